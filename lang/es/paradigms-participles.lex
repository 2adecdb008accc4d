# Verbs whose perfect participle alone is irregular; paradigms.lex explains the form.

# escri@bir, suscri@bir: escribe, escribió, escrito
[paradigm bir]
pres = {}be
pres pl = {}ben
past = {}bió
past pl = {}bieron
past = {}bía
past pl = {}bían
past part = {}to
part pass f = {}ta
part pass pl = {}tos
part pass pl f = {}tas
fut = {}birá
fut pl = {}birán
cond fut = {}biría
cond fut pl = {}birían
inf = {}bir
inf = {}birse
inf alone = {}birle
inf alone = {}birles
inf alone = {}birlo
inf alone = {}birlos
inf alone = {}birlas
inf alone = {}birnos
inf alone = {}birla
ger = {}biendo
ger = {}biéndose
ger alone = {}biéndole
ger alone = {}biéndoles
ger alone = {}biéndolo
ger alone = {}biéndolos
ger alone = {}biéndolas
ger alone = {}biéndola
imp = {}ba
imp pl = {}ban
imp = {}biera
imp pl = {}bieran
imp = {}biese
imp pl = {}biesen

# ab@rir, cub@rir, descub@rir: abre, abrió, abierto
[paradigm rir]
pres = {}re
pres pl = {}ren
past = {}rió
past pl = {}rieron
past = {}ría
past pl = {}rían
past part = {}ierto
part pass f = {}ierta
part pass pl = {}iertos
part pass pl f = {}iertas
fut = {}rirá
fut pl = {}rirán
cond fut = {}riría
cond fut pl = {}rirían
inf = {}rir
inf = {}rirse
inf alone = {}rirle
inf alone = {}rirles
inf alone = {}rirlo
inf alone = {}rirlos
inf alone = {}rirlas
inf alone = {}rirnos
inf alone = {}rirla
ger = {}riendo
ger = {}riéndose
ger alone = {}riéndole
ger alone = {}riéndoles
ger alone = {}riéndolo
ger alone = {}riéndolos
ger alone = {}riéndolas
ger alone = {}riéndola
imp = {}ra
imp pl = {}ran
imp = {}riera
imp pl = {}rieran
imp = {}riese
imp pl = {}riesen

# v@olver, dev@olver, res@olver: vuelve, volvió, vuelto
[paradigm olver]
pres = {}uelve
pres pl = {}uelven
past = {}olvió
past pl = {}olvieron
past = {}olvía
past pl = {}olvían
past part = {}uelto
part pass f = {}uelta
part pass pl = {}ueltos
part pass pl f = {}ueltas
fut = {}olverá
fut pl = {}olverán
cond fut = {}olvería
cond fut pl = {}olverían
inf = {}olver
inf = {}olverse
inf alone = {}olverle
inf alone = {}olverles
inf alone = {}olverlo
inf alone = {}olverlos
inf alone = {}olverlas
inf alone = {}olvernos
inf alone = {}olverla
ger = {}olviendo
ger = {}olviéndose
ger alone = {}olviéndole
ger alone = {}olviéndoles
ger alone = {}olviéndolo
ger alone = {}olviéndolos
ger alone = {}olviéndolas
ger alone = {}olviéndola
imp = {}uelva
imp pl = {}uelvan
imp = {}olviera
imp pl = {}olvieran
imp = {}olviese
imp pl = {}olviesen

# r@omper, corr@omper, interr@omper with its regular one: rompe, rompió, roto
[paradigm omper]
pres = {}ompe
pres pl = {}ompen
past = {}ompió
past pl = {}ompieron
past = {}ompía
past pl = {}ompían
past part = {}oto
part pass f = {}ota
part pass pl = {}otos
part pass pl f = {}otas
fut = {}omperá
fut pl = {}omperán
cond fut = {}ompería
cond fut pl = {}omperían
inf = {}omper
inf = {}omperse
inf alone = {}omperle
inf alone = {}omperles
inf alone = {}omperlo
inf alone = {}omperlos
inf alone = {}omperlas
inf alone = {}ompernos
inf alone = {}omperla
ger = {}ompiendo
ger = {}ompiéndose
ger alone = {}ompiéndole
ger alone = {}ompiéndoles
ger alone = {}ompiéndolo
ger alone = {}ompiéndolos
ger alone = {}ompiéndolas
ger alone = {}ompiéndola
imp = {}ompa
imp pl = {}ompan
imp = {}ompiera
imp pl = {}ompieran
imp = {}ompiese
imp pl = {}ompiesen

# of whom something was asked: preguntad@asked por
[paradigm asked]
part sg m = {}o
part sg f = {}a
part pl m = {}os
part pl f = {}as
