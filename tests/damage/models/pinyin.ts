import { Converter } from 'opencc-js'
import { pinyin } from 'pinyin-pro'
import type { Replacement } from '../../../pipeline/edit.ts'
import { chances, type DamageModel } from '../model.ts'

const toTraditional = Converter({ from: 'cn', to: 't' })
const toSimplified = Converter({ from: 't', to: 'cn' })

type Form = 'toned' | 'bare' | 'number'

const marks = { toned: 'symbol', bare: 'none', number: 'num' } as const

const readingOf = (hanzi: string, form: Form): string =>
  pinyin(hanzi, { toneType: marks[form], v: form !== 'toned', separator: ' ' })

const clause = /[^。！？\n]{1,2000}[。！？\n]?/g

/** The offsets and Traditional forms of the characters that change in the clauses that opencc-js brings back exactly. */
function* changes(clean: string): Generator<readonly [at: number, put: string]> {
  for (const { index, 0: text } of clean.matchAll(clause)) {
    const put = toTraditional(text)
    if (put.length !== text.length || toSimplified(put) !== text) continue
    for (let i = 0; i < text.length; i++) if (put[i] !== text[i]) yield [index + i, put.charAt(i)]
  }
}

/** Writes clauses in Traditional characters, with the reading behind a share of the characters that change. */
function convert(share: number, form: Form, after: string): DamageModel['forward'] {
  return (clean, seed) => {
    const chance = chances(seed)
    return [...changes(clean)].map(([at, put]): Replacement => {
      const reading = chance(share) ? `(${readingOf(clean.charAt(at), form)})${after}` : ''
      return { start: at, end: at + 1, text: put + reading }
    })
  }
}

/** Puts readings behind a share of the runs of hanzi that `pattern` cuts, which stay Simplified. */
function gloss(pattern: RegExp, share: number, form: Form): DamageModel['forward'] {
  return (clean, seed) => {
    const chance = chances(seed)
    const found: Replacement[] = []
    for (const { index, 0: hanzi } of clean.matchAll(pattern)) {
      const end = index + hanzi.length
      if (chance(share)) found.push({ start: end, end, text: `(${readingOf(hanzi, form)})` })
    }
    return found
  }
}

const model = (id: string, why: string, forward: DamageModel['forward']): DamageModel => ({
  id,
  kind: 'pinyin',
  why,
  forward,
  lookAlikes: '()',
})

/** Damage by converters that put readings in brackets. */
export const models: readonly DamageModel[] = [
  model('pinyin-full', 'A converter to Traditional glosses each character it changes.', convert(1, 'toned', '')),
  model(
    'pinyin-light',
    'A converter to Traditional glosses some of the characters it changes.',
    convert(0.1, 'toned', ''),
  ),
  model('pinyin-bare', 'A converter glosses without tones, with a blank behind.', convert(1, 'bare', ' ')),
  model('pinyin-bare-light', 'A converter glosses some characters without tones.', convert(0.2, 'bare', '')),
  model('pinyin-number', 'A converter glosses with numbers for the tones.', convert(1, 'number', '')),
  model('pinyin-simplified', 'A reading aid glosses characters of Simplified text.', gloss(/[一-龥]/g, 0.2, 'toned')),
  model('pinyin-words', 'A reading aid glosses words of Simplified text.', gloss(/[一-龥]{2,3}/g, 0.2, 'toned')),
]
