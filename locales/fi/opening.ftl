### The opening, read together with the family: what the wheel is, what is kept, what must be passed on.
### Review status: draft

## For a child of 6–9

opening-young-title = Hei! Tämä on pyörä.
opening-young-wheel = Pyörän avulla jutellaan sinusta ja siitä, mitä sinulle kuuluu. Jokainen pala on yksi asia, josta voimme jutella.
opening-young-no-wrong = Oikeita tai vääriä vastauksia ei ole. Sinä saat ajatella omalla tavallasi ja muut omallaan.
opening-young-skip = Sinä valitset, mistä aloitamme. Jos et halua jutella jostain, jätämme sen väliin.
opening-young-kept-show-only = Sitä, mitä kirjoitamme tähän, ei tallenneta. Kun lopetamme, se häviää, jos emme päätä yhdessä jotain muuta.
# $date is a day, ready to show.
opening-young-kept-working-copy = Se, mitä kirjoitamme, on lukittuna tässä tietokoneessa { $date } asti. Sitten se poistetaan.
opening-young-kept-practice = Nyt harjoittelemme. Perhe on keksitty, eikä mitään tallenneta.
opening-young-must-tell = Joskus me, jotka työskentelemme lasten kanssa, huolestumme siitä, että jollakin lapsella on todella vaikeaa. Silloin laki sanoo, että meidän täytyy kertoa siitä sosiaalipalveluille, jotta lapsi voi saada apua.

## For a child or young person of 10–17

opening-older-title = Tämä on pyörä
opening-older-wheel = Pyörä on kuva sinun elämästäsi juuri nyt, monessa osassa. Sen avulla voimme puhua sekä siitä, mikä on hyvin, että siitä, mikä on vaikeaa.
opening-older-no-wrong = Tämä ei ole koe, joten oikeita tai vääriä vastauksia ei ole. Jos sinä ja joku muu näette jonkin asian eri tavalla, molemmat näkemykset jäävät näkyviin.
opening-older-skip = Sinä valitset, mistä aloitamme. Minkä tahansa kohdan saa jättää väliin, eikä sinun tarvitse kertoa miksi.
opening-older-kept-show-only = Sitä, mitä kirjoitamme tähän, ei tallenneta. Kun keskustelu suljetaan, kaikki häviää, ellemme yhdessä päätä tallentaa keskustelua.
# $date is a day, ready to show.
opening-older-kept-working-copy = Se, mitä kirjoitamme, säilyy lukittuna tällä tietokoneella { $date } asti. Sitten se poistetaan, ja viikkoa myöhemmin se on hävinnyt myös varmuuskopioista.
opening-older-kept-practice = Tämä on harjoitus keksityn perheen kanssa. Mitään ei tallenneta, eikä tätä lasketa mukaan tilastoihin.
opening-older-must-tell = Jos me, jotka työskentelemme lasten ja nuorten kanssa, huolestumme siitä, että voit huonosti tai sinua kohdellaan kaltoin, meidän täytyy lain mukaan kertoa siitä sosiaalipalveluille, jotta voit saada apua. Jos se on mahdollista, puhumme ensin sinun kanssasi.

## For adults: the child is 0–5, or is not here

opening-adults-title = Pyörä – kuva lapsen arjesta
opening-adults-wheel = Pyörän avulla näemme lapsen koko arjen: mikä toimii hyvin, mikä on haastavaa ja mitä pitää tapahtua.
opening-adults-no-wrong = Oikeita tai vääriä vastauksia ei ole, eikä kukaan laske pisteitä. Voitte nähdä asiat eri tavoin, ja jokaisen sanat saavat jäädä sellaisiksi kuin ne ovat.
opening-adults-skip = Te valitsette, mistä aloitamme. Minkä tahansa kohdan voi jättää väliin, ja mieltä saa muuttaa.
opening-adults-kept-show-only = Sitä, mitä kirjoitamme tähän, ei tallenneta: kun keskustelu suljetaan, kaikki häviää, ellemme yhdessä päätä tallentaa keskustelua. Jos jonkun täytyy työssään kirjata asioita, hän tekee sen omaan järjestelmäänsä.
# $date is a day, ready to show.
opening-adults-kept-working-copy = Se, mitä kirjoitamme, säilyy lukittuna tällä tietokoneella { $date } asti, ja sitten se poistetaan. Viikkoa myöhemmin se on hävinnyt myös varmuuskopioista. Ohjelma ei lähetä mitään eteenpäin. Jos jonkun täytyy työssään kirjata asioita, hän tekee sen omaan järjestelmäänsä.
opening-adults-kept-practice = Tämä on harjoitus, ja perhe on keksitty. Mitään ei tallenneta, eikä tätä lasketa mukaan tilastoihin.
opening-adults-must-tell = Jos me, jotka työskentelemme lasten kanssa, huolestumme siitä, että lapsi voi huonosti tai häntä kohdellaan kaltoin, meidän on lain mukaan ilmoitettava siitä sosiaalipalveluille, jotta lapsi voi saada apua. Tuen pyytäminen tai saaminen on eri asia kuin huoli-ilmoitus.

## Around the opening

opening-begin = Nyt aloitetaan
opening-again = Johdanto
