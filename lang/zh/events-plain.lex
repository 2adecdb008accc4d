# Deeds whose noun stands right behind the verb, with whom they concern before them after 对
# (对X解除武器禁运) or between them (给予X财政支持).

[verb id=zh-lift-to frame=event type=CONCEDE a=subj b=to,obj]
解除武器禁运; 取消武器禁运; 解除禁运; 取消禁运; 解除制裁; 取消制裁; 放宽制裁; 部分解除制裁; 全面解除制裁; 解除禁令; 取消禁令; 解除限制; 放宽限制; 取消限制; 解除封锁; 解除旅行禁令; 取消旅行禁令; 解除出口管制; 放宽出口管制; 免除关税; 免征关税; 取消关税; 降低关税; 下调关税; 恢复进口; 恢复供应; 恢复供气; 恢复供电; 开放边界; 重开边境; 重新开放边境; 重开口岸; 放宽签证; 放宽签证要求; 开放领空
恢复对 _ 供应; 恢复对 _ 供气; 恢复对 _ 出口; 恢复从 _ 进口; 恢复进口 _ 产品; 免除对 _ 关税; 取消对 _ 商品的关税; 重新开放与 _ 边境; 重开与 _ 边境
> 加拿大对摩洛哥解除武器禁运。
= event CONCEDE "加拿大" > "摩洛哥"
> 波兰恢复对摩尔多瓦的电力供应。
= event CONCEDE "波兰" > "摩尔多瓦"
> 公司对员工解除限制。
! event

[verb id=zh-grant frame=event type=AID a=subj b=to,obj]
给予 _ 财政支持; 给予 _ 资金支持; 给予 _ 经济支持; 给予 _ 军事支持; 给予 _ 人道援助; 给予 _ 人道主义援助; 给予 _ 贷款; 给予 _ 无偿援助; 给予 _ 物资援助; 给予财政支持; 给予资金支持; 给予军事支持; 给予贷款; 提供财政支持; 提供 _ 财政支持; 提供资金支持; 提供 _ 资金支持; 提供军事支持; 提供人道支持; 提供政治庇护; 给予政治庇护; 给予 _ 政治庇护; 给予 _ 庇护; 向 _ 敞开医院
> 沙特向巴基斯坦提供资金支持。
= event AID "沙特" > "巴基斯坦"
> 匈牙利给予波兰前副部长政治庇护。
= event AID "匈牙利" > "波兰"
> 银行给予客户贷款。
! event

[verb id=zh-given frame=event type=AID a=obj b=subj]
收到 _ 捐赠的; 收到 _ 提供的; 收到 _ 援助的; 收到 _ 赠送的; 接收 _ 捐赠的; 接收 _ 提供的; 接收 _ 援助的; 接收 _ 赠送的; 收到了 _ 捐赠的; 收到了 _ 提供的; 收到了 _ 援助的; 获赠 _ 捐赠的; 接受 _ 捐赠的; 接受 _ 提供的; 接受 _ 援助的
> 斐济收到韩国捐赠的救护车。
= event AID "韩国" > "斐济"
> 尼日尔接收俄罗斯提供的小麦。
= event AID "俄罗斯" > "尼日尔"
> 学校收到校友捐赠的图书。
! event

[verb id=zh-recognise-what frame=event type=SUPPORT a=subj b=obj]
承认 _ 主权; 承认 _ 独立; 承认 _ 国家地位; 承认 _ 新政府; 承认 _ 过渡政府; 承认 _ 合法政府; 承认 _ 领土主权
> 以色列承认摩洛哥对西撒哈拉的主权。
= event SUPPORT "以色列" > "摩洛哥"
> 巴拿马承认科索沃独立。
= event SUPPORT "巴拿马"
> 他承认错误的主权在董事会。
! event

[verb id=zh-asks-for frame=event type=REQUEST a=subj b=obj]
寻求 _ 支持; 寻求 _ 援助; 寻求 _ 帮助; 寻求 _ 协助; 寻求 _ 保护; 争取 _ 支持; 告诫 _ 不要; 告诫 _ 勿; 告诫 _ 切勿; 告诫 _ 别; 劝告 _ 不要; 劝 _ 不要; 请 _ 出面; 请 _ 代为; 请 _ 介入; 请 _ 作证; 请 _ 归还; 请 _ 交还; 请 _ 引渡
请 _ 协助; 请 _ 帮助; 请 _ 提供; 请 _ 调停; 请 _ 斡旋; 请 _ 释放; 请 _ 停火; 请 _ 出兵; 请 _ 派兵; 请 _ 派遣; 请 _ 撤军; 请求 _ 协助; 请求 _ 出兵; 请求 _ 派兵; 请求 _ 斡旋
> 荷兰请阿曼协助撤侨。
= event REQUEST "荷兰" > "阿曼"
> 海地请肯尼亚提供警力。
= event REQUEST "海地" > "肯尼亚"
> 请各位协助打扫。
! event
> 古巴告诫巴拿马不要干预。
= event REQUEST "古巴" > "巴拿马"

