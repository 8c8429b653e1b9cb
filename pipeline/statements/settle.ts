import type { Span } from '../span.ts'
import type { Claim, TermType, Witness } from '../statement.ts'
import { nameWithin } from './boundaries.ts'
import { isDrugName } from './drugs/names.ts'
import { ofIllness } from './tables/boundary-words.ts'
import { bareTerm, isTerm } from './terms.ts'

/** What these are called by are no names of things: titles, labels of arms and cases. */
const nameless: ReadonlySet<string> = new Set<TermType>(['document', 'study', 'case', 'group'])

/** What is told under a heading has the heading's words for its subject: '怎么贴'. */
const titled: ReadonlySet<string> = new Set(['step', 'parameter'])
const noTitle = /^的|^(?:怎么|如何)(?:用|办|做|样|治)$|走$/

interface Named {
  readonly type: string
  readonly text: string
}

/** The names of a claim without the words of the sentence at their ends; undefined where one is no name. */
export function settleNames(claim: Claim): Claim | undefined {
  const { value } = claim
  const isTitle = titled.has(claim.property) && claim.subject.type === 'procedure' && !noTitle.test(claim.subject.text)
  const subject = isTitle ? bracketless(claim.subject) : settled(claim.subject)
  const object = value.kind === 'entity' ? settled(value) : value
  if (!subject || !object) return undefined
  if (subject === claim.subject && object === value) return claim
  if (subject.text === object.text) return undefined
  const witnesses = claim.witnesses.map((one) => {
    if (one.role === 'subject') return cut(one, claim.subject.text, subject.text)
    return one.role === 'value' ? cut(one, value.text, object.text) : one
  })
  return { ...claim, subject, value: object, witnesses } as Claim
}

/** What stands in brackets behind a name is another name. */
function bracketless<T extends Named>(name: T): T {
  const text = bareTerm(name.text).replace(/(?<=术)手术$/, '')
  return text.length < name.text.length ? { ...name, text } : name
}

function settled<T extends Named>(name: T): T | undefined {
  if (nameless.has(name.type)) return name
  const type = name.type as TermType
  const whole = { start: 0, end: bracketless(name).text.length }
  const span = nameWithin(name.text, whole, type, (part) => isName(part, type))
  if (!span || isOfIllness(name.text)) return undefined
  return span.end - span.start === name.text.length ? name : { ...name, text: name.text.slice(span.start, span.end) }
}

const general = new RegExp(`^(.{2,20})的(?:相关)?(?:${ofIllness})$`)

/** '癫痫的药物', '哮喘的相关检查': something for an illness, which is not named. */
function isOfIllness(name: string): boolean {
  if (/的(?:治疗|缓解|处理|消除|防治|康复|补充|使用|特点)$/.test(name)) return true
  const illness = general.exec(name)?.[1]
  return illness !== undefined && isTerm(illness, ['disease', 'symptom'])
}

const isName = (part: string, type: TermType): boolean =>
  isTerm(part, [type]) || (type === 'symptom' && part.length > 3) || (type === 'drug' && isDrugName(part))

/** A witness of the longer wording as one of the shorter. */
function cut(witness: Witness, longer: string, shorter: string): Witness {
  if (witness.end - witness.start !== longer.length) return witness
  const start = witness.start + longer.indexOf(shorter)
  return { ...witness, ...({ start, end: start + shorter.length } satisfies Span) }
}
