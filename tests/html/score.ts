import { readdirSync, readFileSync } from 'node:fs'
import { clean } from '../../pipeline/clean.ts'
import type { Document } from '../../pipeline/document.ts'
import { type BlockScore, scoreBlocks } from '../../pipeline/review/scoring/block-score.ts'
import { scoreText, type TextScore } from '../../pipeline/review/scoring/text-score.ts'

const folder = new URL('./pages/', import.meta.url)

/** A page written for these tests, as bytes, and the text that should come out. */
export interface GoldPage {
  readonly id: string
  readonly raw: Uint8Array
  readonly gold: string
}

/** The pages, in the order of their names. */
export function readPages(): GoldPage[] {
  return readdirSync(folder)
    .sort()
    .map((id) => ({
      id,
      raw: readFileSync(new URL(`${id}/raw.htm`, folder)),
      gold: readFileSync(new URL(`${id}/cleaned.md`, folder), 'utf8'),
    }))
}

export interface PageScore {
  readonly text: TextScore
  readonly blocks: BlockScore
}

export const scorePage = (output: string, gold: string): PageScore => ({
  text: scoreText(output, gold),
  blocks: scoreBlocks(output, gold),
})

/** What the program makes of a page that stands alone. */
export const cleanPage = ({ id, raw }: GoldPage): Document => clean(raw, { id })

/** F1 of counts: twice what is right over what is given and wanted. */
export const f1 = ({ right, given, wanted }: TextScore['counts']): number =>
  given + wanted === 0 ? 1 : (2 * right) / (given + wanted)

export const sum = (all: readonly TextScore['counts'][]): TextScore['counts'] => ({
  right: all.reduce((total, { right }) => total + right, 0),
  given: all.reduce((total, { given }) => total + given, 0),
  wanted: all.reduce((total, { wanted }) => total + wanted, 0),
})
