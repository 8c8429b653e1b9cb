import type { Span } from '../../span.ts'
import type { Claim, TermType } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import { inPage, type Page, type PageBlock } from '../page.ts'
import { type Passage, passagesOf } from '../relations/passages.ts'
import { Sought } from '../sought.ts'
import { isTerm, typeOf } from '../terms.ts'
import { markLength } from './marks.ts'

const naming =
  '(?:中医学?|民间|祖国医学|西医|医学上|古代|老百姓|当地)?(?:又|也|亦|俗|别|旧|统|常|简|则)?(?:被)?(?:称|名|叫)(?:为|作|之为|做)?'
const chain = new Sought(
  new RegExp(
    `${naming}[“「"]([^”」"，。；]{2,12})[”」"]，(?:而|在)?${naming}[“「"](?<v>[^”」"，。；]{2,12})[”」"]`,
    'dg',
  ),
)
/** '流行性腮腺炎中医称“…”': what is named stands before the first of the names. */
const firstName = /[“「"]/

const headBracket = /^([^（(：:，。；]{2,20})[（(]([^（）()：:，。；、]{2,14})[）)]\s?[：:]/
const noTrade =
  /[药类剂型首选餐前后服口用适慢快短长效急性级期线片]|治疗|国产|进口|推荐|必要|注射|静脉|成人|儿童|禁|术|年|次|天|周/

const measured = new Sought(
  /(?<=^|[、，和及与；：（])(?<s>(?:(?![的了是为与和及或以用计各两本该其])[\u4e00-\u9fff]){2,14}(?:率|指数|比值|计数|浓度|分数|容积))（(?<v>[A-Za-z][A-Za-z0-9-]{0,8}[A-Z][A-Za-z0-9]{0,6})）/dg,
)
const ofPeople = /(?:有效|治愈|生存|发生|死亡|缓解|复发|发病|患病|满意|合格|阳性|检出|成功|病死|优良)率$/

/** Second names in a chain of names, trade names in the head of an item, and abbreviations of what is measured. */
export function* findOtherNames(page: Page): Generator<Claim> {
  for (const block of page.blocks) {
    if (block.block.kind === 'table' || block.block.kind === 'heading') continue
    const trade = headName(block)
    if (trade) yield trade
    for (const { indices } of measured.matches(block)) {
      const [name, value] = [spanOf(indices, 's'), spanOf(indices, 'v')]
      if (name && value && !ofPeople.test(block.text.slice(name.start, name.end)))
        yield synonym(block, 'test', name, value)
    }
  }
  for (const passage of passagesOf(page).filter(({ block }) => chain.in(block)))
    if (!passage.heading) yield* chained(passage)
}

const spanOf = (indices: RegExpIndicesArray | undefined, group: string): Span | undefined => {
  const span = indices?.groups?.[group]
  return span && { start: span[0], end: span[1] }
}

function headName(block: PageBlock): Claim | undefined {
  const mark = markLength(block.text)
  if (mark === 0 && block.block.kind !== 'item') return undefined
  const found = headBracket.exec(block.text.slice(mark, mark + 48))
  const [, name = '', other = ''] = found ?? []
  const type = isTerm(name) ? typeOf(name) : undefined
  const trade = type === 'drug' && /^[\u4e00-\u9fff]{2,5}$/.test(other) && !noTrade.test(other) && !typeOf(other)
  const same = type === 'test' && other !== name && typeOf(other) === 'test' && isTerm(other)
  if (!type || !(trade || same)) return undefined
  const start = mark + name.length + 1
  return synonym(block, type, { start: mark, end: mark + name.length }, { start, end: start + other.length })
}

/** The thing that the sentence with the names is about. */
function* chained({ block, sentence, clauses }: Passage): Generator<Claim> {
  const written = block.text.slice(sentence.start, sentence.end)
  for (const { 0: match, index, indices } of matchesOf(chain.pattern, written)) {
    const found = spanOf(indices, 'v')
    if (!found) continue
    const value = { start: found.start + sentence.start, end: found.end + sentence.start }
    const quote = sentence.start + index + match.search(firstName)
    const clause = clauses.find(({ start, end }) => start <= quote && quote < end)
    const before = clause && clauses[Math.max(0, clause.index - 1)]
    const topic = before?.topics.find(({ type }) => type === 'disease')
    if (!topic) continue
    const text = block.text.slice(value.start, value.end)
    const named = { role: 'subject', ...topic.span } as const
    yield {
      ...(block.article > 1 && { article: block.article }),
      subject: { type: 'disease', text: topic.text },
      property: 'synonym',
      value: { kind: 'entity', type: 'disease', text },
      witnesses: [{ role: 'value', ...inPage(block, value) }, named],
    }
  }
}

function synonym(block: PageBlock, type: TermType, name: Span, value: Span): Claim {
  return {
    ...(block.article > 1 && { article: block.article }),
    subject: { type, text: block.text.slice(name.start, name.end) },
    property: 'synonym',
    value: { kind: 'entity', type, text: block.text.slice(value.start, value.end) },
    witnesses: [
      { role: 'value', ...inPage(block, value) },
      { role: 'subject', ...inPage(block, name) },
    ],
  }
}
