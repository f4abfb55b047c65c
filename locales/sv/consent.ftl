### Consent that lifts secrecy: how it stands, who may hear what from whom, noting one, reading it aloud.
### Review status: draft

## How it stands

consent-meaning = Samtycket häver sekretessen, så att de som hjälper barnet får berätta för varandra. Det är inte ett samtycke enligt dataskyddsförordningen (GDPR).
# $secrecy and $partly are paragraphs of the same law, $number its number.
consent-law = { $secrecy } och { $partly } offentlighets- och sekretesslagen ({ $number })

consent-first-guardians = Säg först vilka vårdnadshavarna är
consent-first-guardians-note = Innan dess är det inte känt vem som kan samtycka.
consent-first-parties = Säg först vilka som finns runt barnet
consent-first-parties-note = Samtycket gäller mellan dem.
consent-to-circle = Till Runt barnet
consent-stands-none = Inget samtycke är noterat än
consent-stands-none-note = Tills de som ska tillfrågas har sagt ja tas inget med från en verksamhet till en annan.
# $date is a day, ready to show.
consent-stands-covered = Allt är täckt till { $date }
consent-stands-covered-except = Allt är täckt till { $date }, utom det som är undantaget
# $givers are one or more of the roles, as “Mamma och Pappa”.
consent-stands-lacking = Samtycke saknas från { $givers }
# Read by screen readers: the list of those whose consent is needed.
consent-asked = De som ska tillfrågas

# Each stands after the name of a person. $date is a day, $parties are services.
consent-person-given = Har samtyckt. Gäller till { $date }.
consent-person-not-needed = Behöver inte tillfrågas om det som redan är täckt.
consent-person-never = Inget samtycke är noterat.
consent-person-never-for = Samtycke saknas för { $parties }.
consent-person-never-some = Samtycke saknas för en del. Se tabellen.
consent-person-ended = Samtycket gick ut { $date }.
consent-person-ended-for = Samtycket för { $parties } gick ut { $date }.
consent-person-withdrawn = Återkallade { $date }.
consent-person-withdrawn-for = Återkallade { $date } för { $parties }.
consent-note-one = Notera samtycke

# Two or more names in a row: $before those before, $next one more, $last the last one.
consent-list-next = { $before }, { $next }
consent-list-last = { $before } och { $last }

## Who may hear what from whom

consent-matrix-title = Vem får höra vad av vem?
consent-matrix-note = Den som står först på raden berättar. Den som står överst får höra.
consent-matrix-hint = Tryck på en ruta för att läsa vad den betyder.
consent-matrix-keeper = Håller ärendet
consent-matrix-show = Visa
consent-matrix-one = En i taget
consent-matrix-whole = Hela tabellen
consent-matrix-about = Vem gäller det?
# $party is the service that is looked at.
consent-matrix-tells = { $party } berättar
consent-matrix-hears = { $party } får höra

# In a field of the table. $date is a day, $area an area of the wheel, $givers who has to consent.
consent-cell-own = Samma verksamhet
consent-cell-covered = Täckt till { $date }
consent-cell-covered-except = Täckt utom { $area }
consent-cell-covered-excepts = Täckt med undantag
consent-cell-open = Saknas: { $givers }
consent-cell-withdrawn = Återkallat: { $givers }
consent-cell-nobody = Ingen att fråga än
consent-cell-special = Särskild regel

# What a field means. $from tells, $to hears.
consent-field-heading = { $from } berättar för { $to }
consent-field-covered = Alla som behöver samtycka har gjort det. Det gäller till och med { $date }.
consent-field-except-areas = Undantaget: { $areas }.
consent-field-except-words = Något är dessutom undantaget i ord. Läs samtycket innan något tas med.
consent-field-open = Inget får berättas förrän alla som behöver samtycka har gjort det.
consent-field-nobody = Det är inte känt vilka vårdnadshavarna är, så ingen kan ha samtyckt.
consent-lack-never = Inget samtycke är noterat för det här.
consent-lack-ended = Samtycket gick ut { $date }.
consent-lack-withdrawn = Samtycket återkallades { $date }.
consent-lack-excepted = Samtycket undantar det här området.
consent-special-from-health-care = Hälso- och sjukvården får också lämna en uppgift om ett barn utan samtycke, när den behövs för att barnet ska få nödvändig vård, behandling eller annat stöd.
consent-special-from-social-services = Socialtjänsten får också lämna en uppgift om ett barn till hälso- och sjukvården utan samtycke, när den behövs för att barnet ska få nödvändig vård, behandling eller annat stöd.
consent-special-judged = Det prövas varje gång av den som har uppgifterna. Programmet tar ändå bara med det som samtycket täcker.
# $reference is a paragraph, $number the number of the law.
consent-law-osl = { $reference } offentlighets- och sekretesslagen ({ $number })

