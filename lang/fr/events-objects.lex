# Deeds that a verb is only with an object of a sort: ambulances, not a letter.

# What is given, and to whom.
[verb id=donner frame=event type=AID a=subj b=to,for,in object=goods]
envoy,envoi,enverr@oyer; remis; remettre; remettra; offert; offre; offrir; offrira; offrent; expédi@er; dépêch@er; achemin@er; livr@er; fourni; fournit; fournir; fournira; octroy,octroi@eer; accord@er; débloqu@er; décaiss@er; cédé; cède | cameo=070
> Oslo a remis trois ambulances au Malawi.
= event AID "Oslo" > "Malawi"
> La Pologne a dépêché des secouristes en Turquie.
= event AID "Pologne" > "Turquie"
> Oslo a remis une lettre au Malawi.
! event

[word goods]
ambulance; ambulances; médicaments; vaccins; vivres; tentes; couvertures; doses de vaccin; doses; tonnes; tonnes d'aide; tonnes de vivres; tonnes de riz; tonnes de blé; tonnes de médicaments; aide humanitaire; aide alimentaire; aide d'urgence; aide médicale; aide; assistance; secours; secouristes; pompiers; sauveteurs; médecins; infirmiers; équipe médicale; équipes médicales; équipes de secouristes; équipe de secouristes; hôpital de campagne; générateurs; groupes électrogènes; respirateurs; masques; oxygène; matériel médical; matériel; équipements; équipement; équipements médicaux; céréales; blé; riz; farine; engrais; carburant; pétrole; gaz; tracteurs; camions; autobus; bourses; dons; prêt; prêts; crédit; crédits; ligne de crédit; subvention; fonds
armes; armement; munitions; obus; chars; avions de combat; avions; hélicoptères; missiles; drones; systèmes antiaériens; batteries antiaériennes; batterie antiaérienne; blindés; véhicules blindés; véhicules; patrouilleurs; vedettes; matériel militaire; équipements militaires; pièces détachées; radars; gilets pare-balles

# The one who is given something is the subject.
[verb id=recevoiraide frame=event type=AID a=from,by,of b=subj object=goods]
reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr | cameo=070
> Le Togo a reçu du Japon six ambulances.
= event AID "Japon" > "Togo"
> Le Malawi a reçu de Norvège des tonnes de vivres.
= event AID "Norvège" > "Malawi"
> Le Togo a reçu du Japon une lettre.
! event

# What is broken off or frozen, and with whom.
[verb id=interrompre frame=event type=SANCTION a=subj b=with,to,of,on,against,toward object=dealings]
suspendu; suspend; suspendent; suspendre; suspendra; gel@er; gèle; interrompu; interrompt; interrompre; rompu; rompt; rompre; coup@er; limité; restreint; interdit; interdire; interdisent; bloqu@er | cameo=160
> Ankara a gelé la coopération militaire avec Israël.
= event SANCTION "Ankara" > "Israël"
> La Bolivie a interrompu ses relations commerciales avec le Chili.
= event SANCTION "Bolivie" > "Chili"
> Ankara a gelé les salaires.
! event

[word dealings]
relations; relations commerciales; relations économiques; relations diplomatiques; liens; coopération; coopération militaire; coopération sécuritaire; coopération judiciaire; échanges; échanges commerciaux; commerce; vols; liaisons aériennes; liaison aérienne; importations; exportations; livraisons; livraisons d'armes; exportations d'armes; ventes d'armes; visas; délivrance de visas; délivrance des visas; délivrance de visas aux; accord de coopération; dialogue; dialogue politique; contacts; consultations politiques; accréditation; accréditations

# Who works together again, and on what.
[verb id=retablir frame=event type=COOPERATE a=subj b=with,between object=ties]
rétabl@ir; repris; reprend; reprendre; renou@er; renfor@cer; renforcé; intensifi@er; approfond@ir; relan@cer; normalis@er; réactiv@er; menées; mené; mènent; mène; mener; conduit; effectué; organisé; lancé | cameo=050
> Le Vietnam a repris ses relations avec la Thaïlande.
= event COOPERATE "Vietnam" > "Thaïlande"
> L'Inde et Oman ont effectué des patrouilles conjointes.
= event COOPERATE "Inde" "Oman" > "Inde" "Oman"
> L'Inde a repris le train.
! event

[word ties]
relations; relations diplomatiques; relations bilatérales; liens; liens diplomatiques; coopération; coopération bilatérale; coopération militaire; partenariat; partenariat stratégique; vols directs; liaisons aériennes; exercices conjoints; exercices militaires conjoints; manœuvres conjointes; manœuvres militaires conjointes; manœuvres navales conjointes; patrouilles conjointes; patrouille conjointe; opération conjointe; opérations conjointes; exercice conjoint; projet commun; plan commun

# Where an embassy is opened again.
[verb id=rouvrir frame=event type=COOPERATE a=subj b=in,to,obj]
rouvert son ambassade x@à; rouvert son ambassade en; rouvre son ambassade x@à; rouvre son ambassade en; rouvrir son ambassade x@à; rouvrir son ambassade en; rouvrira son ambassade x@à; rouvrira son ambassade en; rouvert son consulat x@à; rouvert son consulat en; rouvre son consulat x@à; rouvre son consulat en; inaugur@er son ambassade x@à; inaugur@er son ambassade en; ouvert une ambassade x@à; ouvert une ambassade en; ouvre une ambassade x@à; ouvre une ambassade en; ouvert un consulat x@à; ouvert un consulat en | cameo=050 context=diplomatic
> L'Arabie saoudite a rouvert son ambassade à Damas.
= event COOPERATE "Arabie saoudite" > "Damas"
> Oslo a rouvert son ambassade au Malawi.
= event COOPERATE "Oslo" > "Malawi"
> Oslo a rouvert son musée au public.
! event

# Who hands over whom, and to whom.
[verb id=extrader frame=event type=COOPERATE a=subj b=to,toward object=suspects]
remis; remettre; livr@er; transfér@er | cameo=060 context=legal
> Le Maroc a remis un trafiquant à la France.
= event COOPERATE "Maroc" > "France"
> Le Panama a livré un fugitif au Costa Rica.
= event COOPERATE "Panama" > "Costa Rica"
> Le Maroc a remis un rapport à la France.
! event

[word suspects]
trafiquant; trafiquants; narcotrafiquant; narcotrafiquants; baron de la drogue; fugitif; fugitifs; suspect; suspects; détenu; détenus; condamné; condamnés; ancien ministre; ex-ministre; chef de gang; criminel; criminels; criminel de guerre; terroriste; terroristes; djihadiste; djihadistes
