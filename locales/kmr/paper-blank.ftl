### The blank wheel, for those who write by hand. Read by children, families and staff.
### Review status: draft

paper-blank-wheel-title = Çerxa vala
paper-blank-wheel-lead = Binivîsin an xêz bikin. Ji ku bixwazin dest pê bikin, û çi bixwazin derbas bikin.
paper-blank-date = Dîrok
# Over the rows where each one ticks what may go on. What is written there: the child, about school.
paper-blank-whose = Gotinên kê, û li ser çi
# Who was here, in roles.
paper-blank-who = Kî li vir in? Tenê rolan binivîsin.
