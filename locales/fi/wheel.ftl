### The words of the wheel: hub, areas, the common questions, prompts.
### Review status: draft

## The hub

wheel-hub = Lapsen etu -pyörä
wheel-hub-short = Lapsen etu

## The common questions, asked for every area

question-works = Mikä toimii hyvin?
question-challenging = Mikä on haastavaa?
question-needed = Mitä pitää tapahtua?
question-hope = Mitä toivot?
question-next-step = Mikä on seuraava askel?
question-changed = Mikä on muuttunut, ja mikä siihen vaikutti?

## The same questions in words for a child of 6–12

question-works-child = Mikä on hyvin?
question-challenging-child = Mikä on vaikeaa?
question-needed-child = Mitä pitää tapahtua?
question-hope-child = Mitä toivoisit?
question-next-step-child = Mistä voimme aloittaa?
question-changed-child = Mikä on nyt toisin?

## Safety

area-safety = Turvallisuus
area-safety-about = Tässä on kyse siitä, että on turvassa ja olo on turvallinen, missä sitten onkin.

prompt-safety-0-5-1 = Mistä huomaa, että lapsella on turvallinen olo?
prompt-safety-0-5-2 = Kenen luota lapsi hakee lohtua?
prompt-safety-0-5-3 = Mitä lapsi tekee, kun jokin vähän pelottaa?
prompt-safety-0-5-4 = Onko paikkoja tai hetkiä, jotka huolestuttavat lasta?

prompt-safety-6-9-1 = Missä sinusta on turvallista ja mukavaa olla?
prompt-safety-6-9-2 = Kenen kanssa sinulla on turvallinen olo?
prompt-safety-6-9-3 = Kenen luo menet, jos jokin tuntuu väärältä?
prompt-safety-6-9-4 = Onko jotain paikkaa, jossa ei tunnu hyvältä olla?

prompt-safety-10-12-1 = Milloin sinulla on kaikkein turvallisin olo?
prompt-safety-10-12-2 = Kenen kanssa voit jutella, jos jokin tuntuu väärältä?
prompt-safety-10-12-3 = Millaista sinun on olla netissä?
prompt-safety-10-12-4 = Onko jotain paikkaa, jossa et tunne oloasi turvalliseksi?

prompt-safety-13-17-1 = Missä voit rentoutua?
prompt-safety-13-17-2 = Keneen luotat, kun jokin on vaikeaa?
prompt-safety-13-17-3 = Millaista sinun on liikkua ulkona ja netissä?
prompt-safety-13-17-4 = Onko jotain paikkaa, jossa et tunne oloasi turvalliseksi?

prompt-safety-adult-1 = Milloin ja missä lapsella on turvallinen olo?
prompt-safety-adult-2 = Kenen puoleen lapsi kääntyy, kun jokin tuntuu väärältä?
prompt-safety-adult-3 = Millaista lapsen on liikkua ulkona ja netissä?
prompt-safety-adult-4 = Onko paikkoja, joissa lapsi ei tunne oloaan turvalliseksi?

## Health

area-health = Terveys
area-health-about = Tässä on kyse siitä, miten keho voi ja miltä sisällä tuntuu.

prompt-health-0-5-1 = Miten lapsi voi juuri nyt?
prompt-health-0-5-2 = Miten lapsi nukkuu ja syö?
prompt-health-0-5-3 = Miten lapsi näyttää, että johonkin sattuu tai jokin tuntuu pahalta?
prompt-health-0-5-4 = Mikä lapsen terveydessä mietityttää sinua?

prompt-health-6-9-1 = Miltä kehossasi tuntuu?
prompt-health-6-9-2 = Miltä sisälläsi tuntuu?
prompt-health-6-9-3 = Miten sinä yleensä nukut?
prompt-health-6-9-4 = Mikä voi auttaa, kun sinulla on paha mieli?

prompt-health-10-12-1 = Miten voit juuri nyt?
prompt-health-10-12-2 = Mistä sinulle tulee hyvä olo?
prompt-health-10-12-3 = Miten nukut ja syöt?
prompt-health-10-12-4 = Mitä teet, kun sisälläsi tuntuu vaikealta?

prompt-health-13-17-1 = Miten olet voinut viime aikoina?
prompt-health-13-17-2 = Mikä yleensä auttaa, kun voit huonommin?
prompt-health-13-17-3 = Miten nukut, syöt ja jaksat?
prompt-health-13-17-4 = Mietityttääkö jokin kehossasi tai terveydessäsi?

