import type { Claim } from '../../statement.ts'
import { splitOutside } from '../../text/sentences.ts'
import { caseBlocks } from '../cases/claims.ts'
import { Kept, type Page, type PageBlock } from '../page.ts'
import { isTerm, typeOf } from '../terms.ts'
import type { Doing } from './claims.ts'
import { namesDoing, withoutNumber } from './names.ts'
import { settingsIn } from './parameters.ts'
import { howTo, type Practised, practisedOn } from './practised.ts'
import { stepBlocks } from './series.ts'

/** Headings and titles under which an item's head names an exercise or a treatment by hand, whatever its ending. */
const practice =
  /康复|训练|锻炼|练习|运动|体操|保健操|[指穴手]操|拉伸|按摩|推拿|理疗|艾灸|针灸|热敷|冷敷|急救|护理操作|居家护理|[么何该会]练|练[法习]/
const head =
  /^\s?(?:[（(][\d一二三四五六七八九十]{1,2}[）)]|[①-⑳]|\d{1,2}[、.．](?!\d)|【?第[一二三四五六七八九十\d]{1,2}[节式招步个](?:动作)?[：:、，\s]?|【)?\s?(?<name>[\u4e00-\u9fffA-Za-z]{2,12})(?:[（(][^（()）]{1,16}[)）])?[：:】](?=.{4})/
const noName =
  /注意|目标|目的|频[率次]|次数|时间|强度|原则|方法$|要点|准备|体位|禁忌|适应|作用|提示|饮食|用药|药$|[期段]$|阶段|患者|步骤|怎么|如何|什么|原因|症状|表现|检查$|手术$|治疗$|注射$|给药$|打针|预防|评估|随访|复[查诊]/

/** '- 直腿抬高：足跟离床15 cm，保持10秒，每组10次': the settings told behind the name of an exercise. */
export const exerciseClaims = (page: Page): Claim[] =>
  headedOn(page).flatMap(({ text, ...doing }) => settingsIn(page.text, text, doing).filter(isSet))

const headed = new Kept(readHeaded)

/** The exercises that lines are headed with, '- 直腿抬高：…', with what stands behind their names. */
export const headedOn = (page: Page): readonly Practised[] => headed.of(page)

function readHeaded(page: Page): Practised[] {
  let told: ReadonlySet<PageBlock> | undefined
  return page.blocks.flatMap((block) => {
    const doing = block.block.kind === 'item' || block.block.kind === 'paragraph' ? exerciseOf(page, block) : undefined
    if (!doing) return []
    told ??= new Set([...stepBlocks(page), ...caseBlocks(page)])
    return told.has(block) ? [] : [{ ...doing, text: { start: doing.subject.end + 1, end: block.block.content.end } }]
  })
}

/** The settings of the exercises that prose names, and of those that stand in a line over it. */
export function practisedClaims(page: Page): Claim[] {
  return practisedOn(page).flatMap(({ text, ...doing }) =>
    splitOutside(page.text, text, '。').flatMap((sentence) => settingsIn(page.text, sentence, doing).filter(isSet)),
  )
}

function exerciseOf(page: Page, block: PageBlock): Doing | undefined {
  const { text, headings, article } = block
  const name = /\d/.test(text) ? head.exec(text)?.groups?.['name'] : undefined
  if (name === undefined || noName.test(name) || howTo.test(text)) return undefined
  const type = typeOf(name)
  // '物理治疗：坐浴，…': the kind of treatment, and then its name.
  const next = /^[\u4e00-\u9fff]{2,8}(?=，)/.exec(text.slice(text.indexOf(name) + name.length + 1))?.[0] ?? ''
  if (isTerm(next, ['procedure'])) return undefined
  const practised = headings.some((heading) => practice.test(heading.text))
  if (!(type === 'procedure' || ((type === undefined || type === 'anatomy') && (practised || namesDoing(name)))))
    return undefined
  const start = block.block.content.start + text.indexOf(name)
  return { article, subject: withoutNumber(page.text, { start, end: start + name.length }) }
}

/** 每组15次, 每个方向摆动10次: so often in one round; other counts say how often. */
const eachRound = /^每[组个侧回遍]|重复|^各/

/** A hold, an angle, a distance or the count of a round. */
function isSet({ value, qualifiers }: Claim): boolean {
  if (value.kind !== 'quantity') return false
  if (/^(?:s|min|Cel|deg)$/.test(value.unit ?? '')) return true
  if (value.unit === '{time}') return eachRound.test(String(qualifiers?.['attribute'] ?? ''))
  return /^[mcd]?m$/.test(value.unit ?? '') && qualifiers?.['attribute'] !== undefined
}
