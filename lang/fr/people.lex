# Words that stand for somebody named before, and for groups of people.

[pronoun m sg subj]
il
[pronoun f sg subj obj]
elle
# behind its verb: the reporter's even within quotation marks
[pronoun m sg subj incise]
-t-il; -il
[pronoun f sg subj incise]
-t-elle; -elle
[pronoun pl subj]
ils; -t-ils; -ils; -t-elles; -elles; ceux-ci; ces derniers; celles-ci
[pronoun pl subj obj]
elles; eux
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

[pronoun m sg subj obj last]
ce dernier; celui-ci; le second; l'intéressé
[pronoun m sg subj former]
celui-là
[pronoun f sg subj former]
celle-là
> Kyriakos Mitsotakis a vu Edi Rama lundi. Celui-ci a promis que la route serait ouverte. Celui-là a répondu que le temps pressait.
= statement "Edi Rama" content="la route serait ouverte"
= statement "Kyriakos Mitsotakis" content="le temps pressait"
> Kyriakos Mitsotakis a choisi ce vin. Celui-là coûte cher.
! statement
[pronoun f sg subj obj last]
cette dernière; celle-ci; la seconde; l'intéressée
[pronoun m f sg obj clitic dative]
lui
# behind a preposition
[pronoun m sg obj]
lui
> Le président Emmanuel Macron est arrivé à Oslo. Le ministre Espen Barth Eide s'est entretenu lundi avec lui.
= meeting "Espen Barth Eide" "Emmanuel Macron" date=2024-07-22
> La ministre Tanja Fajon est arrivée à Oslo. Le ministre Espen Barth Eide l'y a reçue lundi.
= meeting "Espen Barth Eide" "Tanja Fajon" date=2024-07-22 place=Oslo
> La ministre Tanja Fajon est arrivée à Oslo. Le ministre Espen Barth Eide déjeunera lundi avec elle.
= meeting "Espen Barth Eide" "Tanja Fajon" status=planned
> Le fleuve est large. Le pont, lui, est étroit.
! any
[pronoun m f pl obj clitic dative]
leur
[pronoun m sg obj clitic article]
le
[pronoun f sg obj clitic article]
la
[pronoun m f sg obj clitic article]
l'; l'en
[pronoun pl obj clitic article]
les; les en
> Le président Emmanuel Macron s'est rendu à Kiev. Volodymyr Zelensky l'a reçu lundi.
= meeting "Emmanuel Macron" "Volodymyr Zelensky"
> Tanja Fajon a promis dix ambulances à Edi Rama, qui l'en a remerciée.
= event SUPPORT "Edi Rama" > "Tanja Fajon"
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
> Le général Abdel Fattah al-Burhane a dit qu'il tiendrait. « Nous ne rendrons pas les armes », a insisté le chef de l'armée. Mohamed Hamdane Daglo, le chef des paramilitaires, se tait.
= statement "Abdel Fattah al-Burhane" mode=direct
> Le parquet a annulé l'élection de Bernardo Arévalo. « C'est une honte absolue », s'est insurgé le président élu. Le président Lula da Silva s'inquiète.
= statement "Bernardo Arévalo" mode=direct
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
[det m def]
le
[det f def]
la
[det def]
l'; ce; cet; cette; le même; la même; ce même; cette même; cet autre; cette autre
[det]
chaque
[det several def]
les; ces
[det several]
tous les; toutes les; les deux; les trois; deux; trois; quatre; cinq; six; sept; huit; neuf; dix; de nombreux; de nombreuses; des milliers de; des centaines de; des dizaines de; plusieurs centaines de; plusieurs milliers de; plusieurs dizaines de; un groupe de; une centaine de; une dizaine de; une douzaine de; une demi-douzaine de; une quinzaine de; une vingtaine de; une trentaine de; une quarantaine de; une cinquantaine de; une soixantaine de; l'ensemble des; la plupart des; l'un des; l'une des; un certain nombre de
[det describes]
alors; haut; haute; hauts; hautes; ancien; ancienne; anciens; anciennes; ex; ex-; nouveau; nouvelle; nouveaux; feu; actuel; actuelle; vice

[of]
de; d'; du; des
de la République de; de la République du; de la République d'; de la République de la; de la République des; de la République islamique de; de la République islamique du; de la République islamique d'; de la République arabe de; de la République arabe d'; de la République populaire de; de la République fédérale de; de la République fédérale du; de la République fédérale d'; de la République Islamique de; de la République Arabe d'; du Royaume de; du Royaume du; du Royaume d'; de l'État de; de l'État du; de l'Etat de; de l'Etat du; de l'Etat d'; du Sultanat d'; de la Fédération de; de la Confédération de; de la Principauté de; de l'Union des; du Commonwealth de

