# Nouns that carry a clause of what is said, and the documents in which things are said.

# "a exprimé l'espoir que": the noun carries the clause.
[noun id=espoir frame=say a=subj,poss,of needs=comp]
espoir; avis; opinion; hypothèse; crainte@n; conviction; inquiétude@n; regret; souhait@n; certitude; promesse; assurance; garantie; avertissement; vœu; confiance; préoccupation@n; satisfaction; sentiment; volonté; engagement; désir; intention; attente; détermination; disponibilité
> Le ministre moldave Mihai Popsoi a exprimé l'espoir que la Roumanie ouvrirait un second pont.
= statement "Mihai Popsoi" content="la Roumanie ouvrirait un second pont"
> La présidente slovaque Zuzana Caputova a dit sa crainte que l'aide n'arrive trop tard.
= statement "Zuzana Caputova" content="l'aide n'arrive trop tard"
> Le ministre moldave Mihai Popsoi a perdu tout espoir.
! statement
[support id=exprimer]
exprim@er; fait part de; fait part d'; fait part de son; fait part de sa; font part de; fais@ant part de; fais@ant part d'; émet; émis; émettent; émett@ant; formul@er; renouvel,renouvell@eer; manifest@er; donn@er; réitér,réitèr@eer
> Wang Yi a exprimé l'espoir que Londres adopterait une approche objective.
= statement "Wang Yi" content="Londres adopterait une approche objective"
> Annalena Baerbock a exprimé la crainte que la trêve ne dure pas.
= statement "Annalena Baerbock" content="la trêve ne dure pas"
> Le ministre moldave Mihai Popsoi a émis l'avis que le pont serait ouvert.
= statement "Mihai Popsoi" content="le pont serait ouvert"
> L'espoir fait vivre.
! statement

