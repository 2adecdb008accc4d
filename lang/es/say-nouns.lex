# Nouns and phrases with which the press puts words into mouths.

# It is the whole sentence that is put into a mouth.
[noun id=segun frame=say cue=accord a=of,by,from]
se lee en x@undoc x@dedoc; se lee en x@eldoc x@dedoc; puede leerse en x@undoc x@dedoc; puede leerse en x@eldoc x@dedoc; se puede leer en x@undoc x@dedoc; se puede leer en x@eldoc x@dedoc; se afirma en x@undoc x@dedoc; se afirma en x@eldoc x@dedoc; se indica en x@undoc x@dedoc; se indica en x@eldoc x@dedoc; se señala en x@undoc x@dedoc; se señala en x@eldoc x@dedoc; se asegura en x@undoc x@dedoc; se asegura en x@eldoc x@dedoc; se explica en x@undoc x@dedoc; se explica en x@eldoc x@dedoc; se precisa en x@undoc x@dedoc; se precisa en x@eldoc x@dedoc; reza x@undoc x@dedoc; reza x@eldoc x@dedoc; según reza x@undoc x@dedoc; según reza x@eldoc x@dedoc; según consta en x@undoc x@dedoc; según consta en x@eldoc x@dedoc; fue la respuesta; es la respuesta; ha sido la respuesta; fue la réplica; es la réplica; ha sido la réplica; fue la reacción; es la reacción; ha sido la reacción; fue la conclusión; es la conclusión; ha sido la conclusión; fue la frase; es la frase; ha sido la frase; fue la advertencia; es la advertencia; ha sido la advertencia; fue el mensaje; es el mensaje; ha sido el mensaje; fue el comentario; es el comentario; ha sido el comentario; fue el diagnóstico; es el diagnóstico; ha sido el diagnóstico; fue el balance; es el balance; ha sido el balance; fue el resumen; es el resumen; ha sido el resumen; fue el veredicto; es el veredicto; ha sido el veredicto; fue la sentencia; es la sentencia; ha sido la sentencia; fue la explicación; es la explicación; ha sido la explicación; fueron las palabras; son las palabras
según x@undoc que difundió; de acuerdo con x@undoc que difundió; de acuerdo a x@undoc que difundió; según x@undoc que ha difundido; de acuerdo con x@undoc que ha difundido; de acuerdo a x@undoc que ha difundido; según x@undoc que difundieron; de acuerdo con x@undoc que difundieron; de acuerdo a x@undoc que difundieron; según x@undoc que emitió; de acuerdo con x@undoc que emitió; de acuerdo a x@undoc que emitió; según x@undoc que ha emitido; de acuerdo con x@undoc que ha emitido; de acuerdo a x@undoc que ha emitido; según x@undoc que publicó; de acuerdo con x@undoc que publicó; de acuerdo a x@undoc que publicó; según x@undoc que ha publicado; de acuerdo con x@undoc que ha publicado; de acuerdo a x@undoc que ha publicado; según x@undoc que divulgó; de acuerdo con x@undoc que divulgó; de acuerdo a x@undoc que divulgó; según x@undoc que distribuyó; de acuerdo con x@undoc que distribuyó; de acuerdo a x@undoc que distribuyó; según x@undoc que hizo público; de acuerdo con x@undoc que hizo público; de acuerdo a x@undoc que hizo público; según x@undoc que hizo pública; de acuerdo con x@undoc que hizo pública; de acuerdo a x@undoc que hizo pública; según x@undoc que firmó; de acuerdo con x@undoc que firmó; de acuerdo a x@undoc que firmó; según x@undoc que firmaron; de acuerdo con x@undoc que firmaron; de acuerdo a x@undoc que firmaron; según x@undoc que envió; de acuerdo con x@undoc que envió; de acuerdo a x@undoc que envió; según x@undoc que remitió; de acuerdo con x@undoc que remitió; de acuerdo a x@undoc que remitió; según x@eldoc que difundió; de acuerdo con x@eldoc que difundió; de acuerdo a x@eldoc que difundió; según x@eldoc que ha difundido; de acuerdo con x@eldoc que ha difundido; de acuerdo a x@eldoc que ha difundido; según x@eldoc que difundieron; de acuerdo con x@eldoc que difundieron; de acuerdo a x@eldoc que difundieron; según x@eldoc que emitió; de acuerdo con x@eldoc que emitió; de acuerdo a x@eldoc que emitió; según x@eldoc que ha emitido; de acuerdo con x@eldoc que ha emitido; de acuerdo a x@eldoc que ha emitido; según x@eldoc que publicó; de acuerdo con x@eldoc que publicó; de acuerdo a x@eldoc que publicó; según x@eldoc que ha publicado; de acuerdo con x@eldoc que ha publicado; de acuerdo a x@eldoc que ha publicado; según x@eldoc que divulgó; de acuerdo con x@eldoc que divulgó; de acuerdo a x@eldoc que divulgó; según x@eldoc que distribuyó; de acuerdo con x@eldoc que distribuyó; de acuerdo a x@eldoc que distribuyó; según x@eldoc que hizo público; de acuerdo con x@eldoc que hizo público; de acuerdo a x@eldoc que hizo público; según x@eldoc que hizo pública; de acuerdo con x@eldoc que hizo pública; de acuerdo a x@eldoc que hizo pública; según x@eldoc que firmó; de acuerdo con x@eldoc que firmó; de acuerdo a x@eldoc que firmó; según x@eldoc que firmaron; de acuerdo con x@eldoc que firmaron; de acuerdo a x@eldoc que firmaron; según x@eldoc que envió; de acuerdo con x@eldoc que envió; de acuerdo a x@eldoc que envió; según x@eldoc que remitió; de acuerdo con x@eldoc que remitió; de acuerdo a x@eldoc que remitió
según x@undoc x@dedoc; según x@eldoc x@dedoc; de acuerdo con x@undoc x@dedoc; de acuerdo con x@eldoc x@dedoc; de acuerdo a x@undoc x@dedoc; conforme a x@undoc x@dedoc; según; de acuerdo con; de acuerdo a; a juicio; en palabras; en opinión; conforme a; al decir; a decir; a tenor; según la versión; según el relato; según palabras; según declaraciones; según informaciones; según datos; según cifras; en la versión; a ojos; desde el punto de vista; como dijo; como explicó; como indicó; como señaló; como recordó; tal como explicó; tal como señaló; tal y como explicó; como informó; tal como informó; a entender; al entender; según expli@car; según inform@ar; según indi@car; según señal@ar; según dice,dijo,decía,dich,dir,decir,diciendo,diga,dijer@ir9; según afirm@ar; según asegur@ar; según anunci@ar; según precis@ar; según detall@ar; según revel@ar; según record,recuerd@ar2; según confirm@ar; según publi@car; según declar@ar; según comuni@car; según reco@ger; según cont,cuent@ar2; según difund@ir; según manifest,manifiest@ar2; según expres@ar; según exp@oner; según desta@car; según añad@ir; según admit@ir; según recono@cer; según sost@ener; según apunt@ar; según relat@ar; según adelant@ar; según avan@zar; según coment@ar; según aclar@ar; según subray@ar; según denunci@ar; según advert,adviert,advirt@eri; según consign@ar; según refer,refier,refir@eri; según puntuali@zar; según especifi@car; según argument@ar; según notifi@car; según divul@gar; según estim@ar; según calcul@ar; según escri@bir; según han informado; según han explicado; según han indicado; según han señalado; según han asegurado; según han confirmado; según han precisado; según han detallado; según han dicho; según han anunciado; según han adelantado; según han declarado; según han revelado; según han publicado; según han recordado; según ha informado; según ha explicado; según ha indicado; según ha señalado; según ha asegurado; según ha confirmado; según ha precisado; según ha detallado; según ha dicho; según ha anunciado; según ha adelantado; según ha declarado; según ha revelado; según ha publicado; según ha recordado; según ha manifestado; según ha afirmado; según ha destacado; según ha subrayado; según ha apuntado; según ha trasladado; según ha sabido; según ha expuesto; según ha expresado; según _ expli@car; según _ inform@ar; según _ indi@car; según _ señal@ar; según _ dice,dijo,decía,dich,dir,decir,diciendo,diga,dijer@ir9; según _ afirm@ar; según _ asegur@ar; según _ anunci@ar; según _ precis@ar; según _ detall@ar; según _ revel@ar; según _ record,recuerd@ar2; según _ confirm@ar; según _ publi@car; tal y como expli@car; tal y como inform@ar; tal y como indi@car; tal y como señal@ar; tal y como dice,dijo,decía,dich,dir,decir,diciendo,diga,dijer@ir9; tal y como afirm@ar; tal y como asegur@ar; tal y como anunci@ar; tal y como precis@ar; tal y como detall@ar; tal y como revel@ar; tal y como record,recuerd@ar2; tal y como confirm@ar; tal y como publi@car; tal y como declar@ar; tal y como comuni@car; tal y como reco@ger; tal y como cont,cuent@ar2; tal y como difund@ir; tal y como manifest,manifiest@ar2; tal y como expres@ar; tal y como exp@oner; tal y como desta@car; tal y como añad@ir; tal y como admit@ir; tal y como recono@cer; tal y como sost@ener; tal y como apunt@ar; tal y como relat@ar; tal y como adelant@ar; tal y como avan@zar; tal y como coment@ar; tal y como aclar@ar; tal y como subray@ar; tal y como denunci@ar; tal y como advert,adviert,advirt@eri; tal y como consign@ar; tal y como refer,refier,refir@eri; tal y como trascend,trasciend@er2; tal y como puntuali@zar; tal y como especifi@car; tal y como argument@ar; tal y como notifi@car; tal y como divul@gar; tal y como estim@ar; tal y como calcul@ar; tal y como escri@bir; tal como expli@car; tal como inform@ar; tal como indi@car; tal como señal@ar; tal como dice,dijo,decía,dich,dir,decir,diciendo,diga,dijer@ir9; tal como afirm@ar; tal como asegur@ar; tal como anunci@ar; tal como precis@ar; tal como detall@ar; tal como revel@ar; tal como record,recuerd@ar2; tal como confirm@ar; tal como publi@car; tal como declar@ar; tal como comuni@car; tal como reco@ger; tal como cont,cuent@ar2; tal como difund@ir; tal como manifest,manifiest@ar2; tal como expres@ar; tal como exp@oner; tal como desta@car; tal como añad@ir; tal como admit@ir; tal como recono@cer; tal como sost@ener; tal como apunt@ar; tal como relat@ar; tal como adelant@ar; tal como avan@zar; tal como coment@ar; tal como aclar@ar; tal como subray@ar; tal como denunci@ar; tal como advert,adviert,advirt@eri; tal como consign@ar; tal como refer,refier,refir@eri; tal como trascend,trasciend@er2; tal como puntuali@zar; tal como especifi@car; tal como argument@ar; tal como notifi@car; tal como divul@gar; tal como estim@ar; tal como calcul@ar; tal como escri@bir; según lo anunci@ar; según lo inform@ar; según lo indi@car; según lo señal@ar; según lo expli@car; según lo confirm@ar; según lo revel@ar; según lo asegur@ar; según lo precis@ar; según lo adelant@ar; según lo comuni@car; según lo afirm@ar; según lo dijo; según lo expresado; según lo informado; según lo señalado; según lo dicho; según lo indicado; según lo manifestado; según lo anunciado; según lo revelado; según lo declarado; según lo publicado; según lo difundido; según lo expuesto; según lo explicado; según lo afirmado; de acuerdo con lo expresado; de acuerdo con lo informado; de acuerdo con lo señalado; de acuerdo con lo dicho; de acuerdo con lo indicado; de acuerdo con lo manifestado; de acuerdo con lo anunciado; de acuerdo con lo revelado; de acuerdo con lo declarado; de acuerdo con lo publicado; de acuerdo con lo difundido; de acuerdo con lo expuesto; de acuerdo con lo explicado; de acuerdo con lo afirmado; conforme a lo expresado; conforme a lo informado; conforme a lo señalado; conforme a lo dicho; conforme a lo indicado; conforme a lo manifestado; conforme a lo anunciado; conforme a lo revelado; conforme a lo declarado; conforme a lo publicado; conforme a lo difundido; conforme a lo expuesto; conforme a lo explicado; conforme a lo afirmado
como ha dicho; como decía; como aclar@ar; como adelant@ar; como admit@ir; como advert,adviert,advirt@eri; como afirm@ar; como anunci@ar; como apunt@ar; como argument@ar; como asegur@ar; como avan@zar; como añad@ir; como calcul@ar; como coment@ar; como comuni@car; como confirm@ar; como consign@ar; como cont,cuent@ar2; como declar@ar; como denunci@ar; como desta@car; como detall@ar; como difund@ir; como divul@gar; como escri@bir; como especifi@car; como estim@ar; como exp@oner; como expli@car; como expres@ar; como indi@car; como inform@ar; como manifest,manifiest@ar2; como notifi@car; como precis@ar; como puntuali@zar; como reco@ger; como recono@cer; como record,recuerd@ar2; como refer,refier,refir@eri; como relat@ar; como revel@ar; como señal@ar; como sost@ener; como subray@ar
tal como dijo; tal como ha dicho; tal como decía
tal y como dijo; tal y como ha dicho; tal y como decía
como bien aclar@ar; como bien adelant@ar; como bien admit@ir; como bien advert,adviert,advirt@eri; como bien afirm@ar; como bien anunci@ar; como bien apunt@ar; como bien argument@ar; como bien asegur@ar; como bien avan@zar; como bien añad@ir; como bien calcul@ar; como bien coment@ar; como bien comuni@car; como bien confirm@ar; como bien consign@ar; como bien cont,cuent@ar2; como bien declar@ar; como bien denunci@ar; como bien desta@car; como bien detall@ar; como bien difund@ir; como bien divul@gar; como bien escri@bir; como bien especifi@car; como bien estim@ar; como bien exp@oner; como bien expli@car; como bien expres@ar; como bien indi@car; como bien inform@ar; como bien manifest,manifiest@ar2; como bien notifi@car; como bien precis@ar; como bien puntuali@zar; como bien reco@ger; como bien recono@cer; como bien record,recuerd@ar2; como bien refer,refier,refir@eri; como bien relat@ar; como bien revel@ar; como bien señal@ar; como bien sost@ener; como bien subray@ar; como bien dijo; como bien ha dicho; como bien decía
como ya aclar@ar; como ya adelant@ar; como ya admit@ir; como ya advert,adviert,advirt@eri; como ya afirm@ar; como ya anunci@ar; como ya apunt@ar; como ya argument@ar; como ya asegur@ar; como ya avan@zar; como ya añad@ir; como ya calcul@ar; como ya coment@ar; como ya comuni@car; como ya confirm@ar; como ya consign@ar; como ya cont,cuent@ar2; como ya declar@ar; como ya denunci@ar; como ya desta@car; como ya detall@ar; como ya difund@ir; como ya divul@gar; como ya escri@bir; como ya especifi@car; como ya estim@ar; como ya exp@oner; como ya expli@car; como ya expres@ar; como ya indi@car; como ya inform@ar; como ya manifest,manifiest@ar2; como ya notifi@car; como ya precis@ar; como ya puntuali@zar; como ya reco@ger; como ya recono@cer; como ya record,recuerd@ar2; como ya refer,refier,refir@eri; como ya relat@ar; como ya revel@ar; como ya señal@ar; como ya sost@ener; como ya subray@ar; como ya dijo; como ya ha dicho; como ya decía
> Según Dmitri Peskov, la llamada duró una hora.
= statement "Dmitri Peskov" mode=indirect content="la llamada duró una hora"
> Lavrov visitó Pekín porque, según el Kremlin, hay prisa.
= statement "Kremlin" content="hay prisa"
> La llamada duró una hora, según el Kremlin.
= statement "Kremlin" content="La llamada duró una hora"
> La cita duró una hora, según informó el Ministerio de Exteriores ruso.
= statement "Ministerio de Exteriores ruso" content="La cita duró una hora"
> El secretario de Estado, Antony Blinken, se ha comprometido a visitar México, según ha revelado Alicia Bárcena.
= statement "Alicia Bárcena" content="El secretario de Estado, Antony Blinken, se ha comprometido a visitar México"
! statement "México"
> Los dos ministros hablaron por teléfono, según lo anunció la Cancillería argentina.
= statement "Cancillería argentina" content="Los dos ministros hablaron por teléfono"
> La cita duró una hora, según el comunicado que difundió la Cancillería argentina.
= statement "Cancillería argentina" content="La cita duró una hora"
> La cita duró una hora, según un comunicado difundido por el Kremlin.
= statement "Kremlin" content="La cita duró una hora"
> Según la nota de la Cancillería argentina, el diálogo sigue.
= statement "Cancillería argentina" content="el diálogo sigue"
> A juicio de Josep Borrell, la tregua es frágil.
= statement "Josep Borrell" content="la tregua es frágil"
> Según Luis Pérez, investigador del Real Instituto Elcano, el tratado sigue vivo.
= statement "Luis Pérez" content="el tratado sigue vivo"
> Según Susana Malcorra, que dirigió la Cancillería argentina, el tratado sigue vivo.
= statement "Susana Malcorra" content="el tratado sigue vivo"
> «Nadie nos dará lecciones», puede leerse en el comunicado de la Cancillería argentina.
= statement "Cancillería argentina" content="Nadie nos dará lecciones"
> «Nadie nos dará lecciones», fue la respuesta de Serguéi Lavrov.
= statement "Serguéi Lavrov" content="Nadie nos dará lecciones"
> El viernes fue la respuesta de la afición.
! statement
> Como recordó Josep Borrell, la tregua es frágil.
= statement "Josep Borrell" content="la tregua es frágil"
> La tregua, tal y como señaló el Kremlin, es frágil.
= statement "Kremlin"
> Los precios varían según la estación.
! statement
> Ulf Kristersson elogió a Colombia. La inversión llegará en otoño, según explicó a la prensa.
= statement "Ulf Kristersson" content="La inversión llegará en otoño"
> Según la Cancillería cubana, Bruno Rodríguez agradeció a Colombia su voto. «Es un gesto que no olvidaremos», dijo.
= statement "Bruno Rodríguez" content="Es un gesto que no olvidaremos"

