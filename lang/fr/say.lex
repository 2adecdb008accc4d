# Verbs with which the press puts words into mouths. Nouns and phrases that do it stand in say-nouns.lex and say-accord.lex.

[verb id=dire frame=say a=subj to=to needs=comp,quote,colon]
dit,disent,dit,dis,dir,dire,dit,dirent@irr; déclar@er; affirm@er; indiqu@er; expliqu@er; précis@er; soulign@er; ajout@er; estim@er; assur@er; rappel,rappell@eer; not@er; relev,relèv@eer; observ@er; remarqu@er; signal@er; confirm@er; annon@cer; révél,révèl@eer; expos@er; rapport@er; racont@er; clam@er; proclam@er; prétend,prétendent,prétendu,prétend,prétendr,prétendre,prétendit,prétendirent@irr; sout@tenir; maint@tenir; insist@er; martel,martèl@eer; répét,répèt@eer; réitér,réitèr@eer; réaffirm@er; redit,redisent,redit,redis,redir,redire,redit,redirent@irr; reconnaît,reconnaissent,reconnu,reconnaiss,reconnaîtr,reconnaître,reconnut,reconnurent@irr; ad@mettre; concéd,concèd@eer; avou@er; jug@ger; considér,considèr@eer; pens@er; croit,croient,cru,croy,croir,croire,crut,crurent@irr; plaid@er; argument@er; argu@er; avan@cer; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr; résum@er; poursuit,poursuivent,poursuivi,poursuiv,poursuivr,poursuivre,poursuivit,poursuivirent@irr; enchaîn@er; renchér@ir; nuan@cer; tempér,tempèr@eer; répon@dre; répliqu@er; rétorqu@er; ripost@er; écrit,écrivent,écrit,écriv,écrir,écrire,écrivit,écrivirent@irr; prédit,prédisent,prédit,prédis,prédir,prédire,prédit,prédirent@irr; pro@mettre; garant@ir; jur@er; espér,espèr@eer; souhait@er; craint,craignent,craint,craign,craindr,craindre,craignit,craignirent@irr; redout@er; dout@er; suggér,suggèr@eer; recommand@er; stipul@er; mentionn@er; évoqu@er; certifi@er; confi@er; constat@er; détaill@er; dévoil@er; divulgu@er; témoign@er; trouv@er; analys@er; commen@cer; comment@er; décrit,décrivent,décrit,décriv,décrir,décrire,décrivit,décrivirent@irr; calcul@er; démontr@er; développ@er; exprim@er; formul@er; improvis@er; interprét,interprèt@eer; interrog@ger; ironis@er; lan@cer; lâch@er; laisse entendre; laissé entendre; laissent entendre; laissait entendre; laissa entendre; laissant entendre; laisser entendre; marqu@er; moqu@er; object@er; opin@er; pest@er; philosoph@er; plaisant@er; point@er; préconis@er; présent@er; présum@er; promet,promettent,promis,promett,promettr,promettre,promit,promirent@irr; prophétis@er; protest@er; publi@er; raill@er; récapitul@er; réclam@er; récus@er; relativis@er; relat@er; reprend,reprennent,repris,repren,reprendr,reprendre,reprit,reprirent@irr; rassur@er; scand@er; sermonn@er; soupir@er; spécifi@er; spécul@er; supput@er; suppos@er; théoris@er; tonn@er; tranch@er; tweet@er; vant@er; vocifér,vocifèr@eer; s'exclam@ere; s'écri@ere; s'emport@ere; gliss@er; murmur@er; fulmin@er; grond@er; grinc@er; assén,assèn@eer; articul@er; complét,complèt@eer; corrig@ger; énumér,énumèr@eer; notifi@er; véhicul@er; s'enthousiasm@ere; tacl@er; temporis@er; imagin@er; réag@ir; assum@er; anticip@er; présag@ger; envisag@ger; attest@er; reproch@er; fait@faire savoir; fait@faire valoir; fait@faire observer; fait@faire remarquer; fait@faire part; fait@faire état; fait@faire comprendre; fait@faire entendre; fait@faire noter; fait@faire ressortir
met en garde; mis en garde; mettent en garde; mettait en garde; mit en garde; mettra en garde; mettant en garde; mettre en garde; mettons en garde; met l'accent sur le fait; mis l'accent sur le fait; mettant l'accent sur le fait; attiré l'attention sur le fait; attire l'attention sur le fait; attirant l'attention sur le fait; insisté sur le fait; insiste sur le fait; insistant sur le fait; insisté sur l'idée; revenu sur le fait; est revenu sur le fait; est revenue sur le fait; fait part de son espoir; fait part de sa conviction; fait part de son souhait; tient à souligner; tient à rappeler; tient à préciser; tient à dire; tient à réaffirmer; tenu à souligner; tenu à rappeler; tenu à préciser; tenu à dire; tenu à réaffirmer; tenu à signaler; tenu à assurer; tenu à redire; tenu à indiquer; tenu à faire savoir; tenait à souligner; tenait à rappeler; voulu rappeler; voulu souligner; voulu préciser; voulu rassurer; voulu croire; veut croire; veulent croire; voulait croire; veut espérer; dit espérer; dit craindre; dit croire; dit penser; dit souhaiter; dit regretter; dit attendre; souhaite rappeler; souhaité rappeler; souhaité souligner; profité pour rappeler; profité pour dire; saisi l'occasion pour rappeler; saisi cette occasion pour rappeler; tenu à faire observer; n'exclut pas; n'excluent pas; n'a pas exclu; n'ont pas exclu; n'excluait pas; n'exclut plus; n'a pas caché; ne cache pas; n'a pas caché le fait; ne doute pas; ne doutent pas; n'a pas douté; n'a pas manqué de rappeler; n'a pas manqué de souligner; n'a pas manqué de relever; n'a cessé de répéter; ne cesse de répéter; a de nouveau insisté; part du principe; partent du principe; a bon espoir; ont bon espoir; garde espoir; a la conviction; ont la conviction; a la certitude; ont la certitude; a le sentiment; donné l'assurance; donné sa parole; donne l'assurance; donnant l'assurance; prend acte du fait; pris acte du fait; laissé planer le doute; cité comme disant
> Sergueï Lavrov a déclaré que les négociations avaient échoué.
= statement "Sergueï Lavrov" mode=indirect content="les négociations avaient échoué"
> « Les négociations ont échoué hier soir », a affirmé Sergueï Lavrov jeudi.
= statement "Sergueï Lavrov" mode=direct content="Les négociations ont échoué hier soir"
> Emmanuel Macron a averti : « La paix ne peut pas attendre. »
= statement "Emmanuel Macron" mode=direct content="La paix ne peut pas attendre"
> « Nous resterons vigilants jusqu'au bout », ont souligné les deux ministres. Le marché a ouvert.
! event
> Mélanie Joly a fait savoir qu'Ottawa maintiendrait son aide.
= statement "Mélanie Joly" content="Ottawa maintiendrait son aide"
> Nasser Bourita a tenu à rappeler que le Maroc restait ouvert au dialogue.
= statement "Nasser Bourita" content="le Maroc restait ouvert au dialogue"
> À Rome, António Tajani n'a pas exclu que l'ambassade rouvre.
= statement "António Tajani" content="l'ambassade rouvre"
> Le ministre a souligné l'importance du dialogue.
! statement
> La France a rappelé ses réservistes.
! statement

