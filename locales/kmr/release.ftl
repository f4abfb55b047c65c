### Redovisa: the true numbers beside what leaves the computer, and the releases that were made. Read by staff.
### Review status: draft

release-title = Rapor
release-about = Li kêleka hejmarên rast ên we ew hejmar xuya dibin ku ji kompûterê derdikevin.

## What it is of

release-fact-unit = Sazî
release-fact-period = Nîvsal
release-fact-total = Bikaranîn
release-fact-made = Roja raporê
release-fact-fewest = Hejmara herî kêm
# $fewest is a number, 5 to 20.
release-fewest = Her hejmara ku ji kompûterê derdikeve ji bo herî kêm { $fewest } bikaranînan di herî kêm { $fewest } dosyeyên cuda de ye.
# $count is how many half-years are counted besides, $periods their names.
release-held-counted = { $count ->
    [one] Ev nîvsal ji bo raporeke serbixwe pir biçûk bû û li vir tê hejmartin: { $periods }.
   *[other] Ev nîvsal ji bo raporên serbixwe pir biçûk bûn û li vir tên hejmartin: { $periods }.
  }
release-why-title = Çima hejmarên biçûk bi hev re tên hejmartin?
release-why-1 = Li komûneke biçûk ji hejmareke tenê dibe ku malbatek were naskirin. Eger were nivîsandin ku axaftinek bi somalî bû, cîran dizane ku ew kî bû.
release-why-2 = Ji ber vê yekê hejmareke biçûk tu carî bi tenê namîne. Ew bi yên din re tê hejmartin, û carinan bi yeke mezintir re jî, da ku kes nikaribe bi hesabkirinê bigihîje wê. Sifir jî hejmareke biçûk e: eger sifir bihatana nîşandan, her kes wê fêm bikira ku hejmarên din ên biçûk ne sifir in.
release-why-3 = Bername her car bi heman awayî dike. Kes hilnabijêre ku çi were veşartin.

## The tables

release-tables-title = Pirs bi pirs
release-only-changed = Tenê yên ku tên guhertin nîşan bide
# $changed is how many of $all tables leave otherwise than they are.
release-changed-count = { $changed ->
    [one] Yek ji { $all } tabloyan berî derketinê tê guhertin.
   *[other] { $changed } ji { $all } tabloyan berî derketinê tên guhertin.
  }
release-nothing-changed = Ne lazim e ku tiştek bi hev re were hejmartin. Her tişt wek xwe ji kompûterê derdikeve.
release-column-answer = Bersiv
release-column-here = Li cem we
release-column-leaving = Ji kompûterê derdikeve
release-taken-in = ji bo parastinê tê de tê hejmartin

## Why a table leaves as it does

# $answer is one answer, which is named in a sentence.
release-quoted = “{ $answer }”
# $count is how many answers; said where they are too many to be named.
release-several = { $count ->
    [one] Bersivek
   *[other] { $count } bersiv
  }
release-why-none-small = Hemû bersiv têra xwe zêde ne ku wek xwe werin nîşandan.
# $small are the small answers, $sum what stands for them together.
release-why-small-together = { $small }: hejmara caran an ya zarokan pir kêm e ku yek bi yek werin nîşandan, ji ber vê yekê ew bi hev re wek { $sum } tên hejmartin û kes nikare bibîne ku her yek çiqas e.
# $count is how many small answers there are, $small their names, $taken the larger answers that are
# taken in, $total all uses.
release-why-others-taken-in = { $count ->
    [one] { $small }: hejmara caran an ya zarokan ji bo nîşandanê pir kêm e, û ew bi { $taken } re di heman hejmarê de ye, da ku kes nikaribe yên mayî ji hejmara giştî ({ $total }) derxe û bi hesabkirinê bigihîje { $small }.
   *[other] { $small }: hejmara caran an ya zarokan pir kêm e ku yek bi yek werin nîşandan, û ew bi { $taken } re di heman hejmarê de ne, da ku kes nikaribe bi hesabkirinê bigihîje yek ji wan.
  }
