# Ministries, governments, parliaments and other bodies of a state.

[body type=mfa name="{adj} Ministry of Foreign Affairs"]
Cancillería; cancillería@n; Ministerio de Exteriores; Ministerio de Asuntos Exteriores; Ministerio de Relaciones Exteriores; ministerio de Exteriores; ministerio de Relaciones Exteriores; ministerio de Asuntos Exteriores; Ministerio de Asuntos Exteriores, Unión Europea y Cooperación; Ministerio de Asuntos Exteriores y Cooperación; Ministerio de Relaciones Exteriores y Culto; diplomacia@n; Exteriores; cartera de Exteriores; Ministerio del Exterior
Palacio San Martín; Cancillería argentina | country=ARG
Palacio de Santa Cruz | country=ESP
Palacio Santos | country=URY
Palacio de Torre Tagle; Torre Tagle | country=PER
Palacio de San Carlos | country=COL
Casa Amarilla | country=VEN
Itamaraty; Palacio de Itamaraty | country=BRA
Secretaría de Relaciones Exteriores; SRE; Cancillería mexicana | country=MEX name="Mexican Secretariat of Foreign Affairs"
Departamento de Estado; Departamento de Estado estadounidense; Departamento de Estado de Estados Unidos | country=USA name="US Department of State"
Minrex; MINREX | country=CUB
Farnesina | country=ITA
Foreign Office | country=GBR name="Foreign, Commonwealth and Development Office"
Quai d'Orsay | country=FRA
Servicio Europeo de Acción Exterior; SEAE | org=EU type=agency name="European External Action Service"
> La Cancillería de Colombia informó que la reunión será en Bogotá.
= statement "Cancillería de Colombia" content="la reunión será en Bogotá"
> Según el Ministerio de Exteriores ruso, dos aviones fueron derribados.
= statement "Ministerio de Exteriores ruso" content="dos aviones fueron derribados"
> La cancillería del obispado cerró.
! any
[body type=mod name="{adj} Ministry of Defence"]
Ministerio de Defensa; ministerio de Defensa
Pentágono | country=USA name="US Department of Defense"
> El Ministerio de Defensa ruso declaró que dos drones fueron derribados.
= statement "Ministerio de Defensa ruso" content="dos drones fueron derribados"
> Según el Pentágono, las tropas permanecerán en Irak.
= statement "Pentágono" content="las tropas permanecerán en Irak"
> La defensa apeló.
! any

[body type=ministry name="{adj} Ministry"]
Ministerio; ministerio@n; Ministerio del Interior; Ministerio de Interior; Ministerio de Economía; Ministerio de Hacienda; Ministerio de Comercio; Ministerio de Justicia; Ministerio de Energía; Ministerio de Salud; Fiscalía; Secretaría de Economía
Tesoro | else=USA name="{adj} Treasury"
Departamento del Tesoro; Tesoro estadounidense; Tesoro de EE.UU.; Tesoro de Estados Unidos; Departamento del Tesoro estadounidense | country=USA name="US Department of the Treasury"
> El Ministerio del Interior tunecino anunció que la frontera seguirá cerrada.
= statement "Ministerio del Interior tunecino" content="la frontera seguirá cerrada"
> Según el Ministerio de Comercio chino, las conversaciones continuarán.
= statement "Ministerio de Comercio chino"
> El ministerio tiene un jardín.
! any

[body type=government name="Government of {country}"]
Gobierno; Gobierno y pueblo; Gobierno y al pueblo; Gobierno y el pueblo; pueblo y Gobierno; pueblo y al Gobierno; pueblo y el Gobierno; pueblo y gobierno; gobierno y pueblo; gobierno@n; Ejecutivo; ejecutivo; Administración; gobierno interino; Consejo de Ministros; gabinete; Gabinete; autoridades de transición; junta militar; junta; Junta; junta golpista; junta de gobierno; régimen; Régimen; autoridades militares; autoridades golpistas; autoridades de facto; gobierno de facto; Gobierno de facto
Administración Biden; Administración Trump; administración Trump; administración Biden | country=USA
La Moncloa; Moncloa | country=ESP
Downing Street | country=GBR
Palacio Quemado; Casa Grande del Pueblo | country=BOL
Palazzo Chigi; Palacio Chigi | country=ITA
Torre Ejecutiva | country=URY
> El régimen venezolano rompió relaciones con Paraguay.
= event SANCTION "régimen venezolano" > "Paraguay" mode=withdraw cameo=161
> El Gobierno nicaragüense expulsó al embajador de Brasil.
= event SANCTION "Gobierno nicaragüense" > "embajador de Brasil" mode=expel cameo=166
> El gobierno de la casa es cosa de dos.
! any
> El Gobierno italiano indicó que el puerto seguirá abierto.
= statement "Gobierno italiano" content="el puerto seguirá abierto"

[body type=presidency name="Presidency of {country}"]
Presidencia; presidencia; Casa Real; oficina del presidente
Casa Rosada | country=ARG
La Moneda; Palacio de La Moneda; Palacio de la Moneda | country=CHL
Casa de Nariño; Palacio de Nariño | country=COL
Palacio de Miraflores; Miraflores | country=VEN
Palacio de Carondelet; Carondelet | country=ECU
Palacio de López | country=PRY
Planalto | country=BRA
Elíseo; Palacio del Elíseo | country=FRA
Casa Blanca | country=USA name="White House"
Kremlin | country=RUS name="Kremlin"
> La Casa Rosada anunció que la visita será en mayo.
= statement "Casa Rosada" content="la visita será en mayo"
> Según el Kremlin, no hay fecha.
= statement "Kremlin" content="no hay fecha"
> La presidencia del club rota cada año.
! any

