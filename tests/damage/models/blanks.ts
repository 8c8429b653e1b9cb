import { type DamageModel, replaceEach } from '../model.ts'

/** One to five no-break spaces between two parts of a line, each a mark with a blank behind it, as editors put them. */
const lost = (at: number): string => '? '.repeat(2 + (at % 5))

export const models: readonly DamageModel[] = [
  {
    id: 'blanks-between-parts',
    kind: 'blanks',
    why: 'A page sets the parts of a line apart by no-break spaces, and a code without that character has question marks.',
    forward: (clean) => replaceEach(clean, /(?<=[A-Za-z\d)\]]) (?=[[【A-Z])/g, (_, at) => lost(at)),
  },
]
