# Trips: who travelled where.

[verb id=visitar frame=visit a=subj to=obj,to,in]
fue a; fueron a; ha ido a; había ido a; fue hasta; pis@ar suelo de; pis@ar la capital x@de; viaj@ar; visit@ar; despla@zar; recorr@er; vol,vuel@ar2 x@al; vol,vuel@ar2 hacia; vol,vuel@ar2 hasta; vol,vuel@ar2 rumbo x@al; acud@ir; gir@ar visita x@al; gir@ar una visita x@al; reali@zar una visita x@al; acud@ir x@al; se traslad@ar; se ha trasladado; se había trasladado; se han trasladado; trasladarse; diri@gir x@al; encamin@ar x@al; va a viajar x@al; fue a ver; peregrin@ar x@al; pase@ar por; pas@ar por; se paseó por; se paseara por; recal@ar en; hace,hizo,hacía,hech,har,hacer,haciendo,haga,hicier@ir9 escala en; hizo noche en; hace noche en; hará noche en; s@eguir hacia; s@eguir x@al; s@eguir camino x@al; s@eguir camino hacia; s@eguir viaje x@al; s@eguir viaje hacia; s@eguir viaje rumbo x@al; pros@eguir viaje x@al; pros@eguir viaje hacia; continu,continú@ar2 hacia; continu,continú@ar2 viaje x@al; continu,continú@ar2 viaje hacia; pas@ar _ días en; pas@ar _ horas en; pas@ar _ noche en; pas@ar _ jornada en; permane@cer en; permane@cer _ en; hace,hizo,hacía,hech,har,hacer,haciendo,haga,hicier@ir9 una escala en; hizo una parada en; hace una parada en; hará una parada en; reali@zar una escala en; reali@zar una parada en; regres@ar x@al; volver a viajar x@al; retorn@ar x@al; part@ir hacia; part@ir _ hacia; part@ir x@al; part@ir _ x@al; part@ir rumbo x@al; part@ir _ rumbo x@al; part@ir con destino x@al; part@ir _ con destino x@al; part@ir para; s@alir _ hacia; s@alir _ rumbo x@al; s@alir _ con destino x@al; vol,vuel@ar2 _ x@al; vol,vuel@ar2 _ hacia; despla@zar _ x@al; regres@ar _ x@al; se embar@car hacia; embar@car rumbo x@al; embar@car hacia; pone rumbo x@al; puso rumbo x@al; pondrá rumbo x@al; puesto rumbo x@al; s@alir hacia; s@alir rumbo x@al; s@alir con destino x@al; s@alir para; s@alir de viaje x@al; emprend@er viaje x@al; emprend@er viaje hacia; emprend@er el viaje x@al; emprend@er rumbo x@al; tom@ar un avión x@al; tom@ar un vuelo x@al; se march@ar x@al; emprend@er el regreso x@al; emprend@er _ el regreso x@al; inici@ar el regreso x@al; viaj@ar hasta; viaj@ar _ hasta; se traslad@ar hasta; se despla@zar hasta; despla@zar hasta; acud@ir hasta; vuelve x@al; volvió x@al; vuelto x@al; volvieron x@al; cru@zar x@al; adentr@ar en; hizo un viaje x@al; hará un viaje x@al; hizo una visita x@al; hace una visita x@al; hará una visita x@al; ha hecho una visita x@al; hizo una gira por; hará una gira por; hace una gira por; partió; partieron; partirá; partirán; se habían trasladado; haberse trasladado; se ha embarcado hacia; se han embarcado hacia; se había embarcado hacia; se habían embarcado hacia; haberse embarcado hacia; se ha marchado x@al; se han marchado x@al; se había marchado x@al; se habían marchado x@al; haberse marchado x@al
> El portavoz iraní Esmail Baghaei habló el lunes. El exboxeador visitará Kenia.
! visit
> El portavoz iraní Esmail Baghaei habló el lunes. El entorno del ministro visitará Kenia.
! visit
> Serguéi Lavrov viajó a China el martes.
= visit "Serguéi Lavrov" to=CHN date=2024-07-23
> El primer ministro húngaro, Viktor Orbán, visitó Kiev el 2 de julio.
= visit "Viktor Orbán" to=UKR date=2024-07-02
> La ministra de Exteriores alemana, Annalena Baerbock, se desplazó el lunes a Dakar.
= visit "Annalena Baerbock" to=SEN date=2024-07-22
pone rumbo x@al; puso rumbo x@al; ponía rumbo x@al; ha puesto rumbo x@al; pusieron rumbo x@al; puso proa x@al
piensa ir a; piensan ir a; planea ir a; quiere ir a; prevé ir a; tiene previsto ir a; tiene pensado ir a; espera ir a; pros@eguir hacia; pros@eguir hasta; irá a; va a ir a; van a ir a; volverá x@al; volverán x@al; pondrá rumbo x@al | status=planned
> Luis Arce fue a Cuba en mayo.
= visit "Luis Arce" to=CUB status=held
> Luis Arce irá a Cuba en octubre.
= visit "Luis Arce" to=CUB status=planned
> Hanke Bruins Slot viajó en noviembre a Budapest y en diciembre a Praga.
= visit "Hanke Bruins Slot" to=HUN date=2023-11
= visit "Hanke Bruins Slot" to=CZE date=2023-12
> La ministra Elina Valtonen, que en noviembre pasado estuvo en Kiev y en diciembre en Chisináu, viajará a la región en abril, en esa ocasión a Sofía.
= visit "Elina Valtonen" to=UKR date=2023-11
= visit "Elina Valtonen" to=MDA date=2023-12
= visit "Elina Valtonen" to=BGR status=planned
> Serguéi Lavrov conversará con Bruno Rodríguez y visitará a Raúl Castro.
= meeting "Serguéi Lavrov" "Raúl Castro" status=planned
> Elina Valtonen visitó a los heridos en Kiev.
! meeting
> Recep Tayyip Erdogan visitó Bamako. Emmanuel Macron, cuyo último viaje a Níger fue en marzo, calló.
= visit "Emmanuel Macron" to=NER
> Scott Bessent avisó de que acercarse a China sería un error.
! visit
> Desde Davos, adonde acudió para hablar de paz, el presidente Luis Arce pidió calma.
= visit "Luis Arce" to=CHE
> La policía acudió a la casa.
! visit
> El premio fue a Cuba.
! visit
> Gabriel Boric viajará la próxima semana a Brasil.
= visit "Gabriel Boric" to=BRA status=planned
> Unos turistas visitaron el museo.
! visit
> La ministra Tanja Fajon se enteró del viaje a las Malvinas, que el canciller David Lammy recorrió el martes.
= visit "David Lammy" to=FLK date=2024-07-23

