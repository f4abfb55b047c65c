### The papers the program makes. Read on paper, by families and by staff.
### Review status: draft

## On every paper

# At the foot of a page. $page is its number, $pages how many there are.
paper-page = Rûpel { $page } ji { $pages }
# Over what the paper says of itself, at its end.
paper-about = Li ser vê kaxezê
paper-from-wheel = Ji çerxê hatiye çêkirin, bêyî tiştekî ji axaftinekê.
# $date, $first and $last are days, ready to show.
paper-from-conversation = Ji axaftina { $date }.
paper-from-conversations = Ji axaftinên di navbera { $first } û { $last } de.
paper-from-meeting = Ji civîna koordînasyonê ya { $date }.
paper-from-meeting-undated = Ji civîneke koordînasyonê ku roja wê nehatiye diyarkirin.
paper-from-case = Ji dosyeyê, wek ku hatibû tomarkirin.
paper-from-store = Ji bernameyê bi xwe.
paper-from-release = Ji raporeke li ser bikaranîna çerxê.
# $moment is a day and a time, ready to show.
paper-made-at = Dema çêkirinê: { $moment }.
paper-practice = Rahênan bi malbateke xeyalî.
paper-provisional = Naveroka çerxê demkî ye.
paper-draft = Werger pêşnivîs e.
# What somebody said about one area at one conversation is a part.
paper-left-out-undecided = { $count ->
    [one] Parçeyek li vir nîne: kesî biryar nedaye ka dikare were parvekirin.
   *[other] { $count } parçe li vir nînin: kesî biryar nedaye ka dikarin werin parvekirin.
}
paper-left-out-kept-back = { $count ->
    [one] Parçeyek li vir nîne: kesekî xwest wî ji xwe re bihêle.
   *[other] { $count } parçe li vir nînin: kesekî xwest wan ji xwe re bihêle.
}
paper-left-out-consent = { $count ->
    [one] Parçeyek li vir nîne: razîbûn kêm e.
   *[other] { $count } parçe li vir nînin: razîbûn kêm e.
}
paper-left-out-not-chosen = { $count ->
    [one] Parçeyek li vir nîne: vê carê nehat hilbijartin.
   *[other] { $count } parçe li vir nînin: vê carê nehatin hilbijartin.
}
# Before the Swedish of what somebody said in another language.
paper-interpreters-swedish = Swêdiya wergêr
# What a drawing of the wheel shows, for those who do not see it. $areas are names of areas.
paper-wheel-alt = Çerx û beşên wê: { $areas }.
paper-wheel-alt-talked = Li ser van hatiye axaftin: { $areas }.
# In the place of an area's name: the words are from a conversation around another edition of the wheel.
paper-area-elsewhere = Beşek ji çerxeke din
