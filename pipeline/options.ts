/** Below which measures a document is dropped; 0 asks nothing. Counted in the text after repair and cleaning. */
export interface Gate {
  /** Fewest hanzi (`too-short`). */
  readonly minHanzi: number
  /** Least share of hanzi among letters, from 0 to 1 (`language`). */
  readonly minChinese: number
  /** Largest share of characters that could not be read, from 0 to 1 (`unreadable`); 1 asks nothing. */
  readonly maxUnreadable: number
}

/** What a caller may change about how one document is treated. The same options give the same bytes. */
export interface Options {
  /** Ids of rules that are left out. */
  readonly off: ReadonlySet<string>
  /** The name of the last stage that runs; all of them where it is undefined. */
  readonly until: string | undefined
  /** Mask phone numbers, accounts, addresses and identity numbers that stand in content. */
  readonly redact: boolean
  readonly gate: Gate
}

export const defaultOptions: Options = {
  off: new Set(),
  until: undefined,
  redact: false,
  gate: { minHanzi: 0, minChinese: 0, maxUnreadable: 1 },
}
