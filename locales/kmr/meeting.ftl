### Preparing a samordningsmöte and reading one that was held; the names of agenda items and ways to take part, which the family sees too.
### Review status: draft

## The page

meeting-title = Civîna koordînasyonê amade bike
meeting-steps = Gavên amadekariyê
meeting-stage-question = Pirs
meeting-stage-participants = Beşdar
meeting-stage-before = Bi zarok re
meeting-stage-before-young = Bi ciwan re
meeting-stage-brought = Tiştên ku tên parvekirin
meeting-stage-agenda = Rojev
meeting-stage-invitations = Vexwendin
# The button to another step; $stage is its name.
meeting-next = Ya din: { $stage }
meeting-previous = Vegere: { $stage }
meeting-start = Dest bi civînê bike
meeting-go-on = Civînê bidomîne
meeting-start-question = Tu dixwazî niha dest bi civînê bikî?
# $date is a moment, ready to show.
meeting-start-planned = Dema plankirî: { $date }.
meeting-start-note = Ji niha ve tenê ew tişt xuya dibin ku her kesê li odeyê dikare bibîne.
# What whoever leads the meeting reads alone, before the room sees the screen. Then what each text is about.
meeting-start-read = Berî parvekirina ekranê bixwîne
meeting-start-raise = Behsa vê bikin
meeting-start-not-raise = Behsa vê nekin
meeting-start-not-areas = Beşên ku behsa wan nayê kirin
meeting-start-who = Kî beşdar bibe, kî nebe
meeting-start-way = Awayê beşdarbûnê
meeting-start-pause = Nîşana bêhnvedanê
meeting-start-speaks = Yê ku ji bo zarok diaxive
meeting-start-speaks-young = Yê ku ji bo ciwan diaxive
# $stage is the name of a step.
meeting-start-unwritten = Di gava “{ $stage }” de tiştek nehatiye nivîsandin.
# $number is the number of a step.
meeting-start-nothing-brought = Ji axaftinan tiştek nayê parvekirin. Li gava { $number } binêre.
# Leaves the preparation, which is kept; back to the case.
meeting-done = Temam
meeting-kept = Hat tomarkirin
meeting-keeping = Tê tomarkirin…
meeting-not-kept = Nehat tomarkirin
meeting-leave-unkept = Bêyî tomarkirinê derkeve
meeting-undo = Vegerîne
meeting-redo = Dîsa bike
meeting-delete = Civînê rake
meeting-delete-question = Tu dixwazî civînê rakî?
meeting-delete-note = Amadekarî winda dibe. Axaftin, razîbûn û tedbîr di dosyeyê de dimînin.
meeting-delete-confirm = Rake

## The question of the meeting, when and where

meeting-question-title = Pirs, dem û cih
meeting-question = Divê civîn bersiva kîjan pirsê bide?
meeting-question-hint = Ew li ser vexwendinê û di destpêka civînê de xuya dibe. Navan nenivîse.
# Before the beginnings to press.
meeting-question-begin = Wek mînak wiha dest pê bike:
meeting-question-example-1 = Em çawa alîkariya hev bikin, da ku …
meeting-question-example-2 = Divê çi bibe, da ku …
meeting-question-example-3 = Kî dê çi bike, û kengî, da ku …
meeting-when = Kengî?
meeting-when-propose = Hîn roj nehatiye diyarkirin. Ji van yekê hilbijêre, û paşê biguherîne eger lazim be.
meeting-time = Saet
meeting-hour = Saet
meeting-minute = Deqe
meeting-when-remove = Rojê rake
# $weekday is one of weekday-1 … weekday-7, $date a day, ready to show.
meeting-weekday-date = { $weekday } { $date }
meeting-length = Çiqas didome?
# $count is how many.
meeting-minutes = { $count ->
    [one] { $count } deqe
   *[other] { $count } deqe
}
meeting-place = Li ku?
meeting-place-hint = Odeyeke bêdeng, an mirov çawa ji dûr ve beşdar dibe.

## Who takes part

meeting-who = Kî beşdar dibin?
meeting-who-note = Pêşniyar ji dosyeyê tê. Rolê binivîse, tu carî nav nenivîse.
meeting-who-nobody = Hîn kes nehatiye zêdekirin. Bi zarok û weliyan dest pê bike.
meeting-function = Rol
# Read by screen readers: before the language of somebody's invitation.
meeting-invitation-language = Zimanê vexwendinê, { $who }
meeting-remove = Rake: { $who }
# $who is a role: "Mamma", "Skolan".
meeting-removed = Hat rakirin: { $who }.
meeting-add = Zêde bike
meeting-add-more = Yên din ji bo hilbijartinê
meeting-add-full = Şanzdeh beşdar hene. Di civînekê de ji bo zêdetiran cih tune.

