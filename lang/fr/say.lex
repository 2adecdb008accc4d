# Verbs with which the press puts words into mouths. Nouns and phrases that do it stand in say-nouns.lex and say-accord.lex.

[verb id=dire frame=say a=subj to=to needs=comp,quote,colon]
dit,disent,dit,dis,dir,dire,dit,dirent@irr; confi@er; gliss@er; dévoil@er; déclar@er; affirm@er; indiqu@er; expliqu@er; précis@er; soulign@er; ajout@er; estim@er; assur@er; rappel,rappell@eer; not@er; relev,relèv@eer; observ@er; remarqu@er; signal@er; confirm@er; annon@cer; révél,révèl@eer; expos@er; rapport@er; racont@er; clam@er; proclam@er; prétend,prétendent,prétendu,prétend,prétendr,prétendre,prétendit,prétendirent@irr; sout@tenir; maint@tenir; insist@er; martel,martèl@eer; répét,répèt@eer; réitér,réitèr@eer; réaffirm@er; redit,redisent,redit,redis,redir,redire,redit,redirent@irr; reconnaît,reconnaissent,reconnu,reconnaiss,reconnaîtr,reconnaître,reconnut,reconnurent@irr; ad@mettre; concéd,concèd@eer; avou@er; jug@ger; considér,considèr@eer; pens@er; croit,croient,cru,croy,croir,croire,crut,crurent@irr; plaid@er; argument@er; argu@er; avan@cer; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr; renchér@ir; nuan@cer; répon@dre; répliqu@er; rétorqu@er; écrit,écrivent,écrit,écriv,écrir,écrire,écrivit,écrivirent@irr; prédit,prédisent,prédit,prédis,prédir,prédire,prédit,prédirent@irr; pro@mettre; garant@ir; jur@er; espér,espèr@eer; souhait@er; craint,craignent,craint,craign,craindr,craindre,craignit,craignirent@irr; redout@er; dout@er; suggér,suggèr@eer; recommand@er; stipul@er; certifi@er; constat@er; démontr@er; laissé tomber; laisse tomber; laissé échapper; laisse entendre; laissé entendre; laissent entendre; laissait entendre; laissa entendre; laiss@ant entendre; laisser entendre; object@er; présum@er; promet,promettent,promis,promett,promettr,promettre,promit,promirent@irr; prophétis@er; relativis@er; spécifi@er; spécul@er; supput@er; suppos@er; tweet@er; imagin@er; anticip@er; présag@ger; envisag@ger; attest@er; reproch@er; fait@faire savoir; fait@faire valoir; fait@faire observer; fait@faire remarquer; fait@faire état; fait@faire comprendre; fait@faire entendre; fait@faire noter; fait@faire ressortir; chuchot@er; divulgu@er; insinu@er; lâch@er; murmur@er; notifi@er; pronostiqu@er; relat@er; souffl@er; tranch@er
laissé entrevoir; laisse entrevoir; mis en avant; met en avant; mettent en avant; ripost@er; détaill@er; résum@er; lan@cer; protest@er; post@er; tweet@er; cri@er; pari@er; martel,martèl@eer; soupçonn@er; suppos@er; présum@er; imagin@er; démontr@er; caress@er l'espoir; caress@er le rêve
nous confie; nous confient; nous a confié; nous ont confié; nous avait confié; nous confiait; nous dit; nous disent; nous a dit; nous ont dit; nous avait dit; nous explique; nous expliquent; nous a expliqué; nous ont expliqué; nous avait expliqué; nous expliquait; nous assure; nous assurent; nous a assuré; nous ont assuré; nous avait assuré; nous assurait; nous déclare; nous déclarent; nous a déclaré; nous ont déclaré; nous avait déclaré; nous déclarait; nous raconte; nous racontent; nous a raconté; nous ont raconté; nous avait raconté; nous racontait; nous glisse; nous glissent; nous a glissé; nous ont glissé; nous avait glissé; nous glissait; nous répond; nous répondent; nous a répondu; nous ont répondu; nous avait répondu; nous indique; nous indiquent; nous a indiqué; nous ont indiqué; nous avait indiqué; nous indiquait; nous affirme; nous affirment; nous a affirmé; nous ont affirmé; nous avait affirmé; nous affirmait; nous lance; nous lancent; nous a lancé; nous ont lancé; nous avait lancé; nous lancait; nous souffle; nous soufflent; nous a soufflé; nous ont soufflé; nous avait soufflé; nous soufflait; nous précise; nous précisent; nous a précisé; nous ont précisé; nous avait précisé; nous précisait; nous rappelle; nous rappellent; nous a rappelé; nous ont rappelé; nous avait rappelé; nous rappellait; nous fait savoir; nous font savoir; nous a fait savoir; nous ont fait savoir; nous avait fait savoir; nous annonce; nous annoncent; nous a annoncé; nous ont annoncé; nous avait annoncé; nous annoncait; nous révèle; nous révèlent; nous a révélé; nous ont révélé; nous avait révélé; nous révèlait; nous apprend; nous apprennent; nous a appris; nous ont appris; nous avait appris; aime à répéter; aime à dire; aime à rappeler; aimait à répéter; aimait à dire; aimait à rappeler; aiment à répéter; aiment à dire; aiment à rappeler; se plaît à répéter; se plaît à dire; se plaît à rappeler; se plaisait à répéter; se plaisait à dire; se plaisait à rappeler; ne se lasse pas de répéter; ne se lasse pas de dire; ne se lasse pas de rappeler; ne cesse de répéter; ne cesse de dire; ne cesse de rappeler; n'a cessé de répéter; n'a cessé de dire; n'a cessé de rappeler; s'est borné à dire; s'est borné à répondre; s'est borné à déclarer; s'est borné à préciser; s'est borné à relever; s'est borné à rappeler; s'est borné à souligner; s'est borné à indiquer; s'est borné à ajouter; s'est borné à répéter; s'est borné à affirmer; s'est borné à assurer; s'est borné à confirmer; s'est borné à noter; s'est borné à observer; s'est borné à commenter; s'est borné à expliquer; s'est bornée à dire; s'est bornée à répondre; s'est bornée à déclarer; s'est bornée à préciser; s'est bornée à relever; s'est bornée à rappeler; s'est bornée à souligner; s'est bornée à indiquer; s'est bornée à ajouter; s'est bornée à répéter; s'est bornée à affirmer; s'est bornée à assurer; s'est bornée à confirmer; s'est bornée à noter; s'est bornée à observer; s'est bornée à commenter; s'est bornée à expliquer; se borne à dire; se borne à répondre; se borne à déclarer; se borne à préciser; se borne à relever; se borne à rappeler; se borne à souligner; se borne à indiquer; se borne à ajouter; se borne à répéter; se borne à affirmer; se borne à assurer; se borne à confirmer; se borne à noter; se borne à observer; se borne à commenter; se borne à expliquer; s'est contenté de dire; s'est contenté de répondre; s'est contenté de déclarer; s'est contenté de préciser; s'est contenté de relever; s'est contenté de rappeler; s'est contenté de souligner; s'est contenté d'indiquer; s'est contenté d'ajouter; s'est contenté de répéter; s'est contenté d'affirmer; s'est contenté d'assurer; s'est contenté de confirmer; s'est contenté de noter; s'est contenté d'observer; s'est contenté de commenter; s'est contenté d'expliquer; s'est contentée de dire; s'est contentée de répondre; s'est contentée de déclarer; s'est contentée de préciser; s'est contentée de relever; s'est contentée de rappeler; s'est contentée de souligner; s'est contentée d'indiquer; s'est contentée d'ajouter; s'est contentée de répéter; s'est contentée d'affirmer; s'est contentée d'assurer; s'est contentée de confirmer; s'est contentée de noter; s'est contentée d'observer; s'est contentée de commenter; s'est contentée d'expliquer; se contente de dire; se contente de répondre; se contente de déclarer; se contente de préciser; se contente de relever; se contente de rappeler; se contente de souligner; se contente d'indiquer; se contente d'ajouter; se contente de répéter; se contente d'affirmer; se contente d'assurer; se contente de confirmer; se contente de noter; se contente d'observer; se contente de commenter; se contente d'expliquer; a tenu à dire; a tenu à répondre; a tenu à déclarer; a tenu à préciser; a tenu à relever; a tenu à rappeler; a tenu à souligner; a tenu à indiquer; a tenu à ajouter; a tenu à répéter; a tenu à affirmer; a tenu à assurer; a tenu à confirmer; a tenu à noter; a tenu à observer; a tenu à commenter; a tenu à expliquer; tient à dire; tient à répondre; tient à déclarer; tient à préciser; tient à relever; tient à rappeler; tient à souligner; tient à indiquer; tient à ajouter; tient à répéter; tient à affirmer; tient à assurer; tient à confirmer; tient à noter; tient à observer; tient à commenter; tient à expliquer; a fini par dire; a fini par répondre; a fini par déclarer; a fini par préciser; a fini par relever; a fini par rappeler; a fini par souligner; a fini par indiquer; a fini par ajouter; a fini par répéter; a fini par affirmer; a fini par assurer; a fini par confirmer; a fini par noter; a fini par observer; a fini par commenter; a fini par expliquer; s'est empressé de dire; s'est empressé de répondre; s'est empressé de déclarer; s'est empressé de préciser; s'est empressé de relever; s'est empressé de rappeler; s'est empressé de souligner; s'est empressé d'indiquer; s'est empressé d'ajouter; s'est empressé de répéter; s'est empressé d'affirmer; s'est empressé d'assurer; s'est empressé de confirmer; s'est empressé de noter; s'est empressé d'observer; s'est empressé de commenter; s'est empressé d'expliquer; s'est empressée de dire; s'est empressée de répondre; s'est empressée de déclarer; s'est empressée de préciser; s'est empressée de relever; s'est empressée de rappeler; s'est empressée de souligner; s'est empressée d'indiquer; s'est empressée d'ajouter; s'est empressée de répéter; s'est empressée d'affirmer; s'est empressée d'assurer; s'est empressée de confirmer; s'est empressée de noter; s'est empressée d'observer; s'est empressée de commenter; s'est empressée d'expliquer; n'a pas manqué de dire; n'a pas manqué de répondre; n'a pas manqué de déclarer; n'a pas manqué de préciser; n'a pas manqué de relever; n'a pas manqué de rappeler; n'a pas manqué de souligner; n'a pas manqué d'indiquer; n'a pas manqué d'ajouter; n'a pas manqué de répéter; n'a pas manqué d'affirmer; n'a pas manqué d'assurer; n'a pas manqué de confirmer; n'a pas manqué de noter; n'a pas manqué d'observer; n'a pas manqué de commenter; n'a pas manqué d'expliquer; a cru bon de dire; a cru bon de répondre; a cru bon de déclarer; a cru bon de préciser; a cru bon de relever; a cru bon de rappeler; a cru bon de souligner; a cru bon d'indiquer; a cru bon d'ajouter; a cru bon de répéter; a cru bon d'affirmer; a cru bon d'assurer; a cru bon de confirmer; a cru bon de noter; a cru bon d'observer; a cru bon de commenter; a cru bon d'expliquer; a préféré dire; a préféré répondre; a préféré déclarer; a préféré préciser; a préféré relever; a préféré rappeler; a préféré souligner; a préféré indiquer; a préféré ajouter; a préféré répéter; a préféré affirmer; a préféré assurer; a préféré confirmer; a préféré noter; a préféré observer; a préféré commenter; a préféré expliquer; a fini par lâcher; a fini par admettre; a fini par reconnaître; a fini par céder que; a fini par avouer
se sont accordés à dire; se sont accordées à dire; s'accordent à dire; s'accordent à penser; s'accordent sur le fait; se sont accordés sur le fait; tombés d'accord sur le fait; tombés d'accord pour dire; tombées d'accord pour dire; tombent d'accord pour dire; ont été d'accord pour dire; mis en avant le fait; met en avant le fait; mettent en avant le fait; formé le vœu; forme le vœu; formé le souhait; dénoncé le fait; dénonce le fait; regretté le fait; déploré le fait; salué le fait; rappelé le fait; souligné le fait; évoqué le fait; fait part à la presse; confirmé à la presse; confirmé aux journalistes; déclaré à la presse; déclaré aux journalistes; met en garde; mis en garde; mettent en garde; mettait en garde; mit en garde; mettra en garde; mett@ant en garde; mettre en garde; mettons en garde; met l'accent sur le fait; mis l'accent sur le fait; mett@ant l'accent sur le fait; attiré l'attention sur le fait; attire l'attention sur le fait; attir@ant l'attention sur le fait; insisté sur le fait; insiste sur le fait; insist@ant sur le fait; insisté sur l'idée; revenu sur le fait; est revenu sur le fait; est revenue sur le fait; fait part de son espoir; fait part de sa conviction; fait part de son souhait; tient à souligner; tient à rappeler; tient à préciser; tient à dire; tient à réaffirmer; tenu à souligner; tenu à rappeler; tenu à préciser; tenu à dire; tenu à réaffirmer; tenu à signaler; tenu à assurer; tenu à redire; tenu à indiquer; tenu à faire savoir; tenait à souligner; tenait à rappeler; voulu rappeler; voulu souligner; voulu préciser; voulu rassurer; voulu croire; veut croire; veulent croire; voulait croire; veut espérer; souhaite rappeler; souhaité rappeler; souhaité souligner; profité pour rappeler; profité pour dire; saisi l'occasion pour rappeler; saisi cette occasion pour rappeler; tenu à faire observer; n'exclut pas; n'excluent pas; n'a pas exclu; n'ont pas exclu; n'excluait pas; n'exclut plus; n'a pas caché; ne cache pas; n'a pas caché le fait; ne doute pas; ne doutent pas; n'a pas douté; n'a pas manqué de rappeler; n'a pas manqué de souligner; n'a pas manqué de relever; n'a cessé de répéter; ne cesse de répéter; a de nouveau insisté; part du principe; partent du principe; a bon espoir; ont bon espoir; garde espoir; a la conviction; ont la conviction; a la certitude; ont la certitude; a le sentiment; donné l'assurance; donné sa parole; donne l'assurance; donn@ant l'assurance; prend acte du fait; pris acte du fait; laissé planer le doute; cité comme disant; dit sa crainte; dit sa conviction; dit sa certitude; dit sa préoccupation; dit sa satisfaction; dit sa confiance; dit sa volonté; dit son inquiétude; dit son espoir; dit son regret; dit son souhait; dit son sentiment; dit son vœu; disent leur crainte; dit leur crainte; disent leur espoir; dit leur espoir; dit leur conviction; disent leur inquiétude; dit leur inquiétude
> Ahmed Attaf, à qui Josep Borrell avait rendu visite lundi, a assuré Maia Sandu de son soutien.
! statement
> Ahmed Attaf, qui venait de recevoir Josep Borrell, a dit son espoir.
! statement
> « Le port rouvrira bientôt », nous confie, lundi, dans son bureau d'Oran, le ministre algérien Ahmed Attaf.
= statement "Ahmed Attaf" content="Le port rouvrira bientôt"
> « Le port rouvrira », nous a expliqué l'ambassadeur Jon Aas.
= statement "Jon Aas" content="Le port rouvrira"
> Le Panama, par la voix de son ministre Javier Martínez-Acha, a assuré que la paix était possible.
= statement "Javier Martínez-Acha" content="la paix était possible" via="Panama"
> Sergueï Lavrov a déclaré que les négociations avaient échoué.
= statement "Sergueï Lavrov" mode=indirect content="les négociations avaient échoué"
> « Les négociations ont échoué hier soir », a affirmé Sergueï Lavrov jeudi.
= statement "Sergueï Lavrov" mode=direct content="Les négociations ont échoué hier soir"
> Emmanuel Macron a averti : « La paix ne peut pas attendre. »
= statement "Emmanuel Macron" mode=direct content="La paix ne peut pas attendre"
> « Nous resterons vigilants jusqu'au bout », ont souligné les deux ministres. Le marché a ouvert.
! event
> « La trêve tient encore », a jugé dimanche à Paris, devant la presse, Jean-Noël Barrot.
= statement "Jean-Noël Barrot" mode=direct content="La trêve tient encore"
> La trêve tient encore, a estimé mardi, dans un entretien au Soir, la ministre belge Hadja Lahbib.
= statement "Hadja Lahbib" content="La trêve tient encore"
> Mélanie Joly a fait savoir qu'Ottawa maintiendrait son aide.
= statement "Mélanie Joly" content="Ottawa maintiendrait son aide"
> Nasser Bourita a tenu à rappeler que le Maroc restait ouvert au dialogue.
= statement "Nasser Bourita" content="le Maroc restait ouvert au dialogue"
> Kaja Kallas a confié au chancelier que la trêve restait fragile.
= statement "Kaja Kallas" content="la trêve restait fragile"
> Le roi Felipe VI a souhaité que la trêve tienne.
= statement "Felipe VI" content="la trêve tienne"
> La ministre Hadja Lahbib reste prudente : « Rien n'est encore joué », a-t-elle dit.
= statement "Hadja Lahbib" mode=direct content="Rien n'est encore joué"
> Petr Fiala a estimé que la trêve tenait : « Les armes se taisent », a-t-il ajouté.
= statement "Petr Fiala" mode=indirect content="la trêve tenait"
= statement "Petr Fiala" mode=direct content="Les armes se taisent"
> À Rome, António Tajani n'a pas exclu que l'ambassade rouvre.
= statement "António Tajani" content="l'ambassade rouvre"
> Le ministre a souligné l'importance du dialogue.
! statement
> La France a rappelé ses réservistes.
! statement
> La Slovaquie ne capitulera pas, a dit Zuzana Caputova.
= statement "Zuzana Caputova" content="La Slovaquie ne capitulera pas"
> « Les contacts continuent », s'est borné à relever le président monténégrin Jakov Milatovic.
= statement "Jakov Milatovic" mode=direct content="Les contacts continuent"
> Jakov Milatovic a tenu à préciser que le port resterait public.
= statement "Jakov Milatovic" content="le port resterait public"

