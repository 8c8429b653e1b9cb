import type { Span } from '../../span.ts'
import type { Claim, TermType } from '../../statement.ts'
import { splitOutside } from '../../text/sentences.ts'
import { inPage, type Page } from '../page.ts'
import { claimOf } from '../relations/claims.ts'
import { pureList } from '../relations/conjuncts.ts'
import { isNarrative, wholeClause } from '../relations/cues.ts'
import { topicOf } from '../relations/ellipsis.ts'
import { type Passage, passagesOf, type TopicClause } from '../relations/passages.ts'
import { Sought } from '../sought.ts'
import { latinReference } from '../tables/english-words.ts'
import { typeOf } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { abbreviationTypes } from './abbreviations.ts'
import type { EnglishFrame } from './frame.ts'
import { englishFrames } from './frames.ts'
import { bareMember, englishList } from './lists.ts'

const longestPiece = 400
/** A page whose sentences are Chinese has none of these. */
const english = new Sought(/ (?:is|are|may|might|can|could|include|includes|by|with|to|of|when|for|from|prevent) /)
/** Abstracts and keywords of articles are told by the rules for studies. */
const ofArticle =
  /^(?:objectives?|methods?|results?|conclusions?|background|abstract|key ?words?)\b|\b(?:we|our|study|patients were)\b/i

/** What English sentences, or English parts of mixed ones, say of diseases, procedures, tests and drugs. */
export function* englishClaims(page: Page): Generator<Claim> {
  for (const passage of passagesOf(page)) {
    const { block, sentence, heading } = passage
    if (heading || !english.in(block) || isNarrative(passage)) continue
    const pieces = splitOutside(block.text, sentence, '，；。;').map((piece) => withoutStop(block.text, piece))
    for (const [i, piece] of pieces.entries())
      if (piece.end - piece.start < longestPiece) yield* pieceClaims(page, passage, piece, pieces[i + 1])
  }
}

function withoutStop(text: string, { start, end }: Span): Span {
  let to = end
  while (to > start && /[\s.!。]/.test(text[to - 1] as string)) to--
  return { start, end: to }
}

