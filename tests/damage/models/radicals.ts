import { kangxiRadicals, supplementRadicals } from '../../../pipeline/encoding/tables/radical-forms.ts'
import { chances, type DamageModel, replaceEach } from '../model.ts'

const radicalOf = new Map<string, string>()
for (let i = 0; i + 1 < supplementRadicals.length; i += 2)
  radicalOf.set(supplementRadicals.charAt(i + 1), supplementRadicals.charAt(i))
const supplement = new Map(radicalOf)
for (let i = 0; i < kangxiRadicals.length; i++) radicalOf.set(kangxiRadicals.charAt(i), String.fromCharCode(0x2f00 + i))

function radicalModel(id: string, why: string, forms: ReadonlyMap<string, string>, share: number): DamageModel {
  const pattern = new RegExp(`[${[...forms.keys()].join('')}]`, 'g')
  return {
    id,
    kind: 'radicals',
    why,
    forward: (clean, seed) => {
      const happens = chances(seed)
      return replaceEach(clean, pattern, (hanzi) => (happens(share) ? forms.get(hanzi) : undefined))
    },
  }
}

export const models: readonly DamageModel[] = [
  radicalModel(
    'radicals-all',
    'A PDF font maps the glyphs of its radicals to the code points of Kangxi Radicals and the Supplement.',
    radicalOf,
    1,
  ),
  radicalModel(
    'radicals-some',
    'Only some of the fonts on a page have glyphs that are mapped to radicals.',
    radicalOf,
    0.3,
  ),
  radicalModel(
    'radicals-supplement',
    'A PDF font knows the simplified radicals of the Supplement only.',
    supplement,
    1,
  ),
]
