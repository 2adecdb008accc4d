# What was discussed, beside what, and how: verbs of discussing, agendas, settings, modifiers.

[verb id=abordar frame=discuss a=subj b=with topic=obj,about,on]
abord@ar; anali@zar; examin@ar; discut@ir; debat@ir; repas@ar; revis@ar; pas@ar revista a; pas@ar revista al; trat@ar; trat@ar sobre; trat@ar acerca de; intercambi@ar puntos de vista sobre; intercambi@ar opiniones sobre; intercambi@ar impresiones sobre; intercambi@ar criterios sobre; intercambi@ar ideas sobre; intercambi@ar visiones sobre; intercambi@ar pareceres sobre; intercambi@ar puntos de vista acerca de; convers@ar sobre; convers@ar acerca de; habl@ar sobre; habl@ar acerca de; dialo@gar sobre; dialo@gar acerca de; plati@car sobre; charl@ar sobre; evalu,evalú@ar2; sopes@ar; estudi@ar; explor@ar; to@car; centr@ar la conversación en; se centr@ar en; centrarse en; gir@ar en torno x@al; vers@ar sobre; se ocup@ar x@de; negoci@ar; pas@ar balance a; hicieron balance x@de; hizo balance x@de; hicieron un repaso x@de; hicieron un repaso a; contrast@ar; intercambi@ar información sobre; consultan sobre; consultaron sobre; han consultado sobre; consultarán sobre; plante@ar; puso sobre la mesa; pusieron sobre la mesa; hicieron balance sobre; hizo balance sobre; profundiz@ar en; ahond@ar en; centr@ar su conversación en; centr@ar sus conversaciones en; centr@ar su reunión en; centr@ar la reunión en; centr@ar el diálogo en; pusieron el foco en; puso el foco en; sac@ar a colación; expres@ar su preocupación por; manifest@ar su preocupación por; mostr@ar su preocupación por; mostró su preocupación por; mostraron su preocupación por; traslad@ar su preocupación por; reiter@ar su preocupación por; expres@ar preocupación por; se refirió a; se refirió al; se refirieron a; se refirieron al; estuvo dedicado a; estuvo dedicada a; estuvo dedicada al; estuvo dedicado al; estuvieron dedicadas a; estuvieron dedicados a; estuvo centrado en; estuvo centrada en; estuvieron centradas en; estuvieron centrados en; tuvo como eje; tuvieron como eje; tuvo como tema central; tuvo como tema; tuvo por objeto; estuvo marcado por; estuvo marcada por; estuvieron marcadas por; dej@ar sobre la mesa; pusieron en común sus posiciones sobre; compart@ir su visión sobre; compart@ir impresiones sobre; dedic@ar buena parte de la reunión a; dedic@ar buena parte de la reunión al; dedic@ar buena parte del encuentro a; dedic@ar buena parte del encuentro al; dedic@ar gran parte de la reunión a; dedic@ar gran parte de la reunión al; dedic@ar la mayor parte del encuentro a; dedic@ar la mayor parte del encuentro al; dedic@ar la reunión a; dedic@ar la reunión al; dedic@ar el encuentro a; dedic@ar el encuentro al; dedic@ar la mayor parte de la reunión a; dedic@ar la mayor parte de la reunión al; dedic@ar parte de la conversación a; dedic@ar parte de la conversación al; prest@ar especial atención a; prest@ar especial atención al; prest@ar particular atención a; prest@ar particular atención al
> Serguéi Lavrov se reunió en Ankara con Hakan Fidan. Los dos ministros pasaron revista a la guerra en Gaza, al comercio bilateral y al cambio climático.
= meeting "Serguéi Lavrov" "Hakan Fidan" agenda="la guerra en Gaza" agenda="comercio bilateral" agenda="cambio climático"
> Serguéi Lavrov se reunió en Ankara con Hakan Fidan. Ambos hablaron de la guerra en Gaza, del comercio bilateral y de la situación en Siria.
= meeting "Serguéi Lavrov" "Hakan Fidan" agenda="la guerra en Gaza" agenda="comercio bilateral" agenda="la situación en Siria"
> Serguéi Lavrov y Wang Yi se reunieron en Vientián. Ambos abordaron la situación en Ucrania.
= meeting "Serguéi Lavrov" "Wang Yi" agenda="la situación en Ucrania"
> Emmanuel Macron abordó la crisis libanesa con Mohamed bin Salmán en Yeda.
= meeting "Emmanuel Macron" "Mohamed bin Salmán"
> Los cancilleres de Chile y Perú analizaron la integración fronteriza.
= meeting "Chile" "Perú" agenda="la integración fronteriza"
> La película aborda su infancia.
! any

