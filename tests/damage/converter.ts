import { Converter } from 'opencc-js'
import { encodingRules } from '../../pipeline/encoding/rules/index.ts'
import { defaultOptions } from '../../pipeline/options.ts'
import { runRules } from '../../pipeline/rule.ts'

/** A kind of difference between the stage's conversion to Simplified and that of opencc-js. */
export interface Difference {
  readonly was: string
  readonly converter: string
  readonly stage: string
  readonly count: number
  /** The first place, with what stands round it. */
  readonly example: string
}

const around = 6
const conversion = encodingRules.filter(({ id }) => id.startsWith('traditional'))
const converter = (): ((text: string) => string) => Converter({ from: 't', to: 'cn' })

/** Where the stage's conversion of a Traditional text differs from opencc-js alone, line by line, the most frequent first. */
export function differencesFromConverter(text: string): Difference[] {
  const lines = text.split('\n')
  const ours = runRules(text, 'encoding', conversion, defaultOptions).text.split('\n')
  const theirs = converter()(text).split('\n')
  const found = new Map<string, Difference>()
  lines.forEach((line, i) => {
    for (const [at, end] of differing(theirs[i] ?? '', ours[i] ?? '')) {
      const [was, converter, stage] = [line, theirs[i], ours[i]].map((one) => one?.slice(at, end) ?? '')
      const key = `${was} ${converter} ${stage}`
      const example = line.slice(Math.max(0, at - around), end + around)
      const known = found.get(key) ?? {
        was: was ?? '',
        converter: converter ?? '',
        stage: stage ?? '',
        count: 0,
        example,
      }
      found.set(key, { ...known, count: known.count + 1 })
    }
  })
  return [...found.values()].sort((a, b) => b.count - a.count || (a.was < b.was ? -1 : 1))
}

/** The spans in which two lines differ; one span from the first difference on where their lengths do. */
function* differing(a: string, b: string): Generator<[start: number, end: number]> {
  if (a === b) return
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    if (a[at] === b[at]) continue
    if (a.length !== b.length) {
      yield [at, Math.max(a.length, b.length)]
      return
    }
    yield [at, at + 1]
  }
}
