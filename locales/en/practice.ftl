### The fictitious families to practise with. Read by staff, in the language of the program.
### Review status: draft

## The entry and the list

practice-start = Practise with made-up families
practice-title = Practise
practice-note = Six made-up families to practise with and to show to others. What you do here is not saved and not counted, and it is never mixed with real cases.
practice-begin = Start a practice conversation
practice-rounds = Earlier conversations
practice-read-round = Read the conversation
practice-compare = Compare the conversations
practice-back = Back to the practice families
# On the card of a family that speaks through an interpreter.
practice-interpreter = With an interpreter
practice-try-title = What to practise

## On every screen of a practice, and at its end

practice-banner = Practice – made-up family
practice-fate = Practice · nothing is saved
practice-not-kept = The practice is over. Nothing has been saved or counted.

## The six families: a name that is no name, what their situation is, and what to practise with them

practice-family-river-title = The family by the river
practice-family-river-about = An eight-year-old and her mum at a health talk, with a Somali interpreter. Her stomach hurts in the mornings, and the doors of the school toilets do not lock. Football is her favourite thing.
practice-family-river-try = Let the child point to where you begin. Then compare the two conversations: what is new, what remains and what has changed?

practice-family-meadow-title = The family by the meadow
practice-family-meadow-about = A three-year-old with two mums and a newborn sibling. They speak English at home. He is quiet at preschool but talks a lot at home, and his mums see this differently. Preschool and BVC (the child health centre) take part.
practice-family-meadow-try = Practise the adults’ picture of a small child: what has each of them seen? Let two different pictures stand side by side.

practice-family-lantern-title = The family with the lantern
practice-family-lantern-about = An eleven-year-old who speaks Swedish, with parents who speak Arabic. School and social services take part, and an interpreter. Mondays at school are hard, and at home he is the one who reads all the letters. He and his dad see his gaming differently.
practice-family-lantern-try = Let one voice at a time answer, so that nobody is led by someone else. Speak through the interpreter and never through the child.

practice-family-harbour-title = The family by the harbour
practice-family-harbour-about = An eleven-year-old with diabetes who lives every other week with mum and every other week with dad. The family speaks Finnish. Seven voices take part: the child, the parents, grandma, the football coach, the school and the hospital’s diabetes team. The child wants to go to camp.
practice-family-harbour-try = Practise a meeting with many people: whose turn is it, and are you talking with the child or over the child’s head? Read back together and let the different pictures remain.

practice-family-swallow-title = The family with the swallows
practice-family-swallow-about = A seven-year-old who tells things with pictures and signs. They speak Kurmanji at home. The parents, the school, habilitation and social services meet about a SIP (a coordinated individual plan), with an interpreter. There are two conversations to read.
practice-family-swallow-try = Practise giving time: let the child point, wait for the answer and write what the child showed. Look also at what has changed between the conversations, and why.

practice-family-granite-title = The family on the rock
practice-family-granite-about = A seventeen-year-old who has stopped going to upper secondary school and would rather fix mopeds. Her parents take part, with KAA (the municipality’s support for young people out of school) and BUP (child and adolescent psychiatry). There are three conversations, held over half a year.
practice-family-granite-try = Ask the young person what may be passed on, what only in brief and what stays here. Then compare the three conversations: she and her mum have different views of how fast things should go.