[verb id=zh-leaves-off frame=event type=RETREAT a=subj b=obj,to,from]
结束对 _ 占领; 结束占领; 结束对 _ 封锁; 停止对 _ 轰炸; 停止对 _ 袭击; 停止对 _ 空袭; 停止对 _ 炮击; 结束对 _ 军事行动; 停止对 _ 军事行动; 结束对 _ 进攻
> 埃塞俄比亚结束对索马里港口的占领。
= event RETREAT "埃塞俄比亚" > "索马里"
> 土耳其停止对叙利亚北部的空袭。
= event RETREAT "土耳其" > "叙利亚"
> 学校结束对食堂的占领。
! event

[verb id=zh-exchange frame=event type=AGREE a=subj b=with]
交换批准书; 交换了批准书; 互换批准书; 互换条约批准书; 签署路线图; 签署了路线图; 互换照会; 互换了照会; 签署会议纪要; 签署了会议纪要; 签署行动计划; 签署了行动计划; 签署实施方案; 签署换文; 签署意向书; 签署了意向书; 签署执行计划; 签署议定书; 签署了议定书
> 泰国与柬埔寨交换了批准书。
= event AGREE "泰国" "柬埔寨"
> 立陶宛和拉脱维亚签署了意向书。
= event AGREE "立陶宛" "拉脱维亚"
> 两家公司交换了名片。
! event

[verb id=zh-cyber frame=event type=COERCE a=subj b=obj,to]
发动网络攻击; 发起网络攻击; 实施网络攻击; 展开网络攻击; 进行网络攻击; 发动黑客攻击; 发动黑客袭击; 对 _ 发动网络攻击; 对 _ 发起网络攻击; 对 _ 实施网络攻击; 对 _ 进行网络攻击 | context=cyber
> 朝鲜对韩国发动网络攻击。
= event COERCE "朝鲜" > "韩国"
> 俄罗斯对爱沙尼亚发起网络攻击。
= event COERCE "俄罗斯" > "爱沙尼亚"
> 黑客对银行发动网络攻击。
! event COERCE "银行"

# Who undergoes it stands in front.
> 三名挪威外交官被加纳驱逐出境。
= event SANCTION "加纳" > "挪威"
> 挪威渔船被冰岛扣押。
= event COERCE "冰岛" > "挪威"
> 一名瑞典记者遭土耳其逮捕。
= event COERCE "土耳其" > "瑞典"
> 丹麦的提议遭到波兰拒绝。
= event REJECT "波兰" > "丹麦"
> 丹麦谴责波兰并驱逐白俄罗斯外交官。
= event SANCTION "丹麦" > "白俄罗斯外交官"
> 丹麦拒绝向波兰提供武器。
= event REJECT "丹麦" > "波兰"
> 小偷被警察逮捕。
! event

# A deed done by words, behind what somebody said of others, is the speaker's.
> 斯洛伐克总理菲佐说，北约正在扩张，并感谢土耳其的调解。
= event SUPPORT "菲佐" > "土耳其"
> 斯洛伐克总理菲佐警告称，俄罗斯正在备战，并谴责伊朗。
= event ACCUSE "菲佐" > "伊朗"
> 斯洛伐克总理菲佐说，匈牙利拒绝了提议，并谴责伊朗。
! event ACCUSE "菲佐" > "伊朗"
> 斯洛伐克总理菲佐呼吁以色列停火，并谴责伊朗的袭击。
= event ACCUSE "菲佐" > "伊朗"

# Whom somebody stands by: 与X站在一起.
[verb id=zh-standsby frame=event type=SUPPORT a=subj b=with,to]
站在一起; 坚定站在一起; 站在同一阵线; 站在同一边; 站在同一战线; 坚定地站在一起; 并肩而立; 始终站在一起
> 芬兰外长瓦尔托宁说，芬兰与秘鲁站在一起。
= event SUPPORT "芬兰" > "秘鲁"
> 加拿大将同格陵兰坚定站在一起，加拿大总理卡尼说。
= statement "卡尼"
> 挪威首相斯特勒表示，挪威同乌克兰坚定站在一起。
= event SUPPORT "挪威" > "乌克兰"
> 学生们站在一起合影。
! event