## Where consent stands, seen from the service that keeps the case

meeting-consent-keeper = Dosye li cem vê saziyê ye. Tiştên ku li vir hatine gotin jixwe li cem wan in.
meeting-consent-no-keeper = Pêşî bibêje ku dosye li cem kîjan saziyê ye. Heta hingê tiştek nayê parvekirin.
# $date is a day, ready to show.
meeting-consent-covered = Razîbûn heta { $date } derbasdar e.
# $areas is a list of areas.
meeting-consent-except-areas = Ji bilî: { $areas }.
meeting-consent-except-words = Razîbûnê tiştek bi gotinan veqetandiye: pêşî wê bixwîne.
meeting-consent-never = { $who }: razîbûn nedaye.
meeting-consent-ended = { $who }: dema razîbûnê di { $date } de qediya.
meeting-consent-withdrawn = { $who }: razîbûn di { $date } de hat vekişandin.
meeting-consent-excepted = { $who }: razîbûn vê beşê nagire nav xwe.
meeting-consent-twin = Razîbûnek tenê ji bo saziyeke ji heman cureyî dibe.
meeting-consent-nobody = Pêşî bibêje ku welî kî ne, da ku were pirsîn ka razî ne an na.
meeting-consent-open-note = Bêyî razîbûnê, heta ku ew beşdar bin, tiştên ku yên din gotine nayên parvekirin.
meeting-to-consent = Here beşa “Razîbûn”
meeting-to-circle = Here beşa “Derdora zarok”

## Before the meeting, with the child. Read together with the child, aloud where needed. For 0–5 with the adults.

before-title = Berî civînê
before-not-shown = Tiştên ku hûn li vir dinivîsin di civînê de nayên nîşandan. Kesê ku civînê bi rê ve dibe wan berê dixwîne, da ku ji te re baş be.
before-not-shown-adults = Tiştên ku hûn li vir dinivîsin di civînê de nayên nîşandan. Kesê ku civînê bi rê ve dibe wan berê dixwîne, da ku ji zarok re baş be.
before-raise = Tu dixwazî em li ser çi biaxivin?
before-raise-adults = Ji bo zarok ya herî girîng çi ye ku em li ser biaxivin?
before-not-raise = Tiştek heye ku tu naxwazî em li ser biaxivin?
before-not-raise-adults = Tiştek heye ku divê em behsa wê nekin?
before-not-areas = Tu dikarî beşekê ji çerxê jî nîşan bidî. Wê demê em ji wê beşê tiştekî nabêjin.
before-not-areas-adults = Hûn dikarin beşekê ji çerxê jî nîşan bidin. Wê demê ji wê beşê tiştek nayê parvekirin.
before-who = Tu dixwazî kî li wir be? Kesek heye ku tu naxwazî li wir be?
before-who-adults = Ji bo zarok kî divê li wir be? Kesek heye ku divê ne li wir be?
before-taking-part = Tu dixwazî çawa beşdar bibî?
before-taking-part-adults = Zarok dê çawa beşdar bibe?
before-pause = Tu çawa nîşan didî ku dixwazî bêhna xwe vedî?
before-pause-adults = Em ji ku dizanin ku zarok dixwaze bêhna xwe vede?
# Three things to press, which then stand as the answer to the question above.
before-pause-idea-1 = Destê xwe hildan
before-pause-idea-2 = Kartek danîn ser maseyê
before-pause-idea-3 = Ji kesê li kêlekê re gotin
before-speaks = Eger tu nexwazî bi xwe tiştekî bibêjî, kî dikare ji bo te bibêje?
before-speaks-adults = Kî ji bo zarok diaxive?

## How the child takes part. Also on the invitation.

taking-part-in-room = Ji serî heta dawiyê beşdarbûn
taking-part-for-a-while = Hinekî beşdarbûn
taking-part-from-afar = Ji cihekî din ve beşdarbûn
taking-part-through-somebody = Kesekî din bibêje, an nivîsek an wêneyek were nîşandan
taking-part-not-this-time = Vê carê beşdarnebûn

## What is brought

brought-title = Çi tê parvekirin?
brought-note = Li vir tenê ew tişt hene ku hemû kesên di civînê de dikarin bibihîzin. Yên ku ne li ser pirsê ne derxe.
brought-empty = Niha tiştek nayê parvekirin. Li jêr hatiye nivîsandin çima, û çi dikare were kirin.
brought-nothing-said = Hîn tiştek nehatiye gotin. Pêşî axaftinekê li dora çerxê bikin.
brought-new-conversation = Here dosyeyê
brought-all = Hemûyan hilbijêre
brought-none = Tiştekî hilnebijêre
brought-count = { $chosen } ji { $all } hatine hilbijartin
# Read by screen readers: whose words, in which area, of which day.
brought-choice = { $voice } – { $area } – { $date }
# Somebody has agreed that a person hears what they said.
brought-agreed = { $voice }: erê got ku ji vî alî re were gotin: { $hearer }
brought-agreed-back = Paş ve bigire

