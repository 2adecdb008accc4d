# The names of offices, in Spain and in Latin America; feminine and plural.

[title role=head-of-state]
copresident@pres; mandatari@o federal; mandatari@o nacional; titular@es del Ejecutivo; titular@es del Ejecutivo federal; jef@jefe del Ejecutivo federal; president@pres constitucional; president@pres; president@pres saliente; presidentes salientes; president@pres entrante; president@pres designado; president@pres en funciones; president@pres de turno; president@pres pro tempore; president@pres en ejercicio; Presidente; Presidenta; president@pres x@de la República; presidente de la República; presidenta de la República; presidente de la Nación; primer mandatario; primera mandataria; jef@jefe de Estado; jef@jefe del Estado; rey; reyes; reina; monarca@n; emperador; emir@es; sultán; líder supremo; guía supremo; presidente electo; presidenta electa; presidente encargado; presidente interino; presidenta interina; gran duque; gobernador general; gobernadora general; jefe de la junta militar; líder máximo; dictador
Rey; Reina; Su Majestad el Rey | country=ESP
papa; Papa; pontífice; Pontífice; Sumo Pontífice; Santo Padre; obispo de Roma | country=VAT
presidente de Estados Unidos; inquilino de la Casa Blanca; presidente estadounidense; mandatario estadounidense | country=USA
jefe del Kremlin; líder del Kremlin; presidente ruso; mandatario ruso | country=RUS
inquilino del Elíseo | country=FRA
> El presidente francés, Emmanuel Macron, recibió al presidente chileno, Gabriel Boric, en París.
= meeting "Emmanuel Macron" "Gabriel Boric" place=Paris
> El mandatario chileno, Gabriel Boric, se reunió con la presidenta Xiomara Castro en Tegucigalpa.
= meeting "Gabriel Boric" "Xiomara Castro" place=Tegucigalpa
> El presidente del club se reunió con los socios.
! meeting

[title role=head-of-state for=head-of-state,head-of-government]
mandatari@o; gobernante@n; estadista@n
líder@es; dirigente@n | for=head-of-state,head-of-government,party-official,legislator,secretary-general
> Pedro Sánchez recibió al presidente Gustavo Petro en Madrid. El líder colombiano agradeció a España su apoyo.
= event SUPPORT "Gustavo Petro" > "España"
> El líder del grupo cantó.
! any

[title role=head-of-government]
prim@primer ministr@o; prim@primer ministr@o saliente; prim@primer ministr@o entrante; prim@primer ministr@o designado; prim@primer ministr@o interino; prim@primer ministr@o en funciones; Primer Ministro; Primera Ministra; premier@n; premieres; jef@jefe de Gobierno; jef@jefe del Gobierno; jef@jefe de gobierno; jef@jefe del Ejecutivo; president@pres del Gobierno; president@pres del Consejo de Ministros; presidente del Consejo; primer ministro en funciones
presidente español; presidente de España; mandatario español | country=ESP
canciller alemán; canciller alemana; canciller de Alemania; canciller federal; canciller germano; canciller germana; excanciller alemana | country=DEU
canciller austriaco; canciller austríaco; canciller de Austria | country=AUT
> El presidente del Gobierno, Pedro Sánchez, se entrevistó con el canciller alemán, Olaf Scholz, en Berlín.
= meeting "Pedro Sánchez" "Olaf Scholz" place=Berlin
> La primera ministra italiana, Giorgia Meloni, visitará Libia el lunes.
= visit "Giorgia Meloni" to=LBY status=planned
> El premier de la obra fue un éxito.
! meeting