# Of whom the reporter has it.
[verb id=citando frame=say cue=cite a=obj,to]
citando; citando a; cit@ar a; que cita a; que citan a; que cita; con cita a; citando al; que cita al
> Reuters informó, citando a Abás Araqchí, que las conversaciones se reanudarían en Ginebra.
= statement "Abás Araqchí" content="las conversaciones se reanudarían en Ginebra" via="Reuters"
> El tribunal concluyó, citando la constitución, que el voto era nulo.
! statement "constitución"
> La agencia Xinhua, que cita al ministro camboyano Sok Chenda Sophea, señaló que el canal estará listo en 2028.
= statement "Sok Chenda Sophea" content="el canal estará listo en 2028"

# "expresó la esperanza de que": the noun carries the clause, the verb only a speaker.
[noun id=esperanza frame=say a=subj,poss,of needs=comp]
esperanza; esperanzas; temor@es; convicción; convencimiento; preocupaci@ón; deseo@n; certeza; confianza; opini@ón; idea; promesa@n; garantía@n; advertencia@n; compromiso; inquietud@es; pesar; satisfacción; anhelo; expectativa@n; aspiración; seguridad; seguridades; creencia; impresión; tesis; postura; posici@ón; punto de vista; afirmaci@ón; versi@ón; argumento; acusaci@ón; denuncia@n; sospecha@n; duda@n; decepción; malestar; disgusto; alarma; orgullo; voluntad; determinación; disposición; exigencia; petici@ón; reclamo; llamado; llamamiento; hecho; conclusi@ón; mensaje; anuncio; recordatorio
> Wang Yi expresó la esperanza de que Londres adopte una postura objetiva.
= statement "Wang Yi" content="Londres adopte una postura objetiva"
> Annalena Baerbock manifestó su temor de que la tregua no dure.
= statement "Annalena Baerbock" content="la tregua no dure"
> La esperanza es lo último que se pierde.
! statement

