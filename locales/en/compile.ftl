### Sammanställ: many units' files put together. Works while the program is locked. Read by process leaders.
### Review status: draft

compile-title = Compile
compile-about = Put files from several services together and see how the wheel is used. The files are not changed, and nothing is saved until you choose to.

## Giving files

compile-drop-title = Drop files or folders here
compile-drop-more = Drop more files here, or
compile-choose-files = Choose files
compile-choose-folder = Choose a folder
compile-empty-title = How to get the files
compile-empty-1 = Ask each service to open Follow-up and then ‘Report the numbers’ when the half-year is over.
compile-empty-2 = Ask for one of the files that are saved there: the data package, the Excel file or the CSV file. The numbers are the same, so one file is enough. If the team has included words of its own, they are in the data package and in the Excel file.
compile-empty-3 = Put them in a folder and drop the folder here. Files from several half-years are fine all at once.
compile-empty-note = The files contain no people, cases or days, and no numbers that can point to a family.

## Reading

# $done is how many of $of files are read.
compile-reading = Reading file { $done } of { $of }
compile-reading-begins = Looking for files…
compile-cancel = Stop reading
compile-cancelled = The reading has been stopped. What was here before is still here.
# $count is how many files are in the compilation after reading.
compile-read = { $count ->
    [one] One file is included.
   *[other] { $count } files are included.
  }

## The files

# $count is how many files are refused.
compile-refused-title = { $count ->
    [one] One file is not included
   *[other] { $count } files are not included
  }
compile-refused-note = They change nothing in the numbers below.
# $count is how many files are taken in.
compile-taken-title = { $count ->
    [one] One file is included
   *[other] { $count } files are included
  }
# $count is how many files there are besides those that are listed.
compile-files-more = { $count ->
    [one] One more file is not shown in the list.
   *[other] { $count } more files are not shown in the list.
  }
# $line is the number of a line in the file.
compile-fault-line = Line { $line }
compile-fault-against = The other file:
# $count is how many uses a file tells of.
compile-file-uses = { $count ->
    [one] One use
   *[other] { $count } uses
  }
compile-forget = Take out
compile-forget-title = Take the file out of the compilation?
compile-forget-note = The file on the computer is not touched. You can add it again.
compile-clear = Take out all
compile-clear-title = Take all files out of the compilation?
compile-clear-note = The files on the computer are not touched. You can add them again.
compile-forgotten = The file has been taken out of the compilation.
compile-cleared = All files have been taken out of the compilation.

## Why a file is refused, and what to do

compile-fault-unreadable = The file could not be read from the disk.
compile-fault-unreadable-action = Copy it to the computer and try again.
compile-fault-too-many = The folder contains more than can be read at once.
compile-fault-too-many-action = What there was time for has been read. Divide the rest into smaller folders and drop them one at a time.
compile-fault-empty = The file is empty.
compile-fault-empty-action = Ask the service to save it again.
compile-fault-too-large = The file is larger than a report can be.
compile-fault-too-large-action = Check that it is the right file.
compile-fault-not-ours = This is not a report from Hjulet.
compile-fault-not-ours-action = Ask for a file saved under ‘Report the numbers’.
compile-fault-newer = The file was made with a newer version of Hjulet.
compile-fault-newer-action = Open it in the newer version of the program.
compile-fault-encoding = The characters in the file are saved in a different way from how the program writes them.
compile-fault-encoding-action = It was probably opened and saved in another program. Ask for it as it was first saved.
compile-fault-truncated = The file ends too soon.
compile-fault-truncated-action = Ask the service to send it again.
compile-fault-package = The data package is damaged, or contains something that does not belong there.
compile-fault-package-action = Ask the service to save it again.
compile-fault-columns = A column is missing, or there is one too many.
compile-fault-columns-action = The file was probably changed by hand. Ask for it as it was first saved.
compile-fault-cell = A cell contains something that does not belong there.
compile-fault-cell-action = The file was probably changed by hand. Ask for it as it was first saved.
compile-fault-number = A number is negative, has decimals or is unreasonably large.
compile-fault-number-action = The file was probably changed by hand. Ask for it as it was first saved.
compile-fault-twice = The same row or the same answer is there twice.
compile-fault-twice-action = The file was probably changed by hand. Ask for it as it was first saved.
compile-fault-sum = A table is missing, or does not add up to the total.
compile-fault-sum-action = The file was probably changed by hand. Ask for it as it was first saved.
compile-fault-too-small = A number is smaller than what may leave a computer.
compile-fault-too-small-action = Do not use the file. Ask for it as it was first saved, and delete this one.
compile-fault-period = The half-years in the file do not add up.
compile-fault-period-action = The file was probably changed by hand. Ask for it as it was first saved.
compile-fault-unit = The program does not know the service in the file.
compile-fault-unit-action = Perhaps it belongs to another county, or to a newer version of Hjulet.
compile-fault-disagrees = The parts of the file say different things.
compile-fault-disagrees-action = The file was probably changed by hand. Ask for it as it was first saved.
compile-fault-same = The same report is already included.
compile-fault-same-action = You do not need to do anything. It is counted once.
compile-fault-overlaps = Another report from the same computer and the same half-year is already included.
compile-fault-overlaps-action = Ask the service which one is right, and take the other one out here.

