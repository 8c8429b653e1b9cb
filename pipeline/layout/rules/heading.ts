import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { findHeadings } from '../headings.ts'
import { type Line, linesOf } from '../lines.ts'

function* find(text: string): Generator<Replacement> {
  const lines = linesOf(text)
  for (const { line, level } of findHeadings(lines)) {
    const { start } = lines[line] as Line
    yield { start, end: start, text: `${'#'.repeat(level)} ` }
  }
}

export const heading: Rule = {
  id: 'heading',
  why: 'Plain text marks a heading only by its number, its shortness and its place above the text that it names.',
  find,
  examples: [
    [
      '1 资料与方法\n1.1 纳入标准\n年龄 18 岁以上的住院患者均可入组。\n1.2 分组 按入院顺序分为两组，每组 30 例。\n2 结果\n两组基线特征差异无统计学意义。',
      '## 1 资料与方法\n### 1.1 纳入标准\n年龄 18 岁以上的住院患者均可入组。\n1.2 分组 按入院顺序分为两组，每组 30 例。\n## 2 结果\n两组基线特征差异无统计学意义。',
    ],
    [
      '慢性肾病患者怎么吃？\n作者：某某　2021-03-04\n\n一、控制蛋白质\n\n每日每公斤体重 0.6 至 0.8 克。\n\n二、限制钾和磷\n\n（一）钾\n\n少喝浓汤，蔬菜先焯水再炒。',
      '# 慢性肾病患者怎么吃？\n作者：某某　2021-03-04\n\n## 一、控制蛋白质\n\n每日每公斤体重 0.6 至 0.8 克。\n\n## 二、限制钾和磷\n\n### （一）钾\n\n少喝浓汤，蔬菜先焯水再炒。',
    ],
    [
      '肺结节随访\n\n随访间隔\n\n小于 6 毫米的实性结节每年复查一次低剂量 CT 即可。\n\n【磨玻璃结节】\n\n每半年复查一次，连续三年没有变化者可以延长间隔。',
      '# 肺结节随访\n\n## 随访间隔\n\n小于 6 毫米的实性结节每年复查一次低剂量 CT 即可。\n\n### 【磨玻璃结节】\n\n每半年复查一次，连续三年没有变化者可以延长间隔。',
    ],
  ],
  leaves: [
    '1、少吃盐。\n2、多运动。',
    '一、早睡\n二、早起\n三、不熬夜',
    '【用法用量】口服，每次 1 片，一日 3 次。',
    '主要表现如下：\n心悸\n乏力',
    '2 周后复查\n血钾恢复正常，停用补钾药物，继续观察。',
    '第一步　洗手：用流动的水冲洗至少 20 秒。',
    '高血压病人吃什么好\n糖尿病患者能不能吃水果\n冠心病支架术后注意事项',
  ],
}
