### The page on which a paper is chosen, looked at and saved. Read by staff.
### Review status: draft

## What papers are called: on the page and in the name of the file

paper-file-home-page = Warqad guriga loo qaato
paper-file-blank-wheel = Giraangir maran
paper-file-rounds = Giraangirta waqtiyo kala duwan
paper-file-invitation = Casuumad
paper-file-agenda = Ajendaha
paper-file-minutes = Xusuusqor iyo qorshe
paper-file-sip = Qoraalka SIP
paper-file-bbic = U socota adeegga bulshada
paper-file-eht = U socota kooxda caafimaadka ardayda
paper-file-stored = Waxa kaydsan
paper-file-counts = Warbixin
paper-file-recovery-code = Koodka soo celinta

## Looking at a paper before it is saved

preview-pages = { $count ->
    [one] { $count } bog
   *[other] { $count } bog
}
# The pages as a whole, for those who do not see them.
preview-sheets = Bogagga
# What a page is, for those who do not see it. $paper is what the paper is called.
preview-page-alt = Bogga { $page } ee { $pages }: { $paper }
preview-larger = Weynee
preview-smaller = Yaree

## What can be chosen

# Unfolds all that can be chosen, where the window is narrow.
preview-choices = Dooro luqad iyo wax kale
preview-language-first = Luqad
preview-language-second = Luqad labaad
preview-language-only = Hal luqad oo keliya
preview-arrangement = Sida ay luqaduhu u kala yaallaan
preview-arrangement-beside = Is barbar yaal
preview-arrangement-after = Is daba yaal
preview-homeward = Yaa loogu talagalay?
preview-homeward-family = Qoyska oo dhan
preview-homeward-family-note = Waxa qoysku sheegay
preview-homeward-child = Ilmaha
preview-homeward-child-note = Ereyada ilmaha oo keliya
preview-size = Warqad
preview-size-a4 = A4
preview-size-a4-note = Hal ama laba qof
preview-size-a3 = A3
preview-size-a3-note = Koox ku wareegsan
preview-prompts = Su’aalo giraangirta barbarkeeda
preview-prompts-none = Su’aalo la’aan
preview-prompts-adult = Dadka waaweyn

## While it is made

preview-making = Warqadda waa la sameynayaa …
preview-making-setting = Bogagga waa la sameynayaa …
preview-making-writing = Faylka waa la diyaarinayaa …
# Said to those who do not see it. $pages is how many pages, as in "3 sidor".
preview-ready = Warqaddu waa diyaar: { $pages }
preview-stopped = Warqadda lama sameyn.
preview-make = Samee warqadda

## What to know before it is saved

# Over the characters themselves.
preview-uncovered = { $count ->
    [one] Hal xaraf wuxuu noqonayaa sanduuq maran
   *[other] { $count } xaraf waxay noqonayaan sanduuqyo maran
}
preview-uncovered-why = { $count ->
    [one] Barnaamijku xarafkaas ma qori karo. Gacanta warqadda ugu qor haddii loo baahdo.
   *[other] Barnaamijku xarfahaas ma qori karo. Gacanta warqadda ugu qor haddii loo baahdo.
}
preview-tagged = Faylka waxaa akhrin kara akhriyaha shaashadda (skärmläsare), laakiin lama hubin inuu waafaqsan yahay heerka PDF-yada dadka oo dhan loogu talagalay.
preview-not-encrypted = Faylku ma qufulna (kryptering ma leh). Waa in la geliyo nidaamka adeeggiinna u gaarka ah. Marka la daabaco ama la gudbiyo, kombiyuutarka ka tirtir.
preview-not-encrypted-code = Faylku ma qufulna (kryptering ma leh). Cidda faylka haysata koodka way akhrin kartaa. Daabac, kadibna faylka tirtir.

## Saving

preview-save = U kaydi PDF ahaan
preview-saved = Faylka waa la kaydiyay. Ka fur halkii aad ku kaydisay oo daabac.
preview-saved-code = Faylka waa la kaydiyay. Ka fur halkii aad ku kaydisay oo daabac. Kadib tirtir, qashinka kombiyuutarkana faaruqi.

## Ways to papers, on other pages

# On a sheet for others: a button.
paper-way-sheet = Eeg oo kaydi
# What the printer beside an invitation does. $voice is who is invited, a role.
paper-way-invitation = Eeg oo kaydi casuumadda ku socota: { $voice }
paper-way-recovery-code = Warqad koodku ku qoran yahay
# Under the way to a paper with everything that is stored about a case.
paper-way-stored-note = Qofka weydiiya waxa isaga laga kaydiyay

## For whom a page to take home is. Read by the family too.

paper-way-home-question = Yaa qaadanaya warqadda?
paper-way-home-child-note = Ereyada ilmaha oo keliya
# The same, of somebody 13–17 years old.
paper-way-home-young-note = Ereyada qofka dhallinyarada ah oo keliya
paper-way-home-family = Qoyska
paper-way-home-family-note = Wixii uu mid walba oo idinka mid ahi sheegay
