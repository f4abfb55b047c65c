### The invitation to a samordningsmöte: a letter to a child, to a young person, to those who are close, to a service.
### Review status: draft

## What every letter has. Read by everybody, also by children.

invitation-question = هذا ما نود الحديث عنه
invitation-when = متى
# $weekday is a name of a day, $moment a date with its time, both ready to show.
invitation-when-value = يوم { $weekday } { $moment }
invitation-when-undecided = لم يتحدد اليوم بعد. سنخبرك به في أقرب وقت.
invitation-long = المدة
invitation-place = أين
invitation-place-undecided = سنخبرك أين نلتقي.
invitation-interpreter = الترجمة الشفوية
invitation-who = المدعوون
# The one who reads the letter, in the list of those who are invited.
invitation-you = أنت
# $service is the short name of a service, $meaning what it stands for.
invitation-service = { $service } ({ $meaning })
invitation-how = هكذا يسير الاجتماع
# Over an empty line, on which the sender writes a name and a way to be reached by hand.
invitation-contact = يمكنك التواصل مع

## To a child of 6–12. Also read aloud to a younger one.

invitation-young-title = مرحبًا! ما رأيك أن نلتقي في اجتماع؟
invitation-young-what = اسمه اجتماع التنسيق. نلتقي فيه كلنا: أنت وأسرتك ومَن يساعدونك، حتى يعرف الجميع مَن سيفعل ماذا.
invitation-young-about = الاجتماع عنك أنت. لذلك يهمنا أن نعرف رأيك. وكلامك ليس فيه صح أو خطأ.
invitation-young-interpreter = معنا مترجم يساعدنا حتى يفهم بعضنا بعضًا. والمترجم لا يحق له أن يحكي لأحد ما نقوله.
invitation-young-no-interpreter = هل الكلام بلغة أخرى أسهل لك؟ كلمة منك، ويأتي معنا مترجم.
invitation-young-part = المشاركة بطريقتك أنت
invitation-young-part-ways = يمكنك البقاء معنا طوال الوقت أو لوقت قصير. ويمكنك المشاركة عبر الشاشة. ويمكنك رسم شيء أو كتابته حتى ننظر إليه معًا. ويمكن أيضًا أن يتكلم بدلًا منك شخص كبير. ومن حقك قول «لا».
invitation-young-pause = يمكنك أخذ استراحة متى أحببت. ولا حاجة إلى ذكر السبب.
invitation-young-before-title = ما حكيته لنا من قبل
invitation-young-before = ما حكيته لنا لا نقوله في الاجتماع إلا إذا قلت نعم. ويمكنك تغيير رأيك.
invitation-young-answer = هل لديك سؤال؟ هل هناك شيء يهمك أن نتكلم عنه، أو ألا نتكلم عنه؟ يسعدنا أن نعرف!
invitation-young-bye = سنفرح بوجودك معنا!

invitation-young-agenda-welcome = نقول مرحبًا ونحكي مَن نحن
invitation-young-agenda-since-last = كيف كانت الأمور منذ آخر مرة؟
invitation-young-agenda-picture = أنت وأسرتك تحكون لنا كيف هي الأمور
invitation-young-agenda-works = الأشياء الجيدة
invitation-young-agenda-challenging = الأشياء الصعبة
invitation-young-agenda-needed = ما الذي يجب أن يحدث
invitation-young-agenda-actions = مَن يفعل ماذا؟
invitation-young-agenda-whole = مَن يتأكد من أن كل شيء يتم؟
invitation-young-agenda-follow-up = متى نلتقي مرة أخرى؟
invitation-young-agenda-read-back = نقرأ ما قررناه. ما رأيك؟
invitation-young-agenda-pause = استراحة

## To a young person of 13–17

invitation-older-title = هذه دعوة لك إلى اجتماع
invitation-older-what = هذا اجتماع تنسيق: نلتقي في وقت واحد، أنت وأسرتك ومَن يقدمون لك الدعم، ونتفق على مَن يفعل ماذا.
invitation-older-about = الاجتماع عنك أنت، لذلك يهمنا أن نسمع رأيك أنت. وليس من الضروري أن نتفق في الرأي.
invitation-older-interpreter = يشارك معنا مترجم شفوي. وهو ملزم بالسرية ولا يحق له أن ينقل أي شيء.
invitation-older-no-interpreter = هل لديك حاجة إلى مترجم شفوي؟ يمكنك إخبارنا، ونحن نرتب ذلك.
invitation-older-part = طريقة المشاركة من اختيارك
invitation-older-part-ways = يمكنك حضور الاجتماع كله أو جزء منه، في المكان نفسه أو عن بُعد. ويمكنك الكتابة قبل الاجتماع، أو أن يتكلم بدلًا منك شخص يمكنك الوثوق به. ويمكنك أيضًا اختيار عدم الحضور.
invitation-older-pause = يمكنك أخذ استراحة أو المغادرة متى أحببت، من دون ذكر السبب.
invitation-older-before-title = ما حكيته في السابق
invitation-older-before = ما حكيته في السابق لا نذكره في الاجتماع إلا إذا قلت نعم. ويمكنك تغيير رأيك، حتى أثناء الاجتماع.
invitation-older-answer = هل لديك سؤال؟ هل لك رأي في مَن يحضر وفي ما نتكلم عنه؟ يسعدنا أن نسمع منك.
invitation-older-bye = أهلًا وسهلًا بك!

