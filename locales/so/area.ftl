### In an area: whose turn it is, pictures, the Swedish beside, marks, everybody beside each other.
### Review status: draft

## Two ways to see an area

# Only the words of the one who speaks.
area-own-view = Qofka hadlaya oo keliya
# Everybody's words at once.
area-together = Is barbar yaal
together-note = Farta saara qofka raba inuu wax dheeraad ah sheego.
# Before the names of those who are here and have said nothing in this area.
together-also-here = Sidoo kale waxaa jooga:
together-nothing-yet = Qaybtan weli cidna waxba kama sheegin.
area-onward = Dooro qaybta xigta

## Pictures for a child of 6–9

# Read by screen readers.
area-pictures = Sawirro farta la saaro

## Who is here

# A button that shows the rest of the names.
area-more-voices = Kuwo kale
area-someone-comes = Qof ayaa soo galaya ama baxaya
area-who-comes = Yaa soo galaya?
area-who-goes = Yaa baxaya?
area-who-goes-note = Qofkii wax sheegay wuu sii jirayaa.
# Read by screen readers. $role is who goes out.
area-goes = Waxaa baxaya: { $role }
area-room-full = Hadda laba iyo toban baad tihiin. Wadahadalka dad kale laguma dari karo.

## The language of what is written

# Before the name of a language, with a colon between.
area-words-language = Luqadda ereyadan
area-swedish = Af Iswiidhish
area-swedish-interpreted = Iswiidhishka turjubaanka
# Read by screen readers. $role is who speaks, $swedish one of the two words above.
area-words-swedish-label = { $question } – { $role } – { $swedish }

## A mark in a word, where the unit has chosen it

mark-title = Hal erey ku sheeg, haddii aad rabto
mark-good = Fiican
mark-mixed = Isku jir
mark-hard = Adag
mark-dont-know = Ma garanayo
mark-no-answer = Ma rabo inaan ka jawaabo
