# Meetings: two or more sides in one room or at one table. Calls stand in call.lex, what was discussed in topics.lex.

[verb id=reunirse frame=meet a=subj b=with,to,obj topic=about,on reflexive gathers]
reun,reún,reun@eri; entrevist@ar; congre@gar
> SANCHEZ SE REUNIO CON EL PRESIDENTE MEXICANO EN MADRID
= meeting "SANCHEZ" "PRESIDENTE MEXICANO" status=held place=Madrid
> @2024-07-25 El ministro noruego Espen Barth Eide viajó el martes a Nairobi para reunirse con William Ruto.
= meeting "Espen Barth Eide" "William Ruto" status=held date=2024-07-23
> El presidente Gabriel Boric reunió a sus ministros en Santiago.
! meeting
> La cumbre de la Celac congregó en Lima a Gustavo Petro y a Luis Arce.
= meeting "Gustavo Petro" "Luis Arce"
> El partido congregó a miles de personas.
! meeting
> Gitanas Nauseda, recibido en octubre por Joe Biden, insistió en la idea.
= meeting "Gitanas Nauseda" "Joe Biden" status=held date=2023-10
> Emmanuel Macron se volverá a reunir con Olaf Scholz en mayo.
= meeting "Emmanuel Macron" "Olaf Scholz" status=planned
> Serguéi Lavrov y Hakan Fidan se han reunido en Antalya.
= meeting "Serguéi Lavrov" "Hakan Fidan"

[verb id=estarreunido frame=meet a=subj b=with status=ongoing]
está reunido con; está reunida con; están reunidos con; está reunido desde _ con; se encuentra reunido con; se encuentra reunida con; se halla reunido con; sigue reunido con; sigue reunida con; permanece reunido con; están reunidos; se encuentran reunidos; siguen reunidos
> El canciller croata, Gordan Grlić-Radman, está reunido con su homóloga eslovena, Tanja Fajon.
= meeting "Gordan Grlić-Radman" "Tanja Fajon" status=ongoing
> Gordan Grlić-Radman y Tanja Fajon siguen reunidos en Zagreb.
= meeting "Gordan Grlić-Radman" "Tanja Fajon" status=ongoing
> El dinero está reunido con esfuerzo.
! meeting

