### The sheets for others: SIP, BBIC and EHT. Read by staff.
### Review status: draft

## On every sheet

sheet-working-paper = ورقة عمل: الأصل محفوظ في أنظمة الجهات المسؤولة نفسها.
sheet-age = العمر
sheet-nothing = لا يوجد شيء هنا.
sheet-nothing-written = لم يُكتب شيء.
# Before the short form of what somebody has said.
sheet-in-brief = باختصار
# Before a sheet goes on: a consent leaves out something that only a person can recognise.
sheet-except-words = هناك موافقة فيها استثناء مكتوب كنص. يُرجى قراءته قبل تسليم الورقة إلى غيرك.
sheet-to-consent = إلى الموافقات

sheet-tally-title = ما لا يظهر هنا
sheet-tally-explained = الجزء هو ما قاله شخص واحد عن مجال واحد في محادثة واحدة.

## SIP

sip-title = خطة فردية منسّقة
sip-meeting = الاجتماع
sip-meeting-undecided = لم يتحدد اليوم بعد
sip-question = سؤال الاجتماع
sip-participants = المشاركون
sip-child-description = الوصف بكلام الطفل نفسه
sip-young-description = الوصف بكلام اليافع/ة
sip-resources = الموارد: ما يسير على ما يرام
sip-needs = الاحتياجات: ما يشكل صعوبة
sip-goals = الأهداف: ما يجب أن يحدث
sip-changes = ما تغيّر
sip-short = قيل باختصار
# Where only the child has said something about it.
sip-in-own-description = موجود في الوصف الشخصي.

# The four contents that the law asks for, in its order and close to its words.
sip-content-1 = إجراءات الدعم المطلوبة
sip-content-2 = إجراءات الدعم التي تقع على كل جهة مسؤولة (huvudman)
sip-content-3 = إجراءات يقوم بها طرف آخر غير البلدية أو الإقليم
sip-content-4 = مَن يتحمل المسؤولية الشاملة
sip-no-measures = لم تُكتب إجراءات دعم.
sip-no-others = لم تُكتب إجراءات من أطراف أخرى.
sip-no-whole = لم يتم تحديد أحد.
sip-no-area = بلا مجال
sip-principal-social-services = الخدمات الاجتماعية في البلدية
sip-principal-region = الرعاية الصحية والطبية في الإقليم
sip-principal-municipality = البلدية خارج الخدمات الاجتماعية
sip-principal-municipality-note = المدرسة والمدرسة التمهيدية وخدمة KAA تتبع البلدية، لكنها لا تتبع الخدمات الاجتماعية.
# $date is a day, ready to show.
sip-done = اكتمل في { $date }
sip-follow-up = المتابعة
# $who calls to the follow-up.
sip-follow-up-by = الدعوة من: { $who }
sip-child-view = رأي الطفل
sip-young-view = رأي اليافع/ة
sip-dissent = ما للبعض رأي آخر فيه
# $sol and $hsl are a paragraph and the name of its law.
sip-law = النقاط من 1 إلى 4 هي محتوى الخطة بموجب { $sol } و{ $hsl }.
# $reference is a chapter and a paragraph, $number the number of the law.
sip-law-hsl = { $reference } من قانون الرعاية الصحية والطبية ({ $number })

sip-gaps-title = ما ينقص هنا
sip-gaps-none = لا ينقص شيء. يُرجى قراءة الخطة معًا قبل تسليمها.
sip-gap-no-consent = لا توجد موافقة سارية تسمح للخدمات الاجتماعية والرعاية الصحية والطبية بالتخطيط معًا. ومن دونها لا توضع خطة SIP.
sip-gap-whole-without-function = لم تُكتب الوظيفة التي تتحمل المسؤولية الشاملة.
sip-gap-no-question = لم يُكتب سؤال الاجتماع.
sip-gap-no-measure = لم يُكتب أي إجراء دعم.
sip-gap-no-social-services = الخدمات الاجتماعية ليست مسؤولة عن أي إجراء دعم. خطة SIP هي لمَن يحتاج إلى إجراءات من الخدمات الاجتماعية ومن الرعاية الصحية والطبية.
sip-gap-no-health-care = الرعاية الصحية والطبية في الإقليم ليست مسؤولة عن أي إجراء دعم.
sip-gap-no-day = هناك إجراء دعم واحد على الأقل بلا يوم محدد.
sip-gap-no-others = لم يُكتب شيء عما تقوم به أطراف أخرى. وربما لا يوجد ما يُكتب.
sip-gap-no-whole = لا أحد يتحمل المسؤولية الشاملة.
sip-gap-whole-is-no-principal = مَن ينسّق الأمور كلها ليس جهة مسؤولة (huvudman). وبحسب القانون يجب أن تتحمل جهة مسؤولة المسؤولية الشاملة.
sip-gap-no-follow-up = لم يتحدد يوم للمتابعة.
sip-gap-no-childs-view = لم يُكتب رأي الطفل أو اليافع/ة.
# Where each can be added: the words on the way there.
sip-gap-to-consent = إلى الموافقات
sip-gap-to-question = كتابة السؤال
sip-gap-to-room = الكتابة في الاجتماع
sip-gap-to-meeting = يتحدد في الاجتماع
sip-gap-to-actions = إلى الإجراءات
sip-gaps-over = انتهى الاجتماع. يُرجى إضافة ما ينقص في أنظمة الجهات المسؤولة نفسها، أو طرحه في المتابعة.

