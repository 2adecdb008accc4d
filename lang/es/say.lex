# Verbs with which the press puts words into mouths. Nouns, "según" and the like stand in say-nouns.lex.

[verb id=decir frame=say a=subj to=to needs=comp,quote,colon]
vino a decir; viene a decir; vinieron a decir; anot@ar; especul@ar; argüyó; arguyó; esgrim@ir; incid@ir en; incid@ir; redund@ar en; alarde@ar de; especul@ar con; contrap@oner; postul@ar; acert,aciert@ar2 a decir; presagi@ar; vislumbr@ar; ataj@ar; increp@ar; minimi@zar; intervino para decir; abo@gar por; abo@gar para; apost,apuest@ar2 por; apost,apuest@ar2 a; clam@ar por; hizo votos por; hace votos por; hicieron votos por; se hizo eco de; se hace eco de; se hicieron eco de; se jact@ar; se jact@ar de; se jactó; se jacta; se congratul@ar; se congratuló; se congratula; se ufan@ar; está convencido de; está convencida de; están convencidos de; está seguro de; está segura de; se dijo convencido de; se dijo convencida de; se dijo seguro de; se dijo segura de; no descart@ar; no oculta; no ocultó; es partidario de; es partidaria de; dio por seguro; da por seguro; tom@ar nota de
indi@car; expli@car; precis@ar; subray@ar; recal@car; desta@car; señal@ar; record,recuerd@ar2; expres@ar; opin@ar; anunci@ar; comuni@car; inform@ar; notifi@car; revel@ar; acept@ar; adelant@ar; avan@zar; detall@ar; especifi@car; aclar@ar; reafirm@ar; enfati@zar; acentu,acentú@ar2; relat@ar; cont,cuent@ar2; narr@ar; escri@bir; publi@car; poste@ar; tuite@ar; suscri@bir; garanti@zar; confi,confí@ar2 en; confi,confí@ar2; dese@ar; esper@ar; augur@ar; vaticin@ar; pred@ecir; pronosti@car; dictamin@ar; evo@car; rememor@ar; respond@er; contest@ar; repli@car; argument@ar; coment@ar; reflexion@ar; proclam@ar; pregon@ar; presum@ir; interpret@ar; juz@gar; pens,piens@ar2; observ@ar; not@ar; coincid@ir en; coincid@ir; acord,acuerd@ar2; proclam@ar; exclam@ar; sentenci@ar; testifi@car; certifi@car; atestigu@ar; consign@ar; reco@ger; insinu,insinú@ar2; desli@zar; trasmit@ir; transmit@ir; traslad@ar; aventur@ar; conjetur@ar; defend,defiend@er2; justifi@car; razon@ar; ratifi@car; corrobor@ar; constat@ar; disp@oner; estipul@ar; exp@oner; enunci@ar; ilustr@ar; ponder@ar; asent,asient,asint@eri; consent,consient,consint@eri; valor@ar; evalu,evalú@ar2; diagnosti@car; calcul@ar; cifr@ar; relativi@zar; explay@ar; profundi@zar; difund@ir; divul@gar; reverbera; notifi@car; ratifi@car; jact@ar de; teori@zar; imagin@ar; sospech@ar; pregunt@ar; cuestion@ar
anticip@ar; arg@uir; dedu@cir3; infer,infier,infir@eri; refer,refier,refir@eri; resalt@ar; mencion@ar; objet@ar; sup@oner; entiende; entienden; entendió; entendieron; entendía; entendían; entendido; reseñ@ar; desgran@ar; desvel@ar; explicit@ar; esbo@zar; enumer@ar; ejemplifi@car; fundament@ar; glos@ar; preconi@zar; pretext@ar; repar@ar en; sent,sient@ar2; musit@ar; mascull@ar; solt,suelt@ar2; dispar@ar; terci@ar; retru@car; macha@car; presup@oner; se descolgó con; se descuelga con; se detuvo en; porfi,porfí@ar2; conv@enir en; conv@enir; alud@ir a; brome@ar; brome@ar con; inquir@ir; ironi@zar; ironi@zar con; espet@ar; clam@ar; repuso; repusieron; repone; susurr@ar; murmur@ar; grit@ar; teori@zar con; fantase@ar con; especul@ar con; barrunt@ar; int@uir; imput@ar; verbali@zar; pontifi@car; sermone@ar; rectifi@car; puntu,puntú@ar2; redact@ar; ufan@ar de; enorgulle@cer de; vanaglori@ar de; escud@ar en; excus@ar en; ampar@ar en; consol@ar; extrañ@ar de; sorprend@er de; felicit@ar de; dol,duel@er2 de; propugn@ar; enumer@ar; remit@ir a; incid@ir en; redund@ar en; hizo valer; hace valer; hicieron valer; hizo ver; hicieron ver; dej@ar escapar; se le escapó; sa@car a relucir; traer a colación; trajo a colación; trae a colación; dar por descontado; da por descontado; dio por descontado; daba por descontado; dan por descontado; dieron por descontado; da por cerrado; da por bueno; dio por bueno; da por seguro; daba por hecho; daba por sentado; daba por seguro; dan por hecho; dan por sentado; dieron por hecho; dieron por sentado; ha dado por hecho; ha dado por sentado; se remit@ir a; se ratifi@car en; se reafirm@ar en; se afirm@ar en; se ampar@ar en; se escud@ar en; se excus@ar en; se justifi@car en; se justifi@car con; se ufan@ar de; se extrañ@ar de; se sorprend@er de; se duele de; se dolió de; se duelen de; se dolieron de; se congratul@ar por; se sincer@ar; se explay@ar; se arran@car con; se despach@ar con; se limit@ar a recordar; se limit@ar a confirmar; se limit@ar a repetir; se limit@ar a contestar; se limit@ar a indicar; se limit@ar a comentar; se limit@ar a insistir en; se limit@ar a reconocer; se limit@ar a constatar; se apresur@ar a aclarar; se apresur@ar a negar; se apresur@ar a subrayar; se apresur@ar a matizar; se apresur@ar a señalar; se apresur@ar a recordar; se apresur@ar a precisar; se apresur@ar a decir; se encar@gar de recordar; se encar@gar de subrayar; se encar@gar de aclarar; se cuid@ar de precisar; se cuid@ar de aclarar; se cuid@ar de recordar; se aventur@ar a decir; se aventur@ar a pronosticar; se atrev@er a decir; se atrev@er a vaticinar; se atrev@er a pronosticar; se felicit@ar; se mostr,muestr@ar2 tajante; se mostr,muestr@ar2 rotundo; se mostr,muestr@ar2 contundente; se mostr,muestr@ar2 firme; se mostr,muestr@ar2 inflexible; se mostr,muestr@ar2 cauto; se mostr,muestr@ar2 cauta; se mostr,muestr@ar2 prudente; se mostr,muestr@ar2 categórico; se mostr,muestr@ar2 categórica; se mostr,muestr@ar2 optimista; se mostr,muestr@ar2 escéptico; se mostr,muestr@ar2 escéptica; se ha remitido a; se han remitido a; se había remitido a; se habían remitido a; haberse remitido a; se ha ratificado en; se han ratificado en; se había ratificado en; se habían ratificado en; haberse ratificado en; se ha reafirmado en; se han reafirmado en; se había reafirmado en; se habían reafirmado en; haberse reafirmado en; se ha afirmado en; se han afirmado en; se había afirmado en; se habían afirmado en; haberse afirmado en; se ha amparado en; se han amparado en; se había amparado en; se habían amparado en; haberse amparado en; se ha escudado en; se han escudado en; se había escudado en; se habían escudado en; haberse escudado en; se ha excusado en; se han excusado en; se había excusado en; se habían excusado en; haberse excusado en; se ha justificado en; se han justificado en; se había justificado en; se habían justificado en; haberse justificado en; se ha justificado con; se han justificado con; se había justificado con; se habían justificado con; haberse justificado con; se ha ufanado de; se han ufanado de; se había ufanado de; se habían ufanado de; haberse ufanado de; se ha extrañado de; se han extrañado de; se había extrañado de; se habían extrañado de; haberse extrañado de; se ha sorprendido de; se han sorprendido de; se había sorprendido de; se habían sorprendido de; haberse sorprendido de; se ha congratulado por; se han congratulado por; se había congratulado por; se habían congratulado por; haberse congratulado por; se ha sincerado; se han sincerado; se había sincerado; se habían sincerado; haberse sincerado; se ha explayado; se han explayado; se había explayado; se habían explayado; haberse explayado; se ha arrancado con; se han arrancado con; se había arrancado con; se habían arrancado con; haberse arrancado con; se ha despachado con; se han despachado con; se había despachado con; se habían despachado con; haberse despachado con; se ha limitado a recordar; se han limitado a recordar; se había limitado a recordar; se habían limitado a recordar; haberse limitado a recordar; se ha limitado a confirmar; se han limitado a confirmar; se había limitado a confirmar; se habían limitado a confirmar; haberse limitado a confirmar; se ha limitado a repetir; se han limitado a repetir; se había limitado a repetir; se habían limitado a repetir; haberse limitado a repetir; se ha limitado a contestar; se han limitado a contestar; se había limitado a contestar; se habían limitado a contestar; haberse limitado a contestar; se ha limitado a indicar; se han limitado a indicar; se había limitado a indicar; se habían limitado a indicar; haberse limitado a indicar; se ha limitado a comentar; se han limitado a comentar; se había limitado a comentar; se habían limitado a comentar; haberse limitado a comentar; se ha limitado a insistir en; se han limitado a insistir en; se había limitado a insistir en; se habían limitado a insistir en; haberse limitado a insistir en; se ha limitado a reconocer; se han limitado a reconocer; se había limitado a reconocer; se habían limitado a reconocer; haberse limitado a reconocer; se ha limitado a constatar; se han limitado a constatar; se había limitado a constatar; se habían limitado a constatar; haberse limitado a constatar; se ha apresurado a aclarar; se han apresurado a aclarar; se había apresurado a aclarar; se habían apresurado a aclarar; haberse apresurado a aclarar; se ha apresurado a negar; se han apresurado a negar; se había apresurado a negar; se habían apresurado a negar; haberse apresurado a negar; se ha apresurado a subrayar; se han apresurado a subrayar; se había apresurado a subrayar; se habían apresurado a subrayar; haberse apresurado a subrayar; se ha apresurado a matizar; se han apresurado a matizar; se había apresurado a matizar; se habían apresurado a matizar; haberse apresurado a matizar; se ha apresurado a señalar; se han apresurado a señalar; se había apresurado a señalar; se habían apresurado a señalar; haberse apresurado a señalar; se ha apresurado a recordar; se han apresurado a recordar; se había apresurado a recordar; se habían apresurado a recordar; haberse apresurado a recordar; se ha apresurado a precisar; se han apresurado a precisar; se había apresurado a precisar; se habían apresurado a precisar; haberse apresurado a precisar; se ha apresurado a decir; se han apresurado a decir; se había apresurado a decir; se habían apresurado a decir; haberse apresurado a decir; se ha encargado de recordar; se han encargado de recordar; se había encargado de recordar; se habían encargado de recordar; haberse encargado de recordar; se ha encargado de subrayar; se han encargado de subrayar; se había encargado de subrayar; se habían encargado de subrayar; haberse encargado de subrayar; se ha encargado de aclarar; se han encargado de aclarar; se había encargado de aclarar; se habían encargado de aclarar; haberse encargado de aclarar; se ha cuidado de precisar; se han cuidado de precisar; se había cuidado de precisar; se habían cuidado de precisar; haberse cuidado de precisar; se ha cuidado de aclarar; se han cuidado de aclarar; se había cuidado de aclarar; se habían cuidado de aclarar; haberse cuidado de aclarar; se ha cuidado de recordar; se han cuidado de recordar; se había cuidado de recordar; se habían cuidado de recordar; haberse cuidado de recordar; se ha aventurado a decir; se han aventurado a decir; se había aventurado a decir; se habían aventurado a decir; haberse aventurado a decir; se ha aventurado a pronosticar; se han aventurado a pronosticar; se había aventurado a pronosticar; se habían aventurado a pronosticar; haberse aventurado a pronosticar; se ha atrevido a decir; se han atrevido a decir; se había atrevido a decir; se habían atrevido a decir; haberse atrevido a decir; se ha atrevido a vaticinar; se han atrevido a vaticinar; se había atrevido a vaticinar; se habían atrevido a vaticinar; haberse atrevido a vaticinar; se ha atrevido a pronosticar; se han atrevido a pronosticar; se había atrevido a pronosticar; se habían atrevido a pronosticar; haberse atrevido a pronosticar; se ha felicitado; se han felicitado; se había felicitado; se habían felicitado; haberse felicitado; se ha mostrado tajante; se han mostrado tajante; se había mostrado tajante; se habían mostrado tajante; haberse mostrado tajante; se ha mostrado rotundo; se han mostrado rotundo; se había mostrado rotundo; se habían mostrado rotundo; haberse mostrado rotundo; se ha mostrado contundente; se han mostrado contundente; se había mostrado contundente; se habían mostrado contundente; haberse mostrado contundente; se ha mostrado firme; se han mostrado firme; se había mostrado firme; se habían mostrado firme; haberse mostrado firme; se ha mostrado inflexible; se han mostrado inflexible; se había mostrado inflexible; se habían mostrado inflexible; haberse mostrado inflexible; se ha mostrado cauto; se han mostrado cauto; se había mostrado cauto; se habían mostrado cauto; haberse mostrado cauto; se ha mostrado cauta; se han mostrado cauta; se había mostrado cauta; se habían mostrado cauta; haberse mostrado cauta; se ha mostrado prudente; se han mostrado prudente; se había mostrado prudente; se habían mostrado prudente; haberse mostrado prudente; se ha mostrado categórico; se han mostrado categórico; se había mostrado categórico; se habían mostrado categórico; haberse mostrado categórico; se ha mostrado categórica; se han mostrado categórica; se había mostrado categórica; se habían mostrado categórica; haberse mostrado categórica; se ha mostrado optimista; se han mostrado optimista; se había mostrado optimista; se habían mostrado optimista; haberse mostrado optimista; se ha mostrado escéptico; se han mostrado escéptico; se había mostrado escéptico; se habían mostrado escéptico; haberse mostrado escéptico; se ha mostrado escéptica; se han mostrado escéptica; se había mostrado escéptica; se habían mostrado escéptica; haberse mostrado escéptica
señal@ar x@al; apunt@ar x@al
sum@ar; extern@ar; pormenori@zar; relev@ar; compart@ir; dej@ar asentado; lan@zar la advertencia de; puso como ejemplo; pone como ejemplo; puso de ejemplo; fue claro al decir; fue clara al decir; fue claro al señalar; fue clara al señalar; fue tajante al decir; fue tajante al señalar; fue enfático al decir; fue enfática al decir; fue enfático al señalar; fue enfática al señalar; fue contundente al señalar; fue contundente al decir; fue categórico al señalar; fue categórica al señalar; no tuvo reparos en decir; no tuvo reparo en decir; no tuvo empacho en decir; no tuvo inconveniente en decir; verifi@car; dej@ar dicho; dej@ar sentado; dej@ar patente; dej@ar en evidencia
añad@ir; agre@gar; apunt@ar; mati@zar; puntuali@zar; repet,repit,repit@eri; insist@ir; remar@car; acot@ar; complet@ar; abund@ar; ahond@ar; sinteti@zar; resum@ir; concl@uir; recapitul@ar; pros@eguir; retom@ar; zanj@ar; apostill@ar; remach@ar; remat@ar
> El Kremlin, por boca de su portavoz, Dmitri Peskov, aseguró que la paz es posible.
= statement "Dmitri Peskov" content="la paz es posible" via="Kremlin"
> "No habrá otra cumbre este año en Lima", ha dicho Milei.
= statement "Milei" mode=direct content="No habrá otra cumbre este año en Lima"
> Serguéi Lavrov declaró que las negociaciones habían fracasado.
= statement "Serguéi Lavrov" mode=indirect content="las negociaciones habían fracasado"
> «Las negociaciones han fracasado», afirmó el jueves Serguéi Lavrov.
= statement "Serguéi Lavrov" mode=direct content="Las negociaciones han fracasado"
> —Las negociaciones han fracasado —dijo Serguéi Lavrov—. No habrá otra ronda.
= statement "Serguéi Lavrov" content="Las negociaciones han fracasado"
> Pedro Sánchez recordó: «La paz no puede esperar».
= statement "Pedro Sánchez" mode=direct content="La paz no puede esperar"
> Gustavo Petro dijo que la paz está cerca, al tiempo que pidió que Caracas colabore.
= statement "Gustavo Petro" content="la paz está cerca"
= statement "Gustavo Petro" content="Caracas colabore"
> «La paz sigue siendo posible», dijo al llegar a Bruselas el ministro Péter Szijjártó.
= statement "Péter Szijjártó" content="La paz sigue siendo posible"
> Péter Szijjártó viajó a Bruselas. «La paz sigue siendo posible», dijo tras reunirse con Kaja Kallas, quien asintió.
= statement "Péter Szijjártó" content="La paz sigue siendo posible"
> Kaja Kallas llegó a Kiev. La estonia advirtió de que Rusia no quiere la paz.
= statement "Kaja Kallas" content="Rusia no quiere la paz"
> Emmanuel Macron abogó por que las tropas se retiren.
= statement "Emmanuel Macron" content="las tropas se retiren"
> Hakan Fidan está convencido de que habrá tregua.
= statement "Hakan Fidan" content="habrá tregua"
> Emmanuel Macron abogó por la retirada de las tropas.
! statement
> El ministro subrayó la importancia del diálogo.
! statement
> Juan declaró su amor.
! statement
> Diana Mondino se enteró de que David Cameron visitó las Malvinas. Allí dijo que habrá consultas.
= statement "David Cameron" content="habrá consultas"
> España respondió a Venezuela, que expulsó a su embajador.
! statement
> Pedro Sánchez, tras regresar de Oslo, declaró en una entrevista con la cadena CNN que no cederá.
= statement "Pedro Sánchez" content="no cederá"
> Diana Mondino criticó a David Cameron, que viajó el martes a las Malvinas.
! statement
> Diana Mondino recibió a David Cameron. «El reclamo no depende de nadie», reflexionó la economista rosarina.
= statement "Diana Mondino" content="El reclamo no depende de nadie"
> El paso será libre, según el tratado.
! statement

