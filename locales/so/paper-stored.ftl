### Everything that is stored about one case, on paper, for somebody who asks to see it. Read first by staff, then by the one who asked.
### Review status: draft

paper-stored-title = Waxa kaydsan
paper-stored-lead = Wixii barnaamijku kiis ku kaydiyay oo dhan, erey erey
# Over the list of what stands on the paper, with pages.
paper-stored-contents = Waxa warqaddan ku jira

## Before it is handed out. Read by staff.

paper-stored-first = Adiga warqadda bixinaya
paper-stored-first-read = Marka hore dhammaanteed akhri. Halkan waxaa ku qoran wixii ay dhowr qof sheegeen, qofka codsanayana mar walba looma oggola inuu ogaado wixii qof kale sheegay.
paper-stored-first-secrecy = Qayb qayb u qiimee sirta, adigoo u eegaya qofka codsanaya. Sidaas yeel xitaa marka uu mas’uulka ilmuhu codsado wixii uu ilmuhu sheegay, iyo marka mas’uuliyiinta midkood codsado wixii kan kale sheegay.
paper-stored-first-others = Ka fikir sidoo kale shaqaalaha: sida loola xiriiro iyo magacyada akoonnada ee diiwaanka ku qoran.
paper-stored-first-whole = Barnaamijku ma go’aamiyo waxa la bixin karo. Halkan wax walba way ku jiraan, xitaa wixii uu qof rabay inaan cid kale loo gudbin.
paper-stored-first-ask = Haddii aadan hubin, weydii mas’uulka ilaalinta xogta (dataskyddsombudet) ama sharci-yaqaanka goobtiinna shaqada, inta aadan waxba bixin.
paper-stored-first-elsewhere = Nidaamyada adeegga u gaarka ah wax kale ayaa ku jiri kara. Halkan kuma qorna.

## What is stored, and why

paper-stored-why = Waxa la kaydiyay, iyo sababta
paper-stored-why-copy = Kiisku waa nuqul shaqo. Muddo ayuu jirayaa, si ilmaha, qoyska iyo dadka caawiya ay giraangirta ugu wada hadlaan, oggolaansho u bixiyaan, taageeradana isugu duwaan.
paper-stored-why-where = Wuxuu ku kaydsan yahay kombiyuutar adeeggu leeyahay, isagoo qufulan. Barnaamijku ma isticmaalo internetka, waxbana cidna uma diro.
paper-stored-why-no-names = Barnaamijku ma weydiiyo magaca ilmaha, mana kaydiyo lambarrada shakhsiga (personnummer). Ilmuhu wuxuu leeyahay kood iyo koox da’eed. Laakiin ereyo uu qof qoray ayaa weli qof tilmaami kara.
paper-stored-why-no-score = Barnaamijku waxba ma qiimeeyo, dhibcona ma tiriyo.
paper-stored-why-as-written = Ereyadu waa sidii loo qoray. Sanduuqyada aan cidna waxba ku qorin kuma jiraan.
paper-stored-why-languages = Haddii aan luqad kale la sheegin, ereyada qoysku waxay ku qoran yihiin luqadda wadahadalka agtiisa ku xusan, kuwa adeegyaduna af Iswiidhish.
paper-stored-why-marks = Barnaamijku sidoo kale wuxuu xasuustaa goortii kiiska wax ugu dambeysay laga beddelay, wuxuuna wadahadallada, kulamada, oggolaanshaha iyo tallaabooyinka u leeyahay lambarro si nasiib ah loo bixiyay. Lambarradaasi cidna waxba kama sheegaan.
paper-stored-usage = Marka wadahadal ama kulan la dhammeeyo, waxaa la tiriyaa in giraangirta la isticmaalay: bisha, nooca wadahadalka, heerka shaqada, luqadda, turjubaanka, in ilmaha iyo mas’uulkiisu joogeen iyo in kale, inta adeeg ee joogtay iyo waxa ka soo baxay – iyo qaybaha aad ka hadasheen, haddii adeeggu doortay in taas la tiriyo. Tirinta laguma qoro kiiska ay khuseysay. Inta kiisku jiro wuxuu xasuustaa sidii loo tiriyay, wuxuuna leeyahay lambar si nasiib ah loo bixiyay oo kiisaska kala saara. Labaduba kiiska ayay la tirtirmayaan. Tirintu way sii jireysaa, markaasna cidna kuma xirna.
paper-stored-why-wrong = Haddii wax khaldan yihiin, ama ay tahay in wax la tirtiro, u sheeg adeegga. Isaga ayaa eegaya waxa la beddelayo ama la tirtirayo.

## The case

paper-stored-made = La sameeyay
paper-stored-step-latest = Sidii wadahadalkii ugu dambeeyay
paper-stored-closing = La dhammeeyay
paper-stored-closing-none = Kiisku wuu socdaa
# Under a heading where nothing is kept.
paper-stored-nothing = Halkan waxba kuma kaydsana.
paper-stored-nobody = Cidna lama dooran.

