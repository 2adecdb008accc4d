# Documents, who made them public, and what was told in the sentence before.

# Who made a document public, whose words it gives: "selon un communiqué publié jeudi par l'Élysée".
[verb id=publiernote frame=other issues]
publi@er; diffus@er; rend,rendent,rendu,rend,rendr,rendre,rendit,rendirent@irr public; rendue@participe publique; transmis@participe; transmise@participe; communiqu@er; émis@participe; émise@participe; sign@er; lu@participe; lue@participe; parvenu@participe; adress@er; envoy@er; post@er; partag@er; distribu@er; relay@er; mis@participe en ligne; mise@participe en ligne; publié@participe sur son site; publié@participe sur sa page Facebook; publié@participe sur X
> La trêve tient encore, selon un communiqué de presse publié jeudi par l'Élysée.
= statement "Élysée" content="La trêve tient encore"
> Selon une note rendue publique mardi par le ministère togolais des Affaires étrangères, la route rouvrira en mai.
= statement "ministère togolais des Affaires étrangères" content="la route rouvrira en mai"
> Selon un livre publié par un voisin, la route rouvrira en mai.
! statement "Togo"

# More names for them.
[anaphor document]
un communiqué de presse; le communiqué de presse; un communiqué officiel; le communiqué officiel; un bref communiqué; un court communiqué; un communiqué laconique; un long communiqué; un communiqué diplomatique; un compte-rendu; un compte rendu officiel; une note d'information; un communiqué du jour; même source
> La route rouvrira en mai, indique un communiqué de presse de l'ambassade de Chine.
= statement "ambassade de Chine" content="La route rouvrira en mai"
> Selon un communiqué officiel du ministère algérien des Affaires étrangères, la route rouvrira en mai.
= statement "ministère algérien des Affaires étrangères" content="la route rouvrira en mai"
> La présidence tunisienne a annoncé que le port était fermé. La route rouvrira en mai, souligne-t-on de même source.
= statement "présidence tunisienne" content="La route rouvrira en mai"
> Un communiqué de presse a été rédigé.
! any

# "C'est ce qu'a déclaré X": the sentence before is his.
[verb id=cequadit frame=say cue=report a=subj,by,obj needs=bare]
dit@cequa; déclaré@cequa; indiqué@cequa; annoncé@cequa; affirmé@cequa; expliqué@cequa; précisé@cequa; confirmé@cequa; souligné@cequa; rappelé@cequa; révélé@cequa; assuré@cequa; confié@cequa; soutenu@cequa; rapporté@cequa; écrit@cequa; reconnu@cequa; admis@cequa; estimé@cequa; fait@cequa savoir; fait@cequa comprendre; fait@cequa remarquer; fait@cequa observer; laissé@cequa entendre
c'est ce qu'indique; c'est ce qu'annonce; c'est ce qu'affirme; c'est ce qu'explique; c'est ce que précise; c'est ce que confirme; c'est ce que souligne; c'est ce que rappelle; c'est ce que révèle; c'est ce qu'assure; c'est ce que rapporte; c'est ce que déclare
donné@information; confirmé@information; révélé@information; annoncé@information; fait@information; rapporté@information; livré@information; communiqué@information; rendu@information publique; l'information est donnée; l'information est confirmée
> La route rouvrira en mai. C'est ce qu'a annoncé mercredi la présidence tunisienne.
= statement "présidence tunisienne" content="La route rouvrira en mai"
> Les deux ports rouvriront lundi. C'est ce qu'a déclaré ce jeudi le vice-ministre russe Evgueni Ivanov, en répondant à une question.
= statement "Evgueni Ivanov" content="Les deux ports rouvriront lundi"
> Les deux ports rouvriront lundi. L'information a été donnée par le ministre togolais Robert Dussey.
= statement "Robert Dussey" content="Les deux ports rouvriront lundi"
> La route rouvrira en mai. C'est ce qu'il faut.
! statement