# What is said can follow as an infinitive: "dijo estar".
[verb id=mantenerque frame=say a=subj to=to needs=bare]
mant@ener que
> Irán mantiene que su programa es civil.
= statement "Irán" content="su programa es civil"
> Brasil y Ucrania mantienen abierto el canal: Celso Amorim estuvo en Kiev.
! statement
> El primer ministro georgiano, Irakli Kobakhidze, mantuvo que la ley no se retirará.
= statement "Irakli Kobakhidze" content="la ley no se retirará"

[verb id=decirhaber frame=say a=subj to=to needs=comp,quote,colon,inf]
dice,dijo,decía,dich,dir,decir,diciendo,diga,dijer@ir9; declar@ar; afirm@ar; asegur@ar; manifest,manifiest@ar2; sost@ener; confirm@ar; admit@ir; recono@cer; jur@ar; confes,confies@ar2; asever@ar; ale@gar; cr@eer; consider@ar; estim@ar; conced@er; reiter@ar; adu@cir3; recono@cer x@al
> Serguéi Lavrov recibió a Wang Yi. Dijo que los dos países ampliarán el comercio y agregó que la guerra acabará.
= statement "Serguéi Lavrov" content="la guerra acabará"
! statement "Wang Yi"
> Serguéi Lavrov recibió a Wang Yi. Dijo que Olaf Scholz vendrá, antes de añadir que la guerra acabará.
= statement "Serguéi Lavrov" content="la guerra acabará"
! statement "Olaf Scholz"
> Serguéi Lavrov recibió a Wang Yi. Dijo que la crisis empeora, tras lo cual insistió en que la guerra acabará.
= statement "Serguéi Lavrov" content="la guerra acabará"
> «Es hora de hablar», dijo Antony Blinken. ¶ Alicia Bárcena viajará el lunes a Washington. Allí se reunirá con Blinken. «Iremos con todo preparado», adelantó.
= statement "Alicia Bárcena" content="Iremos con todo preparado"
> El canciller Yván Gil aseguró haber recibido garantías de Catar.
= statement "Yván Gil" mode=indirect content="haber recibido garantías de Catar"
> Gabriel Boric dijo estar muy preocupado por la tregua en Gaza.
= statement "Gabriel Boric" content="estar muy preocupado por la tregua en Gaza"
> Serguéi Lavrov dijo la verdad.
! statement

