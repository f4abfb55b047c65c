### The papers of a samordningsmöte: the invitation, the agenda, and the notes with the plan. Read by families and by staff.
### Review status: draft

## More than one of them

# Where the reader's language is another than the one in which something was typed for the meeting.
paper-meeting-written = The question, the place and what has been added stand as they were written. They are not translated.

## The invitation

# The same, to a child.
paper-invitation-written-young = Some words are written in Swedish. Just ask what they mean!

## The agenda

paper-agenda-title = Agenda
paper-agenda-lead = This is how the coordination meeting goes. There is room to write beside each item.
# $language is the name of a language in that language.
paper-agenda-interpreter = There will be an interpreter: { $language }.
# $from and $to are times of day, ready to show: when an item begins and ends.
paper-agenda-span = { $from }–{ $to }
# Over empty lines, where the agenda has no items.
paper-agenda-empty = Write the items here

## The notes and the plan

paper-minutes-title = Notes and plan
# Where the meeting was not finished, or not even begun.
paper-minutes-unfinished = The meeting is not finished
paper-minutes-not-held = The meeting has not been held yet
paper-minutes-draft = This is a draft. It has not been read back, and it may change.
# Where the reader's language is another than the one in which things were noted.
paper-minutes-written = What was noted at the meeting stands as it was written. It is not translated. You are welcome to ask someone to read it together with you.
paper-minutes-plan = The plan
paper-minutes-plan-what = What
paper-minutes-plan-who = Who
paper-minutes-plan-by = By when
# Under what somebody does not agree with.
paper-minutes-dissent = It stands as it was said. Everyone does not have to think alike.
paper-minutes-meeting = About the meeting
# $language is the name of a language in that language.
paper-minutes-interpreter = There was an interpreter: { $language }.
paper-minutes-no-interpreter = There was no interpreter.
paper-minutes-there = Who was there
paper-minutes-brought = What was brought from the conversations
paper-minutes-brought-consent = Here is only what each person has said yes to and what consent covers. Each person’s words stand on their own.
paper-minutes-brought-nothing = Nothing was brought from the conversations.
