# What one actor does or declares towards another, in the types of PLOVER: agreement, support, concession,
# cooperation, aid, retreat. The hostile ones stand in events-hostile.lex.

# What is signed in a book is no agreement.
[verb id=livredor frame=other]
sign@er le livre; sign@er le registre; sign@er _ livre; sign@er _ registre
> Le président Kaïs Saïed a rencontré António Guterres et a signé le livre d'or de l'ONU.
= meeting "Kaïs Saïed" "António Guterres"
! event AGREE
> Hakan Fidan a signé le registre d'or du palais et a reçu Badr Abdelatty.
= meeting "Hakan Fidan" "Badr Abdelatty"
! event AGREE
> Hakan Fidan a signé le registre de condoléances à l'ambassade de Russie.
! any

# AGREE: agreements made, signed, ratified.
[verb id=signer frame=event type=AGREE a=subj,between b=with]
sign@er; procéd,procèd@eer à la signature; procéd,procèd@eer à la signature x@de; paraph@er; scell@er un partenariat; scell@er un accord; scell@er un pacte; scell@er leur réconciliation; scell@er une alliance; scell@er; paraph@er un traité; paraph@er un accord; sign@er un accord; sign@er un mémorandum; sign@er un traité; sign@er une déclaration; sign@er un protocole; sign@er une convention; sign@er plusieurs accords; sign@er une série d'accords; conclu un accord; conclut un accord; concluent un accord; conclura un accord; conclure un accord; conclu un pacte; conclu un partenariat; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr _ accord; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr _ accords; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr _ convention; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr _ traité; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr _ mémorandum; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr _ pacte; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr _ partenariat; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr _ protocole; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr _ arrangement; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr _ contrat; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr _ entente; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr _ marché; paraph@er; ratifi@er; scell@er un accord; scell@er un partenariat | cameo=057
conclu une trêve | cameo=0356 context=military
parvenu à un accord; parvenus à un accord; parvenues à un accord; parvient à un accord; parviennent à un accord; trouvé un accord; trouvent un accord; trouvé un terrain d'entente; parvenus à un compromis; parvenu à un compromis; abouti à un accord; a passé un accord; ont passé un accord; s'est lié par un accord; noué un partenariat; lan@cer un partenariat
> La Russie a signé un traité avec la Corée du Nord à Pyongyang.
= event AGREE "Russie" "Corée du Nord" > "Russie" "Corée du Nord" cameo=057
> La France et l'Inde ont signé un accord de défense.
= event AGREE "France" "Inde" > "France" "Inde"
> Le président a signé le budget.
! event

[verb id=convenir frame=event type=AGREE a=subj b=with]
décid@er de rétablir; décid@er de normaliser; rétabli leurs relations; rétabli leurs liens; rétabl@ir leurs relations; rétabl@ir leurs relations diplomatiques; normalis@er leurs relations; renou@er leurs relations; renou@er leurs relations diplomatiques; enterr@er la hache de guerre; x@mettre0 fin à leur différend; conv@convenir de; conv@convenir d'; conv@convenir sur; conv@convenir; entend,entendent,entendu,entend,entendr,entendre,entendit,entendirent@irre pour; entend,entendent,entendu,entend,entendr,entendre,entendit,entendirent@irre sur; se sont entendus; se sont entendues; mis d'accord pour; mis d'accord sur; mis d'accord; mettent d'accord pour; mettent d'accord sur; mise d'accord; tombés d'accord; tombées d'accord; tombé d'accord; tombent d'accord; accord@ere sur; accord@ere pour; se sont accordés; s'accordent pour; s'accordent sur; engag@gere ensemble; engag@gere conjointement; engagés à renforcer; engagés à poursuivre; engagés à travailler ensemble; convergé sur; décidé ensemble; décidé d'un commun accord; décidé de renforcer leur; décidé de renforcer leurs; décidé de relancer; décidé de rouvrir; décidé de reprendre; décidé de créer; décidé de mettre en place; affiché leur accord; marqué leur accord
> Sergueï Lavrov et Wang Yi sont convenus de maintenir un contact étroit.
= event AGREE "Sergueï Lavrov" "Wang Yi" cameo=030
> Hakan Fidan et Badr Abdelatty se sont entendus pour multiplier les vols.
= event AGREE "Hakan Fidan" "Badr Abdelatty"
> L'Égypte s'est mise d'accord avec le Soudan sur le barrage.
= event AGREE "Égypte" "Soudan"
> Le boulanger convient de son erreur.
! event

