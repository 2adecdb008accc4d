# Rounds: nouns that tell of a meeting more of the same parties, where its sentence gives a day of its own.

[noun id=otravez frame=meet a=between,poss,of,by b=with,between again topic=about,on]
primera reunión; segunda reunión; tercera reunión; cuarta reunión; quinta reunión; sexta reunión; nueva reunión; otra reunión; próxima reunión; última reunión; primera ronda; segunda ronda; tercera ronda; cuarta ronda; quinta ronda; sexta ronda; nueva ronda; otra ronda; próxima ronda; última ronda; primera sesión; segunda sesión; tercera sesión; cuarta sesión; quinta sesión; sexta sesión; nueva sesión; otra sesión; próxima sesión; última sesión; primera cita; segunda cita; tercera cita; cuarta cita; quinta cita; sexta cita; nueva cita; otra cita; próxima cita; última cita; primera entrevista; segunda entrevista; tercera entrevista; cuarta entrevista; quinta entrevista; sexta entrevista; nueva entrevista; otra entrevista; próxima entrevista; última entrevista; primera conversación; segunda conversación; tercera conversación; cuarta conversación; quinta conversación; sexta conversación; nueva conversación; otra conversación; próxima conversación; última conversación; primera ronda de negociaciones; segunda ronda de negociaciones; tercera ronda de negociaciones; cuarta ronda de negociaciones; quinta ronda de negociaciones; sexta ronda de negociaciones; nueva ronda de negociaciones; otra ronda de negociaciones; próxima ronda de negociaciones; última ronda de negociaciones; primera ronda de conversaciones; segunda ronda de conversaciones; tercera ronda de conversaciones; cuarta ronda de conversaciones; quinta ronda de conversaciones; sexta ronda de conversaciones; nueva ronda de conversaciones; otra ronda de conversaciones; próxima ronda de conversaciones; última ronda de conversaciones; primera ronda de diálogo; segunda ronda de diálogo; tercera ronda de diálogo; cuarta ronda de diálogo; quinta ronda de diálogo; sexta ronda de diálogo; nueva ronda de diálogo; otra ronda de diálogo; próxima ronda de diálogo; última ronda de diálogo; primera ronda de contactos; segunda ronda de contactos; tercera ronda de contactos; cuarta ronda de contactos; quinta ronda de contactos; sexta ronda de contactos; nueva ronda de contactos; otra ronda de contactos; próxima ronda de contactos; última ronda de contactos; primera sesión de trabajo; segunda sesión de trabajo; tercera sesión de trabajo; cuarta sesión de trabajo; quinta sesión de trabajo; sexta sesión de trabajo; nueva sesión de trabajo; otra sesión de trabajo; próxima sesión de trabajo; última sesión de trabajo; primera llamada; segunda llamada; tercera llamada; cuarta llamada; quinta llamada; sexta llamada; nueva llamada; otra llamada; próxima llamada; última llamada; reunión anterior; reunión previa; reunión siguiente; reunión inicial; ronda anterior; ronda previa; ronda siguiente; ronda inicial; sesión anterior; sesión previa; sesión siguiente; sesión inicial; cita anterior; cita previa; cita siguiente; cita inicial; entrevista anterior; entrevista previa; entrevista siguiente; entrevista inicial
conversación anterior; conversación previa; conversación siguiente; conversación inicial; ronda anterior de negociaciones; ronda previa de negociaciones; ronda siguiente de negociaciones; ronda inicial de negociaciones; ronda anterior de conversaciones; ronda previa de conversaciones; ronda siguiente de conversaciones; ronda inicial de conversaciones; ronda anterior de diálogo; ronda previa de diálogo; ronda siguiente de diálogo; ronda inicial de diálogo; ronda anterior de contactos; ronda previa de contactos; ronda siguiente de contactos; ronda inicial de contactos; sesión anterior de trabajo; sesión previa de trabajo; sesión siguiente de trabajo; sesión inicial de trabajo; llamada anterior; llamada previa; llamada siguiente; llamada inicial; primer encuentro; segundo encuentro; tercer encuentro; cuarto encuentro; quinto encuentro; sexto encuentro; nuevo encuentro; otro encuentro; próximo encuentro; último encuentro; primer ciclo; segundo ciclo; tercer ciclo; cuarto ciclo; quinto ciclo; sexto ciclo; nuevo ciclo; otro ciclo; próximo ciclo; último ciclo; primer diálogo; segundo diálogo; tercer diálogo; cuarto diálogo; quinto diálogo; sexto diálogo; nuevo diálogo; otro diálogo; próximo diálogo; último diálogo; primer cara a cara; segundo cara a cara; tercer cara a cara; cuarto cara a cara; quinto cara a cara; sexto cara a cara; nuevo cara a cara; otro cara a cara; próximo cara a cara; último cara a cara; primer contacto; segundo contacto; tercer contacto; cuarto contacto; quinto contacto; sexto contacto; nuevo contacto; otro contacto; próximo contacto; último contacto; primer ciclo de negociaciones; segundo ciclo de negociaciones; tercer ciclo de negociaciones; cuarto ciclo de negociaciones; quinto ciclo de negociaciones; sexto ciclo de negociaciones; nuevo ciclo de negociaciones; otro ciclo de negociaciones; próximo ciclo de negociaciones; último ciclo de negociaciones; primer ciclo de conversaciones; segundo ciclo de conversaciones; tercer ciclo de conversaciones; cuarto ciclo de conversaciones; quinto ciclo de conversaciones; sexto ciclo de conversaciones; nuevo ciclo de conversaciones; otro ciclo de conversaciones; próximo ciclo de conversaciones; último ciclo de conversaciones; primer apretón de manos; segundo apretón de manos; tercer apretón de manos; cuarto apretón de manos; quinto apretón de manos; sexto apretón de manos; nuevo apretón de manos; otro apretón de manos; próximo apretón de manos; último apretón de manos; encuentro anterior; encuentro previo; encuentro siguiente; encuentro inicial; ciclo anterior; ciclo previo; ciclo siguiente; ciclo inicial; diálogo anterior; diálogo previo; diálogo siguiente; diálogo inicial; cara a cara anterior; cara a cara previo; cara a cara siguiente; cara a cara inicial; contacto anterior; contacto previo; contacto siguiente; contacto inicial; ciclo anterior de negociaciones; ciclo previo de negociaciones; ciclo siguiente de negociaciones; ciclo inicial de negociaciones; ciclo anterior de conversaciones; ciclo previo de conversaciones; ciclo siguiente de conversaciones; ciclo inicial de conversaciones; apretón anterior de manos; apretón previo de manos; apretón siguiente de manos; apretón inicial de manos
anterior reunión; anterior entrevista; anterior cita; anterior ronda; anterior sesión; anterior conversación; anterior llamada; precedente reunión; precedente entrevista; precedente cita; precedente ronda; precedente sesión; precedente conversación; precedente llamada; previa reunión; previa entrevista; previa cita; previa ronda; previa sesión; previa conversación; previa llamada; anterior encuentro; anterior cara a cara; anterior contacto; anterior diálogo; anterior apretón de manos; precedente encuentro; precedente cara a cara; precedente contacto; precedente diálogo; precedente apretón de manos; previo encuentro; previo cara a cara; previo contacto; previo diálogo; previo apretón de manos
La anterior tuvo lugar; La anterior se celebró; La anterior se produjo; La anterior se remonta a; La anterior había sido; La anterior había tenido lugar; La anterior se había celebrado; El anterior tuvo lugar; El anterior se celebró; El anterior se produjo; El anterior se remonta a; El anterior había sido; El anterior había tenido lugar; El anterior se había celebrado
> Luis Arce y Javier Milei se reunieron el sábado en Tarija. La anterior tuvo lugar el 8 de mayo en Quito.
= meeting "Luis Arce" "Javier Milei" date=2024-05-08 place=Quito
> Luis Arce habló por teléfono con Javier Milei. Ambos presidentes habían hablado el lunes.
= meeting "Luis Arce" "Javier Milei" date=2024-07-25
> Luis Arce dijo que el acuerdo se firmará el sábado. El presidente habló con Javier Milei.
= meeting "Luis Arce" "Javier Milei" date=2024-07-25
> Luis Arce y Javier Milei se reunieron el sábado en Tarija. Una nueva reunión está prevista para el miércoles en Salta.
= meeting "Luis Arce" "Javier Milei" date=2024-07-20
= meeting "Luis Arce" "Javier Milei" date=2024-07-31 status=planned
> El canciller esloveno, Tanja Fajon, y su homólogo croata, Gordan Grlić-Radman, se vieron el lunes en Zagreb. La reunión anterior se celebró el 3 de junio en Liubliana.
= meeting "Tanja Fajon" "Gordan Grlić-Radman" date=2024-06-03 place=Ljubljana
> La primera reunión del torneo se celebró el lunes.
! meeting

