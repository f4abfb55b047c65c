### The big picture for a projector or a turned laptop, and the strip where staff go on writing.
### Review status: draft

## The strip, read by staff in the language of the program

big-picture-strip = Sinulle, joka kirjoitat
# $key is the key that folds the strip away, ready to show.
big-picture-seen = Kaikki, jotka näkevät näytön, näkevät tämän. Piilota painamalla { $key }.
# $key is likewise the key.
big-picture-fold = Piilota ({ $key })
# $key is likewise the key.
big-picture-unfold = Jatka kirjoittamista ({ $key })
# Read by screen readers on the folded strip.
big-picture-unfold-trouble = Kaikkea ei ole vielä tallennettu. Jatka kirjoittamista ({ $key })
# $key is the key that leaves the big picture.
big-picture-close = Sulje suuri näkymä ({ $key })
big-picture-no-area = Kun pyörästä on valittu osa-alue, voit kirjoittaa tähän.
big-picture-service = Ammattilaisen sanat näkyvät vain tässä sivupalkissa, eivät suuressa näkymässä.

## In the picture, beside the wheel

# $date is a day, ready to show.
big-picture-kept = Säilyy { $date } asti
