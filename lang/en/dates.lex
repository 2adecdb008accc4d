# Days, months and what is counted from them. The patterns stand in pack.toml.

[month]
January; Jan.; Jan | n=1
February; Feb; Feb. | n=2
March; Mar. | n=3
April; Apr; Apr. | n=4
May | n=5
June; Jun. | n=6
July; Jul; Jul. | n=7
August; Aug; Aug. | n=8
September; Sep; Sept; Sep.; Sept. | n=9
October; Oct; Oct. | n=10
November; Nov; Nov. | n=11
December; Dec; Dec. | n=12

[month calendar=hijri]
Muharram | n=1
Safar | n=2
Rabi al-Awwal; Rabi' al-Awwal; Rabi al-awwal; Rabi I | n=3
Rabi al-Thani; Rabi' al-Thani; Rabi al-thani; Rabi al-Akhir; Rabi II | n=4
Jumada al-Awwal; Jumada al-Ula; Jumada al-awwal; Jumada I | n=5
Jumada al-Thani; Jumada al-Akhirah; Jumada al-thani; Jumada II | n=6
Rajab | n=7
Sha'ban; Shaban; Sha‘ban | n=8
Ramadan; Ramadhan | n=9
Shawwal | n=10
Dhu al-Qadah; Dhu al-Qi'dah; Dhul Qadah; Dhul-Qi'dah | n=11
Dhu al-Hijjah; Dhul Hijjah; Dhul-Hijjah | n=12

[month calendar=jalali]
Farvardin | n=1
Ordibehesht | n=2
Khordad | n=3
Tir | n=4
Mordad | n=5
Shahrivar | n=6
Mehr | n=7
Aban | n=8
Azar | n=9
Dey | n=10
Bahman | n=11
Esfand | n=12

[weekday]
Monday; Mon; Mon.; Mondays | n=1
Tuesday; Tue; Tues; Tue.; Tues.; Tuesdays | n=2
Wednesday; Wed; Wed.; Weds; Wednesdays | n=3
Thursday; Thu; Thur; Thurs; Thu.; Thur.; Thurs.; Thursdays | n=4
Friday; Fri; Fri.; Fridays | n=5
Saturday; Sat; Sat.; Saturdays | n=6
Sunday; Sun.; Sundays | n=7
weekend; the weekend; over the weekend; at the weekend; on the weekend; during the weekend; over this past weekend | n=6 to=7

[day]
today; this day; tonight; this morning; this afternoon; this evening; earlier today; later today | offset=0
yesterday; last night; yesterday evening; yesterday morning; yesterday afternoon | offset=-1
tomorrow; tomorrow night | offset=1
the day before yesterday | offset=-2
a fortnight ago; a fortnight earlier; two weeks ago today | offset=-14
a week ago today | offset=-7
the day after tomorrow | offset=2
the next day; the following day; the next morning; the following morning; the next evening; the following evening; the next afternoon; the following afternoon; the next night; the following night; the morning after; the day after; the day following; the evening after | offset=1 told
the previous day; the previous evening; the previous night; the previous morning; the previous afternoon; the preceding day; the preceding evening; the day before; the night before; the evening before; the morning before; the day previous; the day prior | offset=-1 near
on the first day; on its first day; on his first day; on her first day; on the opening day; on the first day of; on the opening day of; on day one of; on day one | nth=1
on the second day; on its second day; on his second day; on her second day; on the second and final day; on the second and last day; on the second day of; on day two of; on day two; on the second and final day of; on the second and last day of | nth=2
on the third day; on its third day; on his third day; on her third day; on the third and final day; on the third and last day; on the third day of; on day three of; on day three; on the third and final day of; on the third and last day of | nth=3
on the fourth day; on the fourth day of; on its fourth day; on his fourth day; on her fourth day; on day four of | nth=4
on the last day; on the final day; on its last day; on its final day; on his last day; on her last day; on his final day; on her final day; on the closing day; on the last day of; on the final day of; on the closing day of; on the concluding day of; on the concluding day | nth=-1
the same day; that day; that same day; the day; that morning; that afternoon; that evening; that night; the same evening; the same afternoon; the same morning; the same night; the very same day; the very same evening; that very day; that very evening; that very night; that very morning; that same evening; that same morning; that same afternoon; that same night; later in the day; earlier in the day; late in the day; early in the day; later that day; earlier that day; later the same day; earlier the same day; later that evening; later that night; later that morning; later that afternoon; earlier that morning; earlier that evening; in the course of the day; an hour later; an hour earlier; two hours later; two hours earlier; three hours later; a few hours later; a few hours earlier; some hours later; some hours earlier; hours later; hours earlier; half an hour later; half an hour earlier; a half-hour later; a half-hour earlier; minutes later; minutes earlier; moments later; moments earlier; by nightfall; by evening; by midday; on that occasion; on the same occasion; on the same visit; on the same trip; during the same visit; during the same trip | same

