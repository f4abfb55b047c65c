### The papers the program makes. Read on paper, by families and by staff.
### Review status: draft

## On every paper

# At the foot of a page. $page is its number, $pages how many there are.
paper-page = Sivu { $page } / { $pages }
# Over what the paper says of itself, at its end.
paper-about = Tietoa tästä paperista
paper-from-wheel = Tehty pyörästä. Mukana ei ole mitään keskusteluista.
# $date, $first and $last are days, ready to show.
paper-from-conversation = Perustuu keskusteluun { $date }.
paper-from-conversations = Perustuu keskusteluihin { $first } – { $last }.
paper-from-meeting = Perustuu koordinointikokoukseen { $date }.
paper-from-meeting-undated = Perustuu koordinointikokoukseen, jonka päivää ei ole sovittu.
paper-from-case = Perustuu tapaukseen sellaisena kuin se oli tallennettu.
paper-from-store = Peräisin ohjelmasta itsestään.
paper-from-release = Perustuu raporttiin pyörän käytöstä.
# $moment is a day and a time, ready to show.
paper-made-at = Tehty { $moment }.
paper-practice = Harjoitus keksityn perheen kanssa.
paper-provisional = Pyörän sisältö on alustava.
paper-draft = Käännös on luonnos.
# What somebody said about one area at one conversation is a part.
paper-left-out-undecided = { $count ->
    [one] Yksi osa ei ole mukana: kukaan ei ole päättänyt, saako sen kertoa eteenpäin.
   *[other] { $count } osaa ei ole mukana: kukaan ei ole päättänyt, saako ne kertoa eteenpäin.
}
paper-left-out-kept-back = { $count ->
    [one] Yksi osa ei ole mukana: joku halusi pitää sen itsellään.
   *[other] { $count } osaa ei ole mukana: joku halusi pitää ne itsellään.
}
paper-left-out-consent = { $count ->
    [one] Yksi osa ei ole mukana: suostumus puuttuu.
   *[other] { $count } osaa ei ole mukana: suostumus puuttuu.
}
paper-left-out-not-chosen = { $count ->
    [one] Yksi osa ei ole mukana: sitä ei valittu tällä kertaa.
   *[other] { $count } osaa ei ole mukana: niitä ei valittu tällä kertaa.
}
# Before the Swedish of what somebody said in another language.
paper-interpreters-swedish = Tulkin ruotsinnos
# What a drawing of the wheel shows, for those who do not see it. $areas are names of areas.
paper-wheel-alt = Pyörä, jossa on nämä osa-alueet: { $areas }.
paper-wheel-alt-talked = Näistä on puhuttu: { $areas }.
# In the place of an area's name: the words are from a conversation around another edition of the wheel.
paper-area-elsewhere = Toisen pyörän osa-alue
