### The side panel that only staff read: what to listen for, questions to oneself, the duty, words.
### Review status: draft

## The panel

staff-title = Piştgirî ji bo te
staff-open = Piştgirî ji bo karmendan
staff-close = Panela piştgiriyê bigire
staff-keys = Bişkokên klavyeyê

## The area that is open

staff-meaning = Ev beş li ser çi ye
staff-listen = Guh bide van tiştan

## Listen for: safety

staff-listen-safety-1 = Cih, dem û kesên ku zarok bi wan re rehet dibe, û çi dike ku zarok xwe ewle hîs bike.
staff-listen-safety-2 = Cih, dem an kesên ku zarok xwe ji wan dûr digire: li cihê ku zarok lê dijî, di rê de, li dibistanê, li ser înternetê.
staff-listen-safety-3 = Dema zarok hîs bike ku tiştek ne baş e, ji kê re dibêje, û paşê çi dibe.

## Listen for: health

staff-listen-health-1 = Çi hêz û rehetiyê dide zarok, û bi dîtina zarok bi xwe çi alîkariyê dike.
staff-listen-health-2 = Guherînên di xew, xwarin, hêz an kêfa zarok de: ji kengî ve û di kîjan rewşan de.
staff-listen-health-3 = Êş an fikar kengî tên, û kengî nayên.

## Listen for: learning

staff-listen-learning-1 = Çi meraqa zarok hişyar dike, û zarok dikare çi bike ku pê serbilind e.
staff-listen-learning-2 = Fêrbûn kengî hêsan dimeşe û kengî asê dibe: cureyê kar, dema rojê, deng, kesên li dora zarok.
staff-listen-learning-3 = Çi piştgirî jixwe heye, û bi dîtina zarok ew bi kêr tê an na.

## Listen for: care

staff-listen-care-1 = Di jiyana rojane de kîjan kesên mezin li ba zarok in, û zarok kengî diçe ba wan.
staff-listen-care-2 = Xwarin, xew, cil, dilrehetî û dema bi hev re: çi digihîje zarok, û çi zêdetir jê re lazim e.
staff-listen-care-3 = Niha hêza kesên mezin têra çi dike, û ew bi xwe dikarin ji kê alîkariyê bixwazin.

## Listen for: leisure

staff-listen-leisure-1 = Çi dike ku zarok demê ji bîr bike, bi tenê an bi kesên din re.
staff-listen-leisure-2 = Çi dibe asteng: pere, çûn û hatin, wext, an hîsa ku cihê zarok li wir tune.
staff-listen-leisure-3 = Bi dîtina zarok, di rojan de ji bo lîstin, tevger û bêhnvedanê cih heye an na.

## Listen for: respect

staff-listen-respect-1 = Kengî li zarok guhdarî dikin, û zarok vê yekê çawa fêm dike.
staff-listen-respect-2 = Gotin, henek an bêdengiyên ku dil diêşînin, û kîjan kesên mezin pê dizanin.
staff-listen-respect-3 = Zarok beşdarî kîjan biryaran dibe, û kîjan biryar tên dayîn bêyî ku ji zarok were pirsîn.

## Listen for: responsibility

staff-listen-responsibility-1 = Tiştên ku zarok dikare bi serê xwe bike û ji kirina wan hez dike.
staff-listen-responsibility-2 = Berpirsiyariya ku ji bo temenê zarok giran e: xwişk û bira, karê malê, wergêrî, dilrehetkirina mezinan.
staff-listen-responsibility-3 = Zarok bi xwe dixwaze an mecbûr e, û dema zêde bibe kî wî karî digire ser xwe.

## Listen for: belonging

staff-listen-belonging-1 = Kes, cih, ziman û adetên ku bi wan re zarok hîs dike ku li cihê xwe ye.
staff-listen-belonging-2 = Demên ku zarok bi tenê ye an li derveyî komê dimîne: kengî, li ku û bi kê re.
staff-listen-belonging-3 = Ji bo zarok çawa ye ku di navbera cih û komên cuda de biçe û were, wek dibistan, xizm û heval.

## Listen for: other

staff-listen-other-1 = Dema tiştên din ne diyar bin, çi jiyana rojane li ser piyan digire: cîranek, xizmek, adetek.
staff-listen-other-2 = Xanî, pere, nexweşiya di malbatê de an li benda bersivekê mayîn, û ev yek çawa li zarok diyar dibe.
staff-listen-other-3 = Zarok li ser fikarên kesên mezin çi dizane, û meraqa çi dike.

## Listen for: hope

staff-listen-hope-1 = Gotinên zarok bi xwe li ser rojên pêş, hem yên biçûk hem jî yên ku mirov ne li bendê ye.
staff-listen-hope-2 = Çi jixwe hinekî baştir bûye, û ev bi saya çi bû.
staff-listen-hope-3 = Dema hêvîkirin zehmet be: çi dikare hefteya bê hinekî hêsantir bike.

## Five questions to oneself

staff-questions = Pênc pirs ku tu ji xwe bipirsî
staff-question-1 = Niha çi nahêle ku rewşa zarok baş be?
staff-question-2 = Ez çi dizanim, ez çi texmîn dikim, û divê ez hîn çi bizanim?
staff-question-3 = Ez niha dikarim çi bikim?
staff-question-4 = Saziya min dikare çi bike?
staff-question-5 = Çi alîkarî ji kesên din lazim e, û zarok û malbat vê yekê çawa dibînin?

## The duty to report, in steps; what the duty is stands in information.ftl

staff-duty = Eger tu bi fikar bibî ku zarok zirarê dibîne
staff-duty-step-1 = Heta dawiyê guhdarî bike û axaftinê bi aramî biqedîne. Zarok nede ber pirsan, û soz nede ku ew ê veşartî bimîne. Eger zarok niha di xeterê de be: telefonî 112 bike.
staff-duty-step-2 = Eger tu ne piştrast bî, tavilê telefonî xizmetên civakî bike û rewşê vebêje, bêyî ku tu bibêjî zarok kî ye. Her wiha bipirse ka kengî divê ji malbatê re were gotin.
staff-duty-step-3 = Tu bi xwe vê yekê tavilê, hîn îro, ji komîteya xizmetên civakî ya komûna zarok re ragihîne. Binivîse ku te çi dîtiye û çi bihîstiye. Piştî saetên kar xizmeta civakî ya lezgîn (socialjouren) bersivê dide.
staff-duty-step-4 = Di sîstema saziya xwe de binivîse ku te çi kiriye û kengî. Li vir nenivîse.

## Words to avoid, and what to say in their place

staff-words = Gotinên ku baştir e tu nebêjî
staff-word-1-avoid = Çima …?
staff-word-1-say = Ji min re behsa … bike
staff-word-2-avoid = şerûd
staff-word-2-say = tiştê ku tu dibînî: dema li derdorê deng zêde be, radibe ser xwe û diqîre
staff-word-3-avoid = Divê tu …
staff-word-3-say = Bi dîtina te, çi dikare bi kêr were?
staff-word-4-avoid = red dike
staff-word-4-say = dibêje na, dema …
staff-word-5-avoid = pirsgirêk
staff-word-5-say = tiştê ku niha zehmet e
staff-word-6-avoid = normal
staff-word-6-say = wek ku ji bo zarok her tim wisa ye
staff-word-7-avoid = lawaz
staff-word-7-say = di … de alîkarî jê re lazim e
staff-word-8-avoid = Tu ne baş î?
staff-word-8-say = Tu niha çawa yî?
