# The names of offices, in France, Belgium, Switzerland, Quebec, the Maghreb and francophone Africa; feminine and plural.

[title role=head-of-state]
homme fort; numéro un; président@mf; Président@mf; président@mf x@de République; président@mf de la République; président@mf de l'État; président@mf de la transition; président@mf par intérim; président@mf de transition; président@mf élu; présidente élue; président@mf sortant; chef@n de l'État; chef@n de l'Etat; chef@n d'État; chef@n d'Etat; cheffe@n de l'État; chef@n de la junte; roi@n; reine@n; souverain@mf; monarque@n; empereur; émir@n; sultan@n; grand-duc; grande-duchesse; guide suprême; Guide suprême; gouverneure générale; gouverneur général; dirigeant@mf suprême; président@mf de l'Etat; cheffe@n de l'Etat
président@mf américain@mf; Président@mf américain@mf; chef de la Maison Blanche; hôte de la Maison Blanche; hôte de la Maison-Blanche; locataire de la Maison Blanche; locataire de la Maison-Blanche; occupant de la Maison Blanche | country=USA
président@mf de la Fédération de Russie; président@mf russe@n; chef du Kremlin; patron du Kremlin; hôte du Kremlin; maître du Kremlin; locataire du Kremlin; numéro un russe | country=RUS
locataire de l'Élysée; locataire de l'Elysée; hôte de l'Élysée; hôte de l'Elysée; chef de l'État français; chef de l'Etat français | country=FRA
hôte de Carthage; locataire de Carthage; locataire du palais de Carthage | country=TUN
numéro un chinois; dirigeant chinois | country=CHN
raïs égyptien | country=EGY
pape; Pape; souverain pontife; Souverain pontife; Souverain Pontife; Saint-Père; saint-père | country=VAT
maître de Damas | country=SYR
locataire du palais d'El Mouradia | country=DZA
président@mf de la Confédération suisse | country=CHE
dirigeant; dirigeante; leader; numéro un; chef de l'exécutif; cheffe de l'exécutif | for=head-of-state,head-of-government
> Le président français, Emmanuel Macron, a reçu le roi Abdallah à Paris.
= meeting "Emmanuel Macron" "Abdallah" place=Paris
> Le président turc a rencontré le président serbe, Aleksandar Vucic, à Ankara.
= meeting "président turc" "Aleksandar Vucic" place=Ankara
> Le président du club a rencontré le succès.
! meeting

[title role=head-of-government]
Premier ministre; Première ministre; Premiers ministres; Premières ministres; premier ministre; première ministre; premiers ministres; premières ministres; Premier Ministre; PM; chef@n du gouvernement; cheffe@n du gouvernement; chef@n de gouvernement; chancel@ière; chancelier fédéral; chancelière fédérale; président@mf du gouvernement; président@mf du Conseil; président@mf du conseil; président@mf du Conseil des ministres;  chef@n du gouvernement de transition; ex-Premier ministre
vice-Premier ministre; vice-premier ministre; vice-première ministre; vice-Première ministre; vice-Premiers ministres; vice-chancel@ière | role=minister
locataire de Matignon; hôte de Matignon | country=FRA
locataire de Downing Street; hôte de Downing Street | country=GBR
> La cheffe du gouvernement italien, Giorgia Meloni, s'est entretenue avec le chancelier allemand Olaf Scholz à Berlin.
= meeting "Giorgia Meloni" "Olaf Scholz" place=Berlin
> Le Premier ministre indien, Narendra Modi, se rendra à Moscou lundi prochain.
= visit "Narendra Modi" to=RUS status=planned
> Le premier ministre d'un enfant est son père.
! meeting

[title role=head-of-state country=BFA]
président du Faso; Président du Faso; Président du Faso, Chef de l'Etat; Président du Faso, Chef de l'État; Président du Faso Chef de l'Etat; Président du Faso Chef de l'État; président du Faso, chef de l'État
> Le président du Faso, le capitaine Ibrahim Traoré, a reçu Sergueï Lavrov.
= meeting "Ibrahim Traoré" "Sergueï Lavrov"
> Le Président du Faso, Chef de l'Etat, a reçu Sergueï Lavrov.
= meeting "Président du Faso" "Sergueï Lavrov"
> Le président du club a vendu un joueur.
! meeting

