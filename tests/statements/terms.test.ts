import { expect, test } from 'vitest'
import { bareTerm, isTerm, typeOf } from '../../pipeline/statements/terms.ts'

test.each([
  ['disease', '急性阑尾炎 胃癌 肾病综合征 桡骨远端骨折 房室传导阻滞 川崎病 缺铁性贫血 asthma pancreatitis'],
  ['symptom', '腹痛 呼吸困难 手指麻木 下肢水肿 皮肤瘙痒 夜间盗汗 血尿 chest-pain nausea'],
  ['procedure', '阑尾切除术 放射治疗 石膏固定 腹腔穿刺 物理治疗 凉水冷敷 bypass-surgery'],
  ['drug', '阿莫西林 盐酸二甲双胍 氢化可的松 降压药 阿托伐他汀 铝碳酸镁咀嚼片 omeprazole'],
  ['test', '胃镜检查 腹部CT 头颅MRI X线片 24小时动态心电图 血常规 糖耐量试验'],
  ['device', '心脏起搏器 踝足支具 冠脉支架'],
  ['anatomy', '左侧颞叶部 股四头肌 冠状动脉 足底'],
])('%s', (type, terms) => {
  for (const term of terms.split(' ')) expect([term, typeOf(term.replace('-', ' '))]).toEqual([term, type])
})

test.each(['疾病', '症状', '因素', '技术', '检查', '治疗', '的人', '', '发病', '适应症', '首先'])(
  '%j names no one thing',
  (text) => expect(typeOf(text)).toBeUndefined(),
)

test('a bracket that closes a term is not typed', () => {
  expect(bareTerm('慢性阻塞性肺疾病（COPD）')).toBe('慢性阻塞性肺疾病')
  expect(typeOf('支气管哮喘（asthma）')).toBe('disease')
})

test.each([
  ['过敏性鼻炎', true],
  ['会阴撕裂', true],
  ['容易导致骨折', false],
  ['糖尿病患者', false],
  ['胃炎和肠炎', false],
  ['这种皮炎', false],
])('%j is one term: %s', (text, one) => expect(isTerm(text)).toBe(one))
