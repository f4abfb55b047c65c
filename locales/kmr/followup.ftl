### The page Uppföljning, uses on paper, what is asked after a conversation, and its settings. Read by staff.
### Review status: draft

followup-title = Şopandin

## Which unit this is

followup-unit-title = Ev kîjan sazî ye?
followup-unit-why = Wisa hejmarên we dikarin bi hejmarên saziyên din ên parêzgehê re kom bibin. Tenê komûn an herêm û cureyê saziyê bi wan re diçin, tu carî ne kîjan dibistan an klînîk. Ev carekê tê gotin û dikare were guhertin.
followup-unit-county = Parêzgeh
followup-unit-principal = Komûn an herêm
followup-unit-principal-missing = Komûnekê an herêmekê hilbijêre.
followup-unit-kind = Cureyê saziyê
followup-unit-kind-missing = Cureyê saziyê hilbijêre.
followup-unit-save = Tomar bike
followup-unit-change = Saziyê biguherîne
followup-unit-change-note = Tiştên ku jixwe hatine raporkirin wek xwe dimînin.

## What was used

followup-uses = Çerx ewqas caran hatiye bikaranîn
followup-period = Nîvsal
followup-period-all = Her tiştê ku hatiye hejmartin
followup-own-note = Ev hejmar tenê ji bo we ne û ji kompûterê dernakevin. Di raporekê de hejmarên biçûk bi hev re tên hejmartin, da ku kes neyê naskirin.
followup-looks = Hemûyan wiha nîşan bide
followup-looks-chart = Diyagram
followup-looks-table = Tablo
followup-bars = Şerîta ku tevahiya firehiyê digire hemû caran nîşan dide.
followup-areas = Beşên ku hûn li ser axivîn
followup-areas-note = Tenê ji bo we: beş tu carî nayên raporkirin. Di axaftinekê de dibe ku çend beş hebin.

chart-as-table = Wek tablo nîşan bide
chart-as-bars = Wek diyagram nîşan bide
chart-answer = Bersiv
chart-uses = Çend caran

## What waits and why. $period is a half-year as written in counts.ftl.

followup-waiting = Ji bo raporkirinê
# $period is a half-year.
followup-waiting-goes-on = { $count ->
    [one] Nîvsala { $period } hîn didome, heta niha { $count } car. Dema biqede, dikare were raporkirin.
   *[other] Nîvsala { $period } hîn didome, heta niha { $count } car. Dema biqede, dikare were raporkirin.
}
# $period is a half-year. Too few uses, or for too few different cases.
followup-waiting-held = { $count ->
    [one] Nîvsala { $period } li bendê ye, { $count } car. Ev ewqas kêm e ku di raporê de dibe ku kesek were naskirin. Di rapora din de tê hejmartin.
   *[other] Nîvsala { $period } li bendê ye, { $count } car. Hejmara caran an ya zarokan ewqas kêm e ku di raporê de dibe ku kesek were naskirin. Di rapora din de tên hejmartin.
}
# $period is a half-year.
followup-waiting-held-none = Nîvsala { $period } li bendê ye. Wê demê çerx nehat bikaranîn. Nîvsal di rapora din de tê hejmartin.
# $period is a half-year.
followup-waiting-ready = { $count ->
    [one] Nîvsala { $period } niha dikare were raporkirin, { $count } car.
   *[other] Nîvsala { $period } niha dikare were raporkirin, { $count } car.
}
# $period is a half-year.
followup-waiting-behind = { $count ->
    [one] Nîvsala { $period } qediyaye, { $count } car. Piştî ku nîvsala berî wê hat raporkirin, dora wê ye.
   *[other] Nîvsala { $period } qediyaye, { $count } car. Piştî ku nîvsala berî wê hat raporkirin, dora wê ye.
}
followup-waiting-unit = Berî raporê divê were gotin ku ev kîjan sazî ye.
# $period is a half-year.
followup-release = Rapor bike: { $period }
followup-releases = Raporên çêkirî
# $period is one or several half-years, $date a day, ready to show.
followup-release-line = { $count ->
    [one] { $count } car, di { $date } de hat raporkirin
   *[other] { $count } car, di { $date } de hat raporkirin
}
followup-release-open = Veke

## Ways on

followup-paper-note = Axaftineke bêyî kompûterê bihejmêre
followup-reflect = Bi hev re bifikirin
followup-reflect-note = Axaftina tîmê: karê bi modelê çawa dimeşe?
followup-compile = Pelan bîne ba hev
followup-compile-note = Raporên çend saziyan bi hev re bihejmêre

## What is counted

