# Deeds told by their noun or by what somebody gets, and verbs with an object of a sort that say who does what.

# Ties and trade cut, told by the noun: "anunció la suspensión de los vuelos con".
[noun id=suspension frame=event type=SANCTION a=subj,poss,by b=with,to,from,against]
suspensión de los vuelos; suspensión de vuelos; suspensión de los vuelos directos; suspensión de la cooperación; suspensión de toda cooperación; suspensión de las relaciones; suspensión de relaciones; suspensión de las importaciones; suspensión de importaciones; suspensión de las exportaciones; suspensión de las negociaciones; suspensión del diálogo; suspensión del comercio; suspensión de los visados; suspensión de visados; suspensión de visas; cancelación de los vuelos; cancelación de los visados; cancelación de visas; congelación de las relaciones; congelación de la cooperación; fin de la cooperación; fin de toda cooperación; fin de los programas de cooperación; fin inmediato de los programas de cooperación; fin de las relaciones; fin de las relaciones diplomáticas; cierre del espacio aéreo; prohibición de las importaciones; prohibición de las exportaciones; retirada de la ayuda; recorte de la ayuda; reducción de la ayuda | cameo=160
> Bolivia anunció la suspensión de los vuelos con Chile.
= event SANCTION "Bolivia" > "Chile"
> El Gobierno de Panamá decretó el fin de los programas de cooperación con Honduras.
= event SANCTION "Panamá" > "Honduras"
> La suspensión de los vuelos con Chile afectó a miles de viajeros.
! event

# Who is blamed or turned down gets it from others.
[verb id=recibircondena frame=event type=ACCUSE a=of,from,by b=subj]
recib@ir la condena; recib@ir las críticas; recib@ir críticas; recib@ir duras críticas; recib@ir la repulsa; recib@ir el repudio; recib@ir los reproches; recib@ir reproches; recib@ir una queja formal; recib@ir una nota de protesta; recib@ir una protesta formal; cosech@ar críticas; cosech@ar las críticas; desat@ar las críticas; val@er las críticas; fue objeto de críticas; fue blanco de críticas; fue blanco de las críticas | cameo=111
> Rusia recibió la condena de Moldavia.
= event ACCUSE "Moldavia" > "Rusia"
> Bolivia recibió una nota de protesta de Chile.
= event ACCUSE "Chile" > "Bolivia"
> El portero recibió las críticas de la prensa.
! event

# What secret services share.
[verb id=compartirdatos frame=event type=COOPERATE a=subj b=with object=intel]
compart@ir; intercambi@ar; facilit@ar | cameo=064 context=intelligence
> Bolivia compartió con Chile datos de inteligencia.
= event COOPERATE "Bolivia" > "Chile"
> Noruega comparte imágenes satelitales con Ucrania.
= event COOPERATE "Noruega" > "Ucrania"
> Noruega comparte una larga frontera con Rusia.
! event

[word intel]
datos de inteligencia; datos; información; informaciones; información de inteligencia; inteligencia; informes; imágenes satelitales; imágenes de satélite; expedientes; listas; bases de datos

# Who takes what is another's.
[verb id=apoderarse frame=event type=COERCE a=subj b=of,from]
se apoder@ar x@de; se ha apoderado x@de; se incaut@ar x@de; se ha incautado x@de; se adueñ@ar x@de; se ha adueñado x@de; se apropi@ar x@de; se ha apropiado x@de | cameo=171 mode=seize
> Irán se apoderó de un petrolero griego.
= event COERCE "Irán"
> Venezuela se incautó de dos barcos de Guyana.
= event COERCE "Venezuela" > "Guyana"
> El ladrón se apoderó del coche.
! event

