### What went wrong, and what to do next: each error-<code> has its error-<code>-action.
### Review status: draft

error-locked = Ohjelma on lukittu.
error-locked-action = Avaa lukitus, niin voit jatkaa. Kirjoittamanne teksti on tallella.
error-wrong-passphrase = Salalause ei täsmää.
error-wrong-passphrase-action = Yritä uudelleen. Tarkista, että Caps Lock ei ole päällä ja että näppäimistön kieli on oikea.
error-wrong-recovery-code = Koodi ei täsmää.
error-wrong-recovery-code-action = Vertaa paperiin, neljä merkkiä kerrallaan.
error-store-in-use = Hjulet on jo auki tällä tietokoneella.
error-store-in-use-action = Siirry siihen ikkunaan tai sulje se ja yritä uudelleen.
error-store-too-new = Tallennetut tiedot on tehty uudemmalla Hjulet-versiolla.
error-store-too-new-action = Avaa ne uudemmalla versiolla. Mitään ei ole muutettu.
error-store-damaged = Tallennettuja tietoja ei voi lukea.
error-store-damaged-action = Käytä varmuuskopiota tai siirrä vioittuneet tiedot sivuun. Mitään ei poisteta.
error-no-store = Täällä ei ole mitään tallennettua avattavaksi.
error-no-store-action = Aloita valitsemalla salalause.
error-store-already-there = Täällä on jo tallennettuja tietoja.
error-store-already-there-action = Avaa niiden lukitus. Mitään ei ole muutettu.
error-disk-full = Levy on täynnä, joten viimeisin teksti ei ole tallessa.
error-disk-full-action = Teksti on yhä näytöllä. Vapauta tilaa ja valitse ”Yritä uudelleen”.
error-read-only = Ohjelma ei saa kirjoittaa omaan kansioonsa.
error-read-only-action = Pyydä tietokoneen ylläpitäjältä kirjoitusoikeus kansioon. Tallennetut tiedot ovat ennallaan.
error-not-saved = Tiedostoa ei voitu tallentaa sinne.
error-not-saved-action = Valitse toinen paikka. Ohjelmassa mikään ei ole muuttunut.

error-paper-not-made = Paperia ei voitu tehdä.
error-paper-not-made-action = Yritä uudelleen. Mitään kirjoittamaasi ei ole hävinnyt.
error-gone = Tätä ei enää ole.
error-gone-action = Siirry aloitussivulle. Ehkä poistopäivä on tullut ja tiedot on poistettu.
error-finished = Keskustelu on päättynyt, ja sitä voi vain lukea.
error-finished-action = Aloita uusi keskustelu samassa tapauksessa.
error-meeting-finished = Kokous on päättynyt, ja sitä voi vain lukea.
error-meeting-finished-action = Järjestä seurantakokous samassa tapauksessa.
error-case-closed = Tapaus on päätetty, ja sitä voi vain lukea.
error-case-closed-action = Avaa se uudelleen tapauksen sivulla, jos jotain pitää muuttaa.
error-practice = Tämä on harjoitus. Sitä ei koskaan tallenneta.
error-practice-action = Aloita uusi keskustelu aloitussivulta, jos haluat tallentaa sen.
error-not-comparable = Näitä keskusteluja ei voi näyttää rinnakkain.
error-not-comparable-action = Valitse kaksi tai kolme saman tapauksen keskustelua.
error-cancelled = Tämä keskeytyi.
error-cancelled-action = Mitään ei ole muutettu. Tee se uudelleen, kun haluat.
error-not-enough-memory = Tietokoneessa on liian vähän vapaata muistia lukituksen avaamiseen.
error-not-enough-memory-action = Sulje muita ohjelmia ja yritä uudelleen.
error-out-of-range = Tätä päivää ei voi valita.
error-out-of-range-action = Valitse päivä sallitulta ajalta.
error-invalid = Jokin kirjoittamasi ei kelpaa.
error-invalid-action = Katso, mitä kentän vieressä lukee, ja muuta siinä.
# $incident is a short code to find the event in the local log.
error-unexpected = Ohjelmassa tapahtui virhe ({ $incident }).
error-unexpected-action = Se, mikä oli jo tallennettu, on tallella. Yritä uudelleen tai sulje ohjelma ja avaa se uudelleen.

## What is wrong with one field

error-invalid-passphrase-too-short = Kirjoita vähintään 12 merkkiä tai neljä sanaa.
error-invalid-passphrase-too-long = Näin pitkä salalause ei käy.
error-invalid-passphrase-guessable = Tämä on helppo arvata. Keksi jotain omaperäisempää.
error-invalid-recovery-code-too-short = Koodissa on 28 merkkiä seitsemässä ryhmässä. Merkkejä puuttuu.
error-invalid-recovery-code-too-long = Koodissa on 28 merkkiä seitsemässä ryhmässä. Merkkejä on liikaa.
error-invalid-recovery-code-sign = Yksi merkki ei kuulu koodiin. Vertaa paperiin.
error-invalid-case-code-too-short = Koodissa pitää olla vähintään 2 merkkiä.
error-invalid-case-code-too-long = Koodissa saa olla enintään 20 merkkiä.
error-invalid-case-code-sign = Käytä vain kirjaimia, numeroita ja yhdysmerkkejä.
error-invalid-case-code-identity-number = Tämä näyttää henkilötunnukselta. Keksi sen sijaan oma koodi.
error-invalid-delete-on-sign = Tätä päivää ei ole kalenterissa.
error-invalid-voices-nobody-here = Valitse ainakin yksi, joka on paikalla.
error-invalid-voices-voice-twice = Joku on valittu kahteen kertaan.
error-invalid-voices-too-many-voices = Keskustelussa voi olla mukana enintään kaksitoista.
error-invalid-voices-has-part = Henkilöä, joka on jo sanonut jotain tai joka on ainoa paikalla, ei voi poistaa.
error-invalid-note-too-long = Teksti on liian pitkä yhteen kenttään.
error-invalid-note-not-asked = Tähän ei voi kirjoittaa. Avaa osa-alue uudelleen.
error-invalid-delete-on-no-reason = Kirjoita, miksi päivää siirretään.
error-invalid-circle-out-of-place = Joku on valittu paikkaan, johon hän ei voi kuulua.
error-invalid-circle-crowded = Joku on jo mukana, tai heitä on yli 24.
error-invalid-consent-blank = Kirjoita, mitä suostumus koskee.
error-invalid-consent-no-parties = Valitse, ketkä saavat kertoa toisilleen.
error-invalid-consent-out-of-place = Valittu ei voi antaa suostumusta tai kertoa tällä tavalla.
error-invalid-consent-days = Päivät eivät täsmää. Suostumus on voimassa antopäivästä alkaen enintään vuoden.
error-invalid-meeting-crowded = Joku on jo mukana, tai heitä on yli 16.
error-invalid-meeting-too-long = Kokous tai esityslista on liian pitkä.
error-invalid-meeting-out-of-place = Vain jokin yhteistyötaho voi pitää kokonaisuuden koossa.
error-invalid-action-blank = Kirjoita, mitä pitää tehdä.
error-invalid-action-no-reason = Kirjoita muutama sana siitä, miksi.
error-invalid-action-out-of-place = Valitse, kuka sen tekee.
