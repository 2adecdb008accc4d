# Honorifics, the words inside names, given names. A name that no list holds is read all the same, from its capitals and its place.

[honorific m]
M.; MM.; M; Monsieur; monsieur; messieurs; Sa Majesté le; Sir; Cheikh; cheikh; Mgr; Monseigneur; Son Altesse Royale le
[honorific f]
Mme; Mmes; Mlle; Madame; madame; Mademoiselle; Mme.; Lady; Son Altesse Royale la
[honorific]
Dr; Dr.; Pr; Pr.; Docteur; docteur; Professeur; Me; Maître; S.E.; S.E.M.; S. E.; S.M.; SM; Son Excellence; l'honorable; honorable; L'honorable; Sa Majesté; Son Altesse; Sa Sainteté; feu; Général; général; le général; Colonel; colonel; Amiral; amiral; capitaine; commandant; lieutenant; lieutenant-colonel; maréchal; Maréchal; prince; princesse
> M. Lavrov a rencontré Mme Joly à Djakarta.
= meeting "Lavrov" "Joly"
> L'honorable Mélanie Joly a rencontré le ministre Wang Yi à Pékin.
= meeting "Mélanie Joly" "Wang Yi" place=Beijing
> Madame est servie.
! any

[particle]
de; du; des; d'; la; le; les; al; el; ben; bin; ibn; bint; bou; ould; oul; von; van; van der; van den; der; den; da; das; do; dos; di; della; del; y; e; et-; ter; uz; ur; ol; ag; aït; abou; abu; san; santa
[particle initial]
Al; El; Ben; Bin; Ibn; Bou; Ould; Le; La; De; Du; Des; D'; Van; Von; Mac; Mc; Saint; San; Abou; Abu; Aït; Di; Della; Da

[given m ambiguous]
Pierre; Martin; Juste; Désiré; Parfait; Prince; Blaise; Léon; Victor; Rémy; Noël; Pascal; Roman; Clément; Constant; Mahmoud
[given m]
Alain; André; Antoine; Arnaud; Aurélien; Bernard; Bertrand; Bruno; Cédric; Charles; Christian; Christophe; Claude; Cyril; Daniel; David; Denis; Didier; Dominique; Édouard; Emmanuel; Éric; Étienne; Fabien; Fabrice; François; Franck; Frédéric; Gabriel; Georges; Gérald; Gérard; Gilles; Grégoire; Guillaume; Guy; Henri; Hervé; Hubert; Hugues; Jacques; Jean; Jean-Baptiste; Jean-Claude; Jean-François; Jean-Luc; Jean-Marc; Jean-Michel; Jean-Noël; Jean-Paul; Jean-Pierre; Jean-Yves; Jérôme; Joël; Joseph; Julien; Laurent; Louis; Luc; Marc; Marcel; Mathieu; Maxime; Michel; Nicolas; Olivier; Patrick; Paul; Philippe; Raphaël; Raymond; René; Richard; Robert; Roger; Roland; Sébastien; Serge; Simon; Stéphane; Sylvain; Thierry; Thomas; Vincent; Xavier; Yves; Yvan
Sergueï; Vladimir; Dmitri; Mikhaïl; Alexandre; Nikolaï; Ivan; Igor; Iouri; Viktor; Volodymyr; Dmytro; Andreï; Andriy; Oleg; Maxim; Joe; Donald; Antony; Marco; John; James; Boris; Keir; Rishi; George; William; Olaf; Friedrich; Heiko; Frank-Walter; Giuseppe; Antonio; Mario; Luigi; Pedro; José; José Manuel; Josep; Javier; Luiz; Luis; Juan; Carlos; Miguel; Nicolás; Gustavo; António; Recep; Hakan; Mevlüt; Mohammed; Mohamed; Mohammad; Ahmed; Ali; Hassan; Hussein; Omar; Khaled; Nasser; Abdelmadjid; Abdelfattah; Abdel; Abdallah; Abdullah; Ibrahim; Ismaël; Youssef; Bachar; Saad; Nabih; Najib; Faisal; Fayçal; Ayman; Badr; Sameh; Othman; Moussa; Mamadou; Amadou; Ousmane; Macky; Bassirou; Alassane; Félix; Denis; Faustin; Idriss; Mahamat; Assimi; Abdoulaye; Ibrahima; Cheikh; Kaïs; Hichem; Lazare; Narendra; Subrahmanyam; Shinzo; Fumio; Yoshimasa
[given f]
Agnès; Anne; Annick; Aurore; Barbara; Béatrice; Brigitte; Catherine; Cécile; Céline; Christine; Claire; Clotilde; Élisabeth; Élise; Emmanuelle; Fadila; Florence; Françoise; Geneviève; Hélène; Isabelle; Jeanne; Joëlle; Laurence; Louise; Marie; Marie-Louise; Marine; Mélanie; Michèle; Monique; Nathalie; Nicole; Najat; Rachida; Roselyne; Ségolène; Sophie; Sylvie; Valérie; Véronique; Virginie; Chrysoula; Annalena; Angela; Ursula; Giorgia; Liz; Kamala; Hillary; Condoleezza; Maria; María; Tanja; Hadja; Aminata; Fatoumata; Aïssata; Mariam; Leïla; Nadia; Olena; Dilma; Cristina; Micheline; Retno; Penny; Ioulia; Svetlana

[surname]
Wang; Li; Zhang; Qin; Yang; Xi; Mao; Zhao; Wu; Liu; Han; Hu; Hua; Geng; Lu; Ma; Kim; Park; Cho; Nguyen; Tran; Pham; Bui; To; Le
