# Verbs that are an event only with an object of a sort: what is given, who is moved, who is
# let go, what is broken off. The words of each sort stand below them.

[verb id=dar frame=event type=AID a=subj b=to,for object=goods]
envi,enví@ar2; entre@gar; don@ar; facilit@ar; suministr@ar; proporcion@ar; conced@er; otor@gar; aport@ar; destin@ar; aprob,aprueb@ar2; desembols@ar; promet@er; mand@ar; despach@ar; traslad@ar; transfer,transfier,transfir@eri; regal@ar; ced@er; remit@ir; prest@ar; asign@ar; brind@ar; ofre@cer; anunci@ar | cameo=070
h@acer entrega de; h@acer llegar; h@acer donación de; flet@ar; contrib@uir con; compromet@er; anunci@ar la entrega de; anunci@ar el envío de; prepar@ar el envío de | cameo=070
> Polonia ha enviado a Ucrania 14 cazas.
= event AID "Polonia" > "Ucrania"
> Japón donó ambulancias a Fiyi.
= event AID "Japón" > "Fiyi"
> Polonia envió a Ucrania una carta.
! event
> Polonia enviará cazas a Ucrania.
= event AID "Polonia" > "Ucrania"
> Polonia va a enviar cazas a Ucrania.
= event AID "Polonia" > "Ucrania"
> España destinará 150 millones a Moldavia y a Chad.
= event AID "España" > "Moldavia" "Chad"
> Polonia enviará cazas a Ucrania si Rusia ataca.
! event
> Polonia quiere enviar cazas a Ucrania.
! event

[word goods]
laboratorio; laboratorios; computadoras; ordenadores; mobiliario; ropa; libros; material escolar; equipamiento; avión; helicóptero; buque; barco; lancha; lanchas; potabilizadora; plasma; antídotos; brigadistas; paquete de ayuda; fondo; financiamiento; financiación; policías; instructores; entrenamiento; tecnología; software; semovientes; leche; azúcar; aceite; cemento; madera; tractores; motobombas; cisternas; cisterna; puentes; puente modular; aviones; ayuda; baterías; equipos; equipos de rescate; equipo de rescate; equipos de rescatistas; equipos de bomberos; brigada médica; brigadas médicas; misión médica; personal médico; personal sanitario; personal de rescate; buque hospital; puente aéreo; kits; potabilizadora; donación; donativo; sueros; oxígeno; respiradores; mascarillas; maquinaria; camiones; camión; camiones cisterna; semillas; becas; cereales; equipo; fragatas; gas; material; sistemas; toneladas; vehículos
asistencia; socorro; suministros; insumos; insumos médicos; medicinas; medicamentos; vacunas; dosis; equipos médicos; médicos; enfermeras; rescatistas; bomberos; socorristas; ambulancia; ambulancias; generador; generadores; carpas; tiendas de campaña; mantas; víveres; alimentos; comida; trigo; harina; arroz; maíz; fertilizantes; combustible; petróleo; crudo; gasolina; diésel; agua potable; potabilizadoras; hospital de campaña; hospitales de campaña; paneles solares; autobuses escolares; ayuda humanitaria; ayuda alimentaria; ayuda militar; ayuda financiera; ayuda económica; ayuda de emergencia; toneladas de ayuda
préstamo; préstamos; crédito; créditos; línea de crédito; subvención; subvenciones; fondos; euros; dólares; millones; yenes; yuanes; libras
armas; armamento; munición; municiones; proyectiles; obuses; tanques; carros de combate; cazas; helicópteros; misiles; lanzamisiles; interceptores; sistemas antiaéreos; sistema antiaéreo; baterías antiaéreas; fusiles; blindados; vehículos blindados; patrulleras; lanchas patrulleras; drones; chalecos antibalas; material militar; equipo militar; equipamiento militar; repuestos; radar; radares

# Who leaves, and whose land.
[verb id=replegar frame=event type=RETREAT a=subj b=from,of object=troops]
retir@ar; sa@car; replegar; repleg,replieg@ar2; evacu,evacú@ar2; repatri@ar | cameo=0874 mode=withdraw context=military
> Francia retiró a sus últimos soldados de Chad.
= event RETREAT "Francia" > "Chad"
> Rusia retiró sus tropas de Armenia en marzo.
= event RETREAT "Rusia" > "Armenia"
> La empresa retiró sus productos de Chad.
! event

