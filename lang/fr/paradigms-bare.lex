# Verbs that have no stem before their ending: the form is written with an x, which stands for nothing.

# x@prendre0: prendre itself
[paradigm prendre0]
pres = prend
pres = prennent
past part = pris
part = prise
part = prises
past = prenait
past = prenaient
past = prit
past = prirent
fut = prendra
fut = prendront
cond fut = prendrait
inf = prendre
ger = prenant

# x@mettre0: mettre itself
[paradigm mettre0]
pres = met
pres = mettent
past part = mis
part = mise
part = mises
past = mettait
past = mettaient
past = mit
past = mirent
fut = mettra
fut = mettront
cond fut = mettrait
inf = mettre
ger = mettant

# x@venir0: venir itself
[paradigm venir0]
pres = vient
pres = viennent
past = venu
past = venue
past = venus
past = venues
past = venait
past = venaient
past = vint
past = vinrent
fut = viendra
fut = viendront
cond fut = viendrait
inf = venir
ger = venant

# x@partir0: partir itself
[paradigm partir0]
pres = part
pres = partent
past = parti
past = partie
past = partis
past = parties
past = partait
past = partit
past = partirent
fut = partira
fut = partiront
cond fut = partirait
inf = partir
ger = partant

# re@voir: voir and revoir
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

# x@voir0: voir itself
[paradigm voir0]
pres = voit
pres = voient
past part = vu
part = vue
part = vus
part = vues
past = voyait
past = voyaient
past = vit
past = virent
fut = verra
fut = verront
cond fut = verrait
inf = voir
ger = voyant
fut = verrai
fut = verrons

# x@attendu, x@deretour, x@envisite: what opens a sentence without a verb of its own
[paradigm attendu]
past = attendu
past = attendue
past = attendus
past = attendues

[paradigm deretour]
past = de retour
past = tout juste rentré
past = tout juste rentrée
past = à peine rentré
past = à peine rentrée
past = rentré
past = rentrée
past = rentrés

# x@avoirete: the infinitive of the passive
[paradigm avoirete]
inf = avoir été
inf = ne pas avoir été

# x@etreinf
[paradigm etreinf]
inf = être
inf = ne pas être

# x@avoirinf: infinitives among the small words
[paradigm avoirinf]
inf = avoir
inf = devoir
inf = pouvoir
inf = vouloir
inf = ne pas avoir
inf = ne pas être
inf = ne pas vouloir
inf = n'avoir

# joi@joindre: to join somebody by telephone
[paradigm joindre]
past part = {}nt
part = {}nte
part = {}nts
part = {}ntes
past = {}gnit
past = {}gnirent
fut = {}ndra
inf = {}ndre

# @fixe: a form of several words in the past tense, as it stands
[paradigm fixe]
past = {}

# va, vont, allé: with être
[paradigm aller]
pres = va
pres = vont
past = allé
past = allée
past = allés
past = allées
past = allait
past = allaient
past = alla
past = allèrent
fut = ira
fut = iront
cond fut = irait
inf = aller
ger = allant
fut = irai
fut = irons
pres = vais
pres = allons

# the infinitive only
[paradigm infseul]
inf = {}

# @futfixe: a form in the future tense, as it stands
[paradigm futfixe]
fut = {}

# mis@participe en ligne: a participle by itself
[paradigm participe]
part = {}

# dit@cequa: c'est ce qu'a dit
[paradigm cequa]
past = c'est ce qu'a {}
past = c'est ce qu'ont {}
past = c'est ce qu'avait {}
past = c'est ce qu'avaient {}

# donné@information: l'information a été donnée
[paradigm information]
past = l'information a été {}e
past = l'annonce a été {}e
past = la nouvelle a été {}e
past = l'annonce en a été {}e
