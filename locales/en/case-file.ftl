### The page of a case: its head, the overview, who is around the child, and its meetings.
### Review status: draft

## The head

case-move = Move the date
case-step = Step in the model
case-tabs = Parts of the case
case-tab-overview = Overview
case-tab-circle = Around the child
case-tab-consent = Consent
case-tab-meetings = Meetings
case-tab-actions = Actions
# Read by screen readers after the name of a tab. $count is a number.
case-tab-meetings-count = { $count ->
    [one] { $count } meeting ahead
   *[other] { $count } meetings ahead
}
case-tab-actions-count = { $count ->
    [one] { $count } to do
   *[other] { $count } to do
}

## Closing, and opening again

case-close = Close the case
case-close-title = Close the case
# $date is a day, ready to show.
case-close-note = The case can be read until it is deleted on { $date }, and opened again if something happens.
case-close-open-actions = { $count ->
    [one] { $count } action is not done. It stays in the case.
   *[other] { $count } actions are not done. They stay in the case.
}
case-close-outcome = What came of it?
case-close-missing = Choose what came of it.
case-close-words = A few words about it
case-close-words-hint = For example, who takes over. Do not write any names.
case-reopen = Open again
case-closed-note = The case can be read. Open it again if something is to change.
outcome-need-met = The need has been met
outcome-taken-over = Another service has taken over
outcome-plan-goes-on = A plan continues elsewhere, such as a SIP
outcome-family-declined = The family did not want to go on
outcome-moved = The family has moved
outcome-other = Something else

## Moving the day of deletion

case-move-title = Move the date
case-move-note = The case is deleted automatically, a year from today at the latest. The new day and the reason are then shown in the timeline.
case-move-to = New day
case-move-why = Why is it being moved?
case-move-why-hint = For example, ‘Follow-up in March’.
case-move-missing = Write why the date is being moved.
case-move-confirm = Move

## Where there are words

case-words-title = What has been said
case-words-note = Press an area to read it.
case-words-empty = What has been said is shown here, area by area.
case-words-empty-next = Begin with a conversation with the child and the family.
case-conversations-none = No conversation has been saved in the case yet.

## The path of the model

case-path-title = Next step
case-path-note = Advice, not a decision
path-ourselves = Can we meet the need ourselves?
path-anothers-matter = Is it wholly a matter for another service?
path-several = Are two or more needed?
path-yes = Yes
path-no = No
path-unsure = Don’t know
path-ourselves-yes = Do it, and follow up
path-ourselves-no = On to the next question
path-anothers-matter-yes = Help the family get there
path-anothers-matter-no = On to the next question
path-several-yes = Consent and a coordination meeting
path-several-no = Look once more
path-leads-unsure = Look once more
path-advice-meet-the-need = Do what is needed where you are. Agree on a day for follow-up with the child and the guardians.
path-advice-help-over = Help the family over to the other service, and ask after a while whether they got there.
path-advice-call-meeting = Ask for consent and call a coordination meeting. The child and the guardians take part as equals.
path-advice-look-again = Look at the whole once more, together with the child and the guardians. You are welcome to ask someone for advice, without saying who it is about.
path-thoughts = How you have been thinking
# $date is a day, ready to show.
path-on = Last on { $date }
path-to-consent = To consent

## The timeline

case-timeline = Timeline
case-timeline-all = Show the whole timeline
case-timeline-fewer = Show fewer
timeline-made = The case was created
timeline-conversation = Conversation: { $context }
timeline-conversation-unfinished = Conversation, not finished: { $context }
timeline-meeting-ahead = Coordination meeting being prepared
timeline-meeting-held = Coordination meeting
# $voice is somebody in the family: Mamma.
timeline-consent-given = Consent: { $voice }
timeline-consent-withdrawn = Consent withdrawn: { $voice }
timeline-consent-ended = Consent ended: { $voice }
timeline-action-agreed = Action agreed
timeline-action-done = Action done
timeline-action-changed = Action changed
timeline-action-not-needed = Action no longer needed
# $duty is one of the two duties, $service a service.
timeline-handed-over = { $duty }: { $service }
timeline-path = Next step considered
timeline-date-moved = To be deleted on { $date } instead
timeline-document-sip-made = SIP sheet
timeline-document-bbic-made = BBIC order
timeline-document-eht-made = EHT sheet
timeline-document-invitation-made = Invitation
timeline-document-home-page-made = Page to take home
timeline-document-rounds-made = Wheels over time
timeline-document-agenda-made = Agenda
timeline-document-minutes-made = Notes and plan
timeline-document-stored-made = What is saved
timeline-document = Document
# Several lines of one day and one kind. $what is what such a line says.
timeline-several = { $what } ({ $count })
timeline-closed = The case was closed

## Sheets

case-sheets = The same material in another order
case-sheet-bbic = BBIC order
case-sheet-bbic-note = What may go to the social services
case-sheet-eht = EHT sheet
case-sheet-eht-note = Without code, quotes or dates
case-sheet-sip = SIP sheet

## Who is around the child

circle-first = First choose who holds the case and who the guardians are. That decides what may be brought to others.
circle-choose = Choose
circle-change = Show and change
circle-keeper = The case is held by
circle-keeper-note = What is said in the case is protected by this service’s confidentiality. Until it has been chosen, nothing can be brought to anyone else.
circle-guardians = Guardians
circle-guardians-note = Those who are to give consent. Until they have been chosen, nobody can have given it.
circle-contacts = Services and people close to the child
circle-contacts-note = Write a role, such as counsellor or grandmother, never a name.
circle-contacts-empty = Nobody has been added yet. Begin with those the child already meets.
circle-add = Add
circle-add-full = There is room for 24.
circle-function = Role
circle-relation = Who they are to the child
circle-reach = How to reach them
circle-remove = Remove
circle-removed = { $voice } has been removed.
circle-undo = Undo

## Duties

circle-duties = Responsibility
duty-best-interests-lead = Child’s best-interests lead
duty-best-interests-lead-note = Makes sure someone keeps hold of it, from the first sign.
duty-coordinator = Coordinator
duty-coordinator-note = Keeps the contacts together for the family.
duty-nobody = Nobody has been chosen yet.
duty-choose = Choose
duty-hand-over = Hand over
# $date is a day, ready to show.
duty-since = Since { $date }
duty-from-to = { $from } – { $to }
duty-earlier = Earlier
duty-next = Next according to the model
hand-over-choose-title = Choose: { $duty }
hand-over-title = Hand over: { $duty }
hand-over-service = Which service?
hand-over-service-missing = Choose a service.
hand-over-function = Role
hand-over-function-hint = For example, head teacher. No name.
hand-over-since = From
hand-over-since-note = The day the responsibility begins.
hand-over-why = Why is it being handed over?
hand-over-why-hint = For example, ‘The child is starting school’.
hand-over-note = Tell the child and the guardians who is taking over.
hand-over-confirm = Hand over
hand-over-choose-confirm = Save

## Its meetings

meetings-ahead = Ahead
meetings-held = Meetings held
meetings-empty = No coordination meeting yet.
meetings-empty-next = Two things come first: consent from those who are to give it, and a question for the meeting.
meetings-prepare = Prepare a coordination meeting
meetings-go-on-preparing = Continue preparing
meetings-lead = Lead the meeting
meetings-go-on-leading = Continue the meeting
meetings-read = Read
meetings-follow-up = Follow up this meeting
meetings-no-day = No day decided
meetings-no-question = No question written yet
meetings-going-on = Under way
meetings-follow-up-on = Follow-up on { $date }
meetings-remove = Remove
meetings-removed = The meeting has been removed.
