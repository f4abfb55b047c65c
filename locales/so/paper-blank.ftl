### The blank wheel, for those who write by hand. Read by children, families and staff.
### Review status: draft

paper-blank-wheel-title = Giraangir maran
paper-blank-wheel-lead = Wax ku qora ama ku sawira. Ka bilaaba halka aad rabtaan, iskana dhaafa wixii aad rabtaan.
paper-blank-date = Taariikh
# Over the rows where each one ticks what may go on. What is written there: the child, about school.
paper-blank-whose = Yaa yiri, maxayse ku saabsan tahay?
# Who was here, in roles.
paper-blank-who = Yaa jooga? Qora kaalinta oo keliya.
