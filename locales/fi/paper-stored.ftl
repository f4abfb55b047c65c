### Everything that is stored about one case, on paper, for somebody who asks to see it. Read first by staff, then by the one who asked.
### Review status: draft

paper-stored-title = Mitä on tallennettu
paper-stored-lead = Kaikki, mitä ohjelma on tallentanut yhteen tapaukseen, sanasta sanaan
# Over the list of what stands on the paper, with pages.
paper-stored-contents = Tässä paperissa

## Before it is handed out. Read by staff.

paper-stored-first = Sinulle, joka luovutat paperin
paper-stored-first-read = Lue ensin kaikki läpi. Paperissa on usean ihmisen sanoja, eikä kysyjä aina saa tietää, mitä joku toinen on sanonut.
paper-stored-first-secrecy = Arvioi salassapito juuri tämän kysyjän kannalta, kohta kohdalta. Tee niin myös, kun huoltaja kysyy, mitä lapsi on sanonut, ja kun toinen huoltaja kysyy, mitä toinen on sanonut.
paper-stored-first-others = Ajattele myös työntekijöitä: heidän yhteystietojaan ja lokissa näkyviä käyttäjätilien nimiä.
paper-stored-first-whole = Ohjelma ei ratkaise, mitä saa luovuttaa. Mukana on kaikki, myös se, minkä joku halusi jäävän tänne.
paper-stored-first-ask = Jos olet epävarma, kysy tietosuojavastaavaltanne tai juristiltanne, ennen kuin luovutat mitään.
paper-stored-first-elsewhere = Tahon omissa järjestelmissä voi olla muutakin. Se ei näy tässä.

## What is stored, and why

paper-stored-why = Mitä on tallennettu ja miksi
paper-stored-why-copy = Tapaus on työkopio. Sitä säilytetään jonkin aikaa, jotta lapsi, perhe ja heitä auttavat voivat keskustella pyörän ääressä, antaa suostumuksia ja koordinoida tukea.
paper-stored-why-where = Se on tallennettu lukittuna tahon tietokoneelle. Ohjelma ei käytä verkkoa eikä lähetä mitään eteenpäin.
paper-stored-why-no-names = Ohjelma ei kysy lapsen nimeä eikä tallenna henkilötunnuksia. Lapsella on koodi ja ikäryhmä. Kirjoitetuista sanoista voi silti tunnistaa jonkun.
paper-stored-why-no-score = Ohjelma ei arvioi mitään eikä laske pisteitä.
paper-stored-why-as-written = Sanat ovat niin kuin ne kirjoitettiin. Kentät, joihin kukaan ei ole kirjoittanut mitään, eivät ole mukana.
paper-stored-why-languages = Jos muuta kieltä ei mainita, perheen sanat ovat sillä kielellä, joka lukee keskustelun kohdalla, ja ammattilaisten sanat ruotsiksi.
paper-stored-why-marks = Ohjelma muistaa myös, milloin tapausta viimeksi muutettiin, ja antaa keskusteluille, kokouksille, suostumuksille ja toimenpiteille satunnaiset numerot. Ne eivät kerro mitään kenestäkään.
paper-stored-usage = Kun keskustelu tai kokous päättyy, pyörän käyttökerta lasketaan: kuukausi, yhteys, vaihe, kieli, tulkki, olivatko lapsi ja huoltaja mukana, montako tahoa oli mukana ja mihin se johti. Myös se lasketaan, mistä osa-alueista puhuitte, jos taho on valinnut laskea ne. Laskennasta ei näy, mikä tapaus se oli. Niin kauan kuin tapaus on tallella, se muistaa, millaisena kertana se laskettiin, ja siinä on satunnaisluku, joka erottaa tapaukset toisistaan. Molemmat häviävät tapauksen mukana. Laskettu käyttökerta jää, eikä se silloin enää liity kehenkään.
paper-stored-why-wrong = Onko jokin väärin, tai pitäisikö jotain poistaa? Kerro siitä taholle, joka tapausta hoitaa. Se arvioi, mitä muutetaan tai poistetaan.

## The case

paper-stored-made = Luotu
paper-stored-step-latest = Sama kuin viimeisimmässä keskustelussa
paper-stored-closing = Päätetty
paper-stored-closing-none = Tapaus on käynnissä
# Under a heading where nothing is kept.
paper-stored-nothing = Tähän ei ole tallennettu mitään.
paper-stored-nobody = Ketään ei ole valittu.