# Who is sent, and where to.
[verb id=enviarfuerzas frame=event type=MOBILIZE a=subj b=to,toward,against,in,with object=troops]
desple,desplie@gar2; concentr@ar; acanton@ar; envi,enví@ar2; movili@zar; desta@car; reforz,refuerz@ar2; posicion@ar | cameo=152 mode=troops context=military
despla@zar; apost,apuest@ar2; acer@car; mand@ar; trasl@ar; traslad@ar; situ,sitú@ar2; ubi@car; estacion@ar | cameo=152 mode=troops context=military
> La OTAN desplegó un batallón en Estonia.
= event MOBILIZE "OTAN" > "Estonia"
> China envió dos destructores hacia Taiwán.
= event MOBILIZE "China" > "Taiwán"
> El banco desplegó a su personal en Estonia.
! event

[word troops]
tanques; carros de combate; presencia militar; despliegue militar; blindados; tanquetas; helicópteros de combate
aviones; barcos; baterías; buques; cazas; flota; militares; misiles
tropas; soldados; fuerzas; contingente; contingentes; batallón; batallones; brigada; brigadas; regimiento; división; divisiones; guarnición; efectivos; cascos azules; paracaidistas; marines; infantes de marina; fuerzas especiales; comandos; buque de guerra; buques de guerra; destructor; destructores; fragata; fragatas; submarino; submarinos; portaaviones; aviones de combate; bombarderos; blindados; artillería; unidades; asesores militares; reservistas; guardias fronterizos

# Who is let go.
[verb id=soltar frame=event type=CONCEDE a=subj b=obj,to object=captives]
liber@ar; excarcel@ar; solt,suelt@ar2; repatri@ar; indult@ar; dev@olver; amnisti,amnistí@ar2 | cameo=084 mode=release context=legal
> Irán liberó el martes a dos ciudadanos franceses.
= event CONCEDE "Irán" > "ciudadanos franceses"
> Togo liberó a once pescadores ghaneses.
= event CONCEDE "Togo" > "pescadores ghaneses"
> La banda liberó un disco.
! event

[word captives]
agentes; espías; agente; espía; contratista; contratistas; exmilitares; religiosos; sacerdotes; obispos; misioneros; estudiantes; cuerpos; restos; niños; nacionales; ciudadano; ciudadanos; rehén; rehenes; preso; presos; presos políticos; prisionero; prisioneros; prisioneros de guerra; detenido; detenidos; cautivos; periodista; periodistas; reporteros; marinero; marineros; pescador; pescadores; tripulantes; tripulación; activista; activistas; turista; turistas; disidente; disidentes; opositores; académicos; cooperante; cooperantes; piloto; pilotos; ingenieros; trabajadores; empresario; empresarios; civiles; menores

# What is broken off or frozen, and with whom.
[verb id=interrumpir frame=event type=SANCTION a=subj b=with,to,of,on,against object=dealings]
cancel@ar; suspend@er; r@omper; congel@ar; cort@ar; interrump@ir; parali@zar; rebaj@ar; degrad@ar; restrin@gir; limit@ar; deneg,denieg@ar2; revo@car; embar@gar; bloque@ar; prohib,prohíb,prohib@eri; ved@ar; vet@ar; embar@gar | cameo=160
> Bolivia congeló la cooperación policial con Chile.
= event SANCTION "Bolivia" > "Chile"
> Argelia suspendió el comercio con España en junio.
= event SANCTION "Argelia" > "España"
> Chile suspendió el partido con Perú.
! event

[word dealings]
vuelos directos; visados; entrega de armas; envío de armas; convenio; convenios; programa; programas; préstamos; subvenciones; suministros; intercambio
acuerdo; acuerdos; asistencia; ayuda; compra; diálogo; envío; envíos; financiación; fondos; licencias; negociaciones; programa de cooperación; programas de cooperación; venta; ventas
relaciones; relaciones diplomáticas; vínculos; lazos; lazos diplomáticos; cooperación; comercio; intercambios comerciales; vuelos; exportaciones; exportación; importaciones; importación; ventas de armas; venta de armas; ayuda al desarrollo; asistencia militar; tratado de amistad; tratado; activos; cuentas; visados; visas; contactos; contactos oficiales; diálogo político; suministro de gas; suministro de petróleo; suministro

