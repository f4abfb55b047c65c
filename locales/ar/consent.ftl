### Consent that lifts secrecy: how it stands, who may hear what from whom, noting one, reading it aloud.
### Review status: draft

## How it stands

consent-meaning = هذه موافقة على تبادل المعلومات. وهي ترفع السرية، فيُسمح لمَن يساعدون الطفل بأن يخبر بعضهم بعضًا. وليست موافقة بموجب اللائحة العامة لحماية البيانات (GDPR).
# $secrecy and $partly are paragraphs of the same law, $number its number.
consent-law = { $secrecy } و{ $partly } من قانون العلنية والسرية ({ $number })

consent-first-guardians = الخطوة الأولى: تحديد أولياء الأمور (أصحاب حق الحضانة)
consent-first-guardians-note = قبل ذلك لا نعرف مَن يمكنه أن يوافق.
consent-first-parties = الخطوة الأولى: تحديد مَن هم حول الطفل
consent-first-parties-note = الموافقة تسري بينهم.
consent-to-circle = إلى «حول الطفل»
consent-stands-none = لم تُسجّل أي موافقة بعد
consent-stands-none-note = إلى أن يقول نعم كل مَن يجب سؤالهم، لا تتم مشاركة أي شيء بين جهة وأخرى.
# $date is a day, ready to show.
consent-stands-covered = كل شيء مشمول بالموافقة حتى { $date }
consent-stands-covered-except = كل شيء مشمول بالموافقة حتى { $date }، إلا ما هو مستثنى
# $givers are one or more of the roles, as “Mamma och Pappa”.
consent-stands-lacking = تنقص موافقة: { $givers }
# Read by screen readers: the list of those whose consent is needed.
consent-asked = مَن يجب سؤالهم

# Each stands after the name of a person. $date is a day, $parties are services.
consent-person-given = تمت الموافقة. تسري حتى { $date }.
consent-person-not-needed = لا حاجة إلى السؤال عما هو مشمول من قبل.
consent-person-never = لم تُسجّل أي موافقة.
consent-person-never-for = لا توجد موافقة تخص: { $parties }.
consent-person-never-some = الموافقة لا تشمل كل الأجزاء. التفاصيل في الجدول.
consent-person-ended = انتهت الموافقة في { $date }.
consent-person-ended-for = انتهت في { $date } الموافقة التي تخص: { $parties }.
consent-person-withdrawn = سُحبت الموافقة في { $date }.
consent-person-withdrawn-for = سُحبت في { $date } الموافقة التي تخص: { $parties }.
consent-note-one = تسجيل موافقة

# Two or more names in a row: $before those before, $next one more, $last the last one.
consent-list-next = { $before }، و{ $next }
consent-list-last = { $before } و{ $last }

## Who may hear what from whom

consent-matrix-title = مَن يسمع ماذا، ومن أي جهة؟
consent-matrix-note = الجهة في أول السطر هي التي تخبر، والجهة في الأعلى هي التي تسمع.
consent-matrix-hint = يُرجى الضغط على خانة لقراءة معناها.
consent-matrix-keeper = لديها الملف
consent-matrix-show = طريقة العرض
consent-matrix-one = جهة واحدة في كل مرة
consent-matrix-whole = الجدول كله
consent-matrix-about = ما الجهة؟
# $party is the service that is looked at.
consent-matrix-tells = المعلومات من { $party }
consent-matrix-hears = المعلومات إلى { $party }

# In a field of the table. $date is a day, $area an area of the wheel, $givers who has to consent.
consent-cell-own = الجهة نفسها
consent-cell-covered = مشمول حتى { $date }
consent-cell-covered-except = مشمول باستثناء: { $area }
consent-cell-covered-excepts = مشمول مع استثناءات
consent-cell-open = تنقص موافقة: { $givers }
consent-cell-withdrawn = سُحبت موافقة: { $givers }
consent-cell-nobody = لا أحد لسؤاله بعد
consent-cell-special = قاعدة خاصة

