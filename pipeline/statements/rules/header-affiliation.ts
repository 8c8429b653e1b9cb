import type { Claim } from '../../statement.ts'
import { type Article, articlesOf, lines, pieceOf, textClaim } from '../header/article.ts'
import { bylineIn } from '../header/byline.ts'
import { isInstitution, metaLines, piecesOf } from '../header/meta-line.ts'
import type { PageBlock } from '../page.ts'
import type { StatementRule } from '../rule.ts'
import { Sought } from '../sought.ts'

const institution =
  '(?:医院|医学院|大学|学院|研究所|研究院|卫生院|卫生所|中心|疾控|保健院|防治所|防治院|诊所|医科|血站|公司)'
const anyInstitution = new RegExp(institution)
/** （某大学附属医院心内科，某市 310000）: the line of institutions under the authors. */
const bracketed = new Sought(new RegExp(`^[（(](?<list>[^（()）]{0,120}${institution}[^（()）]{0,120})[)）]$`))
/** 某大学附属医院 心内科（某市 310000）. */
const trailing = new Sought(
  new RegExp(`^(?<list>[^（()）。]{2,60}${institution}[^（()）。]{0,30}[（(][^（()）]{0,12}[1-9]\\d{5})[)）]$`),
)
/** 作者单位：310000 某市，某大学附属医院心内科. */
const labelled = new Sought(/^(?:作者单位|工作单位|单位)\s?[：:]\s?(?<list>.{4,200})$/)
/** 某大学附属医院心内科，某市 310000, without brackets. */
const plain = new Sought(
  new RegExp(
    `^(?<list>(?:\\d[.．]?\\s?)?[^（()）。：:\\d]{2,60}${institution}[^（()）。：:]{0,120}[，,\\s][\\u4e00-\\u9fff]{2,10}\\s?[1-9]\\d{5})$`,
  ),
)
/** 1 某医院内科（某市，010050）；2 某市第二医院: numbered institutions without brackets round them. */
const listed = new Sought(
  new RegExp(`^(?<list>[1１]\\s?[.．、]?\\s?(?!\\d)[^。：:]{2,60}${institution}[^。：:]{0,200})$`),
)
const code = /(?<!\d)(?<code>[0-8]\d{5})(?!\d)/
const placeBefore = new RegExp(`^[1-9]\\d{5}\\s?[\\u4e00-\\u9fff]{2,10}[，,\\s]\\s?(?=[^，,]{2,40}${institution})`)
const numbered = /^\s*(?:[（(]?\d{1,2}[)）.．、]?|[a-z]\.|[①-⑳])\s?/

