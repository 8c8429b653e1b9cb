import type { Reason } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { LinePattern } from '../line-pattern.ts'
import { pageRule } from '../line-rule.ts'
import type { Line, Page } from '../page.ts'

const heading = new LinePattern(/^[【[]?(?:本文|文章|词条|内容)?(?:目录|目次|contents|tableofcontents)[】\]]?[:：]?$/)
const fewest = 3
const most = 80
const longest = 48
const shortEntry = 14
const number = /^(?:第?[一二三四五六七八九十\d]{1,3}[章节、.．:：]?|[(（][一二三四五六七八九十\d]{1,3}[)）]|[•▪·>-])/
const pageOfEntry = /(?<![.…·⋯])[.…·⋯]{2,40}\d{1,4}$/

/** Takes out a list of contents whose entries are the headings below it. */
export const contentsList: Rule = pageRule(
  {
    id: 'contents-list',
    why: 'A page lists the headings that stand below as links.',
    examples: [
      [
        '# 百日咳\n\n目录\n\n1 病因\n\n2 症状\n\n3 治疗\n\n## 病因\n\n杆菌。\n\n## 症状\n\n痉咳。\n\n## 治疗\n\n阿奇霉素。',
        '# 百日咳\n\n## 病因\n\n杆菌。\n\n## 症状\n\n痉咳。\n\n## 治疗\n\n阿奇霉素。',
      ],
    ],
    leaves: [
      '【甲】【乙】【丙】\n\n【甲】杆菌。',
      '# 百日咳\n\n目录\n\n1 病因\n\n2 症状\n\n3 治疗\n\n杆菌。',
      '目录\n\n病因\n\n症状\n\n治疗\n\n病因\n\n症状\n\n治疗',
      '# 国家基本药物目录\n\n青霉素\n\n红霉素\n\n阿奇霉素\n\n## 阿奇霉素\n\n用量。',
    ],
  },
  (page) => contentsLines(page),
)

/** The lists of contents of a page, with their headings. */
export function* contentsLines(page: Page): Iterable<readonly [Line, Reason]> {
  for (const line of page.lines) {
    if (isContentsBar(page, line)) yield [line, 'navigation']
    if (line.key.length > 12 || !heading.test(line.key)) continue
    const row = page.lines[line.index + 1]
    if (row && isContentsRow(page, row)) {
      yield [line, 'navigation']
      yield [row, 'navigation']
      continue
    }
    const entries = entriesAfter(page, line)
    if (entries.length < fewest) continue
    yield [line, 'navigation']
    for (const entry of entries) yield [entry, 'navigation']
  }
}

const inBrackets = /【([^【】]{2,14})】/g

/** A line of nothing but the labels of sections below. */
function isContentsBar({ lines }: Page, { key, index }: Line): boolean {
  if (!key.startsWith('【') || key.replace(inBrackets, '').length > 2) return false
  const labels = key.match(inBrackets) ?? []
  if (labels.length < fewest) return false
  const named = labels.filter((label) => lines.slice(index + 1).some((line) => line.key.startsWith(label))).length
  return named >= fewest && named * 2 >= labels.length
}

const inRow = /(?:^|\s)\d{1,2}[.、\s]\s{0,2}(\p{Script=Han}{2,14})(?=\s|$)/gu

/** True of a line that numbers the sections below side by side. */
function isContentsRow({ lines }: Page, { text, index }: Line): boolean {
  const names = [...text.trim().matchAll(inRow)].map(([, name]) => name as string)
  if (names.length < fewest) return false
  const below = new Set(lines.slice(index + 1).map(({ key }) => bare(key)))
  return names.filter((name) => below.has(name)).length * 2 > names.length
}

const bare = (key: string): string => key.replace(pageOfEntry, '').replace(number, '')

/** The lines after the heading, as long as each names a heading that stands below them. */
function entriesAfter({ lines }: Page, { index }: Line): Line[] {
  const last = new Map<string, number>()
  for (const line of lines.slice(index + 1))
    if (line.block.kind === 'heading' || (line.key.length <= longest && !line.isProse))
      last.set(bare(line.key), line.index)
  const isNamed = (line: Line | undefined): boolean =>
    line !== undefined && line.key.length <= longest && (last.get(bare(line.key)) ?? -1) > line.index
  const listed = lines.slice(index + 1, index + 1 + most)
  let count = 0
  while (isNamed(listed[count])) count++
  const entries = listed.slice(0, count)
  const next = listed[count]
  // The last may name a section that the page does not show.
  const isTail = next !== undefined && /^\d/.test(next.key) && Number.parseInt(next.key, 10) === count + 1
  // Headings follow each other only in a list of contents: below it most have their text.
  const heads = entries.map(({ key }) => last.get(bare(key)) as number)
  const follows = (at: number, i: number): boolean => i > 0 && at === (heads[i - 1] as number) + 1
  if (heads.some((at, i) => i > 0 && at <= (heads[i - 1] as number))) return []
  if (heads.filter(follows).length * 2 > heads.length - 1) return []
  return isTail && next.key.length <= shortEntry ? [...entries, next] : entries
}
