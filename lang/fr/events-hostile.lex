# What one actor does or declares against another: demands, accusations, refusals, threats, protests, sanctions, force.

# REQUEST: demands, appeals, orders. With a finite clause they are statements besides (say.lex).
[verb id=demander frame=event type=REQUEST a=subj b=obj,to,of,from]
réclam@er _ à; réclam@er _ au; sollicit@er l'aide de; sollicit@er l'aide du; sollicit@er le soutien de; sollicit@er le soutien du; sollicit@er _ auprès; appel,appell@eer _ à; appel,appell@eer _ au; appel,appell@eer _ aux; demand@er à; demand@er au; demand@er aux; incit@er; encourag@ger; enjoint à; enjoint au; ordonn@er à; ordonn@er au; lan@cer un appel à; lan@cer un appel au; lan@cer un appel aux; adress@er un appel à; adress@er un appel au; réclam@er à; réclam@er au; exig@ger de; exig@ger du; exig@ger des; sollicit@er; sollicit@er auprès; engag@ger à; x@mettre0 en demeure; mis en demeure; met en demeure; intercédé auprès; plaid@er auprès; intervenu auprès; fait pression sur; fait pression sur _ pour; demand@er l'extradition; réclam@er l'aide; demand@er l'aide; demand@er le soutien; solliciter l'aide; demand@er la médiation
> António Guterres a appelé Israël à ouvrir les points de passage.
= event REQUEST "António Guterres" > "Israël" cameo=100
> Kiev a demandé à Berlin des missiles Taurus.
= event REQUEST "Kiev" > "Berlin"
> L'Union africaine a appelé le Soudan et le Tchad à la retenue.
= event REQUEST "Union africaine" > "Soudan" "Tchad"
> Sergueï Lavrov a demandé un verre d'eau.
! event

[noun id=appelnoun frame=event type=REQUEST a=poss,by,of b=to]
appel@n; demande@n; requête@n; ultimatum@n; exhortation@n; supplique; mise en demeure; pétition@n
> La demande de Kiev à Berlin est restée sans réponse.
= event REQUEST "Kiev" > "Berlin"
> La demande de cuivre augmente en Chine.
! event
> Prétoria n'a pas répondu à temps : l'appel du Lesotho à l'Union africaine est resté lettre morte.
= event REQUEST "Lesotho" > "Union africaine"

# ACCUSE: blame, condemnation, protest notes, summonses, charges, suits.
[verb id=condamner frame=event type=ACCUSE a=subj b=obj,poss,of,to,against,from]
condamn@er; critiqu@er; fustig@ger; vilipend@er; stigmatis@er; éreint@er; réprouv@er; exprim@er son indignation; étrill@er; tacl@er; s'est indigné; s'indigne | cameo=111 mode=disapprove
accus@er; reproch@er; reproch@er à; reproch@er au | cameo=112 mode=disapprove unproven
blâm@er; tient pour responsable; tenu pour responsable; tiennent pour responsable; tenu _ pour responsable; tient _ pour responsable; rendu _ responsable; rend _ responsable; imput@er; imput@er _ à; mis en cause; mettent en cause; mettre en cause; rejet,rejett@eer la responsabilité sur; pointé du doigt | cameo=112 mode=disapprove
dénon@cer; protest@er auprès; protest@er contre; tax@er; attribu@er _ attaque; impliqu@er; met en cause; s'en prend à; s'en est pris à; s'en est prise à; s'en prend au; s'en est pris au; s'en sont pris à; pris à partie; prend à partie; incrimin@er; vitupér,vitupèr@eer; morigén,morigèn@eer; admonest@er; désapprouv@er; mis en examen; exprim@er son mécontentement; exprim@er sa vive préoccupation; pointe du doigt; point@er du doigt; accabl@er; épingl@er; rabrou@er; tir@er à boulets rouges sur; s'est insurgé contre; s'insurge contre; s'est élevé contre; s'est élevée contre; s'élève contre; demandé des comptes à; dress@er un réquisitoire contre; flétr@ir; conspu@er
port@er plainte contre; porté plainte contre; dépos@er une plainte contre; dépos@er plainte contre; remis une note de protestation; remet une note de protestation; re@mettre une note de protestation; remis une protestation; adress@er une note de protestation; adress@er une protestation; élev,élèv@eer une protestation; élevé une vive protestation; exprim@er sa protestation; fait@faire convoquer | cameo=114 mode=allege context=diplomatic
saisi la Cour internationale de justice contre; attaqué en justice; poursuivi en justice; inculp@er | cameo=115 mode=allege context=legal
> L'Iran, que Washington accuse de financer le Hezbollah, a protesté.
= event ACCUSE "Washington" > "Iran"
> Paris a accusé Moscou d'ingérence.
= event ACCUSE "Paris" > "Moscou" mode=disapprove cameo=112
> Le ministère iranien des Affaires étrangères a convoqué l'ambassadeur de Suède.
= event ACCUSE "ministère iranien des Affaires étrangères" > "ambassadeur de Suède" mode=allege cameo=114
> La Jordanie a condamné le raid d'Israël contre le camp.
= event ACCUSE "Jordanie" > "Israël"
> Le tribunal a condamné le voleur.
! event
> Les murs ont été condamnés.
! event

