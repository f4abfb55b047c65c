### The list of keys for a conversation, read by staff in the language of the program.
### Review status: draft

keys-title = Pikanäppäimet

## The groups

keys-group-wheel = Pyörä
keys-group-voices = Äänet
keys-group-view = Näkymä
keys-group-always = Milloin tahansa

## What the keys are called

keys-ctrl = Ctrl
keys-alt = Alt
keys-shift = Vaihto
keys-escape = Esc
keys-tab = Sarkain
keys-enter = Enter
keys-arrows = Nuolinäppäimet
# $first and $last are digits: one of the keys from the first to the last.
keys-digits = { $first }–{ $last }
# $held is a key that is held down, $sign the key that is pressed.
keys-together = { $held }+{ $sign }
# Between two keys that do the same.
keys-or = tai

## What they do on the wheel

keys-areas = Pyörän osa-alueet
keys-arrows-deed = Siirry osa-alueelta toiselle
keys-enter-deed = Avaa osa-alue
keys-deed-whole = Koko pyörä
keys-deed-want = Merkitse ”Tästä halutaan puhua”

## What they do with the voices

keys-deed-next-voice = Seuraava ääni
keys-deed-previous-voice = Edellinen ääni
keys-deed-together = Yksi ääni tai kaikki rinnakkain

## What they show

keys-deed-big = Suuri näkymä
keys-deed-panel = Tukea sinulle; suuressa näkymässä sivupalkki
keys-deed-read-back = Lukekaa yhdessä
keys-deed-keys = Tämä luettelo

## What they do anywhere

keys-deed-undo = Kumoa
keys-deed-redo = Tee uudelleen
keys-deed-lock = Lukitse
keys-escape-deed = Askel taaksepäin
keys-tab-deed = Seuraava painike tai kenttä
