### Consent that lifts secrecy: how it stands, who may hear what from whom, noting one, reading it aloud.
### Review status: draft

## How it stands

consent-meaning = Suostumus poistaa salassapidon, jotta lasta auttavat saavat kertoa toisilleen. Se ei ole yleisen tietosuoja-asetuksen (GDPR) mukainen suostumus.
# $secrecy and $partly are paragraphs of the same law, $number its number.
consent-law = Ruotsin julkisuus- ja salassapitolaki (offentlighets- och sekretesslagen { $number }), { $secrecy } ja { $partly }

consent-first-guardians = Kerro ensin, ketkä ovat huoltajat
consent-first-guardians-note = Sitä ennen ei tiedetä, kuka voi antaa suostumuksen.
consent-first-parties = Kerro ensin, mitä tahoja lapsen ympärillä on
consent-first-parties-note = Suostumus koskee niitä.
consent-to-circle = Kohtaan ”Lapsen ympärillä”
consent-stands-none = Yhtään suostumusta ei ole vielä kirjattu
consent-stands-none-note = Mitään ei oteta mukaan yhdeltä taholta toiselle, ennen kuin ne, joilta kysytään, ovat sanoneet kyllä.
# $date is a day, ready to show.
consent-stands-covered = Suostumus kattaa kaiken { $date } asti
consent-stands-covered-except = Suostumus kattaa { $date } asti kaiken paitsi sen, mikä on rajattu pois
# $givers are one or more of the roles, as “Mamma och Pappa”.
consent-stands-lacking = Suostumus puuttuu: { $givers }
# Read by screen readers: the list of those whose consent is needed.
consent-asked = Keneltä kysytään

# Each stands after the name of a person. $date is a day, $parties are services.
consent-person-given = On antanut suostumuksen. Voimassa { $date } asti.
consent-person-not-needed = Siitä, mihin suostumus jo on, ei tarvitse kysyä häneltä.
consent-person-never = Suostumusta ei ole kirjattu.
consent-person-never-for = Suostumus puuttuu näiden osalta: { $parties }.
consent-person-never-some = Suostumus puuttuu osittain. Katso taulukosta.
consent-person-ended = Suostumus päättyi { $date }.
consent-person-ended-for = Suostumus päättyi { $date } näiden osalta: { $parties }.
consent-person-withdrawn = Peruutti { $date }.
consent-person-withdrawn-for = Peruutti { $date } näiden osalta: { $parties }.
consent-note-one = Kirjaa suostumus

# Two or more names in a row: $before those before, $next one more, $last the last one.
consent-list-next = { $before }, { $next }
consent-list-last = { $before } ja { $last }

## Who may hear what from whom

consent-matrix-title = Kuka saa kuulla mitä keneltä?
consent-matrix-note = Rivin alussa on se, joka kertoo. Ylhäällä on se, joka saa kuulla.
consent-matrix-hint = Paina ruutua, niin näet, mitä se tarkoittaa.
consent-matrix-keeper = Hoitaa tapausta
consent-matrix-show = Näytä
consent-matrix-one = Yksi kerrallaan
consent-matrix-whole = Koko taulukko
consent-matrix-about = Ketä se koskee?
# $party is the service that is looked at.
consent-matrix-tells = Kertojana { $party }
consent-matrix-hears = Kuulijana { $party }

# In a field of the table. $date is a day, $area an area of the wheel, $givers who has to consent.
consent-cell-own = Sama taho
consent-cell-covered = Suostumus { $date } asti
consent-cell-covered-except = Suostumus, paitsi { $area }
consent-cell-covered-excepts = Suostumus rajauksin
consent-cell-open = Puuttuu: { $givers }
consent-cell-withdrawn = Peruutettu: { $givers }
consent-cell-nobody = Ei vielä keneltä kysyä
consent-cell-special = Erityissääntö

