/** What concerns this page's user, kept up with while the page is open. */
import { computed, effect, signal, untracked } from '@preact/signals'
import { Forum } from '../../../gen/page-services.ts'
import { call, newRequestId, write } from '../api/forum-api.ts'
import { isTransient, sentenceOf } from '../api/rpc-error.ts'
import type { Concern } from '../api/types.ts'
import { account } from './account.ts'
import { cluster } from './cluster.ts'
import { returns } from './connection.ts'
import { route } from './route.ts'
import { isVisible } from './visible.ts'

/** Concerns that are listed where the inbox is open; what is older was seen long ago. */
const SHOWN = 100
/** Concerns that are counted elsewhere, where a number is all that is shown. */
export const COUNTED = 30
/** Pauses between two looks, there and elsewhere, ms: they follow what is written, which may be much. */
const PAUSE_MS = 1_500
const PAUSE_ELSEWHERE_MS = 4_000

export const concerns = signal<readonly Concern[]>([])
export const inboxProblem = signal('')
export const isInboxLoaded = signal(false)

export const unreadConcerns = computed(() => concerns.value.filter(({ unread }) => unread).length)

let timer: ReturnType<typeof setTimeout> | undefined
let dueAt = 0

/** Looks again, soon: several wishes are one look. */
export function lookIntoInbox(): void {
  const at = performance.now() + pauseNow()
  if (timer !== undefined && dueAt <= at) return
  clearTimeout(timer)
  dueAt = at
  timer = setTimeout(() => {
    timer = undefined
    void load()
  }, pauseNow())
}

/** Asks anew whenever something may have come: for as long as the page is open. */
export function followInbox(): void {
  effect(() => {
    const user = account.value?.id
    untracked(() => {
      concerns.value = []
      isInboxLoaded.value = false
      if (user !== undefined) void load()
    })
  })
  const written = computed(
    () => `${cluster.value?.entries} ${returns.value} ${isVisible.value} ${isOpen()}`,
  )
  effect(() => {
    if (written.value !== '') untracked(lookIntoInbox)
  })
}

function isOpen(): boolean {
  return route.value.kind === 'inbox'
}

/** The first look, and those of who reads the inbox, come soon. */
function pauseNow(): number {
  return isOpen() || !isInboxLoaded.value ? PAUSE_MS : PAUSE_ELSEWHERE_MS
}

/** Marks everything in the inbox as read, as far as it is shown. */
export async function markAllRead(): Promise<void> {
  const unread = concerns.value.filter((concern) => concern.unread)
  const topics = new Set(unread.map(({ topic }) => topic?.id ?? ''))
  concerns.value = concerns.value.map((concern) => ({ ...concern, unread: false }))
  const marks = Array.from(topics, (topicId) => {
    return write(Forum.markRead, { requestId: newRequestId(), topicId })
  })
  await Promise.all(marks)
}

async function load(): Promise<void> {
  const user = account.value?.id
  if (user === undefined || !isVisible.value) return
  try {
    const { response } = await call(Forum.listInbox, { limit: isOpen() ? SHOWN : COUNTED })
    if (account.value?.id !== user) return
    concerns.value = response.concerns
    isInboxLoaded.value = true
    inboxProblem.value = ''
  } catch (error) {
    if (!isTransient(error)) inboxProblem.value = sentenceOf(error)
  }
}
