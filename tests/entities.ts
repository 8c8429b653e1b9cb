// Measures the names that statements hold: npx tsx tests/entities.ts [--passages] [--show] [ID…]
// A name is the text and type of a subject or of an entity value. It is right where gold has it, or a wording that gold accepts, with
// that type; gold's optional names count where they are found. IDs are the beginnings of names of gold folders; all where none is given.
import { parseArgs } from 'node:util'
import { extract } from '../pipeline/clean.ts'
import { newDocument, withBlocks } from '../pipeline/document.ts'
import { openDocument } from '../pipeline/encoding/decode.ts'
import { type GoldFolder, readGold } from '../pipeline/io/gold.ts'
import { foldTerm } from '../pipeline/review/scoring/alike.ts'
import type { GoldStatement } from '../pipeline/review/scoring/match.ts'
import type { Term } from '../pipeline/statement.ts'
import { parseBlocks } from '../pipeline/text/markdown.ts'

const { values, positionals: only } = parseArgs({
  options: { passages: { type: 'boolean' }, show: { type: 'boolean' } },
  allowPositionals: true,
})
const types = new Set(['disease', 'symptom', 'anatomy', 'procedure', 'drug', 'test', 'device'])
const keyOf = ({ type, text }: Pick<Term, 'type' | 'text'>): string => `${type} ${foldTerm(text)}`

/** The names in a statement. */
function namesIn({ subject, value }: Pick<GoldStatement, 'subject' | 'value'>): Pick<Term, 'type' | 'text'>[] {
  const names = value.kind === 'entity' ? [subject, value] : [subject]
  return names.filter(({ type }) => types.has(type))
}

interface Wanted {
  readonly required: Set<string>
  readonly right: Set<string>
}

function wantedIn(gold: readonly GoldStatement[]): Wanted {
  const required = new Set<string>()
  const right = new Set<string>()
  for (const one of gold) {
    for (const name of namesIn(one)) {
      const others = name === one.subject ? one.accept?.subject : one.accept?.value
      for (const text of [name.text, ...(others ?? [])]) right.add(keyOf({ ...name, text }))
      if (!one.optional) required.add(keyOf(name))
    }
  }
  return { required, right }
}

function claimedIn({ id, raw, rawPath, cleaned }: GoldFolder): Set<string> {
  const document = newDocument(id, openDocument(id, raw, rawPath).source, cleaned)
  return new Set(
    extract(withBlocks(document, parseBlocks(cleaned)))
      .flatMap(namesIn)
      .map(keyOf),
  )
}

let [hits, claimed, found, wanted] = [0, 0, 0, 0]
for (const folder of await readGold(
  values.passages ? 'tests/passages/open' : 'tests/gold',
  values.passages ? undefined : 'raw',
)) {
  if (only.length > 0 && !only.some((prefix) => folder.id.startsWith(prefix))) continue
  const { required, right } = wantedIn(folder.statements as GoldStatement[])
  const names = claimedIn(folder)
  const wrong = [...names].filter((name) => !right.has(name))
  const missed = [...required].filter((name) => !names.has(name))
  claimed += names.size
  hits += names.size - wrong.length
  wanted += required.size
  found += required.size - missed.length
  if (values.show) console.log(`${folder.id}\n  wrong: ${wrong.join(', ')}\n  missed: ${missed.join(', ')}`)
}
const [precision, recall] = [hits / claimed, found / wanted]
const rounded = (share: number): string => share.toFixed(3)
console.log(
  `names ${claimed}, right ${rounded(precision)}; wanted ${wanted}, found ${rounded(recall)}; F1 ${rounded((2 * precision * recall) / (precision + recall))}`,
)
