import type { Piscina } from 'piscina'
import { runTask, type Task, type TaskResult } from './task.ts'

/** Runs tasks, in this thread or in several. */
export interface Pool {
  readonly run: (task: Task) => Promise<TaskResult>
  readonly close: () => Promise<void>
}

const workerFile = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url).href

/**
 * @param jobs worker threads; with 1 the tasks run in this thread
 */
export async function openPool(jobs: number): Promise<Pool> {
  if (jobs <= 1) return { run: runTask, close: async () => undefined }
  const { Piscina } = await import('piscina')
  const threads: Piscina = new Piscina({ filename: workerFile, minThreads: jobs, maxThreads: jobs })
  return { run: (task) => threads.run(task) as Promise<TaskResult>, close: () => threads.destroy() }
}

/**
 * Runs `work` on each item as it comes, at most `limit` at a time; the first failure ends it.
 * Results reach `take` in the order of the items.
 */
export async function mapBounded<Item, Result>(
  items: AsyncIterable<Item>,
  limit: number,
  work: (item: Item, index: number) => Promise<Result>,
  take: (result: Result, index: number) => Promise<void>,
): Promise<void> {
  const running: Promise<Result>[] = []
  let taken = 0
  let index = 0
  const takeFirst = async () => {
    const first = running.shift()
    if (first) await take(await first, taken++)
  }
  try {
    for await (const item of items) {
      const started = work(item, index++)
      // A failure is seen when its turn comes; until then it must not count as unhandled.
      started.catch(() => undefined)
      running.push(started)
      if (running.length >= limit) await takeFirst()
    }
    while (running.length > 0) await takeFirst()
  } finally {
    await Promise.allSettled(running)
  }
}
