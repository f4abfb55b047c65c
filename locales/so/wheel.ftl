### The words of the wheel: hub, areas, the common questions, prompts.
### Review status: draft

## The hub

wheel-hub = Giraangirta danta ilmaha
wheel-hub-short = Danta ilmaha

## The common questions, asked for every area

question-works = Maxaa si fiican u socda?
question-challenging = Maxaa adag?
question-needed = Maxaa loo baahan yahay inuu dhaco?
question-hope = Maxaad rajeyneysaa?
question-next-step = Waa maxay tallaabada xigta?
question-changed = Maxaa isbeddelay, maxaase keenay?

## The same questions in words for a child of 6–12

question-works-child = Maxaa fiican?
question-challenging-child = Maxaa kugu adag?
question-needed-child = Maxaa loo baahan yahay in la sameeyo?
question-hope-child = Maxaad jeclaan lahayd?
question-next-step-child = Maxaan ku bilaabi karnaa?
question-changed-child = Maxaa hadda ka duwan sidii hore?

## Safety

area-safety = Ammaan iyo badbaado
area-safety-about = Waxay ku saabsan tahay inaad ammaan iyo badbaado dareento, meel kasta oo aad joogto.

prompt-safety-0-5-1 = Sidee lagu gartaa in ilmuhu ammaan dareemayo?
prompt-safety-0-5-2 = Yuu ilmuhu u tagaa marka uu rabo in la dejiyo?
prompt-safety-0-5-3 = Muxuu ilmuhu sameeyaa marka uu wax ka yara baqo?
prompt-safety-0-5-4 = Ma jiraan meelo ama waqtiyo ilmaha walaac geliya?

prompt-safety-6-9-1 = Halkee baad ammaan iyo raaxo ku dareentaa?
prompt-safety-6-9-2 = Yaad ammaan la dareentaa?
prompt-safety-6-9-3 = Yaad u tagtaa haddii aad dareento wax khaldan?
prompt-safety-6-9-4 = Ma jirtaa meel aadan jecleyn inaad joogto?

prompt-safety-10-12-1 = Goorma ayaad dareentaa ammaanka ugu badan?
prompt-safety-10-12-2 = Yaad la hadli kartaa haddii aad dareento wax khaldan?
prompt-safety-10-12-3 = Sidee bay wax kuugu socdaan internetka?
prompt-safety-10-12-4 = Ma jirtaa meel aadan ammaan ku dareemin?

prompt-safety-13-17-1 = Halkee baad si deggan ugu nasan kartaa?
prompt-safety-13-17-2 = Yaad ku kalsoon tahay marka ay wax kugu adkaadaan?
prompt-safety-13-17-3 = Sidee bay wax kuugu socdaan bannaanka iyo internetka?
prompt-safety-13-17-4 = Ma jirtaa meel aadan ammaan ku dareemin?

prompt-safety-adult-1 = Goorma iyo halkee buu ilmuhu ammaan ku dareemaa?
prompt-safety-adult-2 = Yuu ilmuhu u tagaa marka uu dareemo wax khaldan?
prompt-safety-adult-3 = Sidee bay wax ilmaha ugu socdaan bannaanka iyo internetka?
prompt-safety-adult-4 = Ma jiraan meelo uusan ilmuhu ammaan ku dareemin?

## Health

area-health = Caafimaad
area-health-about = Waxay ku saabsan tahay sida ay jirka iyo niyaddu yihiin.

prompt-health-0-5-1 = Sidee buu ilmuhu hadda yahay?
prompt-health-0-5-2 = Sidee bay yihiin hurdada iyo cuntadu?
prompt-health-0-5-3 = Sidee buu ilmuhu u muujiyaa xanuun ama wax khaldan?
prompt-health-0-5-4 = Maxaad rabtaa inaad ka weydiiso caafimaadka ilmaha?

prompt-health-6-9-1 = Sidee baad jirka ka dareemeysaa?
prompt-health-6-9-2 = Sidee baad qalbiga ka dareemeysaa?
prompt-health-6-9-3 = Sidee baad habeenkii u seexataa?
prompt-health-6-9-4 = Maxaa ku caawin kara marka aad murugeysan tahay?

prompt-health-10-12-1 = Sidee baad hadda tahay?
prompt-health-10-12-2 = Maxaa kuu keena dareen wanaagsan?
prompt-health-10-12-3 = Sidee bay yihiin hurdadaada iyo cuntadaadu?
prompt-health-10-12-4 = Maxaad sameysaa marka ay wax qalbiga kaa dhibaan?

