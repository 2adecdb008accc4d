# What is told: ten rules and how the verbs inflect.

# falt@ar: falta, faltou, faltará, faltar, faltando
[paradigm ar]
pres = {}a
pres = {}am
past = {}ou
past = {}aram
fut = {}ará
fut = {}arão
inf = {}ar
ger = {}ando
part = {}ado

[verb id=reunir-se frame=meet a=subj b=with]
reuniu-se; reuniram-se; se reuniu; se reuniram; encontrou-se; encontraram-se; se encontrou | past
reúne-se; reúnem-se; se reúne | pres
> O presidente brasileiro, João Lima, reuniu-se com o chanceler russo, Sergei Lavrov, em Moscou ontem.
= meeting "João Lima" "Sergei Lavrov" status=held place=Moscow date=2024-07-24
> O comitê reuniu-se em Lisboa.
! meeting

[verb id=receber frame=meet a=subj b=obj]
recebeu; receberam | past
> O ministro das Relações Exteriores da China, Wang Yi, recebeu o chanceler brasileiro, Mauro Vieira.
= meeting "Wang Yi" "Mauro Vieira"
> Wang Yi recebeu uma carta.
! meeting

[verb id=conversar frame=meet a=subj b=with topic=about]
convers@ar

[verb id=telefonar frame=call a=subj b=to]
telefon@ar

[verb id=visitar frame=visit a=subj to=obj]
visit@ar
> O presidente de Angola, José Neto, visitará Portugal.
= visit "José Neto" to=PRT status=planned

[verb id=chegar frame=arrive a=subj to=to,in]
cheg@ar

[verb id=dizer frame=say a=subj]
disse; disseram | past
diz; dizem | pres
afirm@ar; declar@ar; acrescent@ar
> Mauro Vieira disse que o Brasil está pronto para o diálogo.
= statement "Mauro Vieira" mode=indirect content="o Brasil está pronto para o diálogo"
> “Estamos prontos para o diálogo”, afirmou Mauro Vieira.
= statement "Mauro Vieira" mode=direct

[noun id=segundo frame=say cue=accord a=of]
segundo

[verb id=agradecer frame=event type=SUPPORT a=subj b=to]
agradeceu; agradeceram | past
> A China agradeceu ao Brasil.
= event SUPPORT "China" > "Brasil"

[verb id=condenar frame=event type=ACCUSE a=subj b=obj]
conden@ar
> A Rússia condenou Portugal.
= event ACCUSE "Rússia" > "Portugal"