# Verbs that also mean quite other things: they report only what stands in quotation marks, or before them in an incise.
[verb id=poursuivre frame=say a=subj to=to needs=quote,colon]
poursuit,poursuivent,poursuivi,poursuiv,poursuivr,poursuivre,poursuivit,poursuivirent@irr; tan@cer; enrag@ger; grommel,grommell@eer; synthétis@er; embray@er; dédramatis@er; compat@ir; exult@er; applaud@ir; s'extasi@ere; apostroph@er; interpell@er; péror@er; épilogu@er; distill@er; ressass@er; éruct@er; taquin@er; esquiv@er; digress@er; s'empresse d'ajouter; s'empresse de préciser; a coutume de dire; a tenu à rassurer; s'est voulu ferme; se veut ferme; se montre ferme; se montre optimiste; s'est montré optimiste; s'est montrée optimiste; s'est montré ferme; s'est montrée ferme; s'est montré prudent; s'est montrée prudente; se montre prudent; se montre prudente; décrypt@er; décortiqu@er; minimis@er; continu@er; appuie; appuyé; appuyait; sourit; souriait; souri; maugré@er; grogn@er; hurl@er; claironn@er; post@er; accus@er; attaqu@er; critiqu@er; philosoph@er; profess@er; questionn@er; point@er; épingl@er; préconis@er; revendiqu@er; acquies@cer; acquies@cer; se défend; s'est défendu; s'est défendue; se sont défendus; se défendait; s'impatient@ere; s'impatiente; s'est impatienté; s'est impatientée; s'amuse; s'est amusé; s'est amusée; s'amusait; se désole; s'est désolé; s'est désolée; se désolait; s'excuse; s'étrangle; s'est étranglé; se gausse; se lamente; s'enflamme; s'est enflammé; s'agace; s'est agacé; s'est agacée; se rassure; se targue; s'esclaffe; abonde; abondait; abondé; développe; relativise; renchérit; reformul@er; botte en touche; a botté en touche; élude; éludé; confesse; confessé; psalmodie; récapitul@er; rectifi@er; rembobine; philosophe; aiguillonne; nargue; bougonn@er; bougonne; râl@er; rumine; siffl@er; cingl@er; cogn@er; ironise; s'interpose; s'apitoie; s'époumone; tonitrue; vitupère; s'offusqu@ere; s'offusque; s'est offusqué; s'est offusquée; s'indigne; s'est indignée; s'échauffe; se méfie; se dédouane; s'est dédouané; se justifie; s'est justifié; se hasarde à dire; se risque; a-t-il souri; reprend,reprennent,repris,repren,reprendr,reprendre,reprit,reprirent@irr; lan@cer; commen@cer; développ@er; vant@er; présent@er; calcul@er; analys@er; interprét,interprèt@eer; articul@er; corrig@ger; moqu@er; s'emport@ere; pest@er; improvis@er; décrit,décrivent,décrit,décriv,décrir,décrire,décrivit,décrivirent@irr; énumér,énumèr@eer; rassur@er; réag@ir; complét,complèt@eer; tempér,tempèr@eer; résum@er; comment@er; scand@er; protest@er; opin@er; plaisant@er; ironis@er; raill@er; fulmin@er; grond@er; grin@cer; tacl@er; temporis@er; assum@er; détaill@er; récapitul@er; soupir@er; sermonn@er; tonn@er; vocifér,vocifèr@eer; s'exclam@ere; s'écri@ere; théoris@er; témoign@er; s'enthousiasm@ere; assén,assèn@eer; évoqu@er; mentionn@er; réclam@er; ripost@er; s'interrog@gere; interrog@ger; s'indign@ere; s'inquiét,s'inquièt@eer; s'alarm@ere; s'étonn@ere; lit; pos@er; exprim@er; formul@er; publi@er; cri@er; jubil@er; prôn@er; conseille; conseillé; conseillait; balay,balai@eer; évacu@er; botte en touche; élud@er; coup@er court; tempêt@er; s'agac@ere; dégain@er; attaqu@er; cingl@er; contre-attaqu@er; surenchér@ir; plastronn@er; badin@er; persifl@er; confesse; confess@er; admonest@er; poétis@er; éclairc@ir; intervient; intervenu; intervenue; rebond@ir; rectifi@er; déroul@er; débit@er; hasard@er; risqu@er; abond@er; relan@cer; salu@er; lou@er; dramatis@er; s'est emporté; s'est emportée; s'est agacé; s'est agacée; s'est impatienté; s'est impatientée; s'était impatienté; s'était impatientée; s'était amusé; s'était amusée; s'était désolé; s'était désolée; s'était étranglé; s'était enflammé; s'était agacé; s'était agacée; s'était offusqué; s'était offusquée; s'était indignée; s'était dédouané; s'était justifié
> « Nous irons jusqu'au bout de nos efforts », a poursuivi Jean-Noël Barrot.
= statement "Jean-Noël Barrot" mode=direct content="Nous irons jusqu'au bout de nos efforts"
> Le dossier sera au centre du déplacement, a poursuivi Jean-Noël Barrot.
= statement "Jean-Noël Barrot" mode=indirect content="Le dossier sera au centre du déplacement"
> Hakan Fidan poursuit les discussions que son prédécesseur a entamées.
! statement

# Without a quotation they tell what somebody did next, or what of: "a enchaîné les audiences : X, puis Y",
# "a insisté sur la visite que".
[verb id=enchainer frame=say a=subj to=to needs=quote]
enchaîn@er; insist@er sur; plaid@er pour; plaid@er en faveur; plaid@er contre
> Edi Rama a insisté sur la visite que Robert Golob effectue à Tirana.
! statement
> « Nous irons jusqu'au bout de nos efforts », a enchaîné Jean-Noël Barrot.
= statement "Jean-Noël Barrot" mode=direct
> Jean-Noël Barrot a enchaîné : « Nous irons jusqu'au bout de nos efforts. »
= statement "Jean-Noël Barrot" mode=direct
> Jean-Noël Barrot a enchaîné les audiences : Hakan Fidan d'abord, puis Edi Rama.
! statement

# Turned round in an incise, with the pronoun between: "« … », s'est-il indigné".
[verb id=sestil frame=say a=subj to=to needs=comp,quote,colon]
s'est _ défendu; s'est _ défendue; s'est _ justifié; s'est _ justifiée; s'est _ indigné; s'est _ indignée; s'est _ emporté; s'est _ emportée; s'est _ insurgé; s'est _ insurgée; s'est _ exclamé; s'est _ exclamée; s'est _ écrié; s'est _ écriée; s'est _ étonné; s'est _ étonnée; s'est _ agacé; s'est _ agacée; s'est _ inquiété; s'est _ inquiétée; s'est _ alarmé; s'est _ alarmée; s'est _ désolé; s'est _ désolée; s'est _ réjoui; s'est _ réjouie; s'est _ félicité; s'est _ félicitée; s'est _ interrogé; s'est _ interrogée; s'est _ amusé; s'est _ amusée; s'est _ offusqué; s'est _ offusquée; s'est _ ému; s'est _ émue; s'est _ plaint; s'est _ plainte; s'est _ souvenu; s'est _ souvenue; s'est _ excusé; s'est _ excusée; s'est _ impatienté; s'est _ impatientée; s'est _ enthousiasmé; s'est _ enthousiasmée; s'est _ vanté; s'est _ vantée; se sont _ indignés; se sont _ défendus; se sont _ réjouis; se sont _ félicités; se sont _ inquiétés; se sont _ étonnés
> Hakan Fidan a démenti mercredi. « Ce n'était pas un affront », s'est-il indigné.
= statement "Hakan Fidan" mode=direct content="Ce n'était pas un affront"
> Mélanie Joly a réagi mercredi. L'accord est mort, s'est-elle désolée devant la presse.
= statement "Mélanie Joly" mode=indirect content="L'accord est mort"
> Hakan Fidan s'est-il vraiment étonné de cette réunion ?
! statement

