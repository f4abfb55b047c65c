### The start page and the page of a case.
### Review status: draft

start-title = Vad vill du göra?
start-new-conversation = Nytt samtal
start-new-conversation-note = Hjulet, frågorna och allas egna ord
start-cases-title = Arbetskopior
start-cases-empty = Här visas ärenden som du sparar en tid. Just nu finns inga.
start-cases-empty-note = Väljer du ”Visa bara” i ett samtal sparas ingenting.
start-information = Om hjulet
start-duty = Anmälningsplikt
start-about = Om programmet
start-lock = Lås

## A case

# $date is a day, ready to show.
case-delete-on = Raderas { $date }
case-made-on = Skapad { $date }
# $code is the code of the case.
case-open-label = Öppna ärendet { $code }
case-conversations = Samtal
case-conversations-count = { $count ->
    [one] { $count } samtal
   *[other] { $count } samtal
}
case-continue = Fortsätt samtalet
case-read = Läs
case-unfinished = Inte avslutat
case-new-conversation = Nytt samtal i ärendet
case-delete = Radera ärendet
case-delete-question = Vill du radera ärendet { $code }?
case-delete-note = Allt som är skrivet i det försvinner nu och kan inte hämtas tillbaka. Säkerhetskopior av det är borta inom sju dagar.
case-delete-confirm = Radera
case-deleted = Ärendet är raderat.
case-deleted-by-itself = { $count ->
    [one] Ett ärende har nått sitt datum och är raderat.
   *[other] { $count } ärenden har nått sina datum och är raderade.
}
case-nothing-said = Inget skrevs i det här samtalet.
# Over what may go on, on the page where a finished conversation is read. Read by staff.
case-decided = Det här bestämdes
