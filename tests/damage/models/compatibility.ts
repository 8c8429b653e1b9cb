import { chances, type DamageModel, replaceEach } from '../model.ts'

/** Unified ideographs and the compatibility ideographs whose canonical decomposition they are, by the Unicode Character Database. */
function readForms(ranges: readonly (readonly [first: number, last: number])[]): Map<string, string> {
  const forms = new Map<string, string>()
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code++) {
      const form = String.fromCodePoint(code)
      const hanzi = form.normalize('NFC')
      if (hanzi !== form) forms.set(hanzi, form)
    }
  }
  return forms
}

const basic = readForms([[0xf900, 0xfad9]])
const supplement = readForms([[0x2f800, 0x2fa1d]])
const hanzi = /[\u3400-\u9fff]/g

function compatibilityModel(id: string, why: string, forms: ReadonlyMap<string, string>, share: number): DamageModel {
  return {
    id,
    kind: 'compatibility',
    why,
    forward: (clean, seed) => {
      const happens = chances(seed)
      return replaceEach(clean, hanzi, (one) => (forms.has(one) && happens(share) ? forms.get(one) : undefined))
    },
  }
}

export const models: readonly DamageModel[] = [
  compatibilityModel(
    'compatibility-all',
    'A Korean code page or a font has a second code point for a hanzi.',
    basic,
    1,
  ),
  compatibilityModel(
    'compatibility-some',
    'Some hanzi of a page come from a font with second code points.',
    basic,
    0.3,
  ),
  compatibilityModel(
    'compatibility-supplement',
    'A Taiwanese standard has second code points outside the basic plane, two units long.',
    supplement,
    1,
  ),
]
