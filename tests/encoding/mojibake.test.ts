import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test, vi } from 'vitest'
import { applyEdits, invertEdits, type Replacement } from '../../pipeline/edit.ts'
import { type CodePage, codesOf } from '../../pipeline/encoding/mojibake/codes.ts'
import { nextSuspect } from '../../pipeline/encoding/mojibake/scan.ts'
import { allSteps } from '../../pipeline/encoding/mojibake/steps.ts'
import { lostText } from '../../pipeline/encoding/rules/lost-text.ts'
import { mojibake } from '../../pipeline/encoding/rules/mojibake.ts'
import type { Remark } from '../../pipeline/rule.ts'
import { damage } from '../damage/model.ts'
import { models } from '../damage/models/mojibake.ts'
import { ownText } from '../damage/texts.ts'

const isEdit = (found: Replacement | Remark): found is Replacement => !('code' in found)
const editsOf = (text: string): Replacement[] => [...mojibake.find(text)].filter(isEdit)
const repair = (text: string): string => applyEdits(text, editsOf(text))

/** Windows-1252 as browsers read it: the five bytes that it has not are controls. */
const asWindows = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => {
    const one = iconv.decode(Buffer.of(byte), 'win1252')
    return one === '\ufffd' ? String.fromCharCode(byte) : one
  }).join('')

describe('code pages', () => {
  test('Windows-1252 holds all 256 bytes', () => {
    const { points, codes } = codesOf('windows-1252')
    for (let byte = 0; byte < 0x100; byte++) {
      expect(String.fromCharCode(points[byte] as number)).toBe(asWindows(Buffer.of(byte)))
      expect(codes[points[byte] as number]).toBe(byte + 1)
      expect(codes[byte]).toBeGreaterThan(byte < 0x80 || byte >= 0xa0 ? byte : -1)
    }
  })

  const names: readonly (readonly [CodePage, string])[] = [
    ['gb18030', 'gb18030'],
    ['big5', 'big5-hkscs'],
    ['shift_jis', 'shift_jis'],
  ]
  test.each(names)('%s writes what it reads', (page, name) => {
    const { points, codes } = codesOf(page)
    let count = 0
    for (let code = 0x8140; code <= 0xfefe; code++) {
      const point = points[code] as number
      if (point === 0 || point > 0xffff) continue
      count++
      const own = (codes[point] as number) - 1
      expect(points[own]).toBe(point)
      const bytes = iconv.encode(String.fromCharCode(point), name)
      if (bytes.length === 2) expect(points[(bytes[0] as number) * 256 + (bytes[1] as number)]).toBe(point)
    }
    expect(count).toBeGreaterThan(6000)
  })
})

/** How many of the damaged segments come back; neighbours count as one. */
function share(id: string): { exact: number; segments: number } {
  const model = models.find((one) => one.id === id)
  if (!model) throw new Error(id)
  const clean = ownText().slice(0, 12000)
  const damaged = damage(clean, model, 1)
  const edits = editsOf(damaged)
  const restored = applyEdits(damaged, edits)
  expect(applyEdits(restored, invertEdits(damaged, edits))).toBe(damaged)
  const lines = clean.split('\n')
  const [before, after] = [damaged.split('\n'), restored.split('\n')]
  const touched = lines.flatMap((line, i) => (before[i] === line ? [] : [after[i] === line]))
  return { exact: touched.filter(Boolean).length, segments: touched.length }
}

const lossless = models.filter(({ lossy }) => !lossy).map(({ id }) => id)
test.each(lossless)('%s is taken back', (id) => {
  const { exact, segments } = share(id)
  // Signs stand for signs in Big5, and a converter has made one of two hanzi.
  const least = /converted|gb18030-as-big5/.test(id) ? 0.85 : 0.99
  expect(exact).toBeGreaterThanOrEqual(segments * least)
})

test('all but the halves of a run half a pair off comes back', () => {
  const clean = '妊娠期糖尿病妇女应在产后六至十二周复查口服葡萄糖耐量试验，以后每三年复查一次。'
  const shown = iconv.decode(iconv.encode(clean, 'gb18030').subarray(1), 'gb18030')
  expect(repair(shown)).toBe(`⟦?⟧${clean.slice(1, -1)}⟦?⟧`)
})

