### The papers for SIP, for social services and for the student health team. Read by staff.
### Review status: draft

# Beside somebody's name: when they said it, and to what. $date is a day, ready to show, $asked a question or “in brief”.
paper-said-on = { $date } · { $asked }

## SIP

paper-sip-title = Material for a coordinated individual plan (SIP)
# The heading of one of the four contents that the law asks for. $number is 1–4, $content is what it is.
paper-sip-content = { $number }. { $content }
# Over the numbers of measures, in a narrow column.
paper-sip-number = No.
# Over the areas of the wheel that measures belong to.
paper-sip-area = Area on the wheel
# Over lines to write on by hand.
paper-sip-by-hand = To be written by hand
paper-sip-consent-line = Consent to the plan: from whom, how and until when
paper-sip-copies-line = Copy given to, and on which day
paper-sip-signatures-line = Signatures

## BBIC

# $areas are names of areas of BBIC, at least one.
paper-bbic-nothing-under = Nothing is included under { $areas }.

## EHT

# In place of a text in which something could point at somebody.
paper-eht-held-back = The text is not included, because something in it could identify someone.
# Under a text whose end is left out.
paper-eht-goes-on = The text is longer than this. The rest does not fit on one page.
