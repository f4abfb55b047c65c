### The usage counts of a half-year as a page to read. Read by those who lead the work, and by anybody.
### Review status: draft

paper-counts-title = Näin pyörää käytetään
# $unit is the name of a unit, $period a half-year.
paper-counts-lead = { $unit }, { $period }
# $year is a year, as digits.
paper-counts-spring = kevät { $year } (tammi–kesäkuu)
paper-counts-autumn = syksy { $year } (heinä–joulukuu)

paper-counts-total = Kokonaismäärä
paper-counts-total-uses = { $count ->
    [one] Pyörää käytettiin { $count } kerran
   *[other] Pyörää käytettiin { $count } kertaa
}
# Earlier half-years with too few uses to be counted then.
paper-counts-held = Mukana myös
paper-counts-held-why = Silloin käyttökertoja oli niin vähän, ettei niitä voitu raportoida erikseen
paper-counts-use-is = Yhdeksi kerraksi lasketaan päättynyt keskustelu pyörän ääressä, päättynyt koordinointikokous tai pyörän käyttö paperilla.

## How to read it

paper-counts-read = Näin luet lukuja
paper-counts-read-bars = Palkin pituus vastaa sen vieressä olevaa lukua. Koko leveyden palkki tarkoittaa kaikkia kertoja, jokaisessa kaaviossa.
# $count is 5 or more.
paper-counts-read-fewest = Pienestä luvusta voi tunnistaa jonkun. Jos vain yksi perhe on puhunut keskustelussa tiettyä kieltä, perheen tuntevat tietävät, ketä luku koskee. Siksi jokaisen luvun takana on vähintään { $count } kertaa ja vähintään { $count } eri tapausta.
paper-counts-read-other = Vastaukset, jotka ovat siihen liian harvinaisia, lasketaan yhteen rivillä ”Muut”. Joskus siihen lisätään myös yleisempi vastaus, jottei kukaan voi laskea harvinaista takaperin. Suluissa lukee, mitkä vastaukset ovat mukana.
paper-counts-read-total = Jos kysymystä ei voi jakaa lainkaan niin, ettei ketään voi tunnistaa, näytetään vain kokonaismäärä.

## The questions

paper-counts-answer = Vastaus
paper-counts-uses = Kertoja
paper-counts-not-split = Tätä kysymystä ei voi jakaa ilman, että jokin ryhmä jää niin pieneksi, että siitä voi tunnistaa jonkun. Siksi näytetään vain kokonaismäärä.

## What the numbers are not

paper-counts-not = Mitä luvut eivät kerro
paper-counts-not-child = Ne kertovat pyörän käytöstä, eivät koskaan lapsesta. Niissä ei ole koodia, tekstiä eikä päivää.
paper-counts-not-health = Ne eivät kerro, miten lapset voivat tai mitä joku on sanonut.
paper-counts-not-children = Ne eivät kerro lasten määrää: sama lapsi voi olla mukana monta kertaa.
paper-counts-not-better = Ne eivät ole arvosana. Suurempi luku ei ole pienempää parempi.
paper-counts-not-cross = Kysymyksiä ei voi yhdistellä. Luvuista ei näe, mitä kieltä missäkin yhteydessä puhuttiin.
