# What one actor does or declares towards another, in the types of PLOVER: the unfriendly half.
# A person as object carries "a" (acusó a Moscú), so b= has obj and to; a thing's owner carries "de"
# (condenó los ataques de Israel), so it has of.

# REQUEST: calls and appeals; those with a clause of their own stand in say.lex (instar).
[verb id=llamara frame=event type=REQUEST a=subj b=obj,to needs=inf]
llam@ar; apel@ar; incit@ar; empla@zar; insist@ir x@al; forz,fuerz@ar2; presion@ar; desafi,desafí@ar2; autori@zar
apremi@ar; apremi@ar x@al; conmin@ar x@al
> El canciller Radoslaw Sikorski, que estuvo en Kiev, donde el presidente, Volodímir Zelenski, le pidió cazas, calló.
= event REQUEST "Volodímir Zelenski" > "Radoslaw Sikorski"
> António Guterres llamó a Israel a abrir los pasos.
= event REQUEST "António Guterres" > "Israel"
> La OTAN llamó a Serbia a retirar sus tropas.
= event REQUEST "OTAN" > "Serbia"
> El niño llamó a su madre.
! event

[verb id=solicitar frame=event type=REQUEST a=subj b=to]
llam@ar _ a la calma; llam@ar _ a la contención; llam@ar _ al diálogo; llam@ar _ a la cordura; llam@ar _ a la moderación; invit@ar _ a reconsiderar; invit@ar _ a rectificar; invit@ar _ a cumplir; presion@ar _ para que; presion@ar x@al para que; inst@ar x@al a que; met@er presión x@al
solicit@ar; p@edir fondos; p@edir dinero; p@edir armas; p@edir misiles; p@edir tropas; p@edir más; p@edir financiación; p@edir inversiones; p@edir garantías; p@edir moderación; p@edir contención; p@edir calma; p@edir solidaridad; p@edir diálogo; p@edir una tregua; p@edir la tregua; p@edir un alto el fuego; p@edir el fin de; p@edir el cese de; p@edir la entrega de; p@edir la devolución de; p@edir el retorno de; p@edir la retirada de; p@edir respeto; p@edir colaboración; p@edir cooperación; p@edir apoyo; p@edir mediación; p@edir observadores; p@edir una reunión; p@edir el levantamiento de; p@edir celeridad; p@edir transparencia; p@edir claridad; p@edir cuentas; p@edir respaldo; p@edir refuerzos; p@edir tanques; p@edir aviones; p@edir medidas; p@edir gestos; p@edir hechos; p@edir ayuda; p@edir ayuda x@al; p@edir explicaciones x@al; p@edir cuentas x@al; p@edir apoyo x@al; p@edir la extradición; p@edir armas x@al; hizo un llamado x@al; hizo un llamamiento x@al; hace un llamado x@al; hace un llamamiento x@al; hicieron un llamado x@al; hicieron un llamamiento x@al; ha hecho un llamamiento x@al; ha hecho un llamado x@al; haciendo un llamado x@al; hacer un llamado x@al; hacer un llamamiento x@al; present@ar un ultimátum x@al; lan@zar un llamamiento x@al; diri@gir un llamamiento x@al; eleva una petición x@al; exi@gir explicaciones x@al; exi@gir responsabilidades x@al; exi@gir disculpas x@al; exi@gir la liberación x@de; p@edir la liberación x@de; reclam@ar la liberación x@de; p@edir mediación x@al
apel@ar x@al; encare@cer; encare@cer x@al; recab@ar; p@edir _ ayuda x@al; p@edir _ mediación x@al; p@edir _ mediación x@de; solicit@ar _ mediación x@de; p@edir _ apoyo x@al; p@edir _ explicaciones x@al; exi@gir _ explicaciones x@al; exi@gir _ x@al; reclam@ar _ x@al; demand@ar; p@edir _ x@al; solicit@ar _ x@al; ro,rue@gar2; supli@car; implor@ar; hizo un nuevo llamamiento x@al; hizo un nuevo llamado x@al; hizo _ llamamiento x@al; hizo _ llamado x@al; hace _ llamamiento x@al; hace _ llamado x@al; hicieron _ llamamiento x@al; hicieron _ llamado x@al; lan@zar _ llamamiento x@al; diri@gir _ llamamiento x@al; reiter@ar _ llamamiento x@al; reiter@ar _ llamado x@al
insist@ir x@al en la necesidad x@de; bus@car el apoyo x@de; bus@car el apoyo x@de; bus@car el respaldo x@de; bus@car la mediación x@de; bus@car la ayuda x@de; bus@car ayuda x@de; pidió amparo x@al; p@edir paso x@al; p@edir permiso x@al; p@edir auxilio x@al; p@edir tiempo x@al; p@edir árnica x@al; p@edir asilo x@al; solicit@ar asilo x@al; present@ar una petición x@al; traslad@ar una petición x@al; traslad@ar _ petición x@al; elev@ar una petición x@al; elev@ar _ petición x@al; hizo una petición x@al; present@ar una solicitud x@al; present@ar _ solicitud x@al; present@ar sus exigencias x@al; plante@ar sus exigencias x@al
> Kiev solicitó a Berlín más ayuda militar.
= event REQUEST "Kiev" > "Berlín"
> Nikol Pashinián recibió a Charles Michel en Ereván y le pidió observadores.
= event REQUEST "Nikol Pashinián" > "Charles Michel"
> La Cancillería argentina pidió explicaciones al embajador británico.
= event REQUEST "Cancillería argentina" > "embajador británico"
> Serguéi Lavrov pidió un vaso de agua.
! event

[noun id=pedido frame=event type=REQUEST a=subj,poss,by b=to]
pedido@n; llamado@n; llamamiento@n; exigencia@n; solicitud; solicitudes; ruego@n; requerimiento@n
petici@ón; súplica@n; demanda@n formal; reclamo@n; reclamaci@ón; emplazamiento@n; apremio@n
> Uruguay reiteró su pedido a Argentina de dragar el canal.
= event REQUEST "Uruguay" > "Argentina"
> António Guterres reiteró su llamamiento a Israel.
= event REQUEST "António Guterres" > "Israel"
> El pedido a la fábrica llegó tarde.
! event