# What a field means. $from tells, $to hears.
consent-field-heading = Kertojana { $from }, kuulijana { $to }
consent-field-covered = Kaikki, joiden suostumus tarvitaan, ovat antaneet sen. Se on voimassa { $date } asti, se päivä mukaan lukien.
consent-field-except-areas = Rajattu pois: { $areas }.
consent-field-except-words = Lisäksi jotain on rajattu pois sanoin. Lue suostumus, ennen kuin mitään otetaan mukaan.
consent-field-open = Mitään ei saa kertoa, ennen kuin kaikki, joiden suostumus tarvitaan, ovat antaneet sen.
consent-field-nobody = Ei tiedetä, ketkä ovat huoltajat, joten kukaan ei ole voinut antaa suostumusta.
consent-lack-never = Tähän ei ole kirjattu suostumusta.
consent-lack-ended = Suostumus päättyi { $date }.
consent-lack-withdrawn = Suostumus peruutettiin { $date }.
consent-lack-excepted = Tämä osa-alue on rajattu pois suostumuksesta.
consent-special-from-health-care = Terveyden- ja sairaanhoito saa antaa lasta koskevan tiedon myös ilman suostumusta silloin, kun se on tarpeen, jotta lapsi saa välttämätöntä hoivaa, hoitoa tai muuta tukea.
consent-special-from-social-services = Sosiaalipalvelut saavat antaa lasta koskevan tiedon terveyden- ja sairaanhoidolle myös ilman suostumusta silloin, kun se on tarpeen, jotta lapsi saa välttämätöntä hoivaa, hoitoa tai muuta tukea.
consent-special-judged = Sen arvioi joka kerta se, jolla tiedot ovat. Ohjelma ottaa silti mukaan vain sen, minkä suostumus kattaa.
# $reference is a paragraph, $number the number of the law.
consent-law-osl = Ruotsin julkisuus- ja salassapitolaki (offentlighets- och sekretesslagen { $number }), { $reference }

## The consents that were noted

consent-list-title = Kirjatut suostumukset
consent-list-empty = Kun joku on sanonut kyllä, kirjaa se tähän: kuka antaa suostumuksen, mihin ja mihin asti.
consent-new = Kirjaa suostumus
consent-state-in-force = Voimassa { $date } asti
consent-state-ended = Päättyi { $date }
consent-state-withdrawn = Peruutettu { $date }
consent-alone = Päättää itse
# $parties are two or more services, $from and $to one or more.
consent-among = { $parties } saavat kertoa toisilleen
consent-one-way = Kertojana { $from }, kuulijana { $to }
consent-excepted = Rajattu pois
consent-given = Annettu { $date }
consent-with-interpreter = tulkin avulla
# $function is what somebody works as.
consent-noted-by = Kirjaaja: { $function }
consent-withdraw = Peruuta suostumus
consent-withdrawn-now = Suostumus on peruutettu. Tästä lähtien sen nojalla ei oteta mukaan mitään. Jo kerrottua ei voi ottaa takaisin.
consent-change = Muuta
consent-again = Kirjaa uudelleen
consent-delete = Poista
consent-deleted = Suostumus on poistettu, niin kuin sitä ei olisi koskaan kirjattu.
consent-saved = Suostumus on kirjattu.
# $giver is another person who has to consent.
consent-same-for = Kirjaa sama: { $giver }
consent-same-note = Jokainen antaa suostumuksen omasta puolestaan.
consent-closed = Suostumuksen voi peruuttaa, vaikka tapaus on päätetty.

## Noting a consent

