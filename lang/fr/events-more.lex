# More deeds by the words that only together tell them, in the types of PLOVER.

# AGREE
[verb id=sceller frame=event type=AGREE a=subj,between b=with]
est parvenu à un compromis; est parvenu à un accord; est parvenu à un arrangement; est parvenu à un consensus; est parvenu à un protocole d'accord; est parvenue à un compromis; est parvenue à un accord; est parvenue à un arrangement; est parvenue à un consensus; est parvenue à un protocole d'accord; sont parvenus à un compromis; sont parvenus à un accord; sont parvenus à un arrangement; sont parvenus à un consensus; sont parvenus à un protocole d'accord; sont parvenues à un compromis; sont parvenues à un accord; sont parvenues à un arrangement; sont parvenues à un consensus; sont parvenues à un protocole d'accord; était parvenu à un compromis; était parvenu à un accord; était parvenu à un arrangement; était parvenu à un consensus; était parvenu à un protocole d'accord; étaient parvenus à un compromis; étaient parvenus à un accord; étaient parvenus à un arrangement; étaient parvenus à un consensus; étaient parvenus à un protocole d'accord; étaient parvenues à un compromis; étaient parvenues à un accord; étaient parvenues à un arrangement; étaient parvenues à un consensus; étaient parvenues à un protocole d'accord; parviennent à un compromis; parvient à un compromis; trouvé un compromis; trouvent un compromis; scell@er; scell@er un accord; scell@er une alliance; scell@er un partenariat; scell@er leur alliance; scell@er leur partenariat; scell@er leur réconciliation; scell@er _ partenariat; scell@er _ accord; scell@er _ alliance; échangé les instruments de ratification; échangent les instruments de ratification; adopté une déclaration commune; adopté une déclaration conjointe; adopté une feuille de route; signé une déclaration commune; signé une déclaration conjointe; officialis@er leur accord; officialis@er un partenariat
> Le Népal a scellé un partenariat stratégique avec la Slovaquie.
= event AGREE "Népal" "Slovaquie"
> La Slovaquie et le Chili sont parvenus à un compromis sur les visas.
= event AGREE "Slovaquie" "Chili"
> Le notaire a scellé la porte.
! event

[verb id=signeentre frame=event type=AGREE a=between,by b=between,by,with]
a été signé; a été signée; ont été signés; ont été signées; a été conclu; a été conclue; ont été conclus; ont été conclues; a été paraphé; ont été paraphés; a été scellé; a été trouvé; est intervenu; est conclu; est signé; a été ratifié; avait été signé; avait été conclu | cameo=057
> Un accord de pêche a été signé mardi entre l'Ouganda et la Bolivie.
= event AGREE "Ouganda" "Bolivie"
> Deux protocoles ont été conclus par l'Ouganda et la Bolivie.
= event AGREE "Ouganda" "Bolivie"
> La paix des ménages est intervenue lundi.
! event

# COOPERATE
[verb id=vols frame=event type=COOPERATE a=subj b=toward,to,with,obj,in]
repris ses vols vers; repris ses vols à destination de; repris ses vols à destination du; reprend ses vols vers; reprend ses vols à destination de; reprendra ses vols vers; rétabli ses vols vers; rétabl@ir ses liaisons aériennes avec; nomm@er un ambassadeur x@à; nomm@er un ambassadeur en; nomm@er une ambassadrice x@à; nomm@er un nouvel ambassadeur x@à; normalis@er leurs relations; normalis@er ses relations
> Katmandou a repris ses vols vers la Slovaquie.
= event COOPERATE "Katmandou" > "Slovaquie"
> L'Ouganda a nommé un ambassadeur en Bolivie.
= event COOPERATE "Ouganda" > "Bolivie"
> L'oiseau a repris son vol vers le lac.
! event
[verb id=partager frame=event type=COOPERATE a=subj b=with]
partag@ger des renseignements; partag@ger _ renseignements; échang@ger des renseignements; échang@ger des informations; organis@er des exercices communs; organis@er des exercices militaires communs; mené des exercices communs; mené des exercices militaires communs; mènent des exercices communs; mené des manœuvres communes; mènent des manœuvres communes; mené des patrouilles conjointes; lan@cer un fonds commun; lan@cer des patrouilles conjointes; créé un fonds commun | cameo=064
> Le Chili partage des renseignements avec la Bulgarie.
= event COOPERATE "Chili" > "Bulgarie"
> Oman et l'Ouganda ont organisé des exercices militaires communs.
= event COOPERATE "Oman" "Ouganda"
> Les voisins partagent un jardin avec le maire.
! event
[verb id=extraderversl frame=event type=COOPERATE a=subj b=to,toward]
extrad@er | cameo=060 context=legal
> Le Chili a extradé un trafiquant vers la Bulgarie.
= event COOPERATE "Chili" > "Bulgarie"
> Oman a extradé au Népal un ancien ministre.
= event COOPERATE "Oman" > "Népal"
> Le juge a examiné la demande d'extradition.
! event

