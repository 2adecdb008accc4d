# What nobody has proof of, what is only rumoured, wished, supposed, pretended or
# charged, and what nearly came about is not told as done.

[neg]
没有证据表明; 没有证据显示; 没有证据证明; 没有任何证据表明; 没有任何证据显示; 没有任何证据证明; 无证据表明; 无证据显示; 并无证据表明; 并无证据显示; 尚无证据表明; 尚无证据显示; 目前没有证据表明; 没有迹象表明; 没有迹象显示; 没有任何迹象表明; 没有任何迹象显示; 尚无迹象表明; 无迹象表明; 缺乏证据表明; 并不意味着; 不代表; 假装; 佯装; 假称; 谎称曾; 谎称; 梦想; 梦想着; 幻想; 幻想着; 险些; 差点; 差点儿; 差一点; 差一点就; 差点就; 几乎要; 从没; 从来没有; 从来没; 从来不; 被禁止; 被阻止; 被禁; 不许; 不准; 无法; 无缘; 无暇; 拒; 拒不; 不肯; 不敢; 不打算; 不准备; 不计划; 不可能; 不太可能; 有传言称; 传言称; 有传言说; 有传言; 传闻称; 有传闻称; 传闻; 网传; 要是; 假如; 假使; 假设; 倘使; 不曾; 未曾; 并未曾; 外界猜测; 有人猜测; 即使; 即便; 哪怕; 纵使; 反对; 拒绝了
> 没有证据表明巴罗会见了鲁比奥。
! meeting
> 没有迹象显示巴罗访问过智利。
! visit
> 没有证据显示瑞典袭击了加纳。
! event
> 巴罗梦想访问智利。
! visit
> 巴罗差点会见鲁比奥。
! meeting
> 巴罗假装会见过鲁比奥。
! meeting
> 巴罗被禁止访问智利。
! visit
> 巴罗在奥斯陆会见了鲁比奥。
= meeting "巴罗" "鲁比奥" status=held
> 巴罗6月访问过智利。
= visit "巴罗" to=CHL
> 瑞典袭击了加纳。
= event ASSAULT "瑞典" > "加纳"

[cancel]
告吹; 泡汤; 夭折; 流产; 作罢
> 巴罗同鲁比奥的会晤告吹。
= meeting "巴罗" "鲁比奥" status=cancelled
> 计划告吹。
! any
> 原定周五举行的秘鲁总统博鲁阿尔特与智利总统博里奇的会谈泡汤。
= meeting "博鲁阿尔特" "博里奇" status=cancelled
> 秘鲁总统博鲁阿尔特同智利总统博里奇会谈，两国足协的合办计划随之作罢。
! meeting status=cancelled

[maybe]
才能; 方能; 才可; 才可以; 才会; 才有可能; 被传; 被指控; 被控; 被指; 被指秘密; 被指曾; 被指控曾; 涉嫌; 被怀疑; 被怀疑曾; 疑似; 渴望; 想; 想要; 很想; 一直想; 本想; 原想; 想见; 期望; 期望能; 盼望; 盼望着; 如果; 只要; 假若; 假使; 倘使; 设若; 一旦; 若是; 倘; 倘若; 若; 万一; 除非; 本来要; 本来会; 本会; 本可; 本可以; 难道; 恐怕会; 希望有机会; 需要得到; 需要获得; 需得到
> 多哥需要得到瑞典的援助。
! event
> 只要瑞典承认多哥，问题就会解决。
! event
> 巴罗被指控会见鲁比奥。
! meeting
> 有传言称巴罗会见了鲁比奥。
! meeting
> 要是巴罗会见鲁比奥，协议就能达成。
! meeting
> 瑞典想制裁加纳。
! event
> 瑞典被指控袭击加纳。
! event ASSAULT
> 巴罗不曾会见鲁比奥。
! meeting
> 即使巴罗访问智利，协议也会告吹。
! visit
> 瑞典反对制裁加纳。
! event SANCTION
> 瑞典拒绝了制裁加纳的呼吁。
! event SANCTION
> 巴罗在奥斯陆会见了鲁比奥，想尽快达成协议。
= meeting "巴罗" "鲁比奥" status=held
> 丹麦外交大臣拉斯穆森会见加纳外长布奇韦，盼望着两国早日通航。
= meeting "拉斯穆森" "布奇韦" status=held

# What somebody strives for or has a chance of; a word for "with" may stand between.
[maybe]
力争; 曾想; 不能; 有机会; 想方设法; 鼓励; 促成; 有意愿; 有兴趣
> 巴罗希望同鲁比奥举行会谈。
! meeting status=held
> 巴罗要求与鲁比奥举行会谈。
! meeting status=held
> 巴罗希望尽早同鲁比奥举行会晤。
! meeting status=held
> 巴罗力争同鲁比奥举行会谈。
! meeting
> 巴罗力争访问智利。
! visit
> 巴罗同鲁比奥举行会谈。
= meeting "巴罗" "鲁比奥" status=held
> 巴罗在利马与鲁比奥举行会谈。
= meeting "巴罗" "鲁比奥" status=held

# The year of 以来 is not the day of the meeting that is told.
[word since]
以来; 上任以来; 上任以来的; 就任以来; 就任以来的; 就职以来; 就职以来的; 执政以来; 执政以来的; 任职以来; 任职以来的; 履新以来; 履新以来的; 接任以来; 接任以来的; 出任以来; 出任以来的; 当选以来; 当选以来的; 掌权以来; 掌权以来的; 建交以来; 建交以来的; 复交以来; 复交以来的; 断交以来; 断交以来的; 交恶以来; 交恶以来的; 停火以来; 停火以来的; 开战以来; 开战以来的; 战争爆发以来; 战争爆发以来的; 冲突爆发以来; 冲突爆发以来的; 疫情暴发以来; 疫情暴发以来的; 疫情爆发以来; 疫情爆发以来的; 断交后; 断交之后; 交恶后; 交恶之后; 建交后; 建交之后; 复交后; 复交之后; 就任后; 上任后; 就职后; 执政后; 接任后; 履新后; 战争爆发后; 战争爆发之后; 冲突爆发后; 冲突爆发之后
> 这是丹麦外长拉斯穆森2023年就任以来首次访问秘鲁。
! visit date=2023-01-01..2023-12-31
> 丹麦外长拉斯穆森10日抵达利马，这是2016年两国交恶之后他首次访问秘鲁。
= visit "拉斯穆森" to=PER date=2024-07-10
! visit date=2016-01-01..2016-12-31
> 丹麦外长拉斯穆森2016年访问秘鲁。
= visit "拉斯穆森" to=PER date=2016-01-01..2016-12-31
> 丹麦和秘鲁两国外长明天将举行2015年以来的第三次会晤。
= meeting "丹麦" "秘鲁" date=2024-07-26 status=planned
> @2024-07-25 丹麦和秘鲁两国外长举行2015年以来的第三次会晤。
= meeting "丹麦" "秘鲁" date=2024-07-25 status=held
> 丹麦和秘鲁两国外长2015年举行会晤。
= meeting "丹麦" "秘鲁" date=2015-01-01..2015-12-31

# Who is welcomed with a ceremony has come.
[adverb]
举行仪式欢迎; 举行仪式热烈欢迎; 举行仪式，欢迎; 举行仪式，热烈欢迎; 举行欢迎仪式，欢迎; 主持仪式欢迎; 举行欢迎仪式欢迎; 举行隆重仪式欢迎; 举行隆重仪式，欢迎; 鸣礼炮欢迎
> 巴西总统卢拉在总统府前举行仪式，欢迎尼日利亚总统蒂努布访巴。
= visit "蒂努布" to=BRA status=held
> 巴西总统卢拉举行仪式欢迎加纳总统马哈马访问巴西。
= visit "马哈马" to=BRA status=held
> 巴西总统卢拉欢迎加纳总统马哈马明年访问巴西。
! visit status=held

# Whom one welcomes is not who speaks next.
> 挪威外交大臣艾德对王毅访问奥斯陆表示欢迎。他说，今天是历史性的一天。
= statement "艾德" content="今天是历史性的一天"

# What ties a clause to a noun is not the state of that letter.
[word]
所取得; 所取得的; 所作; 所作的; 所作出; 所作出的; 所做; 所做的; 所做出; 所说; 所说的; 所言; 所述; 所谈; 所谈的; 所提; 所提出; 所提出的; 所达成; 所达成的; 所签署; 所签署的; 所发表; 所发表的; 所表示; 所指出; 所强调; 所面临; 所面临的; 所需; 所需的; 所有; 所谓; 所致; 所在; 所得; 所见; 所闻; 所及; 所知; 所造成; 所造成的; 所采取; 所采取的; 所发挥; 所发挥的; 所承担; 所期待; 所期待的; 所希望; 所关心; 所关注; 所关切; 所能; 所属; 所持; 所持的; 所带来; 所带来的; 所付出; 所付出的; 中所
> 他介绍了他同肯尼亚总统鲁托在会晤中所取得的成果。
! meeting "所"

# What is written to somebody, not said on the telephone.
[word wired]
祝贺; 致贺; 恭贺; 慰问; 哀悼; 吊唁; 悼念; 唁电; 贺电; 贺函
> 马来西亚总理安瓦尔致电印尼总统普拉博沃，对地震遇难者表示哀悼。
! meeting
> 卡塔尔埃米尔塔米姆致电肯尼亚总统鲁托，热烈祝贺肯尼亚独立六十周年。
! meeting
> 马来西亚总理安瓦尔致电印尼总统普拉博沃，询问救灾进展。
= meeting "安瓦尔" "普拉博沃" channel=phone
[verb id=zh-wires frame=other]
致唁电; 致贺电; 致慰问电; 发唁电; 发贺电; 发慰问电; 发去贺电; 发去唁电
> 挪威首相斯特勒致电卡塔尔埃米尔塔米姆，讨论加沙局势。
= meeting "斯特勒" "塔米姆" channel=phone
> 马来西亚总理安瓦尔致电印尼总统普拉博沃表示慰问。
! meeting
> 肯尼亚总统鲁托发唁电，随后在内罗毕会见赞比亚总统希奇莱马。
= meeting "鲁托" "希奇莱马"

# What a paper writes is not the word of whoever was named before.
[noun id=zh-article frame=other]
文章; 本文; 评论员文章; 评论文章; 署名文章; 本报评论员文章; 特约评论员文章; 时评; 短评; 述评; 评论员
> 荷兰方面应当作出认真回应。文章指出，谈判是唯一的出路。
! statement "荷兰"
> 荷兰外交大臣费尔德坎普发表署名文章说，航道必须保持畅通。
= statement "费尔德坎普" content="航道必须保持畅通"
> 新加坡外长维文在评论文章中写道：“小国更需要规则。”
= statement "维文" content="小国更需要规则"

# Offices of provinces, schools and societies.
[title role=official]
省长; 副省长; 常务副省长; 代省长; 常务副市长; 常务副县长; 常务副州长; 自治区主席
> 常务副省长田大成在成都会见了法国大使白茹。
= meeting "田大成" "白茹"
> 省长很忙。
! meeting
[title role=other generic]
各代表团团长; 各国代表团团长; 各国代表; 与会代表; 与会者; 与会各国代表; 各方代表; 各方与会代表; 与会人士; 与会官员; 各国与会代表; 各国官员
> 巴林代表列席会议。各代表团团长指出，合作取得了成果。
! statement "巴林代表"
> 与会代表认为，各国应加快行动。
= statement "与会代表"
> 与会代表很多。
! any
[title role=other]
联合会主席; 协会主席; 商会主席; 工会主席; 学会主席; 理事会理事长; 工业联合会主席; 雇主协会主席; 律师协会主席; 犹太人大会主席; 足协主席; 基金会主席; 董事会主席; 公司主席; 研究所所长; 智库主席
> 德国工业联合会主席莱宾格表示，企业对政府失去了耐心。
= statement "莱宾格" content="企业对政府失去了耐心"
> 意大利雇主协会主席奥尔西尼说，能源价格太高。
= statement "奥尔西尼" content="能源价格太高"
> 商会主席退休了。
! any
[title role=other]
荣誉主席; 名誉主席; 荣誉会长; 名誉会长; 荣誉院长; 校长; 副校长; 大学校长; 院士
> 国民党荣誉主席田成远在台北会见了日本议员高岛诚。
= meeting "田成远" "高岛诚"
> 校长很忙。
! meeting

