import { expect } from 'vitest'
import { classCount } from '../../pipeline/encoding/founder/symbols.ts'
import { founderItalic } from '../../pipeline/encoding/rules/founder-italic.ts'
import { founderUpright } from '../../pipeline/encoding/rules/founder-upright.ts'
import { founderVendor } from '../../pipeline/encoding/rules/founder-vendor.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import { type RuleResult, runRules } from '../../pipeline/rule.ts'

const rules = [founderItalic, founderUpright, founderVendor]
export const decode = (text: string): RuleResult => runRules(text, 'encoding', rules, defaultOptions)

/** A text without the difference of full-width and half-width signs. */
export const fold = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ')

/** How many characters of a text differ from the truth, which is as long. */
export function countWrong(text: string, truth: string): number {
  const [read, wanted] = [fold(text), fold(truth)]
  expect(read).toHaveLength(wanted.length)
  let wrong = 0
  for (let i = 0; i < wanted.length; i++) if (read[i] !== wanted[i]) wrong++
  return wrong
}

/** The classes of symbols that a text is damaged in: all but blanks, figures, marks. */
export const every: ReadonlySet<number> = new Set(
  Array.from({ length: classCount }, (_, cls) => cls).filter((cls) => cls !== 13),
)
export const digits: ReadonlySet<number> = new Set([1])
export const punctuation: ReadonlySet<number> = new Set([4, 5, 7, 8])
