/**
 * Words by which Chinese sites name what a reader may do with a page, what they count, and the lists they put beside an article.
 * Our own collection of common page templates.
 */

/** Alone on a line, or among their like, they are controls. */
export const actionWords: readonly string[] =
  `收藏本页 收藏本站 收藏 我要收藏 分享到 我要分享 分享 转发 转载 点赞 赞一下 赞 踩 顶一下 顶 喜欢 不喜欢 在看 举报 纠错 我要纠错 报错 反馈 打印本页 打印 锁定 语音播报 友善列印 列印 关闭窗口
  关闭 复制链接 复制网址 编辑 播报 追问 追答 有用 没用 有帮助 没帮助 有帮助吗 我来回答 我要提问 免费提问 立即提问 向他提问 向TA提问 咨询TA 咨询他 立即咨询 在线咨询 马上咨询
  免费咨询 预约挂号 立即预约 立即购买 加入购物车 同问 回复 引用 只看该作者 只看楼主 倒序浏览 正序浏览 使用道具 楼主 沙发 板凳 地板 发帖 返回列表 回上一页 回首页 返回首页 返回上页
  返回顶部 返回目录 返回 置顶 上一页 下一页 上一篇 下一篇 首页 末页 尾页 展开全文 展开全部 展开剩余 展开余下 展开 收起 阅读全文 查看全文 查看全部 查看更多 查看详情 查看原文 更多 加载更多 点击查看
  加关注 关注 已关注 取消关注 发消息 加好友 加为好友 登录 注册 立即注册 听新闻 听文章 朗读 下载PDF PDF下载 下载 导出引文 导出 引用本文 目录 历史版本 手机版 手机阅读 微信扫一扫
  扫码关注 APP打开 打开APP 下载APP 微信 微博 QQ空间 QQ好友 朋友圈 新浪微博 腾讯微博 人人网 豆瓣 复制 推荐给朋友 发送给朋友 投诉 屏蔽 置换 换一换 换一批 已解决 待解决 已关闭 精华
  热门 推荐 广告 原创 发表评论 我要评论 写评论 查看评论 告诉好友 打印此文 我来说两句 问医生 挑错 首頁 回首頁 回上頁 上一頁 下一頁 讚 按讚 關閉視窗 關閉 轉寄好友 轉寄 加入收藏 我的最愛 網路掛號 線上諮詢 設為首頁 字級 分享至`.split(
    /\s+/,
  )

/** May head a section or be a word of the text: controls only beside another, or where all of the line is linked. */
export const doubtfulActionWords: readonly string[] = '讨论 支持 反对 评论 回答 提问 咨询 预约'.split(' ')

/** What a counter counts. */
export const countedWords: readonly string[] =
  '阅读 浏览 查看 点击 访问 下载 人气 评论 回复 收藏 点赞 转发 播放 围观 回答 热度 关注 赞 喜欢 参与 人氣 瀏覽 點閱 點擊 閱讀 讚 回應 留言 分享'.split(
    ' ',
  )

/** A heading that says only this may head a part of the article too: it goes with what it heads where that is mostly links. */
export const doubtfulAsideHeading: RegExp =
  /^(?:(?:相关|相似|类似|关联|拓展|扩展)(?:的)?(?:内容|疾病|药品|知识|症状|检查)?|推荐|热门|更多|治疗药品|推荐药品|相关药品|广告)[：:]?$/u

/** A heading that says only this stands over a list, or over what readers wrote, and not over a part of the article. */
export const asideHeading: RegExp = new RegExp(
  `^(?:${[
    '(?:相关|相似|类似|延伸|关联|拓展|扩展|更多)(?:的)?(?:文章|阅读|推荐|新闻|问题|资讯|链接|问答|视频|医生|医院|专家|咨询|词条|帖子|主题|报道)',
    '(?:热门|最新|最热|精彩|本周|今日|本月|24小时|一周|点击|阅读)(?:文章|阅读|推荐|疾病|药品|资讯|新闻|问题|问答|排行榜?|热榜|热点|评论|内容|专题|视频|帖子|标签|回复|更新|榜单?)',
    '(?:特别推荐|编辑推荐|为您推荐|为你推荐|精品推荐|站内推荐)(?:文章|阅读|内容)?',
    '(?:推荐|专家推荐)(?:文章|阅读|医生|专家|医院|疾病|新闻|商品|内容|视频)',
    '(?:用户|网友|读者|全部|所有|最新|热门|精彩|文明|发表|我要|商品)(?:评论|评价|留言|回复|跟帖|热评)',
    '评论区|评论列表|网友热评|发表评论|我来说两句|服务保障|售后服务|配送说明|词条统计|词条图册|友情链接|站内搜索|快速导航|网站公告|联系我们|关于我们|关注我们',
    '猜你喜欢|猜您喜欢|大家(?:都)?在(?:看|问|搜|读)|看了又看|看过的人还看了|你可能(?:还)?(?:喜欢|感兴趣).{0,6}|您可能(?:还)?(?:喜欢|感兴趣).{0,6}|还没有找到答案|没有找到想要的答案',
    '(?:[\\p{Script=Han}]{2,5})?(?:医生|专家)(?:在线|团队|推荐|列表)|推荐医院|在线(?:医生|专家|咨询)|延伸閱讀|相關(?:文章|新聞|閱讀)|熱門(?:文章|新聞|話題)|推薦(?:文章|閱讀)|網友(?:留言|回應|評論)|您可能有興趣.{0,6}|訂閱電子報|目录|本文目录|文章目录|内容导航|排行榜|热榜|热搜榜?|上一篇|下一篇|本站公告|赞助商?',
  ].join('|')})[？?！!]?(?:$|[\\s：:>》(（]|TOP)`,
  'iu',
)
