import { type Block, removeBlocks } from '../../block.ts'
import type { Reason } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { type Passage, passagesOf } from '../passages.ts'
import { bridgeRuns, matchRepeats, pilesOf, type Run, runsOf } from '../runs.ts'

/** Blocks of fewer characters recur in any text: they prove nothing. */
const tellingSize = 12
/** So many characters, said twice under the same headings, are a repeat. */
const enough = 40
/** Under another heading, or in answer to another question, the same words may speak of something else. */
const enoughElsewhere = 90
/** Words that point back to what was said before, and entries of a list, need more. */
const enoughPointing = 200
/** A whole paragraph that goes under the same number elsewhere says the same thing there. */
const enoughNumbered = 56
/** Sections of one name under different headings are parallel, not repeated. */
const enoughParallel = 400
const mostOfOne = 400
/** A lead stands above all headings, at most so many blocks before its copy. */
const nearby = 12

/** A journal prints its name, year and issue on each page; such heads stay. */
const longestHead = 120
const journalHeads: readonly RegExp[] = [
  /(?:19|20)\d\d年[^年]{0,8}第\d{1,4}[卷期]/,
  /vol\.?\d|issn|doi[:：]/i,
  /(?:19|20)\d\d[,，;；]\d{1,4}[(（]\d/,
  /(?:学报|杂志|汇编|论文集|会刊)[^\d]{0,12}(?:19|20)\d\d/,
]

/** What stands for the subject of a section. */
const anaphor = /[本该此](?:品|药|病|症|法|术|型|类|期|组|例|方|型)|两者|二者|前者|后者/
/** What stands for the words right before or after. */
const pointing = /前[款条项述]|[本该][款条项]|上述|同上|同前|如前|^其|^(?:其中|此外|但是?|因此|所以)/
const enumerated =
  /^(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\d{1,3}[、.．](?!\d)|[①-⑳]|第[一二三四五六七八九十百千零\d]{1,7}[条款项步])/
/** A number and the name of the matter: '(3)局部治疗：…', '2、休息：…'. */
const named =
  /^(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\d{1,3}[、.．](?!\d)|[①-⑳])\s{0,3}[^，。；：:]{2,16}[：:]/
const leads = /[：:]$/
const asks = /[？?]$/

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
    [
      '## 处理\n\n(2)局部处理：用0.05%氯己定溶液冲洗创面，每日2次；渗液多时外敷生理盐水纱布，每4小时更换一次，结痂以后改涂莫匹罗星软膏，不要撕去痂皮。\n\n## 答疑\n\n能洗澡吗？\n\n可以淋浴。\n\n(2)局部处理:用0.05%氯己定溶液冲洗创面，每日2次；渗液多时外敷生理盐水纱布，每4小时更换一次，结痂以后改涂莫匹罗星软膏，不要撕去痂皮。',
      '## 处理\n\n(2)局部处理：用0.05%氯己定溶液冲洗创面，每日2次；渗液多时外敷生理盐水纱布，每4小时更换一次，结痂以后改涂莫匹罗星软膏，不要撕去痂皮。\n\n## 答疑\n\n能洗澡吗？\n\n可以淋浴。',
    ],
  ],
  leaves: [
    '观察组术后随访12个月，优良率为91.3%，与术前比较差异有统计学意义（P<0.05），未见内固定松动。\n\n观察组术后随访12个月，优良率为93.1%，与术前比较差异有统计学意义（P<0.05），未见内固定松动。',
    '术后左侧踝关节背伸肌力恢复到四级，感觉减退区缩小到足背内侧，能在扶拐下连续行走五百米以上。\n\n术后右侧踝关节背伸肌力恢复到四级，感觉减退区缩小到足背内侧，能在扶拐下连续行走五百米以上。',
    '## 布洛芬\n\n### 禁忌\n\n对本品过敏者、活动性消化道溃疡患者、重度心力衰竭患者以及妊娠晚期妇女禁用，服药期间不得饮酒。\n\n## 萘普生\n\n### 禁忌\n\n对本品过敏者、活动性消化道溃疡患者、重度心力衰竭患者以及妊娠晚期妇女禁用，服药期间不得饮酒。',
    '某某外科杂志 2014年6月第22卷第6期 Chin J XX Surg, June 2014, Vol 22, No. 6\n\n胆漏的原因。\n\n某某外科杂志 2014年6月第22卷第6期 Chin J XX Surg, June 2014, Vol 22, No. 6',
    '## 甲药\n\n(1)用量：每日10 mg。\n\n(2)注意：肝肾功能不全的老年患者从小剂量开始，每两周复查一次血常规和转氨酶，出现皮疹或者黄疸时立即停药，服药期间不驾车，不饮酒。\n\n## 乙药\n\n(1)用量：每日25 mg。\n\n(2)注意：肝肾功能不全的老年患者从小剂量开始，每两周复查一次血常规和转氨酶，出现皮疹或者黄疸时立即停药，服药期间不驾车，不饮酒。',
    '## 轻度\n\n- 感染\n- 出血\n\n## 重度\n\n- 感染\n- 出血\n- 神经损伤',
    '## 桡骨骨折\n\n讨论\n\n腕部着地所致。\n\n## 股骨骨折\n\n讨论\n\n髋部着地所致。',
    '| 组别 | 例数 |\n| --- | --- |\n| 对照组 | 30 |\n\n治疗后复查。\n\n| 组别 | 例数 |\n| --- | --- |\n| 对照组 | 30 |',
  ],
}

