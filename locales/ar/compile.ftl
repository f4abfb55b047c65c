### Sammanställ: many units' files put together. Works while the program is locked. Read by process leaders.
### Review status: draft

compile-title = تجميع التقارير
compile-about = جمع ملفات التقارير من عدة جهات لرؤية كيف تُستخدم العجلة. لا تتغيّر الملفات، ولا يُحفظ شيء إلا باختيارك.

## Giving files

compile-drop-title = يمكن سحب الملفات أو المجلدات إلى هنا
compile-drop-more = يمكن سحب ملفات أخرى إلى هنا، أو
compile-choose-files = اختيار ملفات
compile-choose-folder = اختيار مجلد
compile-empty-title = كيف يمكن الحصول على الملفات
compile-empty-1 = يُرجى الطلب من كل جهة أن تفتح «متابعة الاستخدام» ثم «إعداد التقرير» عندما ينتهي نصف السنة.
compile-empty-2 = المطلوب أحد الملفات التي تُحفظ هناك: حزمة البيانات أو ملف Excel أو ملف CSV. الأرقام فيها واحدة، فيكفي ملف واحد. وإذا أضاف الفريق كلامًا منه، فهو في حزمة البيانات وفي ملف Excel.
compile-empty-3 = بعد ذلك توضع الملفات في مجلد واحد ويُسحب المجلد إلى هنا. ويمكن جمع ملفات من عدة فترات معًا.
compile-empty-note = ليس في هذه الملفات أشخاص ولا ملفات أطفال ولا أيام، ولا أرقام قد تدل على أسرة بعينها.

## Reading

# $done is how many of $of files are read.
compile-reading = تجري قراءة الملف { $done } من { $of }
compile-reading-begins = يجري البحث عن الملفات …
compile-cancel = إيقاف القراءة
compile-cancelled = تم إيقاف القراءة. ما كان موجودًا قبلها ما زال موجودًا.
# $count is how many files are in the compilation after reading.
compile-read = { $count ->
    [zero] لا توجد ملفات في التجميع.
    [one] ملف واحد في التجميع.
    [two] ملفان في التجميع.
    [few] { $count } ملفات في التجميع.
    [many] { $count } ملفًا في التجميع.
   *[other] { $count } ملف في التجميع.
  }

## The files

# $count is how many files are refused.
compile-refused-title = { $count ->
    [zero] كل الملفات في التجميع
    [one] ملف واحد ليس في التجميع
    [two] ملفان ليسا في التجميع
    [few] { $count } ملفات ليست في التجميع
    [many] { $count } ملفًا ليست في التجميع
   *[other] { $count } ملف ليست في التجميع
  }
compile-refused-note = لا تغيّر شيئًا في الأرقام في الأسفل.
# $count is how many files are taken in.
compile-taken-title = { $count ->
    [zero] لا توجد ملفات في التجميع
    [one] ملف واحد في التجميع
    [two] ملفان في التجميع
    [few] { $count } ملفات في التجميع
    [many] { $count } ملفًا في التجميع
   *[other] { $count } ملف في التجميع
  }
# $count is how many files there are besides those that are listed.
compile-files-more = { $count ->
    [zero] كل الملفات تظهر في القائمة.
    [one] هناك ملف آخر لا يظهر في القائمة.
    [two] هناك ملفان آخران لا يظهران في القائمة.
    [few] هناك { $count } ملفات أخرى لا تظهر في القائمة.
    [many] هناك { $count } ملفًا آخر لا تظهر في القائمة.
   *[other] هناك { $count } ملف آخر لا تظهر في القائمة.
  }
# $line is the number of a line in the file.
compile-fault-line = السطر { $line }
compile-fault-against = الملف الآخر:
# $count is how many uses a file tells of.
compile-file-uses = { $count ->
    [zero] بلا استخدام
    [one] استُخدمت مرة واحدة
    [two] استُخدمت مرتين
    [few] استُخدمت { $count } مرات
    [many] استُخدمت { $count } مرة
   *[other] استُخدمت { $count } مرة
  }
compile-forget = إزالة
compile-forget-title = إزالة الملف من التجميع؟
compile-forget-note = الملف نفسه يبقى على الكمبيوتر كما هو. ويمكن إضافته من جديد.
compile-clear = إزالة الكل
compile-clear-title = إزالة كل الملفات من التجميع؟
compile-clear-note = الملفات نفسها تبقى على الكمبيوتر كما هي. ويمكن إضافتها من جديد.
compile-forgotten = تمت إزالة الملف من التجميع.
compile-cleared = تمت إزالة كل الملفات من التجميع.

## Why a file is refused, and what to do

