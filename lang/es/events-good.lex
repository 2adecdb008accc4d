# What one actor does or declares towards another, in the types of PLOVER: the friendly half.
# A person as object carries "a" (agradeció a Wang Yi), so b= has obj and to; a thing's owner carries "de"
# (elogió los esfuerzos de Jordania), so it has of.

# AGREE: agreements made, signed, ratified.
[verb id=firmar frame=event type=AGREE a=subj b=with]
firm@ar; suscri@bir; estamp@ar su firma en; sell@ar un acuerdo; sell@ar un pacto; sell@ar una alianza; sell@ar un tratado; sell@ar la paz; alcan@zar un acuerdo; alcan@zar un principio de acuerdo; lle@gar a un acuerdo; lle@gar a un principio de acuerdo; lle@gar a acuerdos; concert@ar un acuerdo; cerr,cierr@ar2 un acuerdo; logr@ar un acuerdo; formali@zar un acuerdo; suscri@bir una declaración conjunta; canje@ar los instrumentos de ratificación; intercambi@ar los instrumentos de ratificación; prorro@gar el acuerdo; renov,renuev@ar2 el acuerdo | cameo=057
rubri@car; alcan@zar un pacto; alcan@zar un entendimiento; alcan@zar un compromiso; alcan@zar un consenso; lle@gar a un entendimiento; lle@gar a un compromiso; cerr,cierr@ar2 un pacto; cerr,cierr@ar2 un trato; formali@zar las relaciones; adopt@ar una declaración conjunta; adopt@ar una hoja de ruta; emit@ir una declaración conjunta; emit@ir un comunicado conjunto; h@acer las paces; hicieron las paces; lim@ar asperezas; zanj@ar sus diferencias; zanj@ar la disputa; canje@ar notas
se puso de acuerdo con; se pone de acuerdo con; se pusieron de acuerdo con; se ha puesto de acuerdo con; zanj@ar su disputa con; zanj@ar sus diferencias con; resolv,resuelv@er2 sus diferencias con; resolv,resuelv@er2 su disputa con; cerr,cierr@ar2 sus diferencias con; sald@ar sus diferencias con; super@ar sus diferencias con; se comprometió con; se compromete con
> Rusia firmó un tratado con Corea del Norte en Pionyang.
= event AGREE "Rusia" "Corea del Norte" > "Rusia" "Corea del Norte" cameo=057
> España e India firmaron un acuerdo de defensa.
= event AGREE "España" "India" > "España" "India"
> El presidente firmó el presupuesto.
! event

[verb id=ratificar frame=event type=AGREE a=subj b=with object=pact]
sell@ar; firm@ar; suscri@bir; concret@ar | cameo=057
cerr,cierr@ar2; alcan@zar; logr@ar; rubri@car; ratifi@car; refrend@ar; renov,renuev@ar2; prorro@gar; perfil@ar; ultim@ar
> Chile selló con Perú un pacto minero.
= event AGREE "Chile" "Perú" > "Chile" "Perú"
> Cuba ratificó con Rusia un convenio de pesca.
= event AGREE "Cuba" "Rusia" > "Cuba" "Rusia" cameo=030
> Paraguay ratificó su amistad con Israel.
! event

[word pact]
préstamo; préstamos; crédito; créditos; instrumentos; instrumento; cartas de intención; memorandum; comunicado conjunto; plan conjunto; canje; intercambio; compromiso; principio de acuerdo; arreglo; trato; concordato
declaración conjunta; declaraciones conjuntas; acuerdo; acuerdos; convenio; convenios; tratado; tratados; pacto; pactos; protocolo; protocolos; memorando; memorandos; memorándum; memorándums; declaración; declaraciones; alianza; anexo; entendimiento; entendimientos; hoja de ruta; carta de intención; contrato; contratos; acta; plan de acción; asociación; alto el fuego; tregua; armisticio; paz

[verb id=acordar frame=event type=AGREE a=subj b=with]
acord,acuerd@ar2; conv@enir; conv@enir en; pact@ar; se comprometieron x@al; se comprometen x@al; se han comprometido x@al; decidieron; han decidido; dieron luz verde; dieron el visto bueno; han dado luz verde; han dado el visto bueno; dan luz verde; dieron su aprobación; adoptaron un plan de acción; adoptaron una declaración; aprobaron un plan de acción; aprobaron una hoja de ruta; aprobaron una declaración; emitieron una declaración; emitieron un comunicado; echaron a andar; pusieron en marcha; lanzaron una iniciativa; lanzaron un mecanismo; crearon una comisión; crearon un grupo de trabajo; enterraron el hacha de guerra; fumaron la pipa de la paz; cerraron heridas; consensu@ar; concert@ar; quedaron en; quedan en; han quedado en; acord,acuerd@ar2 con _ en; coincidieron en fortalecer; coincidieron en reforzar; coincidieron en impulsar; coincidieron en trabajar; coincidieron en estrechar; coincidieron en profundizar
adoptaron un acuerdo; se pusieron de acuerdo; se pusieron de acuerdo para; se pusieron de acuerdo en; se han puesto de acuerdo; quedaron de acuerdo en; han quedado de acuerdo en; res@olver de común acuerdo | cameo=057
> Serguéi Lavrov y Wang Yi acordaron continuar el diálogo.
= event AGREE "Serguéi Lavrov" "Wang Yi" > "Serguéi Lavrov" "Wang Yi"
> José Manuel Albares y Hakan Fidan pactaron relanzar los intercambios.
= event AGREE "José Manuel Albares" "Hakan Fidan" > "José Manuel Albares" "Hakan Fidan"
> Gabriel Boric y Dina Boluarte dieron luz verde al gasoducto.
= event AGREE "Gabriel Boric" "Dina Boluarte" > "Gabriel Boric" "Dina Boluarte"
> Chile y Perú han decidido crear una comisión mixta.
= event AGREE "Chile" "Perú" > "Chile" "Perú"
> Los jueces dieron luz verde al desalojo.
! event
> «La embajadora se queda en Madrid», dijo José Manuel Albares.
! event
> Gustavo Petro recibió a Luis Arce. España y Vietnam son amigos desde que se establecieron relaciones diplomáticas.
! event COOPERATE "Gustavo Petro"
> El restaurante conviene a las familias.
! event

[noun id=acuerdo frame=event type=AGREE a=between b=between]
acuerdo@n; acuerdo@n de paz; acuerdo@n de libre comercio; acuerdo@n comercial | cameo=057
pacto@n; tratado@n; convenio@n; memorando@n de entendimiento; memorándum de entendimiento; memorando@n; memorándum; hoja de ruta; protocolo@n; declaraci@ón conjunta; canje de prisioneros
tregua; alto el fuego; cese al fuego | cameo=0356 context=military
> Un memorando de entendimiento entre Etiopía y Somalilandia fue firmado en enero.
= event AGREE "Etiopía" "Somalilandia"
> El acuerdo entre Turquía y Libia enfureció a Atenas.
= event AGREE "Turquía" "Libia"
> El acuerdo entre las dos empresas fracasó.
! event

