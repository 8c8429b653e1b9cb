import type { Claim, Term } from '../../statement.ts'
import { columnComponents } from '../drugs/component-column.ts'
import { leafletClaims, nameClaims, partClaims, type Told } from '../drugs/components.ts'
import { isDrugName } from '../drugs/names.ts'
import { prescriptionClaims } from '../drugs/prescriptions.ts'
import { shareClaims } from '../drugs/shares.ts'
import { headedDrug } from '../drugs/spoken.ts'
import { articleOf } from '../header/article.ts'
import { leafletParts } from '../leaflet/leaflets.ts'
import type { Page, PageBlock } from '../page.ts'
import type { StatementRule } from '../rule.ts'
import { Sought } from '../sought.ts'
import { type Cell, cellAt, gridOf, unbracket } from '../tabular/grid.ts'
import { rowOfOne } from '../tabular/orientation.ts'
import { subjectColumnOf } from '../tabular/subject-column.ts'
import { articleTopic } from '../tabular/topic.ts'

const perUnit =
  /^(?:本品|本药)?\s?([\u4e00-\u9fffA-Za-z0-9（）()-]{2,20}?)[，,]?\s?(?:每|的主要成[分份]|主要成[分份]|的成[分份]|含|由|为)/

/** The drug that a sentence is about: named at its start, else 本品, the article's own. */
function sentenceDrug(
  page: Page,
  block: PageBlock,
  sentence: string,
  at: number,
): Pick<Told, 'subject' | 'witness'> | undefined {
  const named = perUnit.exec(sentence)?.[1]
  if (named !== undefined && isDrugName(named)) {
    const start = at + sentence.indexOf(named)
    return { subject: { type: 'drug', text: named }, witness: { start, end: start + named.length } }
  }
  const headed =
    /^(?:本品|它|每|由|内?含|主要成[分份]|[【[［](?:主要)?成[分份][】\]］])|[，；]其?主要成[分份](?:是|为|有|包括|：)/.test(
      sentence,
    )
      ? headedDrug(block)
      : undefined
  if (headed) return { subject: { type: 'drug', text: headed.text }, witness: headed.span }
  const topic = /^(?:本品|每|主要成[分份]|[【[［](?:主要)?成[分份][】\]］])/.test(sentence)
    ? articleTopic(articleOf(page, block), ['drug'])
    : undefined
  return topic && { subject: { type: 'drug', text: topic.text }, witness: topic }
}

const holds = new Sought(/含|成[分份]|组成/)

function* proseClaims(page: Page, block: PageBlock): Generator<Claim> {
  const part = leafletParts(page).get(block)
  if (holds.test(block)) yield* shareClaims(block)
  if (part?.section === 'component') yield* leafletClaims(part)
  else if (holds.test(block)) yield* sentenceClaims(page, block)
}

function* sentenceClaims(page: Page, block: PageBlock): Generator<Claim> {
  let at = 0
  for (const sentence of block.text.split('。')) {
    const drug = sentence.length < 400 ? sentenceDrug(page, block, sentence, block.block.content.start + at) : undefined
    const told = drug && { ...drug, text: sentence, start: block.block.content.start + at, article: block.article }
    if (told) {
      const parts = [...partClaims(told)]
      yield* parts.length > 0 ? parts : nameClaims(told)
    }
    at += sentence.length + 1
  }
}

function* tableClaims(page: Page, block: PageBlock): Generator<Claim> {
  const written = gridOf(page, block)
  const ofOne = written && rowOfOne(written)
  const grid = ofOne ?? written
  const column = ofOne ? ({ index: 0, type: 'drug' } as const) : grid && subjectColumnOf(grid)
  if (!grid || column?.type !== 'drug') return
  yield* columnComponents(block, grid, column.index)
  for (const row of grid.rows) yield* rowClaims(block, row, column.index)
}

function* rowClaims({ article }: PageBlock, row: readonly Cell[], column: number): Generator<Claim> {
  const { term } = unbracket(cellAt(row, column))
  if (term.text === '') return
  const subject: Term = { type: 'drug', text: term.text }
  for (const [index, { text, start }] of row.entries())
    if (index !== column) yield* partClaims({ text, start, article, subject, witness: term })
}

