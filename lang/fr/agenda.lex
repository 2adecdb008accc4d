# Ce dont on a parlé est le sujet du verbe: what was on the agenda of the meeting just told of.

[verb id=ordredujour frame=discuss topic=subj]
étaient à l'ordre du jour; était à l'ordre du jour; figuraient à l'ordre du jour; figurait à l'ordre du jour; ont figuré à l'ordre du jour; a figuré à l'ordre du jour; figuraient également à l'ordre du jour; figuraient aussi à l'ordre du jour; étaient au menu; était au menu; ont été au menu; a été au menu; étaient également au menu; étaient au programme; était au programme; ont été au centre; a été au centre; étaient au centre; était au centre; ont été au cœur; a été au cœur; étaient au cœur; était au cœur; ont occupé; ont dominé les échanges; a dominé les échanges; ont dominé les entretiens; a dominé les entretiens; étaient sur la table; était sur la table
> Jean-Noël Barrot a rencontré Ahmed Attaf à Alger. Les visas et la situation au Sahel étaient à l'ordre du jour.
= meeting "Jean-Noël Barrot" "Ahmed Attaf" agenda="la situation au Sahel"
> Emmanuel Macron a reçu Joseph Aoun à Paris lundi. La reconstruction du pays a été au cœur des entretiens.
= meeting "Emmanuel Macron" "Joseph Aoun" agenda="La reconstruction du pays"
> Le poisson était au menu.
! any
