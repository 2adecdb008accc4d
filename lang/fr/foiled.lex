# Mots qui disent, à côté d'une négation, que ce qu'elle nie était prévu.

[adverb foiled]
finalement; comme prévu; comme annoncé; comme il était prévu; comme c'était prévu; comme il avait été annoncé
> La ministre Tanja Fajon ne rencontrera finalement pas vendredi le ministre Espen Barth Eide.
= meeting "Tanja Fajon" "Espen Barth Eide" status=cancelled date=2024-07-26
> La ministre Tanja Fajon n'a pas rencontré mardi le ministre Espen Barth Eide comme prévu.
= meeting "Tanja Fajon" "Espen Barth Eide" status=cancelled date=2024-07-23
> La ministre Tanja Fajon ne rencontrera pas vendredi le ministre Espen Barth Eide.
! meeting
> Le club ne rencontrera finalement pas ses supporters.
! meeting
