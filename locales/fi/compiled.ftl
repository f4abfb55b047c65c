### A compilation as it is saved: the sheets of a workbook, rows of data, charts as pictures. Read by process leaders.
### Review status: draft

compiled-title = Näin pyörää käytetään: yhteenveto
# The name proposed for its file. $period is a half-year, or that it is of all.
compiled-file-name = Yhteenveto { $period }
# $date is a day.
compiled-made-on = Tehty { $date }
# $uses is how many uses, $count from how many units.
compiled-uses-of = { $count ->
    [one] { $uses } käyttökertaa yhdestä yksiköstä
   *[other] { $uses } käyttökertaa { $count } yksiköstä
  }

## Sheets of the workbook

compiled-sheet-read = Näin luet
compiled-sheet-growth = Kehitys
compiled-sheet-coverage = Kattavuus
compiled-sheet-reflections = Omat sanat
compiled-sheet-files = Tiedostot

## How to read it

compiled-read-rows = Jokainen rivi on summa siitä, mitä yksiköt ovat kukin raportoineet. Raportin jokaisen luvun takana on vähintään viisi käyttökertaa ja vähintään viisi eri tapausta.
compiled-read-merged = Raportissa harvinaiset vastaukset lasketaan yhteen muiden kanssa, jottei mikään pieni luku näy. Ne käyttökerrat ovat mukana summassa mutta eivät millään rivillä.
compiled-read-missing = Vastausta, jolla ei ole riviä, on silti voinut esiintyä: se on voitu laskea yhteen muiden kanssa kaikissa raporteissa.
compiled-read-minimum = Rivin luku on siksi pienin mahdollinen. Todellinen luku on sen ja sellaisen luvun välillä, johon on lisätty yhteen lasketut.
compiled-read-held = Puolivuosi, joka oli liian pieni raportoitavaksi, lasketaan mukaan yksikön seuraavaan raporttiin.
compiled-read-cross = Taulukoita ei voi yhdistellä keskenään: raportti ei kerro, mitkä vastaukset kuuluvat yhteen.
compiled-read-not = Luvut kertovat, kuinka usein pyörää käytetään. Ne eivät kerro, miten lapset voivat, eikä suurempi luku ole pienempää parempi.

## Columns and rows

compiled-column-of = Vastaus
compiled-column-code = Koodi
compiled-column-uses = Käyttökertoja
compiled-column-units = Yksiköitä
compiled-column-before = Samat yksiköt: edellinen puolivuosi
compiled-column-now = Samat yksiköt: tämä puolivuosi
compiled-column-same-units = Näin moni yksikkö on sama
compiled-column-unit = Yksikkö
compiled-column-question = Kysymys
compiled-column-words = Omin sanoin
compiled-column-file = Tiedosto
compiled-column-taken = Mukana
compiled-column-why = Miksi ei
compiled-column-line = Rivi
compiled-column-against = Toinen tiedosto
compiled-row-merged = Laskettu yhteen muiden vastausten kanssa, jottei mikään pieni luku näy
compiled-row-total = Yhteensä
