### Conversations beside each other: what is new, what was said before, what has changed.
### Review status: draft

## In the conversation, at a follow-up

# Leads from the wheel to the page below.
compare-with-earlier = Vertaa aiempiin keskusteluihin
compare-this-time = Tämä keskustelu
# Opens a field for the answer to question-changed.
compare-tell = Kerro, mikä on muuttunut
# Likewise, to a child of 6–12.
compare-tell-child = Kerro, mikä on nyt toisin
compare-anyone-else = Haluaako joku muukin kertoa?

## The page

compare-title = Keskustelut rinnakkain
compare-note = Näin kukin on kertonut. Oikeita tai vääriä vastauksia ei ole. Mikä on nyt toisin, ja mikä siihen vaikutti?
compare-loading = Haetaan keskusteluja …
compare-nothing = Näissä keskusteluissa ei sanottu mitään.

## When something was said. They sort and never judge: nothing is better, worse, gone or solved.

# Said in the latest conversation and in none before it.
compare-new = Uutta
# Said in the same words as before.
compare-same = Sama kuin aiemmin
# The same question was answered in two conversations, in other words. Two are shown.
compare-both = Vastattu molemmilla kerroilla
# The same question was answered in two or three conversations, in other words. Three are shown.
compare-more-than-once = Vastattu useamman kerran
# Not said in the latest conversation. It may well be so still: nobody came to speak of it.
compare-before = Sanottu aiemmin
# Under the date of an earlier conversation: somebody is here now who was not then.
compare-withheld = Osa jäi siihen keskusteluun, eikä sitä näytetä tässä.

## Choosing which conversations to compare, on the page of a case

compare-two = Vertaa näitä kahta keskustelua
compare-latest-two = Vertaa kahta viimeisintä
compare-chosen = Vertaa valittuja keskusteluja
# On each conversation of the list, to choose it.
compare-choose = Vertaa
compare-choose-more = Valitse vielä yksi tai kaksi keskustelua.
compare-full = Kolme keskustelua on valittu. Enempää ei mahdu rinnakkain.
