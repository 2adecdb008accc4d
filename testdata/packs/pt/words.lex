# Small words, and when.

[prep]
com | m=with
a; ao; à; aos; às; para | m=to
em; no; na; nos; nas | m=in,at
sobre; acerca de | m=about
por; pelo; pela | m=by
entre | m=between
após; depois de | m=after
durante | m=during

[of]
de; do; da; dos; das

[det]
o; a; os; as; um; uma

[and]
e
mas | but

[comp]
que

[pronoun]
ele | m sg subj
ela | f sg subj

[possessive]
seu; sua; seus; suas

[neg]
não

[aux]
foi; foram; é; são; ser | be

[day]
hoje | offset=0
ontem | offset=-1
amanhã | offset=1

[weekday]
segunda-feira | n=1
terça-feira | n=2
quarta-feira | n=3
quinta-feira | n=4
sexta-feira | n=5
sábado | n=6
domingo | n=7

[month]
janeiro | n=1
julho | n=7
agosto | n=8