# AID
[verb id=verser frame=event type=AID a=subj b=to,for,in]
vers@er _ millions; vers@er _ euros; vers@er _ dollars; accord@er _ millions; accord@er _ dollars; octroy,octroi@eer _ millions; promis _ millions; promet _ millions; débloqu@er _ millions; finan@cer un hôpital; finan@cer _ hôpital; finan@cer la construction; finan@cer la reconstruction; finan@cer un programme; finan@cer un projet; finan@cer des projets; finan@cer une école; finan@cer des écoles; porté secours; porte secours; portent secours; porter secours; venu en aide; vient en aide; viennent en aide; venue en aide; venir en aide; envoy,envoi,enverr@oyer des vivres; envoy,envoi,enverr@oyer des tentes; envoy,envoi,enverr@oyer une équipe médicale; envoy,envoi,enverr@oyer du matériel médical; envoy,envoi,enverr@oyer _ équipes de secours; prêté main-forte; prête main-forte; prêter main-forte | cameo=070
> L'Ouganda a versé cinq millions de dollars à la Bolivie.
= event AID "Ouganda" > "Bolivie"
> Le Japon a financé un hôpital au Népal.
= event AID "Japon" > "Népal"
> La banque a financé un film.
! event
[verb id=annulerdette frame=event type=AID a=subj b=poss,of,obj]
annul@er la dette; annul@er une partie de la dette; effa@cer la dette; effa@cer une partie de la dette; rééchelonn@er la dette; allég,allèg@eger la dette | cameo=071 context=economic
> La Chine a annulé une partie de la dette togolaise.
= event AID "Chine" > "Togo"
> La Chine a annulé une partie de la dette zambienne.
= event AID "Chine" > "Zambia"
> Le joueur a effacé sa dette.
! event

# CONCEDE
[verb id=assouplir frame=event type=CONCEDE a=subj b=against,to,on,of,poss,obj]
assoupl@ir l'embargo; assoupl@ir son embargo; assoupl@ir _ embargo; assoupl@ir ses sanctions; assoupl@ir _ sanctions; allég,allèg@eger l'embargo; allég,allèg@eger les droits de douane; abaiss@er les droits de douane; baiss@er les droits de douane; réduit les droits de douane; réduit ses droits de douane; supprim@er les droits de douane; lev,lèv@eer les droits de douane; renon@cer aux poursuites; renon@cer à ses poursuites; abandonn@er les poursuites; abandonn@er ses poursuites; lev,lèv@eer l'interdiction; lev,lèv@eer son interdiction; rouv@rir son espace aérien; rouvert son espace aérien | cameo=085 mode=ease
> La Bolivie a assoupli l'embargo contre le Togo.
= event CONCEDE "Bolivie" > "Togo"
> Le Népal a abaissé les droits de douane sur les produits slovaques.
= event CONCEDE "Népal" > "Slovakia"
> Le maire a assoupli le règlement.
! event

# RETREAT
[verb id=evacuer frame=event type=RETREAT a=subj b=in,from,of,to,with,against,toward,obj]
évacu@er sa base; évacu@er ses bases; évacu@er ses soldats; évacu@er ses positions; ferm@er ses bases; ferm@er sa base militaire; rapatri@er son contingent; retir@er son contingent; retir@er ses casques bleus; achev,achèv@eer son retrait; entam@er son retrait; entam@er le retrait de ses troupes; achev,achèv@eer le retrait de ses troupes; cessé le feu; cesse le feu; cessent le feu; cesser le feu | cameo=0874 mode=withdraw context=military
> Le Togo a évacué sa base au Népal.
= event RETREAT "Togo" > "Népal"
> La France a achevé le retrait de ses troupes du Tchad.
= event RETREAT "France" > "Tchad"
> Les pompiers ont évacué la salle.
! event

