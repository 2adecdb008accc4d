# AID told as money put somewhere or given for a purpose.

[verb id=depositar frame=event type=AID a=subj b=in,of,poss]
deposit@ar _ dólares; deposit@ar _ millones; renov@ar _ depósito; renov@ar el depósito | cameo=071 context=economic
> Arabia Saudí depositó dos mil millones de dólares en el banco central de Pakistán.
= event AID "Arabia Saudí" > "Pakistán"
> Catar renovó su depósito en el banco central de Egipto.
= event AID "Catar" > "Egipto"
> El hombre depositó dos dólares en su cuenta.
! event

[verb id=darfondos frame=event type=AID a=subj b=to,for,of,in object=goods]
dado; dio; dieron; da; dan | cameo=071 context=economic
> La Unión Europea ha dado 45 millones de euros para los agricultores de Nigeria.
= event AID "Unión Europea" > "Nigeria"
> Japón dio a Kenia ambulancias y medicinas.
= event AID "Japón" > "Kenia"
> Japón dio a Kenia una respuesta.
! event
