# Small words: what ties the parts of a clause together.

[prep]
outre; en plus x@de; en dehors x@de; hormis; à part | besides
avec; avec des; avec de; avec d'; l'un avec; l'une avec; l'autre avec; l'un, avec; d'un côté avec; de l'autre avec; en compagnie x@de; aux côtés x@de; au bras x@de; au côté x@de; en l'honneur x@de; conjointement avec; ensemble avec | m=with
en présence x@de; en la présence x@de; sous les yeux x@de; avec la participation x@de | m=with witness
à; au; aux; A | m=to,in,at
de; du; d' | m=from,of
des | m=from,of
en | m=in,to
dans; dans des; dans de; dans d'; au sein x@de; à l'intérieur x@de; du côté x@de | m=in
chez; auprès x@de | m=at,to
par; par des; par de; par d'; offert par; offerte par; offerts par; donné par; offert en son honneur par; donné en son honneur par; offert en leur honneur par; donné en leur honneur par; offert à son intention par; effectuée par; effectué par; effectuées par; effectués par; entreprise par; accomplie par; entamée par; entamé par | m=by
conduite par; conduites par; conduit par; conduits par; dirigée par; dirigé par; menée par; emmenée par; présidée par; pilotée par; avec à sa tête; sous la conduite x@de; sous la direction x@de; sous la houlette x@de | m=by head
de la part x@de | m=by,from
sur | m=on,about
sous | m=on
pour; pour des; pour de; pour d' | m=for post
au profit x@de; en faveur x@de; au nom x@de | m=for
envers; à l'égard x@de; vis-à-vis x@de | m=toward,to
contre; contre des; contre de; contre d'; à l'encontre x@de; face x@à; visant; frappant | m=against
vers; en direction x@de | m=toward,to
entre; parmi | m=between
lors x@de; le temps x@de; au fil x@de; au cours x@de; durant; pendant; à l'occasion x@de | m=during
# what follows is the reporter's word on what was said
en référence x@à; dans une référence x@à; en allusion x@à; dans une allusion x@à; dans une allusion à peine voilée x@à; allusion x@à; une allusion x@à; allusion à peine voilée x@à | remark
> Edi Rama a assuré que la paix « ne se marchande pas », en référence aux frappes de lundi.
= statement "Edi Rama" content="la paix « ne se marchande pas »"
> Edi Rama a assuré que la trêve est fragile, allusion à peine voilée à l'incident du pont.
= statement "Edi Rama" content="la trêve est fragile"
> Le musée a ouvert une salle en référence à son fondateur.
! any
depuis | m=after since
avant; avant x@de; juste avant; peu avant; en prévision x@de; en prélude x@à; en préambule x@à | m=before
à la veille x@de; un jour avant; un jour avant x@de; vingt-quatre heures avant | m=before days=-1
deux jours avant; deux jours avant x@de; quarante-huit heures avant; à l'avant-veille x@de | m=before days=-2
trois jours avant; trois jours avant x@de | m=before days=-3
une semaine avant; une semaine avant x@de; huit jours avant | m=before days=-7
après; après des; après de; après d'; à l'issue x@de; au bout x@de; à la sortie x@de; à la fin x@de; en conclusion x@de; sitôt après; aussitôt après; juste après; peu après; au terme x@de; à la suite x@de; au sortir x@de; dans la foulée x@de | m=after
au lendemain x@de; un jour après; le lendemain x@de; dès le lendemain x@de; vingt-quatre heures après; 24 heures après | m=after days=1
deux jours après; quarante-huit heures après; 48 heures après; au surlendemain x@de; le surlendemain x@de | m=after days=2
trois jours après | m=after days=3
quatre jours après | m=after days=4
cinq jours après | m=after days=5
six jours après | m=after days=6
une semaine après; huit jours après; sept jours après | m=after days=7
dix jours après | m=after days=10
deux semaines après; quinze jours après | m=after days=14
concernant; au sujet x@de; à propos x@de; relatif x@à; relative x@à; relatifs x@à; relatives x@à; touchant; portant sur; en matière de; autour x@de; s'agissant x@de; en ce qui concerne; en rapport avec | m=about
en marge x@de; à côté x@de | m=beside
via; par le biais x@de; par l'intermédiaire x@de; à travers; par la voix x@de; par la bouche x@de | m=through
comme; en tant que; en qualité de; en sa qualité de | m=as
parmi lesquels; parmi lesquelles; au nombre desquels; au nombre desquelles; parmi eux; parmi elles; au premier rang desquels; à commencer par; dont; dont notamment; avec notamment | members
malgré; désigné par; désignée par; désigné de; nommé par; nommée par; mandaté par; mandatée par; à la tête x@de; sans; sauf; hormis; moyennant; dès; près x@de; loin x@de; hors x@de; devant; derrière; grâce x@à; en raison x@de; à cause x@de; en vertu x@de; en vue x@de; afin x@de; au lieu x@de; en dépit x@de; à l'exception x@de; en échange x@de; en réponse x@à; sur invitation x@de; à l'invitation x@de; à l'initiative x@de; à la demande x@de; sous l'égide x@de; sous la présidence x@de; suite x@à; conformément x@à; y compris; au-delà x@de; compte tenu x@de; à partir x@de; au niveau x@de; dans le cadre x@de; dans le domaine x@de; en plus x@de; contrairement x@à; à destination x@de
jusqu'; jusqu'à; jusqu'au; jusqu'aux; jusqu'en | until

