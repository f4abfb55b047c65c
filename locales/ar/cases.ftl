### The start page and the page of a case.
### Review status: draft

start-title = بماذا نبدأ؟
start-new-conversation = محادثة جديدة
start-new-conversation-note = العجلة والأسئلة وما يقوله كل شخص بكلماته
start-cases-title = الملفات
start-cases-empty = هنا تظهر الملفات المحفوظة لفترة محددة. لا يوجد أي ملف حاليًا.
start-cases-empty-note = عند اختيار «عرض فقط» في محادثة لا يُحفظ شيء مما يُقال.
start-information = عن العجلة
start-duty = واجب الإبلاغ
start-about = عن البرنامج
start-lock = قفل
start-log = مَن اطّلع
start-all-cases = كل الملفات

## What is to be done

todo-title = ما يجب القيام به
todo-empty = لا توجد إجراءات تنتظر. ما تتفقون عليه يظهر هنا.
todo-overdue = متأخر
# $date is a day, ready to show. Stands after todo-overdue.
todo-overdue-since = كان موعده في { $date }
todo-by = في موعد أقصاه { $date }
todo-by-today = يجب أن يكتمل اليوم
todo-by-none = لم يتحدد يوم
# Whoever does it is neither municipality nor region: an association, say.
todo-outside = طرف من خارج البلدية والإقليم
# Opens the choice between done, changed and no longer needed.
todo-settle = تسجيل النتيجة
# $what is what was to be done.
todo-settled = «{ $what }»: تم تسجيل النتيجة.
todo-undo = تراجع
todo-undone = ما زال الإجراء ينتظر القيام به.
todo-show-all = { $count ->
    [zero] لا يوجد المزيد
    [one] عرض إجراء آخر
    [two] عرض إجراءين آخرين
    [few] عرض { $count } إجراءات أخرى
    [many] عرض { $count } إجراءً آخر
   *[other] عرض { $count } إجراء آخر
}
# Under the longest list that is shown here.
todo-more = { $count ->
    [zero] لا توجد إجراءات أخرى في الملفات.
    [one] هناك إجراء آخر في الملفات.
    [two] هناك إجراءان آخران في الملفات.
    [few] هناك { $count } إجراءات أخرى في الملفات.
    [many] هناك { $count } إجراءً آخر في الملفات.
   *[other] هناك { $count } إجراء آخر في الملفات.
}

## Meetings to come

ahead-title = الاجتماعات القادمة
# $time is time-of-day.
ahead-today = اليوم، الساعة { $time }
ahead-tomorrow = غدًا، الساعة { $time }
ahead-in-days = { $count ->
    [zero] اليوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يومًا من الآن
   *[other] بعد { $count } يوم
}
ahead-lead = إدارة الاجتماع
# Follow-ups that were agreed for a day; no meeting is prepared for them yet.
follow-ups-title = متابعات تحتاج إلى تحضير
# Stands under the day of a follow-up that is past.
follow-ups-passed = مضى هذا اليوم. يمكن الاتفاق على يوم جديد.
ahead-show-all = { $count ->
    [zero] لا يوجد المزيد
    [one] عرض اجتماع آخر
    [two] عرض اجتماعين آخرين
    [few] عرض { $count } اجتماعات أخرى
    [many] عرض { $count } اجتماعًا آخر
   *[other] عرض { $count } اجتماع آخر
}

## Cases that delete themselves soon

# Those of the next three days.
due-title = تُحذف خلال أيام
# Those after them.
due-later-title = تُحذف خلال أسبوعين
due-today = يُحذف اليوم
due-tomorrow = يُحذف يوم غد
due-in-days = { $count ->
    [zero] يُحذف اليوم
    [one] يُحذف بعد يوم واحد
    [two] يُحذف بعد يومين
    [few] يُحذف بعد { $count } أيام
    [many] يُحذف بعد { $count } يومًا من الآن
   *[other] يُحذف بعد { $count } يوم
}
due-note = إذا كان يجب حفظ شيء لمدة أطول، يمكن فتح الملف وتغيير التاريخ فيه.
due-show-all = { $count ->
    [zero] لا يوجد المزيد
    [one] عرض ملف آخر
    [two] عرض ملفين آخرين
    [few] عرض { $count } ملفات أخرى
    [many] عرض { $count } ملفًا آخر
   *[other] عرض { $count } ملف آخر
}

## A case

# $date is a day, ready to show.
case-delete-on = يُحذف في { $date }
case-made-on = أنشئ في { $date }
case-closed-on = انتهى العمل في { $date }
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
# Somebody has changed their mind afterwards: what they said is to stay where it is.
case-keep-back = إيقاف مشاركته
case-keep-back-question = هل يجب إيقاف مشاركة هذا؟
case-keep-back-note = من الآن يبقى هذا هنا، ولا يمكن التراجع عن ذلك. أما ما قيل من قبل فلا يمكن استرجاعه.
case-keep-back-confirm = إبقاؤه هنا
