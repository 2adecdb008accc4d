# Words that stand for somebody named before, and for groups of people.

# A source spoken of before stands for itself.
[pronoun m f sg subj]
el mismo portavoz; el citado portavoz
[pronoun m sg subj obj]
él
[pronoun f sg subj obj]
ella
[pronoun pl subj obj]
ellos; ellas
> Gustavo Petro recibió a Luiz Inácio Lula da Silva en Bogotá. Petro ya se reunió con él en Lima el 3 de abril.
= meeting "Gustavo Petro" "Luiz Inácio Lula da Silva" place=Lima date=2024-04-03
> Gustavo Petro habló de Dina Boluarte. El lunes se vio con ella en Lima.
= meeting "Gustavo Petro" "Dina Boluarte" place=Lima
> Él llueve.
! any
[pronoun m f sg obj clitic dative]
le
[pronoun m sg subj obj last]
este último; aquel; este; éste; aquél; el aludido; el interpelado; el increpado; el susodicho; el mencionado
[pronoun f sg subj obj last]
esta última; esta; ésta; aquella; aquélla; la aludida; la interpelada
> El canciller Hakan Fidan se reunió con Serguéi Lavrov. Este último afirmó que la guerra seguirá.
= statement "Serguéi Lavrov" content="la guerra seguirá"
> Este último mes fue caluroso.
! any
[pronoun m f pl obj clitic dative]
les
[pronoun m sg obj clitic article]
lo
[pronoun f sg obj clitic article]
la
[pronoun m pl obj clitic article]
los
[pronoun f pl obj clitic article]
las
> El presidente Emmanuel Macron viajó a Kiev. Lo recibió el presidente ucraniano, Volodímir Zelenski.
= meeting "Emmanuel Macron" "Volodímir Zelenski"
> Wang Yi recibió a Serguéi Lavrov y le agradeció su visita.
= event SUPPORT "Wang Yi" > "Serguéi Lavrov"
> Wang Yi recibió a Serguéi Lavrov. Le agradeció su visita y le pidió calma.
= event SUPPORT "Wang Yi" > "Serguéi Lavrov"
= event REQUEST "Wang Yi" > "Serguéi Lavrov"
> Wang Yi llamó a Diana Mondino. Le expresó su apoyo.
= event SUPPORT "Wang Yi" > "Diana Mondino"
> Wang Yi llamó a Diana Mondino. Le dolía la espalda.
! event
> La reunión la recibió con frío.
! meeting

[possessive m f]
su; sus; sus respectivos; sus respectivas; su respectivo; su respectiva
cuyo; cuya; cuyos; cuyas
> Argelia retiró a su embajador en París. Su Cancillería acusó a Moscú de mentir.
= event ACCUSE "Su Cancillería" > "Moscú"
> La decisión irritó a Israel, cuya Cancillería dijo que Chile se equivoca.
= statement "Cancillería" content="Chile se equivoca"
> Serguéi Lavrov se reunió con su homólogo chino, Wang Yi, en Vientián.
= meeting "Serguéi Lavrov" "Wang Yi"
> Ella pintó su casa.
! any