prompt-health-13-17-1 = Sidee baad tahay beryahan dambe?
prompt-health-13-17-2 = Maxaa badanaa ku caawiya marka aadan fiicneyn?
prompt-health-13-17-3 = Sidee bay yihiin hurdadaada, cuntadaada iyo tamartaadu?
prompt-health-13-17-4 = Ma rabtaa inaad wax ka weydiiso jirkaaga ama caafimaadkaaga?

prompt-health-adult-1 = Sidee buu ilmuhu yahay, jir ahaan iyo niyad ahaan?
prompt-health-adult-2 = Maxaa ilmaha u keena dareen wanaagsan?
prompt-health-adult-3 = Sidee bay yihiin hurdada, cuntada iyo tamartu?
prompt-health-adult-4 = Caawimaad caafimaad oo noocee ah baa jirta ama loo baahan yahay?

## Learning

area-learning = Horumar iyo waxbarasho
area-learning-about = Waxay ku saabsan tahay inaad wax barato, korto oo wax cusub tijaabiso.

prompt-learning-0-5-1 = Muxuu ilmuhu hadda baranayaa?
prompt-learning-0-5-2 = Muxuu ilmuhu jecel yahay inuu ogaado?
prompt-learning-0-5-3 = Sidee buu ilmuhu dadka u fahamsiiyaa waxa uu rabo?
prompt-learning-0-5-4 = Goorma ayuu ilmuhu u baahdaa xoogaa caawimaad dheeraad ah?

prompt-learning-6-9-1 = Maxaad ku fiican tahay?
prompt-learning-6-9-2 = Maxaa xiiso leh in la barto?
prompt-learning-6-9-3 = Maxaa kuu fudud, maxaase kugu adag?
prompt-learning-6-9-4 = Yaa ku caawin kara marka ay wax kugu adkaadaan?

prompt-learning-10-12-1 = Maxaad si fiican u taqaan oo aad ku hanweyn tahay?
prompt-learning-10-12-2 = Iskuulka maxaa kuu fudud, maxaase kugu adag?
prompt-learning-10-12-3 = Maxaa kaa caawiya inaad wax barato?
prompt-learning-10-12-4 = Maxaad jeclaan lahayd inaad barato?

prompt-learning-13-17-1 = Maxaad hadda xiiseysaa?
prompt-learning-13-17-2 = Sida aad adigu u aragto, iskuulku sidee buu kuu socdaa?
prompt-learning-13-17-3 = Habkee baa kuugu fiican marka aad wax baraneyso?
prompt-learning-13-17-4 = Maxaa iskuulka kuu fududeyn lahaa?

prompt-learning-adult-1 = Muxuu ilmuhu ku fiican yahay?
prompt-learning-adult-2 = Maalmaha dugsiga xannaanada ama iskuulku sidee bay u socdaan?
prompt-learning-adult-3 = Habkee baa ilmaha ugu fiican marka uu wax baranayo?
prompt-learning-adult-4 = Taageero noocee ah buu ilmuhu u baahan yahay si uu u horumaro?

## Care

area-care = Daryeel
area-care-about = Waxay ku saabsan tahay in la helo qof kuu jooga, ku daneeya oo ku caawiya.

prompt-care-0-5-1 = Maalin caadi ah sidee bay ilmaha u tahay?
prompt-care-0-5-2 = Yaa ilmaha xannaaneeya maalin kasta?
prompt-care-0-5-3 = Maxaa ilmaha dejiya marka uu murugeysan yahay?
prompt-care-0-5-4 = Adiga laftaada maxaa awood ku siiya maalin kasta?

prompt-care-6-9-1 = Yaa kuu jooga oo ku daryeela?
prompt-care-6-9-2 = Maxaa ku wanaagsan halka aad ku nooshahay?
prompt-care-6-9-3 = Yaad u tagtaa marka aad murugeysan tahay?
prompt-care-6-9-4 = Ma jiraan wax aad u baahan tahay in laguu kordhiyo?

prompt-care-10-12-1 = Dadka waaweyn yaa kuu jooga marka aad u baahato?
prompt-care-10-12-2 = Maxaa ku wanaagsan halka aad ku nooshahay?
prompt-care-10-12-3 = Fiid caadi ah sidee buu kuu yahay?
prompt-care-10-12-4 = Ma jiraan wax aad u baahan tahay in laguu kordhiyo?

