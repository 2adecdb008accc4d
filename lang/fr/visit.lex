# Trips.

[verb id=visiter frame=visit a=subj to=obj,to,in]
visit@er; rend,rendent,rendu,rend,rendr,rendre,rendit,rendirent@irre; dépla@cere; séjourn@er; voyag@ger; effectu@er une visite; fait une visite; fera une visite
> Sergueï Lavrov s'est rendu en Chine mardi.
= visit "Sergueï Lavrov" to=CHN date=2024-07-23
> Le Premier ministre hongrois, Viktor Orban, a visité Kiev le 2 juillet.
= visit "Viktor Orban" to=UKR date=2024-07-02
> Des touristes ont visité le musée.
! visit
> Le tribunal a rendu son verdict en France.
! visit

[verb id=arriver frame=arrive a=subj to=to,in,at]
arriv@ere; débarqu@er; atterr@ir; s'envol@er; embarqu@er pour; parti pour; partie pour; part pour; partira pour
> Antony Blinken est arrivé à Hanoï samedi.
= visit "Antony Blinken" to=VNM date=2024-07-20
> La ministre Mélanie Joly est arrivée au Liban.
= visit "Mélanie Joly" to=LBN
> Le colis est arrivé à Lyon.
! visit

[noun id=visite frame=visit a=poss,of,by to=to,in]
visite@n; déplacement@n; voyage@n; séjour@n; tournée@n; visite@n de travail; visite@n officielle@n; visite@n d'État; visite éclair; passage
visite@n d'État; visite@n d'Etat | kind=state
visite@n officielle@n | kind=official
visite@n de travail; visite de travail et d'amitié; visite d'amitié et de travail | kind=working
visite@n privée@n | kind=private
> Emmanuel Macron a effectué une visite d'État en Allemagne en mai.
= visit "Emmanuel Macron" to=DEU kind=state
> La visite d'Annalena Baerbock en Israël a commencé lundi.
= visit "Annalena Baerbock" to=ISR
> La visite du musée est gratuite.
! visit
