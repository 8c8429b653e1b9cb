import type { Reason } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { cueOf, isMeta } from '../cues.ts'
import { footStart } from '../foot.ts'
import { pageRule } from '../line-rule.ts'
import { isLinkLine } from '../link-line.ts'
import { bareKey, type Line, type Page } from '../page.ts'
import { reference } from '../tables/meta.ts'
import {
  datedLink,
  journalIssue,
  linkDay,
  linkMark,
  numbered,
  offeredHeadings,
  ofPapers as papers,
  relatedHeadings,
  relatedTopics,
  stampOfPost,
} from '../tables/related.ts'
import { isOwnTitle } from '../title.ts'

const longestHeading = 24
const longestItem = 90
const [fewestLinks, longestName] = [2, 8]

/** Takes out lists of other pages, of experts and of products. */
export const relatedList: Rule = pageRule(
  {
    id: 'related-list',
    why: 'A page lists other pages, experts and products below or beside its text.',
    examples: [
      [
        '多数肾结石小于6 mm，可以自行排出。\n\n相关文章\n\n肾结石能吃菠菜吗？\n\n2020-01-02 10:20\n\n输尿管结石的急诊处理\n\n2020-01-05 08:11',
        '多数肾结石小于6 mm，可以自行排出。',
      ],
      [
        '多数肾结石小于6 mm，可以自行排出。\n\n## 泌尿外科专家推荐\n\n张某某教授\n\n李某某主任\n\n热门药品\n\n- 某某排石颗粒\n- 某某缓释片',
        '多数肾结石小于6 mm，可以自行排出。',
      ],
      [
        '最新资讯\n\n痛风年轻化\n\n血透中心开业\n\n# 肾结石的预防\n\n每日饮水2 L以上，少吃盐和动物蛋白。',
        '# 肾结石的预防\n\n每日饮水2 L以上，少吃盐和动物蛋白。',
      ],
      [
        '大量饮水能促进小结石排出。\n\n推荐阅读\n\n《体外碎石后的护理》\n\n碎石要做几次？\n\n碎石后每日饮水 3 L，并在侧卧位下叩击腰部。',
        '大量饮水能促进小结石排出。\n\n碎石后每日饮水 3 L，并在侧卧位下叩击腰部。',
      ],
      ['少吃盐。\n\n相关阅读：尿酸结石怎么溶石\n\n友情链接：某某肾病网 某某学会', '少吃盐。'],
      [
        '少吃盐，多饮水，每日尿量达到2 L以上。\n\n相关词条痛风　膀胱结石　高草酸尿症\n\n返回顶部',
        '少吃盐，多饮水，每日尿量达到2 L以上。\n\n返回顶部',
      ],
      [
        '# 肾结石\n\n少吃盐，多饮水，每日尿量达到2 L以上。\n\n相关文章\n\n# 输尿管软镜的术后护理\n\n膀胱结石能自己排出吗',
        '# 肾结石\n\n少吃盐，多饮水，每日尿量达到2 L以上。',
      ],
    ],
    leaves: [
      '## 专家推荐\n\n对直径小于10 mm的输尿管结石，推荐使用α受体阻滞剂（证据等级A）。',
      '## 相关检查\n\n- 尿常规\n- 泌尿系超声\n- 腹部平片',
      '## 相关疾病\n\n痛风患者尿酸升高，容易形成尿酸结石。',
      '参考文献\n\n[1] 李某, 王某. 肾结石的诊治[J]. 某某杂志, 2015, 3(2): 11-14.\n\n[2] 张某. 泌尿外科学[M]. 2010.',
      '# 急性胰腺炎诊治要点\n\n## 专家推荐\n\n- 早期液体复苏\n- 48 h内肠内营养\n\n## 随访\n\n出院后一个月复查腹部CT，以后每三个月复查一次。',
      '推荐阅读\n\n一、保守治疗\n\n每日饮水2 L以上，少吃盐和动物蛋白。',
      '少吃盐，多饮水，每日尿量达到2 L以上。\n\n相关问题 诊断 治疗',
      '# 肾结石\n\n少吃盐，多饮水，每日尿量达到2 L以上。\n\n# 输尿管软镜\n\n- 术后留置支架\n- 一月后拔除',
      '入院\n\n2020-01-02\n\n手术\n\n2020-01-05\n\n出院\n\n2020-01-09',
    ],
  },
  (page) => relatedLines(page),
)

/** The lines of a page that list other pages, with their headings. */
export function relatedLines(page: Page): ReadonlyMap<Line, Reason> {
  const gone = new Map<Line, Reason>()
  let isAbove = true
  for (const line of page.lines) {
    if (gone.has(line)) continue
    if (isLinkLine(page, line)) gone.set(line, 'related-links')
    else if (isHeading(line))
      for (const found of listAfter(page, line, isAbove, gone.size > 0)) gone.set(found, 'related-links')
    else if (line.block.kind === 'heading' || (line.isProse && !cueOf(line))) isAbove = false
  }
  return gone
}

