### The invitation to a samordningsmöte: a letter to a child, to a young person, to those who are close, to a service.
### Review status: draft

## What every letter has. Read by everybody, also by children.

invitation-question = Tästä haluamme puhua
invitation-when = Milloin
# $weekday is a name of a day, $moment a date with its time, both ready to show.
invitation-when-value = { $weekday } { $moment }
invitation-when-undecided = Päivää ei ole vielä sovittu. Saat tietää sen niin pian kuin mahdollista.
invitation-long = Kuinka kauan
invitation-place = Missä
invitation-place-undecided = Saat tietää, missä tapaamme.
invitation-interpreter = Tulkki
invitation-who = Kutsuttuna ovat
# The one who reads the letter, in the list of those who are invited.
invitation-you = Sinä
# $service is the short name of a service, $meaning what it stands for.
invitation-service = { $service } ({ $meaning })
invitation-how = Näin se etenee
# Over an empty line, on which the sender writes a name and a way to be reached by hand.
invitation-contact = Keneen voit ottaa yhteyttä

## To a child of 6–12. Also read aloud to a younger one.

invitation-young-title = Hei! Haluatko tulla mukaan tapaamiseen?
invitation-young-what = Tapaamista sanotaan koordinointikokoukseksi. Sinä, sinun perheesi ja he, jotka sinua auttavat, tapaavat yhdessä, niin että kaikki tietävät, kuka tekee mitäkin.
invitation-young-about = Tapaamisessa puhutaan sinun asioistasi. Siksi haluamme kovasti tietää, mitä sinä ajattelet. Mikään, mitä sanot, ei ole oikein tai väärin.
invitation-young-interpreter = Mukana on tulkki, joka auttaa meitä ymmärtämään toisiamme. Tulkki ei saa kertoa kenellekään muulle, mitä puhumme.
invitation-young-no-interpreter = Haluatko puhua jotain muuta kieltä? Sano meille, niin hankimme tulkin.
invitation-young-part = Saat olla mukana omalla tavallasi
invitation-young-part-ways = Voit olla mukana koko ajan tai vain pienen hetken. Voit olla mukana ruudun kautta. Voit piirtää tai kirjoittaa jotain, mitä me katsomme, tai pyytää aikuista sanomaan sen puolestasi. Saat myös sanoa ei.
invitation-young-pause = Saat pitää tauon milloin haluat. Sinun ei tarvitse kertoa miksi.
invitation-young-before-title = Mitä olet kertonut aiemmin
invitation-young-before = Kerromme tapaamisessa siitä, mitä olet kertonut meille, vain jos olet sanonut siihen kyllä. Saat muuttaa mieltäsi.
invitation-young-answer = Mietitkö jotain? Onko jotain, mistä haluat meidän puhuvan tai mistä et halua meidän puhuvan? Sano se meille!
invitation-young-bye = Olisi kiva, jos tulisit mukaan!

invitation-young-agenda-welcome = Sanomme hei ja kerromme, keitä olemme
invitation-young-agenda-since-last = Miten on mennyt viime kerran jälkeen?
invitation-young-agenda-picture = Sinä ja perheesi saatte kertoa, mitä teille kuuluu
invitation-young-agenda-works = Mikä on hyvin
invitation-young-agenda-challenging = Mikä on vaikeaa
invitation-young-agenda-needed = Mitä pitää tapahtua
invitation-young-agenda-actions = Kuka tekee mitäkin?
invitation-young-agenda-whole = Kuka huolehtii siitä, että kaikki tulee tehtyä?
invitation-young-agenda-follow-up = Milloin tapaamme taas?
invitation-young-agenda-read-back = Luemme ääneen, mitä olemme päättäneet. Mitä sinä siitä ajattelet?
invitation-young-agenda-pause = Tauko

## To a young person of 13–17

invitation-older-title = Sinut on kutsuttu kokoukseen
invitation-older-what = Se on koordinointikokous: sinä, perheesi ja he, jotka sinua tukevat, tapaatte samaan aikaan ja sovitte, kuka tekee mitäkin.
invitation-older-about = Kokous koskee sinua, ja siksi meidän on tärkeää kuulla, miten sinä itse näet asian. Kaikkien ei tarvitse olla samaa mieltä.
invitation-older-interpreter = Mukana on tulkki. Tulkilla on vaitiolovelvollisuus, eikä hän saa kertoa mitään eteenpäin.
invitation-older-no-interpreter = Haluatko tulkin? Sano meille, niin hankimme tulkin.
invitation-older-part = Sinä valitset, miten haluat olla mukana
invitation-older-part-ways = Voit olla mukana koko kokouksen ajan tai osan siitä, paikan päällä tai etänä. Voit kirjoittaa jotain etukäteen tai antaa jonkun, johon luotat, puhua puolestasi. Voit myös päättää olla tulematta.
invitation-older-pause = Voit pitää tauon tai lähteä milloin haluat, eikä sinun tarvitse kertoa miksi.
invitation-older-before-title = Mitä olet kertonut aiemmin
invitation-older-before = Otamme kokouksessa esiin sen, mitä olet kertonut aiemmin, vain jos olet sanonut siihen kyllä. Voit muuttaa mieltäsi, myös kokouksen aikana.
invitation-older-answer = Mietitkö jotain, tai haluatko olla mukana päättämässä, ketkä tulevat ja mistä puhutaan? Ota yhteyttä.
invitation-older-bye = Lämpimästi tervetuloa!