# "Para" at the beginning of a sentence: in whose view it is so.
[noun id=asujuicio frame=say cue=accord a=subj m f]
a su juicio; en su opinión; a su entender; a su parecer; a su modo de ver; según sus palabras; en sus palabras; según su versión; según sus propias palabras
> El presidente de Cabo Verde, José Maria Neves, habló ante la prensa. A su juicio, la pesca ilegal debe perseguirse.
= statement "José Maria Neves" content="la pesca ilegal debe perseguirse"
> La ministra letona Baiba Braže visitó Praia. La frontera, en su opinión, seguirá cerrada.
= statement "Baiba Braže" content="La frontera"
> El acusado acudió a su juicio sin abogado.
! statement
> En Oslo habló Jonas Gahr Støre, para quien «no habrá paz sin dos Estados».
= statement "Jonas Gahr Støre" content="no habrá paz sin dos Estados"
[noun id=segunel frame=say cue=accord a=subj m]
según él; de acuerdo con él
> El ministro tailandés Maris Sangiampongsa compareció el lunes. Según él, la tregua depende de Birmania.
= statement "Maris Sangiampongsa" content="la tregua depende de Birmania"
> El primer ministro tongano, Hu'akavameiliku, habló el jueves. El mar sube más deprisa de lo previsto, según él.
= statement "Hu'akavameiliku" content="El mar sube más deprisa de lo previsto"
> Cada cual vive según él quiere.
! statement
[noun id=segunella frame=say cue=accord a=subj f]
según ella; de acuerdo con ella
> La presidenta eslovena, Nataša Pirc Musar, compareció el lunes. Según ella, los Balcanes esperan demasiado.
= statement "Nataša Pirc Musar" content="los Balcanes esperan demasiado"
> La ministra surafricana Naledi Pandor volvió de La Haya. De acuerdo con ella, el fallo llegará en otoño.
= statement "Naledi Pandor" content="el fallo llegará en otoño"
> La ley obliga a todos y se juzga de acuerdo con ella.
! statement
[noun id=segunellos frame=say cue=accord a=subj pl]
según ellos; según ellas; a juicio de ambos; según ambos
> José Maria Neves viajó a Lisboa. A su juicio, la tregua es frágil.
= statement "José Maria Neves" content="la tregua es frágil"
> El ministro maliense Sadio Camara recibió a Assimi Goïta el lunes. La tregua es frágil, según él.
= statement "Sadio Camara" content="La tregua es frágil"
> A su juicio le faltó un testigo.
! statement
> Los presidentes Luis Abinader y Mohamed Irfaan Ali se reunieron en Georgetown. Según ambos, el gas abaratará la luz.
= statement "Luis Abinader" "Mohamed Irfaan Ali" content="el gas abaratará la luz"
> Lazarus Chakwera y Hakainde Hichilema se vieron en Mwanza. El lago está en peligro, según ellos.
= statement "Lazarus Chakwera" "Hakainde Hichilema" content="El lago está en peligro"
> Los pescadores viven según ellos quieren.
! statement

