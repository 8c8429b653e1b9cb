import type { Claim } from '../../statement.ts'
import { isGroup } from '../drugs/states.ts'
import type { Page } from '../page.ts'
import { Sought } from '../sought.ts'
import { claimOf } from './claims.ts'
import { SoughtClauses } from './cue-index.ts'
import { isNarrative, wholeClause } from './cues.ts'
import type { Passage, TopicClause } from './passages.ts'
import { drugsOver } from './spoken-of.ts'

const anyCue = new Sought(/[应须需要宜别勿忌]|不[要得可能宜喝]|避免|减[量半为少]|摇匀|留观|酌减/)

const duty = '(?:应当?|须|必须|需要?|要|宜|最好|请|务必|一定要)'
const ban = '(?:不要|不得|不可以?|不能|不宜|别|勿|切勿|请勿|避免|禁止|忌)'
const taking = '(?:吃药|服药|用药|打针|给药|服用|使用|应用|注射|推注|滴注|输注|吸入|接种|外用|[吃服用打喝滴涂])'
/** 吃药期间别开车, 服后半小时内不可平卧, 推注时须备好…, 打完留观30分钟. */
const occasion = new RegExp(
  `^${taking}(?:本品|该药|此药)?(?:期间|过程中|当天|[前后时完])[^，。；：]{0,10}?(?:${duty}|${ban}|不[喝吃饮]|摇匀|留观|观察|监测|多饮水|多喝水)[^，。；：]{0,24}$`,
)
/** 需心电监护, 每月要查肝功能. */
const watch = new RegExp(
  `^(?:但|并|且|而且|同时|一般|[^，。；：]{0,6}?每[^，。；：]{0,4}?)?${duty}(?:定期|密切|常规|同时|严密|持续|注意|每[^，。；：]{1,4}?)?(?:监测|检测|复查|查|检查|测|心电监护|监护|观察|警惕|补充|补|反向添加|摇匀|避光|冷藏|随餐|空腹|整[粒片]|逐渐减量|缓慢减量|逐步减量|多饮水|多喝水|戒酒)[^，。；：]{0,24}$`,
)
/** 胶囊不要掰开, 不能和洁厕灵一起用. */
const shun = new RegExp(
  `^(?:但|也|且|绝对|千万|[片胶][\\u4e00-\\u9fff]{0,2})?${ban}(?:再)?(?:掰|嚼|研|压碎|碾|打开|(?:突然|自行|擅自|随意|随便|长期|过量)[^，。；：]{0,3}(?:停|减|加量|增|用药|服药|使用|服用|改)|饮酒|喝酒|开车|驾|平卧|躺|晒|冷冻|同时)[^，。；：]{0,24}$|^(?:但|也|且|绝对|千万)?(?:${ban})(?:与|和|同|跟)[^，。；：]{2,20}(?:一起|同时|合|联|混|同)[用服吃饮]?[^，。；：]{0,6}$`,
)
/** 肾功能不全者应减量, 消化不良的人可随餐服: who takes it otherwise. */
const adjusted =
  /^(?<who>[^，。；：]{2,30}?)(?:应当?|须|需要?|要|宜|可以?|均|则|也)*(?:(?:按|根据)[^，。；：]{2,14})?(?:酌情|适当)?(?:减量|减半|减少(?:剂量|用量)|减[为到至][^，。；：]{2,12}|酌减|随餐[服吃]用?|餐后[服吃]用?|从小剂量(?:开始|用起)?|调整剂量|延长(?:给药)?间隔[^，。；：]{0,6}|等[^，。；：]{2,8}后?再[打用吃种])$/
const told = new SoughtClauses(occasion, watch, shun, adjusted)
/** What tells why or what comes of it, and what is no advice. */
const tells = /可能|[？?]|是因为|为了|导致|引起|研究|两组|认为|如何|哪些|反应差|着急|急着/
const conjunction = /^(?:因此|所以|故|但是?|另外|此外|同时|且|并且?|而|不过)(?!时)/

/** What to mind with the drug that clauses go on about: at what times, what to watch, what to shun, who takes less. */
export function* findDrugAdvice(page: Page): Generator<Claim> {
  for (const { passage, clause } of told.of(page))
    if (!passage.heading && anyCue.in(passage.block)) yield* adviceIn(page, passage, clause)
}

function* adviceIn(page: Page, passage: Passage, clause: TopicClause): Generator<Claim> {
  const { text, block } = passage.block
  // A paragraph that breaks off ends in half a word.
  if (clause.mark === '' && block.kind === 'paragraph' && clause.end === text.length) return
  const lead = conjunction.exec(text.slice(clause.start, clause.end))?.[0].length ?? 0
  const value = { start: clause.start + lead, end: clause.end }
  const words = text.slice(value.start, value.end)
  if (words.length < 4 || words.length > 44 || !bids(words) || isNarrative(passage, clause)) return
  const cue = wholeClause(passage, clause, value)
  for (const subject of drugsOver(page, passage, clause)) {
    const claim = claimOf(cue, { property: 'precaution', subject, value })
    if (claim) yield claim
  }
}

function bids(words: string): boolean {
  if (tells.test(words)) return false
  const who = adjusted.exec(words)?.groups?.['who']
  return occasion.test(words) || watch.test(words) || shun.test(words) || (who !== undefined && isGroup(who))
}
