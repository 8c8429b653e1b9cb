import iconv from 'iconv-lite'
import { Converter } from 'opencc-js'
import type { Replacement } from '../../../pipeline/edit.ts'
import { chances, type DamageModel } from '../model.ts'

/** A text goes out in one code page and is read in another. */
interface Passage {
  readonly real: string
  readonly read: string
}

const names: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  gb18030: 'gb18030',
  'big5-hkscs': 'big5',
  shift_jis: 'shift-jis',
  latin1: 'latin-1',
  win1252: 'windows-1252',
}

/** iconv-lite gives up on the five bytes that Windows-1252 has not; browsers read them as controls. */
function decode(bytes: Buffer, page: string): string {
  if (page !== 'win1252') return iconv.decode(bytes, page)
  return Array.from(bytes, (byte) => {
    const one = iconv.decode(Buffer.of(byte), page)
    return one === '\ufffd' ? String.fromCharCode(byte) : one
  }).join('')
}

function encode(text: string, page: string): Buffer {
  if (page !== 'win1252') return iconv.encode(text, page)
  return Buffer.concat(
    Array.from(text, (one) => {
      const unit = one.charCodeAt(0)
      return unit >= 0x80 && unit < 0xa0 ? Buffer.of(unit) : iconv.encode(one, page)
    }),
  )
}

/** What the text looks like afterwards, undefined where bytes are lost on the way. */
function garble(text: string, { real, read }: Passage): string | undefined {
  const bytes = encode(text, real)
  if (decode(bytes, real) !== text) return undefined
  const shown = decode(bytes, read)
  if (shown.includes('\ufffd') || !equalBytes(encode(shown, read), bytes, read)) return undefined
  return shown
}

/** GBK's 0x80 is read as a euro sign, and written as two bytes. */
const equalBytes = (written: Buffer, bytes: Buffer, page: string): boolean =>
  written.equals(bytes) || (page === 'gb18030' && iconv.decode(bytes, page).includes('€'))

/** Sentences, or parts of them up to a semicolon. */
const segment = /[^\n。；！？]{10,80}(?:[。；！？]|(?=\n|$))/g
const hanzi = /[\u4e00-\u9fff]/g

function garbleSome(clean: string, seed: number, change: (text: string) => string | undefined): Replacement[] {
  const chance = chances(seed)
  const found: Replacement[] = []
  for (const { index, 0: was } of clean.matchAll(segment)) {
    if ((was.match(hanzi)?.length ?? 0) < 10 || !chance(0.4)) continue
    const text = change(was)
    if (text !== undefined && text !== was) found.push({ start: index, end: index + was.length, text })
  }
  return found
}

const model = (
  id: string,
  why: string,
  change: (text: string) => string | undefined,
  rest: Partial<DamageModel> = {},
): DamageModel => ({
  id: `mojibake-${id}`,
  kind: 'mojibake',
  why,
  forward: (clean, seed) => garbleSome(clean, seed, change),
  ...rest,
})

const through =
  (...passages: readonly Passage[]) =>
  (text: string): string | undefined =>
    passages.reduce<string | undefined>((now, passage) => (now === undefined ? now : garble(now, passage)), text)

const reals = ['utf8', 'gb18030', 'big5-hkscs', 'shift_jis']
const reads = ['latin1', 'win1252', 'gb18030', 'big5-hkscs', 'shift_jis']

const pairs = reals.flatMap((real) =>
  reads
    .filter((read) => read !== real)
    .map((read) =>
      model(
        `${names[real]}-as-${names[read]}`,
        `Text in ${names[real]} is read as ${names[read]}; segments whose bytes all survive.`,
        through({ real, read }),
      ),
    ),
)

const asGbk: Passage = { real: 'utf8', read: 'gb18030' }
const asLatin: Passage = { real: 'utf8', read: 'latin1' }
const asWindows: Passage = { real: 'utf8', read: 'win1252' }
const gbkAsLatin: Passage = { real: 'gb18030', read: 'latin1' }

const doubled = [
  model(
    'twice-windows-1252',
    'UTF-8 is read as Windows-1252, saved as UTF-8, and so read again.',
    through(asWindows, asWindows),
  ),
  model('twice-latin-1', 'UTF-8 is read as Latin-1, saved as UTF-8, and so read again.', through(asLatin, asLatin)),
  model('twice-gb18030', 'UTF-8 is read as GB18030, saved as UTF-8, and so read again.', through(asGbk, asGbk)),
  model(
    'gb18030-then-windows-1252',
    'UTF-8 is read as GB18030, saved as UTF-8, and read as Windows-1252.',
    through(asGbk, asWindows),
  ),
  model(
    'gb18030-as-latin-1-then-utf-8',
    'GB18030 is read as Latin-1, saved as UTF-8, and read as Latin-1.',
    through(gbkAsLatin, asLatin),
  ),
  model('thrice-latin-1', 'UTF-8 is read as Latin-1 three times.', through(asLatin, asLatin, asLatin)),
]

const toSimplified = Converter({ from: 't', to: 'cn' })
const toTraditional = Converter({ from: 'cn', to: 't' })

function converted(convert: (text: string) => string): (text: string) => string | undefined {
  return (text) => {
    const shown = garble(text, asGbk)
    const changed = shown === undefined ? undefined : convert(shown)
    return changed?.length === shown?.length ? changed : undefined
  }
}

const conversions = [
  model(
    'converted-to-simplified',
    'UTF-8 is read as GB18030 and then turned into Simplified Chinese.',
    converted(toSimplified),
  ),
  model(
    'converted-to-traditional',
    'UTF-8 is read as GB18030 and then turned into Traditional Chinese.',
    converted(toTraditional),
  ),
]

/** All pairs from the second byte on; the first and the last character are halves. */
function offPhase(text: string): string | undefined {
  const bytes = iconv.encode(text, 'gb18030').subarray(1)
  return decode(bytes, 'gb18030')
}

const losses = [
  model(
    'off-phase',
    'One byte of a run of GB18030 was lost, and all pairs after it are read half a pair off.',
    offPhase,
    { lossy: true },
  ),
  model(
    'utf-8-as-gb18030-with-loss',
    'UTF-8 is read as GB18030; bytes that make no pair are lost.',
    (text) => decode(encode(text, 'utf8'), 'gb18030'),
    { lossy: true },
  ),
  model(
    'gb18030-as-utf-8',
    'GB18030 is read as UTF-8; most bytes are lost.',
    (text) => decode(encode(text, 'gb18030'), 'utf8'),
    {
      lossy: true,
    },
  ),
  model(
    'replaced-then-gb18030',
    'GB18030 is read as UTF-8, saved, and read as GB18030: 锟斤拷.',
    (text) => decode(Buffer.from(decode(encode(text, 'gb18030'), 'utf8')), 'gb18030'),
    { lossy: true },
  ),
]

export const models: readonly DamageModel[] = [...pairs, ...doubled, ...conversions, ...losses]
