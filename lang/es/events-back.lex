# What the object of a verb of approval, blame or refusal points back to: "condenó la medida".

# Nouns that point back to what somebody did.
[word deed]
cesión; entrega; envío; venta; suministro; visita; viaje; elección; victoria; firma; adhesión; ratificación; negativa; respuesta; destitución; captura; extradición; apertura; reapertura; suspensión; cancelación; imposición; levantamiento; reanudación; restablecimiento; normalización; compromiso; concesiones; plan; ley; ejecución; asesinato; represión; lanzamiento; ensayo; prueba; disparo; redada; ayuda; apoyo; respaldo; asistencia; solidaridad; hospitalidad; concesión; préstamo; mediación; represalia; represalias; provocación; ofrecimiento; nombramiento; indulto; petición; solicitud; exigencia; medida; medidas; decisión; decisiones; paso; acción; acciones; gesto; iniciativa; anuncio; liberación; expulsión; expulsiones; oferta; propuesta; donación; ataque; ataques; bombardeo; bombardeos; incursión; ofensiva; agresión; asalto; detención; detenciones; arresto; arrestos; veto; sanciones; aranceles; embargo; acuerdo; pacto; retirada; despliegue; maniobras; cierre; ruptura; reconocimiento; actuación; maniobra; movimiento; secuestro; golpe; invasión; anexión; bloqueo
> Francia congeló los fondos de Bielorrusia. Polonia celebró la medida.
= event SUPPORT "Polonia" > "Francia" cameo=051
> Nicaragua expulsó al embajador de Brasil. Brasilia condenó la decisión.
= event ACCUSE "Brasilia" > "Nicaragua"
> Joe Biden retiró a Cuba de la lista de patrocinadores del terrorismo, gesto que Bruno Rodríguez agradeció.
= event SUPPORT "Bruno Rodríguez" > "Joe Biden"
> Israel bombardeó Siria, una decisión que condenó Irán.
= event ACCUSE "Irán" > "Israel"
> Donald Trump acusó a Panamá de mentir, una acusación que José Raúl Mulino rechazó.
= event REJECT "José Raúl Mulino" > "Donald Trump" cameo=120
! statement
> Polonia ganó la copa, un gesto que la afición agradeció.
! event
> Polonia celebró la decisión del árbitro.
! event

# "La decisión de Ecuador de expulsar": what was decided is declared.
[word decided]
decisión; decisiones; determinación; resolución
> La decisión de Ecuador de expulsar al embajador mexicano enfureció a la oposición.
= event SANCTION "Ecuador" > "embajador mexicano"
> La oposición aplaudió la decisión boliviana de condenar a Israel.
= event ACCUSE "boliviana" > "Israel"
> La petición de Ecuador de expulsar al embajador mexicano fue desoída.
! event SANCTION

# Nouns that point back to what somebody said.
[word words]
extremo; extremos; afirmación; aseveración; aserto; alegato; insinuación; señalamientos; imputación; declaración; tesis; hipótesis; declaraciones; palabras; afirmaciones; manifestaciones; acusaciones; acusación; imputaciones; cargos; denuncia; denuncias; advertencia; advertencias; queja; quejas; reclamo; reclamos; versión; versiones; señalamiento; reproche; amenaza; comentario; señalamientos; críticas; alegaciones; alegatos; dichos; expresiones; aseveraciones; insinuaciones; reproches; amenazas; comentarios
> Serguéi Lavrov dijo el lunes que Polonia arma a los rebeldes. Varsovia rechazó las acusaciones.
= event REJECT "Varsovia" > "Serguéi Lavrov"
> El club rechazó las acusaciones.
! event

# Whom it concerns is whoever did something to its subject, or to whom he did.
[verb id=represalia frame=event type=SANCTION a=subj b=in,against told]
expuls@ar a su embajador; expuls@ar a su embajadora; expuls@ar a sus diplomáticos; ech@ar a su embajador; retir@ar a su embajador; retir@ar a su embajadora; retir@ar a sus embajadores; llam@ar a consultas a su embajador; llam@ar a consultas a su embajadora; llam@ar a su embajador a consultas; llam@ar a su embajadora a consultas; llam@ar a consultas al embajador; llam@ar a consultas a la embajadora; respond@er con la misma moneda; pa@gar con la misma moneda; tom@ar represalias; adopt@ar represalias; adopt@ar medidas recíprocas; tom@ar medidas recíprocas; convo@car a su embajador a consultas; orden@ar el regreso de su embajador; orden@ar el regreso de su embajadora | cameo=161 mode=withdraw context=diplomatic
> Argelia derribó un dron de Mali. Bamako retiró a su embajador.
= event SANCTION "Bamako" > "Argelia"
> Chile acusó a Venezuela de encubrir el crimen. Caracas llamó a consultas a su embajadora.
= event SANCTION "Caracas" > "Chile"
> Caracas llamó a consultas a su embajadora.
! event
[verb id=amenazarvuelta frame=event type=THREATEN a=subj b=against told]
amena@zar con represalias; amena@zar con responder; amena@zar con tomar represalias; amena@zar con medidas; amena@zar con contramedidas; promet@er represalias; promet@er una respuesta; promet@er responder; anunci@ar represalias; advert,adviert,advirt@eri de represalias; amena@zar con romper relaciones; amena@zar con la guerra; amena@zar con retirar a su embajador | cameo=130
> Lituania expulsó a tres diplomáticos chinos. Pekín amenazó con represalias.
= event THREATEN "Pekín" > "Lituania"
> Chile acusó a Venezuela de encubrir el crimen. Caracas amenazó con romper relaciones.
= event THREATEN "Caracas" > "Chile"
> Pekín amenazó con represalias.
! event
[verb id=exigirvuelta frame=event type=REQUEST a=subj b=to,from told]
p@edir explicaciones; exi@gir explicaciones; reclam@ar explicaciones; demand@ar explicaciones; exi@gir disculpas; p@edir disculpas públicas; exi@gir una rectificación; p@edir una rectificación; exi@gir una disculpa; reclam@ar una disculpa; exi@gir una explicación | cameo=100
> Lituania expulsó a tres diplomáticos chinos. Pekín exigió una rectificación.
= event REQUEST "Pekín" > "Lituania"
> Argelia derribó un dron de Mali. Bamako pidió explicaciones.
= event REQUEST "Bamako" > "Argelia"
> Bamako pidió explicaciones.
! event
