### Sammanställ: many units' files put together. Works while the program is locked. Read by process leaders.
### Review status: draft

compile-title = Berhevok
compile-about = Pelên çend saziyan bîne ba hev û bibîne ku çerx çawa tê bikaranîn. Pel nayên guhertin, û heta ku tu nexwazî tiştek nayê tomarkirin.

## Giving files

compile-drop-title = Pel an peldankan li vir berde
compile-drop-more = Pelên din li vir berde, an
compile-choose-files = Pelan hilbijêre
compile-choose-folder = Peldankekê hilbijêre
compile-empty-title = Pel wiha digihîjin te
compile-empty-1 = Dema nîvsal qediya, ji her saziyê bixwaze ku “Şopandin” û paşê “Rapor” veke.
compile-empty-2 = Ji wan pelên ku li wir tên tomarkirin yekê bixwaze: pakêta daneyan, pela Excel an pela CSV. Hejmar wek hev in, loma pelek bes e. Eger tîmê gotinên xwe jî dabin, ew di pakêta daneyan û di pela Excel de ne.
compile-empty-3 = Wan têxe peldankekê û peldankê li vir berde. Pelên çend nîvsalan bi carekê jî dibin.
compile-empty-note = Di pelan de tu kes, dosye an roj nînin, û tu hejmar jî nîne ku malbatek jê were naskirin.

## Reading

# $done is how many of $of files are read.
compile-reading = Pel { $done } ji { $of } tê xwendin
compile-reading-begins = Li pelan tê gerîn …
compile-cancel = Xwendinê bisekinîne
compile-cancelled = Xwendin hat sekinandin. Tiştên ku berê hebûn dimînin.
# $count is how many files are in the compilation after reading.
compile-read = { $count ->
    [one] { $count } pel di berhevokê de ye.
   *[other] { $count } pel di berhevokê de ne.
  }

## The files

# $count is how many files are refused.
compile-refused-title = { $count ->
    [one] { $count } pel ne di berhevokê de ye
   *[other] { $count } pel ne di berhevokê de ne
  }
compile-refused-note = Ew di hejmarên li jêr de tiştekî naguherînin.
# $count is how many files are taken in.
compile-taken-title = { $count ->
    [one] { $count } pel di berhevokê de ye
   *[other] { $count } pel di berhevokê de ne
  }
# $count is how many files there are besides those that are listed.
compile-files-more = { $count ->
    [one] { $count } pela din di lîsteyê de xuya nabe.
   *[other] { $count } pelên din di lîsteyê de xuya nabin.
  }
# $line is the number of a line in the file.
compile-fault-line = Rêza { $line }
compile-fault-against = Pela din:
# $count is how many uses a file tells of.
compile-file-uses = { $count ->
    [one] { $count } bikaranîn
   *[other] { $count } bikaranîn
  }
compile-forget = Rake
compile-forget-title = Tu dixwazî pelê ji berhevokê rakî?
compile-forget-note = Pela li ser kompûterê wek xwe dimîne. Tu dikarî wê dîsa zêde bikî.
compile-clear = Hemûyan rake
compile-clear-title = Tu dixwazî hemû pelan ji berhevokê rakî?
compile-clear-note = Pelên li ser kompûterê wek xwe dimînin. Tu dikarî wan dîsa zêde bikî.
compile-forgotten = Pel ji berhevokê hat rakirin.
compile-cleared = Hemû pel ji berhevokê hatin rakirin.

## Why a file is refused, and what to do

