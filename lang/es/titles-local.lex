# Offices of cities, provinces and regions, of courts and inspectors, ranks of officers, and former holders.

[title role=official]
jef@jefe comunal; burgomaestre@n; edil@es; concejal@es; concejala; concejalas; regidor@a; síndic@o; intendenta; intendentas; intendente@n municipal; intendenta municipal; alcald@jefe mayor; alcaldesa mayor; alcaldesas; vicealcald@jefe; vicealcaldesa; teniente de alcalde; presidente municipal; presidenta municipal; gobernador@a regional; gobernador@a provincial; gobernador@a estatal; vicegobernador@a; viceprefect@o; prefecta; delegado presidencial; delegada presidencial; delegad@o del Gobierno; subdelegad@o del Gobierno; consejer@o federal; consejer@o de Estado; consejera federal; vicemandatari@o; segundo mandatario; segunda mandataria
intendente de esta ciudad; intendenta de esta ciudad; alcald@jefe de esta ciudad; alcaldesa de esta ciudad; alcald@jefe de la ciudad; alcaldesa de la ciudad; intendente de la ciudad; intendenta de la ciudad; alcald@jefe de la capital; alcaldesa de la capital; gobernador@a de la provincia; gobernador@a del estado; gobernador@a del departamento; gobernador@a de la región; prefect@o de la provincia; president@pres de la Región; president@pres de la Comunidad; president de la Generalitat; presidente de la Generalitat; presidente de la Junta; presidenta de la Junta; presidente de la Xunta
asesor@a presidencial; asesores presidenciales; asesor@a especial; asesor@a principal; asesor@a internacional; asesor@a de política exterior; asesor@a para asuntos internacionales; asesor@a en asuntos internacionales; jef@jefe del Gabinete; contralor@a; contralor general; contralora general; defensor@a del Pueblo; defensor@a del pueblo; procurador@a; procurador@a general; fiscala general; el fiscal general; la fiscal general; la fiscala general; el príncipe heredero; la princesa heredera; relator@a; director@a ejecutivo; directora ejecutiva; presidente del Banco Central; presidenta del Banco Central; gobernador@a del Banco Central; director@a de América; director@a para América; director@a de Asuntos Bilaterales; director@a de Protocolo; director@a de Asuntos Consulares; director@a de Cooperación Internacional
> El jefe comunal de Ushuaia, Juan Lara, recibió en Ushuaia al embajador mexicano, Pedro Soto.
= meeting "Juan Lara" "Pedro Soto" place=Ushuaia
> El asesor especial chileno, Juan Lara, llegó a Lima. «La tregua resistirá este invierno», afirmó el asesor especial.
= statement "Juan Lara" content="La tregua resistirá este invierno"
> La vicegobernadora Carla Pérez añadió que los textos ya están cerrados.
= statement "Carla Pérez" content="los textos ya están cerrados"
> El edil plantó un árbol.
! any

[title role=minister]
ministr@o encargado; ministra encargada; ministr@o interino; ministra interina; ministr@o en funciones; ministr@o delegado; ministra delegada
> El ministro interino chileno, Juan Lara, agradeció a Perú su ayuda.
= event SUPPORT "Juan Lara" > "Perú"
> El ministro encargado chileno, Juan Lara, visitó ayer Lima. El ministro encargado dijo que la tregua es frágil.
= statement "Juan Lara" content="la tregua es frágil"
> El ministro interino duerme.
! any

[title role=deputy-minister]
ministr@o asistente; ministra asistente; Ministro Asistente; secretari@o asistente; secretari@o adjunto; secretaria adjunta; subsecretari@o adjunto; subsecretaria adjunta; secretario adjunto de Estado; subsecretari@o de Estado adjunto; subsecretari@o para América del Norte; subsecretari@o para América Latina; subsecretari@o para América Latina y el Caribe; subsecretari@o para las Américas; subsecretari@o para el Hemisferio Occidental; secretario adjunto para el Hemisferio Occidental
> La subsecretaria británica para las Américas, Ana Polo, agradeció a Perú su ayuda.
= event SUPPORT "Ana Polo" > "Perú"
> El ministro asistente chino, Zhang Kunsheng, dijo que la tregua es frágil.
= statement "Zhang Kunsheng" content="la tregua es frágil"
> El secretario adjunto de la escuela dimitió.
! any

[title role=legislator]
titular del Congreso; titular del Parlamento; titular del Senado; titular de la Asamblea Nacional; titular de la Cámara de Diputados; titular de la Cámara baja; titular de la Cámara alta; titular de la Mesa Directiva; titular del Legislativo; titular del Poder Legislativo; jef@jefe del Parlamento; president@pres de la Asamblea; president@pres de la Cámara baja; president@pres de la Cámara alta; president@pres de la Cámara de Representantes; president@pres de la Cámara de los Diputados; president@pres del Poder Legislativo; president@pres de la Mesa Directiva; president@pres del Legislativo; vicepresident@pres del Congreso; vicepresident@pres del Senado; vicepresident@pres de la Cámara; vicepresident@pres de la Asamblea Nacional; representante republicano; representante demócrata
> Juan Lara, titular del Congreso de Chile, agradeció a Perú su ayuda.
= event SUPPORT "Juan Lara" > "Perú"
> El presidente de la Asamblea chilena, Juan Lara, dijo que la tregua es frágil.
= statement "Juan Lara" content="la tregua es frágil"
> El presidente de la asamblea de vecinos dimitió.
! any