# Who works together again, and on what.
[verb id=reanudar frame=event type=COOPERATE a=subj b=with,between object=ties]
reanud@ar; reforz,refuerz@ar2; intensifi@car; profundi@zar; ampli,amplí@ar2; fortale@cer; consolid@ar; desple,desplie@gar2; efectu,efectú@ar2; ejecut@ar; lan@zar; celebr@ar; emprend@er; coordin@ar; concl@uir; culmin@ar; restable@cer; normali@zar; normali@zar; retom@ar; relan@zar; elev@ar; reactiv@ar; estrech@ar; inaugur@ar; reali@zar; inici@ar; llev@ar a cabo | cameo=050
> Vietnam y Tailandia elevaron sus relaciones en mayo.
= event COOPERATE "Vietnam" "Tailandia" > "Vietnam" "Tailandia"
> Argelia reanudó la cooperación con Francia.
= event COOPERATE "Argelia" > "Francia"
> La empresa reanudó las obras el lunes.
! event

[word ties]
puente; puentes; gasoducto; oleoducto; ferrocarril; paso fronterizo; comisión mixta; comisión binacional; grupo de trabajo; mecanismo; mecanismo de consulta; línea aérea; ruta aérea; ruta marítima; planta; fábrica; proyecto; proyectos; fondo común; comité conjunto; comando conjunto
relaciones; lazos; relaciones diplomáticas; relaciones bilaterales; cooperación; asociación estratégica; maniobras navales conjuntas; maniobras aéreas conjuntas; ejercicios navales conjuntos; ejercicios aéreos conjuntos; operación conjunta; operaciones conjuntas; operativo conjunto; operativos conjuntos; plan conjunto; proyecto conjunto; puente binacional; paso fronterizo común; gasoducto común; maniobras conjuntas; ejercicios conjuntos; patrullas conjuntas; patrulla conjunta; ejercicio conjunto; ejercicios militares conjuntos; maniobras militares conjuntas; vuelos directos; vuelos; conexiones aéreas; intercambio de inteligencia

# What is welcomed must be something done: the words stand in events-back.lex.
[verb id=celebrardecision frame=event type=SUPPORT a=subj b=of,from,by object=deed]
celebr@ar; salud@ar; aplaud@ir; elogi@ar; agrade@cer; ensal@zar | cameo=051 context=diplomatic
valor@ar; valor@ar positivamente; bend@ecir; recib@ir con satisfacción; recib@ir con agrado; recib@ir con beneplácito; aco@ger con satisfacción; aco@ger con agrado; ve con buenos ojos; vio con buenos ojos; dio la bienvenida x@al
> Berlín saludó la iniciativa de Brasil.
= event SUPPORT "Berlín" > "Brasil"
> Lima celebró la decisión de Quito.
= event SUPPORT "Lima" > "Quito"
> Lima celebró la fiesta de Quito.
! event

# The one who is given something is the subject.
[verb id=recibirayuda frame=event type=AID a=from,by,of b=subj object=goods]
recib@ir | cameo=070
> Paraguay recibió de Japón seis ambulancias.
= event AID "Japón" > "Paraguay"
> Ucrania recibió de Alemania dos sistemas antiaéreos.
= event AID "Alemania" > "Ucrania"
> Paraguay recibió de Japón una carta.
! event

# Who hands over whom, and to whom.
[verb id=extraditar frame=event type=COOPERATE a=subj b=to,toward object=suspects]
extradit@ar; entre@gar | cameo=060 context=legal
> Perú extraditó a un narcotraficante a Bolivia.
= event COOPERATE "Perú" > "Bolivia"
> Paraguay entregó a Brasil a un narcotraficante.
= event COOPERATE "Paraguay" > "Brasil"
> Perú entregó a Bolivia un informe.
! event

[word suspects]
sospechoso; sospechosos; sospechosa; imputado; imputados; presunto; presuntos; asesino; asesinos; contrabandista; contrabandistas; mafioso; mafiosos; secuestrador; secuestradores
narcotraficante; narcotraficantes; capo; capos; prófugo; prófugos; fugitivo; fugitivos; reo; reos; acusado; acusados; exmilitar; exministro; exministra; exgeneral; exbanquero; exjefe; exfuncionario; cabecilla; cabecillas; líder; jefe; sicario; sicarios; traficante; traficantes; estafador; terrorista; terroristas; condenado; condenados

# Both let prisoners go.
[verb id=canjear frame=event type=COOPERATE a=subj b=with,between object=captives]
intercambi@ar; canje@ar | cameo=060
> Venezuela y Estados Unidos intercambiaron prisioneros.
= event COOPERATE "Venezuela" "Estados Unidos" > "Venezuela" "Estados Unidos"
> Rusia canjeó prisioneros con Ucrania.
= event COOPERATE "Rusia" > "Ucrania"
> Venezuela y Estados Unidos intercambiaron notas.
! event

