# Days, months and what is counted from them. The patterns stand in pack.toml.

[month]
enero; ene; ene.; Ene. | n=1
febrero; feb; feb.; Feb. | n=2
marzo; mar; mar.; Mar. | n=3
abril; abr; abr.; Abr. | n=4
mayo; may; may. | n=5
junio; jun; jun.; Jun. | n=6
julio; jul; jul.; Jul. | n=7
agosto; ago; ago.; Ago. | n=8
septiembre; setiembre; sep; sept; sep.; sept.; Sep. | n=9
octubre; oct; oct.; Oct. | n=10
noviembre; nov; nov.; Nov. | n=11
diciembre; dic; dic.; Dic.; Dic | n=12

[weekday]
lunes | n=1
martes | n=2
miércoles | n=3
jueves | n=4
viernes | n=5
sábado; sábados | n=6
domingo; domingos | n=7
fin de semana | n=6 to=7

[day]
hoy; esta mañana; esta tarde; esta noche; esta misma noche; esta misma tarde; esta misma mañana; esta jornada; el día de hoy; en la jornada de hoy; esta madrugada; hoy mismo | offset=0
la víspera; un día antes; el día anterior; el día previo; la jornada anterior; la noche anterior | offset=-1 told
al día siguiente; un día después; al otro día; el día siguiente; la jornada siguiente; a la mañana siguiente | offset=1 told
el primer día; en su primer día; en el primer día x@de; la primera jornada; en la primera jornada; en su primera jornada; en su primer día x@de; en la primera jornada x@de; en su primera jornada x@de; el primer día x@de | nth=1
el segundo día; en su segundo día; en el segundo día x@de; la segunda jornada; en la segunda jornada; en su segunda jornada; en su segundo día x@de; en la segunda jornada x@de; en su segunda jornada x@de; el segundo día x@de; el segundo y último día; en su segundo y último día; en el segundo y último día x@de; la segunda y última jornada | nth=2
el tercer día; en su tercer día; en el tercer día x@de; la tercera jornada; en la tercera jornada; en su tercera jornada; en su tercer día x@de; en la tercera jornada x@de; el tercer y último día; en el tercer y último día x@de; en su tercer y último día; el tercer día x@de | nth=3
el cuarto día; en su cuarto día; la cuarta jornada; en el cuarto día x@de; en la cuarta jornada x@de | nth=4
el último día; en el último día; en su último día; en el último día x@de; la última jornada; en la última jornada; en su última jornada; en la última jornada x@de | nth=-1
en aquella ocasión; en aquella oportunidad; por entonces | same
ayer; anoche; el día de ayer; la tarde de ayer; la noche de ayer | offset=-1
mañana; el día de mañana | offset=1
anteayer; anteanoche; antenoche; antier; antes de ayer | offset=-2
pasado mañana | offset=2
el mismo día; esa misma tarde; esa tarde; esa noche; esa misma noche; esa mañana; esa misma mañana; ese día; ese mismo día; aquel día; la misma jornada; este mismo día | same

[daypart]
primera hora de la mañana; primeras horas de la mañana; a primeras horas de la mañana; a primeras horas de la tarde; última hora de la tarde; primera hora de la tarde; a media mañana; media mañana; a media tarde; media tarde; a la caída de la tarde; al caer la tarde; al filo del mediodía; al filo de la medianoche; a medianoche; al anochecer; al amanecer; al alba; entrada la noche; bien entrada la noche; ya de noche; ya de madrugada; a primera hora de la mañana; a primera hora de la tarde; a última hora de la tarde; a última hora de la noche; a última hora de la mañana; por la mañana; por la tarde; por la noche; por la madrugada; en la mañana; en la tarde; en la noche; en la madrugada; a mediodía; al mediodía; de madrugada; a primera hora; a última hora; temprano; tarde; mañana; noche; madrugada; a la noche; a la tarde; noche

[number]
un; uno; una; primer; primero; primera; 1º; 1.º | n=1
dos; segundo; segunda | n=2
tres; tercer; tercero; tercera | n=3
cuatro; cuarto; cuarta | n=4
cinco; quinto; quinta | n=5
seis; sexto | n=6
siete; séptimo | n=7
ocho; octavo | n=8
nueve; noveno | n=9
diez; décimo | n=10
once | n=11
doce | n=12
trece | n=13
catorce | n=14
quince | n=15
dieciséis | n=16
diecisiete | n=17
dieciocho | n=18
diecinueve | n=19
veinte | n=20
veintiuno; veintiún | n=21
veinticinco | n=25
treinta | n=30
cuarenta | n=40
cincuenta | n=50
sesenta | n=60
cien | n=100

[ordinal]
º; er

[unit]
día@n; jornada@n | unit=day
semana@n | unit=week
mes@es | unit=month
año@n | unit=year

[which]
pasado; pasada; último; última; pasados; pasadas; anterior; últimos; últimas | step=-1
este; esta; presente; actual; en curso; corriente | step=0
próximo; próxima; próximos; próximas; que viene; siguiente; entrante | step=1

[ago]
hace; atrás
antes | told

[hence]
dentro de; de aquí a
más tarde; después; luego | told

[era]
d.C.; de nuestra era; del año

> Serguéi Lavrov se reunió con Wang Yi en Vientián el jueves 25 de julio de 2024.
= meeting "Serguéi Lavrov" "Wang Yi" date=2024-07-25 place=Vientiane
> Serguéi Lavrov se reunió ayer en Vientián con Wang Yi.
= meeting "Serguéi Lavrov" "Wang Yi" date=2024-07-24
> Serguéi Lavrov visitará Laos del 25 al 27 de julio.
= visit "Serguéi Lavrov" to=LAO status=planned date=2024-07-25..2024-07-27
> @2024-07-10 Serguéi Lavrov se reunió con Wang Yi en Astaná el miércoles pasado.
= meeting "Serguéi Lavrov" "Wang Yi" date=2024-07-03
> La reunión entre Serguéi Lavrov y Wang Yi tuvo lugar hace tres días.
= meeting "Serguéi Lavrov" "Wang Yi" date=2024-07-22
> El domingo de Ramos abre la primavera.
! any
> @2024-05-14 Edi Rama viajó a Lima dos días después de reunirse con Xi Jinping.
= meeting "Edi Rama" "Xi Jinping" status=held date=2024-05-12
> @2024-05-14 Una semana después de la reunión entre Edi Rama y Xi Jinping, el pacto fue firmado.
= meeting "Edi Rama" "Xi Jinping" date=2024-05-07
> Dos días después de la tormenta, la luz volvió.
! any
> @2024-07-27 Edi Rama se reunió con Xi Jinping a principios de julio.
= meeting "Edi Rama" "Xi Jinping" date=2024-07-01..2024-07-10
> @2024-07-27 Edi Rama se reunió con Xi Jinping a finales de junio.
= meeting "Edi Rama" "Xi Jinping" date=2024-06-21..2024-06-30
> A finales de junio hizo calor.
! any