[title role=foreign-minister]
canciller@es; canciller@es saliente; canciller@es entrante; canciller@es designado; canciller@es designada; canciller@es interino; canciller@es en funciones; ministr@o de Exteriores saliente; ministr@o de Exteriores en funciones; ministr@o interino de Exteriores; ministr@o de Exteriores interino; Canciller; Cancilleres; ministr@o de Exteriores; ministr@o de Asuntos Exteriores; ministr@o de asuntos exteriores; ministr@o de Relaciones Exteriores; ministr@o de relaciones exteriores; ministr@o de Relaciones Exteriores y Culto; ministr@o de Relaciones Exteriores y Movilidad Humana; ministr@o de Relaciones Exteriores y Cooperación; ministr@o de Asuntos Exteriores, Unión Europea y Cooperación; ministr@o de Asuntos Exteriores y Cooperación; ministr@o de Asuntos Exteriores y de Cooperación; ministr@o del Poder Popular para Relaciones Exteriores; ministr@o del Exterior; ministr@o de Exteriores y Expatriados; ministr@o de Comercio Exterior y Relaciones Exteriores; titular@es de Exteriores; titular@es de Asuntos Exteriores; titular@es de Relaciones Exteriores; titular@es de la Cancillería; titular@es de la SRE; jef@jefe de la diplomacia; jef@jefe diplomátic@o; jef@jefe de diplomacia; jef@jefe de las diplomacias; máxim@o diplomátic@o; responsable@n de Exteriores; responsable@n de Asuntos Exteriores; responsable@n de Relaciones Exteriores; responsable@n de la diplomacia; encargad@o de Exteriores; titular@es de las carteras de Exteriores; titular@es de la diplomacia; ministr@o encargado de Relaciones Exteriores; canciller encargado; ministr@o de Asuntos Exteriores y Europeos; ministr@o de Exteriores y Comercio
del ramo; de la cartera; de Exteriores; de Asuntos Exteriores; de Relaciones Exteriores; de Asuntos Exteriores y Cooperación; de Asuntos Exteriores, Unión Europea y Cooperación | owner body="{adj} Ministry of Foreign Affairs"
secretario de Estado estadounidense; secretario de Estado de Estados Unidos; secretario de Estado de EE.UU.; secretario de Estado norteamericano; secretaria de Estado estadounidense; jefe de la diplomacia estadounidense; secretario de Estado de los Estados Unidos; secretario estadounidense de Estado | country=USA
secretario del Foreign Office; titular del Foreign Office; secretario británico de Exteriores; secretario de Exteriores británico | country=GBR
secretari@o de Relaciones Exteriores; canciller mexicano; canciller mexicana | country=MEX
alto representante de la UE para Asuntos Exteriores; alta representante de la UE para Asuntos Exteriores; alto representante de la Unión Europea para Asuntos Exteriores; alto representante para la Política Exterior; alto representante de la UE; alta representante de la UE; alto representante de la Unión Europea; jefe de la diplomacia europea; jefa de la diplomacia europea; jefe de la diplomacia de la UE; alto representante para Asuntos Exteriores; jefe de la diplomacia europea; jefa de la diplomacia europea; jefe de la diplomacia comunitaria; jefa de la diplomacia comunitaria; jefe de la diplomacia de la UE; jefa de la diplomacia de la UE; jefe de la diplomacia de la Unión Europea; jefa de la diplomacia de la Unión Europea; jefe de la política exterior de la UE; jefa de la política exterior de la UE; jefa de la política exterior europea; jefe de la política exterior europea | org=EU
> El ministro de Asuntos Exteriores, José Manuel Albares, recibió a su homólogo marroquí, Naser Burita, en Madrid.
= meeting "José Manuel Albares" "Naser Burita" place=Madrid
> La canciller argentina, Diana Mondino, se reunió con el ministro ruso de Exteriores, Serguéi Lavrov, en Río de Janeiro.
= meeting "Diana Mondino" "Serguéi Lavrov" place="Rio de Janeiro"
> El jefe de la diplomacia del barrio se jubiló.
! meeting

