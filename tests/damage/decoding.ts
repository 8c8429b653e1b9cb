// Measures how bytes are read: node --import tsx tests/damage/decoding.ts [--show]
// Every figure is "right of all", where right means the text came out exactly and its run bears the encoding's name.
import { existsSync, readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import type { Document } from '../../pipeline/document.ts'
import { openDocument } from '../../pipeline/encoding/decode.ts'
import { BonesetterError } from '../../pipeline/errors.ts'
import { cantonese, japanese, korean, narrowJapanese, taiwanese, western } from './decoding-texts.ts'

const { BONESETTER_DATA: data = '../shared/data' } = process.env
const show = process.argv.includes('--show')
if (!existsSync(`${data}/clean`)) {
  console.log(`decoding: skipped, ${data}/clean is not there`)
  process.exit(0)
}
const read = (name: string): string => readFileSync(`${data}/${name}`, 'utf8')

const simplified = {
  laws: read('clean/laws.txt'),
  'medical-qa': read('clean/medical-qa.txt'),
  dialogue: read('clean/medical-dialogue.txt'),
  classical: read('clean/classical-modern.txt'),
}
const traditional = { poems: read('clean/poems-traditional.txt'), bible: read('clean/union-version-traditional.txt') }
/** The first halves of these were counted for the frequencies. */
const held = (name: string, text: string): string =>
  name === 'laws' || name === 'medical-qa' ? text.slice(text.length / 2) : text

/** Mulberry32: the same numbers for the same seed. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const isHanzi = (char: string) => /[\u3400-\u9fff\u{20000}-\u{3ffff}]/u.test(char)

/** A slice of `hanzi` hanzi and what stands between them. */
function slice(text: string, from: number, hanzi: number): string {
  let count = 0
  let at = from
  if (/[\udc00-\udfff]/.test(text[at] ?? '')) at++
  const start = at
  for (const char of text.slice(at, at + 40 * hanzi)) {
    at += char.length
    if (isHanzi(char) && ++count === hanzi) break
  }
  return count === hanzi ? text.slice(start, at) : ''
}

/** The bytes of `text`, if the encoding has all its characters. */
function encode(text: string, encoding: string): Buffer | undefined {
  const bytes = iconv.encode(text, encoding)
  if (encoding !== 'gb18030') return iconv.decode(bytes, encoding, { stripBOM: false }) === text ? bytes : undefined
  return new TextDecoder('gb18030').decode(bytes) === text ? bytes : undefined
}

function open(bytes: Uint8Array): Document | undefined {
  try {
    return openDocument('x', bytes)
  } catch (error) {
    if (!(error instanceof BonesetterError)) throw error
    return undefined
  }
}

const namesOf = (document: Document | undefined): string =>
  document === undefined ? 'refused' : [...new Set(document.source.runs.map((run) => run[2]))].join('+')

class Tally {
  private readonly right = new Map<string, [right: number, all: number]>()
  private readonly title: string

  constructor(title: string) {
    this.title = title
  }

  add(row: string, isRight: boolean, wrong: () => string): void {
    const [right, all] = this.right.get(row) ?? [0, 0]
    this.right.set(row, [right + (isRight ? 1 : 0), all + 1])
    if (!isRight && show) console.log(`    ${this.title}, ${row}: ${wrong()}`)
  }

  print(): void {
    console.log(this.title)
    for (const [row, [right, all]] of this.right)
      console.log(`  ${row}: ${right} of ${all}, ${((100 * right) / Math.max(1, all)).toFixed(2)} %`)
  }
}

const short = (text: string | undefined): string => JSON.stringify(text?.slice(0, 40))

/** iconv-lite's name, and ours. */
const chinese = [
  ['utf8', 'utf-8'],
  ['gb18030', 'gb18030'],
  ['big5-hkscs', 'big5'],
  ['utf-16le', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
] as const

function check(tally: Tally, row: string, text: string, write: string, name: string): void {
  const bytes = encode(text, write)
  if (!bytes) return
  const document = open(bytes)
  const isRight = document !== undefined && namesOf(document) === name && document.raw === text
  tally.add(row, isRight, () => `${short(text)} read as ${namesOf(document)} ${short(document?.raw)}`)
}

function slices(hanzi: number, count: number): void {
  const tally = new Tally(`slices of ${hanzi} hanzi`)
  for (const [name, whole] of Object.entries({ ...simplified, ...traditional })) {
    const text = held(name, whole)
    const next = random(hanzi)
    for (let i = 0; i < count; i++) {
      const cut = slice(text, Math.floor(next() * (text.length - 40 * hanzi)), hanzi)
      if (cut === '') continue
      for (const [write, ours] of chinese) {
        if (write === 'big5-hkscs' && !(name in traditional)) continue
        check(tally, `${ours} ${name}`, cut, write, ours)
      }
    }
  }
  tally.print()
}

type Encodings = readonly (readonly [write: string, ours: string])[]

const same = (...names: readonly string[]): Encodings => names.map((name) => [name === 'utf-8' ? 'utf8' : name, name])
const ownTexts: readonly (readonly [language: string, texts: readonly string[], encodings: Encodings])[] = [
  ['Cantonese', cantonese, chinese],
  ['Taiwan', taiwanese, chinese],
  ['Japanese', japanese, same('utf-8', 'shift_jis', 'euc-jp', 'utf-16le')],
  ['half-width katakana', narrowJapanese, same('utf-8', 'shift_jis', 'euc-jp')],
  ['Korean', korean, same('utf-8', 'euc-kr', 'utf-16le')],
  ['Western', western, same('utf-8', 'windows-1252')],
]

function sentences(): void {
  const tally = new Tally('own sentences')
  for (const [language, texts, encodings] of ownTexts) {
    const parts = language === 'Western' ? [] : texts.flatMap((text) => everyFifth(text))
    for (const [write, ours] of encodings) {
      for (const text of [...texts, texts.join('\n')]) check(tally, `${language} ${ours}`, text, write, ours)
      for (const part of parts) check(tally, `${language}, ten characters, ${ours}`, part, write, ours)
    }
  }
  tally.print()
}

/** Parts of ten characters. */
const everyFifth = (text: string): string[] =>
  Array.from({ length: Math.max(0, Math.floor((text.length - 5) / 5)) }, (_, i) => text.slice(5 * i, 5 * i + 10))

type Damage = (bytes: Buffer, at: number) => Buffer
const damages: Readonly<Record<string, Damage>> = {
  'FF put in': (bytes, at) => Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff]), bytes.subarray(at)]),
  'FF in place': (bytes, at) => Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff]), bytes.subarray(at + 1)]),
}

