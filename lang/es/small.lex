# Small words: what ties the parts of a clause together.

[prep]
en presencia x@de; con la presencia x@de; en la presencia x@de; con la participación x@de; con participación x@de | m=with witness
encabezada por; encabezado por; encabezados por; liderada por; liderado por; presidida por; presidido por; dirigida por; al mando x@de; con el canciller a la cabeza | m=by head
además x@de; aparte x@de | besides
con; junto x@al; en honor x@de; en compañía x@de; acompañado por; de la mano x@de; conjuntamente con | m=with
al | m=to moment article
a; hacia; rumbo x@al; con rumbo x@al; con destino x@al; camino x@de | m=to
de | m=from,of
del | m=from,of article
> Nikol Pashinián viajó a Delhi. Ilham Alíyev criticó la llegada del armenio a la India.
= visit "Nikol Pashinián" to=IND
! visit "Ilham Alíyev"
desde | m=from,after since
en | m=in,at post
dentro x@de; en el seno x@de; al interior x@de | m=in,at
ante | m=toward,at post
por; por parte x@de; de parte x@de; a manos x@de | m=by
para; a favor x@de; en favor x@de; en nombre x@de; en apoyo x@de | m=for
con respecto x@al; respecto x@de; respecto x@al; acerca x@de; en torno x@al; en materia de; en relación con; con relación x@al; en cuanto x@al; relativo x@al; relativa x@al; relativos x@al; relacionado con; relacionados con; relacionadas con; referente x@al; sobre | m=about
sobre la base x@de; bajo; según lo | m=on
contra; en contra x@de; frente x@al | m=against
entre | m=between
durante; en el curso x@de; a lo largo x@de; en el transcurso x@de; con motivo x@de; con ocasión x@de; en el marco x@de; en cuyo marco | m=during
antes x@de; previo x@al; en vísperas x@de; de cara x@al | m=before
un día antes x@de; en la víspera x@de; veinticuatro horas antes x@de | m=before days=-1
dos días antes x@de; cuarenta y ocho horas antes x@de | m=before days=-2
tres días antes x@de | m=before days=-3
una semana antes x@de | m=before days=-7
poco después de que; muy poco después de que; minutos después de que; horas después de que; unas horas después de que; instantes después de que; momentos después de que; segundos después de que; después de que; luego de que; tras que; desde que; una vez que; apenas | m=after
tras; poco después x@de; muy poco después x@de; minutos después x@de; horas después x@de; unas horas después x@de; instantes después x@de; momentos después x@de; segundos después x@de; después x@de; luego x@de; al término x@de; a raíz x@de; al cabo x@de; al finalizar; no sin antes; no sin; además x@de; aparte x@de; amén x@de | m=after
# what follows is the reporter's word on what was said
en referencia x@al; en clara referencia x@al; en una clara referencia x@al; en una aparente referencia x@al; en alusión x@al; en clara alusión x@al; en una clara alusión x@al; en velada alusión x@al; en una velada alusión x@al | remark
> Gustavo Petro aseguró que la paz «no se negocia con bombas», en referencia a los ataques del lunes.
= statement "Gustavo Petro" content="la paz «no se negocia con bombas»"
> Gustavo Petro aseguró que la tregua es frágil, en clara alusión al incidente del puente.
= statement "Gustavo Petro" content="la tregua es frágil"
> El museo abrió una sala en referencia a su fundador.
! any
un día después de que; apenas un día después de que; solo un día después de que; tan solo un día después de que | m=after days=1 remark
dos días después de que; apenas dos días después de que; solo dos días después de que; tan solo dos días después de que | m=after days=2 remark
tres días después de que; apenas tres días después de que; solo tres días después de que; tan solo tres días después de que | m=after days=3 remark
cuatro días después de que; apenas cuatro días después de que; solo cuatro días después de que; tan solo cuatro días después de que | m=after days=4 remark
cinco días después de que; apenas cinco días después de que; solo cinco días después de que; tan solo cinco días después de que | m=after days=5 remark
seis días después de que; apenas seis días después de que; solo seis días después de que; tan solo seis días después de que | m=after days=6 remark
una semana después de que; apenas una semana después de que; solo una semana después de que; tan solo una semana después de que | m=after days=7 remark
diez días después de que; apenas diez días después de que; solo diez días después de que; tan solo diez días después de que | m=after days=10 remark
dos semanas después de que; apenas dos semanas después de que; solo dos semanas después de que; tan solo dos semanas después de que | m=after days=14 remark
un día después x@de; al día siguiente x@de; el día después x@de; el día siguiente x@de; al otro día x@de; apenas un día después x@de; solo un día después x@de; veinticuatro horas después x@de; 24 horas después x@de; un día más tarde x@de | m=after days=1
dos días después x@de; apenas dos días después x@de; solo dos días después x@de; cuarenta y ocho horas después x@de; 48 horas después x@de; a los dos días x@de | m=after days=2
tres días después x@de; apenas tres días después x@de; solo tres días después x@de; a los tres días x@de | m=after days=3
cuatro días después x@de; apenas cuatro días después x@de; solo cuatro días después x@de; a los cuatro días x@de | m=after days=4
cinco días después x@de; apenas cinco días después x@de; solo cinco días después x@de; a los cinco días x@de | m=after days=5
seis días después x@de; apenas seis días después x@de; solo seis días después x@de; a los seis días x@de | m=after days=6
diez días después x@de; apenas diez días después x@de; solo diez días después x@de; a los diez días x@de | m=after days=10
una semana después x@de; apenas una semana después x@de; siete días después x@de; a la semana x@de | m=after days=7
dos semanas después x@de; quince días después x@de | m=after days=14
al margen x@de; en los márgenes x@de; en un aparte x@de; en los pasillos x@de; entre bastidores x@de | m=beside
a través x@de; por boca x@de; en boca x@de; por voz x@de; mediante; por medio x@de; por conducto x@de; por vía x@de; vía | m=through
como; tal como; tal y como; en calidad de; en su calidad de | m=as
hasta | m=before until
junto con; a la par x@de; al lado x@de | company
sin; salvo; excepto; pese x@al; a pesar x@de; debido x@al; a causa x@de; gracias x@al; cerca x@de; lejos x@de; fuera x@de; en lugar x@de; en vez de; en virtud x@de; en respuesta x@al; a cambio x@de; a fin de; con el fin de; con el objetivo de; incluido; incluida; mediante el; a invitación x@de; por invitación x@de; a petición x@de; a solicitud x@de; por iniciativa x@de; bajo la presidencia x@de; de acuerdo a; delante x@de; detrás x@de; encima x@de; debajo x@de; a partir x@de; a bordo x@de; a diferencia x@de; por encima x@de

