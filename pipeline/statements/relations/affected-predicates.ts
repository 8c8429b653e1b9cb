import type { Frame, ListValue } from './frames.ts'
import { behindLists } from './list-predicates.ts'

/** People by sex, age, work or what they have. */
const persons =
  '(?:男性|女性|男女|妇女|孕妇|产妇|儿童|孩子|小孩|婴幼?儿|幼儿|新生儿|青少年|青壮年|中青年|青年|中年|老年|老人|成人|成年|患者|病人|人群|人士|人|者|运动员|工人|司机|教师|老师|厨师|学生|[木瓦矿农渔搬运护理空]{1,2}[工民人员乘])'
const people: ListValue = {
  kind: 'list',
  types: [],
  text: true,
  like: new RegExp(
    `^(?!(?:如|例如|包括|有|也|都|本|该|此|其|多数|部分|少数|大多|一般|[一二两三]组|治疗|术后))[^，。；：、是会能可占例组]{0,18}(?:${persons}|\\d\\s?岁(?:以[上下])?|[工员师])$`,
  ),
}
const carried = { types: ['disease'], carried: true } as const
/** What is counted in a study, and who is treated how, is no word on whom an illness befalls. */
const unless = /本组|两组|例|症状|[%％]|手术|治疗|用药|停药|不宜|禁用|慎用|应|需|疗效|预后/

const degree = '(?:[当之]?中|里)?(?:比较|尤为|极为|较|最为?|更为?|相对|尤其|特别|明显|往往){0,2}'

export const affectedPredicates: readonly Frame[] = [
  `${degree}(?:常见|多见|高发|好发|居多|占多数|多发|易患)`,
  `(?:的)?(?:发病率|患病率|发病|患病)${degree}(?:较|更|最)?[高多]`,
  `(?:因为|由于)[^，。；：]{2,14}也?${degree}(?:容易|易)(?:得|患)(?:到|上|病)?`,
  `${degree}(?:爱|容易|易)(?:中招|得病|患病|发病|得这个?病|得上)`,
  '(?:是|为|属于?)(?:本病|该病|此病|其)?的?(?:主要|高发|好发|易感|最常见)?的?(?:患病|发病|高发|好发|易感|易患)(?:人群|群体|者)',
]
  .flatMap((says) => behindLists({ property: 'affected-group', says, subject: carried, value: people, unless }))
  .concat(
    [
      /(?:主要|通常|多|常|大多)影响(?=[^，。；：]{1,16}$)/dg,
      /(?:多|常|一般|通常|大多|好|主要){1,2}在(?<v>[^，。；：]{2,16}?)(?:发病|起病|患病)$/dg,
    ].map((cue) => ({
      property: 'affected-group',
      cue,
      subject: { types: ['disease'], loose: true },
      value: people,
      unless,
      unconditional: true,
    })),
  )

/** Where an illness sits: the words for the place need no ending of their own behind such verbs. */
const place: ListValue = {
  kind: 'list',
  types: ['anatomy'],
  as: 'anatomy',
  like: /^[\u4e00-\u9fffA-Z\d～~-]{1,10}(?:处|部|区|段|侧|端|缘|支|窝|角|道|管|指|趾|叶|面|突|孔|沟|隙|野)$/,
}
const notPlace = /部位|年龄|季|岁|女|男|儿|人|地区|国|省|时|期|后|前|[早中晚]期/

export const placePredicates: readonly Frame[] = [
  {
    property: 'affected-site',
    cue: /^(?:一般|通常)?(?:最|好|大多|绝大多数|多|主要|常|通常|容易|易|最容易|最常){1,3}(?:发生|发|长|出现|卡|停留|嵌顿|分布|位于|见|侵犯|累及|受累)(?:在|于)?(?<v>[^，。；：]{1,40}?)(?:这[几两三四]?[个处种]?[^，。；：、]{0,4})?(?:最为?(?:常见|多见))?$/dg,
    subject: carried,
    value: place,
    unless: notPlace,
  },
  {
    property: 'affected-site',
    cue: /^(?:其中|皮损|病变|尤)?以(?<v>[^，。；：]{1,24}?)(?:最多|最要紧|最为?突出|为著|为甚|最为?严重|最明显)$/dg,
    subject: carried,
    value: place,
    unless: notPlace,
  },
  {
    property: 'affected-site',
    cue: /^(?<v>[^，。；：]{1,20}?)次之$/dg,
    subject: carried,
    value: place,
    unless: notPlace,
  },
]
