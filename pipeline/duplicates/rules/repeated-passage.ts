import type { Block } from '../../block.ts'
import type { Reason } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { passageRule } from '../passage-rule.ts'
import type { Passage } from '../passages.ts'
import { isEntry, isProved, tellingSize } from '../proof.ts'
import { bridgeRuns, matchRepeats, pilesOf, type Run, runsOf } from '../runs.ts'

const leads = /[：:]$/

/** Removes the second and later copies of passages that say the same. */
export const repeatedPassage: Rule = passageRule(
  {
    id: 'repeated-passage',
    why: 'A page assembled from several sources, or pasted twice, says the same passage again.',
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
      [
        '1. 抬高患肢。\n\n2. 复查：出院后每两周门诊复查一次，拍X线片了解骨痂生长，据此决定负重的时间。\n\n其他回答\n\n同意楼上。\n\n2. 复查：出院后每两周门诊复查一次，拍X线片了解骨痂生长，据此决定负重的时间。\n\n不要着急。',
        '1. 抬高患肢。\n\n2. 复查：出院后每两周门诊复查一次，拍X线片了解骨痂生长，据此决定负重的时间。\n\n其他回答\n\n同意楼上。\n\n不要着急。',
      ],
    ],
    leaves: [
      '## 急性期\n\n1. 卧床。\n\n2. 镇痛：口服布洛芬缓释胶囊，每12小时一次，疼痛缓解以后逐渐停用。\n\n## 慢性期\n\n1. 锻炼。\n\n2. 镇痛：口服布洛芬缓释胶囊，每12小时一次，疼痛缓解以后逐渐停用。',
      '观察组术后随访12个月，优良率为91.3%，与术前比较差异有统计学意义（P<0.05），未见内固定松动。\n\n观察组术后随访12个月，优良率为93.1%，与术前比较差异有统计学意义（P<0.05），未见内固定松动。',
      '术后左侧踝关节背伸肌力恢复到四级，感觉减退区缩小到足背内侧，能在扶拐下连续行走五百米以上。\n\n术后右侧踝关节背伸肌力恢复到四级，感觉减退区缩小到足背内侧，能在扶拐下连续行走五百米以上。',
      '## 布洛芬\n\n### 禁忌\n\n对本品过敏者、活动性消化道溃疡患者、重度心力衰竭患者以及妊娠晚期妇女禁用，服药期间不得饮酒。\n\n## 萘普生\n\n### 禁忌\n\n对本品过敏者、活动性消化道溃疡患者、重度心力衰竭患者以及妊娠晚期妇女禁用，服药期间不得饮酒。',
      '某某外科杂志 2014年6月第22卷第6期 Chin J XX Surg, June 2014, Vol 22, No. 6\n\n胆漏的原因。\n\n某某外科杂志 2014年6月第22卷第6期 Chin J XX Surg, June 2014, Vol 22, No. 6',
      '## 甲药\n\n(1)用量：每日10 mg。\n\n(2)注意：肝肾功能不全的老年患者从小剂量开始，每两周复查一次血常规和转氨酶，出现皮疹或者黄疸时立即停药，服药期间不驾车，不饮酒。\n\n## 乙药\n\n(1)用量：每日25 mg。\n\n(2)注意：肝肾功能不全的老年患者从小剂量开始，每两周复查一次血常规和转氨酶，出现皮疹或者黄疸时立即停药，服药期间不驾车，不饮酒。',
      '## 轻度\n\n- 感染\n- 出血\n\n## 重度\n\n- 感染\n- 出血\n- 神经损伤',
      '## 桡骨骨折\n\n讨论\n\n腕部着地所致。\n\n## 股骨骨折\n\n讨论\n\n髋部着地所致。',
      '| 组别 | 例数 |\n| --- | --- |\n| 对照组 | 30 |\n\n治疗后复查。\n\n| 组别 | 例数 |\n| --- | --- |\n| 对照组 | 30 |',
    ],
  },
  repeatsOf,
)

/** The blocks that repeat earlier ones, with their reason. */
function repeatsOf(passages: readonly Passage[]): Map<Block, Reason> {
  const matches = matchRepeats(passages)
  if (matches.every((match) => match < 0)) return new Map()
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
