### The access log: who has looked.
### Review status: draft

log-title = مَن اطّلع
log-about = هنا يظهر مَن فتح شيئًا أو غيّره أو حذفه، ومتى. والاسم هو اسم الحساب على الكمبيوتر. أما ما هو مكتوب في الملفات فلا يظهر هنا.
log-empty = لم يحدث شيء بعد.
log-whole = السجل سليم. لم يتغيّر أي سطر ولم يُحذف.
# $number is the number of a line.
log-broken = السجل غير صحيح ابتداءً من السطر { $number }.
log-broken-note = تم تغيير السطر { $number } أو حذفه من خارج البرنامج، أو أصابه تلف. أما السطور التي قبله فهي كما كُتبت. يُرجى عرض هذا على المسؤول عن أمن المعلومات، وحفظ السجل كما هو.
# $number is the number of a line.
log-line = السطر { $number }
log-unsound = غير صحيح
log-program = البرنامج
log-case-deleted = ملف محذوف
log-count-shown = يظهر { $shown } من { $count } من السطور
log-more = عرض المزيد
log-save = حفظ السجل خارج البرنامج
log-saved = تم حفظ السجل.

## What was done. The code of the case stands after it.

log-deed-case-made = إنشاء الملف
log-deed-case-opened = فتح الملف
log-deed-conversation-opened = فتح محادثة
log-deed-case-changed = تعديل في الملف
log-deed-consent-noted = تسجيل موافقة
log-deed-consent-withdrawn = تسجيل سحب موافقة
log-deed-consent-changed = تعديل موافقة
log-deed-kept-back = تسجيل أن شيئًا لم يعد يُسمح بمشاركته
log-deed-meeting-opened = فتح اجتماع
log-deed-sip-made = تجهيز ورقة SIP
log-deed-bbic-made = تجهيز ورقة للخدمات الاجتماعية
log-deed-eht-made = تجهيز ورقة EHT
log-deed-invitation-made = تجهيز دعوة
log-deed-home-page-made = تجهيز صفحة للبيت
log-deed-rounds-made = تجهيز العجلة عبر الزمن
log-deed-agenda-made = تجهيز جدول أعمال
log-deed-minutes-made = تجهيز ملاحظات اجتماع
log-deed-stored-made = تجهيز كل ما هو محفوظ
log-deed-paper-saved = حفظ ورقة خارج البرنامج
log-deed-handed-over = نقل مسؤولية
log-deed-date-moved = تغيير تاريخ الحذف
log-deed-case-closed = إنهاء العمل في الملف
log-deed-case-reopened = استئناف العمل في الملف بعد انتهائه
log-deed-case-deleted = حذف الملف
log-deed-case-deleted-itself = حذف الملف في موعده
log-deed-searched = البحث في الملاحظات
log-deed-log-saved = حفظ السجل خارج البرنامج
log-deed-unit-chosen = تحديد الجهة
log-deed-fewest-raised = رفع أقل عدد وراء كل رقم
log-deed-release-made = إعداد تقرير عن استخدام العجلة
log-deed-release-saved = حفظ تقرير خارج البرنامج
