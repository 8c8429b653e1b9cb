import type { Span } from '../../span.ts'
import type { TermType } from '../../statement.ts'
import { type Clause, clausesOf, sentencesOf } from '../../text/sentences.ts'
import type { Page, PageBlock } from '../page.ts'
import { isTerm, typeOf } from '../terms.ts'
import { leadingTerm, type Topic, termsInTitle, topicTypes, usualName } from '../topic.ts'
import { type Label, labelIn } from './labels.ts'
import { type Names, namesOf } from './names.ts'
import { greeting, inheritable, labelOf, leadIn, sectionOf } from './sections.ts'
import { trimSubject } from './trim.ts'

/** A clause with the things it may be about; spans are in the block's text. */
export interface TopicClause extends Clause {
  /** Its place among the clauses of its sentence. */
  readonly index: number
  /** What was spoken of last before this clause, latest first, one a type. */
  readonly topics: readonly Topic[]
}

/** A sentence of prose, a heading or a list item, with what stands over it. */
export interface Passage {
  readonly block: PageBlock
  /** In the block's text. */
  readonly sentence: Span
  readonly clauses: readonly TopicClause[]
  /** The property that the heading or the run-in label over the sentence names. */
  readonly section: string | undefined
  /** True where a label in the sentence or before it in the block, and no heading, names the property. */
  readonly runIn: boolean
  /** True in the title and headings. */
  readonly heading: boolean
  /** What was spoken of last before the block. */
  readonly before: readonly Topic[]
  /** What the block opens with: its run-in heading, or the heading's own text. */
  readonly label: Label | undefined
  /** Terms that the page itself shows to be such. */
  readonly names: Names
}

const cache = new WeakMap<Page, readonly Passage[]>()

/** The sentences of all blocks but tables, each with its topics. Read once a page. */
export function passagesOf(page: Page): readonly Passage[] {
  const known = cache.get(page)
  if (known) return known
  const made = new Reader(page).read()
  cache.set(page, made)
  return made
}

/** Reads a page from its beginning and keeps what was spoken of last. */
class Reader {
  private topics: Topic[] = []
  /** The topics with which a block opens: what its later sentences mention in passing does not carry over to the next block. */
  private opening: Topic[] = []
  private article = 0
  /** Paragraphs since the last heading: a heading's name does not hold for all that follows, nor for another's answer. */
  private underSection = 0
  private titleTopics: readonly Topic[] = []
  private readonly page: Page
  private readonly sections = new Map<PageBlock, string | undefined>()
  /** What the paragraph that leads into the list at hand names: 'complications include:'. */
  private lead: string | undefined

  private readonly names: Names
  /** What the headings above the block at hand name, where they name a term. */
  private readonly headingTopics = new Map<PageBlock, readonly Topic[]>()

  /** What the block at hand stands under; for a heading, what the headings above it name. */
  /** A disease that the clause before leads to, of which this one speaks. */
  private pending: { readonly block: PageBlock; readonly span: Span; readonly type: TermType } | undefined
  private inForce: readonly Topic[] = []
  /** What the last heading, or one above it, or the title names. */
  private headed: readonly Topic[] = []

  constructor(page: Page) {
    this.page = page
    this.names = namesOf(page)
  }

  read(): Passage[] {
    const passages: Passage[] = []
    for (const block of this.page.blocks) {
      if (block.article !== this.article) this.beginArticle(block.article)
      if (block.block.kind === 'heading') this.readHeading(block)
      else this.inForce = [...this.headed, ...this.opening.filter(({ type }) => !this.headed.some((one) => one.type === type))]
      if (block.block.kind !== 'table') for (const passage of this.readBlock(block)) passages.push(passage)
    }
    return passages
  }

  private beginArticle(article: number): void {
    this.article = article
    this.topics = []
    this.opening = []
    const title = this.page.blocks.find((block) => block.article === article && block.block.level === 1)
    this.titleTopics = title ? this.topicsOf(title) : []
    this.headed = this.titleTopics
    for (const topic of [...this.titleTopics].reverse()) this.open(topic)
  }