[verb id=reunirsecon frame=meet a=subj b=with,obj topic=about,on]
reun,reún,reun@eri con; entrevist@ar con; encontr,encuentr@ar2 con; encontr,encuentr@ar2 _ con; sent,sient@ar2 con; sent,sient@ar2 _ con; se cit@ar con; se ha citado con; se han citado con; se había citado con; se habían citado con; citarse con; se cit@ar _ con; despach@ar con; confer,confier,confir@eri con; dar cita con; se da cita; se dan cita; se dio cita; se dieron cita;  darse cita; coincid@ir con; coincid@ir en persona con; compart@ir mesa con; compart@ir _ mesa con; compart@ir mesa _ con; compart@ir mantel _ con; compart@ir mantel con; compart@ir mantel y mesa con; depart@ir con; depart@ir _ con; cambi@ar impresiones con; cambi@ar impresiones _ con; tuvo enfrente x@al; tiene enfrente x@al; estuvo con; estuvo _ con; escenifi@car con; escenifi@car _ con; acud@ir a la cita con; acud@ir a la reunión con; acud@ir al encuentro con; acud@ir a una cita con; hizo de anfitrión x@de; hizo de anfitriona x@de; ejerc@er de anfitrión x@de; se sentaron a negociar; se sientan a negociar; se sentaron a la mesa; se sientan a la mesa; se sentaron cara a cara; posaron juntos; comparecieron juntos; comparecieron ante la prensa; comparecieron ante los medios; ofrecieron una rueda de prensa conjunta; ofrecieron una conferencia de prensa conjunta; cambi@ar pareceres con; frente a frente con; se las vio con; x@ver en persona con; compart@ir mesa y mantel con; estrech@ar la mano x@al; se dejó ver con; se deja ver con; pas@ar _ a solas; pas@ar _ reunidos; dio la mano x@al; da la mano x@al; dieron la mano x@al; copresid@ir con; copresid@ir _ con; estrech@ar la mano x@de; intercambi@ar saludos con; cru@zar unas palabras con; se cru@zar con; se cru@zar en _ con; se cruzó _ con; se top@ar con; se top@ar en _ con; se ha cruzado con; se ha cruzado en _ con; intercambi@ar unas palabras con; toparse con; acer@car posturas con
x@ver con; x@ver _ con; x@ver a primera hora con; x@ver a primera hora de la mañana con; x@ver a primera hora de la tarde con; x@ver a última hora con; x@ver a última hora de la tarde con; x@ver a solas con; x@ver a puerta cerrada con; x@ver a mediodía con; x@ver al mediodía con; x@ver a media mañana con; x@ver a media tarde con; x@verse; x@verse las caras; verse las caras con; verse las caras; se salud@ar; saludarse; se dieron la mano; se dan la mano; se estrecharon la mano; se estrechan la mano; se estrecharon las manos; se han dado la mano; darse la mano; se abra@zar; abrazarse; se fundieron en un abrazo; haberse visto; mano a mano con; se sientan a la misma mesa; se sentaron a la misma mesa; se sientan a una misma mesa; se sentaron a una misma mesa; se sientan frente a frente; se sentaron frente a frente; se ha saludado; se han saludado; se había saludado; se habían saludado; haberse saludado; se ha abrazado; se han abrazado; se había abrazado; se habían abrazado; haberse abrazado
acordaron verse; quedaron en verse; quedan en verse; acordaron reunirse; quedaron en reunirse; convinieron en verse; convinieron en reunirse; acordaron volver a verse; acordaron volver a reunirse; volverán a verse; van a verse; tienen previsto verse; prevén verse; se verán; se verán las caras; se darán cita; se dará cita | status=planned
sent,sient@ar2 a hablar con; sent,sient@ar2 a dialogar con; sent,sient@ar2 a negociar con; sent,sient@ar2 a conversar con; sent,sient@ar2 a la mesa con; sent,sient@ar2 a la misma mesa con; sent,sient@ar2 frente a frente con; encerr,encierr@ar2 con; encerr,encierr@ar2 _ con; pas@ar una hora con; pas@ar media hora con; pas@ar dos horas con; pas@ar varias horas con; pas@ar la tarde con; pas@ar la mañana con; pas@ar el día con; compare@cer junto x@al; compare@cer _ junto x@al; compare@cer ante la prensa junto x@al; compare@cer ante los medios junto x@al; compare@cer ante los periodistas junto x@al; compare@cer ante la prensa con; compare@cer ante los medios con; compare@cer con; ofre@cer una rueda de prensa junto x@al; ofre@cer una rueda de prensa con; ofre@cer una rueda de prensa conjunta con; ofre@cer una conferencia de prensa junto x@al; ofre@cer una conferencia de prensa con; ofre@cer una conferencia de prensa conjunta con; dio una rueda de prensa con; dio una rueda de prensa junto x@al; dio una rueda de prensa conjunta con; dio una conferencia de prensa conjunta con; dio una conferencia de prensa con; dio una conferencia de prensa junto x@al; pos@ar con; pos@ar junto x@al; se fotografi,fotografí@ar2 con; se fotografi,fotografí@ar2 junto x@al; se retrat@ar con; camin@ar con; camin@ar junto x@al; hizo un hueco para; hizo hueco para; hizo un hueco en su agenda para; hizo sitio en su agenda para; sa@car un hueco para; encontr,encuentr@ar2 un hueco para; reserv@ar un hueco para; se toma un café con; se tomó un café con; compart@ir un café con; compart@ir cena con; compart@ir almuerzo con; compart@ir una cena con; compart@ir un almuerzo con; compart@ir una comida con; se dio un paseo con; se encontraron; se han encontrado; se encontrarán; se habían encontrado; se citaron; se han citado; se reencontraron; se han reencontrado; se reencontr,reencuentr@ar2 con; negociaron cara a cara; mantuvieron un cara a cara; sent,sient@ar2 frente a; sent,sient@ar2 frente al; sent,sient@ar2 _ frente a; sent,sient@ar2 _ frente al; sent,sient@ar2 cara a cara con
> Luis Arce se reunió el lunes con Gustavo Petro y el martes con Daniel Noboa.
= meeting "Luis Arce" "Gustavo Petro" date=2024-07-22
= meeting "Luis Arce" "Daniel Noboa" date=2024-07-23
> Luis Arce tuvo enfrente a Gustavo Petro en Lima.
= meeting "Luis Arce" "Gustavo Petro" place=Lima
> Luis Arce cambió impresiones con Gustavo Petro en Lima.
= meeting "Luis Arce" "Gustavo Petro" place=Lima
> Gustavo Petro y Luis Arce volverán a verse en octubre.
= meeting "Gustavo Petro" "Luis Arce" status=planned
> Gustavo Petro y Luis Arce firmaron un pacto. Volvieron a verse las caras el 3 de mayo en Lima.
= meeting "Gustavo Petro" "Luis Arce" date=2024-05-03 place=Lima
> Luis Arce compartió ayer mesa en Lima con Gustavo Petro.
= meeting "Luis Arce" "Gustavo Petro" date=2024-07-24 place=Lima
> Luis Arce y Gustavo Petro iban a verse hoy en Lima.
= meeting "Luis Arce" "Gustavo Petro" status=planned date=2024-07-25
> Luis Arce y Gustavo Petro acordaron verse en Lima en octubre.
= meeting "Luis Arce" "Gustavo Petro" status=planned date=2024-10
> Luis Arce y Gustavo Petro se dieron la mano en Lima.
= meeting "Luis Arce" "Gustavo Petro" place=Lima
> El presidente kirguís, Sadyr Zhapárov, y el tayiko, Emomalí Rahmón, se reunieron ayer en Batken.
= meeting "Sadyr Zhapárov" "Emomalí Rahmón" date=2024-07-24
> Luis Arce recibió a Daniel Noboa. Gustavo Petro, cuyo último viaje a la zona se remonta a marzo, cuando se entrevistó en Lima con Dina Boluarte, calló.
= meeting "Gustavo Petro" "Dina Boluarte" date=2024-03
> Luis Arce tuvo enfrente un reto.
! meeting
> Javier Milei se verá con Daniel Noboa en Davos.
= meeting "Javier Milei" "Daniel Noboa" status=planned place=Davos
> Serguéi Lavrov se reunió con Wang Yi en Vientián el jueves.
= meeting "Serguéi Lavrov" "Wang Yi" status=held place=Vientiane date=2024-07-25
> José Manuel Albares se ha entrevistado en Rabat con su homólogo marroquí, Naser Burita.
= meeting "José Manuel Albares" "Naser Burita" place=Rabat
> Javier Milei criticó a Pedro Sánchez durante un encuentro en Madrid organizado por un partido.
! meeting
> Gabriel Boric alabó a Pedro Sánchez durante un encuentro con empresarios en Madrid.
! meeting
> Alicia Bárcena habló de la visita del presidente mexicano, Andrés Manuel López Obrador, a Washington para reunirse con Joe Biden.
= meeting "Andrés Manuel López Obrador" "Joe Biden" place=Washington
! meeting "Alicia Bárcena"
> Volodímir Zelenski no aceptará reunirse el jueves con Vladímir Putin.
! meeting
> El embajador de Perú en Oslo y el canciller noruego, Espen Barth Eide, se reunieron el lunes.
= meeting "embajador" "Espen Barth Eide" date=2024-07-22
> Serguéi Lavrov y Hakan Fidan se reunieron en Antalya.
= meeting "Serguéi Lavrov" "Hakan Fidan"
> El titular de Exteriores se ve hoy en Bruselas con Kaja Kallas.
= meeting "titular de Exteriores" "Kaja Kallas" place=Brussels
> Los cancilleres de Uruguay, Omar Paganini; de Argentina, Diana Mondino, y de Perú, Elmer Schialer, se reunieron en Asunción.
= meeting "Omar Paganini" "Diana Mondino" "Elmer Schialer" place=Asuncion format=trilateral
> En su reunión del lunes en Rabat, José Manuel Albares y Naser Burita pactaron abrir las aduanas.
= meeting "José Manuel Albares" "Naser Burita" place=Rabat date=2024-07-22
> En una reunión del club, los socios José García y Juan Pérez pidieron calma.
! meeting
> El comité se reunió el lunes.
! meeting
> La fábrica reúne los requisitos.
! meeting
> El canciller chileno Alberto van Klaveren se reunió con Bruno Lara (Ecuador) y Ana Polo (Perú).
= meeting "Alberto van Klaveren" "Bruno Lara" "Ana Polo" format=trilateral
> El canciller boliviano, Rodrigo Salas, se reunió con el embajador noruego, Per Hansen, y con el chipriota, Andreas Nikou.
= meeting "Rodrigo Salas" "Andreas Nikou"
> Una misión del FMI encabezada por Juan Lara se reunió con el ministro boliviano de Economía, Marcelo Montenegro.
= meeting "Juan Lara" "Marcelo Montenegro"

