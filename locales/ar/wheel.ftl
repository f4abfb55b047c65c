### The words of the wheel: hub, areas, the common questions, prompts.
### Review status: draft

## The hub

wheel-hub = عجلة مصلحة الطفل الفضلى
wheel-hub-short = مصلحة الطفل الفضلى

## The common questions, asked for every area

question-works = ما الذي يسير على ما يرام؟
question-challenging = ما الذي يشكل صعوبة؟
question-needed = ما الذي يجب أن يحدث؟
question-hope = ما آمالك؟
question-next-step = ما الخطوة التالية؟
question-changed = ما الذي تغيّر، وما الذي أدّى إلى ذلك؟

## The same questions in words for a child of 6–12

question-works-child = ما الأشياء الجيدة؟
question-challenging-child = ما الأشياء الصعبة؟
question-needed-child = ما الذي يجب أن يحدث؟
question-hope-child = ما أمنيتك؟
question-next-step-child = بماذا نبدأ؟
question-changed-child = ما الذي اختلف الآن؟

## Safety

area-safety = الأمان والسلامة
area-safety-about = الحديث هنا عن الشعور بالأمان والحماية في أي مكان.

prompt-safety-0-5-1 = كيف يظهر على الطفل أنه يشعر بالأمان؟
prompt-safety-0-5-2 = إلى مَن يلجأ الطفل عندما يحتاج إلى المواساة؟
prompt-safety-0-5-3 = ماذا يفعل الطفل عندما يبدو له شيء ما مخيفًا؟
prompt-safety-0-5-4 = هل هناك أماكن أو أوقات تقلق الطفل؟

prompt-safety-6-9-1 = ما المكان الذي يريحك ويُشعرك بالأمان؟
prompt-safety-6-9-2 = مَن يُشعرك بالأمان؟
prompt-safety-6-9-3 = مَن يمكنك الذهاب إليه إذا أزعجك شيء ما؟
prompt-safety-6-9-4 = هل هناك مكان لا يريحك؟

prompt-safety-10-12-1 = متى يكون شعورك بالأمان أكبر؟
prompt-safety-10-12-2 = مع مَن يمكنك الكلام إذا شعرت أن شيئًا ما ليس على ما يرام؟
prompt-safety-10-12-3 = كيف هي الأمور معك على الإنترنت؟
prompt-safety-10-12-4 = هل هناك مكان لا يُشعرك بالأمان؟

prompt-safety-13-17-1 = أين يمكنك الاسترخاء؟
prompt-safety-13-17-2 = مَن يمكنك الوثوق به عندما تصعب الأمور؟
prompt-safety-13-17-3 = كيف هي الأمور معك خارج البيت وعلى الإنترنت؟
prompt-safety-13-17-4 = هل هناك مكان ينقصك فيه الشعور بالأمان؟

prompt-safety-adult-1 = متى وأين يشعر الطفل بالأمان؟
prompt-safety-adult-2 = إلى مَن يلجأ الطفل إذا شعر أن شيئًا ما ليس على ما يرام؟
prompt-safety-adult-3 = كيف هي الأمور مع الطفل خارج البيت وعلى الإنترنت؟
prompt-safety-adult-4 = هل هناك أماكن لا يشعر فيها الطفل بالأمان؟

## Health

area-health = الصحة
area-health-about = الحديث هنا عن حال الجسم وعن المشاعر في داخلنا.

prompt-health-0-5-1 = كيف حال الطفل هذه الأيام؟
prompt-health-0-5-2 = كيف هو نوم الطفل وأكله؟
prompt-health-0-5-3 = كيف يُظهر الطفل أن شيئًا يؤلمه أو يضايقه؟
prompt-health-0-5-4 = ما الأسئلة التي لديك عن صحة الطفل؟

prompt-health-6-9-1 = بماذا يشعر جسمك؟
prompt-health-6-9-2 = كيف هو شعورك من الداخل؟
prompt-health-6-9-3 = كيف هو نومك عادة؟
prompt-health-6-9-4 = ما الذي يمكن أن يساعدك إذا حزنت؟

