import type { PageBlock } from '../page.ts'
import { itemMark } from './inline-items.ts'
import { greeting, inheritable, leadIn, namesSection, sectionOf } from './sections.ts'

/** Paragraphs for which a heading's name holds. */
const farthest = 6

/** A heading of its own; at the head of an item the word names a class of causes. */
const onDrugs = /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[、.．）)]?\s?)?药物$/

/** Another's question: what the answer before spoke of is over. */
const question = /^(?:问题?|提问|网友|患者|Q)\s?(?:\d{1,2}|[一二三四五六七八九十])?(?:提问)?[:：]/

const hedgedLead =
  /(?:可能(?!性|会?(?:出现|发生|引起|带来|造成|存在|有|产生|遇到)的)|或许|\b(?:may|might|could)\b)[^。；.]{0,30}[:：]$/i
const longestLead = 60

/** '一名28岁男性…', '患者女性，50岁', '李先生，16岁': another's case. */
const another =
  /^(?:(?:有|现有|某)?一[名位个](?:[^，。；]{0,8}岁的?)?[^，。；]{0,6}(?:患者|病人|男性|女性|男孩|女孩|男子|女子|新生儿|婴儿|儿童|孕妇|老人|产妇)|(?:患者|病人)[，,]?(?:男|女)性?[，,]\s?\d|[\u4e00-\u9fff]{1,2}(?:先生|女士|小姐)[，,])/

/** An item of a list, or a paragraph that is numbered as one. */
export const isItem = ({ block, text }: PageBlock): boolean =>
  block.kind === 'item' || (block.kind === 'paragraph' && itemMark(text, { start: 0, end: text.length }) !== undefined)

/** Whether a heading asks: it stands over its answer, not over the questions behind that. */
export const isQuestion = (heading: PageBlock | undefined): boolean => /[？?]\s?$/.test(heading?.text.slice(-2) ?? '')

const asking = /怎么|什么|如何|为何|哪[些种个里]|吗|能不能|是否|[？?]/

/** Whether a paragraph asks anew, or tells of another patient: what was spoken of is over. */
export const asks = ({ block, text, headings }: PageBlock): boolean =>
  block.kind === 'paragraph' &&
  (question.test(text.slice(0, 12)) ||
    another.test(text.slice(0, 32)) ||
    (/[？?]\s?$/.test(text.slice(-2)) && (headings.length === 0 || isQuestion(headings.at(-1)))))

/** The sections that stand over the blocks of a page, read from its beginning. */
export class SectionsOver {
  private readonly sections = new Map<PageBlock, string | undefined>()
  /** Paragraphs since the last heading: a heading's name does not hold for all that follows, nor for another's answer. */
  private under = 0
  /** What the paragraph that leads into the list at hand names: 'complications include:'. */
  private lead: string | undefined
  /** Whether it only says what may be: '并发症可能包括：'. */
  private leadHedged = false
  /** The section that a line of its own names, '3. 药物治疗', where it is no heading. */
  private marker: string | undefined
  private leads = false

  /** A heading, when it is come to. */
  read(block: PageBlock): void {
    this.sections.set(block, sectionOf(block.text) ?? (onDrugs.test(block.text) ? 'treatment' : undefined))
  }

  /**
   * Any block, when it is come to.
   * @returns whether it is a line that names a section though it is no heading, or another's question: what was spoken of is over
   */
  open(block: PageBlock): boolean {
    const { kind } = block.block
    if (kind === 'heading') this.under = 0
    else if (kind === 'paragraph') this.under += greeting.test(block.text) ? 100 : 1
    if (!isItem(block) || /[：:]$/.test(block.text)) this.readLead(block)
    const names = kind !== 'heading' && namesSection(block)
    // What a line with a colon names holds for the items behind it.
    if (this.leads && !names && kind !== 'item' && !itemMark(block.text, { start: 0, end: block.text.length }))
      this.marker = undefined
    if (names) this.leads = /[：:]$/.test(block.text)
    if (names || kind === 'heading') this.marker = names ? sectionOf(block.text) : undefined
    return names || asks(block)
  }

  private readLead(block: PageBlock): void {
    this.lead = leadIn(block)
    this.leadHedged = block.block.kind !== 'heading' && hedgedLead.test(block.text.slice(-longestLead))
  }

  /** The property that stands over a block. */
  at(block: PageBlock): string | undefined {
    if (block.block.kind === 'heading') return this.parentOf(block)
    const led = isItem(block) ? this.lead : undefined
    return led ?? this.marker ?? (this.under > farthest ? undefined : this.over(block))
  }

  /** Whether a block is an item of a list whose lead only says what may be. */
  isHedged(block: PageBlock): boolean {
    // Where something 'may be recommended', who it is for is said without doubt.
    return isItem(block) && this.leadHedged && this.at(block) !== 'indication'
  }

  /** The property that the heading over a heading names. */
  private parentOf({ headings }: PageBlock): string | undefined {
    const parent = headings.at(-1)
    return parent && this.sections.get(parent)
  }

  /** The property that the heading over a block names, or the one above it where that holds for its subsections. */
  private over({ headings }: PageBlock): string | undefined {
    const heading = headings.at(-1)
    const own = heading && this.sections.get(heading)
    // A heading that asks for itself, under a title that asks, opens another answer.
    const inherited =
      heading && !(asking.test(heading.text) && heading.headings.at(-1)?.block.level === 1)
        ? this.parentOf(heading)
        : undefined
    return own ?? (inherited && inheritable.has(inherited) ? inherited : undefined)
  }
}
