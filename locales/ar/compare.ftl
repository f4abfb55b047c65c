### Conversations beside each other: what is new, what was said before, what has changed.
### Review status: draft

## In the conversation, at a follow-up

# Leads from the wheel to the page below.
compare-with-earlier = مقارنة بمحادثات سابقة
compare-this-time = هذه المحادثة
# Opens a field for the answer to question-changed.
compare-tell = الحديث عما تغيّر
# Likewise, to a child of 6–12.
compare-tell-child = أحكي ما الذي اختلف الآن
compare-anyone-else = هل يود أحد آخر أن يحكي؟

## The page

compare-title = المحادثات جنبًا إلى جنب
compare-note = هذا ما قاله كل شخص. لا توجد إجابات صحيحة أو خاطئة. ما الذي اختلف الآن، وما الذي أدّى إلى ذلك؟
compare-loading = يجري إحضار المحادثات …
compare-nothing = لم يُقل شيء في أي من هذه المحادثات.

## When something was said. They sort and never judge: nothing is better, worse, gone or solved.

# Said in the latest conversation and in none before it.
compare-new = جديد
# Said in the same words as before.
compare-same = الكلام نفسه
# The same question was answered in two conversations, in other words. Two are shown.
compare-both = إجابة في المرتين
# The same question was answered in two or three conversations, in other words. Three are shown.
compare-more-than-once = إجابة في أكثر من مرة
# Not said in the latest conversation. It may well be so still: nobody came to speak of it.
compare-before = قيل سابقًا
# Under the date of an earlier conversation: somebody is here now who was not then.
compare-withheld = بعض ما قيل بقي في تلك المحادثة ولا يظهر هنا.

## Choosing which conversations to compare, on the page of a case

compare-two = مقارنة المحادثتين
compare-latest-two = مقارنة آخر محادثتين
compare-chosen = مقارنة المحادثات المختارة
# On each conversation of the list, to choose it.
compare-choose = للمقارنة
compare-choose-more = يُرجى اختيار محادثة أخرى أو محادثتين.
compare-full = تم اختيار ثلاث محادثات. لا مكان لأكثر من ذلك جنبًا إلى جنب.
