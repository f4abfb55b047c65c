### The words of the wheel: hub, areas, the common questions, prompts.
### Review status: draft

## The hub

wheel-hub = The Child’s Best Interests Wheel
wheel-hub-short = The child’s best interests

## The common questions, asked for every area

question-works = What works well?
question-challenging = What is challenging?
question-needed = What needs to happen?
question-hope = What do you hope for?
question-next-step = What is the next step?
question-changed = What has changed, and what made the difference?

## The same questions in words for a child of 6–12

question-works-child = What is good?
question-challenging-child = What is hard?
question-needed-child = What needs to happen?
question-hope-child = What do you wish for?
question-next-step-child = What can we start with?
question-changed-child = What is different now?

## Safety

area-safety = Safety and security
area-safety-about = This is about feeling safe and protected, wherever you are.

prompt-safety-0-5-1 = How can you tell that the child feels safe?
prompt-safety-0-5-2 = Who does the child turn to for comfort?
prompt-safety-0-5-3 = What does the child do when something feels scary?
prompt-safety-0-5-4 = Are there places or moments that worry the child?

prompt-safety-6-9-1 = Where does it feel safe and nice to be?
prompt-safety-6-9-2 = Who do you feel safe with?
prompt-safety-6-9-3 = Who do you go to if something feels wrong?
prompt-safety-6-9-4 = Is there any place that does not feel good?

prompt-safety-10-12-1 = When do you feel safest?
prompt-safety-10-12-2 = Who can you talk to if something feels wrong?
prompt-safety-10-12-3 = What are things like for you online?
prompt-safety-10-12-4 = Is there any place where you don’t feel safe?

prompt-safety-13-17-1 = Where can you relax?
prompt-safety-13-17-2 = Who do you trust when something is difficult?
prompt-safety-13-17-3 = What is it like for you when you’re out and online?
prompt-safety-13-17-4 = Is there anywhere you don’t feel safe?

prompt-safety-adult-1 = When and where does the child feel safe?
prompt-safety-adult-2 = Who does the child turn to if something feels wrong?
prompt-safety-adult-3 = What are things like for the child outdoors and online?
prompt-safety-adult-4 = Are there places where the child does not feel safe?

## Health

area-health = Health
area-health-about = This is about how the body is doing and how things feel inside.

prompt-health-0-5-1 = How is the child doing right now?
prompt-health-0-5-2 = How is the child sleeping and eating?
prompt-health-0-5-3 = How does the child show that something hurts or feels wrong?
prompt-health-0-5-4 = What do you wonder about the child’s health?

prompt-health-6-9-1 = How does your body feel?
prompt-health-6-9-2 = How do you feel inside?
prompt-health-6-9-3 = How do you usually sleep?
prompt-health-6-9-4 = What can help when you are sad?

prompt-health-10-12-1 = How are you feeling right now?
prompt-health-10-12-2 = What makes you feel good?
prompt-health-10-12-3 = How are you sleeping and eating?
prompt-health-10-12-4 = What do you do when something feels hard inside?

prompt-health-13-17-1 = How have you been feeling lately?
prompt-health-13-17-2 = What usually helps when you feel worse?
prompt-health-13-17-3 = How are you sleeping and eating, and how is your energy?
prompt-health-13-17-4 = Do you have any questions about your health or body?

prompt-health-adult-1 = How is the child doing, in body and mind?
prompt-health-adult-2 = What makes the child feel good?
prompt-health-adult-3 = How are things with sleep, food and energy?
prompt-health-adult-4 = What help from health care is there, or is needed?

## Learning

area-learning = Development and learning
area-learning-about = This is about learning, growing and trying new things.

prompt-learning-0-5-1 = What is the child learning right now?
prompt-learning-0-5-2 = What makes the child curious?
prompt-learning-0-5-3 = How does the child make themselves understood?
prompt-learning-0-5-4 = When does the child need a little extra help?

prompt-learning-6-9-1 = What are you good at?
prompt-learning-6-9-2 = What is fun to learn?
prompt-learning-6-9-3 = What is easy and what is hard?
prompt-learning-6-9-4 = Who can help you when something is hard?