prompt-health-10-12-1 = كيف حالك هذه الأيام؟
prompt-health-10-12-2 = ما الذي يُشعرك بأنك بخير؟
prompt-health-10-12-3 = كيف هو نومك وأكلك؟
prompt-health-10-12-4 = ماذا يمكنك فعله إذا شعرت بشيء صعب في داخلك؟

prompt-health-13-17-1 = كيف كان حالك في الفترة الأخيرة؟
prompt-health-13-17-2 = ما الذي يساعدك عادة إذا لم يكن حالك جيدًا؟
prompt-health-13-17-3 = كيف هو نومك وأكلك وطاقتك؟
prompt-health-13-17-4 = هل لديك أسئلة عن جسمك أو صحتك؟

prompt-health-adult-1 = كيف حال جسم الطفل ومشاعره؟
prompt-health-adult-2 = ما الذي يُشعر الطفل بأنه بخير؟
prompt-health-adult-3 = كيف هو نوم الطفل وأكله وطاقته؟
prompt-health-adult-4 = ما المساعدة التي يتلقاها الطفل من الرعاية الصحية أو يحتاج إليها منها؟

## Learning

area-learning = النمو والتعلم
area-learning-about = الحديث هنا عن التعلم والنمو وتجربة أشياء جديدة.

prompt-learning-0-5-1 = ماذا يتعلم الطفل هذه الأيام؟
prompt-learning-0-5-2 = ما الذي يثير فضول الطفل؟
prompt-learning-0-5-3 = كيف يعبّر الطفل عن نفسه ليفهمه الآخرون؟
prompt-learning-0-5-4 = متى يحتاج الطفل إلى بعض المساعدة الإضافية؟

prompt-learning-6-9-1 = ما الأشياء التي يمكنك فعلها جيدًا؟
prompt-learning-6-9-2 = ما الأشياء التي يسعدك تعلمها؟
prompt-learning-6-9-3 = ما السهل عليك وما الصعب؟
prompt-learning-6-9-4 = مَن يمكنه مساعدتك إذا صعُب عليك شيء؟

prompt-learning-10-12-1 = ما الشيء الذي تعلمته ويُشعرك بالفخر؟
prompt-learning-10-12-2 = ما السهل وما الصعب في المدرسة؟
prompt-learning-10-12-3 = ما الذي يساعدك على التعلم؟
prompt-learning-10-12-4 = ما الذي لديك رغبة في تعلمه؟

prompt-learning-13-17-1 = ما اهتماماتك هذه الأيام؟
prompt-learning-13-17-2 = برأيك، كيف تسير الأمور في المدرسة؟
prompt-learning-13-17-3 = ما أفضل طريقة للتعلم بالنسبة إليك؟
prompt-learning-13-17-4 = ما الذي يمكن أن يسهّل عليك الأمور في المدرسة؟

prompt-learning-adult-1 = ما الأشياء التي يجيدها الطفل؟
prompt-learning-adult-2 = كيف تسير أيام الطفل في المدرسة التمهيدية أو في المدرسة؟
prompt-learning-adult-3 = ما أفضل طريقة يتعلم بها الطفل؟
prompt-learning-adult-4 = ما الدعم الذي يحتاج إليه الطفل ليتقدم؟

## Care

area-care = الرعاية
area-care-about = الحديث هنا عن وجود مَن يقف إلى جانبنا ويهتم بنا ويساعدنا.

prompt-care-0-5-1 = كيف يمضي يوم عادي في حياة الطفل؟
prompt-care-0-5-2 = مَن يعتني بالطفل في حياته اليومية؟
prompt-care-0-5-3 = ما الذي يواسي الطفل ويهدئه؟
prompt-care-0-5-4 = وأنت، ما الذي يمنحك القوة في حياتك اليومية؟

prompt-care-6-9-1 = مَن يعتني بك؟
prompt-care-6-9-2 = ما الأشياء الجيدة في مكان سكنك؟
prompt-care-6-9-3 = مَن يمكنك الذهاب إليه إذا حزنت؟
prompt-care-6-9-4 = هل هناك شيء يلزمك المزيد منه؟