/** The tabs over several lists, side by side. */
const areTabs = (text: string): boolean => {
  if (!/[\s|｜]/.test(text)) return false
  const words = text.trim().split(/[\s|｜]{1,9}/)
  return words.length > 1 && words.length < 6 && words.filter(isOffer).length * 2 > words.length
}

const isHeading = ({ key, text, isProse, block }: Line): boolean =>
  !isProse && block.kind !== 'table' && key.length <= longestHeading && (leadsAway(bareKey(key)) || areTabs(text))

const isOffer = (key: string): boolean => relatedHeadings.test(key) || offeredHeadings.test(key)
const leadsAway = (key: string): boolean => isOffer(key) || relatedTopics.test(key)
const isOnlyTopic = (key: string): boolean => relatedTopics.test(key) && !isOffer(key)

/**
 * The heading with the lines it lists; nothing where what follows may be content.
 * @param isAbove true where no content and no heading of the text stands before
 * @param isOneOfMany true where another list has been found before
 */
function listAfter(page: Page, heading: Line, isAbove: boolean, isOneOfMany: boolean): Line[] {
  const isTopic = isOnlyTopic(bareKey(heading.key))
  const inFoot = heading.index >= footStart(page) && footStart(page) > 0
  const { items, next, cues } = walk(page, heading, inFoot)
  const isProved = !isTopic || isOneOfMany || cues > 0 || items.some(isLink)
  if (inFoot) return isProved ? [heading, ...items] : []
  if (!isTopic && isAbove && next?.block.kind === 'heading') return [heading, ...items]
  if (papers.test(heading.key) && items.every((item) => reference.test(item.key) || isLink(item)))
    return [heading, ...items]
  const links = countLinks(items)
  if (links >= fewestLinks) return [heading, ...items.slice(0, links)]
  if (items.length === 0) return cues > 0 && !isTopic ? [heading] : []
  return isTopic ? [] : titlesBetween(heading, items, next)
}

/** Between paragraphs: several titles in a row; the last of them may head the text that follows, unless it is a clause. */
function titlesBetween(heading: Line, items: readonly Line[], next: Line | undefined): Line[] {
  if (!next?.isProse || items.length < fewestLinks || !items.every(isTitle)) return []
  const last = items.at(-1) as Line
  return [heading, ...(/[，,！!？?]/.test(last.key) ? items : items.slice(0, -1))]
}

const isTitle = ({ key, block }: Line): boolean =>
  block.kind !== 'item' &&
  key.length >= 7 &&
  key.length <= 40 &&
  !numbered.test(key) &&
  !/[:：]|\d(?:mg|g|ml|%)/.test(key)

/** The short lines after the heading, up to what is surely content or another list; `next` is the line that stops it. */
function walk(page: Page, heading: Line, inFoot: boolean): { items: Line[]; next: Line | undefined; cues: number } {
  const { lines } = page
  const items: Line[] = []
  let cues = 0
  const ofPapers = papers.test(heading.key)
  let at = heading.index + 1
  for (
    let line = lines[at];
    line &&
    !isOwnTitle(page, line) &&
    !endsList(line, lines[at + 1], { ofPapers, inFoot }) &&
    !opensText(line, lines[at + 1]);
    line = lines[++at]
  ) {
    if (isHeading(line)) return { items, next: line, cues: cues + 1 }
    if (cueOf(line)) cues++
    else items.push(line)
  }
  return { items, next: lines[at], cues }
}

const endsList = (
  line: Line,
  next: Line | undefined,
  { ofPapers, inFoot }: { readonly ofPapers: boolean; readonly inFoot: boolean },
): boolean =>
  line.block.kind === 'table' ||
  line.block.kind === 'separator' ||
  (line.block.level === 1 && !(inFoot && isLargeLink(line, next))) ||
  (cueOf(line) === undefined &&
    !(ofPapers && reference.test(line.key)) &&
    (line.isProse ||
      line.key.length > longestItem ||
      journalIssue.test(line.key) ||
      (isMeta(line) && !linkDay.test(line.key))))

/** Below the text, a title with nothing of its own under it is a link set large. */
const isLargeLink = (line: Line, next: Line | undefined): boolean =>
  isTitle(line) && (next === undefined || cueOf(next) !== undefined || isTitle(next))

/** A heading with prose below it begins a section of the text, a name above its stamp an answer. */
const opensText = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  ((line.block.kind === 'heading' && next.isProse && cueOf(next) === undefined) ||
    (line.key.length <= longestName && stampOfPost.test(next.key)))

const isLink = ({ key }: Line): boolean => linkDay.test(key) || datedLink.test(key) || linkMark.test(key)

/** How many lines from the first on look like links: where the text goes on below, only these are the list's. */
function countLinks(items: readonly Line[]): number {
  let count = 0
  for (const line of items) {
    if (line.block.kind === 'heading' || numbered.test(line.key)) break
    const next = items[count + 1]
    const namesNext = next !== undefined && linkDay.test(next.key)
    if (!isLink(line) && !namesNext) break
    count++
  }
  return count
}
