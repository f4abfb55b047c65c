### The start page and the page of a case.
### Review status: draft

start-title = Maxaad rabtaa inaad sameyso?
start-new-conversation = Wadahadal cusub
start-new-conversation-note = Giraangirta, su’aalaha iyo qof walba ereyadiisa
start-cases-title = Nuqullada shaqada
start-cases-empty = Halkan waxaa ka muuqda kiisaska aad muddo kaydiso. Hadda midna ma jiro.
start-cases-empty-note = Haddii aad wadahadalka u doorato “Shaashadda oo keliya”, waxba lama kaydiyo.
start-information = Ku saabsan giraangirta
start-duty = Waajibka ogeysiinta
start-about = Ku saabsan barnaamijka
start-lock = Quful

## A case

# $date is a day, ready to show.
case-delete-on = La tirtirayo: { $date }
case-made-on = La sameeyay: { $date }
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