[daypart]
morning; afternoon; evening; night; noon; midday; midnight; overnight; dawn; dusk; lunchtime; earlier; later; first half of; second half of
early; the beginning of; beginning of; start of; the start of | part=1
mid; middle of; the middle of | part=2
late; end of; the end of | part=3

[number]
one; a; an; first; 1st | n=1
two; second; a couple of; couple of | n=2
three; third | n=3
four; fourth | n=4
five; fifth | n=5
six; sixth | n=6
seven; seventh | n=7
eight; eighth | n=8
nine; ninth | n=9
ten; tenth | n=10
eleven; eleventh | n=11
twelve; twelfth; a dozen | n=12
thirteen; thirteenth | n=13
fourteen; fourteenth | n=14
fifteen; fifteenth | n=15
sixteen; sixteenth | n=16
seventeen; seventeenth | n=17
eighteen; eighteenth | n=18
nineteen; nineteenth | n=19
twenty; twentieth | n=20
twenty-first | n=21
twenty-second | n=22
twenty-third | n=23
twenty-fourth | n=24
twenty-fifth | n=25
twenty-sixth | n=26
twenty-seventh | n=27
twenty-eighth | n=28
twenty-ninth | n=29
thirty; thirtieth | n=30
thirty-first | n=31
forty | n=40
fifty | n=50
sixty | n=60
ninety | n=90
hundred | n=100

[ordinal]
st; nd; rd; th

[unit]
day@n | unit=day
week@n | unit=week
month@n | unit=month
year@n | unit=year

[which]
last; past; previous; the previous; the past; the last | step=-1
this; the current; current; this coming; earlier in the; later in the; early in the; at the start of the; at the beginning of the | step=0
next; coming; following; the coming; the following; the next | step=1

[ago]
ago; back
earlier; before; previously; beforehand; prior | told

[hence]
from now; in the next; within the next; time; hence
later; afterwards; after that; thereafter | told

[era]
AD; CE; A.D.; C.E.; of the year; in the year; year

> Lavrov met Wang Yi in Beijing on 10th September 2020.
= meeting "Lavrov" "Wang Yi" date=2020-09-10
> Lavrov met Wang Yi in Beijing on Sept. 10, 2020.
= meeting "Lavrov" "Wang Yi" date=2020-09-10
> Lavrov met Wang Yi in Vientiane on Tuesday.
= meeting "Lavrov" "Wang Yi" date=2024-07-23
> Lavrov met Wang Yi in Vientiane yesterday.
= meeting "Lavrov" "Wang Yi" date=2024-07-24
> Lavrov met Wang Yi in Moscow three days ago.
= meeting "Lavrov" "Wang Yi" date=2024-07-22
> @2024-07-10 Lavrov met Wang Yi in Astana last Wednesday.
= meeting "Lavrov" "Wang Yi" date=2024-07-03
> The delegation may march on.
! any

# The day with which a story opens is that of the meetings it tells of after it without one.
[day]
> Norwegian Foreign Minister Espen Barth Eide visited Dakar on Monday. He was received by President Bassirou Diomaye Faye.
= meeting "Bassirou Diomaye Faye" "Espen Barth Eide" date=2024-07-22
> Senegalese President Bassirou Diomaye Faye received Espen Barth Eide on Monday. The port of Dakar is large. Eide then met Prime Minister Ousmane Sonko.
= meeting "Eide" "Ousmane Sonko" date=2024-07-22
> Espen Barth Eide visited Dakar in 1999. The port is large.
! meeting

# Days told from the day told last.
[day]
> Fidan met Lavrov in Moscow on July 4. He had conferred with Jaishankar the night before.
= meeting "Fidan" "Jaishankar" date=2024-07-03
> Fidan landed in Hanoi on Monday. Two days later he met To Lam.
= meeting "Fidan" "To Lam" date=2024-07-24
> Fidan landed in Hanoi on Monday. Later in the day he met To Lam.
= meeting "Fidan" "To Lam" date=2024-07-22
> Fidan telephoned Lavrov over the weekend.
= meeting "Fidan" "Lavrov" channel=phone date=2024-07-20..2024-07-21
> Fidan met Lavrov in early June and Jaishankar in late May.
= meeting "Fidan" "Lavrov" date=2024-06-01..2024-06-10
= meeting "Fidan" "Jaishankar" date=2024-05-21..2024-05-31
> Fidan will meet Lavrov this weekend.
= meeting "Fidan" "Lavrov" status=planned date=2024-07-27..2024-07-28
> Two days later the rain stopped in Hanoi.
! meeting