# What is said follows as a predicate: "se mostró dispuesto a".
[verb id=mostrarse frame=say a=subj to=to needs=comp,quote,colon,pred]
se declar@ar; declararse; se dice; se dijo; se dijeron; se ha dicho; se confes,confies@ar2; se ha declarado; se han declarado; se había declarado; se habían declarado; haberse declarado; se ha confesado; se han confesado; se había confesado; se habían confesado; haberse confesado
> Hakan Fidan se dijo dispuesto a viajar a Damasco.
= statement "Hakan Fidan" mode=indirect content="dispuesto a viajar a Damasco"
> La canciller Laura Sarabia se declaró favorable a una tregua inmediata.
= statement "Laura Sarabia" content="favorable a una tregua inmediata"
> El pan se llama de otro modo en francés.
! statement

# How somebody showed himself is no words of his without a clause.
[verb id=mostrarsecon frame=say a=subj to=to needs=comp,quote,colon]
se mostr,muestr@ar2; mostrarse; se manifest,manifiest@ar2; se ha mostrado; se han mostrado; se había mostrado; se habían mostrado; haberse mostrado; se ha manifestado; se han manifestado; se había manifestado; se habían manifestado; haberse manifestado
> Hakan Fidan se mostró cauto: «Falta mucho por hacer en Siria».
= statement "Hakan Fidan" mode=direct content="Falta mucho por hacer en Siria"
> «Falta mucho por hacer en Siria», se ha manifestado el ministro Hakan Fidan.
= statement "Hakan Fidan" content="Falta mucho por hacer en Siria"
> José Manuel Albares se ha mostrado muy crítico con la ofensiva.
! statement

