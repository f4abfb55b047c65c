### The page of a case: its head, the overview, who is around the child, and its meetings.
### Review status: draft

## The head

case-move = تغيير التاريخ
case-step = الخطوة في النموذج
case-tabs = أجزاء الملف
case-tab-overview = نظرة عامة
case-tab-circle = حول الطفل
case-tab-consent = الموافقة
case-tab-meetings = الاجتماعات
case-tab-actions = الإجراءات
# Read by screen readers after the name of a tab. $count is a number.
case-tab-meetings-count = { $count ->
    [zero] لا توجد اجتماعات قادمة
    [one] اجتماع واحد قادم
    [two] اجتماعان قادمان
    [few] { $count } اجتماعات قادمة
    [many] { $count } اجتماعًا في الفترة القادمة
   *[other] { $count } اجتماع في الفترة القادمة
}
case-tab-actions-count = { $count ->
    [zero] لا شيء للقيام به
    [one] إجراء واحد للقيام به
    [two] إجراءان للقيام بهما
    [few] { $count } إجراءات للقيام بها
    [many] { $count } إجراءً للقيام بها
   *[other] { $count } إجراء للقيام بها
}

## Closing, and opening again

case-close = إنهاء العمل في الملف
case-close-title = إنهاء العمل في الملف
# $date is a day, ready to show.
case-close-note = تبقى قراءة الملف ممكنة إلى أن يُحذف في { $date }، ويمكن استئناف العمل فيه إذا حدث شيء.
case-close-open-actions = { $count ->
    [zero] كل الإجراءات مكتملة.
    [one] إجراء واحد لم يكتمل بعد. وهو يبقى في الملف.
    [two] إجراءان لم يكتملا بعد. وهما يبقيان في الملف.
    [few] { $count } إجراءات لم تكتمل بعد. وهي تبقى في الملف.
    [many] { $count } إجراءً لم تكتمل بعد. وهي تبقى في الملف.
   *[other] { $count } إجراء لم تكتمل بعد. وهي تبقى في الملف.
}
case-close-outcome = كيف انتهى الأمر؟
case-close-missing = يُرجى اختيار ما انتهى إليه الأمر.
case-close-words = كلمات قليلة عن ذلك
case-close-words-hint = مثلًا: مَن يتولى الأمر بعد ذلك. بلا أسماء.
case-reopen = استئناف العمل
case-closed-note = تمكن قراءة الملف. وإذا لزم تغيير شيء، يمكن استئناف العمل فيه.
outcome-need-met = تمت تلبية الاحتياج
outcome-taken-over = تولّت جهة أخرى الأمر
outcome-plan-goes-on = هناك خطة تستمر في مكان آخر، مثل SIP
outcome-family-declined = لم ترغب الأسرة في المتابعة
outcome-moved = انتقلت الأسرة إلى مكان آخر
outcome-other = غير ذلك

## Moving the day of deletion

case-move-title = تغيير تاريخ الحذف
case-move-note = يُحذف الملف تلقائيًا خلال سنة من اليوم على الأكثر. ويظهر اليوم الجديد وسبب التغيير في الخط الزمني.
case-move-to = اليوم الجديد
case-move-why = ما سبب تغيير التاريخ؟
case-move-why-hint = مثلًا: «متابعة في شهر مارس».
case-move-missing = يُرجى كتابة سبب تغيير التاريخ.
case-move-confirm = تغيير

## Where there are words

case-words-title = ما قيل
case-words-note = يُرجى الضغط على مجال لقراءة ما فيه.
case-words-empty = هنا يظهر ما قيل، مجالًا بعد مجال.
case-words-empty-next = البداية تكون بمحادثة مع الطفل والأسرة.
case-conversations-none = لا توجد محادثة محفوظة في الملف بعد.

## The path of the model

case-path-title = الخطوة التالية
case-path-note = نصيحة لا قرار
path-ourselves = هل يمكننا تلبية الاحتياج بأنفسنا؟
path-anothers-matter = هل الأمر كله من شأن جهة أخرى؟
path-several = هل يحتاج الأمر إلى جهتين أو أكثر؟
path-yes = نعم
path-no = لا
path-unsure = لا أعرف
path-ourselves-yes = القيام بذلك ثم المتابعة
path-ourselves-no = الانتقال إلى السؤال التالي
path-anothers-matter-yes = مساعدة الأسرة على الوصول إليها
path-anothers-matter-no = الانتقال إلى السؤال التالي
path-several-yes = الموافقة واجتماع التنسيق
path-several-no = النظر مرة أخرى
path-leads-unsure = النظر مرة أخرى
path-advice-meet-the-need = يُرجى القيام بالمطلوب في جهتكم، وتحديد يوم للمتابعة مع الطفل وأولياء الأمور.
path-advice-help-over = يُرجى مساعدة الأسرة على الوصول إلى الجهة الأخرى، ثم السؤال بعد فترة: هل وصلت إليها؟
path-advice-call-meeting = يُرجى طلب الموافقة والدعوة إلى اجتماع التنسيق. الطفل وأولياء الأمور أطراف متساوون مع غيرهم.
path-advice-look-again = يُرجى النظر إلى الصورة كاملة مرة أخرى مع الطفل وأولياء الأمور. ويمكن أيضًا استشارة أحد من دون ذكر مَن يخصه الأمر.
path-thoughts = كيف فكّرتم في الأمر
# $date is a day, ready to show.
path-on = آخر مرة في { $date }
path-to-consent = إلى الموافقة

## The timeline

