# Ministries, governments, parliaments and other bodies of a state.

[body type=mfa name="{adj} Ministry of Foreign Affairs"]
外交部; 联邦外交部; 外务省; 外交与贸易部; 外交部门
国务院新闻办; 国台办; 国务院台办 | country=CHN type=agency
美国国务院 | country=USA name="US Department of State"
英国外交部; 英国外交、联邦和发展事务部 | country=GBR
> 俄罗斯外交部说：“我们没有收到任何答复。”
= statement "俄罗斯外交部" mode=direct content="我们没有收到任何答复"
> 中国外交部指出：“有关指责毫无根据，中方坚决反对。”
= statement "中国外交部" mode=direct
> 外交部大楼很高。
! any
[body type=mod name="{adj} Ministry of Defence"]
国防部; 联邦国防部; 防卫省
五角大楼 | country=USA name="US Department of Defense"
> 俄罗斯国防部说：“两架无人机已经被我防空部队击落。”
= statement "俄罗斯国防部" mode=direct
> 五角大楼表示，美军将继续部署在伊拉克。
= statement "五角大楼"
> 国防教育很重要。
! any

[body type=ministry name="{adj} Ministry"]
该部; 该部门; 部方; 商务部; 内政部; 财政部; 司法部; 能源部; 公安部; 经济产业省; 财务省; 陆委会; 海关总署; 农业农村部; 教育部
[body type=government name="Government of {country}"]
政府; 联邦政府; 国务院; 行政院; 内阁; 当局; 临时政府; 过渡政府; 军政府; 特区政府; 中央政府; 特朗普政府; 拜登政府
> 意大利政府宣布，港口继续对外开放。
= statement "意大利政府"
> 尼日尔政府驱逐法国大使。
= event SANCTION "尼日尔政府" > "法国大使"
> 政府大楼很高。
! any

[body type=presidency name="Presidency of {country}"]
总统领导委员会; 主权委员会; 过渡主权委员会; 总统委员会; 总统办公室; 总统办公厅; 总理办公室; 首相办公室; 王宫; 王室; 总统府; 联邦总统府; 联邦总理府; 首相府; 总理府; 首相官邸
白宫 | country=USA name="White House"
克里姆林宫 | country=RUS name="Kremlin"
爱丽舍宫 | country=FRA
青瓦台 | country=KOR
> 克里姆林宫说：“访问的日期现在还没有最后确定。”
= statement "克里姆林宫" mode=direct
> 白宫表示，双方将继续保持沟通。
= statement "白宫"
> 白宫是白色的。
! any

[body type=parliament name="Parliament of {country}"]
议会; 国会; 众议院; 参议院; 全国人大; 国家杜马; 立法院; 下议院; 上议院; 联邦议院
[body type=embassy name="Embassy of {country}"]
大使馆; 使馆; 总领事馆; 领事馆; 使领馆; 代表处; 驻华使馆
[body type=party]
国民党; 民进党; 执政党
[body type=agency]
安全会议; 国家安全委员会; 央行; 情报机构
