### The sheet with the recovery code. Read by staff.
### Review status: draft

paper-recovery-title = Koda vegerandinê
paper-recovery-lead = Eger hevoka şîfreyê were jibîrkirin, ev kod tiştên ku di Hjulet de tomarkirî ne vedike

paper-recovery-use = Kod wiha tê bikaranîn
# The words in quotation marks are those of a button.
paper-recovery-use-open = Hjulet li ser kompûterê veke û “{ unlock-forgotten }” hilbijêre.
paper-recovery-use-type = Kodê binivîse, kom bi kom, ji çepê ber bi rastê. Tîpên mezin an biçûk ferq nakin.
paper-recovery-use-choose = Hevokeke şîfreyê ya nû hilbijêre. Her tiştê tomarkirî dimîne, û kod naguhere.
# Where letters and digits look alike.
paper-recovery-signs = Di kodê de hejmarên 0 û 1 hene, lê tîpên O, I, L û U tune ne.

paper-recovery-keep = Kaxez wiha tê parastin
paper-recovery-keep-print = Wê bi çapkereke ku tu jê bawer dikî çap bike, û tavilê hilde.
paper-recovery-keep-file = Dema kaxez hat çapkirin pelê jê bibe, û sepeta çopê ya kompûterê vala bike.

paper-recovery-reads = Kesê ku kod li cem be dikare her tiştî bixwîne
paper-recovery-reads-why = Bi kodê û kompûterê her tiştê tomarkirî bêyî hevoka şîfreyê jî vedibe. Kodê nîşanî kesî nede, wêneyê wê nekişîne û wê ji kesî re neşîne.
paper-recovery-reads-new = Eger kodeke nû bidin te, ev kod êdî ne derbasdar e. Wê demê vê kaxezê ji nav bibe.
