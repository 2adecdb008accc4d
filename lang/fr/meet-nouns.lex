# Nouns of meeting, and the verbs that only say that they took place.

[noun id=entretien frame=meet a=between,poss,of,by b=with,between topic=about,on]
entretien@n; discussion@n; consultation@n; conversation@n; échange@n; un échange; un long échange; un bref échange; un premier échange; un nouvel échange; un rapide échange; un court échange; un vif échange; un ultime échange; un dernier échange; long échange; bref échange; premier échange; nouvel échange; rapide échange; échange approfondi; échange nourri; échange franc; un échange approfondi; un échange nourri; un échange franc; des échanges; les échanges; de longs échanges; d'intenses échanges; échange@n de vues; échange@n de vue | open
rounds de discussions; rounds de pourparlers; rounds de négociations; round de discussions; round de pourparlers; round de négociations; cycles de pourparlers; cycle de pourparlers; cycle de négociations; cycles de négociations; cycle de discussions; cycle de consultations; sessions de pourparlers; session de travail; sessions de travail; poignée de main; poignées de main; rencontre@n; réunion@n; entrevue@n; tête-à-tête; tête à tête; pourparlers; négociation@n; réunion@n de travail; séance@n de travail; séance@n d'entretiens; séance@n de négociations; déjeuner de travail; dîner de travail; petit-déjeuner de travail; petit déjeuner de travail; petit-déjeuner@n; petit déjeuner; déjeuner@n; dîner@n; rendez-vous; conciliabule@n; conclave@n; barbecue@n; face-à-face; face à face; aparté@n; entretien@n bilatéral; entretiens bilatéraux; rencontre@n bilatérale@n; réunion@n bilatérale@n; séance de travail élargie; concertations; concertations; une concertation; séance de concertation; sommet@n bilatéral; tour d'horizon; rencontre au sommet; entretien@n en tête-à-tête; entretien@n en tête à tête; rencontre@n en tête-à-tête; réunion de crise; réunion élargie; entretiens élargis; entretiens politiques; consultations politiques; réunion de concertation; séance plénière d'entretiens; heure d'entretien; heures d'entretien; heure d'échanges; heures d'échanges; heures de discussions; heures de discussion; heures de pourparlers; heures de tête-à-tête; round de négociations; cycle de négociations; Bilatérale; une bilatérale; la bilatérale; leur bilatérale; sa bilatérale; cette bilatérale; bilatérales avec; bilatérale avec; en bilatérale; poignée de main; rencontre informelle; huis clos; reprise de contact; retrouvailles; conciliabules; premier face-à-face; entrevue@n; rencontre@n impromptue@n; mini-sommet; heures passées; heure passée; minutes passées; déjeuner de travail; petits-déjeuners; thé; dîner de gala; iftar; collation; banquet; entretien@n de travail; réunion@n de coordination; réunion@n de haut niveau; session de consultations; séance de consultations; échange de poignées de main; premier contact; prise de contact; goûter; dîner officiel; dîner d'État; déjeuner officiel; dîner privé; déjeuner privé; séance de discussions; session de travail; réunions de travail; entretien d'adieu; dialogue stratégique; dialogue politique; dîner d'Etat
série d'entretiens; série d'entretiens bilatéraux; série de rencontres; série de rencontres bilatérales; série de consultations; série de réunions; série de réunions bilatérales; série de tête-à-tête; série d'apartés; série de bilatérales; ronde d'entretiens; marathon d'entretiens; succession d'entretiens; multitude d'entretiens | separate
> La rencontre entre Sergueï Lavrov et Wang Yi a eu lieu à Vientiane jeudi.
= meeting "Sergueï Lavrov" "Wang Yi" date=2024-07-25 place=Vientiane
> Emmanuel Macron a eu un entretien avec Narendra Modi à Paris.
= meeting "Emmanuel Macron" "Narendra Modi" place=Paris
> À l'issue de son tête-à-tête avec Hakan Fidan à Ankara, Josep Borrell est reparti.
= meeting "Hakan Fidan" "Josep Borrell" place=Ankara
> Antony Blinken a eu une réunion avec Abdel Fattah al-Sissi et Badr Abdelatty au Caire.
= meeting "Antony Blinken" "Abdel Fattah al-Sissi" "Badr Abdelatty" place=Cairo
> Au terme de la rencontre qu'il a eue mardi à Oslo avec Alar Karis, Jonas Gahr Støre a promis une aide.
= meeting "Alar Karis" "Jonas Gahr Støre" date=2024-07-23 place=Oslo
> Dans l'entretien que le roi lui a consacré, l'historien raconte sa jeunesse.
! meeting
> La rencontre de mardi entre Donald Trump et Vladimir Poutine n'a rien réglé.
= meeting "Donald Trump" "Vladimir Poutine" date=2024-07-23
> La conversation de mardi entre Donald Trump et Vladimir Poutine a été jugée productive.
= meeting "Donald Trump" "Vladimir Poutine" date=2024-07-23
> La rencontre entre Donald Trump et Vladimir Poutine reste hypothétique.
! meeting
> Emmanuel Macron a reçu Olaf Scholz à Paris lundi. Lors de cette rencontre, tenue en présence de l'ambassadeur allemand Stephan Steinlein, la défense a été évoquée.
= meeting "Emmanuel Macron" "Olaf Scholz" "Stephan Steinlein" place=Paris
> La rencontre entre Donald Trump et Vladimir Poutine, qui s'est tenue mardi à Anchorage, n'a rien réglé.
= meeting "Donald Trump" "Vladimir Poutine" date=2024-07-23
> L'entretien, mardi, du ministre belge avec Antonio Tajani n'a rien réglé.
= meeting "ministre belge" "Antonio Tajani" date=2024-07-23
> L'entretien de la chaudière, qui a eu lieu mardi, a coûté cher.
! meeting
> Une rencontre a réuni mardi le président togolais et le ministre italien, Antonio Tajani.
= meeting "président togolais" "Antonio Tajani" date=2024-07-23
> L'entretien de la chaudière a coûté cher.
! meeting
> La réunion du comité a été longue.
! meeting
> Les négociations sur le budget traînent.
! meeting

