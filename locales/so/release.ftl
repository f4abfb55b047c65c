### Redovisa: the true numbers beside what leaves the computer, and the releases that were made. Read by staff.
### Review status: draft

release-title = Samee warbixin
release-about = Tirooyinkiinna dhabta ah barbarkooda waxaa ku qoran waxa kombiyuutarka ka baxaya.

## What it is of

release-fact-unit = Adeegga
release-fact-period = Nus-sannad
release-fact-total = Inta jeer
release-fact-made = La sameeyay
release-fact-fewest = Xadka ugu hooseeya
# $fewest is a number, 5 to 20.
release-fewest = Tiro kasta oo kombiyuutarka ka baxda waxay u taagan tahay ugu yaraan { $fewest } jeer iyo ugu yaraan { $fewest } kiis oo kala duwan.
# $count is how many half-years are counted besides, $periods their names.
release-held-counted = { $count ->
    [one] Nus-sannadka { $periods } wuu ku yaraa in warbixin gooni ah laga sameeyo, halkan ayaana lagu tiriyay.
   *[other] Nus-sannadahan way ku yaraayeen in mid walba warbixin gooni ah laga sameeyo, halkan ayaana lagu tiriyay: { $periods }.
  }
release-why-title = Maxaa tirooyinka yaryar la isugu daraa?
release-why-1 = Degmo yar dhexdeed, hal tiro oo keliya ayaa qoys tilmaami karta. Haddii ay ku qoran tahay in hal wadahadal lagu qabtay af Soomaali, derisku wuu garanayaa cidda ay ahayd.
release-why-2 = Sidaas darteed tiro yar weligeed keligeed lama qoro. Waxaa lagu daraa kuwo kale, mararka qaarna mid weyn, si aan cidna dib u xisaabin karin. Eberna waa tiro yar: haddii eberrada la muujiyo, qof kasta wuu garan lahaa in tirooyinka kale ee yaryar aysan eber ahayn.
release-why-3 = Barnaamijku mar walba si isku mid ah ayuu u sameeyaa. Ma jirto cid doorata waxa la qariyo.

## The tables

release-tables-title = Su’aal su’aal
release-only-changed = Muuji oo keliya waxa isbeddelaya
# $changed is how many of $all tables leave otherwise than they are.
release-changed-count = { $changed ->
    [one] Marka la bixinayo waxaa isbeddelaya hal jadwal oo ka mid ah { $all }.
   *[other] Marka la bixinayo waxaa isbeddelaya { $changed } jadwal oo ka mid ah { $all }.
  }
release-nothing-changed = Wax la isku daro ma jiraan. Wax walba sidooda ayay kombiyuutarka uga baxayaan.
release-column-answer = Jawaabta
release-column-here = Tirooyinkiinna
release-column-leaving = Waxa ka baxaya kombiyuutarka
release-taken-in = ilaalin ahaan lagu daray

## Why a table leaves as it does

# $answer is one answer, which is named in a sentence.
release-quoted = “{ $answer }”
# $count is how many answers; said where they are too many to be named.
release-several = { $count ->
    [one] Hal jawaab
   *[other] { $count } jawaabood
  }
release-why-none-small = Jawaab kasta inta jeer iyo tirada carruurtu way ku filan yihiin in sideeda loo muujiyo.
# $small are the small answers, $sum what stands for them together.
release-why-small-together = { $small }: inta jeer ama tirada carruurta ee mid walba way ku yar tahay in gooni loo muujiyo, markaa waxaa la isugu daray { $sum }, cidna ma arki karto inta jeer ee mid walba.
# $count is how many small answers there are, $small their names, $taken the larger answers that are
# taken in, $total all uses.
release-why-others-taken-in = { $count ->
    [one] { $small }: inta jeer ama tirada carruurta way ku yar tahay in la muujiyo, markaa isla tirada waxaa lagu daray { $taken }, si aan cidna inta kale uga jari karin { $total } oo aysan dib ugu xisaabin karin { $small }.
   *[other] { $small }: inta jeer ama tirada carruurta ee mid walba way ku yar tahay in gooni loo muujiyo, markaa isla tirada waxaa lagu daray { $taken }, si aan cidna dib ugu xisaabin karin midkoodna.
  }
