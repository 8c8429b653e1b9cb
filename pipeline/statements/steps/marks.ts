const hanziNumber = '[一二三四五六七八九十]{1,3}'
const number = `(?:\\d{1,2}|${hanziNumber})`
const stepMark = new RegExp(
  `^(?:(?:Step|STEP|step)[\\s.]{0,2}(${number})(?!\\d)|步骤\\s?(${number})|第\\s?(${number})\\s?步)\\s*[|｜丨:：、.．,，—–-]*\\s*`,
)

/** Where a heading counts a step. */
export interface StepMark {
  readonly ordinal: number
  /** Where its words begin. */
  readonly rest: number
}

const plainNumber = new RegExp(
  `^(?:(\\d{1,2})(?:[、.．]\\s*(?!\\d)|\\s)|(${hanziNumber})、\\s*|[（(](${number})[）)]\\s*|([①-⒇])\\s*)`,
)

/** The number and the rest of '1、消毒', '（二）进针', '③ 拔针'; offsets in `text`. */
export function numberedMarkOf(text: string): StepMark | undefined {
  const found = plainNumber.exec(text)
  if (!found) return undefined
  const circled = found[4]
  const ordinal = circled
    ? ((circled.charCodeAt(0) - 0x2460) % 20) + 1
    : numberOf(found[1] ?? found[2] ?? found[3] ?? '')
  return { ordinal, rest: found[0].length }
}

/** The number and the rest of '第一步 …', 'Step 2｜…', '步骤3：…'; offsets in `text`. */
export function stepMarkOf(text: string): StepMark | undefined {
  const found = stepMark.exec(text)
  if (!found) return undefined
  return { ordinal: numberOf(found[1] ?? found[2] ?? found[3] ?? ''), rest: found[0].length }
}

/** 1 to 39, written in digits or hanzi; 0 for anything else. */
export function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written)
  const digits = '一二三四五六七八九'
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written]
  const ten = written.includes('十') ? (tens ? digits.indexOf(tens) + 1 : 1) : 0
  return ten * 10 + (ones ? digits.indexOf(ones) + 1 : 0)
}
