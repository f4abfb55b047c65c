### The start page and the page of a case.
### Review status: draft

start-title = Vad vill du göra?
start-new-conversation = Nytt samtal
start-new-conversation-note = Hjulet, frågorna och allas egna ord
start-cases-title = Ärenden
start-cases-empty = Här visas ärenden som du sparar en tid. Just nu finns inga.
start-cases-empty-note = Väljer du ”Visa bara” i ett samtal sparas inget av det som sägs.
start-information = Om hjulet
start-duty = Anmälningsplikt
start-about = Om programmet
start-lock = Lås
start-log = Vem har tittat
start-all-cases = Alla ärenden

## What is to be done

todo-title = Att göra
todo-empty = Inga åtgärder väntar. De ni kommer överens om visas här.
todo-overdue = Försenad
# $date is a day, ready to show. Stands after todo-overdue.
todo-overdue-since = skulle vara klart { $date }
todo-by = Klart senast { $date }
todo-by-today = Ska vara klart i dag
todo-by-none = Ingen dag är bestämd
# Whoever does it is neither municipality nor region: an association, say.
todo-outside = Någon utanför kommun och region
# Opens the choice between done, changed and no longer needed.
todo-settle = Bocka av
# $what is what was to be done.
todo-settled = ”{ $what }” är avbockad.
todo-undo = Ångra
todo-undone = Åtgärden står kvar att göra.
todo-show-all = { $count ->
    [one] Visa { $count } till
   *[other] Visa { $count } till
}
# Under the longest list that is shown here.
todo-more = { $count ->
    [one] { $count } åtgärd till finns i ärendena.
   *[other] { $count } åtgärder till finns i ärendena.
}

## Meetings to come

ahead-title = Möten framöver
# $time is time-of-day.
ahead-today = I dag kl. { $time }
ahead-tomorrow = I morgon kl. { $time }
ahead-in-days = { $count ->
    [one] Om { $count } dag
   *[other] Om { $count } dagar
}
ahead-lead = Led mötet
# Follow-ups that were agreed for a day; no meeting is prepared for them yet.
follow-ups-title = Uppföljningar att förbereda
# Stands under the day of a follow-up that is past.
follow-ups-passed = Dagen har gått. Bestäm en ny.
ahead-show-all = { $count ->
    [one] Visa { $count } möte till
   *[other] Visa { $count } möten till
}

## Cases that delete themselves soon

# Those of the next three days.
due-title = Raderas snart
# Those after them.
due-later-title = Raderas inom två veckor
due-today = Raderas i dag
due-tomorrow = Raderas i morgon
due-in-days = { $count ->
    [one] Raderas om { $count } dag
   *[other] Raderas om { $count } dagar
}
due-note = Öppna ärendet om något ska sparas längre. Där kan datumet flyttas.
due-show-all = { $count ->
    [one] Visa { $count } ärende till
   *[other] Visa { $count } ärenden till
}

## A case

# $date is a day, ready to show.
case-delete-on = Raderas { $date }
case-made-on = Skapad { $date }
case-closed-on = Avslutat { $date }
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
# Somebody has changed their mind afterwards: what they said is to stay where it is.
case-keep-back = Ska inte tas med längre
case-keep-back-question = Ska det här inte tas med längre?
case-keep-back-note = Från och med nu stannar det här, och det går inte att ändra tillbaka. Det som redan har berättats går inte att ta tillbaka.
case-keep-back-confirm = Låt det stanna här
