import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../pipeline/document.ts'
import { openDocument } from '../../pipeline/encoding/decode.ts'
import { bytesOf } from '../../pipeline/encoding/decoding/offsets.ts'

function open(bytes: Uint8Array): Document | undefined {
  try {
    return openDocument('x', bytes)
  } catch (error) {
    expect(error).toMatchObject({ code: 'not-text' })
    return undefined
  }
}

/** Runs cover the bytes; every character has bytes of its own, in order, and all bytes belong to one (or change a state). */
function checkBytes(bytes: Uint8Array): void {
  const document = open(bytes)
  if (!document) return
  const { raw, source, notes } = document
  let end = source.runs[0]?.[0] ?? 0
  for (const run of source.runs) {
    expect(run[0]).toBe(end)
    end = run[1]
  }
  expect(end).toBe(bytes.length)
  const hasState = /^(?:hz|iso)/.test(source.runs[0]?.[2] ?? '')
  let last = { start: -1, end: source.runs[0]?.[0] ?? 0 }
  for (let at = 0; at < raw.length; at++) {
    const span = bytesOf(bytes, source.runs, { start: at, end: at + 1 })
    if (span.start === last.start && span.end === last.end) continue
    if (hasState) expect(span.start).toBeGreaterThanOrEqual(last.end)
    else expect(span.start).toBe(last.end)
    expect(span.end).toBeGreaterThan(span.start)
    last = span
  }
  if (!hasState) expect(last.end).toBe(bytes.length)
  for (const note of notes.filter(({ code }) => code === 'bad-bytes')) {
    expect(raw.slice(note.raw.start, note.raw.end)).toMatch(/^\uFFFD+$/)
  }
  expect(open(Buffer.from(bytes))).toEqual(document)
}

const text = '患者服药𠮷😀后，ABC 血压①下降€。\n佢哋頭痛，これはテスト。한국어'
const encodings = ['utf8', 'gb18030', 'big5-hkscs', 'utf-16le', 'utf-16be', 'shift_jis', 'euc-jp', 'cp949']

describe('every byte is accounted for', () => {
  test('in files of one and two bytes', () => {
    for (let byte = 0; byte < 0x100; byte++) checkBytes(Uint8Array.of(byte))
    for (let code = 0; code < 0x10000; code += 29) checkBytes(Uint8Array.of(code >> 8, code & 0xff))
  })

  test.each(encodings)('in %s cut at every byte, at either end', (encoding) => {
    const bytes = iconv.encode(text, encoding)
    for (let at = 0; at <= bytes.length; at++) {
      checkBytes(bytes.subarray(0, at))
      checkBytes(bytes.subarray(at))
    }
  })

  test('in random bytes, and in texts with random bytes in them', () => {
    const noise = fc.uint8Array({ maxLength: 24 })
    const high = fc.uint8Array({ min: 0x80, maxLength: 24 })
    const word = fc
      .constantFrom(...encodings)
      .chain((encoding) =>
        fc.constantFrom('血压', '，每日', 'mg\n', '頭痛', 'です').map((one) => iconv.encode(one, encoding)),
      )
    fc.assert(
      fc.property(fc.array(fc.oneof(word, word, noise, high), { maxLength: 8 }), (parts) =>
        checkBytes(Buffer.concat(parts)),
      ),
      { seed: 18030, numRuns: 300 },
    )
  })

  test('in an encoding with escape sequences', () => {
    const bytes = Buffer.from('ab ~{VPND~} ~~ c')
    const document = open(bytes)
    expect(document?.raw).toBe('ab 中文 ~ c')
    const at = (start: number, end: number) => bytesOf(bytes, document?.source.runs ?? [], { start, end })
    expect(at(3, 4)).toEqual({ start: 5, end: 7 })
    expect(at(2, 6)).toEqual({ start: 2, end: 12 })
    expect(at(6, 7)).toEqual({ start: 12, end: 14 })
    expect(at(9, 9)).toEqual({ start: 16, end: 16 })
    checkBytes(bytes)
  })
})

describe('one bad byte', () => {
  const page = '门诊随访三个月，血糖控制良好；每日口服二甲双胍0.5g，未见低血糖。\n'.repeat(6)
  test.each(['utf8', 'gb18030'])('between two characters of %s costs nothing else', (encoding) => {
    for (let at = 0; at <= 45; at++) {
      const parts = [
        iconv.encode(page.slice(0, at), encoding),
        Uint8Array.of(0xff),
        iconv.encode(page.slice(at), encoding),
      ]
      const document = open(Buffer.concat(parts))
      expect(document?.raw).toBe(`${page.slice(0, at)}\uFFFD${page.slice(at)}`)
      expect(document?.notes.map(({ code, raw }) => [code, raw])).toEqual([['bad-bytes', { start: at, end: at + 1 }]])
    }
  })

  test('at the end is a cut character and costs only that', () => {
    for (const encoding of ['utf8', 'gb18030', 'utf-16le']) {
      const document = open(iconv.encode(page.trimEnd(), encoding).subarray(0, -1))
      expect(document?.raw).toBe(`${page.trimEnd().slice(0, -1)}\uFFFD`)
    }
  })

  test('that takes the first letter of a word with it is found', () => {
    const bytes = iconv.encode('脑膜瘤的诊断一般依赖于影像学检查，并且MRI也是一种方法', 'gb18030')
    const raw = open(Buffer.concat([bytes.subarray(0, 8), bytes.subarray(9)]))?.raw ?? ''
    expect(raw.endsWith('一般依赖于影像学检查，并且MRI也是一种方法')).toBe(true)
  })
})
