import type { Span } from '../../span.ts'
import { sentencesIn } from '../block-parts.ts'
import { Kept, type Page, type PageBlock } from '../page.ts'
import { isTerm } from '../terms.ts'
import type { Topic } from '../topic.ts'
import { ClauseTopics, type Own } from './clause-topics.ts'
import { articleTopics, asksAboutSign, inReach, leadTopics, namedBy } from './heading-topics.ts'
import { ItemTopics } from './item-topics.ts'
import { headLineOf, type Label, labelIn } from './labels.ts'
import { type Names, namesOf } from './names.ts'
import type { Passage, TopicClause } from './passage.ts'
import { labelOf, leadIn, numbered, runInHeading } from './sections.ts'
import { asks, isQuestion, SectionsOver } from './sections-over.ts'
import { SpokenTopics } from './spoken-topics.ts'

export type { Passage, TopicClause }

const passages = new Kept((page: Page): readonly Passage[] => new Reader(page).read())

/** The sentences of all blocks but tables, each with its topics. Read once a page. */
export const passagesOf = (page: Page): readonly Passage[] => passages.of(page)

/** Reads a page from its beginning and keeps what was spoken of last. */
class Reader {
  private readonly spoken = new SpokenTopics()
  private article = 0
  private titleTopics: readonly Topic[] = []
  private readonly page: Page
  private readonly sections = new SectionsOver()
  private readonly names: Names
  /** What the headings above the block at hand name, where they name a term. */
  private readonly headingTopics = new Map<PageBlock, readonly Topic[]>()
  private readonly items = new ItemTopics()
  private readonly clauses: ClauseTopics
  /** What the block at hand stands under; for a heading, what the headings above it name. */
  private inForce: readonly Topic[] = []
  /** What the last heading, or one above it, or the title names. */
  private headed: readonly Topic[] = []

  constructor(page: Page) {
    this.page = page
    this.names = namesOf(page)
    this.clauses = new ClauseTopics(this.spoken, this.items, this.names)
  }

  read(): Passage[] {
    const passages: Passage[] = []
    for (const block of this.page.blocks) {
      if (block.article !== this.article) this.beginArticle(block.article)
      this.spoken.opening = [...this.items.open(block, this.spoken.opening)]
      if (block.block.kind === 'heading') this.readHeading(block)
      else this.inForce = this.items.inForce(this.headed, this.spoken.opening)
      if (block.block.kind !== 'table') for (const passage of this.readBlock(block)) passages.push(passage)
    }
    return passages
  }

  private beginArticle(article: number): void {
    this.article = article
    this.spoken.first = []
    this.spoken.reset([])
    this.titleTopics = articleTopics(this.page, article, this.names)
    this.headed = this.titleTopics
    for (const topic of [...this.titleTopics].reverse()) this.spoken.open(topic)
  }

  /** A heading that names a term opens a passage about it; under another heading the title's topic is in force again. */
  private readHeading(block: PageBlock): void {
    this.sections.read(block)
    if (block.block.level === 1) return
    const named = namedBy(this.page, block, this.names, this.titleTopics)
    this.headingTopics.set(block, named)
    const above = block.headings.map((one) => this.headingTopics.get(one) ?? []).filter(({ length }) => length > 0)
    this.inForce = above.at(-1) ?? this.titleTopics
    const inForce = named.length > 0 ? named : this.inForce
    const ofSign = asksAboutSign(block.text, named)
    const kept = this.titleTopics.filter(({ type }) => !ofSign && !inForce.some((one) => one.type === type))
    // What the heading before named is over, with or without a title to go back to.
    const over = this.headed
    this.headed = [...inForce, ...kept]
    this.spoken.topics =
      inForce.length > 0 ? [] : this.spoken.topics.filter((one) => !over.some(({ span }) => span === one.span))
    for (const topic of [...this.headed].reverse()) this.spoken.open(topic)
  }

  private startOver(block: PageBlock): void {
    if (asks(block)) {
      if (isQuestion(block.headings.at(-1))) this.headed = this.inForce = this.titleTopics
      this.spoken.first = []
    }
    this.spoken.reset(this.headed.length > 0 ? this.headed : this.spoken.first)
  }

  private readBlock(block: PageBlock): Passage[] {
    const heading = block.block.kind === 'heading'
    if (!heading) this.spoken.reset(inReach(this.spoken.opening, this.headed, block))
    if (this.sections.open(block)) this.startOver(block)
    const before = this.inForce
    let section = this.sections.at(block)
    const hedged = this.sections.isHedged(block)
    const label = labelIn(block, this.names, section)
    if (label?.type && !heading) this.spoken.name(block, { span: label.span, type: label.type }, false)
    if (!heading) this.openLine(block)
    if (!heading && leadIn(block)) for (const topic of leadTopics(this.page, block, this.names)) this.spoken.open(topic)
    let runIn = false
    return sentencesIn(block).map((sentence) => {
      const over = heading || label?.type ? undefined : labelOf(block.text, sentence, section)
      const begin = over?.end ?? (heading ? sentence.start : this.behindName(block, sentence))
      const rest = begin > sentence.start ? { start: Math.min(begin, sentence.end), end: sentence.end } : sentence
      section = over?.section ?? section
      // A paragraph that opens with a numbered label on a section is under it as under a heading.
      if (over && sentence.start === 0 && numbered.test(block.text) && this.headed.length > 0)
        this.spoken.reset(this.headed)
      runIn ||= over !== undefined
      const clauses = heading
        ? this.clauses.ofHeading(block, rest)
        : this.clauses.read(block, rest, section, this.ownOf(label))
      return {
        block,
        sentence: rest,
        clauses,
        section,
        runIn,
        hedged,
        heading,
        before,
        label,
        names: this.names,
        kept: [],
      }
    })
  }

  private openLine(block: PageBlock): void {
    const line = headLineOf(block, this.names)
    if (!line) return
    this.spoken.name(block, line, true)
    this.items.openLine(this.spoken.topics[0])
  }

  /** Where the sentence goes on behind a numbered name on the line of its text; a disease so named is what the block is about. */
  private behindName(block: PageBlock, { start }: Span): number {
    const name = start === 0 ? runInHeading(block.text) : undefined
    if (!name) return start
    if (isTerm(block.text.slice(name.start, name.end), ['disease']))
      this.spoken.name(block, { span: name, type: 'disease' }, false)
    return name.end + 1
  }

  /** Whether the label of a block, or a heading below the title, names a disease of its own. */
  private ownOf(label: Label | undefined): Own {
    if (label?.type === 'disease') return 'label'
    return this.headed.some((one) => one.type === 'disease' && !this.titleTopics.includes(one)) ? 'heading' : undefined
  }
}
