### The sheets for others: SIP, BBIC and EHT. Read by staff.
### Review status: draft

## On every sheet

sheet-working-paper = Työpaperi: alkuperäinen asiakirja kuuluu järjestäjien (huvudman) omiin järjestelmiin.
sheet-age = Ikä
sheet-nothing = Tässä ei ole mitään mukana.
sheet-nothing-written = Mitään ei ole kirjoitettu.
# Before the short form of what somebody has said.
sheet-in-brief = Lyhyesti
# Before a sheet goes on: a consent leaves out something that only a person can recognise.
sheet-except-words = Jokin suostumus rajaa asian pois sanoin. Lue se, ennen kuin annat koosteen eteenpäin.
sheet-to-consent = Suostumuksiin

sheet-tally-title = Tämä ei ole mukana
sheet-tally-explained = Yksi osa on se, mitä yksi henkilö on sanonut yhdestä osa-alueesta yhdessä keskustelussa.

## SIP

sip-title = Koordinoitu yksilöllinen suunnitelma (SIP)
sip-meeting = Kokous
sip-meeting-undecided = Päivää ei ole sovittu
sip-question = Kokouksen kysymys
sip-participants = Osallistujat
sip-child-description = Lapsen oma kuvaus
sip-young-description = Nuoren oma kuvaus
sip-resources = Voimavarat: mikä toimii
sip-needs = Tarpeet: mikä on haastavaa
sip-goals = Tavoitteet: mitä pitää tapahtua
sip-changes = Mikä on muuttunut
sip-short = Lyhyesti sanottu
# Where only the child has said something about it.
sip-in-own-description = On kerrottu omassa kuvauksessa.

# The four contents that the law asks for, in its order and close to its words.
sip-content-1 = Mitä tukitoimia tarvitaan
sip-content-2 = Mistä tukitoimista kukin järjestäjä (huvudman) vastaa
sip-content-3 = Muiden kuin kunnan tai alueen toimenpiteet
sip-content-4 = Kenellä on kokonaisvastuu
sip-no-measures = Tukitoimia ei ole kirjoitettu.
sip-no-others = Muiden toimenpiteitä ei ole kirjoitettu.
sip-no-whole = Ketään ei ole nimetty.
sip-no-area = Ei osa-aluetta
sip-principal-social-services = Kunnan sosiaalipalvelut
sip-principal-region = Alueen terveyden- ja sairaanhoito
sip-principal-municipality = Kunnan muu toiminta kuin sosiaalipalvelut
sip-principal-municipality-note = Koulu, esikoulu ja KAA kuuluvat kuntaan mutta eivät sosiaalipalveluihin.
# $date is a day, ready to show.
sip-done = Tehty { $date }
sip-follow-up = Seuranta
# $who calls to the follow-up.
sip-follow-up-by = Koollekutsuja: { $who }
sip-child-view = Mitä mieltä lapsi on
sip-young-view = Mitä mieltä nuori on
sip-dissent = Mistä joku on eri mieltä
# $sol and $hsl are a paragraph and the name of its law.
sip-law = Kohdat 1–4 ovat suunnitelman sisältö näiden lakien mukaan: { $sol }; { $hsl }.
# $reference is a chapter and a paragraph, $number the number of the law.
sip-law-hsl = Ruotsin terveyden- ja sairaanhoitolaki (hälso- och sjukvårdslagen { $number }), { $reference }

sip-gaps-title = Tämä puuttuu
sip-gaps-none = Mitään ei puutu. Lukekaa suunnitelma yhdessä, ennen kuin se annetaan eteenpäin.
sip-gap-no-consent = Voimassa ei ole suostumusta, jonka nojalla sosiaalipalvelut sekä terveyden- ja sairaanhoito voisivat suunnitella yhdessä. Ilman sitä SIP:iä ei tehdä.
sip-gap-whole-without-function = Ei ole kerrottu, missä tehtävässä kokonaisvastuun kantaja toimii.
sip-gap-no-question = Kokouksen kysymystä ei ole kirjoitettu.
sip-gap-no-measure = Yhtään tukitoimea ei ole kirjoitettu.
sip-gap-no-social-services = Sosiaalipalvelut eivät vastaa mistään tukitoimesta. SIP on tarkoitettu sille, joka tarvitsee tukitoimia sekä sosiaalipalveluista että terveyden- ja sairaanhoidosta.
sip-gap-no-health-care = Alueen terveyden- ja sairaanhoito ei vastaa mistään tukitoimesta.
sip-gap-no-day = Ainakin yhdestä tukitoimesta puuttuu päivä.
sip-gap-no-others = Muiden toimista ei ole kirjoitettu mitään. Voi olla, ettei niitä ole.
sip-gap-no-whole = Kenelläkään ei ole kokonaisvastuuta.
sip-gap-whole-is-no-principal = Kokonaisuudesta vastaava ei ole järjestäjä (huvudman). Lain mukaan kokonaisvastuun pitää olla järjestäjällä.
sip-gap-no-follow-up = Seurantapäivää ei ole sovittu.
sip-gap-no-childs-view = Ei ole kerrottu, mitä mieltä lapsi tai nuori on.
# Where each can be added: the words on the way there.
sip-gap-to-consent = Suostumuksiin
sip-gap-to-question = Kirjoita kysymys
sip-gap-to-room = Kirjoita kokouksessa
sip-gap-to-meeting = Päätetään kokouksessa
sip-gap-to-actions = Toimenpiteisiin
sip-gaps-over = Kokous on päättynyt. Lisää puuttuvat asiat järjestäjien omiin järjestelmiin tai ota ne esiin seurannassa.

