import type { Frame, ListValue, TextValue } from './frames.ts'

export const subject = { types: ['disease', 'symptom'], loose: true } as const
export const whole: TextValue = { kind: 'text', longest: 60 }
/** Doings and states that bring on a disease. */
const exposure =
  /^(?:自行|擅自|突然|骤然|过早|不规律|不规则|长期|长时间|过度|过量|过多|大量|反复|频繁|经常|配戴|佩戴|服用|使用|接触|食用|摄入|饮用|吸入|缺乏|缺少|劳累|暴饮|熬夜|久[坐站卧]|饮酒|酗酒|吸烟|外伤|受[凉寒伤]|进食|感染|遗传|年龄|肥胖|情绪|精神|压力|免疫|内分泌|激素|荷尔蒙|环境|体质|先天|后天|高龄|气候|季节|细菌|病毒|用[眼嗓力]|缺[铁钙氧水])[\u4e00-\u9fffA-Za-zα-ω0-9]{0,14}$|^[\u4e00-\u9fffA-Z\d]{0,12}(?:病毒|[球杆弧]?菌|支原体|衣原体|螺旋体|原虫|寄生虫)[A-Z\d][\u4e00-\u9fffA-Z\d]{0,8}$/
export const list: ListValue = {
  kind: 'list',
  types: ['disease', 'procedure', 'drug', 'symptom'],
  open: true,
  text: true,
  onward: true,
  like: exposure,
}

/** Members of any kind: where what is said of the list leaves no doubt that it lists causes. */
export const anyList: ListValue = {
  ...list,
  types: ['disease', 'procedure', 'drug', 'symptom'],
  onward: false,
  like: /^(?!.*(?:可以|可能|已经|认为|患者|目前|研究|发现|显示|提示|不是|因此|所以|就是))[^，。；：？！“”…是]{2,24}$/,
}

/** Whose deed it is, or when it holds, tells no cause. */
export const notCauses: RegExp =
  /(?:导致|引起|所致)的|^(?:由|因|与|如果?|若|一旦|当|要是|假如|它|其|这|那|此|该|本|但|而|不|患者|病人|可|治疗|用药|常用)|治疗|不良反应|副作用|是否|患者|病人|患儿|后期$|(?:的人群?|者|儿童|老年人)$/

const several = '(?<v>[^，。；：]{2,40}?(?:、|和|及|与)[^，。；：]{1,50}?)'
const leadsOn = '(?:诱发|引发|引起|导致|造成)'

/** What is said of several things at once, whatever they are. */
const coordinated: readonly Frame[] = [
  {
    property: 'cause',
    cue: new RegExp(
      `^${several}(?:等[\\u4e00-\\u9fff]{0,4})?(?:也|都|均|皆|亦){1,2}(?:可以?|会|能够?|可能|容易|易|(?<!异)常)?${leadsOn}(?<s>(?![本该此其它])[^，。；：、]{2,16}?)(?:的?发生|的?发作)?$`,
      'dg',
    ),
    subject: { types: ['disease', 'symptom'] },
    value: anyList,
    unless: notCauses,
    unconditional: true,
  },
  {
    property: 'cause',
    cue: new RegExp(
      `^${several}(?:等[\\u4e00-\\u9fff]{0,4})?(?:也|都|均|皆|亦|(?<!异)常|往往){0,2}(?:可以?|会|能够?|可能|容易|易|(?<!异)常){0,2}(?:诱发|致病|参与(?:发病|其发生|其中)|发病|(?:诱发|引发|引起|导致)(?:本病|该病|此病|它))$`,
      'dg',
    ),
    subject: { types: ['disease'], carried: true },
    value: anyList,
    unless: notCauses,
    unconditional: true,
  },
  {
    property: 'cause',
    cue: /^(?:其中)?(?<v>[^，。；：]{2,60}?)(?:等[\u4e00-\u9fff]{0,4})?(?:也|都|均|皆|亦){0,2}(?:可能)?(?:是|为)(?:形成|导致|引起|造成|诱发|引发)(?<s>[^，。；：的最]{2,16}?)(?:发生|发作)?的(?:重要|常见|主要)?因素(?:之一)?$/dg,
    subject: { types: ['disease', 'symptom'] },
    value: anyList,
    unless: notCauses,
  },
  {
    property: 'cause',
    cue: /^(?:其中)?(?<v>[^，。；：]{2,60}?)(?:等[\u4e00-\u9fff]{0,4})?(?:也|都|均|皆|亦|(?<!异)常|往往|就){0,2}(?:是|为|成为)(?:引起|导致|造成|诱发|发生)?(?:患者|患儿|病人|院内|儿童|新生儿)?(?<s>[^，。；：的最]{2,16}?)(?:的|最)[^，。；：的]{0,8}的?(?:原因|病因|诱因|元凶|祸首|罪魁祸首)(?:之一)?$/dg,
    subject: { types: ['disease', 'symptom'] },
    value: anyList,
    unless: notCauses,
  },
  {
    property: 'cause',
    cue: /(?:的)?(?:元凶|罪魁祸首|祸首|幕后黑手|致病原|病原体?)(?:主要|通常|一般|多|往往)?(?:是|为)(?!什么|谁|否)/dg,
    subject,
    value: anyList,
  },
]