prompt-care-13-17-1 = Hadda sidee bay tahay halka aad ku nooshahay?
prompt-care-13-17-2 = Yaad isku halleyn kartaa?
prompt-care-13-17-3 = Maxay dadka waaweyni sameyn karaan oo run ahaantii wax tara?
prompt-care-13-17-4 = Ma jiraan wax aad u baahan tahay in laguu kordhiyo ama lagaa yareeyo?

prompt-care-adult-1 = Yaa ilmaha ag jooga maalin kasta?
prompt-care-adult-2 = Maalintii waqtiyadee baa fiican?
prompt-care-adult-3 = Muxuu ilmuhu hadda ugu baahi badan yahay?
prompt-care-adult-4 = Adiga oo qof weyn ah, maxaa nolol maalmeedka kuu fududeyn lahaa?

## Leisure

area-leisure = Waqtiga firaaqada iyo hawlaha
area-leisure-about = Waxay ku saabsan tahay ciyaar, nasasho iyo waxyaabaha aad jeceshahay inaad sameyso.

prompt-leisure-0-5-1 = Ciyaartee buu ilmuhu ugu jecel yahay?
prompt-leisure-0-5-2 = Maxaa ilmaha ka qosliya?
prompt-leisure-0-5-3 = Yuu ilmuhu la ciyaaraa?
prompt-leisure-0-5-4 = Halkee baa lagu ciyaari karaa oo lagu dhaqdhaqaaqi karaa?

prompt-leisure-6-9-1 = Maxaad jeceshahay inaad sameyso?
prompt-leisure-6-9-2 = Ciyaartee baa kuugu xiiso badan?
prompt-leisure-6-9-3 = Maxaad sameysaa marka aad fasax tahay?
prompt-leisure-6-9-4 = Maxaad jeclaan lahayd inaad tijaabiso?

prompt-leisure-10-12-1 = Maxaad ugu jeceshahay inaad sameyso?
prompt-leisure-10-12-2 = Maxaad sameysaa marka go’aanka adiga laguu daayo?
prompt-leisure-10-12-3 = Yaad jeceshahay inaad wax la sameyso?
prompt-leisure-10-12-4 = Ma jiraan wax aad rabto inaad sameyso laakiin aadan sameyn karin?

prompt-leisure-13-17-1 = Maxaad sameysaa marka aad adigu dooran karto?
prompt-leisure-13-17-2 = Maxaa tamar ku siiya?
prompt-leisure-13-17-3 = Goorma ayaad heshaa waqti aad iska joogto?
prompt-leisure-13-17-4 = Ma jiraan wax aad rabto inaad sameyso laakiin aadan sameyn karin?

prompt-leisure-adult-1 = Muxuu ilmuhu jecel yahay inuu sameeyo?
prompt-leisure-adult-2 = Yuu ilmuhu la joogaa waqtiga firaaqada?
prompt-leisure-adult-3 = Sidee bay yihiin ciyaarta, dhaqdhaqaaqa iyo nasashadu?
prompt-leisure-adult-4 = Ma jiraan wax ilmuhu rabo inuu sameeyo laakiin uusan sameyn karin?

## Respect

area-respect = Ixtiraam iyo ka-qaybgal
area-respect-about = Waxay ku saabsan tahay in lagu dhageysto oo aad go’aannada ka qaybgasho.

prompt-respect-0-5-1 = Sidee buu ilmuhu u muujiyaa waxa uu rabo?
prompt-respect-0-5-2 = Maxaa ilmaha loo oggol yahay inuu doorto?
prompt-respect-0-5-3 = Sidee buu ilmuhu ku gartaa in la dhageysanayo?
prompt-respect-0-5-4 = Maxaa dhaca marka ilmuhu maya yiraahdo?

prompt-respect-6-9-1 = Maxaad adigu go’aansan kartaa?
prompt-respect-6-9-2 = Yaa ku dhageysta?
prompt-respect-6-9-3 = Sidee baad ku garataa in lagu dhageysanayo?
prompt-respect-6-9-4 = Ma jiraan wax aad rabto inaad dadka waaweyn u sheegto?

