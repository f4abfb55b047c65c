### The papers the program makes. Read on paper, by families and by staff.
### Review status: draft

## On every paper

# At the foot of a page. $page is its number, $pages how many there are.
paper-page = صفحة { $page } من { $pages }
# Over what the paper says of itself, at its end.
paper-about = عن هذه الورقة
paper-from-wheel = من العجلة وحدها، بلا شيء من أي محادثة.
# $date, $first and $last are days, ready to show.
paper-from-conversation = من محادثة { $date }.
paper-from-conversations = من محادثات بين { $first } و{ $last }.
paper-from-meeting = من اجتماع التنسيق { $date }.
paper-from-meeting-undated = من اجتماع تنسيق لم يتحدد يومه بعد.
paper-from-case = من الملف كما كان محفوظًا.
paper-from-store = من البرنامج نفسه.
paper-from-release = من تقرير عن استخدام العجلة.
# $moment is a day and a time, ready to show.
paper-made-at = جُهّزت في { $moment }.
paper-practice = تدريب مع أسرة خيالية.
paper-provisional = محتوى العجلة صيغة أولية.
paper-draft = الترجمة مسودة.
# What somebody said about one area at one conversation is a part.
paper-left-out-undecided = { $count ->
    [zero] لا توجد أجزاء تنتظر القرار.
    [one] جزء واحد ليس هنا: لم يقرر أحد هل يُسمح بمشاركته.
    [two] جزءان ليسا هنا: لم يقرر أحد هل يُسمح بمشاركتهما.
    [few] { $count } أجزاء ليست هنا: لم يقرر أحد هل يُسمح بمشاركتها.
    [many] { $count } جزءًا ليست هنا: لم يقرر أحد هل يُسمح بمشاركتها.
   *[other] { $count } جزء ليست هنا: لم يقرر أحد هل يُسمح بمشاركتها.
}
paper-left-out-kept-back = { $count ->
    [zero] لا توجد أجزاء يود أحد إبقاءها عنده.
    [one] جزء واحد ليس هنا: هناك مَن يود إبقاءه عنده.
    [two] جزءان ليسا هنا: هناك مَن يود إبقاءهما عنده.
    [few] { $count } أجزاء ليست هنا: هناك مَن يود إبقاءها عنده.
    [many] { $count } جزءًا ليست هنا: هناك مَن يود إبقاءها عنده.
   *[other] { $count } جزء ليست هنا: هناك مَن يود إبقاءها عنده.
}
paper-left-out-consent = { $count ->
    [zero] كل الأجزاء مشمولة بالموافقة.
    [one] جزء واحد ليس هنا: لا تشمله موافقة.
    [two] جزءان ليسا هنا: لا تشملهما موافقة.
    [few] { $count } أجزاء ليست هنا: لا تشملها موافقة.
    [many] { $count } جزءًا ليست هنا: لا تشملها موافقة.
   *[other] { $count } جزء ليست هنا: لا تشملها موافقة.
}
paper-left-out-not-chosen = { $count ->
    [zero] كل الأجزاء تم اختيارها هذه المرة.
    [one] جزء واحد ليس هنا: لم يتم اختياره هذه المرة.
    [two] جزءان ليسا هنا: لم يتم اختيارهما هذه المرة.
    [few] { $count } أجزاء ليست هنا: لم يتم اختيارها هذه المرة.
    [many] { $count } جزءًا ليست هنا: لم يتم اختيارها هذه المرة.
   *[other] { $count } جزء ليست هنا: لم يتم اختيارها هذه المرة.
}
# Before the Swedish of what somebody said in another language.
paper-interpreters-swedish = المترجم بالسويدية
# What a drawing of the wheel shows, for those who do not see it. $areas are names of areas.
paper-wheel-alt = العجلة وعليها المجالات: { $areas }.
paper-wheel-alt-talked = مجالات تم الحديث عنها: { $areas }.
# In the place of an area's name: the words are from a conversation around another edition of the wheel.
paper-area-elsewhere = مجال من عجلة أخرى