# What is said follows as an infinitive: "a dit vouloir".
[verb id=direvouloir frame=say a=subj to=to needs=comp,quote,colon,inf]
dit,disent,dit,dis,dir,dire,dit,dirent@irr; déclar@er; affirm@er; indiqu@er; expliqu@er; précis@er; assur@er; confirm@er; prétend,prétendent,prétendu,prétend,prétendr,prétendre,prétendit,prétendirent@irr; reconnaît,reconnaissent,reconnu,reconnaiss,reconnaîtr,reconnaître,reconnut,reconnurent@irr; ad@mettre; avou@er; estim@er; pens@er; croit,croient,cru,croy,croir,croire,crut,crurent@irr; jur@er; concéd,concèd@eer; soutient,soutiennent,soutenu,souten,soutiendr,soutenir,soutint,soutinrent@irr; maintient,maintiennent,maintenu,mainten,maintiendr,maintenir,maintint,maintinrent@irr; répét,répèt@eer; rappel,rappell@eer; jur@er; réaffirm@er; redit,redisent,redit,redis,redir,redire,redit,redirent@irr; ajout@er; regrett@er; craint,craignent,craint,craign,craindr,craindre,craignit,craignirent@irr; espér,espèr@eer; fait@faire savoir; annon@cer; rapport@er; révél,révèl@eer; certifi@er; considér,considèr@eer; confi@er; confess@er; concluait; soulign@er; relat@er; racont@er; témoign@er; juge; jugent; jugé; jugeait; juge@ant
> Sergueï Lavrov a reçu Wang Yi. Il a dit que la France développera le commerce et a ajouté que la guerre finira.
= statement "Sergueï Lavrov" content="la guerre finira"
! statement "France"
> Sergueï Lavrov a reçu Wang Yi. Il a dit que les sanctions restent sans effet, avant d'ajouter que la guerre finira.
= statement "Sergueï Lavrov" content="les sanctions restent sans effet"
= statement "Sergueï Lavrov" content="la guerre finira"
> Hakan Fidan a dit vouloir reprendre le dialogue avec Damas.
= statement "Hakan Fidan" mode=indirect content="vouloir reprendre le dialogue avec Damas"
> Maia Sandu a dit craindre une reprise des combats.
= statement "Maia Sandu" content="craindre une reprise des combats"
> Maia Sandu a dit comprendre les réserves de Varsovie.
= statement "Maia Sandu" content="comprendre les réserves de Varsovie"
> Nasser Bourita a affirmé ne pas avoir reçu de réponse d'Alger.
= statement "Nasser Bourita" content="ne pas avoir reçu de réponse d'Alger"
> Sergueï Lavrov a dit la vérité.
! statement
> Pascal Canfin a rappelé avoir fini la route.
= statement "Pascal Canfin" content="avoir fini la route"

# What is said follows as a predicate: "s'est dit prêt à", "juge indispensable de".
[verb id=sedire frame=say a=subj to=to needs=comp,quote,colon,pred]
s'est dit; s'est dite; se sont dits; se sont dites; se dit; se disent; se disait; se disaient; s'était dit; s'était dite; s'est déclaré; s'est déclarée; se sont déclarés; se sont déclarées; se déclare; se déclarent; se déclarait; s'est également dit; s'est également dite; s'est aussi dit; s'est aussi dite; s'est toutefois dit; s'est toutefois dite; s'est par ailleurs dit; s'est par ailleurs dite; s'est en outre dit; s'est-il dit; s'est-elle dite; s'est montré; s'est montrée; se montre; se sont montrés; se dira; se disant; se déclarant; s'est également déclaré; s'est également déclarée; s'est aussi déclaré; se sont dits tous deux; s'est voulu; s'est voulue; se veut; s'étaient dits; s'étaient dites; s'était déclaré; s'était déclarée; s'étaient déclarés; s'étaient déclarées; s'était également dit; s'était également dite; s'était aussi dit; s'était aussi dite; s'était toutefois dit; s'était toutefois dite; s'était par ailleurs dit; s'était par ailleurs dite; s'était en outre dit; s'était montré; s'était montrée; s'étaient montrés; s'était également déclaré; s'était également déclarée; s'était aussi déclaré; s'étaient dits tous deux; s'était voulu; s'était voulue
> Hakan Fidan s'est dit prêt à se rendre à Damas.
= statement "Hakan Fidan" mode=indirect content="prêt à se rendre à Damas"
> Nasser Bourita s'est dite. Mélanie Joly s'est déclarée favorable à une trêve immédiate.
= statement "Mélanie Joly" content="favorable à une trêve immédiate"
> Le pain se dit « brot » en allemand.
! statement

# Reflexive verbs of saying; without their pronoun they mean other things.
[verb id=serejouir frame=say a=subj to=to needs=comp,quote,colon]
félicit@se; réjoui@se; se réjouit; s'est réjoui; s'est réjouie; se sont réjouis; se sont réjouies; se réjouissait; se réjouissant; s'est également réjoui; s'est également réjouie; se réjouissent; demand@se; lament@se; montr@se; inquiét,inquièt@sv; étonn@sv; indign@sv; alarm@sv; interrog@sv; insurg@sv; émerveill@sv; enorgueill@sv; s'est plaint; s'est plainte; se plaint; se sont plaints; se plaignait; s'est défendu; s'est défendue; se défendait; s'est souvenu; se souvient; s'est souvenue; s'est targué; se targue; s'est vanté; se vante; s'est exclamé; s'est exclamée; s'exclame; s'est écrié; s'est écriée; s'écrie; s'est emporté; s'emporte; s'est enthousiasmé; s'est voulu rassurant; s'est voulue rassurante; se veut rassurant; se veut rassurante; s'attend à ce; s'attendent à ce; s'attendait à ce; s'est ému; s'émeut; s'est émue; s'est agacé; s'agace; s'est agacée; s'est prononcé; s'est engagé à ce; s'engage à ce; s'est engagée à ce; s'est justifié; s'est justifiée; s'est excusé; s'est indigné; s'est félicité du fait; s'était réjoui; s'était réjouie; s'étaient réjouis; s'étaient réjouies; s'était également réjoui; s'était également réjouie; s'était plaint; s'était plainte; s'étaient plaints; s'était défendu; s'était défendue; s'était souvenu; s'était souvenue; s'était targué; s'était vanté; s'était exclamé; s'était exclamée; s'était écrié; s'était écriée; s'était emporté; s'était enthousiasmé; s'était voulu rassurant; s'était voulue rassurante; s'était ému; s'était émue; s'était prononcé; s'était engagé à ce; s'était engagée à ce; s'était justifiée; s'était excusé; s'était indigné; s'était félicité du fait
> Annalena Baerbock s'est félicitée que la trêve soit respectée.
= statement "Annalena Baerbock" content="la trêve soit respectée"
> « Qui paiera la reconstruction du port ? », s'est interrogé Josep Borrell.
= statement "Josep Borrell" mode=direct content="Qui paiera la reconstruction du port ?"
> Stéphane Séjourné se réjouit de la trêve.
! statement

