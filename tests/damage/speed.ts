import { applyEdits, type Replacement } from '../../pipeline/edit.ts'
import { encodingRules } from '../../pipeline/encoding/rules/index.ts'
import { SignsSeen } from '../../pipeline/signs.ts'
import { processorSeconds } from './clock.ts'
import { runEncoding } from './score.ts'

/** How fast the stage is on one kind of text. */
export interface Speed {
  readonly name: string
  readonly bytes: number
  readonly megabytesPerSecond: number
  /** Seconds of each rule on its own, the most first; those under a hundredth of the whole are left out. */
  readonly rules: readonly (readonly [rule: string, seconds: number])[]
}

const leastSeconds = 0.6

/** A string of its own, as a decoder makes it, and no slice of a longer one. */
const flat = (text: string): string => Buffer.from(text, 'utf8').toString('utf8')

/** Cuts text into documents of about `length` characters. */
export function cut(text: string, length: number): string[] {
  const documents: string[] = []
  for (let at = 0; at < text.length; at += length) documents.push(text.slice(at, at + length))
  return documents
}

/** The median of three rounds of the whole stage over all documents, after one to warm up. */
export function speedOf(name: string, texts: readonly string[]): Speed {
  const documents = texts.map(flat)
  const bytes = documents.reduce((sum, document) => sum + Buffer.byteLength(document), 0)
  const once = () => {
    for (const document of documents) runEncoding(document)
  }
  once()
  const rounds = [timed(once), timed(once), timed(once)].sort((a, b) => a - b)
  const seconds = rounds[1] as number
  const rules = secondsOfRules(documents, seconds)
  return { name, bytes, megabytesPerSecond: bytes / 1e6 / seconds, rules }
}

/** Seconds for one run, by as many runs as make a time that can be measured. */
function timed(run: () => void): number {
  const started = processorSeconds()
  let runs = 0
  let seconds = 0
  do {
    run()
    runs++
    seconds = processorSeconds() - started
  } while (seconds < leastSeconds)
  return seconds / runs
}

/** What the one look for all rules' signs is called among the rules. */
const look = 'signs'
/** What is done with the edits of all rules is called among them. */
const change = 'edits'

/** Seconds of each rule that a text concerns, on the text that the ones before it left, with `seconds` for all; many rounds make a mean. */
function secondsOfRules(documents: readonly string[], seconds: number): [string, number][] {
  const spent = new Map<string, number>()
  const spend = <T>(name: string, run: () => T): T => {
    const started = processorSeconds()
    const result = run()
    spent.set(name, (spent.get(name) ?? 0) + processorSeconds() - started)
    return result
  }
  const rounds = Math.ceil(leastSeconds / seconds)
  for (const document of Array.from({ length: rounds }, () => documents).flat()) {
    const signs = new SignsSeen(encodingRules)
    spend(look, () => signs.read(document))
    let text = document
    encodingRules.forEach(({ id, find }, i) => {
      if (!signs.concerns(i)) return
      const found = spend(id, () => [...find(text, signs.sites(i, text))])
      const edits = found.filter((one): one is Replacement => !('code' in one))
      if (edits.length === 0) return
      text = spend(change, () => applyEdits(text, edits))
      signs.follow(edits, text)
    })
  }
  const all = [...spent].map(([name, sum]): [string, number] => [name, sum / rounds])
  return all.filter(([, took]) => took >= 0.01 * seconds).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}