# Reflexive verbs of saying; without their pronoun they mean other things.
[verb id=serejouir frame=say a=subj to=to needs=comp,quote,colon]
félicit@se; réjoui@se; se réjouit; s'est réjoui; s'est réjouie; se sont réjouis; se sont réjouies; se réjouissait; se réjouissant; s'est également réjoui; s'est également réjouie; s'est-il réjoui; s'est-elle réjouie; se réjouissent; déclar@se; demand@se; lament@se; montr@se; inquiét,inquièt@sv; étonn@sv; indign@sv; alarm@sv; interrog@sv; insurg@sv; émerveill@sv; enorgueill@sv; s'est plaint; s'est plainte; se plaint; se sont plaints; se plaignait; s'est défendu; s'est défendue; se défend; se défendait; s'est souvenu; se souvient; s'est souvenue; s'est targué; se targue; s'est vanté; se vante; s'est exclamé; s'est exclamée; s'exclame; s'est écrié; s'est écriée; s'écrie; s'est-il exclamé; s'est-elle exclamée; s'est emporté; s'emporte; s'est enthousiasmé; s'est voulu rassurant; s'est voulue rassurante; se veut rassurant; se veut rassurante; s'attend à ce; s'attendent à ce; s'attendait à ce; s'est ému; s'émeut; s'est émue; s'est agacé; s'agace; s'est agacée; s'est prononcé; s'est engagé à ce; s'engage à ce; s'est engagée à ce; s'est justifié; s'est justifiée; s'est excusé; s'est indigné; s'est félicité du fait
> Annalena Baerbock s'est félicitée que la trêve soit respectée.
= statement "Annalena Baerbock" content="la trêve soit respectée"
> « Qui paiera la reconstruction du port ? », s'est interrogé Josep Borrell.
= statement "Josep Borrell" mode=direct content="Qui paiera la reconstruction du port ?"
> Stéphane Séjourné se réjouit de la trêve.
! statement