[title role=ambassador org=EU]
chef de la délégation de l'Union européenne; cheffe de la délégation de l'Union européenne; chef de la délégation de l'UE; cheffe de la délégation de l'UE; chef de délégation de l'Union européenne; cheffe de délégation de l'Union européenne; chef de la délégation européenne; cheffe de la délégation européenne
> Mélanie Joly a reçu la cheffe de la délégation de l'Union européenne, Carmen Ruiz.
= meeting "Mélanie Joly" "Carmen Ruiz"
> Le chef de la délégation de l'Union européenne, Carlos Ruiz, a vu Mélanie Joly.
= meeting "Mélanie Joly" "Carlos Ruiz"
> La délégation de l'Union européenne à Tunis a fermé.
! meeting

[title role=ambassador]
ambassad@rice; Ambassad@rice; ambassad@rice extraordinaire et plénipotentiaire; représentant@mf permanent@mf; représentant@mf permanent@mf auprès des Nations unies; représentant@mf permanent@mf auprès de l'ONU; ambassad@rice auprès de l'ONU; ambassad@rice auprès des Nations unies; ambassad@rice à l'ONU; chargé@n d'affaires; chargée@n d'affaires; consul@n général; consul@n générale; consule générale; consul@n; consule@n; nonce apostolique; nonce; chef de mission; cheffe de mission; hauts-commissaires; haute commissaire; représentant@mf permanent@mf adjoint@mf
> L'ambassadrice de France, Anne Grillo, a rencontré Wang Yi à Pékin.
= meeting "Anne Grillo" "Wang Yi"
> L'ambassadeur de Russie, Andreï Keline, a rencontré David Lammy lundi.
= meeting "Andreï Keline" "David Lammy" date=2024-07-22
> Elle est ambassadrice d'une marque de parfum.
! any

[title role=envoy]
envoyé@n spécial@n; envoyée@n spéciale@n; envoyés spéciaux; envoyé@n; envoyée@n; émissaire@n; envoyé@n personnel@n; envoyée personnelle; représentant@mf spécial@n; représentante spéciale; représentant spécial; représentante@n; représentant@mf; médiat@rice; négociat@rice; négociateur en chef; négociatrice en chef; négociateurs en chef; représentant@n personnel@n; représentante@n personnelle@n; émissaire@n spécial; émissaire personnel; émissaire présidentiel; émissaire présidentielle; envoyé présidentiel; envoyée présidentielle; coordinateur spécial; rapporteur spécial; rapporteuse spéciale; envoyé personnel du secrétaire général
> L'émissaire américain Amos Hochstein a rencontré Nabih Berri à Beyrouth.
= meeting "Amos Hochstein" "Nabih Berri" place=Beirut
> Le représentant de commerce a rencontré un client.
! meeting
> Félix Tshisekedi a reçu lundi Anna Berg, envoyée spéciale du président slovène Igor Novak.
= meeting "Félix Tshisekedi" "Anna Berg" date=2024-07-22
> Le représentant personnel du président français pour le Liban, Jean Petit, a rencontré Nabih Berri lundi.
= meeting "Jean Petit" "Nabih Berri" date=2024-07-22
> L'envoyé spécial chinois, Zhai Jun, a rencontré Abbas Araghchi à Téhéran.
= meeting "Zhai Jun" "Abbas Araghchi"

[title role=spokesperson]
porte-parole; Porte-parole; porte-parole adjoint; porte-parole adjointe; porte-parole adjoints; attaché de presse; attachée de presse; secrétaire de presse; porte-paroles; porte-voix
porte-parole du Kremlin | country=RUS
porte-parole du Quai d'Orsay; porte-parole de l'Élysée; porte-parole de l'Elysée | country=FRA
porte-parole de la Maison Blanche; porte-parole de la Maison-Blanche; porte-parole du département d'État; porte-parole du département d'Etat; porte-parole du Pentagone | country=USA
> « Nous suivons la situation », a déclaré la porte-parole du ministère chinois des Affaires étrangères, Mao Ning.
= statement "Mao Ning" mode=direct content="Nous suivons la situation"
> Le porte-parole du Kremlin, Dmitri Peskov, a indiqué que la visite aurait lieu en août.
= statement "Dmitri Peskov" content="la visite aurait lieu en août"
> Elle fut porte-parole du festival.
! any

