/** Threads as people write them: of a real forum where its data is there, else made like them. */
import { madeThreads } from './made-threads.ts'
import { sampleThreads } from './sample-threads.ts'

export interface Post {
  /** Index, within the thread, of the message that this one answers; undefined where there is none. */
  readonly parent: number | undefined
  readonly text: string
}

/** What was written in one topic, in the order of time. */
export type Thread = readonly Post[]

export interface Threads {
  /** Where they are from, for the report. */
  readonly source: string
  readonly threads: readonly Thread[]
}

/** The first `count` of them, or all that there are. */
export async function loadThreads(count: number): Promise<Threads> {
  const real = await sampleThreads()
  const threads = (real ?? madeThreads(count)).slice(0, count)
  const messages = threads.reduce((sum, { length }) => sum + length, 0)
  const what = real === undefined ? 'made by chance, distributed as in a real forum' : 'real ones'
  return { source: `${what}, ${messages} messages in ${threads.length} topics`, threads }
}
