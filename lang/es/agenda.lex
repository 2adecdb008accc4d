# Aquello de lo que se habló es el sujeto del verbo: what was on the agenda of the meeting just told of.

[verb id=enlaagenda frame=discuss topic=subj]
salieron a relucir; salió a relucir; figuraron en la agenda; figuró en la agenda; figuraban en la agenda; figuraba en la agenda; estuvieron en la agenda; estuvo en la agenda; estuvieron sobre la mesa; estuvo sobre la mesa; centraron la conversación; centró la conversación; centraron la reunión; centró la reunión; centraron el encuentro; centró el encuentro; centraron las conversaciones; centró las conversaciones; dominaron la reunión; dominó la reunión; dominaron la conversación; dominó la conversación; ocuparon buena parte de
> José Manuel Albares recibió en Madrid a Nasser Bourita. La pesca y las aduanas centraron la conversación.
= meeting "José Manuel Albares" "Nasser Bourita" agenda="La pesca"
> Gustavo Petro se reunió con Lula en Brasilia. La situación de Venezuela estuvo sobre la mesa.
= meeting "Gustavo Petro" "Lula" agenda="La situación de Venezuela"
> El pan estuvo sobre la mesa.
! any
