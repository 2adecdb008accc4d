# What two agree on, and rarer cues: with the comma behind them, or with the clause right behind.

[verb id=zh-say-agree frame=say a=subj to=to needs=rest]
认同，; 都认同，; 均认同，; 皆认同，; 也认同，; 都同意，; 均同意，; 皆同意，; 一致认同，; 共同认为，; 都赞同，; 允诺，; 发誓，; 断定，; 分析，; 暗示，; 影射，; 放言，; 豪言，; 谈道，; 讲道，; 讲到，; 不否认，; 不排除，; 期盼，; 盼望，; 但愿，; 怒称，; 狡辩说，; 异口同声地说，; 描述，; 写到，; 顺带提到，; 示意，
> 挪威首相斯特勒会见瑞典首相克里斯特松。双方都认同，北极航道必须对所有国家开放。
= statement "斯特勒" "克里斯特松" content="北极航道必须对所有国家开放"
> 智利外长范克拉韦伦与秘鲁外长席亚莱尔均同意，边境检查站下月恢复通关。
= statement "范克拉韦伦" "席亚莱尔" content="边境检查站下月恢复通关"
> 经双方同意，会谈改在秋天举行。
! statement

[verb id=zh-say-rare frame=say a=subj to=to needs=bare,quote,colon]
明言; 断定; 怒称; 点明; 挑明; 谈道; 讲道; 推文说; 苦称; 狡辩说; 异口同声地说; 毫不讳言; 不否认
> 冰岛外长贡纳斯多蒂尔不否认边境曾经关闭了三天。
= statement "贡纳斯多蒂尔" content="边境曾经关闭了三天"
> 摩洛哥外交大臣布里达不否认谈判曾经中断过两次。
= statement "布里达" content="谈判曾经中断过两次"
> 王毅明言。
! statement

# The head of a report: whose news it is.
[verb id=zh-say-news frame=say a=subj needs=rest]
消息，
> 吉尔吉斯斯坦外交部消息，外长库鲁巴耶夫24日在纽约会见保加利亚外长格奥尔基耶夫。
= statement "吉尔吉斯斯坦外交部" content="外长库鲁巴耶夫24日在纽约会见保加利亚外长格奥尔基耶夫"
> 日本外务省消息，下届会议将于秋天举行。
= statement "日本外务省" content="下届会议将于秋天举行"
> 听到这个消息，王毅很高兴。
! statement
