### Sammanställ: many units' files put together. Works while the program is locked. Read by process leaders.
### Review status: draft

compile-title = Isku ururi
compile-about = Isku ururi faylal ka yimid adeegyo kala duwan oo arag sida giraangirta loo isticmaalo. Faylasha waxba lagama beddelo, waxbana lama kaydiyo ilaa aad adigu doorato.

## Giving files

compile-drop-title = Faylal ama galal halkan soo dhig
compile-drop-more = Faylal kale halkan soo dhig, ama
compile-choose-files = Dooro faylal
compile-choose-folder = Dooro gal
compile-empty-title = Sida aad faylasha ku helayso
compile-empty-1 = Adeeg kasta weydiiso inuu furo “Dabagal”, kadibna “Samee warbixin”, marka nus-sannadku dhammaado.
compile-empty-2 = Weydiiso mid ka mid ah faylasha halkaas lagu kaydiyo: xirmada xogta, faylka Excel ama faylka CSV. Tirooyinku waa isku mid, markaa hal fayl ayaa ku filan. Haddii kooxdu ereyadeeda ku dartay, waxay ku jiraan xirmada xogta iyo faylka Excel.
compile-empty-3 = Hal gal ku wada rid, galkana halkan soo dhig. Faylal dhowr nus-sannad ah mar qura ayaad soo dhigi kartaa.
compile-empty-note = Faylasha kuma jiraan dad, kiisas iyo maalmo midna, kumana jiraan tirooyin qoys tilmaami kara.

## Reading

# $done is how many of $of files are read.
compile-reading = Waxaa la akhrinayaa faylka { $done } ee { $of }
compile-reading-begins = Faylal ayaa la raadinayaa …
compile-cancel = Jooji akhriska
compile-cancelled = Akhriska waa la joojiyay. Wixii hore ugu jiray way sii jiraan.
# $count is how many files are in the compilation after reading.
compile-read = { $count ->
    [one] Hal fayl ayaa ku jira.
   *[other] { $count } fayl ayaa ku jira.
  }

## The files

# $count is how many files are refused.
compile-refused-title = { $count ->
    [one] Hal fayl kuma jiro
   *[other] { $count } fayl kuma jiraan
  }
compile-refused-note = Tirooyinka hoose waxba kama beddelaan.
# $count is how many files are taken in.
compile-taken-title = { $count ->
    [one] Hal fayl ayaa ku jira
   *[other] { $count } fayl ayaa ku jira
  }
# $count is how many files there are besides those that are listed.
compile-files-more = { $count ->
    [one] Hal fayl oo kale liiska kama muuqdo.
   *[other] { $count } fayl oo kale liiska kama muuqdaan.
  }
# $line is the number of a line in the file.
compile-fault-line = Safka { $line }
compile-fault-against = Faylka kale:
# $count is how many uses a file tells of.
compile-file-uses = { $count ->
    [one] Hal jeer
   *[other] { $count } jeer
  }
compile-forget = Ka saar
compile-forget-title = Ma rabtaa inaad faylka ka saarto ururinta?
compile-forget-note = Faylka kombiyuutarka ku jira waxba lagama beddelo. Mar kale ayaad ku dari kartaa.
compile-clear = Dhammaan ka saar
compile-clear-title = Ma rabtaa inaad faylasha oo dhan ka saarto ururinta?
compile-clear-note = Faylasha kombiyuutarka ku jira waxba lagama beddelo. Mar kale ayaad ku dari kartaa.
compile-forgotten = Faylka waa laga saaray ururinta.
compile-cleared = Faylasha oo dhan waa laga saaray ururinta.

## Why a file is refused, and what to do