# What a field means. $from tells, $to hears.
consent-field-heading = المعلومات من { $from } إلى { $to }
consent-field-covered = كل مَن تلزم موافقتهم وافقوا. تسري الموافقة حتى نهاية يوم { $date }.
consent-field-except-areas = المستثنى: { $areas }.
consent-field-except-words = هناك أيضًا استثناء مكتوب كنص. يُرجى قراءة الموافقة قبل مشاركة أي شيء.
consent-field-open = لا يُسمح بالإخبار بأي شيء قبل أن يوافق كل مَن تلزم موافقتهم.
consent-field-nobody = لا نعرف مَن هم أولياء الأمور، لذلك لا يمكن أن تكون هناك موافقة من أحد.
consent-lack-never = لم تُسجّل أي موافقة على هذا.
consent-lack-ended = انتهت الموافقة في { $date }.
consent-lack-withdrawn = سُحبت الموافقة في { $date }.
consent-lack-excepted = الموافقة تستثني هذا المجال.
consent-special-from-health-care = يُسمح للرعاية الصحية والطبية أيضًا بأن تعطي معلومة عن طفل من دون موافقة، عندما يكون ذلك ضروريًا ليحصل الطفل على ما يلزمه من رعاية أو علاج أو دعم آخر.
consent-special-from-social-services = يُسمح للخدمات الاجتماعية أيضًا بأن تعطي الرعاية الصحية والطبية معلومة عن طفل من دون موافقة، عندما يكون ذلك ضروريًا ليحصل الطفل على ما يلزمه من رعاية أو علاج أو دعم آخر.
consent-special-judged = مَن لديه المعلومات يدرس ذلك في كل مرة. أما البرنامج فلا يشارك إلا ما تشمله الموافقة.
# $reference is a paragraph, $number the number of the law.
consent-law-osl = { $reference } من قانون العلنية والسرية ({ $number })

## The consents that were noted

consent-list-title = الموافقات المسجّلة
consent-list-empty = عندما يقول أحد نعم، يُسجّل ذلك هنا: مَن وافق، وعلى ماذا، وحتى متى.
consent-new = تسجيل موافقة
consent-state-in-force = تسري حتى { $date }
consent-state-ended = انتهت في { $date }
consent-state-withdrawn = سُحبت في { $date }
consent-alone = القرار لليافع/ة فقط
# $parties are two or more services, $from and $to one or more.
consent-among = يُسمح بتبادل المعلومات بين: { $parties }
consent-one-way = يُسمح بأن تنتقل المعلومات من { $from } إلى { $to }
consent-excepted = المستثنى
consent-given = أُعطيت في { $date }
consent-with-interpreter = مع مترجم شفوي
# $function is what somebody works as.
consent-noted-by = مَن سجّلها: { $function }
consent-withdraw = سحب الموافقة
consent-withdrawn-now = تم سحب الموافقة. من الآن لا تتم مشاركة أي شيء آخر بناءً عليها. أما ما قيل من قبل فلا يمكن استرجاعه.
consent-change = تعديل
consent-again = تسجيلها من جديد
consent-delete = حذف
consent-deleted = تم حذف الموافقة، وكأنها لم تُسجّل.
consent-saved = تم تسجيل الموافقة.
# $giver is another person who has to consent.
consent-same-for = تسجيل الشيء نفسه: { $giver }
consent-same-note = كل شخص يوافق عن نفسه.
consent-closed = يمكن سحب الموافقة حتى بعد انتهاء العمل في الملف.

## Noting a consent

