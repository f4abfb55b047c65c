### The page that shows the wheel and nothing else, to explain it by.
### Review status: draft

wheel-only-open = Show the wheel
wheel-only-fate = Just for looking · nothing is saved
wheel-only-for = Who is it for?
wheel-only-adults = Adults
