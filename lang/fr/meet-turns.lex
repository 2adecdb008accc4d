# Meetings by turns of phrase.

[verb id=deviser frame=meet a=subj b=with,obj persons topic=about,on,of]
devis@er avec; bavard@er avec; palabr@er avec; partag@ger la table x@de; partag@ger _ la table x@de; x@sest assis à la même table que; x@sest assise à la même table que; x@sest attablé avec; x@sest attablée avec; x@sest éclipsé avec; x@sest éclipsée avec; x@sest retiré avec; x@sest retirée avec; pris congé x@de; prend congé x@de; fait@faire ses adieux x@à; échang@ger une poignée de main avec; échang@ger une longue poignée de main avec; échang@ger une accolade avec; donné l'accolade x@à; donne l'accolade x@à; tomb@ere dans les bras x@de; tomb@ere nez à nez avec; eu droit x@à _ offert par; march@er côte à côte avec; fait@faire quelques pas avec; pris place aux côtés x@de; pris un café avec; prend un café avec; pris le thé avec; pris le café avec; pris le petit-déjeuner avec; jou@er au golf avec; dispute une partie de golf avec; disputé une partie de golf avec; assist@er aux côtés x@de; inspect@er avec; parcouru avec; visit@er avec; survol@er avec
> Edi Rama a partagé mardi la table de Robert Golob.
= meeting "Edi Rama" "Robert Golob" date=2024-07-23
> Edi Rama s'est éclipsé avec Robert Golob.
= meeting "Edi Rama" "Robert Golob"
> Le chat s'est retiré avec sa proie.
! meeting

# Two who do it have met.
[verb id=poigneedemain frame=meet a=subj b=with persons both two]
échang@ger une poignée de main; échang@ger une longue poignée de main; échang@ger une accolade; échang@ger quelques mots; pass@er une heure ensemble; pass@er _ heures ensemble; pass@er _ heure ensemble; pass@er _ minutes ensemble; pass@er la soirée ensemble; pass@er la matinée ensemble; pass@er la journée ensemble; pass@er un moment ensemble; tomb@ere dans les bras l'un de l'autre; march@er côte à côte; fait@faire quelques pas; pos@er ensemble; pos@er côte à côte; x@sest donné l'accolade; x@sest assis côte à côte; x@sest assis face à face; x@sest éclipsés; x@sest retirés dans; x@sest enfermés; déjeun@er; dîn@er; convers@er; devis@er; palabr@er
> Edi Rama et Robert Golob ont échangé une longue poignée de main mardi à Bled.
= meeting "Edi Rama" "Robert Golob" date=2024-07-23
> Edi Rama et Robert Golob ont marché côte à côte mardi à Bled.
= meeting "Edi Rama" "Robert Golob" date=2024-07-23
> Edi Rama a fait quelques pas dans le jardin.
! meeting

# The host, and who was let in.
[verb id=ouvrirsaporte frame=meet a=subj b=obj,to persons receives]
ouv@rir sa porte x@à; ouvert sa porte x@à; ouv@rir les portes _ x@à; déroul@er le tapis rouge; déroul@er le tapis rouge x@à; invit@er _ à sa table; convi@er _ à sa table; invité _ à sa table; reçu _ à sa table; convi@er _ à déjeuner; convi@er _ à dîner; reçu en tête-à-tête; reçu _ en tête-à-tête; reçu _ à huis clos; reçu à son domicile; reçu dans sa résidence; accord@er un tête-à-tête x@à; accord@er un entretien x@à; accord@er une entrevue x@à; donn@er audience x@à; remis les insignes; remis _ les insignes; remis _ l'ordre; remis l'ordre; remis _ la médaille; décor@er; élev,élèv@eer à la dignité
> Edi Rama a déroulé le tapis rouge à Robert Golob.
= meeting "Edi Rama" "Robert Golob"
> Le président italien Sergio Mattarella a remis à Edi Rama les insignes de l'ordre du mérite.
= meeting "Sergio Mattarella" "Edi Rama"
> Le musée a ouvert sa porte au public.
! meeting

