### Reading back, what may go on, keeping what was only shown, and what was interrupted.
### Review status: draft

## Reading back

# Read by screen readers: the list of areas to jump to.
read-back-index = Siirry osa-alueeseen

## What may go on

going-on-title = Mitä saa kertoa eteenpäin?
going-on-note = Jokainen päättää omista sanoistaan.
going-on-unchosen = Jos ette valitse mitään, sanat jäävät tänne.

going-on-to = Kenelle?
going-on-to-note = Tämä koskee sitä, mitä valitsette tästä eteenpäin. Alempana voitte valita toisin.
going-on-more-services = Muita ammattilaisia
going-on-nobody-yet = Ketään ei ole vielä valittu, joten tämä jää tänne.
going-on-to-nobody = Valitse, kenelle
# Stands before the services that were chosen.
going-on-to-chosen = Saa kertoa näille:
going-on-to-change = Muuta, kenelle

# Read by screen readers: whose words in which area the choice is about.
going-on-legend = { $voice } – { $area }
going-on-legend-to = Kenelle? { $voice } – { $area }

going-on-question = Saako tämän kertoa eteenpäin?
going-on-may-go = Saa kertoa eteenpäin
going-on-in-brief = Vain lyhyesti
going-on-stays-here = Jää tänne
going-on-brief = Näin sen saa sanoa
# Under the field above, while nothing is written in it.
going-on-brief-empty = Mitään ei ole vielä kirjoitettu, joten mitään ei kerrota eteenpäin.
going-on-asked-again = Sanoja on muutettu valinnan jälkeen. Kysy uudelleen.

## What may go on: a young person of 13–17

going-on-young-question = Saammeko kertoa eteenpäin sen, mitä olet sanonut? Sinä päätät.

## What may go on: a child of 6–12

going-on-child-question = Saammeko kertoa tämän niille, jotka auttavat?
going-on-child-may-go = Kyllä
going-on-child-in-brief = Vähän, näin
going-on-child-stays-here = Ei, se jää tänne
going-on-child-brief = Näin saatte sanoa

## What may go on: the end of the page

going-on-stays-meaning = Se, mikä jää tänne, ei tule mihinkään paperiin, luetteloon tai hakuun, joka tehdään muita varten.
going-on-must-tell = Jos laki sanoo, että meidän täytyy kertoa jostain, jotta lapsi saa apua, emme voi luvata, että se jää tänne.
going-on-back = Takaisin siihen, mitä kerroitte

## Keeping what was only shown

keep-title = Tallenna työkopiona
keep-note = Kaikki tähän asti sanottu ja kaikki, mitä tästä eteenpäin sanotaan, tallentuu lukittuna tälle tietokoneelle. Se poistuu itsestään poistopäivänä.
keep-tell = Kysy ensin perheeltä
# $date is a day, ready to show.
keep-told-family = Se, mitä on sanottu ja mitä vielä sanotaan, säilyy lukittuna tällä tietokoneella { $date } asti. Viikkoa myöhemmin se on hävinnyt myös varmuuskopioista.
keep-confirm = Tallenna, myös se, mitä on jo sanottu

## A conversation that was interrupted

interrupted-title = Ohjelma sulkeutui kesken keskustelun
interrupted-note = Kaikki tallennettu on tallella.
interrupted-case = Tapaus
interrupted-began = Keskustelu alkoi
interrupted-place = Tähän jäitte
interrupted-resume = Jatka siitä, mihin jäitte
interrupted-leave = Ei nyt
interrupted-leave-note = Keskustelu säilyy tapauksessa.
