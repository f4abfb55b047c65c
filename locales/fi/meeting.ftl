### Preparing a samordningsmöte and reading one that was held; the names of agenda items and ways to take part, which the family sees too.
### Review status: draft

## The page

meeting-title = Valmistele koordinointikokous
meeting-steps = Valmistelun vaiheet
meeting-stage-question = Kysymys
meeting-stage-participants = Osallistujat
meeting-stage-before = Lapsen kanssa
meeting-stage-before-young = Nuoren kanssa
meeting-stage-brought = Mitä otetaan mukaan
meeting-stage-agenda = Esityslista
meeting-stage-invitations = Kutsut
# The button to another step; $stage is its name.
meeting-next = Seuraava: { $stage }
meeting-previous = Takaisin: { $stage }
meeting-start = Aloita kokous
meeting-go-on = Jatka kokousta
meeting-start-question = Haluatko aloittaa kokouksen nyt?
# $date is a moment, ready to show.
meeting-start-planned = Sen on määrä alkaa { $date }.
meeting-start-note = Tästä lähtien näkyy vain se, minkä kaikki huoneessa olevat saavat nähdä.
# What whoever leads the meeting reads alone, before the room sees the screen. Then what each text is about.
meeting-start-read = Lue ennen kuin jaat näytön
meeting-start-raise = Ota puheeksi
meeting-start-not-raise = Älä ota puheeksi
meeting-start-not-areas = Pois jätettävät osa-alueet
meeting-start-who = Ketkä ovat mukana, ketkä eivät
meeting-start-way = Tapa olla mukana
meeting-start-pause = Merkki tauosta
meeting-start-speaks = Puhuu lapsen puolesta
meeting-start-speaks-young = Puhuu nuoren puolesta
# $stage is the name of a step.
meeting-start-unwritten = Vaiheessa ”{ $stage }” ei ole kirjoitettu mitään.
# $number is the number of a step.
meeting-start-nothing-brought = Keskusteluista ei oteta mukaan mitään. Katso vaihe { $number }.
# Leaves the preparation, which is kept; back to the case.
meeting-done = Valmis
meeting-kept = Tallennettu
meeting-keeping = Tallennetaan …
meeting-not-kept = Ei tallennettu
meeting-leave-unkept = Poistu tallentamatta
meeting-undo = Kumoa
meeting-redo = Tee uudelleen
meeting-delete = Poista kokous
meeting-delete-question = Haluatko poistaa kokouksen?
meeting-delete-note = Valmistelu häviää. Keskustelut, suostumukset ja toimenpiteet jäävät tapaukseen.
meeting-delete-confirm = Poista

## The question of the meeting, when and where

meeting-question-title = Kysymys, aika ja paikka
meeting-question = Mihin kysymykseen kokouksessa haetaan vastausta?
meeting-question-hint = Se näkyy kutsussa ja kokouksen alussa. Älä kirjoita nimiä.
# Before the beginnings to press.
meeting-question-begin = Voit aloittaa esimerkiksi näin:
meeting-question-example-1 = Miten autamme yhdessä, jotta …
meeting-question-example-2 = Mitä pitää tapahtua, jotta …
meeting-question-example-3 = Kuka tekee mitä ja milloin, jotta …
meeting-when = Milloin?
meeting-when-propose = Päivää ei ole vielä sovittu. Valitse jokin näistä ja muuta sitä sitten tarvittaessa.
meeting-time = Kello
meeting-hour = Tunti
meeting-minute = Minuutti
meeting-when-remove = Poista päivä
# $weekday is one of weekday-1 … weekday-7, $date a day, ready to show.
meeting-weekday-date = { $weekday } { $date }
meeting-length = Kuinka kauan?
# $count is how many.
meeting-minutes = { $count ->
    [one] { $count } minuutti
   *[other] { $count } minuuttia
}
meeting-place = Missä?
meeting-place-hint = Rauhallinen huone, tai miten ollaan mukana etänä.

## Who takes part

meeting-who = Ketkä ovat mukana?
meeting-who-note = Ehdotus tulee tapauksesta. Kirjoita tehtävä, ei koskaan nimeä.
meeting-who-nobody = Ketään ei ole vielä lisätty. Aloita lapsesta ja huoltajista.
meeting-function = Tehtävä
# Read by screen readers: before the language of somebody's invitation.
meeting-invitation-language = Kutsun kieli, { $who }
meeting-remove = Poista: { $who }
# $who is a role: "Mamma", "Skolan".
meeting-removed = Ei enää mukana: { $who }.
meeting-add = Lisää
meeting-add-more = Lisää vaihtoehtoja
meeting-add-full = Mukana on kuusitoista. Enempää ei mahdu yhteen kokoukseen.

