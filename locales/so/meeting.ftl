### Preparing a samordningsmöte and reading one that was held; the names of agenda items and ways to take part, which the family sees too.
### Review status: draft

## The page

meeting-title = Diyaari kulanka isku-duwidda
meeting-steps = Heerarka diyaarinta
meeting-stage-question = Su’aasha
meeting-stage-participants = Ka-qaybgalayaal
meeting-stage-before = Ilmaha
meeting-stage-before-young = Dhallinyarada
meeting-stage-brought = Waxa la gudbinayo
meeting-stage-agenda = Ajendaha
meeting-stage-invitations = Casuumado
# The button to another step; $stage is its name.
meeting-next = Xiga: { $stage }
meeting-previous = Dib u noqo: { $stage }
meeting-start = Bilow kulanka
meeting-go-on = Sii wad kulanka
meeting-start-question = Ma rabtaa inaad hadda kulanka bilowdo?
# $date is a moment, ready to show.
meeting-start-planned = Waxaa loo qorsheeyay { $date }.
meeting-start-note = Hadda laga bilaabo waxaa muuqanaya oo keliya waxa dadka qolka jooga oo dhan arki karaan.
# What whoever leads the meeting reads alone, before the room sees the screen. Then what each text is about.
meeting-start-read = Akhri ka hor inta aadan shaashadda la wadaagin
meeting-start-raise = Ka hadla
meeting-start-not-raise = Ha ka hadlina
meeting-start-not-areas = Qaybaha laga tagayo
meeting-start-who = Cidda joogeysa ama aan joogeyn
meeting-start-way = Habka ka-qaybgalka
meeting-start-pause = Calaamadda nasashada
meeting-start-speaks = Qofka ilmaha u hadlaya
meeting-start-speaks-young = Qofka dhallinyarada u hadlaya
# $stage is the name of a step.
meeting-start-unwritten = Heerka “{ $stage }” waxba laguma qorin.
# $number is the number of a step.
meeting-start-nothing-brought = Wadahadallada waxba lagama gudbinayo. Eeg heerka { $number }.
# Leaves the preparation, which is kept; back to the case.
meeting-done = Waa diyaar
meeting-kept = Waa la kaydiyay
meeting-keeping = Waa la kaydinayaa…
meeting-not-kept = Lama kaydin
meeting-leave-unkept = Ka bax ha kaydin
meeting-undo = Soo celi
meeting-redo = Mar kale samee
meeting-delete = Ka saar kulanka
meeting-delete-question = Ma rabtaa inaad kulanka ka saarto?
meeting-delete-note = Diyaarinta waa la tirtirayaa. Wadahadallada, oggolaanshaha iyo tallaabooyinku kiiska ayay ku sii jirayaan.
meeting-delete-confirm = Ka saar

## The question of the meeting, when and where

meeting-question-title = Su’aasha, waqtiga iyo meesha
meeting-question = Su’aashee buu kulanku ka jawaabayaa?
meeting-question-hint = Waxay ku qoran tahay casuumadda iyo bilowga kulanka. Magacyo ha qorin.
# Before the beginnings to press.
meeting-question-begin = Tusaale ahaan ku bilow sidan:
meeting-question-example-1 = Sideynu isugu caawin karnaa si …
meeting-question-example-2 = Maxaa loo baahan yahay inuu dhaco si …
meeting-question-example-3 = Yaa maxaa sameynaya, goormase, si …
meeting-when = Goorma?
meeting-when-propose = Weli maalin lama go’aamin. Kuwan mid ka dooro, kadibna beddel haddii loo baahdo.
meeting-time = Saacadda
meeting-hour = Saacad
meeting-minute = Daqiiqad
meeting-when-remove = Ka saar maalinta
# $weekday is one of weekday-1 … weekday-7, $date a day, ready to show.
meeting-weekday-date = { $weekday } { $date }
meeting-length = Muddo intee le’eg?
# $count is how many.
meeting-minutes = { $count ->
    [one] { $count } daqiiqad
   *[other] { $count } daqiiqo
}
meeting-place = Xaggee?
meeting-place-hint = Qol deggan, ama sida meel fog looga soo qaybgalayo.

## Who takes part

meeting-who = Yaa ka qaybgalaya?
meeting-who-note = Soo jeedintu waxay ka timid kiiska. Qor kaalinta, weligaa magac ha qorin.
meeting-who-nobody = Weli cidna laguma darin. Ku bilow ilmaha iyo mas’uuliyiintiisa.
meeting-function = Kaalinta
# Read by screen readers: before the language of somebody's invitation.
meeting-invitation-language = Luqadda casuumadda, { $who }
meeting-remove = Ka saar: { $who }
# $who is a role: "Mamma", "Skolan".
meeting-removed = Waa laga saaray: { $who }.
meeting-add = Ku dar
meeting-add-more = Kuwo kale oo la dooran karo
meeting-add-full = Lix iyo toban ayaa ku jira. Kulan in ka badan ma qaadi karo.