[noun id=accord frame=event type=AGREE a=between b=between,with]
accord@n; traité@n; pacte@n; convention@n; mémorandum@n; mémorandum d'entente; protocole@n; protocole d'accord; accord de paix; accord de libre-échange; accord commercial; accord de défense; accord de sécurité; accord d'échange de prisonniers; accord de coopération
accord de cessez-le-feu; accord de trêve | cameo=0356 context=military
> L'accord entre la Turquie et la Libye a irrité Athènes.
= event AGREE "Turquie" "Libye"
> Le traité entre l'Éthiopie et le Somaliland a été signé en janvier.
= event AGREE "Éthiopie" "Somaliland"
> L'accord entre les deux clubs est rompu.
! event

# SUPPORT: praise, thanks, congratulations, condolences, recognition, declared backing.
[verb id=remercier frame=event type=SUPPORT a=subj b=obj,poss,to]
remerci@er; félicit@er; salu@er; soutient,soutiennent,soutenu,souten,soutiendr,soutenir,soutint,soutinrent@irr; appuy,appui@eer | cameo=051 context=diplomatic
lou@er; encens@er; applaud@ir; congratul@er; acclam@er; célébr,célèbr@eer; honor@er; décor@er; réconfort@er; défen@dre; approuv@er; plébiscit@er; parrain@er; compliment@er; vant@er
> Le président français a remercié le Qatar pour sa médiation.
= event SUPPORT "président français" > "Qatar" cameo=051
> Nasser Bourita a félicité Hakan Fidan.
= event SUPPORT "Nasser Bourita" > "Hakan Fidan"
> António Guterres a salué les efforts de la Jordanie.
= event SUPPORT "António Guterres" > "Jordanie"
> La foule a remercié le chauffeur.
! event
> Le toit soutient la neige.
! event
> Daniel Noboa a téléphoné à Gustavo Petro pour le féliciter.
= event SUPPORT "Daniel Noboa" > "Gustavo Petro"

