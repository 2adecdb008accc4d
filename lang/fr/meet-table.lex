# Meetings told by what people do together: they sit down, shut themselves up, share a meal, spend time.

# With something between the verb and "avec".
[verb id=sasseoiravec frame=meet a=subj b=with both persons topic=about,on]
x@sasseoir; x@sasseoir à la table des négociations; x@sasseoir à la même table; x@sasseoir autour d'une table; x@sasseoir autour de la table; enferm@er; attabl@er; concert@er; retrouv@er; pass@er la matinée; pass@er _ la matinée; pass@er _ la journée; pass@er _ la soirée; pass@er _ l'après-midi; pass@er un long moment; pass@er un moment; pass@er _ heure; pass@er _ heures; pass@er _ minutes; pass@er _ demi-heure; pass@er _ demi-journée; consacr@er _ matinée; rest@ere enfermé; rest@ere enfermée; affich@er; s'est affiché; s'est affichée; s'affiche; s'affichait; s'est promené; s'est promenée; s'est montré; s'est montrée; trinqu@er
> La ministre Tanja Fajon s'est assise mardi avec le ministre Espen Barth Eide.
= meeting "Tanja Fajon" "Espen Barth Eide" date=2024-07-23
> La ministre Tanja Fajon s'est enfermée mardi une heure durant avec le ministre Espen Barth Eide.
= meeting "Tanja Fajon" "Espen Barth Eide" date=2024-07-23
> La ministre Tanja Fajon a passé mardi la matinée avec le ministre Espen Barth Eide.
= meeting "Tanja Fajon" "Espen Barth Eide" date=2024-07-23
> La ministre Tanja Fajon a passé la matinée avec ses enfants.
! meeting
> Le ministre Espen Barth Eide s'est affiché mardi à Oslo au bras de la ministre Tanja Fajon.
= meeting "Espen Barth Eide" "Tanja Fajon" date=2024-07-23 place=Oslo
> Le ministre Espen Barth Eide s'est montré avec ses enfants.
! meeting

# The one in front of whom somebody sits.
[verb id=enface frame=meet a=subj b=obj,to,against,of persons]
x@sest retrouvé@fixe face x@à; x@sest retrouvée@fixe face x@à; x@sest trouvé face x@à; x@sest trouvée face x@à; x@sest assis face x@à; x@sest assise face x@à; x@sest assis en face x@de; x@sest assise en face x@de; x@sest retrouvé en face x@de; x@sest retrouvée en face x@de; x@sest retrouvé à la même table que; x@sest retrouvée à la même table que; x@sest retrouvé _ à la même table que; x@sest retrouvée _ à la même table que; x@sest assis à la même table que; x@sest assise à la même table que; x@sest trouvé _ face x@à; x@sest trouvée _ face x@à; x@sasseoir face x@à; x@sasseoir en face x@de
x@sest assis _ en face x@de; x@sest assise _ en face x@de; x@sest assis _ face x@à; x@sest assise _ face x@à; x@sest retrouvé _ face x@à; x@sest retrouvée _ face x@à; x@sest trouvé _ face x@à; x@sest trouvée _ face x@à
> La ministre Tanja Fajon s'était assise mardi en face du ministre Espen Barth Eide.
= meeting "Tanja Fajon" "Espen Barth Eide" date=2024-07-23
> La ministre Tanja Fajon s'est assise mardi en face de la mer.
! meeting
> La ministre Tanja Fajon s'est trouvée mardi face au ministre Espen Barth Eide.
= meeting "Tanja Fajon" "Espen Barth Eide" date=2024-07-23
> La ministre Tanja Fajon s'est retrouvée mardi à la même table que le ministre Espen Barth Eide.
= meeting "Tanja Fajon" "Espen Barth Eide" date=2024-07-23
> La ministre Tanja Fajon s'est retrouvée mardi face à la presse.
! meeting

