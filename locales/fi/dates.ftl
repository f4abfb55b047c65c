### Dates.
### Review status: draft

# $day (1–31, no leading zero) and $year come as ready digits, never as numbers: the window's engine would group "2 026".
# $month is one of month-1 … month-12, in the form that stands between a day and a year.
date-long = { $day }. { $month } { $year }

# $date is date-long, $time is time-of-day.
date-time-long = { $date } klo { $time }

# $hour and $minute come as two digits each, by the 24-hour clock.
time-of-day = { $hour }.{ $minute }

month-1 = tammikuuta
month-2 = helmikuuta
month-3 = maaliskuuta
month-4 = huhtikuuta
month-5 = toukokuuta
month-6 = kesäkuuta
month-7 = heinäkuuta
month-8 = elokuuta
month-9 = syyskuuta
month-10 = lokakuuta
month-11 = marraskuuta
month-12 = joulukuuta

# Monday is 1.
weekday-1 = maanantai
weekday-2 = tiistai
weekday-3 = keskiviikko
weekday-4 = torstai
weekday-5 = perjantai
weekday-6 = lauantai
weekday-7 = sunnuntai
