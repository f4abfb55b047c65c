### A compilation as it is saved: the sheets of a workbook, rows of data, charts as pictures. Read by process leaders.
### Review status: draft

compiled-title = Sida giraangirta loo isticmaalo: ururin
# The name proposed for its file. $period is a half-year, or that it is of all.
compiled-file-name = Ururin { $period }
# $date is a day.
compiled-made-on = La sameeyay: { $date }
# $uses is how many uses, $count from how many units.
compiled-uses-of = { $count ->
    [one] { $uses } jeer oo ka yimid hal adeeg
   *[other] { $uses } jeer oo ka yimid { $count } adeeg
  }

## Sheets of the workbook

compiled-sheet-read = Sida loo akhriyo
compiled-sheet-growth = Isbeddelka
compiled-sheet-coverage = Meelaha
compiled-sheet-reflections = Ereyadooda
compiled-sheet-files = Faylasha

## How to read it

compiled-read-rows = Saf kasta waa isu geynta wixii adeegyadu mid mid u soo sheegeen. Tiro kasta oo warbixin ku jirta waxay u taagan tahay ugu yaraan shan jeer iyo ugu yaraan shan kiis oo kala duwan.
compiled-read-merged = Warbixinta dhexdeeda, jawaabaha dhifka ah waxaa lala tiriyaa kuwo kale, si aan tiro yar u muuqan. Tirada guud way ku jiraan, laakiin saf kuma jiraan.
compiled-read-missing = Jawaab aan saf lahayn weli waa la bixin karay: waxaa laga yaabaa in warbixinnada oo dhan lagula tiriyay jawaabo kale.
compiled-read-minimum = Sidaas darteed tirada safka ku qoran waa inta ugu yar ee suurtogal ah. Tirada dhabta ahi waxay u dhexeysaa tiradaas iyo tiradaas oo lagu daray wixii jawaabo kale lala tiriyay.
compiled-read-held = Nus-sannad ku yaraa in warbixin laga sameeyo waxaa lagu tiriyaa warbixinta xigta ee adeegga.
compiled-read-cross = Jadwallada lama isku dari karo: warbixintu ma sheegto jawaabaha ka yimid isla wadahadalka.
compiled-read-not = Tirooyinku waxay sheegaan inta jeer ee giraangirta la isticmaalo. Waxba kama sheegaan sida carruurtu tahay, tiro badanina kama fiicna mid yar.

## Columns and rows

compiled-column-of = Jawaabta
compiled-column-code = Koodka
compiled-column-uses = Inta jeer
compiled-column-units = Adeegyada
compiled-column-before = Isla adeegyada: nus-sannadkii ka horreeyay
compiled-column-now = Isla adeegyada: nus-sannadkan
compiled-column-same-units = Inta adeeg ee isku midka ah
compiled-column-unit = Adeegga
compiled-column-question = Su’aasha
compiled-column-words = Ereyadooda
compiled-column-file = Faylka
compiled-column-taken = Ma ku jiraa?
compiled-column-why = Sababta uusan ugu jirin
compiled-column-line = Safka
compiled-column-against = Faylka kale
compiled-row-merged = Lala tiriyay jawaabo kale, si aan tiro yar u muuqan
compiled-row-total = Wadar