[verb id=convoquer frame=event type=ACCUSE a=subj b=obj receives]
convoqu@er | cameo=114 mode=allege context=diplomatic
> Le ministère iranien des Affaires étrangères a convoqué l'ambassadeur de Suède lundi.
= event ACCUSE "ministère iranien des Affaires étrangères" > "ambassadeur de Suède"
> L'ambassadeur de Russie a été convoqué lundi par le ministère français des Affaires étrangères.
= event ACCUSE "ministère français des Affaires étrangères" > "ambassadeur de Russie"
> L'ambassadeur de Russie a été convoqué lundi au Quai d'Orsay.
= event ACCUSE "Quai d'Orsay" > "ambassadeur de Russie"
> Le juge a convoqué les témoins.
! event

[noun id=accusation frame=event type=ACCUSE a=poss,by,from,of b=against,to,of]
accusation@n; reproche@n | cameo=112 mode=disapprove
condamnation@n; dénonciation@n; critique@n | cameo=111 mode=disapprove
réquisitoire; convocation@n; diatribe@n; griefs
plainte@n; note de protestation; notes de protestation; protestation officielle; protestations officielles | cameo=114 mode=allege context=diplomatic
mandat d'arrêt; mandats d'arrêt; inculpation@n | cameo=115 mode=allege context=legal
> Les accusations de Kiev contre Minsk se multiplient.
= event ACCUSE "Kiev" > "Minsk"
> La critique de cinéma se porte bien.
! event
> Au Caire, les critiques de l'Éthiopie envers l'Égypte ont été mal reçues.
= event ACCUSE "Éthiopie" > "Égypte"