/** The clean texts of the encodings of one to four bytes; of Big5 only those in Traditional characters. */
const eightBit = chinese
  .slice(0, 3)
  .flatMap(([write, ours]) =>
    Object.entries(ours === 'big5' ? traditional : { ...simplified, ...traditional }).map(
      ([name, text]) => [write, ours, name, held(name, text)] as const,
    ),
  )

/** What the encoding has of a text. */
const encodable = (text: string, write: string): string =>
  write === 'big5-hkscs' ? [...text].filter((char) => encode(char, write)).join('') : text

/** Files of about `size` characters with one bad byte in 5,000; between the damaged places the text must be exact. */
function badBytes(size: number, count: number): void {
  const tally = new Tally(`files of ${size} characters with one bad byte in 5,000`)
  for (const [write, ours, name, text] of eightBit) {
    for (const [kind, damage] of Object.entries(damages)) {
      const next = random(size)
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
function lostBytes(count: number): void {
  console.log('characters that one lost byte costs, in texts of 200')
  for (const [write, ours, name, text] of eightBit) {
    const next = random(200)
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

function words(): void {
  const tally = new Tally('words alone, named gb18030')
  const lines = read('lexicon/THUOCL_medical.txt').split('\n')
  for (const line of lines) {
    const word = line.split('\t')[0]?.trim() ?? ''
    if (!/^[\u4e00-\u9fff]{2,6}$/.test(word)) continue
    const bytes = encode(word, 'gb18030') as Buffer
    const valid = bytes.toString('utf8').includes('\ufffd') ? '' : ', valid as UTF-8'
    check(tally, `${word.length} hanzi${valid}`, word, 'gb18030', 'gb18030')
  }
  tally.print()
  const letters = new Tally('short UTF-8 words of letters of two bytes')
  const samples =
    'é à ü é. café naïve Ångström Müller Ménière Behçet Sjögren α β γ μ αβγ β-α Ελλάδα φάρμακο Привет Москва больной лекарство µg ±5 5°C × ÷ § © São Øre ñ España über größer ½ ¼ mg/m² 10³ x² «да» שלום мир Ärzte Öl à déjà été où'.split(
      ' ',
    )
  for (const word of samples) check(letters, 'utf-8', word, 'utf8', 'utf-8')
  letters.print()
}

function mixtures(count: number): void {
  const tally = new Tally('files of two encodings')
  const next = random(7)
  const line = (text: string): string => {
    const lines = text
      .slice(Math.floor(next() * (text.length - 5000)))
      .slice(0, 5000)
      .split('\n')
      .filter((one) => /[\u4e00-\u9fff]{8}/.test(one))
    return lines[Math.floor(next() * (lines.length - 2)) + 1] ?? '这一行是后来加上去的。'
  }
  const pairs = [
    ['utf8', simplified['medical-qa'], 'gb18030', simplified.dialogue],
    ['gb18030', simplified['medical-qa'], 'utf8', simplified.dialogue],
    ['gb18030', simplified.dialogue, 'big5-hkscs', traditional.bible],
    ['big5-hkscs', traditional.bible, 'gb18030', simplified.dialogue],
    ['utf8', simplified.laws, 'big5-hkscs', traditional.bible],
    ['big5-hkscs', traditional.bible, 'utf8', simplified.laws],
  ] as const
  for (const [one, oneText, other, otherText] of pairs) {
    for (let i = 0; i < count; i++) {
      const parts = Array.from({ length: 12 }, (_, k) => {
        const foreign = k % 4 === 3
        const write = foreign ? other : one
        const text = [...`${line(foreign ? otherText : oneText)}\n`].filter((c) => encode(c, write)).join('')
        return [text, iconv.encode(text, write)] as const
      })
      const document = open(Buffer.concat(parts.map((part) => part[1])))
      const text = parts.map((part) => part[0]).join('')
      tally.add(`${one} with ${other}`, document?.raw === text, () => {
        const at = [...text].findIndex((_, k) => text[k] !== document?.raw[k])
        return `${namesOf(document)} ${short(text.slice(at))} became ${short(document?.raw.slice(at))}`
      })
    }
  }
  tally.print()
}

function headed(count: number): void {
  const tally = new Tally('pages whose first 64 KB are ASCII')
  const head = Buffer.from('<script>var a = "b";</script>\n'.repeat(2300))
  const next = random(11)
  for (const [write, ours, , text] of eightBit) {
    for (let i = 0; i < count; i++) {
      const cut = slice(text, Math.floor(next() * (text.length - 800)), 20)
      const bytes = encode(cut, write)
      if (cut === '' || !bytes) continue
      const document = open(Buffer.concat([head, bytes]))
      const isRight = namesOf(document) === ours && document?.raw.endsWith(cut) === true
      tally.add(ours, isRight, () => `${short(cut)} ${namesOf(document)}`)
    }
  }
  tally.print()
}

/** Cut behind every byte, a text loses no more than the character that was cut. */
function truncated(): void {
  const tally = new Tally('cut behind every byte')
  const samples = [
    [simplified.dialogue.slice(0, 120), 'gb18030'],
    [simplified.dialogue.slice(0, 120), 'utf8'],
    [simplified.dialogue.slice(0, 120), 'utf-16le'],
    [traditional.bible.slice(400, 520), 'big5-hkscs'],
  ] as const
  for (const [text, write] of samples) {
    const bytes = iconv.encode(text, write)
    const ends = [...text].map((_, i) => iconv.encode([...text].slice(0, i).join(''), write).length)
    for (let end = 16; end < bytes.length; end++) {
      const kept = [...text].slice(0, ends.filter((one) => one <= end).length - 1).join('')
      const document = open(bytes.subarray(0, end))
      const raw = document?.raw ?? ''
      tally.add(
        write,
        raw.startsWith(kept) && raw.length <= kept.length + 1,
        () => `${short(kept)} ${namesOf(document)} ${short(raw)}`,
      )
    }
  }
  tally.print()
}

function speed(): void {
  console.log('speed, MB of bytes a second of processor time, best of five')
  const text = (simplified['medical-qa'] + simplified.laws).repeat(6)
  const chineseText = traditional.bible.repeat(8)
  const damaged = (bytes: Buffer): Buffer => {
    const copy = Buffer.from(bytes)
    for (let at = 2500; at < copy.length; at += 5000) copy[at] = 0xff
    return copy
  }
  const inputs: readonly (readonly [string, Buffer])[] = [
    ['utf-8', Buffer.from(text)],
    ['utf-8 with bad bytes', damaged(Buffer.from(text))],
    ['gb18030', iconv.encode(text, 'gb18030')],
    ['gb18030 with bad bytes', damaged(iconv.encode(text, 'gb18030'))],
    ['gb18030, one line', iconv.encode(text.replaceAll('\n', '　'), 'gb18030')],
    ['big5', iconv.encode(chineseText, 'big5-hkscs')],
    ['utf-16le', iconv.encode(text, 'utf-16le')],
    ['gb18030, files of 10 KB', iconv.encode(text, 'gb18030')],
  ]
  for (const [name, bytes] of inputs) {
    const files = name.includes('10 KB')
      ? Array.from({ length: 400 }, (_, i) => bytes.subarray(i * 10_000, (i + 1) * 10_000))
      : [bytes]
    let best = Number.POSITIVE_INFINITY
    for (let i = 0; i < 5; i++) {
      const started = process.cpuUsage().user
      for (const file of files) openDocument('x', file)
      best = Math.min(best, (process.cpuUsage().user - started) / 1000)
    }
    const size = files.reduce((sum, file) => sum + file.length, 0)
    console.log(`  ${name}: ${(size / 1e3 / best).toFixed(0)}`)
  }
  const valid = Buffer.from(text)
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 5; i++) {
    const started = process.cpuUsage().user
    new TextDecoder('utf-8', { fatal: true }).decode(valid)
    best = Math.min(best, (process.cpuUsage().user - started) / 1000)
  }
  console.log(`  (TextDecoder alone: ${(valid.length / 1e3 / best).toFixed(0)})`)
}

if (process.argv.includes('--speed')) {
  speed()
  process.exit(0)
}
slices(20, 300)
slices(8, 150)
sentences()
words()
badBytes(60_000, 3)
lostBytes(100)
mixtures(40)
headed(12)
truncated()
speed()