# Who is kept for a meal, has somebody at the table.
[verb id=garderatable frame=meet a=subj b=obj persons receives]
gard@er à déjeuner; gard@er à dîner; gard@er _ à déjeuner; gard@er _ à dîner; ret@tenir _ à déjeuner; ret@tenir _ à dîner; fait@faire _ les honneurs; ret@tenir à déjeuner; ret@tenir à dîner; gard@er à sa table; ret@tenir à sa table; fait asseoir à sa table; fait@faire asseoir à sa table; eu à sa table; eu à déjeuner; eu à dîner; avait à sa table; avait à déjeuner; avait à dîner; a à sa table; aura@futfixe à sa table; aura@futfixe à dîner; pri@er à déjeuner; pri@er à dîner; reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr à souper; reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr en tête à tête; reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr en tête-à-tête; reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr en entretien; reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr en audience privée; hébergé à dîner; trait@er à dîner; ret@tenir une heure; ret@tenir près d'une heure; ret@tenir plus d'une heure; ret@tenir _ près d'une heure; ret@tenir _ plus d'une heure; ret@tenir deux heures; ret@tenir _ deux heures; ret@tenir longuement; ret@tenir _ longuement; gard@er une heure; gard@er près d'une heure; gard@er plus d'une heure; gard@er deux heures
> Le ministre Espen Barth Eide a gardé à déjeuner mardi la ministre Tanja Fajon.
= meeting "Espen Barth Eide" "Tanja Fajon" date=2024-07-23
> La ministre Tanja Fajon est arrivée mardi à Oslo. Le ministre Espen Barth Eide l'a gardée à dîner.
= meeting "Espen Barth Eide" "Tanja Fajon" place=Oslo
> Le ministre Espen Barth Eide a gardé la ministre Tanja Fajon à déjeuner mardi.
= meeting "Espen Barth Eide" "Tanja Fajon" date=2024-07-23
> Le ministre Espen Barth Eide avait à sa table, mardi à Oslo, la ministre Tanja Fajon.
= meeting "Espen Barth Eide" "Tanja Fajon" place=Oslo date=2024-07-23
> La voisine a gardé à dîner les enfants.
! meeting
> La ministre Tanja Fajon est arrivée mardi à Oslo, où le ministre Espen Barth Eide l'a retenue près d'une heure.
= meeting "Espen Barth Eide" "Tanja Fajon" place=Oslo
> Le douanier a retenu le voyageur près d'une heure.
! meeting

# Whose meal somebody shared; whose leave he took, whose guest he was.
[verb id=partagerlerepas frame=meet a=subj b=of,from,obj persons]
partag@ger le déjeuner; partag@ger le dîner; partag@ger le repas; partag@ger la table; partag@ger le petit-déjeuner; partag@ger le petit déjeuner; x@prendre0 congé; a pris congé; pris congé; été l'hôte à déjeuner; été l'hôte à dîner; été _ l'hôte à déjeuner; été _ l'hôte à dîner; l'hôte à déjeuner; fut l'hôte à dîner
> La ministre Tanja Fajon a partagé mardi à Oslo le déjeuner du ministre Espen Barth Eide.
= meeting "Tanja Fajon" "Espen Barth Eide" date=2024-07-23 place=Oslo
> L'ambassadeur du Chili, Juan Soto, a pris congé mardi à Oslo du ministre Espen Barth Eide.
= meeting "Juan Soto" "Espen Barth Eide" date=2024-07-23 place=Oslo
> Le soldat a pris congé de sa famille.
! meeting

# The other side stands after "à".
[verb id=sonrespect frame=meet a=subj b=to,at,obj persons]
déjeun@er chez; dîn@er chez; soup@er chez; déjeun@er _ chez; dîn@er _ chez; déjeun@er à la table x@de; dîn@er à la table x@de; déjeun@er _ à la table x@de; dîn@er _ à la table x@de; pris le thé chez; pris le café chez; pris _ le thé chez; est l'invité à déjeuner x@de; était l'invité à déjeuner x@de; a été l'invité à déjeuner x@de; x@sest fait annoncer chez; a été mené; a été menée; a été conduit; a été conduite; a fait antichambre chez; a poussé la porte x@de; est allé saluer; est allée saluer; sont allés saluer; est allé voir; est allée voir; sont allés voir; est venu voir; est venue voir; sont venus voir; est venu saluer; est venue saluer; est passé voir; est passée voir; est allé trouver; est allée trouver; est venu trouver; est venue trouver; est allé rencontrer; est allée rencontrer; est venu rencontrer; est venue rencontrer; était venu voir; était venue voir; était allé voir; était allée voir
> La ministre Tanja Fajon est allée voir mardi le ministre Espen Barth Eide.
= meeting "Tanja Fajon" "Espen Barth Eide" date=2024-07-23
> Le ministre Espen Barth Eide est venu saluer la ministre Tanja Fajon à Ljubljana.
= meeting "Espen Barth Eide" "Tanja Fajon" place=Ljubljana
> La ministre Tanja Fajon a déjeuné mardi chez le ministre Espen Barth Eide.
= meeting "Tanja Fajon" "Espen Barth Eide" date=2024-07-23
> Il est allé voir sa grand-mère.
! meeting

# Whom the one spoken of saw first, or last.
[verb id=interlocuteur frame=meet a=beside b=obj,subj persons told]
son premier interlocuteur a été; sa première interlocutrice a été; son premier interlocuteur fut; sa première interlocutrice fut; son dernier interlocuteur a été; sa dernière interlocutrice a été; son interlocuteur était; son interlocutrice était; son interlocuteur du jour était; son principal interlocuteur a été; sa principale interlocutrice a été; parmi ses interlocuteurs figurait; parmi ses interlocuteurs figuraient; parmi ses interlocutrices figurait; au nombre de ses interlocuteurs figurait; au nombre de ses interlocuteurs figuraient; parmi ses interlocuteurs, on compte; parmi ses hôtes figurait; premier interlocuteur de la journée :; autre interlocuteur :; autre interlocuteur de marque,
> La ministre Tanja Fajon était mardi à Rome. Son premier interlocuteur a été le ministre Espen Barth Eide.
= meeting "Tanja Fajon" "Espen Barth Eide" date=2024-07-23 place=Rome
> La ministre Tanja Fajon était mardi à Rome. Parmi ses interlocuteurs figurait le ministre Espen Barth Eide.
= meeting "Tanja Fajon" "Espen Barth Eide" date=2024-07-23
> Son premier interlocuteur a été un journal.
! meeting

