import { LinePattern } from '../line-pattern.ts'
import { type LineRule, lineRule } from '../line-rule.ts'

const longest = 90
const day = '\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?'
const stamp = new LinePattern(
  new RegExp(`^(?:楼主\\|?)?(?:发表|回复)于${day}.{0,14}\\|.{0,8}(?:只看|倒序|正序|显示|打印|使用道具|回帖)`),
)
const edited = new LinePattern(new RegExp(`^(?:本帖|本主题|该帖|此帖)(?:子)?最后由.{1,24}于?${day}.{0,16}编辑$`))
const machine = /^poweredby[:：]?.{2,32}$|^gmt[+-]\d.{0,60}$|processedin\d/
const device = new LinePattern(
  /^(?:本?帖?来自|发自|来自|sentfrom)[:：]?.{0,12}(?:客户端|手机版|手机端|iphone|android|安卓版?|ipad)$/,
)
const buttons = new LinePattern(
  /^(?:(?:回复|举报|支持|反对|引用|点评|评分|收藏|分享|编辑|使用道具|top|淘帖|顶|踩)(?:\(\d{1,5}\)|\d{0,5})){2,6}$/,
)
const answers =
  /^(?:该|本|此)(?:帖子?|主题|贴子?|话题|提问|问答|问题|咨询|会话|对话|订单)(?:已|被|已被)(?:锁定|关闭|删除|移动|加精|置顶|推荐|屏蔽|结贴)[^。]{0,16}$|^\S{2,20}给(?:本|该|此)?[帖贴]子?(?:加分|评分|投票|打赏)[^。]{0,12}$|^[+＋]\d{1,4}(?:积分|分|丁当|金币|经验)?[,，].{2,16}$|^(?:其他|全部|更多|所有)(?:回答|答案|回复)(?:\(?共?\d{1,4}(?:条|个)?\)?|\(\d{1,4}\))$|^提问者[:：]?(?:匿名(?:用户|网友)?|热心网友|网友|游客).{0,40}(?:浏览|悬赏|提问)/
/** A motto under every post of its author. */
const signature = new LinePattern(/^(?:个性|我的)?签名档?[:：](?=.{0,60}[，,！!~。])[^\d年月日_]{6,60}$/)
const ofForum = /举报|引用|点评|评分|使用道具|淘帖|反对\(?\d/

/** Takes out the lines that the software of a forum prints. */
export const forumLine: LineRule = lineRule(
  {
    id: 'forum-line',
    why: 'The software of a forum prints its stamps, buttons and counters around each post.',
    examples: [
      ['发表于 2012-8-1 09:10:00 | 只看该作者\n\n孩子出疹子三天。', '孩子出疹子三天。'],
      ['孩子出疹子三天。\n\n本帖最后由 小儿科 于 2012-8-1 10:00 编辑', '孩子出疹子三天。'],
      ['孩子出疹子三天。\n\n回复 引用 举报', '孩子出疹子三天。'],
      ['孩子出疹子三天。\n\n该提问已关闭，不能再追加', '孩子出疹子三天。'],
      ['孩子出疹子三天。\n\n其他回答(3)', '孩子出疹子三天。'],
      ['孩子出疹子三天。\n\n签名：每天进步一点点，平安就好', '孩子出疹子三天。'],
      ['孩子出疹子三天。\n\nPowered by Discuz! X3.4', '孩子出疹子三天。'],
      ['孩子出疹子三天。\n\nGMT+8, 2012-8-2 11:00, Processed in 0.05 second(s), 9 queries', '孩子出疹子三天。'],
      ['孩子出疹子三天。\n\n来自：安卓客户端', '孩子出疹子三天。'],
    ],
    leaves: [
      '发表于 2012-8-1',
      '签名：王某，2020年1月2日',
      '来自：某某日报',
      '支持 反对',
      '本帖讨论带状疱疹的治疗。',
      '引用',
    ],
  },
  ({ key }) => {
    if (key.length > longest) return undefined
    if (stamp.test(key) || edited.test(key) || machine.test(key) || device.test(key)) return 'navigation'
    if (signature.test(key)) return 'boilerplate'
    if (answers.test(key)) return 'navigation'
    return buttons.test(key) && ofForum.test(key) ? 'navigation' : undefined
  },
)
