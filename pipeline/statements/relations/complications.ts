import type { Claim } from '../../statement.ts'
import { lastStartingBy } from '../../text/ordered.ts'
import type { Page } from '../page.ts'
import { told } from './complication-courses.ts'
import { complicationPredicates } from './complication-predicates.ts'
import { type Frame, findFrames, type ListValue } from './frames.ts'
import { listedHarms } from './kinds-listed.ts'
import { passagesOf } from './passages.ts'

const subject = { types: ['disease', 'procedure'], loose: true } as const
const open: ListValue = { kind: 'list', types: ['disease', 'symptom'], open: true, as: 'disease', onward: true }
const strict: ListValue = { kind: 'list', types: ['disease'], as: 'disease' }
/** What is called signs is no illness that follows. */
const ofSigns = /等[^，。；：、]{0,6}(?:症状|表现|体征|不适)$/

const frames: readonly Frame[] = [
  {
    property: 'complication',
    cue: /^(?:可|会|易|容易|常|则可|就会|往往)(?:能)?(?:发生|并发|导致|引起)(?:了)?(?<v>[^，。；：]{2,24})$/dg,
    subject: { types: ['disease'], carried: true },
    follows: /^(?:如果?|若|一旦|倘若)(?!出现|发生|有|患)[^，。；：]{3,20}$/,
    value: strict,
  },
  {
    property: 'complication',
    cue: /^(?:甚至|还|也|则|就|将|病情|后期|最终|严重者){0,2}(?:可|可以|会|可能会?|易|容易|(?<!异)常|往往|将){1,2}(?:发生|出现|导致|引起|造成|并发|继发|合并|发展为|发展成|进展为|演变为|诱发)(?:了)?/dg,
    subject: { types: ['disease'], carried: true },
    follows:
      /^(?:如果?|若|倘若|一旦)?(?:不|未|没有|未能|不能|得不到|未得到)[^，]{0,8}(?:治疗|控制|处理|重视|治愈)$|延误|(?:治疗|处理|控制)(?:不当|不及时|不佳|不彻底|不好|不良|不理想|欠佳|差)|迁延不愈|反复发作|^长期(?:不治|未治)/,
    value: { ...strict, onward: true },
  },
  {
    property: 'complication',
    cue: /^(?:手?术后)(?:早期|晚期|近期|远期)?(?:少数|部分|个别|极少数)?(?:患者|病人|人)?(?:可能会?|可以?|会|易|容易|有时会?|偶可)(?:能)?(?:出现|发生|并发|有)(?!.*(?:症状|情况))/dg,
    subject: { types: ['procedure'], carried: true, operated: true },
    value: { ...strict, onward: true },
  },
  {
    property: 'complication',
    cue: /(?:可能会?|会|容易|易)(?:发生|出现|并发)(?![a-z])/dg,
    subject: { types: ['procedure'], rivals: ['disease', 'drug', 'symptom'] },
    notAfter: /是否|能否|有无|如|若|时$|者|后$/,
    value: { ...strict, onward: true },
    unconditional: true,
  },
  {
    property: 'complication',
    cue: /^(?:病情)?(?:严重|重症?|晚期|后期|少数|极少数|个别|部分|长期不愈|迁延不愈|治疗不当|处理不当|延误治疗|如?(?:不|未)及时治疗|病程长|反复发作)(?:者|时|的?患者|的?病人|的?病例|的?患儿)?(?:，)?(?:甚至|还|也|(?<!异)常|多|可|可以|会|能|往往|易|可能会?){1,3}(?:发生|出现|并发|合并|继发|导致|引起|形成|发展为|诱发)/dg,
    subject: { types: ['disease'], carried: true },
    value: { ...strict, onward: true },
    unless: /症状|表现/,
    outside: 'symptom',
  },
  {
    property: 'complication',
    cue: /(?:后|的|最?常见|主要|严重|可能|晚期|早期){0,5}(?:并发症|合并症)(?:主要|通常|一般|常见|可能|多)?(?:包括|为|是|有(?!哪|什么))/dg,
    subject,
    value: open,
  },
  {
    property: 'complication',
    cue: /(?<=[\u4e00-\u9fff]|^)(?:(?:可|(?<!异)常|易|容易|多|也可|有时|常常|往往|会|可能|可能会|时常|同时|并可|或){1,3}|(?<=(?:患儿|患者|病例|病人)))(?:合并(?!症|用|使)|并发(?!症)|伴发|继发(?!于|性)|伴有|可伴)(?:有|出现|于)?/dg,
    subject,
    value: strict,
    unconditional: true,
  },
  {
    property: 'complication',
    cue: /(?:常|可|有时|多|往往)?与(?<v>[^，。；：]{2,24}?)(?:并存|同时存在|合并存在|伴发)/dg,
    subject,
    value: strict,
    unconditional: true,
  },
  {
    property: 'complication',
    cue: /(?:(?:可以?|常常?|会|能|多|往往|通常|易|容易|可能会?|还可|还会|也会|亦可|并可|甚至)(?:进一步|继而|最终)?(?:引起|引发|导致|造成|诱发|发展为|发展成|进展为|演变为|并发))(?:了)?/dg,
    subject: { types: ['disease'], loose: true, rivals: ['drug', 'procedure'] },
    value: strict,
    unconditional: true,
    unless: ofSigns,
  },
  {
    property: 'complication',
    cue: /(?<=[\u4e00-\u9fff]{2})(?:可|会|易|容易|(?<!异)常|可能会?){1,2}(?:发生|出现)(?![于在])(?:了)?/dg,
    subject: { types: ['disease'] },
    value: strict,
    unconditional: true,
    notAfter: /^.{0,2}$|就$/,
    outside: 'symptom',
  },
  {
    property: 'complication',
    cue: /^(?:从而|进而|并|最终|甚至)?(?:导致|引起|引发|造成|发生)(?:了)?/dg,
    subject: { types: ['disease'], loose: true, rivals: ['drug', 'procedure'] },
    value: strict,
    unconditional: true,
    unless: ofSigns,
  },
  {
    property: 'complication',
    cue: /(?:可以?|常常?|会|能|易|容易|可能|可能会)(?:引起|引发|导致|造成|出现|发生|伴有?)(?:了)?(?=[^，。；：]{2,60}等?[^，。；：、]{0,6}并发症)/dg,
    subject: { types: ['disease', 'procedure'], loose: true },
    value: { ...strict, types: ['disease', 'symptom'], open: true },
  },
  {
    property: 'complication',
    cue: /(?:可能会?|会|可能|有时会?)(?:引起|引发|导致|造成)(?:了)?/dg,
    subject: { types: ['procedure'], rivals: ['disease', 'drug', 'symptom'] },
    notAfter: /是否|能否|有无/,
    value: { ...strict, types: ['disease', 'symptom'] },
  },
  {
    property: 'complication',
    cue: /(?:会|可能会?|存在|具)?有(?:发生|出现|导致|引起)?(?<v>[^，。；：的]{2,20}?)的?(?:风险|危险|可能)(?=$|[，。；])/dg,
    subject: { types: ['procedure'] },
    value: strict,
  },
  {
    property: 'complication',
    cue: /^(?:也|常|就)?(?:是|为)(?:本病|该病|其)?(?:的|最|较|为|常见|严重|多见|主要|重要){1,6}并发症/dg,
    subject: { types: ['disease', 'procedure'], headed: true },
    value: { kind: 'list', types: ['disease', 'symptom'], as: 'disease', before: true, called: true },
  },
  {
    property: 'complication',
    cue: /(?:是|作为|属于?|为)(?<s>[^，。；：的最]{2,24}?)后?(?:的|最|较|常见|严重|主要|重要|之一|一种|一个){1,6}(?:急性|慢性|微血管|大血管|晚期|远期|早期|神经|全身|局部|眼部)?的?并发症/dg,
    subject,
    value: { kind: 'list', types: ['disease', 'symptom'], as: 'disease' },
  },
  {
    property: 'complication',
    cue: /^[^，。；：、不无未没]{0,12}?(?:可以?|会|易|容易|常|可能会?)(?:引起|导致|造成|引发|继发|并发|出现|发生|发展为|发展成|进展为)(?:了)?(?<v>[^，。；：]{2,40})$/dg,
    subject: { types: ['disease', 'procedure'], headed: true },
    value: { ...strict, like: /^[\u4e00-\u9fff]{2,8}(?:功能)?损[害伤]$/ },
    section: 'complication',
  },
  {
    property: 'complication',
    cue: /(?:会|可|能|可能)?(?:明显|显著|大大)?(?:增加|提高|升高)(?:了|发生|患)?(?<v>[^，。；：]{2,24}?)的?(?:发生)?(?:风险|几率|概率|危险)$/dg,
    subject: { types: ['disease'], main: true, rivals: ['drug', 'procedure'] },
    value: strict,
  },
]

/** What an illness or operation comes to; that something leads to what the passage is about is none. */
export function* findComplications(page: Page): Generator<Claim> {
  const mains = new Map(passagesOf(page).map(({ block, before }) => [block.block.content.start, before]))
  const starts = [...mains.keys()].map((start) => ({ start, end: start }))
  for (const claim of findFrames(page, [...complicationPredicates, ...frames, ...listedHarms, ...told])) {
    const place = starts[lastStartingBy(starts, claim.witnesses[0]?.start ?? 0)]
    const main = mains.get(place?.start ?? 0) ?? []
    if (
      !main.some(({ text }) => text === claim.value.text) &&
      !/^加重|(?:并发症|合并症|后果|疾病|问题|症状)$/.test(claim.value.kind === 'date' ? '' : claim.value.text)
    )
      yield claim
  }
}
