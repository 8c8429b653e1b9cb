import type { Frame, ListValue } from './frames.ts'
import { anyPhrase, anyPhrases, behindLists, type ListPredicate } from './list-predicates.ts'

/** Whose risk it is stands before the verb, and is no part of the last member. */
const people = '(?:者|的人群?|人群|的?患者|的?病人|的?孩子|的?宝宝|的?女性|的?妇女|的?老人|的?家庭)'
const whose = `${people}?`
const chance = '(?:机会|风险|几率|机率|概率|可能性?|危险性?)'
const rate = '(?:发病率|患病率|发生率|检出率|复发率|感染率)'
const ill = '(?:其|本病|该病|此病|这种病|这个病)?的?(?:患病|发病|得病|患|发生|形成)?的?'
const rises =
  '(?:都|也|均|会|就|将|可|明显|显著|大大|相对|往往|比常人|比别人|更|较|最|成倍|随之|相应|大为|要|进一步){0,4}(?:增加|升高|增高|增大|加大|上升|大增|翻倍|提高|更高|较高|高得多|更大|较大|变大)'
const raises = '(?:进一步|明显|显著|大大)?(?:增加|提高|加大|升高|增高|增大)(?:了)?'
const named = '(?<s>(?!患病|发病|得病|发生|转移|复发|感染|出血|死亡|不良|并发)[^，。；：、的与和及可会使者]{2,16}?)'
const more = '(?:更|最|特别|尤其|比较|较|也|都|往往|要){0,2}'
const gets = '(?:得上?|患上?|罹患|长|犯|发生|发作|出现|诱发|并发)'

const is = '(?:是|为|属于?)'
const factor = '(?:最|常见|主要|重要|独立|较|公认|一个|明确|可控|相关|的){0,5}(?:危险|高危|易感|风险)因素(?:之一)?'

/** An age tells whom an illness befalls. */
const exposures: ListValue = { ...anyPhrases, like: new RegExp(`^(?!.*\\d\\s?岁)${anyPhrase}$`) }

const carried = { types: ['disease'], carried: true } as const
const written = { types: ['disease'], loose: true } as const
/** What is done against an illness makes another likelier, which is no word on who gets it. */
const unless =
  /的$|^(?:长期|大量|过量|反复)?(?:应用|使用|服用)$|(?:恶性|恶变|癌变|死亡|转移|致残|出血|耐药|率)$|治疗$|疗法$|降低|减少|减轻|缓解|改善|保护/

const predicates: readonly Omit<ListPredicate, 'property' | 'value' | 'unless'>[] = [
  { says: `${whose}(?:使|让|令|致)${ill}${chance}${rises}`, subject: carried },
  { says: `(?:${people}${ill}|患病|发病|得病)${chance}${rises}`, subject: carried },
  { says: `${whose}(?:使|让|令|致)${ill}${rate}${rises}`, subject: carried },
  {
    says: `(?:者|的人群?|人群|患者|史|的?孩子|的?女性)${ill}${rate}${rises}`,
    subject: carried,
  },
  { says: `${whose}${raises}(?:其|本病|该病|此病)的?(?:患病|发病|发生)?的?(?:${chance}|${rate}|率)`, subject: carried },
  {
    says: `${whose}(?:(?:使|让|令|致)(?:患|发生|得)?|患|发生|得)${named}的?(?:发生|发病|患病)?的?(?:${chance}|${rate})${rises}`,
    subject: written,
  },
  { says: `${whose}${raises}(?:患|发生|得)?${named}的?(?:发生|发病|患病)?的?(?:${chance}|${rate})`, subject: written },
  {
    says: `(?:者|的人群?|人群|的?孩子|的?宝宝|的?女性|的?妇女|的?老人|的)${more}(?:容易|易|爱)${gets}${named}`,
    subject: written,
  },
  {
    says: `(?:者|的人群?|人群|的?孩子|的?宝宝|的?女性|的?妇女|的?老人|的)${more}(?:容易|易|爱)(?:中招|得病|患病|发病|被盯上|得这个?病|患本病|得上|遇到)`,
    subject: carried,
  },
  {
    says: '(?:会|可|能)?(?:使|让|令)(?:发病|病情|症状|本病|该病)(?:提前|加重|恶化|复发|进展|加快|加速)',
    subject: carried,
  },
  { says: `${is}(?:(?:其|本病|该病|发病|患病)的?)?${factor}`, subject: carried },
  {
    says: `${is}(?:发生|引起|引发|导致|诱发|罹患|患)?(?<s>(?!本病|该病|发病|患病)[^，。；：的最]{2,24}?)(?:发生|发病)?的${factor}`,
    subject: written,
  },
]

/** Who and what brings an illness nearer, whatever the words for it end in. */
export const riskFrames: readonly Frame[] = predicates.flatMap((one) =>
  behindLists({ ...one, property: 'risk-factor', value: exposures, unless }),
)
