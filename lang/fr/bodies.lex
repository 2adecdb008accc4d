# Ministries, governments, parliaments and other bodies of a state.

[body type=mfa name="{adj} Ministry of Foreign Affairs"]
ministère@n x@de Affaires étrangères; MAE; MAECI; MEAE; ministère@n x@de affaires étrangères; ministère@n x@de Affaires Étrangères; ministère@n de l'Europe et des Affaires étrangères; ministère@n x@de Relations extérieures; ministère@n x@de Affaires étrangères et européennes; diplomatie@n; Affaires étrangères; ministère@n x@de Affaires étrangères, de la Coopération africaine et des Marocains résidant à l'étranger; ministère@n x@de Affaires étrangères et de la Coopération; ministère@n x@de Affaires Etrangères
Quai d'Orsay; ministère français des Affaires étrangères; ministère de l'Europe et des Affaires étrangères | country=FRA
département d'État; département d'Etat; Département d'État; département d'État américain; département d'Etat américain; Département d'Etat | country=USA name="US Department of State"
Affaires mondiales Canada | country=CAN name="Global Affairs Canada"
Département fédéral des affaires étrangères; Département fédéral des Affaires étrangères; DFAE | country=CHE name="Swiss Federal Department of Foreign Affairs"
SPF Affaires étrangères; Service public fédéral Affaires étrangères | country=BEL name="Belgian Ministry of Foreign Affairs"
Foreign Office | country=GBR name="Foreign, Commonwealth and Development Office"
ministère russe des Affaires étrangères; MID; diplomatie russe | country=RUS
ministère chinois des Affaires étrangères; diplomatie chinoise | country=CHN
ministère turc des Affaires étrangères; diplomatie turque | country=TUR
ministère iranien des Affaires étrangères; diplomatie iranienne | country=IRN
ministère algérien des Affaires étrangères; diplomatie algérienne | country=DZA
ministère marocain des Affaires étrangères; diplomatie marocaine | country=MAR
ministère allemand des Affaires étrangères; diplomatie allemande | country=DEU
ministère ukrainien des Affaires étrangères; diplomatie ukrainienne | country=UKR
ministère israélien des Affaires étrangères; diplomatie israélienne | country=ISR
diplomatie européenne; Service européen pour l'action extérieure | org=EU type=agency name="European External Action Service"
> Le ministère russe des Affaires étrangères a annoncé que la réunion se tiendrait à Moscou.
= statement "ministère russe des Affaires étrangères" content="la réunion se tiendrait à Moscou"
> Selon le Quai d'Orsay, deux Français ont été libérés.
= statement "Quai d'Orsay" content="deux Français ont été libérés"
> Le ministère de la rue Monsieur est fermé.
! any

[body type=mod name="{adj} Ministry of Defence"]
ministère@n de la Défense; ministère@n x@de Armées; ministère@n de la défense; ministère@n de la Défense nationale
Pentagone | country=USA name="US Department of Defense"
> Le ministère de la Défense russe a déclaré que deux drones avaient été abattus.
= statement "ministère de la Défense russe" content="deux drones avaient été abattus"
> Selon le Pentagone, les troupes resteront en Irak.
= statement "Pentagone" content="les troupes resteront en Irak"
> La défense plaide non coupable.
! any

[body type=ministry name="{adj} Ministry"]
ministère@n; ministère@n de l'Intérieur; ministère@n x@de Finances; ministère@n de l'Économie; ministère@n du Commerce; ministère@n de la Justice; ministère@n de la Santé; ministère@n de l'Énergie; Beauvau; Bercy; chancellerie; ministère@n de l'Economie; ministère@n de l'Energie
Trésor américain; département du Trésor | country=USA name="US Department of the Treasury"
> Le ministère de l'Intérieur tunisien a annoncé que la frontière resterait fermée.
= statement "ministère de l'Intérieur tunisien" content="la frontière resterait fermée"
> Selon le ministère du Commerce chinois, les discussions se poursuivront.
= statement "ministère du Commerce chinois"
> Le ministère a un beau jardin.
! any

[body type=government name="Government of {country}"]
gouvernement@n; Gouvernement; gouvernement fédéral; gouvernement de transition; gouvernement de salut national; Conseil des ministres; exécutif; administration; junte; junte militaire; pouvoir militaire; autorités de transition; Conseil fédéral; Conseil de sécurité nationale
administration Biden; administration Trump; administration américaine | country=USA
Matignon | country=FRA
Downing Street | country=GBR
> Le gouvernement nigérien a expulsé l'ambassadeur de France.
= event SANCTION "gouvernement nigérien" > "ambassadeur de France" mode=expel cameo=166
> Le gouvernement des âmes est un art.
! any
> Le gouvernement italien a indiqué que le port resterait ouvert.
= statement "gouvernement italien" content="le port resterait ouvert"

