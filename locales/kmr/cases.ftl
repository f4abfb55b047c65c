### The start page and the page of a case.
### Review status: draft

start-title = Tu dixwazî çi bikî?
start-new-conversation = Axaftina nû
start-new-conversation-note = Çerx, pirs û gotinên her kesî bi xwe
start-cases-title = Kopiyên xebatê
start-cases-empty = Dosyeyên ku tu ji bo demekê tomar dikî li vir xuya dibin. Niha yek jî nîne.
start-cases-empty-note = Eger tu di axaftinekê de “Tenê li ekranê” hilbijêrî, tiştek nayê tomarkirin.
start-information = Li ser çerxê
start-duty = Erkê ragihandinê
start-about = Li ser bernameyê
start-lock = Qufil bike

## A case

# $date is a day, ready to show.
case-delete-on = Di { $date } de tê jêbirin
case-made-on = Di { $date } de hatiye çêkirin
# $code is the code of the case.
case-open-label = Dosyeya { $code } veke
case-conversations = Axaftin
case-conversations-count = { $count ->
    [one] { $count } axaftin
   *[other] { $count } axaftin
}
case-continue = Axaftinê bidomîne
case-read = Bixwîne
case-unfinished = Hîn neqediyaye
case-new-conversation = Axaftina nû di vê dosyeyê de
case-delete = Dosyeyê jê bibe
case-delete-question = Tu dixwazî dosyeya { $code } jê bibî?
case-delete-note = Her tiştê ku tê de hatiye nivîsandin niha winda dibe û êdî venagere. Kopiyên wê yên ewlehiyê jî di nav heft rojan de tên jêbirin.
case-delete-confirm = Jê bibe
case-deleted = Dosye hat jêbirin.
case-deleted-by-itself = { $count ->
    [one] Roja jêbirina dosyeyekê hat û ew hat jêbirin.
   *[other] Roja jêbirina { $count } dosyeyan hat û ew hatin jêbirin.
}
case-nothing-said = Di vê axaftinê de tiştek nehat nivîsandin.
# Over what may go on, on the page where a finished conversation is read. Read by staff.
case-decided = Wiha biryar hat dayîn