# ACCUSE: condemnation, blame, complaint, protest notes, summonses.
[verb id=condenar frame=event type=ACCUSE a=subj b=obj,to,of,from]
tach@ar de _ x@al; califi@car de _ x@al; tild@ar de _ x@al; acus@ar de _ x@al; culp@ar de _ x@al; tach@ar de x@al | cameo=111 mode=disapprove
conden@ar; denunci@ar; repudi@ar; reprob,reprueb@ar2; censur@ar; deplor@ar; arremet@er contra; present@ar una denuncia contra; denunci@ar ante la CIJ x@al; denunci@ar ante la ONU x@al; cuestion@ar la legitimidad x@de; cuestion@ar la decisión x@de; conden@ar la decisión x@de; conden@ar el ataque x@de; car@gar las tintas contra; califi@car _ de repudiable; califi@car de repudiable; califi@car como repudiable; tach@ar de genocida x@al; tach@ar de dictador x@al; tach@ar de dictadora x@al; tach@ar de asesino x@al; tach@ar de criminal x@al; tach@ar de tirano x@al; tach@ar de tirana x@al; tach@ar de terrorista x@al; tach@ar de mentiroso x@al; tach@ar de fascista x@al; tach@ar de agresor x@al; tach@ar de injerencista x@al; tach@ar de ladrón x@al; tach@ar de corrupto x@al | cameo=111 mode=disapprove
acus@ar; acus@ar x@al; culp@ar; reproch@ar; afe@ar; ech@ar en cara; ha echado en cara; han echado en cara | cameo=112 mode=disapprove unproven
señal@ar como culpable x@al; señal@ar como culpables x@al; señal@ar como responsables x@al; señal@ar _ como culpable; señal@ar _ como responsable; echa las culpas x@al; echó las culpas x@al; culpabili@zar; recrimin@ar; ech@ar la culpa x@al; ech@ar la culpa x@de; responsabili@zar; señal@ar con el dedo x@al; señal@ar directamente x@al; señal@ar _ como autor; señal@ar _ como autores; señal@ar _ como instigador; señal@ar como responsable x@al; consider@ar irresponsable; juz@gar irresponsable; califi@car _ de irresponsable; califi@car de irresponsable; califi@car como irresponsable; acus@ar de genocida x@al; acus@ar de dictador x@al; acus@ar de dictadora x@al; acus@ar de asesino x@al; acus@ar de criminal x@al; acus@ar de tirano x@al; acus@ar de tirana x@al; acus@ar de terrorista x@al; acus@ar de mentiroso x@al; acus@ar de fascista x@al; acus@ar de agresor x@al; acus@ar de injerencista x@al; acus@ar de ladrón x@al; acus@ar de corrupto x@al | cameo=112 mode=disapprove
criti@car; se quej@ar ante; convo@car de urgencia x@al; convo@car para consultas x@al; car@gar contra; embist@ir contra; protest@ar ante; protest@ar por; llev@ar ante la CIJ x@al; traslad@ar su malestar x@al; transmit@ir su malestar x@al; expres@ar su malestar x@al; expres@ar su malestar por; manifest,manifiest@ar2 su malestar x@al; apunt@ar directamente x@al; apunt@ar con el dedo x@al; apunt@ar _ como autor; apunt@ar _ como responsable; atrib@uir x@al; atrib@uir el ataque x@al; lan@zar duras críticas x@al; lan@zar críticas contra; ped,pid,pid@eri cuentas x@al; afear x@al; afe@ar; vilipendi@ar; fusti@gar; ata@car verbalmente x@al; estigmati@zar; llam@ar asesino x@al; llam@ar dictador x@al; llam@ar genocida x@al; insult@ar; difam@ar; descalifi@car; desacredit@ar; lament@ar la tibieza x@de; lament@ar el silencio x@de; lament@ar la pasividad x@de; lament@ar la inacción x@de; lament@ar la negativa x@de; lament@ar el rechazo x@de; lament@ar la falta de voluntad x@de; lament@ar la intransigencia x@de; lament@ar la ausencia x@de; lament@ar la salida x@de; lament@ar la retirada x@de; lament@ar la escalada x@de; lament@ar la conducta x@de; lament@ar el proceder x@de; lament@ar la posición x@de; lament@ar la reacción x@de; lament@ar la respuesta x@de; lament@ar la hostilidad x@de; lament@ar la ruptura x@de; lament@ar la decisión unilateral x@de; lament@ar la decisión x@de; lament@ar la actitud x@de; lament@ar la postura x@de; lament@ar las declaraciones x@de; lament@ar las palabras x@de; lament@ar los dichos x@de; lament@ar las expresiones x@de; lament@ar las afirmaciones x@de; lament@ar el ataque x@de; lament@ar los ataques x@de; lament@ar la agresión x@de; lament@ar la injerencia x@de; lament@ar el comportamiento x@de; califi@car de genocida x@al; califi@car de dictador x@al; califi@car de dictadora x@al; califi@car de asesino x@al; califi@car de criminal x@al; califi@car de tirano x@al; califi@car de tirana x@al; califi@car de terrorista x@al; califi@car de mentiroso x@al; califi@car de fascista x@al; califi@car de agresor x@al; califi@car de injerencista x@al; califi@car de ladrón x@al; califi@car de corrupto x@al; califi@car de genocida x@al; consider@ar inaceptable; juz@gar inaceptable; consider@ar inaceptables; juz@gar inaceptables; consider@ar injustificado; juz@gar injustificado; consider@ar injustificada; juz@gar injustificada; consider@ar intolerable; juz@gar intolerable; consider@ar vergonzoso; juz@gar vergonzoso; consider@ar vergonzosa; juz@gar vergonzosa; consider@ar absurdo; juz@gar absurdo; consider@ar absurda; juz@gar absurda; consider@ar inadmisible; juz@gar inadmisible; consider@ar ilegal; juz@gar ilegal; consider@ar hostil; juz@gar hostil; consider@ar desproporcionado; juz@gar desproporcionado; consider@ar desproporcionada; juz@gar desproporcionada; consider@ar lamentable; juz@gar lamentable; consider@ar inamistoso; juz@gar inamistoso; consider@ar inamistosa; juz@gar inamistosa; consider@ar una provocación; juz@gar una provocación; consider@ar una injerencia; juz@gar una injerencia; consider@ar una agresión; juz@gar una agresión; consider@ar un error; juz@gar un error; consider@ar una traición; juz@gar una traición; consider@ar un chantaje; juz@gar un chantaje; consider@ar un atropello; juz@gar un atropello; puso el grito en el cielo por; pone el grito en el cielo por; pusieron el grito en el cielo por; cargar las tintas contra; ech@ar los perros x@al; puso a caldo x@al; la emprendió contra; la emprende con; la emprendió con; la emprendió a golpes con; califi@car _ de absurda; califi@car _ de absurdo; califi@car _ de acto de agresión; califi@car _ de acto de piratería; califi@car _ de acto hostil; califi@car _ de acto inamistoso; califi@car _ de agresión; califi@car _ de arbitraria; califi@car _ de arbitrario; califi@car _ de atropello; califi@car _ de brutal; califi@car _ de chantaje; califi@car _ de cobarde; califi@car _ de crimen de guerra; califi@car _ de criminal; califi@car _ de cínica; califi@car _ de cínico; califi@car _ de desafortunada; califi@car _ de desafortunadas; califi@car _ de desafortunado; califi@car _ de despreciable; califi@car _ de desproporcionada; califi@car _ de desproporcionado; califi@car _ de error; califi@car _ de farsa; califi@car _ de genocidio; califi@car _ de golpe de Estado; califi@car _ de hipócrita; califi@car _ de hostil; califi@car _ de hostiles; califi@car _ de ilegal; califi@car _ de ilegales; califi@car _ de improcedente; califi@car _ de inaceptable; califi@car _ de inaceptables; califi@car _ de inadmisible; califi@car _ de inadmisibles; califi@car _ de inamistosa; califi@car _ de inamistoso; califi@car _ de indignante; califi@car _ de inhumana; califi@car _ de inhumano; califi@car _ de injerencia; califi@car _ de injustificada; califi@car _ de injustificadas; califi@car _ de injustificado; califi@car _ de inmoral; califi@car _ de intolerable; califi@car _ de lamentable; califi@car _ de lamentables; califi@car _ de ofensiva; califi@car _ de ofensivas; califi@car _ de ofensivo; califi@car _ de peligrosa; califi@car _ de peligroso; califi@car _ de provocación; califi@car _ de provocador; califi@car _ de provocadora; califi@car _ de racista; califi@car _ de temeraria; califi@car _ de temerario; califi@car _ de traición; califi@car _ de unilateral; califi@car _ de vergonzosa; califi@car _ de vergonzoso; califi@car _ de xenófoba; califi@car _ de xenófobo; califi@car de inaceptable; califi@car como inaceptable; califi@car de inaceptables; califi@car como inaceptables; califi@car de injustificado; califi@car como injustificado; califi@car de injustificada; califi@car como injustificada; califi@car de injustificadas; califi@car como injustificadas; califi@car de ilegal; califi@car como ilegal; califi@car de ilegales; califi@car como ilegales; califi@car de intolerable; califi@car como intolerable; califi@car de vergonzoso; califi@car como vergonzoso; califi@car de vergonzosa; califi@car como vergonzosa; califi@car de cínico; califi@car como cínico; califi@car de cínica; califi@car como cínica; califi@car de hipócrita; califi@car como hipócrita; califi@car de brutal; califi@car como brutal; califi@car de absurdo; califi@car como absurdo; califi@car de absurda; califi@car como absurda; califi@car de provocador; califi@car como provocador; califi@car de provocadora; califi@car como provocadora; califi@car de hostil; califi@car como hostil; califi@car de hostiles; califi@car como hostiles; califi@car de desproporcionado; califi@car como desproporcionado; califi@car de desproporcionada; califi@car como desproporcionada; califi@car de arbitrario; califi@car como arbitrario; califi@car de arbitraria; califi@car como arbitraria; califi@car de inamistoso; califi@car como inamistoso; califi@car de inamistosa; califi@car como inamistosa; califi@car de inhumano; califi@car como inhumano; califi@car de inhumana; califi@car como inhumana; califi@car de inmoral; califi@car como inmoral; califi@car de cobarde; califi@car como cobarde; califi@car de lamentable; califi@car como lamentable; califi@car de lamentables; califi@car como lamentables; califi@car de desafortunado; califi@car como desafortunado; califi@car de desafortunada; califi@car como desafortunada; califi@car de desafortunadas; califi@car como desafortunadas; califi@car de ofensivo; califi@car como ofensivo; califi@car de ofensiva; califi@car como ofensiva; califi@car de ofensivas; califi@car como ofensivas; califi@car de provocación; califi@car como provocación; califi@car de traición; califi@car como traición; califi@car de chantaje; califi@car como chantaje; califi@car de agresión; califi@car como agresión; califi@car de injerencia; califi@car como injerencia; califi@car de farsa; califi@car como farsa; califi@car de error; califi@car como error; califi@car de atropello; califi@car como atropello; califi@car de acto de agresión; califi@car como acto de agresión; califi@car de acto hostil; califi@car como acto hostil; califi@car de acto de piratería; califi@car como acto de piratería; califi@car de acto inamistoso; califi@car como acto inamistoso; califi@car de genocidio; califi@car como genocidio; califi@car de golpe de Estado; califi@car como golpe de Estado; califi@car de crimen de guerra; califi@car como crimen de guerra; califi@car de criminal; califi@car como criminal; califi@car de racista; califi@car como racista; califi@car de xenófobo; califi@car como xenófobo; califi@car de xenófoba; califi@car como xenófoba; califi@car de indignante; califi@car como indignante; califi@car de despreciable; califi@car como despreciable; califi@car de inadmisible; califi@car como inadmisible; califi@car de inadmisibles; califi@car como inadmisibles; califi@car de peligroso; califi@car como peligroso; califi@car de peligrosa; califi@car como peligrosa; califi@car de temerario; califi@car como temerario; califi@car de temeraria; califi@car como temeraria; califi@car de unilateral; califi@car como unilateral; califi@car de improcedente; califi@car como improcedente; califi@car de dictador x@al; califi@car de dictadora x@al; califi@car de asesino x@al; califi@car de criminal x@al; califi@car de tirano x@al; califi@car de tirana x@al; califi@car de terrorista x@al; califi@car de mentiroso x@al; califi@car de fascista x@al; califi@car de agresor x@al; califi@car de injerencista x@al; califi@car de ladrón x@al; califi@car de corrupto x@al; tild@ar de genocida x@al; tild@ar de dictador x@al; tild@ar de dictadora x@al; tild@ar de asesino x@al; tild@ar de criminal x@al; tild@ar de tirano x@al; tild@ar de tirana x@al; tild@ar de terrorista x@al; tild@ar de mentiroso x@al; tild@ar de fascista x@al; tild@ar de agresor x@al; tild@ar de injerencista x@al; tild@ar de ladrón x@al; tild@ar de corrupto x@al
imput@ar; interp@oner una demanda contra; demand@ar ante la Corte Internacional de Justicia x@al | cameo=115 mode=allege context=legal
se ha quejado ante; cit@ar a la Cancillería x@al; present@ar una protesta ante; present@ar una protesta formal ante; present@ar una nota de protesta x@al; present@ar una nota de protesta ante; entre@gar una nota de protesta x@al; envi,enví@ar2 una nota de protesta x@al; elev@ar una protesta x@al; formul@ar una protesta ante; elev@ar una queja x@al; elev@ar una queja ante; present@ar una queja ante; present@ar una queja contra; traslad@ar su protesta x@al; transmit@ir su protesta x@al | cameo=114 mode=allege context=diplomatic
llam@ar a capítulo; llam@ar a capítulo x@al; llam@ar al orden x@al; atrib@uir _ x@al; puso en la picota x@al; puso en evidencia x@al; se quej@ar ante; se quej@ar x@de; se quejó por; se despach@ar contra; se lan@zar contra; se ensañ@ar con; car@gar duramente contra; car@gar con dureza contra; lan@zar una andanada contra; lan@zar _ críticas contra; vert,viert@er2 críticas contra; dedi@car duras palabras x@al; dedi@car duras palabras x@al; diri@gir duras críticas x@al; diri@gir duras críticas x@al; diri@gir _ críticas x@al; hizo saber su malestar x@al; hizo llegar su malestar x@al; expres@ar _ malestar x@al; traslad@ar _ malestar x@al; transmit@ir _ malestar x@al; se ha despachado contra; se han despachado contra; se había despachado contra; se habían despachado contra; haberse despachado contra; se ha lanzado contra; se han lanzado contra; se había lanzado contra; se habían lanzado contra; haberse lanzado contra; se ha ensañado con; se han ensañado con; se había ensañado con; se habían ensañado con; haberse ensañado con
demand@ar ante; demand@ar _ ante la Corte; demand@ar _ ante La Haya; demand@ar _ ante el tribunal; demand@ar _ ante la justicia; llev@ar _ ante La Haya; llev@ar _ ante la Corte; llev@ar ante la Corte; llev@ar _ ante la Corte Internacional de Justicia; llev@ar ante los tribunales x@al; demand@ar _ ante la Corte Internacional de Justicia; denunci@ar _ ante la Corte Internacional de Justicia | cameo=115 mode=allege context=legal
car@gar duramente contra; arremet@er con dureza contra; arremet@er duramente contra; arremet@er de nuevo contra; arremet@er nuevamente contra | cameo=111 mode=disapprove
reproch@ar _ x@al; recrimin@ar _ x@al; lan@zar _ acusaciones contra; vert,viert@er2 acusaciones contra; responsabili@zar x@al; hizo responsable x@al; hace responsable x@al; hicieron responsable x@al | cameo=112 mode=disapprove
protest@ar _ ante; se quej@ar _ ante; se queja x@de; hizo llegar su protesta x@al; hizo llegar _ protesta x@al; expres@ar _ protesta x@al; traslad@ar _ protesta x@al; traslad@ar _ queja x@al; traslad@ar _ quejas x@al; transmit@ir _ protesta x@al; transmit@ir _ queja x@al; present@ar _ protesta x@al; present@ar _ protesta ante; present@ar _ queja x@al; present@ar _ queja ante; elev@ar _ protesta ante; elev@ar _ queja ante; formul@ar _ protesta x@al; formul@ar _ queja x@al; entre@gar _ nota de protesta x@al; envi,enví@ar2 _ nota de protesta x@al; remit@ir _ nota de protesta x@al; curs@ar una protesta x@al; curs@ar una nota de protesta x@al; cursó una nota de protesta x@al; se ha quejado ante; se han quejado ante; se había quejado ante; se habían quejado ante; haberse quejado ante; se ha quejado x@de; se han quejado x@de; se había quejado x@de; se habían quejado x@de; haberse quejado x@de | cameo=114 mode=allege context=diplomatic
tach@ar; tach@ar x@al; tach@ar x@de; tach@ar _ de; tild@ar; tild@ar x@de; tild@ar _ de; motej@ar | cameo=111 mode=disapprove judges
acha@car; acha@car x@al; acha@car _ x@al; endos@ar _ x@al; endil@gar _ x@al; ech@ar la culpa _ x@al; car@gar la culpa x@al; car@gar la responsabilidad x@al; acus@ar de espionaje x@al; acus@ar de agresión x@al; acus@ar de genocidio x@al; acus@ar de injerencia x@al; acus@ar de terrorismo x@al; acus@ar de represión x@al; acus@ar de sabotaje x@al; acus@ar de traición x@al | cameo=112 mode=disapprove unproven
desaprob,desaprueb@ar2; puso en duda _ x@de; pone en duda _ x@de; pusieron en duda _ x@de; ha puesto en duda _ x@de; poner en duda _ x@de; cuestion@ar la buena fe x@de; cuestion@ar las intenciones x@de; cuestion@ar la imparcialidad x@de; cuestion@ar el papel x@de; cuestion@ar la actuación x@de; conden@ar la represión en; denunci@ar la represión en; conden@ar las violaciones de derechos humanos en; denunci@ar las violaciones de derechos humanos en; llam@ar mentiroso x@al; llam@ar mentirosa x@al; llam@ar traidor x@al; llam@ar cobarde x@al; llam@ar dictadora x@al; llam@ar tirano x@al; llam@ar tirana x@al; llam@ar terrorista x@al; llam@ar hipócrita x@al; llam@ar criminal x@al; llam@ar corrupto x@al; llam@ar ladrón x@al; llam@ar títere x@al; llam@ar fascista x@al; llam@ar golpista x@al; llam@ar usurpador x@al; llam@ar «_ x@al | cameo=111 mode=disapprove
amonest@ar; reprend@er; regañ@ar; sermone@ar x@al; leyó la cartilla x@al; leerle la cartilla x@al; sa@car los colores x@al; puso a caldo x@al; dio un tirón de orejas x@al; da un tirón de orejas x@al; cant@ar las cuarenta x@al; tir@ar de las orejas x@al; llam@ar la atención x@al; se indign@ar con; se ha indignado con; se enfad@ar con; se enoj@ar con; mont@ar en cólera con; ech@ar un rapapolvo x@al; expres@ar su repulsa por; manifest,manifiest@ar2 su repulsa por; mostr,muestr@ar2 su repulsa por; expres@ar su repudio por; expres@ar su condena por; expres@ar su disgusto por; expres@ar su disgusto con; expres@ar su indignación por; expres@ar su indignación con; expres@ar su malestar con; expres@ar su enfado con; expres@ar su enfado por; expres@ar su enojo con; expres@ar su enojo por; manifest,manifiest@ar2 su malestar por; manifest,manifiest@ar2 su malestar con; manifest,manifiest@ar2 su disgusto por; mostr,muestr@ar2 su malestar por; mostr,muestr@ar2 su malestar con; mostr,muestr@ar2 su disgusto por; mostr,muestr@ar2 su disgusto con; traslad@ar su malestar por; transmit@ir su malestar por; no ocult@ar su malestar con; no ocult@ar su malestar por; no ocult@ar su enfado con; no ocult@ar su enfado por; no ocult@ar su disgusto con; no ocult@ar su disgusto por; no ocult@ar su enojo con; no ocult@ar su enojo por; no ocult@ar su irritación con; no ocult@ar su irritación por; no disimul@ar su malestar con; no disimul@ar su enfado con; no escond@er su malestar con; hizo patente su malestar con; hizo patente su malestar por; hizo público su malestar con; dej@ar patente su malestar con; hizo saber su disgusto x@al; hizo llegar su disgusto x@al; hizo llegar su malestar por
envi,enví@ar una nota de reclamo x@al; envi,enví@ar _ de reclamo x@al; entre@gar una nota de reclamo x@al; entre@gar _ de reclamo x@al; envi,enví@ar una misiva de reclamo x@al; entre@gar una misiva de reclamo x@al; present@ar una nota de reclamo x@al; h@acer entrega de una nota de protesta x@al; h@acer llegar una nota de protesta x@al; h@acer entrega de una protesta x@al; h@acer entrega de una queja x@al; remit@ir una nota de protesta x@al; envi,enví@ar2 una queja formal x@al; present@ar una queja formal ante; elev@ar una queja formal ante; respond@er con una queja ante; respond@er con una queja formal ante | cameo=114 mode=allege context=diplomatic
califi@car _ de inaceptable; califi@car _ de hostil; califi@car _ de ilegal; califi@car _ de injustificada; califi@car _ de injustificado; califi@car _ de injusta; califi@car _ de injusto; califi@car _ de cobarde; califi@car _ de irresponsable; califi@car _ de inadmisible; califi@car _ de vergonzosa; califi@car _ de vergonzoso; califi@car _ de farsa; califi@car _ de errónea; califi@car _ de desproporcionada; califi@car _ de desproporcionado; califi@car _ de ridícula; califi@car _ de absurda; califi@car _ de absurdo; califi@car _ de cínica; califi@car _ de inhumana; califi@car _ de bárbara; califi@car _ de criminal; califi@car _ de provocación; califi@car _ de provocadora; califi@car _ de agresión; califi@car _ de arbitraria; califi@car _ de intolerable; califi@car _ de lamentable; califi@car _ de inamistosa; califi@car _ de injerencia; califi@car _ de chantaje; califi@car _ de disparate; califi@car _ de error; califi@car _ de grave error; califi@car _ de temeraria; califi@car _ de infame; califi@car _ de atropello; califi@car _ de despropósito; califi@car _ de insulto; califi@car _ de burla | cameo=111 mode=disapprove judges
> Madrid acusó a Moscú de injerencia.
= event ACCUSE "Madrid" > "Moscú" mode=disapprove cameo=112
> El Ministerio de Exteriores iraní convocó al embajador de Suecia.
= event ACCUSE "Ministerio de Exteriores iraní" > "embajador de Suecia"
> Noruega condenó los bombardeos de Israel en Rafah.
= event ACCUSE "Noruega" > "Israel"
> Nigel Farage calificó la postura de Francia de traición.
= event ACCUSE "Nigel Farage" > "Francia"
> Hakan Fidan consideró inaceptable la decisión de Grecia.
= event ACCUSE "Hakan Fidan" > "Grecia"
> Hakan Fidan consideró útil la decisión de Grecia.
! event ACCUSE
> Lituania expulsó a tres diplomáticos chinos. China tachó la medida de provocación.
= event ACCUSE "China" > "Lituania"
> Yván Gil calificó de inaceptable la postura de Guyana.
= event ACCUSE "Yván Gil" > "Guyana"
> Hakan Fidan calificó de cobarde el ataque israelí.
= event ACCUSE "Hakan Fidan" > "israelí"
> Hakan Fidan calificó de histórico el acuerdo con Siria.
! event ACCUSE
> Chile lamentó el silencio de Nicaragua.
= event ACCUSE "Chile" > "Nicaragua"
> La Cancillería chilena convocó a la embajadora de Israel.
= event ACCUSE "Cancillería chilena" > "embajadora de Israel"
> La embajadora de Israel fue convocada por la Cancillería chilena.
= event ACCUSE "Cancillería chilena" > "embajadora de Israel"
> La cumbre convocada por Emmanuel Macron reunió a Olaf Scholz y a Mario Draghi en París.
! event
> El tribunal condenó al ladrón.
! event
> Chipre condenó este lunes, en un comunicado, la incursión de drones turcos.
= event ACCUSE "Chipre" > "drones turcos"
> Dakar, además, arremetió contra Islandia.
= event ACCUSE "Dakar" > "Islandia"
> Kenia no solo condenó a Ruanda, sino que protestó.
= event ACCUSE "Kenia" > "Ruanda"
> Si Kenia condena a Ruanda, habrá respuesta.
! event
> El Ministerio de Exteriores de Chipre publicó una nota. Manifiesta su más enérgica condena al atentado perpetrado en Pakistán.
! event ASSAULT