[title role=defence-minister]
ministr@o de Defensa; ministr@o de defensa; ministr@o de la Defensa; ministr@o de Defensa Nacional; titular@es de Defensa; ministr@o de la Defensa Nacional
de Defensa; de Defensa Nacional | owner body="{adj} Ministry of Defence"
jefe del Pentágono; titular del Pentágono; secretario de Defensa; secretario de Defensa de Estados Unidos; secretario estadounidense de Defensa | country=USA
secretario de Defensa Nacional | country=MEX
> La ministra de Defensa, Margarita Robles, se reunió con Rustem Umérov en Kiev.
= meeting "Margarita Robles" "Rustem Umérov"
> El ministro ruso de Defensa, Andréi Beloúsov, recibió a su homólogo chino en Moscú.
= meeting "Andréi Beloúsov" "homólogo chino" place=Moscow
> La defensa se reunió con el juez.
! meeting

[title role=minister]
ministr@o de Industria y Comercio; ministr@o de Industria, Comercio y Turismo; ministr@o de Economía y Finanzas; ministr@o de Energía y Minas; ministr@o de Comercio e Industria; ministr@o de Comercio e Inversiones; ministr@o de Comercio Exterior e Inversión Extranjera; ministr@o de Comercio Exterior y la Inversión Extranjera; ministr@o de Agricultura y Desarrollo Rural; ministr@o de Agricultura y Ganadería; ministr@o de Justicia y Paz; ministr@o de Justicia y Derechos Humanos; ministr@o de Ciencia y Tecnología; ministr@o de Educación y Formación; ministr@o de Cultura y Deporte; ministr@o de Cultura y Turismo; ministr@o de Interior y Justicia; ministr@o de Economía y Comercio; ministr@o de Economía y Hacienda; ministr@o de Hacienda y Crédito Público; ministr@o de Minas y Energía; ministr@o de Minas e Hidrocarburos; ministr@o de Petróleo y Gas; ministr@o de Transporte y Comunicaciones; ministr@o de Transportes y Comunicaciones; ministr@o de Trabajo y Economía Social; ministr@o de Medio Ambiente; ministr@o de Ambiente y Desarrollo Sostenible; ministr@o de Transición Ecológica; ministr@o de Salud Pública; ministr@o de Desarrollo Social; ministr@o de Obras Públicas; ministr@o de Asuntos Internos; ministr@o de Seguridad Nacional; ministr@o de Seguridad Pública; ministr@o de Seguridad Ciudadana; ministr@o de Planificación y Desarrollo; ministr@o de Planificación y Cooperación; ministr@o de Inclusión y Desarrollo Social; ministr@o de Comercio Exterior y Turismo; ministr@o de Desarrollo Económico; ministr@o de Finanzas Públicas; ministr@o de Asuntos Europeos; ministr@o de Migraciones; ministr@o de Inmigración; ministr@o de Igualdad; ministr@o de Vivienda; ministr@o de Universidades; ministr@o de Derechos Humanos; ministr@o de Aguas; ministr@o de Pesca; ministr@o de Ferrocarriles; ministr@o de Defensa Civil; ministr@o de Digitalización; ministr@o de Innovación; ministr@o de Asuntos Estratégicos; ministr@o de Información; ministr@o de Cultura y Patrimonio; ministr@o de Interior y Seguridad Pública; ministr@o de Recursos Naturales; ministr@o de Infraestructura; ministr@o de Inversiones; ministr@o de Cooperación Internacional; ministr@o de Asuntos Exteriores y Comercio; ministr@o del Poder Popular de Economía; ministr@o del Poder Popular de Petróleo; ministr@o de la Defensa; ministr@o de Estado; ministr@o sin cartera; ministr@o del Mar; ministr@o de la Seguridad; ministr@o coordinador
titular@es; titular@es de la cartera
ministr@o; ministr@o del Interior; ministr@o de Interior; ministr@o de Gobernación; ministr@o de Gobierno; ministr@o de la Presidencia; ministr@o de Economía; ministr@o de Hacienda; ministr@o de Finanzas; ministr@o de Comercio; ministr@o de Comercio Exterior; ministr@o de Industria; ministr@o de Energía; ministr@o de Petróleo; ministr@o de Minas; ministr@o de Justicia; ministr@o de Salud; ministr@o de Sanidad; ministr@o de Educación; ministr@o de Cultura; ministr@o de Agricultura; ministr@o de Ambiente; ministr@o de Transportes; ministr@o de Transporte; ministr@o de Trabajo; ministr@o de Turismo; ministr@o de Ciencia; ministr@o de Comunicación; ministr@o de Seguridad; ministr@o de Planificación; ministr@o de Cooperación; ministr@o de Desarrollo; titular@es de Interior; titular@es de Economía; titular@es de Hacienda; secretari@o del Tesoro; fiscal general; comisari@o europeo; comisari@o de Comercio; secretari@o de Gobernación; secretari@o de Economía; jefe de Gabinete; jefe de gabinete; vicepresident@pres del Gobierno; ministr@o portavoz
del Interior; de Interior; de Economía; de Hacienda; de Finanzas; de Comercio; de Justicia; de Energía; de Salud; de Sanidad; de Agricultura; de Cultura; de Educación; de Transportes; de Industria; de Trabajo; de Minas; de Minería; de Energía y Minas; de Hidrocarburos; de Petróleo; de Turismo; de Vivienda; de Obras Públicas; de Ciencia; de Ciencia y Tecnología; de Comunicaciones; de Comunicación; de Información; de Planificación; de Desarrollo; de Desarrollo Social; de Desarrollo Económico; de Medio Ambiente; de Ambiente; de Pesca; de Seguridad; de Seguridad Pública; de Gobernación; de la Presidencia; de Asuntos Europeos; de Cooperación; de Cooperación Internacional; de Inversiones; de Inversión; de Igualdad; de Deportes; de Deporte; de Agua; de Recursos Hídricos; de Infraestructuras; de Infraestructura; de Educación Superior; de Finanzas Públicas; de Economía y Finanzas; de Comercio Exterior; de Comercio e Industria; de Industria y Comercio; de Producción; de Transformación Digital; de Telecomunicaciones; de Migración; de Migraciones; de Asuntos Religiosos; de Asuntos Sociales; de Justicia y Derechos Humanos; de Derechos Humanos; de Agricultura y Pesca | owner
> El ministro español del Interior, Fernando Grande-Marlaska, se reunió con el ministro marroquí Abdelouafi Laftit en Rabat.
= meeting "Fernando Grande-Marlaska" "Abdelouafi Laftit" place=Rabat
> La ministra de Cultura se reunió con su público.
! meeting
> El ministro argelino de Energía, Mohamed Arkab, recibió al embajador de China en Argel.
= meeting "Mohamed Arkab" "embajador de China"

