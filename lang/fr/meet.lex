# Meetings: two or more sides in one room, or at one table. Calls stand in call.lex, nouns in meet-nouns.lex.

[verb id=rencontrer frame=meet a=subj b=obj,with topic=about,on]
entretien@entre avec; entretien@entre; parl@se; reparl@se; se sont parlé; s'étaient parlé; se sont reparlé; se parleront@futfixe; se sont de nouveau parlé; se sont longuement parlé; entretien@entre de nouveau avec; entretien@entre de nouveau; entretien@entre à nouveau avec; entretien@entre à nouveau | open
allé à la rencontre de; allée à la rencontre de; allés à la rencontre de; fait la connaissance de; s'est enfermé avec; s'est enfermée avec; s'était enfermé avec; renou@er le fil; repris le fil; repris langue; se sont isolés; s'étaient isolés; se sont quittés; s'étaient quittés; se sont quittées; s'étaient quittées; se sont séparés; ont fait connaissance; se sont attablés; passé _ heures en tête-à-tête; passé _ heure en tête-à-tête; passé _ en tête-à-tête; restés enfermés; restées enfermées; sont restés _ en tête-à-tête; rencontr@er; retrouv@er; réun@ir avec; réun@ir; attabl@er; retrouv@er autour; concert@er avec; concert@er; rassembl@er autour; réuni autour
x@sevoir; s'est assis en face de; s'est assise en face de; s'est assis face à; s'est assise face à; s'assied en face de; s'assoit en face de; s'était assis en face de; s'est retrouvé face à; s'est retrouvée face à; s'est retrouvé en face de; s'est attablé face à; s'est attablé en face de; réunis autour de; réunis _ autour de; réunis _ autour du; réunies autour de; réunis autour du; réunis autour d'; réunies autour d'; assis en face de; assise en face de; assis en face du; assise en face du; serrant la main de; serrant la main du; serrait la main de; serrait la main du; serré la main; serré la main de; serré la main du; serre la main de; serre la main du; serré chaleureusement la main de; serré longuement la main de; serrent la main; serrer la main; se sont serré la main; serré longuement la main; s'est assis; s'assied; se sont assis; se sont assis autour de la même table; se sont assis à la même table; assis à la même table; assis autour de la même table; assis face à face; rencontr@er à huis clos; rencontr@er en tête-à-tête
> Espen Barth Eide a rencontré William Ruto, et Jonas Gahr Støre a rencontré Musalia Mudavadi.
= meeting "Jonas Gahr Støre" "Musalia Mudavadi"
> @2024-07-25 Le ministre norvégien Espen Barth Eide s'est rendu mardi à Nairobi pour rencontrer William Ruto.
= meeting "Espen Barth Eide" "William Ruto" status=held date=2024-07-23
> Hakan Fidan a vu Emmanuel Macron lundi, Olaf Scholz mardi et Giorgia Meloni mercredi.
= meeting "Hakan Fidan" "Emmanuel Macron" date=2024-07-22
= meeting "Hakan Fidan" "Olaf Scholz" date=2024-07-23
= meeting "Hakan Fidan" "Giorgia Meloni" date=2024-07-24
> Sergueï Lavrov a rencontré Wang Yi à Vientiane jeudi.
= meeting "Sergueï Lavrov" "Wang Yi" status=held place=Vientiane date=2024-07-25
> Catherine Colonna s'est entretenue avec son homologue indonésienne, Retno Marsudi, à Jakarta.
= meeting "Catherine Colonna" "Retno Marsudi" place=Jakarta
> Sergueï Lavrov et Hakan Fidan se sont réunis à Antalya.
= meeting "Sergueï Lavrov" "Hakan Fidan" place=Antalya
> Sergueï Lavrov et Wang Yi se sont vus à Vientiane.
= meeting "Sergueï Lavrov" "Wang Yi" place=Vientiane
> Les deux ministres se retrouveront à Rome. Antonio Tajani et Hakan Fidan s'étaient rencontrés à Ankara en mai.
= meeting "Antonio Tajani" "Hakan Fidan" place=Ankara date=2024-05
> Olaf Scholz s'était rendu à Pékin en avril et y avait rencontré Xi Jinping.
= meeting "Olaf Scholz" "Xi Jinping" place=Beijing date=2024-04
> Mohamed Ali Nafti a rencontré, mercredi à New York, en marge de l'Assemblée générale, son homologue belge Hadja Lahbib.
= meeting "Mohamed Ali Nafti" "Hadja Lahbib" place="New York"
> Cyril Ramaphosa a rencontré Volodymyr Zelensky à Kiev vendredi, puis Vladimir Poutine à Moscou samedi.
= meeting "Cyril Ramaphosa" "Volodymyr Zelensky" place=Kyiv date=2024-07-19
= meeting "Cyril Ramaphosa" "Vladimir Poutine" place=Moscow date=2024-07-20
> Edi Rama a été reçu par Olaf Scholz à Berlin et par Emmanuel Macron à Paris.
= meeting "Edi Rama" "Olaf Scholz" place=Berlin
= meeting "Edi Rama" "Emmanuel Macron" place=Paris
> Dans son entretien avec le président tchadien, Emmanuel Macron a souligné que la France restait présente.
= statement "Emmanuel Macron" content="la France restait présente"
> @2025-04-07 L'émissaire danoise Anne Holm est arrivée vendredi à Niamey. Le président Idi Moussa l'a reçue samedi. Elle s'est ensuite entretenue avec le Premier ministre Ali Garba.
= meeting "Anne Holm" "Idi Moussa" date=2025-04-05
= meeting "Anne Holm" "Ali Garba" date=2025-04-05
> L'usine a rencontré des difficultés.
! meeting
> Le comité s'est réuni lundi.
! meeting
> Le projet a rencontré l'opposition de Berlin.
! meeting
> Pendant que Kaja Kallas recevait lundi Edi Rama, les ministres Antonio Tajani et Hakan Fidan se rencontraient à Ankara.
= meeting "Kaja Kallas" "Edi Rama" date=2024-07-22
= meeting "Antonio Tajani" "Hakan Fidan" place=Ankara
> Lundi, Kaja Kallas a rencontré Edi Rama ; mardi, Albin Kurti ; vendredi, elle s'entretiendra avec Maia Sandu.
= meeting "Kaja Kallas" "Edi Rama" date=2024-07-22
= meeting "Kaja Kallas" "Albin Kurti" date=2024-07-23 status=held
= meeting "Kaja Kallas" "Maia Sandu" date=2024-07-26 status=planned
> Lundi, Kaja Kallas a rencontré Edi Rama ; mardi, Albin Kurti a démissionné.
= meeting "Kaja Kallas" "Edi Rama" date=2024-07-22
! meeting "Albin Kurti"

