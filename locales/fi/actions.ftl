### Actions: what was agreed to be done, by whom and when, and what has become of it. Read by staff.
### Review status: draft

## The page of a case

actions-empty = Toimenpiteitä ei ole vielä.
actions-empty-note = Kirjoita, mistä sovitte: mitä tehdään, kuka sen tekee ja mihin mennessä.
# All that was agreed is settled.
actions-none-open = Juuri nyt mitään ei ole tehtävänä.
actions-open = Tehtävänä
# $count is how many.
actions-settled = { $count ->
    [one] { $count } kuitattu
   *[other] { $count } kuitattua
}
actions-deleted = Toimenpide on poistettu.
actions-undo = Kumoa

## An action

action-new = Uusi toimenpide
action-edit = Muuta toimenpidettä
action-delete = Poista
action-reopen = Tehdään sittenkin
# Read by screen readers. $deed is what the button says, $what is the action.
action-deed-label = { $deed }: { $what }
action-what = Mitä tehdään?
action-doer = Kuka sen tekee?
action-doer-more = Lisää
action-doer-outside = Joku kunnan ja alueen ulkopuolelta
action-doer-outside-note = Esimerkiksi yhdistys
action-who = Tehtävä
action-who-hint = Esimerkiksi kuraattori. Ei nimeä.
# Who does it and in which function: "Skolan, kurator".
action-doer-with-function = { $doer }, { $function }
action-by = Mihin mennessä?
action-by-none = Ei sovittua päivää
action-by-week = Viikon kuluttua
action-by-two-weeks = Kahden viikon kuluttua
action-by-month = Kuukauden kuluttua
action-by-day = Muu päivä
action-by-day-note = Päivä, jona sen pitää olla valmis
action-area = Pyörän osa-alue
action-area-none = Ei mikään tietty
action-save = Tallenna toimenpide
action-missing-what = Kirjoita, mitä pitää tehdä.
action-missing-doer = Valitse, kuka sen tekee.
# $date is a day, ready to show.
action-by-date = Valmis viimeistään { $date }
action-should-have-been = Piti olla valmis { $date }
action-no-day = Ei sovittua päivää
action-agreed-on = Sovittu { $date }
action-agreed-at-meeting = Sovittu kokouksessa { $date }

## What has become of it

settle-title = Miten toimenpiteen kävi?
settle-done = Tehty
settle-changed = Muutettu
settle-not-needed = Ei enää tarvita
settle-changed-note = Sen sijaan tehdään jotain muuta
settle-why-done = Miten se meni?
settle-why-done-hint = Jos haluat kirjoittaa jotain.
settle-why-changed = Miksi sitä muutetaan?
settle-why-not-needed = Miksi sitä ei enää tarvita?
settle-missing-kind = Valitse, miten sen kävi.
settle-missing-why = Kirjoita muutama sana siitä, miksi.
settle-save = Tallenna
# $date is a day, ready to show.
settled-done = Tehty { $date }
settled-changed = Muutettu { $date }
settled-not-needed = Todettu tarpeettomaksi { $date }
settled-write-new = Kirjoita uusi toimenpide
settled-write-new-note = Toimenpide on kuitattu muutetuksi. Mitä tehdään sen sijaan?
settled-not-now = Ei nyt
