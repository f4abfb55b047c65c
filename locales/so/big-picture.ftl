### The big picture for a projector or a turned laptop, and the strip where staff go on writing.
### Review status: draft

## The strip, read by staff in the language of the program

big-picture-strip = Adiga wax qoraya
# $key is the key that folds the strip away, ready to show.
big-picture-seen = Qof kasta oo shaashadda arkaa tan wuu arkayaa. Ku laab { $key }.
# $key is likewise the key.
big-picture-fold = Laab ({ $key })
# $key is likewise the key.
big-picture-unfold = Sii qor ({ $key })
# Read by screen readers on the folded strip.
big-picture-unfold-trouble = Waxaa jira wax aan weli la kaydin. Sii qor ({ $key })
# $key is the key that leaves the big picture.
big-picture-close = Xir muuqaalka weyn ({ $key })
big-picture-no-area = Marka giraangirta qayb laga doorto, halkan ayaad wax ku qori kartaa.
big-picture-service = Ereyada adeegyadu waxay ka muuqdaan tiirkan oo keliya, kamana muuqdaan muuqaalka weyn.

## In the picture, beside the wheel

# $date is a day, ready to show.
big-picture-kept = Waxaa la kaydinayaa ilaa { $date }
