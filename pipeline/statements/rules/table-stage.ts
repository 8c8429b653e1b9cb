import type { Claim } from '../../statement.ts'
import type { Page } from '../page.ts'
import { meansType } from '../relations/remedy-names.ts'
import type { StatementRule } from '../rule.ts'
import { bareHead } from '../tabular/columns.ts'
import { type Cell, cellAt, type Grid, gridsOf, itemsOf } from '../tabular/grid.ts'

const stages =
  /^(?:疾病|临床|病理)?(?:分期|分型|分度|分级|期别|类型|型别|程度|病情|病情程度|严重程度|级别|亚型|阶段|分类)$/
const stage = /^(?:[ⅠⅡⅢⅣⅤ一二三四五\d]{1,3}[a-cA-C]?|[\u4e00-\u9fff]{1,6})[期型度级性]$|^[轻中重]症?$/
const measures =
  /^(?:对策|处理|处理方法|处理原则|处理措施|处置|应对|应对措施|治疗|治疗方法|治疗方式|治疗方案|治疗原则|治疗选择|治疗策略|治疗措施|治疗建议|推荐治疗|首选治疗|主要治疗)$/

const lead = /^(?:首选|次选|或|也可|可|必要时|推荐|可加|加|只|仅|再|先|以|行|予|给予|采用|选用|考虑|可行|酌情)+|[“”"]/
const aside = /^[“"][^”"]{1,6}[”"]/

/** What is done at each stage of a disease: '| Ⅱ期 | 髓芯减压；植骨 |'. */
function* stageClaims(page: Page, grid: Grid): Generator<Claim> {
  const [first] = grid.header
  const column = grid.header.findIndex(({ text }) => measures.test(bareHead(text)))
  if (!first || column < 1 || !stages.test(bareHead(first.text))) return
  for (const row of grid.rows) {
    const name = cellAt(row, 0)
    if (!stage.test(name.text)) continue
    for (const item of itemsOf(page, cellAt(row, column)))
      for (const means of partsOf(item)) {
        const type = meansType(means.text, new Map()) ?? 'procedure'
        yield {
          article: grid.block.article,
          subject: { type: 'disease', text: name.text },
          property: 'treatment',
          value: { kind: 'entity', type, text: means.text },
          witnesses: [
            { role: 'value', start: means.start, end: means.start + means.text.length },
            { role: 'subject', start: name.start, end: name.end },
          ],
        }
      }
  }
}

const joint = /[，；、]/g
const longest = 16

/** The measures of a piece, without the words that rank them; none where a piece tells more than a name. */
function partsOf({ text, start }: Cell): { text: string; start: number }[] {
  const found: { text: string; start: number }[] = []
  let at = 0
  for (const part of text.split(joint)) {
    const ranked = lead.exec(part)?.[0].length ?? 0
    const told = part.slice(ranked)
    const skip = ranked + (aside.exec(told)?.[0].length ?? 0)
    const name = part.slice(skip).replace(/[。等]$/, '')
    if (name.length > 1 && name.length <= longest && !/[\d。：]|不[宜能]|禁|患者|时$|者$/.test(name))
      found.push({ text: name, start: start + at + skip })
    at += part.length + 1
  }
  return found
}

export const tableStage: StatementRule = {
  id: 'table-stage',
  why: 'In a table of the stages or kinds of a disease, a column on treatment says what is done at each.',
  *find(page) {
    for (const grid of gridsOf(page)) yield* stageClaims(page, grid)
  },
  examples: [
    [
      '# 膝骨关节炎\n\n| 分级 | 影像 | 处理 |\n| --- | --- | --- |\n| Ⅰ级 | 可疑骨赘 | 减重；股四头肌锻炼 |\n| Ⅳ级 | 间隙消失 | 首选全膝关节置换术 |',
      [
        'disease Ⅰ级 | treatment | 减重',
        'disease Ⅰ级 | treatment | 股四头肌锻炼',
        'disease Ⅳ级 | treatment | 全膝关节置换术',
      ],
    ],
    [
      '| 病情程度 | 表现 | 治疗方案 |\n| --- | --- | --- |\n| 轻度 | 偶发 | 吸入布地奈德，或“救急药”沙丁胺醇 |',
      ['disease 轻度 | treatment | 吸入布地奈德', 'disease 轻度 | treatment | 沙丁胺醇'],
    ],
  ],
  leaves: [
    '| 类型 | 药物 | 治疗 |\n| --- | --- | --- |\n| 短效 | 沙丁胺醇 | 每日3次 |',
    '| 药物 | 处理 |\n| --- | --- |\n| 华法林 | 停药 |',
  ],
}
