### Leading a samordningsmöte: what everybody in the room sees, and the strip where staff write.
### Review status: draft

## What everybody sees

room-title = Kulanka isku-duwidda
room-question = Su’aasha kulanka
room-here = Inteenna halkan joogta
room-agenda = Maanta sidan ayaynu yeeleynaa
room-minutes = { $count ->
    [one] { $count } daqiiqad
   *[other] { $count } daqiiqo
}
# $item is the name of an item of the agenda.
room-next = Xiga: { $item }
room-next-short = Xiga
room-previous = Kii hore
# Read by screen readers: the dots that lead to the items of the agenda.
room-thread = Ajendaha
# Read by screen readers. $number is the place of the item among $all.
room-thread-item = Qodobka { $number } ee { $all }: { $item }
room-choose-area = Giraangirta qayb ka dooro
room-nothing-in-area = Halkan hore waxba looguma qorin.
room-nothing-brought = Hore waxba looma qorin.
room-said-on = La sheegay: { $date }
room-in-brief = Si kooban
room-not-shown = { $count ->
    [one] { $count } gabal lama muujinayo
   *[other] { $count } gabal lama muujinayo
}
room-since-last-open = Waxan ayaynu hore u go’aansannay
room-since-last-none = Wixii hore loo go’aansaday oo dhan waa la dhammeeyay.
room-agreed = Waxan ayaynu isku afgarannay
room-agreed-nothing = Halkan waxaa lagu ururinayaa waxa aynu isku afgaranno.
room-whole = Cidda wax walba isku haysa
room-whole-nobody = Yaa hadda kadib wax walba isku haya?
room-follow-up = Waynu mar kale kulmeynaa
room-follow-up-none = Goorma ayay fiican tahay inaynu mar kale kulanno?
room-follow-up-by = Cidda isugu yeereysa
room-childs-view = Aragtida ilmaha
room-young-view = Aragtida qofka dhallinyarada ah
room-dissent = Waxa uusan qof ku raacsanayn
room-pause = Waynu nasaneynaa.
room-noted = Waa la qoray

## The strip, read by staff in the language of the program

room-note = Xusuusqor
room-note-hint = Kooban, ereyadooda ku qoran. Ha qorin magacyada dad kale.
room-new-action-hint = Qor waxa la sameynayo, inta kalena way soo bixi doontaa.
room-agreed-here = Maanta la go’aansaday
room-action-removed = Tallaabada waa la saaray.
room-whole-service = Adeeggee?
room-whole-function = Kaalinta
room-whole-function-hint = Tusaale ahaan maamulaha iskuulka. Magac ha qorin.
room-whole-none = Lama go’aamin
room-follow-up-when = Maalintee?
room-follow-up-no-day = Lama go’aamin
room-follow-up-month = Bil kadib
room-follow-up-two-months = Laba bilood kadib
room-follow-up-day = Maalin kale
room-follow-up-note = Maalinta aad mar kale kulmeysaan
room-follow-up-caller = Yaa isugu yeeraya?
room-follow-up-caller-hint = Kaalinta, tusaale ahaan la-taliyaha iskuulka. Magac ha qorin.
room-childs-view-hint = Ereyada ilmaha, ama sida uu ilmuhu u muujiyo.
room-dissent-hint = Qof kasta, ereyadiisa. Aragtida qof walba way iska jiri kartaa.
room-keeping = Waa la kaydinayaa …
room-later = Hadhow sii wad
room-read-back = Kor u akhri
room-undo = Soo celi
room-redo = Mar kale samee
# $key is a key on the keyboard.
room-next-key = Qodobka xiga ({ $key })
room-previous-key = Qodobkii hore ({ $key })
room-new-action-key = Tallaabo cusub ({ $key })
room-key-page-down = Page Down
room-key-page-up = Page Up
room-not-kept = Wax baan weli la kaydin
room-not-kept-note = Haddii aad hadda baxdo, wixii ugu dambeeyay way lumi karaan.
room-stay = Halkan joog
room-leave-anyway = Si kastaba ka bax

## Reading back

room-read-back-title = Sidan ayay noqotay
room-read-back-note = Wada akhriya. Wixii aan sax ahayn isla halkan ka beddela.
room-read-back-notes = Wixii aynu ka hadalnay
room-change = Beddel
room-change-done = Waa diyaar
room-back = Ku noqo kulanka
# Something that was begun as an action and is not entered; under it stand its words, Save and Remove.
room-unsaved = Weli lama kaydin: ma loo kaydiyaa tallaabo ahaan?
room-nothing-agreed = Waxba lama go’aamin. Taasna dhib ma leh.
room-not-decided = Lama go’aamin
room-finish = Dhammee kulanka
room-finish-question = Ma rabtaan inaad kulanka dhammeysaan?
room-finish-note = Intaas kadib kulanka waa la akhrin karaa laakiin lama beddeli karo. Tallaabooyinka kiiska ayaa lagala socon karaa.

## The end: what is on the big screen while everybody still sits there

room-over-title = Waad ku mahadsan tihiin maanta
room-over-finished = Kulanku hadda wuu dhammaaday.
room-over-later = Kulanka mar kale ayaa la sii wadi doonaa.
# Read by staff: to the page of the case.
room-over-to-case = Tag kiiska
