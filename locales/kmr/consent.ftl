### Consent that lifts secrecy: how it stands, who may hear what from whom, noting one, reading it aloud.
### Review status: draft

## How it stands

consent-meaning = Razîbûn nepeniyê radike, da ku kesên ku alîkariya zarok dikin bikaribin ji hev re bibêjin. Ew ne razîbûna li gorî qanûna parastina daneyan (GDPR) ye.
# $secrecy and $partly are paragraphs of the same law, $number its number.
consent-law = Qanûna aşkereyî û nepeniyê ya Swêdê (OSL { $number }), { $secrecy } û { $partly }

consent-first-guardians = Pêşî bibêje welî kî ne
consent-first-guardians-note = Heta hingê nayê zanîn ku kî dikare razî bibe.
consent-first-parties = Pêşî bibêje li derdora zarok kî hene
consent-first-parties-note = Razîbûn di navbera wan de derbasdar e.
consent-to-circle = Here “Derdora zarok”
consent-stands-none = Hîn tu razîbûn nehatiye nivîsandin
consent-stands-none-note = Heta ku kesên ku divê ji wan were pirsîn erê nebêjin, tiştek ji saziyekê ji saziyeke din re nayê şandin.
# $date is a day, ready to show.
consent-stands-covered = Razîbûn ji bo her tiştî heye, heta { $date }
consent-stands-covered-except = Razîbûn ji bo her tiştî heye, heta { $date }, ji bilî tiştên veqetandî
# $givers are one or more of the roles, as “Mamma och Pappa”.
consent-stands-lacking = Razîbûn kêm e: { $givers }
# Read by screen readers: the list of those whose consent is needed.
consent-asked = Kesên ku divê ji wan were pirsîn

# Each stands after the name of a person. $date is a day, $parties are services.
consent-person-given = Razî bûye. Heta { $date } derbasdar e.
consent-person-not-needed = Ji bo tiştên ku razîbûna wan heye ne lazim e ku jê were pirsîn.
consent-person-never = Tu razîbûn nehatiye nivîsandin.
consent-person-never-for = Razîbûn kêm e ji bo: { $parties }.
consent-person-never-some = Ji bo hinekan razîbûn kêm e. Li tabloyê binihêre.
consent-person-ended = Dema razîbûnê di { $date } de qediya.
consent-person-ended-for = Dema razîbûnê di { $date } de qediya ji bo: { $parties }.
consent-person-withdrawn = Di { $date } de vekişand.
consent-person-withdrawn-for = Di { $date } de vekişand ji bo: { $parties }.
consent-note-one = Razîbûnê binivîse

# Two or more names in a row: $before those before, $next one more, $last the last one.
consent-list-next = { $before }, { $next }
consent-list-last = { $before } û { $last }

## Who may hear what from whom

consent-matrix-title = Kî dikare çi ji kê bibihîze?
consent-matrix-note = Yê li serê rêzê dibêje. Yê li jor dibihîze.
consent-matrix-hint = Ji bo wateya qutiyekê pê lê bike.
consent-matrix-keeper = Dosye li vir e
consent-matrix-show = Nîşan bide
consent-matrix-one = Yek bi yek
consent-matrix-whole = Tevahiya tabloyê
consent-matrix-about = Li ser kê ye?
# $party is the service that is looked at.
consent-matrix-tells = Yê ku dibêje: { $party }
consent-matrix-hears = Yê ku dibihîze: { $party }

# In a field of the table. $date is a day, $area an area of the wheel, $givers who has to consent.
consent-cell-own = Heman sazî
consent-cell-covered = Razîbûn heta { $date }
consent-cell-covered-except = Razîbûn heye, ji bilî { $area }
consent-cell-covered-excepts = Razîbûn heye, hin tişt veqetandî ne
consent-cell-open = Kêm e: { $givers }
consent-cell-withdrawn = Hat vekişandin: { $givers }
consent-cell-nobody = Hîn kes tune ku jê were pirsîn
consent-cell-special = Rêbaza taybet

