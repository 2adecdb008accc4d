# Who there is: offices, states, cities.

[title role=foreign-minister]
ministro das Relações Exteriores; ministra das Relações Exteriores; ministro dos Negócios Estrangeiros; ministra dos Negócios Estrangeiros; chanceler
> O chanceler russo, Sergei Lavrov, reuniu-se com o ministro das Relações Exteriores, Mauro Vieira, em Brasília.
= meeting "Sergei Lavrov" "Mauro Vieira" place=Brasilia

[title role=head-of-state]
presidente; Presidente

[title role=minister]
ministro; ministra

[counterpart]
homólogo; homóloga; colega

[country]
BRA
  pt: Brasil / brasileiro; brasileira
RUS
  pt: Rússia / russo; russa
CHN
  pt: China / chinês; chinesa
PRT
  pt: Portugal / português; portuguesa
AGO
  pt: Angola / angolano; angolana

[city]
Brasilia | country=BRA capital
  pt: Brasília
Moscow | country=RUS capital
  pt: Moscou; Moscovo
Lisbon | country=PRT capital
  pt: Lisboa
Luanda | country=AGO capital
  pt: Luanda