# who is summoned to the ministry
[verb id=demandarante frame=event type=ACCUSE a=subj b=to,obj]
demand@ar _ ante; demand@ar x@al _ ante; present@ar una demanda contra; interp@oner una demanda contra; entabl@ar una demanda contra; llev@ar _ ante La Haya; llev@ar _ ante la CIJ; llev@ar _ ante el Tribunal; llev@ar _ ante la OMC; denunci@ar _ ante la ONU; señal@ar x@al por | cameo=115 mode=allege context=legal
denunci@ar _ ante; llev@ar _ ante la Corte; llev@ar _ ante los tribunales; llev@ar _ ante la justicia | cameo=115 mode=allege context=legal
> Sudáfrica llevó a Israel ante la Corte Internacional de Justicia.
= event ACCUSE "Sudáfrica" > "Israel"
> Guyana ha denunciado a Venezuela ante el Consejo de Seguridad.
= event ACCUSE "Guyana" > "Venezuela"
> El vecino demandó al banco ante el juez.
! event

[verb id=convocara frame=event type=ACCUSE a=subj b=obj,to receives]
convo@car; cit@ar | cameo=111 mode=disapprove context=diplomatic
mand@ar llamar x@al; hizo llamar x@al; hicieron llamar x@al; ha hecho llamar x@al; mand@ar a llamar x@al; hizo comparecer x@al; hicieron comparecer x@al; hace comparecer x@al; llam@ar al ministerio x@al; llam@ar a la Cancillería x@al; llam@ar a su despacho x@al; requerir la presencia x@de; requirió la presencia x@de | cameo=111 mode=disapprove context=diplomatic
> El embajador de Nicaragua fue convocado a la Cancillería hondureña.
= event ACCUSE "Cancillería hondureña" > "embajador de Nicaragua"
> La embajadora de Suecia fue citada al Ministerio de Exteriores turco.
= event ACCUSE "Ministerio de Exteriores turco" > "embajadora de Suecia"
> El portero fue convocado a la selección.
! event

[noun id=condena frame=event type=ACCUSE a=subj,poss,of b=to,against,toward]
condena@n; repudio; denuncia@n; censura | cameo=111 mode=disapprove
protesta@n; nota@n de protesta; nota verbal de protesta; queja@n; protesta formal; enérgica protesta | cameo=114 mode=allege context=diplomatic
malestar; disgusto; enfado; indignaci@ón; crítica@n; reclamo formal
acusaci@ón; reproche@n | cameo=112 mode=disapprove
demanda@n | cameo=115 mode=allege context=legal
> La Cancillería rusa entregó una nota de protesta al embajador japonés.
= event ACCUSE "Cancillería rusa" > "embajador japonés" mode=allege cameo=114
> Diana Mondino trasladó su malestar a David Cameron.
= event ACCUSE "Diana Mondino" > "David Cameron"
> La demanda de vivienda creció.
! event
> Albares condenó "con firmeza" el ataque de Rusia contra Odesa.
= event ACCUSE "Albares" > "Rusia"