paper-stored-until = Kuinka kauan se säilyy
paper-stored-delete-on = Poistuu itsestään
paper-stored-backups = Viikkoa myöhemmin se on hävinnyt myös varmuuskopioista.
paper-stored-not-moved = Päivää ei ole siirretty.
paper-stored-moves = Näin päivää on siirretty
paper-stored-decided-on = Päätös
paper-stored-from = Vanha päivä
paper-stored-to = Uusi päivä
paper-stored-reason = Miksi

paper-stored-who = Kuka
paper-stored-service = Taho
paper-stored-duty = Vastuu
paper-stored-since = Mistä alkaen
paper-stored-path-on = Viimeksi mietitty

## Consents

paper-stored-consents = Suostumukset
# $who is a role, $date a day, ready to show.
paper-stored-consent = { $who }, { $date }
paper-stored-withdrawn = Peruutettu

## Conversations

# $date is a moment, ready to show.
paper-stored-talk = Keskustelu { $date }
paper-stored-began = Alkoi
paper-stored-ended = Päättyi
paper-stored-context = Millainen keskustelu
paper-stored-were-here = Ketkä olivat mukana
paper-stored-came-later = Tuli mukaan myöhemmin
paper-stored-marking = Merkinnät
paper-stored-wheel = Pyörän versio
# Where a conversation was last: the part of it, the area, whose turn it was.
paper-stored-place = Mihin keskustelu jäi
# $area is an area that was open, $who whose turn it was.
paper-stored-place-area = Avoin osa-alue: { $area }
paper-stored-place-speaker = Kertomisvuorossa: { $who }
paper-stored-stage-opening = Aloitus
paper-stored-stage-wheel = Pyörä
paper-stored-stage-read-back = Kun luitte yhdessä
paper-stored-stage-going-on = Kun päätitte, mitä saa kertoa eteenpäin
# Who said something, and in which language: "Mamma · Soomaali".
paper-stored-said-in = { $who } · { $language }
# $mark is the word that somebody chose for an area.
paper-stored-mark = Valittu sana: { $mark }
# $services are one or more services.
paper-stored-may-go = Saa kertoa eteenpäin. Kenelle: { $services }
paper-stored-may-go-nobody = Saa kertoa eteenpäin, mutta ei ole valittu, kenelle
paper-stored-in-brief = Saa kertoa vain lyhyesti. Kenelle: { $services }
paper-stored-in-brief-nobody = Saa kertoa vain lyhyesti, mutta ei ole valittu, kenelle
paper-stored-no-brief = Ei ole kirjoitettu, miten sen saa sanoa.

## Meetings

# $date is a moment, ready to show.
paper-stored-meeting = Koordinointikokous { $date }
# $date is the day on which it began to be prepared.
paper-stored-meeting-undated = Koordinointikokous, päivää ei ole sovittu, aloitettu { $date }
paper-stored-prepared = Valmistelu alkoi
paper-stored-follows = Minkä seuranta
paper-stored-conversation-gone = Keskustelu, jota ei enää ole
paper-stored-meeting-gone = Kokous, jota ei enää ole
paper-stored-invited-in = Kutsun kieli
paper-stored-before = Lapsen kanssa sanottu ennen kokousta
paper-stored-before-young = Nuoren kanssa sanottu ennen kokousta
paper-stored-brought = Mitä keskusteluista otettiin mukaan
paper-stored-part-of = Keskustelu
paper-stored-part = Kenen sanat, mistä
# $who is a role, $areas one or more areas of the wheel.
paper-stored-part-by = { $who }: { $areas }
paper-stored-chosen = Valittu kokoukseen
paper-stored-agreed = Kenelle on saatu lupa kertoa
paper-stored-agenda = Esityslista ja muistiinpanot
paper-stored-item = Kohta
paper-stored-time = Aika
paper-stored-agreed-there = Mitä sovittiin

## Actions, papers and the log

paper-stored-became = Miten kävi
paper-stored-papers = Tehdyt paperit ja koosteet
paper-stored-papers-note = Ohjelma ei tiedä, minne paperit ovat sen jälkeen menneet.
paper-stored-log-note = Tästä näkee, kuka on avannut tapauksen tai muuttanut sitä ja milloin. Lokissa ei ole sitä, mitä tapauksessa luki.
paper-stored-when = Milloin
paper-stored-account = Käyttäjätili
paper-stored-deed = Mitä
