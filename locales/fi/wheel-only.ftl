### The page that shows the wheel and nothing else, to explain it by.
### Review status: draft

wheel-only-open = Näytä pyörä
wheel-only-fate = Vain katseltavaksi · mitään ei tallenneta
wheel-only-for = Kenelle tämä on?
wheel-only-adults = Aikuiset
