/** The user whose page is open, and what they wrote. */
import { batch, signal } from '@preact/signals'
import { Forum } from '../../../gen/page-services.ts'
import { call } from '../api/forum-api.ts'
import { isTransient, sentenceOf } from '../api/rpc-error.ts'
import type { User, Written } from '../api/types.ts'
import { whileVisible } from './follow.ts'

const PAGE = 50

export const user = signal<User | undefined>(undefined)
export const written = signal<readonly Written[]>([])
export const userProblem = signal('')
/** Cursor of what is behind; empty at the end, undefined before the first page. */
export const nextWritten = signal<string | undefined>(undefined)

/** Opens the page of a user: an id, or a name behind an @. Answers what closes it. */
export function openUser(who: string): () => void {
  batch(() => {
    user.value = undefined
    written.value = []
    userProblem.value = ''
    nextWritten.value = undefined
  })
  const close = whileVisible(
    async (until) => {
      const wanted = who.startsWith('@') ? { name: who.slice(1) } : { id: who }
      if (user.value === undefined) {
        user.value = (await call(Forum.getUser, wanted, until)).response
        await moreWritten(until)
      }
      await new Promise((resolve) => until.addEventListener('abort', resolve, { once: true }))
    },
    (error) => {
      userProblem.value = sentenceOf(error)
    },
  )
  return close
}

/** Asks for the page behind what is shown. */
export async function moreWritten(until?: AbortSignal): Promise<void> {
  const userId = user.value?.id
  if (userId === undefined || nextWritten.value === '') return
  const request = { userId, limit: PAGE, after: nextWritten.value ?? '' }
  const { response } = await call(Forum.listWritten, request, until)
  if (user.value?.id !== userId) return
  batch(() => {
    written.value = [...written.value, ...response.written]
    nextWritten.value = response.next
  })
}

/** Asks for more as a press does: what fails in passing may be pressed again. */
export function pressMore(): void {
  moreWritten().catch((error: unknown) => {
    if (!isTransient(error)) userProblem.value = sentenceOf(error)
  })
}