# Who is told is an object, or stands after "à".
[verb id=informer frame=say a=subj to=obj,to needs=comp,quote,colon]
inform@er; avert@ir; prévient,préviennent,prévenu,préven,préviendr,prévenir,prévint,prévinrent@irr; persuad@er; convainc,convainquent,convaincu,convainqu,convaincr,convaincre,convainquit,convainquirent@irr; alert@er; avis@er; enseign@er; nous apprend; nous a appris; lui a appris; leur a appris; m'a appris; lui a opposé; leur a opposé; lui oppose; leur oppose; lui avait opposé
> Gitanas Nauseda a appris que Rome avait signé.
! statement
> Sergueï Lavrov a informé Wang Yi que la réunion était reportée.
= statement "Sergueï Lavrov" content="la réunion était reportée"
> Antony Blinken a averti Israël que le temps pressait.
= statement "Antony Blinken" content="le temps pressait"
> Le panneau avertit les automobilistes.
! statement

[verb id=exhorter frame=say a=subj to=obj,to needs=comp,quote,colon also=REQUEST]
exhort@er; réclam@er; somm@er; pri@er; suppli@er; conjur@er; enjoint,enjoignent,enjoint,enjoign,enjoindr,enjoindre,enjoignit,enjoignirent@irr; press@er; appelé à ce; appelle à ce; appellent à ce; appel@ant à ce; appela à ce; demand@er; exig@ger; ordonn@er; implor@er; conjure; adjur@er; intim@er; invit@er; invité à ce; insisté pour; insiste pour; insistent pour; insistait pour
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
ni@er; dément,démentent,démenti,dément,démentir,démentir,démentit,démentirent@irr; contest@er; réfut@er; conteste le fait
> L'Iran a nié qu'il ait envoyé des drones.
= statement "Iran"
> Anna Berg a rencontré Peter Holm à Riga. Des responsables ont démenti que le port soit fermé. Ils affirment que le bac est lent.
= statement "Des responsables" content="le bac est lent"
> Le Kremlin a démenti que Vladimir Poutine ait rencontré Viktor Orban à Vienne.
! meeting
> L'actrice a nié la rumeur.
! statement
> « Il n'y a aucune base militaire dans ce port », a démenti le ministre cambodgien Sok Chenda Sophea.
= statement "Sok Chenda Sophea" mode=direct content="Il n'y a aucune base militaire dans ce port"

