### The page Uppföljning, uses on paper, what is asked after a conversation, and its settings. Read by staff.
### Review status: draft

followup-title = Dabagal

## Which unit this is

followup-unit-title = Adeeggee baad tihiin?
followup-unit-why = Markaas tirooyinkiinna waxaa lala isku dari karaa kuwa adeegyada kale ee gobolka. Waxaa raaca oo keliya degmada ama gobolka (region) iyo nooca adeegga, weligoodna lama sheego iskuulka ama rugta aad tihiin. Hal mar ayaa la sheegaa, waana la beddeli karaa.
followup-unit-county = Gobolka (län)
followup-unit-principal = Degmo ama gobol (region)
followup-unit-principal-missing = Dooro degmo ama gobol (region).
followup-unit-kind = Nooca adeegga
followup-unit-kind-missing = Dooro nooca adeegga.
followup-unit-save = Kaydi
followup-unit-change = Beddel adeegga
followup-unit-change-note = Wixii hore warbixin loogu daray sidoodii ayay ahaanayaan.

## What was used

followup-uses = Inta jeer ee giraangirta la isticmaalay
followup-period = Nus-sannad
followup-period-all = Wax kasta oo la tiriyay
followup-own-note = Tirooyinkan idinka oo keliya ayay idiin yihiin, kombiyuutarkana kama baxaan. Warbixinta dhexdeeda tirooyinka yaryar waa la isku daraa, si aan qof loo tilmaami karin.
followup-looks = Dhammaan u muuji
followup-looks-chart = Jaantusyo
followup-looks-table = Jadwallo
followup-bars = Tiirka gaara ballaca oo dhan waa inta jeer oo dhan.
followup-areas = Qaybihii laga hadlay
followup-areas-note = Idinka oo keliya: qaybaha weligood warbixin laguma daro. Isla wadahadalku dhowr qayb ayuu ka hadli karaa.

chart-as-table = U muuji jadwal ahaan
chart-as-bars = U muuji jaantus ahaan
chart-answer = Jawaabta
chart-uses = Inta jeer

## What waits and why. $period is a half-year as written in counts.ftl.

followup-waiting = Waxa warbixin laga sameynayo
# $period is a half-year.
followup-waiting-goes-on = { $count ->
    [one] Nus-sannadka { $period } wuu socdaa, ilaa haddana waa { $count } jeer. Warbixin waa laga sameyn karaa marka uu dhammaado.
   *[other] Nus-sannadka { $period } wuu socdaa, ilaa haddana waa { $count } jeer. Warbixin waa laga sameyn karaa marka uu dhammaado.
}
# $period is a half-year. Too few uses, or for too few different cases.
followup-waiting-held = { $count ->
    [one] Nus-sannadka { $period } wuu sugayaa, waana { $count } jeer. Intaas oo yar warbixin lagama sameyn karo iyadoon qof la tilmaamin. Waxaa lagu tirinayaa warbixinta xigta.
   *[other] Nus-sannadka { $period } wuu sugayaa, waana { $count } jeer. Inta jeer, ama tirada carruurta, way ku yar tahay in warbixin laga sameeyo iyadoon qof la tilmaamin. Waxaa lagu tirinayaa warbixinta xigta.
}
# $period is a half-year.
followup-waiting-held-none = Nus-sannadka { $period } wuu sugayaa. Markaas giraangirta lama isticmaalin. Nus-sannadka waxaa lagu tirinayaa warbixinta xigta.
# $period is a half-year.
followup-waiting-ready = { $count ->
    [one] Nus-sannadka { $period } hadda warbixin waa laga sameyn karaa, waana { $count } jeer.
   *[other] Nus-sannadka { $period } hadda warbixin waa laga sameyn karaa, waana { $count } jeer.
}
# $period is a half-year.
followup-waiting-behind = { $count ->
    [one] Nus-sannadka { $period } wuu dhammaaday, waana { $count } jeer. Warbixintiisa waxaa la sameynayaa marka tan nus-sannadkii ka horreeyay la sameeyo.
   *[other] Nus-sannadka { $period } wuu dhammaaday, waana { $count } jeer. Warbixintiisa waxaa la sameynayaa marka tan nus-sannadkii ka horreeyay la sameeyo.
}
followup-waiting-unit = Inta aan warbixin la sameyn, waa in la sheego adeegga aad tihiin.
# $period is a half-year.
followup-release = Samee warbixinta { $period }
followup-releases = Warbixinnadii la sameeyay
# $period is one or several half-years, $date a day, ready to show.
followup-release-line = { $count ->
    [one] { $count } jeer, warbixinta la sameeyay { $date }
   *[other] { $count } jeer, warbixinta la sameeyay { $date }
}
followup-release-open = Fur

## Ways on

followup-paper-note = Tiri wadahadal kombiyuutar la’aan la qabtay
followup-reflect = Dib u milicsi
followup-reflect-note = Wadahadalka kooxda: sidee buu habka shaqadu u socdaa?
followup-compile = Isku ururi faylal
followup-compile-note = Isku dar wixii adeegyo kala duwan warbixin ka sameeyeen

## What is counted

