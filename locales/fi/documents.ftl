### The page on which a paper is chosen, looked at and saved. Read by staff.
### Review status: draft

## What papers are called: on the page and in the name of the file

paper-file-home-page = Sivu kotiin
paper-file-blank-wheel = Tyhjä pyörä
paper-file-rounds = Pyörä kerta kerralta
paper-file-invitation = Kutsu
paper-file-agenda = Esityslista
paper-file-minutes = Muistio ja suunnitelma
paper-file-sip = SIP-kooste
paper-file-bbic = Sosiaalipalveluille
paper-file-eht = Oppilashuoltoryhmälle
paper-file-stored = Mitä on tallennettu
paper-file-counts = Käyttöraportti
paper-file-recovery-code = Palautuskoodi

## Looking at a paper before it is saved

preview-pages = { $count ->
    [one] { $count } sivu
   *[other] { $count } sivua
}
# The pages as a whole, for those who do not see them.
preview-sheets = Sivut
# What a page is, for those who do not see it. $paper is what the paper is called.
preview-page-alt = Sivu { $page } / { $pages }: { $paper }
preview-larger = Näytä suurempana
preview-smaller = Näytä pienempänä

## What can be chosen

# Unfolds all that can be chosen, where the window is narrow.
preview-choices = Kieli ja muut valinnat
preview-language-first = Kieli
preview-language-second = Toinen kieli
preview-language-only = Vain yksi kieli
preview-arrangement = Kielten asettelu
preview-arrangement-beside = Rinnakkain
preview-arrangement-after = Peräkkäin
preview-homeward = Kenelle?
preview-homeward-family = Koko perheelle
preview-homeward-family-note = Mitä perhe sanoi
preview-homeward-child = Lapselle
preview-homeward-child-note = Vain lapsen omat sanat
preview-size = Paperi
preview-size-a4 = A4
preview-size-a4-note = Yhdelle tai kahdelle
preview-size-a3 = A3
preview-size-a3-note = Yhdessä katsottavaksi
preview-prompts = Kysymykset pyörän vieressä
preview-prompts-none = Ei kysymyksiä
preview-prompts-adult = Aikuisille

## While it is made

preview-making = Paperia tehdään …
preview-making-setting = Sivuja tehdään …
preview-making-writing = Tiedostoa valmistellaan …
# Said to those who do not see it. $pages is how many pages, as in "3 sidor".
preview-ready = Paperi on valmis: { $pages }
preview-stopped = Paperia ei ole tehty.
preview-make = Tee paperi

## What to know before it is saved

# Over the characters themselves.
preview-uncovered = { $count ->
    [one] Yksi merkki näkyy tyhjänä ruutuna
   *[other] { $count } merkkiä näkyy tyhjinä ruutuina
}
preview-uncovered-why = { $count ->
    [one] Ohjelmassa ei ole sille kirjainmuotoa. Kirjoita se tarvittaessa käsin paperiin.
   *[other] Ohjelmassa ei ole niille kirjainmuotoja. Kirjoita ne tarvittaessa käsin paperiin.
}
preview-tagged = Tiedoston voi lukea ruudunlukijalla, mutta sitä ei ole tarkistettu saavutettavan PDF:n standardin mukaan.
preview-not-encrypted = Tiedostoa ei ole salattu. Se kuuluu työpaikkanne omaan järjestelmään. Poista se tietokoneelta, kun se on tulostettu tai siirretty.
preview-not-encrypted-code = Tiedostoa ei ole salattu. Se, jolla on tiedosto, voi lukea koodin. Tulosta tiedosto ja poista se sitten.

## Saving

preview-save = Tallenna PDF-tiedostona
preview-saved = Tiedosto on tallennettu. Avaa se siitä paikasta, johon tallensit sen, ja tulosta se.
preview-saved-code = Tiedosto on tallennettu. Avaa se siitä paikasta, johon tallensit sen, ja tulosta se. Poista se sitten ja tyhjennä roskakori.

## Ways to papers, on other pages

# On a sheet for others: a button.
paper-way-sheet = Esikatsele ja tallenna
# What the printer beside an invitation does. $voice is who is invited, a role.
paper-way-invitation = Esikatsele ja tallenna kutsu. Saaja: { $voice }
paper-way-recovery-code = Koodi paperilla
# Under the way to a paper with everything that is stored about a case.
paper-way-stored-note = Kun joku kysyy, mitä hänestä on tallennettu

## For whom a page to take home is. Read by the family too.

paper-way-home-question = Kenelle sivu tulee?
paper-way-home-child-note = Vain lapsen omat sanat
# The same, of somebody 13–17 years old.
paper-way-home-young-note = Vain nuoren omat sanat
paper-way-home-family = Perhe
paper-way-home-family-note = Mitä kukin teistä on sanonut