prompt-care-10-12-1 = مَن هم الكبار الذين يقفون إلى جانبك؟
prompt-care-10-12-2 = ما الأشياء الجيدة في مكان سكنك؟
prompt-care-10-12-3 = كيف يكون المساء عندك في يوم عادي؟
prompt-care-10-12-4 = هل هناك شيء يلزمك المزيد منه؟

prompt-care-13-17-1 = كيف هي الأمور في مكان سكنك حاليًا؟
prompt-care-13-17-2 = على مَن يمكنك الاعتماد؟
prompt-care-13-17-3 = ما الذي يمكن أن يفعله الكبار ويساعدك حقًا؟
prompt-care-13-17-4 = هل هناك شيء يلزمك منه أكثر أو أقل؟

prompt-care-adult-1 = مَن هم الأشخاص المحيطون بالطفل في حياته اليومية؟
prompt-care-adult-2 = أي أوقات اليوم تكون جيدة؟
prompt-care-adult-3 = ما أكثر ما يحتاج إليه الطفل حاليًا؟
prompt-care-adult-4 = وأنت، ما الذي يمكن أن يسهّل حياتك اليومية؟

## Leisure

area-leisure = أوقات الفراغ والأنشطة
area-leisure-about = الحديث هنا عن اللعب والراحة والأشياء التي نحب أن نفعلها.

prompt-leisure-0-5-1 = ما أحب الألعاب إلى الطفل؟
prompt-leisure-0-5-2 = ما الذي يُضحك الطفل؟
prompt-leisure-0-5-3 = مع مَن يلعب الطفل؟
prompt-leisure-0-5-4 = أين يوجد مكان للعب والحركة؟

prompt-leisure-6-9-1 = ما الأشياء التي يسعدك فعلها؟
prompt-leisure-6-9-2 = ما أمتع الألعاب عندك؟
prompt-leisure-6-9-3 = ما الأشياء التي تملأ وقت فراغك؟
prompt-leisure-6-9-4 = ما الشيء الجديد الذي قد تسعدك تجربته؟

prompt-leisure-10-12-1 = ما أكثر شيء يمتعك فعله؟
prompt-leisure-10-12-2 = ما الذي يحلو لك فعله عندما يكون القرار لك؟
prompt-leisure-10-12-3 = مع مَن يحلو لك قضاء الوقت؟
prompt-leisure-10-12-4 = هل هناك نشاط يعجبك ولا يمكنك القيام به؟

prompt-leisure-13-17-1 = ما الذي يحلو لك فعله عندما يكون الخيار لك؟
prompt-leisure-13-17-2 = ما الذي يمنحك الطاقة؟
prompt-leisure-13-17-3 = متى يكون لديك وقت لنفسك بلا أي التزامات؟
prompt-leisure-13-17-4 = هل هناك نشاط يعجبك ولا يمكنك القيام به؟

prompt-leisure-adult-1 = ما الأشياء التي يحب الطفل فعلها؟
prompt-leisure-adult-2 = مع مَن يقضي الطفل وقت فراغه؟
prompt-leisure-adult-3 = كيف هي الأمور من ناحية اللعب والحركة والراحة؟
prompt-leisure-adult-4 = هل هناك شيء يريد الطفل فعله ولا يستطيع؟

## Respect

area-respect = الاحترام والمشاركة
area-respect-about = الحديث هنا عن أن يُستمع إلينا وأن نشارك في القرار.

prompt-respect-0-5-1 = كيف يُظهر الطفل ما يريده؟
prompt-respect-0-5-2 = ما الذي يمكن للطفل أن يختاره بنفسه؟
prompt-respect-0-5-3 = كيف يلاحظ الطفل أن هناك مَن يستمع إليه؟
prompt-respect-0-5-4 = ماذا يحدث عندما يقول الطفل «لا»؟

prompt-respect-6-9-1 = ما الأشياء التي يكون القرار فيها لك؟
prompt-respect-6-9-2 = مَن يستمع إليك؟
prompt-respect-6-9-3 = كيف يظهر لك أن هناك مَن يستمع إليك؟
prompt-respect-6-9-4 = هل لديك كلام للكبار؟

prompt-respect-10-12-1 = في أي أمور يمكنك المشاركة في القرار؟
prompt-respect-10-12-2 = مَن يستمع إليك إذا قلت رأيك؟
prompt-respect-10-12-3 = كيف يعاملك الآخرون؟
prompt-respect-10-12-4 = ما الذي يهمك أن يعرفه الكبار؟

