### The page of a case: its head, the overview, who is around the child, and its meetings.
### Review status: draft

## The head

case-move = Flytta datum
case-step = Steg i modellen
case-tabs = Delar av ärendet
case-tab-overview = Översikt
case-tab-circle = Runt barnet
case-tab-consent = Samtycke
case-tab-meetings = Möten
case-tab-actions = Åtgärder
# Read by screen readers after the name of a tab. $count is a number.
case-tab-meetings-count = { $count ->
    [one] { $count } möte framåt
   *[other] { $count } möten framåt
}
case-tab-actions-count = { $count ->
    [one] { $count } att göra
   *[other] { $count } att göra
}

## Closing, and opening again

case-close = Avsluta ärendet
case-close-title = Avsluta ärendet
# $date is a day, ready to show.
case-close-note = Ärendet går att läsa tills det raderas { $date }, och att öppna igen om något händer.
case-close-open-actions = { $count ->
    [one] { $count } åtgärd är inte klar. Den står kvar i ärendet.
   *[other] { $count } åtgärder är inte klara. De står kvar i ärendet.
}
case-close-outcome = Vad blev det?
case-close-missing = Välj vad det blev.
case-close-words = Några ord om det
case-close-words-hint = Till exempel vem som tar vid. Skriv inga namn.
case-reopen = Öppna igen
case-closed-note = Ärendet går att läsa. Öppna det igen om något ska ändras.
outcome-need-met = Behovet är mött
outcome-taken-over = En annan verksamhet har tagit över
outcome-plan-goes-on = En plan fortsätter någon annanstans, till exempel en SIP
outcome-family-declined = Familjen ville inte gå vidare
outcome-moved = Familjen har flyttat
outcome-other = Något annat

## Moving the day of deletion

case-move-title = Flytta datumet
case-move-note = Ärendet raderas av sig självt, högst ett år från i dag. Den nya dagen och varför står sedan i tidslinjen.
case-move-to = Ny dag
case-move-why = Varför flyttas det?
case-move-why-hint = Till exempel ”Uppföljning i mars”.
case-move-missing = Skriv varför datumet flyttas.
case-move-confirm = Flytta

## Where there are words

case-words-title = Det som har sagts
case-words-note = Tryck på ett område för att läsa.
case-words-empty = Här står det vad som har sagts, område för område.
case-words-empty-next = Börja med ett samtal med barnet och familjen.
case-conversations-none = Inget samtal är sparat i ärendet än.

## The path of the model

case-path-title = Nästa steg
case-path-note = Råd, inget beslut
path-ourselves = Kan vi själva möta behovet?
path-anothers-matter = Är det helt en annan verksamhets sak?
path-several = Behövs två eller flera?
path-yes = Ja
path-no = Nej
path-unsure = Vet inte
path-ourselves-yes = Gör det, och följ upp
path-ourselves-no = Vidare till nästa fråga
path-anothers-matter-yes = Hjälp familjen över dit
path-anothers-matter-no = Vidare till nästa fråga
path-several-yes = Samtycke och samordningsmöte
path-several-no = Titta en gång till
path-leads-unsure = Titta en gång till
path-advice-meet-the-need = Gör det som behövs hos er. Bestäm en dag för uppföljning med barnet och vårdnadshavarna.
path-advice-help-over = Hjälp familjen över till den andra verksamheten, och fråga efter en tid om de kom fram.
path-advice-call-meeting = Be om samtycke och kalla till ett samordningsmöte. Barnet och vårdnadshavarna är jämbördiga parter.
path-advice-look-again = Titta på helheten en gång till, tillsammans med barnet och vårdnadshavarna. Rådgör gärna med någon, utan att säga vem det gäller.
path-thoughts = Hur ni har tänkt
# $date is a day, ready to show.
path-on = Senast { $date }
path-to-consent = Till samtycke

## The timeline