[counterpart]
homologue@n; collègue@n; interlocut@rice; vis-à-vis; pair@n; alter ego
hôte@n | either
hôtesse@n | host
invité@n; invitée@n; visiteur@n; visiteuse@n | guest
> Sergueï Lavrov a rencontré son homologue chinois, Wang Yi, à Vientiane.
= meeting "Sergueï Lavrov" "Wang Yi" place=Vientiane
> Le ministre turc des Affaires étrangères, Hakan Fidan, a reçu son homologue de l'Irak à Ankara.
= meeting "Hakan Fidan" "homologue de l'Irak"
> Nikos Christodoulides a vu Faustin-Archange Touadéra lundi à Bangui. Son hôte a répondu que la base resterait.
= statement "Faustin-Archange Touadéra" content="la base resterait"
> Alexander De Croo a accueilli lundi à Gand Luc Frieden. Son hôte a dit que le rail unissait la région.
= statement "Luc Frieden" content="le rail unissait la région"
> Le ministre slovène de la Défense, Anton Kobal, a rencontré Hany Selim, son homologue égyptien, à Vienne.
= meeting "Anton Kobal" "Hany Selim" place=Vienna
> Anton Kobal, ministre slovène de la Défense, et Hany Selim, son vis-à-vis égyptien, se sont réunis à Vienne.
= meeting "Anton Kobal" "Hany Selim" place=Vienna
> Les collègues de bureau ont déjeuné.
! any
> Ahmed Attaf a quitté Nouakchott. Quant à Abdoulaye Diop, il a dit que rien n'était réglé.
= statement "Abdoulaye Diop" content="rien n'était réglé"
> La ministre mongole Battsetseg Batmunkh a reçu Antony Blinken. Son hôtesse a dit que la porte restait ouverte.
= statement "Battsetseg Batmunkh" content="la porte restait ouverte"

[side]
partie; côté; camp
[side capital]
capitale

[anaphor number=2]
les deux parties; les deux responsables; les deux chefs; les deux diplomates; les deux pays; les deux États; les deux Etats; les deux capitales; les deux délégations; les deux interlocuteurs; les deux alliés; les deux voisins; l'un et l'autre; tous deux; toutes deux; tous les deux; les deux côtés; les deux gouvernements; les deux homologues; les deux émissaires; les deux envoyés; les deux responsables politiques; les deux hauts responsables; les deux personnalités; les deux négociateurs; de part et d'autre; de part et d'autre, on; des deux côtés, on; dans les deux capitales, on; dans les deux camps, on; les deux camps
les deux dirigeants; les deux leaders; les deux numéros un; les deux chefs de l'exécutif; les deux chefs d'exécutif; les deux hommes d'État; les deux hommes d'Etat | for=head-of-state,head-of-government
les deux hommes; les deux quinquagénaires; les deux anciens ministres | m
les deux femmes; les deux dirigeantes; les deux responsables femmes | f
les deux ministres | role=minister
les deux ministres de la Défense; les deux ministres de la défense | role=defence-minister
les deux ambassadeurs; les deux ambassadrices | role=ambassador
les deux vice-ministres; les deux secrétaires d'État; les deux vice-ministres des Affaires étrangères | role=deputy-minister
les deux chefs de la diplomatie; les deux chefs de diplomatie; les deux ministres des Affaires étrangères; les deux ministres des affaires étrangères; les deux patrons de la diplomatie | role=foreign-minister
les deux souverains; les deux monarques; les deux rois; les deux présidents; les deux chefs d'État; les deux chefs d'Etat; les deux chefs de l'État; les deux chefs de l'Etat | role=head-of-state
les deux Premiers ministres; les deux premiers ministres; les deux chefs de gouvernement; les deux chefs du gouvernement; les deux chanceliers | role=head-of-government
> Sergueï Lavrov a rencontré Wang Yi à Vientiane. Les deux ministres ont évoqué la crise ukrainienne.
= meeting "Sergueï Lavrov" "Wang Yi" agenda="la crise ukrainienne"
> Pedro Sánchez a vu Ursula von der Leyen lundi à Madrid. Les deux hommes ont signé un accord.
! event
> Pedro Sánchez a vu Viktor Orban lundi à Madrid. Les deux hommes ont signé un accord.
= event AGREE "Pedro Sánchez" "Viktor Orban" > "Pedro Sánchez" "Viktor Orban"
> Les deux côtés de la rue étaient fermés.
! any
> Faure Gnassingbé, le président togolais, s'est entretenu avec son homologue comorien, Azali Assoumani. Le ministre togolais Robert Dussey a vu le ministre comorien Dhoihir Dhoulkamal. Les deux dirigeants ont dit que le port serait agrandi.
= statement "Faure Gnassingbé" "Azali Assoumani" content="le port serait agrandi"
! statement "Robert Dussey"
> Faure Gnassingbé, le président togolais, s'est entretenu avec son homologue comorien, Azali Assoumani. Le ministre togolais Robert Dussey a vu le ministre comorien Dhoihir Dhoulkamal. Le président togolais et son homologue ont dit que le port serait agrandi.
= statement "Faure Gnassingbé" "Azali Assoumani" content="le port serait agrandi"
> Le ministre togolais Robert Dussey a vu le ministre comorien Dhoihir Dhoulkamal. Le président togolais, Faure Gnassingbé, était absent. Le port serait agrandi, a dit le diplomate togolais.
! statement "Faure Gnassingbé"

