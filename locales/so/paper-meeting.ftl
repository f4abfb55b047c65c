### The papers of a samordningsmöte: the invitation, the agenda, and the notes with the plan. Read by families and by staff.
### Review status: draft

## More than one of them

# Where the reader's language is another than the one in which something was typed for the meeting.
paper-meeting-written = Su’aasha, meesha iyo waxa lagu daray waa sidii loo qoray. Lama turjumin.

## The invitation

# The same, to a child.
paper-invitation-written-young = Ereyada qaar waxay ku qoran yihiin af Iswiidhish. Weydii waxa ay ka dhigan yihiin!

## The agenda

paper-agenda-title = Ajendaha
paper-agenda-lead = Sidan ayuu kulanka isku-duwiddu u socdaa. Qodob kasta agtiisa waxaa ku taal meel wax lagu qoro.
# $language is the name of a language in that language.
paper-agenda-interpreter = Turjubaan ayaa joogaya: { $language }.
# $from and $to are times of day, ready to show: when an item begins and ends.
paper-agenda-span = { $from }–{ $to }
# Over empty lines, where the agenda has no items.
paper-agenda-empty = Qodobbada halkan ku qor

## The notes and the plan

paper-minutes-title = Xusuusqor iyo qorshe
# Where the meeting was not finished, or not even begun.
paper-minutes-unfinished = Kulanka lama dhammeyn
paper-minutes-not-held = Kulanka weli lama qaban
paper-minutes-draft = Kani waa qabyo-qoraal. Kor looma akhriyin, waana la beddeli karaa.
# Where the reader's language is another than the one in which things were noted.
paper-minutes-written = Wixii kulanka lagu qoray waa sidii loo qoray. Lama turjumin. Qof weydiiso inuu kula akhriyo.
paper-minutes-plan = Qorshaha
paper-minutes-plan-what = Maxaa
paper-minutes-plan-who = Yaa
paper-minutes-plan-by = Ilaa goorma
# Under what somebody does not agree with.
paper-minutes-dissent = Waa sidii loo sheegay. Khasab ma aha in la isku fikir noqdo.
paper-minutes-meeting = Ku saabsan kulanka
# $language is the name of a language in that language.
paper-minutes-interpreter = Turjubaan ayaa joogay: { $language }.
paper-minutes-no-interpreter = Turjubaan ma joogin.
paper-minutes-there = Dadkii joogay
paper-minutes-brought = Wixii wadahadallada laga soo gudbiyay
paper-minutes-brought-consent = Halkan waxaa ku qoran oo keliya waxa uu qof walba haa ka yiri oo oggolaanshuhu daboolayo. Qof walba ereyadiisu gooni ayay u qoran yihiin.
paper-minutes-brought-nothing = Wadahadallada waxba lagama soo gudbin.
