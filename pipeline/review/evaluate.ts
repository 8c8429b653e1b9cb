import { cleanDocument, extract } from '../clean.ts'
import { newDocument, withBlocks } from '../document.ts'
import { openDocument } from '../encoding/decode.ts'
import { readOwn } from '../io/files.ts'
import { type GoldFolder, readGold } from '../io/gold.ts'
import { type DocumentOutput, readOutput } from '../io/outputs.ts'
import { ledgerLines } from '../ledger.ts'
import { defaultOptions } from '../options.ts'
import { parseBlocks } from '../text/markdown.ts'
import { type Floors, measure } from './measures.ts'
import { type BlockScore, scoreBlocks } from './scoring/block-score.ts'
import type { GoldStatement } from './scoring/match.ts'
import { type RemovalScore, scoreRemovals } from './scoring/removal-score.ts'
import { type StatementScore, scoreStatements } from './scoring/statement-score.ts'
import { scoreText, type TextScore } from './scoring/text-score.ts'

export interface DocumentScore {
  readonly id: string
  readonly text: TextScore
  readonly blocks: BlockScore
  readonly removals: RemovalScore
  readonly statements: StatementScore
}

export interface EvaluateOptions {
  readonly gold: string
  /** Where raw documents lie; not looked at where statements are extracted from the gold's own text. */
  readonly raw: string
  /** The folder that holds `cleaned/` and `extracted/`; without it the gold's raw documents are run. */
  readonly out?: string
  /** Statements are extracted from the gold's own text: what the statement rules alone are worth. */
  readonly fromGold?: boolean
  /** Only gold folders whose name begins with one of these. */
  readonly only?: readonly string[]
}

/** Scores what the program makes of each gold folder's raw document, or what a run has written. */
export async function evaluate(options: EvaluateOptions): Promise<DocumentScore[]> {
  const scores: DocumentScore[] = []
  for (const folder of await readGold(options.gold, options.fromGold ? undefined : options.raw)) {
    if (options.only && !options.only.some((prefix) => folder.id.startsWith(prefix))) continue
    const output = await produce(folder, options)
    scores.push({
      id: folder.id,
      text: scoreText(output.cleaned, folder.cleaned),
      blocks: scoreBlocks(output.cleaned, folder.cleaned),
      removals: scoreRemovals(output.raw, output.ledger, folder.removed, /\.html?$/.test(folder.rawPath)),
      statements: scoreStatements(output.statements, folder.statements as GoldStatement[], output.cleaned),
    })
  }
  return scores
}

type Produced = DocumentOutput & { readonly raw: string }

async function produce(folder: GoldFolder, { out, fromGold }: EvaluateOptions): Promise<Produced> {
  const opened = openDocument(folder.id, folder.raw, folder.rawPath)
  if (fromGold) {
    const gold = newDocument(folder.id, opened.source, folder.cleaned)
    const statements = extract(withBlocks(gold, parseBlocks(gold.text)))
    return { raw: opened.raw, cleaned: folder.cleaned, ledger: [], statements }
  }
  if (out !== undefined) {
    const written = await readOutput(`${out}/cleaned`, `${out}/extracted`, folder.id)
    return { raw: opened.raw, ...(written ?? { cleaned: '', ledger: [], statements: [] }) }
  }
  const outcome = cleanDocument(opened, defaultOptions)
  if (outcome.kind === 'drop') return { raw: opened.raw, cleaned: '', ledger: [], statements: [] }
  const { document } = outcome
  return { raw: document.raw, cleaned: document.text, ledger: ledgerLines(document), statements: extract(document) }
}

/** The floors that stand in the gold folder's `floors.json`; none where there is no such file. */
export async function readFloors(gold: string): Promise<readonly Floors[]> {
  const text = await readOwn(`${gold}/floors.json`)
  return text === undefined ? [] : (JSON.parse(text) as readonly Floors[])
}

/** A line for each measure that is worse than its floor. */
export function belowFloors(scores: readonly DocumentScore[], floors: readonly Floors[]): string[] {
  return floors.flatMap(({ documents, least, most }) => {
    const measures = measure(scores.filter(({ id }) => documents.includes(id)))
    const low = Object.entries(least).filter(([name, floor]) => measures[name as keyof typeof least] < floor)
    const high = Object.entries(most).filter(([name, floor]) => measures[name as keyof typeof most] > floor)
    return [...low, ...high].map(
      ([name, floor]) =>
        `${name} of ${documents.join(', ')} is ${measures[name as keyof typeof least]}, floor ${floor}`,
    )
  })
}
