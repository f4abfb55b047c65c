### The files of a release: titles of columns, the description of the data package, and the sheet that is laid out to be read.
### Review status: draft

file-title = How the Child’s Best Interests Wheel has been used
# $unit is the name of a unit, $period a half-year or from one to another.
file-package-title = Use of the Child’s Best Interests Wheel: { $unit }, { $period }
# $k is the smallest number of uses and cases that any number stands for.
file-package-about = How many times the Child’s Best Interests Wheel has been used in a service during a half-year, divided by one question at a time. Every number stands for at least { $k } uses and at least { $k } different cases. Answers that few have given are reported together.
file-counts-title = Number of uses
file-counts-about = One row for the total and one row for every answer to every question. Within each question all uses are included, and each of them only once.
file-reflection-title = The service’s own answers
file-reflection-about = How the work with the model is going, as the service itself has chosen to tell it.
# $k is the smallest number of uses and cases that any number stands for.
file-fewest = Every number stands for at least { $k } uses and at least { $k } different cases. Answers that few have given stand together with others, so that no family can be recognised.
# $periods are half-years with too few uses, with signs between them.
file-held = Also counted here: { $periods }. The wheel was used too few times then to be reported separately.
file-share = Share
file-all-together = All answers together
file-column-format = Format
file-column-format-about = Which edition of the file’s format the row follows.
file-column-source = Source
file-column-source-about = A random word for the program that the row comes from. It says nothing about who uses it, and is there so that the same file is not counted twice.
file-column-county = Code of the county
file-column-county-about = The code of the county according to SCB (Statistics Sweden), with two digits.
file-column-principal = Code of the responsible authority
file-column-principal-about = The code of the municipality according to SCB (Statistics Sweden), or that of the county for the region.
file-column-principal-name = Responsible authority
file-column-principal-name-about = The name of the municipality or region.
file-column-kind = Kind of service, code
file-column-kind-about = The kind of service, as a word that does not change.
file-column-kind-label = Kind of service
file-column-kind-label-about = The kind of service in Swedish.
file-column-first = First half-year
file-column-first-about = The first half-year counted in the file: the year and VT or HT.
file-column-last = Half-year
file-column-last-about = The half-year the file is for: the year and VT or HT. VT (spring) is January to June, HT (autumn) is July to December.
file-column-held = Half-years that waited
file-column-held-about = How many earlier half-years are also counted here, because they had too few uses to be reported separately.
file-column-fewest = Smallest count
file-column-fewest-about = Every number stands for at least this many uses and at least this many different cases.
file-column-edition = Edition of the wheel
file-column-edition-about = The edition of the wheel that the program had when the file was made.
file-column-program = Version of the program
file-column-program-about = The version of the program that made the file.
file-column-question = Question, code
file-column-question-about = What the row is divided by, as a word that does not change. The word total stands for all uses.
file-column-question-label = Question
file-column-question-label-about = What the row is divided by, in Swedish.
file-column-answer = Answer, code
file-column-answer-about = The answer as a word that does not change. The word all stands for all uses, and others for several answers together.
file-column-answer-label = Answer
file-column-answer-label-about = The answer in Swedish.
file-column-merged = Answers counted together
file-column-merged-about = The codes of the answers that are only reported together, with spaces between them. Empty when the row is for one single answer.
file-column-uses = Number of uses
file-column-uses-about = How many times the wheel was used. Within each question, the rows together make the total.
file-column-how-far = How far, code
file-column-how-far-about = How far the service has come, as a word that does not change. Empty when nobody has answered.
file-column-how-far-label = How far
file-column-how-far-label-about = How far the service has come, in Swedish.
file-column-words = In their own words
file-column-words-about = What the service itself has written. If the text begins with a character that could be taken for a formula, there is an apostrophe before it.
