import type { Block } from '../../block.ts'
import type { Reason } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { passageRule } from '../passage-rule.ts'
import type { Passage } from '../passages.ts'

/** A shorter title may be a heading or a word of a list too. */
const tellingSize = 8
/** Right below a heading even few characters are its repeat. */
const tellingBeside = 4
const longestTitle = 80

/** The name of a site after the title, as browsers show it. */
const siteName = /^\s*[_|｜–—-]{1,3}\s*[^_|｜。，；？]{2,24}$/
/** Below a question the same words are its answer. */
const asks = /[？?]$/
const day = /^\s*[\d〇○二三四五六七八九十]{4}\s?年[^，。]{2,10}日\s*$/
const endsSentence = /[。；;，,：:]$/

/** Removes lines that only repeat the title of their article, and lines that repeat the heading right above them. */
export const repeatedTitle: Rule = passageRule(
  {
    id: 'repeated-title',
    why: 'A page prints the title again: as the caption of a picture, in the browser bar, above each part.',
    examples: [
      [
        '# 崴脚以后能不能马上热敷？\n\n不能。\n\n崴脚以后能不能马上热敷?\n\n先冰敷。',
        '# 崴脚以后能不能马上热敷？\n\n不能。\n\n先冰敷。',
      ],
      [
        '# 崴脚以后能不能马上热敷？\n\n不能。\n\n崴脚以后能不能马上热敷\n\n先冰敷。',
        '# 崴脚以后能不能马上热敷？\n\n不能。\n\n先冰敷。',
      ],
      ['肩周炎的家庭锻炼方法_某某健康网\n\n# 肩周炎的家庭锻炼方法\n\n先热身。', '# 肩周炎的家庭锻炼方法\n\n先热身。'],
      ['## 怎么治疗\n\n怎么治疗\n\n先休息。', '## 怎么治疗\n\n先休息。'],
      [
        '## 胫骨平台骨折的分型\n\n分六型。\n\n胫骨平台骨折的分型\n\n第一型劈裂。',
        '## 胫骨平台骨折的分型\n\n分六型。\n\n第一型劈裂。',
      ],
    ],
    leaves: [
      '# 骨折\n\n定义。\n\n## 骨折\n\n分类。',
      '# 左侧髋关节置换术后护理\n\n卧床。\n\n右侧髋关节置换术后护理\n\n下地。',
      '# 腕管综合征的治疗\n\n保守。\n\n---\n\n# 腕管综合征的治疗\n\n手术。',
      '# 儿童肱骨髁上骨折 20 例\n\n回顾。\n\n儿童肱骨髁上骨折 30 例\n\n前瞻。',
      '# 红斑狼疮性肾炎\n\n先看皮疹。\n\n蝶形红斑伴蛋白尿是什么病？\n\n红斑狼疮性肾炎',
      '红斑狼疮性肾炎\n\n该病如何确诊？\n\n红斑狼疮性肾炎',
      '你好，我想问一下。\n\n你好，我想问一下。',
      '# 某某市疾病预防控制中心\n\n各校要做好晨检。\n\n某某市疾病预防控制中心\n\n2020年3月2日',
    ],
  },
  titlesOf,
)

function titlesOf(passages: readonly Passage[]): Map<Block, Reason> {
  const reasons = new Map<Block, Reason>()
  let title: Passage | undefined
  const isGone = (passage: Passage): boolean => reasons.has(passage.block)
  passages.forEach((passage, index) => {
    const before = passages[index - 1]
    if (before?.article !== passage.article) title = findTitle(passages, index)
    if (
      repeatsAbove(passage, before) ||
      (title &&
        repeatsTitle(passage, title) &&
        !isGone(title) &&
        !asks.test(before?.text.slice(-2) ?? '') &&
        !signs(passages[index + 1]))
    )
      reasons.set(passage.block, 'duplicate')
  })
  return reasons
}

/** Above the day, a name signs what stands before it. */
const signs = (next: Passage | undefined): boolean => next !== undefined && next.text.length < 24 && day.test(next.text)

/** The article's `#` heading, or else the first heading near its beginning. */
function findTitle(passages: readonly Passage[], first: number): Passage | undefined {
  const { article } = passages[first] as Passage
  for (let i = first; i < first + 8 && passages[i]?.article === article; i++) {
    if (passages[i]?.block.level === 1) return passages[i]
  }
  for (let i = first; i < first + 8 && passages[i]?.article === article; i++) {
    if (passages[i]?.block.kind === 'heading') return passages[i]
  }
  return undefined
}

/** True of a line that says what the heading right above it says. */
const repeatsAbove = ({ key, block }: Passage, above: Passage | undefined): boolean =>
  above?.block.kind === 'heading' &&
  above.key === key &&
  key.length >= tellingBeside &&
  (block.kind === 'paragraph' || block.level === above.block.level)

/** A question may be printed without its mark. */
const unasked = (key: string): string => key.replace(/[?!]{1,3}$/, '')

function repeatsTitle(passage: Passage, title: Passage): boolean {
  const { kind } = passage.block
  if (passage === title || (kind !== 'paragraph' && kind !== 'heading') || title.key.length < tellingSize) return false
  if (passage.text.length > 2 * longestTitle || !passage.key.startsWith(unasked(title.key))) return false
  if (unasked(passage.key) === unasked(title.key)) return !endsSentence.test(passage.text)
  return (
    title.block.kind === 'heading' &&
    passage.text.startsWith(title.text) &&
    siteName.test(passage.text.slice(title.text.length))
  )
}