followup-about = Maxaa la tiriyaa, maxaanse weligood la tirin?
followup-about-what = Wadahadal kasta ama kulan kasta oo isku-duwid ah oo la dhammeeyo waxaa loo tiriyaa hal jeer, xitaa “Shaashadda oo keliya”. Tababarka weligiis lama tiriyo.
followup-about-counted = Waxa la tiriyaa waa bisha, nooca wadahadalka, heerka shaqada, luqadda qoyska, in turjubaan, ilmaha iyo mas’uulkiisu joogeen iyo in kale, inta adeeg, waxa ka soo baxay, shaashad ama warqad, iyo nooca giraangirta.
followup-about-never = Weligeed lama tiriyo cidda ay khuseysay, cidda wadahadalka qabatay, maalintii ay ahayd iyo wixii la sheegay midna.
followup-about-token = Calaamad si nasiib ah loo bixiyay ayaa kiisaska kala saarta, si aan tiro weligeed u khuseyn carruur aad u tiro yar. Kiiska waxba kama sheegto, kombiyuutarkana weligeed kama baxdo.
followup-about-release = Waxba lama diro. Idinka ayaa warbixinta sameeya, nus-sannad markiiba, waxaadna marka hore arkeysaan sida saxda ah ee waxa la bixinayo.
followup-empty = Weli waxba lama tirin
followup-empty-note = Wadahadalka ama kulanka isku-duwidda ee xiga ee la dhammeeyo iskiis ayaa halkan loogu tirinayaa. Wadahadalka warqadda lagu qabto idinka ayaa tirinaya.

## A use on paper

on-paper-title = Giraangirta waxaa lagu isticmaalay warqad
on-paper-note = Waxaa loo tirinayaa hal jeer. Qoyska waxba halkan lagama qoro.
on-paper-count = Tiri
on-paper-context-missing = Dooro nooca wadahadalka.
# $month is a month of a year, $context where the wheel was used.
on-paper-counted = Waa la tiriyay: { $month }, { $context }.
on-paper-undo = Soo celi
on-paper-undone = Hadda lama tirinayo.
on-paper-list = { $count ->
    [one] { $count } jeer oo warqad ah oo aan weli warbixin lagu darin
   *[other] { $count } jeer oo warqad ah oo aan weli warbixin lagu darin
}
on-paper-take-back = Ka saar

## What is asked of a use

use-present = Yaa joogay?
use-present-child = Ilmaha
use-present-guardian = Mas’uulka ilmaha
use-present-interpreter = Turjubaan
use-services = Adeegyadii joogay, marka laga reebo kan hoggaamiyay
use-first = Ma markii ugu horreysay baa giraangirta lala isticmaalay ilmahan?
use-first-note = Markaas barnaamijku wuu ogaanayaa in tiradu aysan khuseyn carruur aad u tiro yar. Haddii aydaan hubin, jawaabta ugu fiican waa “Ma garanayo”.
use-unknown = Ma garanayo

## After a conversation or meeting. The family can still see the screen.

after-use-staff = Shaqaalaha loogu talagalay
after-use-conversation = Wadahadalka waxaa bogga “Dabagal” loogu tirinayaa hal jeer: bisha, nooca wadahadalka, luqadda, iyo in ilmaha, mas’uulkiisa iyo turjubaan joogeen iyo in kale. Lama tirinayo cidda aad tihiin, maalinta iyo wixii la sheegay midna.
after-use-meeting = Kulanka waxaa bogga “Dabagal” loogu tirinayaa hal jeer: bisha, luqadda, iyo in ilmaha, mas’uulkiisa iyo turjubaan joogeen iyo in kale. Lama tirinayo cidda aad tihiin, maalinta iyo wixii la sheegay midna.
after-use-led-to = Maxaa ka soo baxay?
after-use-skip = Waa laga boodi karaa.
after-use-kept = Jawaabta waa la qoray.

## What a finished conversation or meeting was counted as

use-of-conversation = Sida wadahadalka loo tiriyay
use-of-meeting = Sida kulanka loo tiriyay
use-correct-note = Wax ma khaldameen? Halkan ka sax. Wixii la sheegay waxba lagama beddelo.
use-correct-save = Kaydi
use-released = Markan warbixin ayaa lagu daray, waana la akhrin karaa oo keliya. Warbixin hal mar ayaa la sameeyaa, weligeedna lama beddelo: haddii kale qof ayaa laba isbarbar dhigi kari lahaa oo xisaab qoys ku garan kari lahaa.

## Settings

settings-counts-unit = Adeegga
settings-counts-unit-none = Weli lama sheegin
settings-counts-unit-choose = Sheeg adeegga aad tihiin
settings-counts-fewest = Xadka ugu hooseeya ee tiro kasta
# $fewest is a number from 5 to 20.
settings-counts-fewest-note = Tiro kasta oo warbixin ku jirta waxay u taagan tahay ugu yaraan { $fewest } jeer iyo ugu yaraan { $fewest } kiis oo kala duwan. Tirooyinka ka yar waa la isku daraa. Xadka waa la kordhin karaa ilaa 20, laakiin weligiis lama dhimi karo.
settings-counts-fewest-most = Tiro kasta oo warbixin ku jirta waxay u taagan tahay ugu yaraan 20 jeer iyo ugu yaraan 20 kiis oo kala duwan. Xadka intaas lagama kordhin karo.
settings-counts-raise = Kordhi xadka
settings-counts-raise-to = Xadka cusub
settings-counts-raise-note = Markaas tirooyin badan ayaa la isku darayaa, nus-sannado badanna waxay u baahan karaan inay sugaan. Xadka dib looma dhimi karo.
# $fewest is a number from 6 to 20.
settings-counts-raise-confirm = Ka dhig { $fewest }
settings-counts-areas = Sidoo kale tiri qaybaha laga hadlo
settings-counts-areas-note = Idinka oo keliya: kombiyuutarkan ayay ku haraan, weligoodna warbixin laguma daro. Haddii ay dansan tahay, qaybo lama tiriyo.
settings-counts-areas-stop = Ma rabtaan inaad joojisaan tirinta qaybaha?
settings-counts-areas-stop-note = Wixii qaybaha laga tiriyay ilaa hadda waa la illoobayaa.
settings-counts-areas-stop-confirm = Jooji oo illow