[verb id=gratitude frame=event type=SUPPORT a=subj b=to,for,toward,with,poss,of]
exprim@er sa gratitude; exprim@er ses remerciements; exprim@er leurs remerciements; exprim@er leur gratitude; exprim@er ses félicitations; exprim@er leurs félicitations; exprim@er ses condoléances; exprim@er leurs condoléances; exprim@er sa solidarité; exprim@er leur solidarité; exprim@er son soutien; exprim@er leur soutien; exprim@er son appui; exprim@er sa compassion; adress@er sa gratitude; adress@er ses remerciements; adress@er leurs remerciements; adress@er leur gratitude; adress@er ses félicitations; adress@er leurs félicitations; adress@er ses condoléances; adress@er leurs condoléances; adress@er sa solidarité; adress@er leur solidarité; adress@er son soutien; adress@er leur soutien; adress@er son appui; adress@er sa compassion; présent@er sa gratitude; présent@er ses remerciements; présent@er leurs remerciements; présent@er leur gratitude; présent@er ses félicitations; présent@er leurs félicitations; présent@er ses condoléances; présent@er leurs condoléances; présent@er sa solidarité; présent@er leur solidarité; présent@er son soutien; présent@er leur soutien; présent@er son appui; présent@er sa compassion; fait@faire part de sa gratitude; fait@faire part de ses remerciements; fait@faire part de leurs remerciements; fait@faire part de leur gratitude; fait@faire part de ses félicitations; fait@faire part de leurs félicitations; fait@faire part de ses condoléances; fait@faire part de leurs condoléances; fait@faire part de sa solidarité; fait@faire part de leur solidarité; fait@faire part de son soutien; fait@faire part de leur soutien; fait@faire part de son appui; fait@faire part de sa compassion; réitér,réitèr@eer sa gratitude; réitér,réitèr@eer ses remerciements; réitér,réitèr@eer leurs remerciements; réitér,réitèr@eer leur gratitude; réitér,réitèr@eer ses félicitations; réitér,réitèr@eer leurs félicitations; réitér,réitèr@eer ses condoléances; réitér,réitèr@eer leurs condoléances; réitér,réitèr@eer sa solidarité; réitér,réitèr@eer leur solidarité; réitér,réitèr@eer son soutien; réitér,réitèr@eer leur soutien; réitér,réitèr@eer son appui; réitér,réitèr@eer sa compassion; renouvel,renouvell@eer sa gratitude; renouvel,renouvell@eer ses remerciements; renouvel,renouvell@eer leurs remerciements; renouvel,renouvell@eer leur gratitude; renouvel,renouvell@eer ses félicitations; renouvel,renouvell@eer leurs félicitations; renouvel,renouvell@eer ses condoléances; renouvel,renouvell@eer leurs condoléances; renouvel,renouvell@eer sa solidarité; renouvel,renouvell@eer leur solidarité; renouvel,renouvell@eer son soutien; renouvel,renouvell@eer leur soutien; renouvel,renouvell@eer son appui; renouvel,renouvell@eer sa compassion; transmet sa gratitude; transmet ses remerciements; transmet leurs remerciements; transmet leur gratitude; transmet ses félicitations; transmet leurs félicitations; transmet ses condoléances; transmet leurs condoléances; transmet sa solidarité; transmet leur solidarité; transmet son soutien; transmet leur soutien; transmet son appui; transmet sa compassion; transmis sa gratitude; transmis ses remerciements; transmis leurs remerciements; transmis leur gratitude; transmis ses félicitations; transmis leurs félicitations; transmis ses condoléances; transmis leurs condoléances; transmis sa solidarité; transmis leur solidarité; transmis son soutien; transmis leur soutien; transmis son appui; transmis sa compassion; témoign@er sa gratitude; témoign@er ses remerciements; témoign@er leurs remerciements; témoign@er leur gratitude; témoign@er ses félicitations; témoign@er leurs félicitations; témoign@er ses condoléances; témoign@er leurs condoléances; témoign@er sa solidarité; témoign@er leur solidarité; témoign@er son soutien; témoign@er leur soutien; témoign@er son appui; témoign@er sa compassion; transm@mettre0 ses félicitations; transm@mettre0 ses condoléances; transm@mettre0 ses remerciements; transm@mettre0 sa gratitude; transm@mettre0 son soutien; transm@mettre0 sa solidarité; réaffirm@er son appui | cameo=051 context=diplomatic
exprim@er sa reconnaissance; adress@er sa reconnaissance; présent@er sa reconnaissance; fait@faire part de sa reconnaissance; réitér,réitèr@eer sa reconnaissance; renouvel,renouvell@eer sa reconnaissance; transmet sa reconnaissance; transmis sa reconnaissance; témoign@er sa reconnaissance | cameo=054 context=diplomatic
exprim@er ses vœux; exprim@er sa sympathie; adress@er ses vœux; adress@er sa sympathie; présent@er ses vœux; présent@er sa sympathie; fait@faire part de ses vœux; fait@faire part de sa sympathie; réitér,réitèr@eer ses vœux; réitér,réitèr@eer sa sympathie; renouvel,renouvell@eer ses vœux; renouvel,renouvell@eer sa sympathie; transmet ses vœux; transmet sa sympathie; transmis ses vœux; transmis sa sympathie; témoign@er ses vœux; témoign@er sa sympathie
ren@dre hommage; rendu hommage; rend hommage; rend@ant hommage; apport@er son soutien; apport@er leur soutien; apport@er _ soutien; apport@er _ appui; réaffirm@er _ soutien; réaffirm@er _ appui; réitér,réitèr@eer _ soutien; réitér,réitèr@eer _ appui; renouvel,renouvell@eer _ soutien; renouvel,renouvell@eer _ appui; redit _ soutien; redit _ appui; témoign@er _ soutien; témoign@er _ solidarité; manifest@er _ solidarité; dit sa solidarité; dit son soutien; assuré _ de son soutien; assuré _ de sa solidarité; assure _ de son soutien; exprim@er _ soutien; exprim@er _ gratitude; exprim@er _ condoléances; exprim@er _ solidarité; exprim@er _ félicitations; dit _ soutien; dit _ gratitude; dit _ solidarité; réaffirm@er _ soutien; réitér,réitèr@eer _ soutien; renouvel,renouvell@eer _ soutien; confirm@er _ soutien; assur@er _ soutien; assur@er _ solidarité; accord@er _ soutien; redit _ soutien; témoign@er _ soutien; manifest@er _ soutien; adress@er _ condoléances; adress@er _ félicitations; adress@er _ remerciements; adress@er _ message de félicitations; adress@er _ message de condoléances; envoy,envoi,enverr@oyer _ message de félicitations; envoyé _ condoléances; présent@er _ condoléances; présent@er _ félicitations; présent@er _ remerciements; offert _ condoléances; fait part de _ gratitude; fait part de _ soutien; fait part de _ solidarité; donn@er _ soutien; solidaris@er; félicit@se; s'est félicité; s'est félicitée; se félicite; se sont félicités | cameo=051 context=diplomatic
exprim@er _ reconnaissance; reconnu la contribution | cameo=054 context=diplomatic
x@prendre0 la défense de; pris fait et cause pour; prend fait et cause; pris parti pour; x@prendre0 le parti de; rang@ger aux côtés; rangé aux côtés; range aux côtés; tenu aux côtés; tient aux côtés; se réjouit; s'est réjoui; s'est réjouie; accueilli favorablement; accueilli avec satisfaction; accueille favorablement
> Emmanuel Macron a apporté son plein soutien au Liban.
= event SUPPORT "Emmanuel Macron" > "Liban"
> Le roi Mohammed VI a adressé ses condoléances à la Türkiye.
= event SUPPORT "Mohammed VI" > "Türkiye"
> Hakan Fidan a rendu hommage au Qatar pour sa médiation.
= event SUPPORT "Hakan Fidan" > "Qatar"
> Le chanteur a exprimé sa gratitude au public.
! event

