### The page of a case: its head, the overview, who is around the child, and its meetings.
### Review status: draft

## The head

case-move = Dîrokê biguherîne
case-step = Gava xebatê
case-tabs = Beşên dosyeyê
case-tab-overview = Nihêrîna giştî
case-tab-circle = Derdora zarok
case-tab-consent = Razîbûn
case-tab-meetings = Civîn
case-tab-actions = Tedbîr
# Read by screen readers after the name of a tab. $count is a number.
case-tab-meetings-count = { $count ->
    [one] { $count } civîna li pêş
   *[other] { $count } civînên li pêş
}
case-tab-actions-count = { $count ->
    [one] { $count } tedbîr hîn nehatiye kirin
   *[other] { $count } tedbîr hîn nehatine kirin
}

## Closing, and opening again

case-close = Dosyeyê biqedîne
case-close-title = Dosyeyê biqedîne
# $date is a day, ready to show.
case-close-note = Dosye heta roja jêbirinê, { $date }, tê xwendin. Eger tiştek çêbibe, mirov dikare wê dîsa veke.
case-close-open-actions = { $count ->
    [one] { $count } tedbîr neqediyaye. Ew di dosyeyê de dimîne.
   *[other] { $count } tedbîr neqediyane. Ew di dosyeyê de dimînin.
}
case-close-outcome = Encam çi bû?
case-close-missing = Encamê hilbijêre.
case-close-words = Çend gotin li ser vê yekê
case-close-words-hint = Wek mînak, kî kar digire ser xwe. Navan nenivîse.
case-reopen = Dîsa veke
case-closed-note = Dosye tê xwendin. Heke divê tiştek were guhertin, wê dîsa veke.
outcome-need-met = Pêdivî hat bicihanîn
outcome-taken-over = Saziyeke din kar girt ser xwe
outcome-plan-goes-on = Planek li cihekî din didome, wek mînak SIP
outcome-family-declined = Malbatê nexwest bidomîne
outcome-moved = Malbat ji vir bar kiriye
outcome-other = Tiştekî din

## Moving the day of deletion

case-move-title = Dîrokê biguherîne
case-move-note = Dosye xweber tê jêbirin, herî dereng piştî salekê ji îro. Roja nû û sedema wê paşê di rêza bûyeran de xuya dibin.
case-move-to = Roja nû
case-move-why = Çima tê guhertin?
case-move-why-hint = Wek mînak “Şopandin di adarê de”.
case-move-missing = Binivîse çima dîrok tê guhertin.
case-move-confirm = Biguherîne

## Where there are words

case-words-title = Tiştên ku hatine gotin
case-words-note = Ji bo xwendinê pê li beşekê bike.
case-words-empty = Tiştên ku hatine gotin li vir dê xuya bibin, beş bi beş.
case-words-empty-next = Bi axaftineke bi zarok û malbatê re dest pê bike.
case-conversations-none = Di dosyeyê de hîn tu axaftin nehatiye tomarkirin.

## The path of the model

case-path-title = Gava din
case-path-note = Şîret e, ne biryar e
path-ourselves = Em bi xwe dikarin pêdiviyê bi cih bînin?
path-anothers-matter = Ev bi temamî karê saziyeke din e?
path-several = Du an zêdetir sazî lazim in?
path-yes = Erê
path-no = Na
path-unsure = Nizanim
path-ourselves-yes = Wê bikin û bişopînin
path-ourselves-no = Herin pirsa din
path-anothers-matter-yes = Alîkariya malbatê bikin ku bigihîje wir
path-anothers-matter-no = Herin pirsa din
path-several-yes = Razîbûn û civîna koordînasyonê
path-several-no = Careke din binihêrin
path-leads-unsure = Careke din binihêrin
path-advice-meet-the-need = Tiştê ku lazim e li cem xwe bikin. Bi zarok û weliyan re rojeke şopandinê diyar bikin.
path-advice-help-over = Alîkariya malbatê bikin ku bigihîje saziya din, û piştî demekê bipirsin ka gihîştine wir an na.
path-advice-call-meeting = Razîbûnê bixwazin û bangî civîna koordînasyonê bikin. Zarok û welî aliyên wekhev in.
path-advice-look-again = Bi zarok û weliyan re careke din li tevahiyê binihêrin. Baş e ku hûn bi kesekî bişêwirin, bêyî ku bibêjin mijar li ser kê ye.
path-thoughts = Hûn çawa fikirîne
# $date is a day, ready to show.
path-on = Cara dawî: { $date }
path-to-consent = Here razîbûnê

## The timeline

