import type { PageBlock } from '../page.ts'
import { drugsOnly, type LeafletSection, leafletSections } from '../tables/leaflet-sections.ts'
import { typeOf } from '../terms.ts'

/** The label of a leaflet's section at the beginning of a block: 【禁忌】…, a heading 适应症, '用法用量：…'. */
export interface LeafletLabel {
  readonly name: string
  readonly section: LeafletSection
  /** Where what it names begins, in the block's text. */
  readonly end: number
  /** Whether it stands in brackets of its own. */
  readonly bracketed: boolean
  /** Whether only a drug's leaflet has such a section. */
  readonly ofDrugs: boolean
  /** The drug that it names itself: X的副作用. */
  readonly drug?: string
}

const sections = Object.entries(leafletSections).map(
  ([section, names]) => [section as LeafletSection, new RegExp(`^(?:${names})$`)] as const,
)
const onlyDrugs = new RegExp(`^(?:${drugsOnly})$`)

const bracketed =
  /^[【[［〔]\s?([\u4e00-\u9fff][\u4e00-\u9fff、/／（）\s]{0,16}[\u4e00-\u9fff）])\s?[】\]］〕]\s?[：:|]?\s?/
const colon = /^([\u4e00-\u9fff]{2,12})\s?[：:|]\s?/
const numbering = /^(?:[一二三四五六七八九十\d]{1,3}[、.．]\s?|[（(][一二三四五六七八九十\d]{1,2}[）)]\s?)/

/** A label and the blank behind it: '成分　每支1.7 mL'. */
const spaced = /^([\u4e00-\u9fff]{2,8})[\u3000\t]\s?(?=\S)/

const sectionNamed = (name: string): LeafletSection | undefined => sections.find(([, names]) => names.test(name))?.[0]

/** The section of '谁不能用、谁要当心', where each part names one. */
function firstNamed(name: string): LeafletSection | undefined {
  const found = name.split(/[与和及、]/).map(sectionNamed)
  return found.length === 2 && found.every((section) => section !== undefined) ? found[0] : undefined
}

const ofNamed =
  /^([\u4e00-\u9fff]{2,16}?)(?:使用时|服用时|使用|用药)?的?(?=用法|用量|剂量|不良|副作|禁忌|注意|适应|成[分份]|作用)/

/** '万古霉素的不良反应有哪些？' is 不良反应, of the drug that it opens with. */
function bareName(written: string): { readonly name: string; readonly drug?: string } {
  const name = written.replace(/\s|[？?]$/g, '').replace(/(?:有哪些|有什么|是什么|包括哪些|一览|介绍)$/, '')
  const own = ofNamed.exec(name)
  const owner = own?.[1] ?? ''
  if (!own || !(typeOf(owner) === 'drug' || /^(?:本品|它)$/.test(owner))) return { name }
  return { name: name.slice(own[0].length), ...(typeOf(owner) === 'drug' && { drug: owner }) }
}

function labelNamed(written: string, end: number, inBrackets: boolean): LeafletLabel | undefined {
  const { name, drug } = bareName(written)
  const section = sectionNamed(name) ?? firstNamed(name)
  if (!section && !inBrackets) return undefined
  return {
    name,
    section: section ?? 'other',
    end,
    bracketed: inBrackets,
    ofDrugs: onlyDrugs.test(name),
    ...(drug !== undefined && { drug }),
  }
}

/** The label that a block begins with; in brackets any, without them only the names that leaflets have. */
export function leafletLabel({ block, text }: PageBlock): LeafletLabel | undefined {
  if (block.kind === 'table') return undefined
  const inBrackets = bracketed.exec(text)
  if (inBrackets) return labelNamed(inBrackets[1] as string, inBrackets[0].length, true)
  const plain = block.kind === 'heading' ? undefined : (colon.exec(text) ?? spaced.exec(text))
  if (plain) return labelNamed(plain[1] as string, plain[0].length, false)
  return block.kind === 'heading' && text.length < 28
    ? labelNamed(text.replace(numbering, ''), text.length, false)
    : undefined
}