## What is left out. Never what was said, only where and why.

left-out-title = Tiştên ku nayên parvekirin
left-out-note = Gotin li vir nayên nîşandan, tenê ew li ku ne û çima nayên parvekirin.
left-out-nothing = Tiştek li derve namîne.
left-out-do = Ev tişt dikarin werin kirin
left-out-goes-on = Axaftin neqediyaye.
left-out-not-decided = Kesî biryar nedaye ku çi dikare were parvekirin.
left-out-stays-here = { $voice }: dixwaze ku ew li vir bimîne.
left-out-no-brief = Tenê bi kurtî dikare were parvekirin, û nehatiye nivîsandin ku çawa.
left-out-not-named = { $voice }: nexwestiye ku ji vî alî re were gotin: { $who }.
left-out-no-keeper = Nehatiye gotin ku dosye li cem kîjan saziyê ye.
left-out-no-consent = Razîbûn vê nagire nav xwe ji bo: { $who }.
left-out-excepted = Di razîbûnê de ev beş veqetandî ye ji bo: { $who }.
# $who is a second service of the same kind, "Skolan 2".
left-out-twin = { $who }: razîbûnek tenê ji bo saziyeke ji heman cureyî dibe.
left-out-nobody-there = Hîn kes li civînê nehatiye zêdekirin.
left-out-not-asked = { $who }: dema hat gotin ne li wir bû.
left-out-not-to-raise = Zarok xwestiye ku hûn behsa vê beşê nekin.
left-out-ask-next = Bêyî yê ku gotiye biryarê nede. Di axaftina din de bipirse.
left-out-ask-first = Ji kesê ku gotiye bipirse. Dema erê bibêje, pê lê bike.
left-out-agree = { $voice }: erê got ku ji vî alî re were gotin: { $hearer }
left-out-do-consent = Razîbûnê bixwaze ji bo: { $who }.
# Everything is kept by one that takes part. $who is a service or a close person.
left-out-do-without = Bêyî razîbûnê tiştek nayê parvekirin heta ku ew beşdar bin: { $who }.
left-out-do-twin = Ji beşdaran rake: { $who }.
left-out-do-add = Kesên ku beşdar dibin zêde bike.
left-out-do-keeper = Bibêje ku dosye li cem kîjan saziyê ye.
left-out-do-finish = Axaftinê biqedîne, û wê demê bipirse ku çi dikare were parvekirin.
left-out-do-raise = Divê behsa beşekê neyê kirin. Tenê eger tiştek guherîbe dîsa ji zarok bipirse.
# $stage is the name of that step.
left-out-to-step = Here gava “{ $stage }”
# Actions agreed at an earlier meeting that this one does not hear of.
brought-held-back-title = Tedbîrên ji civînên berê yên ku nayên nîşandan
brought-held-back-note = Yek ji beşdaran dema biryar li ser wan hat dayîn ne li wir bû, an razîbûn nagire nav xwe ku her kes wan bibihîze.

## What the others are told of it

tally-title = Yên din wiha dibînin
tally-note = Di civînê de tenê ev xuya dibe. Nayê dîtin ku li ser kê an çi ye.
tally-nothing = Tiştek nehatiye derxistin.
tally-undecided = { $count ->
    [one] Li ser { $count } parçeyî hîn biryar nehatiye dayîn.
   *[other] Li ser { $count } parçeyan hîn biryar nehatiye dayîn.
}
tally-kept-back = { $count ->
    [one] Kesek dixwaze { $count } parçeyî ji xwe re bihêle, an ji hemûyan re nebêje.
   *[other] Kesek dixwaze { $count } parçeyan ji xwe re bihêle, an ji hemûyan re nebêje.
}
tally-consent = { $count ->
    [one] Razîbûn { $count } parçeyî nagire nav xwe.
   *[other] Razîbûn { $count } parçeyan nagire nav xwe.
}
tally-not-chosen = { $count ->
    [one] { $count } parçe ji bo vê civînê nehatiye hilbijartin.
   *[other] { $count } parçe ji bo vê civînê nehatine hilbijartin.
}
meeting-matrix = Kî dikare çi ji kê bibihîze

## The agenda. The items are also seen by the family, at the meeting and on the invitation.

