### The opening, read together with the family: what the wheel is, what is kept, what must be passed on.
### Review status: draft

## For a child of 6–9

opening-young-title = مرحبًا! هذه هي العجلة.
opening-young-wheel = العجلة كلها عنك وعن أحوالك. وكل قطعة فيها شيء يمكننا أن نتكلم عنه.
opening-young-no-wrong = لا يوجد هنا صح أو خطأ. لك رأيك، وللآخرين رأيهم.
opening-young-skip = من أين نبدأ؟ الاختيار لك. وأي شيء لا يعجبك الكلام عنه نتركه وننتقل إلى غيره.
opening-young-kept-show-only = ما نكتبه هنا لا يُحفظ. عندما ننتهي يختفي كله.
# $date is a day, ready to show.
opening-young-kept-working-copy = ما نكتبه نقفل عليه داخل هذا الكمبيوتر حتى { $date }. وبعد ذلك يُمسح.
opening-young-kept-practice = نحن الآن نتدرب. هذه أسرة من خيالنا، ولا يُحفظ شيء.
opening-young-must-tell = نحن نعمل مع الأطفال. أحيانًا نقلق على طفل ونشعر أن حياته صعبة جدًا. عندها يقول القانون إن علينا أن نخبر الخدمات الاجتماعية، حتى يحصل الطفل على المساعدة.

## For a child or young person of 10–17

opening-older-title = هذه هي العجلة
opening-older-wheel = العجلة صورة لحياتك الآن، مقسّمة إلى أجزاء. وهي تساعدنا على الكلام عما هو جيد وعما هو صعب أيضًا.
opening-older-no-wrong = هذا ليس امتحانًا، فلا شيء هنا صحيح أو خاطئ. وإذا كان لك رأي ولشخص آخر رأي مختلف، يبقى الرأيان كما هما.
opening-older-skip = لك الاختيار من أين نبدأ. ويمكن تخطي أي شيء من دون ذكر السبب.
opening-older-kept-show-only = ما نكتبه هنا لا يُحفظ. عند إغلاق المحادثة يختفي كل شيء.
# $date is a day, ready to show.
opening-older-kept-working-copy = ما نكتبه يُحفظ مقفلًا على هذا الكمبيوتر حتى { $date }. وبعد ذلك يُحذف.
opening-older-kept-practice = هذا تدريب مع أسرة خيالية. لا يُحفظ شيء، ولا يدخل في أي إحصائيات.
opening-older-must-tell = نحن نعمل مع الأطفال واليافعين. إذا شعرنا بالقلق من أن في حياتك ما يؤذيك، فالقانون يُلزمنا بأن نخبر الخدمات الاجتماعية، حتى تصلك المساعدة. وإذا أمكن، نتكلم معك قبل ذلك.

## For adults: the child is 0–5, or is not here

opening-adults-title = العجلة – صورة من حياة الطفل اليومية
opening-adults-wheel = تساعدنا العجلة على رؤية حياة الطفل اليومية كلها: ما يسير على ما يرام، وما يشكل صعوبة، وما يجب أن يحدث.
opening-adults-no-wrong = لا شيء هنا صحيح أو خاطئ، ولا أحد يحسب نقاطًا. يمكن أن تختلف الآراء، وكلام كل شخص يبقى كما هو.
opening-adults-skip = لكم الاختيار من أين نبدأ. ويمكن تخطي أي شيء، ولا بأس بتغيير الرأي.
opening-adults-kept-show-only = ما نكتبه هنا لا يُحفظ: عند إغلاق المحادثة يختفي كل شيء. ومَن يُلزمه عمله بتدوين السجلات يفعل ذلك في نظام جهة عمله.
# $date is a day, ready to show.
opening-adults-kept-working-copy = ما نكتبه يُحفظ مقفلًا على هذا الكمبيوتر حتى { $date } ثم يُحذف. والبرنامج لا يرسل شيئًا إلى أي جهة. ومَن يُلزمه عمله بتدوين السجلات يفعل ذلك في نظام جهة عمله.
opening-adults-kept-practice = هذا تدريب، والأسرة خيالية. لا يُحفظ شيء، ولا يدخل في أي إحصائيات.
opening-adults-must-tell = نحن نعمل مع الأطفال. إذا شعرنا بالقلق من أن طفلًا يتعرض للأذى، فالقانون يُلزمنا بتقديم بلاغ قلق إلى الخدمات الاجتماعية، حتى يحصل الطفل على المساعدة. أما طلب الدعم أو تلقي الدعم فشيء آخر غير البلاغ.

## Around the opening

opening-begin = هيا نبدأ
opening-again = المقدمة
