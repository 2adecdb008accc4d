# Trips.

[verb id=zh-visit frame=visit a=subj to=obj,to,in]
访问; 到访; 出访; 前往; 赴; 往访; 走访; 启程前往; 飞赴; 抵; 抵达; 到达; 飞抵; 应邀访问; 正式访问; 率团访问; 开始访问; 结束访问
> 拉夫罗夫23日抵达中国。
= visit "拉夫罗夫" to=CHN date=2024-07-23
> 匈牙利总理欧尔班7月2日访问乌克兰。
= visit "欧尔班" to=UKR date=2024-07-02
> 游客访问网站。
! visit

[verb id=zh-statevisit frame=visit a=subj to=obj,to,in kind=state]
国事访问
[noun id=zh-trip frame=visit a=poss,of,by to=to,in]
之行; 行程