[det m indef]
un; otro; algún
[det f indef]
una; otra; alguna
[det m describes]
primer; el último; el único; el segundo; el tercer
> Barack Obama se convirtió en el primer presidente estadounidense en visitar Cuba en 88 años.
! statement "Joe Biden"
> Pedro Sánchez llegó a Mauritania. Es el primer presidente español en hacerlo.
! statement
[det f describes]
primera; la última; la única; la segunda; la tercera
[det m]
el; este; ese; aquel | def
nuevo; el nuevo; el actual; el entonces; el exiliado; el recién nombrado; el propio; el mismo; el mencionado; el citado
[det f]
la; esta; esa; aquella; dicha | def
nueva; la nueva; la actual; la entonces; la exiliada; la recién nombrada; la propia; la misma; la mencionada; la citada
[det each]
cada uno de los; cada una de las; cada uno de sus; cada una de sus
[det]
los; las; estos; estas; esos; esas; dichos; dichas | def
unos; unas; miles de; decenas de miles de; cientos de; centenares de; decenas de; millones de; una veintena de; una decena de; una docena de; medio centenar de; un centenar de; una treintena de; un grupo de; la mayoría de; gran parte de; parte de; la mitad de; uno de los; una de las; uno de sus; una de sus; varios de los; varias de las; más de; al menos; varios; varias; algunos; algunas; cada; todos los; todas las; los dos; las dos; dos; tres; cuatro; cinco; seis; siete; ocho; nueve; diez; numerosos; numerosas; otros; otras; tanto el; tanto la; lo mismo el
alto; alta; altos; altas; actual; saliente; entrante; máximo; máxima; veterano; veterana; flamante; recién nombrado; recién nombrada; recién elegido; recién elegida; recién electo; recién electa; gobernante; propio; propia; mismo; misma; citado; citada; mencionado; mencionada; joven; controvertido; polémico; influyente; popular; histórico; histórica; depuesto; depuesta; derrocado; derrocada; encarcelado; encarcelada; exiliado; exiliada; izquierdista; derechista; conservador; conservadora; socialista; liberal; ultraderechista; populista; progresista; peronista; chavista; bolivariano; bolivariana; islamista; ultraconservador; ultraconservadora; socialdemócrata; democristiano; democristiana; laborista; republicano; republicana; demócrata; nacionalista; moderado; moderada; reformista; proeuropeo; proeuropea; prorruso; prorrusa; comunista; poderoso; poderosa

[of]
de; del

[counterpart guest]
visitante; huésped; invitado; invitada; visitantes; huéspedes; invitados; recién llegado; recién llegada
> El canciller boliviano, Celinda Sosa, recibió a la ministra sueca Maria Malmer Stenergard. La visitante aseguró que la tregua es frágil.
= statement "Maria Malmer Stenergard" content="la tregua es frágil"
> En Windhoek, el presidente Nangolo Mbumba agasajó al presidente zambiano, Hakainde Hichilema. El visitante declaró que el corredor estará listo en 2026.
= statement "Hakainde Hichilema" content="el corredor estará listo en 2026"
> El museo recibió a un visitante cada minuto.
! statement
[counterpart host]
anfitrión; anfitriona; anfitriones; anfitrionas; dueño de casa; dueña de casa
> El primer ministro butanés, Tshering Tobgay, viajó a Katmandú, donde lo recibió el ministro nepalí Narayan Prakash Saud. El anfitrión aseguró que la ruta se abrirá pronto.
= statement "Narayan Prakash Saud" content="la ruta se abrirá pronto"
> La presidenta moldava, Maia Sandu, llegó a Tallin para reunirse con el presidente estonio, Alar Karis. El anfitrión anunció que habrá más ayuda.
= statement "Alar Karis" content="habrá más ayuda"
> El anfitrión puso la mesa.
! statement
[counterpart]
homólog@o; par@es; colega@n; contraparte@n; interlocutor@a; su similar; símil
> Mélanie Joly recibió a José Manuel Albares en Ottawa. Su homóloga dijo que la tregua es frágil.
= statement "Mélanie Joly" content="la tregua es frágil"
> Andrés Manuel López Obrador, presidente de México, recibió a Daniel Noboa, mandatario ecuatoriano. El portavoz ecuatoriano, Roberto Izurieta, dijo que el presidente viajará el lunes a Lima.
= visit "Daniel Noboa" to=PER status=planned
> Diana Mondino recibió a su par chileno, Alberto van Klaveren, en Buenos Aires.
= meeting "Diana Mondino" "Alberto van Klaveren" place="Buenos Aires"
> El presidente laosiano, Thongloun Sisoulith, y el canciller laosiano, Thongsavanh Phomvihane, están en Mascate. El sultán Haitham bin Tariq los aplaudió. Phomvihane habló de Badr Albusaidi, el canciller omaní. El martes, Phomvihane se reunió con su homólogo.
= meeting "Thongsavanh Phomvihane" "Badr Albusaidi" date=2024-07-23
> José Manuel Albares conversó en Madrid con su homólogo de Marruecos.
= meeting "José Manuel Albares" "homólogo de Marruecos"
> Un par de zapatos cuesta poco.
! any

