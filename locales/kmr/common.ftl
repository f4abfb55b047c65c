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

common-back = Vegere
common-next = Ya din
common-cancel = Betal bike
common-close = Bigire
common-try-again = Dîsa biceribîne
common-yes = Erê
common-no = Na
common-language = Ziman

## Who speaks

role-child = Zarok
role-young-person = Ciwan
role-mother = Dayik
role-father = Bav
role-guardian = Welî
role-close-person = Kesekî din ê nêzîk
role-preschool = Zarokxane
role-school = Dibistan
role-student-health = Tenduristiya xwendekaran
role-school-nurse = Hemşîreya dibistanê
role-social-services = Xizmetên civakî
role-child-health-centre = BVC
role-health-centre = Navenda tenduristiyê
role-child-psychiatry = BUP
role-habilitation = Habîlîtasyon
role-youth-follow-up = KAA
role-other-service = Saziyeke din
# $role is one of the words above, $number is 2: the second of two.
role-numbered = { $role } { $number }

## What the Swedish abbreviations stand for, shown where one is chosen.

role-school-nurse-meaning = Hemşîre û bijîşkê tenduristiya xwendekaran (EMI)
role-child-health-centre-meaning = Navenda tenduristiya zarokan
role-child-psychiatry-meaning = Psîkiyatriya zarok û ciwanan
role-youth-follow-up-meaning = Berpirsiyariya komûnê ya ji bo ciwanên ku naçin dibistanê

## Where the wheel is used

context-health-talk = Axaftina tenduristiyê
context-student-health-team = Tîma tenduristiya xwendekaran (EHT)
context-sip = Civîna SIP
context-vits = VITS
context-network-meeting = Civîna tora piştgiriyê
context-coordination-meeting = Civîna koordînasyonê
context-other = Tiştekî din
context-sip-meaning = Plana ferdî ya hevrêzkirî
context-vits-meaning = Alîkariya di jiyana rojane de, bi hevkariyeke zelal

## The steps of the model

step-notice = Pêhesîn
step-notice-meaning = Kesek bi tiştekî hesiyaye
step-explore = Nasîna rewşê
step-explore-meaning = Dîtina tevahiya jiyana rojane
step-collaborate = Hevkarî
step-collaborate-meaning = Çend kes alîkariya hev dikin

## Age of the child. $from and $to are years.

age-band = { $from }–{ $to } salî

## How far the words of a language have been checked

review-draft = Werger hîn pêşnivîs e
review-reviewed = Werger hatiye kontrolkirin
review-official = Wergera fermî ya parêzgehê
