### Actions: what was agreed to be done, by whom and when, and what has become of it. Read by staff.
### Review status: draft

## The page of a case

actions-empty = Weli tallaabo ma jirto.
actions-empty-note = Qor waxa aad isku afgarataan: waxa la sameynayo, cidda sameyneysa iyo ilaa goorma.
# All that was agreed is settled.
actions-none-open = Hadda wax la sameeyo ma jiraan.
actions-open = Waxa la sameynayo
# $count is how many.
actions-settled = { $count ->
    [one] { $count } oo la dhammeeyay
   *[other] { $count } oo la dhammeeyay
}
actions-deleted = Tallaabada waa la saaray.
actions-undo = Soo celi

## An action

action-new = Tallaabo cusub
action-edit = Beddel tallaabada
action-delete = Ka saar
action-reopen = Si kastaba ha la sameeyo
# Read by screen readers. $deed is what the button says, $what is the action.
action-deed-label = { $deed }: { $what }
action-what = Maxaa la sameynayaa?
action-doer = Yaa sameynaya?
action-doer-more = Kuwo kale
action-doer-outside = Cid ka baxsan degmada iyo gobolka
action-doer-outside-note = Tusaale ahaan urur
action-who = Kaalinta
action-who-hint = Tusaale ahaan la-taliyaha iskuulka. Magac ha qorin.
# Who does it and in which function: "Skolan, kurator".
action-doer-with-function = { $doer }, { $function }
action-by = Ilaa goorma?
action-by-none = Maalin cayiman ma jirto
action-by-week = Toddobaad gudihiis
action-by-two-weeks = Laba toddobaad gudahood
action-by-month = Bil gudaheed
action-by-day = Maalin kale
action-by-day-note = Maalinta ay tahay in la dhammeeyo
action-area = Qaybta giraangirta
action-area-none = Wax gaar ah ma jiraan
action-save = Kaydi tallaabada
action-missing-what = Qor waxa la sameynayo.
action-missing-doer = Dooro cidda sameyneysa.
# $date is a day, ready to show.
action-by-date = Ugu dambayn { $date }
action-should-have-been = Waxay ahayd in la dhammeeyo { $date }
action-no-day = Maalin cayiman ma jirto
action-agreed-on = La go’aansaday: { $date }
action-agreed-at-meeting = Waxaa lagu go’aansaday kulan: { $date }

## What has become of it

settle-title = Maxay tallaabadu ku dambeysay?
settle-done = Waa la dhammeeyay
settle-changed = Waa la beddelay
settle-not-needed = Hadda looma baahna
settle-changed-note = Wax kale ayaa beddelkeeda la sameynayaa
settle-why-done = Sidee bay u dhacday?
settle-why-done-hint = Haddii aad wax qori rabto.
settle-why-changed = Maxaa loo beddelayaa?
settle-why-not-needed = Maxaa hadda loogu baahan waayay?
settle-missing-kind = Dooro waxa ay tallaabadu ku dambeysay.
settle-missing-why = Qor dhowr erey oo sababta ku saabsan.
settle-save = Kaydi
# $date is a day, ready to show.
settled-done = La dhammeeyay: { $date }
settled-changed = La beddelay: { $date }
settled-not-needed = Looma baahna laga bilaabo { $date }
settled-write-new = Qor tallaabada cusub
settled-write-new-note = Tallaabada waxaa loo dhammeeyay mid la beddelay. Maxaa beddelkeeda la sameynayaa?
settled-not-now = Hadda maya