test('one paragraph of a page', () => {
  const clean = '痔疮术后应保持大便通畅。'
  const shown = asWindows(Buffer.from('每晚温水坐浴一次，每次十五分钟。'))
  expect(repair(`${clean}\n${shown}\n${clean}`)).toBe(`${clean}\n每晚温水坐浴一次，每次十五分钟。\n${clean}`)
})

test('short labels of a page that is damaged elsewhere', () => {
  const shown = (text: string): string => iconv.decode(Buffer.from(text), 'gb18030')
  const page = ['用法与用量', '成人每次一片，一日两次，饭后服用', '贮藏', '置阴凉干燥处，密封保存，避免儿童接触']
  expect(repair(page.map(shown).join('\n')).replaceAll('⟦?⟧', '')).toBe(
    page.map((text) => (text.length % 2 === 0 ? text : text.slice(0, -1))).join('\n'),
  )
})

test('a very long line is read in parts, and no character is lost between them', () => {
  const clean = '消化性溃疡的治疗目标是缓解症状、促进愈合、防止复发并减少并发症，'.repeat(300)
  expect(repair(asWindows(Buffer.from(clean)))).toBe(clean)
})

test('in a very long line the damaged places are found in one pass', () => {
  const sound = '消化性溃疡的治疗目标是缓解症状、促进愈合。'.repeat(140)
  const text = `${sound}鐥囩姸缂撹В鍚庡仠鑽`.repeat(1_500)
  let places = 0
  for (let span = nextSuspect(text, 0, 12); span; span = nextSuspect(text, span.end, 12)) places++
  expect(places).toBe(1_500)
})

/** `length` signs of the second half of Latin-1, at random: each step finds something to try, and none heals it. */
function unhealable(length: number): string {
  let state = 7
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return String.fromCharCode(0xa1 + ((state >> 8) % 95))
  }).join('')
}

describe('text that no step heals', () => {
  /** How many characters all steps together write as bytes. */
  function writingsFor(text: string): number {
    let count = 0
    const spies = allSteps().map((step) => {
      const { write } = step
      return vi.spyOn(step, 'write').mockImplementation((...place) => {
        count++
        return write(...place)
      })
    })
    for (const spy of spies) spy.mockClear()
    for (const _ of mojibake.find(text));
    for (const spy of spies) spy.mockRestore()
    return count
  }

  test('costs no more a character the longer it is', () => {
    const [short, long] = [writingsFor(unhealable(40_000)), writingsFor(unhealable(160_000))]
    expect(long).toBeLessThan(short * 4)
    expect(long).toBeLessThan(160_000 * 60)
  })

  test('is told of once, and keeps no other text from being healed', () => {
    const shown = asWindows(Buffer.from('每晚温水坐浴一次，每次十五分钟。'))
    const page = `${unhealable(120_000)}\n${shown}\n`.repeat(2)
    const found = [...mojibake.find(page)]
    expect(found.filter((one) => 'code' in one && one.code === 'mojibake-unexamined')).toHaveLength(1)
    expect(repair(page).split('每晚温水坐浴一次，每次十五分钟。')).toHaveLength(3)
  })
})

test('a lone letter beside intact characters is doubtful', () => {
  const found = [...mojibake.find('Der Chefarzt – Herr MÃ¼ller – kommt.')]
  expect(found).toMatchObject([{ code: 'mojibake-doubtful' }])
})

test('any text: edits are sorted, disjoint, and lead back', () => {
  const pieces = fc.constantFrom(
    '鐨',
    '勬',
    '€',
    '锛',
    'Ã',
    '©',
    ' ',
    '\n',
    '\ufffd',
    'ä¸\u00ad',
    '患者',
    '。',
    'a',
    '\ue5d3',
    '😀',
    '锟斤拷',
    'ｱ',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      for (const rule of [mojibake, lostText]) {
        const edits = [...rule.find(text)].filter(isEdit)
        const after = applyEdits(text, edits)
        expect(applyEdits(after, invertEdits(text, edits))).toBe(text)
      }
    }),
    { numRuns: 300, seed: 5 },
  )
})
