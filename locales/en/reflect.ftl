### Reflektera: a talk in the team on how the work with the model goes. Read by staff.
### Review status: draft
### The themes follow the eight recommendations of FoU i Sörmland, Utvärderingsrapport 2026:5; the sentences are ours.

reflect-title = Reflect
reflect-about = A talk in the team about how things are going with the model. Begin where you like and skip what you like. There are no right answers, and nothing is added up.
reflect-stays = The answers stay on this computer. They only go along with a report if you choose so yourselves at that time.
reflect-source = The themes build on the recommendations in evaluation report 2026:5 from FoU i Sörmland. The words are the program’s own.
reflect-period = Half-year
reflect-parts = Parts of the talk
reflect-kept = Saved
reflect-keeping = Saving…
reflect-not-kept = Not saved
reflect-leave-unkept = Leave without saving
reflect-noted = noted
# $part is the name of a theme.
reflect-previous = Back to { $part }
reflect-next = On to { $part }
reflect-done = Done for this time
reflect-talk = To talk about
reflect-words = What we want to remember
reflect-words-note = Write no names, and nothing about individual children or families.
# $count is how many characters fit still.
reflect-signs-left = { $count ->
    [one] There is room for one more character.
   *[other] There is room for { $count } more characters.
  }
reflect-last-time = Last time
reflect-earlier = Even earlier

## How things stand

reflect-now = Where things stand
reflect-now-about = Four questions to answer together. If you see things differently, that is worth a line in the box.
reflect-how-far-yes = Yes
reflect-how-far-partly = On the way
reflect-how-far-not-yet = Not yet
reflect-question-lead-appointed = Child’s best-interests lead
reflect-ask-lead-appointed = Has it been decided who is the child’s best-interests lead in your service?
reflect-question-local-plan = Local plan
reflect-ask-local-plan = Do you have a plan of your own for making the model part of everyday work?
reflect-question-wheel-in-use = The wheel in everyday work
reflect-ask-wheel-in-use = Do you use the wheel the way you want to use it?
reflect-question-support = Support
reflect-ask-support = Do you get the support you need? Where is it missing?

## The eight themes

reflect-question-goals = Goals close to everyday work
reflect-about-goals = Big goals carry further when there are also small ones that belong in your own working day, and then people misunderstand each other less.
reflect-talk-goals-1 = What goals do we ourselves have for how we use the model?
reflect-talk-goals-2 = Who set them: those of us who do the work, the management, or both?
reflect-talk-goals-3 = In an ordinary week, how do we notice that we are getting there?
reflect-question-participation = Those concerned take part
reflect-about-participation = The work goes better when those it concerns take part, as much as is needed and as much as can be managed right now.
reflect-talk-participation-1 = Who is affected by our working this way?
reflect-talk-participation-2 = Who needs to take part now, and how much?
reflect-talk-participation-3 = Who is missing around this table?
reflect-question-information = Clear and equal information
reflect-about-information = When everyone is told the same thing clearly, preferably several times and face to face, each person knows what applies.
reflect-talk-information-1 = What does everyone here need to know?
reflect-talk-information-2 = What needs to be the same in the whole county, in our municipality or region, and in our own area?
reflect-talk-information-3 = When do we talk about it next?
reflect-question-endurance = Patience and time set aside
reflect-about-endurance = New ways of working need time that is really set aside; otherwise patience runs out when a lot happens at once.
reflect-talk-endurance-1 = What time have we set aside, and is it enough?
reflect-talk-endurance-2 = How do we carry on when someone leaves, the organisation changes or something slips back?
reflect-talk-endurance-3 = What do we want to hold on to even in a busy week?
reflect-question-exchange = Learning from each other
reflect-about-exchange = Those who get to see how others do it, on a visit or in a shared workshop, do not have to start from scratch.
reflect-talk-exchange-1 = Who would we like to visit or call?
reflect-talk-exchange-2 = Where do we meet other services today, and where is it needed more?
reflect-talk-exchange-3 = What have we learnt that others could use?
reflect-question-division = Who does what
reflect-about-division = What is decided for the county or the municipality only happens once it is clear who does what, so that it does not hang on one single enthusiast.
reflect-talk-division-1 = Does everyone here know who is responsible for the model being spread and used?
reflect-talk-division-2 = What happens if that person is away for a month?
reflect-talk-division-3 = Which decision have we been given without knowing who is to do what?
reflect-question-follow-up = Follow-up in good time
reflect-about-follow-up = What several have decided together needs to be followed up with all of them, in good time and in the right place.
reflect-talk-follow-up-1 = When and where do we follow up what we have decided together?
reflect-talk-follow-up-2 = Who makes sure it happens, with the others too?
reflect-talk-follow-up-3 = What have we decided that nobody has asked about since?
reflect-question-documentation = Just enough written down
reflect-about-documentation = What is written down should be enough for following up and for new people to join in, and no more than that.
reflect-talk-documentation-1 = What do we write down about how we work, and who reads it?
reflect-talk-documentation-2 = Would a new colleague understand how we do it?
reflect-talk-documentation-3 = What is needed here, in our municipality or region, and in the county, and what can we leave out?
