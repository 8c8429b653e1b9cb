import type { Passage, Site } from './gap-sites.ts'
import { lacksQuantityAtBreak, lacksQuantityHere } from './quantity-gaps.ts'
import { binder, quoteSuffix, timeBefore } from './tables/binders.ts'
import { boundAfterBlank, boundHeads, headPartners, looseHeads } from './tables/latin-heads.ts'
import { clauseMeasures, countedInOrder, measurands, measures, numberBefore } from './tables/measures.ts'

const reach = 14
const measure = new RegExp(`^(?:${measures.map(([word, not]) => `${word}${not ? `(?![${not}])` : ''}`).join('|')})`)
const beyond = /^以[上下内](?:[\s，。；、）者]|$)/
const placeOf = /^处(?:[\s，。；、渗骨可]|$)/
const clauseMeasure = new RegExp(
  `^(?!分 {0,4}[次为])(?:${clauseMeasures.join('|')})(?=[\\s，。；、）～至内后前以男女中均为合患有出行发死显无见⟦]|$|(?<=月至)|(?<=分)[代表])`,
)
const bound = new RegExp(`^(?:${boundHeads.join('|')})`)
const boundBlank = new RegExp(`^(?:${boundAfterBlank.map((head) => head.replace('[', '\\[')).join('|')})`)
const loose = new RegExp(`^(?:${looseHeads.join('|')})`)
const partner = new RegExp(`[${headPartners}]$`)
const quoted = new RegExp(`^[\\u4e00-\\u9fff]{2,8} [${quoteSuffix}]`)
const quoteEnd = new RegExp(`^[${quoteSuffix}]`)
const pValue = /(?:^|[^A-Za-z])P$/
const comparison = /^ ?(?:[<>=≥≤＜＞＝]|均?[<>=值]|值)/
const bareNoun = /(?:^| )[^ 能可无有是了会应将被因致使引与的]{3,14}$/
const countBefore = /(?:[男女共约各第]|年龄|平均|病史|病程|随访时间)$/
const measured = /(?:时间|[量率龄温径])$/
const neverLast =
  /(?:(?<![平缓饱柔中温])和|(?<![参涉])与|(?<![涉波普])及|(?<![间（])或|(?<![节契预条大])约|[少多低高大小等]于|（[图表]|见[图表]|第)$/
const later = /^(?:天|周|个月|小时|年)[后内](?![\u4e00-\u9fff]?宫)/
const cites = /^等(?:\[|人?(?:认为|报道|报告|提出|发现|研究))/
const section = /^\d{1,2}(?: ?\. ?\d{1,2}){0,3}$/
const hanzi = /[\u4e00-\u9fff]/
const closing = /^[，。；：、）]/
const quantity = /(?:率为|量为|平均|约|直径|平均[\u4e00-\u9fff]{0,4}[量龄度]|平均[\u4e00-\u9fff]{0,2}时间)$/

/** True where a number, a unit or a Latin word is missing at `site`, and no lost comma, bracket or quotation mark explains it. */
export function isGap(passage: Passage, site: Site): boolean {
  const { text, loss } = passage
  const left = text.slice(Math.max(0, site.start - reach), site.start)
  const right = text.slice(site.end, site.end + reach)
  if (site.kind === 'edge') return right === '' ? lacksQuantity(left, loss) : startsClause(left, right)
  if (pValue.test(left)) return !comparison.test(right)
  if (loss === 'words' && lacksInWords(site, left, right)) return true
  if (passage.digitless && lacksInDigitless(text, site, left, right)) return true
  if (site.kind === 'mark') return startsClause(left, right) || leavesOpen(left, right)
  if (site.kind === 'break') return isGapAtBreak(left, right)
  return isGapAtBlank(left, right, loss)
}

const lacksInWords = ({ kind, spaced }: Site, left: string, right: string): boolean =>
  kind === 'break' ? lacksQuantityAtBreak(left, right, spaced) : lacksQuantityHere(left, right, spaced)

const namedAlone = new RegExp(`[，；。：](?:${measurands.join('|')})$`)
/** A heading that runs into its paragraph, with the blank behind it: '方法 ', '（一）临床表现 '. */
const runIn = /^(?:（[\u4e00-\u9fff]{1,3}）|[一二三四五六七八九十]{1,3}、|\d[\d.]{0,6} )?[^，。；：、\s]{0,10}$/

/**
 * In a paragraph that has kept its marks and lost its last digit, a blank inside a clause or beside a mark is what a number or a
 * Latin word left; so is a measured quantity that is a clause by itself ('体温，').
 */
function lacksInDigitless(text: string, { start, kind }: Site, left: string, right: string): boolean {
  if (kind === 'mark') return closing.test(right) && namedAlone.test(left)
  if (kind !== 'blank' || (start <= reach && runIn.test(text.slice(0, start)))) return false
  if (!/[\u4e00-\u9fff，。；：、（]$/.test(left)) return false
  return closing.test(right) || (hanzi.test(right[0] ?? '') && !quoted.test(right) && !endsQuote(left, right))
}

const endsQuote = (left: string, right: string): boolean => / [\u4e00-\u9fff]{2,8}$/.test(left) && quoteEnd.test(right)

/** True for a measure word that starts a clause; alone in brackets it is the unit of what stands before. */
function startsClause(left: string, right: string): boolean {
  if (cites.test(right) || later.test(right)) return true
  return clauseMeasure.test(right) && !(left.endsWith('（') && /^[^）]{1,3}）/.test(right))
}

function lacksQuantity(left: string, loss: Passage['loss']): boolean {
  return loss === 'all' && quantity.test(left)
}

/** True where a conjunction or an operator stands directly before a closing mark, or a measured noun before its own average. */
function leavesOpen(left: string, right: string): boolean {
  if (/[≥≤<>=]$/.test(left)) return closing.test(right) || measure.test(right)
  if (/[（、]$/.test(left) ? /^[，、]/.test(right) : /^[、）]/.test(right) && /[，第]$/.test(left)) return true
  if (/^，(?:平均|见[图表])/.test(right) && measured.test(left)) return true
  return closing.test(right) && (neverLast.test(left) || quantity.test(left))
}

function isGapAtBreak(left: string, right: string): boolean {
  if (!hanzi.test(left.at(-1) ?? '')) return false
  if (countBefore.test(left) && measure.test(right)) return true
  if (/^例(?:\s|$)/.test(right)) return !numberBefore.test(left) && !/[病比案举惯条实体特先事凡图范]$/.test(left)
  if (bound.test(right)) return !partner.test(left)
  return (
    (/^个月/.test(right) && !numberBefore.test(left)) ||
    (beyond.test(right) && !numberBefore.test(left) && !/[年月日周天岁次例级个倍度分]$/.test(left))
  )
}

function isGapAtBlank(left: string, right: string, loss: Passage['loss']): boolean {
  if (closing.test(right)) return loss === 'words' && quantity.test(left)
  if (/[，；、（～。：]$/.test(left)) return startsClause(left, right)
  if (/[≥≤<>=]$/.test(left)) return leavesOpen(left, right)
  if (/^[℃%‰]/.test(right)) return hanzi.test(left.at(-1) ?? '')
  if (section.test(left)) return loose.test(right)
  return hanzi.test(right[0] ?? '') && /[\u4e00-\u9fff\])）]$/.test(left) && isGapInPhrase(left, right, loss)
}

