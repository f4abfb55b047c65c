### Preparing a samordningsmöte and reading one that was held; the names of agenda items and ways to take part, which the family sees too.
### Review status: draft

## The page

meeting-title = تحضير اجتماع التنسيق
meeting-steps = خطوات التحضير
meeting-stage-question = السؤال
meeting-stage-participants = المشاركون
meeting-stage-before = مع الطفل
meeting-stage-before-young = مع اليافع/ة
meeting-stage-brought = ما تتم مشاركته
meeting-stage-agenda = جدول الأعمال
meeting-stage-invitations = الدعوات
# The button to another step; $stage is its name.
meeting-next = التالي: { $stage }
meeting-previous = رجوع: { $stage }
meeting-start = بدء الاجتماع
meeting-go-on = متابعة الاجتماع
meeting-start-question = بدء الاجتماع الآن؟
# $date is a moment, ready to show.
meeting-start-planned = موعد الاجتماع هو { $date }.
meeting-start-note = من الآن يظهر فقط ما يُسمح لكل الحاضرين برؤيته.
# What whoever leads the meeting reads alone, before the room sees the screen. Then what each text is about.
meeting-start-read = للقراءة قبل مشاركة الشاشة
meeting-start-raise = ما نتكلم عنه
meeting-start-not-raise = ما لا نتكلم عنه
meeting-start-not-areas = مجالات لا نتكلم عنها
meeting-start-who = مَن يحضر ومَن لا يحضر
meeting-start-way = طريقة المشاركة
meeting-start-pause = إشارة الاستراحة
meeting-start-speaks = مَن يتكلم عن الطفل
meeting-start-speaks-young = مَن يتكلم عن اليافع/ة
# $stage is the name of a step.
meeting-start-unwritten = لم يُكتب شيء في خطوة «{ $stage }».
# $number is the number of a step.
meeting-start-nothing-brought = لن تتم مشاركة أي شيء من المحادثات. التفاصيل في الخطوة { $number }.
# Leaves the preparation, which is kept; back to the case.
meeting-done = تم
meeting-kept = تم الحفظ
meeting-keeping = يجري الحفظ …
meeting-not-kept = لم يُحفظ بعد
meeting-leave-unkept = المغادرة من دون حفظ
meeting-undo = تراجع
meeting-redo = إعادة
meeting-delete = حذف الاجتماع
meeting-delete-question = حذف الاجتماع؟
meeting-delete-note = سيختفي التحضير. أما المحادثات والموافقات والإجراءات فتبقى في الملف.
meeting-delete-confirm = حذف

## The question of the meeting, when and where

