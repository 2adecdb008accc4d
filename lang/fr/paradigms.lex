# How French words inflect. {} is the stem; {1} {2} … are the stems of STEM,STEM,…@name.

# déclar@er: déclare, déclarent, déclaré, déclarait, déclara, déclarera, déclarerait, déclarer, déclarant
[paradigm er]
pres = {}e
pres = {}ent
past part m sg = {}é
part f sg = {}ée
part m pl = {}és
part f pl = {}ées
past = {}ait
past = {}aient
past = {}a
past = {}èrent
fut = {}era
fut = {}eront
cond fut = {}erait
cond fut = {}eraient
inf = {}er
ger = {}ant
fut = {}erai
fut = {}erons

# arriv@ere: verbs that take être: their participle after être is no passive
[paradigm ere]
pres = {}e
pres = {}ent
past = {}é
past = {}ée
past = {}és
past = {}ées
past = {}ait
past = {}aient
past = {}a
past = {}èrent
fut = {}era
fut = {}eront
cond fut = {}erait
cond fut = {}eraient
inf = {}er
ger = {}ant

# annon@cer: annonce, annonçait (stem without its c)
[paradigm cer]
pres = {}ce
pres = {}cent
past part = {}cé
part = {}cée
part = {}cés
part = {}cées
past = {}çait
past = {}çaient
past = {}ça
past = {}cèrent
fut = {}cera
fut = {}ceront
cond fut = {}cerait
cond fut = {}ceraient
inf = {}cer
ger = {}çant

# échang@ger: échange, échangeait
[paradigm ger]
pres = {}e
pres = {}ent
past part = {}é
part = {}ée
part = {}és
part = {}ées
past = {}eait
past = {}eaient
past = {}ea
past = {}èrent
fut = {}era
fut = {}eront
cond fut = {}erait
cond fut = {}eraient
inf = {}er
ger = {}eant

# rappel,rappell@eer: rappelle, rappelé; réitér,réitèr@eer
[paradigm eer]
pres = {2}e
pres = {2}ent
past part = {1}é
part = {1}ée
part = {1}és
part = {1}ées
past = {1}ait
past = {1}aient
past = {1}a
past = {1}èrent
fut = {2}era
fut = {1}era
fut = {2}eront
fut = {1}eront
cond fut = {2}erait
cond fut = {2}eraient
inf = {1}er
ger = {1}ant

# protég,protèg@eger: protège, protégeait, protégera
[paradigm eger]
pres = {2}e
pres = {2}ent
past part = {1}é
part = {1}ée
part = {1}és
part = {1}ées
past = {1}eait
past = {1}eaient
past = {1}ea
past = {1}èrent
fut = {2}era
fut = {1}era
fut = {2}eront
fut = {1}eront
cond fut = {2}erait
cond fut = {2}eraient
inf = {1}er
ger = {1}eant

# envoy,envoi,enverr@oyer: envoie, envoyait, enverra
[paradigm oyer]
pres = {2}e
pres = {2}ent
past part = {1}é
part = {1}ée
part = {1}és
part = {1}ées
past = {1}ait
past = {1}aient
past = {1}a
past = {1}èrent
fut = {3}a
fut = {3}ont
cond fut = {3}ait
cond fut = {3}aient
inf = {1}er
ger = {1}ant

# fin@ir: finit, finissent, fini
[paradigm ir]
pres = {}it
pres = {}issent
past part = {}i
part f sg = {}ie
part m pl = {}is
part f pl = {}ies
past = {}issait
past = {}issaient
past = {}irent
fut = {}ira
fut = {}iront
cond fut = {}irait
cond fut = {}iraient
inf = {}ir
ger = {}issant
fut = {}irai
fut = {}irons

# réun@ire: with être
[paradigm ire]
pres = {}it
pres = {}issent
past = {}i
past = {}ie
past = {}is
past = {}ies
past = {}issait
past = {}issaient
past = {}irent
fut = {}ira
fut = {}iront
cond fut = {}irait
cond fut = {}iraient
inf = {}ir
ger = {}issant

# reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr: present, participle, imperfect, future, infinitive, simple past
[paradigm irr]
pres = {1}
pres = {2}
past part = {3}
part f sg = {3}e
part m pl = {3}s
part f pl = {3}es
past = {4}ait
past = {4}aient
fut = {5}a
fut = {5}ont
cond fut = {5}ait
cond fut = {5}aient
inf = {6}
ger = {4}ant
past = {7}
past = {8}
fut = {5}ai
fut = {5}ons

# the same for verbs with être
[paradigm irre]
pres = {1}
pres = {2}
past = {3}
past = {3}e
past = {3}s
past = {3}es
past = {4}ait
past = {4}aient
fut = {5}a
fut = {5}ont
cond fut = {5}ait
cond fut = {5}aient
inf = {6}
ger = {4}ant
past = {7}
past = {8}

# entretien@entre: s'entretient, s'est entretenu (the stem only names the verb)
[paradigm entre]
pres = entretient
pres = entretiennent
past = entretenu
past = entretenue
past = entretenus
past = entretenues
past = entretenait
past = entretenaient
past = entretint
past = entretinrent
fut = entretiendra
fut = entretiendront
cond fut = entretiendrait
cond fut = entretiendraient
inf = entretenir
ger = entretenant
fut = entretiendrai

# obt@tenir, sout@tenir: obtient, obtenu
[paradigm tenir]
pres = {}ient
pres = {}iennent
past part = {}enu
part = {}enue
part = {}enus
part = {}enues
past = {}enait
past = {}enaient
past = {}int
past = {}inrent
fut = {}iendra
fut = {}iendront
cond fut = {}iendrait
cond fut = {}iendraient
inf = {}enir
ger = {}enant

