import type { Claim } from '../../statement.ts'
import type { Page } from '../page.ts'
import { anyCauses, anyList, list, notCauses, subject, whole } from './cause-frames.ts'
import { causePredicates } from './cause-predicates.ts'
import { type Frame, findFrames, type ListValue } from './frames.ts'
import { withoutOverlaps } from './overlaps.ts'

const listed: ListValue = {
  kind: 'list',
  types: ['disease', 'procedure', 'drug', 'symptom'],
  text: true,
  ...(list.like && { like: list.like }),
}

/** Causes that 等原因 closes: what stands between the marks is a list, whatever its members end in. */
const named: ListValue = { ...listed, open: true, like: /^[\u4e00-\u9fffA-Za-z]{2,10}$/ }
const listedBefore = /(?:病因|原因|因素)(?!$)|、[^、，]{1,20}等(?:多种|各种|不同|诸多)?(?:原因|因素|刺激)$/

/** A member of a list that is a cause by itself; a part of the body shares what the last member says: '颈、胸椎受压'. */
const member =
  '[^、，的和或及与]{2,10}(?<!神经|血管|[肌骨筋]|关节|动脉|静脉|[部侧端叶腔管窦囊道膜脑心肝肾肺脾胃肠眼耳鼻咽喉椎根])'
const shortList = new RegExp(`^(?:${member}(?:、|或者?|和|及|与))+(?![^、，]{1,6}时)[^、，的和或及与]{2,10}$`)

const frames: readonly Frame[] = [
  {
    property: 'cause',
    cue: /(?:的)?(?:形成|发生|发病)?(?:主要)?有(?:以下|下列)?[一二三四五六两几\d]?(?:大|个|种|点|方面)?的?(?:主要|常见)?(?:原因|病因|诱因)$/dg,
    subject,
    value: list,
  },
  {
    property: 'cause',
    cue: /(?:是|为)?(?:主要|多|(?<!异)常|通常|一般|大多|往往|可|可以|可能){0,3}(?:由于?|(?<![基病诱原])因(?![素此而为子果]))(?<v>[^，。；：、]{1,20}、[^，。；：]{1,40}?)等(?:多种|各种|不同|诸多)?(?:原因|因素|刺激|诱因)(?:所|而|共同(?:作用)?){0,2}(?:引起|导致|造成|诱发|引发)/dg,
    subject,
    value: named,
  },
  {
    property: 'cause',
    cue: /(?:是|主要|多|(?<!异)常|通常|一般|大多|往往|可|可以|可能){0,3}(?:由于?|(?<![基病诱原])因(?!为)|系(?![统列指数]))(?<v>(?!什么|哪|这|[^，。；：]{0,30}(?:可能|患者|容易|情况))[^，。；：]{2,40}?)(?:的?共同作用|所|而|共同){0,3}(?:引起|导致|(?<![引导使])致|造成|诱发|引发)(?:的$|$)/dg,
    subject,
    value: whole,
    unless: new RegExp(`${listedBefore.source}|${shortList.source}`),
  },
  {
    property: 'cause',
    cue: new RegExp(
      `(?:由于?|(?<![基病诱原])因(?![素此而为子果])|系(?![统列指数]))(?<v>(?!什么|哪|这)(?:${member}(?:、|或者?|和|及|与))+(?![^、，]{1,6}时)[^、，。；：的和或及与]{2,10}?)(?:的?共同作用|所|而|共同){0,3}(?:引起|导致|(?<![引导使])致|造成|诱发|引发)的?$`,
      'dg',
    ),
    subject,
    value: { ...named, like: /^[\u4e00-\u9fffA-Za-z]{2,10}$/ },
    unless: /患者|情况|可能|容易/,
  },
  {
    property: 'cause',
    cue: /(?:是|为)(?:一[种类组])?由于?(?<v>[^，。；：]{2,40}?)(?:所|而|共同作用|共同){0,2}(?:引起|导致|(?<![引导使])致|造成|诱发|引发)的(?=[^，。；：]{0,16}(?:病|炎|症|感染|综合征|肿瘤|障碍|损害|损伤|病变|畸形|疾患)$)/dg,
    subject,
    value: whole,
    unless: listedBefore,
  },
  {
    property: 'cause',
    cue: /(?:由于|(?<![基病诱原])因(?![素此而为子果]))(?<v>[^，。；：]{2,40}?)(?<!导)(?:所致|致)(?=[\u4e00-\u9fff]{2,20}$)/dg,
    subject,
    value: whole,
    unless: listedBefore,
  },
  {
    property: 'cause',
    cue: /(?:的)?(?:最?常见|最?多见|主要|发病|致病|直接|根本|基本|形成|发生|的){0,3}(?:病因|原因|诱因|诱发因素|致病因素|发病因素|致病菌|病原菌|病原体|致病微生物)(?:有很多|很多|较多)?(?:主要|通常|一般|多|常|可能|大多){0,2}(?:包括|为(?!何)|是(?!什么|否|因)|有(?!哪|什么))/dg,
    subject,
    value: { ...anyList, onward: true },
  },
  {
    property: 'cause',
    cue: /(?:的)?(?:病因|原因|发病|发生|形成|诱发|产生|出现|发作|起病)(?:原因|机制)?(?:主要|通常|一般|多|可能|往往|(?<!异)常)?与(?<v>[^，。；：]{2,80}?)(?:等(?:多种|诸多)?(?:因素)?|(?:多种|诸多)因素)?(?:的作用)?也?(?:密切|直接)?(?:有关|相关|有(?:一定|密切|很大|直接)的?(?:关系|关联|联系))$/dg,
    subject,
    value: list,
  },
  {
    property: 'cause',
    cue: /(?:(?<=[\u4e00-\u9fff]{2})(?:的?(?:发生|发病|形成|产生))?则?|^)(?:主要|多|常|可能|通常|往往|一般|目前|普遍|多数学者|认为|已知|据认为|还|亦|可|也|此外|另外){0,3}(?:与|(?<=^)[和跟同])(?<v>(?![之此其]|上述|以上)[^，。；：]{2,60}?)(?:等(?:多种|诸多)?(?:因素)?|(?:多种|诸多)因素)?也?(?:密切|直接)?(?:有关|相关|有(?:一定|密切|很大|直接)?的?(?:关系|关联|联系))$/dg,
    unless: /无|没有|是否|程度|位置|大小|部位|合并|病情|等\d/,
    notFollows: /(?:表现|症状|体征|改变)$/,
    subject: { types: ['disease'] },
    value: list,
  },
  {
    property: 'cause',
    cue: /^(?<v>[^，。；：]{2,60}?)等?(?:因素)?(?:也|都|均|(?<!异)常|可|可以|会|能|可能|容易|易){1,3}(?:造成|引起|导致|诱发|引发|促发)(?<s>[^，。；：]{2,20}?)(?:的?发生|的?发作|急性发作|的)?$/dg,
    subject: { types: ['disease'], main: true },
    value: list,
  },
  {
    property: 'cause',
    cue: /^(?<v>[^，。；：]{2,60}?)等?(?:因素)?(?:都|均|也|皆|(?<!异)常){0,2}(?:是|为)(?:其|本病|该病|(?<s>[^，。；：的最]{2,20}?)的)(?:最?常见|主要|重要|多见|的){0,3}(?:诱因|诱发因素)$/dg,
    subject: { types: ['disease'], carried: true },
    value: list,
  },
  {
    property: 'cause',
    cue: /是(?:导致|引起|引发|造成|诱发)(?<s>[^，。；：]{2,24}?)的(?:最|常见|主要|重要|首要|直接|根本|一个|一大){0,3}(?:原因|病因|元凶|因素)/dg,
    subject,
    value: list,
  },
  {
    property: 'cause',
    cue: /^(?<v>[^，。；：]{2,80}?)(?:等)?(?:都|均|也|皆)?(?:是|为)(?:其|本病|该病|(?<s>[^，。；：的最]{2,20}?)的)(?:最|较)?(?:常见|主要|重要|首要|多见|首位|根本|直接)?的?(?:[\u4e00-\u9fff]{1,3}性)?(?:病因|原因)(?:之一)?$/dg,
    subject: { types: ['disease', 'symptom'] },
    value: listed,
  },
  {
    property: 'cause',
    cue: /^(?<v>[^，。；：]{2,80}?)(?:等)?(?:都|均|也|皆)?(?:是|为)(?:最|较)?(?:常见|主要|重要|首要|多见|根本|直接)的?(?:[\u4e00-\u9fff]{1,3}性)?病因(?:之一)?$/dg,
    subject: { types: ['disease', 'symptom'], headed: true },
    value: listed,
  },
  {
    property: 'cause',
    cue: /^(?:此外)?(?<v>[^，。；：]{2,60}?)(?:等)?(?:因素)?也?(?:可|可以|会|能|可能|容易|易|也|都){1,3}(?:诱发|引发|引起|导致)(?:本病|该病|此病)$/dg,
    subject: { types: ['disease'], headed: true },
    value: listed,
  },
]

