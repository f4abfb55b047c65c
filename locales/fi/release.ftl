### Redovisa: the true numbers beside what leaves the computer, and the releases that were made. Read by staff.
### Review status: draft

release-title = Raportointi
release-about = Teidän todelliset lukunne ja niiden vieressä se, mikä lähtee tietokoneelta.

## What it is of

release-fact-unit = Yksikkö
release-fact-period = Puolivuosi
release-fact-total = Käyttökertoja
release-fact-made = Raportoitu
release-fact-fewest = Pienin määrä
# $fewest is a number, 5 to 20.
release-fewest = Jokaisen luvun takana, joka lähtee tietokoneelta, on vähintään { $fewest } käyttökertaa ja vähintään { $fewest } eri tapausta.
# $count is how many half-years are counted besides, $periods their names.
release-held-counted = { $count ->
    [one] Tässä lasketaan mukaan myös { $periods }, koska käyttökertoja oli liian vähän erikseen raportoitavaksi.
   *[other] Tässä lasketaan mukaan myös { $periods }, koska käyttökertoja oli kunakin puolivuotena liian vähän erikseen raportoitavaksi.
  }
release-why-title = Miksi pienet luvut lasketaan yhteen?
release-why-1 = Pienessä kunnassa yksikin luku voi paljastaa perheen. Jos siinä lukee, että yksi keskustelu käytiin somaliksi, naapuri tietää, kenestä on kyse.
release-why-2 = Siksi pieni luku ei saa koskaan olla yksinään. Se lasketaan yhteen muiden kanssa, joskus myös suuremman luvun kanssa, jottei kukaan voi laskea sitä takaperin. Myös nolla on pieni luku: jos nollat näytettäisiin, jokainen ymmärtäisi, että muut pienet luvut eivät ole nollia.
release-why-3 = Ohjelma tekee sen joka kerta samalla tavalla. Kukaan ei valitse, mitä piilotetaan.

## The tables

release-tables-title = Kysymys kerrallaan
release-only-changed = Näytä vain muuttuvat
# $changed is how many of $all tables leave otherwise than they are.
release-changed-count = { $changed ->
    [one] Taulukoita on { $all }, ja niistä yksi muuttuu ennen lähtöä.
   *[other] Taulukoita on { $all }, ja niistä { $changed } muuttuu ennen lähtöä.
  }
release-nothing-changed = Mitään ei tarvitse laskea yhteen. Kaikki lähtee tietokoneelta sellaisenaan.
release-column-answer = Vastaus
release-column-here = Teillä
release-column-leaving = Lähtee tietokoneelta
release-taken-in = lasketaan mukaan suojaksi

## Why a table leaves as it does

# $answer is one answer, which is named in a sentence.
release-quoted = ”{ $answer }”
# $count is how many answers; said where they are too many to be named.
release-several = { $count ->
    [one] Yksi vastaus
   *[other] { $count } vastausta
  }
release-why-none-small = Jokaisen vastauksen takana on niin monta kertaa ja lasta, että sen voi näyttää sellaisenaan.
# $small are the small answers, $sum what stands for them together.
release-why-small-together = { $small }: kertoja tai lapsia on kussakin liian vähän erikseen näytettäväksi, joten ne lasketaan yhteen luvuksi { $sum }, eikä kukaan näe, kuinka usein kutakin on.
# $count is how many small answers there are, $small their names, $taken the larger answers that are
# taken in, $total all uses.
release-why-others-taken-in = { $count ->
    [one] { $small }: kertoja tai lapsia on liian vähän näytettäväksi, joten samaan lukuun lasketaan { $taken }, jottei kukaan voi vähentää muita kokonaismäärästä { $total } ja laskea takaperin, kuinka usein { $small } esiintyy.
   *[other] { $small }: kertoja tai lapsia on kussakin liian vähän erikseen näytettäväksi, joten samaan lukuun lasketaan { $taken }, jottei kukaan voi laskea niistä yhtäkään takaperin.
  }
