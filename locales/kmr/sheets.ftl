### The sheets for others: SIP, BBIC and EHT. Read by staff.
### Review status: draft

## On every sheet

sheet-working-paper = Kaxeza xebatê: ya bingehîn di sîstemên saziyên berpirs de ye.
sheet-age = Temen
sheet-nothing = Li vir tiştek tune.
sheet-nothing-written = Tiştek nehatiye nivîsandin.
# Before the short form of what somebody has said.
sheet-in-brief = Bi kurtî
# Before a sheet goes on: a consent leaves out something that only a person can recognise.
sheet-except-words = Razîbûnekê tiştek bi gotinan veqetandiye. Berî ku tu kaxezê bidî yekî din, wê bixwîne.
sheet-to-consent = Here razîbûnan

sheet-tally-title = Ev tê de nînin
sheet-tally-explained = Parçeyek ew e ku kesekî di axaftinekê de li ser beşekê gotiye.

## SIP

sip-title = Plana ferdî ya hevrêzkirî (SIP)
sip-meeting = Civîn
sip-meeting-undecided = Roj nehatiye diyarkirin
sip-question = Pirsa civînê
sip-participants = Beşdar
sip-child-description = Zarok bi gotinên xwe
sip-young-description = Ciwan bi gotinên xwe
sip-resources = Aliyên bihêz: tiştên ku baş dimeşin
sip-needs = Pêdivî: tiştên ku zehmet in
sip-goals = Armanc: tiştên ku divê bibin
sip-changes = Tiştên ku guherîne
sip-short = Bi kurtî hatiye gotin
# Where only the child has said something about it.
sip-in-own-description = Di gotinên zarok an ciwan bi xwe de ye.

# The four contents that the law asks for, in its order and close to its words.
sip-content-1 = Kîjan tedbîrên piştgiriyê lazim in
sip-content-2 = Her saziya berpirs ji kîjan tedbîrên piştgiriyê berpirs e
sip-content-3 = Tedbîrên kesên din, ji bilî komûn û herêmê
sip-content-4 = Berpirsiyariya giştî li ser kê ye
sip-no-measures = Tu tedbîra piştgiriyê nehatiye nivîsandin.
sip-no-others = Tu tedbîra kesên din nehatiye nivîsandin.
sip-no-whole = Kes nehatiye diyarkirin.
sip-no-area = Bê beş
sip-principal-social-services = Xizmetên civakî yên komûnê
sip-principal-region = Xizmetên tenduristiyê yên herêmê
sip-principal-municipality = Komûn, ji bilî xizmetên civakî
sip-principal-municipality-note = Dibistan, zarokxane û KAA ji komûnê ne, lê ne ji xizmetên civakî ne.
# $date is a day, ready to show.
sip-done = Qediya: { $date }
sip-follow-up = Şopandin
# $who calls to the follow-up.
sip-follow-up-by = Yê ku bangî civînê dike: { $who }
sip-child-view = Dîtina zarok
sip-young-view = Dîtina ciwan
sip-dissent = Tiştê ku kesek pê ne razî ye
# $sol and $hsl are a paragraph and the name of its law.
sip-law = Xalên 1–4 li gorî { $sol } û { $hsl } naveroka planê ne.
# $reference is a chapter and a paragraph, $number the number of the law.
sip-law-hsl = Qanûna xizmetên tenduristiyê ya Swêdê (HSL { $number }), { $reference }

sip-gaps-title = Ev tişt kêm in
sip-gaps-none = Tiştek ne kêm e. Berî dayînê, planê bi hev re bixwînin.
sip-gap-no-consent = Razîbûneke derbasdar tune ku xizmetên civakî û xizmetên tenduristiyê bi hev re plan bikin. Bêyî wê SIP nayê çêkirin.
sip-gap-whole-without-function = Nehatiye nivîsandin ku kîjan rol xwedî berpirsiyariya giştî ye.
sip-gap-no-question = Pirsa civînê nehatiye nivîsandin.
sip-gap-no-measure = Tu tedbîra piştgiriyê nehatiye nivîsandin.
sip-gap-no-social-services = Xizmetên civakî ji tu tedbîra piştgiriyê ne berpirs in. SIP ji bo kesê ye ku hem ji xizmetên civakî hem ji xizmetên tenduristiyê tedbîrên piştgiriyê jê re lazim in.
sip-gap-no-health-care = Xizmetên tenduristiyê yên herêmê ji tu tedbîra piştgiriyê ne berpirs in.
sip-gap-no-day = Ji bo herî kêm tedbîrekê roj nehatiye diyarkirin.
sip-gap-no-others = Li ser karê kesên din tiştek nehatiye nivîsandin. Dibe ku tiştek jî tune be.
sip-gap-no-whole = Berpirsiyariya giştî li ser kesekî nîne.
sip-gap-whole-is-no-principal = Yê ku ji tevahiyê berpirs e ne komûn e û ne herêm e. Li gorî qanûnê divê berpirsiyariya giştî li ser komûnê an herêmê be.
sip-gap-no-follow-up = Roja şopandinê nehatiye diyarkirin.
sip-gap-no-childs-view = Dîtina zarok an ciwan nehatiye nivîsandin.
# Where each can be added: the words on the way there.
sip-gap-to-consent = Here razîbûnan
sip-gap-to-question = Pirsê binivîse
sip-gap-to-room = Di civînê de binivîse
sip-gap-to-meeting = Di civînê de tê diyarkirin
sip-gap-to-actions = Here tedbîran
sip-gaps-over = Civîn qediyaye. Tiştên kêm li sîstemên saziyên berpirs zêde bike, an di şopandinê de behsa wan bike.

