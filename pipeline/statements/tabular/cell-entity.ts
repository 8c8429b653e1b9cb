import type { Term, TermType, Value } from '../../statement.ts'
import { typeOf } from '../terms.ts'

/** Types of the terms that a property takes, the first where a term's own type cannot be told. */
const entityTypes: Readonly<Record<string, readonly Term['type'][]>> = {
  indication: ['disease', 'symptom'],
  'adverse-effect': ['symptom', 'disease'],
  symptom: ['symptom', 'finding', 'disease'],
  complication: ['disease', 'symptom'],
  treatment: ['procedure', 'drug', 'device'],
  examination: ['test', 'procedure'],
  'affected-site': ['anatomy'],
}

/**
 * The value of a cell's piece under a column whose property takes terms; undefined where the piece is none.
 * @param subject the type of what the row is about
 * @param whole a piece that is no term is taken as a text
 */
export function entityValue(subject: TermType, property: string, text: string, whole: boolean): Value | undefined {
  if (property === 'synonym') return { kind: 'entity', type: subject, text }
  const types = entityTypes[property] ?? []
  const type = typeOf(text)
  if (type && types.includes(type)) return { kind: 'entity', type: typeFor(property, type), text }
  return whole ? { kind: 'text', text } : undefined
}

const typeFor = (property: string, type: Term['type']): Term['type'] =>
  property === 'symptom' ? 'symptom' : property === 'complication' ? 'disease' : type
