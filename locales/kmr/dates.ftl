### Dates.
### Review status: draft

# $day (1–31, no leading zero) and $year come as ready digits, never as numbers: the window's engine would group "2 026".
# $month is one of month-1 … month-12, in the form that stands between a day and a year.
date-long = { $day }ê { $month } { $year }an

# $date is date-long, $time is time-of-day.
date-time-long = { $date }, saet { $time }

# $hour and $minute come as two digits each, by the 24-hour clock.
time-of-day = { $hour }:{ $minute }

month-1 = rêbendana
month-2 = sibata
month-3 = adara
month-4 = nîsana
month-5 = gulana
month-6 = hezîrana
month-7 = tîrmeha
month-8 = tebaxa
month-9 = îlona
month-10 = cotmeha
month-11 = mijdara
month-12 = berfanbara

# Monday is 1.
weekday-1 = duşem
weekday-2 = sêşem
weekday-3 = çarşem
weekday-4 = pêncşem
weekday-5 = înî
weekday-6 = şemî
weekday-7 = yekşem
