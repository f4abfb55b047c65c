### The access log: who has looked.
### Review status: draft

log-title = Yaa eegay
log-about = Halkan waxaa ku qoran cidda wax furtay, beddeshay ama tirtirtay, iyo goorta. Magacu waa akoonka kombiyuutarka. Waxa kiis ku qoran weligood halkan kama muuqdaan.
log-empty = Weli waxba ma dhicin.
log-whole = Diiwaanku waa dhan yahay. Saf la beddelay ama la saaray ma jiro.
# $number is the number of a line.
log-broken = Safka { $number } laga bilaabo diiwaanku isma waafaqsana.
log-broken-note = Safka { $number } waxaa la beddelay ama la saaray iyadoo aan barnaamijka la isticmaalin, ama wuu dhaawacmay. Safafka ka horreeya waa sidii loo qoray. Tus qofka amniga macluumaadka ka mas’uulka ah, diiwaankana sidiisa u kaydi.
# $number is the number of a line.
log-line = Safka { $number }
log-unsound = Isma waafaqsana
log-program = Barnaamijka
log-case-deleted = kiis la tirtiray
log-count-shown = Waxaa muuqda { $shown } oo ka mid ah { $count } saf
log-more = Kuwo kale muuji
log-save = U kaydi fayl ahaan
log-saved = Diiwaanka waa la kaydiyay.

## What was done. The code of the case stands after it.

log-deed-case-made = Kiiska waa la sameeyay
log-deed-case-opened = Kiiska waa la furay
log-deed-conversation-opened = Wadahadal waa la furay
log-deed-case-changed = Kiiska wax baa laga beddelay
log-deed-consent-noted = Oggolaansho waa la qoray
log-deed-consent-withdrawn = Waxaa la qoray in oggolaansho laga noqday
log-deed-consent-changed = Oggolaansho ayaa la beddelay
log-deed-kept-back = Waxaa la qoray in wax aan mar dambe la gudbin karin
log-deed-meeting-opened = Kulan waa la furay
log-deed-sip-made = Qoraal SIP ah waa la sameeyay
log-deed-bbic-made = Qoraal u socda adeegga bulshada waa la sameeyay
log-deed-eht-made = Qoraal u socda EHT waa la sameeyay
log-deed-invitation-made = Casuumad waa la sameeyay
log-deed-home-page-made = Warqad guriga loo qaato waa la sameeyay
log-deed-rounds-made = Warqadda giraangirta waqtiyo kala duwan waa la sameeyay
log-deed-agenda-made = Ajendaha waa la sameeyay
log-deed-minutes-made = Xusuusqor waa la sameeyay
log-deed-stored-made = Warqadda waxa kaydsan oo dhan waa la sameeyay
log-deed-paper-saved = Warqad waxaa loo kaydiyay fayl ahaan
log-deed-handed-over = Mas’uuliyad waa la wareejiyay
log-deed-date-moved = Taariikhda tirtiridda waa la beddelay
log-deed-case-closed = Kiiska waa la dhammeeyay
log-deed-case-reopened = Kiiskii la dhammeeyay dib ayaa loo furay
log-deed-case-deleted = Kiiska waa la tirtiray
log-deed-case-deleted-itself = Kiisku taariikhdiisii ayuu ku tirtirmay
log-deed-searched = Waxaa laga raadiyay wixii la qoray
log-deed-log-saved = Diiwaanka waxaa loo kaydiyay fayl ahaan
log-deed-unit-chosen = Waxaa la sheegay adeegga barnaamijka isticmaala
log-deed-fewest-raised = Xadka ugu hooseeya ee tiro kasta waa la kordhiyay
log-deed-release-made = Warbixin waa la sameeyay
log-deed-release-saved = Warbixin waxaa loo kaydiyay fayl ahaan
