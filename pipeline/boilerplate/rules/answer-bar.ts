import { foldWidth } from '../../text/fold.ts'
import { type LineRule, lineRule } from '../line-rule.ts'

const longest = 80
const parting = /[|·•丨]|\s+/
const mostParts = 10
const unit = '(?:位|名|个|条|人|次)'
const amount = `\\(?\\d{1,7}${unit}?\\)?\\+?`
const who = '(?:医生|医师|专家|药师|律师|网友|用户|患者|家长|病友|圈友|朋友|读者|人)?'
/** Buttons that only stand beside an answer. */
const button = new RegExp(
  `^(?:向(?:ta|他|她|医生|专家|答主|作者)(?:提问|咨询|追问)|(?:咨询|追问|问)(?:ta|该医生|这位医生|答主)|(?:关注|收藏|举报|分享|补充|编辑|删除|邀请|同问|赞同)(?:该|此|本)?(?:问题|回答|提问|答案|答主|ta)|邀请(?:好友|专家|医生)?回答|我?也?要?(?:写|来)回答|我也?要(?:问|提问|回答)|我有同样(?:的)?(?:问题|疑问)|送(?:心意|锦旗|鲜花|花|礼物)|写感谢信|采纳为?(?:最佳|答案|满意答案)|好问题|(?:有|没有?|无)(?:帮助|用)[?？]?${amount}|感谢(?:医生|答主|作者|ta|专家)(?:${amount})?|(?:评价|关注)(?:医生|答主|作者|ta)|只看(?:三甲|楼主|医生|专家|答主|精华|最佳|采纳|主任|有图|最新)(?:医生|医院|回答|专家)?|按?(?:时间|热度|赞同|赞数|默认|最新|点赞数?|有用)(?:顺序|倒序|正序)?排序|(?:全部|其他|更多|医生|专家)(?:回答|解答|回复)${amount})$`,
)
/** They stand elsewhere too; in a bar they go along. */
const beside = new RegExp(
  `^(?:有用|有帮助|没有?帮助|没有?用|无用|追问|评论|点赞|赞|踩|举报|收藏|分享|回复|收起|展开|复制|不感兴趣|感谢|采纳|引用|打赏|编辑|删除)(?:${amount})?$|^(?:浏览|阅读|查看|围观|关注|收藏|提问|咨询)(?:量|数|次数)?[:：]?\\d{1,8}${unit}?$|^\\d{1,8}${unit}?(?:浏览|阅读|查看|围观|关注)$`,
)
/** How many answered or were helped. */
const count = new RegExp(
  `^(?:共|已有?|共有|目前有|累计)?\\d{1,6}${unit}${who}(?:已|参与|正在|都)?(?:回答|回复|解答|给出(?:回答|建议)|觉得有(?:用|帮助)|认为有(?:用|帮助)|表示感谢|关注(?:了)?(?:该|此|本)?问题|有同样(?:的)?(?:问题|疑问))$`,
)
/** Figures with their nouns are one part, whatever blanks stand between. */
const apart =
  /(?<=\d|[共有])\s{1,2}(?=\d|(?:位|名|个|条|人|次))|(?<=\d)\s{1,2}(?=\))|(?<=\p{Script=Han})\s(?=\d{1,8}(?:\s{1,2})?(?:位|名|个|条|人|次|$))/gu

/** Takes out the bars above and below the answers to a question. */
export const answerBar: LineRule = lineRule(
  {
    id: 'answer-bar',
    why: 'A page of questions counts its answers and sets thanks, follow-ups and orders of sorting beside them.',
    examples: [
      ['有用（8）　没用（1）　问TA\n\n白癜风不传染。', '白癜风不传染。'],
      ['白癜风不传染。\n\n有帮助(51)', '白癜风不传染。'],
      ['共 3 位专家解答　围观 2210 次\n\n白癜风不传染。', '白癜风不传染。'],
      ['12 位网友觉得有用\n\n白癜风不传染。', '白癜风不传染。'],
      ['医生解答（4条） | 只看主任 | 按热度排序\n\n白癜风不传染。', '白癜风不传染。'],
      ['白癜风不传染。\n\n关注问题 写回答 邀请好友回答', '白癜风不传染。'],
    ],
    leaves: [
      '感谢医生',
      '共 3 位专家参与阅片',
      '有帮助的办法：热敷',
      '评价医生 20 名，护士 31 名',
      '浏览 2210 次',
      '评论 分享',
      '有效 12 无效 3',
      '有用 无用',
    ],
  },
  ({ key, text, isProse }) => {
    if (isProse || key.length > longest || !/[答问助用谢题评医序]/.test(key)) return undefined
    const parts = foldWidth(text)
      .toLowerCase()
      .replace(apart, '')
      .split(parting)
      .filter((part) => part !== '')
    if (parts.length === 0 || parts.length > mostParts) return undefined
    return areOfAnswer(parts) ? 'navigation' : undefined
  },
)

/** Alone only what nothing else says; a row holds one such at least. */
function areOfAnswer(parts: readonly string[]): boolean {
  if (parts.length === 1) return count.test(parts[0] as string) || helped.test(parts[0] as string)
  return (
    parts.some((part) => button.test(part) || count.test(part)) &&
    parts.every((part) => button.test(part) || beside.test(part) || count.test(part))
  )
}

const helped = new RegExp(`^(?:有|没有?|无)(?:帮助|用)${amount}$`)
