import type { Fault } from './faults.ts'
import { measureGaps } from './gap-score.ts'
import type { DamageModel } from './model.ts'
import { addScores, measure, noScore, type Score, soundText } from './score.ts'
import type { CleanText } from './texts.ts'

/** What became of one text under one kind of damage. */
export interface Trial {
  readonly model: string
  readonly kind: string
  readonly text: string
  readonly isTarget: boolean
  readonly score: Score
  /** The first faults, with what stands round them. */
  readonly faults: readonly ShownFault[]
}

export interface ShownFault extends Fault {
  readonly before: string
  readonly after: string
}

const around = 12

function show(sound: string, fault: Fault): ShownFault {
  const end = fault.at + fault.was.length
  return {
    ...fault,
    before: sound.slice(Math.max(0, fault.at - around), fault.at),
    after: sound.slice(end, end + around),
  }
}

/**
 * The model with the characters that it puts into any of the texts as its look-alikes, where it does not name them: a sample shows only
 * some of them.
 */
export function withLookAlikes(model: DamageModel, texts: readonly CleanText[], seed: number): DamageModel {
  if (model.lookAlikes !== undefined) return model
  const looks = new Set<string>()
  for (const { documents } of texts) {
    for (const clean of documents)
      for (const { text } of model.forward(model.layout?.(clean) ?? clean, seed)) if (text.length === 1) looks.add(text)
  }
  return { ...model, lookAlikes: [...looks].sort().join('') }
}

/** Damages every document of `text` by `model`, and adds up what the stage made of them. */
export function tryModel(model: DamageModel, text: CleanText, seed: number, faultsKept: number): Trial {
  let score = noScore()
  const faults: ShownFault[] = []
  text.documents.forEach((clean, i) => {
    const sound = soundText(clean, model)
    const found = (model.withLayout ? measureGaps : measure)(model, sound, seed + i)
    score = addScores(score, found.score)
    for (const fault of found.faults.slice(0, Math.max(0, faultsKept - faults.length))) faults.push(show(sound, fault))
  })
  return { model: model.id, kind: model.kind, text: text.name, isTarget: text.isTarget, score, faults }
}
