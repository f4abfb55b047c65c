### Consent that lifts secrecy: how it stands, who may hear what from whom, noting one, reading it aloud.
### Review status: draft

## How it stands

consent-meaning = Oggolaanshuhu sirta ayuu qaadaa, si dadka ilmaha caawiya ay wax isugu sheegi karaan. Ma aha oggolaanshaha sharciga ilaalinta xogta (GDPR).
# $secrecy and $partly are paragraphs of the same law, $number its number.
consent-law = { $secrecy } iyo { $partly }, ee sharciga furfurnaanta iyo sirta (offentlighets- och sekretesslagen { $number })

consent-first-guardians = Marka hore sheeg cidda ay yihiin mas’uuliyiinta ilmaha
consent-first-guardians-note = Intaas ka hor lama oga cidda oggolaan karta.
consent-first-parties = Marka hore sheeg cidda ilmaha ku xeeran
consent-first-parties-note = Oggolaanshuhu iyaga dhexdooda ayuu khuseeyaa.
consent-to-circle = Tag “Dadka ilmaha ku xeeran”
consent-stands-none = Weli wax oggolaansho ah lama qorin
consent-stands-none-note = Ilaa dadka la weydiinayo ay haa yiraahdaan, waxba adeeg looga gudbin maayo adeeg kale.
# $date is a day, ready to show.
consent-stands-covered = Wax walba waa daboolan yihiin ilaa { $date }
consent-stands-covered-except = Wax walba waa daboolan yihiin ilaa { $date }, wixii laga reebay mooyee
# $givers are one or more of the roles, as “Mamma och Pappa”.
consent-stands-lacking = Oggolaansho ayaa ka dhiman: { $givers }
# Read by screen readers: the list of those whose consent is needed.
consent-asked = Dadka la weydiinayo

# Each stands after the name of a person. $date is a day, $parties are services.
consent-person-given = Oggolaansho waa la bixiyay. Wuxuu ansax yahay ilaa { $date }.
consent-person-not-needed = Waxa hore u daboolan uma baahna in la weydiiyo.
consent-person-never = Oggolaansho lama qorin.
consent-person-never-for = Oggolaansho looma hayo: { $parties }.
consent-person-never-some = Qaar oggolaansho looma hayo. Eeg jadwalka.
consent-person-ended = Oggolaanshuhu wuxuu dhacay { $date }.
consent-person-ended-for = Oggolaanshuhu wuxuu dhacay { $date }: { $parties }.
consent-person-withdrawn = Waa laga noqday { $date }.
consent-person-withdrawn-for = Waa laga noqday { $date }: { $parties }.
consent-note-one = Qor oggolaansho

# Two or more names in a row: $before those before, $next one more, $last the last one.
consent-list-next = { $before }, { $next }
consent-list-last = { $before } iyo { $last }

## Who may hear what from whom

consent-matrix-title = Yaa maxaa ka maqli kara yaa?
consent-matrix-note = Kan safka ugu horreeya ayaa wax sheegaya. Kan kor ku qoran ayaa maqli kara.
consent-matrix-hint = Taabo sanduuq si aad u akhrido macnihiisa.
consent-matrix-keeper = Kiiska halkan ayaa lagu hayaa
consent-matrix-show = Muuji
consent-matrix-one = Mid mid
consent-matrix-whole = Jadwalka oo dhan
consent-matrix-about = Yay khuseysaa?
# $party is the service that is looked at.
consent-matrix-tells = Waxaa wax sheegaya: { $party }
consent-matrix-hears = Waxaa maqli kara: { $party }

# In a field of the table. $date is a day, $area an area of the wheel, $givers who has to consent.
consent-cell-own = Isla adeegga
consent-cell-covered = Waa daboolan ilaa { $date }
consent-cell-covered-except = Waa daboolan, marka laga reebo { $area }
consent-cell-covered-excepts = Waa daboolan, wax baana laga reebay
consent-cell-open = Waxaa dhiman: { $givers }
consent-cell-withdrawn = Waa laga noqday: { $givers }
consent-cell-nobody = Weli ma jirto cid la weydiiyo
consent-cell-special = Xeer gaar ah

