### The page to take home. Read by children and families.
### Review status: draft

home-page-title = Wixii aynu ka hadalnay
home-page-title-child = Giraangirtayda
home-page-lead = Kuwani waa ereyadiinna, sidii aad wadahadalka ugu sheegteen. Warqadda idinka ayaa leh.
home-page-lead-child = Kuwani waa ereyadaada. Warqadda adiga ayaa leh.
# Over the areas, each with what somebody said about it.
home-page-said = Sidii loo sheegay
# Instead of words, when nothing was to be taken home.
home-page-nothing = Markan ereyadii wadahadalka guriga lama geynayo, taasna dhib ma leh. Giraangirta idinka ayaa leh, waadna ku sii sheekeysan kartaan.
home-page-nothing-child = Markan ereyo guriga lama geynayo, taasna dhib ma leh. Giraangirta adiga ayaa leh.

## Whom to turn to: written by hand

home-page-contact = Qof aad la xiriiri kartaan
home-page-contact-child = Qof aan la hadli karo
home-page-contact-line = Magaca iyo telefoonka
home-page-contact-line-child = Magaca, iyo sida aynu isu helno
home-page-next-time = Marka xigta ee aynu kulmeyno