[body type=parliament name="Parliament of {country}"]
Parlamento; parlamento@n; Congreso; Congreso de los Diputados; Senado; Asamblea Nacional; Cámara de Diputados; Cámara de los Comunes; Cortes
Knéset | country=ISR
Duma; Duma Estatal | country=RUS
Bundestag | country=DEU
> El Parlamento Europeo condenó a Rusia.
= event ACCUSE "Parlamento Europeo" > "Rusia" mode=disapprove cameo=111
> La Duma condenó a Ucrania.
= event ACCUSE "Duma" > "Ucrania"
> El Congreso aprobó el presupuesto.
! event

[body type=embassy name="Embassy of {country}"]
Embajada; embajada@n; legación; legaciones; sede diplomática; misión diplomática; representación diplomática; consulado@n; Consulado; consulado general; misión permanente; sección consular
> La embajada de China anunció que el consulado permanecerá cerrado.
= statement "embajada de China" content="el consulado permanecerá cerrado"
> La embajada de la marca abrió una tienda.
! any
> La embajada de Japón precisó que el seísmo no causó víctimas.
= statement "embajada de Japón" content="el seísmo no causó víctimas"

[body type=party]
Partido Popular; PP; Vox; PSOE; Partido Socialista Obrero Español; Sumar; Unidas Podemos; Izquierda Unida; Junts; ERC; PNV; Bildu; EH Bildu; Ciudadanos | country=ESP
Partido Acción Nacional; PAN; PRI | country=MEX
La Libertad Avanza; Unión por la Patria; Juntos por el Cambio | country=ARG
Frente Amplio; Partido Nacional; Partido Colorado | country=URY
Movimiento al Socialismo; MAS | country=BOL
Centro Democrático; Pacto Histórico | country=COL
Fuerza Popular | country=PER
Revolución Ciudadana | country=ECU
Partido de los Trabajadores; PT | country=BRA
Frente Sandinista | country=NIC
> La diputada del PP Valentina Martínez exigió al Gobierno de Marruecos que rectifique.
= event REQUEST "Valentina Martínez" > "Gobierno de Marruecos" cameo=100
> La pan del desayuno.
! any
[body type=army name="{adj} Armed Forces"]
Estado Mayor; Guardia Revolucionaria; Guardia Civil; Guardia Costera; guardia costera; Guardia Nacional; Guardia Nacional Bolivariana; guardia fronteriza
[body type=court name="Court of {country}"]
Corte Suprema; Tribunal Supremo; Tribunal Constitucional; Audiencia Nacional
[body type=agency]
servicios de inteligencia; banco central; Banco Central

# What follows belongs to the name: Comisión Nacional de la Memoria.
[orgword first]
Consejo; Comité; Comisión; Asociación; Organización; Fundación; Unión; Liga; Federación; Instituto; Universidad; Banco; Grupo; Agencia; Alianza; Centro; Frente; Movimiento; Partido; Sociedad; Compañía; Corte; Autoridad; Foro; Observatorio; Sindicato; Fondo; Oficina; Tribunal; Academia; Cámara; Confederación; Coalición; Red; Colectivo; Comunidad; Secretaría; Asamblea
[nameless]
Mi; Mis; Tu; Tus; Nos; Yo; X; X.; He; Hemos; Has; Han; Va; Ve; Lunes; Martes; Miércoles; Jueves; Viernes; Sábado; Domingo; Enero; Febrero; Marzo; Abril; Mayo; Junio; Julio; Agosto; Septiembre; Octubre; Noviembre; Diciembre; Calle; Plaza; Avenida; Tratado; Acuerdo; Acuerdos; Constitución; Guerra; República; Estado; Estados; Reino; Norte; Sur; Este; Oeste; Occidente; Oriente; Foto; Vídeo; Video; Compartir; Internet; Navidad; Copa; Mundial; Juegos; Premio; Hotel; Palacio; Aeropuerto; Comunicado; Declaración; Política; Actualidad; Mundo; Internacional; Cumbre; Conferencia; Según; En; Para; Tras; Antes; Después; Con; Sobre; Por; Desde; Entonces; Esta; Este; Estos; Estas; Así; Preguntado; Preguntada; Además; Respecto; Todo; Toda; Todos; Más; Ningún; Ninguna; Dos; Tres; Hasta; Cuanto; Frente; Sin; Bajo; Entre; Hacia; Contra; Pero; Porque; Finalmente; Luego; Sin embargo; No; Nuestro; Nuestra; Nosotros; Yo; Usted; Ustedes; Lo; Le; Les; Se; Él; Ella; Ellos; Ellas; Quien; Quienes; Que; Qué; Cómo; Cuándo; Dónde; Cuando; Donde; Si; Sí; Aquí; Allí; Hoy; Ayer; Mañana; Mientras; Aunque; Durante; A; Al; Del; De; Y; E; O; Un; Una; El; La; Los; Las; Su; Sus; Ese; Esa; Eso; Esto; Ambos; Ambas; Fuentes; Cada; Otro; Otra; Muchos; Muchas; Algunos; Algunas; Como; También; Tampoco; Solo; Ya; Aún; Fue; Era; Es; Son; Hay; Había; Ha; Han; Gracias; Espero; Creemos; Estamos; Somos; Tenemos; Queremos; Debemos; Hemos; Vamos; Quiero; Creo; Tengo; Nadie; Nada; Jamás; Nunca; Siempre; Acto; Ramadán; Eid; Eid al Fitr; Eid al Adha; Noruz; Ashura; Pésaj; Janucá; Diwali
> El presidente Gabriel Boric conversó con su homólogo Bassirou Diomaye Faye con motivo de la Navidad.
= meeting "Gabriel Boric" "Bassirou Diomaye Faye" format=bilateral
