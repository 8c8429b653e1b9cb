import type { Span } from '../../span.ts'
import type { Claim, Qualifiers, Value } from '../../statement.ts'
import { splitOutside } from '../../text/sentences.ts'
import { findRoute, isDose } from '../dosing.ts'
import { dosedIn, isCase } from '../drugs/given.ts'
import type { Page } from '../page.ts'
import { findQuantities, type Quantity } from '../quantity.ts'
import { isTerm } from '../terms.ts'
import { narrationsOf } from './narrated.ts'
import { stepBlocks, stepsOf } from './series.ts'

/** Doses and concentrations of the agents that steps use: '注入2ml造影剂', '0.5%利多卡因'. */
export function agentClaims(page: Page): Claim[] {
  const told = [...stepsOf(page).filter(({ leaf }) => leaf), ...narrationsOf(page)]
  if (told.length === 0) return []
  const read = readDoses(page)
  return told.flatMap(({ text, article }) =>
    splitOutside(page.text, text, '，；。').flatMap((clause) => inClause(page.text, clause, article, read)),
  )
}

/** Where the doses stand that are read with their frequency wherever a drug is named. */
function readDoses(page: Page): ReadonlySet<number> {
  const steps = stepBlocks(page)
  const narrated = new Set(narrationsOf(page).map(({ text }) => text.start))
  const read = new Set<number>()
  for (const block of page.blocks) {
    const { start } = block.block.content
    if (block.block.kind === 'table' || !(steps.has(block) || narrated.has(start)) || isCase(block)) continue
    for (const { quantity } of dosedIn(block)) read.add(start + quantity.span.start)
  }
  return read
}

function inClause(page: string, clause: Span, article: number, read: ReadonlySet<number>): Claim[] {
  const words = page.slice(clause.start, clause.end)
  return findQuantities(words).flatMap((quantity) => {
    if (quantity.value.unit === '%') return concentration(words, clause, quantity, article)
    const found = read.has(clause.start + quantity.span.start)
    return !found && isDose(words, quantity) ? dose(words, clause, quantity, article) : []
  })
}

/** '75%酒精'. */
function concentration(words: string, clause: Span, { span, value }: Quantity, article: number): Claim[] {
  const agent = agentAfter(words, span.end)
  return agent ? [agentClaim(words, clause, agent, 'concentration', value, span, article)] : []
}

function dose(words: string, clause: Span, { span, value }: Quantity, article: number): Claim[] {
  const agent = agentAfter(words, span.end) ?? agentBefore(words, span.start)
  if (!agent || compared.test(words.slice(0, span.start))) return []
  const route = findRoute(words)?.value
  const made = agentClaim(words, clause, agent, 'dose', value, span, article, route === undefined ? {} : { route })
  const at = findRoute(words)?.span
  if (!at || route === undefined) return [made]
  return [made, agentClaim(words, clause, agent, 'route', { kind: 'text', text: route }, at, article)]
}

const solution =
  /^(?:酒精|乙醇|碘伏|碘酒|双氧水|过氧化氢|硼酸|氯己定|苯酚|盐水|生理盐水|肥皂水|温水|聚维酮碘|新洁尔灭|甘油|次氯酸钠)$/
const longestAgent = 10

/** A drug that stands right behind the number. */
function agentAfter(words: string, at: number): Span | undefined {
  const from = at + (/^\s?的?/.exec(words.slice(at))?.[0].length ?? 0)
  const run = /^[\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z0-9]{1,12}/.exec(words.slice(from))?.[0] ?? ''
  for (let length = Math.min(longestAgent, run.length); length >= 2; length--)
    if (isAgent(run.slice(0, length))) return { start: from, end: from + length }
  return undefined
}

/** A drug that stands right before the number. */
function agentBefore(words: string, at: number): Span | undefined {
  const before = words.slice(0, at).trimEnd()
  const route = findRoute(before)?.span.end ?? 0
  const run = /[\u4e00-\u9fffA-Za-z0-9]{2,14}$/.exec(before.slice(route))?.[0] ?? ''
  for (let from = Math.max(0, run.length - longestAgent); from <= run.length - 2; from++)
    if (!carried.test(run.slice(from)) && isAgent(run.slice(from)))
      return { start: before.length - run.length + from, end: before.length }
  return undefined
}

/** Words of what is done with an agent, and how. */
const carried =
  /马上|立[即刻]|迅速|缓慢|再次|可(?!待|的松|乐定)|先(?!锋)|吸(?!附|入[性用剂])|喷(?!雾|他|剂)|涂(?!剂)|含(?!漱)|[饮喝吃打]|注[入射](?![用液])|给予|使用|加入|[后取]|缓慢|推注|滴注|口服|服用/

/** '1 mg鱼精蛋白中和1 mg依诺肝素': amounts that are compared are not given. */
const compared = /(?:中和|相当于|等于|对抗|代替|含有?|折合)\s?$/

const isAgent = (words: string): boolean =>
  solution.test(words) ||
  ((isTerm(words, ['drug']) || /^[^因为]{1,6}卡因(?:注射液)?$/.test(words)) && !/^(?:入|用|取|加|含|射|服)/.test(words))

function agentClaim(
  words: string,
  clause: Span,
  agent: Span,
  property: string,
  value: Value,
  span: Span,
  article: number,
  qualifiers: Qualifiers = {},
): Claim {
  return {
    ...(article > 1 && { article }),
    subject: { type: 'drug', text: words.slice(agent.start, agent.end) },
    property,
    value,
    ...(Object.keys(qualifiers).length > 0 && { qualifiers }),
    witnesses: [
      { role: 'value', start: clause.start + span.start, end: clause.start + span.end },
      { role: 'subject', start: clause.start + agent.start, end: clause.start + agent.end },
    ],
  }
}
