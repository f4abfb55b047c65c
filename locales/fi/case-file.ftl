### The page of a case: its head, the overview, who is around the child, and its meetings.
### Review status: draft

## The head

case-move = Siirrä päivää
case-step = Mallin vaihe
case-tabs = Tapauksen osat
case-tab-overview = Yleiskuva
case-tab-circle = Lapsen ympärillä
case-tab-consent = Suostumus
case-tab-meetings = Kokoukset
case-tab-actions = Toimenpiteet
# Read by screen readers after the name of a tab. $count is a number.
case-tab-meetings-count = { $count ->
    [one] { $count } kokous tulossa
   *[other] { $count } kokousta tulossa
}
case-tab-actions-count = { $count ->
    [one] { $count } tehtävänä
   *[other] { $count } tehtävänä
}

## Closing, and opening again

case-close = Päätä tapaus
case-close-title = Päätä tapaus
# $date is a day, ready to show.
case-close-note = Tapausta voi lukea, kunnes se poistetaan { $date }, ja sen voi avata uudelleen, jos jotain tapahtuu.
case-close-open-actions = { $count ->
    [one] { $count } toimenpide on kesken. Se jää tapaukseen.
   *[other] { $count } toimenpidettä on kesken. Ne jäävät tapaukseen.
}
case-close-outcome = Miten kävi?
case-close-missing = Valitse, miten kävi.
case-close-words = Muutama sana siitä
case-close-words-hint = Esimerkiksi kuka jatkaa tästä. Älä kirjoita nimiä.
case-reopen = Avaa uudelleen
case-closed-note = Tapausta voi lukea. Avaa se uudelleen, jos jotain pitää muuttaa.
outcome-need-met = Tarpeeseen on vastattu
outcome-taken-over = Toinen taho jatkaa tästä
outcome-plan-goes-on = Suunnitelma jatkuu muualla, esimerkiksi SIP
outcome-family-declined = Perhe ei halunnut jatkaa
outcome-moved = Perhe on muuttanut
outcome-other = Jotain muuta

## Moving the day of deletion

case-move-title = Siirrä päivää
case-move-note = Tapaus poistuu itsestään viimeistään vuoden kuluttua tästä päivästä. Uusi päivä ja siirron syy näkyvät sitten aikajanalla.
case-move-to = Uusi päivä
case-move-why = Miksi päivää siirretään?
case-move-why-hint = Esimerkiksi ”Seuranta maaliskuussa”.
case-move-missing = Kirjoita, miksi päivää siirretään.
case-move-confirm = Siirrä

## Where there are words

case-words-title = Mitä on sanottu
case-words-note = Lue painamalla osa-aluetta.
case-words-empty = Tässä näkyy osa-alueittain, mitä on sanottu.
case-words-empty-next = Aloittakaa keskustelulla lapsen ja perheen kanssa.
case-conversations-none = Tapaukseen ei ole vielä tallennettu keskustelua.

## The path of the model

case-path-title = Seuraava askel
case-path-note = Neuvoja, ei päätöksiä
path-ourselves = Voimmeko itse vastata tarpeeseen?
path-anothers-matter = Kuuluuko asia kokonaan toiselle taholle?
path-several = Tarvitaanko kahta tai useampaa tahoa?
path-yes = Kyllä
path-no = Ei
path-unsure = En tiedä
path-ourselves-yes = Tehkää se ja seuratkaa
path-ourselves-no = Siirtykää seuraavaan kysymykseen
path-anothers-matter-yes = Auttakaa perhe sinne
path-anothers-matter-no = Siirtykää seuraavaan kysymykseen
path-several-yes = Suostumus ja koordinointikokous
path-several-no = Katsokaa vielä kerran
path-leads-unsure = Katsokaa vielä kerran
path-advice-meet-the-need = Tehkää itse se, mitä tarvitaan. Sopikaa lapsen ja huoltajien kanssa seurantapäivä.
path-advice-help-over = Auttakaa perhe toisen tahon luo, ja kysykää jonkin ajan kuluttua, pääsivätkö he perille.
path-advice-call-meeting = Pyytäkää suostumus ja kutsukaa koolle koordinointikokous. Lapsi ja huoltajat ovat tasavertaisia osapuolia.
path-advice-look-again = Katsokaa kokonaisuutta vielä kerran yhdessä lapsen ja huoltajien kanssa. Voitte myös kysyä neuvoa kertomatta, kenestä on kyse.
path-thoughts = Näin olette ajatelleet
# $date is a day, ready to show.
path-on = Viimeksi { $date }
path-to-consent = Suostumukseen

## The timeline

