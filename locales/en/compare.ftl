### Conversations beside each other: what is new, what was said before, what has changed.
### Review status: draft

## In the conversation, at a follow-up

# Leads from the wheel to the page below.
compare-with-earlier = Compare with earlier conversations
compare-this-time = This conversation
# Opens a field for the answer to question-changed.
compare-tell = Tell us what has changed
# Likewise, to a child of 6–12.
compare-tell-child = Tell us what is different now
compare-anyone-else = Does anyone else want to say something?

## The page

compare-title = The conversations side by side
compare-note = This is what each of you has said. There are no right or wrong answers. What is different now, and what made the difference?
compare-loading = Fetching the conversations…
compare-nothing = Nothing was said in any of the conversations.

## When something was said. They sort and never judge: nothing is better, worse, gone or solved.

# Said in the latest conversation and in none before it.
compare-new = New
# Said in the same words as before.
compare-same = Same as before
# The same question was answered in two conversations, in other words. Two are shown.
compare-both = Answered both times
# The same question was answered in two or three conversations, in other words. Three are shown.
compare-more-than-once = Answered more than once
# Not said in the latest conversation. It may well be so still: nobody came to speak of it.
compare-before = Said before
# Under the date of an earlier conversation: somebody is here now who was not then.
compare-withheld = Some of it stayed in that conversation and is not shown here.

## Choosing which conversations to compare, on the page of a case

compare-two = Compare the two conversations
compare-latest-two = Compare the latest two
compare-chosen = Compare the chosen conversations
# On each conversation of the list, to choose it.
compare-choose = Compare
compare-choose-more = Choose one or two more conversations.
compare-full = Three conversations are chosen. There is no room for more side by side.
