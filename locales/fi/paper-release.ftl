### The files of a release: titles of columns, the description of the data package, and the sheet that is laid out to be read.
### Review status: draft

file-title = Så har Barnets bästa-hjulet använts
# $unit is the name of a unit, $period a half-year or from one to another.
file-package-title = Användning av Barnets bästa-hjulet: { $unit }, { $period }
# $k is the smallest number of uses and cases that any number stands for.
file-package-about = Hur många gånger Barnets bästa-hjulet har använts i en verksamhet under ett halvår, uppdelat efter en fråga i taget. Varje tal står för minst { $k } användningar och minst { $k } olika ärenden. Svar som få har gett redovisas tillsammans.
file-counts-title = Antal användningar
file-counts-about = En rad för hela antalet och en rad för varje svar på varje fråga. Inom varje fråga är alla användningar med, och var och en bara en gång.
file-reflection-title = Verksamhetens egna svar
file-reflection-about = Hur arbetet med modellen går, så som verksamheten själv har valt att berätta.
# $k is the smallest number of uses and cases that any number stands for.
file-fewest = Varje tal står för minst { $k } användningar och minst { $k } olika ärenden. Svar som få har gett står tillsammans med andra, så att ingen familj kan kännas igen.
# $periods are half-years with too few uses, with signs between them.
file-held = Här räknas också { $periods }. Då användes hjulet för få gånger för att det skulle redovisas för sig.
file-share = Andel
file-all-together = Alla svar tillsammans
file-column-format = Format
file-column-format-about = Vilken utgåva av filens format raden följer.
file-column-source = Källa
file-column-source-about = Ett slumpmässigt ord för programmet som raden kommer från. Det säger inget om vem som använder det och finns för att samma fil inte ska räknas två gånger.
file-column-county = Läns kod
file-column-county-about = Länets kod enligt SCB, med två siffror.
file-column-principal = Huvudmannens kod
file-column-principal-about = Kommunens kod enligt SCB, eller länets kod för regionen.
file-column-principal-name = Huvudman
file-column-principal-name-about = Kommunens eller regionens namn.
file-column-kind = Slag av verksamhet, kod
file-column-kind-about = Verksamhetens slag, som ett ord som inte ändras.
file-column-kind-label = Slag av verksamhet
file-column-kind-label-about = Verksamhetens slag på svenska.
file-column-first = Första halvår
file-column-first-about = Det första halvår som räknas i filen: år och VT eller HT.
file-column-last = Halvår
file-column-last-about = Det halvår som filen gäller: år och VT eller HT. VT är januari till juni, HT är juli till december.
file-column-held = Halvår som väntade
file-column-held-about = Hur många tidigare halvår som också räknas här, för att de hade för få användningar för att redovisas för sig.
file-column-fewest = Minsta antal
file-column-fewest-about = Varje tal står för minst så många användningar och minst så många olika ärenden.
file-column-edition = Hjulets utgåva
file-column-edition-about = Den utgåva av hjulet som programmet hade när filen gjordes.
file-column-program = Programmets version
file-column-program-about = Den version av programmet som gjorde filen.
file-column-question = Fråga, kod
file-column-question-about = Vad raden delas upp efter, som ett ord som inte ändras. Ordet total står för alla användningar.
file-column-question-label = Fråga
file-column-question-label-about = Vad raden delas upp efter, på svenska.
file-column-answer = Svar, kod
file-column-answer-about = Svaret som ett ord som inte ändras. Ordet all står för alla användningar och others för flera svar tillsammans.
file-column-answer-label = Svar
file-column-answer-label-about = Svaret på svenska.
file-column-merged = Svar som räknas tillsammans
file-column-merged-about = Koderna för de svar som bara redovisas tillsammans, med mellanslag mellan. Tom när raden gäller ett enda svar.
file-column-uses = Antal användningar
file-column-uses-about = Hur många gånger hjulet användes. Inom varje fråga blir raderna tillsammans hela antalet.
file-column-how-far = Hur långt, kod
file-column-how-far-about = Hur långt verksamheten har kommit, som ett ord som inte ändras. Tom när ingen har svarat.
file-column-how-far-label = Hur långt
file-column-how-far-label-about = Hur långt verksamheten har kommit, på svenska.
file-column-words = Med egna ord
file-column-words-about = Det verksamheten själv har skrivit. Börjar texten med ett tecken som kan tas för en formel står en apostrof före.
