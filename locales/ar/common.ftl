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

common-back = رجوع
common-next = التالي
common-cancel = إلغاء
common-close = إغلاق
common-try-again = إعادة المحاولة
common-yes = نعم
common-no = لا
common-language = اللغة

## Who speaks

role-child = الطفل
role-young-person = اليافع/ة
role-mother = الأم
role-father = الأب
role-guardian = ولي الأمر
role-close-person = شخص مقرّب آخر
role-preschool = المدرسة التمهيدية
role-school = المدرسة
role-student-health = صحة الطلاب
role-school-nurse = ممرضة المدرسة
role-social-services = الخدمات الاجتماعية
role-child-health-centre = مركز BVC
role-health-centre = المركز الصحي
role-child-psychiatry = عيادة BUP
role-habilitation = مركز التأهيل
role-youth-follow-up = خدمة KAA
role-other-service = جهة أخرى
# $role is one of the words above, $number is 2: the second of two.
role-numbered = { $role } { $number }

## What the Swedish abbreviations stand for, shown where one is chosen.

role-school-nurse-meaning = الجانب الطبي من صحة الطلاب (EMI)
role-child-health-centre-meaning = رعاية صحة الأطفال
role-child-psychiatry-meaning = الطب النفسي للأطفال واليافعين
role-youth-follow-up-meaning = مسؤولية البلدية تجاه اليافعين غير الملتحقين بالمدرسة

## Where the wheel is used

context-health-talk = محادثة صحية
context-student-health-team = فريق صحة الطلاب (EHT)
context-sip = اجتماع SIP
context-vits = لقاء VITS
context-network-meeting = اجتماع شبكة الدعم
context-coordination-meeting = اجتماع التنسيق
context-other = غير ذلك
context-sip-meaning = خطة فردية منسّقة
context-vits-meaning = دعم قريب من الحياة اليومية بتعاون واضح بين الجهات

## The steps of the model

step-notice = اكتشاف
step-notice-meaning = هناك مَن لاحظ شيئًا
step-explore = استكشاف
step-explore-meaning = رؤية الحياة اليومية كاملة
step-collaborate = تعاون
step-collaborate-meaning = عدة أطراف تساعد معًا

## Age of the child. $from and $to are years.

age-band = من سن { $from } إلى { $to }

## How far the words of a language have been checked

review-draft = هذه الترجمة مسودة
review-reviewed = هذه الترجمة مُراجَعة
review-official = هذه ترجمة المحافظة نفسها
