import { type Block, removeBlocks } from '../../block.ts'
import type { Reason } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { type Passage, passagesOf } from '../passages.ts'
import { matchRepeats, type Run, runsOf } from '../runs.ts'

/** Blocks of fewer characters recur in any text: they prove nothing. */
const tellingSize = 12
/** So many characters, said twice under the same headings, are a repeat. */
const enough = 40
/** Under another heading the same words may speak of something else. */
const enoughElsewhere = 80
/** Words that point back to what the section is about need more. */
const enoughPointing = 200
/** Sections of one name under different headings are parallel, not repeated. */
const enoughParallel = 400
const mostOfOne = 400

const pointing = /[本该此](?:品|药|病|症|法|术|型|类|期|组|例|方|型)|上述|同上|同前|^其|两者|二者|前者|后者/

/** Removes the second and later copies of passages that say the same. */
export const repeatedPassage: Rule = {
  id: 'repeated-passage',
  why: 'A page assembled from several sources, or pasted twice, says the same passage again.',
  find: (text) => {
    const passages = passagesOf(text)
    return removeBlocks(
      passages.map(({ block }) => block),
      repeatsOf(passages),
      text.length,
    )
  },
  examples: [
    [
      '肩袖损伤好发于40岁以上的人群，主要表现为肩部疼痛、夜间痛和外展无力，严重者不能梳头、穿衣。\n\n治疗分保守和手术两类。\n\n肩袖损伤好发于40岁以上的人群,主要表现为肩部疼痛、夜间痛和外展无力，严重者不能梳头、穿衣。',
      '肩袖损伤好发于40岁以上的人群，主要表现为肩部疼痛、夜间痛和外展无力，严重者不能梳头、穿衣。\n\n治疗分保守和手术两类。',
    ],
    [
      '## 急性期处理\n\n受伤后立即停止活动，冰敷患处15～20分钟，每2小时一次。\n\n用弹力绷带由远端向近端加压包扎，并把患肢抬高到心脏水平以上。\n\n## 恢复期训练\n\n无痛范围内开始屈伸练习。\n\n## 急性期处理\n\n受伤后立即停止活动，冰敷患处15～20分钟，每2小时一次。\n\n用弹力绷带由远端向近端加压包扎，并把患肢抬高到心脏水平以上。',
      '## 急性期处理\n\n受伤后立即停止活动，冰敷患处15～20分钟，每2小时一次。\n\n用弹力绷带由远端向近端加压包扎，并把患肢抬高到心脏水平以上。\n\n## 恢复期训练\n\n无痛范围内开始屈伸练习。',
    ],
  ],
  leaves: [
    '观察组术后随访12个月，优良率为91.3%，与术前比较差异有统计学意义（P<0.05），未见内固定松动。\n\n观察组术后随访12个月，优良率为93.1%，与术前比较差异有统计学意义（P<0.05），未见内固定松动。',
    '术后左侧踝关节背伸肌力恢复到四级，感觉减退区缩小到足背内侧，能在扶拐下连续行走五百米以上。\n\n术后右侧踝关节背伸肌力恢复到四级，感觉减退区缩小到足背内侧，能在扶拐下连续行走五百米以上。',
    '## 布洛芬\n\n### 禁忌\n\n对本品过敏者、活动性消化道溃疡患者、重度心力衰竭患者以及妊娠晚期妇女禁用，服药期间不得饮酒。\n\n## 萘普生\n\n### 禁忌\n\n对本品过敏者、活动性消化道溃疡患者、重度心力衰竭患者以及妊娠晚期妇女禁用，服药期间不得饮酒。',
    '## 轻度\n\n- 感染\n- 出血\n\n## 重度\n\n- 感染\n- 出血\n- 神经损伤',
    '## 桡骨骨折\n\n讨论\n\n腕部着地所致。\n\n## 股骨骨折\n\n讨论\n\n髋部着地所致。',
    '| 组别 | 例数 |\n| --- | --- |\n| 对照组 | 30 |\n\n治疗后复查。\n\n| 组别 | 例数 |\n| --- | --- |\n| 对照组 | 30 |',
  ],
}

/** The blocks that repeat earlier ones, with their reason. */
function repeatsOf(passages: readonly Passage[]): Map<Block, Reason> {
  const matches = matchRepeats(passages)
  const gone = new Uint8Array(passages.length)
  for (const run of runsOf(matches)) if (isProved(run, passages)) markRun(run, passages, gone)
  markHeadings(passages, matches, gone)
  return new Map(passages.filter((_, i) => gone[i] === 1).map(({ block }) => [block, 'duplicate']))
}

/** True where the run says enough, in a place that lets it mean the same. */
function isProved({ first, next, distance }: Run, passages: readonly Passage[]): boolean {
  const bodies = passages.slice(first, next).filter(({ block }) => block.kind !== 'heading')
  if (!bodies.some(({ block }) => block.kind !== 'table')) return false
  const weight = bodies.reduce((sum, passage) => sum + weigh(passage), 0)
  const copy = passages[first] as Passage
  const original = passages[first - distance] as Passage
  if (copy.chain === original.chain && copy.article === original.article) {
    const isBeside = distance === 1 && copy.block.kind === 'paragraph'
    return weight >= (isBeside ? tellingSize : enough)
  }
  if (copy.block.kind === 'heading') return weight >= enoughParallel
  const points = bodies.length === 1 && pointing.test(copy.text.slice(0, mostOfOne))
  return weight >= (points ? enoughPointing : enoughElsewhere)
}

/** How much a block proves; a lost number may have been another one, so a block with a gap proves half. */
function weigh({ key, text }: Passage): number {
  if (key.length < tellingSize) return 0
  return Math.min(mostOfOne, text.includes('⟦?⟧') ? key.length >> 1 : key.length)
}

function markRun({ first, next }: Run, passages: readonly Passage[], gone: Uint8Array): void {
  for (let i = first; i < next; i++) {
    const { kind } = (passages[i] as Passage).block
    const beside = (i > first && gone[i - 1] === 1) || i + 1 < next
    if (kind !== 'heading' && (kind !== 'table' || beside)) gone[i] = 1
  }
}

/** A repeated heading goes if all that stands under it has gone; so does a line between articles with nothing after it. */
function markHeadings(passages: readonly Passage[], matches: Int32Array, gone: Uint8Array): void {
  const sectionEnds = new Array<number>(7).fill(passages.length)
  const keptFrom = new Int32Array(passages.length + 1)
  for (let i = passages.length - 1; i >= 0; i--) {
    const { kind, level = 0 } = (passages[i] as Passage).block
    const end = sectionEnds[level] as number
    const isEmptied = end > i + 1 && keptFrom[i + 1] === keptFrom[end]
    if (isEmptied && (kind === 'separator' || (kind === 'heading' && (matches[i] as number) >= 0))) gone[i] = 1
    keptFrom[i] = (keptFrom[i + 1] as number) + (gone[i] === 1 ? 0 : 1)
    if (kind === 'separator' || kind === 'heading') sectionEnds.fill(i, level)
  }
}