agenda-welcome = Hûn bi xêr hatin
agenda-since-last = Ji cara dawî ve
agenda-picture = Dîtina zarok û malbatê bi xwe
agenda-works = Tiştên ku baş dimeşin
agenda-challenging = Tiştên ku zehmet in
agenda-needed = Tiştên ku divê bibin
agenda-actions = Kî dê çi bike, û kengî
agenda-whole = Kî ji tevahiyê berpirs e
agenda-follow-up = Em ê kengî dîsa hev bibînin
agenda-read-back = Em biryarên xwe bi dengê bilind dixwînin
agenda-pause = Bêhnvedan
agenda-own = Mijareke xwe
# What belongs to an item, for staff.
agenda-welcome-note = Nasîna hev, nepenî, çi tê nivîsandin û li ku dimîne
agenda-since-last-note = Tedbîrên civîna berê
agenda-picture-note = Çerx, bi gotinên wan
agenda-works-note = Beş bi beş, li cihê ku lazim e
agenda-challenging-note = Dîtina her kesî dikare bimîne
agenda-needed-note = Armancên nêzîk û dûr
agenda-actions-note = Di her saziyê de kesekî têkiliyê
agenda-whole-note = Sazî û rol
agenda-follow-up-note = Roj, awa û kî bangî civînê dike
agenda-read-back-note = Ji bo hemûyan rast e? Dîtina zarok çi ye?

meeting-agenda = Civîn çawa derbas dibe?
meeting-agenda-note = Pêşniyar dema civînê tije dike. Rêz, dem û mijar dikarin werin guhertin.
# Both are minutes.
meeting-agenda-sum = { $sum } ji { $length } deqeyan
meeting-agenda-left = { $count ->
    [one] { $count } deqe nehatiye parvekirin.
   *[other] { $count } deqe nehatine parvekirin.
}
meeting-agenda-over = { $count ->
    [one] { $count } deqe ji dema civînê zêdetir.
   *[other] { $count } deqe ji dema civînê zêdetir.
}
meeting-agenda-empty = Rojev vala ye.
meeting-agenda-up = Bibe jor: { $item }
meeting-agenda-down = Bibe jêr: { $item }
meeting-agenda-moved = { $item }: niha mijar { $place } ji { $all }.
meeting-agenda-remove = Rake: { $item }
meeting-agenda-removed = Hat rakirin: { $item }.
meeting-agenda-minutes = Deqe: { $item }
# Stands after a number.
meeting-agenda-min = deq.
meeting-agenda-less = Kurttir: { $item }
meeting-agenda-more = Dirêjtir: { $item }
meeting-agenda-write = Tiştekî binivîse
meeting-agenda-words = Gotinên te ji bo mijarê
meeting-agenda-own-title = Mijar li ser çi ye?
meeting-agenda-add-own = Mijarekê zêde bike
meeting-agenda-add-pause = Bêhnvedanekê zêde bike
meeting-agenda-again = Ji nû ve pêşniyar bike
meeting-agenda-again-done = Rojev ji nû ve hat pêşniyarkirin.
meeting-agenda-full = Di rojevekê de herî zêde sî mijar cih digirin.

## Invitations

meeting-invitations = Vexwîne
meeting-invitations-note = Ji bo her kesî vexwendinek, bi zimanê wî. Tiştên ku hatine gotin tê de nînin.
meeting-invitations-nobody = Pêşî kesên ku beşdar dibin zêde bike.
meeting-invitations-question = Pirs hîn nehatiye nivîsandin.
meeting-invitations-day = Roj û saet hîn nehatine diyarkirin.
meeting-invitations-write = Pirsê binivîse
meeting-invitations-choose = Rojekê hilbijêre
meeting-invitation-show = Vexwendinê nîşan bide
meeting-invitation-wait = Heta ku razîbûn hebe, vexwendinê neşîne. Ew dibêje ku civînek li ser zarok heye.

## A meeting that was held

held-title = Civîna koordînasyonê
# $date is a moment, ready to show.
held-on = Dema civînê: { $date }
held-question = Pirsa civînê
held-participants = Beşdar
held-notes = Nîşe
held-actions = Tiştên ku we li ser li hev kir
held-actions-none = Tu tedbîr nehatin nivîsandin.
held-earlier-actions = Ji civînên berê
held-childs-view = Dîtina zarok
held-childs-view-young = Dîtina ciwan
held-dissent = Tiştê ku kesek pê ne razî ye
held-follow-up-by = Yê ku bangî civînê dike: { $who }
held-brought = { $count ->
    [one] { $count } parçe ji axaftinan hate parvekirin.
   *[other] { $count } parçe ji axaftinan hatin parvekirin.
}
held-follow = Civînê bişopîne
held-sip = Kaxeza SIP
