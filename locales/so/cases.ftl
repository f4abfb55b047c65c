### The start page and the page of a case.
### Review status: draft

start-title = Maxaad rabtaa inaad sameyso?
start-new-conversation = Wadahadal cusub
start-new-conversation-note = Giraangirta, su’aalaha iyo qof walba ereyadiisa
start-cases-title = Kiisas
start-cases-empty = Halkan waxaa ka muuqda kiisaska aad muddo kaydiso. Hadda midna ma jiro.
start-cases-empty-note = Haddii aad wadahadalka u doorato “Shaashadda oo keliya”, waxa la sheego waxba lagama kaydiyo.
start-information = Ku saabsan giraangirta
start-duty = Waajibka ogeysiinta
start-about = Ku saabsan barnaamijka
start-lock = Quful
start-log = Yaa eegay
start-all-cases = Kiisaska oo dhan

## What is to be done

todo-title = Waxa la sameynayo
todo-empty = Tallaabo la sugayo ma jirto. Waxa aad isku afgarataan halkan ayay ka muuqanayaan.
todo-overdue = Way daahday
# $date is a day, ready to show. Stands after todo-overdue.
todo-overdue-since = waxay ahayd in la dhammeeyo { $date }
todo-by = Ugu dambayn { $date }
todo-by-today = Maanta waa in la dhammeeyo
todo-by-none = Maalin lama go’aamin
# Whoever does it is neither municipality nor region: an association, say.
todo-outside = Cid ka baxsan degmada iyo gobolka
# Opens the choice between done, changed and no longer needed.
todo-settle = Calaamadee
# $what is what was to be done.
todo-settled = “{ $what }” waa la calaamadeeyay.
todo-undo = Soo celi
todo-undone = Tallaabadu weli way harsan tahay.
todo-show-all = { $count ->
    [one] Muuji { $count } kale
   *[other] Muuji { $count } kale
}
# Under the longest list that is shown here.
todo-more = { $count ->
    [one] { $count } tallaabo oo kale ayaa kiisaska ku jirta.
   *[other] { $count } tallaabo oo kale ayaa kiisaska ku jira.
}

## Meetings to come

ahead-title = Kulamada soo socda
# $time is time-of-day.
ahead-today = Maanta saacadda { $time }
ahead-tomorrow = Berri saacadda { $time }
ahead-in-days = { $count ->
    [one] { $count } maalin kadib
   *[other] { $count } maalmood kadib
}
ahead-lead = Hoggaami kulanka
# Follow-ups that were agreed for a day; no meeting is prepared for them yet.
follow-ups-title = Dabagallada la diyaarinayo
# Stands under the day of a follow-up that is past.
follow-ups-passed = Maalintii way dhaaftay. Mid cusub go’aamiya.
ahead-show-all = { $count ->
    [one] Muuji { $count } kulan oo kale
   *[other] Muuji { $count } kulan oo kale
}

## Cases that delete themselves soon

# Those of the next three days.
due-title = Dhowaan la tirtirayo
# Those after them.
due-later-title = Laba toddobaad gudahood la tirtirayo
due-today = Maanta ayaa la tirtirayaa
due-tomorrow = Berri ayaa la tirtirayaa
due-in-days = { $count ->
    [one] Waxaa la tirtirayaa { $count } maalin kadib
   *[other] Waxaa la tirtirayaa { $count } maalmood kadib
}
due-note = Kiiska fur haddii ay tahay in wax muddo ka badan la kaydiyo. Halkaas ayaa taariikhda laga beddeli karaa.
due-show-all = { $count ->
    [one] Muuji { $count } kiis oo kale
   *[other] Muuji { $count } kiis oo kale
}

## A case

# $date is a day, ready to show.
case-delete-on = La tirtirayo: { $date }
case-made-on = La sameeyay: { $date }
case-closed-on = La dhammeeyay: { $date }
# $code is the code of the case.
case-open-label = Fur kiiska { $code }
case-conversations = Wadahadallada
case-conversations-count = { $count ->
    [one] { $count } wadahadal
   *[other] { $count } wadahadal
}
case-continue = Sii wad wadahadalka
case-read = Akhri
case-unfinished = Weli lama dhammeyn
case-new-conversation = Kiiskan ku bilow wadahadal cusub
case-delete = Tirtir kiiska
case-delete-question = Ma rabtaa inaad tirtirto kiiska { $code }?
case-delete-note = Wax kasta oo ku qoran hadda ayaa la tirtirayaa, dibna looma soo celin karo. Nuqulladiisa kaydka ahna waxaa lagu tirtirayaa toddoba maalmood gudahood.
case-delete-confirm = Tirtir
case-deleted = Kiiska waa la tirtiray.
case-deleted-by-itself = { $count ->
    [one] Hal kiis ayaa taariikhdiisii gaaray, waana la tirtiray.
   *[other] { $count } kiis ayaa taariikhdoodii gaaray, waana la tirtiray.
}
case-nothing-said = Wadahadalkan waxba laguma qorin.
# Over what may go on, on the page where a finished conversation is read. Read by staff.
case-decided = Sidan ayaa la go’aansaday
# Somebody has changed their mind afterwards: what they said is to stay where it is.
case-keep-back = Yaan mar dambe la gudbin
case-keep-back-question = Miyaan waxan mar dambe la gudbinayn?
case-keep-back-note = Hadda kadib halkan ayuu ku harayaa, taasna dib looma beddeli karo. Wixii hore loo sheegay lama soo celin karo.
case-keep-back-confirm = Halkan ku hay
