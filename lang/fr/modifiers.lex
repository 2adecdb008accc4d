# Beside what event they met, and how: phrases of setting, nouns of events, format, channel, kind.

[setting]
en marge x@de; à l'occasion x@de; en prélude x@à; lors x@de; au dernier jour x@de; au premier jour x@de; au deuxième jour x@de; au second jour x@de; au cours x@de; dans le cadre x@de; pendant; durant; à l'issue x@de; à l'ouverture x@de; à la clôture x@de; à la faveur x@de; en parallèle x@de; parallèlement x@à; en amont x@de; à la veille x@de; au lendemain x@de; dans les couloirs x@de; dans les coulisses x@de; dans la foulée x@de; en ouverture x@de; en clôture x@de; à; au; aux; à l'invitation x@de; pour; pour des; pour de; pour d'; à l'heure x@de; en prévision x@de; avant; après; après des; après de; après d'; en vue x@de
> Sergueï Lavrov a rencontré Wang Yi en marge du sommet de l'ASEAN à Vientiane.
= meeting "Sergueï Lavrov" "Wang Yi" setting="sommet de l'ASEAN"
> Emmanuel Macron s'est entretenu avec Luiz Inacio Lula da Silva en marge de la conférence de Munich.
= meeting "Emmanuel Macron" "Luiz Inacio Lula da Silva" setting="conférence de Munich"
> L'élève écrit en marge de la page.
! any

[occasion]
sommet@n; forum@n; conférence@n; Assemblée générale; assemblée générale; assemblée générale de l'ONU; Assemblée générale des Nations unies; Assemblée générale de l'ONU; session@n; réunion@n ministérielle@n; réunion@n; congrès; assises; sommet des chefs d'État; Conseil européen; Conseil des affaires étrangères; conférence ministérielle; conférence internationale; conférence de paix; conférence des donateurs; conférence sur la sécurité; conférence de Munich; Conférence de Munich; Conférence de Munich sur la sécurité; forum économique; Forum de Davos; forum de Davos; forum diplomatique; forum diplomatique d'Antalya; Forum de Paris; Forum de Doha; sommet de la Francophonie; Sommet de la Francophonie; sommet extraordinaire; sommet informel; sommet sur la paix; G7; G20; COP28; COP29; COP30; COP; semaine de haut niveau; débat général; réunion des ministres des Affaires étrangères; réunion des ministres; réunion informelle; conseil des ministres; Conseil des ministres; conseil exécutif; conseil de sécurité; commission mixte; grande commission mixte; haute commission mixte; comité mixte; commission intergouvernementale; rencontre de haut niveau; réunion de haut niveau; plénière; plenum; colloque@n; symposium; séminaire@n; atelier@n; table ronde; consultations; session extraordinaire; dialogue de Shangri-La; Dialogue de Shangri-La; Raisina Dialogue; forum de coopération; forum sino-africain; Forum sur la coopération sino-africaine; FOCAC; TICAD; congrès du parti; universités d'été; conférence des ambassadeurs; Conférence des ambassadeurs; sommet ministériel; rencontre ministérielle; forum régional; Forum régional; ministérielle; segment de haut niveau; assemblées annuelles; réunions de printemps; assemblée parlementaire; Biennale; sommet des chefs d'Etat
commémoration@n; cérémonie@n; funérailles; obsèques; investiture; inauguration; inaugurations; intronisation; couronnement; anniversaire; célébration@n; festivités; défilé; salon; salon du Bourget; foire; exposition; exposition universelle; Jeux olympiques; JO; Jeux; Jeux de la Francophonie; Coupe du monde; exercice@n; manœuvres; gala; réception; fête nationale; festival; messe; prestation de serment; hommage; mariage | ceremony
> Narendra Modi a rencontré Giorgia Meloni à Bari en marge du G7.
= meeting "Narendra Modi" "Giorgia Meloni" place=Bari
> Félix Tshisekedi a rencontré Paul Kagame en marge de la cérémonie d'investiture à Luanda.
= meeting "Félix Tshisekedi" "Paul Kagame" place=Luanda
> Le sommet de la montagne est enneigé.
! meeting