# REJECT: refusing, denying, vetoing, turning down.
[verb id=rejeter frame=event type=REJECT a=subj b=obj,poss,of,from,to]
oppos@er son veto; oppos@er un veto; x@mettre0 son veto; mis son veto; oppos@er son veto; opposé son veto; mis son veto; met son veto; mettre son veto | cameo=129 mode=yield context=diplomatic
s'oppos@er à l'adhésion x@de; s'oppos@er à l'entrée x@de; s'oppos@er à la candidature x@de; s'oppos@er à la demande x@de; s'oppos@er à la proposition x@de; s'oppos@er au projet x@de; s'oppos@er au plan x@de; s'est opposé à l'adhésion x@de; s'est opposée à l'adhésion x@de; se sont opposés à l'adhésion x@de; s'est opposé à la proposition x@de; s'est opposée à la proposition x@de; s'est opposé à la demande x@de; s'est opposée à la demande x@de; s'est opposé au plan x@de; s'est opposée au plan x@de; s'est opposé au projet x@de; s'est opposée au projet x@de; s'est opposé à l'entrée x@de; s'est opposée à l'entrée x@de; écart@er toute négociation; écart@er toute négociation avec; exclu toute négociation avec; écart@er tout dialogue avec; exclu tout dialogue avec; exclu tout compromis avec; rejet,rejett@eer; repouss@er; éconduit; éconduire; refus@er l'offre; refus@er la demande; refus@er la proposition; refus@er l'invitation; refus@er l'aide; décline l'offre; décliné l'offre; décliné la proposition; décliné l'invitation; décline l'invitation; déclin@er l'offre; déclin@er l'invitation; oppos@er une fin de non-recevoir; opposé une fin de non-recevoir; démenti les accusations; dément les accusations; démentent les accusations; démenti les propos; démenti les allégations; réfut@er les accusations; récus@er les accusations; contest@er les accusations; balay,balai@eer les accusations; balay,balai@eer les critiques; balayé d'un revers de main; écart@er la proposition; écart@er la demande; écart@er l'idée; refus@er de reconnaître; refus@er de livrer; refus@er d'extrader; refus@er de coopérer; refus@er de présenter des excuses; vot@er contre; dit non à; dit non au; dit non aux; répondu par la négative; claqué la porte; boycott@er; fait fi; ignoré l'appel; ignore les appels; fin de non-recevoir à; désavou@er; balay,balai@eer
refus@er de négocier; refus@er de parler; refus@er de dialoguer; refus@er de recevoir; refus@er de rencontrer | cameo=125 mode=meet context=diplomatic
> L'Iran a nié avoir attaqué Israël.
! event ASSAULT
> Téhéran a rejeté les accusations de Washington.
= event REJECT "Téhéran" > "Washington" cameo=120
> Moscou a rejeté la proposition de Kiev.
= event REJECT "Moscou" > "Kiev"
> La Hongrie s'est opposée à l'adhésion de l'Ukraine.
= event REJECT "Hongrie" > "Ukraine"
> La mer a rejeté une baleine.
! event

[noun id=rejet frame=event type=REJECT a=poss,by,of b=of,to]
rejet; fin de non-recevoir; démenti
veto | cameo=129 mode=yield context=diplomatic
> Le veto de la Hongrie à l'Union européenne agace.
= event REJECT "Hongrie" > "Union européenne" mode=yield cameo=129
> Le rejet de la greffe a été rapide.
! event
> À Stockholm, la fin de non-recevoir de la Suède à la Turquie a surpris.
= event REJECT "Suède" > "Turquie"

# THREATEN: warnings of force or penalty.
[verb id=menacer frame=event type=THREATEN a=subj b=obj,to,against,of]
avert@ir _ de conséquences; x@mettre0 en garde _ contre; mena@cer; mena@cer de; mena@cer d'expulser; mena@cer de rompre; adress@er un avertissement; lan@cer un avertissement; lan@cer une mise en garde; adress@er une mise en garde; brand@ir la menace; juré de se venger; jure de se venger; profér,profèr@eer des menaces; x@mettre0 en garde; met en garde; mis en garde; mettent en garde; mett@ant en garde
avert@ir _ de représailles; mena@cer d'attaquer; mena@cer d'envahir; mena@cer de frapper; mena@cer de bombarder; promis des représailles; promet des représailles; promis de riposter; promet de riposter; promis de frapper; juré de riposter; juré de détruire | cameo=138 mode=violence context=military
mena@cer de sanctionner | cameo=1312 mode=restrict context=economic
lan@cer un ultimatum à; lan@cer un ultimatum au; lan@cer un ultimatum; adress@er un ultimatum | cameo=139 mode=relations context=diplomatic
> Dmitri Medvedev a menacé la Pologne de représailles.
= event THREATEN "Dmitri Medvedev" > "Pologne" cameo=130
> Donald Trump a menacé le Canada de nouveaux droits de douane.
= event THREATEN "Donald Trump" > "Canada"
> L'Iran a mis en garde Israël contre toute nouvelle frappe.
= event THREATEN "Iran" > "Israël"
> La pluie menace la récolte.
! event

