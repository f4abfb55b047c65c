### Dates.
### Review status: draft

# $day (1–31, no leading zero) and $year come as ready digits, never as numbers: the window's engine would group "2 026".
# $month is one of month-1 … month-12, in the form that stands between a day and a year.
date-long = { $day } { $month } { $year }

# $date is date-long, $time is time-of-day.
date-time-long = { $date } at { $time }

# $hour and $minute come as two digits each, by the 24-hour clock.
time-of-day = { $hour }:{ $minute }

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# Monday is 1.
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
