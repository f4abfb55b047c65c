### The usage counts of a half-year as a page to read. Read by those who lead the work, and by anybody.
### Review status: draft

paper-counts-title = Çerx wiha tê bikaranîn
# $unit is the name of a unit, $period a half-year.
paper-counts-lead = { $unit }, { $period }
# $year is a year, as digits.
paper-counts-spring = bihara { $year }an (rêbendan–hezîran)
paper-counts-autumn = payîza { $year }an (tîrmeh–berfanbar)

paper-counts-total = Hejmara giştî
paper-counts-total-uses = { $count ->
    [one] Çerx { $count } car hat bikaranîn
   *[other] Çerx { $count } car hat bikaranîn
}
# Earlier half-years with too few uses to be counted then.
paper-counts-held = Ev jî li vir hatine hejmartin
paper-counts-held-why = Çerx wê demê ewqas kêm hat bikaranîn ku bi serê xwe nedikarî were raporkirin
paper-counts-use-is = Axaftineke qediyayî li dora çerxê, civîneke koordînasyonê ya qediyayî, an carekê bikaranîna çerxê li ser kaxezê wek carekê tê hejmartin.

## How to read it

paper-counts-read = Hejmar wiha tên xwendin
paper-counts-read-bars = Her şerît bi qasî hejmara li kêleka xwe dirêj e. Şerîta ku tevahiya firehiyê digire hemû caran nîşan dide, di hemû diyagraman de.
# $count is 5 or more.
paper-counts-read-fewest = Ji hejmareke biçûk dibe ku kesek were naskirin. Eger di axaftinekê de tenê malbatek bi zimanekî axivîbe, kesên ku wê malbatê nas dikin dizanin ku hejmar li ser kê ye. Ji ber vê yekê her hejmar ji bo herî kêm { $count } caran û herî kêm { $count } dosyeyên cuda ye.
paper-counts-read-other = Bersivên ku ji bo vê pir kêm hatine dayîn di rêza “Yên din” de bi hev re tên hejmartin. Carinan bersiveke berbelavtir jî dikeve wir, da ku kes nikaribe bi hesabkirinê bigihîje bersiva kêm. Di kevanan de tê dîtin ku kîjan bersiv tê de ne.
paper-counts-read-total = Eger pirsek bi tu awayî neyê parçekirin bêyî ku kesek were naskirin, tenê hejmara giştî tê nivîsandin.

## The questions

paper-counts-answer = Bersiv
paper-counts-uses = Çend caran
paper-counts-not-split = Ev pirs nayê parçekirin bêyî ku komek ewqas biçûk bibe ku kesek jê were naskirin. Ji ber vê yekê tenê hejmara giştî hatiye nivîsandin.

## What the numbers are not

paper-counts-not = Hejmar van tiştan nabêjin
paper-counts-not-child = Ew li ser bikaranîna çerxê ne, tu carî ne li ser zarokekî. Tu kod, tu nivîs û tu roj tê de nîne.
paper-counts-not-health = Ew nabêjin ku zarok çawa ne, an kesekî çi gotiye.
paper-counts-not-children = Ew ne hejmara zarokan in: heman zarok dikare çend caran beşdar bibe.
paper-counts-not-better = Ew ne nirxandin in. Hejmara mezintir ne ji ya biçûktir çêtir e.
paper-counts-not-cross = Pirs bi hev re nayên girêdan. Nayê dîtin ku di kîjan cureyê axaftinê de bi kîjan zimanî hatiye axaftin.
