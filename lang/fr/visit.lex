# Trips: who travelled where.

# "se rendre" also means to surrender, "rendre" to give back: the pronoun makes the trip.
[verb id=serendre frame=visit a=subj to=to,in,obj,at,toward,for]
x@serendre; rendu
dépla@cere; s'envol@er; ren@dre à; achemin@er; s'est déplacé; s'est déplacée; se déplace; se déplacera@futfixe; envolé pour; envolée pour; envolés pour; envolé vers; envolée vers; s'est invité
> Sergueï Lavrov s'est rendu en Chine mardi.
= visit "Sergueï Lavrov" to=CHN date=2024-07-23
> Le Premier ministre hongrois, Viktor Orban, se rendra à Kiev lundi.
= visit "Viktor Orban" to=UKR status=planned date=2024-07-29
> Le Premier ministre indien Narendra Modi s'était rendu en Ukraine en août 2023.
= visit "Narendra Modi" to=UKR date=2023-08
> Le tribunal a rendu son verdict en France.
! visit
> Les rebelles se sont rendus aux soldats.
! visit

[verb id=visiter frame=visit a=subj to=obj,to,in]
pass@er le week-end; pass@er le week-end dernier; pass@er une journée; pass@er la journée; pass@er deux jours; pass@er trois jours; pass@er quatre jours; pass@er quelques heures; pass@er quelques jours; pass@er _ la journée; pass@er _ le week-end; visit@er; séjourn@er; voyag@ger; fait@faire escale; fait@faire une escale; fait@faire un crochet; fait@faire une halte; fait@faire étape; fait@faire une étape; fait@faire un détour; fait@faire le déplacement; fait@faire le déplacement à; fait@faire le déplacement de; fait@faire le déplacement du; fait@faire le voyage; fait@faire le voyage de; fait@faire le voyage du; fait@faire le voyage à; fait@faire le voyage en; s'est arrêté; s'est arrêtée; s'était arrêté; s'arrêtera@futfixe; s'arrête; s'arrêtait; fait@faire un saut; fait@faire un aller-retour; fait@faire le voyage; fait@faire _ le voyage; fait@faire _ le déplacement; x@partir0 en visite; gagn@er; ralli@er; regagn@er; sillonn@er; parcour@ir; x@aller; re@venir; retourn@ere; x@venir0; re@venir en; poursuivi sa tournée; poursuit sa tournée; fil@er; mont@er dans l'avion pour; mit le cap sur; mis le cap sur; met le cap sur; pos@er ses valises; pos@er _ le pied; x@mettre0 _ le pied; pos@er le pied
met le cap; mettre le cap; mis pied; mis le pied; pos@er le pied; foul@er le sol
> Le Premier ministre hongrois, Viktor Orban, a visité Kiev le 2 juillet.
= visit "Viktor Orban" to=UKR date=2024-07-02
> António Guterres a fait escale à Nairobi dimanche.
= visit "António Guterres" to=KEN date=2024-07-21
> Boris Pistorius avait fait le voyage de Kiev mardi.
= visit "Boris Pistorius" to=UKR date=2024-07-23
> Sergueï Lavrov est allé à Bamako en février 2023.
= visit "Sergueï Lavrov" to=MLI date=2023-02
> Des touristes ont visité le musée.
! visit
> Outre une visite au Vatican, le ministre français Luc Morel se rendra à Sofia.
= visit "Luc Morel" to=VAT status=planned
> Outre une visite au Vatican, le ministre français Luc Morel s'est rendu à Sofia.
= visit "Luc Morel" to=VAT status=held
> Le ministre français Luc Morel s'est rendu à Niamey. Il a eu un entretien avec son homologue Moussa Baro. Luc Morel est ensuite allé à Ouagadougou. Il a eu un entretien avec son homologue Adama Zongo.
= meeting "Luc Morel" "Moussa Baro" place=Niamey
= meeting "Luc Morel" "Adama Zongo" place=Ouagadougou
> António Guterres a passé deux jours à Nairobi.
= visit "António Guterres" to=KEN
> Le ministre cubain Bruno Rodriguez a passé la journée de mardi en Namibie.
= visit "Bruno Rodriguez" to=NAM date=2024-07-23
> António Guterres a passé la journée à New York avec des délégués.
! meeting
> @2024-05-14 Le ministre cubain Bruno Rodriguez est arrivé vendredi à Windhoek. Il a quitté la Namibie dimanche.
= visit "Bruno Rodriguez" to=NAM date=2024-05-10..2024-05-12
> L'accord va dans le bon sens.
! visit

