### The invitation to a samordningsmöte: a letter to a child, to a young person, to those who are close, to a service.
### Review status: draft

## What every letter has. Read by everybody, also by children.

invitation-question = Em dixwazin li ser vê biaxivin
invitation-when = Kengî
# $weekday is a name of a day, $moment a date with its time, both ready to show.
invitation-when-value = { $weekday } { $moment }
invitation-when-undecided = Roj hîn nehatiye diyarkirin. Em ê di zûtirîn demê de ji te re bibêjin.
invitation-long = Çiqas
invitation-place = Li ku
invitation-place-undecided = Em ê ji te re bibêjin ku em li ku hev dibînin.
invitation-interpreter = Wergêr
invitation-who = Ev kes hatine vexwendin
# The one who reads the letter, in the list of those who are invited.
invitation-you = Tu
# $service is the short name of a service, $meaning what it stands for.
invitation-service = { $service } ({ $meaning })
invitation-how = Civîn wiha derbas dibe
# Over an empty line, on which the sender writes a name and a way to be reached by hand.
invitation-contact = Kesê ku tu dikarî pê re têkilî daynî

## To a child of 6–12. Also read aloud to a younger one.

invitation-young-title = Silav! Tu dixwazî beşdarî civînekê bibî?
invitation-young-what = Navê wê civîna koordînasyonê ye. Tu, malbata te û kesên ku alîkariya te dikin dicivin, da ku her kes bizanibe ku kî dê çi bike.
invitation-young-about = Di civînê de em behsa te dikin. Ji ber vê yekê em pir dixwazin bizanibin ku tu çawa difikirî. Tiştên ku tu dibêjî ne rast in û ne şaş in.
invitation-young-interpreter = Wergêrek li wir e û alîkariya me dike ku em ji hev fêm bikin. Wergêr nikare ji kesekî din re bibêje ku me çi gotiye.
invitation-young-no-interpreter = Tu dixwazî bi zimanekî din biaxivî? Ji me re bibêje, em ê wergêrekî bînin.
invitation-young-part = Tu dikarî bi awayê xwe beşdar bibî
invitation-young-part-ways = Tu dikarî ji serî heta dawiyê li wir bî, an tenê hinekî. Tu dikarî li ser ekranê bi me re bî. Tu dikarî tiştekî xêz bikî an binivîsî û em lê binihêrin, an ji kesekî mezin bixwazî ku wî tiştî ji bo te bibêje. Tu dikarî bibêjî na jî.
invitation-young-pause = Kengî bixwazî tu dikarî bêhna xwe vedî. Ne lazim e ku tu bibêjî çima.
invitation-young-before-title = Tiştên ku te berê gotine
invitation-young-before = Tiştên ku te ji me re gotine em di civînê de tenê wê demê dibêjin ku te erê gotibe. Tu dikarî fikra xwe biguherînî.
invitation-young-answer = Tu meraqa tiştekî dikî? Tiştek heye ku tu dixwazî em li ser biaxivin, an naxwazî em li ser biaxivin? Ji me re bibêje!
invitation-young-bye = Em pir dixwazin ku tu jî li wir bî!

invitation-young-agenda-welcome = Em silavê didin hev û dibêjin ku em kî ne
invitation-young-agenda-since-last = Ji cara dawî ve çawa derbas bû?
invitation-young-agenda-picture = Tu û malbata xwe dibêjin ku rewş çawa ye
invitation-young-agenda-works = Tiştên ku baş in
invitation-young-agenda-challenging = Tiştên ku zehmet in
invitation-young-agenda-needed = Tiştên ku divê bibin
invitation-young-agenda-actions = Kî çi dike?
invitation-young-agenda-whole = Kî lê dinihêre ku ew were kirin?
invitation-young-agenda-follow-up = Em ê kengî dîsa hev bibînin?
invitation-young-agenda-read-back = Em biryarên xwe bi dengê bilind dixwînin. Tu çawa difikirî?
invitation-young-agenda-pause = Bêhnvedan

## To a young person of 13–17

invitation-older-title = Tu ji bo civînekê hatî vexwendin
invitation-older-what = Ev civîna koordînasyonê ye: tu, malbata te û kesên ku piştgiriyê didin te di heman demê de dicivin û li hev dikin ku kî çi bike.
invitation-older-about = Civîn li ser te ye, loma divê em bibihîzin ku tu bi xwe rewşê çawa dibînî. Ne lazim e ku hemû wek hev bifikirin.
invitation-older-interpreter = Wergêrek li wir e. Erkê parastina nepeniyê li ser wergêr e, û ew nikare tiştekî ji kesekî din re bibêje.
invitation-older-no-interpreter = Tu wergêr dixwazî? Ji me re bibêje, em ê bînin.
invitation-older-part = Tu hildibijêrî ku tu çawa beşdar bibî
invitation-older-part-ways = Tu dikarî di tevahiya civînê de bî an tenê di beşekê de, li wir an ji dûr ve. Tu dikarî berê tiştekî binivîsî, an bihêlî ku kesekî ku tu jê bawer dikî ji bo te biaxive. Tu dikarî biryar bidî ku tu neyî jî.
invitation-older-pause = Kengî bixwazî tu dikarî bêhna xwe vedî an herî, bêyî ku bibêjî çima.
invitation-older-before-title = Tiştên ku te berê gotine
invitation-older-before = Em di civînê de behsa tiştên ku te berê gotine tenê wê demê dikin ku te erê gotibe. Tu dikarî fikra xwe biguherînî, di nav civînê de jî.
invitation-older-answer = Tu meraqa tiştekî dikî, an tu dixwazî beşdarî biryarê bibî ku kî were û em li ser çi biaxivin? Bi me re têkilî dayne.
invitation-older-bye = Ser çavan, tu bi xêr hatî!