prompt-health-adult-1 = Millainen olo lapsella on kehossa ja mielessä?
prompt-health-adult-2 = Mistä lapselle tulee hyvä olo?
prompt-health-adult-3 = Miten lapsi nukkuu, syö ja jaksaa?
prompt-health-adult-4 = Mitä apua lapsi saa tai tarvitsee terveydenhuollosta?

## Learning

area-learning = Kehitys ja oppiminen
area-learning-about = Tässä on kyse siitä, että oppii, kasvaa ja kokeilee uutta.

prompt-learning-0-5-1 = Mitä lapsi opettelee juuri nyt?
prompt-learning-0-5-2 = Mikä saa lapsen uteliaaksi?
prompt-learning-0-5-3 = Miten lapsi saa itsensä ymmärretyksi?
prompt-learning-0-5-4 = Milloin lapsi tarvitsee vähän enemmän apua?

prompt-learning-6-9-1 = Missä olet hyvä?
prompt-learning-6-9-2 = Mitä on kiva oppia?
prompt-learning-6-9-3 = Mikä on helppoa ja mikä vaikeaa?
prompt-learning-6-9-4 = Kuka voi auttaa sinua, kun jokin on vaikeaa?

prompt-learning-10-12-1 = Mitä sellaista osaat, mistä olet ylpeä?
prompt-learning-10-12-2 = Mikä koulussa on helppoa ja mikä vaikeaa?
prompt-learning-10-12-3 = Mikä auttaa sinua oppimaan?
prompt-learning-10-12-4 = Mitä haluaisit oppia?

prompt-learning-13-17-1 = Mikä sinua kiinnostaa juuri nyt?
prompt-learning-13-17-2 = Miten sinulla omasta mielestäsi menee koulussa?
prompt-learning-13-17-3 = Miten opit parhaiten?
prompt-learning-13-17-4 = Mikä tekisi koulunkäynnistä sinulle helpompaa?

prompt-learning-adult-1 = Missä lapsi on hyvä?
prompt-learning-adult-2 = Miten päivät esikoulussa tai koulussa sujuvat?
prompt-learning-adult-3 = Miten lapsi oppii parhaiten?
prompt-learning-adult-4 = Mitä tukea lapsi tarvitsee päästäkseen eteenpäin?

## Care

area-care = Huolenpito
area-care-about = Tässä on kyse siitä, että joku on lähellä, välittää ja auttaa.

prompt-care-0-5-1 = Millainen on lapsen tavallinen päivä?
prompt-care-0-5-2 = Ketkä pitävät lapsesta huolta arjessa?
prompt-care-0-5-3 = Mikä lohduttaa lasta?
prompt-care-0-5-4 = Mistä sinä itse saat voimia arjessa?

prompt-care-6-9-1 = Ketkä pitävät sinusta huolta?
prompt-care-6-9-2 = Mikä on hyvää siellä, missä asut?
prompt-care-6-9-3 = Kenen luo menet, kun sinulla on paha mieli?
prompt-care-6-9-4 = Onko jotain, mitä tarvitsisit enemmän?

prompt-care-10-12-1 = Ketkä aikuiset ovat tukenasi?
prompt-care-10-12-2 = Mikä on hyvää siellä, missä asut?
prompt-care-10-12-3 = Millainen on sinun tavallinen iltasi?
prompt-care-10-12-4 = Onko jotain, mitä tarvitsisit enemmän?

prompt-care-13-17-1 = Millaista on siellä, missä nyt asut?
prompt-care-13-17-2 = Kenen apuun voit luottaa?
prompt-care-13-17-3 = Millä tavalla aikuiset voivat oikeasti auttaa?
prompt-care-13-17-4 = Onko jotain, mitä tarvitsisit enemmän tai vähemmän?

prompt-care-adult-1 = Ketkä ovat lapsen ympärillä arjessa?
prompt-care-adult-2 = Mitkä hetket päivässä ovat hyviä?
prompt-care-adult-3 = Mitä lapsi tarvitsee eniten juuri nyt?
prompt-care-adult-4 = Mikä helpottaisi sinun arkeasi aikuisena?

## Leisure

area-leisure = Vapaa-aika ja harrastukset
area-leisure-about = Tässä on kyse leikistä, levosta ja siitä, mitä on mukava tehdä.

prompt-leisure-0-5-1 = Mitä lapsi leikkii mieluiten?
prompt-leisure-0-5-2 = Mikä saa lapsen nauramaan?
prompt-leisure-0-5-3 = Kenen kanssa lapsi leikkii?
prompt-leisure-0-5-4 = Missä on tilaa leikkiä ja liikkua?

