import type { Term } from '../../statement.ts'

/** The study that an article reports. */
export const study: Term = { type: 'study', text: '研究' }
