/**
 * The topic that is open: all its messages, kept up with by a subscription.
 *
 * Pages are read one after the other; the subscription begins behind the version of the first, so
 * nothing that happens meanwhile is missed, and what comes twice is the same both times.
 */
import { batch, computed, signal } from '@preact/signals'
import { parley } from '../../../gen/page-messages.js'
import { Forum } from '../../../gen/page-services.ts'
import { call, newRequestId, stream } from '../api/forum-api.ts'
import { isTransient, sentenceOf } from '../api/rpc-error.ts'
import type { ForumEvent, Message, Topic, Version } from '../api/types.ts'
import { componentsOf, merged, versionOf } from '../api/version.ts'
import { account } from './account.ts'
import { whileVisible } from './follow.ts'
import { lookIntoInbox } from './inbox.ts'
import { isModerator } from './rights.ts'
import { outbox } from './outbox.ts'
import { stored } from './stored.ts'
import type { MessageSort } from './tree.ts'

const { EventKind } = parley.v1
const PAGE = 500
/** How long a topic is looked at before it counts as read, ms. */
const READ_AFTER_MS = 1_000
/** How far the clocks of a browser and its replica may be apart, ms. */
const CLOCKS_MS = 2_000

export const SORTS: readonly MessageSort[] = ['old', 'new', 'top']

export const topic = signal<Topic | undefined>(undefined)
export const messages = signal<ReadonlyMap<string, Message>>(new Map())
export const collapsed = signal<ReadonlySet<string>>(new Set())
export const problem = signal('')
export const isComplete = signal(false)
export const sort = stored<MessageSort>(
  'parley.messages.sort',
  (kept) => SORTS.find((one) => one === kept),
  'old',
)

/** Own messages of this topic that are on their way and not known to have arrived. */
export const pending = computed(() => {
  const id = topic.value?.id
  const mine = Array.from(messages.value.values()).filter(({ author }) => {
    return author?.id === account.value?.id
  })
  return outbox.value.filter((one) => {
    if (one.topic !== id || one.title !== undefined) return false
    // The subscription may tell of a message before its answer comes.
    return !mine.some(({ parentId, text, createdAtMs }) => {
      return parentId === one.parent && text === one.text && createdAtMs > one.at - CLOCKS_MS
    })
  })
})

let seen: Version | undefined
let readTimer: ReturnType<typeof setTimeout> | undefined

/** Opens a topic; answers what closes it. */
export function openTopic(id: string): () => void {
  batch(() => {
    topic.value = undefined
    messages.value = new Map()
    collapsed.value = new Set()
    problem.value = ''
    isComplete.value = false
  })
  seen = undefined
  const close = whileVisible(
    async (until) => {
      if (!isComplete.value) await load(id, until)
      await follow(topic.value?.id ?? id, until)
    },
    (error) => {
      problem.value = sentenceOf(error)
    },
  )
  return () => {
    close()
    clearTimeout(readTimer)
  }
}

/** Takes what a write of this page answered, before the subscription tells it. */
export function took(message: Message): void {
  if (message.topicId === topic.value?.id) upsert(message, {})
}

export function toggle(id: string): void {
  const next = new Set(collapsed.value)
  if (!next.delete(id)) next.add(id)
  collapsed.value = next
}

/** Changes what is shown of a message or the topic before the replica has answered. */
export function patch(target: string, fields: Partial<Message> & Partial<Topic>): void {
  const message = messages.value.get(target)
  if (message !== undefined) {
    messages.value = new Map(messages.value).set(target, { ...message, ...fields })
  } else if (topic.value?.id === target) topic.value = { ...topic.value, ...fields }
}

async function load(id: string, until: AbortSignal): Promise<void> {
  const { response } = await call(Forum.getTopic, { topicId: id }, until)
  topic.value = plain(response)
  const version = await readAll(id, until)
  seen ??= version
  isComplete.value = true
  markReadSoon()
}

