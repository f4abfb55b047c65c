### The words of the wheel: hub, areas, the common questions, prompts.
### Review status: draft

## The hub

wheel-hub = Barnets bästa-hjulet
wheel-hub-short = Barnets bästa

## The common questions, asked for every area

question-works = Vad fungerar bra?
question-challenging = Vad är utmanande?
question-needed = Vad behöver hända?
question-hope = Vad hoppas du på?
question-next-step = Vad blir nästa steg?
question-changed = Vad har förändrats, och vad gjorde skillnaden?

## The same questions in words for a child of 6–12

question-works-child = Vad är bra?
question-challenging-child = Vad är svårt?
question-needed-child = Vad behöver hända?
question-hope-child = Vad önskar du?
question-next-step-child = Vad kan vi börja med?
question-changed-child = Vad är annorlunda nu?

## Safety

area-safety = Trygghet och säkerhet
area-safety-about = Det handlar om att känna sig trygg och skyddad, var man än är.

prompt-safety-0-5-1 = Hur märks det att barnet känner sig tryggt?
prompt-safety-0-5-2 = Vem söker barnet sig till för att få tröst?
prompt-safety-0-5-3 = Vad gör barnet när något känns läskigt?
prompt-safety-0-5-4 = Finns det platser eller stunder som oroar barnet?

prompt-safety-6-9-1 = Var känns det tryggt och skönt att vara?
prompt-safety-6-9-2 = Vem känner du dig trygg med?
prompt-safety-6-9-3 = Vem går du till om något känns fel?
prompt-safety-6-9-4 = Finns det någon plats där det inte känns bra?

prompt-safety-10-12-1 = När känner du dig som tryggast?
prompt-safety-10-12-2 = Vem kan du prata med om något känns fel?
prompt-safety-10-12-3 = Hur är det för dig på nätet?
prompt-safety-10-12-4 = Finns det någon plats där du inte känner dig trygg?

prompt-safety-13-17-1 = Var kan du slappna av?
prompt-safety-13-17-2 = Vem litar du på när något är svårt?
prompt-safety-13-17-3 = Hur är det för dig ute och på nätet?
prompt-safety-13-17-4 = Finns det något ställe där du inte känner dig trygg?

prompt-safety-adult-1 = När och var känner sig barnet tryggt?
prompt-safety-adult-2 = Vem vänder sig barnet till när något känns fel?
prompt-safety-adult-3 = Hur är det för barnet ute och på nätet?
prompt-safety-adult-4 = Finns det platser där barnet inte känner sig tryggt?

## Health

area-health = Hälsa
area-health-about = Det handlar om hur kroppen mår och hur det känns inuti.

prompt-health-0-5-1 = Hur mår barnet just nu?
prompt-health-0-5-2 = Hur är det med sömn och mat?
prompt-health-0-5-3 = Hur visar barnet att något gör ont eller känns fel?
prompt-health-0-5-4 = Vad undrar du över när det gäller barnets hälsa?

prompt-health-6-9-1 = Hur känns det i kroppen?
prompt-health-6-9-2 = Hur känns det inuti?
prompt-health-6-9-3 = Hur brukar du sova?
prompt-health-6-9-4 = Vad kan hjälpa när du är ledsen?

prompt-health-10-12-1 = Hur mår du just nu?
prompt-health-10-12-2 = Vad får dig att må bra?
prompt-health-10-12-3 = Hur är det med sömn och mat?
prompt-health-10-12-4 = Vad gör du när något känns jobbigt inuti?

prompt-health-13-17-1 = Hur har du mått på sistone?
prompt-health-13-17-2 = Vad brukar hjälpa när du mår sämre?
prompt-health-13-17-3 = Hur är det med sömnen, maten och orken?
prompt-health-13-17-4 = Är det något om kroppen eller hälsan du undrar över?

