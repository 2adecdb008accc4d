# Whose guest somebody was: "fue el martes en Roma huésped de X".

[verb id=huesped frame=meet a=subj b=of,obj persons]
x@ser huésped x@de; x@ser _ huésped x@de; x@ser el huésped x@de; x@ser _ el huésped x@de; x@ser la huésped x@de; x@ser invitado x@de; x@ser invitada x@de; x@ser _ invitado x@de; x@ser _ invitada x@de; x@ser el invitado x@de; x@ser la invitada x@de; ha sido huésped x@de; ha sido invitado x@de; ha sido invitada x@de
> La ministra eslovena Tanja Fajon fue el martes en Roma huésped de su homólogo italiano, Antonio Tajani.
= meeting "Tanja Fajon" "Antonio Tajani" place=Rome date=2024-07-23
> La ministra eslovena Tanja Fajon fue la invitada del presidente italiano, Sergio Mattarella.
= meeting "Tanja Fajon" "Sergio Mattarella"
> El cantante fue invitado del programa.
! meeting
