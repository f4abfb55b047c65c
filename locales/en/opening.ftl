### The opening, read together with the family: what the wheel is, what is kept, what must be passed on.
### Review status: draft

## For a child of 6–9

opening-young-title = Hi! This is the wheel.
opening-young-wheel = The wheel is about you and how things are for you. Each piece is something we can talk about.
opening-young-no-wrong = There are no right or wrong answers. You can think your way, and others can think theirs.
opening-young-skip = You choose where we begin. If you don’t want to talk about something, we skip it.
opening-young-kept-show-only = What we write here is not saved. When we have finished, it is gone, unless we decide something else together.
# $date is a day, ready to show.
opening-young-kept-working-copy = What we write is locked up in this computer until { $date }. Then it is erased.
opening-young-kept-practice = We are practising now. The family is made up, and nothing is saved.
opening-young-must-tell = Sometimes those of us who work with children worry that a child is having a really hard time. Then the law says that we must tell the social services, so that the child can get help.

## For a child or young person of 10–17

opening-older-title = This is the wheel
opening-older-wheel = The wheel is a picture of your life right now, in several parts. It helps us talk about what is good as well as what is hard.
opening-older-no-wrong = It is not a test, so there are no right or wrong answers. If you and someone else see something differently, both views can stay.
opening-older-skip = You choose where we begin. You can skip anything, and you don’t have to say why.
opening-older-kept-show-only = What we write here is not saved. When the conversation is closed, it is all gone, unless we decide together to save it.
# $date is a day, ready to show.
opening-older-kept-working-copy = What we write is kept locked on this computer until { $date }. Then it is deleted, and a week later it is gone from the backups too.
opening-older-kept-practice = This is practice with a made-up family. Nothing is saved, and it is not part of any statistics.
opening-older-must-tell = If those of us who work with children and young people worry that you are coming to harm, the law says we must tell the social services, so that you can get help. If we can, we will talk with you first.

## For adults: the child is 0–5, or is not here

opening-adults-title = The wheel – a picture of the child’s daily life
opening-adults-wheel = The wheel helps us see the whole of the child’s daily life: what works well, what is challenging and what needs to happen.
opening-adults-no-wrong = There are no right or wrong answers, and nobody counts points. You may see things differently, and everyone’s words can stay as they are.
opening-adults-skip = You choose where we begin. Anything can be skipped, and you can change your mind.
opening-adults-kept-show-only = What we write here is not saved: when the conversation is closed, it is all gone, unless we decide together to save it. Anyone whose job requires them to keep records does so in their own system.
# $date is a day, ready to show.
opening-adults-kept-working-copy = What we write is kept locked on this computer until { $date } and is then deleted. A week later it is gone from the backups too. The program does not send anything on. Anyone whose job requires them to keep records does so in their own system.
opening-adults-kept-practice = This is practice, and the family is made up. Nothing is saved, and it is not part of any statistics.
opening-adults-must-tell = If those of us who work with children worry that a child is coming to harm, the law says we must report it to the social services, so that the child can get help. Asking for support, or getting it, is not the same as a report.

## Around the opening

opening-begin = Let’s begin
opening-again = The opening
