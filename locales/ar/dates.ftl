### Dates.
### Review status: draft

# $day (1–31, no leading zero) and $year come as ready digits, never as numbers: the window's engine would group "2 026".
# $month is one of month-1 … month-12, in the form that stands between a day and a year.
date-long = { $day } { $month } { $year }

# $date is date-long, $time is time-of-day.
date-time-long = { $date }، الساعة { $time }

# $hour and $minute come as two digits each, by the 24-hour clock.
time-of-day = { $hour }:{ $minute }

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

# Monday is 1.
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