# $count is how many small answers there are, $small their names, $total all uses.
release-why-total-only = { $count ->
    [one] { $small }: kertoja tai lapsia on liian vähän näytettäväksi, ja jos muut näytettäisiin, kuka tahansa voisi vähentää ne kokonaismäärästä { $total } ja laskea takaperin, kuinka usein { $small } esiintyy, joten tietokoneelta lähtee vain summa.
   *[other] { $small }: kertoja tai lapsia on kussakin liian vähän näytettäväksi, ja laskettiinpa ne yhteen muiden kanssa miten tahansa, joku voisi laskea ne takaperin, joten tietokoneelta lähtee vain summa.
  }

## What the team answered

release-reflection-title = Tiimin vastaukset
release-reflection-tick = Ota tiimin vastaukset mukaan
release-reflection-note = Sanat kulkevat mukana juuri sellaisina kuin ne ovat, Excel-tiedostossa ja datapaketissa. CSV-tiedostossa on vain lukuja.
release-reflection-words = Tämä kulkee mukana
release-reflection-off = Tiimin vastaukset Pohdinnasta jäävät tietokoneelle.
# $period is a half-year.
release-reflection-none = Tiimi ei ole vastannut Pohdinnassa mihinkään tältä puolivuodelta: { $period }. Ei tarvitsekaan.
release-reflection-open = Avaa Pohdinta

## Doing it

release-make = Raportoi
# $period is a half-year.
release-confirm-title = Raportoidaanko { $period }?
release-confirm-once = Se tehdään kerran, eikä se sen jälkeen muutu.
release-confirm-later = Jos myöhemmin lisätään jotain, se lasketaan silloin käynnissä olevaan puolivuoteen.
release-confirm-nothing-sent = Mitään ei lähetetä. Tallennat tiedostot ja annat ne itse eteenpäin.
release-confirm-with = Tiimin vastaukset kulkevat mukana.
release-confirm-without = Tiimin vastaukset eivät kulje mukana.

## When it is done

# $period is a half-year.
release-made = Raportoitu: { $period }
release-made-note = Tallenna jokin tiedostoista ja anna se sille, joka kokoaa yhteenvedon kunnassa tai läänissä. Luvut ovat kaikissa kolmessa samat, ja tiedostosta tulee samanlainen joka kerta, kun tallennat sen.
release-save-csv = Tallenna CSV-tiedostona
release-save-csv-for = Sille, joka jatkaa laskemista omalla ohjelmallaan.
release-save-xlsx = Tallenna Excel-tiedostona
release-save-xlsx-for = Sille, joka haluaa lukea lukuja ja piirtää kaavioita taulukkolaskennassa.
release-save-package = Tallenna datapakettina
release-save-package-for = Yhteenvetoa ja arkistoa varten: luvut ja jokaisen sarakkeen merkitys yhdessä tiedostossa.
release-saved = Tallennettu
release-print = Tulosta sivu
release-left-title = Tämä on tiedostoissa
release-reflection-left = Nämä sanat ovat tiedostoissa
release-to-follow-up = Seurantaan

## When there is nothing to do

release-no-unit-title = Ensin: mikä yksikkö tämä on?
release-no-unit-note = Luvut kuuluvat yksikölle, joka on jossakin kunnassa tai jollakin alueella. Valitse se Seurannassa, kerran vain.
release-nothing-closed-title = Mikään ei odota raportointia
# $period is the half-year that goes on.
release-nothing-closed-note = Nyt on kesken { $period }. Kun se on päättynyt, sen voi raportoida täällä.
# $count is how many half-years wait, $periods their names.
release-held-title = { $count ->
    [one] Odottaa: { $periods }
   *[other] Odottavat: { $periods }
  }
# $uses is how many uses wait, $fewest how many are needed.
release-held-note = { $uses ->
    [one] Tähän mennessä on yksi käyttökerta. Käyttökertoja pitää olla vähintään { $fewest } ja eri tapauksia vähintään { $fewest }, jottei mistään luvusta voi tunnistaa perhettä.
   *[other] Tähän mennessä on { $uses } käyttökertaa. Käyttökertoja pitää olla vähintään { $fewest } ja eri tapauksia vähintään { $fewest }, jottei mistään luvusta voi tunnistaa perhettä.
  }
release-held-next = Sinun ei tarvitse tehdä mitään. Mitään ei katoa: kaikki lasketaan mukaan heti, kun vielä yksi puolivuosi on päättynyt ja käyttökertoja on tarpeeksi.
