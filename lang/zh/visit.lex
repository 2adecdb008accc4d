# Trips.

[verb id=zh-visit frame=visit a=subj to=obj,to,in]
改往; 改赴; 改飞; 改道; 改道前往; 改去; 改为前往; 改为访问; 转往; 转去; 转抵; 折往; 折返; 绕道; 取道; 途经; 过境; 踏上; 首次踏上; 踏足; 首次踏足; 首度踏足; 再次踏足
把首站献给; 将首站献给; 把首站给了; 将首站给了; 把首站留给; 将首站留给; 把首站定在; 将首站定在; 把首站选在; 将首站选在; 把首站放在; 将首站放在; 把首访献给; 将首访献给; 把首访给了; 把首访留给; 将首访留给; 把首访选在; 将首访选在; 把首访安排在; 将首访安排在; 首访选择; 首站选择; 首站选在; 首访选在; 首站就选在; 首站就是; 首站即是; 首站定在; 首站直奔; 首访直奔; 首站便是
去过; 刚去过; 曾去过; 去了; 刚去了; 前去; 去往; 到过; 到了; 来过; 来到了; 再次来到; 再次抵达; 重回; 重访了; 访问过; 曾访问; 走一趟; 走访过; 转飞; 转道; 直飞; 直奔; 赶赴; 赶往; 飞了; 飞到了; 飞向; 启程飞往; 动身赴; 动身去; 启程去; 专程赴; 专程飞往; 应邀到; 应邀到访; 到访过; 出使; 巡回访问; 穿梭访问; 踏上 _ 土地; 踏上了; 踏足了; 造访过; 首次踏足; 首次到访; 首度到访; 首度访问; 首次访问; 再度访问; 再次访问; 再次到访; 第二次访问; 第三次访问; 闪访; 短暂访问; 旋风访问; 旋风式访问; 非正式访问; 顺道访问; 顺道前往; 途中停留; 技术经停; 经停; 过境访问; 亲自前往; 南下访问; 北上访问; 西访; 东访
到访; 来访; 到来; 造访; 前来; 首度来访; 再度来访; 再次来访; 两度来访; 率团来访; 应邀来访; 前来访问; 来访问 | hither
逗留; 停留; 短暂停留; 过境停留; 短暂逗留; 来到; 再度来到; 重访; 首访; 走访了; 组团访问; 莅临; 亲临; 前赴; 奔赴; 亲往; 启程访问; 动身前往; 出发前往; 出发赴; 起程前往; 飞到; 飞返; 再赴; 抵临; 落脚; 访问; 访问了; 访; 抵; 转抵; 续访; 出访; 出访了; 前往; 前往访问; 赴; 赴往; 往访; 回访; 走访; 造访; 造访了; 启程前往; 启程赴; 飞往; 飞赴; 飞抵; 转往; 转赴; 应邀访问; 应邀前往; 应邀赴; 开始访问; 结束访问; 结束对; 展开访问; 进行访问; 进行了访问; 作访问; 到; 再访; 重返; 踏足; 抵步; 亲赴; 专程前往; 秘密访问; 闪电访问; 突访; 突然访问; 顺访; 过境; 途经; 出行; 远赴; 巡访; 历访; 遍访
> 智利总统博里奇将对法国、塞尔维亚、匈牙利三国进行国事访问。
= visit "博里奇" to=FRA kind=state status=planned
= visit "博里奇" to=SRB kind=state status=planned
= visit "博里奇" to=HUN kind=state status=planned
> 拉脱维亚总统林克维奇斯原定赴里加以外的奥斯陆，如今改往赫尔辛基。
= visit "林克维奇斯" to=FIN
> 拉脱维亚总统林克维奇斯将首站献给奥斯陆。
= visit "林克维奇斯" to=NOR status=held
> 叙利亚外长梅克达德六天前刚去过吉达。
= visit "梅克达德" to=SAU
> 蓬佩奥旋风式访问印度。
= visit "蓬佩奥" to=IND
> 匈牙利总理欧尔班7月2日访问乌克兰。
= visit "欧尔班" to=UKR date=2024-07-02
> 布林肯7月27日启程前往蒙古国。
= visit "布林肯" to=MNG
> 王毅将于8月14日至17日赴缅甸和泰国。
= visit "王毅" to=MMR status=planned date=2024-08-14..2024-08-17
> 游客访问网站。
! visit

# 会 and the verb: not 会前, "before the meeting".
[verb id=zh-will-visit frame=visit a=subj to=obj,to,in status=planned]
要去; 还要去; 接下来要去; 将去; 还将去; 也将去; 接着要去; 随后要去; 下一站去; 之后去; 之后将去; 要到; 将到; 将到访; 将会到访; 要前往; 还要前往; 要飞往; 即将前往; 即将访问; 即将赴; 即将到访; 拟访; 料将访问
会前往; 将会前往; 还会前往; 也会前往; 会前往访问; 会访问; 会到访; 会赴; 会飞往; 会出访; 会造访; 会抵达; 会来到; 会去
> 蓬佩奥接下来要去斯里兰卡和马尔代夫。
= visit "蓬佩奥" to=LKA status=planned
= visit "蓬佩奥" to=MDV status=planned
> 日本外相上川阳子随后会前往芬兰和荷兰。
= visit "上川阳子" to=FIN status=planned
= visit "上川阳子" to=NLD status=planned
> 欧尔班下周会到访塞尔维亚。
= visit "欧尔班" to=SRB status=planned
> 会前气氛友好。
! any

[verb id=zh-arrive frame=arrive a=subj to=obj,in needs=bare]
抵; 抵达; 抵达了; 到达; 飞抵; 乘专机抵达; 乘机抵达; 乘专机抵; 抵埗; 降落在; 入境; 踏上; 现身于; 现身; 抵访
> 拉夫罗夫23日抵达中国。
= visit "拉夫罗夫" to=CHN date=2024-07-23
> 法国总统马克龙抵达巴西利亚，开始对巴西进行国事访问。
= visit "马克龙" to=BRA
> 快递抵达北京。
! visit

[verb id=zh-statevisit frame=visit a=subj to=obj,to,in kind=state]
国事访问; 进行国事访问; 进行了国事访问; 作国事访问; 展开国事访问; 国是访问; 进行国是访问; 展开国是访问; 开启国事访问; 开始国事访问; 结束国事访问
> 普京5月16日至17日对中国进行国事访问。
= visit "普京" to=CHN kind=state date=2024-05-16..2024-05-17
> 习近平将于下周对法国、塞尔维亚和匈牙利进行国事访问。
= visit "习近平" to=FRA kind=state status=planned
> 国事访问是最高规格。
! any

[verb id=zh-officialvisit frame=visit a=subj to=obj,to,in kind=official]
正式访问; 进行正式访问; 进行了正式访问; 作正式访问; 展开正式访问; 进行正式友好访问; 友好访问; 进行友好访问; 进行国事访问和正式访问; 官式访问; 进行官式访问; 展开官方访问; 正式友好访问; 进行官方访问
> 应国务院总理李强邀请，越南总理范明政将对中国进行正式访问。
= visit "范明政" to=CHN kind=official status=planned
> 马来西亚总理安瓦尔对泰国进行正式访问。
= visit "安瓦尔" to=THA kind=official
> 立陶宛外长布德里斯对摩尔多瓦的访问被取消。
= visit "布德里斯" to=MDA status=cancelled
> 立陶宛外长布德里斯对摩尔多瓦的访问圆满结束。
! visit status=cancelled
> 正式访问者需登记。
! any

[verb id=zh-workingvisit frame=visit a=subj to=obj,to,in kind=working]
工作访问; 进行工作访问; 进行了工作访问; 展开工作访问; 作工作访问; 进行公务访问
> 普京25日对白俄罗斯进行工作访问。
= visit "普京" to=BLR kind=working date=2024-07-25
> 工作访问日志丢了。
! any
> 斯洛伐克总理菲佐周四在亚美尼亚展开工作访问。
= visit "菲佐" to=ARM kind=working
[verb id=zh-privatevisit frame=visit a=subj to=obj,to,in kind=private]
私人访问; 进行私人访问; 展开私人访问; 前往度假; 度假
> 匈牙利总理欧尔班对印度进行私人访问。
= visit "欧尔班" to=IND kind=private
> 工人前往海边度假。
! visit
> 荷兰首相斯霍夫8月前往希腊度假。
= visit "斯霍夫" to=GRC kind=private

[noun id=zh-trip frame=visit a=subj,poss,of,by to=to,in,obj]
之行; 之旅; 行程; 访问行程; 访问之行; 出访行程
> 布林肯的中国之行将于周三开始。
= visit "布林肯" to=CHN
> 鲁比奥推迟了对印度的访问行程。
= visit "鲁比奥" to=IND status=cancelled
> 千里之行始于足下。
! any

# Who goes home: the day is the last of the trip told before.
[verb id=zh-leave frame=other ends]
离境; 离开; 离开了; 返国; 回国; 离华; 离台; 离港; 离新; 离美; 离日; 离韩; 离俄; 返程; 返回; 启程回国; 启程返国; 乘机返国; 返抵国门; 结束访问; 结束行程; 结束访问回国; 打道回府; 踏上归程; 圆满结束访问
> 席克大使23日抵达台湾，28日离境。
= visit "席克" to=TWN date=2024-07-23..2024-07-28
> 工人23日进厂，28日离开。
! any
> 斐济总理兰布卡12日飞抵新德里，15日启程回国。
= visit "兰布卡" to=IND date=2024-07-12..2024-07-15
