# A state named a second time by where it lies: the one of these that was named last.

[anaphor states=told]
the country; that country; the host country; the host nation
> Sergey Lavrov arrived in Nepal on Monday. He met the country's president, Ram Chandra Poudel.
= meeting "Sergey Lavrov" "Ram Chandra Poudel"
> Fiji has a new leader. Wang Yi met the country's foreign minister on Tuesday.
= meeting "Wang Yi" "foreign minister"
> The country is large.
! any

[anaphor states=told among=BOL,ECU,PER,COL,CHL,VEN]
the Andean country; the Andean nation; the Andean state; the Andean republic
> Gustavo Petro praised Peru. Mexico broke off relations with the Andean nation.
= event SANCTION "Mexico" > "Peru"
> The minister spoke of Bolivia. The Andean country condemned Israel.
= event ACCUSE "Bolivia" > "Israel"
> The Andean country is high.
! any

[anaphor states=told among=GTM,HND,SLV,NIC,CRI,PAN,BLZ]
the Central American country; the Central American nation; the Central American state

[anaphor states=told among=ARG,BOL,BRA,CHL,COL,ECU,GUY,PRY,PER,SUR,URY,VEN]
the South American country; the South American nation; the South American state

[anaphor states=told among=MEX,ARG,BOL,BRA,CHL,COL,ECU,PRY,PER,URY,VEN,GTM,HND,SLV,NIC,CRI,PAN,CUB,DOM]
the Latin American country; the Latin American nation; the Latin American state

[anaphor states=told among=CUB,DOM,HTI,JAM,TTO,BRB,BHS,GUY,GRD,LCA,VCT,ATG,DMA,KNA,SUR,BLZ]
the Caribbean country; the Caribbean nation; the Caribbean state; the Caribbean island; the Caribbean island nation

[anaphor states=told among=SEN,GMB,GIN,GNB,MLI,BFA,NER,NGA,GHA,TGO,BEN,CIV,LBR,SLE,CPV,MRT]
the West African country; the West African nation; the West African state
> Emmanuel Macron spoke of Niger. France withdrew its troops from the West African country.
= event RETREAT "France" > "Niger"

[anaphor states=told among=KEN,UGA,TZA,RWA,BDI,ETH,SOM,DJI,ERI,SSD]
the East African country; the East African nation; the East African state

[anaphor states=told among=TCD,CAF,CMR,GAB,COG,COD,GNQ,STP]
the Central African country; the Central African nation; the Central African state

[anaphor states=told among=ZAF,NAM,BWA,ZWE,ZMB,MOZ,MWI,AGO,LSO,SWZ,MDG]
the southern African country; the southern African nation; the southern African state; the Southern African country; the Southern African nation; the Southern African state

[anaphor states=told among=EGY,LBY,TUN,DZA,MAR,SDN,MRT]
the North African country; the North African nation; the North African state; the North African kingdom

[anaphor states=told among=MLI,BFA,NER,TCD,MRT]
the Sahel country; the Sahel nation; the Sahel state; the Sahelian country; the Sahelian nation; the Sahelian state

[anaphor states=told among=EGY,LBY,TUN,DZA,MAR,SDN,MRT,SEN,GMB,GIN,GNB,MLI,BFA,NER,NGA,GHA,TGO,BEN,CIV,LBR,SLE,CPV,KEN,UGA,TZA,RWA,BDI,ETH,SOM,DJI,ERI,SSD,TCD,CAF,CMR,GAB,COG,COD,GNQ,STP,ZAF,NAM,BWA,ZWE,ZMB,MOZ,MWI,AGO,LSO,SWZ,MDG,MUS,SYC,COM]
the African country; the African nation; the African state

[anaphor states=told among=SAU,QAT,ARE,KWT,BHR,OMN]
the Gulf country; the Gulf nation; the Gulf state; the Gulf kingdom; the Gulf emirate; the Gulf monarchy; the Gulf sultanate
> Antony Blinken spoke of Oman. Iran thanked the Gulf state.
= event SUPPORT "Iran" > "Oman"

[anaphor states=told among=EGY,SAU,QAT,ARE,KWT,BHR,OMN,YEM,JOR,LBN,SYR,IRQ,PSE,MAR,DZA,TUN,LBY,SDN,MRT,SOM,DJI]
the Arab country; the Arab nation; the Arab state; the Arab kingdom; the Arab republic

