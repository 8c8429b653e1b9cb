import type { Span } from '../../span.ts'
import type { QuantityValue } from '../../statement.ts'
import { QuickPattern } from '../../text/quick.ts'

/** Digits in their full-width forms. */
export const wide: QuickPattern = new QuickPattern(/[０-９]/)

/** The text with its full-width digits, point and per cent sign in ASCII, place by place. */
export function narrow(text: string): string {
  return text.replace(/[０-９．％]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
}

/** Quantities found in a narrowed text, with the wording of the text itself. */
export function narrowed<T extends { readonly span: Span; readonly value: QuantityValue }>(
  text: string,
  found: readonly T[],
): T[] {
  return found.map((one) => ({ ...one, value: { ...one.value, text: text.slice(one.span.start, one.span.end) } }))
}