## The consents that were noted

consent-list-title = Noterade samtycken
consent-list-empty = När någon har sagt ja noterar du det här: vem som samtycker, till vad och till när.
consent-new = Notera ett samtycke
consent-state-in-force = Gäller till { $date }
consent-state-ended = Gick ut { $date }
consent-state-withdrawn = Återkallat { $date }
consent-alone = Bestämmer själv
# $parties are two or more services, $from and $to one or more.
consent-among = { $parties } får berätta för varandra
consent-one-way = { $from } får berätta för { $to }
consent-excepted = Undantaget
consent-given = Gavs { $date }
consent-with-interpreter = med tolk
# $function is what somebody works as.
consent-noted-by = Noterat av { $function }
consent-withdraw = Återkalla
consent-withdrawn-now = Återkallat. Från nu tas inget mer med på grund av det. Det som redan har berättats går inte att ta tillbaka.
consent-change = Ändra
consent-again = Notera på nytt
consent-delete = Ta bort
consent-deleted = Samtycket är borttaget, som om det aldrig hade noterats.
consent-saved = Samtycket är noterat.
# $giver is another person who has to consent.
consent-same-for = Notera samma för { $giver }
consent-same-note = Var och en samtycker för sig.
consent-closed = Ett samtycke går att återkalla även när ärendet är avslutat.

## Noting a consent

consent-new-title = Notera ett samtycke
consent-change-title = Ändra samtycket
consent-giver = Vem samtycker?
consent-giver-note = Var och en för sig
consent-deciding = Vem bestämmer?
consent-deciding-together = Den unga och vårdnadshavarna
consent-deciding-together-note = Alla behöver säga ja.
consent-deciding-alone = Den unga bestämmer själv
consent-deciding-alone-note = Om den unga bedöms vara mogen att själv råda över sekretessen i just det här. Bedömningen skrivs i verksamhetens eget system.
consent-purpose = Vad gäller samtycket?
consent-purpose-hint = Det ska vara något bestämt. Skriv inga namn.
consent-purpose-1 = Samordnat stöd till barnet
consent-purpose-2 = Ett samordningsmöte och det som bestäms där
consent-purpose-3 = En samordnad individuell plan (SIP)
consent-parties = Vilka får berätta för varandra?
consent-parties-note = Välj minst två
consent-parties-all = Alla som är valda får berätta för varandra.
consent-parties-not-all = Så här får de valda berätta:
consent-parties-change = Ändra vem som får berätta för vem
consent-direction = { $from } får berätta för
consent-except = Är något undantaget?
consent-except-note = Områden som ingen får berätta om
consent-except-words = Något annat som inte får berättas
consent-except-words-hint = Programmet kan inte följa det som står i ord. Den som väljer vad som tas med läser det först. Skriv inga namn.
consent-given-on = När gavs det?
consent-given-today = I dag
consent-given-day = Vilken dag?
consent-given-other = En tidigare dag
consent-until = Hur länge gäller det?
consent-until-months = { $count ->
    [one] { $count } månad
   *[other] { $count } månader
}
consent-until-year = Ett år
consent-until-other = En annan dag
consent-until-day = Till och med
consent-until-note = Högst ett år från den dag samtycket gavs.
# $date is a day, ready to show.
consent-until-shown = Till och med { $date }
consent-until-case = Arbetskopian raderas redan { $date }. Samtycket behöver finnas kvar i verksamhetens eget system.
consent-how = Hur gavs det?
consent-form-oral = Muntligt
consent-form-written = Skriftligt
consent-form-other = Med tecken eller på annat sätt
consent-language = På vilket språk förklarades det?
consent-interpreter = Var en tolk med?
consent-explained = Så förklarades det
consent-explained-hint = Välj det som sades, eller skriv med egna ord.
consent-explained-own = Med egna ord
consent-explained-what = Vad samtycket gäller och vilka som får berätta för varandra.
consent-explained-answers = Vad som händer vid ja och vad som händer vid nej.
consent-explained-back = Att samtycket kan tas tillbaka när som helst, helt eller till en del.
consent-noted-by-label = Vem noterar?
consent-noted-by-hint = Funktion, inget namn
consent-own-record = Varje verksamhet hämtar själv in samtycke och dokumenterar det i sitt eget system. Det här är en arbetskopia.
consent-save = Spara samtycket
consent-leave-question = Vill du stänga utan att spara?
consent-leave-note = Det du har fyllt i försvinner.
consent-leave-stay = Fortsätt fylla i
consent-leave-confirm = Stäng utan att spara

