### The start page and the page of a case.
### Review status: draft

start-title = Mitä haluat tehdä?
start-new-conversation = Uusi keskustelu
start-new-conversation-note = Pyörä, kysymykset ja jokaisen omat sanat
start-cases-title = Työkopiot
start-cases-empty = Tässä näkyvät tapaukset, jotka tallennat määräajaksi. Juuri nyt niitä ei ole.
start-cases-empty-note = Jos valitset keskustelussa ”Vain näytöllä”, mitään ei tallenneta.
start-information = Tietoa pyörästä
start-duty = Ilmoitusvelvollisuus
start-about = Tietoa ohjelmasta
start-lock = Lukitse

## A case

# $date is a day, ready to show.
case-delete-on = Poistetaan { $date }
case-made-on = Luotu { $date }
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
