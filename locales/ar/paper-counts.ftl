### The usage counts of a half-year as a page to read. Read by those who lead the work, and by anybody.
### Review status: draft

paper-counts-title = هكذا تُستخدم العجلة
# $unit is the name of a unit, $period a half-year.
paper-counts-lead = { $unit }، { $period }
# $year is a year, as digits.
paper-counts-spring = ربيع { $year } (يناير–يونيو)
paper-counts-autumn = خريف { $year } (يوليو–ديسمبر)

paper-counts-total = العدد الكلي
paper-counts-total-uses = { $count ->
    [zero] لم تُستخدم العجلة
    [one] استُخدمت العجلة مرة واحدة
    [two] استُخدمت العجلة مرتين
    [few] استُخدمت العجلة { $count } مرات
    [many] استُخدمت العجلة { $count } مرة
   *[other] استُخدمت العجلة { $count } مرة
}
# Earlier half-years with too few uses to be counted then.
paper-counts-held = محسوب هنا أيضًا
paper-counts-held-why = كانت مرات الاستخدام في ذلك الوقت أقل من أن تُعرض وحدها
paper-counts-use-is = كل محادثة انتهت حول العجلة، وكل اجتماع تنسيق انتهى، وكل استخدام للعجلة على الورق يُحسب مرة واحدة.

## How to read it

paper-counts-read = كيف تُقرأ الأرقام
paper-counts-read-bars = طول كل شريط بقدر العدد الذي بجانبه. والشريط الذي يملأ العرض كله يعني كل المرات، في كل الرسوم.
# $count is 5 or more.
paper-counts-read-fewest = العدد الصغير قد يدل على أشخاص معيّنين. فإذا تحدثت أسرة واحدة فقط بلغة معيّنة في محادثة، عرف مَن يعرفون الأسرة مَن المقصود. لذلك يعني كل رقم { $count } من المرات على الأقل، و{ $count } من ملفات الأطفال المختلفة على الأقل.
paper-counts-read-other = الإجابات التي هي أندر من ذلك تُجمع في سطر «إجابات أخرى». وأحيانًا تُضاف إليه إجابة أكثر شيوعًا، حتى لا يستطيع أحد أن يحسب العدد النادر مما تبقّى. وبين القوسين تظهر الإجابات التي يشملها السطر.
paper-counts-read-total = إذا كان أي تقسيم لسؤال ما قد يدل على شخص معيّن، يظهر العدد الكلي فقط.

## The questions

paper-counts-answer = الإجابة
paper-counts-uses = عدد المرات
paper-counts-not-split = لا يمكن تقسيم هذا السؤال من دون أن تصبح إحدى المجموعات صغيرة إلى حد قد يدل على شخص معيّن. لذلك يظهر العدد الكلي فقط.

## What the numbers are not

paper-counts-not = ما لا تقوله هذه الأرقام
paper-counts-not-child = هي عن طريقة استخدام العجلة، وليست أبدًا عن طفل بعينه. وليس فيها رمز ولا نص ولا يوم.
paper-counts-not-health = لا تقول شيئًا عن أحوال الأطفال، ولا عما قاله أحد.
paper-counts-not-children = ليست عدد الأطفال: فالطفل نفسه قد يشارك أكثر من مرة.
paper-counts-not-better = ليست تقييمًا. والعدد الأكبر ليس أفضل من الأصغر.
paper-counts-not-cross = لا يمكن الربط بين الأسئلة. فلا أحد يستطيع أن يرى أي لغة كانت في أي نوع من المحادثات.