# What a field means. $from tells, $to hears.
consent-field-heading = Yê ku dibêje: { $from }. Yê ku dibihîze: { $to }
consent-field-covered = Hemû kesên ku divê razî bibin razî bûne. Heta { $date } jî tê de derbasdar e.
consent-field-except-areas = Ji bilî: { $areas }.
consent-field-except-words = Wekî din tiştek bi gotinan jî hatiye veqetandin. Berî parvekirinê razîbûnê bixwîne.
consent-field-open = Heta ku hemû kesên ku divê razî bibin razî nebin, tiştek nayê gotin.
consent-field-nobody = Nayê zanîn ku welî kî ne, loma kesî nikarîbû razî bibe.
consent-lack-never = Ji bo vê tu razîbûn nehatiye nivîsandin.
consent-lack-ended = Dema razîbûnê di { $date } de qediya.
consent-lack-withdrawn = Razîbûn di { $date } de hat vekişandin.
consent-lack-excepted = Razîbûn vê beşê nagire nav xwe.
consent-special-from-health-care = Xizmetên tenduristiyê dikarin bêyî razîbûnê jî agahiyeke li ser zarokekî bidin, dema ew lazim be da ku zarok lênêrîn, tedawî an piştgiriyeke din a pêwîst bistîne.
consent-special-from-social-services = Xizmetên civakî dikarin bêyî razîbûnê jî agahiyeke li ser zarokekî bidin xizmetên tenduristiyê, dema ew lazim be da ku zarok lênêrîn, tedawî an piştgiriyeke din a pêwîst bistîne.
consent-special-judged = Ev her car ji aliyê xwediyê agahiyan ve tê nirxandin. Bername dîsa jî tenê tiştên ku razîbûn wan digire nav xwe parve dike.
# $reference is a paragraph, $number the number of the law.
consent-law-osl = Qanûna aşkereyî û nepeniyê ya Swêdê (OSL { $number }), { $reference }

## The consents that were noted

consent-list-title = Razîbûnên nivîsandî
consent-list-empty = Dema kesek bibêje erê, li vir binivîse: kî razî ye, ji bo çi û heta kengî.
consent-new = Razîbûnekê binivîse
consent-state-in-force = Heta { $date } derbasdar e
consent-state-ended = Di { $date } de qediya
consent-state-withdrawn = Di { $date } de hat vekişandin
consent-alone = Bi xwe biryarê dide
# $parties are two or more services, $from and $to one or more.
consent-among = Dikarin ji hev re bibêjin: { $parties }
consent-one-way = Dikare bibêje: { $from }. Dikare bibihîze: { $to }
consent-excepted = Ji bilî
consent-given = Di { $date } de hat dayîn
consent-with-interpreter = bi wergêr
# $function is what somebody works as.
consent-noted-by = Yê ku nivîsand: { $function }
consent-withdraw = Vekişîne
consent-withdrawn-now = Hat vekişandin. Ji niha ve bi vê razîbûnê tiştekî din nayê parvekirin. Tiştên ku berê hatine gotin venagerin.
consent-change = Biguherîne
consent-again = Ji nû ve binivîse
consent-delete = Rake
consent-deleted = Razîbûn hat rakirin, wek ku qet nehatibû nivîsandin.
consent-saved = Razîbûn hat nivîsandin.
# $giver is another person who has to consent.
consent-same-for = Heman tiştî binivîse ji bo: { $giver }
consent-same-note = Her kes ji bo xwe razî dibe.
consent-closed = Dema dosye hatiye qedandin jî razîbûn dikare were vekişandin.

## Noting a consent

