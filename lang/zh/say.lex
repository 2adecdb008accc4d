# Verbs with which the press puts words into mouths: before a colon, quotation marks or a comma.

[verb id=zh-say frame=say a=subj to=obj,to needs=bare,comp,quote,colon]
说; 表示; 指出; 强调; 称; 认为; 重申; 宣布; 介绍说; 告诉记者; 透露; 提到; 解释说; 补充说; 回应称; 回应说; 回应; 表明; 声称; 宣称; 坦言; 直言; 警告; 警告说; 说道; 指; 形容; 写道; 呼吁说; 相信; 坚称; 承认; 证实; 确认; 希望; 谈到; 主张; 提醒; 告诉; 反驳; 批评说; 并称; 并说; 并指; 还说; 还称; 还表示; 也表示; 又说; 续说; 续称; 发文称; 声明说; 声明称; 发表声明说; 感叹; 反问; 答称; 答道; 申明; 阐明; 披露; 通报; 报道说; 报道称; 报导; 报道; 引述; 透露说; 公布; 评论说; 评论称; 分析说
> 王毅说：“谈判已经完全失败，我们深感遗憾。”
= statement "王毅" mode=direct content="谈判已经完全失败，我们深感遗憾"
> “谈判已经完全失败，我们深感遗憾。”拉夫罗夫说。
= statement "拉夫罗夫" mode=direct content="谈判已经完全失败，我们深感遗憾"
> 王毅喝了一杯茶。
! statement

# The comma that opens what was said.
[verb id=zh-say-comma frame=say a=subj to=obj,to needs=bare,quote]
说，; 表示，; 指出，; 强调，; 称，; 认为，; 重申，; 宣布，; 介绍说，; 透露，; 提到，; 解释说，; 补充说，; 回应称，; 回应说，; 表明，; 坦言，; 直言，; 警告，; 警告说，; 说道，; 指，; 相信，; 坚称，; 证实，; 确认，; 希望，; 谈到，; 主张，; 告诉记者，; 并称，; 并说，; 还说，; 还称，; 还表示，; 也表示，; 又说，; 续说，; 声明说，; 声明称，; 发表声明说，; 发文称，; 则称，; 则说，; 并指，
> 王毅表示，中国支持俄罗斯担任主席国。
= statement "王毅" mode=indirect content="中国支持俄罗斯担任主席国"
> 拉夫罗夫指出，双方合作不断发展。
= statement "拉夫罗夫" mode=indirect content="双方合作不断发展"
> 王毅坐着，他在看书。
! statement

[noun id=zh-accord frame=say cue=accord a=of,by,from]
据; 根据

[verb id=zh-urge frame=say a=subj to=obj,to needs=quote,colon also=REQUEST]
呼吁; 敦促; 要求; 促请; 吁请
> 古特雷斯敦促以色列开放口岸。
= event REQUEST "古特雷斯" > "以色列"
> 中国呼吁美国取消制裁。
= event REQUEST "中国" > "美国"
> 他要求加薪。
! event

[noun id=zh-document frame=other]
声明; 联合声明; 公报; 联合公报; 新闻公报; 记者会; 例行记者会; 新闻发布会; 讲话; 演讲; 致辞; 专访; 社论