# The host receives; what is received must be somebody.
[verb id=recibir frame=meet a=subj b=obj,to persons weak receives]
recib@ir; atend,atiend@er2; atend,atiend@er2 en audiencia; recib@ir en audiencia; recib@ir en audiencia privada; recib@ir en su despacho; aco@ger; agasaj@ar; recib@ir con honores; recib@ir con honores militares; recib@ir con honores de Estado; dio la bienvenida; da la bienvenida; dieron la bienvenida; dará la bienvenida; ha dado la bienvenida; dio la bienvenida x@al; dio la bienvenida _ x@al; dará la bienvenida _ x@al; ha dado la bienvenida _ x@al; dieron la bienvenida _ x@al; da la bienvenida x@al; dieron la bienvenida x@al; dio una recepción en honor x@de; ofre@cer una cena en honor x@de; ofre@cer una cena de gala en honor x@de; ofre@cer _ en honor x@de; ofre@cer _ cena _ en honor x@de; ofre@cer una cena de Estado x@al; ofre@cer una cena de gala x@al; dio _ en honor x@de; agasaj@ar con una cena x@al; ofre@cer un banquete x@al; ofre@cer un banquete en honor x@de; ofre@cer una cena x@al; ofre@cer un almuerzo x@al; ofre@cer un almuerzo en honor x@de; ofre@cer una recepción x@al; conced@er audiencia x@al; conced@er una audiencia x@al; conced@er una audiencia privada x@al; tuvo como invitado x@al; tuvo como invitada x@al; tuvo como invitado _ x@al; tuvo como invitada _ x@al; tuvo de invitado x@al; tuvo como huésped x@al; tuvo como huésped _ x@al; tiene como invitado x@al; sent,sient@ar2 a su mesa x@al; recib@ir la visita x@de; recib@ir _ la visita x@de; recib@ir _ visita x@de; abrió las puertas de su despacho x@al; abrió las puertas del palacio x@al; abrió las puertas x@de _ x@al; recib@ir una visita x@de; recib@ir la visita oficial x@de; recib@ir la visita de cortesía x@de; desp@edir en el aeropuerto x@al; salió al encuentro x@de; invit@ar a cenar x@al; invit@ar a almorzar x@al; invit@ar a comer x@al
tuvo en su despacho x@al; tiene en su despacho x@al; tuvo a su mesa x@al; tuvo en su mesa x@al; tuvo en palacio x@al; obsequi@ar con un almuerzo x@al; obsequi@ar con una cena x@al; obsequi@ar con una comida x@al; obsequi@ar con un banquete x@al; obsequi@ar _ con un almuerzo; obsequi@ar _ con una cena; obsequi@ar _ con una comida; obsequi@ar _ con un banquete; homenaje@ar con una cena x@al; homenaje@ar con un almuerzo x@al; convid@ar a cenar x@al; convid@ar a comer x@al; invitó a su mesa x@al; condu@cir3 a su despacho x@al; hizo pasar x@al; acompañó hasta la puerta x@al; desp@edir en el aeropuerto x@al; desp@edir _ en el aeropuerto; recib@ir a pie de escalerilla x@al; recib@ir al pie de la escalerilla x@al; recib@ir al pie de la escalera x@al
> Luis Arce tuvo como invitado en Sucre a Santiago Peña.
= meeting "Luis Arce" "Santiago Peña" place=Sucre
> Pedro Sánchez recibió a Volodímir Zelenski en La Moncloa el lunes.
= meeting "Pedro Sánchez" "Volodímir Zelenski" date=2024-07-22
> Serguéi Lavrov fue recibido por el presidente egipcio, Abdelfatá al Sisi, en El Cairo.
= meeting "Serguéi Lavrov" "Abdelfatá al Sisi" place=Cairo
> La presidenta Dina Boluarte recibió las cartas credenciales del embajador argentino.
= meeting "Dina Boluarte" "embajador argentino"
> Pedro Sánchez viajó a Berlín, donde fue recibido por Olaf Scholz.
= meeting "Pedro Sánchez" "Olaf Scholz" place=Berlin
> Pedro Sánchez viajó a Berlín. Allí fue recibido por el canciller Olaf Scholz.
= meeting "Pedro Sánchez" "Olaf Scholz" place=Berlin
> El jueves Santiago Peña será recibido en Varsovia por Donald Tusk.
= meeting "Santiago Peña" "Donald Tusk" status=planned place=Warsaw
> El canciller Elmer Schialer regresó el lunes de Roma, y el primer ministro de Malí, Choguel Maiga, acaba de ser recibido en Ankara por Recep Tayyip Erdogan.
= meeting "Choguel Maiga" "Recep Tayyip Erdogan" status=held
> Serguéi Lavrov recibió ayer a Wang Yi. A la canciller Alicia Bárcena la agasajaron en Lima.
! meeting "Alicia Bárcena"
> Nikol Pashinián aterrizó el martes en Nueva Delhi. Lo aguardaba el ministro indio de Exteriores, Subrahmanyam Jaishankar. Después fue agasajado con un almuerzo por su homólogo, Narendra Modi.
= meeting "Nikol Pashinián" "Narendra Modi"
> Madrid, 25 jul (EFE).- El rey, que el lunes recibió en la Zarzuela al presidente de Paraguay, Santiago Peña, viajará mañana a Oslo.
= meeting "rey" "Santiago Peña"
! visit "Santiago Peña"
> Santiago Peña viajó a Madrid. Lo recibió el rey Felipe VI en el palacio de la Zarzuela.
= meeting "Santiago Peña" "Felipe VI"
> Santiago Peña llegó el lunes a Lima. La presidenta Dina Boluarte lo recibió en el Palacio de Gobierno.
= meeting "Dina Boluarte" "Santiago Peña"
> Umaro Sissoco Embaló aterrizó en Caracas, donde le dio la bienvenida el canciller venezolano, Yván Gil.
= meeting "Yván Gil" "Umaro Sissoco Embaló"
> Serguéi Lavrov recibió una carta de Antony Blinken.
! meeting
> La ministra recibió aplausos.
! meeting

