### The side panel that only staff read: what to listen for, questions to oneself, the duty, words.
### Review status: draft

## The panel

staff-title = Tukea sinulle
staff-open = Tukea henkilökunnalle
staff-close = Sulje tukipaneeli
staff-keys = Pikanäppäimet

## The area that is open

staff-meaning = Mistä osa-alueessa on kyse
staff-listen = Mitä kannattaa kuunnella

## Listen for: safety

staff-listen-safety-1 = Paikat, hetket ja ihmiset, jotka saavat lapsen rentoutumaan, ja mikä niistä tekee turvallisia.
staff-listen-safety-2 = Paikat, ajat tai ihmiset, joita lapsi välttelee: siellä missä lapsi asuu, matkalla, koulussa, netissä.
staff-listen-safety-3 = Kenelle lapsi kertoo, kun jokin tuntuu väärältä, ja mitä sitten tapahtuu.

## Listen for: health

staff-listen-health-1 = Mikä antaa voimia ja rauhaa, ja mikä lapsen itsensä mielestä auttaa.
staff-listen-health-2 = Muutokset unessa, syömisessä, jaksamisessa tai mielialassa: mistä lähtien ja missä tilanteissa.
staff-listen-health-3 = Milloin säryt tai huolet tulevat ja milloin ne pysyvät poissa.

## Listen for: learning

staff-listen-learning-1 = Mikä herättää uteliaisuutta, ja minkä osaamisesta lapsi on ylpeä.
staff-listen-learning-2 = Milloin sujuu ja milloin takkuaa: tehtävä, vuorokaudenaika, äänet, seura.
staff-listen-learning-3 = Mitä tukea on jo, ja onko siitä lapsen mielestä apua.

## Listen for: care

staff-listen-care-1 = Ketkä aikuiset ovat läsnä arjessa, ja milloin lapsi hakeutuu heidän luokseen.
staff-listen-care-2 = Ruoka, uni, vaatteet, lohtu ja yhteinen aika: mitä lapsi saa ja mitä hän tarvitsee enemmän.
staff-listen-care-3 = Mihin aikuisten voimat juuri nyt riittävät, ja keneltä he itse voivat pyytää apua.

## Listen for: leisure

staff-listen-leisure-1 = Mikä saa lapsen unohtamaan ajan kulun, yksin tai muiden kanssa.
staff-listen-leisure-2 = Mikä on esteenä: raha, matkat, aika tai se, ettei tunne oloaan tervetulleeksi.
staff-listen-leisure-3 = Onko päivissä lapsen mielestä tilaa leikille, liikkumiselle ja levolle.

## Listen for: respect

staff-listen-respect-1 = Milloin lasta kuunnellaan, ja mistä lapsi sen huomaa.
staff-listen-respect-2 = Satuttavat sanat, vitsit tai hiljaisuus, ja ketkä aikuiset tietävät niistä.
staff-listen-respect-3 = Mistä lapsi saa olla mukana päättämässä, ja mitä päätetään kysymättä häneltä.

## Listen for: responsibility

staff-listen-responsibility-1 = Mistä lapsi selviää itse ja mitä hän tekee mielellään.
staff-listen-responsibility-2 = Vastuu, joka on raskas lapsen ikään nähden: sisarukset, kotityöt, tulkkaaminen, aikuisten lohduttaminen.
staff-listen-responsibility-3 = Tekeekö lapsi sen omasta halustaan vai pakosta, ja kuka ottaa vastuun, kun sitä on liikaa.

## Listen for: belonging

staff-listen-belonging-1 = Ihmiset, paikat, kielet ja perinteet, joiden parissa lapsi tuntee olevansa kotonaan.
staff-listen-belonging-2 = Hetket, jolloin lapsi on yksin tai jää ulkopuolelle: milloin, missä ja keiden kanssa.
staff-listen-belonging-3 = Millaista on liikkua eri ympäristöissä, kuten koulussa, sukulaisten luona ja kavereiden kanssa.

## Listen for: other

staff-listen-other-1 = Mikä pitää arjen koossa, kun muu on epävarmaa: naapuri, sukulainen, tuttu tapa.
staff-listen-other-2 = Asuminen, raha, sairaus perheessä tai päätöksen odottaminen, ja miten se näkyy lapsen arjessa.
staff-listen-other-3 = Mitä lapsi tietää aikuisten huolista ja mitä hän niistä miettii.

## Listen for: hope

staff-listen-hope-1 = Lapsen omat sanat siitä, millaista hän toivoo olevan, myös pienet ja yllättävät.
staff-listen-hope-2 = Mikä on jo mennyt vähän parempaan suuntaan, ja mikä teki sen mahdolliseksi.
staff-listen-hope-3 = Kun toivominen on vaikeaa: mikä tekisi ensi viikosta vähän helpomman.

## Five questions to oneself

staff-questions = Viisi kysymystä itsellesi
staff-question-1 = Minkä vuoksi lapsen on juuri nyt vaikea voida hyvin?
staff-question-2 = Mitä tiedän, mitä oletan ja mitä minun pitää selvittää?
staff-question-3 = Mitä minä voin tehdä nyt?
staff-question-4 = Mitä oma työpaikkani voi tehdä?
staff-question-5 = Mitä apua tarvitaan muilta, ja mitä lapsi ja perhe siitä ajattelevat?

## The duty to report, in steps; what the duty is stands in information.ftl

staff-duty = Jos huolestut siitä, että lapsi voi huonosti tai häntä kohdellaan kaltoin
staff-duty-step-1 = Kuuntele loppuun ja päätä keskustelu rauhallisesti. Älä ala kuulustella äläkä lupaa pitää asiaa salassa. Jos lapsi on vaarassa juuri nyt, soita 112.
staff-duty-step-2 = Jos olet epävarma, soita heti sosiaalipalveluihin ja kuvaile tilannetta kertomatta, kenestä lapsesta on kyse. Kysy myös, milloin perheelle on hyvä kertoa.
staff-duty-step-3 = Tee ilmoitus itse ja heti, jo tänään, lapsen kotikunnan sosiaalilautakunnalle. Kirjoita, mitä olet nähnyt ja kuullut. Virka-ajan jälkeen vastaa sosiaalipäivystys (socialjouren).
staff-duty-step-4 = Kirjaa työpaikkasi omaan järjestelmään, mitä olet tehnyt ja milloin. Älä kirjoita sitä tähän.

## Words to avoid, and what to say in their place

staff-words = Vältä näitä sanoja
staff-word-1-avoid = Miksi …?
staff-word-1-say = Kerro, miten …
staff-word-2-avoid = häirikkö
staff-word-2-say = se, minkä näet: nousee paikaltaan ja huutaa, kun on meluisaa
staff-word-3-avoid = Sinun täytyy …
staff-word-3-say = Mikä voisi mielestäsi toimia?
staff-word-4-avoid = kieltäytyy
staff-word-4-say = sanoo ei, kun …
staff-word-5-avoid = ongelma
staff-word-5-say = se, mikä on vaikeaa juuri nyt
staff-word-6-avoid = normaalia
staff-word-6-say = niin kuin lapsella yleensä on
staff-word-7-avoid = heikko
staff-word-7-say = tarvitsee apua, kun …
staff-word-8-avoid = Voitko huonosti?
staff-word-8-say = Mitä sinulle kuuluu juuri nyt?
