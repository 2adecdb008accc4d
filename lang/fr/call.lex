# Meetings by telephone and by video.

[verb id=telephoner frame=call a=subj b=to,obj,with topic=about,on,of channel=phone]
téléphon@er; eu au bout du fil; eu _ au bout du fil; a eu _ au bout du fil; avait eu _ au bout du fil; ont eu _ au bout du fil; a eu en ligne; a eu _ en ligne; appel,appell@eer au téléphone; joint par téléphone; joint au téléphone; joignit par téléphone; joint _ par téléphone; joint _ au téléphone; jointe au téléphone; jointe par téléphone; jointe _ au téléphone; jointe _ par téléphone; joints au téléphone; eu au téléphone; eu _ au téléphone; a eu au téléphone; a eu _ au téléphone; ont eu au téléphone; ont eu _ au téléphone; avait eu au téléphone; avait eu _ au téléphone; avoir eu au téléphone; avoir eu _ au téléphone; aura@futfixe au téléphone; aura@futfixe _ au téléphone; reçu _ appel téléphonique de; reçu _ appel téléphonique du; reçu _ appel de; reçu _ appel du; reçu _ coup de fil de; reçu _ coup de fil du; reçoit _ appel téléphonique de; reçoit _ appel téléphonique du; reçoit _ appel de; reçoit _ appel du; eue au téléphone; a au téléphone; passé un coup de fil; passé un coup de téléphone; pass@er un appel; décroché son téléphone; pris au téléphone; reçoit un appel; reçu un appel; reçu un appel téléphonique; reçu un coup de téléphone; reçu un appel de; reçu un appel téléphonique de; reçu un appel téléphonique du; reçu un appel du; reçoit un appel téléphonique de; reçoit un appel téléphonique du; reçoit un coup de fil de; reçu un coup de fil de
> Hakan Fidan a téléphoné à Abbas Araghchi lundi.
= meeting "Hakan Fidan" "Abbas Araghchi" channel=phone date=2024-07-22
> Emmanuel Macron a reçu un appel téléphonique du président iranien Massoud Pezeshkian.
= meeting "Emmanuel Macron" "Massoud Pezeshkian" channel=phone
> Le client a téléphoné à la banque.
! meeting

[verb id=parlertelephone frame=call a=subj b=with,to,obj topic=about,on,of channel=phone]
appel,appell@eer _ à la demande; appel,appell@eer _ à l'initiative; restés au téléphone; resté au téléphone; restée au téléphone; sont restés au téléphone; est resté au téléphone avec; est restée au téléphone avec; resté _ au téléphone avec; restés _ au téléphone; s'est à nouveau entretenu au téléphone avec; passé près de deux heures au téléphone; pass@er _ heures au téléphone; pass@er deux heures au téléphone; pass@er une heure au téléphone; pass@er plus d'une heure au téléphone; pass@er près de deux heures au téléphone; pass@er près d'une heure au téléphone; parl@er au téléphone; parl@er par téléphone; parl@er au téléphone avec; parl@er par téléphone avec; entretien@entre par téléphone avec; entretien@entre au téléphone avec; entretien@entre par téléphone; entretien@entre au téléphone; entretien@entre téléphoniquement; entretien@entre téléphoniquement avec; entretien@entre _ par téléphone; entretien@entre _ au téléphone; échang@ger par téléphone; échang@ger au téléphone; échang@ger par téléphone avec; échang@ger au téléphone avec; échang@ger _ par téléphone; discut@er par téléphone; discut@er au téléphone; discut@er par téléphone avec; convers@er par téléphone; convers@er au téléphone; parlé _ au téléphone; s'appel,s'appell@eer; s'est parlé au téléphone; se sont parlé au téléphone; se sont parlé par téléphone; se sont parlé _ au téléphone; se sont parlé _ par téléphone; se sont téléphoné; se parlent au téléphone; se parleront@futfixe au téléphone; se parleront@futfixe par téléphone; se sont appelés; s'étaient appelés
> Emmanuel Macron s'est entretenu par téléphone avec Mahmoud Abbas mercredi.
= meeting "Emmanuel Macron" "Mahmoud Abbas" channel=phone date=2024-07-24
> Hakan Fidan s'est entretenu au téléphone avec Sergueï Lavrov.
= meeting "Hakan Fidan" "Sergueï Lavrov" channel=phone
> Joe Biden et Xi Jinping se sont parlé au téléphone mardi.
= meeting "Joe Biden" "Xi Jinping" channel=phone date=2024-07-23
> Elle parle au téléphone toute la journée.
! meeting