[and]
et; ainsi que; ainsi qu'; de même que; de même qu'; tout comme; ou; ni; et aussi; comme aussi; &
puis; et puis; et ensuite; et enfin | separate
mais; or; et non; mais aussi; mais encore | but

[comp]
que; qu'
si; s'il; s'ils; combien; comment; pourquoi
à ce que; à ce qu'; de ce que; de ce qu'; sur le fait que; sur le fait qu'; du fait que; du fait qu'; au fait que; au fait qu'; à l'idée que; à l'idée qu'

[rel]
pour qui; selon qui; d'après qui; aux yeux de qui; de l'avis de qui; pour lequel; pour laquelle; selon lequel; selon laquelle; selon lesquels | accord
qui; lequel; laquelle; lesquels; lesquelles | subj
à quoi; ce à quoi | obj
> Lavrov a déclaré que les plans étaient bons, ce à quoi Blinken a répondu : « Ils ne le sont pas. »
= statement "Lavrov" content="les plans étaient bons"
= statement "Blinken" mode=direct content="Ils ne le sont pas"
> Lavrov a déclaré que les plans étaient bons, à quoi Blinken a répondu qu'ils étaient mauvais.
= statement "Blinken" content="ils étaient mauvais"
> Lavrov a déclaré que les plans étaient bons, à quoi Blinken a répondu qu'ils étaient mauvais.
! statement "Lavrov" content="mauvais"
# what follows it is theirs whom it describes: "dont le ministre"
dont | obj owner
que; qu'; à qui; avec qui; de qui; par qui; chez qui; auprès de qui; auprès duquel; auprès de laquelle; par laquelle; par lesquels; avec lesquels; avec lesquelles; aux côtés de qui; en compagnie de qui; en présence de qui; auquel; à laquelle; auxquels; duquel; de laquelle; avec lequel; avec laquelle; par lequel | obj
où; au cours duquel; au cours de laquelle; lors duquel; lors de laquelle; durant laquelle; pendant lequel; dans lequel; dans laquelle | place

[sub]
alors que; alors qu'; cependant que; cependant qu'; tandis que; tandis qu'; pendant que; lorsque; lorsqu'; quand; puisque; puisqu'; parce que; parce qu'; car; bien que; bien qu'; quoique; afin que; afin qu'; pour que; pour qu'; sans que; sans qu'; avant que; avant qu'; après que; après qu'; depuis que; depuis qu'; dès que; dès qu'; aussitôt que; tant que; tant qu'; ainsi; selon que; à condition que; à moins que; de sorte que; de manière à ce que; étant donné que; même si; au moment où; d'autant que; d'autant plus que; comme si; faute de quoi; pour; pour des; pour de; pour d'; avant de; avant d'; juste avant de; juste avant d'; non sans; afin x@de; en vue x@de; au lieu x@de; sans

