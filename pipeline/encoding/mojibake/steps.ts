import { type CodePage, codesOf } from './codes.ts'
import { convertedFrom } from './conversions.ts'
import { type Reader, readerOf, readUtf8, unreadable } from './readers.ts'
import type { Step, Writing } from './step.ts'

const none: readonly Writing[] = []
const bytesOf = (code: number): readonly number[] => (code < 0x100 ? [code] : [code >> 8, code & 0xff])

/** A further code of the same character is a little less probable than its first. */
const otherCodeCost = 3

const writers = new Map<CodePage, Step['write']>()

/** Writes characters as a code page does. */
function writerOf(page: CodePage): Step['write'] {
  const writer = writers.get(page) ?? makeWriter(page)
  writers.set(page, writer)
  return writer
}

function makeWriter(page: CodePage): Step['write'] {
  const known: (readonly Writing[] | undefined)[] = new Array(0x10000)
  return (unit, text, at) => {
    if (unit >= 0xd800 && unit < 0xdc00) return writeAstral(page, text.codePointAt(at) as number)
    let writings = known[unit]
    if (!writings) {
      writings = writingsOf(page, unit)
      known[unit] = writings
    }
    return writings
  }
}

function writeAstral(page: CodePage, point: number): readonly Writing[] {
  const code = codesOf(page).astral.get(point)
  return code === undefined ? none : [{ bytes: bytesOf(code), cost: 0, units: 2 }]
}

function writingsOf(page: CodePage, unit: number): readonly Writing[] {
  const { codes, more } = codesOf(page)
  const code = codes[unit] as number
  if (code === 0) return none
  const others = more.get(unit) ?? []
  return [
    { bytes: bytesOf(code - 1), cost: 0 },
    ...others.map((other) => ({ bytes: bytesOf(other), cost: otherCodeCost })),
  ]
}

/** What it costs that a no-break blank has become a common one. */
const blankCost = 1.5
const consumed: readonly Writing[] = [{ bytes: [0xa0], cost: blankCost }]
const doubledBlank: readonly Writing[] = [{ bytes: [0xa0, 0x20], cost: blankCost }]
/** Portuguese às and àquele are one word; elsewhere the blank after à was two. */
const goesOn = /(?:s(?!['\u2019\p{L}])|quel)/uy

/** The byte 0xA0 shows as a no-break blank, which editors make a common one. */
function writeBlank(text: string, at: number): readonly Writing[] {
  const before = text.charCodeAt(at - 1)
  if (before < 0x80 || at === 0) return none
  if (before !== 0xc3) return consumed
  goesOn.lastIndex = at + 1
  return text[at + 1] === ' ' || goesOn.test(text) ? consumed : doubledBlank
}

/** Windows-1252 and Latin-1 with their blanks. */
function writeWithBlanks(): Step['write'] {
  const plain = writerOf('windows-1252')
  return (unit, text, at) => {
    const writings = plain(unit, text, at)
    return unit === 0x20 ? [...writeBlank(text, at), ...writings] : writings
  }
}

/** Controls of Latin-1 that are the special characters of Windows-1252. */
function writeControls(unit: number): readonly Writing[] {
  return unit >= 0x80 && unit < 0xa0 ? [{ bytes: [unit], cost: 0 }] : none
}

/** What it costs that a converter has changed a character of garbled text. */
const conversionCost = 0.7

/** GB18030 of a text that was converted between Traditional and Simplified after it was garbled. */
function writeConverted(): Step['write'] {
  const plain = writerOf('gb18030')
  const known: (readonly Writing[] | undefined)[] = new Array(0x10000)
  return (unit, text, at) => {
    let writings = known[unit]
    if (!writings) {
      writings = [...plain(unit, text, at)]
      for (const source of convertedFrom(unit))
        for (const { bytes, cost } of plain(source, text, at))
          writings = [...writings, { bytes, cost: cost + conversionCost }]
      known[unit] = writings
    }
    return writings
  }
}

function writeUtf8(unit: number): readonly Writing[] {
  if (unit === 0xfffd) return none
  if (unit < 0x80) return [{ bytes: [unit], cost: 0 }]
  if (unit < 0x800) return [{ bytes: [0xc0 | (unit >> 6), 0x80 | (unit & 0x3f)], cost: 0 }]
  if (unit >= 0xd800 && unit < 0xe000) return none
  return [{ bytes: [0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)], cost: 0 }]
}

/** UTF-8 proves itself by its form; two-byte codes fit nearly any bytes. */
const entries = { proved: 6, seldom: 24, loose: 14, off: 18, control: -2 }

const readSpecial: Reader = (_pending, byte) => {
  const unit = codesOf('windows-1252').points[byte] as number
  return unit === byte ? unreadable : unit
}

function makeSteps(): Step[] {
  const step = (name: string, write: Step['write'], read: Reader, entry: number): Step => ({
    name,
    write,
    read,
    entry,
    isProved: read === readUtf8,
  })
  const pages: readonly CodePage[] = ['gb18030', 'big5', 'shift_jis']
  const singlePages: readonly CodePage[] = ['windows-1250', 'macintosh', 'cp437']
  const steps = [
    step('utf-8 read as windows-1252', writeWithBlanks(), readUtf8, entries.proved),
    ...pages.map((page) => step(`utf-8 read as ${page}`, writerOf(page), readUtf8, entries.proved)),
    ...singlePages.map((page) => step(`utf-8 read as ${page}`, writerOf(page), readUtf8, entries.seldom)),
    { ...step('utf-8 read as gb18030 and converted', writeConverted(), readUtf8, entries.proved), isConverted: true },
  ]
  for (const real of pages) {
    for (const page of ['windows-1252', ...pages] as const)
      if (page !== real) steps.push(step(`${real} read as ${page}`, writerOf(page), readerOf(real), entries.loose))
    steps.push(step(`${real} read as utf-8`, writeUtf8, readerOf(real), entries.loose))
  }
  steps.push({
    ...step('gb18030 half a pair off', writerOf('gb18030'), readerOf('gb18030'), entries.off),
    offPhase: true,
  })
  steps.push({ ...step('windows-1252 read as latin-1', writeControls, readSpecial, entries.control), keepsLatin: true })
  return steps
}

let steps: readonly Step[] | undefined

/** All kinds of damage that are looked for; built when a text first needs them. */
export function allSteps(): readonly Step[] {
  steps ??= makeSteps()
  return steps
}