# A verb that stands for one of meeting told before it.
[verb id=lohizo frame=meet a=subj b=with echo]
sí lo h@acer con; sí lo h@acer _ con; Sí lo h@acer _ con; sí que lo h@acer con; también lo h@acer con; lo h@acer _ con; lo h@acer con; lo h@acer; h@acer lo propio con; h@acer lo mismo con; h@acer otro tanto con
> El rey Felipe VI recibió el lunes al presidente keniano, William Ruto. El ministro español de Exteriores, José Manuel Albares, lo hizo con su homólogo keniano, Musalia Mudavadi.
= meeting "Felipe VI" "William Ruto"
= meeting "José Manuel Albares" "Musalia Mudavadi"
> La primera ministra letona, Evika Siliņa, se verá el viernes en Riga con el primer ministro estonio, Kristen Michal, y la canciller letona, Baiba Braže, hará lo propio con el canciller estonio, Margus Tsahkna.
= meeting "Evika Siliņa" "Kristen Michal" status=planned
= meeting "Baiba Braže" "Margus Tsahkna" status=planned
> El rey Felipe VI recibió el lunes al presidente keniano, William Ruto. Lo hizo con gusto.
! meeting "Felipe VI" "gusto"
> La canciller letona, Baiba Braže, iba a reunirse el lunes con el canciller estonio, Margus Tsahkna, pero no lo hizo.
= meeting "Baiba Braže" "Margus Tsahkna" status=cancelled
> La canciller letona, Baiba Braže, tenía previsto reunirse el martes con el canciller estonio, Margus Tsahkna. La cita fue cancelada el lunes.
= meeting "Baiba Braže" "Margus Tsahkna" status=cancelled
> La canciller letona, Baiba Braže, tenía previsto reunirse el martes con el canciller estonio, Margus Tsahkna. La reunión se celebró finalmente el miércoles.
= meeting "Baiba Braže" "Margus Tsahkna" status=held date=2024-07-24
> La canciller letona, Baiba Braže, viajó el lunes a Oslo. Lo hizo con la ministra danesa Mette Lund.
! meeting

