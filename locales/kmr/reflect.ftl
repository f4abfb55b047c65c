### Reflektera: a talk in the team on how the work with the model goes. Read by staff.
### Review status: draft
### The themes follow the eight recommendations of FoU i Sörmland, Utvärderingsrapport 2026:5; the sentences are ours.

reflect-title = Bi hev re bifikirin
reflect-about = Axaftineke di tîmê de li ser meşandina modelê. Ji ku bixwazin dest pê bikin û çi bixwazin derbas bikin. Bersivên rast an şaş tune ne, û kes tiştekî li hev zêde nake.
reflect-stays = Bersiv li ser vê kompûterê dimînin. Tenê eger hûn bi xwe wê demê hilbijêrin, ew dikevin raporekê.
reflect-source = Mijar ji pêşniyarên rapora nirxandinê 2026:5 a FoU i Sörmland hatine girtin. Gotin yên bernameyê bi xwe ne.
reflect-period = Nîvsal
reflect-parts = Beşên axaftinê
reflect-kept = Hat tomarkirin
reflect-keeping = Tê tomarkirin …
reflect-not-kept = Nehat tomarkirin
reflect-leave-unkept = Bêyî tomarkirinê derkeve
reflect-noted = hatiye nivîsandin
# $part is the name of a theme.
reflect-previous = Vegere: { $part }
reflect-next = Ya din: { $part }
reflect-done = Ji bo vê carê temam
reflect-talk = Pirsên ji bo axaftinê
reflect-words = Tiştên ku em dixwazin bi bîr bînin
reflect-words-note = Navan nenivîsin, û li ser tu zarokî an tu malbatê tiştekî nenivîsin.
# $count is how many characters fit still.
reflect-signs-left = { $count ->
    [one] Ji bo { $count } tîpê cih maye.
   *[other] Ji bo { $count } tîpan cih maye.
  }
reflect-last-time = Cara dawî
reflect-earlier = Hîn berê

## How things stand

reflect-now = Rewşa niha
reflect-now-about = Çar pirs ku hûn bi hev re bersivê bidin. Eger hûn ne wek hev bifikirin, di qutiyê de rêzekê li ser wê binivîsin.
reflect-how-far-yes = Erê
reflect-how-far-partly = Di rê de
reflect-how-far-not-yet = Hîn na
reflect-question-lead-appointed = Berpirsê berjewendiya zarok
reflect-ask-lead-appointed = Li cem we diyar e ku berpirsê berjewendiya zarok kî ye?
reflect-question-local-plan = Plana me bi xwe
reflect-ask-local-plan = Planeke we bi xwe heye ka model dê çawa bibe karê rojane?
reflect-question-wheel-in-use = Çerx di karê rojane de
reflect-ask-wheel-in-use = Hûn çerxê wisa bi kar tînin wek ku hûn dixwazin?
reflect-question-support = Piştgirî
reflect-ask-support = Piştgiriya ku ji we re lazim e digihîje we? Li ku kêm e?

## The eight themes

reflect-question-goals = Armancên nêzîkî karê rojane
reflect-about-goals = Armancên mezin hêsantir pêk tên dema armancên biçûk ên karê rojane jî hebin, û wê demê mirov hev kêmtir şaş fêm dikin.
reflect-talk-goals-1 = Armancên me bi xwe ji bo bikaranîna modelê çi ne?
reflect-talk-goals-2 = Ew armanc kê danîn: me yên ku dixebitin, rêveberiyê, an her duyan?
reflect-talk-goals-3 = Di hefteyeke asayî de em ji ku dizanin ku em ber bi wan ve diçin?
reflect-question-participation = Kesên têkildar beşdar in
reflect-about-participation = Kar baştir dimeşe dema kesên têkildar beşdar bin, bi qasî ku lazim e û bi qasî ku niha ji dest tê.
reflect-talk-participation-1 = Ev awayê xebata me bandorê li kê dike?
reflect-talk-participation-2 = Niha divê kî beşdar bibe, û çiqas?
reflect-talk-participation-3 = Li dora vê maseyê kî kêm e?
reflect-question-information = Agahiyên zelal û wek hev
reflect-about-information = Dema her kes heman agahiyên zelal bistîne, ya herî baş çend caran û rû bi rû, her kes dizane ku çi derbasdar e.
reflect-talk-information-1 = Li cem me divê her kes çi bizanibe?
reflect-talk-information-2 = Çi divê li tevahiya parêzgehê, li cem komûnê an herêmê û li devera me wek hev be?
reflect-talk-information-3 = Em ê cara din kengî li ser vê biaxivin?
reflect-question-endurance = Sebir û wextê veqetandî
reflect-about-endurance = Ji bo awayên nû yên xebatê wextekî bi rastî veqetandî lazim e, nexwe dema gelek tişt bi carekê çêdibin sebir diqede.
reflect-talk-endurance-1 = Me çiqas wext veqetandiye, û ew têrê dike?
reflect-talk-endurance-2 = Dema kesek ji kar derdikeve, rêxistin tê guhertin an tiştek paş ve diçe, em çawa didomînin?
reflect-talk-endurance-3 = Di hefteyeke giran de jî em dixwazin dev ji çi bernedin?
reflect-question-exchange = Fêrbûna ji hev
reflect-about-exchange = Kesê ku di serdanekê an di civîneke xebatê ya hevbeş de dibîne ku yên din çawa dikin, ne mecbûr e ji sifirê dest pê bike.
reflect-talk-exchange-1 = Em dixwazin herin serdana kê, an telefonî kê bikin?
reflect-talk-exchange-2 = Îro em li ku saziyên din dibînin, û li ku zêdetir lazim e?
reflect-talk-exchange-3 = Em fêrî çi bûne ku dikare bi kêrî yên din were?
reflect-question-division = Kî çi dike
reflect-about-division = Biryarên parêzgehê an komûnê tenê wê demê pêk tên ku zelal be kî çi dike, da ku her tişt li ser milên kesekî tenê nemîne.
reflect-talk-division-1 = Li cem me her kes dizane kî berpirs e ku model belav bibe û were bikaranîn?
reflect-talk-division-2 = Eger ew kes mehekê ne li wir be, dê çi bibe?
reflect-talk-division-3 = Kîjan biryar gihîştiye me bêyî ku em bizanibin kî dê çi bike?
reflect-question-follow-up = Şopandina di wextê xwe de
reflect-about-follow-up = Biryarên ku çend kes bi hev re dane divê li cem hemûyan werin şopandin, di wextê xwe de û li cihê rast.
reflect-talk-follow-up-1 = Em biryarên xwe yên bi hev re kengî û li ku dişopînin?
reflect-talk-follow-up-2 = Kî lê dinihêre ku ev were kirin, li cem yên din jî?
reflect-talk-follow-up-3 = Ji biryarên me kîjan heye ku ji wê demê ve kesî li ser nepirsiye?
reflect-question-documentation = Nivîsandin bi qasî ku lazim e
reflect-about-documentation = Tiştên ku tên nivîsandin divê têra şopandinê bikin û têra kesên nû ku bikevin nav kar, û ne ji wê zêdetir.
reflect-talk-documentation-1 = Em li ser awayê xebata xwe çi dinivîsin, û kî dixwîne?
reflect-talk-documentation-2 = Hevkarekî nû dê fêm bike ku em çawa dixebitin?
reflect-talk-documentation-3 = Çi li cem me, li cem komûnê an herêmê û li parêzgehê lazim e, û em dikarin dev ji çi berdin?
