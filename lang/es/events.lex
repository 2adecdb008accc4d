# What one actor does or declares towards another, in the types of PLOVER.

[verb id=firmar frame=event type=AGREE a=subj b=with]
firm@ar; suscrib@ir; rubric@ar; firm@ar un acuerdo; firm@ar un tratado; firm@ar un memorando; suscrib@ir un acuerdo; ratific@ar un acuerdo; sell@ar un acuerdo; alcanz@ar un acuerdo; lleg@ar a un acuerdo; concert@ar un acuerdo; cerr@ar un acuerdo
> Rusia firmó un tratado con Corea del Norte en Pionyang.
= event AGREE "Rusia" "Corea del Norte" > "Rusia" "Corea del Norte"
> España e India firmaron un acuerdo de defensa.
= event AGREE "España" "India" > "España" "India"
> El presidente firmó el presupuesto.
! event
[verb id=acordar frame=event type=AGREE a=subj b=with]
acord,acuerd@ar2; conv@enir; conv@enir en; pact@ar; se comprometieron a; se comprometen a; se pusieron de acuerdo; se pusieron de acuerdo para; consensu@ar
> Serguéi Lavrov y Wang Yi acordaron continuar el diálogo.
= event AGREE "Serguéi Lavrov" "Wang Yi" > "Serguéi Lavrov" "Wang Yi"
> José Manuel Albares y Hakan Fidan pactaron relanzar los intercambios.
= event AGREE "José Manuel Albares" "Hakan Fidan" > "José Manuel Albares" "Hakan Fidan"
> El restaurante conviene a las familias.
! event

[verb id=agradecer frame=event type=SUPPORT a=subj b=to,obj,for,of]
agradec@er; felicit@ar; dio las gracias a; dio las gracias al; da las gracias a; dado las gracias a; elogi@ar; alab@ar; aplaud@ir; rindió homenaje a; rindió homenaje al; rinde homenaje a; expres@ar su gratitud a; expres@ar su agradecimiento a; expres@ar su agradecimiento al; expres@ar sus condolencias a; expres@ar sus condolencias al; transmit@ir sus condolencias a; transmit@ir sus condolencias al; expres@ar su solidaridad con; expres@ar su apoyo a; expres@ar su apoyo al; reiter@ar su apoyo a; reiter@ar su apoyo al; reafirm@ar su apoyo a; brind@ar su apoyo a; mostró su apoyo a; apoy@ar; respald@ar; reconoc@er la independencia de; reconoc@er al Estado de; reconoc@er el Estado de; reconoc@er el Estado palestino; ponder@ar; encomi@ar; defiende a; dio su respaldo a; dio su apoyo a; celebr@ar la decisión de; acog@er con satisfacción
> Wang Yi agradeció a Serguéi Lavrov su hospitalidad.
= event SUPPORT "Wang Yi" > "Serguéi Lavrov"
> António Guterres elogió los esfuerzos de Jordania.
= event SUPPORT "António Guterres" > "Jordania"
> El público agradeció el gesto.
! event

[noun id=gratitud frame=event type=SUPPORT a=subj,poss,of,by b=to,for,with,toward]
gratitud; agradecimiento; felicitaci@ón; condolencias; solidaridad; apoyo; respaldo; pésame; mensaje de felicitación; homenaje
> Pedro Sánchez expresó su solidaridad con Israel.
= event SUPPORT "Pedro Sánchez" > "Israel"
> El rey transmitió sus condolencias a Turquía.
= event SUPPORT "rey" > "Turquía"
> El apoyo a las familias bajó.
! event

[verb id=levantar frame=event type=CONCEDE a=subj b=obj,on,against,to,of]
levant@ar las sanciones contra; levant@ar las sanciones a; levant@ar las sanciones; levant@ar sanciones a; aliviar las sanciones a; alivi@ar las sanciones a; suaviz@ar las sanciones a; liber@ar; excarcel@ar; indult@ar
> Estados Unidos levantó las sanciones contra Siria.
= event CONCEDE "Estados Unidos" > "Siria"
> Hamás liberó a rehenes tailandeses.
= event CONCEDE "Hamás" > "rehenes tailandeses"
> El grupo liberó la sala.
! event

[verb id=cooperar frame=event type=COOPERATE a=subj b=with]
restablec@er relaciones diplomáticas con; restablec@er las relaciones diplomáticas con; restablec@er sus relaciones con; restablec@er relaciones con; establec@er relaciones diplomáticas con; establec@er relaciones con; entabl@ar relaciones diplomáticas con; normaliz@ar sus relaciones con; normaliz@ar relaciones con; reanud@ar relaciones con; reanud@ar las relaciones con; cooper@ar con; sell@ar relaciones con
> Arabia Saudí restableció relaciones diplomáticas con Irán.
= event COOPERATE "Arabia Saudí" > "Irán"
> Honduras estableció relaciones diplomáticas con China.
= event COOPERATE "Honduras" > "China"
> El sospechoso cooperó con la policía.
! event

[verb id=ayudar frame=event type=AID a=subj b=to,obj,for]
entreg@ar armas a; envi@ar armas a; envi@ar ayuda a; envi@ar ayuda humanitaria a; envi@ar ayuda al; entreg@ar ayuda humanitaria a; proporcion@ar ayuda a; suministr@ar armas a; suministr@ar armamento a; don@ar; don@ar vacunas a; concedió un préstamo a; conced@er ayuda a; otorg@ar un préstamo a; ayud@ar; envi@ar armamento a; entreg@ar armamento a
> Alemania entregó armas a Ucrania.
= event AID "Alemania" > "Ucrania"
> Catar envió ayuda humanitaria a Sudán.
= event AID "Catar" > "Sudán"
> La luz ayuda a dormir.
! event

