import type { Reason } from '../edit.ts'
import { settingOf, type Zone } from './context.ts'
import { isMeta } from './cues.ts'
import { amount, isKept, type Known, label } from './evidence.ts'
import type { Line, Page } from './page.ts'
import { contextOdds } from './tables/context-odds.ts'
import { isLikeTitle, isOwnTitle } from './title.ts'

/** Log-odds from which a line goes: outside the text little, beside it more. */
const least: Readonly<Record<Zone, number>> = { above: 0.7, head: 1.5, inside: 2, foot: 0.7 }
/** Headings, houses and words to the others of a talk, which pages surround with chrome. */
const ofContent =
  /^(?:主要)?参考(?:资料|文献|来源)$|^(?:短篇|临床|基础|实验)?(?:论著|综述|述评|研究|经验|报道|讲座|个案报告|病例报告)$|^(?:专家|编者|主编|名家)(?:点评|按语?|述评|寄语)$|(?:医院|大学|学院).{0,14}[科部室心院](?:\([^()]{1,8}\))?$|^(?:楼主|医生|大夫|请问|专家|老师|你好|您好)[,，!！]/
/** Chrome so far off says nothing of a line. */
const farthest = 12
/** Longer lines are sentences, which this model knows little of. */
const longest = 60
const longestInText = 30

/** The lines that are chrome by where they stand and by what stands round them, as pages of all kinds have taught. */
export function* chromeInContext(page: Page, known: Known): Iterable<readonly [Line, Reason]> {
  const near = placesNear(page, known)
  const { zoneOf, featuresOf } = settingOf(page, known)
  for (const index of near) {
    const line = page.lines[index] as Line
    if (known.has(line) || isOwnTitle(page, line) || isOfContent(line) || isKept(page.lines, index)) continue
    const zone = zoneOf(index)
    const weights = contextOdds[zone]
    const odds = featuresOf(index).reduce((sum, feature, i) => sum + feature * (weights[i] as number), 0)
    if (odds > least[zone] && !isOfText(line, zone)) yield [line, 'boilerplate']
  }
}

/** The indices of lines with chrome not far from them, in order. */
function* placesNear({ lines }: Page, known: Known): Iterable<number> {
  let next = 0
  for (const line of lines) {
    if (!known.has(line)) continue
    const end = Math.min(lines.length, line.index + farthest + 1)
    for (next = Math.max(next, line.index - farthest); next < end; next++) yield next
  }
}

/** What may be a title or an item of the text itself, where this stands. */
const isOfText = (line: Line, zone: Zone): boolean =>
  (zone === 'head' || zone === 'inside') &&
  (isLikeTitle(line) || line.block.kind === 'item' || line.key.length > longestInText)

/** What no neighbours make chrome. */
const isOfContent = (line: Line): boolean =>
  line.block.kind === 'table' ||
  line.block.kind === 'separator' ||
  line.key.length > longest ||
  label.test(line.key) ||
  amount.test(line.key) ||
  ofContent.test(line.key) ||
  isMeta(line)
