# What one actor does or declares towards another, in the types of PLOVER: the friendly half.
# A person as object carries "a" (agradeció a Wang Yi), so b= has obj and to; a thing's owner carries "de"
# (elogió los esfuerzos de Jordania), so it has of.

# AGREE: agreements made, signed, ratified.
[verb id=firmar frame=event type=AGREE a=subj b=with]
firm@ar; suscrib@ir; rubri@car; refrend@ar; ratifi@car; estamp@ar su firma en; sell@ar un acuerdo; sell@ar un pacto; sell@ar una alianza; sell@ar un tratado; sell@ar la paz; alcan@zar un acuerdo; alcan@zar un pacto; alcan@zar un entendimiento; alcan@zar un principio de acuerdo; alcan@zar un compromiso; alcan@zar un consenso; lle@gar a un acuerdo; lle@gar a un entendimiento; lle@gar a un principio de acuerdo; lle@gar a acuerdos; lle@gar a un compromiso; concert@ar un acuerdo; cerr,cierr@ar2 un acuerdo; cerr,cierr@ar2 un pacto; cerr,cierr@ar2 un trato; logr@ar un acuerdo; formali@zar un acuerdo; formali@zar las relaciones; adopt@ar una declaración conjunta; adopt@ar una hoja de ruta; emit@ir una declaración conjunta; emit@ir un comunicado conjunto; suscrib@ir una declaración conjunta; h@acer las paces; hicieron las paces; lim@ar asperezas; zanj@ar sus diferencias; zanj@ar la disputa; canje@ar notas; canje@ar los instrumentos de ratificación; intercambi@ar los instrumentos de ratificación; prorro@gar el acuerdo; renov,renuev@ar2 el acuerdo
> Rusia firmó un tratado con Corea del Norte en Pionyang.
= event AGREE "Rusia" "Corea del Norte" > "Rusia" "Corea del Norte"
> España e India firmaron un acuerdo de defensa.
= event AGREE "España" "India" > "España" "India"
> El presidente firmó el presupuesto.
! event

[verb id=acordar frame=event type=AGREE a=subj b=with]
acord,acuerd@ar2; conv@enir; conv@enir en; pact@ar; se comprometieron a; se comprometen a; se han comprometido a; se pusieron de acuerdo; se pusieron de acuerdo para; se pusieron de acuerdo en; se han puesto de acuerdo; consensu@ar; concert@ar; qued@ar en; quedaron en; qued@ar de acuerdo en; acord,acuerd@ar2 con _ en; resolv,resuelv@er2 de común acuerdo; coincidieron en fortalecer; coincidieron en reforzar; coincidieron en impulsar; coincidieron en trabajar; coincidieron en estrechar; coincidieron en profundizar
> Serguéi Lavrov y Wang Yi acordaron continuar el diálogo.
= event AGREE "Serguéi Lavrov" "Wang Yi" > "Serguéi Lavrov" "Wang Yi"
> José Manuel Albares y Hakan Fidan pactaron relanzar los intercambios.
= event AGREE "José Manuel Albares" "Hakan Fidan" > "José Manuel Albares" "Hakan Fidan"
> El restaurante conviene a las familias.
! event

[noun id=acuerdo frame=event type=AGREE a=between b=between]
acuerdo@n; pacto@n; tratado@n; convenio@n; memorando@n de entendimiento; memorándum de entendimiento; memorando@n; memorándum; compromiso; entendimiento@n; acuerdo@n de paz; acuerdo@n de libre comercio; acuerdo@n comercial; tregua; alto el fuego; cese al fuego; hoja de ruta; protocolo@n; declaraci@ón conjunta; canje de prisioneros
> Un memorando de entendimiento entre Etiopía y Somalilandia fue firmado en enero.
= event AGREE "Etiopía" "Somalilandia"
> El acuerdo entre Turquía y Libia enfureció a Atenas.
= event AGREE "Turquía" "Libia"
> El acuerdo entre las dos empresas fracasó.
! event