[verb id=reconnaitre frame=event type=SUPPORT a=subj b=obj,poss,of]
reconnaît,reconnaissent,reconnu,reconnaiss,reconnaîtr,reconnaître,reconnut,reconnurent@irr; reconnu l'indépendance de; reconnu l'État de; reconnaît l'État de; reconnu la souveraineté de; reconnaît la souveraineté de; reconnu _ comme président; reconnaît l'indépendance de; reconnaissance de; reconnu l'Etat de; reconnaît l'Etat de | cameo=054 context=diplomatic
> La Norvège, l'Espagne et l'Irlande ont reconnu la Palestine le 28 mai.
= event SUPPORT "Norvège" "Espagne" "Irlande" > "Palestine" cameo=054
> L'Arménie reconnaît l'État de Palestine.
= event SUPPORT "Arménie" > "Palestine"
> Il a reconnu la voix de son ami.
! event

# Who has another's backing, thanks or congratulations from him.
[verb id=recevoirsoutien frame=event type=SUPPORT a=of,from,by b=subj]
reçu le soutien; reçoit le soutien; reçoivent le soutien; a reçu l'appui; reçu l'appui; reçoit l'appui; obtenu le soutien; obtient le soutien; obtenu l'appui; bénéficié du soutien; bénéficie du soutien; bénéficient du soutien; bénéficie de l'appui; bénéficié de l'appui; reçu les félicitations; reçoit les félicitations; reçu les condoléances; reçu les remerciements; peut compter sur le soutien; peut compter sur l'appui; reçu _ soutien; compte sur le soutien
> La Bolivie a reçu le soutien du Mexique.
= event SUPPORT "Mexique" > "Bolivie"
> La Moldavie bénéficie du soutien de la Roumanie.
= event SUPPORT "Roumanie" > "Moldavie"
> Le maire a reçu le soutien des habitants.
! event

[noun id=soutien frame=event type=SUPPORT a=poss,subj,by,of b=to,for,with]
soutien; félicitations; condoléances; solidarité; message de félicitations; message de condoléances; message de soutien | cameo=051 context=diplomatic
message de sympathie
> Le soutien de la France au Liban ne faiblit pas.
= event SUPPORT "France" > "Liban"
> Narendra Modi a dit sa solidarité avec Israël.
= event SUPPORT "Narendra Modi" > "Israël"
> Le soutien scolaire commence lundi en France.
! event

