import { BonesetterError } from '../errors.ts'
import type { Options } from '../options.ts'
import { stages } from '../stages.ts'

/** A whole number from `least` up. @throws BonesetterError `bad-option` */
export function parseCount(name: string, text: string, least = 0): number {
  const count = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (!(count >= least))
    throw new BonesetterError('bad-option', `${name} takes a whole number from ${least}, not ${text}`)
  return count
}

/** One of the choices. @throws BonesetterError `bad-option` */
export function parseChoice<Choice extends string>(name: string, text: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((one) => one === text)
  if (!choice) throw new BonesetterError('bad-option', `${name} takes ${choices.join(', ')}, not ${text}`)
  return choice
}

/** A share from 0 to 1. @throws BonesetterError `bad-option` */
function parseShare(name: string, text: string): number {
  const share = /^(?:0?\.\d{1,6}|[01])$/.test(text) ? Number(text) : Number.NaN
  if (Number.isNaN(share)) throw new BonesetterError('bad-option', `${name} takes a share from 0 to 1, not ${text}`)
  return share
}

/** The flags of the stages as the command line gives them. */
export interface StageFlags {
  readonly until?: string
  readonly off?: readonly string[]
  readonly redact?: boolean
  readonly minHanzi?: string
  readonly minChinese?: string
  readonly maxUnreadable?: string
}

/** The options of the stages. @throws BonesetterError `bad-option` for a rule or stage that does not exist, or a bad number */
export function parseOptions({ until, off = [], redact = false, ...gate }: StageFlags): Options {
  if (until !== undefined)
    parseChoice(
      '--until',
      until,
      stages.map(({ name }) => name),
    )
  const rules = new Set(stages.flatMap((stage) => stage.rules.map(({ id }) => id)))
  const unknown = off.find((rule) => !rules.has(rule))
  if (unknown !== undefined) throw new BonesetterError('bad-option', `--off ${unknown}: no rule has this id`)
  return { until, off: new Set(off), redact, gate: parseGate(gate) }
}

function parseGate({ minHanzi = '0', minChinese = '0', maxUnreadable = '1' }: StageFlags): Options['gate'] {
  return {
    minHanzi: parseCount('--min-hanzi', minHanzi),
    minChinese: parseShare('--min-chinese', minChinese),
    maxUnreadable: parseShare('--max-unreadable', maxUnreadable),
  }
}
