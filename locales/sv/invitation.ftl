### The invitation to a samordningsmöte: a letter to a child, to a young person, to those who are close, to a service.
### Review status: draft

## What every letter has. Read by everybody, also by children.

invitation-question = Det här vill vi prata om
invitation-when = När
# $weekday is a name of a day, $moment a date with its time, both ready to show.
invitation-when-value = { $weekday } { $moment }
invitation-when-undecided = Dagen är inte bestämd än. Du får veta den så snart det går.
invitation-long = Hur länge
invitation-place = Var
invitation-place-undecided = Du får veta var vi ses.
invitation-interpreter = Tolk
invitation-who = De här är inbjudna
# The one who reads the letter, in the list of those who are invited.
invitation-you = Du
# $service is the short name of a service, $meaning what it stands for.
invitation-service = { $service } ({ $meaning })
invitation-how = Så går det till
# Over an empty line, on which the sender writes a name and a way to be reached by hand.
invitation-contact = Den du kan höra av dig till

## To a child of 6–12. Also read aloud to a younger one.

invitation-young-title = Hej! Vill du vara med på ett möte?
invitation-young-what = Mötet heter samordningsmöte. Du, din familj och de som hjälper dig träffas tillsammans, så att alla vet vem som ska göra vad.
invitation-young-about = Mötet handlar om dig. Därför vill vi gärna veta vad du tycker. Inget du säger är rätt eller fel.
invitation-young-interpreter = En tolk är med och hjälper oss att förstå varandra. Tolken får inte berätta för någon annan vad vi säger.
invitation-young-no-interpreter = Vill du prata på ett annat språk? Säg till, så ordnar vi en tolk.
invitation-young-part = Du får vara med på ditt sätt
invitation-young-part-ways = Du kan vara med hela tiden eller en liten stund. Du kan vara med på en skärm. Du kan rita eller skriva något som vi tittar på, eller be en vuxen att säga det åt dig. Du får också säga nej.
invitation-young-pause = Du får ta en paus när du vill. Du behöver inte säga varför.
invitation-young-before-title = Det du har berättat förut
invitation-young-before = Det du har berättat för oss säger vi på mötet bara om du har sagt ja till det. Du får ändra dig.
invitation-young-answer = Undrar du något? Är det något du vill att vi pratar om, eller inte pratar om? Säg gärna till!
invitation-young-bye = Vi vill gärna att du är med!

invitation-young-agenda-welcome = Vi säger hej och berättar vilka vi är
invitation-young-agenda-since-last = Hur har det gått sedan sist?
invitation-young-agenda-picture = Du och din familj får berätta hur det är
invitation-young-agenda-works = Det som är bra
invitation-young-agenda-challenging = Det som är svårt
invitation-young-agenda-needed = Det som behöver hända
invitation-young-agenda-actions = Vem gör vad?
invitation-young-agenda-whole = Vem ser till att det blir gjort?
invitation-young-agenda-follow-up = När ses vi igen?
invitation-young-agenda-read-back = Vi läser upp vad vi har bestämt. Vad tycker du?
invitation-young-agenda-pause = Paus

## To a young person of 13–17

invitation-older-title = Du är inbjuden till ett möte
invitation-older-what = Det är ett samordningsmöte: du, din familj och de som ger dig stöd ses samtidigt och kommer överens om vem som gör vad.
invitation-older-about = Mötet handlar om dig, och därför behöver vi höra hur du själv ser på saken. Alla behöver inte tycka lika.
invitation-older-interpreter = En tolk är med. Tolken har tystnadsplikt och får inte föra något vidare.
invitation-older-no-interpreter = Vill du ha tolk? Säg till, så ordnar vi det.
invitation-older-part = Du väljer hur du vill vara med
invitation-older-part-ways = Du kan vara med hela mötet eller en del av det, på plats eller på distans. Du kan skriva i förväg, eller låta någon du litar på tala för dig. Du kan också välja att inte komma.
invitation-older-pause = Du kan ta en paus eller gå när du vill, utan att säga varför.
invitation-older-before-title = Det du har berättat tidigare
invitation-older-before = Det du har berättat tidigare tar vi upp på mötet bara om du har sagt ja till det. Du kan ändra dig, också under mötet.
invitation-older-answer = Undrar du något, eller vill du vara med och bestämma vilka som kommer och vad vi tar upp? Hör av dig.
invitation-older-bye = Varmt välkommen!

