### Everything that is stored about one case, on paper, for somebody who asks to see it. Read first by staff, then by the one who asked.
### Review status: draft

paper-stored-title = هذا ما هو محفوظ
paper-stored-lead = كل ما حفظه البرنامج في ملف واحد، كلمة بكلمة
# Over the list of what stands on the paper, with pages.
paper-stored-contents = محتويات هذه الورقة

## Before it is handed out. Read by staff.

paper-stored-first = قبل تسليم هذه الورقة
paper-stored-first-read = يُرجى قراءة كل شيء أولًا. هنا كلام عدة أشخاص، ومَن يسأل لا يحق له دائمًا أن يعرف ما قاله غيره.
paper-stored-first-secrecy = يُرجى دراسة مدى سريان السرية تجاه مَن يسأل بالذات، جزءًا بعد جزء. وينطبق هذا أيضًا عندما يسأل ولي أمر عما قاله الطفل، وعندما يسأل أحد وليي الأمر عما قاله الآخر.
paper-stored-first-others = يُرجى التفكير أيضًا في الموظفين: طرق التواصل معهم وأسماء الحسابات في السجل.
paper-stored-first-whole = البرنامج لا يقرر ما يُسمح بتسليمه. كل شيء موجود هنا، حتى ما لم يرغب أصحابه في مشاركته.
paper-stored-first-ask = عند الشك يُرجى سؤال مسؤول حماية البيانات أو المستشار القانوني لديكم قبل تسليم أي شيء.
paper-stored-first-elsewhere = قد يوجد المزيد في الأنظمة الخاصة بالجهة، وهو لا يظهر هنا.

## What is stored, and why

paper-stored-why = ما هو محفوظ، ولماذا
paper-stored-why-copy = هذا الملف نسخة عمل. وهي موجودة لفترة محددة حتى يستطيع الطفل والأسرة ومَن يساعدونهم الحديث حول العجلة وإعطاء الموافقة وتنسيق الدعم.
paper-stored-why-where = كل هذا محفوظ مقفلًا على كمبيوتر لدى الجهة. البرنامج لا يستخدم الإنترنت ولا يرسل شيئًا إلى أي جهة.
paper-stored-why-no-names = البرنامج لا يسأل عن اسم الطفل ولا يحفظ أي أرقام شخصية. للطفل رمز وفئة عمرية. لكن كلمات كتبها أحد قد تدل على شخص معيّن.
paper-stored-why-no-score = البرنامج لا يقيّم شيئًا ولا يحسب أي نقاط.
paper-stored-why-as-written = الكلام يظهر كما كُتب. والمربعات التي لم يُكتب فيها شيء لا تظهر.
paper-stored-why-languages = ما لم تُذكر لغة أخرى، فكلام الأسرة باللغة المذكورة عند المحادثة، وكلام الجهات بالسويدية.
paper-stored-why-marks = يتذكر البرنامج أيضًا متى تغيّر الملف آخر مرة، ولديه أرقام عشوائية للمحادثات والاجتماعات والموافقات والإجراءات. وهي لا تقول شيئًا عن أي شخص.
paper-stored-usage = عندما تنتهي محادثة أو ينتهي اجتماع يُحسب أن العجلة استُخدمت: الشهر ونوع المحادثة والخطوة واللغة والمترجم الشفوي، وهل شارك الطفل وولي الأمر، وعدد الجهات، وإلى ماذا أدّى ذلك – وكذلك المجالات التي تحدثتم عنها، إذا اختارت الجهة حساب ذلك. ولا يُكتب مع ما حُسب إلى أي ملف يعود. وما دام الملف موجودًا فهو يتذكر كيف حُسب، وفيه رقم عشوائي يفرّق بين ملف وآخر. وكلاهما يختفي مع الملف. أما ما حُسب فيبقى، ولا يعود مرتبطًا بأي شخص.
paper-stored-why-wrong = هل هناك خطأ، أو شيء يجب حذفه؟ يُرجى إخبار الجهة، وهي تدرس ما يجب تعديله أو حذفه.

## The case

paper-stored-made = الإنشاء
paper-stored-step-latest = كما في آخر محادثة
paper-stored-closing = انتهاء العمل
paper-stored-closing-none = العمل في الملف مستمر
# Under a heading where nothing is kept.
paper-stored-nothing = لا يوجد شيء محفوظ هنا.
paper-stored-nobody = لم يتم اختيار أحد.

