### The side panel that only staff read: what to listen for, questions to oneself, the duty, words.
### Review status: draft

## The panel

staff-title = دعم لك
staff-open = دعم للموظفين
staff-close = إغلاق لوحة الدعم
staff-keys = اختصارات لوحة المفاتيح

## The area that is open

staff-meaning = موضوع هذا المجال
staff-listen = ما نصغي إليه

## Listen for: safety

staff-listen-safety-1 = أين ومتى ومع مَن يرتاح الطفل، وما الذي يُشعره بالأمان هناك.
staff-listen-safety-2 = أماكن أو أوقات أو أشخاص يتجنبهم الطفل: في مكان سكنه، في الطريق، في المدرسة، على الإنترنت.
staff-listen-safety-3 = لمَن يحكي الطفل عندما يشعر أن شيئًا ما ليس على ما يرام، وماذا يحدث بعد ذلك.

## Listen for: health

staff-listen-health-1 = ما الذي يمنح الطفل الطاقة والهدوء، وما الذي يساعده برأيه هو.
staff-listen-health-2 = تغيّرات في النوم أو الأكل أو الطاقة أو المزاج: منذ متى، وفي أي مواقف.
staff-listen-health-3 = متى يأتي الألم أو القلق، ومتى لا يأتي.

## Listen for: learning

staff-listen-learning-1 = ما الذي يثير فضول الطفل، وما الذي يجيده ويفتخر به.
staff-listen-learning-2 = متى تسهل الأمور ومتى تصعب: المهمة نفسها، وقت اليوم، الضجيج، مَن حوله.
staff-listen-learning-3 = ما الدعم الموجود حاليًا، وهل يساعد برأي الطفل نفسه.

## Listen for: care

staff-listen-care-1 = مَن هم الكبار الموجودون في حياة الطفل اليومية، ومتى يلجأ إليهم.
staff-listen-care-2 = الأكل والنوم والملابس والمواساة والوقت معًا: ما يحصل عليه الطفل، وما يحتاج إلى المزيد منه.
staff-listen-care-3 = ما الذي تسمح به طاقة الكبار في هذه الفترة، ومَن يمكنهم هم أن يطلبوا منه المساعدة.

## Listen for: leisure

staff-listen-leisure-1 = ما الذي يُنسي الطفل الوقت، وحده أو مع الآخرين.
staff-listen-leisure-2 = ما الذي يقف في الطريق: المال، المواصلات، الوقت، أو شعور الطفل بأنه غير مرحب به.
staff-listen-leisure-3 = هل في أيام الطفل مكان للعب والحركة والراحة، كما يراها هو.

## Listen for: respect

staff-listen-respect-1 = متى يجد الطفل مَن يستمع إليه، وكيف يلاحظ ذلك.
staff-listen-respect-2 = كلام أو مزاح أو صمت يجرح الطفل، ومَن يعرف بذلك من الكبار.
staff-listen-respect-3 = في أي أمور يشارك الطفل في القرار، وأي قرارات تُتخذ من دون سؤاله.

## Listen for: responsibility

staff-listen-responsibility-1 = ما الذي يستطيع الطفل أن يفعله بنفسه ويستمتع به.
staff-listen-responsibility-2 = مسؤوليات ثقيلة على عمره: رعاية الإخوة، أعمال البيت، الترجمة، مواساة الكبار.
staff-listen-responsibility-3 = هل يفعل الطفل ذلك برغبته أم لأنه مضطر، ومَن يتولى الأمر عنه عندما يصبح أكثر من اللازم.

## Listen for: belonging

staff-listen-belonging-1 = أشخاص وأماكن ولغات وتقاليد يشعر الطفل معها أنه في بيته.
staff-listen-belonging-2 = أوقات يكون الطفل فيها وحده أو خارج المجموعة: متى وأين ومع مَن.
staff-listen-belonging-3 = كيف يجد الطفل الانتقال بين عوالم مختلفة، مثل المدرسة والأقارب والأصدقاء.

## Listen for: other

staff-listen-other-1 = ما الذي تستند إليه الحياة اليومية عندما لا تكون الأمور الأخرى مستقرة: جار أو قريب أو عادة.
staff-listen-other-2 = السكن أو المال أو المرض في الأسرة أو انتظار رد أو قرار، وكيف يظهر أثر ذلك على الطفل.
staff-listen-other-3 = ما الذي يعرفه الطفل عما يقلق الكبار، وما الأسئلة التي تدور في باله.

## Listen for: hope

staff-listen-hope-1 = كلمات الطفل نفسه عن الأيام القادمة، حتى الكلمات الصغيرة وغير المتوقعة.
staff-listen-hope-2 = ما الذي تحسّن ولو قليلًا، وما الذي جعل ذلك ممكنًا.
staff-listen-hope-3 = عندما يكون الأمل صعبًا: ما الذي يمكن أن يجعل الأسبوع القادم أسهل قليلًا.

## Five questions to oneself

staff-questions = خمسة أسئلة أطرحها على نفسي
staff-question-1 = ما الذي يصعّب على الطفل أن يكون بخير حاليًا؟
staff-question-2 = ما الذي أعرفه، وما الذي أظنه، وما الذي أحتاج إلى معرفته؟
staff-question-3 = ماذا يمكنني أن أفعل الآن؟
staff-question-4 = ماذا يمكن أن تفعل الجهة التي أعمل فيها؟
staff-question-5 = ما المساعدة المطلوبة من الآخرين، وكيف يرى الطفل والأسرة ذلك؟

## The duty to report, in steps; what the duty is stands in information.ftl

staff-duty = عند القلق من أن الطفل يتعرض للأذى
staff-duty-step-1 = الاستماع إلى الطفل حتى ينهي كلامه، ثم الختام بهدوء. بلا استجواب، وبلا وعد بكتمان الأمر. وإذا كان الطفل في خطر الآن: الاتصال بالرقم 112.
staff-duty-step-2 = عند الشك: الاتصال فورًا بالخدمات الاجتماعية ووصف الوضع من دون ذكر هوية الطفل. والسؤال أيضًا عن الوقت المناسب لإخبار الأسرة.
staff-duty-step-3 = البلاغ واجبك الشخصي، ويُقدم فورًا، في اليوم نفسه، إلى لجنة الخدمات الاجتماعية (socialnämnden) في بلدية الطفل. ويُكتب فيه ما رأيته وما سمعته. وبعد ساعات الدوام تجيب خدمة الطوارئ الاجتماعية (socialjouren).
staff-duty-step-4 = كتابة ما تم فعله ومتى، في نظام جهة العمل وليس هنا.

## Words to avoid, and what to say in their place

staff-words = كلمات من الأفضل تجنبها
staff-word-1-avoid = لماذا …؟
staff-word-1-say = يهمني أن أسمع عن …
staff-word-2-avoid = مشاغب
staff-word-2-say = ما نراه: يقوم من مكانه ويصرخ عندما يعلو الضجيج
staff-word-3-avoid = يجب عليك …
staff-word-3-say = برأيك، ما الذي يمكن أن ينجح؟
staff-word-4-avoid = يرفض
staff-word-4-say = يقول «لا» عندما …
staff-word-5-avoid = مشكلة
staff-word-5-say = ما هو صعب حاليًا
staff-word-6-avoid = طبيعي
staff-word-6-say = كما هو معتاد عند هذا الطفل
staff-word-7-avoid = ضعيف
staff-word-7-say = يحتاج إلى مساعدة في …
staff-word-8-avoid = هل حالتك سيئة؟
staff-word-8-say = كيف حالك هذه الأيام؟
