import type { Reason } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { type Edge, sureties } from '../chain.ts'
import { cueOf, isMeta } from '../cues.ts'
import { bareDay, evidence, isKept, type Known, knownChrome } from '../evidence.ts'
import { chromeInContext } from '../in-context.ts'
import { oddsOf } from '../line-odds.ts'
import { pageRule } from '../line-rule.ts'
import type { Line, Page } from '../page.ts'
import { isLikeTitle, isOwnTitle, titleOf } from '../title.ts'

/** A page with fewer lines that are chrome by their own words may have none. */
const fewestCues = 2
/** So many make it a page of a site, which puts its name above the title. */
const fewestOfSite = 4
/** What a line must say for itself, and how sure it must be with its neighbours: between chrome little, beyond it more. */
const zones = {
  aboveTitle: { own: -2, sure: 0.6 },
  among: { own: -1.5, sure: 0.9 },
  beside: { own: 1.5, sure: 0.9 },
  belowTitle: { own: 2.5, sure: 0.9 },
  inside: { own: 1.5, sure: 0.95 },
  atStart: { own: -1, sure: 0.9 },
  atEnd: { own: 0.5, sure: 0.9 },
  foot: { own: -0.8, sure: 0.75 },
}
/** Below so many lines of chrome at the foot, titles are links: that they speak of medicine says little. */
const fewestInFoot = 3
const ofTitleInFoot = -0.7
/** A page of so much chrome may have some anywhere, where the letters leave no doubt. */
const muchChrome = 8
const ofProse = { own: 1.5, sure: 0.9 }
const beyondDoubt = { own: 3.5, sure: 0.35 }
type Zone = keyof typeof zones
/** Sentences after which the text goes on, however short they are. */
const fewestSentences = 2
const longest = 90
/** A short sentence may stand in a comment or a call. */
const shortProse = 50

/** Takes out what stands among chrome: the more its neighbours and its own letters speak for it, the surer. */
export const chromeRun: Rule = pageRule(
  {
    id: 'chrome-run',
    why: 'Between lines of chrome at the head and the foot of a page stand words, names and counts that are chrome too.',
    examples: [
      [
        '某某视角\n\n登录 | 注册\n\n晨读一刻\n\n当前位置：首页 > 眼科\n\n返回首页\n\n# 麦粒肿要挤吗\n\n不要挤压，热敷每日三次，每次十五分钟。\n\n返回顶部',
        '登录 | 注册\n\n当前位置：首页 > 眼科\n\n返回首页\n\n# 麦粒肿要挤吗\n\n不要挤压，热敷每日三次，每次十五分钟。\n\n返回顶部',
      ],
      [
        '不要挤压，热敷每日三次，每次十五分钟。\n\n返回顶部\n\n书签与划线\n\n版权所有 © 2020 某某网',
        '不要挤压，热敷每日三次，每次十五分钟。\n\n返回顶部\n\n版权所有 © 2020 某某网',
      ],
    ],
    leaves: [
      '不要挤压，热敷每日三次，每次十五分钟。\n\n返回顶部\n\n来源：某某日报\n\n2020-01-02\n\n关键词：麦粒肿；热敷',
      '登录 | 注册\n\n# 麦粒肿要挤吗\n\n某某某 主任医师\n\n2020-01-02\n\n不要挤压，热敷每日三次，每次十五分钟。\n\n返回顶部',
      '某某视角\n\n不要挤压，热敷每日三次，每次十五分钟。',
    ],
  },
  function* (page) {
    const known = new Map(knownChrome(page))
    if (known.size < fewestCues) return
    const found = [...pass(page, known), ...chromeInContext(page, known)]
    for (const [line, reason] of found) known.set(line, reason)
    yield* found
    // What was found speaks for its neighbours in turn; once is enough.
    if (found.length > 0) yield* pass(page, known)
  },
)

const pass = (page: Page, known: Known): (readonly [Line, Reason])[] =>
  [...runsOf(page, known)].flatMap((run) => [...chromeIn(page, run, known)])

/** Lines between what is surely content, as indices; `to` is the first behind them. */
interface Run {
  readonly from: number
  readonly to: number
}

/** Chrome is sometimes taken for the title. */
const isTitle = (page: Page, line: Line | undefined, known: Known): boolean =>
  line !== undefined && (line.block.level === 1 || line === titleOf(page)) && !known.has(line)

/** Content for sure: prose of some length, tables, the title. */
const isAnchor = (page: Page, line: Line, known: Known): boolean =>
  line.block.kind === 'table' ||
  line.block.kind === 'separator' ||
  isTitle(page, line, known) ||
  (!known.has(line) && line.key.length > (line.isProse ? shortProse : longest))

function* runsOf(page: Page, known: Known): Iterable<Run> {
  const { lines } = page
  let from = 0
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at]
    if (line && !isAnchor(page, line, known)) continue
    if (at > from) yield { from, to: at }
    from = at + 1
  }
}

