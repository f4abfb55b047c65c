### Sammanställ: many units' files put together. Works while the program is locked. Read by process leaders.
### Review status: draft

compile-title = Yhteenveto
compile-about = Laske yhteen usean yksikön tiedostot ja katso, miten pyörää käytetään. Tiedostot eivät muutu, eikä mitään tallenneta, ennen kuin valitset niin.

## Giving files

compile-drop-title = Pudota tiedostoja tai kansioita tähän
compile-drop-more = Pudota lisää tiedostoja tähän, tai
compile-choose-files = Valitse tiedostot
compile-choose-folder = Valitse kansio
compile-empty-title = Näin saat tiedostot
compile-empty-1 = Pyydä jokaista yksikköä avaamaan Seuranta ja sitten Raportointi, kun puolivuosi on päättynyt.
compile-empty-2 = Pyydä jokin tiedostoista, jotka siellä tallennetaan: datapaketti, Excel-tiedosto tai CSV-tiedosto. Luvut ovat samat, joten yksi tiedosto riittää. Jos tiimi on ottanut mukaan omia sanoja, ne ovat datapaketissa ja Excel-tiedostossa.
compile-empty-3 = Pane ne kansioon ja pudota kansio tähän. Usean puolivuoden tiedostot voi pudottaa samalla kertaa.
compile-empty-note = Tiedostoissa ei ole ihmisiä, tapauksia eikä päiviä, eikä lukuja, joista voi tunnistaa perheen.

## Reading

# $done is how many of $of files are read.
compile-reading = Luetaan tiedostoa { $done } / { $of }
compile-reading-begins = Etsitään tiedostoja …
compile-cancel = Keskeytä lukeminen
compile-cancelled = Lukeminen on keskeytetty. Se, mikä oli mukana ennen sitä, on tallella.
# $count is how many files are in the compilation after reading.
compile-read = { $count ->
    [one] Yksi tiedosto on mukana.
   *[other] { $count } tiedostoa on mukana.
  }

## The files

# $count is how many files are refused.
compile-refused-title = { $count ->
    [one] Yksi tiedosto ei ole mukana
   *[other] { $count } tiedostoa ei ole mukana
  }
compile-refused-note = Ne eivät muuta mitään alla olevissa luvuissa.
# $count is how many files are taken in.
compile-taken-title = { $count ->
    [one] Yksi tiedosto on mukana
   *[other] { $count } tiedostoa on mukana
  }
# $count is how many files there are besides those that are listed.
compile-files-more = { $count ->
    [one] Vielä yksi tiedosto ei näy luettelossa.
   *[other] Vielä { $count } tiedostoa ei näy luettelossa.
  }
# $line is the number of a line in the file.
compile-fault-line = Rivi { $line }
compile-fault-against = Toinen tiedosto:
# $count is how many uses a file tells of.
compile-file-uses = { $count ->
    [one] Yksi käyttökerta
   *[other] { $count } käyttökertaa
  }
compile-forget = Ota pois
compile-forget-title = Otetaanko tiedosto pois yhteenvedosta?
compile-forget-note = Tietokoneella olevaan tiedostoon ei kosketa. Voit lisätä sen uudelleen.
compile-clear = Ota pois kaikki
compile-clear-title = Otetaanko kaikki tiedostot pois yhteenvedosta?
compile-clear-note = Tietokoneella oleviin tiedostoihin ei kosketa. Voit lisätä ne uudelleen.
compile-forgotten = Tiedosto on otettu pois yhteenvedosta.
compile-cleared = Kaikki tiedostot on otettu pois yhteenvedosta.

## Why a file is refused, and what to do

