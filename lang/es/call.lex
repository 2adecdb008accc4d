# Meetings by telephone and by video.

[verb id=telefonear frame=call a=subj b=obj,with,to topic=about channel=phone]
habl@ar por teléfono con; habl@ar por teléfono _ con; convers@ar por teléfono con; convers@ar por teléfono _ con; convers@ar telefónicamente con; convers@ar telefónicamente _ con; habl@ar telefónicamente con; habl@ar telefónicamente _ con; telefone@ar x@al; telefone@ar; llam@ar por teléfono x@al; llam@ar por teléfono; llam@ar telefónicamente x@al; llam@ar a su homólogo; dialo@gar por teléfono con; dialo@gar por teléfono _ con; dialo@gar telefónicamente con; dialo@gar vía telefónica con; habl@ar vía telefónica con; convers@ar vía telefónica con; comuni@car por teléfono con; comuni@car telefónicamente con; comuni@car con; se comuni@car con; comuni@car _ por teléfono con; se puso en contacto con; se pone en contacto con; contact@ar por teléfono con; contact@ar telefónicamente con; contact@ar con; mant@ener contacto telefónico con; habl@ar por teléfono; convers@ar por teléfono; convers@ar telefónicamente; dialo@gar telefónicamente; dialo@gar por teléfono; habl@ar telefónicamente; descol,descuel@gar2 el teléfono para hablar con; mar@car el teléfono x@de; plati@car por teléfono con; plati@car vía telefónica con; entrevist@ar por teléfono con; reun,reún,reun@eri por teléfono con; se ha comunicado con; se han comunicado con; se había comunicado con; se habían comunicado con; haberse comunicado con
> Emmanuel Macron habló por teléfono con Mahmud Abás el miércoles.
= meeting "Emmanuel Macron" "Mahmud Abás" channel=phone date=2024-07-24
> Hakan Fidan conversó telefónicamente con Serguéi Lavrov.
= meeting "Hakan Fidan" "Serguéi Lavrov" channel=phone
> Luiz Inácio Lula da Silva llamó por teléfono a Gustavo Petro el lunes.
= meeting "Luiz Inácio Lula da Silva" "Gustavo Petro" channel=phone date=2024-07-22
> El cliente telefoneó al banco.
! meeting

# To speak with somebody of one's rank is to telephone, where nothing tells of a place.
[verb id=hablar frame=call a=subj b=with topic=of,about both weak presumed]
habl@ar con; habl@ar _ con
> El canciller Gustavo Petro habló ayer con Nicolás Maduro.
= meeting "Gustavo Petro" "Nicolás Maduro" date=2024-07-24
> António Guterres habló el lunes con Volodímir Zelenski.
= meeting "António Guterres" "Volodímir Zelenski" date=2024-07-22
> Los niños hablaron con la maestra.
! meeting

[verb id=llamar frame=call a=subj b=to persons weak noinf channel=phone]
llam@ar
> Joe Biden llamó el domingo a Benjamín Netanyahu.
= meeting "Joe Biden" "Benjamín Netanyahu" channel=phone
> El ministro llamó a su embajador.
! meeting
> Nicolás Maduro llamó a Javier Milei «traidor» el domingo.
! meeting
> Nicolás Maduro llamó cobarde a Javier Milei.
! meeting
> El jueves, el ministro noruego Espen Barth Eide llamó a su par sueco, Tobias Billström.
= meeting "Espen Barth Eide" "Tobias Billström" channel=phone date=2024-07-25

[noun id=telefono frame=call a=between,poss,of b=with,to,from,between topic=about,on channel=phone]
conversaci@ón telefónica; conversaciones telefónicas; llamada@n telefónica; llamadas telefónicas; llamada@n; diálogo telefónico; diálogos telefónicos; contacto telefónico; contactos telefónicos; charla telefónica; charlas telefónicas; plática telefónica; comunicaci@ón telefónica; comunicaciones telefónicas; entrevista telefónica; encuentro telefónico; reunión telefónica; consulta telefónica; intercambio telefónico; telefonema; conferencia telefónica; conversación por teléfono; llamada por teléfono; ronda de llamadas
> Emmanuel Macron mantuvo una conversación telefónica con Vladímir Putin el sábado.
= meeting "Emmanuel Macron" "Vladímir Putin" channel=phone date=2024-07-20
> La llamada telefónica entre Pedro Sánchez y Volodímir Zelenski tuvo lugar el lunes.
= meeting "Pedro Sánchez" "Volodímir Zelenski" channel=phone
> Una llamada anónima alertó a la policía.
! meeting

# Who rings and who is rung.
[support id=llamada]
recib@ir; atend,atiend@er2; dev@olver; hace; hizo; hicieron; hará
> Gabriel Boric recibió una llamada telefónica de António Guterres.
= meeting "Gabriel Boric" "António Guterres" channel=phone
> Pedro Sánchez recibió una llamada de Volodímir Zelenski el lunes.
= meeting "Pedro Sánchez" "Volodímir Zelenski" channel=phone date=2024-07-22
> La oficina recibió una llamada anónima.
! meeting

[verb id=videollamar frame=call a=subj b=with,obj topic=about channel=video]
habl@ar por videollamada con; habl@ar por videoconferencia con; habl@ar por vídeo con; reun,reún,reun@eri por videoconferencia con; reun,reún,reun@eri por videollamada con; reun,reún,reun@eri virtualmente con; reun,reún,reun@eri de forma virtual con; reun,reún,reun@eri de manera virtual con; reun,reún,reun@eri por vía telemática con; reun,reún,reun@eri telemáticamente con; convers@ar por videoconferencia con; convers@ar por videollamada con; dialo@gar por videoconferencia con; conect@ar por videoconferencia con
> Pedro Sánchez se reunió por videoconferencia con Xi Jinping el lunes.
= meeting "Pedro Sánchez" "Xi Jinping" channel=video date=2024-07-22
> Gabriel Boric conversó por videollamada con Ursula von der Leyen.
= meeting "Gabriel Boric" "Ursula von der Leyen" channel=video
> La clase se reunió por videoconferencia con el profesor.
! meeting

[noun id=video frame=call a=between,poss,of,by b=with,between topic=about,on channel=video]
videoconferencia@n; videollamada@n; reuni@ón virtual; reuniones virtuales; encuentro@n virtual; encuentros virtuales; reuni@ón por videoconferencia; cumbre@n virtual; reuni@ón telemática; encuentro@n telemático; conversaci@ón por videoconferencia; reuni@ón en línea; reunión vía Zoom; reunión a distancia; sesión virtual
> Emmanuel Macron mantuvo una videoconferencia con Xi Jinping.
= meeting "Emmanuel Macron" "Xi Jinping" channel=video
> Pedro Sánchez mantuvo una videollamada con Narendra Modi el martes.
= meeting "Pedro Sánchez" "Narendra Modi" channel=video date=2024-07-23
> La videoconferencia cansa a los empleados.
! meeting
