### The big picture for a projector or a turned laptop, and the strip where staff go on writing.
### Review status: draft

## The strip, read by staff in the language of the program

big-picture-strip = Ji bo te ku dinivîsî
# $key is the key that folds the strip away, ready to show.
big-picture-seen = Her kesê ku ekranê dibîne vê jî dibîne. Bi { $key } veşêre.
# $key is likewise the key.
big-picture-fold = Veşêre ({ $key })
# $key is likewise the key.
big-picture-unfold = Nivîsandinê bidomîne ({ $key })
# Read by screen readers on the folded strip.
big-picture-unfold-trouble = Hin tişt hîn nehatine tomarkirin. Nivîsandinê bidomîne ({ $key })
# $key is the key that leaves the big picture.
big-picture-close = Dîmena mezin bigire ({ $key })
big-picture-no-area = Dema beşek li ser çerxê were hilbijartin, tu dikarî li vir binivîsî.
big-picture-service = Gotinên saziyê tenê di vê panelê de xuya dibin, ne di dîmena mezin de.

## In the picture, beside the wheel

# $date is a day, ready to show.
big-picture-kept = Heta { $date } tê parastin
