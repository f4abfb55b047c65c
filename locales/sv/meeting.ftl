### Preparing a samordningsmöte and reading one that was held; the names of agenda items and ways to take part, which the family sees too.
### Review status: draft

## The page

meeting-title = Förbered samordningsmötet
meeting-steps = Förberedelsens steg
meeting-stage-question = Fråga
meeting-stage-participants = Deltagare
meeting-stage-before = Med barnet
meeting-stage-before-young = Med den unga
meeting-stage-brought = Det som tas med
meeting-stage-agenda = Dagordning
meeting-stage-invitations = Inbjudningar
# The button to another step; $stage is its name.
meeting-next = Nästa: { $stage }
meeting-previous = Tillbaka: { $stage }
meeting-start = Starta mötet
meeting-go-on = Fortsätt mötet
meeting-start-question = Vill du starta mötet nu?
# $date is a moment, ready to show.
meeting-start-planned = Det är planerat till { $date }.
meeting-start-note = Från och med nu syns bara det som alla i rummet får se.
# What whoever leads the meeting reads alone, before the room sees the screen. Then what each text is about.
meeting-start-read = Läs innan skärmen delas
meeting-start-raise = Ta upp
meeting-start-not-raise = Ta inte upp
meeting-start-not-areas = Områden som lämnas utanför
meeting-start-who = Vilka som ska vara med, eller inte
meeting-start-way = Sätt att vara med
meeting-start-pause = Tecken för paus
meeting-start-speaks = Talar för barnet
meeting-start-speaks-young = Talar för den unga
# $stage is the name of a step.
meeting-start-unwritten = Inget är skrivet i steget ”{ $stage }”.
# $number is the number of a step.
meeting-start-nothing-brought = Inget tas med från samtalen. Se steg { $number }.
# Leaves the preparation, which is kept; back to the case.
meeting-done = Klar
meeting-kept = Sparat
meeting-keeping = Sparas…
meeting-not-kept = Inte sparat
meeting-leave-unkept = Lämna utan att spara
meeting-undo = Ångra
meeting-redo = Gör om
meeting-delete = Ta bort mötet
meeting-delete-question = Vill du ta bort mötet?
meeting-delete-note = Förberedelsen försvinner. Samtal, samtycken och åtgärder är kvar i ärendet.
meeting-delete-confirm = Ta bort

## The question of the meeting, when and where

meeting-question-title = Fråga, tid och plats
meeting-question = Vilken fråga ska mötet svara på?
meeting-question-hint = Den står på inbjudan och först på mötet. Skriv inga namn.
# Before the beginnings to press.
meeting-question-begin = Börja till exempel så:
meeting-question-example-1 = Hur hjälps vi åt så att …
meeting-question-example-2 = Vad behöver hända för att …
meeting-question-example-3 = Vem gör vad, och när, för att …
meeting-when = När?
meeting-when-propose = Ingen dag är bestämd än. Välj en av de här och ändra sedan om det behövs.
meeting-time = Klockan
meeting-hour = Timme
meeting-minute = Minut
meeting-when-remove = Ta bort dagen
# $weekday is one of weekday-1 … weekday-7, $date a day, ready to show.
meeting-weekday-date = { $weekday } { $date }
meeting-length = Hur länge?
# $count is how many.
meeting-minutes = { $count ->
    [one] { $count } minut
   *[other] { $count } minuter
}
meeting-place = Var?
meeting-place-hint = Ett lugnt rum, eller hur man är med på distans.

## Who takes part

meeting-who = Vilka är med?
meeting-who-note = Förslaget kommer från ärendet. Skriv funktion, aldrig namn.
meeting-who-nobody = Ingen är tillagd än. Börja med barnet och vårdnadshavarna.
meeting-function = Funktion
# Read by screen readers: before the language of somebody's invitation.
meeting-invitation-language = Språk på inbjudan, { $who }
meeting-remove = Ta bort: { $who }
# $who is a role: "Mamma", "Skolan".
meeting-removed = { $who } är inte längre med.
meeting-add = Lägg till
meeting-add-more = Fler att välja bland
meeting-add-full = Sexton är med. Fler får inte plats på ett möte.

