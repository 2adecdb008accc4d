# Words that stand for somebody named before, and for groups of people.

[pronoun m sg subj]
il
[pronoun f sg subj]
elle
# behind its verb: the reporter's even within quotation marks
[pronoun m sg subj incise]
-t-il; -il
[pronoun f sg subj incise]
-t-elle; -elle
[pronoun pl subj]
ils; elles; -t-ils; -ils; -t-elles; -elles; eux; ceux-ci; ces derniers; celles-ci
# who is questioned, in a text of questions and answers
[pronoun m f sg subj first]
je; j'
[pronoun m f pl subj first]
nous
> J'ai rencontré Hakan Fidan lundi à Ankara.
! meeting
[pronoun place subj]
on; l'on; -t-on; -on
> « La trêve doit tenir absolument », insiste-t-on à Paris.
= statement "Paris" mode=direct
> À l'Élysée, on assure que la trêve tiendra.
= statement "Élysée" content="la trêve tiendra"
> Ici, on dit que le pain manque.
! statement

[pronoun m sg subj last]
ce dernier; celui-ci; le second; l'intéressé
[pronoun f sg subj last]
cette dernière; celle-ci; la seconde; l'intéressée
[pronoun m f sg obj clitic dative]
lui
[pronoun m f pl obj clitic dative]
leur
[pronoun m sg obj clitic article]
le
[pronoun f sg obj clitic article]
la
[pronoun m f sg obj clitic article]
l'
[pronoun pl obj clitic article]
les
> Le président Emmanuel Macron s'est rendu à Kiev. Volodymyr Zelensky l'a reçu lundi.
= meeting "Emmanuel Macron" "Volodymyr Zelensky"
> Wang Yi a reçu Sergueï Lavrov et lui a rappelé que la Chine restait neutre.
= statement "Wang Yi" content="la Chine restait neutre"
> Sergueï Lavrov a reçu Wang Yi à Moscou. « Nos liens sont solides », a-t-il déclaré.
= statement "Sergueï Lavrov" mode=direct content="Nos liens sont solides"
> Annalena Baerbock est arrivée à Paris. « L'Europe doit agir », estime-t-elle.
= statement "Annalena Baerbock" mode=direct content="L'Europe doit agir"
> Le ministère turc des Affaires étrangères a réagi. « La Turquie se défendra seule », prévient-il. Il a ajouté que la frontière restait fermée.
= statement "ministère turc des Affaires étrangères" mode=direct
= statement "ministère turc des Affaires étrangères" content="la frontière restait fermée"
> L'Estonie a fermé sa frontière. Elle estime que la menace grandit.
= statement "Estonie" content="la menace grandit"
> Le ministère a convoqué Anne Grillo. Elle a répondu que la France tiendrait.
= statement "Anne Grillo" content="la France tiendrait"
> Josep Borrell a reçu Hakan Fidan. Le haut représentant a répondu que la trêve tiendrait.
= statement "Josep Borrell" content="la trêve tiendrait"
> Il pleut sur Nantes.
! any

[possessive m sg]
son; sa; ses
[possessive pl]
leur; leurs

[det indef]
l'un de ses; l'une de ses; un de ses; une de ses; l'un de leurs; l'un de mes; un de mes; plusieurs de ses; certains de ses; Des; un autre; une autre; certains; certaines; plusieurs; quelques; divers; diverses; quelque
[det indef m]
un; un autre; un certain
[det indef f]
une; une autre; une certaine
[det indef]
d'autres
[det m]
le
[det f]
la
[det]
l'; ce; cet; cette; chaque
[det several]
les; ces; tous les; toutes les; les deux; les trois; deux; trois; quatre; cinq; six; sept; huit; neuf; dix; de nombreux; de nombreuses; des milliers de; des centaines de; des dizaines de; plusieurs centaines de; plusieurs milliers de; plusieurs dizaines de; un groupe de; une centaine de; une dizaine de; une vingtaine de; l'ensemble des; la plupart des; l'un des; l'une des; un certain nombre de
[det describes]
alors; haut; haute; hauts; hautes; ancien; ancienne; anciens; anciennes; ex; ex-; nouveau; nouvelle; nouveaux; feu; actuel; actuelle; vice

