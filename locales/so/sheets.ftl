### The sheets for others: SIP, BBIC and EHT. Read by staff.
### Review status: draft

## On every sheet

sheet-working-paper = Warqad shaqo: asalku wuxuu yaallaa nidaamyada hay’adaha mas’uulka ah.
sheet-age = Da’da
sheet-nothing = Halkan waxba kuma jiraan.
sheet-nothing-written = Waxba lama qorin.
# Before the short form of what somebody has said.
sheet-in-brief = Si kooban
# Before a sheet goes on: a consent leaves out something that only a person can recognise.
sheet-except-words = Oggolaansho ayaa wax ereyo ku reebay. Akhri inta aadan warqadda gudbin.
sheet-to-consent = Tag oggolaanshaha

sheet-tally-title = Waxyaabahan kuma jiraan
sheet-tally-explained = Hal gabal waa waxa hal qof wadahadal kaga sheegay hal qayb oo giraangirta ah.

## SIP

sip-title = Qorshe shakhsi ah oo la isku duway (SIP)
sip-meeting = Kulan
sip-meeting-undecided = Maalinta lama go’aamin
sip-question = Su’aasha kulanka
sip-participants = Ka-qaybgalayaal
sip-child-description = Sida ilmaha laftiisu u sheegay
sip-young-description = Sida qofka dhallinyarada ah laftiisu u sheegay
sip-resources = Awoodo: waxa si fiican u socda
sip-needs = Baahi: waxa adag
sip-goals = Yool: waxa loo baahan yahay inuu dhaco
sip-changes = Waxa isbeddelay
sip-short = Waxa si kooban loo sheegay
# Where only the child has said something about it.
sip-in-own-description = Waxay ku qoran tahay sida uu laftiisu u sheegay.

# The four contents that the law asks for, in its order and close to its words.
sip-content-1 = Tallaabooyinka taageero ee loo baahan yahay
sip-content-2 = Tallaabooyinka taageero ee hay’ad kasta ka mas’uul tahay
sip-content-3 = Tallaabooyinka ay qaadayaan kuwo aan degmada iyo gobolka ahayn
sip-content-4 = Cidda leh mas’uuliyadda guud
sip-no-measures = Tallaabo taageero lama qorin.
sip-no-others = Tallaabo ay cid kale qaadeyso lama qorin.
sip-no-whole = Cidna lama magacaabin.
sip-no-area = Qayb la’aan
sip-principal-social-services = Adeegga bulshada ee degmada
sip-principal-region = Daryeelka caafimaadka ee gobolka
sip-principal-municipality = Degmada, adeegga bulshada mooyee
sip-principal-municipality-note = Iskuulka, dugsiga xannaanada iyo KAA waxay ka tirsan yihiin degmada, laakiin kama tirsana adeegga bulshada.
# $date is a day, ready to show.
sip-done = Waa la dhammeeyay: { $date }
sip-follow-up = Dabagal
# $who calls to the follow-up.
sip-follow-up-by = Waxaa isugu yeeraya: { $who }
sip-child-view = Aragtida ilmaha
sip-young-view = Aragtida qofka dhallinyarada ah
sip-dissent = Waxa uusan qof ku raacsanayn
# $sol and $hsl are a paragraph and the name of its law.
sip-law = Qodobbada 1–4 waa waxa qorshuhu ka koobmo, sida ku qoran { $sol } iyo { $hsl }.
# $reference is a chapter and a paragraph, $number the number of the law.
sip-law-hsl = { $reference }, ee sharciga daryeelka caafimaadka (hälso- och sjukvårdslagen { $number })

sip-gaps-title = Waxyaabahan ayaa dhiman
sip-gaps-none = Waxba ma dhimna. Qorshaha wada akhriya inta aan la bixin.
sip-gap-no-consent = Ma jiro oggolaansho ansax ah oo u fasaxaya adeegga bulshada iyo daryeelka caafimaadka inay wada qorsheeyaan. La’aantiis SIP lama sameeyo.
sip-gap-whole-without-function = Kaalinta leh mas’uuliyadda guud lama qorin.
sip-gap-no-question = Su’aasha kulanka lama qorin.
sip-gap-no-measure = Tallaabo taageero lama qorin.
sip-gap-no-social-services = Adeegga bulshadu tallaabo taageero kama mas’uul aha. SIP waxaa loogu talagalay qofka u baahan tallaabooyin taageero oo ka yimaada adeegga bulshada iyo daryeelka caafimaadka labadaba.
sip-gap-no-health-care = Daryeelka caafimaadka ee gobolku tallaabo taageero kama mas’uul aha.
sip-gap-no-day = Ugu yaraan hal tallaabo maalin ma laha.
sip-gap-no-others = Waxa ay cid kale sameyneyso waxba lagama qorin. Waxaa dhici karta inaysan waxba jirin.
sip-gap-no-whole = Cidna ma laha mas’uuliyadda guud.
sip-gap-whole-is-no-principal = Cidda wax walba isku haysa ma aha hay’ad mas’uul ah. Sida sharcigu qabo, mas’uuliyadda guud waa in ay lahaato hay’ad mas’uul ah (degmada ama gobolka).
sip-gap-no-follow-up = Maalin dabagal lama go’aamin.
sip-gap-no-childs-view = Aragtida ilmaha ama qofka dhallinyarada ah lama qorin.
# Where each can be added: the words on the way there.
sip-gap-to-consent = Tag oggolaanshaha
sip-gap-to-question = Qor su’aasha
sip-gap-to-room = Ku qor kulanka
sip-gap-to-meeting = Waxaa lagu go’aaminayaa kulanka
sip-gap-to-actions = Tag tallaabooyinka
sip-gaps-over = Kulanku wuu dhammaaday. Waxa dhiman ku dar nidaamyada hay’adaha mas’uulka ah, ama ka hadla kulanka dabagalka.

