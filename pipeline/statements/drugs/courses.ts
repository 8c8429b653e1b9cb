import type { Span } from '../../span.ts'
import type { Claim, QuantityValue, Term } from '../../statement.ts'
import { lastStartingBy } from '../../text/ordered.ts'
import { sentencesOf, splitOutside } from '../../text/sentences.ts'
import type { PageBlock } from '../page.ts'
import { findFrequencies, findQuantities } from '../quantity.ts'
import { isTerm, typeOf } from '../terms.ts'
import { dosedIn } from './given.ts'
import { drugBefore, isDrugName } from './names.ts'

/** What is done or given, where it is named. Offsets are those of the page. */
interface Treatment {
  readonly term: Term
  readonly span: Span
}

const types = ['procedure', 'drug'] as const

/** How long or how many times: 疗程 7 天, 连用 5 天, 连续 5 次为 1 个疗程. */
const courseBefore =
  /(?:疗程(?:为|一般|通常|需|至少|约|共|：|:)*|连用|连服|连续(?:服用|使用|治疗|用药|应用|注射|给药|滴注)?|共(?:治疗|用药|服用|注射|服)?|持续(?:服用|使用|用药|治疗)|坚持(?:服用|用药|治疗)|延长[至到])\s?$/
const courseAfter = /^\s?为\s?(?:[1１一]|一)?\s?个?疗程/
/** 抗凝至少10天: the treatment's own word stands right before. */
const lasting =
  /(?<what>抗凝|抗栓|抗感染|抗病毒|抗结核|化疗|放疗|透析|激素治疗|药物治疗|药物预防|抗病毒治疗|溶栓|牵引|制动|石膏固定|卧床休息)(?:治疗)?(?:时间)?(?:需|应|要|一般|为|持续|维持)*\s?$/
const verb =
  /(?:加用|采用|采取|给予|予以|实施|使用|应用|注入|服用|口服|注射|进行|做|行)\s?(?:了|单纯)?([\u4e00-\u9fffA-Za-z0-9-]{2,16}?)(?=$|[，。；：、\s（(]|\d|治疗)/g

/** Words of a sentence, which stand in no name of a treatment. */
const sentenceWords =
  /[是为属]|口服|静滴|^[可应需宜]|加用|采用|采取|给予|予以|使用|应用|服用|注入|进行|缓慢|后|并(?!发)|再|先|将|取/

/** A term that leads a clause and is followed by a number or a colon: 热敷15至20分钟, 类固醇关节内注射：. */
function leadingTreatment(clause: string): string | undefined {
  const lead = /^([\u4e00-\u9fffA-Za-z-]{2,14}?)(?=\s?(?:[：:]|每|\d|约|$))/.exec(clause)?.[1]
  return lead !== undefined && !sentenceWords.test(lead) && (isTerm(lead, ['procedure']) || isDrugName(lead))
    ? lead
    : undefined
}

function treatmentIn({ block, text }: PageBlock, from: number, to: number): Treatment | undefined {
  const make = (name: string, start: number): Treatment => ({
    term: { type: typeOf(name) ?? 'drug', text: name },
    span: { start: block.content.start + start, end: block.content.start + start + name.length },
  })
  for (const clause of splitOutside(text, { start: from, end: to }, '，；：').reverse()) {
    const words = text.slice(clause.start, Math.min(clause.end, clause.start + 200))
    const lead = leadingTreatment(words)
    if (lead !== undefined) return make(lead, clause.start)
    const after = [...words.matchAll(verb)].find(([, name = '']) => isTerm(name, types))
    if (after) return make(after[1] as string, clause.start + after.index + after[0].lastIndexOf(after[1] as string))
  }
  return undefined
}

interface Told {
  readonly property: 'frequency' | 'course'
  readonly value: QuantityValue
  readonly span: Span
  /** Named right before the number. */
  readonly what?: Span
}

/** The frequencies and courses of a sentence; those that a dose already has are left out. */
function toldIn(text: string, sentence: Span, dosed: readonly Span[]): Told[] {
  const words = text.slice(sentence.start, sentence.end)
  const moved = (span: Span): Span => ({ start: span.start + sentence.start, end: span.end + sentence.start })
  const frequencies = findFrequencies(words).flatMap(({ span, value }): Told[] => {
    const place = moved(span)
    const near = dosed[lastStartingBy(dosed, place.start)]
    const own = near !== undefined && place.start - near.end < 8
    return own ? [] : [{ property: 'frequency', value, span: place }]
  })
  const courses = findQuantities(words).flatMap(({ span, core, kind, value }): Told[] => {
    if ((kind !== 'time' && value.unit !== '{time}') || value.sd !== undefined) return []
    const before = words.slice(Math.max(0, span.start - 16), span.start)
    const { what } = lasting.exec(before)?.groups ?? {}
    const told = courseBefore.test(before) || courseAfter.test(words.slice(core.end, core.end + 10))
    if (!told && what === undefined) return []
    const at = what === undefined ? -1 : span.start - before.length + before.lastIndexOf(what)
    return [
      {
        property: 'course',
        value,
        span: moved(span),
        ...(what !== undefined && { what: moved({ start: at, end: at + what.length }) }),
      },
    ]
  })
  return [...frequencies, ...courses].sort((a, b) => a.span.start - b.span.start)
}

/** How far before a number the name of its treatment may stand. */
const reach = 200

const advice =
  /复查|复诊|随访|检查|监测|测量|门诊|回诊|换药|更换|翻身|体检|筛查|产检|发作|排便|大便|小便|月经|饮水|散步|宫缩|心跳|呼吸|胎动/

/** How often and how long the treatments of a block are done. */
export function* courseClaims(block: PageBlock): Generator<Claim> {
  const { text, article } = block
  if (!/[次回疗天日周月年]/.test(text)) return
  const dosed = dosedIn(block).map(({ quantity }) => quantity.span)
  for (const sentence of sentencesOf(text)) {
    let last: Treatment | undefined
    const all = toldIn(text, sentence, dosed)
    if (all.length === 0) continue
    for (const { property, value, span, what } of all) {
      if (advice.test(text.slice(Math.max(sentence.start, span.start - 20), span.start))) continue
      const named = what && namedTreatment(block, what)
      const treatment =
        named ??
        treatmentIn(block, Math.max(sentence.start, span.start - reach), span.start) ??
        drugNear(block, sentence, span) ??
        last
      if (!treatment) continue
      last = treatment
      yield {
        article,
        subject: treatment.term,
        property,
        value,
        witnesses: [
          { role: 'value', start: block.block.content.start + span.start, end: block.block.content.start + span.end },
          { role: 'subject', start: treatment.span.start, end: treatment.span.end },
        ],
      }
    }
  }
}

function namedTreatment({ block, text }: PageBlock, { start, end }: Span): Treatment {
  const by = block.content.start
  return { term: { type: 'procedure', text: text.slice(start, end) }, span: { start: start + by, end: end + by } }
}

function drugNear({ block, text }: PageBlock, sentence: Span, { start }: Span): Treatment | undefined {
  const name = drugBefore(text, sentence.start, start)
  const by = block.content.start
  return (
    name && {
      term: { type: 'drug', text: text.slice(name.start, name.end) },
      span: { start: name.start + by, end: name.end + by },
    }
  )
}