prompt-health-adult-1 = Hur mår barnet, i kroppen och inuti?
prompt-health-adult-2 = Vad får barnet att må bra?
prompt-health-adult-3 = Hur är det med sömn, mat och ork?
prompt-health-adult-4 = Vilken hjälp från vården finns eller behövs?

## Learning

area-learning = Utveckling och lärande
area-learning-about = Det handlar om att lära sig, växa och prova nytt.

prompt-learning-0-5-1 = Vad håller barnet på att lära sig just nu?
prompt-learning-0-5-2 = Vad blir barnet nyfiket på?
prompt-learning-0-5-3 = Hur gör barnet sig förstått?
prompt-learning-0-5-4 = När behöver barnet lite extra hjälp?

prompt-learning-6-9-1 = Vad är du bra på?
prompt-learning-6-9-2 = Vad är roligt att lära sig?
prompt-learning-6-9-3 = Vad är lätt och vad är svårt?
prompt-learning-6-9-4 = Vem kan hjälpa dig när något är svårt?

prompt-learning-10-12-1 = Vad kan du som du är stolt över?
prompt-learning-10-12-2 = Vad är lätt och vad är svårt i skolan?
prompt-learning-10-12-3 = Vad hjälper dig att lära dig saker?
prompt-learning-10-12-4 = Vad skulle du vilja lära dig?

prompt-learning-13-17-1 = Vad intresserar dig just nu?
prompt-learning-13-17-2 = Hur går det i skolan, som du ser det?
prompt-learning-13-17-3 = Hur lär du dig bäst?
prompt-learning-13-17-4 = Vad skulle göra det lättare för dig i skolan?

prompt-learning-adult-1 = Vad är barnet bra på?
prompt-learning-adult-2 = Hur fungerar dagarna i förskolan eller skolan?
prompt-learning-adult-3 = Hur lär sig barnet bäst?
prompt-learning-adult-4 = Vilket stöd behöver barnet för att komma vidare?

## Care

area-care = Omsorg
area-care-about = Det handlar om att någon finns där, bryr sig och hjälper till.

prompt-care-0-5-1 = Hur ser en vanlig dag ut för barnet?
prompt-care-0-5-2 = Vilka tar hand om barnet i vardagen?
prompt-care-0-5-3 = Vad tröstar barnet?
prompt-care-0-5-4 = Vad ger dig själv kraft i vardagen?

prompt-care-6-9-1 = Vilka tar hand om dig?
prompt-care-6-9-2 = Vad är bra där du bor?
prompt-care-6-9-3 = Vem går du till när du är ledsen?
prompt-care-6-9-4 = Finns det något du behöver mer av?

prompt-care-10-12-1 = Vilka vuxna finns där för dig?
prompt-care-10-12-2 = Vad är bra där du bor?
prompt-care-10-12-3 = Hur är en vanlig kväll för dig?
prompt-care-10-12-4 = Finns det något du behöver mer av?

prompt-care-13-17-1 = Hur är det där du bor just nu?
prompt-care-13-17-2 = Vem kan du räkna med?
prompt-care-13-17-3 = Vad kan vuxna göra som faktiskt hjälper?
prompt-care-13-17-4 = Finns det något du behöver mer eller mindre av?

prompt-care-adult-1 = Vilka finns runt barnet i vardagen?
prompt-care-adult-2 = Vilka stunder på dagen är bra?
prompt-care-adult-3 = Vad behöver barnet mest just nu?
prompt-care-adult-4 = Vad skulle göra vardagen lättare för dig som vuxen?

## Leisure

area-leisure = Fritid och aktivitet
area-leisure-about = Det handlar om lek, vila och sådant man tycker om att göra.

prompt-leisure-0-5-1 = Vad leker barnet helst?
prompt-leisure-0-5-2 = Vad får barnet att skratta?
prompt-leisure-0-5-3 = Vem leker barnet med?
prompt-leisure-0-5-4 = Var finns det plats att leka och röra på sig?

