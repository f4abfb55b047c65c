### Consent that lifts secrecy: how it stands, who may hear what from whom, noting one, reading it aloud.
### Review status: draft

## How it stands

consent-meaning = This consent lifts confidentiality, so that those who help the child may share information with each other. It is not a consent under the General Data Protection Regulation (GDPR).
# $secrecy and $partly are paragraphs of the same law, $number its number.
consent-law = { $secrecy } and { $partly } of the Public Access to Information and Secrecy Act (offentlighets- och sekretesslagen, { $number })

consent-first-guardians = First say who the guardians are
consent-first-guardians-note = Until then, it is not known who can give consent.
consent-first-parties = First say which services are around the child
consent-first-parties-note = The consent applies between them.
consent-to-circle = To ‘Around the child’
consent-stands-none = No consent has been noted yet
consent-stands-none-note = Until those who are to be asked have said yes, nothing is brought from one service to another.
# $date is a day, ready to show.
consent-stands-covered = Everything is covered until { $date }
consent-stands-covered-except = Everything is covered until { $date }, apart from what is left out
# $givers are one or more of the roles, as “Mamma och Pappa”.
consent-stands-lacking = Consent is needed from { $givers }
# Read by screen readers: the list of those whose consent is needed.
consent-asked = Those who are to be asked

# Each stands after the name of a person. $date is a day, $parties are services.
consent-person-given = Has given consent. Valid until { $date }.
consent-person-not-needed = Does not need to be asked about what is already covered.
consent-person-never = No consent has been noted.
consent-person-never-for = No consent for { $parties }.
consent-person-never-some = No consent for some of it. See the table.
consent-person-ended = The consent ended on { $date }.
consent-person-ended-for = The consent for { $parties } ended on { $date }.
consent-person-withdrawn = Withdrew consent on { $date }.
consent-person-withdrawn-for = Withdrew consent on { $date } for { $parties }.
consent-note-one = Note a consent

# Two or more names in a row: $before those before, $next one more, $last the last one.
consent-list-next = { $before }, { $next }
consent-list-last = { $before } and { $last }

## Who may hear what from whom

consent-matrix-title = Who may hear what from whom?
consent-matrix-note = The one at the start of the row shares. The one at the top may hear.
consent-matrix-hint = Press a box to read what it means.
consent-matrix-keeper = Holds the case
consent-matrix-show = Show
consent-matrix-one = One at a time
consent-matrix-whole = The whole table
consent-matrix-about = Who is it about?
# $party is the service that is looked at.
consent-matrix-tells = { $party } shares
consent-matrix-hears = { $party } may hear

# In a field of the table. $date is a day, $area an area of the wheel, $givers who has to consent.
consent-cell-own = The same service
consent-cell-covered = Covered until { $date }
consent-cell-covered-except = Covered except { $area }
consent-cell-covered-excepts = Covered with exceptions
consent-cell-open = Needed from: { $givers }
consent-cell-withdrawn = Withdrawn: { $givers }
consent-cell-nobody = Nobody to ask yet
consent-cell-special = Special rule

# What a field means. $from tells, $to hears.
consent-field-heading = { $from } shares with { $to }
consent-field-covered = Everyone whose consent is needed has given it. It applies up to and including { $date }.
consent-field-except-areas = Left out: { $areas }.
consent-field-except-words = Something is also left out in words. Read the consent before anything is brought.
consent-field-open = Nothing may be shared until everyone whose consent is needed has given it.
consent-field-nobody = It is not known who the guardians are, so nobody can have given consent.
consent-lack-never = No consent has been noted for this.
consent-lack-ended = The consent ended on { $date }.
consent-lack-withdrawn = The consent was withdrawn on { $date }.
consent-lack-excepted = The consent leaves out this area.
consent-special-from-health-care = Health care may also give information about a child without consent, when it is needed for the child to get necessary care, treatment or other support.
consent-special-from-social-services = The social services may also give information about a child to health care without consent, when it is needed for the child to get necessary care, treatment or other support.
consent-special-judged = Whoever holds the information weighs this up each time. Even so, the program only brings what the consent covers.
# $reference is a paragraph, $number the number of the law.
consent-law-osl = { $reference } of the Public Access to Information and Secrecy Act (offentlighets- och sekretesslagen, { $number })

