import iconv from 'iconv-lite'
import { Converter } from 'opencc-js'
import { applyEdits, type Replacement } from '../../../pipeline/edit.ts'
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

const garbled = /[\u4e00-\u9fff][\u4e00-\u9fff，、：]{10,60}[。；！？]/g

/** A Traditional page, and in every third sentence its bytes are read in another code page; sentences whose bytes do not survive stay. */
function garble(clean: string, real: string, read: string): Replacement[] {
  const page = convert(clean, 't', () => true)
  const found: Replacement[] = []
  let next = 0
  let count = 0
  for (const { index, 0: was } of clean.matchAll(garbled)) {
    const end = index + was.length
    while ((page[next]?.start ?? end) < index) found.push(page[next++] as Replacement)
    const inside = page.filter(({ start }) => start >= index && start < end)
    const moved = inside.map((one) => ({ ...one, start: one.start - index, end: one.end - index }))
    const shown = readAs(applyEdits(was, moved), real, read)
    if (inside.length === 0 || count++ % 3 !== 1 || shown === undefined) continue
    found.push({ start: index, end, text: shown })
    next += inside.length
  }
  return [...found, ...page.slice(next)]
}

/** Text in one code page read in another, where no byte is lost on the way. */
function readAs(text: string, real: string, read: string): string | undefined {
  const bytes = iconv.encode(text, real)
  const shown = iconv.decode(bytes, read)
  return iconv.decode(bytes, real) === text && iconv.encode(shown, read).equals(bytes) ? shown : undefined
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
  {
    id: 'traditional-big5-as-gb18030',
    kind,
    why: 'Sentences of a Traditional page were in Big5 and have been read as GB18030.',
    forward: (clean) => garble(clean, 'big5-hkscs', 'gb18030'),
  },
  {
    id: 'traditional-utf-8-as-latin-1',
    kind,
    why: 'Sentences of a Traditional page were in UTF-8 and have been read as Latin-1.',
    forward: (clean) => garble(clean, 'utf-8', 'latin1'),
  },
]
