/**
 * Nouns that Chinese medical prose uses with a Latin letter, word or number before them. Written down from general usage;
 * no source copied.
 */

/** Cannot stand without it: (T1) 加权像, (C) 形臂, (X) 线片, (B) 超示, (Cobb) 角为, (Lee) 等[5]. */
export const boundHeads: readonly string[] = [
  '加权像',
  '加权成像',
  '加权序列',
  '形臂',
  '型臂',
  '臂线机',
  '线片',
  '线机',
  '线平片',
  '线胸片',
  '线摄片',
  '线透视',
  '线检查',
  '线显示',
  '线提示',
  '线示',
  '超检查',
  '超显示',
  '超提示',
  '超示',
  '超引导',
  '角的',
  '角为',
  '角由',
  '角平均',
  '角明显',
  '角测量',
  '角矫正',
  '角丢失',
  '角改善',
  '为有统计',
  '为差异有统计',
  '为差异具有统计',
  '统计软件',
  '统计学软件',
  '公司生产',
  '公司提供',
]

/** The same, where a blank stands before them in the line: after a line break they may be a name's end. */
export const boundAfterBlank: readonly string[] = [
  '等[',
  '等认为',
  '等报道',
  '等报告',
  '等提出',
  '等研究',
  '等发现',
  '公司',
  '软件',
]

/** Need it after a preposition, a conjunction or a section number: 采用 (PKP) 技术, 行 (t) 检验, 术后 (VAS) 评分. */
export const looseHeads: readonly string[] = [
  '技术',
  '评分',
  '检验',
  '量表',
  '指数',
  '分级',
  '分型',
  '分期',
  '系统',
  '影像系统',
  '染色',
  '试验',
  '征',
  '型',
  '法',
  '值',
  '角',
]

/** Hanzi that make another word with the head's first one across a line break: 夹|角的, 导|线显示. */
export const headPartners = '夹视成对直锐钝三死口嘴转折拐导曲直基中光视连缝航射射管防长经高'