# Where somebody is who is not at home.
[verb id=etrea frame=visit a=subj to=obj,to,in status=ongoing]
est à; est au; est en; sont à; sont au; sont en; se trouve à; se trouve au; se trouve en; se trouvent à; se trouvent en; se trouve actuellement à; se trouve actuellement au; se trouve actuellement en; est actuellement à; est actuellement au; est actuellement en; est présent à; est présente à; est présent au; est présent en; est depuis _ à; est depuis _ au; est depuis _ en
> Le ministre mauritanien Mohamed Salem Ould Merzoug est à Dakar pour deux jours.
= visit "Mohamed Salem Ould Merzoug" to=SEN status=ongoing
> Le ministre cubain Bruno Rodriguez se trouve actuellement en Namibie.
= visit "Bruno Rodriguez" to=NAM status=ongoing
> Le siège de l'Union africaine est à Addis-Abeba.
! visit
[verb id=etaita frame=visit a=subj to=obj,to,in]
était à; était au; était en; étaient à; étaient au; étaient en; se trouvait à; se trouvait au; se trouvait en; était présent à; était présente à; a été en; a été à
> Le président kényan William Ruto est à Kigali ce jeudi.
= visit "William Ruto" to=RWA
> William Ruto était mardi à Kigali. William Ruto était à Kigali mardi.
= visit "William Ruto" to=RWA date=2024-07-23
> La Russie est en Syrie pour longtemps.
! visit
> Emmanuel Macron est à Paris.
! visit

# Off to somewhere: where to stands behind the word for "for".
[verb id=partirpour frame=visit a=subj to=for,to,toward]
x@partir0 pour; x@partir0 _ pour; x@partir0 vers; x@partir0 _ vers; x@partir0 à destination; x@partir0 _ à destination; quitté _ pour; quitte _ pour; quittera@futfixe _ pour; quitt@er _ pour; quitt@er _ à destination; embarqu@er pour; embarqu@er _ pour; décoll@er pour; décoll@er _ pour; s'envol@er _ pour; re@partir pour; re@partir _ pour; re@partir vers; re@partir à destination; re@prendre l'avion pour; saut@er dans un avion pour; saut@er dans l'avion pour; x@prendre0 l'avion pour; x@prendre0 _ l'avion pour; est reparti pour; est repartie pour; sont repartis pour; était reparti pour; était repartie pour; est reparti vers; est reparti _ pour; est repartie _ pour; repart pour; repart _ pour; repartira@futfixe pour; repartira@futfixe _ pour; reparti pour; repartie pour
> Sergueï Lavrov est parti dimanche pour Genève.
= visit "Sergueï Lavrov" to=CHE
> Sergueï Lavrov a quitté Moscou pour Genève lundi.
= visit "Sergueï Lavrov" to=CHE
> Antony Blinken s'envolera mardi pour Amman.
= visit "Antony Blinken" to=JOR status=planned
> Le train est parti lundi pour Lyon.
! visit

[verb id=arriver frame=arrive a=subj to=to,in,at,obj needs=bare]
arriv@ere; entré; entrée; entrera@futfixe; débarqu@ere; atterr@ir; s'est posé; s'est posée; se pose; est descendu; foulé; rejoint,rejoignent,rejoint,rejoign,rejoindr,rejoindre,rejoignit,rejoignirent@irr; parvenu; parvenue
> Antony Blinken est arrivé à Hanoï samedi.
= visit "Antony Blinken" to=VNM date=2024-07-20
> La ministre Mélanie Joly est arrivée au Liban.
= visit "Mélanie Joly" to=LBN
> Mohammed ben Salmane a atterri à Paris.
= visit "Mohammed ben Salmane" to=FRA
> Le colis est arrivé à Lyon.
! visit

# Home from abroad: the place left is the one visited.
[verb id=rentrer frame=arrive a=subj to=from]
rentr@ere; re@venir; est de retour; conclu sa visite; re@partir
x@deretour
> Sergueï Lavrov est rentré de La Havane vendredi.
= visit "Sergueï Lavrov" to=CUB
> Il est rentré de vacances.
! visit
> Le président polonais Andrzej Duda est de retour d'Oulan-Bator.
= visit "Andrzej Duda" to=MNG

# Who leaves a place where he is not at home was there.
[verb id=quitter frame=arrive a=subj to=obj leaves]
quitt@er
> Mélanie Joly a quitté Accra jeudi soir, au terme d'une visite de deux jours.
= visit "Mélanie Joly" to=GHA
> Emmanuel Macron a quitté Paris jeudi.
! visit
> Mélanie Joly quittera la politique.
! visit
> Le président timorais José Ramos-Horta a quitté Hanoï mercredi.
= visit "José Ramos-Horta" to=VNM

[noun id=visite frame=visit a=poss,of,by to=to,in,at]
visite@n; déplacement@n; voyage@n; séjour@n; tournée@n; visite éclair; visite surprise; passage; arrivée; venue; escale@n; étape@n; périple@n; virée; visite historique; visite inopinée; visite inattendue; mission; visite d'adieu; visite d'amitié; aller-retour; crochet; visite@n de deux jours; visite@n de trois jours; visite@n de quatre jours; visite@n d'une journée; visite@n de cinq jours; tournée@n régionale@n; tournée@n africaine; tournée@n européenne; tournée@n asiatique; tournée@n diplomatique; premier déplacement; premier voyage; première visite; deuxième visite; seconde visite; visite conjointe; visite express; premier déplacement à l'étranger; première visite à l'étranger
> La visite d'Annalena Baerbock en Israël a commencé lundi.
= visit "Annalena Baerbock" to=ISR
> Emmanuel Macron a entamé un déplacement de trois jours en Allemagne.
= visit "Emmanuel Macron" to=DEU
> Pour sa dernière visite en France, Antony Blinken a été décoré lundi.
= visit "Antony Blinken" to=FRA
> En déplacement à Kigali, Josep Borrell a promis une aide.
= visit "Josep Borrell" to=RWA
> La visite du musée est gratuite.
! visit

[noun id=visitedetat frame=visit a=poss,of,by to=to,in,at kind=state]
visite@n d'État; visite@n d'Etat; visite d'État de deux jours; visite d'État de trois jours; visite d'Etat de deux jours; visite d'Etat de trois jours
> Emmanuel Macron a effectué une visite d'État en Allemagne en mai.
= visit "Emmanuel Macron" to=DEU kind=state
> Le roi Charles III fera une visite d'État au Kenya.
= visit "Charles III" to=KEN kind=state status=planned
> L'État visite ses musées.
! visit

[noun id=visiteofficielle frame=visit a=poss,of,by to=to,in,at kind=official]
visite@n officielle@n; voyage officiel; déplacement officiel; visite officielle de deux jours; visite officielle de trois jours; visite officielle de quatre jours; visite officielle de cinq jours; visite officielle d'une journée; visite officielle et d'amitié; visite officielle d'amitié; première visite officielle
> Nasser Bourita effectue une visite officielle en Roumanie.
= visit "Nasser Bourita" to=ROU kind=official status=ongoing
> Sergueï Lavrov a effectué une visite officielle à Oman en mai 2022.
= visit "Sergueï Lavrov" to=OMN kind=official date=2022-05
> La version officielle diffère.
! visit

[noun id=visitedetravail frame=visit a=poss,of,by to=to,in,at kind=working]
visite@n de travail; visite@n de travail et d'amitié; visite@n d'amitié et de travail; visite@n de travail et de fraternité; visite@n de fraternité et de travail; voyage de travail; visite de travail de deux jours; visite de travail de trois jours; visite de travail d'une journée; visite de travail de 48 heures; visite de travail de 24 heures; visite d'amitié et de travail de 48 heures; visite officielle de travail; déplacement professionnel; mission de travail; séjour de travail
> Bassirou Diomaye Faye est arrivé à Nouakchott pour une visite de travail et d'amitié.
= visit "Bassirou Diomaye Faye" to=MRT kind=working
> Vladimir Poutine fera une visite de travail à Minsk.
= visit "Vladimir Poutine" to=BLR kind=working status=planned
> La visite du chantier a duré une heure.
! visit