# SUPPORT: thanks, praise, congratulations, condolences, declared backing, recognition.
[verb id=agradecer frame=event type=SUPPORT a=subj b=to,obj,of]
agrade@cer; felicit@ar; x@darle las gracias; x@darle la enhorabuena; x@darle el pésame; dio las gracias x@al; da las gracias x@al; dieron las gracias x@al; dado las gracias x@al; dar las gracias x@al; dando las gracias x@al; dio gracias x@al; elogi@ar; alab@ar; encomi@ar; aplaud@ir; valor@ar el apoyo x@de; rend,rind,rind@eri homenaje x@al; tribut@ar un homenaje x@al; celebr@ar la decisión x@de; celebr@ar la victoria x@de; celebr@ar el anuncio x@de; celebr@ar la elección x@de; celebr@ar la liberación x@de; celebr@ar la iniciativa x@de; celebr@ar la propuesta x@de; celebr@ar la adhesión x@de; celebr@ar el compromiso x@de; salud@ar la decisión x@de; salud@ar la iniciativa x@de; salud@ar la propuesta x@de; salud@ar el anuncio x@de; salud@ar la elección x@de; salud@ar la disposición x@de; salud@ar el compromiso x@de; salud@ar los esfuerzos x@de; se solidari@zar con; solidari@zar con; felicit@ar por su cumpleaños x@al; celebr@ar el papel x@de; celebr@ar el rol x@de; celebr@ar la labor x@de; celebr@ar los esfuerzos x@de; celebr@ar la contribución x@de; celebr@ar el respaldo x@de; celebr@ar la disposición x@de; celebr@ar el gesto x@de; celebr@ar la postura x@de; celebr@ar la posición x@de; celebr@ar el liderazgo x@de; celebr@ar la solidaridad x@de; celebr@ar la ayuda x@de; celebr@ar la mediación x@de; celebr@ar la voluntad x@de; salud@ar el papel x@de; salud@ar el rol x@de; salud@ar la labor x@de; salud@ar la contribución x@de; salud@ar el respaldo x@de; salud@ar el gesto x@de; salud@ar la postura x@de; salud@ar la posición x@de; salud@ar el liderazgo x@de; salud@ar la solidaridad x@de; salud@ar la ayuda x@de; salud@ar la mediación x@de; salud@ar la voluntad x@de; salud@ar la victoria x@de; valor@ar el respaldo x@de; valor@ar la solidaridad x@de; valor@ar positivamente el respaldo x@de; valor@ar positivamente la solidaridad x@de; desta@car el respaldo x@de; desta@car la solidaridad x@de; se ha solidarizado con; se han solidarizado con; se había solidarizado con; se habían solidarizado con; haberse solidarizado con | cameo=051 context=diplomatic
congratul@ar; ensal@zar; enalte@cer; ponder@ar; desta@car el papel x@de; desta@car la labor x@de; desta@car los esfuerzos x@de; desta@car la contribución x@de; desta@car el liderazgo x@de; desta@car el compromiso x@de; valor@ar el papel x@de; valor@ar los esfuerzos x@de; valor@ar la labor x@de; valor@ar la contribución x@de; valor@ar positivamente la decisión x@de; rend,rind,rind@eri tributo x@al; rend,rind,rind@eri honores x@al; condecor@ar; condecor@ar x@al; aco@ger con satisfacción; aco@ger con beneplácito; aco@ger favorablemente; simpati@zar con; se conduele con; tom@ar partido por; tom@ar partido a favor x@de; se aline@ar con; se puso del lado x@de; se pone del lado x@de; s@alir en defensa x@de; s@alir en defensa x@de; salió en defensa x@de; sale en defensa x@de; salieron en defensa x@de; cierra filas con; cerró filas con; cerrar filas con; cerraron filas con; secund@ar; aval@ar; arrop@ar; hizo suya; valor@ar la decisión x@de; valor@ar el rol x@de; valor@ar la disposición x@de; valor@ar el gesto x@de; valor@ar la postura x@de; valor@ar la posición x@de; valor@ar la iniciativa x@de; valor@ar la propuesta x@de; valor@ar el anuncio x@de; valor@ar el liderazgo x@de; valor@ar el compromiso x@de; valor@ar la ayuda x@de; valor@ar la mediación x@de; valor@ar la voluntad x@de; valor@ar la victoria x@de; valor@ar positivamente el papel x@de; valor@ar positivamente el rol x@de; valor@ar positivamente la labor x@de; valor@ar positivamente los esfuerzos x@de; valor@ar positivamente la contribución x@de; valor@ar positivamente la disposición x@de; valor@ar positivamente el gesto x@de; valor@ar positivamente la postura x@de; valor@ar positivamente la posición x@de; valor@ar positivamente la iniciativa x@de; valor@ar positivamente la propuesta x@de; valor@ar positivamente el anuncio x@de; valor@ar positivamente el liderazgo x@de; valor@ar positivamente el compromiso x@de; valor@ar positivamente la ayuda x@de; valor@ar positivamente la mediación x@de; valor@ar positivamente la voluntad x@de; valor@ar positivamente la victoria x@de; desta@car la decisión x@de; desta@car el rol x@de; desta@car la disposición x@de; desta@car el gesto x@de; desta@car la postura x@de; desta@car la posición x@de; desta@car la iniciativa x@de; desta@car la propuesta x@de; desta@car el anuncio x@de; desta@car la ayuda x@de; desta@car la mediación x@de; desta@car la voluntad x@de; desta@car la victoria x@de; se ha alineado con; se han alineado con; se había alineado con; se habían alineado con; haberse alineado con
p@edir perdón x@al; p@edir disculpas x@al; se disculp@ar con; se disculp@ar ante; se ha disculpado con; se han disculpado con; se había disculpado con; se habían disculpado con; haberse disculpado con; se ha disculpado ante; se han disculpado ante; se había disculpado ante; se habían disculpado ante; haberse disculpado ante | cameo=055 context=diplomatic
tuvo palabras de agradecimiento para; tuvo palabras de agradecimiento hacia; tuvo palabras de agradecimiento con; tuvo palabras de elogio para; tuvo palabras de elogio hacia; tuvo palabras de elogio con; tuvo palabras de apoyo para; tuvo palabras de apoyo hacia; tuvo palabras de apoyo con; tuvo palabras de aliento para; tuvo palabras de aliento hacia; tuvo palabras de aliento con; tuvo palabras elogiosas para; tuvo palabras elogiosas hacia; tuvo palabras elogiosas con; tiene palabras de agradecimiento para; tiene palabras de agradecimiento hacia; tiene palabras de agradecimiento con; tiene palabras de elogio para; tiene palabras de elogio hacia; tiene palabras de elogio con; tiene palabras de apoyo para; tiene palabras de apoyo hacia; tiene palabras de apoyo con; tiene palabras de aliento para; tiene palabras de aliento hacia; tiene palabras de aliento con; tiene palabras elogiosas para; tiene palabras elogiosas hacia; tiene palabras elogiosas con; tuvieron palabras de agradecimiento para; tuvieron palabras de agradecimiento hacia; tuvieron palabras de agradecimiento con; tuvieron palabras de elogio para; tuvieron palabras de elogio hacia; tuvieron palabras de elogio con; tuvieron palabras de apoyo para; tuvieron palabras de apoyo hacia; tuvieron palabras de apoyo con; tuvieron palabras de aliento para; tuvieron palabras de aliento hacia; tuvieron palabras de aliento con; tuvieron palabras elogiosas para; tuvieron palabras elogiosas hacia; tuvieron palabras elogiosas con; tienen palabras de agradecimiento para; tienen palabras de agradecimiento hacia; tienen palabras de agradecimiento con; tienen palabras de elogio para; tienen palabras de elogio hacia; tienen palabras de elogio con; tienen palabras de apoyo para; tienen palabras de apoyo hacia; tienen palabras de apoyo con; tienen palabras de aliento para; tienen palabras de aliento hacia; tienen palabras de aliento con; tienen palabras elogiosas para; tienen palabras elogiosas hacia; tienen palabras elogiosas con; ha tenido palabras de agradecimiento para; ha tenido palabras de agradecimiento hacia; ha tenido palabras de agradecimiento con; ha tenido palabras de elogio para; ha tenido palabras de elogio hacia; ha tenido palabras de elogio con; ha tenido palabras de apoyo para; ha tenido palabras de apoyo hacia; ha tenido palabras de apoyo con; ha tenido palabras de aliento para; ha tenido palabras de aliento hacia; ha tenido palabras de aliento con; ha tenido palabras elogiosas para; ha tenido palabras elogiosas hacia; ha tenido palabras elogiosas con; se deshizo en elogios hacia; se deshizo en elogios con; colm@ar de elogios x@al; dio el pésame x@al; dieron el pésame x@al; da el pésame x@al; dio la enhorabuena x@al; da la enhorabuena x@al; dieron la enhorabuena x@al | cameo=051 context=diplomatic
tuvo palabras de reconocimiento para; tuvo palabras de reconocimiento hacia; tuvo palabras de reconocimiento con; tiene palabras de reconocimiento para; tiene palabras de reconocimiento hacia; tiene palabras de reconocimiento con; tuvieron palabras de reconocimiento para; tuvieron palabras de reconocimiento hacia; tuvieron palabras de reconocimiento con; tienen palabras de reconocimiento para; tienen palabras de reconocimiento hacia; tienen palabras de reconocimiento con; ha tenido palabras de reconocimiento para; ha tenido palabras de reconocimiento hacia; ha tenido palabras de reconocimiento con | cameo=054 context=diplomatic
s@alir en apoyo x@de; salió en apoyo x@de; salieron en apoyo x@de; sale en apoyo x@de; expres@ar su cercanía x@al; expres@ar su cercanía con; expres@ar su dolor por la muerte x@de; se sum@ar al duelo x@de; se sum@ar al dolor x@de; se unió al duelo x@de; se unió al dolor x@de; acompañ@ar en el dolor x@al; se declar@ar solidario con; se declar@ar solidaria con; se mostr,muestr@ar2 solidario con; se mostr,muestr@ar2 solidaria con; celebr@ar el paso dado por; celebr@ar los pasos dados por; valor@ar los pasos dados por; valor@ar el paso dado por; lament@ar la muerte x@de; lament@ar el fallecimiento x@de; lloró la muerte x@de; admir@ar; reivindi@car el legado x@de; se felicit@ar por la decisión x@de; se ha felicitado por la decisión x@de; se felicit@ar por el anuncio x@de; se ha felicitado por el anuncio x@de; se felicit@ar por la liberación x@de; se ha felicitado por la liberación x@de; se felicit@ar por la elección x@de; se ha felicitado por la elección x@de; se felicit@ar por la victoria x@de; se ha felicitado por la victoria x@de; se felicit@ar por el gesto x@de; se ha felicitado por el gesto x@de; se congratul@ar de la decisión x@de; se ha congratulado de la decisión x@de; se congratul@ar de el anuncio x@de; se ha congratulado de el anuncio x@de; se congratul@ar de la liberación x@de; se ha congratulado de la liberación x@de; se congratul@ar de la elección x@de; se ha congratulado de la elección x@de; se congratul@ar de la victoria x@de; se ha congratulado de la victoria x@de; se congratul@ar de el gesto x@de; se ha congratulado de el gesto x@de; se congratul@ar por la decisión x@de; se ha congratulado por la decisión x@de; se congratul@ar por el anuncio x@de; se ha congratulado por el anuncio x@de; se congratul@ar por la liberación x@de; se ha congratulado por la liberación x@de; se congratul@ar por la elección x@de; se ha congratulado por la elección x@de; se congratul@ar por la victoria x@de; se ha congratulado por la victoria x@de; se congratul@ar por el gesto x@de; se ha congratulado por el gesto x@de; se alegr@ar de la decisión x@de; se ha alegrado de la decisión x@de; se alegr@ar de el anuncio x@de; se ha alegrado de el anuncio x@de; se alegr@ar de la liberación x@de; se ha alegrado de la liberación x@de; se alegr@ar de la elección x@de; se ha alegrado de la elección x@de; se alegr@ar de la victoria x@de; se ha alegrado de la victoria x@de; se alegr@ar de el gesto x@de; se ha alegrado de el gesto x@de; se alegr@ar por la decisión x@de; se ha alegrado por la decisión x@de; se alegr@ar por el anuncio x@de; se ha alegrado por el anuncio x@de; se alegr@ar por la liberación x@de; se ha alegrado por la liberación x@de; se alegr@ar por la elección x@de; se ha alegrado por la elección x@de; se alegr@ar por la victoria x@de; se ha alegrado por la victoria x@de; se alegr@ar por el gesto x@de; se ha alegrado por el gesto x@de | cameo=051 context=diplomatic
present@ar sus disculpas x@al; present@ar disculpas x@al; ofre@cer disculpas x@al; ofre@cer sus disculpas x@al; pidió disculpas públicas x@al | cameo=055 context=diplomatic
> Wang Yi agradeció a Serguéi Lavrov su hospitalidad.
= event SUPPORT "Wang Yi" > "Serguéi Lavrov"
> António Guterres elogió los esfuerzos de Jordania.
= event SUPPORT "António Guterres" > "Jordania"
> El presidente Gabriel Boric dio las gracias a la Unión Europea.
= event SUPPORT "Gabriel Boric" > "Unión Europea"
> El público agradeció el gesto.
! event
> Daniel Noboa se reunió con Gustavo Petro para agradecer a Colombia la energía.
= event SUPPORT "Daniel Noboa" > "Colombia"
> Daniel Noboa llamó a Gustavo Petro para felicitarlo por el acuerdo.
= event SUPPORT "Daniel Noboa" > "Gustavo Petro"
> Daniel Noboa escribió a Gustavo Petro dándole las gracias por la energía.
= event SUPPORT "Daniel Noboa" > "Gustavo Petro"
> Daniel Noboa bajó al patio para felicitarlo.
! event

