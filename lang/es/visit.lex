# Trips: who travelled where.

[verb id=visitar frame=visit a=subj to=obj,to,in]
visit@ar; viaj@ar; despla@zar; recorr@er; vol,vuel@ar2 a; vol,vuel@ar2 al; vol,vuel@ar2 hacia; vol,vuel@ar2 hasta; vol,vuel@ar2 rumbo a; gir@ar visita a; gir@ar una visita a; reali@zar una visita a; reali@zar una visita al; acud@ir a; se traslad@ar; se ha trasladado; se había trasladado; se han trasladado; trasladarse; diri@gir a; encamin@ar a; acer@car a; va a viajar a; fue a ver; peregrin@ar a; pase@ar por; pas@ar por; se paseó por; se paseara por; recal@ar en; hizo escala en; hace escala en; hará escala en; hizo una escala en; hace una escala en; hará una escala en; hizo una parada en; hace una parada en; hará una parada en; reali@zar una escala en; reali@zar una parada en; regres@ar a; volver a viajar a; retorn@ar a; part@ir hacia; part@ir _ hacia; part@ir a; part@ir _ a; part@ir rumbo a; part@ir _ rumbo a; part@ir con destino a; part@ir _ con destino a; part@ir para; s@alir _ hacia; s@alir _ rumbo a; s@alir _ con destino a; vol,vuel@ar2 _ a; vol,vuel@ar2 _ hacia; despla@zar _ a; regres@ar _ a; se embar@car hacia; embar@car rumbo a; embar@car hacia; pone rumbo a; puso rumbo a; pondrá rumbo a; puesto rumbo a; s@alir hacia; s@alir rumbo a; s@alir con destino a; s@alir para; s@alir de viaje a; emprend@er viaje a; emprend@er viaje hacia; emprend@er el viaje a; emprend@er rumbo a; tom@ar un avión a; tom@ar un vuelo a; se march@ar a; cru@zar a; adentr@ar en; hizo un viaje a; hará un viaje a; hizo una visita a; hace una visita a; hará una visita a; ha hecho una visita a; hizo una gira por; hará una gira por; hace una gira por
> Serguéi Lavrov viajó a China el martes.
= visit "Serguéi Lavrov" to=CHN date=2024-07-23
> El primer ministro húngaro, Viktor Orbán, visitó Kiev el 2 de julio.
= visit "Viktor Orbán" to=UKR date=2024-07-02
> La ministra de Exteriores alemana, Annalena Baerbock, se desplazó el lunes a Dakar.
= visit "Annalena Baerbock" to=SEN date=2024-07-22
> Gabriel Boric viajará la próxima semana a Brasil.
= visit "Gabriel Boric" to=BRA status=planned
> Unos turistas visitaron el museo.
! visit

[verb id=llegar frame=arrive a=subj to=to,in]
lle@gar; arrib@ar; aterri@zar; tom@ar tierra en; to@car suelo en; pis@ar; pis@ar suelo; puso pie en; puso un pie en; desembar@car en; ingres@ar a; entr@ar en; se present@ar en; se plant@ar en; apare@cer en; fue recibido en el aeropuerto de; fue recibida en el aeropuerto de; lle@gar procedente x@de
> Antony Blinken llegó a Hanói el sábado.
= visit "Antony Blinken" to=VNM date=2024-07-20
> La ministra Mélanie Joly llegó al Líbano.
= visit "Mélanie Joly" to=LBN
> Felipe VI aterrizó el domingo en Lima.
= visit "Felipe VI" to=PER date=2024-07-21
> El paquete llegó a Madrid.
! visit
> El tren llegó a un acuerdo.
! visit

# From where somebody has come or is going home: the place left is the one visited.
[verb id=regresar frame=visit a=subj to=from status=held]
regres@ar de; regres@ar del; vuelve de; volvió de; vuelto de; volver de; lle@gar procedente de; proced@er de; retorn@ar de; abandon@ar; part@ir de; s@alir de; s@alir del; regres@ar a casa desde; procedente de; tras visitar; después de visitar; luego de visitar; tras su paso por; tras pasar por
> Serguéi Lavrov regresó de La Habana el viernes.
= visit "Serguéi Lavrov" to=CUB
> Antony Blinken regresó de Pekín.
= visit "Antony Blinken" to=CHN
> El niño regresó de la escuela.
! visit

