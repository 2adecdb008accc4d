# Un État nommé une seconde fois par où il se trouve : a state named again, the one of these that was named last.

[anaphor states=told]
ce pays; ledit pays; pays hôte
> Sergueï Lavrov a quitté le Népal. Wang Yi a rencontré mardi le président de ce pays.
= meeting "Wang Yi" "président de ce pays"
> Sergueï Lavrov est arrivé au Népal. Il a remercié ce pays.
= event SUPPORT "Sergueï Lavrov" > "Népal"
> Ce pays est grand.
! any

[anaphor states=told among=BOL,ECU,PER,COL,CHL,VEN]
pays andin; nation andine; pays des Andes
> Le ministre a parlé de la Bolivie. Le pays andin a condamné Israël.
= event ACCUSE "pays andin" > "Israël"

[anaphor states=told among=GTM,HND,SLV,NIC,CRI,PAN,BLZ]
pays d'Amérique centrale; pays centraméricain

[anaphor states=told among=ARG,BOL,BRA,CHL,COL,ECU,GUY,PRY,PER,SUR,URY,VEN]
pays d'Amérique du Sud; pays sud-américain; nation sud-américaine

[anaphor states=told among=MEX,ARG,BOL,BRA,CHL,COL,ECU,PRY,PER,URY,VEN,GTM,HND,SLV,NIC,CRI,PAN,CUB,DOM]
pays d'Amérique latine; pays latino-américain

[anaphor states=told among=CUB,DOM,HTI,JAM,TTO,BRB,BHS,GUY,GRD,LCA,VCT,ATG,DMA,KNA,SUR,BLZ]
pays des Caraïbes; pays caribéen; l'île caribéenne; nation caribéenne

[anaphor states=told among=SEN,GMB,GIN,GNB,MLI,BFA,NER,NGA,GHA,TGO,BEN,CIV,LBR,SLE,CPV,MRT]
pays d'Afrique de l'Ouest; pays ouest-africain; pays de l'Afrique de l'Ouest; nation ouest-africaine

[anaphor states=told among=KEN,UGA,TZA,RWA,BDI,ETH,SOM,DJI,ERI,SSD]
pays d'Afrique de l'Est; pays est-africain

[anaphor states=told among=TCD,CAF,CMR,GAB,COG,COD,GNQ,STP]
pays d'Afrique centrale

[anaphor states=told among=ZAF,NAM,BWA,ZWE,ZMB,MOZ,MWI,AGO,LSO,SWZ,MDG]
pays d'Afrique australe

[anaphor states=told among=EGY,LBY,TUN,DZA,MAR,SDN,MRT]
pays d'Afrique du Nord; pays maghrébin; pays du Maghreb; pays nord-africain

[anaphor states=told among=MLI,BFA,NER,TCD,MRT]
pays du Sahel; pays sahélien; nation sahélienne; l'État sahélien; l'Etat sahélien
> Emmanuel Macron a évoqué le Niger. La France a retiré ses troupes du pays sahélien.
= event RETREAT "France" > "Niger"

[anaphor states=told among=EGY,LBY,TUN,DZA,MAR,SDN,MRT,SEN,GMB,GIN,GNB,MLI,BFA,NER,NGA,GHA,TGO,BEN,CIV,LBR,SLE,CPV,KEN,UGA,TZA,RWA,BDI,ETH,SOM,DJI,ERI,SSD,TCD,CAF,CMR,GAB,COG,COD,GNQ,STP,ZAF,NAM,BWA,ZWE,ZMB,MOZ,MWI,AGO,LSO,SWZ,MDG,MUS,SYC,COM]
pays africain; nation africaine; l'État africain

[anaphor states=told among=SAU,QAT,ARE,KWT,BHR,OMN]
pays du Golfe; l'émirat; monarchie du Golfe; royaume du Golfe; l'État du Golfe
> Antony Blinken a quitté Oman. L'Iran a remercié le pays du Golfe.
= event SUPPORT "Iran" > "Oman"

[anaphor states=told among=EGY,SAU,QAT,ARE,KWT,BHR,OMN,YEM,JOR,LBN,SYR,IRQ,PSE,MAR,DZA,TUN,LBY,SDN,MRT,SOM,DJI]
pays arabe; nation arabe

[anaphor states=told among=EGY,SAU,QAT,ARE,KWT,BHR,OMN,YEM,JOR,LBN,SYR,IRQ,PSE,IRN,ISR,TUR]
pays du Moyen-Orient; pays du Proche-Orient

[anaphor states=told among=KAZ,UZB,TJK,KGZ,TKM]
pays d'Asie centrale; république d'Asie centrale; pays centrasiatique

[anaphor states=told among=IND,PAK,BGD,NPL,LKA,BTN,MDV,AFG]
pays d'Asie du Sud

[anaphor states=told among=VNM,LAO,KHM,THA,MMR,MYS,SGP,IDN,PHL,BRN,TLS]
pays d'Asie du Sud-Est

[anaphor states=told among=CHN,IND,JPN,KOR,PRK,VNM,PAK,BGD,PHL,IDN,MYS,THA,MMR,KHM,LAO,SGP,NPL,LKA,MNG,TWN,KAZ,UZB,TJK,KGZ,TKM,AFG,BTN,MDV,BRN,TLS]
pays asiatique; pays d'Asie; nation asiatique

[anaphor states=told among=NPL,BTN]
pays de l'Himalaya; pays himalayen; royaume himalayen

[anaphor states=told among=ARM,AZE,GEO]
pays du Caucase; république du Caucase; pays caucasien

[anaphor states=told among=EST,LVA,LTU]
pays balte; l'État balte; l'Etat balte; république balte

[anaphor states=told among=SRB,HRV,BIH,MNE,MKD,ALB,XKX,BGR,ROU,GRC,SVN]
pays des Balkans; pays balkanique

[anaphor states=told among=SWE,NOR,DNK,FIN,ISL]
pays nordique

[anaphor states=told among=SWE,NOR,DNK]
pays scandinave

[anaphor states=told among=POL,UKR,BLR,MDA,ROU,BGR,HUN,CZE,SVK,EST,LVA,LTU,RUS]
pays d'Europe de l'Est; pays d'Europe orientale

[anaphor states=told among=FRA,DEU,ITA,ESP,PRT,NLD,BEL,LUX,AUT,CHE,IRL,GBR,DNK,SWE,NOR,FIN,ISL,POL,CZE,SVK,HUN,ROU,BGR,GRC,HRV,SVN,SRB,BIH,MNE,MKD,ALB,XKX,EST,LVA,LTU,MDA,UKR,BLR,MLT,CYP]
pays européen; l'État européen

[anaphor states=told among=FJI,PNG,SLB,VUT,WSM,TON,KIR,TUV,NRU,PLW,FSM,MHL,COK]
pays du Pacifique; l'État du Pacifique; nation du Pacifique

[anaphor states=told among=CUB,TWN,CYP,MLT,ISL,HTI,DOM,JAM,LKA,MDV,MUS,SGP,JPN,BHR,TTO,BRB,GRD,LCA,NRU,IRL,FJI,PNG,SLB,VUT,WSM,TON,KIR,TUV,PLW,FSM,MHL,SYC,COM,MDG,CPV,STP,ATG,BHS,KNA,DMA,VCT,TLS]
l'île; l'archipel; l'État insulaire; l'Etat insulaire; nation insulaire; pays insulaire
