# What one actor does or declares against another, in the types of PLOVER. Whom it
# concerns stands behind a simple verb (谴责以色列), and before a verb with its noun,
# after 对 or 向 (向日方提出严正交涉).

[verb id=zh-accuse frame=event type=ACCUSE a=subj b=obj]
批; 斥; 再批; 痛斥; 直批; 轮番批评; 数度批评; 屡次批评; 多次批评; 轮番指责; 连番指责; 反指; 反控 | cameo=111 mode=disapprove
约见 _ 大使; 约见 _ 代办; 约见 _ 公使; 约见 _ 使节; 约见 _ 参赞 | sees cameo=114 mode=allege context=diplomatic
把 _ 归咎于; 将 _ 归咎于; 归咎于; 怪罪于 | cameo=112 mode=disapprove
把 _ 归罪于; 将 _ 归罪于; 归罪于; 把矛头指向; 将矛头指向; 把矛头对准; 将矛头对准; 矛头直指; 矛头指向; 再度把矛头指向; 把责任推给; 将责任推给; 将 _ 告到; 把 _ 告到; 怒指
把 _ 告上; 将 _ 告上 | cameo=115 mode=allege context=legal
直斥 | cameo=111 mode=disapprove
召见; 召见了; 紧急召见; 再次召见; 奉命召见; 再度召见; 就此召见; 召见并 | sees cameo=114 mode=allege context=diplomatic
紧急约见; 传召; 传召了; 传唤; 传唤了; 召唤; 召来 | sees
谴责; 谴责了; 强烈谴责; 严厉谴责; 严词谴责; 坚决谴责; 同声谴责; 一致谴责; 公开谴责; 批评; 批评了; 强烈批评; 严厉批评; 公开批评; 抨击; 猛烈抨击; 严厉抨击; 炮轰; 痛批; 声讨; 斥责; 痛斥; 怒斥; 点名批评 | cameo=111 mode=disapprove
指责; 指责了; 严厉指责; 反过来指责; 指控; 点名指责; 还指责; 也指责; 又指责; 更指责; 并指责; 并指控; 还指控; 也指控; 归咎; 怪罪 | cameo=112 mode=disapprove
抗议; 强烈抗议 | cameo=114 mode=allege context=diplomatic
狠批; 控诉; 告状; 通缉; 嘲讽; 讥讽; 嘲笑; 挖苦; 奚落; 怒批; 怒呛; 痛骂; 怒骂; 羞辱; 谴; 指摘; 揭批; 弹劾
控告; 起诉 | cameo=115 mode=allege context=legal
> 菲律宾总统马科斯召见军方高层。
! event
> 印度把袭击归咎于巴基斯坦。
= event ACCUSE "印度" > "巴基斯坦" mode=disapprove cameo=112
> 智利外长范克拉韦伦说，局势令人担忧，并指责玻利维亚违反协议。
= statement "范克拉韦伦" content="局势令人担忧"
= event ACCUSE "范克拉韦伦" > "玻利维亚"
> 南非将以色列告上国际法院。
= event ACCUSE "南非" > "以色列" mode=allege cameo=115
> 乌克兰谴责俄罗斯。
= event ACCUSE "乌克兰" > "俄罗斯"
> 伊朗外交部召见瑞典大使。
= event ACCUSE "伊朗外交部" > "瑞典大使" mode=allege cameo=114
> 阿富汗谴责对喀布尔的袭击。
! event
> 法官批评小偷。
! event
> 中方召见立陶宛临时代办提出严正交涉。
= event ACCUSE "中方" > "立陶宛临时代办"
> 法国外交部发言人勒穆瓦纳批美国滥征关税。
= event ACCUSE "勒穆瓦纳" > "美国"
> 工厂交付了一批美国零件。
! event

