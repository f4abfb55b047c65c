### Sammanställ: many units' files put together. Works while the program is locked. Read by process leaders.
### Review status: draft

compile-title = Sammanställ
compile-about = Lägg ihop filer från flera verksamheter och se hur hjulet används. Filerna ändras inte, och inget sparas förrän du väljer det.

## Giving files

compile-drop-title = Släpp filer eller mappar här
compile-drop-more = Släpp fler filer här, eller
compile-choose-files = Välj filer
compile-choose-folder = Välj en mapp
compile-empty-title = Så får du filerna
compile-empty-1 = Be varje verksamhet öppna Uppföljning och Redovisa när halvåret är slut.
compile-empty-2 = Be om en av filerna som sparas där: datapaketet, Excel-filen eller CSV-filen. Siffrorna är desamma, så en fil räcker. Har teamet tagit med egna ord står de i datapaketet och i Excel-filen.
compile-empty-3 = Lägg dem i en mapp och släpp mappen här. Filer från flera halvår går bra på en gång.
compile-empty-note = I filerna finns inga personer, ärenden eller dagar, och inga siffror som kan peka på en familj.

## Reading

# $done is how many of $of files are read.
compile-reading = Läser fil { $done } av { $of }
compile-reading-begins = Letar efter filer …
compile-cancel = Avbryt läsningen
compile-cancelled = Läsningen är avbruten. Det som fanns med innan är kvar.
# $count is how many files are in the compilation after reading.
compile-read = { $count ->
    [one] En fil är med.
   *[other] { $count } filer är med.
  }

## The files

# $count is how many files are refused.
compile-refused-title = { $count ->
    [one] En fil är inte med
   *[other] { $count } filer är inte med
  }
compile-refused-note = De ändrar inget i siffrorna nedan.
# $count is how many files are taken in.
compile-taken-title = { $count ->
    [one] En fil är med
   *[other] { $count } filer är med
  }
# $count is how many files there are besides those that are listed.
compile-files-more = { $count ->
    [one] En fil till visas inte i listan.
   *[other] { $count } filer till visas inte i listan.
  }
# $line is the number of a line in the file.
compile-fault-line = Rad { $line }
compile-fault-against = Den andra filen:
# $count is how many uses a file tells of.
compile-file-uses = { $count ->
    [one] En användning
   *[other] { $count } användningar
  }
compile-forget = Ta bort
compile-forget-title = Ta bort filen ur sammanställningen?
compile-forget-note = Filen på datorn rörs inte. Du kan lägga till den igen.
compile-clear = Ta bort alla
compile-clear-title = Ta bort alla filer ur sammanställningen?
compile-clear-note = Filerna på datorn rörs inte. Du kan lägga till dem igen.
compile-forgotten = Filen är borttagen ur sammanställningen.
compile-cleared = Alla filer är borttagna ur sammanställningen.

## Why a file is refused, and what to do

compile-fault-unreadable = Filen gick inte att läsa från disken.
compile-fault-unreadable-action = Kopiera den till datorn och försök igen.
compile-fault-too-many = Mappen innehåller mer än vad som läses på en gång.
compile-fault-too-many-action = Det som hanns med är läst. Dela upp resten i mindre mappar och släpp dem en i taget.
compile-fault-empty = Filen är tom.
compile-fault-empty-action = Be verksamheten spara den igen.
compile-fault-too-large = Filen är större än en redovisning kan vara.
compile-fault-too-large-action = Se efter att det är rätt fil.
compile-fault-not-ours = Det här är ingen redovisning från Hjulet.
compile-fault-not-ours-action = Be om en fil som sparats under Redovisa.
compile-fault-newer = Filen är gjord med en nyare version av Hjulet.
compile-fault-newer-action = Öppna den i den nyare versionen av programmet.
compile-fault-encoding = Tecknen i filen är sparade på ett annat sätt än programmet skriver dem.
compile-fault-encoding-action = Den är nog öppnad och sparad i ett annat program. Be om den som den sparades första gången.
compile-fault-truncated = Filen tar slut för tidigt.
compile-fault-truncated-action = Be verksamheten skicka den igen.
compile-fault-package = Datapaketet är skadat, eller innehåller något som inte hör dit.
compile-fault-package-action = Be verksamheten spara det igen.
compile-fault-columns = En kolumn saknas, eller det finns en för mycket.
compile-fault-columns-action = Filen är nog ändrad för hand. Be om den som den sparades första gången.
compile-fault-cell = I en ruta står något som inte hör dit.
compile-fault-cell-action = Filen är nog ändrad för hand. Be om den som den sparades första gången.
compile-fault-number = Ett antal är negativt, har decimaler eller är orimligt stort.
compile-fault-number-action = Filen är nog ändrad för hand. Be om den som den sparades första gången.
compile-fault-twice = Samma rad eller samma svar står två gånger.
compile-fault-twice-action = Filen är nog ändrad för hand. Be om den som den sparades första gången.
compile-fault-sum = En tabell saknas, eller går inte ihop med summan.
compile-fault-sum-action = Filen är nog ändrad för hand. Be om den som den sparades första gången.
compile-fault-too-small = Ett antal är mindre än vad som får lämna en dator.
compile-fault-too-small-action = Använd inte filen. Be om den som den sparades första gången, och radera den här.
compile-fault-period = Halvåren i filen stämmer inte.
compile-fault-period-action = Filen är nog ändrad för hand. Be om den som den sparades första gången.
compile-fault-unit = Programmet känner inte till verksamheten i filen.
compile-fault-unit-action = Kanske hör den till ett annat län, eller till en nyare version av Hjulet.
compile-fault-disagrees = Filens delar säger olika saker.
compile-fault-disagrees-action = Filen är nog ändrad för hand. Be om den som den sparades första gången.
compile-fault-same = Samma redovisning är redan med.
compile-fault-same-action = Du behöver inte göra något. Den räknas en gång.
compile-fault-overlaps = En annan redovisning från samma dator och samma halvår är redan med.
compile-fault-overlaps-action = Fråga verksamheten vilken som gäller, och ta bort den andra här.