prompt-leisure-6-9-1 = Vad tycker du om att göra?
prompt-leisure-6-9-2 = Vad är roligast att leka?
prompt-leisure-6-9-3 = Vad gör du när du är ledig?
prompt-leisure-6-9-4 = Vad skulle du vilja prova?

prompt-leisure-10-12-1 = Vad tycker du mest om att göra?
prompt-leisure-10-12-2 = Vad gör du när du får bestämma själv?
prompt-leisure-10-12-3 = Vem gillar du att göra saker med?
prompt-leisure-10-12-4 = Är det något du vill göra men inte kan?

prompt-leisure-13-17-1 = Vad gör du när du får välja själv?
prompt-leisure-13-17-2 = Vad ger dig energi?
prompt-leisure-13-17-3 = När har du tid att bara vara?
prompt-leisure-13-17-4 = Finns det något du vill göra men inte kan?

prompt-leisure-adult-1 = Vad tycker barnet om att göra?
prompt-leisure-adult-2 = Vilka är barnet med på fritiden?
prompt-leisure-adult-3 = Hur är det med lek, rörelse och vila?
prompt-leisure-adult-4 = Finns det något barnet vill göra men inte kan?

## Respect

area-respect = Respekt och delaktighet
area-respect-about = Det handlar om att bli lyssnad på och få vara med och bestämma.

prompt-respect-0-5-1 = Hur visar barnet vad det vill?
prompt-respect-0-5-2 = Vad får barnet välja själv?
prompt-respect-0-5-3 = Hur märker barnet att någon lyssnar?
prompt-respect-0-5-4 = Vad händer när barnet säger nej?

prompt-respect-6-9-1 = Vad får du bestämma?
prompt-respect-6-9-2 = Vem lyssnar på dig?
prompt-respect-6-9-3 = Hur märker du att någon lyssnar?
prompt-respect-6-9-4 = Finns det något du vill säga till de vuxna?

prompt-respect-10-12-1 = Vad får du vara med och bestämma om?
prompt-respect-10-12-2 = Vem lyssnar när du säger vad du tycker?
prompt-respect-10-12-3 = Hur är andra mot dig?
prompt-respect-10-12-4 = Vad vill du att vuxna ska veta?

prompt-respect-13-17-1 = När känner du att du blir tagen på allvar?
prompt-respect-13-17-2 = Vad vill du vara med och bestämma om?
prompt-respect-13-17-3 = Hur blir du bemött av andra?
prompt-respect-13-17-4 = Vad borde vuxna fråga dig om?

prompt-respect-adult-1 = Hur får barnet säga vad det tycker?
prompt-respect-adult-2 = Vad får barnet vara med och bestämma om?
prompt-respect-adult-3 = Hur blir barnet bemött av andra?
prompt-respect-adult-4 = Vad skulle barnet själv säga om det här?

## Responsibility

area-responsibility = Ansvar
area-responsibility-about = Det handlar om att få göra saker själv och ha lagom ansvar.

prompt-responsibility-0-5-1 = Vad vill barnet göra själv?
prompt-responsibility-0-5-2 = Vad gör barnet redan på egen hand?
prompt-responsibility-0-5-3 = Vad hjälper barnet gärna till med?
prompt-responsibility-0-5-4 = När behöver barnet att en vuxen hjälper till?

prompt-responsibility-6-9-1 = Vad kan du göra själv?
prompt-responsibility-6-9-2 = Vad hjälper du till med?
prompt-responsibility-6-9-3 = Vad vill du ha hjälp med?
prompt-responsibility-6-9-4 = Är det något du måste göra som är svårt?

prompt-responsibility-10-12-1 = Vad får du ta ansvar för?
prompt-responsibility-10-12-2 = Vad hjälper du till med där du bor?
prompt-responsibility-10-12-3 = Har du lagom, för lite eller för mycket ansvar?
prompt-responsibility-10-12-4 = Vad vill du att en vuxen tar hand om?

