import type { TermType } from '../../statement.ts'
import type { Page } from '../page.ts'
import { isTerm, typeOf } from '../terms.ts'

/** Names that the page itself shows to be terms, though their endings tell nothing, by type. */
export type Names = ReadonlyMap<string, TermType>

/** What a thing is called by its own definition: 'X是一种…的疾病'. */
const kinds: readonly (readonly [type: TermType, nouns: RegExp])[] = [
  ['drug', /(?:药|药物|抗生素|制剂|抑制剂|激素|类药品|药品)$/],
  ['procedure', /(?:手术|疗法|术式|治疗方法|技术)$/],
  ['test', /(?:检查|检验|检测|检查方法)$/],
  ['disease', /(?:疾病|[\u4e00-\u9fff]病|病变|综合征|综合症|[^急]症|炎症|肿瘤|畸形|感染|障碍|癌|瘤)$/],
]

const asked = /(?:什么(?:是|叫做?)|认识|了解|关于|得了|患上)([\u4e00-\u9fffA-Za-z]{2,10})(?=[？?\s，,：:]|$)/
const defined =
  /^([\u4e00-\u9fffA-Za-z]{2,10}?)(?:（[^（）]{1,40}）)?(?:[俗又也亦]称[^，。；：]{1,16}，)?(?:就?是|为|指的?是|是指)([^。；：？！\n]{4,80})/
const form =
  /^([\u4e00-\u9fffA-Za-z]{3,14}?)(?:缓释|控释|肠溶|分散|咀嚼|口崩|泡腾)?(?:片剂?|胶囊|注射液|颗粒|干混悬剂|混悬液|口服液|滴眼液|软膏|乳膏|凝胶|栓|粉针剂?)(?:使用说明书?|说明书|的.{1,8})?$/

const noName = /[的了吗呢么这那哪]|^(?:它|其|本|该|此)|患者|病人|怎么|如何|以及|疾病|症状|治疗|检查|[是有会能要不]/

/**
 * The names that a page's questions, definitions and titles give: '什么是X？', 'X是一种…的疾病'; a drug's title without its form.
 * A name counts from its second mention on.
 */
export function namesOf(page: Page): Names {
  const names = new Map<string, TermType>()
  const types = new Map<string, TermType>()
  const candidates = new Set<string>()
  for (const { block, text } of page.blocks) {
    if (block.kind === 'table') continue
    const kind = definedKind(text)
    if (kind) types.set(...kind)
    if (block.kind !== 'heading') continue
    const preparation = form.exec(text)?.[1]
    if (preparation && typeOf(text) === 'drug') types.set(preparation, 'drug')
    const name = asked.exec(text)?.[1] ?? (text.length <= 10 ? text : undefined)
    if (name && !noName.test(name)) candidates.add(name)
  }
  for (const name of candidates) if (!types.has(name) && isDiseaseLike(page.text, name)) types.set(name, 'disease')
  for (const [name, type] of types) if (!isTerm(name) && twice(page.text, name)) names.set(name, type)
  return new Map([...names].sort(([a], [b]) => b.length - a.length))
}

function definedKind(text: string): [string, TermType] | undefined {
  const found = defined.exec(text.slice(0, 160))
  const [, name = '', definition = ''] = found ?? []
  if (noName.test(name) || typeOf(name) !== undefined) return undefined
  for (const clause of definition.split('，').slice(0, 4)) {
    const type = kinds.find(([, nouns]) => nouns.test(clause))?.[0]
    if (type) return [name, type]
  }
  return undefined
}

/** A heading's name is a disease where the text speaks of its causes, symptoms or patients. */
const isDiseaseLike = (text: string, name: string): boolean =>
  typeOf(name) === undefined &&
  [`${name}的病因`, `${name}的原因`, `${name}的症状`, `${name}患者`, `${name}的临床表现`, `什么是${name}`].some(
    (words) => text.includes(words),
  )

const twice = (text: string, name: string): boolean => text.indexOf(name, text.indexOf(name) + name.length) > 0
