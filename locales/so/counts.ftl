### Questions and answers of usage counts: on the screen, on paper and in files.
### Review status: draft

# $from and $to are half-years as written here.
count-period-range = { $from } ilaa { $to }
# $year is a year, as digits.
count-period-spring = Gu’ga { $year }
count-period-autumn = Dayrta { $year }
# $year is a year, as digits.
count-month-1 = Jannaayo { $year }
count-month-2 = Febraayo { $year }
count-month-3 = Maarso { $year }
count-month-4 = Abriil { $year }
count-month-5 = Maajo { $year }
count-month-6 = Juun { $year }
count-month-7 = Luuliyo { $year }
count-month-8 = Agoosto { $year }
count-month-9 = Sebtembar { $year }
count-month-10 = Oktoobar { $year }
count-month-11 = Nofembar { $year }
count-month-12 = Disembar { $year }

count-question-month = Bisha
count-question-context = Nooca wadahadalka
count-question-step = Heerka shaqada
count-question-language = Luqadda qoyska
count-question-interpreter = Turjubaan ma joogay?
count-question-child = Ilmuhu ma joogay?
count-question-guardian = Mas’uulka ilmuhu ma joogay?
count-question-services = Tirada adeegyada
count-question-led-to = Waxa ka soo baxay
count-question-form = Shaashad ama warqad
count-question-edition = Nooca giraangirta

count-language-other = Luqad kale
count-services-none = Midna
count-services-one = Hal
count-services-two = Laba
count-services-more = Saddex ama ka badan
count-led-to-own-service = Adeegga laftiisa ayaa sameynaya waxa loo baahan yahay
count-led-to-handover = Adeeg kale ayaa la wareegaya
count-led-to-coordination-meeting = Kulan isku-duwid ah
count-led-to-sip = Qorshe shakhsi ah oo la isku duway (SIP)
count-led-to-nothing = Hadda wax dheeraad ah ma jiraan
count-led-to-not-said = Lama sheegin
count-form-screen = Shaashad
count-form-paper = Warqad
count-edition-current = Kan hadda
count-edition-other = Mid hore ama mid kale
# $answers are the answers that are told together, with signs between them.
count-others = Kuwo kale ({ $answers })
count-total = Dhammaan

unit-kind-preschool = Dugsiga xannaanada
unit-kind-school = Iskuulka hoose-dhexe
unit-kind-student-health = Caafimaadka ardayda
unit-kind-upper-secondary = Iskuulka sare
unit-kind-youth-follow-up = KAA (mas’uuliyadda degmada ee dhallinyarada)
unit-kind-social-services = Adeegga bulshada
unit-kind-child-health-centre = BVC
unit-kind-health-centre = Xarunta caafimaadka
unit-kind-child-psychiatry = BUP
unit-kind-habilitation = Baxnaanin (habilitering)
unit-kind-paediatric-clinic = Rugta carruurta iyo dhallinyarada ee isbitaalka
unit-kind-family-centre = Xarunta qoyska (familjecentral)
unit-kind-youth-clinic = Rugta dhallinyarada (ungdomsmottagning)
unit-kind-independent-school = Dugsi xannaano ama iskuul gaar loo leeyahay
unit-kind-other = Adeeg kale
# $principal is a municipality or region, $kind a kind of service.
unit-name = { $kind }, { $principal }
