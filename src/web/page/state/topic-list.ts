/** The list of topics: pages of it, what is unread, and what a search finds. */
import { batch, effect, signal, untracked } from '@preact/signals'
import { parley } from '../../../gen/page-messages.js'
import { Forum } from '../../../gen/page-services.ts'
import { call } from '../api/forum-api.ts'
import { isTransient, sentenceOf } from '../api/rpc-error.ts'
import type { Found, Topic } from '../api/types.ts'
import { account } from './account.ts'
import { returns } from './connection.ts'
import { stored } from './stored.ts'

export type TopicSort = 'active' | 'new' | 'hot' | 'top' | 'unread'

export const SORTS: readonly TopicSort[] = ['active', 'new', 'hot', 'top', 'unread']

const WIRE: Readonly<Record<Exclude<TopicSort, 'unread'>, parley.v1.TopicSort>> = {
  active: parley.v1.TopicSort.TOPIC_SORT_ACTIVE,
  new: parley.v1.TopicSort.TOPIC_SORT_NEW,
  hot: parley.v1.TopicSort.TOPIC_SORT_HOT,
  top: parley.v1.TopicSort.TOPIC_SORT_TOP,
}

const PAGE = 100
/** Topics in which unread messages are counted: the latest. */
const UNREAD_MAX = 500
const FOUND_MAX = 50

export const sort = stored<TopicSort>(
  'parley.sort',
  (kept) => SORTS.find((one) => one === kept),
  'active',
)
export const topics = signal<readonly Topic[]>([])
export const unread = signal<ReadonlyMap<string, number>>(new Map())
export const found = signal<readonly Found[]>([])
/** The words that `found` belongs to. */
export const foundFor = signal('')
export const problem = signal('')
export const isLoading = signal(true)
/** Topics that are new or have something new since the list was made. */
export const newer = signal(0)

let next = ''
let loading: AbortController | undefined
let searching: AbortController | undefined

/** Asks for the list anew, from its beginning. */
export async function reload(): Promise<void> {
  loading?.abort()
  loading = new AbortController()
  const { signal: until } = loading
  isLoading.value = true
  await guarded(until, async () => {
    const [page] = await Promise.all([listPage('', until), loadUnread(until)])
    batch(() => {
      next = page.next
      topics.value = page.topics
      newer.value = 0
      isLoading.value = false
      problem.value = ''
    })
  })
}

/** Asks for the page behind the last one, if there is one and it is not under way. */
export async function more(): Promise<void> {
  if (isLoading.value || next === '' || loading === undefined) return
  const { signal: until } = loading
  isLoading.value = true
  await guarded(until, async () => {
    const page = await listPage(next, until)
    const known = new Set(topics.value.map(({ id }) => id))
    next = page.next
    topics.value = [...topics.value, ...page.topics.filter(({ id }) => !known.has(id))]
    isLoading.value = false
  })
}

/** Looks whether the list that would be shown now is another one; moves nothing. */
export async function lookForNewer(): Promise<void> {
  const until = loading?.signal
  if (until === undefined || topics.value.length === 0) return
  await guarded(until, async () => {
    const [page] = await Promise.all([listPage('', until), loadUnread(until)])
    const shown = new Map(topics.value.map((topic) => [topic.id, topic]))
    const changed = page.topics.filter(({ id, messages }) => {
      const before = shown.get(id)
      return before === undefined ? true : messages > before.messages
    })
    newer.value = changed.length
    // Counts and titles may change under the reader's eyes; places may not.
    const now = new Map(page.topics.map((topic) => [topic.id, topic]))
    topics.value = topics.value.map((topic) => now.get(topic.id) ?? topic)
    if (changed.every(({ id }) => shown.has(id)) && sort.value !== 'active') newer.value = 0
  })
}

/** Searches; the answer to the latest words wins. */
export async function search(words: string): Promise<void> {
  searching?.abort()
  searching = new AbortController()
  const { signal: until } = searching
  if (words.trim() === '') {
    found.value = []
    foundFor.value = ''
    return
  }
  await guarded(until, async () => {
    const { response } = await call(Forum.search, { words, limit: FOUND_MAX }, until)
    batch(() => {
      found.value = response.found
      foundFor.value = words
      problem.value = ''
    })
  })
}

async function listPage(after: string, until: AbortSignal) {
  if (sort.value === 'unread') {
    const { response } = await call(Forum.listUnread, { limit: PAGE, after }, until)
    return { topics: response.topics.flatMap(({ topic }) => topic ?? []), next: response.next }
  }
  const request = { sort: WIRE[sort.value], limit: PAGE, after }
  const { response } = await call(Forum.listTopics, request, until)
  return { topics: response.topics, next: response.next }
}

async function loadUnread(until: AbortSignal): Promise<void> {
  if (account.value === undefined) {
    unread.value = new Map()
    return
  }
  const { response } = await call(Forum.listUnread, { limit: UNREAD_MAX }, until)
  unread.value = new Map(response.topics.map((one) => [one.topic?.id ?? '', one.unread]))
}

/** What fails in passing is asked for again when the replica is back. */
async function guarded(until: AbortSignal, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (until.aborted) return
    isLoading.value = false
    if (!isTransient(error)) problem.value = sentenceOf(error)
  }
}

/** What the list belongs to: another account or order makes another list. */
let listedFor = ''

/** Keeps the list in step with sort, account and the replica; answers what ends that. */
export function followList(): () => void {
  return effect(() => {
    const wanted = `${sort.value} ${account.value?.id} ${returns.value}`
    if (sort.value === 'unread' && account.value === undefined) {
      sort.value = 'active'
      return
    }
    // Who comes back to the list finds it as it was left, with what is new announced.
    const isSame = wanted === listedFor && topics.peek().length > 0
    listedFor = wanted
    untracked(() => void (isSame ? lookForNewer() : reload()))
  })
}
