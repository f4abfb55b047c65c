### Reading back, what may go on, keeping what was only shown, and what was interrupted.
### Review status: draft

## Reading back

# Read by screen readers: the list of areas to jump to.
read-back-index = Here beşekê

## What may go on

going-on-title = Çi dikare were parvekirin?
going-on-note = Her kes ji bo gotinên xwe hildibijêre.
going-on-unchosen = Tiştê ku hûn hilnebijêrin li vir dimîne.

going-on-to = Ji kê re?
going-on-to-note = Ev ji bo tiştên ku hûn ji niha û pê ve hildibijêrin e. Li jêr hûn dikarin cuda hilbijêrin.
going-on-more-services = Saziyên din
going-on-nobody-yet = Hîn kes nehatiye hilbijartin, loma ev li vir dimîne.
going-on-to-nobody = Hilbijêre ka ji kê re
# Stands before the services that were chosen.
going-on-to-chosen = Ji van re
going-on-to-change = Biguherîne ka ji kê re

# Read by screen readers: whose words in which area the choice is about.
going-on-legend = { $voice } – { $area }
going-on-legend-to = Ji kê re? { $voice } – { $area }

going-on-question = Ev dikare were parvekirin?
going-on-may-go = Dikare were parvekirin
going-on-in-brief = Tenê bi kurtî
going-on-stays-here = Li vir dimîne
going-on-brief = Wiha dikare were gotin
# Under the field above, while nothing is written in it.
going-on-brief-empty = Hîn tiştek nehatiye nivîsandin, loma tiştek nayê parvekirin.
going-on-asked-again = Gotin piştî hilbijartinê hatine guhertin. Dîsa bipirse.

## What may go on: a young person of 13–17

going-on-young-question = Tiştên ku te gotine dikarin werin parvekirin? Biryar ya te ye.

## What may go on: a child of 6–12

going-on-child-question = Em dikarin vê ji wan kesan re bibêjin ku alîkariyê dikin?
going-on-child-may-go = Erê
going-on-child-in-brief = Hinekî, wiha
going-on-child-stays-here = Na, li vir dimîne
going-on-child-brief = Hûn dikarin wiha bibêjin

## What may go on: the end of the page

going-on-stays-meaning = Tiştên ku li vir dimînin nakevin tu kaxezê, tu lîsteyê û tu lêgerînê ku ji bo kesên din tê kirin.
going-on-must-tell = Li gorî qanûnê divê em hin tiştan bibêjin, da ku zarok bikaribe alîkariyê bistîne. Em nikarin soz bidin ku ew tişt li vir bimînin.
going-on-back = Vegere tiştên ku we gotin

## Keeping what was only shown

keep-title = Wek kopiya xebatê tomar bike
keep-note = Her tiştê ku heta niha hatiye gotin, û her tiştê ku ji niha pê ve tê gotin, li ser vê kompûterê qufilkirî tê tomarkirin. Di roja jêbirinê de xweber tê jêbirin.
keep-tell = Pêşî ji malbatê bipirse
# $date is a day, ready to show.
keep-told-family = Tiştên ku hatine gotin, û yên ku tên gotin, heta { $date } li ser vê kompûterê qufilkirî dimînin. Hefteyek paşê ew ji kopiyên ewlehiyê jî tên jêbirin.
keep-confirm = Tomar bike, tiştên ku heta niha hatine gotin jî

## A conversation that was interrupted

interrupted-title = Di nîvê axaftinekê de bername hat girtin
interrupted-note = Her tiştê ku hatibû tomarkirin dimîne.
interrupted-case = Dosye
interrupted-began = Destpêka axaftinê
interrupted-place = Hûn li vir bûn
interrupted-resume = Ji cihê ku hûn lê sekinîn bidomîne
interrupted-leave = Ne niha
interrupted-leave-note = Axaftin di dosyeyê de dimîne.
