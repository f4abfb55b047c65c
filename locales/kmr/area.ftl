### In an area: whose turn it is, pictures, the Swedish beside, marks, everybody beside each other.
### Review status: draft

## Two ways to see an area

# Only the words of the one who speaks.
area-own-view = Tenê kesê ku diaxive
# Everybody's words at once.
area-together = Li kêleka hev
together-note = Kesê ku dixwaze zêdetir bibêje nîşan bidin.
# Before the names of those who are here and have said nothing in this area.
together-also-here = Her wiha li vir in:
together-nothing-yet = Li vir hîn kesî tiştek negotiye.
area-onward = Beşa din hilbijêre

## Pictures for a child of 6–9

# Read by screen readers.
area-pictures = Wêneyên ku tu dikarî nîşan bidî

## Who is here

# A button that shows the rest of the names.
area-more-voices = Yên din
area-someone-comes = Kesek tê an diçe
area-who-comes = Kî tê hundir?
area-who-goes = Kî derdikeve?
area-who-goes-note = Kesê ku tiştek gotiye dimîne.
# Read by screen readers. $role is who goes out.
area-goes = { $role } derdikeve
area-room-full = Niha hûn donzdeh kes in. Di axaftinê de ji bo zêdetir kesan cih nîne.

## The language of what is written

# Before the name of a language, with a colon between.
area-words-language = Zimanê van gotinan
area-swedish = Bi swêdî
area-swedish-interpreted = Swêdiya wergêr
# Read by screen readers. $role is who speaks, $swedish one of the two words above.
area-words-swedish-label = { $question } – { $role } – { $swedish }

## A mark in a word, where the unit has chosen it

mark-title = Bi peyvekê, eger tu bixwazî
mark-good = Baş
mark-mixed = Hem baş hem zehmet
mark-hard = Zehmet
mark-dont-know = Nizanim
mark-no-answer = Naxwazim bersiv bidim
