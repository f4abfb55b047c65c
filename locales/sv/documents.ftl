### The page on which a paper is chosen, looked at and saved. Read by staff.
### Review status: draft

## What papers are called: on the page and in the name of the file

paper-file-home-page = Sida att ta hem
paper-file-blank-wheel = Tomt hjul
paper-file-rounds = Hjul över tid
paper-file-invitation = Inbjudan
paper-file-agenda = Dagordning
paper-file-minutes = Minnesanteckning och plan
paper-file-sip = SIP-underlag
paper-file-bbic = Till socialtjänsten
paper-file-eht = Till elevhälsoteamet
paper-file-stored = Det här finns sparat
paper-file-counts = Redovisning
paper-file-recovery-code = Återställningskod

## Looking at a paper before it is saved

preview-pages = { $count ->
    [one] { $count } sida
   *[other] { $count } sidor
}
# The pages as a whole, for those who do not see them.
preview-sheets = Sidorna
# What a page is, for those who do not see it. $paper is what the paper is called.
preview-page-alt = Sida { $page } av { $pages }: { $paper }
preview-larger = Visa större
preview-smaller = Visa mindre

## What can be chosen

# Unfolds all that can be chosen, where the window is narrow.
preview-choices = Välj språk och annat
preview-language-first = Språk
preview-language-second = Språk till
preview-language-only = Bara ett språk
preview-arrangement = Så står språken
preview-arrangement-beside = Sida vid sida
preview-arrangement-after = Efter varandra
preview-homeward = För vem?
preview-homeward-family = Hela familjen
preview-homeward-family-note = Det familjen sa
preview-homeward-child = Barnet
preview-homeward-child-note = Bara barnets egna ord
preview-size = Papper
preview-size-a4 = A4
preview-size-a4-note = För en eller två
preview-size-a3 = A3
preview-size-a3-note = Att samlas runt
preview-prompts = Frågor bredvid hjulet
preview-prompts-none = Inga frågor
preview-prompts-adult = För vuxna

## While it is made

preview-making = Papperet tas fram …
preview-making-setting = Sidorna tas fram …
preview-making-writing = Filen görs i ordning …
# Said to those who do not see it. $pages is how many pages, as in "3 sidor".
preview-ready = Papperet är klart: { $pages }
preview-stopped = Papperet är inte framtaget.
preview-make = Ta fram papperet

## What to know before it is saved

# Over the characters themselves.
preview-uncovered = { $count ->
    [one] Ett tecken blir en tom ruta
   *[other] { $count } tecken blir tomma rutor
}
preview-uncovered-why = { $count ->
    [one] Programmet har ingen bokstavsform för det. Skriv det för hand på papperet om det behövs.
   *[other] Programmet har inga bokstavsformer för dem. Skriv dem för hand på papperet om det behövs.
}
preview-tagged = Filen går att läsa med skärmläsare, men är inte kontrollerad mot standarden för tillgänglig PDF.
preview-not-encrypted = Filen är inte krypterad. Den hör hemma i er verksamhets eget system. Ta bort den från datorn när den är utskriven eller överförd.
preview-not-encrypted-code = Filen är inte krypterad. Den som har filen kan läsa koden. Skriv ut den och radera sedan filen.

## Saving

preview-save = Spara som PDF
preview-saved = Filen är sparad. Öppna den där du sparade den och skriv ut den.
preview-saved-code = Filen är sparad. Öppna den där du sparade den och skriv ut den. Radera den sedan, och töm papperskorgen.

## Ways to papers, on other pages

# On a sheet for others: a button.
paper-way-sheet = Förhandsgranska och spara
# What the printer beside an invitation does. $voice is who is invited, a role.
paper-way-invitation = Förhandsgranska och spara inbjudan till { $voice }
paper-way-recovery-code = Ett papper med koden
# Under the way to a paper with everything that is stored about a case.
paper-way-stored-note = När någon frågar vad som finns sparat om dem

## For whom a page to take home is. Read by the family too.

paper-way-home-question = Vem ska ha sidan?
paper-way-home-child-note = Bara barnets egna ord
# The same, of somebody 13–17 years old.
paper-way-home-young-note = Bara den ungas egna ord
paper-way-home-family = Familjen
paper-way-home-family-note = Det var och en av er har sagt