/** The blocks that repeat earlier ones, with their reason. */
function repeatsOf(passages: readonly Passage[]): Map<Block, Reason> {
  const matches = matchRepeats(passages)
  const gone = new Uint8Array(passages.length)
  for (const run of runsOf(matches)) {
    const whole = isProved(run, passages) ? run : trimLists(run, passages)
    if (whole === run || isProved(whole, passages)) markRun(whole, passages, gone)
  }
  for (const { first, next } of pilesOf(matches, (i) => isInPile(passages, matches, i))) gone.fill(1, first, next)
  bridgeRuns(matches, gone, (i) => tellsAlone(passages[i] as Passage))
  markHeadings(passages, matches, gone)
  return new Map(passages.filter((_, i) => gone[i] === 1).map(({ block }) => [block, 'duplicate']))
}

/** A paragraph long enough to be known again where its neighbour is repeated too. */
const tellsAlone = ({ block, key }: Passage): boolean => block.kind === 'paragraph' && key.length >= tellingSize * 2

/** A paragraph that says enough, of the same article. */
const isInPile = (passages: readonly Passage[], matches: Int32Array, index: number): boolean =>
  tellsAlone(passages[index] as Passage) &&
  passages[matches[index] as number]?.article === (passages[index] as Passage).article

/** True where the run says enough, in a place that lets it mean the same. */
function isProved(run: Run, passages: readonly Passage[]): boolean {
  const bodies = passages.slice(run.first, run.next).filter(({ block }) => block.kind !== 'heading')
  if (!bodies.some(({ block }) => block.kind !== 'table')) return false
  return bodies.reduce((sum, passage) => sum + weigh(passage), 0) >= needed(run, passages, bodies)
}

function needed({ first, next, distance }: Run, passages: readonly Passage[], bodies: readonly Passage[]): number {
  const copy = passages[first] as Passage
  const lastCopy = passages[next - 1] as Passage
  const original = passages[first - distance] as Passage
  if (isNumberedWhole(copy, bodies) && !isParallel(first, distance, passages)) return enoughNumbered
  if (isEntry(copy) || isEntry(lastCopy) || pointing.test(copy.text.slice(0, mostOfOne))) return enoughPointing
  const isOpen = copy.chain === original.chain || (original.chain === 0 && distance <= nearby)
  if (
    isOpen &&
    copy.article === original.article &&
    !answersAnother(passages[first - 1], passages[first - distance - 1])
  )
    return distance === 1 && copy.block.kind === 'paragraph' ? tellingSize : enough
  if (copy.block.kind === 'heading') return enoughParallel
  return bodies.length === 1 && anaphor.test(copy.text.slice(0, mostOfOne)) ? enoughPointing : enoughElsewhere
}

function isJournalHead(text: string): boolean {
  if (text.length > longestHead) return false
  const tight = text.replace(/\s/g, '')
  return journalHeads.some((head) => head.test(tight))
}

/** How much a block proves; a lost number may have been another one, so a block with a gap proves half. */
function weigh({ key, text }: Passage): number {
  if (key.length < tellingSize || isJournalHead(text)) return 0
  return Math.min(mostOfOne, text.includes('⟦?⟧') ? key.length >> 1 : key.length)
}

/** True of an entry of a list, whatever its mark. */
const isEntry = ({ block, text }: Passage): boolean => block.kind === 'item' || enumerated.test(text)

/** True of one paragraph behind a number in brackets or a circle, which says by itself what it speaks of. */
const isNumberedWhole = ({ block, text }: Passage, bodies: readonly Passage[]): boolean =>
  block.kind === 'paragraph' &&
  bodies.length === 1 &&
  named.test(text) &&
  !pointing.test(text.slice(0, mostOfOne)) &&
  !anaphor.test(text.slice(0, mostOfOne))

/** True where the paragraphs beside the copy and its original have the same label and say something else. */
const isParallel = (first: number, distance: number, passages: readonly Passage[]): boolean =>
  [first - 1, first + 1].some((at) => {
    const [beside, besideOriginal] = [passages[at], passages[at - distance]]
    if (!beside || !besideOriginal || beside.key === besideOriginal.key) return false
    const label = named.exec(beside.text)?.[0]
    return label !== undefined && label === named.exec(besideOriginal.text)?.[0]
  })

/** True where the blocks before the copy and before the original are two questions. */
const answersAnother = (above: Passage | undefined, aboveOriginal: Passage | undefined): boolean =>
  above !== undefined && asks.test(above.text.slice(-2)) && above.key !== aboveOriginal?.key

/** The run without the entries at its ends: lists under different leads have entries in common. */
function trimLists({ first, next, distance }: Run, passages: readonly Passage[]): Run {
  let from = first
  let to = next
  while (from < to && isEntry(passages[from] as Passage)) from++
  while (to > from && (isEntry(passages[to - 1] as Passage) || leads.test((passages[to - 1] as Passage).text))) to--
  return { first: from, next: to, distance }
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
