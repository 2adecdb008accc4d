# AID : l'argent versé, prêté, annoncé, distribué.

[verb id=annonceraide frame=event type=AID a=subj b=to,for,in object=goods]
annon@cer; annon@cer une aide humanitaire; annon@cer _ aide humanitaire; approuv@er; valid@er; donn@er; distribu@er; prêt@er; décaiss@er; mobilis@er | cameo=071 context=economic
> La Commission européenne a annoncé une aide humanitaire supplémentaire de 60 millions d'euros pour la Somalie.
= event AID "Commission européenne" > "Somalie"
> Le FMI a approuvé un prêt de trois milliards de dollars au Pakistan.
= event AID "FMI" > "Pakistan"
> Le Programme alimentaire mondial a distribué des vivres au Tchad.
= event AID "Programme alimentaire mondial" > "Tchad"
> La Norvège a annoncé un nouvel ambassadeur au Kenya.
! event AID

[word goods]
équipes de secours; équipe de secours; équipes de recherche; équipes de sauveteurs; millions d'euros; millions de dollars; milliards de dollars; milliards d'euros; millions de doses

[verb id=deposer frame=event type=AID a=subj b=to,in,poss,of]
dépos@er _ dollars; dépos@er _ millions; dépos@er _ milliards; finan@cer une route; finan@cer une voie ferrée; finan@cer un chemin de fer; finan@cer un barrage; finan@cer une ligne; finan@cer un port; finan@cer une centrale; finan@cer une école; finan@cer des écoles | cameo=071 context=economic
> L'Arabie saoudite a déposé deux milliards de dollars à la banque centrale du Pakistan.
= event AID "Arabie saoudite" > "Pakistan"
> Le Japon finance une voie ferrée aux Philippines.
= event AID "Japon" > "Philippines"
> L'homme a déposé deux dollars à la caisse.
! event
