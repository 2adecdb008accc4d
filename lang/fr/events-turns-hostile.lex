# Hostile deeds by turns of phrase: demands, blame, refusals, threats, penalties, force. The friendly ones stand in
# events-turns.lex.

# REQUEST
[verb id=mettreendemeure frame=event type=REQUEST a=subj b=obj,to,of,from,for]
x@mettre0 _ en demeure; x@mettre0 _ au défi; x@mettre0 _ devant ses responsabilités; réclam@er x@de; requis x@de; requiert x@de; requièrent x@de; recommand@er x@à; conseill@er x@à; adress@er une demande d'extradition x@à; adress@er une demande x@à; adress@er une requête x@à; dépos@er une demande auprès x@de; insist@er auprès x@de; fait@faire pression auprès x@de; fait@faire pression sur; x@mettre0 la pression sur; accentu@er la pression sur; donn@er une semaine x@à; donn@er _ jours x@à; donn@er _ heures x@à; laiss@er _ jours x@à; laiss@er _ heures x@à; fix@er un ultimatum x@à; interpell@er _ sur; plaid@er auprès x@de | cameo=100
pouss@er; engag@ger | needs=inf cameo=100
> La Lituanie a mis le Pérou en demeure de libérer les prisonniers.
= event REQUEST "Lituanie" > "Pérou"
> Ottawa a requis de la Bolivie l'extradition du banquier.
= event REQUEST "Ottawa" > "Bolivie"
> L'entraîneur a poussé le ballon.
! event

# ACCUSE: what one is blamed for stands behind "de".
[verb id=soupconner frame=event type=ACCUSE a=subj b=obj,to,of,from]
soupçonn@er; suspect@er; fait@faire grief x@à; fait@faire reproche x@à; fait@faire le reproche x@à; tan@cer; sermonn@er; chapitr@er; gourmand@er; houspill@er; réprimand@er; semon@cer; gronde; éreint@er; étrill@er; invectiv@er; insult@er; injuri@er; brocard@er; x@sest moqué x@de; x@sest moquée x@de; se moque x@de; se moquent x@de; calomni@er; disqualifi@er; qualifi@er _ d'État voyou; qualifi@er _ d'agresseur; qualifi@er _ d'occupant; qualifi@er _ d'État terroriste; qualifi@er _ de menteur; qualifi@er _ de dictateur; qualifi@er _ de provocation; qualifi@er _ d'ingérence; qualifi@er _ de menace; trait@er _ de menteur; trait@er _ de traître; trait@er _ de dictateur; trait@er _ de terroriste; trait@er _ de fasciste; trait@er _ d'assassin; montr@er _ du doigt; montr@er du doigt; point@er _ du doigt; voit la main x@de; voient la main x@de; vu la main x@de; voyait la main x@de; rappel,rappell@eer _ à l'ordre; rappel,rappell@eer à l'ordre; x@sest plaint x@de; x@sest plainte x@de; se plaint x@de; se plaignait x@de; s'en plaint x@à; x@sest plaint auprès x@de; x@sest plainte auprès x@de; x@sest ému x@de; x@sest émue x@de; s'émeut x@de; ouvert une enquête sur; ouvre une enquête sur; ouv@rir une enquête sur; émis une protestation; émet une protestation; émis une vive protestation; élev,élèv@eer une protestation; exprim@er sa désapprobation; exprim@er sa réprobation; exprim@er sa colère; exprim@er son courroux; exprim@er son indignation; exprim@er leur indignation; exprim@er sa consternation; exprim@er son mécontentement; signifi@er sa désapprobation; signifi@er son mécontentement; signifi@er son indignation; signifi@er sa colère; fait@faire part de son indignation; fait@faire part de sa colère; fait@faire part de son mécontentement; fait@faire part de sa désapprobation; fait@faire part de sa réprobation; fait@faire état de son mécontentement; notifi@er sa protestation; rejet,rejett@eer la faute sur; rejet,rejett@eer le blâme sur; fait@faire porter _ la responsabilité; fait@faire porter la responsabilité x@à; renvoy,renvoi,renverr@oyer _ à ses responsabilités; dit tout le mal; remonté les bretelles; sonn@er les cloches; adress@er une remontrance; adress@er un blâme; adress@er de vives critiques; adress@er des reproches; adress@er des remontrances; jet,jett@eer la pierre; x@mettre0 à l'index; clou@er au pilori; vou@er aux gémonies | cameo=112 mode=disapprove
> La Lituanie soupçonne le Pérou d'espionnage.
= event ACCUSE "Lituanie" > "Pérou"
> Le Chili s'est plaint de la Norvège.
= event ACCUSE "Chili" > "Norvège"
> Le professeur a sermonné les élèves.
! event
> Le patient s'est plaint de la fatigue.
! event

