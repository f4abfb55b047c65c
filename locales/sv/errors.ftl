### What went wrong, and what to do next: each error-<code> has its error-<code>-action.
### Review status: draft

error-locked = Programmet är låst.
error-locked-action = Lås upp för att fortsätta. Det ni skrev finns kvar.
error-wrong-passphrase = Lösenfrasen stämmer inte.
error-wrong-passphrase-action = Försök igen. Se efter att skiftlåset är av och att tangentbordet har rätt språk.
error-wrong-recovery-code = Koden stämmer inte.
error-wrong-recovery-code-action = Jämför med papperet, fyra tecken i taget.
error-store-in-use = Hjulet är redan öppet på den här datorn.
error-store-in-use-action = Gå till det fönstret, eller stäng det och försök igen.
error-store-too-new = Det som är sparat är gjort med en nyare version av Hjulet.
error-store-too-new-action = Öppna med den nyare versionen. Inget är ändrat.
error-store-damaged = Det sparade går inte att läsa.
error-store-damaged-action = Använd säkerhetskopian, eller lägg undan det skadade. Inget raderas.
error-no-store = Här finns inget sparat att öppna.
error-no-store-action = Börja med att välja en lösenfras.
error-store-already-there = Här finns redan något sparat.
error-store-already-there-action = Lås upp det i stället. Inget är ändrat.
error-disk-full = Disken är full, så det sista är inte sparat.
error-disk-full-action = Det står kvar på skärmen. Frigör plats och tryck på Försök igen.
error-read-only = Programmet får inte skriva i sin mapp.
error-read-only-action = Be den som sköter datorn att ge skrivrätt till mappen. Det som är sparat är orört.
error-not-saved = Filen kunde inte sparas där.
error-not-saved-action = Välj en annan plats. Inget i programmet är ändrat.

error-paper-not-made = Papperet kunde inte tas fram.
error-paper-not-made-action = Försök igen. Inget av det du har skrivit är borta.
error-gone = Det finns inte längre.
error-gone-action = Gå till startsidan. Kanske har det nått sitt datum och raderats.
error-finished = Samtalet är avslutat och går bara att läsa.
error-finished-action = Börja ett nytt samtal i samma ärende.
error-meeting-finished = Mötet är avslutat och går bara att läsa.
error-meeting-finished-action = Börja en uppföljning av mötet i samma ärende.
error-case-closed = Ärendet är avslutat och går bara att läsa.
error-case-closed-action = Öppna det igen på ärendets sida om något ska ändras.
error-practice = Det här är en övning. Den sparas aldrig.
error-practice-action = Börja ett nytt samtal från startsidan om det ska sparas.
error-not-comparable = De här samtalen kan inte visas bredvid varandra.
error-not-comparable-action = Välj två eller tre samtal i samma ärende.
error-cancelled = Det avbröts.
error-cancelled-action = Inget är ändrat. Gör om när du vill.
error-not-enough-memory = Datorn har för lite ledigt minne för att låsa upp.
error-not-enough-memory-action = Stäng andra program och försök igen.
error-out-of-range = Datumet går inte att välja.
error-out-of-range-action = Välj en dag inom det som är tillåtet.
error-invalid = Något i det du skrev går inte att använda.
error-invalid-action = Se vad som står vid rutan och ändra där.
# $incident is a short code to find the event in the local log.
error-unexpected = Något gick fel i programmet ({ $incident }).
error-unexpected-action = Det som var sparat finns kvar. Försök igen, eller stäng och öppna programmet.

## What is wrong with one field

error-invalid-passphrase-too-short = Skriv minst 12 tecken eller fyra ord.
error-invalid-passphrase-too-long = Så lång får lösenfrasen inte vara.
error-invalid-passphrase-guessable = Den är lätt att gissa. Välj något mer eget.
error-invalid-recovery-code-too-short = Koden är 28 tecken i sju grupper. Det saknas några.
error-invalid-recovery-code-too-long = Koden är 28 tecken i sju grupper. Det är för många.
error-invalid-recovery-code-sign = Ett tecken hör inte till koden. Jämför med papperet.
error-invalid-case-code-too-short = Koden behöver minst 2 tecken.
error-invalid-case-code-too-long = Koden får vara högst 20 tecken.
error-invalid-case-code-sign = Använd bara bokstäver, siffror och bindestreck.
error-invalid-case-code-identity-number = Det ser ut som ett personnummer. Hitta på en egen kod i stället.
error-invalid-delete-on-sign = Den dagen finns inte i kalendern.
error-invalid-voices-nobody-here = Välj minst en som är här.
error-invalid-voices-voice-twice = Någon är vald två gånger.
error-invalid-voices-too-many-voices = Högst tolv kan vara med i ett samtal.
error-invalid-voices-has-part = Den som har sagt något, eller är ensam kvar, kan inte tas bort.
error-invalid-note-too-long = Texten är för lång för en ruta.
error-invalid-note-not-asked = Det går inte att skriva här. Öppna området igen.
error-invalid-delete-on-no-reason = Skriv varför datumet flyttas.
error-invalid-circle-out-of-place = Någon är vald på en plats där den inte kan stå.
error-invalid-circle-crowded = Någon finns redan med, eller så är det fler än 24.
error-invalid-consent-blank = Skriv vad samtycket gäller.
error-invalid-consent-no-parties = Välj vilka som får dela med varandra.
error-invalid-consent-out-of-place = Den som är vald kan inte samtycka eller dela på det sättet.
error-invalid-consent-days = Datumen stämmer inte. Ett samtycke gäller från dagen det ges och högst ett år.
error-invalid-meeting-crowded = Någon finns redan med, eller så är det fler än 16.
error-invalid-meeting-too-long = Mötet eller dagordningen är för lång.
error-invalid-meeting-out-of-place = Bara en verksamhet kan hålla ihop helheten.
error-invalid-action-blank = Skriv vad som ska göras.
error-invalid-action-no-reason = Skriv ett ord om varför.
error-invalid-action-out-of-place = Välj vem som gör det.
