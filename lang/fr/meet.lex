# Meetings: two or more sides in one room, on one line, or at one table.

[verb id=rencontrer frame=meet a=subj b=obj,with topic=about,on]
rencontr@er; retrouv@er; entretien@entre avec; entretien@entre; réun@ire avec; réun@ire; rencontr@ere avec; attabl@ere avec; croise; croisé
> Sergueï Lavrov a rencontré Wang Yi à Vientiane jeudi.
= meeting "Sergueï Lavrov" "Wang Yi" status=held place=Vientiane date=2024-07-25
> Catherine Colonna s'est entretenue avec son homologue indonésienne, Retno Marsudi, à Jakarta.
= meeting "Catherine Colonna" "Retno Marsudi" place=Jakarta
> Sergueï Lavrov et Hakan Fidan se sont réunis à Antalya.
= meeting "Sergueï Lavrov" "Hakan Fidan" place=Antalya
> L'usine a rencontré des difficultés.
! meeting
> Le comité s'est réuni lundi.
! meeting

[verb id=recevoir frame=meet a=subj b=obj persons]
reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr; accueille,accueillent,accueilli,accueill,accueiller,accueillir,accueillit,accueillirent@irr; reçoit,reçoivent,reçu,recev,recevr,recevoir,reçut,reçurent@irr en audience; raccompagn@er; accord@er une audience à; accord@er une audience au
> Emmanuel Macron a reçu Volodymyr Zelensky à l'Élysée lundi.
= meeting "Emmanuel Macron" "Volodymyr Zelensky" date=2024-07-22
> Sergueï Lavrov a été reçu par le président égyptien Abdel Fattah al-Sissi au Caire.
= meeting "Sergueï Lavrov" "Abdel Fattah al-Sissi" place=Cairo
> Sergueï Lavrov a reçu une lettre d'Antony Blinken.
! meeting

[verb id=discuter frame=meet a=subj b=with topic=about,on,of]
discut@er avec; parl@er avec; convers@er avec; dialogu@er avec; négoci@er avec; échang@ger avec; s'est concerté avec; concert@ere avec; confér,confèr@eer avec; fait le point avec; font le point avec; fait un tour d'horizon avec; déjeun@er avec; dîn@er avec; dîné avec; eu un échange avec; a eu une discussion avec; travaill@er avec
> Emmanuel Macron a discuté avec Xi Jinping à Bali.
= meeting "Emmanuel Macron" "Xi Jinping" place=Bali
> Hakan Fidan a échangé avec Antony Blinken à Washington.
= meeting "Hakan Fidan" "Antony Blinken" place=Washington
> Les enfants ont discuté avec le maître-nageur.
! meeting

[verb id=evoquer frame=discuss a=subj b=with topic=obj]
évoqu@er; abord@er; examin@er; discut@er de; discut@er d'; discut@er des; discut@er du; pass@er en revue; débattu; débattent; débat; traité de; traitent de; échang@ger sur; échang@ger leurs vues sur; échangé des vues sur; échangé leurs points de vue sur; parl@er de; parl@er du; parl@er des; fait le point sur; font le point sur; fait un tour d'horizon de; fait un tour d'horizon des; pench@ere sur
> Sergueï Lavrov et Wang Yi se sont rencontrés à Vientiane. Ils ont évoqué la situation en Ukraine.
= meeting "Sergueï Lavrov" "Wang Yi" agenda="la situation en Ukraine"
> Emmanuel Macron a abordé la crise libanaise avec Mohammed ben Salmane à Djeddah.
= meeting "Emmanuel Macron" "Mohammed ben Salmane"
> Le film évoque son enfance.
! any