## Where consent stands, seen from the service that keeps the case

meeting-consent-keeper = Kiiska halkan ayaa lagu hayaa. Wixii halkan lagu sheegay hore ayay u hayaan.
meeting-consent-no-keeper = Marka hore sheeg adeegga kiiska haya. Intaas ka hor waxba lama gudbin karo.
# $date is a day, ready to show.
meeting-consent-covered = Oggolaanshuhu wuxuu ansax yahay ilaa { $date }.
# $areas is a list of areas.
meeting-consent-except-areas = Waxaa laga reebay: { $areas }.
meeting-consent-except-words = Oggolaanshaha wax baa ereyo looga reebay: marka hore akhri.
meeting-consent-never = { $who }: oggolaansho ma bixin.
meeting-consent-ended = { $who }: oggolaanshuhu wuxuu dhacay { $date }.
meeting-consent-withdrawn = { $who }: oggolaanshaha waxaa laga noqday { $date }.
meeting-consent-excepted = { $who }: oggolaanshuhu qaybta wuu reebay.
meeting-consent-twin = Oggolaanshuhu nooc kasta wuxuu ka khusayn karaa hal adeeg oo keliya.
meeting-consent-nobody = Marka hore sheeg cidda ay yihiin mas’uuliyiinta ilmaha, si oggolaansho loo weydiiyo.
meeting-consent-open-note = Oggolaansho la’aan waxa ay dad kale sheegeen lama gudbin karo inta ay ka qaybgalayaan.
meeting-to-consent = Tag qaybta “Oggolaansho”
meeting-to-circle = Tag qaybta “Dadka ilmaha ku xeeran”

## Before the meeting, with the child. Read together with the child, aloud where needed. For 0–5 with the adults.

before-title = Kulanka ka hor
before-not-shown = Waxa aad halkan ku qortaan kulanka laguma muujinayo. Qofka kulanka hoggaaminaya ayaa sii akhrinaya, si ay kuugu fiicnaato.
before-not-shown-adults = Waxa aad halkan ku qortaan kulanka laguma muujinayo. Qofka kulanka hoggaaminaya ayaa sii akhrinaya, si ay ilmaha ugu fiicnaato.
before-raise = Maxaad rabtaa inaynu ka hadalno?
before-raise-adults = Maxaa ilmaha ugu muhiimsan oo ay tahay inaynu ka hadalno?
before-not-raise = Ma jiraan wax aadan rabin inaynu ka hadalno?
before-not-raise-adults = Ma jiraan wax aynaan ka hadli karin?
before-not-areas = Sidoo kale farta waad saari kartaa qayb giraangirta ka mid ah. Markaas waxba halkaas kama sheegeyno.
before-not-areas-adults = Sidoo kale farta waad saari kartaan qayb giraangirta ka mid ah. Markaas waxba halkaas lagama gudbinayo.
before-who = Yaad rabtaa inuu kula joogo? Ma jiraa qof aadan rabin inuu joogo?
before-who-adults = Yaa ilmaha dartiis u joogaya? Ma jiraa qof aan joogi karin?
before-taking-part = Sidee baad rabtaa inaad u qaybgasho?
before-taking-part-adults = Sidee buu ilmuhu u qaybgalayaa?
before-pause = Sidee baad u muujineysaa inaad nasasho u baahan tahay?
before-pause-adults = Sidee baynu ku garaneynaa in ilmuhu nasasho u baahan yahay?
# Three things to press, which then stand as the answer to the question above.
before-pause-idea-1 = In gacanta la taago
before-pause-idea-2 = In kaar miiska la dhigo
before-pause-idea-3 = In loo sheego qofka ag fadhiya
before-speaks = Haddii aadan rabin inaad adigu wax sheegto, yaa kuu sheegi kara?
before-speaks-adults = Yaa ilmaha u hadlaya?

## How the child takes part. Also on the invitation.

taking-part-in-room = In kulanka oo dhan la joogo
taking-part-for-a-while = In cabbaar la joogo
taking-part-from-afar = In meel kale lagala soo qaybgalo
taking-part-through-somebody = In qof kale wax sheego, ama la tuso wax la qoray ama la sawiray
taking-part-not-this-time = In markan aan la joogin

## What is brought