## Where consent stands, seen from the service that keeps the case

meeting-consent-keeper = Hoitaa tapausta. Täällä sanottu on jo tiedossa siellä.
meeting-consent-no-keeper = Kerro ensin, mikä taho tapausta hoitaa. Sitä ennen mitään ei voi ottaa mukaan.
# $date is a day, ready to show.
meeting-consent-covered = Suostumus on voimassa { $date } asti.
# $areas is a list of areas.
meeting-consent-except-areas = Rajattu pois: { $areas }.
meeting-consent-except-words = Suostumus rajaa jotain pois sanoin: lue se ensin.
meeting-consent-never = { $who }: suostumusta ei ole annettu.
meeting-consent-ended = { $who }: suostumus päättyi { $date }.
meeting-consent-withdrawn = { $who }: suostumus peruutettiin { $date }.
meeting-consent-excepted = { $who }: suostumus rajaa osa-alueen pois.
meeting-consent-twin = Toinen samanlainen taho. Suostumus koskee vain toista niistä. Lisää tämä valitsemalla ”Muu taho”.
meeting-consent-nobody = Kerro ensin, ketkä ovat huoltajat, jotta suostumusta voi kysyä.
meeting-consent-open-note = Ilman suostumusta muiden sanomaa ei voi ottaa mukaan niin kauan kuin tämä osallistuja on mukana.
meeting-to-consent = Välilehdelle ”Suostumus”
meeting-to-circle = Välilehdelle ”Lapsen ympärillä”

## Before the meeting, with the child. Read together with the child, aloud where needed. For 0–5 with the adults.

before-title = Ennen kokousta
before-not-shown = Sitä, mitä tähän kirjoitatte, ei näytetä kokouksessa. Se, joka johtaa kokousta, lukee sen etukäteen, jotta sinulla olisi siellä hyvä olla.
before-not-shown-adults = Sitä, mitä tähän kirjoitatte, ei näytetä kokouksessa. Se, joka johtaa kokousta, lukee sen etukäteen, jotta kokous olisi lapselle hyvä.
before-raise = Mistä haluat meidän puhuvan?
before-raise-adults = Mistä on lapsen kannalta tärkeintä puhua?
before-not-raise = Onko jotain, mistä et halua meidän puhuvan?
before-not-raise-adults = Onko jotain, mistä emme saa puhua?
before-not-areas = Voit myös näyttää jonkin osan pyörästä. Silloin emme kerro siitä mitään.
before-not-areas-adults = Voitte myös näyttää jonkin osan pyörästä. Silloin siitä ei oteta mitään mukaan.
before-who = Ketkä haluat mukaan? Onko joku, jota et halua mukaan?
before-who-adults = Keiden on lapsen vuoksi hyvä olla mukana? Onko joku, jonka ei pidä olla mukana?
before-taking-part = Miten haluat olla mukana?
before-taking-part-adults = Miten lapsi on mukana?
before-pause = Miten näytät, että tarvitset tauon?
before-pause-adults = Mistä huomaamme, että lapsi tarvitsee tauon?
# Three things to press, which then stand as the answer to the question above.
before-pause-idea-1 = Käsi ylös
before-pause-idea-2 = Kortti pöydälle
before-pause-idea-3 = Sana vieressä istuvalle
before-speaks = Jos et halua sanoa jotain itse, kuka voi sanoa sen puolestasi?
before-speaks-adults = Kuka puhuu lapsen puolesta?

## How the child takes part. Also on the invitation.

taking-part-in-room = Olla mukana koko kokouksen
taking-part-for-a-while = Olla mukana jonkin aikaa
taking-part-from-afar = Olla mukana muualta käsin
taking-part-through-somebody = Antaa jonkun toisen kertoa, tai näyttää jotain itse kirjoitettua tai piirrettyä
taking-part-not-this-time = Olla tulematta tällä kertaa

## What is brought

brought-title = Mitä otetaan mukaan?
brought-note = Tässä on vain se, minkä kaikki kokouksessa olevat saavat kuulla. Jätä valitsematta se, mikä ei liity kysymykseen.
brought-empty = Juuri nyt mitään ei voi ottaa mukaan. Alla lukee, miksi ja mitä voi tehdä.
brought-nothing-said = Mitään ei ole vielä sanottu. Pitäkää ensin keskustelu pyörän äärellä.
brought-new-conversation = Tapaukseen
brought-all = Valitse kaikki
brought-none = Poista valinnat
brought-count = Valittu { $chosen } / { $all }
# Read by screen readers: whose words, in which area, of which day.
brought-choice = { $voice } – { $area } – { $date }
# Somebody has agreed that a person hears what they said.
brought-agreed = { $voice }: lupa kertoa on saatu. Kuulija: { $hearer }
brought-agreed-back = Peru lupa

