/** What a worker thread runs: one pass over one batch. */
export { runTask as default } from './task.ts'