[verb id=apoyar frame=event type=SUPPORT a=subj b=to,obj,of]
apoy@ar; respald@ar; apoy@ar la candidatura x@de; respald@ar la candidatura x@de; apoy@ar la propuesta x@de; apoy@ar la adhesión x@de; apoy@ar el ingreso x@de; apoy@ar la integridad territorial x@de; apoy@ar la soberanía x@de; se compromet@er a apoyar x@al; se compromet@er a respaldar x@al; promet@er apoyo x@al; promet@er apoyar x@al; promet@er respaldar x@al; dio su apoyo x@al; da su apoyo x@al; dio su respaldo x@al; da su respaldo x@al; dieron su respaldo x@al; dieron su apoyo x@al; ha dado su respaldo x@al; ha dado su apoyo x@al; brind@ar su apoyo x@al; brind@ar apoyo x@al; prest@ar apoyo x@al; prest@ar su apoyo x@al; se ha comprometido a apoyar x@al; se han comprometido a apoyar x@al; se había comprometido a apoyar x@al; se habían comprometido a apoyar x@al; haberse comprometido a apoyar x@al; se ha comprometido a respaldar x@al; se han comprometido a respaldar x@al; se había comprometido a respaldar x@al; se habían comprometido a respaldar x@al; haberse comprometido a respaldar x@al | cameo=051 context=diplomatic
dio la razón x@al; da la razón x@al; dieron la razón x@al; dan la razón x@al; ha dado la razón x@al; puso en valor _ x@de; pone en valor _ x@de; pusieron en valor _ x@de; ha puesto en valor _ x@de; se mostr,muestr@ar2 partidario x@de; se mostr,muestr@ar2 partidaria x@de; se mostr,muestr@ar2 favorable x@al; se declar@ar partidario x@de; se declar@ar partidaria x@de; apost,apuest@ar2 por la adhesión x@de; apost,apuest@ar2 por la entrada x@de; abo@gar por la adhesión x@de; abo@gar por el ingreso x@de; abo@gar por la adhesión x@de; sostiene x@al; defend,defiend@er2 x@al; defend,defiend@er2 la integridad territorial x@de; defend,defiend@er2 la soberanía x@de; defend,defiend@er2 el derecho x@de; se compromet@er a defender x@al; promet@er defender x@al; jur@ar lealtad x@al; estar del lado x@de; está del lado x@de; están del lado x@de; estará del lado x@de; se ha comprometido a defender x@al; se han comprometido a defender x@al; se había comprometido a defender x@al; se habían comprometido a defender x@al; haberse comprometido a defender x@al
tend,tiend@er2 la mano x@al; brind@ar por; da su voto x@al; dio su voto x@al; dieron su voto x@al; cerr,cierr@ar2 filas en torno x@al; cerr,cierr@ar2 filas con; ve con buenos ojos; ven con buenos ojos; vio con buenos ojos; vieron con buenos ojos; acompañ@ar el reclamo; acompañ@ar el reclamo x@de; acompañ@ar la posición x@de; acompañ@ar la candidatura x@de; hac@er suya; hizo suyo el reclamo; se vol@car con; arrop@ar; dio un espaldarazo x@al; da un espaldarazo x@al; dieron un espaldarazo x@al; ha dado un espaldarazo x@al; tom@ar partido por; tom@ar posición a favor x@de; se posicion@ar a favor x@de; se posicion@ar del lado x@de; se decant@ar por; se puso de parte x@de; se pone de parte x@de; sa@car la cara por; dio la cara por; romp@er una lanza por; rompió una lanza por; rompe una lanza por; ech@ar un capote x@al; hizo causa común con; hicieron causa común con; hace causa común con; abander@ar la causa x@de; se ha volcado con; se han volcado con; se había volcado con; se habían volcado con; haberse volcado con; se ha posicionado a favor x@de; se han posicionado a favor x@de; se había posicionado a favor x@de; se habían posicionado a favor x@de; haberse posicionado a favor x@de; se ha posicionado del lado x@de; se han posicionado del lado x@de; se había posicionado del lado x@de; se habían posicionado del lado x@de; haberse posicionado del lado x@de; se ha decantado por; se han decantado por; se había decantado por; se habían decantado por; haberse decantado por
vot@ar a favor x@de; vot@ar a favor de la candidatura x@de; vot@ar a favor de la propuesta x@de; vot@ar a favor del ingreso x@de; vot@ar a favor de la adhesión x@de; dio su visto bueno x@al; da su visto bueno x@al; dieron su visto bueno x@al; ha dado su visto bueno x@al; da su aval x@al; dio su aval x@al; otor@gar su aval x@al; otor@gar su respaldo x@al; otor@gar su apoyo x@al; expres@ar su respaldo x@al; hizo suyas las tesis x@de; hizo suyas las demandas x@de; se adhirió a la posición x@de
> China respaldó a Pakistán en la disputa.
= event SUPPORT "China" > "Pakistán"
> Gustavo Petro apoya la candidatura de Michelle Bachelet.
= event SUPPORT "Gustavo Petro" > "Michelle Bachelet"
> Luiz Inácio Lula da Silva dio la razón a Gustavo Petro.
= event SUPPORT "Luiz Inácio Lula da Silva" > "Gustavo Petro" cameo=050
> El tiempo dio la razón al médico.
! event
> Brasil ve con buenos ojos la candidatura de Michelle Bachelet.
= event SUPPORT "Brasil" > "Michelle Bachelet"
> Claudia Sheinbaum ratificó el respaldo de México a Guatemala.
= event SUPPORT "Claudia Sheinbaum" > "Guatemala"
> El muro apoya el techo.
! event

