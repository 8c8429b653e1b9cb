// Makes the table of hanzi that are no surprise: node --import tsx tests/tables/make-known-hanzi.ts
// Sources: the first level of GB 2312; the words of the Founder decoder's table (jieba's dictionary, MIT; THUOCL, MIT).
import { writeFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { words } from '../../pipeline/encoding/tables/founder-words.ts'

/** A character that fewer words have may be a surprise. */
const leastWords = 5

function* firstLevel(): Generator<string> {
  for (let lead = 0xb0; lead <= 0xd7; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      const hanzi = iconv.decode(Buffer.from([lead, trail]), 'gb2312')
      if (/^[\u4e00-\u9fff]$/.test(hanzi)) yield hanzi
    }
  }
}

function countWords(): Map<string, number> {
  const found = new Map<string, number>()
  let word = ''
  for (const [, shared = '', rest = ''] of words.matchAll(/([!-~])([\u3400-\u9fff]{1,40})[!-~]/g)) {
    word = word.slice(0, shared.charCodeAt(0) - 0x23) + rest
    for (const hanzi of new Set(word)) found.set(hanzi, (found.get(hanzi) ?? 0) + 1)
  }
  return found
}

const ordinary = [...firstLevel()]
const beyond = [...countWords()]
  .filter(([hanzi, count]) => count >= leastWords && !ordinary.includes(hanzi))
  .map(([hanzi]) => hanzi)
  .sort()

const text = (hanzi: readonly string[]): string => {
  const lines: string[] = []
  for (let at = 0; at < hanzi.length; at += 50) lines.push(`  '${hanzi.slice(at, at + 50).join('')}'`)
  return lines.join(' +\n')
}

writeFileSync(
  'pipeline/encoding/tables/known-hanzi.ts',
  `/**
 * Hanzi that are no surprise in Simplified text. Made by tests/tables/make-known-hanzi.ts; do not edit.
 * Sources: GB 2312, first level; jieba's dictionary and THUOCL's medical words (MIT).
 */

/** What ordinary text is made of. */
export const ordinaryHanzi: string =
${text(ordinary)}

/** Others that several words have. */
export const wordHanzi: string =
${text(beyond)}
`,
)
