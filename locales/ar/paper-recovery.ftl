### The sheet with the recovery code. Read by staff.
### Review status: draft

paper-recovery-title = رمز الاسترداد
paper-recovery-lead = يفتح ما هو محفوظ في Hjulet إذا نُسيت عبارة المرور

paper-recovery-use = طريقة استخدام الرمز
# The words in quotation marks are those of a button.
paper-recovery-use-open = فتح برنامج Hjulet على الكمبيوتر واختيار «{ unlock-forgotten }».
paper-recovery-use-type = كتابة الرمز مجموعة بعد مجموعة، من اليسار. لا فرق بين الحروف الكبيرة والصغيرة.
paper-recovery-use-choose = اختيار عبارة مرور جديدة. كل ما هو محفوظ يبقى كما هو، والرمز لا يتغيّر.
# Where letters and digits look alike.
paper-recovery-signs = في الرمز الرقمان 0 و 1، وليس فيه الحروف O و I و L و U.

paper-recovery-keep = طريقة حفظ الورقة
paper-recovery-keep-print = طباعة الورقة على طابعة موثوقة، وأخذها فورًا.
paper-recovery-keep-file = حذف ملف PDF بعد طباعة الورقة، وإفراغ سلة المهملات.

paper-recovery-reads = مَن لديه الرمز يستطيع قراءة كل شيء
paper-recovery-reads-why = بالرمز والكمبيوتر يمكن فتح كل ما هو محفوظ، من دون عبارة المرور. لذلك يجب ألا يُعرض الرمز على أحد، وألا يُصوَّر، وألا يُرسل.
paper-recovery-reads-new = عند الحصول على رمز جديد لا يعود هذا الرمز صالحًا، وعندها يجب إتلاف الورقة.
