### What went wrong, and what to do next: each error-<code> has its error-<code>-action.
### Review status: draft

error-locked = البرنامج مقفل.
error-locked-action = يُرجى فتح القفل للمتابعة. ما كتبتموه ما زال موجودًا.
error-wrong-passphrase = عبارة المرور غير صحيحة.
error-wrong-passphrase-action = يُرجى إعادة المحاولة، مع التأكد من أن مفتاح الأحرف الكبيرة غير مفعّل وأن لغة لوحة المفاتيح صحيحة.
error-wrong-recovery-code = الرمز غير صحيح.
error-wrong-recovery-code-action = يُرجى مقارنته بالورقة، أربع خانات في كل مرة.
error-store-in-use = برنامج Hjulet مفتوح بالفعل على هذا الكمبيوتر.
error-store-in-use-action = يمكنك الانتقال إلى نافذته، أو إغلاقها وإعادة المحاولة.
error-store-too-new = ما هو محفوظ أنشئ بإصدار أحدث من Hjulet.
error-store-too-new-action = يُرجى فتحه بالإصدار الأحدث. لم يتغيّر أي شيء.
error-store-damaged = تتعذر قراءة ما هو محفوظ.
error-store-damaged-action = يمكنك استخدام النسخة الاحتياطية أو وضع التالف جانبًا. لا يُحذف أي شيء.
error-no-store = لا يوجد هنا شيء محفوظ لفتحه.
error-no-store-action = البداية تكون باختيار عبارة مرور.
error-store-already-there = يوجد هنا شيء محفوظ من قبل.
error-store-already-there-action = يُرجى فتح قفله بدلًا من ذلك. لم يتغيّر أي شيء.
error-disk-full = مساحة التخزين ممتلئة، لذلك لم يُحفظ آخر ما كتبتموه.
error-disk-full-action = ما زال ظاهرًا على الشاشة. يُرجى توفير مساحة ثم الضغط على «إعادة المحاولة».
error-read-only = لا يُسمح للبرنامج بالكتابة في مجلده.
error-read-only-action = يُرجى التواصل مع المسؤول عن الكمبيوتر ليسمح بالكتابة في المجلد. ما هو محفوظ لم يتأثر.
error-not-saved = تعذّر حفظ الملف في ذلك المكان.
error-not-saved-action = يُرجى اختيار مكان آخر. لم يتغيّر شيء في البرنامج.

error-paper-not-made = تعذّر تجهيز الورقة.
error-paper-not-made-action = يُرجى إعادة المحاولة. كل ما كتبتموه ما زال موجودًا.
error-gone = هذا لم يعد موجودًا.
error-gone-action = يُرجى الانتقال إلى صفحة البداية. ربما حان موعد حذفه وتم حذفه.
error-finished = انتهت المحادثة، ويمكن قراءتها فقط.
error-finished-action = يمكنك بدء محادثة جديدة في الملف نفسه.
error-meeting-finished = انتهى الاجتماع، ويمكن قراءته فقط.
error-meeting-finished-action = يمكنك بدء متابعة للاجتماع في الملف نفسه.
error-case-closed = انتهى العمل في هذا الملف، ويمكن قراءته فقط.
error-case-closed-action = يمكن فتحه من جديد في صفحة الملف إذا لزم تغيير شيء.
error-practice = هذا تدريب، ولا يُحفظ أبدًا.
error-practice-action = لحفظ ما يُقال: محادثة جديدة من صفحة البداية.
error-not-comparable = لا يمكن عرض هذه المحادثات جنبًا إلى جنب.
error-not-comparable-action = الاختيار: محادثتان أو ثلاث من الملف نفسه.
error-cancelled = تم الإلغاء.
error-cancelled-action = لم يتغيّر أي شيء. يمكنك إعادة المحاولة في أي وقت.
error-not-enough-memory = لا توجد في الكمبيوتر ذاكرة كافية لفتح القفل.
error-not-enough-memory-action = يُرجى إغلاق البرامج الأخرى وإعادة المحاولة.
error-out-of-range = لا يمكن اختيار هذا التاريخ.
error-out-of-range-action = يُرجى اختيار يوم ضمن المدة المسموح بها.
error-invalid = جزء من النص المكتوب لا يمكن استخدامه.
error-invalid-action = التوضيح موجود بجانب المربع، ويمكن التعديل هناك.
# $incident is a short code to find the event in the local log.
error-unexpected = حدث خطأ في البرنامج ({ $incident }).
error-unexpected-action = ما كان محفوظًا ما زال موجودًا. يُرجى إعادة المحاولة، أو إغلاق البرنامج وفتحه من جديد.