compile-fault-unreadable = Tiedostoa ei voitu lukea levyltä.
compile-fault-unreadable-action = Kopioi se tietokoneelle ja yritä uudelleen.
compile-fault-too-many = Kansiossa on enemmän kuin kerralla luetaan.
compile-fault-too-many-action = Se, mitä ehdittiin, on luettu. Jaa loput pienempiin kansioihin ja pudota ne yksi kerrallaan.
compile-fault-empty = Tiedosto on tyhjä.
compile-fault-empty-action = Pyydä yksikköä tallentamaan se uudelleen.
compile-fault-too-large = Tiedosto on suurempi kuin raportti voi olla.
compile-fault-too-large-action = Tarkista, että tiedosto on oikea.
compile-fault-not-ours = Tämä ei ole Hjulet-ohjelman raportti.
compile-fault-not-ours-action = Pyydä tiedosto, joka on tallennettu Raportoinnissa.
compile-fault-newer = Tiedosto on tehty Hjulet-ohjelman uudemmalla versiolla.
compile-fault-newer-action = Avaa se ohjelman uudemmalla versiolla.
compile-fault-encoding = Tiedoston merkit on tallennettu toisella tavalla kuin ohjelma kirjoittaa ne.
compile-fault-encoding-action = Se on luultavasti avattu ja tallennettu toisella ohjelmalla. Pyydä se sellaisena kuin se ensin tallennettiin.
compile-fault-truncated = Tiedosto loppuu liian aikaisin.
compile-fault-truncated-action = Pyydä yksikköä lähettämään se uudelleen.
compile-fault-package = Datapaketti on vioittunut, tai siinä on jotain sinne kuulumatonta.
compile-fault-package-action = Pyydä yksikköä tallentamaan se uudelleen.
compile-fault-columns = Yksi sarake puuttuu, tai sarakkeita on yksi liikaa.
compile-fault-columns-action = Tiedostoa on luultavasti muutettu käsin. Pyydä se sellaisena kuin se ensin tallennettiin.
compile-fault-cell = Yhdessä ruudussa on jotain sinne kuulumatonta.
compile-fault-cell-action = Tiedostoa on luultavasti muutettu käsin. Pyydä se sellaisena kuin se ensin tallennettiin.
compile-fault-number = Jokin määrä on negatiivinen, siinä on desimaaleja tai se on kohtuuttoman suuri.
compile-fault-number-action = Tiedostoa on luultavasti muutettu käsin. Pyydä se sellaisena kuin se ensin tallennettiin.
compile-fault-twice = Sama rivi tai sama vastaus on siinä kahdesti.
compile-fault-twice-action = Tiedostoa on luultavasti muutettu käsin. Pyydä se sellaisena kuin se ensin tallennettiin.
compile-fault-sum = Taulukko puuttuu, tai se ei täsmää summan kanssa.
compile-fault-sum-action = Tiedostoa on luultavasti muutettu käsin. Pyydä se sellaisena kuin se ensin tallennettiin.
compile-fault-too-small = Jokin määrä on pienempi kuin mikä saa lähteä tietokoneelta.
compile-fault-too-small-action = Älä käytä tiedostoa. Pyydä se sellaisena kuin se ensin tallennettiin, ja poista tämä.
compile-fault-period = Tiedoston puolivuodet eivät täsmää.
compile-fault-period-action = Tiedostoa on luultavasti muutettu käsin. Pyydä se sellaisena kuin se ensin tallennettiin.
compile-fault-unit = Ohjelma ei tunne tiedoston yksikköä.
compile-fault-unit-action = Ehkä se kuuluu toiseen lääniin tai Hjulet-ohjelman uudempaan versioon.
compile-fault-disagrees = Tiedoston osat kertovat eri asioita.
compile-fault-disagrees-action = Tiedostoa on luultavasti muutettu käsin. Pyydä se sellaisena kuin se ensin tallennettiin.
compile-fault-same = Sama raportti on jo mukana.
compile-fault-same-action = Sinun ei tarvitse tehdä mitään. Se lasketaan kerran.
compile-fault-overlaps = Toinen raportti samalta tietokoneelta ja samalta puolivuodelta on jo mukana.
compile-fault-overlaps-action = Kysy yksiköltä, kumpi on oikea, ja ota toinen pois tästä.

## The whole

compile-period = Puolivuosi
compile-period-all = Kaikki puolivuodet
compile-total = Käyttökertoja
compile-units = Yksiköitä
compile-result-title = Yhteensä
compile-included = Tässä lasketaan vain yksiköt, jotka ovat antaneet tiedoston. Se, mitä on liian vähän raportoitavaksi, tulee mukaan yksikön seuraavassa tiedostossa.

