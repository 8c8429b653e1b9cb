// The damage lab: damages clean text by exact models, runs the encoding stage, and prints what it has brought back.
// npm run damage -- [--only KIND] [--limit CHARS]
import { loadModels } from './load.ts'
import { passages } from './passages.ts'
import { measure } from './score.ts'

for (const model of await loadModels()) {
  const text = passages.join('\n')
  process.stdout.write(`${model.id} ${JSON.stringify(measure(model, text, 1))}\n`)
}