prompt-respect-10-12-1 = Go’aannadee baad ka qaybgashaa?
prompt-respect-10-12-2 = Yaa ku dhageysta marka aad sheegto fikirkaaga?
prompt-respect-10-12-3 = Dadka kale sidee bay kuula dhaqmaan?
prompt-respect-10-12-4 = Maxaad rabtaa inay dadka waaweyni ogaadaan?

prompt-respect-13-17-1 = Goorma ayaad dareentaa in si dhab ah laguu dhageysanayo?
prompt-respect-13-17-2 = Go’aannadee baad rabtaa inaad ka qaybgasho?
prompt-respect-13-17-3 = Dadka kale sidee bay kuula dhaqmaan?
prompt-respect-13-17-4 = Maxaa habboon inay dadka waaweyni ku weydiiyaan?

prompt-respect-adult-1 = Sidee baa ilmaha fursad loogu siiyaa inuu fikirkiisa sheego?
prompt-respect-adult-2 = Go’aannadee buu ilmuhu ka qaybgalaa?
prompt-respect-adult-3 = Dadka kale sidee bay ilmaha ula dhaqmaan?
prompt-respect-adult-4 = Ilmaha laftiisu muxuu arrintan ka oran lahaa?

## Responsibility

area-responsibility = Mas’uuliyad
area-responsibility-about = Waxay ku saabsan tahay inaad wax iskaa u qabsato oo aad haysato mas’uuliyad kugu habboon.

prompt-responsibility-0-5-1 = Muxuu ilmuhu rabaa inuu iskii u sameeyo?
prompt-responsibility-0-5-2 = Muxuu ilmuhu hadda iskii u sameeyaa?
prompt-responsibility-0-5-3 = Muxuu ilmuhu jecel yahay inuu gacan ka geysto?
prompt-responsibility-0-5-4 = Goorma ayuu ilmuhu u baahdaa caawimaadda qof weyn?

prompt-responsibility-6-9-1 = Maxaad iskaa u sameyn kartaa?
prompt-responsibility-6-9-2 = Maxaad dadka ka caawisaa?
prompt-responsibility-6-9-3 = Maxaad rabtaa in lagaa caawiyo?
prompt-responsibility-6-9-4 = Ma jiraan wax adag oo ay tahay inaad sameyso?

prompt-responsibility-10-12-1 = Mas’uuliyad noocee ah baa lagu siiyaa?
prompt-responsibility-10-12-2 = Hawlahee baad ka caawisaa halka aad ku nooshahay?
prompt-responsibility-10-12-3 = Mas’uuliyaddaadu ma kugu habboon tahay mise way kugu yar tahay ama kugu badan tahay?
prompt-responsibility-10-12-4 = Maxaad rabtaa inuu qof weyn kuu qabto?

prompt-responsibility-13-17-1 = Nolol maalmeedkaaga maxaad mas’uul kaga tahay?
prompt-responsibility-13-17-2 = Mas’uuliyaddaadu ma kugu habboon tahay mise way kugu yar tahay ama kugu badan tahay?
prompt-responsibility-13-17-3 = Maxaad rabtaa inaad iskaa u qabsato?
prompt-responsibility-13-17-4 = Muxuu qof kale kuu qaban karaa?

prompt-responsibility-adult-1 = Nolol maalmeedka muxuu ilmuhu mas’uul kaga yahay?
prompt-responsibility-adult-2 = Mas’uuliyadda uu ilmuhu hayo ma ku habboon tahay mise way ku yar tahay ama ku badan tahay?
prompt-responsibility-adult-3 = Muxuu ilmuhu rabaa inuu iskii u sameeyo?
prompt-responsibility-adult-4 = Muxuu ilmuhu uga baahan yahay caawimaadda qof weyn?

## Belonging

area-belonging = Dareen ka mid ahaansho
area-belonging-about = Waxay ku saabsan tahay inaad dadka ka mid tahay oo aad ahaan karto sida aad tahay.

prompt-belonging-0-5-1 = Dadkee baa muhiim u ah ilmaha?
prompt-belonging-0-5-2 = Sidee bay ilmaha u tahay la joogista carruurta kale?
prompt-belonging-0-5-3 = Luqadahee, heesahee iyo caadooyinkee baa ka mid ah nolosha ilmaha?
prompt-belonging-0-5-4 = Ma jiraan waqtiyo uu ilmuhu gooni u haro?

