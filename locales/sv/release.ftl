### Redovisa: the true numbers beside what leaves the computer, and the releases that were made. Read by staff.
### Review status: draft

release-title = Redovisa
release-about = Bredvid det som är sant hos er står det som lämnar datorn.

## What it is of

release-fact-unit = Verksamhet
release-fact-period = Halvår
release-fact-total = Användningar
release-fact-made = Redovisat
release-fact-fewest = Minsta antal
# $fewest is a number, 5 to 20.
release-fewest = Varje siffra som lämnar datorn står för minst { $fewest } användningar i minst { $fewest } olika ärenden.
# $count is how many half-years are counted besides, $periods their names.
release-held-counted = { $count ->
    [one] { $periods } var för litet att redovisa för sig och räknas med här.
   *[other] { $periods } var för små att redovisa var för sig och räknas med här.
  }
release-why-title = Varför räknas små tal ihop?
release-why-1 = I en liten kommun kan en enda siffra peka ut en familj. Om det står att ett samtal hölls på somaliska vet grannen vem det var.
release-why-2 = Därför får ett litet tal aldrig stå ensamt. Det räknas ihop med andra, och ibland med ett större, så att ingen kan räkna baklänges. Noll är också ett litet tal: visades nollorna skulle alla förstå att de andra små talen inte är noll.
release-why-3 = Programmet gör det på samma sätt varje gång. Ingen väljer vad som döljs.

## The tables

release-tables-title = Fråga för fråga
release-only-changed = Visa bara det som ändras
# $changed is how many of $all tables leave otherwise than they are.
release-changed-count = { $changed ->
    [one] En av { $all } tabeller ändras på vägen ut.
   *[other] { $changed } av { $all } tabeller ändras på vägen ut.
  }
release-nothing-changed = Inget behöver räknas ihop. Allt lämnar datorn som det är.
release-column-answer = Svar
release-column-here = Hos er
release-column-leaving = Lämnar datorn
release-taken-in = räknas in som skydd

## Why a table leaves as it does

# $answer is one answer, which is named in a sentence.
release-quoted = ”{ $answer }”
# $count is how many answers; said where they are too many to be named.
release-several = { $count ->
    [one] Ett svar
   *[other] { $count } svar
  }
release-why-none-small = Bakom varje svar finns det så många gånger och barn att det kan visas som det är.
# $small are the small answers, $sum what stands for them together.
release-why-small-together = Bakom { $small } finns det för få gånger eller barn för att de ska visas var för sig, så de räknas ihop till { $sum } och ingen kan se hur ofta vart och ett förekommer.
# $count is how many small answers there are, $small their names, $taken the larger answers that are
# taken in, $total all uses.
release-why-others-taken-in = { $count ->
    [one] Bakom { $small } finns det för få gånger eller barn för att det ska visas, och { $taken } räknas in i samma siffra så att ingen kan dra bort resten från { $total } och räkna baklänges till { $small }.
   *[other] Bakom { $small } finns det för få gånger eller barn för att de ska visas var för sig, och { $taken } räknas in i samma siffra så att ingen kan räkna baklänges till något av dem.
  }
# $count is how many small answers there are, $small their names, $total all uses.
release-why-total-only = { $count ->
    [one] Bakom { $small } finns det för få gånger eller barn för att det ska visas, och stod resten där kunde vem som helst dra bort det från { $total } och räkna baklänges till { $small }, så bara summan lämnar datorn.
   *[other] Bakom { $small } finns det för få gånger eller barn för att de ska visas, och hur de än räknas ihop med andra kunde någon räkna baklänges till dem, så bara summan lämnar datorn.
  }

## What the team answered

release-reflection-title = Teamets svar
release-reflection-tick = Ta med teamets svar
release-reflection-note = Orden går med precis som de står, i Excel-filen och i datapaketet. I CSV-filen står bara siffror.
release-reflection-words = Det här går med
release-reflection-off = Teamets svar från Reflektera stannar på datorn.
# $period is a half-year.
release-reflection-none = Teamet har inte svarat något i Reflektera för { $period }. Det behövs inte heller.
release-reflection-open = Öppna Reflektera

## Doing it

release-make = Redovisa
# $period is a half-year.
release-confirm-title = Redovisa { $period }?
release-confirm-once = Det görs en gång och ändras aldrig efteråt.
release-confirm-later = Läggs något till senare räknas det i halvåret som pågår då.
release-confirm-nothing-sent = Inget skickas. Du sparar filerna och lämnar dem själv vidare.
release-confirm-with = Teamets svar går med.
release-confirm-without = Teamets svar går inte med.

## When it is done

# $period is a half-year.
release-made = { $period } är redovisat
release-made-note = Spara en av filerna och lämna den till den som sammanställer i kommunen eller länet. Siffrorna är desamma i alla tre, och en fil blir likadan varje gång du sparar den.
release-save-csv = Spara som CSV
release-save-csv-for = För den som räknar vidare i ett eget program.
release-save-xlsx = Spara som Excel
release-save-xlsx-for = För den som vill läsa och rita i ett kalkylark.
release-save-package = Spara som datapaket
release-save-package-for = För sammanställningen och för arkivet: siffrorna och vad varje kolumn betyder, i en enda fil.
release-saved = Sparat
release-print = Skriv ut sidan
release-left-title = Det här står i filerna
release-reflection-left = De här orden står i filerna
release-to-follow-up = Till Uppföljning

## When there is nothing to do

release-no-unit-title = Först: vilken verksamhet är det här?
release-no-unit-note = Siffrorna hör till en verksamhet i en kommun eller region. Välj den under Uppföljning. Det behövs bara en gång.
release-nothing-closed-title = Inget väntar på att redovisas
# $period is the half-year that goes on.
release-nothing-closed-note = { $period } pågår. När det är slut går det att redovisa här.
# $count is how many half-years wait, $periods their names.
release-held-title = { $count ->
    [one] { $periods } väntar
   *[other] { $periods } väntar
  }
# $uses is how many uses wait, $fewest how many are needed.
release-held-note = { $uses ->
    [one] Hittills är det en användning. Det behövs minst { $fewest } användningar i minst { $fewest } olika ärenden för att ingen siffra ska kunna peka på en familj.
   *[other] Hittills är det { $uses } användningar. Det behövs minst { $fewest } användningar i minst { $fewest } olika ärenden för att ingen siffra ska kunna peka på en familj.
  }
release-held-next = Du behöver inte göra något. Inget går förlorat: allt räknas med så snart ett halvår till är slut och det är nog.