# SUPPORT: thanks, praise, congratulations, condolences, declared backing, recognition.
[verb id=agradecer frame=event type=SUPPORT a=subj b=to,obj,of]
agrade@cer; felicit@ar; congratul@ar; dio las gracias a; dio las gracias al; da las gracias a; da las gracias al; dieron las gracias a; dieron las gracias al; dado las gracias a; dado las gracias al; dar las gracias a; dar las gracias al; dando las gracias a; dio gracias a; elogi@ar; alab@ar; ensal@zar; enalte@cer; encomi@ar; ponder@ar; aplaud@ir; desta@car el papel de; desta@car la labor de; desta@car los esfuerzos de; desta@car la contribución de; desta@car el liderazgo de; desta@car el compromiso de; valor@ar el papel de; valor@ar los esfuerzos de; valor@ar la labor de; valor@ar la contribución de; valor@ar el apoyo de; valor@ar positivamente la decisión de; rend,rind,rind@eri homenaje a; rend,rind,rind@eri homenaje al; rend,rind,rind@eri tributo a; rend,rind,rind@eri tributo al; rend,rind,rind@eri honores a; tribut@ar un homenaje a; condecor@ar; condecor@ar a; celebr@ar la decisión de; celebr@ar la victoria de; celebr@ar el anuncio de; celebr@ar la elección de; celebr@ar la liberación de; celebr@ar la iniciativa de; celebr@ar la propuesta de; celebr@ar la adhesión de; celebr@ar el compromiso de; salud@ar la decisión de; salud@ar la iniciativa de; salud@ar la propuesta de; salud@ar el anuncio de; salud@ar la elección de; salud@ar la disposición de; salud@ar el compromiso de; salud@ar los esfuerzos de; aco@ger con satisfacción; aco@ger con beneplácito; aco@ger favorablemente; p@edir perdón a; p@edir disculpas a; p@edir disculpas al; se disculp@ar con; se disculp@ar ante; se solidari@zar con; solidari@zar con; simpati@zar con; se conduele con; felicit@ar por su cumpleaños a; tom@ar partido por; tom@ar partido a favor x@de; se aline@ar con; se puso del lado de; se pone del lado de; s@alir en defensa de; salió en defensa de; sale en defensa de; salieron en defensa de; cierra filas con; cerró filas con; cerrar filas con; cerraron filas con; secund@ar; aval@ar; arrop@ar; hizo suya
> Wang Yi agradeció a Serguéi Lavrov su hospitalidad.
= event SUPPORT "Wang Yi" > "Serguéi Lavrov"
> António Guterres elogió los esfuerzos de Jordania.
= event SUPPORT "António Guterres" > "Jordania"
> El presidente Gabriel Boric dio las gracias a la Unión Europea.
= event SUPPORT "Gabriel Boric" > "Unión Europea"
> El público agradeció el gesto.
! event

[verb id=apoyar frame=event type=SUPPORT a=subj b=to,obj,of]
apoy@ar; respald@ar; sostiene a; defend,defiend@er2 a; defend,defiend@er2 al; defend,defiend@er2 la integridad territorial de; defend,defiend@er2 la soberanía de; defend,defiend@er2 el derecho de; apoy@ar la candidatura de; respald@ar la candidatura de; apoy@ar la propuesta de; apoy@ar la adhesión de; apoy@ar el ingreso de; apoy@ar la integridad territorial de; apoy@ar la soberanía de; se compromet@er a apoyar a; se compromet@er a respaldar a; se compromet@er a defender a; promet@er apoyo a; promet@er apoyar a; promet@er respaldar a; promet@er defender a; dio su apoyo a; dio su apoyo al; da su apoyo a; da su apoyo al; dio su respaldo a; dio su respaldo al; da su respaldo a; da su respaldo al; dieron su respaldo a; dieron su apoyo a; ha dado su respaldo a; ha dado su apoyo a; brind@ar su apoyo a; brind@ar apoyo a; prest@ar apoyo a; prest@ar su apoyo a; reiter@ar el apoyo de; jur@ar lealtad a; estar del lado de; está del lado de; están del lado de; estará del lado de
> China respaldó a Pakistán en la disputa.
= event SUPPORT "China" > "Pakistán"
> Gustavo Petro apoya la candidatura de Michelle Bachelet.
= event SUPPORT "Gustavo Petro" > "Michelle Bachelet"
> El muro apoya el techo.
! event

[verb id=reconocer frame=event type=SUPPORT a=subj b=obj,to,of]
recono@cer la independencia de; recono@cer al Estado de; recono@cer el Estado de; recono@cer el Estado palestino; recono@cer a Palestina; recono@cer como Estado a; recono@cer como presidente a; recono@cer como presidente electo a; recono@cer como presidente legítimo a; recono@cer como presidenta electa a; recono@cer oficialmente a; recono@cer oficialmente al; recono@cer diplomáticamente a; recono@cer la soberanía de; recono@cer el gobierno de; recono@cer al gobierno de; recono@cer el Gobierno de; recono@cer al Gobierno de; recono@cer la victoria de; recono@cer el triunfo de; recono@cer a; recono@cer el estado de; recono@cer el liderazgo de; recono@cer los esfuerzos de; recono@cer la labor de; recono@cer el papel de
> Noruega, España e Irlanda reconocieron el Estado de Palestina el 28 de mayo.
= event SUPPORT "Noruega" "España" "Irlanda" > "Palestina"
> Brasil reconoció la victoria de Gustavo Petro.
= event SUPPORT "Brasil" > "Gustavo Petro"
> Reconoció la voz.
! event

