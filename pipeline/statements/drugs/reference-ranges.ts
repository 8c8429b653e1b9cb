import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { bySentence, numbersIn, sentencesIn } from '../block-parts.ts'
import { markLength } from '../items/marks.ts'
import { inPage, type Page, type PageBlock } from '../page.ts'
import type { Quantity } from '../quantity.ts'
import { Sought } from '../sought.ts'
import { isTerm } from '../terms.ts'
import { measuredEnd } from './limits.ts'
import { isMeasure } from './meanings.ts'

const anyCue = new Sought(/正常|参考(?:值|范围|区间|数值)|健康|标准(?:值|范围)/)
const cue =
  '(?:正常(?:参考)?(?:值|范围|区间|水平|数值|情况)(?:范围)?|(?:正常)?参考(?:值|范围|区间|数值)|生理范围|标准(?:值|范围|参考值)|正常(?=[为是]))'
const people =
  '(?:健康|正常)?(?:的)?(?:成年?人?|人群?|男性|女性|儿童|小儿|婴幼?儿|新生儿|老年?人|孕妇|个体|人体)(?:的)?(?:空腹|静息|安静|清醒)?(?:状态|情况)?(?:下|时)?'
const verb =
  '(?:的|值|范围|水平|浓度|含量|一般|通常|大多|多|大约|应该?|应当|需|要|可|约|在|为|是|介于|波动[于在]|(?:维持|保持|控制|稳定)[在于]|处于|：|:){0,4}'
const name = '[\\u4e00-\\u9fffA-Za-z][^，。；：、（）()\\s<>≤≥]{0,17}?'
const short = '(?:\\s?[（(][^（()），。]{1,16}[)）])?'

/** 血钾的正常值为…; 正常范围：…. */
const ranged = new RegExp(
  `(?:^|[，。；：、（(\\s])(?<t>${name})?${short}\\s?的?${cue}(?:下|时)?${verb}(?:${people}${verb})?\\s?$`,
  'd',
)
/** 正常成人血钾为…, 正常情况下，体温…. */
const normally = new RegExp(
  `(?:^|[，。；：])(?:一般(?:来说|情况下)?|通常|我国)?(?:${people})?(?:正常(?:情况|状态|时|来说)?(?:下)?，?(?:${people}，?)?|健康${people}，?)(?<t>${name})${short}\\s?${verb}\\s?$`,
  'd',
)
/** ，女性…: the same test of other people. */
const shared = new RegExp(
  `^(?:(?:之间|范围内)?[，、；或和]\\s?${people}(?:[^，。；\\d]{0,4}(?:为|是|：|:|约|在)|约)?(?:[低高大小]于)?|\\s?且)\\s?$`,
)
/** The whole of a line or heading that names what is measured, or what a paragraph opens with. */
const named = /^(?<t>[\u4e00-\u9fffA-Za-z][^，。；：、（）()\s]{0,17}?)(?:\s?[（(][^（()）]{1,20}[)）])?\s?[：:]?$/d
const opening =
  /^(?<t>[\u4e00-\u9fffA-Za-z][^，。；：、（）()\s]{0,17}?)(?:\s?[（(][^（()）]{1,20}[)）])?(?:[：:]|的?(?:正常|参考)|是指?|指的?是?|反映|用于)/d
/** Words that stand for the test spoken of. */
const anaphor = new RegExp(
  `^(?:(?:其|它|该(?:指标|值|项)|此(?:指标|值)|这项指标|检查|检测|一般|通常|我国|${people}){1,2})?$`,
)
const owner = new RegExp(`^(?:${people}|患者的?|血液[中内]的?|[一二三四]、)`)
/** Lists of tests with their ranges stand under such a heading. */
const overList = /正常(?:参考)?(?:值|范围)|参考(?:值|范围|区间)/
/** 正常指标包括A 1～2、B 3～4. */
const leadsList = /(?:正常|参考)(?:指标|值|范围)[^，。；\d]{0,6}(?:包括|如下|分别[为是]|：|:)/
const listed =
  /(?:^|[，；。、：:]|包括|如下|分别[为是])\s?(?<t>[\u4e00-\u9fffA-Za-z][^，。；：、（）()\s<>≤≥\d]{0,15})(?:[（(][^（()）]{1,12}[)）])?(?:正常)?\s?[：:为]?\s?$/d

