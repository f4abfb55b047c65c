### The words of the wheel: hub, areas, the common questions, prompts.
### Review status: draft

## The hub

wheel-hub = Çerxa berjewendiya zarok
wheel-hub-short = Berjewendiya zarok

## The common questions, asked for every area

question-works = Çi baş dimeşe?
question-challenging = Çi zehmet e?
question-needed = Divê çi bibe?
question-hope = Tu hêviya çi dikî?
question-next-step = Gava din çi ye?
question-changed = Çi guheriye û çi bû sedem?

## The same questions in words for a child of 6–12

question-works-child = Çi baş e?
question-challenging-child = Çi ji te re zehmet e?
question-needed-child = Divê çi bibe?
question-hope-child = Dilê te çi dixwaze?
question-next-step-child = Em dikarin bi çi dest pê bikin?
question-changed-child = Niha çi cuda ye?

## Safety

area-safety = Ewlehî û parastin
area-safety-about = Mijar ev e: mirov xwe ewle û parastî hîs bike, li ku be jî.

prompt-safety-0-5-1 = Çawa diyar dibe ku zarok xwe ewle hîs dike?
prompt-safety-0-5-2 = Zarok diçe ba kê da ku dilrehet bibe?
prompt-safety-0-5-3 = Dema zarok hinekî ji tiştekî bitirse, çi dike?
prompt-safety-0-5-4 = Cih an wext hene ku dilê zarok tê de ne rehet e?

prompt-safety-6-9-1 = Tu li ku xwe ewle û rehet hîs dikî?
prompt-safety-6-9-2 = Tu li ba kê xwe ewle hîs dikî?
prompt-safety-6-9-3 = Eger tu hîs bikî ku tiştek ne baş e, tu diçî ba kê?
prompt-safety-6-9-4 = Cihek heye ku tu lê ne rehet î?

prompt-safety-10-12-1 = Tu kengî xwe herî zêde ewle hîs dikî?
prompt-safety-10-12-2 = Eger tu hîs bikî ku tiştek ne baş e, tu dikarî bi kê re biaxivî?
prompt-safety-10-12-3 = Li ser înternetê rewşa te çawa ye?
prompt-safety-10-12-4 = Cihek heye ku tu lê xwe ewle hîs nakî?

prompt-safety-13-17-1 = Tu li ku dikarî rehet bibî?
prompt-safety-13-17-2 = Dema tiştek zehmet be, baweriya te bi kê tê?
prompt-safety-13-17-3 = Li derve û li ser înternetê rewşa te çawa ye?
prompt-safety-13-17-4 = Cihek heye ku tu lê xwe ewle hîs nakî?

prompt-safety-adult-1 = Zarok kengî û li ku xwe ewle hîs dike?
prompt-safety-adult-2 = Dema zarok hîs bike ku tiştek ne baş e, diçe ba kê?
prompt-safety-adult-3 = Li derve û li ser înternetê rewşa zarok çawa ye?
prompt-safety-adult-4 = Cih hene ku zarok lê xwe ewle hîs nake?

## Health

area-health = Tenduristî
area-health-about = Mijar ev e: laşê mirov çawa ye û mirov di dilê xwe de çi hîs dike.

prompt-health-0-5-1 = Zarok niha çawa ye?
prompt-health-0-5-2 = Xew û xwarina zarok çawa ne?
prompt-health-0-5-3 = Zarok çawa nîşan dide ku cihek diêşe an tiştek ne baş e?
prompt-health-0-5-4 = Tu dixwazî li ser tenduristiya zarok çi bizanî?

prompt-health-6-9-1 = Tu laşê xwe çawa hîs dikî?
prompt-health-6-9-2 = Tu di dilê xwe de çi hîs dikî?
prompt-health-6-9-3 = Xewa te bi şev çawa ye?
prompt-health-6-9-4 = Dema tu xemgîn bî, çi dikare alîkariya te bike?

prompt-health-10-12-1 = Tu niha çawa yî?
prompt-health-10-12-2 = Çi dike ku tu xwe baş hîs bikî?
prompt-health-10-12-3 = Xew û xwarina te çawa ne?
prompt-health-10-12-4 = Dema dilê te teng be, tu çi dikî?

