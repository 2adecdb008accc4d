# Phrases that name the source of the words beside them, with no verb of saying: according to, in the eyes of, as X recalled.

[noun id=selon frame=say cue=accord a=of,by,from]
selon; pour reprendre les mots; pour reprendre les termes; pour reprendre l'expression; pour reprendre la formule; pour citer; dixit; selon les mots; selon les termes; selon les propres termes; selon l'expression; selon les dires; d'après; aux dires; au dire; aux yeux; de l'avis; à en croire; de l'aveu; si l'on en croit; dans l'esprit; du point de vue; de source; de sources; à entendre; au jugement; suivant; sur la foi
> Selon Dmitri Peskov, l'appel a duré une heure.
= statement "Dmitri Peskov" mode=indirect content="l'appel a duré une heure"
> L'appel a duré une heure, selon le Kremlin.
= statement "Kremlin" content="L'appel a duré une heure"
> Aux yeux de Hakan Fidan, la trêve reste fragile.
= statement "Hakan Fidan" content="la trêve reste fragile"
> De l'avis de Josep Borrell, la trêve reste fragile.
= statement "Josep Borrell" content="la trêve reste fragile"
> « La junte tiendra longtemps », prédit Alain Antil, chercheur à l'Ifri, pour qui le putsch était écrit.
= statement "Alain Antil" content="le putsch était écrit"
> Selon Niagalé Bagayoko, présidente de l'African Security Sector Network, la force est morte. « Chacun est reparti de son côté », résume la politologue.
= statement "Niagalé Bagayoko" mode=direct content="Chacun est reparti de son côté"
> Selon Dmitri Peskov, qui s'exprimait à Sotchi, la trêve tient encore.
= statement "Dmitri Peskov" content="la trêve tient encore"
> Les prix varient selon la saison.
! statement

# With a pronoun in it.
[noun id=selonlui frame=say cue=accord a=subj m]
selon lui; d'après lui; à l'en croire; à l'entendre; de son propre aveu; de son aveu
> Le ministre zambien Mulambo Haimbe s'est exprimé jeudi à Lusaka. Selon lui, la dette sera restructurée avant l'hiver.
= statement "Mulambo Haimbe" content="la dette sera restructurée avant l'hiver"
> Le Premier ministre vanuatais Charlot Salwai a pris la parole. La mer monte plus vite que prévu, à l'en croire.
= statement "Charlot Salwai" content="La mer monte plus vite que prévu"
> La moisson a été bonne cette année ; à l'entendre tourner, le moulin est content.
! statement
[noun id=selonelle frame=say cue=accord a=subj f]
selon elle; d'après elle
> La ministre namibienne Netumbo Nandi-Ndaitwah a reçu la presse. Selon elle, l'accord avec Berlin sera signé.
= statement "Netumbo Nandi-Ndaitwah" content="l'accord avec Berlin sera signé"
> La Première ministre lettone Evika Silina est rentrée de Vilnius. Le chantier, d'après elle, prendra deux ans.
= statement "Evika Silina" content="Le chantier"
> La loi vaut pour tous ; chacun vit selon elle.
! statement
[noun id=seloneux frame=say cue=accord a=subj pl]
selon eux; selon elles; d'après eux; d'après elles; à leurs yeux
> Les ministres népalais et bhoutanais se sont vus à Thimphou. Selon eux, la route sera ouverte en mai.
= statement content="la route sera ouverte en mai"
> Les habitants vivent selon elles.
! statement
> Philip Davis et Andrew Holness se sont retrouvés à Nassau. La pêche illégale recule, selon eux.
= statement "Philip Davis" "Andrew Holness" content="La pêche illégale recule"
[noun id=asesyeux frame=say cue=accord a=subj m f]
à ses yeux
> Le ministre islandais Bjarni Benediktsson revient de Nuuk. À ses yeux, l'Arctique doit rester une zone de paix.
= statement "Bjarni Benediktsson" content="l'Arctique doit rester une zone de paix"
> Le cuisinier portait des lunettes à ses yeux fatigués.
! statement
> La ministre finlandaise Elina Valtonen a répondu à la presse. La frontière, à ses yeux, doit rester fermée.
= statement "Elina Valtonen" content="La frontière"
[noun id=pourlui frame=say cue=accord a=subj m needs=quote]
Pour lui
> Le président paraguayen Santiago Peña a répondu aux députés. Pour lui, « ce barrage appartient aux deux peuples depuis toujours ».
= statement "Santiago Peña" content="ce barrage appartient aux deux peuples depuis toujours"
> Le ministre slovène Tanja Fajon est attendu. Pour lui, une salle a été préparée.
! statement
> Le Premier ministre fidjien Sitiveni Rabuka s'est adressé aux députés. Pour lui, « une île qui disparaît est un crime ».
= statement "Sitiveni Rabuka" mode=direct content="une île qui disparaît est un crime"
[noun id=pourelle frame=say cue=accord a=subj f needs=quote]
Pour elle
> Le ministre malien Sadio Camara a reçu Assimi Goïta lundi. Selon lui, « les soldats sont libres et bien traités ».
= statement "Sadio Camara" content="les soldats sont libres et bien traités"
> La ministre Mélanie Joly a parlé lundi. À ses yeux, la trêve reste fragile.
= statement "Mélanie Joly" content="la trêve reste fragile"
> Selon eux et leurs voisins, rien ne va.
! meeting

