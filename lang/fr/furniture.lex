# Lines that are no part of the story.

[furniture kind=related next whole]
Lire aussi; À lire aussi; A lire aussi; Lire également; À lire également; Voir aussi; Sur le même sujet; Sur le même thème; Articles liés; Liens connexes; À voir aussi; Articles similaires; Dans la même rubrique; Pour aller plus loin; Recommandés; Les plus lus; À la une; Articles recommandés; Plus d'infos; A lire également; A voir aussi; A la une
[furniture kind=related]
Lire aussi :; Lire aussi:; À lire aussi :; A lire aussi :; À lire :; A lire :; À lire également :; Lire également :; Lire :; Voir aussi :; À voir aussi :; Notre dossier :; → À lire; >> Lire; >>>; →; LIRE AUSSI :; LIRE AUSSI; Notre article :; Lire l'article; Lire la suite; Écouter aussi; À écouter; Écoutez; A lire également :; A voir aussi :; → A lire; Ecouter aussi; A écouter; Ecoutez
> Lire aussi : Sergueï Lavrov rencontre Wang Yi à Vientiane
! any
> À lire également : Emmanuel Macron condamne l'Iran
! any
[furniture kind=caption]
Photo :; Photo:; Photo d'archives; Crédit :; Crédits :; ©; Image d'archives; Légende; (Photo; Vidéo :; Illustration
[furniture kind=caption anywhere]
AFP/; /AFP; via REUTERS; REUTERS/; Getty Images
[furniture kind=credit]
Par; Publié le; Publié; Mis à jour le; Modifié le; Mise à jour; Avec AFP; (Avec AFP; avec AFP; Source :; Rédaction :; Date de modification; De :; Temps de lecture
[furniture kind=credit whole]
La rédaction; Par La rédaction; Communiqué de presse; Compte rendu; Communiqué; AFP; Avec agences; Agences
> Publié le 25 juillet 2024
! any
[furniture kind=share]
Partager; Suivez-nous; Abonnez-vous; S'abonner; Inscrivez-vous; Recevez; Cliquez ici; Commenter; Réagir; Imprimer; Signaler un problème; Envoyer par; Téléchargez; Découvrez notre
[furniture kind=share whole]
Partager; Facebook; Twitter; WhatsApp; Imprimer; Commentaires; Newsletter; Publicité; Se connecter
[furniture kind=share to-end whole]
Personnes-ressources; Contacts; Contact presse; Contacts presse; Mots-clés; Tags; Mentions légales; Politique de confidentialité; À propos; A propos
[furniture kind=share to-end]
Tous droits réservés; Mots-clés :; Tags :; Contact presse :; Contacts presse :
> Suivez-nous sur Telegram, où Dmitri Peskov a déclaré davantage
! any
[furniture kind=section whole]
Accueil; Monde; Politique; International; Afrique; Diplomatie; Actualité; Actualités; Économie; Société; Sport; Culture; Maghreb; Europe; Asie; Moyen-Orient; Amériques; Nouvelles; Défense; Sécurité; À la une; Economie; A la une
[furniture kind=section]
Accueil >; Accueil /; Accueil |; Accueil »; Vous êtes ici; Canada.ca; Canada.ca >; Admin.ch; Diplomatie.gouv.fr; Home >; Page d'accueil >; Actualités >; Actualité >; Vous êtes ici :
> Monde
! any
