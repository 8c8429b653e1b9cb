import type { Block } from '../../block.ts'
import type { Reason } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { passageKey } from '../key.ts'
import { meaningOf } from '../meaning.ts'
import { passageRule } from '../passage-rule.ts'
import type { Passage } from '../passages.ts'

/** A key of this many characters finds the passages a teaser may be the beginning of. */
const seedSize = 12
/** So many characters that break off in dots and are found elsewhere are a teaser. */
const enough = 15
/** Without dots the beginning of a passage must say more. */
const enoughWhole = 30
/** Without dots or label a few missing characters are a cut only where no meaning hangs on them. */
const fewMissing = 4
/** The beginning of a passage that is a sentence by itself stands close to it, so many blocks at most. */
const closest = 6
/** Passages that begin alike and are looked at; more would only be more of the same form. */
const mostCandidates = 8

/** What cut the text off, with the site's invitation to read on. */
const cutOff =
  /(?<![.…⋯。])(?:\.{3,9}|…{1,6}|⋯{1,6}|。{3,9})[[【(（<>《]{0,2}(?:(?:点击)?(?:查看|阅读|了解|展开)?(?:详细|详情|更多|全文|全部|原文)(?:内容)?)?[\]】)）>》»]{0,3}$/
const closed = /[。！？!?.][”’」』）)】\]"]{0,2}$/
const entry = /^[(（]?[一二三四五六七八九十\d]{1,3}[)）、.．]|^[①-⑳]|[；;：:]$/
/** A label before a teaser; it adds nothing to the passage. */
const label =
  /^\s{0,4}[[【(（〔「]?\s{0,2}(?:核心提示|内容(?:提要|摘要|导读|简介|概要)|(?:文章|本文|新闻)(?:导读|摘要|提要|简介)|导\s?读|导语|摘\s?要|提要|简介|概述|编者按)\s{0,2}(?:[\]】)）〕」][:：]?|[:：])\s{0,4}/
/** Whose words or what choice of the site a teaser shows: '推荐答案：', '张某某 主任医师：'. */
const speaker = /^[^，。；：:！？!?\n]{2,24}[：:]\s{0,4}/
/** A labelled copy may begin within a passage; so many characters of it prove that. */
const enoughWithin = 24
const mostWithin = 8

/** Removes the beginning of a passage that stands elsewhere in full. */
export const truncatedTeaser: Rule = passageRule(
  {
    id: 'truncated-teaser',
    why: 'A page shows the beginning of a passage as a teaser, cut off, beside the passage itself.',
    examples: [
      [
        '跟腱炎多见于长跑者，起病隐匿，晨起下地时疼痛最...\n\n跟腱炎多见于长跑者，起病隐匿，晨起下地时疼痛最明显，活动后可减轻。',
        '跟腱炎多见于长跑者，起病隐匿，晨起下地时疼痛最明显，活动后可减轻。',
      ],
      [
        '网球肘是前臂伸肌总腱起点的慢性劳损，拧毛巾时外侧疼痛。\n\n# 网球肘\n\n核心提示：网球肘是前臂伸肌总腱起点的慢性劳损……[详细]',
        '网球肘是前臂伸肌总腱起点的慢性劳损，拧毛巾时外侧疼痛。\n\n# 网球肘',
      ],
      [
        '[导读]不少人以为扭伤后揉一揉就好，其实早期按摩会使出血加重...\n\n本报讯（记者某某）不少人以为扭伤后揉一揉就好，其实早期按摩会使出血加重，肿胀更久不退。',
        '本报讯（记者某某）不少人以为扭伤后揉一揉就好，其实早期按摩会使出血加重，肿胀更久不退。',
      ],
      [
        '跖腱膜炎的首选治疗是牵拉练习，每天三次，每次十分钟。\n\n最佳答案：跖腱膜炎的首选治疗是牵拉练习，每天三...',
        '跖腱膜炎的首选治疗是牵拉练习，每天三次，每次十分钟。',
      ],
      [
        '足底筋膜炎的疼痛在清晨第一步最重，走动几分钟以后反而减轻，久站又会加重。医生按压跟骨内侧结节即可\n\n足底筋膜炎的疼痛在清晨第一步最重，走动几分钟以后反而减轻，久站又会加重。医生按压跟骨内侧结节即可引出。',
        '足底筋膜炎的疼痛在清晨第一步最重，走动几分钟以后反而减轻，久站又会加重。医生按压跟骨内侧结节即可引出。',
      ],
    ],
    leaves: [
      '【摘要】目的 探讨跟腱断裂的微创缝合。方法 回顾分析病例。结果 无再断裂。\n\n跟腱断裂的微创缝合创伤小，无再断裂，皮肤坏死少见。',
      '腰椎管狭窄症的诊断\n\n腰椎管狭窄症的诊断主要依靠间歇性跛行的病史和MRI。',
      '膝关节置换术后第一天可以坐起，但是不能...\n\n膝关节置换术后第二天可以坐起，但是不能下地负重行走。',
      '他说当时腰部突然剧痛，然后就再也站不起来了……\n\n入院时腰部剧痛，不能站立。',
      '患者：夜里手麻，白天甩一甩就好，是不是颈椎病...\n\n夜里手麻多半是腕管综合征。',
      '用药后疼痛评分降至2...\n\n用药后疼痛评分降至25分。',
      '有下列情形之一的，予以警告：\n\n（三）在保护区内修建贮存危险物品的仓库、堆放场和处理场；\n\n有下列情形之一的，处以罚款：\n\n（三）在保护区内修建贮存危险物品的仓库、堆放场和处理场；造成污染的。',
      '- 每天三次\n- 每天三次，饭后服用',
    ],
  },
  teasersOf,
)