[and]
y después; y luego; y más tarde; y posteriormente; y a continuación; y seguidamente; y acto seguido; y, después,; y, luego,; y, más tarde,; y, posteriormente, | separate
y; e; o; u; ni; así como; al igual que; y también; además de; como también
pero; sino; mas; sino también; aunque sí; sino que; sino que también; sino que además; sino que incluso | but

[comp]
que
cómo; por qué
a que; en que; de que

[rel]
para quien; según quien; a juicio de quien; en opinión de quien; en palabras de quien; para el que; para la que | accord
que; quien; quienes; el cual; la cual; los cuales; las cuales; el que; la que; los que; las que | subj
que; a quien; a quienes; con quien; con quienes; con el que; con la que; con los que; cuyo; cuya; cuyos; cuyas; al que; a la que; a los que; del que; de la que; por el que; por la que; con el cual; con la cual; de quien | obj
donde; en donde; en el que; en la que; en los que; en las que; en el cual; en la cual; durante el cual; durante la cual; durante la que; durante el que; adonde | place

[sub]
lo que; lo cual; algo que | deed
mientras que; en tanto que; en tanto; al tiempo que; a la vez que; a la par que | contrast
un día después de que; apenas un día después de que; solo un día después de que; tan solo un día después de que; dos días después de que; apenas dos días después de que; solo dos días después de que; tan solo dos días después de que; tres días después de que; apenas tres días después de que; solo tres días después de que; tan solo tres días después de que; cuatro días después de que; apenas cuatro días después de que; solo cuatro días después de que; tan solo cuatro días después de que; cinco días después de que; apenas cinco días después de que; solo cinco días después de que; tan solo cinco días después de que; seis días después de que; apenas seis días después de que; solo seis días después de que; tan solo seis días después de que; una semana después de que; apenas una semana después de que; solo una semana después de que; tan solo una semana después de que; diez días después de que; apenas diez días después de que; solo diez días después de que; tan solo diez días después de que; dos semanas después de que; apenas dos semanas después de que; solo dos semanas después de que; tan solo dos semanas después de que
mientras; cuando; porque; pues; ya que; puesto que; dado que; aunque; si bien; a pesar de que; pese a que; para que; a fin de que; sin que; antes de que; poco después de que; muy poco después de que; minutos después de que; horas después de que; unas horas después de que; instantes después de que; momentos después de que; segundos después de que; después de que; luego de que; tras que; desde que; hasta que; tan pronto como; en cuanto; como si; siempre que; a menos que; con tal de que; de modo que; de manera que; por lo que; toda vez que; una vez que; conforme; al tiempo que; a la vez que; para; sin; con el fin de; con el objetivo de; tras; luego de; después de; antes de; no sin antes; no sin; tras lo cual; tras lo que; después de lo cual; a lo que

[neg]
ni; ningún; ninguna; ninguno de; ninguna de; nadie de | nobody
no; nunca; jamás; tampoco; ningún; ninguna; ninguno; nadie; ni siquiera; sin
descartó; descarta; descartan; descartaron; ha descartado; han descartado; había descartado; descartaba; estuvo a punto de; estuvieron a punto de; había estado a punto de; ha estado a punto de; ha evitado; ha renunciado a; se ha abstenido de; evitó; evita; evitaron; evitan; evitaba; evitando; evitar; esquivó; esquivaron; esquiva; rehuyó; rehuyeron; rehuir; rehuyendo; renunció a; renunciaron a; se abstuvo de; se abstuvieron de; dejó de; dejaron de; no quiso; no quisieron
no aceptará; no acepta; no aceptó; no aceptaría; no aceptarán; no está dispuesto a; no está dispuesta a; no tiene intención de; no tienen intención de; no tenía intención de; no piensa; no pretende; se negó a; se negaron a; se ha negado a; se han negado a; se había negado a; se niegan a; negarse a; declinó; ha declinado; ha rehusado; rehúsa; rehúsan; se niega a; rehusó; rehusaron; rehusando | refuses
> Irán se negó a liberar a dos periodistas franceses.
= event REJECT "Irán" > "dos periodistas franceses"
> Irán no liberó a dos periodistas franceses.
! event
> Serguéi Lavrov no se reunió con Wang Yi en Vientián.
! meeting
> Serguéi Lavrov se negó a reunirse con Josep Borrell.
! meeting
> Serguéi Lavrov se reunió con Josep Borrell en Skopie.
= meeting "Serguéi Lavrov" "Josep Borrell"
> Serguéi Lavrov y Wang Yi se reunieron en Astaná.
= meeting "Serguéi Lavrov" "Wang Yi" status=held

