### First start, unlocking, the recovery code, and trouble with the store.
### Review status: draft

## First start: language

welcome-title = Tervetuloa Hjulet-ohjelmaan
welcome-choose-language = Mitä kieltä haluat käyttää?
welcome-language-note = Perheen kielen valitset jokaisessa keskustelussa erikseen.

## First start: passphrase

store-title = Suojaa se, mitä kirjoitat
store-why = Kaikki tallennettu lukitaan salalauseellasi. Ilman sitä kukaan ei voi lukea tekstejä, emme edes me.
store-passphrase = Salalause
store-passphrase-rule = Vähintään 12 merkkiä tai neljä sanaa. Lause, jonka vain sinä keksit, on helppo muistaa.
store-passphrase-show = Näytä salalause
store-passphrase-hide = Piilota salalause
store-make = Jatka
store-making = Lukkoa valmistellaan …
store-making-note = Se kestää muutaman sekunnin. Juuri siksi salalausetta on vaikea arvata.

## How strong a passphrase is

strength-empty = Kirjoita salalause
strength-too-short = Vielä liian lyhyt
strength-guessable = Helppo arvata. Keksi jotain omaperäisempää.
strength-fair = Kelpaa
strength-good = Hyvä
strength-strong = Erittäin hyvä

## First start: recovery code

recovery-title = Palautuskoodisi
recovery-why = Jos unohdat salalauseen, pääset sisään vain tällä koodilla. Se näytetään vain tämän kerran.
recovery-keep-write = Kirjoita se paperille.
recovery-keep-place = Säilytä paperi lukkojen takana, eri paikassa kuin tietokone.
recovery-keep-person = Kerro esihenkilöllesi, missä se on.
recovery-code-label = Palautuskoodi
recovery-written = Olen kirjoittanut koodin paperille
recovery-check-title = Kirjoita paperilla oleva koodi
recovery-check-why = Näin tiedämme, että siitä saa selvää, kun joskus tarvitset sitä.
recovery-check-hint = Isoilla ja pienillä kirjaimilla ei ole väliä.
recovery-check-done = Valmis
recovery-show-again = Näytä koodi uudelleen

## Unlocking

unlock-title = Avaa lukitus
unlock-waiting = Keskustelu odottaa siinä, mihin jäitte.
unlock-button = Avaa lukitus
unlock-opening = Lukitusta avataan …
unlock-forgotten = Olen unohtanut salalauseen
unlock-note = Avataan vain tällä tietokoneella. Mitään ei lähetetä minnekään.

## Forgotten passphrase

recover-title = Avaa palautuskoodilla
recover-why = Kirjoita paperilla oleva koodi ja valitse uusi salalause. Kaikki tallennettu on tallella.
recover-new-passphrase = Uusi salalause
recover-button = Avaa ja vaihda salalause
recover-no-code = Eikö sinulla ole koodia? Silloin kukaan ei voi avata tallennettuja tietoja. Siirrä lukitut tiedot sivuun ja aloita alusta, tai etsi koodia vielä.
recover-set-aside-question = Haluatko siirtää lukitut tiedot sivuun ja aloittaa alusta?

## Trouble with the store

trouble-in-use-title = Hjulet on jo auki
trouble-in-use = Ohjelma on jo käynnissä tällä tietokoneella. Siirry siihen ikkunaan tai sulje se ja yritä uudelleen.
trouble-too-new-title = Tallennettu uudemmalla versiolla
trouble-too-new = Tänne tallennetut tiedot on tehty uudemmalla Hjulet-versiolla. Mitään ei ole muutettu. Avaa ne uudemmalla versiolla.
trouble-damaged-title = Tallennettuja tietoja ei voi lukea
trouble-damaged = Yksi tiedosto on vioittunut. Mitään ei poisteta: vioittunut tiedosto siirretään sivuun omaan kansioonsa.
# $date is a day, ready to show.
trouble-backup-from = Tallella on varmuuskopio, joka on tehty { $date }. Sen jälkeen kirjoitettua siinä ei ole.
trouble-restore = Käytä varmuuskopiota
trouble-no-backup = Varmuuskopiota ei ole.
trouble-set-aside = Siirrä sivuun ja aloita alusta
trouble-set-aside-question = Haluatko siirtää vioittuneet tiedot sivuun ja aloittaa alusta?
trouble-set-aside-note = Tiedostot siirretään omaan kansioonsa, ja ne säilyvät siellä, kunnes poistat kansion itse. Ohjelma tyhjenee.
trouble-restored = Varmuuskopio on otettu käyttöön. Avaa lukitus sillä salalauseella, joka sinulla oli silloin.
trouble-moved = Vioittuneet tiedot ovat tässä kansiossa:
