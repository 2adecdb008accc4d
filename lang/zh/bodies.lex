# Ministries, governments, parliaments and other bodies of a state.

[body type=mfa name="{adj} Ministry of Foreign Affairs"]
外交部; 联邦外交部; 外务省; 外交与贸易部; 外交部门; 对外事务部; 全球事务部; 外交贸易部; 外交和贸易部; 外交贸易商务部; 外交与移民部; 欧洲与外交部; 外交与欧洲事务部; 国际关系与合作部; 国际关系部; 外交与国际合作部; 外交与合作部; 外交和国际合作部; 外交与侨务部; 外交与宗教事务部; 外交事务部; 联邦外交与国际事务部; 外交与海外侨民部
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
国防部; 联邦国防部; 防卫省; 国防省; 国家防务部; 武装力量部; 国防与退伍军人事务部
五角大楼 | country=USA name="US Department of Defense"
> 俄罗斯国防部说：“两架无人机已经被我防空部队击落。”
= statement "俄罗斯国防部" mode=direct
> 五角大楼表示，美军将继续部署在伊拉克。
= statement "五角大楼"
> 国防教育很重要。
! any

[body type=ministry name="{adj} Ministry"]
贸工部; 贸易与工业部; 律政部; 律政司; 人力部; 通讯及新闻部; 数码发展及新闻部; 贸消部; 投资贸工部; 投资、贸易及工业部; 外贸部; 国际贸易部; 国土、基础设施、交通和旅游部; 国防与安全部; 国家安全部; 该部; 该部门; 部方; 商务部; 内政部; 财政部; 司法部; 能源部; 公安部; 经济产业省; 财务省; 联邦经济部; 联邦内政部; 国土安全部; 卫生部; 国务院港澳办; 发改委; 国家发改委; 统一部; 产业通商资源部; 经济部; 文化和旅游部; 交通运输部; 生态环境部; 科技部; 工信部; 国家移民管理局; 厚生劳动省; 农林水产省; 环境省; 内务部; 国际发展部; 移民部; 石油部; 信息部; 新闻部; 宗教事务部; 联邦委员会外交部; 海关总署; 农业农村部; 教育部
[body type=government name="Government of {country}"]
瑞士联邦委员会 | country=CHE
波黑部长会议; 波黑部长理事会 | country=BIH
政府; 联邦政府; 国务院; 内阁; 新政府; 联合政府; 看守政府; 塔利班政府; 自治政府; 地方政府; 州政府; 民族团结政府; 当局; 临时政府; 过渡政府; 军政府; 特区政府; 中央政府
> 特朗普政府4月向韩国加征关税。
= event SANCTION "特朗普政府" > "韩国" mode=restrict cameo=163
> 意大利政府宣布，港口继续对外开放。
= statement "意大利政府"
> 尼日尔政府驱逐法国大使。
= event SANCTION "尼日尔政府" > "法国大使" mode=expel cameo=166
> 政府大楼很高。
! any

[body type=presidency name="Presidency of {country}"]
总统室; 总统秘书处; 总理府办公室; 首相官邸; 内阁官房; 总统新闻局; 总统新闻处; 总统新闻办公室; 总理新闻办公室; 首相新闻办公室; 总统领导委员会; 首相公署; 君主办公厅; 埃米尔办公厅; 王室办公厅; 皇宫; 总统宫; 总统通讯办公室; 总统传媒办公室; 主权委员会; 过渡主权委员会; 总统委员会; 总理公署; 首相署; 总统办公室; 总统办公厅; 总理办公室; 首相办公室; 王宫; 王室; 总统府; 联邦总统府; 联邦总理府; 首相府; 总理府; 首相官邸
巴西总统府; 巴西总统办公室; 巴西总统办公厅 | country=BRA
印尼总统府; 印尼总统办公室; 印尼总统办公厅 | country=IDN
白俄总统府; 白俄总统办公室; 白俄总统办公厅 | country=BLR
瑞典总理府; 瑞典总理办公室 | country=SWE
白宫 | country=USA name="White House"
克里姆林宫 | country=RUS name="Kremlin"
爱丽舍宫 | country=FRA
青瓦台 | country=KOR
> 巴西总统府说：“访问安排没有变化，总统将如期启程。”
= statement "巴西总统府" mode=direct
> 韩国总统室25日表示，局势正在好转。
= statement "韩国总统室"
> 克里姆林宫说：“访问的日期现在还没有最后确定。”
= statement "克里姆林宫" mode=direct
> 白宫表示，双方将继续保持沟通。
= statement "白宫"
> 白宫是白色的。
! any

[body type=parliament name="Parliament of {country}"]
议会; 国会; 众议院; 参议院; 众院; 参院; 全国人大; 全国人大常委会; 国家杜马; 联邦议院; 国民议会; 人民代表院; 人民议会; 议会下院; 议会上院; 下议院; 上议院; 联邦议院
[body type=embassy name="Embassy of {country}"]
大使馆; 使馆; 总领事馆; 领事馆; 使领馆; 代表处; 驻华使馆
[body type=party]
执政党; 反对党; 在野党; 最大在野党; 执政联盟
国民党; 中国国民党; 民进党; 民主进步党; 民众党; 台湾民众党 | country=TWN
国民力量党; 国民力量; 共同民主党; 韩国民主党; 最大在野党共同民主党 | country=KOR
自由民主党; 自民党; 立宪民主党; 公明党; 日本维新会; 国民民主党; 日本共产党; 参政党 | country=JPN
民主党; 共和党 | country=USA
工党; 保守党; 改革英国党 | country=GBR
基民盟; 基社盟; 社民党; 德国选择党; 选择党; 绿党 | country=DEU
国民联盟; 复兴党; 不屈法国 | country=FRA
青民盟; 蒂萨党 | country=HUN
公民纲领党; 法律与公正党 | country=POL
人民党; 社会工人党; 工人社会党; 呼声党 | country=ESP
印度人民党; 国大党; 印度国大党 | country=IND
正义与发展党; 正发党; 共和人民党 | country=TUR
为泰党; 前进党; 泰国人民党 | country=THA
巫统; 希盟; 国盟; 伊斯兰党; 伊斯兰教党 | country=MYS
人民行动党 | country=SGP
人民公仆党 | country=UKR
统一俄罗斯党 | country=RUS
利库德集团 | country=ISR
非国大; 非洲人国民大会 | country=ZAF
格鲁吉亚梦想; 格鲁吉亚梦想党 | country=GEO
> 韩国总统李在明访日。国民力量党批评日本。
= event ACCUSE "国民力量党" > "日本" mode=disapprove cameo=111
> 执政的共同民主党则力挺李在明，指谈判符合韩国利益。
= statement "共同民主党" content="谈判符合韩国利益"
> 派对持续到深夜。
! any
[body type=court]
最高法院; 法院; 宪法法院; 高等法院; 军事法庭; 法庭; 地区法院; 联邦法院; 上诉法院; 地方法院; 检察院; 检察机关; 检方; 总检察院; 检察署; 总检察长办公室; 联邦检察院; 检察官办公室; 司法机关
> 俄罗斯检察机关说，案件正在调查。
= statement "俄罗斯检察机关" content="案件正在调查"
> 法院大楼翻新。
! any
[body type=army]
革命卫队; 伊斯兰革命卫队; 总参谋部; 参谋部; 武装部队总参谋部; 南方司令部; 空军司令部; 海军司令部; 联合参谋本部; 参谋长联席会议; 国防军; 海岸警卫队; 海警局; 边防部门; 边防局; 边防警卫队; 国民警卫队; 国防军发言人办公室; 皇家陆军; 皇家海军; 皇家空军; 皇家武装部队; 第一军区; 第二军区; 第三军区; 第四军区; 三军新闻局; 三军公关局; 军方新闻局; 军方新闻办公室; 联合行动指挥部; 联合作战指挥部; 空天军; 黑海舰队; 太平洋舰队; 海上自卫队; 航空自卫队; 陆上自卫队; 联合军事委员会; 战区司令部; 军区司令部; 南部战区; 东部战区; 北方司令部; 中央司令部; 印太司令部; 非洲司令部; 欧洲司令部; 网络司令部; 海上保安厅; 海洋警察厅; 边防总局; 边防总署
> 伊朗革命卫队扣押一艘葡萄牙籍货轮。
= event COERCE "伊朗革命卫队" > "葡萄牙" mode=arrest cameo=173
> 泰国第二军区表示，边境枪声已停。
= statement "泰国第二军区"
> 边防部门招聘。
! any
[body type=agency]
警察总局; 情报部门; 情报总局; 安全部门; 海关; 移民局; 选举委员会; 中央选举委员会; 国家安全局; 安全局; 联邦安全局; 对外情报局; 总统府新闻局; 总统新闻局; 新闻局; 政府新闻办公室; 新闻办公室; 常驻代表团; 驻联合国代表团; 代表团办公室; 卫生部门; 民防部门; 紧急情况部; 能源监管局; 中央银行; 武装部队; 
日本海上保安厅; 日本海上自卫队 | country=JPN
美国贸易代表办公室 | country=USA
安全会议; 国家安全委员会; 央行; 情报机构; 国家情报院; 国情院; 国家情报局; 国家情报总监办公室; 通讯局; 新闻总局; 原子能组织; 原子能机构; 原子能委员会; 贸易代表办公室; 工业联合会; 统计局; 中央统计局; 气象厅; 地质局; 民航局; 民航总局; 总检察院; 总检察长办公室; 检察机关; 反恐局; 反恐中心; 海关总署; 民防局; 民防总局; 灾害管理局; 灾害管理部门; 选举管理委员会; 选管会; 航天局; 太空署; 国家杜马国际事务委员会; 议会外委会; 国会外委会; 参议院外委会; 众议院外委会; 参议院外交关系委员会; 众议院外交事务委员会; 人权机构; 人权委员会; 安全总局; 国家安全总局; 公共安全部; 警察厅; 警察部门; 卫生部门; 地方卫生部门

# Bodies of Taipei and Hong Kong.
[body type=government country=TWN name="Executive Yuan"]
行政院
[body type=parliament country=TWN name="Legislative Yuan"]
立法院
[body type=ministry country=TWN name="Mainland Affairs Council"]
陆委会; 大陆委员会
> 陸委會表示，政府會持續關注後續發展。
= statement "陸委會" content="政府會持續關注後續發展"
> 立法院在台北。
! any
[body type=agency country=TWN]
海基会; 国安会; 国安局
[body type=government country=HKG name="Government of Hong Kong"]
港府; 特区政府; 香港特区政府; 香港政府
> 港府發言人說，香港絕不容忍外部勢力干預。
= statement "港府發言人"
> 特区政府大楼翻新。
! any
