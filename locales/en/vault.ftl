### First start, unlocking, the recovery code, and trouble with the store.
### Review status: draft

## First start: language

welcome-title = Welcome to Hjulet
welcome-choose-language = Which language do you want to use?
welcome-language-note = You choose the family’s language for each conversation.

## First start: passphrase

store-title = Protect what you write
store-why = Everything saved is locked with your passphrase. Without it nobody can read it, not even us.
store-passphrase = Passphrase
store-passphrase-rule = At least 12 characters or four words. A sentence only you would think of is easy to remember.
store-passphrase-show = Show the passphrase
store-passphrase-hide = Hide the passphrase
store-make = Continue
store-making = Getting the lock ready…
store-making-note = This takes a few seconds. That is what makes the passphrase hard to guess.

## How strong a passphrase is

strength-empty = Type a passphrase
strength-too-short = Too short so far
strength-guessable = Easy to guess. Choose something only you would think of.
strength-fair = Good enough
strength-good = Good
strength-strong = Very good

## First start: recovery code

recovery-title = Your recovery code
recovery-why = If you forget the passphrase, this code is the only way in. It is shown only now.
recovery-keep-write = Copy it down on paper.
recovery-keep-place = Keep the paper locked away, not with the computer.
recovery-keep-person = Tell your manager where it is.
recovery-code-label = Recovery code
recovery-written = I have copied down the code
recovery-check-title = Type the code from the paper
recovery-check-why = Then we know it can be read on the day you need it.
recovery-check-hint = Capital or small letters make no difference.
recovery-check-done = Done
recovery-show-again = Show the code again

## Unlocking

unlock-title = Unlock
unlock-waiting = A conversation is waiting where you left off.
unlock-button = Unlock
unlock-opening = Unlocking…
unlock-forgotten = I have forgotten the passphrase
unlock-note = Opens only on this computer. Nothing is sent anywhere.

## Forgotten passphrase

recover-title = Open with the recovery code
recover-why = Type the code from the paper and choose a new passphrase. Everything saved is still there.
recover-new-passphrase = New passphrase
recover-button = Open and change passphrase
recover-no-code = No code? Then nobody can open what is saved. Set the locked files aside and start again, or keep looking.
recover-set-aside-question = Do you want to set the locked files aside and start again?

## Trouble with the store

trouble-in-use-title = Hjulet is already open
trouble-in-use = The program is already running on this computer. Go to that window, or close it and try again.
trouble-too-new-title = Saved with a newer version
trouble-too-new = What is saved here was made with a newer version of Hjulet. Nothing has been changed. Open it with the newer version.
trouble-damaged-title = What was saved cannot be read
trouble-damaged = A file is damaged. Nothing is deleted: the damaged file is moved to a folder of its own.
# $date is a day, ready to show.
trouble-backup-from = There is a backup from { $date }. Anything written after that is not in it.
trouble-restore = Use the backup
trouble-no-backup = There is no backup.
trouble-set-aside = Set aside and start again
trouble-set-aside-question = Do you want to set the damaged files aside and start again?
trouble-set-aside-note = The files are moved to a folder of their own and stay there until you remove it yourself. The program will be empty.
trouble-restored = The backup is in place. Unlock with the passphrase you had then.
trouble-moved = The damaged files are in this folder:
