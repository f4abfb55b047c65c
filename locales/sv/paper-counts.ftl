### The usage counts of a half-year as a page to read. Read by those who lead the work, and by anybody.
### Review status: draft

paper-counts-title = Så används hjulet
# $unit is the name of a unit, $period a half-year.
paper-counts-lead = { $unit }, { $period }
# $year is a year, as digits.
paper-counts-spring = våren { $year } (januari–juni)
paper-counts-autumn = hösten { $year } (juli–december)

paper-counts-total = Hela antalet
paper-counts-total-uses = { $count ->
    [one] Hjulet användes { $count } gång
   *[other] Hjulet användes { $count } gånger
}
# Earlier half-years with too few uses to be counted then.
paper-counts-held = Räknas också här
paper-counts-held-why = Användes då så få gånger att det inte kunde redovisas för sig
paper-counts-use-is = Ett avslutat samtal runt hjulet, ett avslutat samordningsmöte eller en användning av hjulet på papper räknas som en gång.

## How to read it

paper-counts-read = Så läser du siffrorna
paper-counts-read-bars = Varje stapel är så lång som antalet bredvid. En stapel över hela bredden är alla gånger, i alla diagram.
# $count is 5 or more.
paper-counts-read-fewest = Ett litet tal kan peka ut någon. Har bara en familj talat ett visst språk i ett samtal, vet de som känner familjen vem talet handlar om. Därför står varje siffra för minst { $count } gånger och minst { $count } olika ärenden.
paper-counts-read-other = Svar som är för ovanliga för det räknas ihop på raden ”Övriga”. Ibland läggs också ett vanligare svar dit, så att ingen kan räkna baklänges till det ovanliga. Inom parentes står vilka svar som ingår.
paper-counts-read-total = Går en fråga inte att dela upp alls utan att någon kan pekas ut, står bara hela antalet.

## The questions

paper-counts-answer = Svar
paper-counts-uses = Antal gånger
paper-counts-not-split = Den här frågan går inte att dela upp utan att någon grupp blir så liten att den kan peka ut någon. Därför står bara hela antalet.

## What the numbers are not

paper-counts-not = Det här säger siffrorna inte
paper-counts-not-child = De handlar om hur hjulet används, aldrig om ett barn. Ingen kod, ingen text och ingen dag finns med.
paper-counts-not-health = De säger inget om hur barn mår, eller om vad någon har sagt.
paper-counts-not-children = De är inte antalet barn: samma barn kan vara med flera gånger.
paper-counts-not-better = De är inget betyg. Ett högre tal är inte bättre än ett lägre.
paper-counts-not-cross = Frågorna går inte att kombinera. Det går inte att se vilket språk som talades i vilket sammanhang.
