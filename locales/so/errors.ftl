### What went wrong, and what to do next: each error-<code> has its error-<code>-action.
### Review status: draft

error-locked = Barnaamijku waa qufulan yahay.
error-locked-action = Qufulka fur si aad u sii waddo. Wixii aad qorteen way jiraan.
error-wrong-passphrase = Jumladda sirta ah ma saxna.
error-wrong-passphrase-action = Mar kale isku day. Hubi in xarfaha waaweyn (Caps Lock) ay dansan yihiin iyo in kiiboodhku ku jiro luqadda saxda ah.
error-wrong-recovery-code = Koodku ma saxna.
error-wrong-recovery-code-action = La barbar dhig warqadda, afar xaraf markiiba.
error-store-in-use = Hjulet hore ayuu uga furan yahay kombiyuutarkan.
error-store-in-use-action = Tag daaqaddaas, ama xir oo mar kale isku day.
error-store-too-new = Wixii la kaydiyay waxaa lagu sameeyay nooc Hjulet ah oo kan ka cusub.
error-store-too-new-action = Ku fur nooca ka cusub. Waxba lama beddelin.
error-store-damaged = Wixii la kaydiyay lama akhrin karo.
error-store-damaged-action = Isticmaal nuqulka kaydka ah, ama dhinac dhig wixii dhaawacmay. Waxba lama tirtirayo.
error-no-store = Halkan ma jiro wax kaydsan oo la furo.
error-no-store-action = Ku bilow inaad doorato jumlad sir ah.
error-store-already-there = Halkan hore ayaa wax loogu kaydiyay.
error-store-already-there-action = Qufulka ka fur wixii hore u kaydsanaa. Waxba lama beddelin.
error-disk-full = Kombiyuutarka meel bannaan kuma harin, markaa wixii ugu dambeeyay lama kaydin.
error-disk-full-action = Weli shaashadda way ku qoran yihiin. Meel bannee oo taabo “Mar kale isku day”.
error-read-only = Barnaamijka looma oggola inuu galkiisa wax ku qoro.
error-read-only-action = Weydiiso qofka kombiyuutarka ka mas’uulka ah inuu oggolaado in galka wax lagu qoro. Wixii la kaydiyay sidoodii bay u jiraan.
error-not-saved = Faylka halkaas laguma kaydin karin.
error-not-saved-action = Meel kale dooro. Barnaamijka waxba lagama beddelin.

error-paper-not-made = Warqadda lama sameyn karin.
error-paper-not-made-action = Mar kale isku day. Wixii aad qortay waxba kama lumin.
error-gone = Waxa aad raadineyso hadda ma jiraan.
error-gone-action = Tag bogga hore. Waxaa dhici karta inay taariikhdoodii gaartay oo la tirtiray.
error-finished = Wadahadalka waa la dhammeeyay, waana la akhrin karaa oo keliya.
error-finished-action = Isla kiiskan ku bilow wadahadal cusub.
error-meeting-finished = Kulanka waa la dhammeeyay, waana la akhrin karaa oo keliya.
error-meeting-finished-action = Isla kiiskan ku bilow dabagalka kulanka.
error-case-closed = Kiiska waa la xiray, waana la akhrin karaa oo keliya.
error-case-closed-action = Mar kale ka fur bogga kiiska haddii wax la beddelayo.
error-practice = Kani waa tababar. Weligiis lama kaydiyo.
error-practice-action = Ka bilow wadahadal cusub bogga hore haddii la rabo in la kaydiyo.
error-not-comparable = Wadahadalladan lama isbarbar dhigi karo.
error-not-comparable-action = Dooro laba ama saddex wadahadal oo isku kiis ah.
error-cancelled = Waa la joojiyay.
error-cancelled-action = Waxba lama beddelin. Mar kale samee goortaad rabto.
error-not-enough-memory = Xusuusta bannaan ee kombiyuutarku kuma filna in qufulka la furo.
error-not-enough-memory-action = Xir barnaamijyada kale oo mar kale isku day.
error-out-of-range = Taariikhdaas lama dooran karo.
error-out-of-range-action = Dooro maalin ka mid ah kuwa la oggol yahay.
error-invalid = Wax ka mid ah waxa aad qortay lama isticmaali karo.
error-invalid-action = Eeg waxa ku qoran sanduuqa agtiisa oo halkaas ka beddel.
# $incident is a short code to find the event in the local log.
error-unexpected = Barnaamijka wax baa ka khaldamay ({ $incident }).
error-unexpected-action = Wixii la kaydiyay way jiraan. Mar kale isku day, ama barnaamijka xir oo dib u fur.