[noun id=para frame=say cue=accord a=of,by,from persons]
Para
> Para el canciller Luis Gilberto Murillo, la relación con Israel pasa por su peor momento.
= statement "Luis Gilberto Murillo" mode=indirect content="la relación con Israel pasa por su peor momento"
> Para España, el acuerdo con Marruecos supone un alivio.
! statement
> Para el ministro José Manuel Albares fue un día largo.
! statement
> Para la ministra mozambiqueña Verónica Macamo, el gasoducto cambiará el norte.
= statement "Verónica Macamo" content="el gasoducto cambiará el norte"
> Jens Stoltenberg publicó un libro. Para entonces, la guerra duraba ya dos años.
! statement

# "La respuesta del ministro fue tajante: «…»"
[noun id=respuesta frame=say a=poss,of needs=quote,colon]
respuesta@n; réplica@n; reacci@ón; mensaje@n; advertencia@n; conclusi@ón; frase@n; palabras; diagnóstico; balance; veredicto; lema; lectura; argumento; explicaci@ón; ruego; petici@ón; consejo; aviso; recado
> La respuesta de Serguéi Lavrov fue inmediata: «Nadie nos dará lecciones».
= statement "Serguéi Lavrov" content="Nadie nos dará lecciones"
> Estas fueron las palabras de Kaja Kallas: «La paz no se compra».
= statement "Kaja Kallas" content="La paz no se compra"
> La respuesta de Hakan Fidan tardó dos días.
! statement

