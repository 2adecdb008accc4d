# Trips by turns of phrase.

[verb id=retourner frame=visit a=subj to=for,to,in,obj]
x@prendre0 l'avion; fait@faire un crochet par; fait@faire un détour par; fait@faire un saut à; fait@faire un saut en; pouss@er jusqu'à; foul@er le sol; cingl@er vers; vogu@er vers; re@prendre l'avion; foul@er _ le sol; x@mettre0 les pieds
> Le ministre norvégien Espen Barth Eide prendra l'avion vendredi pour Nairobi.
= visit "Espen Barth Eide" to=KEN date=2024-07-26 status=planned
> La ministre Tanja Fajon fera un crochet par Tirana.
= visit "Tanja Fajon" to=ALB status=planned
> Le facteur a fait un crochet par la boulangerie.
! visit

# Whose guest somebody is, where that is a city or a state.
[verb id=hotedelaville frame=visit a=subj to=obj,of,in]
était l'hôte x@de; était _ l'hôte x@de; sera l'hôte x@de; sera _ l'hôte x@de; fut l'hôte x@de; a été l'hôte x@de; a été _ l'hôte x@de; avait été l'hôte x@de; est l'hôte x@de
> Mardi, Edi Rama était l'hôte de Ljubljana.
= visit "Edi Rama" to=SVN date=2024-07-23
> Jeudi dernier, Espen Barth Eide a été l'hôte de Luanda.
= visit "Espen Barth Eide" to=AGO
> Le chanteur était l'hôte de la soirée.
! visit

# Where the road leads stands behind "de" or "sur".
[verb id=prendrelaroute frame=visit a=subj to=of,from,on]
x@prendre0 la route; x@prendre0 _ la route; re@prendre la route; x@prendre0 la direction; x@prendre0 le chemin; x@mettre0 le cap; x@mettre0 _ le cap; re@mettre le cap; foul@er le sol; foul@er _ le sol
> Le ministre Espen Barth Eide a ensuite pris la route de Tirana.
= visit "Espen Barth Eide" to=ALB
> La ministre Tanja Fajon remettra le cap sur l'Albanie vendredi.
= visit "Tanja Fajon" to=ALB status=planned date=2024-07-26
> Le député a pris la direction du parti.
! visit
