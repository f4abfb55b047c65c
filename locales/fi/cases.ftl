### The start page and the page of a case.
### Review status: draft

start-title = Mitä haluat tehdä?
start-new-conversation = Uusi keskustelu
start-new-conversation-note = Pyörä, kysymykset ja jokaisen omat sanat
start-cases-title = Tapaukset
start-cases-empty = Tässä näkyvät tapaukset, jotka tallennat määräajaksi. Juuri nyt niitä ei ole.
start-cases-empty-note = Jos valitset keskustelussa ”Vain näytöllä”, mitään sanottua ei tallenneta.
start-information = Tietoa pyörästä
start-duty = Ilmoitusvelvollisuus
start-about = Tietoa ohjelmasta
start-lock = Lukitse
start-log = Kuka on katsonut
start-all-cases = Kaikki tapaukset

## What is to be done

todo-title = Tehtävänä
todo-empty = Yhtään toimenpidettä ei ole odottamassa. Tässä näkyy, mistä sovitte.
todo-overdue = Myöhässä
# $date is a day, ready to show. Stands after todo-overdue.
todo-overdue-since = piti olla valmis { $date }
todo-by = Valmis viimeistään { $date }
todo-by-today = Pitää olla valmis tänään
todo-by-none = Päivää ei ole sovittu
# Whoever does it is neither municipality nor region: an association, say.
todo-outside = Joku kunnan ja alueen ulkopuolelta
# Opens the choice between done, changed and no longer needed.
todo-settle = Kuittaa
# $what is what was to be done.
todo-settled = ”{ $what }” on kuitattu.
todo-undo = Kumoa
todo-undone = Toimenpide on yhä tekemättä.
todo-show-all = { $count ->
    [one] Näytä vielä { $count }
   *[other] Näytä vielä { $count }
}
# Under the longest list that is shown here.
todo-more = { $count ->
    [one] Tapauksissa on vielä { $count } toimenpide.
   *[other] Tapauksissa on vielä { $count } toimenpidettä.
}

## Meetings to come

ahead-title = Tulevat kokoukset
# $time is time-of-day.
ahead-today = Tänään klo { $time }
ahead-tomorrow = Huomenna klo { $time }
ahead-in-days = { $count ->
    [one] { $count } päivän kuluttua
   *[other] { $count } päivän kuluttua
}
ahead-lead = Johda kokousta
# Follow-ups that were agreed for a day; no meeting is prepared for them yet.
follow-ups-title = Valmisteltavat seurannat
# Stands under the day of a follow-up that is past.
follow-ups-passed = Päivä on mennyt. Sopikaa uusi.
ahead-show-all = { $count ->
    [one] Näytä vielä { $count } kokous
   *[other] Näytä vielä { $count } kokousta
}

## Cases that delete themselves soon

# Those of the next three days.
due-title = Poistetaan pian
# Those after them.
due-later-title = Poistetaan kahden viikon kuluessa
due-today = Poistetaan tänään
due-tomorrow = Poistetaan huomenna
due-in-days = { $count ->
    [one] Poistetaan { $count } päivän kuluttua
   *[other] Poistetaan { $count } päivän kuluttua
}
due-note = Avaa tapaus, jos jotain pitää säilyttää pidempään. Siellä päivää voi siirtää.
due-show-all = { $count ->
    [one] Näytä vielä { $count } tapaus
   *[other] Näytä vielä { $count } tapausta
}

## A case

# $date is a day, ready to show.
case-delete-on = Poistetaan { $date }
case-made-on = Luotu { $date }
case-closed-on = Päätetty { $date }
# $code is the code of the case.
case-open-label = Avaa tapaus { $code }
case-conversations = Keskustelut
case-conversations-count = { $count ->
    [one] { $count } keskustelu
   *[other] { $count } keskustelua
}
case-continue = Jatka keskustelua
case-read = Lue
case-unfinished = Kesken
case-new-conversation = Uusi keskustelu tähän tapaukseen
case-delete = Poista tapaus
case-delete-question = Haluatko poistaa tapauksen { $code }?
case-delete-note = Kaikki siihen kirjoitettu häviää nyt, eikä sitä saa takaisin. Myös sen varmuuskopiot häviävät seitsemän päivän kuluessa.
case-delete-confirm = Poista
case-deleted = Tapaus on poistettu.
case-deleted-by-itself = { $count ->
    [one] Yhden tapauksen poistopäivä on tullut, ja se on poistettu.
   *[other] { $count } tapauksen poistopäivä on tullut, ja ne on poistettu.
}
case-nothing-said = Tässä keskustelussa ei kirjoitettu mitään.
# Over what may go on, on the page where a finished conversation is read. Read by staff.
case-decided = Näin päätettiin
# Somebody has changed their mind afterwards: what they said is to stay where it is.
case-keep-back = Ei saa enää kertoa eteenpäin
case-keep-back-question = Eikö tätä saa enää kertoa eteenpäin?
case-keep-back-note = Tästä lähtien se jää tänne, eikä sitä voi muuttaa takaisin. Jo kerrottua ei voi ottaa takaisin.
case-keep-back-confirm = Pidä se täällä