[verb id=llegar frame=arrive a=subj to=to,in,obj]
lle@gar; arrib@ar; aterri@zar; tom@ar tierra en; to@car suelo en; pis@ar; pis@ar suelo; puso pie en; puso un pie en; desembar@car en; ingres@ar x@al; entr@ar en; se present@ar en; se plant@ar en; apare@cer en; fue recibido en el aeropuerto x@de; fue recibida en el aeropuerto x@de; lle@gar procedente x@de; se ha presentado en; se han presentado en; se había presentado en; se habían presentado en; haberse presentado en; se ha plantado en; se han plantado en; se había plantado en; se habían plantado en; haberse plantado en
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
regres@ar x@de; v@enir x@de; lle@gar _ procedente x@de; arrib@ar _ procedente x@de; aterri@zar _ procedente x@de; vuelve x@de; volvió x@de; vuelto x@de; volver x@de; lle@gar procedente x@de; proced@er x@de; retorn@ar x@de; abandon@ar; partió de; partió del; partirá de; partieron de; s@alir x@de; regres@ar a casa desde; tras regresar x@de; tras volver x@de; al regresar x@de; al volver x@de; regres@ar desde; vuelve desde; volvió desde; vuelto desde
procedente x@de; recién llegado x@de; recién llegada x@de; recién regresado x@de; recién regresada x@de; de vuelta x@de; de regreso x@de; de vuelta de su viaje x@al; de regreso de su viaje x@al; recién aterrizado x@de | verbless
lle@gar x@de; march@ar x@de; se march@ar x@de; se fue x@de; se ha ido x@de; se han ido x@de; despe@gar x@de; despe@gar x@de
> Serguéi Lavrov regresó de La Habana el viernes.
= visit "Serguéi Lavrov" to=CUB
> El canciller noruego, Espen Barth Eide, procedente de Oslo y de Riga, llegó ayer a Kiev.
= visit "Espen Barth Eide" to=LVA status=held
> Recién llegada de Tirana, la ministra Elina Valtonen se reunió con Petr Pavel.
= visit "Elina Valtonen" to=ALB
> El trigo procedente de Ucrania entró en Polonia.
! visit
> Antony Blinken regresó de Pekín.
= visit "Antony Blinken" to=CHN
> El niño regresó de la escuela.
! visit