[noun id=menace frame=event type=THREATEN a=poss,by,of b=against,to]
menace@n; mise en garde
menaces de représailles | cameo=138 mode=violence context=military
ultimatum | cameo=139 mode=relations context=diplomatic
> Les menaces de Pyongyang contre Séoul ne datent pas d'hier.
= event THREATEN "Pyongyang" > "Séoul"
> La menace d'orage s'éloigne.
! event
> La mise en garde de Nairobi à Mogadiscio, lancée en mars, reste valable.
= event THREATEN "Nairobi" > "Mogadiscio"

# PROTEST: demonstrations, strikes, riots.
[verb id=manifester frame=event type=PROTEST a=subj b=against,obj]
manifest@er contre; manifest@er devant; défil@er contre; rassembl@er devant; rassemblés devant; descendus dans la rue contre; descendu dans la rue contre | cameo=141 mode=demo
march@er sur; march@er contre; occup@er l'ambassade; brûl@er le drapeau; pris d'assaut l'ambassade; scand@er des slogans contre
incendi@er l'ambassade | cameo=145 mode=riot
x@mettre0 en grève contre | cameo=143 mode=boycott
> Des milliers de manifestants ont défilé contre le gouvernement géorgien.
= event PROTEST "manifestants" > "gouvernement géorgien" mode=demo cameo=141
> Des étudiants ont manifesté contre le gouvernement kényan.
= event PROTEST "étudiants" > "gouvernement kényan"
> Il a manifesté son intérêt.
! event

[noun id=manifestation frame=event type=PROTEST a=by,of,poss b=against]
manifestation@n; sit-in; rassemblement@n | cameo=141 mode=demo
émeute@n | cameo=145 mode=riot
soulèvement@n
grève de la faim | cameo=143 mode=boycott
> La manifestation d'étudiants contre le gouvernement serbe a dégénéré.
= event PROTEST "étudiants" > "gouvernement serbe"
> La manifestation sportive attire du monde.
! event
> Le soulèvement des étudiants contre le gouvernement bangladais dure depuis juillet.
= event PROTEST "étudiants" > "gouvernement bangladais"

