### The usage counts of a half-year as a page to read. Read by those who lead the work, and by anybody.
### Review status: draft

paper-counts-title = Sida giraangirta loo isticmaalo
# $unit is the name of a unit, $period a half-year.
paper-counts-lead = { $unit }, { $period }
# $year is a year, as digits.
paper-counts-spring = gu’ga { $year } (Jannaayo–Juun)
paper-counts-autumn = dayrta { $year } (Luuliyo–Disembar)

paper-counts-total = Tirada guud
paper-counts-total-uses = { $count ->
    [one] Giraangirta waxaa la isticmaalay { $count } jeer
   *[other] Giraangirta waxaa la isticmaalay { $count } jeer
}
# Earlier half-years with too few uses to be counted then.
paper-counts-held = Halkan sidoo kale waxaa lagu tiriyay
paper-counts-held-why = Markaas aad bay u yarayd inta jeer ee la isticmaalay, oo gooni looma soo bandhigi karin
paper-counts-use-is = Wadahadal la dhammeeyay oo giraangirta la isticmaalay, kulan isku-duwid ah oo la dhammeeyay, ama mar giraangirta warqad lagu isticmaalay, waxaa loo tiriyaa hal jeer.

## How to read it

paper-counts-read = Sida tirooyinka loo akhriyo
paper-counts-read-bars = Tiir kasta wuxuu u dheer yahay tirada ku ag qoran. Jaantus kasta, tiirka gaara ballaca oo dhan waa inta jeer ee la isticmaalay oo dhan.
# $count is 5 or more.
paper-counts-read-fewest = Tiro yar ayaa qof tilmaami karta. Haddii hal qoys oo keliya uu wadahadal kaga hadlay luqad gaar ah, dadka qoyska yaqaan way garanayaan cidda tiradu khuseyso. Sidaas darteed tiro kasta waxay u taagan tahay ugu yaraan { $count } jeer iyo ugu yaraan { $count } kiis oo kala duwan.
paper-counts-read-other = Jawaabaha sidaas u yar waxaa la isugu geeyaa safka “Kuwo kale”. Mararka qaar jawaab ka badan ayaa sidoo kale lagu daraa, si aan cidna dib ugu xisaabin karin jawaabta yar. Jawaabaha ku jira waxay ku qoran yihiin qaansada ( ) gudaheeda.
paper-counts-read-total = Haddii su’aal aan sinaba loo kala qaybin karin iyadoon qof la tilmaamin, waxaa ku qoran tirada guud oo keliya.

## The questions

paper-counts-answer = Jawaabta
paper-counts-uses = Inta jeer
paper-counts-not-split = Su’aashan lama kala qaybin karo, waayo koox ayaa noqoneysa mid aad u yar oo qof tilmaami karta. Sidaas darteed waxaa ku qoran tirada guud oo keliya.

## What the numbers are not

paper-counts-not = Waxa aysan tirooyinku sheegin
paper-counts-not-child = Waxay ku saabsan yihiin sida giraangirta loo isticmaalo, weligoodna ilmo kuma saabsana. Kood, qoraal iyo maalin midna kuma jiro.
paper-counts-not-health = Waxba kama sheegaan sida carruurtu tahay, ama waxa qof yiri.
paper-counts-not-children = Ma aha tirada carruurta: isla ilmuhu dhowr jeer ayuu ku jiri karaa.
paper-counts-not-better = Qiimayn ma aha. Tiro badan kama fiicna mid yar.
paper-counts-not-cross = Su’aalaha lama isku dari karo. Lama arki karo luqaddii lagaga hadlay nooc kasta oo wadahadal.
