### Questions and answers of usage counts: on the screen, on paper and in files.
### Review status: draft

# $from and $to are half-years as written here.
count-period-range = { $from } to { $to }
# $year is a year, as digits.
count-period-spring = spring { $year }
count-period-autumn = autumn { $year }
# $year is a year, as digits.
count-month-1 = January { $year }
count-month-2 = February { $year }
count-month-3 = March { $year }
count-month-4 = April { $year }
count-month-5 = May { $year }
count-month-6 = June { $year }
count-month-7 = July { $year }
count-month-8 = August { $year }
count-month-9 = September { $year }
count-month-10 = October { $year }
count-month-11 = November { $year }
count-month-12 = December { $year }

count-question-month = Month
count-question-context = Context
count-question-step = Step in the model
count-question-language = The family’s language
count-question-interpreter = An interpreter took part
count-question-child = The child took part
count-question-guardian = A guardian took part
count-question-services = Number of services
count-question-led-to = What it led to
count-question-form = Screen or paper
count-question-edition = Edition of the wheel

count-language-other = Another language
count-services-none = None
count-services-one = One
count-services-two = Two
count-services-more = Three or more
count-led-to-own-service = The service itself does what is needed
count-led-to-handover = Another service takes over
count-led-to-coordination-meeting = Coordination meeting
count-led-to-sip = Coordinated individual plan (SIP)
count-led-to-nothing = Nothing more for now
count-led-to-not-said = Not stated
count-form-screen = On screen
count-form-paper = On paper
count-edition-current = The current one
count-edition-other = An earlier one, or another
# $answers are the answers that are told together, with signs between them.
count-others = Other ({ $answers })
count-total = All together

unit-kind-preschool = Preschool
unit-kind-school = Compulsory school
unit-kind-student-health = Student health
unit-kind-upper-secondary = Upper secondary school
unit-kind-youth-follow-up = KAA (young people out of school)
unit-kind-social-services = Social services
unit-kind-child-health-centre = BVC (child health centre)
unit-kind-health-centre = Health centre
unit-kind-child-psychiatry = BUP (child psychiatry)
unit-kind-habilitation = Habilitation
unit-kind-paediatric-clinic = Children’s and young people’s clinic
unit-kind-family-centre = Family centre
unit-kind-youth-clinic = Youth clinic
unit-kind-independent-school = Independent preschool or school
unit-kind-other = Another service
# $principal is a municipality or region, $kind a kind of service.
unit-name = { $kind }, { $principal }