[noun id=visita frame=visit a=poss,of,by to=to,in,through,by]
visita@n; viaje@n; gira@n; desplazamiento@n; estancia@n; estadía; periplo@n; recorrido; escala@n; parada; arribo; llegada; aterrizaje; peregrinaci@ón; escapada; misi@ón; viaje relámpago; visita relámpago; visita sorpresa; viaje sorpresa; visita histórica; visita de cortesía x@al; gira internacional; gira europea; gira asiática; gira africana; gira regional; gira latinoamericana; gira por América Latina; gira por Oriente Medio; gira por Oriente Próximo; gira por África; gira por Asia; gira por Europa; gira por Medio Oriente; gira por el Sudeste Asiático; minigira; viaje al extranjero; viaje exterior; primer viaje; primera visita; segunda visita; segundo viaje; tercera visita; última visita; última escala; primera escala; segunda escala
> La visita de Annalena Baerbock a Israel comenzó el lunes.
= visit "Annalena Baerbock" to=ISR
> Luiz Inácio Lula da Silva comenzó el martes su viaje a Chile.
= visit "Luiz Inácio Lula da Silva" to=CHL date=2024-07-23
> La visita al museo es gratuita.
! visit

[noun id=visitaestado frame=visit a=poss,of,by to=to,in,by kind=state]
visita@n de Estado; visita@n de estado
> Emmanuel Macron realizó una visita de Estado a Alemania en mayo.
= visit "Emmanuel Macron" to=DEU kind=state
> Xi Jinping inicia hoy una visita de Estado a Perú.
= visit "Xi Jinping" to=PER kind=state
> El Estado visitó las escuelas.
! visit

[noun id=visitaoficial frame=visit a=poss,of,by to=to,in,by kind=official]
visita@n oficial; visitas oficiales; viaje@n oficial; viajes oficiales; gira@n oficial; visita@n de carácter oficial; visita oficial de amistad; visita oficial de trabajo
> El canciller cubano, Bruno Rodríguez, realiza una visita oficial a Vietnam.
= visit "Bruno Rodríguez" to=VNM kind=official
> José Manuel Albares hizo una visita oficial a Omán en mayo de 2022.
= visit "José Manuel Albares" to=OMN kind=official date=2022-05
> Las visitas oficiales a la página web subieron.
! visit

[noun id=visitatrabajo frame=visit a=poss,of,by to=to,in,by kind=working]
visita@n de trabajo; viaje@n de trabajo; gira@n de trabajo
> Alicia Bárcena realizó una visita de trabajo a Washington.
= visit "Alicia Bárcena" to=USA kind=working
> El presidente Gabriel Boric viajó a Brasilia en visita de trabajo.
= visit "Gabriel Boric" to=BRA kind=working
> La semana de trabajo es más corta.
! visit