[noun id=gratitud frame=event type=SUPPORT a=subj,poss,of,by b=to,for,with,toward]
gratitud; agradecimiento@n; felicitaci@ón; felicitaciones; enhorabuena; parabienes; condolencia@n; pésame; solidaridad; apoyo@n; respaldo@n; mensaje de felicitación; mensaje de condolencias; mensaje de solidaridad; carta de felicitación; telegrama de felicitación; telegrama de pésame; telegrama de condolencias; homenaje@n; tributo; reconocimiento; espaldarazo; elogio@n; beneplácito; voto de confianza; adhesión; simpatía; confianza; gracias
> Pedro Sánchez expresó su solidaridad con Israel.
= event SUPPORT "Pedro Sánchez" > "Israel"
> El rey transmitió sus condolencias a Turquía.
= event SUPPORT "rey" > "Turquía"
> La Cancillería mexicana reiteró su pleno respaldo a Guatemala.
= event SUPPORT "Cancillería mexicana" > "Guatemala"
> El apoyo a las familias bajó.
! event

# CONCEDE: yielding, easing, letting go.
[verb id=levantar frame=event type=CONCEDE a=subj b=obj,on,against,to,of]
levant@ar las sanciones contra; levant@ar las sanciones a; levant@ar las sanciones al; levant@ar las sanciones; levant@ar sanciones a; levant@ar sanciones contra; levant@ar el embargo a; levant@ar el embargo contra; levant@ar el bloqueo a; levant@ar el bloqueo de; levant@ar el veto a; levant@ar las restricciones a; levant@ar la prohibición a; levant@ar la inmunidad a; levant@ar los aranceles a; elimin@ar los aranceles a; suspend@er las sanciones contra; suspend@er las sanciones a; suspend@er los aranceles a; retir@ar las sanciones a; retir@ar las sanciones contra; retir@ar de la lista de patrocinadores del terrorismo a; sa@car de la lista de patrocinadores del terrorismo a; exclu@ir de la lista negra a; alivi@ar las sanciones a; alivi@ar las sanciones contra; alivi@ar sanciones a; suavi@zar las sanciones a; suavi@zar las sanciones contra; flexibili@zar las sanciones a; flexibili@zar las sanciones contra; relaj@ar las sanciones a; relaj@ar las sanciones contra; liber@ar; excarcel@ar; indult@ar; pone en libertad a; puso en libertad a; pusieron en libertad a; puesto en libertad a; dej@ar en libertad a; amnisti@ar; conced@er la amnistía a; conced@er asilo a; conced@er el asilo a; otor@gar asilo a; conced@er salvoconducto a; otor@gar salvoconducto a; conced@er la independencia a; ced@er ante; ced@er a las exigencias de; ced@er a las presiones de; hizo concesiones a; hace concesiones a; acced@er a la petición de; acced@er a las demandas de; acept@ar las condiciones de; acept@ar las exigencias de; descongel@ar los fondos de; descongel@ar los activos de; reabr@ir la frontera con; reabr@ir el paso a; devolv,devuelv@er2 a
> Estados Unidos levantó las sanciones contra Siria.
= event CONCEDE "Estados Unidos" > "Siria"
> Hamás liberó a rehenes tailandeses.
= event CONCEDE "Hamás" > "rehenes tailandeses"
> El grupo liberó la sala.
! event

[noun id=alivio frame=event type=CONCEDE a=by,poss,of b=on,against,to,for]
levantamiento de sanciones; levantamiento de las sanciones; alivio de sanciones; alivio de las sanciones; concesi@ón; suspensión de las sanciones; flexibilización de las sanciones
> El levantamiento de las sanciones a Siria por la Unión Europea llegó en mayo.
= event CONCEDE "Unión Europea" > "Siria"
> Las concesiones de Irán a Arabia Saudí sorprendieron a Riad.
= event CONCEDE "Irán" > "Arabia Saudí"
> El levantamiento de pesas es duro.
! event