## Where consent stands, seen from the service that keeps the case

meeting-consent-keeper = Håller ärendet. Det som har sagts här finns redan hos dem.
meeting-consent-no-keeper = Säg först vilken verksamhet som håller ärendet. Innan dess kan inget tas med.
# $date is a day, ready to show.
meeting-consent-covered = Samtycket gäller till { $date }.
# $areas is a list of areas.
meeting-consent-except-areas = Undantaget: { $areas }.
meeting-consent-except-words = Samtycket undantar något i ord: läs det först.
meeting-consent-never = { $who } har inte gett samtycke.
meeting-consent-ended = { $who }: samtycket gick ut { $date }.
meeting-consent-withdrawn = { $who }: samtycket togs tillbaka { $date }.
meeting-consent-excepted = { $who }: samtycket undantar området.
meeting-consent-twin = Den andra av samma slag. Ett samtycke gäller bara den ena. Lägg till den här som ”Annan verksamhet”.
meeting-consent-nobody = Säg först vilka vårdnadshavarna är, så att det går att fråga om samtycke.
meeting-consent-open-note = Utan samtycke kan det andra har sagt inte tas med så länge de är med.
meeting-to-consent = Till fliken ”Samtycke”
meeting-to-circle = Till fliken ”Runt barnet”

## Before the meeting, with the child. Read together with the child, aloud where needed. For 0–5 with the adults.

before-title = Inför mötet
before-not-shown = Det ni skriver här visas inte på mötet. Den som leder mötet läser det innan, så att det blir bra för dig.
before-not-shown-adults = Det ni skriver här visas inte på mötet. Den som leder mötet läser det innan, så att det blir bra för barnet.
before-raise = Vad vill du att vi pratar om?
before-raise-adults = Vad är viktigast för barnet att vi pratar om?
before-not-raise = Är det något du inte vill att vi tar upp?
before-not-raise-adults = Är det något vi inte ska ta upp?
before-not-areas = Du kan också peka på en del av hjulet. Då berättar vi ingenting därifrån.
before-not-areas-adults = Ni kan också peka på en del av hjulet. Då tas ingenting därifrån med.
before-who = Vilka vill du ha med? Är det någon du inte vill ha med?
before-who-adults = Vilka ska vara med för barnets skull? Är det någon som inte ska vara med?
before-taking-part = Hur vill du vara med?
before-taking-part-adults = Hur ska barnet vara med?
before-pause = Hur visar du att du behöver en paus?
before-pause-adults = Hur märker vi att barnet behöver en paus?
# Three things to press, which then stand as the answer to the question above.
before-pause-idea-1 = Räcka upp handen
before-pause-idea-2 = Lägga fram ett kort
before-pause-idea-3 = Säga till den som sitter bredvid
before-speaks = Om du inte vill säga något själv, vem kan säga det åt dig?
before-speaks-adults = Vem talar för barnet?

## How the child takes part. Also on the invitation.

taking-part-in-room = Vara med hela mötet
taking-part-for-a-while = Vara med en stund
taking-part-from-afar = Vara med från ett annat ställe
taking-part-through-somebody = Låta någon annan berätta, eller visa något man skrivit eller ritat
taking-part-not-this-time = Inte vara med den här gången

## What is brought

brought-title = Vad tas med?
brought-note = Här står bara det som alla på mötet får höra. Välj bort det som inte hör till frågan.
brought-empty = Just nu kan inget tas med. Nedanför står varför, och vad som kan göras.
brought-nothing-said = Inget har sagts än. Håll först ett samtal runt hjulet.
brought-new-conversation = Till ärendet
brought-all = Välj allt
brought-none = Välj inget
brought-count = { $chosen } av { $all } valda
# Read by screen readers: whose words, in which area, of which day.
brought-choice = { $voice } – { $area } – { $date }
# Somebody has agreed that a person hears what they said.
brought-agreed = { $voice } har sagt ja till att berätta för: { $hearer }
brought-agreed-back = Ta tillbaka

