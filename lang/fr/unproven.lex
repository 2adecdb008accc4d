# What is told behind these words, as an infinitive, a noun or a clause of its own, nobody says was done.

[word unproven]
travaille à; travaillent à; travaillait à; travaillent à organiser; travaille à organiser; œuvre à; œuvrent à; dans la perspective; dans l'espoir; dans l'attente; s'efforce; s'efforcent; s'efforçait; s'emploie; s'emploient; s'employait; s'active; s'activent
aucune preuve; aucun élément; aucun indice; aucune indication; aucune confirmation; aucune trace; la preuve; de preuve; de preuves; rien ne prouve; rien ne démontre; rien n'indique; rien ne laisse penser; rien ne permet d'affirmer; rien n'établit; rien ne confirme; rien n'atteste; rumeur; rumeurs; rumeur voulant; rumeurs voulant
rumeurs selon lesquelles; rumeur selon laquelle; bruits selon lesquels; allégations selon lesquelles; spéculations selon lesquelles; hypothèse selon laquelle; idée selon laquelle; thèse selon laquelle; théorie selon laquelle; informations non confirmées selon lesquelles; avant que; avant qu'; sans que; sans qu' | clause
il est possible; il est peu probable; il est improbable; il est impossible; il est exclu; il est hors de question; il est douteux; il est faux; il est inexact; il n'est pas vrai; il n'est pas exact; il n'est pas certain; il n'est pas établi; il n'est pas prouvé; il n'est pas exclu; il n'est pas question; il se peut; il se pourrait; il n'est pas impossible; il est inenvisageable; il est impensable; il est souhaitable; il est préférable; il est nécessaire; il est indispensable; il est urgent; il est essentiel; il est temps; il faut; il faudrait; il faudra; il conviendrait; il vaudrait mieux; il vaut mieux; il suffirait; il est prématuré; il était prévu; il était question; il est question
même si; à condition; à moins; à supposer; en supposant; en admettant; pourvu; pour peu; à condition que; à moins que; à condition qu'; à moins qu'; même s'il; même s'ils | clause
ne se souvient pas; ne se souvenait pas; ne se souviennent pas; ne se rappelle pas; ne se rappelait pas; n'a pas souvenir; n'a aucun souvenir; n'a pas le souvenir; n'est pas sûr; n'est pas sûre; n'est pas certain; n'est pas certaine; n'est pas convaincu; n'est pas convaincue
se défend; s'est défendu; s'est défendue; se sont défendus; se défendait; se défendent; se garde; s'est gardé; s'est gardée; s'est bien gardé; s'est bien gardée; s'est abstenu; s'est abstenue; s'abstient; s'abstiennent; s'interdit; s'oppose; s'opposent; s'est opposé; s'est opposée; s'opposait
fait semblant; font semblant; faisait semblant; feint; feignait; feignant; rêve; rêvent; rêvait; rêvé; rêver; s'imagine; s'imaginait; s'est imaginé; s'imaginent
soupçonne; soupçonnent; soupçonnait; soupçonné; soupçonnée; soupçonnés; soupçonnées; suspecté; suspectée; suspectés; inculpé; inculpée
omis; oublié; manqué l'occasion; raté l'occasion; laissé passer l'occasion; décliné l'offre; empêché; empêche; empêchent; interdit; interdisent; dissuadé; dissuade; déconseillé; déconseille; séché; boudé; redoute; craint; l'habitude; pour habitude; coutume; il est courant; il est rare; manqué; exclu; refusé; refuse; sollicité; sollicite; plaide; plaident; envisage; envisagé; favorable à; favorable; ouvert à; ouverte à; prêt à; appelle à; appelé à; appellent à; réclame; réclamé; réclament; demandé; espère; espèrent
je ne crois pas; je ne pense pas; veut; veulent; voulait; souhaite; souhaitent; souhaitait; demande; demandent; attend; attendent; exige; exigent
veut que; veut qu'; veulent que; veulent qu'; voulait que; voulait qu'; voulaient que; voulaient qu'; voulu que; voulu qu'; voudrait que; voudrait qu'; voudraient que; voudraient qu'; il faut que; il faut qu'; il faudra que; il faudra qu'; il faudrait que; il faudrait qu'; il est temps que; il est temps qu'; il est urgent que; il est urgent qu'; il importe que; il importe qu'; il est essentiel que; il est essentiel qu'; il est nécessaire que; il est nécessaire qu'; il est impératif que; il est impératif qu'; milite pour que; milite pour qu'; œuvre pour que; œuvre pour qu'; prie pour que; prie pour qu'; pour que; pour qu'; afin que; afin qu'; tient à ce que; tient à ce qu'; tenait à ce que; tenait à ce qu'; tenu à ce que; tenu à ce qu'; veillera à ce que; veillera à ce qu'; veiller à ce que; veiller à ce qu'; s'attend à ce que; s'attend à ce qu'; s'attendent à ce que; s'attendent à ce qu' | clause
> L'Angola travaille à une rencontre entre Félix Tshisekedi et Paul Kagame.
! meeting
> La Bulgarie veut que le Népal libère les prisonniers.
! event CONCEDE
> Il faut que le Népal retire ses troupes du Togo.
! event RETREAT
> Rien ne prouve qu'Antony Blinken ait rencontré Riyad al-Maliki.
! meeting
> Catherine Colonna est soupçonnée d'avoir reçu Evguéni Prigojine.
! meeting
> Il est peu probable que Narendra Modi se rende à Islamabad.
! visit
> Joe Biden s'oppose à une visite de Benyamin Netanyahou à Washington.
! visit
> Ursula von der Leyen s'est défendue d'avoir discuté avec Viktor Orban.
! meeting
> Antony Blinken a rencontré Riyad al-Maliki, qui rêve de paix.
= meeting "Antony Blinken" "Riyad al-Maliki" status=held
> Des rumeurs ont couru : Antony Blinken a bien rencontré Riyad al-Maliki.
= meeting "Antony Blinken" "Riyad al-Maliki" status=held

# How often something is done, that no one time of it is told.
[word habit]
souvent; fréquemment; régulièrement; périodiquement; habituellement; généralement; traditionnellement; rarement; toujours; d'ordinaire; d'habitude; chaque année; chaque mois; chaque semaine; chaque jour; chaque été; tous les ans; tous les mois; toutes les semaines; tous les jours; tous les six mois; tous les deux ans; une fois par an; deux fois par an; chaque fois; à chaque fois
> Emmanuel Macron reçoit régulièrement Olaf Scholz.
! meeting
> Les ministres malien et nigérien se rencontrent deux fois par an à Niamey.
! meeting
> Emmanuel Macron reçoit Olaf Scholz lundi à Évian.
= meeting "Emmanuel Macron" "Olaf Scholz"
> Emmanuel Macron a reçu Olaf Scholz, qui appelle souvent au calme.
= meeting "Emmanuel Macron" "Olaf Scholz" status=held

# "comme chaque année": this once too.
[adverb]
comme chaque année; comme chaque mois; comme toujours; comme souvent; comme tous les ans
> Emmanuel Macron reçoit comme chaque année Olaf Scholz à Évian.
= meeting "Emmanuel Macron" "Olaf Scholz"
> Comme chaque année, la neige fond.
! any