# What somebody writes or says it in: ordinary nouns, neither sources nor deeds.
[word]
communiqué; communiqués; conférence de presse; conférences de presse; point de presse; points de presse; point presse; conférence de presse conjointe; conférence de presse commune; point de presse conjoint; entretien au Monde; entretien au Figaro; entretien au Soir; entretien au Temps; entretien au Point; entretien au Parisien; entretien au Journal du dimanche; entretien au JDD; entretien au Guardian; entretien au Times; entretien au Spiegel; entretien au quotidien; entretien au journal; entretien au magazine; entretien à l'hebdomadaire; entretien à la chaîne; entretien à la télévision; entretien à la radio; entretien à l'agence; entretien au site; entretien au groupe de presse; entretien à plusieurs médias; entretien à des médias; entretien à la presse; entretien avec le quotidien; entretien avec le journal; entretien avec la chaîne; entretien avec l'agence; entretien avec le magazine; entretien avec l'hebdomadaire; entretien avec la télévision; entretien avec la radio; entretien avec des médias; entretien avec plusieurs médias; entretien avec le site; long entretien au Monde; long entretien au Figaro; long entretien au Soir; long entretien au Temps; long entretien au Point; long entretien au Parisien; long entretien au Journal du dimanche; long entretien au JDD; long entretien au Guardian; long entretien au Times; long entretien au Spiegel; long entretien au quotidien; long entretien au journal; long entretien au magazine; long entretien à l'hebdomadaire; long entretien à la chaîne; long entretien à la télévision; long entretien à la radio; long entretien à l'agence; long entretien au site; long entretien au groupe de presse; long entretien à plusieurs médias; long entretien à des médias; long entretien à la presse; long entretien avec le quotidien; long entretien avec le journal; long entretien avec la chaîne; long entretien avec l'agence; long entretien avec le magazine; long entretien avec l'hebdomadaire; long entretien avec la télévision; long entretien avec la radio; long entretien avec des médias; long entretien avec plusieurs médias; long entretien avec le site; récent entretien au Monde; récent entretien au Figaro; récent entretien au Soir; récent entretien au Temps; récent entretien au Point; récent entretien au Parisien; récent entretien au Journal du dimanche; récent entretien au JDD; récent entretien au Guardian; récent entretien au Times; récent entretien au Spiegel; récent entretien au quotidien; récent entretien au journal; récent entretien au magazine; récent entretien à l'hebdomadaire; récent entretien à la chaîne; récent entretien à la télévision; récent entretien à la radio; récent entretien à l'agence; récent entretien au site; récent entretien au groupe de presse; récent entretien à plusieurs médias; récent entretien à des médias; récent entretien à la presse; récent entretien avec le quotidien; récent entretien avec le journal; récent entretien avec la chaîne; récent entretien avec l'agence; récent entretien avec le magazine; récent entretien avec l'hebdomadaire; récent entretien avec la télévision; récent entretien avec la radio; récent entretien avec des médias; récent entretien avec plusieurs médias; récent entretien avec le site; grand entretien au Monde; grand entretien au Figaro; grand entretien au Soir; grand entretien au Temps; grand entretien au Point; grand entretien au Parisien; grand entretien au Journal du dimanche; grand entretien au JDD; grand entretien au Guardian; grand entretien au Times; grand entretien au Spiegel; grand entretien au quotidien; grand entretien au journal; grand entretien au magazine; grand entretien à l'hebdomadaire; grand entretien à la chaîne; grand entretien à la télévision; grand entretien à la radio; grand entretien à l'agence; grand entretien au site; grand entretien au groupe de presse; grand entretien à plusieurs médias; grand entretien à des médias; grand entretien à la presse; grand entretien avec le quotidien; grand entretien avec le journal; grand entretien avec la chaîne; grand entretien avec l'agence; grand entretien avec le magazine; grand entretien avec l'hebdomadaire; grand entretien avec la télévision; grand entretien avec la radio; grand entretien avec des médias; grand entretien avec plusieurs médias; grand entretien avec le site; entretien accordé; entretien publié; entretien diffusé; entretien exclusif; long entretien accordé; long entretien publié; entretien donné; entretien paru; entretien télévisé; entretien filmé; entretien radiophonique; entretien fleuve; grand entretien; entretiens accordés; entretiens exclusifs; entretien avec la presse; entretien avec des journalistes; interview; interviews; entrevue accordée; tribune; tribunes; tweet; tweets; message publié; message posté; message diffusé; post; allocution; allocutions; discours; compte rendu; compte-rendu; billet; publication; publications; note verbale; lettre; lettres; rapport; rapports; déclaration; déclarations; déclaration à la presse; déclarations à la presse; propos; point d'information; briefing; réseau social; réseaux sociaux; antenne; micro; plateau; colonnes; télégramme; dépêche; dépêches; bulletin; texte; compte X; vidéo; vidéos; page Facebook; site; site internet; émission

> Dans un entretien au Figaro, Petr Pavel a averti Viktor Orban que la porte se fermait.
! meeting
> Dans un entretien avec Reuters, Petr Pavel a accusé Viktor Orban de mentir.
! meeting
> Lors d'un entretien mardi à Prague, Petr Pavel a averti Viktor Orban que la porte se fermait.
= meeting "Petr Pavel" "Viktor Orban" date=2024-07-23