# $count is how many small answers there are, $small their names, $total all uses.
release-why-total-only = { $count ->
    [one] { $small }: hejmara caran an ya zarokan ji bo nîşandanê pir kêm e, û eger yên mayî li wir bin, her kes dikare wan ji hejmara giştî ({ $total }) derxe û bi hesabkirinê bigihîje { $small }, ji ber vê yekê tenê hejmara giştî ji kompûterê derdikeve.
   *[other] { $small }: hejmara caran an ya zarokan ji bo nîşandanê pir kêm e, û bi yên din re jî çawa werin hejmartin, kesek dikare bi hesabkirinê bigihîje wan, ji ber vê yekê tenê hejmara giştî ji kompûterê derdikeve.
  }

## What the team answered

release-reflection-title = Bersivên tîmê
release-reflection-tick = Bersivên tîmê jî têxe pelan
release-reflection-note = Gotin peyv bi peyv dikevin pela Excel û pakêta daneyan. Di pela CSV de tenê hejmar hene.
release-reflection-words = Ev dikevin pelan
release-reflection-off = Bersivên tîmê ji “Bi hev re bifikirin” li ser kompûterê dimînin.
# $period is a half-year.
release-reflection-none = Tîmê di “Bi hev re bifikirin” de ji bo nîvsala { $period } bersivek nenivîsandiye. Ne lazim e jî.
release-reflection-open = “Bi hev re bifikirin” veke

## Doing it

release-make = Rapor bike
# $period is a half-year.
release-confirm-title = Nîvsala { $period } were raporkirin?
release-confirm-once = Ev carekê tê kirin û paşê tu carî nayê guhertin.
release-confirm-later = Eger paşê tiştek were zêdekirin, di nîvsala ku wê demê didome de tê hejmartin.
release-confirm-nothing-sent = Tiştek nayê şandin. Tu pelan tomar dikî û bi xwe didî yên din.
release-confirm-with = Bersivên tîmê dikevin pelan.
release-confirm-without = Bersivên tîmê nakevin pelan.

## When it is done

# $period is a half-year.
release-made = Nîvsala { $period } hat raporkirin
release-made-note = Yek ji pelan tomar bike û bide kesê ku li komûnê an li parêzgehê raporan tîne ba hev. Hejmar di her sê pelan de wek hev in, û pel çend caran were tomarkirin jî nayê guhertin.
release-save-csv = Wek CSV tomar bike
release-save-csv-for = Ji bo kesê ku di bernameyeke din de hesab dike.
release-save-xlsx = Wek Excel tomar bike
release-save-xlsx-for = Ji bo kesê ku dixwaze di tabloyê de bixwîne û diyagraman çêbike.
release-save-package = Wek pakêta daneyan tomar bike
release-save-package-for = Ji bo berhevkirinê û arşîvê: hejmar û wateya her stûnê, di pelekê tenê de.
release-saved = Hat tomarkirin
release-print = Rûpelê çap bike
release-left-title = Di pelan de ev heye
release-reflection-left = Di pelan de ev gotin hene
release-to-follow-up = Here rûpela “Şopandin”

## When there is nothing to do

release-no-unit-title = Pêşî: ev kîjan sazî ye?
release-no-unit-note = Hejmar yên saziyekê ne, li komûnekê an herêmekê. Wê di “Şopandin” de hilbijêre. Carek bes e.
release-nothing-closed-title = Tiştek li benda raporê nîne
# $period is the half-year that goes on.
release-nothing-closed-note = Nîvsala { $period } hîn didome. Dema biqede, li vir dikare were raporkirin.
# $count is how many half-years wait, $periods their names.
release-held-title = { $count ->
    [one] Li bendê ye: { $periods }
   *[other] Li bendê ne: { $periods }
  }
# $uses is how many uses wait, $fewest how many are needed.
release-held-note = { $uses ->
    [one] Heta niha bikaranînek heye. Herî kêm { $fewest } bikaranîn di herî kêm { $fewest } dosyeyên cuda de lazim in, da ku ji tu hejmarê malbatek neyê naskirin.
   *[other] Heta niha { $uses } bikaranîn hene. Herî kêm { $fewest } bikaranîn di herî kêm { $fewest } dosyeyên cuda de lazim in, da ku ji tu hejmarê malbatek neyê naskirin.
  }
release-held-next = Ne lazim e ku tu tiştekî bikî. Tiştek winda nabe: dema nîvsaleke din biqede û hejmar bes be, her tişt tê hejmartin.