[verb id=veracara frame=meet a=subj b=with,obj]
se vio cara a cara con; se ve cara a cara con; x@ver cara a cara con; se vieron cara a cara; verse cara a cara con; reun,reún,reun@eri cara a cara con; estuvo cara a cara con; estuvo _ cara a cara con; estuvieron cara a cara; estuvieron _ cara a cara; ha estado cara a cara con; hizo un hueco a
> Diana Mondino y David Cameron estuvieron cara a cara una hora el martes en Davos.
= meeting "Diana Mondino" "David Cameron" date=2024-07-23 place=Davos
> Diana Mondino se vio cara a cara con David Cameron en Davos.
= meeting "Diana Mondino" "David Cameron" place=Davos
> La pareja se vio cara a cara con la muerte.
! meeting
> El presidente serbio, Aleksandar Vučić, y el primer ministro kosovar, Albin Kurti, se vieron cara a cara en Ohrid.
= meeting "Aleksandar Vučić" "Albin Kurti" place=Ohrid

[verb id=vera frame=meet a=subj b=obj,to persons weak]
pudo saludar x@al; pudieron saludar x@al; tuvo ocasión de saludar x@al; pudo saludar _ x@al; tuvo ocasión de saludar _ x@al; tuvo oportunidad de saludar x@al; tuvo oportunidad de saludar _ x@al; tuvo la oportunidad de saludar _ x@al; aprovechó para saludar x@al; aprovechó para saludar _ x@al; se cruzó con; se cruzó _ con; se topó con; coincidió y conversó con; tuvo la oportunidad de saludar x@al; salud@ar brevemente x@al; se detuvo a saludar x@al; se acercó a saludar x@al; acudió a saludar x@al; estrech@ar la mano x@de; 
x@ver x@al; x@ver en _ x@al
> Rafael Grossi viajó el lunes a Teherán, donde vio a Mohamad Eslami.
= meeting "Rafael Grossi" "Mohamad Eslami"
> El niño vio a su madre.
! meeting
> En Accra, el presidente togolés Faure Gnassingbé vio el martes a John Dramani Mahama.
= meeting "Faure Gnassingbé" "John Dramani Mahama" date=2024-07-23

# Who waited where somebody came.
[verb id=loesperaba frame=meet a=subj b=obj,to persons weak]
esperaba; esperaban; aguardaba; aguardaban; aguarda; aguardan
> Pedro Sánchez llegó el martes a Dakar, donde lo esperaba el presidente, Bassirou Diomaye Faye.
= meeting "Pedro Sánchez" "Bassirou Diomaye Faye" date=2024-07-23
> Pedro Sánchez llegó el martes a Dakar. En el palacio le aguardaba Bassirou Diomaye Faye.
= meeting "Pedro Sánchez" "Bassirou Diomaye Faye"
> Pedro Sánchez llegó a Dakar, donde lo esperaba un coche.
! meeting

# Who waits where somebody is to come.
[verb id=leespera frame=meet a=subj b=obj,to persons weak status=planned]
le espera; lo espera; la espera; les espera; los espera; le aguarda; lo aguarda; la aguarda; les aguarda; le esperará; lo esperará; la esperará; le esperan; lo esperan; la esperan
> El ministro croata, Gordan Grlić-Radman, viajará el viernes a Skopie, donde lo espera el primer ministro Hristijan Mickoski.
= meeting "Gordan Grlić-Radman" "Hristijan Mickoski" status=planned
> La canciller letona, Baiba Braže, partirá mañana hacia Oslo. Le espera allí el ministro Espen Barth Eide.
= meeting "Baiba Braže" "Espen Barth Eide" status=planned
> A la ministra le espera un año difícil.
! meeting

# The guest calls on the host.
# each ambassador presents his own
[verb id=recibircredenciales frame=meet a=subj b=obj,of,from persons receives singly]
recib@ir las cartas credenciales x@de; recib@ir cartas credenciales x@de; recib@ir las credenciales x@de; recib@ir credenciales x@de; recib@ir las copias de estilo x@de; recib@ir copias de estilo x@de; recib@ir las copias de las cartas credenciales x@de; recib@ir las copias de estilo de las cartas credenciales x@de; recib@ir _ cartas credenciales x@de; recib@ir _ credenciales x@de; acept@ar las cartas credenciales x@de; acept@ar las cartas x@de; recib@ir las cartas x@de; acept@ar las credenciales x@de
> Luis Arce recibió las cartas credenciales de los embajadores de Noruega, Chipre y Togo.
= meeting "Luis Arce" "Noruega"
= meeting "Luis Arce" "Chipre"
= meeting "Luis Arce" "Togo"
> La presidenta Dina Boluarte recibió las credenciales del embajador argentino.
= meeting "Dina Boluarte" "embajador argentino"
> El hotel recibió las credenciales de los asistentes.
! meeting

[verb id=visitaracortesia frame=meet a=subj b=obj,to persons]
entre@gar sus credenciales x@al; entre@gar sus credenciales ante; entre@gar las cartas credenciales x@al; entre@gar las credenciales x@al; entre@gar cartas credenciales x@al; present@ar _ credenciales x@al; present@ar _ credenciales ante; entre@gar _ credenciales x@al; reali@zar una visita de despedida x@al; reali@zar una visita de despedida x@al; hizo una visita de despedida x@al; hizo su visita de despedida x@al; reali@zar su visita de despedida x@al; efectu,efectú@ar2 una visita de despedida x@al; efectu,efectú@ar2 una visita de cortesía x@al; hizo una visita protocolar x@al; reali@zar una visita protocolar x@al; gir@ar visita x@al; se desp@edir x@de; se despidió x@de; se despidieron x@de; se despide x@de; desp@edir x@al; acud@ir al despacho x@de; acud@ir a la residencia x@de
present@ar sus cartas credenciales x@al; present@ar sus cartas credenciales ante; present@ar las cartas credenciales x@al; present@ar cartas credenciales x@al; present@ar cartas credenciales ante; present@ar sus credenciales x@al; present@ar credenciales x@al; present@ar credenciales ante; present@ar las copias de estilo x@al; present@ar copias de estilo x@al; entre@gar sus cartas credenciales x@al; entre@gar las copias de estilo de sus cartas credenciales x@al; entre@gar copias de estilo x@al; hizo una visita de cortesía x@al; reali@zar una visita de cortesía x@al; reali@zar una visita de cortesía x@al; rend,rind,rind@eri visita x@al; gir@ar una visita de cortesía x@al; cumpliment@ar
> La embajadora Ana María Salomón presentó cartas credenciales al presidente Gabriel Boric en Santiago.
= meeting "Ana María Salomón" "Gabriel Boric"
> Wang Yi realizó una visita de cortesía a Emmanuel Macron en París.
= meeting "Wang Yi" "Emmanuel Macron" place=Paris
> El técnico presentó sus credenciales a la afición.
! meeting

