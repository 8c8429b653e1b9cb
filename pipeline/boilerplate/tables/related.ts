/** Headings of lists that lead away from the text, in folded text. Our own collection. */

const what =
  '(?:文章|阅读|内容|资讯|新闻|推荐|链接|帖子|话题|视频|专题|词条|资料|图文|产品|商品|药品|医院|医生|专家|单位|机构|案例|疾病|症状|检查|问题|问答|提问|咨询|服务|活动|下载|标签|搜索|知识|科普|主题)'

/** Only a site says them. */
export const relatedHeadings: RegExp = new RegExp(
  `^(?:.{0,10}?)(?:(?:相关|更多|其他|同类|类似|关联)(?:${what})?(?:文章|阅读|资讯|新闻|推荐|链接|帖子|视频|专题|单位|产品|商品|问答|咨询|标签|搜索)|(?:推荐|热门|最新|热点|精彩|精选|编辑|站内|本周|本月|今日|近期|延伸|扩展|拓展|继续|往期|历史|猜你|经典案例)(?:${what})?(?:文章|阅读|资讯|新闻|推荐|帖子|话题|视频|专题|回顾|内容|商品|药品|产品|医院|医生|专家|问答|提问|精彩|精选|喜欢|标签|搜索|活动)|(?:文章|阅读|点击|热门|热点|热文|本周|本月|一周|人气|浏览|排行|下载)排行榜?|(?:挂号|专家|医生|医院|名医|案例|好书|好物|名医)推荐|推荐(?:专家|医生|医院|名医|阅读|药品|产品|商品|案例)|(?:为您|给您|为你|小编)推荐|猜你喜欢|猜您喜欢|(?:你|您|大家|喜欢此内容的人|看过本文的人|看了(?:该|本|此)(?:文|文章|页)的?(?:人|用户|网友)?)(?:可能)?(?:还|也|都)?(?:可能|会)?(?:还|也|都)?(?:喜欢|在看|感兴趣|想看|看过?|关心|在搜|关注|看了)|看了又看|等待(?:您|你)?(?:来)?回答(?:的问题)?|待解决(?:的)?问题|买了又买|浏览了又浏览|最近浏览|为你推荐|友情链接|合作(?:伙伴|单位|媒体|网站)|热门搜索|大家都在(?:搜|看|问)|往期(?:回顾|精选|推荐|精彩|文章|内容)|更多(?:精彩|相关|往期|同类)(?:内容|文章|推荐|阅读)?)(?:\\(.{1,10}\\))?[:：>»]{0,3}$|^(?:related(?:doctors|providers|specialists|conditions|procedures|services|videos|articles|posts|stories|topics|content|links|news|pages|reading)|you(?:may|might)also(?:like|beinterestedin)|recommended(?:foryou|reading|articles)?|morefrom.{0,30}|mostread|mostpopular|trendingnow|readnext|upnext|latest(?:news|posts|articles)|popular(?:posts|articles))$`,
)

/** A list of what content knows too; only with links, dates or the foot of the page as company. */
export const relatedTopics: RegExp =
  /^(?:相关|热门)(?:疾病|症状|检查|药品|医院|医生|专家|科室|问题|知识|内容|词条|主题|资料|机构|手术|术语|案例)(?:\(.{1,10}\))?[:：>»]{0,3}$/

/** Headings of what readers wrote below a text. */
export const commentHeadings: RegExp =
  /^(?:网友|用户|读者|最新|热门|全部|精彩|精选|文章|相关|发表|我要|我来|写|参与|查看|已有\d+条|共\d+条|\d+条)?(?:的)?(?:评论|留言|跟帖|点评|讨论区|评论区|留言区|评论列表)(?:区|列表)?(?:[(（]\d+(?:条)?[)）])?[:：]?$/