## What is left out. Never what was said, only where and why.

left-out-title = Det som inte tas med
left-out-note = Orden visas inte här, bara var de finns och varför de inte tas med.
left-out-nothing = Inget lämnas utanför.
left-out-do = Det här går att göra
left-out-goes-on = Samtalet är inte avslutat.
left-out-not-decided = Ingen har bestämt vad som får tas med.
left-out-stays-here = { $voice } har valt att det stannar här.
left-out-no-brief = Det får bara tas med i korthet, och det är inte skrivet hur.
left-out-not-named = { $voice } har inte valt att det får gå till: { $who }.
left-out-no-keeper = Det är inte sagt vilken verksamhet som håller ärendet.
left-out-no-consent = Inget samtycke täcker det för: { $who }.
left-out-excepted = Området är undantaget i samtycket för: { $who }.
# $who is a second service of the same kind, "Skolan 2".
left-out-twin = { $who } är den andra av samma slag. Ett samtycke gäller bara den ena. Lägg till den andra som ”Annan verksamhet”.
left-out-nobody-there = Ingen är vald som deltagare än.
left-out-not-asked = { $who } var inte med när det sades.
left-out-not-to-raise = Barnet har bett att ni inte tar upp området.
left-out-ask-next = Bestäm det inte utan den som sa det. Fråga vid nästa samtal.
left-out-ask-first = Fråga den som har sagt det. Tryck när du har fått ett ja.
left-out-agree = { $voice } har sagt ja till att berätta för: { $hearer }
left-out-do-consent = Fråga om samtycke för: { $who }.
# Everything is kept by one that takes part. $who is a service or a close person.
left-out-do-without = Utan samtycke kan inget tas med så länge de är med: { $who }.
left-out-do-twin = Lägg till som ”Annan verksamhet” i stället: { $who }.
left-out-do-add = Lägg till dem som ska vara med.
left-out-do-keeper = Säg vilken verksamhet som håller ärendet.
left-out-do-finish = Avsluta samtalet, och fråga då vad som får tas med.
left-out-do-raise = Ett område ska inte tas upp. Fråga barnet igen bara om något har ändrats.
# $stage is the name of that step.
left-out-to-step = Till steget ”{ $stage }”
# Actions agreed at an earlier meeting that this one does not hear of.
brought-held-back-title = Åtgärder från tidigare möten som inte visas
brought-held-back-note = Någon av dem som är med var inte där när de bestämdes, eller så täcker samtycket inte att alla får höra dem.

## What the others are told of it

tally-title = Så ser de andra det
tally-note = Bara det här står på mötet. Vem eller vad det gäller syns inte.
tally-nothing = Inget är utelämnat.
tally-undecided = { $count ->
    [one] { $count } del är inte bestämd än.
   *[other] { $count } delar är inte bestämda än.
}
tally-kept-back = { $count ->
    [one] { $count } del vill någon behålla, eller inte berätta för alla.
   *[other] { $count } delar vill någon behålla, eller inte berätta för alla.
}
tally-consent = { $count ->
    [one] { $count } del täcks inte av samtycke.
   *[other] { $count } delar täcks inte av samtycke.
}
tally-not-chosen = { $count ->
    [one] { $count } del är inte vald till det här mötet.
   *[other] { $count } delar är inte valda till det här mötet.
}
meeting-matrix = Vem får höra vad av vem

## The agenda. The items are also seen by the family, at the meeting and on the invitation.

