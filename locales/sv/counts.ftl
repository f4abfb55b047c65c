### Questions and answers of usage counts: on the screen, on paper and in files.
### Review status: draft

# $from and $to are half-years as written here.
count-period-range = { $from } till { $to }
# $year is a year, as digits.
count-period-spring = VT { $year }
count-period-autumn = HT { $year }
# $year is a year, as digits.
count-month-1 = januari { $year }
count-month-2 = februari { $year }
count-month-3 = mars { $year }
count-month-4 = april { $year }
count-month-5 = maj { $year }
count-month-6 = juni { $year }
count-month-7 = juli { $year }
count-month-8 = augusti { $year }
count-month-9 = september { $year }
count-month-10 = oktober { $year }
count-month-11 = november { $year }
count-month-12 = december { $year }

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
count-services-none = Ingen
count-services-one = En
count-services-two = Två
count-services-more = Tre eller fler
count-led-to-own-service = Egna verksamheten gör det som behövs
count-led-to-handover = En annan verksamhet tar vid
count-led-to-coordination-meeting = Samordningsmöte
count-led-to-sip = Samordnad individuell plan (SIP)
count-led-to-nothing = Inget mer just nu
count-led-to-not-said = Inte angivet
count-form-screen = På skärm
count-form-paper = På papper
count-edition-current = Den nuvarande
count-edition-other = En tidigare eller annan
# $answers are the answers that are told together, with signs between them.
count-others = Övriga ({ $answers })
count-total = Alla

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