## The consents that were noted

consent-list-title = Consents noted
consent-list-empty = When someone has said yes, you note it here: who gives consent, to what and until when.
consent-new = Note a consent
consent-state-in-force = Valid until { $date }
consent-state-ended = Ended on { $date }
consent-state-withdrawn = Withdrawn on { $date }
consent-alone = Decides alone
# $parties are two or more services, $from and $to one or more.
consent-among = { $parties } may share with each other
consent-one-way = { $from } may share with { $to }
consent-excepted = Left out
consent-given = Given on { $date }
consent-with-interpreter = with an interpreter
# $function is what somebody works as.
consent-noted-by = Noted by { $function }
consent-withdraw = Withdraw
consent-withdrawn-now = Withdrawn. From now on, nothing more is brought because of it. What has already been shared cannot be taken back.
consent-change = Change
consent-again = Note again
consent-delete = Remove
consent-deleted = The consent has been removed, as if it had never been noted.
consent-saved = The consent has been noted.
# $giver is another person who has to consent.
consent-same-for = Note the same for { $giver }
consent-same-note = Each person gives consent separately.
consent-closed = A consent can be withdrawn even when the case is closed.

## Noting a consent

consent-new-title = Note a consent
consent-change-title = Change the consent
consent-giver = Who gives consent?
consent-giver-note = Each person separately
consent-deciding = Who decides?
consent-deciding-together = The young person and the guardians
consent-deciding-together-note = Everyone needs to say yes.
consent-deciding-alone = The young person decides alone
consent-deciding-alone-note = If the young person is judged mature enough to decide about confidentiality in this particular matter. The assessment is written in the service’s own system.
consent-purpose = What is the consent about?
consent-purpose-hint = It must be something specific. Do not write any names.
consent-purpose-1 = Coordinated support for the child
consent-purpose-2 = A coordination meeting and what is decided there
consent-purpose-3 = A coordinated individual plan (SIP)
consent-parties = Who may share with each other?
consent-parties-note = Choose at least two
consent-parties-all = All those chosen may share with each other.
consent-parties-not-all = Those chosen may share like this:
consent-parties-change = Change who may share with whom
consent-direction = { $from } may share with
consent-except = Is anything left out?
consent-except-note = Areas nobody may share anything about
consent-except-words = Anything else that may not be shared
consent-except-words-hint = The program cannot follow what is written in words. Whoever chooses what is brought reads it first. Do not write any names.
consent-given-on = When was it given?
consent-given-today = Today
consent-given-day = Which day?
consent-given-other = An earlier day
consent-until = How long does it apply?
consent-until-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
consent-until-year = One year
consent-until-other = Another day
consent-until-day = Up to and including
consent-until-note = At most one year from the day the consent was given.
# $date is a day, ready to show.
consent-until-shown = Up to and including { $date }
consent-until-case = The working copy is deleted before then, on { $date }. The consent needs to remain in the service’s own system.
consent-how = How was it given?
consent-form-oral = In speech
consent-form-written = In writing
consent-form-other = With signs or in another way
consent-language = In which language was it explained?
consent-interpreter = Was there an interpreter?
consent-explained = How it was explained
consent-explained-hint = Choose what was said, or write in your own words.
consent-explained-own = In your own words
consent-explained-what = What the consent is about, and who may share with each other.
consent-explained-answers = What happens with a yes, and what happens with a no.
consent-explained-back = That the consent can be taken back at any time, all of it or part of it.
consent-noted-by-label = Who is noting it?
consent-noted-by-hint = Role, no name
consent-own-record = Each service obtains consent itself and documents it in its own system. This is a working copy.
consent-save = Save the consent
consent-leave-question = Do you want to close without saving?
consent-leave-note = What you have filled in will disappear.
consent-leave-stay = Continue filling in
consent-leave-confirm = Close without saving