[neg]
ne; n'; pas; jamais; guère; point; nullement; aucunement; non; aucun; aucune; nul; nulle; plus jamais; ne pas; ne pas avoir; ne jamais avoir; ne pas s'être; ne pas être; ne pas avoir été
pas été autorisé à; pas été autorisée à; pas été autorisés à; pas été autorisées à; pas autorisé à; pas autorisée à; pas été en mesure de; pas en mesure de; pas été admis à; pas été admise à; empêché de; empêchée de; empêchés de; interdit de; interdite de; privé de; privée de; tenté en vain de; tenté sans succès de; cherché en vain à; demandé en vain à; évité de; évite de; exclu de; exclut de; exclut une; exclu une; exclut toute; exclu toute; démenti; dément; démentent; démenti avoir; renonce à; renoncé à; échoué à; failli; sans
sans avoir pu; sans pouvoir; sans avoir réussi à; sans réussir à; sans être parvenu à; sans être parvenue à; sans être parvenus à; sans parvenir à; sans avoir voulu; sans vouloir; sans avoir eu l'occasion de; sans avoir eu le temps de; sans avoir l'occasion de; sans avoir le temps de; sans avoir daigné; sans même avoir pu; sans même; sans jamais avoir pu; sans jamais; sans avoir été autorisé à; sans avoir été autorisée à; sans attendre de; sans chercher à; sans aller jusqu'à
> Sergueï Lavrov est rentré de Skopje sans avoir pu rencontrer Josep Borrell.
! meeting
> Sergueï Lavrov est rentré de Skopje sans être parvenu à remettre à Josep Borrell un message de Vladimir Poutine.
! meeting
refuse de; refusé de; refusent de; refusait de; refusa de; refusant de; refuse d'; refusé d'; décliné | refuses
> L'Iran a refusé de libérer deux journalistes français.
= event REJECT "L'Iran" > "deux journalistes français"
> L'Iran n'a pas libéré deux journalistes français.
! event
> Sergueï Lavrov n'a pas rencontré Wang Yi à Vientiane.
! meeting
> Sergueï Lavrov a refusé de rencontrer Josep Borrell.
! meeting
> Sergueï Lavrov a rencontré Josep Borrell à Skopje.
= meeting "Sergueï Lavrov" "Josep Borrell" place=Skopje
> Sergueï Lavrov et Wang Yi se sont rencontrés à Astana.
= meeting "Sergueï Lavrov" "Wang Yi" status=held

[plan]
soit; soient; va; vont; vais; allons; dois; devons; serai; serons; aurai; aurons; allait; allaient; sera; seront; aura; auront; devait; devaient; devrait; devraient; doit; doivent; devra; devront; est censé; est censée; sont censés
prévoit; prévoient; prévoyait; prévoit de; prévoient de; prévoit d'; prévu de; prévu d'; prévoyait de; est prévu que; il est prévu que; s'apprête à; s'apprêtait à; est sur le point de; sont sur le point de; sur le point de; a l'intention de; ont l'intention de; a prévu de; ont prévu de; a prévu d'; projette de; projettent de; se propose de; tient à; convenu de; convenus de; accepté de; accepté d'; promis de; espère pouvoir; compte bien; compte; comptent; entend; entendent; envisage de; envisagent de; envisage d'; souhaite; souhaitent; espère; espèrent; s'apprêtent à; se prépare à; se préparent à; est attendu; est attendue; sont attendus; attendu; attendue; attendus; prévu; prévue; prévus; prévues; programmé; programmée; programmés; est prévu; est prévue; sont prévus; sont prévues; à l'agenda; au programme; au menu de la visite; à venir; prochain; prochaine; prochains; prochaines; imminent; imminente; futur; future; futurs; futures; veut; veulent; est appelé à; est appelée à; sont appelés à; en préparation; en vue d'; en vue de
> Emmanuel Macron doit rencontrer Olaf Scholz à Berlin vendredi.
= meeting "Emmanuel Macron" "Olaf Scholz" status=planned date=2024-07-26
> Emmanuel Macron rencontrera Olaf Scholz à Berlin la semaine prochaine.
= meeting "Emmanuel Macron" "Olaf Scholz" status=planned
> Emmanuel Macron a rencontré Olaf Scholz à Meseberg.
= meeting "Emmanuel Macron" "Olaf Scholz" status=held
> Le roi Abdallah II de Jordanie était sur le point de partir en vacances.
! meeting

