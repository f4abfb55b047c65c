### The side panel that only staff read: what to listen for, questions to oneself, the duty, words.
### Review status: draft

## The panel

staff-title = Support for you
staff-open = Support for staff
staff-close = Close the support panel
staff-keys = Keyboard shortcuts

## The area that is open

staff-meaning = What the area is about
staff-listen = Listen for

## Listen for: safety

staff-listen-safety-1 = Places, moments and people that let the child relax, and what makes them feel safe.
staff-listen-safety-2 = Places, times or people the child avoids: where they live, on the way, at school, online.
staff-listen-safety-3 = Who the child tells when something feels wrong, and what happens next.

## Listen for: health

staff-listen-health-1 = What gives energy and calm, and what helps according to the child.
staff-listen-health-2 = Changes in sleep, food, energy or mood: since when, and in which situations.
staff-listen-health-3 = When aches or worries come, and when they stay away.

## Listen for: learning

staff-listen-learning-1 = What sparks curiosity, and what the child is proud of being able to do.
staff-listen-learning-2 = When it comes easily and when it is slow going: the task, the time of day, the noise, the company.
staff-listen-learning-3 = What support there already is, and whether it helps as the child sees it.

## Listen for: care

staff-listen-care-1 = Which adults are there day to day, and when the child turns to them.
staff-listen-care-2 = Food, sleep, clothes, comfort and time together: what the child gets, and what they need more of.
staff-listen-care-3 = What the adults have the strength for right now, and who they themselves can ask for help.

## Listen for: leisure

staff-listen-leisure-1 = What makes the child forget the time, alone or with others.
staff-listen-leisure-2 = What gets in the way: money, travel, time, or not feeling welcome.
staff-listen-leisure-3 = Whether the days have room for play, movement and rest, as the child sees it.

## Listen for: respect

staff-listen-respect-1 = When the child is listened to, and how the child can tell.
staff-listen-respect-2 = Words, jokes or silence that hurt, and which adults know about it.
staff-listen-respect-3 = What the child gets to help decide, and what is decided over their head.

## Listen for: responsibility

staff-listen-responsibility-1 = What the child manages without help and likes doing.
staff-listen-responsibility-2 = Responsibility that is heavy for the child’s age: siblings, housework, interpreting, comforting adults.
staff-listen-responsibility-3 = Whether the child wants to or has to, and who takes over when it gets too much.

## Listen for: belonging

staff-listen-belonging-1 = People, places, languages and traditions where the child feels at home.
staff-listen-belonging-2 = Times when the child is alone or left out: when, where and with whom.
staff-listen-belonging-3 = What it is like to move between different settings, such as school, relatives and friends.

## Listen for: other

staff-listen-other-1 = What holds daily life together when other things are uncertain: a neighbour, a relative, a habit.
staff-listen-other-2 = Housing, money, illness in the family or waiting for a decision, and how it shows for the child.
staff-listen-other-3 = What the child knows about the things that worry the adults, and what the child wonders about.

## Listen for: hope

staff-listen-hope-1 = The child’s own words for how they want things to be, the small and unexpected ones too.
staff-listen-hope-2 = What has already got a little better, and what made it possible.
staff-listen-hope-3 = When it is hard to hope: what would make next week a little easier.

## Five questions to oneself

staff-questions = Five questions to ask yourself
staff-question-1 = What makes it hard for the child to be all right just now?
staff-question-2 = What do I know, what do I assume, and what do I need to find out?
staff-question-3 = What can I do now?
staff-question-4 = What can my service do?
staff-question-5 = What help is needed from others, and how do the child and the family see it?

## The duty to report, in steps; what the duty is stands in information.ftl

staff-duty = If you become worried that the child is coming to harm
staff-duty-step-1 = Hear the child out and end calmly. Do not question the child further, and do not promise to keep it secret. If the child is in danger right now: call 112.
staff-duty-step-2 = If you are unsure, phone the social services straight away and describe the situation without saying who the child is. Ask, too, when the family should be told.
staff-duty-step-3 = Report it yourself and at once, today, to the social services committee (socialnämnden) in the child’s municipality. Write what you have seen and heard. After office hours, the social emergency service (socialjouren) answers.
staff-duty-step-4 = Write down what you did, and when, in your service’s own system. Do not write it here.

## Words to avoid, and what to say in their place

staff-words = Words to avoid
staff-word-1-avoid = Why …?
staff-word-1-say = Tell me about …
staff-word-2-avoid = a troublemaker
staff-word-2-say = what you see: gets up and shouts when it is noisy
staff-word-3-avoid = You have to …
staff-word-3-say = What do you think would work?
staff-word-4-avoid = refuses
staff-word-4-say = says no when …
staff-word-5-avoid = a problem
staff-word-5-say = what is hard right now
staff-word-6-avoid = normal
staff-word-6-say = the way it usually is for the child
staff-word-7-avoid = weak
staff-word-7-say = needs help with …
staff-word-8-avoid = Are you feeling bad?
staff-word-8-say = How are things for you right now?
