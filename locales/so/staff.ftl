### The side panel that only staff read: what to listen for, questions to oneself, the duty, words.
### Review status: draft

## The panel

staff-title = Taageero adiga kuu ah
staff-open = Taageerada shaqaalaha
staff-close = Xir taageerada
staff-keys = Furayaasha kiiboodhka

## The area that is open

staff-meaning = Waxa ay qaybtu ku saabsan tahay
staff-listen = Dhageyso waxyaabahan

## Listen for: safety

staff-listen-safety-1 = Meelaha, waqtiyada iyo dadka uu ilmuhu nafis ka helo, iyo waxa ilmaha ammaan dareensiiya.
staff-listen-safety-2 = Meelaha, waqtiyada ama dadka uu ilmuhu ka fogaado: halka uu ku nool yahay, jidka, iskuulka, internetka.
staff-listen-safety-3 = Cidda uu ilmuhu u sheego marka uu dareemo wax khaldan, iyo waxa dhaca intaas kadib.

## Listen for: health

staff-listen-health-1 = Waxa tamar iyo degganaan keena, iyo waxa wax tara sida uu ilmaha laftiisu sheego.
staff-listen-health-2 = Isbeddel ku yimid hurdada, cuntada, tamarta ama niyadda: goortii uu bilowday, iyo xaaladaha uu ku yimaaddo.
staff-listen-health-3 = Goorta xanuun ama walaac yimaaddo, iyo goorta uusan imaan.

## Listen for: learning

staff-listen-learning-1 = Waxa ilmaha xiiso geliya, iyo waxa uu yaqaan oo uu ku hanweyn yahay.
staff-listen-learning-2 = Goorta ay u fududaato iyo goorta ay ku adkaato: hawsha, waqtiga maalinta, sawaxanka, dadka uu la joogo.
staff-listen-learning-3 = Taageerada hadda jirta, iyo bal inay wax tareyso, sida uu ilmuhu u arko.

## Listen for: care

staff-listen-care-1 = Dadka waaweyn ee ilmaha maalin kasta ag jooga, iyo goorta uu u tago.
staff-listen-care-2 = Cunto, hurdo, dhar, dejin iyo waqti la wada qaato: waxa uu ilmuhu helo, iyo waxa uu u baahan yahay in loo kordhiyo.
staff-listen-care-3 = Inta ay dadka waaweyni hadda awoodaan, iyo cidda ay iyagu caawimaad weydiisan karaan.

## Listen for: leisure

staff-listen-leisure-1 = Waxa ilmaha waqtiga illowsiiya, keligiis ama isagoo dad kale la jooga.
staff-listen-leisure-2 = Waxa hor taagan: lacag, gaadiid, waqti, ama inuu dareemo in aan la soo dhoweyn.
staff-listen-leisure-3 = Bal in maalmuhu leeyihiin waqti uu ku ciyaaro, ku dhaqdhaqaaqo kuna nasto, sida uu ilmuhu u arko.

## Listen for: respect

staff-listen-respect-1 = Goorta ilmaha la dhageysto, iyo sida uu ku garto.
staff-listen-respect-2 = Ereyada, kaftanka ama aamusnaanta ilmaha xanuujisa, iyo dadka waaweyn ee arrintaas og.
staff-listen-respect-3 = Go’aannada uu ilmuhu ka qaybgalo, iyo kuwa la gaaro isagoon la weydiin.

## Listen for: responsibility

staff-listen-responsibility-1 = Waxa uu ilmuhu iskii u qabsado oo uu jecel yahay inuu sameeyo.
staff-listen-responsibility-2 = Mas’uuliyad da’diisa ku culus: walaalaha, hawsha guriga, turjumidda, dejinta dadka waaweyn.
staff-listen-responsibility-3 = Bal inuu ilmuhu rabo iyo inuu ku khasban yahay, iyo cidda kala wareegta marka ay ku badato.

## Listen for: belonging

staff-listen-belonging-1 = Dadka, meelaha, luqadaha iyo caadooyinka uu ilmuhu ku dareemo inuu gurigiisii joogo.
staff-listen-belonging-2 = Waqtiyada uu ilmuhu keligiis yahay ama gooni loo reebo: goorta, meesha iyo dadka uu la joogo.
staff-listen-belonging-3 = Sida ay ilmaha u tahay inuu u kala gudbo goobo kala duwan, sida iskuulka, qaraabada iyo saaxiibbada.

