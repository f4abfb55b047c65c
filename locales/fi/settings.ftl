### The settings of the program. Read by staff.
### Review status: draft

settings-title = Asetukset

settings-marking = Merkinnät keskusteluissa
settings-marking-note = Jokaisen omat sanat ovat aina etusijalla. Merkintöjä ei koskaan lasketa yhteen, eikä lapsia koskaan verrata toisiinsa. Valintasi koskee keskusteluja, jotka alkavat tästä lähtien.
settings-marking-off = Ei merkintöjä
settings-marking-off-note = Vain jokaisen omat sanat
settings-marking-three-steps = Hyvin, niin ja näin, vaikeaa
settings-marking-three-steps-note = Jos haluaa, voi valita osa-alueelle sopivan sanan. Voi myös vastata ”en tiedä” tai ”en halua vastata”.

settings-language = Ohjelman kieli

settings-kept-title = Missä tekstit säilytetään
