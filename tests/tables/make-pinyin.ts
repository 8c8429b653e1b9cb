// Makes the table of readings: node --import tsx tests/tables/make-pinyin.ts
// Source: pinyin-pro (MIT), all readings that it knows of the hanzi of GB 2312, of Big5's first level and of their Traditional and
// Simplified forms (opencc-js, Apache-2.0).
import { writeFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { Converter } from 'opencc-js'
import { pinyin } from 'pinyin-pro'

const isHanzi = (text: string): boolean => /^[\u4e00-\u9fff]$/.test(text)

/** All two-byte characters of `encoding` whose lead byte is between `first` and `last`. */
function* charactersOf(encoding: string, first: number, last: number): Generator<string> {
  for (let lead = first; lead <= last; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) yield iconv.decode(Buffer.from([lead, trail]), encoding)
  }
}

function hanziOfTable(): string[] {
  const all = new Set([...charactersOf('gb2312', 0xb0, 0xf7), ...charactersOf('big5', 0xa4, 0xc6)].filter(isHanzi))
  const converters = [
    Converter({ from: 'cn', to: 't' }),
    Converter({ from: 'cn', to: 'tw' }),
    Converter({ from: 't', to: 'cn' }),
  ]
  for (const hanzi of [...all]) {
    for (const convert of converters) if (isHanzi(convert(hanzi))) all.add(convert(hanzi))
  }
  return [...all].sort()
}

const bySyllable = new Map<string, string>()
for (const hanzi of hanziOfTable()) {
  const readings = new Set(pinyin(hanzi, { multiple: true, toneType: 'num', type: 'array' }))
  for (const reading of readings) {
    const syllable = reading.replace('ü', 'v')
    if (/^[a-z]{1,6}[0-4]$/.test(syllable)) bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + hanzi)
  }
}
const packed = [...bySyllable.keys()].sort().map((syllable) => syllable + bySyllable.get(syllable))
const lines: string[] = []
for (let rest = packed.join(''); rest !== ''; rest = rest.slice(120)) lines.push(`  '${rest.slice(0, 120)}'`)
writeFileSync(
  'pipeline/encoding/tables/pinyin-readings.ts',
  `/**
 * The readings of hanzi: each syllable with its tone (0 for none; v for ü) and the hanzi that have it.
 * Made by tests/tables/make-pinyin.ts; do not edit. Source: pinyin-pro (MIT).
 */
export const pinyinReadings: string =
${lines.join(' +\n')}
`,
)