consent-new-title = Kirjaa suostumus
consent-change-title = Muuta suostumusta
consent-giver = Kuka antaa suostumuksen?
consent-giver-note = Jokainen omasta puolestaan
consent-deciding = Kuka päättää?
consent-deciding-together = Nuori ja huoltajat
consent-deciding-together-note = Kaikkien pitää sanoa kyllä.
consent-deciding-alone = Nuori päättää itse
consent-deciding-alone-note = Jos nuoren arvioidaan olevan riittävän kypsä päättämään salassapidosta juuri tässä asiassa. Arvio kirjataan tahon omaan järjestelmään.
consent-purpose = Mitä suostumus koskee?
consent-purpose-hint = Sen pitää olla jotain tiettyä. Älä kirjoita nimiä.
consent-purpose-1 = Lapsen koordinoitu tuki
consent-purpose-2 = Koordinointikokous ja mitä siellä päätetään
consent-purpose-3 = Koordinoitu yksilöllinen suunnitelma (SIP)
consent-parties = Ketkä saavat kertoa toisilleen?
consent-parties-note = Valitse vähintään kaksi
consent-parties-all = Kaikki valitut saavat kertoa toisilleen.
consent-parties-not-all = Näin valitut saavat kertoa:
consent-parties-change = Muuta, kuka saa kertoa kenelle
consent-direction = Kertojana { $from }. Kuulla saa:
consent-except = Onko jotain rajattu pois?
consent-except-note = Osa-alueet, joista kukaan ei saa kertoa
consent-except-words = Muuta, mitä ei saa kertoa
consent-except-words-hint = Ohjelma ei voi ottaa huomioon sanoin kirjoitettua rajausta. Se, joka valitsee, mitä otetaan mukaan, lukee sen ensin. Älä kirjoita nimiä.
consent-given-on = Milloin suostumus annettiin?
consent-given-today = Tänään
consent-given-day = Minä päivänä?
consent-given-other = Aiempana päivänä
consent-until = Kuinka kauan se on voimassa?
consent-until-months = { $count ->
    [one] { $count } kuukauden
   *[other] { $count } kuukautta
}
consent-until-year = Vuoden
consent-until-other = Muuhun päivään asti
consent-until-day = Viimeinen päivä
consent-until-note = Enintään vuoden suostumuksen antopäivästä.
# $date is a day, ready to show.
consent-until-shown = Viimeinen päivä { $date }
consent-until-case = Työkopio poistetaan jo { $date }. Suostumuksen pitää olla tallella tahon omassa järjestelmässä.
consent-how = Miten suostumus annettiin?
consent-form-oral = Suullisesti
consent-form-written = Kirjallisesti
consent-form-other = Viittomin tai muulla tavalla
consent-language = Millä kielellä asia selitettiin?
consent-interpreter = Oliko tulkki mukana?
consent-explained = Näin asia selitettiin
consent-explained-hint = Valitse, mitä sanottiin, tai kirjoita omin sanoin.
consent-explained-own = Omin sanoin
consent-explained-what = Mitä suostumus koskee ja ketkä saavat kertoa toisilleen.
consent-explained-answers = Mitä tapahtuu, jos sanoo kyllä, ja mitä, jos sanoo ei.
consent-explained-back = Että suostumuksen voi peruuttaa milloin tahansa, kokonaan tai osaksi.
consent-noted-by-label = Kuka kirjaa?
consent-noted-by-hint = Tehtävä, ei nimeä
consent-own-record = Jokainen taho pyytää suostumuksen itse ja kirjaa sen omaan järjestelmäänsä. Tämä on työkopio.
consent-save = Tallenna suostumus
consent-leave-question = Haluatko sulkea tallentamatta?
consent-leave-note = Täyttämäsi tiedot häviävät.
consent-leave-stay = Jatka täyttämistä
consent-leave-confirm = Sulje tallentamatta

consent-missing-giver = Valitse, kuka antaa suostumuksen.
consent-missing-purpose = Kirjoita, mitä suostumus koskee.
consent-missing-parties = Valitse vähintään kaksi, jotka saavat kertoa toisilleen.
consent-missing-shares = Valitse vähintään yksi, joka saa kertoa toiselle.
consent-missing-day = Tätä päivää ei ole kalenterissa.
consent-missing-interpreter = Kerro, oliko tulkki mukana.

## Reading it aloud

consent-aloud = Lue ääneen suostumuksen antajalle
consent-aloud-title = Saammeko puhua toistemme kanssa?
# Before the purpose, which stands as it was written.
consent-aloud-purpose = Kyse on tästä
consent-aloud-who = Nämä saavat kertoa toisilleen
consent-aloud-one-way = Näin saa kertoa
consent-aloud-not = Tätä emme kerro
# $date is a day, ready to show.
consent-aloud-until = Voimassa { $date } asti

## Reading it aloud to a guardian

