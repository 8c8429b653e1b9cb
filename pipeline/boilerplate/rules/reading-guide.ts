import { LinePattern } from '../line-pattern.ts'
import { type LineRule, lineRule } from '../line-rule.ts'

const longest = 220
const enough = 3
const head = new LinePattern(/^(?:建议)?(?:阅读|浏览|使用|查看|提问)(?:方法|说明|指南|提示|技巧|须知)[:：]/)
/** Parts of a page and what a reader does with them. */
const cues: readonly RegExp[] = [
  /(?:本文|全文|正文|本页|本站|本篇|该文|文章)/,
  /(?:上方|下方|文末|文中|右侧|左侧|底部|页面|顶部)/,
  /(?:标题|小标题|目录|链接|区块|栏目|按钮|搜索框|相关文章|相关问题|提问|查看(?:解答|答案|详情|更多)|关键词)/,
  /(?:点击|浏览|留意|查找|搜索|跳转|阅读|返回|挑出|找到|收藏)/,
  /(?:您|你)/,
  /(?:疑惑|疑问|问题|想知道|想了解|需要的|感兴趣)/,
]
const reader = /[您你]/
const content = /患者|用药|治疗|剂量|手术|症状(?!\))/

/** Takes out a site's instructions for reading its own pages. */
export const readingGuide: LineRule = lineRule(
  {
    id: 'reading-guide',
    why: 'A site explains how its own pages are to be read.',
    examples: [
      ['建议阅读方法：先看目录，再点击您感兴趣的小标题\n\n过敏性鼻炎。', '过敏性鼻炎。'],
      ['过敏性鼻炎。\n\n如果本文还没有解答您的问题，请点击下方的相关文章链接！', '过敏性鼻炎。'],
      ['使用说明：在页面顶部的搜索框输入您想了解的疾病，点击查看答案。\n\n过敏性鼻炎。', '过敏性鼻炎。'],
    ],
    leaves: [
      '如果您还有疑问，请向医生提出。',
      '本文的标题由编者所加。',
      '阅读说明书：用药前请先阅读说明书，了解您的用药剂量。',
      '使用方法：摇匀后喷入鼻腔。',
      '问卷共 20 个问题，受试者在页面下方点击提交。',
    ],
  },
  ({ key }) => {
    if (key.length > longest) return undefined
    if (!head.test(key) && !(reader.test(key) && cues.slice(0, 2).some((cue) => cue.test(key)))) return undefined
    const met = cues.filter((cue) => cue.test(key)).length
    if (head.test(key) && met >= enough) return 'boilerplate'
    // The page itself, a part of it, something to click, and the reader spoken to.
    return met >= enough + 2 && reader.test(key) && !content.test(key) ? 'boilerplate' : undefined
  },
)
