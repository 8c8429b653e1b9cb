/** A row of a design: which columns are not zero, and their values. */
export interface Row {
  readonly columns: readonly number[]
  readonly values: readonly number[]
  readonly isTrue: boolean
}

const steps = 12

/**
 * The weights of a logistic regression with a ridge, by Newton's method.
 * @param size how many columns there are
 */
export function fitLogistic(rows: readonly Row[], size: number, ridge: number): Float64Array {
  const weights = new Float64Array(size)
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((weight) => -ridge * weight)
    const curve = Array.from({ length: size }, (_, i) => {
      const line = new Float64Array(size)
      line[i] = ridge
      return line
    })
    for (const row of rows) addTo(slope, curve, row, weights)
    const change = solve(curve, slope)
    for (let i = 0; i < size; i++) weights[i] = (weights[i] as number) + (change[i] as number)
  }
  return weights
}

function addTo(slope: Float64Array, curve: Float64Array[], { columns, values, isTrue }: Row, weights: Float64Array) {
  const sum = columns.reduce((total, column, i) => total + (weights[column] as number) * (values[i] as number), 0)
  const probability = 1 / (1 + Math.exp(-sum))
  const spread = probability * (1 - probability)
  for (const [i, column] of columns.entries()) {
    const value = values[i] as number
    slope[column] = (slope[column] as number) + ((isTrue ? 1 : 0) - probability) * value
    const line = curve[column] as Float64Array
    for (let j = 0; j <= i; j++) {
      const other = columns[j] as number
      line[other] = (line[other] as number) + spread * value * (values[j] as number)
    }
  }
}

/** Solves a symmetric positive system, of which the lower half is given, by Cholesky's decomposition in place. */
function solve(lower: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  const at = (i: number, j: number): number => lower[i]?.[j] as number
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j)
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k)
      ;(lower[i] as Float64Array)[j] = i === j ? Math.sqrt(sum) : sum / at(j, j)
    }
  const found = Float64Array.from(right)
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) found[i] = (found[i] as number) - at(i, k) * (found[k] as number)
    found[i] = (found[i] as number) / at(i, i)
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) found[i] = (found[i] as number) - at(k, i) * (found[k] as number)
    found[i] = (found[i] as number) / at(i, i)
  }
  return found
}
