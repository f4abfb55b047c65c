### Dates.
### Review status: draft

# $day (1–31, no leading zero) and $year come as ready digits, never as numbers: the window's engine would group "2 026".
# $month is one of month-1 … month-12, in the form that stands between a day and a year.
date-long = { $day } { $month } { $year }

# $date is date-long, $time is time-of-day.
date-time-long = { $date } kl. { $time }

# $hour and $minute come as two digits each, by the 24-hour clock.
time-of-day = { $hour }:{ $minute }

month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

# Monday is 1.
weekday-1 = måndag
weekday-2 = tisdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = lördag
weekday-7 = söndag
