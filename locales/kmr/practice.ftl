### The fictitious families to practise with. Read by staff, in the language of the program.
### Review status: draft

## The entry and the list

practice-start = Bi malbatên xeyalî re rahênanê bike
practice-title = Rahênan
practice-note = Şeş malbatên xeyalî ku tu dikarî bi wan re rahênanê bikî û nîşanî kesên din bidî. Tiştên ku tu li vir dikî nayên tomarkirin û nayên hejmartin, û tu carî tevlî dosyeyên rastîn nabin.
practice-begin = Dest bi axaftineke rahênanê bike
practice-rounds = Axaftinên berê
practice-read-round = Axaftinê bixwîne
practice-compare = Axaftinan bide ber hev
practice-back = Vegere malbatên rahênanê
# On the card of a family that speaks through an interpreter.
practice-interpreter = Bi wergêr
practice-try-title = Ji bo rahênanê

## On every screen of a practice, and at its end

practice-banner = Rahênan – malbateke xeyalî
practice-fate = Rahênan · tiştek nayê tomarkirin
practice-not-kept = Rahênan qediya. Tiştek nehat tomarkirin û tiştek nehat hejmartin.

## The six families: a name that is no name, what their situation is, and what to practise with them

practice-family-river-title = Malbata li ber çem
practice-family-river-about = Keçeke heşt salî û diya wê di axaftina tenduristiyê de ne, wergêrekî somalî jî li wir e. Sibehan zikê wê diêşe, û deriyên tuwaletên dibistanê nayên qufilkirin. Ew herî zêde ji futbolê hez dike.
practice-family-river-try = Bila zarok nîşan bide ku hûn ji ku dest pê bikin. Paşê her du axaftinan bide ber hev: çi nû ye, çi wek xwe maye û çi guheriye?

practice-family-meadow-title = Malbata li mêrgê
practice-family-meadow-about = Kurekî sê salî ku du dayikên wî hene û pitikek nû hatiye malê. Li malê bi îngilîzî diaxivin. Ew li zarokxaneyê bêdeng e, lê li malê gelek diaxive, û her dayikek vê yekê cuda dibîne. Zarokxane û BVC (navenda tenduristiya zarokan) beşdar in.
practice-family-meadow-try = Li vir tu fêr dibî ku kesên mezin zarokekî biçûk çawa dibînin: her yekî çi dîtiye? Bila du dîtinên cuda li kêleka hev bimînin.

practice-family-lantern-title = Malbata fanosê
practice-family-lantern-about = Kurekî yanzdeh salî ku bi swêdî diaxive, dê û bavê wî jî bi erebî diaxivin. Dibistan, xizmetên civakî û wergêrek beşdar in. Li dibistanê duşem zehmet in, û li malê her name ew dixwîne. Ew û bavê xwe lîstikên kompûterê cuda dibînin.
practice-family-lantern-try = Bila her car dengek tenê bersivê bide, da ku kes bandorê li yê din neke. Bi rêya wergêr biaxive, lê tu carî ne bi rêya zarok.

practice-family-harbour-title = Malbata li benderê
practice-family-harbour-about = Zarokekî yanzdeh salî ku nexweşiya şekir pê re heye; hefteyekê li ba diya xwe ye, hefteyekê li ba bavê xwe. Malbat bi fînî diaxive. Heft deng beşdar in: zarok, dê û bav, dapîr, rahênerê futbolê, dibistan û tîma şekir a nexweşxaneyê. Zarok dixwaze here kampê.
practice-family-harbour-try = Li vir tu fêrî civîneke mezin dibî: niha dora kê ye, û hûn bi zarok re diaxivin an li ser wî? Bi hev re bixwînin û bila dîtinên cuda bimînin.

practice-family-swallow-title = Malbata çivîkê
practice-family-swallow-about = Keçeke heft salî ku bi wêne û îşaretan diaxive. Li malê bi kurmancî diaxivin. Dê û bav, dibistan, habîlîtasyon û xizmetên civakî ji bo SIP (plana ferdî ya hevrêzkirî) dicivin, wergêr jî li wir e. Du axaftin ji bo xwendinê hene.
practice-family-swallow-try = Li vir tu fêr dibî ku wext bidî: bila zarok nîşan bide, li benda bersivê bimîne û binivîse ku zarok çi nîşan da. Her wiha bibîne ku di navbera her du axaftinan de çi guheriye û çima.

practice-family-granite-title = Malbata li çiyê
practice-family-granite-about = Keçeke hivdeh salî ku êdî naçe lîseyê û bêtir ji çêkirina motorsîkletên biçûk hez dike. Dê û bav, KAA (berpirsiyariya komûnê ya ji bo ciwanên ku naçin dibistanê) û BUP (psîkiyatriya zarok û ciwanan) beşdar in. Sê axaftin hene, ku di nav şeş mehan de çêbûne.
practice-family-granite-try = Ji ciwan bipirse ku çi dikare were parvekirin, çi tenê bi kurtî û çi li vir dimîne. Paşê her sê axaftinan bide ber hev: ew û diya xwe ne wek hev difikirin ka divê tişt çiqas zû bimeşin.
