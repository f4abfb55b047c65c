### The list of all cases, and the search in one's own notes.
### Review status: draft

## All cases

cases-title = كل الملفات
cases-filter = اختيار الملفات التي تظهر
cases-code = الرمز
cases-service = الجهة
cases-service-any = كل الجهات
# When there was, or is to be, a conversation or a meeting.
cases-when = محادثة أو اجتماع
cases-when-any = في أي وقت
cases-when-month = الشهر الأخير
cases-when-quarter = آخر ثلاثة أشهر
cases-when-ahead = ابتداءً من اليوم
cases-when-chosen = اختيار أيام
cases-from = من يوم
cases-to = حتى يوم
cases-day-none = هذا اليوم غير موجود. يُرجى اختيار يوم آخر.
cases-days-turned = يوم النهاية يسبق يوم البداية.
cases-open-actions = فيها إجراءات لم تكتمل
cases-count = { $count ->
    [zero] لا توجد ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفًا في القائمة
   *[other] { $count } ملف
}
cases-count-shown = يظهر { $shown } من { $count } من الملفات
cases-more = عرض المزيد
cases-none = لا توجد ملفات تطابق ما تم اختياره.
cases-none-note = يمكن إزالة أحد الاختيارات، أو كتابة جزء أقصر من الرمز.
cases-clear = عرض كل الملفات
cases-empty = هنا تُجمع الملفات المحفوظة لفترة محددة. لا يوجد حاليًا أي ملف.
cases-empty-note = يبدأ الملف عند حفظ محادثة كنسخة عمل.

## A line of the list. Each stands small over what it names.

cases-latest = آخر محادثة
cases-next-meeting = الاجتماع القادم
cases-actions = ما يجب القيام به
cases-actions-count = { $count ->
    [zero] لا توجد إجراءات
    [one] إجراء واحد لم يكتمل
    [two] إجراءان لم يكتملا
    [few] { $count } إجراءات لم تكتمل
    [many] { $count } إجراءً لم تكتمل
   *[other] { $count } إجراء لم تكتمل
}
cases-deletes = تاريخ الحذف
cases-closed = انتهاء العمل

## Search

search-title = البحث في ملاحظاتك
search-field = البحث في ملاحظاتك
# Shown where the pointer rests on the field. Ctrl+K is the same in every language.
search-field-keys = البحث في ملاحظاتك (Ctrl+K)
search-start = بحث
search-about = البحث هنا يشمل كل ما هو مكتوب في ملفاتك على هذا الكمبيوتر، حتى ما يجب أن يبقى هنا. يُرجى البحث عندما لا يرى الشاشة أحد غيرك.
search-how = يُرجى كتابة كلمة أو أكثر. يجب أن توجد كل الكلمات في المكان نفسه، وتكفي بداية الكلمة الأخيرة.
search-count = { $count ->
    [zero] لا توجد نتائج
    [one] نتيجة واحدة
    [two] نتيجتان، الأحدث في البداية
    [few] { $count } نتائج، الأحدث في البداية
    [many] { $count } نتيجة، الأحدث في البداية
   *[other] { $count } نتيجة، الأحدث في البداية
}
search-count-more = تظهر أحدث النتائج، وعددها { $count }. كتابة كلمة أخرى تقلل عدد النتائج.
# $words is what was searched for.
search-none = «{ $words }» غير موجود في ملاحظاتك.
search-none-note = يمكن تجربة كلمة أقصر أو بداية الكلمة أو كتابتها بطريقة أخرى. ما تم حذفه لا يمكن العثور عليه.

## Where something was found

search-in-brief = باختصار
search-in-meeting = اجتماع
search-in-action = إجراء
search-in-consent = موافقة
search-in-circle = حول الطفل
search-in-path = الخطوة التالية
search-in-standing = انتهاء العمل والتاريخ
