import type { PageBlock } from '../page.ts'
import { drugsOnly, type LeafletSection, leafletSections } from '../tables/leaflet-sections.ts'

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
}

const sections = Object.entries(leafletSections).map(
  ([section, names]) => [section as LeafletSection, new RegExp(`^(?:${names})$`)] as const,
)
const onlyDrugs = new RegExp(`^(?:${drugsOnly})$`)

const bracketed =
  /^[【[［〔]\s?([\u4e00-\u9fff][\u4e00-\u9fff、/／（）\s]{0,16}[\u4e00-\u9fff）])\s?[】\]］〕]\s?[：:]?\s?/
const colon = /^([\u4e00-\u9fff]{2,12})\s?[：:]\s?/
const numbering = /^(?:[一二三四五六七八九十\d]{1,3}[、.．]\s?|[（(][一二三四五六七八九十\d]{1,2}[）)]\s?)/

function labelNamed(written: string, end: number, inBrackets: boolean): LeafletLabel | undefined {
  const name = written.replace(/\s/g, '')
  const section = sections.find(([, names]) => names.test(name))?.[0]
  if (!section && !inBrackets) return undefined
  return { name, section: section ?? 'other', end, bracketed: inBrackets, ofDrugs: onlyDrugs.test(name) }
}

/** The label that a block begins with; in brackets any, without them only the names that leaflets have. */
export function leafletLabel({ block, text }: PageBlock): LeafletLabel | undefined {
  if (block.kind === 'table' || block.kind === 'item') return undefined
  const inBrackets = bracketed.exec(text)
  if (inBrackets) return labelNamed(inBrackets[1] as string, inBrackets[0].length, true)
  const plain = block.kind === 'heading' ? undefined : colon.exec(text)
  if (plain) return labelNamed(plain[1] as string, plain[0].length, false)
  return block.kind === 'heading' && text.length < 20
    ? labelNamed(text.replace(numbering, ''), text.length, false)
    : undefined
}