# REJECT: refusals, vetoes, denials of somebody's claims.
[verb id=rechazar frame=event type=REJECT a=subj b=obj,to,of,from]
vet@ar la entrada x@de; vet@ar el ingreso x@de; vet@ar la adhesión x@de; vet@ar la candidatura x@de; vet@ar la propuesta x@de; vet@ar la resolución x@de; vet@ar el plan x@de; bloque@ar la entrada x@de; bloque@ar el ingreso x@de; bloque@ar la candidatura x@de; fren@ar la adhesión x@de; ignor@ar el ultimátum x@de; ignor@ar las advertencias x@de; ignor@ar la petición x@de; ignor@ar las peticiones x@de; ignor@ar los llamamientos x@de; ignor@ar el llamamiento x@de; ignor@ar el llamado x@de; ignor@ar las exigencias x@de; ignor@ar la oferta x@de; no acepta las condiciones x@de; no aceptará las condiciones x@de; no aceptó las condiciones x@de; no acepta la propuesta x@de; no aceptará la propuesta x@de; no aceptó la propuesta x@de; no acepta la oferta x@de; no aceptará la oferta x@de; no aceptó la oferta x@de; no acepta las exigencias x@de; no aceptará las exigencias x@de
vet@ar la ayuda; vet@ar la adhesión; vet@ar el ingreso; vet@ar la entrada; vet@ar la candidatura; vet@ar la resolución; vet@ar la propuesta; vet@ar el plan; vet@ar el acuerdo; vet@ar el nombramiento; vet@ar la admisión | cameo=129 mode=yield context=diplomatic
recha@zar; expres@ar su rechazo x@al; expres@ar su _ rechazo x@al; manifest,manifiest@ar2 su rechazo x@al; manifest,manifiest@ar2 su _ rechazo x@al; reiter@ar su rechazo x@al; no acept@ar; no aceptó; no acepta; no aceptan; no aceptará; tumb@ar la propuesta x@de; tumb@ar la iniciativa x@de; dio largas x@al; da largas x@al; desestim@ar; declin@ar la oferta x@de; declin@ar la invitación x@de; declin@ar la propuesta x@de; declin@ar la mediación x@de; descart@ar la propuesta x@de; descart@ar la oferta x@de; desment,desmient,desmint@eri; desment,desmient,desmint@eri x@al; refut@ar; refut@ar las acusaciones x@de; ne,nie@gar2 las acusaciones x@de; ne,nie@gar2 el visado x@al; ne,nie@gar2 la entrada x@al; ne,nie@gar2 la visa x@al; rebat@ir posiciones en; hizo caso omiso x@de; hace caso omiso x@de; desoyó; desoye; desoyeron; ignor@ar los llamados x@de; ignor@ar el llamamiento x@de; ignor@ar la petición x@de; se negó a reconocer x@al; se niega a reconocer x@al; se negó a reconocer la victoria x@de; descono@cer la victoria x@de; descono@cer x@al; dio la espalda x@al; da la espalda x@al; dio un portazo x@al; se opuso x@al; se opone x@al; se oponen x@al; se opusieron x@al; op@oner x@al; bloque@ar la adhesión x@de; bloque@ar el ingreso x@de; bloque@ar la entrada x@de; bloque@ar la resolución x@de; rompió el acuerdo con; r@omper el acuerdo con; r@omper el tratado con; denunci@ar el tratado con; denunci@ar el acuerdo con; r@omper las negociaciones con; suspend@er las negociaciones con; se retir@ar de la mesa; se niega a recibir x@al; se niega a reunirse con; se ha retirado de la mesa; se han retirado de la mesa; se había retirado de la mesa; se habían retirado de la mesa; haberse retirado de la mesa
vet@ar la entrada x@de; vet@ar el ingreso x@de; vet@ar la adhesión x@de; vet@ar la candidatura x@de; vet@ar | cameo=129 mode=yield context=diplomatic
descart@ar negociar con; descart@ar dialogar con; descart@ar reunirse con; se neg,nieg@ar2 a negociar con; se neg,nieg@ar2 a dialogar con; se negó a negociar con; se niega a negociar con; se negó a dialogar con; se niega a dialogar con; se niegan a negociar con; rehus,rehús@ar2 negociar con; rehus,rehús@ar2 dialogar con; se negó a recibir x@al; se negó a reunirse con; se negaron a recibir x@al; se negaron a reunirse con; rehus,rehús@ar2 recibir x@al; rehus,rehús@ar2 reunirse con | cameo=125 mode=meet context=diplomatic
tach@ar de infundadas; tach@ar de infundadas _ x@de; tach@ar de falsas _ x@de; tach@ar de infundada _ x@de; tach@ar de infundado _ x@de; tild@ar de infundadas _ x@de; tild@ar de falsas _ x@de; califi@car de infundadas _ x@de; califi@car de falsas _ x@de; no reconoce la jurisdicción x@de; no reconoce _ x@de; no reconoció _ x@de; no reconocerá _ x@de; no reconocen _ x@de; no reconoce x@al; no reconocen x@al; no reconoció x@al; no reconocerá x@al; se negó a aceptar x@al; se niega a aceptar x@al; se negó a acoger x@al; se negó a devolver x@al; se niega a devolver x@al; se negó a entregar x@al; se niega a entregar x@al; se negó a extraditar x@al; se negó a pedir perdón x@al; se negó a pedir disculpas x@al; se negó a reconocer x@al; se negó a condenar x@al; se niega a condenar x@al; rehus,rehús@ar2 la oferta x@de; rehus,rehús@ar2 la invitación x@de; rehus,rehús@ar2 la propuesta x@de; rehus,rehús@ar2 la mediación x@de; declin@ar; declin@ar la reunión con; dene@gar; dene,denie@gar2; dene,denie@gar2 x@al; dene,denie@gar2 _ x@al; ne,nie@gar2 _ visado x@al; ne,nie@gar2 _ visa x@al; ne,nie@gar2 _ salvoconducto x@al; ne,nie@gar2 _ salvoconducto; ne,nie@gar2 _ acusaciones; ne,nie@gar2 _ acusaciones x@de; ne,nie@gar2 _ acusación; hizo oídos sordos x@al; hace oídos sordos x@al; hicieron oídos sordos x@al; ha hecho oídos sordos x@al; haciendo oídos sordos x@al; dijo no x@al; dice no x@al; dijeron no x@al; ha dicho no x@al; dijo que no x@al; dio calabazas x@al; da calabazas x@al; dio con la puerta en las narices x@al; da carpetazo x@al; dio carpetazo x@al; cerr,cierr@ar2 la puerta x@al; despreci@ar la oferta x@de; despach@ar la oferta x@de; impugn@ar
desech@ar; vot@ar en contra de la propuesta x@de; vot@ar en contra de la candidatura x@de; vot@ar en contra del ingreso x@de; vot@ar en contra de la adhesión x@de; vot@ar en contra x@de; se desmar@car x@de; se ha desmarcado x@de; se han desmarcado x@de; plant@ar cara x@al; se plant@ar ante; se ha plantado ante; rest@ar importancia a las críticas x@de; rest@ar importancia a las acusaciones x@de; rest@ar importancia a las palabras x@de; rest@ar importancia a las amenazas x@de; rehus,rehús@ar2; abandon@ar las negociaciones con; abandon@ar la negociación con; abandon@ar las conversaciones con; abandon@ar el diálogo con; se levant@ar de la mesa de negociación con; se levant@ar de la mesa con; se ha levantado de la mesa con; ech@ar por tierra; tir@ar por tierra; ech@ar abajo; puso reparos x@al; pone reparos x@al; puso pegas x@al; puso objeciones x@al; no aceptará presiones x@de; no acepta presiones x@de; no tolerará presiones x@de; no admite lecciones x@de; no acepta lecciones x@de; no aceptará lecciones x@de; no se someterá x@al; no se someterá a los dictados x@de; no se dejará intimidar por; d@ar con la puerta en las narices x@al; dio con la puerta en las narices x@al; dio calabazas x@al; tild@ar de infundadas las acusaciones x@de; califi@car de infundadas las acusaciones x@de; califi@car de falsas las acusaciones x@de; tild@ar de falsas las acusaciones x@de; tach@ar de falsas las acusaciones x@de; tach@ar de infundadas las acusaciones x@de; no recono@cer la victoria x@de; no recono@cer el triunfo x@de; no recono@cer los resultados x@de; no recono@cer la autoridad x@de; no recono@cer la jurisdicción x@de
> Ghana expresó su profundo rechazo a la acción liderada por el Gobierno de Mali.
= event REJECT "Ghana" > "Gobierno de Mali"
> Ghana manifestó su rechazo a la moda.
! event
> Teherán rechazó las acusaciones de Washington.
= event REJECT "Teherán" > "Washington"
> Moscú rechazó la propuesta de Kiev.
= event REJECT "Moscú" > "Kiev"
> Caracas no aceptó la oferta de Bogotá.
= event REJECT "Caracas" > "Bogotá"
> Brasil vetó el ingreso de Venezuela en el grupo.
= event REJECT "Brasil" > "Venezuela" mode=yield cameo=129
> El niño no aceptó el caramelo.
! event
> El cuerpo rechazó el injerto.
! event

[noun id=rechazo frame=event type=REJECT a=subj,poss,of,by b=to,against,toward]
rechazo; negativa; portazo
veto@n | cameo=129 mode=yield context=diplomatic
> La Cancillería venezolana expresó su rechazo a Guyana.
= event REJECT "Cancillería venezolana" > "Guyana"
> Budapest reiteró su rechazo a Bruselas.
= event REJECT "Budapest" > "Bruselas"
> El rechazo al órgano fue leve.
! event

