### What went wrong, and what to do next: each error-<code> has its error-<code>-action.
### Review status: draft

error-locked = The program is locked.
error-locked-action = Unlock to continue. What you wrote is still there.
error-wrong-passphrase = That is not the right passphrase.
error-wrong-passphrase-action = Try again. Check that Caps Lock is off and that the keyboard is set to the right language.
error-wrong-recovery-code = That is not the right code.
error-wrong-recovery-code-action = Compare it with the paper, four characters at a time.
error-store-in-use = Hjulet is already open on this computer.
error-store-in-use-action = Go to that window, or close it and try again.
error-store-too-new = What is saved was made with a newer version of Hjulet.
error-store-too-new-action = Open it with the newer version. Nothing has been changed.
error-store-damaged = What was saved cannot be read.
error-store-damaged-action = Use the backup, or set the damaged files aside. Nothing is deleted.
error-no-store = There is nothing saved here to open.
error-no-store-action = Start by choosing a passphrase.
error-store-already-there = Something is already saved here.
error-store-already-there-action = Unlock it instead. Nothing has been changed.
error-disk-full = The disk is full, so the last thing you wrote is not saved.
error-disk-full-action = It is still on the screen. Free some space and press ‘Try again’.
error-read-only = The program is not allowed to write in its folder.
error-read-only-action = Ask whoever looks after the computer to allow writing in the folder. What is saved has not been touched.
error-not-saved = The file could not be saved there.
error-not-saved-action = Choose another place. Nothing in the program has changed.

error-paper-not-made = The paper could not be made.
error-paper-not-made-action = Try again. Nothing you have written is lost.
error-gone = It is no longer here.
error-gone-action = Go to the start page. It may have reached its date and been deleted.
error-finished = The conversation is finished and can only be read.
error-finished-action = Start a new conversation in the same case.
error-meeting-finished = The meeting is finished and can only be read.
error-meeting-finished-action = Start a follow-up of the meeting in the same case.
error-case-closed = The case is closed and can only be read.
error-case-closed-action = Open it again on the page of the case if something is to change.
error-practice = This is practice. It is never saved.
error-practice-action = Begin a new conversation from the start page if it should be saved.
error-not-comparable = These conversations cannot be shown side by side.
error-not-comparable-action = Choose two or three conversations in the same case.
error-cancelled = This was cancelled.
error-cancelled-action = Nothing has been changed. Do it again whenever you like.
error-not-enough-memory = The computer has too little free memory to unlock.
error-not-enough-memory-action = Close other programs and try again.
error-out-of-range = That date cannot be chosen.
error-out-of-range-action = Choose a day within the allowed dates.
error-invalid = Something you typed cannot be used.
error-invalid-action = See what it says by the box, and change it there.
# $incident is a short code to find the event in the local log.
error-unexpected = Something went wrong in the program ({ $incident }).
error-unexpected-action = What was saved is still there. Try again, or close the program and open it again.

## What is wrong with one field

error-invalid-passphrase-too-short = Type at least 12 characters or four words.
error-invalid-passphrase-too-long = The passphrase cannot be that long.
error-invalid-passphrase-guessable = It is easy to guess. Choose something only you would think of.
error-invalid-recovery-code-too-short = The code has 28 characters in seven groups. Some are missing.
error-invalid-recovery-code-too-long = The code has 28 characters in seven groups. There are too many here.
error-invalid-recovery-code-sign = One character does not belong in the code. Compare it with the paper.
error-invalid-case-code-too-short = The code needs at least 2 characters.
error-invalid-case-code-too-long = The code can have at most 20 characters.
error-invalid-case-code-sign = Use only letters, digits and hyphens.
error-invalid-case-code-identity-number = This looks like a Swedish personal identity number. Make up a code of your own instead.
error-invalid-delete-on-sign = That day is not in the calendar.
error-invalid-voices-nobody-here = Choose at least one person who is here.
error-invalid-voices-voice-twice = Someone has been chosen twice.
error-invalid-voices-too-many-voices = At most twelve can take part in one conversation.
error-invalid-voices-has-part = Someone who has said something, or is the only one here, cannot be removed.
error-invalid-note-too-long = The text is too long for one box.
error-invalid-note-not-asked = You cannot write here. Open the area again.
error-invalid-delete-on-no-reason = Write why the date is being moved.
error-invalid-circle-out-of-place = Someone has been chosen for a place where they cannot be.
error-invalid-circle-crowded = Someone is already there, or there are more than 24.
error-invalid-consent-blank = Write what the consent is about.
error-invalid-consent-no-parties = Choose who may share with each other.
error-invalid-consent-out-of-place = The one you chose cannot give consent, or share, in that way.
error-invalid-consent-days = The dates do not fit. A consent is valid from the day it is given and for a year at most.
error-invalid-meeting-crowded = Someone is already there, or there are more than 16.
error-invalid-meeting-too-long = The meeting or the agenda is too long.
error-invalid-meeting-out-of-place = Only a service can hold everything together.
error-invalid-action-blank = Write what is to be done.
error-invalid-action-no-reason = Write a few words about why.
error-invalid-action-out-of-place = Choose who will do it.
