### The papers for SIP, for social services and for the student health team. Read by staff.
### Review status: draft

# Beside somebody's name: when they said it, and to what. $date is a day, ready to show, $asked a question or “in brief”.
paper-said-on = { $date } · { $asked }

## SIP

paper-sip-title = Nivîsa ji bo plana ferdî ya hevrêzkirî (SIP)
# The heading of one of the four contents that the law asks for. $number is 1–4, $content is what it is.
paper-sip-content = { $number }. { $content }
# Over the numbers of measures, in a narrow column.
paper-sip-number = Hj.
# Over the areas of the wheel that measures belong to.
paper-sip-area = Beşa çerxê
# Over lines to write on by hand.
paper-sip-by-hand = Bi destan tê nivîsandin
paper-sip-consent-line = Razîbûna ji bo planê: kê daye, çawa û heta kengî
paper-sip-copies-line = Kopî ji kê re hat dayîn, û kîjan rojê
paper-sip-signatures-line = Îmze

## BBIC

# $areas are names of areas of BBIC, at least one.
paper-bbic-nothing-under = Li vir tiştek tune: { $areas }.

## EHT

# In place of a text in which something could point at somebody.
paper-eht-held-back = Nivîs li vir nîne, ji ber ku dibe ku kesek jê were naskirin.
# Under a text whose end is left out.
paper-eht-goes-on = Nivîs ji vê dirêjtir e. Yên mayî li rûpelekê bi cih nabin.