prompt-health-13-17-1 = Di demên dawî de tu çawa bûyî?
prompt-health-13-17-2 = Dema tu ne baş bî, çi alîkariya te dike?
prompt-health-13-17-3 = Xew, xwarin û hêza te çawa ne?
prompt-health-13-17-4 = Tiştek heye ku tu dixwazî li ser laşê xwe an tenduristiya xwe bizanî?

prompt-health-adult-1 = Zarok çawa ye, hem bi laşê xwe hem bi dilê xwe?
prompt-health-adult-2 = Çi dike ku zarok xwe baş hîs bike?
prompt-health-adult-3 = Xew, xwarin û hêza zarok çawa ne?
prompt-health-adult-4 = Ji xizmetên tenduristiyê çi alîkarî heye an lazim e?

## Learning

area-learning = Pêşketin û fêrbûn
area-learning-about = Ev li ser fêrbûnê, mezinbûnê û ceribandina tiştên nû ye.

prompt-learning-0-5-1 = Zarok niha fêrî çi dibe?
prompt-learning-0-5-2 = Çi bala zarok dikişîne?
prompt-learning-0-5-3 = Zarok xwe çawa dide fêmkirin?
prompt-learning-0-5-4 = Kengî hinek alîkariya zêde ji zarok re lazim e?

prompt-learning-6-9-1 = Tu kîjan tiştan baş dikî?
prompt-learning-6-9-2 = Fêrbûna çi tiştî ji te re xweş e?
prompt-learning-6-9-3 = Çi hêsan e û çi zehmet e?
prompt-learning-6-9-4 = Dema tiştek zehmet be, kî dikare alîkariya te bike?

prompt-learning-10-12-1 = Tu dikarî çi bikî ku tu pê serbilind î?
prompt-learning-10-12-2 = Li dibistanê çi hêsan e û çi zehmet e?
prompt-learning-10-12-3 = Çi alîkariya te dike ku tu fêrî tiştan bibî?
prompt-learning-10-12-4 = Tu dixwazî fêrî çi bibî?

prompt-learning-13-17-1 = Niha çi bala te dikişîne?
prompt-learning-13-17-2 = Bi dîtina te, rewşa te li dibistanê çawa ye?
prompt-learning-13-17-3 = Tu bi çi awayî herî baş fêr dibî?
prompt-learning-13-17-4 = Çi dikare dibistanê ji te re hêsantir bike?

prompt-learning-adult-1 = Zarok kîjan tiştan baş dike?
prompt-learning-adult-2 = Rojên zarok li zarokxaneyê an li dibistanê çawa derbas dibin?
prompt-learning-adult-3 = Zarok bi çi awayî herî baş fêr dibe?
prompt-learning-adult-4 = Kîjan piştgirî ji zarok re lazim e da ku pêş bikeve?

## Care

area-care = Lênêrîn
area-care-about = Mijar ev e: kesek li ba mirov be, xema mirov bixwe û alîkariyê bike.

prompt-care-0-5-1 = Rojeke asayî ya zarok çawa derbas dibe?
prompt-care-0-5-2 = Rojane kî û kî lênêrîna zarok dikin?
prompt-care-0-5-3 = Çi dilê zarok rehet dike?
prompt-care-0-5-4 = Di jiyana rojane de çi hêzê dide te bi xwe?

prompt-care-6-9-1 = Kî û kî lênêrîna te dikin?
prompt-care-6-9-2 = Li cihê ku tu lê dijî, çi baş e?
prompt-care-6-9-3 = Dema tu xemgîn bî, tu diçî ba kê?
prompt-care-6-9-4 = Tiştek heye ku ji te re zêdetir lazim e?

prompt-care-10-12-1 = Dema lazim be, kîjan kesên mezin li ba te ne?
prompt-care-10-12-2 = Li cihê ku tu lê dijî, çi baş e?
prompt-care-10-12-3 = Êvareke te ya asayî çawa derbas dibe?
prompt-care-10-12-4 = Tiştek heye ku ji te re zêdetir lazim e?