# THREATEN
[verb id=amenazar frame=event type=THREATEN a=subj b=obj,to,with]
amena@zar; jur@ar vengarse x@de; jur@ar venganza contra; promet@er vengarse x@de; lan@zar una advertencia x@al; lan@zar amenazas contra; profer,profier,profir@eri amenazas contra; envi,enví@ar2 una advertencia x@al; amena@zar con romper relaciones con; amena@zar con expulsar x@al; jur@ar responder x@al
lan@zar un ultimátum x@al; dio un ultimátum x@al; da un ultimátum x@al | cameo=139 mode=relations context=diplomatic
promet@er represalias contra; anunci@ar represalias contra; advert,adviert,advirt@eri de represalias x@al; amena@zar con atacar; amena@zar con invadir; amena@zar con represalias x@al; jur@ar destruir | cameo=138 mode=violence context=military
amena@zar con sancionar; amena@zar con imponer sanciones x@al; amena@zar con imponer aranceles x@al | cameo=1312 mode=restrict context=economic
advert,adviert,advirt@eri _ de las consecuencias; advert,adviert,advirt@eri _ de consecuencias; advert,adviert,advirt@eri _ de graves consecuencias; advert,adviert,advirt@eri _ de una respuesta; advert,adviert,advirt@eri _ sobre las consecuencias; promet@er responder x@al; promet@er responder _ x@al; jur@ar responder _ x@al; promet@er una respuesta contundente x@al; promet@er una respuesta x@al; promet@er castigar x@al; promet@er hacer pagar x@al; jur@ar hacer pagar x@al; ama@gar con expulsar x@al; ama@gar con romper; ama@gar con romper relaciones con; ama@gar con anexionar; lan@zar _ advertencia x@al; lan@zar _ amenazas x@al; lan@zar _ amenaza x@al; profer,profier,profir@eri _ amenazas contra
advert,adviert,advirt@eri _ de represalias; ama@gar con atacar x@al | cameo=138 mode=violence context=military
ama@gar con sancionar x@al; agit@ar la amenaza de sanciones contra | cameo=1312 mode=restrict context=economic
dio un ultimátum x@al; lan@zar _ ultimátum x@al | cameo=139 mode=relations context=diplomatic
amena@zar con sanciones x@al; amena@zar con sanciones contra; amena@zar con _ sanciones x@al; amena@zar con _ sanciones contra; amena@zar con aranceles x@al; amena@zar con _ aranceles x@al; amena@zar con recortar la ayuda x@al; amena@zar con cortar la ayuda x@al | cameo=1312 mode=restrict context=economic
amena@zar con romper; amena@zar con cerrar; amena@zar con cortar; amena@zar con retirar; amena@zar con expulsar; amena@zar con vetar; amena@zar con suspender; advert,adviert,advirt@eri de represalias x@al; avis@ar de represalias x@al; avis@ar de las consecuencias x@al; apunt@ar con sus misiles x@al; enseñ@ar los dientes x@al; mostr,muestr@ar2 los dientes x@al; hizo una advertencia x@al; hace una advertencia x@al; hizo una seria advertencia x@al; hizo _ advertencia x@al
> Dmitri Medvédev amenazó a Polonia con represalias.
= event THREATEN "Dmitri Medvédev" > "Polonia" cameo=130
> Donald Trump amenazó a Canadá con nuevos aranceles.
= event THREATEN "Donald Trump" > "Canadá"
> La lluvia amenaza la cosecha.
! event

[noun id=amenaza frame=event type=THREATEN a=poss,by,of b=against,to,toward]
amenaza@n; advertencia@n; amenaza nuclear
ultimátum | cameo=139 mode=relations context=diplomatic
> Las amenazas de Kim Jong-un contra Corea del Sur no son nuevas.
= event THREATEN "Kim Jong-un" > "Corea del Sur"
> Las amenazas de Donald Trump contra Dinamarca alarmaron a Copenhague.
= event THREATEN "Donald Trump" > "Dinamarca"
> La amenaza de lluvia pasó.
! event

# PROTEST: demonstrations, strikes, riots.
[verb id=protestar frame=event type=PROTEST a=subj b=against,to,at,of,toward]
protest@ar contra; protest@ar frente x@al; protest@ar ante la embajada x@de; manifest,manifiest@ar2 contra; manifest,manifiest@ar2 frente x@al; manifest,manifiest@ar2 ante; marcharon contra; marcharon hacia; marchó contra; marchaban contra; marcharán contra; se concentr@ar ante; se concentr@ar frente x@al; concentr@ar frente x@al; se ha concentrado ante; se han concentrado ante; se había concentrado ante; se habían concentrado ante; haberse concentrado ante; se ha concentrado frente x@al; se han concentrado frente x@al; se había concentrado frente x@al; se habían concentrado frente x@al; haberse concentrado frente x@al | cameo=141 mode=demo
s@alir a las calles contra; s@alir a la calle contra; tom@ar las calles contra; irrump@ir en la embajada x@de; rebel@ar contra; sublev@ar contra; levant@ar contra; al@zar contra; amotin@ar contra
asalt@ar la embajada x@de; quem@ar la bandera x@de; quem@ar banderas x@de | cameo=145 mode=riot
en huelga contra | cameo=143 mode=boycott
se manifest,manifiest@ar2 ante; se manifest,manifiest@ar2 frente x@al; se manifest,manifiest@ar2 contra; se manifest,manifiest@ar2 junto x@al; se manifest,manifiest@ar2 a las puertas x@de; se ha manifestado contra; se han manifestado contra; se han manifestado ante; se han manifestado frente x@al; se congre@gar frente x@al; se congre@gar frente x@al; se congre@gar ante; se concentr@ar a las puertas x@de; acamp@ar frente x@al; acamp@ar ante; desfil@ar contra; desfil@ar frente x@al; march@ar hacia la embajada x@de; march@ar contra; protest@ar ante; protest@ar a las puertas x@de | cameo=141 mode=demo
quem@ar una bandera x@de; quem@ar la bandera; pisote@ar la bandera x@de; quem@ar retratos x@de; quem@ar una efigie x@de; apedre@ar la embajada x@de; lan@zar piedras contra la embajada x@de; arroj@ar pintura contra la embajada x@de | cameo=145 mode=riot
> Miles de manifestantes protestaron contra el Gobierno georgiano.
= event PROTEST "manifestantes" > "Gobierno georgiano" mode=demo cameo=141
> Los estudiantes marcharon contra el Gobierno argentino.
= event PROTEST "estudiantes" > "Gobierno argentino"
> Protestó por el penalti.
! event