# Who has another's backing, thanks or congratulations from him.
[verb id=recibirapoyo frame=event type=SUPPORT a=of,from,by b=subj]
recib@ir el apoyo; recib@ir el respaldo; recib@ir apoyo; recib@ir respaldo; recib@ir la felicitación; recib@ir las felicitaciones; recib@ir las condolencias; recib@ir el agradecimiento; recib@ir la solidaridad; recib@ir elogios; recib@ir _ apoyo; recib@ir _ respaldo; obt@ener el apoyo; obt@ener el respaldo; cuenta con el apoyo; cuenta con el respaldo; cuentan con el apoyo; cuentan con el respaldo; contó con el apoyo; contó con el respaldo; cuenta con _ respaldo; cuenta con _ apoyo; logr@ar el apoyo; logr@ar el respaldo; gan@ar el respaldo; goza del apoyo; goza del respaldo
> Bolivia recibió el apoyo de México.
= event SUPPORT "México" > "Bolivia"
> Moldavia cuenta con el firme respaldo de Rumanía.
= event SUPPORT "Rumanía" > "Moldavia"
> El alcalde recibió el apoyo de los vecinos.
! event

[verb id=reconocer frame=event type=SUPPORT a=subj b=obj,to,of]
recono@cer la independencia x@de; recono@cer el Estado; recono@cer al Estado; recono@cer al Estado x@de; recono@cer el Estado x@de; recono@cer como Estado x@al; recono@cer como presidente x@al; recono@cer como presidente electo x@al; recono@cer como presidente legítimo x@al; recono@cer como presidenta electa x@al; recono@cer oficialmente x@al; recono@cer diplomáticamente x@al; recono@cer la soberanía x@de; recono@cer el gobierno x@de; recono@cer al gobierno x@de; recono@cer el Gobierno x@de; recono@cer al Gobierno x@de; recono@cer la victoria x@de; recono@cer el triunfo x@de; recono@cer x@al; recono@cer el estado x@de; recono@cer el liderazgo x@de; recono@cer los esfuerzos x@de; recono@cer la labor x@de; recono@cer el papel x@de | cameo=054 context=diplomatic
recono@cer _ Estado x@de; recono@cer _ independencia x@de; recono@cer _ gobierno x@de; recono@cer _ Gobierno x@de; recono@cer _ soberanía x@de; recono@cer _ como legítimo presidente; recono@cer _ como presidente; recono@cer _ como presidenta; recono@cer _ como presidente electo; recono@cer _ como único | cameo=054 context=diplomatic
> Noruega, España e Irlanda reconocieron el Estado de Palestina el 28 de mayo.
= event SUPPORT "Noruega" "España" "Irlanda" > "Palestina" cameo=054
> Jamaica reconoció el Estado palestino.
= event SUPPORT "Jamaica"
> Brasil reconoció la victoria de Gustavo Petro.
= event SUPPORT "Brasil" > "Gustavo Petro"
> Reconoció la voz.
! event

# whose standing is recognised stands behind "de", who does it behind "por"
[noun id=reconocimiento frame=event type=SUPPORT a=by,poss b=of]
reconocimiento x@de | cameo=054 context=diplomatic
> El reconocimiento de Palestina por España entró en vigor.
= event SUPPORT "España" > "Palestina"
> El reconocimiento de Kosovo por parte de Alemania molestó a Belgrado.
= event SUPPORT "Alemania" > "Kosovo"
> El reconocimiento de voz falla.
! event