# Members of the commission of a union.
[title role=official org=EU]
commissaire européen; commissaire européen au Commerce; commissaire européen au commerce; commissaire européen à l'Énergie; commissaire européen à l'énergie; commissaire européen au Climat; commissaire européen au climat; commissaire européen à l'Élargissement; commissaire européen à l'élargissement; commissaire européen aux Partenariats internationaux; commissaire européen aux partenariats internationaux; commissaire européen à la Gestion des crises; commissaire européen à la gestion des crises; commissaire européen au Budget; commissaire européen au budget; commissaire européen aux Affaires intérieures; commissaire européen aux affaires intérieures; commissaire européen à la Justice; commissaire européen à la justice; commissaire européen à l'Économie; commissaire européen à l'économie; commissaire européen à la Défense; commissaire européen à la défense; commissaire européen à l'Agriculture; commissaire européen à l'agriculture; commissaire européen au Développement; commissaire européen au développement; commissaire européen au Voisinage; commissaire européen au voisinage; commissaire européen au Marché intérieur; commissaire européen au marché intérieur; commissaire européen aux Transports; commissaire européen aux transports; commissaire européen chargé du Commerce; commissaire européen chargé du commerce; commissaire européen chargée du Commerce; commissaire européen chargée du commerce; commissaire européen chargé de l'Élargissement; commissaire européen chargé de l'élargissement; commissaire européen chargée de l'Élargissement; commissaire européen chargée de l'élargissement; commissaire européenne; commissaire européenne au Commerce; commissaire européenne au commerce; commissaire européenne à l'Énergie; commissaire européenne à l'énergie; commissaire européenne au Climat; commissaire européenne au climat; commissaire européenne à l'Élargissement; commissaire européenne à l'élargissement; commissaire européenne aux Partenariats internationaux; commissaire européenne aux partenariats internationaux; commissaire européenne à la Gestion des crises; commissaire européenne à la gestion des crises; commissaire européenne au Budget; commissaire européenne au budget; commissaire européenne aux Affaires intérieures; commissaire européenne aux affaires intérieures; commissaire européenne à la Justice; commissaire européenne à la justice; commissaire européenne à l'Économie; commissaire européenne à l'économie; commissaire européenne à la Défense; commissaire européenne à la défense; commissaire européenne à l'Agriculture; commissaire européenne à l'agriculture; commissaire européenne au Développement; commissaire européenne au développement; commissaire européenne au Voisinage; commissaire européenne au voisinage; commissaire européenne au Marché intérieur; commissaire européenne au marché intérieur; commissaire européenne aux Transports; commissaire européenne aux transports; commissaire européenne chargé du Commerce; commissaire européenne chargé du commerce; commissaire européenne chargée du Commerce; commissaire européenne chargée du commerce; commissaire européenne chargé de l'Élargissement; commissaire européenne chargé de l'élargissement; commissaire européenne chargée de l'Élargissement; commissaire européenne chargée de l'élargissement; commissaires européens
> Robert Dussey a reçu le commissaire européen Jozef Síkela.
= meeting "Robert Dussey" "Jozef Síkela"
> La commissaire européenne à l'énergie, Kadri Simson, a reçu Robert Dussey.
= meeting "Robert Dussey" "Kadri Simson"
> Le commissaire de police Jean Petit a reçu la presse.
! meeting
[title role=official owner]
commissaire@n; commissaire@n aux Affaires politiques; commissaire@n à la Paix et à la Sécurité
> Robert Dussey a reçu la commissaire de la Cedeao, Awa Dione.
= meeting "Robert Dussey" "Awa Dione"

