import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { matchesOf } from '../../text/matches.ts'
import { sentencesIn } from '../block-parts.ts'
import { drugsIn, isDrugClass } from '../drugs/mentions.ts'
import { sectionClassClaim } from '../drugs/section-class.ts'
import { classClaim, toldClasses } from '../drugs/told-classes.ts'
import type { PageBlock } from '../page.ts'
import type { StatementRule } from '../rule.ts'
import { Sought } from '../sought.ts'

/** The drugs of the row that ends with the drug at `last`: A、B和C. */
function rowBefore(text: string, drugs: readonly Span[], last: number): readonly Span[] {
  let first = last
  while (first > 0 && memberJoint.test(text.slice(drugs[first - 1]?.end, drugs[first]?.start))) first--
  return drugs.slice(first, last + 1)
}

/** 塞来昔布等非甾体抗炎药: the class behind its members. */
function* memberClaims(block: PageBlock, sentence: Span): Generator<Claim> {
  const { text } = block
  const drugs = drugsIn(text, sentence.start, sentence.end)
  for (const [i, one] of drugs.entries()) {
    const next = drugs[i + 1]
    if (!next || !/^(?:等|一类的?|之类的?|这类)$/.test(text.slice(one.end, next.start))) continue
    for (const member of rowBefore(text, drugs, i)) yield* memberClaim(block, member, next)
  }
}

/** 大环内酯类抗生素（如阿奇霉素）; 他汀类药物，例如瑞舒伐他汀; 磺脲类（格列美脲、格列齐特）. */
const leads =
  /(?<class>[\u4e00-\u9fffA-Za-zα-ω\d-]{1,15}[类药物剂素体苗])(?:[是为]首选药物?)?(?<joint>（(?:例?如|比如|包括|代表药[物有为]{0,2})?|，?(?:例如|比如|如|包括|首选|常用)(?:的有|[：:])?)(?=[\u4e00-\u9fff])/dg
/** Words before the name of a class. */
const before =
  /^.*(?:包括|可?考虑|采用|采取|可以|等|首选|可选|选用|选(?!择)|改用|加用|使用|服用|应用|给予?|予|用(?!药)|是|为|的|推荐|[加停换吃服]|或|和|与|及|、|靠|属于?|对)/
const memberJoint = /^(?:、|和|及|与|或)$/

function* listClaims(block: PageBlock, { start, end }: Span): Generator<Claim> {
  const { text } = block
  for (const found of matchesOf(leads, text.slice(start, end))) {
    const { class: named = '', joint = '' } = found.groups ?? {}
    const lead = before.exec(named)?.[0].length ?? 0
    const kindEnd = start + found.index + named.length
    const kind = { start: start + found.index + lead, end: kindEnd }
    const from = start + found.index + found[0].length
    const members = membersAt(text, from, Math.min(end, from + 80))
    // （A、B）: without 如 nothing else stands in the bracket.
    const last = members.at(-1)
    if (!last || (joint === '（' && text[last.end] !== '）')) continue
    for (const member of members) yield* memberClaim(block, member, kind)
  }
}

/** The drugs of a list that begins at `from`. */
function membersAt(text: string, from: number, to: number): Span[] {
  const members: Span[] = []
  for (const one of drugsIn(text, from, to)) {
    const last = members.at(-1)
    if (last ? !memberJoint.test(text.slice(last.end, one.start)) : one.start !== from) break
    members.push(one)
  }
  return members
}

const noClass =
  /^(?:口服|外用|常用|替代|多[项种]|[几数]种|其他|治疗|特殊|上述|相关|新型|各种|有关|联合|局部|辅助|老药|开出|两类|几类|一类|这类|此类|该类|哪类)|这些|一些|药物治疗$|^(?:[中西新老好贵各该草]?药物?|(?:化学|口服|外用|特效|处方|对症|备用|家庭|急救|首选|注射|进口|国产|多种|具体|主要|其他|以下|下列|常见|传统|不同|同类|辅助)药物?)$|用药$/
const isClass = (name: string): boolean => isDrugClass(name) || /(?:[类药])$/.test(name)

