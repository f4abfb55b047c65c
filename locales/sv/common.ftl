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

common-back = Tillbaka
common-next = Nästa
common-cancel = Avbryt
common-close = Stäng
common-try-again = Försök igen
common-yes = Ja
common-no = Nej
common-language = Språk

## Who speaks

role-child = Barnet
role-young-person = Den unga
role-mother = Mamma
role-father = Pappa
role-guardian = Vårdnadshavare
role-close-person = Annan närstående
role-preschool = Förskolan
role-school = Skolan
role-student-health = Elevhälsan
role-school-nurse = Skolsköterskan
role-social-services = Socialtjänsten
role-child-health-centre = BVC
role-health-centre = Vårdcentralen
role-child-psychiatry = BUP
role-habilitation = Habiliteringen
role-youth-follow-up = KAA
role-other-service = Annan verksamhet
# $role is one of the words above, $number is 2: the second of two.
role-numbered = { $role } { $number }

## What the Swedish abbreviations stand for, shown where one is chosen.

role-school-nurse-meaning = Elevhälsans medicinska insats, EMI
role-child-health-centre-meaning = Barnavårdscentralen
role-child-psychiatry-meaning = Barn- och ungdomspsykiatrin
role-youth-follow-up-meaning = Kommunens aktivitetsansvar för unga utan skola

## Where the wheel is used

context-health-talk = Hälsosamtal
context-student-health-team = Elevhälsoteam (EHT)
context-sip = SIP-möte
context-vits = VITS
context-network-meeting = Nätverksmöte
context-coordination-meeting = Samordningsmöte
context-other = Annat
context-sip-meaning = Samordnad individuell plan
context-vits-meaning = Vardagsnära insatser i tydlig samverkan

## The steps of the model

step-notice = Upptäcka
step-notice-meaning = Någon har märkt något
step-explore = Kartlägga
step-explore-meaning = Se hela vardagen
step-collaborate = Samarbeta
step-collaborate-meaning = Flera hjälps åt

## Age of the child. $from and $to are years.

age-band = { $from }–{ $to } år

## How far the words of a language have been checked

review-draft = Översättningen är ett utkast
review-reviewed = Översättningen är granskad
review-official = Länets egen översättning
