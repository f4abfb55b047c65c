### The sheets for others: SIP, BBIC and EHT. Read by staff.
### Review status: draft

## On every sheet

sheet-working-paper = Arbetsdokument: originalet hör till huvudmännens egna system.
sheet-age = Ålder
sheet-nothing = Inget är med här.
sheet-nothing-written = Inget är skrivet.
# Before the short form of what somebody has said.
sheet-in-brief = I korthet
# Before a sheet goes on: a consent leaves out something that only a person can recognise.
sheet-except-words = Ett samtycke undantar något i ord. Läs det innan du lämnar bladet vidare.
sheet-to-consent = Till samtyckena

sheet-tally-title = Det här är inte med
sheet-tally-explained = En del är det en person har sagt om ett område vid ett samtal.

## SIP

sip-title = Samordnad individuell plan
sip-meeting = Möte
sip-meeting-undecided = Dagen är inte bestämd
sip-question = Mötets fråga
sip-participants = Deltagare
sip-child-description = Barnets egen beskrivning
sip-young-description = Den ungas egen beskrivning
sip-resources = Resurser: det som fungerar
sip-needs = Behov: det som är utmanande
sip-goals = Mål: det som behöver hända
sip-changes = Det som har förändrats
sip-short = Sagt i korthet
# Where only the child has said something about it.
sip-in-own-description = Står i den egna beskrivningen.

# The four contents that the law asks for, in its order and close to its words.
sip-content-1 = Vilka insatser som behövs
sip-content-2 = Vilka insatser varje huvudman ansvarar för
sip-content-3 = Åtgärder av någon annan än kommun eller region
sip-content-4 = Vem som har det övergripande ansvaret
sip-no-measures = Inga insatser är skrivna.
sip-no-others = Inga åtgärder av andra är skrivna.
sip-no-whole = Ingen är utsedd.
sip-no-area = Utan område
sip-principal-social-services = Kommunens socialtjänst
sip-principal-region = Regionens hälso- och sjukvård
sip-principal-municipality = Kommunen utanför socialtjänsten
sip-principal-municipality-note = Skola, förskola och KAA hör till kommunen men inte till socialtjänsten.
# $date is a day, ready to show.
sip-done = Klart { $date }
sip-follow-up = Uppföljning
# $who calls to the follow-up.
sip-follow-up-by = { $who } kallar
sip-child-view = Vad barnet tycker
sip-young-view = Vad den unga tycker
sip-dissent = Det som någon inte håller med om
# $sol and $hsl are a paragraph and the name of its law.
sip-law = Punkterna 1–4 är planens innehåll enligt { $sol } och { $hsl }.
# $reference is a chapter and a paragraph, $number the number of the law.
sip-law-hsl = { $reference } hälso- och sjukvårdslagen ({ $number })

sip-gaps-title = Det här saknas
sip-gaps-none = Inget saknas. Läs igenom planen tillsammans innan den lämnas.
sip-gap-no-consent = Inget samtycke som gäller låter socialtjänsten och hälso- och sjukvården planera tillsammans. Utan det görs ingen SIP.
sip-gap-whole-without-function = Det står inte vilken funktion som har det övergripande ansvaret.
sip-gap-no-question = Mötets fråga är inte skriven.
sip-gap-no-measure = Ingen insats är skriven.
sip-gap-no-social-services = Socialtjänsten ansvarar inte för någon insats. En SIP är till för den som behöver insatser från både socialtjänsten och hälso- och sjukvården.
sip-gap-no-health-care = Regionens hälso- och sjukvård ansvarar inte för någon insats.
sip-gap-no-day = Minst en insats har ingen dag.
sip-gap-no-others = Inget står om vad andra gör. Det kan vara så att det inte finns något.
sip-gap-no-whole = Ingen har det övergripande ansvaret.
sip-gap-whole-is-no-principal = Den som håller ihop helheten är ingen huvudman. Enligt lagen ska en huvudman ha det övergripande ansvaret.
sip-gap-no-follow-up = Ingen dag för uppföljning är bestämd.
sip-gap-no-childs-view = Det står inte vad barnet eller den unga tycker.
# Where each can be added: the words on the way there.
sip-gap-to-consent = Till samtyckena
sip-gap-to-question = Skriv frågan
sip-gap-to-room = Skriv i mötet
sip-gap-to-meeting = Bestäms på mötet
sip-gap-to-actions = Till åtgärderna
sip-gaps-over = Mötet är avslutat. Lägg till det som saknas i huvudmännens egna system, eller ta upp det på uppföljningen.

