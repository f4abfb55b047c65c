### Leading a samordningsmöte: what everybody in the room sees, and the strip where staff write.
### Review status: draft

## What everybody sees

room-title = اجتماع التنسيق
room-question = سؤال الاجتماع
room-here = نحن هنا اليوم
room-agenda = هذا ما نفعله اليوم
room-minutes = { $count ->
    [zero] بلا وقت
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
# $item is the name of an item of the agenda.
room-next = التالي: { $item }
room-next-short = التالي
room-previous = السابق
# Read by screen readers: the dots that lead to the items of the agenda.
room-thread = جدول الأعمال
# Read by screen readers. $number is the place of the item among $all.
room-thread-item = البند { $number } من { $all }: { $item }
room-choose-area = لنختر مجالًا على العجلة
room-nothing-in-area = لم يُكتب شيء هنا من قبل.
room-nothing-brought = لم يُكتب شيء من قبل.
room-said-on = قيل في { $date }
room-in-brief = باختصار
room-not-shown = { $count ->
    [zero] كل الأجزاء ظاهرة
    [one] جزء واحد لا يظهر
    [two] جزءان لا يظهران
    [few] { $count } أجزاء لا تظهر
    [many] { $count } جزءًا لا تظهر
   *[other] { $count } جزء لا تظهر
}
room-since-last-open = هذا ما قررناه في السابق
room-since-last-none = كل ما قررناه في السابق تم إنهاؤه.
room-agreed = هذا ما اتفقنا عليه
room-agreed-nothing = هنا يُجمع ما نتفق عليه.
room-whole = تنسيق الأمور كلها
room-whole-nobody = مَن ينسّق الأمور كلها من الآن؟
room-follow-up = نلتقي مرة أخرى
room-follow-up-none = متى يناسبنا أن نلتقي مرة أخرى؟
room-follow-up-by = مَن يدعو إلى اللقاء
room-childs-view = رأي الطفل
room-young-view = رأي اليافع/ة
room-dissent = ما لبعضنا رأي آخر فيه
room-pause = لنأخذ استراحة.
room-noted = تم التدوين

## The strip, read by staff in the language of the program

room-note = ملاحظة
room-note-hint = باختصار وبكلماتهم. بلا أسماء أشخاص آخرين.
room-new-action-hint = يُرجى كتابة ما يجب القيام به، ثم تأتي بقية الأسئلة.
room-agreed-here = تقرر اليوم
room-action-removed = تم حذف الإجراء.
room-whole-service = ما الجهة؟
room-whole-function = الوظيفة
room-whole-function-hint = مثلًا: مدير المدرسة. بلا اسم.
room-whole-none = لم يتقرر بعد
room-follow-up-when = أي يوم؟
room-follow-up-no-day = لم يتقرر بعد
room-follow-up-month = بعد شهر
room-follow-up-two-months = بعد شهرين
room-follow-up-day = يوم آخر
room-follow-up-note = اليوم الذي تلتقون فيه من جديد
room-follow-up-caller = مَن يدعو إليه؟
room-follow-up-caller-hint = الوظيفة، مثل المرشد الاجتماعي المدرسي. بلا اسم.
room-childs-view-hint = بكلمات الطفل نفسه، أو كما يُظهره الطفل.
room-dissent-hint = أي شخص، بكلماته هو. وتبقى صورة كل واحد كما هي.
room-keeping = يجري الحفظ …
room-later = المتابعة في وقت آخر
room-read-back = قراءة ما قيل معًا
room-undo = تراجع
room-redo = إعادة
# $key is a key on the keyboard.
room-next-key = البند التالي ({ $key })
room-previous-key = البند السابق ({ $key })
room-new-action-key = إجراء جديد ({ $key })
room-key-page-down = Page Down
room-key-page-up = Page Up
room-not-kept = هناك شيء لم يُحفظ بعد
room-not-kept-note = عند المغادرة الآن قد يختفي آخر ما كُتب.
room-stay = البقاء هنا
room-leave-anyway = المغادرة رغم ذلك

## Reading back

room-read-back-title = هذا ما توصلنا إليه
room-read-back-note = لنقرأ معًا. وما ليس صحيحًا يمكن تعديله هنا مباشرة.
room-read-back-notes = ما تحدثنا عنه
room-change = تعديل
room-change-done = تم
room-back = العودة إلى الاجتماع
# Something that was begun as an action and is not entered; under it stand its words, Save and Remove.
room-unsaved = لم يُحفظ بعد: هل يُحفظ كإجراء؟
room-nothing-agreed = لم نقرر شيئًا اليوم. لا بأس في ذلك.
room-not-decided = لم يتقرر بعد
room-finish = إنهاء الاجتماع
room-finish-question = هل ننهي الاجتماع؟
room-finish-note = بعد ذلك يمكن قراءة الاجتماع فقط، ولا يمكن تعديله. أما الإجراءات فيمكن متابعتها في الملف.

## The end: what is on the big screen while everybody still sits there

room-over-title = شكرًا لكم على لقاء اليوم
room-over-finished = انتهى الاجتماع الآن.
room-over-later = نتابع الاجتماع في وقت آخر.
# Read by staff: to the page of the case.
room-over-to-case = إلى الملف
