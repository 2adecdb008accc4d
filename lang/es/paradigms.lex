# How Spanish words inflect. {} is the stem; {1} {2} … are the stems of STEM,STEM,…@name.

# declar@ar: declara, declaran, declaró, declararon, declaraba, declarado, declarará, declararía, declarar, declarando
[paradigm ar]
pres = {}a
pres = {}an
past = {}ó
past = {}aron
past = {}aba
past = {}aban
past = {}ara
past = {}aran
past part = {}ado
part = {}ada
part = {}ados
part = {}adas
fut = {}ará
fut = {}arán
cond fut = {}aría
cond fut = {}arían
inf = {}ar
inf = {}arse
ger = {}ando
ger = {}ándose
imp = {}e
imp = {}en

# neg,nieg@ar2: niega, negó (two stems)
[paradigm ar2]
pres = {2}a
pres = {2}an
past = {1}ó
past = {1}aron
past = {1}aba
past = {1}aban
past part = {1}ado
part = {1}ada
part = {1}ados
part = {1}adas
fut = {1}ará
fut = {1}arán
cond fut = {1}aría
inf = {1}ar
inf = {1}arse
ger = {1}ando
imp = {2}e
imp = {2}en

# respond@er
[paradigm er]
pres = {}e
pres = {}en
past = {}ió
past = {}ieron
past = {}ía
past = {}ían
past part = {}ido
part = {}ida
part = {}idos
part = {}idas
fut = {}erá
fut = {}erán
cond fut = {}ería
inf = {}er
inf = {}erse
ger = {}iendo
imp = {}a
imp = {}an

# recib@ir
[paradigm ir]
pres = {}e
pres = {}en
past = {}ió
past = {}ieron
past = {}ía
past = {}ían
past part = {}ido
part = {}ida
part = {}idos
part = {}idas
fut = {}irá
fut = {}irán
cond fut = {}iría
inf = {}ir
inf = {}irse
ger = {}iendo
imp = {}a
imp = {}an



# dice,dicen,dijo,dijeron,dicho,decir,dir,diciendo,decía@irr: present, preterite, participle, infinitive, future stem, gerund, imperfect
[paradigm irr]
pres = {1}
pres = {2}
past = {3}
past = {4}
past part = {5}
inf = {6}
inf = {6}se
fut = {7}á
fut = {7}án
cond fut = {7}ía
cond fut = {7}ían
ger = {8}
past = {9}
past = {9}n

# ministr@o: ministro, ministra, ministros, ministras
[paradigm o]
sg m = {}o
sg f = {}a
pl m = {}os
pl f = {}as

# embajador@a: embajador, embajadora, embajadores, embajadoras
[paradigm a]
sg m = {}
sg f = {}a
pl m = {}es
pl f = {}as

# encuentro@n: encuentro, encuentros
[paradigm n]
sg = {}
pl = {}s

# canciller@es: canciller, cancilleres
[paradigm es]
sg = {}
pl = {}es

# reuni@ón: reunión, reuniones
[paradigm ón]
sg = {}ón
pl = {}ones

# general@adj: general, generales
[paradigm adj]
sg = {}
pl = {}es

# x@de, x@a: with and without article
[paradigm de]
any = de
any = del

[paradigm al]
any = a
any = al

# president@pres: presidente, presidenta
[paradigm pres]
sg m = {}e
sg f = {}a
pl m = {}es
pl f = {}as

# jef@jefe: jefe, jefa
[paradigm jefe]
sg m = {}e
sg f = {}a
pl m = {}es
pl f = {}as

# mant@ener: mantiene, mantuvo, mantendrá
[paradigm ener]
pres = {}iene
pres = {}ienen
past = {}uvo
past = {}uvieron
past = {}enía
past = {}enían
past part = {}enido
part = {}enida
part = {}enidos
part = {}enidas
fut = {}endrá
fut = {}endrán
cond fut = {}endría
inf = {}ener
inf = {}enerse
ger = {}eniendo

# adv@ertir: advierte, advirtió
[paradigm ertir]
pres = {}ierte
pres = {}ierten
past = {}irtió
past = {}irtieron
past = {}ertía
past = {}ertían
past part = {}ertido
fut = {}ertirá
fut = {}ertirán
cond fut = {}ertiría
inf = {}ertir
ger = {}irtiendo

# p@edir, d@espedir: pide, pidió
[paradigm edir]
pres = {}ide
pres = {}iden
past = {}idió
past = {}idieron
past = {}edía
past = {}edían
past part = {}edido
fut = {}edirá
fut = {}edirán
cond fut = {}ediría
inf = {}edir
inf = {}edirse
ger = {}idiendo

# concl@uir: concluye, concluyó
[paradigm uir]
pres = {}uye
pres = {}uyen
past = {}uyó
past = {}uyeron
past = {}uía
past = {}uían
past part = {}uido
part = {}uida
part = {}uidos
part = {}uidas
fut = {}uirá
inf = {}uir
ger = {}uyendo

# conv@enir: conviene, convino
[paradigm enir]
pres = {}iene
pres = {}ienen
past = {}ino
past = {}inieron
past = {}enía
past part = {}enido
fut = {}endrá
fut = {}endrán
inf = {}enir
ger = {}iniendo

# tiene,tienen,tuvo,tuvieron,tendrá,tendrán@pres6: present, preterite, future
[paradigm pres6]
pres = {1}
pres = {2}
past = {3}
past = {4}
fut = {5}
fut = {6}

# celebrará,celebrarán@futuro
[paradigm futuro]
fut = {1}
fut = {2}