[verb id=hablarde frame=discuss a=subj b=with topic=of,obj]
habl@ar; convers@ar; trat@ar
> Diana Mondino y David Cameron hablaron de los vuelos a las islas.
! visit
> Serguéi Lavrov y Hakan Fidan se reunieron en Antalya y hablaron del suministro de gas.
= meeting "Serguéi Lavrov" "Hakan Fidan" agenda="suministro de gas"
> El libro habla de su infancia.
! any
> En Nicosia, Nikos Christodoulides y Kyriakos Mitsotakis conversaron el lunes sobre el cable eléctrico y trataron la crisis de los puertos.
= meeting "Nikos Christodoulides" "Kyriakos Mitsotakis" agenda="la crisis de los puertos"

# Before the event beside which they met.
[setting]
al margen x@de; en los márgenes x@de; en un aparte x@de; en los pasillos x@de; entre bastidores x@de; con motivo x@de; con ocasión x@de; en ocasión x@de; en el marco x@de; dentro del marco x@de; en el contexto x@de; paralelamente x@al; en paralelo x@al; de forma paralela x@al; en la antesala x@de; en vísperas x@de; durante; en el transcurso x@de; en el curso x@de; en el ámbito x@de; en el seno x@de; tras participar en; tras asistir a; para participar en; para asistir a; para asistir al; donde participa en; en el contexto; en la inauguración de; con ocasión; aprovechando; a raíz x@de; como parte x@de; en coincidencia con; coincidiendo con; en el entorno x@de
> Serguéi Lavrov se reunió con Wang Yi al margen de la cumbre de la ASEAN en Vientián.
= meeting "Serguéi Lavrov" "Wang Yi" setting="la cumbre de la ASEAN"
> Diana Mondino se reunió con David Cameron en el marco del foro de Davos.
= meeting "Diana Mondino" "David Cameron" setting="foro de Davos"
> La tienda está al margen de la carretera.
! any

[occasion]
cumbre@n; foro@n; conferencia@n; Asamblea General; sesi@ón; reuni@ón ministerial; reuni@ón; congreso@n; encuentro@n ministerial; conferencia@n ministerial; Consejo Europeo; jornadas; período de sesiones; periodo de sesiones; segmento de alto nivel; semana de alto nivel; debate general; Consejo de Asuntos Exteriores; asamblea@n; plenario; pleno; simposio@n; seminario@n; convenci@ón; diálogo@n; consulta@n; mesa redonda; coloquio@n; comisi@ón mixta; comisión bilateral; comisión intergubernamental; comisión binacional; gabinete binacional; Gabinete Binacional; consejo de ministros; reunión de ministros de Exteriores; reunión de cancilleres; reunión de jefes de Estado; cumbre de jefes de Estado; cumbre de líderes; ronda@n; conferencia de donantes; conferencia de paz; conferencia de seguridad; foro económico; retiro; cónclave@n; COP28; COP29; COP30; COP; ronda de negociaciones; reunión de alto nivel
ceremonia@n; funeral; funerales; exequias; investidura; toma de posesión; toma de mando; gala; transmisión de mando; asunción; traspaso de mando; acto@n; aniversario@n; conmemoraci@ón; inauguraci@ón; clausura; feria@n; exposici@ón; Juegos; Juegos Olímpicos; coronación; desfile@n; celebraci@ón; celebraciones; fiesta nacional; boda; canonización; entronización; misa; semana@n; visita@n | ceremony
> Serguéi Lavrov se reunió con Wang Yi en el marco del período de sesiones de la Asamblea General de la ONU en Nueva York.
= meeting "Serguéi Lavrov" "Wang Yi" setting="Asamblea General de la ONU"
> Pedro Sánchez conversó con Gabriel Boric con motivo de la toma de posesión de Bernardo Arévalo en Ciudad de Guatemala.
= meeting "Pedro Sánchez" "Gabriel Boric"
> La feria del libro abre en mayo.
! any

