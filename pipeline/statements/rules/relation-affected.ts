import { type Frame, findFrames, type ListValue } from '../relations/frames.ts'
import type { StatementRule } from '../rule.ts'

const subject = { types: ['disease'], loose: true } as const
const group =
  /(?:人|人群|者|儿童|幼儿|婴儿|婴幼儿|新生儿|早产儿|小儿|学龄前儿童|女性|男性|男女|人士|女孩|男孩|妇女|孕妇|产妇|老年|中老年|青年|中青年|青壮年|青少年|成人|成年|岁|岁以[上下后前]|更年期|工作者|运动员|学生)$/
const site: ListValue = {
  kind: 'list',
  types: ['anatomy'],
  as: 'anatomy',
  onward: false,
  like: /^[肺肝心肾脾胃脑肠胰眼耳鼻喉]$|^[\u4e00-\u9fff]{0,8}(?:[前后上下内外左右][方侧部端缘]|部|处|区|端|叶|段|窝|缘|周围)$|^[\u4e00-\u9fff]{2,4}系统$/,
}
const who: ListValue = { kind: 'list', types: [], like: group, text: true }

const occursIn = /(?:最|大)?(?:好发|多发生|多发|多见|常见|常发生|易发生|易发|高发|发病|发生)(?:于|在)/dg
const occursMostly =
  /以(?<v>[^，。；：]{1,24}?)(?:的?发病率)?(?:最为|最|较为|较|更为)?(?:多见|常见|居多|为多|为主|多发|最高)(?!要|的)/dg
const arisesFrom =
  /(?:起源于|(?<=[瘤癌][^，。；：]{0,6})来源于|累及|侵犯|会影响|常影响|主要影响|可影响|好发部位(?:为|是|在|包括)|发生部位为|发病部位(?:为|是|在))/dg

const next = /^(?:其次|再次)(?:为|是|见于|累及)?/dg
const before = /(?:侵犯|累及|好发|多发|多见|常见|发生|影响)/

const frames: readonly Frame[] = [
  { property: 'affected-site', cue: occursIn, subject, value: site, unconditional: true },
  { property: 'affected-site', cue: occursMostly, subject, value: site, unconditional: true },
  { property: 'affected-site', cue: arisesFrom, subject, value: site, unconditional: true },
  { property: 'affected-site', cue: next, subject, value: site, follows: before },
  { property: 'affected-group', cue: next, subject, value: who, follows: before },
  { property: 'affected-group', cue: occursIn, subject, value: who, unconditional: true },
  { property: 'affected-group', cue: occursMostly, subject, value: who, unconditional: true },
]

export const relationAffected: StatementRule = {
  id: 'relation-affected',
  why: 'Words such as 好发于 and 多见于 name the site or the people that a disease affects.',
  find: (page) => findFrames(page, frames),
  examples: [
    ['银屑病好发于头皮、四肢。', ['disease 银屑病 | affected-site | 头皮', 'disease 银屑病 | affected-site | 四肢']],
    ['手足口病多见于5岁以下儿童。', ['disease 手足口病 | affected-group | 5岁以下儿童']],
    ['肠套叠是急腹症。该病以婴幼儿最为多见。', ['disease 肠套叠 | affected-group | 婴幼儿']],
  ],
  leaves: ['肺炎常见于冬季。', '发生在上周的事。'],
}