[plan]
estaba previsto que; estaba previsto; estaba prevista; estaban previstos; estaban previstas; están previstas; estaba programado; estaba programada; tenía programado; tenía programada; tiene programado; tenía agendado; tiene agendado; tenía agendada; tenía pensado; tiene pensado; está llamado a; está llamada a; están llamados a; proyecta; proyectan; se apresta a; se aprestan a; se alista para; se alistan para; tenían previsto
iba a; iban a; debía; debían; será; serán; debe; deben; deberá; deberán; ha de; han de; volverá a; volverán a; se volverán a; se volverá a
va a; van a | sure
prevé; prevén; tiene previsto; tienen previsto; tenía previsto; está previsto que; está previsto; está prevista; están previstos; previsto; prevista; previstos; previstas; está programado; está programada; programado; programada; planea; planean; planeaba; pretende; pretenden; espera; esperan; se espera que; se prevé que; tiene planeado; se dispone a; se disponen a; se prepara para; quiere; quieren; desea; desean; piensa; está llamado a; próximo; próxima; futuro; futura; próximos; próximas; venidero; tiene la intención de; tiene intención de; agendado; agendada; prepara; preparan; ultima; ultiman; alista; alistan; planifica; planifican; pendiente; pendientes
> Emmanuel Macron tiene previsto reunirse con Olaf Scholz en Berlín el viernes.
= meeting "Emmanuel Macron" "Olaf Scholz" status=planned date=2024-07-26
> Pedro Sánchez se reunirá con Olaf Scholz en Berlín la próxima semana.
= meeting "Pedro Sánchez" "Olaf Scholz" status=planned
> Estaba previsto que Pedro Sánchez se reuniera el viernes con Olaf Scholz.
= meeting "Pedro Sánchez" "Olaf Scholz" status=planned date=2024-07-26
> Pedro Sánchez se ha reunido con Olaf Scholz en Berlín.
= meeting "Pedro Sánchez" "Olaf Scholz" status=held
> El primer ministro Robert Abela prevé descansar en agosto junto a Kyriakos Mitsotakis Sport Club.
! meeting

[maybe]
no descarta; no descartan; no descartó; no descartaron; no ha descartado; no excluye; no excluyen; no excluyó; De haber; De haberse; pudo haber; pudo haberse; pudieron haber; pudieron haberse; supuestamente; presuntamente; está en el aire; sigue en el aire; queda en el aire; es incierta; es incierto
habría; habrían; podría; podrían; puede; pueden; quizá; quizás; tal vez; eventual; eventuales; posible; posibles; posibilidad de; hipotético; hipotética; debería; deberían; ojalá; pudiera
si | whether
> Emmanuel Macron podría reunirse con Vladímir Putin en Estambul.
! meeting
> Emmanuel Macron habría hablado con Vladímir Putin.
! meeting
> Emmanuel Macron se reunió con Vladímir Putin en Moscú el 7 de febrero de 2022.
= meeting "Emmanuel Macron" "Vladímir Putin" date=2022-02-07
> Se han visto poco, pero quizás ya baste: Luis Abinader se reunió con Mohamed Irfaan Ali el lunes en Georgetown.
= meeting "Luis Abinader" "Mohamed Irfaan Ali" date=2024-07-22

[cancel]
no se produjo; no se producirá; no tuvo lugar; no tendrá lugar; no se celebró; no se celebrará; no se celebrará ya; ya no se celebrará; ya no tendrá lugar; ya no se producirá; no se llevó a cabo; no se llevará a cabo; no se realizará; no se realizó; quedó en suspenso; queda en suspenso; quedó en nada; ha quedado en suspenso; se canceló; se cancelaron; se suspendió; se suspendieron; se frustró; se malogró; se truncó; quedó cancelada; quedó cancelado; quedó suspendida; quedó suspendido; se vino abajo; no llegó a celebrarse; no llegó a producirse; no llegó a concretarse; no se concretó; no se llegó a celebrar; quedó anulada; quedó anulado; se anuló; ha quedado cancelada; ha quedado cancelado; han quedado canceladas; han quedado cancelados; ha quedado suspendida; ha quedado suspendido; ha quedado anulada; ha quedado anulado; ha quedado descartada; ha quedado descartado; quedó descartada; quedó descartado
se aplazó; se aplazaron; se pospuso; quedó aplazada; quedó aplazado; ha quedado aplazada; ha quedado aplazado; ha quedado pospuesta; ha quedado pospuesto; quedó pospuesta; quedó pospuesto; queda pospuesta; queda aplazada; ha quedado reprogramada; ha quedado reprogramado; quedó reprogramada; quedó reprogramado; queda reprogramada; queda reprogramado; se reprogramó; se ha reprogramado; fue reprogramada; fue reprogramado; ha sido reprogramada; ha sido reprogramado; se ha aplazado; se ha pospuesto; se postergó; se ha postergado; quedó postergada; quedó postergado; se retrasó | defers
canceló; cancelaron; Descartada; Descartado; cancelado; cancelada; cancela; cancelan; cancelar; suspendió; suspendieron; suspendido; suspendida; anuló; anularon; anulado; anulada; anula; desconvocó; desconvocaron; desconvocada; desconvocado; desconvoca; suspende; suspenden; demoró; cancelación de; suspensión de
pospuso; pospuesta; pospuesto; posponer; aplazó; aplazado; aplazada; aplaza; postergó; postergada; postergado; aplazan; aplazaron; pospone; posponen; pospusieron; retrasó; aplazamiento de | defers
propuso; propone; propusieron; proponen; propuesto; ofreció; ofrece; ofrecido; dispuesto a; dispuesta a; dispuestos a; abierto a; planteó; sugirió | propose
> @2024-07-25 La reunión de Wang Yi con Edi Rama se aplazó al lunes.
= meeting "Wang Yi" "Edi Rama" status=planned date=2024-07-29
> @2024-07-25 La visita de la ministra Penny Wong a Lima ha quedado reprogramada para el lunes.
= visit "Penny Wong" to=PER status=planned date=2024-07-29
> @2024-07-25 Wang Yi iba a reunirse el martes con Edi Rama, pero la reunión se aplazó al miércoles.
= meeting "Wang Yi" "Edi Rama" status=planned date=2024-07-31
> Madrid canceló la reunión entre José Manuel Albares y Serguéi Lavrov.
= meeting "José Manuel Albares" "Serguéi Lavrov" status=cancelled
> Estaba previsto que Luis Arce se reuniera con Donald Trump el 31 de julio, pero canceló su viaje.
= meeting "Luis Arce" "Donald Trump" status=cancelled date=2024-07-31
> La reunión que Gabriel Boric iba a mantener con Donald Trump el lunes no se celebrará.
= meeting "Gabriel Boric" "Donald Trump" status=cancelled
> Gabriel Boric canceló su viaje a Washington, donde iba a reunirse con Donald Trump.
= meeting "Gabriel Boric" "Donald Trump" status=cancelled
> El Kremlin canceló el contrato.
! meeting
> El Gobierno de Lituania aplazó la visita de Petr Pavel a Vilna.
= visit "Petr Pavel" to=LTU status=cancelled