[title role=foreign-minister for=foreign-minister,defence-minister,deputy-minister,minister]
secretari@o; Secretario; Secretaria
> El secretario Antony Blinken se reunió con Alicia Bárcena en Washington. El secretario agradeció a México su ayuda.
= event SUPPORT "Antony Blinken" > "México"
> El secretario del juzgado dimitió.
! any

[title role=foreign-minister for=foreign-minister,deputy-minister]
secretari@o de Estado; Secretario de Estado; Secretaria de Estado
[title role=deputy-minister]
viceministr@o; viceministr@o de Exteriores; viceministr@o de Relaciones Exteriores; viceministr@o de Asuntos Exteriores; vicecanciller@es; subsecretari@o; subsecretari@o de Relaciones Exteriores; subsecretari@o de Política Exterior; subsecretari@o de Estado; secretari@o de Estado de Asuntos Exteriores; secretari@o de Estado para la Unión Europea; viceministr@o para América; secretari@o de Culto; viceministr@o ruso de Exteriores; ministr@o adjunto; subsecretari@o de Asuntos Exteriores
> La viceministra de Exteriores cubana, Josefina Vidal, se reunió con Alicia Bárcena en Ciudad de México.
= meeting "Josefina Vidal" "Alicia Bárcena"
> El subsecretario duerme.
! any
> El viceministro ruso, Serguéi Riabkov, declaró que el bloqueo debe cesar.
= statement "Serguéi Riabkov" content="el bloqueo debe cesar"

