import { newDocument } from '../../../pipeline/document.ts'
import { layout } from '../../../pipeline/layout/index.ts'
import { defaultOptions } from '../../../pipeline/options.ts'
import { seeded } from '../../bench/corpus.ts'

type Below = (most: number) => number
const pick = (below: Below, list: readonly string[]): string => list[below(list.length)] as string

const headings =
  '药物 剂量 间隔 用法 频率 类型 组别 例数 项目 指标 单位 参考值 疾病 症状 检查 治疗 结果 时间 疗程 注意事项 不良反应 适应症 禁忌 机制 备注'.split(
    ' ',
  )
const cells = '阿司匹林 0.5 g 每8 h 3～5 d 阳性 <0.05 12.4±3.1 口服，每日2次 （成人） 67.3% ①'.split(' ')
const repeated =
  (unit: string): ((below: Below) => string) =>
  () =>
    unit

/** Texts that nobody writes, by the line or lines they repeat: each asks the stage for more work than a page does. */
export const hostile: Readonly<Record<string, (below: Below) => string>> = {
  'heading words': (below) => `${pick(below, headings)}\n`,
  'heading words, blank lines by chance': (below) => `${pick(below, headings)}\n${below(3) ? '' : '\n'}`,
  'headers without rows': (below) =>
    `${headings.slice(0, 3 + below(5)).join('\n')}\n正文没有表格，只有标题和说明，反复出现。\n`,
  'short cells': (below) => `${pick(below, cells)}\n`,
  'short cells, blank lines by chance': (below) => `${pick(below, cells)}\n${'\n'.repeat(below(3))}`,
  'headings and cells': (below) => `${pick(below, below(3) ? cells : headings)}\n`,
  'known headers above cells': (below) =>
    `${headings.slice(below(4), 8 + below(4)).join('\n')}\n${Array.from({ length: 82 }, () => pick(below, cells)).join('\n')}\n正文说明上面没有表格，只有词语，反复出现多次。\n`,
  'lines of one hanzi': (below) => `${String.fromCharCode(0x4e00 + below(2000))}\n`,
  'lines of one letter': (below) => `${String.fromCharCode(97 + below(26))}\n`,
  numbers: (below) => `${below(1000)}\n`,
  'numbers in one line': (below) => `${below(1000)} `,
  'section numbers': (below) => `${1 + below(9)}.${1 + below(9)} 概述\n`,
  brackets: (below) => `${pick(below, ['（', '）', '(', ')', '【', '】', '[', ']'])}\n`,
  'brackets in one line': (below) => pick(below, ['（', '）', '(', ')', '【', '】', '[', ']']),
  pipes: repeated('A|B'),
  'pipes, a line each': repeated('| a | b |\n'),
  'blank lines': repeated('\n'),
  'blanks in one line': repeated('　 '),
  'a word and blank lines': repeated('甲\n\n\n\n\n\n\n'),
  'one hanzi, one line': repeated('患'),
  'rows of words': (below) => `${[0, 0, 0, 0].map(() => pick(below, cells)).join(' ')}\n`,
  'rows with tabs': (below) => `${[0, 0, 0, 0].map(() => pick(below, headings)).join('\t')}\n`,
  'cut lines': (below) => `${Array.from({ length: 24 }, () => String.fromCharCode(0x4e00 + below(2000))).join('')}\n`,
  'cut lines, one after another the same': repeated('两组患者治疗前后各项指标比较差异均无统计学意义且随\n'),
  captions: (below) => `表 ${1 + below(9)} 两组比较\n`,
  questions: repeated('能吃水果吗？\n'),
  items: repeated('• 多饮水\n'),
  authors: repeated('张某，李某\n（某某市医院，某某 100000）\n'),
  'lost numbers': repeated('本组 例，男 例，年龄 岁，平均 岁。\n'),
  hyphens: repeated('treat-\nment of\n'),
}

export const hostileText = (make: (below: Below) => string, length: number): string => {
  const below = seeded(7)
  const parts: string[] = []
  for (let size = 0; size < length; ) {
    const part = make(below)
    parts.push(part)
    size += part.length
  }
  return parts.join('')
}

const secondsFor = (text: string): number => {
  const start = process.cpuUsage()
  layout.apply(newDocument('hostile', { path: '', sha256: '', runs: [] }, text), defaultOptions)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

/** The time of the stage for each text at a length and at twice that, in seconds: linear work takes twice as long. */
export function* measureHostile(length: number): Generator<string> {
  for (const [name, make] of Object.entries(hostile)) {
    const [one, two] = [length, length * 2].map((size) => secondsFor(hostileText(make, size))) as [number, number]
    yield `hostile, ${name}: ${length / 1000} thousand characters ${one.toFixed(2)} s, twice as many ${two.toFixed(2)} s`
  }
}