[title role=secretary-general]
secrétaire@n général; secrétaire@n générale; secrétaires généraux; Secrétaire général; Secrétaire générale; directeur général; directrice générale;  secrétaire exécutif; secrétaire exécutive; secrétaire générale adjointe; secrétaire général adjoint
secrétaire@n général@n de l'ONU; secrétaire@n général@n des Nations unies; secrétaire@n général@n des Nations Unies; patron@n de l'ONU; patronne de l'ONU; chef@n de l'ONU; cheffe de l'ONU; numéro un de l'ONU; secrétaire@n générale@n de l'ONU; secrétaire@n générale@n des Nations unies; secrétaire@n générale@n des Nations Unies | org=UN
secrétaire@n général@n de l'Otan; secrétaire@n général@n de l'OTAN; secrétaire@n général@n de l'Alliance; secrétaire@n général@n de l'Alliance atlantique; patron@n de l'Otan; patron@n de l'OTAN; chef@n de l'Otan; chef@n de l'OTAN; chef@n de l'Alliance; patron de l'Alliance; secrétaire@n générale@n de l'Otan; secrétaire@n générale@n de l'OTAN; secrétaire@n générale@n de l'Alliance; secrétaire@n générale@n de l'Alliance atlantique | org=NATO
patron@n de l'AIEA; chef@n de l'AIEA; directeur général de l'AIEA; directeur général de l'Agence internationale de l'énergie atomique | org=IAEA
secrétaire@n général@n de la Ligue arabe; patron de la Ligue arabe; chef de la Ligue arabe; secrétaire@n générale@n de la Ligue arabe | org=LAS
secrétaire@n général@n de l'OIF; secrétaire@n général@n de la Francophonie; patronne de la Francophonie; patronne de l'OIF; secrétaire@n générale@n de l'OIF; secrétaire@n générale@n de la Francophonie | org=OIF
président@mf de la Commission européenne; président@mf de la Commission; chef@n de l'exécutif européen; cheffe@n de l'exécutif européen; patronne de la Commission; patronne de la Commission européenne; président@mf de l'exécutif européen; président@mf du Conseil européen; président@mf du Parlement européen; vice-président@mf de la Commission européenne | role=official org=EU
président@mf de la Commission de l'Union africaine; président@mf de la Commission de l'UA | role=official org=AU
président@mf de l'Union africaine; président@mf en exercice de l'Union africaine; président@mf en exercice de l'UA | role=official org=AU
président@mf de la Commission de la Cedeao; président@mf de la Commission de la CEDEAO | role=official org=ECOWAS
chef@n de la diplomatie européenne; cheffe@n de la diplomatie européenne; chef@n de la diplomatie de l'UE; cheffe@n de la diplomatie de l'UE; chef@n de la diplomatie de l'Union européenne; cheffe@n de la diplomatie de l'Union européenne; haut représentant; haute représentante; haut représentant de l'UE; haute représentante de l'UE; haut représentant de l'Union européenne; haute représentante de l'Union européenne; haut représentant de l'Union; haute représentante de l'Union; haut représentant de l'UE pour les affaires étrangères; haute représentante de l'UE pour les affaires étrangères ; haut représentant de l'Union pour les affaires étrangères et la politique de sécurité; haute représentante de l'Union pour les affaires étrangères et la politique de sécurité; haut représentant de l'Union européenne pour les affaires étrangères et la politique de sécurité; haute représentante de l'Union européenne pour les affaires étrangères et la politique de sécurité; haut représentant de l'UE pour les affaires étrangères et la politique de sécurité; haute représentante de l'UE pour les affaires étrangères et la politique de sécurité | role=foreign-minister org=EU
> Le secrétaire général de l'ONU, António Guterres, a rencontré Vladimir Poutine à Kazan.
= meeting "António Guterres" "Vladimir Poutine" place=Kazan
> La présidente de la Commission européenne, Ursula von der Leyen, a déclaré que l'aide serait doublée.
= statement "Ursula von der Leyen" content="l'aide serait doublée"
> Le directeur général de l'hôpital a démissionné.
! any