# An answer that is due was not given; what a reporter signs is the paper's own report;
# a wish that is a noun's is no sentence.
[verb id=zh-unsaid frame=other]
应当作出认真回应; 应当作出积极回应; 应当作出回应; 应作出回应; 应作出积极回应; 应作出认真回应; 应当做出回应; 应该作出回应; 必须作出回应; 应当作出解释; 应该作出解释; 应作出解释; 必须作出解释; 应当给出答案; 应给出答案; 作出认真回应; 作出积极回应
表达了希望; 表达希望; 宣告; 介绍的; 所介绍的
> 荷兰方面应当作出认真回应，及早同挪威谈判。文章指出，谈判是唯一的出路。
! statement
> 本报记者孙志远报道：芬兰外长瓦尔托宁今天说，两国将扩大投资。
= statement "瓦尔托宁" content="两国将扩大投资"
> 约旦首相哈桑介绍约旦水利建设取得的成就。
! statement
> 约旦首相哈桑介绍约旦水利建设取得了成就。
= statement "哈桑" content="约旦水利建设取得了成就"
> 瓦尔托宁最后表达了希望芬兰企业早日落户成都的愿望。
! statement
> 挪威外交大臣艾德作出认真回应，说两国将设立热线。
= statement "艾德" content="两国将设立热线"

# A reporter's signature is no statement, a quotation behind the colon is.
[verb id=zh-reports frame=say a=subj needs=quote]
报道：
> 塔斯社报道：“两国外长今天在奥斯陆举行了会谈，讨论了局势。”
= statement "塔斯社" mode=direct content="两国外长今天在奥斯陆举行了会谈，讨论了局势"
> 本报记者孙志远报道：芬兰外长瓦尔托宁今天抵达成都。
! statement
> 共同社报道：“外务大臣岩屋毅将于下月访问越南。”
= statement "共同社" mode=direct

# What a headline says may be: 或赴.
> 英法领导人通话　斯塔默或赴巴黎 ¶ 英国首相斯塔默25日与法国总统马克龙通了电话。
= meeting "斯塔默" "马克龙" channel=phone
! visit

# A verb right before them only describes them: 撤军计划, 访问问题.
[word headed]
提议; 方案; 计划; 建议; 倡议; 提案; 草案; 问题; 前景; 请求; 政策; 条件; 议题; 议程; 决议; 决议草案; 传闻; 传言; 消息; 风险; 危险; 可能; 可能性; 构想; 设想; 事宜; 日期; 时间表; 路线图; 承诺; 义务; 能力; 意愿; 借口; 理由
> 芬兰外长瓦尔托宁对挪威的撤军计划持保留态度。
! event
> 冰岛总理弗罗斯塔多蒂尔拒绝了丹麦的停火提议。
! event RETREAT
> 挪威首相斯特勒对葡萄牙援助方案表示关注。
! event AID
> 挪威首相斯特勒对丹麦访问问题不予置评。
! visit
> 挪威宣布从马里撤军。
= event RETREAT "挪威" > "马里"
> 丹麦首相弗雷泽里克森访问挪威。问题不多。
= visit "弗雷泽里克森" to=NOR

# A clause before them tells of what is not done yet: 与X会面的可能性.
[word proposal]
可能性; 可能; 意愿; 意向; 愿望; 想法; 设想; 构想; 念头; 前景; 机会; 条件; 时机; 必要性; 必要; 请求; 要求; 方案; 打算; 意图; 计划; 安排; 时间表; 大门; 希望; 诉求; 主张; 呼声; 准备; 准备工作; 筹备工作; 可行性; 事宜; 日期; 时间; 地点
> 挪威首相斯特勒谈到与冰岛总理弗罗斯塔多蒂尔会面的可能性。
! meeting status=held
> 塞浦路斯总统赫里斯托杜利季斯谢绝了访问斯洛文尼亚的请求。
! visit status=held
> 挪威首相斯特勒与冰岛总理弗罗斯塔多蒂尔会面，谈到捕鱼的可能性。
= meeting "斯特勒" "弗罗斯塔多蒂尔" status=held
> 塞浦路斯总统赫里斯托杜利季斯访问斯洛文尼亚，商讨通航的可能性。
= visit "赫里斯托杜利季斯" to=SVN status=held