[title role=other]
obispo@n; arzobispo@n; cardenal@es; prelado@n; patriarca@n; sacerdote@n; imán; imanes; gran muftí; ayatolá; gran ayatolá; rabino@n; gran rabino; Nobel de la Paz; premio Nobel de la Paz
> Daniel Ortega acusó al obispo Rolando Álvarez de conspirar.
= event ACCUSE "Daniel Ortega" > "Rolando Álvarez"
> El cardenal Leopoldo Brenes declaró que la Iglesia perdona.
= statement "Leopoldo Brenes" content="la Iglesia perdona"
> El obispo canta.
! any

[title role=ambassador]
embajador@a; Embajador; Embajadora; embajador@a extraordinario; embajador@a ante la ONU; embajador@a ante las Naciones Unidas; embajador@a ante la OEA; representante@n permanente@n; representante permanente; representantes permanentes; representante permanente ante la ONU; representante permanente ante las Naciones Unidas; representante permanente ante la OEA; encargad@o de negocios; cónsul; cónsules; cónsul general; consulesa; jefe de misión; jefa de misión; embajador@a saliente; embajador@a entrante; embajador@a designado; embajador@a designada; embajador@a electo; embajador@a interino; embajador@a interina; embajador@a no residente; embajador@a concurrente no residente; embajador@a extraordinario y plenipotenciario; embajador@a extraordinaria y plenipotenciaria; embajador@a acreditado; embajador@a acreditada; encargad@o de negocios a. i.; encargad@o de negocios a.i.; encargad@o de negocios ad interim; encargad@o de negocios interino; encargad@o de negocios en funciones; jef@jefe de la misión; jef@jefe de la misión diplomática; jef@jefe de la delegación; jef@jefe de delegación; jef@jefe de la oficina; jef@jefe de la representación; cónsul honorario; cónsul general honorario; jef@jefe adjunto de misión; agregad@o militar; agregad@o de defensa; agregad@o cultural; agregad@o comercial; ministr@o consejero; ministr@o consejera; consejer@o político; consejera política
alt@o comisionad@o | for=ambassador,secretary-general
nuncio; nuncio apostólico; nuncio papal; delegado apostólico | country=VAT
> La embajadora en España de Marruecos, Karima Benyaich, acusó a Argelia.
= event ACCUSE "Marruecos" > "Argelia"
> El embajador de España, Marcos Gómez, se reunió con el viceministro ruso Alexander Grushkó.
= meeting "Marcos Gómez" "Alexander Grushkó"
> El embajador ruso, Yuri Korchaguin, fue recibido por José Manuel Albares el lunes.
= meeting "Yuri Korchaguin" "José Manuel Albares" date=2024-07-22
> El canciller boliviano, Rodrigo Salas, se reunió el lunes con el embajador saliente de Noruega, Per Hansen.
= meeting "Rodrigo Salas" "Per Hansen" date=2024-07-22
> El canciller boliviano, Rodrigo Salas, recibió al nuncio apostólico, Fermín Sosa.
= meeting "Rodrigo Salas" "Fermín Sosa"
> Es embajadora de una marca.
! any

