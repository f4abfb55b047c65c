### Before, during and after a conversation around the wheel.
### Review status: draft

## Before

new-title = Axaftina nû
new-family-language = Zimanê malbatê
new-who = Kî li vir e?
new-who-note = Tenê rol, bê nav
new-who-services = Sazî
new-interpreter = Wergêr li vir e?
new-age = Temenê zarok
new-context = Ev kîjan cure axaftin e?
new-step = Hûn di kîjan gava xebatê de ne?
new-keeping = Bi tiştên ku tên nivîsandin dê çi were kirin?
new-begin = Dest bi axaftinê bike

keeping-show-only = Tenê li ekranê
keeping-show-only-note = Ji tiştên ku tên gotin tiştek nayê tomarkirin. Dema axaftin were girtin, her tişt winda dibe, eger hûn berî wê axaftinê nekin kopiya xebatê. Tê hejmartin ku çerx hat bikaranîn.
keeping-working-copy = Kopiya xebatê
keeping-working-copy-note = Li ser vê kompûterê qufilkirî tê tomarkirin û xweber tê jêbirin.
keeping-code = Koda dosyeyê
keeping-code-note = 2–20 tîp, hejmar an xêzik (-). Nav nenivîse.
# $code is the code of a case that exists.
keeping-code-exists = Axaftin dikeve dosyeya { $code }, ku jixwe heye. Ew di { $date } de tê jêbirin.
keeping-delete-on = Roja jêbirinê
keeping-day = Roj
keeping-month = Meh
keeping-year = Sal
# $earliest and $latest are days, ready to show.
keeping-delete-range = Rojekê ji { $earliest } heta { $latest } hilbijêre.

missing-age = Temenê zarok hilbijêre.
missing-context = Cureyê axaftinê hilbijêre.
missing-voice = Herî kêm kesekî ku li vir e hilbijêre.
missing-code = Ji bo dosyeyê kodekê binivîse.

## During: the bar

bar-show-only = Tenê li ekranê · gotin nayên tomarkirin
# $code is a code, $date a day, ready to show.
bar-working-copy = { $code } · jêbirin: { $date }
bar-provisional = Çerxa demkî
bar-language = Zimanê malbatê
bar-finish = Biqedîne
bar-duty = Erkê ragihandinê
bar-pause = Here rûpela destpêkê

## During: the whole wheel

wheel-label = Çerx
wheel-where-begin = Tu dixwazî ji ku dest pê bikî?
wheel-where-begin-adults = Hûn dixwazin ji ku dest pê bikin?
wheel-where-begin-note = Li ser çerxê beşekê hilbijêre. Mirov dikare beşan derbas jî bike.
wheel-where-next = Hûn dixwazin wekî din li ser çi biaxivin?
wheel-mark-first = Pêşî çend beşan hilbijêre
wheel-marking = Nîşan bidin ku hûn dixwazin li ser çi biaxivin
wheel-marking-done = Temam
wheel-read-back = Bi hev re bixwînin
wheel-whole = Tevahiya çerxê
# Read by screen readers after the name of an area.
wheel-state-talked = hûn li ser axivîne
wheel-state-wanted = dixwazin li ser biaxivin

## During: an area

area-wanted = Dixwazin li ser biaxivin
area-other-prompts = Pirsên din
area-close = Beşê bigire
area-who-speaks = Kî diaxive?
area-said-here = li vir tiştek gotiye
# $role is who speaks, in the genitive where the language has one.
area-words-label = { $question } – { $role }
area-no-names = Navên kesên din nenivîse.
area-no-names-child = Navan nenivîse. Wek mînak, “hevalek” an “xwişka min” binivîse.
area-kept = Hat tomarkirin
area-keeping = Tê tomarkirin …
area-in-memory = Tenê li ser ekranê ye
area-not-kept = Hîn nehatiye tomarkirin
area-identity-number = Ev wek hejmareke nasnameyê (personnummer) xuya dike. Ew nayê tomarkirin. Nivîsa din dimîne.
area-identity-number-remove = Hejmarê jê bibe
area-too-long = Nivîs ji bo qutiyekê pir dirêj e. Tiştên nû nehatine tomarkirin: hinekî jê bibe an di qutiyeke din de bidomîne.

## Read back and finish

read-back-title = Tiştên ku we gotin
read-back-note = Bi hev re bixwînin. Nîşan bidin ku divê çi were guhertin an derxistin.
read-back-nothing = Hîn tiştek nehatiye nivîsandin. Ne xem e.
read-back-wanted = We xwest li ser van jî biaxivin, ji bo careke din
read-back-change = Biguherîne
read-back-strike = Derxe
read-back-struck = Hat derxistin
read-back-undo = Gotinan dîsa nîşan bide
read-back-done = Temam
read-back-to-wheel = Vegere çerxê
read-back-finish = Axaftinê biqedîne
read-back-finish-show-only = Biqedîne û vala bike
read-back-fate-show-only = Dema hûn biqedînin, her tiştê ku we gotiye winda dibe.
# $code is a code, $date a day, ready to show.
read-back-fate-working-copy = Heta { $date } di { $code } de qufilkirî tê parastin.

closed-show-only-title = Spas ji bo axaftinê
closed-show-only = Ji tiştên ku we gotin tiştek nehatiye tomarkirin. Tê hejmartin ku çerx hat bikaranîn, lê ne ku hûn kî ne.
closed-working-copy-title = Spas ji bo axaftinê
closed-working-copy = Axaftin heta { $date } di { $code } de dimîne.
closed-to-start = Here rûpela destpêkê

leave-show-only-question = Tu dixwazî ji axaftinê derkevî?
leave-show-only-note = Ev “Tenê li ekranê” ye: tiştên nivîsandî winda dibin.
leave-show-only-confirm = Derkeve û vala bike
finish-show-only-question = Hûn dixwazin biqedînin û vala bikin?
finish-show-only-confirm = Biqedîne û vala bike

## Undo, the keys, and what lies beside the wheel

bar-undo = Vegerîne
bar-redo = Dîsa bike
bar-keep = Wek kopiya xebatê tomar bike …
bar-big = Dîmena mezin
leave-show-only-keep = Wek kopiya xebatê tomar bike …