[side]
parte; lado; bando
[side capital]
capital

[anaphor number=2]
ambos huéspedes; ambos oradores; ambos negociadores; los dos negociadores; ambos emisarios; los dos emisarios; ambos embajadores; ambos comensales; ambos protagonistas; los firmantes; ambos firmantes; ambas autoridades; las dos autoridades; ambos representantes; ambos secretarios; ambos jerarcas; los dos gobernantes; ambos gobernantes; ambos dignatarios; los dos dignatarios; ambos altos funcionarios; ambos estadistas; ambos responsables; los dos responsables;  ambos vecinos; ambos equipos; ambos; ambas partes; las dos partes; ambos; ambas; los dos; los dos dirigentes; ambos dirigentes; los dos líderes; ambos líderes; los dos políticos; ambos políticos; las dos delegaciones; ambas delegaciones; los dos diplomáticos; ambos diplomáticos; los interlocutores; los dos funcionarios; ambos funcionarios; los dos hombres
los jefes de ambas diplomacias; los jefes de las dos diplomacias; los titulares de ambas carteras; los titulares de las dos carteras | role=foreign-minister
> Serguéi Lavrov se reunió con Wang Yi en Vientián. Ambos ministros abordaron la crisis ucraniana.
= meeting "Serguéi Lavrov" "Wang Yi" agenda="la crisis ucraniana"
> El ministro maltés de Defensa, Byron Camilleri, se reunió con su homólogo chipriota, Vasilis Palmas. Ambos ministros de Defensa acordaron que habrá maniobras.
= statement "Byron Camilleri" "Vasilis Palmas" content="habrá maniobras"
> El presidente beninés, Patrice Talon, recibió el lunes al presidente togolés, Jean-Lucien Savi de Tové. Los ministros de Exteriores de ambas repúblicas se reunirán el jueves en Lomé.
! meeting "Patrice Talon" "Jean-Lucien Savi de Tové" status=planned
> El canciller uruguayo, Mario Lubetkin, se reunió el lunes en Asunción con su par paraguayo, Rubén Ramírez. Sus respectivos presidentes se verán en Brasilia.
! meeting "Mario Lubetkin" "Rubén Ramírez" status=planned
> El primer ministro danés, Lars Rask, y el primer ministro belga, Bart Claes, preparan un tratado. Los jefes de Gobierno se reunieron el martes en Ostende.
= meeting "Lars Rask" "Bart Claes" date=2024-07-23
> El canciller maltés, Ian Borg, y el canciller griego, Giorgos Gerapetritis, preparan un tratado. Los jefes de Estado se reunieron el martes en Atenas.
! meeting "Ian Borg" "Giorgos Gerapetritis"
> Ambas partes del libro son largas.
! any
[anaphor number=2 ofstates]
los dos gobiernos; los dos Gobiernos; ambos pueblos; ambas administraciones; ambas potencias; las dos potencias; los dos países; ambos países; las dos naciones; ambas naciones; los dos Estados; ambos Estados; ambos Gobiernos; ambos gobiernos; ambas capitales; ambas cancillerías; las dos diplomacias; ambos aliados; los dos aliados; ambos vecinos; los dos vecinos; los dos pueblos; ambas repúblicas; las dos repúblicas; ambos reinos; ambos Ejecutivos; los dos Ejecutivos; las dos capitales; las dos cancillerías; ambas Cancillerías; las dos Cancillerías; ambas diplomacias; ambos regímenes; los dos vecinos andinos; ambos Ejércitos; ambos ejércitos
> Francia y Chad rompieron en 2023. Los dos países restablecieron relaciones en 2024.
= event COOPERATE "Francia" "Chad" > "Francia" "Chad"
> Argelia cerró la frontera con Marruecos. Kenia instó a ambos Gobiernos a negociar.
= event REQUEST "Kenia" > "Argelia" "Marruecos"
> Serguéi Lavrov se reunió con Wang Yi en Vientián. Ambos países firmaron un acuerdo.
= event AGREE "Serguéi Lavrov" "Wang Yi" > "Serguéi Lavrov" "Wang Yi"
> Ambos países europeos son pequeños.
! any
# Whose words a joint paper gives.
[anaphor number=2 paper]
el comunicado conjunto; la declaración conjunta; el texto conjunto; la nota conjunta; un comunicado conjunto; una declaración conjunta
> Serguéi Lavrov se reunió con Wang Yi en Vientián. El comunicado conjunto señala que la cooperación crece.
= statement "Serguéi Lavrov" "Wang Yi" content="la cooperación crece"
> El comunicado conjunto tiene dos páginas.
! any
[anaphor number=3]
las tres partes; los tres ministros; los tres países; los tres líderes; los tres presidentes; los tres cancilleres; los tres mandatarios; los tres hombres; las tres ministras; los tres jefes de Estado; los tres jefes de Gobierno; los tres dirigentes; los tres diplomáticos; los tres gobernantes; los tres primeros ministros
[anaphor number=4]
los cuatro ministros; los cuatro países; los cuatro líderes
[anaphor number=5]
los cinco ministros; los cinco países; los cinco líderes
# Whose words a paper gives: whoever issued it.
[anaphor document]
la dependencia; esa dependencia; esta dependencia; dicha dependencia; la citada dependencia; la misma dependencia; la dependencia federal; la institución; dicha institución; la legación; la representación diplomática; la sede diplomática; la misión diplomática
la misma fuente; la citada fuente; dicha fuente; esa fuente; esta fuente; la fuente; la propia fuente; las mismas fuentes; dichas fuentes; las citadas fuentes; esas fuentes; estas fuentes
la nota; la misma nota; el texto; el comunicado; el mismo comunicado; el escrito; la nota oficial; el comunicado oficial; la nota de prensa; la misiva; la nota diplomática; el texto oficial; el texto ministerial; esa nota; ese comunicado; este comunicado; dicho comunicado; dicha nota; el boletín; la publicación; el reporte
> La Cancillería argentina criticó a Londres. El comunicado añadió que la misión viola el derecho internacional.
= statement "Cancillería argentina" content="la misión viola el derecho internacional"
> La Cancillería argentina criticó a Londres. «La misión viola el derecho internacional», difundió la dependencia.
= statement "Cancillería argentina" content="La misión viola el derecho internacional"
> El texto añadió color.
! statement
# from where the story is written
[anaphor states=home]
nuestro país; nuestra nación; nuestra tierra
> Montevideo, 24 jul (EFE).- El ministro Omar Paganini agasajó a Elina Valtonen, quien realiza una visita oficial a nuestro país.
= visit "Elina Valtonen" to=URY
> Lima, 24 jul (Andina).- Baiba Braže llegó a nuestro país el martes.
= visit "Baiba Braže" to=PER
> Nuestro país es grande.
! any
[anaphor]
los participantes; los comensales; las partes; todas las partes; los asistentes