[body type=presidency name="Presidency of {country}"]
présidence; Présidence; présidence de la République; cabinet royal; palais royal; palais présidentiel; chancellerie fédérale
Élysée; Elysée; palais de l'Élysée; palais de l'Elysée | country=FRA
Maison Blanche; Maison-Blanche | country=USA name="White House"
Kremlin | country=RUS name="Kremlin"
palais de Carthage | country=TUN
palais d'El Mouradia | country=DZA
> L'Élysée a annoncé que la visite aurait lieu en mai.
= statement "Élysée" content="la visite aurait lieu en mai"
> Selon le Kremlin, aucune date n'est fixée.
= statement "Kremlin" content="aucune date n'est fixée"
> La présidence du club tourne chaque année.
! any

[body type=parliament name="Parliament of {country}"]
parlement@n; Parlement; Assemblée nationale; Sénat; Chambre des représentants; Chambre des députés; Chambre des communes; Congrès
Knesset | country=ISR
Douma; Douma d'État; Douma d'Etat | country=RUS
Bundestag | country=DEU
Verkhovna Rada; Rada | country=UKR
> Le Parlement européen a condamné la Russie.
= event ACCUSE "Parlement européen" > "Russie" mode=disapprove cameo=111
> La Knesset a condamné l'Iran.
= event ACCUSE "Knesset" > "Iran"
> Le Parlement a voté le budget.
! event

[body type=embassy name="Embassy of {country}"]
ambassade@n; consulat@n; consulat général; mission permanente; représentation permanente; haut-commissariat
> L'ambassade de Chine a annoncé que le consulat resterait fermé.
= statement "ambassade de Chine" content="le consulat resterait fermé"
> La mission lunaire a réussi.
! any
> L'ambassade du Japon a précisé que le séisme n'avait fait aucune victime.
= statement "ambassade du Japon" content="le séisme n'avait fait aucune victime"

[body type=army name="{adj} Armed Forces"]
état-major; état-major général; armée de l'air; marine nationale; Gardiens de la Révolution; gardiens de la Révolution; armée nationale
[body type=court name="Court of {country}"]
Cour suprême; Conseil constitutionnel; Cour constitutionnelle; parquet; justice; tribunal
[body type=party]
parti au pouvoir; opposition syrienne; Rassemblement national; Parti communiste; Parti socialiste; parti communiste
[body type=agency]
services de renseignement; service de presse; service de presse du Kremlin; banque centrale; Banque centrale

[orgword first]
Conseil; Comité; Chambres; Commission; Association; Organisation; Fondation; Union; Ligue; Fédération; Institut; Université; Banque; Groupe; Agence; Alliance; Centre; Front; Mouvement; Parti; Société; Compagnie; Cour; Autorité; Haute; Forum; Observatoire; Syndicat; Fonds; Office; Croix; Croissant; Tribunal; Académie; Chambre; Confédération; Coalition; Réseau; Collectif
[nameless]
Merci; Bonjour; Bonsoir; Certes; Personne; Rien; Hélas; Reste; Restent; Nul; Nulle; Certains; Certaines; Beaucoup; Chacun; Chacune; Quiconque; Quelque; Quelques; Plusieurs; Même; Surtout; Soit; Bref; Autre; Autres; Désormais; Bientôt; Puisque; Lorsque; Comme; Combien; Mon; Ma; Mes; Tu; Ton; Ta; J'; Je; Nous; Vous; Sahara; Sahel; Proche-Orient; Moyen-Orient; Lundi; Mardi; Mercredi; Jeudi; Vendredi; Samedi; Dimanche; Rue; Place; Avenue; Boulevard; Traité; Accord; Accords; Constitution; Guerre; Histoire; République; Etat; État; Etats; États; Royaume; Nord; Sud; Est; Ouest; Occident; Orient; Photo; Vidéo; Partager; Publié; Lire; Voir; Internet; Covid; Noël; Pâques; Coupe; Mondial; Jeux; Prix; Grand; Hôtel; Palais; Aéroport; Français; Compte; Communiqué; Déclaration; Liens; Personnes; Politique; Actualité; Monde; International; Afrique; Diplomatie; Nouvelles; Sommet; Conférence; Selon; Dans; Pour; Lors; Après; Avant; Avec; Sur; Par; Depuis; Alors; Cette; Ces; Ainsi; Interrogé; Interrogée; Outre; Concernant; Réagissant; Tout; Toute; Tous; Plus; Aucun; Deux; Trois; Jusqu; Quant; Face; Sans; Sous; Entre; Vers; Chez; Contre; Mais; Car; Bien; Enfin; Ensuite; Toutefois; Cependant; Néanmoins; Parmi; Puis; Notre; Nos; Votre; Nous; Vous; Je; On; Ce; C'est; Il; Elle; Ils; Elles; Qui; Que; Comment; Pourquoi; Quand; Où; Quel; Quelle; Si; Oui; Non; Ici; Là; Hier; Demain; Malgré; Grâce; Durant; Pendant; À; Au; Aux; Du; Des; De; En; Et; Ou; Un; Une; Le; La; Les; L'; A; Aïd; Aïd el-Fitr; Aïd el-Adha; Ramadan; Norouz; Achoura; Mawlid; Pessah; Hanoucca; Diwali; Pentecôte
> Le président Gabriel Boric s'est entretenu avec son homologue Bassirou Diomaye Faye à l'occasion de la fête de l'Aïd.
= meeting "Gabriel Boric" "Bassirou Diomaye Faye" format=bilateral

