# A state named a second time by where it lies: the one of these that was named last.

[anaphor states=told among=BOL,ECU,PER,COL,CHL,VEN]
这个安第斯国家; 这一安第斯国家; 该安第斯国家; 这个小安第斯国家; 这片安第斯国家

[anaphor states=told among=GTM,HND,SLV,NIC,CRI,PAN,BLZ]
这个中美洲国家; 这一中美洲国家; 该中美洲国家; 这个小中美洲国家; 这片中美洲国家

[anaphor states=told among=ARG,BOL,BRA,CHL,COL,ECU,GUY,PRY,PER,SUR,URY,VEN]
这个南美国家; 这一南美国家; 该南美国家; 这个小南美国家; 这片南美国家; 这个南美洲国家; 这一南美洲国家; 该南美洲国家; 这个小南美洲国家; 这片南美洲国家

[anaphor states=told among=MEX,ARG,BOL,BRA,CHL,COL,ECU,PRY,PER,URY,VEN,GTM,HND,SLV,NIC,CRI,PAN,CUB,DOM]
这个拉美国家; 这一拉美国家; 该拉美国家; 这个小拉美国家; 这片拉美国家; 这个拉丁美洲国家; 这一拉丁美洲国家; 该拉丁美洲国家; 这个小拉丁美洲国家; 这片拉丁美洲国家

[anaphor states=told among=CUB,DOM,HTI,JAM,TTO,BRB,BHS,GUY,GRD,LCA,VCT,ATG,DMA,KNA,SUR,BLZ]
这个加勒比国家; 这一加勒比国家; 该加勒比国家; 这个小加勒比国家; 这片加勒比国家; 这个加勒比岛国; 这一加勒比岛国; 该加勒比岛国; 这个小加勒比岛国; 这片加勒比岛国

[anaphor states=told among=SEN,GMB,GIN,GNB,MLI,BFA,NER,NGA,GHA,TGO,BEN,CIV,LBR,SLE,CPV,MRT]
这个西非国家; 这一西非国家; 该西非国家; 这个小西非国家; 这片西非国家
> 马克龙谈到尼日尔。法国从这个西非国家撤军。
= event RETREAT "法国" > "尼日尔"

[anaphor states=told among=KEN,UGA,TZA,RWA,BDI,ETH,SOM,DJI,ERI,SSD]
这个东非国家; 这一东非国家; 该东非国家; 这个小东非国家; 这片东非国家

[anaphor states=told among=TCD,CAF,CMR,GAB,COG,COD,GNQ,STP]
这个中非地区国家; 这一中非地区国家; 该中非地区国家; 这个小中非地区国家; 这片中非地区国家; 这个非洲中部国家; 这一非洲中部国家; 该非洲中部国家; 这个小非洲中部国家; 这片非洲中部国家

[anaphor states=told among=ZAF,NAM,BWA,ZWE,ZMB,MOZ,MWI,AGO,LSO,SWZ,MDG]
这个南部非洲国家; 这一南部非洲国家; 该南部非洲国家; 这个小南部非洲国家; 这片南部非洲国家; 这个非洲南部国家; 这一非洲南部国家; 该非洲南部国家; 这个小非洲南部国家; 这片非洲南部国家

[anaphor states=told among=EGY,LBY,TUN,DZA,MAR,SDN,MRT]
这个北非国家; 这一北非国家; 该北非国家; 这个小北非国家; 这片北非国家

[anaphor states=told among=MLI,BFA,NER,TCD,MRT]
这个萨赫勒国家; 这一萨赫勒国家; 该萨赫勒国家; 这个小萨赫勒国家; 这片萨赫勒国家

[anaphor states=told among=EGY,LBY,TUN,DZA,MAR,SDN,MRT,SEN,GMB,GIN,GNB,MLI,BFA,NER,NGA,GHA,TGO,BEN,CIV,LBR,SLE,CPV,KEN,UGA,TZA,RWA,BDI,ETH,SOM,DJI,ERI,SSD,TCD,CAF,CMR,GAB,COG,COD,GNQ,STP,ZAF,NAM,BWA,ZWE,ZMB,MOZ,MWI,AGO,LSO,SWZ,MDG,MUS,SYC,COM]
这个非洲国家; 这一非洲国家; 该非洲国家; 这个小非洲国家; 这片非洲国家

[anaphor states=told among=SAU,QAT,ARE,KWT,BHR,OMN]
这个海湾国家; 这一海湾国家; 该海湾国家; 这个小海湾国家; 这片海湾国家
> 布林肯离开阿曼。伊朗感谢这个海湾国家。
= event SUPPORT "伊朗" > "阿曼"