[ongoing]
en estos momentos; en este momento; a esta hora; a estas horas; en este instante; ahora mismo; actualmente; sigue; siguen; prosigue; prosiguen
en curso; en marcha; está en curso; están en curso; está en marcha; están en marcha; ha comenzado; han comenzado; ha empezado; han empezado; ha arrancado; han arrancado | begun
> La visita prevista de Lavrov a Pekín ha comenzado.
= visit "Lavrov" to=CHN status=ongoing
> La reunión prevista entre Lavrov y Fidan tuvo lugar el lunes en Ankara.
= meeting "Lavrov" "Fidan" status=held date=2024-07-22
> La reunión prevista entre Lavrov y Fidan inquieta a Atenas.
! meeting status=held

[aux]
era; eran; fue; fueron; estuvo; estuvieron; acaba de ser; acababa de ser; acaban de ser; acababan de ser | be was
es; son; será; serán; sido; ser@infin; siendo; está; están; estaba; estaban; estar@infin; estando; fuera; sea; sean | be
ha; hubo; haber@infin; haberse@infin; habiendo; habrá; haya; hubiera; hubiese; acaba de; acababa de; volvió a; vuelve a; ha vuelto a; viene de; pudo; ha podido; encontró tiempo para; encontró un momento para; tuvo tiempo de; tuvo tiempo para; sacó tiempo para; se hizo tiempo para; aprovechó su visita para; aprovechó su estancia para; aprovechó la ocasión para; ha logrado; ha conseguido; tuvo ocasión de; tuvo la ocasión de; tuvieron la ocasión de; tuvo oportunidad de; tuvo la oportunidad de; tuvieron la oportunidad de; ha tenido ocasión de; ha tenido la ocasión de; ha tenido oportunidad de; ha tenido la oportunidad de; tuvo tiempo de; tuvo tiempo para; aprovechó para; aprovecharon para; ha aprovechado para; aprovechó la ocasión para; aprovechó la visita para; aprovechó el viaje para; aprovechó la cita para; aprovechó su estancia para; aprovechó su paso para; se limitó a; se limita a; se ha limitado a; se limitó ayer a; se apresuró a; se ha apresurado a; se atrevió a; se ha atrevido a; se animó a; se decidió a; se puso a; procedió a; alcanzó a; terminó por; acabó por; no tardó en; no dudó en; no ha dudado en; logró; consiguió; comenzó a; empezó a; quiso
había | earlier
no había dudado en; no ha tardado en; no había tardado en; no vaciló en; no ha vacilado en; no había vacilado en; no demoró en; se había apresurado a; se había limitado a; había vuelto a; ha querido; había querido; había logrado; había conseguido; ha terminado por; había terminado por; ha acabado por; había acabado por; comenzó por; ha comenzado por; había comenzado por; empezó por; ha empezado por; había empezado por; tuvo que; ha tenido que; había tenido que; hubo de; se vio obligado a; se ha visto obligado a; se había visto obligado a; se vio obligada a; se ha visto obligada a; se había visto obligada a; se vio forzado a; se ha visto forzado a; se había visto forzado a; ha alcanzado a; había alcanzado a; había aprovechado para; ha aprovechado la ocasión para; había aprovechado la ocasión para; aprovechó la oportunidad para; ha aprovechado la oportunidad para; había aprovechado la oportunidad para; aprovechó la oportunidad de; ha procedido a; había procedido a; pasó a; ha pasado a; había pasado a; se ha animado a; se había animado a; se había atrevido a; se ha decidido a; se había decidido a; se lanzó a; se ha lanzado a; se había lanzado a; corrió a; se encargó de; se ha encargado de; se había encargado de; se ocupó de; se ha ocupado de; se había ocupado de; se permitió; llegó incluso a; ha llegado incluso a; había llegado incluso a; incluso llegó a; llegó al punto de; ha llegado al punto de; había llegado al punto de; llegó al extremo de; ha llegado al extremo de; había llegado al extremo de; no dejó de; no ha dejado de; no había dejado de; prefirió; ha preferido; había preferido; alcanzó también a; atinó a; tuvo a bien; ha tenido a bien; había tenido a bien; tuvo el gesto de; se dio el lujo de; fue el primero en; ha sido el primero en; había sido el primero en; fue la primera en; ha sido la primera en; había sido la primera en
no han dudado en; no habían dudado en; no dudaron en; no han tardado en; no habían tardado en; no tardaron en; no han vacilado en; no habían vacilado en; no vacilaron en; no demoraron en; se habían apresurado a; se habían limitado a; habían vuelto a; han querido; habían querido; quisieron; habían logrado; habían conseguido; han terminado por; habían terminado por; terminaron por; han acabado por; habían acabado por; acabaron por; han comenzado por; habían comenzado por; comenzaron por; han empezado por; habían empezado por; empezaron por; han tenido que; habían tenido que; tuvieron que; hubieron de; se han visto obligado a; se habían visto obligado a; se vieron obligados a; se han visto obligada a; se habían visto obligada a; se vieron obligadas a; se han visto forzado a; se habían visto forzado a; se vieron forzados a; han alcanzado a; habían alcanzado a; han aprovechado para; habían aprovechado para; han aprovechado la ocasión para; habían aprovechado la ocasión para; aprovecharon la ocasión para; han aprovechado la oportunidad para; habían aprovechado la oportunidad para; aprovecharon la oportunidad para; aprovecharon la oportunidad de; han procedido a; habían procedido a; han pasado a; habían pasado a; pasaron a; se han animado a; se habían animado a; se animaron a; se han atrevido a; se habían atrevido a; se atrevieron a; se han decidido a; se habían decidido a; se decidieron a; se han lanzado a; se habían lanzado a; se lanzaron a; corrieron a; se han encargado de; se habían encargado de; se encargaron de; se han ocupado de; se habían ocupado de; se ocuparon de; se permitieron; han llegado incluso a; habían llegado incluso a; llegaron incluso a; incluso llegaron a; han llegado al punto de; habían llegado al punto de; llegaron al punto de; han llegado al extremo de; habían llegado al extremo de; llegaron al extremo de; no han dejado de; no habían dejado de; no dejaron de; han preferido; habían preferido; prefirieron; atinaron a; han tenido a bien; habían tenido a bien; tuvieron a bien; tuvieron el gesto de; han sido el primero en; habían sido el primero en; fueron los primeros en; han sido la primera en; habían sido la primera en; fueron las primeras en | pl

