# What the object of a verb of approval, blame or refusal points back to: "condenó la medida".

# Nouns that point back to what somebody did.
[word deed]
ofrecimiento; nombramiento; indulto; petición; solicitud; exigencia; medida; medidas; decisión; decisiones; paso; acción; acciones; gesto; iniciativa; anuncio; liberación; expulsión; expulsiones; oferta; propuesta; donación; ataque; ataques; bombardeo; bombardeos; incursión; ofensiva; agresión; asalto; detención; detenciones; arresto; arrestos; veto; sanciones; aranceles; embargo; acuerdo; pacto; retirada; despliegue; maniobras; cierre; ruptura; reconocimiento; actuación; maniobra; movimiento; secuestro; golpe; invasión; anexión; bloqueo
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

# Nouns that point back to what somebody said.
[word words]
declaraciones; palabras; afirmaciones; manifestaciones; acusaciones; acusación; imputaciones; señalamientos; críticas; alegaciones; alegatos; dichos; expresiones; aseveraciones; insinuaciones; reproches; amenazas; comentarios
> Serguéi Lavrov dijo el lunes que Polonia arma a los rebeldes. Varsovia rechazó las acusaciones.
= event REJECT "Varsovia" > "Serguéi Lavrov"
> El club rechazó las acusaciones.
! event
