### The fictitious families to practise with. Read by staff, in the language of the program.
### Review status: draft

## The entry and the list

practice-start = Öva med påhittade familjer
practice-title = Öva
practice-note = Sex påhittade familjer att öva med och att visa för andra. Det du gör här sparas inte och räknas inte, och det blandas aldrig med riktiga ärenden.
practice-begin = Börja ett övningssamtal
practice-rounds = Genomförda samtal
practice-read-round = Läs samtalet
practice-compare = Jämför samtalen
practice-back = Tillbaka till övningsfamiljerna
# On the card of a family that speaks through an interpreter.
practice-interpreter = Med tolk
practice-try-title = Att öva på

## On every screen of a practice, and at its end

practice-banner = Övning – påhittad familj
practice-fate = Övning · inget sparas
practice-not-kept = Övningen är slut. Inget har sparats eller räknats.

## The six families: a name that is no name, what their situation is, and what to practise with them

practice-family-river-title = Familjen vid ån
practice-family-river-about = En åttaåring och hennes mamma på hälsosamtal, med tolk i somaliska. Magen gör ont på morgonen och dörrarna till skolans toaletter går inte att låsa. Fotboll är det bästa hon vet.
practice-family-river-try = Låt barnet peka ut var ni börjar. Jämför sedan de två samtalen: vad är nytt, vad finns kvar och vad har förändrats?

practice-family-meadow-title = Familjen vid ängen
practice-family-meadow-about = En treåring med två mammor och ett nyfött syskon. Hemma talar de engelska. Han är tyst i förskolan men pratar mycket hemma, och mammorna ser det på olika sätt. Förskolan och BVC är med.
practice-family-meadow-try = Öva på de vuxnas bild av ett litet barn: vad har var och en sett? Låt två olika bilder stå bredvid varandra.

practice-family-lantern-title = Familjen med lyktan
practice-family-lantern-about = En elvaåring som talar svenska, med föräldrar som talar arabiska. Skolan och socialtjänsten är med, och en tolk. Måndagarna i skolan är svåra, och hemma är det han som läser alla brev. Han och hans pappa ser olika på dataspelen.
practice-family-lantern-try = Låt en röst i taget svara, så att ingen leds av någon annan. Tala genom tolken och aldrig genom barnet.

practice-family-harbour-title = Familjen vid hamnen
practice-family-harbour-about = En elvaåring med diabetes som bor varannan vecka hos mamma och varannan hos pappa. Familjen talar finska. Sju röster är med: barnet, föräldrarna, mormor, fotbollstränaren, skolan och sjukhusets diabetesteam. Barnet vill åka på läger.
practice-family-harbour-try = Öva på ett möte med många: vems tur är det, och talar ni med barnet eller över huvudet på det? Läs upp tillsammans och låt de olika bilderna stå kvar.

practice-family-swallow-title = Familjen med svalorna
practice-family-swallow-about = En sjuåring som berättar med bilder och tecken. Hemma talar de kurmanji. Föräldrarna, skolan, habiliteringen och socialtjänsten möts om en SIP, med tolk. Det finns två samtal att läsa.
practice-family-swallow-try = Öva på att ge tid: låt barnet peka, vänta in svaret och skriv det som barnet visade. Se också vad som har förändrats mellan samtalen och varför.

practice-family-granite-title = Familjen på berget
practice-family-granite-about = En sjuttonåring som har slutat gå till gymnasiet och hellre mekar med mopeder. Föräldrarna, KAA och BUP är med. Det finns tre samtal, gjorda under ett halvår.
practice-family-granite-try = Fråga den unga vad som får tas med, vad som bara sägs i korthet och vad som stannar här. Jämför sedan de tre samtalen: hon och hennes mamma ser olika på hur fort det ska gå.