compile-fault-unreadable = Faylka lagama akhrin karin meesha uu ku jiro.
compile-fault-unreadable-action = Nuqul ka mid ah kombiyuutarka geli oo mar kale isku day.
compile-fault-too-many = Galka waxaa ku jira wax ka badan inta mar qura la akhriyo.
compile-fault-too-many-action = Intii la gaaray waa la akhriyay. Inta kale u qaybi galal yaryar oo mid mid u soo dhig.
compile-fault-empty = Faylku waa maran yahay.
compile-fault-empty-action = Adeegga weydiiso inuu mar kale kaydiyo.
compile-fault-too-large = Faylku wuu ka weyn yahay inta ay warbixini noqon karto.
compile-fault-too-large-action = Hubi inuu yahay faylkii saxda ahaa.
compile-fault-not-ours = Kani ma aha warbixin ka timid Hjulet.
compile-fault-not-ours-action = Weydiiso fayl laga kaydiyay bogga “Samee warbixin”.
compile-fault-newer = Faylka waxaa lagu sameeyay nooc Hjulet ah oo kan ka cusub.
compile-fault-newer-action = Ku fur nooca ka cusub ee barnaamijka.
compile-fault-encoding = Xarfaha faylka waxaa loo kaydiyay si ka duwan sida barnaamijku u qoro.
compile-fault-encoding-action = Waxay u badan tahay in barnaamij kale lagu furay oo lagu kaydiyay. Weydiiso kii markii ugu horreysay la kaydiyay.
compile-fault-truncated = Faylku wuu go’an yahay: dhammaadkiisii ayaa maqan.
compile-fault-truncated-action = Adeegga weydiiso inuu mar kale soo diro.
compile-fault-package = Xirmada xogta way dhaawacantay, ama waxaa ku jira wax aan ka mid ahayn.
compile-fault-package-action = Adeegga weydiiso inuu mar kale kaydiyo.
compile-fault-columns = Tiir baa ka maqan, ama mid dheeraad ah baa ku jira.
compile-fault-columns-action = Waxay u badan tahay in faylka gacanta lagu beddelay. Weydiiso kii markii ugu horreysay la kaydiyay.
compile-fault-cell = Sanduuq waxaa ku qoran wax aan ka mid ahayn.
compile-fault-cell-action = Waxay u badan tahay in faylka gacanta lagu beddelay. Weydiiso kii markii ugu horreysay la kaydiyay.
compile-fault-number = Tiro ayaa eber ka yar, jajab leh, ama u weyn si aan macquul ahayn.
compile-fault-number-action = Waxay u badan tahay in faylka gacanta lagu beddelay. Weydiiso kii markii ugu horreysay la kaydiyay.
compile-fault-twice = Isla saf ama isla jawaab ayaa laba jeer ku qoran.
compile-fault-twice-action = Waxay u badan tahay in faylka gacanta lagu beddelay. Weydiiso kii markii ugu horreysay la kaydiyay.
compile-fault-sum = Jadwal baa ka maqan, ama tirooyinkiisa oo la isku daray tirada guud lama mid aha.
compile-fault-sum-action = Waxay u badan tahay in faylka gacanta lagu beddelay. Weydiiso kii markii ugu horreysay la kaydiyay.
compile-fault-too-small = Tiro ayaa ka yar inta loo oggol yahay inay kombiyuutar ka baxdo.
compile-fault-too-small-action = Faylka ha isticmaalin. Weydiiso kii markii ugu horreysay la kaydiyay, kanna tirtir.
compile-fault-period = Nus-sannadaha faylka ku qoran sax ma aha.
compile-fault-period-action = Waxay u badan tahay in faylka gacanta lagu beddelay. Weydiiso kii markii ugu horreysay la kaydiyay.
compile-fault-unit = Barnaamijku ma yaqaan adeegga faylka ku qoran.
compile-fault-unit-action = Waxaa laga yaabaa inuu ka tirsan yahay gobol (län) kale, ama nooc Hjulet ah oo ka cusub.
compile-fault-disagrees = Faylka dhexdiisa waxaa ku qoran wax is khilaafsan.
compile-fault-disagrees-action = Waxay u badan tahay in faylka gacanta lagu beddelay. Weydiiso kii markii ugu horreysay la kaydiyay.
compile-fault-same = Isla warbixintan hore ayay ugu jirtay.
compile-fault-same-action = Waxba looma baahna inaad sameyso. Hal mar ayaa la tirinayaa.
compile-fault-overlaps = Warbixin kale oo isla kombiyuutarka iyo isla nus-sannadka ah ayaa hore ugu jirta.
compile-fault-overlaps-action = Adeegga weydii tan saxda ah, tan kalena halkan ka saar.

## The whole

compile-period = Nus-sannad
compile-period-all = Nus-sannadaha oo dhan
compile-total = Inta jeer
compile-units = Adeegyada
compile-result-title = Marka la isu geeyo
compile-included = Halkan waxaa lagu tiriyay oo keliya adeegyada fayl keenay. Wixii ku yar in warbixin laga sameeyo waxay ku soo jiri doonaan faylka xiga ee adeegga.