# What a field means. $from tells, $to hears.
consent-field-heading = { $from } oo wax u sheegaya { $to }
consent-field-covered = Dhammaan intii laga rabay oggolaansho way oggolaadeen. Wuxuu ansax yahay ilaa iyo { $date }.
consent-field-except-areas = Waxaa laga reebay: { $areas }.
consent-field-except-words = Sidoo kale wax ereyo ku qoran ayaa laga reebay. Oggolaanshaha akhri inta aan waxba la gudbin.
consent-field-open = Waxba lama sheegi karo ilaa dhammaan inta laga rabo oggolaansho ay oggolaadaan.
consent-field-nobody = Lama oga cidda ay yihiin mas’uuliyiinta ilmaha, markaa cidna ma oggolaan karin.
consent-lack-never = Arrintan wax oggolaansho ah looma qorin.
consent-lack-ended = Oggolaanshuhu wuxuu dhacay { $date }.
consent-lack-withdrawn = Oggolaanshaha waxaa laga noqday { $date }.
consent-lack-excepted = Oggolaanshuhu qaybtan wuu reebay.
consent-special-from-health-care = Daryeelka caafimaadku wuxuu xataa oggolaansho la’aan bixin karaa macluumaad ilmo ku saabsan, marka loo baahan yahay si ilmuhu u helo daryeel, daaweyn ama taageero kale oo lagama maarmaan ah.
consent-special-from-social-services = Adeegga bulshadu wuxuu xataa oggolaansho la’aan daryeelka caafimaadka siin karaa macluumaad ilmo ku saabsan, marka loo baahan yahay si ilmuhu u helo daryeel, daaweyn ama taageero kale oo lagama maarmaan ah.
consent-special-judged = Mar kasta waxaa qiimeeya cidda macluumaadka haysa. Barnaamijku si kastaba wuxuu gudbiyaa oo keliya waxa oggolaanshuhu daboolo.
# $reference is a paragraph, $number the number of the law.
consent-law-osl = { $reference }, ee sharciga furfurnaanta iyo sirta (offentlighets- och sekretesslagen { $number })

## The consents that were noted

consent-list-title = Oggolaanshaha la qoray
consent-list-empty = Marka qof haa yiraahdo halkan ku qor: cidda oggolaatay, waxa ay oggolaatay iyo ilaa goorma.
consent-new = Qor oggolaansho
consent-state-in-force = Wuxuu ansax yahay ilaa { $date }
consent-state-ended = Wuxuu dhacay { $date }
consent-state-withdrawn = Waxaa laga noqday { $date }
consent-alone = Keligiis ayaa go’aansada
# $parties are two or more services, $from and $to one or more.
consent-among = Wax ayay isu sheegi karaan: { $parties }
consent-one-way = Waxaa wax sheegi kara: { $from }. Waxaa loo sheegayaa: { $to }
consent-excepted = Waxa laga reebay
consent-given = La bixiyay: { $date }
consent-with-interpreter = turjubaan baa joogay
# $function is what somebody works as.
consent-noted-by = Waxaa qoray: { $function }
consent-withdraw = Ka noqo
consent-withdrawn-now = Waa laga noqday. Hadda kadib waxba laguma gudbinayo. Wixii hore loo sheegay lama soo celin karo.
consent-change = Beddel
consent-again = Mar kale qor
consent-delete = Ka saar
consent-deleted = Oggolaanshaha waa la saaray, sidii isagoon weligiis la qorin.
consent-saved = Oggolaanshaha waa la qoray.
# $giver is another person who has to consent.
consent-same-for = Isla sidaas uga qor: { $giver }
consent-same-note = Qof walba gooni ayuu u oggolaadaa.
consent-closed = Oggolaanshaha waa laga noqon karaa xitaa marka kiiska la dhammeeyo.

## Noting a consent

