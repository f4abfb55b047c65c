### The papers the program makes. Read on paper, by families and by staff.
### Review status: draft

## On every paper

# At the foot of a page. $page is its number, $pages how many there are.
paper-page = Page { $page } of { $pages }
# Over what the paper says of itself, at its end.
paper-about = About this paper
paper-from-wheel = Made from the wheel, with nothing from a conversation.
# $date, $first and $last are days, ready to show.
paper-from-conversation = From the conversation on { $date }.
paper-from-conversations = From conversations between { $first } and { $last }.
paper-from-meeting = From the coordination meeting on { $date }.
paper-from-meeting-undated = From a coordination meeting whose day has not been decided.
paper-from-case = From the case as it was saved.
paper-from-store = From the program itself.
paper-from-release = From a report on how the wheel is used.
# $moment is a day and a time, ready to show.
paper-made-at = Made on { $moment }.
paper-practice = Practice with a made-up family.
paper-provisional = The content of the wheel is provisional.
paper-draft = The translation is a draft.
# What somebody said about one area at one conversation is a part.
paper-left-out-undecided = { $count ->
    [one] One part is not included: nobody has decided whether it may be passed on.
   *[other] { $count } parts are not included: nobody has decided whether they may be passed on.
}
paper-left-out-kept-back = { $count ->
    [one] One part is not included: someone wanted to keep it to themselves.
   *[other] { $count } parts are not included: someone wanted to keep them to themselves.
}
paper-left-out-consent = { $count ->
    [one] One part is not included: there is no consent for it.
   *[other] { $count } parts are not included: there is no consent for them.
}
paper-left-out-not-chosen = { $count ->
    [one] One part is not included: it was not chosen this time.
   *[other] { $count } parts are not included: they were not chosen this time.
}
# Before the Swedish of what somebody said in another language.
paper-interpreters-swedish = The interpreter’s Swedish
# What a drawing of the wheel shows, for those who do not see it. $areas are names of areas.
paper-wheel-alt = The wheel with the areas { $areas }.
paper-wheel-alt-talked = These have been talked about: { $areas }.
# In the place of an area's name: the words are from a conversation around another edition of the wheel.
paper-area-elsewhere = An area of another wheel