[verb id=zh-accuse-to frame=event type=ACCUSE a=subj b=toward,to]
发难; 隔空发难; 公开发难; 提出强烈抗议和严正交涉
表示谴责; 作出谴责; 发出谴责; 表示不满; 表示批评; 表示 _ 谴责; 表示 _ 不满; 表示 _ 批评 | cameo=111 mode=disapprove
表示愤慨; 表示愤怒; 表示控诉; 表示 _ 愤慨; 表示 _ 愤怒; 表示 _ 控诉
表示抗议; 表示交涉; 表示照会; 表示 _ 抗议; 表示 _ 交涉; 表示 _ 照会 | cameo=114 mode=allege context=diplomatic
表示指责; 表示指控; 表示 _ 指责; 表示 _ 指控 | cameo=112 mode=disapprove
表达谴责; 表达不满; 表达批评; 表达 _ 谴责; 表达 _ 不满; 表达 _ 批评 | cameo=111 mode=disapprove
表达愤慨; 表达愤怒; 表达控诉; 表达 _ 愤慨; 表达 _ 愤怒; 表达 _ 控诉
表达抗议; 表达交涉; 表达照会; 表达 _ 抗议; 表达 _ 交涉; 表达 _ 照会 | cameo=114 mode=allege context=diplomatic
表达指责; 表达指控; 表达 _ 指责; 表达 _ 指控 | cameo=112 mode=disapprove
表达了谴责; 表达了不满; 表达了批评; 表达了 _ 谴责; 表达了 _ 不满; 表达了 _ 批评 | cameo=111 mode=disapprove
表达了愤慨; 表达了愤怒; 表达了控诉; 表达了 _ 愤慨; 表达了 _ 愤怒; 表达了 _ 控诉
表达了抗议; 表达了交涉; 表达了照会; 表达了 _ 抗议; 表达了 _ 交涉; 表达了 _ 照会 | cameo=114 mode=allege context=diplomatic
表达了指责; 表达了指控; 表达了 _ 指责; 表达了 _ 指控 | cameo=112 mode=disapprove
予以谴责; 予以不满; 予以批评; 予以 _ 谴责; 予以 _ 不满; 予以 _ 批评 | cameo=111 mode=disapprove
予以愤慨; 予以愤怒; 予以控诉; 予以 _ 愤慨; 予以 _ 愤怒; 予以 _ 控诉
予以抗议; 予以交涉; 予以照会; 予以 _ 抗议; 予以 _ 交涉; 予以 _ 照会 | cameo=114 mode=allege context=diplomatic
予以指责; 予以指控; 予以 _ 指责; 予以 _ 指控 | cameo=112 mode=disapprove
进行谴责; 进行不满; 进行批评; 进行 _ 谴责; 进行 _ 不满; 进行 _ 批评 | cameo=111 mode=disapprove
进行愤慨; 进行愤怒; 进行控诉; 进行 _ 愤慨; 进行 _ 愤怒; 进行 _ 控诉
进行抗议; 进行交涉; 进行照会; 进行 _ 抗议; 进行 _ 交涉; 进行 _ 照会 | cameo=114 mode=allege context=diplomatic
进行指责; 进行指控; 进行 _ 指责; 进行 _ 指控 | cameo=112 mode=disapprove
进行了谴责; 进行了不满; 进行了批评; 进行了 _ 谴责; 进行了 _ 不满; 进行了 _ 批评 | cameo=111 mode=disapprove
进行了愤慨; 进行了愤怒; 进行了控诉; 进行了 _ 愤慨; 进行了 _ 愤怒; 进行了 _ 控诉
进行了抗议; 进行了交涉; 进行了照会; 进行了 _ 抗议; 进行了 _ 交涉; 进行了 _ 照会 | cameo=114 mode=allege context=diplomatic
进行了指责; 进行了指控; 进行了 _ 指责; 进行了 _ 指控 | cameo=112 mode=disapprove
加以谴责; 加以不满; 加以批评; 加以 _ 谴责; 加以 _ 不满; 加以 _ 批评 | cameo=111 mode=disapprove
加以愤慨; 加以愤怒; 加以控诉; 加以 _ 愤慨; 加以 _ 愤怒; 加以 _ 控诉
加以抗议; 加以交涉; 加以照会; 加以 _ 抗议; 加以 _ 交涉; 加以 _ 照会 | cameo=114 mode=allege context=diplomatic
加以指责; 加以指控; 加以 _ 指责; 加以 _ 指控 | cameo=112 mode=disapprove
提出谴责; 提出不满; 提出批评; 提出 _ 谴责; 提出 _ 不满; 提出 _ 批评 | cameo=111 mode=disapprove
提出愤慨; 提出愤怒; 提出控诉; 提出 _ 愤慨; 提出 _ 愤怒; 提出 _ 控诉
提出抗议; 提出交涉; 提出照会; 提出 _ 抗议; 提出 _ 交涉; 提出 _ 照会 | cameo=114 mode=allege context=diplomatic
提出指责; 提出指控; 提出 _ 指责; 提出 _ 指控 | cameo=112 mode=disapprove
提出了谴责; 提出了不满; 提出了批评; 提出了 _ 谴责; 提出了 _ 不满; 提出了 _ 批评 | cameo=111 mode=disapprove
提出了愤慨; 提出了愤怒; 提出了控诉; 提出了 _ 愤慨; 提出了 _ 愤怒; 提出了 _ 控诉
提出了抗议; 提出了交涉; 提出了照会; 提出了 _ 抗议; 提出了 _ 交涉; 提出了 _ 照会 | cameo=114 mode=allege context=diplomatic
提出了指责; 提出了指控; 提出了 _ 指责; 提出了 _ 指控 | cameo=112 mode=disapprove
深表谴责; 深表不满; 深表批评; 深表 _ 谴责; 深表 _ 不满; 深表 _ 批评 | cameo=111 mode=disapprove
深表愤慨; 深表愤怒; 深表控诉; 深表 _ 愤慨; 深表 _ 愤怒; 深表 _ 控诉
深表抗议; 深表交涉; 深表照会; 深表 _ 抗议; 深表 _ 交涉; 深表 _ 照会 | cameo=114 mode=allege context=diplomatic
深表指责; 深表指控; 深表 _ 指责; 深表 _ 指控 | cameo=112 mode=disapprove
发出谴责; 发出不满; 发出批评; 发出 _ 谴责; 发出 _ 不满; 发出 _ 批评 | cameo=111 mode=disapprove
发出愤慨; 发出愤怒; 发出控诉; 发出 _ 愤慨; 发出 _ 愤怒; 发出 _ 控诉
发出抗议; 发出交涉; 发出照会; 发出 _ 抗议; 发出 _ 交涉; 发出 _ 照会 | cameo=114 mode=allege context=diplomatic
发出指责; 发出指控; 发出 _ 指责; 发出 _ 指控 | cameo=112 mode=disapprove
递交谴责; 递交不满; 递交批评; 递交 _ 谴责; 递交 _ 不满; 递交 _ 批评 | cameo=111 mode=disapprove
递交愤慨; 递交愤怒; 递交控诉; 递交 _ 愤慨; 递交 _ 愤怒; 递交 _ 控诉
递交抗议; 递交交涉; 递交照会; 递交 _ 抗议; 递交 _ 交涉; 递交 _ 照会 | cameo=114 mode=allege context=diplomatic
递交指责; 递交指控; 递交 _ 指责; 递交 _ 指控 | cameo=112 mode=disapprove
递交了谴责; 递交了不满; 递交了批评; 递交了 _ 谴责; 递交了 _ 不满; 递交了 _ 批评 | cameo=111 mode=disapprove
递交了愤慨; 递交了愤怒; 递交了控诉; 递交了 _ 愤慨; 递交了 _ 愤怒; 递交了 _ 控诉
递交了抗议; 递交了交涉; 递交了照会; 递交了 _ 抗议; 递交了 _ 交涉; 递交了 _ 照会 | cameo=114 mode=allege context=diplomatic
递交了指责; 递交了指控; 递交了 _ 指责; 递交了 _ 指控 | cameo=112 mode=disapprove
发出逮捕令; 发出通缉令; 签发逮捕令; 发布逮捕令; 发出国际逮捕令; 提起公诉; 提出申诉; 提交申诉; 表示失望; 表示 _ 失望; 愤慨; 提起上诉; 兴师问罪; 口诛笔伐
提出控告; 提出起诉; 提起诉讼 | cameo=115 mode=allege context=legal
作出指控 | cameo=112 mode=disapprove
递交抗议照会; 递交外交照会; 递交抗议书; 提交抗议照会; 严正交涉; 递交照会; 发出照会; 递交抗议信 | cameo=114 mode=allege context=diplomatic
表示强烈谴责; 表示最强烈谴责; 不满; 强烈不满; 极为不满; 极其不满 | cameo=111 mode=disapprove
> 中方向日方提出严正交涉。
= event ACCUSE "中方" > "日方"
> 外交部发言人毛宁就涉台言论对美国表示强烈不满。
= event ACCUSE "毛宁" > "美国"
> 居民对噪音表示强烈不满。
! event

