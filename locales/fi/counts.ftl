### Questions and answers of usage counts: on the screen, on paper and in files.
### Review status: draft

# $from and $to are half-years as written here.
count-period-range = { $from } – { $to }
# $year is a year, as digits.
count-period-spring = kevät { $year }
count-period-autumn = syksy { $year }
# $year is a year, as digits.
count-month-1 = tammikuu { $year }
count-month-2 = helmikuu { $year }
count-month-3 = maaliskuu { $year }
count-month-4 = huhtikuu { $year }
count-month-5 = toukokuu { $year }
count-month-6 = kesäkuu { $year }
count-month-7 = heinäkuu { $year }
count-month-8 = elokuu { $year }
count-month-9 = syyskuu { $year }
count-month-10 = lokakuu { $year }
count-month-11 = marraskuu { $year }
count-month-12 = joulukuu { $year }

count-question-month = Kuukausi
count-question-context = Missä yhteydessä
count-question-step = Mallin vaihe
count-question-language = Perheen kieli
count-question-interpreter = Tulkki mukana
count-question-child = Lapsi mukana
count-question-guardian = Huoltaja mukana
count-question-services = Tahojen määrä
count-question-led-to = Mihin se johti
count-question-form = Näytöllä vai paperilla
count-question-edition = Pyörän versio

count-language-other = Muu kieli
count-services-none = Ei yhtään
count-services-one = Yksi
count-services-two = Kaksi
count-services-more = Kolme tai useampia
count-led-to-own-service = Oma taho tekee sen, mitä tarvitaan
count-led-to-handover = Toinen taho jatkaa tästä
count-led-to-coordination-meeting = Koordinointikokous
count-led-to-sip = Koordinoitu yksilöllinen suunnitelma (SIP)
count-led-to-nothing = Ei muuta juuri nyt
count-led-to-not-said = Ei kerrottu
count-form-screen = Näytöllä
count-form-paper = Paperilla
count-edition-current = Nykyinen
count-edition-other = Aiempi tai muu
# $answers are the answers that are told together, with signs between them.
count-others = Muut ({ $answers })
count-total = Kaikki yhteensä

unit-kind-preschool = Esikoulu
unit-kind-school = Peruskoulu
unit-kind-student-health = Oppilashuolto
unit-kind-upper-secondary = Lukio
unit-kind-youth-follow-up = KAA (nuoret ilman koulua)
unit-kind-social-services = Sosiaalipalvelut
unit-kind-child-health-centre = BVC (lastenneuvola)
unit-kind-health-centre = Terveyskeskus
unit-kind-child-psychiatry = BUP (lastenpsykiatria)
unit-kind-habilitation = Habilitaatio
unit-kind-paediatric-clinic = Lasten ja nuorten klinikka
unit-kind-family-centre = Perhekeskus
unit-kind-youth-clinic = Nuorisovastaanotto
unit-kind-independent-school = Yksityinen esikoulu tai koulu
unit-kind-other = Muu yksikkö
# $principal is a municipality or region, $kind a kind of service.
unit-name = { $kind }, { $principal }
