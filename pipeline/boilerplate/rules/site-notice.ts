import { type LineRule, lineRule } from '../line-rule.ts'

const longest = 90

const visitors =
  /^(?:您|你)是(?:本站)?(?:第|今天第)\d+(?:位|名)?(?:访客|访问者|浏览者|游客|网友)|^(?:今日|今天|目前|当前|已有|累计|共有)(?:已有|已经?有|有)?[\d,]+(?:余|多)?(?:人|位|名)(?:患者|网友|用户|访客)?(?:正在|已|在线)?(?:咨询|预约|浏览|关注|参与|在线|点赞|评论|访问|购买|收藏)/
const built =
  /^(?:技术支持|网站(?:建设|制作|设计|维护)|系统开发|页面制作)[:：].{2,40}$|^(?:建议|推荐|请)使用[^。]{0,24}浏览器|^最佳浏览|^本(?:系统|网站|站|页面?)由[^。，]{2,30}(?:设计|开发|制作|建设|维护|提供技术)/
const entry = /^本(?:词条|条目|页面)由.{2,50}(?:提供|编辑|审核|认证|参与|创建|维护)/
const noComments =
  /^(?:还没有|暂无|没有)(?:任何)?(?:人)?(?:评论|回复|留言|回答|点评)(?:[,，].{0,20})?[。!！]?$|快来抢沙发|(?:抢|坐)沙发/
const reader =
  /^(?:预览时标签不可点|轻触阅读原文|微信扫一扫(?:关注|可打开|使用)|继续滑动看下一个|向上滑动看下一个|知道了|(?:当前)?(?:浏览器|您的浏览器).{0,10}(?:不支持|版本过低)|(?:正在)?加载中|该(?:内容|文章|视频).{0,6}(?:已被删除|无法播放|不存在)|请(?:升级|更换|使用).{0,12}浏览器|javascript.{0,30}(?:启用|开启|禁用|enable|disable))/
const database =
  /^(?:万方数据|中国知网|维普资讯|知网|www\.[a-z]{3,16}\.(?:com|net|cn)(?:\.cn)?|(?:https?:\/\/)?www\.cnki\.net|(?:健康|大家|实时|今日)热搜(?:榜|词)?[:：].{2,60})$/
const credits =
  /^(?:图片?|封面图?|配图|题图|头图|插图|视频|素材|bgm|音乐)(?:片)?(?:来源|来自|源于|源|出处)[:：/|丨]?.{1,20}$/
/** Pictures of a text have numbers and facts. */
const content = /患者|病例|ct|mri|术|文献|\[\d/

/** Takes out what a site tells of itself: its visitors, its makers, its player. */
export const siteNotice: LineRule = lineRule(
  {
    id: 'site-notice',
    why: 'A site tells of itself: how many visit it, who built it, what its player cannot do.',
    examples: [
      ['预防骨质疏松。\n\n您是第 203312 位访问者', '预防骨质疏松。'],
      ['预防骨质疏松。\n\n技术支持：某某软件有限公司', '预防骨质疏松。'],
      ['本词条由某某科普平台审核\n\n预防骨质疏松。', '预防骨质疏松。'],
      ['预防骨质疏松。\n\n暂无评论，快来抢沙发吧！', '预防骨质疏松。'],
      ['预防骨质疏松。\n\n您的浏览器不支持 video 标签', '预防骨质疏松。'],
      ['预防骨质疏松。\n\n封面图来源：某某图库', '预防骨质疏松。'],
      ['预防骨质疏松。\n\n万方数据', '预防骨质疏松。'],
      ['预防骨质疏松。\n\n今日已有 126 人咨询', '预防骨质疏松。'],
    ],
    leaves: [
      '目前有 126 人参与试验，其中女 60 人。',
      '本系统由心房、心室和瓣膜组成。',
      '图像来源：64 排 CT',
      '本文由李某撰写，王某审核。',
      '建议使用温和的洗涤剂，保持皮肤干燥。',
      '网站建设应当符合国家标准，定期检查安全漏洞。',
      '技术支持是远程会诊的保障。',
      '暂无回复突变的报道，需要进一步研究。',
    ],
  },
  ({ key, isProse }) => {
    if (key.length > longest) return undefined
    if (database.test(key) || entry.test(key) || noComments.test(key) || reader.test(key) || built.test(key))
      return 'boilerplate'
    if (isProse || content.test(key)) return undefined
    return visitors.test(key) || credits.test(key) ? 'boilerplate' : undefined
  },
)