function* chromeIn(page: Page, { from, to }: Run, known: Known): Iterable<readonly [Line, Reason]> {
  const { lines } = page
  const run = lines.slice(from, to)
  const isAboveTitle = from === 0 && isTitle(page, lines[to], known) && known.size >= fewestOfSite
  if (known.size < fewestOfSite && !run.some((line) => known.has(line))) return
  const isBelowTitle = isTitle(page, lines[from - 1], known)
  const edgeAt = (isPageEnd: boolean): Edge => (isAboveTitle ? 'chrome' : isPageEnd ? 'edge' : 'content')
  const isFoot = to === lines.length && from > 0 && run.filter((line) => known.has(line)).length >= fewestInFoot
  const odds = evidenceOf(run, lines[to], known, isFoot)
  const found = sureties(odds, { before: edgeAt(from === 0 || isBelowTitle), after: edgeAt(to === lines.length) })
  const zoneOf = isAboveTitle
    ? () => 'aboveTitle' as const
    : zoner(run, { from, to }, lines.length, { known, isBelowTitle, isFoot })
  const gone = run.filter((line, i) => {
    if (known.has(line) || isOwnTitle(page, line)) return false
    const [says, is] = [odds[i] as number, found[i] as number]
    if (line.isProse) return isChromeProse(line, zoneOf(i), is)
    return !isKept(lines, line.index) && isChrome(line, zones[zoneOf(i)], [says, is], known)
  })
  if (gone.length === 0) return
  // Members of lists go along: their list may not be told any more once its neighbours are gone.
  const listed = run.filter((line) => known.has(line) && cueOf(line) === undefined)
  const days = isFoot ? daysBelow(run, gone) : []
  const reasons = reasonsOf(run, known)
  for (const line of [...gone, ...days]) yield [line, reasons[line.index - from] as Reason]
  for (const line of listed) yield [line, known.get(line) as Reason]
}

/** The day of a link stands below it. */
const daysBelow = (run: readonly Line[], gone: readonly Line[]): Line[] => {
  const [all, links] = [new Set(gone), new Set(gone.filter(isLikeTitle))]
  return run.filter((line, i) => bareDay.test(line.key) && !all.has(line) && links.has(run[i - 1] as Line))
}

function isChrome(
  line: Line,
  { own, sure }: { readonly own: number; readonly sure: number },
  [says, is]: readonly [number, number],
  known: Known,
): boolean {
  return (says >= own && is >= sure) || (known.size >= muchChrome && isBeyondDoubt(line, says, is))
}

/** A sentence among chrome that speaks as sites do. */
const isChromeProse = (line: Line, zone: Zone, is: number): boolean =>
  (zone === 'among' || zone === 'foot' || zone === 'atEnd') &&
  is >= ofProse.sure &&
  oddsOf(line.text) >= ofProse.own &&
  !isMeta(line)

/** What each line of a run says for itself; at the foot, what could be a title speaks little for content. */
function evidenceOf(run: readonly Line[], after: Line | undefined, known: Known, isFoot: boolean): number[] {
  const first = isFoot ? run.findIndex((line) => known.has(line)) : run.length
  return run.map((line, i) => {
    const says = evidence(line, run[i + 1] ?? after, known)
    return i > first && isLikeTitle(line) ? Math.max(says, ofTitleInFoot) : says
  })
}

const isBeyondDoubt = ({ block, key }: Line, says: number, is: number): boolean =>
  block.kind === 'paragraph' && !key.includes(':') && says >= beyondDoubt.own && is >= beyondDoubt.sure

/** Tells where in a run a line stands: the text may go on below it, or chrome stands on both sides, or on one. */
function zoner(
  run: readonly Line[],
  { from, to }: Run,
  length: number,
  { known, isBelowTitle, isFoot }: { readonly known: Known; readonly isBelowTitle: boolean; readonly isFoot: boolean },
): (at: number) => Zone {
  const first = run.findIndex((line) => known.has(line))
  const last = run.findLastIndex((line) => known.has(line))
  const sentences = run.flatMap((line, i) => (line.isProse && !known.has(line) ? [i] : []))
  const lastSentence = sentences.at(-fewestSentences) ?? -1
  const place = (at: number): Zone => {
    if (at > first && at < last) return isFoot ? 'foot' : 'among'
    if (known.size < fewestOfSite) return 'beside'
    if (from === 0 && at < first) return 'atStart'
    return to === length && at > last ? 'atEnd' : 'beside'
  }
  const isInside = (at: number): boolean => from > 0 && (to < length || at < lastSentence)
  return (at) => (isInside(at) ? (isBelowTitle ? 'belowTitle' : 'inside') : place(at))
}

/** For each line the reason of the line of chrome before it, or else of the first after it. */
function reasonsOf(run: readonly Line[], known: Known): Reason[] {
  let reason = known.get(run.find((line) => known.has(line)) as Line)
  return run.map((line) => {
    reason = known.get(line) ?? reason
    return reason === 'related-links' || reason === 'navigation' ? reason : 'boilerplate'
  })
}
