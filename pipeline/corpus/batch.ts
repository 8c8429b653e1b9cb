import type { Input } from './input.ts'

/** A batch ends at so many inputs or so many characters of records, whichever comes first. */
const most = { inputs: 64, characters: 2_000_000 }

const weightOf = (input: Input): number => (input.kind === 'record' ? input.text.length : 0)

/** Cuts a stream of inputs into batches; the cut changes no result. */
export async function* cutBatches(inputs: AsyncIterable<Input>, size: number = most.inputs): AsyncGenerator<Input[]> {
  let batch: Input[] = []
  let weight = 0
  for await (const input of inputs) {
    batch.push(input)
    weight += weightOf(input)
    if (batch.length >= size || weight >= most.characters) {
      yield batch
      batch = []
      weight = 0
    }
  }
  if (batch.length > 0) yield batch
}
