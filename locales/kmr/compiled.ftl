### A compilation as it is saved: the sheets of a workbook, rows of data, charts as pictures. Read by process leaders.
### Review status: draft

compiled-title = Çerx wiha tê bikaranîn: berhevok
# The name proposed for its file. $period is a half-year, or that it is of all.
compiled-file-name = Berhevok { $period }
# $date is a day.
compiled-made-on = Roja çêkirinê: { $date }
# $uses is how many uses, $count from how many units.
compiled-uses-of = { $count ->
    [one] { $uses } bikaranîn ji { $count } saziyê
   *[other] { $uses } bikaranîn ji { $count } saziyan
  }

## Sheets of the workbook

compiled-sheet-read = Wiha tê xwendin
compiled-sheet-growth = Guherîn
compiled-sheet-coverage = Ji ku pel hene
compiled-sheet-reflections = Gotinên saziyan
compiled-sheet-files = Pel

## How to read it

compiled-read-rows = Her rêz hejmara giştî ya wan tiştan e ku saziyan yek bi yek rapor kirine. Di raporekê de her hejmar ji bo herî kêm pênc bikaranînan û herî kêm pênc dosyeyên cuda ye.
compiled-read-merged = Di raporekê de bersivên kêm bi yên din re tên hejmartin, da ku tu hejmareke biçûk xuya nebe. Ew bikaranîn di hejmara giştî de ne, lê ne di tu rêzê de.
compiled-read-missing = Bersiveke ku rêza wê tune ye dîsa jî dibe ku hatibe dayîn: dibe ku ew di hemû raporan de bi yên din re hatibe hejmartin.
compiled-read-minimum = Ji ber vê yekê hejmara li rêzekê ya herî biçûk a mumkin e. Ya rastîn di navbera wê û wê hejmarê de ye ku derdikeve dema yên bi hev re hatine hejmartin lê zêde bibin.
compiled-read-held = Nîvsala ku ji bo raporkirinê pir biçûk bû di rapora din a saziyê de tê hejmartin.
compiled-read-cross = Tablo bi hev re nayên girêdan: rapor nabêje ku kîjan bersiv aîdî hev in.
compiled-read-not = Hejmar dibêjin ku çerx çend caran tê bikaranîn. Ew nabêjin ku zarok çawa ne, û hejmara mezintir ne ji ya biçûktir çêtir e.

## Columns and rows

compiled-column-of = Bersiv
compiled-column-code = Kod
compiled-column-uses = Bikaranîn
compiled-column-units = Sazî
compiled-column-before = Heman sazî: nîvsala berê
compiled-column-now = Heman sazî: ev nîvsal
compiled-column-same-units = Çend sazî heman in
compiled-column-unit = Sazî
compiled-column-question = Pirs
compiled-column-words = Bi gotinên xwe
compiled-column-file = Pel
compiled-column-taken = Tê de ye
compiled-column-why = Çima na
compiled-column-line = Rêz
compiled-column-against = Pela din
compiled-row-merged = Bi bersivên din re hatine hejmartin, da ku tu hejmareke biçûk xuya nebe
compiled-row-total = Hejmara giştî
