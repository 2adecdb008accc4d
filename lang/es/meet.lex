# Meetings: two or more sides in one room, on one line, or at one table.

[verb id=reunirse frame=meet a=subj b=obj,with,to topic=about,on]
reúne,reúnen,reunió,reunieron,reunido,reunir,reunir,reuniendo,reunía@irr con; reúne,reúnen,reunió,reunieron,reunido,reunir,reunir,reuniendo,reunía@irr; reunidos; entrevist@ar con; entrevist@ar; encontr,encuentr@ar2 con; ve con; vio con; vieron con; se vio; se vieron; se ve con; sent,sient@ar2 con; sentarse con; cit@ar con; despach@ar con; confer@ir con; se dio cita con
> Serguéi Lavrov se reunió con Wang Yi en Vientián el jueves.
= meeting "Serguéi Lavrov" "Wang Yi" status=held place=Vientiane date=2024-07-25
> José Manuel Albares se ha entrevistado en Rabat con su homólogo marroquí, Naser Burita.
= meeting "José Manuel Albares" "Naser Burita" place=Rabat
> Serguéi Lavrov y Hakan Fidan se reunieron en Antalya.
= meeting "Serguéi Lavrov" "Hakan Fidan"
> El comité se reunió el lunes.
! meeting
> La fábrica reúne los requisitos.
! meeting

[verb id=recibir frame=meet a=subj b=obj,to persons]
recib@ir; recib@ir en audiencia; ; acog@er; agasaj@ar
> Pedro Sánchez recibió a Volodímir Zelenski en La Moncloa el lunes.
= meeting "Pedro Sánchez" "Volodímir Zelenski" date=2024-07-22
> Serguéi Lavrov fue recibido por el presidente egipcio, Abdelfatá al Sisi, en El Cairo.
= meeting "Serguéi Lavrov" "Abdelfatá al Sisi" place=Cairo
> Serguéi Lavrov recibió una carta de Antony Blinken.
! meeting

[verb id=conversar frame=meet a=subj b=with topic=about,on,of]
convers@ar con; dialog@ar con; habl@ar con; platic@ar con; negoci@ar con; charl@ar con; debat@ir con; intercambi@ar con; intercambi@ar impresiones con; intercambi@ar opiniones con; intercambi@ar puntos de vista con; almorz,almuerz@ar2 con; cen@ar con; desayun@ar con; mantuvo contacto con; convers@ar
> Emmanuel Macron conversó con Xi Jinping en Bali.
= meeting "Emmanuel Macron" "Xi Jinping" place=Bali
> Hakan Fidan dialogó con Antony Blinken en Washington.
= meeting "Hakan Fidan" "Antony Blinken" place=Washington
> Los niños hablaron con la maestra.
! meeting

[verb id=abordar frame=discuss a=subj b=with topic=obj,about,on]
abord@ar; analiz@ar; examin@ar; discut@ir; debat@ir; repas@ar; revis@ar; pas@ar revista a; trat@ar; trat@ar de; intercambi@ar puntos de vista sobre; intercambi@ar opiniones sobre; intercambi@ar impresiones sobre; convers@ar sobre; habl@ar sobre; habl@ar de; dialog@ar sobre; evalu@ar; intercambi@ar criterios sobre
> Serguéi Lavrov y Wang Yi se reunieron en Vientián. Ambos abordaron la situación en Ucrania.
= meeting "Serguéi Lavrov" "Wang Yi" agenda="la situación en Ucrania"
> Emmanuel Macron abordó la crisis libanesa con Mohamed bin Salmán en Yeda.
= meeting "Emmanuel Macron" "Mohamed bin Salmán"
> La película aborda su infancia.
! any