[title role=envoy]
enviad@elo; enviad@elo especial; enviad@elo presidencial; enviad@elo personal; enviad@o especial; enviados especiales; enviad@o personal; enviado ruso; enviado estadounidense; enviado chino; enviado de la ONU; enviado de Naciones Unidas; emisari@o; representante@n especial; representantes especiales; representante@n; mediador@a; negociador@a; negociador jefe; jefe negociador; coordinador especial; relator especial; relatora especial; plenipotenciari@o; coordinador@a residente; representante@n residente; representantes residentes; coordinador@a humanitario; coordinadora humanitaria; delegad@o; delegad@o permanente; director@a regional; director@a de la oficina; oficial encargado; emisari@o especial; enviad@o presidencial; enviado papal; legado papal; legado pontificio
comisionad@o | for=envoy,secretary-general,ambassador,official,minister
> El enviado especial de la ONU, Staffan de Mistura, se reunió con Naser Burita en Rabat.
= meeting "Staffan de Mistura" "Naser Burita" place=Rabat
> El representante comercial se reunió con un cliente.
! meeting
> El enviado especial chino, Zhai Jun, se reunió con Abás Araqchí en Teherán.
= meeting "Zhai Jun" "Abás Araqchí"

[title role=spokesperson]
portavoz gubernamental; portavoces gubernamentales; vocero gubernamental; vocera gubernamental; portavoz presidencial; vocero presidencial; vocera presidencial; portavoz ministerial; portavoz diplomático; portavoz diplomática; portavoz jefe; portavoz principal; portavoz de la diplomacia; portavoz de Exteriores; portavoz de la Cancillería; portavoz del Gobierno; portavoz del gobierno; portavoz del Ejecutivo; portavoz del ministerio; portavoz del Ministerio; portavoz de Presidencia; portavoz de la entidad; portavoz de la cartera; portavoz de la organización; portavoz del organismo; portavoz comunitario; portavoz comunitaria; vocero oficial; vocera oficial; portavoz militar; portavoz del Ejército; portavoces militares; viceportavoz; portavoz; portavoces; vocer@o; Portavoz; portavoz adjunto; portavoz adjunta; portavoz oficial; secretari@o de prensa; secretaria de prensa
portavoz del Kremlin; vocero del Kremlin | country=RUS
portavoz de la Casa Blanca; portavoz del Departamento de Estado; portavoz del Pentágono; vocero del Departamento de Estado | country=USA
portavoz de Downing Street; portavoz del Foreign Office | country=GBR
portavoz de Moncloa | country=ESP
portavoz de la Comisión; portavoz comunitario; portavoz comunitaria; portavoces de la Comisión | org=EU
> «Seguimos la situación de cerca», declaró la portavoz del Ministerio de Exteriores chino, Mao Ning.
= statement "Mao Ning" mode=direct content="Seguimos la situación de cerca"
> El portavoz del Kremlin, Dmitri Peskov, indicó que la visita será en agosto.
= statement "Dmitri Peskov" content="la visita será en agosto"
> Fue portavoz del festival.
! any

[title role=secretary-general]
secretari@o general; Secretario General; secretarios generales; secretari@o general adjunto; secretaria general adjunta; secretari@o general iberoamericano; director general; directora general; Director General; jefe de la Comisión; jefa de la Comisión; jefe de la Comisión Europea; jefa de la Comisión Europea; jefa del Ejecutivo europeo; jefa del Ejecutivo comunitario; jefe del Ejecutivo comunitario; jefe del Ejecutivo europeo; presidente de la Comisión; presidenta de la Comisión; jefe de la ONU; jefe de la OTAN; secretari@o ejecutivo; secretaria ejecutiva; alto comisionado de las Naciones Unidas; director del OIEA; jefa del Ejecutivo comunitario
> El secretario general de la ONU, António Guterres, se reunió con Vladímir Putin en Kazán.
= meeting "António Guterres" "Vladímir Putin"
> La presidenta de la Comisión Europea, Ursula von der Leyen, dijo que la ayuda se duplicará.
= statement "Ursula von der Leyen" content="la ayuda se duplicará"
> El director general del hospital dimitió.
! any