[group role=official]
chavismo; chavistas; madurismo | country=VEN
castrismo | country=CUB
sandinismo | country=NIC
golpista@n; eurodiputados
> Asunción rechazó las acusaciones del chavismo.
= event REJECT "Asunción" > "chavismo"
> El chavismo es una corriente.
! any

# received as a person is; without a state, whoever was said to lead it
[group role=official led]
delegaci@ón; delegaci@ón parlamentaria; delegaci@ón empresarial; delegaci@ón ministerial; delegaci@ón gubernamental; delegaci@ón oficial; delegaci@ón militar; delegaci@ón conjunta; delegaci@ón bipartidista; delegaci@ón de alto nivel; delegaci@ón de alto rango; delegaci@ón de senadores; delegaci@ón de diputados; delegaci@ón de parlamentarios; delegaci@ón de legisladores; delegaci@ón de congresistas; delegaci@ón de eurodiputados; delegaci@ón de empresarios; delegaci@ón de inversores; delegaci@ón de expertos; delegaci@ón de diplomáticos; importante delegación; nutrida delegación; amplia delegación; numerosa delegación; comitiva@n; comitiva@n oficial
> Hakan Fidan recibió el miércoles en Ankara a una delegación china.
= meeting "Hakan Fidan" "delegación china" place=Ankara
> Una delegación de senadores franceses fue recibida en Taipéi por la presidenta Tsai Ing-wen.
= meeting "delegación de senadores franceses" "Tsai Ing-wen" place=Taipei
> Hakan Fidan recibió el miércoles a una delegación de la Asamblea Nacional de Vietnam.
= meeting "Hakan Fidan" "delegación de la Asamblea Nacional de Vietnam" date=2024-07-24
> El museo recibió a una delegación de escolares.
! meeting

