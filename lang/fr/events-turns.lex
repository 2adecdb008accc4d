# Friendly deeds by turns of phrase: agreement, support, concession, cooperation, aid. The hostile ones stand in
# events-turns-hostile.lex.

# AGREE: what several settle together, and what of.
[verb id=arreterensemble frame=event type=AGREE a=subj b=with object=settled]
finalis@er; boucl@er; boucl@er la négociation x@de; boucl@er les négociations x@de; arrêt@er; act@er; entérin@er; officialis@er; renouvel,renouvell@eer; reconduit; reconduisent; reconduire; valid@er; avalis@er; cosign@er; concrétis@er; adopt@er; accept@er; approuv@er; x@prendre0; pass@er; nou@er; décroch@er; arrach@er
> Le Chili et la Norvège ont finalisé un accord de libre-échange.
= event AGREE "Chili" "Norvège" > "Chili" "Norvège"
> Ankara a passé avec le Népal un accord sur les visas.
= event AGREE "Ankara" "Népal" > "Ankara" "Népal"
> Le club a finalisé un transfert.
! event

[word settled]
accord; accords; accord de libre-échange; accord commercial; accord de défense; accord de sécurité; accord d'échange de prisonniers; accord de coopération; accord de pêche; accord de paix; mémorandum d'entente; protocole d'accord; pacte; traité; convention; contrat; contrats; mémorandum; protocole; trêve; cessez-le-feu; pause humanitaire; calendrier; feuille de route; partenariat; union douanière; alliance; plan d'action; programme d'action; compromis; déclaration commune; déclaration conjointe; communiqué commun; création; mise en place; fonds commun; tracé

[verb id=apposer frame=event type=AGREE a=subj b=with]
appos@er leur signature; appos@er leurs signatures; appos@er sa signature; top@er; consenti x@à; consent x@à; consentent x@à; jet,jett@eer les bases; posé les bases; posé les jalons; accordé leurs violons; s'entend; s'entendent; x@sest réconciliés; x@sest réconciliées; x@sest engagés mutuellement; x@sest mutuellement engagés; x@sest engagés l'un envers l'autre; fait@faire la paix; conclu la paix; signé la paix; scell@er la paix; scell@er leur alliance; tourné la page; sold@er leur différend; sold@er leur contentieux; vid@er leur contentieux; vid@er leur querelle; régl,règl@eer leur différend; régl,règl@eer leur contentieux
> Ottawa et la Bolivie ont apposé leur signature au bas d'un traité.
= event AGREE "Ottawa" "Bolivie" > "Ottawa" "Bolivie"
> Le Ghana et la Finlande ont consenti mardi à un échange de prisonniers.
= event AGREE "Ghana" "Finlande" > "Ghana" "Finlande"
> Le Tchad a fait la paix avec la Libye.
= event AGREE "Tchad" "Libye" > "Tchad" "Libye"
> Le maçon a posé les bases du mur.
! event

# SUPPORT: what somebody gives, says or renews to another.
[verb id=redire frame=event type=SUPPORT a=subj b=to,for,toward,with,of,obj]
apport@er _ caution; redit _ soutien; redit _ appui; redit _ solidarité; redit _ confiance; redit _ gratitude; redisent _ soutien; redisent _ appui; redisent _ solidarité; redire _ soutien; redire _ appui; redire _ solidarité; renouvel,renouvell@eer _ confiance; renouvel,renouvell@eer _ appui; renouvel,renouvell@eer _ solidarité; renouvel,renouvell@eer _ amitié; renouvel,renouvell@eer _ vœux; réitér,réitèr@eer _ confiance; réitér,réitèr@eer _ solidarité; réitér,réitèr@eer _ amitié; réaffirm@er _ confiance; réaffirm@er _ solidarité; réaffirm@er _ amitié; exprim@er _ soutien; exprim@er _ appui; exprim@er _ solidarité; exprim@er _ confiance; exprim@er _ gratitude; exprim@er _ remerciements; exprim@er _ sympathie; manifest@er _ soutien; manifest@er _ appui; manifest@er _ solidarité; manifest@er _ confiance; manifest@er _ amitié; témoign@er _ soutien; témoign@er _ appui; témoign@er _ solidarité; témoign@er _ confiance; témoign@er _ amitié; témoign@er _ gratitude; témoign@er _ sympathie; promis _ soutien; promis _ appui; promet _ soutien; promet _ appui; promettent _ soutien; promettent _ appui; accord@er _ soutien; accord@er _ appui; accord@er _ confiance; affich@er _ soutien; affich@er _ appui; affich@er _ solidarité; proclam@er _ soutien; proclam@er _ solidarité; marqu@er _ soutien; marqu@er _ appui; marqu@er _ solidarité; adress@er _ vœux; adress@er _ sympathie; adress@er _ remerciements; affirm@er _ soutien; affirm@er _ appui; affirm@er _ solidarité; assur@er _ soutien; assur@er _ appui; assur@er _ solidarité; confirm@er _ soutien; confirm@er _ appui; offert _ soutien; offert _ appui; offre _ soutien; offre _ appui; décern@er _ satisfecit; ren@dre _ hommage; rendu _ hommage; rend _ hommage; dit merci x@à; disent merci x@à; donn@er son aval; donn@er leur aval; donn@er son feu vert; donn@er sa bénédiction; donn@er sa caution; décern@er un satisfecit; ren@dre un hommage | cameo=051 context=diplomatic
> La Lituanie a redit sa solidarité avec le Pérou.
= event SUPPORT "Lituanie" > "Pérou"
> La Lituanie a rendu un vibrant hommage au Pérou.
= event SUPPORT "Lituanie" > "Pérou"
> La Norvège a donné son aval à la candidature du Kenya.
= event SUPPORT "Norvège" > "Kenya"
> La Norvège a promis une réponse au Kenya.
! event

