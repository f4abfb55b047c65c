### The page to take home. Read by children and families.
### Review status: draft

home-page-title = Det vi pratade om
home-page-title-child = Mitt hjul
home-page-lead = Det här är era egna ord från samtalet. Papperet är ert.
home-page-lead-child = Det här är dina egna ord. Papperet är ditt.
# Over the areas, each with what somebody said about it.
home-page-said = Med egna ord
# Instead of words, when nothing was to be taken home.
home-page-nothing = Inga ord från samtalet följer med hem den här gången, och det är helt i sin ordning. Hjulet är ert att prata vidare kring.
home-page-nothing-child = Inga ord följer med hem den här gången, och det är helt okej. Hjulet är ditt.

## Whom to turn to: written by hand

home-page-contact = Någon att höra av sig till
home-page-contact-child = Någon jag kan prata med
home-page-contact-line = Namn och telefon
home-page-contact-line-child = Namn, och hur vi når varandra
home-page-next-time = Nästa gång vi ses
