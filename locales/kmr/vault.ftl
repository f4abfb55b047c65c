### First start, unlocking, the recovery code, and trouble with the store.
### Review status: draft

## First start: language

welcome-title = Bi xêr hatî Hjulet
welcome-choose-language = Tu dixwazî kîjan zimanî bi kar bînî?
welcome-language-note = Zimanê malbatê di her axaftinê de tê hilbijartin.

## First start: passphrase

store-title = Tiştên ku tu dinivîsî biparêze
store-why = Her tiştê tomarkirî bi hevoka te ya şîfreyê tê qufilkirin. Bêyî wê kes nikare tiştekî bixwîne, em jî nikarin.
store-passphrase = Hevoka şîfreyê
store-passphrase-rule = Herî kêm 12 tîp an çar peyv. Hevoka ku te bi xwe çêkiriye bi hêsanî di bîra te de dimîne.
store-passphrase-show = Hevoka şîfreyê nîşan bide
store-passphrase-hide = Hevoka şîfreyê veşêre
store-make = Berdewam bike
store-making = Qufil tê amadekirin …
store-making-note = Çend saniyeyan dikişîne. Bi vî awayî texmînkirina hevokê zehmet dibe.

## How strong a passphrase is

strength-empty = Hevokeke şîfreyê binivîse
strength-too-short = Hîn kurt e
strength-guessable = Bi hêsanî tê texmînkirin. Tiştekî taybet bi xwe hilbijêre.
strength-fair = Têrê dike
strength-good = Baş e
strength-strong = Pir baş e

## First start: recovery code

recovery-title = Koda te ya vegerandinê
recovery-why = Eger tu hevoka şîfreyê ji bîr bikî, tu tenê bi vê kodê dikarî tiştên xwe vekî. Kod tenê niha tê nîşandan.
recovery-keep-write = Kodê li ser kaxezekê binivîse.
recovery-keep-place = Kaxezê li cihekî qufilkirî deyne, ne li ba kompûterê.
recovery-keep-person = Ji rêveberê xwe re bibêje ku kaxez li ku ye.
recovery-code-label = Koda vegerandinê
recovery-written = Min kod li ser kaxezê nivîsî
recovery-check-title = Koda li ser kaxezê binivîse
recovery-check-why = Wisa em dizanin ku kod tê xwendin, roja ku ji te re lazim be.
recovery-check-hint = Tîpên mezin an biçûk ferq nakin.
recovery-check-done = Temam
recovery-show-again = Kodê dîsa nîşan bide

## Unlocking

unlock-title = Qufilê veke
unlock-waiting = Axaftinek li cihê ku hûn lê sekinîn li bendê ye.
unlock-button = Qufilê veke
unlock-opening = Qufil tê vekirin …
unlock-forgotten = Min hevoka şîfreyê ji bîr kiriye
unlock-note = Tenê li ser vê kompûterê tê vekirin. Tiştek ji tu cihî re nayê şandin.

## Forgotten passphrase

recover-title = Bi koda vegerandinê veke
recover-why = Koda li ser kaxezê binivîse û hevokeke şîfreyê ya nû hilbijêre. Her tiştê tomarkirî li cihê xwe dimîne.
recover-new-passphrase = Hevoka şîfreyê ya nû
recover-button = Veke û hevoka şîfreyê biguherîne
recover-no-code = Kod li ba te nîne? Bêyî kodê tu kes nikare tiştên tomarkirî veke. Tiştên qufilkirî bide aliyekî û ji nû ve dest pê bike, an jî dîsa li kodê bigere.
recover-set-aside-question = Tu dixwazî tiştên qufilkirî bidî aliyekî û ji nû ve dest pê bikî?

## Trouble with the store

trouble-in-use-title = Hjulet jixwe vekirî ye
trouble-in-use = Bername li ser vê kompûterê jixwe vekirî ye. Here wê pencereyê, an wê bigire û dîsa biceribîne.
trouble-too-new-title = Bi guhertoyeke nûtir hatiye tomarkirin
trouble-too-new = Tiştên tomarkirî bi guhertoyeke nûtir a Hjulet hatine çêkirin. Tiştek nehatiye guhertin. Bi guhertoya nûtir veke.
trouble-damaged-title = Tiştên tomarkirî nayên xwendin
trouble-damaged = Pelek xera bûye. Tiştek nayê jêbirin: ew pel di peldankeke cuda de tê danîn.
# $date is a day, ready to show.
trouble-backup-from = Kopiyeke ewlehiyê ya { $date } heye. Tiştên ku piştî wê hatine nivîsandin tê de nînin.
trouble-restore = Kopiya ewlehiyê bi kar bîne
trouble-no-backup = Kopiya ewlehiyê nîne.
trouble-set-aside = Bide aliyekî û ji nû ve dest pê bike
trouble-set-aside-question = Tu dixwazî tiştên xerabûyî bidî aliyekî û ji nû ve dest pê bikî?
trouble-set-aside-note = Pel diçin peldankeke cuda û li wir dimînin heta tu bi xwe wê jê bibî. Bername vala dibe.
trouble-restored = Kopiya ewlehiyê li cihê xwe ye. Qufilê bi hevoka şîfreyê ya wê demê veke.
trouble-moved = Tiştên xerabûyî di vê peldankê de ne:
