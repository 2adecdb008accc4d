# Verbs, nouns and phrases with which the press puts words into mouths.

[verb id=dire frame=say a=subj to=to needs=comp,quote,colon]
dit,disent,dit,dis,dir,dire,dit,dirent@irr; déclar@er; affirm@er; indiqu@er; expliqu@er; précis@er; soulign@er; ajout@er; estim@er; assur@er; rappel,rappell@eer; not@er; relev,relèv@eer; observ@er; remarqu@er; signal@er; confirm@er; annon@cer; révél,révèl@eer; expos@er; rapport@er; racont@er; clam@er; proclam@er; prétend,prétendent,prétendu,prétend,prétendr,prétendre,prétendit,prétendirent@irr; soutient,soutiennent,soutenu,souten,soutiendr,soutenir,soutint,soutinrent@irr; maintient,maintiennent,maintenu,mainten,maintiendr,maintenir,maintint,maintinrent@irr; insist@er; martel,martèl@eer; répét,répèt@eer; réitér,réitèr@eer; réaffirm@er; redit,redisent,redit,redis,redir,redire,redit,redirent@irr; reconnaît,reconnaissent,reconnu,reconnaiss,reconnaîtr,reconnaître,reconnut,reconnurent@irr; admet,admettent,admis,admett,admettr,admettre,admit,admirent@irr; concéd,concèd@eer; avou@er; jug@ger; considér,considèr@eer; pens@er; croit,croient,cru,croy,croir,croire,crut,crurent@irr; affich@er; plaid@er; argument@er; argu@er; avan@cer; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr; résum@er; poursuit,poursuivent,poursuivi,poursuiv,poursuivr,poursuivre,poursuivit,poursuivirent@irr; enchaîn@er; renchér@ir; nuan@cer; tempér,tempèr@eer; répond,répondent,répondu,répond,répondr,répondre,répondit,répondirent@irr; répliqu@er; rétorqu@er; ripost@er; écrit,écrivent,écrit,écriv,écrir,écrire,écrivit,écrivirent@irr; prédit,prédisent,prédit,prédis,prédir,prédire,prédit,prédirent@irr; prévient,préviennent,prévenu,préven,préviendr,prévenir,prévint,prévinrent@irr; avert@ir; promet,promettent,promis,promett,promettr,promettre,promit,promirent@irr; garant@ir; jur@er; espér,espèr@eer; souhait@er; regrett@er; déplor@er; craint,craignent,craint,craign,craindr,craindre,craignit,craignirent@irr; dout@er; suggér,suggèr@eer; propos@er; recommand@er; stipul@er; mentionn@er; évoqu@er; fait savoir; font savoir; faisait savoir; fera savoir; fait valoir; font valoir; faisait valoir; fait observer; font observer; fait remarquer; fait part; laissé entendre; laisse entendre; laissent entendre; mis en garde; met en garde; mettent en garde; mis l'accent sur le fait; met l'accent sur le fait; fait état; tient à souligner; tenu à souligner; tenu à rappeler; tenu à préciser; tenu à dire; tenu à réaffirmer; s'est dit convaincu; s'est dite convaincue; se dit convaincu; se dit convaincue; s'est dit persuadé; s'est dite persuadée; s'est déclaré convaincu; s'est félicité; s'est félicitée; se félicite; se sont félicités; s'est réjoui; s'est réjouie; se réjouit; s'est inquiété; s'est inquiétée; s'inquiète; s'est engagé à ce; s'est indigné; s'est indignée; s'indigne; s'est plaint; témoign@er; certifi@er; démontr@er; prévoit que; redout@er; anticip@er; interrog@ger; s'interrog@ger; spécifi@er; informe; informé; informent; informait; rassur@er; notifi@er; post@er; twitt@er; tweet@er; lan@cer; lâch@er; gliss@er; ironis@er; plaisant@er; s'exclam@er; s'écri@er; tonn@er; fustig@ger; tranch@er; pointe du doigt le fait; tient à rappeler; confi@er; détaill@er; développ@er; énon@cer; formul@er; comment@er; salu@er; insinu@er; soupçonn@er; alert@er; prôn@er; exig@ger; demand@er; réclam@er; ordonn@er; nie; nié; nient; niait; dément que; démenti que; contest@er; reproch@er; dénon@cer
> Sergueï Lavrov a déclaré que les négociations avaient échoué.
= statement "Sergueï Lavrov" mode=indirect content="les négociations avaient échoué"
> « Les négociations ont échoué », a affirmé Sergueï Lavrov jeudi.
= statement "Sergueï Lavrov" mode=direct content="Les négociations ont échoué"
> Emmanuel Macron a averti : « La paix ne peut pas attendre. »
= statement "Emmanuel Macron" mode=direct content="La paix ne peut pas attendre"
> « Nous resterons vigilants », ont souligné les deux ministres. Le marché a ouvert.
! event
> Le ministre a souligné l'importance du dialogue.
! statement

[verb id=exhorter frame=say a=subj to=obj,to needs=comp,quote,colon also=REQUEST]
exhort@er; somm@er; pri@er; suppli@er; conjur@er; enjoint; enjoignent; press@er; appelé à ce que; appelle à ce que
> António Guterres a exhorté Israël à ouvrir le passage.
= event REQUEST "António Guterres" > "Israël"
> Kiev a pressé Berlin de livrer des missiles.
= event REQUEST "Kiev" > "Berlin"
> Il a pressé un citron.
! event

# It is the whole sentence that is put into a mouth.
[noun id=selon frame=say cue=accord a=of,by,from]
selon; d'après; aux dires; aux yeux; de l'avis; à en croire; de l'aveu; pour citer; si l'on en croit
> Selon Dmitri Peskov, l'appel a duré une heure.
= statement "Dmitri Peskov" mode=indirect content="l'appel a duré une heure"
> L'appel a duré une heure, selon le Kremlin.
= statement "Kremlin" content="L'appel a duré une heure"
> Les prix varient selon la saison.
! statement

# De qui celui qui rapporte le tient.
[verb id=citant frame=say cue=cite a=obj]
cit@ant
> Reuters a rapporté, citant Araghchi, que les pourparlers reprendraient à Genève.
= statement "Araghchi" content="les pourparlers reprendraient à Genève" via="Reuters"
> Le tribunal a conclu, citant la constitution, que le vote était nul.
! statement "constitution"

# "a exprimé l'espoir que": the noun carries the clause.
[noun id=espoir frame=say a=subj,poss,of needs=comp]
espoir; crainte@n; conviction; inquiétude@n; regret; souhait@n; certitude; avis; opinion; idée; promesse; assurance; garantie; avertissement; vœu; confiance; préoccupation@n; satisfaction; sentiment
[support id=exprimer]
exprim@er; fait part de; fait part d'; fait part de son; fait part de sa; émet; émis; émettent; formul@er; renouvel,renouvell@eer; manifest@er; donn@er
> Wang Yi a exprimé l'espoir que Londres adopterait une approche objective.
= statement "Wang Yi" content="Londres adopterait une approche objective"
> Annalena Baerbock a exprimé la crainte que la trêve ne dure pas.
= statement "Annalena Baerbock" content="la trêve ne dure pas"
> L'espoir fait vivre.
! statement

# Passives with nobody who said it.
[verb id=ondit frame=other]
il est clair; il semble; il paraît; il apparaît; il s'agit; il est temps; il est important; il est possible; il est probable; il faut; il a fallu; il importe; il convient; on sait; on dit

# What a document says.
[noun id=document frame=other]
communiqué@n; déclaration@n; communiqué conjoint; déclaration conjointe; conférence de presse; point de presse; point presse; conférence@n; entretien accordé; interview@n; message@n; lettre@n; note@n; rapport@n; tribune; tweet@n; discours; allocution; document@n; compte rendu; billet; publication
