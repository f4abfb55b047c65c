### The start page and the page of a case.
### Review status: draft

start-title = What would you like to do?
start-new-conversation = New conversation
start-new-conversation-note = The wheel, the questions and everyone’s own words
start-cases-title = Cases
start-cases-empty = Cases you keep for a while are shown here. There are none right now.
start-cases-empty-note = If you choose ‘Show only’ in a conversation, nothing that is said is saved.
start-information = About the wheel
start-duty = Duty to report
start-about = About the program
start-lock = Lock
start-log = Who has looked
start-all-cases = All cases

## What is to be done

todo-title = To do
todo-empty = No actions are waiting. The ones you agree on are shown here.
todo-overdue = Overdue
# $date is a day, ready to show. Stands after todo-overdue.
todo-overdue-since = was to be done by { $date }
todo-by = To be done by { $date }
todo-by-today = To be done today
todo-by-none = No day has been decided
# Whoever does it is neither municipality nor region: an association, say.
todo-outside = Someone outside the municipality and region
# Opens the choice between done, changed and no longer needed.
todo-settle = Tick off
# $what is what was to be done.
todo-settled = ‘{ $what }’ has been ticked off.
todo-undo = Undo
todo-undone = The action is still to be done.
todo-show-all = { $count ->
    [one] Show { $count } more
   *[other] Show { $count } more
}
# Under the longest list that is shown here.
todo-more = { $count ->
    [one] There is { $count } more action in the cases.
   *[other] There are { $count } more actions in the cases.
}

## Meetings to come

ahead-title = Meetings ahead
# $time is time-of-day.
ahead-today = Today at { $time }
ahead-tomorrow = Tomorrow at { $time }
ahead-in-days = { $count ->
    [one] In { $count } day
   *[other] In { $count } days
}
ahead-lead = Lead the meeting
# Follow-ups that were agreed for a day; no meeting is prepared for them yet.
follow-ups-title = Follow-ups to prepare
# Stands under the day of a follow-up that is past.
follow-ups-passed = The day has passed. Decide on a new one.
ahead-show-all = { $count ->
    [one] Show { $count } more meeting
   *[other] Show { $count } more meetings
}

## Cases that delete themselves soon

# Those of the next three days.
due-title = To be deleted soon
# Those after them.
due-later-title = To be deleted within two weeks
due-today = To be deleted today
due-tomorrow = To be deleted tomorrow
due-in-days = { $count ->
    [one] To be deleted in { $count } day
   *[other] To be deleted in { $count } days
}
due-note = Open the case if something should be kept longer. The date can be moved there.
due-show-all = { $count ->
    [one] Show { $count } more case
   *[other] Show { $count } more cases
}

## A case

# $date is a day, ready to show.
case-delete-on = To be deleted on { $date }
case-made-on = Created on { $date }
case-closed-on = Closed on { $date }
# $code is the code of the case.
case-open-label = Open case { $code }
case-conversations = Conversations
case-conversations-count = { $count ->
    [one] { $count } conversation
   *[other] { $count } conversations
}
case-continue = Continue the conversation
case-read = Read
case-unfinished = Not finished
case-new-conversation = New conversation in this case
case-delete = Delete the case
case-delete-question = Do you want to delete case { $code }?
case-delete-note = Everything written in it disappears now and cannot be brought back. Backups of it are gone within seven days.
case-delete-confirm = Delete
case-deleted = The case has been deleted.
case-deleted-by-itself = { $count ->
    [one] One case has reached its date and has been deleted.
   *[other] { $count } cases have reached their dates and have been deleted.
}
case-nothing-said = Nothing was written in this conversation.
# Over what may go on, on the page where a finished conversation is read. Read by staff.
case-decided = This was decided
# Somebody has changed their mind afterwards: what they said is to stay where it is.
case-keep-back = No longer to be passed on
case-keep-back-question = Should this no longer be passed on?
case-keep-back-note = From now on it stays here, and that cannot be changed back. What has already been told cannot be taken back.
case-keep-back-confirm = Keep it here