# These make a meeting only with a person: "a vu Wang Yi", not "a vu la Chine".
[verb id=voir frame=meet a=subj b=obj,with persons weak]
x@voir0; y a vu; y ont vu; y avait vu; y avaient vu; y verra@futfixe; y verront@futfixe; y voit; consult@er; crois@er; re@voir; entre@voir; côtoy,côtoi@eer; approch@er; salu@er à son arrivée
> Hakan Fidan verra Antony Blinken à Washington lundi prochain.
= meeting "Hakan Fidan" "Antony Blinken" status=planned
> Emmanuel Macron avait vu Viktor Orban à Budapest en mai.
= meeting "Emmanuel Macron" "Viktor Orban" place=Budapest date=2024-05
> La ministre voit dans ce texte une chance.
! meeting
> Giorgia Meloni est arrivée lundi à Tunis. Elle y a vu Kaïs Saïed.
= meeting "Giorgia Meloni" "Kaïs Saïed" place=Tunis date=2024-07-22

# Who is joined by somebody is in one room with him.
[verb id=rejoindre frame=meet a=subj b=obj persons weak]
rejoi@joindre
> Emmanuel Macron et Xi Jinping ont été rejoints lundi à Paris par Ursula von der Leyen.
= meeting "Emmanuel Macron" "Xi Jinping" "Ursula von der Leyen" place=Paris
> La Finlande a rejoint l'Otan.
! meeting
> À Oulan-Bator, Yoon Suk Yeol a été rejoint par Fumio Kishida.
= meeting "Yoon Suk Yeol" "Fumio Kishida" place=Ulaanbaatar

[verb id=recevoir frame=meet a=subj b=obj persons receives]
reçoive,reçoivent@subj; accueille,accueillent@subj; reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr; accueille,accueillent,accueilli,accueill,accueiller,accueillir,accueillit,accueillirent@irr; accueille,accueillent,accueilli,accueill,accueiller,accueillir,accueillit,accueillirent@irr à sa descente d'avion; accueille,accueillent,accueilli,accueill,accueiller,accueillir,accueillit,accueillirent@irr à son arrivée; reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr en audience; reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr à déjeuner; reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr à dîner; reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr à sa table; reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr en tête-à-tête; raccompagn@er; convi@er à sa table; reçu à sa table; reçoit à sa table; retenu à déjeuner; retenue à déjeuner; retenu à dîner; retenue à dîner; retient à déjeuner; retient à dîner; gardé à déjeuner; gardé à dîner; fait recevoir; été fait recevoir; vu accorder une audience; vue accorder une audience; vu accorder un entretien; vue accorder un entretien; été _ l'hôte de; été _ l'hôte d'; été _ l'hôte du; été l'invité de; été l'invité d'; été l'invité du; été l'invitée de; été l'invitée d'; été l'invitée du; été _ l'invité de; été _ l'invité d'; été _ l'invité du; est l'hôte de; a été l'hôte de; était l'hôte de; fut l'hôte de; sera@futfixe l'hôte de; est l'hôte d'; a été l'hôte d'; était l'hôte d'; fut l'hôte d'; sera@futfixe l'hôte d'; a ensuite été l'hôte de; a ensuite été l'hôte d'; est l'hôte du; a été l'hôte du; était l'hôte du; sera@futfixe l'hôte du; convi@er à déjeuner; convi@er à dîner; invit@er à déjeuner; invit@er à dîner
> MACRON REÇOIT LE PRÉSIDENT ÉGYPTIEN
= meeting "MACRON" "PRÉSIDENT ÉGYPTIEN" status=held
> MACRON A RECU LE PRESIDENT EGYPTIEN A RABAT
= meeting "MACRON" "PRESIDENT EGYPTIEN" status=held place=Rabat
> Kassym-Jomart Tokaïev a reçu lundi l'ambassadrice de Géorgie, Nino Kalandadze, venue lui faire ses adieux.
= meeting "Kassym-Jomart Tokaïev" "Nino Kalandadze" date=2024-07-22 status=held
> Il est prévu qu'Emmanuel Macron reçoive vendredi Volodymyr Zelensky.
= meeting "Emmanuel Macron" "Volodymyr Zelensky" date=2024-07-26 status=planned
> Emmanuel Macron a reçu Volodymyr Zelensky à l'Élysée lundi.
= meeting "Emmanuel Macron" "Volodymyr Zelensky" date=2024-07-22
> Sergueï Lavrov a été reçu par le président égyptien Abdel Fattah al-Sissi au Caire.
= meeting "Sergueï Lavrov" "Abdel Fattah al-Sissi" place=Cairo
> Le chancelier allemand Olaf Scholz sera reçu vendredi à Paris par Emmanuel Macron.
= meeting "Emmanuel Macron" "Olaf Scholz" status=planned date=2024-07-26 place=Paris
> Sergueï Lavrov a été accueilli à sa descente d'avion par son homologue malien Abdoulaye Diop.
= meeting "Sergueï Lavrov" "Abdoulaye Diop"
> Sergueï Lavrov a été accueilli à l'aéroport international Modibo Keita par Abdoulaye Diop.
= meeting "Sergueï Lavrov" "Abdoulaye Diop"
> Olaf Scholz reçu par Emmanuel Macron à Paris
= meeting "Emmanuel Macron" "Olaf Scholz" place=Paris
> Macky Sall a été reçu lundi à l'Élysée, a indiqué Emmanuel Macron.
= meeting "Macky Sall" "Emmanuel Macron" date=2024-07-22
> Sergueï Lavrov a reçu une lettre d'Antony Blinken.
! meeting
> Ignazio Cassis a retenu à déjeuner lundi Musalia Mudavadi.
= meeting "Ignazio Cassis" "Musalia Mudavadi" date=2024-07-22
> La ville a accueilli le festival.
! meeting
> Le ministre philippin Enrique Manalo est arrivé à Dakar. Le président l'a reçu lundi.
= meeting "Enrique Manalo" "président" date=2024-07-22 place=Dakar
> Le ministre philippin Enrique Manalo a été reçu lundi à Dakar par le ministre des Affaires étrangères.
= meeting "Enrique Manalo" "ministre" date=2024-07-22 place=Dakar
> La ministre philippine Loren Legarda doit être reçue par Charles Michel avant un entretien avec Roberta Metsola.
= meeting "Loren Legarda" "Charles Michel" status=planned
= meeting "Loren Legarda" "Roberta Metsola" status=planned

