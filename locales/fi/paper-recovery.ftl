### The sheet with the recovery code. Read by staff.
### Review status: draft

paper-recovery-title = Palautuskoodi
paper-recovery-lead = Avaa Hjulet-ohjelmaan tallennetut tiedot, jos salalause on unohtunut

paper-recovery-use = Näin koodia käytetään
# The words in quotation marks are those of a button.
paper-recovery-use-open = Avaa Hjulet tietokoneella ja valitse ”{ unlock-forgotten }”.
paper-recovery-use-type = Kirjoita koodi ryhmä kerrallaan vasemmalta alkaen. Isoilla ja pienillä kirjaimilla ei ole väliä.
paper-recovery-use-choose = Valitse uusi salalause. Kaikki tallennettu on tallella, ja koodi pysyy samana.
# Where letters and digits look alike.
paper-recovery-signs = Koodissa käytetään numeroita 0 ja 1, mutta ei kirjaimia O, I, L eikä U.

paper-recovery-keep = Näin paperia säilytetään
paper-recovery-keep-print = Tulosta se tulostimella, johon luotat, ja hae se heti.
paper-recovery-keep-file = Kun paperi on tulostettu, poista tiedosto ja tyhjennä roskakori.

paper-recovery-reads = Se, jolla on koodi, voi lukea kaiken
paper-recovery-reads-why = Koodilla ja tietokoneella voi avata kaiken tallennetun ilman salalausetta. Älä näytä koodia kenellekään, älä valokuvaa sitä äläkä lähetä sitä.
paper-recovery-reads-new = Jos saat uuden koodin, tämä ei enää kelpaa. Tuhoa silloin paperi.
