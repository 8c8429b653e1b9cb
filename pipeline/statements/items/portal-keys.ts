import type { TermType } from '../../statement.ts'

/** How the value of a key is read. */
export interface PortalKey {
  readonly property: string
  /** Whom the key can speak of. */
  readonly of: readonly TermType[]
  /** The whole key. */
  readonly key: RegExp
  /** What each part of the value must read like. */
  readonly like: RegExp
  /** The type of the value; `same` for the subject's own; a text where left out. */
  readonly type?: TermType | 'same'
}

const person =
  /^(?!.*(?:不明|不详|未知|无特定|无特殊))[^：。？！]{0,24}(?:者|人|人群|人士|群体|儿童|婴儿|婴幼儿|幼儿|新生儿|小儿|青少年|青年|中年|老年|男性|女性|妇女|孕妇|产妇|患者|工人|运动员|学生|男人|女人|成人|吸烟史|家族史)$/
const name = /^(?!无$|暂无|不详|未知|不明|同上|见)[^：。？！；]{2,40}$/

/** Keys of the lines with which pages on a disease open, one fact a line: '就诊科室：皮肤科'. */
export const portalKeys: readonly PortalKey[] = [
  {
    property: 'department',
    of: ['disease', 'symptom'],
    key: /^(?:建议|推荐|所属|主要|首诊)?(?:就诊|挂号|看诊|治疗|看病)?科室$|^(?:看|挂)(?:什么|哪个)科$|^挂号$/,
    like: /^[\u4e00-\u9fff]{1,10}(?:科|门诊|中心|病房|五官)$/,
  },
  {
    property: 'affected-group',
    of: ['disease', 'symptom'],
    key: /^(?:主要|常见)?(?:好发|多发|易感|高发|患病|易患|发病|高危)(?:人群|群体|者)$/,
    like: person,
  },
  {
    property: 'affected-site',
    of: ['disease'],
    key: /^(?:主要|常见)?(?:好发|多发|发病|病变|患病|常发|累及|受累|常见)部位$/,
    like: /^(?!全身$|不定|无固定|以|其)(?!.*[是为最多常见可])[\u4e00-\u9fff]{1,14}$/,
    type: 'anatomy',
  },
  {
    property: 'synonym',
    of: ['disease', 'drug', 'procedure', 'test', 'symptom'],
    key: /^(?:疾病|中文|英文|外文|中医)?(?:别名|别称|又称|又名|俗称|俗名|其他名称|简称|缩写|英文名称?|外文名称?|英文缩写|英文全称|商品名称?|曾用名)$|^(?:英文|外文)$/,
    like: name,
    type: 'same',
  },
]
