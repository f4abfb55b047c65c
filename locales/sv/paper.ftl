### The papers the program makes. Read on paper, by families and by staff.
### Review status: draft

## On every paper

# At the foot of a page. $page is its number, $pages how many there are.
paper-page = Sida { $page } av { $pages }
# Over what the paper says of itself, at its end.
paper-about = Om det här papperet
paper-from-wheel = Gjort av hjulet, utan något ur ett samtal.
# $date, $first and $last are days, ready to show.
paper-from-conversation = Ur samtalet { $date }.
paper-from-conversations = Ur samtal mellan { $first } och { $last }.
paper-from-meeting = Ur samordningsmötet { $date }.
paper-from-meeting-undated = Ur ett samordningsmöte vars dag inte är bestämd.
paper-from-case = Ur ärendet så som det var sparat.
paper-from-store = Ur programmet självt.
paper-from-release = Ur en redovisning av hur hjulet används.
# $moment is a day and a time, ready to show.
paper-made-at = Gjort { $moment }.
paper-practice = Övning med en påhittad familj.
paper-provisional = Hjulets innehåll är preliminärt.
paper-draft = Översättningen är ett utkast.
# What somebody said about one area at one conversation is a part.
paper-left-out-undecided = { $count ->
    [one] En del är inte med: ingen har bestämt om den får tas med.
   *[other] { $count } delar är inte med: ingen har bestämt om de får tas med.
}
paper-left-out-kept-back = { $count ->
    [one] En del är inte med: någon ville behålla den.
   *[other] { $count } delar är inte med: någon ville behålla dem.
}
paper-left-out-consent = { $count ->
    [one] En del är inte med: samtycke saknas.
   *[other] { $count } delar är inte med: samtycke saknas.
}
paper-left-out-not-chosen = { $count ->
    [one] En del är inte med: den valdes inte den här gången.
   *[other] { $count } delar är inte med: de valdes inte den här gången.
}
# Before the Swedish of what somebody said in another language.
paper-interpreters-swedish = Tolkens svenska
# What a drawing of the wheel shows, for those who do not see it. $areas are names of areas.
paper-wheel-alt = Hjulet med områdena { $areas }.
paper-wheel-alt-talked = Det har pratats om { $areas }.
# In the place of an area's name: the words are from a conversation around another edition of the wheel.
paper-area-elsewhere = Ett område på ett annat hjul
