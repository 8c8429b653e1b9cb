import { expect, test } from 'vitest'
import { boilerplate } from '../../pipeline/boilerplate/index.ts'
import { masks, personalDataIn } from '../../pipeline/boilerplate/personal-data.ts'
import { redaction } from '../../pipeline/boilerplate/rules/personal-data.ts'
import { clean } from '../../pipeline/clean.ts'
import { compose } from '../../pipeline/document.ts'
import { applyEdits, invertEdits } from '../../pipeline/edit.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import { runRules } from '../../pipeline/rule.ts'

const found = (text: string) => [...personalDataIn(text)].map(({ kind, start, end }) => [kind, text.slice(start, end)])

test.each([
  ['家属电话13912345678，白天可接', [['phone', '13912345678']]],
  ['手机：139-1234-5678', [['phone', '139-1234-5678']]],
  ['+86 13912345678', [['phone', '+86 13912345678']]],
  ['随访电话0571-87654321转3', [['phone', '0571-87654321转3']]],
  [
    '咨询 400-123-4567 或 800 820 1234',
    [
      ['phone', '400-123-4567'],
      ['phone', '800 820 1234'],
    ],
  ],
  ['服务热线：4001234567，全年无休', [['phone', '4001234567']]],
  ['热线4006-123-456', [['phone', '4006-123-456']]],
  ['科室座机 0755-2345 6789-802', [['phone', '0755-2345 6789-802']]],
  ['电话：010 6666 0000 转 12', [['phone', '010 6666 0000 转 12']]],
  ['Tel: +86-10-66660000', [['phone', '+86-10-66660000']]],
  [
    '病友QQ群 12345678，微信号 zhu_li2020',
    [
      ['qq', '12345678'],
      ['wechat', 'zhu_li2020'],
    ],
  ],
  ['投稿 wang.wu＠example.com', [['e-mail', 'wang.wu＠example.com']]],
  ['身份证号 11010519491231002x', [['identity-number', '11010519491231002x']]],
  ['（010）66660000', [['phone', '（010）66660000']]],
  ['E-mail：li_si.2000@mail.hospital.example.cn。', [['e-mail', 'li_si.2000@mail.hospital.example.cn']]],
  ['身份证11010519491231002X', [['identity-number', '11010519491231002X']]],
  [
    '加QQ群：123456789，微信：abc_def88',
    [
      ['qq', '123456789'],
      ['wechat', 'abc_def88'],
    ],
  ],
] as const)('finds personal data in %j', (text, data) => expect(found(text)).toEqual(data))

test('an account of letters alone is found too', () => {
  const { text } = runRules('联系微信：zhangsanyi。', 'boilerplate', [redaction], defaultOptions)
  expect(text).toBe(`联系微信：${masks.wechat}。`)
})

test.each([
  '110105194912310021',
  '随机号 139123456780 由软件产生',
  '登记号 ChiCTR1900012345',
  '2019-20201234 例',
  '批准文号：国药准字Z20090512',
  '温度 36.5@8:00',
  'QQ 是一种聊天工具，2010 年有 1000 万人使用',
  '患者 13 912 例，对照 345 678 例',
  'ISSN 1006-4567，DOI：10.3760/cma.j.cn112137-20200101-00123',
  '每次 400 mg，每日 800 mg，共 400 123 例',
  '2019-01-02 08:30 入院，0.5-1 g 静滴',
  '国药准字H20040299，注册证号 20152400800',
  '微信：一种沟通工具',
  '编号 4001234567 的样本',
  'ASA@24h 组与 0.4-0.8 组',
])('finds none in %j', (text) => expect(found(text)).toEqual([]))

test('--redact masks it, and the ledger brings it back', () => {
  const raw = '患者家属可拨打 13912345678 与病房联系，切口愈合良好后出院，随访十二个月未见复发。'
  const document = clean(raw, { redact: true })
  expect(document.text).toContain(`可拨打 ${masks.phone} 与`)
  const edits = compose(document.revisions)
  expect(applyEdits(document.text, invertEdits(raw, edits))).toBe(raw)
  expect(clean(raw).text).toContain('13912345678')
  expect(clean(raw).notes.map(({ code }) => code)).toContain('personal-data')
})

const gated = (text: string, gate: Partial<typeof defaultOptions.gate>) =>
  boilerplate.apply(clean(text), [], { ...defaultOptions, gate: { ...defaultOptions.gate, ...gate } })

test('the gate is open unless it is asked for', () => {
  expect(gated('ok', {})).toMatchObject({ kind: 'keep' })
})

test.each([
  ['too-short', '手术顺利。', { minHanzi: 10 }],
  ['language', 'The fracture was fixed with a plate and healed within twelve weeks 骨折。', { minChinese: 0.5 }],
  ['language', '患者の手術はうまくいきました。とてもよかったです。', { minChinese: 0.8 }],
  ['unreadable', '手术\ue123\ue124\ue125\ue126\ue127顺利', { maxUnreadable: 0.2 }],
] as const)('drops what is %s', (reason, text, gate) => {
  expect(gated(text, gate)).toMatchObject({ kind: 'drop', reason })
  expect(gated('手术顺利，术后第三天下地行走，切口一期愈合，复查骨折线模糊。', gate)).toMatchObject({ kind: 'keep' })
})
