### The list of keys for a conversation, read by staff in the language of the program.
### Review status: draft

keys-title = اختصارات لوحة المفاتيح

## The groups

keys-group-wheel = العجلة
keys-group-voices = الأصوات
keys-group-view = ما يظهر على الشاشة
keys-group-always = في أي وقت

## What the keys are called

keys-ctrl = Ctrl
keys-alt = Alt
keys-shift = Shift
keys-escape = Esc
keys-tab = Tab
keys-enter = Enter
keys-arrows = مفاتيح الأسهم
# $first and $last are digits: one of the keys from the first to the last.
keys-digits = { $first }–{ $last }
# $held is a key that is held down, $sign the key that is pressed.
keys-together = { $held }+{ $sign }
# Between two keys that do the same.
keys-or = أو

## What they do on the wheel

keys-areas = المجالات حول العجلة
keys-arrows-deed = التنقل حول العجلة
keys-enter-deed = فتح المجال
keys-deed-whole = العجلة كاملة
keys-deed-want = تمييز المجال: «نود الحديث عنه»

## What they do with the voices

keys-deed-next-voice = الصوت التالي
keys-deed-previous-voice = الصوت السابق
keys-deed-together = صوت واحد أو كل الأصوات جنبًا إلى جنب

## What they show

keys-deed-big = العرض المكبّر
keys-deed-panel = لوحة الدعم؛ وفي العرض المكبّر شريط الكتابة
keys-deed-read-back = قراءة ما قيل معًا
keys-deed-keys = هذه القائمة

## What they do anywhere

keys-deed-undo = تراجع
keys-deed-redo = إعادة
keys-deed-lock = قفل
keys-escape-deed = خطوة إلى الوراء
keys-tab-deed = الزر أو المربع التالي