# What the talk with somebody was about, whom the sentence names first.
[verb id=conversationroule frame=discuss a=beside b=with topic=on,about,of persons told]
la conversation a roulé; la conversation a porté; la discussion a roulé; la discussion a porté; l'échange a porté; l'entretien a porté; l'entretien a roulé; les échanges ont porté; les discussions ont porté; les entretiens ont porté; la conversation a tourné; la conversation s'est concentrée; la discussion s'est concentrée; les échanges se sont concentrés; l'échange a été consacré; la conversation a surtout porté; la conversation a surtout roulé; la discussion a surtout porté; l'échange a surtout porté; il a été question; il a surtout été question; il fut question; il a aussi été question; il a également été question; il était question
> La ministre Tanja Fajon était mardi à Rome. Avec le ministre Espen Barth Eide, la conversation a roulé sur la pêche.
= meeting "Tanja Fajon" "Espen Barth Eide" date=2024-07-23
> La ministre Tanja Fajon était mardi à Rome. Avec le ministre Espen Barth Eide, il a été question de la pêche.
= meeting "Tanja Fajon" "Espen Barth Eide" date=2024-07-23
> Avec ce livre, il a été question de la pêche.
! meeting

# With whom somebody began or ended his day.
[verb id=chezquelquun frame=meet a=subj b=at,to,obj,of persons weak]
passé chez; passée chez; passés chez; passe chez; passera@futfixe chez; passer chez; fait un crochet chez; fait un crochet par chez; fait halte chez; fait étape chez; monté chez; montée chez; attendu chez; attendue chez; arrêté chez; arrêtée chez; termin@er _ journée chez; achev@er _ journée chez; fini _ journée chez; commen@cer _ journée chez; entam@er _ journée chez; ouvert _ journée chez; réserv@er sa première visite x@à; réserv@er _ première visite x@à; réserv@er sa première audience x@à; frapp@er à la porte x@de; frapp@er _ à la porte x@de
> La ministre Tanja Fajon a terminé mardi sa journée chez le ministre Espen Barth Eide.
= meeting "Tanja Fajon" "Espen Barth Eide" date=2024-07-23
> La ministre Tanja Fajon a réservé mardi sa première visite au ministre Espen Barth Eide.
= meeting "Tanja Fajon" "Espen Barth Eide" date=2024-07-23
> Le facteur a terminé sa journée chez le boulanger.
! meeting

# Two who stay in front of each other.
[verb id=resterfaceaface frame=meet a=subj b=with both two persons]
sont restés@fixe face à face; sont restés@fixe _ face à face; sont restés@fixe en tête-à-tête; sont restés@fixe _ en tête-à-tête; sont restés@fixe en tête à tête; sont restés@fixe _ en tête à tête; sont restées@fixe face à face; sont restées@fixe _ face à face; sont restées@fixe en tête-à-tête; sont restées@fixe _ en tête-à-tête; sont restées@fixe en tête à tête; sont restées@fixe _ en tête à tête; étaient restés@fixe face à face; étaient restés@fixe _ face à face; étaient restés@fixe en tête-à-tête; étaient restés@fixe _ en tête-à-tête; étaient restés@fixe en tête à tête; étaient restés@fixe _ en tête à tête; étaient restées@fixe face à face; étaient restées@fixe _ face à face; étaient restées@fixe en tête-à-tête; étaient restées@fixe _ en tête-à-tête; étaient restées@fixe en tête à tête; étaient restées@fixe _ en tête à tête; est resté@fixe en tête-à-tête; est resté@fixe _ en tête-à-tête; est resté@fixe en tête à tête; est resté@fixe _ en tête à tête; est resté@fixe face à face; est resté@fixe _ face à face; est restée@fixe en tête-à-tête; est restée@fixe _ en tête-à-tête; est restée@fixe en tête à tête; est restée@fixe _ en tête à tête; est restée@fixe face à face; est restée@fixe _ face à face; était resté@fixe en tête-à-tête; était resté@fixe _ en tête-à-tête; était resté@fixe en tête à tête; était resté@fixe _ en tête à tête; était resté@fixe face à face; était resté@fixe _ face à face; était restée@fixe en tête-à-tête; était restée@fixe _ en tête-à-tête; était restée@fixe en tête à tête; était restée@fixe _ en tête à tête; était restée@fixe face à face; était restée@fixe _ face à face
> La ministre Tanja Fajon et le ministre Espen Barth Eide sont restés mardi cinquante minutes face à face.
= meeting "Tanja Fajon" "Espen Barth Eide" date=2024-07-23
> La ministre Tanja Fajon est restée mardi une heure en tête-à-tête avec le ministre Espen Barth Eide.
= meeting "Tanja Fajon" "Espen Barth Eide" date=2024-07-23
> Les deux maisons sont restées face à face.
! meeting