## Tables and charts

compile-tables-title = Sida ay u kala qaybsan yihiin
compile-tables-more = Su’aalo kale
compile-by-period = Nus-sannad
compile-by-principal = Degmo iyo gobol (region)
compile-by-kind = Nooca adeegga
# $count is how many units the uses come from.
compile-row-units = { $count ->
    [one] ka yimid hal adeeg
   *[other] ka yimid { $count } adeeg
  }
# $merged is how many uses are in no row, $count in how many releases.
compile-not-included = { $count ->
    [one] Tirada guud waxaa ku jira { $merged } jeer oo aan saf ku jirin: hal warbixin dhexdeed ayaa jawaabo kale lagula tiriyay, si aan tiro yar u muuqan.
   *[other] Tirada guud waxaa ku jira { $merged } jeer oo aan saf ku jirin: { $count } warbixin dhexdood ayaa jawaabo kale lagula tiriyay, si aan tiro yar u muuqan.
  }
compile-merged = Lala tiriyay jawaabo kale
compile-all-included = Safafka waxaa ku jira inta jeer ee faylasha ku qoran oo dhan.
compile-period-note = Nus-sannad aad u yaraa waxaa lagu tiriyaa nus-sannadka xiga.
compile-save-chart = Kaydi sawirka
# $title is what the chart is by.
compile-save-chart-of = Kaydi sawirka: { $title }
compile-saved = Waa la kaydiyay

## Growth

compile-growth-title = Isbeddelka nus-sannadaha
compile-growth-caution = Haddii tiradu korodho, waxaa sabab u noqon kara in adeegyo ka badan sidii hore ay fayl keeneen. Sidaas darteed adeegyada labada jeerba ku jira gooni ayay u qoran yihiin. Tiro badan kama fiicna mid yar: tirooyinku waxay sheegaan inta jeer ee giraangirta la isticmaalo, mana sheegaan in si fiican loo isticmaalo.
compile-growth-uses = Inta jeer
compile-growth-units = Adeegyada
compile-growth-same = Isla adeegyada, nus-sannadkii hore iyo hadda
# $count is how many units gave files for both half-years, $before and $now their uses.
compile-growth-same-of = { $count ->
    [one] Isla adeegga: { $before }, kadib { $now }
   *[other] Isla { $count } adeeg: { $before }, kadib { $now }
  }
compile-growth-first = Nus-sannadkii ugu horreeyay ee faylal laga hayo
compile-growth-none-same = Adeeg labada jeerba ku jira ma jiro

## Coverage

compile-coverage-title = Meelaha faylal laga hayo
# $period is a half-year.
compile-coverage-of = Meelaha faylal laga hayo: { $period }
compile-coverage-note = Meel aan fayl lahayn dayacaad ma aha: waxaa laga yaabaa in uusan adeeggu halkaas ka jirin, ama in giraangirta si kale loo isticmaalo.
compile-coverage-principal = Degmo ama gobol (region)
compile-coverage-no-file = fayl ma jiro
compile-coverage-held = aad u yar
compile-coverage-held-note = Haddii ay ku qoran tahay “aad u yar”, inta jeer ee nus-sannadkaas way yarayd, waxaana lagu tirinayaa fayl dambe oo isla adeegga ka yimaada.
compile-coverage-with-held = nus-sannado hore ayaa ku jira
compile-coverage-with-held-note = Calaamadda + ee tirada ka dambeysa waxay sheegeysaa in nus-sannado hore oo aad u yaraa ay ku jiraan.

## What the units tell

compile-reflections-title = Ereyada adeegyada laftooda
compile-reflections-note = Waa waxa ay adeegyadu laftoodu doorteen inay raaciyaan oo keliya.

## Saving

compile-save-title = Kaydi ururinta
compile-save-note = Waxaa la kaydinayaa waxa hadda muuqda: nus-sannadka la doortay, ama dhammaantood.
compile-save-xlsx = U kaydi Excel ahaan
compile-save-xlsx-for = Jadwallada oo dhan, mid walba xaashi u gaar ah.
compile-save-csv = U kaydi CSV ahaan
compile-save-csv-for = Jadwallada oo dhan oo is daba yaal, barnaamij kale loogu talagalay.
compile-save-json = U kaydi JSON ahaan
compile-save-json-for = Qofka raba inuu tirooyinka ka dhiso warbixin isaga u gaar ah.