# Wishes, and sides taken in words.
[verb id=desearsuerte frame=event type=SUPPORT a=subj b=to,of,with]
dese@ar suerte x@al; dese@ar éxito x@al; dese@ar éxitos x@al; dese@ar mucha suerte x@al; dese@ar mucho éxito x@al; dese@ar lo mejor x@al; dese@ar una pronta recuperación x@al; dese@ar un pronto restablecimiento x@al; se pronunci@ar a favor x@de; se pronunci@ar en favor x@de; se pronunci@ar en apoyo x@de; se ha pronunciado a favor x@de; se han pronunciado a favor x@de; se manifest,manifiest@ar2 a favor x@de; se mostr,muestr@ar2 a favor x@de; se declar@ar a favor x@de; se posicion@ar a favor x@de; se posicion@ar al lado x@de; se situ,sitú@ar2 al lado x@de; se coloc@ar al lado x@de; se coloc@ar del lado x@de; s@alir al rescate x@de; ech@ar un capote x@al; ech@ar una mano x@al; dio un espaldarazo x@al; da un espaldarazo x@al; dio un voto de confianza x@al; da un voto de confianza x@al; dio todo su apoyo x@al; brind@ar su apoyo x@al; brind@ar todo su apoyo x@al; brind@ar su respaldo x@al; ofre@cer su apoyo x@al; ofre@cer todo su apoyo x@al; ofre@cer su respaldo x@al; traslad@ar su apoyo x@al; traslad@ar todo su apoyo x@al; traslad@ar su respaldo x@al; traslad@ar su solidaridad x@al; traslad@ar su pésame x@al; traslad@ar sus condolencias x@al; traslad@ar su gratitud x@al; traslad@ar su agradecimiento x@al; traslad@ar su felicitación x@al; extern@ar su gratitud x@al; extern@ar su agradecimiento x@al; extern@ar su apoyo x@al; extern@ar su respaldo x@al; extern@ar su solidaridad con; extern@ar sus condolencias x@al; h@acer llegar su apoyo x@al; h@acer llegar su solidaridad x@al; h@acer llegar su pésame x@al; h@acer llegar sus condolencias x@al; h@acer llegar su felicitación x@al; h@acer llegar su agradecimiento x@al | cameo=051 context=diplomatic
> Bolivia se pronunció a favor de la soberanía de Chile.
= event SUPPORT "Bolivia" > "Chile"
> La presidenta Claudia Sheinbaum deseó éxito al presidente boliviano, Rodrigo Paz.
= event SUPPORT "Claudia Sheinbaum" > "Rodrigo Paz"
> El entrenador deseó suerte al portero.
! event

# Answers and doors closed.
[verb id=saliralcruce frame=event type=REJECT a=subj b=of,to,from,obj]
s@alir al cruce x@de; salió al cruce x@de; sale al cruce x@de; salieron al cruce x@de; salió al paso x@de; sale al paso x@de; salieron al paso x@de; ha salido al paso x@de; manifest,manifiest@ar2 su oposición x@al; expres@ar su oposición x@al; reiter@ar su oposición x@al; reafirm@ar su oposición x@al; ratifi@car su oposición x@al; dej@ar clara su oposición x@al; expres@ar su desacuerdo con; manifest,manifiest@ar2 su desacuerdo con; se desmar@car x@de; se ha desmarcado x@de; se distanci@ar x@de; se ha distanciado x@de; cerr,cierr@ar2 la puerta x@al; cerr,cierr@ar2 las puertas x@al; dio un portazo x@al; da un portazo x@al; dio con la puerta en las narices x@al; dej@ar plantado x@al; dej@ar plantada x@al; desair@ar; desair@ar x@al; hizo un desaire x@al; h@acer caso omiso x@de; hizo caso omiso x@de; hace caso omiso x@de; ech@ar por tierra; contradijo; contradice; contradijeron | cameo=120
> Bolivia salió al cruce de las declaraciones de Chile.
= event REJECT "Bolivia" > "Chile"
> Bolivia desairó una propuesta de Chile.
= event REJECT "Bolivia" > "Chile"
> El alcalde salió al paso de los rumores.
! event

# Broken off with whom a relative clause names: "Chile, con la que rompió relaciones".
[verb id=romperrelaciones frame=event type=SANCTION a=subj b=with]
r@omper relaciones; r@omper relaciones diplomáticas; r@omper las relaciones; cort@ar relaciones; cort@ar relaciones diplomáticas; congel@ar relaciones; suspend@er relaciones | cameo=161 mode=withdraw context=diplomatic
> Bolivia criticó a Chile, con la que rompió relaciones en 1978.
= event SANCTION "Bolivia" > "Chile"
> Colombia negocia con Israel, con el que rompió relaciones diplomáticas en mayo.
= event SANCTION "Colombia" > "Israel"
> Ana rompió relaciones con su novio.
! event

# An agreement that "se firmó", told by its noun.
[support id=sefirmo]
se firm@ar; se suscri@bir; se sell@ar; se alcan@zar; se rubri@car; se concret@ar; se logr@ar; se ha firmado; se ha suscrito; se ha sellado; se ha alcanzado; se han firmado; se han suscrito; se cerr,cierr@ar2; entr@ar en vigor; entró en vigor; entra en vigor
> Se firmó un acuerdo entre Bolivia y Chile.
= event AGREE "Bolivia" "Chile" > "Bolivia" "Chile"
> El lunes entró en vigor un tratado entre Rusia y Corea del Norte.
= event AGREE "Rusia" "Corea del Norte" > "Rusia" "Corea del Norte"
> Se firmó un acuerdo entre las dos empresas.
! event
