/** Counts from which precision, recall and F1 follow; they add up over documents. */
export interface Counts {
  readonly right: number
  /** What the program gave, of what is scored. */
  readonly given: number
  /** What the gold asks for. */
  readonly wanted: number
}

export const noCounts: Counts = { right: 0, given: 0, wanted: 0 }

export function addCounts(a: Counts, b: Counts): Counts {
  return { right: a.right + b.right, given: a.given + b.given, wanted: a.wanted + b.wanted }
}

/** 1 where nothing was given, since then nothing is wrong. */
export const precision = ({ right, given }: Counts): number => (given === 0 ? 1 : right / given)

/** 1 where nothing was wanted, since then nothing is missed. */
export const recall = ({ right, wanted }: Counts): number => (wanted === 0 ? 1 : right / wanted)

export function f1({ right, given, wanted }: Counts): number {
  return given + wanted === 0 ? 1 : (2 * right) / (given + wanted)
}