/** Under a heading on causes: which of them is the most frequent. */
const ranked: readonly Frame[] = [
  {
    property: 'cause',
    cue: /^(?:前者|后者|其中|一般|目前|国内|我国)?(?:以|首推|首位是|首位为|最常见的是|最多见的是|主要是|其次是|其次为|次为|再次为)(?<v>[^，。；：]{2,40}?)(?:最为?常见|最为?多见|最多|为主|居多|占首位|居首|居首位|次之)?$/dg,
    subject: { types: ['disease', 'symptom'], headed: true },
    value: anyList,
    section: 'cause',
    unless: notCauses,
  },
  {
    property: 'cause',
    cue: /^(?<v>[^，。；：以]{2,30}?)(?:最为?常见|最为?多见|次之|占首位|居首位?|也不少见|亦可见|占\d[^，。；：]{0,12})$/dg,
    subject: { types: ['disease', 'symptom'], headed: true },
    value: anyList,
    section: 'cause',
    unless: notCauses,
  },
  {
    property: 'cause',
    cue: /^(?<v>[^，。；：]{2,60}?)(?:均|都|也)?(?:是|为)[^，。；：]{0,14}(?:发病|致病)?(?:学说|机制|机理)(?:之一)?$/dg,
    subject: { types: ['disease', 'symptom'], headed: true },
    value: anyList,
    section: 'cause',
  },
  {
    property: 'cause',
    cue: /^(?:其中)?(?<v>[^，。；：]{2,40}?)(?:都|均|也)?(?:是|为)(?:最|较)?(?:常见|主要|重要|多见|首要|基本|根本|直接)的?(?:原因|诱因|病因|因素)(?:之一)?$/dg,
    subject: { types: ['disease', 'symptom'], headed: true },
    value: anyList,
    section: 'cause',
    unless: notCauses,
  },
  {
    property: 'cause',
    cue: /^(?:常|多|可|主要)?见于(?<v>[^，。；：]{2,60})$/dg,
    subject: { types: ['disease', 'symptom'], carried: true },
    follows: /(?:所致|引起|造成|导致)$/,
    value: anyList,
    unless: /患者|病人|人群|男|女|儿|老年|青年|者|岁|期$/,
  },
]

/** '…是V的缘故', 'X是V引起的N', '与A、B等20余个V有关'. */
const because: readonly Frame[] = [
  {
    property: 'cause',
    cue: /(?:^|(?<=[病炎症癌瘤疮征痛]))[^，。；：与]{0,6}与(?<v>[^，。；：]{2,30}?等\d[^，。；：]{2,24}?)(?:密切)?(?:有关|相关)$/dg,
    subject: { types: ['disease'] },
    value: whole,
  },
  {
    property: 'cause',
    cue: /(?:就|都|多半|往往|多|可能)?(?:是|为)(?:因为|由于)?(?<v>(?![^，。；：]{0,16}(?:什么|哪|否|种))[^，。；：是]{2,30}?)(?:的缘故|的关系)$/dg,
    subject,
    value: whole,
  },
  {
    property: 'cause',
    cue: /(?<!不)是(?:一[种类组])?(?<v>(?!(?:由|因|指|什么|哪|否|以|最|常见|多种|各种|可以?|能)|[^，。；：]{0,12}(?:病因|原因|因素))[^，。；：是]{2,60}?)(?:所|共同|而)?(?:引起|导致|造成)的(?=[^，。；：的]{1,16}(?:病|炎|症|感染|综合征|肿瘤|障碍|损害|损伤|病变|畸形|疾患)$)/dg,
    subject: { types: ['disease'], loose: true },
    value: whole,
  },
  {
    property: 'cause',
    cue: /(?<!不)是(?<v>(?!(?:由|因|指|什么|哪|否|可以?|能))[^，。；：是]{3,40}?)(?:而)?(?:形成|造成|引起|导致)的$/dg,
    subject: { types: ['disease'], loose: true },
    value: whole,
  },
]

/** Causes of any kind, where what is said leaves no doubt that they are. */
export const anyCauses: readonly Frame[] = [...coordinated, ...ranked, ...because]