case-timeline = الخط الزمني
case-timeline-all = عرض كل الخط الزمني
case-timeline-fewer = عرض أقل
timeline-made = إنشاء الملف
timeline-conversation = محادثة: { $context }
timeline-conversation-unfinished = محادثة لم تنته بعد: { $context }
timeline-meeting-ahead = اجتماع تنسيق قيد التحضير
timeline-meeting-held = اجتماع تنسيق
# $voice is somebody in the family: Mamma.
timeline-consent-given = موافقة: { $voice }
timeline-consent-withdrawn = سحب الموافقة: { $voice }
timeline-consent-ended = انتهاء الموافقة: { $voice }
timeline-action-agreed = الاتفاق على إجراء
timeline-action-done = اكتمال إجراء
timeline-action-changed = تغيير إجراء
timeline-action-not-needed = لم تعد هناك حاجة إلى إجراء
# $duty is one of the two duties, $service a service.
timeline-handed-over = { $duty }: { $service }
timeline-path = التفكير في الخطوة التالية
timeline-date-moved = أصبح تاريخ الحذف { $date }
timeline-document-sip-made = ورقة SIP
timeline-document-bbic-made = ترتيب BBIC
timeline-document-eht-made = ورقة EHT
timeline-document-invitation-made = دعوة
timeline-document-home-page-made = صفحة للبيت
timeline-document-rounds-made = العجلة عبر الزمن
timeline-document-agenda-made = جدول الأعمال
timeline-document-minutes-made = ملاحظات الاجتماع والخطة
timeline-document-stored-made = هذا ما هو محفوظ
timeline-document = مستند
# Several lines of one day and one kind. $what is what such a line says.
timeline-several = { $what } ({ $count })
timeline-closed = انتهاء العمل في الملف

## Sheets

case-sheets = المحتوى نفسه بترتيب آخر
case-sheet-bbic = ترتيب BBIC
case-sheet-bbic-note = ما يُسمح بمشاركته مع الخدمات الاجتماعية
case-sheet-eht = ورقة EHT
case-sheet-eht-note = بلا رمز أو اقتباسات أو تواريخ
case-sheet-sip = ورقة SIP

## Who is around the child

circle-first = نختار أولًا الجهة التي لديها الملف، ومَن هم أولياء الأمور. هذا يحدد ما يُسمح بمشاركته مع الآخرين.
circle-choose = اختيار
circle-change = عرض وتعديل
circle-keeper = الجهة التي لديها الملف
circle-keeper-note = ما يُقال في هذا الملف محمي بسرية هذه الجهة. وقبل اختيارها لا تتم مشاركة أي شيء مع غيرها.
circle-guardians = أولياء الأمور (أصحاب حق الحضانة)
circle-guardians-note = هم مَن تُطلب منهم الموافقة. وقبل اختيارهم لا يمكن أن تكون هناك موافقة من أحد.
circle-contacts = الجهات والأشخاص المقرّبون
circle-contacts-note = يُرجى كتابة الوظيفة أو الصلة، مثل المرشد الاجتماعي أو الجدة، ومن دون أي اسم.
circle-contacts-empty = لا يوجد أحد هنا بعد. البداية تكون بمَن يلتقي بهم الطفل الآن.
circle-add = إضافة
circle-add-full = العدد هنا 24 على الأكثر.
circle-function = الوظيفة
circle-relation = الصلة بالطفل
circle-reach = طريقة التواصل
circle-remove = حذف
circle-removed = تم الحذف: { $voice }
circle-undo = تراجع

## Duties

circle-duties = المسؤوليات
duty-best-interests-lead = المسؤول عن مصلحة الطفل الفضلى
duty-best-interests-lead-note = يحرص على أن يكون هناك مَن يهتم بالأمر، منذ أول إشارة.
duty-coordinator = المنسّق
duty-coordinator-note = ينسّق للأسرة التواصل مع الجهات المختلفة.
duty-nobody = لم يتم اختيار أحد بعد.
duty-choose = اختيار
duty-hand-over = نقل المسؤولية
# $date is a day, ready to show.
duty-since = منذ { $date }
duty-from-to = { $from } – { $to }
duty-earlier = في السابق
duty-next = التالي بحسب النموذج
hand-over-choose-title = اختيار: { $duty }
hand-over-title = نقل المسؤولية: { $duty }
hand-over-service = ما الجهة؟
hand-over-service-missing = يُرجى اختيار جهة.
hand-over-function = الوظيفة
hand-over-function-hint = مثلًا: مدير المدرسة. بلا اسم.
hand-over-since = ابتداءً من
hand-over-since-note = اليوم الذي تبدأ فيه المسؤولية.
hand-over-why = ما سبب نقل المسؤولية؟
hand-over-why-hint = مثلًا: «سيبدأ الطفل المدرسة».
hand-over-note = يُرجى إخبار الطفل وأولياء الأمور بمَن يتولى الأمر.
hand-over-confirm = نقل المسؤولية
hand-over-choose-confirm = حفظ

## Its meetings

meetings-ahead = الاجتماعات القادمة
meetings-held = اجتماعات عُقدت
meetings-empty = لا يوجد اجتماع تنسيق بعد.
meetings-empty-next = هناك أمران قبل ذلك: موافقة مَن يجب سؤالهم، وسؤال للاجتماع.
meetings-prepare = تحضير اجتماع تنسيق
meetings-go-on-preparing = متابعة التحضير
meetings-lead = إدارة الاجتماع
meetings-go-on-leading = متابعة الاجتماع
meetings-read = قراءة
meetings-follow-up = بدء متابعة لهذا الاجتماع
meetings-no-day = لم يتحدد اليوم بعد
meetings-no-question = لم يُكتب السؤال بعد
meetings-going-on = مستمر الآن
meetings-follow-up-on = المتابعة في { $date }
meetings-remove = حذف
meetings-removed = تم حذف الاجتماع.
