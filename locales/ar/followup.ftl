### The page Uppföljning, uses on paper, what is asked after a conversation, and its settings. Read by staff.
### Review status: draft

followup-title = متابعة الاستخدام

## Which unit this is

followup-unit-title = ما جهتكم؟
followup-unit-why = عندها يمكن جمع أرقامكم مع أرقام الآخرين في المحافظة. ولا يُذكر معها إلا البلدية أو الإقليم ونوع الجهة، ولا تُذكر أبدًا المدرسة أو العيادة نفسها. يُحدَّد هذا مرة واحدة ويمكن تغييره.
followup-unit-county = المحافظة
followup-unit-principal = البلدية أو الإقليم
followup-unit-principal-missing = يُرجى اختيار البلدية أو الإقليم.
followup-unit-kind = نوع الجهة
followup-unit-kind-missing = يُرجى اختيار نوع الجهة.
followup-unit-save = حفظ
followup-unit-change = تغيير الجهة
followup-unit-change-note = التقارير التي تم إعدادها تبقى كما هي.

## What was used

followup-uses = عدد مرات استخدام العجلة
followup-period = نصف السنة
followup-period-all = كل ما تم حسابه
followup-own-note = هذه الأرقام لكم وحدكم ولا تخرج من الكمبيوتر. وفي التقرير تُجمع الأعداد الصغيرة معًا، حتى لا تدل على شخص معيّن.
followup-looks = عرض الكل في شكل
followup-looks-chart = رسوم بيانية
followup-looks-table = جداول
followup-bars = الشريط الذي يملأ العرض كله يعني كل المرات.
followup-areas = المجالات التي تم الحديث عنها
followup-areas-note = لكم وحدكم: المجالات لا تدخل أبدًا في أي تقرير. وقد تتناول المحادثة الواحدة أكثر من مجال.

chart-as-table = عرض كجدول
chart-as-bars = عرض كرسم بياني
chart-answer = الإجابة
chart-uses = عدد المرات

## What waits and why. $period is a half-year as written in counts.ftl.

followup-waiting = ما ينتظر التقرير
# $period is a half-year.
followup-waiting-goes-on = { $count ->
    [zero] { $period } مستمر، ولم تُستخدم العجلة حتى الآن. يمكن إعداد تقريره عندما ينتهي.
    [one] { $period } مستمر، واستُخدمت العجلة مرة واحدة حتى الآن. يمكن إعداد تقريره عندما ينتهي.
    [two] { $period } مستمر، واستُخدمت العجلة مرتين حتى الآن. يمكن إعداد تقريره عندما ينتهي.
    [few] { $period } مستمر، واستُخدمت العجلة { $count } مرات حتى الآن. يمكن إعداد تقريره عندما ينتهي.
    [many] { $period } مستمر، واستُخدمت العجلة { $count } مرة حتى الآن. يمكن إعداد تقريره عندما ينتهي.
   *[other] { $period } مستمر، واستُخدمت العجلة { $count } مرة حتى الآن. يمكن إعداد تقريره عندما ينتهي.
}
# $period is a half-year. Too few uses, or for too few different cases.
followup-waiting-held = { $count ->
    [zero] { $period } ينتظر. لم تُستخدم العجلة فيه. وسيُحسب في التقرير القادم.
    [one] { $period } ينتظر، وفيه مرة واحدة. هذا قليل جدًا، وقد يدل في تقرير على شخص معيّن. وستُحسب هذه المرة في التقرير القادم.
    [two] { $period } ينتظر، وفيه مرتان. هذا قليل جدًا، وقد يدل في تقرير على شخص معيّن. وستُحسب المرتان في التقرير القادم.
    [few] { $period } ينتظر، وفيه { $count } مرات. هذا قليل جدًا، في عدد المرات أو في عدد الأطفال، وقد يدل في تقرير على شخص معيّن. وستُحسب هذه المرات في التقرير القادم.
    [many] { $period } ينتظر، وفيه { $count } مرة. هذا قليل جدًا، في عدد المرات أو في عدد الأطفال، وقد يدل في تقرير على شخص معيّن. وستُحسب هذه المرات في التقرير القادم.
   *[other] { $period } ينتظر، وفيه { $count } مرة. هذا قليل جدًا، في عدد المرات أو في عدد الأطفال، وقد يدل في تقرير على شخص معيّن. وستُحسب هذه المرات في التقرير القادم.
}
# $period is a half-year.
followup-waiting-held-none = { $period } ينتظر. لم تُستخدم العجلة فيه. وسيُحسب نصف السنة هذا في التقرير القادم.
# $period is a half-year.
followup-waiting-ready = { $count ->
    [zero] يمكن الآن إعداد تقرير { $period }، ولم تُستخدم العجلة فيه.
    [one] يمكن الآن إعداد تقرير { $period }، وفيه مرة واحدة.
    [two] يمكن الآن إعداد تقرير { $period }، وفيه مرتان.
    [few] يمكن الآن إعداد تقرير { $period }، وفيه { $count } مرات.
    [many] يمكن الآن إعداد تقرير { $period }، وفيه { $count } مرة.
   *[other] يمكن الآن إعداد تقرير { $period }، وفيه { $count } مرة.
}
# $period is a half-year.
followup-waiting-behind = { $count ->
    [zero] { $period } انتهى، ولم تُستخدم العجلة فيه. يأتي تقريره بعد تقرير الفترة التي قبله.
    [one] { $period } انتهى، وفيه مرة واحدة. يأتي تقريره بعد تقرير الفترة التي قبله.
    [two] { $period } انتهى، وفيه مرتان. يأتي تقريره بعد تقرير الفترة التي قبله.
    [few] { $period } انتهى، وفيه { $count } مرات. يأتي تقريره بعد تقرير الفترة التي قبله.
    [many] { $period } انتهى، وفيه { $count } مرة. يأتي تقريره بعد تقرير الفترة التي قبله.
   *[other] { $period } انتهى، وفيه { $count } مرة. يأتي تقريره بعد تقرير الفترة التي قبله.
}
followup-waiting-unit = قبل إعداد أي تقرير يجب تحديد جهتكم.
# $period is a half-year.
followup-release = إعداد تقرير { $period }
followup-releases = تقارير تم إعدادها
# $period is one or several half-years, $date a day, ready to show.
followup-release-line = { $count ->
    [zero] بلا استخدام، أُعد التقرير في { $date }
    [one] مرة واحدة، أُعد التقرير في { $date }
    [two] مرتان، أُعد التقرير في { $date }
    [few] { $count } مرات، أُعد التقرير في { $date }
    [many] { $count } مرة، أُعد التقرير في { $date }
   *[other] { $count } مرة، أُعد التقرير في { $date }
}
followup-release-open = فتح