# Nouns that open an agenda and are kept in it.
[topicnoun]
escalada; tensi@ón; tirantez; disputa@n; rivalidad; choque@n; diferencia@n; litigio@n; pulso; cuesti@ón; asunto@n; tema@n; situaci@ón; relaci@ón; relaciones bilaterales; relación bilateral; crisis; conflicto@n; guerra@n; problema@n; cooperación; colaboración; cooperación bilateral; perspectivas; vínculo@n; lazo@n; nexo@n; fortalecimiento; profundización; ampliación; impulso; desarrollo; estado; marcha; evolución; avance@n; preparaci@ón; preparativos; agenda@n; agenda bilateral; oportunidad@es; posibilidad@es; vía@n; formas de; maneras de; proyecto@n; iniciativa@n; propuesta@n; plan; planes; aplicación; implementación; seguimiento; acuerdo@n; tratado@n; comercio; inversión; inversiones; intercambio comercial; seguridad; estabilidad; migración; flujos migratorios; lucha; combate; cambio climático; energía; suministro@n; ayuda humanitaria; situación humanitaria; alto el fuego; cese al fuego; proceso de paz; programa nuclear; sanciones; reforma@n; reapertura; apertura; liberación; canje; intercambio; refinanciación; deuda; frontera@n; derechos humanos; papel; futuro; reto@n; desafío@n; amenaza@n; tensi@ón; necesidad; respuesta; apoyo; asistencia; turismo; cultura; educación; salud; infraestructura@n; conectividad; integración; candidatura@n; adhesión; ingreso; entrada; visita@n; caso@n; extradición; gira; movilidad; visado@n; visas; aranceles; exportaci@ón; importaci@ón
> Pedro Sánchez y Rishi Sunak se reunieron en Londres para abordar la situación de Gibraltar.
= meeting "Pedro Sánchez" "Rishi Sunak" agenda="la situación de Gibraltar"
> La cuestión es otra.
! any
> Anwar Ibrahim y Prabowo Subianto repasaron en Yakarta los preparativos de la cumbre de la ASEAN.
= meeting "Anwar Ibrahim" "Prabowo Subianto" agenda="los preparativos"

[modifier]
por videoconferencia; por videollamada; de forma virtual; virtual; virtuales; virtualmente; en línea; de manera virtual; por vía telemática; de forma telemática; telemáticamente; telemático; telemática; por Zoom; vía Zoom; en formato virtual; en modalidad virtual; a distancia | channel=video
por teléfono; telefónicamente; telefónico; telefónica; telefónicos; telefónicas; vía telefónica; por vía telefónica; al teléfono | channel=phone
en persona; presencial; de forma presencial; presencialmente; de manera presencial; cara a cara; personalmente | channel=in-person
trilateral; trilaterales; tripartita; tripartito; a tres bandas; a tres; en formato trilateral | format=trilateral
bilateral; bilaterales; a solas; de manera bilateral | format=bilateral
multilateral; multilaterales; cuatripartita; cuatripartito; a cuatro bandas; cuadrilateral; ampliada; ampliado; plenaria; a cinco; quinteto; en formato ampliado | format=multilateral
oficial; oficialmente; oficiales; en visita oficial; con carácter oficial | kind=official
de Estado; en visita de Estado | kind=state
de trabajo; en visita de trabajo | kind=working
privado; privada; de carácter privado; de vacaciones | kind=private
prevista; previsto; previstas; previstos; próximo; próxima; futura; futuro; programada; programado; anunciada; venidera; inminente; agendada | status=planned
cancelada; cancelado; suspendida; suspendido; aplazada; aplazado; pospuesta; pospuesto; frustrada; frustrado; fallida; malograda | status=cancelled
eventual; hipotética; hipotético; posible; propuesta; propuesto | status=proposed
> Pedro Sánchez y Xi Jinping se reunieron por videoconferencia.
= meeting "Pedro Sánchez" "Xi Jinping" channel=video
> Pedro Sánchez realizó una visita oficial a India.
= visit "Pedro Sánchez" to=IND kind=official
> La clase se da por videoconferencia.
! meeting

# Several meetings told of in one clause.
[modifier id=porseparado separate]
por separado; con pocas horas de diferencia; con horas de diferencia; con unas horas de diferencia; con minutos de diferencia; con una hora de diferencia; uno por uno; uno a uno; una a una; de uno en uno; por turno; por turnos; por su lado; sucesivamente; respectivamente; de manera separada; de forma separada; uno tras otro; en reuniones separadas; en encuentros separados; en sendas reuniones; en sendos encuentros; sendas; sendos; separadas; separados; individualmente
> Serguéi Lavrov se reunió por separado con Wang Yi y Hakan Fidan.
= meeting "Serguéi Lavrov" "Wang Yi" format=bilateral
= meeting "Serguéi Lavrov" "Hakan Fidan" format=bilateral
> Pedro Sánchez mantuvo sendas reuniones con Emmanuel Macron y Olaf Scholz.
= meeting "Pedro Sánchez" "Olaf Scholz" format=bilateral
> Las salas tienen puertas por separado.
! any