# what of somebody's is backed: "respaldo a la candidatura de Finlandia, finlandesa, al Consejo"
[noun id=respaldoa frame=event type=SUPPORT a=subj b=of,by,poss]
respaldo a la candidatura; respaldo a la soberanía; respaldo a la integridad territorial; respaldo a la propuesta; respaldo a la iniciativa; respaldo al plan; respaldo a la adhesión; respaldo al ingreso; respaldo a la entrada; respaldo a la reelección; respaldo a la postura; respaldo a la posición; respaldo a la causa; respaldo a la democracia; respaldo a la independencia; respaldo al proceso de paz; respaldo al reclamo; respaldo a la reclamación; respaldo a la demanda; respaldo a los esfuerzos; respaldo a las aspiraciones; respaldo a la aspiración; apoyo a la candidatura; apoyo a la soberanía; apoyo a la integridad territorial; apoyo a la propuesta; apoyo a la iniciativa; apoyo al plan; apoyo a la adhesión; apoyo al ingreso; apoyo a la entrada; apoyo a la reelección; apoyo a la postura; apoyo a la posición; apoyo a la causa; apoyo a la democracia; apoyo a la independencia; apoyo al proceso de paz; apoyo al reclamo; apoyo a la reclamación; apoyo a la demanda; apoyo a los esfuerzos; apoyo a las aspiraciones; apoyo a la aspiración; apoyo y respaldo a la candidatura; apoyo y respaldo a la soberanía; apoyo y respaldo a la integridad territorial; apoyo y respaldo a la propuesta; apoyo y respaldo a la iniciativa; apoyo y respaldo al plan; apoyo y respaldo a la adhesión; apoyo y respaldo al ingreso; apoyo y respaldo a la entrada; apoyo y respaldo a la reelección; apoyo y respaldo a la postura; apoyo y respaldo a la posición; apoyo y respaldo a la causa; apoyo y respaldo a la democracia; apoyo y respaldo a la independencia; apoyo y respaldo al proceso de paz; apoyo y respaldo al reclamo; apoyo y respaldo a la reclamación; apoyo y respaldo a la demanda; apoyo y respaldo a los esfuerzos; apoyo y respaldo a las aspiraciones; apoyo y respaldo a la aspiración; solidaridad a la candidatura; solidaridad a la soberanía; solidaridad a la integridad territorial; solidaridad a la propuesta; solidaridad a la iniciativa; solidaridad al plan; solidaridad a la adhesión; solidaridad al ingreso; solidaridad a la entrada; solidaridad a la reelección; solidaridad a la postura; solidaridad a la posición; solidaridad a la causa; solidaridad a la democracia; solidaridad a la independencia; solidaridad al proceso de paz; solidaridad al reclamo; solidaridad a la reclamación; solidaridad a la demanda; solidaridad a los esfuerzos; solidaridad a las aspiraciones; solidaridad a la aspiración;  | cameo=051 context=diplomatic
> Uruguay reiteró su respaldo a la candidatura de Finlandia al Consejo de Seguridad.
= event SUPPORT "Uruguay" > "Finlandia"
> Paraguay reafirmó su apoyo a la soberanía de Argentina.
= event SUPPORT "Paraguay" > "Argentina"
> El alcalde reiteró su respaldo a la candidatura olímpica.
! event

[noun id=gratitud frame=event type=SUPPORT a=subj,poss,of b=to,for,with,toward]
gratitud; agradecimiento@n; felicitaci@ón; felicitaciones; enhorabuena; condolencia@n; pésame; solidaridad; apoyo@n; respaldo@n; apoyo firme; apoyo total; apoyo pleno; apoyo inquebrantable; apoyo irrestricto; apoyo incondicional; respaldo firme; respaldo total; respaldo pleno; respaldo irrestricto; respaldo inquebrantable; respaldo incondicional; solidaridad firme; mensaje de felicitación; mensaje de condolencias; mensaje de solidaridad; carta de felicitación; telegrama de felicitación; telegrama de pésame; telegrama de condolencias; homenaje@n; elogio@n; gracias | cameo=051 context=diplomatic
parabienes; tributo; espaldarazo; beneplácito; voto de confianza; adhesión; simpatía; confianza
reconocimiento | cameo=054 context=diplomatic
> Pedro Sánchez expresó su solidaridad con Israel.
= event SUPPORT "Pedro Sánchez" > "Israel"
> El rey transmitió sus condolencias a Turquía.
= event SUPPORT "rey" > "Turquía"
> La Cancillería mexicana reiteró su pleno respaldo a Guatemala.
= event SUPPORT "Cancillería mexicana" > "Guatemala"
> El apoyo a las familias bajó.
! event

# CONCEDE: yielding, easing, letting go.
[verb id=levantar frame=event type=CONCEDE a=subj b=toward,obj,on,against,to,of]
puso fin al bloqueo x@de; pone fin al bloqueo x@de; pusieron fin al bloqueo x@de; ha puesto fin al bloqueo x@de; pondrá fin al bloqueo x@de; puso fin al embargo x@de; puso fin a las sanciones x@al; puso fin a las sanciones contra; puso fin al cierre x@de | cameo=085
puso en libertad x@al; pusieron en libertad x@al; pone en libertad x@al; ha puesto en libertad x@al; han puesto en libertad x@al; poner en libertad x@al; pusiera en libertad x@al; dej@ar en libertad x@al; puso en libertad; pusieron en libertad; dej@ar en libertad; liber@ar; excarcel@ar; indult@ar; pone en libertad x@al; puso en libertad x@al; pusieron en libertad x@al; puesto en libertad x@al; dej@ar en libertad x@al; amnisti@ar; conced@er la amnistía x@al | cameo=084 mode=release
levant@ar las sanciones contra; levant@ar las sanciones x@al; levant@ar las sanciones; levant@ar sanciones x@al; levant@ar sanciones contra; levant@ar el embargo x@al; levant@ar el embargo contra; levant@ar las restricciones x@al; levant@ar los aranceles x@al; retir@ar los aranceles x@al; retir@ar _ aranceles x@al; elimin@ar los aranceles x@al; suspend@er las sanciones contra; suspend@er las sanciones x@al; suspend@er los aranceles x@al; retir@ar las sanciones x@al; retir@ar las sanciones contra; alivi@ar las sanciones x@al; alivi@ar las sanciones contra; alivi@ar sanciones x@al; suavi@zar las sanciones x@al; suavi@zar las sanciones contra; flexibili@zar las sanciones x@al; flexibili@zar las sanciones contra; relaj@ar las sanciones x@al; relaj@ar las sanciones contra | cameo=085 mode=ease context=economic
levant@ar el bloqueo x@al; levant@ar el bloqueo x@de; levant@ar el veto x@al; levant@ar la prohibición x@al; levant@ar la inmunidad x@al; retir@ar de la lista de patrocinadores del terrorismo x@al; sa@car de la lista de patrocinadores del terrorismo x@al; excl@uir de la lista negra x@al; conced@er salvoconducto x@al; otor@gar salvoconducto x@al; conced@er la independencia x@al; ced@er ante; ced@er a las exigencias x@de; ced@er a las presiones x@de; hizo concesiones x@al; hace concesiones x@al; acced@er a la petición x@de; acced@er a las demandas x@de; acept@ar las condiciones x@de; acept@ar las exigencias x@de; descongel@ar los fondos x@de; descongel@ar los activos x@de; reab@rir el paso x@al; dev@olver el visado x@al; dev@olver la visa x@al; dev@olver el territorio x@al; dev@olver las islas x@al; dev@olver los activos x@al; dev@olver los fondos x@al
reab@rir la frontera con | cameo=086 mode=access
conced@er _ salvoconducto x@al; otor@gar _ salvoconducto x@al; entre@gar _ salvoconducto x@al; restable@cer _ visado x@al; reab@rir su espacio aéreo x@al; reab@rir _ espacio aéreo x@al; descongel@ar _ activos; descongel@ar _ fondos; sa@car _ lista de patrocinadores; retir@ar _ lista de patrocinadores
levant@ar las sanciones que pesaban sobre; levant@ar las sanciones que pesan sobre; levant@ar las sanciones impuestas x@al; levant@ar las sanciones impuestas contra; levant@ar las restricciones impuestas x@al; levant@ar el embargo impuesto x@al; levant@ar _ sanciones x@al; levant@ar _ sanciones contra; alivi@ar _ sanciones x@al; exim@ir de aranceles x@al; rebaj@ar _ aranceles x@al; rebaj@ar _ aranceles; redu@cir3 _ aranceles x@al; elimin@ar _ aranceles x@al; suspend@er _ aranceles x@al; suspend@er _ sanciones x@al; suspend@er _ sanciones contra; levant@ar _ sanciones; alivi@ar _ sanciones | cameo=085 mode=ease context=economic
reab@rir _ frontera con; reab@rir _ frontera x@al | cameo=086 mode=access
relaj@ar las restricciones x@al; relaj@ar _ restricciones x@al; suavi@zar las restricciones x@al; suavi@zar _ restricciones x@al; flexibili@zar las restricciones x@al; flexibili@zar _ restricciones x@al; retir@ar las restricciones x@al; retir@ar _ restricciones x@al; elimin@ar las restricciones x@al; rebaj@ar los aranceles x@al; redu@cir3 los aranceles x@al; sa@car _ de la lista negra; retir@ar _ de la lista negra; excl@uir _ de la lista negra; borr@ar _ de la lista negra; elimin@ar _ de la lista de sancionados; sa@car _ de la lista de sancionados; exim@ir de visado x@al; exim@ir de visados x@al; exim@ir de visa x@al; suprim@ir los visados x@al; suprim@ir el visado x@al | cameo=085 mode=ease context=economic
atend,atiend@er2 la petición x@de; atend,atiend@er2 la demanda x@de; atend,atiend@er2 las demandas x@de; atend,atiend@er2 el llamamiento x@de; atend,atiend@er2 el ruego x@de; satisf@acer las demandas x@de; satisfizo las demandas x@de; satisfizo la petición x@de; acced@er a las exigencias x@de; acced@er a la solicitud x@de; acced@er al ruego x@de; acced@er a las peticiones x@de; acept@ar las demandas x@de; acept@ar la petición x@de; acept@ar las exigencias x@de; se plegó x@al; se pliega x@al; se plegaron x@al; se plegó a las exigencias x@de; se doblegó ante; se doble@gar ante; claudi@car ante; transi@gir con; dio marcha atrás ante; da marcha atrás ante; dio su brazo a torcer ante; retir@ar la demanda contra; retir@ar su demanda contra; retir@ar la denuncia contra; retir@ar su denuncia contra; retir@ar los cargos contra; retir@ar su veto x@al; retir@ar el veto x@al; levant@ar su veto x@al; permit@ir el paso x@de; autori@zar el paso x@de; dej@ar pasar los convoyes x@de; conced@er una amnistía x@al; dev@olver las reliquias x@al; dev@olver los bienes x@al; dev@olver las piezas x@al; dev@olver los cuerpos x@al; dev@olver los restos x@al; entre@gar los cuerpos x@al; entre@gar los restos x@al; restit@uir los territorios x@al; restit@uir las islas x@al; restit@uir los bienes x@al
> Estados Unidos levantó las sanciones contra Siria.
= event CONCEDE "Estados Unidos" > "Siria" mode=ease cameo=085
> Hamás liberó a rehenes tailandeses.
= event CONCEDE "Hamás" > "rehenes tailandeses" mode=release cameo=084
> Teherán puso en libertad a la embajadora francesa Cécile Kohler.
= event CONCEDE "Teherán" > "Cécile Kohler"
> Irán dejó en libertad a dos turistas suecos.
= event CONCEDE "Irán"
> El juez dejó en libertad al ladrón.
! event
> El grupo liberó la sala.
! event

