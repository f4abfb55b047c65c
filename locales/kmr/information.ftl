### What the wheel is, the duty to report, and what the program is.
### Review status: draft

information-wheel-title = Çerx çi ye?
information-wheel-1 = Çerx alîkariya me dike ku em tevahiya jiyana te ya rojane bibînin: çi baş e, çi zehmet e û divê çi bibe.
information-wheel-2 = Ev ne îmtîhan e. Bersivên rast an şaş tune ne, û kes xalan nahejmêre.
information-wheel-3 = Tu hildibijêrî ku em ji ku dest pê bikin. Mirov dikare her tiştî derbas bike.
information-wheel-4 = Her kes bi gotinên xwe diaxive. Ne lazim e ku hemû wek hev bifikirin.
information-wheel-source = Region Sörmland û neh komûnên parêzgehê Çerxa berjewendiya zarok bi kar tînin. Beş û pirsên li vir demkî ne, heta ku naveroka parêzgehê bi xwe amade be.

information-duty-title = Erkê ragihandinê
information-duty-intro = Ji bo te ku bi zarokan re dixebitî
information-duty-1 = Eger tu di karê xwe de pê bihesî an guman bikî ku zarokek zirarê dibîne, divê tu wê yekê tavilê ji komîteya xizmetên civakî ya komûnê re ragihînî.
information-duty-2 = Ev erk li ser te bi xwe ye. Ne şert e ku tu piştrast bî, û erk ne bi razîbûna kesî ve girêdayî ye.
information-duty-3 = Li benda civînekê, planekê an axaftineke din nemîne.
information-duty-4 = Eger tu ne piştrast bî, tu dikarî bi xizmetên civakî bişêwirî, bêyî ku tu bibêjî zarok kî ye.
information-duty-5 = Eger ji bo zarok xeter tune be, ji malbatê re bibêje. Wergirtina piştgiriyê tiştek e, ragihandin tiştekî din e.
information-duty-6 = Bername tu carî tiştekî ranagihîne û pêşniyar jî nake. Tu bi xwe radigihînî.
# $chapter and $paragraph are numbers in a law.
information-law-paragraph = beş { $chapter }, paragraf { $paragraph } ({ $chapter } kap. { $paragraph } §)
# $reference is the text above, $number the number of the law.
information-duty-law = Qanûna xizmetên civakî ya Swêdê (SoL { $number }), { $reference }
# $date is a day, ready to show.
information-duty-dated = Metna qanûnê di { $date } de hatiye kontrolkirin

information-about-title = Li ser bernameyê
information-about-stays = Her tişt li ser vê kompûterê dimîne. Bername înternetê bi kar nayîne.
information-about-kept = Tiştên tomarkirî şîfrekirî ne. Her roja ku tu qufilê vedikî, kopiyeke ewlehiyê tê çêkirin û piştî heft rojan tê jêbirin.
information-about-version = Guherto { $version }
# $version is the version of the wheel's content.
information-about-wheel = Naveroka çerxê: guherto { $version }, demkî
information-about-wheel-official = Naveroka çerxê: guherto { $version }
information-about-translations = Werger pêşnivîs in û hîn ji aliyê wergêran ve nehatine kontrolkirin.
information-about-licences = Bername li gorî lîsansa EUPL-1.2 azad e. Ew SQLCipher, OpenSSL, Tauri, Svelte, Fluent, Lucide û tîpên IBM Plex bi kar tîne. Lîsansên wan ên cuda hene.
information-wheel-refused = Di peldanka daneyan de çerxeke din heye, lê nayê bikaranîn. Li şûna wê çerxa bernameyê bi xwe tê nîşandan.
# $reason is a short technical word, $detail where it is.
information-wheel-refused-reason = Sedem: { $reason } { $detail }
