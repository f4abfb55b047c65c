### Actions: what was agreed to be done, by whom and when, and what has become of it. Read by staff.
### Review status: draft

## The page of a case

actions-empty = No actions yet.
actions-empty-note = Write what you agree on: what is to be done, who will do it and by when.
# All that was agreed is settled.
actions-none-open = There is nothing to do right now.
actions-open = To do
# $count is how many.
actions-settled = { $count ->
    [one] { $count } ticked off
   *[other] { $count } ticked off
}
actions-deleted = The action has been removed.
actions-undo = Undo

## An action

action-new = New action
action-edit = Change the action
action-delete = Remove
action-reopen = To be done after all
# Read by screen readers. $deed is what the button says, $what is the action.
action-deed-label = { $deed }: { $what }
action-what = What is to be done?
action-doer = Who will do it?
action-doer-more = More
action-doer-outside = Someone outside the municipality and region
action-doer-outside-note = For example, an association
action-who = Role
action-who-hint = For example, counsellor. No name.
# Who does it and in which function: "Skolan, kurator".
action-doer-with-function = { $doer }, { $function }
action-by = By when?
action-by-none = No set day
action-by-week = In a week
action-by-two-weeks = In two weeks
action-by-month = In a month
action-by-day = Another day
action-by-day-note = The day it is to be done by
action-area = Area on the wheel
action-area-none = None in particular
action-save = Save the action
action-missing-what = Write what is to be done.
action-missing-doer = Choose who will do it.
# $date is a day, ready to show.
action-by-date = To be done by { $date }
action-should-have-been = Was to be done by { $date }
action-no-day = No set day
action-agreed-on = Agreed on { $date }
action-agreed-at-meeting = Agreed at a meeting on { $date }

## What has become of it

settle-title = What came of the action?
settle-done = Done
settle-changed = Changed
settle-not-needed = No longer needed
settle-changed-note = Something else is to be done instead
settle-why-done = How did it go?
settle-why-done-hint = If you want to write something.
settle-why-changed = Why is it being changed?
settle-why-not-needed = Why is it no longer needed?
settle-missing-kind = Choose what came of it.
settle-missing-why = Write a few words about why.
settle-save = Save
# $date is a day, ready to show.
settled-done = Done on { $date }
settled-changed = Changed on { $date }
settled-not-needed = Found no longer needed on { $date }
settled-write-new = Write the new action
settled-write-new-note = The action has been ticked off as changed. What is to be done instead?
settled-not-now = Not now