compile-fault-unreadable = تعذّرت قراءة الملف من القرص.
compile-fault-unreadable-action = يُرجى نسخه إلى الكمبيوتر وإعادة المحاولة.
compile-fault-too-many = في المجلد أكثر مما يُقرأ في مرة واحدة.
compile-fault-too-many-action = تمت قراءة جزء منه. يُرجى تقسيم الباقي إلى مجلدات أصغر وسحبها إلى هنا واحدًا بعد الآخر.
compile-fault-empty = الملف فارغ.
compile-fault-empty-action = يُرجى الطلب من الجهة أن تحفظه من جديد.
compile-fault-too-large = الملف أكبر مما يمكن أن يكون عليه تقرير.
compile-fault-too-large-action = يُرجى التأكد من أنه الملف الصحيح.
compile-fault-not-ours = هذا ليس تقريرًا من Hjulet.
compile-fault-not-ours-action = يُرجى طلب ملف حُفظ من «إعداد التقرير».
compile-fault-newer = أنشئ الملف بإصدار أحدث من Hjulet.
compile-fault-newer-action = يُرجى فتحه بالإصدار الأحدث من البرنامج.
compile-fault-encoding = الحروف في الملف محفوظة بطريقة غير طريقة البرنامج.
compile-fault-encoding-action = يبدو أنه فُتح وحُفظ في برنامج آخر. يُرجى طلب الملف كما حُفظ أول مرة.
compile-fault-truncated = ينتهي الملف قبل أن يكتمل.
compile-fault-truncated-action = يُرجى الطلب من الجهة أن ترسله من جديد.
compile-fault-package = حزمة البيانات تالفة، أو فيها شيء ليس منها.
compile-fault-package-action = يُرجى الطلب من الجهة أن تحفظها من جديد.
compile-fault-columns = هناك عمود ناقص أو عمود زائد.
compile-fault-columns-action = يبدو أن الملف عُدّل يدويًا. يُرجى طلب الملف كما حُفظ أول مرة.
compile-fault-cell = في إحدى الخانات شيء ليس مكانه هناك.
compile-fault-cell-action = يبدو أن الملف عُدّل يدويًا. يُرجى طلب الملف كما حُفظ أول مرة.
compile-fault-number = هناك عدد سالب أو بفاصلة عشرية أو أكبر من المعقول.
compile-fault-number-action = يبدو أن الملف عُدّل يدويًا. يُرجى طلب الملف كما حُفظ أول مرة.
compile-fault-twice = السطر نفسه أو الإجابة نفسها موجودة مرتين.
compile-fault-twice-action = يبدو أن الملف عُدّل يدويًا. يُرجى طلب الملف كما حُفظ أول مرة.
compile-fault-sum = هناك جدول ناقص أو لا يتفق مع المجموع.
compile-fault-sum-action = يبدو أن الملف عُدّل يدويًا. يُرجى طلب الملف كما حُفظ أول مرة.
compile-fault-too-small = هناك عدد أصغر مما يُسمح بخروجه من أي كمبيوتر.
compile-fault-too-small-action = يُرجى عدم استخدام الملف، وطلبه كما حُفظ أول مرة، وحذف هذا الملف.
compile-fault-period = الفترات في الملف غير صحيحة.
compile-fault-period-action = يبدو أن الملف عُدّل يدويًا. يُرجى طلب الملف كما حُفظ أول مرة.
compile-fault-unit = لا يعرف البرنامج الجهة المذكورة في الملف.
compile-fault-unit-action = ربما كانت من محافظة أخرى، أو من إصدار أحدث من Hjulet.
compile-fault-disagrees = أجزاء الملف لا تتفق فيما بينها.
compile-fault-disagrees-action = يبدو أن الملف عُدّل يدويًا. يُرجى طلب الملف كما حُفظ أول مرة.
compile-fault-same = التقرير نفسه موجود في التجميع من قبل.
compile-fault-same-action = لا يلزم فعل أي شيء. فهو يُحسب مرة واحدة.
compile-fault-overlaps = في التجميع تقرير آخر من الكمبيوتر نفسه ونصف السنة نفسه.
compile-fault-overlaps-action = يُرجى سؤال الجهة أي التقريرين هو الصحيح، وإزالة الآخر من هنا.

## The whole

compile-period = نصف السنة
compile-period-all = كل الفترات
compile-total = مرات الاستخدام
compile-units = الجهات
compile-result-title = معًا
compile-included = لا تُحسب هنا إلا الجهات التي سلّمت ملفًا. وما هو أقل من أن يدخل في تقرير يأتي في الملف القادم من الجهة نفسها.

## Tables and charts

compile-tables-title = موزّعة بحسب
compile-tables-more = أسئلة أخرى
compile-by-period = نصف السنة
compile-by-principal = البلدية والإقليم
compile-by-kind = نوع الجهة
# $count is how many units the uses come from.
compile-row-units = { $count ->
    [zero] بلا جهات
    [one] من جهة واحدة
    [two] من جهتين
    [few] من { $count } جهات
    [many] من { $count } جهة
   *[other] من { $count } جهة
  }