consent-missing-giver = Välj vem som samtycker.
consent-missing-purpose = Skriv vad samtycket gäller.
consent-missing-parties = Välj minst två som får berätta för varandra.
consent-missing-shares = Välj minst en som får berätta för en annan.
consent-missing-day = Den dagen finns inte i kalendern.
consent-missing-interpreter = Säg om en tolk var med.

## Reading it aloud

consent-aloud = Läs upp för den som samtycker
consent-aloud-title = Får vi prata med varandra?
# Before the purpose, which stands as it was written.
consent-aloud-purpose = Det gäller det här
consent-aloud-who = De här får berätta för varandra
consent-aloud-one-way = De här får berätta
consent-aloud-not = Det här berättar vi inte
# $date is a day, ready to show.
consent-aloud-until = Till och med { $date }

## Reading it aloud to a guardian

consent-aloud-guardian-why = Vi som arbetar med ert barn har tystnadsplikt. Därför frågar vi dig innan vi berättar något för varandra.
consent-aloud-guardian-except = Du kan säga ja till en del. Är det något vi inte ska berätta, eller någon som inte ska få veta, så säg det.
consent-aloud-guardian-yes = Säger du ja kan vi planera stödet tillsammans. Då behöver ni inte berätta samma sak för var och en av oss.
consent-aloud-guardian-no = Säger du nej frågar vi inte varför, och ni får hjälp hos oss som vanligt. Men då kan vi inte planera tillsammans med de andra.
consent-aloud-guardian-back = Du kan ta tillbaka ditt ja när du vill. Då slutar vi att berätta. Det som redan är sagt kan vi inte göra osagt.
consent-aloud-guardian-others = Alla som ska tillfrågas svarar för sig. Vi börjar först när alla har sagt ja.
consent-aloud-guardian-must-tell = En sak ändras inte av vad du svarar: blir vi oroliga för att ett barn far illa måste vi enligt lag anmäla det till socialtjänsten.
consent-aloud-guardian-ask = Är det något du undrar över? Vad säger du?

## Reading it aloud to a young person of 13–17

consent-aloud-young-why = Vi som jobbar med dig har tystnadsplikt. Därför frågar vi dig innan vi berättar något om dig för varandra.
consent-aloud-young-except = Du kan säga ja till en del. Är det något vi inte ska berätta, eller någon som inte ska få veta, så säg det bara.
consent-aloud-young-yes = Säger du ja kan vi hjälpas åt. Då slipper du berätta samma sak om och om igen.
consent-aloud-young-no = Säger du nej är det okej, och du behöver inte säga varför. Du får hjälp av oss ändå. Men då kan vi inte hjälpas åt med de andra.
consent-aloud-young-back = Du får ändra dig när du vill. Då slutar vi att berätta. Det vi redan har sagt kan vi inte göra osagt.
consent-aloud-young-others = Vi frågar också dina vårdnadshavare. Vi börjar först när alla har sagt ja.
consent-aloud-young-alone = Det här bestämmer du själv.
consent-aloud-young-must-tell = En sak måste vi göra ändå: blir vi oroliga för att du far illa säger lagen att vi ska berätta det för socialtjänsten. Om det går pratar vi med dig först.
consent-aloud-young-ask = Är det något du undrar över? Vad säger du?

## Reading it aloud to a child under 13

consent-aloud-child-why = Vi som hjälper dig får inte berätta om dig hur som helst. Därför frågar vi dig först.
consent-aloud-child-except = Är det något vi inte ska berätta? Då säger du det.
consent-aloud-child-yes = Säger du ja kan vi hjälpas åt, så att det blir bättre för dig.
consent-aloud-child-no = Du får säga nej. Ingen blir arg, och vi hjälper dig ändå.
consent-aloud-child-back = Du får ändra dig sedan. Då slutar vi att berätta.
consent-aloud-child-others = Vi frågar också de vuxna som bestämmer om dig.
consent-aloud-child-must-tell = Om vi blir oroliga för att du har det riktigt svårt måste vi berätta det för socialtjänsten, så att du kan få hjälp.
consent-aloud-child-ask = Undrar du över något? Vad säger du?