# To talk with somebody; by telephone only where call.lex says so.
[verb id=conversar frame=meet a=subj b=with topic=about,on,of open]
convers@ar con; convers@ar _ con; dialo@gar con; dialo@gar _ con; plati@car con; plati@car _ con; negoci@ar con; negoci@ar _ con; debat@ir con; intercambi@ar con; intercambi@ar impresiones con; intercambi@ar opiniones con; intercambi@ar puntos de vista con; intercambi@ar criterios con; intercambi@ar pareceres con; almor,almuer@zar2 con; cen@ar con; desayun@ar con; tom@ar café con; tom@ar un café con; parlament@ar con; consult@ar con; concert@ar posiciones con; pase@ar con; sostener un intercambio con
compart@ir mesa; compart@ir mesa y mantel; compart@ir mantel; convers@ar; dialo@gar; plati@car; charl@ar; intercambi@ar impresiones; intercambi@ar opiniones; intercambi@ar puntos de vista; almor,almuer@zar2; cen@ar; desayun@ar
depart@ir; discut@ir cara a cara; charló con; charlaron con; ha charlado con; han charlado con; charló _ con; charlaron _ con; discut@ir con; deliber@ar con; cambi@ar unas palabras con; cambi@ar impresiones con; cru@zar unas palabras con; intercambi@ar unas palabras con; cru@zar unas frases con
> Emmanuel Macron conversó con Xi Jinping en Bali.
= meeting "Emmanuel Macron" "Xi Jinping" place=Bali
> Hakan Fidan dialogó ayer en Washington con Antony Blinken.
= meeting "Hakan Fidan" "Antony Blinken" place=Washington date=2024-07-24
> La canciller Alicia Bárcena cenó con Antony Blinken en Washington.
= meeting "Alicia Bárcena" "Antony Blinken"
> Los niños hablaron con la maestra.
! meeting

# Who joins a meeting of others: "se sumó el martes en Berlín a una reunión de A y B".
[verb id=sumarse frame=attend a=subj event=to]
se sum@ar; sumarse; se incorpor@ar; incorporarse; se un@ir; unirse; se ha sumado; se han sumado; se había sumado; se ha incorporado; se han incorporado; se ha unido; se han unido
> La canciller eslovena Tanja Fajon se sumó el martes en Berlín a una reunión de Johann Wadephul y Antonio Tajani.
= meeting "Tanja Fajon" "Johann Wadephul" "Antonio Tajani" place=Berlin date=2024-07-23
> La canciller eslovena Tanja Fajon se unirá el lunes a las conversaciones entre Johann Wadephul y Antonio Tajani.
= meeting "Tanja Fajon" "Johann Wadephul" "Antonio Tajani" status=planned
> El cantante se sumó a la fiesta.
! meeting

# A summit, a session: a meeting of many, named by what stands after the verb.
[verb id=participar frame=attend a=subj event=in,to,obj]
particip@ar en; particip@ar _ en; particip@ar; asist@ir; acud@ir; participar como; asist@ir x@al; asist@ir _ x@al; tom@ar parte en; acud@ir x@al; interv@enir en; interv@enir ante; copresid@ir; presid@ir; encabe@zar; moder@ar; inaugur@ar; clausur@ar; concurr@ir x@al; asist@ir como invitado x@al; acud@ir como invitado x@al; represent@ar a su país en; represent@ar a España en; represent@ar al país en; represent@ar a México en; represent@ar a Argentina en; compare@cer en; tom@ar la palabra en; se sum@ar x@al; sumarse x@al; se incorpor@ar x@al; se un@ir x@al; estuvo presente en; estuvieron presentes en; estará presente en; estarán presentes en; acogió; lider@ar; se ha sumado x@al; se han sumado x@al; se había sumado x@al; se habían sumado x@al; haberse sumado x@al; se ha incorporado x@al; se han incorporado x@al; se había incorporado x@al; se habían incorporado x@al; haberse incorporado x@al; se ha unido x@al; se han unido x@al; se había unido x@al; se habían unido x@al; haberse unido x@al
> Serguéi Lavrov participó en la cumbre de la ASEAN en Vientián.
= meeting "Serguéi Lavrov" format=multilateral
> Wang Yi asistió a la reunión ministerial de la OCS en Astaná.
= meeting "Wang Yi" format=multilateral
> El canciller Álvaro Leyva asistirá el lunes a la cumbre de la CELAC.
= meeting "Álvaro Leyva" format=multilateral status=planned
> Los alumnos participaron en el concurso.
! meeting

