### The page to take home. Read by children and families.
### Review status: draft

home-page-title = ما تحدثنا عنه
home-page-title-child = عجلتي
home-page-lead = هذا كلامكم أنتم من المحادثة. وهذه الورقة لكم.
home-page-lead-child = هذا كلامك أنت. وهذه الورقة لك.
# Over the areas, each with what somebody said about it.
home-page-said = الكلام كما قيل
# Instead of words, when nothing was to be taken home.
home-page-nothing = هذه المرة لا يذهب معكم إلى البيت كلام من المحادثة، وهذا أمر عادي تمامًا. والعجلة لكم، ويمكن أن تتابعوا الحديث حولها.
home-page-nothing-child = هذه المرة لا يذهب معك إلى البيت أي كلام، وهذا عادي تمامًا. والعجلة لك.

## Whom to turn to: written by hand

home-page-contact = شخص يمكن التواصل معه
home-page-contact-child = شخص يمكنني أن أتكلم معه
home-page-contact-line = الاسم والهاتف
home-page-contact-line-child = الاسم، وكيف نتواصل
home-page-next-time = لقاؤنا القادم