prompt-learning-10-12-1 = What can you do that you are proud of?
prompt-learning-10-12-2 = What is easy and what is hard at school?
prompt-learning-10-12-3 = What helps you learn things?
prompt-learning-10-12-4 = What would you like to learn?

prompt-learning-13-17-1 = What interests you right now?
prompt-learning-13-17-2 = How is school going, as you see it?
prompt-learning-13-17-3 = How do you learn best?
prompt-learning-13-17-4 = What would make things easier for you at school?

prompt-learning-adult-1 = What is the child good at?
prompt-learning-adult-2 = How do the days at preschool or school go?
prompt-learning-adult-3 = How does the child learn best?
prompt-learning-adult-4 = What support does the child need to move forward?

## Care

area-care = Care
area-care-about = This is about someone being there, caring and helping.

prompt-care-0-5-1 = What is an ordinary day like for the child?
prompt-care-0-5-2 = Who looks after the child in everyday life?
prompt-care-0-5-3 = What comforts the child?
prompt-care-0-5-4 = What gives you strength yourself, day to day?

prompt-care-6-9-1 = Who looks after you?
prompt-care-6-9-2 = What is good where you live?
prompt-care-6-9-3 = Who do you go to when you are sad?
prompt-care-6-9-4 = Is there anything you need more of?

prompt-care-10-12-1 = Which adults are there for you?
prompt-care-10-12-2 = What is good where you live?
prompt-care-10-12-3 = What is an ordinary evening like for you?
prompt-care-10-12-4 = Is there anything you need more of?

prompt-care-13-17-1 = What is it like where you live right now?
prompt-care-13-17-2 = Who can you count on?
prompt-care-13-17-3 = What can adults do that actually helps?
prompt-care-13-17-4 = Is there anything you need more of, or less of?

prompt-care-adult-1 = Who is around the child in everyday life?
prompt-care-adult-2 = Which moments of the day are good?
prompt-care-adult-3 = What does the child need most right now?
prompt-care-adult-4 = What would make everyday life easier for you as an adult?

## Leisure

area-leisure = Leisure and activities
area-leisure-about = This is about play, rest and things people like to do.

prompt-leisure-0-5-1 = What does the child like playing most?
prompt-leisure-0-5-2 = What makes the child laugh?
prompt-leisure-0-5-3 = Who does the child play with?
prompt-leisure-0-5-4 = Where is there room to play and move?

prompt-leisure-6-9-1 = What do you like doing?
prompt-leisure-6-9-2 = What is the most fun thing to play?
prompt-leisure-6-9-3 = What do you do in your free time?
prompt-leisure-6-9-4 = What would you like to try?

prompt-leisure-10-12-1 = What do you like doing most?
prompt-leisure-10-12-2 = What do you do when you get to decide?
prompt-leisure-10-12-3 = Who do you like doing things with?
prompt-leisure-10-12-4 = Is there something you want to do but can’t?

prompt-leisure-13-17-1 = What do you do when the choice is yours?
prompt-leisure-13-17-2 = What gives you energy?
prompt-leisure-13-17-3 = When do you have time to just be?
prompt-leisure-13-17-4 = Is there something you want to do but can’t?

prompt-leisure-adult-1 = What does the child like doing?
prompt-leisure-adult-2 = Who is the child with in their free time?
prompt-leisure-adult-3 = How are things with play, movement and rest?
prompt-leisure-adult-4 = Is there something the child wants to do but can’t?

## Respect

area-respect = Respect and participation
area-respect-about = This is about being listened to and helping to decide.

prompt-respect-0-5-1 = How does the child show what they want?
prompt-respect-0-5-2 = What does the child get to choose?
prompt-respect-0-5-3 = How can the child tell that someone is listening?
prompt-respect-0-5-4 = What happens when the child says no?

prompt-respect-6-9-1 = What do you get to decide?
prompt-respect-6-9-2 = Who listens to you?
prompt-respect-6-9-3 = How can you tell that someone is listening?
prompt-respect-6-9-4 = Is there anything you want to tell the adults?