# COOPERATE: relations set up or mended; joint work.
[verb id=cooperar frame=event type=COOPERATE a=subj b=with,obj,in]
restable@cer relaciones diplomáticas con; restable@cer las relaciones diplomáticas con; restable@cer sus relaciones con; restable@cer sus relaciones diplomáticas con; restable@cer relaciones con; restable@cer las relaciones con; restable@cer lazos con; restable@cer vínculos con; restable@cer relaciones diplomáticas; restable@cer las relaciones diplomáticas; restable@cer sus relaciones diplomáticas; estable@cer relaciones diplomáticas; estable@cer relaciones diplomáticas con; estable@cer relaciones con; estable@cer lazos diplomáticos con; estable@cer vínculos diplomáticos con; entabl@ar relaciones diplomáticas con; entabl@ar relaciones con; normali@zar sus relaciones con; normali@zar relaciones con; normali@zar las relaciones con; normali@zar sus relaciones; reanud@ar relaciones con; reanud@ar las relaciones con; reanud@ar relaciones diplomáticas con; reanud@ar las relaciones diplomáticas con; reanud@ar sus relaciones con; reanud@ar sus relaciones diplomáticas con; retom@ar relaciones con; recomp@oner las relaciones con; recomp@oner sus relaciones con; sell@ar relaciones con; sell@ar relaciones diplomáticas con; abr@ir una embajada en; abr@ir embajada en; abr@ir su embajada en; reabr@ir su embajada en; reabr@ir una embajada en; reabr@ir la embajada en; nombr@ar embajador en; design@ar embajador en; envi,enví@ar2 de nuevo a su embajador a; restitu@ir a su embajador en; cooper@ar con; colabor@ar con; coordin@ar con; reali@zar maniobras conjuntas con; reali@zar ejercicios conjuntos con; celebr@ar maniobras conjuntas con; celebr@ar ejercicios conjuntos con; llev@ar a cabo maniobras conjuntas con; llev@ar a cabo ejercicios conjuntos con; efectu,efectú@ar2 maniobras conjuntas con; efectu,efectú@ar2 ejercicios conjuntos con; intercambi@ar prisioneros con; intercambi@ar presos con; canje@ar prisioneros con; canje@ar presos con; compart@ir inteligencia con; compart@ir información de inteligencia con; elev@ar sus relaciones con; elev@ar las relaciones con; reconcili@ar con; se reconcili@ar con; se ali,alí@ar2 con; ali,alí@ar2 con; un@ir fuerzas con; refor,refuer@zar2 la cooperación con; ampli,amplí@ar2 la cooperación con; estrech@ar lazos con; estrech@ar los lazos con; estrech@ar relaciones con; estrech@ar la cooperación con
> Arabia Saudí restableció relaciones diplomáticas con Irán.
= event COOPERATE "Arabia Saudí" > "Irán"
> Honduras estableció relaciones diplomáticas con China.
= event COOPERATE "Honduras" > "China"
> El sospechoso cooperó con la policía.
! event

[noun id=cooperacion frame=event type=COOPERATE a=between,poss,by b=with,between]
maniobra@n conjunta; maniobras conjuntas; maniobras militares conjuntas; ejercicios conjuntos; ejercicios militares conjuntos; ejercicio militar conjunto; ejercicios navales conjuntos; patrullas conjuntas; patrulla conjunta; normalización de relaciones; normalización de las relaciones; restablecimiento de relaciones; restablecimiento de las relaciones; restablecimiento de relaciones diplomáticas; restablecimiento de las relaciones diplomáticas; reanudación de las relaciones; establecimiento de relaciones diplomáticas; canje de prisioneros; intercambio de prisioneros; intercambio de presos; acercamiento; reconciliación
> Las maniobras conjuntas entre Corea del Sur y Japón empezaron el lunes.
= event COOPERATE "Corea del Sur" "Japón" > "Corea del Sur" "Japón"
> El restablecimiento de relaciones diplomáticas entre Arabia Saudí e Irán alivió a Bagdad.
= event COOPERATE "Arabia Saudí" "Irán" > "Arabia Saudí" "Irán"
> El intercambio de cromos es un juego.
! event

