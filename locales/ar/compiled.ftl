### A compilation as it is saved: the sheets of a workbook, rows of data, charts as pictures. Read by process leaders.
### Review status: draft

compiled-title = هكذا تُستخدم العجلة: أرقام مجمّعة
# The name proposed for its file. $period is a half-year, or that it is of all.
compiled-file-name = تجميع { $period }
# $date is a day.
compiled-made-on = أُعد في { $date }
# $uses is how many uses, $count from how many units.
compiled-uses-of = { $count ->
    [zero] مرات الاستخدام: { $uses }
    [one] مرات الاستخدام: { $uses }، من جهة واحدة
    [two] مرات الاستخدام: { $uses }، من جهتين
    [few] مرات الاستخدام: { $uses }، من { $count } جهات
    [many] مرات الاستخدام: { $uses }، من { $count } جهة
   *[other] مرات الاستخدام: { $uses }، من { $count } جهة
  }

## Sheets of the workbook

compiled-sheet-read = كيف تُقرأ
compiled-sheet-growth = التطور
compiled-sheet-coverage = مصادر الملفات
compiled-sheet-reflections = كلام الجهات
compiled-sheet-files = الملفات

## How to read it

compiled-read-rows = كل سطر هو مجموع ما جاء في تقارير الجهات، كل جهة وحدها. وكل رقم في تقرير يعني خمس مرات استخدام على الأقل، في خمسة من ملفات الأطفال المختلفة على الأقل.
compiled-read-merged = في التقرير تُجمع الإجابات النادرة مع غيرها، حتى لا يظهر أي عدد صغير. وهذه المرات محسوبة في المجموع، لكنها ليست في أي سطر.
compiled-read-missing = الإجابة التي ليس لها سطر ربما وردت مع ذلك: فقد تكون مجموعة مع غيرها في كل التقارير.
compiled-read-minimum = لذلك فالعدد في السطر هو أقل عدد ممكن. والعدد الحقيقي يقع بينه وبين العدد نفسه بعد إضافة ما جُمع مع إجابات أخرى.
compiled-read-held = نصف السنة الذي كان العدد فيه أقل من أن يدخل في تقرير يُحسب في التقرير القادم من الجهة نفسها.
compiled-read-cross = لا يمكن الربط بين الجداول: فالتقرير لا يقول أي الإجابات جاءت معًا.
compiled-read-not = الأرقام تقول كم مرة تُستخدم العجلة. ولا تقول شيئًا عن أحوال الأطفال، والعدد الأكبر ليس أفضل من الأصغر.

## Columns and rows

compiled-column-of = الإجابة
compiled-column-code = الرمز
compiled-column-uses = مرات الاستخدام
compiled-column-units = الجهات
compiled-column-before = الجهات نفسها: نصف السنة السابق
compiled-column-now = الجهات نفسها: نصف السنة هذا
compiled-column-same-units = عدد الجهات نفسها
compiled-column-unit = الجهة
compiled-column-question = السؤال
compiled-column-words = بكلماتهم
compiled-column-file = الملف
compiled-column-taken = في التجميع
compiled-column-why = لماذا ليس فيه
compiled-column-line = السطر
compiled-column-against = الملف الآخر
compiled-row-merged = مجموعة مع إجابات أخرى، حتى لا يظهر أي عدد صغير
compiled-row-total = المجموع