brought-title = Maxaa la gudbinayaa?
brought-note = Halkan waxaa ku qoran oo keliya waxa dadka kulanka jooga oo dhan maqli karaan. Ka saar wixii aan su’aasha khuseyn.
brought-empty = Hadda waxba lama gudbin karo. Hoos waxaa ku qoran sababta iyo waxa la sameyn karo.
brought-nothing-said = Weli waxba lama sheegin. Marka hore qabta wadahadal giraangirta la isticmaalayo.
brought-new-conversation = Tag kiiska
brought-all = Dhammaan dooro
brought-none = Waxba ha dooran
brought-count = { $chosen } ka mid ah { $all } ayaa la doortay
# Read by screen readers: whose words, in which area, of which day.
brought-choice = { $voice } – { $area } – { $date }
# Somebody has agreed that a person hears what they said.
brought-agreed = { $voice }: waa la oggolaaday in loo sheego { $hearer }
brought-agreed-back = Ka noqo

## What is left out. Never what was said, only where and why.

left-out-title = Waxa aan la gudbineyn
left-out-note = Ereyada halkan laguma muujinayo, ee waxaa ku qoran oo keliya halka ay ku jiraan iyo sababta aan loo gudbineyn.
left-out-nothing = Waxba lagama tagin.
left-out-do = Waxan waa la sameyn karaa
left-out-goes-on = Wadahadalku ma dhammaan.
left-out-not-decided = Cidna ma go’aamin waxa la gudbin karo.
left-out-stays-here = { $voice }: waxaa la doortay in ay halkan ku harto.
left-out-no-brief = Waxaa loo gudbin karaa si kooban oo keliya, sidana lama qorin.
left-out-not-named = { $voice }: lama dooran in loo gudbiyo { $who }.
left-out-no-keeper = Lama sheegin adeegga kiiska haya.
left-out-no-consent = Oggolaansho kuma daboolo: { $who }.
left-out-excepted = Qaybta waa laga reebay oggolaanshaha: { $who }.
# $who is a second service of the same kind, "Skolan 2".
left-out-twin = { $who }: oggolaanshuhu nooc kasta wuxuu ka khusayn karaa hal adeeg oo keliya.
left-out-nobody-there = Weli cidna kulanka laguma darin.
left-out-not-asked = { $who }: ma joogin markii la sheegayay.
left-out-not-to-raise = Ilmuhu wuxuu codsaday inaan qaybtaas laga hadlin.
left-out-ask-next = Ha go’aaminina iyadoo qofkii yiri maqan yahay. Weydiiya wadahadalka xiga.
left-out-ask-first = Weydii qofka sheegay. Taabo marka uu haa kugu yiraahdo.
left-out-agree = { $voice }: waa la oggolaaday in loo sheego { $hearer }
left-out-do-consent = Oggolaansho u weydii: { $who }.
# Everything is kept by one that takes part. $who is a service or a close person.
left-out-do-without = Oggolaansho la’aan waxba lama gudbin karo inta ay ka qaybgalayaan: { $who }.
left-out-do-twin = Ka saar ka-qaybgalayaasha: { $who }.
left-out-do-add = Ku dar dadka ka qaybgalaya.
left-out-do-keeper = Sheeg adeegga kiiska haya.
left-out-do-finish = Dhammee wadahadalka, markaasna weydii waxa la gudbin karo.
left-out-do-raise = Waxaa jirta qayb aan laga hadleyn. Ilmaha mar kale weydii oo keliya haddii wax isbeddeleen.
# $stage is the name of that step.
left-out-to-step = Tag heerka “{ $stage }”
# Actions agreed at an earlier meeting that this one does not hear of.
brought-held-back-title = Tallaabooyinka kulamadii hore ee aan la muujineyn
brought-held-back-note = Qof ka mid ah ka-qaybgalayaasha ma joogin markii lagu heshiiyay, ama oggolaanshuhu ma daboolo in dhammaantood ay maqlaan.

## What the others are told of it

tally-title = Sidan ayay kuwa kale u arkaan
tally-note = Kulanka waxaa lagu muujinayaa intan oo keliya. Lama muujinayo cidda ama waxa ay khuseyso.
tally-nothing = Waxba lagama reebin.
tally-undecided = { $count ->
    [one] { $count } gabal weli lama go’aamin.
   *[other] { $count } gabal weli lama go’aamin.
}
tally-kept-back = { $count ->
    [one] { $count } gabal qof baa raba inuu haysto, ama uusan dhammaan u sheegin.
   *[other] { $count } gabal qof baa raba inuu haysto, ama uusan dhammaan u sheegin.
}
tally-consent = { $count ->
    [one] { $count } gabal oggolaansho ma daboolo.
   *[other] { $count } gabal oggolaansho ma daboolo.
}
tally-not-chosen = { $count ->
    [one] { $count } gabal kulankan looma dooran.
   *[other] { $count } gabal kulankan looma dooran.
}
meeting-matrix = Yaa maxaa ka maqli kara yaa

## The agenda. The items are also seen by the family, at the meeting and on the invitation.

