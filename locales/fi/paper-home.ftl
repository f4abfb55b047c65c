### The page to take home. Read by children and families.
### Review status: draft

home-page-title = Mistä puhuimme
home-page-title-child = Minun pyöräni
home-page-lead = Nämä ovat teidän omia sanojanne keskustelusta. Paperi on teidän.
home-page-lead-child = Nämä ovat sinun omia sanojasi. Paperi on sinun.
# Over the areas, each with what somebody said about it.
home-page-said = Omin sanoin
# Instead of words, when nothing was to be taken home.
home-page-nothing = Keskustelun sanat eivät tule tällä kertaa mukaan kotiin, ja se on ihan hyvä niin. Pyörä on teidän: sen ääressä voi jatkaa juttelua.
home-page-nothing-child = Sanat eivät tule tällä kertaa mukaan kotiin, ja se on ihan ok. Pyörä on sinun.

## Whom to turn to: written by hand

home-page-contact = Keneen voi ottaa yhteyttä
home-page-contact-child = Kenen kanssa voin jutella
home-page-contact-line = Nimi ja puhelin
home-page-contact-line-child = Nimi, ja miten tavoitamme toisemme
home-page-next-time = Milloin tapaamme taas
