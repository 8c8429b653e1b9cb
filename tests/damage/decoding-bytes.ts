import iconv from 'iconv-lite'
import type { Document } from '../../pipeline/document.ts'
import { randomFrom } from '../tables/founder-damage.ts'
import { eightBit, encode, isHanzi, namesOf, open, short, Tally } from './decoding-tools.ts'

type Damage = (bytes: Buffer, at: number) => Buffer
const damages: Readonly<Record<string, Damage>> = {
  'FF put in': (bytes, at) => Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff]), bytes.subarray(at)]),
  'FF in place': (bytes, at) => Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff]), bytes.subarray(at + 1)]),
}

/** What the encoding has of a text. */
const encodable = (text: string, write: string): string =>
  write === 'big5-hkscs' ? [...text].filter((char) => encode(char, write)).join('') : text

/** Files of about `size` characters with one bad byte in 5,000; between the damaged places the text must be exact. */
export function badBytes(size: number, count: number): void {
  const tally = new Tally(`files of ${size} characters with one bad byte in 5,000`)
  for (const [write, ours, name, text] of eightBit) {
    for (const [kind, damage] of Object.entries(damages)) {
      const next = randomFrom(size)
      for (let i = 0; i < count; i++) {
        const from = Math.floor(next() * (text.length - size))
        const clean = encodable(text.slice(from, from + size), write)
        badFile(tally, `${ours} ${name}, ${kind}`, clean, write, ours, damage, next)
      }
    }
  }
  tally.print()
}

/** How many characters one lost byte costs: the part that is not the same at the beginning and at the end. */
export function lostBytes(count: number): void {
  console.log('characters that one lost byte costs, in texts of 200')
  for (const [write, ours, name, text] of eightBit) {
    const next = randomFrom(200)
    let [total, most] = [0, 0]
    for (let i = 0; i < count; i++) {
      const from = Math.floor(next() * (text.length - 200))
      const clean = encodable(text.slice(from, from + 200), write)
      const bytes = iconv.encode(clean, write)
      const at = Math.floor(next() * bytes.length)
      const lost = lostCharacters(
        clean,
        open(Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]))?.raw ?? '',
      )
      total += lost
      most = Math.max(most, lost)
    }
    console.log(`  ${ours} ${name}: ${(total / count).toFixed(2)}, at most ${most}`)
  }
}

function lostCharacters(text: string, readText: string): number {
  let start = 0
  while (start < text.length && text[start] === readText[start]) start++
  let end = 0
  while (end < text.length - start && text.at(-1 - end) === readText.at(-1 - end)) end++
  return text.length - start - end
}

/** Damages single characters whose places are known, and compares what stands between them. */
function badFile(
  tally: Tally,
  row: string,
  clean: string,
  write: string,
  ours: string,
  damage: Damage,
  next: () => number,
): void {
  const per = 5000 / (Buffer.byteLength(iconv.encode(clean, write)) / clean.length)
  const parts: Buffer[] = []
  const gaps: string[] = []
  let last = 0
  for (let at = Math.floor(per * next()); at < clean.length; at += Math.floor(per * (0.5 + next()))) {
    while (at < clean.length && !isHanzi(clean[at] as string)) at++
    if (at >= clean.length) break
    const bytes = iconv.encode(clean[at] as string, write)
    parts.push(iconv.encode(clean.slice(last, at), write), damage(bytes, Math.floor(next() * bytes.length)))
    gaps.push(clean.slice(last, at))
    last = at + 1
  }
  parts.push(iconv.encode(clean.slice(last), write))
  gaps.push(clean.slice(last))
  const document = open(Buffer.concat(parts))
  const problem = compareGaps(document, gaps, ours)
  tally.add(row, problem === '', () => problem)
}

/** Empty where the gaps stand one after the other in the text, with a few characters between them. */
function compareGaps(document: Document | undefined, gaps: readonly string[], ours: string): string {
  if (!document || namesOf(document) !== ours) return `read as ${namesOf(document)}`
  let at = 0
  for (const gap of gaps) {
    const found = document.raw.slice(at, at + 4 + gap.length).indexOf(gap)
    if (found < 0) {
      return `${short(gap.slice(0, 30))} became ${short(document.raw.slice(at, at + 34))}`
    }
    at += found + gap.length
  }
  const counted = document.notes.filter((note) => note.code === 'bad-bytes')
  if (gaps.length > 1 && counted.length === 0) return 'no note'
  return at === document.raw.length ? '' : 'something is left at the end'
}