[noun id=visiteprivee frame=visit a=poss,of,by to=to,in,at kind=private]
visite@n privée@n; voyage privé; séjour privé; vacances; visite strictement privée
> Viktor Orban a effectué une visite privée en Inde.
= visit "Viktor Orban" to=IND kind=private
> Alassane Ouattara effectue un séjour privé en France.
= visit "Alassane Ouattara" to=FRA kind=private status=ongoing
> Le secteur privé investit.
! visit

# Verbs that say only that the trip took place.
# Ce qui met fin au voyage.
[support id=achever ends]
achev,achèv@eer; termin@er; bouclé; boucl@er; conclut; conclu; clôtur@er
> Wang Yi a achevé mercredi une visite de quatre jours au Laos.
= visit "Wang Yi" to=LAO date=2024-07-21..2024-07-24
> Olaf Scholz a bouclé mardi sa visite au Chili.
= visit "Olaf Scholz" to=CHL date=2024-07-23
> La banque a achevé ses travaux.
! visit

[support id=effectuer]
effectu@er; entam@er; fait@faire; écourt@er; abrég,abrèg@eger; prolong@ger; x@partir0 en; est en; sont en; était en; étaient en; sera@futfixe en; seront@futfixe en; poursuit,poursuivent,poursuivi,poursuiv,poursuivr,poursuivre,poursuivit,poursuivirent@irr; accompl@ir; début@er; entreprend; entrepris; arriv@ere _ visite; arriv@ere _ voyage; arriv@ere _ déplacement; atterr@ir _ visite; prépar@er; programm@er; planifi@er; envisag@ger
> Narendra Modi a entamé une visite de trois jours en France.
= visit "Narendra Modi" to=FRA
> Sergueï Lavrov a écourté son voyage en Serbie.
= visit "Sergueï Lavrov" to=SRB
> L'usine a entamé sa production en France.
! visit

# Where somebody is awaited, or says that he will be.
[verb id=attendu frame=visit a=subj to=to,in,at status=planned]
est attendu; est attendue; sont attendus; sont attendues; était attendu; était attendue; étaient attendus; sera attendu; x@attendu; est annoncé; est annoncée; sont annoncés; sera à; sera au; sera en; sera aux; seront à; seront au; seront en; serait attendu; serait attendue; est espéré
> Antony Blinken est attendu lundi à Pékin.
= visit "Antony Blinken" to=CHN status=planned date=2024-07-29
> Le roi Abdallah II est attendu à Washington le 12 août.
= visit "Abdallah II" to=USA status=planned
> Mélanie Joly sera en Jordanie dimanche.
= visit "Mélanie Joly" to=JOR status=planned
> Le rapport est attendu à Noël.
! visit

[verb id=etreen frame=visit a=subj to=to,in,at status=ongoing]
est en visite; sont en visite; était en visite; est actuellement en visite; sont actuellement en visite; se trouve actuellement en visite; est aussi en visite; est également en visite; était hier en visite; effectue actuellement une visite; est actuellement en déplacement; est actuellement en tournée; était alors en visite; est en déplacement; était en déplacement; est de passage; sont de passage; était de passage; est en tournée; est à pied d'œuvre; se trouve en visite; se trouvait en visite; séjourn@er en visite
> Annalena Baerbock est en visite à Belgrade.
= visit "Annalena Baerbock" to=SRB status=ongoing
> Annalena Baerbock est actuellement en visite à Belgrade.
= visit "Annalena Baerbock" to=SRB status=ongoing
> Retno Marsudi, de passage à Canberra, a rencontré Penny Wong.
= visit "Retno Marsudi" to=AUS
> Il est de passage en seconde.
! visit

# The host as subject: the guest is the visitor, the host's state the place.
[verb id=accueillirvisite frame=visit a=obj,of,from,by to=subj]
accueill@ir en visite; reçu en visite; reçoit en visite; accueilli la visite; accueille la visite; accueillera@futfixe la visite; reçu la visite; reçoit la visite; recevra@futfixe la visite; accueilli en visite officielle; a reçu la visite
> La Serbie a accueilli la visite de Xi Jinping en mai.
= visit "Xi Jinping" to=SRB
> Oman a reçu la visite du président iranien Hassan Rohani en 2014.
= visit "Hassan Rohani" to=OMN
> L'hôtel a accueilli la visite d'une chorale.
! visit