# Troops that leave a state.
[verb id=abandonar frame=event type=RETREAT a=subj b=obj,from,of armed]
abandon@ar; sal@ir x@de; se retir@ar x@de; evacu@ar
> Los soldados estadounidenses abandonaron Níger en agosto.
= event RETREAT "soldados estadounidenses" > "Níger"
> Las tropas francesas salieron de Chad.
= event RETREAT "tropas francesas" > "Chad"
> El ministro abandonó Níger en agosto.
! event

# What is given out where it is needed, or built there.
[verb id=repartir frame=event type=AID a=subj b=in,between,to object=goods]
repart@ir; distrib@uir; inyect@ar; invert,inviert,invirt@eri | cameo=070
> Marruecos repartió alimentos en Mali.
= event AID "Marruecos" > "Mali"
> Arabia Saudí distribuyó el jueves tiendas de campaña en Sudán.
= event AID "Arabia Saudí" > "Sudán"
> La tienda repartió alimentos en el barrio.
! event

[verb id=levantarobra frame=event type=AID a=subj b=in,for object=works]
financi@ar; coste@ar; constr@uir; reconstr@uir; equip@ar; sufra@gar; rehabilit@ar | cameo=070
> Japón financió un hospital en Kenia.
= event AID "Japón" > "Kenia"
> Catar costeó la reconstrucción de dos escuelas en Líbano.
= event AID "Catar" > "Líbano"
> El alcalde construyó una escuela en el barrio.
! event

[word works]
hospital; hospitales; escuela; escuelas; universidad; clínica; clínicas; maternidad; carretera; carreteras; acueducto; pozos; viviendas; orfanato; reconstrucción; planta potabilizadora; centro de salud; centros de salud

# What of somebody's is praised.
[verb id=ponderarmerito frame=event type=SUPPORT a=subj b=of,from,by object=merit]
recono@cer; valor@ar; valor@ar positivamente; valor@ar muy positivamente; desta@car; resalt@ar; ponder@ar; real@zar; real@zar; puso de relieve; pone de relieve; pusieron de relieve; ha puesto de relieve; puso en valor; pone en valor; pusieron en valor; ha puesto en valor | cameo=051 context=diplomatic
> Kaja Kallas valoró las valientes reformas de Moldavia.
= event SUPPORT "Kaja Kallas" > "Moldavia"
> António Guterres reconoció el enorme esfuerzo de Uganda con los refugiados.
= event SUPPORT "António Guterres" > "Uganda"
> El entrenador destacó la entrega del equipo de Uganda.
! event

[word merit]
esfuerzo; esfuerzos; labor; contribución; aporte; aportes; aportación; aportaciones; liderazgo; generosidad; hospitalidad; solidaridad; apoyo; respaldo; ayuda; mediación; disposición; gesto; coraje; valentía; valor; entereza; firmeza; logros; resiliencia; sacrificio; sacrificios; buenos oficios; papel constructivo; papel mediador; rol constructivo; compromiso; cooperación; colaboración; contención; moderación; reformas

# What somebody is decorated with.
[verb id=condecorarcon frame=event type=SUPPORT a=subj b=to,obj object=honour]
imp@oner; conced@er; otor@gar; entre@gar; confer,confier,confir@eri; colg,cuelg@ar2; concedió; prend,prend@er | cameo=051 context=diplomatic
> La presidenta Claudia Sheinbaum impuso una medalla al embajador japonés, Kozo Honsei.
= event SUPPORT "Claudia Sheinbaum" > "Kozo Honsei"
! event SANCTION
> El presidente Santiago Peña entregó la condecoración al canciller alemán, Olaf Scholz.
= event SUPPORT "Santiago Peña" > "Olaf Scholz"
> El club entregó una medalla al portero.
! event

[word honour]
medalla; medallas; condecoración; condecoraciones; gran cruz; collar; banda; insignia; distinción; galardón; llaves de la ciudad; llave de la ciudad; orden nacional; orden al mérito; doctorado honoris causa; máxima distinción; máxima condecoración; cruz

# What somebody asks for or claims, backed by others.
[verb id=abanderarcausa frame=event type=SUPPORT a=subj b=of,from,by object=cause]
apadrin@ar; defend,defiend@er2; abander@ar; promov,promuev@er2; impuls@ar; secund@ar; aval@ar; apoy@ar; respald@ar; suscri@bir | cameo=051 context=diplomatic
> Francia apadrinó la candidatura de Armenia al Consejo de Europa.
= event SUPPORT "Francia" > "Armenia"
> El canciller Bruno Rodríguez defendió la soberanía de Venezuela.
= event SUPPORT "Bruno Rodríguez" > "Venezuela"
> El club defendió la candidatura de la ciudad.
! event

