### The files of a release: titles of columns, the description of the data package, and the sheet that is laid out to be read.
### Review status: draft

file-title = Çerxa berjewendiya zarok wiha hatiye bikaranîn
# $unit is the name of a unit, $period a half-year or from one to another.
file-package-title = Bikaranîna Çerxa berjewendiya zarok: { $unit }, { $period }
# $k is the smallest number of uses and cases that any number stands for.
file-package-about = Çerxa berjewendiya zarok di nîvsalekê de li saziyekê çend caran hatiye bikaranîn, her car li gorî pirsekê hatiye parçekirin. Her hejmar ji bo herî kêm { $k } bikaranînan û herî kêm { $k } dosyeyên cuda ye. Bersivên ku kêm hatine dayîn bi hev re tên raporkirin.
file-counts-title = Hejmara bikaranînan
file-counts-about = Rêzek ji bo hejmara giştî û rêzek ji bo her bersiva her pirsê. Di her pirsê de hemû bikaranîn hene, û her yek tenê carekê.
file-reflection-title = Bersivên saziyê bi xwe
file-reflection-about = Karê bi modelê çawa dimeşe, wek ku saziyê bi xwe hilbijartiye ku bibêje.
# $k is the smallest number of uses and cases that any number stands for.
file-fewest = Her hejmar ji bo herî kêm { $k } bikaranînan û herî kêm { $k } dosyeyên cuda ye. Bersivên ku kêm hatine dayîn bi yên din re ne, da ku tu malbat neyê naskirin.
# $periods are half-years with too few uses, with signs between them.
file-held = Ev jî li vir tên hejmartin: { $periods }. Wê demê çerx ewqas kêm hat bikaranîn ku bi serê xwe nedikarî were raporkirin.
file-share = Par
file-all-together = Hemû bersiv bi hev re
file-column-format = Formata pelê
file-column-format-about = Rêz li gorî kîjan guhertoya formata pelê ye.
file-column-source = Çavkanî
file-column-source-about = Peyveke rasthatî ji bo bernameya ku rêz jê tê. Ew li ser kesê ku wê bi kar tîne tiştekî nabêje, û ji bo wê ye ku heman pel du caran neyê hejmartin.
file-column-county = Koda parêzgehê
file-column-county-about = Koda parêzgehê li gorî SCB, bi du reqeman.
file-column-principal = Koda komûnê an herêmê
file-column-principal-about = Koda komûnê li gorî SCB, an ji bo herêmê koda parêzgehê.
file-column-principal-name = Komûn an herêm
file-column-principal-name-about = Navê komûnê an herêmê.
file-column-kind = Cureyê saziyê, kod
file-column-kind-about = Cureyê saziyê, wek peyveke ku nayê guhertin.
file-column-kind-label = Cureyê saziyê
file-column-kind-label-about = Cureyê saziyê bi swêdî.
file-column-first = Nîvsala pêşîn
file-column-first-about = Nîvsala pêşîn a ku di pelê de tê hejmartin: sal û VT an HT.
file-column-last = Nîvsal
file-column-last-about = Nîvsala ku pel ji bo wê ye: sal û VT an HT. VT ji rêbendanê heta hezîranê ye, HT ji tîrmehê heta berfanbarê ye.
file-column-held = Nîvsalên ku li bendê man
file-column-held-about = Çend nîvsalên berê jî li vir tên hejmartin, ji ber ku bikaranînên wan ji bo raporeke serbixwe pir kêm bûn.
file-column-fewest = Hejmara herî kêm
file-column-fewest-about = Her hejmar ji bo herî kêm ewqas bikaranînan û herî kêm ewqas dosyeyên cuda ye.
file-column-edition = Guhertoya çerxê
file-column-edition-about = Guhertoya çerxê ya ku di bernameyê de bû dema pel hat çêkirin.
file-column-program = Guhertoya bernameyê
file-column-program-about = Guhertoya bernameyê ya ku pel çêkir.
file-column-question = Pirs, kod
file-column-question-about = Rêz li gorî çi hatiye parçekirin, wek peyveke ku nayê guhertin. Peyva total ji bo hemû bikaranînan e.
file-column-question-label = Pirs
file-column-question-label-about = Rêz li gorî çi hatiye parçekirin, bi swêdî.
file-column-answer = Bersiv, kod
file-column-answer-about = Bersiv wek peyveke ku nayê guhertin. Peyva all ji bo hemû bikaranînan e, û others ji bo çend bersivan bi hev re ye.
file-column-answer-label = Bersiv
file-column-answer-label-about = Bersiv bi swêdî.
file-column-merged = Bersivên ku bi hev re tên hejmartin
file-column-merged-about = Kodên wan bersivan ku tenê bi hev re tên raporkirin, bi valahî di navbera wan de. Dema rêz ji bo bersivekê tenê be, vala ye.
file-column-uses = Hejmara bikaranînan
file-column-uses-about = Çerx çend caran hat bikaranîn. Di her pirsê de rêz bi hev re dibin hejmara giştî.
file-column-how-far = Heta ku, kod
file-column-how-far-about = Sazî heta ku gihîştiye, wek peyveke ku nayê guhertin. Dema kesî bersiv nedabe, vala ye.
file-column-how-far-label = Heta ku
file-column-how-far-label-about = Sazî heta ku gihîştiye, bi swêdî.
file-column-words = Bi gotinên xwe
file-column-words-about = Tiştên ku saziyê bi xwe nivîsandine. Eger nivîs bi nîşanekê dest pê bike ku dibe ku wek formul were fêmkirin, li pêşiya wê nîşana apostrof heye.
