/** What was reported and waits, for moderators; and the log of what moderators did. */
import { computed, effect, signal, untracked } from '@preact/signals'
import { Forum } from '../../../gen/page-services.ts'
import { call } from '../api/forum-api.ts'
import { isTransient, sentenceOf } from '../api/rpc-error.ts'
import type { Act } from '../api/types.ts'
import { cluster } from './cluster.ts'
import { returns } from './connection.ts'
import { isModerator } from './rights.ts'
import { route } from './route.ts'
import { isVisible } from './visible.ts'

const PAGE = 50
/** From here on a number says no more. */
export const REPORTS_COUNTED = PAGE
/** Pause between something being written and the look whether it was a report, ms. */
const PAUSE_MS = 2_000

/** Reports that wait; at most a page of them. */
export const reports = signal<readonly Act[]>([])
/** What moderators did, newest first, as far as it was asked for. */
export const acts = signal<readonly Act[]>([])
/** Cursor of what is behind; empty at the end, undefined before the first page. */
export const nextActs = signal<string | undefined>(undefined)
export const logProblem = signal('')

let timer: ReturnType<typeof setTimeout> | undefined

/** Looks for reports when something was written, while a moderator has the page open. */
export function followReports(): void {
  const reasons = computed(
    () => `${isModerator.value} ${cluster.value?.entries} ${returns.value} ${isVisible.value}`,
  )
  effect(() => {
    if (reasons.value === '') return
    clearTimeout(timer)
    timer = setTimeout(() => void look(), PAUSE_MS)
  })
}

/** Asks for both lists anew, from their beginning. */
export async function look(): Promise<void> {
  if (!isVisible.peek()) return
  await guarded(async () => {
    if (isModerator.peek()) reports.value = (await call(Forum.listReports, {})).response.reports
    else reports.value = []
    if (route.peek().kind !== 'moderation') return
    const { response } = await call(Forum.listActs, { limit: PAGE })
    acts.value = response.acts
    nextActs.value = response.next
  })
}

/** Asks for the page behind what is shown. */
export async function moreActs(): Promise<void> {
  await guarded(async () => {
    const after = nextActs.peek() ?? ''
    const { response } = await call(Forum.listActs, { limit: PAGE, after })
    if (nextActs.peek() !== after) return
    acts.value = [...acts.peek(), ...response.acts]
    nextActs.value = response.next
  })
}

/** What fails in passing is asked for again by the next look. */
function guarded(work: () => Promise<void>): Promise<void> {
  return untracked(work).then(
    () => {
      logProblem.value = ''
    },
    (error: unknown) => {
      if (!isTransient(error)) logProblem.value = sentenceOf(error)
    },
  )
}