# What somebody judges a clause to be: "considera inaceptable que".
[verb id=considerarque frame=say a=subj needs=comp]
consider@ar inaceptable; consider@ar inadmisible; consider@ar intolerable; consider@ar lamentable; consider@ar necesario; consider@ar imprescindible; consider@ar fundamental; consider@ar esencial; consider@ar prioritario; consider@ar urgente; consider@ar importante; consider@ar positivo; consider@ar posible; consider@ar imposible; consider@ar probable; consider@ar improbable; consider@ar absurdo; consider@ar injusto; consider@ar vital; consider@ar oportuno; consider@ar conveniente; consider@ar lógico; consider@ar inconcebible; consider@ar inapropiado; consider@ar irresponsable; consider@ar preocupante; consider@ar alarmante; consider@ar evidente; consider@ar indispensable; consider@ar crucial; consider@ar clave; consider@ar normal; consider@ar natural; consider@ar grave; consider@ar vergonzoso; consider@ar contradictorio; consider@ar prematuro; consider@ar impensable; consider@ar muy importante; consider@ar muy positivo; consider@ar muy grave; consider@ar muy probable; juz@gar inaceptable; juz@gar inadmisible; juz@gar intolerable; juz@gar lamentable; juz@gar necesario; juz@gar imprescindible; juz@gar fundamental; juz@gar esencial; juz@gar prioritario; juz@gar urgente; juz@gar importante; juz@gar positivo; juz@gar posible; juz@gar imposible; juz@gar probable; juz@gar improbable; juz@gar absurdo; juz@gar injusto; juz@gar vital; juz@gar oportuno; juz@gar conveniente; juz@gar lógico; juz@gar inconcebible; juz@gar inapropiado; juz@gar irresponsable; juz@gar preocupante; juz@gar alarmante; juz@gar evidente; juz@gar indispensable; juz@gar crucial; juz@gar clave; juz@gar normal; juz@gar natural; juz@gar grave; juz@gar vergonzoso; juz@gar contradictorio; juz@gar prematuro; juz@gar impensable; estim@ar inaceptable; estim@ar inadmisible; estim@ar intolerable; estim@ar lamentable; estim@ar necesario; estim@ar imprescindible; estim@ar fundamental; estim@ar esencial; estim@ar prioritario; estim@ar urgente; estim@ar importante; estim@ar positivo; estim@ar posible; estim@ar imposible; estim@ar probable; estim@ar improbable; estim@ar absurdo; estim@ar injusto; estim@ar vital; estim@ar oportuno; estim@ar conveniente; estim@ar lógico; estim@ar inconcebible; estim@ar inapropiado; estim@ar irresponsable; estim@ar preocupante; estim@ar alarmante; estim@ar evidente; estim@ar indispensable; estim@ar crucial; estim@ar clave; estim@ar normal; estim@ar natural; estim@ar grave; estim@ar vergonzoso; estim@ar contradictorio; estim@ar prematuro; estim@ar impensable; estim@ar muy importante; estim@ar muy positivo; estim@ar muy grave; estim@ar muy probable; encontr,encuentr@ar2 inaceptable; encontr,encuentr@ar2 inadmisible; encontr,encuentr@ar2 intolerable; encontr,encuentr@ar2 lamentable; encontr,encuentr@ar2 necesario; encontr,encuentr@ar2 imprescindible; encontr,encuentr@ar2 fundamental; encontr,encuentr@ar2 esencial; encontr,encuentr@ar2 prioritario; encontr,encuentr@ar2 urgente; encontr,encuentr@ar2 importante; encontr,encuentr@ar2 positivo; encontr,encuentr@ar2 posible; encontr,encuentr@ar2 imposible; encontr,encuentr@ar2 probable; encontr,encuentr@ar2 improbable; encontr,encuentr@ar2 absurdo; encontr,encuentr@ar2 injusto; encontr,encuentr@ar2 vital; encontr,encuentr@ar2 oportuno; encontr,encuentr@ar2 conveniente; encontr,encuentr@ar2 lógico; encontr,encuentr@ar2 inconcebible; encontr,encuentr@ar2 inapropiado; encontr,encuentr@ar2 irresponsable; encontr,encuentr@ar2 preocupante; encontr,encuentr@ar2 alarmante; encontr,encuentr@ar2 evidente; encontr,encuentr@ar2 indispensable; encontr,encuentr@ar2 crucial; encontr,encuentr@ar2 clave; encontr,encuentr@ar2 normal; encontr,encuentr@ar2 natural; encontr,encuentr@ar2 grave; encontr,encuentr@ar2 vergonzoso; encontr,encuentr@ar2 contradictorio; encontr,encuentr@ar2 prematuro; encontr,encuentr@ar2 impensable; cre@er inaceptable; cre@er inadmisible; cre@er intolerable; cre@er lamentable; cre@er necesario; cre@er imprescindible; cre@er fundamental; cre@er esencial; cre@er prioritario; cre@er urgente; cre@er importante; cre@er positivo; cre@er posible; cre@er imposible; cre@er probable; cre@er improbable; cre@er absurdo; cre@er injusto; cre@er vital; cre@er oportuno; cre@er conveniente; cre@er lógico; cre@er inconcebible; cre@er inapropiado; cre@er irresponsable; cre@er preocupante; cre@er alarmante; cre@er evidente; cre@er indispensable; cre@er crucial; cre@er clave; cre@er normal; cre@er natural; cre@er grave; cre@er vergonzoso; cre@er contradictorio; cre@er prematuro; cre@er impensable; tach@ar de inaceptable; tach@ar de inadmisible; tach@ar de intolerable; tach@ar de lamentable; tach@ar de necesario; tach@ar de imprescindible; tach@ar de fundamental; tach@ar de esencial; tach@ar de prioritario; tach@ar de urgente; tach@ar de importante; tach@ar de positivo; tach@ar de posible; tach@ar de imposible; tach@ar de probable; tach@ar de improbable; tach@ar de absurdo; tach@ar de injusto; tach@ar de vital; tach@ar de oportuno; tach@ar de conveniente; tach@ar de lógico; tach@ar de inconcebible; tach@ar de inapropiado; tach@ar de irresponsable; tach@ar de preocupante; tach@ar de alarmante; tach@ar de evidente; tach@ar de indispensable; tach@ar de crucial; tach@ar de clave; tach@ar de normal; tach@ar de natural; tach@ar de grave; tach@ar de vergonzoso; tach@ar de contradictorio; tach@ar de prematuro; tach@ar de impensable; califi@car de inaceptable; califi@car de inadmisible; califi@car de intolerable; califi@car de lamentable; califi@car de necesario; califi@car de imprescindible; califi@car de fundamental; califi@car de esencial; califi@car de prioritario; califi@car de urgente; califi@car de importante; califi@car de positivo; califi@car de posible; califi@car de imposible; califi@car de probable; califi@car de improbable; califi@car de absurdo; califi@car de injusto; califi@car de vital; califi@car de oportuno; califi@car de conveniente; califi@car de lógico; califi@car de inconcebible; califi@car de inapropiado; califi@car de irresponsable; califi@car de preocupante; califi@car de alarmante; califi@car de evidente; califi@car de indispensable; califi@car de crucial; califi@car de clave; califi@car de normal; califi@car de natural; califi@car de grave; califi@car de vergonzoso; califi@car de contradictorio; califi@car de prematuro; califi@car de impensable; tild@ar de inaceptable; tild@ar de inadmisible; tild@ar de intolerable; tild@ar de lamentable; tild@ar de necesario; tild@ar de imprescindible; tild@ar de fundamental; tild@ar de esencial; tild@ar de prioritario; tild@ar de urgente; tild@ar de importante; tild@ar de positivo; tild@ar de posible; tild@ar de imposible; tild@ar de probable; tild@ar de improbable; tild@ar de absurdo; tild@ar de injusto; tild@ar de vital; tild@ar de oportuno; tild@ar de conveniente; tild@ar de lógico; tild@ar de inconcebible; tild@ar de inapropiado; tild@ar de irresponsable; tild@ar de preocupante; tild@ar de alarmante; tild@ar de evidente; tild@ar de indispensable; tild@ar de crucial; tild@ar de clave; tild@ar de normal; tild@ar de natural; tild@ar de grave; tild@ar de vergonzoso; tild@ar de contradictorio; tild@ar de prematuro; tild@ar de impensable; ha considerado inaceptable; ha considerado inadmisible; ha considerado intolerable; ha considerado lamentable; ha considerado necesario; ha considerado imprescindible; ha considerado fundamental; ha considerado esencial; ha considerado prioritario; ha considerado urgente; ha considerado importante; ha considerado positivo; ha considerado posible; ha considerado imposible; ha considerado probable; ha considerado improbable; ha considerado absurdo; ha considerado injusto; ha considerado vital; ha considerado oportuno; ha considerado conveniente; ha considerado lógico; ha considerado inconcebible; ha considerado inapropiado; ha considerado irresponsable; ha considerado preocupante; ha considerado alarmante; ha considerado evidente; ha considerado indispensable; ha considerado crucial; ha considerado clave; ha considerado normal; ha considerado natural; ha considerado grave; ha considerado vergonzoso; ha considerado contradictorio; ha considerado prematuro; ha considerado impensable; ha considerado muy importante; ha considerado muy positivo; ha considerado muy grave; ha considerado muy probable; había considerado inaceptable; había considerado inadmisible; había considerado intolerable; había considerado lamentable; había considerado necesario; había considerado imprescindible; había considerado fundamental; había considerado esencial; había considerado prioritario; había considerado urgente; había considerado importante; había considerado positivo; había considerado posible; había considerado imposible; había considerado probable; había considerado improbable; había considerado absurdo; había considerado injusto; había considerado vital; había considerado oportuno; había considerado conveniente; había considerado lógico; había considerado inconcebible; había considerado inapropiado; había considerado irresponsable; había considerado preocupante; había considerado alarmante; había considerado evidente; había considerado indispensable; había considerado crucial; había considerado clave; había considerado normal; había considerado natural; había considerado grave; había considerado vergonzoso; había considerado contradictorio; había considerado prematuro; había considerado impensable; ve inaceptable; ve inadmisible; ve intolerable; ve lamentable; ve necesario; ve imprescindible; ve fundamental; ve esencial; ve prioritario; ve urgente; ve importante; ve positivo; ve posible; ve imposible; ve probable; ve improbable; ve absurdo; ve injusto; ve vital; ve oportuno; ve conveniente; ve lógico; ve inconcebible; ve inapropiado; ve irresponsable; ve preocupante; ve alarmante; ve evidente; ve indispensable; ve crucial; ve clave; ve normal; ve natural; ve grave; ve vergonzoso; ve contradictorio; ve prematuro; ve impensable; vio inaceptable; vio inadmisible; vio intolerable; vio lamentable; vio necesario; vio imprescindible; vio fundamental; vio esencial; vio prioritario; vio urgente; vio importante; vio positivo; vio posible; vio imposible; vio probable; vio improbable; vio absurdo; vio injusto; vio vital; vio oportuno; vio conveniente; vio lógico; vio inconcebible; vio inapropiado; vio irresponsable; vio preocupante; vio alarmante; vio evidente; vio indispensable; vio crucial; vio clave; vio normal; vio natural; vio grave; vio vergonzoso; vio contradictorio; vio prematuro; vio impensable
> Serguéi Lavrov consideró inaceptable que La Habana figure en la lista negra.
= statement "Serguéi Lavrov" mode=indirect content="La Habana figure en la lista negra"
> La canciller Penny Wong juzga necesario que la tregua se prorrogue hasta mayo.
= statement "Penny Wong" content="la tregua se prorrogue hasta mayo"
> La canciller Penny Wong consideró necesario el viaje que hizo en mayo.
! statement
> El jurado consideró absurdo que el filme ganara.
! statement

