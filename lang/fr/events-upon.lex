# Noms d'actes que subit ce qui les suit : qui les condamne ou les soutient s'en prend à
# l'auteur, non à la victime.

[word upon]
sanctions; embargo; interdiction; plainte; accusations; charges; allégations; agression; attaque; attaques; frappe; frappes; raid; raids; offensive; guerre; menaces; représailles; restrictions; mesures; bombardement; bombardements; pilonnage
[word upon undergone]
blocus; occupation; invasion; siège; encerclement; annexion; isolement; assassinat; meurtre; enlèvement; détention; arrestation; emprisonnement; expulsion; exclusion; persécution; saisie; destruction; démembrement; renversement; empoisonnement
> Le Chili a condamné l'invasion de la Géorgie par la Russie.
= event ACCUSE "Chili" > "Russie"
> La Norvège a rejeté le blocus américain de Cuba.
= event REJECT "Norvège" > "américain"
> La Pologne soutient les sanctions contre la Biélorussie.
! event SUPPORT
> Le Chili a condamné l'invasion de l'Ukraine.
! event ACCUSE
> La Norvège a salué le plan présenté par William Ruto à Nairobi.
= event SUPPORT "Norvège" > "William Ruto"