function* partClaims(article: Article, block: PageBlock, start: number, part: string): Generator<Claim | undefined> {
  const lead = (numbered.exec(part)?.[0] ?? '').length
  const marked = /^\d{6}/.test(part.trimStart()) ? part.length - part.trimStart().length : lead
  const rest = part.slice(marked)
  const skipped = placeBefore.exec(rest)?.[0].length ?? 0
  const name = rest.slice(skipped)
  const end = name.search(
    /[（(]|[，,]\s?[\u4e00-\u9fff]{2,12}(?:\s?[\u4e00-\u9fff]{2,8})?\s?\d{6}|\s[\u4e00-\u9fff]{2,6}\s?\d{6}|[，,\s]{0,4}\d{6}|[，,]\s?[\u4e00-\u9fff]{2,8}$|$/,
  )
  const text = name.slice(0, end).replace(/[，,。\s]{1,8}$/, '')
  if (anyInstitution.test(text) && text.length <= 60 && !/[告须]知|第\d版|同意书|手册/.test(text)) {
    const at = start + marked + skipped
    yield textClaim(article, 'affiliation', pieceOf(block, at, at + text.length))
  }
  const postal = code.exec(part)
  if (postal) yield textClaim(article, 'postal-code', pieceOf(block, start + postal.index, start + postal.index + 6))
}

/** Every part of a numbered list must name an institution. */
function numberedList(block: PageBlock): RegExpExecArray | null {
  const found = listed.exec(block)
  const parts = found?.groups?.['list']?.split(/[；;]/) ?? []
  return parts.length > 0 &&
    parts.every((part) => /^\s?[\d１-９]\s?[.．、]?\s?[\u4e00-\u9fff]/.test(part) && anyInstitution.test(part))
    ? found
    : null
}

function* lineClaims(article: Article, block: PageBlock): Generator<Claim | undefined> {
  const { list } =
    (bracketed.exec(block) ?? labelled.exec(block) ?? trailing.exec(block) ?? plain.exec(block) ?? numberedList(block))
      ?.groups ?? {}
  const behind = list === undefined ? bylineIn(block)?.list : undefined
  const told = list ?? (behind ? block.text.slice(...behind) : undefined)
  if (told === undefined) return
  let start = behind?.[0] ?? block.text.indexOf(told)
  for (const part of told.split(/[；;]/)) {
    yield* partClaims(article, block, start, part)
    start += part.length + 1
  }
}

const body = 300

const lists = [bracketed, labelled, trailing, plain, listed]
const mayList = (block: PageBlock): boolean => lists.some((list) => list.in(block)) || bylineIn(block) !== undefined

/** The paragraphs that may name institutions; behind the body a line without the label 作者单位 is another article's. */
function institutionLines(article: Article): PageBlock[] {
  const begun = article.blocks.findIndex(({ block, text }) => block.kind === 'paragraph' && text.length > body)
  const start = begun < 0 ? Infinity : (article.blocks[begun]?.block.start ?? Infinity)
  return lines(article, 240).filter(
    ({ block, text }) => block.kind === 'paragraph' && (block.start < start || /^[（(]?(?:作者|工作)?单位/.test(text)),
  )
}

/** An institution among the pieces of a line at the article's head. */
function* metaClaims(article: Article): Generator<Claim> {
  for (const block of metaLines(article)) {
    for (const piece of piecesOf(block)) {
      const claim = isInstitution(piece.text) ? textClaim(article, 'affiliation', piece) : undefined
      if (claim) yield claim
    }
  }
}

export const headerAffiliation: StatementRule = {
  id: 'header-affiliation',
  why: 'A line in brackets under the authors, or behind 作者单位, names their institutions and post codes.',
  *find(page) {
    for (const article of articlesOf(page)) {
      for (const block of institutionLines(article).filter(mayList))
        for (const claim of lineClaims(article, block)) if (claim) yield claim
      yield* metaClaims(article)
    }
  },
  examples: [
    ['# 题目\n\n文｜李某　某市人民医院肾内科　2022年11月9日', ['document 题目 | affiliation | 某市人民医院肾内科']],
    [
      '# 题目\n\n（某省人民医院心内科，某市 310000）',
      ['document 题目 | affiliation | 某省人民医院心内科', 'document 题目 | postal-code | 310000'],
    ],
    [
      '# 题目\n\n李某1，王某2（1.某市人民医院普外科，某市 221000；2.某医学院附属医院）',
      [
        'document 题目 | affiliation | 某市人民医院普外科',
        'document 题目 | postal-code | 221000',
        'document 题目 | affiliation | 某医学院附属医院',
      ],
    ],
    [
      '# 题目\n\n1 某大学附属医院肾内科（某市，010050）；2 某市第二医院检验科',
      [
        'document 题目 | affiliation | 某大学附属医院肾内科',
        'document 题目 | postal-code | 010050',
        'document 题目 | affiliation | 某市第二医院检验科',
      ],
    ],
    [
      '# 题目\n\n某大学附属医院神经外科，某市 221002',
      ['document 题目 | affiliation | 某大学附属医院神经外科', 'document 题目 | postal-code | 221002'],
    ],
    [
      '# 题目\n\n某医科大学附属医院 肾内科（某市 350005）',
      ['document 题目 | affiliation | 某医科大学附属医院 肾内科', 'document 题目 | postal-code | 350005'],
    ],
    [
      '# 题目\n\n作者单位：510080 广州，某大学附属第一医院眼科；2.某市儿童医院，某市 410000',
      [
        'document 题目 | affiliation | 某大学附属第一医院眼科',
        'document 题目 | postal-code | 510080',
        'document 题目 | affiliation | 某市儿童医院',
        'document 题目 | postal-code | 410000',
      ],
    ],
  ],
  leaves: [
    '## 一、概述\n\n某市人民医院药剂科　2021年3月',
    `# 题目\n\n${'患者腹痛三天。'.repeat(50)}\n\n（某县人民医院急诊科，某县 310001）`,
    '# 题目\n\n首页 某市第一医院 门诊时间',
    '# 题目\n\n（详见正文）',
    '# 题目\n\n患者转往某市第一医院继续治疗。',
  ],
}