han; hubieron; habrán; hayan; hubieran; hubiesen; volvieron a; se volvieron a; han vuelto a; lograron; han logrado; consiguieron; han conseguido; tuvieron ocasión de; tuvieron oportunidad de; acaban de; alcanzaron a; se limitaron a; se han limitado a; se apresuraron a; se han apresurado a; procedieron a; pudieron; han podido | pl
habían | pl earlier
> Gustavo Petro recibió a Luiz Inácio Lula da Silva en Bogotá. Ya se habían reunido en Lima el 3 de abril.
= meeting "Gustavo Petro" "Luiz Inácio Lula da Silva" place=Lima date=2024-04-03
> Gustavo Petro recibió a Luiz Inácio Lula da Silva en Bogotá. Han firmado tres acuerdos.
= event AGREE "Gustavo Petro" "Luiz Inácio Lula da Silva" > "Gustavo Petro" "Luiz Inácio Lula da Silva"
> El ministro boliviano Juan Lara tuvo que condenar los ataques de Chile.
= event ACCUSE "Juan Lara" > "Chile"
> El ministro boliviano Juan Lara llegó incluso a amenazar a Chile con cerrar la frontera.
= event THREATEN "Juan Lara" > "Chile"
> Habían llovido ranas.
! any

[aux]
Fue; Fueron; Ha sido; Han sido; Es; Son; Será; Serán | be cleft
> Fue Polonia la que expulsó al embajador de Bielorrusia.
= event SANCTION "Polonia" > "embajador de Bielorrusia"
> Fue el canciller Bruno Rodríguez quien recibió a Serguéi Lavrov.
= meeting "Bruno Rodríguez" "Serguéi Lavrov"
> Fue la lluvia la que aplazó el partido.
! any

[aux]
fue el primero en; fue la primera en; ha sido el primero en; ha sido la primera en; había sido el primero en; es el primero en; es la primera en; fue el último en; fue la última en; fue el único en; fue la única en; ha sido el último en; ha sido la última en; fue uno de los primeros en; fue una de las primeras en; se convirtió en el primero en; se convirtió en la primera en; fueron los primeros en; fueron las primeras en; han sido los primeros en; fueron los últimos en; fueron los únicos en
> Kenia fue la primera en felicitar a Malaui.
= event SUPPORT "Kenia" > "Malaui"
> La ministra australiana, Penny Wong, fue la última en llegar a Kiev.
= visit "Penny Wong" to=UKR
> El delantero fue el último en llegar a la ciudad.
! any

# Who pledges help or to yield has declared it; what else he promises is only planned.
[aux pledges]
se comprometió a; se compromete a; se comprometen a; se comprometieron a; se ha comprometido a; se han comprometido a; se había comprometido a; prometió; prometieron; promete; prometen; ha prometido; han prometido; se ofreció a; se ofrece a; se ofrecieron a; se ha ofrecido a
> Noruega se comprometió a donar dos hospitales a Honduras.
= event AID "Noruega" > "Honduras"
> Noruega prometió retirar sus tropas de Chad.
= event RETREAT "Noruega" > "Chad"
> Noruega prometió atacar a Chad.
! event ASSAULT
> La ministra noruega Anniken Huitfeldt prometió visitar Chad.
= visit "Anniken Huitfeldt" to=TCD status=planned

[aux decided]
decidió; decidieron; ha decidido; han decidido; había decidido; decide; deciden; optó por; optaron por; ha optado por; resolvió; resolvieron; ha resuelto
> Ecuador decidió expulsar a la embajadora de México.
= event SANCTION "Ecuador" > "embajadora"
> Corea del Sur ha optado por condenar el lanzamiento de Pyongyang.
= event ACCUSE "Corea del Sur" > "Pyongyang"
> Pedro Sánchez decidió visitar Mauritania en agosto.
= visit "Pedro Sánchez" to=MRT status=planned
> El tribunal decidió el caso.
! any

[aux self]
se
> Bajo la lluvia se abrazaron y se reunieron el lunes Lazarus Chakwera y Samia Suluhu Hassan.
= meeting "Lazarus Chakwera" "Samia Suluhu Hassan" date=2024-07-22
> La ministra Jeannette Jara y el ministro Elmer Schialer se entrevistaron en Arica.
= meeting "Jeannette Jara" "Elmer Schialer" place=Arica
> Marcelo Ebrard se sentó en el tren a Puebla.
! meeting
[report]
presuntamente; supuestamente; al parecer; aparentemente; se dice que