[support id=expresar]
expres@ar; manifest,manifiest@ar2; reiter@ar; transmit@ir; trasmit@ir; traslad@ar; formul@ar; renov,renuev@ar2; da; dio; dieron; dar; dará; lan@zar; mostr,muestr@ar2; externar; externó; patenti@zar; evidenci@ar; abri@gar; albergar; alberga; albergó; compart@ir; present@ar; recal@car; reafirm@ar; subray@ar; hizo; hicieron; elev@ar; dej@ar constancia de; hizo llegar; hacer llegar; hace llegar; hizo saber; hace saber; hicieron saber; hacer saber; hizo patente; dejó clara; hizo constar; envi,enví@ar2; curs@ar; remit@ir; diri@gir; trasladaron
> Xi Jinping transmitió la esperanza de que el comercio crezca.
= statement "Xi Jinping" content="el comercio crezca"
> Emmanuel Macron reiteró su convicción de que la tregua es posible.
= statement "Emmanuel Macron" content="la tregua es posible"
> Volodímir Zelenski rechazó la idea de que dimitiría.
! statement

# Papers, speeches and posts: known, so that nobody's name is looked for in them.
[noun id=documento frame=other]
comunicado@n; declaraci@ón; comunicado conjunto; declaraci@ón conjunta; rueda de prensa; ruedas de prensa; conferencia de prensa; conferencia de prensa conjunta; rueda de prensa conjunta; una entrevista con el diario; entrevista con el diario; entrevista televisiva; entrevista radiofónica; entrevista concedida; entrevista exclusiva; mensaje@n; carta@n; nota@n; nota oficial; nota informativa; boletín; informe@n; artículo@n; tuit; tuits; discurso@n; comparecencia; comparecencia conjunta; documento@n; nota de prensa; notas de prensa; publicaci@ón; posteo; misiva; hilo; vídeo difundido; video difundido; declaraciones a la prensa; declaraciones a los medios; entrevista con la cadena; entrevista al diario; entrevista con la agencia; intervenci@ón; cuenta oficial; cuenta de X; cuenta en X; red social; redes sociales
> En un comunicado, el ministro búlgaro Kristian Vigenin reiteró que el euro llegará en enero.
= statement "Kristian Vigenin" content="el euro llegará en enero"
> El canciller dominicano Roberto Álvarez afirmó en una entrevista con el diario que la verja se terminará.
= statement "Roberto Álvarez" content="la verja se terminará"
> El informe ocupa cien páginas y la nota oficial, dos.
! any

