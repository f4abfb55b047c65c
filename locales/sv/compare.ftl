### Conversations beside each other: what is new, what was said before, what has changed.
### Review status: draft

## In the conversation, at a follow-up

# Leads from the wheel to the page below.
compare-with-earlier = Jämför med tidigare samtal
compare-this-time = Det här samtalet
# Opens a field for the answer to question-changed.
compare-tell = Berätta vad som har förändrats
# Likewise, to a child of 6–12.
compare-tell-child = Berätta vad som är annorlunda nu
compare-anyone-else = Vill någon mer berätta?

## The page

compare-title = Samtalen bredvid varandra
compare-note = Så har var och en berättat. Inget svar är rätt eller fel. Vad är annorlunda nu, och vad gjorde skillnaden?
compare-loading = Hämtar samtalen …
compare-nothing = Inget sagt i något av samtalen.

## When something was said. They sort and never judge: nothing is better, worse, gone or solved.

# Said in the latest conversation and in none before it.
compare-new = Nytt
# Said in the same words as before.
compare-same = Samma som tidigare
# The same question was answered in two conversations, in other words. Two are shown.
compare-both = Svar båda gångerna
# The same question was answered in two or three conversations, in other words. Three are shown.
compare-more-than-once = Svar flera gånger
# Not said in the latest conversation. It may well be so still: nobody came to speak of it.
compare-before = Sagt tidigare
# Under the date of an earlier conversation: somebody is here now who was not then.
compare-withheld = En del stannade i det samtalet och visas inte här.

## Choosing which conversations to compare, on the page of a case

compare-two = Jämför de två samtalen
compare-latest-two = Jämför de två senaste
compare-chosen = Jämför de valda samtalen
# On each conversation of the list, to choose it.
compare-choose = Jämför
compare-choose-more = Välj ett eller två samtal till.
compare-full = Tre samtal är valda. Fler ryms inte bredvid varandra.
