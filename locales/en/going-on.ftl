### Reading back, what may go on, keeping what was only shown, and what was interrupted.
### Review status: draft

## Reading back

# Read by screen readers: the list of areas to jump to.
read-back-index = Go to an area

## What may go on

going-on-title = What may be passed on?
going-on-note = Each of you decides about your own words.
going-on-unchosen = If you don’t choose, the words stay here.

going-on-to = Who does it go to?
going-on-to-note = This applies to what you choose from now on. Further down you can choose differently.
going-on-more-services = More services
going-on-nobody-yet = Nobody has been chosen yet, so it stays here.
going-on-to-nobody = Choose who it goes to
# Stands before the services that were chosen.
going-on-to-chosen = To
going-on-to-change = Change who it goes to

# Read by screen readers: whose words in which area the choice is about.
going-on-legend = { $voice } – { $area }
going-on-legend-to = Who does it go to? { $voice } – { $area }

going-on-question = May this be passed on?
going-on-may-go = May be passed on
going-on-in-brief = Only in brief
going-on-stays-here = Stays here
going-on-brief = It may be said like this
# Under the field above, while nothing is written in it.
going-on-brief-empty = Nothing has been written yet, so nothing is passed on.
going-on-asked-again = The words have changed since the choice was made. Ask again.

## What may go on: a young person of 13–17

going-on-young-question = May we pass on what you have said? You decide.

## What may go on: a child of 6–12

going-on-child-question = Can we tell this to the people who help?
going-on-child-may-go = Yes
going-on-child-in-brief = A little, like this
going-on-child-stays-here = No, it stays here
going-on-child-brief = You can say it like this

## What may go on: the end of the page

going-on-stays-meaning = What stays here will not be in any paper, list or search made for others.
going-on-must-tell = If the law says we must tell something so that a child can get help, we cannot promise to keep it here.
going-on-back = Back to what you have said

## Keeping what was only shown

keep-title = Save as a working copy
keep-note = Everything said so far is saved and locked on this computer, and so is everything said from now on. It is deleted automatically on its date.
keep-tell = Ask the family first
# $date is a day, ready to show.
keep-told-family = What has been said, and what is said from now on, is kept locked on this computer until { $date }. A week later it is gone from the backups too.
keep-confirm = Save, including what has already been said

## A conversation that was interrupted

interrupted-title = The program closed in the middle of a conversation
interrupted-note = Everything that was saved is still there.
interrupted-case = Case
interrupted-began = The conversation began
interrupted-place = Where you were
interrupted-resume = Continue where you left off
interrupted-leave = Not now
interrupted-leave-note = The conversation is still in the case.
