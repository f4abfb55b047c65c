### Everything that is stored about one case, on paper, for somebody who asks to see it. Read first by staff, then by the one who asked.
### Review status: draft

paper-stored-title = What is saved
paper-stored-lead = Everything the program has saved in one case, word for word
# Over the list of what stands on the paper, with pages.
paper-stored-contents = In this paper

## Before it is handed out. Read by staff.

paper-stored-first = To the person handing out this paper
paper-stored-first-read = Read everything through first. Several people’s words are here, and the person asking may not always be told what someone else has said.
paper-stored-first-secrecy = Consider confidentiality with regard to the very person who is asking, part by part. Do so too when a guardian asks for what the child has said, and when one guardian asks for what the other has said.
paper-stored-first-others = Think of the staff, too: how they are reached, and the names of accounts in the log.
paper-stored-first-whole = The program does not decide what may be handed out. Everything is included, even what someone wanted to stay here.
paper-stored-first-ask = If you are unsure, ask your data protection officer or legal adviser before you hand anything out.
paper-stored-first-elsewhere = There may be more in the service’s own systems. It is not shown here.

## What is stored, and why

paper-stored-why = What is saved, and why
paper-stored-why-copy = The case is a working copy. It is kept for a while so that the child, the family and those who help them can talk around the wheel, give consent and coordinate the support.
paper-stored-why-where = It is saved and locked on a computer at the service. The program does not use the internet and sends nothing on.
paper-stored-why-no-names = The program does not ask for the child’s name and saves no personal identity numbers. The child has a code and an age group. Words that someone has written may still point to a person.
paper-stored-why-no-score = The program does not assess anything and counts no points.
paper-stored-why-as-written = The words stand as they were written. Boxes where nobody has written anything are not included.
paper-stored-why-languages = Where no other language is given, the family’s words are in the language shown with the conversation, and the words of the services are in Swedish.
paper-stored-why-marks = The program also remembers when the case was last changed, and has random numbers for conversations, meetings, consents and actions. They say nothing about anyone.
paper-stored-usage = When a conversation or a meeting is finished, it is counted that the wheel was used: the month, the context, the step, the language, the interpreter, whether the child and a guardian took part, how many services, and what it led to. Which areas you talked about is counted too, if the service has chosen to count them. The count does not say which case it was. As long as the case is kept, it remembers what it was counted as, and has a random number that tells cases apart. Both disappear with the case. The count remains, and then no longer belongs to anyone.
paper-stored-why-wrong = Is something wrong, or should something be removed? Tell the service. It considers what should be changed or deleted.

## The case

paper-stored-made = Created
paper-stored-step-latest = As at the latest conversation
paper-stored-closing = Closed
paper-stored-closing-none = The case is still open
# Under a heading where nothing is kept.
paper-stored-nothing = Nothing is saved here.
paper-stored-nobody = Nobody has been chosen.

paper-stored-until = How long it is saved
paper-stored-delete-on = Deleted automatically
paper-stored-backups = A week after that day it is gone from the backups too.
paper-stored-not-moved = The date has not been moved.
paper-stored-moves = How the date has been moved
paper-stored-decided-on = Decided
paper-stored-from = From
paper-stored-to = To
paper-stored-reason = Why

paper-stored-who = Who
paper-stored-service = Service
paper-stored-duty = Responsibility
paper-stored-since = Since
paper-stored-path-on = Last considered

## Consents

paper-stored-consents = Consents
# $who is a role, $date a day, ready to show.
paper-stored-consent = { $who }, { $date }
paper-stored-withdrawn = Withdrawn

## Conversations

# $date is a moment, ready to show.
paper-stored-talk = Conversation on { $date }
paper-stored-began = Began
paper-stored-ended = Ended
paper-stored-context = Kind of conversation
paper-stored-were-here = Who was there
paper-stored-came-later = Came in later
paper-stored-marking = Marks
paper-stored-wheel = Edition of the wheel
# Where a conversation was last: the part of it, the area, whose turn it was.
paper-stored-place = Where the conversation stopped
# $area is an area that was open, $who whose turn it was.
paper-stored-place-area = Open area: { $area }
paper-stored-place-speaker = Whose turn to speak: { $who }
paper-stored-stage-opening = The opening
paper-stored-stage-wheel = The wheel
paper-stored-stage-read-back = When you read it back
paper-stored-stage-going-on = When you decided what may be passed on
# Who said something, and in which language: "Mamma · Soomaali".
paper-stored-said-in = { $who } · { $language }
# $mark is the word that somebody chose for an area.
paper-stored-mark = Chose the word: { $mark }
# $services are one or more services.
paper-stored-may-go = May be passed on to { $services }
paper-stored-may-go-nobody = May be passed on, but nobody has been chosen to get it
paper-stored-in-brief = May only be passed on in brief, to { $services }
paper-stored-in-brief-nobody = May only be passed on in brief, but nobody has been chosen to get it
paper-stored-no-brief = It is not written how it may be said.

## Meetings

# $date is a moment, ready to show.
paper-stored-meeting = Coordination meeting on { $date }
# $date is the day on which it began to be prepared.
paper-stored-meeting-undated = Coordination meeting with no day, begun on { $date }
paper-stored-prepared = Preparing began
paper-stored-follows = Follows up
paper-stored-conversation-gone = A conversation that is no longer there
paper-stored-meeting-gone = A meeting that is no longer there
paper-stored-invited-in = Language of invitation
paper-stored-before = Said with the child before the meeting
paper-stored-before-young = Said with the young person before the meeting
paper-stored-brought = What was brought from the conversations
paper-stored-part-of = Conversation
paper-stored-part = Whose words, about what
# $who is a role, $areas one or more areas of the wheel.
paper-stored-part-by = { $who }: { $areas }
paper-stored-chosen = Chosen for the meeting
paper-stored-agreed = Whoever said it has said yes to telling
paper-stored-agenda = Agenda and notes
paper-stored-item = Item
paper-stored-time = Time
paper-stored-agreed-there = What was decided

## Actions, papers and the log

paper-stored-became = What came of it
paper-stored-papers = Papers and sheets that have been made
paper-stored-papers-note = The program does not know where the papers have gone since.
paper-stored-log-note = Here you see who has opened or changed the case, and when. What was in the case is not in the log.
paper-stored-when = When
paper-stored-account = Computer account
paper-stored-deed = What
