import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { openDocument } from '../../pipeline/encoding/decode.ts'

const simplified = readdirSync('tests/gold')
  .filter((name) => /^(?:00|d[124])/.test(name))
  .map((name) => readFileSync(`tests/gold/${name}/cleaned.md`, 'utf8'))
  .concat('尿酸偏高者应少喝肉汤，多饮水。\n每日复查一次，连续三天。'.repeat(20))
const big5 = readFileSync('tests/gold/d3-big5/raw.txt')
const traditional = [
  iconv.decode(big5, 'big5-hkscs'),
  '醫師說這種藥物要在飯後服用，並且多喝開水。佢哋嘅咳嗽好咗。'.repeat(20),
]

/** Slices that start all over a text; those without hanzi say nothing of an encoding. */
function slices(texts: readonly string[], size: number): string[] {
  const step = 97
  return texts.flatMap((text) => {
    const starts = Array.from({ length: 12 }, (_, i) => (i * step * 7) % Math.max(1, text.length - size))
    return starts.map((at) => text.slice(at, at + size)).filter((slice) => /[\u4e00-\u9fff]{6}/.test(slice))
  })
}

const encodings = [
  ['utf8', 'utf-8', simplified],
  ['gb18030', 'gb18030', simplified],
  ['utf-16le', 'utf-16le', simplified],
  ['utf-16be', 'utf-16be', simplified],
  ['utf8', 'utf-8', traditional],
  ['gb18030', 'gb18030', traditional],
  ['big5-hkscs', 'big5', traditional],
] as const

const open = (bytes: Uint8Array) => openDocument('x', bytes)
const encodingsOf = (bytes: Uint8Array) => [...new Set(open(bytes).source.runs.map((run) => run[2]))]

/** The bytes of `text`, if the encoding has all its characters. */
function encode(text: string, encoding: string): Buffer | undefined {
  const bytes = iconv.encode(text, encoding)
  return iconv.decode(bytes, encoding) === text ? bytes : undefined
}

describe.each(encodings)('%s', (write, name, texts) => {
  test.each([20, 80, 400])('is known from %i characters', (size) => {
    for (const slice of slices(texts, size)) {
      const bytes = encode(slice, write)
      if (!bytes) continue
      const document = open(bytes)
      expect(document.source.runs).toEqual([[0, bytes.length, name]])
      expect(document.raw).toBe(slice)
      expect(document.notes).toEqual([])
    }
  })
})

/** How long the part is that is not the same at the beginning and at the end. */
function lost(text: string, read: string): number {
  let start = 0
  while (start < text.length && text[start] === read[start]) start++
  let end = 0
  while (end < text.length - start && text.at(-1 - end) === read.at(-1 - end)) end++
  return text.length - start - end
}

describe('bad bytes', () => {
  const damages: readonly (readonly [string, (bytes: Buffer, at: number) => Buffer])[] = [
    ['one byte more', (bytes, at) => Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff]), bytes.subarray(at)])],
    ['one byte less', (bytes, at) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)])],
    [
      'one byte broken',
      (bytes, at) => Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff]), bytes.subarray(at + 1)]),
    ],
    ['the last byte cut', (bytes) => bytes.subarray(0, -1)],
  ]
  const files = encodings.filter(([write]) => !write.startsWith('utf-16'))
  test.each(damages.flatMap(([what, damage]) => files.map((file) => [what, damage, ...file] as const)))(
    '%s costs a few characters only (%s)',
    (_what, damage, write, name, texts) => {
      for (const slice of slices(texts, 400)) {
        const bytes = encode(slice, write)
        if (!bytes) continue
        for (const at of [31, 200, 301]) {
          const dirty = damage(bytes, at)
          expect(encodingsOf(dirty)).toEqual([name])
          expect(lost(slice, open(dirty).raw)).toBeLessThanOrEqual(16)
        }
      }
    },
  )
})

