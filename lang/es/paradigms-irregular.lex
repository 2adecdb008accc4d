# How irregular Spanish verbs inflect; paradigms.lex explains the form.

# s@alir, sobres@alir: sale, salió, saldrá, salga
[paradigm alir]
pres = {}ale
pres pl = {}alen
past = {}alió
past pl = {}alieron
past = {}alía
past pl = {}alían
past part = {}alido
part pass f = {}alida
part pass pl = {}alidos
part pass pl f = {}alidas
fut = {}aldrá
fut pl = {}aldrán
cond fut = {}aldría
cond fut pl = {}aldrían
inf = {}alir
inf = {}alirse
inf alone = {}alirle
inf alone = {}alirles
inf alone = {}alirlo
inf alone = {}alirlos
inf alone = {}alirlas
inf alone = {}alirnos
inf alone = {}alirla
ger = {}aliendo
ger = {}aliéndose
ger alone = {}aliéndole
ger alone = {}aliéndoles
ger alone = {}aliéndolo
ger alone = {}aliéndolos
ger alone = {}aliéndolas
ger alone = {}aliéndola
imp = {}alga
imp pl = {}algan
imp = {}aliera
imp pl = {}alieran
imp = {}aliese
imp pl = {}aliesen

# dice,dijo,decía,dich,dir,decir,diciendo,diga,dijer@ir9: an irregular verb: present, preterite, imperfect, participle, future, infinitive, gerund, subjunctives
[paradigm ir9]
pres = {1}
pres pl = {1}n
past = {2}
past pl = {9}on
past = {3}
past pl = {3}n
past part = {4}o
part pass f = {4}a
part pass pl = {4}os
part pass pl f = {4}as
fut = {5}á
fut pl = {5}án
cond fut = {5}ía
cond fut pl = {5}ían
inf = {6}
inf = {6}se
inf alone = {6}le
inf alone = {6}les
inf alone = {6}lo
inf alone = {6}los
inf alone = {6}las
inf alone = {6}nos
inf alone = {6}la
ger = {7}
ger = {7}se
ger alone = {7}le
ger alone = {7}les
ger alone = {7}lo
ger alone = {7}los
ger alone = {7}las
ger alone = {7}la
imp = {8}
imp pl = {8}n
imp = {9}a
imp pl = {9}an

# dar: da, dio, daba, dado, dé, diera
[paradigm dar]
pres = da
pres pl = dan
past = dio
past pl = dieron
past = daba
past pl = daban
past part = dado
part pass f = dada
part pass pl = dados
part pass pl f = dadas
fut = dará
fut pl = darán
cond fut = daría
cond fut pl = darían
inf = dar
inf alone = darle
inf alone = darles
inf = darse
inf alone = darlo
inf alone = darlos
inf alone = darlas
inf alone = darnos
inf alone = darla
ger = dando
ger alone = dándole
ger alone = dándoles
imp = dé
imp pl = den
imp = diera
imp pl = dieran
imp = diese

# ir: va, fue, iba, ido, irá, vaya, fuera; with ir@se it is reflexive all the same
[paradigm va]
pres = va
pres pl = van
past = fue
past pl = fueron
past = iba
past pl = iban
past part = ido
fut = irá
fut pl = irán
cond fut = iría
cond fut pl = irían
inf = ir
inf = irse
ger = yendo
imp = vaya
imp pl = vayan

# ver: ve, vio, veía, visto, verá, vea
[paradigm ver]
pres = ve
pres pl = ven
past = vio
past pl = vieron
past = veía
past pl = veían
past part = visto
part pass f = vista
fut = verá
fut pl = verán
cond fut = vería
cond fut pl = verían
inf = ver
inf = verse
inf alone = verlo
inf alone = verlos
inf alone = verlas
inf alone = vernos
ger = viendo
ger = viéndose
imp = vea
imp pl = vean
imp = viera
imp pl = vieran

# what is given to somebody: x@darle las gracias
[paradigm darle]
inf joined = darle
inf joined = darles
ger joined = dándole
ger joined = dándoles

[paradigm hacerle]
inf joined = hacerle
inf joined = hacerles
ger joined = haciéndole
ger joined = haciéndoles

# two who see each other
[paradigm verse]
past pl = se vieron
inf = verse
past pl = se han visto
past pl = se habían visto
past pl = se veían
past pl = volvieron a verse
past pl = han vuelto a verse
past pl = habían vuelto a verse
past pl = se volvieron a ver
pres pl = se ven
fut pl = se verán
fut pl = volverán a verse
fut pl = se volverán a ver
cond fut pl = se verían
imp pl = se vean
imp pl = se vieran
imp pl = se hayan visto
imp pl = vuelvan a verse

# ser and estar as they stand before a participle or a noun: x@ser, x@estar
[paradigm ser]
pres = es
pres pl = son
past = fue
past pl = fueron
past = era
past pl = eran
fut = será
fut pl = serán
cond fut = sería
cond fut pl = serían
imp = sea
imp pl = sean
imp = fuera
imp pl = fueran
past = ha sido
past pl = han sido
past = había sido
past pl = habían sido
inf = ser
ger = siendo

[paradigm estar]
pres = está
pres pl = están
past = estuvo
past pl = estuvieron
past = estaba
past pl = estaban
past = ha estado
past pl = han estado
fut = estará
fut pl = estarán
cond fut = estaría
cond fut pl = estarían
imp = esté
imp pl = estén
imp = estuviera
inf = estar
ger = estando

# haber@infin: an infinitive among the small words
[paradigm infin]
inf = {1}