## To a guardian

invitation-guardian-title = Tervetuloa koordinointikokoukseen
invitation-guardian-what = Koordinointikokous on kokous, jossa lapsesi, sinä ja tukea antavat tahot tapaatte samaan aikaan ja sovitte, kuka tekee mitäkin.
invitation-guardian-about = Se, mitä sinä näet ja tiedät lapsestasi, on tärkeää. Kaikkien ei tarvitse olla samaa mieltä: jokaisen näkemykselle on tilaa.
invitation-guardian-part = Lapsi saa olla mukana omalla tavallaan
invitation-guardian-part-ways = Lapsesi voi olla mukana koko kokouksen tai vain hetken, paikan päällä tai etänä, omin sanoin, kuvien avulla tai jonkun toisen kautta. Lapsi saa myös sanoa, ettei halua tulla mukaan.
invitation-guardian-support = Saat ottaa mukaan jonkun tueksesi. Kerro mielellään ennen kokousta, mistä haluat meidän puhuvan ja mistä et halua meidän puhuvan.
invitation-guardian-before = Se, mitä sinä ja lapsesi olette kertoneet aiemmin, otetaan kokouksessa esiin vain, jos siihen on suostumus. Suostumuksen antaminen on vapaaehtoista, ja voit perua suostumuksesi milloin tahansa.

## To somebody else who is close

invitation-close-what = Koordinointikokous on kokous, jossa lapsi, perhe ja tukea antavat tahot tapaavat samaan aikaan ja sopivat, kuka tekee mitäkin. Sinut on kutsuttu, koska olet lapselle tärkeä.
invitation-close-part-ways = Lapsi voi olla mukana koko kokouksen tai vain hetken, paikan päällä tai etänä, omin sanoin, kuvien avulla tai jonkun toisen kautta. Lapsi saa myös sanoa, ettei halua tulla mukaan.
invitation-close-before = Se, mitä lapsi ja perhe ovat kertoneet aiemmin, otetaan kokouksessa esiin vain, jos siihen on suostumus. Et saa kertoa muille, mitä kuulet kokouksessa.

## To a guardian and to somebody else who is close

invitation-adult-interpreter = Mukana on tulkki. Tulkilla on vaitiolovelvollisuus, eikä hän saa kertoa mitään eteenpäin.
invitation-adult-no-interpreter = Tarvitsetko tulkkia? Sano meille, niin hankimme tulkin.
invitation-adult-pause = Kaikki saavat pitää tauon, kun tarvitsevat sitä, niin lapset kuin aikuisetkin.
invitation-adult-before-title = Mitä on kerrottu aiemmin
invitation-adult-answer = Eikö aika sovi, tai mietitkö jotain? Ota yhteyttä.
invitation-adult-bye = Lämpimästi tervetuloa!

## To a service

invitation-service-title = Kutsu koordinointikokoukseen
invitation-service-what = Koordinointikokous on kokous, jossa lapsi, perhe ja asiaan liittyvät tahot tapaavat samaan aikaan ja sopivat, kuka tekee mitäkin ja milloin.
invitation-service-about = Mieti etukäteen, mitä oma työpaikkasi voi tarjota, ja varmista mielellään, että sinulla on valtuudet päättää siitä.
invitation-service-interpreter = Mukana on tulkki. Puhu suoraan perheelle, lyhyissä jaksoissa.
invitation-service-no-interpreter = Tulkkia ei ole varattu.
invitation-service-part = Lapsi on mukana omalla tavallaan
invitation-service-part-ways = Lapsi osallistuu niin kuin itse haluaa ja saa pitää tauon milloin tahansa. Puhu lapsen ja perheen kanssa, älä heistä, ja käytä sanoja, jotka kaikki ymmärtävät.
invitation-service-before-title = Suostumus ja salassapito
invitation-service-before = Aiemmin kerrottu otetaan esiin vain, jos suostumus kattaa sen. Hallussasi olevista salassa pidettävistä tiedoista kerrot vain suostumuksen tai muun laissa säädetyn perusteen nojalla.
invitation-service-answer = Etkö pääse tulemaan, tai pitäisikö jonkun muun teiltä olla mukana? Ota yhteyttä.
invitation-service-bye = Tervetuloa!

## Beside the letter. Read by staff.

invitation-page-title = Kutsu
# $voice is who is invited.
invitation-to = Saaja: { $voice }
invitation-choose = Kenelle kirje on
invitation-preview-language = Kirjeen kieli
invitation-preview-note = Kieli vaihtuu vain tässä. Saajan kielen valitset osallistujien luettelossa.
invitation-written-note = Kokouksen kysymys, paikka ja se, mitä olet itse lisännyt esityslistaan, näkyvät niin kuin olet ne kirjoittanut. Niitä ei käännetä.
invitation-sender-note = Kirjeen lopussa on tyhjä rivi. Kirjoita siihen käsin, kehen voi ottaa yhteyttä ja miten.
invitation-nothing-said = Kirjeessä ei ole mitään keskusteluista, ei koodia eikä tapauksen nimiä.
