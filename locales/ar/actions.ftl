### Actions: what was agreed to be done, by whom and when, and what has become of it. Read by staff.
### Review status: draft

## The page of a case

actions-empty = لا توجد إجراءات بعد.
actions-empty-note = يُكتب هنا ما تتفقون عليه: ما يجب القيام به، ومَن يقوم به، وحتى متى.
# All that was agreed is settled.
actions-none-open = لا يوجد حاليًا ما يجب القيام به.
actions-open = ما يجب القيام به
# $count is how many.
actions-settled = { $count ->
    [zero] لا توجد إجراءات منتهية
    [one] إجراء واحد انتهى
    [two] إجراءان انتهيا
    [few] { $count } إجراءات انتهت
    [many] { $count } إجراءً انتهت
   *[other] { $count } إجراء انتهت
}
actions-deleted = تم حذف الإجراء.
actions-undo = تراجع

## An action

action-new = إجراء جديد
action-edit = تعديل الإجراء
action-delete = حذف
action-reopen = ما زال يجب القيام به
# Read by screen readers. $deed is what the button says, $what is the action.
action-deed-label = { $deed }: { $what }
action-what = ما الذي يجب القيام به؟
action-doer = مَن يقوم به؟
action-doer-more = المزيد
action-doer-outside = طرف من خارج البلدية والإقليم
action-doer-outside-note = مثلًا جمعية
action-who = الوظيفة
action-who-hint = مثلًا: المرشد الاجتماعي المدرسي. بلا اسم.
# Who does it and in which function: "Skolan, kurator".
action-doer-with-function = { $doer }، { $function }
action-by = حتى متى؟
action-by-none = بلا يوم محدد
action-by-week = بعد أسبوع
action-by-two-weeks = بعد أسبوعين
action-by-month = بعد شهر
action-by-day = يوم آخر
action-by-day-note = اليوم الذي يجب أن يكتمل فيه
action-area = مجال على العجلة
action-area-none = بلا مجال معيّن
action-save = حفظ الإجراء
action-missing-what = يُرجى كتابة ما يجب القيام به.
action-missing-doer = يُرجى اختيار مَن يقوم به.
# $date is a day, ready to show.
action-by-date = في موعد أقصاه { $date }
action-should-have-been = كان موعده في { $date }
action-no-day = بلا يوم محدد
action-agreed-on = تقرر في { $date }
action-agreed-at-meeting = تقرر في اجتماع يوم { $date }

## What has become of it

settle-title = ما نتيجة هذا الإجراء؟
settle-done = اكتمل
settle-changed = تغيّر
settle-not-needed = لم تعد هناك حاجة إليه
settle-changed-note = يجب القيام بشيء آخر بدلًا منه
settle-why-done = كيف سار الأمر؟
settle-why-done-hint = لكتابة شيء، إذا أردت.
settle-why-changed = ما سبب التغيير؟
settle-why-not-needed = لماذا لم تعد هناك حاجة إليه؟
settle-missing-kind = يُرجى اختيار نتيجة الإجراء.
settle-missing-why = يُرجى كتابة كلمات قليلة عن السبب.
settle-save = حفظ
# $date is a day, ready to show.
settled-done = اكتمل في { $date }
settled-changed = تغيّر في { $date }
settled-not-needed = لم تعد هناك حاجة إليه منذ { $date }
settled-write-new = كتابة الإجراء الجديد
settled-write-new-note = انتهى هذا الإجراء لأنه تغيّر. ما الذي يجب القيام به بدلًا منه؟
settled-not-now = ليس الآن
