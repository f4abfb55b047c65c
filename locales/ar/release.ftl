### Redovisa: the true numbers beside what leaves the computer, and the releases that were made. Read by staff.
### Review status: draft

release-title = إعداد التقرير
release-about = بجانب الأرقام الحقيقية عندكم يظهر ما سيخرج من الكمبيوتر.

## What it is of

release-fact-unit = الجهة
release-fact-period = نصف السنة
release-fact-total = مرات الاستخدام
release-fact-made = تاريخ إعداد التقرير
release-fact-fewest = أقل عدد
# $fewest is a number, 5 to 20.
release-fewest = كل رقم يخرج من الكمبيوتر يعني { $fewest } من مرات الاستخدام على الأقل، في { $fewest } من ملفات الأطفال المختلفة على الأقل.
# $count is how many half-years are counted besides, $periods their names.
release-held-counted = { $count ->
    [zero] لا تُحسب هنا أي فترة سابقة.
    [one] { $periods }: العدد فيه أقل من أن يكون له تقرير وحده، لذلك يُحسب هنا.
    [two] { $periods }: العدد في كل منهما أقل من أن يكون له تقرير وحده، لذلك يُحسبان هنا.
    [few] { $periods }: العدد في كل فترة أقل من أن يكون له تقرير وحده، لذلك تُحسب كلها هنا.
    [many] { $periods }: العدد في كل فترة أقل من أن يكون له تقرير وحده، لذلك تُحسب كلها هنا.
   *[other] { $periods }: العدد في كل فترة أقل من أن يكون له تقرير وحده، لذلك تُحسب كلها هنا.
  }
release-why-title = لماذا تُجمع الأعداد الصغيرة معًا؟
release-why-1 = في بلدية صغيرة قد يكفي رقم واحد ليدل على أسرة بعينها. فإذا كُتب أن محادثة واحدة جرت بالصومالية، عرف الجيران مَن المقصود.
release-why-2 = لذلك لا يظهر عدد صغير وحده أبدًا. بل يُجمع مع غيره، وأحيانًا مع عدد أكبر منه، حتى لا يستطيع أحد أن يحسبه مما تبقّى. والصفر أيضًا عدد صغير: فلو ظهرت الأصفار لعرف الجميع أن الأعداد الصغيرة الأخرى ليست أصفارًا.
release-why-3 = يفعل البرنامج ذلك بالطريقة نفسها كل مرة. ولا أحد يختار ما الذي لا يظهر.

## The tables

release-tables-title = سؤالًا بعد سؤال
release-only-changed = عرض ما يتغيّر فقط
# $changed is how many of $all tables leave otherwise than they are.
release-changed-count = { $changed ->
    [zero] لا يتغيّر أي جدول قبل خروجه.
    [one] يتغيّر جدول واحد من { $all } قبل خروجه.
    [two] يتغيّر جدولان من { $all } قبل خروجهما.
    [few] تتغيّر { $changed } جداول من { $all } قبل خروجها.
    [many] يتغيّر { $changed } جدولًا من { $all } قبل خروجها.
   *[other] يتغيّر { $changed } جدول من { $all } قبل خروجها.
  }
release-nothing-changed = لا حاجة إلى جمع أي أعداد. كل شيء يخرج كما هو.
release-column-answer = الإجابة
release-column-here = عندكم
release-column-leaving = ما يخرج من الكمبيوتر
release-taken-in = تُضاف للحماية

## Why a table leaves as it does

# $answer is one answer, which is named in a sentence.
release-quoted = «{ $answer }»
# $count is how many answers; said where they are too many to be named.
release-several = { $count ->
    [zero] ولا إجابة
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
  }