case-timeline = Aikajana
case-timeline-all = Näytä koko aikajana
case-timeline-fewer = Näytä vähemmän
timeline-made = Tapaus luotiin
timeline-conversation = Keskustelu: { $context }
timeline-conversation-unfinished = Keskustelu, kesken: { $context }
timeline-meeting-ahead = Koordinointikokousta valmistellaan
timeline-meeting-held = Koordinointikokous
# $voice is somebody in the family: Mamma.
timeline-consent-given = Suostumus: { $voice }
timeline-consent-withdrawn = Suostumus peruutettu: { $voice }
timeline-consent-ended = Suostumus päättynyt: { $voice }
timeline-action-agreed = Toimenpiteestä sovittu
timeline-action-done = Toimenpide tehty
timeline-action-changed = Toimenpidettä muutettu
timeline-action-not-needed = Toimenpidettä ei enää tarvita
# $duty is one of the two duties, $service a service.
timeline-handed-over = { $duty }: { $service }
timeline-path = Seuraavaa askelta mietitty
timeline-date-moved = Uusi poistopäivä { $date }
timeline-document-sip-made = SIP-kooste
timeline-document-bbic-made = BBIC-järjestys
timeline-document-eht-made = EHT-kooste
timeline-document-invitation-made = Kutsu
timeline-document-home-page-made = Sivu kotiin
timeline-document-rounds-made = Pyörä kerta kerralta
timeline-document-agenda-made = Esityslista
timeline-document-minutes-made = Muistio ja suunnitelma
timeline-document-stored-made = Mitä on tallennettu
timeline-document = Asiakirja
# Several lines of one day and one kind. $what is what such a line says.
timeline-several = { $what } ({ $count })
timeline-closed = Tapaus päätettiin

## Sheets

case-sheets = Sama aineisto toisessa järjestyksessä
case-sheet-bbic = BBIC-järjestys
case-sheet-bbic-note = Mitä saa antaa sosiaalipalveluille
case-sheet-eht = EHT-kooste
case-sheet-eht-note = Ilman koodia, lainauksia ja päivämääriä
case-sheet-sip = SIP-kooste

## Who is around the child

circle-first = Valitse ensin, kuka tapausta hoitaa ja ketkä ovat huoltajat. Siitä riippuu, mitä saa ottaa mukaan muille.
circle-choose = Valitse
circle-change = Näytä ja muuta
circle-keeper = Tapausta hoitaa
circle-keeper-note = Tämän tahon salassapito suojaa sitä, mitä tapauksessa sanotaan. Ennen kuin se on valittu, mitään ei voi ottaa mukaan muille.
circle-guardians = Huoltajat
circle-guardians-note = Heiltä suostumusta pyydetään. Ennen kuin heidät on valittu, kukaan ei ole voinut antaa sitä.
circle-contacts = Yhteistyötahot ja läheiset
circle-contacts-note = Kirjoita tehtävä tai suhde, esimerkiksi kuraattori tai mummo, ei koskaan nimeä.
circle-contacts-empty = Ketään ei ole vielä lisätty. Aloita niistä, joita lapsi jo tapaa.
circle-add = Lisää
circle-add-full = Tilaa on 24:lle.
circle-function = Tehtävä
circle-relation = Kuka hän on lapselle
circle-reach = Näin hänet tavoittaa
circle-remove = Poista
circle-removed = { $voice } on poistettu.
circle-undo = Kumoa

## Duties

circle-duties = Vastuut
duty-best-interests-lead = Lapsen edun vastuuhenkilö
duty-best-interests-lead-note = Huolehtii siitä, että asia etenee heti ensimmäisestä merkistä alkaen.
duty-coordinator = Koordinaattori
duty-coordinator-note = Pitää perheen puolesta yhteydet koossa.
duty-nobody = Ketään ei ole vielä valittu.
duty-choose = Valitse
duty-hand-over = Siirrä
# $date is a day, ready to show.
duty-since = { $date } alkaen
duty-from-to = { $from } – { $to }
duty-earlier = Aiemmin
duty-next = Mallin mukaan seuraavaksi
hand-over-choose-title = Valitse: { $duty }
hand-over-title = Siirrä vastuu: { $duty }
hand-over-service = Mille taholle?
hand-over-service-missing = Valitse taho.
hand-over-function = Tehtävä
hand-over-function-hint = Esimerkiksi rehtori. Ei nimeä.
hand-over-since = Mistä alkaen
hand-over-since-note = Päivä, jona vastuu alkaa.
hand-over-why = Miksi vastuu siirtyy?
hand-over-why-hint = Esimerkiksi ”Lapsi aloittaa koulun”.
hand-over-note = Kerro lapselle ja huoltajille, kuka jatkaa tästä.
hand-over-confirm = Siirrä vastuu
hand-over-choose-confirm = Tallenna

## Its meetings

meetings-ahead = Tulossa
meetings-held = Pidetyt kokoukset
meetings-empty = Koordinointikokousta ei ole vielä.
meetings-empty-next = Kaksi asiaa tulee ensin: suostumus niiltä, joilta se tarvitaan, ja kokouksen kysymys.
meetings-prepare = Valmistele koordinointikokous
meetings-go-on-preparing = Jatka valmistelua
meetings-lead = Johda kokousta
meetings-go-on-leading = Jatka kokousta
meetings-read = Lue
meetings-follow-up = Järjestä seurantakokous
meetings-no-day = Päivää ei ole sovittu
meetings-no-question = Kysymystä ei ole vielä kirjoitettu
meetings-going-on = Käynnissä
meetings-follow-up-on = Seuranta { $date }
meetings-remove = Poista
meetings-removed = Kokous on poistettu.