# ACCUSE
[verb id=jugerinacceptable frame=event type=ACCUSE a=subj b=obj,of,poss,from]
jug@ger inacceptable; jug@ger inacceptables; jug@ger inadmissible; jug@ger inadmissibles; jug@ger scandaleux; jug@ger illégale; jug@ger illégal; qualifi@er d'inacceptable; qualifi@er d'inacceptables; qualifi@er d'illégale; s'est indigné de; s'est indignée de; s'est indigné du; s'est indignée du; s'est indigné des; s'est indignée des; s'indigne de; s'indigne du; s'indigne des; s'est insurgé contre; s'est insurgée contre; s'insurge contre; s'est élevé contre; s'est élevée contre; s'élève contre; s'est offusqué de; s'est offusquée de; s'est offusqué des; s'est offusquée des; s'est dit indigné par; s'est dite indignée par; s'est dit outré par; s'est dite outrée par | cameo=111 mode=disapprove
> Sofia s'est indignée des propos du président népalais.
= event ACCUSE "Sofia" > "président népalais"
> La Paz juge inacceptable la décision du Togo.
= event ACCUSE "La Paz" > "Togo"
> Le public s'est élevé contre la hausse des prix.
! event

# REJECT
[verb id=exclureconcession frame=event type=REJECT a=subj b=to,with,of,obj]
exclu toute concession; exclut toute concession; exclu tout compromis; exclut tout compromis; exclu toute négociation; exclut toute négociation; exclu tout dialogue; exclut tout dialogue; refus@er tout dialogue; refus@er toute concession; refus@er tout compromis; refus@er toute négociation; rejet,rejett@eer tout compromis; rejet,rejett@eer toute négociation; refus@er de dialoguer; refus@er de négocier; ferm@er la porte
> Santiago a exclu toute concession à la Bulgarie.
= event REJECT "Santiago" > "Bulgarie"
> Quito refuse de négocier avec le Pérou.
= event REJECT "Quito" > "Pérou"
> Le gardien a fermé la porte.
! event

# THREATEN
[verb id=sedirepretafrapper frame=event type=THREATEN a=subj b=obj,against,to]
se dit prêt à frapper; se dit prête à frapper; se dit prêt à attaquer; se dit prête à attaquer; s'est dit prêt à frapper; s'est dite prête à frapper; s'est dit prêt à attaquer; agit@er le spectre d'une guerre; agit@er le spectre d'une intervention; agit@er la menace; brand@ir le spectre d'une guerre; brand@ir la menace; brand@ir la menace d'une guerre; brand@ir la menace d'une intervention; brand@ir la menace de sanctions; brand@ir la menace de représailles; promis une riposte; promet une riposte; promis des représailles; promet des représailles; juré de se venger; jure de se venger | cameo=130
> Lomé se dit prêt à frapper le Népal.
= event THREATEN "Lomé" > "Népal"
> La Paz agite le spectre d'une guerre contre le Togo.
= event THREATEN "La Paz" > "Togo"
> Le romancier brandit son stylo.
! event

# SANCTION
[verb id=durcirsanctions frame=event type=SANCTION a=subj b=against,on,to,obj,of,poss,toward]
durc@ir ses sanctions; durc@ir les sanctions; durc@ir _ sanctions; renfor@cer ses sanctions; renfor@cer les sanctions; étendu ses sanctions; étend ses sanctions; élarg@ir ses sanctions; élarg@ir les sanctions; prolong@ger ses sanctions; prolong@ger les sanctions; prorog@ger les sanctions; reconduit ses sanctions; reconduit les sanctions; alourd@ir ses sanctions; alourd@ir les sanctions; pris des sanctions; prend des sanctions; pris de nouvelles sanctions; prend de nouvelles sanctions; pla@cer sur sa liste noire; pla@cer sur liste noire; inscrit sur sa liste noire; inscrit sur liste noire; relev,relèv@eer les droits de douane; relev,relèv@eer ses droits de douane; augment@er les droits de douane; impos@er des droits de douane; impos@er _ droits de douane; interdit l'importation de produits; interdit les importations de produits; interdit l'entrée des produits; interdit l'importation; interdit les importations; interdit les exportations; interdit l'exportation de produits; réduit le personnel de l'ambassade; réduit les effectifs de l'ambassade; dégrad@er ses relations; réduit ses relations diplomatiques; révoqu@er les visas; annul@er les visas | cameo=163 mode=restrict
> Le Chili a durci ses sanctions contre la Bulgarie.
= event SANCTION "Chili" > "Bulgarie"
> L'Ouganda a interdit l'importation de produits boliviens.
= event SANCTION "Ouganda" > "Bolivia"
> Le maire a relevé les droits de stationnement.
! event

