import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { encodingRules } from '../../pipeline/encoding/rules/index.ts'
import { compatibilityIdeographs } from '../../pipeline/encoding/tables/compatibility-ideographs.ts'
import {
  halfWidthForms,
  latinForms,
  smallForms,
  verticalForms,
} from '../../pipeline/encoding/tables/presentation-forms.ts'
import { kangxiRadicals, supplementRadicals } from '../../pipeline/encoding/tables/radical-forms.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import { runRules } from '../../pipeline/rule.ts'
import { foldWidth } from '../../pipeline/text/fold.ts'

const data = process.env['BONESETTER_DATA'] ?? '../shared/data'
const repaired = (text: string): string => runRules(text, 'encoding', encodingRules, defaultOptions).text

describe('tables', () => {
  test('Kangxi radicals are what Unicode says, in their Simplified form', () => {
    expect(kangxiRadicals).toHaveLength(214)
    const simplified = [...kangxiRadicals].filter(
      (hanzi, at) => String.fromCharCode(0x2f00 + at).normalize('NFKC') !== hanzi,
    )
    expect(simplified.join('')).toBe('户见贝车长门青韦页风飞马斗鱼鸟卤麦黄黾齐齿龙龟')
  })

  test('of the Radicals Supplement only ⺀ and ⺈ are left out', () => {
    const listed = new Set([...supplementRadicals].filter((_, at) => at % 2 === 0))
    const all = Array.from({ length: 0x74 }, (_, at) => String.fromCharCode(0x2e80 + at)).filter(
      (one) => one !== '\u2E9A',
    )
    expect(all).toHaveLength(115)
    expect(all.filter((one) => !listed.has(one)).join('')).toBe('⺀⺈')
  })

  test('compatibility ideographs are what Unicode says', () => {
    for (const [first, hanzi] of compatibilityIdeographs) {
      if (first === 0xe815) continue
      const last = Array.from(hanzi, (_, at) => String.fromCodePoint(first + at).normalize('NFC'))
      expect(last.join('')).toBe(hanzi)
    }
  })

  test('forms agree with Unicode but for width', () => {
    const parts = [verticalForms, smallForms, halfWidthForms, latinForms].flatMap((table) => table.split(' '))
    const differing: string[] = []
    for (let at = 0; at + 1 < parts.length; at += 2) {
      const [form = '', plain = ''] = parts.slice(at, at + 2)
      if (form.normalize('NFKC') !== plain.normalize('NFKC')) differing.push(`${form}${plain}`)
    }
    // The two-dot leader stood for a colon in Big5.
    expect(differing).toEqual(['︰：'])
  })
})

test.each([
  ['⻣质疏松症患者⾎钙⽔平', '骨质疏松症患者血钙水平'],
  ['療\uF95C與藥量', '疗乐与药量'],
  ['处方:\uF0B7阿司匹林\n\uF0A7 氯吡格雷', '处方：•阿司匹林\n• 氯吡格雷'],
  ['剂量为 10 \uF06Dg/kg，\uF044t\uF0A3 5 min', '剂量为 10 μg/kg，Δt≤ 5 min'],
  ['平均（3.2\uF0B10.4）d', '平均（3.2±0.4）d'],
  ['白细胞&gt;10×10<sup>9</sup>，&lt;2 d', '白细胞>10×10<sup>9</sup>，<2 d'],
  ['体温&#8805;38.5&#8451;；&#x5934;痛', '体温≥38.5℃；头痛'],
  ['&amp;ldquo;三高&amp;rdquo;人群&nbsp;&nbsp;需警惕', '“三高”人群  需警惕'],
  ['肺\u200B结\uFEFF核', '肺结核'],
  ['β\u2011内酰胺', 'β\u2011内酰胺'],
  ['每日\u20033\u2009次', '每日 3 次'],
  ['甲\u0000状\u001F腺\u007F', '甲状腺'],
  ['Guillain\u2010Barre\u0301 综合征', 'Guillain\u2010Barré 综合征'],
  ['x\u0304±s，μ', 'x\u0304±s，μ'],
  ['︻适应症︼高血压︵原发性︶', '【适应症】高血压（原发性）'],
  ['efﬁcacy of ﬂuconazole', 'efficacy of fluconazole'],
  ['Ｓ Ｐ Ｓ Ｓ ２ ０ ． ０ 软件', 'SPSS 20.0 软件'],
  ['10³ ① ½ Ⅱ ℃ ‰ × ± ° ～ ⁹ ㎎ ￥', '10³ ① ½ Ⅱ ℃ ‰ × ± ° ～ ⁹ ㎎ ￥'],
  ['葛\u{E0101}洪《肘后方》', '葛洪《肘后方》'],
  ['❤\uFE0F 心脏 👨\u200D⚕\uFE0F 医生', '❤\uFE0F 心脏 👨\u200D⚕\uFE0F 医生'],
])('%j -> %j', (before, after) => {
  expect(repaired(before)).toBe(after)
  expect(repaired(after)).toBe(after)
})