# The sentence before is what was said.
[verb id=asilodijo frame=say cue=report a=subj,by needs=bare]
así lo afirm@ar; así lo asegur@ar; así lo anunci@ar; así lo confirm@ar; así lo declar@ar; así lo inform@ar; así lo indi@car; así lo señal@ar; así lo recono@cer; así lo revel@ar; así lo recal@car; así lo subray@ar; así lo adelant@ar; así lo expli@car; así lo advert,adviert,advirt@eri; así lo sosten@er; así lo expli@car; así lo admit@ir; así lo dijo; así lo ha dicho; así lo dice; así lo avan@zar; así lo aclar@ar; así lo precis@ar; así lo record,recuerd@ar2; así lo exp@oner
lo dijo; lo ha dicho; lo dijo ayer; lo anunció; lo ha anunciado; lo confirmó; lo ha confirmado; lo aseguró; lo afirmó; lo reveló; lo admitió; lo advirtió; lo explicó; lo comunicó; lo informó; esto dijo; eso dijo; así se expresó; así se ha expresado; así se pronunció; así se manifestó; así de claro fue; así de contundente fue; así de rotundo fue; así de rotunda fue; así de tajante fue; con estas palabras resumió; con esas palabras resumió; con estas palabras cerró; con esas palabras cerró; con esa frase cerró; con esa frase resumió
> Las tropas cruzaron la frontera al amanecer. Así lo informó el Ministerio de Defensa de Ucrania.
= statement "Ministerio de Defensa de Ucrania" content="Las tropas cruzaron la frontera al amanecer"
> Las conversaciones se reanudarán en Doha el domingo. Lo anunció ayer Dmitri Peskov.
= statement "Dmitri Peskov" content="Las conversaciones se reanudarán en Doha el domingo"
> Así lo quiso el destino.
! statement

