### The fictitious families to practise with. Read by staff, in the language of the program.
### Review status: draft

## The entry and the list

practice-start = التدرب مع أسر خيالية
practice-title = تدريب
practice-note = ست أسر خيالية للتدرب معها ولعرضها على الآخرين. ما يُكتب هنا لا يُحفظ ولا يُحسب، ولا يختلط أبدًا بالملفات الحقيقية.
practice-begin = بدء محادثة تدريبية
practice-rounds = محادثات سابقة
practice-read-round = قراءة المحادثة
practice-compare = مقارنة المحادثات
practice-back = العودة إلى أسر التدريب
# On the card of a family that speaks through an interpreter.
practice-interpreter = مع مترجم شفوي
practice-try-title = ما نتدرب عليه

## On every screen of a practice, and at its end

practice-banner = تدريب – أسرة خيالية
practice-fate = تدريب · لا يُحفظ شيء
practice-not-kept = انتهى التدريب. لم يُحفظ شيء ولم يُحسب.

## The six families: a name that is no name, what their situation is, and what to practise with them

practice-family-river-title = أسرة النهر
practice-family-river-about = طفلة في الثامنة مع أمها في محادثة صحية، مع مترجم شفوي للغة الصومالية. يؤلمها بطنها في الصباح، وأبواب المراحيض في المدرسة لا تُقفل. وكرة القدم أحب شيء إليها.
practice-family-river-try = لندع الطفلة تشير إلى المكان الذي نبدأ منه. ثم نقارن المحادثتين: ما الجديد، وما الذي بقي كما هو، وما الذي تغيّر؟

practice-family-meadow-title = أسرة المرج
practice-family-meadow-about = طفل في الثالثة له أمّان ومولود جديد في البيت. لغة البيت هي الإنجليزية. هو صامت في المدرسة التمهيدية لكنه يتكلم كثيرًا في البيت، وكل أم ترى الأمر بطريقة مختلفة. تشارك المدرسة التمهيدية ومركز BVC (رعاية صحة الأطفال).
practice-family-meadow-try = هنا نتدرب على صورة الكبار عن طفل صغير: ماذا لاحظ كل واحد منهم؟ ولتبق صورتان مختلفتان جنبًا إلى جنب.

practice-family-lantern-title = أسرة الفانوس
practice-family-lantern-about = طفل في الحادية عشرة يتكلم السويدية ووالداه يتكلمان العربية. تشارك المدرسة والخدمات الاجتماعية ومترجم شفوي. أيام الاثنين صعبة في المدرسة، وفي البيت هو مَن يقرأ كل الرسائل. وله رأي في ألعاب الكمبيوتر غير رأي أبيه.
practice-family-lantern-try = ليتكلم كل صوت في دوره حتى لا يتأثر أحد بكلام غيره. والكلام يكون عبر المترجم، لا عبر الطفل أبدًا.

practice-family-harbour-title = أسرة الميناء
practice-family-harbour-about = طفل في الحادية عشرة لديه مرض السكري، يعيش أسبوعًا عند أمه وأسبوعًا عند أبيه. لغة الأسرة هي الفنلندية. تشارك سبعة أصوات: الطفل والوالدان والجدة ومدرب كرة القدم والمدرسة وفريق السكري في المستشفى. الطفل يريد الذهاب إلى المخيم.
practice-family-harbour-try = هنا نتدرب على اجتماع يحضره كثيرون: دور مَن الآن، وهل نتكلم مع الطفل أم عنه أمامه؟ ثم نقرأ معًا ما قيل، وتبقى الصور المختلفة كما هي.

practice-family-swallow-title = أسرة السنونو
practice-family-swallow-about = طفلة في السابعة تعبّر بالصور والإشارات. لغة البيت هي الكردية الكرمانجية. يجتمع الوالدان والمدرسة ومركز التأهيل والخدمات الاجتماعية من أجل SIP (خطة فردية منسّقة)، مع مترجم شفوي. توجد محادثتان للقراءة.
practice-family-swallow-try = هنا نتدرب على إعطاء الوقت: تشير الطفلة، ننتظر الجواب، ونكتب ما أشارت إليه. ثم ننظر إلى ما تغيّر بين المحادثتين ولماذا.

practice-family-granite-title = أسرة الجبل
practice-family-granite-about = فتاة في السابعة عشرة توقفت عن الذهاب إلى المدرسة الثانوية وتحب إصلاح الدراجات النارية الصغيرة. يشارك الوالدان وخدمة KAA (مسؤولية البلدية تجاه اليافعين غير الملتحقين بالمدرسة) وعيادة BUP (الطب النفسي للأطفال واليافعين). توجد ثلاث محادثات على مدى نصف سنة.
practice-family-granite-try = نسأل الفتاة: ما الذي يُسمح بمشاركته، وما الذي يُقال باختصار فقط، وما الذي يبقى هنا؟ ثم نقارن المحادثات الثلاث: هي وأمها لا تتفقان على السرعة المناسبة.