[anaphor states=told among=EGY,SAU,QAT,ARE,KWT,BHR,OMN,YEM,JOR,LBN,SYR,IRQ,PSE,IRN,ISR,TUR]
the Middle Eastern country; the Middle Eastern nation; the Middle Eastern state; the Mideast country; the Mideast nation; the Mideast state

[anaphor states=told among=KAZ,UZB,TJK,KGZ,TKM]
the Central Asian country; the Central Asian nation; the Central Asian state; the Central Asian republic

[anaphor states=told among=IND,PAK,BGD,NPL,LKA,BTN,MDV,AFG]
the South Asian country; the South Asian nation; the South Asian state

[anaphor states=told among=VNM,LAO,KHM,THA,MMR,MYS,SGP,IDN,PHL,BRN,TLS]
the Southeast Asian country; the Southeast Asian nation; the Southeast Asian state; the South-East Asian country; the South-East Asian nation; the South-East Asian state

[anaphor states=told among=CHN,JPN,KOR,PRK,MNG,TWN]
the East Asian country; the East Asian nation; the East Asian state

[anaphor states=told among=CHN,IND,JPN,KOR,PRK,VNM,PAK,BGD,PHL,IDN,MYS,THA,MMR,KHM,LAO,SGP,NPL,LKA,MNG,TWN,KAZ,UZB,TJK,KGZ,TKM,AFG,BTN,MDV,BRN,TLS]
the Asian country; the Asian nation; the Asian state

[anaphor states=told among=NPL,BTN]
the Himalayan country; the Himalayan nation; the Himalayan state; the Himalayan kingdom

[anaphor states=told among=ARM,AZE,GEO]
the South Caucasus country; the South Caucasus nation; the South Caucasus state; the South Caucasus republic; the Caucasus country; the Caucasus nation; the Caucasus state; the Caucasus republic

[anaphor states=told among=EST,LVA,LTU]
the Baltic country; the Baltic nation; the Baltic state; the Baltic republic

[anaphor states=told among=SRB,HRV,BIH,MNE,MKD,ALB,XKX,BGR,ROU,GRC,SVN]
the Balkan country; the Balkan nation; the Balkan state; the Western Balkan country; the Western Balkan nation; the Western Balkan state

[anaphor states=told among=SWE,NOR,DNK,FIN,ISL]
the Nordic country; the Nordic nation; the Nordic state

[anaphor states=told among=SWE,NOR,DNK]
the Scandinavian country; the Scandinavian nation; the Scandinavian state

[anaphor states=told among=POL,UKR,BLR,MDA,ROU,BGR,HUN,CZE,SVK,EST,LVA,LTU,RUS]
the Eastern European country; the Eastern European nation; the Eastern European state; the East European country; the East European nation; the East European state

[anaphor states=told among=FRA,DEU,ITA,ESP,PRT,NLD,BEL,LUX,AUT,CHE,IRL,GBR,DNK,SWE,NOR,FIN,ISL,POL,CZE,SVK,HUN,ROU,BGR,GRC,HRV,SVN,SRB,BIH,MNE,MKD,ALB,XKX,EST,LVA,LTU,MDA,UKR,BLR,MLT,CYP]
the European country; the European nation; the European state

[anaphor states=told among=FJI,PNG,SLB,VUT,WSM,TON,KIR,TUV,NRU,PLW,FSM,MHL,COK]
the Pacific country; the Pacific nation; the Pacific state; the Pacific island; the Pacific island nation; the Pacific island state

[anaphor states=told among=CUB,TWN,CYP,MLT,ISL,HTI,DOM,JAM,LKA,MDV,MUS,SGP,JPN,BHR,TTO,BRB,GRD,LCA,NRU,IRL,FJI,PNG,SLB,VUT,WSM,TON,KIR,TUV,PLW,FSM,MHL,SYC,COM,MDG,CPV,STP,ATG,BHS,KNA,DMA,VCT,TLS]
the island country; the island nation; the island state; the island republic
> The delegation left Malta. Libya thanked the island nation.
= event SUPPORT "Libya" > "Malta"
