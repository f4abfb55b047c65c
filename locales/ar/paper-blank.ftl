### The blank wheel, for those who write by hand. Read by children, families and staff.
### Review status: draft

paper-blank-wheel-title = عجلة فارغة
paper-blank-wheel-lead = اكتبوا أو ارسموا. ابدؤوا من حيث تحبّون، ولا بأس بتخطي أي شيء.
paper-blank-date = التاريخ
# Over the rows where each one ticks what may go on. What is written there: the child, about school.
paper-blank-whose = كلام مَن، وعن ماذا
# Who was here, in roles.
paper-blank-who = مَن الحاضرون؟ الأدوار فقط.
