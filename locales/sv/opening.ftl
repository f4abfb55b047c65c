### The opening, read together with the family: what the wheel is, what is kept, what must be passed on.
### Review status: draft

## For a child of 6–9

opening-young-title = Hej! Det här är hjulet.
opening-young-wheel = Hjulet handlar om dig och hur du har det. Varje bit är en sak som vi kan prata om.
opening-young-no-wrong = Inget svar är rätt eller fel. Du får tycka på ditt sätt, och de andra på sitt.
opening-young-skip = Du väljer var vi börjar. Det du inte vill prata om hoppar vi över.
opening-young-kept-show-only = Det vi skriver här sparas inte. När vi är klara är det borta, om vi inte bestämmer något annat tillsammans.
# $date is a day, ready to show.
opening-young-kept-working-copy = Det vi skriver låses in i den här datorn till { $date }. Sedan tas det bort.
opening-young-kept-practice = Nu övar vi. Familjen är påhittad och inget sparas.
opening-young-must-tell = Ibland blir vi som jobbar med barn oroliga för att ett barn har det riktigt svårt. Då säger lagen att vi måste berätta det för socialtjänsten, så att barnet kan få hjälp.

## For a child or young person of 10–17

opening-older-title = Det här är hjulet
opening-older-wheel = Hjulet är en bild av ditt liv just nu, i flera delar. Med den kan vi prata både om det som är bra och om det som är svårt.
opening-older-no-wrong = Det är inget prov, så inget svar är rätt eller fel. Ser du och någon annan olika på en sak får båda bilderna stå kvar.
opening-older-skip = Du väljer var vi börjar. Allt går att hoppa över, och du behöver inte säga varför.
opening-older-kept-show-only = Det vi skriver här sparas inte. När samtalet stängs är allt borta, om vi inte tillsammans bestämmer att spara det.
# $date is a day, ready to show.
opening-older-kept-working-copy = Det vi skriver sparas låst på den här datorn till { $date }. Sedan raderas det, och en vecka senare är det borta även ur säkerhetskopiorna.
opening-older-kept-practice = Det här är en övning med en påhittad familj. Inget sparas, och det kommer inte med i någon statistik.
opening-older-must-tell = Om vi som arbetar med barn och unga blir oroliga för att du far illa måste vi enligt lag berätta det för socialtjänsten, så att du kan få hjälp. Om det går pratar vi med dig först.

## For adults: the child is 0–5, or is not here

opening-adults-title = Hjulet – en bild av barnets vardag
opening-adults-wheel = Hjulet hjälper oss att se hela barnets vardag: det som fungerar bra, det som är utmanande och det som behöver hända.
opening-adults-no-wrong = Inget svar är rätt eller fel, och ingen räknar poäng. Ni kan se olika på saker, och allas ord får stå som de är.
opening-adults-skip = Ni väljer var vi börjar. Allt går att hoppa över, och man får ändra sig.
opening-adults-kept-show-only = Det vi skriver här sparas inte: när samtalet stängs är allt borta, om vi inte tillsammans bestämmer att spara det. Den som måste föra journal i sitt arbete gör det i sitt eget system.
# $date is a day, ready to show.
opening-adults-kept-working-copy = Det vi skriver sparas låst på den här datorn till { $date } och raderas sedan. En vecka senare är det borta även ur säkerhetskopiorna. Programmet skickar inget vidare. Den som måste föra journal i sitt arbete gör det i sitt eget system.
opening-adults-kept-practice = Det här är en övning, och familjen är påhittad. Inget sparas, och det kommer inte med i någon statistik.
opening-adults-must-tell = Om vi som arbetar med barn blir oroliga för att ett barn far illa måste vi enligt lag anmäla det till socialtjänsten, så att barnet kan få hjälp. Att be om stöd eller få stöd är något annat än en anmälan.

## Around the opening

opening-begin = Nu börjar vi
opening-again = Inledningen
