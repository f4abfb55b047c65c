### The opening, read together with the family: what the wheel is, what is kept, what must be passed on.
### Review status: draft

## For a child of 6–9

opening-young-title = Silav! Ev çerx e.
opening-young-wheel = Çerx behsa te dike: tu çawa yî û rojên te çawa derbas dibin. Her parçeyek tiştek e ku em dikarin li ser biaxivin.
opening-young-no-wrong = Bersivên rast an şaş tune ne. Tu dikarî bi awayê xwe bifikirî, yên din jî bi awayê xwe.
opening-young-skip = Tu hildibijêrî ku em ji ku dest pê bikin. Eger tu nexwazî em li ser tiştekî biaxivin, em wî tiştî derbas dikin.
opening-young-kept-show-only = Tiştên ku em li vir dinivîsin namînin. Dema em biqedînin, ew êdî tune ne, eger em bi hev re biryareke din nedin.
# $date is a day, ready to show.
opening-young-kept-working-copy = Tiştên ku em li vir dinivîsin heta { $date } di vê kompûterê de qufilkirî dimînin. Paşê tên jêbirin.
opening-young-kept-practice = Niha em rahênanê dikin. Ev ne malbateke rastîn e, û tiştên ku em dinivîsin namînin.
opening-young-must-tell = Carinan em ên ku bi zarokan re dixebitin bi fikar dibin ku rewşa zarokekî pir zehmet e. Wê demê qanûn dibêje ku divê em vê yekê ji xizmetên civakî re bibêjin, da ku zarok bikaribe alîkariyê bistîne.

## For a child or young person of 10–17

opening-older-title = Ev çerx e
opening-older-wheel = Çerx wek wêneyekî jiyana te ya niha ye û ji çend beşan pêk tê. Bi wê em dikarin hem li ser tiştên baş hem jî li ser tiştên zehmet biaxivin.
opening-older-no-wrong = Ev ne îmtîhan e, loma bersivên rast an şaş tune ne. Eger tu û kesekî din tiştekî wek hev nebînin, her du dîtin jî dikarin bimînin.
opening-older-skip = Tu hildibijêrî ku em ji ku dest pê bikin. Tu dikarî her tiştî derbas bikî, û ne lazim e ku tu bibêjî çima.
opening-older-kept-show-only = Tiştên ku em li vir dinivîsin nayên tomarkirin. Dema axaftin were girtin, her tişt winda dibe, eger em bi hev re biryar nedin ku axaftinê tomar bikin.
# $date is a day, ready to show.
opening-older-kept-working-copy = Tiştên ku em li vir dinivîsin heta { $date } li ser vê kompûterê qufilkirî dimînin. Paşê tên jêbirin, û hefteyek piştî wê ji kopiyên ewlehiyê jî tên jêbirin.
opening-older-kept-practice = Ev rahênanek e bi malbateke xeyalî re. Tiştek nayê tomarkirin, û ev axaftin di tu amarê de nayê hejmartin.
opening-older-must-tell = Eger em ên ku bi zarok û ciwanan re dixebitin bi fikar bibin ku tu zirarê dibînî, li gorî qanûnê divê em vê yekê ji xizmetên civakî re bibêjin, da ku tu bikaribî alîkariyê bistînî. Eger mumkin be, em pêşî bi te re diaxivin.

## For adults: the child is 0–5, or is not here

opening-adults-title = Çerx – wêneyekî jiyana rojane ya zarok
opening-adults-wheel = Çerx alîkariya me dike ku em tevahiya jiyana rojane ya zarok bibînin: çi baş dimeşe, çi zehmet e û divê çi bibe.
opening-adults-no-wrong = Bersivên rast an şaş tune ne, û kes xalan nahejmêre. Hûn dikarin tiştan bi awayên cuda bibînin, û gotinên her kesî dikarin wek xwe bimînin.
opening-adults-skip = Hûn hildibijêrin ku em ji ku dest pê bikin. Hûn dikarin her tiştî derbas bikin û fikra xwe jî biguherînin.
opening-adults-kept-show-only = Tiştên ku em li vir dinivîsin nayên tomarkirin: dema axaftin were girtin, her tişt winda dibe, eger em bi hev re biryar nedin ku axaftinê tomar bikin. Kesên ku divê di karê xwe de qeydan bigirin, wan di sîstema saziya xwe de digirin.
# $date is a day, ready to show.
opening-adults-kept-working-copy = Tiştên ku em li vir dinivîsin heta { $date } li ser vê kompûterê qufilkirî dimînin û paşê tên jêbirin. Hefteyek paşê ew ji kopiyên ewlehiyê jî tên jêbirin. Bername tiştekî ji tu cihî re naşîne. Kesên ku divê di karê xwe de qeydan bigirin, wan di sîstema saziya xwe de digirin.
opening-adults-kept-practice = Ev rahênan e, û malbat xeyalî ye. Tiştek nayê tomarkirin, û ev axaftin di tu amarê de nayê hejmartin.
opening-adults-must-tell = Eger em ên ku bi zarokan re dixebitin bi fikar bibin ku zarokek zirarê dibîne, li gorî qanûnê divê em vê yekê ji xizmetên civakî re ragihînin, da ku zarok bikaribe alîkariyê bistîne. Xwestin an wergirtina piştgiriyê tiştek e, ragihandin tiştekî din e.

## Around the opening

opening-begin = Ka em dest pê bikin
opening-again = Gotina destpêkê