# A paper whose issuer its sentence does not tell: the body's that was told of last.
[noun id=segunpapel frame=say cue=accord a=of,by,from paper]
según x@undoc; según x@eldoc; de acuerdo con x@undoc; de acuerdo con x@eldoc; de acuerdo a x@undoc; de acuerdo a x@eldoc; conforme a x@undoc; conforme a x@eldoc
se lee en x@undoc; se lee en x@eldoc; se afirma en x@eldoc; se indica en x@eldoc; se señala en x@eldoc; se precisa en x@eldoc; se especifica en x@eldoc; se subraya en x@eldoc; se añade en x@eldoc; se agrega en x@eldoc; se destaca en x@eldoc; se apunta en x@eldoc; se detalla en x@eldoc; puede leerse en x@eldoc; se puede leer en x@eldoc
finaliza el comunicado; finaliza la nota; finaliza la misiva; finaliza el pronunciamiento; finalizó el comunicado; finalizó la nota; finalizó la misiva; finalizó el pronunciamiento
> La Cancillería chilena criticó a Lima. «Es hora de hablar», finaliza el comunicado.
= statement "Cancillería chilena" content="Es hora de hablar"
> La Cancillería argentina criticó a Londres y recordó que la misión viola el pacto, según un comunicado.
= statement "Cancillería argentina" content="la misión viola el pacto"
> La Cancillería argentina criticó a Londres. «La misión viola el pacto», se especifica en el documento.
= statement "Cancillería argentina" content="La misión viola el pacto"
> La Cancillería argentina criticó a Londres. La misión viola el pacto, según la nota.
= statement "Cancillería argentina" content="La misión viola el pacto"
> Según el informe de lluvias, el campo está seco.
! statement "Cancillería"

