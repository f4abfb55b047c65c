### Everything that is stored about one case, on paper, for somebody who asks to see it. Read first by staff, then by the one who asked.
### Review status: draft

paper-stored-title = Tiştên tomarkirî
paper-stored-lead = Her tiştê ku bernameyê di dosyeyekê de tomar kiriye, peyv bi peyv
# Over the list of what stands on the paper, with pages.
paper-stored-contents = Di vê kaxezê de

## Before it is handed out. Read by staff.

paper-stored-first = Ji bo te ku vê kaxezê didî kesekî
paper-stored-first-read = Pêşî her tiştî bixwîne. Li vir gotinên çend kesan hene, û kesê ku dipirse her tim nikare bizanibe ku kesekî din çi gotiye.
paper-stored-first-secrecy = Nepeniyê li hember wî kesê ku dipirse binirxîne, parçe bi parçe. Ev wê demê jî wisa ye ku weliyek gotinên zarok dixwaze, û dema weliyek gotinên weliyê din dixwaze.
paper-stored-first-others = Karmendan jî ji bîr neke: rêyên têkiliyê yên wan û navên hesaban ên di defterê de.
paper-stored-first-whole = Bername biryarê nade ku çi dikare were dayîn. Her tişt li vir e, tiştên ku kesekî xwestiye li cihê xwe bimînin jî.
paper-stored-first-ask = Eger tu ne piştrast bî, berî ku tu tiştekî bidî, ji berpirsê parastina daneyan an hiqûqnasê saziya xwe bipirse.
paper-stored-first-elsewhere = Di sîstemên saziyê bi xwe de dibe ku tiştên din jî hebin. Ew li vir nînin.

## What is stored, and why

paper-stored-why = Çi tomarkirî ye, û çima
paper-stored-why-copy = Dosye kopiyeke xebatê ye. Ew demekê dimîne, da ku zarok, malbat û kesên ku alîkariya wan dikin bikaribin li dora çerxê biaxivin, razî bibin û piştgiriyê hevrêz bikin.
paper-stored-why-where = Ew li ser kompûtereke saziyê qufilkirî tê parastin. Bername înternetê bi kar nayîne û tiştekî ji tu cihî re naşîne.
paper-stored-why-no-names = Bername navê zarok napirse û hejmarên nasnameyê (personnummer) tomar nake. Ji bo zarok kodek û komeke temenî heye. Dîsa jî dibe ku kesek ji gotinên nivîsandî were naskirin.
paper-stored-why-no-score = Bername tiştekî nanirxîne û xalan nahejmêre.
paper-stored-why-as-written = Gotin wek ku hatine nivîsandin dimînin. Qutiyên ku kesî tiştek tê de nenivîsandiye li vir nînin.
paper-stored-why-languages = Li cihê ku zimanekî din nehatiye nivîsandin, gotinên malbatê bi zimanê axaftinê ne, wek ku li ba wê hatiye nivîsandin, û yên saziyan bi swêdî ne.
paper-stored-why-marks = Bername wê jî tomar dike ku dosye cara dawî kengî hatiye guhertin, û hejmarên rasthatî dide axaftin, civîn, razîbûn û tedbîran. Ew hejmar li ser kesî tiştekî nabêjin.
paper-stored-usage = Dema axaftinek an civînek biqede, tê hejmartin ku çerx hat bikaranîn: meh, cureyê axaftinê, gava xebatê, ziman, wergêr, zarok û welî beşdar bûn an na, çend sazî beşdar bûn û encam çi bû – û hûn li ser kîjan beşan axivîn, eger saziyê hilbijartibe ku wê jî bihejmêre. Di vê hejmartinê de nayê nivîsandin ku ew kîjan dosye bû. Heta ku dosye hebe, tê de dimîne ku wek çi hat hejmartin, û hejmareke rasthatî ku dosyeyan ji hev cuda dike. Her du bi dosyeyê re winda dibin. Hejmartin dimîne, û êdî bi kesî ve ne girêdayî ye.
paper-stored-why-wrong = Tiştek şaş e, an divê tiştek were rakirin? Ji saziyê re bibêje. Ew dinirxîne ku divê çi were guhertin an jêbirin.

## The case

paper-stored-made = Dema çêkirinê
paper-stored-step-latest = Wek di axaftina dawî de
paper-stored-closing = Qedandin
paper-stored-closing-none = Dosye didome
# Under a heading where nothing is kept.
paper-stored-nothing = Li vir tiştekî tomarkirî tune.
paper-stored-nobody = Kes nehatiye hilbijartin.