# "pris la défense de", "fait l'éloge de": whose cause it is stands behind.
[verb id=eloge frame=event type=SUPPORT a=subj b=of,poss,obj,to]
fait@faire l'éloge x@de; fait@faire un vif éloge x@de; fait@faire l'apologie x@de; fait@faire un éloge appuyé x@de; x@prendre0 la défense x@de; x@prendre0 le parti x@de; vol@er au secours x@de; plaid@er la cause x@de; embrass@er la cause x@de; épous@er la cause x@de; défen@dre la cause x@de; chant@er les louanges x@de; vot@er en faveur x@de; port@er aux nues; port@er au pinacle; couv@rir d'éloges; couv@rir de louanges; couvert d'éloges; couvert de louanges; prononcé l'éloge x@de; dit tout le bien qu'il pensait x@de; fait@faire bloc derrière; x@sest rangé derrière; x@sest rangée derrière; x@sest rangés derrière; rang@se derrière; x@sest aligné sur; x@sest alignée sur; align@sv sur; x@venir0 à la rescousse x@de; mont@er au créneau pour défendre; march@er aux côtés x@de; fait@faire cause commune avec; tress@er des lauriers x@à; tress@er des couronnes x@à; tir@er son chapeau x@à; tiré un coup de chapeau x@à; ren@dre grâce x@à; ren@dre justice x@à; sait gré x@à; su gré x@à; savent gré x@à; x@prendre0 fait et cause pour | cameo=051
> Le Premier ministre kazakh Oljas Bektenov a fait l'éloge de la Norvège.
= event SUPPORT "Oljas Bektenov" > "Norvège"
> Le Ghana s'est rangé derrière la Finlande.
= event SUPPORT "Ghana" > "Finlande"
> Le Chili a su gré à la Norvège de son aide.
= event SUPPORT "Chili" > "Norvège"
> Le critique a fait l'éloge du film.
! event

# CONCEDE
[verb id=ceder frame=event type=CONCEDE a=subj b=of,poss,to,against,toward,for,obj]
fait@faire droit à la demande x@de; fait@faire droit à la requête x@de; fait@faire droit aux demandes x@de; fait@faire amende honorable; demand@er pardon x@à; fait@faire un geste envers; fait@faire un geste en direction x@de; suspen@dre ses droits de douane; suspendu ses droits de douane; suspendu les droits de douane; renon@cer x@à ses droits de douane; renon@cer x@à ses sanctions; renon@cer aux sanctions; renon@cer aux droits de douane; assoupl@ir les restrictions; assoupl@ir les restrictions imposées x@à; lev,lèv@eer les restrictions imposées x@à; exempt@er _ de visa; exempt@er _ de droits de douane; dispens@er _ de visa; exempté de visa; supprim@er les visas pour; supprim@er l'obligation de visa pour; abol@ir les visas pour; retir@er sa plainte; retir@er sa plainte contre; retir@er son veto; ren@dre le navire; ren@dre la dépouille; ren@dre les corps; plié devant; plie devant; reculé devant; recule devant; cédé devant; cède devant; renon@cer x@à sa plainte; consenti un geste; fait@faire machine arrière; baiss@er pavillon devant; remis en liberté; remet en liberté | cameo=080
> Ottawa a fait droit à la requête de la Bolivie.
= event CONCEDE "Ottawa" > "Bolivie"
> Ankara a suspendu ses droits de douane contre le Népal.
= event CONCEDE "Ankara" > "Népal"
> Le maire a reculé devant la dépense.
! event