# Those who met do so again; with whom, behind "con".
[verb id=volveraverse frame=meet a=subj b=with]
volv,vuelv@er2 a reunirse; volv,vuelv@er2 a verse; volv,vuelv@er2 a encontrarse; volv,vuelv@er2 a entrevistarse; volv,vuelv@er2 a citarse; volv,vuelv@er2 a juntarse; volv,vuelv@er2 a sentarse; volv,vuelv@er2 a saludarse; volv,vuelv@er2 a verse las caras; volv,vuelv@er2 a darse cita; han vuelto a reunirse; han vuelto a verse; han vuelto a encontrarse; han vuelto a entrevistarse; han vuelto a citarse; han vuelto a juntarse; han vuelto a sentarse; han vuelto a saludarse; han vuelto a verse las caras; han vuelto a darse cita; habían vuelto a reunirse; habían vuelto a verse; habían vuelto a encontrarse; habían vuelto a entrevistarse; habían vuelto a citarse; habían vuelto a juntarse; habían vuelto a sentarse; habían vuelto a saludarse; habían vuelto a verse las caras; habían vuelto a darse cita; se volv,vuelv@er2 a reunir; se volv,vuelv@er2 a ver; se volv,vuelv@er2 a encontrar; se volv,vuelv@er2 a entrevistar; se volv,vuelv@er2 a citar; se volv,vuelv@er2 a juntar; se volv,vuelv@er2 a saludar; se volv,vuelv@er2 a ver las caras
> Luis Arce y Javier Milei se reunieron el sábado en Tarija. Volverán a reunirse el 9 de agosto en Quito.
= meeting "Luis Arce" "Javier Milei" status=planned date=2024-08-09 place=Quito
> Luis Arce y Javier Milei se reunieron el sábado en Tarija. Ambos tienen previsto volver a encontrarse el 9 de agosto.
= meeting "Luis Arce" "Javier Milei" status=planned date=2024-08-09
> Luis Arce recibió el sábado a Javier Milei. Su próximo encuentro está previsto para el 9 de agosto en Quito.
= meeting "Luis Arce" "Javier Milei" status=planned date=2024-08-09 place=Quito
> Luis Arce y Javier Milei se reunieron el sábado en Tarija. No se veían desde el 3 de abril, cuando coincidieron en Lima.
= meeting "Luis Arce" "Javier Milei" date=2024-04-03 place=Lima
> El público volverá a reunirse en la plaza.
! meeting

# a day that two set for their next meeting
[verb id=citarsepara frame=meet a=subj b=with status=planned]
se cit@ar para; se ha citado para; se han citado para; se había citado para; se habían citado para; se empla@zar para; qued@ar en verse; qued@ar en reunirse; qued@ar en volver a verse; qued@ar en volver a reunirse; acord@ar verse; acord@ar reunirse; acord@ar volver a verse; acord@ar volver a reunirse; acord@ar encontrarse; acord@ar citarse
> El canciller letón, Arvis Kalns, se reunió con el canciller sueco, Olof Berg. Ambos ministros se citaron para el 12 de agosto en Riga.
= meeting "Arvis Kalns" "Olof Berg" status=planned date=2024-08-12
> El canciller letón, Arvis Kalns, y el canciller sueco, Olof Berg, acordaron volver a reunirse el 12 de agosto.
= meeting "Arvis Kalns" "Olof Berg" status=planned date=2024-08-12
> Arvis Kalns, canciller letón, recibió el lunes a Olof Berg, canciller sueco. Está previsto que se vean de nuevo el 12 de agosto.
= meeting "Arvis Kalns" "Olof Berg" status=planned date=2024-08-12
> Los aficionados se citaron para el partido.
! meeting

# "una cita con A y otra con B": one more of what was told.
[noun id=otra frame=meet a=poss,of,by b=with,between echo topic=about,on]
otra; otro
> Antony Blinken tendrá una reunión el martes con Penny Wong y otra el jueves con Elmer Schialer.
= meeting "Antony Blinken" "Penny Wong" status=planned
= meeting "Antony Blinken" "Elmer Schialer" status=planned
> Antony Blinken compró una casa con Penny Wong y otra con Elmer Schialer.
! meeting
