### The list of all cases, and the search in one's own notes.
### Review status: draft

## All cases

cases-title = Alla ärenden
cases-filter = Välj vilka ärenden som visas
cases-code = Kod
cases-service = Verksamhet
cases-service-any = Alla verksamheter
# When there was, or is to be, a conversation or a meeting.
cases-when = Samtal eller möte
cases-when-any = När som helst
cases-when-month = Senaste månaden
cases-when-quarter = Senaste tre månaderna
cases-when-ahead = Från i dag och framåt
cases-when-chosen = Välj dagar
cases-from = Från och med
cases-to = Till och med
cases-day-none = Den dagen finns inte. Välj en annan.
cases-days-turned = Till och med ligger före från och med.
cases-open-actions = Med öppna åtgärder
cases-count = { $count ->
    [one] { $count } ärende
   *[other] { $count } ärenden
}
cases-count-shown = Visar { $shown } av { $count } ärenden
cases-more = Visa fler
cases-none = Inga ärenden passar in på det du har valt.
cases-none-note = Ta bort något av valen, eller skriv färre tecken av koden.
cases-clear = Visa alla ärenden
cases-empty = Här samlas ärenden som du sparar en tid. Just nu finns inga.
cases-empty-note = Ett ärende börjar med att ett samtal sparas som arbetskopia.

## A line of the list. Each stands small over what it names.

cases-latest = Senaste samtal
cases-next-meeting = Nästa möte
cases-actions = Att göra
cases-actions-count = { $count ->
    [one] { $count } öppen åtgärd
   *[other] { $count } öppna åtgärder
}
cases-deletes = Raderas
cases-closed = Avslutat

## Search

search-title = Sök i dina anteckningar
search-field = Sök i dina anteckningar
# Shown where the pointer rests on the field. Ctrl+K is the same in every language.
search-field-keys = Sök i dina anteckningar (Ctrl+K)
search-start = Sök
search-about = Här söker du i allt som är skrivet i dina ärenden på den här datorn, även det som ska stanna här. Sök när du är ensam vid skärmen.
search-how = Skriv ett eller flera ord. Alla ska finnas på samma ställe, och det sista räcker det att börja på.
search-count = { $count ->
    [one] { $count } träff, senaste först
   *[other] { $count } träffar, senaste först
}
search-count-more = Visar de { $count } senaste träffarna. Skriv ett ord till för att få färre.
# $words is what was searched for.
search-none = ”{ $words }” finns inte i dina anteckningar.
search-none-note = Prova ett kortare ord, början av ordet eller en annan stavning. Det som är raderat går inte att hitta.

## Where something was found

search-in-brief = I korthet
search-in-meeting = Möte
search-in-action = Åtgärd
search-in-consent = Samtycke
search-in-circle = Runt barnet
search-in-path = Vägen framåt
search-in-standing = Avslut och datum
