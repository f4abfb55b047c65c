### The sheet with the recovery code. Read by staff.
### Review status: draft

paper-recovery-title = Återställningskod
paper-recovery-lead = Öppnar det som är sparat i Hjulet om lösenfrasen är glömd

paper-recovery-use = Så används koden
# The words in quotation marks are those of a button.
paper-recovery-use-open = Öppna Hjulet på datorn och välj ”{ unlock-forgotten }”.
paper-recovery-use-type = Skriv koden, grupp för grupp från vänster. Stora eller små bokstäver spelar ingen roll.
paper-recovery-use-choose = Välj en ny lösenfras. Allt som är sparat finns kvar, och koden är densamma.
# Where letters and digits look alike.
paper-recovery-signs = I koden finns siffrorna 0 och 1, men inte bokstäverna O, I, L och U.

paper-recovery-keep = Så förvaras papperet
paper-recovery-keep-print = Skriv ut det på en skrivare du litar på, och hämta det genast.
paper-recovery-keep-file = Radera filen när papperet är utskrivet, och töm papperskorgen.

paper-recovery-reads = Den som har koden kan läsa allt
paper-recovery-reads-why = Med koden och datorn går det att öppna allt som är sparat, utan lösenfrasen. Visa den inte för någon, fotografera den inte och skicka den inte.
paper-recovery-reads-new = Får du en ny kod gäller inte den här längre. Förstör då papperet.
