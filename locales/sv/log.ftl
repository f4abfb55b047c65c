### The access log: who has looked.
### Review status: draft

log-title = Vem har tittat
log-about = Här står vem som har öppnat, ändrat eller raderat något, och när. Namnet är kontot på datorn. Vad som står i ett ärende syns aldrig här.
log-empty = Inget har hänt än.
log-whole = Loggen är hel. Ingen rad är ändrad eller borttagen.
# $number is the number of a line.
log-broken = Från rad { $number } stämmer loggen inte.
log-broken-note = Rad { $number } är ändrad eller borttagen utanför programmet, eller skadad. Raderna före den är som de skrevs. Visa det här för den som ansvarar för informationssäkerheten, och spara loggen som den är.
# $number is the number of a line.
log-line = Rad { $number }
log-unsound = Stämmer inte
log-program = Programmet
log-case-deleted = ett raderat ärende
log-count-shown = Visar { $shown } av { $count } rader
log-more = Visa fler
log-save = Spara som fil
log-saved = Loggen är sparad.

## What was done. The code of the case stands after it.

log-deed-case-made = Skapade ärendet
log-deed-case-opened = Öppnade ärendet
log-deed-conversation-opened = Öppnade ett samtal
log-deed-case-changed = Ändrade i ärendet
log-deed-consent-noted = Antecknade ett samtycke
log-deed-consent-withdrawn = Antecknade att ett samtycke är återkallat
log-deed-consent-changed = Ändrade ett samtycke
log-deed-kept-back = Antecknade att något inte får tas med längre
log-deed-meeting-opened = Öppnade ett möte
log-deed-sip-made = Tog fram ett SIP-underlag
log-deed-bbic-made = Tog fram ett underlag till socialtjänsten
log-deed-eht-made = Tog fram ett underlag till EHT
log-deed-invitation-made = Tog fram en inbjudan
log-deed-home-page-made = Tog fram en sida att ta hem
log-deed-rounds-made = Tog fram hjul över tid
log-deed-agenda-made = Tog fram en dagordning
log-deed-minutes-made = Tog fram en minnesanteckning
log-deed-stored-made = Tog fram allt som är sparat
log-deed-paper-saved = Sparade ett papper som fil
log-deed-handed-over = Lämnade över ett uppdrag
log-deed-date-moved = Flyttade datumet för radering
log-deed-case-closed = Avslutade ärendet
log-deed-case-reopened = Öppnade ärendet igen efter avslut
log-deed-case-deleted = Raderade ärendet
log-deed-case-deleted-itself = Ärendet raderades på sitt datum
log-deed-searched = Sökte i anteckningarna
log-deed-log-saved = Sparade loggen som fil
log-deed-unit-chosen = Angav vilken verksamhet det är
log-deed-fewest-raised = Höjde minsta antalet bakom varje tal
log-deed-release-made = Tog fram en redovisning
log-deed-release-saved = Sparade en redovisning som fil
