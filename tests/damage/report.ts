import type { CleanChanges } from './clean.ts'
import { addScores, noScore, type Score } from './score.ts'
import type { Speed } from './speed.ts'
import type { ShownFault, Trial } from './trial.ts'

/** Columns of even width, the first `left` ones set left, the others right, and the last one as it is. Hanzi stand only in the last. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[], left = 1): string {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => (row[i] ?? '').length)))
  const set = (cell: string, i: number): string => {
    if (i === head.length - 1) return cell
    return i < left ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)
  }
  return [head, ...rows].map((row) => `${row.map(set).join('  ').trimEnd()}\n`).join('')
}

const share = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(3))

const damageHead = [
  'model',
  'text',
  'damaged',
  'missed',
  '%',
  'alike',
  'broken',
  '%',
  'noted',
  'exact %',
  'inverts',
  'MB/s',
]

function scoreCells(score: Score): string[] {
  const { damaged, missed, lookAlikes, broken, noted, segments, exact, inverts, bytes, seconds } = score
  return [
    String(damaged),
    String(missed),
    share(missed, damaged),
    String(lookAlikes),
    String(broken),
    share(broken, lookAlikes),
    String(noted),
    share(exact, segments),
    inverts ? 'yes' : 'NO',
    seconds === 0 ? '-' : (bytes / 1e6 / seconds).toFixed(1),
  ]
}

/** One row for each model and text in which there was something to damage. */
export function formatTrials(trials: readonly Trial[]): string {
  const rows = trials.map(({ model, text, score }) => [model, text, ...scoreCells(score)])
  return formatTable(damageHead, rows, 2)
}

/** One row for each model over the texts that targets are measured on. */
export function formatSums(trials: readonly Trial[]): string {
  const sums = new Map<string, Score>()
  for (const { model, isTarget, score } of trials)
    if (isTarget) sums.set(model, addScores(sums.get(model) ?? noScore(), score))
  return formatTable(
    damageHead,
    [...sums].map(([model, score]) => [model, 'targets', ...scoreCells(score)]),
    2,
  )
}

const visible = (text: string): string => JSON.stringify(text).slice(1, -1)

/** A fault on a line: what stood there, what the damage made of it, what it is now, and the sound text round it. */
export function formatFault({ kind, was, shown, became, noted, before, after }: ShownFault): string {
  const change = [was, shown, became].map((text) => visible(text.slice(0, 24))).join(' > ')
  return `  ${kind}${noted ? ' (noted)' : ''} ${change}   ${visible(before)}[${visible(was)}]${visible(after)}\n`
}

/** For each clean text what repairs changed, as counts and per million characters, and then what each rule changed. */
export function formatChanges(texts: readonly CleanChanges[]): string {
  const rows = texts.map(({ text, characters, repaired, simplified, notes, rules }) => [
    text,
    String(characters),
    String(repaired),
    ((1e6 * repaired) / Math.max(1, characters)).toFixed(2),
    String(simplified),
    String(notes),
    `${rules.map(([rule, count]) => `${rule} ${count}`).join(', ')}`,
  ])
  const table = formatTable(
    ['clean text', 'characters', 'repaired', 'per million', 'simplified', 'notes', 'by rule'],
    rows,
  )
  const samples = texts.flatMap(({ text, samples }) => samples.map((sample) => `  ${text} ${sample}\n`))
  return table + samples.join('') + texts.map(formatDifferences).join('')
}

const mostDifferences = 12

/** The conversion of one text against that of opencc-js alone. */
function formatDifferences({ text, differences }: CleanChanges): string {
  if (!differences) return ''
  const sum = differences.reduce((total, { count }) => total + count, 0)
  const kinds = differences
    .slice(0, mostDifferences)
    .map(
      ({ was, converter, stage, count, example }) =>
        `  ${count} ${was} > ${stage}, not ${converter}: ${visible(example)}\n`,
    )
  return `${text}: ${sum} characters other than by opencc-js alone, of ${differences.length} kinds\n${kinds.join('')}`
}

/** MB/s of UTF-8 on one core, and the rules that took most of the time. */
export function formatSpeeds(speeds: readonly Speed[]): string {
  const rows = speeds.map(({ name, bytes, megabytesPerSecond, rules }) => {
    const sum = rules.reduce((total, [, seconds]) => total + seconds, 0)
    const shares = rules.slice(0, 8).map(([rule, seconds]) => `${rule} ${((100 * seconds) / sum).toFixed(0)} %`)
    return [name, (bytes / 1e6).toFixed(2), megabytesPerSecond.toFixed(1), shares.join(', ')]
  })
  return formatTable(['speed', 'MB', 'MB/s', 'share of rules'], rows)
}