[noun id=visitaprivada frame=visit a=poss,of,by to=to,in,by kind=private]
visita@n privada; visitas privadas; viaje@n privado; viajes privados; viaje@n particular; vacaciones; visita no oficial
> Felipe VI hizo una visita privada a Italia.
= visit "Felipe VI" to=ITA kind=private
> Viktor Orbán realizó un viaje privado a India.
= visit "Viktor Orbán" to=IND kind=private
> La empresa privada creció.
! visit

# What one does with a visit.
# Lo que pone fin a un viaje.
[support id=finviaje ends]
concl@uir; finali@zar; culmin@ar; termin@ar; cerr,cierr@ar2; ultim@ar
> Wang Yi concluyó el miércoles una visita de cuatro días a Laos.
= visit "Wang Yi" to=LAO date=2024-07-21..2024-07-24
> Olaf Scholz terminó el martes su visita a Chile.
= visit "Olaf Scholz" to=CHL date=2024-07-23
> El banco concluyó sus obras.
! visit

[support id=hacervisita]
rend,rind,rind@eri; gir@ar; cursar; cursa; cursó; hace,hizo,hacía,hech,har,hacer,haciendo,haga,hicier@ir9; reali@zar; efectu,efectú@ar2; emprend@er; inici@ar; comen,comien@zar2; empe,empie@zar2; arran@car; prolon@gar; acort@ar; interrump@ir; prepar@ar; se encuentra x@de; se encuentra en; se encontraba en; está x@de; está en; están x@de; están en; estuvo x@de; estuvo en; estará x@de; estará en; viaja de visita; viajó de visita; viajará de visita; viajaron de visita; viajó de manera; arrib@ar para; lle@gar para; llev@ar a cabo; desarroll@ar; cumpl@ir; regres@ar x@de; vuelve x@de; volvió x@de; s@alir x@de; partió de; partirá de; anunci@ar; confirm@ar; program@ar; agend@ar; pros@eguir; continu,continú@ar2; reanud@ar; aprovech@ar; encabe@zar; acompañ@ar en; recib@ir; acompañ@ar
> El ministro Hakan Fidan acompañará al presidente Erdogan en su visita de Estado a Berlín.
= visit "Hakan Fidan" to=DEU status=planned
> Pedro Sánchez emprendió una visita a China.
= visit "Pedro Sánchez" to=CHN
> Serguéi Lavrov concluyó su visita a Cuba.
= visit "Serguéi Lavrov" to=CUB
> La firma emprendió una revisión.
! visit

# On the way somewhere, between commas.
[verb id=rumboa frame=visit a=subj to=obj,to status=planned]
rumbo x@al; camino x@de; con rumbo x@al; con destino x@al; de camino x@al | verbless
> El presidente João Lourenço hizo el lunes escala en Lisboa, rumbo a Brasilia.
= visit "João Lourenço" to=PRT date=2024-07-22
= visit "João Lourenço" to=BRA status=planned
> Camino de Seúl, la ministra Elina Valtonen se detuvo en Astaná.
= visit "Elina Valtonen" to=KOR status=planned
> El barco zarpó rumbo a Gaza.
! visit

# A place chosen for a journey.
[verb id=elegirdestino frame=visit a=subj to=obj]
el@egir _ para su primera salida; el@egir _ para su primer viaje; el@egir _ para su primera visita; el@egir _ para su debut; el@egir _ como primer destino; el@egir _ como destino; el@egir _ como primera escala; escogió _ para su primera salida; escogió _ para su primer viaje; escogió _ para su primera visita; escogió _ como primer destino
> El primer ministro James Marape eligió Canberra para su primera salida al exterior.
= visit "James Marape" to=AUS
> La presidenta Samia Suluhu escogió Nairobi como primer destino.
= visit "Samia Suluhu" to=KEN
> El director eligió París para su primera película.
! visit