# Locutions of saying.
[verb id=dejarclaro frame=say a=subj to=to needs=comp,quote,colon]
dej@ar dicho; dio cuenta de; da cuenta de; dieron cuenta de; dan cuenta de; ha dado cuenta de; han dado cuenta de; había dado cuenta de; dio fe de; da fe de; dieron fe de; ha dado fe de; ve claro; vio claro; tiene claro; tienen claro; tenía claro; llam@ar la atención sobre; llam@ar la atención sobre el hecho de; s@alir a decir; salió a decir; salió a aclarar; se enorgulle@cer de; se alegr@ar de; ahond@ar en; coincid@ir en señalar; coincid@ir en destacar; coincid@ir en subrayar; coincid@ir en afirmar; coincid@ir en recalcar; dej@ar escrito; dej@ar claro; dej@ar bien claro; dej@ar en claro; dej@ar constancia de; dej@ar constancia; dej@ar caer; dej@ar entrever; dej@ar saber; dej@ar patente; dej@ar sentado; hizo saber; hace saber; hicieron saber; hacen saber; hacer saber; hará saber; ha hecho saber; había hecho saber; hizo ver; hacer ver; hizo notar; hace notar; hizo constar; hizo hincapié en; hace hincapié en; hacer hincapié en; hicieron hincapié en; ha hecho hincapié en; haciendo hincapié en; hizo énfasis en; hace énfasis en; hicieron énfasis en; puso énfasis en; hizo público; hizo referencia a; puso de relieve; pone de relieve; pusieron de relieve; ha puesto de relieve; puso de manifiesto; pone de manifiesto; pusieron de manifiesto; ha puesto de manifiesto; puso el acento en; pone el acento en; puso el foco en; puso sobre la mesa; dio a conocer; da a conocer; dieron a conocer; ha dado a conocer; diera a conocer; dio a entender; da a entender; dio cuenta de; da cuenta de; dio por hecho; da por hecho; dio por sentado; da por sentado; dio por seguro; llam@ar la atención sobre el hecho de; tr@aer a colación; expres@ar su convicción de; expres@ar su convencimiento de; expres@ar su confianza en; expres@ar su esperanza de; expres@ar su deseo de; expres@ar su preocupación por; expres@ar su satisfacción por; expres@ar su inquietud por; expres@ar su temor a; manifest,manifiest@ar2 su esperanza en; manifest,manifiest@ar2 su preocupación por; manifest,manifiest@ar2 su deseo de; reiter@ar su convicción de; reiter@ar la posición de; se mostró convencido de; se mostró convencida de; se mostraron convencidos de; se muestra convencido de; se muestra convencida de; se mostró confiado en; se mostró confiada en; se muestra confiado en; se muestra confiada en; se mostró seguro de; se mostró segura de; se mostró partidario de; se mostró partidaria de; se mostró de acuerdo en; se mostró esperanzado en; se mostró esperanzada en; se mostró preocupado por; se mostró optimista en; se congratul@ar de; se felicit@ar de; se felicit@ar por; se alegr@ar de; se quej@ar de; se lament@ar de; se compromet@er a; se limit@ar a apuntar; se limit@ar a decir; se limit@ar a señalar; se limit@ar a responder; limit@ar a apuntar; limit@ar a decir; limit@ar a señalar; limit@ar a responder; limit@ar a constatar; tom@ar nota de; está de acuerdo en; estuvo de acuerdo en; estuvieron de acuerdo en; están de acuerdo en; estaban de acuerdo en; es de la opinión de; es del parecer de; es partidario de; es partidaria de; tiene claro; tiene la convicción de; tiene la esperanza de; tiene la certeza de; fue tajante; fue contundente; fue claro; fue clara; es tajante; es contundente; fue rotundo; fue rotunda; fue categórico; fue categórica; fue explícito; fue explícita; resum@ir así; lle@gar a decir; lle@gar a afirmar; lle@gar a asegurar; quiso dejar claro; quiso subrayar; quiso recordar; quiso destacar; ha querido dejar claro; ha querido subrayar; ha querido recordar; ha querido destacar; v@olver a decir; v@olver a insistir en; v@olver a asegurar; v@olver a afirmar; no dud@ar en afirmar; no dud@ar en asegurar; no dud@ar en decir; dar fe de; tuvo palabras; tuvo claro; se ha congratulado de; se han congratulado de; se había congratulado de; se habían congratulado de; haberse congratulado de; se ha felicitado de; se han felicitado de; se había felicitado de; se habían felicitado de; haberse felicitado de; se ha felicitado por; se han felicitado por; se había felicitado por; se habían felicitado por; haberse felicitado por; se ha alegrado de; se han alegrado de; se había alegrado de; se habían alegrado de; haberse alegrado de; se ha quejado de; se han quejado de; se había quejado de; se habían quejado de; haberse quejado de; se ha lamentado de; se han lamentado de; se había lamentado de; se habían lamentado de; haberse lamentado de; se ha comprometido a; se han comprometido a; se había comprometido a; se habían comprometido a; haberse comprometido a; se ha limitado a apuntar; se han limitado a apuntar; se había limitado a apuntar; se habían limitado a apuntar; haberse limitado a apuntar; se ha limitado a decir; se han limitado a decir; se había limitado a decir; se habían limitado a decir; haberse limitado a decir; se ha limitado a señalar; se han limitado a señalar; se había limitado a señalar; se habían limitado a señalar; haberse limitado a señalar; se ha limitado a responder; se han limitado a responder; se había limitado a responder; se habían limitado a responder; haberse limitado a responder
> El canciller ruso, Serguéi Lavrov, dejó claro que Moscú no cederá.
= statement "Serguéi Lavrov" content="Moscú no cederá"
> Annalena Baerbock puso de relieve que el tratado sigue en vigor.
= statement "Annalena Baerbock" content="el tratado sigue en vigor"
> Los cancilleres hicieron hincapié en la paz.
! statement
> Baiba Braže dijo que la frontera es segura, agradeció a Polonia su ayuda y pidió a Rusia calma.
= statement "Baiba Braže" content="la frontera es segura"
= event SUPPORT "Baiba Braže" > "Polonia"