agenda-welcome = Välkomna
agenda-since-last = Sedan sist
agenda-picture = Barnets och familjens egen bild
agenda-works = Det som fungerar bra
agenda-challenging = Det som är utmanande
agenda-needed = Det som behöver hända
agenda-actions = Vem gör vad, och när
agenda-whole = Vem håller ihop helheten
agenda-follow-up = När vi ses igen
agenda-read-back = Vi läser upp det vi kommit fram till
agenda-pause = Paus
agenda-own = Egen punkt
# What belongs to an item, for staff.
agenda-welcome-note = En runda, sekretess, vad som antecknas och var det hamnar
agenda-since-last-note = Åtgärderna från förra mötet
agenda-picture-note = Hjulet, med deras egna ord
agenda-works-note = Område för område, där det behövs
agenda-challenging-note = Allas bild får stå kvar
agenda-needed-note = Mål på kort och lång sikt
agenda-actions-note = En kontaktperson i varje verksamhet
agenda-whole-note = Verksamhet och funktion
agenda-follow-up-note = Dag, form och vem som kallar
agenda-read-back-note = Stämmer det för alla? Vad tycker barnet?

meeting-agenda = Hur går mötet till?
meeting-agenda-note = Förslaget fyller mötets längd. Ordning, tider och punkter går att ändra.
# Both are minutes.
meeting-agenda-sum = { $sum } av { $length } minuter
meeting-agenda-left = { $count ->
    [one] { $count } minut är inte fördelad.
   *[other] { $count } minuter är inte fördelade.
}
meeting-agenda-over = { $count ->
    [one] { $count } minut mer än mötet är långt.
   *[other] { $count } minuter mer än mötet är långt.
}
meeting-agenda-empty = Dagordningen är tom.
meeting-agenda-up = Flytta upp: { $item }
meeting-agenda-down = Flytta ned: { $item }
meeting-agenda-moved = { $item } är nu punkt { $place } av { $all }.
meeting-agenda-remove = Ta bort: { $item }
meeting-agenda-removed = { $item } finns inte längre med.
meeting-agenda-minutes = Minuter: { $item }
# Stands after a number.
meeting-agenda-min = min
meeting-agenda-less = Kortare: { $item }
meeting-agenda-more = Längre: { $item }
meeting-agenda-write = Skriv till
meeting-agenda-words = Egna ord till punkten
meeting-agenda-own-title = Vad handlar punkten om?
meeting-agenda-add-own = Lägg till en punkt
meeting-agenda-add-pause = Lägg till en paus
meeting-agenda-again = Föreslå på nytt
meeting-agenda-again-done = Dagordningen är föreslagen på nytt.
meeting-agenda-full = Trettio punkter är det mesta en dagordning rymmer.

## Invitations

meeting-invitations = Bjud in
meeting-invitations-note = En inbjudan till var och en, på deras språk. Inget av det som har sagts står i den.
meeting-invitations-nobody = Lägg först till dem som ska vara med.
meeting-invitations-question = Frågan är inte skriven än.
meeting-invitations-day = Dag och tid är inte bestämda än.
meeting-invitations-write = Skriv frågan
meeting-invitations-choose = Välj dag
meeting-invitation-show = Visa inbjudan
meeting-invitation-wait = Vänta med inbjudan tills samtycket finns. Den berättar att det blir ett möte om barnet.

## A meeting that was held

held-title = Samordningsmöte
# $date is a moment, ready to show.
held-on = Hölls { $date }
held-question = Mötets fråga
held-participants = Deltagare
held-notes = Anteckningar
held-actions = Det ni kom överens om
held-actions-none = Inga åtgärder skrevs.
held-earlier-actions = Från tidigare möten
held-childs-view = Vad barnet tycker
held-childs-view-young = Vad den unga tycker
held-dissent = Det någon inte håller med om
held-follow-up-by = Kallar: { $who }
held-brought = { $count ->
    [one] { $count } del togs med från samtalen.
   *[other] { $count } delar togs med från samtalen.
}
held-follow = Följ upp mötet
held-sip = SIP-blad