# an organisation, a movement named before
[anaphor thing]
l'organisation; l'Organisation; l'organisation régionale; l'organisation sous-régionale; l'organisation internationale; l'organisation multilatérale; l'organisation politico-militaire; l'organisation intergouvernementale; cette organisation; le bloc; le bloc régional; le bloc sous-régional; le bloc économique; ce bloc; l'institution; cette institution; l'institution régionale; l'instance; l'instance régionale; l'Alliance; l'alliance militaire; l'alliance politico-militaire; le groupement; le groupement régional; l'institution financière; le mouvement; le mouvement islamiste; le mouvement armé; le mouvement rebelle; le mouvement chiite; le groupe armé; le groupe rebelle; la formation chiite; la milice chiite; l'agence onusienne; l'agence spécialisée; la rébellion
> Emmanuel Macron a reçu mardi la directrice générale de l'Organisation mondiale du commerce, Ngozi Okonjo-Iweala.
= meeting "Emmanuel Macron" "Ngozi Okonjo-Iweala" date=2024-07-23
> L'Otan a prévenu lundi que la trêve était fragile. L'Alliance a ajouté que Kiev serait aidée.
= statement "Otan" content="Kiev serait aidée"
> Le Hamas a rejeté l'offre. Le mouvement islamiste affirme que la trêve est morte.
= statement "Hamas" content="la trêve est morte"
> Le bloc opératoire a rouvert.
! any