  private open(topic: Topic): void {
    this.push(topic)
    this.opening = this.topics
  }

  private topicsOf({ text, block }: PageBlock): Topic[] {
    const first = new Map<TermType, Topic>()
    for (const { span, type } of termsInTitle(text, this.names)) {
      if (first.has(type)) continue
      const written = text.slice(span.start, span.end)
      const stem = [...this.names.keys()].find((name) => written.startsWith(name))
      const name = stem ?? usualName(this.page.text, written)
      const start = block.content.start + (stem ? span.start : span.end - name.length)
      first.set(type, { type, text: name, span: { start, end: start + name.length } })
    }
    return [...first.values()]
  }

  /** A heading that names a term opens a passage about it; under another heading the title's topic is in force again. */
  private readHeading(block: PageBlock): void {
    this.sections.set(block, sectionOf(block.text))
    if (block.block.level === 1) return
    const named = this.topicsOf(block).filter((topic) => !isSectionName(block.text, topic))
    this.headingTopics.set(block, named)
    const above = block.headings.map((one) => this.headingTopics.get(one) ?? []).filter(({ length }) => length > 0)
    this.inForce = above.at(-1) ?? this.titleTopics
    const inForce = named.length > 0 ? named : this.inForce
    this.headed = inForce
    if (inForce.length > 0 && named.length === 0) this.topics = []
    for (const topic of [...inForce].reverse()) this.open(topic)
  }

  private push(topic: Topic): void {
    this.topics = [topic, ...this.topics.filter(({ type }) => type !== topic.type)]
  }

  private readBlock(block: PageBlock): Passage[] {
    const heading = block.block.kind === 'heading'
    if (heading) this.underSection = 0
    else if (block.block.kind === 'paragraph') this.underSection += greeting.test(block.text) ? 100 : 1
    if (!heading) this.topics = this.opening
    const before = this.inForce
    if (block.block.kind !== 'item') this.lead = leadIn(block)
    let section = heading
      ? this.parentSection(block)
      : ((block.block.kind === 'item' ? this.lead : undefined) ?? this.sectionOver(block))
    const label = labelIn(block, this.names, section)
    if (label?.type && !heading) this.name(block, label.span, label.type, false)
    let runIn = false
    return sentencesOf(block.text).map((sentence) => {
      const over = heading || label?.type ? undefined : labelOf(block.text, sentence, section)
      const rest = over ? { start: over.end, end: sentence.end } : sentence
      section = over?.section ?? section
      runIn ||= over !== undefined
      const clauses = clausesOf(block.text, rest).map((clause, index) => ({
        ...clause,
        index,
        topics: this.topicsAt(block, clause, heading),
      }))
      return { block, sentence: rest, clauses, section, runIn, heading, before, label, names: this.names }
    })
  }

  private parentSection({ headings }: PageBlock): string | undefined {
    const parent = headings.at(-1)
    return parent && this.sections.get(parent)
  }

  private sectionOver(block: PageBlock): string | undefined {
    const [parent, over] =
      block.headings.slice(-2).length === 2 ? block.headings.slice(-2) : [undefined, block.headings.at(-1)]
    if (!over || this.underSection > 6) return undefined
    const own = this.sections.get(over)
    const inherited = parent && this.sections.get(parent)
    return own ?? (inherited && inheritable.has(inherited) ? inherited : undefined)
  }

  private topicsAt(block: PageBlock, clause: Clause, heading: boolean): readonly Topic[] {
    const led = this.pending
    this.pending = undefined
    if (led?.block === block) this.name(block, led.span, led.type, false)
    if (!heading) this.readTopic(block, clause)
    return this.topics
  }

