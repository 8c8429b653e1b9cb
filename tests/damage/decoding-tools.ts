import { existsSync, readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import type { Document } from '../../pipeline/document.ts'
import { openDocument } from '../../pipeline/encoding/decode.ts'
import { BonesetterError } from '../../pipeline/errors.ts'

const { BONESETTER_DATA: data = '../shared/data' } = process.env
const show = process.argv.includes('--show')
if (!existsSync(`${data}/clean`)) {
  console.log(`decoding: skipped, ${data}/clean is not there`)
  process.exit(0)
}
export const read = (name: string): string => readFileSync(`${data}/${name}`, 'utf8')

/** The clean texts by name. */
export const simplified: Readonly<Record<'laws' | 'medical-qa' | 'dialogue' | 'classical', string>> = {
  laws: read('clean/laws.txt'),
  'medical-qa': read('clean/medical-qa.txt'),
  dialogue: read('clean/medical-dialogue.txt'),
  classical: read('clean/classical-modern.txt'),
}
export const traditional: Readonly<Record<'poems' | 'bible', string>> = {
  poems: read('clean/poems-traditional.txt'),
  bible: read('clean/union-version-traditional.txt'),
}
/** The first halves of these were counted for the frequencies. */
export const held = (name: string, text: string): string =>
  name === 'laws' || name === 'medical-qa' ? text.slice(text.length / 2) : text

export const isHanzi = (char: string): boolean => /[\u3400-\u9fff\u{20000}-\u{3ffff}]/u.test(char)

/** A slice of `hanzi` hanzi and what stands between them. */
export function slice(text: string, from: number, hanzi: number): string {
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
export function encode(text: string, encoding: string): Buffer | undefined {
  const bytes = iconv.encode(text, encoding)
  if (encoding !== 'gb18030') return iconv.decode(bytes, encoding, { stripBOM: false }) === text ? bytes : undefined
  return new TextDecoder('gb18030').decode(bytes) === text ? bytes : undefined
}

export function open(bytes: Uint8Array): Document | undefined {
  try {
    return openDocument('x', bytes)
  } catch (error) {
    if (!(error instanceof BonesetterError)) throw error
    return undefined
  }
}

export const namesOf = (document: Document | undefined): string =>
  document === undefined ? 'refused' : [...new Set(document.source.runs.map((run) => run[2]))].join('+')

export class Tally {
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

export const short = (text: string | undefined): string => JSON.stringify(text?.slice(0, 40))

/** iconv-lite's name, and ours. */
export const chinese = [
  ['utf8', 'utf-8'],
  ['gb18030', 'gb18030'],
  ['big5-hkscs', 'big5'],
  ['utf-16le', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
] as const

export function check(tally: Tally, row: string, text: string, write: string, name: string): void {
  const bytes = encode(text, write)
  if (!bytes) return
  const document = open(bytes)
  const isRight = document !== undefined && namesOf(document) === name && document.raw === text
  tally.add(row, isRight, () => `${short(text)} read as ${namesOf(document)} ${short(document?.raw)}`)
}

/** The clean texts of the encodings of one to four bytes; of Big5 only those in Traditional characters. */
export const eightBit: readonly (readonly [write: string, ours: string, name: string, text: string])[] = chinese
  .slice(0, 3)
  .flatMap(([write, ours]) =>
    Object.entries(ours === 'big5' ? traditional : { ...simplified, ...traditional }).map(
      ([name, text]) => [write, ours, name, held(name, text)] as const,
    ),
  )
