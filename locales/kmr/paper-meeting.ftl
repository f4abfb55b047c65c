### The papers of a samordningsmöte: the invitation, the agenda, and the notes with the plan. Read by families and by staff.
### Review status: draft

## More than one of them

# Where the reader's language is another than the one in which something was typed for the meeting.
paper-meeting-written = Pirs, cih û tiştên zêdekirî wek ku hatine nivîsandin dimînin. Ew nehatine wergerandin.

## The invitation

# The same, to a child.
paper-invitation-written-young = Hin gotin bi swêdî hatine nivîsandin. Bipirse ka wateya wan çi ye!

## The agenda

paper-agenda-title = Rojev
paper-agenda-lead = Civîna koordînasyonê wiha derbas dibe. Li kêleka her mijarê cihê nivîsandinê heye.
# $language is the name of a language in that language.
paper-agenda-interpreter = Wergêrek li wir e: { $language }.
# $from and $to are times of day, ready to show: when an item begins and ends.
paper-agenda-span = { $from }–{ $to }
# Over empty lines, where the agenda has no items.
paper-agenda-empty = Mijaran li vir binivîsin

## The notes and the plan

paper-minutes-title = Nîşeyên civînê û plan
# Where the meeting was not finished, or not even begun.
paper-minutes-unfinished = Civîn hîn neqediyaye
paper-minutes-not-held = Civîn hîn çênebûye
paper-minutes-draft = Ev pêşnivîs e. Ew bi deng nehatiye xwendin, û dikare were guhertin.
# Where the reader's language is another than the one in which things were noted.
paper-minutes-written = Tiştên ku di civînê de hatine nivîsandin wek xwe dimînin. Ew nehatine wergerandin. Tu dikarî ji kesekî bixwazî ku bi te re bixwîne.
paper-minutes-plan = Plan
paper-minutes-plan-what = Çi
paper-minutes-plan-who = Kî
paper-minutes-plan-by = Heta kengî
# Under what somebody does not agree with.
paper-minutes-dissent = Ev wek ku hatiye gotin dimîne. Ne lazim e ku hemû wek hev bifikirin.
paper-minutes-meeting = Li ser civînê
# $language is the name of a language in that language.
paper-minutes-interpreter = Wergêrek li wir bû: { $language }.
paper-minutes-no-interpreter = Wergêr li wir nebû.
paper-minutes-there = Yên ku beşdar bûn
paper-minutes-brought = Tiştên ku ji axaftinan hatin parvekirin
paper-minutes-brought-consent = Li vir tenê ew tişt hene ku her kesî ji bo wan erê gotiye û razîbûn wan digire nav xwe. Gotinên her kesî bi serê xwe ne.
paper-minutes-brought-nothing = Ji axaftinan tiştek nehat parvekirin.