[word cause]
candidatura; candidaturas; ingreso; entrada; adhesión; incorporación; soberanía; integridad territorial; independencia; autonomía; libre determinación; autodeterminación; causa; reclamo; reclamos; reclamación; reivindicación; reivindicaciones; aspiraciones; aspiración; postura; posición; membresía; derecho; derechos

# What somebody asked or warned of, and nobody heeds.
[verb id=desoir frame=event type=REJECT a=subj b=of,from,by object=pleas]
ignor@ar; desech@ar; despach@ar; minimi@zar; despreci@ar; desdeñ@ar; soslay@ar; elud@ir; desestim@ar; hizo oídos sordos a; hace oídos sordos a; hicieron oídos sordos a; desoyó; desoye; desoyeron; desoír | cameo=120
> Ruanda ignoró el ultimátum de la República Democrática del Congo.
= event REJECT "Ruanda" > "República Democrática del Congo"
> La vicepresidenta Delcy Rodríguez desechó la oferta de Brasil.
= event REJECT "Delcy Rodríguez" > "Brasil"
> El árbitro ignoró las protestas del público.
! event

[word pleas]
petición; peticiones; advertencia; advertencias; llamamiento; llamamientos; llamado; llamados; exigencia; exigencias; ultimátum; oferta; ofertas; propuesta; propuestas; condiciones; demandas; reclamo; reclamos; reproches; críticas; acusaciones; amenazas; ofrecimiento; súplicas; ruegos; mediación; recomendaciones; presiones; versión

# What somebody stops doing to another.
[verb id=cesarataques frame=event type=RETREAT a=subj b=against,on,in,to object=attacks]
ces@ar; suspend@er; interrump@ir | cameo=0871 mode=ceasefire context=military
> Israel suspendió los bombardeos contra Líbano.
= event RETREAT "Israel" > "Líbano"
> Etiopía interrumpió su ofensiva en Eritrea.
= event RETREAT "Etiopía" > "Eritrea"
> El club suspendió los ataques en redes.
! event

[word attacks]
ataques; bombardeos; ofensiva; operaciones militares; operación militar; hostilidades; incursiones; lanzamientos de cohetes

# What is laid upon somebody.
[verb id=imponer frame=event type=SANCTION a=subj b=to,against,on object=burdens]
imp@oner; reimp@oner; apli@car; fij@ar; decret@ar; endure@cer; adopt@ar; car@gar; extend,extiend@er2; estable@cer; prorro@gar; reimplant@ar; implant@ar | cameo=163 mode=restrict context=economic
> Canadá impuso severas restricciones financieras a Myanmar.
= event SANCTION "Canadá" > "Myanmar"
> Turquía decretó el jueves un embargo petrolero contra Israel.
= event SANCTION "Turquía" > "Israel"
> La tasa del 30 % impuesta por Ecuador a los productos colombianos subió.
= event SANCTION "Ecuador"
> El embargo de armas decretado por España contra Israel entró en vigor.
= event SANCTION "España" > "Israel"
> Las sanciones que Estados Unidos aplica a Rusia siguen en pie.
= event SANCTION "Estados Unidos" > "Rusia"
> Las normas que Bolivia aplica a Chile siguen en pie.
! event
> Las tarifas aplicadas por la empresa a los usuarios subieron.
! event
> El juez impuso una multa al conductor.
! event SANCTION "juez"

[word burdens]
tasa; tasas; sobretasa; sobretasas; recargo; recargos; tributo; tributos; impuesto; tarifa; derechos aduaneros; derechos de aduana; peajes; embargo de armas; embargo petrolero; embargo comercial; nuevas sanciones; nueva sanción; paquete de sanciones; nuevos aranceles; nuevo arancel; congelación de activos; boicot; veto migratorio; medidas coercitivas unilaterales; medidas coercitivas; salvaguardias; trabas; cuota; aranceles antidumping; bloqueo; multa; multas; sanciones; sanción; restricciones; aranceles; arancel; tarifas; gravamen; gravámenes; embargo; veto; prohibición; castigo; castigos; medidas punitivas; medidas restrictivas; contramedidas; cuotas; impuestos; límites; bloqueo comercial; bloqueo económico
