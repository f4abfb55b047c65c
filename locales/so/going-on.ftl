### Reading back, what may go on, keeping what was only shown, and what was interrupted.
### Review status: draft

## Reading back

# Read by screen readers: the list of areas to jump to.
read-back-index = Tag qayb

## What may go on

going-on-title = Maxaa la gudbin karaa?
going-on-note = Qof walba ereyadiisa ayuu u dooranayaa.
going-on-unchosen = Wixii aydaan dooran halkan ayay ku harayaan.

going-on-to = Yaa loo gudbinayaa?
going-on-to-note = Waxay khuseysaa waxa aad hadda kadib dooran doontaan. Hoos waxaad ka dooran kartaan si kale.
going-on-more-services = Adeegyo dheeraad ah
going-on-nobody-yet = Weli cidna lama dooran, markaa halkan ayuu ku harayaa.
going-on-to-nobody = Dooro cidda loo gudbinayo
# Stands before the services that were chosen.
going-on-to-chosen = Waxaa loo gudbinayaa
going-on-to-change = Beddel cidda loo gudbinayo

# Read by screen readers: whose words in which area the choice is about.
going-on-legend = { $voice } – { $area }
going-on-legend-to = Yaa loo gudbinayaa? { $voice } – { $area }

going-on-question = Waxan ma la gudbin karaa?
going-on-may-go = Waa la gudbin karaa
going-on-in-brief = Si kooban oo keliya
going-on-stays-here = Halkan ha ku haro
going-on-brief = Sidan ayaa loo sheegi karaa
# Under the field above, while nothing is written in it.
going-on-brief-empty = Weli waxba lama qorin, markaa waxba lama gudbinayo.
going-on-asked-again = Ereyada waa la beddelay doorashada kadib. Mar kale weydii.

## What may go on: a young person of 13–17

going-on-young-question = Wixii aad sheegtay ma la gudbin karaa? Adiga ayaa go’aansanaya.

## What may go on: a child of 6–12

going-on-child-question = Waxan ma u sheegi karnaa dadka ku caawinaya?
going-on-child-may-go = Haa
going-on-child-in-brief = Xoogaa, sidan
going-on-child-stays-here = Maya, halkan ha ku haro
going-on-child-brief = Sidan ayaad u sheegi kartaan

## What may go on: the end of the page

going-on-stays-meaning = Wixii halkan ku hara laguma daro warqad, liis ama raadin loo sameeyo dad kale.
going-on-must-tell = Waxa uu sharcigu na farayo inaan sheegno, si ilmo loo caawiyo, ma ballanqaadi karno inaan halkan ku hayno.
going-on-back = Ku noqo wixii aad tiraahdeen

## Keeping what was only shown

keep-title = U kaydi nuqul shaqo ahaan
keep-note = Wixii ilaa hadda la sheegay oo dhan iyo wixii hadda kadib la sheegaba waxaa lagu kaydinayaa kombiyuutarkan, iyagoo qufulan. Maalinta loo qabtay ayay iskood u tirtirmayaan.
keep-tell = Marka hore qoyska weydii
# $date is a day, ready to show.
keep-told-family = Wixii la sheegay iyo wixii la sheegi doonaba waxaa lagu kaydinayaa kombiyuutarkan, iyagoo qufulan, ilaa { $date }. Toddobaad kadib waxaa sidoo kale laga tirtirayaa nuqullada kaydka ah.
keep-confirm = Kaydi, xitaa wixii ilaa hadda la sheegay

## A conversation that was interrupted

interrupted-title = Barnaamijku wuu xirmay iyadoo wadahadal lagu jiro
interrupted-note = Wixii la kaydiyay oo dhan way jiraan.
interrupted-case = Kiiska
interrupted-began = Wadahadalku wuxuu bilowday
interrupted-place = Waxaad mareyseen
interrupted-resume = Ka sii wad halkii aad mareyseen
interrupted-leave = Hadda maya
interrupted-leave-note = Wadahadalku kiiska ayuu ku sii jirayaa.
