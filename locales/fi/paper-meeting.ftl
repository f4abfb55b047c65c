### The papers of a samordningsmöte: the invitation, the agenda, and the notes with the plan. Read by families and by staff.
### Review status: draft

## More than one of them

# Where the reader's language is another than the one in which something was typed for the meeting.
paper-meeting-written = Kysymys, paikka ja lisätyt kohdat ovat niin kuin ne kirjoitettiin. Niitä ei ole käännetty.

## The invitation

# The same, to a child.
paper-invitation-written-young = Jotkin sanat ovat ruotsiksi. Kysy vain, mitä ne tarkoittavat!

## The agenda

paper-agenda-title = Esityslista
paper-agenda-lead = Näin koordinointikokous etenee. Jokaisen kohdan vieressä on tilaa kirjoittaa.
# $language is the name of a language in that language.
paper-agenda-interpreter = Mukana on tulkki: { $language }.
# $from and $to are times of day, ready to show: when an item begins and ends.
paper-agenda-span = { $from }–{ $to }
# Over empty lines, where the agenda has no items.
paper-agenda-empty = Kirjoita kohdat tähän

## The notes and the plan

paper-minutes-title = Muistio ja suunnitelma
# Where the meeting was not finished, or not even begun.
paper-minutes-unfinished = Kokous on kesken
paper-minutes-not-held = Kokousta ei ole vielä pidetty
paper-minutes-draft = Tämä on luonnos. Sitä ei ole luettu ääneen, ja se voi vielä muuttua.
# Where the reader's language is another than the one in which things were noted.
paper-minutes-written = Kokouksen muistiinpanot ovat niin kuin ne kirjoitettiin. Niitä ei ole käännetty. Voit pyytää jotakuta lukemaan ne yhdessä kanssasi.
paper-minutes-plan = Suunnitelma
paper-minutes-plan-what = Mitä
paper-minutes-plan-who = Kuka
paper-minutes-plan-by = Mihin mennessä
# Under what somebody does not agree with.
paper-minutes-dissent = Se on kirjattu niin kuin se sanottiin. Kaikkien ei tarvitse olla samaa mieltä.
paper-minutes-meeting = Tietoa kokouksesta
# $language is the name of a language in that language.
paper-minutes-interpreter = Mukana oli tulkki: { $language }.
paper-minutes-no-interpreter = Tulkkia ei ollut mukana.
paper-minutes-there = Ketkä olivat mukana
paper-minutes-brought = Mitä keskusteluista otettiin mukaan
paper-minutes-brought-consent = Tässä on vain se, mihin kukin on sanonut kyllä ja minkä suostumus kattaa. Jokaisen sanat ovat erikseen.
paper-minutes-brought-nothing = Keskusteluista ei otettu mukaan mitään.
