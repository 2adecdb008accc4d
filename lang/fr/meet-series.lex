# Des entretiens l'un après l'autre: par qui on commence, qui vient ensuite.

[verb id=commencerpar frame=meet a=subj b=obj,by,with persons weak told]
commencé par; a commencé par; ont commencé par; avait commencé par; a débuté par; commença par; commence par; commencé avec; commença avec; commence avec; débuté par; débuta par; débute par; débuté avec; débuta avec; ouvert le bal avec; ouvre le bal avec; ouvert sa journée avec; ouvre sa journée avec; ouvrit sa journée avec; ouvert sa journée par; commencé sa journée avec; commencé sa journée par; entamé sa journée avec; entamé sa journée par; débuté sa journée avec; démarré sa journée avec; terminé sa journée avec; achevé sa journée avec; conclu sa journée avec; fini sa journée avec; clos sa journée avec; terminé par; terminé avec; fini avec; enchaîné avec; enchaîne avec; enchaîna avec; poursuivi avec; ouvert la série avec; clos la série avec
> La ministre Tanja Fajon a tenu mardi cinq entretiens à Rome. Elle a commencé par le ministre norvégien Espen Barth Eide.
= meeting "Tanja Fajon" "Espen Barth Eide"
> Hakan Fidan a rencontré lundi José Manuel Albares à Madrid. Il a enchaîné avec le Premier ministre portugais, Luis Montenegro.
= meeting "Hakan Fidan" "Luis Montenegro"
> Le concert a commencé par une marche. Le ministre a enchaîné avec une blague.
! meeting

[verb id=puisvint frame=meet a=beside b=obj,subj,of persons weak told noinf]
puis vint; puis vient; vint ensuite; vient ensuite; est venu ensuite; est venue ensuite; ce fut ensuite au tour x@de; c'était ensuite au tour x@de; ce fut alors au tour x@de; ce fut ensuite le tour x@de; vint ensuite le tour x@de; puis vint le tour x@de; puis ce fut le tour x@de; puis ce fut au tour x@de; puis au tour x@de; lui a succédé; lui ont succédé; lui succéda
> La ministre Tanja Fajon a reçu mardi le ministre norvégien Espen Barth Eide. Puis vint le ministre omanais Badr al-Boussaïdi.
= meeting "Tanja Fajon" "Badr al-Boussaïdi"
> Hakan Fidan a rencontré lundi José Manuel Albares à Madrid. Ce fut ensuite au tour du Premier ministre portugais, Luis Montenegro.
= meeting "Hakan Fidan" "Luis Montenegro"
> Puis vint la pluie, et ce fut ensuite au tour de la grêle.
! meeting
