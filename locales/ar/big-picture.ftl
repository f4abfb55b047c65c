### The big picture for a projector or a turned laptop, and the strip where staff go on writing.
### Review status: draft

## The strip, read by staff in the language of the program

big-picture-strip = لمَن يكتب
# $key is the key that folds the strip away, ready to show.
big-picture-seen = كل مَن يرى الشاشة يرى ما يُكتب هنا. للطي: { $key }.
# $key is likewise the key.
big-picture-fold = طي الشريط ({ $key })
# $key is likewise the key.
big-picture-unfold = متابعة الكتابة ({ $key })
# Read by screen readers on the folded strip.
big-picture-unfold-trouble = هناك شيء لم يُحفظ بعد. متابعة الكتابة ({ $key })
# $key is the key that leaves the big picture.
big-picture-close = إغلاق العرض المكبّر ({ $key })
big-picture-no-area = عند اختيار مجال على العجلة يمكن الكتابة هنا.
big-picture-service = كلام الجهة يظهر في هذا الشريط فقط، ولا يظهر في العرض المكبّر.

## In the picture, beside the wheel

# $date is a day, ready to show.
big-picture-kept = يُحفظ حتى { $date }
