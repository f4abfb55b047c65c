### The page on which a paper is chosen, looked at and saved. Read by staff.
### Review status: draft

## What papers are called: on the page and in the name of the file

paper-file-home-page = Rûpela ji bo malê
paper-file-blank-wheel = Çerxa vala
paper-file-rounds = Çerxên berê û niha
paper-file-invitation = Vexwendin
paper-file-agenda = Rojev
paper-file-minutes = Nîşeyên civînê û plan
paper-file-sip = Nivîsa SIP
paper-file-bbic = Ji bo xizmetên civakî
paper-file-eht = Ji bo tîma tenduristiya xwendekaran
paper-file-stored = Tiştên tomarkirî
paper-file-counts = Rapor
paper-file-recovery-code = Koda vegerandinê

## Looking at a paper before it is saved

preview-pages = { $count ->
    [one] { $count } rûpel
   *[other] { $count } rûpel
}
# The pages as a whole, for those who do not see them.
preview-sheets = Rûpel
# What a page is, for those who do not see it. $paper is what the paper is called.
preview-page-alt = Rûpel { $page } ji { $pages }: { $paper }
preview-larger = Mezintir nîşan bide
preview-smaller = Biçûktir nîşan bide

## What can be chosen

# Unfolds all that can be chosen, where the window is narrow.
preview-choices = Ziman û tiştên din hilbijêre
preview-language-first = Ziman
preview-language-second = Zimanê duyem
preview-language-only = Tenê zimanek
preview-arrangement = Cihê zimanan
preview-arrangement-beside = Li kêleka hev
preview-arrangement-after = Li pey hev
preview-homeward = Ji bo kê?
preview-homeward-family = Tevahiya malbatê
preview-homeward-family-note = Tiştên ku malbatê gotin
preview-homeward-child = Zarok
preview-homeward-child-note = Tenê gotinên zarok bi xwe
preview-size = Kaxez
preview-size-a4 = A4
preview-size-a4-note = Ji bo yek an du kesan
preview-size-a3 = A3
preview-size-a3-note = Ji bo ku kom li dora wê bicive
preview-prompts = Pirsên li kêleka çerxê
preview-prompts-none = Bê pirs
preview-prompts-adult = Ji bo kesên mezin

## While it is made

preview-making = Kaxez tê amadekirin …
preview-making-setting = Rûpel tên amadekirin …
preview-making-writing = Pel tê amadekirin …
# Said to those who do not see it. $pages is how many pages, as in "3 sidor".
preview-ready = Kaxez amade ye: { $pages }
preview-stopped = Kaxez nehat amadekirin.
preview-make = Kaxezê amade bike

## What to know before it is saved

# Over the characters themselves.
preview-uncovered = { $count ->
    [one] Li şûna tîpekê qutiyeke vala xuya dibe
   *[other] Li şûna { $count } tîpan qutiyên vala xuya dibin
}
preview-uncovered-why = { $count ->
    [one] Şiklê vê tîpê di bernameyê de tune. Eger lazim be, wê bi destan li ser kaxezê binivîse.
   *[other] Şiklê van tîpan di bernameyê de tune. Eger lazim be, wan bi destan li ser kaxezê binivîse.
}
preview-tagged = Pel bi bernameyên ekranxwîn tê xwendin, lê li gorî standarda PDF ya gihîştbar nehatiye kontrolkirin.
preview-not-encrypted = Pel ne şîfrekirî ye. Cihê wê sîstema saziya we bi xwe ye. Piştî ku hat çapkirin an veguhestin, wê ji kompûterê jê bibe.
preview-not-encrypted-code = Pel ne şîfrekirî ye. Kesê ku pel li cem be dikare kodê bixwîne. Wê çap bike û paşê pelê jê bibe.

## Saving

preview-save = Wek PDF tomar bike
preview-saved = Pel hat tomarkirin. Wê li cihê ku te lê tomar kir veke û çap bike.
preview-saved-code = Pel hat tomarkirin. Wê li cihê ku te lê tomar kir veke û çap bike. Paşê wê jê bibe, û sepeta çopê ya kompûterê vala bike.

## Ways to papers, on other pages

# On a sheet for others: a button.
paper-way-sheet = Pêşî bibîne û tomar bike
# What the printer beside an invitation does. $voice is who is invited, a role.
paper-way-invitation = Vexwendinê pêşî bibîne û tomar bike: { $voice }
paper-way-recovery-code = Kaxezek bi kodê
# Under the way to a paper with everything that is stored about a case.
paper-way-stored-note = Ji bo kesên ku dipirsin çi li ser wan tomarkirî ye

## For whom a page to take home is. Read by the family too.

paper-way-home-question = Rûpel ji bo kê ye?
paper-way-home-child-note = Tenê gotinên zarok bi xwe
# The same, of somebody 13–17 years old.
paper-way-home-young-note = Tenê gotinên ciwan bi xwe
paper-way-home-family = Malbat
paper-way-home-family-note = Tiştên ku her yekî ji we gotiye
