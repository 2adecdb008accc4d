# Days, months and what is counted from them. The patterns stand in pack.toml.

[month]
janvier; janv; janv.; Janvier | n=1
février; fév; févr; fév.; févr.; Février | n=2
mars; Mars | n=3
avril; avr; avr.; Avril; d'avril | n=4
mai; Mai | n=5
juin; Juin | n=6
juillet; juil; juil.; Juillet | n=7
août; aout; Août; d'août | n=8
septembre; sept; sept.; Septembre | n=9
octobre; oct; oct.; Octobre; d'octobre | n=10
novembre; nov; nov.; Novembre | n=11
décembre; déc; déc.; Décembre | n=12

[month calendar=hijri]
mouharram | n=1
rajab | n=7
chaabane | n=8
ramadan | n=9
chaoual | n=10

[weekday]
lundi | n=1
mardi | n=2
mercredi | n=3
jeudi | n=4
vendredi | n=5
samedi | n=6
dimanche | n=7
week-end; weekend | n=6 to=7

[day]
aujourd'hui; ce jour; ce matin; cet après-midi; ce soir; cette nuit; dans la journée | offset=0
hier; hier soir; hier matin; hier après-midi | offset=-1
demain; demain matin; demain soir; dès demain | offset=1
avant-hier | offset=-2
la veille; la veille au soir; le jour d'avant; le jour précédent; la veille même | offset=-1 near
le lendemain; dès le lendemain; le jour suivant; le jour d'après | offset=1 told
le surlendemain | offset=2 told
l'avant-veille | offset=-2 told
après-demain | offset=2
le premier jour; dès le premier jour; la première journée; au premier jour x@de; au tout premier jour x@de | nth=1
le second jour; la seconde journée; le deuxième et dernier jour; le second et dernier jour; au deuxième jour x@de; au second jour x@de; au deuxième et dernier jour x@de; au second et dernier jour x@de | nth=2
au troisième jour x@de; au troisième et dernier jour x@de | nth=3
au quatrième jour x@de | nth=4
le dernier jour; la dernière journée; au dernier jour x@de; lors du dernier jour x@de | nth=-1
le même jour; ce jour-là; le jour même; ce même jour; même jour; plus tôt dans la journée; plus tard dans la journée; un peu plus tôt dans la journée; dans la même journée; quelques heures plus tôt; quelques heures auparavant; quelques heures plus tard; plus tôt dans la matinée; plus tôt dans la soirée | same

[daypart]
matin; après-midi; soir; nuit; midi; minuit; matinée; soirée; journée; dans la matinée; dans la soirée; dans l'après-midi; dans la nuit; en fin de journée; en fin de matinée; en fin d'après-midi; en début d'après-midi; en début de soirée; tôt; tard; au matin; au soir

[number]
premier; première; 1er | n=1
un; une | n=1 counts
deux; deuxième; second; seconde | n=2
trois; troisième | n=3
quatre; quatrième | n=4
cinq; cinquième | n=5
six; sixième | n=6
sept; septième | n=7
huit; huitième | n=8
neuf; neuvième | n=9
dix; dixième | n=10
onze; onzième | n=11
douze; douzième | n=12
treize | n=13
quatorze | n=14
quinze | n=15
seize | n=16
dix-sept | n=17
dix-huit | n=18
dix-neuf | n=19
vingt | n=20
vingt et un | n=21
vingt-cinq | n=25
trente | n=30
quarante | n=40
cinquante | n=50
soixante | n=60
cent | n=100

[ordinal]
er; ère; e; ème; è

[unit]
jour@n; journée@n | unit=day
semaine@n | unit=week
mois | unit=month
an@n; année@n | unit=year

[which]
dernier; dernière; passé; passée; écoulé; écoulée; précédent; précédente; d'avant | step=-1
derniers; dernières; passés; passées; écoulés; écoulées | step=-1 many
ce; cet; cette; courant; en cours; présent | step=0
prochain; prochaine; suivant; suivante; à venir | step=1
prochains; prochaines; suivants; suivantes; qui viennent | step=1 many

[ago]
a; voici; voilà
plus tôt; auparavant | told

[hence]
dans; d'ici; sous; d'ici à | front
plus tard | told

[era]
après J.-C.; de l'année; de notre ère