## To a guardian

invitation-guardian-title = Bi xêr hatî civîna koordînasyonê
invitation-guardian-what = Civîna koordînasyonê civînek e ku tê de zarokê te, tu û saziyên ku piştgiriyê didin di heman demê de dicivin û li hev dikin ku kî çi bike.
invitation-guardian-about = Tiştên ku tu li zarokê xwe dibînî û li ser wî dizanî girîng in. Ne lazim e ku hemû wek hev bifikirin: dîtina her kesî cihê xwe heye.
invitation-guardian-part = Zarok dikare bi awayê xwe beşdar bibe
invitation-guardian-part-ways = Zarokê te dikare di tevahiya civînê de be an tenê hinekî, li odeyê an ji dûr ve, bi gotinên xwe, bi wêneyan an bi rêya kesekî din. Zarok dikare bibêje na jî.
invitation-guardian-support = Tu dikarî kesekî ji bo piştgiriyê bi xwe re bînî. Berî civînê ji me re bibêje ku tu dixwazî em behsa çi bikin û naxwazî em behsa çi bikin.
invitation-guardian-before = Tiştên ku te û zarokê te berê gotine di civînê de tenê wê demê tên gotin ku razîbûn ji bo wan hebe. Razîbûn dilxwazî ye, û tu dikarî wê kengî bixwazî vekişînî.

## To somebody else who is close

invitation-close-what = Civîna koordînasyonê civînek e ku tê de zarok, malbat û saziyên ku piştgiriyê didin di heman demê de dicivin û li hev dikin ku kî çi bike. Tu hatî vexwendin, ji ber ku tu ji bo zarok girîng î.
invitation-close-part-ways = Zarok dikare di tevahiya civînê de be an tenê hinekî, li odeyê an ji dûr ve, bi gotinên xwe, bi wêneyan an bi rêya kesekî din. Zarok dikare bibêje na jî.
invitation-close-before = Tiştên ku zarok û malbatê berê gotine di civînê de tenê wê demê tên gotin ku razîbûn ji bo wan hebe. Tiştên ku tu di civînê de dibihîzî ji kesên din re nebêje.

## To a guardian and to somebody else who is close

invitation-adult-interpreter = Wergêrek li wir e. Erkê parastina nepeniyê li ser wergêr e, û ew nikare tiştekî ji kesekî din re bibêje.
invitation-adult-no-interpreter = Wergêr ji te re lazim e? Ji me re bibêje, em ê bînin.
invitation-adult-pause = Her kes, hem zarok hem mezin, dikare bêhna xwe vede kengî jê re lazim be.
invitation-adult-before-title = Tiştên ku berê hatine gotin
invitation-adult-answer = Dem ji te re ne li gor e, an tu meraqa tiştekî dikî? Bi me re têkilî dayne.
invitation-adult-bye = Ser çavan, tu bi xêr hatî!

## To a service

invitation-service-title = Vexwendina civîna koordînasyonê
invitation-service-what = Civîna koordînasyonê civînek e ku tê de zarok, malbat û saziyên têkildar di heman demê de dicivin û li hev dikin ku kî çi bike, û kengî.
invitation-service-about = Bifikire ka saziya te dikare bi çi alîkar be, û eger mumkin be bi destûra biryardanê were.
invitation-service-interpreter = Wergêrek li wir e. Rasterast bi malbatê re û bi hevokên kurt biaxive.
invitation-service-no-interpreter = Wergêr nehatiye girtin.
invitation-service-part = Zarok bi awayê xwe beşdar dibe
invitation-service-part-ways = Zarok wek ku bi xwe dixwaze beşdar dibe û kengî bixwaze dikare bêhna xwe vede. Bi zarok û malbatê re biaxive, ne li ser wan, û bi gotinên ku her kes fêm dike.
invitation-service-before-title = Razîbûn û nepenî
invitation-service-before = Tiştên ku berê hatine gotin tenê wê demê tên gotin ku razîbûn wan digire nav xwe. Agahiyên li cem te ku bi nepeniyê parastî ne tu tenê bi razîbûnê an li gorî qanûnê dikarî bibêjî.
invitation-service-answer = Tu nikarî werî, an baştir e ku kesekî din ji saziya we were? Bi me re têkilî dayne.
invitation-service-bye = Bi xêr hatî!

## Beside the letter. Read by staff.

invitation-page-title = Vexwendin
# $voice is who is invited.
invitation-to = ji bo: { $voice }
invitation-choose = Name ji bo
invitation-preview-language = Zimanê nameyê
invitation-preview-note = Ziman tenê li vir diguhere. Zimanê kesê ku nameyê distîne di nav beşdaran de tê hilbijartin.
invitation-written-note = Pirsa civînê, cih û tiştên ku te bi xwe li rojevê zêde kirine wek ku te nivîsandine dimînin. Ew nayên wergerandin.
invitation-sender-note = Li dawiya nameyê rêzeke vala heye. Li wir bi destan binivîse ku mirov dikare bi kê re û çawa têkilî dayne.
invitation-nothing-said = Di nameyê de tiştek ji axaftinan, kod û navên dosyeyê tune ne.
