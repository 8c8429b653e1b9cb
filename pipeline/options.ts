/** What a caller may change about how one document is treated. The same options give the same bytes. */
export interface Options {
  /** Ids of rules that are left out. */
  readonly off: ReadonlySet<string>
  /** The name of the last stage that runs; all of them where it is undefined. */
  readonly until: string | undefined
}

export const defaultOptions: Options = { off: new Set(), until: undefined }
