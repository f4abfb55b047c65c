### The list of keys for a conversation, read by staff in the language of the program.
### Review status: draft

keys-title = Tangenter

## The groups

keys-group-wheel = Hjulet
keys-group-voices = Rösterna
keys-group-view = Det som visas
keys-group-always = När som helst

## What the keys are called

keys-ctrl = Ctrl
keys-alt = Alt
keys-shift = Skift
keys-escape = Esc
keys-tab = Tabb
keys-enter = Enter
keys-arrows = Piltangenter
# $first and $last are digits: one of the keys from the first to the last.
keys-digits = { $first }–{ $last }
# $held is a key that is held down, $sign the key that is pressed.
keys-together = { $held }+{ $sign }
# Between two keys that do the same.
keys-or = eller

## What they do on the wheel

keys-areas = Områdena runt hjulet
keys-arrows-deed = Gå runt hjulet
keys-enter-deed = Öppna området
keys-deed-whole = Hela hjulet
keys-deed-want = Märk ”vill prata om”

## What they do with the voices

keys-deed-next-voice = Nästa röst
keys-deed-previous-voice = Rösten innan
keys-deed-together = En röst eller allas bredvid varandra

## What they show

keys-deed-big = Stor bild
keys-deed-panel = Stöd för dig; i stor bild skrivremsan
keys-deed-read-back = Läs upp tillsammans
keys-deed-keys = Den här listan

## What they do anywhere

keys-deed-undo = Ångra
keys-deed-redo = Gör om
keys-deed-lock = Lås
keys-escape-deed = Ett steg tillbaka
keys-tab-deed = Nästa knapp eller fält
