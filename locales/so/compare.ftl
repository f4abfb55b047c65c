### Conversations beside each other: what is new, what was said before, what has changed.
### Review status: draft

## In the conversation, at a follow-up

# Leads from the wheel to the page below.
compare-with-earlier = La barbar dhig wadahadalladii hore
compare-this-time = Wadahadalkan
# Opens a field for the answer to question-changed.
compare-tell = Ka warran waxa isbeddelay
# Likewise, to a child of 6–12.
compare-tell-child = Ka warran waxa hadda ka duwan sidii hore
compare-anyone-else = Qof kale ma rabaa inuu wax sheego?

## The page

compare-title = Wadahadallada oo is barbar yaal
compare-note = Sidan ayuu qof walba u sheegay. Ma jirto jawaab sax ah iyo mid khaldan. Maxaa hadda ka duwan sidii hore, maxaase keenay?
compare-loading = Wadahadallada waa la soo qaadayaa …
compare-nothing = Wadahadalladan midkoodna waxba laguma sheegin.

## When something was said. They sort and never judge: nothing is better, worse, gone or solved.

# Said in the latest conversation and in none before it.
compare-new = Wax cusub
# Said in the same words as before.
compare-same = Sidii hore oo kale
# The same question was answered in two conversations, in other words. Two are shown.
compare-both = Labada jeerba waa laga jawaabay
# The same question was answered in two or three conversations, in other words. Three are shown.
compare-more-than-once = Dhowr jeer ayaa laga jawaabay
# Not said in the latest conversation. It may well be so still: nobody came to speak of it.
compare-before = Hore ayaa loo sheegay
# Under the date of an earlier conversation: somebody is here now who was not then.
compare-withheld = Qaar ka mid ah wixii la sheegay waxay ku hareen wadahadalkaas, halkanna laguma muujinayo.

## Choosing which conversations to compare, on the page of a case

compare-two = Isbarbar dhig labada wadahadal
compare-latest-two = Isbarbar dhig labadii ugu dambeeyay
compare-chosen = Isbarbar dhig wadahadallada la doortay
# On each conversation of the list, to choose it.
compare-choose = Isbarbar dhig
compare-choose-more = Dooro hal ama laba wadahadal oo kale.
compare-full = Saddex wadahadal ayaa la doortay. In ka badan lama isbarbar dhigi karo.
