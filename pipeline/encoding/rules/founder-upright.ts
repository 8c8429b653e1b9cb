import type { Replacement } from '../../edit.ts'
import type { Remark, Rule } from '../../rule.ts'
import { readFounder } from '../founder/decoder.ts'
import { doubt, type Reading, remarkable } from '../founder/reading.ts'

/** 郾 and 鄄 help to read what stands round them, and are left to the rule for vendor characters. */
const isVendor = (text: string, at: number): boolean => text[at] === '郾' || text[at] === '鄄'

function* findUpright(text: string): Generator<Replacement | Remark> {
  let run: Reading[] = []
  for (const reading of readFounder(text)) {
    if (isVendor(text, reading.at)) continue
    if (reading.margin > remarkable.from && reading.margin < remarkable.to) yield remarkOn(text, reading)
    if (reading.margin < doubt) continue
    const last = run.at(-1)
    if (last && last.at + 1 !== reading.at) {
      yield replace(run)
      run = []
    }
    run.push(reading)
  }
  if (run.length > 0) yield replace(run)
}

function replace(run: readonly Reading[]): Replacement {
  const start = (run[0] as Reading).at
  return { start, end: start + run.length, text: run.map(({ symbol }) => String.fromCharCode(symbol)).join('') }
}

function remarkOn(text: string, { at, symbol, margin }: Reading): Remark {
  const likelihood = (1 / (1 + Math.exp(-margin))).toFixed(2)
  const done = margin < doubt ? 'left' : 'restored'
  const message = `${text[at]} may stand for ${String.fromCharCode(symbol)} (likelihood ${likelihood}); ${done}`
  return { start: at, end: at + 1, code: 'founder-doubtful', message }
}

export const founderUpright: Rule = {
  id: 'founder-upright',
  why: 'A Founder font shows the symbols of GB2312 as hanzi whose lead byte is 0x31 larger.',
  find: findUpright,
  examples: [
    ['圆园员园 年', '２０１０ 年'],
    ['对照组 源圆 例袁年龄 远员耀愿猿 岁遥', '对照组 ４２ 例，年龄 ６１～８３ 岁。'],
    ['差异有统计学意义渊孕约园援园缘冤遥', '差异有统计学意义（Ｐ＜０．０５）。'],
    ['患者，女，缘缘岁，腹痛员园天，体重源愿 kg。', '患者，女，５５岁，腹痛１０天，体重４８ kg。'],
    ['揖关键词铱 肾盂曰 输尿管结石', '【关键词】 肾盂； 输尿管结石'],
    [
      '术后员圆 h复查袁缘园 mL袁员源 d出院，共猿怨园元，后缘 缘 mm',
      '术后１２ h复查，５０ mL，１４ d出院，共３９０元，后缘 ５ mm',
    ],
  ],
  leaves: [
    '公园里的演员',
    '原因',
    '医院',
    '袁某，女，32岁',
    '规之内曰圆，矩之内曰方',
    '建筑施工噪声、环境噪声和交通噪声',
    '他远远望见圆圆的月亮',
    '搬运员、质检员、调查员共 120 名，园区员工 36 人',
    '前缘、后缘各 2 cm，圆形切口 5 mm，远端 30 mm',
    '曾有 3 例曾在外院住院，远期疗效约为 80%',
  ],
}
