### The fictitious families to practise with. Read by staff, in the language of the program.
### Review status: draft

## The entry and the list

practice-start = Harjoittele keksittyjen perheiden kanssa
practice-title = Harjoittele
practice-note = Kuusi keksittyä perhettä, joiden kanssa voit harjoitella ja joita voit näyttää muille. Mitään siitä, mitä teet täällä, ei tallenneta eikä lasketa, eikä se koskaan sekoitu oikeisiin tapauksiin.
practice-begin = Aloita harjoituskeskustelu
practice-rounds = Käydyt keskustelut
practice-read-round = Lue keskustelu
practice-compare = Vertaa keskusteluja
practice-back = Takaisin harjoitusperheisiin
# On the card of a family that speaks through an interpreter.
practice-interpreter = Tulkki mukana
practice-try-title = Mitä harjoitella

## On every screen of a practice, and at its end

practice-banner = Harjoitus – keksitty perhe
practice-fate = Harjoitus · mitään ei tallenneta
practice-not-kept = Harjoitus on päättynyt. Mitään ei ole tallennettu eikä laskettu.

## The six families: a name that is no name, what their situation is, and what to practise with them

practice-family-river-title = Joen perhe
practice-family-river-about = Kahdeksanvuotias tyttö ja hänen äitinsä ovat terveyskeskustelussa somalin tulkin kanssa. Aamuisin vatsa on kipeä, eivätkä koulun vessojen ovet mene lukkoon. Jalkapallo on parasta, mitä hän tietää.
practice-family-river-try = Anna lapsen näyttää, mistä aloitatte. Vertaa sitten kahta keskustelua: mikä on uutta, mikä on ennallaan ja mikä on muuttunut?

practice-family-meadow-title = Niityn perhe
practice-family-meadow-about = Kolmevuotias, jolla on kaksi äitiä ja vastasyntynyt sisarus. Kotona puhutaan englantia. Esikoulussa hän on hiljaa, mutta kotona hän puhuu paljon, ja äidit näkevät asian eri tavalla. Mukana ovat esikoulu ja BVC (lastenneuvola).
practice-family-meadow-try = Harjoittele aikuisten kuvaa pienestä lapsesta: mitä kukin on nähnyt? Anna kahden erilaisen kuvan olla rinnakkain.

practice-family-lantern-title = Lyhdyn perhe
practice-family-lantern-about = Yksitoistavuotias puhuu ruotsia ja hänen vanhempansa arabiaa. Mukana ovat koulu, sosiaalipalvelut ja tulkki. Maanantait ovat koulussa vaikeita, ja kotona juuri hän lukee kaikki kirjeet. Hän ja isä ajattelevat pelaamisesta eri tavalla.
practice-family-lantern-try = Anna yhden vastata kerrallaan, niin ettei kukaan johdattele toista. Puhu tulkin kautta, älä koskaan lapsen kautta.

practice-family-harbour-title = Sataman perhe
practice-family-harbour-about = Yksitoistavuotias, jolla on diabetes, asuu joka toisen viikon äidillä ja joka toisen isällä. Perhe puhuu suomea. Mukana on seitsemän ääntä: lapsi, vanhemmat, mummo, jalkapallovalmentaja, koulu ja sairaalan diabetestiimi. Lapsi haluaa päästä leirille.
practice-family-harbour-try = Harjoittele palaveria, jossa on monta osallistujaa: kenen vuoro on, ja puhutteko lapsen kanssa vai hänen päänsä yli? Lukekaa yhdessä ja antakaa erilaisten kuvien jäädä näkyviin.

practice-family-swallow-title = Pääskyn perhe
practice-family-swallow-about = Seitsenvuotias, joka kertoo kuvilla ja viittomilla. Kotona puhutaan kurmandžia. Vanhemmat, koulu, habilitaatio ja sosiaalipalvelut tapaavat SIP-kokouksessa (koordinoitu yksilöllinen suunnitelma), ja tulkki on mukana. Luettavana on kaksi keskustelua.
practice-family-swallow-try = Harjoittele ajan antamista: anna lapsen näyttää, odota vastausta ja kirjoita se, minkä lapsi näytti. Katso myös, mikä keskustelujen välillä on muuttunut ja miksi.

practice-family-granite-title = Kallion perhe
practice-family-granite-about = Seitsemäntoistavuotias on lakannut käymästä lukiota ja korjaa mieluummin mopoja. Mukana ovat vanhemmat, KAA (kunnan vastuu nuorista, jotka eivät käy koulua) ja BUP (lasten- ja nuorisopsykiatria). Keskusteluja on kolme puolen vuoden ajalta.
practice-family-granite-try = Kysy nuorelta, mitä saa kertoa eteenpäin, mitä vain lyhyesti ja mikä jää tänne. Vertaa sitten kolmea keskustelua: hän ja äiti ajattelevat eri tavalla siitä, kuinka nopeasti pitää edetä.