# "a accordé une audience à": who is received stands after "à".
[noun id=audiencenoun frame=meet a=poss,by,subj b=to,with,between,of topic=about,on]
audience@n; audience@n privée@n; audience d'adieu; audience solennelle; visite@n de courtoisie; visite d'adieu; visite protocolaire
> Le roi Abdallah II a accordé une audience à Josep Borrell à Amman.
= meeting "Abdallah II" "Josep Borrell" place=Amman
> Abdelmadjid Tebboune a accordé, dimanche à Alger, une audience à Jean-Noël Barrot.
= meeting "Abdelmadjid Tebboune" "Jean-Noël Barrot" place=Algiers
> Ignazio Cassis s'est rendu lundi à Astana. Une visite de courtoisie au président Kassym-Jomart Tokaïev a clos le programme.
= meeting "Kassym-Jomart Tokaïev" "Ignazio Cassis"
> Lors de l'audience que lui a accordée mardi le roi Abdallah II, Josep Borrell a plaidé pour la paix.
= meeting "Abdallah II" "Josep Borrell" date=2024-07-23
> Audience accordée lundi à l'ambassadrice Nadia Ben Salem par Kassym-Jomart Tokaïev à Astana.
= meeting "Kassym-Jomart Tokaïev" "Nadia Ben Salem" date=2024-07-22
> L'audience a été levée à midi.
! meeting

[noun id=trilaterale frame=meet a=between,poss,of,by b=with,between format=trilateral]
réunion@n trilatérale@n; rencontre@n trilatérale@n; sommet tripartite; réunion@n tripartite@n; trilatérale; sommet trilatéral; rencontre@n tripartite@n; entretiens trilatéraux; pourparlers trilatéraux; pourparlers tripartites; consultations trilatérales; consultations tripartites; format tripartite; réunion à trois; rencontre à trois; entretien à trois; entrevue à trois; sommet à trois; tête-à-tête à trois; déjeuner à trois; dîner à trois; discussion à trois; échange à trois; format à trois
> Une réunion trilatérale entre la Russie, la Turquie et l'Iran s'est tenue à Astana.
= meeting "Russie" "Turquie" "Iran" format=trilateral
> La trilatérale entre la Grèce, Chypre et l'Égypte a eu lieu au Caire.
= meeting "Grèce" "Chypre" "Égypte" format=trilateral
> Une réunion tripartite de syndicats a échoué.
! meeting