paper-stored-until = Heta kengî tomarkirî dimîne
paper-stored-delete-on = Xweber tê jêbirin
paper-stored-backups = Hefteyek piştî wê rojê dosye ji kopiyên ewlehiyê jî tê jêbirin.
paper-stored-not-moved = Dîrok nehatiye guhertin.
paper-stored-moves = Dîrok wiha hatiye guhertin
paper-stored-decided-on = Biryar
paper-stored-from = Roja berê
paper-stored-to = Roja nû
paper-stored-reason = Çima

paper-stored-who = Kî
paper-stored-service = Sazî
paper-stored-duty = Berpirsiyarî
paper-stored-since = Ji kengî ve
paper-stored-path-on = Cara dawî

## Consents

paper-stored-consents = Razîbûn
# $who is a role, $date a day, ready to show.
paper-stored-consent = { $who }, { $date }
paper-stored-withdrawn = Hat vekişandin

## Conversations

# $date is a moment, ready to show.
paper-stored-talk = Axaftina { $date }
paper-stored-began = Destpêk
paper-stored-ended = Dawî
paper-stored-context = Cureyê axaftinê
paper-stored-were-here = Kî beşdar bû
paper-stored-came-later = Paşê hatin
paper-stored-marking = Nîşan
paper-stored-wheel = Guhertoya çerxê
# Where a conversation was last: the part of it, the area, whose turn it was.
paper-stored-place = Axaftin li ku sekinî
# $area is an area that was open, $who whose turn it was.
paper-stored-place-area = Beşa vekirî: { $area }
paper-stored-place-speaker = Dora axaftinê: { $who }
paper-stored-stage-opening = Gotina destpêkê
paper-stored-stage-wheel = Çerx
paper-stored-stage-read-back = Dema ku we bi hev re dixwend
paper-stored-stage-going-on = Dema ku we biryar dida çi dikare were parvekirin
# Who said something, and in which language: "Mamma · Soomaali".
paper-stored-said-in = { $who } · { $language }
# $mark is the word that somebody chose for an area.
paper-stored-mark = Peyva hilbijartî: { $mark }
# $services are one or more services.
paper-stored-may-go = Dikare were parvekirin ji bo: { $services }
paper-stored-may-go-nobody = Dikare were parvekirin, lê nehatiye hilbijartin ka ji kê re
paper-stored-in-brief = Tenê bi kurtî dikare were parvekirin ji bo: { $services }
paper-stored-in-brief-nobody = Tenê bi kurtî dikare were parvekirin, lê nehatiye hilbijartin ka ji kê re
paper-stored-no-brief = Nehatiye nivîsandin ku çawa dikare were gotin.

## Meetings

# $date is a moment, ready to show.
paper-stored-meeting = Civîna koordînasyonê, { $date }
# $date is the day on which it began to be prepared.
paper-stored-meeting-undated = Civîna koordînasyonê, bê roj, destpêka amadekariyê { $date }
paper-stored-prepared = Destpêka amadekariyê
paper-stored-follows = Civîna ku tê şopandin
paper-stored-conversation-gone = Axaftinek ku êdî tune ye
paper-stored-meeting-gone = Civînek ku êdî tune ye
paper-stored-invited-in = Zimanê vexwendinê
paper-stored-before = Berî civînê bi zarok re hatiye gotin
paper-stored-before-young = Berî civînê bi ciwan re hatiye gotin
paper-stored-brought = Tiştên ku ji axaftinan hatin parvekirin
paper-stored-part-of = Kîjan axaftin
paper-stored-part = Gotinên kê, li ser çi
# $who is a role, $areas one or more areas of the wheel.
paper-stored-part-by = { $who }: { $areas }
paper-stored-chosen = Ji bo civînê hilbijartî
paper-stored-agreed = Kesê ku gotiye, erê got ku ji van re were gotin
paper-stored-agenda = Rojev û nîşe
paper-stored-item = Mijar
paper-stored-time = Dem
paper-stored-agreed-there = Biryarên civînê

## Actions, papers and the log

paper-stored-became = Encam
paper-stored-papers = Kaxez û nivîsên ku hatine çêkirin
paper-stored-papers-note = Bername nizane ku kaxez paşê çûne ku.
paper-stored-log-note = Li vir tê dîtin ku kê dosye vekiriye an guhertiye, û kengî. Tiştên ku di dosyeyê de hatine nivîsandin di defterê de nînin.
paper-stored-when = Kengî
paper-stored-account = Hesabê kompûterê
paper-stored-deed = Çi