prompt-respect-13-17-1 = متى يكون لديك شعور بأن الآخرين يأخذونك على محمل الجد؟
prompt-respect-13-17-2 = ما القرارات التي يهمك أن يكون لك رأي فيها؟
prompt-respect-13-17-3 = كيف يتعامل معك الآخرون؟
prompt-respect-13-17-4 = ما الذي ينبغي أن يسألك الكبار عنه؟

prompt-respect-adult-1 = كيف يُتاح للطفل أن يقول رأيه؟
prompt-respect-adult-2 = في أي أمور يمكن للطفل أن يشارك في القرار؟
prompt-respect-adult-3 = كيف يتعامل الآخرون مع الطفل؟
prompt-respect-adult-4 = برأيك، ماذا سيقول الطفل نفسه عن هذا؟

## Responsibility

area-responsibility = المسؤولية
area-responsibility-about = الحديث هنا عن فعل الأشياء بأنفسنا وعن مسؤولية بالقدر المناسب، لا أقل ولا أكثر.

prompt-responsibility-0-5-1 = ماذا يريد الطفل أن يفعل بنفسه؟
prompt-responsibility-0-5-2 = ما الأشياء التي أصبح الطفل يفعلها وحده؟
prompt-responsibility-0-5-3 = بماذا يحب الطفل أن يساعد؟
prompt-responsibility-0-5-4 = متى يحتاج الطفل إلى مساعدة من الكبار؟

prompt-responsibility-6-9-1 = ما الذي يمكنك فعله بنفسك؟
prompt-responsibility-6-9-2 = بماذا يمكنك مساعدة الآخرين؟
prompt-responsibility-6-9-3 = ما الأشياء التي تلزمك فيها مساعدة؟
prompt-responsibility-6-9-4 = هل هناك شيء صعب ولا بد لك من فعله؟

prompt-responsibility-10-12-1 = ما المسؤوليات التي لديك؟
prompt-responsibility-10-12-2 = ما الأعمال التي لك دور فيها في مكان سكنك؟
prompt-responsibility-10-12-3 = هل مسؤولياتك بالقدر المناسب أم أقل أم أكثر من اللازم؟
prompt-responsibility-10-12-4 = ما الذي يريحك أن يقوم به أحد الكبار بدلًا منك؟

prompt-responsibility-13-17-1 = ما مسؤولياتك في حياتك اليومية؟
prompt-responsibility-13-17-2 = هل مسؤولياتك بالقدر المناسب أم أقل أم أكثر من اللازم؟
prompt-responsibility-13-17-3 = ما الأمور التي يهمك القيام بها بنفسك؟
prompt-responsibility-13-17-4 = ما الذي يمكن أن يقوم به شخص آخر بدلًا منك؟

prompt-responsibility-adult-1 = ما المسؤوليات التي يتحملها الطفل في حياته اليومية؟
prompt-responsibility-adult-2 = هل مسؤوليات الطفل بالقدر المناسب أم أقل أم أكثر من اللازم؟
prompt-responsibility-adult-3 = ما الأشياء التي يريد الطفل أن يفعلها بنفسه؟
prompt-responsibility-adult-4 = في أي أمور يحتاج الطفل إلى مساعدة الكبار؟

## Belonging

area-belonging = الانتماء
area-belonging-about = الحديث هنا عن أن يكون لنا مكان بين الآخرين وأن نكون على طبيعتنا.

prompt-belonging-0-5-1 = مَن هم الأشخاص المهمون للطفل؟
prompt-belonging-0-5-2 = كيف هي علاقة الطفل بالأطفال الآخرين؟
prompt-belonging-0-5-3 = ما اللغات والأغاني والعادات التي هي جزء من حياة الطفل؟
prompt-belonging-0-5-4 = هل هناك أوقات يجد الطفل نفسه فيها خارج المجموعة؟

prompt-belonging-6-9-1 = مع مَن يسعدك قضاء الوقت؟
prompt-belonging-6-9-2 = مَن هم الأشخاص المهمون عندك؟
prompt-belonging-6-9-3 = أين يقبلك الآخرون كما أنت تمامًا؟
prompt-belonging-6-9-4 = هل يأتيك أحيانًا شعور بالوحدة؟

