### The page Uppföljning, uses on paper, what is asked after a conversation, and its settings. Read by staff.
### Review status: draft

followup-title = Uppföljning

## Which unit this is

followup-unit-title = Vilken verksamhet är det här?
followup-unit-why = Då kan era siffror läggas ihop med andras i länet. Bara kommunen eller regionen och verksamhetens slag följer med, aldrig vilken skola eller mottagning. Det sägs en gång och går att ändra.
followup-unit-county = Län
followup-unit-principal = Kommun eller region
followup-unit-principal-missing = Välj kommun eller region.
followup-unit-kind = Slag av verksamhet
followup-unit-kind-missing = Välj slag av verksamhet.
followup-unit-save = Spara
followup-unit-change = Ändra verksamhet
followup-unit-change-note = Det som redan är redovisat står kvar som det är.

## What was used

followup-uses = Så många gånger har hjulet använts
followup-period = Halvår
followup-period-all = Allt som har räknats
followup-own-note = De här siffrorna är bara för er och lämnar inte datorn. I en redovisning läggs små tal ihop, så att ingen kan pekas ut.
followup-looks = Visa alla som
followup-looks-chart = Diagram
followup-looks-table = Tabeller
followup-bars = En stapel över hela bredden är alla gånger.
followup-areas = Områden som togs upp
followup-areas-note = Bara för er: områden redovisas aldrig. Samma samtal kan ta upp flera.

chart-as-table = Visa som tabell
chart-as-bars = Visa som diagram
chart-answer = Svar
chart-uses = Gånger

## What waits and why. $period is a half-year as written in counts.ftl.

followup-waiting = Att redovisa
# $period is a half-year.
followup-waiting-goes-on = { $count ->
    [one] { $period } pågår, med { $count } gång hittills. Det kan redovisas när halvåret är slut.
   *[other] { $period } pågår, med { $count } gånger hittills. Det kan redovisas när halvåret är slut.
}
# $period is a half-year. Too few uses, or for too few different cases.
followup-waiting-held = { $count ->
    [one] { $period } väntar, med { $count } gång. Så få går inte att redovisa utan att någon kan pekas ut. De räknas med i nästa redovisning.
   *[other] { $period } väntar, med { $count } gånger. Det är för få gånger, eller för få barn, för att redovisas utan att någon kan pekas ut. De räknas med i nästa redovisning.
}
# $period is a half-year.
followup-waiting-held-none = { $period } väntar. Hjulet användes inte då. Halvåret räknas med i nästa redovisning.
# $period is a half-year.
followup-waiting-ready = { $count ->
    [one] { $period } kan redovisas nu, med { $count } gång.
   *[other] { $period } kan redovisas nu, med { $count } gånger.
}
# $period is a half-year.
followup-waiting-behind = { $count ->
    [one] { $period } är slut, med { $count } gång. Det redovisas när det tidigare halvåret är redovisat.
   *[other] { $period } är slut, med { $count } gånger. Det redovisas när det tidigare halvåret är redovisat.
}
followup-waiting-unit = Innan något kan redovisas behöver det sägas vilken verksamhet det här är.
# $period is a half-year.
followup-release = Redovisa { $period }
followup-releases = Redovisat
# $period is one or several half-years, $date a day, ready to show.
followup-release-line = { $count ->
    [one] { $count } gång, redovisat { $date }
   *[other] { $count } gånger, redovisat { $date }
}
followup-release-open = Öppna

## Ways on

followup-paper-note = Räkna ett samtal som hölls utan dator
followup-reflect = Reflektera
followup-reflect-note = Teamets samtal: hur går arbetet med modellen?
followup-compile = Sammanställ filer
followup-compile-note = Lägg ihop vad flera verksamheter har redovisat

## What is counted

