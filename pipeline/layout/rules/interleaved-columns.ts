import type { Replacement } from '../../edit.ts'
import type { Remark, Rule } from '../../rule.ts'
import { findInterleaved } from '../interleaved.ts'
import { type Line, linesOf } from '../lines.ts'

const note = 'The lines of two columns may stand here by turns.'

function* find(text: string): Generator<Replacement | Remark> {
  const lines = linesOf(text)
  for (const { start, end, clear } of findInterleaved(lines)) {
    const span = { start: (lines[start] as Line).start, end: (lines[end - 1] as Line).end }
    if (!clear) {
      yield { ...span, code: 'columns-interleaved', message: note }
      continue
    }
    const feed = text.slice((lines[start] as Line).end, (lines[start + 1] as Line).start)
    const own = lines.slice(start, end).map((line) => `${' '.repeat(Math.round(line.indent * 2))}${line.text}`)
    const left = own.filter((_, i) => i % 2 === 0)
    const right = own.filter((_, i) => i % 2 === 1)
    yield { ...span, text: [...left, ...right].join(feed.replaceAll(/[^\n]/g, '')).trimStart() }
  }
}

export const interleavedColumns: Rule = {
  id: 'interleaved-columns',
  why: 'Text taken from a page of two columns line by line holds the lines of both columns by turns.',
  find,
  examples: [
    [
      '胆囊结石的患者多数没有症状，常在\n甲状腺结节在体检人群中很常见，超\n体检时由超声发现。部分患者在进食\n声检查可发现一半以上成人有甲状腺\n油腻食物后出现右上腹疼痛，疼痛可\n结节。良性结节生长缓慢，多数只需\n放射到右肩。超声检查是胆囊结石首\n定期复查。结节边缘不规则、内部有\n选的检查方法，可显示结石的大小和\n微小钙化时，恶性的可能性增加，应\n数目。无症状的胆囊结石不需要治疗，\n做细针穿刺明确性质。恶性结节以手\n定期复查超声即可。反复出现右上腹\n术为主，术后定期复查甲状腺功能和\n疼痛的患者应考虑手术治疗。\n甲状腺超声，多数恶性结节预后良好。',
      '胆囊结石的患者多数没有症状，常在\n体检时由超声发现。部分患者在进食\n油腻食物后出现右上腹疼痛，疼痛可\n放射到右肩。超声检查是胆囊结石首\n选的检查方法，可显示结石的大小和\n数目。无症状的胆囊结石不需要治疗，\n定期复查超声即可。反复出现右上腹\n疼痛的患者应考虑手术治疗。\n甲状腺结节在体检人群中很常见，超\n声检查可发现一半以上成人有甲状腺\n结节。良性结节生长缓慢，多数只需\n定期复查。结节边缘不规则、内部有\n微小钙化时，恶性的可能性增加，应\n做细针穿刺明确性质。恶性结节以手\n术为主，术后定期复查甲状腺功能和\n甲状腺超声，多数恶性结节预后良好。',
    ],
  ],
  leaves: [
    '胆囊结石的患者多数没有症状，常在\n体检时由超声发现。部分患者在进食\n油腻食物后出现右上腹疼痛，疼痛可\n放射到右肩。超声检查是胆囊结石首\n选的检查方法，可显示结石的大小和\n数目。无症状的胆囊结石不需要治疗，\n定期复查超声即可。反复出现右上腹\n疼痛的患者应考虑手术治疗。\n甲状腺结节在体检人群中很常见，超\n声检查可发现一半以上成人有甲状腺\n结节。良性结节生长缓慢，多数只需\n定期复查。结节边缘不规则、内部有\n微小钙化时，恶性的可能性增加，应\n做细针穿刺明确性质。恶性结节以手\n术为主，术后定期复查甲状腺功能和\n甲状腺超声，多数恶性结节预后良好。',
    '春眠不觉晓，\n处处闻啼鸟。\n夜来风雨声，\n花落知多少。\n白日依山尽，\n黄河入海流。\n欲穷千里目，\n更上一层楼。\n红豆生南国，\n春来发几枝。\n愿君多采撷，\n此物最相思。',
    '问：孩子发烧三天了怎么办？\n答：先测体温，多喝温水。\n问：超过三十八度五呢？\n答：可以服用退烧药。\n问：退烧药多久吃一次？\n答：间隔四到六小时。\n问：需要验血吗？\n答：发烧超过三天应验血。\n问：能洗澡吗？\n答：精神好时可以洗温水澡。\n问：要不要吃抗生素？\n答：由医生判断后再用。',
    '高血压是最常见的慢性病，也是\nHypertension is the most common\n心脑血管病最主要的危险因素，\nchronic disease and the main risk\n早期多数患者没有症状，常在体\nfactor for stroke and heart attack,\n检时发现，长期血压升高会损害\nand most patients feel nothing for\n心、脑、肾等重要器官，因此需\nyears while the heart, the brain and\n要长期监测血压并坚持服药治疗。\nthe kidneys are slowly damaged.',
    '阿司匹林肠溶片\n硝苯地平控释片\n盐酸二甲双胍片\n瑞舒伐他汀钙片\n琥珀酸美托洛尔\n缬沙坦氨氯地平\n硫酸氢氯吡格雷\n单硝酸异山梨酯\n格列美脲分散片\n阿托伐他汀钙片\n氢氯噻嗪片\n螺内酯片',
  ],
}
