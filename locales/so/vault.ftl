### First start, unlocking, the recovery code, and trouble with the store.
### Review status: draft

## First start: language

welcome-title = Ku soo dhowow Hjulet
welcome-choose-language = Luqaddee baad rabtaa inaad isticmaasho?
welcome-language-note = Luqadda qoyska waxaad dooraneysaa mar kasta oo wadahadal la bilaabayo.

## First start: passphrase

store-title = Ilaali waxa aad qorto
store-why = Wax kasta oo la kaydiyo waxaa lagu qufulaa jumladdaada sirta ah. Jumladdaas la’aanteed cidna ma akhrin karto, xataa annagu ma akhrin karno.
store-passphrase = Jumlad sir ah
store-passphrase-rule = Ugu yaraan 12 xaraf ama afar erey. Jumlad adiga oo keliya kugu soo dhici karta ayaa fudud in la xasuusto.
store-passphrase-show = Muuji jumladda sirta ah
store-passphrase-hide = Qari jumladda sirta ah
store-make = Sii wad
store-making = Qufulka waa la diyaarinayaa …
store-making-note = Waxay qaadaneysaa dhowr ilbiriqsi. Sidaas ayay ku adkaaneysaa in la qiyaaso.

## How strong a passphrase is

strength-empty = Qor jumlad sir ah
strength-too-short = Weli way gaaban tahay
strength-guessable = Way fududahay in la qiyaaso. Dooro mid adiga kuu gaar ah.
strength-fair = Way ku filan tahay
strength-good = Way fiican tahay
strength-strong = Aad bay u fiican tahay

## First start: recovery code

recovery-title = Koodkaaga soo celinta
recovery-why = Haddii aad jumladda sirta ah illowdo, koodkan oo keliya ayaad wax ku furi kartaa. Hadda oo keliya ayaa la muujinayaa.
recovery-keep-write = Warqad ku qor.
recovery-keep-place = Warqadda meel quful leh dhig, ha la dhigin kombiyuutarka.
recovery-keep-person = U sheeg maamulahaaga halka ay taallo.
recovery-code-label = Koodka soo celinta
recovery-written = Koodka waan qortay
recovery-check-title = Geli koodka warqadda ku qoran
recovery-check-why = Sidaas ayaan ku ogaaneynaa in koodka la akhrin karo maalinta aad u baahato.
recovery-check-hint = Xarfaha waaweyn iyo kuwa yaryar waa isku mid.
recovery-check-done = Waa diyaar
recovery-show-again = Mar kale muuji koodka

## Unlocking

unlock-title = Qufulka fur
unlock-waiting = Wadahadal ayaa idin sugaya, halkii aad ku joojiseen.
unlock-button = Qufulka fur
unlock-opening = Qufulka waa la furayaa …
unlock-forgotten = Jumladda sirta ah waan illaaway
unlock-note = Kombiyuutarkan oo keliya ayaa lagu furi karaa. Waxba meelna looma diro.

## Forgotten passphrase

recover-title = Ku fur koodka soo celinta
recover-why = Geli koodka warqadda ku qoran oo dooro jumlad sir ah oo cusub. Wixii la kaydiyay oo dhan way jiraan.
recover-new-passphrase = Jumlad sir ah oo cusub
recover-button = Fur oo beddel jumladda sirta ah
recover-no-code = Koodka ma haysid? Markaas cidna ma furi karto wixii la kaydiyay. Dhinac dhig wixii qufulan oo dib u bilow, ama sii raadi koodka.
recover-set-aside-question = Ma rabtaa inaad waxa qufulan dhinac dhigto oo aad dib u bilowdo?

## Trouble with the store

trouble-in-use-title = Hjulet hore ayuu u furan yahay
trouble-in-use = Barnaamijku hore ayuu uga furan yahay kombiyuutarkan. Tag daaqaddaas, ama xir oo mar kale isku day.
trouble-too-new-title = Waxaa lagu kaydiyay nooc ka cusub
trouble-too-new = Waxa halkan ku kaydsan waxaa lagu sameeyay nooc Hjulet ah oo kan ka cusub. Waxba lama beddelin. Ku fur nooca ka cusub.
trouble-damaged-title = Wixii la kaydiyay lama akhrin karo
trouble-damaged = Fayl ayaa dhaawacmay. Waxba lama tirtirayo: faylka dhaawacmay waxaa la dhigayaa gal u gaar ah.
# $date is a day, ready to show.
trouble-backup-from = Waxaa jira nuqul kayd ah oo la sameeyay { $date }. Wixii intaas kadib la qoray kuma jiraan.
trouble-restore = Isticmaal nuqulka kaydka ah
trouble-no-backup = Ma jiro nuqul kayd ah.
trouble-set-aside = Dhinac dhig oo dib u bilow
trouble-set-aside-question = Ma rabtaa inaad wixii dhaawacmay dhinac dhigto oo aad dib u bilowdo?
trouble-set-aside-note = Faylasha waxaa loo raraa gal gooni ah, halkaas ayayna ku sii jirayaan ilaa aad adigu tirtirto. Barnaamijku wuxuu noqonayaa mid maran.
trouble-restored = Nuqulka kaydka ah waa la soo celiyay. Qufulka ku fur jumladdii sirta ahayd ee aad waagaas isticmaali jirtay.
trouble-moved = Wixii dhaawacmay waxay ku jiraan galkan:
