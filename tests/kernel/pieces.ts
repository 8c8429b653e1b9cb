import fc from 'fast-check'
import { applyEdits, type Edit, type Reason } from '../../pipeline/edit.ts'

export interface Plan {
  readonly start: number
  readonly length: number
  readonly text: string
  readonly removes: boolean
}

/** Sorted, disjoint edits of a text, made of loose plans: whatever does not fit is left out. */
export function editsOf(text: string, plans: readonly Plan[], stage: string): Edit[] {
  const edits: Edit[] = []
  let at = 0
  for (const plan of [...plans].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, Math.min(plan.start, text.length))
    const end = Math.min(start + plan.length, text.length)
    const put = plan.removes ? '' : plan.text
    const touchesLast = edits.at(-1)?.end === start && start === end
    if ((start === end && put === '') || touchesLast) continue
    const reason: { reason?: Reason } = plan.removes ? { reason: 'duplicate' } : {}
    edits.push({ start, end, text: put, rule: `${stage}-${edits.length % 3}`, stage, ...reason })
    at = end
  }
  return edits
}

const plan = (size: number): fc.Arbitrary<Plan> =>
  fc.record({ start: fc.nat(size), length: fc.nat(4), text: fc.string({ maxLength: 4 }), removes: fc.boolean() })

/** A raw text and what several stages plan to do to it, each on what the one before left. */
export const histories: fc.Arbitrary<{ raw: string; plans: Plan[][] }> = fc.record({
  raw: fc.string({ maxLength: 24 }),
  plans: fc.array(fc.array(plan(24), { maxLength: 7 }), { minLength: 1, maxLength: 5 }),
})

/** Runs the plans, stage after stage. */
export function replay(raw: string, plans: readonly (readonly Plan[])[]): { texts: string[]; edits: Edit[][] } {
  const texts = [raw]
  const edits: Edit[][] = []
  plans.forEach((stagePlans, i) => {
    const text = texts[i] as string
    edits.push(editsOf(text, stagePlans, `s${i}`))
    texts.push(applyEdits(text, edits[i] as Edit[]))
  })
  return { texts, edits }
}
