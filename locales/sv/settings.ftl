### The settings of the program. Read by staff.
### Review status: draft

settings-title = Inställningar

settings-marking = Markeringar i samtalen
settings-marking-note = Orden kommer alltid först. Markeringar räknas aldrig ihop, och barn jämförs aldrig med varandra. Det du väljer gäller samtal som börjar från och med nu.
settings-marking-off = Inga markeringar
settings-marking-off-note = Bara var och ens egna ord
settings-marking-three-steps = Bra, sådär, svårt
settings-marking-three-steps-note = Den som vill väljer ett ord för ett område. Det går också bra att svara ”vet inte” eller ”vill inte svara”.

settings-language = Programmets språk

settings-kept-title = Var det som skrivs finns
