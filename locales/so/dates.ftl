### Dates.
### Review status: draft

# $day (1–31, no leading zero) and $year come as ready digits, never as numbers: the window's engine would group "2 026".
# $month is one of month-1 … month-12, in the form that stands between a day and a year.
date-long = { $day } { $month } { $year }

# $date is date-long, $time is time-of-day.
date-time-long = { $date }, saacadda { $time }

# $hour and $minute come as two digits each, by the 24-hour clock.
time-of-day = { $hour }:{ $minute }

month-1 = Jannaayo
month-2 = Febraayo
month-3 = Maarso
month-4 = Abriil
month-5 = Maajo
month-6 = Juun
month-7 = Luuliyo
month-8 = Agoosto
month-9 = Sebtembar
month-10 = Oktoobar
month-11 = Nofembar
month-12 = Disembar

# Monday is 1.
weekday-1 = Isniin
weekday-2 = Talaado
weekday-3 = Arbaco
weekday-4 = Khamiis
weekday-5 = Jimco
weekday-6 = Sabti
weekday-7 = Axad
