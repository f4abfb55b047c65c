### The side panel that only staff read: what to listen for, questions to oneself, the duty, words.
### Review status: draft

## The panel

staff-title = Stöd för dig
staff-open = Stöd för personal
staff-close = Stäng stödet
staff-keys = Tangenter

## The area that is open

staff-meaning = Vad området handlar om
staff-listen = Lyssna efter

## Listen for: safety

staff-listen-safety-1 = Platser, stunder och människor där barnet slappnar av, och vad det är som gör dem trygga.
staff-listen-safety-2 = Platser, tider eller personer som barnet undviker: där barnet bor, på vägen, i skolan, på nätet.
staff-listen-safety-3 = Vem barnet berättar för när något känns fel, och vad som händer sedan.

## Listen for: health

staff-listen-health-1 = Vad som ger ork och lugn, och vad som hjälper enligt barnet självt.
staff-listen-health-2 = Ändringar i sömn, mat, ork eller humör: sedan när, och i vilka lägen.
staff-listen-health-3 = När värk eller oro kommer, och när den inte gör det.

## Listen for: learning

staff-listen-learning-1 = Vad som väcker nyfikenhet, och vad barnet är stolt över att kunna.
staff-listen-learning-2 = När det går lätt och när det tar emot: uppgiften, tiden på dagen, ljudet, sällskapet.
staff-listen-learning-3 = Vilket stöd som redan finns, och om det hjälper som barnet ser det.

## Listen for: care

staff-listen-care-1 = Vilka vuxna som finns i vardagen, och när barnet söker sig till dem.
staff-listen-care-2 = Mat, sömn, kläder, tröst och tid tillsammans: vad barnet får, och vad det behöver mer av.
staff-listen-care-3 = Vad de vuxna orkar just nu, och vem de själva kan be om hjälp.

## Listen for: leisure

staff-listen-leisure-1 = Det som får barnet att glömma tiden, ensamt eller med andra.
staff-listen-leisure-2 = Vad som står i vägen: pengar, resor, tid, eller att inte känna sig välkommen.
staff-listen-leisure-3 = Om dagarna har plats för lek, rörelse och vila, som barnet ser det.

## Listen for: respect

staff-listen-respect-1 = När barnet blir lyssnat på, och hur barnet märker det.
staff-listen-respect-2 = Ord, skämt eller tystnad som gör ont, och vilka vuxna som vet om det.
staff-listen-respect-3 = Vad barnet får vara med och bestämma om, och vad som bestäms över huvudet på barnet.

## Listen for: responsibility

staff-listen-responsibility-1 = Vad barnet klarar själv och gärna gör.
staff-listen-responsibility-2 = Ansvar som är tungt för åldern: syskon, hushåll, att tolka, att trösta vuxna.
staff-listen-responsibility-3 = Om barnet vill eller måste, och vem som tar över när det blir för mycket.

## Listen for: belonging

staff-listen-belonging-1 = Människor, platser, språk och traditioner där barnet känner sig hemma.
staff-listen-belonging-2 = Stunder då barnet är ensamt eller lämnas utanför: när, var och med vilka.
staff-listen-belonging-3 = Hur det är att röra sig mellan olika sammanhang, som skolan, släkten och kompisarna.

## Listen for: other

staff-listen-other-1 = Det som håller vardagen ihop när annat är osäkert: en granne, en släkting, en vana.
staff-listen-other-2 = Bostad, pengar, sjukdom i familjen eller väntan på besked, och hur det märks för barnet.
staff-listen-other-3 = Vad barnet vet om det som de vuxna oroar sig för, och vad det undrar över.

## Listen for: hope

staff-listen-hope-1 = Barnets egna ord för hur det ska bli, också de små och oväntade.
staff-listen-hope-2 = Det som redan har blivit lite bättre, och vad som gjorde det möjligt.
staff-listen-hope-3 = När det är svårt att hoppas: vad som skulle göra nästa vecka lite lättare.

## Five questions to oneself

staff-questions = Fem frågor till dig själv
staff-question-1 = Vad gör det svårt för barnet att ha det bra just nu?
staff-question-2 = Vad vet jag, vad tror jag, och vad behöver jag ta reda på?
staff-question-3 = Vad kan jag göra nu?
staff-question-4 = Vad kan min verksamhet göra?
staff-question-5 = Vilken hjälp behövs från andra, och hur ser barnet och familjen på det?

## The duty to report, in steps; what the duty is stands in information.ftl

staff-duty = Om du blir orolig för att barnet far illa
staff-duty-step-1 = Lyssna klart och avsluta lugnt. Fråga inte ut, och lova inte att hålla det hemligt. Är barnet i fara just nu: ring 112.
staff-duty-step-2 = Är du osäker, ring socialtjänsten på en gång och beskriv läget utan att säga vem barnet är. Fråga också när familjen bör få veta.
staff-duty-step-3 = Anmäl själv och genast, redan i dag, till socialnämnden i barnets kommun. Skriv vad du har sett och hört. Efter kontorstid svarar socialjouren.
staff-duty-step-4 = Skriv i verksamhetens eget system vad du har gjort och när. Skriv det inte här.

## Words to avoid, and what to say in their place

staff-words = Ord att undvika
staff-word-1-avoid = Varför …?
staff-word-1-say = Berätta om …
staff-word-2-avoid = bråkig
staff-word-2-say = det du ser: reser sig och ropar när det blir högljutt
staff-word-3-avoid = Du måste …
staff-word-3-say = Vad tror du skulle fungera?
staff-word-4-avoid = vägrar
staff-word-4-say = säger nej när …
staff-word-5-avoid = ett problem
staff-word-5-say = det som är svårt just nu
staff-word-6-avoid = normalt
staff-word-6-say = som det brukar vara för barnet
staff-word-7-avoid = svag
staff-word-7-say = behöver hjälp med …
staff-word-8-avoid = Mår du dåligt?
staff-word-8-say = Hur har du det just nu?
