### The page of a case: its head, the overview, who is around the child, and its meetings.
### Review status: draft

## The head

case-move = Beddel taariikhda
case-step = Heerka shaqada
case-tabs = Qaybaha kiiska
case-tab-overview = Guudmar
case-tab-circle = Dadka ilmaha ku xeeran
case-tab-consent = Oggolaansho
case-tab-meetings = Kulamo
case-tab-actions = Tallaabooyin
# Read by screen readers after the name of a tab. $count is a number.
case-tab-meetings-count = { $count ->
    [one] { $count } kulan oo soo socda
   *[other] { $count } kulan oo soo socda
}
case-tab-actions-count = { $count ->
    [one] { $count } tallaabo oo la sameynayo
   *[other] { $count } tallaabo oo la sameynayo
}

## Closing, and opening again

case-close = Dhammee kiiska
case-close-title = Dhammee kiiska
# $date is a day, ready to show.
case-close-note = Kiiska waa la akhrin karaa ilaa maalinta la tirtirayo, { $date }. Haddii wax dhacaan dib ayaa loo furi karaa.
case-close-open-actions = { $count ->
    [one] { $count } tallaabo weli lama dhammeyn. Kiiska ayay ku sii jireysaa.
   *[other] { $count } tallaabo weli lama dhammeyn. Kiiska ayay ku sii jirayaan.
}
case-close-outcome = Maxay arrintu ku dambeysay?
case-close-missing = Dooro waxa ay arrintu ku dambeysay.
case-close-words = Dhowr erey oo arrintaas ku saabsan
case-close-words-hint = Tusaale ahaan, cidda la wareegeysa. Magacyo ha qorin.
case-reopen = Dib u fur
case-closed-note = Kiiska waa la akhrin karaa. Dib u fur haddii wax la beddelayo.
outcome-need-met = Baahidii waa la daboolay
outcome-taken-over = Adeeg kale ayaa la wareegay
outcome-plan-goes-on = Qorshe ayaa meel kale ka sii socda, tusaale ahaan SIP
outcome-family-declined = Qoysku ma rabin inuu sii wado
outcome-moved = Qoysku wuu guuray
outcome-other = Wax kale

## Moving the day of deletion

case-move-title = Beddel taariikhda
case-move-note = Kiisku iskiis ayuu u tirtirmaa, ugu badnaan hal sano maanta laga bilaabo. Maalinta cusub iyo sababta waxaa lagu dari doonaa taxanaha dhacdooyinka.
case-move-to = Maalinta cusub
case-move-why = Maxaa loo beddelayaa?
case-move-why-hint = Tusaale ahaan “Dabagal bisha Maarso”.
case-move-missing = Qor sababta taariikhda loo beddelayo.
case-move-confirm = Beddel

## Where there are words

case-words-title = Wixii la sheegay
case-words-note = Taabo qayb si aad u akhrido.
case-words-empty = Halkan waxaa ku qormi doona wixii la sheegay, qayb qayb.
case-words-empty-next = Ku bilow wadahadal aad la yeelato ilmaha iyo qoyska.
case-conversations-none = Kiiskan weli wadahadal laguma kaydin.

## The path of the model

case-path-title = Tallaabada xigta
case-path-note = Waa talo, go’aan ma aha
path-ourselves = Annagu baahida ma dabooli karnaa?
path-anothers-matter = Arrintu dhammaanteed ma adeeg kale ayay khuseysaa?
path-several = Laba adeeg ama ka badan ma loo baahan yahay?
path-yes = Haa
path-no = Maya
path-unsure = Ma garanayo
path-ourselves-yes = Sidaas sameeya, dabagalna ku sameeya
path-ourselves-no = U gudub su’aasha xigta
path-anothers-matter-yes = Qoyska ka caawiya inuu halkaas gaaro
path-anothers-matter-no = U gudub su’aasha xigta
path-several-yes = Oggolaansho iyo kulanka isku-duwidda
path-several-no = Mar kale eega
path-leads-unsure = Mar kale eega
path-advice-meet-the-need = Goobtiinna ku sameeya waxa loo baahan yahay. Maalinta dabagalka la go’aansada ilmaha iyo mas’uuliyiintiisa.
path-advice-help-over = Qoyska ka caawiya inuu gaaro adeegga kale, muddo kadibna weydiiya inay gaareen iyo in kale.
path-advice-call-meeting = Weydiista oggolaansho oo isugu yeera kulanka isku-duwidda. Ilmaha iyo mas’uuliyiintiisu waa dhinacyo la siman kuwa kale.
path-advice-look-again = Ilmaha iyo mas’uuliyiintiisa mar kale la eega sawirka oo dhan. Waxaa wanaagsan in qof lala tashado, iyadoon la sheegin cidda ay arrintu khuseyso.
path-thoughts = Sida aad u fikirteen
# $date is a day, ready to show.
path-on = Markii ugu dambeysay: { $date }
path-to-consent = Tag oggolaanshaha

## The timeline