compile-fault-unreadable = Pel ji dîskê nehat xwendin.
compile-fault-unreadable-action = Wê li ser kompûterê kopî bike û dîsa biceribîne.
compile-fault-too-many = Di peldankê de ji ya ku bi carekê tê xwendin zêdetir heye.
compile-fault-too-many-action = Yên ku gihîştin hatin xwendin. Yên mayî di peldankên biçûktir de parçe bike û wan yek bi yek berde.
compile-fault-empty = Pel vala ye.
compile-fault-empty-action = Ji saziyê bixwaze ku wê dîsa tomar bike.
compile-fault-too-large = Pel ji ya ku raporek dikare bibe mezintir e.
compile-fault-too-large-action = Binihêre ka ev pela rast e.
compile-fault-not-ours = Ev ne raporeke Hjulet e.
compile-fault-not-ours-action = Peleke ku di “Rapor” de hatiye tomarkirin bixwaze.
compile-fault-newer = Pel bi guhertoyeke nûtir a Hjulet hatiye çêkirin.
compile-fault-newer-action = Wê di guhertoya nûtir a bernameyê de veke.
compile-fault-encoding = Tîpên pelê ne bi awayê bernameyê hatine tomarkirin.
compile-fault-encoding-action = Dibe ku ew di bernameyeke din de hatibe vekirin û tomarkirin. Pelê wek ku cara pêşîn hatiye tomarkirin bixwaze.
compile-fault-truncated = Pel berî dawiya xwe diqede.
compile-fault-truncated-action = Ji saziyê bixwaze ku wê dîsa bişîne.
compile-fault-package = Pakêta daneyan xera bûye, an tiştek tê de heye ku ne ya wir e.
compile-fault-package-action = Ji saziyê bixwaze ku wê dîsa tomar bike.
compile-fault-columns = Stûnek kêm e, an stûnek zêde ye.
compile-fault-columns-action = Dibe ku pel bi destan hatibe guhertin. Pelê wek ku cara pêşîn hatiye tomarkirin bixwaze.
compile-fault-cell = Di xaneyekê de tiştek heye ku ne ya wir e.
compile-fault-cell-action = Dibe ku pel bi destan hatibe guhertin. Pelê wek ku cara pêşîn hatiye tomarkirin bixwaze.
compile-fault-number = Hejmarek ji sifirê biçûktir e, ne hejmareke temam e, an ji bawerkirinê mezintir e.
compile-fault-number-action = Dibe ku pel bi destan hatibe guhertin. Pelê wek ku cara pêşîn hatiye tomarkirin bixwaze.
compile-fault-twice = Heman rêz an heman bersiv du caran heye.
compile-fault-twice-action = Dibe ku pel bi destan hatibe guhertin. Pelê wek ku cara pêşîn hatiye tomarkirin bixwaze.
compile-fault-sum = Tabloyek kêm e, an bi hejmara giştî re li hev nayê.
compile-fault-sum-action = Dibe ku pel bi destan hatibe guhertin. Pelê wek ku cara pêşîn hatiye tomarkirin bixwaze.
compile-fault-too-small = Hejmarek ji ya ku dikare ji kompûterekê derkeve biçûktir e.
compile-fault-too-small-action = Vê pelê bi kar neyîne. Pelê wek ku cara pêşîn hatiye tomarkirin bixwaze, û vê jê bibe.
compile-fault-period = Nîvsalên di pelê de ne rast in.
compile-fault-period-action = Dibe ku pel bi destan hatibe guhertin. Pelê wek ku cara pêşîn hatiye tomarkirin bixwaze.
compile-fault-unit = Bername saziya di pelê de nas nake.
compile-fault-unit-action = Belkî ew ji parêzgeheke din e, an ji guhertoyeke nûtir a Hjulet e.
compile-fault-disagrees = Beşên pelê tiştên cuda dibêjin.
compile-fault-disagrees-action = Dibe ku pel bi destan hatibe guhertin. Pelê wek ku cara pêşîn hatiye tomarkirin bixwaze.
compile-fault-same = Heman rapor jixwe di berhevokê de ye.
compile-fault-same-action = Ne lazim e ku tu tiştekî bikî. Ew carekê tê hejmartin.
compile-fault-overlaps = Raporeke din ji heman kompûterê û heman nîvsalê jixwe di berhevokê de ye.
compile-fault-overlaps-action = Ji saziyê bipirse ku kîjan derbasdar e, û ya din li vir rake.

## The whole

compile-period = Nîvsal
compile-period-all = Hemû nîvsal
compile-total = Bikaranîn
compile-units = Sazî
compile-result-title = Bi hev re
compile-included = Li vir tenê ew sazî tên hejmartin ku pelek dane. Tiştên ku ji bo raporkirinê pir kêm in dikevin pela din a saziyê.

## Tables and charts

compile-tables-title = Parçekirî li gorî
compile-tables-more = Pirsên din
compile-by-period = Nîvsal
compile-by-principal = Komûn û herêm
compile-by-kind = Sazî
# $count is how many units the uses come from.
compile-row-units = { $count ->
    [one] ji { $count } saziyê
   *[other] ji { $count } saziyan
  }
# $merged is how many uses are in no row, $count in how many releases.
compile-not-included = { $count ->
    [one] { $merged } bikaranîn ji { $count } raporê di hejmara giştî de ne, lê ne di tu rêzê de: li wir ew bi bersivên din re hatine hejmartin, da ku tu hejmareke biçûk xuya nebe.
   *[other] { $merged } bikaranîn ji { $count } raporan di hejmara giştî de ne, lê ne di tu rêzê de: li wir ew bi bersivên din re hatine hejmartin, da ku tu hejmareke biçûk xuya nebe.
  }
compile-merged = Bi bersivên din re hatine hejmartin
compile-all-included = Hemû bikaranînên di pelan de di rêzan de ne.
compile-period-note = Nîvsala ku pir biçûk bû di nîvsala din de tê hejmartin.
compile-save-chart = Wêne tomar bike
# $title is what the chart is by.
compile-save-chart-of = Wêne tomar bike: { $title }
compile-saved = Hat tomarkirin

## Growth

compile-growth-title = Ji nîvsalekê heta ya din
compile-growth-caution = Dibe ku bikaranîn zêde bûbin ji ber ku bêtir saziyan pel dane. Ji ber vê yekê saziyên ku her du caran beşdar in cuda tên nîşandan. Zêdetir bi xwe ne çêtir e: hejmar dibêjin ku çerx çend caran tê bikaranîn, ne ku çiqas baş.
compile-growth-uses = Bikaranîn
compile-growth-units = Sazî
compile-growth-same = Heman sazî, nîvsala berê û niha
# $count is how many units gave files for both half-years, $before and $now their uses.
compile-growth-same-of = { $count ->
    [one] Heman sazî: { $before }, paşê { $now }
   *[other] Heman { $count } sazî: { $before }, paşê { $now }
  }
compile-growth-first = Nîvsala pêşîn a bi pelan
compile-growth-none-same = Tu sazî her du caran beşdar nîne

## Coverage

compile-coverage-title = Ji ku pel hene
# $period is a half-year.
compile-coverage-of = Ji ku pel hene: { $period }
compile-coverage-note = Cihê bê pel ne kêmasî ye: belkî ew sazî li wir tune ye, an çerx bi awayekî din tê bikaranîn.
compile-coverage-principal = Komûn an herêm
compile-coverage-no-file = pel tune
compile-coverage-held = pir kêm
compile-coverage-held-note = Eger “pir kêm” hatibe nivîsandin, nîvsal pir biçûk bû û paşê di peleke din a heman saziyê de tê hejmartin.
compile-coverage-with-held = nîvsalên berê jî tê de ne
compile-coverage-with-held-note = Nîşana + li pey hejmarê dibêje ku nîvsalên berê, ku pir biçûk bûn, jî tê de ne.

## What the units tell

compile-reflections-title = Saziyan bi gotinên xwe
compile-reflections-note = Tenê tiştên ku saziyan bi xwe hilbijartine ku bidin.

## Saving

compile-save-title = Berhevokê tomar bike
compile-save-note = Tiştên ku niha xuya dibin tên tomarkirin: nîvsala hilbijartî, an hemû.
compile-save-xlsx = Wek Excel tomar bike
compile-save-xlsx-for = Hemû tablo, her yek li ser rûpelekê.
compile-save-csv = Wek CSV tomar bike
compile-save-csv-for = Hemû tablo li bin hev, ji bo bernameyeke din.
compile-save-json = Wek JSON tomar bike
compile-save-json-for = Ji bo kesê ku dixwaze ji hejmaran rapora xwe çêbike.