export const drugComponent: StatementRule = {
  id: 'drug-component',
  why: 'Behind 含 or before 复方制剂 a row of names with amounts says what a drug is made of.',
  *find(page) {
    for (const block of page.blocks) yield* prescriptionClaims(block)
    const parts = leafletParts(page)
    for (const block of page.blocks.filter((one) => one.block.kind === 'table' || holds.in(one) || parts.has(one))) {
      if (block.block.kind === 'table') yield* tableClaims(page, block)
      else if (block.block.kind !== 'heading') yield* proseClaims(page, block)
    }
  },
  examples: [
    [
      '## 二、中药足浴\n\n处方：艾叶30 g，红花15 g，桂枝15 g（后下），煎取药液2000 ml。\n\n代茶饮：生姜15 g、大枣5枚、红糖20 g，水煎10分钟。',
      [
        'procedure 中药足浴 | component | 艾叶 | amount=30 g',
        'procedure 中药足浴 | component | 红花 | amount=15 g',
        'procedure 中药足浴 | component | 桂枝 | amount=15 g',
        'drug 代茶饮 | component | 生姜 | amount=15 g',
        'drug 代茶饮 | component | 大枣 | amount=5枚',
        'drug 代茶饮 | component | 红糖 | amount=20 g',
      ],
    ],
    [
      '氯雷伪麻缓释片每片含氯雷他定5 mg、盐酸伪麻黄碱120 mg。',
      [
        'drug 氯雷伪麻缓释片 | component | 氯雷他定 | amount=5 mg',
        'drug 氯雷伪麻缓释片 | component | 盐酸伪麻黄碱 | amount=120 mg',
      ],
    ],
    [
      '| 药物 | 说明 |\n| --- | --- |\n| 缬沙坦氨氯地平 | 为缬沙坦80 mg与氨氯地平5 mg的复方制剂 |',
      [
        'drug 缬沙坦氨氯地平 | component | 缬沙坦 | amount=80 mg',
        'drug 缬沙坦氨氯地平 | component | 氨氯地平 | amount=5 mg',
      ],
    ],
    [
      '| 药物 | 主要成分 | 用法 |\n| --- | --- | --- |\n| 沙美特罗替卡松 | 沙美特罗50 μg；氟替卡松250 μg | 每次1吸 |\n| 多巴丝肼 | 左旋多巴200 mg+苄丝肼50 mg | 每次半片 |',
      [
        'drug 沙美特罗替卡松 | component | 沙美特罗 | amount=50 μg',
        'drug 沙美特罗替卡松 | component | 氟替卡松 | amount=250 μg',
        'drug 多巴丝肼 | component | 左旋多巴 | amount=200 mg',
        'drug 多巴丝肼 | component | 苄丝肼 | amount=50 mg',
      ],
    ],
    [
      '## 藿香正气水\n\n由苍术、陈皮、厚朴组成，乙醇含量高达40%。',
      [
        'drug 藿香正气水 | component | 苍术',
        'drug 藿香正气水 | component | 陈皮',
        'drug 藿香正气水 | component | 厚朴',
      ],
    ],
    [
      '## 双黄连胶囊\n\n| 项目 | 内容 |\n| --- | --- |\n| 组成 | 金银花、黄芩、连翘等3味 |\n| 用法 | 口服，一次4粒 |\n| 不良反应 | 恶心 |',
      [
        'drug 双黄连胶囊 | component | 金银花',
        'drug 双黄连胶囊 | component | 黄芩',
        'drug 双黄连胶囊 | component | 连翘',
      ],
    ],
    ['# 头孢氨苄说明书\n\n【成份】本品主要成份为头孢氨苄。', ['drug 头孢氨苄 | component | 头孢氨苄']],
    [
      '## 1. 复方福尔可定口服液\n\n【成份】每瓶60 mL，含福尔可定60 mg；辅料为蔗糖、甜菊素。\n\n【性状】淡黄色液体。\n\n【禁忌】尚不明确。\n\n## 2. 双黄连颗粒\n\n【成份】金银花、黄芩、连翘。\n\n【功能主治】清热解毒。\n\n【规格】5 g',
      [
        'drug 复方福尔可定口服液 | component | 福尔可定 | amount=60 mg',
        'drug 复方福尔可定口服液 | component | 蔗糖',
        'drug 复方福尔可定口服液 | component | 甜菊素',
        'drug 双黄连颗粒 | component | 金银花',
        'drug 双黄连颗粒 | component | 黄芩',
        'drug 双黄连颗粒 | component | 连翘',
      ],
    ],
  ],
  leaves: [
    '早餐：牛奶200 mL，鸡蛋1个，面包50 g。',
    '| 食品 | 成分 |\n| --- | --- |\n| 牛奶 | 蛋白质3 g |',
    '| 药物 | 成分 |\n| --- | --- |\n| 复方感冒灵 | 见说明书 |\n| 连花清瘟胶囊 | 中药复方 |',
    '湿疹患者含30%的儿童。',
    '每100 g牛奶含钙104 mg。',
    '口服阿莫西林0.5 g。',
  ],
}
