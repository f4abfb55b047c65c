### Conversations beside each other: what is new, what was said before, what has changed.
### Review status: draft

## In the conversation, at a follow-up

# Leads from the wheel to the page below.
compare-with-earlier = Bi axaftinên berê re bidin ber hev
compare-this-time = Ev axaftin
# Opens a field for the answer to question-changed.
compare-tell = Bibêje ku çi guheriye
# Likewise, to a child of 6–12.
compare-tell-child = Bibêje ku niha çi cuda ye
compare-anyone-else = Kesekî din heye ku dixwaze tiştekî bibêje?

## The page

compare-title = Axaftin li kêleka hev
compare-note = Her kesî wiha gotiye. Bersivên rast an şaş tune ne. Niha çi cuda ye, û çi bû sedem?
compare-loading = Axaftin tên anîn …
compare-nothing = Di tu axaftinê de tiştek nehatiye gotin.

## When something was said. They sort and never judge: nothing is better, worse, gone or solved.

# Said in the latest conversation and in none before it.
compare-new = Nû
# Said in the same words as before.
compare-same = Wek berê
# The same question was answered in two conversations, in other words. Two are shown.
compare-both = Her du caran bersiv hatiye dayîn
# The same question was answered in two or three conversations, in other words. Three are shown.
compare-more-than-once = Çend caran bersiv hatiye dayîn
# Not said in the latest conversation. It may well be so still: nobody came to speak of it.
compare-before = Berê hatiye gotin
# Under the date of an earlier conversation: somebody is here now who was not then.
compare-withheld = Hin tişt di wê axaftinê de man û li vir nayên nîşandan.

## Choosing which conversations to compare, on the page of a case

compare-two = Her du axaftinan bide ber hev
compare-latest-two = Her du axaftinên dawî bide ber hev
compare-chosen = Axaftinên hilbijartî bide ber hev
# On each conversation of the list, to choose it.
compare-choose = Bide ber hev
compare-choose-more = Axaftinek an du axaftinên din jî hilbijêre.
compare-full = Sê axaftin hatine hilbijartin. Ji sêyan zêdetir li kêleka hev bi cih nabin.
