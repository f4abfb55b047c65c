### The list of all cases, and the search in one's own notes.
### Review status: draft

## All cases

cases-title = Kiisaska oo dhan
cases-filter = Dooro kiisaska la muujinayo
cases-code = Kood
cases-service = Adeegga
cases-service-any = Adeegyada oo dhan
# When there was, or is to be, a conversation or a meeting.
cases-when = Wadahadal ama kulan
cases-when-any = Goor kasta
cases-when-month = Bishii ugu dambeysay
cases-when-quarter = Saddexdii bilood ee ugu dambeeyay
cases-when-ahead = Maanta wixii ka dambeeya
cases-when-chosen = Maalmo dooro
cases-from = Laga bilaabo
cases-to = Ilaa iyo
cases-day-none = Maalintaasi ma jirto. Mid kale dooro.
cases-days-turned = “Ilaa iyo” waxay ka horreysaa “Laga bilaabo”.
cases-open-actions = Leh tallaabooyin furan
cases-count = { $count ->
    [one] { $count } kiis
   *[other] { $count } kiis
}
cases-count-shown = Waxaa muuqda { $shown } oo ka mid ah { $count } kiis
cases-more = Kuwo kale muuji
cases-none = Kiis kuma habboona waxa aad dooratay.
cases-none-note = Doorashooyinka mid ka saar, ama koodka ka qor xarfo ka yar.
cases-clear = Muuji kiisaska oo dhan
cases-empty = Halkan waxaa lagu ururiyaa kiisaska aad muddo kaydiso. Hadda midna ma jiro.
cases-empty-note = Kiis wuxuu bilowdaa marka wadahadal loo kaydiyo nuqul shaqo ahaan.

## A line of the list. Each stands small over what it names.

cases-latest = Wadahadalkii ugu dambeeyay
cases-next-meeting = Kulanka xiga
cases-actions = Waxa la sameynayo
cases-actions-count = { $count ->
    [one] { $count } tallaabo oo furan
   *[other] { $count } tallaabo oo furan
}
cases-deletes = La tirtirayo
cases-closed = La dhammeeyay

## Search

search-title = Ka raadi waxa aad qortay
search-field = Ka raadi waxa aad qortay
# Shown where the pointer rests on the field. Ctrl+K is the same in every language.
search-field-keys = Ka raadi waxa aad qortay (Ctrl+K)
search-start = Raadi
search-about = Halkan waxaad ka raadineysaa wax kasta oo ku qoran kiisaskaaga kombiyuutarkan ku jira, xataa wixii halkan ku harayay. Raadi marka aad shaashadda keligaa ag joogto.
search-how = Qor hal erey ama dhowr. Dhammaantood waa inay isku meel ku jiraan, ereyga ugu dambeeyana bilowgiisa ayaa ku filan.
search-count = { $count ->
    [one] { $count } meel ayaa laga helay
   *[other] { $count } meelood ayaa laga helay, kuwii ugu dambeeyay ayaa horreeya
}
search-count-more = Waxaa muuqda { $count } kii ugu dambeeyay. Erey kale ku dar si ay u yaraadaan.
# $words is what was searched for.
search-none = “{ $words }” kuma jiro waxa aad qortay.
search-none-note = Isku day erey gaaban, bilowga ereyga ama higgaad kale. Wixii la tirtiray lama heli karo.

## Where something was found

search-in-brief = Si kooban
search-in-meeting = Kulan
search-in-action = Tallaabo
search-in-consent = Oggolaansho
search-in-circle = Dadka ilmaha ku xeeran
search-in-path = Jidka hore loo qaadayo
search-in-standing = Dhammaad iyo taariikh
