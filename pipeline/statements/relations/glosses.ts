import type { Claim } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import { inPage, type Page } from '../page.ts'
import { isTerm, typeOf } from '../terms.ts'
import { topicTypes } from '../topic.ts'
import { claimOf } from './claims.ts'
import { type Cue, cuesOf } from './cues.ts'

const kind =
  '(?:疾病|病变|肿瘤|综合征|炎症|感染|手术|技术|方法|疗法|药物|激素|检查|畸形|障碍|骨折|出血|物质|组织|器官|结构|管道|通道|部位|区域|骨头|骨段|骨骼|关节|肌肉|薄膜|保护膜|膜|腺体|细胞|装置|器械|设备|材料|液体|蛋白|间隙|空腔|囊袋|部分|软骨|韧带|血管|神经)'
/** 'T（D）': the bracket says in several words what T is. */
const bracketed = new RegExp(
  `(?<=[\\u4e00-\\u9fff])（(?:即|也就是|就是|指)?(?<v>(?![见如例图表详参或及和]|包括|包含)[^（）；。：、]{2,36}的[^（）；。：、的]{0,8}${kind})）`,
  'dg',
)
/** 'T，也就是D', 'T，即D'. */
const thatIs = new RegExp(
  `^(?:也就是|也即|即(?![将使便可刻时日]))(?<v>[^，。；：]{2,36}的[^，。；：的]{0,8}${kind})$`,
  'dg',
)
/** What says how a thing stands among others, and not what it is. */
const ranks = /最|常见|首选|前述|上述|所述|严重的|我们|患者|您|你|其他|不同/

/** Words of a sentence after which a term may begin. */
const boundary =
  /[，。；：、\s“”]|可|会|的|进行|切开|切除|检查|发现|植入|放入|置入|经|和|与|或|对|在|是|为(?!主)|由|将|把|使用|采用|用|影响|至|向|到|从|行|造成|导致|引起|出现|叫做|称为|称作|以及|损伤|压迫|穿过|通过|包围|位于|例如|如/g

const types = [...topicTypes, 'anatomy'] as const

/** What a bracket behind a term, or 也就是, tells that the term is. */
export function* findGlosses(page: Page): Generator<Claim> {
  for (const cue of cuesOf(page, bracketed)) yield* glossed(cue, cue.clause.start, cue.cue.start)
  for (const cue of cuesOf(page, thatIs)) {
    const before = cue.passage.clauses[cue.clause.index - 1]
    if (before?.mark === '，') yield* glossed(cue, before.start, before.end)
  }
}

function* glossed(cue: Cue, start: number, end: number): Generator<Claim> {
  const { block } = cue.passage
  if (ranks.test(block.text.slice(cue.value.start, cue.value.end))) return
  const from = Math.max(start, end - 20)
  const before = matchesOf(boundary, block.text.slice(from, end)).at(-1)
  const span = { start: before ? from + before.index + before[0].length : from, end }
  const text = block.text.slice(span.start, span.end)
  const type = typeOf(text)
  if (!type || type === 'symptom' || !isTerm(text, types)) return
  const claim = claimOf(cue, {
    property: 'definition',
    subject: { type, text, span: inPage(block, span) },
    value: cue.value,
  })
  if (claim) yield claim
}