# In the passive voice of the reflexive: "s'est vu accorder une audience par".
[verb id=sevoiraccorder frame=meet a=subj b=by,obj persons]
s'est vu accorder une audience; s'est vue accorder une audience; s'est vu accorder un entretien; s'est vue accorder un entretien; s'est vu recevoir; s'est fait recevoir; s'est fait recevoir _ par; obtenu audience x@de; obtenu une audience x@de; obtenu une entrevue x@de; obtenu un entretien x@de; obtenu un rendez-vous x@de; décroch@er une audience x@de; décroch@er un entretien x@de
> Edi Rama s'est vu accorder une audience par Robert Golob.
= meeting "Edi Rama" "Robert Golob"
> Le ministre Ahmed Attaf a obtenu une audience du président Kaïs Saïed.
= meeting "Ahmed Attaf" "Kaïs Saïed"
> Le détenu a obtenu une audience du juge.
! meeting

# Whose guest somebody was.
[verb id=hotede frame=meet a=subj b=of,obj persons]
était l'hôte x@de; était _ l'hôte x@de; sera l'hôte x@de; sera _ l'hôte x@de; fut l'hôte x@de; fut _ l'hôte x@de; a été l'hôte x@de; est l'hôte x@de
avait été _ l'hôte x@de; avait été _ l'hôtesse x@de; avait été l'hôte x@de; avait été l'invité x@de; avait été l'invitée x@de; avait été _ l'invité x@de; avait été _ l'invitée x@de; a été _ l'hôte x@de; a été _ l'invitée x@de; a été l'invitée x@de; a été l'invité x@de; fut l'invité x@de; fut l'invitée x@de; était l'invité x@de; était l'invitée x@de
> Edi Rama avait été mardi l'hôte de Robert Golob.
= meeting "Edi Rama" "Robert Golob"
> La ministre Tanja Fajon a été l'invitée du président Kaïs Saïed.
= meeting "Tanja Fajon" "Kaïs Saïed"
> Edi Rama était mardi l'hôte de Robert Golob.
= meeting "Edi Rama" "Robert Golob"
> Le chanteur a été l'invité de l'émission.
! meeting

# Appointments made.
[verb id=rendezvous frame=meet a=subj b=with persons status=planned]
a rendez-vous; ont rendez-vous; aura rendez-vous; auront rendez-vous; a rendez-vous avec; ont rendez-vous avec; a pris rendez-vous avec; ont pris rendez-vous; se sont donné rendez-vous; invit@er _ à déjeuner; invit@er _ à dîner
> Edi Rama a rendez-vous vendredi avec Robert Golob.
= meeting "Edi Rama" "Robert Golob" status=planned date=2024-07-26
> Edi Rama et Robert Golob se sont donné rendez-vous en août.
= meeting "Edi Rama" "Robert Golob" status=planned
> Le patient a rendez-vous avec le dentiste.
! meeting

# Who had an appointment on a day that is past kept it.
[verb id=avaitrendezvous frame=meet a=subj b=with,at persons]
avait rendez-vous; avaient rendez-vous; avait rendez-vous chez; avait pris rendez-vous
> @2024-10-22 Edi Rama avait rendez-vous samedi avec Robert Golob à Tirana.
= meeting "Edi Rama" "Robert Golob" status=held date=2024-10-19
> @2024-10-22 À peine arrivé, Edi Rama avait rendez-vous lundi matin à Ljubljana avec Robert Golob.
= meeting "Edi Rama" "Robert Golob" status=held date=2024-10-21
> Le patient avait rendez-vous avec le dentiste.
! meeting