[verb id=fairevenir frame=event type=ACCUSE a=subj b=obj,to,of]
fait@faire venir l'ambassadeur; fait@faire venir l'ambassadrice; fait@faire venir le chargé d'affaires; fait@faire venir la chargée d'affaires; fait@faire venir l'ambassadeur x@de; fait@faire venir l'ambassadrice x@de; fait@faire venir le chargé d'affaires x@de; fait@faire venir les ambassadeurs x@de; fait@faire venir les représentants x@de; fait@faire venir le représentant x@de; adress@er une note verbale x@à; remis une note verbale x@à; remet une note verbale x@à; adress@er une lettre de protestation x@à; remis une lettre de protestation x@à; traîn@er _ devant; assign@er _ devant; attaqu@er _ devant la Cour; attaqu@er _ devant l'OMC; port@er plainte devant; dépos@er un recours contre; introduit une instance contre; introduit un recours contre; engag@ger des poursuites contre; engag@ger une procédure contre | cameo=114 mode=allege context=diplomatic
> Le Chili a adressé une note verbale à la Norvège.
= event ACCUSE "Chili" > "Norvège"
> Ottawa a traîné la Bolivie devant la Cour internationale de justice.
= event ACCUSE "Ottawa" > "Bolivie"
> Le médecin a fait venir l'ambulance.
! event

# Before whom somebody is accused.
[verb id=saisircontre frame=event type=ACCUSE a=subj b=against]
saisi le Conseil de sécurité; saisit le Conseil de sécurité; saisi la Cour internationale de justice; saisit la Cour internationale de justice; saisi la CIJ; saisit la CIJ; saisi la CPI; saisit la CPI; saisi la Cour pénale internationale; saisi l'OMC; saisit l'OMC; saisi l'ONU; saisi la justice; saisit la justice; saisi l'Union africaine; saisi la Cedeao; saisi un tribunal; port@er l'affaire devant la Cour internationale de justice; introduit une instance; introduit une requête | cameo=115 mode=allege context=legal
> Le Ghana a saisi le Conseil de sécurité contre la Finlande.
= event ACCUSE "Ghana" > "Finlande"
> La Gambie a saisi la Cour internationale de justice contre la Birmanie.
= event ACCUSE "Gambie" > "Birmanie"
> Le gendarme a saisi la justice contre le voleur.
! event