[noun id=alivio frame=event type=CONCEDE a=by,poss,of b=on,against,to,for]
levantamiento de sanciones; levantamiento de las sanciones; alivio de sanciones; alivio de las sanciones; suspensión de las sanciones; flexibilización de las sanciones | cameo=085 mode=ease context=economic
concesi@ón
> El levantamiento de las sanciones a Siria por la Unión Europea llegó en mayo.
= event CONCEDE "Unión Europea" > "Siria"
> Las concesiones de Irán a Arabia Saudí sorprendieron a Riad.
= event CONCEDE "Irán" > "Arabia Saudí" cameo=080
> El levantamiento de pesas es duro.
! event

# COOPERATE: relations set up or mended; joint work.
[verb id=cooperar frame=event type=COOPERATE a=subj b=with,obj,in]
celebr@ar ejercicios militares con; celebr@ar maniobras con; celebr@ar maniobras conjuntas con; celebr@ar ejercicios conjuntos con; celebr@ar ejercicios navales con; celebr@ar maniobras militares con; celebr@ar maniobras navales con; compart@ir inteligencia con; compart@ir datos de inteligencia con; compart@ir información con; compart@ir datos con; patrull@ar con; patrull@ar junto x@al; coordin@ar patrullas con; llev@ar a cabo maniobras con; llev@ar a cabo ejercicios con; particip@ar en maniobras con; reali@zar patrullas conjuntas con
restable@cer relaciones diplomáticas con; restable@cer las relaciones diplomáticas con; restable@cer sus relaciones con; restable@cer sus relaciones diplomáticas con; restable@cer relaciones con; restable@cer las relaciones con; restable@cer lazos con; restable@cer vínculos con; restable@cer relaciones diplomáticas; restable@cer las relaciones diplomáticas; restable@cer sus relaciones diplomáticas; estable@cer relaciones diplomáticas; estable@cer relaciones diplomáticas con; estable@cer relaciones con; estable@cer lazos diplomáticos con; estable@cer vínculos diplomáticos con; entabl@ar relaciones diplomáticas con; entabl@ar relaciones con; normali@zar sus relaciones con; normali@zar relaciones con; normali@zar las relaciones con; normali@zar sus relaciones; reanud@ar relaciones con; reanud@ar las relaciones con; reanud@ar relaciones diplomáticas con; reanud@ar las relaciones diplomáticas con; reanud@ar sus relaciones con; reanud@ar sus relaciones diplomáticas con; retom@ar relaciones con; recomp@oner las relaciones con; recomp@oner sus relaciones con; sell@ar relaciones con; sell@ar relaciones diplomáticas con; ab@rir una embajada en; ab@rir embajada en; ab@rir su embajada en; reab@rir su embajada en; reab@rir una embajada en; reab@rir la embajada en; nombr@ar embajador en; design@ar embajador en; envi,enví@ar2 de nuevo a su embajador x@al; restit@uir a su embajador en; cooper@ar con; colabor@ar con; coordin@ar con; intercambi@ar prisioneros con; intercambi@ar presos con; canje@ar prisioneros con; canje@ar presos con; elev@ar sus relaciones con; elev@ar las relaciones con; reconcili@ar con; se reconcili@ar con; se ali,alí@ar2 con; ali,alí@ar2 con; un@ir fuerzas con; refor,refuer@zar2 la cooperación con; ampli,amplí@ar2 la cooperación con; estrech@ar lazos con; estrech@ar los lazos con; estrech@ar relaciones con; estrech@ar la cooperación con; reanud@ar relaciones; reanud@ar las relaciones; reanud@ar sus relaciones; reanud@ar relaciones diplomáticas; reanud@ar las relaciones diplomáticas; reanud@ar sus relaciones diplomáticas; reanud@ar sus vínculos; reanud@ar los lazos diplomáticos; retom@ar relaciones; retom@ar las relaciones; retom@ar sus relaciones; retom@ar relaciones diplomáticas; retom@ar las relaciones diplomáticas; retom@ar sus relaciones diplomáticas; retom@ar sus vínculos; retom@ar los lazos diplomáticos; normali@zar relaciones; normali@zar las relaciones; normali@zar relaciones diplomáticas; normali@zar las relaciones diplomáticas; normali@zar sus relaciones diplomáticas; normali@zar sus vínculos; normali@zar los lazos diplomáticos; restable@cer relaciones; restable@cer las relaciones; restable@cer sus relaciones; restable@cer sus vínculos; restable@cer los lazos diplomáticos; estable@cer relaciones; estable@cer las relaciones; estable@cer sus relaciones; estable@cer las relaciones diplomáticas; estable@cer sus relaciones diplomáticas; estable@cer sus vínculos; estable@cer los lazos diplomáticos; se ha reconciliado con; se han reconciliado con; se había reconciliado con; se habían reconciliado con; haberse reconciliado con; se ha aliado con; se han aliado con; se había aliado con; se habían aliado con; haberse aliado con
reali@zar maniobras conjuntas con; reali@zar ejercicios conjuntos con; celebr@ar maniobras conjuntas con; celebr@ar ejercicios conjuntos con; llev@ar a cabo maniobras conjuntas con; llev@ar a cabo ejercicios conjuntos con; efectu,efectú@ar2 maniobras conjuntas con; efectu,efectú@ar2 ejercicios conjuntos con | cameo=062 context=military
compart@ir inteligencia con; compart@ir información de inteligencia con | cameo=064 context=intelligence
intercambi@ar embajadores; intercambi@ar embajadores con; volver a intercambiar embajadores; volverán a intercambiar embajadores; descongel@ar sus relaciones con; descongel@ar las relaciones con; encau@zar las relaciones con; reab@rir _ embajada en; ab@rir _ embajada en; reab@rir _ consulado en; ab@rir _ consulado en; nombr@ar _ embajador en; nombr@ar _ embajadora en; design@ar _ embajador en; design@ar _ embajadora en
reali@zar _ maniobras con; reali@zar _ ejercicios con; efectu,efectú@ar2 _ maniobras con; efectu,efectú@ar2 _ ejercicios con; celebr@ar _ maniobras con; celebr@ar _ ejercicios con; reali@zar _ maniobras conjuntas; reali@zar _ ejercicios conjuntos | cameo=062 context=military
> Arabia Saudí restableció relaciones diplomáticas con Irán.
= event COOPERATE "Arabia Saudí" > "Irán" cameo=060
> Honduras estableció relaciones diplomáticas con China.
= event COOPERATE "Honduras" > "China"
> El sospechoso cooperó con la policía.
! event

