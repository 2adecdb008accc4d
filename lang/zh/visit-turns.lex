# Trips told with the place between two verbs: 来河内访问, 到河内参加会议.
[verb id=zh-comesto frame=visit a=subj to=obj]
来 _ 访问; 来到 _ 访问; 前来 _ 访问; 到 _ 访问; 抵 _ 访问; 飞往 _ 访问; 来 _ 进行访问; 到 _ 进行访问; 来 _ 进行工作访问; 来 _ 进行正式访问; 来 _ 进行国事访问; 转道; 途经; 取道; 过境
> 秘鲁副外长佩雷斯24日来赫尔辛基访问。
= visit "佩雷斯" to=FIN date=2024-07-24
> 芬兰外长瓦尔托宁途经利马，会见秘鲁外长席亚莱尔。
= visit "瓦尔托宁" to=PER
> 游客来博物馆访问。
! visit