# What draws somebody's protest: whose it is stands within the verb.
[verb id=zh-draws frame=event type=ACCUSE a=obj b=subj]
惹来 _ 抗议; 引来 _ 抗议; 招致 _ 抗议; 引发 _ 抗议; 引起 _ 抗议; 激起 _ 抗议; 遭到 _ 抗议; 遭 _ 抗议; 招来 _ 抗议 | cameo=114 mode=allege context=diplomatic
惹来 _ 不满; 惹来 _ 谴责; 惹来 _ 批评; 引来 _ 不满; 引来 _ 谴责; 引来 _ 批评; 招致 _ 不满; 招致 _ 谴责; 招致 _ 批评; 引发 _ 不满; 引发 _ 谴责; 引起 _ 不满; 引起 _ 谴责; 激起 _ 谴责; 遭到 _ 谴责; 遭到 _ 批评; 遭到 _ 严厉批评; 受到 _ 谴责; 受到 _ 批评; 遭 _ 谴责; 遭 _ 批评; 招来 _ 批评; 招来 _ 谴责 | cameo=111 mode=disapprove
> 马科斯上周致函赖清德，惹来中国强烈抗议。
= event ACCUSE "中国" > "马科斯"
> 埃尔多安7日视察边境，招致希腊强烈谴责。
= event ACCUSE "希腊" > "埃尔多安"
> 噪音引起居民不满。
! event

[verb id=zh-reject frame=event type=REJECT a=subj b=obj]
拒收 _ 国书; 无视 _ 警告; 无视 _ 呼吁; 无视 _ 要求; 无视 _ 反对; 不理会 _ 要求; 不理会 _ 警告; 不理会 _ 呼吁; 不理会 _ 抗议; 斥 _ 为谎言; 斥 _ 说法; 斥 _ 捏造; 拒绝与 _ 对话; 拒绝同 _ 对话; 拒绝与 _ 谈判; 拒绝同 _ 谈判; 拒绝和 _ 谈判
拒绝承认; 不承认; 从不承认; 拒不承认; 至今不承认; 拒绝支持; 拒绝签署; 拒绝加入; 拒绝执行; 拒绝参加; 拒不接受; 拒不承认; 反对并; 明确拒绝; 断然拒绝接受; 予以拒绝; 拒绝了 _ 要求; 拒绝 _ 要求; 拒绝 _ 提议; 拒绝 _ 邀请; 回绝 _ 要求; 谢绝; 婉拒; 否认 _ 指控; 否认指控; 否认 _ 指责; 否认指责; 否认 _ 说法; 断然否认 _ 指控; 坚决否认 _ 指控; 强烈否认 _ 指控; 否认了 _ 指控; 否认了 _ 说法; 否认了 _ 指责; 矢口否认; 驳斥; 驳斥了; 严词驳斥; 严厉驳斥; 驳回; 驳回了; 拒绝; 拒绝了; 断然拒绝; 断然否认; 回绝; 回绝了; 拒绝接受; 不接受; 反对; 坚决反对; 强烈反对; 一贯反对; 明确反对; 公开反对; 始终反对; 不支持; 不承认; 不认同; 不同意; 抵制; 反驳; 反驳了; 绝不接受; 不予承认; 从不承认; 绝不承认; 不赞成; 退回
否决; 否决了 | cameo=129 mode=yield context=diplomatic
> 伊朗驳斥美国的指控。
= event REJECT "伊朗" > "美国" cameo=120
> 中国坚决反对美国对俄罗斯实施制裁。
= event REJECT "中国" > "美国"
= event SANCTION "美国" > "俄罗斯"
> 阿巴斯要求美国停止支持以色列。
! event SUPPORT
> 俄罗斯反对乌克兰加入北约。
= event REJECT "俄罗斯" > "乌克兰"
> 白俄罗斯否认波兰的指控。
= event REJECT "白俄罗斯" > "波兰"
> 针对白俄罗斯外长阿列伊尼克4日抨击波兰“背信弃义并蓄意制造危机”，波兰外长西科尔斯基说，边界管控不会放松。
= statement "阿列伊尼克" mode=mixed
= event ACCUSE "阿列伊尼克" > "波兰"
> 家长反对早恋。
! event
> 外交部发言人林剑说，美方一再滥用国家安全名义，中方坚决反对。
= event REJECT "中方" > "美方"
> 白俄罗斯无视波兰的警告，继续建墙。
= event REJECT "白俄罗斯" > "波兰"
[verb id=zh-reject-to frame=event type=REJECT a=subj b=toward,to]
置之不理; 嗤之以鼻; 不屑一顾; 不予理会; 不予理睬; 泼冷水
表示反对; 表示拒绝; 表示驳斥; 表示异议; 表示反驳; 表示否认; 表示 _ 反对; 表示 _ 拒绝; 表示 _ 驳斥; 表示 _ 异议; 表示 _ 反驳; 表示 _ 否认
予以反对; 予以拒绝; 予以驳斥; 予以异议; 予以反驳; 予以否认; 予以 _ 反对; 予以 _ 拒绝; 予以 _ 驳斥; 予以 _ 异议; 予以 _ 反驳; 予以 _ 否认
加以反对; 加以拒绝; 加以驳斥; 加以异议; 加以反驳; 加以否认; 加以 _ 反对; 加以 _ 拒绝; 加以 _ 驳斥; 加以 _ 异议; 加以 _ 反驳; 加以 _ 否认
提出反对; 提出拒绝; 提出驳斥; 提出异议; 提出反驳; 提出否认; 提出 _ 反对; 提出 _ 拒绝; 提出 _ 驳斥; 提出 _ 异议; 提出 _ 反驳; 提出 _ 否认
表达反对; 表达拒绝; 表达驳斥; 表达异议; 表达反驳; 表达否认; 表达 _ 反对; 表达 _ 拒绝; 表达 _ 驳斥; 表达 _ 异议; 表达 _ 反驳; 表达 _ 否认
表达了反对; 表达了拒绝; 表达了驳斥; 表达了异议; 表达了反驳; 表达了否认; 表达了 _ 反对; 表达了 _ 拒绝; 表达了 _ 驳斥; 表达了 _ 异议; 表达了 _ 反驳; 表达了 _ 否认
> 中国对日本的做法表示坚决反对。
= event REJECT "中国" > "日本"
> 塞尔维亚对欧盟的要求表示反对。
= event REJECT "塞尔维亚" > "欧盟"
> 邻居对装修表示反对。
! event
> 匈牙利对欧盟的要求置之不理。
= event REJECT "匈牙利" > "欧盟"

[verb id=zh-threaten frame=event type=THREATEN a=subj b=obj,to]
威胁; 威胁要; 恐吓; 恫吓; 恫吓称; 发出威胁; 发出战争威胁; 进行核讹诈; 进行战争威胁; 发出严厉警告
发出最后通牒; 下最后通牒 | cameo=139 mode=relations context=diplomatic
以武力威胁 | cameo=138 mode=violence context=military
> 美国威胁加拿大。
= event THREATEN "美国" > "加拿大" cameo=130
> 特朗普威胁伊朗。
= event THREATEN "特朗普" > "伊朗"
> 洪水威胁村庄。
! event

[verb id=zh-sanction frame=event type=SANCTION a=subj b=obj]
暂停进口; 停止进口; 中止进口; 全面禁止进口; 宣布禁止进口; 暂停购买; 停止购买; 停购; 暂停采购; 停止采购; 禁购; 拒购 | cameo=163 mode=restrict context=economic
制裁; 制裁了; 禁运; 列入黑名单; 禁止进口; 冻结资产; 禁止入境; 宣布制裁; 下令制裁; 限制出口 | cameo=163 mode=restrict context=economic
驱逐; 驱逐了; 下令驱逐; 宣布驱逐 | cameo=166 mode=expel context=diplomatic
逐出; 封杀; 抵制; 拉黑; 吊销签证; 限期离境; 切断援助; 加税; 开除; 除名; 驱离; 杯葛; 拒发签证; 拒绝入境; 加税; 断供; 下调外交关系; 撤离大使; 撤回大使; 撤馆; 关闭驻; 处以罚款; 要求限期离境
断交; 召回; 召回了; 断绝外交关系; 降级外交关系; 召回大使 | cameo=161 mode=withdraw context=diplomatic
暂停援助; 中断援助; 暂停合作 | cameo=162 mode=discontinue
撤销 _ 派驻资格; 撤销 _ 外交资格; 取消 _ 派驻资格; 取消 _ 外交官资格; 吊销 _ 外交官资格; 撤销 _ 外交官身份; 取消 _ 外交官身份; 拒绝延长 _ 签证; 吊销 _ 签证; 撤销 _ 签证; 取消 _ 签证 | cameo=163 mode=restrict context=diplomatic
> 芬兰撤销一名以色列外交官的派驻资格。
= event SANCTION "芬兰" > "以色列外交官"
> 马里驱逐法国大使。
= event SANCTION "马里" > "法国大使"
> 美国制裁伊朗。
= event SANCTION "美国" > "伊朗"
> 裁判驱逐门将。
! event
> 挪威暂停进口巴西牛肉。
= event SANCTION "挪威" > "巴西"
[verb id=zh-sanction-to frame=event type=SANCTION a=subj b=to,with]
实施制裁; 实施反制; 实施禁运; 实施限制措施; 实施关税; 实施签证限制; 实施禁令; 实施 _ 制裁; 实施 _ 反制; 实施 _ 禁运; 实施 _ 限制措施; 实施 _ 关税; 实施 _ 签证限制; 实施 _ 禁令 | cameo=163 mode=restrict context=economic
实施报复措施; 实施出口管制; 实施封锁; 实施惩罚措施; 实施 _ 报复措施; 实施 _ 出口管制; 实施 _ 封锁; 实施 _ 惩罚措施
施加制裁; 施加反制; 施加禁运; 施加限制措施; 施加关税; 施加签证限制; 施加禁令; 施加 _ 制裁; 施加 _ 反制; 施加 _ 禁运; 施加 _ 限制措施; 施加 _ 关税; 施加 _ 签证限制; 施加 _ 禁令 | cameo=163 mode=restrict context=economic
施加报复措施; 施加出口管制; 施加封锁; 施加惩罚措施; 施加 _ 报复措施; 施加 _ 出口管制; 施加 _ 封锁; 施加 _ 惩罚措施
追加制裁; 追加反制; 追加禁运; 追加限制措施; 追加关税; 追加签证限制; 追加禁令; 追加 _ 制裁; 追加 _ 反制; 追加 _ 禁运; 追加 _ 限制措施; 追加 _ 关税; 追加 _ 签证限制; 追加 _ 禁令 | cameo=163 mode=restrict context=economic
追加报复措施; 追加出口管制; 追加封锁; 追加惩罚措施; 追加 _ 报复措施; 追加 _ 出口管制; 追加 _ 封锁; 追加 _ 惩罚措施
宣布制裁; 宣布反制; 宣布禁运; 宣布限制措施; 宣布关税; 宣布签证限制; 宣布禁令; 宣布 _ 制裁; 宣布 _ 反制; 宣布 _ 禁运; 宣布 _ 限制措施; 宣布 _ 关税; 宣布 _ 签证限制; 宣布 _ 禁令 | cameo=163 mode=restrict context=economic
宣布报复措施; 宣布出口管制; 宣布封锁; 宣布惩罚措施; 宣布 _ 报复措施; 宣布 _ 出口管制; 宣布 _ 封锁; 宣布 _ 惩罚措施
采取制裁; 采取反制; 采取禁运; 采取限制措施; 采取关税; 采取签证限制; 采取禁令; 采取 _ 制裁; 采取 _ 反制; 采取 _ 禁运; 采取 _ 限制措施; 采取 _ 关税; 采取 _ 签证限制; 采取 _ 禁令 | cameo=163 mode=restrict context=economic
采取报复措施; 采取出口管制; 采取封锁; 采取惩罚措施; 采取 _ 报复措施; 采取 _ 出口管制; 采取 _ 封锁; 采取 _ 惩罚措施
发起制裁; 发起反制; 发起禁运; 发起限制措施; 发起关税; 发起签证限制; 发起禁令; 发起 _ 制裁; 发起 _ 反制; 发起 _ 禁运; 发起 _ 限制措施; 发起 _ 关税; 发起 _ 签证限制; 发起 _ 禁令 | cameo=163 mode=restrict context=economic
发起报复措施; 发起出口管制; 发起封锁; 发起惩罚措施; 发起 _ 报复措施; 发起 _ 出口管制; 发起 _ 封锁; 发起 _ 惩罚措施
推出制裁; 推出反制; 推出禁运; 推出限制措施; 推出关税; 推出签证限制; 推出禁令; 推出 _ 制裁; 推出 _ 反制; 推出 _ 禁运; 推出 _ 限制措施; 推出 _ 关税; 推出 _ 签证限制; 推出 _ 禁令 | cameo=163 mode=restrict context=economic
推出报复措施; 推出出口管制; 推出封锁; 推出惩罚措施; 推出 _ 报复措施; 推出 _ 出口管制; 推出 _ 封锁; 推出 _ 惩罚措施
出台制裁; 出台反制; 出台禁运; 出台限制措施; 出台关税; 出台签证限制; 出台禁令; 出台 _ 制裁; 出台 _ 反制; 出台 _ 禁运; 出台 _ 限制措施; 出台 _ 关税; 出台 _ 签证限制; 出台 _ 禁令 | cameo=163 mode=restrict context=economic
出台报复措施; 出台出口管制; 出台封锁; 出台惩罚措施; 出台 _ 报复措施; 出台 _ 出口管制; 出台 _ 封锁; 出台 _ 惩罚措施
启动制裁; 启动反制; 启动禁运; 启动限制措施; 启动关税; 启动签证限制; 启动禁令; 启动 _ 制裁; 启动 _ 反制; 启动 _ 禁运; 启动 _ 限制措施; 启动 _ 关税; 启动 _ 签证限制; 启动 _ 禁令 | cameo=163 mode=restrict context=economic
启动报复措施; 启动出口管制; 启动封锁; 启动惩罚措施; 启动 _ 报复措施; 启动 _ 出口管制; 启动 _ 封锁; 启动 _ 惩罚措施
进行制裁; 进行反制; 进行禁运; 进行限制措施; 进行关税; 进行签证限制; 进行禁令; 进行 _ 制裁; 进行 _ 反制; 进行 _ 禁运; 进行 _ 限制措施; 进行 _ 关税; 进行 _ 签证限制; 进行 _ 禁令 | cameo=163 mode=restrict context=economic
进行报复措施; 进行出口管制; 进行封锁; 进行惩罚措施; 进行 _ 报复措施; 进行 _ 出口管制; 进行 _ 封锁; 进行 _ 惩罚措施
扩大制裁; 扩大反制; 扩大禁运; 扩大限制措施; 扩大关税; 扩大签证限制; 扩大禁令; 扩大 _ 制裁; 扩大 _ 反制; 扩大 _ 禁运; 扩大 _ 限制措施; 扩大 _ 关税; 扩大 _ 签证限制; 扩大 _ 禁令 | cameo=163 mode=restrict context=economic
扩大报复措施; 扩大出口管制; 扩大封锁; 扩大惩罚措施; 扩大 _ 报复措施; 扩大 _ 出口管制; 扩大 _ 封锁; 扩大 _ 惩罚措施
延长制裁; 延长反制; 延长禁运; 延长限制措施; 延长关税; 延长签证限制; 延长禁令; 延长 _ 制裁; 延长 _ 反制; 延长 _ 禁运; 延长 _ 限制措施; 延长 _ 关税; 延长 _ 签证限制; 延长 _ 禁令 | cameo=163 mode=restrict context=economic
延长报复措施; 延长出口管制; 延长封锁; 延长惩罚措施; 延长 _ 报复措施; 延长 _ 出口管制; 延长 _ 封锁; 延长 _ 惩罚措施
加强制裁; 加强反制; 加强禁运; 加强限制措施; 加强关税; 加强签证限制; 加强禁令; 加强 _ 制裁; 加强 _ 反制; 加强 _ 禁运; 加强 _ 限制措施; 加强 _ 关税; 加强 _ 签证限制; 加强 _ 禁令 | cameo=163 mode=restrict context=economic
加强报复措施; 加强出口管制; 加强封锁; 加强惩罚措施; 加强 _ 报复措施; 加强 _ 出口管制; 加强 _ 封锁; 加强 _ 惩罚措施
祭出制裁; 祭出反制; 祭出禁运; 祭出限制措施; 祭出关税; 祭出签证限制; 祭出禁令; 祭出 _ 制裁; 祭出 _ 反制; 祭出 _ 禁运; 祭出 _ 限制措施; 祭出 _ 关税; 祭出 _ 签证限制; 祭出 _ 禁令 | cameo=163 mode=restrict context=economic
祭出报复措施; 祭出出口管制; 祭出封锁; 祭出惩罚措施; 祭出 _ 报复措施; 祭出 _ 出口管制; 祭出 _ 封锁; 祭出 _ 惩罚措施
实行制裁; 实行反制; 实行禁运; 实行限制措施; 实行关税; 实行签证限制; 实行禁令; 实行 _ 制裁; 实行 _ 反制; 实行 _ 禁运; 实行 _ 限制措施; 实行 _ 关税; 实行 _ 签证限制; 实行 _ 禁令 | cameo=163 mode=restrict context=economic
实行报复措施; 实行出口管制; 实行封锁; 实行惩罚措施; 实行 _ 报复措施; 实行 _ 出口管制; 实行 _ 封锁; 实行 _ 惩罚措施
开始制裁; 开始反制; 开始禁运; 开始限制措施; 开始关税; 开始签证限制; 开始禁令; 开始 _ 制裁; 开始 _ 反制; 开始 _ 禁运; 开始 _ 限制措施; 开始 _ 关税; 开始 _ 签证限制; 开始 _ 禁令 | cameo=163 mode=restrict context=economic
开始报复措施; 开始出口管制; 开始封锁; 开始惩罚措施; 开始 _ 报复措施; 开始 _ 出口管制; 开始 _ 封锁; 开始 _ 惩罚措施
加征 _ 关税; 征收 _ 关税; 开征 _ 关税; 提高 _ 关税; 施加 _ 关税; 追加 _ 关税; 课征 _ 关税; 课征关税; 开征关税; 加征关税; 加征新关税; 加征报复性关税; 征收关税; 征收惩罚性关税 | cameo=163 mode=restrict context=economic
征税; 加税; 征收反倾销税; 关闭领空; 关闭边境
断交; 断绝外交关系; 断绝关系; 断绝邦交 | cameo=161 mode=withdraw context=diplomatic
中断外交关系; 暂停军售; 停止供气 | cameo=162 mode=discontinue
> 欧盟对俄罗斯实施新一轮制裁。
= event SANCTION "欧盟" > "俄罗斯"
> 洪都拉斯宣布与台湾断交。
= event SANCTION "洪都拉斯" > "台湾" mode=withdraw cameo=161
> 联赛对球员实施制裁。
! event