[noun id=reunion frame=meet a=between,poss,of,by b=with,between topic=about,on]
cónclave@n; conversatorio@n; aparte@n; aparte@n de _ minutos; aparte@n de media hora; aparte@n de una hora; breve aparte; breves apartes; gabinete@n binacional; consejo@n de ministros conjunto; reuni@ón plenaria; reuni@ón binacional; encuentro@n binacional; comisi@ón mixta; reuni@ón; encuentro@n; reencuentro@n; entrevista@n; cita@n; café; vino de honor; audiencia@n; negociaci@ón; careo; coloquio@n; tertulia@n; mano a mano; mesa de diálogo; mesa de negociaciones; ronda@n de diálogo; reuni@ón de trabajo; almuerzo@n; almuerzo@n de trabajo; comida@n de trabajo; cena@n; cena@n de trabajo; cena@n de Estado; cena@n de gala; desayuno@n de trabajo; desayuno@n; cara a cara; tête-à-tête; reuniones bilaterales; encuentros bilaterales; ronda@n de negociaciones; ronda@n de conversaciones; ronda@n de consultas; ronda@n; sesi@ón de trabajo; jornada@n de trabajo; bilateral; bilaterales; cumbre@n bilateral; cumbre@n; minicumbre@n; conversaciones oficiales; conversaciones de paz; conversaciones indirectas; negociaciones de paz; negociaciones indirectas; consultas políticas; diálogo@n político; diálogo@n estratégico; visita@n de cortesía; encuentro@n de cortesía; saludo protocolario; encuentro@n de trabajo; contactos indirectos; mecanismo de consultas políticas; reunión de alto nivel; reuniones de alto nivel; diálogo de alto nivel; reuni@ón a puerta cerrada; reuni@ón de urgencia; reuni@ón preparatoria; apretón de manos
> La reunión entre Serguéi Lavrov y Wang Yi tuvo lugar en Vientián el jueves.
= meeting "Serguéi Lavrov" "Wang Yi" date=2024-07-25 place=Vientiane
> La reunión entre Gustavo Petro y Luis Arce, que tuvo lugar el martes en Lima, duró poco.
= meeting "Gustavo Petro" "Luis Arce" date=2024-07-23
> La reunión entre Gustavo Petro y Luis Arce, celebrada el martes en Lima, no resolvió nada.
= meeting "Gustavo Petro" "Luis Arce" date=2024-07-23
> La reunión, el martes en Lima, entre Gustavo Petro y Luis Arce duró poco.
= meeting "Gustavo Petro" "Luis Arce" date=2024-07-23
> Pedro Sánchez mantuvo un encuentro con Narendra Modi en Nueva Delhi.
= meeting "Pedro Sánchez" "Narendra Modi"
> El canciller peruano, Javier González-Olaechea, sostuvo conversaciones con su par chileno.
= meeting "Javier González-Olaechea" "par chileno"
> Felipe VI ofreció el martes una cena de gala en el Palacio Real en honor del presidente Sergio Mattarella.
= meeting "Felipe VI" "Sergio Mattarella"
> La presidenta Dina Boluarte ofreció un almuerzo en honor del presidente chino, Xi Jinping, en Lima.
= meeting "Dina Boluarte" "Xi Jinping" place=Lima
> Hubo reunión entre Gustavo Petro y Luis Arce en Lima.
= meeting "Gustavo Petro" "Luis Arce" place=Lima
> Gustavo Petro y Luis Arce mantuvieron un aparte en Lima.
= meeting "Gustavo Petro" "Luis Arce" place=Lima
> La reunión de vecinos duró dos horas.
! meeting
> La entrevista de trabajo salió bien.
! meeting
> Nikol Pashinián cruzó la plaza para verse con Ilham Alíyev. El encuentro duró media hora.
= meeting "Nikol Pashinián" "Ilham Alíyev" status=held
> La cita de la ministra macedonia Radmila Petrova con el ministro serbio Marko Ilić duró dos horas.
= meeting "Radmila Petrova" "Marko Ilić"
> La ministra macedonia Radmila Petrova mantuvo una charla con el ministro serbio Marko Ilić.
= meeting "Radmila Petrova" "Marko Ilić" status=held

[noun id=conversacion frame=meet a=between,poss,of,by b=with,between topic=about,on open]
conversación; conversaciones; charla@n; diálogo@n; consulta@n; contacto@n; plática@n; intercambio; intercambio@n de opiniones; intercambio@n de impresiones; intercambio@n de puntos de vista
> El canciller Yván Gil mantuvo una conversación con Serguéi Lavrov.
= meeting "Yván Gil" "Serguéi Lavrov" status=held
> Pedro Sánchez tuvo un intercambio de opiniones con Olaf Scholz en Berlín.
= meeting "Pedro Sánchez" "Olaf Scholz" place=Berlin
> La conversación del patio fue larga.
! meeting

[noun id=trilateral frame=meet a=between,poss,of,by b=with,between format=trilateral]
reuni@ón trilateral; encuentro@n trilateral; cumbre@n trilateral; trilateral; trilaterales; reuni@ón tripartita; cumbre@n tripartita; encuentro@n tripartito; conversaciones trilaterales; conversaciones tripartitas; consultas trilaterales; negociaciones trilaterales; negociaciones tripartitas; diálogo trilateral; reunión a tres bandas; reunión a tres; cita a tres; encuentro a tres bandas; cumbre a tres bandas; mesa tripartita
> Una reunión trilateral entre Rusia, Turquía e Irán se celebró en Astaná.
= meeting "Rusia" "Turquía" "Irán" format=trilateral
> La cumbre trilateral entre Grecia, Chipre y Egipto tuvo lugar en El Cairo.
= meeting "Grecia" "Chipre" "Egipto" format=trilateral
> Una reunión tripartita de sindicatos fracasó.
! meeting

[noun id=multilateral frame=meet a=between,poss,of,by b=with,between format=multilateral]
cumbre@n multilateral; reuni@ón multilateral; reuni@ón cuatripartita; cumbre@n cuatripartita; reuni@ón a cuatro bandas; encuentro@n cuatripartito; encuentro@n multilateral
> La reunión cuatripartita entre Rusia, China, Irán y Pakistán se celebró en Nueva York.
= meeting "Rusia" "China" "Irán" "Pakistán" format=multilateral
> La reunión multilateral de vecinos fracasó.
! meeting
> El lunes hubo en Brasilia un encuentro cuatripartito entre Brasil, Chile, Colombia y Uruguay.
= meeting "Brasil" "Chile" "Colombia" "Uruguay" format=multilateral

# Verbs that only say that their noun took place.
# What a programme holds.
[support id=programa status=planned]
incluye; incluye también; incluye además; también incluye; incluirá; incluirá también; prevé; prevé también; también prevé; contempla; contempla también; también contempla; comprende | programme
> Serguéi Lavrov llegó el miércoles a Ankara. Su agenda incluye una reunión con Hakan Fidan.
= meeting "Serguéi Lavrov" "Hakan Fidan" status=planned
> El programa de la canciller Penny Wong prevé también un encuentro con Winston Peters.
= meeting "Penny Wong" "Winston Peters" status=planned
> El programa incluye una reunión de padres.
! meeting

[support id=tenerprevisto status=planned]
tiene,tuvo,tenía,tenid,tendr,tener,teniendo,tenga,tuvier@ir9 programada; tiene,tuvo,tenía,tenid,tendr,tener,teniendo,tenga,tuvier@ir9 programado; tiene,tuvo,tenía,tenid,tendr,tener,teniendo,tenga,tuvier@ir9 prevista; tiene,tuvo,tenía,tenid,tendr,tener,teniendo,tenga,tuvier@ir9 previsto; tiene,tuvo,tenía,tenid,tendr,tener,teniendo,tenga,tuvier@ir9 agendada; tiene,tuvo,tenía,tenid,tendr,tener,teniendo,tenga,tuvier@ir9 agendado; tiene,tuvo,tenía,tenid,tendr,tener,teniendo,tenga,tuvier@ir9 concertada; tiene,tuvo,tenía,tenid,tendr,tener,teniendo,tenga,tuvier@ir9 concertado; tiene,tuvo,tenía,tenid,tendr,tener,teniendo,tenga,tuvier@ir9 en agenda; tiene,tuvo,tenía,tenid,tendr,tener,teniendo,tenga,tuvier@ir9 en su agenda; tiene,tuvo,tenía,tenid,tendr,tener,teniendo,tenga,tuvier@ir9 por delante; incl@uir en su agenda; incl@uir en el programa; anunci@ar; anticip@ar; fij@ar; agend@ar; program@ar; concert@ar
> El canciller malauí, Nancy Tembo, tiene programada para el lunes una reunión con su homólogo omaní, Badr Albusaidi.
= meeting "Nancy Tembo" "Badr Albusaidi" status=planned date=2024-07-29
> El canciller malauí, Nancy Tembo, anunció una reunión el lunes con su homólogo omaní, Badr Albusaidi.
= meeting "Nancy Tembo" "Badr Albusaidi" status=planned date=2024-07-29
> El club tiene programada para el lunes una reunión con sus socios.
! meeting