# Trips that somebody called off.
[verb id=annulervoyage frame=visit a=subj to=to,in,at status=cancelled]
annul@er sa visite; annul@er son voyage; annul@er son déplacement; annul@er une visite; annul@er un voyage; annul@er un déplacement; annul@er la visite; annul@er sa venue; annul@er sa tournée; annul@er son séjour; annul@er _ visite; annul@er _ voyage; annul@er _ déplacement; annul@er au dernier moment sa visite; annul@er au dernier moment son voyage; annul@er au dernier moment son déplacement; annul@er à la dernière minute sa visite; annul@er à la dernière minute son voyage; report@er sa visite; report@er son voyage; report@er son déplacement; report@er une visite; report@er un voyage; report@er un déplacement; report@er sa venue; report@er sa tournée; ajourn@er sa visite; ajourn@er son voyage; ajourn@er une visite; différ,diffèr@eer sa visite; différ,diffèr@eer son voyage; renoncé à sa visite; renoncé à son voyage; renoncé à se rendre; renonce à se rendre; renonce à sa visite; reporté sine die sa visite; décommand@er sa visite; suspen@dre sa visite; suspendu sa visite; repouss@er sa visite; repouss@er son voyage; renon@cer à sa visite; renon@cer à son voyage; renon@cer à son déplacement; renon@cer à sa venue; renon@cer à sa tournée; renon@cer _ à sa visite; renon@cer _ à son voyage; renon@cer _ à son déplacement; fait@faire l'impasse sur son voyage; écart@er son déplacement; a fait faux bond
> Cyril Ramaphosa devait se rendre vendredi au Kenya. Sa visite a été reportée.
= visit "Cyril Ramaphosa" to=KEN status=cancelled
> Cyril Ramaphosa devait se rendre vendredi au Kenya. La visite de William Ruto a été annulée.
! visit "Cyril Ramaphosa" to=KEN status=cancelled
> Cyril Ramaphosa a reporté sa visite au Kenya.
= visit "Cyril Ramaphosa" to=KEN status=cancelled
> Olaf Scholz a annulé un déplacement à Astana.
= visit "Olaf Scholz" to=KAZ status=cancelled
> La compagnie a annulé un vol pour Paris.
! visit

# In company.
[verb id=accompagner frame=visit a=subj,obj to=to,in]
accompagn@er _ à; accompagn@er _ en; accompagn@er _ au
> Hakan Fidan a accompagné Recep Tayyip Erdogan à Bakou lundi.
= visit "Hakan Fidan" "Recep Tayyip Erdogan" to=AZE date=2024-07-22
> L'infirmière a accompagné l'enfant à Bakou.
! visit
> Le ministre vénézuélien Yvan Gil a accompagné Nicolas Maduro à Kazan en octobre 2023.
= visit "Yvan Gil" "Nicolas Maduro" to=RUS

# Who is sent somewhere travels there.
[verb id=depecher frame=visit a=obj to=to,in,at]
dépêch@er; envoy,envoi,enverr@oyer; mandat@er
> Alassane Ouattara a dépêché à Lomé le ministre Téné Birahima Ouattara.
= visit "Téné Birahima Ouattara" to=TGO
> Emmanuel Macron a envoyé une lettre à Berlin.
! visit
> L'émissaire Vivian Balakrishnan a été dépêché au Myanmar par Singapour.
= visit "Vivian Balakrishnan" to=MMR

# A tour that takes somebody somewhere.
[verb id=mener frame=visit a=obj to=to,in]
condu@uire; emmèn@eer; emmen,emmèn@eer; mèn@eer; men,mèn@eer
> La tournée a conduit Antony Blinken à Riyad.
= visit "Antony Blinken" to=SAU
> L'affaire a conduit l'entreprise en justice.
! visit
> Son périple mènera Penny Wong en Papouasie-Nouvelle-Guinée, puis aux Fidji.
= visit "Penny Wong" to=PNG status=planned
