### Actions: what was agreed to be done, by whom and when, and what has become of it. Read by staff.
### Review status: draft

## The page of a case

actions-empty = Hîn tu tedbîr tune.
actions-empty-note = Tiştê ku hûn li ser li hev dikin binivîse: çi dê were kirin, kî dê bike û heta kengî.
# All that was agreed is settled.
actions-none-open = Niha tiştek tune ku were kirin.
actions-open = Divê werin kirin
# $count is how many.
actions-settled = { $count ->
    [one] { $count } qediyaye
   *[other] { $count } qediyane
}
actions-deleted = Tedbîr hat rakirin.
actions-undo = Vegerîne

## An action

action-new = Tedbîra nû
action-edit = Tedbîrê biguherîne
action-delete = Rake
action-reopen = Dîsa jî bila were kirin
# Read by screen readers. $deed is what the button says, $what is the action.
action-deed-label = { $deed }: { $what }
action-what = Çi dê were kirin?
action-doer = Kî dê bike?
action-doer-more = Yên din
action-doer-outside = Kesek li derveyî komûn û herêmê
action-doer-outside-note = Wek mînak komeleyek
action-who = Rol
action-who-hint = Wek mînak şêwirmend. Nav nenivîse.
# Who does it and in which function: "Skolan, kurator".
action-doer-with-function = { $doer }, { $function }
action-by = Heta kengî?
action-by-none = Roj ne diyar e
action-by-week = Di nav hefteyekê de
action-by-two-weeks = Di nav du hefteyan de
action-by-month = Di nav mehekê de
action-by-day = Rojeke din
action-by-day-note = Roja ku divê qediyabe
action-area = Beşa çerxê
action-area-none = Ne yeke taybet
action-save = Tedbîrê tomar bike
action-missing-what = Binivîse ku çi dê were kirin.
action-missing-doer = Hilbijêre ku kî dê bike.
# $date is a day, ready to show.
action-by-date = Herî dereng { $date }
action-should-have-been = Diviya heta { $date } qediyabûya
action-no-day = Roj ne diyar e
action-agreed-on = Biryar di { $date } de hat dayîn
action-agreed-at-meeting = Biryar di civînekê de hat dayîn: { $date }

## What has become of it

settle-title = Encama tedbîrê çi bû?
settle-done = Qediya
settle-changed = Hat guhertin
settle-not-needed = Êdî ne lazim e
settle-changed-note = Li şûna wê dê tiştekî din were kirin
settle-why-done = Çawa çû?
settle-why-done-hint = Eger tu bixwazî tiştekî binivîsî.
settle-why-changed = Çima tê guhertin?
settle-why-not-needed = Çima êdî ne lazim e?
settle-missing-kind = Encama tedbîrê hilbijêre.
settle-missing-why = Çend gotinan li ser sedemê binivîse.
settle-save = Tomar bike
# $date is a day, ready to show.
settled-done = Di { $date } de qediya
settled-changed = Di { $date } de hat guhertin
settled-not-needed = Ji { $date } ve ne lazim e
settled-write-new = Tedbîra nû binivîse
settled-write-new-note = Tedbîr wek guhertî hat qedandin. Li şûna wê çi dê were kirin?
settled-not-now = Ne niha
