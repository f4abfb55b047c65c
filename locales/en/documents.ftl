### The page on which a paper is chosen, looked at and saved. Read by staff.
### Review status: draft

## What papers are called: on the page and in the name of the file

paper-file-home-page = Page to take home
paper-file-blank-wheel = Blank wheel
paper-file-rounds = Wheels over time
paper-file-invitation = Invitation
paper-file-agenda = Agenda
paper-file-minutes = Notes and plan
paper-file-sip = SIP sheet
paper-file-bbic = To the social services
paper-file-eht = To the student health team
paper-file-stored = What is saved
paper-file-counts = Usage report
paper-file-recovery-code = Recovery code

## Looking at a paper before it is saved

preview-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
# The pages as a whole, for those who do not see them.
preview-sheets = The pages
# What a page is, for those who do not see it. $paper is what the paper is called.
preview-page-alt = Page { $page } of { $pages }: { $paper }
preview-larger = Show larger
preview-smaller = Show smaller

## What can be chosen

# Unfolds all that can be chosen, where the window is narrow.
preview-choices = Choose language and more
preview-language-first = Language
preview-language-second = Second language
preview-language-only = One language only
preview-arrangement = Layout of the languages
preview-arrangement-beside = Side by side
preview-arrangement-after = One after the other
preview-homeward = Who is it for?
preview-homeward-family = The whole family
preview-homeward-family-note = What the family said
preview-homeward-child = The child
preview-homeward-child-note = Only the child’s own words
preview-size = Paper
preview-size-a4 = A4
preview-size-a4-note = For one or two
preview-size-a3 = A3
preview-size-a3-note = To gather around
preview-prompts = Questions beside the wheel
preview-prompts-none = No questions
preview-prompts-adult = For adults

## While it is made

preview-making = Making the paper…
preview-making-setting = Making the pages…
preview-making-writing = Getting the file ready…
# Said to those who do not see it. $pages is how many pages, as in "3 sidor".
preview-ready = The paper is ready: { $pages }
preview-stopped = The paper has not been made.
preview-make = Make the paper

## What to know before it is saved

# Over the characters themselves.
preview-uncovered = { $count ->
    [one] One character becomes an empty box
   *[other] { $count } characters become empty boxes
}
preview-uncovered-why = { $count ->
    [one] The program has no letter shape for it. Write it on the paper by hand if needed.
   *[other] The program has no letter shapes for them. Write them on the paper by hand if needed.
}
preview-tagged = The file can be read with a screen reader, but has not been checked against the standard for accessible PDF.
preview-not-encrypted = The file is not encrypted. It belongs in your service’s own system. Remove it from the computer once it has been printed or transferred.
preview-not-encrypted-code = The file is not encrypted. Anyone who has the file can read the code. Print it, and then delete the file.

## Saving

preview-save = Save as PDF
preview-saved = The file has been saved. Open it where you saved it, and print it.
preview-saved-code = The file has been saved. Open it where you saved it, and print it. Then delete it, and empty the recycle bin.

## Ways to papers, on other pages

# On a sheet for others: a button.
paper-way-sheet = Preview and save
# What the printer beside an invitation does. $voice is who is invited, a role.
paper-way-invitation = Preview and save the invitation to { $voice }
paper-way-recovery-code = A paper with the code
# Under the way to a paper with everything that is stored about a case.
paper-way-stored-note = When someone asks what is saved about them

## For whom a page to take home is. Read by the family too.

paper-way-home-question = Who is the page for?
paper-way-home-child-note = Only the child’s own words
# The same, of somebody 13–17 years old.
paper-way-home-young-note = Only the young person’s own words
paper-way-home-family = The family
paper-way-home-family-note = What each of you has said