[verb id=telefonear frame=call a=subj b=obj,with,to channel=phone]
habl@ar por teléfono con; convers@ar por teléfono con; convers@ar telefónicamente con; habl@ar telefónicamente con; telefone@ar a; telefone@ar al; llam@ar por teléfono a; dialog@ar por teléfono con; dialog@ar telefónicamente con; comunicó por teléfono con; se comunicó telefónicamente con; habl@ar por teléfono; habl@ar por videollamada con
> Emmanuel Macron habló por teléfono con Mahmud Abás el miércoles.
= meeting "Emmanuel Macron" "Mahmud Abás" channel=phone date=2024-07-24
> Hakan Fidan conversó telefónicamente con Serguéi Lavrov.
= meeting "Hakan Fidan" "Serguéi Lavrov" channel=phone
> El cliente telefoneó al banco.
! meeting

[verb id=participar frame=attend a=subj event=in,to,obj]
particip@ar en; asist@ir a; asist@ir al; tom@ar parte en; acud@ir a; acud@ir al; intervino en; interviene en; copreside; copresidió; presid@ir; intervendrá en; concurr@ir a
> Serguéi Lavrov participó en la cumbre de la ASEAN en Vientián.
= meeting "Serguéi Lavrov" format=multilateral
> Wang Yi asistió a la reunión ministerial de la OCS en Astaná.
= meeting "Wang Yi" format=multilateral
> Los alumnos participaron en el concurso.
! meeting

[noun id=reunion frame=meet a=between,poss,of,by b=with,between topic=about,on]
reuni@ón; encuentro@n; entrevista@n; conversaci@ón; charla@n; diálogo@n; cita@n; audiencia@n; negociaci@ón; consulta@n; contacto@n; reunión de trabajo; almuerzo@n; almuerzo de trabajo; cena; cena de trabajo; desayuno de trabajo; cara a cara; tête-à-tête; reuni@ón bilateral; reuniones bilaterales; encuentro@n bilateral; encuentros bilaterales; ronda de negociaciones; ronda de consultas; sesión de trabajo; intercambio de opiniones; intercambio de puntos de vista; bilateral; cumbre@n bilateral; cumbre@n
> La reunión entre Serguéi Lavrov y Wang Yi tuvo lugar en Vientián el jueves.
= meeting "Serguéi Lavrov" "Wang Yi" date=2024-07-25 place=Vientiane
> Pedro Sánchez mantuvo un encuentro con Narendra Modi en Nueva Delhi.
= meeting "Pedro Sánchez" "Narendra Modi"
> La reunión de vecinos duró dos horas.
! meeting
> La entrevista de trabajo salió bien.
! meeting

[noun id=trilateral frame=meet a=between,poss,of,by b=with,between format=trilateral]
reuni@ón trilateral; encuentro@n trilateral; cumbre@n trilateral; trilateral; reunión tripartita; cumbre tripartita
> Una reunión trilateral entre Rusia, Turquía e Irán se celebró en Astaná.
= meeting "Rusia" "Turquía" "Irán" format=trilateral
> La cumbre trilateral entre Grecia, Chipre y Egipto tuvo lugar en El Cairo.
= meeting "Grecia" "Chipre" "Egipto" format=trilateral
> Una reunión tripartita de sindicatos fracasó.
! meeting

[noun id=telefono frame=call a=between,poss,of,by b=with,to,from,between topic=about,on channel=phone]
conversaci@ón telefónica; conversaciones telefónicas; llamada@n telefónica@n; llamada@n; diálogo telefónico; contacto telefónico; charla telefónica; comunicación telefónica; entrevista telefónica
> Emmanuel Macron mantuvo una conversación telefónica con Vladímir Putin el sábado.
= meeting "Emmanuel Macron" "Vladímir Putin" channel=phone date=2024-07-20
> La llamada telefónica entre Pedro Sánchez y Volodímir Zelenski tuvo lugar el lunes.
= meeting "Pedro Sánchez" "Volodímir Zelenski" channel=phone
> Una llamada anónima alertó a la policía.
! meeting
[noun id=video frame=call a=between,poss,of,by b=with,between channel=video]
videoconferencia@n; videollamada@n; reunión virtual; encuentro virtual; reunión por videoconferencia; cumbre virtual; reunión telemática; encuentro telemático
> Emmanuel Macron mantuvo una videoconferencia con Xi Jinping.
= meeting "Emmanuel Macron" "Xi Jinping" channel=video
> La videoconferencia cansa a los empleados.
! meeting
> Pedro Sánchez mantuvo una videollamada con Narendra Modi el martes.
= meeting "Pedro Sánchez" "Narendra Modi" channel=video date=2024-07-23