consent-aloud-guardian-why = Meillä, jotka työskentelemme lapsenne kanssa, on vaitiolovelvollisuus. Siksi kysymme sinulta, ennen kuin kerromme mitään toisillemme.
consent-aloud-guardian-except = Voit sanoa kyllä vain johonkin osaan. Jos on jotain, mitä emme saa kertoa, tai joku, joka ei saa tietää, sano se meille.
consent-aloud-guardian-yes = Jos sanot kyllä, voimme suunnitella tukea yhdessä. Silloin teidän ei tarvitse kertoa samaa asiaa meille jokaiselle erikseen.
consent-aloud-guardian-no = Jos sanot ei, emme kysy miksi, ja saatte meiltä apua niin kuin ennenkin. Mutta silloin emme voi suunnitella yhdessä muiden kanssa.
consent-aloud-guardian-back = Voit perua suostumuksesi milloin haluat. Silloin lakkaamme kertomasta. Jo kerrottua emme saa kertomattomaksi.
consent-aloud-guardian-others = Kaikki, joilta kysytään, vastaavat omasta puolestaan. Aloitamme vasta, kun kaikki ovat sanoneet kyllä.
consent-aloud-guardian-must-tell = Yksi asia ei riipu vastauksestasi: jos huolestumme siitä, että lapsi voi huonosti tai häntä kohdellaan kaltoin, meidän on lain mukaan ilmoitettava siitä sosiaalipalveluille.
consent-aloud-guardian-ask = Onko jotain, mitä haluat kysyä? Mitä sanot?

## Reading it aloud to a young person of 13–17

consent-aloud-young-why = Meillä, jotka työskentelemme kanssasi, on vaitiolovelvollisuus. Siksi kysymme sinulta, ennen kuin kerromme sinusta mitään toisillemme.
consent-aloud-young-except = Voit sanoa kyllä vain johonkin osaan. Jos on jotain, mitä emme saa kertoa, tai joku, joka ei saa tietää, sano vaan.
consent-aloud-young-yes = Jos sanot kyllä, voimme auttaa sinua yhdessä. Silloin sinun ei tarvitse kertoa samaa asiaa yhä uudelleen.
consent-aloud-young-no = Jos sanot ei, se on ihan ok, eikä sinun tarvitse kertoa miksi. Saat meiltä apua silti. Mutta silloin emme voi auttaa yhdessä muiden kanssa.
consent-aloud-young-back = Saat muuttaa mieltäsi milloin haluat. Silloin lakkaamme kertomasta. Jo kerrottua emme saa kertomattomaksi.
consent-aloud-young-others = Kysymme myös huoltajiltasi. Aloitamme vasta, kun kaikki ovat sanoneet kyllä.
consent-aloud-young-alone = Tästä päätät sinä itse.
consent-aloud-young-must-tell = Yksi asia meidän on tehtävä joka tapauksessa: jos huolestumme siitä, että voit huonosti tai sinua kohdellaan kaltoin, laki sanoo, että meidän pitää kertoa siitä sosiaalipalveluille. Jos se on mahdollista, puhumme ensin sinun kanssasi.
consent-aloud-young-ask = Onko jotain, mitä haluat kysyä? Mitä sanot?

## Reading it aloud to a child under 13

consent-aloud-child-why = Me, jotka autamme sinua, emme saa kertoa sinusta miten vain. Siksi kysymme ensin sinulta.
consent-aloud-child-except = Onko jotain, mitä emme saa kertoa? Sano se meille.
consent-aloud-child-yes = Jos sanot kyllä, voimme auttaa yhdessä, niin että sinulla on parempi olla.
consent-aloud-child-no = Saat sanoa ei. Kukaan ei suutu, ja me autamme sinua silti.
consent-aloud-child-back = Saat muuttaa mieltäsi myöhemmin. Silloin lakkaamme kertomasta.
consent-aloud-child-others = Kysymme myös aikuisilta, jotka päättävät sinun asioistasi.
consent-aloud-child-must-tell = Jos huolestumme siitä, että sinulla on todella vaikeaa, meidän täytyy kertoa siitä sosiaalipalveluille, jotta voit saada apua.
consent-aloud-child-ask = Mietitkö jotain? Mitä sanot?