/** Asks for all of it again: of what a ban or a lock covers no event tells. */
export async function readAgain(): Promise<void> {
  const id = topic.value?.id
  if (id === undefined) return
  const { response } = await call(Forum.getTopic, { topicId: id })
  if (topic.value?.id !== id) return
  topic.value = plain(response)
  await readAll(id)
}

/** Reads all messages, page by page; the version that the first page is part of. */
async function readAll(id: string, until?: AbortSignal): Promise<Version | undefined> {
  let after = ''
  let version: Version | undefined
  do {
    const request = { topicId: id, tree: true, limit: PAGE, after }
    const page = await call(Forum.getMessages, request, until)
    version ??= page.version
    if (topic.value?.id !== id) return version
    const next = new Map(messages.value)
    for (const message of page.response.messages) next.set(message.id, plain(message))
    messages.value = next
    after = page.response.next
  } while (after !== '')
  return version
}

async function follow(id: string, until: AbortSignal): Promise<void> {
  const granted = await call(Forum.getSubscriptionNode, { topicIds: [id], here: true }, until)
  const { token } = granted.response
  const after = seen === undefined ? null : { components: componentsOf(seen) }
  const events = stream(Forum.subscribeTopic, { topicIds: [id], token, after }, until)
  for await (const event of events) {
    seen = merged(seen ?? new Map(), versionOf(event.version?.components))
    if (event.kind !== EventKind.EVENT_KIND_HEARTBEAT) applyEvent(event)
  }
}

function applyEvent(event: ForumEvent): void {
  const isMine = event.user !== null && event.user.id === account.value?.id
  const liked = likedBy(event.kind)
  batch(() => {
    if (event.topic !== null) {
      const was = topic.value?.liked ?? false
      const isAbout = event.message === null && isMine && liked !== undefined
      topic.value = { ...plain(event.topic), liked: isAbout ? liked : was }
    }
    if (event.message !== null) {
      upsert(event.message, isMine && liked !== undefined ? { liked } : {})
    }
  })
  if (event.kind === EventKind.EVENT_KIND_POSTED) markReadSoon()
  // Events are the same for everybody: what only moderators are shown they ask for.
  const { withheld = 0 } = event.message ?? event.topic ?? {}
  if (COVERING.includes(event.kind) || (withheld !== 0 && isModerator.value)) {
    // What fails in passing is put right by the next look at the topic.
    readAgain().catch(() => {})
  }
}

/** Kinds that change what is shown of more than what they name. */
const COVERING: readonly parley.v1.EventKind[] = [
  EventKind.EVENT_KIND_LOCKED,
  EventKind.EVENT_KIND_UNLOCKED,
]

function likedBy(kind: parley.v1.EventKind): boolean | undefined {
  if (kind === EventKind.EVENT_KIND_LIKED) return true
  return kind === EventKind.EVENT_KIND_UNLIKED ? false : undefined
}

/** Puts a message in its place. Whether this person likes it no event tells, so that stays. */
function upsert(message: Message, fields: Partial<Message>): void {
  const liked = messages.value.get(message.id)?.liked ?? message.liked
  const next = { ...plain(message), liked, ...fields }
  messages.value = new Map(messages.value).set(message.id, next)
}

/** The decoder keeps defaults on prototypes, where a spread would not find them. */
function plain<T extends object>(message: T): T {
  const fields: Record<string, unknown> = {}
  for (const field in message) {
    const value: unknown = Reflect.get(message, field)
    if (typeof value !== 'function') fields[field] = value
  }
  return fields as T
}

/** Everything that came up to now counts as read once it was looked at for a moment. */
function markReadSoon(): void {
  clearTimeout(readTimer)
  readTimer = setTimeout(() => {
    const id = topic.value?.id
    if (account.value === undefined || id === undefined || seen === undefined) return
    const upTo = { components: componentsOf(seen) }
    const request = { requestId: newRequestId(), topicId: id, upTo }
    // Not worth a word to anybody: the next reading marks it again.
    call(Forum.markRead, request).then(lookIntoInbox, (error: unknown) => {
      if (!isTransient(error)) console.warn(error)
    })
  }, READ_AFTER_MS)
}
