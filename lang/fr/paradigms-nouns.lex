# How French nouns and titles inflect, and the forms of small words before them.

# ministre@n: ministre, ministres
[paradigm n]
sg = {}
pl = {}s

# général,généraux@nx
[paradigm nx]
sg = {1}
pl = {2}

# président@mf: président, présidente, présidents, présidentes
[paradigm mf]
sg m = {}
sg f = {}e
pl m = {}s
pl f = {}es

# chancel@ière: chancelier, chancelière
[paradigm ière]
sg m = {}ier
sg f = {}ière
pl m = {}iers
pl f = {}ières

# conseill@ère: conseiller, conseillère
[paradigm ère]
sg m = {}er
sg f = {}ère
pl m = {}ers
pl f = {}ères

# négociat@euse: chercheur, chercheuse
[paradigm euse]
sg m = {}eur
sg f = {}euse
pl m = {}eurs
pl f = {}euses

# intéressé@ue: intéressé, intéressée
[paradigm ue]
sg m = {}
sg f = {}e
pl m = {}s
pl f = {}es

# ambassad@rice: ambassadeur, ambassadrice
[paradigm rice]
sg m = {}eur
sg f = {}rice
pl m = {}eurs
pl f = {}rices

# dirigeants@lespl: only the plural
[paradigm lespl]
pl = {}

# x@de: the ways in which "de" and its article are written
[paradigm de]
any = de
any = du
any = des
any = de la
any = de l'
any = d'

# x@à
[paradigm à]
any = à
any = au
any = aux
any = à la
any = à l'

# x@son
[paradigm son]
any = son
any = sa
any = ses
any = leur
any = leurs