[group role=military]
defensa aérea; defensas aéreas; fuerza aérea; aviación; fuerzas navales; guardia costera; Policía Nacional; Policía Federal; Guardia Nacional; Guardia Civil; Guardia Costera; marina de guerra; Ejército; ejército@n; soldad@o; militar@eles; efectivos militares; tropas; fuerzas armadas; Fuerzas Armadas; fuerzas; fuerzas de seguridad; Armada; Fuerza Aérea; oficial@es de policía; guerrilla; milicia@n; cascos azules; buque@n de guerra; buque@n militar; buques militares; avi@ón de combate; aviones de combate; avi@ón militar; aviones militares; caza@n; cazas; patrullera@n; guardacostas; portaaviones; fragata@n; Marina; Marina de guerra; Fuerzas de Defensa; comandos; paracaidistas; marines
> Las fuerzas israelíes bombardearon el Líbano el domingo.
= event ASSAULT "fuerzas israelíes" > "Líbano"
> Las tropas desfilan.
! any
> El Ejército sudanés atacó a soldados etíopes.
= event ASSAULT "Ejército sudanés" > "soldados etíopes"

[group]
guardia@n; guardia@n fronterizo; guardias fronterizos; pasajer@o; trabajador@a; marinero@n; tripulante@n; cooperante@n; ingeniero@n; menor@es; niñ@o; mujeres; policías; agentes; peregrin@o; camioner@o; rebelde@n; insurgente@n; combatiente@n; terrorista@n; yihadista@n; manifestante@n; separatista@n; rehén; rehenes; pres@elo; prisioner@o; refugiad@o; migrante@n; ciudadan@o; civil@eles; misi@ón; oposición; pirata@n; colon@o; estudiante@n; periodista@n; autoridades; policía; residente@n; empresari@o
> Una delegación china viajó a Riad el lunes.
= visit "delegación china" to=SAU
> Hamás liberó a rehenes franceses.
= event CONCEDE "Hamás" > "rehenes franceses"
> La multitud estaba contenta.
! any

# a people is its state's, where the text says whose it is
[group owner]
pueblo; pueblos; sociedad; ciudadanía
> Maia Sandu habló en Oslo, y dio las gracias al pueblo noruego por la ayuda.
= event SUPPORT "Maia Sandu" > "pueblo noruego"
> El Papa agradeció al pueblo de Malta su acogida.
= event SUPPORT "Papa" > "pueblo de Malta"
> El pueblo tiene una plaza.
! any

# what an army uses does what the army does, where the text says whose it is
[group role=military owner]
misiles; misil; dron; drones; cohete@n; avión; aviones; aviones de combate; aviones no tripulados; caza@n; cazabombardero@n; bombardero@n; helicóptero@n; artillería; tanque@n; patrullera@n; lancha@n patrullera@n; guardacostas
> Aviones israelíes bombardearon el Líbano.
= event ASSAULT "Aviones israelíes" > "Líbano"
> Drones rusos atacaron Ucrania el lunes.
= event ASSAULT "Drones rusos" > "Ucrania"
> Los aviones despegaron tarde.
! any

# People in the street.
[group crowd]
personas; asistentes a la protesta; participantes en la marcha
> Unas mil personas se concentraron frente a la embajada de Bielorrusia en Varsovia.
= event PROTEST "personas" > "embajada de Bielorrusia"
> Olaf Scholz y Donald Tusk hablaron. En la calle, cientos de personas protestaron frente a la embajada de Rusia.
= event PROTEST "personas" > "embajada de Rusia"
> Miles de personas viajaron a Rusia.
! any
