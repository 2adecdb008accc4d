# Verbs, nouns and phrases with which the press puts words into mouths.

[verb id=decir frame=say a=subj to=to needs=comp,quote,colon]
dice,dicen,dijo,dijeron,dicho,decir,dir,diciendo,decía@irr; declar@ar; afirm@ar; asegur@ar; indic@ar; explic@ar; precis@ar; subray@ar; recalc@ar; destac@ar; señal@ar; añad@ir; añad@er; agreg@ar; apunt@ar; record,recuerd@ar2; manifest,manifiest@ar2; expres@ar; sostiene,sostienen,sostuvo,sostuvieron,sostenido,sostener,sostendr,sosteniendo,sostenía@irr que; sostiene; sostuvo; sostuvieron; sostienen; mant@ener que; consider@ar; opin@ar; estim@ar; confirm@ar; anunci@ar; comunic@ar; inform@ar; notific@ar; revel@ar; admit@ir; reconoc@er; acept@ar; conced@er; adelant@ar; avanz@ar; detall@ar; especific@ar; aclar@ar; matiz@ar; puntualiz@ar; reiter@ar; reafirm@ar; repite; repitió; repitieron; insist@ir en; insist@ir; remarc@ar; enfatiz@ar; acentu@ar; hizo hincapié en; puso de relieve; pone de relieve; puso de manifiesto; dejó claro; deja claro; dejaron claro; ha dejado claro; hizo saber; hace saber; hicieron saber; dio a conocer; da a conocer; adv@ertir; alert@ar; avis@ar; augur@ar; vaticin@ar; predijo; predice; respond@er; contest@ar; replic@ar; repuso; argument@ar; aleg@ar; adujo; aduce; concl@uir; resum@ir; coment@ar; reflexion@ar; relat@ar; cont,cuent@ar2; narr@ar; escrib@ir; public@ar; poste@ar; tuite@ar; promet@er; garantiz@ar; jur@ar; esper@ar; confi@ar en; dese@ar; lament@ar; deplor@ar; tem@er; dud@ar; neg,nieg@ar2; desmiente; desmintió; desmintieron; rechaz@ar; denunci@ar; critic@ar; reproch@ar; propuso; propone; propusieron; sugiere; sugirió; recomend,recomiend@ar2; plante@ar; celebr@ar; salud@ar; proclam@ar; pregon@ar; presum@ir; interpret@ar; juzg@ar; cree; creen; creía; creyó; piensa; piensan; pensó; observ@ar; not@ar; coincid@ir en; coincid@ir; acord,acuerd@ar2; exclam@ar; espet@ar; zanj@ar; sentenci@ar; apostill@ar; ironiz@ar; brome@ar; bram@ar; inquir@ir; pregunt@ar; interrog@ar; cuestion@ar; esgrim@ir; testific@ar; certific@ar; atestigu@ar; demostr,demuestr@ar2; consign@ar; recog@er; recoge; prosigue; prosiguió; continu@ar; insinu@ar; desliz@ar; trasmit@ir; transmit@ir; traslad@ar; asever@ar; aventur@ar; conjetur@ar; defendió; defiende; justific@ar; razon@ar; ratific@ar; corrobor@ar; constat@ar; dispuso; estipul@ar; exig@ir; exige; reclam@ar; demand@ar; orden@ar; se mostró convencido de; se mostró convencida de; se mostró confiado en; se mostró confiada en; se mostró dispuesto; se congratuló de; se felicitó de; se quejó de; se comprometió a; expuso; expone; expusieron; pronostic@ar; dictamin@ar; evoc@ar; rememor@ar; apel@ar; invoc@ar; clam@ar; martill@ar; lanz@ar; confes@ar; confiesa; revela; sintetiz@ar; describ@ir; defin@ir; calific@ar
> Serguéi Lavrov declaró que las negociaciones habían fracasado.
= statement "Serguéi Lavrov" mode=indirect content="las negociaciones habían fracasado"
> «Las negociaciones han fracasado», afirmó el jueves Serguéi Lavrov.
= statement "Serguéi Lavrov" mode=direct content="Las negociaciones han fracasado"
> Pedro Sánchez advirtió: «La paz no puede esperar».
= statement "Pedro Sánchez" mode=direct content="La paz no puede esperar"
> El ministro subrayó la importancia del diálogo.
! statement
> Juan declaró su amor.
! statement

[verb id=instar frame=say a=subj to=obj,to needs=comp,quote,colon also=REQUEST]
inst@ar; exhort@ar; p@edir; urg@ir; conmin@ar; rog,rueg@ar2; emplaz@ar; exig@ir; implor@ar
> António Guterres instó a Israel a abrir el paso.
= event REQUEST "António Guterres" > "Israel"
> Kiev pidió a Berlín que entregue los misiles.
= statement "Kiev" content="entregue los misiles"
> Pidió un café.
! event

[noun id=segun frame=say cue=accord a=of,by,from]
según; de acuerdo con; a juicio; en palabras; en opinión; conforme a; al decir; a decir
> Según Dmitri Peskov, la llamada duró una hora.
= statement "Dmitri Peskov" mode=indirect content="la llamada duró una hora"
> La llamada duró una hora, según el Kremlin.
= statement "Kremlin" content="La llamada duró una hora"
> Los precios varían según la estación.
! statement

# De quién lo tiene quien informa.
[verb id=citando frame=say cue=cite a=obj,to]
citando
> Reuters informó, citando a Araghchi, que las conversaciones se reanudarían en Ginebra.
= statement "Araghchi" content="las conversaciones se reanudarían en Ginebra" via="Reuters"
> El tribunal concluyó, citando la constitución, que el voto era nulo.
! statement "constitución"

[noun id=esperanza frame=say a=subj,poss,of needs=comp]
esperanza; temor@es; convicción; convencimiento; preocupación; deseo@n; certeza; confianza; opinión; idea; promesa; garantía; advertencia; compromiso; inquietud; pesar
[support id=expresar]
expres@ar; manifest,manifiest@ar2; reiter@ar; transmit@ir; traslad@ar; formul@ar; renov@ar; renueva; dio; da; lanz@ar
> Wang Yi expresó la esperanza de que Londres adopte una postura objetiva.
= statement "Wang Yi" content="Londres adopte una postura objetiva"
> Annalena Baerbock manifestó su temor de que la tregua no dure.
= statement "Annalena Baerbock" content="la tregua no dure"
> La esperanza es lo último que se pierde.
! statement

[verb id=sedice frame=other]
se espera; cabe recordar; cabe destacar; es posible; es probable; parece; hace falta; conviene; es necesario; es importante; se trata de; resulta que; se sabe

[noun id=documento frame=other]
comunicado@n; declaraci@ón; comunicado conjunto; declaración conjunta; rueda de prensa; conferencia de prensa; entrevista concedida; mensaje@n; carta@n; nota@n; informe@n; artículo@n; tuit; tuits; discurso@n; comparecencia; documento@n; nota de prensa; publicaci@ón; posteo