## BBIC

bbic-title = Sosiaalipalveluille, BBIC:n järjestyksessä
bbic-note = Keskustelun tueksi, ei koskaan arvioksi.
bbic-source = Osa-alueiden nimet ovat BBIC:stä (Socialstyrelsen).
# Beside the sheet.
bbic-what = Tässä on vain se, mihin kukin on sanonut kyllä ja minkä suostumus kattaa. Kukin osa on mukana kerran, ensimmäisen osa-alueensa kohdalla.
bbic-empty = Juuri nyt mitään ei voi antaa sosiaalipalveluille.
bbic-empty-next = Kysy perheeltä, mitä saa kertoa eteenpäin, ja käy suostumukset läpi.
# $area is an area of the wheel, $bbic the area of BBIC under which it stands in full.
bbic-see = { $area }: katso { $bbic }
bbic-outside = BBIC:n osa-alueiden ulkopuolella

bbic-side-development = Lapsen kehitys
bbic-side-parenting = Vanhempien valmiudet
bbic-side-surroundings = Perhe ja ympäristö

bbic-area-health = Terveys
bbic-area-education = Koulutus
bbic-area-feelings = Tunteet ja käyttäytyminen
bbic-area-relations = Sosiaaliset suhteet
bbic-area-basic-care = Perushuolenpito
bbic-area-safety = Turvallisuus
bbic-area-warmth = Emotionaalinen saatavilla olo
bbic-area-guidance = Virikkeet ja ohjaus
bbic-area-family = Nykyinen perhetilanne
bbic-area-background = Perhetausta
bbic-area-living = Asuminen, työ ja talous
bbic-area-network = Sosiaalinen verkosto ja integroituminen

## EHT

eht-title = Kysymys oppilashuoltoryhmälle (EHT)
eht-step = Vaihe
eht-step-unknown = Ei valittu
eht-areas = Osa-alueet, joista on jotain kerrottavaa
eht-areas-none = Juuri nyt osa-alueista ei saa kertoa oppilashuollolle mitään.
# Beside the sheet, never on it: what to do where no consent lets anything go to the team.
eht-areas-do = Sanotusta ei saa kertoa oppilashuollolle ilman suostumusta. Valitse, mikä taho tapausta hoitaa, jos sitä ei ole vielä valittu, ja pyydä suostumus.
eht-about-works = mikä toimii
eht-about-challenging = mikä on haastavaa
eht-about-needed = mitä pitää tapahtua
eht-about-hope = toiveet tulevasta
eht-about-next-step = seuraava askel
eht-about-changed = mikä on muuttunut
# Something may be told of it, only in brief.
eht-about-brief = lyhyesti
eht-field-question = Kysymys ryhmälle
eht-field-tried = Mitä on kokeiltu
eht-field-asked = Mihin haluamme apua
eht-field-follow-up = Kuka seuraa asiaa ja miten
eht-nobody-named = Koosteessa ei ole nimeä, koodia, päivämäärää eikä lainauksia.

# Beside the sheet: what is written for it.
eht-write = Kirjoita koosteeseen
eht-not-kept = Tähän kirjoitettua ei tallenneta. Se häviää, kun poistut sivulta.
eht-hint-question = Yksi virke riittää. Älä kirjoita nimiä.
eht-hint-tried = Esimerkiksi: rauhallinen paikka kokeissa, tiheämmät soitot kotiin.
eht-hint-asked = Neuvoja, arvio, joku joka jatkaa …
eht-hint-follow-up = Kirjoita tehtävä, ei nimeä eikä päivää.

# Under a field of which the text is left off the sheet.
eht-left-out = Teksti ei ole vielä mukana koosteessa.
eht-trace-code = Tässä on tapauksen koodi. Poista se, ryhmä ei tarvitse sitä.
eht-trace-name = Jokin sana voi olla lapsen lähipiiriin kuuluvan nimi. Kirjoita sen sijaan, kuka hän on lapselle: ”opettaja”, ”sisarus”.
eht-trace-date = Tässä on jotain, mikä voi olla päivämäärä. Kirjoita sen sijaan, kuinka kauan: ”muutaman viikon ajan”.
eht-trace-quote = Tässä on sanoja, jotka joku on sanonut keskustelussa. Sano sama asia omin sanoin.
