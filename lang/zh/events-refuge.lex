# 庇护、归还、营救、下令释放和下令打击。

[verb id=zh-asylum frame=event type=REQUEST a=subj b=to,in]
申请庇护; 申请政治庇护; 寻求庇护; 寻求政治庇护; 请求庇护; 申请避难; 请求避难; 寻求避难; 申请难民身份 | cameo=0233 context=migration
> 索马里难民向肯尼亚申请庇护。
= event REQUEST "索马里难民" > "肯尼亚"
> 叙利亚难民向瑞典寻求政治庇护。
= event REQUEST "叙利亚难民" > "瑞典"
> 他向老师申请请假。
! event

[verb id=zh-orderfree frame=event type=CONCEDE a=subj b=obj]
下令释放; 下令放人; 裁定释放; 判令释放; 批准释放; 命令释放 | cameo=084 mode=release context=legal
> 肯尼亚法院下令释放两名挪威记者。
= event CONCEDE "肯尼亚法院" > "挪威记者"
> 土耳其法院裁定释放三名德国公民。
= event CONCEDE "土耳其法院" > "德国公民"
> 老板下令释放压力。
! event

[verb id=zh-orderstrike frame=event type=ASSAULT a=subj b=obj,to,on]
下令空袭; 下令打击; 下令轰炸; 下令袭击; 下令进攻; 下令炮击; 下令对 _ 发动空袭; 下令对 _ 发动袭击 | cameo=190 context=military
> 鲁托下令空袭索马里。
= event ASSAULT "鲁托" > "索马里"
> 普京下令打击乌克兰。
= event ASSAULT "普京" > "乌克兰"
> 教练下令进攻。
! event

[verb id=zh-rescue frame=event type=AID a=subj b=obj]
救起; 营救; 救出; 解救; 搭救; 救援; 收容; 接纳; 安置 | cameo=073 context=humanitarian object=获救者
> 肯尼亚海军救起五十名索马里移民。
= event AID "肯尼亚海军" > "索马里移民"
> 意大利营救了三十名叙利亚难民。
= event AID "意大利" > "叙利亚难民"
> 消防员救出一只猫。
! event

[word 获救者]
难民; 移民; 渔民; 船员; 伤员; 平民; 幸存者; 灾民; 游客
