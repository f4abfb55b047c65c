### The blank wheel, for those who write by hand. Read by children, families and staff.
### Review status: draft

paper-blank-wheel-title = Tomt hjul
paper-blank-wheel-lead = Skriv eller rita. Börja var ni vill, och hoppa över det ni vill.
paper-blank-date = Datum
# Over the rows where each one ticks what may go on. What is written there: the child, about school.
paper-blank-whose = Vems ord, och om vad
# Who was here, in roles.
paper-blank-who = Vilka är med? Skriv bara roller.
