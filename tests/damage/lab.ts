// The damage lab: damages clean text by exact models, runs the encoding stage, and prints what it has brought back and what it cost.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type CleanChanges, changesIn } from './clean.ts'
import { type DamageModel, damage } from './model.ts'
import { allModels } from './models/index.ts'
import { formatChanges, formatFault, formatSpeeds, formatSums, formatTrials } from './report.ts'
import { cut, type Speed, speedOf } from './speed.ts'
import { documentsOf, hasShared, loadTexts, ownText, readShared, sharedNames, withoutShared } from './texts.ts'
import { type Trial, tryModel, withLookAlikes } from './trial.ts'

const usage = `npm run damage -- [options]
  --only KIND       models of this kind, or the one of this id; may be given several times
  --text NAME       this text only; may be given several times
  --limit CHARS     characters of each text to damage (30000)
  --seed N          another seed gives other damage (1)
  --show N          prints N faults of each model and text
  --part NAME       damage, clean, speed or decoding; all of them where left out
  --format FORMAT   text or json
`

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    text: { type: 'string', multiple: true },
    limit: { type: 'string', default: '30000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '0' },
    part: { type: 'string', multiple: true },
    format: { type: 'string', default: 'text' },
    help: { type: 'boolean', default: false },
  },
})
const asText = values.format === 'text'
const shown = Number(values.show)
const print = (text: string) => asText && process.stdout.write(text)
const wants = (part: string) => !values.part || values.part.includes(part)
const wantsText = (name: string) => !values.text || values.text.includes(name)

function runTrials(models: readonly DamageModel[]): Trial[] {
  const texts = loadTexts(Number(values.limit)).filter(({ name }) => wantsText(name))
  const trials: Trial[] = []
  for (const one of models) {
    const model = withLookAlikes(one, texts, Number(values.seed))
    const found = texts.map((text) => tryModel(model, text, Number(values.seed), shown))
    trials.push(...found.filter(({ score }) => score.damaged > 0))
    for (const trial of found) {
      if (trial.faults.length > 0) print(`${trial.model} ${trial.text}\n`)
      for (const fault of trial.faults) print(formatFault(fault))
    }
  }
  print(`${formatTrials(trials)}\n${formatSums(trials)}\n`)
  return trials
}

function runClean(): CleanChanges[] {
  const texts: [string, string][] = [['own', ownText()]]
  if (hasShared()) for (const name of sharedNames) texts.push([name, readShared(name)])
  const found = texts.filter(([name]) => wantsText(name)).map(([name, text]) => changesIn(name, text, shown))
  print(`${formatChanges(found)}\n`)
  return found
}

const small = 7000
const large = 700_000

function runSpeed(models: readonly DamageModel[]): Speed[] {
  const clean = hasShared() ? documentsOf(readShared('medical-qa'), large * 2).join('\n') : ownText()
  const laws = hasShared() ? readShared('laws') : ownText()
  const speeds = [
    speedOf('clean questions, documents of 20 KB', cut(clean, small)),
    speedOf('clean laws, documents of 20 KB', cut(laws, small)),
    speedOf('clean laws, one document', [laws]),
  ]
  const shift = models.find(({ id }) => id.startsWith('founder-symbols'))
  if (shift) {
    const pages = cut(clean.slice(0, large), small).map((text) => damage(text, shift, Number(values.seed)))
    speeds.push(speedOf(`${shift.id}, documents of 20 KB`, pages))
  }
  print(formatSpeeds(speeds))
  return speeds
}

/** The measurement of how bytes are read is a program of its own. */
function runDecoding(): void {
  const program = fileURLToPath(new URL('./decoding.ts', import.meta.url))
  if (!existsSync(program)) return
  print('\n')
  spawnSync(process.execPath, ['--import', 'tsx', program], { stdio: 'inherit' })
}

function main(): void {
  if (values.help) {
    process.stdout.write(usage)
    return
  }
  if (!hasShared()) process.stderr.write(withoutShared())
  const models = values.only
    ? allModels.filter(({ id, kind }) => values.only?.some((one) => one === id || one === kind))
    : allModels
  const report = {
    ...(wants('damage') && { damage: runTrials(models) }),
    ...(wants('clean') && { clean: runClean() }),
    ...(wants('speed') && { speed: runSpeed(allModels) }),
  }
  if (wants('decoding') && asText) runDecoding()
  if (!asText) process.stdout.write(`${JSON.stringify(report)}\n`)
}

main()