prompt-care-13-17-1 = Li cihê ku tu lê dijî, rewş niha çawa ye?
prompt-care-13-17-2 = Dema lazim be, kî bi rastî li ba te ye?
prompt-care-13-17-3 = Kesên mezin dikarin çi bikin ku bi rastî bi kêr were?
prompt-care-13-17-4 = Tiştek heye ku ji te re zêdetir an kêmtir lazim e?

prompt-care-adult-1 = Di jiyana rojane de kî û kî li dora zarok in?
prompt-care-adult-2 = Kîjan demên rojê baş in?
prompt-care-adult-3 = Niha herî zêde çi ji zarok re lazim e?
prompt-care-adult-4 = Çi dikare jiyana rojane ji bo te bi xwe hêsantir bike?

## Leisure

area-leisure = Dema vala û çalakî
area-leisure-about = Ev li ser lîstinê, bêhnvedanê û wan tiştan e ku mirov ji kirina wan hez dike.

prompt-leisure-0-5-1 = Zarok herî zêde ji kîjan lîstikan hez dike?
prompt-leisure-0-5-2 = Çi dike ku zarok bikene?
prompt-leisure-0-5-3 = Zarok bi kê re dilîze?
prompt-leisure-0-5-4 = Li ku cih heye ku zarok bilîze û xwe bilivîne?

prompt-leisure-6-9-1 = Tu hez dikî çi bikî?
prompt-leisure-6-9-2 = Kîjan lîstik herî xweş e?
prompt-leisure-6-9-3 = Di dema xwe ya vala de tu çi dikî?
prompt-leisure-6-9-4 = Tu dixwazî çi biceribînî?

prompt-leisure-10-12-1 = Tu herî zêde hez dikî çi bikî?
prompt-leisure-10-12-2 = Dema biryar di destê te de be, tu çi dikî?
prompt-leisure-10-12-3 = Tu hez dikî bi kê re wextê xwe derbas bikî?
prompt-leisure-10-12-4 = Tiştek heye ku tu dixwazî bikî, lê nikarî?

prompt-leisure-13-17-1 = Dema tu bi xwe hilbijêrî, tu çi dikî?
prompt-leisure-13-17-2 = Çi hêzê dide te?
prompt-leisure-13-17-3 = Kengî wextê te heye ku tu hema rehet bî?
prompt-leisure-13-17-4 = Tiştek heye ku tu dixwazî bikî, lê nikarî?

prompt-leisure-adult-1 = Zarok hez dike çi bike?
prompt-leisure-adult-2 = Di dema vala de zarok bi kê re ye?
prompt-leisure-adult-3 = Lîstin, tevger û bêhnvedana zarok çawa ne?
prompt-leisure-adult-4 = Tiştek heye ku zarok dixwaze bike, lê nikare?

## Respect

area-respect = Rêzgirtin û beşdarî
area-respect-about = Mijar ev e: li mirov guhdarî bikin û mirov beşdarî biryaran bibe.

prompt-respect-0-5-1 = Zarok çawa nîşan dide ku çi dixwaze?
prompt-respect-0-5-2 = Zarok dikare çi bi xwe hilbijêre?
prompt-respect-0-5-3 = Zarok çawa fêm dike ku kesek lê guhdarî dike?
prompt-respect-0-5-4 = Dema zarok bibêje na, çi dibe?

prompt-respect-6-9-1 = Tu dikarî li ser çi biryar bidî?
prompt-respect-6-9-2 = Kî li te guhdarî dike?
prompt-respect-6-9-3 = Tu çawa fêm dikî ku kesek li te guhdarî dike?
prompt-respect-6-9-4 = Tiştek heye ku tu dixwazî ji mezinan re bibêjî?

prompt-respect-10-12-1 = Tu beşdarî kîjan biryaran dibî?
prompt-respect-10-12-2 = Dema tu fikra xwe dibêjî, kî li te guhdarî dike?
prompt-respect-10-12-3 = Kesên din bi te re çawa ne?
prompt-respect-10-12-4 = Tu dixwazî kesên mezin çi bizanibin?

