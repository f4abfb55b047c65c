### The page that shows the wheel and nothing else, to explain it by.
### Review status: draft

wheel-only-open = Çerxê nîşan bide
wheel-only-fate = Tenê ji bo dîtinê · tiştek nayê tomarkirin
wheel-only-for = Ji bo kê ye?
wheel-only-adults = Kesên mezin
