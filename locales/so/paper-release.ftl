### The files of a release: titles of columns, the description of the data package, and the sheet that is laid out to be read.
### Review status: draft

file-title = Sida giraangirta danta ilmaha loo isticmaalay
# $unit is the name of a unit, $period a half-year or from one to another.
file-package-title = Isticmaalka giraangirta danta ilmaha: { $unit }, { $period }
# $k is the smallest number of uses and cases that any number stands for.
file-package-about = Inta jeer ee adeeg giraangirta danta ilmaha isticmaalay nus-sannad gudihiis, oo su’aal su’aal loo qaybiyay. Tiro kasta waxay u taagan tahay ugu yaraan { $k } jeer iyo ugu yaraan { $k } kiis oo kala duwan. Jawaabaha ay dad yar bixiyeen waa la wada soo bandhigay.
file-counts-title = Inta jeer ee la isticmaalay
file-counts-about = Hal saf waa tirada guud, hal saf oo kalena waa jawaab kasta oo su’aal kasta. Su’aal kasta gudaheeda inta jeer oo dhan way ku jiraan, mid walbana hal mar oo keliya.
file-reflection-title = Jawaabaha adeegga laftiisa
file-reflection-about = Sida habka shaqadu u socdo, sida uu adeeggu laftiisu doortay inuu u sheego.
# $k is the smallest number of uses and cases that any number stands for.
file-fewest = Tiro kasta waxay u taagan tahay ugu yaraan { $k } jeer iyo ugu yaraan { $k } kiis oo kala duwan. Jawaabaha ay dad yar bixiyeen kuwo kale ayay la qoran yihiin, si aan qoys loo aqoonsan karin.
# $periods are half-years with too few uses, with signs between them.
file-held = Halkan sidoo kale waxaa lagu tiriyay { $periods }. Markaas inta jeer ee giraangirta la isticmaalay way ku yarayd in gooni loo soo bandhigo.
file-share = Saamiga
file-all-together = Jawaabaha oo dhan oo la isku daray
file-column-format = Qaabka
file-column-format-about = Nooca qaabka faylka ee safku raacayo.
file-column-source = Isha
file-column-source-about = Erey si nasiib ah loo bixiyay oo u taagan barnaamijka safku ka yimid. Waxba kama sheego cidda isticmaasha, wuxuuna u jiraa si aan isla fayl laba jeer loo tirin.
file-column-county = Koodka gobolka (län)
file-column-county-about = Koodka gobolka (län) sida SCB, oo laba lambar ah.
file-column-principal = Koodka hay’adda mas’uulka ah
file-column-principal-about = Koodka degmada sida SCB, ama koodka gobolka (län) haddii ay tahay region.
file-column-principal-name = Hay’adda mas’uulka ah
file-column-principal-name-about = Magaca degmada ama gobolka (region).
file-column-kind = Nooca adeegga, kood
file-column-kind-about = Nooca adeegga, oo ah erey aan isbeddelin.
file-column-kind-label = Nooca adeegga
file-column-kind-label-about = Nooca adeegga oo af Iswiidhish ah.
file-column-first = Nus-sannadka ugu horreeya
file-column-first-about = Nus-sannadka ugu horreeya ee faylka lagu tiriyay: sannadka iyo VT ama HT.
file-column-last = Nus-sannad
file-column-last-about = Nus-sannadka faylku khuseeyo: sannadka iyo VT ama HT. VT waa Jannaayo ilaa Juun, HT waa Luuliyo ilaa Disembar.
file-column-held = Nus-sannado sugayay
file-column-held-about = Inta nus-sannad ee hore ee sidoo kale halkan lagu tiriyay, maxaa yeelay inta jeer way ku yarayd in gooni loo soo bandhigo.
file-column-fewest = Xadka ugu hooseeya
file-column-fewest-about = Tiro kasta waxay u taagan tahay ugu yaraan intaas oo jeer iyo ugu yaraan intaas oo kiis oo kala duwan.
file-column-edition = Nooca giraangirta
file-column-edition-about = Nooca giraangirta ee barnaamijku lahaa markii faylka la sameeyay.
file-column-program = Nooca barnaamijka
file-column-program-about = Nooca barnaamijka ee faylka sameeyay.
file-column-question = Su’aasha, kood
file-column-question-about = Waxa safka loo kala qaybiyay, oo ah erey aan isbeddelin. Ereyga total wuxuu u taagan yahay inta jeer oo dhan.
file-column-question-label = Su’aasha
file-column-question-label-about = Waxa safka loo kala qaybiyay, oo af Iswiidhish ah.
file-column-answer = Jawaabta, kood
file-column-answer-about = Jawaabta oo ah erey aan isbeddelin. Ereyga all wuxuu u taagan yahay inta jeer oo dhan, others-na dhowr jawaabood oo la isku daray.
file-column-answer-label = Jawaabta
file-column-answer-label-about = Jawaabta oo af Iswiidhish ah.
file-column-merged = Jawaabaha la isku daray
file-column-merged-about = Koodadka jawaabaha aan keligood la soo bandhigin, meel bannaan ayaana u dhexeysa. Waa maran yahay marka safku hal jawaab oo keliya khuseeyo.
file-column-uses = Inta jeer
file-column-uses-about = Inta jeer ee giraangirta la isticmaalay. Su’aal kasta gudaheeda, safafka oo la isku daray waa tirada guud.
file-column-how-far = Heerka la gaaray, kood
file-column-how-far-about = Heerka adeeggu gaaray, oo ah erey aan isbeddelin. Waa maran yahay marka aan cidna jawaabin.
file-column-how-far-label = Heerka la gaaray
file-column-how-far-label-about = Heerka adeeggu gaaray, oo af Iswiidhish ah.
file-column-words = Ereyadooda
file-column-words-about = Waxa uu adeeggu laftiisu qoray. Haddii qoraalku ku bilowdo calaamad formula loo qaadan karo, calaamadda apostrof ayaa ka horreysa.