consent-missing-giver = Choose who gives consent.
consent-missing-purpose = Write what the consent is about.
consent-missing-parties = Choose at least two who may share with each other.
consent-missing-shares = Choose at least one who may share with another.
consent-missing-day = That day is not in the calendar.
consent-missing-interpreter = Say whether there was an interpreter.

## Reading it aloud

consent-aloud = Read aloud to the person giving consent
consent-aloud-title = May we talk to each other?
# Before the purpose, which stands as it was written.
consent-aloud-purpose = This is what it is about
consent-aloud-who = These may share with each other
consent-aloud-one-way = This is how we may share
consent-aloud-not = This is what we will not share
# $date is a day, ready to show.
consent-aloud-until = Up to and including { $date }

## Reading it aloud to a guardian

consent-aloud-guardian-why = Those of us who work with your child have a duty of confidentiality. That is why we ask you before we share anything with each other.
consent-aloud-guardian-except = You can say yes to part of it. If there is anything we should not share, or anyone who should not know, please say so.
consent-aloud-guardian-yes = If you say yes, we can plan the support together. Then your family won’t need to tell the same thing to each of us.
consent-aloud-guardian-no = If you say no, we will not ask why, and you will get help from us as usual. But then we cannot plan together with the others.
consent-aloud-guardian-back = You can take back your yes whenever you want. Then we stop sharing. What has already been said, we cannot unsay.
consent-aloud-guardian-others = Everyone who is to be asked answers for themselves. We will not start until everyone has said yes.
consent-aloud-guardian-must-tell = One thing does not change whatever you answer: if we become worried that a child is coming to harm, the law says we must report it to the social services.
consent-aloud-guardian-ask = Is there anything you wonder about? What do you say?

## Reading it aloud to a young person of 13–17

consent-aloud-young-why = Those of us who work with you have a duty of confidentiality. That’s why we ask you before we share anything about you with each other.
consent-aloud-young-except = You can say yes to part of it. If there is anything we shouldn’t share, or anyone who shouldn’t know, just say so.
consent-aloud-young-yes = If you say yes, we can help you together. Then you don’t have to tell the same thing over and over again.
consent-aloud-young-no = If you say no, that’s okay, and you don’t have to say why. You get help from us anyway. But then we can’t work together with the others.
consent-aloud-young-back = You can change your mind whenever you want. Then we stop sharing. What we have already said, we can’t unsay.
consent-aloud-young-others = We ask your guardians too. We won’t start until everyone has said yes.
consent-aloud-young-alone = This is for you alone to decide.
consent-aloud-young-must-tell = There is one thing we have to do anyway: if we become worried that you are coming to harm, the law says we must tell the social services. If we can, we will talk with you first.
consent-aloud-young-ask = Is there anything you wonder about? What do you say?

## Reading it aloud to a child under 13

consent-aloud-child-why = We who help you are not allowed to tell people about you just like that. That’s why we ask you first.
consent-aloud-child-except = Is there anything we shouldn’t tell? Then just say so.
consent-aloud-child-yes = If you say yes, we can help you together, so that things get better for you.
consent-aloud-child-no = You can say no. Nobody will be cross, and we will help you anyway.
consent-aloud-child-back = You can change your mind later. Then we stop telling.
consent-aloud-child-others = We ask the grown-ups who decide things about you, too.
consent-aloud-child-must-tell = If we get worried that you are having a really hard time, we have to tell the social services, so that you can get help.
consent-aloud-child-ask = Is there anything you wonder about? What do you say?