# The statement of whoever issued it.
[anaphor document]
un communiqué; une déclaration; une note; un message; un compte rendu; une source officielle; le communiqué; ce communiqué; le document; ce document; le texte; la même source; cette source; cette même source; la même source diplomatique; le compte rendu; le compte-rendu; la note; la missive; la présidence du pays; la source; la source diplomatique; la source officielle; la source gouvernementale; la source sécuritaire; la source militaire; le ministère de tutelle
> La ministre béninoise Awa Kpadé se rendra mardi à Oslo, indique un communiqué du ministère.
= statement "ministère" content="La ministre béninoise Awa Kpadé se rendra mardi à Oslo"
> Le président togolais a vu mardi Edi Rama, souligne un communiqué de la présidence.
= statement "présidence" content="Le président togolais a vu mardi Edi Rama"
> La ministre béninoise Awa Kpadé a vu Edi Rama, indique un communiqué du ministère béninois. Awa Kpadé a félicité le ministre à la tête de la diplomatie togolaise. Les deux ministres se reverront, ajoute le communiqué.
= statement "ministère béninois" content="Les deux ministres se reverront"
> Le médicament, indique une notice de la boîte, se prend le soir.
! statement
# of those who met, or of the organisation that sat
[anaphor document joint]
le communiqué conjoint; la déclaration conjointe; le communiqué final; la déclaration finale; la déclaration commune; un communiqué conjoint; une déclaration commune; une déclaration conjointe; un communiqué commun; le communiqué commun; une déclaration finale; un communiqué final; le texte commun; le texte adopté; la déclaration adoptée; leur déclaration commune; leur déclaration conjointe; leur communiqué conjoint; leur communiqué commun
> Pedro Sánchez et le président mauritanien, Mohamed Ould Ghazouani, se sont entretenus mardi à Nouakchott. La déclaration conjointe affirme que la mer doit rester sûre.
= statement "Pedro Sánchez" "Mohamed Ould Ghazouani" content="la mer doit rester sûre"
> La Cedeao a tenu dimanche un sommet à Abuja. Le communiqué final prévient que les sanctions seront maintenues.
= statement "Cedeao" content="les sanctions seront maintenues"
> La déclaration commune des revenus est obligatoire.
! statement
[anaphor document]
le procès-verbal
> Le ministère chinois des Affaires étrangères a annoncé que la réunion était reportée. La trêve tiendra malgré tout, précise le communiqué.
= statement "ministère chinois des Affaires étrangères" content="la réunion était reportée"
> Le communiqué compte trois pages.
! any

# Who says it is nobody: "il faut que", "on sait que".
[verb id=ondit frame=other]
selon son programme; selon son agenda; selon son calendrier; selon le programme; selon le calendrier; selon ses moyens; selon ses besoins; selon leurs moyens; selon ses propres intérêts; il est à rappeler; il est à noter; il est à signaler; il est à souligner; il est à préciser; il est à relever; il convient de rappeler; il convient de noter; il convient de souligner; il convient de préciser; il convient de signaler; il y a lieu de rappeler; il y a lieu de noter; il y a lieu de souligner; il y a lieu de signaler; il faut rappeler; il faut noter; il faut souligner; il faut dire; il faut préciser; force est de constater; il est bon de rappeler; il est utile de rappeler; il nous faut rappeler; on rappelle; on rappellera; on notera; on relèvera; on se souvient; rappelons; notons; précisons; soulignons; signalons; à noter; à signaler; à rappeler; reste à savoir; il est clair; il semble; il paraît; il apparaît; il s'agit; il est temps; il est important; il est possible; il est probable; il faut; il a fallu; il fallait; il faudra; il importe; il convient; on sait; on dit; il est essentiel; il est nécessaire; il est indispensable; il est urgent; il n'est pas question; il reste; il suffit
> On se souvient que Denis Sassou-Nguesso avait reçu Teodoro Obiang à Oyo le 4 juin.
= meeting "Denis Sassou-Nguesso" "Teodoro Obiang" date=2024-06-04
> Il est à noter que Faustin-Archange Touadéra a rencontré Paul Biya jeudi à Yaoundé.
= meeting "Faustin-Archange Touadéra" "Paul Biya" date=2024-07-25
> Le président Ali Bongo a quitté la salle ; il faut dire que la chaleur était forte.
! statement

# "Message du ministre : « … »"; "sa conclusion est simple : « … »"
[noun id=reponse frame=say a=poss,of needs=quote,colon]
réponse@n; mots; paroles; réplique@n; réaction@n; message@n; mise en garde; conclusion@n; verdict; credo; constat; explication@n; argument@n; commentaire@n; avertissement@n; mot d'ordre; diagnostic; promesse@n; formule; résumé; analyse; leitmotiv; consigne; aveu
> Réponse du ministre malien Abdoulaye Diop : « La transition suit son cours ».
= statement "Abdoulaye Diop" mode=direct content="La transition suit son cours"
> Yassine Fall a reçu Mauro Vieira lundi. Son message était clair : « Nous voulons des actes concrets. »
= statement "Yassine Fall" mode=direct content="Nous voulons des actes concrets"
> La réponse du ministre tient en trois pages.
! statement
