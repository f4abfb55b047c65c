### Questions and answers of usage counts: on the screen, on paper and in files.
### Review status: draft

# $from and $to are half-years as written here.
count-period-range = { $from } till { $to }
# $year is a year, as digits.
count-period-spring = VT { $year }
count-period-autumn = HT { $year }
# $month is the name of a month, $year a year.
count-month = { $month } { $year }

count-question-month = Månad
count-question-context = Sammanhang
count-question-step = Steg i modellen
count-question-language = Familjens språk
count-question-interpreter = Tolk var med
count-question-child = Barnet var med
count-question-guardian = Vårdnadshavare var med
count-question-services = Antal verksamheter
count-question-led-to = Vad det ledde till
count-question-form = Skärm eller papper
count-question-edition = Hjulets utgåva

count-language-other = Annat språk
count-services-none = Ei yhtään
count-services-one = Yksi
count-services-two = Kaksi
count-services-more = Kolme tai useampia
count-led-to-own-service = Oma taho tekee sen, mitä tarvitaan
count-led-to-handover = Toinen taho jatkaa tästä
count-led-to-coordination-meeting = Koordinointikokous
count-led-to-sip = Koordinoitu yksilöllinen suunnitelma (SIP)
count-led-to-nothing = Ei muuta juuri nyt
count-led-to-not-said = Inte angivet
count-form-screen = Näytöllä
count-form-paper = Paperilla
count-edition-current = Den nuvarande
count-edition-other = En tidigare eller annan
# $answers are the answers that are told together, with signs between them.
count-others = Muut ({ $answers })
count-total = Kaikki yhteensä

unit-kind-preschool = Förskola
unit-kind-school = Grundskola
unit-kind-student-health = Elevhälsa
unit-kind-upper-secondary = Gymnasium
unit-kind-youth-follow-up = KAA (kommunens aktivitetsansvar)
unit-kind-social-services = Socialtjänst
unit-kind-child-health-centre = BVC
unit-kind-health-centre = Vårdcentral
unit-kind-child-psychiatry = BUP
unit-kind-habilitation = Habilitering
unit-kind-paediatric-clinic = Barn- och ungdomsklinik
unit-kind-family-centre = Familjecentral
unit-kind-youth-clinic = Ungdomsmottagning
unit-kind-independent-school = Fristående förskola eller skola
unit-kind-other = Annan verksamhet
# $principal is a municipality or region, $kind a kind of service.
unit-name = { $kind }, { $principal }
