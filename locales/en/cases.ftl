### The start page and the page of a case.
### Review status: draft

start-title = What would you like to do?
start-new-conversation = New conversation
start-new-conversation-note = The wheel, the questions and everyone’s own words
start-cases-title = Working copies
start-cases-empty = Cases you keep for a while are shown here. There are none right now.
start-cases-empty-note = If you choose ‘Show only’ in a conversation, nothing is saved.
start-information = About the wheel
start-duty = Duty to report
start-about = About the program
start-lock = Lock

## A case

# $date is a day, ready to show.
case-delete-on = To be deleted on { $date }
case-made-on = Created on { $date }
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
