import type { Rule } from '../../rule.ts'
import { pageRule } from '../line-rule.ts'
import type { Line, Page } from '../page.ts'

const heading = /^[【[]?(?:本文|文章|词条|内容)?(?:目录|目次|contents|tableofcontents)[】\]]?[:：]?$/
const fewest = 3
const most = 80
const longest = 48
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
      '# 百日咳\n\n目录\n\n1 病因\n\n2 症状\n\n3 治疗\n\n杆菌。',
      '# 国家基本药物目录\n\n青霉素\n\n红霉素\n\n阿奇霉素\n\n## 阿奇霉素\n\n用量。',
    ],
  },
  function* (page) {
    for (const line of page.lines) {
      if (line.key.length > 12 || !heading.test(line.key)) continue
      const entries = entriesAfter(page, line)
      if (entries.length < fewest) continue
      yield [line, 'navigation']
      for (const entry of entries) yield [entry, 'navigation']
    }
  },
)

const bare = (key: string): string => key.replace(pageOfEntry, '').replace(number, '')

/** The lines after the heading, as long as each names a heading that stands below them. */
function entriesAfter({ lines }: Page, { index }: Line): Line[] {
  const last = new Map<string, number>()
  for (const line of lines.slice(index + 1)) if (line.block.kind === 'heading') last.set(bare(line.key), line.index)
  const entries: Line[] = []
  for (const line of lines.slice(index + 1, index + 1 + most)) {
    if (line.key.length > longest || (last.get(bare(line.key)) ?? -1) <= line.index) break
    entries.push(line)
  }
  return entries
}