# The conditional of what is not confirmed, and what only might be.
[maybe]
n'est plus à l'ordre du jour; n'est pas à l'ordre du jour; ne sont pas à l'ordre du jour; n'est plus d'actualité; n'est pas au programme; n'est pas prévu; n'est pas prévue; n'est nullement prévue; n'est nullement prévu; est incertaine; est incertain; sont incertaines; semble incertaine; semble incertain; reste hypothétique; demeure hypothétique; reste incertaine; reste incertain; demeure incertaine; paraît improbable; semble improbable; paraît compromise; semble compromise; paraît exclue; semble exclue; est exclue; reste exclue; n'est pas d'actualité; hypothétique; improbable; peu probable; incertain; incertaine; incertains; compromis; compromise; en suspens; hors de question; prématuré; prématurée; inenvisageable; prêt à; prête à; prêts à; prêtes à; prêt au; prête au; prêts au; prêtes au; ouvert au; ouverte au; ouverts au; ouvertes au; ouvert à; ouverte à; favorable au; favorable à; favorables au; favorables à; disposé au; disposée au; disposé à; disposée à; disposés à; prêt pour; ouvert à; ouverte à; favorable à; la volonté de; l'espoir de; aurait; auraient; serait; seraient; pourrait; pourraient; peut; peuvent; peut-être; éventuel; éventuelle; éventuels; éventuelles; possible; possibilité d'; possibilité de; hypothèse d'; perspective d'; il faudrait; si
> Emmanuel Macron aurait rencontré Bachar al-Assad à Genève.
! meeting
> Une éventuelle rencontre entre Emmanuel Macron et Vladimir Poutine fait débat.
! meeting
> Emmanuel Macron a rencontré Vladimir Poutine à Moscou le 7 février 2022.
= meeting "Emmanuel Macron" "Vladimir Poutine" date=2022-02-07
> Félix Tshisekedi et Évariste Ndayishimiye ont peut-être évoqué le dossier, mais Félix Tshisekedi a rencontré William Ruto lundi à Nairobi.
= meeting "Félix Tshisekedi" "William Ruto" date=2024-07-22

[cancel]
n'a pas eu lieu; n'a finalement pas eu lieu; n'ont pas eu lieu; n'a pu avoir lieu; n'a pas pu avoir lieu; n'a finalement pas pu avoir lieu; n'a pas pu se tenir; n'a finalement pas pu se tenir; n'a pu se tenir; n'a finalement pu se tenir; ne s'est pas tenu; ne s'est pas tenue; ne s'est finalement pas tenue; ne s'est finalement pas tenu; ne se tiendra pas; ne se tiendra finalement pas; a fait long feu; capoté; n'aura pas lieu; n'aura finalement pas lieu; n'auront pas lieu; n'aura donc pas lieu; tombé à l'eau; tombée à l'eau; décommandé; décommandée; déprogrammé; déprogrammée; annulé; annulée; annule; annulent; annuler; suspendu; suspendue; annulation; annulation d'; annulation de; abandonné; abandonnée; abandonnés; abandonnées
repoussé; repoussée; repoussés; repoussées; remis à plus tard; remise à plus tard; remis sine die; reporté sine die; reportée sine die; reporté; reportée; reporte; reportent; ajourné; ajournée; report de; report d'; reportés; reportées; décalé; décalée; décalés; décalées; différé; différée; différés; différées; ajournés; ajournées | defers
envisagé; envisagée; est envisagée; est envisagé; à l'étude; est à l'étude; propose; proposé; proposent; proposait; proposition d'; proposition de; suggère; suggéré; invite; invité; offre de | propose
> @2024-07-25 Les pourparlers entre Wang Yi et Edi Rama ont été reportés à lundi.
= meeting "Wang Yi" "Edi Rama" status=planned date=2024-07-29
> @2024-07-25 Wang Yi devait rencontrer Edi Rama mardi, mais l'entretien a été reporté à mercredi.
= meeting "Wang Yi" "Edi Rama" status=planned date=2024-07-31
> Paris a annulé la rencontre entre Stéphane Séjourné et Sergueï Lavrov.
= meeting "Stéphane Séjourné" "Sergueï Lavrov" status=cancelled
> Oman annule le sommet qui devait réunir lundi à Mascate Joe Biden et Mahmoud Abbas.
= meeting "Joe Biden" "Mahmoud Abbas" status=cancelled place=Muscat date=2024-07-29
> Le sommet qui devait réunir Joe Biden et Mahmoud Abbas à Amman a été reporté.
= meeting "Joe Biden" "Mahmoud Abbas" status=cancelled place=Amman
> Le Kremlin a annulé le contrat.
! meeting

