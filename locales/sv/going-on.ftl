### Reading back, what may go on, keeping what was only shown, and what was interrupted.
### Review status: draft

## Reading back

# Read by screen readers: the list of areas to jump to.
read-back-index = Till ett område

## What may go on

going-on-title = Vad får tas med?
going-on-note = Var och en väljer för sina egna ord.
going-on-unchosen = Det ni inte väljer stannar här.

going-on-to = Till vem?
going-on-to-note = Det gäller det ni väljer från och med nu. Längre ned kan ni välja olika.
going-on-more-services = Fler verksamheter
going-on-nobody-yet = Ingen är vald än, så det stannar här.
going-on-to-nobody = Välj till vem
# Stands before the services that were chosen.
going-on-to-chosen = Till
going-on-to-change = Ändra till vem

# Read by screen readers: whose words in which area the choice is about.
going-on-legend = { $voice } – { $area }
going-on-legend-to = Till vem? { $voice } – { $area }

going-on-question = Får det här tas med?
going-on-may-go = Får tas med
going-on-in-brief = Bara i korthet
going-on-stays-here = Stannar här
going-on-brief = Så här får det sägas
# Under the field above, while nothing is written in it.
going-on-brief-empty = Inget är skrivet än, så inget tas med.
going-on-asked-again = Orden har ändrats efter valet. Fråga igen.

## What may go on: a young person of 13–17

going-on-young-question = Får det du har sagt tas med? Du bestämmer.

## What may go on: a child of 6–12

going-on-child-question = Får vi berätta det här för dem som hjälper?
going-on-child-may-go = Ja
going-on-child-in-brief = Lite, så här
going-on-child-stays-here = Nej, det stannar här
going-on-child-brief = Så här får ni säga

## What may go on: the end of the page

going-on-stays-meaning = Det som stannar här kommer inte med i något papper, någon lista eller någon sökning som görs för andra.
going-on-must-tell = Det som lagen säger att vi måste berätta, för att ett barn ska få hjälp, kan vi inte lova att behålla här.
going-on-back = Tillbaka till det ni har sagt

## Keeping what was only shown

keep-title = Spara som arbetskopia
keep-note = Allt som har sagts hittills sparas låst på den här datorn, och det som sägs härefter. På sitt datum raderas det av sig själv.
keep-tell = Fråga familjen först
# $date is a day, ready to show.
keep-told-family = Det som sagts och sägs sparas låst på den här datorn till { $date }. En vecka senare är det borta även ur säkerhetskopiorna.
keep-confirm = Spara, även det som redan har sagts

## A conversation that was interrupted

interrupted-title = Programmet stängdes mitt i ett samtal
interrupted-note = Allt som var sparat finns kvar.
interrupted-case = Ärende
interrupted-began = Samtalet började
interrupted-place = Ni var vid
interrupted-resume = Fortsätt där ni var
interrupted-leave = Inte nu
interrupted-leave-note = Samtalet finns kvar i ärendet.
