### The access log: who has looked.
### Review status: draft

log-title = Kê lê nihêriye
log-about = Li vir tê dîtin ku kê tiştek vekiriye, guhertiye an jê biriye, û kengî. Nav hesabê li ser kompûterê ye. Tiştên ku di dosyeyekê de hatine nivîsandin li vir tu carî xuya nabin.
log-empty = Hîn tiştek nebûye.
log-whole = Defter temam e. Tu rêz nehatiye guhertin an rakirin.
# $number is the number of a line.
log-broken = Ji rêza { $number } ve defter li hev nayê.
log-broken-note = Rêza { $number } li derveyî bernameyê hatiye guhertin an rakirin, an xera bûye. Rêzên berî wê wek ku hatine nivîsandin in. Vê nîşanî berpirsê ewlehiya agahiyan bide, û defterê wek xwe tomar bike.
# $number is the number of a line.
log-line = Rêza { $number }
log-unsound = Li hev nayê
log-program = Bername
log-case-deleted = dosyeyeke jêbirî
log-count-shown = { $shown } ji { $count } rêzan xuya dibin
log-more = Zêdetir nîşan bide
log-save = Wek pel tomar bike
log-saved = Defter hat tomarkirin.

## What was done. The code of the case stands after it.

log-deed-case-made = Dosye çêkir
log-deed-case-opened = Dosye vekir
log-deed-conversation-opened = Axaftinek vekir
log-deed-case-changed = Di dosyeyê de tiştek guhert
log-deed-consent-noted = Razîbûnek nivîsand
log-deed-consent-withdrawn = Nivîsand ku razîbûnek hat vekişandin
log-deed-consent-changed = Razîbûnek guhert
log-deed-kept-back = Nivîsand ku tiştek êdî nikare were parvekirin
log-deed-meeting-opened = Civînek vekir
log-deed-sip-made = Nivîsa SIP çêkir
log-deed-bbic-made = Nivîsa ji bo xizmetên civakî çêkir
log-deed-eht-made = Nivîsa ji bo EHT çêkir
log-deed-invitation-made = Vexwendinek çêkir
log-deed-home-page-made = Rûpelek ji bo malê çêkir
log-deed-rounds-made = Kaxeza çerxên berê û niha çêkir
log-deed-agenda-made = Rojevek çêkir
log-deed-minutes-made = Nîşeyên civînekê çêkir
log-deed-stored-made = Kaxeza hemû tiştên tomarkirî çêkir
log-deed-paper-saved = Kaxezek wek pel tomar kir
log-deed-handed-over = Berpirsiyariyek radest kir
log-deed-date-moved = Roja jêbirinê guhert
log-deed-case-closed = Dosye qedand
log-deed-case-reopened = Dosyeya qediyayî dîsa vekir
log-deed-case-deleted = Dosye jê bir
log-deed-case-deleted-itself = Dosye di roja xwe de hat jêbirin
log-deed-searched = Di nivîsan de geriya
log-deed-log-saved = Defter wek pel tomar kir
log-deed-unit-chosen = Nivîsand ku ev kîjan sazî ye
log-deed-fewest-raised = Sînorê herî kêm ê hejmaran bilind kir
log-deed-release-made = Raporek çêkir
log-deed-release-saved = Raporek wek pel tomar kir
