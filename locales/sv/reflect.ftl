### Reflektera: a talk in the team on how the work with the model goes. Read by staff.
### Review status: draft
### The themes follow the eight recommendations of FoU i Sörmland, Utvärderingsrapport 2026:5; the sentences are ours.

reflect-title = Reflektera
reflect-about = Ett samtal i teamet om hur det går med modellen. Börja var ni vill och hoppa över vad ni vill. Det finns inga rätta svar och inget räknas ihop.
reflect-stays = Svaren stannar på den här datorn. De går bara med i en redovisning om ni själva väljer det då.
reflect-source = Temana bygger på rekommendationerna i FoU i Sörmlands utvärderingsrapport 2026:5. Orden är programmets egna.
reflect-period = Halvår
reflect-parts = Samtalets delar
reflect-kept = Sparat
reflect-keeping = Sparar …
reflect-not-kept = Inte sparat
reflect-leave-unkept = Lämna utan att spara
reflect-noted = antecknat
# $part is the name of a theme.
reflect-previous = Tillbaka till { $part }
reflect-next = Vidare till { $part }
reflect-done = Klart för den här gången
reflect-talk = Att prata om
reflect-words = Det vi vill minnas
reflect-words-note = Skriv inga namn och inget om enskilda barn eller familjer.
# $count is how many characters fit still.
reflect-signs-left = { $count ->
    [one] Ett tecken till får plats.
   *[other] { $count } tecken till får plats.
  }
reflect-last-time = Förra gången
reflect-earlier = Ännu tidigare

## How things stand

reflect-now = Läget nu
reflect-now-about = Fyra frågor att svara på tillsammans. Tycker ni olika är det värt en rad i rutan.
reflect-how-far-yes = Ja
reflect-how-far-partly = På väg
reflect-how-far-not-yet = Inte än
reflect-question-lead-appointed = Barnets bästa-ansvarig
reflect-ask-lead-appointed = Är det bestämt vem som är Barnets bästa-ansvarig hos er?
reflect-question-local-plan = Lokal plan
reflect-ask-local-plan = Har ni en egen plan för hur modellen ska bli vardag?
reflect-question-wheel-in-use = Hjulet i vardagen
reflect-ask-wheel-in-use = Använder ni hjulet så som ni vill använda det?
reflect-question-support = Stöd
reflect-ask-support = Får ni det stöd ni behöver? Var saknas det?

## The eight themes

reflect-question-goals = Mål nära vardagen
reflect-about-goals = Stora mål bär längre när det också finns små mål som hör hemma i den egna vardagen, och då missförstår man varandra mindre.
reflect-talk-goals-1 = Vilka mål har vi själva för hur vi använder modellen?
reflect-talk-goals-2 = Vem satte dem: vi som arbetar, ledningen eller båda?
reflect-talk-goals-3 = Hur märker vi en vanlig vecka att vi är på väg dit?
reflect-question-participation = De som berörs är med
reflect-about-participation = Arbetet går bättre när de som berörs är med, så mycket som behövs och så mycket som går att hantera just nu.
reflect-talk-participation-1 = Vilka berörs av att vi arbetar så här?
reflect-talk-participation-2 = Vilka behöver vara med nu, och hur mycket?
reflect-talk-participation-3 = Vem fattas runt det här bordet?
reflect-question-information = Tydlig och lika information
reflect-about-information = När alla får samma tydliga besked, gärna flera gånger och öga mot öga, vet var och en vad som gäller.
reflect-talk-information-1 = Vad behöver alla hos oss veta?
reflect-talk-information-2 = Vad behöver vara lika i hela länet, hos huvudmannen och i vårt område?
reflect-talk-information-3 = När pratar vi om det nästa gång?
reflect-question-endurance = Tålamod och avsatt tid
reflect-about-endurance = Nya arbetssätt behöver tid som är avsatt på riktigt, annars tar tålamodet slut när mycket händer på en gång.
reflect-talk-endurance-1 = Vilken tid har vi avsatt, och räcker den?
reflect-talk-endurance-2 = Hur fortsätter vi när någon slutar, organisationen ändras eller något går bakåt?
reflect-talk-endurance-3 = Vad vill vi hålla fast vid också en pressad vecka?
reflect-question-exchange = Lära av varandra
reflect-about-exchange = Den som får se hur andra gör, på ett studiebesök eller i en gemensam workshop, slipper börja från början.
reflect-talk-exchange-1 = Vem skulle vi vilja besöka eller ringa?
reflect-talk-exchange-2 = Var möter vi andra verksamheter i dag, och var behövs det mer?
reflect-talk-exchange-3 = Vad har vi lärt oss som andra kan ha nytta av?
reflect-question-division = Vem gör vad
reflect-about-division = Det som beslutas för länet eller kommunen blir av först när det är klart vem som gör vad, så att det inte hänger på en enda eldsjäl.
reflect-talk-division-1 = Vet alla hos oss vem som ansvarar för att modellen sprids och används?
reflect-talk-division-2 = Vad händer om den personen är borta en månad?
reflect-talk-division-3 = Vilket beslut har vi fått utan att veta vem som ska göra vad?
reflect-question-follow-up = Uppföljning i tid
reflect-about-follow-up = Det som flera har beslutat om tillsammans behöver följas upp hos dem alla, i god tid och på rätt plats.
reflect-talk-follow-up-1 = När och var följer vi upp det vi har bestämt tillsammans?
reflect-talk-follow-up-2 = Vem ser till att det blir av, också hos de andra?
reflect-talk-follow-up-3 = Vad har vi bestämt som ingen har frågat efter sedan dess?
reflect-question-documentation = Lagom dokumentation
reflect-about-documentation = Det som skrivs ner ska räcka för att följa upp och för att nya ska kunna komma med, och inte vara mer än så.
reflect-talk-documentation-1 = Vad skriver vi ner om hur vi arbetar, och vem läser det?
reflect-talk-documentation-2 = Skulle en ny kollega förstå hur vi gör?
reflect-talk-documentation-3 = Vad behövs hos oss, hos huvudmannen och i länet, och vad kan vi låta bli?
