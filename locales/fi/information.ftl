### What the wheel is, the duty to report, and what the program is.
### Review status: draft

information-wheel-title = Mikä pyörä on?
information-wheel-1 = Pyörän avulla näemme koko arkesi: mikä on hyvää, mikä on vaikeaa ja mitä pitää tapahtua.
information-wheel-2 = Tämä ei ole koe. Oikeita tai vääriä vastauksia ei ole, eikä kukaan laske pisteitä.
information-wheel-3 = Sinä valitset, mistä aloitamme. Minkä tahansa kohdan saa jättää väliin.
information-wheel-4 = Jokainen kertoo omin sanoin. Ei tarvitse olla samaa mieltä.
information-wheel-source = Lapsen etu -pyörää käyttävät Region Sörmland ja läänin yhdeksän kuntaa. Tässä olevat osa-alueet ja kysymykset ovat alustavia, kunnes läänin oma sisältö on saatavilla.

information-duty-title = Ilmoitusvelvollisuus
information-duty-intro = Sinulle, joka työskentelet lasten parissa
information-duty-1 = Jos saat työssäsi tietää tai epäilet, että lapsi voi huonosti tai häntä kohdellaan kaltoin (ruotsiksi ”far illa”), sinun on heti ilmoitettava siitä sosiaalilautakunnalle.
information-duty-2 = Velvollisuus on sinun omasi. Sinun ei tarvitse olla varma, eikä ilmoittaminen riipu suostumuksesta.
information-duty-3 = Älä jää odottamaan kokousta, suunnitelmaa tai vielä yhtä keskustelua.
information-duty-4 = Jos olet epävarma, voit kysyä neuvoa sosiaalipalveluista kertomatta, kenestä lapsesta on kyse.
information-duty-5 = Kerro ilmoituksesta perheelle, jos voit tehdä sen ilman, että lapselle koituu vaaraa. Tuen saaminen on eri asia kuin huoli-ilmoitus.
information-duty-6 = Ohjelma ei koskaan tee ilmoitusta eikä myöskään ehdota sitä. Ilmoituksen teet sinä.
# $chapter and $paragraph are numbers in a law.
information-law-paragraph = { $chapter } luvun { $paragraph } §
# $reference is the text above, $number the number of the law.
information-duty-law = Ruotsin sosiaalipalvelulaki (socialtjänstlagen { $number }), { $reference }
# $date is a day, ready to show.
information-duty-dated = Lakiteksti tarkistettu { $date }

information-about-title = Tietoa ohjelmasta
information-about-stays = Kaikki pysyy tällä tietokoneella. Ohjelma ei käytä verkkoa.
information-about-kept = Tallennetut tiedot on salattu. Varmuuskopio tehdään joka päivä, kun avaat lukituksen, ja se poistetaan seitsemän päivän kuluttua.
information-about-version = Versio { $version }
# $version is the version of the wheel's content.
information-about-wheel = Pyörän sisältö: versio { $version }, alustava
information-about-wheel-official = Pyörän sisältö: versio { $version }
information-about-translations = Käännökset ovat luonnoksia, joita kääntäjä ei ole vielä tarkistanut.
information-about-licences = Ohjelma on vapaa ohjelmisto, ja sen lisenssi on EUPL-1.2. Siinä käytetään seuraavia osia: SQLCipher, OpenSSL, Tauri, Svelte, Fluent, Lucide ja fontti IBM Plex. Niillä on omat lisenssinsä.
information-wheel-refused = Tietokansiossa on toinen pyörä, mutta sitä ei voi käyttää. Sen sijaan näytetään ohjelman oma pyörä.
# $reason is a short technical word, $detail where it is.
information-wheel-refused-reason = Syy: { $reason } { $detail }
