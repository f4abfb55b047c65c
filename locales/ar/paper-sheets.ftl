### The papers for SIP, for social services and for the student health team. Read by staff.
### Review status: draft

# Beside somebody's name: when they said it, and to what. $date is a day, ready to show, $asked a question or “in brief”.
paper-said-on = { $date } · { $asked }

## SIP

paper-sip-title = ورقة لخطة فردية منسّقة (SIP)
# The heading of one of the four contents that the law asks for. $number is 1–4, $content is what it is.
paper-sip-content = { $number }. { $content }
# Over the numbers of measures, in a narrow column.
paper-sip-number = رقم
# Over the areas of the wheel that measures belong to.
paper-sip-area = المجال على العجلة
# Over lines to write on by hand.
paper-sip-by-hand = يُكتب بخط اليد
paper-sip-consent-line = الموافقة على الخطة: ممّن، وكيف، وحتى متى
paper-sip-copies-line = نسخة سُلّمت إلى، وفي أي يوم
paper-sip-signatures-line = التوقيعات

## BBIC

# $areas are names of areas of BBIC, at least one.
paper-bbic-nothing-under = لا يوجد شيء تحت: { $areas }.

## EHT

# In place of a text in which something could point at somebody.
paper-eht-held-back = النص غير موجود هنا، لأن فيه ما قد يدل على شخص معيّن.
# Under a text whose end is left out.
paper-eht-goes-on = النص أطول من هذا، والباقي لا تتسع له صفحة واحدة.