[verb id=zh-assault frame=event type=ASSAULT a=subj b=obj]
击中; 击中了; 命中; 命中了; 重创; 夜袭; 猛轰; 狂轰滥炸; 扫荡; 攻陷; 打击了; 越境攻击; 袭击; 袭击了; 入侵; 入侵了; 侵略; 突袭; 偷袭; 击毙; 打死; 击沉; 轰击; 侵入; 进攻; 猛攻; 攻打; 攻占; 占领; 攻入; 攻占了; 扫射; 歼灭; 消灭了; 毙伤; 击伤; 摧毁了; 定点清除; 斩首; 伏击; 伏击了; 突入; 越境打击; 越境袭击; 火力打击; 夺占; 攻克; 血洗; 拷打; 处决; 反攻; 围攻; 围攻了; 炸毁; 炸死; 炸伤; 绑架 | cameo=190 context=military
攻击; 攻击了 | cameo=190 context=military spoken=ACCUSE
导弹袭击; 越境空袭; 轰炸; 轰炸了; 空袭; 空袭了; 炮击; 炮击了; 炮轰阵地; 轰炸并; 炮轰了 | cameo=195 mode=heavy-weapons context=military
刺杀; 暗杀; 暗杀了; 杀害; 杀害了; 击杀; 射杀; 枪杀; 虐杀; 毒杀; 砍杀; 屠杀 | cameo=186 mode=assassinate
击落; 枪击; 枪击致死; 开火 | cameo=193 mode=firearms context=military
屠戮 | cameo=202 mode=massacre context=military
施虐 | cameo=1822 mode=torture
> 以色列空袭黎巴嫩。
= event ASSAULT "以色列" > "黎巴嫩" mode=heavy-weapons cameo=195
> 伊朗袭击以色列。
= event ASSAULT "伊朗" > "以色列"
> 狗袭击邮差。
! event
[verb id=zh-assault-to frame=event type=ASSAULT a=subj b=to]
开枪; 开火; 开炮; 射击; 鸣枪射击; 开枪射击 | cameo=193 mode=firearms context=military
发动袭击; 发动攻击; 发动打击; 发动军事行动; 发动进攻; 发动侵略; 发动战争; 发动突袭; 发动入侵; 发动攻势; 发动反攻; 发动 _ 袭击; 发动 _ 攻击; 发动 _ 打击; 发动 _ 军事行动; 发动 _ 进攻; 发动 _ 侵略; 发动 _ 战争; 发动 _ 突袭; 发动 _ 入侵; 发动 _ 攻势; 发动 _ 反攻 | cameo=190 context=military
发动空袭; 发动炮击; 发动轰炸; 发动 _ 空袭; 发动 _ 炮击; 发动 _ 轰炸 | cameo=195 mode=heavy-weapons context=military
发动了袭击; 发动了攻击; 发动了打击; 发动了军事行动; 发动了进攻; 发动了侵略; 发动了战争; 发动了突袭; 发动了入侵; 发动了攻势; 发动了反攻; 发动了 _ 袭击; 发动了 _ 攻击; 发动了 _ 打击; 发动了 _ 军事行动; 发动了 _ 进攻; 发动了 _ 侵略; 发动了 _ 战争; 发动了 _ 突袭; 发动了 _ 入侵; 发动了 _ 攻势; 发动了 _ 反攻 | cameo=190 context=military
发动了空袭; 发动了炮击; 发动了轰炸; 发动了 _ 空袭; 发动了 _ 炮击; 发动了 _ 轰炸 | cameo=195 mode=heavy-weapons context=military
发起袭击; 发起攻击; 发起打击; 发起军事行动; 发起进攻; 发起侵略; 发起战争; 发起突袭; 发起入侵; 发起攻势; 发起反攻; 发起 _ 袭击; 发起 _ 攻击; 发起 _ 打击; 发起 _ 军事行动; 发起 _ 进攻; 发起 _ 侵略; 发起 _ 战争; 发起 _ 突袭; 发起 _ 入侵; 发起 _ 攻势; 发起 _ 反攻 | cameo=190 context=military
发起空袭; 发起炮击; 发起轰炸; 发起 _ 空袭; 发起 _ 炮击; 发起 _ 轰炸 | cameo=195 mode=heavy-weapons context=military
发起了袭击; 发起了攻击; 发起了打击; 发起了军事行动; 发起了进攻; 发起了侵略; 发起了战争; 发起了突袭; 发起了入侵; 发起了攻势; 发起了反攻; 发起了 _ 袭击; 发起了 _ 攻击; 发起了 _ 打击; 发起了 _ 军事行动; 发起了 _ 进攻; 发起了 _ 侵略; 发起了 _ 战争; 发起了 _ 突袭; 发起了 _ 入侵; 发起了 _ 攻势; 发起了 _ 反攻 | cameo=190 context=military
发起了空袭; 发起了炮击; 发起了轰炸; 发起了 _ 空袭; 发起了 _ 炮击; 发起了 _ 轰炸 | cameo=195 mode=heavy-weapons context=military
展开袭击; 展开攻击; 展开打击; 展开军事行动; 展开进攻; 展开侵略; 展开战争; 展开突袭; 展开入侵; 展开攻势; 展开反攻; 展开 _ 袭击; 展开 _ 攻击; 展开 _ 打击; 展开 _ 军事行动; 展开 _ 进攻; 展开 _ 侵略; 展开 _ 战争; 展开 _ 突袭; 展开 _ 入侵; 展开 _ 攻势; 展开 _ 反攻 | cameo=190 context=military
展开空袭; 展开炮击; 展开轰炸; 展开 _ 空袭; 展开 _ 炮击; 展开 _ 轰炸 | cameo=195 mode=heavy-weapons context=military
展开了袭击; 展开了攻击; 展开了打击; 展开了军事行动; 展开了进攻; 展开了侵略; 展开了战争; 展开了突袭; 展开了入侵; 展开了攻势; 展开了反攻; 展开了 _ 袭击; 展开了 _ 攻击; 展开了 _ 打击; 展开了 _ 军事行动; 展开了 _ 进攻; 展开了 _ 侵略; 展开了 _ 战争; 展开了 _ 突袭; 展开了 _ 入侵; 展开了 _ 攻势; 展开了 _ 反攻 | cameo=190 context=military
展开了空袭; 展开了炮击; 展开了轰炸; 展开了 _ 空袭; 展开了 _ 炮击; 展开了 _ 轰炸 | cameo=195 mode=heavy-weapons context=military
实施袭击; 实施攻击; 实施打击; 实施军事行动; 实施进攻; 实施侵略; 实施战争; 实施突袭; 实施入侵; 实施攻势; 实施反攻; 实施 _ 袭击; 实施 _ 攻击; 实施 _ 打击; 实施 _ 军事行动; 实施 _ 进攻; 实施 _ 侵略; 实施 _ 战争; 实施 _ 突袭; 实施 _ 入侵; 实施 _ 攻势; 实施 _ 反攻 | cameo=190 context=military
实施空袭; 实施炮击; 实施轰炸; 实施 _ 空袭; 实施 _ 炮击; 实施 _ 轰炸 | cameo=195 mode=heavy-weapons context=military
实施了袭击; 实施了攻击; 实施了打击; 实施了军事行动; 实施了进攻; 实施了侵略; 实施了战争; 实施了突袭; 实施了入侵; 实施了攻势; 实施了反攻; 实施了 _ 袭击; 实施了 _ 攻击; 实施了 _ 打击; 实施了 _ 军事行动; 实施了 _ 进攻; 实施了 _ 侵略; 实施了 _ 战争; 实施了 _ 突袭; 实施了 _ 入侵; 实施了 _ 攻势; 实施了 _ 反攻 | cameo=190 context=military
实施了空袭; 实施了炮击; 实施了轰炸; 实施了 _ 空袭; 实施了 _ 炮击; 实施了 _ 轰炸 | cameo=195 mode=heavy-weapons context=military
进行袭击; 进行攻击; 进行打击; 进行军事行动; 进行进攻; 进行侵略; 进行战争; 进行突袭; 进行入侵; 进行攻势; 进行反攻; 进行 _ 袭击; 进行 _ 攻击; 进行 _ 打击; 进行 _ 军事行动; 进行 _ 进攻; 进行 _ 侵略; 进行 _ 战争; 进行 _ 突袭; 进行 _ 入侵; 进行 _ 攻势; 进行 _ 反攻 | cameo=190 context=military
进行空袭; 进行炮击; 进行轰炸; 进行 _ 空袭; 进行 _ 炮击; 进行 _ 轰炸 | cameo=195 mode=heavy-weapons context=military
进行了袭击; 进行了攻击; 进行了打击; 进行了军事行动; 进行了进攻; 进行了侵略; 进行了战争; 进行了突袭; 进行了入侵; 进行了攻势; 进行了反攻; 进行了 _ 袭击; 进行了 _ 攻击; 进行了 _ 打击; 进行了 _ 军事行动; 进行了 _ 进攻; 进行了 _ 侵略; 进行了 _ 战争; 进行了 _ 突袭; 进行了 _ 入侵; 进行了 _ 攻势; 进行了 _ 反攻 | cameo=190 context=military
进行了空袭; 进行了炮击; 进行了轰炸; 进行了 _ 空袭; 进行了 _ 炮击; 进行了 _ 轰炸 | cameo=195 mode=heavy-weapons context=military
发射导弹; 发射火箭弹; 发射炮弹; 发射无人机; 发射弹道导弹; 发射巡航导弹; 发射水炮; 发射 _ 导弹; 发射 _ 火箭弹; 发射 _ 炮弹; 发射 _ 无人机; 发射 _ 弹道导弹; 发射 _ 巡航导弹; 发射 _ 水炮 | cameo=195 mode=heavy-weapons context=military
发射炸弹; 发射 _ 炸弹 | cameo=190 context=military
发射了导弹; 发射了火箭弹; 发射了炮弹; 发射了无人机; 发射了弹道导弹; 发射了巡航导弹; 发射了水炮; 发射了 _ 导弹; 发射了 _ 火箭弹; 发射了 _ 炮弹; 发射了 _ 无人机; 发射了 _ 弹道导弹; 发射了 _ 巡航导弹; 发射了 _ 水炮 | cameo=195 mode=heavy-weapons context=military
发射了炸弹; 发射了 _ 炸弹 | cameo=190 context=military
投掷导弹; 投掷火箭弹; 投掷炮弹; 投掷无人机; 投掷弹道导弹; 投掷巡航导弹; 投掷水炮; 投掷 _ 导弹; 投掷 _ 火箭弹; 投掷 _ 炮弹; 投掷 _ 无人机; 投掷 _ 弹道导弹; 投掷 _ 巡航导弹; 投掷 _ 水炮 | cameo=195 mode=heavy-weapons context=military
投掷炸弹; 投掷 _ 炸弹 | cameo=190 context=military
投下导弹; 投下火箭弹; 投下炮弹; 投下无人机; 投下弹道导弹; 投下巡航导弹; 投下水炮; 投下 _ 导弹; 投下 _ 火箭弹; 投下 _ 炮弹; 投下 _ 无人机; 投下 _ 弹道导弹; 投下 _ 巡航导弹; 投下 _ 水炮 | cameo=195 mode=heavy-weapons context=military
投下炸弹; 投下 _ 炸弹 | cameo=190 context=military
射出导弹; 射出火箭弹; 射出炮弹; 射出无人机; 射出弹道导弹; 射出巡航导弹; 射出水炮; 射出 _ 导弹; 射出 _ 火箭弹; 射出 _ 炮弹; 射出 _ 无人机; 射出 _ 弹道导弹; 射出 _ 巡航导弹; 射出 _ 水炮 | cameo=195 mode=heavy-weapons context=military
射出炸弹; 射出 _ 炸弹 | cameo=190 context=military
宣战; 下手; 动手; 动粗; 发动网络攻击; 发动自杀式袭击; 发动核打击; 实施核打击; 打响; 投掷炸弹; 动武; 使用武力 | cameo=190 context=military
开火 | cameo=193 mode=firearms context=military
施加酷刑; 施以酷刑 | cameo=1822 mode=torture
> 以色列对伊朗发动大规模空袭。
= event ASSAULT "以色列" > "伊朗"
> 俄军对乌克兰发动新一轮导弹袭击。
= event ASSAULT "俄军" > "乌克兰"
> 球队发起猛烈攻势。
! event
> 阿塞拜疆军队向亚美尼亚边防军开火。
= event ASSAULT "阿塞拜疆" > "亚美尼亚"

