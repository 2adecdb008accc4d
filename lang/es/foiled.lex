# Palabras que junto a una negación dicen que lo negado estaba previsto.

[adverb foiled]
finalmente; al final; como estaba previsto; como se había anunciado; como estaba programado
> La ministra Tanja Fajon finalmente no se reunirá el viernes con el ministro Espen Barth Eide.
= meeting "Tanja Fajon" "Espen Barth Eide" status=cancelled date=2024-07-26
> La ministra Tanja Fajon al final no se reunió el martes con el ministro Espen Barth Eide.
= meeting "Tanja Fajon" "Espen Barth Eide" status=cancelled date=2024-07-23
> La ministra Tanja Fajon no se reunirá el viernes con el ministro Espen Barth Eide.
! meeting
> El club finalmente no se reunirá con sus socios.
! meeting