[verb id=proposer frame=say a=subj to=to needs=comp,quote,colon status=proposed]
propos@er; suggér,suggèr@eer
> Hakan Fidan a proposé que Sergueï Lavrov et Dmytro Kouleba se rencontrent à Antalya.
= statement "Hakan Fidan"
> António Guterres a proposé que le passage reste ouvert.
= statement "António Guterres" content="le passage reste ouvert"
> Elle a proposé un café.
! any

[verb id=deplorer frame=say a=subj to=obj needs=comp,quote,colon also=ACCUSE mode=disapprove cameo=111]
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
qualifi@er; tax@er; voit dans; voient dans; voyait dans; vu dans; y voit; y voient; y a vu; y ont vu; y voyait; salu@er; condamn@er; appel,appell@eer de ses vœux; parl@er; parl@er de; parl@er d'; parl@er des; parl@er du; lou@er; critiqu@er; ironis@er sur; prôn@er; défendu; défend; appelé à; appelle à; appel@ant à
> Ursula von der Leyen a qualifié l'accord de « pas historique pour toute l'Europe ».
= statement "Ursula von der Leyen" mode=direct
> Hakan Fidan a parlé d'« un échange franc et très utile ».
= statement "Hakan Fidan" mode=direct
> Le maître a qualifié l'élève de « bon ».
! statement

# What two agree that it is so: their words; what they agree to do is an event.
[verb id=convenirque frame=say a=subj needs=comp]
conv@convenir; sont tombés d'accord; tombent d'accord; tombés d'accord; sont d'accord; s'accordent; se sont accordés; se sont accordées; s'accordaient
> Yassine Fall a reçu Mauro Vieira. Ils ont convenu que la paix était possible.
= statement "Yassine Fall" "Mauro Vieira" content="la paix était possible"
> Edi Rama et Stevo Pendarovski sont convenus que la frontière resterait ouverte.
= statement "Edi Rama" "Stevo Pendarovski" content="la frontière resterait ouverte"
> Edi Rama et Stevo Pendarovski sont convenus de rouvrir la frontière.
! statement

# What somebody is sure of; "il est certain que" is nobody's.
[verb id=convaincu frame=say a=subj needs=comp]
est convaincu; est convaincue; était convaincu; était convaincue; reste convaincu; reste convaincue; demeure convaincu; demeure convaincue; sont convaincus; sont convaincues; étaient convaincus; étaient convaincues; restent convaincus; restent convaincues; demeurent convaincus; demeurent convaincues; est persuadé; est persuadée; était persuadé; était persuadée; reste persuadé; reste persuadée; demeure persuadé; demeure persuadée; sont persuadés; sont persuadées; étaient persuadés; étaient persuadées; restent persuadés; restent persuadées; demeurent persuadés; demeurent persuadées; est certain; est certaine; était certain; était certaine; reste certain; reste certaine; demeure certain; demeure certaine; sont certains; sont certaines; étaient certains; étaient certaines; restent certains; restent certaines; demeurent certains; demeurent certaines; est confiant; est confiante; était confiant; était confiante; reste confiant; reste confiante; demeure confiant; demeure confiante; sont confiants; sont confiantes; étaient confiants; étaient confiantes; restent confiants; restent confiantes; demeurent confiants; demeurent confiantes; est d'avis; était d'avis; sont d'avis; étaient d'avis
> Le Premier ministre fidjien Sitiveni Rabuka est convaincu que le récif survivra.
= statement "Sitiveni Rabuka" content="le récif survivra"
> La présidente moldave Maia Sandu était persuadée que la Roumanie tiendrait parole.
= statement "Maia Sandu" content="la Roumanie tiendrait parole"
> Le gardien est convaincu.
! statement
> Jakov Milatovic ne regrette rien. « Les gouvernements passent, assure-t-il. Les peuples restent. » La ministre lettone Baiba Braze est convaincue que la porte restera ouverte.
= statement "Jakov Milatovic" mode=direct content="Les gouvernements passent"
= statement "Baiba Braze" content="la porte restera ouverte"
> Il est certain que la pluie viendra.
! statement
