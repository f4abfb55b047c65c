### In an area: whose turn it is, pictures, the Swedish beside, marks, everybody beside each other.
### Review status: draft

## Two ways to see an area

# Only the words of the one who speaks.
area-own-view = كلام شخص واحد
# Everybody's words at once.
area-together = جنبًا إلى جنب
together-note = أشيروا إلى مَن يود أن يحكي المزيد.
# Before the names of those who are here and have said nothing in this area.
together-also-here = هنا أيضًا:
together-nothing-yet = لم يقل أحد شيئًا هنا بعد.
area-onward = اختيار المجال التالي

## Pictures for a child of 6–9

# Read by screen readers.
area-pictures = صور نشير إليها

## Who is here

# A button that shows the rest of the names.
area-more-voices = المزيد
area-someone-comes = شخص يدخل أو يخرج
area-who-comes = مَن يدخل؟
area-who-goes = مَن يخرج؟
area-who-goes-note = مَن قال شيئًا يبقى في القائمة.
# Read by screen readers. $role is who goes out.
area-goes = خروج { $role }
area-room-full = في المحادثة الآن 12 طرفًا، ولا تتسع لأكثر من ذلك.

## The language of what is written

# Before the name of a language, with a colon between.
area-words-language = لغة هذا الكلام
area-swedish = بالسويدية
area-swedish-interpreted = المترجم بالسويدية
# Read by screen readers. $role is who speaks, $swedish one of the two words above.
area-words-swedish-label = { $question } – { $role } – { $swedish }

## A mark in a word, where the unit has chosen it

mark-title = بكلمة واحدة، إذا أحببت
mark-good = تمام
mark-mixed = بين بين
mark-hard = صعب
mark-dont-know = لا أعرف
mark-no-answer = لا أريد الإجابة
