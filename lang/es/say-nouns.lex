# Nouns and phrases with which the press puts words into mouths.

# It is the whole sentence that is put into a mouth.
[noun id=segun frame=say cue=accord a=of,by,from]
según x@undoc x@dedoc; según x@eldoc x@dedoc; de acuerdo con x@undoc x@dedoc; de acuerdo con x@eldoc x@dedoc; de acuerdo a x@undoc x@dedoc; conforme a x@undoc x@dedoc; según; de acuerdo con; de acuerdo a; a juicio; en palabras; en opinión; conforme a; al decir; a decir; a tenor; según la versión; según el relato; según palabras; según declaraciones; según informaciones; según datos; según cifras; en boca; en la versión; a ojos; desde el punto de vista; como dijo; como explicó; como indicó; como señaló; como recordó; tal como explicó; tal como señaló; tal y como explicó; como informó; tal como informó; a entender; al entender; según expli@car; según inform@ar; según indi@car; según señal@ar; según dice,dijo,decía,dich,dir,decir,diciendo,diga,dijer@ir9; según afirm@ar; según asegur@ar; según anunci@ar; según precis@ar; según detall@ar; según revel@ar; según record,recuerd@ar2; según confirm@ar; según publi@car; según declar@ar; según comuni@car; según reco@ger; según cont,cuent@ar2; según difund@ir; según manifest,manifiest@ar2; según expres@ar; según exp@oner; según desta@car; según añad@ir; según admit@ir; según recono@cer; según sost@ener; según apunt@ar; según relat@ar; según adelant@ar; según avan@zar; según coment@ar; según aclar@ar; según subray@ar; según denunci@ar; según advert,adviert,advirt@eri; según consign@ar; según refer,refier,refir@eri; según trascend,trasciend@er2; según puntuali@zar; según especifi@car; según argument@ar; según notifi@car; según divul@gar; según estim@ar; según calcul@ar; según escrib@ir; según han informado; según han explicado; según han indicado; según han señalado; según han asegurado; según han confirmado; según han precisado; según han detallado; según han dicho; según han anunciado; según han adelantado; según han declarado; según han revelado; según han publicado; según han recordado; según ha informado; según ha explicado; según ha indicado; según ha señalado; según ha asegurado; según ha confirmado; según ha precisado; según ha detallado; según ha dicho; según ha anunciado; según ha adelantado; según ha declarado; según ha revelado; según ha publicado; según ha recordado; según ha manifestado; según ha afirmado; según ha destacado; según ha subrayado; según ha apuntado; según ha trasladado; según ha sabido; según ha expuesto; según ha expresado; según _ expli@car; según _ inform@ar; según _ indi@car; según _ señal@ar; según _ dice,dijo,decía,dich,dir,decir,diciendo,diga,dijer@ir9; según _ afirm@ar; según _ asegur@ar; según _ anunci@ar; según _ precis@ar; según _ detall@ar; según _ revel@ar; según _ record,recuerd@ar2; según _ confirm@ar; según _ publi@car
> Según Dmitri Peskov, la llamada duró una hora.
= statement "Dmitri Peskov" mode=indirect content="la llamada duró una hora"
> La llamada duró una hora, según el Kremlin.
= statement "Kremlin" content="La llamada duró una hora"
> La cita duró una hora, según informó el Ministerio de Exteriores ruso.
= statement "Ministerio de Exteriores ruso" content="La cita duró una hora"
> La cita duró una hora, según un comunicado difundido por el Kremlin.
= statement "Kremlin" content="La cita duró una hora"
> Según la nota de la Cancillería argentina, el diálogo sigue.
= statement "Cancillería argentina" content="el diálogo sigue"
> A juicio de Josep Borrell, la tregua es frágil.
= statement "Josep Borrell" content="la tregua es frágil"
> Los precios varían según la estación.
! statement

# Of whom the reporter has it.
[verb id=citando frame=say cue=cite a=obj,to]
citando; citando a; cit@ar a; que cita a; que citan a; que cita; con cita a; citando al; que cita al
> Reuters informó, citando a Abás Araqchí, que las conversaciones se reanudarían en Ginebra.
= statement "Abás Araqchí" content="las conversaciones se reanudarían en Ginebra" via="Reuters"
> El tribunal concluyó, citando la constitución, que el voto era nulo.
! statement "constitución"

# "expresó la esperanza de que": the noun carries the clause, the verb only a speaker.
[noun id=esperanza frame=say a=subj,poss,of needs=comp]
esperanza; esperanzas; temor@es; convicción; convencimiento; preocupaci@ón; deseo@n; certeza; confianza; opini@ón; idea; promesa@n; garantía@n; advertencia@n; compromiso; inquietud@es; pesar; satisfacción; anhelo; expectativa@n; aspiración; seguridad; seguridades; creencia; impresión; tesis; postura; posici@ón; punto de vista; afirmaci@ón; versi@ón; argumento; acusaci@ón; denuncia@n; sospecha@n; duda@n; decepción; malestar; disgusto; alarma; orgullo; voluntad; determinación; disposición; exigencia; petici@ón; reclamo; llamado; llamamiento; hecho; conclusi@ón; mensaje; anuncio; recordatorio
> Wang Yi expresó la esperanza de que Londres adopte una postura objetiva.
= statement "Wang Yi" content="Londres adopte una postura objetiva"
> Annalena Baerbock manifestó su temor de que la tregua no dure.
= statement "Annalena Baerbock" content="la tregua no dure"
> La esperanza es lo último que se pierde.
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
comunicado@n; declaraci@ón; comunicado conjunto; declaraci@ón conjunta; rueda de prensa; ruedas de prensa; conferencia de prensa; conferencia de prensa conjunta; rueda de prensa conjunta; entrevista concedida; entrevista exclusiva; mensaje@n; carta@n; nota@n; nota oficial; nota informativa; boletín; informe@n; artículo@n; tuit; tuits; discurso@n; comparecencia; comparecencia conjunta; documento@n; nota de prensa; notas de prensa; publicaci@ón; posteo; misiva; hilo; vídeo difundido; video difundido; declaraciones a la prensa; declaraciones a los medios; entrevista con la cadena; entrevista con el diario; entrevista al diario; entrevista con la agencia; entrevista televisiva; entrevista radiofónica; intervenci@ón; cuenta oficial; cuenta de X; cuenta en X; red social; redes sociales
