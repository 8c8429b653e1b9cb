// Measures how bytes are read: node --import tsx tests/damage/decoding.ts [--show]
// Every figure is "right of all", where right means the text came out exactly and its run bears the encoding's name.
import iconv from 'iconv-lite'
import { randomFrom } from '../tables/founder-damage.ts'
import { badBytes, lostBytes } from './decoding-bytes.ts'
import { speed } from './decoding-speed.ts'
import { cantonese, japanese, korean, narrowJapanese, taiwanese, western } from './decoding-texts.ts'
import {
  check,
  chinese,
  eightBit,
  encode,
  held,
  namesOf,
  open,
  read,
  short,
  simplified,
  slice,
  Tally,
  traditional,
} from './decoding-tools.ts'

function slices(hanzi: number, count: number): void {
  const tally = new Tally(`slices of ${hanzi} hanzi`)
  for (const [name, whole] of Object.entries({ ...simplified, ...traditional })) {
    const text = held(name, whole)
    const next = randomFrom(hanzi)
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
  const next = randomFrom(7)
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
  const next = randomFrom(11)
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