[noun id=visita frame=visit a=poss,of,by to=to,in,through]
visita@n; viaje@n; gira@n; desplazamiento@n; estancia@n; estadía; periplo@n; paso; recorrido; escala@n; parada; arribo; llegada; aterrizaje; peregrinaci@ón; escapada; misi@ón; viaje relámpago; visita relámpago; visita sorpresa; viaje sorpresa; visita histórica; visita de cortesía a; gira internacional; gira europea; gira asiática; gira africana; gira regional; gira latinoamericana; gira por América Latina; gira por Oriente Medio; gira por Oriente Próximo; gira por África; gira por Asia; gira por Europa; gira por Medio Oriente; gira por el Sudeste Asiático; minigira; viaje al extranjero; viaje exterior; primer viaje; primera visita; segunda visita; segundo viaje; tercera visita; última visita; última escala; primera escala; segunda escala
> La visita de Annalena Baerbock a Israel comenzó el lunes.
= visit "Annalena Baerbock" to=ISR
> Luiz Inácio Lula da Silva comenzó el martes su viaje a Chile.
= visit "Luiz Inácio Lula da Silva" to=CHL date=2024-07-23
> La visita al museo es gratuita.
! visit

[noun id=visitaestado frame=visit a=poss,of,by to=to,in kind=state]
visita@n de Estado; visita@n de estado
> Emmanuel Macron realizó una visita de Estado a Alemania en mayo.
= visit "Emmanuel Macron" to=DEU kind=state
> Xi Jinping inicia hoy una visita de Estado a Perú.
= visit "Xi Jinping" to=PER kind=state
> El Estado visitó las escuelas.
! visit

[noun id=visitaoficial frame=visit a=poss,of,by to=to,in kind=official]
visita@n oficial; visitas oficiales; viaje@n oficial; viajes oficiales; gira@n oficial; visita@n de carácter oficial; visita oficial de amistad; visita oficial de trabajo
> El canciller cubano, Bruno Rodríguez, realiza una visita oficial a Vietnam.
= visit "Bruno Rodríguez" to=VNM kind=official
> José Manuel Albares hizo una visita oficial a Omán en mayo de 2022.
= visit "José Manuel Albares" to=OMN kind=official date=2022-05
> Las visitas oficiales a la página web subieron.
! visit

[noun id=visitatrabajo frame=visit a=poss,of,by to=to,in kind=working]
visita@n de trabajo; viaje@n de trabajo; gira@n de trabajo
> Alicia Bárcena realizó una visita de trabajo a Washington.
= visit "Alicia Bárcena" to=USA kind=working
> El presidente Gabriel Boric viajó a Brasilia en visita de trabajo.
= visit "Gabriel Boric" to=BRA kind=working
> La semana de trabajo es más corta.
! visit

[noun id=visitaprivada frame=visit a=poss,of,by to=to,in kind=private]
visita@n privada; visitas privadas; viaje@n privado; viajes privados; viaje@n particular; vacaciones; visita no oficial
> Felipe VI hizo una visita privada a Italia.
= visit "Felipe VI" to=ITA kind=private
> Viktor Orbán realizó un viaje privado a India.
= visit "Viktor Orbán" to=IND kind=private
> La empresa privada creció.
! visit

# What one does with a visit.
[support id=hacervisita]
rend,rind,rind@eri; gir@ar; cursar; cursa; cursó; hace,hizo,hacía,hech,har,hacer,haciendo,haga,hicier@ir9; reali@zar; efectu,efectú@ar2; emprend@er; inici@ar; comen,comien@zar2; empe,empie@zar2; arran@car; concl@uir; finali@zar; culmin@ar; termin@ar; cerr,cierr@ar2; prolon@gar; acort@ar; interrump@ir; prepar@ar; ultim@ar; se encuentra de; se encuentra en; se encontraba en; está de; está en; están de; están en; estuvo de; estuvo en; estará de; estará en; lle@gar en; lle@gar en; viaj@ar en; viaj@ar de; arrib@ar en; arrib@ar para; lle@gar para; reali@zar; llev@ar a cabo; desarroll@ar; cumpl@ir; regres@ar de; vuelve de; volvió de; s@alir de; part@ir en; part@ir de; s@alir en; anunci@ar; confirm@ar; program@ar; agend@ar; embar@car en; embar@car en; pros@eguir; continu,continú@ar2; reanud@ar; aprovech@ar; encabe@zar; acompañ@ar en; recib@ir
> Pedro Sánchez emprendió una visita a China.
= visit "Pedro Sánchez" to=CHN
> Serguéi Lavrov concluyó su visita a Cuba.
= visit "Serguéi Lavrov" to=CUB
> La firma emprendió una revisión.
! visit