describe('notes of bad bytes', () => {
  test('are noted with their place and number', () => {
    const bytes = Buffer.concat([
      Buffer.from('每日口服'),
      Buffer.from([0xff]),
      Buffer.from('两次'),
      Buffer.from([0xc0]),
    ])
    const document = open(bytes)
    expect(document.raw).toBe('每日口服\uFFFD两次\uFFFD')
    expect(document.notes.map(({ code, raw }) => [code, raw])).toEqual([
      ['bad-bytes', { start: 4, end: 5 }],
      ['bad-bytes', { start: 7, end: 8 }],
    ])
  })

  test('are none where the text was lost before', () => {
    expect(open(Buffer.from('病情\uFFFD\uFFFD稳定')).notes).toEqual([])
  })
})

describe('runs', () => {
  const gb = iconv.encode('\n这一行来自旧的系统，是国标码。\n', 'gbk')
  const utf8 = Buffer.from('其余各行都是新写的。\n门诊随访三个月，血糖控制良好。\n')

  test('a few lines of GB18030 in UTF-8', () => {
    const document = open(Buffer.concat([utf8, gb, utf8]))
    expect(document.source.runs.map((run) => run[2])).toEqual(['utf-8', 'gb18030', 'utf-8'])
    expect(document.raw).toContain('门诊随访三个月，血糖控制良好。\n\n这一行来自旧的系统，是国标码。\n其余各行')
  })

  test('a few lines of UTF-8 in GB18030', () => {
    const page = iconv.encode('患者住院期间体温正常，伤口愈合良好。\n'.repeat(5), 'gbk')
    const document = open(Buffer.concat([page, utf8, page]))
    expect(document.source.runs.map((run) => run[2])).toEqual(['gb18030', 'utf-8', 'gb18030'])
    expect(document.raw).toContain('血糖控制良好。\n患者住院')
  })

  test('a long head of ASCII does not hide the rest', () => {
    expect(encodingsOf(Buffer.concat([Buffer.from('<meta>\n'.repeat(20_000)), gb]))).toEqual(['gb18030'])
    expect(encodingsOf(Buffer.concat([Buffer.from('x'.repeat(200_000)), big5]))).toEqual(['big5'])
  })
})

describe('the bytes of a file', () => {
  test('a byte order mark is in no run and not in the text', () => {
    const text = '血压偏高。\r\n复查'
    expect(open(Buffer.from(`\uFEFF${text}`))).toMatchObject({ raw: text, source: { runs: [[3, 26, 'utf-8']] } })
    const wide = Buffer.from(`\uFEFF${text}`, 'utf16le')
    expect(open(wide)).toMatchObject({ raw: text, source: { runs: [[2, 20, 'utf-16le']] } })
    expect(open(Buffer.from(wide).swap16())).toMatchObject({ raw: text, source: { runs: [[2, 20, 'utf-16be']] } })
  })

  test('cover all bytes in order, whatever the bytes', () => {
    const piece = fc.oneof(
      fc
        .constantFrom('血压', '，每日一次。\n', 'mg', '\n', '頭痛')
        .chain((text) => fc.constantFrom('utf8', 'gbk', 'big5').map((encoding) => iconv.encode(text, encoding))),
      fc.uint8Array({ min: 0x20, maxLength: 3 }).map((bytes) => Buffer.from(bytes)),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const bytes = Buffer.concat(pieces)
        try {
          const { runs } = open(bytes).source
          expect(runs[0]?.[0]).toBeLessThanOrEqual(3)
          expect(runs.at(-1)?.[1]).toBe(bytes.length)
          for (let i = 1; i < runs.length; i++) expect(runs[i]?.[0]).toBe(runs[i - 1]?.[1])
        } catch (error) {
          expect(error).toMatchObject({ code: 'not-text' })
        }
      }),
    )
  })
})

describe('what is no text', () => {
  test.each([
    ['a program', Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0', 'latin1')],
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1')],
    ['an archive', Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1')],
    ['noise', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7) % 256))],
    ['text with many NULs', Buffer.from('诊断\0'.repeat(50))],
  ])('%s is refused', (_, bytes) => {
    expect(() => open(bytes)).toThrowError(expect.objectContaining({ code: 'not-text' }))
  })

  test('an empty file is a text', () => expect(open(new Uint8Array())).toMatchObject({ raw: '', notes: [] }))

  test('the same bytes give the same document', () => expect(open(big5)).toEqual(open(Buffer.from(big5))))
})