consent-new-title = Qor oggolaansho
consent-change-title = Beddel oggolaanshaha
consent-giver = Yaa oggolaanaya?
consent-giver-note = Qof walba gooni
consent-deciding = Yaa go’aansanaya?
consent-deciding-together = Qofka dhallinyarada ah iyo mas’uuliyiintiisa
consent-deciding-together-note = Dhammaantood waa inay haa yiraahdaan.
consent-deciding-alone = Qofka dhallinyarada ah ayaa keligiis go’aansanaya
consent-deciding-alone-note = Haddii la qiimeeyo in qofka dhallinyarada ahi u bisil yahay inuu arrintan gaarka ah sirteeda keligiis ka go’aansado. Qiimaynta waxaa lagu qoraa nidaamka adeegga u gaarka ah.
consent-purpose = Maxuu oggolaanshuhu khuseeyaa?
consent-purpose-hint = Waa inuu ahaado wax cayiman. Magacyo ha qorin.
consent-purpose-1 = Taageero la isku duway oo ilmaha la siiyo
consent-purpose-2 = Kulan isku-duwid ah iyo waxa lagu go’aansado
consent-purpose-3 = Qorshe shakhsi ah oo la isku duway (SIP)
consent-parties = Yaa wax isu sheegi kara?
consent-parties-note = Dooro ugu yaraan laba
consent-parties-all = Dhammaan inta la doortay wax ayay isu sheegi karaan.
consent-parties-not-all = Inta la doortay sidan ayay wax isugu sheegi karaan:
consent-parties-change = Beddel cidda wax u sheegi karta cid kale
consent-direction = Cidda uu wax u sheegi karo: { $from }
consent-except = Wax ma laga reebay?
consent-except-note = Qaybaha aan cidna ka hadli karin
consent-except-words = Wax kale oo aan la sheegi karin
consent-except-words-hint = Barnaamijku ma raaci karo waxa ereyo ku qoran. Qofka dooranaya waxa la gudbinayo ayaa marka hore akhrinaya. Magacyo ha qorin.
consent-given-on = Goorma ayaa la bixiyay?
consent-given-today = Maanta
consent-given-day = Maalintee?
consent-given-other = Maalin hore
consent-until = Muddo intee le’eg buu ansax yahay?
consent-until-months = { $count ->
    [one] { $count } bil
   *[other] { $count } bilood
}
consent-until-year = Hal sano
consent-until-other = Maalin kale
consent-until-day = Ilaa iyo
consent-until-note = Ugu badnaan hal sano laga bilaabo maalinta oggolaanshaha la bixiyay.
# $date is a day, ready to show.
consent-until-shown = Ilaa iyo { $date }
consent-until-case = Nuqulka shaqada waxaa la tirtirayaa ka hor, { $date }. Oggolaanshuhu waa inuu ku sii jiro nidaamka adeegga u gaarka ah.
consent-how = Sidee loo bixiyay?
consent-form-oral = Afka
consent-form-written = Qoraal
consent-form-other = Calaamado ama si kale
consent-language = Luqaddee lagu sharraxay?
consent-interpreter = Turjubaan ma joogay?
consent-explained = Sida loo sharraxay
consent-explained-hint = Dooro wixii la sheegay, ama ereyadaada ku qor.
consent-explained-own = Ereyadaada
consent-explained-what = Waxa oggolaanshuhu khuseeyo iyo cidda wax isu sheegi karta.
consent-explained-answers = Waxa dhacaya haddii haa la yiraahdo iyo haddii maya la yiraahdo.
consent-explained-back = In oggolaanshaha goor kasta laga noqon karo, dhammaantiis ama qayb ka mid ah.
consent-noted-by-label = Yaa qoraya?
consent-noted-by-hint = Kaalinta, magac ha qorin
consent-own-record = Adeeg kastaa isaga ayaa oggolaanshaha qaada oo ku diiwaangeliya nidaamkiisa. Kani waa nuqul shaqo.
consent-save = Kaydi oggolaanshaha
consent-leave-question = Ma rabtaa inaad xirto adigoon kaydin?
consent-leave-note = Wixii aad buuxisay waa la tirtirayaa.
consent-leave-stay = Sii buuxi
consent-leave-confirm = Xir ha kaydin

consent-missing-giver = Dooro cidda oggolaaneysa.
consent-missing-purpose = Qor waxa oggolaanshuhu khuseeyo.
consent-missing-parties = Dooro ugu yaraan laba wax isu sheegi kara.
consent-missing-shares = Dooro ugu yaraan mid wax u sheegi kara mid kale.
consent-missing-day = Maalintaasi kalandarka kuma jirto.
consent-missing-interpreter = Sheeg in turjubaan joogay iyo in kale.

## Reading it aloud

consent-aloud = U akhri qofka oggolaanaya
consent-aloud-title = Ma noo oggoshahay inaan isla hadalno?
# Before the purpose, which stands as it was written.
consent-aloud-purpose = Waxay khuseysaa arrintan
consent-aloud-who = Kuwan ayaa wax isu sheegi kara
consent-aloud-one-way = Kuwan ayaa wax sheegi kara
consent-aloud-not = Waxan annagu ma sheegeyno
# $date is a day, ready to show.
consent-aloud-until = Ilaa iyo { $date }

## Reading it aloud to a guardian

