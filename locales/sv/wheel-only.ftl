### The page that shows the wheel and nothing else, to explain it by.
### Review status: draft

wheel-only-open = Visa hjulet
wheel-only-fate = Bara för att titta · inget sparas
wheel-only-for = Vem är det för?
wheel-only-adults = Vuxna
