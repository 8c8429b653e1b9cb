import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import { dosedIn, isCase } from '../drugs/given.ts'
import { articleOf } from '../header/article.ts'
import type { Page, PageBlock } from '../page.ts'
import { findQuantities } from '../quantity.ts'
import { Sought } from '../sought.ts'
import { articleTopic } from '../tabular/topic.ts'
import { isTerm } from '../terms.ts'
import { usualName } from '../topic.ts'

/** What is set about the giving of a drug, right before its number. */
const setFor =
  /(?<attribute>(?:每次|两次|首次|单次)?(?:静脉)?(?:滴注|输注|推注|注射|注入|给药|用药|滴入)(?:的)?(?:时间|间隔|速度|速率|时长)(?:间隔)?)(?:应|须|需|必须|宜|均|要)?(?:控制在|维持在|为|是|约|在)?\s?$/
/** 缓慢静脉推注，速度2～5 mg/min: how fast, right behind the drug or its route. */
const speed =
  /(?:^|[，；。、（(])\s?(?<attribute>(?:滴|泵|输液|泵注)?(?:速度|速率|速))(?:应|须|需|必须|宜|均|要|一般)?(?:控制在|维持在|为|是|约|在)?\s?$/
const cue = new Sought(
  /(?:滴注|输注|推注|注射|注入|给药|用药|滴入)的?(?:时间|间隔|速度|速率|时长)|[，；。、（(]\s?(?:滴|泵|输液|泵注)?速/,
)

/** The drug that is given, and where the page names it. */
interface Agent extends Span {
  readonly text: string
}

/** How long an infusion takes, how fast it runs, how far apart doses lie: '滴注时间不少于60 min'. */
export function infusionClaims(page: Page): Claim[] {
  return page.blocks.flatMap((block) => {
    const { kind } = block.block
    if ((kind !== 'paragraph' && kind !== 'item') || !cue.test(block) || isCase(block)) return []
    return inBlock(page, block)
  })
}

function inBlock(page: Page, block: PageBlock): Claim[] {
  const { start } = block.block.content
  return findQuantities(block.text).flatMap(({ span, kind, value }) => {
    const before = block.text.slice(Math.max(0, span.start - 24), span.start)
    const attribute =
      setFor.exec(before)?.[1] ?? (/\/(?:min|h)$/.test(value.unit ?? '') ? speed.exec(before)?.[1] : undefined)
    if (attribute === undefined || (kind !== 'time' && !/\//.test(value.unit ?? ''))) return []
    const agent = agentAt(page, block, span.start)
    if (!agent) return []
    return [
      {
        ...(block.article > 1 && { article: block.article }),
        subject: { type: 'drug' as const, text: agent.text },
        property: 'parameter',
        value,
        qualifiers: { attribute },
        witnesses: [
          { role: 'value' as const, start: start + span.start, end: start + span.end },
          { role: 'subject' as const, start: agent.start, end: agent.end },
        ],
      },
    ]
  })
}

const drugGiven =
  /(?:静脉滴注|静滴|静脉输注|静脉推注|静脉注射|皮下注射|肌内注射|给予|予|应用|使用|加用|采用|(?<=持|改|换|选)用)(?<name>[\u4e00-\u9fffA-Za-z]{2,14}?)(?=\s?\d|[，（(])/g

/** The last drug that the words of a sentence say was given. */
function givenBefore(words: string): Span | undefined {
  let last: Span | undefined
  for (const found of matchesOf(drugGiven, words)) {
    const name = found[1] as string
    const end = found.index + found[0].length
    if (isTerm(name, ['drug']) && !solvent.test(name)) last = { start: end - name.length, end }
  }
  return last
}

/** What drugs are dissolved in. */
const solvent =
  /^(?:\d[\d.]{0,3}%)?(?:生理盐水|(?:灭菌)?注射用水|葡萄糖(?:注射液|溶液|液)?|(?:复方)?氯化钠(?:注射液|溶液)?|乳酸?钠?林格[\u4e00-\u9fff]{0,4})$/

/** The drug whose dose stands before in the sentence, or the one that the article is about. */
function agentAt(page: Page, block: PageBlock, at: number): Agent | undefined {
  const { start } = block.block.content
  const from = block.text.lastIndexOf('。', at) + 1
  const named = dosedIn(block).findLast(
    ({ name }) => name.start >= from && name.end <= at && !solvent.test(block.text.slice(name.start, name.end)),
  )?.name
  const given = givenBefore(block.text.slice(from, at))
  const written = given && { start: from + given.start, end: from + given.end }
  const agent = named && written ? (written.start > named.start ? written : named) : (named ?? written)
  if (agent)
    return { start: start + agent.start, end: start + agent.end, text: block.text.slice(agent.start, agent.end) }
  const topic = articleTopic(articleOf(page, block), ['drug'])
  const usual = topic && usualName(page, topic.text)
  return topic && usual !== undefined ? { start: topic.end - usual.length, end: topic.end, text: usual } : topic
}
