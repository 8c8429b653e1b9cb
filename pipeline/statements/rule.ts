import type { Claim } from '../statement.ts'
import type { Page } from './page.ts'

/**
 * One named find, with the texts that prove it and the look-alikes that must give nothing.
 *
 * An example is cleaned Markdown and what the rule finds in it, one line a claim, as `showClaim` writes it:
 * `type subject | property | value text | name=qualifier … | assertion`, the last two only where there are any.
 */
export interface StatementRule {
  readonly id: string
  readonly why: string
  readonly find: (page: Page) => Iterable<Claim>
  readonly examples: readonly (readonly [markdown: string, claims: readonly string[]])[]
  readonly leaves: readonly string[]
}

/** A claim on one line, for examples and for people. */
export function showClaim({ subject, property, value, qualifiers, assertion }: Claim): string {
  const named = Object.entries(qualifiers ?? {}).map(([name, text]) => `${name}=${text}`)
  const parts = [`${subject.type} ${subject.text}`, property, value.text]
  if (named.length > 0) parts.push(named.join(' '))
  if (assertion) parts.push(assertion)
  return parts.join(' | ')
}
