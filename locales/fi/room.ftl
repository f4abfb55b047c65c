### Leading a samordningsmöte: what everybody in the room sees, and the strip where staff write.
### Review status: draft

## What everybody sees

room-title = Koordinointikokous
room-question = Kokouksen kysymys
room-here = Ketkä olemme täällä
room-agenda = Tätä teemme tänään
room-minutes = { $count ->
    [one] { $count } minuutti
   *[other] { $count } minuuttia
}
# $item is the name of an item of the agenda.
room-next = Seuraavaksi: { $item }
room-next-short = Seuraava
room-previous = Edellinen
# Read by screen readers: the dots that lead to the items of the agenda.
room-thread = Esityslista
# Read by screen readers. $number is the place of the item among $all.
room-thread-item = Kohta { $number } / { $all }: { $item }
room-choose-area = Valitkaa pyörästä osa-alue
room-nothing-in-area = Tähän ei ole kirjoitettu mitään etukäteen.
room-nothing-brought = Mitään ei ole kirjoitettu etukäteen.
room-said-on = Sanottu { $date }
room-in-brief = Lyhyesti
room-not-shown = { $count ->
    [one] { $count } osaa ei näytetä
   *[other] { $count } osaa ei näytetä
}
room-since-last-open = Näin sovimme aiemmin
room-since-last-none = Kaikki aiemmin sovittu on kuitattu.
room-agreed = Näin olemme sopineet
room-agreed-nothing = Tähän kootaan se, mistä sovimme.
room-whole = Pitää kokonaisuuden koossa
room-whole-nobody = Kuka pitää kokonaisuuden koossa tästä lähtien?
room-follow-up = Tapaamme taas
room-follow-up-none = Milloin on hyvä tavata uudelleen?
room-follow-up-by = Koollekutsuja
room-childs-view = Mitä mieltä lapsi on
room-young-view = Mitä mieltä nuori on
room-dissent = Mistä joku on eri mieltä
room-pause = Pidetään tauko.
room-noted = Muistiin kirjattu

## The strip, read by staff in the language of the program

room-note = Muistiinpano
room-note-hint = Lyhyesti, heidän sanoillaan. Älä kirjoita muiden ihmisten nimiä.
room-new-action-hint = Kirjoita, mitä tehdään, niin loput kohdat tulevat näkyviin.
room-agreed-here = Tänään sovittu
room-action-removed = Toimenpide on poistettu.
room-whole-service = Mikä taho?
room-whole-function = Tehtävä
room-whole-function-hint = Esimerkiksi rehtori. Ei nimeä.
room-whole-none = Ei sovittu
room-follow-up-when = Minä päivänä?
room-follow-up-no-day = Ei sovittu
room-follow-up-month = Kuukauden kuluttua
room-follow-up-two-months = Kahden kuukauden kuluttua
room-follow-up-day = Muu päivä
room-follow-up-note = Päivä, jona tapaatte taas
room-follow-up-caller = Kuka kutsuu koolle?
room-follow-up-caller-hint = Tehtävä, esimerkiksi kuraattori. Ei nimeä.
room-childs-view-hint = Lapsen omin sanoin tai niin kuin lapsi sen näyttää.
room-dissent-hint = Kuka tahansa, omin sanoin. Jokaisen näkemys saa jäädä näkyviin.
room-keeping = Tallennetaan …
room-later = Jatka myöhemmin
room-read-back = Lue ääneen
room-undo = Kumoa
room-redo = Tee uudelleen
# $key is a key on the keyboard.
room-next-key = Seuraava kohta ({ $key })
room-previous-key = Edellinen kohta ({ $key })
room-new-action-key = Uusi toimenpide ({ $key })
room-key-page-down = Page Down
room-key-page-up = Page Up
room-not-kept = Jotain on vielä tallentamatta
room-not-kept-note = Jos poistut nyt, viimeisin voi hävitä.
room-stay = Jää tähän
room-leave-anyway = Poistu silti

## Reading back

room-read-back-title = Näin sovittiin
room-read-back-note = Lukekaa yhdessä. Jos jokin ei pidä paikkaansa, muuttakaa se heti tässä.
room-read-back-notes = Mistä puhuimme
room-change = Muuta
room-change-done = Valmis
room-back = Takaisin kokoukseen
# Something that was begun as an action and is not entered; under it stand its words, Save and Remove.
room-unsaved = Ei vielä tallennettu: tallennetaanko toimenpiteenä?
room-nothing-agreed = Mistään ei sovittu. Sekin käy hyvin.
room-not-decided = Ei sovittu
room-finish = Päätä kokous
room-finish-question = Haluatteko päättää kokouksen?
room-finish-note = Sen jälkeen kokousta voi lukea mutta ei muuttaa. Toimenpiteitä voi seurata tapauksessa.

## The end: what is on the big screen while everybody still sits there

room-over-title = Kiitos tästä päivästä
room-over-finished = Kokous on nyt päättynyt.
room-over-later = Kokousta jatketaan toisella kerralla.
# Read by staff: to the page of the case.
room-over-to-case = Tapaukseen
