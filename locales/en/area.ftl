### In an area: whose turn it is, pictures, the Swedish beside, marks, everybody beside each other.
### Review status: draft

## Two ways to see an area

# Only the words of the one who speaks.
area-own-view = One at a time
# Everybody's words at once.
area-together = Side by side
together-note = Point to whoever wants to say more.
# Before the names of those who are here and have said nothing in this area.
together-also-here = Also here:
together-nothing-yet = Nobody has said anything here yet.
area-onward = Choose the next one

## Pictures for a child of 6–9

# Read by screen readers.
area-pictures = Pictures to point to

## Who is here

# A button that shows the rest of the names.
area-more-voices = More
area-someone-comes = Someone is coming or going
area-who-comes = Who is coming in?
area-who-goes = Who is leaving?
area-who-goes-note = Anyone who has already said something stays.
# Read by screen readers. $role is who goes out.
area-goes = { $role } leaves
area-room-full = There are twelve of you now. There is no room for more in this conversation.

## The language of what is written

# Before the name of a language, with a colon between.
area-words-language = These words are in
area-swedish = In Swedish
area-swedish-interpreted = The interpreter’s Swedish
# Read by screen readers. $role is who speaks, $swedish one of the two words above.
area-words-swedish-label = { $question } – { $role } – { $swedish }

## A mark in a word, where the unit has chosen it

mark-title = In one word, if you like
mark-good = Good
mark-mixed = So-so
mark-hard = Hard
mark-dont-know = Don’t know
mark-no-answer = Don’t want to answer
