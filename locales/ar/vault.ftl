### First start, unlocking, the recovery code, and trouble with the store.
### Review status: draft

## First start: language

welcome-title = مرحبًا بك في Hjulet
welcome-choose-language = ما اللغة التي تناسبك؟
welcome-language-note = أما لغة الأسرة فيمكن اختيارها في كل محادثة.

## First start: passphrase

store-title = حماية ما يُكتب هنا
store-why = كل ما يُحفظ يُقفل بعبارة المرور الخاصة بك. ومن دونها لا يستطيع أحد قراءته، ولا حتى نحن.
store-passphrase = عبارة المرور
store-passphrase-rule = 12 حرفًا على الأقل أو أربع كلمات. من السهل تذكر جملة لا تخطر إلا على بالك.
store-passphrase-show = إظهار عبارة المرور
store-passphrase-hide = إخفاء عبارة المرور
store-make = متابعة
store-making = يجري تجهيز القفل …
store-making-note = يستغرق ذلك ثواني قليلة. وهذا ما يجعل التخمين صعبًا.

## How strong a passphrase is

strength-empty = لا توجد عبارة مرور بعد
strength-too-short = ما زالت قصيرة
strength-guessable = سهلة التخمين. من الأفضل اختيار عبارة خاصة بك أكثر.
strength-fair = مقبولة
strength-good = جيدة
strength-strong = جيدة جدًا

## First start: recovery code

recovery-title = رمز الاسترداد الخاص بك
recovery-why = إذا نسيت عبارة المرور، فهذا الرمز هو الطريقة الوحيدة للدخول. ولن يظهر إلا الآن.
recovery-keep-write = كتابة الرمز على ورقة.
recovery-keep-place = حفظ الورقة في مكان مقفل، بعيدًا عن الكمبيوتر.
recovery-keep-person = إخبار مديرك في العمل بمكان الورقة.
recovery-code-label = رمز الاسترداد
recovery-written = كتبت الرمز على ورقة
recovery-check-title = كتابة الرمز من الورقة
recovery-check-why = هكذا نتأكد من أن الرمز مقروء عند الحاجة إليه.
recovery-check-hint = لا فرق بين الحروف الكبيرة والصغيرة.
recovery-check-done = تم
recovery-show-again = إظهار الرمز مرة أخرى

## Unlocking

unlock-title = فتح القفل
unlock-waiting = هناك محادثة تنتظركم من حيث توقفتم.
unlock-button = فتح القفل
unlock-opening = يجري فتح القفل …
unlock-forgotten = نسيت عبارة المرور
unlock-note = يُفتح على هذا الكمبيوتر فقط. لا يُرسل شيء إلى أي مكان.

## Forgotten passphrase

recover-title = الفتح برمز الاسترداد
recover-why = يُرجى كتابة الرمز من الورقة واختيار عبارة مرور جديدة. كل ما هو محفوظ يبقى كما هو.
recover-new-passphrase = عبارة المرور الجديدة
recover-button = فتح وتغيير عبارة المرور
recover-no-code = ليس لديك الرمز؟ في هذه الحالة لا يستطيع أحد فتح ما هو محفوظ. يمكنك وضع المحفوظ المقفل جانبًا والبدء من جديد، أو مواصلة البحث عن الرمز.
recover-set-aside-question = وضع المحفوظ المقفل جانبًا والبدء من جديد؟

## Trouble with the store

trouble-in-use-title = برنامج Hjulet مفتوح بالفعل
trouble-in-use = البرنامج يعمل بالفعل على هذا الكمبيوتر. يمكنك الانتقال إلى نافذته، أو إغلاقها وإعادة المحاولة.
trouble-too-new-title = محفوظ بإصدار أحدث
trouble-too-new = ما هو محفوظ هنا أنشئ بإصدار أحدث من Hjulet. لم يتغيّر أي شيء. يُرجى فتحه بالإصدار الأحدث.
trouble-damaged-title = تتعذر قراءة ما هو محفوظ
trouble-damaged = أحد ملفات البرنامج تالف. لا يُحذف أي شيء: يوضع الملف التالف جانبًا في مجلد خاص به.
# $date is a day, ready to show.
trouble-backup-from = توجد نسخة احتياطية من يوم { $date }. وليس فيها ما هو مكتوب بعد ذلك.
trouble-restore = استخدام النسخة الاحتياطية
trouble-no-backup = لا توجد نسخة احتياطية.
trouble-set-aside = وضع المحفوظ جانبًا والبدء من جديد
trouble-set-aside-question = وضع التالف جانبًا والبدء من جديد؟
trouble-set-aside-note = تنتقل ملفات البرنامج إلى مجلد خاص وتبقى فيه إلى أن يُحذف يدويًا. ويصبح البرنامج خاليًا.
trouble-restored = النسخة الاحتياطية جاهزة الآن. يُرجى فتح القفل بعبارة المرور التي كانت لديك في ذلك الوقت.
trouble-moved = التالف موجود في هذا المجلد:
