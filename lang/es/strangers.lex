# People whom nobody knows by name: sources, experts, witnesses. They may speak; they are no party to a meeting.

# With its article and alone it is the one spoken of: "el político", "la jurista".
[title role=official generic]
socialista@eln; republican@elo; demócrata@eln; conservador@ela; laborista@eln; peronista@eln; izquierdista@eln; derechista@eln; ultraderechista@eln; progresista@eln; comunista@eln; democristian@elo; socialdemócrata@eln; nacionalista@eln; libertari@elo; centrista@eln; populista@eln; profesor@ela; médic@elo; veterinari@elo; periodista@eln; exfiscal@eles; el político demócrata; el político republicano; el político socialista; el político conservador; el político liberal; el político laborista; el político ultraderechista; el político izquierdista; el líder izquierdista; el líder derechista; el líder ultraderechista; el líder conservador; el líder socialista; el líder chavista; la líder conservadora; la líder ultraderechista; la política conservadora; la política liberal; la política socialista; polític@elm; estadista@eln; jurista@eln; economista@eln; abogad@elo; sociólog@elo; politólog@elo; magnate@eln; multimillonari@elo; exmilitar@eles; exguerriller@elo; exbanquer@elo; septuagenari@elo; octogenari@elo; entrevistad@elo; jerarca@eln; dignatari@elo; exdiplomátic@elo; excandidat@elo; candidat@elo; ingenier@elo; escritor@ela; académic@elo
> José Manuel Albares viajó a Rabat. El político afirmó que la frontera seguirá abierta.
= statement "José Manuel Albares" content="la frontera seguirá abierta"
> Diana Mondino llegó a Londres. La economista recordó que el reclamo no prescribe.
= statement "Diana Mondino" content="el reclamo no prescribe"
> Olaf Scholz llegó a Kiev. El socialdemócrata dijo que la guerra será larga.
= statement "Olaf Scholz" content="la guerra será larga"
> Una jurista escribió un libro.
! any

[title role=official generic]
autoridad; alta autoridad; máxima autoridad; alto responsable; alta responsable; altos responsables; altos cargos; alto cargo; altos dirigentes
> Heraldo Loma viajó a Lima. En una entrevista, la autoridad señaló que habrá paz.
= statement "Heraldo Loma" content="habrá paz"
> Ana Polo llegó a Quito. «Habrá paz», sostuvo la autoridad.
= statement "Ana Polo" content="Habrá paz"
> Lima reforzó la autoridad del puerto.
! any

[title role=official generic]
diplomátic@elo; funcionari@o; funcionari@o de alto rango; alt@o funcionario; alta funcionaria; oficial@eles; responsable@eln; alto diplomático; alta diplomática; altos diplomáticos; veterano diplomático; diplomático occidental; diplomáticos occidentales; diplomático europeo; diplomáticos europeos | lesser
fuentes oficiales; fuente oficial; fuentes gubernamentales; fuente gubernamental; fuentes del Gobierno; fuentes del gobierno; fuentes del Ejecutivo; fuentes diplomáticas; fuente diplomática; fuentes de la diplomacia; fuentes de Exteriores; fuentes del Ministerio; fuentes de la Cancillería; fuentes de Cancillería; fuentes de la delegación; fuentes de la Presidencia; fuentes europeas; fuentes militares; fuente militar; fuentes de seguridad; fuentes policiales; fuentes judiciales; fuentes parlamentarias; fuentes palaciegas; fuentes de Presidencia; altos funcionarios; altas funcionarias; alto cargo; altos cargos; alta fuente; alto responsable; altos responsables; autoridad gubernamental; mandos militares; mando militar
fuentes de Moncloa; fuentes de La Moncloa; fuentes de la Moncloa; fuentes del Palacio de Santa Cruz; fuentes de Zarzuela | country=ESP
fuentes de la Casa Rosada; fuentes del Palacio San Martín | country=ARG
fuentes de la Casa Blanca; fuentes del Departamento de Estado; fuentes del Pentágono | country=USA
fuentes del Kremlin | country=RUS
fuentes del Foreign Office; fuentes de Downing Street | country=GBR
fuentes del Elíseo; fuentes del Quai d'Orsay | country=FRA
fuentes de Itamaraty; fuentes del Planalto | country=BRA
fuentes de Torre Tagle; fuentes del Palacio de Torre Tagle | country=PER
fuentes de Carondelet; fuentes del Palacio de Carondelet | country=ECU
fuentes de Miraflores; fuentes del Palacio de Miraflores | country=VEN
fuentes de la Casa de Nariño; fuentes del Palacio de Nariño; fuentes del Palacio de San Carlos | country=COL
fuentes de La Moneda; fuentes del Palacio de La Moneda | country=CHL
fuentes del Palacio Quemado; fuentes de la Casa Grande del Pueblo | country=BOL
fuentes de la Secretaría de Relaciones Exteriores; fuentes de la SRE; fuentes de Palacio Nacional; fuentes de Los Pinos | country=MEX
fuentes del Minrex; fuentes del MINREX | country=CUB
fuentes de la Farnesina; fuentes del Palazzo Chigi; fuentes del Palacio Chigi | country=ITA
fuentes de la Torre Ejecutiva; fuentes del Palacio Santos | country=URY
fuentes del Palacio de López; fuentes de Mburuvicha Róga | country=PRY
fuentes diplomáticas europeas; fuentes de la diplomacia europea; fuentes diplomáticas comunitarias; una fuente diplomática europea; diplomáticos de la UE | org=EU
fuentes atlánticas; fuentes aliadas | org=NATO
fuentes comunitarias; fuentes de la Comisión; fuentes de la Comisión Europea | org=EU
> Una fuente diplomática francesa indicó que las conversaciones avanzan.
= statement "fuente diplomática francesa" content="las conversaciones avanzan"
> El embajador Boualem Chebihi habló el martes. Olaf Scholz siguió en Berlín. «La puerta sigue abierta», dijo el diplomático.
= statement "Boualem Chebihi" content="La puerta sigue abierta"
> Un alto funcionario estadounidense dijo que las negociaciones avanzaban.
= statement "alto funcionario estadounidense" content="las negociaciones avanzaban"
> Según un diplomático francés, las conversaciones se reanudarán.
= statement "diplomático francés" content="las conversaciones se reanudarán"
> En Brasilia insisten en que la cita sigue en pie.
= statement "Brasilia" content="la cita sigue en pie"
> Fuentes de Torre Tagle aseguran que el acuerdo está cerca.
= statement "Fuentes de Torre Tagle" content="el acuerdo está cerca"
> Mohamed Irfaan Ali recibió al subsecretario Todd Robinson. El funcionario aseguró que habrá fondos.
= statement "Todd Robinson" content="habrá fondos"
> Los funcionarios duermen.
! any

