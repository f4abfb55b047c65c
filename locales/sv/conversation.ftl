### Before, during and after a conversation around the wheel.
### Review status: draft

## Before

new-title = Nytt samtal
new-family-language = Familjens språk
new-who = Vem är här?
new-who-note = Roller, inga namn
new-who-services = Verksamheter
new-interpreter = Är en tolk med?
new-age = Barnets ålder
new-context = Vilket slags samtal?
new-step = Var är ni i arbetet?
new-keeping = Vad händer med det som skrivs?
new-begin = Börja samtalet

keeping-show-only = Visa bara
keeping-show-only-note = Inget av det som sägs sparas. Allt är borta när samtalet stängs, om ni inte gör det till en arbetskopia innan dess. Att hjulet har använts räknas.
keeping-working-copy = Arbetskopia
keeping-working-copy-note = Sparas låst på den här datorn och raderas av sig själv.
keeping-code = Ärendets kod
keeping-code-note = 2–20 bokstäver, siffror eller bindestreck. Inget namn.
# $code is the code of a case that exists.
keeping-code-exists = Samtalet läggs i ärendet { $code } som redan finns. Det raderas { $date }.
keeping-delete-on = Raderas den
keeping-day = Dag
keeping-month = Månad
keeping-year = År
# $earliest and $latest are days, ready to show.
keeping-delete-range = Välj en dag från { $earliest } till { $latest }.

missing-age = Välj barnets ålder.
missing-context = Välj vilket slags samtal det är.
missing-voice = Välj minst en som är här.
missing-code = Skriv en kod för ärendet.

## During: the bar

bar-show-only = Visa bara · orden sparas inte
# $code is a code, $date a day, ready to show.
bar-working-copy = { $code } · raderas { $date }
bar-provisional = Preliminärt hjul
bar-language = Familjens språk
bar-finish = Avsluta
bar-duty = Anmälningsplikt
bar-pause = Till startsidan

## During: the whole wheel

wheel-label = Hjulet
wheel-where-begin = Var vill du börja?
wheel-where-begin-adults = Var vill ni börja?
wheel-where-begin-note = Välj ett område på hjulet. Det går bra att hoppa över.
wheel-where-next = Vad vill ni prata mer om?
wheel-mark-first = Välj flera först
wheel-marking = Peka på det ni vill prata om
wheel-marking-done = Klart
wheel-read-back = Läs upp tillsammans
wheel-whole = Hela hjulet
# Read by screen readers after the name of an area.
wheel-state-talked = ni har pratat om det
wheel-state-wanted = vill prata om

## During: an area

area-wanted = Vill prata om
area-other-prompts = Andra frågor
area-close = Stäng området
area-who-speaks = Vem berättar?
area-said-here = har sagt något här
# $role is who speaks, in the genitive where the language has one.
area-words-label = { $question } – { $role }
area-no-names = Skriv inte namn på andra personer.
area-no-names-child = Skriv inga namn. Skriv till exempel ”en kompis” eller ”min syster”.
area-kept = Sparat
area-keeping = Sparar …
area-in-memory = Finns bara här och nu
area-not-kept = Inte sparat än
area-identity-number = Det ser ut som ett personnummer. Det sparas inte. Resten är kvar.
area-identity-number-remove = Ta bort numret
area-too-long = Texten är för lång för en ruta. Det nya är inte sparat: ta bort något eller fortsätt i en annan ruta.

## Read back and finish

read-back-title = Så här har ni sagt
read-back-note = Läs tillsammans. Peka på det som ska ändras eller strykas.
read-back-nothing = Inget är skrivet än. Det gör inget.
read-back-wanted = Ville prata om, till en annan gång
read-back-change = Ändra
read-back-strike = Stryk
read-back-struck = Struket
read-back-undo = Visa orden igen
read-back-done = Klar
read-back-to-wheel = Tillbaka till hjulet
read-back-finish = Avsluta samtalet
read-back-finish-show-only = Avsluta och töm
read-back-fate-show-only = När ni avslutar är allt ni har sagt borta.
# $code is a code, $date a day, ready to show.
read-back-fate-working-copy = Sparas låst i { $code } till { $date }.

closed-show-only-title = Tack för samtalet
closed-show-only = Inget av det ni sa är sparat. Att hjulet har använts räknas, men inte vilka ni är.
closed-working-copy-title = Tack för samtalet
closed-working-copy = Det finns i { $code } till { $date }.
closed-to-start = Till startsidan

leave-show-only-question = Vill du lämna samtalet?
leave-show-only-note = Det är ”Visa bara”: det som är skrivet försvinner.
leave-show-only-confirm = Lämna och töm
finish-show-only-question = Vill ni avsluta och tömma?
finish-show-only-confirm = Avsluta och töm

## Undo, the keys, and what lies beside the wheel

bar-undo = Ångra
bar-redo = Gör om
bar-keep = Spara som arbetskopia …
bar-big = Stor bild
leave-show-only-keep = Spara som arbetskopia …
