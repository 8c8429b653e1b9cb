/** What can go wrong with the world around the texts. Odd text is never an error: it is a note or a drop. */
export type ErrorCode =
  | 'bad-edits'
  | 'bad-gold'
  | 'bad-option'
  | 'ledger-broken'
  | 'not-found'
  | 'not-a-file'
  | 'not-text'
  | 'too-large'
  | 'unreadable'
  | 'unwritable'

/** A failure with a code that programs can hold on to and a message that people can act on. */
export class BonesetterError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'BonesetterError'
    this.code = code
  }
}