prompt-leisure-6-9-1 = Mitä tykkäät tehdä?
prompt-leisure-6-9-2 = Mitä on kaikkein hauskinta leikkiä?
prompt-leisure-6-9-3 = Mitä teet, kun sinulla on vapaata?
prompt-leisure-6-9-4 = Mitä haluaisit kokeilla?

prompt-leisure-10-12-1 = Mitä tykkäät eniten tehdä?
prompt-leisure-10-12-2 = Mitä teet, kun saat itse päättää?
prompt-leisure-10-12-3 = Kenen kanssa vietät mieluiten aikaa?
prompt-leisure-10-12-4 = Onko jotain, mitä haluaisit tehdä mutta et voi?

prompt-leisure-13-17-1 = Mitä teet, kun saat itse valita?
prompt-leisure-13-17-2 = Mistä saat energiaa?
prompt-leisure-13-17-3 = Milloin sinulla on aikaa vain olla?
prompt-leisure-13-17-4 = Onko jotain, mitä haluaisit tehdä mutta et voi?

prompt-leisure-adult-1 = Mitä lapsi tekee mielellään?
prompt-leisure-adult-2 = Keiden kanssa lapsi viettää vapaa-aikaansa?
prompt-leisure-adult-3 = Miten lapsi leikkii, liikkuu ja lepää?
prompt-leisure-adult-4 = Onko jotain, mitä lapsi haluaisi tehdä mutta ei voi?

## Respect

area-respect = Kunnioitus ja osallisuus
area-respect-about = Tässä on kyse siitä, että tulee kuulluksi ja saa olla mukana päättämässä.

prompt-respect-0-5-1 = Miten lapsi näyttää, mitä hän haluaa?
prompt-respect-0-5-2 = Mitä lapsi saa itse valita?
prompt-respect-0-5-3 = Mistä lapsi huomaa, että joku kuuntelee?
prompt-respect-0-5-4 = Mitä tapahtuu, kun lapsi sanoo ei?

prompt-respect-6-9-1 = Mistä asioista sinä saat päättää?
prompt-respect-6-9-2 = Kuka kuuntelee sinua?
prompt-respect-6-9-3 = Mistä huomaat, että joku kuuntelee?
prompt-respect-6-9-4 = Onko jotain, mitä haluat sanoa aikuisille?

prompt-respect-10-12-1 = Mistä saat olla mukana päättämässä?
prompt-respect-10-12-2 = Kuka kuuntelee, kun kerrot, mitä mieltä olet?
prompt-respect-10-12-3 = Miten muut kohtelevat sinua?
prompt-respect-10-12-4 = Mitä haluaisit aikuisten tietävän?

prompt-respect-13-17-1 = Milloin sinusta tuntuu, että sinut otetaan vakavasti?
prompt-respect-13-17-2 = Mistä haluat olla mukana päättämässä?
prompt-respect-13-17-3 = Miten muut kohtelevat sinua?
prompt-respect-13-17-4 = Mitä aikuisten pitäisi kysyä sinulta?

prompt-respect-adult-1 = Miten lapsi saa kertoa mielipiteensä?
prompt-respect-adult-2 = Mistä lapsi saa olla mukana päättämässä?
prompt-respect-adult-3 = Miten muut kohtelevat lasta?
prompt-respect-adult-4 = Mitä lapsi itse sanoisi tästä?

## Responsibility

area-responsibility = Vastuu
area-responsibility-about = Tässä on kyse siitä, että saa tehdä asioita itse ja että vastuuta on sopivasti.

prompt-responsibility-0-5-1 = Mitä lapsi haluaa tehdä itse?
prompt-responsibility-0-5-2 = Mitä lapsi tekee jo ihan itse?
prompt-responsibility-0-5-3 = Missä asioissa lapsi auttaa mielellään?
prompt-responsibility-0-5-4 = Milloin lapsi tarvitsee aikuisen apua?

prompt-responsibility-6-9-1 = Mitä osaat tehdä itse?
prompt-responsibility-6-9-2 = Missä asioissa sinä autat?
prompt-responsibility-6-9-3 = Mihin haluaisit apua?
prompt-responsibility-6-9-4 = Täytyykö sinun tehdä jotain, mikä on vaikeaa?

prompt-responsibility-10-12-1 = Mistä asioista saat ottaa vastuuta?
prompt-responsibility-10-12-2 = Missä asioissa autat siellä, missä asut?
prompt-responsibility-10-12-3 = Onko sinulla vastuuta sopivasti, liian vähän vai liikaa?
prompt-responsibility-10-12-4 = Minkä asian haluaisit jättää aikuisen hoidettavaksi?

