# Meetings.

[verb id=zh-meet frame=meet a=subj b=obj,with topic=about]
会见; 会晤; 会见了; 会晤了; 接见; 会面; 见面; 碰面; 晤谈; 举行会谈; 会谈; 举行会晤; 举行会见; 深谈; 举行双边会谈; 进行会谈; 举行会面; 进行会晤; 举行双边会晤; 共进晚餐; 共进午餐; 交谈; 晋见; 拜会; 拜见; 接待; 款待; 宴请; 设宴款待; 会见并宴请; 举行磋商; 进行磋商; 举行谈判
> 王毅25日在万象会见俄罗斯外长拉夫罗夫。
= meeting "王毅" "拉夫罗夫" status=held place=Vientiane date=2024-07-25
> 王毅与拉夫罗夫在万象举行会谈。
= meeting "王毅" "拉夫罗夫" place=Vientiane
> 习近平同马克龙举行会谈。
= meeting "习近平" "马克龙"
> 球迷在广场见面。
! meeting

[verb id=zh-receive frame=meet a=subj b=obj persons]
欢迎; 迎接
[verb id=zh-discuss frame=discuss a=subj b=with topic=obj,about]
讨论; 讨论了; 谈及; 谈到; 商讨; 磋商; 探讨; 探讨了; 交换意见; 交换了意见; 深入交换意见; 交流
> 王毅会见拉夫罗夫。双方谈及乌克兰问题。
= meeting "王毅" "拉夫罗夫" agenda="乌克兰问题"
> 王毅和拉夫罗夫讨论了中东局势。
= meeting "王毅" "拉夫罗夫" agenda="中东局势"
> 学生讨论作业。
! meeting

[verb id=zh-call frame=call a=subj b=obj,with channel=phone]
通电话; 通话; 通了电话; 应约通电话; 举行电话会谈; 进行电话会谈; 通电; 致电
> 王毅同布林肯通电话。
= meeting "王毅" "布林肯" channel=phone
> 习近平与普京24日通电话。
= meeting "习近平" "普京" channel=phone date=2024-07-24
> 顾客打电话。
! meeting
[verb id=zh-video frame=call a=subj b=obj,with channel=video]
举行视频会晤; 视频会晤; 举行视频会谈; 视频会见; 视频通话; 举行视频会议
> 习近平同马克龙举行视频会晤。
= meeting "习近平" "马克龙" channel=video
> 王毅与布林肯视频会见。
= meeting "王毅" "布林肯" channel=video
> 员工开视频会议。
! meeting
[verb id=zh-attend frame=attend a=subj event=obj,in]
出席; 参加; 与会; 主持; 出席了; 参加了
> 王毅在万象出席东盟地区论坛外长会。
= meeting "王毅" format=multilateral
> 拉夫罗夫参加上合组织峰会。
= meeting "拉夫罗夫" format=multilateral
> 学生参加比赛。
! meeting
[occasion]
峰会; 论坛; 外长会; 外长会议; 会议; 大会; 领导人会议; 部长级会议; 元首理事会; 博览会; 理事会会议; 特别会议; 首脑会议; 系列会议; 高峰会
开幕式; 闭幕式; 葬礼; 就职典礼; 仪式 | ceremony
[setting]
出席; 期间; 间隙; 场边
[topicnoun]
问题; 局势; 危机; 关系; 合作; 议题; 形势

[modifier]
以视频方式; 视频; 线上; 通过视频 | channel=video
电话 | channel=phone
三边; 三方 | format=trilateral
双边 | format=bilateral
多边 | format=multilateral
正式; 正式访问 | kind=official
国事; 国是 | kind=state
工作 | kind=working
私人 | kind=private