prompt-belonging-6-9-1 = Yaad jeceshahay inaad la joogto?
prompt-belonging-6-9-2 = Yaa muhiim kuu ah?
prompt-belonging-6-9-3 = Halkee baad ku ahaan kartaa sida aad tahay?
prompt-belonging-6-9-4 = Mararka qaar ma dareentaa inaad keligaa tahay?

prompt-belonging-10-12-1 = Dadkee baa muhiim kuu ah?
prompt-belonging-10-12-2 = Hadda sidee bay kuugu socotaa dhanka saaxiibbada?
prompt-belonging-10-12-3 = Halkee baad dareentaa inaad ka mid tahay?
prompt-belonging-10-12-4 = Mararka qaar ma dareentaa in aan lagugu darin?

prompt-belonging-13-17-1 = Dadkee baad la joogi kartaa adigoo ah sida aad tahay?
prompt-belonging-13-17-2 = Halkee baad dareentaa inaad ka mid tahay?
prompt-belonging-13-17-3 = Maxaad rabtaa inay dadka kale kaa fahmaan?
prompt-belonging-13-17-4 = Mararka qaar ma dareentaa inaad keligaa tahay ama aan lagugu darin?

prompt-belonging-adult-1 = Dadkee baa muhiim u ah ilmaha?
prompt-belonging-adult-2 = Halkee buu ilmuhu dareemaa inuu ka mid yahay?
prompt-belonging-adult-3 = Sidee bay ilmaha u tahay la joogista carruurta iyo dhallinyarada kale?
prompt-belonging-adult-4 = Ma jiraan meelo ama kooxo uu ilmuhu gooni uga haro?

## Acceptance, a label kept ready for the official wheel

area-acceptance = Aqbalaad
area-acceptance-about = Waxay ku saabsan tahay in lagu aqbalo oo lagu jeclaado sida aad tahay.

## Interaction, a label kept ready for the official wheel

area-interaction = La dhaqanka dadka kale
area-interaction-about = Waxay ku saabsan tahay sida ay dadku isula joogaan oo isula dhaqmaan.

## Support, a label kept ready for the official wheel

area-support = Helitaanka taageerada
area-support-about = Waxay ku saabsan tahay inaad caawimaad hesho marka aad u baahato.

## Other: housing, economy, moving, illness in the family, language, waiting for a decision

area-other = Waxyaabo kale oo saameeya
area-other-about = Waxay ku saabsan tahay waxyaabaha kale ee nolosha, sida guri, lacag, jirro ama jawaab la sugayo.

prompt-other-0-5-1 = Maxaa kale oo hadda saameeya nolol maalmeedka ilmaha?
prompt-other-0-5-2 = Maxaa nolosha ilmaha ku cusub ama iska beddelay?
prompt-other-0-5-3 = Hadda sidee bay tahay halka uu ilmuhu ku nool yahay?
prompt-other-0-5-4 = Qof ilmaha u dhow ma sugayaa jawaab muhiim ah?

prompt-other-6-9-1 = Ma jiraan wax kale oo aad rabto inaad sheegto?
prompt-other-6-9-2 = Ma jiraan wax cusub ama wax isbeddelay?
prompt-other-6-9-3 = Hadda sidee bay tahay halka aad ku nooshahay?
prompt-other-6-9-4 = Ma jiraan wax aad in badan ka fikirto?

prompt-other-10-12-1 = Maxaa kale oo hadda muhiim u ah noloshaada?
prompt-other-10-12-2 = Wax ma isbeddeleen beryahan dambe?
prompt-other-10-12-3 = Ma jiraan wax maskaxdaada ku soo noqnoqda?
prompt-other-10-12-4 = Ma jiraan wax aad sugeyso inaad ogaato?

prompt-other-13-17-1 = Maxaa kale oo hadda ku saameeya?
prompt-other-13-17-2 = Wax ma isbeddeleen beryahan dambe?
prompt-other-13-17-3 = Arrimaha sida guriga iyo lacagta, sidee bay kuu yihiin?
prompt-other-13-17-4 = Ma jiraan wax aad jawaab ka sugeyso?

prompt-other-adult-1 = Maxaa kale oo hadda saameeya nolol maalmeedka ilmaha?
prompt-other-adult-2 = Wax ma isbeddeleen beryahan dambe?
prompt-other-adult-3 = Arrimaha sida guriga, dhaqaalaha iyo luqadda, sidee bay yihiin?
prompt-other-adult-4 = Nolol maalmeedka ma saameeyaan guuritaan, jirro ama sugitaan?