## BBIC

bbic-title = Till socialtjänsten, i BBIC:s ordning
bbic-note = Till orientering i samtalet, aldrig en bedömning.
bbic-source = Områdenas namn är från BBIC, Socialstyrelsen.
# Beside the sheet.
bbic-what = Här är bara det som var och en har sagt ja till och som samtycke täcker. Varje del står en gång, under det första område den hör till.
bbic-empty = Inget kan gå till socialtjänsten just nu.
bbic-empty-next = Fråga familjen vad som får tas med, och se över samtyckena.
# $area is an area of the wheel, $bbic the area of BBIC under which it stands in full.
bbic-see = { $area }: står under { $bbic }
bbic-outside = Utanför BBIC:s områden

bbic-side-development = Barnets utveckling
bbic-side-parenting = Föräldrarnas förmåga
bbic-side-surroundings = Familj och miljö

bbic-area-health = Hälsa
bbic-area-education = Utbildning
bbic-area-feelings = Känslor och beteende
bbic-area-relations = Sociala relationer
bbic-area-basic-care = Grundläggande omsorg
bbic-area-safety = Säkerhet
bbic-area-warmth = Känslomässig tillgänglighet
bbic-area-guidance = Stimulans och vägledning
bbic-area-family = Nuvarande familjesituation
bbic-area-background = Familjebakgrund
bbic-area-living = Boende, arbete och ekonomi
bbic-area-network = Socialt nätverk och integrering

## EHT

eht-title = Fråga till elevhälsoteamet
eht-step = Steg
eht-step-unknown = Inte valt
eht-areas = Områden som det finns något att säga om
eht-areas-none = Inget får gå till elevhälsan om områdena just nu.
# Beside the sheet, never on it: what to do where no consent lets anything go to the team.
eht-areas-do = Det som har sagts får inte gå till elevhälsan utan samtycke. Välj vilken verksamhet som håller ärendet, om det inte är gjort, och fråga om samtycke.
eht-about-works = det som fungerar
eht-about-challenging = det som är utmanande
eht-about-needed = det som behöver hända
eht-about-hope = hopp inför framtiden
eht-about-next-step = nästa steg
eht-about-changed = det som har förändrats
# Something may be told of it, only in brief.
eht-about-brief = i korthet
eht-field-question = Frågan till teamet
eht-field-tried = Vad som har prövats
eht-field-asked = Vad vi vill ha hjälp med
eht-field-follow-up = Vem som följer upp, och hur
eht-nobody-named = Bladet har inget namn, ingen kod, inget datum och inga citat.

# Beside the sheet: what is written for it.
eht-write = Skriv till bladet
eht-not-kept = Det du skriver här sparas inte. Det är borta när du lämnar sidan.
eht-hint-question = En mening räcker. Skriv inga namn.
eht-hint-tried = Till exempel: lugn plats vid prov, tätare samtal hem.
eht-hint-asked = Råd, en bedömning, någon som tar vid …
eht-hint-follow-up = Skriv en funktion, inte ett namn eller en dag.

# Under a field of which the text is left off the sheet.
eht-left-out = Texten är inte med på bladet än.
eht-trace-code = Här står ärendets kod. Ta bort den, teamet behöver den inte.
eht-trace-name = Ett ord kan vara namnet på någon runt barnet. Skriv i stället vem det är för barnet: ”en lärare”, ”ett syskon”.
eht-trace-date = Här står något som kan vara ett datum. Skriv hur länge i stället: ”sedan några veckor”.
eht-trace-quote = Här står ord som någon har sagt i ett samtal. Säg samma sak med egna ord.
