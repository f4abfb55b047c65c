### The papers of a samordningsmöte: the invitation, the agenda, and the notes with the plan. Read by families and by staff.
### Review status: draft

## More than one of them

# Where the reader's language is another than the one in which something was typed for the meeting.
paper-meeting-written = سؤال الاجتماع والمكان وما أُضيف تبقى كما كُتبت. وهي غير مترجمة.

## The invitation

# The same, to a child.
paper-invitation-written-young = هناك كلمات مكتوبة بالسويدية. يمكنك السؤال عن معناها في أي وقت!

## The agenda

paper-agenda-title = جدول الأعمال
paper-agenda-lead = هكذا يسير اجتماع التنسيق. وبجانب كل بند مكان للكتابة.
# $language is the name of a language in that language.
paper-agenda-interpreter = يشارك مترجم شفوي: { $language }.
# $from and $to are times of day, ready to show: when an item begins and ends.
paper-agenda-span = من { $from } إلى { $to }
# Over empty lines, where the agenda has no items.
paper-agenda-empty = هنا تُكتب البنود

## The notes and the plan

paper-minutes-title = ملاحظات الاجتماع والخطة
# Where the meeting was not finished, or not even begun.
paper-minutes-unfinished = لم ينته الاجتماع بعد
paper-minutes-not-held = لم يُعقد الاجتماع بعد
paper-minutes-draft = هذه مسودة. لم نقرأها معًا، وقد تتغيّر.
# Where the reader's language is another than the one in which things were noted.
paper-minutes-written = ما دُوّن في الاجتماع يبقى كما كُتب. وهو غير مترجم. ويمكنك طلب أن يقرأه أحد معك.
paper-minutes-plan = الخطة
paper-minutes-plan-what = ماذا
paper-minutes-plan-who = مَن
paper-minutes-plan-by = حتى متى
# Under what somebody does not agree with.
paper-minutes-dissent = يبقى هذا كما قيل. وليس من الضروري أن نتفق في الرأي.
paper-minutes-meeting = عن الاجتماع
# $language is the name of a language in that language.
paper-minutes-interpreter = شارك مترجم شفوي: { $language }.
paper-minutes-no-interpreter = لم يشارك مترجم شفوي.
paper-minutes-there = الحاضرون
paper-minutes-brought = ما تمت مشاركته من المحادثات
paper-minutes-brought-consent = هنا يظهر فقط ما وافق كل شخص على مشاركته وما تشمله موافقة. وكلام كل شخص يظهر على حدة.
paper-minutes-brought-nothing = لم تتم مشاركة شيء من المحادثات.
