### Leading a samordningsmöte: what everybody in the room sees, and the strip where staff write.
### Review status: draft

## What everybody sees

room-title = Civîna koordînasyonê
room-question = Pirsa civînê
room-here = Em ên ku li vir in
room-agenda = Îro em vê dikin
room-minutes = { $count ->
    [one] { $count } deqe
   *[other] { $count } deqe
}
# $item is the name of an item of the agenda.
room-next = Ya din: { $item }
room-next-short = Ya din
room-previous = Ya berê
# Read by screen readers: the dots that lead to the items of the agenda.
room-thread = Rojev
# Read by screen readers. $number is the place of the item among $all.
room-thread-item = Mijar { $number } ji { $all }: { $item }
room-choose-area = Li ser çerxê beşekê hilbijêrin
room-nothing-in-area = Li vir berê tiştek nehatiye nivîsandin.
room-nothing-brought = Berê tiştek nehatiye nivîsandin.
room-said-on = Di { $date } de hatiye gotin
room-in-brief = Bi kurtî
room-not-shown = { $count ->
    [one] { $count } parçe nayê nîşandan
   *[other] { $count } parçe nayên nîşandan
}
room-since-last-open = Me berê ev biryar da
room-since-last-none = Hemû biryarên berê qediyane.
room-agreed = Me li ser vê li hev kir
room-agreed-nothing = Tiştên ku em li ser li hev dikin li vir kom dibin.
room-whole = Ji tevahiyê berpirs
room-whole-nobody = Ji niha ve kî ji tevahiyê berpirs e?
room-follow-up = Em ê dîsa hev bibînin
room-follow-up-none = Kengî baş e ku em dîsa hev bibînin?
room-follow-up-by = Yê ku bangî civînê dike
room-childs-view = Dîtina zarok
room-young-view = Dîtina ciwan
room-dissent = Tiştê ku kesek pê ne razî ye
room-pause = Em bêhna xwe vedidin.
room-noted = Hat nivîsandin

## The strip, read by staff in the language of the program

room-note = Nîşe
room-note-hint = Kurt, bi gotinên wan. Navên kesên din nenivîse.
room-new-action-hint = Binivîse ku çi dê were kirin, yên din paşê tên.
room-agreed-here = Îro biryar hat dayîn
room-action-removed = Tedbîr hat rakirin.
room-whole-service = Kîjan sazî?
room-whole-function = Rol
room-whole-function-hint = Wek mînak rêveberê dibistanê. Nav nenivîse.
room-whole-none = Nehatiye diyarkirin
room-follow-up-when = Kîjan roj?
room-follow-up-no-day = Nehatiye diyarkirin
room-follow-up-month = Piştî mehekê
room-follow-up-two-months = Piştî du mehan
room-follow-up-day = Rojeke din
room-follow-up-note = Roja ku hûn dîsa hev dibînin
room-follow-up-caller = Kî bangî civînê dike?
room-follow-up-caller-hint = Rol, wek mînak şêwirmend. Nav nenivîse.
room-childs-view-hint = Bi gotinên zarok, an wek ku zarok nîşan dide.
room-dissent-hint = Her kes, bi gotinên xwe. Dîtina her kesî dikare bimîne.
room-keeping = Tê tomarkirin …
room-later = Paşê bidomîne
room-read-back = Bi deng bixwîne
room-undo = Vegerîne
room-redo = Dîsa bike
# $key is a key on the keyboard.
room-next-key = Mijara din ({ $key })
room-previous-key = Mijara berê ({ $key })
room-new-action-key = Tedbîra nû ({ $key })
room-key-page-down = Page Down
room-key-page-up = Page Up
room-not-kept = Tiştek hîn nehatiye tomarkirin
room-not-kept-note = Eger tu niha herî, dibe ku tiştên dawî winda bibin.
room-stay = Li vir bimîne
room-leave-anyway = Dîsa jî derkeve

## Reading back

room-read-back-title = Encam ev e
room-read-back-note = Bi hev re bixwînin. Tiştê ku ne rast e rasterast li vir biguherînin.
room-read-back-notes = Tiştên ku em li ser axivîn
room-change = Biguherîne
room-change-done = Temam
room-back = Vegere civînê
# Something that was begun as an action and is not entered; under it stand its words, Save and Remove.
room-unsaved = Hîn nehatiye tomarkirin: wek tedbîr were tomarkirin?
room-nothing-agreed = Tu biryar nehat dayîn. Ev jî baş e.
room-not-decided = Nehatiye diyarkirin
room-finish = Civînê biqedîne
room-finish-question = Hûn dixwazin civînê biqedînin?
room-finish-note = Paşê civîn tê xwendin lê nayê guhertin. Tedbîr di dosyeyê de tên şopandin.

## The end: what is on the big screen while everybody still sits there

room-over-title = Spas ji bo îro
room-over-finished = Civîn niha qediya.
room-over-later = Em ê civînê careke din bidomînin.
# Read by staff: to the page of the case.
room-over-to-case = Here dosyeyê