[support id=mantener]
pros@eguir; reanud@ar; retom@ar | again
se reanud@ar; se retom@ar; continu,continú@ar2; contin,continú@ar; seguirán | intransitive again
fue seguida x@de; fue seguido x@de; fueron seguidas x@de; fueron seguidos x@de; fue seguida por; fue seguido por; fueron seguidas por; fueron seguidos por; seguida x@de; seguido x@de; seguidas x@de; seguidos x@de; dio paso x@al; dieron paso x@al; dará paso x@al; fue precedida x@de; fue precedida por; fue precedido x@de; fue precedido por; estuvo precedida x@de; estuvo precedido x@de
incl@uir; comprend@er; contempl@ar; fue escenario x@de; fueron escenario x@de; ha sido escenario x@de; fue el escenario x@de; fue testigo x@de; fue sede x@de; fue la sede x@de; es escenario x@de; sirvió de escenario x@al; sirvió de marco x@al; auspici@ar; apadrin@ar; patrocin@ar; convo@car; orquest@ar
hubo; mant@ener; sost@ener; t@ener; ofre@cer; brind@ar; celebr@ar; reali@zar; efectu,efectú@ar2; llev@ar a cabo; llev@ar adelante; hace,hizo,hacía,hech,har,hacer,haciendo,haga,hicier@ir9; inici@ar; emprend@er; complet@ar; concl@uir; comen,comien@zar2; empe,empie@zar2; finali@zar; encabe@zar; lider@ar; presid@ir; organi@zar; desarroll@ar; culmin@ar; protagoni@zar; ab@rir; cerr,cierr@ar2; arran@car; entabl@ar; establecieron; aco@ger; alber@gar; albergará; propici@ar; facilit@ar; cuadr@ar; particip@ar en; asist@ir x@al; acud@ir x@al; salió x@de; vuelve x@de; desarrollará; pact@ar; cumpl@ir; cancel@ar; anul@ar; desconvo@car; apla@zar; posp@oner; poster@gar
tiene,tuvo,tenía,tenid,tendr,tener,teniendo,tenga,tuvier@ir9 lugar; se celebr@ar; celebrarse; dat@ar x@de; se remont@ar x@al; se reali@zar; se desarroll@ar; se produ@cir3; se llev@ar a cabo; se efectu,efectú@ar2; se mant@ener; se sost@ener; transcurr@ir; dur@ar; no dur@ar más de; no dur@ar más que; no dur@ar ni; no serv,sirv,sirv@eri para; no serv,sirv,sirv@eri de nada; no serv,sirv,sirv@eri de mucho; se prolon@gar; discurr@ir; se inici@ar; se sald@ar; se cerr,cierr@ar2; se ab@rir; serv,sirv,sirv@eri; acab@ar; termin@ar; se ha celebrado; se han celebrado; se había celebrado; se habían celebrado; haberse celebrado; se ha realizado; se han realizado; se había realizado; se habían realizado; haberse realizado; se ha desarrollado; se han desarrollado; se había desarrollado; se habían desarrollado; haberse desarrollado; se ha llevado a cabo; se han llevado a cabo; se había llevado a cabo; se habían llevado a cabo; haberse llevado a cabo; se ha efectuado; se han efectuado; se había efectuado; se habían efectuado; haberse efectuado; se ha mantenido; se han mantenido; se había mantenido; se habían mantenido; haberse mantenido; se ha sostenido; se han sostenido; se había sostenido; se habían sostenido; haberse sostenido; se ha prolongado; se han prolongado; se había prolongado; se habían prolongado; haberse prolongado; se ha iniciado; se han iniciado; se había iniciado; se habían iniciado; haberse iniciado; se ha saldado; se han saldado; se había saldado; se habían saldado; haberse saldado; se ha cerrado; se han cerrado; se había cerrado; se habían cerrado; haberse cerrado | intransitive
> José Manuel Albares y Hakan Fidan mantuvieron conversaciones el martes en Madrid. Las conversaciones se reanudarán el viernes.
= meeting "José Manuel Albares" "Hakan Fidan" date=2024-07-23 status=held
= meeting "José Manuel Albares" "Hakan Fidan" date=2024-07-26 status=planned
> La reunión del jueves entre Nicolás Maduro e Irfaan Ali no duró más de una hora.
= meeting "Nicolás Maduro" "Irfaan Ali" date=2024-07-25
> La reunión del jueves entre Nicolás Maduro e Irfaan Ali fue un fracaso.
= meeting "Nicolás Maduro" "Irfaan Ali" date=2024-07-25
> La reunión de Pedro Sánchez con Olaf Scholz fue seguida de un almuerzo con Hakan Fidan.
= meeting "Pedro Sánchez" "Olaf Scholz"
= meeting "Pedro Sánchez" "Hakan Fidan"
> Pedro Sánchez celebró una reunión con Olaf Scholz en Berlín.
= meeting "Pedro Sánchez" "Olaf Scholz" place=Berlin
> Pedro Sánchez mantendrá un encuentro con Olaf Scholz el lunes.
= meeting "Pedro Sánchez" "Olaf Scholz" status=planned
> El canciller Elmer Schialer se reunió con el ministro de Kazajistán, Murat Nurtleu; con la ministra de Senegal, Yassine Fall, y con el vicecanciller de Filipinas, Eduardo de Vega.
= meeting "Elmer Schialer" "Murat Nurtleu"
= meeting "Elmer Schialer" "Yassine Fall"
= meeting "Elmer Schialer" "Eduardo de Vega"
> El diputado Germán Martínez protestó. Nayib Bukele cenará hoy con empresarios.
! meeting
> Mantuvieron ayer una reunión en París el presidente Emmanuel Macron y el canciller Olaf Scholz.
= meeting "Emmanuel Macron" "Olaf Scholz" date=2024-07-24 place=Paris
> Sostuvieron una conversación telefónica Emmanuel Macron y Masud Pezeshkian.
= meeting "Emmanuel Macron" "Masud Pezeshkian" channel=phone
> La orquesta celebró un ensayo.
! meeting