## What is left out. Never what was said, only where and why.

left-out-title = Mitä ei oteta mukaan
left-out-note = Sanoja ei näytetä tässä, vain missä ne ovat ja miksi niitä ei oteta mukaan.
left-out-nothing = Mitään ei jätetä pois.
left-out-do = Näin voi tehdä
left-out-goes-on = Keskustelu on kesken.
left-out-not-decided = Kukaan ei ole päättänyt, mitä saa kertoa eteenpäin.
left-out-stays-here = { $voice }: valinta on ”Jää tänne”.
left-out-no-brief = Siitä saa kertoa vain lyhyesti, eikä ole kirjoitettu, miten.
left-out-not-named = { $voice }: kuulijaksi ei ole valittu tätä tahoa: { $who }.
left-out-no-keeper = Ei ole kerrottu, mikä taho tapausta hoitaa.
left-out-no-consent = Suostumus ei kata tätä, kun kuulijana on { $who }.
left-out-excepted = Osa-alue on rajattu pois suostumuksesta, kun kuulijana on { $who }.
# $who is a second service of the same kind, "Skolan 2".
left-out-twin = { $who } on toinen samanlainen taho. Suostumus koskee vain toista niistä. Lisää toinen valitsemalla ”Muu taho”.
left-out-nobody-there = Osallistujia ei ole vielä valittu.
left-out-not-asked = Ei ollut mukana, kun se sanottiin: { $who }.
left-out-not-to-raise = Lapsi on pyytänyt, ettette puhu tästä osa-alueesta.
left-out-ask-next = Älä päätä siitä ilman sitä, joka sen sanoi. Kysy seuraavassa keskustelussa.
left-out-ask-first = Kysy siltä, joka sen sanoi. Paina, kun hän on sanonut kyllä.
left-out-agree = { $voice }: lupa kertoa on saatu. Kuulija: { $hearer }
left-out-do-consent = Kysy suostumusta, kuulijana { $who }.
# Everything is kept by one that takes part. $who is a service or a close person.
left-out-do-without = Ilman suostumusta mitään ei voi ottaa mukaan niin kauan kuin tämä osapuoli osallistuu: { $who }.
left-out-do-twin = Lisää sen sijaan valitsemalla ”Muu taho”: { $who }.
left-out-do-add = Lisää ne, joiden pitää olla mukana.
left-out-do-keeper = Kerro, mikä taho tapausta hoitaa.
left-out-do-finish = Päätä keskustelu ja kysy samalla, mitä saa kertoa eteenpäin.
left-out-do-raise = Yhdestä osa-alueesta ei pidä puhua. Kysy lapselta uudelleen vain, jos jokin on muuttunut.
# $stage is the name of that step.
left-out-to-step = Vaiheeseen ”{ $stage }”
# Actions agreed at an earlier meeting that this one does not hear of.
brought-held-back-title = Aiempien kokousten toimenpiteet, joita ei näytetä
brought-held-back-note = Joku osallistujista ei ollut mukana, kun niistä sovittiin, tai suostumus ei kata sitä, että kaikki kuulevat ne.

## What the others are told of it

tally-title = Näin muut näkevät sen
tally-note = Kokouksessa näkyy vain tämä. Siitä ei näe, ketä tai mitä se koskee.
tally-nothing = Mitään ei ole jätetty pois.
tally-undecided = { $count ->
    [one] { $count } osasta ei ole vielä päätetty.
   *[other] { $count } osasta ei ole vielä päätetty.
}
tally-kept-back = { $count ->
    [one] Joku haluaa pitää { $count } osan itsellään tai olla kertomatta sitä kaikille.
   *[other] Joku haluaa pitää { $count } osaa itsellään tai olla kertomatta niitä kaikille.
}
tally-consent = { $count ->
    [one] { $count } osaa suostumus ei kata.
   *[other] { $count } osaa suostumus ei kata.
}
tally-not-chosen = { $count ->
    [one] { $count } osaa ei ole valittu tähän kokoukseen.
   *[other] { $count } osaa ei ole valittu tähän kokoukseen.
}
meeting-matrix = Kuka saa kuulla mitä keneltä

## The agenda. The items are also seen by the family, at the meeting and on the invitation.