# What is received from somebody's hands.
[verb id=desmains frame=meet a=subj b=obj persons]
reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr des mains de; reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr des mains du; reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr _ des mains de; reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr _ des mains du
> Paul Kagame a reçu des mains du ministre angolais Téte António une lettre du président João Lourenço.
= meeting "Paul Kagame" "Téte António"
> L'élève a reçu des mains du maire un diplôme.
! meeting
> Bassirou Diomaye Faye a reçu lundi des mains de Macky Sall les archives de la présidence.
= meeting "Bassirou Diomaye Faye" "Macky Sall" date=2024-07-22

# Whose letters of credence somebody receives he meets.
[verb id=recevoirlettres frame=meet a=subj b=of,from,obj persons singly separate]
reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr les lettres de créance; reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr _ les lettres de créance; reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr les copies figurées des lettres de créance; reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr _ les copies figurées des lettres de créance; reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr la copie figurée des lettres de créance; reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr _ la copie figurée des lettres de créance; reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr une copie des lettres de créance
> Le président Kaïs Saïed a reçu lundi les lettres de créance de la nouvelle ambassadrice de Norvège, Ida Berg.
= meeting "Kaïs Saïed" "Ida Berg" date=2024-07-22
> Le président Kaïs Saïed a reçu les lettres de créance du nouvel ambassadeur du Pérou.
= meeting "Kaïs Saïed" "du nouvel ambassadeur du Pérou"
> Le président Kaïs Saïed a reçu les lettres de créance des ambassadeurs du Pérou, du Chili et du Népal.
= meeting "Kaïs Saïed" "ambassadeurs du Pérou" format=bilateral
> Le musée a reçu les lettres de créance du peintre.
! meeting

# The other side stands after "à": a courtesy call, letters of credence.
[verb id=audience frame=meet a=subj b=to,obj,with persons]
re@mettre _ message; re@mettre _ lettre; transm@mettre0 _ message; transmis _ message; remis _ message; remis _ lettre; remis un message; remis une lettre; pass@er voir; introduit auprès de; introduite auprès de; conduit auprès de; conduite auprès de; conduit auprès du; conduite auprès du; mené auprès de; menée auprès de; mené auprès du; reçu auprès de; introduit _ auprès de; introduite _ auprès de; introduit _ auprès du; introduite _ auprès du; accord@er une audience; accord@er une entrevue; accord@er une heure; accord@er une heure d'entretien; accord@er deux heures; accord@er _ minutes; présenté ses respects; présenté ses respects à; ren@dre visite; ren@dre une visite de courtoisie; ren@dre une visite d'adieu; ren@dre une visite; ren@dre _ visite de courtoisie; pass@er voir; remettre ses lettres de créance; x@mettre0 ses lettres de créance; accord@er un entretien; accord@er _ entretien; accord@er un bref entretien; réserv@er un accueil; réserv@er _ accueil; offr@ir un déjeuner; offert un déjeuner; offert un dîner; offert _ déjeuner; offert _ dîner; offre un déjeuner; offre un dîner; fait@faire les honneurs; réserv@er _ tête-à-tête; réserv@er un tête-à-tête; réserv@er _ entretien; réserv@er un entretien; réserv@er _ audience; réserv@er une audience
présent@er ses lettres de créance; présent@er leurs lettres de créance; re@mettre leurs lettres de créance; présent@er ses lettres de créances; présent@er leurs lettres de créances; re@mettre ses lettres de créances; re@mettre leurs lettres de créances; présent@er ses lettres d'introduction; re@mettre ses lettres d'introduction; présent@er ses lettres d'accréditation; re@mettre ses lettres d'accréditation; re@mettre la copie figurée de ses lettres de créance; présent@er la copie figurée de ses lettres de créance; re@mettre une copie figurée de ses lettres de créance; re@mettre copie figurée de ses lettres de créance; re@mettre copies figurées de ses lettres de créance; présent@er les copies figurées de ses lettres de créance; présent@er les copies figurées; re@mettre ses lettres de créance; re@mettre les copies figurées de ses lettres de créance; re@mettre les copies figurées; re@mettre copie de ses lettres de créance; re@mettre une copie de ses lettres de créance; présent@er une copie de ses lettres de créance; re@mettre les lettres de créance; présent@er les lettres de créance; fait@faire une visite de courtoisie; effectu@er une visite de courtoisie; x@prendre0 congé; fait@faire ses adieux
> La nouvelle ambassadrice de Norvège a présenté lundi ses lettres de créance au président Kaïs Saïed.
= meeting "ambassadrice de Norvège" "Kaïs Saïed" date=2024-07-22
> La nouvelle ambassadrice de Norvège a remis ses lettres de créance au président Kaïs Saïed lundi.
= meeting "ambassadrice de Norvège" "Kaïs Saïed" date=2024-07-22
> L'ambassadeur Andreï Keline a rendu visite à David Lammy à Londres.
= meeting "Andreï Keline" "David Lammy" place=London
> Il a rendu visite à sa grand-mère.
! meeting
> Le roi Mohammed VI a accordé mardi une audience au président gabonais Brice Oligui Nguema.
= meeting "Mohammed VI" "Brice Oligui Nguema" date=2024-07-23
> L'émissaire danoise Anne Holm est arrivée lundi à Tokyo. Le Premier ministre, Shigeru Ishiba, lui a accordé un entretien.
= meeting "Anne Holm" "Shigeru Ishiba" place=Tokyo
> Le ministre Espen Barth Eide a réservé mardi un accueil chaleureux à la ministre Tanja Fajon.
= meeting "Espen Barth Eide" "Tanja Fajon" date=2024-07-23
> Le public a réservé un accueil chaleureux au film.
! meeting
> Le président a accordé un entretien au journal.
! meeting