/** Worded without the name of the disease. */
const bare: readonly Frame[] = [
  {
    property: 'cause',
    cue: /(?:常|多|主要)见于(?<v>[^，。；：、]{2,20}、[^，。；：]{2,60})$/dg,
    subject: { types: ['disease'], loose: true },
    value: { kind: 'list', types: ['disease'], text: true },
    unless: /患者|病人|人群|人$|者|儿|男|女|岁|期|季/,
  },
  {
    property: 'cause',
    cue: /^(?:其中)?(?<v>[^，。；：]{2,60}?)等?(?:因素)?(?:都|均|也|皆|(?<!异)常|往往){0,2}(?:是|为)(?:最|较)?(?:常见|主要|重要|多见|头号|首要|首位|根本|直接)?的?(?:诱因|诱发因素|病因|头号原因|主要原因|首要原因|常见原因|致伤原因|致病原因|发病原因|受伤原因)(?:之一)?$/dg,
    subject: { types: ['disease', 'symptom'], headed: true },
    value: list,
  },
  {
    property: 'cause',
    cue: /^其次(?:是|为)(?<v>[^，。；：]{2,60})$/dg,
    follows: /(?:原因|病因|诱因|诱发因素)$/,
    subject: { types: ['disease', 'symptom'], headed: true },
    value: list,
  },
  {
    property: 'cause',
    cue: /^(?:另外|此外|而且|还有)?(?<v>[^，。；：]{2,60}?)等?也?(?:都|均)?(?:可以?|会|能|可能)(?:诱发|引发|引起|导致)(?:本病|该病|此病)?$/dg,
    follows: /(?:原因|病因|诱因)/,
    subject: { types: ['disease', 'symptom'], carried: true },
    value: anyList,
    unless: notCauses,
  },
  {
    property: 'cause',
    cue: /(?:可|(?<!异)常|多|主要|往往|大多|一般){0,3}(?:继发于|(?<![不起来])源于|起因于)(?<v>[^，。；：]{2,60})$/dg,
    subject,
    value: listed,
  },
]

/** What diseases and symptoms come from. */
export function findCauses(page: Page): Iterable<Claim> {
  return withoutOverlaps(findFrames(page, [...causePredicates, ...frames, ...anyCauses, ...bare]))
}