## BBIC

bbic-title = Ji bo xizmetên civakî, bi rêza BBIC
bbic-note = Di axaftinê de rê nîşan dide, tu carî ne nirxandin e.
bbic-source = Navên beşan ji BBIC in, Socialstyrelsen.
# Beside the sheet.
bbic-what = Li vir tenê ew tişt hene ku her kesî ji bo wan erê gotiye û razîbûn wan digire nav xwe. Her parçe carekê tê nivîsandin, di beşa pêşîn de ku dikeve wê.
bbic-empty = Niha tiştek nikare ji xizmetên civakî re were şandin.
bbic-empty-next = Ji malbatê bipirse ku çi dikare were parvekirin, û li razîbûnan binihêre.
# $area is an area of the wheel, $bbic the area of BBIC under which it stands in full.
bbic-see = { $area }: di “{ $bbic }” de ye
bbic-outside = Li derveyî beşên BBIC

bbic-side-development = Pêşketina zarok
bbic-side-parenting = Karîna dê û bav
bbic-side-surroundings = Malbat û derdor

bbic-area-health = Tenduristî
bbic-area-education = Perwerde
bbic-area-feelings = Hest û reftar
bbic-area-relations = Têkiliyên civakî
bbic-area-basic-care = Lênêrîna bingehîn
bbic-area-safety = Parastin
bbic-area-warmth = Nêzîkbûna hestî
bbic-area-guidance = Handan û rênîşandan
bbic-area-family = Rewşa malbatê ya niha
bbic-area-background = Paşxaneya malbatê
bbic-area-living = Xanî, kar û aborî
bbic-area-network = Tora civakî û tevlîbûna civakê

## EHT

eht-title = Pirs ji bo tîma tenduristiya xwendekaran
eht-step = Gav
eht-step-unknown = Nehatiye hilbijartin
eht-areas = Beşên ku li ser wan tiştek heye
eht-areas-none = Niha li ser beşan tiştek nikare ji tenduristiya xwendekaran re were şandin.
# Beside the sheet, never on it: what to do where no consent lets anything go to the team.
eht-areas-do = Bêyî razîbûnê tiştên ku hatine gotin nikarin ji tenduristiya xwendekaran re werin şandin. Diyar bike ku dosye li cem kîjan saziyê ye, heke nehatibe diyarkirin, û razîbûnê bixwaze.
eht-about-works = tiştên ku baş dimeşin
eht-about-challenging = tiştên ku zehmet in
eht-about-needed = tiştên ku divê bibin
eht-about-hope = hêviyên ji bo pêşerojê
eht-about-next-step = gava din
eht-about-changed = tiştên ku guherîne
# Something may be told of it, only in brief.
eht-about-brief = bi kurtî
eht-field-question = Pirsa ji bo tîmê
eht-field-tried = Çi hatiye ceribandin
eht-field-asked = Em di çi de alîkariyê dixwazin
eht-field-follow-up = Kî dişopîne, û çawa
eht-nobody-named = Li ser kaxezê nav, kod, dîrok û gotinên kesan tune ne.

# Beside the sheet: what is written for it.
eht-write = Ji bo kaxezê binivîse
eht-not-kept = Tiştên ku tu li vir dinivîsî nayên tomarkirin. Dema tu ji rûpelê derkevî, ew winda dibin.
eht-hint-question = Hevokek bes e. Navan nenivîse.
eht-hint-tried = Wek mînak: cihekî bêdeng di îmtîhanan de, axaftinên zêdetir bi malê re.
eht-hint-asked = Şîret, nirxandinek, kesek ku kar bigire ser xwe …
eht-hint-follow-up = Rolekê binivîse, ne nav û ne roj.

# Under a field of which the text is left off the sheet.
eht-left-out = Nivîs hîn ne li ser kaxezê ye.
eht-trace-code = Li vir koda dosyeyê heye. Wê jê bibe, ji tîmê re ne lazim e.
eht-trace-name = Dibe ku peyvek navê kesekî li derdora zarok be. Li şûna wê binivîse ku ew ji zarok re çi dibe: “mamosteyek”, “xwişk an birayek”.
eht-trace-date = Li vir tiştek heye ku dibe ku dîrok be. Li şûna wê binivîse ku ji kengî ve ye: “ji çend hefteyan ve”.
eht-trace-quote = Li vir gotinên kesekî ji axaftinekê hene. Heman tiştî bi gotinên xwe bibêje.