# Coming home, told by its noun: the place left is the one visited.
[noun id=regresode frame=visit a=poss,of to=from status=held]
a su regreso; a su vuelta; tras su regreso; en su viaje de regreso; de su regreso
> A su regreso de Tirana, la ministra Elina Valtonen pidió calma.
= visit "Elina Valtonen" to=ALB
> La ayuda llegará pronto, anunció el ministro Radoslaw Sikorski a su regreso de Kiev.
= visit "Radoslaw Sikorski" to=UKR
> A su regreso del hospital, la ministra pidió calma.
! visit

# Passing through.
[noun id=pasopor frame=visit a=poss,of to=through,by]
durante su paso; tras su paso; en su paso; después de su paso; desde su paso; durante su breve paso; tras su breve paso; en su reciente paso; tras el paso; durante el paso; de su paso
> Durante su paso por Vilna, Emmanuel Macron prometió aviones.
= visit "Emmanuel Macron" to=LTU
> Tras su breve paso por Tiflis, Kaja Kallas regresó a Bruselas.
= visit "Kaja Kallas" to=GEO
> El paso de Rafah sigue cerrado.
! visit
> El paso de los refugiados por Serbia aumentó.
! visit

# In a place for something: who is there has come.
[verb id=presencia frame=visit a=subj to=obj,in]
de visita en; de visita oficial en; de visita de trabajo en; de visita de Estado en; de viaje en; de gira por; de viaje por; de paso por; de vacaciones en; en visita oficial en; en visita de Estado en; en visita de trabajo en; de visita por; de visita oficial por; de visita x@al; de viaje oficial por; de viaje oficial en; de viaje de trabajo en; de escala en; a su paso por | verbless
permaneció; permanecerá; permanecerán; permanecieron; estuvo en; estuvieron en; ha estado en; han estado en; había estado en; estuvo _ en; se encontraba en; se encontraban en; se hallaba en; estuvo de visita en; estaba de visita en; estará de visita en; estará en _ para reunirse; estará en _ para participar; estuvo en _ para reunirse; estuvo en _ para participar; acompañ@ar a _ x@al
apareció por sorpresa en; se presentó por sorpresa en; aterrizó por sorpresa en
> El canciller alemán, Olaf Scholz, de visita en Pekín, pidió paz.
= visit "Olaf Scholz" to=CHN
> Wang Yi se encuentra en Hanói desde el lunes.
= visit "Wang Yi" to=VNM
> Bassirou Diomaye Faye estuvo en Bamako y en Uagadugú en mayo.
= visit "Bassirou Diomaye Faye" to=MLI date=2024-05
= visit "Bassirou Diomaye Faye" to=BFA date=2024-05
> Hanke Bruins Slot estuvo en Kiev y en Praga se reunió con Petr Fiala.
! visit "Praga"
> El banco está en París.
! visit

# Who is in a place now, for something: the trip goes on.
[verb id=estaren frame=visit a=subj to=obj,in status=ongoing]
se encuentra en; se encuentran en; se halla en; está de visita en; está de viaje en; está en _ para reunirse; está en _ para participar; está en _ para asistir; está en _ para entrevistarse; está en; están en; está desde _ en; están desde _ en; se encuentra desde _ en; está de nuevo en; está de vuelta en; está estos días en; está esta semana en
> El canciller alemán, Olaf Scholz, está de visita en Pekín.
= visit "Olaf Scholz" to=CHN status=ongoing
> Wang Yi se encuentra en Hanói desde el lunes.
= visit "Wang Yi" to=VNM status=ongoing
> El banco está en París.
! visit