## To a guardian

invitation-guardian-title = دعوة إلى اجتماع التنسيق
invitation-guardian-what = في اجتماع التنسيق نلتقي في وقت واحد: طفلك وأنت والجهات التي تقدم الدعم، ونتفق على مَن يفعل ماذا.
invitation-guardian-about = ما رأيته وما عرفته عن طفلك مهم. وليس من الضروري أن نتفق في الرأي: هناك مكان لما يراه كل واحد منا.
invitation-guardian-part = الطفل يشارك بطريقته
invitation-guardian-part-ways = يمكن لطفلك حضور الاجتماع كله أو قليلًا منه، في الغرفة أو عن بُعد، بكلماته أو بالصور أو عن طريق شخص آخر. ويحق للطفل أيضًا أن يقول «لا» للمشاركة.
invitation-guardian-support = يمكنك إحضار شخص يساندك. ويسعدنا أن نعرف منك قبل الاجتماع ما الذي يهمك أن نتكلم عنه، وما الذي يجب ألا نتكلم عنه.
invitation-guardian-before = ما حكيته أنت وطفلك في السابق لا نذكره في الاجتماع إلا إذا كانت هناك موافقة على ذلك. والموافقة طوعية، ويمكنك سحب موافقتك في أي وقت.

## To somebody else who is close

invitation-close-what = في اجتماع التنسيق يلتقي في وقت واحد الطفل والأسرة والجهات التي تقدم الدعم، ويتفقون على مَن يفعل ماذا. ندعوك لأنك شخص مهم للطفل.
invitation-close-part-ways = يمكن للطفل حضور الاجتماع كله أو قليلًا منه، في الغرفة أو عن بُعد، بكلماته أو بالصور أو عن طريق شخص آخر. ويحق للطفل أيضًا أن يقول «لا» للمشاركة.
invitation-close-before = ما حكاه الطفل والأسرة في السابق لا نذكره في الاجتماع إلا إذا كانت هناك موافقة على ذلك. وما يُقال في الاجتماع يبقى بيننا ولا يُحكى للآخرين.

## To a guardian and to somebody else who is close

invitation-adult-interpreter = يشارك معنا مترجم شفوي. وهو ملزم بالسرية ولا يحق له أن ينقل أي شيء.
invitation-adult-no-interpreter = هل هناك حاجة إلى مترجم شفوي؟ يُرجى إخبارنا لنرتب ذلك.
invitation-adult-pause = لكل واحد أخذ استراحة عند الحاجة، الأطفال والكبار.
invitation-adult-before-title = ما قيل في السابق
invitation-adult-answer = الموعد لا يناسبك، أو لديك سؤال؟ يسعدنا أن نسمع منك.
invitation-adult-bye = أهلًا وسهلًا بك!

## To a service

invitation-service-title = دعوة إلى اجتماع التنسيق
invitation-service-what = في اجتماع التنسيق يلتقي في وقت واحد الطفل والأسرة والجهات المعنية، ويتفقون على مَن يفعل ماذا ومتى.
invitation-service-about = يُرجى التفكير مسبقًا في ما يمكن أن تسهم به جهتكم، ويُفضّل الحضور بصلاحية اتخاذ القرار في ذلك.
invitation-service-interpreter = يشارك مترجم شفوي. يُرجى توجيه الكلام إلى الأسرة مباشرة وبجمل قصيرة.
invitation-service-no-interpreter = لم يُحجز مترجم شفوي.
invitation-service-part = الطفل يشارك بطريقته
invitation-service-part-ways = يشارك الطفل بالطريقة التي يريدها هو، ويحق له أخذ استراحة في أي وقت. يُرجى الكلام مع الطفل والأسرة لا عنهم، وبكلمات يفهمها الجميع.
invitation-service-before-title = الموافقة والسرية
invitation-service-before = ما قيل في السابق لا يُذكر إلا إذا شملته موافقة. والمعلومات السرية التي لديكم لا تُذكر إلا بموافقة أو سند قانوني آخر.
invitation-service-answer = تعذّر الحضور، أو من الأفضل أن يحضر شخص آخر من جهتكم؟ يُرجى التواصل معنا.
invitation-service-bye = أهلًا وسهلًا بكم!

## Beside the letter. Read by staff.

invitation-page-title = الدعوة
# $voice is who is invited.
invitation-to = إلى: { $voice }
invitation-choose = رسالة إلى
invitation-preview-language = لغة الرسالة
invitation-preview-note = تتغيّر اللغة هنا فقط. أما لغة مَن تصله الرسالة فتُختار في قائمة المشاركين.
invitation-written-note = سؤال الاجتماع والمكان وما أضفته إلى جدول الأعمال تبقى كما كتبتها، ولا تُترجم.
invitation-sender-note = في نهاية الرسالة سطر فارغ، يُكتب فيه بخط اليد مع مَن يمكن التواصل وكيف.
invitation-nothing-said = ليس في الرسالة شيء من المحادثات، ولا رمز، ولا أسماء من الملف.
