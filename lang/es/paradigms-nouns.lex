# How Spanish nouns, titles and adjectives inflect, and words with and without an article.

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

# vo@z, capa@z: voz, voces
[paradigm z]
sg = {}z
pl = {}ces

# general@adj: general, generales
[paradigm adj]
sg = {}
pl = {}es

# anfitri@on: anfitrión, anfitriona, anfitriones, anfitrionas
[paradigm on]
sg m = {}ón
sg f = {}ona
pl m = {}ones
pl f = {}onas

# x@de, x@al: with and without the article
[paradigm de]
any = de
any = del

[paradigm al]
any = a
any = al

# x@un, x@su: what may stand between a support verb and its noun
[paradigm un]
any = un
any = una
any = el
any = la
any = su
any = sus
any = los
any = las
any = unos
any = unas

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

# prim@primer ministr@o: primer ministro, primeras ministras
[paradigm primer]
sg m = {}er
sg f = {}era
pl m = {}eros
pl f = {}eras

# Nouns that are adjectives too are persons only after an article or a number: diplomátic@elo, militar@eles, militante@eln
[paradigm elo]
sg m def = el {}o
sg m = un {}o
sg f def = la {}a
sg f = una {}a
pl m def = los {}os
pl m = unos {}os
pl m = dos {}os
pl m = tres {}os
pl m = varios {}os
pl m = algunos {}os
pl m = cuatro {}os
pl m = cinco {}os
pl f def = las {}as
pl f = unas {}as

# the man alone, where the feminine is a thing: el político, not la política
[paradigm elm]
sg m def = el {}o
sg m = un {}o
pl m def = los {}os
pl m = unos {}os
pl m = dos {}os
pl m = tres {}os
pl m = varios {}os
pl m = algunos {}os
pl m = cuatro {}os
pl m = cinco {}os

[paradigm ela]
sg m def = el {}
sg m = un {}
sg f def = la {}a
sg f = una {}a
pl m def = los {}es
pl m = unos {}es
pl m = dos {}es
pl m = tres {}es
pl m = varios {}es
pl f def = las {}as

[paradigm eln]
sg m def = el {}
sg f def = la {}
sg m = un {}
sg f = una {}
pl def = los {}s
pl def = las {}s
pl = unos {}s
pl = dos {}s
pl = tres {}s
pl = varios {}s
pl = algunos {}s

[paradigm eles]
sg m def = el {}
sg f def = la {}
sg m = un {}
sg f = una {}
pl def = los {}es
pl def = las {}es
pl = unos {}es
pl = dos {}es
pl = tres {}es
pl = varios {}es
pl = algunos {}es

[paradigm eljov]
sg m def = el {}en
sg f def = la {}en
sg m = un {}en
sg f = una {}en
pl def = los jóvenes
pl def = las jóvenes
pl = unos jóvenes
pl = dos jóvenes

# alem@án, japon@és, argel@ín (mallorquín): alemán, alemana, alemanes, alemanas
[paradigm án]
sg m = {}án
sg f = {}ana
pl m = {}anes
pl f = {}anas

[paradigm és]
sg m = {}és
sg f = {}esa
pl m = {}eses
pl f = {}esas

[paradigm ín]
sg m = {}ín
sg f = {}ina
pl m = {}ines
pl f = {}inas

# What a paper is called, with its article, and whose it is: según x@undoc x@dedoc
[paradigm undoc]
sg m = un comunicado
sg m = un comunicado oficial
sg m = un comunicado conjunto
sg m = un boletín
sg m = un boletín de prensa
sg m = un texto
sg m = un informe
sg m = un mensaje
sg m = un documento
sg m = un parte
sg m = un despacho
sg m = un tuit
sg m = un hilo
sg m = un escrito
sg m = un reporte
sg f = una nota
sg f = una nota de prensa
sg f = una nota oficial
sg f = una nota informativa
sg f = una declaración
sg f = una información
sg f = una publicación
sg f = una misiva
sg f = una carta

[paradigm eldoc]
sg m = el comunicado
sg m = el comunicado oficial
sg m = el comunicado conjunto
sg m = el boletín
sg m = el boletín de prensa
sg m = el texto
sg m = el informe
sg m = el mensaje
sg m = el documento
sg m = el parte
sg m = el despacho
sg m = el tuit
sg m = el hilo
sg m = el escrito
sg m = el reporte
sg f = la nota
sg f = la nota de prensa
sg f = la nota oficial
sg f = la nota informativa
sg f = la declaración
sg f = la información
sg f = la publicación
sg f = la misiva
sg f = la carta

[paradigm dedoc]
sg = de
sg = del
sg m = difundido por
sg f = difundida por
sg m = emitido por
sg f = emitida por
sg m = publicado por
sg f = publicada por
sg m = divulgado por
sg f = divulgada por
sg m = remitido por
sg f = remitida por
sg m = facilitado por
sg f = facilitada por
sg m = distribuido por
sg f = distribuida por
sg m = firmado por
sg f = firmada por
sg m = suscrito por
sg f = suscrita por
sg m = colgado por
sg f = colgada por
sg m = hecho público por
sg f = hecha pública por
