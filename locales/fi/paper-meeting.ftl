### The papers of a samordningsmöte: the invitation, the agenda, and the notes with the plan. Read by families and by staff.
### Review status: draft

## More than one of them

# Where the reader's language is another than the one in which something was typed for the meeting.
paper-meeting-written = Frågan, platsen och det som är tillagt står som de skrevs. De är inte översatta.

## The invitation

# The same, to a child.
paper-invitation-written-young = Några ord är skrivna på svenska. Fråga gärna vad de betyder!

## The agenda

paper-agenda-title = Dagordning
paper-agenda-lead = Så går samordningsmötet till. Bredvid varje punkt finns plats att skriva.
# $language is the name of a language in that language.
paper-agenda-interpreter = En tolk är med: { $language }.
# $from and $to are times of day, ready to show: when an item begins and ends.
paper-agenda-span = { $from }–{ $to }
# Over empty lines, where the agenda has no items.
paper-agenda-empty = Skriv punkterna här

## The notes and the plan

paper-minutes-title = Minnesanteckning och plan
# Where the meeting was not finished, or not even begun.
paper-minutes-unfinished = Mötet är inte avslutat
paper-minutes-not-held = Mötet har inte hållits än
paper-minutes-draft = Det här är ett utkast. Det är inte uppläst, och det kan ändras.
# Where the reader's language is another than the one in which things were noted.
paper-minutes-written = Det som antecknades på mötet står som det skrevs. Det är inte översatt. Be gärna någon läsa det tillsammans med dig.
paper-minutes-plan = Planen
paper-minutes-plan-what = Vad
paper-minutes-plan-who = Vem
paper-minutes-plan-by = Till när
# Under what somebody does not agree with.
paper-minutes-dissent = Det står som det sades. Alla behöver inte tycka lika.
paper-minutes-meeting = Om mötet
# $language is the name of a language in that language.
paper-minutes-interpreter = En tolk var med: { $language }.
paper-minutes-no-interpreter = Ingen tolk var med.
paper-minutes-there = De som var med
paper-minutes-brought = Det som togs med från samtalen
paper-minutes-brought-consent = Här står bara det som var och en har sagt ja till och som samtycke täcker. Var och ens ord står för sig.
paper-minutes-brought-nothing = Inget togs med från samtalen.