# What a paper just told of says: whoever made it public speaks.
[verb id=enelseindica frame=say a=subj needs=comp paper]
en él se indica; en él se señala; en él se afirma; en él se precisa; en él se subraya; en él se asegura; en él se sostiene; en él se añade; en él se agrega; en él se destaca; en él se explica; en él se detalla; en él se recuerda; en él se advierte; en él se dice; en él se lee; en él se reitera; en ella se indica; en ella se señala; en ella se afirma; en ella se precisa; en ella se subraya; en ella se asegura; en ella se sostiene; en ella se añade; en ella se agrega; en ella se destaca; en ella se explica; en ella se detalla; en ella se recuerda; en ella se advierte; en ella se dice; en ella se lee; en ella se reitera; en el mismo se indica; en el mismo se señala; en el mismo se afirma; en el mismo se precisa; en el mismo se subraya; en el mismo se asegura; en el mismo se sostiene; en el mismo se añade; en el mismo se agrega; en el mismo se destaca; en el mismo se explica; en el mismo se detalla; en el mismo se recuerda; en el mismo se advierte; en el mismo se dice; en el mismo se lee; en el mismo se reitera; en la misma se indica; en la misma se señala; en la misma se afirma; en la misma se precisa; en la misma se subraya; en la misma se asegura; en la misma se sostiene; en la misma se añade; en la misma se agrega; en la misma se destaca; en la misma se explica; en la misma se detalla; en la misma se recuerda; en la misma se advierte; en la misma se dice; en la misma se lee; en la misma se reitera
> La Cancillería hondureña difundió una nota. En ella se señala que el puente abrirá en mayo.
= statement "Cancillería hondureña" content="el puente abrirá en mayo"
> El Ministerio de Defensa de Belice publicó un comunicado. En él se indica que las maniobras seguirán.
= statement "Ministerio de Defensa de Belice" content="las maniobras seguirán"
> El libro es largo. En él se dice que el mar sube.
! statement