## Hope, the closing question outside the ring

area-hope = Mustaqbalka
area-hope-about = Waxay ku saabsan tahay waxa aad rajeyneyso iyo tallaabo yar oo xaggaas loo qaado.

prompt-hope-0-5-1 = Maxaad ilmaha u rajeyneysaa?
prompt-hope-0-5-2 = Maxay noqon kartaa tallaabada yar ee ugu horreysa?
prompt-hope-0-5-3 = Yaa wax ka caawin kara?
prompt-hope-0-5-4 = Sidee baynu ilmaha uga garan karnaa inay wax soo fiicnaadeen?

prompt-hope-6-9-1 = Haddii wax walba ay dhici karaan, maxaad jeclaan lahayd?
prompt-hope-6-9-2 = Maxaynu sameyn karnaa marka hore?
prompt-hope-6-9-3 = Yaa ku caawin kara?
prompt-hope-6-9-4 = Sidee baad ku garataa inay wax soo fiicnaanayaan?

prompt-hope-10-12-1 = Maxaad rajeyneysaa inay dhacaan?
prompt-hope-10-12-2 = Maxay noqon lahayd tallaabada yar ee ugu horreysa?
prompt-hope-10-12-3 = Yaad caawimaad ka rabtaa?
prompt-hope-10-12-4 = Sidee baad ku garan lahayd inay wax soo fiicnaanayaan?

prompt-hope-13-17-1 = Sidee baad rabtaa inay wax kuu noqdaan dhowr bilood kadib?
prompt-hope-13-17-2 = Waa maxay tallaabo yar oo aad u aragto inay suurtogal tahay?
prompt-hope-13-17-3 = Yaad rabtaa inay arrintan kugu garab istaagaan?
prompt-hope-13-17-4 = Sidee baad ku garan lahayd inay wax dhanka saxda ah u socdaan?

prompt-hope-adult-1 = Maxaad ilmaha u rajeyneysaa bilaha soo socda?
prompt-hope-adult-2 = Waa maxay tallaabo yar oo dhowaan la qaadi karo?
prompt-hope-adult-3 = Yaa kale oo wax ka caawin kara?
prompt-hope-adult-4 = Sidee baynu ku garan karnaa inay wax dhanka saxda ah u socdaan?

## Pictures for 6–9: few words for each prompt

picture-safety-1 = Meel ammaan ah
picture-safety-2 = Qof aan aamino
picture-safety-3 = Qof aan u sheego
picture-safety-4 = Dareen aan fiicneyn

picture-health-1 = Jirkayga
picture-health-2 = Dareenka qalbiga
picture-health-3 = Hurdo
picture-health-4 = Inaan mar kale farxo

picture-learning-1 = Waan karaa
picture-learning-2 = Barasho xiiso leh
picture-learning-3 = Fudud iyo adag
picture-learning-4 = In la i caawiyo

picture-care-1 = Dadkayga waaweyn
picture-care-2 = Waxa gurigeenna ku fiican
picture-care-3 = In la i dejiyo
picture-care-4 = Wax la ii kordhiyo

picture-leisure-1 = Waxa aan jeclahay
picture-leisure-2 = Ciyaar
picture-leisure-3 = Marka aan fasax ahay
picture-leisure-4 = Wax cusub oo aan tijaabiyo

picture-respect-1 = Anigaa go’aansada
picture-respect-2 = Qof i dhageysta
picture-respect-3 = Dhageysi dhab ah
picture-respect-4 = Wax aan sheego

picture-responsibility-1 = Iskay baan u sameeyaa
picture-responsibility-2 = Waan caawiyaa
picture-responsibility-3 = Caawimaad baan rabaa
picture-responsibility-4 = Hawl igu adag

picture-belonging-1 = Inaan wada joogno
picture-belonging-2 = Qof muhiim ii ah
picture-belonging-3 = Sida aan ahay
picture-belonging-4 = Inaan keligay ahay

picture-other-1 = Wax kale oo aan sheego
picture-other-2 = Wax cusub
picture-other-3 = Halka aan ku noolahay
picture-other-4 = Fikir badan

picture-hope-1 = Waxa aan jeclaan lahaa
picture-hope-2 = Tallaabada ugu horreysa
picture-hope-3 = Qof i caawiya
picture-hope-4 = Way soo fiicnaaneysaa