consent-aloud-guardian-why = Annaga oo ilmihiinna la shaqeyna waxaa na saaran waajib sir xajin. Sidaas darteed adiga ayaan ku weydiineynaa inta aannaan waxba isu sheegin.
consent-aloud-guardian-except = Qayb waad oggolaan kartaa. Haddii ay jiraan wax aadan rabin inaan sheegno, ama qof aadan rabin in la ogeysiiyo, noo sheeg.
consent-aloud-guardian-yes = Haddii aad haa tiraahdo, taageerada waan wada qorsheyn karnaa. Markaas idinku uma baahnidin inaad isla wax mid walba oo naga mid ah u sheegtaan.
consent-aloud-guardian-no = Haddii aad maya tiraahdo, sababta kuma weydiineyno, caawimaaddana sidii caadiga ahayd ayaad nooga heleysaan. Laakiin markaas kuwa kale wax lama qorsheyn karno.
consent-aloud-guardian-back = Oggolaanshahaaga goorta aad rabto waad ka noqon kartaa. Markaas waan joojineynaa inaan wax isu sheegno. Wixii hore loo sheegay ma ka dhigi karno wax aan la sheegin.
consent-aloud-guardian-others = Dadka la weydiinayo mid walba gooni ayuu u jawaabayaa. Waxaan bilaabeynaa oo keliya marka dhammaan haa yiraahdaan.
consent-aloud-guardian-must-tell = Hal arrin jawaabtaadu ma beddesho: haddii aan ka walaacno in ilmo uu dhib soo gaarayo, sharcigu wuxuu na farayaa inaan ogeysiis u gudbinno adeegga bulshada (socialtjänsten).
consent-aloud-guardian-ask = Ma jiraan wax aad is weydiineyso? Maxaad leedahay?

## Reading it aloud to a young person of 13–17

consent-aloud-young-why = Annaga oo kula shaqeyna waxaa na saaran waajib sir xajin. Sidaas darteed adiga ayaan ku weydiineynaa inta aannaan wax adiga kugu saabsan isu sheegin.
consent-aloud-young-except = Qayb waad oggolaan kartaa. Haddii ay jiraan wax aadan rabin inaan sheegno, ama qof aadan rabin in la ogeysiiyo, iska noo sheeg.
consent-aloud-young-yes = Haddii aad haa tiraahdo, waan is kaashan karnaa. Markaas uma baahnid inaad isla wax mar walba ku celceliso.
consent-aloud-young-no = Haddii aad maya tiraahdo dhib ma leh, khasabna kuguma aha inaad sababta sheegto. Si kastaba waan ku caawineynaa. Laakiin markaas kuwa kale lama kaashan karno.
consent-aloud-young-back = Goorta aad rabto fikirkaaga waad beddeli kartaa. Markaas waan joojineynaa inaan wax isu sheegno. Wixii aan hore u sheegnay ma ka dhigi karno wax aan la sheegin.
consent-aloud-young-others = Dadka waaweyn ee kaa mas’uulka ah ayaan sidoo kale weydiineynaa. Waxaan bilaabeynaa oo keliya marka dhammaan haa yiraahdaan.
consent-aloud-young-alone = Arrintan keligaa ayaa go’aansanaya.
consent-aloud-young-must-tell = Hal arrin waa inaan sameynno si kastaba: haddii aan ka walaacno in dhib ku soo gaarayo, sharcigu wuxuu leeyahay waa inaan u sheegno adeegga bulshada (socialtjänsten). Haddii ay suurtogal tahay, marka hore adiga ayaan kula hadleynaa.
consent-aloud-young-ask = Ma jiraan wax aad is weydiineyso? Maxaad leedahay?

## Reading it aloud to a child under 13

consent-aloud-child-why = Annaga oo ku caawinna wax adiga kugu saabsan iskama sheegi karno. Sidaas darteed adiga ayaan marka hore ku weydiineynaa.
consent-aloud-child-except = Ma jiraan wax aadan rabin inaan sheegno? Markaas noo sheeg.
consent-aloud-child-yes = Haddii aad haa tiraahdo, waan is kaashan karnaa, si ay wax kuugu fiicnaadaan.
consent-aloud-child-no = Maya waad oran kartaa. Cidna ma xanaaqeyso, si kastabana waan ku caawineynaa.
consent-aloud-child-back = Hadhow fikirkaaga waad beddeli kartaa. Markaas waan joojineynaa inaan wax isu sheegno.
consent-aloud-child-others = Sidoo kale waxaan weydiineynaa dadka waaweyn ee kaa mas’uulka ah.
consent-aloud-child-must-tell = Haddii aan ka walwalno in wax aad kuugu adag yihiin, waa inaan u sheegno adeegga bulshada, si laguu caawiyo.
consent-aloud-child-ask = Wax ma is weydiineysaa? Maxaad leedahay?
