# Liberté ordonnée, gens secourus.

[verb id=ordonner-liberte frame=event type=CONCEDE a=subj b=obj,of]
ordonn@er la libération de; ordonn@er la libération des; ordonn@er la libération du; ordonn@er la libération immédiate de; ordonn@er la remise en liberté de; ordonn@er la remise en liberté des; ordonn@er la remise en liberté du | cameo=084 mode=release context=legal
> Un tribunal kényan a ordonné la libération de deux journalistes norvégiens.
= event CONCEDE "Un tribunal kényan" > "deux journalistes norvégiens"
> Un tribunal turc a ordonné la remise en liberté de trois étudiants allemands.
= event CONCEDE "Un tribunal turc" > "trois étudiants allemands"
> Le chef a ordonné la libération de la salle.
! event

[verb id=secourir frame=event type=AID a=subj b=obj object=secourus]
a secouru; ont secouru; a porté secours à; ont porté secours à | cameo=073 context=humanitarian
> La marine kényane a secouru cinquante migrants somaliens.
= event AID "La marine kényane" > "cinquante migrants somaliens"
> L'Italie a porté secours à trente réfugiés syriens.
= event AID "Italie" > "trente réfugiés syriens"
> Le pompier a secouru un chat.
! event

[word secourus]
migrants; réfugiés; réfugiées; naufragés; pêcheurs; marins; civils; blessés; survivants; sinistrés; touristes
