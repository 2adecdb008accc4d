# Nouns of meeting, and the verbs that only say that they took place.

[noun id=entretien frame=meet a=between,poss,of,by b=with,between topic=about,on]
entretien@n; discussion@n; consultation@n; conversation@n; échange@n; un échange; un long échange; un bref échange; un premier échange; un nouvel échange; un rapide échange; un court échange; un vif échange; un ultime échange; un dernier échange; long échange; bref échange; premier échange; nouvel échange; rapide échange; échange approfondi; échange nourri; échange franc; un échange approfondi; un échange nourri; un échange franc; des échanges; les échanges; leurs échanges; ses échanges; de longs échanges; d'intenses échanges; échange@n de vues; échange@n de vue | open
rencontre@n; réunion@n; entrevue@n; tête-à-tête; tête à tête; pourparlers; négociation@n; réunion@n de travail; séance@n de travail; séance@n d'entretiens; séance@n de négociations; déjeuner de travail; dîner de travail; petit-déjeuner de travail; petit déjeuner de travail; petit-déjeuner@n; petit déjeuner; déjeuner@n; dîner@n; rendez-vous; conciliabule@n; face-à-face; face à face; aparté@n; entretien@n bilatéral; entretiens bilatéraux; rencontre@n bilatérale@n; réunion@n bilatérale@n; séance de travail élargie; concertations; concertation@n; sommet@n bilatéral; tour d'horizon; rencontre au sommet; entretien@n en tête-à-tête; entretien@n en tête à tête; rencontre@n en tête-à-tête; réunion de crise; réunion élargie; entretiens élargis; entretiens politiques; consultations politiques; réunion de concertation; séance plénière d'entretiens; heure d'entretien; heures d'entretien; heure d'échanges; heures d'échanges; heures de discussions; heures de discussion; heures de pourparlers; heures de tête-à-tête; round de négociations; cycle de négociations; bilatérale@n; poignée de main; rencontre informelle; huis clos; reprise de contact; retrouvailles; conciliabules; premier face-à-face; entrevue@n; rencontre@n impromptue@n; mini-sommet; heures passées; heure passée; minutes passées; déjeuner de travail; petits-déjeuners; thé; dîner de gala; iftar; collation; banquet; entretien@n de travail; réunion@n de coordination; réunion@n de haut niveau; session de consultations; séance de consultations; échange de poignées de main; premier contact; prise de contact; goûter; dîner officiel; dîner d'État; déjeuner officiel; dîner privé; déjeuner privé; séance de discussions; session de travail; réunions de travail; entretien d'adieu; dialogue stratégique; dialogue politique; dîner d'Etat
série d'entretiens; série d'entretiens bilatéraux; série de rencontres; série de rencontres bilatérales; série de consultations; série de réunions; série de réunions bilatérales; série de tête-à-tête; série d'apartés; série de bilatérales; ronde d'entretiens; marathon d'entretiens; succession d'entretiens; multitude d'entretiens | separate
> La rencontre entre Sergueï Lavrov et Wang Yi a eu lieu à Vientiane jeudi.
= meeting "Sergueï Lavrov" "Wang Yi" date=2024-07-25 place=Vientiane
> Emmanuel Macron a eu un entretien avec Narendra Modi à Paris.
= meeting "Emmanuel Macron" "Narendra Modi" place=Paris
> À l'issue de son tête-à-tête avec Hakan Fidan à Ankara, Josep Borrell est reparti.
= meeting "Hakan Fidan" "Josep Borrell" place=Ankara
> Antony Blinken a eu une réunion avec Abdel Fattah al-Sissi et Badr Abdelatty au Caire.
= meeting "Antony Blinken" "Abdel Fattah al-Sissi" "Badr Abdelatty" place=Cairo
> La rencontre de mardi entre Donald Trump et Vladimir Poutine n'a rien réglé.
= meeting "Donald Trump" "Vladimir Poutine" date=2024-07-23
> La conversation de mardi entre Donald Trump et Vladimir Poutine a été jugée productive.
= meeting "Donald Trump" "Vladimir Poutine" date=2024-07-23
> La rencontre entre Donald Trump et Vladimir Poutine reste hypothétique.
! meeting
> Emmanuel Macron a reçu Olaf Scholz à Paris lundi. Lors de cette rencontre, tenue en présence de l'ambassadeur allemand Stephan Steinlein, la défense a été évoquée.
= meeting "Emmanuel Macron" "Olaf Scholz" "Stephan Steinlein" place=Paris
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
> L'audience a été levée à midi.
! meeting

[noun id=trilaterale frame=meet a=between,poss,of,by b=with,between format=trilateral]
réunion@n trilatérale@n; rencontre@n trilatérale@n; sommet tripartite; réunion@n tripartite@n; trilatérale; sommet trilatéral; rencontre@n tripartite@n; entretiens trilatéraux; pourparlers trilatéraux; pourparlers tripartites; consultations trilatérales; consultations tripartites; format tripartite; réunion à trois; rencontre à trois
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

