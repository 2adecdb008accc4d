# Adverbs and adverbial phrases: they may stand between a verb and what belongs to it.

[adverb]
sur X; sur le réseau X; sur le réseau social X; sur son compte X; sur sa page X; sur Truth Social; sur les réseaux sociaux; sur ses réseaux sociaux; Et d'ajouter; Et de conclure; Et de préciser; Et de poursuivre; Et de rappeler; Et de marteler; Et de lancer; Et d'insister; Et de souligner; Et d'expliquer; Et d'assurer; Et de prévenir; Et de renchérir; Et de résumer; Et de trancher; Et d'avertir; Et de citer; Et de s'interroger; Et de répéter | verbatim
in extremis; au dernier moment; à la dernière minute; sine die; au pied levé; toutes affaires cessantes; coup sur coup; dans la foulée; séance tenante; au fait du dossier; au fait des discussions; au fait de l'affaire; au fait des négociations; au fait des pourparlers; au courant du dossier; au courant des discussions; au courant des négociations; au courant de l'affaire; sous couvert d'anonymat; sous le couvert de l'anonymat; sous couvert de l'anonymat; sous le sceau de l'anonymat; sous le sceau de la confidence; ayant requis l'anonymat; requérant l'anonymat; qui a requis l'anonymat; qui requiert l'anonymat; qui préfère garder l'anonymat; préférant garder l'anonymat; s'exprimant sous couvert d'anonymat; sous condition d'anonymat; à condition de ne pas être nommé; à condition de ne pas être cité; qui n'a pas souhaité être nommé; qui a souhaité rester anonyme; souhaitant rester anonyme; de premier plan; de haut rang
premièrement; deuxièmement; troisièmement; quatrièmement; dernièrement; en premier lieu; en second lieu; en deuxième lieu; en dernier lieu; pour commencer; pour finir; pour conclure; tout sourire; toute souriante; en plus; de plus; qui plus est; par la même occasion; dans le même temps; au passage; au surplus; sourire aux lèvres; le sourire aux lèvres; la mine grave; le visage fermé; visiblement ému; visiblement émue; abondamment; activement; admirablement; adroitement; aisément; amèrement; amicalement; apparemment; ardemment; assidûment; assurément; aussitôt; autrement; avidement; bilatéralement; bravement; brillamment; brièvement; brusquement; brutalement; calmement; candidement; catégoriquement; certainement; certes; chaleureusement; chaudement; clairement; clandestinement; collectivement; communément; complètement; concrètement; conjointement; consciemment; conséquemment; considérablement; constamment; continuellement; convenablement; copieusement; cordialement; correctement; courageusement; couramment; crûment; cruellement; curieusement; définitivement; délibérément; derechef; désespérément; diplomatiquement; directement; discrètement; distinctement; doublement; doucement; durablement; durement; effectivement; efficacement; également; éloquemment; éminemment; encore une fois; énergiquement; énormément; entièrement; essentiellement; étroitement; éventuellement; évidemment; exactement; excessivement; exceptionnellement; exclusivement; exhaustivement; expressément; extrêmement; facilement; farouchement; faiblement; favorablement; fermement; fidèlement; fièrement; finalement; fondamentalement; formellement; fort; fortement; fraîchement; franchement; fraternellement; fréquemment; froidement; frontalement; furieusement; généralement; généreusement; globalement; gracieusement; graduellement; grandement; gravement; habilement; habituellement; hardiment; hâtivement; hautement; heureusement; historiquement; honnêtement; humblement; immédiatement; impérativement; implicitement; inlassablement; incessamment; inconditionnellement; indéfectiblement; indéniablement; indirectement; indubitablement; inévitablement; infiniment; informellement; initialement; inopinément; instamment; instantanément; intensément; intégralement; intimement; invariablement; ironiquement; irrévocablement; jalousement; jovialement; juridiquement; justement; laconiquement; largement; légalement; légèrement; lentement; librement; légitimement; littéralement; localement; loin; longuement; lourdement; loyalement; maintes fois; malheureusement; manifestement; massivement; matériellement; mécaniquement; militairement; minutieusement; mollement; moralement; mordicus; mutuellement; mystérieusement; naturellement; nécessairement; nettement; nommément; notoirement; nouvellement; nullement; obstinément; occasionnellement; officiellement; officieusement; oralement; ostensiblement; ouvertement; parallèlement; pareillement; parfaitement; parfois; partiellement; patiemment; périodiquement; perpétuellement; personnellement; pertinemment; peu après; pleinement; plus tard; plus tôt; plus tôt dans la journée; plus tard dans la journée; plus tôt dans la semaine; plutôt; poliment; politiquement; ponctuellement; positivement; posément; pourtant; pratiquement; précipitamment; précisément; préalablement; prématurément; prestement; principalement; probablement; prochainement; profondément; progressivement; promptement; proprement; provisoirement; prudemment; publiquement; puissamment; puis; purement; quasiment; quelque peu; quotidiennement; radicalement; rapidement; rarement; récemment; réciproquement; réellement; régulièrement; relativement; résolument; respectivement; respectueusement; rétrospectivement; rigoureusement; rituellement; rudement; sagement; sans cesse; sans délai; sans détour; sans équivoque; sans ménagement; sans réserve; sans tarder; sans surprise; sans relâche; sans hésiter; savamment; sciemment; sèchement; secrètement; semblablement; sensiblement; sereinement; sérieusement; sévèrement; simplement; simultanément; sincèrement; singulièrement; sobrement; soigneusement; solennellement; solidairement; sommairement; soudain; soudainement; souvent; spécialement; spécifiquement; spontanément; strictement; substantiellement; successivement; suffisamment; superbement; sûrement; surtout; symboliquement; systématiquement; tacitement; tardivement; techniquement; temporairement; tendrement; textuellement; théoriquement; tièdement; totalement; tour à tour; tout à fait; tout juste; traditionnellement; tranquillement; triomphalement; tristement; ultérieurement; unanimement; uniquement; unilatéralement; univoquement; urgemment; utilement; vainement; valablement; véhémentement; verbalement; véritablement; vertement; vigoureusement; violemment; virtuellement; visiblement; vite; vivement; volontairement; volontiers; vraiment; vraisemblablement
avec les honneurs militaires; avec les honneurs; avec tous les honneurs; avec les honneurs dus à son rang; en grande pompe; à bras ouverts; à déjeuner; à dîner; avec force; avec fermeté; avec vigueur; avec la plus grande fermeté; avec la plus grande vigueur; avec insistance; avec émotion; avec prudence; avec humour; avec ironie; avec gravité; avec satisfaction; avec inquiétude; avec véhémence; avec clarté; avec franchise; avec sincérité; avec enthousiasme; avec diplomatie; avec calme; dans les termes les plus forts; dans les termes les plus fermes; de manière catégorique; de façon catégorique; de manière claire; de façon claire; d'une seule voix; d'un commun accord; de concert; à l'unisson; à cette fin; à ce propos; à ce titre; à cet effet; à cet égard; à cette occasion; à l'avance; à l'improviste; à la hâte; à maintes reprises; à plusieurs reprises; à deux reprises; à trois reprises; à nouveau; à peine; à présent; à terme; à titre personnel; à titre d'exemple; à voix basse; à mots couverts; à demi-mot; au passage; au préalable; au premier chef; au demeurant; au final; au plus vite; au début; au départ; au fond; au moins; au total; aux côtés; coup sur coup; côte à côte; dans l'immédiat; dans le détail; dans le même temps; dans la même veine; dans un premier temps; dans un second temps; dans un deuxième temps; dans un tout premier temps; dans la foulée; dans ce sens; dans cette perspective; dans cet esprit; dans ce contexte; dans ce cadre; dans l'ensemble; d'abord; d'ailleurs; d'autre part; d'emblée; d'entrée de jeu; d'une part; d'un autre côté; d'ordinaire; d'ores et déjà; de bonne foi; de ce fait; de facto; de fait; de jure; de longue date; de même; de nouveau; de plus belle; de prime abord; de toute façon; de toute évidence; de vive voix; de source sûre; du coup; du même coup; du moins; du reste; en aparté; en bref; en ce sens; en clair; en cours de route; en définitive; en détail; en direct; en fin de compte; en général; en guise de conclusion; en l'occurrence; en l'espèce; en longueur; en matière diplomatique; en outre; en particulier; en parallèle; en personne; en premier lieu; en second lieu; en principe; en privé; en public; en quelque sorte; en réalité; en résumé; en retour; en revanche; en somme; en substance; en tout cas; en vain; enfin; entre autres; haut et fort; hors micro; hors caméra; ici et là; il est vrai; jusque-là; l'air grave; non sans humour; non sans ironie; par avance; par conséquent; par contre; par exemple; par la suite; par là même; par moments; par trop; par voie de conséquence; pas à pas; pêle-mêle; peu ou prou; point par point; pour autant; pour finir; pour l'heure; pour l'instant; pour le moment; pour la première fois; pour la deuxième fois; pour la énième fois; pour commencer; pour conclure; pour mémoire; pour rappel; quant à elle; quant à elles; quant à eux; quant à lui; quoi qu'il en soit; sans ambages; sans ambiguïté; sans doute; sans plus de précisions; sans autre précision; sans plus de détails; sous peu; sur le champ; sur-le-champ; sur ce; sur le fond; tant bien que mal; tout au plus; tout aussi; tout comme; tout court; tout d'abord; tout de même; tout de suite; tout récemment; toutes choses égales; un à un; un peu; un tant soit peu; une fois encore; une fois de plus; une nouvelle fois; vaille que vaille; voire
lui aussi; elle aussi; eux aussi; elles aussi; lui-même; elle-même; eux-mêmes; elles-mêmes; soi-même; pour sa part; pour leur part; de son côté; de leur côté; à son tour; à leur tour; tous les deux; quelques heures plus tôt; quelques heures plus tard; quelques heures auparavant; peu avant; juste avant; juste après; quelques jours plus tard; un peu plus tôt; un peu plus tard; plus tôt cette semaine; plus tôt dans la matinée
> « La paix est proche », a écrit sur X Espen Barth Eide.
= statement "Espen Barth Eide" mode=direct content="La paix est proche"
> Emmanuel Macron a, pour sa part, longuement reçu Olaf Scholz à Paris.
= meeting "Emmanuel Macron" "Olaf Scholz" place=Paris
> Alger avait aussitôt rappelé son ambassadeur en France.
= event SANCTION "Alger" > "France" mode=withdraw cameo=161
> La pluie tombe abondamment.
! any