[ongoing]
est en train de; sont en train de; est en train d'; sont en train d'; en ce moment; en ce moment même; à l'heure actuelle; actuellement; se poursuit; se poursuivent
en cours; est en cours; sont en cours; est toujours en cours; sont toujours en cours | begun
> La rencontre prévue entre Lavrov et Fidan est en cours à Ankara.
= meeting "Lavrov" "Fidan" status=ongoing
> La rencontre prévue entre Lavrov et Fidan a eu lieu lundi à Ankara.
= meeting "Lavrov" "Fidan" status=held date=2024-07-22
> La rencontre prévue entre Lavrov et Fidan inquiète Athènes.
! meeting status=held

[aux]
était; étaient; étais; étions; avait été; avaient été | be earlier was
décidé de; décidé d'; décide de; décident de; décide d'; décident d'; résolu à; choisi de; opté pour | decided
est; sont; soit; soient; suis; sommes; fut; furent; été; sera; seront; étant; a été; ont été; aura été; ayant été; serait; seraient; x@avoirete | be
x@etreinf | be now
se; s'; me; m' | self
# "c'est à Oslo que le roi a reçu": no clause of its own
c'est; c'était; ce fut; ce sera; c'est donc; c'est aussi; c'est d'abord; c'est également; c'est encore; c'est ainsi; c'est finalement | be cleft
a commencé par; ont commencé par; commença par; avait commencé par; a débuté par; a enchaîné en; a pris l'initiative x@de; ont pris l'initiative x@de; avait pris l'initiative x@de; a fini par; ont fini par; a réussi à; ont réussi à; est parvenu à; est parvenue à; sont parvenus à; était parvenu à; en a profité pour; en ont profité pour; en avait profité pour; a profité de sa visite pour; a profité de son séjour pour; a profité de l'occasion pour; a saisi l'occasion pour; a saisi l'occasion de; a saisi cette occasion pour; a été amené à; a été amenée à; a mis à profit sa visite pour; a mis à profit son séjour pour; a trouvé le temps de; a trouvé un moment pour; a également profité de sa visite pour; a choisi de; a choisi d'; ont choisi de; a dû; ont dû; avait dû; avait pu; a pris le temps de; a pris soin de; a préféré; a eu le loisir de; a eu l'honneur de; a eu l'opportunité de; ont eu l'opportunité de; a eu la possibilité de; a eu le plaisir de; avait eu l'occasion de; a eu l'occasion d'; ont eu l'occasion d'; a tenu également à; nous a; nous ont; nous avait; nous avaient; nous a également; m'a; m'ont; m'avait; vous a; vous ont; a tenu à; ont tenu à; avait tenu à; avaient tenu à; a pu; ont pu; avait pu; a pu également; a eu l'occasion de; ont eu l'occasion de; vient tout juste de; viennent tout juste de; venait tout juste de | done
avait; avaient; avais; avions; venait de; venaient de; venait d'; venaient d' | earlier
a; ont; ai; avons; ait; aient; eut; eurent; ayant; x@avoirinf; aura; auront; vient de; viennent de; vient d'; viennent d'; c'
> Emmanuel Macron a fini par être reçu par Olaf Scholz mardi.
= meeting "Emmanuel Macron" "Olaf Scholz" status=held
> Emmanuel Macron est en train de s'entretenir avec Olaf Scholz.
= meeting "Emmanuel Macron" "Olaf Scholz" status=ongoing
> Avant de s'entretenir lundi avec Olaf Scholz, Emmanuel Macron visitera une usine.
= meeting "Emmanuel Macron" "Olaf Scholz" status=planned date=2024-07-29
> Avant de s'entretenir lundi avec Olaf Scholz, Emmanuel Macron a visité une usine.
= meeting "Emmanuel Macron" "Olaf Scholz" status=held date=2024-07-22
> Emmanuel Macron a voulu être reçu par Olaf Scholz.
! meeting "Emmanuel Macron" "Olaf Scholz" status=held
> C'est à Oslo, mardi, que le roi Harald a reçu Volodymyr Zelensky.
= meeting "Harald" "Volodymyr Zelensky" place=Oslo date=2024-07-23
> C'est avec Edi Rama que Kyriakos Mitsotakis s'est entretenu lundi à Tirana.
= meeting "Edi Rama" "Kyriakos Mitsotakis" place=Tirana
> En juin, c'est la ministre Annalena Baerbock qui a accueilli Ignazio Cassis à Berlin.
= meeting "Annalena Baerbock" "Ignazio Cassis" date=2024-06 place=Berlin
> C'est la Slovène Tanja Fajon que Kyriakos Mitsotakis a reçue lundi.
= meeting "Tanja Fajon" "Kyriakos Mitsotakis" date=2024-07-22
> Kyriakos Mitsotakis est rentré de Zagreb. C'est Andrej Plenkovic qu'il avait vu la veille.
= meeting "Kyriakos Mitsotakis" "Andrej Plenkovic" date=2024-07-24
> C'est Kyriakos Mitsotakis que la foule attendait.
! meeting
> C'est à Oslo que la pluie est tombée.
! any

