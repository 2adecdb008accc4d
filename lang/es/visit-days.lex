# Cuánto dura un viaje: «hasta el sábado», «por dos días», «la visita se prolonga hasta el viernes».

[verb id=durar frame=other lasts]
dura; durará; duró; duraba; se prolonga; se prolongará; se extiende; se extenderá; se prolongó; permanece; permanecerá; permaneció; se quedará; estará
> Serguéi Lavrov está de visita en Egipto hasta el sábado.
= visit "Serguéi Lavrov" to=EGY date=2024-07-25..2024-07-27
> Serguéi Lavrov llegó el miércoles a El Cairo en una visita que durará tres días.
= visit "Serguéi Lavrov" to=EGY date=2024-07-24..2024-07-26
> Serguéi Lavrov viajará el lunes a Egipto por dos días.
= visit "Serguéi Lavrov" to=EGY status=planned date=2024-07-29..2024-07-30
> La exposición dura hasta el sábado.
! visit
