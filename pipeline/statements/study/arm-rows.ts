import type { Span } from '../../span.ts'
import type { Quantity } from '../quantity.ts'
import { lastGroup } from './article.ts'
import type { Measured } from './measured.ts'
import { runFrom } from './number-rows.ts'
import { readWords } from './words.ts'

/** 甲组、乙组和丙组M分别为 a、b和c: the clause before the first of the numbers. */
const lead = /(?:^|[，；：。\s])(?<words>[^，；：。]{2,80}?)(?:平均)?(?:分别|依次)(?:约)?(?:为|是|达)\s?[（(]?\s?$/
const all = /[两二三四五2-5各](?:个)?组(?:间|患者|患儿|病人)?的?/
const named = /^[\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z0-9α-ω/（）()-]{1,23}$/
const noMeasure = /患者|病例|年龄|病程|男|女|例数|随访|差异|比较|剂量|给予|浓度为?$|^[的了在]|组$/
/** Numbers without a deviation or a share are results only where the words say what was made of them. */
const summary = /中位数|均值|平均值|面积|AUC|水平|评分|时间|率|量|值|度$/

/** The arms that the words name, in their order; all of the study where the words say so and their number fits. */
function armsIn(words: string, groups: readonly string[], count: number): readonly string[] | undefined {
  const found = groups
    .map((name) => ({ name, at: words.indexOf(name) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name)
  if (found.length > 0) return found.length === count ? found : undefined
  return all.test(words) && groups.length === count ? groups : undefined
}

const withoutArms = (words: string, groups: readonly string[]): string =>
  groups
    .reduce((rest, name) => rest.replaceAll(name, ''), words)
    .replace(all, '')
    .replace(/^(?:结果|其中|而|但|且)?[\s、和与及的]*(?:患者|患儿|病人)?的?/, '')

/**
 * The numbers of three arms or more that one 分别为 tells, or of two where they bear neither deviation nor share: each belongs to
 * the arm at its place. A unit behind the last is that of all.
 */
export function armRows(
  text: string,
  sentence: Span,
  numbers: readonly Quantity[],
  groups: readonly string[],
): Map<Quantity, Measured> {
  const found = new Map<Quantity, Measured>()
  let arms: readonly string[] | undefined
  for (const run of groups.length < 2 ? [] : runsOf(text, numbers)) {
    const words = wordsOf(text, sentence, run)
    if (words === undefined) continue
    const told = armsIn(words, groups, run.length)
    if (!told && lastGroup(words, groups)) continue
    arms = told ?? (arms?.length === run.length ? arms : undefined)
    if (arms) readRow(run, arms, words, groups, found)
  }
  return found
}

/** Numbers that only joints part, two at least. */
function* runsOf(text: string, numbers: readonly Quantity[]): Generator<readonly Quantity[]> {
  for (let at = 0; at < numbers.length; ) {
    const length = runFrom(text, numbers, at)
    if (length > 1) yield numbers.slice(at, at + length)
    at += length
  }
}

/** The clause up to 分别为 before a row. */
function wordsOf(text: string, sentence: Span, run: readonly Quantity[]): string | undefined {
  const at = run[0]?.span.start ?? 0
  return isRow(run) ? lead.exec(text.slice(Math.max(sentence.start, at - 120), at))?.groups?.['words'] : undefined
}

/** Rows of two with deviations or shares are read with their sentence. */
const isRow = (run: readonly Quantity[]): boolean =>
  run.length > 2 || run.every(({ value }) => value.sd === undefined && value.unit !== '%')

function readRow(
  run: readonly Quantity[],
  arms: readonly string[],
  words: string,
  groups: readonly string[],
  found: Map<Quantity, Measured>,
): void {
  const { measure, timepoint } = readWords(`${withoutArms(words, groups)}为`, groups)
  const unit = run.at(-1)?.value.unit
  const plain = run.some(({ value }) => value.sd === undefined && value.unit !== '%')
  if (!named.test(measure) || noMeasure.test(measure) || (plain && !summary.test(measure))) return
  if (run.some(({ kind }) => kind === 'people' || kind === 'age' || kind === 'things')) return
  for (const [i, quantity] of run.entries()) {
    const value = quantity.value.unit === undefined && unit !== undefined ? { ...quantity.value, unit } : quantity.value
    const time = timepoint === undefined ? {} : { timepoint }
    found.set(quantity, { quantity: { ...quantity, value }, measure, group: arms[i] as string, ...time })
  }
}