[verb id=zh-coerce frame=event type=COERCE a=subj b=obj]
将 _ 遣返; 把 _ 遣返 | cameo=174 mode=deport context=migration
将 _ 遣送; 将 _ 扣留; 将 _ 判处; 将 _ 扣为人质
将 _ 逮捕; 将 _ 拘留; 将 _ 拘捕; 将 _ 扣押; 把 _ 扣押; 把 _ 逮捕; 将 _ 劫持 | cameo=173 mode=arrest context=legal
将 _ 软禁 | cameo=172 mode=restrict
逮捕; 逮捕了; 拘留; 拘留了; 扣押; 扣押了; 拘捕; 拘押; 关押; 监禁; 拘禁; 劫持; 劫持了; 抓捕; 抓捕了; 抓获; 抓扣; 拘捕了; 劫持为人质; 判处 _ 监禁 | cameo=173 mode=arrest context=legal
扣留; 扣留了; 羁押; 查扣; 登临检查; 拦截; 镇压; 驱散; 判处; 引渡; 胁迫; 逼迫; 俘虏; 俘虏了; 俘获; 劫走; 挟持; 捕获; 扣为人质; 判刑; 判处死刑; 判处 _ 有期徒刑; 定罪; 窃听; 查获; 截获; 截停; 拦截了; 登临; 强行登临; 扣船; 遣送; 遣送回国; 驱逐移民; 递解出境; 镇压了; 迫害; 强征; 驱离; 水炮攻击; 喷射水炮; 查抄; 搜查; 突击搜查; 罢黜
软禁; 取缔; 封禁; 屏蔽 | cameo=172 mode=restrict
没收; 查封; 没收了; 强行接管 | cameo=171 mode=seize
封锁; 封锁了; 全面封锁; 围困 | cameo=191 mode=restrict context=military
黑客攻击; 入侵网络 | cameo=170 mode=cyber context=cyber
遣返; 强制遣返 | cameo=174 mode=deport context=migration
吞并; 兼并 | cameo=192 mode=seize context=military
> 伊朗逮捕法国公民。
= event COERCE "伊朗" > "法国公民"
> 土耳其扣押以色列记者。
= event COERCE "土耳其" > "以色列记者"
> 警察逮捕小偷。
! event