prompt-respect-13-17-1 = Kengî tu hîs dikî ku te bi cidî digirin?
prompt-respect-13-17-2 = Tu dixwazî beşdarî kîjan biryaran bibî?
prompt-respect-13-17-3 = Kesên din çawa bi te re tevdigerin?
prompt-respect-13-17-4 = Divê kesên mezin çi ji te bipirsin?

prompt-respect-adult-1 = Zarok çawa dikare fikra xwe bibêje?
prompt-respect-adult-2 = Zarok beşdarî kîjan biryaran dibe?
prompt-respect-adult-3 = Kesên din çawa bi zarok re tevdigerin?
prompt-respect-adult-4 = Zarok bi xwe dê li ser vê yekê çi bibêje?

## Responsibility

area-responsibility = Berpirsiyarî
area-responsibility-about = Mijar ev e: mirov tiştan bi xwe bike û berpirsiyariya mirov ne zêde be, ne jî kêm be.

prompt-responsibility-0-5-1 = Zarok dixwaze çi bi xwe bike?
prompt-responsibility-0-5-2 = Zarok êdî çi bi serê xwe dike?
prompt-responsibility-0-5-3 = Zarok hez dike di çi de alîkariyê bike?
prompt-responsibility-0-5-4 = Kengî alîkariya kesên mezin ji zarok re lazim e?

prompt-responsibility-6-9-1 = Tu dikarî çi bi xwe bikî?
prompt-responsibility-6-9-2 = Tu di çi de alîkariyê dikî?
prompt-responsibility-6-9-3 = Tu di çi de alîkariyê dixwazî?
prompt-responsibility-6-9-4 = Tiştekî zehmet heye ku divê tu bikî?

prompt-responsibility-10-12-1 = Berpirsiyariya kîjan tiştan didin te?
prompt-responsibility-10-12-2 = Li cihê ku tu lê dijî, tu di çi de alîkariyê dikî?
prompt-responsibility-10-12-3 = Berpirsiyariya te di cihê xwe de ye, pir kêm e, an pir zêde ye?
prompt-responsibility-10-12-4 = Tu dixwazî kesên mezin berpirsiyariya çi bigirin ser xwe?

prompt-responsibility-13-17-1 = Di jiyana te ya rojane de berpirsiyariya çi li ser te ye?
prompt-responsibility-13-17-2 = Berpirsiyariya te di cihê xwe de ye, pir kêm e, an pir zêde ye?
prompt-responsibility-13-17-3 = Tu dixwazî kîjan karên xwe bi xwe bikî?
prompt-responsibility-13-17-4 = Kesekî din dikare di şûna te de çi bike?

prompt-responsibility-adult-1 = Di jiyana rojane de berpirsiyariya çi li ser zarok e?
prompt-responsibility-adult-2 = Berpirsiyariya zarok di cihê xwe de ye, pir kêm e, an pir zêde ye?
prompt-responsibility-adult-3 = Zarok dixwaze çi bi xwe bike?
prompt-responsibility-adult-4 = Di çi de alîkariya kesên mezin ji zarok re lazim e?

## Belonging

area-belonging = Aîdiyet
area-belonging-about = Mijar ev e: cihê mirov di nav kesên din de hebe û mirov bikaribe wek xwe be.

prompt-belonging-0-5-1 = Kîjan kes ji bo zarok girîng in?
prompt-belonging-0-5-2 = Zarok bi zarokên din re çawa ye?
prompt-belonging-0-5-3 = Di jiyana zarok de kîjan ziman, stran û adet hene?
prompt-belonging-0-5-4 = Gelo car hene ku zarok li derveyî komê dimîne?

prompt-belonging-6-9-1 = Tu hez dikî bi kê re bî?
prompt-belonging-6-9-2 = Kî ji bo te girîng e?
prompt-belonging-6-9-3 = Tu li ku dikarî tam wek xwe bî?
prompt-belonging-6-9-4 = Gelo carinan tu xwe bi tenê hîs dikî?