## Listen for: other

staff-listen-other-1 = Waxa nolol maalmeedka isku haya marka aan wax kale la hubin: deris, qof qaraabo ah, caado.
staff-listen-other-2 = Guri, lacag, jirro qoyska ku jirta ama jawaab la sugayo, iyo sida ay ilmaha uga muuqato.
staff-listen-other-3 = Waxa uu ilmuhu ka og yahay waxyaabaha ay dadka waaweyni ka walaacsan yihiin, iyo waxa uu is weydiiyo.

## Listen for: hope

staff-listen-hope-1 = Ereyada uu ilmaha laftiisu ku sheego sida ay wax noqon doonaan, xataa kuwa yaryar iyo kuwa aan la fileyn.
staff-listen-hope-2 = Wixii mar hore xoogaa soo fiicnaaday, iyo waxa suurtogeliyay.
staff-listen-hope-3 = Marka ay adag tahay in la rajeeyo: waxa toddobaadka soo socda xoogaa fududeyn lahaa.

## Five questions to oneself

staff-questions = Shan su’aalood oo aad is weydiiso
staff-question-1 = Maxaa hadda ilmaha ku adkeynaya inuu si fiican u noolaado?
staff-question-2 = Maxaan ogahay, maxaan u maleynayaa, maxaanse u baahanahay inaan ogaado?
staff-question-3 = Maxaan hadda sameyn karaa?
staff-question-4 = Goobta aan ka shaqeeyo maxay sameyn kartaa?
staff-question-5 = Caawimaad noocee ah baa dadka kale looga baahan yahay, sidee bayse ilmaha iyo qoysku u arkaan?

## The duty to report, in steps; what the duty is stands in information.ftl

staff-duty = Haddii aad ka walaacdo in ilmaha uu dhib soo gaarayo
staff-duty-step-1 = Ilmaha dhageyso ilaa uu ka dhammeeyo, wadahadalkana si deggan u soo gabagabee. Su’aalo dheeraad ah ha weydiin, hana u ballanqaadin inaad arrinta sir ka dhigeyso. Haddii uu ilmuhu hadda khatar ku jiro, wac 112.
staff-duty-step-2 = Haddii aadan hubin, isla markiiba wac adeegga bulshada (socialtjänsten) oo xaaladda u sharrax adigoon sheegin cidda uu ilmuhu yahay. Weydii sidoo kale goorta ay habboon tahay in qoyska loo sheego.
staff-duty-step-3 = Adiga laftaadu isla markiiba, maantaba, ogeysiis walaac u gudbi guddiga adeegga bulshada (socialnämnden) ee degmada ilmaha. Qor waxa aad aragtay iyo waxa aad maqashay. Saacadaha shaqada kadib waxaa jawaaba heeganka adeegga bulshada (socialjouren).
staff-duty-step-4 = Nidaamka goobtaada shaqada ku qor waxa aad sameysay iyo goorta aad sameysay. Halkan ha ku qorin.

## Words to avoid, and what to say in their place

staff-words = Ereyo laga fogaado
staff-word-1-avoid = Maxaad u …?
staff-word-1-say = Iiga warran …
staff-word-2-avoid = rabsho badan
staff-word-2-say = waxa aad aragto: wuu istaagaa oo qayliyaa marka sawaxanku bato
staff-word-3-avoid = Waa inaad …
staff-word-3-say = Maxay kula tahay inay wax tari karaan?
staff-word-4-avoid = wuu diidaa
staff-word-4-say = wuxuu yiraahdaa maya marka …
staff-word-5-avoid = mushkilad
staff-word-5-say = waxa hadda adag
staff-word-6-avoid = caadi
staff-word-6-say = sida uu ilmuhu inta badan yahay
staff-word-7-avoid = daciif
staff-word-7-say = wuxuu u baahan yahay in laga caawiyo …
staff-word-8-avoid = Xaalkaagu ma xun yahay?
staff-word-8-say = Hadda sidee bay wax kuugu socdaan?