# MOBILIZE
[verb id=alerter frame=event type=MOBILIZE a=subj b=with,against,to,toward,in,at,on,of,poss,obj]
pla@cer son armée en état d'alerte; pla@cer _ en état d'alerte; pla@cer _ en alerte; mis son armée en état d'alerte; mis _ en état d'alerte; mis _ en alerte; renfor@cer son dispositif militaire; renfor@cer _ dispositif militaire; renfor@cer _ frontière; déploy,déploi@eer des missiles à la frontière; déploy,déploi@eer des troupes à la frontière; déploy,déploi@eer des chars à la frontière; déploy,déploi@eer _ à la frontière; mass@er des troupes à la frontière; mass@er des soldats à la frontière; mass@er _ à la frontière; mass@er des troupes aux portes; envoy,envoi,enverr@oyer des navires de guerre au large; envoy,envoi,enverr@oyer _ au large; déploy,déploi@eer _ au large; rassembl@er des troupes à la frontière | cameo=154 mode=troops context=military
> La Bulgarie a déployé des missiles à la frontière népalaise.
= event MOBILIZE "Bulgarie" > "Nepal"
> Oman a envoyé des navires de guerre au large de l'Ouganda.
= event MOBILIZE "Oman" > "Ouganda"
> Le village a renforcé sa digue.
! event

# COERCE
[verb id=blocus frame=event type=COERCE a=subj b=to,against,on,of,obj,poss]
impos@er un blocus; impos@er _ blocus; instaur@er un blocus; décrét,décrèt@eer un blocus; condamn@er à mort; condamn@er à _ prison; condamn@er à _ de prison; condamn@er à la prison; condamn@er à la réclusion; intercept@er un cargo; intercept@er un navire; intercept@er un bateau; intercept@er un chalutier; intercept@er un pétrolier; intercept@er un avion; intercept@er _ navires; immobilis@er un navire; immobilis@er un cargo; saisi un cargo; saisi un chalutier; saisi un bateau; saisi _ navires; saisit un navire; saisit un cargo; brouill@er les radars; brouill@er le signal; brouill@er les communications; retenu un navire; retient un navire; ferm@er le détroit | cameo=170
> Le Togo a imposé un blocus au Népal.
= event COERCE "Togo" > "Népal"
> La marine bolivienne a intercepté un cargo togolais.
= event COERCE "marine bolivienne" > "Togo"
> Le gardien a intercepté le ballon.
! event

# ASSAULT
[verb id=couler frame=event type=ASSAULT a=subj b=obj,of,poss,in,against]
coul@er un navire; coul@er un bateau; coul@er un cargo; coul@er une frégate; coul@er un chalutier; coul@er _ navires; détruit un dépôt; détruit une base; détruit un pont; détruit un navire; détruit un convoi; détruit _ chars; détruit _ avions; touché un hôpital; touche un hôpital; touché une école; touché un immeuble; touché un port; touché une centrale; endommagé un port; endommagé une raffinerie; bless@er _ soldats; bless@er des soldats; bless@er _ civils; bless@er des civils; tu@er des civils; tu@er _ civils; tu@er _ soldats; tu@er des soldats; abattu un avion; abat un avion; abattu un hélicoptère; pilonn@er; canonn@er; mitraill@er | cameo=190 context=military
> L'Ouganda a coulé un navire bolivien.
= event ASSAULT "Ouganda" > "Bolivia"
> L'artillerie ougandaise a touché un hôpital bolivien.
= event ASSAULT "artillerie ougandaise" > "Bolivia"
> Le bateau a coulé.
! event
[verb id=ciblede frame=event type=ASSAULT a=of,by,poss,obj b=subj]
la cible d'un bombardement; la cible de bombardements; la cible d'une attaque; la cible d'attaques; la cible de frappes; la cible d'une frappe; la cible de tirs; victime d'une attaque; victime de bombardements; victime d'une agression | cameo=190 context=military
> La Slovaquie a été la cible de frappes de l'Ouganda.
= event ASSAULT "Ouganda" > "Slovaquie"
> Le Chili a été la cible d'une attaque de la Bolivie.
= event ASSAULT "Bolivie" > "Chili"
> Le ministre a été la cible d'une campagne de presse.
! event
