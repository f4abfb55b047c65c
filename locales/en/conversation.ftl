### Before, during and after a conversation around the wheel.
### Review status: draft

## Before

new-title = New conversation
new-family-language = The family’s language
new-who = Who is here?
new-who-note = Roles, not names
new-who-services = Services
new-interpreter = Is there an interpreter?
new-age = The child’s age
new-context = What kind of conversation?
new-step = Where are you in the process?
new-keeping = What happens to what is written?
new-begin = Start the conversation

keeping-show-only = Show only
keeping-show-only-note = Nothing that is said is saved. Everything is gone when the conversation is closed, unless you make it a working copy before then. That the wheel was used is counted.
keeping-working-copy = Working copy
keeping-working-copy-note = Saved and locked on this computer, then deleted automatically.
keeping-code = Code for the case
keeping-code-note = 2–20 letters, digits or hyphens. No name.
# $code is the code of a case that exists.
keeping-code-exists = The conversation is added to case { $code }, which already exists and will be deleted on { $date }.
keeping-delete-on = Delete on
keeping-day = Day
keeping-month = Month
keeping-year = Year
# $earliest and $latest are days, ready to show.
keeping-delete-range = Choose a day from { $earliest } to { $latest }.

missing-age = Choose the child’s age.
missing-context = Choose what kind of conversation it is.
missing-voice = Choose at least one person who is here.
missing-code = Type a code for the case.

## During: the bar

bar-show-only = Show only · words are not saved
# $code is a code, $date a day, ready to show.
bar-working-copy = { $code } · kept until { $date }
bar-provisional = Provisional wheel
bar-language = The family’s language
bar-finish = Finish
bar-duty = Duty to report
bar-pause = To the start page

## During: the whole wheel

wheel-label = The wheel
wheel-where-begin = Where do you want to begin?
wheel-where-begin-adults = Where would you like to begin?
wheel-where-begin-note = Choose an area on the wheel. It is fine to skip any of them.
wheel-where-next = What else would you like to talk about?
wheel-mark-first = Choose several first
wheel-marking = Point to what you want to talk about
wheel-marking-done = Done
wheel-read-back = Read back together
wheel-whole = The whole wheel
# Read by screen readers after the name of an area.
wheel-state-talked = you have talked about it
wheel-state-wanted = want to talk about it

## During: an area

area-wanted = Want to talk about this
area-other-prompts = Other questions
area-close = Close the area
area-who-speaks = Who is speaking?
area-said-here = has said something here
# $role is who speaks, in the genitive where the language has one.
area-words-label = { $question } – { $role }
area-no-names = Do not write other people’s names.
area-no-names-child = Don’t write any names. You can write ‘a friend’ or ‘my sister’, for example.
area-kept = Saved
area-keeping = Saving…
area-in-memory = Only here and now
area-not-kept = Not saved yet
area-identity-number = This looks like a Swedish personal identity number. It will not be saved. The rest is still here.
area-identity-number-remove = Remove the number
area-too-long = The text is too long for one box. The newest part is not saved: remove something, or continue in another box.

## Read back and finish

read-back-title = This is what you have said
read-back-note = Read it together. Point to anything that should be changed or crossed out.
read-back-nothing = Nothing has been written yet. That’s all right.
read-back-wanted = To talk about another time
read-back-change = Change
read-back-strike = Cross out
read-back-struck = Crossed out
read-back-undo = Show the words again
read-back-done = Done
read-back-to-wheel = Back to the wheel
read-back-finish = Finish the conversation
read-back-finish-show-only = Finish and clear
read-back-fate-show-only = When you finish, everything you have said is gone.
# $code is a code, $date a day, ready to show.
read-back-fate-working-copy = Kept locked in { $code } until { $date }.

closed-show-only-title = Thank you for this conversation
closed-show-only = Nothing you said is saved. That the wheel was used is counted, but not who you are.
closed-working-copy-title = Thank you for this conversation
closed-working-copy = It is kept in { $code } until { $date }.
closed-to-start = To the start page

leave-show-only-question = Do you want to leave the conversation?
leave-show-only-note = This is ‘Show only’: what has been written will disappear.
leave-show-only-confirm = Leave and clear
finish-show-only-question = Do you want to finish and clear?
finish-show-only-confirm = Finish and clear

## Undo, the keys, and what lies beside the wheel

bar-undo = Undo
bar-redo = Redo
bar-keep = Save as a working copy…
bar-big = Large view
leave-show-only-keep = Save as a working copy…