prompt-responsibility-13-17-1 = Vad tar du ansvar för i din vardag?
prompt-responsibility-13-17-2 = Är ditt ansvar lagom, för litet eller för stort?
prompt-responsibility-13-17-3 = Vad vill du få sköta själv?
prompt-responsibility-13-17-4 = Vad skulle någon annan kunna ta över?

prompt-responsibility-adult-1 = Vad tar barnet ansvar för i vardagen?
prompt-responsibility-adult-2 = Är barnets ansvar lagom, för litet eller för stort?
prompt-responsibility-adult-3 = Vad vill barnet få göra själv?
prompt-responsibility-adult-4 = Var behöver barnet en vuxens hjälp?

## Belonging

area-belonging = Tillhörighet
area-belonging-about = Det handlar om att höra till och få vara som man är.

prompt-belonging-0-5-1 = Vilka människor är viktiga för barnet?
prompt-belonging-0-5-2 = Hur har barnet det tillsammans med andra barn?
prompt-belonging-0-5-3 = Vilka språk, sånger och vanor hör till barnets liv?
prompt-belonging-0-5-4 = Finns det stunder då barnet hamnar utanför?

prompt-belonging-6-9-1 = Vem tycker du om att vara med?
prompt-belonging-6-9-2 = Vem är viktig för dig?
prompt-belonging-6-9-3 = Var får du vara precis som du är?
prompt-belonging-6-9-4 = Händer det att du känner dig ensam?

prompt-belonging-10-12-1 = Vilka är viktiga för dig?
prompt-belonging-10-12-2 = Hur är det med kompisar just nu?
prompt-belonging-10-12-3 = Var känner du att du hör hemma?
prompt-belonging-10-12-4 = Händer det att du känner dig utanför?

prompt-belonging-13-17-1 = Med vilka kan du vara dig själv?
prompt-belonging-13-17-2 = Var känner du att du hör hemma?
prompt-belonging-13-17-3 = Vad vill du att andra ska förstå om dig?
prompt-belonging-13-17-4 = Händer det att du känner dig ensam eller utanför?

prompt-belonging-adult-1 = Vilka människor är viktiga för barnet?
prompt-belonging-adult-2 = Var känner barnet att det hör till?
prompt-belonging-adult-3 = Hur har barnet det med andra barn och unga?
prompt-belonging-adult-4 = Finns det sammanhang där barnet hamnar utanför?

## Acceptance, a label kept ready for the official wheel

area-acceptance = Acceptans
area-acceptance-about = Det handlar om att duga och bli omtyckt som man är.

## Interaction, a label kept ready for the official wheel

area-interaction = Samspel med andra
area-interaction-about = Det handlar om hur man har det tillsammans med andra.

## Support, a label kept ready for the official wheel

area-support = Tillgång till stöd
area-support-about = Det handlar om att få hjälp när man behöver den.

## Other: housing, economy, moving, illness in the family, language, waiting for a decision

area-other = Annat som påverkar
area-other-about = Det handlar om annat i livet, som bostad, pengar, sjukdom eller väntan på besked.

prompt-other-0-5-1 = Vad mer påverkar barnets vardag just nu?
prompt-other-0-5-2 = Vad är nytt eller annorlunda i barnets liv?
prompt-other-0-5-3 = Hur är det där barnet bor just nu?
prompt-other-0-5-4 = Väntar någon nära barnet på ett viktigt besked?

prompt-other-6-9-1 = Finns det något mer du vill berätta?
prompt-other-6-9-2 = Är något nytt eller annorlunda?
prompt-other-6-9-3 = Hur är det där du bor nu?
prompt-other-6-9-4 = Är det något du tänker mycket på?

prompt-other-10-12-1 = Vad mer är viktigt i ditt liv just nu?
prompt-other-10-12-2 = Har något ändrats på sistone?
prompt-other-10-12-3 = Är det något du går och tänker på?
prompt-other-10-12-4 = Är det något du väntar på att få veta?