[verb id=discuter frame=meet a=subj b=with topic=about,on,of]
confér,confèr@eer avec; dîn@er ensemble; déjeun@er ensemble; dîn@er en tête-à-tête avec; déjeun@er en tête-à-tête avec; pris congé de; prend congé de; prendre congé de; fait@faire avec; confér,confèr@eer avec; déjeun@er avec; dîn@er avec; petit-déjeun@er avec; partag@ger un déjeuner avec; partag@ger un dîner avec; partag@ger un repas avec; travaill@er avec; pass@er _ en tête-à-tête avec; pris le petit-déjeuner avec; pris le thé avec; pris le café avec; prendre le thé avec; prendre le petit-déjeuner avec; pris un café avec; partagé le petit-déjeuner avec; partagé le repas avec; partagé l'iftar avec; rompu le jeûne avec; pass@er une heure avec; pass@er _ heures avec; pass@er _ heure avec; pass@er _ minutes avec; tenu conseil avec; tenu conférence avec; s'est concerté avec; x@prendre0 langue avec; eu à sa table; s'isol@er avec; fait@faire antichambre
discut@er avec; parl@er avec; convers@er avec; dialogué avec; dialoguent avec; dialoguer avec; dialoguait avec; dialoguaient avec; dialoguera@futfixe avec; dialogueront@futfixe avec; négoci@er avec; échang@ger avec; échang@ger des vues avec; échang@ger leurs vues avec; échang@ger ses vues avec; échang@ger _ avec; discut@er _ avec; fait@faire le point avec; fait@faire le point _ avec; fait@faire un tour d'horizon avec; eu un échange avec; parl@er de nouveau avec; reparl@er avec; s'est ouvert à; s'en est ouvert à; s'en est ouverte à; reparlé avec; a été en discussion avec; débattu avec; débattre avec; évoqu@er avec; abord@er avec; entam@er des discussions avec; ouv@rir des discussions avec; négoci@er | open
> Emmanuel Macron a discuté avec Xi Jinping à Bali.
= meeting "Emmanuel Macron" "Xi Jinping" place=Bali
> Hakan Fidan a échangé avec Antony Blinken à Washington.
= meeting "Hakan Fidan" "Antony Blinken" place=Washington
> António Guterres a dîné avec Paul Kagame à Kigali.
= meeting "António Guterres" "Paul Kagame" place=Kigali
> Les enfants ont discuté avec le maître-nageur.
! meeting

# Two who do it together have met.
[verb id=ensemble frame=meet a=subj b=with topic=about,on,of]
confér,confèr@eer; échang@ger de vive voix; parl@er commerce; parl@er affaires; parl@er sécurité; parl@er défense; parl@er énergie; parl@er économie; parl@er migrations; parl@er gaz; parl@er pétrole; dîn@er ensemble; déjeun@er ensemble; dîn@er en tête-à-tête; déjeun@er en tête-à-tête; fait@faire le point sur
> Hakan Fidan et Sergueï Lavrov ont dîné ensemble lundi à Ankara.
= meeting "Hakan Fidan" "Sergueï Lavrov" place=Ankara date=2024-07-22
> Hakan Fidan et Sergueï Lavrov ont fait lundi le point sur le dossier syrien.
= meeting "Hakan Fidan" "Sergueï Lavrov" date=2024-07-22
> Hakan Fidan a fait le point sur le dossier syrien.
! meeting
> Le directeur a conféré un prix.
! meeting

# With something between the verb and "avec": "a longuement parlé, jeudi, avec son homologue".
[verb id=parleravec frame=meet a=subj b=with both weak topic=about,on,of]
déjeun@er; dîn@er; petit-déjeun@er; pass@er la matinée; pass@er la journée; pass@er la soirée; pass@er l'après-midi; isol@er; échang@ger de vive voix
parl@er; discut@er; échang@ger; convers@er; dialogué; dialoguer; dialoguent; débattu; débattent; débattre; fait@faire le point; fait@faire un tour d'horizon | open
> Hakan Fidan a longuement discuté, jeudi à Ankara, avec le ministre russe Sergueï Lavrov.
= meeting "Hakan Fidan" "Sergueï Lavrov" place=Ankara date=2024-07-25
> Le ministre a parlé devant la presse.
! meeting
> Le ministre grec Giorgos Gerapetritis a déjeuné, mardi, avec le ministre chypriote Constantinos Kombos.
= meeting "Giorgos Gerapetritis" "Constantinos Kombos" date=2024-07-23

# What was discussed is the object, or stands after "de" and "sur".
[verb id=evoquer frame=discuss a=subj b=with topic=obj]
évoqu@er; abord@er; examin@er; discut@er de; discut@er d'; discut@er des; discut@er du; discut@er; pass@er en revue; débattu de; débattu du; débattu des; débattent de; débat de; traité de; traitent de; traite de; échang@ger sur; échang@ger leurs vues sur; échang@ger des vues sur; échang@ger leurs points de vue sur; échang@ger ses vues sur; parl@er de; parl@er du; parl@er des; parl@er d'; fait@faire le point sur; fait@faire le point de; fait@faire le point des; fait@faire un tour d'horizon de; fait@faire un tour d'horizon des; fait@faire un tour d'horizon du; fait@faire _ tour d'horizon de; fait@faire _ tour d'horizon des; fait@faire avec lui un tour d'horizon de; pench@er sur; concert@er sur; entretien@entre de; entretien@entre du; entretien@entre des; entretien@entre d'; entretien@entre sur; consult@er sur; x@mettre0 à plat; négoci@er sur; travaill@er sur; réfléch@ir à; attard@er sur; concentr@er sur; revenu sur; revenus sur; revenue sur; revient sur; reviennent sur; x@mettre0 au menu; soulev,soulèv@eer; x@prendre0 connaissance; fait@faire le bilan de; dress@er le bilan de; dress@er un état des lieux; pos@er sur la table; x@mettre0 sur la table; traité; débattu; insist@er sur; expos@er; fait@faire part de sa préoccupation concernant; fait@faire part de sa préoccupation au sujet de; fait@faire part de ses préoccupations concernant; exprim@er sa préoccupation concernant; exprim@er sa préoccupation au sujet de; exprim@er sa préoccupation face à; exprim@er ses préoccupations concernant; échang@ger des points de vue sur; échang@ger leurs vues au sujet de; dress@er un bilan de; approfond@ir leurs échanges sur; port@er leur attention sur; fait@faire le tour de; consacr@er l'essentiel de leur entretien à; consacr@er l'essentiel de leur entretien au; consacr@er l'essentiel de leur entretien aux; consacr@er l'essentiel de leurs entretiens à; consacr@er l'essentiel de leurs entretiens au; consacr@er l'essentiel de leurs entretiens aux; consacr@er une large part de leur entretien à; consacr@er une large part de leur entretien au; consacr@er une large part de leur entretien aux; consacr@er une grande partie de leur entretien à; consacr@er une grande partie de leur entretien au; consacr@er une grande partie de leur entretien aux; consacr@er leur entretien à; consacr@er leur entretien au; consacr@er leur entretien aux; consacr@er leurs échanges à; consacr@er leurs échanges au; consacr@er leurs échanges aux; consacr@er leur rencontre à; consacr@er leur rencontre au; consacr@er leur rencontre aux; intéress@er à; intéress@er au; intéress@er aux; attach@er à; attach@er au; attach@er aux; accord@er une attention particulière à; accord@er une attention particulière au; accord@er une attention particulière aux; port@er une attention particulière à; port@er une attention particulière au; port@er une attention particulière aux
> Sergueï Lavrov a rencontré Hakan Fidan à Ankara. Les deux ministres ont parlé de la guerre à Gaza, du commerce bilatéral et du changement climatique.
= meeting "Sergueï Lavrov" "Hakan Fidan" agenda="la guerre à Gaza" agenda="commerce bilatéral" agenda="changement climatique"
> Sergueï Lavrov a rencontré Hakan Fidan à Ankara. Ils ont consacré l'essentiel de leur entretien aux exportations de blé et à la situation en Syrie.
= meeting "Sergueï Lavrov" "Hakan Fidan" agenda="exportations de blé" agenda="la situation en Syrie"
> Sergueï Lavrov et Wang Yi se sont rencontrés à Vientiane. Ils ont évoqué la situation en Ukraine.
= meeting "Sergueï Lavrov" "Wang Yi" agenda="la situation en Ukraine"
> Emmanuel Macron a abordé la crise libanaise avec Mohammed ben Salmane à Djeddah.
= meeting "Emmanuel Macron" "Mohammed ben Salmane"
> Hakan Fidan et Ayman Safadi ont passé en revue la situation à Gaza lors d'une rencontre à Amman.
= meeting "Hakan Fidan" "Ayman Safadi" agenda="la situation à Gaza" place=Amman
> Le film évoque son enfance.
! any