## BBIC

bbic-title = U socota adeegga bulshada, habka BBIC
bbic-note = Waxay wadahadalka u tahay hagid, weligeedna qiimayn ma aha.
bbic-source = Magacyada qaybuhu waxay ka yimaadeen BBIC, Socialstyrelsen.
# Beside the sheet.
bbic-what = Halkan waxaa ku jira oo keliya waxa uu qof walba haa ka yiri oo oggolaanshuhu daboolayo. Wax kasta hal mar ayay ku qoran yihiin, qaybta ugu horreysa ee ay khuseeyaan.
bbic-empty = Hadda waxba adeegga bulshada looma gudbin karo.
bbic-empty-next = Qoyska weydii waxa la gudbin karo, oggolaanshahana dib u eeg.
# $area is an area of the wheel, $bbic the area of BBIC under which it stands in full.
bbic-see = { $area }: waxay ku qoran tahay { $bbic }
bbic-outside = Wixii ka baxsan qaybaha BBIC

bbic-side-development = Horumarka ilmaha
bbic-side-parenting = Awoodda waalidka
bbic-side-surroundings = Qoyska iyo deegaanka

bbic-area-health = Caafimaad
bbic-area-education = Waxbarasho
bbic-area-feelings = Dareenno iyo dhaqan
bbic-area-relations = Xiriirka bulshada
bbic-area-basic-care = Daryeelka aasaasiga ah
bbic-area-safety = Badbaado
bbic-area-warmth = U dhowaansho dareen ahaan
bbic-area-guidance = Dhiirrigelin iyo hagid
bbic-area-family = Xaaladda qoyska ee hadda
bbic-area-background = Taariikhda qoyska
bbic-area-living = Guri, shaqo iyo dhaqaale
bbic-area-network = Dadka lala xiriiro iyo bulshada ka mid noqoshada

## EHT

eht-title = Su’aal loogu talagalay kooxda caafimaadka ardayda
eht-step = Heer
eht-step-unknown = Lama dooran
eht-areas = Qaybaha wax laga sheegi karo
eht-areas-none = Hadda waxba oo qaybaha ku saabsan looma gudbin karo caafimaadka ardayda.
# Beside the sheet, never on it: what to do where no consent lets anything go to the team.
eht-areas-do = Oggolaansho la’aan waxa la sheegay looma gudbin karo caafimaadka ardayda. Dooro adeegga kiiska haya, haddii aan weli la dooran, oo oggolaansho weydii.
eht-about-works = waxa si fiican u socda
eht-about-challenging = waxa adag
eht-about-needed = waxa loo baahan yahay inuu dhaco
eht-about-hope = rajada mustaqbalka
eht-about-next-step = tallaabada xigta
eht-about-changed = waxa isbeddelay
# Something may be told of it, only in brief.
eht-about-brief = si kooban
eht-field-question = Su’aasha kooxda
eht-field-tried = Waxa la tijaabiyay
eht-field-asked = Waxa aan rabno in nalaga caawiyo
eht-field-follow-up = Cidda dabagalka sameyneysa, iyo sida
eht-nobody-named = Warqaddu ma laha magac, kood, taariikh iyo hadal la soo xigtay.

# Beside the sheet: what is written for it.
eht-write = Warqadda wax ku qor
eht-not-kept = Waxa aad halkan ku qorto lama kaydiyo. Waa la tirtiraa marka aad bogga ka baxdo.
eht-hint-question = Hal weer ayaa ku filan. Magacyo ha qorin.
eht-hint-tried = Tusaale ahaan: meel deggan marka imtixaan la galayo, guriga oo si joogto ah loola hadlo.
eht-hint-asked = Talo, qiimayn, qof la wareega …
eht-hint-follow-up = Qor kaalin, ha qorin magac ama maalin.

# Under a field of which the text is left off the sheet.
eht-left-out = Qoraalku weli warqadda kuma jiro.
eht-trace-code = Halkan waxaa ku qoran koodka kiiska. Ka saar, kooxdu uma baahna.
eht-trace-name = Erey ayaa laga yaabaa inuu yahay magaca qof ilmaha ku xeeran. Beddelkiisa qor waxa uu ilmaha u yahay: “macallin”, “walaal”.
eht-trace-date = Halkan waxaa ku qoran wax taariikh noqon kara. Beddelkeeda qor inta ay soo jirtay: “dhowr toddobaad”.
eht-trace-quote = Halkan waxaa ku jira ereyo qof ku sheegay wadahadal. Isla macnaha ereyadaada ku sheeg.
