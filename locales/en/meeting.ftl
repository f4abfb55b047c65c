### Preparing a samordningsmöte and reading one that was held; the names of agenda items and ways to take part, which the family sees too.
### Review status: draft

## The page

meeting-title = Prepare the coordination meeting
meeting-steps = Steps of preparing
meeting-stage-question = Question
meeting-stage-participants = Participants
meeting-stage-before = With the child
meeting-stage-before-young = With the young person
meeting-stage-brought = What is brought
meeting-stage-agenda = Agenda
meeting-stage-invitations = Invitations
# The button to another step; $stage is its name.
meeting-next = Next: { $stage }
meeting-previous = Back: { $stage }
meeting-start = Start the meeting
meeting-go-on = Continue the meeting
meeting-start-question = Do you want to start the meeting now?
# $date is a moment, ready to show.
meeting-start-planned = It is planned for { $date }.
meeting-start-note = From now on, only what everyone in the room may see is shown.
# What whoever leads the meeting reads alone, before the room sees the screen. Then what each text is about.
meeting-start-read = Read before you share the screen
meeting-start-raise = Bring up
meeting-start-not-raise = Do not bring up
meeting-start-not-areas = Areas that are left out
meeting-start-who = Who should be there, or not
meeting-start-way = Way of taking part
meeting-start-pause = Sign for a break
meeting-start-speaks = Speaks for the child
meeting-start-speaks-young = Speaks for the young person
# $stage is the name of a step.
meeting-start-unwritten = Nothing is written in the step ‘{ $stage }’.
# $number is the number of a step.
meeting-start-nothing-brought = Nothing from the conversations is brought. See step { $number }.
# Leaves the preparation, which is kept; back to the case.
meeting-done = Done
meeting-kept = Saved
meeting-keeping = Saving…
meeting-not-kept = Not saved
meeting-leave-unkept = Leave without saving
meeting-undo = Undo
meeting-redo = Redo
meeting-delete = Remove the meeting
meeting-delete-question = Do you want to remove the meeting?
meeting-delete-note = What has been prepared will disappear. Conversations, consents and actions stay in the case.
meeting-delete-confirm = Remove

## The question of the meeting, when and where

meeting-question-title = Question, time and place
meeting-question = Which question should the meeting answer?
meeting-question-hint = It is shown on the invitation and at the start of the meeting. Do not write any names.
# Before the beginnings to press.
meeting-question-begin = You could begin like this:
meeting-question-example-1 = How can we help each other so that …
meeting-question-example-2 = What needs to happen for …
meeting-question-example-3 = Who does what, and when, so that …
meeting-when = When?
meeting-when-propose = No day has been decided yet. Choose one of these and change it afterwards if needed.
meeting-time = Time
meeting-hour = Hour
meeting-minute = Minute
meeting-when-remove = Remove the day
# $weekday is one of weekday-1 … weekday-7, $date a day, ready to show.
meeting-weekday-date = { $weekday } { $date }
meeting-length = How long?
# $count is how many.
meeting-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
meeting-place = Where?
meeting-place-hint = A quiet room, or how to join from a distance.

## Who takes part

meeting-who = Who is taking part?
meeting-who-note = The suggestion comes from the case. Write a role, never a name.
meeting-who-nobody = Nobody has been added yet. Begin with the child and the guardians.
meeting-function = Role
# Read by screen readers: before the language of somebody's invitation.
meeting-invitation-language = Language of the invitation, { $who }
meeting-remove = Remove: { $who }
# $who is a role: "Mamma", "Skolan".
meeting-removed = { $who }: no longer taking part.
meeting-add = Add
meeting-add-more = More to choose from
meeting-add-full = Sixteen are taking part. There is no room for more at one meeting.

## Where consent stands, seen from the service that keeps the case

meeting-consent-keeper = Holds the case. What has been said here is already with them.
meeting-consent-no-keeper = First say which service holds the case. Until then, nothing can be brought.
# $date is a day, ready to show.
meeting-consent-covered = The consent is valid until { $date }.
# $areas is a list of areas.
meeting-consent-except-areas = Left out: { $areas }.
meeting-consent-except-words = The consent leaves something out in words: read it first.
meeting-consent-never = { $who } has not given consent.
meeting-consent-ended = { $who }: the consent ended on { $date }.
meeting-consent-withdrawn = { $who }: the consent was withdrawn on { $date }.
meeting-consent-excepted = { $who }: the consent leaves out the area.
meeting-consent-twin = The second of the same kind. A consent only applies to one of them. Add this one as ‘Another service’.
meeting-consent-nobody = First say who the guardians are, so that they can be asked for consent.
meeting-consent-open-note = Without consent, what others have said cannot be brought as long as this participant is there.
meeting-to-consent = To the tab ‘Consent’
meeting-to-circle = To the tab ‘Around the child’

