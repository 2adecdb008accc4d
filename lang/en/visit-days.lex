# How long a trip lasts: "until Saturday", "for two days", "the visit runs from Monday to Friday".

[verb id=lasts frame=other lasts]
last@v; run,ran,run,running@irrg; run,ran,run,running@irrg from; run,ran,run,running@irrg through; stay@v; remain@v; extend@v from; extend@v through
> Sergey Lavrov is on a visit to Egypt until Saturday.
= visit "Sergey Lavrov" to=EGY status=ongoing date=2024-07-25..2024-07-27
> Sergey Lavrov arrived in Cairo on Monday and will stay until Saturday.
= visit "Sergey Lavrov" to=EGY date=2024-07-22..2024-07-27
> Sergey Lavrov will travel to Egypt on Monday for two days.
= visit "Sergey Lavrov" to=EGY status=planned date=2024-07-29..2024-07-30
> Sergey Lavrov is in Egypt on a visit. The visit runs from Thursday through Saturday.
= visit "Sergey Lavrov" to=EGY date=2024-07-25..2024-07-27
> Sergey Lavrov arrived in Cairo on Monday, and Egypt extended the truce until Saturday.
= visit "Sergey Lavrov" to=EGY date=2024-07-22
> Sergey Lavrov visited Egypt on Monday, where the talks on the truce will last until Saturday.
= visit "Sergey Lavrov" to=EGY date=2024-07-22
> Sergey Lavrov arrived in Cairo on Monday after a two-day visit to Algeria.
= visit "Sergey Lavrov" to=EGY date=2024-07-22
> The exhibition lasts until Saturday.
! visit

[verb id=goesaway frame=other ends]
fly,flew,flown@irr home; head@v home; return@v home; fly,flew,flown@irr back; stay@v on until
> Sergey Lavrov arrived in Cairo on Monday. He flew home on Wednesday.
= visit "Sergey Lavrov" to=EGY date=2024-07-22..2024-07-24
> Sergey Lavrov arrived in Cairo on July 3. He left on the 8th.
= visit "Sergey Lavrov" to=EGY date=2024-07-03..2024-07-08
> The workers flew home on Wednesday.
! visit
