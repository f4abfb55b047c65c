### The list of all cases, and the search in one's own notes.
### Review status: draft

## All cases

cases-title = Hemû dosye
cases-filter = Hilbijêre ku kîjan dosye xuya bibin
cases-code = Kod
cases-service = Sazî
cases-service-any = Hemû sazî
# When there was, or is to be, a conversation or a meeting.
cases-when = Axaftin an civîn
cases-when-any = Kengî be jî
cases-when-month = Meha dawî
cases-when-quarter = Sê mehên dawî
cases-when-ahead = Ji îro û pê ve
cases-when-chosen = Rojan hilbijêre
cases-from = Roja pêşîn
cases-to = Roja dawî
cases-day-none = Ev roj tune ye. Yeke din hilbijêre.
cases-days-turned = Roja dawî dikeve berî roja pêşîn.
cases-open-actions = Bi tedbîrên vekirî
cases-count = { $count ->
    [one] { $count } dosye
   *[other] { $count } dosye
}
cases-count-shown = { $shown } ji { $count } dosyeyan xuya dibin
cases-more = Zêdetir nîşan bide
cases-none = Tu dosye li hilbijartina te nayê.
cases-none-note = Yek ji hilbijartinan rake, an ji kodê kêmtir tîpan binivîse.
cases-clear = Hemû dosyeyan nîşan bide
cases-empty = Dosyeyên ku tu ji bo demekê tomar dikî li vir kom dibin. Niha yek jî nîne.
cases-empty-note = Dosye wê demê dest pê dike ku axaftinek wek kopiya xebatê were tomarkirin.

## A line of the list. Each stands small over what it names.

cases-latest = Axaftina dawî
cases-next-meeting = Civîna din
cases-actions = Divê werin kirin
cases-actions-count = { $count ->
    [one] { $count } tedbîra vekirî
   *[other] { $count } tedbîrên vekirî
}
cases-deletes = Jêbirin
cases-closed = Qediyaye

## Search

search-title = Di nivîsên xwe de bigere
search-field = Di nivîsên xwe de bigere
# Shown where the pointer rests on the field. Ctrl+K is the same in every language.
search-field-keys = Di nivîsên xwe de bigere (Ctrl+K)
search-start = Bigere
search-about = Li vir tu di hemû nivîsên dosyeyên xwe yên li ser vê kompûterê de digerî, di wan de jî ku divê li vir bimînin. Dema tu li ber ekranê bi tenê bî bigere.
search-how = Peyvekê an zêdetir binivîse. Divê hemû li heman cihî bin, û ji peyva dawî destpêka wê bes e.
search-count = { $count ->
    [one] { $count } cih hat dîtin
   *[other] { $count } cih hatin dîtin, yên dawî pêşî
}
search-count-more = { $count } encamên dawî xuya dibin. Peyveke din binivîse, da ku kêmtir bibin.
# $words is what was searched for.
search-none = “{ $words }” di nivîsên te de tune ye.
search-none-note = Peyveke kurttir, destpêka peyvê an rastnivîseke din biceribîne. Tiştên jêbirî nayên dîtin.

## Where something was found

search-in-brief = Bi kurtî
search-in-meeting = Civîn
search-in-action = Tedbîr
search-in-consent = Razîbûn
search-in-circle = Derdora zarok
search-in-path = Rêya pêş
search-in-standing = Qedandin û dîrok