paper-stored-until = Muddada la kaydinayo
paper-stored-delete-on = Maalinta uu iskiis u tirtirmo
paper-stored-backups = Maalintaas toddobaad kadib waxaa sidoo kale laga tirtirayaa nuqullada kaydka ah.
paper-stored-not-moved = Taariikhda lama beddelin.
paper-stored-moves = Sidii taariikhda loo beddelay
paper-stored-decided-on = La go’aansaday
paper-stored-from = Tii hore
paper-stored-to = Tan cusub
paper-stored-reason = Sababta

paper-stored-who = Cidda
paper-stored-service = Adeegga
paper-stored-duty = Mas’uuliyadda
paper-stored-since = Laga bilaabo
paper-stored-path-on = Markii ugu dambeysay ee laga fikiray

## Consents

paper-stored-consents = Oggolaanshaha
# $who is a role, $date a day, ready to show.
paper-stored-consent = { $who }, { $date }
paper-stored-withdrawn = Laga noqday

## Conversations

# $date is a moment, ready to show.
paper-stored-talk = Wadahadalkii { $date }
paper-stored-began = Bilowday
paper-stored-ended = Dhammaaday
paper-stored-context = Nooca wadahadalka
paper-stored-were-here = Dadkii joogay
paper-stored-came-later = Kuwii kadib yimid
paper-stored-marking = Calaamadaha
paper-stored-wheel = Nooca giraangirta
# Where a conversation was last: the part of it, the area, whose turn it was.
paper-stored-place = Halkii uu wadahadalku ku joogsaday
# $area is an area that was open, $who whose turn it was.
paper-stored-place-area = Qaybta furneyd: { $area }
paper-stored-place-speaker = Cidda hadalka lahayd: { $who }
paper-stored-stage-opening = Hordhaca
paper-stored-stage-wheel = Giraangirta
paper-stored-stage-read-back = Markii aad wada akhrineyseen
paper-stored-stage-going-on = Markii aad go’aamineyseen waxa la gudbin karo
# Who said something, and in which language: "Mamma · Soomaali".
paper-stored-said-in = { $who } · { $language }
# $mark is the word that somebody chose for an area.
paper-stored-mark = Ereygii la doortay: { $mark }
# $services are one or more services.
paper-stored-may-go = Waa loo gudbin karaa: { $services }
paper-stored-may-go-nobody = Waa la gudbin karaa, laakiin cid loo gudbiyo lama dooran
paper-stored-in-brief = Si kooban oo keliya ayaa loogu gudbin karaa: { $services }
paper-stored-in-brief-nobody = Si kooban oo keliya ayaa loo gudbin karaa, laakiin cid loo gudbiyo lama dooran
paper-stored-no-brief = Lama qorin sida loo sheegi karo.

## Meetings

# $date is a moment, ready to show.
paper-stored-meeting = Kulankii isku-duwidda { $date }
# $date is the day on which it began to be prepared.
paper-stored-meeting-undated = Kulan isku-duwid ah oo aan maalin lahayn, la bilaabay { $date }
paper-stored-prepared = Diyaarinta la bilaabay
paper-stored-follows = Wuxuu dabagal u yahay
paper-stored-conversation-gone = Wadahadal aan hadda jirin
paper-stored-meeting-gone = Kulan aan hadda jirin
paper-stored-invited-in = Luqadda casuumadda
paper-stored-before = Wixii kulanka ka hor ilmaha lagala hadlay
paper-stored-before-young = Wixii kulanka ka hor qofka dhallinyarada ah lagala hadlay
paper-stored-brought = Wixii wadahadallada laga soo gudbiyay
paper-stored-part-of = Wadahadalkii
paper-stored-part = Yaa yiri, maxayse ku saabsan tahay
# $who is a role, $areas one or more areas of the wheel.
paper-stored-part-by = { $who }: { $areas }
paper-stored-chosen = Kulanka loo doortay
paper-stored-agreed = Qofkii yiri wuxuu oggolaaday in loo sheego
paper-stored-agenda = Ajendaha iyo xusuusqorka
paper-stored-item = Qodob
paper-stored-time = Waqti
paper-stored-agreed-there = Wixii la go’aansaday

## Actions, papers and the log

paper-stored-became = Waxa ay ku dambeysay
paper-stored-papers = Warqadaha iyo qoraallada la sameeyay
paper-stored-papers-note = Halka ay warqaduhu intaas kadib tageen barnaamijku ma oga.
paper-stored-log-note = Halkan waxaa ku qoran cidda kiiska furtay ama wax ka beddeshay, iyo goorta. Wixii kiiska ku qornaa diiwaanka kuma jiraan.
paper-stored-when = Goorta
paper-stored-account = Akoonka kombiyuutarka
paper-stored-deed = Waxa la sameeyay