[support id=mantener]
mant@ener; sostiene,sostienen,sostuvo,sostuvieron,sostenido,sostener,sostendr,sosteniendo,sostenía@irr; t@ener; celebr@ar; realiz@ar; efectu@ar; llev@ar a cabo; hace,hacen,hizo,hicieron,hará,harán@pres6; inici@ar; emprend@er; complet@ar; concl@uir; comenz,comienz@ar2; empez,empiez@ar2; finaliz@ar; encabez@ar; organiz@ar; desarroll@ar; prosigue; culmin@ar; particip@ar
tiene,tienen,tuvo,tuvieron,tendrá,tendrán@pres6 lugar; ha tenido lugar; tener lugar; se celebró; se celebra; se celebraron; celebrará,celebrarán@futuro; se realizó; se desarrolló; se produjo; se llevó a cabo; transcurrió; dur@ar | intransitive
> Pedro Sánchez celebró una reunión con Olaf Scholz en Berlín.
= meeting "Pedro Sánchez" "Olaf Scholz" place=Berlin
> Pedro Sánchez mantendrá un encuentro con Olaf Scholz el lunes.
= meeting "Pedro Sánchez" "Olaf Scholz" status=planned
> La orquesta celebró un ensayo.
! meeting

[setting]
al margen x@de; en los márgenes x@de; en un aparte x@de; con motivo x@de; con ocasión x@de; en el marco x@de; paralelamente x@al; en la antesala x@de; en vísperas x@de; durante
> Serguéi Lavrov se reunió con Wang Yi al margen de la cumbre de la ASEAN en Vientián.
= meeting "Serguéi Lavrov" "Wang Yi" setting="la cumbre de la ASEAN"
> Diana Mondino se reunió con David Cameron en el marco del foro de Davos.
= meeting "Diana Mondino" "David Cameron" setting="foro de Davos"
> La tienda está al margen de la carretera.
! any
[occasion]
cumbre@n; foro@n; conferencia@n; Asamblea General; sesi@ón; reunión ministerial; reuni@ón; congreso@n; conmemoraci@ón; encuentro ministerial; conferencia ministerial; Consejo Europeo; jornadas
ceremonia@n; funeral; funerales; investidura; toma de posesión; gala | ceremony
[topicnoun]
cuesti@ón; asunto@n; tema@n; situaci@ón; relaciones; crisis; conflicto@n; problema@n; cooperación; perspectivas; vínculos; fortalecimiento; estado

[modifier]
por videoconferencia; de forma virtual; virtual; virtualmente; en línea; de manera virtual; por vía telemática; telemático; telemática | channel=video
por teléfono; telefónicamente; telefónico; telefónica; vía telefónica | channel=phone
en persona; presencial; de forma presencial; presencialmente | channel=in-person
trilateral; tripartita; tripartito; a tres bandas | format=trilateral
bilateral; bilaterales; a solas | format=bilateral
multilateral; cuatripartita; ampliada; ampliado | format=multilateral
oficial; oficialmente; oficiales | kind=official
de Estado | kind=state
de trabajo | kind=working
privado; privada | kind=private
> Pedro Sánchez y Xi Jinping se reunieron por videoconferencia.
= meeting "Pedro Sánchez" "Xi Jinping" channel=video
> Pedro Sánchez realizó una visita oficial a India.
= visit "Pedro Sánchez" to=IND kind=official
> La clase se da por videoconferencia.
! meeting
