### In an area: whose turn it is, pictures, the Swedish beside, marks, everybody beside each other.
### Review status: draft

## Two ways to see an area

# Only the words of the one who speaks.
area-own-view = Yksi kerrallaan
# Everybody's words at once.
area-together = Rinnakkain
together-note = Näyttäkää, kuka haluaa kertoa lisää.
# Before the names of those who are here and have said nothing in this area.
together-also-here = Myös paikalla:
together-nothing-yet = Tässä ei ole vielä sanottu mitään.
area-onward = Valitse seuraava

## Pictures for a child of 6–9

# Read by screen readers.
area-pictures = Kuvia, joita voi osoittaa

## Who is here

# A button that shows the rest of the names.
area-more-voices = Muut
area-someone-comes = Joku tulee tai lähtee
area-who-comes = Kuka tulee mukaan?
area-who-goes = Kuka lähtee?
area-who-goes-note = Se, joka on jo sanonut jotain, pysyy mukana.
# Read by screen readers. $role is who goes out.
area-goes = { $role } lähtee
area-room-full = Teitä on nyt kaksitoista. Enempää keskusteluun ei mahdu.

## The language of what is written

# Before the name of a language, with a colon between.
area-words-language = Näiden sanojen kieli
area-swedish = Ruotsiksi
area-swedish-interpreted = Tulkin ruotsinnos
# Read by screen readers. $role is who speaks, $swedish one of the two words above.
area-words-swedish-label = { $question } – { $role } – { $swedish }

## A mark in a word, where the unit has chosen it

mark-title = Parilla sanalla, jos haluat
mark-good = Hyvin
mark-mixed = Niin ja näin
mark-hard = Vaikeaa
mark-dont-know = En tiedä
mark-no-answer = En halua vastata