## Tables and charts

compile-tables-title = Jaettuna
compile-tables-more = Lisää kysymyksiä
compile-by-period = Puolivuosi
compile-by-principal = Kunta ja alue
compile-by-kind = Yksikkö
# $count is how many units the uses come from.
compile-row-units = { $count ->
    [one] yhdestä yksiköstä
   *[other] { $count } yksiköstä
  }
# $merged is how many uses are in no row, $count in how many releases.
compile-not-included = { $count ->
    [one] Yhdessä raportissa { $merged } käyttökertaa on mukana summassa mutta ei millään rivillä: ne on laskettu siinä yhteen muiden vastausten kanssa, jottei mikään pieni luku näy.
   *[other] Yhteensä { $count } raportissa { $merged } käyttökertaa on mukana summassa mutta ei millään rivillä: ne on laskettu niissä yhteen muiden vastausten kanssa, jottei mikään pieni luku näy.
  }
compile-merged = Laskettu yhteen muiden vastausten kanssa
compile-all-included = Tiedostojen kaikki käyttökerrat ovat riveillä.
compile-period-note = Liian pieni puolivuosi lasketaan mukaan seuraavaan puolivuoteen.
compile-save-chart = Tallenna kuva
# $title is what the chart is by.
compile-save-chart-of = Tallenna kuva: { $title }
compile-saved = Tallennettu

## Growth

compile-growth-title = Puolivuodesta toiseen
compile-growth-caution = Jos käyttökertoja on enemmän, syynä voi olla se, että useampi yksikkö on antanut tiedoston. Siksi molemmilla kerroilla mukana olevat yksiköt näytetään erikseen. Enemmän ei sinänsä ole parempi: luvut kertovat, kuinka usein pyörää käytetään, eivät kuinka hyvin.
compile-growth-uses = Käyttökertoja
compile-growth-units = Yksiköitä
compile-growth-same = Samat yksiköt, viime puolivuotena ja nyt
# $count is how many units gave files for both half-years, $before and $now their uses.
compile-growth-same-of = { $count ->
    [one] Sama yksikkö: { $before }, sitten { $now }
   *[other] Samat { $count } yksikköä: { $before }, sitten { $now }
  }
compile-growth-first = Ensimmäinen puolivuosi, jolta on tiedostoja
compile-growth-none-same = Mikään yksikkö ei ole mukana molemmilla kerroilla

## Coverage

compile-coverage-title = Mistä tiedostoja on
# $period is a half-year.
compile-coverage-of = Mistä tiedostoja on: { $period }
compile-coverage-note = Ruutu ilman tiedostoa ei ole laiminlyönti: ehkä siellä ei ole sellaista yksikköä, tai pyörää käytetään muulla tavalla.
compile-coverage-principal = Kunta tai alue
compile-coverage-no-file = ei tiedostoa
compile-coverage-held = liian vähän
compile-coverage-held-note = Jos kohdassa lukee ”liian vähän”, puolivuosi oli liian pieni ja se lasketaan mukaan saman yksikön myöhempään tiedostoon.
compile-coverage-with-held = aiempia puolivuosia on mukana
compile-coverage-with-held-note = Luvun perässä oleva + kertoo, että mukana on aiempia puolivuosia, jotka olivat liian pieniä.

## What the units tell

compile-reflections-title = Yksiköiden omat sanat
compile-reflections-note = Vain se, minkä yksiköt itse valitsivat ottaa mukaan.

## Saving

compile-save-title = Tallenna yhteenveto
compile-save-note = Se, mitä nyt näytetään, tallennetaan: valittu puolivuosi tai kaikki.
compile-save-xlsx = Tallenna Excel-tiedostona
compile-save-xlsx-for = Kaikki taulukot, kukin omalla välilehdellään.
compile-save-csv = Tallenna CSV-tiedostona
compile-save-csv-for = Kaikki taulukot allekkain, toista ohjelmaa varten.
compile-save-json = Tallenna JSON-tiedostona
compile-save-json-for = Sille, joka haluaa tehdä luvuista oman raportin.