## What is wrong with one field

error-invalid-passphrase-too-short = المطلوب 12 حرفًا على الأقل أو أربع كلمات.
error-invalid-passphrase-too-long = عبارة المرور أطول من المسموح به.
error-invalid-passphrase-guessable = هذه العبارة سهلة التخمين. من الأفضل اختيار عبارة خاصة بك أكثر.
error-invalid-recovery-code-too-short = الرمز 28 خانة في سبع مجموعات. هناك خانات ناقصة.
error-invalid-recovery-code-too-long = الرمز 28 خانة في سبع مجموعات. هناك خانات زائدة.
error-invalid-recovery-code-sign = هناك خانة ليست من الرمز. يُرجى المقارنة بالورقة.
error-invalid-case-code-too-short = يجب أن يتكوّن الرمز من خانتين على الأقل.
error-invalid-case-code-too-long = يجب ألا يزيد الرمز عن 20 خانة.
error-invalid-case-code-sign = يُسمح فقط بالحروف والأرقام والشرطات.
error-invalid-case-code-identity-number = يبدو أن هذا رقم شخصي. يُرجى ابتكار رمز آخر بدلًا منه.
error-invalid-delete-on-sign = هذا اليوم غير موجود في التقويم.
error-invalid-voices-nobody-here = يُرجى اختيار واحد على الأقل من الحاضرين.
error-invalid-voices-voice-twice = هناك مَن تم اختياره مرتين.
error-invalid-voices-too-many-voices = يمكن أن يشارك في المحادثة 12 طرفًا على الأكثر.
error-invalid-voices-has-part = لا يمكن حذف مَن قال شيئًا أو مَن بقي وحده.
error-invalid-note-too-long = النص أطول مما يتسع له المربع.
error-invalid-note-not-asked = لا يمكن الكتابة هنا. يُرجى فتح المجال من جديد.
error-invalid-delete-on-no-reason = يُرجى كتابة سبب تغيير التاريخ.
error-invalid-circle-out-of-place = هناك مَن تم اختياره في مكان لا يمكن أن يكون فيه.
error-invalid-circle-crowded = هناك مَن هو موجود من قبل، أو العدد أكبر من 24.
error-invalid-consent-blank = يُرجى كتابة موضوع الموافقة.
error-invalid-consent-no-parties = يُرجى اختيار الجهات التي يُسمح لها بتبادل المعلومات.
error-invalid-consent-out-of-place = مَن تم اختياره لا يمكنه أن يوافق أو يشارك المعلومات بهذه الطريقة.
error-invalid-consent-days = التواريخ غير متوافقة. تسري الموافقة من يوم إعطائها ولمدة سنة على الأكثر.
error-invalid-meeting-crowded = هناك مَن هو موجود من قبل، أو العدد أكبر من 16.
error-invalid-meeting-too-long = الاجتماع أو جدول الأعمال أطول من المسموح به.
error-invalid-meeting-out-of-place = الجهات وحدها يمكنها تنسيق الأمور كلها.
error-invalid-action-blank = يُرجى كتابة ما يجب القيام به.
error-invalid-action-no-reason = يُرجى كتابة كلمة عن السبب.
error-invalid-action-out-of-place = يُرجى اختيار مَن يقوم بذلك.
