import type { Claim } from '../../statement.ts'
import type { Page } from '../page.ts'
import { claimOf } from './claims.ts'
import { isNarrative } from './cues.ts'
import { passagesOf } from './passages.ts'

const condition = /^(?:如果?|若|一旦|倘若)/
const help =
  /(?:请|应|须|需)(?:立即|马上|及时|尽快|尽早)(?:致电|联系|告知|通知|告诉|返回|前往|到|去|就医|就诊|回院|拨打)/
const longest = 120

/** '如果术后出现发热，请立即致电医生': what to mind after the operation or with the drug that the page is about. */
export function* findWarnings(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page)) {
    const { block, sentence, clauses, before, heading } = passage
    const [clause] = clauses
    const subject = before[0]
    if (heading || !clause || (subject?.type !== 'procedure' && subject?.type !== 'drug')) continue
    const end = clauses.at(-1)?.end ?? sentence.end
    const text = block.text.slice(clause.start, end)
    if (text.length > longest || !condition.test(text) || !help.test(text) || isNarrative(passage)) continue
    const none = { start: clause.start, end: clause.start }
    const cue = { passage, clause, cue: none, subject: none, value: clause, open: false }
    const claim = claimOf(cue, { property: 'precaution', subject, value: { start: clause.start, end } })
    if (claim) yield claim
  }
}
