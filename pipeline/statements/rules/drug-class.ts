import type { Span } from '../../span.ts'
import type { Claim } from '../../statement.ts'
import { sentencesIn } from '../block-parts.ts'
import { drugsIn, isDrugClass } from '../drugs/mentions.ts'
import { isDrugName } from '../drugs/names.ts'
import type { PageBlock } from '../page.ts'
import type { StatementRule } from '../rule.ts'
import { Sought } from '../sought.ts'
import { typeOf } from '../terms.ts'

const says =
  /^(?<name>[^，。；：、\s（(是为属]{2,16})\s?(?:[（(][^（()）]{1,60}[)）])?\s?(?:[，：:]\s?(?=是|为|属))?\s?(?:是|为|属于?)(?:一种|一类|目前|临床|常用的?|新型的?|最常用的?){0,3}(?<class>(?!由|因|一般|可)[^，。；：、是]{2,24})/
const classEnd =
  /(?:类(?:药物?|抗生素|抗菌药物?|降压药|降糖药|激素|制剂)?|抑制剂|拮抗剂|激动剂|阻滞剂|阻断剂|抗生素|抗菌药物?|激素|[^药]药物|[抗降利止镇抑祛退][^，。；]{1,8}[药剂]|溶栓药|麻醉药|松弛剂|调节剂|增强剂|稳定剂|抗凝药|抗体|保护剂)$/

function sentenceClaim(block: PageBlock, start: number, end: number): Claim | undefined {
  const match = says.exec(block.text.slice(start, Math.min(end, start + 140)))
  const { name = '', class: written = '' } = match?.groups ?? {}
  if (!match || !isDrugName(name) || typeOf(name) !== 'drug') return undefined
  const text = written.replace(/(?:之一|的一种)$/, '').replace(/^[^，。]{0,14}的一[种类]/, '')
  if (!classEnd.test(text) || /治疗|用于|首选|效果|作用(?!类)|患者|不|可能/.test(text) || text.includes(name))
    return undefined
  const at = block.block.content.start + start
  const place = at + match[0].lastIndexOf(text)
  return {
    article: block.article,
    subject: { type: 'drug', text: name },
    property: 'drug-class',
    value: { kind: 'text', text },
    witnesses: [
      { role: 'value', start: place, end: place + text.length },
      { role: 'subject', start: at, end: at + name.length },
    ],
  }
}

/** 塞来昔布等非甾体抗炎药; 大环内酯类抗生素（如阿奇霉素）; 他汀类药物，例如瑞舒伐他汀. */
function* memberClaims(block: PageBlock, sentence: Span): Generator<Claim> {
  const { text } = block
  const drugs = drugsIn(text, sentence.start, sentence.end)
  for (const [i, one] of drugs.entries()) {
    const next = drugs[i + 1]
    if (!next) return
    const between = text.slice(one.end, next.start)
    if (/^等$/.test(between)) yield* memberClaim(block, one, next)
    else if (/^(?:是首选药物?)?\s?[（(，]?(?:例如|比如|如|首选)[：:]?$/.test(between))
      yield* memberClaim(block, next, one)
  }
}

const noClass = /^(?:口服|外用|常用|其他|治疗|特殊|上述|相关|新型|各种|有关|老药)|这些/

function* memberClaim({ block, text, article }: PageBlock, drug: Span, kind: Span): Generator<Claim> {
  const [name, named] = [text.slice(drug.start, drug.end), text.slice(kind.start, kind.end)]
  if (!isDrugClass(named) || isDrugClass(name) || named.length < 4 || noClass.test(named)) return
  const by = block.content.start
  yield {
    article,
    subject: { type: 'drug', text: name },
    property: 'drug-class',
    value: { kind: 'text', text: named },
    witnesses: [
      { role: 'value', start: kind.start + by, end: kind.end + by },
      { role: 'subject', start: drug.start + by, end: drug.end + by },
    ],
  }
}

const tells = new Sought(/是|为|属|等|如/)
/** What the name of a class of drugs ends in. */
const classes = /[类药物剂素体]|类固醇|疫苗/
const members = /等[^，。；]{0,10}[药剂素体苗醇]|[例比]?如|首选/

export const drugClass: StatementRule = {
  id: 'drug-class',
  why: 'A sentence that says what a drug is, in words for a class of drugs, gives its class.',
  *find(page) {
    for (const block of page.blocks) {
      if (block.block.kind === 'table' || block.block.kind === 'heading') continue
      if (!tells.test(block)) continue
      for (const sentence of sentencesIn(block)) {
        const claim = sentenceClaim(block, sentence.start, sentence.end)
        if (claim) yield claim
        const words = block.text.slice(sentence.start, sentence.end)
        if (members.test(words) && classes.test(words)) yield* memberClaims(block, sentence)
      }
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
    ['阿奇霉素属于大环内酯类抗生素。', ['drug 阿奇霉素 | drug-class | 大环内酯类抗生素']],
  ],
  leaves: ['阿司匹林是治疗冠心病的药物。', '青霉素是什么？', '华法林是一把双刃剑。'],
}