# A warning, a promise: words to somebody.
[verb id=advertir frame=say a=subj to=to,obj needs=comp,quote,colon]
advert,adviert,advirt@eri; advert,adviert,advirt@eri de; alert@ar; alert@ar de; alert@ar sobre; avis@ar; avis@ar de; promet@er; prevenir; previene; previno; aleccion@ar; tranquili@zar
> António Guterres advirtió de que el tiempo se agota.
= statement "António Guterres" content="el tiempo se agota"
> Antony Blinken advirtió a Israel que la ventana se cierra.
= statement "Antony Blinken" content="la ventana se cierra"
> La lluvia avisó a los vecinos.
! statement

# "informó a los medios de que", "convenció a Kiev de que"
[verb id=informar frame=say a=subj to=to,obj needs=comp,quote,colon]
inform@ar de; inform@ar a los medios; inform@ar a la prensa; convenc@er; persuad@ir; asegur@ar a los medios; notifi@car a; inform@ar en un comunicado; inform@ar en redes sociales; inform@ar a través de sus redes sociales
> La portavoz informó de que la cita se celebrará en mayo.
= statement "portavoz" content="la cita se celebrará en mayo"
> El ministro Hakan Fidan informó a la prensa que el acuerdo está listo.
= statement "Hakan Fidan" content="el acuerdo está listo"
> El médico informó a la familia.
! statement

# A demand on somebody: with a clause a statement, and a REQUEST besides.
[verb id=instar frame=say a=subj to=to,obj needs=comp,quote,colon also=REQUEST status=proposed]
inst@ar; exhort@ar; p@edir; ur@gir; conmin@ar; ro@gar; ro,rue@gar2; empla@zar; exi@gir; implor@ar; solicit@ar; reclam@ar; demand@ar; orden@ar; supli@car; requer,requier,requir@eri; encar@gar; encomend,encomiend@ar2; aconsej@ar; recomend,recomiend@ar2; reivindi@car; intim@ar; apremi@ar; anim@ar; alent,alient@ar2; insist@ir ante; desafi,desafí@ar2; propici@ar
> António Guterres instó a Israel a abrir el paso.
= event REQUEST "António Guterres" > "Israel"
> Kiev pidió a Berlín que entregue los misiles.
= statement "Kiev" content="entregue los misiles"
> La Cancillería argentina exigió a Londres que respete el tratado.
= statement "Cancillería argentina" content="respete el tratado"
= event REQUEST "Cancillería argentina" > "Londres"
> Yván Gil se reunió con Santiago Peña. Le pidió que rectifique.
= event REQUEST "Yván Gil" > "Santiago Peña"
> Lin Jian instó a Filipinas a que retire los barcos y rechazó las críticas de Lloyd Austin.
= statement "Lin Jian" content="retire los barcos"
> Yván Gil se reunió con Santiago Peña. Lo instó a rectificar.
= event REQUEST "Yván Gil" > "Santiago Peña"
> Yván Gil recibió a Santiago Peña y lo aconsejó durante la cena.
! event
> Pidió un café.
! event

[verb id=proponer frame=say a=subj to=to needs=comp,quote,colon status=proposed]
prop@oner; suger,sugier,sugir@eri; plante@ar
> Hakan Fidan propuso que Serguéi Lavrov y Dmitró Kuleba se reúnan en Antalya.
= meeting "Serguéi Lavrov" "Dmitró Kuleba" status=proposed place=Antalya
> António Guterres sugirió que el paso siga abierto.
= statement "António Guterres" content="el paso siga abierto"
> Ella propuso un brindis.
! any

# What is denied is not so.
[verb id=negar frame=say a=subj to=to,obj needs=comp,quote,colon,inf also=REJECT denies]
contrad@ecir; contrad@ecir a; impugn@ar; ne,nie@gar2; desment,desmient,desmint@eri; rebat@ir; refut@ar; dud@ar
> Irán negó que hubiera enviado drones a Rusia.
= statement "Irán" content="hubiera enviado drones a Rusia"
> Dmitri Peskov desmintió que Vladímir Putin se reuniera con Viktor Orbán en Moscú.
! meeting
> El actor negó el rumor.
! statement
> «No existe ninguna base china en nuestro puerto», desmintió el ministro camboyano Sok Chenda Sophea.
= statement "Sok Chenda Sophea" mode=direct content="No existe ninguna base china en nuestro puerto"
> Georgia, opinó Dmitri Peskov, ha entendido. El portavoz negó que Rusia tenga planes.
= statement "Dmitri Peskov" content="Rusia tenga planes"
! event

# What is ruled out is nobody's claim.
[verb id=descartar frame=say a=subj to=to needs=comp,quote,colon denies]
descart@ar
> El canciller Bruno Rodríguez descartó que Cuba enviara tropas a Rusia.
= statement "Bruno Rodríguez" content="Cuba enviara tropas a Rusia"
> El ministro Hakan Fidan descartó que Turquía abandonara la OTAN.
= statement "Hakan Fidan" content="Turquía abandonara la OTAN"
> Claudia Sheinbaum descartó una ruptura con Washington.
! event

[verb id=lamentar frame=say a=subj to=that needs=comp,quote,colon also=ACCUSE mode=disapprove cameo=111]
deplor@ar; criti@car; denunci@ar; censur@ar; repudi@ar; conden@ar; protest@ar
> El Ministerio de Exteriores sirio denunció que los aviones violaron la frontera.
= statement "Ministerio de Exteriores sirio" content="los aviones violaron la frontera"
> Oslo criticó la decisión de Israel.
= event ACCUSE "Oslo" > "Israel"
> El público denunció el ruido.
! event