prompt-belonging-10-12-1 = Kî û kî ji bo te girîng in?
prompt-belonging-10-12-2 = Niha têkiliya te bi hevalan re çawa ye?
prompt-belonging-10-12-3 = Tu li ku hîs dikî ku tu li cihê xwe yî?
prompt-belonging-10-12-4 = Gelo carinan tu xwe li derveyî komê hîs dikî?

prompt-belonging-13-17-1 = Tu bi kê re dikarî wek xwe bî?
prompt-belonging-13-17-2 = Tu li ku hîs dikî ku tu li cihê xwe yî?
prompt-belonging-13-17-3 = Tu dixwazî kesên din li ser te çi fêm bikin?
prompt-belonging-13-17-4 = Gelo carinan tu xwe bi tenê an li derveyî komê hîs dikî?

prompt-belonging-adult-1 = Kîjan kes ji bo zarok girîng in?
prompt-belonging-adult-2 = Zarok li ku hîs dike ku li cihê xwe ye?
prompt-belonging-adult-3 = Zarok bi zarok û ciwanên din re çawa ye?
prompt-belonging-adult-4 = Cih an kom hene ku zarok li derveyî wan dimîne?

## Acceptance, a label kept ready for the official wheel

area-acceptance = Pejirandin
area-acceptance-about = Mijar ev e: mirov wek ku heye baş be û jê hez bikin.

## Interaction, a label kept ready for the official wheel

area-interaction = Têkiliya bi kesên din re
area-interaction-about = Mijar ev e: mirov bi kesên din re çawa ye.

## Support, a label kept ready for the official wheel

area-support = Gihîştina piştgiriyê
area-support-about = Mijar ev e: dema lazim be mirov alîkariyê bistîne.

## Other: housing, economy, moving, illness in the family, language, waiting for a decision

area-other = Tiştên din ên ku bandorê dikin
area-other-about = Ev li ser tiştên din ên jiyanê ye, wek xanî, pere, nexweşî an dema mirov li benda bersivekê be.

prompt-other-0-5-1 = Niha çi tiştên din bandorê li jiyana rojane ya zarok dikin?
prompt-other-0-5-2 = Di jiyana zarok de çi nû ye an cuda ye?
prompt-other-0-5-3 = Li cihê ku zarok lê dijî, rewş niha çawa ye?
prompt-other-0-5-4 = Gelo kesekî nêzîkî zarok li benda bersiveke girîng e?

prompt-other-6-9-1 = Tiştekî din heye ku tu dixwazî bibêjî?
prompt-other-6-9-2 = Tiştekî nû an cuda heye?
prompt-other-6-9-3 = Cihê ku tu niha lê dijî çawa ye?
prompt-other-6-9-4 = Tiştek heye ku tu pir li ser difikirî?

prompt-other-10-12-1 = Niha di jiyana te de çi tiştên din girîng in?
prompt-other-10-12-2 = Gelo di demên dawî de tiştek guheriye?
prompt-other-10-12-3 = Tiştek heye ku serê te mijûl dike?
prompt-other-10-12-4 = Gelo tu li benda xeberekê an bersivekê yî?

prompt-other-13-17-1 = Niha çi tiştên din bandorê li te dikin?
prompt-other-13-17-2 = Gelo di demên dawî de tiştek guheriye?
prompt-other-13-17-3 = Karûbarên jiyanê, wek xanî û pere, çawa ne?
prompt-other-13-17-4 = Gelo tu li benda bersivekê an biryarekê yî?

prompt-other-adult-1 = Niha çi tiştên din bandorê li jiyana rojane ya zarok dikin?
prompt-other-adult-2 = Gelo di demên dawî de tiştek guheriye?
prompt-other-adult-3 = Rewşa xanî, pere û ziman çawa ye?
prompt-other-adult-4 = Gelo barkirin, nexweşî an li bendê mayîn bandorê li jiyana rojane dike?

## Hope, the closing question outside the ring

