### Everything that is stored about one case, on paper, for somebody who asks to see it. Read first by staff, then by the one who asked.
### Review status: draft

paper-stored-title = Det här finns sparat
paper-stored-lead = Allt som programmet har sparat i ett ärende, ord för ord
# Over the list of what stands on the paper, with pages.
paper-stored-contents = I det här papperet

## Before it is handed out. Read by staff.

paper-stored-first = Till dig som lämnar ut papperet
paper-stored-first-read = Läs igenom allt först. Här står vad flera personer har sagt, och den som frågar får inte alltid veta vad någon annan har sagt.
paper-stored-first-secrecy = Pröva sekretessen mot just den som frågar, del för del. Det gäller också när en vårdnadshavare frågar efter det barnet har sagt, och när den ena vårdnadshavaren frågar efter det den andra har sagt.
paper-stored-first-others = Tänk också på dem som arbetar: deras kontaktvägar och namnen på konton i loggen.
paper-stored-first-whole = Programmet avgör inte vad som får lämnas ut. Allt är med här, också det som någon ville skulle stanna.
paper-stored-first-ask = Är du osäker, fråga dataskyddsombudet eller juristen hos er innan du lämnar ut något.
paper-stored-first-elsewhere = I verksamhetens egna system kan det finnas mer. Det står inte här.

## What is stored, and why

paper-stored-why = Vad som är sparat, och varför
paper-stored-why-copy = Ärendet är en arbetskopia. Den finns en tid för att barnet, familjen och de som hjälper dem ska kunna prata runt hjulet, samtycka och samordna stödet.
paper-stored-why-where = Det är sparat låst på en dator hos verksamheten. Programmet använder inte nätet och skickar inget vidare.
paper-stored-why-no-names = Programmet frågar inte efter barnets namn och sparar inga personnummer. Barnet har en kod och en åldersgrupp. Ord som någon har skrivit kan ändå peka ut en person.
paper-stored-why-no-score = Programmet bedömer ingenting och räknar inga poäng.
paper-stored-why-as-written = Orden står som de skrevs. Rutor där ingen har skrivit något är inte med.
paper-stored-why-languages = Där inget annat språk står är familjens ord på det språk som står vid samtalet, och verksamheternas på svenska.
paper-stored-why-marks = Programmet minns också när ärendet senast ändrades, och har slumpade nummer på samtal, möten, samtycken och åtgärder. De säger inget om någon.
paper-stored-usage = När ett samtal eller ett möte avslutas räknas att hjulet användes: månad, sammanhang, steg, språk, tolk, om barnet och vårdnadshavare var med, hur många verksamheter och vad det ledde till – och vilka områden ni talade om, om verksamheten har valt att räkna det. I räkningen står inte vilket ärende det var. Så länge ärendet finns minns det vad det räknades som, och har ett slumptal som skiljer ärenden åt. Båda försvinner med ärendet. Räkningen blir kvar och hör då inte ihop med någon.
paper-stored-why-wrong = Är något fel, eller ska något tas bort? Säg det till verksamheten. Den prövar vad som ska ändras eller raderas.

## The case

paper-stored-made = Skapat
paper-stored-step-latest = Som vid det senaste samtalet
paper-stored-closing = Avslutat
paper-stored-closing-none = Ärendet pågår
# Under a heading where nothing is kept.
paper-stored-nothing = Här är inget sparat.
paper-stored-nobody = Ingen är vald.

paper-stored-until = Hur länge det är sparat
paper-stored-delete-on = Raderas av sig självt
paper-stored-backups = En vecka efter den dagen är det borta även ur säkerhetskopiorna.
paper-stored-not-moved = Datumet har inte flyttats.
paper-stored-moves = Så har datumet flyttats
paper-stored-decided-on = Bestämt
paper-stored-from = Från
paper-stored-to = Till
paper-stored-reason = Varför

paper-stored-who = Vem
paper-stored-service = Verksamhet
paper-stored-duty = Ansvar
paper-stored-since = Från och med
paper-stored-path-on = Senast övervägt

## Consents

paper-stored-consents = Samtycken
# $who is a role, $date a day, ready to show.
paper-stored-consent = { $who }, { $date }
paper-stored-withdrawn = Återkallat

## Conversations

# $date is a moment, ready to show.
paper-stored-talk = Samtal { $date }
paper-stored-began = Började
paper-stored-ended = Avslutades
paper-stored-context = Slags samtal
paper-stored-were-here = Vilka var med
paper-stored-came-later = Kom in senare
paper-stored-marking = Markeringar
paper-stored-wheel = Hjulets utgåva
# Where a conversation was last: the part of it, the area, whose turn it was.
paper-stored-place = Där samtalet stannade
# $area is an area that was open, $who whose turn it was.
paper-stored-place-area = Öppet område: { $area }
paper-stored-place-speaker = I tur att berätta: { $who }
paper-stored-stage-opening = Inledningen
paper-stored-stage-wheel = Hjulet
paper-stored-stage-read-back = När ni läste upp
paper-stored-stage-going-on = När ni bestämde vad som får tas med
# Who said something, and in which language: "Mamma · Soomaali".
paper-stored-said-in = { $who } · { $language }
# $mark is the word that somebody chose for an area.
paper-stored-mark = Valde ordet: { $mark }
# $services are one or more services.
paper-stored-may-go = Får tas med till { $services }
paper-stored-may-go-nobody = Får tas med, men ingen är vald att få det
paper-stored-in-brief = Får bara tas med i korthet, till { $services }
paper-stored-in-brief-nobody = Får bara tas med i korthet, men ingen är vald att få det
paper-stored-no-brief = Det är inte skrivet hur det får sägas.

## Meetings

# $date is a moment, ready to show.
paper-stored-meeting = Samordningsmöte { $date }
# $date is the day on which it began to be prepared.
paper-stored-meeting-undated = Samordningsmöte utan dag, påbörjat { $date }
paper-stored-prepared = Började förberedas
paper-stored-follows = Följer upp
paper-stored-conversation-gone = Ett samtal som inte finns kvar
paper-stored-meeting-gone = Ett möte som inte finns kvar
paper-stored-invited-in = Språk på inbjudan
paper-stored-before = Sagt med barnet före mötet
paper-stored-before-young = Sagt med den unga före mötet
paper-stored-brought = Det som togs med från samtalen
paper-stored-part-of = Ur samtalet
paper-stored-part = Vems ord, om vad
# $who is a role, $areas one or more areas of the wheel.
paper-stored-part-by = { $who }: { $areas }
paper-stored-chosen = Vald till mötet
paper-stored-agreed = Den som sa det har sagt ja till att berätta för
paper-stored-agenda = Dagordning och anteckningar
paper-stored-item = Punkt
paper-stored-time = Tid
paper-stored-agreed-there = Det som bestämdes

## Actions, papers and the log

paper-stored-became = Vad det blev
paper-stored-papers = Papper och underlag som är gjorda
paper-stored-papers-note = Vart papperen har gått sedan vet inte programmet.
paper-stored-log-note = Här står vem som har öppnat eller ändrat ärendet, och när. Det som stod i ärendet står inte i loggen.
paper-stored-when = När
paper-stored-account = Konto på datorn
paper-stored-deed = Vad