/** 血清钠, and the heading 钠（Na） over a range. */
const ion = /^(?:血清|血浆|尿)?(?:[钠钾氯钙磷镁铁铜锌碘铅铝]|总?[钙磷胆])离?子?$/

const isTest = (words: string): boolean =>
  ion.test(words) ||
  (words.length > 1 &&
    !/患者|标准|剂量|范围|正常|参考|目标|结果|治疗/.test(words) &&
    (isTerm(words, ['test']) || isMeasure(words) || measuredEnd.test(words)))

/** A name of a test that stands at a place of a block, without those whose it is. */
function testAt(block: PageBlock, span: Span): Span | undefined {
  const words = block.text.slice(span.start, span.end)
  const own = Math.max(owner.exec(words)?.[0].length ?? 0, words.lastIndexOf('为') + 1)
  const end = span.end - (/的$/.test(words) ? 1 : 0)
  const start = own < words.length ? span.start + own : span.start
  return isTest(block.text.slice(start, end)) ? { start, end } : undefined
}

/** BMI在18.5～23.9之间为正常. */
const calledNormal =
  /^\s?(?:之间|范围内)?(?:均|都)?(?:[为是]|属于?)正常(?![\u4e00-\u9fff]{0,2}(?:[上下]限|高值|现象|情况))/

interface Test {
  readonly block: PageBlock
  readonly span: Span
}

/** The test that a block opens with, or that nothing but the block names. */
function opened(block: PageBlock, whole: boolean, from = 0): Test | undefined {
  const mark = from + markLength(block.text.slice(from, from + 8))
  const at = (whole ? named : opening).exec(block.text.slice(mark, mark + 44))?.indices?.groups?.['t']
  const span = at && testAt(block, { start: mark + at[0], end: mark + at[1] })
  return span && { block, span }
}

/** The test whose range a sentence gives without its name: what its block opens with, or the line or heading above names. */
function spokenOf(page: Page, block: PageBlock, sentence: Span): Test | undefined {
  const own = opened(block, false, sentence.start) ?? opened(block, false)
  if (own) return own
  const at = page.blocks.indexOf(block)
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const before = page.blocks[i] as PageBlock
    const test = before.text.length < 40 ? opened(before, true) : undefined
    if (test) return test
    if (before.block.kind === 'heading' || before.text.length > 60) return undefined
  }
  return undefined
}

const bounds = ({ kind, value: { low, comparator, sd, unit }, span }: Quantity, text: string): boolean =>
  sd === undefined &&
  (low !== undefined || (comparator !== undefined && comparator !== '~')) &&
  kind !== 'people' &&
  kind !== 'age' &&
  kind !== 'portion' &&
  (unit !== undefined || /^\s?(?:[，。；、）)]|$|之间)/.test(text.slice(span.end, span.end + 3))) &&
  !/^\s?倍/.test(text.slice(span.end, span.end + 2))

const leading =
  /(?:^|[，。；：])(?<t>[\u4e00-\u9fffA-Za-z][^，。；：、（）()\s<>≤≥\d]{0,15}?)(?:[（(][^（()）]{1,12}[)）])?(?:值|水平)?(?:在|为|：|介于)?\s?$/d

function namedBefore(block: PageBlock, from: number, to: number): Test | undefined {
  const at = leading.exec(block.text.slice(from, to))?.indices?.groups?.['t']
  const span = at && testAt(block, { start: from + at[0], end: from + at[1] })
  return span && { block, span }
}

