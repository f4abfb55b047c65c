### The page on which a paper is chosen, looked at and saved. Read by staff.
### Review status: draft

## What papers are called: on the page and in the name of the file

paper-file-home-page = صفحة للبيت
paper-file-blank-wheel = عجلة فارغة
paper-file-rounds = العجلة عبر الزمن
paper-file-invitation = دعوة
paper-file-agenda = جدول الأعمال
paper-file-minutes = ملاحظات الاجتماع والخطة
paper-file-sip = ورقة SIP
paper-file-bbic = إلى الخدمات الاجتماعية
paper-file-eht = إلى فريق صحة الطلاب
paper-file-stored = هذا ما هو محفوظ
paper-file-counts = تقرير
paper-file-recovery-code = رمز الاسترداد

## Looking at a paper before it is saved

preview-pages = { $count ->
    [zero] بلا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
# The pages as a whole, for those who do not see them.
preview-sheets = الصفحات
# What a page is, for those who do not see it. $paper is what the paper is called.
preview-page-alt = صفحة { $page } من { $pages }: { $paper }
preview-larger = عرض أكبر
preview-smaller = عرض أصغر

## What can be chosen

# Unfolds all that can be chosen, where the window is narrow.
preview-choices = اختيار اللغة وأمور أخرى
preview-language-first = اللغة
preview-language-second = لغة ثانية
preview-language-only = لغة واحدة فقط
preview-arrangement = ترتيب اللغتين
preview-arrangement-beside = جنبًا إلى جنب
preview-arrangement-after = واحدة بعد الأخرى
preview-homeward = لمَن؟
preview-homeward-family = الأسرة كلها
preview-homeward-family-note = ما قالته الأسرة
preview-homeward-child = الطفل
preview-homeward-child-note = كلام الطفل نفسه فقط
preview-size = الورق
preview-size-a4 = A4
preview-size-a4-note = لشخص أو شخصين
preview-size-a3 = A3
preview-size-a3-note = للجلوس حولها معًا
preview-prompts = أسئلة بجانب العجلة
preview-prompts-none = بلا أسئلة
preview-prompts-adult = للكبار

## While it is made

preview-making = يجري تجهيز الورقة …
preview-making-setting = يجري تجهيز الصفحات …
preview-making-writing = يجري إعداد ملف PDF …
# Said to those who do not see it. $pages is how many pages, as in "3 sidor".
preview-ready = الورقة جاهزة: { $pages }
preview-stopped = لم تُجهّز الورقة.
preview-make = تجهيز الورقة

## What to know before it is saved

# Over the characters themselves.
preview-uncovered = { $count ->
    [zero] لا توجد علامات ناقصة
    [one] علامة واحدة تصبح مربعًا فارغًا
    [two] علامتان تصبحان مربعين فارغين
    [few] { $count } علامات تصبح مربعات فارغة
    [many] { $count } علامة تصبح مربعات فارغة
   *[other] { $count } علامة تصبح مربعات فارغة
}
preview-uncovered-why = { $count ->
    [zero] البرنامج لديه شكل لكل علامة.
    [one] ليس في البرنامج شكل لهذه العلامة. يُرجى كتابتها بخط اليد على الورقة عند الحاجة.
    [two] ليس في البرنامج شكل لهاتين العلامتين. يُرجى كتابتهما بخط اليد على الورقة عند الحاجة.
    [few] ليس في البرنامج شكل لهذه العلامات. يُرجى كتابتها بخط اليد على الورقة عند الحاجة.
    [many] ليس في البرنامج شكل لهذه العلامات. يُرجى كتابتها بخط اليد على الورقة عند الحاجة.
   *[other] ليس في البرنامج شكل لهذه العلامات. يُرجى كتابتها بخط اليد على الورقة عند الحاجة.
}
preview-tagged = يمكن لقارئ الشاشة قراءة ملف PDF هذا، لكنه لم يُفحص بحسب معيار ملفات PDF الميسّرة للجميع.
preview-not-encrypted = ملف PDF غير مشفّر، ومكانه هو النظام الخاص بجهتكم. يُرجى حذفه من الكمبيوتر بعد طباعته أو نقله.
preview-not-encrypted-code = ملف PDF غير مشفّر، ومَن لديه الملف يستطيع قراءة الرمز. يُرجى طباعته ثم حذفه.

## Saving

preview-save = حفظ بصيغة PDF
preview-saved = تم حفظ ملف PDF. يُرجى فتحه في مكان حفظه ثم طباعته.
preview-saved-code = تم حفظ ملف PDF. يُرجى فتحه في مكان حفظه وطباعته، ثم حذفه وإفراغ سلة المهملات.

## Ways to papers, on other pages

# On a sheet for others: a button.
paper-way-sheet = معاينة وحفظ
# What the printer beside an invitation does. $voice is who is invited, a role.
paper-way-invitation = معاينة وحفظ الدعوة إلى: { $voice }
paper-way-recovery-code = ورقة عليها الرمز
# Under the way to a paper with everything that is stored about a case.
paper-way-stored-note = لمَن يسأل عما هو محفوظ عنه

## For whom a page to take home is. Read by the family too.

paper-way-home-question = لمَن هذه الصفحة؟
paper-way-home-child-note = كلام الطفل نفسه فقط
# The same, of somebody 13–17 years old.
paper-way-home-young-note = كلام اليافع/ة فقط
paper-way-home-family = الأسرة
paper-way-home-family-note = ما قاله كل واحد منكم
