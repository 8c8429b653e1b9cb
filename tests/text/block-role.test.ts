import { expect, test } from 'vitest'
import { type BlockRole, roleOf } from '../../pipeline/text/block-role.ts'
import { parseBlocks } from '../../pipeline/text/markdown.ts'

const page: readonly (readonly [line: string, role: BlockRole | undefined])[] = [
  ['某某神经病学杂志 2014 年 5 月第 21 卷第 3 期', 'running'],
  ['# 低温治疗重型颅脑损伤的疗效', undefined],
  ['高某，罗某某1，梁某2', 'authors'],
  ['（1.某某市第三医院神经外科，某某 528000；2.某某大学，某某 510000）', 'affiliation'],
  ['【摘要】目的：评价亚低温治疗的效果。', 'abstract'],
  ['关键词：颅脑损伤；亚低温', 'keywords'],
  ['GAO Mou, LUO Mou-mou', 'authors'],
  ['Abstract: Objective To evaluate mild hypothermia.', 'abstract'],
  ['Key words: brain injury; hypothermia', 'keywords'],
  ['## 1 资料与方法', undefined],
  ['重型颅脑损伤患者 64 例，格拉斯哥评分 3～8 分。', undefined],
  ['表 2 两组颅内压比较（mmHg）', 'caption'],
  ['| 组别 | 颅内压 |\n| --- | --- |\n| 亚低温组 | 15.2 |', undefined],
  ['表 2 显示两组颅内压有差异。亚低温组较低。', undefined],
  ['图3 术后第 7 天头颅 CT', 'caption'],
  ['- 头部抬高 30°', undefined],
  ['[3] 吴某. 颅内压监测的临床应用[J]. 某某外科杂志，2010，30（2）：118.', 'reference'],
  ['（收稿日期：2013-08-19）', 'running'],
  ['问：抽搐后要不要去医院？', 'question'],
  ['医生回答：首次抽搐应尽快就诊。', 'answer'],
  ['Q2：能开车吗？', 'question'],
  ['A2：半年内不能。', 'answer'],
  ['问题在于病因不明。', undefined],
  ['答案是否定的。', undefined],
  ['摘要见英文部分', undefined],
]

test('each block has the role its form tells', () => {
  const text = `${page.map(([line]) => line).join('\n\n')}\n`
  const blocks = parseBlocks(text)
  expect(blocks.map((_, i) => roleOf(text, blocks, i))).toEqual(page.map(([, role]) => role))
})
