### The list of keys for a conversation, read by staff in the language of the program.
### Review status: draft

keys-title = Keyboard shortcuts

## The groups

keys-group-wheel = The wheel
keys-group-voices = The voices
keys-group-view = What is shown
keys-group-always = At any time

## What the keys are called

keys-ctrl = Ctrl
keys-alt = Alt
keys-shift = Shift
keys-escape = Esc
keys-tab = Tab
keys-enter = Enter
keys-arrows = Arrow keys
# $first and $last are digits: one of the keys from the first to the last.
keys-digits = { $first }–{ $last }
# $held is a key that is held down, $sign the key that is pressed.
keys-together = { $held }+{ $sign }
# Between two keys that do the same.
keys-or = or

## What they do on the wheel

keys-areas = The areas around the wheel
keys-arrows-deed = Move around the wheel
keys-enter-deed = Open the area
keys-deed-whole = The whole wheel
keys-deed-want = Mark ‘Want to talk about this’

## What they do with the voices

keys-deed-next-voice = Next voice
keys-deed-previous-voice = Previous voice
keys-deed-together = One voice, or everyone’s side by side

## What they show

keys-deed-big = Large view
keys-deed-panel = Support for you; in the large view, the writing strip
keys-deed-read-back = Read back together
keys-deed-keys = This list

## What they do anywhere

keys-deed-undo = Undo
keys-deed-redo = Redo
keys-deed-lock = Lock
keys-escape-deed = One step back
keys-tab-deed = Next button or box
