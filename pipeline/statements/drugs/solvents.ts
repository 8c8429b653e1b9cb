import type { Span } from '../../span.ts'
import type { Token } from './tokens.ts'

const solvent =
  /(?:加入|加到|加|溶于|溶入|溶解于|稀释[于至到]?|置于|配[于入])\s?(?:\d{1,5}(?:\.\d{1,2})?\s?%?\s?(?:mL|ml|毫升)?\s?的?\s?){0,3}$/
/** What drugs are dissolved in: 加生理盐水, but 加苯海拉明 gives another drug. */
const fluid = /[水液糖乳]$|氯化钠/
/** 用100 mL生理盐水稀释. */
const dilutes =
  /^(?:注射液|溶液)?\s?(?:\d{1,4}(?:\.\d{1,2})?\s?(?:mL|ml|毫升)\s?)?(?:充分|完全)?(?:稀释|溶解|配制|配成)/

/** Whether a drug is what another is dissolved in, by the words round its name. */
export const isSolventAt = (text: string, { start, end }: Span, before: string): boolean =>
  (solvent.test(before) && !(/加$/.test(before) && !fluid.test(text.slice(start, end)))) ||
  dilutes.test(text.slice(end, end + 16))

/** The amount of a solvent is no dose: 用100 mL生理盐水稀释. */
export function dropSolventDoses(text: string, tokens: Token[]): void {
  for (const solvent of tokens.filter((one) => one.kind === 'other' && one.isSolvent)) {
    const at = tokens.findIndex(
      ({ kind, span }) =>
        kind === 'dose' &&
        (span.end <= solvent.span.start
          ? /^\s?的?\s?$/.test(text.slice(span.end, solvent.span.start))
          : /^(?:注射液|溶液)?\s?$/.test(text.slice(solvent.span.end, span.start))),
    )
    if (at >= 0) tokens.splice(at, 1)
  }
}
