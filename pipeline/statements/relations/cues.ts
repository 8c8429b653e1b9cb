import type { Span } from '../../span.ts'
import { matchesOf } from '../../text/matches.ts'
import { Kept, type Page } from '../page.ts'
import { Sought } from '../sought.ts'
import { candidatesOf } from './cue-index.ts'
import type { Passage, TopicClause } from './passages.ts'

/** A place where a clause states a relation. Spans are in the block's text. */
export interface Cue {
  readonly passage: Passage
  readonly clause: TopicClause
  /** The words that state it. */
  readonly cue: Span
  /** Where the subject is looked for. */
  readonly subject: Span
  /** Where the value is looked for. */
  readonly value: Span
  /** True where the value runs to the end of the clause, so that the list may go on in the next. */
  readonly open: boolean
}

/** Blocks and sentences that tell of one patient, of a study's patients or of the reader: what they say holds for them only. */
const narrative = new Sought(
  /患者[，,、]?\s?(?:[男女]|王|李|张|某)|[男女](?:性)?[，,]\s?\d+\s?岁|(?<![～~—–至到于-]\d{0,2})\d{1,3}\s?岁[，,]?的?(?:男|女)|查体[:：]|主诉|既往史|(?:女士|先生)(?:于|因|的症状|可能)|(?<!(?:有|多|数|些|许多|部分|不少|个别|[病炎症征癌瘤塞死%％])的?)(?:患者|病人)(?:于|因|的症状)|(?:患者|病人|女士|先生)(?:最近|近期|昨|今|可能(?:是|为|患|得|存在|需|由|因|已))|本组|本研究|两组|观察组|对照组|治疗组|本例|该患者|该病人|这位|先生|女士|小姐|小[李王张陈刘杨赵明红芳林周吴强丽华军](?![夹切])|，\s?\d{1,3}\s?岁(?!及?以|的?(?:儿童|孩子|患儿|人群)|[～~–-])|一[名位]|一个[男女][性童孩婴]|某[男女人]|我(?!国|们的?目标)|爷爷|奶奶|妈妈|爸爸/,
)

/** A sentence longer than this has lost its marks: only what stands near a clause tells of whom it speaks. */
const longSentence = 240

/** How far round a clause one looks; undefined where the whole sentence counts. */
function windowOf(sentence: Span, clause: Span & { readonly mark?: string }): number | undefined {
  if (clause.mark === ' ') return 12
  return sentence.end - sentence.start > longSentence ? 40 : undefined
}

const question = /[？?]["”』」）)]?$/

/** True where the sentence states no general fact: a question, a heading's question apart, or a tale of one patient. */
export function isNarrative(passage: Passage, clause?: Span): boolean {
  const { sentence } = passage
  const around = clause && windowOf(sentence, clause)
  if (!around) return isTale.of(passage)
  const near = {
    start: Math.max(sentence.start, clause.start - around),
    end: Math.min(sentence.end, clause.end + around),
  }
  return tellsOfOne(passage, near)
}

const isTale = new Kept((passage: Passage) => {
  const { start, end } = passage.sentence
  return tellsOfOne(passage, { start, end: Math.min(end, start + longSentence) })
})

/** Whether a stretch of a sentence, or its block or heading, tells of one patient, or the sentence asks something. */
function tellsOfOne({ block, sentence, heading, section }: Passage, { start, end }: Span): boolean {
  if (!heading && question.test(block.text.slice(Math.max(0, sentence.end - 3), sentence.end))) return true
  return (
    (narrative.in(block) && narrative.pattern.test(block.text.slice(start, end))) ||
    (isCaseBlock.of(block) && !(section === 'symptom' && atOnset.test(block.text.slice(0, 40)))) ||
    underCase.of(block)
  )
}

/** What is said of patients at large: 患者常有…, 患者应…; any other block that opens with 患者 tells of one. */
const atLarge =
  '(?:往往|大多|大都|就诊的|来诊的|多数?(?![年日月])|常|可(?!见)|会|一般|通常|均|都|应|需|要|应该|必须|不宜|不能|不要|平时|主要|容易|易)'
const caseBlock = new Sought(
  new RegExp(`^(?:【?病例|【?病案|患者(?!${atLarge})|【摘要】|摘要|ABSTRACT|Abstract|【Abstract】|术中见)`),
)
const isCaseBlock = new Kept((block) => caseBlock.test(block))
/** Under a heading on symptoms: 患者突然出现…, and no age, sex or date with it. */
const atOnset =
  /^患者(?:突然|突发|可|逐渐|早期|自觉|起病|发病|出现|有|感|首先|初期|表现)(?!.*(?:\d\s?[岁年月]|入院|我院|就诊))/
const caseHeading = new Sought(
  /病例\s?[\d一二三四五六]|病例(?:介绍|报告|资料|分享)|(?:资料|对象|材料)[与和及]方法|^\d?\s?结果$|Case \d/,
)
const underCase = new Kept(({ headings }) => headings.some((heading) => caseHeading.test(heading)))

/**
 * The matches of `pattern` in the clauses of a page's prose.
 * @param pattern global, with the flag `d`; the group `s` marks the subject, `v` the value; without them the subject is what stands
 *   before the match in its clause and the value what stands after it, or before it where the subject is marked
 * @param titles whether the title is read as well
 * @param section only what stands under a heading or label that names this property
 */
export function cuesOf(page: Page, pattern: RegExp, titles = false, section?: string): readonly Cue[] {
  const candidates = candidatesOf(page, pattern)
  if (candidates.length === 0) return none
  const cues: Cue[] = []
  for (const { passage, clause } of candidates) {
    if (!isRead(passage, titles) || (section !== undefined && passage.section !== section)) continue
    const matches = matchesOf(pattern, passage.block.text.slice(clause.start, clause.end))
    if (matches.length === 0 || isNarrative(passage, clause)) continue
    for (const found of matches) cues.push(cueAt(passage, clause, found))
  }
  return cues
}

const none: readonly Cue[] = []

const isRead = ({ heading, block }: Passage, titles: boolean): boolean =>
  !heading || (titles && block.block.level === 1)

function cueAt(passage: Passage, clause: TopicClause, found: RegExpExecArray): Cue {
  const at = (span: [number, number]): Span => ({ start: span[0] + clause.start, end: span[1] + clause.start })
  const { s: subject, v: value }: { s?: [number, number]; v?: [number, number] } = found.indices?.groups ?? {}
  const next = passage.clauses[clause.index + 1]
  const leads = clause.mark === '：' && found.index + found[0].length === clause.end - clause.start
  const after = leads && !subject && next ? { start: next.start, end: next.end } : undefined
  const cue = { start: clause.start + found.index, end: clause.start + found.index + found[0].length }
  return {
    passage,
    clause,
    cue,
    subject: subject ? at(subject) : { start: clause.start, end: cue.start },
    value: value
      ? at(value)
      : after
        ? after
        : subject
          ? { start: clause.start, end: cue.start }
          : { start: cue.end, end: clause.end },
    open: value ? value[1] === clause.end - clause.start : !subject,
  }
}

/** A cue without words of its own: what a clause says as a whole, of a subject that stands elsewhere. */
export function wholeClause(passage: Passage, clause: TopicClause, value: Span = clause): Cue {
  const none = { start: clause.start, end: clause.start }
  return { passage, clause, cue: none, subject: none, value, open: false }
}