[anaphor states=told among=EGY,SAU,QAT,ARE,KWT,BHR,OMN,YEM,JOR,LBN,SYR,IRQ,PSE,MAR,DZA,TUN,LBY,SDN,MRT,SOM,DJI]
这个阿拉伯国家; 这一阿拉伯国家; 该阿拉伯国家; 这个小阿拉伯国家; 这片阿拉伯国家

[anaphor states=told among=EGY,SAU,QAT,ARE,KWT,BHR,OMN,YEM,JOR,LBN,SYR,IRQ,PSE,IRN,ISR,TUR]
这个中东国家; 这一中东国家; 该中东国家; 这个小中东国家; 这片中东国家

[anaphor states=told among=KAZ,UZB,TJK,KGZ,TKM]
这个中亚国家; 这一中亚国家; 该中亚国家; 这个小中亚国家; 这片中亚国家

[anaphor states=told among=IND,PAK,BGD,NPL,LKA,BTN,MDV,AFG]
这个南亚国家; 这一南亚国家; 该南亚国家; 这个小南亚国家; 这片南亚国家

[anaphor states=told among=VNM,LAO,KHM,THA,MMR,MYS,SGP,IDN,PHL,BRN,TLS]
这个东南亚国家; 这一东南亚国家; 该东南亚国家; 这个小东南亚国家; 这片东南亚国家

[anaphor states=told among=NPL,BTN]
这个喜马拉雅山国; 这一喜马拉雅山国; 该喜马拉雅山国; 这个小喜马拉雅山国; 这片喜马拉雅山国

[anaphor states=told among=ARM,AZE,GEO]
这个外高加索国家; 这一外高加索国家; 该外高加索国家; 这个小外高加索国家; 这片外高加索国家; 这个高加索国家; 这一高加索国家; 该高加索国家; 这个小高加索国家; 这片高加索国家

[anaphor states=told among=EST,LVA,LTU]
这个波罗的海国家; 这一波罗的海国家; 该波罗的海国家; 这个小波罗的海国家; 这片波罗的海国家

[anaphor states=told among=SRB,HRV,BIH,MNE,MKD,ALB,XKX,BGR,ROU,GRC,SVN]
这个巴尔干国家; 这一巴尔干国家; 该巴尔干国家; 这个小巴尔干国家; 这片巴尔干国家

[anaphor states=told among=SWE,NOR,DNK,FIN,ISL]
这个北欧国家; 这一北欧国家; 该北欧国家; 这个小北欧国家; 这片北欧国家

[anaphor states=told among=POL,UKR,BLR,MDA,ROU,BGR,HUN,CZE,SVK,EST,LVA,LTU,RUS]
这个东欧国家; 这一东欧国家; 该东欧国家; 这个小东欧国家; 这片东欧国家

[anaphor states=told among=FRA,DEU,ITA,ESP,PRT,NLD,BEL,LUX,AUT,CHE,IRL,GBR,DNK,SWE,NOR,FIN,ISL,POL,CZE,SVK,HUN,ROU,BGR,GRC,HRV,SVN,SRB,BIH,MNE,MKD,ALB,XKX,EST,LVA,LTU,MDA,UKR,BLR,MLT,CYP]
这个欧洲国家; 这一欧洲国家; 该欧洲国家; 这个小欧洲国家; 这片欧洲国家

[anaphor states=told among=FJI,PNG,SLB,VUT,WSM,TON,KIR,TUV,NRU,PLW,FSM,MHL,COK]
这个太平洋岛国; 这一太平洋岛国; 该太平洋岛国; 这个小太平洋岛国; 这片太平洋岛国; 这个南太岛国; 这一南太岛国; 该南太岛国; 这个小南太岛国; 这片南太岛国

[anaphor states=told among=CUB,TWN,CYP,MLT,ISL,HTI,DOM,JAM,LKA,MDV,MUS,SGP,JPN,BHR,TTO,BRB,GRD,LCA,NRU,IRL,FJI,PNG,SLB,VUT,WSM,TON,KIR,TUV,PLW,FSM,MHL,SYC,COM,MDG,CPV,STP,ATG,BHS,KNA,DMA,VCT,TLS]
这个岛国; 这一岛国; 该岛国; 这个小岛国; 这片岛国
> 代表团离开马耳他。利比亚感谢这一岛国。
= event SUPPORT "利比亚" > "马耳他"
