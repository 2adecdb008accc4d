# Honorifics, the words inside names, given names. A name that no list holds is read all the same, from its capitals and its place.

[honorific m]
señor; Señor; Sr.; Sr; don; Don; D.; Excmo. Sr.; excelentísimo señor; Su Majestad el; S. M. el; Sir; jeque; Jeque; monseñor
[honorific f]
señora; Señora; Sra.; Sra; doña; Doña; Dña.; Excma. Sra.; señorita; Su Majestad la; Lady
[honorific]
Dr.; Dr; Dra.; Dra; doctor; doctora; profesor; profesora; Lic.; licenciado; licenciada; Ing.; ingeniero; Su Excelencia; S.E.; S. E.; S. M.; S.M.; Su Alteza Real; Su Majestad; SM; Su Santidad; general; Gral.; coronel; almirante; capitán; comandante; teniente; mariscal; príncipe; princesa
> El señor Lavrov se reunió con la señora Mondino en Río de Janeiro.
= meeting "Lavrov" "Mondino"
> Don Felipe VI recibió al presidente Luiz Inácio Lula da Silva en Madrid.
= meeting "Felipe VI" "Luiz Inácio Lula da Silva" place=Madrid
> Un señor compró pan.
! any

[particle]
de; del; da; das; do; dos; la; las; los; al; el; ben; bin; ibn; bint; bou; ould; von; van; van der; der; den; du; le; di; della; san; santa; abu
[particle initial]
Al; El; Ben; Bin; Ibn; Bou; Uld; De; Del; La; Le; Von; Van; Mac; Mc; San; Santa; Abu; Di; Della; Da; Dos

[given m ambiguous]
Salvador; Ángel; Jesús; Roman; Domingo; Próspero; Segundo; Justo; Bienvenido; Máximo; Modesto; León; Victor; Víctor; Pascual; Ramón; Santiago; Rosario
[given m]
Alberto; Alejandro; Alfonso; Alfredo; Álvaro; Andrés; Antonio; Arturo; Augusto; Benjamín; Bernardo; Bruno; Camilo; Carlos; César; Claudio; Cristian; Cristóbal; Daniel; Diego; Eduardo; Emilio; Enrique; Ernesto; Esteban; Evo; Federico; Felipe; Félix; Fernando; Fidel; Francisco; Gabriel; Gerardo; Germán; Gonzalo; Guillermo; Gustavo; Héctor; Hernán; Hugo; Ignacio; Iván; Jaime; Javier; Joaquín; Jorge; José; José Luis; José Manuel; José Antonio; Josep; Juan; Juan Carlos; Juan Manuel; Juan Ramón; Julián; Julio; Laureano; Lázaro; Leopoldo; Luis; Luis Alberto; Luis Gilberto; Manuel; Marcelo; Marco; Marcos; Mario; Martín; Mauricio; Miguel; Nicolás; Óscar; Pablo; Patricio; Pedro; Rafael; Raúl; Ricardo; Roberto; Rodrigo; Rogelio; Rubén; Sebastián; Sergio; Tomás; Vicente; Xavier; Yamandú; Nayib; Miguel Ángel; Jorge Arreaza; Yvan; Gil; Rodolfo; Yván
Serguéi; Vladímir; Vladimir; Dmitri; Mijaíl; Alexander; Nikolái; Iván; Ígor; Yuri; Viktor; Volodímir; Dmitró; Andréi; Andrí; Oleg; Joe; Donald; Antony; John; James; Boris; Keir; Rishi; George; William; David; Olaf; Friedrich; Heiko; Emmanuel; Jean-Yves; Jean-Noël; Stéphane; Giuseppe; António; Mauro; Luiz; Luiz Inácio; Michel; Charles; Recep; Hakan; Mevlüt; Mohamed; Mohammed; Ahmed; Alí; Ali; Hasan; Husein; Omar; Jaled; Naser; Nasser; Abdelmayid; Abdelfatá; Abdalá; Ibrahim; Yusef; Bashar; Faisal; Ayman; Badr; Benjamín; Isaac; Israel; Gideon; Narendra; Shinzo; Fumio; Mahmud; Ismail; Abás; Josep
[given f]
Alicia; Ana; Ana María; Andrea; Arancha; Beatriz; Bárbara; Carmen; Carolina; Catalina; Claudia; Cristina; Delcy; Diana; Dilma; Elena; Elisa; Ester; Eva; Gabriela; Gloria; Inés; Isabel; Josefina; Karina; Laura; Lidia; Lucía; Luisa; Marcela; Marcia; Margarita; María; María Ángela; María Fernanda; Mariana; Marta; Michelle; Mireya; Mónica; Nadine; Patricia; Paula; Pilar; Rocío; Rosa; Sara; Silvia; Sofía; Susana; Teresa; Verónica; Victoria; Xiomara; Ximena; Yolanda; Annalena; Angela; Ursula; Giorgia; Kamala; Hillary; Tsai; Liz; Penny; Retno; Catherine; Mélanie; Olena; Kaja

[surname]
Wang; Li; Zhang; Qin; Yang; Xi; Mao; Zhao; Wu; Liu; Han; Hu; Hua; Geng; Lu; Ma; Kim; Park; Cho; Nguyen; Tran; Pham; Bui; To; Tsai

