# What one actor does or declares towards another, in the types of PLOVER.

[verb id=zh-sign frame=event type=AGREE a=subj b=with]
签署; 签署协议; 签订; 达成协议; 达成共识; 签署联合声明; 签署条约; 商定; 一致同意; 同意加强; 达成一致; 达成重要共识
> 中国与俄罗斯签署协议。
= event AGREE "中国" "俄罗斯" > "中国" "俄罗斯"
> 法国和印度达成共识。
= event AGREE "法国" "印度" > "法国" "印度"
> 总统签署预算。
! event
[verb id=zh-thank frame=event type=SUPPORT a=subj b=obj,to,for]
感谢; 祝贺; 赞赏; 支持; 高度评价; 赞扬; 声援; 承认; 慰问; 致谢; 道谢; 答谢; 坚定支持; 高度赞赏; 积极评价
> 王毅感谢拉夫罗夫的邀请。
= event SUPPORT "王毅" > "拉夫罗夫"
> 中国支持巴基斯坦维护主权。
= event SUPPORT "中国" > "巴基斯坦"
> 观众感谢司机。
! event
[verb id=zh-accuse frame=event type=ACCUSE a=subj b=obj,to]
谴责; 指责; 批评; 抗议; 召见; 强烈谴责; 严厉谴责; 指控; 抨击; 约见; 声讨; 痛批; 起诉
> 乌克兰谴责俄罗斯。
= event ACCUSE "乌克兰" > "俄罗斯"
> 伊朗外交部召见瑞典大使。
= event ACCUSE "伊朗外交部" > "瑞典大使"
> 法官批评小偷。
! event
[verb id=zh-sanction frame=event type=SANCTION a=subj b=obj,to]
制裁; 驱逐; 断交; 召回; 断绝外交关系; 抵制
> 马里驱逐法国大使。
= event SANCTION "马里" > "法国大使"
> 美国制裁伊朗。
= event SANCTION "美国" > "伊朗"
> 裁判驱逐门将。
! event
[verb id=zh-threaten frame=event type=THREATEN a=subj b=obj]
威胁; 恐吓; 扬言报复
> 美国威胁加拿大。
= event THREATEN "美国" > "加拿大"
> 特朗普威胁伊朗。
= event THREATEN "特朗普" > "伊朗"
> 洪水威胁村庄。
! event
[verb id=zh-assault frame=event type=ASSAULT a=subj b=obj,to]
袭击; 攻击; 轰炸; 空袭; 入侵; 炮击; 打击; 侵略
> 以色列空袭黎巴嫩。
= event ASSAULT "以色列" > "黎巴嫩"
> 伊朗袭击以色列。
= event ASSAULT "伊朗" > "以色列"
> 狗袭击邮差。
! event
[verb id=zh-coerce frame=event type=COERCE a=subj b=obj]
逮捕; 拘留; 扣押; 扣留; 绑架; 拘捕
> 伊朗逮捕法国公民。
= event COERCE "伊朗" > "法国公民"
> 土耳其扣押以色列记者。
= event COERCE "土耳其" > "以色列记者"
> 警察逮捕小偷。
! event

[verb id=zh-reject frame=event type=REJECT a=subj b=obj,poss,of]
驳斥; 驳回; 拒绝接受; 否决; 坚决反对; 反对
> 伊朗驳斥美国的指控。
= event REJECT "伊朗" > "美国"
> 俄罗斯反对乌克兰加入北约。
= event REJECT "俄罗斯" > "乌克兰"
> 家长反对早恋。
! event
[verb id=zh-coop frame=event type=COOPERATE a=subj b=obj]
建交; 建立外交关系; 恢复外交关系; 复交; 举行联合演习; 举行联合军演
> 中国和洪都拉斯建立外交关系。
= event COOPERATE "中国" "洪都拉斯" > "中国" "洪都拉斯"
> 伊朗和沙特阿拉伯恢复外交关系。
= event COOPERATE "伊朗" "沙特阿拉伯" > "伊朗" "沙特阿拉伯"
> 两家公司建立联系。
! event

[verb id=zh-aid frame=event type=AID a=subj b=obj,to]
援助; 捐赠
> 中国援助叙利亚。
= event AID "中国" > "叙利亚"
> 日本援助菲律宾。
= event AID "日本" > "菲律宾"
> 校友捐赠图书。
! event
