### The page that shows the wheel and nothing else, to explain it by.
### Review status: draft

wheel-only-open = Muuji giraangirta
wheel-only-fate = Daawasho oo keliya · waxba lama kaydiyo
wheel-only-for = Yaa loogu talagalay?
wheel-only-adults = Dadka waaweyn