# What bears somebody's name: the name behind it is no person.
[word named]
puente internacional; puente fronterizo; paso fronterizo; centro internacional; parque nacional; plaza mayor; palacio; palacio x@de; palacio presidencial; palacio de Gobierno; Palacio de Gobierno; casa de Gobierno; Casa de Gobierno; sede de Gobierno; sede del Gobierno; palacio del Gobierno; iglesia; cementerio; cuartel; colina; club; casino; centro; instituto; fundación; aeropuerto; aeropuerto internacional; hotel; plaza; calle; avenida; paseo; teatro; estadio; salón; sala; base aérea; base naval; base militar; universidad; hospital; monumento x@al; parque; puente; estación; barrio; castillo; museo; catedral; basílica; quinta; finca; mausoleo; mausoleo x@de; panteón; puerto; terminal; colegio; academia; auditorio; edificio; torre; autopista; carretera; villa; complejo; centro cultural; centro de convenciones; buque escuela; portaaviones; fragata; penal; cárcel; prisión; premio; orden
> El canciller Yván Gil recibió a Serguéi Lavrov en el aeropuerto internacional Simón Bolívar.
= meeting "Yván Gil" "Serguéi Lavrov" format=bilateral
> El aeropuerto Adolfo Suárez recibió a dos millones de viajeros.
! meeting

# Sorts of places, which may stand between "en" and a place's name.
[word describing place]
ciudad; país; nación; república; ciudad portuaria; ciudad costera; ciudad fronteriza; ciudad balneario; ciudad vecina; vecina ciudad; ciudad sureña; ciudad norteña; localidad; localidad fronteriza; localidad costera; municipio; municipio fronterizo; puerto; villa; balneario; provincia; estado; departamento; región; isla; aldea; pueblo; distrito; comuna; cantón; estación balnearia; estación de esquí; enclave; emirato
> El presidente Gabriel Boric llegó el martes a la ciudad de Guayaquil.
= visit "Gabriel Boric" to=ECU
> El canciller Yván Gil recibió a Serguéi Lavrov en la ciudad de Maracaibo.
= meeting "Yván Gil" "Serguéi Lavrov"
> La ciudad de Guayaquil recibió a miles de turistas.
! any

# What kind of medium a name is: "la agencia rusa TASS", "al diario Clarín".
[word describing]
agencia; agencia de noticias; agencia de prensa; agencia oficial; agencia estatal; agencia pública; diario; diario oficial; diario local; diario digital; diario económico; periódico; periódico oficial; rotativo; cadena; cadena de televisión; cadena estatal; cadena pública; cadena privada; cadena internacional; canal; canal de televisión; canal estatal; canal público; emisora; emisora pública; emisora de radio; radio; radio pública; televisión; televisión pública; televisión estatal; televisora; televisora estatal; portal; portal de noticias; portal informativo; medio digital; medio local; revista; semanario; tabloide
> El canciller Elmer Schialer llegó a Quito. Además, declaró a la agencia EFE que la tregua es frágil.
= statement "Elmer Schialer" content="la tregua es frágil"
> El canciller Elmer Schialer llegó a Quito. «La tregua es frágil aún», dijo a la agencia rusa TASS.
= statement "Elmer Schialer" content="La tregua es frágil aún"
> La agencia de viajes cerró.
! any

# Treaties that bear the name of a city: the city does nothing there, nor is anything done to it.
[word]
Convención de Viena; Convenio de Viena; Convenciones de Viena; Convención de Ginebra; Convenciones de Ginebra; Convenio de Ginebra; Convenios de Ginebra; Acuerdo de Ginebra; Acuerdos de Ginebra; Convención de La Haya; Convenio de La Haya; Acuerdo de París; Acuerdos de París; Estatuto de Roma; Tratado de Roma; Declaración de Roma; Declaración de Nueva York; Declaración de Lima; Declaración de Quito; Declaración de Brasilia; Declaración de La Habana; Declaración de Bruselas; Declaración de Madrid; Declaración de Teherán; Tratado de Asunción; Protocolo de Ushuaia; Protocolo de Montreal; Protocolo de Kioto; Protocolo de Kyoto; Acuerdos de Oslo; Acuerdo de Oslo; Acuerdos de Minsk; Acuerdo de Minsk; Acuerdo de Argel; Acuerdo de Argyle; Declaración de Argyle; Tratado de Lisboa; Tratado de Versalles; Pacto de Varsovia; Pacto de Bogotá; Tratado de Varsovia; Carta de París; Acta de Helsinki; Consenso de Washington; Consenso de Montevideo; Convenio de Estocolmo; Convenio de Estambul; Convención de Estambul; Convención de Montevideo; Convención de Varsovia; Protocolo de Palermo; Memorándum de Budapest; Convención de Budapest; Acuerdo de Doha; Proceso de Doha; Acuerdos de Pretoria; Acuerdo de Pretoria; Acuerdo de Samarcanda; Declaración de Kazán; Declaración de San Petersburgo; Acuerdo de Abuya; Acuerdo de Escazú; Acuerdos de Dayton; Tratado de Tlatelolco
> El canciller Elmer Schialer condenó la violación de la Convención de Viena.
! event
> Bolivia firmó en mayo el Acuerdo de París.
! event
> El canciller Elmer Schialer criticó a Viena.
= event ACCUSE "Elmer Schialer" > "Viena"
