### The settings of the program. Read by staff.
### Review status: draft

settings-title = الإعدادات

settings-marking = الوصف بكلمة في المحادثات
settings-marking-note = كلام كل شخص يأتي أولًا دائمًا. والوصف بكلمة لا يُجمع أبدًا، والأطفال لا يُقارن بعضهم ببعض أبدًا. وما يتم اختياره هنا ينطبق على المحادثات التي تبدأ من الآن.
settings-marking-off = بلا وصف بكلمة
settings-marking-off-note = كلام كل شخص فقط
settings-marking-three-steps = تمام، بين بين، صعب
settings-marking-three-steps-note = يمكن لمَن يرغب اختيار كلمة واحدة للمجال. ويمكن أيضًا الرد بعبارة «لا أعرف» أو «لا أريد الإجابة».

settings-language = لغة البرنامج

settings-kept-title = مكان حفظ ما يُكتب