# SANCTION: reducing or breaking relations; embargoes, expulsions, recalls.
[verb id=sancionar frame=event type=SANCTION a=subj b=obj,to,against,on,of,with]
grav@ar el acero x@de; grav@ar los productos x@de; grav@ar las importaciones x@de; grav@ar las exportaciones x@de; grav@ar los bienes x@de; grav@ar con aranceles los productos x@de; grav@ar con aranceles x@al | cameo=163
casti@gar _ con sanciones; casti@gar _ con _ sanciones; casti@gar con sanciones; casti@gar con _ sanciones; casti@gar _ con aranceles; casti@gar _ con _ aranceles; grav@ar con aranceles; grav@ar con _ aranceles | cameo=163 mode=restrict context=economic
sancion@ar; devolvió _ a la lista negra; incl@uir _ en la lista negra; incl@uir _ en la lista de sancionados; incl@uir _ en su lista de sancionados; incl@uir _ en su lista negra; incl@uir _ en su lista de sanciones; añad@ir _ a su lista de sancionados; añad@ir _ a su lista negra; añad@ir _ a su lista de sanciones; añad@ir _ a la lista negra; añad@ir _ a la lista de sancionados; imp@oner sanciones x@al; imp@oner sanciones contra; imp@oner nuevas sanciones x@al; imp@oner nuevas sanciones contra; imp@oner aranceles x@al; imp@oner un arancel x@al; imp@oner un embargo x@al; imp@oner un embargo contra; imp@oner un veto x@al; imp@oner restricciones x@al; adopt@ar sanciones contra; adopt@ar nuevas sanciones contra; aprob,aprueb@ar2 sanciones contra; anunci@ar sanciones contra; anunci@ar sanciones x@al; anunci@ar nuevas sanciones contra; decret@ar sanciones contra; ampli,amplí@ar2 los aranceles x@al; extend,extiend@er2 los aranceles x@al; sub@ir los aranceles x@al; elev@ar los aranceles x@al; dupli@car los aranceles x@al; aument@ar los aranceles x@al; ampli,amplí@ar2 las sanciones contra; ampli,amplí@ar2 las sanciones x@al; endure@cer las sanciones contra; endure@cer las sanciones x@al; prorro@gar las sanciones contra; prorro@gar las sanciones x@al; renov,renuev@ar2 las sanciones contra; renov,renuev@ar2 las sanciones x@al; reimp@oner sanciones x@al; restable@cer sanciones x@al; restable@cer las sanciones contra; apli@car sanciones x@al; grav@ar con aranceles x@al; congel@ar los activos x@de; congel@ar los fondos x@de; decret@ar un embargo contra; prohib,prohíb,prohib@eri la entrada x@al; prohib,prohíb,prohib@eri la entrada x@de; incl@uir en la lista negra x@al; incl@uir en su lista negra x@al | cameo=163 mode=restrict context=economic
devolvió _ a la lista de patrocinadores del terrorismo; incl@uir _ en la lista de patrocinadores del terrorismo; incl@uir _ en la lista de patrocinadores del terrorismo; reincorpor@ar _ a la lista de patrocinadores del terrorismo; design@ar _ organización terrorista; incl@uir _ en la lista de organizaciones terroristas; incl@uir _ en la lista de organizaciones terroristas; declar@ar organización terrorista x@al; r@omper con; cort@ar lazos con; puso fin _ con; pone fin _ con; pondrá fin _ con; suspend@er el envío de armas x@al; suspend@er la venta de armas x@al; suspend@er los visados x@al; declar@ar persona no grata; declar@ar persona no grata x@al; declar@ar personas non gratas x@al; declar@ar non grata x@al; decret@ar un bloqueo contra; cerr,cierr@ar2 su consulado en; cerr,cierr@ar2 el consulado x@de; cerr,cierr@ar2 la frontera con; cerr,cierr@ar2 su frontera con; cerr,cierr@ar2 su espacio aéreo x@al; vet@ar la entrada x@al; vet@ar la entrada x@de; revo@car la visa x@al; revo@car el visado x@al; cancel@ar la visa x@al; design@ar como organización terrorista x@al; declar@ar organización terrorista x@al; incl@uir en la lista de patrocinadores del terrorismo x@al; boicote@ar; suspend@er la membresía x@de; suspend@er x@al; dene,denie@gar2 el visado x@al
retir@ar la acreditación x@al; retir@ar las acreditaciones x@al; retir@ar _ acreditación x@al; retir@ar _ acreditaciones x@al; revo@car la acreditación x@al; revo@car las acreditaciones x@al; dej@ar sin acreditación x@al; expuls@ar; expuls@ar a diplomáticos x@de; declar@ar persona non grata; declar@ar persona non grata x@al; declar@ar "persona non grata"; declar@ar "persona non grata" x@al; declar@ar "persona no grata"; declar@ar "persona no grata" x@al; declar@ar «persona non grata»; declar@ar «persona non grata» x@al; declar@ar «persona no grata»; declar@ar «persona no grata» x@al; declar@ar “persona non grata”; declar@ar “persona non grata” x@al; declar@ar “persona no grata”; declar@ar “persona no grata” x@al; declar@ar 'persona non grata'; declar@ar 'persona non grata' x@al; declar@ar 'persona no grata'; declar@ar 'persona no grata' x@al; declar@ar ‘persona non grata’; declar@ar ‘persona non grata’ x@al; declar@ar ‘persona no grata’; declar@ar ‘persona no grata’ x@al | cameo=166 mode=expel context=diplomatic
r@omper relaciones con; r@omper relaciones diplomáticas con; r@omper las relaciones con; r@omper las relaciones diplomáticas con; r@omper sus relaciones con; r@omper sus relaciones diplomáticas con; roto relaciones con; roto relaciones diplomáticas con; roto las relaciones con; roto sus relaciones con; roto las relaciones diplomáticas con; cort@ar relaciones con; cort@ar relaciones diplomáticas con; cort@ar las relaciones con; suspend@er relaciones con; suspend@er las relaciones con; suspend@er sus relaciones con; suspend@er relaciones diplomáticas con; congel@ar las relaciones con; congel@ar sus relaciones con; rebaj@ar las relaciones con; rebaj@ar el nivel de sus relaciones con; pone fin a las relaciones con; puso fin a las relaciones con; puso fin a sus relaciones con; retir@ar a la embajadora en; retir@ar _ a la embajadora en; retir@ar al embajador en; retir@ar _ al embajador en; retir@ar a la embajadora x@de; retir@ar _ a la embajadora x@de; retir@ar a su embajadora en; retir@ar _ a su embajadora en; retir@ar a su embajador en; retir@ar _ a su embajador en; retir@ar a su embajador en; retir@ar a su embajador x@de; retir@ar a su embajadora en; retir@ar a su embajadora x@de; retir@ar su embajador en; retir@ar a su encargado de negocios en; llam@ar a informar a su embajador en; llam@ar a informar a su embajadora en; llam@ar _ a informar a su embajador en; retir@ar la embajadora en; retir@ar el embajador en; retir@ar a su personal x@de; retir@ar a su personal diplomático x@de; retir@ar su personal diplomático x@de; llam@ar a consultas a su embajador en; llam@ar a consultas a su embajadora en; llam@ar _ a consultas a su embajadora en; llam@ar _ a consultas a su embajador en; llam@ar _ a consultas al embajador en; llam@ar _ a consultas a la embajadora en; llam@ar a consultas a su representante en; llam@ar a consultas a su máximo representante en; llam@ar a consultas a su jefe de misión en; llam@ar a consultas al embajador en; llam@ar a consultas a la embajadora en; llam@ar a su embajador en; llam@ar a su embajadora en; llam@ar a consultas _ en; retir@ar la ayuda x@al; cerr,cierr@ar2 su embajada en; cerr,cierr@ar2 la embajada en; retir@ar el visado x@al; retir@ar la visa x@al | cameo=161 mode=withdraw context=diplomatic
suspend@er su ayuda x@al; suspend@er la ayuda x@al; suspend@er la cooperación con; suspend@er su cooperación con; congel@ar la ayuda x@al; recort@ar la ayuda x@al | cameo=162 mode=discontinue
puso en suspenso sus relaciones con; puso en suspenso las relaciones con; puso en pausa sus relaciones con; puso en pausa las relaciones con; rebaj@ar _ relaciones con; rebaj@ar _ nivel de sus relaciones con; degrad@ar _ relaciones con; cort@ar _ relaciones con; romp@er _ vínculos con; r@omper _ relaciones con; retir@ar _ visado x@al; retir@ar _ visa x@al; retir@ar _ visados x@de; retir@ar a sus diplomáticos x@de; retir@ar _ diplomáticos x@de; retir@ar _ personal diplomático x@de; retir@ar de forma definitiva a su embajador en; retir@ar de forma definitiva a su embajadora en; retir@ar definitivamente a su embajador en; retir@ar definitivamente a su embajadora en; retir@ar la inmunidad diplomática x@al; retir@ar la inmunidad x@al; retir@ar las credenciales x@al; retir@ar el plácet x@al; retir@ar la acreditación x@al; retir@ar a su embajador en; retir@ar _ embajador en; retir@ar _ embajadora en; retir@ar _ embajador x@de; retir@ar _ embajadora x@de; llam@ar a consultas a su embajador en; llam@ar a consultas a su embajador ante; llam@ar a consultas a su embajadora ante; llam@ar a consultas; llam@ar _ a consultas; convo@car a consultas a su embajador en; convo@car a consultas a su embajadora en; cerr,cierr@ar2 _ embajada en; clausur@ar _ embajada en | cameo=161 mode=withdraw context=diplomatic
puso en suspenso _ con; dej@ar en suspenso _ con; orden@ar la salida x@de; orden@ar _ salida x@de; redu@cir3 _ personal diplomático en; redu@cir3 _ representación diplomática en; recort@ar _ personal diplomático en; cort@ar sus lazos con; cort@ar _ lazos con; cort@ar _ vínculos con; r@omper _ vínculos con; r@omper _ lazos con; r@omper con; r@omper _ con; dio por rotas _ con; dio por terminadas _ con; puso fin a _ con; cancel@ar _ visados x@de; cancel@ar _ visas x@de; revo@car _ visado x@al; revo@car _ visa x@al; revo@car _ visados x@de; revo@car _ visas x@de; dan 48 horas x@al; dan 72 horas x@al; dan 24 horas x@al; dieron 48 horas x@al; dieron 72 horas x@al; dieron _ horas x@al; dan _ horas x@al; dieron _ plazo x@al; revo@car el plácet x@al; revo@car las credenciales x@al; impidió la entrada x@al; impidió la entrada x@de; r@omper _ acuerdos con; r@omper _ acuerdo con; r@omper _ convenios con; denunci@ar _ acuerdos con; anul@ar _ acuerdos con; anul@ar _ acuerdo con; cancel@ar _ acuerdos con; suspend@er _ acuerdos con; dio por terminado _ con; pone fin a _ con; pusieron fin a _ con; ha puesto fin a _ con; poner fin a _ con; dio 48 horas x@al; dio 72 horas x@al; dio 24 horas x@al; dio _ horas x@al; dio _ plazo x@al; dio un plazo x@al; da un plazo x@al; da 48 horas x@al; da 72 horas x@al; convo@car a consultas; cerr,cierr@ar2 _ consulado en; cerr,cierr@ar2 _ consulado x@de; cerr,cierr@ar2 _ frontera con; cerr,cierr@ar2 _ espacio aéreo x@al; grav@ar _ productos; vet@ar _ importaciones; vet@ar _ productos; boicote@ar
orden@ar la expulsión x@de; forz,fuerz@ar2 la salida x@de; forz,fuerz@ar2 la marcha x@de; decret@ar la expulsión x@de; dispuso la expulsión x@de; orden@ar _ expulsión x@de; expuls@ar _ diplomáticos; expuls@ar _ embajador; expuls@ar _ embajadora; expuls@ar _ funcionarios | cameo=166 mode=expel context=diplomatic
reimp@oner _ sanciones x@al; ampli,amplí@ar2 _ sanciones contra; ampli,amplí@ar2 _ sanciones x@al; endure@cer _ sanciones contra; endure@cer _ sanciones x@al; extend,extiend@er2 _ sanciones contra; renov,renuev@ar2 _ sanciones contra; prorro@gar _ sanciones contra; acord,acuerd@ar2 _ sanciones contra; aprob,aprueb@ar2 _ sanciones contra; adopt@ar _ sanciones contra; decret@ar _ sanciones contra; imp@oner _ arancel x@al; imp@oner _ aranceles x@al; imp@oner _ sanciones x@al; imp@oner _ sanciones contra; sub@ir _ aranceles x@al; elev@ar _ aranceles x@al; prohib,prohíb,prohib@eri _ importaciones; prohib,prohíb,prohib@eri _ entrada x@de; prohib,prohíb,prohib@eri _ entrada x@al | cameo=163 mode=restrict context=economic
casti@gar; casti@gar x@al; dej@ar sin visado x@al; dej@ar sin visa x@al; excl@uir _ de la cumbre; excl@uir _ de la reunión; excl@uir _ de la lista; excl@uir _ del organismo; excl@uir _ de la organización; dej@ar fuera _ de la cumbre; suspend@er _ como miembro; ech@ar al embajador x@de; ech@ar a la embajadora x@de; ech@ar al cónsul x@de; ech@ar al encargado de negocios x@de; ech@ar a los diplomáticos x@de; ech@ar a dos diplomáticos x@de; ech@ar a tres diplomáticos x@de; ech@ar a _ diplomáticos; apli@car aranceles x@al; apli@car _ aranceles x@al; apli@car _ sanciones x@al; apli@car un arancel x@al; apli@car restricciones x@al; fij@ar aranceles x@al; fij@ar _ aranceles x@al; adopt@ar medidas contra; tom@ar medidas contra; adopt@ar represalias contra; tom@ar represalias contra; cort@ar el gas x@al; cort@ar el suministro x@al; cort@ar la luz x@al; cort@ar la electricidad x@al; cort@ar el grifo x@al; cerr,cierr@ar2 el grifo x@al; cerr,cierr@ar2 el grifo del gas x@al; redu@cir3 _ personal en la embajada en; redu@cir3 su personal diplomático en; retir@ar la nota consular x@al; se retir@ar del tratado con; se retir@ar del acuerdo con; sal@ir del acuerdo con; dio por liquidado el acuerdo con; ampli,amplí@ar2 el castigo x@al; prorro@gar el castigo x@al; prorro@gar _ castigo x@al; levant@ar un muro arancelario contra; vet@ar a los _ x@de; imp@edir la entrada x@al; dene,denie@gar2 la entrada x@al; prohib,prohíb,prohib@eri el paso x@al; notifi@car su expulsión x@al; orden@ar la marcha x@de; invit@ar a abandonar el país x@al; dej@ar en suspenso el acuerdo con; dej@ar en suspenso la cooperación con; apart@ar de la mesa x@al
> El Gobierno español declaró "persona non grata" al embajador de Venezuela en Madrid.
= event SANCTION "Gobierno español" > "embajador de Venezuela"
> Madrid retira la embajadora en la Argentina.
= event SANCTION "Madrid" > "Argentina"
> Nicaragua expulsó al embajador de Brasil.
= event SANCTION "Nicaragua" > "embajador de Brasil"
> La Unión Europea impuso sanciones a Rusia.
= event SANCTION "Unión Europea" > "Rusia" mode=restrict cameo=163
> El Gobierno de Ghana ha llamado este martes a consultas a su embajadora en Lomé.
= event SANCTION "Gobierno de Ghana" > "Lomé"
> Bolivia rompió relaciones diplomáticas con Israel en octubre.
= event SANCTION "Bolivia" > "Israel"
> Colombia llamó a consultas a su embajadora en Israel.
= event SANCTION "Colombia" > "Israel"
> Álvaro Leyva habló en Bogotá. Bolivia fue más lejos: rompió relaciones con Israel.
= event SANCTION "Bolivia" > "Israel"
> Mike Pompeo devolvió a Cuba a la lista de patrocinadores del terrorismo.
= event SANCTION "Mike Pompeo" > "Cuba" cameo=160
> Canadá incluyó a Irán en la lista negra.
= event SANCTION "Canadá" > "Irán"
> El hotel incluyó el vino en la lista.
! event
> El árbitro expulsó al portero.
! event

# out of what country somebody was thrown
[verb id=expulsadode frame=event type=SANCTION a=of,from b=subj]
fue expulsado x@de; fue expulsada x@de; fueron expulsados x@de; fueron expulsadas x@de; ha sido expulsado x@de; ha sido expulsada x@de; han sido expulsados x@de | cameo=166 mode=expel context=diplomatic
> El embajador venezolano fue expulsado de Ecuador.
= event SANCTION "Ecuador" > "embajador venezolano"
> La cónsul rusa fue expulsada de Estonia.
= event SANCTION "Estonia" > "cónsul rusa"
> El jugador fue expulsado del partido.
! event

[noun id=sanciones frame=event type=SANCTION a=subj,poss,by,from,of b=against,to,on]
sanciones; nuevas sanciones; paquete de sanciones; embargo@n; embargo de armas; veto migratorio; congelación de activos | cameo=163 mode=restrict context=economic
suspensión de la ayuda | cameo=162 mode=discontinue
ruptura de relaciones; ruptura de relaciones diplomáticas; ruptura de las relaciones | cameo=161 mode=withdraw context=diplomatic
boicot; bloqueo económico
> Las sanciones de Estados Unidos contra Irán siguen en vigor.
= event SANCTION "Estados Unidos" > "Irán"
> La Unión Europea aprobó un paquete de sanciones contra Bielorrusia.
= event SANCTION "Unión Europea" > "Bielorrusia"
> Las sanciones al club fueron leves.
! event

