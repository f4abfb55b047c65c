### The start page and the page of a case.
### Review status: draft

start-title = بماذا نبدأ؟
start-new-conversation = محادثة جديدة
start-new-conversation-note = العجلة والأسئلة وما يقوله كل شخص بكلماته
start-cases-title = نسخ العمل
start-cases-empty = هنا تظهر الملفات المحفوظة لفترة محددة. لا يوجد أي ملف حاليًا.
start-cases-empty-note = عند اختيار «عرض فقط» في محادثة لا يُحفظ أي شيء.
start-information = عن العجلة
start-duty = واجب الإبلاغ
start-about = عن البرنامج
start-lock = قفل

## A case

# $date is a day, ready to show.
case-delete-on = يُحذف في { $date }
case-made-on = أنشئ في { $date }
# $code is the code of the case.
case-open-label = فتح الملف { $code }
case-conversations = المحادثات
case-conversations-count = { $count ->
    [zero] لا توجد محادثات
    [one] محادثة واحدة
    [two] محادثتان
    [few] { $count } محادثات
    [many] { $count } محادثة
   *[other] { $count } محادثة
}
case-continue = متابعة المحادثة
case-read = قراءة
case-unfinished = لم تنته بعد
case-new-conversation = محادثة جديدة في هذا الملف
case-delete = حذف الملف
case-delete-question = حذف الملف { $code }؟
case-delete-note = كل ما هو مكتوب في هذا الملف سيختفي الآن ولا يمكن استرجاعه. وستختفي نسخه الاحتياطية خلال سبعة أيام.
case-delete-confirm = حذف
case-deleted = تم حذف الملف.
case-deleted-by-itself = { $count ->
    [zero] لم يُحذف أي ملف.
    [one] حان موعد حذف ملف واحد، وقد تم حذفه.
    [two] حان موعد حذف ملفين، وقد تم حذفهما.
    [few] حان موعد حذف { $count } ملفات، وقد تم حذفها.
    [many] حان موعد حذف { $count } ملفًا، وقد تم حذفها.
   *[other] حان موعد حذف { $count } ملف، وقد تم حذفها.
}
case-nothing-said = لم يُكتب شيء في هذه المحادثة.
# Over what may go on, on the page where a finished conversation is read. Read by staff.
case-decided = هذا ما تقرّر
