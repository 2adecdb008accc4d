# Small words: what ties the parts of a clause together.

[prep]
con; junto x@al; en compañía x@de; acompañado por; de la mano x@de; conjuntamente con | m=with
a; al; hacia | m=to
de; del | m=from,of
desde | m=from
en; dentro x@de; en el seno x@de; al interior x@de | m=in,at
ante | m=to,at
por; por parte x@de; de parte x@de; a manos x@de | m=by
para; a favor x@de; en favor x@de; en nombre x@de; en apoyo x@de | m=for
con respecto x@al; respecto x@de; respecto x@al; acerca x@de; en torno x@al; en materia de; en relación con; con relación x@al; en cuanto x@al; relativo x@al; relativa x@al; relativos x@al; relacionado con; relacionados con; relacionadas con; referente x@al; sobre | m=about
sobre la base x@de; bajo; según lo | m=on
contra; en contra x@de; frente x@al | m=against
entre | m=between
durante; en el curso x@de; a lo largo x@de; en el transcurso x@de; con motivo x@de; con ocasión x@de; en el marco x@de | m=during
antes x@de; previo x@al; en vísperas x@de; de cara x@al | m=before
tras; después x@de; luego x@de; al término x@de; a raíz x@de; al cabo x@de; al finalizar | m=after
al margen x@de; en los márgenes x@de; en un aparte x@de | m=beside
a través x@de; mediante; por medio x@de; por conducto x@de; por vía x@de; vía | m=through
como; en calidad de; en su calidad de | m=as
sin; salvo; excepto; pese x@al; a pesar x@de; debido x@al; a causa x@de; gracias x@al; cerca x@de; lejos x@de; fuera x@de; junto con; además x@de; en lugar x@de; en vez de; en virtud x@de; en respuesta x@al; a cambio x@de; a fin de; con el fin de; con el objetivo de; hasta; incluido; incluida; mediante el; a invitación x@de; por invitación x@de; a petición x@de; a solicitud x@de; por iniciativa x@de; bajo la presidencia x@de; de acuerdo a; delante x@de; detrás x@de; encima x@de; debajo x@de; a partir x@de; a bordo x@de; a diferencia x@de; por encima x@de; rumbo x@al; con destino x@al; camino x@de

[and]
y; e; o; u; ni; así como; al igual que; y también; además de
pero; sino; mas; sino también; aunque sí | but

[comp]
que
si; cómo; cuándo; cuánto; por qué; dónde
a que; en que; de que

[rel]
que; quien; quienes; el cual; la cual; los cuales; las cuales | subj
que; a quien; a quienes; con quien; con quienes; con el que; con la que; con los que; cuyo; cuya; cuyos; cuyas; al que; a la que; a los que; del que; de la que; por el que; por la que; con el cual; con la cual; de quien | obj
donde; en donde; en el que; en la que; en los que; en las que; en el cual; en la cual; durante el cual; durante la cual; durante la que; durante el que; adonde | place

[sub]
mientras; mientras que; cuando; porque; pues; ya que; puesto que; dado que; aunque; si bien; a pesar de que; pese a que; para que; a fin de que; sin que; antes de que; después de que; luego de que; desde que; hasta que; tan pronto como; en cuanto; como si; siempre que; a menos que; con tal de que; de modo que; de manera que; por lo que; toda vez que; una vez que; en tanto; conforme; al tiempo que; a la vez que; para; sin; con el fin de; con el objetivo de; tras; al; luego de; después de; antes de

[neg]
no; nunca; jamás; tampoco; ningún; ninguna; ninguno; nadie; ni siquiera; sin
se negó a; se niega a; rehusó; rehusaron; evitó; evita; renunció a; se abstuvo de; dejó de
> Serguéi Lavrov no se reunió con Wang Yi en Vientián.
! meeting
> Serguéi Lavrov se negó a reunirse con Josep Borrell.
! meeting
> Serguéi Lavrov se reunió con Josep Borrell en Skopie.
= meeting "Serguéi Lavrov" "Josep Borrell"
> Serguéi Lavrov y Wang Yi se reunieron en Astaná.
= meeting "Serguéi Lavrov" "Wang Yi" status=held