## Ways on

followup-paper-note = حساب محادثة جرت من دون كمبيوتر
followup-reflect = نفكّر معًا
followup-reflect-note = حديث الفريق: كيف يسير العمل بالنموذج؟
followup-compile = تجميع التقارير
followup-compile-note = جمع أرقام عدة جهات من تقاريرها

## What is counted

followup-about = ما الذي يُحسب، وما الذي لا يُحسب أبدًا؟
followup-about-what = كل محادثة انتهت، وكل اجتماع تنسيق انتهى، يُحسب مرة واحدة، حتى مع «عرض فقط». أما التدريب فلا يُحسب أبدًا.
followup-about-counted = ما يُحسب هو الشهر ونوع المحادثة والخطوة ولغة الأسرة، وهل شارك مترجم شفوي والطفل وولي الأمر، وعدد الجهات، وإلى ماذا أدّى ذلك، وهل كان على الشاشة أو على الورق، وإصدار العجلة.
followup-about-never = لا يُسجَّل أبدًا عمّن كان الحديث، ولا مَن أدار المحادثة، ولا في أي يوم كانت، ولا أي شيء مما قيل.
followup-about-token = هناك علامة عشوائية تفرّق بين ملف طفل وآخر، حتى لا يكون وراء أي رقم عدد قليل جدًا من الأطفال. وهي لا تقول شيئًا عن الملف ولا تخرج أبدًا من الكمبيوتر.
followup-about-release = لا يُرسل أي شيء. أنتم مَن يُعد التقرير، لنصف سنة في كل مرة، وترون أولًا ما سيُسلَّم بالضبط.
followup-empty = لم يُحسب شيء بعد
followup-empty-note = أول محادثة أو اجتماع تنسيق ينتهي من الآن يُحسب هنا تلقائيًا. أما المحادثة على الورق فتحسبونها بأنفسكم.

## A use on paper

