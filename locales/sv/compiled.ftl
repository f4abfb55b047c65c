### A compilation as it is saved: the sheets of a workbook, rows of data, charts as pictures. Read by process leaders.
### Review status: draft

compiled-title = Så används hjulet: sammanställning
# The name proposed for its file. $period is a half-year, or that it is of all.
compiled-file-name = Sammanställning { $period }
# $date is a day.
compiled-made-on = Gjord { $date }
# $uses is how many uses, $count from how many units.
compiled-uses-of = { $count ->
    [one] { $uses } användningar från en verksamhet
   *[other] { $uses } användningar från { $count } verksamheter
  }

## Sheets of the workbook

compiled-sheet-read = Så läser du
compiled-sheet-growth = Utveckling
compiled-sheet-coverage = Täckning
compiled-sheet-reflections = Egna ord
compiled-sheet-files = Filer

## How to read it

compiled-read-rows = Varje rad är summan av det som verksamheterna har redovisat var för sig. Varje tal i en redovisning står för minst fem användningar och minst fem olika ärenden.
compiled-read-merged = I en redovisning räknas ovanliga svar ihop med andra, så att inget litet tal syns. De användningarna är med i summan men inte i någon rad.
compiled-read-missing = Ett svar som inte har någon rad kan ändå ha förekommit: det kan vara hopräknat i alla redovisningar.
compiled-read-minimum = Talet på en rad är därför det minsta möjliga. Det verkliga ligger mellan det och talet tillsammans med det som är hopräknat.
compiled-read-held = Ett halvår som var för litet för att redovisas räknas med i verksamhetens nästa redovisning.
compiled-read-cross = Tabellerna går inte att kombinera med varandra: en redovisning säger inte vilka svar som hör ihop.
compiled-read-not = Talen säger hur ofta hjulet används. De säger inget om hur barn mår, och ett högre tal är inte bättre än ett lägre.

## Columns and rows

compiled-column-of = Svar
compiled-column-code = Kod
compiled-column-uses = Användningar
compiled-column-units = Verksamheter
compiled-column-before = Samma verksamheter: halvåret innan
compiled-column-now = Samma verksamheter: detta halvår
compiled-column-same-units = Så många verksamheter är samma
compiled-column-unit = Verksamhet
compiled-column-question = Fråga
compiled-column-words = Med egna ord
compiled-column-file = Fil
compiled-column-taken = Med
compiled-column-why = Varför inte
compiled-column-line = Rad
compiled-column-against = Den andra filen
compiled-row-merged = Hopräknat med andra svar, så att inget litet tal syns
compiled-row-total = Summa