# Called off.
[verb id=renoncerrencontre frame=meet a=subj b=with,obj status=cancelled]
renon@cer à leur entrevue; renon@cer à leur rencontre; renon@cer à leur entretien; renon@cer à leur tête-à-tête; renon@cer à leur réunion; renon@cer à sa rencontre; renon@cer à son entretien; renon@cer à son entrevue; renon@cer à son tête-à-tête; renon@cer à se rencontrer; renon@cer à se voir; renon@cer à se retrouver; décommand@er leur rencontre; décommand@er son entretien; décommand@er sa rencontre; décommand@er leur entretien; annul@er leur rencontre; annul@er leur entretien; annul@er leur entrevue; annul@er leur tête-à-tête; annul@er leur réunion; report@er leur rencontre; report@er leur entretien; report@er leur entrevue; report@er leur tête-à-tête; repouss@er leur rencontre; repouss@er leur entretien; ajourn@er leur rencontre; ajourn@er leur entretien; ajourn@er sa rencontre; ajourn@er son entretien
> Edi Rama et Robert Golob ont renoncé à leur entrevue de vendredi.
= meeting "Edi Rama" "Robert Golob" status=cancelled
> Edi Rama a décommandé son entretien avec Robert Golob.
= meeting "Edi Rama" "Robert Golob" status=cancelled
> Le club a reporté sa rencontre avec les supporters.
! meeting

# On the telephone.
[verb id=coupdefil frame=call a=subj b=to,obj,with channel=phone persons]
pass@er un coup de fil x@à; donn@er un coup de fil x@à; donn@er un coup de téléphone x@à; reçu un coup de fil x@de; reçoit un coup de fil x@de; reçu un coup de téléphone x@de; décroch@er son téléphone pour parler x@à; décroch@er son téléphone pour appeler; pris son téléphone pour appeler; eu _ au bout du fil; pendu au téléphone avec; pendue au téléphone avec; rest@ere au téléphone avec
> Edi Rama a reçu un coup de fil de Robert Golob.
= meeting "Edi Rama" "Robert Golob" channel=phone
> Edi Rama a donné lundi un coup de téléphone à Robert Golob.
= meeting "Edi Rama" "Robert Golob" channel=phone
> La mère a passé un coup de fil à l'école.
! meeting

[verb id=ecraninterpose frame=call a=subj b=with channel=video]
entretien@entre en vidéo; entretien@entre en vidéo avec; entretien@entre _ en vidéo; entretien@entre par écran interposé; entretien@entre par écrans interposés; entretien@entre par écran interposé avec; entretien@entre par vidéo; entretien@entre par vidéo avec; échang@ger en ligne avec; échang@ger en ligne; échang@ger par écran interposé avec; réun@ir en ligne; réun@ir par écran interposé; réun@ir par vidéo; réun@ir par écrans interposés; joint par vidéo; jointe par vidéo; joint en vidéo; jointe en vidéo; joint par visioconférence; jointe par visioconférence; joint en visioconférence; jointe en visioconférence
> Edi Rama s'est entretenu par écran interposé avec Robert Golob.
= meeting "Edi Rama" "Robert Golob" channel=video
> Edi Rama et Robert Golob se sont réunis en ligne.
= meeting "Edi Rama" "Robert Golob" channel=video
> Les élèves échangent en ligne.
! meeting

# A meal or talks that brought the one spoken of together with somebody.
[verb id=lareuni frame=meet a=beside b=obj persons told]
l'a réuni avec; l'a réunie avec; l'avait réuni avec; l'avait réunie avec; l'a réuni x@à; l'a réunie x@à; le réunissait avec; la réunissait avec; le réunissait à; la réunissait à; le réunit avec; la réunit avec; l'a mis en présence x@de; l'a mise en présence x@de; l'a attablé avec; l'a attablée avec
> Hakan Fidan est arrivé mardi à Madrid. Un dîner l'a réuni avec José Manuel Albares.
= meeting "Hakan Fidan" "José Manuel Albares" place=Madrid
> La ministre Tanja Fajon est arrivée mardi à Madrid. Le soir même, un dîner la réunissait avec José Manuel Albares.
= meeting "Tanja Fajon" "José Manuel Albares" date=2024-07-23
> Le destin l'a réuni avec son frère.
! meeting
