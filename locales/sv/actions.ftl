### Actions: what was agreed to be done, by whom and when, and what has become of it. Read by staff.
### Review status: draft

## The page of a case

actions-empty = Inga åtgärder än.
actions-empty-note = Skriv det ni kommer överens om: vad som ska göras, vem som gör det och till när.
# All that was agreed is settled.
actions-none-open = Just nu finns inget att göra.
actions-open = Att göra
# $count is how many.
actions-settled = { $count ->
    [one] { $count } som är avslutad
   *[other] { $count } som är avslutade
}
actions-deleted = Åtgärden är borttagen.
actions-undo = Ångra

## An action

action-new = Ny åtgärd
action-edit = Ändra åtgärden
action-delete = Ta bort
action-reopen = Ska göras ändå
# Read by screen readers. $deed is what the button says, $what is the action.
action-deed-label = { $deed }: { $what }
action-what = Vad ska göras?
action-doer = Vem gör det?
action-doer-more = Fler
action-doer-outside = Någon utanför kommun och region
action-doer-outside-note = Till exempel en förening
action-who = Funktion
action-who-hint = Till exempel kurator. Inget namn.
# Who does it and in which function: "Skolan, kurator".
action-doer-with-function = { $doer }, { $function }
action-by = Till när?
action-by-none = Ingen bestämd dag
action-by-week = Om en vecka
action-by-two-weeks = Om två veckor
action-by-month = Om en månad
action-by-day = En annan dag
action-by-day-note = Dagen då det ska vara gjort
action-area = Område på hjulet
action-area-none = Inget särskilt
action-save = Spara åtgärden
action-missing-what = Skriv vad som ska göras.
action-missing-doer = Välj vem som gör det.
# $date is a day, ready to show.
action-by-date = Klart senast { $date }
action-should-have-been = Skulle vara klart { $date }
action-no-day = Ingen bestämd dag
action-agreed-on = Bestämt { $date }
action-agreed-at-meeting = Bestämt på ett möte { $date }

## What has become of it

settle-title = Vad blev det av åtgärden?
settle-done = Klart
settle-changed = Ändrad
settle-not-needed = Behövs inte längre
settle-changed-note = Något annat ska göras i stället
settle-why-done = Hur gick det?
settle-why-done-hint = Om du vill skriva något.
settle-why-changed = Varför ändras den?
settle-why-not-needed = Varför behövs den inte längre?
settle-missing-kind = Välj vad det blev av den.
settle-missing-why = Skriv några ord om varför.
settle-save = Spara
# $date is a day, ready to show.
settled-done = Klart { $date }
settled-changed = Ändrad { $date }
settled-not-needed = Behövdes inte längre { $date }
settled-write-new = Skriv den nya åtgärden
settled-write-new-note = Åtgärden är avslutad som ändrad. Vad ska göras i stället?
settled-not-now = Inte nu
