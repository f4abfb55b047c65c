### The page to take home. Read by children and families.
### Review status: draft

home-page-title = Tiştên ku em li ser axivîn
home-page-title-child = Çerxa min
home-page-lead = Ev gotinên we bi xwe ne, ji axaftinê. Kaxez ya we ye.
home-page-lead-child = Ev gotinên te bi xwe ne. Kaxez ya te ye.
# Over the areas, each with what somebody said about it.
home-page-said = Bi gotinên xwe
# Instead of words, when nothing was to be taken home.
home-page-nothing = Vê carê tu gotin ji axaftinê bi we re nayên malê, û ev jî baş e. Çerx ya we ye: hûn dikarin li dora wê axaftina xwe bidomînin.
home-page-nothing-child = Vê carê tu gotin bi te re nayên malê. Ne xem e. Çerx ya te ye.

## Whom to turn to: written by hand

home-page-contact = Kesê ku hûn dikarin pê re têkilî daynin
home-page-contact-child = Kesê ku ez dikarim pê re biaxivim
home-page-contact-line = Nav û telefon
home-page-contact-line-child = Nav, û em çawa digihîjin hev
home-page-next-time = Cara din ku em hev dibînin