[title role=military]
contraalmirante@n; contralmirante@n; vicealmirante@n; teniente general; tenientes generales; mayor general; brigadier@es; capitán de navío; capitán de fragata; mariscal@es; teniente coronel; jef@jefe militar; jef@jefe castrense; jefe del Comando Conjunto; jefa del Comando Conjunto; jefe de las Fuerzas Armadas; comandante general; comandante de la FINUL
> El contraalmirante chileno Juan Lara afirmó que la ruta es segura.
= statement "Juan Lara" content="la ruta es segura"
> El jefe de las Fuerzas Armadas chilenas, Juan Lara, llegó a Lima. «La tregua resistirá este invierno», afirmó el jefe militar.
= statement "Juan Lara" content="La tregua resistirá este invierno"
> El brigadier duerme.
! any

[title role=head-of-state]
soberan@elo; el príncipe; la princesa
> El rey noruego, Harald V, recibió a Gabriel Boric. El soberano dijo que la paz llegará.
= statement "Harald V" content="la paz llegará"
> El rey Harald V llegó a Lima. «La paz llegará tarde o temprano», dijo el soberano.
= statement "Harald V" content="La paz llegará tarde o temprano"
> El príncipe duerme.
! any

[title role=secretary-general org=UNHCR]
alt@o comisionad@o de las Naciones Unidas para los Refugiados; alt@o comisionad@o de la ONU para los Refugiados; alt@o comisionad@o para los Refugiados; alt@o comisionad@o de Naciones Unidas para los Refugiados; alt@o comisionad@o del Acnur; alt@o comisionad@o de Acnur
alt@o comisionad@o de las Naciones Unidas para los Derechos Humanos; alt@o comisionad@o de la ONU para los Derechos Humanos; alt@o comisionad@o para los Derechos Humanos; alt@o comisionad@o de Naciones Unidas para los Derechos Humanos; alt@o comisionad@o de Derechos Humanos | org=OHCHR
alt@o comisionad@o adjunt@o de las Naciones Unidas para los Derechos Humanos; alt@o comisionad@o adjunt@o de la ONU para los Derechos Humanos; alt@o comisionad@o adjunt@o para los Derechos Humanos; alt@o comisionad@o adjunt@o de Derechos Humanos | org=OHCHR role=official
alt@o comisionad@o adjunt@o de la ONU para los Refugiados; alt@o comisionad@o adjunt@o para los Refugiados | org=UNHCR role=official
> El Alto Comisionado de las Naciones Unidas para los Refugiados, Filippo Grandi, llegó a Bogotá. El Alto Comisionado felicitó a Colombia por su acogida.
= event SUPPORT "Filippo Grandi" > "Colombia"
> El alto comisionado de la ONU para los Derechos Humanos, Volker Türk, exhortó a Nicaragua a liberar a los presos.
= event REQUEST "Volker Türk" > "Nicaragua"
> El comisionado de los refugiados del club dimitió.
! any

# Who held an office once is not its holder.
[title role=other]
ex canciller@es; ex alto representante; ex alta representante; exalto representante; ex president@pres; ex ministr@o; ex ministr@o de Exteriores; ex ministr@o de Relaciones Exteriores; ex ministr@o de Defensa; ex embajador@a; ex secretari@o; ex secretari@o de Estado; ex secretari@o general; ex vicepresident@pres; ex gobernador@a; ex jef@jefe; ex jef@jefe de Estado; ex jef@jefe de Gobierno; ex primer ministro; ex primera ministra; ex senador@a; ex diputad@o; ex congresista@n; ex alcald@jefe; ex alcaldesa; ex director@a; ex rey; ex general; ex comandante; ex líder; ex viceministr@o; ex vicecanciller; ex asesor@a; ex diplomátic@o; ex funcionari@o
exsecretari@o; exsecretari@o de Estado; exsecretari@o general; exgobernador@a; exsenador@a; exdiputad@o; excongresista@n; exalcald@jefe; exalcaldesa; exdirector@a; exviceministr@o; exvicecanciller; exasesor@a; exfuncionari@o; exjef@jefe; exprimera ministra; exministr@o de Exteriores; exministr@o de Relaciones Exteriores; exministr@o de Defensa; exrey; exgeneral; excomandante@n
> El canciller peruano, Pedro Soto, recibió al ex canciller chileno, Juan Lara. El ex canciller dijo que la tregua es frágil.
= statement "Juan Lara" content="la tregua es frágil"
> Juan Lara, exsecretario general de la OEA, dijo que la tregua es frágil.
= statement "Juan Lara" content="la tregua es frágil"
> El ex director del coro cantó.
! any