agenda-welcome = Tervetuloa
agenda-since-last = Viime kerran jälkeen
agenda-picture = Lapsen ja perheen oma kuva
agenda-works = Mikä toimii hyvin
agenda-challenging = Mikä on haastavaa
agenda-needed = Mitä pitää tapahtua
agenda-actions = Kuka tekee mitä ja milloin
agenda-whole = Kuka pitää kokonaisuuden koossa
agenda-follow-up = Milloin tapaamme taas
agenda-read-back = Luemme ääneen, mitä olemme sopineet
agenda-pause = Tauko
agenda-own = Oma kohta
# What belongs to an item, for staff.
agenda-welcome-note = Kierros, salassapito, mitä kirjataan ja mihin se päätyy
agenda-since-last-note = Edellisen kokouksen toimenpiteet
agenda-picture-note = Pyörä, heidän omin sanoin
agenda-works-note = Osa-alue kerrallaan tarpeen mukaan
agenda-challenging-note = Jokaisen näkemys saa jäädä näkyviin
agenda-needed-note = Tavoitteet lyhyellä ja pitkällä aikavälillä
agenda-actions-note = Yksi yhteyshenkilö kustakin tahosta
agenda-whole-note = Taho ja tehtävä
agenda-follow-up-note = Päivä, muoto ja koollekutsuja
agenda-read-back-note = Sopiiko se kaikille? Mitä mieltä lapsi on?

meeting-agenda = Miten kokous etenee?
meeting-agenda-note = Ehdotus täyttää kokouksen ajan. Järjestystä, aikoja ja kohtia voi muuttaa.
# Both are minutes.
meeting-agenda-sum = { $sum } / { $length } minuuttia
meeting-agenda-left = { $count ->
    [one] { $count } minuutti on jakamatta.
   *[other] { $count } minuuttia on jakamatta.
}
meeting-agenda-over = { $count ->
    [one] { $count } minuutti enemmän kuin kokous kestää.
   *[other] { $count } minuuttia enemmän kuin kokous kestää.
}
meeting-agenda-empty = Esityslista on tyhjä.
meeting-agenda-up = Siirrä ylemmäs: { $item }
meeting-agenda-down = Siirrä alemmas: { $item }
meeting-agenda-moved = { $item }: nyt kohta { $place } / { $all }.
meeting-agenda-remove = Poista: { $item }
meeting-agenda-removed = Ei enää mukana: { $item }.
meeting-agenda-minutes = Minuutteja: { $item }
# Stands after a number.
meeting-agenda-min = min
meeting-agenda-less = Lyhyempi: { $item }
meeting-agenda-more = Pidempi: { $item }
meeting-agenda-write = Kirjoita lisää
meeting-agenda-words = Omat sanat tähän kohtaan
meeting-agenda-own-title = Mitä kohta koskee?
meeting-agenda-add-own = Lisää kohta
meeting-agenda-add-pause = Lisää tauko
meeting-agenda-again = Ehdota uudelleen
meeting-agenda-again-done = Esityslistasta on tehty uusi ehdotus.
meeting-agenda-full = Esityslistaan mahtuu enintään kolmekymmentä kohtaa.

## Invitations

meeting-invitations = Kutsu mukaan
meeting-invitations-note = Kutsu jokaiselle, hänen omalla kielellään. Siinä ei ole mitään siitä, mitä on sanottu.
meeting-invitations-nobody = Lisää ensin ne, joiden on määrä olla mukana.
meeting-invitations-question = Kysymystä ei ole vielä kirjoitettu.
meeting-invitations-day = Päivää ja aikaa ei ole vielä sovittu.
meeting-invitations-write = Kirjoita kysymys
meeting-invitations-choose = Valitse päivä
meeting-invitation-show = Näytä kutsu
meeting-invitation-wait = Odota kutsun kanssa, kunnes suostumus on saatu. Kutsusta käy ilmi, että lapsesta pidetään kokous.

## A meeting that was held

held-title = Koordinointikokous
# $date is a moment, ready to show.
held-on = Pidetty { $date }
held-question = Kokouksen kysymys
held-participants = Osallistujat
held-notes = Muistiinpanot
held-actions = Mistä sovitte
held-actions-none = Toimenpiteitä ei kirjattu.
held-earlier-actions = Aiemmista kokouksista
held-childs-view = Mitä mieltä lapsi on
held-childs-view-young = Mitä mieltä nuori on
held-dissent = Mistä joku on eri mieltä
held-follow-up-by = Koollekutsuja: { $who }
held-brought = { $count ->
    [one] Keskusteluista otettiin mukaan { $count } osa.
   *[other] Keskusteluista otettiin mukaan { $count } osaa.
}
held-follow = Järjestä seurantakokous
held-sip = SIP-kooste
