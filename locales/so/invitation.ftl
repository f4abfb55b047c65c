### The invitation to a samordningsmöte: a letter to a child, to a young person, to those who are close, to a service.
### Review status: draft

## What every letter has. Read by everybody, also by children.

invitation-question = Waxan ayaynu rabnaa inaynu ka hadalno
invitation-when = Goorta
# $weekday is a name of a day, $moment a date with its time, both ready to show.
invitation-when-value = { $weekday } { $moment }
invitation-when-undecided = Maalinta weli lama go’aamin. Sida ugu dhakhsaha badan ayaa laguugu soo sheegi doonaa.
invitation-long = Muddada
invitation-place = Meesha
invitation-place-undecided = Meesha aynu ku kulmeyno waa laguu soo sheegi doonaa.
invitation-interpreter = Turjubaan
invitation-who = Dadkan ayaa la casuumay
# The one who reads the letter, in the list of those who are invited.
invitation-you = Adiga
# $service is the short name of a service, $meaning what it stands for.
invitation-service = { $service } ({ $meaning })
invitation-how = Sidan ayuu kulanku u socdaa
# Over an empty line, on which the sender writes a name and a way to be reached by hand.
invitation-contact = Qofka aad la xiriiri karto

## To a child of 6–12. Also read aloud to a younger one.

invitation-young-title = Iska warran! Ma rabtaa inaad kulan nagala qaybgasho?
invitation-young-what = Waa kulan ay isugu yimaadaan adiga, qoyskaaga iyo dadka ku caawiya, si qof walba u ogaado waxa uu sameynayo. Magaciisu waa kulanka isku-duwidda (samordningsmöte).
invitation-young-about = Kulanka waxaa looga hadlayaa adiga. Sidaas darteed waxaan aad u rabnaa inaan ogaanno sida aad adigu wax u aragto. Wax aad tiraahdo sax iyo khalad ma leh.
invitation-young-interpreter = Turjubaan ayaa joogaya, wuxuuna naga caawinayaa inaynu is fahanno. Turjubaanka looma oggola inuu qof kale u sheego waxa aynu halkaas ku niraahno.
invitation-young-no-interpreter = Ma rabtaa inaad luqad kale ku hadasho? Noo sheeg, turjubaan ayaan kuu keeneynaa.
invitation-young-part = Sidaad rabto ayaad u qaybgeli kartaa
invitation-young-part-ways = Waad joogi kartaa kulanka oo dhan ama in yar oo keliya. Shaashad ayaad nagala soo qaybgeli kartaa. Waad sawiri kartaa ama qori kartaa wax aynu wada eegno, ama waxaad qof weyn weydiisan kartaa inuu kuu hadlo. Waad diidi kartaa sidoo kale.
invitation-young-pause = Marka aad rabto waad nasan kartaa. Khasab ma aha inaad sababta sheegto.
invitation-young-before-title = Waxa aad hore noogu sheegtay
invitation-young-before = Wixii aad hore noogu sheegtay, kulanka waxaan ku sheegeynaa oo keliya haddii aad haa tiraahdo. Fikirkaaga waad beddeli kartaa.
invitation-young-answer = Wax ma is weydiineysaa? Ma jiraan wax aad rabto inaynu ka hadalno, ama aadan rabin inaynu ka hadalno? Noo sheeg!
invitation-young-bye = Aad ayaan u jeclaan lahayn inaad timaaddo!

invitation-young-agenda-welcome = Waynu is salaameynaa oo waxaynu isu sheegeynaa cidda aynu nahay
invitation-young-agenda-since-last = Sidee wax u socdeen tan iyo markii hore?
invitation-young-agenda-picture = Adiga iyo qoyskaaga ayaa ka warramaya sida ay wax yihiin
invitation-young-agenda-works = Waxa fiican
invitation-young-agenda-challenging = Waxa adag
invitation-young-agenda-needed = Waxa loo baahan yahay inuu dhaco
invitation-young-agenda-actions = Yaa maxaa sameynaya?
invitation-young-agenda-whole = Yaa hubinaya in la sameeyo?
invitation-young-agenda-follow-up = Goorma ayaynu mar kale kulmeynaa?
invitation-young-agenda-read-back = Waxa aynu go’aansannay kor ayaynu u akhrineynaa. Adigu sidee u aragtaa?
invitation-young-agenda-pause = Nasasho