# Where a trip is brought to its end.
[verb id=ponerfinviaje frame=visit a=subj to=in]
puso fin _ a su visita; puso fin _ a su gira; puso fin _ a su viaje; puso fin _ a una visita; puso fin _ a una gira; puso fin _ a un viaje; ha puesto fin _ a su visita; ha puesto fin _ a su gira; ha puesto fin _ a su viaje; ha puesto fin _ a una visita; ha puesto fin _ a una gira; ha puesto fin _ a un viaje; pone fin _ a su visita; pone fin _ a su gira; pone fin _ a su viaje; pone fin _ a una visita; pone fin _ a una gira; pone fin _ a un viaje; cerr,cierr@ar2 _ una gira; cerr,cierr@ar2 _ su gira; concl@uir _ una gira; concl@uir _ su gira; culmin@ar _ una gira; culmin@ar _ su gira; termin@ar _ su gira; termin@ar _ una gira; inici@ar _ una gira; inici@ar _ su gira; arran@car _ una gira; arran@car _ su gira
> Pedro Sánchez puso fin el jueves en Dakar a un viaje de tres días.
= visit "Pedro Sánchez" to=SEN
> Baiba Braže cerró ayer en Lima una gira por América.
= visit "Baiba Braže" to=PER
> El cantante cerró en Lima su actuación.
! visit

# Where somebody is awaited.
[verb id=esperado frame=visit a=subj to=in,obj status=planned]
se le espera en; es esperado en; es esperada en; se espera en; estará en; estarán en; estará _ en
> Felipe VI estará el lunes en Rabat.
= visit "Felipe VI" to=MAR status=planned date=2024-07-29
> Wang Yi es esperado en Islamabad la próxima semana.
= visit "Wang Yi" to=PAK status=planned
> El informe se espera en marzo.
! visit

# Trips called off.
[verb id=cancelarviaje frame=visit a=subj to=to,obj status=cancelled]
cancel@ar su viaje x@al; cancel@ar su visita x@al; cancel@ar un viaje x@al; cancel@ar una visita x@al; cancel@ar la visita x@al; cancel@ar el viaje x@al; cancel@ar su gira por; suspend@er su viaje x@al; suspend@er su visita x@al; suspend@er un viaje x@al; suspend@er una visita x@al; suspend@er el viaje x@al; suspend@er la visita x@al; apla@zar su viaje x@al; apla@zar su visita x@al; apla@zar un viaje x@al; apla@zar una visita x@al; apla@zar el viaje x@al; apla@zar la visita x@al; posp@oner su viaje x@al; posp@oner su visita x@al; posp@oner un viaje x@al; posp@oner una visita x@al; posp@oner el viaje x@al; posp@oner la visita x@al; poster@gar su viaje x@al; poster@gar su visita x@al; poster@gar un viaje x@al; poster@gar una visita x@al; anul@ar su viaje x@al; anul@ar su visita x@al; anul@ar un viaje x@al; anul@ar una visita x@al; renunci@ar a viajar x@al; renunci@ar a su viaje x@al; desist@ir de viajar x@al; retras@ar su viaje x@al; retras@ar su visita x@al; canceló viajar x@al
> Olaf Scholz tenía previsto viajar el viernes a Astaná. El viaje ha sido cancelado.
= visit "Olaf Scholz" to=KAZ status=cancelled
> Olaf Scholz iba a viajar el viernes a Astaná. Finalmente ha suspendido la visita.
= visit "Olaf Scholz" to=KAZ status=cancelled
> Olaf Scholz aplazó un viaje a Astaná.
= visit "Olaf Scholz" to=KAZ status=cancelled
> Serguéi Lavrov ha cancelado su visita a Ankara.
= visit "Serguéi Lavrov" to=TUR status=cancelled
> La aerolínea canceló un vuelo a Ankara.
! visit

