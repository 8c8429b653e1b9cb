import { holds, type Line } from './lines.ts'

/**
 * Signs that a font has dropped characters: a unit without its number ('男 例'), empty brackets, a mark ⟦?⟧ already set.
 * Each is all but unknown in sound text; a region is called lossy for several of them close together.
 */
const sign =
  /(?:(?<=[\u4e00-\u9fff])(?<![一二两三四五六七八九十百千万零半几数多每某整这那该本此同]) {1,4}(?:例(?![如外子句])|岁(?![月末])|个月))|（ {0,4}）|⟦\?⟧|(?<=[，、；（]) {0,4}(?:例|岁|个月)(?=[，。；、）])|（ {0,4}± {0,4}[）\u4e00-\u9fff]|(?:占|率为|平均|约) {1,4}[，；]|[\u4e00-\u9fff] {1,4}(?:%|(?:mmHg|mmol|mm|cm|nm|μm|mg|μg|ml|mL|min|kg|d|h|F)(?![A-Za-z]))|[<>≥≤] {0,4}(?:(?:mmHg|mm|cm|mg|ml|min|kg|g|d|h)(?![A-Za-z])|岁|%)|(?:[\u4e00-\u9fff，（]|^) {0,4}～ {0,4}(?:岁|个?月|周|天|例|%|(?:mm|cm|mg|ml|min|kg|g|d|h)(?![A-Za-z]))|[Pp][<>] ?[，；）]|第 {1,4}[天周次肋]|[每共] {1,4}次|(?:满分|低于|高于|不足|超过|少于|大于|小于|未满) {1,4}(?:分|岁|天|周|年|次|小时)|[，；（] {1,4}分以[上下]|每(?:日|天|晚|周|月|小时) {1,4}[次片粒支]|(?:每[次日天]|剂量|用量) {1,4}[，；。](?! )|(?:[病史程访用][前后史程访用]|[入出]院[前后]|[术产伤病][前后]|连用|间隔|[潜疗病]程) {1,4}(?:年|周|天|日|小时|分钟)(?=[，。；、）前后内起来开出])/g
/** Those signs that need no blank. */
const closeSign =
  /（）|⟦\?⟧|(?<=[，、；（])(?:例|岁|个月)(?=[，。；、）])|（±[）\u4e00-\u9fff]|[<>≥≤](?:(?:mmHg|mm|cm|mg|ml|min|kg|g|d|h)(?![A-Za-z])|岁|%)|(?<=[\u4e00-\u9fff，（]|^)～(?:岁|个?月|周|天|例|%|(?:mm|cm|mg|ml|min|kg|g|d|h)(?![A-Za-z]))|[Pp][<>][，；）]/g
const punctuation = /[，。；、：？！,;]/
const inlineBlank = /[\u4e00-\u9fff] [\u4e00-\u9fff]/
const hanzi = /[\u4e00-\u9fff]/
const reach = 4
const signsNear = 3
/** In a text that has lost much, each sign counts. */
const signsOfLossyText = 8
const signsOfBareText = 6
const shortestRun = 3

/** How the characters of a line's region were lost: not at all, with the punctuation left standing, or with all of it gone. */
export type Loss = 'none' | 'words' | 'all'

/**
 * What every sign holds: a mark with what may follow it, or a blank that does not stand behind a number or a Latin word, before
 * something that counts, measures or closes. One cheap pass, for sound text has almost none.
 */
const maySign =
  /（[）±例岁个]|[，、；][例岁个]|⟦\?|～[岁个月周天例%mckgdh]|[<>≥≤][mckgdh岁%，；）]|(?<![^ <>\x7f-\uffff]) [ 例岁个）±，；。%～mcnμkdhFg天周次肋分年小日片粒支月]/

/** How many signs of lost characters a text holds. */
export const countSigns = (text: string): number =>
  maySign.test(text) ? (text.match(text.includes(' ') ? sign : closeSign)?.length ?? 0) : 0

/** One of these stands in every sign. */
const signHolds = holds.blank | holds.opening | holds.counted | holds.operator

/** For each line the loss of its region. */
export interface Losses {
  /** Told by several signs close together. */
  readonly regions: readonly Loss[]
  /** Where in a text that has lost much each sign by itself makes its lines lossy. */
  readonly perSign: readonly Loss[]
}

/** For each line the loss of its region. Linear. */
export function lossesOf(lines: readonly Line[]): Losses {
  const signs = lines.map(({ held, text }) => (held & signHolds ? countSigns(text) : 0))
  const total = signs.reduce((sum, count) => sum + count, 0)
  const regions: Loss[] = lines.map(() => 'none')
  if (total === 0 || isDetached(lines)) return { regions, perSign: regions }
  const perSign = [...regions]
  markNear(lines, signs, signsNear, regions)
  markNear(lines, signs, total >= signsOfLossyText ? 1 : signsNear, perSign)
  const bare = lines.map((line) => hanzi.test(line.text) && !punctuation.test(line.text))
  const signsInBare = signs.reduce((sum, count, i) => sum + (bare[i] ? count : 0), 0)
  if (signsInBare >= signsOfBareText) for (const loss of [regions, perSign]) markBareRuns(lines, bare, loss)
  return { regions, perSign }
}

/** Lines that tell how a text sets its marks. */
const sampled = 2000

/** True of a text that has a blank before most of its marks, and has lost nothing there. */
function isDetached(lines: readonly Line[]): boolean {
  let marks = 0
  let detached = 0
  for (const { text } of lines.slice(0, sampled)) {
    marks += text.match(/[，。；：、]/g)?.length ?? 0
    detached += text.match(/ [，。；：、]/g)?.length ?? 0
  }
  return marks >= 20 && detached * 3 > marks * 2
}

function markNear(lines: readonly Line[], signs: readonly number[], enough: number, loss: Loss[]): void {
  let near = 0
  for (let i = -reach; i < lines.length; i++) {
    near += signs[i + reach] ?? 0
    near -= signs[i - reach - 1] ?? 0
    if (i >= 0 && near >= enough) loss[i] = 'words'
  }
}

/** Runs of lines in which every punctuation mark is gone and blanks stand between hanzi. */
function markBareRuns(lines: readonly Line[], bare: readonly boolean[], loss: Loss[]): void {
  for (let i = 0; i < lines.length; ) {
    let next = i
    let blanks = 0
    while (next < lines.length && bare[next]) {
      if (inlineBlank.test((lines[next] as Line).text)) blanks++
      next++
    }
    if (next - i >= shortestRun && blanks >= 2) loss.fill('all', i, next)
    i = Math.max(next, i + 1)
  }
}
