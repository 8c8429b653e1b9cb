import { trainingArticles } from './founder-articles.ts'
import { developmentPassages } from './founder-development.ts'
import { recentPassages } from './founder-recent.ts'

import { JournalWriter } from './founder-writer.ts'

/** Fills the slots of `count` journal sentences and joins them into paragraphs. */
export function makeJournals(medical: readonly string[], seed: number, count: number): string[] {
  const writer = new JournalWriter(medical, seed)
  const paragraphs: string[] = []
  for (let made = 0; made < count; ) {
    writer.choosePoint()
    const length = writer.chance(0.3) ? 1 : 2 + writer.below(6)
    paragraphs.push(Array.from({ length }, () => writer.write(writer.pick(writer.source()))).join(''))
    made += length
  }
  return paragraphs
}

const longestPiece = 500

/** Writes the training articles `times` over, each time with other names and figures, in pieces of whole lines. */
export function makeArticles(medical: readonly string[], seed: number, times: number): string[] {
  const writer = new JournalWriter(medical, seed)
  const pieces: string[] = []
  for (let time = 0; time < times; time++) {
    for (const article of [...trainingArticles, ...developmentPassages, ...recentPassages]) {
      writer.choosePoint()
      const text = writer.vary(writer.write(article))
      pieces.push(...cutLines(text))
    }
  }
  return pieces
}

function cutLines(text: string): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const line of text.split('\n')) {
    if (piece !== '' && piece.length + line.length > longestPiece) {
      pieces.push(piece)
      piece = ''
    }
    piece += piece === '' ? line : `\n${line}`
  }
  return [...pieces, piece]
}
