# What one actor does or declares towards another, in the types of PLOVER.

[verb id=signer frame=event type=AGREE a=subj b=with]
sign@er un accord; sign@er un mémorandum; sign@er un traité; sign@er une déclaration; sign@er un protocole; sign@er une convention; sign@er; conclut un accord; conclu un accord; paraph@er; ratifi@er; scell@er un accord; parvenu à un accord avec; parvenus à un accord
> La Russie a signé un traité avec la Corée du Nord à Pyongyang.
= event AGREE "Russie" "Corée du Nord" > "Russie" "Corée du Nord"
> La France et l'Inde ont signé un accord de défense.
= event AGREE "France" "Inde" > "France" "Inde"
> Le président a signé le budget.
! event
[verb id=convenir frame=event type=AGREE a=subj b=with]
conv@convenir de; conv@convenir d'; entend,entendent,entendu,entend,entendr,entendre,entendit,entendirent@irre pour; entend,entendent,entendu,entend,entendr,entendre,entendit,entendirent@irre sur; mis d'accord pour; mis d'accord sur; mis d'accord; mettent d'accord sur; accord@ere sur; accord@ere pour; engag@gere à renforcer
> Sergueï Lavrov et Wang Yi sont convenus de poursuivre le dialogue.
= event AGREE "Sergueï Lavrov" "Wang Yi" > "Sergueï Lavrov" "Wang Yi"
> Catherine Colonna et Hakan Fidan se sont mis d'accord pour relancer les échanges.
= event AGREE "Catherine Colonna" "Hakan Fidan" > "Catherine Colonna" "Hakan Fidan"
> Le restaurant convient aux familles.
! event

[verb id=remercier frame=event type=SUPPORT a=subj b=obj,to,for,of,poss]
remerci@er; félicit@er; lou@er; salu@er; rend hommage à; rendu hommage à; rendu hommage au; rend hommage au; exprim@er sa gratitude à; exprim@er sa gratitude au; exprim@er ses remerciements à; exprim@er sa reconnaissance à; présent@er ses condoléances à; présent@er ses condoléances au; adress@er ses félicitations à; adress@er ses félicitations au; adress@er ses condoléances à; adress@er ses condoléances au; exprim@er sa solidarité avec; exprim@er son soutien à; exprim@er son soutien au; apport@er son soutien à; apport@er son soutien au; réaffirm@er son soutien à; réaffirm@er son soutien au; réitér,réitèr@eer son soutien à; réitér,réitèr@eer son soutien au; appuie; appuient; appuyé; sout@tenir; reconnaît l'indépendance de; reconnu l'indépendance de; reconnaît l'indépendance du; reconnu l'indépendance du; reconnu l'État de; reconnaît l'État de; défend,défendent,défendu,défend,défendr,défendre,défendit,défendirent@irr; applaud@ir; présent@er ses félicitations à; exprim@er ses condoléances à; exprim@er ses condoléances au
> Wang Yi a remercié Sergueï Lavrov pour son accueil.
= event SUPPORT "Wang Yi" > "Sergueï Lavrov"
> António Guterres a salué les efforts de la Jordanie.
= event SUPPORT "António Guterres" > "Jordanie"
> Le public a remercié le chauffeur.
! event

[noun id=gratitude frame=event type=SUPPORT a=subj,poss,of,by b=to,for,with,toward]
gratitude; reconnaissance; remerciements; félicitations; condoléances; solidarité; soutien; appui; message de félicitations; message de condoléances; hommage
> Emmanuel Macron a exprimé sa solidarité avec Israël.
= event SUPPORT "Emmanuel Macron" > "Israël"
> Le roi a adressé ses condoléances à la Turquie.
= event SUPPORT "roi" > "Turquie"
> Le soutien aux familles a baissé.
! event

[verb id=lever frame=event type=CONCEDE a=subj b=obj,on,against,to,of]
lev,lèv@eer les sanctions contre; lev,lèv@eer des sanctions contre; lev,lèv@eer les sanctions visant; allég,allèg@eer les sanctions contre; libér,libèr@eer; graci@er; relâch@er; assoupl@ir les sanctions contre
> Les États-Unis ont levé les sanctions contre la Syrie.
= event CONCEDE "États-Unis" > "Syrie"
> Le Hamas a libéré des otages thaïlandais.
= event CONCEDE "Hamas" > "otages thaïlandais"
> Le groupe a libéré la salle.
! event