## Before the meeting, with the child. Read together with the child, aloud where needed. For 0–5 with the adults.

before-title = Before the meeting
before-not-shown = What you write here is not shown at the meeting. Whoever leads the meeting reads it first, so that it will be good for you.
before-not-shown-adults = What you write here is not shown at the meeting. Whoever leads the meeting reads it first, so that it will be good for the child.
before-raise = What do you want us to talk about?
before-raise-adults = What is most important for the child that we talk about?
before-not-raise = Is there anything you don’t want us to bring up?
before-not-raise-adults = Is there anything we should not bring up?
before-not-areas = You can also point to a piece of the wheel. Then we won’t tell anything from there.
before-not-areas-adults = You can also point to a part of the wheel. Then nothing from there is brought.
before-who = Who do you want to have there? Is there anyone you don’t want there?
before-who-adults = Who should be there for the child’s sake? Is there anyone who should not be there?
before-taking-part = How do you want to join in?
before-taking-part-adults = How should the child take part?
before-pause = How will you show us that you need a break?
before-pause-adults = How will we notice that the child needs a break?
# Three things to press, which then stand as the answer to the question above.
before-pause-idea-1 = Put a hand up
before-pause-idea-2 = Put a card on the table
before-pause-idea-3 = Tell the person in the next seat
before-speaks = If you don’t want to say something yourself, who can say it for you?
before-speaks-adults = Who speaks for the child?

## How the child takes part. Also on the invitation.

taking-part-in-room = Be there for the whole meeting
taking-part-for-a-while = Be there for a while
taking-part-from-afar = Join from another place
taking-part-through-somebody = Let someone else tell it, or show something written or drawn
taking-part-not-this-time = Not be there this time

## What is brought

brought-title = What is brought to the meeting?
brought-note = Only what everyone at the meeting may hear is shown here. Leave out what does not belong to the question.
brought-empty = Nothing can be brought right now. Below you see why, and what can be done.
brought-nothing-said = Nothing has been said yet. First have a conversation around the wheel.
brought-new-conversation = To the case
brought-all = Choose all
brought-none = Choose none
brought-count = { $chosen } of { $all } chosen
# Read by screen readers: whose words, in which area, of which day.
brought-choice = { $voice } – { $area } – { $date }
# Somebody has agreed that a person hears what they said.
brought-agreed = { $voice } has said yes to telling: { $hearer }
brought-agreed-back = Take back

## What is left out. Never what was said, only where and why.

left-out-title = What is not brought
left-out-note = The words are not shown here, only where they are and why they are not brought.
left-out-nothing = Nothing is left out.
left-out-do = What can be done
left-out-goes-on = The conversation is not finished.
left-out-not-decided = Nobody has decided what may be passed on.
left-out-stays-here = { $voice } has chosen that it stays here.
left-out-no-brief = It may only be passed on in brief, and it is not written how.
left-out-not-named = { $voice } has not chosen that it may go to: { $who }.
left-out-no-keeper = It has not been said which service holds the case.
left-out-no-consent = No consent covers it for: { $who }.
left-out-excepted = The consent leaves out the area for: { $who }.
# $who is a second service of the same kind, "Skolan 2".
left-out-twin = { $who } is the second of the same kind. A consent only applies to one of them. Add the second as ‘Another service’.
left-out-nobody-there = Nobody has been chosen to take part yet.
left-out-not-asked = { $who } was not there when it was said.
left-out-not-to-raise = The child has asked you not to bring up the area.
left-out-ask-next = Do not decide it without the one who said it. Ask at the next conversation.
left-out-ask-first = Ask the person who said it. Press once you have a yes.
left-out-agree = { $voice } has said yes to telling: { $hearer }
left-out-do-consent = Ask for consent for: { $who }.
# Everything is kept by one that takes part. $who is a service or a close person.
left-out-do-without = Without consent, nothing can be brought as long as they take part: { $who }.
left-out-do-twin = Add as ‘Another service’ instead: { $who }.
left-out-do-add = Add those who are to take part.
left-out-do-keeper = Say which service holds the case.
left-out-do-finish = Finish the conversation, and ask then what may be passed on.
left-out-do-raise = One area is not to be brought up. Ask the child again only if something has changed.
# $stage is the name of that step.
left-out-to-step = To the step ‘{ $stage }’
# Actions agreed at an earlier meeting that this one does not hear of.
brought-held-back-title = Actions from earlier meetings that are not shown
brought-held-back-note = Someone who is taking part was not there when they were agreed, or consent does not cover everyone hearing them.