/** The test that the words before a number give the range of. */
function rangeOf(page: Page, block: PageBlock, sentence: Span, { span, kind }: Quantity): Test | undefined {
  const from = Math.max(sentence.start, span.start - 60)
  const words = block.text.slice(from, span.start).replace(/[（(]\s?$/, '')
  if (kind !== 'time' && calledNormal.test(block.text.slice(span.end, span.end + 12)))
    return namedBefore(block, from, span.start)
  const found = ranged.exec(words)?.indices?.groups
  const at = found ? found['t'] : normally.exec(words)?.indices?.groups?.['t']
  if (at) {
    const own = testAt(block, { start: from + at[0], end: from + at[1] })
    if (own) return { block, span: own }
  }
  return found && anaphor.test(at ? words.slice(...at) : '') ? spokenOf(page, block, sentence) : undefined
}

function underHeading(block: PageBlock, sentence: Span, { span }: Quantity): Test | undefined {
  const { text, headings } = block
  const over = overList.test(headings.at(-1)?.text ?? '')
  if (!over && !leadsList.test(text.slice(sentence.start, span.start))) return undefined
  const from = Math.max(sentence.start, span.start - 40)
  const at = listed.exec(text.slice(from, span.start))?.indices?.groups?.['t']
  const own = at && { start: from + at[0], end: from + at[1] }
  return own && isTest(text.slice(own.start, own.end)) ? { block, span: own } : undefined
}

function* rangesOf(page: Page, block: PageBlock): Generator<Claim> {
  for (const [sentence, own] of bySentence(sentencesIn(block), numbersIn(block))) {
    let last: { readonly test: Test; readonly end: number } | undefined
    for (const quantity of own.filter((one) => bounds(one, block.text))) {
      const { start, end } = quantity.span
      const goesOn = last && shared.test(block.text.slice(last.end, start)) ? last.test : undefined
      const test =
        goesOn ??
        (last && nextOf(block, last.end, quantity)) ??
        rangeOf(page, block, sentence, quantity) ??
        underHeading(block, sentence, quantity)
      if (!test) continue
      last = { test, end }
      yield rangeClaim(block, quantity, test)
    }
  }
}

/** ，血钠135～145: the next test of a row. */
const next =
  /^(?:之间|范围内)?[，；、且](?<t>[\u4e00-\u9fffA-Za-z][^，。；：、（）()\s<>≤≥\d]{0,12}?)(?:则|多|也|亦)?(?:应?为|是|在)?\s?$/d

function nextOf(block: PageBlock, from: number, { span }: Quantity): Test | undefined {
  if (/^\s?(?:[时者应需须提则可]|，?(?:应|需|提示|可))/.test(block.text.slice(span.end, span.end + 4))) return undefined
  const at = next.exec(block.text.slice(from, span.start))?.indices?.groups?.['t']
  const own = at && testAt(block, { start: from + at[0], end: from + at[1] })
  return own && { block, span: own }
}

function rangeClaim(block: PageBlock, { span, value }: Quantity, test: Test): Claim {
  return {
    article: block.article,
    subject: { type: 'test', text: test.block.text.slice(test.span.start, test.span.end) },
    property: 'threshold',
    value,
    witnesses: [
      { role: 'value', ...inPage(block, span) },
      { role: 'subject', ...inPage(test.block, test.span) },
    ],
  }
}

/** Ranges and bounds of what is normal, each as a threshold of the test that it belongs to. */
export function* findReferenceRanges(page: Page): Generator<Claim> {
  for (const block of page.blocks) {
    const { kind } = block.block
    if (kind !== 'paragraph' && kind !== 'item') continue
    const over = overList.test(block.headings.at(-1)?.text ?? '')
    if ((over || anyCue.in(block)) && /\d/.test(block.text)) yield* rangesOf(page, block)
  }
}
