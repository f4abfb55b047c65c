### The sheets for others: SIP, BBIC and EHT. Read by staff.
### Review status: draft

## On every sheet

sheet-working-paper = Working paper: the original belongs in the responsible authorities’ own systems.
sheet-age = Age
sheet-nothing = Nothing is included here.
sheet-nothing-written = Nothing is written.
# Before the short form of what somebody has said.
sheet-in-brief = In brief
# Before a sheet goes on: a consent leaves out something that only a person can recognise.
sheet-except-words = A consent leaves something out in words. Read it before you pass the sheet on.
sheet-to-consent = To the consents

sheet-tally-title = This is not included
sheet-tally-explained = One part is what one person has said about one area in one conversation.

## SIP

sip-title = Coordinated individual plan (SIP)
sip-meeting = Meeting
sip-meeting-undecided = The day has not been decided
sip-question = The question of the meeting
sip-participants = Participants
sip-child-description = The child’s own description
sip-young-description = The young person’s own description
sip-resources = Resources: what works
sip-needs = Needs: what is challenging
sip-goals = Goals: what needs to happen
sip-changes = What has changed
sip-short = Said in brief
# Where only the child has said something about it.
sip-in-own-description = Stands in their own description.

# The four contents that the law asks for, in its order and close to its words.
sip-content-1 = Which support measures are needed
sip-content-2 = Which support measures each authority (huvudman) is responsible for
sip-content-3 = Measures by someone other than the municipality or region
sip-content-4 = Who has the overall responsibility
sip-no-measures = No support measures are written.
sip-no-others = No measures by others are written.
sip-no-whole = Nobody has been appointed.
sip-no-area = No area
sip-principal-social-services = The municipality’s social services
sip-principal-region = The region’s health care
sip-principal-municipality = The municipality outside the social services
sip-principal-municipality-note = School, preschool and KAA belong to the municipality but not to the social services.
# $date is a day, ready to show.
sip-done = Done on { $date }
sip-follow-up = Follow-up
# $who calls to the follow-up.
sip-follow-up-by = Called by: { $who }
sip-child-view = What the child thinks
sip-young-view = What the young person thinks
sip-dissent = What someone does not agree with
# $sol and $hsl are a paragraph and the name of its law.
sip-law = Points 1–4 are the contents of the plan under { $sol } and { $hsl }.
# $reference is a chapter and a paragraph, $number the number of the law.
sip-law-hsl = { $reference } of the Health and Medical Services Act (hälso- och sjukvårdslagen, { $number })

sip-gaps-title = This is not there yet
sip-gaps-none = Nothing is left to add. Read the plan through together before it is handed over.
sip-gap-no-consent = No consent in force lets the social services and health care plan together. Without one, no SIP is made.
sip-gap-whole-without-function = It does not say which role has the overall responsibility.
sip-gap-no-question = The question of the meeting is not written.
sip-gap-no-measure = No support measure is written.
sip-gap-no-social-services = The social services are not responsible for any support measure. A SIP is for someone who needs support measures from both the social services and health care.
sip-gap-no-health-care = The region’s health care is not responsible for any support measure.
sip-gap-no-day = At least one support measure has no day.
sip-gap-no-others = It says nothing about what others do. There may not be anything.
sip-gap-no-whole = Nobody has the overall responsibility.
sip-gap-whole-is-no-principal = Whoever holds everything together is not a responsible authority (huvudman). By law, such an authority must have the overall responsibility.
sip-gap-no-follow-up = No day for follow-up has been decided.
sip-gap-no-childs-view = It does not say what the child or young person thinks.
# Where each can be added: the words on the way there.
sip-gap-to-consent = To the consents
sip-gap-to-question = Write the question
sip-gap-to-room = Write in the meeting
sip-gap-to-meeting = To be decided at the meeting
sip-gap-to-actions = To the actions
sip-gaps-over = The meeting is finished. Add what is not there in the responsible authorities’ own systems, or bring it up at the follow-up.

## BBIC

bbic-title = To the social services, in the order of BBIC
bbic-note = For orientation in the conversation, never an assessment.
bbic-source = The names of the areas come from BBIC, Socialstyrelsen.
# Beside the sheet.
bbic-what = Here is only what each person has said yes to and what consent covers. Each part stands once, under the first area it belongs to.
bbic-empty = Nothing can go to the social services right now.
bbic-empty-next = Ask the family what may be passed on, and look over the consents.
# $area is an area of the wheel, $bbic the area of BBIC under which it stands in full.
bbic-see = { $area }: stands under { $bbic }
bbic-outside = Outside the areas of BBIC

bbic-side-development = The child’s development
bbic-side-parenting = The parents’ capacity
bbic-side-surroundings = Family and environment

bbic-area-health = Health
bbic-area-education = Education
bbic-area-feelings = Emotions and behaviour
bbic-area-relations = Social relationships
bbic-area-basic-care = Basic care
bbic-area-safety = Safety
bbic-area-warmth = Emotional availability
bbic-area-guidance = Stimulation and guidance
bbic-area-family = Current family situation
bbic-area-background = Family background
bbic-area-living = Housing, work and money
bbic-area-network = Social network and integration

## EHT

eht-title = Question for the student health team (EHT)
eht-step = Step
eht-step-unknown = Not chosen
eht-areas = Areas there is something to say about
eht-areas-none = Nothing about the areas may go to student health right now.
# Beside the sheet, never on it: what to do where no consent lets anything go to the team.
eht-areas-do = What was said may not go to student health without consent. Choose which service holds the case, if that is not done, and ask for consent.
eht-about-works = what works
eht-about-challenging = what is challenging
eht-about-needed = what needs to happen
eht-about-hope = hopes for the future
eht-about-next-step = next step
eht-about-changed = what has changed
# Something may be told of it, only in brief.
eht-about-brief = in brief
eht-field-question = The question for the team
eht-field-tried = What has been tried
eht-field-asked = What we would like help with
eht-field-follow-up = Who follows up, and how
eht-nobody-named = The sheet has no name, no code, no date and no quotes.

# Beside the sheet: what is written for it.
eht-write = Write for the sheet
eht-not-kept = What you write here is not saved. It is gone when you leave the page.
eht-hint-question = One sentence is enough. Do not write any names.
eht-hint-tried = For example: a quiet place for tests, more frequent calls home.
eht-hint-asked = Advice, an assessment, someone who takes over …
eht-hint-follow-up = Write a role, not a name or a day.

# Under a field of which the text is left off the sheet.
eht-left-out = The text is not on the sheet yet.
eht-trace-code = The code of the case is written here. Remove it; the team does not need it.
eht-trace-name = One word may be the name of someone around the child. Write instead who it is to the child: ‘a teacher’, ‘a sibling’.
eht-trace-date = Something here may be a date. Write how long instead: ‘for a few weeks’.
eht-trace-quote = There are words here that someone has said in a conversation. Say the same thing in your own words.
