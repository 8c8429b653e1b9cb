import type { Span } from '../../span.ts'
import type { Claim, Qualifiers, Value } from '../../statement.ts'
import { Kept, type PageBlock } from '../page.ts'
import { Sought } from '../sought.ts'
import { oftenOf, type Regimen } from './regimen-state.ts'
import { regimensIn } from './regimens.ts'
import type { Told } from './tokens.ts'

/** A dose of a drug in a sentence. Offsets are those of the block's text. */
export interface Dosed {
  readonly name: Span
  readonly quantity: Told
}

/** A paragraph that tells of a patient is read as a case. */
export const isCase = (block: PageBlock): boolean => cases.of(block)

const cases = new Kept((block: PageBlock): boolean => patient.test(block))
const patient = new Sought(/(?:患者|患儿|病人)[，,：:\s]{0,2}[男女]|^[男女][孩童婴性]?[，,]\s?\d{1,3}\s?[岁个]/)

/** The drug that a section on dosage is about; its span is the page's. */
export interface Topic {
  readonly text: string
  readonly span: Span
  /** The section is on dosage. */
  readonly dosage?: boolean
}

/** The doses of a block's sentences with the drugs that they are of. */
export function dosedIn(block: PageBlock): Dosed[] {
  return regimensIn(block).flatMap(({ drugs, dose }) => (dose ? drugs.map((name) => ({ name, quantity: dose })) : []))
}

/** Makes the claims of one drug of a block. */
export class DrugClaims {
  private readonly block: PageBlock
  private readonly name: Span | undefined
  private readonly topic: Topic | undefined

  constructor(block: PageBlock, name: Span | undefined, topic?: Topic) {
    this.block = block
    this.name = name
    this.topic = topic
  }

  claim(property: string, value: Value, span: Span, qualifiers: Qualifiers = {}): Claim {
    const { text, article } = this.block
    const drug = this.name ? text.slice(this.name.start, this.name.end) : (this.topic?.text ?? '')
    return {
      article,
      subject: { type: 'drug', text: drug },
      property,
      value,
      ...(Object.keys(qualifiers).length > 0 && { qualifiers }),
      witnesses: [
        { role: 'value', ...this.place(span) },
        { role: 'subject', ...(this.name ? this.place(this.name) : (this.topic?.span ?? this.place(span))) },
      ],
    }
  }

  route(span: Span): Claim {
    return this.claim('route', { kind: 'text', text: this.block.text.slice(span.start, span.end) }, span)
  }

  private place({ start, end }: Span): Span {
    const by = this.block.block.content.start
    return { start: start + by, end: end + by }
  }
}

/** The claims of a regimen with a dose: the dose, with its way, its frequency and whom it is for, and each of these. */
export function doseClaims(block: PageBlock, regimen: Regimen, topic?: Topic): Claim[] {
  const { dose, routes, frequency, course, group } = regimen
  if (!dose) return topic && regimen.drugs.length === 0 ? undosedClaims(block, regimen, topic) : []
  if (topic && !topic.dosage && regimen.drugs.length === 0 && !isGiven(block.text, regimen, dose)) return []
  const often = oftenOf(block.text, regimen)
  const via = routes[0]
  const qualifiers = {
    ...(group !== undefined && { group }),
    ...(via && { route: block.text.slice(via.start, via.end) }),
    ...(often !== undefined && { frequency: often }),
  }
  const names = regimen.drugs.length > 0 ? regimen.drugs : topic ? [undefined] : []
  return names.flatMap((name) => {
    const made = new DrugClaims(block, name, topic)
    return [
      made.claim('dose', dose.value, dose.span, qualifiers),
      ...routes.map((route) => made.route(route)),
      ...(frequency ? [made.claim('frequency', frequency.value, frequency.span)] : []),
      ...(course ? [made.claim('course', course.value, course.span)] : []),
    ]
  })
}

/** Outside sections on dosage an amount without a name is a dose where the words say that it is given. */
const isGiven = (text: string, { routes, frequency, daily, group }: Regimen, { span }: Told): boolean =>
  routes.length > 0 ||
  group !== undefined ||
  frequency !== undefined ||
  daily !== undefined ||
  /(?:每次|[一1]次|单次|首剂|首次|负荷量?|维持量?|起始|常用量|剂量|按体重)(?:[为是用给予约])?\s?$/.test(
    text.slice(Math.max(0, span.start - 8), span.start),
  )

/** 疗程至少7天: words that tell a course of whatever the page is on. */
const ofCourse = /(?:疗程|(?:治疗|用药|服药)周期)[^，。；]{0,8}$/
const before = (text: string, { span }: Told): string => text.slice(Math.max(0, span.start - 14), span.start)

/** How the drug of a section on dosage is given where a sentence tells no amount. */
function undosedClaims(block: PageBlock, { routes, frequency, course, carried }: Regimen, topic: Topic): Claim[] {
  const made = new DrugClaims(block, undefined, topic)
  if (!topic.dosage)
    return course && ofCourse.test(before(block.text, course)) ? [made.claim('course', course.value, course.span)] : []
  return [
    ...(carried ? [] : routes.map((route) => made.route(route))),
    ...(frequency ? [made.claim('frequency', frequency.value, frequency.span)] : []),
    ...(course ? [made.claim('course', course.value, course.span)] : []),
  ]
}
