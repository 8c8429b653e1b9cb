import type { Frame, ListValue } from './frames.ts'

const strict: ListValue = { kind: 'list', types: ['disease'], as: 'disease' }
const any: ListValue = {
  kind: 'list',
  types: ['disease', 'symptom'],
  open: true,
  as: 'disease',
  like: /^[\u4e00-\u9fffA-Z]{2,10}$/,
}

/** What an illness or operation comes to: ranked, by place and time, past a bound, in the time after an operation. */
export const told: readonly Frame[] = [
  {
    property: 'complication',
    cue: /^(?<v>[^，。；：]{2,60}?)(?:都|均|也)?(?:是|为|属于?)(?:本病|该病|此病)?(?:的|最|较|为){0,3}[^，。；：的其]{0,6}的?(?:并发症|合并症)(?:之一)?$/dg,
    subject: { types: ['disease', 'procedure'], headed: true },
    value: { ...strict, types: ['disease', 'symptom'] },
  },
  {
    property: 'complication',
    cue: /^(?:局部|全身|早期|晚期|近期|远期|急性期?|慢性期?|少数|部分|个别|偶|罕见)(?:的|者|患者|病人)?(?:并发症)?(?:可|(?<!异)常|主要|多|会){0,2}(?:包括|有|为|见(?!于)|出现|遗留|发生(?![于在]))(?<v>[^，。；：]{2,80})$/dg,
    subject: { types: ['procedure', 'disease'], headed: true },
    value: any,
    section: 'complication',
    notFollows: /(?:反应|综合征|炎|症|瘤|血肿|病)(?:（[^（）]+）)?[^，]{0,8}$/,
  },
  {
    property: 'complication',
    cue: /^[^，。；：]{2,24}?(?:超过|大于|过快|过高|过大|不能控制|控制不佳|控制不良|不及时|得不到控制|时间(?:一)?[长久]了|病程(?:一)?[长久]了|拖[长久]了)[^，。；：]{0,10}?(?:就|则|也|还)?(?:可以?|会|能|容易|易|(?<!异)常){1,2}(?:诱发|引起|引发|导致|造成|发生|出现|并发|合并|发展为|发展成|进展为)?(?<v>[^，。；：]{2,24})$/dg,
    subject: { types: ['disease'], headed: true },
    value: strict,
  },
  {
    property: 'complication',
    cue: /^(?:如果?|若)?(?:长期|一直)?(?:不治|不治疗|未治疗|不及时治疗|得不到治疗|延误治疗|治疗不及时)(?:者|的话|时)?(?:就|则|也|还)?(?:可以?|会|能|容易|易|(?<!异)常){1,2}(?:诱发|引起|引发|导致|造成|发生|出现|并发|合并|发展为|发展成|进展为)(?<v>[^，。；：]{2,40})$/dg,
    subject: { types: ['disease'], headed: true },
    value: strict,
  },
  {
    property: 'complication',
    cue: /^(?:但|而|可)?(?:时间|病程|日子)(?:一)?[长久]了?(?:就|则|也)?(?:会|可|能|容易|易)(?:发生|出现|并发|引起|导致|造成)?(?<v>[^，。；：]{2,24})$/dg,
    subject: { types: ['disease'], carried: true },
    value: strict,
  },
  {
    property: 'complication',
    cue: /^(?:手?术后)(?:早期|晚期|近期|远期)?(?:少数|部分|个别|极少数)?(?:患者|病人|人)?(?:可能会?|可以?|会|易|容易|有时会?|偶可|要|需|应|须)(?:能)?(?:出现|发生|并发|有|防|警惕|当心|小心|注意预防)(?![^，。；：]*(?:症状|情况|治疗|复查|护理))/dg,
    subject: { types: ['procedure'], carried: true, operated: true },
    value: any,
  },
]
