### The blank wheel, for those who write by hand. Read by children, families and staff.
### Review status: draft

paper-blank-wheel-title = Blank wheel
paper-blank-wheel-lead = Write or draw. Begin wherever you like, and skip anything you like.
paper-blank-date = Date
# Over the rows where each one ticks what may go on. What is written there: the child, about school.
paper-blank-whose = Whose words, and about what
# Who was here, in roles.
paper-blank-who = Who is here? Write roles only.