/** The tables and rules by which clean text may change: what stood there, what was put, by the rule that did it. */
const marks = ',，:：;；(（)）!！?？'
const forms = new Set([verticalForms, smallForms].flatMap((table) => table.match(/\S+ \S+/g) ?? []))
const foldForm = (text: string) => (text === '﹕' ? '：' : text)
const allowed: Readonly<Record<string, (from: string, to: string) => boolean>> = {
  'presentation-form': (from, to) => forms.has(`${from} ${to}`),
  'radical-form': (from, to) => /^[\uE815-\uE864]$/.test(from) && to === '足',
  'compatibility-hanzi': (from) => /^[\uE815-\uE864]$/.test(from),
  'width-latin': (from, to) => foldWidth(from) === to,
  // A comma typed the English way takes its blank along.
  'width-marks': (from, to) =>
    marks.includes(to) && foldWidth(foldForm(from.replace(/^([,;]) $/, '$1'))) === foldWidth(to),
  'width-stop': (from, to) => /^[.．]$/.test(from) && to === '。',
  'mark-blank': (from, to) => /^[ \t]{1,2}$/.test(from) && to === '',
}

/** How many edits of each rule clean text gets; more would need a look at each. */
const most: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  laws: { 'presentation-form': 6, 'width-latin': 22, 'width-marks': 2101, 'mark-blank': 47 },
  'medical-qa': { 'width-latin': 12, 'width-marks': 158, 'mark-blank': 15 },
  'medical-dialogue': { 'width-latin': 46, 'width-marks': 5720, 'width-stop': 51, 'mark-blank': 3 },
  'classical-modern': {
    'compatibility-hanzi': 2,
    'radical-form': 3,
    'width-latin': 2,
    'width-marks': 60,
    'mark-blank': 10,
  },
}

test.runIf(existsSync(data)).each(Object.entries(most))('what changes in %s is in a table', (name, most) => {
  const text = readFileSync(join(data, 'clean', `${name}.txt`), 'utf8')
  const counts: Record<string, number> = {}
  const unlisted: string[] = []
  for (const { rule, start, end, text: put } of runRules(text, 'encoding', encodingRules, defaultOptions).edits) {
    const from = text.slice(start, end)
    counts[rule] = (counts[rule] ?? 0) + 1
    if (!allowed[rule]?.(from, put)) unlisted.push(`${rule}: ${from} → ${put}, in ${text.slice(start - 8, end + 8)}`)
  }
  expect(unlisted).toEqual([])
  expect(Object.entries(counts).filter(([rule, count]) => count > (most[rule] ?? 0))).toEqual([])
})

test.each([
  ['references', '&amp;nbsp;&#24739;'.repeat(7_500)],
  ['ampersands', '&'.repeat(100_000)],
  ['spaced letters', 's p a c e d   w o r d s '.repeat(5_000)],
  ['spaced digits', '1 . '.repeat(25_000)],
  ['bullets', '\uF0B7\u00A0\n'.repeat(25_000)],
  ['blanks of other widths', '\u2003'.repeat(100_000)],
  ['zero-width characters', '中\u200B'.repeat(50_000)],
  ['escape sequences', '\u001B[1m'.repeat(25_000)],
  ['accents', 'e\u0301\u0302\u0303\u0304\u0305'.repeat(12_500)],
  ['Traditional on one line', '隨著病情發展，應複查。'.repeat(5_000)],
  ['Traditional sentences among others', '急性发作期须卧床。頭項強痛，膕如結，髀樞脹滿。'.repeat(2_500)],
  ['leftover 著', '随著病情发展。'.repeat(10_000)],
])('linear: %s', (_, text) => {
  const once = repaired(text)
  expect(repaired(once)).toBe(once)
})