# t@tenre: se tient, s'est tenu
[paradigm tenre]
pres = {}ient
pres = {}iennent
past = {}enu
past = {}enue
past = {}enus
past = {}enues
past = {}enait
past = {}int
fut = {}iendra
fut = {}iendront
cond fut = {}iendrait
cond fut = {}iendraient
inf = {}enir
ger = {}enant

# conv@convenir: convient, est convenu
[paradigm convenir]
pres = {}ient
pres = {}iennent
past = {}enu
past = {}enus
past = {}enue
past = {}enues
past = {}int
past = {}inrent
fut = {}iendront
inf = {}enir

# dépla@cere: se déplace, s'est déplacé
[paradigm cere]
pres = {}ce
pres = {}cent
past = {}cé
past = {}cée
past = {}cés
past = {}cées
past = {}çait
past = {}ça
fut = {}cera
fut = {}ceront
cond fut = {}cerait
cond fut = {}ceraient
inf = {}cer
ger = {}çant

# engag@gere: s'engage, s'est engagé
[paradigm gere]
pres = {}e
pres = {}ent
past = {}é
past = {}ée
past = {}és
past = {}ées
past = {}eait
past = {}ea
fut = {}era
fut = {}eront
cond fut = {}erait
inf = {}er
ger = {}eant

# aura,auront@futur
[paradigm futur]
fut = {1}
fut = {2}

# reçoive,reçoivent@subj: the subjunctive alone
[paradigm subj]
imp = {1}
imp = {2}

# atten@dant: without its participle of the past
[paradigm dant]
pres = {}d
pres = {}dent
past = {}dait
past = {}daient
fut = {}dra
fut = {}dront
ger = {}dant

# cit@ant: citant seul
[paradigm ant]
ger = {}ant

# mèn@ener: mène, mené, with the stem's vowel
[paradigm ener]
pres = {}ène
pres = {}ènent
past part = {}ené
part = {}enée
part = {}enés
part = {}enées
past = {}enait
past = {}enaient
past = {}ena
past = {}enèrent
fut = {}ènera
fut = {}èneront
cond fut = {}ènerait
cond fut = {}èneraient
inf = {}ener
ger = {}enant

# fait@faire: the verb "faire"
[paradigm faire]
pres = fait
pres = font
past part = fait
part = faite
part = faits
part = faites
past = faisait
past = faisaient
past = fit
past = firent
fut = fera
fut = feront
cond fut = ferait
inf = faire
ger = faisant

# prend,pris@prendre; reprend, comprend
[paradigm prendre]
pres = {}prend
pres = {}prennent
past part = {}pris
part = {}prise
part = {}prises
past = {}prenait
past = {}prenaient
past = {}prit
past = {}prirent
fut = {}prendra
fut = {}prendront
cond fut = {}prendrait
inf = {}prendre
ger = {}prenant

# met@mettre, remet, soumet, transmet
[paradigm mettre]
pres = {}met
pres = {}mettent
past part = {}mis
part = {}mise
part = {}mises
past = {}mettait
past = {}mettaient
past = {}mit
past = {}mirent
fut = {}mettra
fut = {}mettront
cond fut = {}mettrait
inf = {}mettre
ger = {}mettant

# end@re: rend, répond, défend, suspend: regular verbs in -dre
[paradigm dre]
pres = {}d
pres = {}dent
past part = {}du
part = {}due
part = {}dus
part = {}dues
past = {}dait
past = {}daient
past = {}dit
past = {}dirent
fut = {}dra
fut = {}dront
cond fut = {}drait
inf = {}dre
ger = {}dant

# condu@uire: conduit, produit, réduit, introduit
[paradigm uire]
pres = {}it
pres = {}isent
past part = {}it
part = {}ite
part = {}its
part = {}ites
past = {}isait
past = {}isaient
past = {}isit
past = {}isirent
fut = {}ira
fut = {}iront
cond fut = {}irait
inf = {}ire
ger = {}isant

# vient, devient, intervient, revient: with être
[paradigm venir]
pres = {}vient
pres = {}viennent
past = {}venu
past = {}venue
past = {}venus
past = {}venues
past = {}venait
past = {}venaient
past = {}vint
past = {}vinrent
fut = {}viendra
fut = {}viendront
cond fut = {}viendrait
inf = {}venir
ger = {}venant

# part, repart: with être
[paradigm partir]
pres = {}part
pres = {}partent
past = {}parti
past = {}partie
past = {}partis
past = {}parties
past = {}partait
past = {}partit
past = {}partirent
fut = {}partira
fut = {}partiront
cond fut = {}partirait
inf = {}partir
ger = {}partant

# voit, se voit, revoit
[paradigm voir]
pres = {}voit
pres = {}voient
past part = {}vu
part = {}vue
part = {}vus
part = {}vues
past = {}voyait
past = {}voyaient
past = {}vit
past = {}virent
fut = {}verra
fut = {}verront
cond fut = {}verrait
inf = {}voir
ger = {}voyant

# x@pa: "à" and its contractions, the article left to the noun; x@pde the same of "de"
[paradigm pa]
any = à
any = au
any = aux
[paradigm pde]
any = de
any = du
any = des
any = d'

# x@son2: whose
[paradigm poss]
any = son
any = sa
any = ses
any = leur
any = leurs
any = un
any = une
any = le
any = la
any = les
any = l'
any = des
any = de

# ouv@rir: ouvre, ouvert; couvre, offre
[paradigm rir]
pres = {}re
pres = {}rent
past part = {}ert
part = {}erte
part = {}erts
part = {}ertes
past = {}rait
past = {}raient
past = {}rit
past = {}rirent
fut = {}rira
fut = {}riront
cond fut = {}rirait
inf = {}rir
ger = {}rant