prompt-responsibility-13-17-1 = Mistä otat vastuuta arjessasi?
prompt-responsibility-13-17-2 = Onko vastuusi sopiva, liian pieni vai liian suuri?
prompt-responsibility-13-17-3 = Mitkä asiat haluat hoitaa itse?
prompt-responsibility-13-17-4 = Mitä joku toinen voisi hoitaa puolestasi?

prompt-responsibility-adult-1 = Mistä lapsi ottaa vastuuta arjessa?
prompt-responsibility-adult-2 = Onko lapsen vastuu sopiva, liian pieni vai liian suuri?
prompt-responsibility-adult-3 = Mitä lapsi haluaisi tehdä itse?
prompt-responsibility-adult-4 = Missä asioissa lapsi tarvitsee aikuisen apua?

## Belonging

area-belonging = Yhteenkuuluvuus
area-belonging-about = Tässä on kyse siitä, että kuuluu joukkoon ja saa olla sellainen kuin on.

prompt-belonging-0-5-1 = Ketkä ihmiset ovat lapselle tärkeitä?
prompt-belonging-0-5-2 = Millaista lapsella on muiden lasten kanssa?
prompt-belonging-0-5-3 = Mitkä kielet, laulut ja tavat kuuluvat lapsen elämään?
prompt-belonging-0-5-4 = Onko hetkiä, jolloin lapsi jää ulkopuolelle?

prompt-belonging-6-9-1 = Kenen kanssa tykkäät olla?
prompt-belonging-6-9-2 = Kuka on sinulle tärkeä?
prompt-belonging-6-9-3 = Missä saat olla juuri sellainen kuin olet?
prompt-belonging-6-9-4 = Onko sinulla joskus yksinäinen olo?

prompt-belonging-10-12-1 = Ketkä ovat sinulle tärkeitä?
prompt-belonging-10-12-2 = Miten kavereiden kanssa menee juuri nyt?
prompt-belonging-10-12-3 = Missä tunnet kuuluvasi joukkoon?
prompt-belonging-10-12-4 = Tuntuuko sinusta joskus, että jäät ulkopuolelle?

prompt-belonging-13-17-1 = Keiden kanssa voit olla oma itsesi?
prompt-belonging-13-17-2 = Missä tunnet kuuluvasi joukkoon?
prompt-belonging-13-17-3 = Mitä haluaisit muiden ymmärtävän sinusta?
prompt-belonging-13-17-4 = Tunnetko olosi joskus yksinäiseksi tai ulkopuoliseksi?

prompt-belonging-adult-1 = Ketkä ihmiset ovat lapselle tärkeitä?
prompt-belonging-adult-2 = Missä lapsi tuntee kuuluvansa joukkoon?
prompt-belonging-adult-3 = Millaista lapsella on muiden lasten ja nuorten kanssa?
prompt-belonging-adult-4 = Onko ryhmiä tai tilanteita, joissa lapsi jää ulkopuolelle?

## Acceptance, a label kept ready for the official wheel

area-acceptance = Hyväksyntä
area-acceptance-about = Tässä on kyse siitä, että kelpaa ja on pidetty juuri sellaisena kuin on.

## Interaction, a label kept ready for the official wheel

area-interaction = Vuorovaikutus muiden kanssa
area-interaction-about = Tässä on kyse siitä, millaista muiden kanssa on olla.

## Support, a label kept ready for the official wheel

area-support = Tuen saatavuus
area-support-about = Tässä on kyse siitä, että saa apua, kun sitä tarvitsee.

## Other: housing, economy, moving, illness in the family, language, waiting for a decision

area-other = Muut elämän asiat
area-other-about = Tässä on kyse muista elämän asioista, kuten asumisesta, rahasta, sairaudesta tai päätöksen odottamisesta.

prompt-other-0-5-1 = Mikä muu vaikuttaa lapsen arkeen juuri nyt?
prompt-other-0-5-2 = Mitä uutta tai erilaista lapsen elämässä on?
prompt-other-0-5-3 = Millaista on siellä, missä lapsi nyt asuu?
prompt-other-0-5-4 = Odottaako joku lapsen läheisistä tärkeää päätöstä tai vastausta?

prompt-other-6-9-1 = Haluatko kertoa vielä jotain muuta?
prompt-other-6-9-2 = Onko jotain uutta tai toisin kuin ennen?
prompt-other-6-9-3 = Millaista on siellä, missä nyt asut?
prompt-other-6-9-4 = Onko jotain, mitä mietit paljon?

prompt-other-10-12-1 = Mikä muu on elämässäsi tärkeää juuri nyt?
prompt-other-10-12-2 = Onko jokin muuttunut viime aikoina?
prompt-other-10-12-3 = Pyöriikö mielessäsi jokin asia?
prompt-other-10-12-4 = Odotatko tietoa jostain asiasta?