# At the beginning of a sentence, and only of words in quotation marks.
[noun id=pour frame=say cue=accord a=of,by,obj needs=quote]
Pour
> Pour Martin Fayulu, « ce texte n'engage que ceux qui y croient ».
= statement "Martin Fayulu" mode=direct
> Pour Mélanie Joly, la crise appelle « une réponse forte et vraiment collective ».
= statement "Mélanie Joly" mode=mixed
> Pour la France, la saison commence lundi.
! statement

# and of others where a person stands before the comma
[noun id=pourpersonne frame=say cue=accord persons a=of,by,obj]
Pour
> Pour le ministre malien Abdoulaye Diop, la transition suit son cours.
= statement "Abdoulaye Diop" content="la transition suit son cours"
> Pour Robert Dussey, la Cedeao s'est trompée de méthode.
= statement "Robert Dussey" content="la Cedeao s'est trompée de méthode"
> Pour Alain Antil, chercheur à l'Ifri, la junte malienne a ses limites. « Elle ne tiendra pas éternellement », prévient-il.
= statement "Alain Antil" content="la junte malienne a ses limites"
= statement "Alain Antil" content="Elle ne tiendra pas éternellement"
> Retno Marsudi y voit « un exemple pour toute la région ». La Canadienne Mélanie Joly est plus réservée. Selon elle, le bambou plie.
= statement "Mélanie Joly" content="le bambou plie"
> Pour rencontrer Alain Antil à Lyon, la ministre a pris le train.
! statement
> Pour Robert Dussey, ministre depuis 2013.
! statement
> Pour le Togo, la saison est finie.
! statement

# "comme l'a rappelé X": who recalled it stands behind.
[noun id=comme frame=say cue=accord a=of,by,obj]
comme l'a dit; comme l'a rappelé; comme l'a souligné; comme l'a indiqué; comme l'a expliqué; comme l'a précisé; comme l'a confirmé; comme l'a annoncé; comme l'a déclaré; comme l'a affirmé; comme l'a reconnu; comme l'a noté; comme l'a relevé; comme l'a observé; comme l'a fait remarquer; comme l'a fait observer; comme l'a fait savoir; comme l'a résumé; comme l'a répété; comme l'a assuré; comme l'a écrit; comme l'a révélé; comme l'a rapporté; comme l'ont dit; comme l'ont rappelé; comme l'ont souligné; comme l'ont indiqué; comme l'ont expliqué; comme l'ont précisé; comme l'ont confirmé; comme l'ont annoncé; comme l'ont déclaré; comme l'ont affirmé; comme l'avait dit; comme l'avait annoncé; comme l'avait promis; comme l'avait rappelé; comme l'avait indiqué; comme l'avait souligné; comme l'avait déclaré; comme le dit; comme le rappelle; comme le souligne; comme l'indique; comme l'explique; comme le précise; comme le confirme; comme l'annonce; comme l'affirme; comme le reconnaît; comme le note; comme le relève; comme l'observe; comme le résume; comme le répète; comme l'assure; comme l'écrit; comme le rapporte; comme le rappellent; comme le soulignent; comme l'indiquent; comme le disent; comme l'expliquent; ainsi que l'a rappelé; ainsi que l'a souligné; ainsi que l'a indiqué; ainsi que l'a annoncé; ainsi que l'a déclaré; ainsi que le rappelle; ainsi que l'indique
> Comme l'a rappelé Hakan Fidan, la trêve reste fragile.
= statement "Hakan Fidan" content="la trêve reste fragile"
> Les deux rives restent liées, comme le souligne Nasser Bourita.
= statement "Nasser Bourita" content="Les deux rives restent liées"
> Comme l'an dernier, il a neigé.
! statement

# Words read in a document: its author's.
[noun id=lire frame=say cue=accord a=of,by,in]
lit-on dans; peut-on lire dans; pouvait-on lire dans; peut-on lire sur; lit-on sur; apprend-on dans; a-t-on appris auprès; apprend-on auprès; a-t-on appris de; apprend-on de; a-t-on indiqué de; a appris l'AFP auprès; indique-t-on de; indique-t-on auprès; dit-on de; précise-t-on de; précise-t-on auprès; confirme-t-on de; confirme-t-on auprès; assure-t-on de; assure-t-on auprès; affirme-t-on de; ajoute-t-on de; confie-t-on de; explique-t-on de; souligne-t-on de; a-t-on précisé de; a-t-on précisé auprès; a-t-on indiqué auprès; a-t-on confirmé de; a appris l'AFP de; a appris notre rédaction auprès; a-t-on fait savoir de
> « La trêve sera prolongée d'un mois », lit-on dans le communiqué du ministère turc des Affaires étrangères.
= statement "ministère turc des Affaires étrangères" mode=direct
> La trêve sera prolongée, a-t-on appris auprès de l'ambassade de France.
= statement "ambassade de France" content="La trêve sera prolongée"
> On apprend à lire dans les livres.
! statement

# From whom the one who reports has it.
[verb id=citant frame=say cue=cite a=obj]
cit@ant; citant une déclaration de; reprenant les propos de
> Reuters a rapporté, citant Araghchi, que les pourparlers reprendraient à Genève.
= statement "Araghchi" content="les pourparlers reprendraient à Genève" via="Reuters"
> Le tribunal a conclu, citant la constitution, que le vote était nul.
! statement "constitution"
> Citant le ministre nigérien Bakary Yaou Sangaré, l'AFP a indiqué que la frontière rouvrirait vendredi.
= statement "Bakary Yaou Sangaré" content="la frontière rouvrirait vendredi" via="Agence France-Presse"
