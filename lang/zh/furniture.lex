# Lines that are no part of the story.
[furniture kind=related next whole]
延伸阅读; 相关新闻; 相关阅读; 推荐阅读; 更多新闻; 热门新闻; 相关报道; 更多内容; 点击阅读
[furniture kind=related]
延伸阅读; 【延伸阅读】; 相关新闻：; 相关阅读：; 更多阅读; 推荐阅读：; 点击：; 相关报道：
> 相关新闻：王毅会见拉夫罗夫
! any
> 延伸阅读：美国制裁伊朗
! any
[furniture kind=caption]
图：; [图; 图片; 资料图; 图为; （图; 图源; 图说
[furniture kind=credit]
来源：; 责任编辑; [责任编辑; 编辑：; 记者：; 作者：; 更新时间; 发布时间; 责编
[furniture kind=share]
分享; 关注我们; 扫码; 点我下载; 订阅; 下载
[furniture kind=section whole]
首页; 国际; 新闻; 政治; 时政; 中国; 要闻; 国内; 世界; 政情
> 国际
! any
