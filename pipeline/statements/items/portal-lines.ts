import type { Span } from '../../span.ts'
import type { Claim, Value } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import { splitOutside } from '../../text/sentences.ts'
import { inPage, type Page, type PageBlock } from '../page.ts'
import { topicOf } from '../relations/ellipsis.ts'
import { passagesOf } from '../relations/passages.ts'
import { Sought } from '../sought.ts'
import { bareTerm } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { markLength } from './marks.ts'
import { type PortalKey, portalKeys } from './portal-keys.ts'

/** A line of keys and values holds one of these words near its beginning. */
const signs = new Sought(
  /^[^，。\n]{0,12}(?:科室|挂号|哪个科|什么科|人群|群体|部位|别名|别称|又称|又名|俗称|俗名|名称|简称|缩写|全称|英文|外文|曾用名|商品名)[^，。\n]{0,3}[：:]/,
)

/** What parts two keys of one line: '就诊科室：皮肤科 好发人群：儿童'. */
const pair = /(?<=^|[\s　；;|])([\u4e00-\u9fff]{2,8})\s?[：:]\s?/g
const longestLine = 160

/** The facts of lines that give a key and its value: '就诊科室：皮肤科、疼痛科'. */
export function* findPortalFacts(page: Page): Generator<Claim> {
  let last: PageBlock | undefined
  for (const { block, before, heading } of passagesOf(page)) {
    if (block === last) continue
    last = block
    if (heading || block.text.length > longestLine || !signs.test(block)) continue
    yield* lineFacts(block, before)
  }
}

function* lineFacts(block: PageBlock, before: readonly Topic[]): Generator<Claim> {
  const { text } = block
  const from = markLength(text)
  const pairs = matchesOf(pair, text.slice(from))
  if (pairs[0]?.index !== 0) return
  for (const [i, found] of pairs.entries()) {
    const start = from + found.index + found[0].length
    const end = from + (pairs[i + 1]?.index ?? text.length - from)
    const key = portalKeys.find(({ key }) => key.test(found[1] as string))
    const subject = key && topicOf(before, key.of)
    if (key && subject) yield* keyFacts(block, subject, key, { start, end })
  }
}

function* keyFacts(block: PageBlock, subject: Topic, key: PortalKey, span: Span): Generator<Claim> {
  for (const part of valuesIn(block.text, span, key)) {
    const text = block.text.slice(part.start, part.end)
    if (text === subject.text) continue
    const type = key.type === 'same' ? subject.type : key.type
    const value: Value = type ? { kind: 'entity', type, text } : { kind: 'text', text }
    yield {
      ...(block.article > 1 && { article: block.article }),
      subject: { type: subject.type, text: subject.text },
      property: key.property,
      value,
      witnesses: [
        { role: 'value', ...inPage(block, part) },
        { role: 'subject', ...subject.span },
      ],
    }
  }
}

/** The parts of a value; none where one of them reads unlike the key's values, for then the line is a sentence. */
function valuesIn(text: string, span: Span, key: PortalKey): Span[] {
  const parts = splitOutside(text, span, '、，；,;/')
    .flatMap((part) => byBlanks(text, part))
    .flatMap((part) => halves(text, trimmed(text, part, key), key))
  const full = parts.filter(({ start, end }) => end > start)
  return full.every(({ start, end }) => key.like.test(text.slice(start, end))) ? full : []
}

const betweenHanzi = /(?<=[\u4e00-\u9fff])[ \u3000]{1,4}(?=[\u4e00-\u9fff])/g

/** '跟痛症 跖筋膜炎' is two names; English ones have blanks within. */
function byBlanks(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = []
  let from = start
  for (const { index, 0: blank } of matchesOf(betweenHanzi, text.slice(start, end))) {
    parts.push({ start: from, end: start + index })
    from = start + index + blank.length
  }
  return [...parts, { start: from, end }]
}

/** '肋间神经和三叉神经' is two where each half reads like a value; a name may hold such a syllable. */
function halves(text: string, part: Span, key: PortalKey): Span[] {
  const found =
    key.type === 'same' ? null : /^(.{2,14}?)(?:以及|和|及|与|或)(.{2,14})$/.exec(text.slice(part.start, part.end))
  const [, first = '', second = ''] = found ?? []
  if (!found || !key.like.test(first) || !key.like.test(second)) return [part]
  return [
    { start: part.start, end: part.start + first.length },
    { start: part.end - second.length, end: part.end },
  ]
}

/** Without blanks, quotation marks, a closing mark and 等. */
function trimmed(text: string, span: Span, key: PortalKey): Span {
  let { start, end } = span
  while (start < end && /[\s“"「《]/.test(text[start] as string)) start++
  while (end > start && /[\s。.”"」》]/.test(text[end - 1] as string)) end--
  if (end - start > 2 && text[end - 1] === '等') end--
  if (key.type) end = start + bareTerm(text.slice(start, end)).length
  return { start, end }
}