# The record is of a time before the story's.
[adverb back]
auparavant; dans le passé; la dernière fois; pour la dernière fois; déjà
> Hakan Fidan avait déjà rencontré Josep Borrell à Bruxelles.
= meeting "Hakan Fidan" "Josep Borrell" place=Brussels
> Il pleuvait déjà.
! any

# What follows names those just counted.
[adverb namely]
à savoir; en l'occurrence; à savoir notamment; nommément
> Hakan Fidan a reçu deux ambassadeurs, à savoir Luis Paz, ambassadeur du Pérou, et Ana Soto, ambassadrice du Chili.
= meeting "Hakan Fidan" "Luis Paz"
= meeting "Hakan Fidan" "Ana Soto"
> Hakan Fidan s'est entretenu avec ses homologues, en l'occurrence le ministre péruvien Luis Paz et le ministre chilien Juan Soto.
= meeting "Hakan Fidan" "Luis Paz"
= meeting "Hakan Fidan" "Juan Soto"
> Hakan Fidan a évoqué deux sujets, à savoir le gaz et le blé.
! meeting

# Who was received, besides the one told of before, the same host received; several of a state each who
# were met too were met one by one.
[adverb too]
dans la foulée; peu après; aussitôt après; juste après; un peu plus tard; quelques heures plus tard; dans l'après-midi; en fin de journée; également; aussi; à son tour; à leur tour; lui aussi; elle aussi; eux aussi; elles aussi; de même; pareillement; ensuite; en outre; par ailleurs; enfin; par la suite; encore
> Hakan Fidan a reçu l'ambassadeur du Pérou, Luis Paz. L'ambassadrice du Chili, Ana Soto, a également été reçue.
= meeting "Hakan Fidan" "Ana Soto"
> Hakan Fidan a reçu l'ambassadeur du Pérou, Luis Paz. L'ambassadeur du Chili, Juan Soto, a été reçu à son tour.
= meeting "Hakan Fidan" "Juan Soto"
> Emmanuel Macron a aussi reçu le président chilien Juan Soto et le premier ministre bulgare Petar Radev.
= meeting "Emmanuel Macron" "Juan Soto" format=bilateral
= meeting "Emmanuel Macron" "Petar Radev" format=bilateral
> Hakan Fidan a reçu l'ambassadeur du Pérou, Luis Paz. L'ambassadrice du Chili, Ana Soto, a été bien reçue par la presse.
! meeting "Hakan Fidan" "Ana Soto"

[adverb here]
ici
sur place; y; là-bas | there
> Hakan Fidan est arrivé à Bagdad lundi. Il y a rencontré Fouad Hussein.
= meeting "Hakan Fidan" "Fouad Hussein" place=Baghdad
> Ici, il pleut.
! any

# What follows is the subject of the clause behind the comma: "Quant à X, il a reçu".
[adverb fronts]
Quant à; Quant au; Quant à la; Pour ce qui est de; Pour ce qui concerne; quant à; quant au
> Mario Draghi s'est rendu à Tripoli. Quant à Emmanuel Macron, il a accueilli Abdelhamid Dbeibah à Paris.
= meeting "Emmanuel Macron" "Abdelhamid Dbeibah" place=Paris
> Quant à la pluie, elle n'a pas cessé.
! any