## What is wrong with one field

error-invalid-passphrase-too-short = Qor ugu yaraan 12 xaraf ama afar erey.
error-invalid-passphrase-too-long = Jumladda sirta ah aad bay u dheer tahay. Soo gaabi.
error-invalid-passphrase-guessable = Way fududahay in la qiyaaso. Dooro mid adiga kuu gaar ah.
error-invalid-recovery-code-too-short = Koodku waa 28 xaraf iyo lambar oo toddoba kooxood ah. Qaar baa ka maqan.
error-invalid-recovery-code-too-long = Koodku waa 28 xaraf iyo lambar oo toddoba kooxood ah. Kuwani way ka badan yihiin.
error-invalid-recovery-code-sign = Waxaa ku jirta calaamad aan koodka ka mid aheyn. La barbar dhig warqadda.
error-invalid-case-code-too-short = Koodku waa inuu ahaadaa ugu yaraan 2 xaraf.
error-invalid-case-code-too-long = Koodku waa inuu ahaadaa ugu badnaan 20 xaraf.
error-invalid-case-code-sign = Isticmaal xarfo, lambarro iyo jiitin (-) oo keliya.
error-invalid-case-code-identity-number = Waxay u egtahay lambarka shakhsiga (personnummer). Beddelkeeda kood kale adigu samee.
error-invalid-delete-on-sign = Maalintaasi kalandarka kuma jirto.
error-invalid-voices-nobody-here = Dooro ugu yaraan hal qof oo jooga.
error-invalid-voices-voice-twice = Qof ayaa laba jeer la doortay.
error-invalid-voices-too-many-voices = Wadahadalka waxaa ka qaybgeli kara ugu badnaan laba iyo toban qof.
error-invalid-voices-has-part = Qofka wax sheegay, ama keligiis jooga, lama saari karo.
error-invalid-note-too-long = Qoraalku wuu ku dheer yahay hal sanduuq.
error-invalid-note-not-asked = Halkan waxba laguma qori karo. Qaybta mar kale fur.
error-invalid-delete-on-no-reason = Qor sababta taariikhda loo beddelayo.
error-invalid-circle-out-of-place = Qof ayaa loo doortay kaalin uusan geli karin.
error-invalid-circle-crowded = Qof hore ayuu ugu jiray, ama waxay ka badan yihiin 24.
error-invalid-consent-blank = Qor waxa oggolaanshuhu khuseeyo.
error-invalid-consent-no-parties = Dooro cidda wax isu sheegi karta.
error-invalid-consent-out-of-place = Cidda la doortay sidaas uma oggolaan karto, ama sidaas wax uma sheegi karto.
error-invalid-consent-days = Taariikhuhu isma waafaqsana. Oggolaanshuhu wuxuu ansax yahay laga bilaabo maalinta la bixiyo, ugu badnaan hal sano.
error-invalid-meeting-crowded = Qof hore ayuu ugu jiray, ama waxay ka badan yihiin 16.
error-invalid-meeting-too-long = Kulanka ama ajenduhu aad buu u dheer yahay.
error-invalid-meeting-out-of-place = Adeeg oo keliya ayaa wax walba isku hayn kara.
error-invalid-action-blank = Qor waxa la sameynayo.
error-invalid-action-no-reason = Qor hal erey oo sababta ku saabsan.
error-invalid-action-out-of-place = Dooro cidda sameyneysa.
