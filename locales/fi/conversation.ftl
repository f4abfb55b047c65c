### Before, during and after a conversation around the wheel.
### Review status: draft

## Before

new-title = Uusi keskustelu
new-family-language = Perheen kieli
new-who = Ketkä ovat paikalla?
new-who-note = Roolit, ei nimiä
new-who-services = Ammattilaiset
new-interpreter = Onko tulkki mukana?
new-age = Lapsen ikä
new-context = Millainen keskustelu?
new-step = Missä vaiheessa työ on?
new-keeping = Mitä kirjoitetulle tapahtuu?
new-begin = Aloita keskustelu

keeping-show-only = Vain näytöllä
keeping-show-only-note = Mitään sanottua ei tallenneta. Kaikki häviää, kun keskustelu suljetaan, ellei siitä sitä ennen tehdä työkopiota. Pyörän käyttökerta lasketaan.
keeping-working-copy = Työkopio
keeping-working-copy-note = Tallentuu lukittuna tälle tietokoneelle ja poistuu itsestään.
keeping-code = Tapauksen koodi
keeping-code-note = 2–20 kirjainta, numeroa tai yhdysmerkkiä. Ei nimeä.
# $code is the code of a case that exists.
keeping-code-exists = Keskustelu lisätään tapaukseen { $code }, joka on jo olemassa. Tapaus poistetaan { $date }.
keeping-delete-on = Poistopäivä
keeping-day = Päivä
keeping-month = Kuukausi
keeping-year = Vuosi
# $earliest and $latest are days, ready to show.
keeping-delete-range = Valitse päivä: aikaisintaan { $earliest }, viimeistään { $latest }.

missing-age = Valitse lapsen ikä.
missing-context = Valitse, millainen keskustelu on.
missing-voice = Valitse ainakin yksi, joka on paikalla.
missing-code = Kirjoita tapaukselle koodi.

## During: the bar

bar-show-only = Vain näytöllä · sanoja ei tallenneta
# $code is a code, $date a day, ready to show.
bar-working-copy = { $code } · poistetaan { $date }
bar-provisional = Alustava pyörä
bar-language = Perheen kieli
bar-finish = Lopeta
bar-duty = Ilmoitusvelvollisuus
bar-pause = Aloitussivulle

## During: the whole wheel

wheel-label = Pyörä
wheel-where-begin = Mistä haluat aloittaa?
wheel-where-begin-adults = Mistä haluatte aloittaa?
wheel-where-begin-note = Valitse pyörästä osa-alue. Minkä tahansa saa jättää väliin.
wheel-where-next = Mistä muusta haluatte jutella?
wheel-mark-first = Valitse ensin useita
wheel-marking = Näyttäkää, mistä haluatte puhua
wheel-marking-done = Valmis
wheel-read-back = Lukekaa yhdessä
wheel-whole = Koko pyörä
# Read by screen readers after the name of an area.
wheel-state-talked = tästä on puhuttu
wheel-state-wanted = tästä halutaan puhua

## During: an area

area-wanted = Tästä halutaan puhua
area-other-prompts = Muita kysymyksiä
area-close = Sulje osa-alue
area-who-speaks = Kuka kertoo?
area-said-here = on sanonut tässä jotain
# $role is who speaks, in the genitive where the language has one.
area-words-label = { $question } – { $role }
area-no-names = Älä kirjoita muiden ihmisten nimiä.
area-no-names-child = Älä kirjoita nimiä. Kirjoita esimerkiksi ”yksi kaveri” tai ”siskoni”.
area-kept = Tallennettu
area-keeping = Tallennetaan …
area-in-memory = Vain tässä ja nyt
area-not-kept = Ei vielä tallennettu
area-identity-number = Tämä näyttää henkilötunnukselta. Sitä ei tallenneta. Muu teksti on tallella.
area-identity-number-remove = Poista numero
area-too-long = Teksti on liian pitkä yhteen kenttään. Uutta osaa ei ole tallennettu: poista jotain tai jatka toisessa kentässä.

## Read back and finish

read-back-title = Näin olette kertoneet
read-back-note = Lukekaa yhdessä. Näyttäkää, mitä pitää muuttaa tai poistaa.
read-back-nothing = Mitään ei ole vielä kirjoitettu. Se ei haittaa.
read-back-wanted = Näistä voidaan puhua toisella kerralla
read-back-change = Muuta
read-back-strike = Poista
read-back-struck = Poistettu
read-back-undo = Näytä sanat uudelleen
read-back-done = Valmis
read-back-to-wheel = Takaisin pyörään
read-back-finish = Lopeta keskustelu
read-back-finish-show-only = Lopeta ja tyhjennä
read-back-fate-show-only = Kun lopetatte, kaikki sanomanne häviää.
# $code is a code, $date a day, ready to show.
read-back-fate-working-copy = Säilyy lukittuna { $date } asti. Koodi: { $code }.

closed-show-only-title = Kiitos keskustelusta
closed-show-only = Mitään siitä, mitä sanoitte, ei tallennettu. Pyörän käyttökerta lasketaan, mutta siitä ei näe, keitä te olette.
closed-working-copy-title = Kiitos keskustelusta
closed-working-copy = Keskustelu on tallessa { $date } asti. Koodi: { $code }.
closed-to-start = Aloitussivulle

leave-show-only-question = Haluatko poistua keskustelusta?
leave-show-only-note = Valittuna on ”Vain näytöllä”: kirjoitettu teksti häviää.
leave-show-only-confirm = Poistu ja tyhjennä
finish-show-only-question = Haluatteko lopettaa ja tyhjentää?
finish-show-only-confirm = Lopeta ja tyhjennä

## Undo, the keys, and what lies beside the wheel

bar-undo = Kumoa
bar-redo = Tee uudelleen
bar-keep = Tallenna työkopiona …
bar-big = Suuri näkymä
leave-show-only-keep = Tallenna työkopiona …
