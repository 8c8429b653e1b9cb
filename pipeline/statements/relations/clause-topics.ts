import type { Span } from '../../span.ts'
import { type Clause, clausesOf } from '../../text/sentences.ts'
import type { PageBlock } from '../page.ts'
import type { Topic } from '../topic.ts'
import { itemHead, itemMark } from './inline-items.ts'
import type { ItemTopics } from './item-topics.ts'
import {
  calledMention,
  dosedMention,
  followedMention,
  givenMention,
  goesOnAboutIt,
  type Mention,
  treatedMention,
} from './mentions.ts'
import type { Names } from './names.ts'
import type { TopicClause } from './passage.ts'
import { bringsOn, type SpokenTopics, subjectMention } from './spoken-topics.ts'

/** Reads the clauses of sentence after sentence, and tells of each what is spoken of there. */
export class ClauseTopics {
  private readonly spoken: SpokenTopics
  private readonly items: ItemTopics
  private readonly names: Names
  /** What the clause before leads to, of which this one speaks. */
  private pending: (Mention & { readonly block: PageBlock }) | undefined
  /** What was spoken of before a disease that the sentence mentions in passing. */
  private resumed: Topic[] | undefined

  constructor(spoken: SpokenTopics, items: ItemTopics, names: Names) {
    this.spoken = spoken
    this.items = items
    this.names = names
  }

  /** The clauses of a heading, which names nothing here. */
  ofHeading(block: PageBlock, sentence: Span): TopicClause[] {
    return this.each(block, sentence, () => undefined)
  }

  /**
   * The clauses of a sentence of prose.
   * @param own whether the block stands under a disease of its own, or opens with its name and a colon: '细菌感染导致的…' then tells where
   * something in it comes from
   */
  read(block: PageBlock, sentence: Span, section: string | undefined, own: Own): TopicClause[] {
    return this.each(block, sentence, (clause) => {
      const item = itemMark(block.text, clause)
      if (item) this.spoken.topics = [...this.items.begin(item.kind, this.spoken.topics)]
      const head = item && itemHead(block.text, clause, this.names, section)
      if (head) this.spoken.name(block, head, false)
      this.readTopic(block, clause, own)
    })
  }

  private each(block: PageBlock, sentence: Span, readClause: (clause: Clause) => void): TopicClause[] {
    const clauses: TopicClause[] = []
    for (const clause of clausesOf(block.text, sentence)) {
      this.readPending(block)
      readClause(clause)
      const { start, end, mark } = clause
      clauses.push({ start, end, mark, index: clauses.length, topics: this.spoken.topics })
    }
    this.spoken.topics = this.resumed ?? this.spoken.topics
    this.resumed = undefined
    return clauses
  }

  private readPending(block: PageBlock): void {
    const led = this.pending
    this.pending = undefined
    if (led?.block !== block) return
    if (led.type === 'disease') this.resumed ??= this.spoken.topics
    this.spoken.name(block, led, false)
  }

  private readTopic(block: PageBlock, clause: Clause, own: Own): void {
    const { text } = block
    const named = subjectMention(block, clause, this.names)
    if (named && !isOfOwn(text, named, clause, own) && !this.goesOn(text, named, clause)) {
      if (this.spoken.isCause(text, named)) this.spoken.pass(block, named)
      else this.spoken.name(block, named, clause.start === 0)
    }
    if (!this.spoken.topics.some(({ type }) => type === 'disease')) this.readTreated(block, clause)
    const given = givenMention(block, clause) ?? dosedMention(block, clause)
    if (given) this.spoken.name(block, given, goesOnAboutIt.test(text.slice(clause.end, clause.end + 6)))
    const followed = followedMention(text, clause)
    if (followed && !(own === 'label' && followed.type === 'disease')) this.pending = { ...followed, block }
    const called = calledMention(block, clause)
    if (called && this.spoken.hasKind(text.slice(called.span.start, called.span.end))) this.spoken.pass(block, called)
    else if (called) this.spoken.name(block, called, true)
  }

  /** '糖尿病足是糖尿病的并发症' on a page on 糖尿病足: what is spoken of stays so. */
  private goesOn(text: string, { span }: Mention, { start }: Clause): boolean {
    return span.start > start && this.spoken.opening.some((one) => text.startsWith(one.text, start))
  }

  /** 'P治疗X' names the disease where none was named before; the procedure stays what is spoken of. */
  private readTreated(block: PageBlock, clause: Clause): void {
    const found = treatedMention(block, clause)
    if (!found) return
    const first = this.spoken.topics[0]
    this.spoken.name(block, found, true)
    if (first) this.spoken.open(first)
  }
}

/** What a block has of its own to speak of. */
export type Own = 'heading' | 'label' | undefined

/** Whether a disease with which a clause opens only tells more of what the block speaks of: where it comes from, or what it is. */
function isOfOwn(text: string, { type, span }: Mention, clause: Clause, own: Own): boolean {
  if (type !== 'disease' || !own) return false
  if (bringsOn.test(text.slice(span.end, span.end + 12))) return true
  const all = span.end === clause.end && clause.mark === '，' && clause.start > 0
  return own === 'label' && (all || isReason.test(text.slice(span.end, clause.end)))
}

const isReason = /^(?:均|都|也)?(?:是|为)[^，。；]{0,10}(?:原因|病因|诱因|因素)(?:之一)?$/
