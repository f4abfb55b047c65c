### The invitation to a samordningsmöte: a letter to a child, to a young person, to those who are close, to a service.
### Review status: draft

## What every letter has. Read by everybody, also by children.

invitation-question = This is what we want to talk about
invitation-when = When
# $weekday is a name of a day, $moment a date with its time, both ready to show.
invitation-when-value = { $weekday } { $moment }
invitation-when-undecided = The day has not been decided yet. You will be told as soon as possible.
invitation-long = How long
invitation-place = Where
invitation-place-undecided = You will be told where we meet.
invitation-interpreter = Interpreter
invitation-who = Who is invited
# The one who reads the letter, in the list of those who are invited.
invitation-you = You
# $service is the short name of a service, $meaning what it stands for.
invitation-service = { $service } ({ $meaning })
invitation-how = What will happen
# Over an empty line, on which the sender writes a name and a way to be reached by hand.
invitation-contact = Who you can get in touch with

## To a child of 6–12. Also read aloud to a younger one.

invitation-young-title = Hi! Would you like to come to a meeting?
invitation-young-what = It is called a coordination meeting. You, your family and the people who help you meet up together, so that everyone knows who is going to do what.
invitation-young-about = The meeting is about you. That’s why we would really like to know what you think. Nothing you say is right or wrong.
invitation-young-interpreter = There will be an interpreter who helps us understand each other. The interpreter is not allowed to tell anyone else what we say.
invitation-young-no-interpreter = Would you like to talk in another language? Tell us, and we will find an interpreter.
invitation-young-part = You can join in your own way
invitation-young-part-ways = You can be there the whole time or just for a little while. You can be there on a screen. You can draw or write something for us to look at, or ask a grown-up to say it for you. You can also say no.
invitation-young-pause = You can take a break whenever you want. You don’t have to say why.
invitation-young-before-title = What you have told us before
invitation-young-before = We will only talk at the meeting about what you have told us if you have said yes to it. You can change your mind.
invitation-young-answer = Is there anything you wonder about? Is there anything you want us to talk about, or not talk about? Please tell us!
invitation-young-bye = We would love you to be there!

invitation-young-agenda-welcome = We say hello and tell each other who we are
invitation-young-agenda-since-last = How have things been since last time?
invitation-young-agenda-picture = You and your family can tell us how things are
invitation-young-agenda-works = What is good
invitation-young-agenda-challenging = What is hard
invitation-young-agenda-needed = What needs to happen
invitation-young-agenda-actions = Who does what?
invitation-young-agenda-whole = Who makes sure it gets done?
invitation-young-agenda-follow-up = When will we meet again?
invitation-young-agenda-read-back = We read out what we have decided. What do you think?
invitation-young-agenda-pause = Break

## To a young person of 13–17

invitation-older-title = You are invited to a meeting
invitation-older-what = It is a coordination meeting: you, your family and the people who support you meet at the same time and agree on who does what.
invitation-older-about = The meeting is about you, so we need to hear how you see things yourself. Everyone does not have to think alike.
invitation-older-interpreter = There will be an interpreter, who has a duty of confidentiality and may not pass anything on.
invitation-older-no-interpreter = Would you like an interpreter? Tell us, and we will arrange one.
invitation-older-part = You choose how you want to take part
invitation-older-part-ways = You can be there for the whole meeting or part of it, in the room or from somewhere else. You can write something beforehand, or let someone you trust speak for you. You can also choose not to come.
invitation-older-pause = You can take a break or leave whenever you want, without saying why.
invitation-older-before-title = What you have told us before
invitation-older-before = We will only bring up what you have told us before if you have said yes to it. You can change your mind, during the meeting too.
invitation-older-answer = Is there anything you wonder about, or would you like to help decide who comes and what we talk about? Get in touch.
invitation-older-bye = You are very welcome!

## To a guardian

invitation-guardian-title = Welcome to a coordination meeting
invitation-guardian-what = A coordination meeting is a meeting where your child, you and the services that give support meet at the same time and agree on who does what.
invitation-guardian-about = What you see and know about your child is important. Everyone does not have to think alike: there is room for everyone’s picture.
invitation-guardian-part = The child can take part in their own way
invitation-guardian-part-ways = Your child can be there for the whole meeting or for a while, in the room or from somewhere else, with their own words, pictures or through someone else. The child can also say no to taking part.
invitation-guardian-support = You can bring someone with you for support. Please tell us before the meeting what you want us to talk about, and what you don’t want us to talk about.
invitation-guardian-before = What you and your child have told us before is only brought up at the meeting if there is consent to it. Giving consent is voluntary, and you can take back your consent at any time.

## To somebody else who is close

invitation-close-what = A coordination meeting is a meeting where the child, the family and the services that give support meet at the same time and agree on who does what. You are invited because you are important to the child.
invitation-close-part-ways = The child can be there for the whole meeting or for a while, in the room or from somewhere else, with their own words, pictures or through someone else. The child can also say no to taking part.
invitation-close-before = What the child and the family have told us before is only brought up at the meeting if there is consent to it. Please do not tell others what you hear at the meeting.

## To a guardian and to somebody else who is close

invitation-adult-interpreter = There will be an interpreter, who has a duty of confidentiality and may not pass anything on.
invitation-adult-no-interpreter = Do you need an interpreter? Tell us, and we will arrange one.
invitation-adult-pause = Everyone can take a break when they need one, children and adults alike.
invitation-adult-before-title = What has been told before
invitation-adult-answer = Does the time not suit you, or is there anything you wonder about? Get in touch.
invitation-adult-bye = You are very welcome!

## To a service

invitation-service-title = Invitation to a coordination meeting
invitation-service-what = A coordination meeting is a meeting where the child, the family and the services concerned meet at the same time and agree on who does what, and when.
invitation-service-about = Please think through what your service can contribute, and come with a mandate to decide on it if you can.
invitation-service-interpreter = There will be an interpreter. Speak directly to the family, a few sentences at a time.
invitation-service-no-interpreter = No interpreter has been booked.
invitation-service-part = The child takes part in their own way
invitation-service-part-ways = The child takes part in the way they want and can take a break at any time. Talk with the child and the family, not about them, and use words that everyone understands.
invitation-service-before-title = Consent and confidentiality
invitation-service-before = What has been told before is only brought up if consent covers it. Confidential information that your service holds may only be brought up with consent or another basis in law.
invitation-service-answer = Are you unable to come, or should someone else from your service be there? Get in touch.
invitation-service-bye = Welcome!

## Beside the letter. Read by staff.

invitation-page-title = Invitation
# $voice is who is invited.
invitation-to = to { $voice }
invitation-choose = Letter to
invitation-preview-language = The language of the letter
invitation-preview-note = The language is only changed here. You choose the recipient’s language among the participants.
invitation-written-note = The question of the meeting, the place and what you yourself have added to the agenda stand as you have written them. They are not translated.
invitation-sender-note = At the end of the letter there is an empty line. There you write by hand who to get in touch with, and how.
invitation-nothing-said = The letter has nothing from the conversations, no code and no names from the case.
