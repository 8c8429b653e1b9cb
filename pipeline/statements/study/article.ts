import type { Term, Witness } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import { type Article, articlesOf } from '../header/article.ts'
import { Kept, type Page, type PageBlock } from '../page.ts'
import { Sought } from '../sought.ts'
import { bareHead } from '../tabular/columns.ts'
import { study } from './subject.ts'

/** An article that reports a study, with the names of its arms in the order in which they first stand. */
export interface StudyArticle {
  readonly article: Article
  readonly groups: readonly string[]
  /** Paragraphs and items in Chinese. */
  readonly blocks: readonly PageBlock[]
}

const signs: readonly Sought[] = [
  new Sought(/(?:资料|对象|材料)与方法|一般资料|临床资料|纳入标准|入选标准|排除标准/),
  new Sought(/摘\s?要/),
  new Sought(/[Pp]\s?[<>=＜＞]\s?0?\.\d/),
  new Sought(/统计学|x̄|±/),
  new Sought(
    /本组(?:\s?\d|患者|病例|病人|平均|均|手术|术)|\d\s?例(?:手术|操作|治疗|临床)?(?:体会|经验|报告|分析|总结)/,
  ),
  new Sought(/回顾性(?:分析|研究|队列|总结)|前瞻性|随机(?:数字表|分为|分成|对照|抽|双盲)|病例对照研究/),
  new Sought(/年龄(?:为|范围|在)?\s?\d{1,3}\s?岁?\s?[-～~–至]\s?\d{1,3}\s?岁/),
  new Sought(/(?:观察|对照|治疗|试验|实验|研究|干预|安慰剂)组/),
  new Sought(/(?:纳入|收治|选取|选择|入选|招募)[^。；]{0,40}\d+\s?(?:例|名)|\d+\s?例[^。；]{0,30}患者/),
]

/** True where more than six in ten characters that are no blanks are Latin letters. */
function isLatin(text: string): boolean {
  let latin = 0
  let filled = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b)) latin++
    if (code > 0x20 && (code < 0xa0 || !/\s/.test(text[at] as string))) filled++
  }
  return latin * 10 > filled * 6
}

const noGroup =
  /^(?:\d{1,2}组$)|^(?!病例组$)(?:.{0,4}[两二三四各每同该全此本多一几哪其]|.*(?:较|比|患者|病例|由|均|进行|采用|所有|其余|相邻|肌群|词).*|.{0,2}[重小分机群乱编])组$/
const groupEnd = /组(?![织成合间内别方件胺份数氨建])/g
/** Words that stand before the name of an arm and are no part of it. */
const boundary =
  /^.*(?:[，。；：、（()）“”\s]|且|而|其中|但|分为|分成|为|和|与|及|于|较|随机|将|对(?!照)|在|由|各|是|等|报道|报告|发现|显示|示|认为|表明|(?<!病)例|的|后|前|时|即|入|周|天|月|年)/

/** The unit of a number before the name: 术后3 d甲组. */
const clinging = /^(?:min|[dhs])(?=[\u4e00-\u9fff])/

/** Names of arms without the blank that parts a letter from its 组: A 组 is A组. */
export function joinArms(text: string): string {
  return text.includes(' 组')
    ? text.replace(/(?<![A-Za-z])([A-Za-z][A-Za-z0-9+-]{0,7}|[Ⅰ-Ⅳ]) 组(?![织成合间内别])/g, '$1组')
    : text
}

/** Arms of a study that a text names. */
function groupsIn(text: string): string[] {
  return matchesOf(groupEnd, text).flatMap(({ index }) => {
    const name = `${text
      .slice(Math.max(0, index - 10), index)
      .replace(boundary, '')
      .replace(clinging, '')}组`
    return /^[\u4e00-\u9fffA-Za-z0-9+＋-]{2,11}$/.test(name) && !noGroup.test(name) ? [name] : []
  })
}

