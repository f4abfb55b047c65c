### The access log: who has looked.
### Review status: draft

log-title = Who has looked
log-about = Here you see who has opened, changed or deleted something, and when. The name is the account on the computer. What is in a case is never shown here.
log-empty = Nothing has happened yet.
log-whole = The log is whole. No line has been changed or removed.
# $number is the number of a line.
log-broken = The log does not add up from line { $number }.
log-broken-note = Line { $number } has been changed or removed outside the program, or is damaged. The lines before it are as they were written. Show this to whoever is responsible for information security, and save the log as it is.
# $number is the number of a line.
log-line = Line { $number }
log-unsound = Does not add up
log-program = The program
log-case-deleted = a deleted case
log-count-shown = Showing { $shown } of { $count } lines
log-more = Show more
log-save = Save as a file
log-saved = The log has been saved.

## What was done. The code of the case stands after it.

log-deed-case-made = Created the case
log-deed-case-opened = Opened the case
log-deed-conversation-opened = Opened a conversation
log-deed-case-changed = Made a change in the case
log-deed-consent-noted = Noted a consent
log-deed-consent-withdrawn = Noted that a consent was withdrawn
log-deed-consent-changed = Changed a consent
log-deed-kept-back = Noted that something may no longer be passed on
log-deed-meeting-opened = Opened a meeting
log-deed-sip-made = Made a SIP sheet
log-deed-bbic-made = Made a sheet for the social services
log-deed-eht-made = Made an EHT sheet
log-deed-invitation-made = Made an invitation
log-deed-home-page-made = Made a page to take home
log-deed-rounds-made = Made wheels over time
log-deed-agenda-made = Made an agenda
log-deed-minutes-made = Made meeting notes
log-deed-stored-made = Made a paper with all that is saved
log-deed-paper-saved = Saved a paper as a file
log-deed-handed-over = Handed over a responsibility
log-deed-date-moved = Moved the date of deletion
log-deed-case-closed = Closed the case
log-deed-case-reopened = Opened the case again after it was closed
log-deed-case-deleted = Deleted the case
log-deed-case-deleted-itself = The case was deleted on its date
log-deed-searched = Searched the notes
log-deed-log-saved = Saved the log as a file
log-deed-unit-chosen = Said which service this is
log-deed-fewest-raised = Raised the smallest count behind every number
log-deed-release-made = Made a report of the numbers
log-deed-release-saved = Saved a report of the numbers as a file
