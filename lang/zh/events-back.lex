# What the object of a verb of approval, blame or refusal points back to: 谴责这一做法,
# 欢迎此举, 驳斥有关指控.

# Nouns that point back to what somebody did.
[word deed]
做法; 举动; 行为; 行径; 行动; 决定; 举措; 措施; 步骤; 暴行; 罪行; 恶行; 挑衅; 挑衅行为; 侵略行为; 违法行为; 侵权行为; 部署; 裁决; 判决; 公告; 禁令; 声明; 协定; 协议; 突破; 进展; 成果; 善举; 义举; 袭击事件; 事件; 野蛮行径; 恐怖行径; 单方面举措; 制裁措施; 惩罚措施; 关税措施; 军事行动; 敌对行动
[word deed def]
此举; 该举动; 此一举动; 这一举动; 此一做法; 这种做法; 此种做法; 此等行径; 此等行为; 该决定; 此一决定
> 欧盟宣布冻结白俄罗斯资产。波兰赞扬这一决定。
= event SUPPORT "波兰" > "欧盟" cameo=051
> 尼日尔驱逐法国大使。德国谴责这一做法违反国际法。
= event ACCUSE "德国" > "尼日尔"
> 以色列空袭黎巴嫩。伊朗强烈谴责此举。
= event ACCUSE "伊朗" > "以色列"
> 居民谴责此举。
! event

# Nouns that point back to what somebody said.
[word words]
建议; 提议; 邀请; 请求; 呼吁; 方案; 提案; 诉求; 言论; 说法; 指控; 指责; 表态; 论调; 言行; 批评; 谬论; 谎言; 言辞; 讲话; 主张; 要求; 威胁; 论断; 指称; 陈述; 污蔑; 诬蔑; 抹黑; 涉华言论; 错误言论; 不实言论; 无端指责; 不实指控
> 波兰指责白俄罗斯输送移民。白俄罗斯驳斥有关指控。
= event REJECT "白俄罗斯" > "波兰"
> 日本外相岩屋毅说，俄方应当归还四岛。俄罗斯外交部拒绝这一要求。
= event REJECT "俄罗斯外交部" > "岩屋毅"
> 公司驳斥有关指控。
! event

# Whom it concerns is whoever did something to its subject, or to whom he did: 召回大使, 威胁报复, 要求道歉.
[verb id=zh-recalled frame=event type=SANCTION a=subj b=in,against,to told]
召回大使; 召回了大使; 召回本国大使; 召回其大使; 将大使召回; 将大使召回国内; 召大使回国; 召大使回国述职; 召大使回国磋商; 宣布召回大使; 随即召回大使; 采取对等措施; 采取对等反制; 采取对等反制措施; 采取反制措施; 采取同等措施; 采取报复措施; 采取报复性措施; 予以反制; 实施反制; 对等反制; 还以颜色; 以牙还牙 | cameo=161 mode=withdraw context=diplomatic
> 阿尔及利亚击落一架马里无人机。巴马科随即召回大使。
= event SANCTION "巴马科" > "阿尔及利亚"
> 智利指责委内瑞拉包庇凶手。加拉加斯召大使回国述职。
= event SANCTION "加拉加斯" > "智利"
> 加拉加斯召大使回国述职。
! event
[verb id=zh-threatenback frame=event type=THREATEN a=subj b=against,to told]
威胁报复; 威胁将报复; 扬言报复; 扬言要报复; 威胁采取报复措施; 威胁反制; 威胁将采取反制措施; 警告将采取反制措施; 扬言反制; 扬言将采取反制措施; 威胁断交; 扬言断交; 威胁断绝外交关系; 威胁召回大使; 誓言还以颜色; 誓言回击; 威胁作出回应; 警告后果自负 | cameo=130
> 立陶宛驱逐三名中国外交官。北京扬言反制。
= event THREATEN "北京" > "立陶宛"
> 埃塞俄比亚指责索马里武装叛军。摩加迪沙威胁断绝外交关系。
= event THREATEN "摩加迪沙" > "埃塞俄比亚"
> 北京扬言反制。
! event
[verb id=zh-demandback frame=event type=REQUEST a=subj b=to,from told]
要求道歉; 要求其道歉; 要求对方道歉; 要求公开道歉; 要求正式道歉; 要求作出解释; 要求其作出解释; 要求对方作出解释; 要求给出解释; 要求解释; 要求澄清; 要求作出澄清; 要求赔偿; 要求其赔偿; 要求对方赔偿; 要求撤回言论; 要求收回言论; 要求给个说法 | cameo=100
> 立陶宛驱逐三名中国外交官。北京要求作出解释。
= event REQUEST "北京" > "立陶宛"
> 阿尔及利亚击落一架马里无人机。巴马科要求公开道歉。
= event REQUEST "巴马科" > "阿尔及利亚"
> 巴马科要求公开道歉。
! event

# A denial, a refusal: 予以否认.
[verb id=zh-denyback frame=event type=REJECT a=subj b=against,to told]
予以否认; 断然否认; 矢口否认; 坚决否认; 全盘否认; 加以否认; 否认此说; 否认这一说法; 否认上述说法; 否认这一指控; 否认上述指控; 否认有关指控; 否认相关指控; 全盘否认指控; 断然予以否认; 予以反驳; 予以驳斥; 予以拒绝; 予以回绝; 断然拒绝; 一口回绝; 一口拒绝; 当场拒绝; 当场回绝; 当即拒绝; 当即回绝; 婉言谢绝; 予以婉拒
> 波兰指控白俄罗斯输送移民。明斯克予以否认。
= event REJECT "明斯克" > "波兰"
> 阿曼敦促也门停火。也门方面断然拒绝。
= event REJECT "也门方面" > "阿曼"
> 明斯克予以否认。
! event