prompt-belonging-10-12-1 = مَن هم الأشخاص المهمون في حياتك؟
prompt-belonging-10-12-2 = كيف هي الأمور مع الأصدقاء هذه الأيام؟
prompt-belonging-10-12-3 = أين يكون لديك شعور بأن هذا مكانك؟
prompt-belonging-10-12-4 = هل يأتيك أحيانًا شعور بأنك خارج المجموعة؟

prompt-belonging-13-17-1 = مع مَن يمكنك التصرف على طبيعتك؟
prompt-belonging-13-17-2 = أين يكون لديك شعور بالانتماء؟
prompt-belonging-13-17-3 = ما الذي يهمك أن يفهمه الآخرون عنك؟
prompt-belonging-13-17-4 = هل يأتيك أحيانًا شعور بالوحدة أو بأنك خارج المجموعة؟

prompt-belonging-adult-1 = مَن هم الأشخاص المهمون للطفل؟
prompt-belonging-adult-2 = أين يشعر الطفل بالانتماء؟
prompt-belonging-adult-3 = كيف هي علاقة الطفل بالأطفال واليافعين الآخرين؟
prompt-belonging-adult-4 = هل هناك مواقف يجد الطفل نفسه فيها خارج المجموعة؟

## Acceptance, a label kept ready for the official wheel

area-acceptance = القبول
area-acceptance-about = الحديث هنا عن أن نشعر بقيمتنا وأن يحبنا الآخرون كما نحن.

## Interaction, a label kept ready for the official wheel

area-interaction = التفاعل مع الآخرين
area-interaction-about = الحديث هنا عن علاقاتنا بالآخرين وأوقاتنا معهم.

## Support, a label kept ready for the official wheel

area-support = إمكانية الحصول على الدعم
area-support-about = الحديث هنا عن الحصول على المساعدة عندما نحتاج إليها.

## Other: housing, economy, moving, illness in the family, language, waiting for a decision

area-other = أمور أخرى مؤثرة
area-other-about = الحديث هنا عن أمور أخرى في الحياة، مثل السكن أو المال أو المرض أو انتظار رد أو قرار.

prompt-other-0-5-1 = ما الأمور الأخرى التي تؤثر على حياة الطفل اليومية حاليًا؟
prompt-other-0-5-2 = ما الجديد أو المختلف في حياة الطفل؟
prompt-other-0-5-3 = كيف هي الأمور في مكان سكن الطفل حاليًا؟
prompt-other-0-5-4 = هل ينتظر أحد المقرّبين من الطفل ردًا أو قرارًا مهمًا؟

prompt-other-6-9-1 = هل هناك شيء آخر يهمك أن نعرفه؟
prompt-other-6-9-2 = هل هناك شيء جديد أو مختلف؟
prompt-other-6-9-3 = كيف هي الأمور في مكان سكنك الآن؟
prompt-other-6-9-4 = هل هناك شيء يشغل بالك كثيرًا؟

prompt-other-10-12-1 = ما الأمور الأخرى المهمة في حياتك حاليًا؟
prompt-other-10-12-2 = هل تغيّر شيء في الفترة الأخيرة؟
prompt-other-10-12-3 = هل هناك شيء يدور في بالك؟
prompt-other-10-12-4 = هل أنت في انتظار خبر أو جواب عن شيء ما؟

prompt-other-13-17-1 = ما الأمور الأخرى التي تؤثر عليك حاليًا؟
prompt-other-13-17-2 = هل تغيّر شيء في الفترة الأخيرة؟
prompt-other-13-17-3 = كيف هي الأمور العملية، مثل السكن والمال؟
prompt-other-13-17-4 = هل أنت في انتظار رد أو قرار بشأن شيء ما؟

prompt-other-adult-1 = ما الأمور الأخرى التي تؤثر على حياة الطفل اليومية حاليًا؟
prompt-other-adult-2 = هل تغيّر شيء في الفترة الأخيرة؟
prompt-other-adult-3 = كيف هي الأمور من ناحية السكن والوضع المادي واللغة؟
prompt-other-adult-4 = هل تتأثر الحياة اليومية بالانتقال إلى مكان آخر أو المرض أو الانتظار؟

