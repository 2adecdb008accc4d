# Ordinary words, needed where what stands between a preposition and a name must be known for no name.

[word]
au siège; le siège; du siège; son siège; leur siège; un siège; siège; résidence; hôtel; bureau; bureaux; salon; salle; capitale; centre; cœur; bâtiment; locaux; enceinte; domicile; ambassade; chancellerie; base; quartier; quartier général; terrain; pied; bord; hauteur; sortie; entrée; perron; tarmac; table; tribune; pupitre; plateau; sol; territoire; zone; camp; frontière; frontières; région; province; district; localité; commune; gouvernorat; wilaya; préfecture; département; canton; état; pays; monde; continent; sous-région; nord; sud; est; ouest; côte; littoral; large; détroit; golfe; mer; océan; lac; fleuve; vallée; désert; plaine; montagne; mont; bande; enclave; péninsule; île; archipel; station; gare; chemin; route; rue; avenue; boulevard; place; marché; parc; jardin; école; université; hôpital; stade; usine; chantier; mine; barrage; pont
chaîne; chaîne de télévision; chaîne qatarie; agence; agence de presse; agence officielle; quotidien; journal; hebdomadaire; magazine; mensuel; revue; radio; télévision; télévision publique; télévision d'État; portail; plateforme; média; titre; site d'information; télévision d'Etat
pause; pause; table ronde; cérémonie officielle; mission; suite; retour; début; fin; milieu; cours; veille; lendemain; jour; jours; journée; nuit; semaine; semaines; mois; année; années; an; ans; siècle; heure; heures; minute; minutes; instant; moment; fois; époque; temps; période; date; calendrier; agenda; échéance; délai
délégation; membres; équipe; proches; collaborateurs; conseillers; experts; invités; participants; présence; absence; compagnie; accompagnement; cortège; famille; amis; peuple; peuples; population; populations; citoyens; concitoyens; compatriotes; nation; nations; communauté; communauté internationale; société; société civile; opinion; opinion publique; presse; médias
[word place]
ville; port; aéroport; aéroport international; région; province; localité; village; île; capitale; palais; station balnéaire; cité; commune; banlieue; palais de; palais du; quartier; base aérienne; base militaire; camp; camp de; résidence; château; domaine; station; sommet; complexe; hôtel; centre de conférences; siège; quartier général; poste-frontière
> Emmanuel Macron a reçu Olaf Scholz dans la ville de Marseille.
= meeting "Emmanuel Macron" "Olaf Scholz" place=Marseille
> La ville dort.
! any