function isGapInPhrase(left: string, right: string, loss: Passage['loss']): boolean {
  if (binder.test(left)) return neverLast.test(left) || measure.test(right) || !quoted.test(right)
  if (lacksSpecifier(left, right) || /^[和与及] /.test(right)) return true
  return loss === 'all' ? cannotFollowComma(left, right) : /^为[（\u4e00-\u9fff]/.test(right) && !/^为了/.test(right)
}

/** True where `right` needs a number or a Latin word before it. */
function lacksSpecifier(left: string, right: string): boolean {
  if (bound.test(right) || boundBlank.test(right)) return true
  if (measure.test(right) || beyond.test(right) || placeOf.test(right)) return !numberBefore.test(left)
  if (loose.test(right)) return timeBefore.test(left)
  if (/[有约达]$/.test(left) && /^的/.test(right)) return true
  if (measured.test(left) && /^(?:平均|见[图表])/.test(right)) return true
  if (/(?<![进实施可自步流])行$/.test(left) && /^(?:检查|手术|治疗|扫描|造影)/.test(right)) return true
  return /完成$/.test(left) && /^(?:治疗|手术|置换|固定|修复)/.test(right)
}

function cannotFollowComma(left: string, right: string): boolean {
  if (/^是/.test(right)) return bareNoun.test(left)
  return /^[及和] ?[\u4e00-\u9fff]/.test(right) && !/^(?:及时|及早|和谐)/.test(right)
}

const run = new RegExp(`(?:\\d{1,2} [${countedInOrder}] ?){3,30}`, 'g')
const step = new RegExp(`(\\d{1,2}) ([${countedInOrder}]) ?`, 'g')

/** Blanks and breaks inside a list of things counted in order that lost their letters and their amounts ('9 椎 10 椎 11 椎'). */
export function countedSites(passage: Passage, sites: readonly Site[]): Set<Site> {
  const found = new Set<Site>()
  let next = 0
  for (const match of passage.text.matchAll(run)) {
    const until = match.index + match[0].trimEnd().length
    while (next < sites.length && (sites[next] as Site).start < match.index - 1) next++
    if (!isCounted([...match[0].matchAll(step)])) continue
    for (; next < sites.length && (sites[next] as Site).end < until; next++) {
      const site = sites[next] as Site
      if (site.kind !== 'mark' && isStepEdge(passage.text, site)) found.add(site)
    }
  }
  return found
}

function isCounted(items: readonly RegExpExecArray[]): boolean {
  const inOrder = items.every(([, n], i) => i === 0 || Number(n) === Number(items[i - 1]?.[1]) + 1 || n === '1')
  return inOrder && new Set(items.map((item) => item[2])).size === 1
}

function isStepEdge(text: string, { start, end }: Site): boolean {
  return /\d/.test(text[end] ?? '') !== /\d/.test(text[start - 1] ?? '')
}
