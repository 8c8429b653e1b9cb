import { BonesetterError } from './errors.ts'
import type { Span } from './span.ts'

/** Why whole lines or blocks were taken out. */
export type Reason =
  | 'navigation'
  | 'promotion'
  | 'contact'
  | 'legal'
  | 'related-links'
  | 'boilerplate'
  | 'duplicate'
  | 'unrecoverable'

/** What a rule proposes: the span of the text it saw, and the text that should stand there. */
export interface Replacement extends Span {
  readonly text: string
  /** Only on removals of whole lines, blocks or sentences; `text` is empty then. */
  readonly reason?: Reason
}

/** One replacement, in the offsets of the text it was applied to, and who made it. */
export interface Edit extends Replacement {
  readonly rule: string
  readonly stage: string
  /** Rules that had changed the same place before; the last word is `rule`. */
  readonly via?: readonly string[]
}

/** Sorted edits that do not overlap; `applyEdits` throws on anything else. */
export type Edits = readonly Edit[]

/**
 * The text after `edits`.
 * @param text the text the edits' offsets belong to
 * @throws BonesetterError `bad-edits` where edits are out of order, overlap or leave the text
 */
export function applyEdits(text: string, edits: readonly Replacement[]): string {
  const parts: string[] = []
  let at = 0
  for (const edit of edits) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
      throw new BonesetterError('bad-edits', `edit ${edit.start}-${edit.end} after offset ${at} of ${text.length}`)
    }
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  parts.push(text.slice(at))
  return parts.join('')
}

/**
 * The edits that take `edits` back: applied to the text after, they give the text before.
 * @param text the text before
 */
export function invertEdits(text: string, edits: readonly Replacement[]): Replacement[] {
  let shift = 0
  return edits.map(({ start, end, text: put }) => {
    const from = start + shift
    shift += put.length - (end - start)
    return { start: from, end: from + put.length, text: text.slice(start, end) }
  })
}

/** True where `edit` replaces something by the same characters. */
export function changesNothing(text: string, edit: Replacement): boolean {
  return edit.end - edit.start === edit.text.length && text.startsWith(edit.text, edit.start)
}