consent-new-title = تسجيل موافقة
consent-change-title = تعديل الموافقة
consent-giver = مَن الذي يوافق؟
consent-giver-note = كل شخص عن نفسه
consent-deciding = لمَن القرار؟
consent-deciding-together = لليافع/ة وأولياء الأمور
consent-deciding-together-note = يجب أن يقول الجميع نعم.
consent-deciding-alone = لليافع/ة فقط
consent-deciding-alone-note = إذا كان التقييم أن اليافع/ة على قدر من النضج يسمح بقرار شخصي بشأن السرية في هذا الأمر بالذات. ويُكتب التقييم في النظام الخاص بالجهة.
consent-purpose = ما موضوع الموافقة؟
consent-purpose-hint = يجب أن يكون الموضوع محددًا وواضحًا. بلا أسماء.
consent-purpose-1 = دعم منسّق للطفل
consent-purpose-2 = اجتماع تنسيق وما يتقرر فيه
consent-purpose-3 = خطة فردية منسّقة (SIP)
consent-parties = مَن يُسمح لهم بتبادل المعلومات؟
consent-parties-note = يُرجى اختيار جهتين على الأقل
consent-parties-all = كل الجهات المختارة يُسمح لها بتبادل المعلومات.
consent-parties-not-all = هكذا يُسمح للجهات المختارة بأن تخبر:
consent-parties-change = تغيير مَن يُسمح له بإخبار مَن
consent-direction = يُسمح بأن تنتقل المعلومات من { $from } إلى
consent-except = هل هناك شيء مستثنى؟
consent-except-note = مجالات لا يُسمح لأحد بأن يخبر عنها
consent-except-words = شيء آخر لا يُسمح بأن يُحكى
consent-except-words-hint = البرنامج لا يستطيع تطبيق استثناء مكتوب كنص. ومَن يختار ما تتم مشاركته يقرؤه قبل الاختيار. بلا أسماء.
consent-given-on = متى أُعطيت؟
consent-given-today = اليوم
consent-given-day = أي يوم؟
consent-given-other = يوم سابق
consent-until = ما مدة سريانها؟
consent-until-months = { $count ->
    [zero] أقل من شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
consent-until-year = سنة واحدة
consent-until-other = يوم آخر
consent-until-day = حتى نهاية يوم
consent-until-note = سنة على الأكثر من يوم إعطاء الموافقة.
# $date is a day, ready to show.
consent-until-shown = حتى نهاية يوم { $date }
consent-until-case = ستُحذف نسخة العمل قبل ذلك، في { $date }. ويجب أن تبقى الموافقة في النظام الخاص بالجهة.
consent-how = كيف أُعطيت؟
consent-form-oral = بالكلام
consent-form-written = بالكتابة
consent-form-other = بالإشارة أو بطريقة أخرى
consent-language = بأي لغة تم الشرح؟
consent-interpreter = هل شارك مترجم شفوي؟
consent-explained = هكذا تم الشرح
consent-explained-hint = يُرجى اختيار ما قيل، أو كتابته بكلمات أخرى.
consent-explained-own = بكلمات أخرى
consent-explained-what = موضوع الموافقة ومَن يُسمح لهم بتبادل المعلومات.
consent-explained-answers = ما يحدث إذا كان الجواب «نعم» وما يحدث إذا كان «لا».
consent-explained-back = إمكانية سحب الموافقة في أي وقت، كلها أو جزء منها.
consent-noted-by-label = مَن يسجّلها؟
consent-noted-by-hint = الوظيفة، بلا اسم
consent-own-record = كل جهة تطلب الموافقة بنفسها وتوثّقها في نظامها الخاص. هذه نسخة عمل.
consent-save = حفظ الموافقة
consent-leave-question = الإغلاق من دون حفظ؟
consent-leave-note = ما تمت تعبئته سيختفي.
consent-leave-stay = متابعة التعبئة
consent-leave-confirm = إغلاق من دون حفظ

consent-missing-giver = يُرجى اختيار مَن يوافق.
consent-missing-purpose = يُرجى كتابة موضوع الموافقة.
consent-missing-parties = يُرجى اختيار جهتين على الأقل يُسمح لهما بتبادل المعلومات.
consent-missing-shares = يُرجى اختيار جهة واحدة على الأقل يُسمح لها بإخبار غيرها.
consent-missing-day = هذا اليوم غير موجود في التقويم.
consent-missing-interpreter = يُرجى تحديد ما إذا شارك مترجم شفوي.

## Reading it aloud

consent-aloud = القراءة بصوت مسموع لمَن يوافق
consent-aloud-title = هل يمكننا أن نتكلم مع بعضنا؟
# Before the purpose, which stands as it was written.
consent-aloud-purpose = هذا هو الموضوع
consent-aloud-who = هؤلاء يُسمح لهم بالكلام مع بعضهم
consent-aloud-one-way = هكذا يُسمح بنقل المعلومات
consent-aloud-not = هذا لا نحكيه
# $date is a day, ready to show.
consent-aloud-until = حتى نهاية يوم { $date }

## Reading it aloud to a guardian

consent-aloud-guardian-why = نحن الذين نعمل مع طفلكم ملزمون بالسرية. لذلك نسألك قبل أن يخبر بعضنا بعضًا بأي شيء.
consent-aloud-guardian-except = يمكنك الموافقة على جزء فقط. إذا كان هناك شيء يجب ألا نحكيه، أو أحد يجب ألا يعرف، فيسعدنا أن نسمع ذلك منك.
consent-aloud-guardian-yes = إذا قلت نعم، نستطيع أن نخطط للدعم معًا. وعندها لن تضطروا إلى إعادة الكلام نفسه لكل واحد منا.
consent-aloud-guardian-no = إذا قلت لا، فلن نسأل عن السبب، وستحصلون على المساعدة عندنا كالمعتاد. لكننا عندها لا نستطيع أن نخطط مع الآخرين.
consent-aloud-guardian-back = يمكنك سحب موافقتك متى أردت. وعندها نتوقف عن الإخبار. أما ما قلناه من قبل فلا يمكننا أن نسترجعه.
consent-aloud-guardian-others = كل واحد نسأله يجيب عن نفسه. ولا نبدأ إلا بعد أن يقول الجميع نعم.
consent-aloud-guardian-must-tell = هناك أمر واحد لا يغيّره جوابك: إذا شعرنا بالقلق من أن طفلًا يتعرض للأذى، فالقانون يُلزمنا بتقديم بلاغ قلق إلى الخدمات الاجتماعية.
consent-aloud-guardian-ask = هل لديك أي سؤال؟ وما جوابك؟

## Reading it aloud to a young person of 13–17

consent-aloud-young-why = نحن الذين نعمل معك ملزمون بالسرية. لذلك نسألك قبل أن يخبر بعضنا بعضًا بأي شيء عنك.
consent-aloud-young-except = يمكنك قول نعم لجزء فقط. إذا كان هناك شيء يجب ألا نحكيه، أو أحد يجب ألا يعرف، تكفي كلمة منك.
consent-aloud-young-yes = إذا قلت نعم، نستطيع أن نتعاون. وعندها لا حاجة إلى إعادة الكلام نفسه مرة بعد مرة.
consent-aloud-young-no = إذا قلت لا، فلا بأس، ولا حاجة إلى ذكر السبب. سنساعدك نحن في كل الأحوال. لكننا عندها لا نستطيع أن نتعاون مع الآخرين.
consent-aloud-young-back = يمكنك تغيير رأيك متى أردت. وعندها نتوقف عن الإخبار. أما ما قلناه من قبل فلا يمكننا أن نسترجعه.
consent-aloud-young-others = سنسأل أيضًا أولياء أمرك. ولا نبدأ إلا بعد أن يقول الجميع نعم.
consent-aloud-young-alone = القرار هنا لك وحدك.
consent-aloud-young-must-tell = هناك أمر علينا أن نفعله في كل الأحوال: إذا شعرنا بالقلق من أن في حياتك ما يؤذيك، فالقانون يقول إن علينا أن نخبر الخدمات الاجتماعية. وإذا أمكن، نتكلم معك قبل ذلك.
consent-aloud-young-ask = هل لديك أي سؤال؟ وما جوابك؟

## Reading it aloud to a child under 13

consent-aloud-child-why = نحن الذين نساعدك لا يحق لنا أن نحكي عنك كما نشاء. لذلك نسألك أنت قبل كل شيء.
consent-aloud-child-except = هل هناك شيء يجب ألا نحكيه؟ تكفي كلمة منك.
consent-aloud-child-yes = إذا قلت نعم، يساعد بعضنا بعضًا، حتى تصبح الأمور أحسن لك.
consent-aloud-child-no = كلمة «لا» من حقك. لن يغضب أحد، وسنساعدك في كل الأحوال.
consent-aloud-child-back = يمكنك تغيير رأيك في ما بعد. عندها نتوقف ولا نحكي أكثر.
consent-aloud-child-others = سنسأل أيضًا الكبار المسؤولين عنك.
consent-aloud-child-must-tell = إذا قلقنا عليك وشعرنا أن حياتك صعبة جدًا، فعلينا أن نخبر الخدمات الاجتماعية، حتى تصلك المساعدة.
consent-aloud-child-ask = هل لديك سؤال؟ وما رأيك؟