# $count is how many small answers there are, $small their names, $total all uses.
release-why-total-only = { $count ->
    [one] { $small }: inta jeer ama tirada carruurta way ku yar tahay in la muujiyo, mana la qori karo inta kale, waayo qof kasta ayaa { $total } ka jari kara oo dib ugu xisaabin kara { $small }, markaa tirada guud oo keliya ayaa kombiyuutarka ka baxeysa.
   *[other] { $small }: inta jeer ama tirada carruurta ee mid walba way ku yar tahay in la muujiyo, si kasta oo kuwo kale loola isku darona qof ayaa dib ugu xisaabin kara, markaa tirada guud oo keliya ayaa kombiyuutarka ka baxeysa.
  }

## What the team answered

release-reflection-title = Jawaabaha kooxda
release-reflection-tick = Ku dar jawaabaha kooxda
release-reflection-note = Ereyadu sidooda ayay u raacayaan, faylka Excel iyo xirmada xogta. Faylka CSV tirooyin oo keliya ayaa ku jira.
release-reflection-words = Waxan ayaa raacaya
release-reflection-off = Jawaabaha kooxda ee “Dib u milicsi” kombiyuutarka ayay ku harayaan.
# $period is a half-year.
release-reflection-none = Kooxdu nus-sannadka { $period } waxba kagama jawaabin “Dib u milicsi”. Qasabna ma aha.
release-reflection-open = Fur “Dib u milicsi”

## Doing it

release-make = Samee warbixin
# $period is a half-year.
release-confirm-title = Ma rabtaa inaad sameyso warbixinta { $period }?
release-confirm-once = Hal mar ayaa la sameeyaa, intaas kadibna weligeed lama beddelo.
release-confirm-later = Wixii hadhow lagu daro waxaa lagu tirinayaa nus-sannadka markaas socda.
release-confirm-nothing-sent = Waxba lama diro. Adiga ayaa faylasha kaydinaya oo gudbinaya.
release-confirm-with = Jawaabaha kooxda way raacayaan.
release-confirm-without = Jawaabaha kooxdu ma raacayaan.

## When it is done

# $period is a half-year.
release-made = { $period }: warbixinta waa la sameeyay
release-made-note = Mid ka mid ah faylasha kaydi oo sii qofka degmada ama gobolka u isku ururiya. Tirooyinku saddexda fayl waa isku mid, fayl kastana waa isku mid mar kasta oo aad kaydiso.
release-save-csv = U kaydi CSV ahaan
release-save-csv-for = Qofka barnaamij kale wax ku sii xisaabinaya.
release-save-xlsx = U kaydi Excel ahaan
release-save-xlsx-for = Qofka raba inuu akhriyo oo jaantusyo ka sameeyo.
release-save-package = U kaydi xirmo xog ah
release-save-package-for = Isku-ururinta iyo kaydka muddada dheer (arkiv): tirooyinka iyo macnaha tiir kasta, hal fayl gudihiis.
release-saved = Waa la kaydiyay
release-print = Daabac bogga
release-left-title = Waxa faylasha ku qoran
release-reflection-left = Ereyadan ayaa faylasha ku qoran
release-to-follow-up = Tag “Dabagal”

## When there is nothing to do

release-no-unit-title = Marka hore: adeeggee baad tihiin?
release-no-unit-note = Tirooyinku waxay ka tirsan yihiin adeeg ku jira degmo ama gobol. Bogga “Dabagal” ka dooro, hal mar oo keliya.
release-nothing-closed-title = Ma jirto warbixin la sugayo
# $period is the half-year that goes on.
release-nothing-closed-note = Nus-sannadka { $period } wuu socdaa. Marka uu dhammaado, warbixintiisa halkan ayaa lagu sameyn karaa.
# $count is how many half-years wait, $periods their names.
release-held-title = { $count ->
    [one] Nus-sannadka { $periods } wuu sugayaa
   *[other] Nus-sannadahan way sugayaan: { $periods }
  }
# $uses is how many uses wait, $fewest how many are needed.
release-held-note = { $uses ->
    [one] Ilaa hadda waa hal jeer. Si aan tiro qoys u tilmaamin, waxaa loo baahan yahay ugu yaraan { $fewest } jeer iyo ugu yaraan { $fewest } kiis oo kala duwan.
   *[other] Ilaa hadda waa { $uses } jeer. Si aan tiro qoys u tilmaamin, waxaa loo baahan yahay ugu yaraan { $fewest } jeer iyo ugu yaraan { $fewest } kiis oo kala duwan.
  }
release-held-next = Waxba looma baahna inaad sameyso. Waxba ma lumayaan: wax walba waa la tirinayaa marka nus-sannad kale dhammaado oo ay tiradu ku filnaato.
