### Leading a samordningsmöte: what everybody in the room sees, and the strip where staff write.
### Review status: draft

## What everybody sees

room-title = Coordination meeting
room-question = The question of the meeting
room-here = Those of us who are here
room-agenda = What we will do today
room-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
# $item is the name of an item of the agenda.
room-next = Next: { $item }
room-next-short = Next
room-previous = Previous
# Read by screen readers: the dots that lead to the items of the agenda.
room-thread = The agenda
# Read by screen readers. $number is the place of the item among $all.
room-thread-item = Item { $number } of { $all }: { $item }
room-choose-area = Choose an area on the wheel
room-nothing-in-area = Nothing has been written here beforehand.
room-nothing-brought = Nothing has been written beforehand.
room-said-on = Said on { $date }
room-in-brief = In brief
room-not-shown = { $count ->
    [one] { $count } part is not shown
   *[other] { $count } parts are not shown
}
room-since-last-open = What we decided earlier
room-since-last-none = Everything we decided earlier has been ticked off.
room-agreed = This is what we have agreed
room-agreed-nothing = What we agree on is gathered here.
room-whole = Holds everything together
room-whole-nobody = Who will hold everything together from now on?
room-follow-up = We meet again
room-follow-up-none = When would be a good time to meet again?
room-follow-up-by = Who calls the meeting
room-childs-view = What the child thinks
room-young-view = What the young person thinks
room-dissent = What someone does not agree with
room-pause = We are taking a break.
room-noted = Noted

## The strip, read by staff in the language of the program

room-note = Note
room-note-hint = Briefly, in their words. Do not write other people’s names.
room-new-action-hint = Write what is to be done, and the rest will follow.
room-agreed-here = Agreed today
room-action-removed = The action has been removed.
room-whole-service = Which service?
room-whole-function = Role
room-whole-function-hint = For example, head teacher. No name.
room-whole-none = Not decided
room-follow-up-when = Which day?
room-follow-up-no-day = Not decided
room-follow-up-month = In a month
room-follow-up-two-months = In two months
room-follow-up-day = Another day
room-follow-up-note = The day you meet again
room-follow-up-caller = Who calls the meeting?
room-follow-up-caller-hint = Role, such as counsellor. No name.
room-childs-view-hint = In the child’s own words, or the way the child shows it.
room-dissent-hint = Anyone, in their own words. Everyone’s picture can stay.
room-keeping = Saving…
room-later = Continue later
room-read-back = Read back
room-undo = Undo
room-redo = Redo
# $key is a key on the keyboard.
room-next-key = Next item ({ $key })
room-previous-key = Previous item ({ $key })
room-new-action-key = New action ({ $key })
room-key-page-down = Page Down
room-key-page-up = Page Up
room-not-kept = Something is not saved yet
room-not-kept-note = If you leave now, the latest may disappear.
room-stay = Stay here
room-leave-anyway = Leave anyway

## Reading back

room-read-back-title = This is how it turned out
room-read-back-note = Read it together. Change anything that isn’t right, straight away, here.
room-read-back-notes = What we talked about
room-change = Change
room-change-done = Done
room-back = Back to the meeting
# Something that was begun as an action and is not entered; under it stand its words, Save and Remove.
room-unsaved = Not saved yet: save it as an action?
room-nothing-agreed = Nothing was decided. That’s all right too.
room-not-decided = Not decided
room-finish = Finish the meeting
room-finish-question = Do you want to finish the meeting?
room-finish-note = After that, the meeting can be read but not changed. The actions can be followed up in the case.

## The end: what is on the big screen while everybody still sits there

room-over-title = Thank you for today
room-over-finished = The meeting is over now.
room-over-later = We will continue the meeting another time.
# Read by staff: to the page of the case.
room-over-to-case = To the case