# Where whoever the sentence tells of has been before: "Tras visitar La Habana, X llegó a Managua".
[verb id=trasvisitar frame=visit a=subj to=obj,in,by,through status=held]
tras dos días en; tras tres días en; tras cuatro días en; tras cinco días en; tras un día en; tras una semana en; tras unas horas en; tras varias horas en; tras varios días en; después de dos días en; después de tres días en; después de una semana en; tras pasar dos días en; tras pasar tres días en; tras pasar una semana en; tras una escala en; tras hacer escala en; tras una breve escala en; tras su escala en; tras una parada en; tras visitar; tras pasar por; tras recorrer; tras recalar en; tras parar en; tras detenerse en; tras estar en; tras haber visitado; tras haber pasado por; tras haber estado en; tras aterrizar en; tras hacer noche en; después de visitar; después de pasar por; después de recorrer; después de recalar en; después de parar en; después de detenerse en; después de estar en; después de haber visitado; después de haber pasado por; después de haber estado en; después de aterrizar en; después de hacer noche en; luego de visitar; luego de pasar por; luego de recorrer; luego de recalar en; luego de parar en; luego de detenerse en; luego de estar en; luego de haber visitado; luego de haber pasado por; luego de haber estado en; luego de aterrizar en; luego de hacer noche en; además de visitar; además de pasar por; además de recorrer; además de recalar en; además de parar en; además de detenerse en; además de estar en; además de haber visitado; además de haber pasado por; además de haber estado en; además de aterrizar en; además de hacer noche en; tras su paso por | verbless
> Tras visitar La Habana y Caracas, el presidente iraní, Ebrahim Raisí, llegó a Managua.
= visit "Ebrahim Raisí" to=CUB status=held
= visit "Ebrahim Raisí" to=VEN status=held
> Después de dos días en Quito, la ministra Penny Wong viajó a Lima.
= visit "Penny Wong" to=ECU status=held
= visit "Penny Wong" to=PER
> Tras pasar por el taller, el coche funciona.
! any

# The host as subject: the guest is the visitor, the host's state the place.
[verb id=acogervisita frame=visit a=obj,of,from to=subj]
recib@ir la visita x@de; recib@ir una visita x@de; recib@ir la visita oficial x@de; aco@ger la visita x@de; recib@ir una visita oficial x@de; recib@ir en visita oficial x@al; recib@ir en visita de Estado x@al; recib@ir en visita de trabajo x@al
> Serbia recibió la visita de Xi Jinping en mayo.
= visit "Xi Jinping" to=SRB
> Omán recibió en visita oficial al presidente iraní, Hasan Rohaní.
= visit "Hasan Rohaní" to=OMN
> En noviembre visitará Lima el primer ministro japonés, Fumio Kishida.
= visit "Fumio Kishida" to=PER status=planned
> El hotel recibió la visita de un coro.
! visit

# To where the speaker is: "dijo que X vendrá en julio".
[verb id=venir frame=visit a=subj to=to hither]
v@enir; v@enir en visita oficial; v@enir de visita; ha venido; han venido; había venido; visit@ar el país; visit@ar nuestro país; visit@ar esta capital; lleg@ar al país; arrib@ar al país; est@ar en el país
> La vicepresidenta nicaragüense, Rosario Murillo, adelantó que el ministro Serguéi Lavrov vendrá en julio.
= visit "Serguéi Lavrov" to=NIC status=planned date=2024-07
> El ministro Serguéi Lavrov visitará el país en agosto, anunció la vicepresidenta nicaragüense, Rosario Murillo.
= visit "Serguéi Lavrov" to=NIC status=planned
> El secretario Marco Rubio vendrá a Quito en agosto.
= visit "Marco Rubio" to=ECU
> La ministra Penny Wong dijo que la paz vendrá en julio.
! visit
> Serguéi Lavrov dijo que vendrá en julio.
! visit