## To a young person of 13–17

invitation-older-title = Kulan ayaa lagugu casuumay
invitation-older-what = Waa kulanka isku-duwidda (samordningsmöte): adiga, qoyskaaga iyo dadka ku taageera ayaa isugu imanaya, oo waxaa la isku afgaranayaa qof walba waxa uu sameynayo.
invitation-older-about = Kulanku adiga ayuu kugu saabsan yahay, markaa waxaan u baahannahay inaan maqalno sida aad adigu arrinta u aragto. Khasab ma aha in la isku fikir noqdo.
invitation-older-interpreter = Turjubaan ayaa joogaya. Turjubaanku waajib sir xajin ayaa saaran, waxbana cid kale uma gudbin karo.
invitation-older-no-interpreter = Turjubaan ma rabtaa? Noo sheeg, waan keeneynaa.
invitation-older-part = Adiga ayaa dooranaya sida aad u qaybgaleyso
invitation-older-part-ways = Waad joogi kartaa kulanka oo dhan ama qayb ka mid ah, adigoo meesha jooga ama meel fog kala soo qaybgalaya. Hore ayaad wax u soo qori kartaa, ama waxaad u oggolaan kartaa qof aad aaminsan tahay inuu kuu hadlo. Sidoo kale waad dooran kartaa inaadan iman.
invitation-older-pause = Marka aad rabto waad nasan kartaa ama waad bixi kartaa, adigoon sababta sheegin.
invitation-older-before-title = Waxa aad hore u sheegtay
invitation-older-before = Wixii aad hore u sheegtay, kulanka waxaan kaga hadleynaa oo keliya haddii aad haa tiraahdo. Fikirkaaga waad beddeli kartaa, xataa inta kulanku socdo.
invitation-older-answer = Wax ma is weydiineysaa, mise waxaad rabtaa inaad ka qaybgasho go’aanka ku saabsan cidda imaneysa iyo waxa aynu ka hadleyno? Nala soo xiriir.
invitation-older-bye = Si diirran ayaan kuu soo dhoweyneynaa!

## To a guardian

invitation-guardian-title = Ku soo dhowow kulanka isku-duwidda
invitation-guardian-what = Kulanka isku-duwidda (samordningsmöte) waa kulan ay isugu yimaadaan ilmahaaga, adiga iyo adeegyada taageerada bixiya, oo la isku afgarto cid walba waxa ay sameyneyso.
invitation-guardian-about = Waxa aad ilmahaaga ku aragto oo aad ka og tahay waa muhiim. Khasab ma aha in la isku fikir noqdo: aragtida qof walba waa la soo dhoweynayaa.
invitation-guardian-part = Ilmuhu siduu rabo ayuu u qaybgeli karaa
invitation-guardian-part-ways = Ilmahaagu wuu joogi karaa kulanka oo dhan ama in yar, isagoo qolka jooga ama meel fog kala soo qaybgalaya. Ereyadiisa ayuu ku hadli karaa, sawirro ayuu wax ku tusi karaa, ama qof kale ayaa u hadli kara. Ilmuhu wuu diidi karaa inuu ka qaybgalo sidoo kale.
invitation-guardian-support = Qof ku taageera waad soo kaxaysan kartaa. Kulanka ka hor noo sheeg waxa aad rabto inaynu ka hadalno iyo waxa aadan rabin inaynu ka hadalno.
invitation-guardian-before = Wixii adiga iyo ilmahaagu aad hore u sheegteen, kulanka waxaa looga hadlayaa oo keliya haddii oggolaansho loo hayo. Oggolaanshuhu waa iskaa, goor kastana waad ka noqon kartaa.

## To somebody else who is close