[noun id=quadripartite frame=meet a=between,poss,of,by b=with,between format=multilateral]
réunion quadripartite; rencontre quadripartite; réunion à quatre; rencontre à quatre; réunion à cinq; sommet quadripartite; table ronde; pourparlers de paix; négociations de paix
> Une réunion quadripartite entre la France, l'Allemagne, l'Italie et l'Espagne s'est tenue à Rome.
= meeting "France" "Allemagne" "Italie" "Espagne" format=multilateral
> Une table ronde a réuni des parents d'élèves.
! meeting
> Emmanuel Macron a eu lundi une bilatérale avec Olaf Scholz.
= meeting "Emmanuel Macron" "Olaf Scholz" date=2024-07-22
> La visite d'Emmanuel Macron doit renforcer le dialogue et la concertation entre les deux pays, la France et l'Inde.
! meeting
> Lundi, à Achgabat, la rencontre quadripartite entre la Turquie, le Pakistan, l'Iran et le Turkménistan a duré deux heures.
= meeting "Turquie" "Pakistan" "Iran" "Turkménistan" format=multilateral date=2024-07-22

# Verbs that say only that their noun took place.
[support id=avoir]
poursuit,poursuivent,poursuivi,poursuiv,poursuivr,poursuivre,poursuivit,poursuivirent@irr; reprend,reprennent,repris,repren,reprendr,reprendre,reprit,reprirent@irr | again
reprennent; reprendra@futfixe; reprendront@futfixe; ont repris@fixe; avaient repris@fixe; se poursuivent; se poursuivra@futfixe; se poursuivront@futfixe; s'est poursuivi@fixe; s'est poursuivie@fixe; se sont poursuivis@fixe; se sont poursuivies@fixe; continuent; continueront@futfixe; ont continué@fixe | intransitive again
sortaient@fixe de; sortaient@fixe d'; sortait@fixe de; sortait@fixe d'; sort de; sort d'; sort@ant de; sort@ant d'; sortis de; sortis d'; sorti de; sorti d'; sont sortis de; sont sortis d'; est sorti de; est sorti d'; sortent de; sortent d'; enchaîné; ont enchaîné@fixe; a@fixe eu à; avoir eu; doit avoir; doivent avoir; devait avoir; devaient avoir; devrait avoir; devraient avoir; va avoir; vont avoir; allait avoir; pourra avoir; espère avoir; souhaite avoir; doit tenir; doivent tenir; devait tenir; devaient tenir; devrait tenir; devraient tenir; va tenir; vont tenir
abrit@er; figurait au programme@fixe; figuraient au programme@fixe; figurait également au programme@fixe; figuraient également au programme@fixe; figurait aussi au programme@fixe; était au programme@fixe; étaient au programme@fixe; a figuré au programme@fixe; était inscrit au programme@fixe; était inscrite au programme@fixe; étaient inscrits au programme@fixe; était à l'agenda@fixe; étaient à l'agenda@fixe; est au centre; sont au centre; était au centre@fixe; étaient au centre@fixe; a été au centre@fixe; ont été au centre@fixe; est au cœur; sont au cœur; était au cœur@fixe; étaient au cœur@fixe; a été au cœur@fixe; ont été au cœur@fixe; est au menu; sont au menu; était au menu@fixe; étaient au menu@fixe; au menu; figurent au menu; figurait au menu; figuraient au menu; eu; a eue@fixe; a eus@fixe; a eues@fixe; ont eue@fixe; ont eus@fixe; ont eues@fixe; avait eue@fixe; avait eus@fixe; avait eues@fixe; avaient eue@fixe; avaient eus@fixe; avaient eues@fixe; a eu@fixe; ont eu@fixe; avait eu@fixe; avaient eu@fixe; ayant eu; aura,auront@futur; aura eu; auront eu; aurait; eut@fixe; eurent@fixe; a encore; fait@faire; tient,tiennent,tenu,ten,tiendr,tenir,tint,tinrent@irr; men,mèn@eer; condu@uire; organis@er; entam@er; engag@ger; achev,achèv@eer; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr; effectu@er; entreprend,entreprennent,entrepris,entrepren,entreprendr,entreprendre,entreprit,entreprirent@irr; accord@er; accompl@ir; particip@er; multipli@er; x@prendre0 part; pris part; prend part; ouvre,ouvrent,ouvert,ouvr,ouvrir,ouvrir,ouvrit,ouvrirent@irr; clôtur@er; partag@ger; enchaîn@er; offr@ir; offre,offrent,offert,offr,offrir,offrir,offrit,offrirent@irr; prévoit; prévoient; achève; termin@er; bouclé; prolong@ger; début@er; commen@cer; présid@er; coprésid@er; dirig@ger; obt@tenir; honor@er; espér,espèr@eer; sollicité
marqu@er par; organisée@participe; organisées@participe; organisé@participe; convoquée@participe; initiée@participe; a été le maître mot@fixe; ont été les maîtres mots@fixe; ont été les maitres mots@fixe; a été le maître-mot@fixe; a été le fil rouge@fixe; a été le point d'orgue@fixe; a complété le programme@fixe; ont complété le programme@fixe; a clos la visite@fixe; a clos le programme@fixe; a clôturé la visite@fixe; a clôturé le programme@fixe; a conclu la visite@fixe; a conclu le programme@fixe; a ponctué la visite@fixe; a marqué la visite@fixe; a précédé@fixe; ont précédé@fixe; complète le programme; clôt le programme; clôture la visite; conclura@futfixe la visite; clôturera@futfixe la visite; complétera@futfixe le programme; a tourné court@fixe; ont tourné court@fixe; tourne court; a@fixe viré à l'aigre; a achoppé@fixe; a échoué@fixe; ont échoué@fixe; n'a rien donné@fixe; n'a duré que@fixe; n'a duré qu'; n'aura duré que@fixe; n'aura duré qu'; n'avait duré que@fixe; n'avait duré qu'; n'ont duré que@fixe; n'a pas duré@fixe; n'a guère duré@fixe; n'a abouti à rien@fixe; n'ont abouti à rien@fixe; n'avait débouché que sur@fixe; n'a débouché que sur@fixe; avait débouché@fixe; avaient débouché@fixe; n'avait débouché sur rien@fixe; n'avait rien donné@fixe; n'avait rien réglé@fixe; avait permis@fixe; avait tourné court@fixe; avait échoué@fixe; avait marqué@fixe; n'a débouché sur rien@fixe; n'a débouché sur aucun@fixe; n'a débouché sur aucune@fixe; n'ont débouché sur aucun@fixe; n'ont débouché sur aucune@fixe; n'a produit aucun@fixe; n'a produit aucune@fixe; n'a rien changé@fixe; n'a rien réglé@fixe; n'a rien apporté@fixe; n'ont rien changé@fixe; n'ont rien réglé@fixe; n'a pas abouti@fixe; n'ont pas abouti@fixe; n'a permis aucune@fixe; n'a permis aucun@fixe; n'ont rien donné@fixe; s'est mal passé@fixe; s'est mal passée@fixe; s'est bien passé@fixe; s'est bien passée@fixe; a débouché@fixe; ont débouché@fixe; a accouché@fixe; a capoté@fixe; a suffi@fixe; a abouti@fixe; ont abouti@fixe; avait abouti@fixe; ont débuté@fixe; avaient débuté@fixe; ont commencé@fixe; a pris fin@fixe; ont pris fin@fixe; s'est éternisé@fixe; s'est éternisée@fixe; s'est prolongé@fixe; a été consacré@fixe; a été consacrée@fixe; ont été consacrés@fixe; fut bref@fixe; fut brève@fixe; a été bref@fixe; a été brève@fixe; remonte à; remonte au; remontant; datant; remontent à; remontent au; remontait@fixe à; remontait@fixe au; remontaient@fixe à; remontaient@fixe au; date de; date du; datait@fixe de; datait@fixe du; lieu; a eu lieu@fixe; ont eu lieu@fixe; aura,auront@futur lieu; avait eu lieu@fixe; avaient eu lieu@fixe; a lieu; ont lieu; avoir lieu; aurait lieu; auraient lieu; avait lieu@fixe; eut lieu@fixe; eurent lieu@fixe; ayant eu lieu; t@tenre; déroul@ere; dur@er; clos; clôt; clôturé; ponctué; marqué; émaillé; intervient; interviennent; intervenue; intervenu; interviendra@futfixe; a permis@fixe; ont permis@fixe; permettra; figure; s'ouvre; s'ouvrent; s'ouvrira@futfixe; s'ouvriront@futfixe; s'est ouverte@fixe; s'est ouvert@fixe; se sont ouverts@fixe; se sont ouvertes@fixe; se sont achevés@fixe; se sont achevées@fixe; se sont conclus@fixe; se sont conclues@fixe; se sont tenus@fixe; se sont tenues@fixe; se sont engagées@fixe; se sont engagés@fixe; se sont déroulés@fixe; se sont déroulées@fixe; s'est enlisé@fixe; se sont enlisés@fixe; se sont enlisées@fixe; ont achoppé@fixe; n'ont pas abouti@fixe; n'a pas abouti@fixe; ont piétiné@fixe; s'est achevé@fixe; s'est achevée@fixe; s'achève; s'est conclu@fixe; s'est conclue@fixe; fait suite; font suite; fit suite; faisait suite; a suivi@fixe; ont suivi@fixe; suit; suivra; suivi; a débuté@fixe; débute; débutera@futfixe; s'est prolongé@fixe; s'est prolongée@fixe; a duré | intransitive
> Emmanuel Macron et Olaf Scholz ont eu des entretiens mardi à Berlin. Les entretiens reprendront vendredi.
= meeting "Emmanuel Macron" "Olaf Scholz" date=2024-07-23 status=held
= meeting "Emmanuel Macron" "Olaf Scholz" date=2024-07-26 status=planned
> Emmanuel Macron a tenu une réunion avec Olaf Scholz à Berlin.
= meeting "Emmanuel Macron" "Olaf Scholz" place=Berlin
> Emmanuel Macron aura un entretien avec Olaf Scholz lundi.
= meeting "Emmanuel Macron" "Olaf Scholz" status=planned
> La rencontre entre Emmanuel Macron et Olaf Scholz s'est déroulée à Meseberg.
= meeting "Emmanuel Macron" "Olaf Scholz"
> La sécurité a été au centre d'un entretien, mardi à Rabat, entre Nasser Bourita et Olaf Scholz.
= meeting "Nasser Bourita" "Olaf Scholz" place=Rabat
> La rencontre entre Nicolas Maduro et Mohamed Irfaan Ali, jeudi à Kingstown, n'a duré que deux heures.
= meeting "Nicolas Maduro" "Mohamed Irfaan Ali" place=Kingstown date=2024-07-25
> Le ministre Ahmed Attaf est arrivé mardi à Madrid pour des entretiens avec José Manuel Albares.
= meeting "Ahmed Attaf" "José Manuel Albares" place=Madrid date=2024-07-23
> Le ministre Ahmed Attaf a rendu compte mardi à Edi Rama de sa rencontre avec José Manuel Albares.
= meeting "Ahmed Attaf" "José Manuel Albares" status=held
> L'orchestre a tenu une répétition.
! meeting