# the holders of an office of two states told of before
[anaphor number=2 ofstates]
les ministres des deux pays; les ministres des deux États; les ministres des deux Etats; les ministres des deux camps; les ministres des deux parties; les ministres des deux gouvernements; les ministres des deux voisins; les ministres des deux nations | role=minister
les dirigeants des deux pays; les dirigeants des deux États; les dirigeants des deux Etats; les dirigeants des deux camps; les dirigeants des deux parties; les dirigeants des deux gouvernements; les dirigeants des deux voisins; les dirigeants des deux nations; les leaders des deux pays; les leaders des deux États; les leaders des deux Etats; les leaders des deux camps; les leaders des deux parties; les leaders des deux gouvernements; les leaders des deux voisins; les leaders des deux nations; les responsables des deux pays; les responsables des deux États; les responsables des deux Etats; les responsables des deux camps; les responsables des deux parties; les responsables des deux gouvernements; les responsables des deux voisins; les responsables des deux nations; les délégations des deux pays; les délégations des deux États; les délégations des deux Etats; les délégations des deux camps; les délégations des deux parties; les délégations des deux gouvernements; les délégations des deux voisins; les délégations des deux nations; les émissaires des deux pays; les émissaires des deux États; les émissaires des deux Etats; les émissaires des deux camps; les émissaires des deux parties; les émissaires des deux gouvernements; les émissaires des deux voisins; les émissaires des deux nations; les négociateurs des deux pays; les négociateurs des deux États; les négociateurs des deux Etats; les négociateurs des deux camps; les négociateurs des deux parties; les négociateurs des deux gouvernements; les négociateurs des deux voisins; les négociateurs des deux nations; les représentants des deux pays; les représentants des deux États; les représentants des deux Etats; les représentants des deux camps; les représentants des deux parties; les représentants des deux gouvernements; les représentants des deux voisins; les représentants des deux nations; les diplomates des deux pays; les diplomates des deux États; les diplomates des deux Etats; les diplomates des deux camps; les diplomates des deux parties; les diplomates des deux gouvernements; les diplomates des deux voisins; les diplomates des deux nations; les ambassadeurs des deux pays; les ambassadeurs des deux États; les ambassadeurs des deux Etats; les ambassadeurs des deux camps; les ambassadeurs des deux parties; les ambassadeurs des deux gouvernements; les ambassadeurs des deux voisins; les ambassadeurs des deux nations; les diplomaties des deux pays; les diplomaties des deux États; les diplomaties des deux Etats; les diplomaties des deux camps; les diplomaties des deux parties; les diplomaties des deux gouvernements; les diplomaties des deux voisins; les diplomaties des deux nations; les parlementaires des deux pays; les parlementaires des deux États; les parlementaires des deux Etats; les parlementaires des deux camps; les parlementaires des deux parties; les parlementaires des deux gouvernements; les parlementaires des deux voisins; les parlementaires des deux nations | role=official
les ministres de la Défense des deux pays; les ministres de la Défense des deux États | role=defence-minister
les ministres des Affaires étrangères des deux pays; les ministres des Affaires étrangères des deux États; les ministres des Affaires étrangères des deux Etats; les ministres des Affaires étrangères des deux camps; les ministres des Affaires étrangères des deux parties; les ministres des Affaires étrangères des deux gouvernements; les ministres des Affaires étrangères des deux voisins; les ministres des Affaires étrangères des deux nations; les ministres des affaires étrangères des deux pays; les ministres des affaires étrangères des deux États; les ministres des affaires étrangères des deux Etats; les ministres des affaires étrangères des deux camps; les ministres des affaires étrangères des deux parties; les ministres des affaires étrangères des deux gouvernements; les ministres des affaires étrangères des deux voisins; les ministres des affaires étrangères des deux nations; les chefs de la diplomatie des deux pays; les chefs de la diplomatie des deux États; les chefs de la diplomatie des deux Etats; les chefs de la diplomatie des deux camps; les chefs de la diplomatie des deux parties; les chefs de la diplomatie des deux gouvernements; les chefs de la diplomatie des deux voisins; les chefs de la diplomatie des deux nations; les chefs des diplomaties des deux pays; les chefs des diplomaties des deux États; les chefs des diplomaties des deux Etats; les chefs des diplomaties des deux camps; les chefs des diplomaties des deux parties; les chefs des diplomaties des deux gouvernements; les chefs des diplomaties des deux voisins; les chefs des diplomaties des deux nations | role=foreign-minister
les présidents des deux pays; les présidents des deux États; les présidents des deux Etats; les présidents des deux camps; les présidents des deux parties; les présidents des deux gouvernements; les présidents des deux voisins; les présidents des deux nations; les chefs d'État des deux pays; les chefs d'État des deux États; les chefs d'État des deux Etats; les chefs d'État des deux camps; les chefs d'État des deux parties; les chefs d'État des deux gouvernements; les chefs d'État des deux voisins; les chefs d'État des deux nations; les chefs d'Etat des deux pays; les chefs d'Etat des deux États; les chefs d'Etat des deux Etats; les chefs d'Etat des deux camps; les chefs d'Etat des deux parties; les chefs d'Etat des deux gouvernements; les chefs d'Etat des deux voisins; les chefs d'Etat des deux nations | role=head-of-state
les Premiers ministres des deux pays; les Premiers ministres des deux États; les Premiers ministres des deux Etats; les Premiers ministres des deux camps; les Premiers ministres des deux parties; les Premiers ministres des deux gouvernements; les Premiers ministres des deux voisins; les Premiers ministres des deux nations; les chefs de gouvernement des deux pays; les chefs de gouvernement des deux États; les chefs de gouvernement des deux Etats; les chefs de gouvernement des deux camps; les chefs de gouvernement des deux parties; les chefs de gouvernement des deux gouvernements; les chefs de gouvernement des deux voisins; les chefs de gouvernement des deux nations | role=head-of-government
les patrons du renseignement des deux pays; les chefs d'état-major des deux pays; les chefs du renseignement des deux pays; les patrons des services de renseignement des deux pays; les conseillers à la sécurité nationale des deux pays | role=official
> L'Iran et l'Arabie saoudite se rapprochent. Les ministres des Affaires étrangères des deux pays se sont rencontrés mardi à Pékin.
= meeting place=Beijing date=2024-07-23
> Paris et Rabat se réconcilient. Les chefs de la diplomatie des deux pays se verront lundi à Rabat.
= meeting status=planned place=Rabat
> Les ministres des deux pays se sont rencontrés.
! meeting