# Who is not met, and who refuses to.
[verb id=rehuir frame=meet a=subj b=obj,with neg]
evit@ar reunirse con; evit@ar encontrarse con; evit@ar x@al; rehus,rehús@ar2 reunirse con; rehus,rehús@ar2 recibir x@al; recha@zar reunirse con; recha@zar reunirse con; recha@zar recibir x@al; recha@zar encontrarse con; declin@ar reunirse con; declin@ar recibir x@al; descart@ar reunirse con; descart@ar un encuentro con; descart@ar una reunión con; descart@ar verse con; descart@ar hablar con; dej@ar plantado x@al; dio plantón x@al; deja plantado x@al; se ne@gar a recibir x@al; se niega a recibir x@al; se negó a recibir x@al; se negó a reunirse con; se niega a reunirse con; se negaron a reunirse con; se niegan a reunirse con; se negó a dialogar con; se niega a dialogar con; negarse a reunirse con; se ha negado a recibir x@al; se han negado a recibir x@al; se había negado a recibir x@al; se habían negado a recibir x@al; haberse negado a recibir x@al
> Emmanuel Macron rechazó reunirse con Serguéi Lavrov en París.
! meeting
> Javier Milei descartó un encuentro con Pedro Sánchez.
! meeting
> Javier Milei se reunió con Pedro Sánchez en Madrid.
= meeting "Javier Milei" "Pedro Sánchez"
> La primera ministra islandesa Katrín Jakobsdóttir, que evitó reunirse con Viktor Orbán, recibió el lunes a Petteri Orpo en Reikiavik.
= meeting "Katrín Jakobsdóttir" "Petteri Orpo" date=2024-07-22

# Whose turn it is to be met.
[verb id=turnode frame=meet a=beside b=obj,of,to,subj persons weak told noinf]
por su despacho pas@ar; por su despacho han pasado; por su despacho ha pasado; por su despacho desfil@ar; por su suite pas@ar; por su oficina pas@ar; por su mesa pas@ar; por su residencia pas@ar; por su palacio pas@ar; 
le tocó el turno x@al; le llegó el turno x@al; le tocó la vez x@al; fue el turno x@de; llegó el turno x@de; fue la vez x@de; tocó el turno x@al; llegó el turno x@al; el siguiente fue; la siguiente fue; el último fue; la última fue; el primero fue; la primera fue; el segundo fue; la segunda fue
> Edi Rama recibió el lunes a Hristijan Mickoski. Después le tocó el turno a Aleksandar Vučić.
= meeting "Edi Rama" "Aleksandar Vučić"
> La canciller letona, Baiba Braže, se reunió el martes en Lima con el canciller noruego, Espen Barth Eide. Luego llegó el turno de la canciller eslovena, Tanja Fajon.
= meeting "Baiba Braže" "Tanja Fajon"
> Le tocó el turno a la lluvia.
! meeting

# A meeting that one side offers the other.
[verb id=proponerencuentro frame=meet a=subj b=to,obj status=proposed]
propuso reunirse; propuso _ reunirse; propone reunirse; propone _ reunirse; ha propuesto _ reunirse; propuso verse; propuso _ verse; propuso entrevistarse; propuso _ entrevistarse; propuso una reunión; propuso un encuentro; propuso una cumbre; propone una reunión; propone un encuentro; ofreció una reunión; ofreció un encuentro; ha propuesto una reunión; ha propuesto un encuentro; propuso celebrar una reunión; propuso _ celebrar una reunión
> Isaac Herzog propuso a Recep Tayyip Erdogan reunirse en Astaná.
= meeting "Isaac Herzog" "Recep Tayyip Erdogan" status=proposed
> Luis Arce propuso una reunión a Gabriel Boric.
= meeting "Luis Arce" "Gabriel Boric" status=proposed
> El club propuso una reunión a sus socios.
! meeting

# A meeting that somebody only proposes, told by its noun.
[noun id=propuestadereunion frame=meet a=poss,of,by,subj b=with,between,to status=proposed]
propuesta de reunión; propuesta de encuentro; propuesta de cumbre; propuesta de diálogo; oferta de diálogo; oferta de reunión; oferta de encuentro; ofrecimiento de diálogo
> Luis Arce hizo una propuesta de reunión con Gabriel Boric.
= meeting "Luis Arce" "Gabriel Boric" status=proposed
> La propuesta de encuentro entre Luis Arce y Gabriel Boric sigue en pie.
= meeting "Luis Arce" "Gabriel Boric" status=proposed
> La propuesta de diálogo con los vecinos fracasó.
! meeting

# Talk that goes on at all times, and meets nobody.
[noun id=trato frame=other]
estado de las negociaciones; marcha de las negociaciones; avance de las negociaciones; avances de las negociaciones; avances en las negociaciones; avance en las negociaciones; curso de las negociaciones; ritmo de las negociaciones; proceso de negociación; futuro de las negociaciones; evolución de las negociaciones; progreso de las negociaciones; progresos en las negociaciones; estado de la negociación; marcha de la negociación; negociación de un nuevo; negociación de un acuerdo; negociación del acuerdo; negociación de un tratado; negociación del tratado; negociación de un paquete; negociaciones del acuerdo; negociaciones para un acuerdo; negociaciones comerciales; negociación comercial; diálogo constante; diálogo permanente; diálogo fluido; diálogo abierto; diálogo franco y permanente; diálogo continuo; diálogo regular; diálogo habitual; frecuentes diálogos; diálogos frecuentes; contacto permanente; contacto constante; contactos permanentes; contacto fluido; contactos fluidos; contactos frecuentes; contactos habituales; estrecho contacto; diálogo tradicional; tradicional diálogo; comunicación fluida; comunicación permanente; comunicación constante
> El canciller de Kenia dijo que Ghana y Kenia deben mantener un diálogo permanente.
! meeting
> Ghana y Kenia mantienen un diálogo fluido.
! meeting
> Ghana y Kenia mantuvieron un diálogo el lunes en Lima.
= meeting "Ghana" "Kenia"
> Ghana y Kenia sostuvieron un diálogo sobre el comercio el lunes en Quito.
= meeting "Ghana" "Kenia"