[verb id=cooperer frame=event type=COOPERATE a=subj b=with]
rétabl@ir les relations diplomatiques avec; rétabl@ir ses relations diplomatiques avec; rétabl@ir ses relations avec; noue des relations diplomatiques avec; noué des relations diplomatiques avec; établ@ir des relations diplomatiques avec; coopér,coopèr@eer avec; renou@er avec; normalis@er ses relations avec
> L'Arabie saoudite a rétabli ses relations diplomatiques avec l'Iran.
= event COOPERATE "Arabie saoudite" > "Iran"
> Le Maroc a normalisé ses relations avec Israël.
= event COOPERATE "Maroc" > "Israël"
> Le suspect a coopéré avec la police.
! event

[verb id=aider frame=event type=AID a=subj b=to,obj,for]
livr@er des armes à; livr@er des armes au; livr@er une aide à; fourn@ir une aide à; fourn@ir une aide au; fourn@ir des armes à; fourn@ir des armes au; fourn@ir une aide humanitaire à; envoie une aide humanitaire à; envoyé une aide humanitaire au; envoyé une aide humanitaire à; envoyé de l'aide humanitaire à; débloqu@er une aide pour; accord@er une aide à; accord@er une aide au; octroie un prêt à; octroyé un prêt à; octroyé un prêt au; offert une aide à
> L'Allemagne a livré des armes à l'Ukraine.
= event AID "Allemagne" > "Ukraine"
> Le Qatar a envoyé une aide humanitaire au Soudan.
= event AID "Qatar" > "Soudan"
> La lumière aide au sommeil.
! event

[verb id=retirer frame=event type=RETREAT a=subj b=from,of,obj]
retir@er ses troupes de; retir@er ses troupes du; retir@er ses troupes; retir@er ses soldats de; retir@er ses soldats du; retir@er ses forces de; retir@er ses forces du; décrét,décrèt@eer un cessez-le-feu avec; conclu une trêve avec; conclut une trêve avec
> La France a retiré ses troupes du Niger en décembre.
= event RETREAT "France" > "Niger"
> La Russie a retiré ses forces de Syrie.
= event RETREAT "Russie" > "Syrie"
> Le fabricant a retiré le produit.
! event
[noun id=treve frame=event type=RETREAT a=poss,by,of b=with]
cessez-le-feu; trêve@n; armistice
> La trêve d'Israël avec le Hamas est entrée en vigueur à l'aube.
= event RETREAT "Israël" > "Hamas"
> Le cessez-le-feu de l'Arménie avec l'Azerbaïdjan tient depuis lundi.
= event RETREAT "Arménie" > "Azerbaïdjan"
> Trêve de plaisanteries.
! event

[verb id=demander frame=event type=REQUEST a=subj b=obj,to]
appel,appell@eer; appel,appell@eer à; demand@er à; demand@er au; demand@er aux; invit@er; incit@er; encourag@ger; enjoint à; enjoint au; ordonn@er à; ordonn@er au; lan@cer un appel à; lan@cer un appel au; réclam@er à; exig@ger de; exig@ger du; sollicit@er; engage à; appelle les; appelle le
> António Guterres a appelé Israël à ouvrir les points de passage.
= event REQUEST "António Guterres" > "Israël"
> Kiev a demandé à Berlin des missiles Taurus.
= event REQUEST "Kiev" > "Berlin"
> Sergueï Lavrov a demandé un verre d'eau.
! event

[verb id=condamner frame=event type=ACCUSE a=subj b=obj,poss,of,to]
condamn@er; accus@er; dénon@cer; critiqu@er; fustig@ger; blâm@er; reproch@er à; reproch@er au; convoqu@er; protest@er auprès; tax@er; qualifi@er; vilipend@er; stigmatis@er; tient pour responsable; mis en cause; met en cause; s'en prend à; s'en est pris à; pris à partie; déplor@er; éreint@er
> Paris a accusé Moscou d'ingérence.
= event ACCUSE "Paris" > "Moscou"
> Le ministère iranien des Affaires étrangères a convoqué l'ambassadeur de Suède.
= event ACCUSE "ministère iranien des Affaires étrangères" > "ambassadeur de Suède"
> Le tribunal a condamné le voleur.
! event
> Les murs ont été condamnés.
! event