# Nobody is told it: who stands behind it is welcomed, "saludó a los países que firmaron".
[verb id=celebrarque frame=say a=subj to=that needs=comp,quote,colon]
celebr@ar; salud@ar
> El canciller Elmer Schialer celebró que la frontera siga abierta.
= statement "Elmer Schialer" content="la frontera siga abierta"
> «La frontera sigue abierta y en calma», celebró el canciller Elmer Schialer.
= statement "Elmer Schialer" content="La frontera sigue abierta y en calma"
> El canciller Elmer Schialer saludó a los países que firmaron el pacto.
! statement

[verb id=reprochar frame=say a=subj to=to needs=comp,quote,colon also=ACCUSE mode=disapprove cameo=111]
reproch@ar; recrimin@ar; afe@ar; ech@ar en cara; ha echado en cara; han echado en cara
> El Partido Popular afeó al Ejecutivo que actuara «por cálculo» en la crisis.
= statement "Partido Popular" content="actuara «por cálculo» en la crisis"
= event ACCUSE "Partido Popular" > "Ejecutivo"
> Kiev echó en cara a Berlín que retrase el envío de los misiles.
= statement "Kiev" content="retrase el envío de los misiles"
> El canciller peruano Juan Lara reprochó a Chile que la frontera siguiera cerrada.
= statement "Juan Lara" content="la frontera siguiera cerrada"
= event ACCUSE "Juan Lara" > "Chile"
> El canciller peruano Juan Lara criticó a los ministros de Chile que firmaron el pacto.
! statement
> El portero reprochó al árbitro su actitud.
! any

[verb id=lamentarse frame=say a=subj needs=comp,quote,colon]
lament@ar; tem@er; congratul@ar de; felicit@ar de; alegr@ar de; quej@ar de; vanaglori@ar de; enorgulle@cer de
> La ministra Margarita Robles lamentó que la tregua durase tan poco.
= statement "Margarita Robles" content="la tregua durase tan poco"
> Josep Borrell temió que la crisis se agravara.
= statement "Josep Borrell" content="la crisis se agravara"
> Lamentó la lluvia.
! any

[verb id=amenazarque frame=say a=subj to=obj,to needs=comp,quote,colon also=THREATEN]
amena@zar; amena@zar con; ama@gar con
> Dmitri Medvédev amenazó a Polonia con represalias.
= event THREATEN "Dmitri Medvédev" > "Polonia"
> Donald Trump amenazó con que los aranceles subirán.
= statement "Donald Trump" content="los aranceles subirán"
> La lluvia amenaza la cosecha.
! event

# With quotation marks or a colon only.
[verb id=espetar frame=say a=subj to=to needs=quote,colon]
intercal@ar; culmin@ar; interpel@ar; atin@ar a decir; acert@ar a decir; estall@ar; explot@ar; salt@ar; tron@ar; bram@ar; cavil@ar; elucubr@ar; filosof@ar; se enoj@ar; se alegr@ar; contraata@car; siguió; cont,cuent@ar2 por teléfono; jale@ar; martille@ar; redonde@ar; remat@ar; resopl@ar; ripost@ar; templó; zahir@ir; fusti@gar; refrendó; rebajó; enmendó; quiso saber; quisieron saber; se extendió; se quejó; se queja; se justificó; se justifica; se excusó; se disculpó; se disculpa; se extrañó; se indignó; se felicitó; se congratuló; se lamentó; se lamenta; se explicó; se explica; se ratificó; se ratifica; se reafirmó; se enorgulleció; se despachó; se interrogó; se preguntó; se pregunta; se consoló; se resignó; se burló; se mofó; se rindió; se plantó; se corrigió; se ufanó; se jactó; se vanaglorió; se ha justificado; se ha quejado; se ha preguntado; se ha disculpado; se arrancó; tom@ar la palabra; salió al paso; sonrió; atronó; compartió; finalizó; amplió; condensó; meditó; exageró; reaccion@ar; se pronunci@ar; se expres@ar; se ha pronunciado; se ha expresado; se explay@ar; se explayó; se sincer@ar; se sinceró; se desaho@gar; se revolv,revuelv@er2; se reafirm@ar; se ratifi@car; bram@ar; interro@gar; martill@ar; lan@zar; rubri@car; cerr,cierr@ar2; continu,continú@ar2; interrump@ir; vocifer@ar; apel@ar; invo@car; prorrump@ir; tron@ar; truena; agrade@cer; parafrase@ar; arran@car; empe,empie@zar2; comen,comien@zar2; inici@ar; termin@ar; reprendió; recit@ar; re@zar; reza; rezaba; figura; se lee; se leía; puede leerse; declam@ar; aplaud@ir; elogi@ar; sald@ar; fulmin@ar; arremet@er; car@gar; ru@gir; chill@ar; arremet@er contra; car@gar contra; balbuce@ar; titube@ar; farfull@ar; rezon@gar; gruñ@ir; alarde@ar; dedi@car; dedi@car a; apostrof@ar; amonest@ar; regañ@ar; aleccion@ar; sermone@ar; perfil@ar; brind@ar; desdramati@zar; encontró; l@eer; cit@ar; improvis@ar; se defend,defiend@er2; se despidió con; se despide con; se despidió; arenga; arengó; suspir@ar;  despach@ar; descri@bir; defin@ir; retrat@ar; enfad@ar; burl@ar; mof@ar; ret@ar; corre@gir; interv@enir; contraata@car; rompió a; se ha defendido; se han defendido; se había defendido; se habían defendido; haberse defendido
> En los mismos términos se pronunció la ministra Margarita Robles: «Nadie nos dará lecciones».
= statement "Margarita Robles" content="Nadie nos dará lecciones"
> «Basta ya de mentiras», espetó el senador Juan Pérez.
= statement "Juan Pérez" mode=direct content="Basta ya de mentiras"
> «Nadie nos va a callar, ni aquí ni en ningún foro», zanjó la ministra Diana Mondino.
= statement "Diana Mondino" mode=direct
> «Nadie nos va a callar», atajó la ministra Diana Mondino.
= statement "Diana Mondino" mode=direct content="Nadie nos va a callar"
> El canciller Juan Lara llegó a Lima. «Abogamos por la paz», culminó el funcionario.
= statement "Juan Lara" mode=direct content="Abogamos por la paz"
> El ministro culminó su viaje.
! statement
> El ministro continuó su viaje.
! statement

# A judgement in quotation marks: «tachó de “provocación sin precedentes” el ejercicio».
[verb id=calificar frame=say a=subj to=obj,to needs=quote judges]
califi@car; califi@car de; califi@car como; tach@ar de; tild@ar de; defin@ir como; descri@bir como; cataloga de; catalo@gar de; catalo@gar como; tach@ar; tild@ar; motej@ar de; llam@ar; apod@ar; bauti@zar como; caracteri@zar como; retrat@ar como
> Serguéi Lavrov calificó el plan de «un paso hacia la oscuridad del pasado».
= statement "Serguéi Lavrov"
> Teherán tachó la resolución de «maniobra política sin base alguna».
= statement "Teherán"
> El juez calificó los hechos de delito.
! statement

