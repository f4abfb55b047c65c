### The start page and the page of a case.
### Review status: draft

start-title = Tu dixwazî çi bikî?
start-new-conversation = Axaftina nû
start-new-conversation-note = Çerx, pirs û gotinên her kesî bi xwe
start-cases-title = Dosye
start-cases-empty = Dosyeyên ku tu ji bo demekê tomar dikî li vir xuya dibin. Niha yek jî nîne.
start-cases-empty-note = Eger tu di axaftinekê de “Tenê li ekranê” hilbijêrî, ji tiştên ku tên gotin tiştek nayê tomarkirin.
start-information = Li ser çerxê
start-duty = Erkê ragihandinê
start-about = Li ser bernameyê
start-lock = Qufil bike
start-log = Kê lê nihêriye
start-all-cases = Hemû dosye

## What is to be done

todo-title = Tiştên ku divê werin kirin
todo-empty = Tu tedbîr ne li bendê ye. Yên ku hûn li ser li hev dikin li vir xuya dibin.
todo-overdue = Dereng maye
# $date is a day, ready to show. Stands after todo-overdue.
todo-overdue-since = diviya heta { $date } qediyabûya
todo-by = Herî dereng { $date }
todo-by-today = Divê îro biqede
todo-by-none = Roj nehatiye diyarkirin
# Whoever does it is neither municipality nor region: an association, say.
todo-outside = Kesek li derveyî komûn û herêmê
# Opens the choice between done, changed and no longer needed.
todo-settle = Nîşan bike
# $what is what was to be done.
todo-settled = “{ $what }” hat nîşankirin.
todo-undo = Vegerîne
todo-undone = Divê tedbîr hîn were kirin.
todo-show-all = { $count ->
    [one] { $count } ya din nîşan bide
   *[other] { $count } yên din nîşan bide
}
# Under the longest list that is shown here.
todo-more = { $count ->
    [one] { $count } tedbîra din di dosyeyan de heye.
   *[other] { $count } tedbîrên din di dosyeyan de hene.
}

## Meetings to come

ahead-title = Civînên li pêş
# $time is time-of-day.
ahead-today = Îro, saet { $time }
ahead-tomorrow = Sibê, saet { $time }
ahead-in-days = { $count ->
    [one] Piştî { $count } rojê
   *[other] Piştî { $count } rojan
}
ahead-lead = Civînê bi rê ve bibe
# Follow-ups that were agreed for a day; no meeting is prepared for them yet.
follow-ups-title = Şopandinên ku divê bên amadekirin
# Stands under the day of a follow-up that is past.
follow-ups-passed = Roj derbas bûye. Rojeke nû diyar bike.
ahead-show-all = { $count ->
    [one] { $count } civîna din nîşan bide
   *[other] { $count } civînên din nîşan bide
}

## Cases that delete themselves soon

# Those of the next three days.
due-title = Di demeke nêz de tên jêbirin
# Those after them.
due-later-title = Di nav du hefteyan de tên jêbirin
due-today = Îro tê jêbirin
due-tomorrow = Sibê tê jêbirin
due-in-days = { $count ->
    [one] Piştî { $count } rojê tê jêbirin
   *[other] Piştî { $count } rojan tê jêbirin
}
due-note = Eger divê tiştek dirêjtir were parastin, dosyeyê veke. Li wir dîrok dikare were guhertin.
due-show-all = { $count ->
    [one] { $count } dosyeya din nîşan bide
   *[other] { $count } dosyeyên din nîşan bide
}

## A case

# $date is a day, ready to show.
case-delete-on = Di { $date } de tê jêbirin
case-made-on = Di { $date } de hatiye çêkirin
case-closed-on = Di { $date } de hat qedandin
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
# Somebody has changed their mind afterwards: what they said is to stay where it is.
case-keep-back = Êdî neyê parvekirin
case-keep-back-question = Divê ev êdî neyê parvekirin?
case-keep-back-note = Ji niha ve ev li vir dimîne, û ev biryar êdî nayê guhertin. Tiştên ku berê hatine gotin venagerin.
case-keep-back-confirm = Bila li vir bimîne