[verb id=appeler frame=call a=subj b=obj,with channel=phone]
téléphon@er à; parl@er au téléphone avec; parlé par téléphone avec; joint par téléphone; appelé au téléphone; entretien@entre par téléphone avec; entretien@entre au téléphone avec; entretien@entre par téléphone; entretien@entre au téléphone; entretien@entre téléphoniquement avec; échang@ger par téléphone avec; échang@ger au téléphone avec; joint au téléphone
> Emmanuel Macron s'est entretenu par téléphone avec Mahmoud Abbas mercredi.
= meeting "Emmanuel Macron" "Mahmoud Abbas" channel=phone date=2024-07-24
> Hakan Fidan s'est entretenu au téléphone avec Sergueï Lavrov.
= meeting "Hakan Fidan" "Sergueï Lavrov" channel=phone
> Le client a téléphoné à la banque.
! meeting

[verb id=participer frame=attend a=subj event=to,obj,in]
particip@er à; particip@er au; particip@er aux; assist@er à; assist@er au; prend part à; prend part au; pris part à; pris part au; prendra part à; prendra part au; prendre part à; prendre part au; prenait part; représent@er à; présid@er; copréside; coprésidé; intervient à; intervenu au
> Sergueï Lavrov a participé au sommet de l'ASEAN à Vientiane.
= meeting "Sergueï Lavrov" format=multilateral
> Wang Yi a assisté à la réunion ministérielle de l'OCS à Astana.
= meeting "Wang Yi" format=multilateral
> Les élèves ont participé au concours.
! meeting

[noun id=entretien frame=meet a=between,poss,of,by b=with,between topic=about,on]
rencontre@n; entretien@n; réunion@n; entrevue@n; tête-à-tête; discussion@n; pourparlers; consultation@n; conversation@n; échange@n; négociation@n; dialogue@n; audience@n; réunion@n de travail; séance@n de travail; déjeuner de travail; dîner de travail; petit-déjeuner de travail; déjeuner@n; dîner@n; rendez-vous; conciliabule@n; face-à-face; aparté@n; entretien@n bilatéral; entretiens bilatéraux; rencontre@n bilatérale@n; réunion@n bilatérale@n; séance de travail élargie; concertations; sommet@n bilatéral; échange@n de vues; tour d'horizon; rencontre au sommet
> La rencontre entre Sergueï Lavrov et Wang Yi a eu lieu à Vientiane jeudi.
= meeting "Sergueï Lavrov" "Wang Yi" date=2024-07-25 place=Vientiane
> Emmanuel Macron a eu un entretien avec Narendra Modi à Paris.
= meeting "Emmanuel Macron" "Narendra Modi" place=Paris
> L'entretien de la chaudière a coûté cher.
! meeting
> La réunion du comité a été longue.
! meeting

[noun id=trilaterale frame=meet a=between,poss,of,by b=with,between format=trilateral]
réunion@n trilatérale@n; rencontre@n trilatérale@n; sommet tripartite; réunion@n tripartite@n; trilatérale; sommet trilatéral
> Une réunion trilatérale entre la Russie, la Turquie et l'Iran s'est tenue à Astana.
= meeting "Russie" "Turquie" "Iran" format=trilateral
> La trilatérale entre la Grèce, Chypre et l'Égypte a eu lieu au Caire.
= meeting "Grèce" "Chypre" "Égypte" format=trilateral
> Une réunion tripartite de syndicats a échoué.
! meeting

[noun id=telephone frame=call a=between,poss,of,by b=with,to,from,between topic=about,on channel=phone]
entretien@n téléphonique@n; conversation@n téléphonique@n; appel@n téléphonique@n; échange@n téléphonique@n; communication@n téléphonique@n; coup de téléphone; coup de fil; appel téléphonique; discussion@n téléphonique@n
> Emmanuel Macron a eu un entretien téléphonique avec Vladimir Poutine samedi.
= meeting "Emmanuel Macron" "Vladimir Poutine" channel=phone date=2024-07-20
> La conversation téléphonique entre la ministre Joly et le ministre Kuleba a eu lieu lundi.
= meeting "Joly" "Kuleba" channel=phone
> Un appel téléphonique anonyme a alerté la police.
! meeting
[noun id=visio frame=call a=between,poss,of,by b=with,between channel=video]
visioconférence@n; réunion virtuelle; entretien par visioconférence; entretien en visioconférence; appel vidéo; sommet virtuel; vidéoconférence@n
> Emmanuel Macron a tenu une visioconférence avec Xi Jinping.
= meeting "Emmanuel Macron" "Xi Jinping" channel=video
> La visioconférence fatigue les employés.
! meeting
> Ursula von der Leyen a tenu une visioconférence avec Narendra Modi mardi.
= meeting "Ursula von der Leyen" "Narendra Modi" channel=video date=2024-07-23