# It is nobody in particular who says so.
[verb id=sedice frame=other]
según trascendió; según ha trascendido; según se supo; según se ha sabido; según se informó; según pudo saberse; según ha podido saberse; se ha repetido; se repite; se repitió; se repetía; se dijo; se afirmó; se informó; se indicó; se recalcó; se señaló; se anunció; se aseguró; se explicó; se recordó; se supo; se confirmó; se reveló; se subrayó; se comentó; se sugirió; se acordó; se ha dicho; se ha afirmado; se ha informado; se ha indicado; se ha recalcado; se ha señalado; se ha anunciado; se ha asegurado; se ha recordado; se ha sabido; se ha confirmado; se ha revelado; se ha subrayado; se puso de manifiesto; se pone de manifiesto; se puso de relieve; para asegurar que; de asegurar que; con el fin de asegurar que; a fin de asegurar que; con el objetivo de asegurar que; por asegurar que; a asegurar que; asegurarse de que
conviene recordar; conviene señalar; conviene subrayar; conviene precisar; conviene tener en cuenta; cabe preguntarse; cabe añadir; cabe subrayar; cabe precisar; huelga decir; basta recordar; baste recordar; hay que subrayar; hay que añadir; es sabido; se espera; cabe recordar; cabe destacar; cabe señalar; cabe mencionar; es posible; es probable; parece; hace falta; conviene; es necesario; es importante; se trata de; resulta que; se sabe; se dice; se cree; se considera; se calcula; se estima; hay que recordar; vale recordar; vale destacar; hay que señalar; queda claro; está claro; no cabe duda de
> Se sabe que Daniel Noboa se reunió con Dina Boluarte el lunes en Tumbes.
= meeting "Daniel Noboa" "Dina Boluarte" date=2024-07-22
> Cabe recordar que Xiomara Castro visitó China en junio de 2023.
= visit "Xiomara Castro" to=CHN date=2023-06
> Se dice que el ministro de Pesca es buen cocinero.
! statement
> Andrej Plenković visitó Vukovar. Se recalcó que el puente estará listo en mayo.
! statement
> Andrej Plenković viajó a Vukovar con el fin de asegurar que el puente esté listo en mayo.
! statement

# Who is asked: the answer is his.
[verb frame=other asked]
preguntad@asked por; al ser preguntad@asked por; tras ser preguntad@asked por; preguntad@asked sobre; al ser preguntad@asked sobre; tras ser preguntad@asked sobre; preguntad@asked si; al ser preguntad@asked si; tras ser preguntad@asked si; preguntad@asked acerca x@de; al ser preguntad@asked acerca x@de; tras ser preguntad@asked acerca x@de; preguntad@asked al respecto; al ser preguntad@asked al respecto; tras ser preguntad@asked al respecto; preguntad@asked en torno x@al; al ser preguntad@asked en torno x@al; tras ser preguntad@asked en torno x@al; preguntad@asked en relación con; al ser preguntad@asked en relación con; tras ser preguntad@asked en relación con; preguntad@asked en; al ser preguntad@asked en; tras ser preguntad@asked en; interrogad@asked por; al ser interrogad@asked por; tras ser interrogad@asked por; interrogad@asked sobre; al ser interrogad@asked sobre; tras ser interrogad@asked sobre; interrogad@asked si; al ser interrogad@asked si; tras ser interrogad@asked si; interrogad@asked acerca x@de; al ser interrogad@asked acerca x@de; tras ser interrogad@asked acerca x@de; interrogad@asked al respecto; al ser interrogad@asked al respecto; tras ser interrogad@asked al respecto; interrogad@asked en torno x@al; al ser interrogad@asked en torno x@al; tras ser interrogad@asked en torno x@al; interrogad@asked en relación con; al ser interrogad@asked en relación con; tras ser interrogad@asked en relación con; interrogad@asked en; al ser interrogad@asked en; tras ser interrogad@asked en; cuestionad@asked por; al ser cuestionad@asked por; tras ser cuestionad@asked por; cuestionad@asked sobre; al ser cuestionad@asked sobre; tras ser cuestionad@asked sobre; cuestionad@asked si; al ser cuestionad@asked si; tras ser cuestionad@asked si; cuestionad@asked acerca x@de; al ser cuestionad@asked acerca x@de; tras ser cuestionad@asked acerca x@de; cuestionad@asked al respecto; al ser cuestionad@asked al respecto; tras ser cuestionad@asked al respecto; cuestionad@asked en torno x@al; al ser cuestionad@asked en torno x@al; tras ser cuestionad@asked en torno x@al; cuestionad@asked en relación con; al ser cuestionad@asked en relación con; tras ser cuestionad@asked en relación con; cuestionad@asked en; al ser cuestionad@asked en; tras ser cuestionad@asked en; interpelad@asked por; al ser interpelad@asked por; tras ser interpelad@asked por; interpelad@asked sobre; al ser interpelad@asked sobre; tras ser interpelad@asked sobre; interpelad@asked si; al ser interpelad@asked si; tras ser interpelad@asked si; interpelad@asked acerca x@de; al ser interpelad@asked acerca x@de; tras ser interpelad@asked acerca x@de; interpelad@asked al respecto; al ser interpelad@asked al respecto; tras ser interpelad@asked al respecto; interpelad@asked en torno x@al; al ser interpelad@asked en torno x@al; tras ser interpelad@asked en torno x@al; interpelad@asked en relación con; al ser interpelad@asked en relación con; tras ser interpelad@asked en relación con; interpelad@asked en; al ser interpelad@asked en; tras ser interpelad@asked en; consultad@asked por; al ser consultad@asked por; tras ser consultad@asked por; consultad@asked sobre; al ser consultad@asked sobre; tras ser consultad@asked sobre; consultad@asked si; al ser consultad@asked si; tras ser consultad@asked si; consultad@asked acerca x@de; al ser consultad@asked acerca x@de; tras ser consultad@asked acerca x@de; consultad@asked al respecto; al ser consultad@asked al respecto; tras ser consultad@asked al respecto; consultad@asked en torno x@al; al ser consultad@asked en torno x@al; tras ser consultad@asked en torno x@al; consultad@asked en relación con; al ser consultad@asked en relación con; tras ser consultad@asked en relación con; consultad@asked en; al ser consultad@asked en; tras ser consultad@asked en; inquirid@asked por; al ser inquirid@asked por; tras ser inquirid@asked por; inquirid@asked sobre; al ser inquirid@asked sobre; tras ser inquirid@asked sobre; inquirid@asked si; al ser inquirid@asked si; tras ser inquirid@asked si; inquirid@asked acerca x@de; al ser inquirid@asked acerca x@de; tras ser inquirid@asked acerca x@de; inquirid@asked al respecto; al ser inquirid@asked al respecto; tras ser inquirid@asked al respecto; inquirid@asked en torno x@al; al ser inquirid@asked en torno x@al; tras ser inquirid@asked en torno x@al; inquirid@asked en relación con; al ser inquirid@asked en relación con; tras ser inquirid@asked en relación con; inquirid@asked en; al ser inquirid@asked en; tras ser inquirid@asked en; repreguntad@asked por; al ser repreguntad@asked por; tras ser repreguntad@asked por; repreguntad@asked sobre; al ser repreguntad@asked sobre; tras ser repreguntad@asked sobre; repreguntad@asked si; al ser repreguntad@asked si; tras ser repreguntad@asked si; repreguntad@asked acerca x@de; al ser repreguntad@asked acerca x@de; tras ser repreguntad@asked acerca x@de; repreguntad@asked al respecto; al ser repreguntad@asked al respecto; tras ser repreguntad@asked al respecto; repreguntad@asked en torno x@al; al ser repreguntad@asked en torno x@al; tras ser repreguntad@asked en torno x@al; repreguntad@asked en relación con; al ser repreguntad@asked en relación con; tras ser repreguntad@asked en relación con; repreguntad@asked en; al ser repreguntad@asked en; tras ser repreguntad@asked en
> José Maria Neves viajó a Lisboa. Preguntado por la sequía, contestó que habrá ayudas.
= statement "José Maria Neves" content="habrá ayudas"
> José Maria Neves viajó a Lisboa. Consultado al respecto, respondió que habrá ayudas.
= statement "José Maria Neves" content="habrá ayudas"
> José Maria Neves viajó a Lisboa. Al ser preguntado por la sequía, contestó que habrá ayudas.
= statement "José Maria Neves" content="habrá ayudas"
> Hakainde Hichilema recibió a Evika Siliņa. Preguntada por la guerra, contestó que habrá ayudas.
= statement "Evika Siliņa" content="habrá ayudas"
> Preguntado por la hora, el vecino calló.
! any