# Only with somebody: "a exploré avec son homologue les moyens de".
[verb id=explorer frame=discuss a=subj b=with topic=obj both]
explor@er; étudi@er; approfond@ir; recherch@er; dress@er; fait@faire
> Ahmed Attaf a exploré avec le ministre béninois Olushegun Adjadi Bakari les moyens de renforcer la coopération.
= meeting "Ahmed Attaf" "Olushegun Adjadi Bakari" agenda="les moyens"
> Le chercheur a exploré la grotte.
! meeting
> Le ministre ougandais Jeje Odongo a étudié avec le ministre burundais Albert Shingiro les moyens de rouvrir le pont.
= meeting "Jeje Odongo" "Albert Shingiro" agenda="les moyens"

# Of what the talks were about their noun is the subject: "l'entretien a porté sur".
[verb id=porter frame=discuss a=subj b=with topic=on,about,of,to,at persons]
port@er; tourn@er autour; axé sur; axée sur; axés sur; axées sur; articul@er autour; centré sur; centrée sur; centrés sur; consacré à; consacrée à; consacrés à; consacré aux; consacrée aux; consacré au; consacrée au; a été axé sur; a été axée sur; a été axés sur; a été axées sur; a été centré sur; a été centrée sur; a été centrés sur; a été centrées sur; a été concentrés sur; a été focalisés sur; a été dominé par; a été dominés par; a été dominée par; a été dominées par; a été marqué par; a été marqués par; a été marquée par; a été marquées par; a été consacré à; a été consacré au; a été consacré aux; a été essentiellement consacré à; a été essentiellement consacré au; a été essentiellement consacré aux; a été principalement consacré à; a été principalement consacré au; a été principalement consacré aux; a été consacrée à; a été consacrée au; a été consacrée aux; a été essentiellement consacrée à; a été essentiellement consacrée au; a été essentiellement consacrée aux; a été principalement consacrée à; a été principalement consacrée au; a été principalement consacrée aux; a été consacrés à; a été consacrés au; a été consacrés aux; a été essentiellement consacrés à; a été essentiellement consacrés au; a été essentiellement consacrés aux; a été principalement consacrés à; a été principalement consacrés au; a été principalement consacrés aux; a été consacrées à; a été consacrées au; a été consacrées aux; a été essentiellement consacrées à; a été essentiellement consacrées au; a été essentiellement consacrées aux; a été principalement consacrées à; a été principalement consacrées au; a été principalement consacrées aux; ont été axé sur; ont été axée sur; ont été axés sur; ont été axées sur; ont été centré sur; ont été centrée sur; ont été centrés sur; ont été centrées sur; ont été concentrés sur; ont été focalisés sur; ont été dominé par; ont été dominés par; ont été dominée par; ont été dominées par; ont été marqué par; ont été marqués par; ont été marquée par; ont été marquées par; ont été consacré à; ont été consacré au; ont été consacré aux; ont été essentiellement consacré à; ont été essentiellement consacré au; ont été essentiellement consacré aux; ont été principalement consacré à; ont été principalement consacré au; ont été principalement consacré aux; ont été consacrée à; ont été consacrée au; ont été consacrée aux; ont été essentiellement consacrée à; ont été essentiellement consacrée au; ont été essentiellement consacrée aux; ont été principalement consacrée à; ont été principalement consacrée au; ont été principalement consacrée aux; ont été consacrés à; ont été consacrés au; ont été consacrés aux; ont été essentiellement consacrés à; ont été essentiellement consacrés au; ont été essentiellement consacrés aux; ont été principalement consacrés à; ont été principalement consacrés au; ont été principalement consacrés aux; ont été consacrées à; ont été consacrées au; ont été consacrées aux; ont été essentiellement consacrées à; ont été essentiellement consacrées au; ont été essentiellement consacrées aux; ont été principalement consacrées à; ont été principalement consacrées au; ont été principalement consacrées aux
> Sergueï Lavrov a rencontré Hakan Fidan à Ankara. Les entretiens ont été consacrés à la guerre à Gaza et au commerce bilatéral.
= meeting "Sergueï Lavrov" "Hakan Fidan" agenda="la guerre à Gaza" agenda="commerce bilatéral"
> Hakan Fidan et Ayman Safadi se sont rencontrés à Amman. L'entretien a également porté sur la situation en Syrie.
= meeting "Hakan Fidan" "Ayman Safadi" agenda="la situation en Syrie"
> Sergueï Lavrov et Wang Yi se sont entretenus à Astana. Leurs discussions ont porté sur les préparatifs du sommet.
= meeting "Sergueï Lavrov" "Wang Yi" agenda="les préparatifs du sommet"
> Le facteur a porté le paquet sur la table.
! meeting