# Nobody without whose they are: "l'entourage du ministre", "le cabinet de Macky Sall".
[body type=agency owner]
entourage; proche entourage; cabinet; services; bureau; équipe; secrétariat; secrétariat particulier; état-major particulier; directoire; cellule diplomatique; équipes
> « La trêve tient encore », selon l'entourage de Macky Sall.
= statement "l'entourage de Macky Sall" content="La trêve tient encore"
> Le cabinet du Premier ministre belge a précisé que la trêve tenait.
= statement "cabinet du Premier ministre belge" content="la trêve tenait"
> Les services de voirie sont passés.
! any
> Selon le bureau, rien ne presse.
! statement "Belgique"

[body type=government owner name="Government of {country}"]
régime; pouvoir; nouveau pouvoir; nouvelles autorités; haut commandement
> Le régime iranien affirme que l'accord tient.
= statement "régime iranien" content="l'accord tient"
> Le Mali, le Burkina Faso et le Niger affirment que la trêve tient.
= statement "Mali" "Burkina Faso" "Niger" content="la trêve tient"
> Le régime sans sel convient à tous.
! any

# Those who rule for a time, by the name that they gave themselves.
[body type=government]
Conseil militaire de transition; Conseil Militaire de Transition; CMT | country=TCD
Conseil national pour la sauvegarde de la patrie; CNSP | country=NER
Comité national du rassemblement pour le développement; CNRD | country=GIN
Comité pour la transition et la restauration des institutions; CTRI | country=GAB
Conseil souverain; Conseil de souveraineté; Conseil souverain de transition | country=SDN
Conseil présidentiel de transition | country=HTI
Conseil de direction présidentiel | country=YEM
Conseil présidentiel libyen | country=LBY
> Le Conseil souverain a annoncé que le port rouvrirait.
= statement "Conseil souverain" content="le port rouvrirait"
> Le Conseil national pour la sauvegarde de la patrie a affirmé que la frontière rouvrirait.
= statement "Conseil national pour la sauvegarde de la patrie" content="la frontière rouvrirait"
> Le conseil militaire du village dort.
! any

# Those in a ministry or a house who speak to the press for it.
[body owner]
direction@n de la communication; direction de l'information; direction de la communication et de l'information; service de communication; service Communication; service communication; service d'information; cellule de communication; cellule communication; direction de la presse; bureau de presse; porte-parolat; secrétariat
> Selon la direction de la communication du ministère turc des Affaires étrangères, le port rouvrira.
= statement "direction de la communication du ministère turc des Affaires étrangères" content="le port rouvrira"
> La direction de la communication du ministère turc a fait savoir que le port rouvrirait.
= statement "direction de la communication du ministère turc" content="le port rouvrirait"
> La direction de la communication est au troisième étage.
! any

# Agencies of aid.
[body type=agency]
Agence française de développement; AFD; Expertise France; Proparco | country=FRA
Enabel | country=BEL
Direction du développement et de la coopération; Direction suisse du développement et de la coopération | country=CHE
Agence marocaine de coopération internationale; AMCI | country=MAR
Affaires mondiales Canada; Agence canadienne de développement international | country=CAN
Agence turque de coopération et de coordination; Tika | country=TUR
Agence japonaise de coopération internationale; Jica | country=JPN
Agence des États-Unis pour le développement international; Agence américaine pour le développement international; USAID | country=USA
Agence allemande de coopération internationale; GIZ | country=DEU
> Le directeur général de l'Agence française de développement, Rémy Rioux, a rencontré lundi le ministre congolais Nicolas Kazadi.
= meeting "Rémy Rioux" "Nicolas Kazadi" date=2024-07-22
> L'AFD a indiqué que le prêt serait versé.
= statement "AFD" content="le prêt serait versé"
> L'agence de voyages est fermée.
! any
