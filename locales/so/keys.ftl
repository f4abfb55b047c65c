### The list of keys for a conversation, read by staff in the language of the program.
### Review status: draft

keys-title = Furayaasha kiiboodhka

## The groups

keys-group-wheel = Giraangirta
keys-group-voices = Codadka
keys-group-view = Waxa la muujinayo
keys-group-always = Goor kasta

## What the keys are called

keys-ctrl = Ctrl
keys-alt = Alt
keys-shift = Shift
keys-escape = Esc
keys-tab = Tab
keys-enter = Enter
keys-arrows = Furayaasha fallaaraha
# $first and $last are digits: one of the keys from the first to the last.
keys-digits = { $first }–{ $last }
# $held is a key that is held down, $sign the key that is pressed.
keys-together = { $held }+{ $sign }
# Between two keys that do the same.
keys-or = ama

## What they do on the wheel

keys-areas = Qaybaha ku wareegsan giraangirta
keys-arrows-deed = Ku wareeg giraangirta
keys-enter-deed = Fur qaybta
keys-deed-whole = Giraangirta oo dhan
keys-deed-want = Calaamadee “waxaan rabaa inaan ka hadlo”

## What they do with the voices

keys-deed-next-voice = Codka xiga
keys-deed-previous-voice = Codka ka horreeya
keys-deed-together = Hal cod ama codadka oo dhan oo is barbar yaal

## What they show

keys-deed-big = Muuqaal weyn
keys-deed-panel = Taageero adiga kuu ah; marka muuqaalka weyn la joogo, tiirka qoraalka
keys-deed-read-back = Wada akhriya
keys-deed-keys = Liiskan

## What they do anywhere

keys-deed-undo = Soo celi
keys-deed-redo = Mar kale samee
keys-deed-lock = Quful
keys-escape-deed = Hal tallaabo dib u noqo
keys-tab-deed = Badhanka ama sanduuqa xiga
