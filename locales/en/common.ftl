### Words used in more than one place.
### Review status: draft

app-name = Hjulet

## The six languages, each in its own script. The same in every language.

language-name-sv = Svenska
language-name-en = English
language-name-fi = Suomi
language-name-so = Soomaali
language-name-ar = العربية
language-name-kmr = Kurmancî

## Buttons

common-back = Back
common-next = Next
common-cancel = Cancel
common-close = Close
common-try-again = Try again
common-yes = Yes
common-no = No
common-language = Language

## Who speaks

role-child = The child
role-young-person = The young person
role-mother = Mum
role-father = Dad
role-guardian = Guardian
role-close-person = Other close person
role-preschool = Preschool
role-school = School
role-student-health = Student health
role-school-nurse = School nurse
role-social-services = Social services
role-child-health-centre = BVC
role-health-centre = Health centre
role-child-psychiatry = BUP
role-habilitation = Habilitation
role-youth-follow-up = KAA
role-other-service = Another service
# $role is one of the words above, $number is 2: the second of two.
role-numbered = { $role } { $number }

## What the Swedish abbreviations stand for, shown where one is chosen.

role-school-nurse-meaning = The medical part of student health (EMI)
role-child-health-centre-meaning = Child health centre
role-child-psychiatry-meaning = Child and adolescent psychiatry
role-youth-follow-up-meaning = The municipality’s support for young people out of school

## Where the wheel is used

context-health-talk = Health talk
context-student-health-team = Student health team (EHT)
context-sip = SIP meeting
context-vits = VITS
context-network-meeting = Network meeting
context-coordination-meeting = Coordination meeting
context-other = Something else
context-sip-meaning = Coordinated individual plan
context-vits-meaning = Support close to everyday life, with clear cooperation

## The steps of the model

step-notice = Notice
step-notice-meaning = Someone noticed something
step-explore = Explore
step-explore-meaning = See the whole of daily life
step-collaborate = Work together
step-collaborate-meaning = Several help together

## Age of the child. $from and $to are years.

age-band = { $from }–{ $to } years

## How far the words of a language have been checked

review-draft = The translation is a draft
review-reviewed = The translation has been reviewed
review-official = The county’s own translation
