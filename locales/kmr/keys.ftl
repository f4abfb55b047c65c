### The list of keys for a conversation, read by staff in the language of the program.
### Review status: draft

keys-title = Bişkokên klavyeyê

## The groups

keys-group-wheel = Çerx
keys-group-voices = Deng
keys-group-view = Tiştên ku xuya dibin
keys-group-always = Kengî bixwazî

## What the keys are called

keys-ctrl = Ctrl
keys-alt = Alt
keys-shift = Shift
keys-escape = Esc
keys-tab = Tab
keys-enter = Enter
keys-arrows = Bişkokên tîran
# $first and $last are digits: one of the keys from the first to the last.
keys-digits = { $first }–{ $last }
# $held is a key that is held down, $sign the key that is pressed.
keys-together = { $held }+{ $sign }
# Between two keys that do the same.
keys-or = an

## What they do on the wheel

keys-areas = Beşên li dora çerxê
keys-arrows-deed = Li dora çerxê bigere
keys-enter-deed = Beşê veke
keys-deed-whole = Tevahiya çerxê
keys-deed-want = “Dixwazin li ser biaxivin” nîşan bike

## What they do with the voices

keys-deed-next-voice = Dengê din
keys-deed-previous-voice = Dengê berê
keys-deed-together = Dengek bi tenê, an hemû li kêleka hev

## What they show

keys-deed-big = Dîmena mezin
keys-deed-panel = Piştgirî ji bo te; di dîmena mezin de panela nivîsandinê
keys-deed-read-back = Bi hev re bixwînin
keys-deed-keys = Ev lîste

## What they do anywhere

keys-deed-undo = Vegerîne
keys-deed-redo = Dîsa bike
keys-deed-lock = Qufil bike
keys-escape-deed = Gavekê vegere
keys-tab-deed = Bişkok an qutiya din
