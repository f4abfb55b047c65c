### Before, during and after a conversation around the wheel.
### Review status: draft

## Before

new-title = محادثة جديدة
new-family-language = لغة الأسرة
new-who = مَن الحاضرون؟
new-who-note = الأدوار فقط، بلا أسماء
new-who-services = الجهات
new-interpreter = هل يشارك مترجم شفوي؟
new-age = عمر الطفل
new-context = ما نوع المحادثة؟
new-step = إلى أين وصلتم في العمل؟
new-keeping = ماذا يحدث لما يُكتب؟
new-begin = بدء المحادثة

keeping-show-only = عرض فقط
keeping-show-only-note = لا يُحفظ شيء مما يُقال. يختفي كل شيء عند إغلاق المحادثة، إلا إذا حُفظت كنسخة عمل قبل ذلك. ويُحسب أن العجلة استُخدمت.
keeping-working-copy = نسخة عمل
keeping-working-copy-note = تبقى مقفلة على هذا الكمبيوتر ثم تُحذف تلقائيًا.
keeping-code = رمز الملف
keeping-code-note = من 2 إلى 20 حرفًا أو رقمًا أو شرطة. بلا أسماء.
# $code is the code of a case that exists.
keeping-code-exists = ستكون المحادثة ضمن الملف { $code } الموجود من قبل. وسيُحذف في { $date }.
keeping-delete-on = تاريخ الحذف
keeping-day = اليوم
keeping-month = الشهر
keeping-year = السنة
# $earliest and $latest are days, ready to show.
keeping-delete-range = يُرجى اختيار يوم من { $earliest } إلى { $latest }.

missing-age = يُرجى اختيار عمر الطفل.
missing-context = يُرجى اختيار نوع المحادثة.
missing-voice = يُرجى اختيار واحد على الأقل من الحاضرين.
missing-code = يُرجى كتابة رمز للملف.

## During: the bar

bar-show-only = عرض فقط · لا يُحفظ ما يُقال
# $code is a code, $date a day, ready to show.
bar-working-copy = { $code } · يُحذف في { $date }
bar-provisional = صيغة أولية للعجلة
bar-language = لغة الأسرة
bar-finish = إنهاء
bar-duty = واجب الإبلاغ
bar-pause = إلى صفحة البداية

## During: the whole wheel

wheel-label = العجلة
wheel-where-begin = ما رأيك، من أين نبدأ؟
wheel-where-begin-adults = من أين تحبّون أن نبدأ؟
wheel-where-begin-note = يمكن اختيار أي مجال على العجلة أو تخطيه.
wheel-where-next = عن ماذا تحبّون أن نتحدث أيضًا؟
wheel-mark-first = اختيار أكثر من مجال
wheel-marking = أشيروا إلى ما تحبّون الحديث عنه
wheel-marking-done = تم
wheel-read-back = قراءة ما قيل معًا
wheel-whole = العجلة كاملة
# Read by screen readers after the name of an area.
wheel-state-talked = تحدثتم عنه
wheel-state-wanted = نود الحديث عنه

## During: an area

area-wanted = نود الحديث عنه
area-other-prompts = أسئلة أخرى
area-close = إغلاق المجال
area-who-speaks = مَن يتحدث؟
area-said-here = يوجد كلام هنا
# $role is who speaks, in the genitive where the language has one.
area-words-label = { $question } – { $role }
area-no-names = يُرجى عدم كتابة أسماء أشخاص آخرين.
area-no-names-child = لا نكتب أي أسماء. نكتب مثلًا «صديق» أو «أختي».
area-kept = تم الحفظ
area-keeping = يجري الحفظ …
area-in-memory = هنا والآن فقط
area-not-kept = لم يُحفظ بعد
area-identity-number = يبدو أن هذا رقم شخصي. لن يُحفظ الرقم، وبقية النص كما هي.
area-identity-number-remove = حذف الرقم
area-too-long = النص أطول مما يتسع له المربع. لم يُحفظ الجزء الجديد: يمكن حذف شيء من النص أو المتابعة في مربع آخر.

## Read back and finish

read-back-title = هذا ما قلتموه
read-back-note = لنقرأ معًا. أشيروا إلى ما يجب تعديله أو شطبه.
read-back-nothing = لم يُكتب شيء بعد. لا بأس في ذلك.
read-back-wanted = أمور للحديث عنها في مرة أخرى
read-back-change = تعديل
read-back-strike = شطب
read-back-struck = تم الشطب
read-back-undo = إظهار الكلام من جديد
read-back-done = تم
read-back-to-wheel = العودة إلى العجلة
read-back-finish = إنهاء المحادثة
read-back-finish-show-only = إنهاء ومسح كل شيء
read-back-fate-show-only = عند الإنهاء يختفي كل ما قلتموه.
# $code is a code, $date a day, ready to show.
read-back-fate-working-copy = يُحفظ مقفلًا في { $code } حتى { $date }.

closed-show-only-title = شكرًا على هذه المحادثة
closed-show-only = لم يُحفظ شيء مما قلتموه. يُحسب أن العجلة استُخدمت، لكن لا يُسجَّل مَن أنتم.
closed-working-copy-title = شكرًا على هذه المحادثة
closed-working-copy = المحادثة موجودة في { $code } حتى { $date }.
closed-to-start = إلى صفحة البداية

leave-show-only-question = مغادرة المحادثة؟
leave-show-only-note = هذه المحادثة «عرض فقط»: ما هو مكتوب فيها سيختفي.
leave-show-only-confirm = مغادرة ومسح كل شيء
finish-show-only-question = إنهاء المحادثة ومسح كل شيء؟
finish-show-only-confirm = إنهاء ومسح كل شيء

## Undo, the keys, and what lies beside the wheel

bar-undo = تراجع
bar-redo = إعادة
bar-keep = حفظ كنسخة عمل …
bar-big = عرض مكبّر
leave-show-only-keep = حفظ كنسخة عمل …
