import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { isTerm, typeOf } from '../terms.ts'
import { pureList } from './conjuncts.ts'
import type { Passage } from './passages.ts'
import { sectionClaims, typedValue } from './section-claims.ts'

const imperative =
  /告诉|告知|避免|不要|请|应|需要|必须|禁止|注意|切勿|不得|不可|tell|avoid|do not|don't|should|must|禁[食饮水止烟酒]|保持|鼓励|术[前后中]\d|静脉|洗澡|淋浴|备皮|拆线|空腹|戒烟|早期下床/i
const asText: ReadonlySet<string> = new Set(['precaution', 'preparation', 'contraindication', 'indication'])
const longestEntity = 60

/** A list item under a heading or a leading line: one value. */
export function* itemClaims(passage: Passage, section: string): Generator<Claim> {
  const { block, sentence, clauses } = passage
  const [clause] = clauses
  const span = itemSpan(block.text, sentence, section)
  const text = block.text.slice(span.start, span.end)
  const whole = sentence.start === 0 && sentence.end === block.text.length
  if (!clause) return
  if (!asText.has(section) && /[：:]/.test(clause.mark) && graded.test(block.text)) {
    yield* gradedList(passage, section)
    return
  }
  if (!isValue(section, text, whole)) return
  const property = section === 'preparation' ? 'precaution' : section
  const named = section === 'indication' && isTerm(text, ['disease', 'symptom'])
  const entity = named || (!asText.has(section) && section !== 'risk-factor')
  yield* sectionClaims(passage, clause, property, [{ span, ...(entity && { type: typeOf(text) ?? 'disease' }) }])
}

const graded =
  /^(?:非常|十分|极)?(?:常见|少见|偶见|罕见|多见|极少见|严重|早期|晚期|近期|远期|其他|全身|局部|[\u4e00-\u9fff]{2,6}系统|[\u4e00-\u9fff]{1,4}部)(?:的?(?:不良)?反应|的?并发症)?[：:]/

/** '常见：A、B、C': an item that opens with a grade and goes on as a list. */
export function* gradedList(passage: Passage, section: string): Generator<Claim> {
  if (!graded.test(passage.block.text)) return
  for (const clause of passage.clauses.slice(1)) {
    const found = pureList(passage.block.text, clause, { types: ['symptom', 'disease'], open: true })
    yield* sectionClaims(
      passage,
      clause,
      section,
      found.map((span) => typedValue(passage.block.text, span)),
    )
  }
}

function isValue(section: string, text: string, whole: boolean): boolean {
  if (/[：:]$/.test(text)) return false
  if (section === 'preparation') return imperative.test(text) && !/可能/.test(text) && text.length <= 120
  if (asText.has(section)) return text.length >= 4 && text.length <= 120
  if (section === 'complication' && /[、]/.test(text)) return false
  return whole && text.length >= 2 && text.length <= longestEntity && !/[，；：]/.test(text)
}

/** What the heading on contraindications says already. */
const barred =
  /(?<=者|人|妇女|患者|病人)(?:应|均)?(?:禁用|禁止使用|忌用|不宜使用|不可使用|不得使用|不能使用|不宜服用|不宜用)(?:本品|本药)?$/

/** The item without closing marks and without a remark in brackets at its end. */
function itemSpan(text: string, { start, end }: Span, section: string): Span {
  let to = end
  while (to > start && /[\s，。；;.、]/.test(text[to - 1] as string)) to--
  if (section === 'contraindication' && barred.test(text.slice(start, to)))
    to = start + text.slice(start, to).search(barred)
  const remark = /\s?[（(](?:罕见|少见|常见|偶见|极少|rare|uncommon|common)[）)]$/i.exec(text.slice(start, to))
  return { start, end: remark ? start + remark.index : to }
}
