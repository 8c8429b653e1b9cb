import type { Span } from '../../span.ts'
import { isDrugClass } from '../drugs/mentions.ts'
import { isDrugName } from '../drugs/names.ts'
import type { Spoken } from '../drugs/spoken.ts'
import { inPage, type PageBlock } from '../page.ts'
import { typeOf } from '../terms.ts'
import type { LeafletLabel } from './labels.ts'

/** The drug that stands over a leaflet's sections. */
export interface Above {
  readonly drug: Spoken
  /** The line reads X说明书. */
  readonly manual: boolean
  /** The name is known to be a drug's. */
  readonly known: boolean
  /** The level of the heading; 7 of a line. */
  readonly level: number
}

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

/** What a heading or a line of prose names. */
export const nameOf = (block: PageBlock, isProse: boolean): Above | undefined =>
  isProse ? nameAhead(block) : nameAbove(block)

/** '# X的副作用有哪些': a page on one section of X's leaflet. */
export function drugOfLabel(block: PageBlock, { drug }: LeafletLabel): Above | undefined {
  const start = drug === undefined || isDrugClass(drug) ? -1 : block.text.indexOf(drug)
  if (drug === undefined || start < 0) return undefined
  const span = inPage(block, { start, end: start + drug.length })
  return { drug: { text: drug, span }, manual: false, known: true, level: 1 }
}

const knowsDrug = (name: string): boolean => isDrugName(name) || typeOf(name) === 'drug'

const called =
  /^(?:通用名称?|药品名称|品名|名称)?\s?[：:]?\s?(?<name>[\u4e00-\u9fffA-Za-zα-ω0-9()（）-]{2,30}?)(?=[，。；：\s]|商品名|英文名|汉语拼音|化学名|$)/d

interface Named {
  readonly block: PageBlock
  readonly span: Span
  readonly label: string
}

/** The drug that the section on names gives: '通用名称：X', or X alone. */
export function ownName({ block, span, label }: Named): Spoken | undefined {
  const words = block.text.slice(span.start, span.end)
  if (!/^(?:药品名称|通用名称?|名称)$/.test(label) || /^(?:商品|英文|汉语|化学|曾用)/.test(words)) return undefined
  const found = called.exec(words)?.indices?.groups?.['name']
  if (!found) return undefined
  const at = { start: span.start + found[0], end: span.start + found[1] }
  return { text: block.text.slice(at.start, at.end), span: inPage(block, at) }
}