# $merged is how many uses are in no row, $count in how many releases.
compile-not-included = { $count ->
    [zero] كل مرات الاستخدام موجودة في السطور.
    [one] { $merged } من مرات الاستخدام في تقرير واحد محسوبة في المجموع، لكنها ليست في أي سطر: فهي مجموعة هناك مع إجابات أخرى، حتى لا يظهر أي عدد صغير.
    [two] { $merged } من مرات الاستخدام في تقريرين محسوبة في المجموع، لكنها ليست في أي سطر: فهي مجموعة هناك مع إجابات أخرى، حتى لا يظهر أي عدد صغير.
    [few] { $merged } من مرات الاستخدام في { $count } تقارير محسوبة في المجموع، لكنها ليست في أي سطر: فهي مجموعة هناك مع إجابات أخرى، حتى لا يظهر أي عدد صغير.
    [many] { $merged } من مرات الاستخدام في { $count } تقريرًا محسوبة في المجموع، لكنها ليست في أي سطر: فهي مجموعة هناك مع إجابات أخرى، حتى لا يظهر أي عدد صغير.
   *[other] { $merged } من مرات الاستخدام في { $count } تقرير محسوبة في المجموع، لكنها ليست في أي سطر: فهي مجموعة هناك مع إجابات أخرى، حتى لا يظهر أي عدد صغير.
  }
compile-merged = مجموعة مع إجابات أخرى
compile-all-included = كل مرات الاستخدام في الملفات موجودة في السطور.
compile-period-note = نصف السنة الذي كان العدد فيه قليلًا جدًا يُحسب مع نصف السنة التالي.
compile-save-chart = حفظ الرسم
# $title is what the chart is by.
compile-save-chart-of = حفظ الرسم: { $title }
compile-saved = تم الحفظ

## Growth

compile-growth-title = من نصف سنة إلى آخر
compile-growth-caution = قد تزيد مرات الاستخدام لأن جهات أكثر سلّمت ملفًا. لذلك تظهر وحدها الجهات الموجودة في المرتين. والزيادة ليست أفضل في حد ذاتها: فالأرقام تقول كم مرة تُستخدم العجلة، لا كيف تُستخدم.
compile-growth-uses = مرات الاستخدام
compile-growth-units = الجهات
compile-growth-same = الجهات نفسها، في نصف السنة الماضي والآن
# $count is how many units gave files for both half-years, $before and $now their uses.
compile-growth-same-of = { $count ->
    [zero] لا توجد جهة في المرتين
    [one] الجهة نفسها: { $before }، ثم { $now }
    [two] الجهتان نفسهما: { $before }، ثم { $now }
    [few] الجهات نفسها ({ $count }): { $before }، ثم { $now }
    [many] الجهات نفسها ({ $count }): { $before }، ثم { $now }
   *[other] الجهات نفسها ({ $count }): { $before }، ثم { $now }
  }
compile-growth-first = أول نصف سنة فيه ملفات
compile-growth-none-same = لا توجد جهة في المرتين

## Coverage

compile-coverage-title = من أين توجد ملفات
# $period is a half-year.
compile-coverage-of = من أين توجد ملفات عن { $period }
compile-coverage-note = المكان الذي ليس فيه ملف ليس تقصيرًا: ربما لا توجد هذه الجهة هناك، أو تُستخدم العجلة بطريقة أخرى.
compile-coverage-principal = البلدية أو الإقليم
compile-coverage-no-file = بلا ملف
compile-coverage-held = قليل جدًا
compile-coverage-held-note = عبارة «قليل جدًا» تعني أن العدد في نصف السنة لم يكن كافيًا، وسيُحسب في ملف لاحق من الجهة نفسها.
compile-coverage-with-held = مع فترات سابقة
compile-coverage-with-held-note = علامة + بعد العدد تعني أنه يشمل فترات سابقة كان العدد فيها قليلًا جدًا.

## What the units tell

compile-reflections-title = كلام الجهات نفسها
compile-reflections-note = فقط ما اختارت الجهات بنفسها أن تضيفه.

## Saving

compile-save-title = حفظ التجميع
compile-save-note = يُحفظ ما يظهر الآن: نصف السنة المختار أو كل الفترات.
compile-save-xlsx = حفظ بصيغة Excel
compile-save-xlsx-for = كل الجداول، كل جدول في ورقة.
compile-save-csv = حفظ بصيغة CSV
compile-save-csv-for = كل الجداول واحدًا تحت الآخر، لبرنامج آخر.
compile-save-json = حفظ بصيغة JSON
compile-save-json-for = لمَن يود أن يبني من الأرقام عرضًا خاصًا به.
