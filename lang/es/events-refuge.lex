# Asilo que se pide y gente rescatada.

[verb id=pedir-asilo frame=event type=REQUEST a=subj b=in,to,of]
solicit@ar asilo; solicit@ar asilo político; solicit@ar refugio; pidió asilo; pidieron asilo; pide asilo; piden asilo; han pedido asilo; ha pedido asilo; pidió asilo político; pidieron asilo político; busc@ar refugio; busc@ar asilo | cameo=0233 context=migration
> Refugiados somalíes pidieron asilo en Kenia.
= event REQUEST "Refugiados somalíes" > "Kenia"
> Refugiados sirios solicitaron asilo en Suecia.
= event REQUEST "Refugiados sirios" > "Suecia"
> El gato pidió refugio en la cocina.
! event

[verb id=rescatar frame=event type=AID a=subj b=obj object=rescatados]
rescat@ar; rescat@ar x@al; evacu@ar; auxili@ar; auxili@ar x@al | cameo=073 context=humanitarian
> La marina keniana rescató a cincuenta migrantes somalíes.
= event AID "marina keniana" > "migrantes somalíes"
> Italia rescató a treinta refugiados sirios.
= event AID "Italia" > "refugiados sirios"
> El bombero rescató a un gato.
! event

[word rescatados]
migrantes; refugiados; refugiadas; náufragos; pescadores; marineros; civiles; heridos; supervivientes; damnificados; turistas