consent-new-title = Razîbûnekê binivîse
consent-change-title = Razîbûnê biguherîne
consent-giver = Kî razî dibe?
consent-giver-note = Her kes ji bo xwe
consent-deciding = Kî biryarê dide?
consent-deciding-together = Ciwan û welî
consent-deciding-together-note = Divê hemû erê bibêjin.
consent-deciding-alone = Ciwan bi xwe biryarê dide
consent-deciding-alone-note = Eger were nirxandin ku ciwan têra xwe gihîştî ye ku di vê mijarê de bi xwe li ser nepeniyê biryarê bide. Ev nirxandin di sîstema saziyê bi xwe de tê nivîsandin.
consent-purpose = Razîbûn ji bo çi ye?
consent-purpose-hint = Divê tiştekî diyar be. Navan nenivîse.
consent-purpose-1 = Piştgiriya hevrêzkirî ji bo zarok
consent-purpose-2 = Civîneke koordînasyonê û biryarên wê
consent-purpose-3 = Planeke ferdî ya hevrêzkirî (SIP)
consent-parties = Kî dikarin ji hev re bibêjin?
consent-parties-note = Herî kêm duduyan hilbijêre
consent-parties-all = Hemû yên hilbijartî dikarin ji hev re bibêjin.
consent-parties-not-all = Yên hilbijartî wiha dikarin bibêjin:
consent-parties-change = Biguherîne ka kî dikare ji kê re bibêje
consent-direction = { $from }: dikare ji van re bibêje
consent-except = Tiştek veqetandî ye?
consent-except-note = Beşên ku kes nikare behsa wan bike
consent-except-words = Tiştekî din ku nayê gotin
consent-except-words-hint = Bername nikare tiştên bi gotinan bişopîne. Kesê ku hildibijêre çi tê parvekirin, pêşî vê dixwîne. Navan nenivîse.
consent-given-on = Kengî hat dayîn?
consent-given-today = Îro
consent-given-day = Kîjan roj?
consent-given-other = Rojeke berê
consent-until = Heta kengî derbasdar e?
consent-until-months = { $count ->
    [one] { $count } meh
   *[other] { $count } meh
}
consent-until-year = Salek
consent-until-other = Rojeke din
consent-until-day = Heta roja
consent-until-note = Herî zêde salek ji roja ku razîbûn hat dayîn.
# $date is a day, ready to show.
consent-until-shown = Heta { $date }
consent-until-case = Kopiya xebatê jixwe di { $date } de tê jêbirin. Divê razîbûn di sîstema saziyê bi xwe de bimîne.
consent-how = Çawa hat dayîn?
consent-form-oral = Bi devkî
consent-form-written = Bi nivîskî
consent-form-other = Bi îşaretan an bi awayekî din
consent-language = Bi kîjan zimanî hat şirovekirin?
consent-interpreter = Wergêr li wir bû?
consent-explained = Wiha hat şirovekirin
consent-explained-hint = Tiştên ku hatin gotin hilbijêre, an bi gotinên xwe binivîse.
consent-explained-own = Bi gotinên xwe
consent-explained-what = Razîbûn ji bo çi ye û kî dikarin ji hev re bibêjin.
consent-explained-answers = Bi erê çi dibe û bi na çi dibe.
consent-explained-back = Ku razîbûn kengî were xwestin dikare were vekişandin, bi temamî an beşek jê.
consent-noted-by-label = Kî dinivîse?
consent-noted-by-hint = Rol, bê nav
consent-own-record = Her sazî bi xwe razîbûnê distîne û di sîstema xwe de dinivîse. Ev kopiya xebatê ye.
consent-save = Razîbûnê tomar bike
consent-leave-question = Tu dixwazî bêyî tomarkirinê bigirî?
consent-leave-note = Tiştên ku te dagirtine winda dibin.
consent-leave-stay = Dagirtinê bidomîne
consent-leave-confirm = Bêyî tomarkirinê bigire

consent-missing-giver = Hilbijêre ku kî razî dibe.
consent-missing-purpose = Binivîse ku razîbûn ji bo çi ye.
consent-missing-parties = Herî kêm du aliyan hilbijêre ku dikarin ji hev re bibêjin.
consent-missing-shares = Herî kêm aliyekî hilbijêre ku dikare ji yekî din re bibêje.
consent-missing-day = Ev roj di salnameyê de tune ye.
consent-missing-interpreter = Bibêje ka wergêr li wir bû an na.

## Reading it aloud

consent-aloud = Ji kesê ku razî dibe re bixwîne
consent-aloud-title = Em dikarin di nav xwe de biaxivin?
# Before the purpose, which stands as it was written.
consent-aloud-purpose = Ji bo vê yekê ye
consent-aloud-who = Ev dikarin ji hev re bibêjin
consent-aloud-one-way = Ev dikarin bibêjin
consent-aloud-not = Em vê nabêjin
# $date is a day, ready to show.
consent-aloud-until = Heta { $date }

## Reading it aloud to a guardian