agenda-welcome = Soo dhowaada
agenda-since-last = Tan iyo markii hore
agenda-picture = Sida ay ilmaha iyo qoysku wax u arkaan
agenda-works = Waxa si fiican u socda
agenda-challenging = Waxa adag
agenda-needed = Waxa loo baahan yahay inuu dhaco
agenda-actions = Yaa maxaa sameynaya, goormase
agenda-whole = Yaa wax walba isku haya
agenda-follow-up = Goorta aynu mar kale kulmeyno
agenda-read-back = Waxa aynu isku afgarannay kor ayaynu u akhrineynaa
agenda-pause = Nasasho
agenda-own = Qodob gaar ah
# What belongs to an item, for staff.
agenda-welcome-note = Is barasho, sirta, waxa la qorayo iyo halka lagu hayo
agenda-since-last-note = Tallaabooyinkii kulankii hore
agenda-picture-note = Giraangirta, ereyadooda
agenda-works-note = Qayb qayb, halkii loo baahdo
agenda-challenging-note = Aragtida qof walba way iska jiri kartaa
agenda-needed-note = Yool dhow iyo mid fog
agenda-actions-note = Adeeg kasta hal qof oo lala xiriiro
agenda-whole-note = Adeegga iyo kaalinta
agenda-follow-up-note = Maalinta, nooca iyo cidda isugu yeereysa
agenda-read-back-note = Qof walba ma la saxan tahay? Ilmuhu sidee u arkaa?

meeting-agenda = Sidee buu kulanku u socdaa?
meeting-agenda-note = Soo jeedintu waxay buuxisaa waqtiga kulanka. Kala horreynta, waqtiyada iyo qodobbada waa la beddeli karaa.
# Both are minutes.
meeting-agenda-sum = { $sum } ka mid ah { $length } daqiiqo
meeting-agenda-left = { $count ->
    [one] { $count } daqiiqad lama qaybin.
   *[other] { $count } daqiiqo lama qaybin.
}
meeting-agenda-over = { $count ->
    [one] { $count } daqiiqad ayay ka dheer tahay kulanka.
   *[other] { $count } daqiiqo ayay ka dheer tahay kulanka.
}
meeting-agenda-empty = Ajenduhu waa maran yahay.
meeting-agenda-up = Kor u qaad: { $item }
meeting-agenda-down = Hoos u dhig: { $item }
meeting-agenda-moved = { $item }: hadda waa qodobka { $place } ee { $all }.
meeting-agenda-remove = Ka saar: { $item }
meeting-agenda-removed = Waa laga saaray: { $item }.
meeting-agenda-minutes = Daqiiqo: { $item }
# Stands after a number.
meeting-agenda-min = daq.
meeting-agenda-less = Soo gaabi: { $item }
meeting-agenda-more = Dheeree: { $item }
meeting-agenda-write = Wax ku dar
meeting-agenda-words = Ereyo u gaar ah qodobka
meeting-agenda-own-title = Maxuu qodobku ku saabsan yahay?
meeting-agenda-add-own = Ku dar qodob
meeting-agenda-add-pause = Ku dar nasasho
meeting-agenda-again = Mar kale soo jeedi
meeting-agenda-again-done = Ajendaha mar kale ayaa la soo jeediyay.
meeting-agenda-full = Ajenduhu wuxuu qaadi karaa ugu badnaan soddon qodob.

## Invitations

meeting-invitations = Casuun
meeting-invitations-note = Qof walba casuumad, luqaddiisa ku qoran. Wixii la sheegay midna kuma qorna.
meeting-invitations-nobody = Marka hore ku dar dadka ka qaybgalaya.
meeting-invitations-question = Su’aasha weli lama qorin.
meeting-invitations-day = Maalinta iyo saacadda weli lama go’aamin.
meeting-invitations-write = Qor su’aasha
meeting-invitations-choose = Dooro maalin
meeting-invitation-show = Muuji casuumadda
meeting-invitation-wait = Casuumadda sug ilaa oggolaansho laga helo. Waxay sheegeysaa in kulan ilmaha ku saabsan la qabanayo.

## A meeting that was held

held-title = Kulanka isku-duwidda
# $date is a moment, ready to show.
held-on = La qabtay: { $date }
held-question = Su’aasha kulanka
held-participants = Ka-qaybgalayaal
held-notes = Xusuusqor
held-actions = Waxa aad isku afgarateen
held-actions-none = Tallaabo lama qorin.
held-earlier-actions = Kulamadii hore
held-childs-view = Aragtida ilmaha
held-childs-view-young = Aragtida qofka dhallinyarada ah
held-dissent = Waxa uusan qof ku raacsanayn
held-follow-up-by = Waxaa isugu yeeraya: { $who }
held-brought = { $count ->
    [one] { $count } gabal ayaa wadahadallada laga soo gudbiyay.
   *[other] { $count } gabal ayaa wadahadallada laga soo gudbiyay.
}
held-follow = Kulanka dabagal ku samee
held-sip = Warqadda SIP
