### The list of all cases, and the search in one's own notes.
### Review status: draft

## All cases

cases-title = All cases
cases-filter = Choose which cases are shown
cases-code = Code
cases-service = Service
cases-service-any = All services
# When there was, or is to be, a conversation or a meeting.
cases-when = Conversation or meeting
cases-when-any = Any time
cases-when-month = The past month
cases-when-quarter = The past three months
cases-when-ahead = From today onwards
cases-when-chosen = Choose days
cases-from = From
cases-to = Up to and including
cases-day-none = There is no such day. Choose another.
cases-days-turned = The last day is before the first.
cases-open-actions = With open actions
cases-count = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
cases-count-shown = Showing { $shown } of { $count } cases
cases-more = Show more
cases-none = No cases match what you have chosen.
cases-none-note = Remove one of the choices, or type fewer characters of the code.
cases-clear = Show all cases
cases-empty = Cases you keep for a while are gathered here. There are none right now.
cases-empty-note = A case begins when a conversation is saved as a working copy.

## A line of the list. Each stands small over what it names.

cases-latest = Latest conversation
cases-next-meeting = Next meeting
cases-actions = To do
cases-actions-count = { $count ->
    [one] { $count } open action
   *[other] { $count } open actions
}
cases-deletes = To be deleted
cases-closed = Closed

## Search

search-title = Search your notes
search-field = Search your notes
# Shown where the pointer rests on the field. Ctrl+K is the same in every language.
search-field-keys = Search your notes (Ctrl+K)
search-start = Search
search-about = Here you search everything written in your cases on this computer, including what is to stay here. Search when you are alone at the screen.
search-how = Type one or more words. All of them must be in the same place; for the last one, the beginning is enough.
search-count = { $count ->
    [one] { $count } match, latest first
   *[other] { $count } matches, latest first
}
search-count-more = Showing the latest { $count } matches. Type one more word to get fewer.
# $words is what was searched for.
search-none = ‘{ $words }’ is not in your notes.
search-none-note = Try a shorter word, the beginning of the word or another spelling. What has been deleted cannot be found.

## Where something was found

search-in-brief = In brief
search-in-meeting = Meeting
search-in-action = Action
search-in-consent = Consent
search-in-circle = Around the child
search-in-path = The way ahead
search-in-standing = Closing and dates