release-why-none-small = عدد المرات والأطفال في كل إجابة يكفي لتظهر كما هي.
# $small are the small answers, $sum what stands for them together.
release-why-small-together = { $small }: عدد المرات أو الأطفال أقل من أن تظهر كل منها وحدها، لذلك تُجمع في رقم واحد هو { $sum }، فلا يعرف أحد كم مرة وردت كل منها.
# $count is how many small answers there are, $small their names, $taken the larger answers that are
# taken in, $total all uses.
release-why-others-taken-in = { $count ->
    [zero] عدد المرات والأطفال في كل إجابة يكفي لتظهر كما هي.
    [one] إجابة { $small }: عدد المرات أو الأطفال أقل من أن تظهر وحدها، لذلك تُجمع مع { $taken } في رقم واحد، حتى لا يستطيع أحد أن يطرح بقية الأرقام من { $total } ويعرف عدد { $small }.
    [two] { $small }: عدد المرات أو الأطفال أقل من أن تظهر كل منهما وحدها، لذلك تُجمعان مع { $taken } في رقم واحد، حتى لا يستطيع أحد أن يحسب عدد أي منهما مما تبقّى.
    [few] { $small }: عدد المرات أو الأطفال أقل من أن تظهر كل منها وحدها، لذلك تُجمع مع { $taken } في رقم واحد، حتى لا يستطيع أحد أن يحسب عدد أي منها مما تبقّى.
    [many] { $small }: عدد المرات أو الأطفال أقل من أن تظهر كل منها وحدها، لذلك تُجمع مع { $taken } في رقم واحد، حتى لا يستطيع أحد أن يحسب عدد أي منها مما تبقّى.
   *[other] { $small }: عدد المرات أو الأطفال أقل من أن تظهر كل منها وحدها، لذلك تُجمع مع { $taken } في رقم واحد، حتى لا يستطيع أحد أن يحسب عدد أي منها مما تبقّى.
  }
# $count is how many small answers there are, $small their names, $total all uses.
release-why-total-only = { $count ->
    [zero] لا يخرج من الكمبيوتر إلا المجموع.
    [one] إجابة { $small }: عدد المرات أو الأطفال أقل من أن تظهر، ولو ظهرت بقية الأرقام لاستطاع أي أحد أن يطرحها من { $total } ويعرف عدد { $small }، لذلك لا يخرج من الكمبيوتر إلا المجموع.
    [two] { $small }: عدد المرات أو الأطفال أقل من أن تظهرا، وكيفما جُمعتا مع إجابات أخرى يمكن حساب عدد كل منهما مما تبقّى، لذلك لا يخرج من الكمبيوتر إلا المجموع.
    [few] { $small }: عدد المرات أو الأطفال أقل من أن تظهر، وكيفما جُمعت مع إجابات أخرى يمكن حساب أعدادها مما تبقّى، لذلك لا يخرج من الكمبيوتر إلا المجموع.
    [many] { $small }: عدد المرات أو الأطفال أقل من أن تظهر، وكيفما جُمعت مع إجابات أخرى يمكن حساب أعدادها مما تبقّى، لذلك لا يخرج من الكمبيوتر إلا المجموع.
   *[other] { $small }: عدد المرات أو الأطفال أقل من أن تظهر، وكيفما جُمعت مع إجابات أخرى يمكن حساب أعدادها مما تبقّى، لذلك لا يخرج من الكمبيوتر إلا المجموع.
  }

## What the team answered

release-reflection-title = إجابات الفريق
release-reflection-tick = إضافة إجابات الفريق
release-reflection-note = يُضاف الكلام كما هو تمامًا، في ملف Excel وفي حزمة البيانات. أما ملف CSV فليس فيه إلا الأرقام.
release-reflection-words = هذا ما يُضاف
release-reflection-off = إجابات الفريق في «نفكّر معًا» تبقى على الكمبيوتر.
# $period is a half-year.
release-reflection-none = لم يكتب الفريق أي إجابة في «نفكّر معًا» عن { $period }. ولا يلزم ذلك.
release-reflection-open = فتح «نفكّر معًا»

## Doing it