[verb id=participer frame=attend a=subj event=to,obj,in,at]
particip@er; assist@er; x@prendre0 part; prend part; prennent part; pris part; prendra@futfixe part; prendront@futfixe part; prendre part; prenait part; prenaient part; pren@ant part; représent@er; présid@er; coprésid@er; intervient; intervenu; intervenue; interviendra@futfixe; intervenir; x@prendre0 la parole; pris la parole; prend la parole; prendra@futfixe la parole; s'est exprimé; s'est exprimée; s'exprime; s'exprimant; s'exprimera@futfixe; ouv@rir les travaux; ouvert les travaux; ouvre les travaux; est présent; est présente; sont présents; était présent; sera@futfixe présent; représent@er _ à; représent@er _ au; siég,sièg@eger; rejoint; joint; jointe; joints; jointes; se joindra@futfixe; se joindront@futfixe; pronon@cer un discours; prononcé un discours; prononcera@futfixe un discours; prononce un discours; prononcé une allocution; réun@ir pour; retrouv@er pour; dirig@ger la délégation; condu@uire la délégation; condu@uire la délégation _ à; est attendu; parapher
> La ministre slovène Tanja Fajon s'est jointe mardi à Berlin à une réunion de Johann Wadephul et d'Antonio Tajani.
= meeting "Tanja Fajon" "Johann Wadephul" "Antonio Tajani" place=Berlin date=2024-07-23
> Sergueï Lavrov a participé au sommet de l'ASEAN à Vientiane.
= meeting "Sergueï Lavrov" format=multilateral
> Wang Yi a assisté à la réunion ministérielle de l'OCS à Astana.
= meeting "Wang Yi" format=multilateral
> Nasser Bourita a pris part au sommet de l'Union africaine à Addis-Abeba en février.
= meeting "Nasser Bourita" format=multilateral date=2024-02
> Les élèves ont participé au concours.
! meeting

# Ways of bringing others together.
[verb id=reunir frame=meet a=subj,obj b=with,to]
réun@ir; rassembl@er; convoqu@er _ réunion; x@mettre0 autour de la table; fait@faire se rencontrer
> Le sommet a réuni à Astana les présidents de la Russie, de la Turquie et de l'Iran.
= meeting "Russie" "Turquie" "Iran"
> Réunis lundi à Berlin, Emmanuel Macron, Olaf Scholz et Donald Tusk ont redit leur unité.
= meeting "Emmanuel Macron" "Olaf Scholz" "Donald Tusk" place=Berlin date=2024-07-22
> Rassemblés mardi à Sotchi, les présidents russe, iranien et turc ont appelé à la retenue.
= meeting "les présidents russe, iranien et turc" "les présidents russe, iranien et turc" "les présidents russe, iranien et turc" place=Sochi
> Petr Fiala et Robert Fico, réunis lundi à Trenčín, ont redit leur unité.
= meeting "Petr Fiala" "Robert Fico" date=2024-07-22
> Hadja Lahbib et Xavier Bettel, reçus mardi à Kiev par Dmytro Kouleba, ont promis leur aide.
= meeting "Hadja Lahbib" "Xavier Bettel" "Dmytro Kouleba" place=Kyiv
> Un déjeuner a réuni mardi à Oslo la ministre Tanja Fajon au ministre Espen Barth Eide.
= meeting "Tanja Fajon" "Espen Barth Eide" date=2024-07-23 place=Oslo
> La fête a réuni les voisins.
! meeting

# Who took part in it, behind the verb.
[verb id=alaquelle frame=meet a=obj,subj b=with persons]
à laquelle participaient; à laquelle ont participé; à laquelle participent; à laquelle prenaient part; à laquelle ont pris part; à laquelle prennent part; à laquelle assistaient; à laquelle ont assisté; à laquelle assistent; à laquelle ont également pris part; à laquelle ont aussi pris part; à laquelle avaient pris part; à laquelle avaient participé; auquel participaient; auquel ont participé; auquel participent; auquel prenaient part; auquel ont pris part; auquel prennent part; auquel assistaient; auquel ont assisté; auquel assistent; auquel ont également pris part; auquel ont aussi pris part; auquel avaient pris part; auquel avaient participé
à laquelle participeront; à laquelle prendront part; auquel participeront; auquel prendront part; à laquelle doivent participer; auquel doivent participer; à laquelle doivent prendre part; auquel doivent prendre part | status=planned
> Kaja Kallas a ouvert lundi à Tallinn une réunion à laquelle participaient Baiba Braze, Elina Valtonen et Radoslaw Sikorski.
= meeting "Baiba Braze" "Elina Valtonen" "Radoslaw Sikorski" place=Tallinn date=2024-07-22
> Le dîner, auquel ont pris part mardi Faustin-Archange Touadéra, Paul Biya et Teodoro Obiang, a duré deux heures.
= meeting "Faustin-Archange Touadéra" "Paul Biya" "Teodoro Obiang" date=2024-07-23
> La réunion à laquelle participaient les enseignants a duré deux heures.
! meeting

# Meetings agreed on.
[verb id=convenirrencontre frame=meet a=subj b=obj,with,between status=planned]
annon@cer une rencontre avec; annon@cer un entretien avec; annon@cer une réunion avec; annon@cer un tête-à-tête avec; annon@cer un appel avec; annon@cer sa rencontre avec; programm@er une rencontre avec; programm@er un entretien avec; prépar@er une rencontre avec; prépar@er sa rencontre avec; fix@er rendez-vous à; donn@er rendez-vous à; conv@convenir de se revoir; conv@convenir de se retrouver; conv@convenir de se rencontrer; conv@convenir de se réunir; conv@convenir d'une rencontre; conv@convenir d'une nouvelle rencontre; conv@convenir d'une prochaine rencontre; conv@convenir d'un nouvel entretien; conv@convenir d'un nouveau rendez-vous; conv@convenir d'une nouvelle réunion; conv@convenir d'une réunion; conv@convenir d'un rendez-vous; conv@convenir d'un entretien; accept@er de rencontrer; accept@er de recevoir; accept@er de se rencontrer; x@mettre0 d'accord pour se revoir; décid@er de se revoir; x@prendre0 rendez-vous; pris rendez-vous; donné rendez-vous; se sont donné rendez-vous; s'étaient donné rendez-vous; promis de se revoir; se sont promis de se revoir; pris date
> Hakan Fidan et Sergueï Lavrov sont convenus de se revoir à Moscou en septembre.
= meeting "Hakan Fidan" "Sergueï Lavrov" status=planned place=Moscow
> Vladimir Poutine a accepté de rencontrer Volodymyr Zelensky.
= meeting "Vladimir Poutine" "Volodymyr Zelensky" status=planned
> Hakan Fidan a annoncé une rencontre avec Sergueï Lavrov à Antalya.
= meeting "Hakan Fidan" "Sergueï Lavrov" status=planned place=Antalya
> Les voisins ont décidé de se revoir.
! meeting