[verb id=rejeter frame=event type=REJECT a=subj b=obj,poss,of,to]
rejet,rejett@eer; refus@er l'offre de; décline l'offre de; décliné l'offre de; oppos@er son veto à; opposé son veto à; refus@er la demande de; refus@er la demande du; démenti les accusations de; dément les accusations de; rejet,rejett@eer les accusations de; rejet,rejett@eer les accusations du; rejet,rejett@eer la demande de; rejet,rejett@eer la proposition de
> Téhéran a rejeté les accusations de Washington.
= event REJECT "Téhéran" > "Washington"
> Moscou a rejeté la proposition de Kiev.
= event REJECT "Moscou" > "Kiev"
> La mer a rejeté une baleine.
! event

[verb id=menacer frame=event type=THREATEN a=subj b=obj]
mena@cer; lan@cer un ultimatum à; lan@cer un ultimatum au; brand@ir la menace
> Dmitri Medvedev a menacé la Pologne de représailles.
= event THREATEN "Dmitri Medvedev" > "Pologne"
> Donald Trump a menacé le Canada de nouveaux droits de douane.
= event THREATEN "Donald Trump" > "Canada"
> La pluie menace la récolte.
! event

[verb id=sanctionner frame=event type=SANCTION a=subj b=obj,against,on,to,of,with]
sanctionn@er; expuls@er; impos@er des sanctions à; impos@er des sanctions au; impos@er des sanctions contre; adopt@er des sanctions contre; rompt ses relations diplomatiques avec; rompu ses relations diplomatiques avec; rompu les relations diplomatiques avec; rappel,rappell@eer son ambassadeur en; rappel,rappell@eer son ambassadeur au; rappel,rappell@eer son ambassadeur à; suspend son aide à; suspendu son aide à; suspendu son aide au; décrét,décrèt@eer un embargo contre; gel,gèl@eer les avoirs de; déclar@er persona non grata; inflig@ger des sanctions à
> Le Mali a expulsé l'ambassadeur de France.
= event SANCTION "Mali" > "ambassadeur de France"
> L'Union européenne a imposé des sanctions à la Russie.
= event SANCTION "Union européenne" > "Russie"
> L'arbitre a expulsé le gardien.
! event

[verb id=mobiliser frame=event type=MOBILIZE a=subj b=against,to,in,at]
déplo,déploi@eer des troupes à la frontière avec; mass@er des troupes à la frontière avec; mobilis@er ses troupes contre
> Le Venezuela a massé des troupes à la frontière avec le Guyana.
= event MOBILIZE "Venezuela" > "Guyana"
> La Russie a massé des troupes à la frontière avec l'Ukraine.
= event MOBILIZE "Russie" > "Ukraine"
> Le syndicat mobilise ses adhérents.
! event

[verb id=arreter frame=event type=COERCE a=subj b=obj]
arrêt@er; interpell@er; incarcér,incarcèr@eer; saisit; arraisonn@er; bloqu@er; détient; détiennent; enlev,enlèv@eer; emprisonn@er
> La police turque a arrêté des journalistes français.
= event COERCE "police turque" > "journalistes français"
> Il a arrêté de fumer.
! event
> L'Iran a emprisonné des ressortissants français.
= event COERCE "Iran" > "ressortissants français"

[verb id=attaquer frame=event type=ASSAULT a=subj b=obj,against,on]
attaqu@er; bombard@er; frapp@er; envah@ir; pilonn@er; tu@er; assassin@er; tiré des missiles sur; tire des missiles sur; mené des frappes contre; mène des frappes contre; mené des frappes sur; lan@cer une attaque contre; lan@cer des missiles contre; lan@cer des drones contre
> L'Iran a lancé des missiles contre Israël en avril.
= event ASSAULT "Iran" > "Israël"
> Israël a bombardé le Liban lundi.
= event ASSAULT "Israël" > "Liban"
> Le chien a attaqué le facteur.
! event
