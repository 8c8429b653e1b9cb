import { z } from 'zod'
import type { Statement } from '../statement.ts'

const termTypes = [
  'document',
  'disease',
  'symptom',
  'anatomy',
  'procedure',
  'drug',
  'test',
  'device',
  'finding',
  'study',
  'case',
  'group',
] as const

const text = z.string().min(1)

const termSchema = z
  .strictObject({ type: z.enum(termTypes), text })
  .meta({ id: 'Term', description: 'A thing that is spoken of, as it is written.' })

const valueSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('entity'), type: z.enum(termTypes), text }),
    z.strictObject({ kind: z.literal('text'), value: text.exactOptional(), text }),
    z.strictObject({
      kind: z.literal('quantity'),
      value: z.number().exactOptional(),
      low: z.number().exactOptional(),
      high: z.number().exactOptional(),
      sd: z.number().exactOptional(),
      comparator: z.enum(['<', '<=', '>', '>=', '~']).exactOptional(),
      unit: text.exactOptional().meta({ description: 'UCUM' }),
      text,
    }),
    z.strictObject({ kind: z.literal('date'), value: text.meta({ description: 'ISO 8601' }), text }),
  ])
  .meta({ id: 'Value' })

const evidenceSchema = z
  .strictObject({
    role: z.enum(['value', 'subject', 'cue', 'header', 'unit']),
    quote: text,
    prefix: z.string().max(8),
    suffix: z.string().max(8),
    n: z.int().min(2).exactOptional(),
  })
  .meta({ id: 'Evidence', description: 'A W3C text-quote selector into the text of one block.' })

const statementSchema = z
  .strictObject({
    id: z.string().regex(/^st_[0-9a-f]{12}[-?]?$/),
    article: z.int().min(2).exactOptional(),
    subject: termSchema,
    property: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    value: valueSchema,
    qualifiers: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
    assertion: z.enum(['negated', 'possible']).exactOptional(),
    evidence: z.array(evidenceSchema).min(1),
    rule: text,
  })
  .meta({ id: 'Statement' })

/** What `extracted/<id>.json` holds. */
export interface Extracted {
  readonly schema: 'urn:bonesetter:statements:1'
  readonly document: { readonly id: string }
  readonly statements: readonly Statement[]
}

/** The form of `extracted/<id>.json`; its type keeps it in step with the kernel's `Statement`. */
export const extractedSchema: z.ZodType<Extracted> = z
  .strictObject({
    schema: z.literal('urn:bonesetter:statements:1'),
    document: z.strictObject({ id: text }),
    statements: z.array(statementSchema),
  })
  .meta({ id: 'Extracted', title: 'Statements of one document' })

/** The same as JSON Schema 2020-12. */
export function jsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(extractedSchema, { target: 'draft-2020-12' }) as Record<string, unknown>
}