# SANCTION: reducing or breaking relations, embargoes, expulsions, recalls.
[verb id=sanctionner frame=event type=SANCTION a=subj b=obj,against,on,to,of,with,in,poss]
sanctionn@er; impos@er des sanctions à; impos@er des sanctions au; impos@er des sanctions contre; impos@er de nouvelles sanctions à; impos@er de nouvelles sanctions contre; impos@er des droits de douane; impos@er un embargo; impos@er _ sanctions; impos@er _ droits de douane; adopt@er des sanctions contre; adopt@er de nouvelles sanctions contre; adopt@er _ sanctions; annon@cer des sanctions; annon@cer de nouvelles sanctions; annon@cer _ sanctions; décid@er des sanctions; décrét,décrèt@eer des sanctions; pris des sanctions; prend des sanctions; infligé des sanctions; inflig@ger des sanctions; inflig@ger _ sanctions; renfor@cer les sanctions; renfor@cer ses sanctions; durc@ir les sanctions; prolong@ger les sanctions; reconduit les sanctions; frapp@er de sanctions; frapp@er _ de sanctions; vis@er par des sanctions; visé par des sanctions; décrét,décrèt@eer un embargo contre; décrét,décrèt@eer un embargo; interdit de séjour; interdit d'entrée; interdit l'entrée; interdit l'accès; inscrit sur sa liste noire; ajouté à sa liste noire | cameo=163 mode=restrict context=economic
expuls@er; annon@cer l'expulsion; ordonn@er l'expulsion; déclaré persona non grata; déclare persona non grata; déclarés persona non grata; déclaré _ persona non grata; déclar@er persona non grata; déclar@er _ persona non grata; déclarés persona non grata | cameo=166 mode=expel context=diplomatic
renvoy,renvoi,renverr@oyer; impos@er des restrictions; coup@er les ponts; suspendu les visas; coup@er les ponts; ferm@er le consulat; ferm@er sa frontière; fermé sa frontière; ferm@er sa frontière avec; ferm@er son espace aérien; fermé son espace aérien; boycott@er les produits; suspendu de ses instances; dénoncé l'accord; dénonce l'accord; résili@er l'accord; reconduit à la frontière; annul@er les visas; inscrit _ sur sa liste; retir@er l'accréditation; chass@er
annon@cer la rupture x@de ses relations diplomatiques; annon@cer la rupture x@de relations diplomatiques; annon@cer la rupture _ relations diplomatiques; annon@cer la rupture _ relations; annon@cer la rupture immédiate _ relations; décid@er de rompre; annon@cer le rappel; gel@er _ relations; rompu avec; rompt avec; rompt ses relations diplomatiques; rompu ses relations diplomatiques; rompu les relations diplomatiques; rompent leurs relations diplomatiques; rompt ses relations; rompu ses relations; rompu les relations; rompre ses relations; rompre les relations; rompu tout lien; rompu ses liens; rompu; rappel,rappell@eer _ ambassadeur; ferm@er son ambassade; ferm@er l'ambassade; retir@er _ ambassadeur | cameo=161 mode=withdraw context=diplomatic
annon@cer la suspension _ aide; annon@cer la suspension _ coopération; annon@cer le gel; gel@er son aide; gel@er leur aide; gel@er l'aide; gel@er les avoirs; suspendu leur aide; suspendent leur aide; coup@er son aide; suspend son aide; suspendu son aide; suspendu l'aide; suspendu sa coopération; suspend sa coopération; suspendu la coopération; suspendu leur coopération; suspendu _ coopération; suspendu _ aide; suspend _ aide; gel,gèl@eer son aide; gel,gèl@eer les avoirs de; gel,gèl@eer les avoirs; gel,gèl@eer sa coopération; coup@er son aide | cameo=162 mode=discontinue
> Le Mali a expulsé l'ambassadeur de France.
= event SANCTION "Mali" > "ambassadeur de France"
> L'Union européenne a imposé des sanctions à la Russie.
= event SANCTION "Union européenne" > "Russie" mode=restrict cameo=163
> Alger avait rappelé son ambassadeur en France.
= event SANCTION "Alger" > "France"
> Le Tchad a rompu son accord militaire avec la France.
= event SANCTION "Tchad" > "France"
> Le Niger, sanctionné par la Cedeao, a fermé sa frontière.
= event SANCTION "Cedeao" > "Niger"
> L'arbitre a expulsé le gardien.
! event

[noun id=sanctions frame=event type=SANCTION a=by,poss,of b=against,on,to]
sanctions; sanctions économiques; nouvelles sanctions; embargo; droits de douane; interdiction de séjour; train de sanctions; paquet de sanctions | cameo=163 mode=restrict context=economic
expulsion@n | cameo=166 mode=expel context=diplomatic
gel des avoirs; suspension de l'aide | cameo=162 mode=discontinue
rupture des relations diplomatiques; rupture; rappel de l'ambassadeur | cameo=161 mode=withdraw context=diplomatic
blocus; boycott
> Les sanctions de Washington contre Téhéran restent en vigueur.
= event SANCTION "Washington" > "Téhéran"
> Le boycott du match a échoué.
! event
> L'embargo du Mali contre la Côte d'Ivoire n'aura duré qu'un mois.
= event SANCTION "Mali" > "Côte d'Ivoire"