[topicnoun]
question@n; dossier@n; sujet@n; situation@n; relation@n; relations; crise@n; conflit@n; guerre@n; problème@n; problématique@n; coopération; enjeu; enjeux; perspective@n; moyens; moyen; voies et moyens; voies; renforcement; développement@n; état; bilan; partenariat@n; défi@n; échéance@n; projet@n; préparatifs; préparation; mise en œuvre; suivi; évolution@n; avenir; rôle; sort; libération; sécurité; lutte; migration@n; migrations; échanges commerciaux; commerce; énergie; investissement@n; aide; soutien; processus de paix; trêve; cessez-le-feu; reconstruction; réforme@n; accord@n; différend@n; litige@n; tensions; menace@n; initiative@n; plan@n; programme@n; nucléaire; approvisionnement; livraison@n; liens; axes; opportunités; possibilités; thème@n; thématique@n; chantier@n; volet@n; affaire@n; cas; actualité; ordre du jour; agenda; stabilité; paix; intégration; droits de l'homme; droits humains; climat; changement climatique; terrorisme; insécurité; relance; approfondissement; consolidation; raffermissement; promotion; normalisation; désescalade; détente; élargissement; adhésion; sanctions; ensemble; questions régionales; questions internationales; dossiers régionaux; relations bilatérales; coopération bilatérale; sujets d'intérêt commun; questions d'intérêt commun
> Nasser Bourita et Hakan Fidan ont évoqué à Rabat l'avenir du partenariat et la situation en Libye.
= meeting "Nasser Bourita" "Hakan Fidan" agenda="la situation en Libye"
> La question reste ouverte.
! any
> Anwar Ibrahim et Prabowo Subianto se sont vus à Jakarta ; ils ont abordé le sort des pêcheurs arrêtés.
= meeting "Anwar Ibrahim" "Prabowo Subianto" agenda="le sort des pêcheurs arrêtés" place=Jakarta

[modifier]
par visioconférence; en visioconférence; par vidéoconférence; en vidéoconférence; en visio; virtuel; virtuelle; virtuels; virtuelles; virtuellement; en ligne; à distance; par liaison vidéo; en duplex; par écran interposé; par écrans interposés; en mode virtuel | channel=video
par téléphone; au téléphone; téléphonique; téléphoniques; téléphoniquement; par voie téléphonique | channel=phone
en personne; en présentiel; de visu; de vive voix; en tête-à-tête; en tête à tête; face à face | channel=in-person
trilatéral; trilatérale; trilatéraux; trilatérales; tripartite; tripartites; à trois; triangulaire; au format tripartite; en format trilatéral | format=trilateral
bilatéral; bilatérale; bilatéraux; bilatérales; en tête-à-tête; en tête à tête | format=bilateral
multilatéral; multilatérale; quadripartite; quadripartites; à quatre; à cinq; à six; plénière | format=multilateral
officiel; officielle; officiellement; officielles; officiels; à titre officiel | kind=official
d'État; d'Etat | kind=state
de travail; de travail et d'amitié; d'amitié et de travail; de travail et de fraternité | kind=working
privé; privée; à titre privé; privés; privées; en vacances; de vacances | kind=private
> Emmanuel Macron et Xi Jinping se sont entretenus par visioconférence.
= meeting "Emmanuel Macron" "Xi Jinping" channel=video
> Emmanuel Macron a effectué une visite officielle en Inde.
= visit "Emmanuel Macron" to=IND kind=official
> Le cours a lieu par visioconférence.
! meeting

# Several meetings told of in one clause.
[modifier id=separement separate]
séparé; séparée; séparés; séparées; séparément; respectivement; tour à tour; successivement; l'un après l'autre; à tour de rôle; l'une après l'autre; chacun; un à un; en série; à quelques heures d'intervalle; à une heure d'intervalle; à quelques heures de distance; à quelques minutes d'intervalle
> Antony Blinken a rencontré à quelques heures d'intervalle Ayman Safadi et Hakan Fidan.
= meeting "Antony Blinken" "Ayman Safadi" format=bilateral
= meeting "Antony Blinken" "Hakan Fidan" format=bilateral
> Antony Blinken a rencontré séparément Ayman Safadi et Hakan Fidan.
= meeting "Antony Blinken" "Ayman Safadi" format=bilateral
= meeting "Antony Blinken" "Hakan Fidan" format=bilateral
> Les chambres ont des entrées séparées.
! any

# La durée d'un voyage: with the day on which it begins, or ended, it tells the other.
[modifier]
de deux jours; de 2 jours | days=2
de trois jours; de 3 jours | days=3
de quatre jours; de 4 jours | days=4
de cinq jours; de 5 jours | days=5
de six jours; de 6 jours | days=6
de sept jours; de 7 jours | days=7
de huit jours; de 8 jours | days=8
de neuf jours; de 9 jours | days=9
de dix jours; de 10 jours | days=10
d'une semaine | days=7
> Wang Yi a entamé lundi une visite de trois jours au Laos.
= visit "Wang Yi" to=LAO date=2024-07-22..2024-07-24
> Wang Yi effectuera une visite de deux jours au Laos à partir de vendredi.
= visit "Wang Yi" to=LAO date=2024-07-26..2024-07-27
> La foire de trois jours ouvre lundi.
! visit