/** A passage with what it shows: its key without the dots and the label. */
interface Teaser {
  readonly passage: Passage
  readonly shown: string
  readonly isDotted: boolean
  /** A sentence by itself, not cut off. */
  readonly isClosed: boolean
  /** It bears a label, as only summaries and teasers do. */
  readonly isLabelled: boolean
}

function teasersOf(passages: readonly Passage[]): Map<Block, Reason> {
  const teasers = passages.flatMap(readTeasers)
  const seeds = seedsOf(passages, new Set(teasers.filter(({ isDotted }) => isDotted).map(({ passage }) => passage)))
  const gone = new Set<Passage>()
  // The longest first: what bears out that a shorter one is a teaser has then been judged itself.
  teasers.sort((a, b) => b.shown.length - a.shown.length || a.passage.index - b.passage.index)
  for (const teaser of teasers) {
    const starts = seeds.get(teaser.shown.slice(0, seedSize)) ?? []
    if (starts.some((start) => continues(passages, start, teaser, gone))) gone.add(teaser.passage)
  }
  const labelled = teasers.filter(({ passage, isLabelled }) => isLabelled && !gone.has(passage)).slice(0, mostWithin)
  for (const teaser of labelled) if (standsWithin(passages, teaser, gone)) gone.add(teaser.passage)
  return new Map([...gone].map(({ block }) => [block, 'duplicate']))
}

function readTeasers(passage: Passage): Teaser[] {
  const { block, text, key } = passage
  if (block.kind !== 'paragraph' && block.kind !== 'item') return []
  const dots = cutOff.exec(text.slice(-60))
  const named = block.kind === 'paragraph' ? (label.exec(text.slice(0, 40))?.[0].length ?? 0) : 0
  const isLabelled = named > 0
  if (!dots) {
    if (block.kind === 'item' || entry.test(text) || key.length < enoughWhole) return []
    const shown = isLabelled ? passageKey(text.slice(named)) : key
    return [{ passage, shown, isDotted: false, isClosed: closed.test(text), isLabelled }]
  }
  const before = isLabelled ? 0 : (speaker.exec(text)?.[0].length ?? 0)
  return [named, before]
    .filter((from, i) => i === 0 || from > 0)
    .map((from) => passageKey(text.slice(from, text.length - dots[0].length)))
    .filter((shown) => shown.length >= enough)
    .map((shown) => ({ passage, shown, isDotted: true, isClosed: false, isLabelled }))
}

/** The first passages that begin with the same characters. */
function seedsOf(passages: readonly Passage[], dotted: ReadonlySet<Passage>): Map<string, number[]> {
  const seeds = new Map<string, number[]>()
  for (const passage of passages) {
    const { key, index, block } = passage
    if (key.length < seedSize || block.kind === 'table' || block.kind === 'heading' || dotted.has(passage)) continue
    const seed = key.slice(0, seedSize)
    const known = seeds.get(seed)
    if (!known) seeds.set(seed, [index])
    else if (known.length < mostCandidates) known.push(index)
  }
  return seeds
}

/** True where the teaser is the beginning of the passages from `start` on, and they go on after it. */
function continues(
  passages: readonly Passage[],
  start: number,
  { passage, shown, isDotted, isClosed, isLabelled }: Teaser,
  gone: ReadonlySet<Passage>,
): boolean {
  if (isClosed && !isLabelled && Math.abs(start - passage.index) > closest) return false
  let at = 0
  for (let index = start; index < passages.length && at < shown.length; index++) {
    const full = passages[index] as Passage
    if (full === passage || gone.has(full) || full.key === '') return false
    const rest = shown.length - at
    if (rest < full.key.length) {
      return (
        isCut(full.key.slice(rest), isDotted || isLabelled) &&
        shown.startsWith(full.key.slice(0, rest), at) &&
        !cutsNumber(full.key, rest)
      )
    }
    if (!shown.startsWith(full.key, at)) return false
    at += full.key.length
  }
  return (isDotted || isLabelled) && at === shown.length
}

const isCut = (missing: string, isMarked: boolean): boolean =>
  isMarked || missing.length >= fewMissing || meaningOf(missing).size === 0

/** True where a passage of the same article says within itself what the teaser shows. */
function standsWithin(passages: readonly Passage[], { passage, shown }: Teaser, gone: ReadonlySet<Passage>): boolean {
  if (shown.length < enoughWithin) return false
  return passages.some((full) => {
    if (full === passage || full.article !== passage.article || gone.has(full) || full.block.kind === 'table')
      return false
    const at = full.key.indexOf(shown)
    return (
      at >= 0 && full.key.length > shown.length && !cutsNumber(full.key, at + shown.length) && !cutsNumber(full.key, at)
    )
  })
}

/** True where the cut parts a number: what stood there may have been another one. */
const cutsNumber = (key: string, at: number): boolean => /[0-9.]{2}/.test(key.slice(at - 1, at + 1))