# What is only arranged: the noun is the subject, the other side may be the one spoken of.
# What a programme holds.
[support id=programme status=planned]
prévoit; prévoit aussi; prévoit également; comprend; comprend aussi; comprend également; comprendra; inclut; inclut aussi; inclut également; comporte; comporte aussi; comporte également | programme
> Sergueï Lavrov est arrivé mercredi à Ankara. Son programme prévoit un entretien avec Hakan Fidan.
= meeting "Sergueï Lavrov" "Hakan Fidan" status=planned
> L'agenda de la ministre Penny Wong comprend également une rencontre avec Winston Peters.
= meeting "Penny Wong" "Winston Peters" status=planned
> Le programme prévoit un concert à Lyon.
! meeting

[support id=prevu status=planned intransitive]
doit reprendre; doivent reprendre; devrait reprendre; devraient reprendre; doit se poursuivre; doivent se poursuivre; devraient se poursuivre; suivra; suivront; doit suivre; devrait suivre; est pris; est prise; sont pris; a été pris; a été prise; est arrêté; est arrêtée; sera suivi d'; sera suivie d'
devait avoir lieu; devaient avoir lieu; doit avoir lieu; doivent avoir lieu; devrait avoir lieu; devraient avoir lieu; va avoir lieu; vont avoir lieu; allait avoir lieu; allaient avoir lieu; pourrait avoir lieu; pourraient avoir lieu; est prévu; est prévue; sont prévus; sont prévues; est fixé; est fixée; sont fixés; sont fixées; a été fixé; a été fixée; ont été fixés; ont été fixées; est calé; est calée; se prépare; se préparent; se profile; se profilent; est en préparation; sont en préparation; est en vue; est également prévu; est également prévue; sont également prévus; sont également prévues; est aussi prévu; est aussi prévue; sont aussi prévus; sont aussi prévues; est programmé; est programmée; sont programmés; sont programmées; est au programme; sont au programme; est également au programme; sont également au programme; figure au programme; figurent au programme; figure également au programme; figurent également au programme; figure aussi au programme; figurent aussi au programme; figure à l'agenda; figurent à l'agenda; est à l'agenda; sont à l'agenda; est inscrit au programme; est inscrite au programme; sont inscrits au programme; sont inscrites au programme; est inscrit à l'agenda; est inscrite à l'agenda; sont inscrits à l'agenda; est planifié; est planifiée; sont planifiés; était prévu; était prévue; étaient prévus; étaient prévues; était programmé; était programmée; étaient programmés; étaient programmées; était en préparation; étaient en préparation; serait en préparation; est calé; est calée; est en préparation; sont en préparation
> Paul Kagame arrivera lundi à Paris. Un tête-à-tête est prévu mardi avec Emmanuel Macron.
= meeting "Paul Kagame" "Emmanuel Macron" status=planned date=2024-07-30
> Retno Marsudi se rendra dimanche à Tokyo, où des entretiens sont programmés avec Yoko Kamikawa.
= meeting "Retno Marsudi" "Yoko Kamikawa" status=planned place=Tokyo
> Une réunion de parents est prévue mardi.
! meeting
> La rencontre qui devait avoir lieu vendredi entre Edi Rama et Albin Kurti est reportée.
= meeting "Edi Rama" "Albin Kurti" status=cancelled date=2024-07-26
> Le tête-à-tête qui aura lieu mardi à Varna entre Petr Fiala et Klaus Iohannis durera une heure.
= meeting "Petr Fiala" "Klaus Iohannis" status=planned date=2024-07-30
> Un sommet entre Claudia Sheinbaum et Mark Carney se prépare pour septembre.
= meeting "Claudia Sheinbaum" "Mark Carney" status=planned date=2024-09

# A summit is a meeting where it says between whom, or that it was held.
[noun id=sommetentre frame=meet a=between,of b=between topic=about,on]
sommet@n; sommet extraordinaire; sommet ordinaire; sommet annuel; sommet informel; sommet virtuel; sommet de crise; sommet d'urgence; réunion ministérielle; réunion d'urgence; réunion extraordinaire; session extraordinaire
> Un sommet extraordinaire de la Cedeao s'est tenu dimanche à Abuja.
= meeting "Cedeao" place=Abuja date=2024-07-21 format=multilateral
> Le sommet entre Donald Trump et Vladimir Poutine a eu lieu à Helsinki.
= meeting "Donald Trump" "Vladimir Poutine" place=Helsinki
> L'entretien entre Donald Trump et Vladimir Poutine prévu à Budapest a été reporté.
= meeting "Donald Trump" "Vladimir Poutine" status=cancelled
> Le sommet de l'OTAN a réuni trente pays.
! meeting
