# Reflexive verbs, written with their pronoun and their auxiliary.

# félicit@se, réjou,réjoui,réjouiss@seir: reflexive verbs written with their pronoun, since without it they are others
[paradigm se]
pres = se {}e
pres = se {}ent
past = s'est {}é
past = s'est {}ée
past = se sont {}és
past = se sont {}ées
past = s'était {}é
past = s'était {}ée
past = s'étaient {}és
past = s'est également {}é
past = s'est également {}ée
past = s'est aussi {}é
past = s'est aussi {}ée
past = s'est toutefois {}é
past = s'est toutefois {}ée
past = s'est par ailleurs {}é
past = s'est par ailleurs {}ée
past = s'est vivement {}é
past = s'est vivement {}ée
past = s'est notamment {}é
past = s'est notamment {}ée
past = s'est ainsi {}é
past = s'est ainsi {}ée
past = se sont également {}és
past = se sont aussi {}és
past = se {}ait
past = se {}aient
past = se {}a
past = se {}èrent
fut = se {}era
fut = se {}eront
cond fut = se {}erait
inf = se {}er
ger = se {}ant

# inquiét,inquièt@s', étonn@s': the same before a vowel
[paradigm sv]
pres = s'{2}e
pres = s'{2}ent
past = s'est {1}é
past = s'est {1}ée
past = se sont {1}és
past = se sont {1}ées
past = s'était {1}é
past = s'était {1}ée
past = s'étaient {1}és
past = s'est également {1}é
past = s'est également {1}ée
past = s'est aussi {1}é
past = s'est aussi {1}ée
past = s'est toutefois {1}é
past = s'est toutefois {1}ée
past = s'est par ailleurs {1}é
past = s'est par ailleurs {1}ée
past = s'est vivement {1}é
past = s'est vivement {1}ée
past = se sont également {1}és
past = s'{1}ait
past = s'{1}aient
past = s'{1}a
fut = s'{2}era
cond fut = s'{2}erait
inf = s'{1}er
ger = s'{1}ant

# dit@pp, convaincu@pp: a participle or an adjective in its four forms
[paradigm pp]
m sg = {}
f sg = {}e
m pl = {}s
f pl = {}es

# x@se: the pronoun and the auxiliary before a reflexive participle, with what may stand between
[paradigm sest]
past = s'est
past = se sont
past = s'était
past = s'étaient
past = s'est-il
past = s'est-elle
past = s'est également
past = s'est aussi
past = s'est toutefois
past = s'est par ailleurs
past = s'est en outre
past = s'est enfin
past = se sont également
past = se sont tous deux
past = se sont toutes deux
past = se sont déjà
past = s'est déjà
past = se sont brièvement
past = s'est brièvement
past = s'est ensuite
past = s'est longuement
past = se sont longuement
past = se sont ensuite
past = se sont ainsi
past = se sont par ailleurs

# x@a: to have, before a participle of a form of several words
[paradigm a]
past = a
past = ont
past = avait
past = avaient
past = a également
past = a aussi
past = a en outre
past = a par ailleurs
past = a toutefois
past = a déjà
past = ont également
past = ont aussi

# x@serendre: to go to a place; without its pronoun the verb means to give back
[paradigm serendre]
pres = se rend
pres = se rendent
past = s'est rendu
past = s'est rendue
past = se sont rendus
past = se sont rendues
past = s'était rendu
past = s'était rendue
past = s'étaient rendus
past = se rendait
past = se rendaient
past = s'y est rendu
past = s'y est rendue
past = s'est également rendu
past = s'est également rendue
past = s'est aussi rendu
past = s'est aussi rendue
past = s'est déjà rendu
past = s'est déjà rendue
past = s'est ensuite rendu
past = s'est ensuite rendue
past = se sont également rendus
past = s'est récemment rendu
past = s'est récemment rendue
past = s'est personnellement rendu
past = s'est brièvement rendu
past = s'est-il rendu
past = s'est-elle rendue
past = s'est en outre rendu
past = s'est par ailleurs rendu
past = se rendit
past = se rendirent
fut = se rendra
fut = se rendront
fut = s'y rendra
fut = se rendra-t-il
cond fut = se rendrait
cond fut = se rendraient
cond fut = s'y rendrait
inf = se rendre
inf = s'y rendre
ger = se rendant
past = me suis rendu
past = me suis rendue
past = m'étais rendu
past = m'étais rendue
past = nous sommes rendus
past = m'y suis rendu
past = m'y suis rendue
fut = me rendrai
fut = nous rendrons
pres = me rends
inf = me rendre

# x@sevoir: to see one another
[paradigm sevoir]
pres = se voient
past = se sont vus
past = se sont vues
past = s'étaient vus
past = se sont déjà vus
past = se sont également vus
past = se sont brièvement vus
past = se voyaient
past = se sont revus
past = se sont revues
fut = se verront
fut = se reverront
cond fut = se verraient
cond fut = se reverraient
inf = se voir
inf = se revoir
pres = se revoient

# x@sasseoir: to sit down
[paradigm sasseoir]
pres = s'assied
pres = s'assoit
pres = s'asseyent
pres = s'assoient
past = s'est assis
past = s'est assise
past = se sont assis
past = se sont assises
past = s'était assis
past = s'était assise
past = s'étaient assis
past = s'asseyait
past = s'assit
fut = s'assiéra
fut = s'assoira
fut = s'assoiront
cond fut = s'assiérait
inf = s'asseoir
ger = s'asseyant