# Who is told is an object, or stands after "à".
[verb id=informer frame=say a=subj to=obj,to needs=comp,quote,colon]
inform@er; avert@ir; prévient,préviennent,prévenu,préven,préviendr,prévenir,prévint,prévinrent@irr; persuad@er; convainc,convainquent,convaincu,convainqu,convaincr,convaincre,convainquit,convainquirent@irr; alert@er; avis@er; rassur@er; enseign@er; appren@dre; apprend,apprennent,appris,appren,apprendr,apprendre,apprit,apprirent@irr
> Sergueï Lavrov a informé Wang Yi que la réunion était reportée.
= statement "Sergueï Lavrov" content="la réunion était reportée"
> Antony Blinken a averti Israël que le temps pressait.
= statement "Antony Blinken" content="le temps pressait"
> Le panneau avertit les automobilistes.
! statement

[verb id=exhorter frame=say a=subj to=obj,to needs=comp,quote,colon also=REQUEST]
exhort@er; somm@er; pri@er; suppli@er; conjur@er; enjoint,enjoignent,enjoint,enjoign,enjoindr,enjoindre,enjoignit,enjoignirent@irr; press@er; appelé à ce; appelle à ce; appellent à ce; appelant à ce; appela à ce; demand@er; exig@ger; réclam@er; ordonn@er; implor@er; conjure; adjur@er; conseill@er; intim@er; invit@er; invité à ce; insisté pour; insiste pour; insistent pour; insistait pour
> António Guterres a exhorté Israël à ouvrir le passage.
= event REQUEST "António Guterres" > "Israël"
> Kiev a pressé Berlin de livrer des missiles.
= event REQUEST "Kiev" > "Berlin"
> Olaf Scholz a demandé que les bombardements cessent.
= statement "Olaf Scholz" content="les bombardements cessent"
> Il a pressé un citron.
! event

# What it says is not so.
[verb id=nier frame=say a=subj to=obj needs=comp,quote,colon also=REJECT denies]
ni@er; dément,démentent,démenti,dément,démentir,démentir,démentit,démentirent@irr; contest@er; réfut@er; récus@er; conteste le fait
> L'Iran a nié qu'il ait envoyé des drones.
= statement "Iran"
> Le Kremlin a démenti que Vladimir Poutine ait rencontré Viktor Orban à Vienne.
! meeting
> L'actrice a nié la rumeur.
! statement

[verb id=proposer frame=say a=subj to=to needs=comp,quote,colon status=proposed]
propos@er; suggér,suggèr@eer; préconis@er
> Hakan Fidan a proposé que Sergueï Lavrov et Dmytro Kouleba se rencontrent à Antalya.
= statement "Hakan Fidan"
> António Guterres a proposé que le passage reste ouvert.
= statement "António Guterres" content="le passage reste ouvert"
> Elle a proposé un café.
! any

[verb id=deplorer frame=say a=subj to=obj needs=comp,quote,colon also=ACCUSE]
déplor@er; regrett@er; dénon@cer; fustig@ger; stigmatis@er; vitupér,vitupèr@eer; s'en prend; s'en est pris; s'en est prise
> Le ministère a déploré que les pourparlers aient été interrompus.
= statement "ministère" content="les pourparlers aient été interrompus"
> Catherine Colonna a dénoncé « une décision contraire à tous les engagements pris ».
= statement "Catherine Colonna" mode=direct
> Elle regrette le beau temps.
! any

[verb id=menacerque frame=say a=subj to=obj needs=quote,colon also=THREATEN]
mena@cer
> Dmitri Medvedev a menacé la Pologne de représailles.
= event THREATEN "Dmitri Medvedev" > "Pologne"
> Le président Kim a menacé : « Notre réponse sera terrible pour tous. »
= statement "Kim" mode=direct
> La pluie menace les récoltes.
! any

# A thing judged in so many words: "a qualifié la décision de « … »".
[verb id=qualifier frame=say a=subj to=to needs=quote judges]
qualifi@er; tax@er; décrit,décrivent,décrit,décriv,décrir,décrire,décrivit,décrivirent@irr; salu@er; condamn@er; appel,appell@eer de ses vœux; voit dans; voyait dans; vu dans; y voit; y voyait; y a vu; parl@er; parl@er de; parl@er d'; parl@er des; parl@er du; lou@er; vant@er; accus@er; critiqu@er; ironis@er sur; prôn@er; défendu; défend; réclam@er; appelé à; appelle à; appelant à; préconis@er
> Ursula von der Leyen a qualifié l'accord de « pas historique pour toute l'Europe ».
= statement "Ursula von der Leyen" mode=direct
> Hakan Fidan a parlé d'« un échange franc et très utile ».
= statement "Hakan Fidan" mode=direct
> Le maître a qualifié l'élève de « bon ».
! statement