# CONCEDE: yielding to a demand, easing a measure, letting go.
[verb id=lever frame=event type=CONCEDE a=subj b=obj,against,on,to,of,poss]
accept@er la demande de; accept@er la demande du; accept@er la demande des; accédé à la demande de; accédé à la demande du; accédé à la demande des; accède à la demande de; cédé aux demandes de; cédé aux pressions de; cédé aux exigences de; cède aux pressions de; accept@er les conditions de; accept@er les conditions du; lev,lèv@eer le blocus; lev,lèv@eer son veto; remis en liberté; relax@er; rapatri@er; restitu@er; retir@er _ de sa liste; accord@er l'amnistie; amnisti@er; cédé aux exigences; cède aux exigences; accepté les exigences; fait des concessions; faire des concessions; présenté ses excuses; présente ses excuses; présent@er ses excuses; présent@er des excuses; s'est excusé auprès; s'est excusée auprès; lev,lèv@eer l'interdiction; autoris@er le retour
lev,lèv@eer les sanctions; lev,lèv@eer ses sanctions; lev,lèv@eer des sanctions; lev,lèv@eer une partie des sanctions; lev,lèv@eer l'embargo; lev,lèv@eer les restrictions; lev,lèv@eer _ sanctions; lev,lèv@eer _ embargo; lev,lèv@eer _ restrictions; assoupl@ir les sanctions; assoupl@ir les restrictions; allég,allèg@eger les sanctions; allég,allèg@eger _ sanctions; suspen@dre les sanctions; suspendu les sanctions; renonce aux droits de douane; renoncé aux droits de douane; dégel,dégèl@eer les avoirs; dégel,dégèl@eer _ avoirs | cameo=085 mode=ease context=economic
rouvert sa frontière; rouvert ses frontières; rouvre sa frontière; rouvr@ir sa frontière | cameo=086 mode=access
libér,libèr@eer; relâch@er; graci@er | cameo=084 mode=release
> Les États-Unis ont levé les sanctions contre le Venezuela en octobre.
= event CONCEDE "États-Unis" > "Venezuela" mode=ease cameo=085
> Le Hamas a libéré des otages français.
= event CONCEDE "Hamas" > "otages français" mode=release cameo=084
> Le groupe a libéré un nouvel album.
! event

[noun id=levee frame=event type=CONCEDE a=by,poss b=on,against,to]
levée des sanctions; allègement des sanctions; assouplissement des sanctions | cameo=085 mode=ease context=economic
concession@n
libération | cameo=084 mode=release
> La levée des sanctions contre la Syrie par l'Union européenne date de mai.
= event CONCEDE "Union européenne" > "Syrie"
> La libération des prix inquiète.
! event
> Les concessions de Bakou à Erevan sont restées modestes.
= event CONCEDE "Bakou" > "Erevan"

# COOPERATE: relations set up or mended, joint work.
[verb id=cooperer frame=event type=COOPERATE a=subj b=with,obj]
renfor@cer leur coopération; renforcé leur coopération; renforcent leur coopération; renforcé leurs liens; resserr@er leurs liens; resserr@er les liens; approfond@ir leur coopération; intensifi@er leur coopération; élarg@ir leur coopération; noué une coopération; lan@cer une coopération; coopér,coopèr@eer; collabor@er; établi des relations diplomatiques; établit des relations diplomatiques; établi leurs relations diplomatiques; établissent des relations diplomatiques; rétabli leurs relations; rétabli ses relations; rétabli leurs relations diplomatiques; rétabli ses relations diplomatiques; rétablit ses relations; rétablissent leurs relations; rétabl@ir des relations; rétabl@ir les relations; renoué leurs relations; renoué ses relations; renoué leurs relations diplomatiques; renoué des relations; renoué; renouent; renoue; repris leurs relations; repris les relations; normalis@er ses relations; normalis@er leurs relations; normalis@er les relations; rouvert son ambassade; rouvert leurs ambassades; rouvre son ambassade; rouvert leurs représentations; élev,élèv@eer leurs relations; élev,élèv@eer leur partenariat; rehauss@er leurs relations; unir leurs forces; uni leurs forces; joint ses forces; échangé des prisonniers; échangé leurs prisonniers
mené des exercices conjoints; mènent des exercices conjoints; mené des manœuvres conjointes; mené des exercices militaires conjoints; organisé des exercices conjoints | cameo=062 context=military
partag@ger ses renseignements | cameo=064 context=intelligence
> L'Arabie saoudite a rétabli ses relations diplomatiques avec l'Iran en mars 2023.
= event COOPERATE "Arabie saoudite" > "Iran" cameo=060
> La Corée du Sud a mené des exercices conjoints avec le Japon.
= event COOPERATE "Corée du Sud" > "Japon" cameo=062
> Les voisins ont renoué le dialogue.
! event