[anaphor number=3]
les trois parties; les trois ministres; les trois pays; les trois dirigeants; les trois présidents; les trois chefs d'État; tous trois; les trois chefs de la diplomatie; les trois chefs d'Etat; les trois hommes; les trois femmes; les trois ministres des Affaires étrangères; les trois Premiers ministres; les trois diplomates; les trois responsables; les trois capitales
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

# received as a person is; without a state, whoever was said to lead it
[group role=official led]
délégation@n; délégation@n parlementaire@n; délégation@n d'hommes d'affaires; délégation@n ministérielle@n; délégation@n de haut niveau; importante délégation; forte délégation; délégation@n gouvernementale@n; délégation@n militaire@n; délégation@n conjointe@n; délégation@n d'experts; délégation@n de parlementaires; délégation@n de sénateurs; délégation@n de députés; délégation@n de diplomates; délégation@n d'ambassadeurs; délégation@n d'élus; délégation@n d'investisseurs; délégation@n d'entreprises; mission@n d'experts; mission@n parlementaire@n; mission@n d'information; mission@n de médiation; mission@n conjointe@n; mission@n de haut niveau; mission@n économique@n; mission@n d'évaluation; équipe d'experts; équipe de négociateurs; groupe d'experts; groupe de parlementaires; groupe de députés; groupe de sénateurs; parlementaires; sénateurs; députés; émissaires; négociateurs
> Hakan Fidan a reçu mercredi à Ankara une délégation chinoise.
= meeting "Hakan Fidan" "délégation chinoise" place=Ankara
> Une délégation de sénateurs français a été reçue à Taipei par la présidente Tsai Ing-wen.
= meeting "délégation de sénateurs français" "Tsai Ing-wen" place=Taipei
> Hakan Fidan a reçu mercredi une délégation de l'Assemblée nationale vietnamienne.
= meeting "Hakan Fidan" "délégation de l'Assemblée nationale vietnamienne" date=2024-07-24
> Hakan Fidan s'est entretenu mercredi avec une délégation du ministère espagnol de la Défense.
= meeting "Hakan Fidan" "délégation du ministère espagnol de la Défense" date=2024-07-24
> Le musée a reçu une délégation de collégiens.
! meeting

[group]
gouvernements européens; gouvernements africains; gouvernements occidentaux; gouvernements arabes; capitales européennes; capitales occidentales; chancelleries occidentales; chancelleries européennes; pays européens; pays occidentaux; Occidentaux; alliés européens; dirigeants européens; dirigeants africains; dirigeants arabes; dirigeants occidentaux; leaders européens; partenaires européens; chefs de parti; chefs de partis
pêcheur@n; agriculteur@n; paysan@n; foule; foules; rebelle@n; insurgé@n; combattant@mf; terroriste@n; djihadiste@n; manifestant@mf; séparatiste@n; otage@n; prisonn@ière; réfugié@n; migrant@mf; ressortissant@mf; citoyen@n; civil@n; mission; équipe; opposition; pirate@n; colon@n; étudiant@mf; journaliste@n; autorités; police
> Une délégation chinoise s'est rendue à Riyad lundi.
= visit "délégation chinoise" to=SAU
> Le Hamas a libéré des otages français.
= event CONCEDE "Hamas" > "otages français"
> La foule était joyeuse.
! any
> Côté zambien, on affirme que la dette sera restructurée.
= statement "zambien" content="la dette sera restructurée"
> Côté cour, on affirme que la pièce est finie.
! statement

# what an army uses does what the army does, where the text says whose it is
[group role=military owner]
tirs; obus; missile@n; drone@n; roquette@n; avion@n; avions de combat; avions de chasse; chasseur@n; bombardier@n; hélicoptère@n; artillerie; char@n; patrouilleur@n; vedette@n; garde-côtes
> Des avions israéliens ont bombardé le Liban.
= event ASSAULT "avions israéliens" > "Liban"
> Des drones russes ont attaqué l'Ukraine lundi.
= event ASSAULT "drones russes" > "Ukraine"
> Les avions ont décollé en retard.
! any
