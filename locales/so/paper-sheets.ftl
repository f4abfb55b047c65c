### The papers for SIP, for social services and for the student health team. Read by staff.
### Review status: draft

# Beside somebody's name: when they said it, and to what. $date is a day, ready to show, $asked a question or “in brief”.
paper-said-on = { $date } · { $asked }

## SIP

paper-sip-title = Qoraalka qorshaha shakhsiga ah ee la isku duway (SIP)
# The heading of one of the four contents that the law asks for. $number is 1–4, $content is what it is.
paper-sip-content = { $number }. { $content }
# Over the numbers of measures, in a narrow column.
paper-sip-number = Lam.
# Over the areas of the wheel that measures belong to.
paper-sip-area = Qaybta giraangirta
# Over lines to write on by hand.
paper-sip-by-hand = Gacanta lagu qorayo
paper-sip-consent-line = Oggolaanshaha qorshaha: cidda bixisay, sida iyo ilaa goorma
paper-sip-copies-line = Cidda nuqulka la siiyay, iyo maalinta
paper-sip-signatures-line = Saxiixyo

## BBIC

# $areas are names of areas of BBIC, at least one.
paper-bbic-nothing-under = Waxba kuma jiraan: { $areas }.

## EHT

# In place of a text in which something could point at somebody.
paper-eht-held-back = Qoraalku kuma jiro, maxaa yeelay wax ku jira ayaa qof tilmaami kara.
# Under a text whose end is left out.
paper-eht-goes-on = Qoraalku intan wuu ka dheer yahay. Inta hartay hal bog ma qaadi karo.