[title role=legislator]
président@mf de l'Assemblée nationale; vice-président@mf de l'Assemblée nationale; vice-président@mf du Sénat; vice-président@mf du Parlement; vice-président@mf de la Chambre des députés; président@mf du Comité permanent de l'Assemblée populaire nationale; président@mf de la Knesset; président@mf de la Douma; président@mf du Bundestag; président@mf du Congrès; président@mf de l'Assemblée nationale populaire; président@mf du Conseil de la nation; chef@n du Parlement; cheffe du Parlement; président@mf du Sénat; président@mf du Parlement; président@mf du parlement; président@mf de la Chambre des représentants; président@mf de la Chambre des députés; président@mf de la Chambre; président@mf de l'Assemblée; député@n; députée@n; sénat@rice; parlementaire@n; eurodéputé@n; eurodéputée@n; député@n européen; rapporteur; élu@n; conseill@ère national
> La présidente de l'Assemblée nationale, Yaël Braun-Pivet, a déclaré que la France restait fidèle à ses alliés.
= statement "Yaël Braun-Pivet" content="la France restait fidèle à ses alliés"
> Le député français Jean Dupont a affirmé que la loi serait votée.
= statement "Jean Dupont" content="la loi serait votée"
> Le sénateur dort.
! any

[title role=party-official]
premier secrétaire; première secrétaire; secrétaire@n du Comité du Parti; secrétaire@n du Parti; secrétaire@n du Comité central; secrétaire@n général@n du Comité central; secrétaire@n général@n du Comité central du Parti; secrétaire@n général@n du Parti; chef@n du Parti; membre@n du Bureau politique; membre@n du Comité central; membre@n du Secrétariat; membre@n du Bureau politique du Comité central du PCC; membre@n du Bureau politique du Comité central du Parti communiste chinois; membre@n du Bureau politique du Comité central du Parti communiste chinois (PCC); membre@n du Bureau politique du Comité central du Parti communiste du Vietnam; membre@n du Bureau politique du Comité central du PCV; membre@n du Bureau politique du Comité central du Parti; membre@n du Bureau politique du Comité central du PCC (CC du PCC); membre@n du Comité permanent du Bureau politique du Comité central du PCC; membre@n du Comité permanent du Bureau politique du Comité central du Parti communiste chinois; membre@n du Comité permanent du Bureau politique du Comité central du Parti communiste chinois (PCC); membre@n du Comité permanent du Bureau politique du Comité central du Parti communiste du Vietnam; membre@n du Comité permanent du Bureau politique du Comité central du PCV; membre@n du Comité permanent du Bureau politique du Comité central du Parti; membre@n du Comité permanent du Bureau politique du Comité central du PCC (CC du PCC); membre@n du Comité central du PCC; membre@n du Comité central du Parti communiste chinois; membre@n du Comité central du Parti communiste chinois (PCC); membre@n du Comité central du Parti communiste du Vietnam; membre@n du Comité central du PCV; membre@n du Comité central du Parti; membre@n du Comité central du PCC (CC du PCC); directeur du Bureau de la Commission des affaires étrangères du Comité central du PCC; directeur du Bureau de la Commission des affaires étrangères du Comité central du Parti communiste chinois; directeur du Bureau de la Commission des affaires étrangères du Comité central du Parti communiste chinois (PCC); directeur du Bureau de la Commission des affaires étrangères du Comité central du Parti communiste du Vietnam; directeur du Bureau de la Commission des affaires étrangères du Comité central du PCV; directeur du Bureau de la Commission des affaires étrangères du Comité central du Parti; directeur du Bureau de la Commission des affaires étrangères du Comité central du PCC (CC du PCC); chef@n du Département international du Comité central du PCC; chef@n du Département international du Comité central du Parti communiste chinois; chef@n du Département international du Comité central du Parti communiste chinois (PCC); chef@n du Département international du Comité central du Parti communiste du Vietnam; chef@n du Département international du Comité central du PCV; chef@n du Département international du Comité central du Parti; chef@n du Département international du Comité central du PCC (CC du PCC); Permanent du Secrétariat; permanent du Secrétariat; membre permanent du Secrétariat; membre du Bureau politique et permanent du Secrétariat; membre du Bureau politique et Permanent du Secrétariat; président@mf du Front de la Patrie; secrétaire national; chef du parti; président@mf du parti; leader du parti; secrétaire@n général@n du parti; chef de l'opposition; cheffe de l'opposition; leader de l'opposition; président@mf du parti au pouvoir; leader du Hezbollah; chef du Hezbollah; chef du Hamas; chef du bureau politique du Hamas