# MOBILIZE: shows of force without its use.
[verb id=mobiliser frame=event type=MOBILIZE a=subj b=with,against,to,in,at,on]
déploy,déploi@eer des troupes; déploy,déploi@eer des soldats; déploy,déploi@eer _ troupes; déploy,déploi@eer _ soldats; déploy,déploi@eer _ navires; déploy,déploi@eer _ avions; déploy,déploi@eer _ missiles; déploy,déploi@eer _ porte-avions; mass@er des troupes; mass@er ses troupes; mass@er _ troupes; mass@er _ soldats; mobilis@er ses troupes; mobilis@er ses forces; mobilis@er ses réservistes; envoy,envoi,enverr@oyer des troupes; envoy,envoi,enverr@oyer des soldats; envoy,envoi,enverr@oyer des navires; envoy,envoi,enverr@oyer _ navires de guerre; envoy,envoi,enverr@oyer _ avions; dépêch@er des troupes; dépêch@er un porte-avions; dépêch@er _ troupes; dépêch@er _ navires; x@mettre0 en alerte; men,mèn@eer des manœuvres; men,mèn@eer _ manœuvres; organis@er des manœuvres; lan@cer des manœuvres; entam@er des manœuvres; renfor@cer ses troupes | cameo=154 mode=troops context=military
tir@er un missile; tiré un missile balistique; procédé à un tir de missile; procédé à un essai nucléaire; men,mèn@eer des exercices militaires; men,mèn@eer _ exercices militaires; renfor@cer sa présence militaire
> Le Venezuela a massé des troupes à la frontière avec le Guyana.
= event MOBILIZE "Venezuela" > "Guyana" mode=troops cameo=154
> La Russie a massé des troupes à la frontière avec l'Ukraine.
= event MOBILIZE "Russie" > "Ukraine"
> Le syndicat mobilise ses adhérents.
! event

[noun id=manoeuvres frame=event type=MOBILIZE a=by,poss,of b=against,with,to]
manœuvres militaires; manœuvres; déploiement de troupes; déploiement militaire; démonstration de force | cameo=154 mode=troops context=military
exercices militaires; tir de missile; tirs de missiles; essai nucléaire
> Les manœuvres de la Chine contre Taïwan se sont achevées vendredi.
= event MOBILIZE "Chine" > "Taïwan"
> La manœuvre du camion a bloqué la rue.
! event
> À Tbilissi, le déploiement militaire de la Russie contre la Géorgie inquiète.
= event MOBILIZE "Russie" > "Géorgie"

# COERCE: repression and force short of bodily attack.
[verb id=arreter frame=event type=COERCE a=subj b=obj,of,against,poss]
arrêt@er; interpell@er; incarcér,incarcèr@eer; détenu; emprisonn@er; pla@cer en détention; placé en détention; pla@cer en garde à vue; placé en garde à vue; x@mettre0 en détention | cameo=173 mode=arrest context=legal
saisi un navire; saisi un pétrolier; saisit un pétrolier; arraisonn@er; arraisonn@er un navire; occup@er; confisqu@er les biens; confisqu@er | cameo=171 mode=seize
détient; détiennent; enlev,enlèv@eer; kidnapp@er; séquestr@er; pris en otage; prend en otage; prennent en otage; retenu en otage; retenu prisonnier; placé en résidence surveillée; jet,jett@eer en prison; persécut@er; réprim@er; oppress@er; captur@er; espionn@er; dispers@er; tir@er des gaz lacrymogènes; perquisitionn@er; assign@er à résidence; tortur@er; brutalis@er
annex@er | cameo=192 mode=seize context=military
bloqu@er l'accès; assiég,assièg@eger | cameo=191 mode=restrict context=military
pirat@er | cameo=170 mode=cyber context=cyber
refoul@er | cameo=174 mode=deport context=migration
> La police turque a arrêté des journalistes français.
= event COERCE "police turque" > "journalistes français" mode=arrest cameo=173
> L'Iran a emprisonné des ressortissants français.
= event COERCE "Iran" > "ressortissants français"
> Il a arrêté de fumer.
! event

[noun id=repression frame=event type=COERCE a=by,poss,of b=of,against]
annexion | cameo=192 mode=seize context=military
arrestation@n; arrestation; détention; capture; emprisonnement; interpellation; condamnation à mort; répression; persécution@n; prise d'otages; enlèvement@n; séquestration
cyberattaque@n | cameo=170 mode=cyber context=cyber
incarcération@n | cameo=173 mode=arrest context=legal
occupation | cameo=171 mode=seize
> L'arrestation de journalistes français par la police turque a choqué.
= event COERCE "police turque" > "journalistes français" cameo=170
> L'occupation des sols est réglementée.
! event
> L'enlèvement de soldats maliens par les rebelles a été confirmé.
= event COERCE "rebelles" > "soldats maliens"

