### Reflektera: a talk in the team on how the work with the model goes. Read by staff.
### Review status: draft
### The themes follow the eight recommendations of FoU i Sörmland, Utvärderingsrapport 2026:5; the sentences are ours.

reflect-title = نفكّر معًا
reflect-about = حديث في الفريق عن سير العمل بالنموذج. يمكنكم البدء من أي مكان وتخطي ما تريدون. لا توجد إجابات صحيحة أو خاطئة، ولا تُحسب أي نقاط.
reflect-stays = تبقى الإجابات على هذا الكمبيوتر. ولا تُضاف إلى تقرير إلا إذا اخترتم ذلك عند إعداده.
reflect-source = المواضيع مستوحاة من التوصيات في تقرير التقييم 2026:5 لمركز البحث والتطوير في سورملاند (FoU i Sörmland). أما الكلام فهو كلام البرنامج.
reflect-period = نصف السنة
reflect-parts = أجزاء الحديث
reflect-kept = تم الحفظ
reflect-keeping = يجري الحفظ …
reflect-not-kept = لم يُحفظ بعد
reflect-leave-unkept = المغادرة من دون حفظ
reflect-noted = كُتب فيه
# $part is the name of a theme.
reflect-previous = رجوع: { $part }
reflect-next = التالي: { $part }
reflect-done = هذا يكفي هذه المرة
reflect-talk = للحديث عنه
reflect-words = ما نود أن نتذكره
reflect-words-note = بلا أي أسماء، وبلا أي شيء عن طفل أو أسرة بعينها.
# $count is how many characters fit still.
reflect-signs-left = { $count ->
    [zero] لا مكان لحروف أخرى.
    [one] يمكن إضافة حرف واحد.
    [two] يمكن إضافة حرفين.
    [few] يمكن إضافة { $count } حروف.
    [many] يمكن إضافة { $count } حرفًا.
   *[other] يمكن إضافة { $count } حرف.
  }
reflect-last-time = المرة الماضية
reflect-earlier = قبل ذلك

## How things stand

reflect-now = الوضع الآن
reflect-now-about = أربعة أسئلة للإجابة عنها معًا. وإذا اختلفت الآراء، فالاختلاف يستحق سطرًا في المربع.
reflect-how-far-yes = نعم
reflect-how-far-partly = في الطريق
reflect-how-far-not-yet = ليس بعد
reflect-question-lead-appointed = المسؤول عن مصلحة الطفل الفضلى
reflect-ask-lead-appointed = هل تقرّر مَن هو المسؤول عن مصلحة الطفل الفضلى عندكم؟
reflect-question-local-plan = خطة محلية
reflect-ask-local-plan = هل لديكم خطة خاصة بكم ليصبح النموذج جزءًا من العمل اليومي؟
reflect-question-wheel-in-use = العجلة في العمل اليومي
reflect-ask-wheel-in-use = هل تستخدمون العجلة كما تودون استخدامها؟
reflect-question-support = الدعم
reflect-ask-support = هل تحصلون على الدعم الذي تحتاجون إليه؟ وأين ينقص؟

## The eight themes

reflect-question-goals = أهداف قريبة من العمل اليومي
reflect-about-goals = الأهداف الكبيرة تثبت أكثر عندما تكون معها أهداف صغيرة من عملكم اليومي، وعندها يقل سوء الفهم.
reflect-talk-goals-1 = ما أهدافنا نحن لطريقة استخدامنا للنموذج؟
reflect-talk-goals-2 = مَن وضعها: نحن الذين نعمل، أم الإدارة، أم الاثنان معًا؟
reflect-talk-goals-3 = كيف نلاحظ في أسبوع عادي أننا نقترب منها؟
reflect-question-participation = مشاركة مَن يعنيهم الأمر
reflect-about-participation = يسير العمل أفضل بمشاركة مَن يعنيهم الأمر، بقدر ما يلزم وبقدر ما تسمح به الظروف الآن.
reflect-talk-participation-1 = مَن الذين يعنيهم أننا نعمل بهذه الطريقة؟
reflect-talk-participation-2 = مَن يجب أن يشارك الآن، وإلى أي حد؟
reflect-talk-participation-3 = مَن ينقص حول هذه الطاولة؟
reflect-question-information = معلومات واضحة وموحّدة
reflect-about-information = عندما يسمع الجميع الكلام الواضح نفسه، والأفضل أكثر من مرة ووجهًا لوجه، يعرف كل واحد ما المطلوب.
reflect-talk-information-1 = ما الذي يجب أن يعرفه الجميع عندنا؟
reflect-talk-information-2 = ما الذي يجب أن يكون موحّدًا في المحافظة كلها، ولدى الجهة المسؤولة (huvudman)، وفي منطقتنا؟
reflect-talk-information-3 = متى نتحدث عن ذلك في المرة القادمة؟
reflect-question-endurance = الصبر ووقت مخصص
reflect-about-endurance = طرق العمل الجديدة تحتاج إلى وقت مخصص لها فعلًا، وإلا نفد الصبر عندما تحدث أمور كثيرة في وقت واحد.
reflect-talk-endurance-1 = ما الوقت الذي خصصناه، وهل يكفي؟
reflect-talk-endurance-2 = كيف نستمر عندما يترك أحدنا العمل، أو تتغيّر طريقة تنظيمه، أو نتراجع في شيء؟
reflect-talk-endurance-3 = ما الذي نود التمسك به حتى في أسبوع مزدحم؟
reflect-question-exchange = نتعلّم بعضنا من بعض
reflect-about-exchange = مَن يرى كيف يعمل الآخرون، في زيارة أو في ورشة مشتركة، لا يحتاج إلى أن يبدأ من الصفر.
reflect-talk-exchange-1 = مَن نود أن نزوره أو نتصل به؟
reflect-talk-exchange-2 = أين نلتقي بجهات أخرى حاليًا، وأين نحتاج إلى المزيد؟
reflect-talk-exchange-3 = ماذا تعلّمنا مما قد يفيد الآخرين؟
reflect-question-division = مَن يفعل ماذا
reflect-about-division = ما يُقرَّر للمحافظة أو للبلدية لا يتحقق إلا عندما يتضح مَن يفعل ماذا، حتى لا يعتمد الأمر على حماس شخص واحد.
reflect-talk-division-1 = هل يعرف الجميع عندنا مَن المسؤول عن نشر النموذج واستخدامه؟
reflect-talk-division-2 = ماذا يحدث إذا غاب هذا الشخص شهرًا؟
reflect-talk-division-3 = ما القرار الذي وصلنا من دون أن نعرف مَن يفعل ماذا؟
reflect-question-follow-up = متابعة في وقتها
reflect-about-follow-up = ما قررته عدة أطراف معًا يحتاج إلى متابعة عند كل منها، في الوقت والمكان المناسبين.
reflect-talk-follow-up-1 = متى وأين نتابع ما اتفقنا عليه؟
reflect-talk-follow-up-2 = مَن يحرص على أن تتم المتابعة، حتى عند الآخرين؟
reflect-talk-follow-up-3 = ما الذي اتفقنا عليه ولم يسأل عنه أحد منذ ذلك الوقت؟
reflect-question-documentation = كتابة بالقدر المناسب
reflect-about-documentation = ما يُكتب يجب أن يكفي للمتابعة ولكي ينضم إليكم زملاء جدد، وألا يزيد على ذلك.
reflect-talk-documentation-1 = ماذا نكتب عن طريقة عملنا، ومَن يقرأ ذلك؟
reflect-talk-documentation-2 = هل يفهم زميل جديد كيف نعمل؟
reflect-talk-documentation-3 = ما الذي يلزم عندنا، ولدى الجهة المسؤولة (huvudman)، وفي المحافظة، وما الذي يمكن الاستغناء عنه؟