[title role=military]
chef@n d'état-major; chef@n d'état-major des armées; chef@n d'état-major interarmées; commandant@mf; commandant@mf en chef; colonel@n; lieutenant-colonel; capitaine@n; maréchal; contre-amiral; vice-amiral; général de division; général de brigade; général de corps d'armée; lieutenant-général; chef@n des forces armées; chef@n de la marine; général@n; généraux; amiral; inspecteur général des armées; chef de l'armée; chef de la junte militaire; attaché militaire; attaché de défense
> Le chef d'état-major des armées, Thierry Burkhard, a affirmé que la menace augmentait.
= statement "Thierry Burkhard" content="la menace augmentait"
> Le commandant ukrainien Oleksandr Syrsky a déclaré que le front tenait.
= statement "Oleksandr Syrsky" content="le front tenait"
> Le général aime les cartes.
! any

[title role=official]
secrétaire général du gouvernement; secrétaire générale du gouvernement; secrétaire général de la présidence; secrétaire générale de la présidence; secrétaire général de la présidence de la République; secrétaire général du gouvernement et porte-parole; secrétaire en chef du cabinet; secrétaire général du cabinet; numéro deux; numéro 2; n°2; numéro trois; bras droit; vice-président@mf; vice-Président@mf; conseill@ère diplomatique; conseill@ère à la sécurité nationale; conseill@ère pour la sécurité nationale; conseill@ère; conseill@ère spécial; secrétaire du Conseil de sécurité nationale; secrétaire du Conseil de sécurité; chef de cabinet; directeur de cabinet; directrice de cabinet; direct@rice; direct@rice adjoint; chef du renseignement; chef des renseignements; cheffe du renseignement; directeur du renseignement; directrice du renseignement; patron du renseignement; patron des renseignements; chef du protocole; Première dame; première dame; régent@mf; ministre-président; chef de file de l'opposition; directeur des affaires politiques; directrice des affaires politiques; directeur Afrique; directrice Afrique; secrétaire général du parti communiste; gouvern@rice; gouverneur@n; gouverneure@n; maire@n; prince héritier; Prince héritier; princesse; dauphin; assistant@mf du président; chef de la CIA; directeur de la CIA; préfet@n; chef du département; wali; président@mf du Conseil de transition; membre du Conseil de souveraineté; chef du Conseil présidentiel
prince héritier saoudien; prince héritier d'Arabie saoudite | country=SAU
> Le conseiller américain à la sécurité nationale, Jake Sullivan, a rencontré Wang Yi à Bangkok.
= meeting "Jake Sullivan" "Wang Yi" place=Bangkok
> Le prince héritier saoudien, Mohammed ben Salmane, a reçu Emmanuel Macron à Djeddah.
= meeting "Mohammed ben Salmane" "Emmanuel Macron"
> Le maire a planté un arbre.
! any

[title role=other]
success@rice; prédécess@rice; successeur@n; prédécesseur@n; prédécesseure; rival@mf; allié@n; adversaire@n; épouse; époux; dirigeants@lespl; dirigeantes@lespl; leaders@lespl; chef@n; cheffe@n; opposant@mf; chef rebelle; chef@n rebelle@n; chef de guerre; seigneur de guerre

[title role=official generic]
haut dignitaire; hauts dignitaires; cadre@n; collaborat@rice; proche@n; proche conseiller; proches; familier; intime@n; officiel@n; des responsables; de hauts responsables; des diplomates; des officiels; responsable gouvernemental
responsable@n; représentant@mf; haut responsable; haute responsable; hauts responsables; haut diplomate; haut-diplomate; hauts diplomates; hauts-diplomates; haut gradé; hauts gradés; gradé; gradés; haut fonctionnaire; hauts fonctionnaires; fonctionnaire@n; diplomate@n | lesser
> L'ambassadeur Boualem Chebihi a parlé mardi. Olaf Scholz est resté à Berlin. « La porte reste ouverte », a dit le diplomate.
= statement "Boualem Chebihi" content="La porte reste ouverte"
> « Rien n'est encore signé », a déclaré mardi l'envoyée spéciale de l'ONU pour la Libye. Stephanie Koury s'exprimait à Tripoli.
= statement "Stephanie Koury" content="Rien n'est encore signé"
> Un haut responsable américain a déclaré que les négociations avançaient.
= statement "haut responsable américain" content="les négociations avançaient"
> Les responsables dorment.
! any
> Selon un diplomate français, les pourparlers reprendront.
= statement "diplomate français" content="les pourparlers reprendront"