[noun id=cooperacion frame=event type=COOPERATE a=between,poss,by b=with,between]
maniobra@n conjunta; maniobras conjuntas; maniobras militares conjuntas; ejercicios conjuntos; ejercicios militares conjuntos; ejercicio militar conjunto; ejercicios navales conjuntos | cameo=062 context=military
patrullas conjuntas; patrulla conjunta; normalización de relaciones; normalización de las relaciones; restablecimiento de relaciones; restablecimiento de las relaciones; restablecimiento de relaciones diplomáticas; restablecimiento de las relaciones diplomáticas; reanudación de las relaciones; establecimiento de relaciones diplomáticas; canje de prisioneros; intercambio de prisioneros; intercambio de presos; acercamiento; reconciliación
> Las maniobras conjuntas entre Corea del Sur y Japón empezaron el lunes.
= event COOPERATE "Corea del Sur" "Japón" > "Corea del Sur" "Japón" cameo=062
> El restablecimiento de relaciones diplomáticas entre Arabia Saudí e Irán alivió a Bagdad.
= event COOPERATE "Arabia Saudí" "Irán" > "Arabia Saudí" "Irán"
> El intercambio de cromos es un juego.
! event

# AID: goods, money, arms given.
[verb id=ayudar frame=event type=AID a=subj b=to,for,obj]
entre@gar armas x@al; entre@gar armamento x@al; envi,enví@ar2 armas x@al; envi,enví@ar2 ayuda militar x@al; envi,enví@ar2 armamento x@al; proporcion@ar ayuda militar x@al; suministr@ar armas x@al; suministr@ar armamento x@al; suministr@ar misiles x@al | cameo=072 context=military
conced@er asilo x@al; conced@er el asilo x@al; otor@gar asilo x@al; conced@er asilo; otor@gar asilo; dio asilo; dan asilo; da asilo; dieron asilo; ha dado asilo; ofre@cer asilo; brind@ar asilo; conced@er _ asilo; otor@gar _ asilo; dio refugio; dieron refugio; brind@ar refugio; ofre@cer refugio; conced@er refugio; conced@er el estatuto de refugiado x@al; conced@er la protección x@al; aco@ger refugiados; aco@ger a refugiados; aco@ger _ refugiados; aco@ger _ heridos; evacu,evacú@ar2 _ heridos x@de; entre@gar ayuda x@al; envi,enví@ar2 ayuda x@al; envi,enví@ar2 combustible x@al; envi,enví@ar2 petróleo x@al; proporcion@ar ayuda x@al; proporcion@ar asistencia x@al; suministr@ar petróleo x@al; don@ar; don@ar _ x@al; donó; conced@er ayuda x@al; conced@er ayudas x@al; otor@gar ayuda x@al; otor@gar asistencia x@al; prest@ar ayuda x@al; prest@ar asistencia x@al; desembols@ar ayuda x@al; ayud@ar; asist@ir con ayuda x@al; abaste@cer x@al; prov@eer x@al; entren@ar a las tropas x@de; entren@ar a soldados x@de; socorr@er
entre@gar ayuda humanitaria x@al; envi,enví@ar2 ayuda humanitaria x@al; envi,enví@ar2 medicinas x@al; envi,enví@ar2 medicamentos x@al; envi,enví@ar2 alimentos x@al; envi,enví@ar2 vacunas x@al; envi,enví@ar2 rescatistas x@al | cameo=073 context=humanitarian
conced@er un préstamo x@al; conced@er un crédito x@al; conced@er una línea de crédito x@al; otor@gar un préstamo x@al; otor@gar un crédito x@al; otor@gar una donación x@al; condon@ar la deuda x@de; condon@ar la deuda x@al; condon@ar _ deuda; financi@ar | cameo=071 context=economic
envi,enví@ar2 _ un hospital de campaña; entre@gar _ un hospital de campaña; don@ar _ un hospital de campaña; aport@ar _ un hospital de campaña; destin@ar _ un hospital de campaña; suministr@ar _ un hospital de campaña; proporcion@ar _ un hospital de campaña; ced@er _ un hospital de campaña; perdon@ar _ deuda; cancel@ar _ deuda; reestructur@ar _ deuda
conced@er _ crédito; otor@gar _ crédito; conced@er _ línea de crédito; otor@gar _ línea de crédito; condon@ar _ deuda; ab@rir una línea de crédito x@al; ab@rir _ línea de crédito | cameo=071 context=economic
auxili@ar; auxili@ar x@al; acud@ir en ayuda x@de; acud@ir en auxilio x@de; acud@ir en socorro x@de; ech@ar una mano x@al; capacit@ar a _ x@de; entren@ar a _ x@de; adiestr@ar a _ x@de; form@ar a _ x@de; rescat@ar con un préstamo x@al; costear la reconstrucción x@de; coste@ar la reconstrucción x@de; financi@ar la reconstrucción x@de; contrib@uir a la reconstrucción x@de; particip@ar en la reconstrucción x@de; contrib@uir con fondos x@al; abrió las puertas a los refugiados x@de
> Alemania entregó armas a Ucrania.
= event AID "Alemania" > "Ucrania" cameo=072
> Catar envió ayuda humanitaria a Sudán.
= event AID "Catar" > "Sudán" cameo=073
> La luz ayuda a dormir.
! event