function* memberClaim(block: PageBlock, drug: Span, kind: Span): Generator<Claim> {
  const [name, named] = [block.text.slice(drug.start, drug.end), block.text.slice(kind.start, kind.end)]
  if (!isClass(named) || isDrugClass(name) || named.length < 3 || noClass.test(named)) return
  yield classClaim(block, drug, kind)
}

const tells = new Sought(/[是为属等如]|[一之]类|[类药剂素]（|包括|代表药/)
/** What the name of a class of drugs ends in. */
const classes = /[类药物剂素体]|类固醇|疫苗/
const members = /(?:等|一类的?|之类的?)[^，。；]{0,10}[药剂素体苗醇]/
const listed = /[类药物剂素体苗](?:是首选药物?)?(?:（|，?(?:[例比]?如|包括|首选|常用|代表药))/

function* claimsIn(block: PageBlock, sentence: Span): Generator<Claim> {
  yield* toldClasses(block, sentence)
  const words = block.text.slice(sentence.start, sentence.end)
  if (listed.test(words)) yield* listClaims(block, sentence)
  if (members.test(words) && classes.test(words)) yield* memberClaims(block, sentence)
}

export const drugClass: StatementRule = {
  id: 'drug-class',
  why: 'A sentence that says what a drug is, in words for a class of drugs, gives its class.',
  *find(page) {
    for (const block of page.blocks) {
      if (block.block.kind === 'table' || block.block.kind === 'heading') continue
      const claim = sectionClassClaim(block)
      if (claim) yield claim
      if (!tells.test(block)) continue
      for (const sentence of sentencesIn(block)) yield* claimsIn(block, sentence)
    }
  },
  examples: [
    [
      '氨氯地平（络活喜）是二氢吡啶类钙通道阻滞剂，用于高血压。',
      ['drug 氨氯地平 | drug-class | 二氢吡啶类钙通道阻滞剂'],
    ],
    [
      '可选非甾体抗炎药，例如塞来昔布，或西替利嗪等抗组胺药。',
      ['drug 塞来昔布 | drug-class | 非甾体抗炎药', 'drug 西替利嗪 | drug-class | 抗组胺药'],
    ],
    [
      '磺脲类（格列美脲、格列齐特）当天停，要选大环类，如钆特酸葡胺。',
      [
        'drug 格列美脲 | drug-class | 磺脲类',
        'drug 格列齐特 | drug-class | 磺脲类',
        'drug 钆特酸葡胺 | drug-class | 大环类',
      ],
    ],
    [
      '## 二、钙通道阻滞剂\n\n首选氨氯地平，安全。\n\n- 硝苯地平：起效快。\n\n舍曲林、氟西汀等抗抑郁药起效慢。地西泮一类的镇静药起效快。',
      [
        'drug 氨氯地平 | drug-class | 钙通道阻滞剂',
        'drug 硝苯地平 | drug-class | 钙通道阻滞剂',
        'drug 舍曲林 | drug-class | 抗抑郁药',
        'drug 氟西汀 | drug-class | 抗抑郁药',
        'drug 地西泮 | drug-class | 镇静药',
      ],
    ],
    ['阿奇霉素属于大环内酯类抗生素。', ['drug 阿奇霉素 | drug-class | 大环内酯类抗生素']],
    [
      '秋水仙碱是一种生物碱类药物，属于抗炎药及免疫抑制剂；卤米松为强效激素，常用于顽固皮损。',
      [
        'drug 秋水仙碱 | drug-class | 生物碱类药物',
        'drug 秋水仙碱 | drug-class | 抗炎药',
        'drug 秋水仙碱 | drug-class | 免疫抑制剂',
        'drug 卤米松 | drug-class | 强效激素',
      ],
    ],
  ],
  leaves: [
    '可用多种药物，如左旋多巴、硫必利。',
    '应该是联合用药，包括卡莫司汀、泼尼松等。',
    '## 止痛药\n\n疼得厉害时可以吃布洛芬。',
    '这类药（每天一次）要长期吃。',
    '医生开出一些药物，如前列地尔。',
    '阿司匹林是治疗冠心病的药物。',
    '青霉素是什么？',
    '华法林是一把双刃剑。',
  ],
}