[title role=other generic]
source@n; source diplomatique; sources diplomatiques; source proche du dossier; sources proches du dossier; source gouvernementale; sources gouvernementales; source sécuritaire; sources sécuritaires; source militaire; sources concordantes; des sources diplomatiques; des sources; experts; expertes; des experts; analystes; des analystes; observat@rice; des observateurs; témoin@n; des témoins; habitant@mf; des habitants; des militants; participant@mf; convive@n; voix
> Une source diplomatique française a indiqué que les pourparlers avançaient.
= statement "source diplomatique française" content="les pourparlers avançaient"
> Selon des experts, les prix vont baisser.
= statement "experts" content="les prix vont baisser"
> La source est tarie.
! any


# The heads of churches and faiths, whom envoys call on.
[title role=official]
patriarche@n; patriarche maronite; patriarche orthodoxe; patriarche œcuménique; patriarche latin; catholicos; archevêque@n; évêque@n; grand imam; grand mufti; mufti; imam@n; ayatollah; grand rabbin; métropolite
nonce apostolique | country=VAT role=ambassador
> Jean-Noël Barrot a été reçu lundi à Beyrouth par le patriarche maronite, Béchara Raï.
= meeting "Jean-Noël Barrot" "Béchara Raï" place=Beirut date=2024-07-22
> Le nonce apostolique Paolo Borgia a rencontré Joseph Aoun lundi.
= meeting "Paolo Borgia" "Joseph Aoun" date=2024-07-22
> L'imam du village dort.
! any

# The heads of those who rule for a time.
[title role=head-of-state]
président du Conseil militaire de transition; Président du Conseil militaire de transition; président du Conseil Militaire de Transition; Président du Conseil Militaire de Transition; président du CMT | country=TCD
président du Conseil national pour la sauvegarde de la patrie; président du CNSP | country=NER
président du Comité national du rassemblement pour le développement; président du CNRD | country=GIN
président du Conseil souverain; président du Conseil de souveraineté; président du Conseil souverain de transition; chef du Conseil souverain | country=SDN
président du Conseil présidentiel de transition; coordonnateur du Conseil présidentiel de transition | country=HTI
président du Conseil présidentiel libyen; président du Conseil présidentiel | country=LBY usual
président du Conseil de direction présidentiel | country=YEM
> Filippo Grandi a été reçu mardi par le président du Conseil militaire de transition, Mahamat Idriss Déby.
= meeting "Filippo Grandi" "Mahamat Idriss Déby" date=2024-07-23
> Le président du Conseil souverain, Abdel Fattah al-Burhan, a reçu lundi Abdelmadjid Tebboune.
= meeting "Abdel Fattah al-Burhan" "Abdelmadjid Tebboune" date=2024-07-22
> Le conseil militaire du village dort.
! any

