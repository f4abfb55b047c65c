### Reading back, what may go on, keeping what was only shown, and what was interrupted.
### Review status: draft

## Reading back

# Read by screen readers: the list of areas to jump to.
read-back-index = الانتقال إلى مجال

## What may go on

going-on-title = ما الذي يُسمح بمشاركته؟
going-on-note = كل شخص يقرر بشأن كلامه هو.
going-on-unchosen = ما لا نختاره يبقى هنا.

going-on-to = مع مَن؟
going-on-to-note = ينطبق هذا على ما يُختار من الآن فصاعدًا. ويمكن اختيار جهات مختلفة في الأسفل.
going-on-more-services = المزيد من الجهات
going-on-nobody-yet = لم نختر أي جهة بعد، لذلك يبقى هذا هنا.
going-on-to-nobody = اختيار الجهات
# Stands before the services that were chosen.
going-on-to-chosen = مع
going-on-to-change = تغيير الجهات

# Read by screen readers: whose words in which area the choice is about.
going-on-legend = { $voice } – { $area }
going-on-legend-to = مع مَن؟ { $voice } – { $area }

going-on-question = هل يُسمح بمشاركة هذا؟
going-on-may-go = يُسمح بمشاركته
going-on-in-brief = باختصار فقط
going-on-stays-here = يبقى هنا
going-on-brief = هكذا يمكن أن يُقال
# Under the field above, while nothing is written in it.
going-on-brief-empty = لم يُكتب شيء بعد، لذلك لن تتم مشاركة أي شيء.
going-on-asked-again = تغيّر الكلام بعد الاختيار. لنسأل من جديد.

## What may go on: a young person of 13–17

going-on-young-question = هل يُسمح بمشاركة ما قلته؟ القرار لك.

## What may go on: a child of 6–12

going-on-child-question = هل يمكننا أن نحكي هذا لمَن يساعدون؟
going-on-child-may-go = نعم
going-on-child-in-brief = القليل منه، هكذا
going-on-child-stays-here = لا، يبقى هنا
going-on-child-brief = يمكنكم أن تقولوا هكذا

## What may go on: the end of the page

going-on-stays-meaning = ما يبقى هنا لا يدخل في أي ورقة أو قائمة تُجهز للآخرين، ولا في أي بحث يُجرى لهم.
going-on-must-tell = هناك أمور يقول القانون إن علينا أن نخبر بها حتى يحصل الطفل على المساعدة. هذه لا يمكننا أن نعد بإبقائها هنا.
going-on-back = العودة إلى ما قلتموه

## Keeping what was only shown

keep-title = حفظ كنسخة عمل
keep-note = كل ما قيل حتى الآن وما يُقال بعد ذلك يُحفظ مقفلًا على هذا الكمبيوتر، ثم يُحذف تلقائيًا في موعده.
keep-tell = لنسأل الأسرة أولًا
# $date is a day, ready to show.
keep-told-family = ما قيل وما سيُقال يُحفظ مقفلًا على هذا الكمبيوتر حتى { $date }. وبعد أسبوع من ذلك يختفي من النسخ الاحتياطية أيضًا.
keep-confirm = حفظ، بما في ذلك ما قيل حتى الآن

## A conversation that was interrupted

interrupted-title = أُغلق البرنامج أثناء محادثة
interrupted-note = كل ما كان محفوظًا ما زال موجودًا.
interrupted-case = الملف
interrupted-began = بداية المحادثة
interrupted-place = توقفتم عند
interrupted-resume = المتابعة من حيث توقفتم
interrupted-leave = ليس الآن
interrupted-leave-note = تبقى المحادثة في الملف.
