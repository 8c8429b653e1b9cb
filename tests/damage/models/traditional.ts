import { Converter } from 'opencc-js'
import type { Replacement } from '../../../pipeline/edit.ts'
import type { DamageModel } from '../model.ts'

type Region = 't' | 'tw' | 'hk'

const toSimplified = new Map(
  (['t', 'tw', 'hk'] as const).map((region) => [region, Converter({ from: region, to: 'cn' })] as const),
)
const toTraditional = new Map(
  (['t', 'tw', 'hk'] as const).map((region) => [region, Converter({ from: 'cn', to: region })] as const),
)

const clause = /[^。！？\n]{1,2000}[。！？\n]?/g

/**
 * Writes the clauses that opencc-js brings back exactly in Traditional characters; the others stay as they are, since no
 * converter could know them again.
 * @param chosen which paragraphs, by their number
 */
function convert(clean: string, region: Region, chosen: (paragraph: number) => boolean): Replacement[] {
  const forward = toTraditional.get(region)
  const back = toSimplified.get(region)
  const found: Replacement[] = []
  let paragraph = 0
  for (const { index, 0: text } of clean.matchAll(clause)) {
    if (forward && back && chosen(paragraph)) {
      const put = forward(text)
      if (put.length === text.length && back(put) === text) found.push(...differences(text, put, index))
    }
    if (text.endsWith('\n')) paragraph++
  }
  return found
}

function differences(text: string, put: string, index: number): Replacement[] {
  const found: Replacement[] = []
  for (let i = 0; i < text.length; i++) {
    if (text[i] !== put[i]) found.push({ start: index + i, end: index + i + 1, text: put.charAt(i) })
  }
  return found
}

const kind = 'traditional'

export const models: readonly DamageModel[] = [
  {
    id: 'traditional-opencc',
    kind,
    why: 'A converter wrote the page in Traditional characters.',
    forward: (clean) => convert(clean, 't', () => true),
  },
  {
    id: 'traditional-taiwan',
    kind,
    why: 'A converter wrote the page in the Traditional characters of Taiwan.',
    forward: (clean) => convert(clean, 'tw', () => true),
  },
  {
    id: 'traditional-hongkong',
    kind,
    why: 'A converter wrote the page in the Traditional characters of Hong Kong.',
    forward: (clean) => convert(clean, 'hk', () => true),
  },
  {
    id: 'traditional-blocks',
    kind,
    why: 'Every third paragraph of a Simplified page was copied from a Traditional one.',
    forward: (clean) => convert(clean, 't', (paragraph) => paragraph % 3 === 1),
  },
]