# In a place for something: who is there has come.
[verb id=presencia frame=visit a=subj to=obj,in]
de visita en; de visita oficial en; de visita de trabajo en; de visita de Estado en; de viaje en; de gira por; de viaje por; de paso por; de vacaciones en; en visita oficial en; en visita oficial a; en visita de Estado a; en visita de Estado en; en visita de trabajo a; en visita de trabajo en; en visita a; estuvo en; estuvieron en; ha estado en; han estado en; había estado en; estuvo ayer en; estuvo _ en; se encuentra en; se encuentran en; se encontraba en; se encontraban en; se halla en; se hallaba en; está de visita en; está de viaje en; estuvo de visita en; estaba de visita en; estará de visita en; está en _ para reunirse; está en _ para participar; está en _ para asistir; está en _ para entrevistarse; estará en _ para reunirse; estará en _ para participar; estuvo en _ para reunirse; estuvo en _ para participar; acompañ@ar a _ a
> El canciller alemán, Olaf Scholz, de visita en Pekín, pidió paz.
= visit "Olaf Scholz" to=CHN
> Wang Yi se encuentra en Hanói desde el lunes.
= visit "Wang Yi" to=VNM
> El banco está en París.
! visit

# Where somebody is awaited.
[verb id=esperado frame=visit a=subj to=in,obj status=planned]
se le espera en; es esperado en; es esperada en; se espera en; será recibido en; será recibida en; estará en; estarán en; estará _ en
> Felipe VI estará el lunes en Rabat.
= visit "Felipe VI" to=MAR status=planned date=2024-07-29
> Wang Yi es esperado en Islamabad la próxima semana.
= visit "Wang Yi" to=PAK status=planned
> El informe se espera en marzo.
! visit

# Trips called off.
[verb id=cancelarviaje frame=visit a=subj to=to,obj status=cancelled]
cancel@ar su viaje a; cancel@ar su visita a; cancel@ar su viaje al; cancel@ar su visita al; cancel@ar un viaje a; cancel@ar una visita a; cancel@ar la visita a; cancel@ar el viaje a; cancel@ar su gira por; suspend@er su viaje a; suspend@er su visita a; suspend@er un viaje a; suspend@er una visita a; suspend@er el viaje a; suspend@er la visita a; apla@zar su viaje a; apla@zar su visita a; apla@zar un viaje a; apla@zar una visita a; apla@zar el viaje a; apla@zar la visita a; posp@oner su viaje a; posp@oner su visita a; posp@oner un viaje a; posp@oner una visita a; posp@oner el viaje a; posp@oner la visita a; poster@gar su viaje a; poster@gar su visita a; poster@gar un viaje a; poster@gar una visita a; anul@ar su viaje a; anul@ar su visita a; anul@ar un viaje a; anul@ar una visita a; renunci@ar a viajar a; renunci@ar a su viaje a; desist@ir de viajar a; retras@ar su viaje a; retras@ar su visita a; canceló viajar a
> Olaf Scholz aplazó un viaje a Astaná.
= visit "Olaf Scholz" to=KAZ status=cancelled
> Serguéi Lavrov ha cancelado su visita a Ankara.
= visit "Serguéi Lavrov" to=TUR status=cancelled
> La aerolínea canceló un vuelo a Ankara.
! visit

# The host as subject: the guest is the visitor, the host's state the place.
[verb id=acogervisita frame=visit a=obj,of,from to=subj]
recib@ir la visita de; recib@ir la visita del; recib@ir una visita de; recib@ir la visita oficial de; recib@ir la visita oficial del; aco@ger la visita de; aco@ger la visita del; recib@ir una visita oficial de; recib@ir en visita oficial a; recib@ir en visita oficial al; recib@ir en visita de Estado a; recib@ir en visita de Estado al; recib@ir en visita de trabajo a; recib@ir en visita de trabajo al
> Serbia recibió la visita de Xi Jinping en mayo.
= visit "Xi Jinping" to=SRB
> Omán recibió en visita oficial al presidente iraní, Hasan Rohaní.
= visit "Hasan Rohaní" to=OMN
> El hotel recibió la visita de un coro.
! visit

# A tour that takes somebody somewhere.
[verb id=llevara frame=visit a=obj,to to=to]
lo llev@ar a; la llev@ar a; le llev@ar a; los llev@ar a; lo llev@ar también a; le llev@ar también a; lo condu@cir3 a
> La gira de Antony Blinken lo llevó a Riad.
! statement
> El caso llevó a la empresa a juicio.
! visit
