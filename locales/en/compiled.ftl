### A compilation as it is saved: the sheets of a workbook, rows of data, charts as pictures. Read by process leaders.
### Review status: draft

compiled-title = How the wheel is used: a compilation
# The name proposed for its file. $period is a half-year, or that it is of all.
compiled-file-name = Compilation { $period }
# $date is a day.
compiled-made-on = Made on { $date }
# $uses is how many uses, $count from how many units.
compiled-uses-of = { $count ->
    [one] { $uses } uses from one service
   *[other] { $uses } uses from { $count } services
  }

## Sheets of the workbook

compiled-sheet-read = How to read this
compiled-sheet-growth = Growth
compiled-sheet-coverage = Coverage
compiled-sheet-reflections = Own words
compiled-sheet-files = Files

## How to read it

compiled-read-rows = Every row is the sum of what the services have reported one by one. Every number in a report stands for at least five uses and at least five different cases.
compiled-read-merged = In a report, unusual answers are counted together with others, so that no small number is seen. Those uses are in the total but not in any row.
compiled-read-missing = An answer that has no row may still have come up: it may have been counted together with others in all the reports.
compiled-read-minimum = That is why the number in a row is the smallest possible. The true one lies between it and that number together with what has been counted together.
compiled-read-held = A half-year that was too small to be reported is counted in the service’s next report.
compiled-read-cross = The tables cannot be combined with each other: a report does not say which answers belong together.
compiled-read-not = The numbers say how often the wheel is used. They say nothing about how children are doing, and a higher number is no better than a lower one.

## Columns and rows

compiled-column-of = Answer
compiled-column-code = Code
compiled-column-uses = Uses
compiled-column-units = Services
compiled-column-before = The same services: the half-year before
compiled-column-now = The same services: this half-year
compiled-column-same-units = How many services are the same
compiled-column-unit = Service
compiled-column-question = Question
compiled-column-words = In their own words
compiled-column-file = File
compiled-column-taken = Included
compiled-column-why = Why not
compiled-column-line = Line
compiled-column-against = The other file
compiled-row-merged = Counted together with other answers, so that no small number is seen
compiled-row-total = Total