[noun id=ayuda frame=event type=AID a=subj,poss,of,by b=to,for]
ayuda; ayuda económica; ayuda de emergencia; ayuda al desarrollo; paquete de ayuda; asistencia; donativo@n; cargamento de ayuda
ayuda militar; paquete de ayuda militar; asistencia militar; suministro de armas; entrega de armas | cameo=072 context=military
ayuda humanitaria; asistencia humanitaria | cameo=073 context=humanitarian
ayuda financiera; asistencia financiera; donaci@ón; préstamo@n; crédito@n; línea de crédito | cameo=071 context=economic
> Alemania prometió 500 millones de euros de ayuda a Ucrania.
= event AID "Alemania" > "Ucrania" cameo=070
> España anunció un paquete de ayuda militar para Ucrania.
= event AID "España" > "Ucrania"
> La ayuda a los padres es un derecho.
! event

[support id=ratificarapoyo]
ratifi@car; confirm@ar; garanti@zar; refrend@ar; compromet@er; reafirm@ar; reiter@ar; dej@ar patente; plasm@ar; plante@ar; retir@ar; negoci@ar
> Gabriel Boric ratificó su apoyo a Volodímir Zelenski.
= event SUPPORT "Gabriel Boric" > "Volodímir Zelenski"
> Diana Mondino planteó a David Cameron el malestar argentino.
= event ACCUSE > "David Cameron" cameo=110
> El banco confirmó el ingreso.
! event

[support id=darayuda]
promet@er; entre@gar; envi,enví@ar2; anunci@ar; aprob,aprueb@ar2; conced@er; otor@gar; destin@ar; ofre@cer; proporcion@ar; suministr@ar; desembols@ar; don@ar; facilit@ar; movili@zar; asign@ar; liber@ar; brind@ar; prest@ar; aport@ar; decret@ar; imp@oner; adopt@ar; ordena; orden@ar
> Noruega concedió asistencia humanitaria a Sudán.
= event AID "Noruega" > "Sudán"
> Japón otorgó un préstamo a Filipinas.
= event AID "Japón" > "Filipinas" cameo=071
> El banco aprobó un préstamo.
! event

# RETREAT: withdrawal, truce, surrender.
[verb id=retirar frame=event type=RETREAT a=subj b=from,of,with]
anunci@ar una tregua con; anunci@ar un alto el fuego con; decret@ar un alto el fuego con; declar@ar un alto el fuego con; evacu@ar su base en; evacu@ar sus bases en; evacu@ar su base x@de; desmantel@ar su base en; desmantel@ar sus bases en; puso fin a su misión en; puso fin a su presencia militar en; pone fin a su misión en; puso fin a su operación en; ha puesto fin a su misión en; pusieron fin a su misión en | context=military
retir@ar sus tropas x@de; retir@ar sus tropas; retir@ar tropas x@de; retir@ar sus fuerzas x@de; retir@ar a sus tropas x@de; retir@ar sus soldados x@de; retir@ar a sus soldados x@de; retir@ar su ejército x@de; retir@ar su contingente x@de; retir@ar sus efectivos x@de; se retir@ar x@de; reple@gar sus fuerzas x@de; sa@car sus tropas x@de; evacu@ar sus tropas x@de; se ha retirado x@de; se han retirado x@de; se había retirado x@de; se habían retirado x@de; haberse retirado x@de | cameo=0874 mode=withdraw context=military
declar@ar una tregua con; decret@ar una tregua con; acept@ar una tregua con | cameo=0871 mode=ceasefire context=military
rend,rind,rind@eri ante; capitul@ar ante
depuso las armas; depusieron las armas | cameo=0873 mode=disarm context=military
retir@ar _ de la frontera con; repleg,replieg@ar2 _ de la frontera con; sa@car _ de la frontera con; retir@ar su artillería x@de; retir@ar sus tanques x@de; puso fin a su misión militar en; pone fin a su misión militar en; puso fin a su operación militar en; cerr,cierr@ar2 su base en; cerr,cierr@ar2 sus bases en; desaloj@ar su base en; devolvió la base x@al | cameo=0874 mode=withdraw context=military
det@ener su ofensiva contra; det@ener sus ataques contra; det@ener los ataques contra; det@ener la ofensiva contra; declar@ar el alto el fuego con; decret@ar la tregua con; declar@ar un cese al fuego con; declar@ar un cese del fuego con; anunci@ar un cese al fuego con; acept@ar un alto el fuego con; prorro@gar la tregua con; prorro@gar el alto el fuego con; extend,extiend@er2 la tregua con | cameo=0871 mode=ceasefire context=military
> Francia retiró sus tropas de Níger en diciembre.
= event RETREAT "Francia" > "Níger" mode=withdraw cameo=0874
> Rusia retiró sus fuerzas de Siria.
= event RETREAT "Rusia" > "Siria"
> El fabricante retiró el producto.
! event

[noun id=retirada frame=event type=RETREAT a=by,poss,of b=from]
retirada; retiro de tropas; retirada de tropas; retirada de las tropas; repliegue; salida de las tropas | cameo=0874 mode=withdraw context=military
> La retirada estadounidense de Afganistán concluyó en agosto de 2021.
= event RETREAT "estadounidense" > "Afganistán"
> La retirada de tropas rusas de Siria concluyó en mayo.
! meeting
> La retirada del alcalde fue discreta.
! event
> El repliegue keniano de Somalia terminará en diciembre.
= event RETREAT "keniano" > "Somalia"

# Who is let go, told by its noun.
[noun id=liberacion frame=event type=CONCEDE a=subj,by,poss b=of]
liberaci@ón; excarcelaci@ón; puesta en libertad; indulto@n | cameo=084 mode=release context=legal
> Bielorrusia anunció la liberación de tres espías polacos.
= event CONCEDE "Bielorrusia"
> La puesta en libertad de dos periodistas polacos por Bielorrusia alegró a Varsovia.
= event CONCEDE "Bielorrusia" 
> Polonia pidió la liberación de tres espías polacos.
! event CONCEDE

# An agreement with who made it, told by a participle of its noun.
[noun id=acuerdohecho frame=event type=AGREE a=between,by b=between,by]
acuerdo@n alcanzado; acuerdo@n firmado; acuerdo@n suscrito; acuerdo@n sellado; acuerdo@n pactado; tratado@n firmado; tratado@n suscrito; pacto@n alcanzado; pacto@n sellado; pacto@n firmado; convenio@n firmado; convenio@n suscrito; memorando@n firmado; memorándum firmado | cameo=057
tregua pactada; tregua acordada; tregua alcanzada; tregua negociada; alto el fuego pactado; alto el fuego acordado; alto el fuego alcanzado; cese al fuego pactado; cese al fuego acordado | cameo=0356 context=military
> El acuerdo alcanzado entre Armenia y Azerbaiyán entra en vigor.
= event AGREE "Armenia" "Azerbaiyán"
> La tregua pactada por Israel y Hamás se mantiene.
= event AGREE "Israel" "Hamás"
> El acuerdo firmado por los vecinos se mantiene.
! event

# A mission opened anew, told by its noun.
[noun id=reapertura frame=event type=COOPERATE a=subj,poss,by b=in,with]
reapertura de su embajada; reapertura de la embajada; reapertura de su consulado; apertura de su embajada; apertura de una embajada; apertura de un consulado; nombramiento de un embajador; reapertura de la frontera | cameo=050 context=diplomatic
> Dinamarca anunció la reapertura de su embajada en Damasco.
= event COOPERATE "Dinamarca" > "Damasco"
> Ruanda anunció la apertura de una embajada en Argelia.
= event COOPERATE "Ruanda" > "Argelia"
> La reapertura de la frontera alivió a los vecinos.
! event