# What is broken off, and with whom.
[noun id=rompimiento frame=event type=SANCTION a=subj,poss,by,of,from b=with]
rompimiento de relaciones; rompimiento de relaciones diplomáticas; rompimiento de las relaciones; rompimiento de las relaciones diplomáticas; rompimiento de sus relaciones; ruptura de las relaciones diplomáticas; ruptura de sus relaciones; ruptura de sus relaciones diplomáticas; ruptura de toda relación; ruptura de toda relación diplomática; ruptura de "toda relación diplomática"; ruptura de "toda relación"; congelación de las relaciones; congelamiento de las relaciones | cameo=161 mode=withdraw context=diplomatic
> Bolivia anunció el rompimiento de relaciones diplomáticas con Israel.
= event SANCTION "Bolivia" > "Israel"
> El Gobierno de Nicaragua anunció la ruptura de "toda relación diplomática" con Ecuador.
= event SANCTION "Gobierno de Nicaragua" > "Ecuador"
> La actriz anunció el rompimiento de relaciones con su novio.
! event

[support id=respondercon]
respond@er con; contest@ar con; reaccion@ar con; repli@car con; correspond@er con; casti@gar con; casti@gar con; reaccion@ar anunciando; respond@er anunciando
> Moscú reaccionó con un embargo contra Moldavia.
= event SANCTION "Moscú" > "Moldavia"
> Ankara respondió con una nota de protesta al embajador sueco.
= event ACCUSE "Ankara" > "embajador sueco"
> El equipo respondió con dos goles.
! event

[noun id=represalias frame=event type=SANCTION a=poss,by,of b=against,to]
represalia@n; medida de represalia; medidas de represalia; medidas punitivas; medidas restrictivas; medidas coercitivas; castigo@n económico | cameo=160
castigo@n; réplica@n comercial; réplica@n arancelaria
> Las represalias de China contra Lituania no tardaron.
= event SANCTION "China" > "Lituania"
> Las medidas restrictivas de la Unión Europea contra Bielorrusia se prorrogan.
= event SANCTION "Unión Europea" > "Bielorrusia"
> Las represalias al portero fueron leves.
! event

[noun id=aranceles frame=event type=SANCTION a=poss,by,of b=against,to]
aranceles; nuevos aranceles; arancel; tasas; tasa; sobretasa; sobretasas; gravámenes; gravamen; recargos; recargo; derechos aduaneros; derechos antidumping | cameo=163 mode=restrict context=economic
> Los aranceles de Estados Unidos a China suben.
= event SANCTION "Estados Unidos" > "China"
> Los nuevos aranceles de Colombia a Ecuador encarecen el arroz.
= event SANCTION "Colombia" > "Ecuador"
> Los aranceles de la UE a la soja encarecen el pienso.
! event

[noun id=expulsion frame=event type=SANCTION a=subj,poss,by b=of]
expulsi@ón | cameo=166 mode=expel context=diplomatic
retirada de visados | cameo=161 mode=withdraw context=diplomatic
revocación de visados
> La expulsión de dos diplomáticos rusos por España irritó a Moscú.
= event SANCTION "España" > "rusos"
> Nicolás Maduro respondió con la expulsión de los diplomáticos paraguayos.
= event SANCTION "Nicolás Maduro" > "diplomáticos paraguayos"
> La expulsión del portero fue injusta.
! event

[noun id=cierre frame=event type=SANCTION a=subj,poss,of,by b=in,with]
retiro del personal diplomático; retirada del personal diplomático; retiro de su personal diplomático; retirada de su personal diplomático; retirada de su embajadora; retiro de su embajadora; retirada de la embajadora; retirada definitiva de su embajador; retirada definitiva de su embajadora; retirada "definitiva" de su embajador; retirada "definitiva" de su embajadora; retirada «definitiva» de su embajador; retirada «definitiva» de su embajadora; retirada “definitiva” de su embajador; retirada “definitiva” de su embajadora; retirada temporal de su embajador; retirada temporal de su embajadora; retirada "temporal" de su embajador; retirada "temporal" de su embajadora; retirada «temporal» de su embajador; retirada «temporal» de su embajadora; retirada “temporal” de su embajador; retirada “temporal” de su embajadora; retirada inmediata de su embajador; retirada inmediata de su embajadora; retirada "inmediata" de su embajador; retirada "inmediata" de su embajadora; retirada «inmediata» de su embajador; retirada «inmediata» de su embajadora; retirada “inmediata” de su embajador; retirada “inmediata” de su embajadora; retirada indefinida de su embajador; retirada indefinida de su embajadora; retirada "indefinida" de su embajador; retirada "indefinida" de su embajadora; retirada «indefinida» de su embajador; retirada «indefinida» de su embajadora; retirada “indefinida” de su embajador; retirada “indefinida” de su embajadora; llamada a consultas de su embajador; llamada a consultas de su embajadora; cierre de su embajada; cierre de la embajada; retirada de su embajador; retirada del embajador; retiro de su embajador; fin de las relaciones; fin de sus relaciones | cameo=161 mode=withdraw context=diplomatic
cierre de su consulado; cierre de la frontera; cierre de su misión diplomática
> España anunció la retirada "definitiva" de su embajadora en Argentina.
= event SANCTION "España" > "Argentina"
> Argentina anunció el cierre de su embajada en Managua.
= event SANCTION "Argentina" > "Managua"
> El cierre de la embajada de Canadá en Caracas alarmó a los residentes.
= event SANCTION "Canadá" > "Caracas"
> El cierre de la tienda fue triste.
! event

# MOBILIZE: shows of force without its use.
[verb id=movilizar frame=event type=MOBILIZE a=subj b=in,to,toward,against,with,on]
concentr@ar tanques en la frontera con; concentr@ar fuerzas en la frontera con; puso en alerta a su ejército ante; puso en alerta a su Ejército ante; puso en alerta a sus tropas ante; puso en alerta a sus fuerzas ante; ha puesto en alerta a su ejército ante; pone en alerta a su ejército ante; reforz,refuerz@ar2 su presencia militar junto x@al; reforz,refuerz@ar2 su presencia militar en; reforz,refuerz@ar2 su presencia militar en la frontera con; reforz,refuerz@ar2 la frontera con; militari@zar la frontera con; blind@ar la frontera con; sa@car los tanques a la frontera con | cameo=150 context=military
desple,desplie@gar2 tropas en; desple,desplie@gar2 tropas cerca x@de; desple,desplie@gar2 tropas en la frontera con; desple,desplie@gar2 fuerzas en; desple,desplie@gar2 buques en; desple,desplie@gar2 buques frente x@al; desple,desplie@gar2 buques de guerra frente x@al; desple,desplie@gar2 misiles en; desple,desplie@gar2 un portaaviones en; desple,desplie@gar2 aviones en; concentr@ar tropas en la frontera con; concentr@ar tropas junto x@al; acumul@ar tropas en la frontera con; movili@zar tropas contra; movili@zar tropas hacia; movili@zar tropas en la frontera con; movili@zar a su ejército contra; envi,enví@ar2 tropas x@al; envi,enví@ar2 tropas a la frontera con; envi,enví@ar2 buques x@al; envi,enví@ar2 buques de guerra x@al; envi,enví@ar2 un portaaviones x@al; envi,enví@ar2 refuerzos x@al; lan@zar un misil balístico hacia; dispar@ar un misil balístico hacia; dispar@ar misiles hacia; ensay@ar un misil; puso en alerta a sus tropas | cameo=154 mode=troops context=military
reali@zar maniobras en torno x@al; reali@zar maniobras cerca x@de; reali@zar ejercicios militares en torno x@al; reali@zar maniobras alrededor x@de; iniciar maniobras en torno x@al; inici@ar maniobras en torno x@al; inici@ar maniobras alrededor x@de
movili@zar a su ejército hacia la frontera con; movili@zar a su ejército; movili@zar sus fuerzas; ensay@ar _ misil; lan@zar _ misil balístico hacia; dispar@ar _ misil balístico hacia; dispar@ar _ misiles hacia | cameo=154 mode=troops context=military
reali@zar _ maniobras en torno x@al; reali@zar _ maniobras frente x@al; reali@zar _ maniobras cerca x@de; inici@ar _ maniobras en torno x@al
lan@zar un misil hacia; lan@zar misiles hacia; dispar@ar un misil hacia; lan@zar un proyectil hacia; lan@zar cohetes hacia; apunt@ar sus misiles hacia; inici@ar maniobras cerca x@de; inici@ar maniobras junto x@al; inici@ar maniobras frente x@al; inici@ar maniobras en la frontera con; inici@ar _ maniobras junto x@al; lan@zar maniobras en torno x@al; lan@zar maniobras cerca x@de; empe,empie@zar2 maniobras cerca x@de; comen,comien@zar2 maniobras cerca x@de; comen,comien@zar2 maniobras en torno x@al; reali@zar maniobras junto x@al; reali@zar maniobras frente x@al; reali@zar maniobras en la frontera con; efectu,efectú@ar2 maniobras cerca x@de; efectu,efectú@ar2 maniobras frente x@al; apost@ar artillería en la frontera con; apost@ar artillería junto x@al; acer@car su flota x@al; acer@car sus tropas x@al; acer@car sus buques x@al; hizo sobrevolar; sobrevol,sobrevuel@ar2; mand@ar un portaaviones x@al; mand@ar buques x@al | cameo=154 mode=troops context=military
> Venezuela desplegó tropas en la frontera con Guyana.
= event MOBILIZE "Venezuela" > "Guyana" mode=troops cameo=154
> China envió aviones de combate a Taiwán.
= event MOBILIZE "China" > "Taiwán" mode=troops cameo=152
> La ONG movilizó voluntarios.
! event

# COERCE: repression and force short of bodily attack.
[verb id=detener frame=event type=COERCE a=subj b=obj,to,of]
registr@ar la embajada x@de; allan@ar la embajada x@de; irrump@ir en la embajada x@de; entr@ar por la fuerza en la embajada x@de | cameo=170
det@ener; arrest@ar; encarcel@ar; aprehend@er; secuestr@ar; apres@ar; captur@ar; conden@ar a prisión x@al | cameo=173 mode=arrest context=legal
rapt@ar; confis@car; expatri@ar; desterr,destierr@ar2; exili@ar; cer@car; mant@ener como rehenes x@al; ret@ener; intercept@ar; interv@enir; reprim@ir; reprim@ir x@al; pers@eguir x@al; hosti@gar; intimid@ar; dispers@ar con gases lacrimógenos x@al; us@ar gases lacrimógenos contra; allan@ar; asalt@ar; asalt@ar la embajada x@de; irrump@ir en la embajada x@de; derro@car; dep@oner; espi,espí@ar2; pirate@ar; despoj@ar de la nacionalidad x@al; retir@ar la nacionalidad x@al; inhabilit@ar; proscrib@ir; ilegali@zar; imp@oner el toque de queda en; conden@ar a muerte x@al; ejecut@ar
incaut@ar; tom@ar como rehenes x@al; tom@ar rehenes; ocup@ar | cameo=171 mode=seize
deport@ar | cameo=174 mode=deport context=migration
bloque@ar; bloque@ar la entrada _ x@al; bloque@ar la entrada _ en; imp@edir la entrada _ x@al; imp@edir la entrada _ en; impidió la entrada _ en; impide la entrada _ en; siti@ar; asedi@ar; imp@oner un bloqueo x@al | cameo=191 mode=restrict context=military
anexion@ar; anexion@ar x@al; se anexion@ar; se ha anexionado; se han anexionado; se había anexionado; se habían anexionado; haberse anexionado | cameo=192 mode=seize context=military
hacke@ar; lan@zar un ciberataque contra | cameo=170 mode=cyber context=cyber
> La policía turca detuvo a periodistas franceses.
= event COERCE "policía turca" > "periodistas franceses" mode=arrest cameo=173
> Irán encarceló a ciudadanos franceses.
= event COERCE "Irán" > "ciudadanos franceses"
> Detuvo el coche.
! event

