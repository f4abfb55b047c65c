### Before, during and after a conversation around the wheel.
### Review status: draft

## Before

new-title = Wadahadal cusub
new-family-language = Luqadda qoyska
new-who = Yaa jooga?
new-who-note = Kaalinta qofka, magac ha qorin
new-who-services = Iskuul iyo adeegyo
new-interpreter = Turjubaan ma joogaa?
new-age = Da’da ilmaha
new-context = Waa wadahadal noocee ah?
new-step = Shaqada halkee baad ka mareysaan?
new-keeping = Maxaa laga yeelayaa waxa la qoro?
new-begin = Bilow wadahadalka

keeping-show-only = Shaashadda oo keliya
keeping-show-only-note = Waxa la sheego waxba lagama kaydiyo. Wax walba waa la tirtiraa marka wadahadalka la xiro, haddii aydaan intaas ka hor nuqul shaqo ka dhigin. In giraangirta la isticmaalay waa la tiriyaa.
keeping-working-copy = Nuqul shaqo
keeping-working-copy-note = Waxaa lagu kaydiyaa kombiyuutarkan isagoo qufulan, iskiis ayuuna u tirtirmaa.
keeping-code = Koodka kiiska
keeping-code-note = 2–20 xaraf, lambar ama jiitin (-). Magac ha qorin.
# $code is the code of a case that exists.
keeping-code-exists = Wadahadalka waxaa lagu darayaa kiiska { $code } ee hore u jiray. Kiiska waxaa la tirtirayaa { $date }.
keeping-delete-on = Maalinta la tirtirayo
keeping-day = Maalin
keeping-month = Bil
keeping-year = Sannad
# $earliest and $latest are days, ready to show.
keeping-delete-range = Dooro maalin laga bilaabo { $earliest } ilaa { $latest }.

missing-age = Dooro da’da ilmaha.
missing-context = Dooro nooca wadahadalka.
missing-voice = Dooro ugu yaraan hal qof oo jooga.
missing-code = Kiiska kood u qor.

## During: the bar

bar-show-only = Shaashadda oo keliya · erayada lama kaydiyo
# $code is a code, $date a day, ready to show.
bar-working-copy = { $code } · la tirtirayo: { $date }
bar-provisional = Giraangir ku meelgaar ah
bar-language = Luqadda qoyska
bar-finish = Dhammee
bar-duty = Waajibka ogeysiinta
bar-pause = Tag bogga hore

## During: the whole wheel

wheel-label = Giraangirta
wheel-where-begin = Halkee baad rabtaa inaad ka bilowdo?
wheel-where-begin-adults = Halkee baad rabtaan inaad ka bilowdaan?
wheel-where-begin-note = Giraangirta qayb ka dooro. Dhib ma leh haddii qayb laga boodo.
wheel-where-next = Maxaa kale oo aad rabtaan inaad ka hadashaan?
wheel-mark-first = Marka hore dhowr dooro
wheel-marking = Farta saara waxa aad rabtaan inaad ka hadashaan
wheel-marking-done = Waa diyaar
wheel-read-back = Wada akhriya
wheel-whole = Giraangirta oo dhan
# Read by screen readers after the name of an area.
wheel-state-talked = waad ka hadasheen
wheel-state-wanted = la rabo in laga hadlo

## During: an area

area-wanted = Waxaan rabaa inaan ka hadlo
area-other-prompts = Su’aalo kale
area-close = Xir qaybta
area-who-speaks = Yaa hadlaya?
area-said-here = halkan wax baa uga qoran
# $role is who speaks, in the genitive where the language has one.
area-words-label = { $question } – { $role }
area-no-names = Ha qorin magacyada dad kale.
area-no-names-child = Magacyo ha qorin. Tusaale ahaan, qor “saaxiib” ama “walaashay”.
area-kept = Waa la kaydiyay
area-keeping = Waa la kaydinayaa …
area-in-memory = Halkan iyo hadda oo keliya
area-not-kept = Weli lama kaydin
area-identity-number = Waxay u egtahay lambarka shakhsiga (personnummer). Lama kaydinayo. Inta kale way jirtaa.
area-identity-number-remove = Lambarka ka saar
area-too-long = Qoraalku wuu ku dheer yahay hal sanduuq. Wixii cusub lama kaydin: wax ka jar ama ku sii wad sanduuq kale.

## Read back and finish

read-back-title = Sidan ayaad tiraahdeen
read-back-note = Wada akhriya. Farta saara wixii la beddelayo ama laga saarayo.
read-back-nothing = Weli waxba lama qorin. Dhib ma leh.
read-back-wanted = Wixii aad rabteen inaad ka hadashaan, mar kale
read-back-change = Beddel
read-back-strike = Ka saar
read-back-struck = Waa laga saaray
read-back-undo = Mar kale muuji ereyada
read-back-done = Waa diyaar
read-back-to-wheel = Ku noqo giraangirta
read-back-finish = Dhammee wadahadalka
read-back-finish-show-only = Dhammee oo tirtir
read-back-fate-show-only = Marka aad dhammeysaan, wax walba oo aad sheegteen waa la tirtirayaa.
# $code is a code, $date a day, ready to show.
read-back-fate-working-copy = Waxaa lagu kaydinayaa { $code }, isagoo qufulan, ilaa { $date }.

closed-show-only-title = Waad ku mahadsan tihiin wadahadalka
closed-show-only = Wixii aad sheegteen waxba lagama kaydin. In giraangirta la isticmaalay waa la tiriyaa, laakiin lama tiriyo cidda aad tihiin.
closed-working-copy-title = Waad ku mahadsan tihiin wadahadalka
closed-working-copy = Wadahadalku wuxuu ku kaydsan yahay { $code } ilaa { $date }.
closed-to-start = Tag bogga hore

leave-show-only-question = Ma rabtaa inaad wadahadalka ka baxdo?
leave-show-only-note = Waa “Shaashadda oo keliya”: wixii la qoray waa la tirtirayaa.
leave-show-only-confirm = Ka bax oo tirtir
finish-show-only-question = Ma rabtaan inaad dhammeysaan oo tirtirtaan?
finish-show-only-confirm = Dhammee oo tirtir

## Undo, the keys, and what lies beside the wheel

bar-undo = Soo celi
bar-redo = Mar kale samee
bar-keep = U kaydi nuqul shaqo ahaan …
bar-big = Muuqaal weyn
leave-show-only-keep = U kaydi nuqul shaqo ahaan …