[verb id=visioverbe frame=call a=subj b=with,obj topic=about,on,of channel=video]
entretien@entre par visioconférence; entretien@entre en visioconférence; entretien@entre par vidéoconférence; entretien@entre en vidéoconférence; entretien@entre par visioconférence avec; entretien@entre en visioconférence avec; entretien@entre _ par visioconférence; entretien@entre _ par vidéoconférence; entretien@entre _ en visioconférence; réun@ir en visioconférence; réun@ir par visioconférence; réun@ir en vidéoconférence; réun@ir par vidéoconférence; échang@ger en visioconférence; échang@ger par visioconférence; échang@ger par visioconférence avec; discut@er par visioconférence
> Emmanuel Macron et Xi Jinping se sont entretenus par visioconférence.
= meeting "Emmanuel Macron" "Xi Jinping" channel=video
> Hakan Fidan s'est entretenu en visioconférence avec Josep Borrell lundi.
= meeting "Hakan Fidan" "Josep Borrell" channel=video date=2024-07-22
> Les lycéens échangent en visioconférence.
! meeting

# To call somebody; with an infinitive or with what one is called to it is a demand.
[verb id=appeler frame=call a=subj b=obj topic=about,on channel=phone persons noinf noto weak]
appel,appell@eer; contact@er; joi@joindre
> Emmanuel Macron a appelé Vladimir Poutine mardi pour lui parler de Gaza.
= meeting "Emmanuel Macron" "Vladimir Poutine" channel=phone date=2024-07-23
> Hakan Fidan a appelé lundi son homologue saoudien, Fayçal ben Farhane.
= meeting "Hakan Fidan" "Fayçal ben Farhane" channel=phone
> Joint lundi par Emmanuel Macron, Massoud Pezeshkian a nié toute responsabilité.
= meeting "Emmanuel Macron" "Massoud Pezeshkian" channel=phone date=2024-07-22
> Claudia Sheinbaum a appelé lundi le Premier ministre canadien Mark Carney pour l'exhorter à signer l'accord.
= meeting "Claudia Sheinbaum" "Mark Carney" channel=phone
> La France a joint ses efforts à ceux de l'Italie.
! meeting
> António Guterres a appelé Benyamin Netanyahou à la retenue.
! meeting
> Emmanuel Macron a appelé Vladimir Poutine à cesser les combats.
! meeting
> La France a appelé l'Iran au calme.
! meeting

[noun id=telephone frame=call a=between,poss,of,by b=with,to,from,between,of topic=about,on channel=phone]
entretien@n téléphonique@n; conversation@n téléphonique@n; appel@n téléphonique@n; échange@n téléphonique@n; communication@n téléphonique@n; coup de téléphone; coup de fil; coups de fil; discussion@n téléphonique@n; contact@n téléphonique@n; contact@n par téléphone; appel@n passé@n; appel@n échangé@n; appel passé; appel téléphonique passé; entretien par téléphone; conversation par téléphone; discussions téléphoniques; consultations téléphoniques; pourparlers téléphoniques; appel; conférence téléphonique; audioconférence@n
> Emmanuel Macron a eu un entretien téléphonique avec Vladimir Poutine samedi.
= meeting "Emmanuel Macron" "Vladimir Poutine" channel=phone date=2024-07-20
> La conversation téléphonique entre la ministre Joly et le ministre Kuleba a eu lieu lundi.
= meeting "Joly" "Kuleba" channel=phone
> Un appel téléphonique anonyme a alerté la police.
! meeting
> Son appel au calme a été entendu en France.
! meeting

[noun id=visio frame=call a=between,poss,of,by b=with,between topic=about,on channel=video]
visioconférence@n; réunion@n virtuelle@n; entretien@n par visioconférence; entretien@n en visioconférence; appel vidéo; sommet virtuel; vidéoconférence@n; réunion@n par visioconférence; réunion@n en visioconférence; sommet en visioconférence; rencontre@n virtuelle@n; réunion@n en ligne; réunion@n par vidéoconférence
> Emmanuel Macron a tenu une visioconférence avec Xi Jinping.
= meeting "Emmanuel Macron" "Xi Jinping" channel=video
> Ursula von der Leyen a tenu une visioconférence avec Narendra Modi mardi.
= meeting "Ursula von der Leyen" "Narendra Modi" channel=video date=2024-07-23
> La visioconférence fatigue les employés.
! meeting
