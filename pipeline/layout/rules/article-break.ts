import type { Replacement } from '../../edit.ts'
import type { Rule } from '../../rule.ts'
import { findArticles } from '../articles.ts'
import { type Line, linesOf } from '../lines.ts'

function* find(text: string): Generator<Replacement> {
  const lines = linesOf(text)
  for (const i of findArticles(lines)) {
    const { start } = lines[i] as Line
    yield { start, end: start, text: '---\n\n' }
  }
}

export const articleBreak: Rule = {
  id: 'article-break',
  why: 'A page of a journal ends one article and begins the next, and the text copied from it runs through both.',
  find,
  examples: [
    [
      '3 讨论\n\n支气管扩张的病因仍不明确，有待研究\n\n患者，女，56 岁，反复咯血 3 年入院。胸部 CT 示左下肺空洞。\n\n讨论\n\n肺曲霉球少见。',
      '3 讨论\n\n支气管扩张的病因仍不明确，有待研究\n\n---\n\n患者，女，56 岁，反复咯血 3 年入院。胸部 CT 示左下肺空洞。\n\n讨论\n\n肺曲霉球少见。',
    ],
    [
      '甲状腺结节的超声诊断\n张三，李四，王五\n（某某医院超声科，某某 310000）\n【摘要】目的：评价超声的价值。\n参考文献\n乳腺钼靶的应用\n赵六，钱七，孙八\n（某某医院放射科，某某 310000）\n【摘要】目的：评价钼靶的价值。',
      '甲状腺结节的超声诊断\n张三，李四，王五\n（某某医院超声科，某某 310000）\n【摘要】目的：评价超声的价值。\n参考文献\n---\n\n乳腺钼靶的应用\n赵六，钱七，孙八\n（某某医院放射科，某某 310000）\n【摘要】目的：评价钼靶的价值。',
    ],
    [
      '讨论\n\n腹股沟疝多见于男性。\n\n（收稿日期：2014-03-20）\n\n阿奇霉素致耳鸣 2 例\n\n赵某\n\n（某某市第二医院药剂科，某某 250099）\n\n患者，女，40 岁，咳嗽 5 天。\n\n讨论\n\n大环内酯类可损害听力。',
      '讨论\n\n腹股沟疝多见于男性。\n\n（收稿日期：2014-03-20）\n\n---\n\n阿奇霉素致耳鸣 2 例\n\n赵某\n\n（某某市第二医院药剂科，某某 250099）\n\n患者，女，40 岁，咳嗽 5 天。\n\n讨论\n\n大环内酯类可损害听力。',
    ],
    [
      '讨论\n\n脑囊虫病少见。\n\n某某儿科杂志 2016 年 9 月第 4 卷第 9 期\n\n蚕豆病一例\n\n患儿，男，3 岁，尿色加深 1 天。\n\n讨论\n\n应避免食用蚕豆。',
      '讨论\n\n脑囊虫病少见。\n\n---\n\n某某儿科杂志 2016 年 9 月第 4 卷第 9 期\n\n蚕豆病一例\n\n患儿，男，3 岁，尿色加深 1 天。\n\n讨论\n\n应避免食用蚕豆。',
    ],
  ],
  leaves: [
    '讨论\n\n肺曲霉球少见。\n\n患者，女，56 岁，反复咯血 3 年入院。',
    '病例 1\n\n患者，男，30 岁，发热 3 天。\n\n病例 2\n\n患者，女，40 岁，发热 5 天。\n\n讨论\n\n两例均为病毒感染。',
    '您好：建议手术治疗。\n\n你好，可以先观察。',
  ],
}