[title role=legislator]
presidente de la Asamblea Nacional; presidenta de la Asamblea Nacional; presidente del Senado; presidenta del Senado; presidente del Congreso; presidenta del Congreso; presidente del Parlamento; presidenta del Parlamento; presidente de la Cámara; presidenta de la Cámara de Diputados; diputad@o; senador@a; legislador@a; parlamentari@elo; eurodiputad@o; congresista@n; asambleísta@n
> La presidenta del Congreso, Francina Armengol, declaró que España sigue fiel a sus aliados.
= statement "Francina Armengol" content="España sigue fiel a sus aliados"
> El senador chileno Juan Pérez afirmó que la ley será aprobada.
= statement "Juan Pérez" content="la ley será aprobada"
> El senador duerme.
! any

[title role=party-official]
líder de Vox; líder del PP; líder del PSOE; líder del Partido Popular; líder popular | country=ESP
candidat@o opositor; candidata opositora; candidat@o presidencial; candidat@o de la oposición; candidat@o a la presidencia; candidat@o oficialista; candidat@o presidencial opositor; candidata presidencial opositora; excandidat@o presidencial; líder socialista; líder conservador; líder conservadora; líder laborista; líder liberal; líder ultraderechista; secretario de Organización; líder opositor; líder opositora; líder de la oposición; lideresa; jefe de la oposición; secretari@o general del partido; presidente del partido; líder de Hezbolá; líder de Hamás; líder del partido
[title role=military]
generala; la generala; jefa del Comando Sur; jefe del Estado Mayor; jefe de Estado Mayor; jefe del Comando Sur; comandante@n; comandante@n en jefe; general@eles; general de división; general de brigada; general retirado; almirante@n; coronel@es; jefe del Ejército; jefa del Comando Sur; agregado militar
> El jefe del Estado Mayor, Teodoro López, afirmó que la amenaza crece.
= statement "Teodoro López" content="la amenaza crece"
> El comandante ucraniano Oleksandr Sirski declaró que el frente resiste.
= statement "Oleksandr Sirski" content="el frente resiste"
> El comandante ama los mapas.
! any

[title role=official]
coordinador@a; zar antidroga; zarina antidroga; zar fronterizo; zar de la frontera; jefe humanitario; jefa humanitaria; vicepresident@pres primero; vicepresidenta primera; vicepresident@pres segundo; vicepresidenta segunda; president@pres de la Comisión; viceprim@primer ministr@o; vicepremier; vice primer ministro; viceprimer ministro primero; primer vicepresidente; primera vicepresidenta
vicepresident@pres; vicepresident@pres ejecutiva; asesor@a; asesor@a de seguridad nacional; consejer@o de Seguridad Nacional; asesor@a diplomático; secretari@o del Consejo de Seguridad; príncipe heredero; jefe de inteligencia; director@a; gobernador@a; alcald@jefe; alcaldesa; director de la CIA; consejer@o; prefecto; intendente@n; jef@jefe de Gobierno de la ciudad; lehendakari; presidente autonómico; director del Consejo
príncipe heredero saudí; príncipe heredero de Arabia Saudí | country=SAU
> La vicepresidenta venezolana, Delcy Rodríguez, se reunió con Wang Yi en Pekín.
= meeting "Delcy Rodríguez" "Wang Yi" place=Beijing
> El príncipe heredero saudí, Mohamed bin Salmán, recibió a Emmanuel Macron en Yeda.
= meeting "Mohamed bin Salmán" "Emmanuel Macron"
> El alcalde plantó un árbol.
! any

[title role=other]
exlíder; exlíderes; exmandatari@o; ex mandatari@o; expresident@pres; expremier; ex premier; exjefe de Gobierno; exjefa de Gobierno; exvicepresident@pres; exministr@o; excanciller@es; exembajador@a; ex presidente; ex ministro; ex canciller; exprimer ministro; opositor@a; jef@jefe