followup-about = Vad räknas, och vad räknas aldrig?
followup-about-what = Varje avslutat samtal eller samordningsmöte räknas som en gång, också ”Visa bara”. Övningar räknas aldrig.
followup-about-counted = Det som räknas är månad, sammanhang, steg, familjens språk, om tolk, barn och vårdnadshavare var med, hur många verksamheter, vad det ledde till, skärm eller papper och vilken utgåva av hjulet.
followup-about-never = Aldrig vem det gällde, vem som höll samtalet, vilken dag det var eller något av det som sades.
followup-about-token = Ett slumpmässigt märke skiljer ärenden åt, så att en siffra aldrig gäller för få barn. Det säger inget om ärendet och lämnar aldrig datorn.
followup-about-release = Inget skickas. Ni redovisar själva, ett halvår i taget, och ser först precis vad som lämnas ut.
followup-empty = Inget är räknat än
followup-empty-note = Nästa samtal eller samordningsmöte som avslutas räknas här av sig självt. Ett samtal på papper räknar ni själva.

## A use on paper

on-paper-title = Hjulet användes på papper
on-paper-note = Räknas som en gång. Inget om familjen skrivs här.
on-paper-count = Räkna
on-paper-context-missing = Välj ett sammanhang.
# $month is a month of a year, $context where the wheel was used.
on-paper-counted = Räknad: { $month }, { $context }.
on-paper-undo = Ångra
on-paper-undone = Den räknas inte längre.
on-paper-list = { $count ->
    [one] { $count } gång på papper som inte är redovisad
   *[other] { $count } gånger på papper som inte är redovisade
}
on-paper-take-back = Ta tillbaka

## What is asked of a use

use-present = Vilka var med?
use-present-child = Barnet
use-present-guardian = Vårdnadshavare
use-present-interpreter = Tolk
use-services = Verksamheter utöver den egna
use-first = Första gången med hjulet för det här barnet?
use-first-note = Då vet programmet att en siffra inte gäller för få barn. Är ni osäkra är det bästa svaret ”Vet inte”.
use-unknown = Vet inte

## After a conversation or meeting. The family can still see the screen.

after-use-staff = För personalen
after-use-conversation = Samtalet räknas som en gång under Uppföljning: månad, sammanhang, språk och om barn, vårdnadshavare och tolk var med. Inte vem, inte vilken dag och inget av det som sades.
after-use-meeting = Mötet räknas som en gång under Uppföljning: månad, språk och om barn, vårdnadshavare och tolk var med. Inte vem, inte vilken dag och inget av det som sades.
after-use-led-to = Vad ledde det till?
after-use-skip = Det går bra att hoppa över.
after-use-kept = Svaret är med.

## What a finished conversation or meeting was counted as

use-of-conversation = Så räknas samtalet
use-of-meeting = Så räknas mötet
use-correct-note = Blev något fel? Rätta det här. Det som sades ändras inte.
use-correct-save = Spara
use-released = Den här gången är redovisad och kan bara läsas. En redovisning görs en gång och ändras aldrig: annars kunde någon jämföra två och räkna sig fram till en familj.

## Settings

settings-counts-unit = Verksamhet
settings-counts-unit-none = Inte sagt än
settings-counts-unit-choose = Säg vilken verksamhet det är
settings-counts-fewest = Minsta antal bakom varje siffra
# $fewest is a number from 5 to 20.
settings-counts-fewest-note = Varje siffra som redovisas står för minst { $fewest } gånger och minst { $fewest } olika ärenden. Mindre tal läggs ihop. Gränsen kan höjas, upp till 20, men aldrig sänkas.
settings-counts-fewest-most = Varje siffra som redovisas står för minst 20 gånger och minst 20 olika ärenden. Högre än så går gränsen inte att höja.
settings-counts-raise = Höj gränsen
settings-counts-raise-to = Ny gräns
settings-counts-raise-note = Då blir fler tal sammanlagda, och fler halvår kan behöva vänta. Gränsen går inte att sänka igen.
# $fewest is a number from 6 to 20.
settings-counts-raise-confirm = Höj till { $fewest }
settings-counts-areas = Räkna också vilka områden som tas upp
settings-counts-areas-note = Bara för er själva: det stannar på den här datorn och redovisas aldrig. Är det av räknas inga områden.
settings-counts-areas-stop = Vill ni sluta räkna områden?
settings-counts-areas-stop-note = Det som hittills har räknats om områden glöms.
settings-counts-areas-stop-confirm = Sluta och glöm
