/** What happened in the last week: asked for when the page about it is opened. */
import { signal } from '@preact/signals'
import { Forum } from '../../../gen/page-services.ts'
import { call } from '../api/forum-api.ts'
import { isTransient, sentenceOf } from '../api/rpc-error.ts'
import type { Decoded } from '../../../client/decoded.ts'
import type { parley } from '../../../gen/page-messages.js'

export type Answer = Decoded<parley.v1.DigestAnswer.$Properties>

const HOUR_MS = 3_600_000
const WEEK_MS = 7 * 24 * HOUR_MS
/** Pause until what takes long is asked for again, ms. */
const AGAIN_MS = 1_000

/** Undefined until they are there. */
export const answers = signal<readonly Answer[] | undefined>(undefined)
export const digestProblem = signal('')

/** Asks for the week before now, until it is answered or the signal is aborted. */
export async function lookBack(signal: AbortSignal): Promise<void> {
  // Of the hour: who comes back while it is being made waits for the same one.
  const sinceMs = Math.floor(Date.now() / HOUR_MS) * HOUR_MS - WEEK_MS
  while (!signal.aborted) {
    try {
      const { response } = await call(Forum.makeDigest, { sinceMs, questions: 'brief' }, signal)
      answers.value = response.answers
      digestProblem.value = ''
      return
    } catch (error) {
      if (signal.aborted) return
      digestProblem.value = sentenceOf(error)
      if (!isTransient(error)) return
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
    }
  }
}