> Sergueï Lavrov a rencontré Wang Yi à Vientiane jeudi 25 juillet 2024.
= meeting "Sergueï Lavrov" "Wang Yi" date=2024-07-25 place=Vientiane
> Sergueï Lavrov a rencontré Wang Yi à Vientiane hier.
= meeting "Sergueï Lavrov" "Wang Yi" date=2024-07-24
> Sergueï Lavrov se rendra au Laos du 25 au 27 juillet.
= visit "Sergueï Lavrov" to=LAO status=planned date=2024-07-25..2024-07-27
> @2024-07-10 Sergueï Lavrov a rencontré Wang Yi à Astana mercredi dernier.
= meeting "Sergueï Lavrov" "Wang Yi" date=2024-07-03
> La rencontre entre Sergueï Lavrov et Wang Yi a eu lieu il y a trois jours.
= meeting "Sergueï Lavrov" "Wang Yi" date=2024-07-22
> @2023-12-01 Fumio Kishida et Yoon Suk-yeol se sont rencontrés le 21 mai à Hiroshima.
= meeting "Fumio Kishida" "Yoon Suk-yeol" status=held date=2023-05-21
> @2023-12-01 Un entretien a eu lieu le 21 mai entre Hakan Fidan et Wang Yi.
= meeting "Hakan Fidan" "Wang Yi" status=held date=2023-05-21
> Les soldats marchent au mois de mai.
! any
> @2024-05-14 Giorgos Gerapetritis a entamé samedi une visite à Quito. Au deuxième jour de sa visite, le ministre grec a été reçu par le président équatorien, Daniel Noboa.
= meeting "Giorgos Gerapetritis" "Daniel Noboa" date=2024-05-12
> @2024-05-14 Edi Rama est arrivé jeudi à Skopje. Le troisième jour, il a rencontré le président macédonien, Stevo Pendarovski.
= meeting "Edi Rama" "Stevo Pendarovski" date=2024-05-11
> @2024-05-14 Edi Rama a rencontré dimanche le président macédonien, Stevo Pendarovski. La veille, il avait vu le Premier ministre grec, Kyriakos Mitsotakis.
= meeting "Edi Rama" "Stevo Pendarovski" date=2024-05-12
= meeting "Edi Rama" "Kyriakos Mitsotakis" date=2024-05-11
> @2024-05-14 Edi Rama a quitté Skopje dimanche. La veille de son départ, il avait été reçu par le président macédonien, Stevo Pendarovski.
= meeting "Edi Rama" "Stevo Pendarovski" date=2024-05-11
> @2024-05-14 Edi Rama a quitté Tirana dix jours après son entretien avec Xi Jinping.
= meeting "Edi Rama" "Xi Jinping" date=2024-05-04
> @2024-05-14 Edi Rama est revenu lundi sur son entretien de samedi avec Xi Jinping.
= meeting "Edi Rama" "Xi Jinping" date=2024-05-11
> La veille du scrutin, Edi Rama était à Tirana.
! meeting
> @2024-05-14 À la veille du sommet, Edi Rama a rencontré dimanche le président macédonien, Stevo Pendarovski.
= meeting "Edi Rama" "Stevo Pendarovski" date=2024-05-12
> @2024-07-02 Le 28 juin, Robert Dussey a reçu à Lomé le ministre béninois Shegun Bakari. Le 29, il s'est entretenu avec le ministre gabonais Régis Onanga Ndiaye.
= meeting "Robert Dussey" "Régis Onanga Ndiaye" date=2024-06-29
> @2024-05-14 Robert Dussey a rencontré le ministre béninois Shegun Bakari ce week-end.
= meeting "Robert Dussey" "Shegun Bakari" date=2024-05-11..2024-05-12
> @2024-05-14 Au lendemain de sa rencontre avec le ministre béninois Shegun Bakari, Robert Dussey s'est dit lundi confiant.
= meeting "Robert Dussey" "Shegun Bakari" date=2024-05-12
> @2024-05-14 « J'ai vu hier mon homologue béninois, Shegun Bakari », a déclaré lundi le ministre togolais Robert Dussey.
= meeting "Robert Dussey" "Shegun Bakari" date=2024-05-12
> @2024-05-14 Robert Dussey a reçu dimanche à Lomé le ministre béninois Shegun Bakari. L'accord du 3 avril prévoit un pont. Robert Dussey s'est aussi entretenu avec la ministre ghanéenne Shirley Ayorkor Botchwey.
= meeting "Robert Dussey" "Shirley Ayorkor Botchwey" date=2024-05-12
> @2024-05-14 Edi Rama est arrivé vendredi à Skopje. Dès le lendemain, il s'est entretenu avec le président macédonien, Stevo Pendarovski. Le surlendemain, il a vu le ministre Bujar Osmani.
= meeting "Edi Rama" "Stevo Pendarovski" date=2024-05-11
= meeting "Edi Rama" "Bujar Osmani" date=2024-05-12
> @2024-05-11 Edi Rama sera lundi à Skopje. Le lendemain, il rencontrera à Sofia le président bulgare, Roumen Radev.
= meeting "Edi Rama" "Roumen Radev" status=planned date=2024-05-14
> @2024-05-14 Edi Rama a séjourné en Bulgarie les vendredi 10 et samedi 11 mai. Le second jour, il a été reçu par le président bulgare, Roumen Radev.
= visit "Edi Rama" to=BGR date=2024-05-10..2024-05-11
= meeting "Edi Rama" "Roumen Radev" date=2024-05-11
> @2024-05-14 Edi Rama est arrivé vendredi à Sofia. Samedi, il a vu le président bulgare, Roumen Radev. Il s'est ensuite entretenu avec le Premier ministre Dimitar Glavtchev.
= meeting "Edi Rama" "Dimitar Glavtchev" date=2024-05-11
> @2024-05-14 Edi Rama est arrivé vendredi à Sofia. Au dernier jour de son séjour, dimanche, M. Rama a été reçu par le président bulgare, Roumen Radev.
= meeting "Edi Rama" "Roumen Radev" date=2024-05-12
> @2024-05-14 Edi Rama a reçu dimanche à Tirana le président bulgare, Roumen Radev. Les deux hommes s'étaient vus le 2 avril à Sofia. Edi Rama s'est aussi entretenu avec le Premier ministre grec, Kyriakos Mitsotakis.
= meeting "Edi Rama" "Kyriakos Mitsotakis" date=2024-05-12
> @2024-05-14 Le ministre albanais Igli Hasani a été reçu samedi par le président bulgare, Roumen Radev. La veille, il avait vu la ministre bulgare Maria Gabriel.
! meeting "Roumen Radev" "Maria Gabriel"
> @2024-05-13 Lundi, Edi Rama a reçu le président bulgare, Roumen Radev. Mardi, il a vu le ministre grec Georgios Gerapetritis. Jeudi, il s'est entretenu avec le ministre slovène Tanja Fajon.
= meeting "Edi Rama" "Roumen Radev" date=2024-05-06
= meeting "Edi Rama" "Georgios Gerapetritis" date=2024-05-07
> @2024-05-13 Edi Rama a séjourné en Bulgarie du 6 au 8 mai. Lundi, il a rencontré le président bulgare, Roumen Radev.
= meeting "Edi Rama" "Roumen Radev" date=2024-05-06
> @2024-05-14 Lundi, Edi Rama a reçu le président bulgare, Roumen Radev. Jeudi, il avait vu le ministre grec Georgios Gerapetritis, vendredi la ministre slovène Tanja Fajon.
= meeting "Edi Rama" "Roumen Radev" date=2024-05-13
> @2024-05-14 Edi Rama a été reçu vendredi par le président bulgare, Roumen Radev, samedi par le Premier ministre grec, Kyriakos Mitsotakis.
= meeting "Edi Rama" "Roumen Radev" date=2024-05-10
= meeting "Edi Rama" "Kyriakos Mitsotakis" date=2024-05-11
> @2024-05-14 La conférence sur l'eau s'est ouverte samedi à Tirana. Edi Rama a reçu le président bulgare, Roumen Radev.
= meeting "Edi Rama" "Roumen Radev" date=2024-05-11
> @2024-05-20 Le 6 mai, Edi Rama s'est rendu à Sofia. Il y a vu le président bulgare, Roumen Radev. Edi Rama a également reçu le ministre grec Georgios Gerapetritis.
= meeting "Edi Rama" "Georgios Gerapetritis" date=2024-05-06
> @2024-05-20 Edi Rama a séjourné à Sofia les 6 et 7 mai. Il a été reçu le 7 par le président bulgare, Roumen Radev.
= meeting "Edi Rama" "Roumen Radev" date=2024-05-07
> @2024-05-20 Edi Rama a vu le ministre grec Georgios Gerapetritis le 6 mai, le président bulgare, Roumen Radev, le 7 et la ministre slovène Tanja Fajon le 8.
= meeting "Edi Rama" "Georgios Gerapetritis" date=2024-05-06
= meeting "Edi Rama" "Roumen Radev" date=2024-05-07
> @2024-05-20 Edi Rama a été reçu par le premier à Sofia, Roumen Radev, le président bulgare.
! meeting date=2024-05-01
> @2024-05-20 Edi Rama a effectué, du 16 au 18 mai, sa première tournée. En premier lieu, Edi Rama s'est rendu à Sofia. Il a eu un entretien avec le président bulgare, Roumen Radev.
= meeting "Edi Rama" "Roumen Radev" date=2024-05-16..2024-05-18
> Le ministre grec a visité Quito. Au deuxième jour des soldes, les magasins étaient pleins.
! meeting
> @2024-07-27 Fidan a rencontré Lavrov début juillet, et Jaishankar fin juin.
= meeting "Fidan" "Lavrov" date=2024-07-01..2024-07-10
= meeting "Fidan" "Jaishankar" date=2024-06-21..2024-06-30
> @2024-07-27 Hakan Fidan a rencontré Sergueï Lavrov en fin de mois à Moscou.
= meeting "Hakan Fidan" "Sergueï Lavrov" date=2024-07-21..2024-07-31
> Début juillet, il faisait chaud.
! any
