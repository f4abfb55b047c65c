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

common-back = Takaisin
common-next = Seuraava
common-cancel = Peruuta
common-close = Sulje
common-try-again = Yritä uudelleen
common-yes = Kyllä
common-no = Ei
common-language = Kieli

## Who speaks

role-child = Lapsi
role-young-person = Nuori
role-mother = Äiti
role-father = Isä
role-guardian = Huoltaja
role-close-person = Muu läheinen
role-preschool = Esikoulu
role-school = Koulu
role-student-health = Oppilashuolto
role-school-nurse = Kouluterveydenhoitaja
role-social-services = Sosiaalipalvelut
role-child-health-centre = BVC
role-health-centre = Terveyskeskus
role-child-psychiatry = BUP
role-habilitation = Habilitaatio
role-youth-follow-up = KAA
role-other-service = Muu taho
# $role is one of the words above, $number is 2: the second of two.
role-numbered = { $role } { $number }

## What the Swedish abbreviations stand for, shown where one is chosen.

role-school-nurse-meaning = Oppilashuollon terveydenhoito (EMI)
role-child-health-centre-meaning = Lastenneuvola
role-child-psychiatry-meaning = Lasten- ja nuorisopsykiatria
role-youth-follow-up-meaning = Kunnan vastuu nuorista, jotka eivät käy koulua

## Where the wheel is used

context-health-talk = Terveyskeskustelu
context-student-health-team = Oppilashuoltoryhmä (EHT)
context-sip = SIP-kokous
context-vits = VITS
context-network-meeting = Verkostopalaveri
context-coordination-meeting = Koordinointikokous
context-other = Muu
context-sip-meaning = Koordinoitu yksilöllinen suunnitelma
context-vits-meaning = Arjen tukea selkeällä yhteistyöllä

## The steps of the model

step-notice = Havaitseminen
step-notice-meaning = Joku on huomannut jotain
step-explore = Kartoitus
step-explore-meaning = Katsotaan koko arkea
step-collaborate = Yhteistyö
step-collaborate-meaning = Autetaan yhdessä

## Age of the child. $from and $to are years.

age-band = { $from }–{ $to } vuotta

## How far the words of a language have been checked

review-draft = Käännös on luonnos
review-reviewed = Käännös on tarkistettu
review-official = Läänin oma käännös