case-timeline = Rêza bûyeran
case-timeline-all = Hemû bûyeran nîşan bide
case-timeline-fewer = Kêmtir nîşan bide
timeline-made = Dosye hat çêkirin
timeline-conversation = Axaftin: { $context }
timeline-conversation-unfinished = Axaftineke neqediyayî: { $context }
timeline-meeting-ahead = Civîna koordînasyonê tê amadekirin
timeline-meeting-held = Civîna koordînasyonê
# $voice is somebody in the family: Mamma.
timeline-consent-given = Razîbûn: { $voice }
timeline-consent-withdrawn = Razîbûn hat vekişandin: { $voice }
timeline-consent-ended = Dema razîbûnê qediya: { $voice }
timeline-action-agreed = Li ser tedbîrekê biryar hat dayîn
timeline-action-done = Tedbîrek qediya
timeline-action-changed = Tedbîrek hat guhertin
timeline-action-not-needed = Tedbîrek êdî ne lazim e
# $duty is one of the two duties, $service a service.
timeline-handed-over = { $duty }: { $service }
timeline-path = Li ser gava din hat fikirîn
timeline-date-moved = Roja nû ya jêbirinê: { $date }
timeline-document-sip-made = Kaxeza SIP
timeline-document-bbic-made = Rêza BBIC
timeline-document-eht-made = Kaxeza EHT
timeline-document-invitation-made = Vexwendin
timeline-document-home-page-made = Rûpela ji bo malê
timeline-document-rounds-made = Çerxên berê û niha
timeline-document-agenda-made = Rojev
timeline-document-minutes-made = Nîşeyên civînê û plan
timeline-document-stored-made = Tiştên tomarkirî
timeline-document = Belge
# Several lines of one day and one kind. $what is what such a line says.
timeline-several = { $what } ({ $count })
timeline-closed = Dosye hat qedandin

## Sheets

case-sheets = Heman nivîs bi rêzeke din
case-sheet-bbic = Rêza BBIC
case-sheet-bbic-note = Tiştên ku dikarin ji xizmetên civakî re werin şandin
case-sheet-eht = Kaxeza EHT
case-sheet-eht-note = Bê kod, bê gotinên kesan û bê dîrok
case-sheet-sip = Kaxeza SIP

## Who is around the child

circle-first = Pêşî hilbijêre ka dosye li cem kê ye û welî kî ne. Li gorî vê yekê diyar dibe ku çi dikare bi kesên din re were parvekirin.
circle-choose = Hilbijêre
circle-change = Nîşan bide û biguherîne
circle-keeper = Dosye li cem kê ye
circle-keeper-note = Tiştên ku di dosyeyê de tên gotin bi nepeniya vê saziyê tên parastin. Heta ku ew neyê hilbijartin, tiştek bi kesekî din re nayê parvekirin.
circle-guardians = Welî
circle-guardians-note = Ew kes in ku dê razîbûnê bidin. Heta ku ew neyên hilbijartin, kes nikare razîbûnê bide.
circle-contacts = Sazî û kesên nêzîk
circle-contacts-note = Rolê binivîse, wek mînak şêwirmend an dapîr, tu carî nav nenivîse.
circle-contacts-empty = Hîn kes nehatiye zêdekirin. Bi wan kesan dest pê bike ku zarok jixwe wan dibîne.
circle-add = Zêde bike
circle-add-full = Ji bo 24 kes û saziyan cih heye.
circle-function = Rol
circle-relation = Ji zarok re çi dibe
circle-reach = Hûn wiha digihîjinê
circle-remove = Rake
circle-removed = Hat rakirin: { $voice }.
circle-undo = Vegerîne

## Duties

circle-duties = Berpirsiyarî
duty-best-interests-lead = Berpirsê berjewendiya zarok
duty-best-interests-lead-note = Ji nîşana pêşîn ve li wê dinihêre ku kesek kar bidomîne.
duty-coordinator = Koordînator
duty-coordinator-note = Têkiliyên malbatê bi saziyan re digihîne hev.
duty-nobody = Hîn kes nehatiye hilbijartin.
duty-choose = Hilbijêre
duty-hand-over = Radest bike
# $date is a day, ready to show.
duty-since = Ji { $date } ve
duty-from-to = { $from } – { $to }
duty-earlier = Berê
duty-next = Li gorî modelê yê din
hand-over-choose-title = Hilbijêre: { $duty }
hand-over-title = Radest bike: { $duty }
hand-over-service = Kîjan sazî?
hand-over-service-missing = Saziyekê hilbijêre.
hand-over-function = Rol
hand-over-function-hint = Wek mînak rêveberê dibistanê. Nav nenivîse.
hand-over-since = Ji kîjan rojê ve
hand-over-since-note = Roja ku berpirsiyarî dest pê dike.
hand-over-why = Çima tê radestkirin?
hand-over-why-hint = Wek mînak “Zarok dest bi dibistanê dike”.
hand-over-note = Ji zarok û weliyan re bibêjin ku kî vî karî digire ser xwe.
hand-over-confirm = Radest bike
hand-over-choose-confirm = Tomar bike

## Its meetings

meetings-ahead = Li pêş
meetings-held = Civînên borî
meetings-empty = Hîn civîna koordînasyonê tune.
meetings-empty-next = Pêşî du tişt lazim in: razîbûna kesên ku divê wê bidin, û pirseke ji bo civînê.
meetings-prepare = Civîneke koordînasyonê amade bike
meetings-go-on-preparing = Amadekariyê bidomîne
meetings-lead = Civînê bi rê ve bibe
meetings-go-on-leading = Civînê bidomîne
meetings-read = Bixwîne
meetings-follow-up = Vê civînê bişopîne
meetings-no-day = Roj nehatiye diyarkirin
meetings-no-question = Hîn pirs nehatiye nivîsandin
meetings-going-on = Didome
meetings-follow-up-on = Şopandin: { $date }
meetings-remove = Rake
meetings-removed = Civîn hat rakirin.
