### Questions and answers of usage counts: on the screen, on paper and in files.
### Review status: draft

# $from and $to are half-years as written here.
count-period-range = { $from } حتى { $to }
# $year is a year, as digits.
count-period-spring = ربيع { $year }
count-period-autumn = خريف { $year }
# $year is a year, as digits.
count-month-1 = يناير { $year }
count-month-2 = فبراير { $year }
count-month-3 = مارس { $year }
count-month-4 = أبريل { $year }
count-month-5 = مايو { $year }
count-month-6 = يونيو { $year }
count-month-7 = يوليو { $year }
count-month-8 = أغسطس { $year }
count-month-9 = سبتمبر { $year }
count-month-10 = أكتوبر { $year }
count-month-11 = نوفمبر { $year }
count-month-12 = ديسمبر { $year }

count-question-month = الشهر
count-question-context = نوع المحادثة
count-question-step = الخطوة في النموذج
count-question-language = لغة الأسرة
count-question-interpreter = مشاركة مترجم شفوي
count-question-child = مشاركة الطفل
count-question-guardian = مشاركة ولي الأمر
count-question-services = عدد الجهات
count-question-led-to = إلى ماذا أدّى ذلك
count-question-form = على الشاشة أو على الورق
count-question-edition = إصدار العجلة

count-language-other = لغة أخرى
count-services-none = ولا جهة
count-services-one = جهة واحدة
count-services-two = جهتان
count-services-more = ثلاث جهات أو أكثر
count-led-to-own-service = الجهة نفسها تقوم بما يلزم
count-led-to-handover = جهة أخرى تتولى الأمر
count-led-to-coordination-meeting = اجتماع تنسيق
count-led-to-sip = خطة فردية منسّقة (SIP)
count-led-to-nothing = لا شيء آخر حاليًا
count-led-to-not-said = بلا إجابة
count-form-screen = على الشاشة
count-form-paper = على الورق
count-edition-current = الإصدار الحالي
count-edition-other = إصدار سابق أو آخر
# $answers are the answers that are told together, with signs between them.
count-others = إجابات أخرى ({ $answers })
count-total = المجموع

unit-kind-preschool = المدرسة التمهيدية
unit-kind-school = المدرسة الأساسية
unit-kind-student-health = صحة الطلاب
unit-kind-upper-secondary = المدرسة الثانوية
unit-kind-youth-follow-up = خدمة KAA (مسؤولية البلدية تجاه اليافعين)
unit-kind-social-services = الخدمات الاجتماعية
unit-kind-child-health-centre = مركز BVC
unit-kind-health-centre = المركز الصحي
unit-kind-child-psychiatry = عيادة BUP
unit-kind-habilitation = مركز التأهيل
unit-kind-paediatric-clinic = عيادة طب الأطفال واليافعين
unit-kind-family-centre = مركز الأسرة
unit-kind-youth-clinic = عيادة الشباب
unit-kind-independent-school = مدرسة تمهيدية أو مدرسة مستقلة
unit-kind-other = جهة أخرى
# $principal is a municipality or region, $kind a kind of service.
unit-name = { $kind }، { $principal }
