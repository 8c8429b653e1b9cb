import { zeroWeight } from '../../pipeline/encoding/founder/grams.ts'
import type { WeightTable } from './founder-weights.ts'

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xe000

/** Writes the n-grams whose weight matters, in order, as three units and one for the weight. */
export function packGrams(table: WeightTable): { packed: string; count: number } {
  const rows: string[] = []
  for (let slot = 0; slot < table.values.length; slot++) {
    const value = Math.max(-45, Math.min(45, Math.round((table.values[slot] as number) * 10)))
    const gram = table.gram(slot)
    if (gram === undefined || Math.abs(value) < 2 || gram.some(isSurrogate)) continue
    const [first, second, third] = gram
    rows.push(String.fromCharCode(first || 0x24, second, third, zeroWeight + value))
  }
  return { packed: rows.sort().join(''), count: rows.length }
}