function* pieceClaims(page: Page, passage: Passage, piece: Span, next: Span | undefined): Generator<Claim> {
  const { block, clauses } = passage
  const words = block.text.slice(piece.start, piece.end)
  yield* adviceClaims(passage, piece, words)
  if (ofArticle.test(words) || /[?？]$/.test(words) || / (?:not|never|no) |n[’']t /.test(words)) return
  const clause = clauses.findLast(({ start }) => start <= piece.start) ?? clauses[0]
  if (!clause) return
  for (const frame of englishFrames) {
    const claims = [...framed({ page, passage, clause, piece, next, words }, frame)]
    yield* claims
    if (claims.length > 0) return
  }
}

const bids =
  /^(?:please )?(?:do not|don[’']t|avoid|never|always|tell|ask|make sure|be sure|keep|wear|limit|stop|do|take care|bring|arrange|plan) .{4,160}$/i
const ofDeeds: readonly TermType[] = ['procedure', 'test', 'device', 'drug']

/** A sentence that bids or forbids something, under a heading on what to mind; a list's items are read with their heading. */
function* adviceClaims(passage: Passage, piece: Span, words: string): Generator<Claim> {
  const { section, block, before, clauses } = passage
  const [clause] = clauses
  const minded = section === 'precaution' || section === 'preparation'
  const subject = minded && block.block.kind === 'paragraph' && bids.test(words) ? topicOf(before, ofDeeds) : undefined
  if (!subject || !clause) return
  const claim = claimOf(wholeClause(passage, clause, piece), { property: 'precaution', subject, value: piece })
  if (claim) yield claim
}

/** A part of a sentence with what stands round it. */
interface Told {
  readonly page: Page
  readonly passage: Passage
  readonly clause: TopicClause
  readonly piece: Span
  /** The part behind it, into which its list may go on. */
  readonly next: Span | undefined
  readonly words: string
}

function* framed(told: Told, frame: EnglishFrame): Generator<Claim> {
  const { passage, clause, piece, words } = told
  const found = frame.pattern.exec(words)
  const value = found?.indices?.groups?.['v']
  if (!found || !value) return
  const at = found.indices?.groups?.['s']
  const place = ([start, end]: readonly [number, number]): Span => ({
    start: piece.start + start,
    end: piece.start + end,
  })
  const finding = found.groups?.['f']
  const hedged = hedge.test(found.groups?.['may'] ?? '')
  for (const subject of subjectsOf(told, frame, at && place(at), found.groups?.['v'] ?? ''))
    for (const { span, type } of [...valuesOf(passage.block.text, place(value), frame), ...goingOn(told, frame)]) {
      const claim = claimOf(wholeClause(passage, clause, span), {
        property: propertyOf(frame.property, subject.type, passage.block.text.slice(span.start, span.end)),
        subject,
        value: span,
        ...(type && { type }),
        ...(hedged && { assertion: 'possible' as const }),
        ...(finding && { qualifiers: { finding } }),
      })
      if (claim) yield claim
    }
}

const site =
  /^(?:the |your )?(?:(?:lower|upper|left|right|middle|inner|outer) )?(?:back|neck|knees?|hips?|shoulders?|hands?|feet|foot|legs?|arms?|joints?|spine|lungs?|skin|face|wrists?|elbows?|ankles?|fingers?|toes?|chest|abdomen|brain|liver|kidneys?)\b/i

/** What a disease affects is a part of the body or a group of people; side effects of what is done are complications. */
function propertyOf(property: string, subject: string, value: string): string {
  if (property === 'affected-group') return site.test(value) ? 'affected-site' : property
  return property === 'adverse-effect' && subject !== 'drug' ? 'complication' : property
}

const hedge = /^(?:may|might|could|will likely|will probably)$/i

/** What the sentence names, or, where it points back or names nothing, what is spoken of. */
function subjectsOf(told: Told, frame: EnglishFrame, at: Span | undefined, said: string): readonly Topic[] {
  const { text } = told.passage.block
  const whole = at && bareMember(text, at)
  if (!at || !whole || latinReference.test(text.slice(whole.start, whole.end))) {
    const topic = frame.named && !at ? undefined : spokenOf(told.passage, told.clause, frame)
    return topic ? [topic] : []
  }
  return englishList(text, at).flatMap((span) => namedTopic(told, frame, span, said) ?? [])
}

/** A term of one of the frame's types; in a definition the noun that says what kind of thing it is tells its type. */
function namedTopic(
  { page, passage: { block, names, before } }: Told,
  { subjects, property }: EnglishFrame,
  span: Span,
  said: string,
): Topic | undefined {
  const name = block.text.slice(span.start, span.end)
  const spoken = before.find((one) => one.text.toLowerCase() === name.toLowerCase())
  const known = names.get(name) ?? typeOf(name) ?? spoken?.type ?? abbreviationTypes.of(page).get(name)
  const type = known ?? (property === 'definition' ? genusOf(said) : undefined)
  return type && subjects.includes(type) ? { type, text: name, span: inPage(block, span) } : undefined
}

const genera: readonly (readonly [type: TermType, nouns: RegExp])[] = [
  ['disease', /^[^,]{0,60}?\b(?:condition|disease|disorder|infection|injury|tumou?r|inflammation|syndrome)s?\b/i],
  ['procedure', /^[^,]{0,60}?\b(?:surgery|procedure|operation|treatment|therapy)\b/i],
  ['test', /^[^,]{0,60}?\b(?:test|exam|examination|scan)\b/i],
  ['drug', /^[^,]{0,60}?\b(?:medicine|drug|medication|antibiotic|painkiller)s?\b/i],
  ['device', /^[^,]{0,60}?\b(?:device|tube|implant|machine)\b/i],
]

const genusOf = (said: string): TermType | undefined => genera.find(([, nouns]) => nouns.test(said))?.[0]

const spokenOf = ({ before }: Passage, { topics }: TopicClause, { subjects }: EnglishFrame): Topic | undefined =>
  topicOf(before, subjects) ?? topicOf(topics, subjects)

/** '…, sleep apnea，过量饮酒和甲状腺功能亢进': the rest of a list in Chinese. */
function goingOn(
  { passage: { block }, next }: Told,
  { values, known }: EnglishFrame,
): { span: Span; type?: TermType }[] {
  const [first] = values ?? []
  if (!first || known || !next || !hanzi.test(block.text.slice(next.start, next.end))) return []
  return pureList(block.text, next, { types: values ?? [], like: hanzi }).map((span) => ({ span, type: first }))
}

const hanzi = /^[\u4e00-\u9fff]{2,8}(?:[、和及与或][\u4e00-\u9fff]{2,8}){0,6}$/

function valuesOf(text: string, span: Span, frame: EnglishFrame): { span: Span; type?: TermType }[] {
  const { values, known } = frame
  if (!values) return [{ span }]
  return englishList(text, span).flatMap((member) => {
    const type = typeOf(text.slice(member.start, member.end))
    if (type && values.includes(type)) return [{ span: member, type }]
    return known || type === 'anatomy' ? [] : [{ span: member, type: values[0] as TermType }]
  })
}