# Who is awaited will be met.
[verb id=attendre frame=meet a=subj b=obj persons weak status=planned]
atten@dant
> Hakan Fidan attend Sergueï Lavrov à Ankara lundi.
= meeting "Hakan Fidan" "Sergueï Lavrov" status=planned
> Petr Pavel doit se rendre à Rome lundi, où Sergio Mattarella l'attend.
= meeting "Sergio Mattarella" "Petr Pavel" status=planned
> Le marché attend la banque centrale.
! meeting
> À Nuuk, Mette Frederiksen attend vendredi Ursula von der Leyen.
= meeting "Mette Frederiksen" "Ursula von der Leyen" status=planned date=2024-07-26

# Who is awaited by somebody will meet him.
[verb id=attendupar frame=meet a=subj b=by both persons status=planned]
est attendu; est attendue; sont attendus; sont attendues; était attendu; était attendue; sera attendu; est également attendu; est aussi attendu; est ensuite attendu
> Hakan Fidan est attendu lundi à Doha par son homologue qatari.
= meeting "Hakan Fidan" "homologue qatari" status=planned place=Doha date=2024-07-29
> Edi Rama s'envole mardi pour Skopje, où il est attendu par le Premier ministre Hristijan Mickoski.
= meeting "Edi Rama" "Hristijan Mickoski" status=planned
> Le rapport est attendu par les marchés.
! meeting

# A meal that somebody gives for somebody.
[verb id=offrirrepas frame=meet a=subj b=to,obj,with persons]
offert un dîner; offert un déjeuner; offert un banquet; offert un dîner officiel; offert un dîner d'État; offert un dîner d'Etat; offert un dîner de gala; offert un déjeuner officiel; offert un déjeuner de travail; offert un dîner de travail; offert un iftar; offert une réception; offre un dîner; offre un déjeuner; offre un dîner d'État; offre un dîner d'Etat; offrira@futfixe un dîner; offrira@futfixe un déjeuner; offert _ dîner; offert _ déjeuner; offert _ banquet
offert un dîner en l'honneur de; offert un dîner en l'honneur du; offert un déjeuner en l'honneur de; offert un déjeuner en l'honneur du; donné un dîner en l'honneur de; donné un dîner en l'honneur du; donné un déjeuner en l'honneur de; donné un déjeuner en l'honneur du; donne un dîner en l'honneur de; donne un dîner en l'honneur du; donne un déjeuner en l'honneur de; donnera@futfixe un dîner en l'honneur de; donnera@futfixe un dîner en l'honneur du; offrira@futfixe un dîner en l'honneur de; offrira@futfixe un dîner en l'honneur du; offert un dîner d'État en l'honneur de; offert un dîner d'État en l'honneur du; donné un dîner d'État en l'honneur de; donné un dîner d'État en l'honneur du; donné une réception en l'honneur de; donné une réception en l'honneur du; offert une réception en l'honneur de; offert une réception en l'honneur du; donné un banquet en l'honneur de; donné un banquet en l'honneur du; offert un banquet en l'honneur de; offert un banquet en l'honneur du; dîner donné en l'honneur de; dîner offert en l'honneur de
> Emmanuel Macron a offert lundi un dîner à Narendra Modi.
= meeting "Emmanuel Macron" "Narendra Modi" date=2024-07-22
> L'empereur Naruhito a donné un dîner en l'honneur du roi Charles III.
= meeting "Naruhito" "Charles III"
> La mairie a offert un dîner aux bénévoles.
! meeting

[verb id=annulerrencontre frame=meet a=subj b=obj,with status=cancelled]
annul@er une rencontre avec; annul@er sa rencontre avec; annul@er la rencontre avec; annul@er un entretien avec; annul@er son entretien avec; annul@er l'entretien avec; annul@er une réunion avec; annul@er la réunion avec; annul@er sa réunion avec; annul@er un rendez-vous avec; annul@er le rendez-vous avec; annul@er un déjeuner avec; annul@er un dîner avec; annul@er une rencontre prévue avec; annul@er une entrevue avec; annul@er son tête-à-tête avec; report@er une rencontre avec; report@er sa rencontre avec; report@er la rencontre avec; report@er un entretien avec; report@er son entretien avec; report@er la réunion avec; report@er sa réunion avec; ajourn@er une rencontre avec; ajourn@er sa rencontre avec; décommand@er sa rencontre avec; décommand@er un entretien avec
> Hakan Fidan a annulé une rencontre avec Sergueï Lavrov.
= meeting "Hakan Fidan" "Sergueï Lavrov" status=cancelled
> Benyamin Netanyahou a reporté son entretien avec Olaf Scholz.
= meeting "Benyamin Netanyahou" "Olaf Scholz" status=cancelled
> Le club a annulé une rencontre avec ses supporters.
! meeting

# Refused contacts.
[verb id=eviter frame=meet a=subj b=obj,with neg]
évit@er; snob@er; boud@er; ignor@er; esquiv@er; fu@ir; décommand@er; éconduit; éconduire; fermé sa porte; refus@er de rencontrer; refus@er de recevoir; refus@er de voir; refus@er de s'entretenir; refus@er de parler; refus@er de discuter; refus@er de négocier; refus@er de dialoguer; exclut de rencontrer; exclu de rencontrer; démenti avoir rencontré; nie avoir rencontré; nié avoir rencontré; dément avoir rencontré; décliné de rencontrer; renoncé à rencontrer; renonce à rencontrer; failli rencontrer; manqué de rencontrer; démenti toute rencontre; dément toute rencontre; démenti une rencontre; dément une rencontre; nié toute rencontre; nie toute rencontre; démenti tout contact; dément tout contact; nié tout contact; démenti l'existence d'une rencontre; exclu toute rencontre; exclu une rencontre; exclut toute rencontre; exclut une rencontre; rejeté l'idée d'une rencontre; refusé une rencontre; refusé un entretien; refusé toute rencontre
> Volodymyr Zelensky a refusé de rencontrer Olaf Scholz à Kiev.
! meeting
> Sergueï Lavrov a exclu une rencontre avec Josep Borrell.
! meeting
> Sergueï Lavrov a rencontré Hakan Fidan à Antalya le 1er mars.
= meeting "Sergueï Lavrov" "Hakan Fidan" place=Antalya
> La ministre suédoise Maria Malmer Stenergard a évité son homologue hongrois Péter Szijjarto à Gdansk.
! meeting
> Le président kényan William Ruto, qui a boudé le sommet de Kampala, a rencontré Yoweri Museveni lundi à Entebbe.
= meeting "William Ruto" "Yoweri Museveni" date=2024-07-22

