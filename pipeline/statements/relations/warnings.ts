import type { Claim } from '../../statement.ts'
import type { Page } from '../page.ts'
import { Sought } from '../sought.ts'
import type { Topic } from '../topic.ts'
import { claimOf } from './claims.ts'
import { isNarrative, wholeClause } from './cues.ts'
import { type Passage, passagesOf, type TopicClause } from './passages.ts'

const condition = /^(?:如果?|若|一旦|倘若|出现|发生|发现)/
const help =
  /(?:请|应|须|需)(?:立即|马上|及时|尽快|尽早)(?:致电|与[^，]{1,6}联系|联系|告知|通知|告诉|返回|前往|到|去|就医|就诊|复诊|回院|拨打)|(?:应|须|需|请|要)?(?:立即|马上|及时|尽快)(?:就医|就诊|复诊|联系|告知|通知|报告)|应(?:暂停|停止)/
const helped = new Sought(help)
const longest = 120

/** What the page is about, or the operation after which something is minded. */
function mindedWith({ before, block, clauses }: Passage, { topics, index }: TopicClause): Topic | undefined {
  const [main] = before
  if (main && /^(?:procedure|drug|device)$/.test(main.type)) return main
  const first = clauses[0]
  const after = index > 0 && first && /^(?:术|手术)后/.test(block.text.slice(first.start, first.end))
  const operation = topics.find(({ type }) => type === 'procedure')
  return after && operation && operation.span.start >= block.block.content.start ? operation : undefined
}

/** '如果术后出现发热，请立即致电医生': what to mind after the operation or with the drug that the page is about. */
export function* findWarnings(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page).filter(({ block }) => helped.in(block))) {
    const { block, sentence, clauses, heading } = passage
    const clause = clauses.find(({ start, end }) => condition.test(block.text.slice(start, end)))
    const subject = clause && mindedWith(passage, clause)
    if (heading || !clause || !subject) continue
    const end = clauses.at(-1)?.end ?? sentence.end
    const text = block.text.slice(clause.start, end)
    if (text.length > longest || !condition.test(text) || !help.test(text) || isNarrative(passage)) continue
    const claim = claimOf(wholeClause(passage, clause), {
      property: 'precaution',
      subject,
      value: { start: clause.start, end },
    })
    if (claim) yield claim
  }
}
