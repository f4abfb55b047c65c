### The files of a release: titles of columns, the description of the data package, and the sheet that is laid out to be read.
### Review status: draft

file-title = Näin Lapsen etu -pyörää on käytetty
# $unit is the name of a unit, $period a half-year or from one to another.
file-package-title = Lapsen etu -pyörän käyttö: { $unit }, { $period }
# $k is the smallest number of uses and cases that any number stands for.
file-package-about = Kuinka monta kertaa Lapsen etu -pyörää on käytetty yksikössä puolen vuoden aikana, jaettuna yhden kysymyksen mukaan kerrallaan. Jokaisen luvun takana on vähintään { $k } käyttökertaa ja vähintään { $k } eri tapausta. Harvinaiset vastaukset raportoidaan yhdessä.
file-counts-title = Käyttökertojen määrä
file-counts-about = Yksi rivi kokonaismäärälle ja yksi rivi kunkin kysymyksen jokaiselle vastaukselle. Jokaisessa kysymyksessä ovat mukana kaikki käyttökerrat, kukin vain kerran.
file-reflection-title = Yksikön omat vastaukset
file-reflection-about = Miten työ mallin kanssa sujuu, niin kuin yksikkö on itse halunnut sen kertoa.
# $k is the smallest number of uses and cases that any number stands for.
file-fewest = Jokaisen luvun takana on vähintään { $k } käyttökertaa ja vähintään { $k } eri tapausta. Harvinaiset vastaukset ovat yhdessä muiden kanssa, jottei mitään perhettä voi tunnistaa.
# $periods are half-years with too few uses, with signs between them.
file-held = Tässä lasketaan mukaan myös { $periods }. Silloin pyörää käytettiin liian harvoin erikseen raportoitavaksi.
file-share = Osuus
file-all-together = Kaikki vastaukset yhteensä
file-column-format = Muoto
file-column-format-about = Mitä tiedostomuodon versiota rivi noudattaa.
file-column-source = Lähde
file-column-source-about = Satunnainen sana ohjelmalle, josta rivi on peräisin. Se ei kerro, kuka ohjelmaa käyttää, ja se on siksi, ettei samaa tiedostoa lasketa kahdesti.
file-column-county = Läänin koodi
file-column-county-about = Läänin koodi SCB:n (Ruotsin tilastoviraston) mukaan, kaksi numeroa.
file-column-principal = Järjestäjän koodi
file-column-principal-about = Kunnan koodi SCB:n (Ruotsin tilastoviraston) mukaan, tai alueen kohdalla läänin koodi.
file-column-principal-name = Järjestäjä
file-column-principal-name-about = Kunnan tai alueen nimi.
file-column-kind = Yksikön tyyppi, koodi
file-column-kind-about = Yksikön tyyppi sanana, joka ei muutu.
file-column-kind-label = Yksikön tyyppi
file-column-kind-label-about = Yksikön tyyppi ruotsiksi.
file-column-first = Ensimmäinen puolivuosi
file-column-first-about = Ensimmäinen puolivuosi, joka tiedostossa lasketaan: vuosi ja VT tai HT.
file-column-last = Puolivuosi
file-column-last-about = Puolivuosi, jota tiedosto koskee: vuosi ja VT tai HT. VT (kevät) on tammikuusta kesäkuuhun, HT (syksy) heinäkuusta joulukuuhun.
file-column-held = Odottaneet puolivuodet
file-column-held-about = Kuinka monta aiempaa puolivuotta tässä lasketaan mukaan, koska niissä oli liian vähän käyttökertoja erikseen raportoitavaksi.
file-column-fewest = Pienin määrä
file-column-fewest-about = Jokaisen luvun takana on vähintään näin monta käyttökertaa ja vähintään näin monta eri tapausta.
file-column-edition = Pyörän versio
file-column-edition-about = Pyörän versio, joka ohjelmassa oli, kun tiedosto tehtiin.
file-column-program = Ohjelman versio
file-column-program-about = Ohjelman versio, jolla tiedosto tehtiin.
file-column-question = Kysymys, koodi
file-column-question-about = Minkä mukaan rivi on jaettu, sanana, joka ei muutu. Sana total tarkoittaa kaikkia käyttökertoja.
file-column-question-label = Kysymys
file-column-question-label-about = Minkä mukaan rivi on jaettu, ruotsiksi.
file-column-answer = Vastaus, koodi
file-column-answer-about = Vastaus sanana, joka ei muutu. Sana all tarkoittaa kaikkia käyttökertoja ja others useita vastauksia yhdessä.
file-column-answer-label = Vastaus
file-column-answer-label-about = Vastaus ruotsiksi.
file-column-merged = Yhteen lasketut vastaukset
file-column-merged-about = Vain yhdessä raportoitavien vastausten koodit, välilyönnit välissä. Tyhjä, kun rivi koskee yhtä ainoaa vastausta.
file-column-uses = Käyttökertojen määrä
file-column-uses-about = Kuinka monta kertaa pyörää käytettiin. Kunkin kysymyksen rivit ovat yhteensä kokonaismäärä.
file-column-how-far = Kuinka pitkällä, koodi
file-column-how-far-about = Kuinka pitkällä yksikkö on, sanana, joka ei muutu. Tyhjä, kun kukaan ei ole vastannut.
file-column-how-far-label = Kuinka pitkällä
file-column-how-far-label-about = Kuinka pitkällä yksikkö on, ruotsiksi.
file-column-words = Omin sanoin
file-column-words-about = Mitä yksikkö on itse kirjoittanut. Jos teksti alkaa merkillä, jota voi luulla kaavaksi, sen edessä on heittomerkki.
