### The files of a release: titles of columns, the description of the data package, and the sheet that is laid out to be read.
### Review status: draft

file-title = هكذا استُخدمت عجلة مصلحة الطفل الفضلى
# $unit is the name of a unit, $period a half-year or from one to another.
file-package-title = استخدام عجلة مصلحة الطفل الفضلى: { $unit }، { $period }
# $k is the smallest number of uses and cases that any number stands for.
file-package-about = كم مرة استُخدمت عجلة مصلحة الطفل الفضلى في جهة واحدة خلال نصف سنة، موزّعة بحسب سؤال واحد في كل مرة. كل عدد يعني { $k } من مرات الاستخدام على الأقل، و{ $k } من ملفات الأطفال المختلفة على الأقل. والإجابات النادرة تظهر مجموعة معًا.
file-counts-title = عدد مرات الاستخدام
file-counts-about = سطر للعدد الكلي، وسطر لكل إجابة عن كل سؤال. وفي كل سؤال كل مرات الاستخدام، وكل منها مرة واحدة فقط.
file-reflection-title = إجابات الجهة نفسها
file-reflection-about = كيف يسير العمل بالنموذج، كما اختارت الجهة نفسها أن تحكيه.
# $k is the smallest number of uses and cases that any number stands for.
file-fewest = كل عدد يعني { $k } من مرات الاستخدام على الأقل، و{ $k } من ملفات الأطفال المختلفة على الأقل. والإجابات النادرة تُجمع مع غيرها، حتى لا يمكن التعرف على أي أسرة.
# $periods are half-years with too few uses, with signs between them.
file-held = يُحسب هنا أيضًا: { $periods }. فقد كانت مرات الاستخدام في ذلك الوقت أقل من أن يكون لها تقرير وحدها.
file-share = النسبة
file-all-together = كل الإجابات معًا
file-column-format = الصيغة
file-column-format-about = إصدار صيغة الملف الذي كُتب السطر بحسبه.
file-column-source = المصدر
file-column-source-about = كلمة عشوائية للبرنامج الذي جاء منه السطر. وهي لا تقول شيئًا عمّن يستخدمه، والغرض منها ألا يُحسب الملف نفسه مرتين.
file-column-county = رمز المحافظة
file-column-county-about = رمز المحافظة بحسب هيئة الإحصاء السويدية (SCB)، من رقمين.
file-column-principal = رمز الجهة المسؤولة (huvudman)
file-column-principal-about = رمز البلدية بحسب هيئة الإحصاء السويدية (SCB)، أو رمز المحافظة إذا كانت الجهة المسؤولة هي الإقليم.
file-column-principal-name = الجهة المسؤولة (huvudman)
file-column-principal-name-about = اسم البلدية أو الإقليم.
file-column-kind = نوع الجهة، رمز
file-column-kind-about = نوع الجهة، بكلمة لا تتغيّر.
file-column-kind-label = نوع الجهة
file-column-kind-label-about = نوع الجهة بالسويدية.
file-column-first = أول نصف سنة
file-column-first-about = أول نصف سنة محسوب في الملف: السنة مع VT أو HT.
file-column-last = نصف السنة
file-column-last-about = نصف السنة الذي يخصه الملف: السنة مع VT أو HT. تعني VT الربيع، من يناير إلى يونيو، وتعني HT الخريف، من يوليو إلى ديسمبر.
file-column-held = فترات كانت تنتظر
file-column-held-about = عدد الفترات السابقة المحسوبة هنا أيضًا، لأن مرات الاستخدام فيها كانت أقل من أن يكون لها تقرير وحدها.
file-column-fewest = أقل عدد
file-column-fewest-about = كل عدد يعني هذا القدر على الأقل من مرات الاستخدام ومن ملفات الأطفال المختلفة.
file-column-edition = إصدار العجلة
file-column-edition-about = إصدار العجلة الذي كان في البرنامج عند إعداد الملف.
file-column-program = إصدار البرنامج
file-column-program-about = إصدار البرنامج الذي أعد الملف.
file-column-question = السؤال، رمز
file-column-question-about = ما يُوزَّع السطر بحسبه، بكلمة لا تتغيّر. وكلمة total تعني كل مرات الاستخدام.
file-column-question-label = السؤال
file-column-question-label-about = ما يُوزَّع السطر بحسبه، بالسويدية.
file-column-answer = الإجابة، رمز
file-column-answer-about = الإجابة، بكلمة لا تتغيّر. وكلمة all تعني كل مرات الاستخدام، وكلمة others تعني عدة إجابات معًا.
file-column-answer-label = الإجابة
file-column-answer-label-about = الإجابة بالسويدية.
file-column-merged = إجابات تُحسب معًا
file-column-merged-about = رموز الإجابات التي لا تظهر إلا مجموعة معًا، وبينها مسافات. يكون فارغًا إذا كان السطر عن إجابة واحدة.
file-column-uses = عدد مرات الاستخدام
file-column-uses-about = كم مرة استُخدمت العجلة. ومجموع السطور في كل سؤال هو العدد الكلي.
file-column-how-far = إلى أي حد، رمز
file-column-how-far-about = إلى أي حد وصلت الجهة، بكلمة لا تتغيّر. يكون فارغًا إذا لم يُجب أحد.
file-column-how-far-label = إلى أي حد
file-column-how-far-label-about = إلى أي حد وصلت الجهة، بالسويدية.
file-column-words = بكلماتهم
file-column-words-about = ما كتبته الجهة نفسها. وإذا بدأ النص بعلامة قد تبدو بداية معادلة، توضع قبلها فاصلة علوية.