## BBIC

bbic-title = إلى الخدمات الاجتماعية، بترتيب BBIC
bbic-note = للاسترشاد أثناء المحادثة، ولا يُستخدم أبدًا للتقييم.
bbic-source = أسماء المجالات من BBIC، المجلس الوطني للصحة والرعاية (Socialstyrelsen).
# Beside the sheet.
bbic-what = هنا يظهر فقط ما وافق كل شخص على مشاركته وما تشمله موافقة. ويظهر كل جزء مرة واحدة، تحت أول مجال ينتمي إليه.
bbic-empty = لا يوجد حاليًا ما يُسمح بمشاركته مع الخدمات الاجتماعية.
bbic-empty-next = يُرجى سؤال الأسرة عما يُسمح بمشاركته، ومراجعة الموافقات.
# $area is an area of the wheel, $bbic the area of BBIC under which it stands in full.
bbic-see = { $area }: تحت { $bbic }
bbic-outside = خارج مجالات BBIC

bbic-side-development = نمو الطفل
bbic-side-parenting = قدرة الوالدين
bbic-side-surroundings = الأسرة والمحيط

bbic-area-health = الصحة
bbic-area-education = التعليم
bbic-area-feelings = المشاعر والسلوك
bbic-area-relations = العلاقات الاجتماعية
bbic-area-basic-care = الرعاية الأساسية
bbic-area-safety = السلامة
bbic-area-warmth = الحضور العاطفي
bbic-area-guidance = التحفيز والتوجيه
bbic-area-family = وضع الأسرة الحالي
bbic-area-background = خلفية الأسرة
bbic-area-living = السكن والعمل والوضع المالي
bbic-area-network = الشبكة الاجتماعية والاندماج

## EHT

eht-title = سؤال إلى فريق صحة الطلاب
eht-step = الخطوة
eht-step-unknown = لم يتم الاختيار
eht-areas = مجالات يوجد ما يُقال عنها
eht-areas-none = لا يوجد حاليًا ما يُسمح بمشاركته مع صحة الطلاب عن المجالات.
# Beside the sheet, never on it: what to do where no consent lets anything go to the team.
eht-areas-do = لا تتم مشاركة ما قيل مع صحة الطلاب من دون موافقة. المطلوب تحديد الجهة التي لديها الملف، إن لم يتم ذلك بعد، ثم طلب الموافقة.
eht-about-works = ما يسير على ما يرام
eht-about-challenging = ما يشكل صعوبة
eht-about-needed = ما يجب أن يحدث
eht-about-hope = الأمل في المستقبل
eht-about-next-step = الخطوة التالية
eht-about-changed = ما تغيّر
# Something may be told of it, only in brief.
eht-about-brief = باختصار
eht-field-question = السؤال إلى الفريق
eht-field-tried = ما تمت تجربته
eht-field-asked = المساعدة التي نطلبها
eht-field-follow-up = مَن يتابع الأمر، وكيف
eht-nobody-named = ليس في الورقة اسم أو رمز أو تاريخ أو اقتباس.

# Beside the sheet: what is written for it.
eht-write = الكتابة للورقة
eht-not-kept = ما يُكتب هنا لا يُحفظ، ويختفي عند مغادرة الصفحة.
eht-hint-question = تكفي جملة واحدة. بلا أسماء.
eht-hint-tried = مثلًا: مكان هادئ وقت الاختبار، تواصل أكثر مع البيت.
eht-hint-asked = نصيحة أو تقييم أو مَن يتولى الأمر …
eht-hint-follow-up = يُرجى كتابة الوظيفة، من دون اسم أو يوم.

# Under a field of which the text is left off the sheet.
eht-left-out = النص غير موجود في الورقة بعد.
eht-trace-code = يوجد هنا رمز الملف. يُرجى حذفه، فالفريق لا يحتاج إليه.
eht-trace-name = قد تكون هنا كلمة هي اسم شخص من المحيطين بالطفل. يُرجى كتابة صلته بالطفل بدلًا من ذلك: «أحد المعلمين»، «أحد الإخوة».
eht-trace-date = يوجد هنا ما قد يكون تاريخًا محددًا. يُرجى كتابة المدة بدلًا منه: «منذ بضعة أسابيع».
eht-trace-quote = توجد هنا كلمات قالها شخص في محادثة. يُرجى التعبير عن الشيء نفسه بكلمات أخرى.