on-paper-title = استُخدمت العجلة على الورق
on-paper-note = تُحسب مرة واحدة. ولا يُكتب هنا شيء عن الأسرة.
on-paper-count = حساب هذه المرة
on-paper-context-missing = يُرجى اختيار نوع المحادثة.
# $month is a month of a year, $context where the wheel was used.
on-paper-counted = تم حسابها: { $month }، { $context }.
on-paper-undo = تراجع
on-paper-undone = لم تعد محسوبة.
on-paper-list = { $count ->
    [zero] لا توجد مرات على الورق تنتظر التقرير
    [one] مرة واحدة على الورق لم تدخل بعد في تقرير
    [two] مرتان على الورق لم تدخلا بعد في تقرير
    [few] { $count } مرات على الورق لم تدخل بعد في تقرير
    [many] { $count } مرة على الورق لم تدخل بعد في تقرير
   *[other] { $count } مرة على الورق لم تدخل بعد في تقرير
}
on-paper-take-back = إلغاء هذه المرة

## What is asked of a use

use-present = مَن شارك؟
use-present-child = الطفل
use-present-guardian = ولي الأمر
use-present-interpreter = مترجم شفوي
use-services = الجهات المشاركة، ما عدا جهتكم
use-first = أهذه أول مرة تُستخدم فيها العجلة مع هذا الطفل؟
use-first-note = بهذا يعرف البرنامج أن وراء كل رقم ما يكفي من الأطفال. وعند الشك فأفضل إجابة هي «لا أعرف».
use-unknown = لا أعرف

## After a conversation or meeting. The family can still see the screen.

after-use-staff = للموظفين
after-use-conversation = تُحسب المحادثة مرة واحدة في «متابعة الاستخدام»: الشهر ونوع المحادثة واللغة، وهل شارك الطفل وولي الأمر ومترجم شفوي. ولا يُسجَّل مَن أنتم، ولا في أي يوم، ولا شيء مما قيل.
after-use-meeting = يُحسب الاجتماع مرة واحدة في «متابعة الاستخدام»: الشهر واللغة، وهل شارك الطفل وولي الأمر ومترجم شفوي. ولا يُسجَّل مَن أنتم، ولا في أي يوم، ولا شيء مما قيل.
after-use-led-to = إلى ماذا أدّى ذلك؟
after-use-skip = يمكن تخطي هذا السؤال.
after-use-kept = أُضيفت الإجابة.

## What a finished conversation or meeting was counted as

use-of-conversation = هكذا تُحسب المحادثة
use-of-meeting = هكذا يُحسب الاجتماع
use-correct-note = هل هناك خطأ؟ يمكن تصحيحه هنا. وما قيل لا يتغيّر.
use-correct-save = حفظ
use-released = دخلت هذه المرة في تقرير، ويمكن قراءتها فقط. يُعد التقرير مرة واحدة ولا يتغيّر أبدًا: وإلا استطاع أحد أن يقارن بين تقريرين ويتوصل بالحساب إلى أسرة بعينها.

## Settings

settings-counts-unit = الجهة
settings-counts-unit-none = لم تُحدّد بعد
settings-counts-unit-choose = تحديد الجهة
settings-counts-fewest = أقل عدد وراء كل رقم
# $fewest is a number from 5 to 20.
settings-counts-fewest-note = كل رقم في التقرير يعني { $fewest } من المرات على الأقل، و{ $fewest } من ملفات الأطفال المختلفة على الأقل. والأعداد الأصغر تُجمع معًا. يمكن رفع هذا الحد حتى 20، ولا يمكن خفضه أبدًا.
settings-counts-fewest-most = كل رقم في التقرير يعني 20 مرة على الأقل، و20 من ملفات الأطفال المختلفة على الأقل. ولا يمكن رفع الحد أكثر من ذلك.
settings-counts-raise = رفع الحد
settings-counts-raise-to = الحد الجديد
settings-counts-raise-note = عندها تُجمع أعداد أكثر معًا، وقد تحتاج فترات أكثر إلى الانتظار. ولا يمكن خفض الحد بعد ذلك.
# $fewest is a number from 6 to 20.
settings-counts-raise-confirm = رفع الحد إلى { $fewest }
settings-counts-areas = حساب المجالات التي يتم الحديث عنها أيضًا
settings-counts-areas-note = لكم وحدكم: يبقى هذا على هذا الكمبيوتر ولا يدخل أبدًا في أي تقرير. وإذا لم يُفعّل فلا تُحسب أي مجالات.
settings-counts-areas-stop = التوقف عن حساب المجالات؟
settings-counts-areas-stop-note = ما تم حسابه عن المجالات حتى الآن سيُمحى.
settings-counts-areas-stop-confirm = التوقف ومحو ما تم حسابه
