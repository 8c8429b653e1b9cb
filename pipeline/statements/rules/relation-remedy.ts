import { findRemedies } from '../relations/remedy-claims.ts'
import type { StatementRule } from '../rule.ts'

export const relationRemedy: StatementRule = {
  id: 'relation-remedy',
  why: 'A verb of choosing, giving or doing with the name of a drug or procedure says what a disease is treated with.',
  find: findRemedies,
  examples: [],
  leaves: [],
}
