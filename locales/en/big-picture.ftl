### The big picture for a projector or a turned laptop, and the strip where staff go on writing.
### Review status: draft

## The strip, read by staff in the language of the program

big-picture-strip = For the person writing
# $key is the key that folds the strip away, ready to show.
big-picture-seen = Everyone who can see the screen sees this. Fold it away with { $key }.
# $key is likewise the key.
big-picture-fold = Fold away ({ $key })
# $key is likewise the key.
big-picture-unfold = Go on writing ({ $key })
# Read by screen readers on the folded strip.
big-picture-unfold-trouble = Something is not saved yet. Go on writing ({ $key })
# $key is the key that leaves the big picture.
big-picture-close = Close the large view ({ $key })
big-picture-no-area = Once an area has been chosen on the wheel, you can write here.
big-picture-service = A service’s words are shown only in this strip, not in the large view.

## In the picture, beside the wheel

# $date is a day, ready to show.
big-picture-kept = Kept until { $date }