/** The arms that a block names, by sentence; those of a table stand in its first column. */
function namesIn({ block, text }: PageBlock, page: Page): string[][] {
  if (!block.rows) return joinArms(text).split('。').map(groupsIn)
  const cells = block.rows.map((row) => page.text.slice(row[0]?.start ?? 0, row[0]?.end ?? 0).trim())
  return /^(?:组别|分组|组)$/.test(bareHead(cells[0] ?? ''))
    ? [cells.map(joinArms).filter((cell) => /组$/.test(cell))]
    : []
}

/** 全髋关节置换术组（A组）: the long name of an arm that goes by its letter. */
const longName =
  /(?<long>[\u4e00-\u9fffA-Za-z0-9+-]{2,20}组)[（(](?:[A-Za-zⅠ-Ⅳ甲乙丙丁]{1,3}组)[)）]|(?<![A-Za-z])[A-ZⅠ-Ⅳ甲乙丙丁]\s?组[（(](?<behind>[\u4e00-\u9fffA-Za-z0-9+＋ -]{2,24}组)(?=[，,、)）])/g

const mostArms = 6

function groupsOf(blocks: readonly PageBlock[], page: Page): string[] {
  const counts = new Map<string, number>()
  for (const names of blocks.flatMap((block) => namesIn(block, page))) {
    // Two arms in one sentence bear each other out; a single name must come again.
    const weight = new Set(names).size > 1 ? 2 : 1
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + weight)
  }
  const names = [...counts].flatMap(([name, count]) => (count > 1 ? [name] : []))
  // A study has few arms; names beyond the most frequent are none.
  const least = [...counts.values()].sort((a, b) => b - a)[mostArms - 1] ?? 0
  // Words that cling to a name make another, longer one.
  const longer = new Set(
    blocks.flatMap(({ text }) =>
      text.includes('组（')
        ? matchesOf(longName, text).flatMap(({ groups = {} }) => joinArms(groups['long'] ?? groups['behind'] ?? ''))
        : [],
    ),
  )
  const isLong = (name: string): boolean =>
    [...longer].some((long) => long === name || (name.length > 3 && long.endsWith(name)))
  return names
    .filter((name) => !isLong(name))
    .filter((name) => (counts.get(name) ?? 0) >= least)
    .slice(0, mostArms)
    .filter((name, _, all) => !all.some((other) => other !== name && other.length > 2 && name.endsWith(other)))
}

const studies = new Kept((page: Page): readonly StudyArticle[] =>
  articlesOf(page).flatMap((article) => studyOf(article, page) ?? []),
)

/** The articles of a page that report a study: at least two signs of one. */
export const studiesOf = (page: Page): readonly StudyArticle[] => studies.of(page)

function studyOf(article: Article, page: Page): StudyArticle | undefined {
  const found = signs.filter((sign) => article.blocks.some((block) => sign.test(block)))
  if (found.length < 2) return undefined
  const chinese = article.blocks.filter(({ text }) => !isLatin(text))
  const blocks = chinese.filter(({ block }) => block.kind === 'paragraph' || block.kind === 'item')
  return { article, groups: groupsOf(chinese, page), blocks }
}

/** The arm that is named last in `text`, with its place. */
export function lastGroup(text: string, groups: readonly string[]): { name: string; at: number } | undefined {
  let last: { name: string; at: number } | undefined
  for (const name of groups) {
    const at = text.lastIndexOf(name)
    if (at >= 0 && (!last || at + name.length > last.at + last.name.length)) last = { name, at }
  }
  return last
}

/** The subject of a claim about an arm, or about the study where none is named. */
export function subjectOf(group: string | undefined): Term {
  return group === undefined ? study : { type: 'group', text: group }
}

/** A span of a block as a witness. */
export function witness({ block }: PageBlock, role: Witness['role'], start: number, end: number): Witness {
  return { role, start: block.content.start + start, end: block.content.start + end }
}
