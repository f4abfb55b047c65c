### Questions and answers of usage counts: on the screen, on paper and in files.
### Review status: draft

# $from and $to are half-years as written here.
count-period-range = { $from } – { $to }
# $year is a year, as digits.
count-period-spring = bihara { $year }an
count-period-autumn = payîza { $year }an
# $year is a year, as digits.
count-month-1 = rêbendana { $year }an
count-month-2 = sibata { $year }an
count-month-3 = adara { $year }an
count-month-4 = nîsana { $year }an
count-month-5 = gulana { $year }an
count-month-6 = hezîrana { $year }an
count-month-7 = tîrmeha { $year }an
count-month-8 = tebaxa { $year }an
count-month-9 = îlona { $year }an
count-month-10 = cotmeha { $year }an
count-month-11 = mijdara { $year }an
count-month-12 = berfanbara { $year }an

count-question-month = Meh
count-question-context = Cureyê axaftinê
count-question-step = Gava xebatê
count-question-language = Zimanê malbatê
count-question-interpreter = Wergêr beşdar bû
count-question-child = Zarok beşdar bû
count-question-guardian = Welî beşdar bû
count-question-services = Hejmara saziyan
count-question-led-to = Encam
count-question-form = Ekran an kaxez
count-question-edition = Guhertoya çerxê

count-language-other = Zimanekî din
count-services-none = Yek jî na
count-services-one = Yek
count-services-two = Du
count-services-more = Sê an zêdetir
count-led-to-own-service = Sazî bi xwe tiştê ku lazim e dike
count-led-to-handover = Saziyeke din kar digire ser xwe
count-led-to-coordination-meeting = Civîna koordînasyonê
count-led-to-sip = Plana ferdî ya hevrêzkirî (SIP)
count-led-to-nothing = Niha tiştekî din tune
count-led-to-not-said = Nehatiye gotin
count-form-screen = Li ser ekranê
count-form-paper = Li ser kaxezê
count-edition-current = Ya niha
count-edition-other = Yeke berê an yeke din
# $answers are the answers that are told together, with signs between them.
count-others = Yên din ({ $answers })
count-total = Hemû bi hev re

unit-kind-preschool = Zarokxane
unit-kind-school = Dibistana bingehîn
unit-kind-student-health = Tenduristiya xwendekaran
unit-kind-upper-secondary = Lîse
unit-kind-youth-follow-up = KAA (berpirsiyariya komûnê ya ji bo ciwanan)
unit-kind-social-services = Xizmetên civakî
unit-kind-child-health-centre = BVC
unit-kind-health-centre = Navenda tenduristiyê
unit-kind-child-psychiatry = BUP
unit-kind-habilitation = Habîlîtasyon
unit-kind-paediatric-clinic = Klînîka zarok û ciwanan
unit-kind-family-centre = Navenda malbatê
unit-kind-youth-clinic = Navenda tenduristiya ciwanan
unit-kind-independent-school = Zarokxane an dibistana serbixwe
unit-kind-other = Saziyeke din
# $principal is a municipality or region, $kind a kind of service.
unit-name = { $kind }, { $principal }
