### The papers for SIP, for social services and for the student health team. Read by staff.
### Review status: draft

# Beside somebody's name: when they said it, and to what. $date is a day, ready to show, $asked a question or “in brief”.
paper-said-on = { $date } · { $asked }

## SIP

paper-sip-title = Underlag till samordnad individuell plan (SIP)
# The heading of one of the four contents that the law asks for. $number is 1–4, $content is what it is.
paper-sip-content = { $number }. { $content }
# Over the numbers of measures, in a narrow column.
paper-sip-number = Nr
# Over the areas of the wheel that measures belong to.
paper-sip-area = Område på hjulet
# Over lines to write on by hand.
paper-sip-by-hand = Skrivs för hand
paper-sip-consent-line = Samtycke till planen: av vem, hur och till när
paper-sip-copies-line = Kopia lämnad till, och vilken dag
paper-sip-signatures-line = Underskrifter

## BBIC

# $areas are names of areas of BBIC, at least one.
paper-bbic-nothing-under = Inget är med under { $areas }.

## EHT

# In place of a text in which something could point at somebody.
paper-eht-held-back = Texten är inte med, för något i den kan peka ut någon.
# Under a text whose end is left out.
paper-eht-goes-on = Texten är längre än det här. Resten får inte plats på en sida.