case-timeline = Tidslinje
case-timeline-all = Visa hela tidslinjen
case-timeline-fewer = Visa färre
timeline-made = Ärendet skapades
timeline-conversation = Samtal: { $context }
timeline-conversation-unfinished = Samtal, inte avslutat: { $context }
timeline-meeting-ahead = Samordningsmöte förbereds
timeline-meeting-held = Samordningsmöte
# $voice is somebody in the family: Mamma.
timeline-consent-given = Samtycke: { $voice }
timeline-consent-withdrawn = Samtycke återkallat: { $voice }
timeline-consent-ended = Samtycke slut: { $voice }
timeline-action-agreed = Åtgärd bestämd
timeline-action-done = Åtgärd klar
timeline-action-changed = Åtgärd ändrad
timeline-action-not-needed = Åtgärd behövs inte längre
# $duty is one of the two duties, $service a service.
timeline-handed-over = { $duty }: { $service }
timeline-path = Nästa steg övervägt
timeline-date-moved = Raderas i stället { $date }
timeline-document-sip-made = SIP-blad
timeline-document-bbic-made = BBIC-ordning
timeline-document-eht-made = EHT-blad
timeline-document-invitation-made = Inbjudan
timeline-document-home-page-made = Sida att ta hem
timeline-document-rounds-made = Hjul över tid
timeline-document-agenda-made = Dagordning
timeline-document-minutes-made = Minnesanteckning och plan
timeline-document-stored-made = Det här finns sparat
timeline-document = Dokument
# Several lines of one day and one kind. $what is what such a line says.
timeline-several = { $what } ({ $count })
timeline-closed = Ärendet avslutades

## Sheets

case-sheets = Samma underlag i annan ordning
case-sheet-bbic = BBIC-ordning
case-sheet-bbic-note = Det som får gå till socialtjänsten
case-sheet-eht = EHT-blad
case-sheet-eht-note = Utan kod, citat och datum
case-sheet-sip = SIP-blad

## Who is around the child

circle-first = Välj först vem som håller ärendet och vilka som är vårdnadshavare. Det styr vad som får tas med till andra.
circle-choose = Välj
circle-change = Visa och ändra
circle-keeper = Ärendet hålls av
circle-keeper-note = Det som sägs i ärendet skyddas av den här verksamhetens sekretess. Innan den är vald kan inget tas med till någon annan.
circle-guardians = Vårdnadshavare
circle-guardians-note = De som ska ge samtycke. Innan de är valda kan ingen ha gett det.
circle-contacts = Verksamheter och närstående
circle-contacts-note = Skriv funktion, till exempel kurator eller mormor, aldrig namn.
circle-contacts-empty = Ingen är tillagd än. Börja med dem som barnet redan träffar.
circle-add = Lägg till
circle-add-full = Det finns plats för 24.
circle-function = Funktion
circle-relation = Vem för barnet
circle-reach = Så når ni dem
circle-remove = Ta bort
circle-removed = { $voice } är borttagen.
circle-undo = Ångra

## Duties

circle-duties = Ansvar
duty-best-interests-lead = Barnets bästa-ansvarig
duty-best-interests-lead-note = Ser till att någon håller i, från första tecknet.
duty-coordinator = Samordningsperson
duty-coordinator-note = Håller ihop kontakterna för familjen.
duty-nobody = Ingen är vald än.
duty-choose = Välj
duty-hand-over = Lämna över
# $date is a day, ready to show.
duty-since = Sedan { $date }
duty-from-to = { $from } – { $to }
duty-earlier = Tidigare
duty-next = Nästa enligt modellen
hand-over-choose-title = Välj { $duty }
hand-over-title = Lämna över: { $duty }
hand-over-service = Vilken verksamhet?
hand-over-service-missing = Välj en verksamhet.
hand-over-function = Funktion
hand-over-function-hint = Till exempel rektor. Inget namn.
hand-over-since = Från och med
hand-over-since-note = Dagen då ansvaret börjar.
hand-over-why = Varför lämnas det över?
hand-over-why-hint = Till exempel ”Barnet börjar skolan”.
hand-over-note = Berätta för barnet och vårdnadshavarna vem som tar vid.
hand-over-confirm = Lämna över
hand-over-choose-confirm = Spara

## Its meetings

meetings-ahead = Framåt
meetings-held = Hållna möten
meetings-empty = Inget samordningsmöte än.
meetings-empty-next = Två saker kommer först: samtycke från dem som ska ge det, och en fråga för mötet.
meetings-prepare = Förbered ett samordningsmöte
meetings-go-on-preparing = Fortsätt förbereda
meetings-lead = Led mötet
meetings-go-on-leading = Fortsätt mötet
meetings-read = Läs
meetings-follow-up = Följ upp det här mötet
meetings-no-day = Ingen dag bestämd
meetings-no-question = Ingen fråga skriven än
meetings-going-on = Pågår
meetings-follow-up-on = Uppföljning { $date }
meetings-remove = Ta bort
meetings-removed = Mötet är borttaget.
