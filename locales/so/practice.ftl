### The fictitious families to practise with. Read by staff, in the language of the program.
### Review status: draft

## The entry and the list

practice-start = Ku tababaro qoysas mala-awaal ah
practice-title = Tababar
practice-note = Lix qoys oo mala-awaal ah oo aad ku tababaran karto, dadka kalena aad tusi karto. Waxa aad halkan ku sameyso lama kaydiyo, lama tiriyo, weligoodna laguma daro kiisaska dhabta ah.
practice-begin = Bilow wadahadal tababar ah
practice-rounds = Wadahadallada la qabtay
practice-read-round = Akhri wadahadalka
practice-compare = Isbarbar dhig wadahadallada
practice-back = Ku noqo qoysaska tababarka
# On the card of a family that speaks through an interpreter.
practice-interpreter = Turjubaan ayaa jooga
practice-try-title = Waxa lagu tababaranayo

## On every screen of a practice, and at its end

practice-banner = Tababar – qoys mala-awaal ah
practice-fate = Tababar · waxba lama kaydiyo
practice-not-kept = Tababarku wuu dhammaaday. Waxba lama kaydin, waxna lama tirin.

## The six families: a name that is no name, what their situation is, and what to practise with them

practice-family-river-title = Qoyska webiga
practice-family-river-about = Gabar siddeed jir ah iyo hooyadeed oo ku jira wadahadal caafimaad, turjubaan af Soomaali ahna wuu la joogaa. Subaxdii caloosha ayaa xanuunta, musqulaha iskuulkana albaabadoodu ma qufulmaan. Kubbadda cagta ayay ugu jeceshahay.
practice-family-river-try = U daa ilmaha inuu farta saaro halka aad ka bilaabeysaan. Kadib isbarbar dhig labada wadahadal: maxaa cusub, maxaa weli sidii ah, maxaase isbeddelay?

practice-family-meadow-title = Qoyska daaqsinta
practice-family-meadow-about = Wiil saddex jir ah oo leh laba hooyo iyo walaal dhowaan dhashay. Guriga waxaa looga hadlaa Ingiriisi. Dugsiga xannaanada wuu ku aamusan yahay, laakiin guriga wuu ku hadal badan yahay, labada hooyona si kala duwan ayay u arkaan. Waxaa ka qaybgalaya dugsiga xannaanada iyo BVC (rugta caafimaadka carruurta).
practice-family-meadow-try = Ku tababaro sida dadka waaweyni u arkaan ilmo yar: mid walba muxuu arkay? Laba aragti oo kala duwan ha is barbar yaalleen.

practice-family-lantern-title = Qoyska feynuuska
practice-family-lantern-about = Wiil kow iyo toban jir ah oo Iswiidhish ku hadla, waalidkiisuna Carabi ku hadlaan. Waxaa ka qaybgalaya iskuulka, adeegga bulshada iyo turjubaan. Isniinaha iskuulku way ku adag yihiin, gurigana isaga ayaa waraaqaha oo dhan akhriya. Isaga iyo aabbihiis si kala duwan ayay u arkaan ciyaaraha kombiyuutarka.
practice-family-lantern-try = Mid mid ha uga jawaabeen, si aan midna mid kale u hoggaamin. Turjubaanka wax ku dhex sheeg, ilmahana weligaa turjubaan ha ka dhigan.

practice-family-harbour-title = Qoyska dekedda
practice-family-harbour-about = Ilmo kow iyo toban jir ah oo sonkorow qaba, toddobaad hooyadii la jooga, toddobaadna aabbihii. Qoysku wuxuu ku hadlaa af Finnish. Toddoba cod ayaa ka qaybgalaya: ilmaha, waalidka, ayeeyo, tababaraha kubbadda, iskuulka iyo kooxda sonkorowga ee isbitaalka. Ilmuhu wuxuu rabaa inuu aado xerada kubbadda.
practice-family-harbour-try = Ku tababaro kulan ay dad badani joogaan: hadalka yaa leh, ilmahana ma la hadleysaan mise dushiisa ayaad ka hadleysaan? Wada akhriya, aragtiyada kala duwanna sidooda u daaya.

practice-family-swallow-title = Qoyska shimbirta
practice-family-swallow-about = Gabar toddoba jir ah oo wax ku sheegta sawirro iyo calaamado. Guriga waxaa looga hadlaa Kurmanji. Waalidka, iskuulka, baxnaaninta (habilitering) iyo adeegga bulshada ayaa u kulmaya SIP (qorshe shakhsi ah oo la isku duway), turjubaanna wuu joogaa. Waxaa jira laba wadahadal oo la akhrin karo.
practice-family-swallow-try = Ku tababaro inaad waqti siiso: ilmaha u daa inuu farta wax ku tilmaamo, sug jawaabta, oo qor waxa uu tilmaamay. Fiiri sidoo kale wixii isbeddelay labada wadahadal dhexdooda iyo sababta.

practice-family-granite-title = Qoyska buurta
practice-family-granite-about = Gabar toddoba iyo toban jir ah oo joojisay iskuulka sare, kana jecel inay mootooyin yaryar hagaajiso. Waxaa ka qaybgalaya waalidka, KAA (mas’uuliyadda degmada ee dhallinyarada aan iskuul dhigan) iyo BUP (daryeelka dhimirka carruurta iyo dhallinyarada). Waxaa jira saddex wadahadal oo lix bilood gudahood la qabtay.
practice-family-granite-try = Gabadha weydii waxa la gudbin karo, waxa si kooban oo keliya loo sheegayo iyo waxa halkan ku haraya. Kadib isbarbar dhig saddexda wadahadal: iyada iyo hooyadeed si kala duwan ayay u arkaan xawaaraha ay wax ku socdaan.