[noun id=represion frame=event type=COERCE a=by,poss,of b=against,of,to]
represión; persecución; espionaje; asalto a la embajada
bloqueo@n; asedio | cameo=191 mode=restrict context=military
detenci@ón; detenciones; arresto@n; secuestro@n; captura | cameo=173 mode=arrest context=legal
deportaci@ón; deportaciones | cameo=174 mode=deport context=migration
anexión | cameo=192 mode=seize context=military
ocupación militar; ocupación ilegal; ocupación armada | cameo=171 mode=seize
ciberataque@n | cameo=170 mode=cyber context=cyber
> El bloqueo de Estados Unidos contra Cuba dura seis décadas.
= event COERCE "Estados Unidos" > "Cuba" mode=restrict cameo=191
> La detención de ciudadanos estadounidenses por Irán alarmó a Washington.
= event COERCE "Irán" > "ciudadanos estadounidenses"
> El bloqueo del ordenador costó horas.
! event

# ASSAULT: bodily violence, from blows to war.
[verb id=atacar frame=event type=ASSAULT a=subj b=obj,to,against,on,with,of,in]
tirote@ar; tirote@ar x@al; acribill@ar; acribill@ar x@al; ametrall@ar; ametrall@ar x@al; tend,tiend@er2 una emboscada x@al | cameo=190 context=military
golpe@ar con drones; golpe@ar con misiles; golpe@ar con cohetes; invad@ir; mat@ar; ejecut@ar x@al; golpe@ar; agred@ir; lan@zar un ataque contra; lan@zar un ataque sobre; lan@zar un ataque x@al; lan@zar ataques contra; lan@zar una ofensiva contra; lan@zar una ofensiva en; lan@zar una operación militar contra; lan@zar _ contra; ab@rir fuego contra; perpetr@ar un ataque contra; perpetr@ar un atentado contra; comet@er un atentado contra; reali@zar un ataque contra; reali@zar ataques contra; llev@ar a cabo un ataque contra; llev@ar a cabo ataques contra; libr@ar una guerra con; libr@ar una guerra contra; libr@ar combates con; declar@ar la guerra x@al; declar@ar la guerra contra; entr@ar en guerra con; combat@ir posiciones en contra; combat@ir posiciones en x@al; enfrent@ar con; enfrent@ar militarmente x@al; chocar con; derrib@ar; hund@ir; elimin@ar x@al; aniquil@ar; her,hier,hir@eri; embos@car; atent@ar contra; viol@ar el espacio aéreo x@de; penetr@ar en territorio x@de | cameo=190 context=military
ata@car | cameo=190 context=military spoken=ACCUSE
bombarde@ar; lan@zar misiles contra; lan@zar misiles sobre; lan@zar un misil contra; lan@zar cohetes contra; lan@zar drones contra; lan@zar bombas sobre; dispar@ar misiles contra; dispar@ar cohetes contra; arroj@ar bombas sobre; cañone@ar; bombarde@ar x@al | cameo=195 mode=heavy-weapons context=military
asesin@ar | cameo=186 mode=assassinate
masacr@ar | cameo=202 mode=massacre context=military
tortur@ar | cameo=1822 mode=torture
dispar@ar contra; dispar@ar x@al; abat@ir posiciones en | cameo=193 mode=firearms context=military
dispar@ar _ contra | cameo=193 mode=firearms context=military
lan@zar _ drones contra; lan@zar _ drones sobre; lan@zar _ misiles contra; lan@zar _ misiles sobre; lan@zar _ bombas sobre | cameo=195 mode=heavy-weapons context=military
lan@zar _ ataque contra; lan@zar _ ataques contra; lan@zar _ ofensiva contra; perpetr@ar _ ataque contra; llev@ar a cabo _ ataques contra; reali@zar _ ataques contra; embest,embist,embist@eri contra; golpe@ar objetivos; declar@ar _ guerra x@al; entr@ar en guerra contra; invad@ir _ territorio | cameo=190 context=military
abat@ir un dron x@de; abat@ir _ dron; abat@ir _ drones; abat@ir _ avión; abat@ir un avión x@de; derrib@ar _ x@de; abat@ir; sabote@ar; dinamit@ar; volar por los aires; hizo volar por los aires; incendi@ar; torpede@ar; asalt@ar posiciones x@de; atropell@ar; apuñal@ar | cameo=190 context=military
> Irán lanzó misiles contra Israel en abril.
= event ASSAULT "Irán" > "Israel" mode=heavy-weapons cameo=195
> Israel bombardeó el Líbano el lunes.
= event ASSAULT "Israel" > "Líbano"
> El perro atacó al cartero.
! event
> Un ataque israelí mató a dos soldados libaneses.
= event ASSAULT "israelí" > "soldados libaneses"

[noun id=ataque frame=event type=ASSAULT a=by,poss,from,of,between b=against,to,on,about,in,between,of]
ofensiva militar; ofensivas militares; ofensiva aérea; ataque militar; ataques militares; agresión militar; agresión armada; ataque armado; intervención militar; invasión militar; incursión militar; bombardeo aéreo; bombardeos aéreos; ataque masivo; ataques masivos; ataque nocturno; ataques nocturnos; ataque combinado; ataque@n; ataque aéreo; ataques aéreos; agresi@ón; incursi@ón; ofensiva@n; ofensiva terrestre; atentado@n; guerra contra; guerra entre; combates entre; enfrentamientos entre; operación militar; operación militar especial; limpieza étnica; genocidio; golpe@n | cameo=190 context=military
ataque con drones; ataques con drones; ataque con misiles; ataques con misiles; ataque con misil; bombardeo@n; lanzamiento de misiles | cameo=195 mode=heavy-weapons context=military
masacre@n; matanza@n | cameo=202 mode=massacre context=military
asesinato@n | cameo=186 mode=assassinate
> Serguéi Lavrov viajó a Kiev. Comenzó la ofensiva militar israelí contra Siria.
= event ASSAULT "israelí" > "Siria"
> Los bombardeos de Israel contra el Líbano mataron a tres personas.
= event ASSAULT "Israel" > "Líbano"
> El ataque de Hamás contra Israel ocurrió en octubre.
= event ASSAULT "Hamás" > "Israel" cameo=190
> Los bombardeos israelíes sobre Líbano causaron 30 muertos.
= event ASSAULT "israelíes" > "Líbano"
> Los ataques al corazón aumentan en Ucrania.
! event

# The struck one stands behind "de": la invasión rusa de Ucrania, la invasión de Ucrania por Rusia.
[noun id=guerra frame=event type=ASSAULT a=poss,by,of b=against]
guerra@n; guerra de agresión; campaña militar; campaña de bombardeos | cameo=190 context=military
> La guerra de Rusia contra Ucrania cumplió tres años.
= event ASSAULT "Rusia" > "Ucrania"
> La campaña militar de Etiopía contra Eritrea dejó miles de muertos.
= event ASSAULT "Etiopía" > "Eritrea"
> La guerra de Ucrania preocupa a Polonia.
! event

[noun id=invasion frame=event type=ASSAULT a=poss,by b=of,to]
invasi@ón; destrucción | cameo=190 context=military
> La invasión rusa de Ucrania cumple dos años.
= event ASSAULT "rusa" > "Ucrania"
> La invasión de Ucrania por Rusia cumple dos años.
= event ASSAULT "Rusia" > "Ucrania"
> La invasión de turistas en Ucrania cansa.
! event

# Two against each other.
# whoever died in whose attack
[verb id=morirataque frame=event type=ASSAULT a=by b=subj]
murió; murieron; muere; mueren; ha muerto; han muerto; había muerto; habían muerto; pere@cer; result@ar muerto; result@ar muerta; result@ar muertos; result@ar muertas; result@ar herido; result@ar herida; result@ar heridos; result@ar heridas; perdió la vida; perdieron la vida; han perdido la vida
> Dos soldados libaneses murieron en un bombardeo israelí.
= event ASSAULT "israelí" > "soldados libaneses"
> Tres guardias etíopes resultaron heridos en un ataque de Eritrea.
= event ASSAULT "Eritrea" > "guardias etíopes"
> Dos soldados libaneses murieron en un accidente.
! event

# whatever flies and falls does what those do whose it is
[verb id=impactar frame=event type=ASSAULT a=subj b=obj,to,against,in,of armed]
alcan@zar; golpe@ar; impact@ar en; impact@ar contra; impact@ar; destr@uir; arras@ar; bat@ir posiciones en | cameo=190 context=military
> Un misil ruso impactó en un edificio de Rumanía.
= event ASSAULT "misil ruso" > "Rumanía"
> Drones azerbaiyanos alcanzaron un puente en Armenia.
= event ASSAULT "Drones azerbaiyanos" > "Armenia"
> Rusia alcanzó el puerto de Rumanía en una hora.
! event

[verb id=guerrear frame=event type=ASSAULT a=subj b=with mutual]
libr@ar una guerra; libr@ar una breve guerra; intercambi@ar ataques; se enfrent@ar en una guerra; entr@ar en guerra; intercambi@ar fuego | cameo=190 context=military
intercambi@ar disparos | cameo=193 mode=firearms context=military
> Argentina y el Reino Unido libraron una guerra en 1982.
= event ASSAULT "Argentina" "Reino Unido" > "Argentina" "Reino Unido"
> Los dos clubes libraron una guerra en 1982.
! event
> Etiopía y Eritrea se enfrentaron en una guerra entre 1998 y 2000.
= event ASSAULT "Etiopía" "Eritrea" > "Etiopía" "Eritrea"

# Who sends or posts troops, told by its noun.
[noun id=despliegue frame=event type=MOBILIZE a=subj,by,poss b=in,to,with,toward]
despliegue de tropas; despliegue de fuerzas; despliegue de soldados; despliegue de efectivos; despliegue de buques; despliegue de misiles; despliegue de blindados; despliegue militar; despliegue naval; envío de tropas; envío de refuerzos; envío de buques; movilización de tropas; concentración de tropas; acumulación de tropas; despliegue de tropas en la frontera con; concentración de tropas en la frontera con; envío de tropas a la frontera con; acumulación de tropas en la frontera con | cameo=154 mode=troops context=military
> Rumanía anunció el despliegue de tropas en Moldavia.
= event MOBILIZE "Rumanía" > "Moldavia"
> Etiopía ordenó una concentración de tropas en la frontera con Eritrea.
= event MOBILIZE "Etiopía" > "Eritrea"
> El despliegue de efectivos en el estadio fue notable.
! event
