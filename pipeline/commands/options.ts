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

/** The options of the stages. @throws BonesetterError `bad-option` for a rule or stage that does not exist */
export function parseOptions({
  until,
  off = [],
}: {
  readonly until?: string
  readonly off?: readonly string[]
}): Options {
  if (until !== undefined)
    parseChoice(
      '--until',
      until,
      stages.map(({ name }) => name),
    )
  const rules = new Set(stages.flatMap((stage) => stage.rules.map(({ id }) => id)))
  const unknown = off.find((rule) => !rules.has(rule))
  if (unknown !== undefined) throw new BonesetterError('bad-option', `--off ${unknown}: no rule has this id`)
  return { until, off: new Set(off) }
}