[adverb]
ante La Haya; ante la CIJ; ante la Corte Internacional de Justicia; ante la justicia internacional; ante los tribunales; ante la ONU; ante el Consejo de Seguridad
en visita de despedida; en visita de cortesía; en visita protocolar; en visita protocolaria; en audiencia de despedida; en audiencia protocolar; no solo; no sólo; no solamente; no únicamente; también; además; asimismo; igualmente; en tanto; entre tanto; por su lado; en todo caso; en cualquier caso; a renglón seguido; acto seguido; a continuación; en paralelo; paralelamente; en consecuencia; con todo; eso sí; a la vez; de igual modo; de igual manera; de igual forma; de la misma manera; del mismo modo; de esta manera; de este modo; de esta forma; por ejemplo; de paso; todavía; aún; ya; siempre; solo; sólo; solamente; luego; entonces; ahora; pronto; más tarde; recientemente; últimamente; posteriormente; finalmente; inicialmente; por otra parte; por otro lado; por su parte; de su lado; a su vez; de hecho; en efecto; sin embargo; no obstante; por tanto; por lo tanto; así; en particular; sobre todo; principalmente; personalmente; oficialmente; públicamente; por separado; por primera vez; por vez primera; por segunda vez; por enésima vez; brevemente; largamente; largo y tendido; firmemente; enérgicamente; claramente; calurosamente; sinceramente; cordialmente; directamente; inmediatamente; rápidamente; categóricamente; tajantemente; explícitamente; expresamente; solemnemente; de nuevo; nuevamente; otra vez; una vez más; en persona; a puerta cerrada; en privado; a solas; en este sentido; en ese sentido; al respecto; en esta ocasión; en este contexto; en ese contexto; en este marco; por consiguiente; por el contrario; en cambio; al mismo tiempo; bien; mejor; más; menos; muy; todo; incluso; hasta ahora; casi; tanto; bastante; poco; mucho; apenas; especialmente; especialmente; plenamente; totalmente; profundamente; particularmente; simplemente; mutuamente; abiertamente; francamente; nos; me; te; conjuntamente; juntos; mientras tanto; entretanto; a la par; en concreto; en definitiva; en primer lugar; ante todo; por último; precisamente; efectivamente; textualmente; con firmeza; con dureza; cara a cara; hoy; acto seguido; a continuación; de inmediato; por ello; eso sí; en su opinión; en todo caso

# Of a time before the story's.
[adverb back]
antes; anteriormente; previamente; con anterioridad; en el pasado; por última vez; la última vez; en ocasiones anteriores; en anteriores ocasiones; años atrás; meses atrás; semanas atrás; días atrás; tiempo atrás; tiempo antes; meses antes; semanas antes; años antes
> El ministro Hakan Fidan viajó a Kiev. La última vez se había reunido con Andrii Sibiga en mayo.
= meeting "Hakan Fidan" "Andrii Sibiga" date=2024-05
> Gustavo Petro recibió a Luis Arce en Bogotá. Ambos se reunieron anteriormente el 3 de abril en Lima.
= meeting "Gustavo Petro" "Luis Arce" place=Lima date=2024-04-03
> Antes llovía.
! any

# At what hour.
[adverb]
en los términos más enérgicos; en los términos más firmes; en los términos más duros; en términos enérgicos; en términos duros; en duros términos; en los más duros términos; en los más enérgicos términos; en términos muy duros; en términos inequívocos; sin paliativos; sin reservas; sin fisuras; por activa y por pasiva; a viva voz; en bloque; por unanimidad; a su turno; por su lado; de su parte; asimismo; igualmente; a título personal; a título póstumo

[adverb]
a las 9.00; a las 9.00 horas; a las 10.00; a las 10.00 horas; a las 11.00; a las 11.00 horas; a las 12.00; a las 12.00 horas; a las 13.00; a las 13.00 horas; a las 16.00; a las 16.00 horas; a las 17.00; a las 17.00 horas; a las 18.00; a las 18.00 horas; a mediodía; al mediodía; a media mañana; a media tarde; a primera hora; a última hora; a medianoche; hora local
> El presidente Gustavo Petro recibió a las 12.00 en la Casa de Nariño al presidente Luis Arce.
= meeting "Gustavo Petro" "Luis Arce"
> El presidente Gustavo Petro recibió a mediodía en la Casa de Nariño al presidente Luis Arce.
= meeting "Gustavo Petro" "Luis Arce"
> A mediodía llovía.
! any

# The place last named.
# A varios de un Estado cada uno a quienes también se vio, se los vio por separado, como a los de antes.
[adverb too]
también; además; asimismo; igualmente; de igual modo; de igual manera; del mismo modo
> Gustavo Petro recibió también al presidente búlgaro, Rumen Radev, y al primer ministro croata, Andrej Plenković.
= meeting "Gustavo Petro" "Rumen Radev" format=bilateral
= meeting "Gustavo Petro" "Andrej Plenković" format=bilateral
> Gustavo Petro también recibió una medalla.
! meeting

# Lo que cuenta un encuentro o una visita: el año que sigue no es su día.
[adverb first]
por primera vez; por segunda vez; por tercera vez; por cuarta vez; por quinta vez; por sexta vez; por séptima vez; por octava vez; por enésima vez; por vez primera; una segunda vez; una tercera vez
> @2024-10-22 Gustavo Petro recibió a Rumen Radev por tercera vez este año.
= meeting "Gustavo Petro" "Rumen Radev" date=2024-10-22
> @2024-10-22 Gustavo Petro recibió a Rumen Radev este año.
= meeting "Gustavo Petro" "Rumen Radev" date=2024-01-01..2024-12-31
> Llovió por tercera vez este año.
! any

