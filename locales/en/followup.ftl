### The page Uppföljning, uses on paper, what is asked after a conversation, and its settings. Read by staff.
### Review status: draft

followup-title = Follow-up

## Which unit this is

followup-unit-title = Which service is this?
followup-unit-why = Then your numbers can be put together with others in the county. Only the municipality or region and the kind of service go along, never which school or clinic. You say it once, and it can be changed.
followup-unit-county = County
followup-unit-principal = Municipality or region
followup-unit-principal-missing = Choose a municipality or region.
followup-unit-kind = Kind of service
followup-unit-kind-missing = Choose a kind of service.
followup-unit-save = Save
followup-unit-change = Change service
followup-unit-change-note = What has already been reported stays as it is.

## What was used

followup-uses = How many times the wheel has been used
followup-period = Half-year
followup-period-all = Everything counted so far
followup-own-note = These numbers are only for you and do not leave the computer. In a report, small numbers are put together so that nobody can be pointed to.
followup-looks = Show all as
followup-looks-chart = Charts
followup-looks-table = Tables
followup-bars = A bar across the whole width means all the times.
followup-areas = Areas that came up
followup-areas-note = Only for you: areas are never reported. Several can come up in the same conversation.

chart-as-table = Show as a table
chart-as-bars = Show as a chart
chart-answer = Answer
chart-uses = Times

## What waits and why. $period is a half-year as written in counts.ftl.

followup-waiting = To report
# $period is a half-year.
followup-waiting-goes-on = { $count ->
    [one] So far in { $period }, the wheel has been used { $count } time. This can be reported when the half-year is over.
   *[other] So far in { $period }, the wheel has been used { $count } times. This can be reported when the half-year is over.
}
# $period is a half-year. Too few uses, or for too few different cases.
followup-waiting-held = { $count ->
    [one] In { $period }, the wheel was used { $count } time. That is too little to report without someone being pointed to. It waits, and is counted in the next report.
   *[other] In { $period }, the wheel was used { $count } times. That is too few times, or too few children, to report without someone being pointed to. They wait, and are counted in the next report.
}
# $period is a half-year.
followup-waiting-held-none = In { $period }, the wheel was not used. The half-year waits, and is counted in the next report.
# $period is a half-year.
followup-waiting-ready = { $count ->
    [one] Can be reported now: { $period }, when the wheel was used { $count } time.
   *[other] Can be reported now: { $period }, when the wheel was used { $count } times.
}
# $period is a half-year.
followup-waiting-behind = { $count ->
    [one] In { $period }, which is over, the wheel was used { $count } time. This is reported once the earlier half-year has been reported.
   *[other] In { $period }, which is over, the wheel was used { $count } times. This is reported once the earlier half-year has been reported.
}
followup-waiting-unit = Before anything can be reported, you need to say which service this is.
# $period is a half-year.
followup-release = Report { $period }
followup-releases = Reported
# $period is one or several half-years, $date a day, ready to show.
followup-release-line = { $count ->
    [one] { $count } time, reported on { $date }
   *[other] { $count } times, reported on { $date }
}
followup-release-open = Open

## Ways on

followup-paper-note = Count a conversation held without a computer
followup-reflect = Reflect
followup-reflect-note = The team’s talk: how is the work with the model going?
followup-compile = Compile files
followup-compile-note = Put together what several services have reported

## What is counted

followup-about = What is counted, and what is never counted?
followup-about-what = Every finished conversation or coordination meeting counts as one time, ‘Show only’ too. Practice is never counted.
followup-about-counted = What is counted is the month, the context, the step, the family’s language, whether an interpreter, the child and a guardian took part, how many services, what it led to, screen or paper, and which edition of the wheel.
followup-about-never = Never who it was about, who held the conversation, which day it was, or anything that was said.
followup-about-token = A random mark tells cases apart, so that a number is never about too few children. It says nothing about the case and never leaves the computer.
followup-about-release = Nothing is sent. You report the numbers yourselves, one half-year at a time, and first see exactly what will be handed over.
followup-empty = Nothing has been counted yet
followup-empty-note = The next conversation or coordination meeting that is finished is counted here automatically. A conversation on paper you count yourselves.

## A use on paper

on-paper-title = The wheel was used on paper
on-paper-note = Counts as one time. Nothing about the family is written here.
on-paper-count = Count
on-paper-context-missing = Choose a context.
# $month is a month of a year, $context where the wheel was used.
on-paper-counted = Counted: { $month }, { $context }.
on-paper-undo = Undo
on-paper-undone = It is no longer counted.
on-paper-list = { $count ->
    [one] { $count } time on paper that has not been reported
   *[other] { $count } times on paper that have not been reported
}
on-paper-take-back = Take back

## What is asked of a use

use-present = Who took part?
use-present-child = The child
use-present-guardian = A guardian
use-present-interpreter = An interpreter
use-services = Services besides your own
use-first = The first time with the wheel for this child?
use-first-note = Then the program knows that a number is not about too few children. If you are unsure, ‘Don’t know’ is the best answer.
use-unknown = Don’t know

## After a conversation or meeting. The family can still see the screen.

after-use-staff = For staff
after-use-conversation = The conversation counts as one time under Follow-up: the month, the context, the language, and whether the child, a guardian and an interpreter took part. Not who, not which day, and nothing that was said.
after-use-meeting = The meeting counts as one time under Follow-up: the month, the language, and whether the child, a guardian and an interpreter took part. Not who, not which day, and nothing that was said.
after-use-led-to = What did it lead to?
after-use-skip = It is fine to skip this.
after-use-kept = The answer is included.

## What a finished conversation or meeting was counted as

use-of-conversation = How the conversation is counted
use-of-meeting = How the meeting is counted
use-correct-note = Did something go wrong? Put it right here. What was said does not change.
use-correct-save = Save
use-released = This time has been reported and can only be read. A report is made once and never changes: otherwise someone could compare two of them and work out which family it is about.

## Settings

settings-counts-unit = Service
settings-counts-unit-none = Not said yet
settings-counts-unit-choose = Say which service this is
settings-counts-fewest = Smallest count behind every number
# $fewest is a number from 5 to 20.
settings-counts-fewest-note = Every number that is reported stands for at least { $fewest } times and at least { $fewest } different cases. Smaller numbers are put together. The limit can be raised, up to 20, but never lowered.
settings-counts-fewest-most = Every number that is reported stands for at least 20 times and at least 20 different cases. The limit cannot be raised any higher.
settings-counts-raise = Raise the limit
settings-counts-raise-to = New limit
settings-counts-raise-note = Then more numbers are put together, and more half-years may have to wait. The limit cannot be lowered again.
# $fewest is a number from 6 to 20.
settings-counts-raise-confirm = Raise to { $fewest }
settings-counts-areas = Also count which areas come up
settings-counts-areas-note = Only for yourselves: it stays on this computer and is never reported. When this is off, no areas are counted.
settings-counts-areas-stop = Do you want to stop counting areas?
settings-counts-areas-stop-note = What has been counted about areas so far is forgotten.
settings-counts-areas-stop-confirm = Stop and forget
