import type { Span } from '../../span.ts'

/** How the source parts its steps. */
export type StepSource = 'heading' | 'list' | 'inline' | 'arrow' | 'table'

/** One step of a procedure; all spans are in the page's text. */
export interface Step {
  readonly source: StepSource
  readonly article: number
  /** The procedure that the step belongs to, as written. */
  readonly subject: Span
  readonly ordinal: number
  /** The words before the colon or dash. */
  readonly name?: Span
  /** What is done. */
  readonly text: Span
  /** False for a step whose parts are steps themselves: they tell its numbers. */
  readonly leaf: boolean
}

/** The procedure under which steps are read, and how sure it is that a list under it is one of steps. */
export interface StepContext {
  readonly subject: Span
  /**
   * 'certain': the words say steps; 'likely': they name something that is done, and the items must say so too; 'named': they
   * are the name of an operation, of which anything may be listed.
   */
  readonly trust: 'certain' | 'likely' | 'named'
}
