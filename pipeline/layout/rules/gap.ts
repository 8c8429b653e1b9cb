import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { type Passage, passageOf, sitesOf, textOffset } from '../gap-sites.ts'
import { countedSites, isGap } from '../gaps.ts'
import { linesOf } from '../lines.ts'
import { findWrapping } from '../wrap.ts'

const mark = '⟦?⟧'
const emptyBrackets = /（ ?）|\[ ?\]/g
const countlessTitle = /(?<![\d一二两三四五六七八九十]) 例$/

function* find(text: string): Generator<Replacement> {
  const { lines, loss, joined } = findWrapping(linesOf(text))
  if (loss.every((kind) => kind === 'none')) return
  for (let i = 0; i < lines.length; ) {
    let next = i + 1
    while (joined[next]) next++
    const passage = passageOf(lines, loss, i, next)
    if (passage.loss !== 'none') yield* gapsOf(passage)
    else if (countlessTitle.test(passage.text) && passage.text.length <= 40) yield* titleGap(passage)
    i = next
  }
}

function* gapsOf(passage: Passage): Generator<Replacement> {
  if (passage.text.startsWith('| ')) return
  const sites = sitesOf(passage)
  const counted = countedSites(passage, sites)
  const brackets = new Map(
    [...passage.text.matchAll(emptyBrackets)].map((match) => [match.index + 1, match[0].length - 2]),
  )
  let last = -1
  for (const site of sites) {
    if (site.start === last && site.end === last) continue
    const width = brackets.get(site.start)
    if (width === undefined && !counted.has(site) && !isGap(passage, site)) continue
    last = site.end
    const start = textOffset(passage, site.start, site.kind === 'edge' && site.start === 0 ? 'after' : 'before')
    yield { start, end: start + site.end - site.start, text: mark }
    if (width !== undefined) brackets.delete(site.start)
  }
}

/** The title of a case report that lost its count. */
function* titleGap({ lines }: Passage): Generator<Replacement> {
  const last = lines.at(-1)
  if (last) yield { start: last.end - 2, end: last.end - 1, text: mark }
}

export const gap: Rule = {
  id: 'gap',
  why: 'A font that is not embedded drops digits and Latin letters, and blanks are left where the sentence needs them.',
  find,
  examples: [
    [
      '产妇 例，年龄 ～ 岁，平均（±）岁；孕 周，失血≥ ml 者占 %，见表 。术后第 天拔管，每日 次。',
      '产妇⟦?⟧例，年龄⟦?⟧～⟦?⟧岁，平均（⟦?⟧±⟦?⟧）岁；孕⟦?⟧周，失血≥⟦?⟧ml 者占⟦?⟧%，见表⟦?⟧。术后第⟦?⟧天拔管，每日⟦?⟧次。',
    ],
    [
      '纳入   例，体温   ～   ℃，静脉滴注头孢曲松   g，每   h   次，共   d。',
      '纳入⟦?⟧例，体温⟦?⟧～⟦?⟧℃，静脉滴注头孢曲松⟦?⟧g，每⟦?⟧h⟦?⟧次，共⟦?⟧d。',
    ],
    ['本组 例 男 例 女 例 年龄 岁 平均 岁', '本组⟦?⟧例 男⟦?⟧例 女⟦?⟧例 年龄⟦?⟧岁 平均⟦?⟧岁'],
    [
      '共纳入 例患者，其中男 例，女 例；病程 个月～ 年，平均（ ）年。按 分级， 级 例， 级 例。',
      '共纳入⟦?⟧例患者，其中男⟦?⟧例，女⟦?⟧例；病程⟦?⟧个月～⟦?⟧年，平均（⟦?⟧）年。按⟦?⟧分级，⟦?⟧级⟦?⟧例，⟦?⟧级⟦?⟧例。',
    ],
    [
      '患儿，女， 岁。因发热伴皮疹 入院。入院前 天口服阿莫西林，每次 ，每日 次。查体：体温，咽部充血。予地塞米松 静脉注射，治疗 后好转，第 天出院。',
      '患儿，女，⟦?⟧岁。因发热伴皮疹⟦?⟧入院。入院前⟦?⟧天口服阿莫西林，每次⟦?⟧，每日⟦?⟧次。查体：体温⟦?⟧，咽部充血。予地塞米松⟦?⟧静脉注射，治疗⟦?⟧后好转，第⟦?⟧天出院。',
    ],
  ],
  leaves: [
    '患者 男， 诊断为 肺炎。查体：体温，脉搏，呼吸平稳。每日 观察，术后 复查，和（或）手术治疗。',
    '两组年龄 20～45 岁，均数±标准差为（31.2±5.4）岁，体重≥50 kg，身高（cm）见表 1。',
    '轻～中度疼痛者，病例数（%）和率（%）均列于表 2，分 3 次服，以 mg 为单位。',
    '本组 42 例，男 20 例，女 22 例。',
    '天 地 玄 黄，宇宙 洪荒',
    '姓名 性别 年龄 诊断',
    '某例 患者 每年 复查',
    '在 形臂 线机监视下穿刺',
  ],
}
