# Combien dure un voyage : «jusqu'à samedi», «pour deux jours», «la visite se poursuit jusqu'à vendredi».

[verb id=durer frame=other lasts]
dure; durera; durait; a duré; doit durer; se poursuit; se poursuivra; se prolonge; se prolongera; s'étend; s'étendra; reste; restera; séjourne; séjournera; demeure; demeurera; demeurera sur place
> Sergueï Lavrov est en visite en Égypte jusqu'à samedi.
= visit "Sergueï Lavrov" to=EGY status=ongoing date=2024-07-25..2024-07-27
> Sergueï Lavrov est arrivé lundi au Caire, où il restera jusqu'à samedi.
= visit "Sergueï Lavrov" to=EGY date=2024-07-22..2024-07-27
> Sergueï Lavrov est arrivé mercredi au Caire pour une visite qui durera trois jours.
= visit "Sergueï Lavrov" to=EGY date=2024-07-24..2024-07-26
> L'exposition dure jusqu'à samedi.
! visit

[verb id=repartir frame=other ends]
repart; repartira; est reparti; est repartie; sont repartis; est rentré dans son pays; est rentrée dans son pays; repartait; était reparti
> Sergueï Lavrov est arrivé lundi au Caire. Il est reparti mercredi.
= visit "Sergueï Lavrov" to=EGY date=2024-07-22..2024-07-24
> Sergueï Lavrov est arrivé au Caire le 3 juillet et est reparti le 8 juillet.
= visit "Sergueï Lavrov" to=EGY date=2024-07-03..2024-07-08
> Les ouvriers sont repartis mercredi.
! visit