meeting-question-title = السؤال والوقت والمكان
meeting-question = ما السؤال الذي يجب أن يجيب عنه الاجتماع؟
meeting-question-hint = يظهر السؤال في الدعوة وفي بداية الاجتماع. بلا أسماء.
# Before the beginnings to press.
meeting-question-begin = يمكن البدء مثلًا هكذا:
meeting-question-example-1 = كيف نتعاون حتى …
meeting-question-example-2 = ما الذي يجب أن يحدث حتى …
meeting-question-example-3 = مَن يفعل ماذا، ومتى، حتى …
meeting-when = متى؟
meeting-when-propose = لم يتحدد يوم بعد. يمكن اختيار أحد هذه الأيام ثم تغييره عند الحاجة.
meeting-time = الساعة
meeting-hour = الساعة
meeting-minute = الدقيقة
meeting-when-remove = إزالة اليوم
# $weekday is one of weekday-1 … weekday-7, $date a day, ready to show.
meeting-weekday-date = { $weekday } { $date }
meeting-length = كم المدة؟
# $count is how many.
meeting-minutes = { $count ->
    [zero] بلا وقت
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
meeting-place = أين؟
meeting-place-hint = غرفة هادئة، أو طريقة المشاركة عن بُعد.

## Who takes part

meeting-who = مَن يشارك؟
meeting-who-note = الاقتراح مأخوذ من الملف. تُكتب الوظيفة، من دون أي اسم.
meeting-who-nobody = لم تتم إضافة أحد بعد. البداية تكون بالطفل وأولياء الأمور.
meeting-function = الوظيفة
# Read by screen readers: before the language of somebody's invitation.
meeting-invitation-language = لغة الدعوة، { $who }
meeting-remove = إزالة: { $who }
# $who is a role: "Mamma", "Skolan".
meeting-removed = تمت الإزالة من المشاركين: { $who }
meeting-add = إضافة
meeting-add-more = المزيد للاختيار
meeting-add-full = عدد المشاركين 16. لا يتسع الاجتماع لأكثر من ذلك.

## Where consent stands, seen from the service that keeps the case

meeting-consent-keeper = الملف لدى هذه الجهة. وما قيل هنا معروف لديها من قبل.
meeting-consent-no-keeper = الخطوة الأولى هي تحديد الجهة التي لديها الملف. وقبل ذلك لا تتم مشاركة أي شيء.
# $date is a day, ready to show.
meeting-consent-covered = الموافقة تسري حتى { $date }.
# $areas is a list of areas.
meeting-consent-except-areas = المستثنى: { $areas }.
meeting-consent-except-words = في الموافقة استثناء مكتوب كنص: يُرجى قراءته قبل المشاركة.
meeting-consent-never = { $who }: لا توجد موافقة.
meeting-consent-ended = { $who }: انتهت الموافقة في { $date }.
meeting-consent-withdrawn = { $who }: سُحبت الموافقة في { $date }.
meeting-consent-excepted = { $who }: الموافقة تستثني المجال.
meeting-consent-twin = الموافقة تشمل جهة واحدة فقط من كل نوع.
meeting-consent-nobody = الخطوة الأولى هي تحديد أولياء الأمور، حتى يمكن السؤال عن الموافقة.
meeting-consent-open-note = من دون موافقة لا تتم مشاركة ما قاله الآخرون ما دامت هذه الجهة من المشاركين.
meeting-to-consent = إلى «الموافقة»
meeting-to-circle = إلى «حول الطفل»

## Before the meeting, with the child. Read together with the child, aloud where needed. For 0–5 with the adults.

before-title = قبل الاجتماع
before-not-shown = ما نكتبه هنا لا يظهر في الاجتماع. مَن يدير الاجتماع يقرؤه قبل ذلك، حتى يكون كل شيء مناسبًا لك.
before-not-shown-adults = ما نكتبه هنا لا يظهر في الاجتماع. مَن يدير الاجتماع يقرؤه قبل ذلك، حتى يكون الاجتماع مناسبًا للطفل.
before-raise = ما الذي يهمك أن نتكلم عنه؟
before-raise-adults = ما أهم شيء للطفل أن نتكلم عنه؟
before-not-raise = هل هناك شيء لا يعجبك أن نتكلم عنه؟
before-not-raise-adults = هل هناك شيء يجب ألا نتكلم عنه؟
before-not-areas = يمكنك أيضًا الإشارة إلى جزء من العجلة. عندها لا نحكي منه أي شيء.
before-not-areas-adults = يمكنكم أيضًا الإشارة إلى جزء من العجلة. عندها لا تتم مشاركة أي شيء منه.
before-who = مَن الذي يسعدك أن يحضر؟ وهل هناك أحد لا يريحك حضوره؟
before-who-adults = مَن الذي يجب أن يحضر من أجل الطفل؟ وهل هناك أحد يجب ألا يحضر؟
before-taking-part = ما الطريقة التي تعجبك للمشاركة؟
before-taking-part-adults = كيف يشارك الطفل؟
before-pause = ما الإشارة التي تعني أنك بحاجة إلى استراحة؟
before-pause-adults = كيف نلاحظ أن الطفل يحتاج إلى استراحة؟
# Three things to press, which then stand as the answer to the question above.
before-pause-idea-1 = رفع اليد
before-pause-idea-2 = وضع بطاقة على الطاولة
before-pause-idea-3 = إخبار مَن يجلس بجانبي
before-speaks = إذا فضّلت السكوت، فمَن يمكنه أن يتكلم بدلًا منك؟
before-speaks-adults = مَن يتكلم عن الطفل؟

## How the child takes part. Also on the invitation.

taking-part-in-room = حضور الاجتماع كله
taking-part-for-a-while = حضور جزء قصير منه
taking-part-from-afar = المشاركة من مكان آخر
taking-part-through-somebody = أن يحكي شخص آخر، أو عرض شيء مكتوب أو مرسوم
taking-part-not-this-time = عدم المشاركة هذه المرة

## What is brought

brought-title = ما الذي تتم مشاركته؟
brought-note = هنا يظهر فقط ما يُسمح لكل المشاركين في الاجتماع بسماعه. ويمكن إلغاء اختيار ما لا يخص السؤال.
brought-empty = لا يوجد حاليًا ما تمكن مشاركته. والسبب موجود في الأسفل، وكذلك ما يمكن فعله.
brought-nothing-said = لم يُقل شيء بعد. نبدأ بمحادثة حول العجلة.
brought-new-conversation = إلى الملف
brought-all = اختيار الكل
brought-none = إلغاء اختيار الكل
brought-count = تم اختيار { $chosen } من { $all }
# Read by screen readers: whose words, in which area, of which day.
brought-choice = { $voice } – { $area } – { $date }
# Somebody has agreed that a person hears what they said.
brought-agreed = { $voice }: الجواب «نعم» لإخبار { $hearer }
brought-agreed-back = تراجع عن ذلك

## What is left out. Never what was said, only where and why.

left-out-title = ما لا تتم مشاركته
left-out-note = الكلام نفسه لا يظهر هنا، بل مكانه فقط وسبب عدم مشاركته.
left-out-nothing = كل شيء تتم مشاركته.
left-out-do = ما يمكن فعله
left-out-goes-on = المحادثة لم تنته بعد.
left-out-not-decided = لم يقرر أحد ما يُسمح بمشاركته.
left-out-stays-here = { $voice }: الاختيار هو أن يبقى هذا هنا.
left-out-no-brief = يُسمح بمشاركته باختصار فقط، ولم يُكتب كيف يُقال.
left-out-not-named = { $voice }: الاختيار لا يشمل مشاركته مع { $who }.
left-out-no-keeper = لم يتم تحديد الجهة التي لديها الملف.
left-out-no-consent = لا توجد موافقة تشمل هذا بالنسبة إلى: { $who }.
left-out-excepted = المجال مستثنى في الموافقة بالنسبة إلى: { $who }.
# $who is a second service of the same kind, "Skolan 2".
left-out-twin = { $who }: هذه هي الجهة الثانية من النوع نفسه، والموافقة تشمل واحدة فقط. يُرجى إضافة الثانية باختيار «جهة أخرى».
left-out-nobody-there = لم يتم اختيار أي مشارك بعد.
left-out-not-asked = قيل هذا في غياب: { $who }.
left-out-not-to-raise = طلب الطفل ألا تتكلموا عن هذا المجال.
left-out-ask-next = لا يُحسم هذا في غياب صاحبه. يمكن السؤال في المحادثة القادمة معه.
left-out-ask-first = يُرجى سؤال مَن قال هذا، ثم الضغط بعد الحصول على جواب بنعم.
left-out-agree = { $voice }: الجواب «نعم» لإخبار { $hearer }
left-out-do-consent = السؤال عن الموافقة بالنسبة إلى: { $who }.
# Everything is kept by one that takes part. $who is a service or a close person.
left-out-do-without = من دون موافقة لا تمكن مشاركة أي شيء ما دام هذا الطرف مشاركًا: { $who }.
left-out-do-twin = الإزالة من المشاركين: { $who }.
left-out-do-add = إضافة مَن يجب أن يشاركوا.
left-out-do-keeper = تحديد الجهة التي لديها الملف.
left-out-do-finish = إنهاء المحادثة، والسؤال عندها عما يُسمح بمشاركته.
left-out-do-raise = هناك مجال يجب ألا يُطرح. ولا يُسأل الطفل عنه من جديد إلا إذا تغيّر شيء.
# $stage is the name of that step.
left-out-to-step = إلى خطوة «{ $stage }»
# Actions agreed at an earlier meeting that this one does not hear of.
brought-held-back-title = إجراءات من اجتماعات سابقة لا تظهر في الاجتماع
brought-held-back-note = أحد المشاركين لم يكن حاضرًا عند الاتفاق عليها، أو لا تشمل الموافقة أن يسمعها الجميع.

## What the others are told of it

tally-title = هكذا يراه الآخرون
tally-note = في الاجتماع يظهر هذا فقط. ولا يظهر مَن صاحب الكلام ولا ما هو.
tally-nothing = لم يُترك أي شيء.
tally-undecided = { $count ->
    [zero] لا توجد أجزاء تنتظر القرار.
    [one] جزء واحد لم يتقرر أمره بعد.
    [two] جزءان لم يتقرر أمرهما بعد.
    [few] { $count } أجزاء لم يتقرر أمرها بعد.
    [many] { $count } جزءًا لم يتقرر أمرها بعد.
   *[other] { $count } جزء لم يتقرر أمرها بعد.
}
tally-kept-back = { $count ->
    [zero] لا توجد أجزاء يود أحد إبقاءها عنده.
    [one] جزء واحد يود صاحبه إبقاءه عنده، أو ألا يحكيه للجميع.
    [two] جزءان يود أصحابهما إبقاءهما عندهم، أو ألا يحكوهما للجميع.
    [few] { $count } أجزاء يود أصحابها إبقاءها عندهم، أو ألا يحكوها للجميع.
    [many] { $count } جزءًا يود أصحابها إبقاءها عندهم، أو ألا يحكوها للجميع.
   *[other] { $count } جزء يود أصحابها إبقاءها عندهم، أو ألا يحكوها للجميع.
}
tally-consent = { $count ->
    [zero] كل الأجزاء مشمولة بالموافقة.
    [one] جزء واحد لا تشمله موافقة.
    [two] جزءان لا تشملهما موافقة.
    [few] { $count } أجزاء لا تشملها موافقة.
    [many] { $count } جزءًا لا تشملها موافقة.
   *[other] { $count } جزء لا تشملها موافقة.
}
tally-not-chosen = { $count ->
    [zero] كل الأجزاء تم اختيارها لهذا الاجتماع.
    [one] جزء واحد لم يتم اختياره لهذا الاجتماع.
    [two] جزءان لم يتم اختيارهما لهذا الاجتماع.
    [few] { $count } أجزاء لم يتم اختيارها لهذا الاجتماع.
    [many] { $count } جزءًا لم يتم اختيارها لهذا الاجتماع.
   *[other] { $count } جزء لم يتم اختيارها لهذا الاجتماع.
}
meeting-matrix = مَن يسمع ماذا، ومن أي جهة

## The agenda. The items are also seen by the family, at the meeting and on the invitation.

agenda-welcome = الترحيب
agenda-since-last = منذ آخر مرة
agenda-picture = الصورة كما يراها الطفل وأسرته
agenda-works = ما يسير على ما يرام
agenda-challenging = ما يشكل صعوبة
agenda-needed = ما يجب أن يحدث
agenda-actions = مَن يفعل ماذا، ومتى
agenda-whole = مَن ينسّق الأمور كلها
agenda-follow-up = متى نلتقي مرة أخرى
agenda-read-back = نقرأ معًا ما توصلنا إليه
agenda-pause = استراحة
agenda-own = بند خاص
# What belongs to an item, for staff.
agenda-welcome-note = تعريف بالحاضرين، السرية، ما يُدوّن وأين يُحفظ
agenda-since-last-note = الإجراءات من الاجتماع السابق
agenda-picture-note = العجلة، بكلماتهم هم
agenda-works-note = مجال بعد مجال، عند الحاجة
agenda-challenging-note = تبقى صورة كل واحد كما هي
agenda-needed-note = أهداف على المدى القصير والبعيد
agenda-actions-note = شخص للتواصل في كل جهة
agenda-whole-note = الجهة والوظيفة
agenda-follow-up-note = اليوم والطريقة ومَن يدعو إليها
agenda-read-back-note = هل هذا صحيح في رأي الجميع؟ وما رأي الطفل؟

meeting-agenda = كيف يسير الاجتماع؟
meeting-agenda-note = الاقتراح يملأ مدة الاجتماع. ويمكن تغيير الترتيب والأوقات والبنود.
# Both are minutes.
meeting-agenda-sum = { $sum } من { $length } دقيقة
meeting-agenda-left = { $count ->
    [zero] كل الدقائق موزعة.
    [one] دقيقة واحدة لم توزع بعد.
    [two] دقيقتان لم توزعا بعد.
    [few] { $count } دقائق لم توزع بعد.
    [many] { $count } دقيقة لم توزع بعد.
   *[other] { $count } دقيقة لم توزع بعد.
}
meeting-agenda-over = { $count ->
    [zero] المجموع يساوي مدة الاجتماع.
    [one] دقيقة واحدة أكثر من مدة الاجتماع.
    [two] دقيقتان أكثر من مدة الاجتماع.
    [few] { $count } دقائق أكثر من مدة الاجتماع.
    [many] { $count } دقيقة أكثر من مدة الاجتماع.
   *[other] { $count } دقيقة أكثر من مدة الاجتماع.
}
meeting-agenda-empty = جدول الأعمال فارغ.
meeting-agenda-up = نقل إلى الأعلى: { $item }
meeting-agenda-down = نقل إلى الأسفل: { $item }
meeting-agenda-moved = { $item }: أصبح البند { $place } من { $all }.
meeting-agenda-remove = إزالة: { $item }
meeting-agenda-removed = { $item }: تمت الإزالة.
meeting-agenda-minutes = الدقائق: { $item }
# Stands after a number.
meeting-agenda-min = د
meeting-agenda-less = أقصر: { $item }
meeting-agenda-more = أطول: { $item }
meeting-agenda-write = إضافة كلام
meeting-agenda-words = كلام خاص بهذا البند
meeting-agenda-own-title = ما موضوع البند؟
meeting-agenda-add-own = إضافة بند
meeting-agenda-add-pause = إضافة استراحة
meeting-agenda-again = اقتراح جديد
meeting-agenda-again-done = تم اقتراح جدول أعمال جديد.
meeting-agenda-full = يتسع جدول الأعمال لثلاثين بندًا على الأكثر.

## Invitations

meeting-invitations = الدعوة
meeting-invitations-note = دعوة لكل شخص بلغته. وليس فيها شيء مما قيل.
meeting-invitations-nobody = الخطوة الأولى هي إضافة مَن يجب أن يشاركوا.
meeting-invitations-question = لم يُكتب السؤال بعد.
meeting-invitations-day = لم يتحدد اليوم والوقت بعد.
meeting-invitations-write = كتابة السؤال
meeting-invitations-choose = اختيار اليوم
meeting-invitation-show = عرض الدعوة
meeting-invitation-wait = من الأفضل تأجيل الدعوة إلى أن تكون هناك موافقة. فالدعوة تخبر بأن هناك اجتماعًا عن الطفل.

## A meeting that was held

held-title = اجتماع تنسيق
# $date is a moment, ready to show.
held-on = عُقد في { $date }
held-question = سؤال الاجتماع
held-participants = المشاركون
held-notes = الملاحظات
held-actions = ما اتفقتم عليه
held-actions-none = لم تُكتب أي إجراءات.
held-earlier-actions = من اجتماعات سابقة
held-childs-view = رأي الطفل
held-childs-view-young = رأي اليافع/ة
held-dissent = ما للبعض رأي آخر فيه
held-follow-up-by = الدعوة من: { $who }
held-brought = { $count ->
    [zero] لم تتم مشاركة أجزاء من المحادثات.
    [one] تمت مشاركة جزء واحد من المحادثات.
    [two] تمت مشاركة جزأين من المحادثات.
    [few] تمت مشاركة { $count } أجزاء من المحادثات.
    [many] تمت مشاركة { $count } جزءًا من المحادثات.
   *[other] تمت مشاركة { $count } جزء من المحادثات.
}
held-follow = بدء متابعة للاجتماع
held-sip = ورقة SIP