[adverb here there]
allí; allá; ahí; hasta allí; hasta allá; en esa ciudad; en esa capital; en ese país; a esa ciudad; a esa capital; en dicha ciudad; en dicha capital; en dicho país; en esa localidad; en la citada ciudad; en la misma ciudad; en la propia ciudad; una vez allí; ya allí; en suelo de ese país
> Madrid, 9 sep (EFE).- El ministro José Manuel Albares viajará el jueves a Lima. Allí se verá con su homólogo peruano, Elmer Schialer.
= meeting "José Manuel Albares" "Elmer Schialer" place=Lima
> El canciller Hakan Fidan viajó a Kiev. Allí se reunió con Andrii Sibiga.
= meeting "Hakan Fidan" "Andrii Sibiga" place=Kyiv
> Allí llueve.
! any

# How long: no topic and no place.
[adverb]
una hora; media hora; dos horas; tres horas; cuatro horas; hora y media; una hora y media; dos horas y media; tres cuartos de hora; un cuarto de hora; un largo rato; un rato; unos minutos; varios minutos; más de una hora; más de dos horas; casi dos horas; casi una hora; cerca de una hora; algo más de una hora; algo menos de media hora; apenas media hora; poco más de una hora; durante una hora; durante media hora; durante dos horas; durante tres horas; durante cuatro horas; durante cinco horas; durante hora y media; durante una hora y media; durante dos horas y media; durante tres cuartos de hora; durante un cuarto de hora; durante varias horas; durante horas; durante unos minutos; durante varios minutos; durante cuarenta minutos; durante 45 minutos; durante 90 minutos; durante 40 minutos; durante 30 minutos; durante 20 minutos; durante media jornada; durante dos días; durante tres días; durante un rato; durante largo rato; durante más de una hora; durante más de media hora; durante más de dos horas; durante más de tres horas; durante más de cuatro horas; durante más de cinco horas; durante más de hora y media; durante más de una hora y media; durante más de dos horas y media; durante más de tres cuartos de hora; durante más de un cuarto de hora; durante más de varias horas; durante más de horas; durante más de unos minutos; durante más de varios minutos; durante más de cuarenta minutos; durante más de 45 minutos; durante más de 90 minutos; durante más de 40 minutos; durante más de 30 minutos; durante más de 20 minutos; durante más de media jornada; durante más de dos días; durante más de tres días; durante más de un rato; durante más de largo rato; durante casi una hora; durante casi media hora; durante casi dos horas; durante casi tres horas; durante casi cuatro horas; durante casi cinco horas; durante casi hora y media; durante casi una hora y media; durante casi dos horas y media; durante casi tres cuartos de hora; durante casi un cuarto de hora; durante casi varias horas; durante casi horas; durante casi unos minutos; durante casi varios minutos; durante casi cuarenta minutos; durante casi 45 minutos; durante casi 90 minutos; durante casi 40 minutos; durante casi 30 minutos; durante casi 20 minutos; durante casi media jornada; durante casi dos días; durante casi tres días; durante casi un rato; durante casi largo rato; durante cerca de una hora; durante cerca de media hora; durante cerca de dos horas; durante cerca de tres horas; durante cerca de cuatro horas; durante cerca de cinco horas; durante cerca de hora y media; durante cerca de una hora y media; durante cerca de dos horas y media; durante cerca de tres cuartos de hora; durante cerca de un cuarto de hora; durante cerca de varias horas; durante cerca de horas; durante cerca de unos minutos; durante cerca de varios minutos; durante cerca de cuarenta minutos; durante cerca de 45 minutos; durante cerca de 90 minutos; durante cerca de 40 minutos; durante cerca de 30 minutos; durante cerca de 20 minutos; durante cerca de media jornada; durante cerca de dos días; durante cerca de tres días; durante cerca de un rato; durante cerca de largo rato; durante unas dos horas; durante unas tres horas; durante unas cuatro horas; durante unas cinco horas; durante unas varias horas; durante unas horas; durante algo más de una hora; durante algo más de media hora; durante algo más de dos horas; durante algo más de tres horas; durante algo más de cuatro horas; durante algo más de cinco horas; durante algo más de hora y media; durante algo más de una hora y media; durante algo más de dos horas y media; durante algo más de tres cuartos de hora; durante algo más de un cuarto de hora; durante algo más de varias horas; durante algo más de horas; durante algo más de unos minutos; durante algo más de varios minutos; durante algo más de cuarenta minutos; durante algo más de 45 minutos; durante algo más de 90 minutos; durante algo más de 40 minutos; durante algo más de 30 minutos; durante algo más de 20 minutos; durante algo más de media jornada; durante algo más de dos días; durante algo más de tres días; durante algo más de un rato; durante algo más de largo rato; durante alrededor de una hora; durante alrededor de media hora; durante alrededor de dos horas; durante alrededor de tres horas; durante alrededor de cuatro horas; durante alrededor de cinco horas; durante alrededor de hora y media; durante alrededor de una hora y media; durante alrededor de dos horas y media; durante alrededor de tres cuartos de hora; durante alrededor de un cuarto de hora; durante alrededor de varias horas; durante alrededor de horas; durante alrededor de unos minutos; durante alrededor de varios minutos; durante alrededor de cuarenta minutos; durante alrededor de 45 minutos; durante alrededor de 90 minutos; durante alrededor de 40 minutos; durante alrededor de 30 minutos; durante alrededor de 20 minutos; durante alrededor de media jornada; durante alrededor de dos días; durante alrededor de tres días; durante alrededor de un rato; durante alrededor de largo rato; durante aproximadamente una hora; durante aproximadamente media hora; durante aproximadamente dos horas; durante aproximadamente tres horas; durante aproximadamente cuatro horas; durante aproximadamente cinco horas; durante aproximadamente hora y media; durante aproximadamente una hora y media; durante aproximadamente dos horas y media; durante aproximadamente tres cuartos de hora; durante aproximadamente un cuarto de hora; durante aproximadamente varias horas; durante aproximadamente horas; durante aproximadamente unos minutos; durante aproximadamente varios minutos; durante aproximadamente cuarenta minutos; durante aproximadamente 45 minutos; durante aproximadamente 90 minutos; durante aproximadamente 40 minutos; durante aproximadamente 30 minutos; durante aproximadamente 20 minutos; durante aproximadamente media jornada; durante aproximadamente dos días; durante aproximadamente tres días; durante aproximadamente un rato; durante aproximadamente largo rato; por más de una hora; por más de media hora; por más de dos horas; por más de tres horas; por más de cuatro horas; por más de cinco horas; por más de hora y media; por más de una hora y media; por más de dos horas y media; por más de tres cuartos de hora; por más de un cuarto de hora; por más de varias horas; por más de horas; por más de unos minutos; por más de varios minutos; por más de cuarenta minutos; por más de 45 minutos; por más de 90 minutos; por más de 40 minutos; por más de 30 minutos; por más de 20 minutos; por más de media jornada; por más de dos días; por más de tres días; por más de un rato; por más de largo rato; por espacio de una hora; por espacio de media hora; por espacio de dos horas; por espacio de tres horas; por espacio de cuatro horas; por espacio de cinco horas; por espacio de hora y media; por espacio de una hora y media; por espacio de dos horas y media; por espacio de tres cuartos de hora; por espacio de un cuarto de hora; por espacio de varias horas; por espacio de horas; por espacio de unos minutos; por espacio de varios minutos; por espacio de cuarenta minutos; por espacio de 45 minutos; por espacio de 90 minutos; por espacio de 40 minutos; por espacio de 30 minutos; por espacio de 20 minutos; por espacio de media jornada; por espacio de dos días; por espacio de tres días; por espacio de un rato; por espacio de largo rato; por casi una hora; por casi media hora; por casi dos horas; por casi tres horas; por casi cuatro horas; por casi cinco horas; por casi hora y media; por casi una hora y media; por casi dos horas y media; por casi tres cuartos de hora; por casi un cuarto de hora; por casi varias horas; por casi horas; por casi unos minutos; por casi varios minutos; por casi cuarenta minutos; por casi 45 minutos; por casi 90 minutos; por casi 40 minutos; por casi 30 minutos; por casi 20 minutos; por casi media jornada; por casi dos días; por casi tres días; por casi un rato; por casi largo rato
> Serguéi Lavrov conversó con Wang Yi durante más de dos horas en Pekín.
= meeting "Serguéi Lavrov" "Wang Yi" place=Beijing
> La película dura durante dos horas.
! any

