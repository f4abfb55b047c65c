### The page Uppföljning, uses on paper, what is asked after a conversation, and its settings. Read by staff.
### Review status: draft

followup-title = Seuranta

## Which unit this is

followup-unit-title = Mikä yksikkö tämä on?
followup-unit-why = Silloin lukunne voi laskea yhteen läänin muiden lukujen kanssa. Mukana kulkevat vain kunta tai alue ja yksikön tyyppi, ei koskaan se, mikä koulu tai vastaanotto. Se kerrotaan kerran, ja sen voi muuttaa.
followup-unit-county = Lääni
followup-unit-principal = Kunta tai alue
followup-unit-principal-missing = Valitse kunta tai alue.
followup-unit-kind = Yksikön tyyppi
followup-unit-kind-missing = Valitse yksikön tyyppi.
followup-unit-save = Tallenna
followup-unit-change = Vaihda yksikkö
followup-unit-change-note = Se, mikä on jo raportoitu, pysyy ennallaan.

## What was used

followup-uses = Näin monta kertaa pyörää on käytetty
followup-period = Puolivuosi
followup-period-all = Kaikki tähän mennessä lasketut
followup-own-note = Nämä luvut ovat vain teille, eivätkä ne lähde tietokoneelta. Raportissa pienet luvut lasketaan yhteen, jottei ketään voi tunnistaa.
followup-looks = Näyttötapa
followup-looks-chart = Kaaviot
followup-looks-table = Taulukot
followup-bars = Koko leveyden palkki tarkoittaa kaikkia kertoja.
followup-areas = Esiin otetut osa-alueet
followup-areas-note = Vain teille: osa-alueita ei koskaan raportoida. Samassa keskustelussa voi tulla esiin useita.

chart-as-table = Näytä taulukkona
chart-as-bars = Näytä kaaviona
chart-answer = Vastaus
chart-uses = Kertoja

## What waits and why. $period is a half-year as written in counts.ftl.

followup-waiting = Raportoitavaa
# $period is a half-year.
followup-waiting-goes-on = { $count ->
    [one] Kesken: { $period }, tähän mennessä { $count } kerta. Sen voi raportoida, kun puolivuosi on päättynyt.
   *[other] Kesken: { $period }, tähän mennessä { $count } kertaa. Ne voi raportoida, kun puolivuosi on päättynyt.
}
# $period is a half-year. Too few uses, or for too few different cases.
followup-waiting-held = { $count ->
    [one] Odottaa: { $period }, { $count } kerta. Näin vähää ei voi raportoida niin, ettei ketään voi tunnistaa. Kerta lasketaan mukaan seuraavaan raporttiin.
   *[other] Odottaa: { $period }, { $count } kertaa. Kertoja tai lapsia on liian vähän raportoitavaksi niin, ettei ketään voi tunnistaa. Kerrat lasketaan mukaan seuraavaan raporttiin.
}
# $period is a half-year.
followup-waiting-held-none = Odottaa: { $period }. Pyörää ei silloin käytetty. Puolivuosi lasketaan mukaan seuraavaan raporttiin.
# $period is a half-year.
followup-waiting-ready = { $count ->
    [one] Valmis raportoitavaksi: { $period }, { $count } kerta.
   *[other] Valmis raportoitavaksi: { $period }, { $count } kertaa.
}
# $period is a half-year.
followup-waiting-behind = { $count ->
    [one] Päättynyt: { $period }, { $count } kerta. Se raportoidaan, kun aiempi puolivuosi on raportoitu.
   *[other] Päättynyt: { $period }, { $count } kertaa. Ne raportoidaan, kun aiempi puolivuosi on raportoitu.
}
followup-waiting-unit = Ennen kuin mitään voi raportoida, pitää kertoa, mikä yksikkö tämä on.
# $period is a half-year.
followup-release = Raportoi { $period }
followup-releases = Raportoitu
# $period is one or several half-years, $date a day, ready to show.
followup-release-line = { $count ->
    [one] { $count } kerta, raportoitu { $date }
   *[other] { $count } kertaa, raportoitu { $date }
}
followup-release-open = Avaa

## Ways on

followup-paper-note = Laske keskustelu, joka pidettiin ilman tietokonetta
followup-reflect = Pohdinta
followup-reflect-note = Tiimin keskustelu: miten työ mallin kanssa sujuu?
followup-compile = Kokoa yhteenveto
followup-compile-note = Laske yhteen, mitä useat yksiköt ovat raportoineet

## What is counted

