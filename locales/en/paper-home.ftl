### The page to take home. Read by children and families.
### Review status: draft

home-page-title = What we talked about
home-page-title-child = My wheel
home-page-lead = These are your own words from the conversation. This paper is yours.
home-page-lead-child = These are your own words. This paper is yours.
# Over the areas, each with what somebody said about it.
home-page-said = In your own words
# Instead of words, when nothing was to be taken home.
home-page-nothing = No words from the conversation come home with you this time, and that is quite all right. The wheel is yours, to go on talking around.
home-page-nothing-child = No words come home with you this time, and that’s absolutely fine. The wheel is yours.

## Whom to turn to: written by hand

home-page-contact = Someone to get in touch with
home-page-contact-child = Someone I can talk to
home-page-contact-line = Name and phone
home-page-contact-line-child = Name, and how we reach each other
home-page-next-time = Next time we meet
