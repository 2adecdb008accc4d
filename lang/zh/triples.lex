# Three states and more by a letter each, or by where they lie.
[anaphor number=3]
美日韩 | states=USA,JPN,KOR
韩美日 | states=KOR,USA,JPN
日美韩 | states=JPN,USA,KOR
美韩日 | states=USA,KOR,JPN
韩日美 | states=KOR,JPN,USA
日韩美 | states=JPN,KOR,USA
中日韩 | states=CHN,JPN,KOR
日中韩 | states=JPN,CHN,KOR
韩中日 | states=KOR,CHN,JPN
美英澳 | states=USA,GBR,AUS
澳英美 | states=AUS,GBR,USA
美日菲 | states=USA,JPN,PHL
日美菲 | states=JPN,USA,PHL
美日澳 | states=USA,JPN,AUS
中俄印 | states=CHN,RUS,IND
俄中印 | states=RUS,CHN,IND
俄印中 | states=RUS,IND,CHN
中俄蒙 | states=CHN,RUS,MNG
中蒙俄 | states=CHN,MNG,RUS
俄中蒙 | states=RUS,CHN,MNG
中俄伊 | states=CHN,RUS,IRN
伊俄中 | states=IRN,RUS,CHN
俄中伊 | states=RUS,CHN,IRN
中吉乌 | states=CHN,KGZ,UZB
中阿巴 | states=CHN,AFG,PAK
中巴阿 | states=CHN,PAK,AFG
英法德 | states=GBR,FRA,DEU
法德英 | states=FRA,DEU,GBR
德法英 | states=DEU,FRA,GBR
英德法 | states=GBR,DEU,FRA
法英德 | states=FRA,GBR,DEU
德英法 | states=DEU,GBR,FRA
法德波 | states=FRA,DEU,POL
德法波 | states=DEU,FRA,POL
中老泰 | states=CHN,LAO,THA
中老缅泰 | states=CHN,LAO,MMR,THA
俄土伊 | states=RUS,TUR,IRN
土俄伊 | states=TUR,RUS,IRN
俄伊土 | states=RUS,IRN,TUR
俄美乌 | states=RUS,USA,UKR
美俄乌 | states=USA,RUS,UKR
美墨加 | states=USA,MEX,CAN
埃约伊 | states=EGY,JOR,IRQ
中俄朝 | states=CHN,RUS,PRK
中柬泰 | states=CHN,KHM,THA
德法意 | states=DEU,FRA,ITA
法德意 | states=FRA,DEU,ITA
中亚五国 | states=KAZ,KGZ,TJK,TKM,UZB
波罗的海三国 | states=EST,LVA,LTU
南高加索三国 | states=ARM,AZE,GEO
北欧五国 | states=DNK,FIN,ISL,NOR,SWE
海湾六国 | states=SAU,ARE,QAT,KWT,BHR,OMN
海合会六国 | states=SAU,ARE,QAT,KWT,BHR,OMN
维谢格拉德四国 | states=CZE,HUN,POL,SVK
澜湄六国 | states=CHN,KHM,LAO,MMR,THA,VNM
英法德三方 | states=GBR,FRA,DEU
美日韩三方 | states=USA,JPN,KOR
中日韩三方 | states=CHN,JPN,KOR
> 约旦外交大臣萨法迪会见英法德三国外长。
= meeting "萨法迪" "英法德三国外长" "英法德三国外长" "英法德三国外长"
> 意大利总理梅洛尼与中亚五国元首举行会晤。
= meeting "梅洛尼" "中亚五国元首" "中亚五国元首" "中亚五国元首" "中亚五国元首" "中亚五国元首"
> 朝鲜谴责美日韩。
= event ACCUSE "朝鲜" > "美日韩" "美日韩" "美日韩"
> 中日韩料理店很多。
! any
