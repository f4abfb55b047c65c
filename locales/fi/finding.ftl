### The list of all cases, and the search in one's own notes.
### Review status: draft

## All cases

cases-title = Kaikki tapaukset
cases-filter = Valitse, mitkä tapaukset näytetään
cases-code = Koodi
cases-service = Taho
cases-service-any = Kaikki tahot
# When there was, or is to be, a conversation or a meeting.
cases-when = Keskustelu tai kokous
cases-when-any = Milloin tahansa
cases-when-month = Viimeisen kuukauden aikana
cases-when-quarter = Viimeisten kolmen kuukauden aikana
cases-when-ahead = Tästä päivästä eteenpäin
cases-when-chosen = Valitse päivät
cases-from = Alkupäivä
cases-to = Loppupäivä
cases-day-none = Tätä päivää ei ole. Valitse toinen.
cases-days-turned = Loppupäivä on ennen alkupäivää.
cases-open-actions = Avoimia toimenpiteitä
cases-count = { $count ->
    [one] { $count } tapaus
   *[other] { $count } tapausta
}
cases-count-shown = Näytetään { $shown } / { $count } tapausta
cases-more = Näytä lisää
cases-none = Valintaasi ei vastaa yksikään tapaus.
cases-none-note = Poista jokin valinnoista tai kirjoita koodista vähemmän merkkejä.
cases-clear = Näytä kaikki tapaukset
cases-empty = Tähän kertyvät tapaukset, jotka tallennat määräajaksi. Juuri nyt niitä ei ole.
cases-empty-note = Tapaus alkaa siitä, että keskustelu tallennetaan työkopiona.

## A line of the list. Each stands small over what it names.

cases-latest = Viimeisin keskustelu
cases-next-meeting = Seuraava kokous
cases-actions = Tehtävänä
cases-actions-count = { $count ->
    [one] { $count } avoin toimenpide
   *[other] { $count } avointa toimenpidettä
}
cases-deletes = Poistetaan
cases-closed = Päätetty

## Search

search-title = Hae muistiinpanoistasi
search-field = Hae muistiinpanoistasi
# Shown where the pointer rests on the field. Ctrl+K is the same in every language.
search-field-keys = Hae muistiinpanoistasi (Ctrl+K)
search-start = Hae
search-about = Tässä haet kaikesta, mitä tapauksiisi on tällä tietokoneella kirjoitettu, myös siitä, mikä jää tänne. Hae, kun olet yksin näytön ääressä.
search-how = Kirjoita yksi tai useampi sana. Kaikkien pitää löytyä samasta kohdasta, ja viimeisestä riittää alku.
search-count = { $count ->
    [one] { $count } osuma, uusin ensin
   *[other] { $count } osumaa, uusin ensin
}
search-count-more = Näytetään { $count } uusinta osumaa. Kirjoita vielä yksi sana, niin osumia on vähemmän.
# $words is what was searched for.
search-none = ”{ $words }” ei löydy muistiinpanoistasi.
search-none-note = Kokeile lyhyempää sanaa, sanan alkua tai toista kirjoitustapaa. Poistettua ei voi enää löytää.

## Where something was found

search-in-brief = Lyhyesti
search-in-meeting = Kokous
search-in-action = Toimenpide
search-in-consent = Suostumus
search-in-circle = Lapsen ympärillä
search-in-path = Tie eteenpäin
search-in-standing = Päättäminen ja päivämäärät