[verb id=zh-protest frame=event type=PROTEST a=subj b=obj,to,in]
冲入; 冲入了; 闯入; 闯入了; 打砸; 冲击了 | cameo=145 mode=riot
强闯; 围堵; 围堵了; 包围了
举行示威; 示威; 集会; 游行示威; 示威抗议; 举行抗议; 举行抗议活动; 举行游行; 静坐抗议; 集会抗议; 举行集会抗议; 绝食抗议; 集会示威; 上街抗议; 走上街头抗议 | cameo=141 mode=demo
包围
冲击; 焚烧 _ 国旗; 焚烧 _ 使馆; 闯入使馆; 冲击使馆; 袭击使馆; 骚乱; 暴动 | cameo=145 mode=riot
罢工抗议; 罢工 | cameo=143 mode=boycott
> 伊拉克示威者冲入瑞典大使馆。
= event PROTEST "伊拉克示威者" > "瑞典大使馆" mode=riot cameo=145
> 示威者包围法国大使馆。
= event PROTEST "示威者" > "法国大使馆" cameo=140
> 巴基斯坦民众示威抗议美国。
= event PROTEST "巴基斯坦民众" > "美国" mode=demo cameo=141
> 球迷包围体育场。
! event

[verb id=zh-mobilize frame=event type=MOBILIZE a=subj b=to,against,in,with]
增派 _ 航母; 增派航母; 增派 _ 战舰; 增派 _ 舰艇; 部署 _ 航空母舰; 派出 _ 航空母舰; 增派 _ 航空母舰; 增派 _ 导弹; 增派 _ 防空系统; 调遣 _ 部队; 调遣 _ 军舰; 调集 _ 军舰; 集结 _ 坦克; 部署 _ 防空系统; 部署 _ 雷达 | cameo=154 mode=troops context=military
部署 _ 部队; 部署 _ 军队; 部署 _ 导弹; 部署 _ 装置; 部署 _ 士兵; 部署 _ 战机; 部署 _ 军舰; 部署 _ 航母; 部署 _ 兵力; 部署 _ 警力; 部署 _ 坦克; 部署部队; 部署军队; 部署导弹; 部署军舰; 部署战机; 部署重兵; 部署兵力; 增派部队; 增派军队; 增派兵力; 增派军舰; 增派 _ 部队; 增派 _ 军队; 增派 _ 士兵; 增派 _ 战机; 增派 _ 军舰; 集结 _ 部队; 集结 _ 军队; 集结 _ 兵力; 集结 _ 士兵; 集结兵力; 集结大军; 调集 _ 部队; 调动 _ 部队; 派遣 _ 航母; 派遣 _ 军舰; 派遣 _ 战机; 派遣 _ 轰炸机; 派出 _ 航母; 派出 _ 军舰; 派出 _ 战机; 派遣航母; 派遣军舰; 派出军舰; 派出战机; 派出 _ 海警船; 出动 _ 军舰; 出动军舰; 提高战备等级; 提升战备等级; 向边境增兵; 大举增兵; 重兵压境 | cameo=154 mode=troops context=military
出动 _ 战机; 出动 _ 轰炸机; 出动战机; 进入最高戒备; 进入高度戒备; 举行针对 _ 演习; 举行针对 _ 军演; 发射 _ 警告弹
陈兵; 屯兵; 增兵; 集结重兵; 集结部队; 集结军队; 调集部队; 进入战备; 部署航母 | cameo=154 mode=troops context=military
举行针对性演习; 举行针对
> 美国向伊朗附近增派航母。
= event MOBILIZE "美国" > "伊朗" mode=troops cameo=154
> 白俄罗斯在乌克兰边境部署军队。
= event MOBILIZE "白俄罗斯" > "乌克兰"
> 俄罗斯对乌克兰集结重兵。
= event MOBILIZE "俄罗斯" > "乌克兰"
> 以色列对黎巴嫩集结部队。
= event MOBILIZE "以色列" > "黎巴嫩"
> 球队集结训练。
! event

[verb id=zh-clash frame=event type=ASSAULT a=subj b=with,to mutual]
交火; 交火了; 爆发交火; 发生交火; 交战; 激战; 发生冲突; 爆发冲突; 发生武装冲突; 爆发武装冲突; 爆发激战; 展开激战; 发生激战; 互射; 互相袭击; 相互袭击; 开战; 对射 | cameo=190 context=military
互相炮击; 相互炮击; 互射导弹 | cameo=195 mode=heavy-weapons context=military
> 泰国和柬埔寨军队在边境交火。
= event ASSAULT "泰国" "柬埔寨" > "泰国" "柬埔寨"
> 两名球员发生冲突。
! event
> 阿塞拜疆与亚美尼亚在边界一线互相炮击。
= event ASSAULT "阿塞拜疆" "亚美尼亚" > "阿塞拜疆" "亚美尼亚" cameo=195