## Hope, the closing question outside the ring

area-hope = نظرة إلى الأمام
area-hope-about = الحديث هنا عن آمالنا وعن خطوة صغيرة نحوها.

prompt-hope-0-5-1 = ما آمالك للطفل؟
prompt-hope-0-5-2 = ما الذي يمكن أن يكون خطوة أولى صغيرة؟
prompt-hope-0-5-3 = مَن يمكنه المساعدة؟
prompt-hope-0-5-4 = كيف سنلاحظ على الطفل أن الأمور تحسّنت؟

prompt-hope-6-9-1 = لو كانت لك أمنية، ماذا تكون؟
prompt-hope-6-9-2 = ما أول شيء يمكننا فعله؟
prompt-hope-6-9-3 = مَن يمكنه مساعدتك؟
prompt-hope-6-9-4 = ما الذي سيُظهر لك أن الأمور أصبحت أفضل؟

prompt-hope-10-12-1 = ما الذي يسعدك أن يحدث؟
prompt-hope-10-12-2 = ما الذي يمكن أن يكون خطوة أولى صغيرة؟
prompt-hope-10-12-3 = مَن الشخص الذي يسعدك أن يساعدك؟
prompt-hope-10-12-4 = ما الذي سيُظهر لك أن الأمور تتحسّن؟

prompt-hope-13-17-1 = لو كان الأمر بيدك، كيف تكون حياتك بعد بضعة أشهر؟
prompt-hope-13-17-2 = ما الخطوة الصغيرة التي تبدو لك ممكنة؟
prompt-hope-13-17-3 = مَن يهمك أن يكون معك في هذا؟
prompt-hope-13-17-4 = ما الذي سيُظهر لك أن الأمور تسير في الاتجاه الصحيح؟

prompt-hope-adult-1 = ما آمالك للطفل في الأشهر القادمة؟
prompt-hope-adult-2 = ما الخطوة الصغيرة التي يمكن اتخاذها قريبًا؟
prompt-hope-adult-3 = مَن أيضًا يمكنه المساعدة؟
prompt-hope-adult-4 = كيف سنلاحظ أن الأمور تسير في الاتجاه الصحيح؟

## Pictures for 6–9: few words for each prompt

picture-safety-1 = مكان آمن
picture-safety-2 = شخص أرتاح معه
picture-safety-3 = أحكي لأحد
picture-safety-4 = مكان لا يريحني

picture-health-1 = جسمي
picture-health-2 = مشاعري
picture-health-3 = نومي
picture-health-4 = أفرح من جديد

picture-learning-1 = هذا أعرفه جيدًا
picture-learning-2 = أحب أن أتعلم
picture-learning-3 = سهل وصعب
picture-learning-4 = مَن يساعدني

picture-care-1 = الكبار حولي
picture-care-2 = الجميل عندنا
picture-care-3 = مَن يواسيني
picture-care-4 = أحتاج المزيد

picture-leisure-1 = أشياء أحبها
picture-leisure-2 = اللعب
picture-leisure-3 = وقت فراغي
picture-leisure-4 = أجرب شيئًا جديدًا

picture-respect-1 = القرار لي
picture-respect-2 = مَن يسمعني
picture-respect-3 = يسمعني باهتمام
picture-respect-4 = عندي كلام

picture-responsibility-1 = أفعله بنفسي
picture-responsibility-2 = أساعد الآخرين
picture-responsibility-3 = أريد مساعدة
picture-responsibility-4 = مهمة صعبة

picture-belonging-1 = وقتنا معًا
picture-belonging-2 = شخص مهم عندي
picture-belonging-3 = كما أنا
picture-belonging-4 = أشعر بالوحدة

picture-other-1 = أحكي أكثر
picture-other-2 = شيء جديد
picture-other-3 = مكان سكني
picture-other-4 = أفكار كثيرة

picture-hope-1 = أمنيتي
picture-hope-2 = نبدأ بهذا
picture-hope-3 = شخص يساعدني
picture-hope-4 = الأمور تتحسّن