[report]
selon des informations; prétendument; soi-disant; apparemment; à en croire

# Ce qui compte une rencontre ou une visite : l'année derrière n'en est pas le jour.
[adverb first]
pour la première fois; pour la deuxième fois; pour la seconde fois; pour la troisième fois; pour la quatrième fois; pour la cinquième fois; pour la sixième fois; pour la septième fois; pour la huitième fois; pour la énième fois; pour la première et dernière fois; une deuxième fois; une seconde fois; une troisième fois
> @2024-10-22 Emmanuel Macron a reçu Rumen Radev pour la troisième fois cette année.
= meeting "Emmanuel Macron" "Rumen Radev" date=2024-10-22
> @2024-10-22 Emmanuel Macron a reçu Rumen Radev cette année.
= meeting "Emmanuel Macron" "Rumen Radev" date=2024-01-01..2024-12-31
> La pluie est tombée pour la troisième fois cette année.
! any

[adverb]
à la tête d'une délégation; à la tête d'une forte délégation; à la tête d'une importante délégation; à la tête d'une large délégation; à la tête d'une vaste délégation; accompagné d'une délégation; accompagné d'une forte délégation; accompagné d'une importante délégation; accompagné d'une large délégation; accompagné d'une vaste délégation; accompagnée d'une délégation; accompagnée d'une forte délégation; accompagnée d'une importante délégation; accompagnée d'une large délégation; accompagnée d'une vaste délégation; conduisant une délégation; conduisant une forte délégation; conduisant une importante délégation; conduisant une large délégation; conduisant une vaste délégation; à la tête de sa délégation; à la tête de sa forte délégation; à la tête de sa importante délégation; à la tête de sa large délégation; à la tête de sa vaste délégation; accompagné de sa délégation; accompagné de sa forte délégation; accompagné de sa importante délégation; accompagné de sa large délégation; accompagné de sa vaste délégation; à la tête d'une délégation de haut niveau; à la tête d'une délégation ministérielle; à la tête d'une délégation parlementaire; à la tête d'une délégation diplomatique; à la tête d'une importante délégation parlementaire; à la tête d'une importante délégation ministérielle; à la tête d'une délégation gouvernementale
depuis; également; aussi; encore; toujours; souvent; seulement; ensuite; enfin; alors; maintenant; désormais; notamment; là; hier; bientôt; plus tard; récemment; dernièrement; par ailleurs; en outre; de plus; d'ailleurs; à cet égard; en effet; néanmoins; cependant; pourtant; toutefois; donc; ainsi; en particulier; surtout; principalement; personnellement; officiellement; publiquement; séparément; brièvement; longuement; longtemps; vivement; fermement; fortement; clairement; chaleureusement; sincèrement; cordialement; régulièrement; directement; immédiatement; rapidement; catégoriquement; explicitement; solennellement; à nouveau; de nouveau; une nouvelle fois; une fois de plus; en personne; à huis clos; en privé; en tête-à-tête; pour sa part; de son côté; pour leur part; de leur côté; quant à lui; quant à elle; à son tour; tour à tour; d'abord; tout d'abord; dans la foulée; sur ce point; à ce sujet; à ce propos; à cette occasion; dans ce contexte; dans ce cadre; par conséquent; au contraire; en revanche; en même temps; en fait; bien; mieux; plus; moins; très; tout; même; presque; environ; près; jusqu'ici; jusqu'à présent; en; nous-mêmes; leur part; conjointement; ensemble; entre-temps; entretemps; réellement; véritablement; absolument; pleinement; entièrement; largement; profondément; particulièrement; simplement; finalement; initialement; mutuellement; réciproquement; ouvertement; franchement; non plus; au moins; tant; autant; trop; assez; peu; beaucoup; davantage; vite; hier encore; d'emblée; sans détour; sans ambages; en substance; lui aussi; elle aussi; eux aussi
