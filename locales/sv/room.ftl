### Leading a samordningsmöte: what everybody in the room sees, and the strip where staff write.
### Review status: draft

## What everybody sees

room-title = Samordningsmöte
room-question = Mötets fråga
room-here = Vi som är här
room-agenda = Det här gör vi i dag
room-minutes = { $count ->
    [one] { $count } minut
   *[other] { $count } minuter
}
# $item is the name of an item of the agenda.
room-next = Nästa: { $item }
room-next-short = Nästa
room-previous = Föregående
# Read by screen readers: the dots that lead to the items of the agenda.
room-thread = Dagordningen
# Read by screen readers. $number is the place of the item among $all.
room-thread-item = Punkt { $number } av { $all }: { $item }
room-choose-area = Välj ett område på hjulet
room-nothing-in-area = Här är inget skrivet i förväg.
room-nothing-brought = Inget är skrivet i förväg.
room-said-on = Sagt { $date }
room-in-brief = I korthet
room-not-shown = { $count ->
    [one] { $count } del visas inte
   *[other] { $count } delar visas inte
}
room-since-last-open = Det här bestämde vi tidigare
room-since-last-none = Allt som bestämdes tidigare är avslutat.
room-agreed = Det här har vi kommit överens om
room-agreed-nothing = Här samlas det vi kommer överens om.
room-whole = Håller ihop helheten
room-whole-nobody = Vem håller ihop helheten från och med nu?
room-follow-up = Vi ses igen
room-follow-up-none = När är det bra att ses igen?
room-follow-up-by = Den som kallar
room-childs-view = Vad barnet tycker
room-young-view = Vad den unga tycker
room-dissent = Det någon inte håller med om
room-pause = Vi tar en paus.
room-noted = Antecknat

## The strip, read by staff in the language of the program

room-note = Anteckning
room-note-hint = Kort, med deras ord. Skriv inte namn på andra personer.
room-new-action-hint = Skriv vad som ska göras, så kommer resten.
room-agreed-here = Bestämt i dag
room-action-removed = Åtgärden är borttagen.
room-whole-service = Vilken verksamhet?
room-whole-function = Funktion
room-whole-function-hint = Till exempel rektor. Inget namn.
room-whole-none = Inte bestämt
room-follow-up-when = Vilken dag?
room-follow-up-no-day = Inte bestämt
room-follow-up-month = Om en månad
room-follow-up-two-months = Om två månader
room-follow-up-day = En annan dag
room-follow-up-note = Dagen då ni ses igen
room-follow-up-caller = Vem kallar?
room-follow-up-caller-hint = Funktion, till exempel kurator. Inget namn.
room-childs-view-hint = Med barnets egna ord, eller så som barnet visar det.
room-dissent-hint = Vem som helst, med egna ord. Allas bild får stå kvar.
room-keeping = Sparar …
room-later = Fortsätt senare
room-read-back = Läs upp
room-undo = Ångra
room-redo = Gör om
# $key is a key on the keyboard.
room-next-key = Nästa punkt ({ $key })
room-previous-key = Föregående punkt ({ $key })
room-new-action-key = Ny åtgärd ({ $key })
room-key-page-down = Page Down
room-key-page-up = Page Up
room-not-kept = Något är inte sparat än
room-not-kept-note = Går du nu kan det senaste försvinna.
room-stay = Stanna kvar
room-leave-anyway = Gå ändå

## Reading back

room-read-back-title = Så här blev det
room-read-back-note = Läs tillsammans. Det som inte stämmer ändrar ni direkt här.
room-read-back-notes = Det vi pratade om
room-change = Ändra
room-change-done = Klar
room-back = Tillbaka till mötet
# Something that was begun as an action and is not entered; under it stand its words, Save and Remove.
room-unsaved = Inte sparad än: spara som åtgärd?
room-nothing-agreed = Inget bestämdes. Det går också bra.
room-not-decided = Inte bestämt
room-finish = Avsluta mötet
room-finish-question = Vill ni avsluta mötet?
room-finish-note = Sedan går mötet att läsa men inte att ändra. Åtgärderna går att följa upp i ärendet.

## The end: what is on the big screen while everybody still sits there

room-over-title = Tack för i dag
room-over-finished = Nu är mötet slut.
room-over-later = Mötet fortsätter en annan gång.
# Read by staff: to the page of the case.
room-over-to-case = Till ärendet
