import { newDocument } from '../../../pipeline/document.ts'
import { layout } from '../../../pipeline/layout/index.ts'
import { layoutRules } from '../../../pipeline/layout/rules/index.ts'
import { defaultOptions } from '../../../pipeline/options.ts'
import { runRules } from '../../../pipeline/rule.ts'
import { makeCorpus } from '../../bench/corpus.ts'
import { paragraphsOf } from './reflow.ts'
import { setPage } from './wrapping.ts'

const megabytesOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6

/** Time of the processor, best of a few rounds: other programs on the machine only ever slow it down. */
function megabytesPerSecond(texts: readonly string[], work: (text: string) => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 4; round++) {
    const start = process.cpuUsage()
    for (const text of texts) work(text)
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return (megabytesOf(texts) * 1000) / best
}

const stage = (text: string): void =>
  void layout.apply(newDocument('speed', { path: '', sha256: '', runs: [] }, text), defaultOptions)

/** Plain text of a paragraph a line, the same text as a PDF gives it, and the bench's pages; each in documents of some size. */
function kindsOf(clean: string): readonly (readonly [string, readonly string[]])[] {
  const paragraphs = paragraphsOf(clean.slice(0, 400_000))
  const plain: string[] = []
  const pdf: string[] = []
  for (let i = 0; i + 60 <= paragraphs.length; i += 60) {
    const part = paragraphs.slice(i, i + 60)
    plain.push(`${part.join('\n\n')}\n`)
    const style = { width: 24, feed: '\n\n', indent: '　　', hyphens: true, furniture: true, seed: i } as const
    pdf.push(
      setPage(part, style)
        .map(({ text }) => text)
        .join('\n\n'),
    )
  }
  return [
    ['plain text', plain],
    ['PDF text', pdf],
    ['bench pages', makeCorpus(7, 400_000)],
  ]
}

/** Speed of the stage and of each of its rules alone on the text that the rules before it leave, a line each. */
export function measureSpeed(clean: string): string[] {
  const lines: string[] = []
  for (const [name, texts] of kindsOf(clean)) {
    if (texts.length === 0) continue
    lines.push(`speed ${name}: ${megabytesPerSecond(texts, stage).toFixed(1)} MB/s of the stage`)
    let now = texts
    for (const rule of layoutRules) {
      const speed = megabytesPerSecond(now, (text) => void [...rule.find(text)].length)
      lines.push(`  ${rule.id.padEnd(16)} ${speed.toFixed(0)} MB/s`)
      now = now.map((text) => runRules(text, 'layout', [rule], defaultOptions).text)
    }
  }
  return lines
}