# REJECT
[verb id=tournerledos frame=event type=REJECT a=subj b=obj,of,to,with,poss]
tourn@er le dos x@à; ferm@er la porte x@à; claqu@er la porte au nez; bloqu@er l'adhésion x@de; bloqu@er la candidature x@de; bloqu@er l'entrée x@de; refus@er l'entrée x@de; refus@er l'adhésion x@de; refus@er la candidature x@de; s'oppos@er à la candidature x@de; s'oppos@er à l'entrée x@de; x@sest opposé à la candidature x@de; x@sest opposée à la candidature x@de; x@sest opposé à l'entrée x@de; x@sest opposée à l'entrée x@de; x@sest opposé aux plans x@de; x@sest opposé aux projets x@de; retoqu@er; retoqu@er la demande x@de; fait@faire la sourde oreille aux appels x@de; fait@faire la sourde oreille aux demandes x@de; fait@faire la sourde oreille x@à; resté sourd aux appels x@de; restée sourde aux appels x@de; resté sourd x@à; restée sourde x@à; reste sourd x@à; reste sourde x@à; demeure sourd x@à; demeure sourde x@à; renvoy,renvoi,renverr@oyer _ dans les cordes; envoy,envoi,enverr@oyer _ paître; opposé un refus x@à; oppos@er un refus x@à; oppos@er un non; oppos@er une fin de non-recevoir x@à; oppos@er un veto x@à; refus@er les lettres de créance x@de; refus@er l'agrément; refus@er l'accréditation; x@prendre0 ses distances avec; x@sest désolidarisé x@de; x@sest désolidarisée x@de; désolidaris@se x@de; tenu tête x@à; tient tête x@à; tiennent tête x@à; rembarr@er; éconduit; éconduisent; snob@er; écart@er toute discussion; écart@er toute médiation; refus@er toute médiation; refus@er la médiation x@de; rejet,rejett@eer en bloc; balay,balai@eer ces critiques; balay,balai@eer les accusations x@de; balay,balai@eer les critiques x@de; balay,balai@eer l'offre x@de; fait@faire peu de cas x@de; désavou@er; contredit; contredisent; pass@er outre les mises en garde x@de; ignor@er les mises en garde x@de; ignor@er les appels x@de; brav@er; défi@er | cameo=120
quitt@er la table des négociations avec; suspendu les négociations avec; suspend les négociations avec; suspendent les négociations; suspendu les pourparlers avec; suspend les pourparlers avec; rompu les pourparlers avec; rompt les pourparlers avec; rompu les négociations avec; rompu les discussions avec; interrompu les négociations avec; interrompu les pourparlers avec; interrompt les pourparlers avec; gel@er les négociations avec; ajourn@er les négociations avec | cameo=125 mode=meet context=diplomatic
> Le Ghana a bloqué l'adhésion de la Finlande.
= event REJECT "Ghana" > "Finlande"
> Ottawa a opposé un refus à la Bolivie.
= event REJECT "Ottawa" > "Bolivie"
> Le Ghana a rompu les pourparlers avec la Finlande.
= event REJECT "Ghana" > "Finlande"
> Le maçon a tourné le dos au mur.
! event

# THREATEN
[verb id=promettrelenfer frame=event type=THREATEN a=subj b=obj,to,against,of,on]
promis l'enfer x@à; promet l'enfer x@à; promis le chaos x@à; promis un déluge x@à; promis la guerre x@à; promis _ représailles x@à; promis _ sanctions x@à; promet _ sanctions x@à; montr@er les dents; montr@er les crocs; haussé le ton contre; hausse le ton contre; haussé le ton face x@à; hausse le ton face x@à; durc@ir le ton face x@à; durc@ir le ton contre; avert@ir _ des conséquences; avert@ir _ qu'il s'exposait; jur@er de frapper; jur@er de détruire; jur@er d'anéantir; jur@er de punir; promis de frapper; promet de frapper; promis de détruire; promis d'anéantir; promis de punir; promis de faire payer; promet de faire payer; mena@cer d'expulser l'ambassadeur x@de; mena@cer de couper le gaz x@à; mena@cer de rompre avec; mena@cer de quitter; mena@cer de se retirer x@de; fait@faire planer la menace; fait@faire peser la menace; lan@cer une mise en garde x@à; adress@er une mise en garde x@à; adress@er un sévère avertissement x@à; lan@cer un avertissement x@à; brand@ir la menace x@de; brand@ir l'arme x@de; agit@er la menace x@de; agit@er le spectre x@de; n'exclut pas de frapper; n'exclut pas d'attaquer; n'a pas exclu de frapper; n'a pas exclu d'attaquer; n'exclut pas une intervention militaire; n'écarte pas l'option militaire; mena@cer _ de sanctions; mena@cer _ de guerre; somm@er _ sous peine | cameo=130
> Le Ghana a promis l'enfer à la Finlande.
= event THREATEN "Ghana" > "Finlande"
> Ottawa a averti la Bolivie des conséquences.
= event THREATEN "Ottawa" > "Bolivie"
> Le chien a montré les dents.
! event