prompt-other-13-17-1 = Vad mer påverkar dig just nu?
prompt-other-13-17-2 = Har något förändrats den senaste tiden?
prompt-other-13-17-3 = Hur är det med det praktiska, som bostad och pengar?
prompt-other-13-17-4 = Är det något du väntar på besked om?

prompt-other-adult-1 = Vad mer påverkar barnets vardag just nu?
prompt-other-adult-2 = Har något förändrats den senaste tiden?
prompt-other-adult-3 = Hur är det med sådant som bostad, ekonomi och språk?
prompt-other-adult-4 = Påverkas vardagen av flytt, sjukdom eller väntan?

## Hope, the closing question outside the ring

area-hope = Framåt
area-hope-about = Det handlar om det man hoppas på, och om ett litet steg dit.

prompt-hope-0-5-1 = Vad hoppas du på för barnet?
prompt-hope-0-5-2 = Vad kan vara ett första litet steg?
prompt-hope-0-5-3 = Vem kan hjälpa till?
prompt-hope-0-5-4 = Hur märker vi på barnet att det har blivit bättre?

prompt-hope-6-9-1 = Om du fick önska något, vad skulle det vara?
prompt-hope-6-9-2 = Vad kan vi göra först?
prompt-hope-6-9-3 = Vem kan hjälpa dig?
prompt-hope-6-9-4 = Hur märker du att det blir bättre?

prompt-hope-10-12-1 = Vad hoppas du ska hända?
prompt-hope-10-12-2 = Vad skulle vara ett litet första steg?
prompt-hope-10-12-3 = Vem vill du ska hjälpa till?
prompt-hope-10-12-4 = Hur skulle du märka att det blir bättre?

prompt-hope-13-17-1 = Hur vill du ha det om några månader?
prompt-hope-13-17-2 = Vad är ett litet steg som känns möjligt?
prompt-hope-13-17-3 = Vem vill du ha med dig i det här?
prompt-hope-13-17-4 = Hur skulle du märka att det går åt rätt håll?

prompt-hope-adult-1 = Vad hoppas du på för barnet de närmaste månaderna?
prompt-hope-adult-2 = Vad är ett litet steg som går att ta snart?
prompt-hope-adult-3 = Vem mer kan hjälpa till?
prompt-hope-adult-4 = Hur märker vi att det går åt rätt håll?

## Pictures for 6–9: few words for each prompt

picture-safety-1 = Trygg plats
picture-safety-2 = Någon trygg
picture-safety-3 = Berätta för någon
picture-safety-4 = Känns inte bra

picture-health-1 = Kroppen
picture-health-2 = Känslor inuti
picture-health-3 = Sova
picture-health-4 = Bli glad igen

picture-learning-1 = Det kan jag
picture-learning-2 = Roligt att lära
picture-learning-3 = Lätt och svårt
picture-learning-4 = Få hjälp

picture-care-1 = Mina vuxna
picture-care-2 = Bra hos oss
picture-care-3 = Bli tröstad
picture-care-4 = Behöver mer

picture-leisure-1 = Det jag gillar
picture-leisure-2 = Leka
picture-leisure-3 = Vara ledig
picture-leisure-4 = Prova nytt

picture-respect-1 = Få bestämma
picture-respect-2 = Någon lyssnar
picture-respect-3 = Lyssnar på riktigt
picture-respect-4 = Säga något

picture-responsibility-1 = Göra själv
picture-responsibility-2 = Hjälpa till
picture-responsibility-3 = Vill ha hjälp
picture-responsibility-4 = Svårt att göra

picture-belonging-1 = Vara tillsammans
picture-belonging-2 = Viktig för mig
picture-belonging-3 = Vara mig själv
picture-belonging-4 = Känna sig ensam

picture-other-1 = Berätta mer
picture-other-2 = Något nytt
picture-other-3 = Där jag bor
picture-other-4 = Många tankar

picture-hope-1 = Önska
picture-hope-2 = Göra först
picture-hope-3 = Någon hjälper
picture-hope-4 = Det blir bättre