# High commissioners: those of the United Nations, and those that members of the Commonwealth send to each other.
[title role=official]
haut-commissaire; haute-commissaire; haut commissaire; haute commissaire; hauts-commissaires | else=UNHCR
haut-commissaire pour les réfugiés; haut-commissaire aux réfugiés; haut-commissaire des Nations unies pour les réfugiés; haut-commissaire des Nations unies aux réfugiés; haut-commissaire des Nations Unies pour les réfugiés; haut-commissaire des Nations Unies aux réfugiés; haut-commissaire des Nations-Unies pour les réfugiés; haut-commissaire des Nations-Unies aux réfugiés; haut-commissaire de l'ONU pour les réfugiés; haut-commissaire de l'ONU aux réfugiés; haute-commissaire pour les réfugiés; haute-commissaire aux réfugiés; haute-commissaire des Nations unies pour les réfugiés; haute-commissaire des Nations unies aux réfugiés; haute-commissaire des Nations Unies pour les réfugiés; haute-commissaire des Nations Unies aux réfugiés; haute-commissaire des Nations-Unies pour les réfugiés; haute-commissaire des Nations-Unies aux réfugiés; haute-commissaire de l'ONU pour les réfugiés; haute-commissaire de l'ONU aux réfugiés; haut commissaire pour les réfugiés; haut commissaire aux réfugiés; haut commissaire des Nations unies pour les réfugiés; haut commissaire des Nations unies aux réfugiés; haut commissaire des Nations Unies pour les réfugiés; haut commissaire des Nations Unies aux réfugiés; haut commissaire des Nations-Unies pour les réfugiés; haut commissaire des Nations-Unies aux réfugiés; haut commissaire de l'ONU pour les réfugiés; haut commissaire de l'ONU aux réfugiés | org=UNHCR
haut-commissaire aux droits de l'homme; haut-commissaire pour les droits de l'homme; haut-commissaire aux droits humains; haut-commissaire des Nations unies aux droits de l'homme; haut-commissaire des Nations unies pour les droits de l'homme; haut-commissaire des Nations unies aux droits humains; haut-commissaire des Nations Unies aux droits de l'homme; haut-commissaire des Nations Unies pour les droits de l'homme; haut-commissaire des Nations Unies aux droits humains; haut-commissaire des Nations-Unies aux droits de l'homme; haut-commissaire des Nations-Unies pour les droits de l'homme; haut-commissaire des Nations-Unies aux droits humains; haut-commissaire de l'ONU aux droits de l'homme; haut-commissaire de l'ONU pour les droits de l'homme; haut-commissaire de l'ONU aux droits humains; haute-commissaire aux droits de l'homme; haute-commissaire pour les droits de l'homme; haute-commissaire aux droits humains; haute-commissaire des Nations unies aux droits de l'homme; haute-commissaire des Nations unies pour les droits de l'homme; haute-commissaire des Nations unies aux droits humains; haute-commissaire des Nations Unies aux droits de l'homme; haute-commissaire des Nations Unies pour les droits de l'homme; haute-commissaire des Nations Unies aux droits humains; haute-commissaire des Nations-Unies aux droits de l'homme; haute-commissaire des Nations-Unies pour les droits de l'homme; haute-commissaire des Nations-Unies aux droits humains; haute-commissaire de l'ONU aux droits de l'homme; haute-commissaire de l'ONU pour les droits de l'homme; haute-commissaire de l'ONU aux droits humains; haut commissaire aux droits de l'homme; haut commissaire pour les droits de l'homme; haut commissaire aux droits humains; haut commissaire des Nations unies aux droits de l'homme; haut commissaire des Nations unies pour les droits de l'homme; haut commissaire des Nations unies aux droits humains; haut commissaire des Nations Unies aux droits de l'homme; haut commissaire des Nations Unies pour les droits de l'homme; haut commissaire des Nations Unies aux droits humains; haut commissaire des Nations-Unies aux droits de l'homme; haut commissaire des Nations-Unies pour les droits de l'homme; haut commissaire des Nations-Unies aux droits humains; haut commissaire de l'ONU aux droits de l'homme; haut commissaire de l'ONU pour les droits de l'homme; haut commissaire de l'ONU aux droits humains | org=OHCHR
> Le Haut-Commissaire des Nations Unies pour les réfugiés, Filippo Grandi, est arrivé lundi à N'Djamena. Le Haut-Commissaire a rencontré mardi le ministre tchadien Ali Garba.
= meeting "Filippo Grandi" "Ali Garba" date=2024-07-23
> Le ministre tchadien Ali Garba a rencontré lundi le Haut-Commissaire des Nations unies pour les réfugiés (HCR), Filippo Grandi.
= meeting "Ali Garba" "Filippo Grandi" date=2024-07-22
> Mia Mottley a reçu lundi le haut-commissaire du Canada, Jean Petit.
= meeting "Mia Mottley" "Jean Petit" date=2024-07-22
> Le haut-commissaire aux comptes dort.
! any