release-make = إعداد التقرير
# $period is a half-year.
release-confirm-title = إعداد تقرير { $period }؟
release-confirm-once = يتم هذا مرة واحدة ولا يتغيّر أبدًا بعد ذلك.
release-confirm-later = ما يُضاف لاحقًا يُحسب في نصف السنة الذي يُضاف فيه.
release-confirm-nothing-sent = لا يُرسل أي شيء. أنتم مَن يحفظ الملفات ويسلّمها.
release-confirm-with = تُضاف إجابات الفريق.
release-confirm-without = لا تُضاف إجابات الفريق.

## When it is done

# $period is a half-year.
release-made = تم إعداد تقرير { $period }
release-made-note = يكفي حفظ ملف واحد وتسليمه إلى مَن يجمع التقارير في البلدية أو المحافظة. الأرقام نفسها في الملفات الثلاثة، والملف لا يتغيّر مهما تكرر حفظه.
release-save-csv = حفظ بصيغة CSV
release-save-csv-for = لمَن يتابع الحساب في برنامج آخر.
release-save-xlsx = حفظ بصيغة Excel
release-save-xlsx-for = لمَن يود القراءة والرسم في جدول حسابي.
release-save-package = حفظ كحزمة بيانات
release-save-package-for = للتجميع وللأرشيف: الأرقام ومعنى كل عمود، في ملف واحد.
release-saved = تم الحفظ
release-print = طباعة الصفحة
release-left-title = هذا ما في الملفات
release-reflection-left = هذا الكلام موجود في الملفات
release-to-follow-up = إلى «متابعة الاستخدام»

## When there is nothing to do

release-no-unit-title = أولًا: ما جهتكم؟
release-no-unit-note = الأرقام تخص جهة في بلدية أو إقليم. يتم اختيارها في «متابعة الاستخدام» مرة واحدة.
release-nothing-closed-title = لا شيء ينتظر التقرير
# $period is the half-year that goes on.
release-nothing-closed-note = { $period } مستمر. وعندما ينتهي يمكن إعداد تقريره هنا.
# $count is how many half-years wait, $periods their names.
release-held-title = { $count ->
    [zero] لا شيء ينتظر
    [one] في الانتظار: { $periods }
    [two] في الانتظار: { $periods }
    [few] في الانتظار: { $periods }
    [many] في الانتظار: { $periods }
   *[other] في الانتظار: { $periods }
  }
# $uses is how many uses wait, $fewest how many are needed.
release-held-note = { $uses ->
    [zero] لم تُستخدم العجلة حتى الآن. والمطلوب { $fewest } من مرات الاستخدام على الأقل، في { $fewest } من ملفات الأطفال المختلفة على الأقل، حتى لا يدل أي رقم على أسرة بعينها.
    [one] حتى الآن استُخدمت العجلة مرة واحدة. والمطلوب { $fewest } من مرات الاستخدام على الأقل، في { $fewest } من ملفات الأطفال المختلفة على الأقل، حتى لا يدل أي رقم على أسرة بعينها.
    [two] حتى الآن استُخدمت العجلة مرتين. والمطلوب { $fewest } من مرات الاستخدام على الأقل، في { $fewest } من ملفات الأطفال المختلفة على الأقل، حتى لا يدل أي رقم على أسرة بعينها.
    [few] حتى الآن استُخدمت العجلة { $uses } مرات. والمطلوب { $fewest } من مرات الاستخدام على الأقل، في { $fewest } من ملفات الأطفال المختلفة على الأقل، حتى لا يدل أي رقم على أسرة بعينها.
    [many] حتى الآن استُخدمت العجلة { $uses } مرة. والمطلوب { $fewest } من مرات الاستخدام على الأقل، في { $fewest } من ملفات الأطفال المختلفة على الأقل، حتى لا يدل أي رقم على أسرة بعينها.
   *[other] حتى الآن استُخدمت العجلة { $uses } مرة. والمطلوب { $fewest } من مرات الاستخدام على الأقل، في { $fewest } من ملفات الأطفال المختلفة على الأقل، حتى لا يدل أي رقم على أسرة بعينها.
  }
release-held-next = لا يلزم فعل أي شيء. ولن يضيع شيء: كل ما حُسب يدخل في التقرير عندما ينتهي نصف سنة آخر ويصبح العدد كافيًا.
