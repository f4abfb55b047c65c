### The sheet with the recovery code. Read by staff.
### Review status: draft

paper-recovery-title = Koodka soo celinta
paper-recovery-lead = Wuxuu furayaa waxa Hjulet ku kaydsan, haddii jumladda sirta ah la illoobo

paper-recovery-use = Sida koodka loo isticmaalo
# The words in quotation marks are those of a button.
paper-recovery-use-open = Kombiyuutarka ka fur Hjulet oo dooro “{ unlock-forgotten }”.
paper-recovery-use-type = Geli koodka, koox koox, bidix ka bilow. Xarfaha waaweyn iyo kuwa yaryar waa isku mid.
paper-recovery-use-choose = Dooro jumlad sir ah oo cusub. Wixii la kaydiyay oo dhan way jiraan, koodkuna waa isla kii hore.
# Where letters and digits look alike.
paper-recovery-signs = Koodka waxaa ku jira lambarrada 0 iyo 1, laakiin kuma jiraan xarfaha O, I, L iyo U.

paper-recovery-keep = Sida warqadda loo ilaaliyo
paper-recovery-keep-print = Ku daabac daabace aad ku kalsoon tahay, isla markiibana ka soo qaado.
paper-recovery-keep-file = Marka warqadda la daabaco faylka tirtir, qashinka kombiyuutarkana faaruqi.

paper-recovery-reads = Cidda koodka haysata wax walba way akhrin kartaa
paper-recovery-reads-why = Koodka iyo kombiyuutarka waxaa lagu furi karaa wax kasta oo kaydsan, jumladda sirta ah la’aanteed. Cidna ha tusin, sawir ha ka qaadin, hana u dirin meelna.
paper-recovery-reads-new = Haddii aad kood cusub hesho, kani mar dambe ma shaqeynayo. Markaas warqadda baabi’i.
