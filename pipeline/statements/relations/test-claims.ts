import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { CharacterSet, lastCharacters } from '../../text/quick.ts'
import { inPage } from '../page.ts'
import { Sought } from '../sought.ts'
import { isTerm, mayEndTerm, typeBits } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { assertionOf, claimOf } from './claims.ts'
import type { ListOptions } from './conjuncts.ts'
import type { Cue } from './cues.ts'
import { topicOf } from './ellipsis.ts'
import type { Passage, TopicClause } from './passages.ts'

/** Looking, measuring by hand and scales are no tests of a disease. */
const noTest =
  /^(?:(?:辅助|实验室|特殊|相关|常规|化验|影像学?)检查|体检|身体检查|体格检查|查体|望诊|触诊|问诊|把脉|切诊|体温|血压|血糖监测|抽血|验血|病史|视力|听力|染色体|胸水|关节液|显微镜|测试|测定|检测|试验|实验|筛查|化验)$|(?:评分|量表|指数|分级|分期|病史|监测|随访|复查|自查|基因|脑脊液)$|[者的比较]|^(?:正常|病理性|活动期|急性期)/
/** Names of what is measured that are too general elsewhere. */
const plain = /^(?:空腹|餐后)?血糖$|^(?:血清|尿)?电解质$/
export const tests: ListOptions = { types: ['test'], like: plain }

/** Whether a name is that of a test, and not too general to be told. */
export const isTest = (name: string): boolean =>
  (plain.test(name) || isTerm(name.replace(/^经(?=.{3})/, ''), ['test'])) && !noTest.test(name)

const test = typeBits(['test'])
const lastPlain = new CharacterSet(lastCharacters(plain))

/** False only where no test's name ends right before `at`. */
export const mayEndTest = (text: string, at: number): boolean =>
  mayEndTerm(text, at, test) || lastPlain.mayHold(text.charCodeAt(at - 1))

const suspects = new Sought(/(?:警惕|怀疑|考虑|可能是|多半是|疑为|小心|当心)(?<d>[^，。；：、]{2,16})$/)

/** False only where the clause has no disease that it could be about. */
export const mayHaveSubject = ({ block, before }: Passage, { topics }: TopicClause): boolean =>
  suspects.in(block) || topicOf(topics, ['disease']) !== undefined || topicOf(before, ['symptom']) !== undefined

/** The disease that the clause before suspects, or the one that is spoken of. */
function subjectOf({ block, clauses, before: over }: Passage, clause: TopicClause): Topic | undefined {
  const before = clauses[clause.index - 1]
  const found = before && suspects.in(block) && suspects.pattern.exec(block.text.slice(before.start, before.end))
  const { d = '' } = (found || undefined)?.groups ?? {}
  if (before && isTerm(d, ['disease']))
    return { type: 'disease', text: d, span: inPage(block, { start: before.end - d.length, end: before.end }) }
  const topic = topicOf(clause.topics, ['disease']) ?? topicOf(over, ['symptom'])
  const near =
    block.headings.length > 0 ||
    (topic && (topic.span.start < opening || block.block.content.start - topic.span.start < farthest))
  return near ? topic : undefined
}

/** On a page without headings what was named this far back is spoken of no more. */
const farthest = 300
/** What a page opens with is spoken of all along. */
const opening = 60

export function claimsOf(
  passage: Passage,
  clause: TopicClause,
  tests: readonly Span[],
  cue: Span,
  finding?: string,
): Claim[] {
  const subject = subjectOf(passage, clause)
  const place: Cue = { passage, clause, cue, subject: cue, value: tests[0] ?? cue, open: false }
  if (!subject || assertionOf(place) !== 'affirmed') return []
  const qualifiers = finding === undefined ? {} : { qualifiers: { finding } }
  return tests.flatMap(
    (value) => claimOf(place, { property: 'examination', subject, value, type: 'test', ...qualifiers }) ?? [],
  )
}
