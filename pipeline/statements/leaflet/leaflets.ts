import type { Span } from '../../span.ts'
import { isDrugName } from '../drugs/names.ts'
import type { Spoken } from '../drugs/spoken.ts'
import { inPage, Kept, type Page, type PageBlock } from '../page.ts'
import type { LeafletSection } from '../tables/leaflet-sections.ts'
import { typeOf } from '../terms.ts'
import { type LeafletLabel, leafletLabel } from './labels.ts'

/** A block, or what stands in it behind its label, as a part of a drug's leaflet. */
export interface LeafletPart {
  readonly block: PageBlock
  /** In the block's text. */
  readonly span: Span
  readonly section: LeafletSection
  /** The label's own words: 儿童用药. */
  readonly label: string
  readonly drug: Spoken
  /** A paragraph behind the section's own words. */
  readonly continued?: boolean
}

/** What stands under one name of a drug. */
interface Open {
  readonly first: string
  /** The drug that the heading or line above names, and whether it says that a leaflet follows. */
  readonly above: Above | undefined
  readonly labels: Set<string>
  readonly ofDrugs: Set<string>
  /** A section that only drugs have is marked as such: 【不良反应】. */
  bracketed: boolean
  readonly parts: Omit<LeafletPart, 'drug'>[]
  /** The section at hand; none behind a heading that names none. */
  current?: { readonly part: Omit<LeafletPart, 'drug'>; readonly level: number }
}

interface Above {
  readonly drug: Spoken
  /** The line reads X说明书. */
  readonly manual: boolean
  /** The name is known to be a drug's. */
  readonly known: boolean
  /** The level of the heading; 7 of a line. */
  readonly level: number
}

const parts = new Kept((page: Page) => new Map(new Reader(page).read().map((part) => [part.block, part])))

/** The parts of the drug leaflets of a page, by block, in order. */
export const leafletParts = (page: Page): ReadonlyMap<PageBlock, LeafletPart> => parts.of(page)

const frame =
  /^(?:[一二三四五六七八九十\d]{1,3}[、.．]\s?|[（(][一二三四五六七八九十\d]{1,2}[）)]\s?)?(?:\d{1,2}(?:\.\d{1,3})?\s?[%％])?(?<name>[\u4e00-\u9fffA-Za-zα-ω0-9()（）-]{2,30}?)(?:的(?:主要|药理|临床)?(?:作用|功效|功能|用途|药效|主治|好处|特点)(?:[与和及、][\u4e00-\u9fff]{2,8})?)?(?:（[^（）]{1,20}）)?(?<manual>(?:的?(?:药品|中文|使用|用药|服药)?说明书?)|的?(?:病区|病房|门诊|家庭|居家|出院|患者|病人|安全|合理|正确|规范|临床){0,2}(?:使用|用药|应用|服用|注射|接种|带药)(?:患者|病人|安全|健康)?(?:指导|指南|说明|须知|手册|教育单?|提示|提醒|告知书?|单|要点|常识|方法|注意事项))?(?<more>[：:—|｜].{1,24})?$/d
/** Words of a heading that stand in no drug's name. */
const noName =
  /指导|指南|手册|须知|注意|怎么|如何|哪些|什么|常识|知识|宣教|科普|教育|一览|摘要|简介|介绍|要点|药物$|用药$/

/** A heading or a line of its own that names a drug: '（一）丙戊酸钠缓释片', '阿奇霉素片说明书'. */
function nameAbove(block: PageBlock): Above | undefined {
  if (block.text.length > 40) return undefined
  const { name, manual, more } = frame.exec(block.text)?.indices?.groups ?? {}
  if (!name) return undefined
  const text = block.text.slice(...name)
  const known = knowsDrug(text)
  const drug = { text, span: inPage(block, { start: name[0], end: name[1] }) }
  if (noName.test(text) || (more && !known)) return undefined
  const level = block.block.level ?? 7
  return known || manual || level < 7 ? { drug, manual: manual !== undefined, known, level } : undefined
}

/** A sentence that opens with the drug that it goes on to tell of: 'X是一种…', 'B（通用名：X）为…'. */
const lead =
  /^(?<name>[\u4e00-\u9fffA-Za-zα-ω0-9-]{2,20}?)(?:（(?:(?<kind>通用名|商品名|化学名|又称|又名|别名|简称|英文名|曾用名)?称?[：:]?\s?)?(?<other>[^（）]{2,40})）)?，?(?:主要成分|是|为|属|主治|[主常适]?用于|具有|$)/d

/** The drug that a line of prose opens with or that is all of the line, where its name is known. */
function nameAhead(block: PageBlock): Above | undefined {
  if (block.block.kind !== 'paragraph') return undefined
  const groups = lead.exec(block.text.slice(0, 80))?.indices?.groups
  const { name, kind, other } = groups ?? {}
  if (!name) return undefined
  const generic = kind && other && block.text.slice(...kind) === '通用名' ? other : undefined
  const at = [name, generic].find((one) => one && knowsDrug(block.text.slice(...one))) ?? generic
  if (!at) return undefined
  const span = inPage(block, { start: at[0], end: at[1] })
  return { drug: { text: block.text.slice(...at), span }, manual: false, known: true, level: 7 }
}

