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

common-back = Dib u noqo
common-next = Xiga
common-cancel = Jooji
common-close = Xir
common-try-again = Mar kale isku day
common-yes = Haa
common-no = Maya
common-language = Luqad

## Who speaks

role-child = Ilmaha
role-young-person = Qofka dhallinyarada ah
role-mother = Hooyo
role-father = Aabbe
role-guardian = Mas’uulka ilmaha
role-close-person = Qof kale oo u dhow
role-preschool = Dugsiga xannaanada
role-school = Iskuulka
role-student-health = Caafimaadka ardayda
role-school-nurse = Kalkaalisada iskuulka
role-social-services = Adeegga bulshada
role-child-health-centre = BVC
role-health-centre = Xarunta caafimaadka
role-child-psychiatry = BUP
role-habilitation = Baxnaanin (habilitering)
role-youth-follow-up = KAA
role-other-service = Adeeg kale
# $role is one of the words above, $number is 2: the second of two.
role-numbered = { $role } { $number }

## What the Swedish abbreviations stand for, shown where one is chosen.

role-school-nurse-meaning = Kalkaalisada iyo dhakhtarka caafimaadka ardayda (EMI)
role-child-health-centre-meaning = Rugta caafimaadka carruurta
role-child-psychiatry-meaning = Daryeelka dhimirka carruurta iyo dhallinyarada
role-youth-follow-up-meaning = Mas’uuliyadda degmada ee dhallinyarada aan iskuul dhigan

## Where the wheel is used

context-health-talk = Wadahadal caafimaad
context-student-health-team = Kooxda caafimaadka ardayda (EHT)
context-sip = Kulanka SIP
context-vits = VITS
context-network-meeting = Kulanka shabakadda taageerada
context-coordination-meeting = Kulanka isku-duwidda
context-other = Wax kale
context-sip-meaning = Qorshe shakhsi ah oo la isku duway
context-vits-meaning = Taageero nolol maalmeedka u dhow oo si cad looga wada shaqeeyo

## The steps of the model

step-notice = Ogaansho
step-notice-meaning = Qof ayaa wax arkay ama dareemay
step-explore = Sahamin
step-explore-meaning = In la eego nolol maalmeedka oo dhan
step-collaborate = Wada-shaqeyn
step-collaborate-meaning = Dhowr qof ayaa is kaashanaya

## Age of the child. $from and $to are years.

age-band = { $from }–{ $to } sano

## How far the words of a language have been checked

review-draft = Turjumaaddu waa qabyo-qoraal
review-reviewed = Turjumaadda waa la hubiyay
review-official = Turjumaadda gobolka u gaarka ah