[verb id=retirar frame=event type=RETREAT a=subj b=from,of]
retir@ar sus tropas de; retir@ar sus tropas; retir@ar tropas de; retir@ar sus fuerzas de; retir@ar a sus tropas de; declar@ar una tregua con; pact@ar una tregua con
> Francia retiró sus tropas de Níger en diciembre.
= event RETREAT "Francia" > "Níger"
> Rusia retiró sus fuerzas de Siria.
= event RETREAT "Rusia" > "Siria"
> El fabricante retiró el producto.
! event

[verb id=llamara frame=event type=REQUEST a=subj b=obj,to]
llam@ar; solicit@ar; reclam@ar; demand@ar; orden@ar; anim@ar; alent@ar; alienta a; invit@ar; apel@ar; hizo un llamado a; hizo un llamamiento a; hace un llamado a; present@ar un ultimátum a
> António Guterres llamó a Israel a abrir los pasos.
= event REQUEST "António Guterres" > "Israel"
> Kiev solicitó a Berlín más ayuda militar.
= event REQUEST "Kiev" > "Berlín"
> Serguéi Lavrov pidió un vaso de agua.
! event

[verb id=condenar frame=event type=ACCUSE a=subj b=obj,to,poss,of]
conden@ar; acus@ar; denunci@ar; critic@ar; culp@ar; reproch@ar; recrimin@ar; convoc@ar; cit@ar; llam@ar a consultas; tach@ar; tild@ar; repudi@ar; censur@ar; deplor@ar; responsabiliz@ar; arremet@er contra; carg@ar contra; protest@ar ante; traslad@ar su malestar a; transmit@ir su malestar a; expres@ar su malestar a; señal@ar a; demand@ar ante la CIJ a
> Madrid acusó a Moscú de injerencia.
= event ACCUSE "Madrid" > "Moscú"
> El Ministerio de Exteriores iraní convocó al embajador de Suecia.
= event ACCUSE "Ministerio de Exteriores iraní" > "embajador de Suecia"
> El tribunal condenó al ladrón.
! event

[verb id=rechazar frame=event type=REJECT a=subj b=obj,to,poss,of]
rechaz@ar; rechaz@ar la propuesta de; rechaz@ar las acusaciones de; rechaz@ar la oferta de; rechaz@ar la petición de; vet@ar; desestim@ar; declin@ar la oferta de
> Teherán rechazó las acusaciones de Washington.
= event REJECT "Teherán" > "Washington"
> Moscú rechazó la propuesta de Kiev.
= event REJECT "Moscú" > "Kiev"
> El cuerpo rechazó el injerto.
! event

[verb id=amenazar frame=event type=THREATEN a=subj b=obj,to]
amenaz@ar; lanz@ar un ultimátum a; dio un ultimátum a
> Dmitri Medvédev amenazó a Polonia con represalias.
= event THREATEN "Dmitri Medvédev" > "Polonia"
> Donald Trump amenazó a Canadá con nuevos aranceles.
= event THREATEN "Donald Trump" > "Canadá"
> La lluvia amenaza la cosecha.
! event

[verb id=sancionar frame=event type=SANCTION a=subj b=obj,to,against,on,of,with]
sancion@ar; expuls@ar; impuso sanciones a; impuso sanciones contra; impone sanciones a; impusieron sanciones a; impondrá sanciones a; romp@er relaciones con; romp@er relaciones diplomáticas con; rompió las relaciones con; rompió sus relaciones con; roto relaciones con; retir@ar a su embajador en; retir@ar a su embajador de; suspendió su ayuda a; declar@ar persona non grata al; declar@ar persona non grata a; congel@ar los activos de; decret@ar un embargo contra; cerr@ar su embajada en; vet@ar la entrada a
> Nicaragua expulsó al embajador de Brasil.
= event SANCTION "Nicaragua" > "embajador de Brasil"
> La Unión Europea impuso sanciones a Rusia.
= event SANCTION "Unión Europea" > "Rusia"
> El árbitro expulsó al portero.
! event

[verb id=detener frame=event type=COERCE a=subj b=obj,to]
det@ener; arrest@ar; encarcel@ar; secuestr@ar; apres@ar; incaut@ar; captur@ar; deport@ar; bloque@ar
> La policía turca detuvo a periodistas franceses.
= event COERCE "policía turca" > "periodistas franceses"
> Detuvo el coche.
! event
> Irán encarceló a ciudadanos franceses.
= event COERCE "Irán" > "ciudadanos franceses"

[verb id=atacar frame=event type=ASSAULT a=subj b=obj,to,against,on]
atac@ar; bombarde@ar; invad@ir; mat@ar; asesin@ar; golpe@ar; lanz@ar misiles contra; lanz@ar un ataque contra; lanz@ar ataques contra; lanz@ar drones contra; libr@ar una guerra con; derrib@ar
> Irán lanzó misiles contra Israel en abril.
= event ASSAULT "Irán" > "Israel"
> Israel bombardeó el Líbano el lunes.
= event ASSAULT "Israel" > "Líbano"
> El perro atacó al cartero.
! event
