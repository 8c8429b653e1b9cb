import type { Frame, ListValue } from './frames.ts'
import { anyPhrase } from './list-predicates.ts'

const signs: ListValue = { kind: 'list', types: ['symptom', 'disease'], open: true, onward: true, as: 'symptom' }
const harms: ListValue = {
  kind: 'list',
  types: [],
  as: 'disease',
  onward: true,
  like: new RegExp(`^(?!有|伴|呈|影响|部分|少数|严重|其他|其它|一些)${anyPhrase}$`),
}
const ill = { types: ['disease'], carried: true } as const
const latest = { types: ['disease', 'procedure'], carried: true, operated: true } as const
const noun = '(?:并发症|合并症|后遗症)'
const averted = /避免|防止|预防|防治|减少|降低|以免|[没无未不]|治疗|处理|药/

/** What a clause lists of which the clause before has said the kind: '症状多在感染后出现，包括A、B', '可出现并发症，如A、B'. */
export const listedSigns: readonly Frame[] = [
  {
    property: 'symptom',
    cue: /^(?:其中)?(?:主要|通常|一般|常见的?|常|多|可能){0,2}(?:包括|表现为|有|例如|比如|如)(?![果何下此])/dg,
    subject: ill,
    follows:
      /(?:症状|表现|体征)(?:[^，。；：]{0,12}(?:出现|发生|开始|显现|多样|各异|不一|复杂|典型|多变|因人而异|不尽相同|如下)|也?(?:各不相同|较多|很多|有很多|比较多))$|(?:引起|导致|出现)的(?:症状|表现|体征)$/,
    value: signs,
  },
]

/** 'A、B等并发症', '并发症，如A、B'. */
export const listedHarms: readonly Frame[] = [
  {
    property: 'complication',
    cue: /^(?:其中)?(?:主要|通常|一般|常见的?|常|可能){0,2}(?:包括|有|例如|比如|如)(?![果何下此])/dg,
    subject: latest,
    follows: new RegExp(`(?:出现|发生|引起|导致|引发|造成|产生|遗留|带来|伴有|存在|有)[^，。；：、]{0,8}${noun}$`),
    value: harms,
  },
  {
    property: 'complication',
    cue: new RegExp(
      `(?:出现|发生|引起|导致|引发|造成|产生|遗留|带来)[^，。；：、]{0,8}${noun}(?:包括|例如|比如|如)(?![果何下此])`,
      'dg',
    ),
    subject: { types: ['disease', 'procedure'], loose: true },
    value: harms,
    notAfter: averted,
    unless: /[时后者](?:应|需|须|要|可|建议)/,
  },
  {
    property: 'complication',
    cue: new RegExp(
      `(?:伴有?|出现|引起|引发|导致|造成|发生|并发|合并|产生|遗留|继发|带来|诱发)(?:了)?(?<v>[^，。；：]{2,60}?)等(?:[^，。；：、]{0,6})${noun}$`,
      'dg',
    ),
    subject: { types: ['disease', 'procedure'], loose: true },
    value: harms,
    notAfter: averted,
    unless: /症状/,
  },
]