[of]
de; d'; du; des
de la République de; de la République du; de la République d'; de la République de la; de la République des; de la République islamique de; de la République islamique du; de la République islamique d'; de la République arabe de; de la République arabe d'; de la République populaire de; de la République fédérale de; de la République fédérale du; de la République fédérale d'; de la République Islamique de; de la République Arabe d'; du Royaume de; du Royaume du; du Royaume d'; de l'État de; de l'État du; de l'Etat de; de l'Etat du; de l'Etat d'; du Sultanat d'; de la Fédération de; de la Confédération de; de la Principauté de; de l'Union des; du Commonwealth de

[counterpart]
homologue@n; collègue@n; interlocut@rice; vis-à-vis; pair@n; alter ego
hôte@n | either
invité@n; invitée@n; visiteur@n; visiteuse@n | guest
> Sergueï Lavrov a rencontré son homologue chinois, Wang Yi, à Vientiane.
= meeting "Sergueï Lavrov" "Wang Yi" place=Vientiane
> Le ministre turc des Affaires étrangères, Hakan Fidan, a reçu son homologue de l'Irak à Ankara.
= meeting "Hakan Fidan" "homologue de l'Irak"
> Les collègues de bureau ont déjeuné.
! any

[side]
partie; côté; camp
[side capital]
capitale

[anaphor number=2]
les deux parties; les deux hommes; les deux femmes; les deux responsables; les deux dirigeants; les deux chefs; les deux diplomates; les deux pays; les deux États; les deux Etats; les deux capitales; les deux délégations; les deux interlocuteurs; les deux alliés; les deux voisins; l'un et l'autre; tous deux; toutes deux; tous les deux; les deux côtés; les deux gouvernements; les deux leaders; de part et d'autre; de part et d'autre, on; des deux côtés, on; dans les deux capitales, on; dans les deux camps, on; les deux camps
les deux ministres | role=minister
les deux chefs de la diplomatie; les deux chefs de diplomatie; les deux ministres des Affaires étrangères | role=foreign-minister
les deux présidents; les deux chefs d'État; les deux chefs d'Etat | role=head-of-state
les deux Premiers ministres; les deux premiers ministres; les deux chefs de gouvernement | role=head-of-government
> Sergueï Lavrov a rencontré Wang Yi à Vientiane. Les deux ministres ont évoqué la crise ukrainienne.
= meeting "Sergueï Lavrov" "Wang Yi" agenda="la crise ukrainienne"
> Les deux côtés de la rue étaient fermés.
! any

[anaphor number=3]
les trois parties; les trois ministres; les trois pays; les trois dirigeants; les trois présidents; les trois chefs d'État; tous trois; les trois chefs de la diplomatie; les trois chefs d'Etat
[anaphor number=4]
les quatre ministres; les quatre dirigeants; les quatre pays
[anaphor number=5]
les cinq ministres; les cinq pays; les cinq dirigeants
[anaphor]
les participants; les convives; toutes les parties; les parties

[group role=military]
armée@n; soldat@n; militaires; troupes; forces armées; forces; forces de sécurité; marine; aviation; gendarme@n; officier@n; milice@n; casques bleus
> Les forces israéliennes ont bombardé le Liban dimanche.
= event ASSAULT "forces israéliennes" > "Liban"
> Les troupes défilent.
! any
> L'armée soudanaise a attaqué des soldats éthiopiens.
= event ASSAULT "armée soudanaise" > "soldats éthiopiens"

[group]
rebelle@n; insurgé@n; combattant@mf; terroriste@n; djihadiste@n; manifestant@mf; séparatiste@n; otage@n; prisonn@ière; réfugié@n; migrant@mf; ressortissant@mf; citoyen@n; civil@n; délégation@n; délégation parlementaire; délégation d'hommes d'affaires; mission; équipe; opposition; pirate@n; colon@n; étudiant@mf; journaliste@n; autorités; police
> Une délégation chinoise s'est rendue à Riyad lundi.
= visit "délégation chinoise" to=SAU
> Le Hamas a libéré des otages français.
= event CONCEDE "Hamas" > "otages français"
> La foule était joyeuse.
! any