## To a guardian

invitation-guardian-title = Välkommen till ett samordningsmöte
invitation-guardian-what = Ett samordningsmöte är ett möte där ditt barn, du och de verksamheter som ger stöd ses samtidigt och kommer överens om vem som gör vad.
invitation-guardian-about = Det du ser och vet om ditt barn är viktigt. Alla behöver inte tycka lika: allas bild får vara med.
invitation-guardian-part = Barnet får vara med på sitt sätt
invitation-guardian-part-ways = Ditt barn kan vara med hela mötet eller en stund, i rummet eller på distans, med egna ord, bilder eller genom någon annan. Barnet får också säga nej till att vara med.
invitation-guardian-support = Du får ta med någon som stöd. Berätta gärna före mötet vad du vill att vi tar upp, och vad du inte vill att vi tar upp.
invitation-guardian-before = Det som du och ditt barn har berättat tidigare tas upp på mötet bara om det finns samtycke till det. Att samtycka är frivilligt, och du kan ta tillbaka ditt samtycke när som helst.

## To somebody else who is close

invitation-close-what = Ett samordningsmöte är ett möte där barnet, familjen och de verksamheter som ger stöd ses samtidigt och kommer överens om vem som gör vad. Du är inbjuden för att du är viktig för barnet.
invitation-close-part-ways = Barnet kan vara med hela mötet eller en stund, i rummet eller på distans, med egna ord, bilder eller genom någon annan. Barnet får också säga nej till att vara med.
invitation-close-before = Det som barnet och familjen har berättat tidigare tas upp på mötet bara om det finns samtycke till det. Det du får höra på mötet berättar du inte för andra.

## To a guardian and to somebody else who is close

invitation-adult-interpreter = En tolk är med. Tolken har tystnadsplikt och får inte föra något vidare.
invitation-adult-no-interpreter = Behöver du tolk? Säg till, så ordnar vi det.
invitation-adult-pause = Alla får ta en paus när de behöver det, både barn och vuxna.
invitation-adult-before-title = Det som har berättats tidigare
invitation-adult-answer = Passar inte tiden, eller undrar du något? Hör av dig.
invitation-adult-bye = Varmt välkommen!

## To a service

invitation-service-title = Inbjudan till samordningsmöte
invitation-service-what = Ett samordningsmöte är ett möte där barnet, familjen och berörda verksamheter ses samtidigt och kommer överens om vem som gör vad, och när.
invitation-service-about = Tänk igenom vad din verksamhet kan bidra med, och kom gärna med mandat att besluta om det.
invitation-service-interpreter = Tolk är med. Tala direkt till familjen, i korta stycken.
invitation-service-no-interpreter = Ingen tolk är bokad.
invitation-service-part = Barnet är med på sitt sätt
invitation-service-part-ways = Barnet deltar så som det själv vill och får ta en paus när som helst. Tala med barnet och familjen, inte om dem, och med ord som alla förstår.
invitation-service-before-title = Samtycke och sekretess
invitation-service-before = Det som har berättats tidigare tas upp bara om samtycke täcker det. Uppgifter hos dig som omfattas av sekretess tar du upp bara med samtycke eller annat stöd i lag.
invitation-service-answer = Kan du inte komma, eller bör någon annan hos er vara med? Hör av dig.
invitation-service-bye = Välkommen!

## Beside the letter. Read by staff.

invitation-page-title = Inbjudan
# $voice is who is invited.
invitation-to = till { $voice }
invitation-choose = Brev till
invitation-preview-language = Brevets språk
invitation-preview-note = Språket byts bara här. Mottagarens språk väljer du bland deltagarna.
invitation-written-note = Mötets fråga, platsen och det du själv har lagt till på dagordningen står som du har skrivit dem. De översätts inte.
invitation-sender-note = Sist i brevet finns en tom rad. Där skriver du för hand vem man kan höra av sig till, och hur.
invitation-nothing-said = Brevet har inget ur samtalen, ingen kod och inga namn ur ärendet.