# Verbs that say only that their noun took place.
[support id=avoir]
sortaient de; sortaient d'; sortait de; sortait d'; sort de; sort d'; sort@ant de; sort@ant d'; sortis de; sortis d'; sorti de; sorti d'; sont sortis de; sont sortis d'; est sorti de; est sorti d'; sortent de; sortent d'; enchaîné; ont enchaîné; a eu à; avoir eu; doit avoir; doivent avoir; devait avoir; devaient avoir; devrait avoir; devraient avoir; va avoir; vont avoir; allait avoir; pourra avoir; espère avoir; souhaite avoir; doit tenir; doivent tenir; devait tenir; devaient tenir; devrait tenir; devraient tenir; va tenir; vont tenir
marqu@er par; est au centre; sont au centre; était au centre; étaient au centre; a été au centre; ont été au centre; est au cœur; sont au cœur; était au cœur; étaient au cœur; a été au cœur; ont été au cœur; est au menu; sont au menu; était au menu; étaient au menu; au menu; figurent au menu; figurait au menu; figuraient au menu; eu; a eu; ont eu; avait eu; avaient eu; ayant eu; aura,auront@futur; aura eu; auront eu; aurait; eut; eurent; a encore; fait@faire; tient,tiennent,tenu,ten,tiendr,tenir,tint,tinrent@irr; men,mèn@eer; condu@uire; organis@er; poursuit,poursuivent,poursuivi,poursuiv,poursuivr,poursuivre,poursuivit,poursuivirent@irr; entam@er; engag@ger; achev,achèv@eer; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr; effectu@er; entreprend,entreprennent,entrepris,entrepren,entreprendr,entreprendre,entreprit,entreprirent@irr; accord@er; accompl@ir; particip@er; multipli@er; x@prendre0 part; pris part; prend part; reprend,reprennent,repris,repren,reprendr,reprendre,reprit,reprirent@irr; ouvre,ouvrent,ouvert,ouvr,ouvrir,ouvrir,ouvrit,ouvrirent@irr; clôtur@er; partag@ger; enchaîn@er; offr@ir; offre,offrent,offert,offr,offrir,offrir,offrit,offrirent@irr; prévoit; prévoient; achève; termin@er; bouclé; prolong@ger; début@er; commen@cer; présid@er; coprésid@er; dirig@ger; obt@tenir; honor@er; espèr@er; a sollicité; sollicité
a tourné court; ont tourné court; tourne court; a viré à l'aigre; a achoppé; a échoué; ont échoué; n'a rien donné; n'ont rien donné; s'est mal passé; s'est mal passée; s'est bien passé; s'est bien passée; a débouché; ont débouché; a accouché; a capoté; a scellé; ont scellé; a confirmé; a suffi; a abouti; ont abouti; avait abouti; ont débuté; avaient débuté; ont commencé; ont repris; avaient repris; reprennent; reprendront; a pris fin; ont pris fin; s'est éternisé; s'est éternisée; s'est prolongé; a été consacré; a été consacrée; ont été consacrés; fut bref; fut brève; a été bref; a été brève; remonte à; remonte au; remontent à; remontent au; remontait à; remontait au; remontaient à; remontaient au; date de; date du; datait de; datait du; lieu; a eu lieu; ont eu lieu; aura,auront@futur lieu; avait eu lieu; avaient eu lieu; a lieu; ont lieu; avoir lieu; aurait lieu; auraient lieu; avait lieu; eut lieu; eurent lieu; ayant eu lieu; t@tenre; déroul@ere; dur@er; clos; clôt; clôturé; ponctué; marqué; émaillé; intervient; interviennent; intervenue; intervenu; interviendra; a permis; ont permis; permettra; figure; s'ouvre; s'ouvrent; s'ouvrira; s'ouvriront; s'est ouverte; s'est ouvert; se sont ouverts; se sont ouvertes; se sont achevés; se sont achevées; se sont conclus; se sont conclues; se sont tenus; se sont tenues; se sont engagées; se sont engagés; se sont déroulés; se sont déroulées; s'est enlisé; se sont enlisés; se sont enlisées; ont achoppé; n'ont pas abouti; n'a pas abouti; ont piétiné; ont tourné; a tourné; s'est achevé; s'est achevée; s'achève; s'est conclu; s'est conclue; s'est poursuivi; s'est poursuivie; se sont poursuivis; se sont poursuivies; fait suite; font suite; fit suite; faisait suite; a suivi; ont suivi; suit; suivra; suivi; a débuté; débute; débutera; s'est prolongé; s'est prolongée; a duré | intransitive
> Emmanuel Macron a tenu une réunion avec Olaf Scholz à Berlin.
= meeting "Emmanuel Macron" "Olaf Scholz" place=Berlin
> Emmanuel Macron aura un entretien avec Olaf Scholz lundi.
= meeting "Emmanuel Macron" "Olaf Scholz" status=planned
> La rencontre entre Emmanuel Macron et Olaf Scholz s'est déroulée à Meseberg.
= meeting "Emmanuel Macron" "Olaf Scholz"
> La sécurité a été au centre d'un entretien, mardi à Rabat, entre Nasser Bourita et Olaf Scholz.
= meeting "Nasser Bourita" "Olaf Scholz" place=Rabat
> L'orchestre a tenu une répétition.
! meeting

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