followup-about = Mitä lasketaan ja mitä ei koskaan lasketa?
followup-about-what = Jokainen päättynyt keskustelu tai koordinointikokous lasketaan yhdeksi kerraksi, myös ”Vain näytöllä”. Harjoituksia ei koskaan lasketa.
followup-about-counted = Näitä lasketaan: kuukausi, yhteys, vaihe, perheen kieli, olivatko tulkki, lapsi ja huoltaja mukana, montako tahoa oli mukana, mihin se johti, näytöllä vai paperilla ja mikä pyörän versio.
followup-about-never = Ei koskaan sitä, ketä asia koski, kuka keskustelun piti, mikä päivä oli tai mitä sanottiin.
followup-about-token = Satunnainen merkki erottaa tapaukset toisistaan, jottei mikään luku koske liian harvaa lasta. Se ei kerro tapauksesta mitään eikä koskaan lähde tietokoneelta.
followup-about-release = Mitään ei lähetetä. Raportoitte itse, yhden puolivuoden kerrallaan, ja näette ensin tarkalleen, mitä luovutetaan.
followup-empty = Mitään ei ole vielä laskettu
followup-empty-note = Seuraava päättyvä keskustelu tai koordinointikokous lasketaan tähän itsestään. Paperilla käydyn keskustelun laskette itse.

## A use on paper

on-paper-title = Pyörää käytettiin paperilla
on-paper-note = Lasketaan yhdeksi kerraksi. Perheestä ei kirjoiteta tähän mitään.
on-paper-count = Laske
on-paper-context-missing = Valitse, missä yhteydessä.
# $month is a month of a year, $context where the wheel was used.
on-paper-counted = Laskettu: { $month }, { $context }.
on-paper-undo = Kumoa
on-paper-undone = Sitä ei enää lasketa.
on-paper-list = { $count ->
    [one] { $count } kerta paperilla, ei vielä raportoitu
   *[other] { $count } kertaa paperilla, ei vielä raportoitu
}
on-paper-take-back = Ota takaisin

## What is asked of a use

use-present = Ketkä olivat mukana?
use-present-child = Lapsi
use-present-guardian = Huoltaja
use-present-interpreter = Tulkki
use-services = Muita tahoja oman lisäksi
use-first = Pyörän ensimmäinen käyttökerta tämän lapsen kanssa?
use-first-note = Silloin ohjelma tietää, ettei luku koske liian harvaa lasta. Jos olette epävarmoja, paras vastaus on ”En tiedä”.
use-unknown = En tiedä

## After a conversation or meeting. The family can still see the screen.

after-use-staff = Henkilökunnalle
after-use-conversation = Keskustelu lasketaan Seurannassa yhdeksi kerraksi: kuukausi, yhteys, kieli ja se, olivatko lapsi, huoltaja ja tulkki mukana. Ei sitä, keistä on kyse tai mikä päivä oli, eikä mitään siitä, mitä sanottiin.
after-use-meeting = Kokous lasketaan Seurannassa yhdeksi kerraksi: kuukausi, kieli ja se, olivatko lapsi, huoltaja ja tulkki mukana. Ei sitä, keistä on kyse tai mikä päivä oli, eikä mitään siitä, mitä sanottiin.
after-use-led-to = Mihin se johti?
after-use-skip = Tämän voi ohittaa.
after-use-kept = Vastaus on mukana.

## What a finished conversation or meeting was counted as

use-of-conversation = Näin keskustelu lasketaan
use-of-meeting = Näin kokous lasketaan
use-correct-note = Menikö jokin väärin? Korjaa se tässä. Sanottu ei muutu.
use-correct-save = Tallenna
use-released = Tämä kerta on raportoitu, ja sen voi vain lukea. Raportti tehdään kerran, eikä se koskaan muutu: muuten joku voisi verrata kahta raporttia ja päätellä, mistä perheestä on kyse.

## Settings

settings-counts-unit = Yksikkö
settings-counts-unit-none = Ei vielä kerrottu
settings-counts-unit-choose = Kerro, mikä yksikkö tämä on
settings-counts-fewest = Pienin määrä jokaisen luvun takana
# $fewest is a number from 5 to 20.
settings-counts-fewest-note = Jokaisen raportoidun luvun takana on vähintään { $fewest } kertaa ja vähintään { $fewest } eri tapausta. Pienemmät luvut lasketaan yhteen. Rajaa voi nostaa 20:een asti, mutta sitä ei voi koskaan alentaa.
settings-counts-fewest-most = Jokaisen raportoidun luvun takana on vähintään 20 kertaa ja vähintään 20 eri tapausta. Korkeammalle rajaa ei voi nostaa.
settings-counts-raise = Nosta rajaa
settings-counts-raise-to = Uusi raja
settings-counts-raise-note = Silloin useampi luku lasketaan yhteen muiden kanssa, ja useampi puolivuosi voi joutua odottamaan. Rajaa ei voi enää alentaa.
# $fewest is a number from 6 to 20.
settings-counts-raise-confirm = Uusi raja { $fewest }
settings-counts-areas = Laske myös, mitä osa-alueita otetaan esiin
settings-counts-areas-note = Vain teille itsellenne: tieto pysyy tällä tietokoneella, eikä sitä koskaan raportoida. Kun tämä on pois päältä, osa-alueita ei lasketa.
settings-counts-areas-stop = Haluatteko lopettaa osa-alueiden laskemisen?
settings-counts-areas-stop-note = Se, mitä osa-alueista on tähän mennessä laskettu, unohdetaan.
settings-counts-areas-stop-confirm = Lopeta ja unohda