# AID: material help, given or promised.
[verb id=aider frame=event type=AID a=subj b=obj,to,for]
envoy,envoi,enverr@oyer _ aide humanitaire; envoy,envoi,enverr@oyer _ vivres; dépêch@er _ secours; envoy,envoi,enverr@oyer une aide humanitaire; envoy,envoi,enverr@oyer de l'aide humanitaire; envoy,envoi,enverr@oyer des secours; envoy,envoi,enverr@oyer des médicaments; envoy,envoi,enverr@oyer _ vivres; annoncé _ aide humanitaire; dépêch@er des secours; accord@er l'asile | cameo=073 context=humanitarian
envoy,envoi,enverr@oyer _ d'aide; achemin@er _ aide; aid@er; livr@er; fourn@ir; arm@er; livr@er _ avions; fourn@ir une aide; fourn@ir _ aide; envoy,envoi,enverr@oyer une aide; envoy,envoi,enverr@oyer de l'aide; envoy,envoi,enverr@oyer _ aide; débloqu@er; débloqu@er une aide; débloqu@er _ aide; débloqu@er _ dollars; accord@er une aide; accord@er un don; accord@er _ aide; accord@er _ don; octroy,octroi@eer; octroy,octroi@eer _ aide; octroy,octroi@eer _ don; offert une aide; offre une aide; offr@ir une aide; offert _ aide; offre _ aide; promet une aide; promis une aide; promis _ aide; promet _ aide; promettent _ aide; promis _ dollars; promis _ batteries; annoncé une aide; annoncé _ aide; annonce _ aide; annoncé _ don; alloué une aide; allou@er; allou@er _ aide; vers@er une aide; vers@er _ aide; consacr@er _ aide; achemin@er _ aide; achemin@er de l'aide; fait don; fait un don; fourn@ir un abri; accord@er le refuge; hébergé; soign@er; équip@er; approvisionn@er; ravitaill@er; secour@ir; doubl@er son aide; augment@er son aide; engag@gere à livrer; engagé à livrer; engagée à livrer; engagé à fournir; engagée à fournir; s'engage à livrer; s'engage à fournir; promis de livrer; promet de livrer; promis de fournir; promet de fournir
envoy,envoi,enverr@oyer _ armes; livr@er des armes; livr@er des missiles; livr@er _ armes; livr@er _ missiles; livr@er _ chars; livr@er _ munitions; fourn@ir des armes; fourn@ir _ armes; fourn@ir _ munitions; envoy,envoi,enverr@oyer des armes; promis des armes; promis _ missiles; promis _ chars; promis _ armes; vend des armes; vendu des armes | cameo=072 context=military
débloqu@er _ euros; accord@er un prêt; accord@er _ prêt; accord@er _ crédit; octroy,octroi@eer un prêt; octroy,octroi@eer _ prêt; promis _ euros; annoncé _ prêt; fait don de; fait don à | cameo=071 context=economic
> L'Allemagne a livré des armes à l'Ukraine.
= event AID "Allemagne" > "Ukraine" cameo=072
> Le Qatar a envoyé une aide humanitaire au Soudan.
= event AID "Qatar" > "Soudan" cameo=073
> Mélanie Joly a promis 20 millions de dollars d'aide au Liban.
= event AID "Mélanie Joly" > "Liban" cameo=070
> L'Allemagne s'est engagée à livrer deux batteries à l'Ukraine.
= event AID "Allemagne" > "Ukraine"
> La lumière aide au sommeil.
! event

# What is announced for somebody is given.
[verb id=annoncerlivraison frame=event type=AID a=subj b=to,for]
annon@cer la livraison; annon@cer _ livraison; annon@cer l'envoi _ armes; annon@cer l'envoi _ missiles; annon@cer l'envoi _ chars; annon@cer l'envoi _ munitions; annon@cer l'envoi _ vivres; annon@cer l'envoi _ secours; annon@cer l'envoi _ drones; annon@cer l'envoi _ avions; annon@cer la fourniture; annon@cer la cession; annon@cer le don; annon@cer un don; annon@cer _ don; annon@cer l'octroi; annon@cer le versement; annon@cer le déblocage; annon@cer une enveloppe; annon@cer _ enveloppe; annon@cer une contribution; annon@cer _ contribution; annon@cer un prêt; annon@cer un soutien financier; décid@er la livraison; autoris@er la livraison; autoris@er la fourniture; approuv@er la livraison; confirm@er la livraison; promis une enveloppe; promis _ enveloppe | cameo=070
> La France a annoncé la livraison de six Mirage à l'Ukraine.
= event AID "La France" > "l'Ukraine"
> La France a annoncé la cession à l'Ukraine de six Mirage.
= event AID "La France" > "l'Ukraine"
> L'Union européenne a promis jeudi une enveloppe supplémentaire de 15 millions d'euros au Tchad.
= event AID "Union européenne" > "Tchad"
> La France a annoncé l'envoi de cent soldats en Roumanie.
! event AID
> Le magasin a annoncé la livraison des meubles.
! event

