import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { splitOutside } from '../../text/sentences.ts'
import { isTerm, typeOf } from '../terms.ts'
import { leadingTerm } from '../topic.ts'
import { pureList } from './conjuncts.ts'
import { gradedList } from './items.ts'
import type { Names } from './names.ts'
import type { Passage, TopicClause } from './passages.ts'
import { sectionClaims } from './section-claims.ts'

/** What says more of a complication than its name. */
const tells = /见于|多|常|发生|出现|[可应需会]|治疗|占|者|%/

/** Under a heading on complications: lists after a label, and clauses that hold nothing but diseases. */
export function* complications(passage: Passage): Generator<Claim> {
  const { block, clauses, runIn } = passage
  yield* gradedList(passage, 'complication')
  if (clauses.some(({ mark }) => /[：:]/.test(mark))) return
  for (const clause of clauses) {
    const written = block.text.slice(clause.start, clause.end)
    if (/^(?:局部|全身|早期|晚期)/.test(written) || (runIn && tells.test(written))) continue
    const found = pureList(block.text, clause, { types: ['disease', 'symptom'], open: clauses.length === 1 || runIn })
    const diseases = found.some(({ start, end }) => typeOf(block.text.slice(start, end)) === 'disease')
    if (found.length < (runIn && clauses.length > 1 ? 1 : 2) || !(diseases || runIn)) continue
    yield* sectionClaims(
      passage,
      clause,
      'complication',
      found.map((span) => ({ span, type: 'disease' })),
    )
  }
}

/** Under a label on departments: those that a clause opens with. */
export function* departments(passage: Passage): Generator<Claim> {
  const { block, clauses, runIn } = passage
  for (const clause of runIn || block.block.kind === 'item' ? clauses.slice(0, 1) : []) {
    const found =
      /^(?:[\u4e00-\u9fff]{1,7}科(?:[、或和及](?=.)|$))+/.exec(block.text.slice(clause.start, clause.end))?.[0] ?? ''
    const values = splitOutside(block.text, { start: clause.start, end: clause.start + found.length }, '、或和及')
    yield* sectionClaims(
      passage,
      clause,
      'department',
      values.map(({ start, end }) => ({ span: { start, end } })),
    )
  }
}

/** What a disease has, behind its name. */
const had =
  /^(?:皮疹|皮损|疹子|瞳孔|眼部|眼压|关节|头痛|腹痛|胸痛|疼痛|发热|影像|血清|脑脊液|肿块|肿物|水疱|风团|红斑|症状|病程|全身|局部|多数|常)/
/** A kind of the disease itself, of which a sentence says what it must be told from. */
const ownKind = /型$/
const toldFrom = /(?:与|和|同|跟)[^，。；]{2,60}(?:鉴别|区别|区分|混淆)|(?:应|须|需|要)[^，。；]{0,4}(?:排除|除外)/

/** '猩红热皮疹呈…': the disease that a clause opens with, and of which it tells something. */
function ownerOf(clause: string): string {
  for (let length = Math.min(14, clause.length - 2); length > 2; length--)
    if (had.test(clause.slice(length, length + 4)) && isTerm(clause.slice(0, length), ['disease']))
      return clause.slice(0, length)
  return ''
}

/** 'A、B、C' with a disease among them: all are, if nothing else stands there. */
function namedList(text: string, clause: TopicClause): Span[] {
  if (/鉴别|区分|区别|混淆|[应须需要]/.test(text.slice(clause.start, clause.end))) return []
  const list = pureList(text, clause, { types: ['disease'], open: true })
  const some = list.some(({ start, end }) => typeOf(text.slice(start, end)) === 'disease')
  return some && list.length > 1 && /[、和及]/.test(text.slice(clause.start, clause.end)) ? list : []
}

/** How long the name is of the disease that a sentence opens with; 0 where it opens with none, or says of it what it must be told from. */
function spokenOf(text: string, names: Names): number {
  const lead = leadingTerm(text, names)
  const name = lead?.type === 'disease' ? text.slice(0, lead.length) : lead ? '' : ownerOf(text)
  return ownKind.test(name) || toldFrom.test(text) ? 0 : name.replace(/(?<=[病症炎])病变$/, '').length
}

/** Under a heading on what an illness must be told from: lists, and the diseases of which a sentence or half sentence speaks. */
export function* differentials(passage: Passage): Generator<Claim> {
  const { block, clauses, before, names } = passage
  if (block.block.kind === 'item' && passage.label) return
  for (const [i, clause] of clauses.entries()) {
    const opens = i === 0 || /[；;]/.test(clauses[i - 1]?.mark ?? '')
    const known = pureList(block.text, clause, { types: ['disease'] })
    const list = known.length > 0 ? known : namedList(block.text, clause)
    const length = opens ? spokenOf(block.text.slice(clause.start, clause.end), names) : 0
    const head = length > 0 ? [{ start: clause.start, end: clause.start + length }] : []
    const found = list.length > 0 ? list : head
    const others = found
      .filter(({ start, end }) => !/.[不无未没]/.test(block.text.slice(start, end)))
      .filter(({ start, end }) => !before.some((one) => one.text === block.text.slice(start, end)))
    const values = others.map((span) => ({ span, type: 'disease' as const }))
    yield* sectionClaims(passage, { ...clause, topics: before }, 'differential-diagnosis', values)
  }
}

const outcome =
  /恢复|缓解|复发|愈合|好转|残疾|致残|遗留|后遗|恶变|癌变|转移|进展|恶化|加重|消失|消退|塌陷|瘫痪|失明|截肢/
/** What the frames on outlook read, and what is no outlook. */
const readElsewhere =
  /生存率|死亡率|病死率|治愈率|预后|自愈|痊愈|治愈|一般|大多|多数|通常|部分|少数|约|不能|无法|容易|易|取决|相关|有关|应|需|建议|复查|随访|[^，]{40}|⟦/

/** Under a heading on the outlook: what a half sentence says the illness comes to. */
export function* outlooks(passage: Passage): Generator<Claim> {
  const { block, sentence } = passage
  for (const { start, end } of splitOutside(block.text, sentence, '；。')) {
    const text = block.text.slice(start, end)
    const clause = passage.clauses.find((one) => one.start >= start)
    if (!clause || text.length < 6 || text.length > 40 || !outcome.test(text) || readElsewhere.test(text)) continue
    yield* sectionClaims(passage, clause, 'prognosis', [{ span: { start, end } }])
  }
}
