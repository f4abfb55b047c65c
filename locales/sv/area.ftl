### In an area: whose turn it is, pictures, the Swedish beside, marks, everybody beside each other.
### Review status: draft

## Two ways to see an area

# Only the words of the one who speaks.
area-own-view = Egen vy
# Everybody's words at once.
area-together = Sida vid sida
together-note = Peka på den som vill berätta mer.
# Before the names of those who are here and have said nothing in this area.
together-also-here = Också här:
together-nothing-yet = Här har ingen sagt något än.
area-onward = Välj nästa

## Pictures for a child of 6–9

# Read by screen readers.
area-pictures = Bilder att peka på

## Who is here

# A button that shows the rest of the names.
area-more-voices = Fler
area-someone-comes = Någon kommer eller går
area-who-comes = Vem kommer in?
area-who-goes = Vem går ut?
area-who-goes-note = Den som har sagt något är kvar.
# Read by screen readers. $role is who goes out.
area-goes = { $role } går ut
area-room-full = Nu är ni tolv. Fler får inte plats i samtalet.

## The language of what is written

# Before the name of a language, with a colon between.
area-words-language = De här orden är på
area-swedish = På svenska
area-swedish-interpreted = Tolkens svenska
# Read by screen readers. $role is who speaks, $swedish one of the two words above.
area-words-swedish-label = { $question } – { $role } – { $swedish }

## A mark in a word, where the unit has chosen it

mark-title = Med ett ord, om du vill
mark-good = Bra
mark-mixed = Sådär
mark-hard = Svårt
mark-dont-know = Vet inte
mark-no-answer = Vill inte svara
