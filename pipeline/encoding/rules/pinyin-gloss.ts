import type { Replacement } from '../../edit.ts'
import type { Remark, Rule } from '../../rule.ts'
import { frequentSimplified, frequentTraditional } from '../tables/frequent-hanzi.ts'
import { isTraditionalHanzi } from '../variants.ts'

/** A hanzi, and in brackets what may be its reading; the forms without tones bring a blank with them. */
const candidate = /([\u4e00-\u9fff])([(（]([a-zà-ÿā-ǜ]{1,8})[)）])( ?)/g
const initials = 'b p m f d t n l g k h j q x zh ch sh r z c s y w'.split(' ')
const finals =
  'a o e ai ei ao ou an en ang eng ong er i ia ie iao iu ian in iang ing iong u ua uo uai ui uan un uang v ve ue van vn'.split(
    ' ',
  )
const syllable = new RegExp(`^(?:${initials.join('|')})?(?:${finals.join('|')})$`)
const tones = /[\u0300\u0301\u0304\u030c]/g

const frequent = new Set(frequentSimplified + frequentTraditional)

interface Gloss {
  readonly hanzi: string
  /** The span of the brackets, and of the blank after them. */
  readonly start: number
  readonly end: number
  readonly toned: boolean
}

function readGloss(match: RegExpExecArray): Gloss | undefined {
  const [, hanzi = '', bracket = '', reading = '', blank = ''] = match
  const parts = reading.normalize('NFD')
  const plain = parts.replace(tones, '').replace(/u\u0308/g, 'v')
  const toned = plain.length < parts.replace(/u\u0308/g, 'v').length
  if (!syllable.test(plain) || (!toned && plain.length < 2)) return undefined
  const start = match.index + hanzi.length
  return { hanzi, start, end: start + bracket.length + (toned ? 0 : blank.length), toned }
}

/**
 * True where the glosses are a converter's: it puts them at every occurrence of ordinary characters, most of them Traditional,
 * while an author explains rare ones once.
 */
function isSystematic(text: string, glosses: readonly Gloss[]): boolean {
  const hanzi = [...new Set(glosses.map((gloss) => gloss.hanzi))]
  if (hanzi.length < 3) return false
  const ordinary = hanzi.filter((one) => isTraditionalHanzi(one) || frequent.has(one)).length
  if (ordinary < 0.6 * hanzi.length) return false
  const toned = glosses.some((gloss) => gloss.toned)
  const needed = hanzi.some(isTraditionalHanzi) ? (toned ? 3 : 5) : toned ? 8 : 16
  return glosses.length >= needed && glosses.length >= 0.6 * occurrences(text, new Set(hanzi))
}

function occurrences(text: string, hanzi: ReadonlySet<string>): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (hanzi.has(text.charAt(at))) count++
  return count
}

export const pinyinGloss: Rule = {
  id: 'pinyin-gloss',
  why: 'A converter between Simplified and Traditional left the reading of a character in brackets behind it.',
  *find(text): Generator<Replacement | Remark> {
    if (!/[\u4e00-\u9fff][(（][a-zü\u0101-\u01dcà-ü]/.test(text)) return
    const glosses = [...text.matchAll(candidate)].flatMap((match) => readGloss(match) ?? [])
    if (!isSystematic(text, glosses)) return
    for (const { start, end } of glosses) yield { start, end, text: '' }
  },
  examples: [
    ['農(nóng)業(yè)發(fā)展與當(dāng)前現(xiàn)狀', '農業發展與當前現狀'],
    ['糖尿病患者血糖監測(cè)結(jié)果與對(duì)照組比較，差異(yì)顯著', '糖尿病患者血糖監測結果與對照組比較，差異顯著'],
    ['醫(yi) 學(xue) 專(zhuan) 業(ye) 與(yu) 護(hu) 理專(zhuan) 業(ye) 會(hui) 議', '醫學專業與護理專業會議'],
  ],
  leaves: [
    '踇(mǔ)长伸肌与腘(guó)绳肌、髌(bìn)骨',
    '血压(mmHg)、心率(bpm)、剂量(mg)',
    '瘛疭(chì zòng)',
    '病例(a)与病例(b)、图(an)',
    '给药方案(he)与对照(she)',
    '看(kān)守与看(kàn)见、还(huán)来、行(háng)家：看、还、行、看、还、行各有两读',
  ],
}