# ASSAULT: bodily violence, from blows to war.
[verb id=tirermissiles frame=event type=ASSAULT a=subj b=on,against,toward,in]
tir@er _ missiles; tir@er _ missile; tir@er _ roquettes; tir@er _ roquette; tir@er _ drones; tir@er _ obus; tir@er _ salve; tir@er _ salves; tir@er _ fusées; tir@er _ projectiles; expédi@er _ missiles; envoy,envoi,enverr@oyer _ missiles sur; envoy,envoi,enverr@oyer _ drones sur; lan@cer _ salve; lan@cer _ projectiles; lan@cer _ obus; lan@cer _ bombes; largu@er _ bombes; fait@faire pleuvoir _ missiles; fait@faire pleuvoir _ bombes | cameo=195 mode=heavy-weapons context=military
> L'Iran a tiré quelque 200 missiles sur Israël mardi.
= event ASSAULT "L'Iran" > "Israël"
> Le Hezbollah a tiré une salve de roquettes sur le nord d'Israël.
= event ASSAULT "Le Hezbollah" > "Israël"
> La Corée du Nord a tiré deux missiles en mer du Japon.
! event ASSAULT
> Le chasseur a tiré trois salves en l'air.
! event

[verb id=attaquer frame=event type=ASSAULT a=subj b=obj,against,on,in,poss]
frapp@er le sud de; frapp@er le sud du; frapp@er le nord de; frapp@er le nord du; frapp@er l'est de; frapp@er l'est du; frapp@er l'ouest de; frapp@er l'ouest du; frapp@er le centre de; frapp@er le centre du; frapp@er la banlieue sud de; frapp@er la banlieue sud du; frapp@er le port de; frapp@er le port du; frapp@er l'aéroport de; frapp@er l'aéroport du; frapp@er la capitale de; frapp@er la capitale du; frapp@er des cibles de; frapp@er des cibles du; frapp@er des cibles en; frapp@er plusieurs villes de; frapp@er plusieurs villes du; frapp@er plusieurs villes en; frapp@er des positions de; frapp@er des positions du; frapp@er des positions en; frapp@er des objectifs de; frapp@er des objectifs du; frapp@er des objectifs en; bombard@er le sud de; bombard@er le sud du; bombard@er le nord de; bombard@er le nord du; bombard@er l'est de; bombard@er l'est du; bombard@er l'ouest de; bombard@er l'ouest du; bombard@er le centre de; bombard@er le centre du; bombard@er la banlieue sud de; bombard@er la banlieue sud du; bombard@er le port de; bombard@er le port du; bombard@er l'aéroport de; bombard@er l'aéroport du; bombard@er la capitale de; bombard@er la capitale du; bombard@er des cibles de; bombard@er des cibles du; bombard@er des cibles en; bombard@er plusieurs villes de; bombard@er plusieurs villes du; bombard@er plusieurs villes en; bombard@er des positions de; bombard@er des positions du; bombard@er des positions en; bombard@er des objectifs de; bombard@er des objectifs du; bombard@er des objectifs en; pilonn@er le sud de; pilonn@er le sud du; pilonn@er le nord de; pilonn@er le nord du; pilonn@er l'est de; pilonn@er l'est du; pilonn@er l'ouest de; pilonn@er l'ouest du; pilonn@er le centre de; pilonn@er le centre du; pilonn@er la banlieue sud de; pilonn@er la banlieue sud du; pilonn@er le port de; pilonn@er le port du; pilonn@er l'aéroport de; pilonn@er l'aéroport du; pilonn@er la capitale de; pilonn@er la capitale du; pilonn@er des cibles de; pilonn@er des cibles du; pilonn@er des cibles en; pilonn@er plusieurs villes de; pilonn@er plusieurs villes du; pilonn@er plusieurs villes en; pilonn@er des positions de; pilonn@er des positions du; pilonn@er des positions en; pilonn@er des objectifs de; pilonn@er des objectifs du; pilonn@er des objectifs en; bombard@er; frapp@er; pilonn@er; tiré des missiles sur; tire des missiles sur; tiré des roquettes sur; mené des frappes contre; mène des frappes contre; mené des frappes sur; mené des raids; mené un raid; mené des frappes; mené une frappe; mené _ frappes; mené _ raids; lan@cer des missiles contre; lan@cer des drones contre; lan@cer des missiles sur; lan@cer des drones sur; lan@cer _ missiles; lan@cer _ drones; lan@cer _ roquettes; lan@cer _ frappes | cameo=195 mode=heavy-weapons context=military
visé le sud de; visé le sud du; visé le nord de; visé le nord du; visé l'est de; visé l'est du; visé l'ouest de; visé l'ouest du; visé le centre de; visé le centre du; visé la banlieue sud de; visé la banlieue sud du; visé le port de; visé le port du; visé l'aéroport de; visé l'aéroport du; visé la capitale de; visé la capitale du; visé des cibles de; visé des cibles du; visé des cibles en; visé plusieurs villes de; visé plusieurs villes du; visé plusieurs villes en; visé des positions de; visé des positions du; visé des positions en; visé des objectifs de; visé des objectifs du; visé des objectifs en; attaqu@er le sud de; attaqu@er le sud du; attaqu@er le nord de; attaqu@er le nord du; attaqu@er l'est de; attaqu@er l'est du; attaqu@er l'ouest de; attaqu@er l'ouest du; attaqu@er le centre de; attaqu@er le centre du; attaqu@er la banlieue sud de; attaqu@er la banlieue sud du; attaqu@er le port de; attaqu@er le port du; attaqu@er l'aéroport de; attaqu@er l'aéroport du; attaqu@er la capitale de; attaqu@er la capitale du; attaqu@er des cibles de; attaqu@er des cibles du; attaqu@er des cibles en; attaqu@er plusieurs villes de; attaqu@er plusieurs villes du; attaqu@er plusieurs villes en; attaqu@er des positions de; attaqu@er des positions du; attaqu@er des positions en; attaqu@er des objectifs de; attaqu@er des objectifs du; attaqu@er des objectifs en; envah@ir; tu@er; agress@er; bless@er; cibl@er; abat; tire sur; tirent sur; mené une attaque; lan@cer une attaque contre; lan@cer une offensive contre; lan@cer une offensive; lan@cer une opération militaire; déclench@er une offensive; déclench@er la guerre; entré en guerre contre; déclaré la guerre; fait exploser; livr@er bataille; affront@er; s'est affronté; combattu; ripost@er contre; torpill@er; exécut@er; vis@er des positions | cameo=190 context=military
attaqu@er | cameo=190 context=military spoken=ACCUSE
assassin@er | cameo=186 mode=assassinate
massacr@er | cameo=202 mode=massacre context=military
abattu; abattent; tiré sur; ouvert le feu sur; ouvre le feu sur | cameo=193 mode=firearms context=military
> L'Iran a lancé des missiles contre Israël en avril.
= event ASSAULT "Iran" > "Israël" mode=heavy-weapons cameo=195
> Israël a bombardé le Liban lundi.
= event ASSAULT "Israël" > "Liban"
> Le chien a attaqué le facteur.
! event
> Le froid a frappé la France.
! event

[noun id=attaque frame=event type=ASSAULT a=by,poss,of,between b=against,on,with,in,between,of]
attaque@n; offensive@n; invasion; agression; guerre; assaut; incursion@n; attentat@n; combats; affrontements; hostilités; nettoyage ethnique; opération militaire | cameo=190 context=military
frappe@n; bombardement@n; raid@n; frappe@n aérienne@n; raid@n aérien@n; tir@n de roquettes; tirs de roquettes; attaque@n de drones; attaque@n de missiles | cameo=195 mode=heavy-weapons context=military
assassinat@n | cameo=186 mode=assassinate
massacre@n | cameo=202 mode=massacre context=military
> Les frappes d'Israël contre le Liban ont fait trois morts.
= event ASSAULT "Israël" > "Liban"
> L'invasion de l'Ukraine par la Russie a commencé en février 2022.
= event ASSAULT "Russie" > "Ukraine" cameo=190
> La guerre des prix fait rage en France.
! event
