import type { Span } from '../../span.ts'
import type { Claim, QuantityValue, Term, TermType } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import { splitOutside } from '../../text/sentences.ts'
import { bySentence, quantitiesIn, sentencesIn } from '../block-parts.ts'
import type { PageBlock } from '../page.ts'
import { findFrequencies, type Quantity } from '../quantity.ts'
import { Sought } from '../sought.ts'
import { isTerm, typeOf } from '../terms.ts'
import { boundCourse, isCourse } from './course-words.ts'
import { drugsIn } from './mentions.ts'
import { isDrugName } from './names.ts'
import type { Regimen } from './regimens.ts'

/** What is done or given, where it is named. Offsets are those of the page. */
interface Treatment {
  readonly term: Term
  readonly span: Span
}

const types = ['procedure', 'drug'] as const

/** 抗凝至少10天: the treatment's own word stands right before. */
const lasting =
  /(?<what>抗凝|抗栓|抗感染|抗病毒|抗结核|化疗|放疗|透析|激素治疗|药物治疗|药物预防|抗病毒治疗|溶栓|牵引|制动|石膏固定|卧床休息)(?:治疗)?(?:时间)?(?:需|应|要|一般|为|持续|维持)*\s?$/
/** 留置双J管2～4周, 佩戴颈托6周: what is worn or left in stands right before. */
const worn = /(?:留置|佩戴|放置|戴|穿|固定)(?:上|好|着|了)?(?<what>[\u4e00-\u9fffA-Za-z]{2,10}?)(?:约|至少|满|共)?\s?$/
const verb =
  /(?:接受|加用|采用|采取|给予|予以|实施|使用|应用|注入|服用|口服|注射|进行|做|行)\s?(?:了|单纯)?([\u4e00-\u9fffA-Za-z0-9-]{2,16}?)(?=$|[，。；：、\s（(]|\d|治疗)/g

/** Words of a sentence, which stand in no name of a treatment. */
const sentenceWords =
  /[是为属均]|[两三四各]组|口服|静滴|^[可应需宜]|加用|采用|采取|给予|予以|使用|应用|服用|注入|进行|缓慢|后|并(?!发)|再|先|将|取/

/** A way of giving is nothing that is given. */
const way = /^(?:[\u4e00-\u9fff]{0,4}(?:注射|滴注|推注|输注|给药|雾化吸入|吸入)|外用|含服)$/

/** A term that leads a clause and is followed by a number or a colon: 热敷15至20分钟, 类固醇关节内注射：. */
function leadingTreatment(clause: string): string | undefined {
  const lead =
    /^([\u4e00-\u9fffA-Za-z-]{2,14}?)(?=\s?(?:[：:]|每|\d|约|$))(?!\s?\d{1,3}\s?(?:h|d|min|小时|天|周|个月|分钟)后)/.exec(
      clause,
    )?.[1]
  return lead !== undefined &&
    !sentenceWords.test(lead) &&
    !way.test(lead) &&
    (isTerm(lead, ['procedure']) || isDrugName(lead))
    ? lead
    : undefined
}

/** A procedure, or the bare name of one drug. */
function isTreatment(name: string): boolean {
  if (!isTerm(name, types)) return false
  if (typeOf(name) !== 'drug') return true
  const [only] = drugsIn(name, 0, name.length)
  return only !== undefined && only.start === 0 && only.end === name.length && !/药物?$/.test(name)
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
    for (const { 0: whole, 1: short = '', index } of matchesOf(verb, words)) {
      const end = index + whole.length
      const name = isTreatment(short) || !words.startsWith('治疗', end) ? short : `${short}治疗`
      if (isTreatment(name)) return make(name, clause.start + end - short.length)
    }
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

/** The frequencies and courses of a sentence; those that a drug already has are left out. */
function toldIn(text: string, sentence: Span, quantities: readonly Quantity[], taken: ReadonlySet<number>): Told[] {
  const words = text.slice(sentence.start, sentence.end)
  const frequencies = findFrequencies(words).map(({ span, value }): Told => {
    const place = { start: span.start + sentence.start, end: span.end + sentence.start }
    return { property: 'frequency', value, span: place }
  })
  const courses = quantities.flatMap((quantity) => courseOf(text, sentence, quantity) ?? [])
  return [...frequencies, ...courses]
    .filter(({ span }) => !taken.has(span.start))
    .sort((a, b) => a.span.start - b.span.start)
}

function courseOf(text: string, sentence: Span, { span, core, kind, value }: Quantity): Told | undefined {
  if ((kind !== 'time' && value.unit !== '{time}') || value.sd !== undefined) return undefined
  const before = text.slice(Math.max(sentence.start, span.start - 16), span.start)
  // 溶栓≤4.5 h is a limit and 溶栓 24 h 后 a time, no course.
  const { what } = isLimit(text, span, value) ? {} : (lasting.exec(before)?.groups ?? {})
  const told = isCourse(text, { span, core }, value)
  const isLong = /^(?:d|wk|mo|a)$/.test(value.unit ?? '')
  const device = isLong ? worn.exec(before)?.groups?.['what'] : undefined
  const name =
    what ??
    (device !== undefined && isTerm(device, ['device']) ? device : undefined) ??
    (isLong ? takenDrug(text, before, span) : undefined)
  if (!told && name === undefined) return undefined
  const at = name === undefined ? -1 : span.start - before.length + before.lastIndexOf(name)
  const named = name === undefined ? {} : { what: { start: at, end: at + name.length } }
  return { property: 'course', ...boundCourse(text, { value, span }), ...named }
}

/** 利伐沙班服药5周: the drug right before the words of taking. */
const taken = /(?:连续)?(?:服药|服用|用药)(?:时间|周期)?(?:为|约|需|至少)?\s?$/

function takenDrug(text: string, before: string, { start, end }: Span): string | undefined {
  const verb = /^\s?(?:后|内|前|时)/.test(text.slice(end, end + 2)) ? undefined : taken.exec(before)?.index
  if (!verb) return undefined
  const at = start - before.length + verb
  const drug = drugsIn(text, start - before.length, at).at(-1)
  return drug?.end === at ? text.slice(drug.start, drug.end) : undefined
}

const isLimit = (text: string, { start, end }: Span, { comparator }: QuantityValue): boolean =>
  comparator === '<' ||
  /[≤<＜]/.test(text.slice(start, start + 1)) ||
  /^\s?(?:后|前|内|时)/.test(text.slice(end, end + 2))

/** How far before a number the name of its treatment may stand. */
const reach = 200

const advice =
  /复查|复诊|随访|检查|监测|测量|门诊|回诊|换药|更换|翻身|体检|筛查|产检|发作|排便|大便|小便|月经|饮水|散步|宫缩|心跳|呼吸|胎动/

const often = new Sought(/[次回疗天日周月年]|\d\s?[dhw]/)

/** How often and how long the treatments of a block are done that are no drugs with a regimen of their own. */
export function* courseClaims(block: PageBlock, regimens: readonly Regimen[]): Generator<Claim> {
  const { text, article } = block
  if (!often.test(block)) return
  const taken = new Set(
    regimens.flatMap(({ frequency, course }) => [frequency?.span.start ?? -1, course?.span.start ?? -1]),
  )
  for (const [sentence, quantities] of bySentence(sentencesIn(block), quantitiesIn(block))) {
    let last: Treatment | undefined
    for (const { property, value, span, what } of toldIn(text, sentence, quantities, taken)) {
      if (advice.test(text.slice(Math.max(sentence.start, span.start - 20), span.end))) continue
      const named = what && namedTreatment(block, what)
      const treatment = named ?? treatmentIn(block, Math.max(sentence.start, span.start - reach), span.start) ?? last
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
  const name = text.slice(start, end)
  const type = typeOf(name) === 'device' || typeOf(name) === 'drug' ? (typeOf(name) as TermType) : 'procedure'
  return { term: { type, text: name }, span: { start: start + by, end: end + by } }
}
