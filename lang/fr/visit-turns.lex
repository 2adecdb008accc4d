# Trips by turns of phrase.

[verb id=retourner frame=visit a=subj to=for,to,in,obj]
x@prendre0 l'avion; fait@faire un crochet par; fait@faire un détour par; fait@faire un saut à; fait@faire un saut en; pouss@er jusqu'à; foul@er le sol; cingl@er vers; vogu@er vers
> Le ministre norvégien Espen Barth Eide prendra l'avion vendredi pour Nairobi.
= visit "Espen Barth Eide" to=KEN date=2024-07-26 status=planned
> La ministre Tanja Fajon fera un crochet par Tirana.
= visit "Tanja Fajon" to=ALB status=planned
> Le facteur a fait un crochet par la boulangerie.
! visit