# Verbs that say only that their noun took place.
[support id=avoir]
eu; a eu; ont eu; avait eu; avaient eu; aura,auront@futur; aura eu; fait; fera,feront@futur; faire; font; tient,tiennent,tenu,ten,tiendr,tenir,tint,tinrent@irr; men,mèn@eer; conduit; conduisent; organis@er; poursuit; poursuivi; entam@er; engag@ger; achev,achèv@eer; conclut; effectu@er; entrepris; entreprend; accord@er; accompl@ir; particip@er; multipli@er
lieu; a eu lieu; ont eu lieu; aura,auront@futur lieu; avait eu lieu; a lieu; ont lieu; avoir lieu; eut lieu; t@tenre; s'est déroulé; s'est déroulée; se déroule; se déroulera; dur@er; a porté; a porté sur; s'est déroulée; intervient; intervenue; intervenu | intransitive
> Emmanuel Macron a tenu une réunion avec Olaf Scholz à Berlin.
= meeting "Emmanuel Macron" "Olaf Scholz" place=Berlin
> Emmanuel Macron aura un entretien avec Olaf Scholz lundi.
= meeting "Emmanuel Macron" "Olaf Scholz" status=planned
> L'orchestre a tenu une répétition.
! meeting

[setting]
en marge x@de; à l'occasion x@de; en prélude x@à; lors x@de; au dernier jour x@de
> Sergueï Lavrov a rencontré Wang Yi en marge du sommet de l'ASEAN à Vientiane.
= meeting "Sergueï Lavrov" "Wang Yi" setting="sommet de l'ASEAN"
> Emmanuel Macron s'est entretenu avec Luiz Inacio Lula da Silva en marge de la conférence de Munich.
= meeting "Emmanuel Macron" "Luiz Inacio Lula da Silva" setting="conférence de Munich"
> L'élève écrit en marge de la page.
! any

[occasion]
sommet@n; forum@n; conférence@n; Assemblée générale; session@n; réunion ministérielle; réunion@n; congrès; assises; sommet des chefs d'État; commémoration@n; Conseil européen; conférence ministérielle
cérémonie@n; funérailles; obsèques; investiture | ceremony
[topicnoun]
question@n; dossier@n; sujet@n; situation@n; relations; crise@n; conflit@n; problème@n; coopération; enjeux; perspectives; moyens; renforcement; développement

[modifier]
par visioconférence; en visioconférence; par vidéoconférence; en visio; virtuel; virtuelle; en ligne; à distance | channel=video
par téléphone; au téléphone; téléphonique | channel=phone
en personne; en présentiel; de visu | channel=in-person
trilatéral; trilatérale; tripartite; à trois | format=trilateral
bilatéral; bilatérale; bilatéraux; bilatérales; en tête-à-tête; en tête à tête | format=bilateral
multilatéral; multilatérale; quadripartite; élargi; élargie | format=multilateral
officiel; officielle; officiellement; officielles; officiels | kind=official
d'État; d'Etat | kind=state
de travail; de travail et d'amitié | kind=working
privé; privée; à titre privé | kind=private
> Emmanuel Macron et Xi Jinping se sont entretenus par visioconférence.
= meeting "Emmanuel Macron" "Xi Jinping" channel=video
> Emmanuel Macron a effectué une visite officielle en Inde.
= visit "Emmanuel Macron" to=IND kind=official
> Le cours a lieu par visioconférence.
! meeting
