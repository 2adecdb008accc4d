# A state named a second time by where it lies or how it is ruled: the one of these that was named last.

[anaphor states=told among=BOL,ECU,PER,COL,CHL,VEN]
país andino; la nación andina; Estado andino
> Luisa González viajó a Lima. Colombia rompió relaciones con el país andino.
! event
> Noboa criticó a Perú. México rompió relaciones con el país andino.
= event SANCTION "México" > "Perú"
> El canciller habló de Bolivia. El país andino condenó los bombardeos de Israel.
= event ACCUSE "Bolivia" > "Israel"
> El país andino es alto.
! event

[anaphor states=told among=GTM,HND,SLV,NIC,CRI,PAN,BLZ]
país centroamericano; la nación centroamericana; Estado centroamericano; el istmo
> La canciller viajó a Panamá. El país centroamericano rechazó la propuesta de China.
= event REJECT "Panamá" > "China"
> Honduras calla. Taiwán rompió relaciones con el país centroamericano.
= event SANCTION "Taiwán" > "Honduras"
> El país centroamericano espera lluvias.
! event

[anaphor states=told among=ARG,BOL,BRA,CHL,COL,ECU,GUY,PRY,PER,SUR,URY,VEN]
país sudamericano; país suramericano; la nación sudamericana; la nación suramericana; Estado sudamericano
[anaphor states=told among=BRA,ARG]
gigante sudamericano; gigante suramericano
[anaphor states=told among=MEX,ARG,BOL,BRA,CHL,COL,ECU,PRY,PER,URY,VEN,GTM,HND,SLV,NIC,CRI,PAN,CUB,DOM]
país latinoamericano; la nación latinoamericana; país iberoamericano
[anaphor states=told among=CUB,DOM,HTI,JAM,TTO,BRB,BHS,GUY,VEN,GRD,LCA,VCT,ATG,DMA,KNA,SUR,BLZ,PRI]
país caribeño; la nación caribeña; Estado caribeño; país antillano; la nación antillana
[anaphor states=told among=CUB,TWN,CYP,MLT,ISL,HTI,DOM,JAM,LKA,MDV,MUS,SGP,JPN,BHR,TTO,BRB,GRD,LCA,NRU,FLK,GRL,IRL,GBR]
la isla; la isla caribeña; la isla asiática; la isla autogobernada; la isla antillana; la isla mediterránea
[anaphor states=told among=IDN,PHL,MDV,FJI,SYC,CPV,COM,FLK,BHS,JPN,VUT,TON,KIR,SLB,STP]
el archipiélago; la nación insular; país insular; Estado insular
[anaphor states=told among=USA,CAN,MEX]
país norteamericano; la nación norteamericana
[anaphor states=told among=CHN,IND]
gigante asiático; la potencia asiática
[anaphor states=told among=CHN,IND,JPN,KOR,PRK,VNM,PAK,BGD,PHL,IDN,MYS,THA,MMR,KHM,LAO,SGP,NPL,LKA,MNG,TWN,KAZ,UZB,TJK,KGZ,TKM,AFG,IRN,IRQ,BTN,MDV,BRN,TLS]
país asiático; la nación asiática; Estado asiático; país del sudeste asiático
[anaphor states=told among=KAZ,UZB,TJK,KGZ,TKM]
país centroasiático; la república centroasiática; la nación centroasiática
[anaphor states=told among=ARM,AZE,GEO]
país caucásico; país del Cáucaso; la república caucásica; la nación caucásica
[anaphor states=told among=EGY,SAU,QAT,ARE,KWT,BHR,OMN,YEM,JOR,LBN,SYR,IRQ,PSE,MAR,DZA,TUN,LBY,SDN,MRT,SOM,DJI]
país árabe; la nación árabe; Estado árabe
[anaphor states=told among=SAU,QAT,ARE,KWT,BHR,OMN]
país del Golfo; la monarquía del Golfo; el emirato; reino árabe
[anaphor states=told among=MAR,DZA,TUN,LBY,MRT]
país magrebí; país norteafricano; la nación magrebí; país del Magreb
[anaphor states=MAR]
reino alauí; reino alauita; reino magrebí
[anaphor states=JOR]
reino hachemí; reino hachemita
[anaphor states=SAU]
reino wahabí; reino saudí; reino saudita
[anaphor states=told among=MLI,BFA,NER,TCD,MRT,SDN]
país saheliano; país del Sahel
[anaphor states=told among=NGA,GHA,SEN,CIV,MLI,BFA,NER,BEN,TGO,GIN,GNB,SLE,LBR,GMB,CMR,GAB,COG,COD,CAF,TCD,GNQ,AGO,NAM,ZAF,ZWE,ZMB,MOZ,MWI,BWA,LSO,SWZ,TZA,KEN,UGA,RWA,BDI,ETH,ERI,SOM,DJI,SDN,SSD,MDG,MUS,CPV,STP,DZA,MAR,TUN,LBY,EGY,MRT]
país africano; la nación africana; Estado africano
[anaphor states=told among=SRB,BIH,MNE,MKD,ALB,XKX,HRV,SVN,BGR]
país balcánico; la república balcánica; la nación balcánica
[anaphor states=told among=EST,LVA,LTU]
país báltico; la república báltica; la nación báltica
[anaphor states=told among=SWE,NOR,DNK,FIN,ISL]
país nórdico; país escandinavo; la nación nórdica; la nación escandinava
[anaphor states=told among=DEU,FRA,ITA,ESP,PRT,POL,HUN,CZE,SVK,AUT,CHE,BEL,NLD,LUX,IRL,GBR,SWE,FIN,DNK,NOR,ISL,EST,LVA,LTU,ROU,BGR,GRC,CYP,MLT,HRV,SVN,SRB,BIH,MNE,MKD,ALB,XKX,MDA,UKR]
país europeo; la nación europea; Estado europeo
[anaphor states=told among=MDA,UKR,BLR,GEO,ARM,EST,LVA,LTU]
la exrepública soviética; la antigua república soviética; la ex república soviética
> Irán pidió calma. Bolivia rompió relaciones con Israel. El país sudamericano retiró a su embajador en Israel.
= event SANCTION "Bolivia" > "Israel"
> Díaz-Canel habló en La Habana. Washington endureció las sanciones contra la isla.
= event SANCTION "Washington" > "la isla"
> Moldavia votó el domingo. Moscú acusó a la exrepública soviética de fraude.
= event ACCUSE "Moscú" > "la exrepública soviética"
> El embajador de Senegal protestó. El país africano expulsó al embajador de Francia.
= event SANCTION "El país africano" > "embajador de Francia"
> Níger cerró la base. Estados Unidos criticó al país africano.
= event ACCUSE "Estados Unidos" > "Níger"
> Níger cerró la base. Estados Unidos criticó a otro país africano.
! event
> La isla tiene playas.
! any

# Whose it is, was said just before.
[anaphor states=told]
ese país; dicho país; esa nación; dicha nación; aquel país; ese Estado; aquella nación
> El canciller habló de Venezuela. Lima instó a las autoridades de ese país a publicar las actas.
= event REQUEST "Lima" > "autoridades de ese país"
> Serguéi Lavrov habló de Haití. El presidente de dicho país se reunirá el lunes con Serguéi Lavrov en Moscú.
= meeting "El presidente de dicho país" "Serguéi Lavrov" status=planned
> En ese país llueve.
! any
