### The papers the program makes. Read on paper, by families and by staff.
### Review status: draft

## On every paper

# At the foot of a page. $page is its number, $pages how many there are.
paper-page = Bogga { $page } ee { $pages }
# Over what the paper says of itself, at its end.
paper-about = Ku saabsan warqaddan
paper-from-wheel = Waxaa laga sameeyay giraangirta. Wadahadal waxba lagama soo qaadan.
# $date, $first and $last are days, ready to show.
paper-from-conversation = Waxaa laga soo qaatay wadahadalkii { $date }.
paper-from-conversations = Waxaa laga soo qaatay wadahadalladii u dhexeeyay { $first } iyo { $last }.
paper-from-meeting = Waxaa laga soo qaatay kulankii isku-duwidda { $date }.
paper-from-meeting-undated = Waxaa laga soo qaatay kulan isku-duwid ah oo aan maalintiisa la go’aamin.
paper-from-case = Waxaa laga soo qaatay kiiska, sidii uu u kaydsanaa.
paper-from-store = Waxaa laga soo qaatay barnaamijka laftiisa.
paper-from-release = Waxaa laga soo qaatay warbixin ku saabsan sida giraangirta loo isticmaalo.
# $moment is a day and a time, ready to show.
paper-made-at = La sameeyay: { $moment }.
paper-practice = Tababar, qoys mala-awaal ah.
paper-provisional = Waxa giraangirta ku jira waa ku meelgaar.
paper-draft = Turjumaaddu waa qabyo-qoraal.
# What somebody said about one area at one conversation is a part.
paper-left-out-undecided = { $count ->
    [one] Hal gabal kuma jiro: cidna ma go’aamin in la gudbin karo.
   *[other] { $count } gabal kuma jiraan: cidna ma go’aamin in la gudbin karo.
}
paper-left-out-kept-back = { $count ->
    [one] Hal gabal kuma jiro: qof baa rabay inuu haysto.
   *[other] { $count } gabal kuma jiraan: qof baa rabay inuu haysto.
}
paper-left-out-consent = { $count ->
    [one] Hal gabal kuma jiro: oggolaansho looma hayo.
   *[other] { $count } gabal kuma jiraan: oggolaansho looma hayo.
}
paper-left-out-not-chosen = { $count ->
    [one] Hal gabal kuma jiro: markan lama dooran.
   *[other] { $count } gabal kuma jiraan: markan lama dooran.
}
# Before the Swedish of what somebody said in another language.
paper-interpreters-swedish = Iswiidhishka turjubaanka
# What a drawing of the wheel shows, for those who do not see it. $areas are names of areas.
paper-wheel-alt = Giraangirta oo leh qaybaha { $areas }.
paper-wheel-alt-talked = Waxaa laga hadlay { $areas }.
# In the place of an area's name: the words are from a conversation around another edition of the wheel.
paper-area-elsewhere = Qayb ka mid ah giraangir kale
