### Redovisa: the true numbers beside what leaves the computer, and the releases that were made. Read by staff.
### Review status: draft

release-title = Report the numbers
release-about = Your true numbers, beside what leaves the computer.

## What it is of

release-fact-unit = Service
release-fact-period = Half-year
release-fact-total = Uses
release-fact-made = Reported
release-fact-fewest = Smallest count
# $fewest is a number, 5 to 20.
release-fewest = Every number that leaves the computer stands for at least { $fewest } uses in at least { $fewest } different cases.
# $count is how many half-years are counted besides, $periods their names.
release-held-counted = { $count ->
    [one] Also counted here: { $periods }, which was too small to report by itself.
   *[other] Also counted here: { $periods }. They were too small to report one by one.
  }
release-why-title = Why are small numbers counted together?
release-why-1 = In a small municipality, a single number can point to a family. If it says that one conversation was held in Somali, the neighbour knows who it was.
release-why-2 = That is why a small number may never stand alone. It is counted together with others, and sometimes with a larger one, so that nobody can work backwards. Zero is a small number too: if the zeros were shown, everybody would know that the other small numbers are not zero.
release-why-3 = The program does it the same way every time. Nobody chooses what is hidden.

## The tables

release-tables-title = Question by question
release-only-changed = Show only what changes
# $changed is how many of $all tables leave otherwise than they are.
release-changed-count = { $changed ->
    [one] One of { $all } tables changes on its way out.
   *[other] { $changed } of { $all } tables change on their way out.
  }
release-nothing-changed = Nothing needs to be counted together. Everything leaves the computer as it is.
release-column-answer = Answer
release-column-here = Here
release-column-leaving = Leaves the computer
release-taken-in = counted in as protection

## Why a table leaves as it does

# $answer is one answer, which is named in a sentence.
release-quoted = ‘{ $answer }’
# $count is how many answers; said where they are too many to be named.
release-several = { $count ->
    [one] One answer
   *[other] { $count } answers
  }
release-why-none-small = Behind every answer there are enough times and children for it to be shown as it is.
# $small are the small answers, $sum what stands for them together.
release-why-small-together = Behind { $small } there are too few times or children for them to be shown one by one, so they are counted together as { $sum } and nobody can see how often each of them came up.
# $count is how many small answers there are, $small their names, $taken the larger answers that are
# taken in, $total all uses.
release-why-others-taken-in = { $count ->
    [one] Behind { $small } there are too few times or children for it to be shown, and the same number takes in { $taken }, so that nobody can take the rest away from { $total } and work backwards to { $small }.
   *[other] Behind { $small } there are too few times or children for them to be shown one by one, and the same number takes in { $taken }, so that nobody can work backwards to any of them.
  }
# $count is how many small answers there are, $small their names, $total all uses.
release-why-total-only = { $count ->
    [one] Behind { $small } there are too few times or children for it to be shown, and if the rest were there, anyone could take it away from { $total } and work backwards to { $small }, so only the total leaves the computer.
   *[other] Behind { $small } there are too few times or children for them to be shown, and however they are counted together with others, someone could work backwards to them, so only the total leaves the computer.
  }

## What the team answered

release-reflection-title = The team’s answers
release-reflection-tick = Include the team’s answers
release-reflection-note = The words go along exactly as they stand, in the Excel file and in the data package. The CSV file has only numbers.
release-reflection-words = This goes along
release-reflection-off = The team’s answers from Reflect stay on the computer.
# $period is a half-year.
release-reflection-none = The team has not answered anything in Reflect for { $period }. It does not have to.
release-reflection-open = Open Reflect

## Doing it

release-make = Report the numbers
# $period is a half-year.
release-confirm-title = Report { $period }?
release-confirm-once = It is done once and never changes afterwards.
release-confirm-later = Anything added later is counted in the half-year that is going on then.
release-confirm-nothing-sent = Nothing is sent. You save the files and hand them over yourself.
release-confirm-with = The team’s answers go along.
release-confirm-without = The team’s answers do not go along.

## When it is done

# $period is a half-year.
release-made = Reported: { $period }
release-made-note = Save one of the files and give it to whoever compiles them in the municipality or the county. The numbers are the same in all three, and a file comes out the same every time you save it.
release-save-csv = Save as CSV
release-save-csv-for = For anyone who goes on counting in a program of their own.
release-save-xlsx = Save as Excel
release-save-xlsx-for = For anyone who wants to read and draw charts in a spreadsheet.
release-save-package = Save as a data package
release-save-package-for = For compiling and for the archive: the numbers and what every column means, in a single file.
release-saved = Saved
release-print = Print the page
release-left-title = What the files contain
release-reflection-left = These words are in the files
release-to-follow-up = To Follow-up

## When there is nothing to do

release-no-unit-title = First: which service is this?
release-no-unit-note = The numbers belong to a service in a municipality or region. Choose it under Follow-up. Once is enough.
release-nothing-closed-title = Nothing is waiting to be reported
# $period is the half-year that goes on.
release-nothing-closed-note = Right now, { $period } is going on. When it is over, it can be reported here.
# $count is how many half-years wait, $periods their names.
release-held-title = { $count ->
    [one] Waiting: { $periods }
   *[other] Waiting: { $periods }
  }
# $uses is how many uses wait, $fewest how many are needed.
release-held-note = { $uses ->
    [one] So far there is one use. It takes at least { $fewest } uses in at least { $fewest } different cases for no number to be able to point to a family.
   *[other] So far there are { $uses } uses. It takes at least { $fewest } uses in at least { $fewest } different cases for no number to be able to point to a family.
  }
release-held-next = You do not need to do anything. Nothing is lost: everything is counted as soon as another half-year is over and there is enough.