[noun id=aide frame=event type=AID a=poss,by,of,subj b=to,for]
équipe de secours; équipes de secours; convoi humanitaire; matériel médical; vivres; aide humanitaire; aide alimentaire; secours | cameo=073 context=humanitarian
secouristes; avion d'aide; avions d'aide; tonnes d'aide; hôpital de campagne; aide d'urgence; aide au développement; aide; don; assistance; assistance technique
aide militaire; livraison@n d'armes; livraisons d'armes; livraison@n de chars; livraison@n de missiles; livraison@n de munitions; livraison@n d'avions; livraison@n de blindés; livraison@n de drones; envoi d'armes; fourniture d'armes | cameo=072 context=military
aide financière; prêt@n | cameo=071 context=economic
> L'aide militaire des États-Unis à l'Ukraine a repris.
= event AID "États-Unis" > "Ukraine"
> Les livraisons d'armes de l'Iran à la Russie inquiètent Paris.
= event AID "Iran" > "Russie"
> L'aide-soignante travaille la nuit.
! event

# RETREAT: withdrawal, ceasefire, surrender.
[verb id=retirer frame=event type=RETREAT a=subj b=from,of,in,with,to,obj]
retir@er ses troupes; retir@er leurs troupes; retir@er ses soldats; retir@er ses forces; retir@er _ troupes; retir@er _ soldats; retir@er _ forces; retir@ere; s'est retiré; s'est retirée; se retire; se sont retirés; se retirent; évacu@er ses troupes; rapatri@er ses troupes; rapatri@er ses soldats; rappel,rappell@eer ses troupes; battu en retraite | cameo=0874 mode=withdraw context=military
décrét,décrèt@eer un cessez-le-feu; décrét,décrèt@eer une trêve; accepté un cessez-le-feu; accepté une trêve; accepte une trêve; accepte un cessez-le-feu; proclamé un cessez-le-feu; observ@er une trêve | cameo=0871 mode=ceasefire context=military
dépos@er les armes; déposé les armes; dépose les armes | cameo=0873 mode=disarm context=military
a capitulé; capitul@er; cess@er les hostilités; fermé sa base; ferme sa base
> La France a retiré ses troupes du Niger en décembre.
= event RETREAT "France" > "Niger" mode=withdraw cameo=0874
> La Russie a retiré ses forces de Syrie.
= event RETREAT "Russie" > "Syrie"
> Le fabricant a retiré le produit.
! event

[noun id=treve frame=event type=RETREAT a=poss,by,of,between b=with,between,from]
cessez-le-feu; trêve@n; armistice | cameo=0871 mode=ceasefire context=military
retrait@n; retrait des troupes; retrait de ses troupes; désengagement | cameo=0874 mode=withdraw context=military
repli
> La trêve d'Israël avec le Hamas est entrée en vigueur à l'aube.
= event RETREAT "Israël" > "Hamas" mode=ceasefire cameo=0871
> Le cessez-le-feu de l'Arménie avec l'Azerbaïdjan tient depuis lundi.
= event RETREAT "Arménie" > "Azerbaïdjan"
> Trêve de plaisanteries.
! event

# Verbs that give the noun after them to somebody.
[support id=donner]
promet _ aide; promis _ aide; annon@cer _ aide; annon@cer _ sanctions; impos@er; décrét,décrèt@eer; adopt@er; réaffirm@er; réitér,réitèr@eer
> L'Italie a annoncé une aide de dix millions d'euros à la Tunisie.
= event AID "Italie" > "Tunisie"
> La banque a accordé un prêt.
! event
> Le Canada a réaffirmé son soutien à Haïti.
= event SUPPORT "Canada" > "Haïti"