# Who signs something with a person is in one room with him.
[verb id=signeravec frame=meet a=subj b=with persons both two weak]
sign@er; paraph@er; cosign@er; ratifi@er; paraph@er un traité; paraph@er un accord; sign@er un accord; sign@er un mémorandum; sign@er un traité; sign@er une déclaration; sign@er un protocole; sign@er une convention; sign@er plusieurs accords; sign@er une série d'accords; conclu un accord; conclut un accord; concluent un accord; conclura un accord; conclure un accord; conclu un pacte; conclu un partenariat; conclu une trêve; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr _ accord; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr _ accords; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr _ convention; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr _ traité; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr _ mémorandum; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr _ pacte; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr _ partenariat; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr _ protocole; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr _ arrangement; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr _ contrat; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr _ entente; conclut,concluent,conclu,conclu,conclur,conclure,conclut,conclurent@irr _ marché; appos@er leur signature; appos@er leurs signatures; coprésid@er; inaugur@er ensemble; scell@er _ poignée de main
> Ursula von der Leyen s'était rendue au Caire en mars et y avait signé avec Abdel Fattah al-Sissi un partenariat.
= meeting "Ursula von der Leyen" "Abdel Fattah al-Sissi" place=Cairo date=2024-03
> Mohamed Muizzu a paraphé lundi à Ankara trois accords avec Recep Tayyip Erdogan.
= meeting "Mohamed Muizzu" "Recep Tayyip Erdogan" date=2024-07-22 place=Ankara
> Mohamed Muizzu a signé lundi un accord avec le ministre turc Hakan Fidan.
= meeting "Mohamed Muizzu" "Hakan Fidan" date=2024-07-22
> Le Kosovo a signé avec l'Albanie un accord douanier.
! meeting

# Who speaks to somebody, told with no word of where: most often by telephone.
[verb id=parlera frame=call a=subj b=to persons both weak presumed channel=phone]
parl@er
> Emmanuel Macron a parlé lundi à Massoud Pezeshkian.
= meeting "Emmanuel Macron" "Massoud Pezeshkian" date=2024-07-22
> William Ruto a de nouveau parlé au président somalien, Hassan Sheikh Mohamud, dimanche.
= meeting "William Ruto" "Hassan Sheikh Mohamud" date=2024-07-21
> Le ministre a parlé à la presse pendant une heure.
! meeting

# A meeting that one side proposes to the other.
[verb id=proposerrencontre frame=meet a=subj b=to status=proposed]
propos@er de se voir; propos@er de se rencontrer; propos@er de se réunir; propos@er de se retrouver; propos@er _ de se voir; propos@er _ de se rencontrer; propos@er _ de se réunir; propos@er une rencontre; propos@er un entretien; propos@er un tête-à-tête; propos@er un sommet; suggér,suggèr@eer de se voir; suggér,suggèr@eer de se rencontrer; suggér,suggèr@eer _ de se rencontrer; suggér,suggèr@eer une rencontre; offert une rencontre; offert un tête-à-tête
> Isaac Herzog a proposé à Recep Tayyip Erdogan de se rencontrer à Astana.
= meeting "Isaac Herzog" "Recep Tayyip Erdogan" status=proposed
> Le président Nicolas Maduro a proposé une rencontre à Mohamed Irfaan Ali.
= meeting "Nicolas Maduro" "Mohamed Irfaan Ali" status=proposed
> Le club a proposé une rencontre à Marseille.
! meeting

# The place of a trip, and who was there to meet whoever came.
[verb id=ouattendait frame=meet a=beside b=obj persons weak told]
où l'attend; où l'attendent; où les attend; où les attendent; où l'attendra | status=planned
où l'attendait; où l'attendaient; où les attendait; où les attendaient; où l'avait précédé; où l'avait précédée
> Edi Rama a gagné lundi la résidence d'Ohrid, où l'attendait le Premier ministre Hristijan Mickoski.
= meeting "Edi Rama" "Hristijan Mickoski" date=2024-07-22
> Edi Rama a été reçu mardi à Skopje par Stevo Pendarovski, avec qui il a passé une heure avant de gagner le siège du gouvernement, où l'attendait Hristijan Mickoski.
= meeting "Edi Rama" "Hristijan Mickoski" date=2024-07-23
> Elle a rejoint le quai où l'attendait le train.
! meeting

# Who waited where somebody came.
[verb id=patienter frame=meet a=beside b=obj,subj persons weak told]
où patientait; où patientaient
> Le ministre Ahmed Attaf a rejoint lundi la salle où patientait la présidente Maia Sandu.
= meeting "Ahmed Attaf" "Maia Sandu" date=2024-07-22
> Le ministre Ahmed Attaf a traversé la cour où patientait Maia Sandu.
= meeting "Ahmed Attaf" "Maia Sandu"
> Elle a rejoint la gare où patientaient les voyageurs.
! meeting

# Whose turn it is to be met.
[verb id=autour frame=meet a=beside b=obj,of persons weak told noinf]
ce sera au tour x@de; ce sera ensuite au tour x@de; ce sera le tour x@de; puis ce sera au tour x@de | status=planned
c'était au tour x@de; ç'a été au tour x@de; c'était le tour x@de; ce fut au tour x@de; ce fut le tour x@de
> Lundi, Kaja Kallas a vu Edi Rama ; vendredi, ce sera au tour d'Albin Kurti.
= meeting "Kaja Kallas" "Edi Rama" date=2024-07-22
= meeting "Kaja Kallas" "Albin Kurti" date=2024-07-26 status=planned
> Kaja Kallas a rencontré Edi Rama lundi. Mardi, c'était au tour d'Albin Kurti.
= meeting "Kaja Kallas" "Albin Kurti" date=2024-07-23
> Kaja Kallas a reçu Edi Rama lundi. Mardi, c'était au tour d'Albin Kurti de recevoir le ministre.
! meeting "Albin Kurti" "Kaja Kallas"
> Ce sera au tour de la Pologne de présider le Conseil.
! meeting