## What the others are told of it

tally-title = What the others see of it
tally-note = Only this is shown at the meeting. It does not show who or what it is about.
tally-nothing = Nothing is left out.
tally-undecided = { $count ->
    [one] { $count } part has not been decided yet.
   *[other] { $count } parts have not been decided yet.
}
tally-kept-back = { $count ->
    [one] Someone wants to keep { $count } part, or not tell everyone.
   *[other] Someone wants to keep { $count } parts, or not tell everyone.
}
tally-consent = { $count ->
    [one] { $count } part is not covered by consent.
   *[other] { $count } parts are not covered by consent.
}
tally-not-chosen = { $count ->
    [one] { $count } part has not been chosen for this meeting.
   *[other] { $count } parts have not been chosen for this meeting.
}
meeting-matrix = Who may hear what from whom

## The agenda. The items are also seen by the family, at the meeting and on the invitation.

agenda-welcome = Welcome
agenda-since-last = Since last time
agenda-picture = The child’s and the family’s own picture
agenda-works = What works well
agenda-challenging = What is challenging
agenda-needed = What needs to happen
agenda-actions = Who does what, and when
agenda-whole = Who holds everything together
agenda-follow-up = When we meet again
agenda-read-back = We read back what we have come to
agenda-pause = Break
agenda-own = Own item
# What belongs to an item, for staff.
agenda-welcome-note = A round, confidentiality, what is noted and where it ends up
agenda-since-last-note = The actions from the last meeting
agenda-picture-note = The wheel, in their own words
agenda-works-note = Area by area, where needed
agenda-challenging-note = Everyone’s picture can stay
agenda-needed-note = Goals in the short and long term
agenda-actions-note = One contact person in each service
agenda-whole-note = Service and role
agenda-follow-up-note = Day, form and who calls the meeting
agenda-read-back-note = Is it right for everyone? What does the child think?

meeting-agenda = What happens at the meeting?
meeting-agenda-note = The suggestion fills the length of the meeting. Order, times and items can be changed.
# Both are minutes.
meeting-agenda-sum = { $sum } of { $length } minutes
meeting-agenda-left = { $count ->
    [one] { $count } minute is not used yet.
   *[other] { $count } minutes are not used yet.
}
meeting-agenda-over = { $count ->
    [one] { $count } minute more than the meeting lasts.
   *[other] { $count } minutes more than the meeting lasts.
}
meeting-agenda-empty = The agenda is empty.
meeting-agenda-up = Move up: { $item }
meeting-agenda-down = Move down: { $item }
meeting-agenda-moved = { $item } is now item { $place } of { $all }.
meeting-agenda-remove = Remove: { $item }
meeting-agenda-removed = { $item } is no longer included.
meeting-agenda-minutes = Minutes: { $item }
# Stands after a number.
meeting-agenda-min = min
meeting-agenda-less = Shorter: { $item }
meeting-agenda-more = Longer: { $item }
meeting-agenda-write = Add words
meeting-agenda-words = Your own words for the item
meeting-agenda-own-title = What is the item about?
meeting-agenda-add-own = Add an item
meeting-agenda-add-pause = Add a break
meeting-agenda-again = Suggest again
meeting-agenda-again-done = A new agenda has been suggested.
meeting-agenda-full = Thirty items are the most an agenda can hold.

## Invitations

meeting-invitations = Invite
meeting-invitations-note = An invitation to each person, in their language. Nothing that has been said is in it.
meeting-invitations-nobody = First add those who are to take part.
meeting-invitations-question = The question is not written yet.
meeting-invitations-day = Day and time have not been decided yet.
meeting-invitations-write = Write the question
meeting-invitations-choose = Choose a day
meeting-invitation-show = Show the invitation
meeting-invitation-wait = Wait with the invitation until there is consent. It reveals that there will be a meeting about the child.

## A meeting that was held

held-title = Coordination meeting
# $date is a moment, ready to show.
held-on = Held on { $date }
held-question = The question of the meeting
held-participants = Participants
held-notes = Notes
held-actions = What you agreed on
held-actions-none = No actions were written.
held-earlier-actions = From earlier meetings
held-childs-view = What the child thinks
held-childs-view-young = What the young person thinks
held-dissent = What someone does not agree with
held-follow-up-by = Called by: { $who }
held-brought = { $count ->
    [one] { $count } part was brought from the conversations.
   *[other] { $count } parts were brought from the conversations.
}
held-follow = Follow up the meeting
held-sip = SIP sheet