# SANCTION
[verb id=infliger frame=event type=SANCTION a=subj b=obj,to,of,on,from,with,against,poss]
inflig@ger une amende; inflig@ger _ amende; frapp@er _ de droits de douane; frapp@er _ de taxes; frapp@er _ d'une surtaxe; frapp@er _ d'un embargo; frapp@er _ de restrictions; tax@er les exportations x@de; tax@er les importations x@de; tax@er les produits x@de; tax@er l'acier; tax@er les voitures; surtax@er; surtax@er l'acier x@de; surtax@er les produits x@de; interdit son espace aérien; interdit son territoire; interdit ses ports; interdit l'accès de ses ports; interdit de territoire; interdit de survol; interdit de séjour; interdire de séjour; interdisent de séjour; exclu; exclut; excluent; évin@cer; suspendu _ de ses instances; suspendu _ de ses organes; priv@er; pla@cer _ sur sa liste noire; inscrit _ sur sa liste noire; inscrit _ sur une liste noire; ajout@er _ à sa liste noire; annul@er le contrat; annul@er le contrat passé avec; annul@er _ contrat; résili@er _ contrat; résili@er l'accord; boycott@er le sommet x@de; boycott@er la cérémonie; boycott@er les Jeux x@de; pri@er _ de quitter le pays; pri@er _ de quitter le territoire; somm@er _ de quitter le pays; donn@er _ heures _ pour quitter; invit@er _ à quitter le pays; renvoy,renvoi,renverr@oyer _ diplomates; renvoy,renvoi,renverr@oyer l'ambassadeur; congédi@er l'ambassadeur; fermé son centre culturel; fermé le centre culturel; fermé les consulats x@de; réduit le nombre de diplomates; plafonn@er le nombre de diplomates; abaiss@er le niveau de ses relations; abaiss@er le niveau de sa représentation; suspendu l'accord; suspend l'accord; suspendu le traité; suspendu sa participation; retir@er son agrément; retir@er son accréditation; retir@er l'exequatur; révoqu@er les visas x@de; refus@er des visas x@à; refus@er un visa x@à; refus@er le visa x@à; coup@er les vivres x@à; ferm@er le robinet x@à | cameo=160
> Le Chili a infligé une amende à la Norvège.
= event SANCTION "Chili" > "Norvège"
> La Lituanie a placé le Pérou sur sa liste noire.
= event SANCTION "Lituanie" > "Pérou"
> L'arbitre a exclu le gardien du match.
! event

# MOBILIZE
[verb id=envoyerauLarge frame=event type=MOBILIZE a=subj b=of,against,obj,in,at]
envoy,envoi,enverr@oyer un porte-avions au large x@de; envoy,envoi,enverr@oyer _ au large x@de; dépêch@er _ au large x@de; dépêch@er un porte-avions au large x@de; croise au large x@de; croisent au large x@de; mis son armée en alerte face x@à; mis ses troupes en alerte face x@à; mis _ en alerte face x@à; placé _ en alerte face x@à; amass@er des troupes; amass@er ses troupes; mass@er son armée; concentr@er des troupes; concentr@er ses troupes; pré-positionn@er des troupes; rappel,rappell@eer ses réservistes; mobilis@er _ réservistes; fait@faire décoller ses chasseurs; fait@faire voler ses bombardiers; bomb@er le torse face x@à | cameo=154 mode=troops context=military
> La Lituanie a dépêché deux frégates au large du Pérou.
= event MOBILIZE "Lituanie" > "Pérou"
> Oman a amassé des troupes à la frontière du Yémen.
= event MOBILIZE "Oman" > "Yémen"
> Le pêcheur a envoyé une barque au large.
! event

# COERCE
[verb id=couperlegaz frame=event type=COERCE a=subj b=to,of,obj,poss,against]
coup@er le gaz x@à; coup@er l'électricité x@à; coup@er l'eau x@à; coup@er les livraisons de gaz x@à; ferm@er les vannes x@à; retient _ marins; retiennent _ marins; retenu _ marins; détient _ marins; détiennent _ marins; retient _ ressortissants; retiennent _ ressortissants; détient _ ressortissants; détiennent _ ressortissants; intercept@er un drone; intercept@er _ drone; intercept@er _ drones; intercept@er _ missiles; intercept@er un chasseur; dérout@er un avion; bloqu@er le port; bloqu@er les ports; bloqu@er la frontière; bloqu@er les camions | cameo=170
> La Norvège a coupé le gaz au Kenya.
= event COERCE "Norvège" > "Kenya"
> Ottawa retient trois marins de la Bolivie.
= event COERCE "Ottawa" > "Bolivie"
> Le plombier a coupé l'eau.
! event