const nameOf = (block: PageBlock, isProse: boolean): Above | undefined =>
  isProse ? nameAhead(block) : nameAbove(block)

const knowsDrug = (name: string): boolean => isDrugName(name) || typeOf(name) === 'drug'

const called =
  /^(?:通用名称?|药品名称|品名|名称)?\s?[：:]?\s?(?<name>[\u4e00-\u9fffA-Za-zα-ω0-9()（）-]{2,30}?)(?=[，。；：\s]|商品名|英文名|汉语拼音|化学名|$)/d

/** The drug that the section on names gives: '通用名称：X', or X alone. */
function ownName({ block, span, label }: Omit<LeafletPart, 'drug'>): Spoken | undefined {
  const words = block.text.slice(span.start, span.end)
  if (!/^(?:药品名称|通用名称?|名称)$/.test(label) || /^(?:商品|英文|汉语|化学|曾用)/.test(words)) return undefined
  const found = called.exec(words)?.indices?.groups?.['name']
  if (!found) return undefined
  const at = { start: span.start + found[0], end: span.start + found[1] }
  return { text: block.text.slice(at.start, at.end), span: inPage(block, at) }
}

const hasWords = (part: Omit<LeafletPart, 'drug'> | undefined): boolean =>
  part !== undefined && part.span.end > part.span.start

/** Reads a page from its beginning; a leaflet is a run of labelled sections. */
class Reader {
  private readonly page: Page
  private open: Open | undefined
  private above: Above | undefined
  private readonly done: LeafletPart[] = []

  constructor(page: Page) {
    this.page = page
  }

  read(): LeafletPart[] {
    let article = 0
    for (const block of this.page.blocks) {
      if (block.article !== article) this.end()
      if (block.article !== article) this.above = undefined
      article = block.article
      const label = leafletLabel(block)
      if (label && (label.section !== 'other' || this.open || label.ofDrugs)) this.section(block, label)
      else this.other(block)
    }
    this.end()
    return this.done
  }

  private section(block: PageBlock, label: LeafletLabel): void {
    if (this.open?.first === label.name) this.end()
    this.open ??= {
      first: label.name,
      above: this.above,
      labels: new Set(),
      ofDrugs: new Set(),
      bracketed: false,
      parts: [],
    }
    this.open.labels.add(label.name)
    if (label.ofDrugs) this.open.ofDrugs.add(label.name)
    this.open.bracketed ||= label.ofDrugs && label.bracketed
    const span = { start: label.end, end: block.text.length }
    const part = { block, span, section: label.section, label: label.name }
    this.open.parts.push(part)
    this.open.current = { part, level: block.block.level ?? 7 }
  }

  private other(block: PageBlock): void {
    const { open } = this
    const { level } = block.block
    const manual = level === undefined && /说明书$/.test(block.text)
    if (!manual && this.goesOn(block)) return
    const isProse = level === undefined && !manual
    const named = nameOf(block, isProse)
    // A line of prose names the drug where no heading does.
    if (isProse && (!named || this.above?.known)) return
    // A heading under the drug's name that names no drug ends a section and not what is told of the drug.
    if (level !== undefined && this.above?.known && level > this.above.level && !named?.known) {
      if (open) delete open.current
      return
    }
    this.end()
    this.above = named
  }

  /** Takes a block to the section at hand, where it stands under it. */
  private goesOn(block: PageBlock): boolean {
    const { part, level = 7 } = this.open?.current ?? {}
    if (!this.open || !part || (block.block.level ?? 8) <= level) return false
    const continued = block.block.kind === 'paragraph' && (hasWords(part) || hasWords(this.open.parts.at(-1)))
    this.open.parts.push({ ...part, block, span: { start: 0, end: block.text.length }, continued })
    return true
  }

  private end(): void {
    const { open } = this
    this.open = undefined
    if (!open || !isLeaflet(open)) return
    const { above, ofDrugs } = open
    const named = open.parts.map(ownName).find((name) => name !== undefined)
    const isOne = above?.manual || above?.known || ofDrugs.size > 2 || (ofDrugs.size > 1 && open.labels.size > 3)
    const drug = named ?? (isOne ? above?.drug : undefined)
    if (drug) for (const part of open.parts) this.done.push({ ...part, drug })
  }
}

/** Whether there are sections enough: two under a drug's name, or one in brackets of its own, three elsewhere, two of them such as only drugs have. */
function isLeaflet({ above, labels, ofDrugs, bracketed }: Open): boolean {
  if (above?.manual) return ofDrugs.size > 0 && labels.size > 1
  if (above?.known) return labels.size > 1 || bracketed
  return ofDrugs.size > 1 && labels.size > 2
}

/** The drug whose leaflet a block stands in. */
export const leafletDrug = (page: Page, block: PageBlock): Spoken | undefined => leafletParts(page).get(block)?.drug