## The whole

compile-period = Halvår
compile-period-all = Alla halvår
compile-total = Användningar
compile-units = Verksamheter
compile-result-title = Tillsammans
compile-included = Här räknas bara de verksamheter som har lämnat en fil. Det som är för litet att redovisa kommer med i verksamhetens nästa fil.

## Tables and charts

compile-tables-title = Fördelat på
compile-tables-more = Fler frågor
compile-by-period = Halvår
compile-by-principal = Kommun och region
compile-by-kind = Verksamhet
# $count is how many units the uses come from.
compile-row-units = { $count ->
    [one] från en verksamhet
   *[other] från { $count } verksamheter
  }
# $merged is how many uses are in no row, $count in how many releases.
compile-not-included = { $count ->
    [one] { $merged } användningar i en redovisning är med i summan men inte i någon rad: de är hopräknade där med andra svar, så att inget litet tal syns.
   *[other] { $merged } användningar i { $count } redovisningar är med i summan men inte i någon rad: de är hopräknade där med andra svar, så att inget litet tal syns.
  }
compile-merged = Hopräknade med andra svar
compile-all-included = Alla användningar i filerna är med i raderna.
compile-period-note = Ett halvår som var för litet räknas med i nästa halvår.
compile-save-chart = Spara bilden
# $title is what the chart is by.
compile-save-chart-of = Spara bilden: { $title }
compile-saved = Sparat

## Growth

compile-growth-title = Från halvår till halvår
compile-growth-caution = Fler användningar kan bero på att fler verksamheter har lämnat en fil. Därför står de verksamheter som är med båda gångerna för sig. Mer är inte i sig bättre: siffrorna säger hur ofta hjulet används, inte hur väl.
compile-growth-uses = Användningar
compile-growth-units = Verksamheter
compile-growth-same = Samma verksamheter, förra halvåret och nu
# $count is how many units gave files for both half-years, $before and $now their uses.
compile-growth-same-of = { $count ->
    [one] Samma verksamhet: { $before }, sedan { $now }
   *[other] Samma { $count } verksamheter: { $before }, sedan { $now }
  }
compile-growth-first = Första halvåret med filer
compile-growth-none-same = Ingen verksamhet är med båda gångerna

## Coverage

compile-coverage-title = Varifrån det finns filer
# $period is a half-year.
compile-coverage-of = Varifrån det finns filer för { $period }
compile-coverage-note = En ruta utan fil är ingen försummelse: kanske finns verksamheten inte där, eller används hjulet på annat sätt.
compile-coverage-principal = Kommun eller region
compile-coverage-no-file = ingen fil
compile-coverage-held = för få
compile-coverage-held-note = Står det ”för få” var halvåret för litet och räknas med i en senare fil från samma verksamhet.
compile-coverage-with-held = tidigare halvår är med
compile-coverage-with-held-note = Ett + efter antalet säger att tidigare halvår, som var för små, är med.

## What the units tell

compile-reflections-title = Verksamheternas egna ord
compile-reflections-note = Bara det som verksamheterna själva valde att ta med.

## Saving

compile-save-title = Spara sammanställningen
compile-save-note = Det som visas nu sparas: det valda halvåret, eller alla.
compile-save-xlsx = Spara som Excel
compile-save-xlsx-for = Alla tabeller, en på varje blad.
compile-save-csv = Spara som CSV
compile-save-csv-for = Alla tabeller under varandra, för ett annat program.
compile-save-json = Spara som JSON
compile-save-json-for = För den som vill bygga en egen rapport av siffrorna.