prompt-respect-10-12-1 = What do you get to help decide?
prompt-respect-10-12-2 = Who listens when you say what you think?
prompt-respect-10-12-3 = How do other people treat you?
prompt-respect-10-12-4 = What do you want adults to know?

prompt-respect-13-17-1 = When do you feel you are taken seriously?
prompt-respect-13-17-2 = What do you want to have a say in?
prompt-respect-13-17-3 = How do other people treat you?
prompt-respect-13-17-4 = What should adults ask you about?

prompt-respect-adult-1 = How does the child get to say what they think?
prompt-respect-adult-2 = What does the child get to help decide?
prompt-respect-adult-3 = How do other people treat the child?
prompt-respect-adult-4 = What would the child say about this?

## Responsibility

area-responsibility = Responsibility
area-responsibility-about = This is about doing things yourself and having just enough responsibility.

prompt-responsibility-0-5-1 = What does the child want to do without help?
prompt-responsibility-0-5-2 = What does the child already do alone?
prompt-responsibility-0-5-3 = What does the child like to help with?
prompt-responsibility-0-5-4 = When does the child need an adult to help?

prompt-responsibility-6-9-1 = What can you do by yourself?
prompt-responsibility-6-9-2 = What do you help with?
prompt-responsibility-6-9-3 = What do you want help with?
prompt-responsibility-6-9-4 = Is there something you have to do that is hard?

prompt-responsibility-10-12-1 = What are you trusted to take care of?
prompt-responsibility-10-12-2 = What do you help with where you live?
prompt-responsibility-10-12-3 = Is your responsibility just right, too little or too much?
prompt-responsibility-10-12-4 = What do you want an adult to take care of?

prompt-responsibility-13-17-1 = What are you responsible for in your daily life?
prompt-responsibility-13-17-2 = Is your responsibility just right, too little or too much?
prompt-responsibility-13-17-3 = What do you want to manage yourself?
prompt-responsibility-13-17-4 = What could someone else take over?

prompt-responsibility-adult-1 = What is the child responsible for in daily life?
prompt-responsibility-adult-2 = Is that responsibility just right, too little or too much?
prompt-responsibility-adult-3 = What does the child want to do without help?
prompt-responsibility-adult-4 = Where does the child need an adult’s help?

## Belonging

area-belonging = Belonging
area-belonging-about = This is about belonging and being able to be yourself.

prompt-belonging-0-5-1 = Which people are important to the child?
prompt-belonging-0-5-2 = What is it like for the child with other children?
prompt-belonging-0-5-3 = Which languages, songs and habits are in the child’s life?
prompt-belonging-0-5-4 = Are there times when the child is left out?

prompt-belonging-6-9-1 = Who do you like being with?
prompt-belonging-6-9-2 = Who is important to you?
prompt-belonging-6-9-3 = Where can you be just as you are?
prompt-belonging-6-9-4 = Do you sometimes feel alone?

prompt-belonging-10-12-1 = Who is important to you?
prompt-belonging-10-12-2 = How are things with friends right now?
prompt-belonging-10-12-3 = Where do you feel you belong?
prompt-belonging-10-12-4 = Do you sometimes feel left out?

prompt-belonging-13-17-1 = Who can you be yourself with?
prompt-belonging-13-17-2 = Where do you feel you belong?
prompt-belonging-13-17-3 = What do you want others to understand about you?
prompt-belonging-13-17-4 = Do you sometimes feel alone or left out?

prompt-belonging-adult-1 = Which people are important to the child?
prompt-belonging-adult-2 = Where does the child feel they belong?
prompt-belonging-adult-3 = How are things with other children and young people?
prompt-belonging-adult-4 = Are there places or groups where the child is left out?

## Acceptance, a label kept ready for the official wheel

area-acceptance = Acceptance
area-acceptance-about = This is about being good enough and liked as you are.

## Interaction, a label kept ready for the official wheel

area-interaction = Interaction with others
area-interaction-about = This is about how things are together with other people.

## Support, a label kept ready for the official wheel

area-support = Access to support
area-support-about = This is about getting help when you need it.

## Other: housing, economy, moving, illness in the family, language, waiting for a decision

area-other = Other things that matter
area-other-about = This is about other things in life, like housing, money, illness or waiting for a decision.

prompt-other-0-5-1 = What else affects the child’s daily life right now?
prompt-other-0-5-2 = What is new or different in the child’s life?
prompt-other-0-5-3 = What is it like where the child lives right now?
prompt-other-0-5-4 = Is someone close to the child waiting for a decision?

prompt-other-6-9-1 = Is there anything else you want to tell us?
prompt-other-6-9-2 = Is anything new or different?
prompt-other-6-9-3 = What is it like where you live now?
prompt-other-6-9-4 = Is there something you think about a lot?

prompt-other-10-12-1 = What else is important in your life right now?
prompt-other-10-12-2 = Has anything changed lately?
prompt-other-10-12-3 = Is there something on your mind?
prompt-other-10-12-4 = Is there something you are waiting to find out?

prompt-other-13-17-1 = What else affects you right now?
prompt-other-13-17-2 = Has anything changed recently?
prompt-other-13-17-3 = How are practical things, like housing and money?
prompt-other-13-17-4 = Are you waiting for a decision about something?

prompt-other-adult-1 = What else affects the child’s daily life right now?
prompt-other-adult-2 = Has anything changed recently?
prompt-other-adult-3 = How are things like housing, money and language?
prompt-other-adult-4 = Is daily life affected by moving, illness or waiting?

## Hope, the closing question outside the ring

area-hope = Looking ahead
area-hope-about = This is about what you hope for, and one small step towards it.

prompt-hope-0-5-1 = What do you hope for the child?
prompt-hope-0-5-2 = What could be a first small step?
prompt-hope-0-5-3 = Who can help?
prompt-hope-0-5-4 = How will we see in the child that things are better?

prompt-hope-6-9-1 = If you could wish for anything, what would it be?
prompt-hope-6-9-2 = What can we do first?
prompt-hope-6-9-3 = Who can help you?
prompt-hope-6-9-4 = How will you notice that it gets better?

prompt-hope-10-12-1 = What do you hope will happen?
prompt-hope-10-12-2 = What would be a small first step?
prompt-hope-10-12-3 = Who would you like to help you?
prompt-hope-10-12-4 = How would you notice that it gets better?

prompt-hope-13-17-1 = How do you want things to be in a few months?
prompt-hope-13-17-2 = What is one small step that feels possible?
prompt-hope-13-17-3 = Who do you want with you in this?
prompt-hope-13-17-4 = How would you notice things going the right way?

prompt-hope-adult-1 = What do you hope for the child in the coming months?
prompt-hope-adult-2 = What is one small step that can be taken soon?
prompt-hope-adult-3 = Who else can help?
prompt-hope-adult-4 = How will we notice that things are going the right way?

## Pictures for 6–9: few words for each prompt

picture-safety-1 = A safe place
picture-safety-2 = Someone safe
picture-safety-3 = Telling someone
picture-safety-4 = Doesn’t feel good

picture-health-1 = My body
picture-health-2 = Feelings inside
picture-health-3 = Sleeping
picture-health-4 = Happy again

picture-learning-1 = I know how
picture-learning-2 = Fun to learn
picture-learning-3 = Easy and hard
picture-learning-4 = Getting help

picture-care-1 = My grown-ups
picture-care-2 = Good things here
picture-care-3 = Being comforted
picture-care-4 = Need more

picture-leisure-1 = Things I like
picture-leisure-2 = Playing
picture-leisure-3 = Free time
picture-leisure-4 = Trying something new

picture-respect-1 = I decide
picture-respect-2 = Someone listens
picture-respect-3 = Really listening
picture-respect-4 = Saying something

picture-responsibility-1 = All by myself
picture-responsibility-2 = Helping out
picture-responsibility-3 = Want help
picture-responsibility-4 = Hard to do

picture-belonging-1 = Being together
picture-belonging-2 = Important to me
picture-belonging-3 = Being myself
picture-belonging-4 = Feeling alone

picture-other-1 = Telling more
picture-other-2 = Something new
picture-other-3 = Where I live
picture-other-4 = Many thoughts

picture-hope-1 = A wish
picture-hope-2 = Do first
picture-hope-3 = Someone helps
picture-hope-4 = It gets better