[title role=other generic]
crític@elm; físic@elm; químic@elm; músic@elm; industrial@eles; científic@elo; médic@elo; criminal@eles; familiar@eles; voluntari@elo; fiscal@eles; jov@eljov; marin@elo; militante@eln; obrer@elo; herid@elo; deportista@eln; ganader@elo; directiv@elm; acusad@elo; imputad@elo; detenid@elo; sospechos@elo; agricultor@ela; piloto@eln; viud@elo; comerciante@eln
medios locales; medios oficiales; medios estatales; medios de comunicación; medios de prensa; medios internacionales; medios; prensa local; prensa oficial; prensa estatal; prensa internacional; fuente@n; fuentes cercanas; fuentes consultadas; fuentes presentes; fuentes conocedoras; fuentes próximas; fuentes fidedignas; fuentes solventes; fuentes de la oposición; fuentes locales; fuentes médicas; fuentes sanitarias; fuentes de la industria; fuentes del sector; fuentes empresariales; allegad@o; persona@n cercana; personas cercanas; expert@o; analista@n; analista@n político; observador@a; testigo@n; testigo@n presencial; habitante@n; vecin@o; lugareñ@o; historiador@a; abogad@o defensor; activista@n; investigador@a; especialista@n; corresponsal@es; catedrátic@o; profesor@a; internacionalista@n; constitucionalista@n; jue@z; jueza@n; magistrad@o; notari@o; poeta@n; novelista@n; cineasta@n; actriz; actor@es; cantante@n; artista@n; futbolista@n; entrenador@a; seleccionador@a; jugador@a; banquer@o; inversor@a; campesin@o; pescador@a; trabajador@a; emplead@o; sindicalista@n; líder sindical; líderes sindicales; dirigente sindical; dirigentes sindicales; cura; obispo@n; cardenal@es; arzobispo@n; sacerdote@n; monja@n; imán; imanes; rabino@n; pastor@es; alumn@o; niñ@o; muchach@o; mujer@es; hombre@n; padre; madre; padres; herman@o; hij@o; espos@o; abuel@o; niet@o; pariente@n; amig@o; compañer@o; víctima@n; superviviente@n; sobreviviente@n; turista@n; conductor@a; chofer; taxista@n; enfermer@o; camarer@o; cociner@o; vendedor@a; client@pres; usuari@o; lector@a; votante@n; elector@a; simpatizante@n; afiliad@o; cooperante@n; trabajador@a humanitario; meteorólog@o; sismólog@o; geólog@o; biólog@o; epidemiólog@o; veterinari@o; ingenier@o; arquitect@o; arqueólog@o; bomber@o; comisario@n; detective@n; propietari@o; dueñ@o; gerent@pres; consultor@a; asesor@a jurídico; encuestador@a; comentarista@n; columnista@n; editorialista@n; reporter@o; informante@n; bloguer@o; influencer; influencers; usuari@o; internauta@n; organizador@a; convocante@n; exiliad@o; partidari@o; detractor@a; seguidor@a; astrónom@o; marinero@n
> Según los analistas, los precios bajarán.
= statement "analistas" content="los precios bajarán"
> «Corrimos hasta el sótano», contó la vecina Olena Petrenko.
= statement "Olena Petrenko" mode=direct content="Corrimos hasta el sótano"
> Los expertos afirmaron que el pacto es frágil.
= statement "expertos" content="el pacto es frágil"
> La fuente está seca.
! any
> El conductor y la profesora bailaron.
! any

# Parties by what they are: "los populares".
[title role=party-official generic]
los populares; los socialistas; los conservadores; los laboristas; los republicanos; los demócratas; los liberales; los tories; los verdes; los ultraderechistas; los independentistas; los peronistas; los oficialistas; los opositores
> A juicio de los populares, el Gobierno improvisa en la guerra.
= statement "los populares" content="el Gobierno improvisa en la guerra"
> Los verdes prados de Irlanda brillan.
! any
