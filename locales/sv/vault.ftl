### First start, unlocking, the recovery code, and trouble with the store.
### Review status: draft

## First start: language

welcome-title = Välkommen till Hjulet
welcome-choose-language = Vilket språk vill du använda?
welcome-language-note = Familjens språk väljer du vid varje samtal.

## First start: passphrase

store-title = Skydda det du skriver
store-why = Allt som sparas låses med din lösenfras. Utan den kan ingen läsa det, inte heller vi.
store-passphrase = Lösenfras
store-passphrase-rule = Minst 12 tecken eller fyra ord. En mening som bara du kommer på är lätt att minnas.
store-passphrase-show = Visa lösenfrasen
store-passphrase-hide = Dölj lösenfrasen
store-make = Fortsätt
store-making = Låset görs i ordning …
store-making-note = Det tar några sekunder. Det är så det blir svårt att gissa.

## How strong a passphrase is

strength-empty = Skriv en lösenfras
strength-too-short = För kort än så länge
strength-guessable = Lätt att gissa. Välj något mer eget.
strength-fair = Den duger
strength-good = Bra
strength-strong = Mycket bra

## First start: recovery code

recovery-title = Din återställningskod
recovery-why = Glömmer du lösenfrasen är koden den enda vägen in. Den visas bara nu.
recovery-keep-write = Skriv av den på papper.
recovery-keep-place = Lägg papperet inlåst, inte ihop med datorn.
recovery-keep-person = Berätta för din chef var den finns.
recovery-code-label = Återställningskod
recovery-written = Jag har skrivit av koden
recovery-check-title = Skriv in koden från papperet
recovery-check-why = Då vet vi att den går att läsa den dag du behöver den.
recovery-check-hint = Stora eller små bokstäver spelar ingen roll.
recovery-check-done = Klart
recovery-show-again = Visa koden igen

## Unlocking

unlock-title = Lås upp
unlock-waiting = Ett samtal väntar där ni slutade.
unlock-button = Lås upp
unlock-opening = Låser upp …
unlock-forgotten = Jag har glömt lösenfrasen
unlock-note = Öppnas bara på den här datorn. Inget skickas någonstans.

## Forgotten passphrase

recover-title = Öppna med återställningskoden
recover-why = Skriv koden från papperet och välj en ny lösenfras. Allt som är sparat finns kvar.
recover-new-passphrase = Ny lösenfras
recover-button = Öppna och byt lösenfras
recover-no-code = Har du inte koden? Då kan ingen öppna det som är sparat. Lägg undan det låsta och börja om, eller fortsätt leta.
recover-set-aside-question = Vill du lägga undan det låsta och börja om?

## Trouble with the store

trouble-in-use-title = Hjulet är redan öppet
trouble-in-use = Programmet körs redan på den här datorn. Gå till det fönstret, eller stäng det och försök igen.
trouble-too-new-title = Sparat med en nyare version
trouble-too-new = Det som är sparat här är gjort med en nyare version av Hjulet. Inget är ändrat. Öppna med den nyare versionen.
trouble-damaged-title = Det sparade går inte att läsa
trouble-damaged = En fil är skadad. Inget raderas: den skadade filen läggs åt sidan i en egen mapp.
# $date is a day, ready to show.
trouble-backup-from = Det finns en säkerhetskopia från { $date }. Det som skrevs efter det finns inte i den.
trouble-restore = Använd säkerhetskopian
trouble-no-backup = Det finns ingen säkerhetskopia.
trouble-set-aside = Lägg undan och börja om
trouble-set-aside-question = Vill du lägga undan det skadade och börja om?
trouble-set-aside-note = Filerna flyttas till en egen mapp och finns kvar där tills du själv tar bort den. Programmet blir tomt.
trouble-restored = Säkerhetskopian är på plats. Lås upp med den lösenfras du hade då.
trouble-moved = Det skadade ligger i den här mappen:
