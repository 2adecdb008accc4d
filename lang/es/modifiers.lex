# Lo que dura un viaje: with the day on which it begins, or ended, it tells the other.
[modifier]
de dos días; de 2 días | days=2
de tres días; de 3 días | days=3
de cuatro días; de 4 días | days=4
de cinco días; de 5 días | days=5
de seis días; de 6 días | days=6
de siete días; de 7 días | days=7
de ocho días; de 8 días | days=8
de nueve días; de 9 días | days=9
de diez días; de 10 días | days=10
de una semana | days=7
> El lunes Wang Yi inició una visita de tres días a Laos.
= visit "Wang Yi" to=LAO date=2024-07-22..2024-07-24
> Wang Yi hará desde el viernes una visita de dos días a Laos.
= visit "Wang Yi" to=LAO
> La feria de tres días abre el lunes.
! visit
