### What the wheel is, the duty to report, and what the program is.
### Review status: draft

information-wheel-title = Vad är hjulet?
information-wheel-1 = Hjulet hjälper oss att se hela din vardag: det som är bra, det som är svårt och det som behöver hända.
information-wheel-2 = Det är inget prov. Inget svar är rätt eller fel, och ingen räknar poäng.
information-wheel-3 = Du väljer var vi börjar. Allt får hoppas över.
information-wheel-4 = Var och en berättar med egna ord. Man behöver inte tycka lika.
information-wheel-source = Barnets bästa-hjulet används av Region Sörmland och länets nio kommuner. Områdena och frågorna här är preliminära tills länets eget innehåll finns.

information-duty-title = Anmälningsplikt
information-duty-intro = För dig som arbetar med barn
information-duty-1 = Får du i arbetet veta eller misstänka att ett barn far illa ska du genast anmäla det till socialnämnden.
information-duty-2 = Plikten är din egen. Den kräver inte att du är säker, och den beror inte på samtycke.
information-duty-3 = Vänta inte på ett möte, en plan eller ett samtal till.
information-duty-4 = Är du osäker kan du rådfråga socialtjänsten utan att säga vem barnet är.
information-duty-5 = Berätta för familjen om du kan göra det utan risk för barnet. Att få stöd och att bli anmäld är olika saker.
information-duty-6 = Programmet anmäler aldrig något och föreslår det inte heller. Det är du som anmäler.
# $chapter and $paragraph are numbers in a law.
information-law-paragraph = { $chapter } kap. { $paragraph } §
# $reference is the text above, $number the number of the law.
information-duty-law = { $reference } socialtjänstlagen ({ $number })
# $date is a day, ready to show.
information-duty-dated = Lagtexten kontrollerad { $date }

information-about-title = Om programmet
information-about-stays = Allt stannar på den här datorn. Programmet använder inte nätet.
information-about-kept = Det som sparas är krypterat. Säkerhetskopior görs varje dag du låser upp och tas bort efter sju dagar.
information-about-version = Version { $version }
# $version is the version of the wheel's content.
information-about-wheel = Hjulets innehåll: version { $version }, preliminärt
information-about-wheel-official = Hjulets innehåll: version { $version }
information-about-translations = Översättningarna är utkast som ännu inte granskats av översättare.
information-about-licences = Programmet är fritt enligt EUPL-1.2. Det bygger på SQLCipher, OpenSSL, Tauri, Svelte, Fluent, Lucide och typsnittet IBM Plex, som har egna licenser.
information-wheel-refused = Ett annat hjul finns i datamappen men går inte att använda. Det inbyggda visas i stället.
# $reason is a short technical word, $detail where it is.
information-wheel-refused-reason = Orsak: { $reason } { $detail }