paper-stored-until = مدة الحفظ
paper-stored-delete-on = موعد الحذف التلقائي
paper-stored-backups = بعد أسبوع من ذلك اليوم يختفي من النسخ الاحتياطية أيضًا.
paper-stored-not-moved = لم يتغيّر التاريخ.
paper-stored-moves = هكذا تغيّر التاريخ
paper-stored-decided-on = يوم القرار
paper-stored-from = من
paper-stored-to = إلى
paper-stored-reason = السبب

paper-stored-who = مَن
paper-stored-service = الجهة
paper-stored-duty = المسؤولية
paper-stored-since = ابتداءً من
paper-stored-path-on = آخر تفكير فيها

## Consents

paper-stored-consents = الموافقات
# $who is a role, $date a day, ready to show.
paper-stored-consent = { $who }، { $date }
paper-stored-withdrawn = متى سُحبت؟

## Conversations

# $date is a moment, ready to show.
paper-stored-talk = محادثة { $date }
paper-stored-began = البداية
paper-stored-ended = النهاية
paper-stored-context = نوع المحادثة
paper-stored-were-here = الحاضرون
paper-stored-came-later = حضروا لاحقًا
paper-stored-marking = الوصف بكلمة
paper-stored-wheel = إصدار العجلة
# Where a conversation was last: the part of it, the area, whose turn it was.
paper-stored-place = أين توقفت المحادثة
# $area is an area that was open, $who whose turn it was.
paper-stored-place-area = المجال المفتوح: { $area }
paper-stored-place-speaker = الدور في الكلام: { $who }
paper-stored-stage-opening = المقدمة
paper-stored-stage-wheel = العجلة
paper-stored-stage-read-back = عند قراءة ما قيل معًا
paper-stored-stage-going-on = عند تقرير ما يُسمح بمشاركته
# Who said something, and in which language: "Mamma · Soomaali".
paper-stored-said-in = { $who } · { $language }
# $mark is the word that somebody chose for an area.
paper-stored-mark = الكلمة المختارة: { $mark }
# $services are one or more services.
paper-stored-may-go = يُسمح بمشاركته مع: { $services }
paper-stored-may-go-nobody = يُسمح بمشاركته، لكن لم يتم اختيار أي جهة
paper-stored-in-brief = يُسمح بمشاركته باختصار فقط، مع: { $services }
paper-stored-in-brief-nobody = يُسمح بمشاركته باختصار فقط، لكن لم يتم اختيار أي جهة
paper-stored-no-brief = لم يُكتب كيف يمكن أن يُقال.

## Meetings

# $date is a moment, ready to show.
paper-stored-meeting = اجتماع تنسيق { $date }
# $date is the day on which it began to be prepared.
paper-stored-meeting-undated = اجتماع تنسيق بلا يوم محدد، بدأ تحضيره في { $date }
paper-stored-prepared = بداية التحضير
paper-stored-follows = متابعة لاجتماع سابق
paper-stored-conversation-gone = محادثة لم تعد موجودة
paper-stored-meeting-gone = اجتماع لم يعد موجودًا
paper-stored-invited-in = لغة الدعوة
paper-stored-before = ما قيل مع الطفل قبل الاجتماع
paper-stored-before-young = ما قيل مع اليافع/ة قبل الاجتماع
paper-stored-brought = ما تمت مشاركته من المحادثات
paper-stored-part-of = من المحادثة
paper-stored-part = كلام مَن، وعن ماذا
# $who is a role, $areas one or more areas of the wheel.
paper-stored-part-by = { $who }: { $areas }
paper-stored-chosen = اختير للاجتماع
paper-stored-agreed = وافق صاحب الكلام على إخبار
paper-stored-agenda = جدول الأعمال والملاحظات
paper-stored-item = البند
paper-stored-time = الوقت
paper-stored-agreed-there = ما تقرّر

## Actions, papers and the log

paper-stored-became = النتيجة
paper-stored-papers = الأوراق التي تم تجهيزها
paper-stored-papers-note = لا يعرف البرنامج إلى أين ذهبت الأوراق بعد ذلك.
paper-stored-log-note = هنا يظهر مَن فتح الملف أو عدّل فيه، ومتى. أما ما كان مكتوبًا في الملف فلا يظهر في السجل.
paper-stored-when = متى
paper-stored-account = الحساب على الكمبيوتر
paper-stored-deed = ما تم
