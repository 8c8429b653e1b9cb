// The package's own types of its presets cannot be resolved, so what is used of them is stated below.
import * as preset from 'opencc-js/preset/t2cn'

interface Preset {
  readonly configs: Readonly<Record<'t2s', { readonly conversionChain: readonly (readonly string[])[] }>>
}

let sources: Map<number, number[]> | undefined

function load(): Map<number, number[]> {
  if (sources) return sources
  const made = new Map<number, number[]>()
  const add = (from: string, to: string): void => {
    if (from.length !== 1 || to.length !== 1 || from === to) return
    const known = made.get(to.charCodeAt(0))
    if (known) known.push(from.charCodeAt(0))
    else made.set(to.charCodeAt(0), [from.charCodeAt(0)])
  }
  const characters = (preset as unknown as Preset).configs.t2s.conversionChain[0]?.at(-1) ?? ''
  for (const entry of characters.split('|')) {
    const [traditional = '', simplified = ''] = entry.split(' ')
    add(traditional, simplified)
    add(simplified, traditional)
  }
  sources = made
  return made
}

const none: readonly number[] = []

/** The hanzi that a converter, Traditional to Simplified or the other way, turns into this one; without the hanzi itself. */
export const convertedFrom = (unit: number): readonly number[] => load().get(unit) ?? none