followup-about = Çi tê hejmartin, û çi tu carî nayê hejmartin?
followup-about-what = Her axaftin an civîna koordînasyonê ya qediyayî wek carekê tê hejmartin, “Tenê li ekranê” jî. Rahênan tu carî nayên hejmartin.
followup-about-counted = Ev tên hejmartin: meh, cureyê axaftinê, gava xebatê, zimanê malbatê, wergêr, zarok û welî beşdar bûn an na, çend sazî beşdar bûn, encam çi bû, ekran an kaxez, û kîjan guhertoya çerxê.
followup-about-never = Tu carî nayê hejmartin ku axaftin li ser kê bû, kî axaftin bi rê ve bir, kîjan roj bû, an tiştek ji tiştên ku hatin gotin.
followup-about-token = Nîşanek rasthatî dosyeyan ji hev cuda dike, da ku hejmarek tu carî tenê ji bo çend zarokan nebe. Ew li ser dosyeyê tiştekî nabêje û tu carî ji kompûterê dernakeve.
followup-about-release = Tiştek nayê şandin. Hûn bi xwe rapor dikin, her car nîvsalekê, û pêşî dibînin ku tam çi ji kompûterê derdikeve.
followup-empty = Hîn tiştek nehatiye hejmartin
followup-empty-note = Axaftin an civîna koordînasyonê ya din, dema biqede, li vir xweber tê hejmartin. Axaftineke li ser kaxezê hûn bi xwe dihejmêrin.

## A use on paper

on-paper-title = Çerx li ser kaxezê hat bikaranîn
on-paper-note = Wek carekê tê hejmartin. Li vir li ser malbatê tiştek nayê nivîsandin.
on-paper-count = Bihejmêre
on-paper-context-missing = Cureyê axaftinê hilbijêre.
# $month is a month of a year, $context where the wheel was used.
on-paper-counted = Hat hejmartin: { $month }, { $context }.
on-paper-undo = Vegerîne
on-paper-undone = Ew êdî nayê hejmartin.
on-paper-list = { $count ->
    [one] { $count } car li ser kaxezê, hîn nehatiye raporkirin
   *[other] { $count } car li ser kaxezê, hîn nehatine raporkirin
}
on-paper-take-back = Paş ve bigire

## What is asked of a use

use-present = Kî li wir bû?
use-present-child = Zarok
use-present-guardian = Welî
use-present-interpreter = Wergêr
use-services = Saziyên din, ji bilî ya we
use-first = Cara pêşîn a bikaranîna çerxê bi vî zarokî re?
use-first-note = Wisa bername dizane ku hejmarek ne tenê ji bo çend zarokan e. Eger hûn ne piştrast bin, bersiva herî baş “Nizanim” e.
use-unknown = Nizanim

## After a conversation or meeting. The family can still see the screen.

after-use-staff = Ji bo karmendan
after-use-conversation = Axaftin di “Şopandin” de wek carekê tê hejmartin: meh, cureyê axaftinê, ziman, û zarok, welî û wergêr beşdar bûn an na. Ne kî, ne kîjan roj û ne jî tiştên ku hatin gotin.
after-use-meeting = Civîn di “Şopandin” de wek carekê tê hejmartin: meh, ziman, û zarok, welî û wergêr beşdar bûn an na. Ne kî, ne kîjan roj û ne jî tiştên ku hatin gotin.
after-use-led-to = Encam çi bû?
after-use-skip = Mirov dikare vê derbas bike.
after-use-kept = Bersiv hat wergirtin.

## What a finished conversation or meeting was counted as

use-of-conversation = Axaftin wiha tê hejmartin
use-of-meeting = Civîn wiha tê hejmartin
use-correct-note = Tiştek şaş bû? Li vir rast bike. Tiştên ku hatin gotin nayên guhertin.
use-correct-save = Tomar bike
use-released = Ev car hatiye raporkirin û tenê tê xwendin. Rapor carekê tê çêkirin û tu carî nayê guhertin: nexwe kesek dikare du raporan bide ber hev û bi hesabkirinê bigihîje malbatekê.

## Settings

settings-counts-unit = Sazî
settings-counts-unit-none = Hîn nehatiye gotin
settings-counts-unit-choose = Bibêje ku ev kîjan sazî ye
settings-counts-fewest = Hejmara herî kêm li pişt her hejmarê
# $fewest is a number from 5 to 20.
settings-counts-fewest-note = Her hejmara raporkirî ji bo herî kêm { $fewest } caran û herî kêm { $fewest } dosyeyên cuda ye. Hejmarên biçûktir bi hev re tên hejmartin. Sînor dikare heta 20an were bilindkirin, lê tu carî nayê daxistin.
settings-counts-fewest-most = Her hejmara raporkirî ji bo herî kêm 20 caran û herî kêm 20 dosyeyên cuda ye. Sînor ji wê bilindtir nabe.
settings-counts-raise = Sînor bilind bike
settings-counts-raise-to = Sînorê nû
settings-counts-raise-note = Wê demê bêtir hejmar bi hev re tên hejmartin, û dibe ku bêtir nîvsal li bendê bimînin. Sînor dîsa nayê daxistin.
# $fewest is a number from 6 to 20.
settings-counts-raise-confirm = Bilind bike: { $fewest }
settings-counts-areas = Bihejmêre jî ku hûn li ser kîjan beşan diaxivin
settings-counts-areas-note = Tenê ji bo we bi xwe: li ser vê kompûterê dimîne û tu carî nayê raporkirin. Dema girtî be, tu beş nayê hejmartin.
settings-counts-areas-stop = Hûn dixwazin êdî beşan nehejmêrin?
settings-counts-areas-stop-note = Tiştên ku heta niha li ser beşan hatine hejmartin tên jêbirin.
settings-counts-areas-stop-confirm = Bisekine û jê bibe
