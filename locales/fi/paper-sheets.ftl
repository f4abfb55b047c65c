### The papers for SIP, for social services and for the student health team. Read by staff.
### Review status: draft

# Beside somebody's name: when they said it, and to what. $date is a day, ready to show, $asked a question or “in brief”.
paper-said-on = { $date } · { $asked }

## SIP

paper-sip-title = Koordinoitu yksilöllinen suunnitelma (SIP): kooste
# The heading of one of the four contents that the law asks for. $number is 1–4, $content is what it is.
paper-sip-content = { $number }. { $content }
# Over the numbers of measures, in a narrow column.
paper-sip-number = Nro
# Over the areas of the wheel that measures belong to.
paper-sip-area = Pyörän osa-alue
# Over lines to write on by hand.
paper-sip-by-hand = Kirjoitetaan käsin
paper-sip-consent-line = Suostumus suunnitelmaan: keneltä, miten ja mihin asti
paper-sip-copies-line = Kopio annettu: kenelle ja minä päivänä
paper-sip-signatures-line = Allekirjoitukset

## BBIC

# $areas are names of areas of BBIC, at least one.
paper-bbic-nothing-under = Näissä ei ole mitään mukana: { $areas }.

## EHT

# In place of a text in which something could point at somebody.
paper-eht-held-back = Teksti ei ole mukana, koska siitä voi tunnistaa jonkun.
# Under a text whose end is left out.
paper-eht-goes-on = Teksti on tätä pidempi. Loppu ei mahdu yhdelle sivulle.
