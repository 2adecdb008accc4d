# What the object of a verb of approval, blame or refusal points back to: "a condamné cette décision".

# Nouns that point back to what somebody did.
[word deed]
mesure; mesures; décision; décisions; initiative; initiatives; geste; démarche; annonce; expulsion; expulsions; libération; offre; proposition; don; attaque; attaques; frappe; frappes; raid; raids; bombardement; bombardements; incursion; offensive; agression; assaut; saisie; interdiction; sanctions; embargo; retrait; déploiement; manœuvre; manœuvres; fermeture; réouverture; rupture; reconnaissance; rappel; gel; enlèvement; arrestation; arrestations; détention; invasion; annexion; blocus; provocation; provocations; suspension; levée; reprise; rétablissement; normalisation; extradition; nomination; ratification; adhésion; livraison; livraisons; représailles; riposte; tir; tirs; lancement; essai; exécution; exécutions; agissements; acte; actes; action; actions; manquement; ingérence; refus; veto
> Le Maroc a libéré deux marins portugais. Lisbonne a salué le geste.
= event SUPPORT "Lisbonne" > "Maroc"
> La Bolivie a expulsé trois diplomates péruviens. Lima a condamné cette décision.
= event ACCUSE "Lima" > "Bolivie"
> Lima a salué la décision de l'arbitre.
! event

# Nouns that point back to what somebody said.
[word words]
propos; accusation; accusations; déclaration; déclarations; allégation; allégations; affirmation; affirmations; critique; critiques; insinuations; reproches; menaces; mots; paroles; commentaires; remarques; sortie; griefs
> Sergueï Lavrov a affirmé lundi que la Norvège armait les rebelles. Oslo a rejeté ces accusations.
= event REJECT "Oslo" > "Sergueï Lavrov"
> Le club a rejeté ces accusations.
! event

# Whom it concerns is whoever did something to its subject, or to whom he did.
[verb id=represailles frame=event type=SANCTION a=subj b=in,from,against,to,of,with,on told]
rappel,rappell@eer son ambassadeur; rappel,rappell@eer leurs ambassadeurs; retir@er leurs ambassadeurs; rapatri@er leurs ambassadeurs; rappel,rappell@eer leurs diplomates; rappel,rappell@eer son ambassadrice; rappel,rappell@eer pour consultations son ambassadeur; rappel,rappell@eer son ambassadeur pour consultations; rappel,rappell@eer ses diplomates; retir@er son ambassadeur; retir@er son ambassadrice; rapatri@er son ambassadeur; rappel,rappell@eer son chargé d'affaires; prend des mesures de rétorsion; pris des mesures de rétorsion; prendra des mesures de rétorsion; pris des mesures réciproques; prend des mesures réciproques; répliqué par des mesures; répond du tac au tac; répondu du tac au tac; rendu la pareille; rend la pareille; pris des contre-mesures; exer@cer des représailles; rappel,rappell@eer ses ambassadeurs; rappel,rappell@eer ses ambassadrices; rappel,rappell@eer _ ses ambassadeurs; rappel,rappell@eer _ son ambassadeur; rappel,rappell@eer en consultation son ambassadeur; rappel,rappell@eer en consultations son ambassadeur; rappel,rappell@eer ses représentants; rapatri@er ses ambassadeurs; retir@er ses ambassadeurs; rapatri@er ses diplomates; retir@er ses diplomates; rappel,rappell@eer sa chargée d'affaires; rappel,rappell@eer son consul | cameo=161 mode=withdraw context=diplomatic
> L'Algérie a abattu un drone malien. Bamako a rappelé son ambassadeur.
= event SANCTION "Bamako" > "Algérie"
> Le Chili a accusé le Venezuela de cacher les tueurs. Caracas a retiré son ambassadrice.
= event SANCTION "Caracas" > "Chili"
> Le Mali et le Niger ont rappelé leurs ambassadeurs en Algérie.
= event SANCTION "Mali" "Niger" > "Algérie"
> Caracas a rappelé son ambassadeur.
! event
[verb id=menacerretour frame=event type=THREATEN a=subj b=against told]
mena@cer de représailles; mena@cer de riposter; mena@cer de répliquer; mena@cer de mesures de rétorsion; mena@cer de contre-mesures; promis une réponse; promet une réponse; promettait une réponse; promis une riposte; promet une riposte; promis une réplique; promet une réplique; promis de répondre; promet de répondre; promis de répliquer; promet de répliquer; juré de répondre; annon@cer des représailles; annon@cer une riposte; annon@cer des mesures de rétorsion; annon@cer des contre-mesures; avert@ir de conséquences; mena@cer de rompre ses relations; mena@cer de rompre les relations; mena@cer de rappeler son ambassadeur; mena@cer de fermer son ambassade | cameo=130
> La Lituanie a expulsé trois diplomates chinois. Pékin a menacé de riposter.
= event THREATEN "Pékin" > "Lituanie"
> L'Éthiopie a accusé la Somalie d'armer des rebelles. Mogadiscio a promis une réponse.
= event THREATEN "Mogadiscio" > "Éthiopie"
> Pékin a promis une réponse.
! event
[verb id=exigerretour frame=event type=REQUEST a=subj b=to,from,of told]
demand@er des explications; exig@ger des explications; réclam@er des explications; demand@er des excuses; exig@ger des excuses; réclam@er des excuses; demand@er des comptes; exig@ger des éclaircissements; demand@er des éclaircissements; réclam@er des éclaircissements; exig@ger un démenti; exig@ger réparation; demand@er réparation; réclam@er réparation; exig@ger des excuses publiques; exig@ger une rectification; exig@ger une enquête | cameo=100
> La Lituanie a expulsé trois diplomates chinois. Pékin a exigé des excuses.
= event REQUEST "Pékin" > "Lituanie"
> L'Algérie a abattu un drone malien. Bamako a demandé des explications.
= event REQUEST "Bamako" > "Algérie"
> Bamako a demandé des explications.
! event