case-timeline = Taxanaha dhacdooyinka
case-timeline-all = Muuji taxanaha oo dhan
case-timeline-fewer = Wax yar muuji
timeline-made = Kiiska waa la sameeyay
timeline-conversation = Wadahadal: { $context }
timeline-conversation-unfinished = Wadahadal aan weli la dhammeyn: { $context }
timeline-meeting-ahead = Kulanka isku-duwidda waa la diyaarinayaa
timeline-meeting-held = Kulanka isku-duwidda
# $voice is somebody in the family: Mamma.
timeline-consent-given = Oggolaansho: { $voice }
timeline-consent-withdrawn = Oggolaansho laga noqday: { $voice }
timeline-consent-ended = Oggolaansho dhammaaday: { $voice }
timeline-action-agreed = Tallaabo la go’aansaday
timeline-action-done = Tallaabo la dhammeeyay
timeline-action-changed = Tallaabo la beddelay
timeline-action-not-needed = Tallaabo aan hadda loo baahneyn
# $duty is one of the two duties, $service a service.
timeline-handed-over = { $duty }: { $service }
timeline-path = Tallaabada xigta waa laga fikiray
timeline-date-moved = Maalinta cusub ee la tirtirayo: { $date }
timeline-document-sip-made = Warqadda SIP
timeline-document-bbic-made = Habka BBIC
timeline-document-eht-made = Warqadda EHT
timeline-document-invitation-made = Casuumad
timeline-document-home-page-made = Warqad guriga loo qaato
timeline-document-rounds-made = Giraangirta waqtiyo kala duwan
timeline-document-agenda-made = Ajendaha
timeline-document-minutes-made = Xusuusqor iyo qorshe
timeline-document-stored-made = Waxa kaydsan
timeline-document = Dukumenti
# Several lines of one day and one kind. $what is what such a line says.
timeline-several = { $what } ({ $count })
timeline-closed = Kiiska waa la dhammeeyay

## Sheets

case-sheets = Isla qoraalkii oo si kale loo habeeyay
case-sheet-bbic = Habka BBIC
case-sheet-bbic-note = Waxa loo gudbin karo adeegga bulshada
case-sheet-eht = Warqadda EHT
case-sheet-eht-note = Kood, hadal la soo xigtay iyo taariikh kuma jiraan
case-sheet-sip = Warqadda SIP

## Who is around the child

circle-first = Marka hore dooro cidda kiiska haysa iyo mas’uuliyiinta ilmaha. Taas ayaa go’aamineysa waxa dad kale loo gudbin karo.
circle-choose = Dooro
circle-change = Muuji oo beddel
circle-keeper = Kiiska waxaa haya
circle-keeper-note = Waxa kiiska lagu sheego waxaa ilaaliya sirta adeeggan. Inta aan la dooran, waxba cid kale looma gudbin karo.
circle-guardians = Mas’uuliyiinta ilmaha
circle-guardians-note = Waa dadka oggolaanshaha bixinaya. Inta aan la dooran, cidna ma bixin karto.
circle-contacts = Adeegyada iyo dadka u dhow
circle-contacts-note = Qor kaalinta, tusaale ahaan la-taliyaha iskuulka ama ayeeyo. Weligaa magac ha qorin.
circle-contacts-empty = Weli cidna laguma darin. Ku bilow dadka uu ilmuhu hore ula kulmo.
circle-add = Ku dar
circle-add-full = Waxaa ku jiri kara 24.
circle-function = Kaalinta
circle-relation = Yuu ilmaha u yahay?
circle-reach = Sida loola xiriiro
circle-remove = Ka saar
circle-removed = Waa laga saaray: { $voice }.
circle-undo = Soo celi

## Duties

circle-duties = Mas’uuliyado
duty-best-interests-lead = Mas’uulka danta ilmaha
duty-best-interests-lead-note = Wuxuu hubiyaa in qof arrinta hayo, laga bilaabo calaamadda ugu horreysa.
duty-coordinator = Isku-duwe
duty-coordinator-note = Wuxuu qoyska u isku duwaa dadka lala xiriirayo.
duty-nobody = Weli cidna lama dooran.
duty-choose = Dooro
duty-hand-over = Ku wareeji
# $date is a day, ready to show.
duty-since = Laga bilaabo { $date }
duty-from-to = { $from } – { $to }
duty-earlier = Hore
duty-next = Kan xiga, sida habka shaqadu qabo
hand-over-choose-title = Dooro: { $duty }
hand-over-title = Ku wareeji: { $duty }
hand-over-service = Adeeggee?
hand-over-service-missing = Dooro adeeg.
hand-over-function = Kaalinta
hand-over-function-hint = Tusaale ahaan maamulaha iskuulka. Magac ha qorin.
hand-over-since = Laga bilaabo
hand-over-since-note = Maalinta ay mas’uuliyaddu bilaabaneyso.
hand-over-why = Maxaa loo wareejinayaa?
hand-over-why-hint = Tusaale ahaan “Ilmuhu iskuul ayuu bilaabayaa”.
hand-over-note = U sheega ilmaha iyo mas’uuliyiintiisa cidda la wareegeysa.
hand-over-confirm = Ku wareeji
hand-over-choose-confirm = Kaydi

## Its meetings

meetings-ahead = Kuwa soo socda
meetings-held = Kulamadii la qabtay
meetings-empty = Weli kulan isku-duwid ah ma jiro.
meetings-empty-next = Laba arrimood ayaa horreeya: oggolaanshaha dadka laga rabo, iyo su’aasha kulanka.
meetings-prepare = Diyaari kulanka isku-duwidda
meetings-go-on-preparing = Sii wad diyaarinta
meetings-lead = Hoggaami kulanka
meetings-go-on-leading = Sii wad kulanka
meetings-read = Akhri
meetings-follow-up = Kulankan dabagal ku samee
meetings-no-day = Maalin lama go’aamin
meetings-no-question = Weli su’aal lama qorin
meetings-going-on = Waa socdaa
meetings-follow-up-on = Dabagal: { $date }
meetings-remove = Ka saar
meetings-removed = Kulanka waa la saaray.