# AID: goods, money, arms given.
[verb id=ayudar frame=event type=AID a=subj b=to,for,obj]
entre@gar armas a; entre@gar armamento a; entre@gar ayuda a; entre@gar ayuda humanitaria a; entre@gar _ ayuda; envi,enví@ar2 armas a; envi,enví@ar2 ayuda a; envi,enví@ar2 ayuda al; envi,enví@ar2 ayuda humanitaria a; envi,enví@ar2 ayuda humanitaria al; envi,enví@ar2 ayuda militar a; envi,enví@ar2 armamento a; envi,enví@ar2 _ misiles; envi,enví@ar2 _ tanques; envi,enví@ar2 _ armas; envi,enví@ar2 _ munición; envi,enví@ar2 _ vacunas; envi,enví@ar2 _ blindados; entre@gar _ misiles; entre@gar _ tanques; entre@gar _ armas; entre@gar _ munición; entre@gar _ carros de combate; entre@gar _ blindados; entre@gar _ aviones; suministr@ar _ armas; suministr@ar _ misiles; don@ar _ vacunas; don@ar _ dosis; envi,enví@ar2 medicinas a; envi,enví@ar2 medicamentos a; envi,enví@ar2 alimentos a; envi,enví@ar2 vacunas a; envi,enví@ar2 rescatistas a; envi,enví@ar2 combustible a; envi,enví@ar2 petróleo a; proporcion@ar ayuda a; proporcion@ar ayuda militar a; proporcion@ar asistencia a; suministr@ar armas a; suministr@ar armamento a; suministr@ar petróleo a; suministr@ar misiles a; don@ar; don@ar _ a; donó; conced@er un préstamo a; conced@er un crédito a; conced@er una línea de crédito a; conced@er ayuda a; conced@er ayudas a; otor@gar un préstamo a; otor@gar un crédito a; otor@gar ayuda a; otor@gar asistencia a; otor@gar una donación a; condon@ar la deuda de; condon@ar la deuda a; condon@ar _ deuda; prest@ar ayuda a; prest@ar asistencia a; desembols@ar ayuda a; ayud@ar; asist@ir con ayuda a; financi@ar; abaste@cer a; prov@eer a; entren@ar a las tropas de; entren@ar a soldados de; socorr@er
> Alemania entregó armas a Ucrania.
= event AID "Alemania" > "Ucrania"
> Catar envió ayuda humanitaria a Sudán.
= event AID "Catar" > "Sudán"
> La luz ayuda a dormir.
! event

[noun id=ayuda frame=event type=AID a=subj,poss,of,by b=to,for]
ayuda; ayuda militar; ayuda humanitaria; ayuda financiera; ayuda económica; ayuda de emergencia; ayuda al desarrollo; paquete de ayuda; paquete de ayuda militar; asistencia; asistencia militar; asistencia humanitaria; asistencia financiera; donaci@ón; donativo@n; préstamo@n; crédito@n; línea de crédito; suministro de armas; entrega de armas; cargamento de ayuda
> Alemania prometió 500 millones de euros de ayuda a Ucrania.
= event AID "Alemania" > "Ucrania"
> España anunció un paquete de ayuda militar para Ucrania.
= event AID "España" > "Ucrania"
> La ayuda a los padres es un derecho.
! event

[support id=darayuda]
promet@er; entre@gar; envi,enví@ar2; anunci@ar; aprob,aprueb@ar2; conced@er; otor@gar; destin@ar; ofre@cer; proporcion@ar; suministr@ar; desembols@ar; don@ar; facilit@ar; movili@zar; asign@ar; liber@ar; brind@ar; prest@ar; aport@ar; decret@ar; imp@oner; adopt@ar; ordena; orden@ar
> Noruega concedió asistencia humanitaria a Sudán.
= event AID "Noruega" > "Sudán"
> Japón otorgó un préstamo a Filipinas.
= event AID "Japón" > "Filipinas"
> El banco aprobó un préstamo.
! event

# RETREAT: withdrawal, truce, surrender.
[verb id=retirar frame=event type=RETREAT a=subj b=from,of,with]
retir@ar sus tropas de; retir@ar sus tropas del; retir@ar sus tropas; retir@ar tropas de; retir@ar sus fuerzas de; retir@ar a sus tropas de; retir@ar sus soldados de; retir@ar a sus soldados de; retir@ar su ejército de; retir@ar su contingente de; retir@ar sus efectivos de; se retir@ar de; se retir@ar del; reple@gar sus fuerzas de; sa@car sus tropas de; evacu@ar sus tropas de; declar@ar una tregua con; decret@ar una tregua con; acept@ar una tregua con; rend,rind,rind@eri ante; capitul@ar ante; depuso las armas; depusieron las armas
> Francia retiró sus tropas de Níger en diciembre.
= event RETREAT "Francia" > "Níger"
> Rusia retiró sus fuerzas de Siria.
= event RETREAT "Rusia" > "Siria"
> El fabricante retiró el producto.
! event

[noun id=retirada frame=event type=RETREAT a=by,poss,of b=from]
retirada; retiro de tropas; retirada de tropas; retirada de las tropas; repliegue; salida de las tropas
> La retirada estadounidense de Afganistán concluyó en agosto de 2021.
= event RETREAT "estadounidense" > "Afganistán"
> La retirada de tropas rusas de Siria concluyó en mayo.
! meeting
> La retirada del alcalde fue discreta.
! event