# COOPERATE
[verb id=travaillerensemble frame=event type=COOPERATE a=subj b=with,obj mutual]
mené des exercices _ communs; mené des exercices _ conjoints; men,mèn@eer _ exercices conjoints; men,mèn@eer _ exercices communs; effectu@er _ exercices conjoints; effectu@er _ exercices communs; lan@cer des manœuvres conjointes; lan@cer des manœuvres communes; organis@er des patrouilles communes; organis@er des patrouilles conjointes; organis@er _ exercices conjoints; procédé à un échange de prisonniers; procédé à un échange de détenus; procède à un échange de prisonniers; procèdent à un échange de prisonniers; échang@ger des prisonniers; échang@ger _ prisonniers; échang@ger _ détenus; mis sur pied une commission mixte; mis sur pied un groupe de travail; mettent sur pied une commission mixte; mettent sur pied un groupe de travail; créé une commission mixte; créé un groupe de travail; instaur@er une commission mixte; travaill@er main dans la main; travaill@er de concert; travaill@er étroitement; coopèrent étroitement; uni leurs efforts; unissent leurs efforts; conjugu@er leurs efforts; joint leurs efforts; joignent leurs efforts; mis en commun; mettent en commun; conclu un contrat; inaugur@er ensemble; inaugur@er un pont | cameo=060
> Le Ghana et la Finlande ont mené des exercices navals communs.
= event COOPERATE "Ghana" "Finlande" > "Ghana" "Finlande"
> Le Chili et la Norvège ont procédé à un échange de prisonniers.
= event COOPERATE "Chili" "Norvège" > "Chili" "Norvège"
> Le maire a mis sur pied un groupe de travail.
! event

[verb id=investir frame=event type=COOPERATE a=subj b=in,to,obj]
invest@ir _ dollars; invest@ir _ euros; investi _ millions; investi _ milliards; vendu _ avions; vend _ avions; vendu _ hélicoptères; vend _ hélicoptères; vendu _ sous-marins; vendu _ frégates; vendu _ chars; vend _ chars; form@er _ policiers; form@er _ soldats; form@er _ militaires; form@er _ officiers; form@er l'armée; entraîn@er l'armée; entraîn@er _ soldats; détach@er des instructeurs; envoy,envoi,enverr@oyer des instructeurs; dépêch@er des instructeurs; envoy,envoi,enverr@oyer _ instructeurs | cameo=060
> La Lituanie a vendu douze avions de chasse au Pérou.
= event COOPERATE "Lituanie" > "Pérou"
> Le Qatar a investi deux milliards de dollars en Zambie.
= event COOPERATE "Qatar" > "Zambie"
> Le club a investi dans un stade.
! event

# AID
[verb id=secourir frame=event type=AID a=subj b=to,for,in,on,at,obj]
prêt@er deux avions; prêt@er _ avions; prêt@er _ hélicoptères; mis à la disposition x@de; met à la disposition x@de; mettent à la disposition x@de; mis à disposition x@de; accueilli _ réfugiés; accueille _ réfugiés; accueillent _ réfugiés; distribu@er des vivres; distribu@er de la nourriture; distribu@er _ tonnes; parachut@er; largu@er des vivres; largu@er _ vivres; largu@er de l'aide; largu@er _ tonnes; organis@er un pont aérien; mont@er un pont aérien; ouvert un pont aérien; fait@faire parvenir; épong@ger la dette; abond@er le fonds; soign@er _ blessés; vaccin@er; port@er assistance; prêt@er assistance; fait@faire un don; fait@faire don | cameo=070
> La Norvège a prêté deux avions au Kenya.
= event AID "Norvège" > "Kenya"
> Ottawa a parachuté des vivres sur la Bolivie.
= event AID "Ottawa" > "Bolivie"
> Le parti a parachuté un candidat.
! event

# RETREAT
[verb id=plierbagage frame=event type=RETREAT a=subj b=in,from,of,with,toward,obj]
mis fin à son opération militaire; mis un terme à son opération militaire; mis fin à son intervention; mis fin à sa mission militaire; met fin à son opération militaire; met fin à sa mission militaire; plié bagage; plie bagage; plient bagage; lev,lèv@eer le camp; lev,lèv@eer le siège x@de; cess@er ses bombardements; cess@er ses frappes; suspendu ses frappes; suspend ses frappes; suspendu son offensive; suspend son offensive; arrêt@er son offensive; retir@er ses chars; retir@er ses navires; retir@er son armée | cameo=080 context=military
> Ottawa a mis fin à son opération militaire en Bolivie.
= event RETREAT "Ottawa" > "Bolivie"
> La Turquie a levé le siège du Népal.
= event RETREAT "Turquie" > "Népal"
> Le cirque a levé le camp.
! event