# With whom on the agenda is not with whom.
[adverb topic]
sobre la mesa; de fondo; como telón de fondo; en el centro; en el horizonte; en el punto de mira; en la agenda; en mente; como asunto central; como tema central; como protagonista; en primer plano; al fondo; como eje
> Serguéi Lavrov se reunió en Antalya con Ucrania sobre la mesa.
! meeting
> El mantel sigue sobre la mesa.
! any

[adverb]
lacónico; lacónica; escueto; escueta; categórico; categórica; cauto; cauta; contundente; sarcástico; sarcástica; indignado; indignada; desafiante; conciliador; conciliadora; sonriente; emocionado; emocionada; satisfecho; satisfecha; molesto; molesta; optimista; pesimista; prudente; después; poco después; muy poco después; minutos después; horas después; unas horas después; instantes después; momentos después; segundos después; más adelante; seguidamente; ulteriormente; únicamente; sencillamente; literalmente; tajante; rotundamente; rotundo; rotunda; enfáticamente; enfático; enfática; irónicamente; irónico; irónica; sin dudarlo; formalmente; enseguida; repetidamente; reiteradamente; varias veces; de todos modos; concretamente; a pregunta expresa; visiblemente molesto; visiblemente molesta; visiblemente emocionado; visiblemente emocionada; visiblemente satisfecho; visiblemente satisfecha; probablemente; seguramente; naturalmente; obviamente; lógicamente; aun así; así pues; a media voz; en voz baja; al final; en segundo lugar; en tercer lugar; con ironía; con sorna; con rotundidad; con contundencia; con gesto serio; sin rodeos; sin ambages; sin tapujos; sin titubeos; sin medias tintas; sin más; en público; en directo; en exclusiva; por escrito; al instante; en reiteradas ocasiones; en varias ocasiones; en su día; en su momento; pese a ello; al contrario; en realidad; en especial; en esencia; en resumen; en síntesis; a este respecto; en esa línea; en la misma línea; en ese marco; a modo de conclusión; a modo de resumen; como colofón; para terminar; para concluir; para empezar; para cerrar; por supuesto; por lo demás; por cierto; por eso; por un lado; por otro; entre aplausos; entre risas; en esta línea; en idéntico sentido; en igual sentido; en otro momento; en otro orden de cosas; en otro pasaje; en tono conciliador; en tono irónico; en tono firme; hace poco; con ello; con esto; de ahí; acto continuo; con calma; con cautela; con prudencia; con orgullo; con satisfacción; con vehemencia; con energía; con claridad; con emoción; con humor; con resignación; cautamente; sarcásticamente; secamente; escuetamente; lacónicamente; diplomáticamente; airadamente; vehementemente; insistentemente; constantemente; frecuentemente; habitualmente; ciertamente; evidentemente; justamente; exactamente; indirectamente; implícitamente; veladamente; discretamente; amablemente; cortésmente; educadamente; serenamente; tranquilamente; rotunda y categóricamente
> El ministro Hakan Fidan viajó a Kiev. Después dijo que la tregua es frágil.
= statement "Hakan Fidan" content="la tregua es frágil"
> «La tregua sigue siendo muy frágil», añadió seguidamente el ministro Hakan Fidan.
= statement "Hakan Fidan" content="La tregua sigue siendo muy frágil"
> Después llovió.
! any

[adverb]
en los próximos días; en los próximos meses; en las próximas semanas; en las próximas horas; en los últimos días; en los últimos meses; en los últimos años; en las últimas semanas; en las últimas horas; en los próximos años; en días recientes; en fecha próxima; en breve; en las próximas jornadas; en fechas próximas; durante los últimos meses; durante los últimos años; en días pasados