# Whom somebody asks to come: "lo invitó a Lima", "la invitó a visitar Lima".
[verb id=invitara frame=visit a=obj,to to=to status=proposed makes]
invit@ar; invit@ar x@al; invit@ar formalmente; invit@ar oficialmente; ha invitado; han invitado; había invitado; convid@ar; curs@ar una invitación x@al; extend,extiend@er2 una invitación x@al; invitarlo; invitarla; invitarlos
> El canciller letón, Edgars Rinkēvičs, invitó a la ministra Penny Wong a Riga.
= visit "Penny Wong" to=LVA status=proposed
> El canciller Edgars Rinkēvičs telefoneó a Penny Wong y la invitó a Riga.
= visit "Penny Wong" to=LVA status=proposed
> El canciller letón, Edgars Rinkēvičs, invitó a Penny Wong a visitar Riga.
= visit "Penny Wong" to=LVA status=proposed
> El canciller letón, Edgars Rinkēvičs, invitó a Penny Wong a la boda.
! visit
> Edgars Rinkēvičs invitó a Letonia a la cumbre.
! visit

# A tour that takes somebody somewhere.
[verb id=llevara frame=visit a=obj,to to=to]
llev@ar; condu@cir3; va a llevar; iba a llevar; ha llevado; había llevado; debía llevar; llev@ar también; llev@ar después; llev@ar luego; llev@ar además; llev@ar asimismo; va a conducir; ha conducido; llevarlo; llevarla; llevarlos; llevarlas; llevarle
> La gira de Antony Blinken lo llevó a Riad.
= visit "Antony Blinken" to=SAU
> El presidente Luis Arce llevó a Brasil una carta.
! visit
> El caso llevó a la empresa a juicio.
! visit
> El periplo de la ministra australiana Penny Wong la llevará a Fiyi y Samoa.
= visit "Penny Wong" to=FJI status=planned
> El primer ministro malayo, Anwar Ibrahim, inició el lunes una gira que lo llevará a Egipto.
= visit "Anwar Ibrahim" to=EGY status=planned
> Un viaje relámpago llevó a la ministra Mélanie Joly a Trinidad y Tobago.
= visit "Mélanie Joly" to=TTO

# Who leaves a place was there.
[verb id=dejarlugar frame=visit a=subj to=obj status=held leaves]
dej@ar; abandon@ar; dej@ar atrás
> El presidente lituano, Gitanas Nausėda, dejó esta madrugada Montevideo.
= visit "Gitanas Nausėda" to=URY
> La ministra finlandesa, Elina Valtonen, abandonó ayer Quito.
= visit "Elina Valtonen" to=ECU
> El delantero dejó el campo lesionado.
! visit

# Where a tour leads, and the stops on it.
[support id=ruta route]
incl@uir; abar@car; comprend@er; incl@uir paradas en; incl@uir paradas en; incl@uir escalas en; incl@uir una parada en; incl@uir una escala en; arran@car en; comen,comien@zar2 en; empe,empie@zar2 en; termin@ar en; concl@uir en; culmin@ar en; acab@ar en; s@eguir en; s@eguir por; pros@eguir en; continu,continú@ar2 en; continu,continú@ar2 por; discurr@ir por; con paradas en; con escalas en; con escala en; con parada en
> La gira de Penny Wong por el Pacífico incluye Tonga y Samoa.
= visit "Penny Wong" to=TON
= visit "Penny Wong" to=WSM
> El viaje de Antonio Tajani arrancó el lunes en Túnez.
= visit "Antonio Tajani" to=TUN
> El precio incluye Tonga.
! visit

# A journey that somebody has in mind.
[support id=planearvisita status=planned]
plane@ar; proyect@ar; ultim@ar; prevé; prevén; contempl@ar; tiene en agenda; tiene pendiente; tienen pendiente; tiene prevista; tienen prevista; tiene previsto; tiene programada; tiene programado; tiene agendada; tiene agendado
> El ministro italiano Antonio Tajani prevé una visita a Túnez.
= visit "Antonio Tajani" to=TUN status=planned
> La primera ministra Sanae Takaichi ultima un viaje a Canberra.
= visit "Sanae Takaichi" to=AUS status=planned
> El club planea una visita al museo.
! visit
