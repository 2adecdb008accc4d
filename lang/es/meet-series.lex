# Reuniones una tras otra: con quién se empieza, quién viene después.

[verb id=empezarcon frame=meet a=subj b=obj,with persons weak told]
empezó con; empezó por; comenzó con; comenzó por; arrancó con; abrió con; inició con; abrió la jornada con; empezó el día con; comenzó el día con; abrió el día con; inició el día con; arrancó el día con; inició la jornada con; comenzó la jornada con; cerró la jornada con; cerró el día con; terminó el día con; terminó con; siguió con; prosiguió con; continuó con; abrió la ronda con; empezó la ronda con; cerró la ronda con; abrió la serie con
> La canciller Tanja Fajon mantuvo el martes cinco reuniones en Roma. Empezó con el canciller noruego Espen Barth Eide.
= meeting "Tanja Fajon" "Espen Barth Eide"
> Edi Rama recibió el lunes a Hristijan Mickoski. Siguió con el primer ministro portugués, Luís Montenegro.
= meeting "Edi Rama" "Luís Montenegro"
> El concierto empezó con una marcha. El ministro siguió con una broma.
! meeting