## The whole

compile-period = Half-year
compile-period-all = All half-years
compile-total = Uses
compile-units = Services
compile-result-title = All together
compile-included = Only services that have given a file are counted here. What is too small to report comes with the service’s next file.

## Tables and charts

compile-tables-title = Divided by
compile-tables-more = More questions
compile-by-period = Half-year
compile-by-principal = Municipality and region
compile-by-kind = Service
# $count is how many units the uses come from.
compile-row-units = { $count ->
    [one] from one service
   *[other] from { $count } services
  }
# $merged is how many uses are in no row, $count in how many releases.
compile-not-included = { $count ->
    [one] { $merged } uses in one report are in the total but not in any row: they are counted together with other answers there, so that no small number is seen.
   *[other] { $merged } uses in { $count } reports are in the total but not in any row: they are counted together with other answers there, so that no small number is seen.
  }
compile-merged = Counted together with other answers
compile-all-included = All the uses in the files are in the rows.
compile-period-note = A half-year that was too small is counted in the next half-year.
compile-save-chart = Save the picture
# $title is what the chart is by.
compile-save-chart-of = Save the picture: { $title }
compile-saved = Saved

## Growth

compile-growth-title = From half-year to half-year
compile-growth-caution = More uses may mean that more services have given a file. That is why the services that are included both times are shown by themselves. More is not better in itself: the numbers say how often the wheel is used, not how well.
compile-growth-uses = Uses
compile-growth-units = Services
compile-growth-same = The same services, last half-year and now
# $count is how many units gave files for both half-years, $before and $now their uses.
compile-growth-same-of = { $count ->
    [one] The same service: { $before }, then { $now }
   *[other] The same { $count } services: { $before }, then { $now }
  }
compile-growth-first = The first half-year with files
compile-growth-none-same = No service is included both times

## Coverage

compile-coverage-title = Where the files come from
# $period is a half-year.
compile-coverage-of = Where the files for { $period } come from
compile-coverage-note = A square without a file is nobody’s neglect: perhaps the service does not exist there, or the wheel is used in another way.
compile-coverage-principal = Municipality or region
compile-coverage-no-file = no file
compile-coverage-held = too few
compile-coverage-held-note = Where it says ‘too few’, the half-year was too small and is counted in a later file from the same service.
compile-coverage-with-held = earlier half-years are included
compile-coverage-with-held-note = A + after the number says that earlier half-years, which were too small, are included.

## What the units tell

compile-reflections-title = The services’ own words
compile-reflections-note = Only what the services themselves chose to include.

## Saving

compile-save-title = Save the compilation
compile-save-note = What is shown now is saved: the half-year chosen, or all of them.
compile-save-xlsx = Save as Excel
compile-save-xlsx-for = All the tables, one on each sheet.
compile-save-csv = Save as CSV
compile-save-csv-for = All the tables one below the other, for another program.
compile-save-json = Save as JSON
compile-save-json-for = For anyone who wants to build a report of their own from the numbers.
