### The big picture for a projector or a turned laptop, and the strip where staff go on writing.
### Review status: draft

## The strip, read by staff in the language of the program

big-picture-strip = För dig som skriver
# $key is the key that folds the strip away, ready to show.
big-picture-seen = Alla som ser skärmen ser det här. Fäll ihop med { $key }.
# $key is likewise the key.
big-picture-fold = Fäll ihop ({ $key })
# $key is likewise the key.
big-picture-unfold = Skriv vidare ({ $key })
# Read by screen readers on the folded strip.
big-picture-unfold-trouble = Något är inte sparat än. Skriv vidare ({ $key })
# $key is the key that leaves the big picture.
big-picture-close = Stäng stor bild ({ $key })
big-picture-no-area = När ett område är valt på hjulet kan du skriva här.
big-picture-service = Verksamhetens ord syns bara i den här remsan, inte i den stora bilden.

## In the picture, beside the wheel

# $date is a day, ready to show.
big-picture-kept = Sparas till { $date }