area-hope = Ber bi pêş ve
area-hope-about = Ev li ser hêviyên mirov e, û li ser gaveke biçûk a ber bi wan ve.

prompt-hope-0-5-1 = Tu ji bo zarok hêviya çi dikî?
prompt-hope-0-5-2 = Gaveke pêşîn a biçûk dikare çi be?
prompt-hope-0-5-3 = Kî dikare alîkariyê bike?
prompt-hope-0-5-4 = Em ê ji zarok çawa fêm bikin ku rewş baştir bûye?

prompt-hope-6-9-1 = Eger tu bikaribî tiştekî bixwazî, ew ê çi be?
prompt-hope-6-9-2 = Em dikarin pêşî çi bikin?
prompt-hope-6-9-3 = Kî dikare alîkariya te bike?
prompt-hope-6-9-4 = Tu çawa fêm dikî ku rewş baştir dibe?

prompt-hope-10-12-1 = Tu hêvî dikî ku çi bibe?
prompt-hope-10-12-2 = Gaveke pêşîn a biçûk dikare çi be?
prompt-hope-10-12-3 = Tu dixwazî kî alîkariyê bike?
prompt-hope-10-12-4 = Tu dê çawa fêm bikî ku rewş baştir dibe?

prompt-hope-13-17-1 = Tu dixwazî piştî çend mehan rewşa te çawa be?
prompt-hope-13-17-2 = Kîjan gava biçûk ji te re mumkin xuya dike?
prompt-hope-13-17-3 = Tu dixwazî di vê rêyê de kî bi te re be?
prompt-hope-13-17-4 = Tu dê çawa fêm bikî ku tişt ber bi başiyê ve diçin?

prompt-hope-adult-1 = Tu di mehên pêş de ji bo zarok hêviya çi dikî?
prompt-hope-adult-2 = Di demeke nêzîk de kîjan gava biçûk dikare were avêtin?
prompt-hope-adult-3 = Wekî din kî dikare alîkariyê bike?
prompt-hope-adult-4 = Em ê çawa fêm bikin ku tişt ber bi başiyê ve diçin?

## Pictures for 6–9: few words for each prompt

picture-safety-1 = Cihekî ewle
picture-safety-2 = Kesekî ewle
picture-safety-3 = Ji kesekî re dibêjim
picture-safety-4 = Dilê min ne rehet e

picture-health-1 = Laşê min
picture-health-2 = Di dilê min de
picture-health-3 = Xew
picture-health-4 = Dîsa kêfxweş dibim

picture-learning-1 = Ez dikarim
picture-learning-2 = Fêrbûn xweş e
picture-learning-3 = Hêsan û zehmet
picture-learning-4 = Alîkariya min dikin

picture-care-1 = Mezinên li ba min
picture-care-2 = Tiştên baş li ba me
picture-care-3 = Dilê min rehet dikin
picture-care-4 = Zêdetir lazim e

picture-leisure-1 = Ez jê hez dikim
picture-leisure-2 = Lîstin
picture-leisure-3 = Dema min a vala
picture-leisure-4 = Tiştekî nû biceribînim

picture-respect-1 = Ez biryar didim
picture-respect-2 = Kesek guhdarî dike
picture-respect-3 = Bi rastî guhdarî dike
picture-respect-4 = Tiştekî bibêjim

picture-responsibility-1 = Ez bi xwe dikim
picture-responsibility-2 = Ez alîkariyê dikim
picture-responsibility-3 = Alîkariyê dixwazim
picture-responsibility-4 = Ji min re zehmet e

picture-belonging-1 = Bi hev re
picture-belonging-2 = Ji bo min girîng e
picture-belonging-3 = Ez wek xwe me
picture-belonging-4 = Xwe bi tenê hîs dikim

picture-other-1 = Tiştekî din bibêjim
picture-other-2 = Tiştekî nû
picture-other-3 = Cihê ku lê dijîm
picture-other-4 = Ez pir difikirim

picture-hope-1 = Dilê min dixwaze
picture-hope-2 = Gava pêşîn
picture-hope-3 = Kesek alîkariyê dike
picture-hope-4 = Baştir dibe