consent-aloud-guardian-why = Erkê parastina nepeniyê li ser me ye ku bi zarokê we re dixebitin. Ji ber vê yekê em berî ku tiştekî ji hev re bibêjin ji te dipirsin.
consent-aloud-guardian-except = Tu dikarî tenê ji bo beşekê erê bibêjî. Eger tiştek hebe ku tu naxwazî em bibêjin, an kesek hebe ku tu naxwazî ew bizanibe, ji me re bibêje.
consent-aloud-guardian-yes = Eger tu bibêjî erê, em dikarin piştgiriyê bi hev re plan bikin. Wê demê ne lazim e ku hûn heman tiştî ji her yekî ji me re bibêjin.
consent-aloud-guardian-no = Eger tu bibêjî na, em napirsin çima, û hûn wek her car li cem me alîkariyê distînin. Lê wê demê em nikarin bi yên din re plan bikin.
consent-aloud-guardian-back = Tu dikarî razîbûna xwe kengî bixwazî vekişînî. Wê demê em êdî ji hev re nabêjin. Tiştên ku berê hatine gotin em nikarin paş ve bînin.
consent-aloud-guardian-others = Her kesê ku ji wan tê pirsîn ji bo xwe bersivê dide. Em tenê dema hemûyan erê got dest pê dikin.
consent-aloud-guardian-must-tell = Tiştek bi bersiva te naguhere: eger em bi fikar bibin ku zarokek zirarê dibîne, li gorî qanûnê divê em vê yekê ji xizmetên civakî re ragihînin.
consent-aloud-guardian-ask = Tu meraqa tiştekî dikî? Tu çi dibêjî?

## Reading it aloud to a young person of 13–17

consent-aloud-young-why = Erkê parastina nepeniyê li ser me ye ku bi te re dixebitin. Ji ber vê yekê em berî ku li ser te tiştekî ji hev re bibêjin ji te dipirsin.
consent-aloud-young-except = Tu dikarî tenê ji bo beşekê erê bibêjî. Eger tiştek hebe ku tu naxwazî em bibêjin, an kesek hebe ku tu naxwazî ew bizanibe, ji me re bibêje.
consent-aloud-young-yes = Eger tu bibêjî erê, em dikarin alîkariya hev bikin. Wê demê ne lazim e ku tu heman tiştî her car dîsa bibêjî.
consent-aloud-young-no = Eger tu bibêjî na, ne xem e, û ne lazim e ku tu bibêjî çima. Em dîsa jî alîkariya te dikin. Lê wê demê em nikarin bi yên din re bixebitin.
consent-aloud-young-back = Tu dikarî kengî bixwazî fikra xwe biguherînî. Wê demê em êdî ji hev re nabêjin. Tiştên ku me berê gotine em nikarin paş ve bînin.
consent-aloud-young-others = Em ji weliyên te jî dipirsin. Em tenê dema hemûyan erê got dest pê dikin.
consent-aloud-young-alone = Di vê yekê de biryar tenê ya te ye.
consent-aloud-young-must-tell = Divê em tiştekî dîsa jî bikin: eger em bi fikar bibin ku tu zirarê dibînî, qanûn dibêje ku divê em vê yekê ji xizmetên civakî re bibêjin. Eger mumkin be, em pêşî bi te re diaxivin.
consent-aloud-young-ask = Tu meraqa tiştekî dikî? Tu çi dibêjî?

## Reading it aloud to a child under 13

consent-aloud-child-why = Em ên ku alîkariya te dikin nikarin bê destûr behsa te bikin. Ji ber vê yekê em pêşî ji te dipirsin.
consent-aloud-child-except = Tiştek heye ku tu naxwazî em bibêjin? Wê demê ji me re bibêje.
consent-aloud-child-yes = Eger tu bibêjî erê, em dikarin alîkariya hev bikin, da ku ji te re baştir bibe.
consent-aloud-child-no = Tu dikarî bibêjî na. Kes hêrs nabe, û em dîsa jî alîkariya te dikin.
consent-aloud-child-back = Tu dikarî paşê fikra xwe biguherînî. Wê demê em êdî ji hev re nabêjin.
consent-aloud-child-others = Em ji wan kesên mezin jî dipirsin ku ji te berpirs in.
consent-aloud-child-must-tell = Eger em bi fikar bibin ku rewşa te pir zehmet e, divê em ji xizmetên civakî re bibêjin, da ku tu bikaribî alîkariyê bistînî.
consent-aloud-child-ask = Tu meraqa tiştekî dikî? Tu çi dibêjî?
