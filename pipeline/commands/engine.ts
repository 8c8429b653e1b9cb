import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 compile each regular expression when it is first run. By default it interprets it then and compiles it at the second run;
 * with thousands of them, most are compiled after the machine code has passed 16 MB, and from there on V8 leaves their optimization out
 * (`RegExp::kRegExpExecutableMemoryLimit`). Holds for all threads of the process; to be called before the first text is read.
 */
export const compileExpressionsAtOnce = (): void => setFlagsFromString('--no-regexp-tier-up')
