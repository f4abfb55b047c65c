### The usage counts of a half-year as a page to read. Read by those who lead the work, and by anybody.
### Review status: draft

paper-counts-title = How the wheel is used
# $unit is the name of a unit, $period a half-year.
paper-counts-lead = { $unit }, { $period }
# $year is a year, as digits.
paper-counts-spring = spring { $year } (January–June)
paper-counts-autumn = autumn { $year } (July–December)

paper-counts-total = The total
paper-counts-total-uses = { $count ->
    [one] The wheel was used { $count } time
   *[other] The wheel was used { $count } times
}
# Earlier half-years with too few uses to be counted then.
paper-counts-held = Also counted here
paper-counts-held-why = Used so few times then that it could not be reported by itself
paper-counts-use-is = One finished conversation around the wheel, one finished coordination meeting, or one use of the wheel on paper counts as one time.

## How to read it

paper-counts-read = How to read the numbers
paper-counts-read-bars = The length of each bar matches the number beside it. A bar across the whole width means all the times, in every chart.
# $count is 5 or more.
paper-counts-read-fewest = A small number can point to someone. If only one family has spoken a certain language in a conversation, those who know the family know who the number is about. That is why every number stands for at least { $count } times and at least { $count } different cases.
paper-counts-read-other = Answers that are too rare for that are counted together in the row ‘Other’. Sometimes a more common answer is put there too, so that nobody can work backwards to the rare one. The brackets show which answers are included.
paper-counts-read-total = If a question cannot be divided at all without pointing to someone, only the total is shown.

## The questions

paper-counts-answer = Answer
paper-counts-uses = Times
paper-counts-not-split = This question cannot be divided without some group becoming so small that it could point to someone. That is why only the total is shown.

## What the numbers are not

paper-counts-not = What the numbers do not say
paper-counts-not-child = They are about how the wheel is used, never about a child. There is no code, no text and no day in them.
paper-counts-not-health = They say nothing about how children are doing, or about what anyone has said.
paper-counts-not-children = They are not the number of children: the same child may be included several times.
paper-counts-not-better = They are not a grade. A higher number is no better than a lower one.
paper-counts-not-cross = The questions cannot be combined. You cannot see which language was spoken in which context.
