# What is told behind these words, as an infinitive, a noun or a clause of its own, nobody says was done.

[word unproven]
ninguna prueba; ningún indicio; ninguna evidencia; no hay pruebas; no hay prueba; no hay constancia; no hay evidencia; no hay evidencias; no hay indicios; no existen pruebas; no existe constancia; no existe prueba; sin pruebas; sin constancia; nada prueba; nada indica; nada demuestra; nada confirma; nada hace pensar; nada sugiere; rumor; rumores; versión no confirmada; versiones no confirmadas
es posible; es probable; es improbable; es poco probable; es imposible; es falso; es dudoso; es impensable; no es cierto; no es verdad; no es seguro; no consta; no está probado; no está demostrado; no está confirmado; no se ha confirmado; no ha confirmado; no han confirmado; no confirmó; puede ser; cabe la posibilidad; se sospecha; se supone; se suponía; se rumorea; se especula con; es necesario; es preciso; es hora; es conveniente; hace falta; conviene; estaba previsto; es deseable
quizá; quizás; tal vez; ojalá; aunque; a menos que; a no ser que; salvo que; con tal de que; en caso de que; antes de que; sin que; supuestamente; presuntamente; presunta; presunto; supuesta; supuesto; si | clause
no recuerda; no recordaba; no recuerdan; no se acuerda; no se acordaba; no se acuerdan; no tiene recuerdo; no está seguro; no está segura
duda; dudan; dudaba; sospecha; sospechan; sospechoso; sospechosa; sospechosos; imputado; imputada; imputados
fingió; finge; fingen; fingieron; fingía; fingiendo; fingir; simuló; simula; simulaba; simularon; soñó; sueña; soñaba; sueñan; soñar; soñaban; imaginó; imagina; imaginaba; se imagina; se imaginaba; fantasea; fantaseó; hizo como si
fracasó; faltó; se perdió; se saltó; se ausentó; eludió; elude; eludieron; esquivó; se opone; se oponen; se opuso; se opusieron; se oponía; impidió; impide; impidieron; prohibió; prohíbe; prohibieron; disuadió; descartó; descarta; descartaron; teme; temen; temía; suele; suelen; solía; solían; acostumbra; acostumbran; acostumbraba; rechazó; rechaza; rechazaron; aboga por; busca; buscan; apuesta por; solicitó; reclama; pidió; pide; no creo; no pienso
> Nada prueba que Antony Blinken recibiera a Riyad al Maliki.
! meeting
> José Manuel Albares fue acusado de haberse reunido con Carles Puigdemont.
! meeting
> Es poco probable que Narendra Modi visite Islamabad.
! visit
> Xavier Becerra se opone a un viaje de Joe Biden a Riad.
! visit
> Luis Arce fingió haber recibido a Evo Morales.
! meeting
> Antony Blinken recibió a Riyad al Maliki, que sueña con la paz.
= meeting "Antony Blinken" "Riyad al Maliki" status=held
> Los rumores eran ciertos: Antony Blinken se reunió con Riyad al Maliki.
= meeting "Antony Blinken" "Riyad al Maliki" status=held

# How often something is done, that no one time of it is told.
[word habit]
a menudo; con frecuencia; frecuentemente; regularmente; con regularidad; periódicamente; habitualmente; generalmente; tradicionalmente; rara vez; raramente; siempre; cada año; cada mes; cada semana; cada día; cada verano; cada dos años; cada seis meses; todos los años; todos los meses; todas las semanas; todos los días; una vez al año; dos veces al año; cada vez
> Gustavo Petro recibe a menudo a Luis Arce.
! meeting
> Los cancilleres de Chile y Perú se reúnen dos veces al año en Tacna.
! meeting
> Gustavo Petro recibe a Luis Arce este lunes en Leticia.
= meeting "Gustavo Petro" "Luis Arce"
> Ni Gustavo Petro ni Luis Arce se reunieron con Dina Boluarte.
! meeting

# «como cada año»: this once too.
[adverb]
como cada año; como cada mes; como siempre; como todos los años
> Gustavo Petro recibió como cada año a Luis Arce en Leticia.
= meeting "Gustavo Petro" "Luis Arce"
> Como cada año, la nieve se derrite.
! any
