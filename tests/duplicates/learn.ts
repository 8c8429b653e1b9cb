import { Survey } from '../../pipeline/corpus/knowledge.ts'
import type { Document } from '../../pipeline/document.ts'
import { dropSpill, makeSpill, unspill } from '../../pipeline/io/spill.ts'
import type { CorpusStage, Row } from '../../pipeline/stage.ts'

/** What a stage learns of documents that come in these batches, by document id. */
export async function learn(
  stage: CorpusStage,
  batches: readonly (readonly Document[])[],
): Promise<Map<string, Row[]>> {
  const folder = await makeSpill()
  try {
    const survey = await Survey.open(stage, folder)
    for (const [n, batch] of batches.entries()) {
      const rows = batch.flatMap((document) => [...stage.survey(document)])
      await survey.add(rows, n)
    }
    const files = await survey.answer()
    const known = new Map<string, Row[]>()
    for (const file of files.values())
      for (const [id, rows] of await unspill<Map<string, Row[]>>(file)) known.set(id, rows)
    return known
  } finally {
    await dropSpill(folder)
  }
}