prompt-other-13-17-1 = Mikä muu vaikuttaa sinuun juuri nyt?
prompt-other-13-17-2 = Onko jokin muuttunut viime aikoina?
prompt-other-13-17-3 = Miten käytännön asiat sujuvat, esimerkiksi asuminen ja rahat?
prompt-other-13-17-4 = Odotatko jostain asiasta päätöstä tai vastausta?

prompt-other-adult-1 = Mikä muu vaikuttaa lapsen arkeen juuri nyt?
prompt-other-adult-2 = Onko jokin muuttunut viime aikoina?
prompt-other-adult-3 = Mikä on tilanne esimerkiksi asumisen, rahan ja kielen kanssa?
prompt-other-adult-4 = Vaikuttaako arkeen muutto, sairaus tai odottaminen?

## Hope, the closing question outside the ring

area-hope = Eteenpäin
area-hope-about = Tässä on kyse siitä, mitä toivoo, ja pienestä askeleesta sitä kohti.

prompt-hope-0-5-1 = Mitä toivot lapselle?
prompt-hope-0-5-2 = Mikä voisi olla ensimmäinen pieni askel?
prompt-hope-0-5-3 = Kuka voi auttaa?
prompt-hope-0-5-4 = Mistä näemme lapsesta, että asiat ovat nyt paremmin?

prompt-hope-6-9-1 = Jos saisit toivoa jotain, mitä toivoisit?
prompt-hope-6-9-2 = Mitä voimme tehdä ensin?
prompt-hope-6-9-3 = Kuka voi auttaa sinua?
prompt-hope-6-9-4 = Mistä huomaat, että asiat menevät paremmin?

prompt-hope-10-12-1 = Mitä toivoisit tapahtuvan?
prompt-hope-10-12-2 = Mikä olisi pieni ensimmäinen askel?
prompt-hope-10-12-3 = Kenen toivoisit auttavan?
prompt-hope-10-12-4 = Mistä huomaisit, että asiat menevät paremmin?

prompt-hope-13-17-1 = Miten haluaisit asioiden olevan muutaman kuukauden päästä?
prompt-hope-13-17-2 = Mikä pieni askel tuntuu mahdolliselta?
prompt-hope-13-17-3 = Kenet haluaisit tähän mukaan?
prompt-hope-13-17-4 = Mistä huomaisit, että mennään oikeaan suuntaan?

prompt-hope-adult-1 = Mitä toivot lapselle lähikuukausina?
prompt-hope-adult-2 = Minkä pienen askeleen voisi ottaa jo pian?
prompt-hope-adult-3 = Kuka muu voi auttaa?
prompt-hope-adult-4 = Mistä huomaamme, että mennään oikeaan suuntaan?

## Pictures for 6–9: few words for each prompt

picture-safety-1 = Turvallinen paikka
picture-safety-2 = Turvallinen ihminen
picture-safety-3 = Kerron jollekin
picture-safety-4 = Ei tunnu hyvältä

picture-health-1 = Keho
picture-health-2 = Tunteet sisällä
picture-health-3 = Nukkuminen
picture-health-4 = Taas hyvä mieli

picture-learning-1 = Tämän osaan
picture-learning-2 = Kiva oppia
picture-learning-3 = Helppoa ja vaikeaa
picture-learning-4 = Saan apua

picture-care-1 = Minun aikuiseni
picture-care-2 = Hyvää meillä
picture-care-3 = Joku lohduttaa
picture-care-4 = Tarvitsen lisää

picture-leisure-1 = Mistä tykkään
picture-leisure-2 = Leikkiminen
picture-leisure-3 = Vapaata aikaa
picture-leisure-4 = Kokeilen uutta

picture-respect-1 = Saan päättää
picture-respect-2 = Joku kuuntelee
picture-respect-3 = Kuuntelee oikeasti
picture-respect-4 = Haluan sanoa

picture-responsibility-1 = Teen itse
picture-responsibility-2 = Olen apuna
picture-responsibility-3 = Haluan apua
picture-responsibility-4 = Vaikea tehdä

picture-belonging-1 = Ollaan yhdessä
picture-belonging-2 = Minulle tärkeä
picture-belonging-3 = Oma itseni
picture-belonging-4 = Yksinäinen olo

picture-other-1 = Kerron lisää
picture-other-2 = Jotain uutta
picture-other-3 = Missä asun
picture-other-4 = Paljon ajatuksia

picture-hope-1 = Toivon
picture-hope-2 = Tehdään ensin
picture-hope-3 = Joku auttaa
picture-hope-4 = Menee paremmin