invitation-close-what = Kulanka isku-duwidda (samordningsmöte) waa kulan ay isugu yimaadaan ilmaha, qoyska iyo adeegyada taageerada bixiya, oo la isku afgarto cid walba waxa ay sameyneyso. Adiga waxaa laguu casuumay maxaa yeelay ilmaha ayaad muhiim u tahay.
invitation-close-part-ways = Ilmuhu wuu joogi karaa kulanka oo dhan ama in yar, isagoo qolka jooga ama meel fog kala soo qaybgalaya. Ereyadiisa ayuu ku hadli karaa, sawirro ayuu wax ku tusi karaa, ama qof kale ayaa u hadli kara. Ilmuhu wuu diidi karaa inuu ka qaybgalo sidoo kale.
invitation-close-before = Wixii ilmaha iyo qoysku hore u sheegeen, kulanka waxaa looga hadlayaa oo keliya haddii oggolaansho loo hayo. Waxa aad kulanka ku maqasho dad kale uma sheegi kartid.

## To a guardian and to somebody else who is close

invitation-adult-interpreter = Turjubaan ayaa joogaya. Turjubaanku waajib sir xajin ayaa saaran, waxbana cid kale uma gudbin karo.
invitation-adult-no-interpreter = Turjubaan ma u baahan tahay? Noo sheeg, waan keeneynaa.
invitation-adult-pause = Qof walba wuu nasan karaa marka uu u baahdo, ilmaha iyo dadka waaweynba.
invitation-adult-before-title = Wixii hore loo sheegay
invitation-adult-answer = Waqtigu ma kugu habboonayn, mise wax ayaad is weydiineysaa? Nala soo xiriir.
invitation-adult-bye = Si diirran ayaan kuu soo dhoweyneynaa!

## To a service

invitation-service-title = Casuumadda kulanka isku-duwidda
invitation-service-what = Kulanka isku-duwidda (samordningsmöte) waa kulan ay isugu yimaadaan ilmaha, qoyska iyo adeegyada ay khuseyso, oo la isku afgarto cidda wax sameyneysa, waxa la sameynayo iyo goorta.
invitation-service-about = Ka fikir waxa ay goobtaada shaqadu gacan ka geysan karto, oo la imow awood aad arrintaas ku go’aan qaadan karto.
invitation-service-interpreter = Turjubaan ayaa joogaya. Toos ula hadal qoyska, weero gaagaabanna ku hadal.
invitation-service-no-interpreter = Turjubaan lama qabsan.
invitation-service-part = Ilmuhu siduu rabo ayuu u qaybgalayaa
invitation-service-part-ways = Ilmuhu wuxuu u qaybgalayaa sida uu isagu rabo, goor kastana wuu nasan karaa. La hadla ilmaha iyo qoyska, ee ha ka hadlina iyaga oo jooga, kuna hadla ereyo qof walba fahmayo.
invitation-service-before-title = Oggolaansho iyo sir
invitation-service-before = Wixii hore loo sheegay waxaa looga hadlayaa oo keliya haddii oggolaansho daboolo. Macluumaadka aad hayso ee sirtu ilaaliso, kulanka waxaad ku sheegeysaa oo keliya haddii oggolaansho ama sharci kale kuu fasaxo.
invitation-service-answer = Miyaadan iman karin, mise qof kale oo goobtiinna ah ayay habboon tahay inuu yimaado? Nala soo xiriir.
invitation-service-bye = Soo dhowow!

## Beside the letter. Read by staff.

invitation-page-title = Casuumad
# $voice is who is invited.
invitation-to = ku socota: { $voice }
invitation-choose = Warqadda ku socota
invitation-preview-language = Luqadda warqadda
invitation-preview-note = Luqadda halkan oo keliya ayay ka beddelmeysaa. Luqadda qofka warqaddu ku socoto waxaa laga doortaa ka-qaybgalayaasha.
invitation-written-note = Su’aasha kulanka, meesha iyo waxa aad adigu ajendaha ku dartay waxay u qoran yihiin sidaad u qortay. Lama turjumo.
invitation-sender-note = Warqadda dhammaadkeeda waxaa ku yaal xariiq maran. Halkaas gacanta ku qor cidda lala xiriiri karo iyo sida loola xiriiro.
invitation-nothing-said = Warqadda kuma jiraan wax wadahadallada lagu sheegay, koodka kiiska iyo magacyo kiiska ku jira.