  private readTopic(block: PageBlock, clause: Clause): void {
    const { text } = block
    const first = clause.start === 0
    const { start } = trimSubject(text, { start: clause.start, end: clause.end }, () => false)
    const found = leadingTerm(text.slice(start, Math.min(start + 40, clause.end)) + clause.mark, this.names)
    if (found && !(found.type === 'procedure' && /(?:注射|滴注)$/.test(text.slice(start, start + found.length))))
      this.name(block, { start, end: start + found.length }, found.type, first)
    this.readTreated(block, clause)
    this.readFollowed(block, clause)
    const called = named.exec(text.slice(clause.start, clause.end))
    if (!called) return
    const from = clause.start + called.index + (called[1] as string).length
    const name = trimSubject(text, { start: from, end: clause.start + called.index + called[0].length })
    const written = text.slice(name.start, name.end)
    if (isTerm(written, topicTypes)) this.name(block, name, typeOf(written) as TermType, true)
  }

  /** 'P治疗X' names the disease where none was named before. */
  private readTreated(block: PageBlock, clause: Clause): void {
    if (this.topics.some(({ type }) => type === 'disease')) return
    const found = treated.exec(block.text.slice(clause.start, clause.end))
    if (!found || !isTerm(found[1] as string, ['disease'])) return
    const start = clause.start + found.index + 2
    const first = this.topics[0]
    this.name(block, { start, end: start + (found[1] as string).length }, 'disease', true)
    if (first) this.open(first)
  }

  /** 'X可出现Y，是…', '…，多见于…': what follows is said of Y. */
  private readFollowed(block: PageBlock, clause: Clause): void {
    if (clause.mark !== '，' || !goesOn.test(block.text.slice(clause.end + 1, clause.end + 12))) return
    const content = block.text.slice(clause.start, clause.end)
    const found = leadsTo.exec(content) ?? gives.exec(content)
    const name = found?.[1] ?? ''
    if (!found || !isTerm(name, ['disease', 'drug'])) return
    const start = clause.start + found.index + found[0].lastIndexOf(name)
    this.pending = { block, span: { start, end: start + name.length }, type: typeOf(name) as TermType }
  }

  private name({ text, block }: PageBlock, { start, end }: Span, type: TermType, opens: boolean): void {
    const topic = {
      type,
      text: text.slice(start, end),
      span: { start: start + block.content.start, end: end + block.content.start },
    }
    if (opens || (type === 'disease' && !this.opening.some((one) => one.type === type))) this.open(topic)
    else this.push(topic)
  }
}

/** A heading such as 辅助检查 or 手术治疗 names a section and nothing to speak of. */
const isSectionName = (heading: string, { type, text }: Topic): boolean =>
  (type === 'test' || type === 'procedure') && heading.endsWith(text) && sectionOf(text) !== undefined

const leadsTo =
  /(?:可以?|会|易|能|常|可能|并|而)(?:出现|并发|合并|发展为|发展成|引起|导致|形成|继发)([^，。；：、]{2,16}?)(?:（[^（）]{1,30}）)?$/
/** A drug that the clause ends with. */
const gives =
  /(?:药物有|药物包括|可用|选用|使用|服用|口服|外用|外涂|注射|给予)(?:\d[\d.]{0,4}%)?([^，。；：、]{2,16}?)(?:（[^（）]{1,30}）)?$/
const goesOn = /^(?:可以?(?:抑|促|缓|减|改|阻|增|降|舒|放|有|帮)|能够?|有助于|具有|是|为最|多见于|好发于|常见于|表现为|主要表现|临床表现|多发生|又称|也称)/

const treated = /治疗([^，。；：（(的]{2,20}?)(?=[（(]|比|的|$)/

/** Words that give a thing its name, or tell the asker what it is; the name stands after them. */
const named =
  /((?:称为|称之为|称作|叫做|[你您](?:这|这个|的情况)?(?:可能|应该|考虑|属于|就)?(?:是|为)))([^，。；：或（(]{2,24})/
