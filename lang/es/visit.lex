# Trips.

[verb id=visitar frame=visit a=subj to=obj,to,in]
visit@ar; viaj@ar; desplaz@ar; recorr@er; vol@ar; vuela; realiz@ar una visita a; hará una visita a; gir@ar visita a
> Serguéi Lavrov viajó a China el martes.
= visit "Serguéi Lavrov" to=CHN date=2024-07-23
> El primer ministro húngaro, Viktor Orbán, visitó Kiev el 2 de julio.
= visit "Viktor Orbán" to=UKR date=2024-07-02
> Unos turistas visitaron el museo.
! visit

[verb id=llegar frame=arrive a=subj to=to,in]
lleg@ar; arrib@ar; aterriz@ar; part@ir hacia; salió hacia; sale hacia; saldrá hacia; partió a; partió rumbo a
> Antony Blinken llegó a Hanói el sábado.
= visit "Antony Blinken" to=VNM date=2024-07-20
> La ministra Mélanie Joly llegó al Líbano.
= visit "Mélanie Joly" to=LBN
> El paquete llegó a Madrid.
! visit

[noun id=visita frame=visit a=poss,of,by to=to,in]
visita@n; viaje@n; gira@n; desplazamiento@n; estancia; periplo; estadía
visita de Estado; visitas de Estado | kind=state
visita@n oficial; visitas oficiales; viaje oficial | kind=official
visita de trabajo; viaje de trabajo; visita@n de trabajo | kind=working
visita privada; viaje privado | kind=private
> Emmanuel Macron realizó una visita de Estado a Alemania en mayo.
= visit "Emmanuel Macron" to=DEU kind=state
> La visita de Annalena Baerbock a Israel comenzó el lunes.
= visit "Annalena Baerbock" to=ISR
> La visita al museo es gratuita.
! visit
