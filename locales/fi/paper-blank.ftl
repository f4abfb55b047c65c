### The blank wheel, for those who write by hand. Read by children, families and staff.
### Review status: draft

paper-blank-wheel-title = Tyhjä pyörä
paper-blank-wheel-lead = Kirjoittakaa tai piirtäkää. Aloittakaa mistä haluatte, ja jättäkää väliin mitä haluatte.
paper-blank-date = Päivä
# Over the rows where each one ticks what may go on. What is written there: the child, about school.
paper-blank-whose = Kenen sanat, ja mistä asiasta
# Who was here, in roles.
paper-blank-who = Ketkä ovat mukana? Kirjoittakaa vain roolit.