[plan]
va a; van a; iba a; iban a; debe; deben; deberá; deberán; ha de; han de
prevé; prevén; tiene previsto; tienen previsto; tenía previsto; está previsto que; está previsto; está prevista; están previstos; previsto; prevista; previstos; previstas; está programado; está programada; programado; programada; planea; planean; planeaba; pretende; pretenden; espera; esperan; se espera que; se prevé que; tiene planeado; se dispone a; se disponen a; se prepara para; quiere; quieren; desea; desean; piensa; está llamado a; próximo; próxima; futuro; futura; próximos; próximas; venidero; tiene la intención de; tiene intención de; agendado; agendada
> Emmanuel Macron tiene previsto reunirse con Olaf Scholz en Berlín el viernes.
= meeting "Emmanuel Macron" "Olaf Scholz" status=planned date=2024-07-26
> Pedro Sánchez se reunirá con Olaf Scholz en Berlín la próxima semana.
= meeting "Pedro Sánchez" "Olaf Scholz" status=planned
> Pedro Sánchez se ha reunido con Olaf Scholz en Berlín.
= meeting "Pedro Sánchez" "Olaf Scholz" status=held

[maybe]
habría; habrían; podría; podrían; puede; pueden; quizá; quizás; tal vez; eventual; eventuales; posible; posibles; posibilidad de; hipotético; hipotética; debería; deberían; ojalá; si; pudiera
> Emmanuel Macron podría reunirse con Vladímir Putin en Estambul.
! meeting
> Emmanuel Macron habría hablado con Vladímir Putin.
! meeting
> Emmanuel Macron se reunió con Vladímir Putin en Moscú el 7 de febrero de 2022.
= meeting "Emmanuel Macron" "Vladímir Putin" date=2022-02-07

[cancel]
canceló; cancelaron; cancelado; cancelada; cancela; cancelan; cancelar; suspendió; suspendieron; suspendido; suspendida; pospuso; pospuesta; pospuesto; posponer; aplazó; aplazado; aplazada; aplaza; postergó; postergada; cancelación de; suspensión de; aplazamiento de
propuso; propone; propusieron; proponen; propuesto; ofreció; ofrece; ofrecido; invitó a; invita a; propuesta de; dispuesto a; dispuesta a; dispuestos a; abierto a; planteó; sugirió | propose
> Madrid canceló la reunión entre José Manuel Albares y Serguéi Lavrov.
= meeting "José Manuel Albares" "Serguéi Lavrov" status=cancelled
> El Kremlin canceló el contrato.
! meeting

[ongoing]
está manteniendo; están manteniendo; en curso; en marcha; actualmente; sigue; siguen; prosigue; prosiguen

[aux]
es; son; era; eran; fue; fueron; será; serán; sido; ser; siendo; está; están; estaba; estaban; estuvo; estar; estando; fuera; sea; sean | be
ha; han; había; habían; hubo; haber; habiendo; habrá; habrán; haya; hayan; hubiera; hubiese; se; acaba de; acaban de; acababa de; volvió a; vuelve a; volvieron a; ha vuelto a; viene de; suele; pudo; logró; consiguió; comenzó a; empezó a; quiso; quien

[report]
presuntamente; supuestamente; al parecer; aparentemente; se dice que

[adverb]
también; además; asimismo; igualmente; todavía; aún; ya; siempre; solo; sólo; solamente; luego; entonces; ahora; aquí; ahí; allí; allá; pronto; más tarde; antes; anteriormente; previamente; recientemente; últimamente; posteriormente; finalmente; inicialmente; por otra parte; por otro lado; por su parte; de su lado; a su vez; de hecho; en efecto; sin embargo; no obstante; por tanto; por lo tanto; así; en particular; sobre todo; principalmente; personalmente; oficialmente; públicamente; por separado; brevemente; largamente; largo y tendido; firmemente; enérgicamente; claramente; calurosamente; sinceramente; cordialmente; directamente; inmediatamente; rápidamente; categóricamente; tajantemente; explícitamente; expresamente; solemnemente; de nuevo; nuevamente; otra vez; una vez más; en persona; a puerta cerrada; en privado; a solas; en este sentido; en ese sentido; al respecto; en esta ocasión; en este contexto; en ese contexto; en este marco; por consiguiente; por el contrario; en cambio; al mismo tiempo; bien; mejor; más; menos; muy; todo; incluso; hasta ahora; casi; tanto; bastante; poco; mucho; apenas; especialmente; especialmente; plenamente; totalmente; profundamente; particularmente; simplemente; mutuamente; abiertamente; francamente; nos; me; te; conjuntamente; juntos; mientras tanto; entretanto; a la par; en concreto; en definitiva; en primer lugar; ante todo; por último; precisamente; efectivamente; textualmente; con firmeza; con dureza; durante la cita; durante el encuentro; cara a cara; hoy; acto seguido; a continuación; de inmediato; por ello; eso sí; en su opinión; en todo caso
