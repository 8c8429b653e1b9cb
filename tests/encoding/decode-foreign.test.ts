import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { openDocument } from '../../pipeline/encoding/decode.ts'
import { cantonese, japanese, korean, narrowJapanese, western } from '../damage/decoding-texts.ts'

const open = (bytes: Uint8Array) => openDocument('x', bytes)
const namesOf = (bytes: Uint8Array) => [...new Set(open(bytes).source.runs.map((run) => run[2]))]

describe('languages that are not Chinese', () => {
  test.each([
    ['shift_jis', japanese],
    ['shift_jis', narrowJapanese],
    ['euc-jp', japanese],
    ['euc-kr', korean],
    ['windows-1252', western],
  ])('%s is named and read', (encoding, texts) => {
    for (const text of texts) {
      const document = open(iconv.encode(text, encoding))
      expect(document.source.runs.map((run) => run[2])).toEqual([encoding])
      expect(document.raw).toBe(text)
      expect(document.notes.map(({ code }) => code)).toEqual(['encoding-foreign'])
    }
  })

  test('Cantonese with characters of the Hong Kong supplement is Big5', () => {
    for (const text of cantonese) expect(open(iconv.encode(text, 'big5-hkscs'))).toMatchObject({ raw: text, notes: [] })
  })

  test('a language that is not known is noted as doubtful', () => {
    const russian = iconv.encode('Больной жалуется на головную боль и слабость. '.repeat(4), 'win1251')
    expect(open(russian).notes.map(({ code }) => code)).toContain('encoding-doubtful')
  })
})

/** Bytes of a text in a set of 94 by 94 characters, without their high bits. */
const sevenBits = (text: string, encoding: string) =>
  Buffer.from(iconv.encode(text, encoding)).map((byte) => byte & 0x7f)

describe('encodings of seven bits', () => {
  const hz = (text: string) => Buffer.concat([Buffer.from('~{'), sevenBits(text, 'gb2312'), Buffer.from('~}')])

  test('HZ', () => {
    const bytes = Buffer.concat([Buffer.from('Re: '), hz('血压的测量'), Buffer.from(' ~~5\n'), hz('每日两次')])
    expect(open(bytes)).toMatchObject({
      raw: 'Re: 血压的测量 ~5\n每日两次',
      source: { runs: [[0, bytes.length, 'hz-gb-2312']] },
      notes: [],
    })
  })

  test.each([
    ['iso-2022-jp', '\x1b$B', 'euc-jp', '血圧を測る', '\x1b(B', 'encoding-foreign'],
    ['iso-2022-kr', '\x1b$)C\x0e', 'euc-kr', '혈압을 재다'.replace(' ', ''), '\x0f', 'encoding-foreign'],
    ['iso-2022-cn', '\x1b$)A\x0e', 'gb2312', '测量血压', '\x0f', undefined],
  ])('%s', (name, before, encoding, text, after, note) => {
    const bytes = Buffer.concat([Buffer.from(`a ${before}`), sevenBits(text, encoding), Buffer.from(`${after} b\n`)])
    const document = open(bytes)
    expect(document).toMatchObject({ raw: `a ${text} b\n`, source: { runs: [[0, bytes.length, name]] } })
    expect(document.notes.map(({ code }) => code)).toEqual(note ? [note] : [])
  })

  test('planes of CNS 11643 are named, and their characters counted as lost', () => {
    const bytes = Buffer.from('\x1b$)G\x0eDc9S\x0f ok')
    expect(open(bytes)).toMatchObject({ raw: '\uFFFD\uFFFD ok', source: { runs: [[0, bytes.length, 'iso-2022-cn']] } })
  })

  test.each(['a ~{ b ~} c', 'use ~{x,y~} in csh', 'if (x ~{1}) {}', 'cost ~{~}', '\x1b[31mred\x1b[0m'.repeat(0)])(
    'ASCII stays ASCII: %s',
    (text) => expect(open(Buffer.from(text))).toMatchObject({ raw: text, notes: [] }),
  )
})

describe('the GB family is GB18030', () => {
  test.each([
    ['80', '€'],
    ['a2e3', '€'],
    ['a6d9', '\uFE10'],
    ['a6ed', '\uFE18'],
    ['fe59', '\u9FB4'],
    ['fea0', '\u9FBB'],
    ['a8bc', '\u1E3F'],
    ['81308130', '\x80'],
    ['95329735', '\u{200D1}'],
  ])('%s is %s', (hex, char) => {
    const [before, after] = [iconv.encode('费用是', 'gbk'), iconv.encode('元，由医院收取。', 'gbk')]
    const bytes = Buffer.concat([before, Buffer.from(hex, 'hex'), after])
    expect(open(bytes)).toMatchObject({ raw: `费用是${char}元，由医院收取。`, notes: [] })
  })

  test('U+FFFD that the file holds itself is no bad byte', () => {
    const bytes = Buffer.concat([
      iconv.encode('病情', 'gbk'),
      Buffer.from('8431a437', 'hex'),
      iconv.encode('稳定', 'gbk'),
    ])
    expect(open(bytes)).toMatchObject({ raw: '病情\uFFFD稳定', notes: [] })
  })

  test('words whose bytes have the form of UTF-8', () => {
    for (const word of ['目录', '色盲', '远志', '颞部']) expect(namesOf(iconv.encode(word, 'gbk'))).toEqual(['gb18030'])
    for (const word of ['é', 'αβ', 'café', 'Москва', '±5 °C', '😀', '𠮷'])
      expect(open(Buffer.from(word)).raw).toBe(word)
  })
})
