/**
 * Pages of messages as they are sent. Making one takes longer than all the rest of its call, and
 * the same few are read by everyone: so they are kept until something on them may have changed.
 *
 * What depends on who reads, whether they like a message, is put in for each reader: a page is
 * kept as it is shown to somebody who likes nothing. Moderators' pages are made for them alone.
 */
import { LRUCache } from 'lru-cache'
import type { MessageId, TopicId, UserId } from '../core/ids.ts'
import { PAGES_CACHED_BYTES } from '../core/limits.ts'
import type { MessageSort, MessageView, Page, PageRequest } from '../core/query.ts'
import { parley } from '../gen/messages.js'
import type { Replica } from '../replica/replica.ts'
import { fittingPage } from './pages.ts'
import { Views } from './views.ts'

type Message = parley.v1.Message.$Properties

const { GetMessagesResponse } = parley.v1

/** What is kept of a page besides its bytes, bytes: its key and what leads to it. */
const BESIDE_BYTES = 512

/** Which page, of a canonical topic. */
export interface MessagesAsked {
  readonly topic: TopicId
  readonly sort: MessageSort
  readonly tree: boolean
  readonly page: PageRequest
}

interface Kept {
  readonly topic: TopicId
  /** A GetMessagesResponse, for somebody who likes nothing of it. */
  readonly bytes: Buffer
  /** Messages that anybody likes, in order. */
  readonly likeable: readonly Likeable[]
}

interface Likeable {
  readonly id: MessageId
  /** Where it is in the bytes of its page, and what is there for somebody who likes it. */
  readonly start: number
  readonly end: number
  readonly liked: Uint8Array
}

/** What this needs of a replica. */
export type PagedReplica = Pick<Replica, 'queries' | 'state' | 'watch'>

export class MessagePages {
  readonly #replica: PagedReplica
  readonly #signal: AbortSignal
  readonly #pages: LRUCache<string, Kept>
  /** What is kept of each topic. */
  readonly #keys = new Map<TopicId, Set<string>>()

  /** Keeps pages until the signal is aborted; then it makes each anew. */
  constructor(
    replica: PagedReplica,
    { signal, bytes = PAGES_CACHED_BYTES }: { readonly signal: AbortSignal; bytes?: number },
  ) {
    this.#replica = replica
    this.#signal = signal
    this.#pages = new LRUCache({
      maxSize: bytes,
      sizeCalculation: sizeOf,
      dispose: ({ topic }, key) => this.#forget(topic, key),
    })
    replica.watch((change) => this.#changed(change), { signal })
    signal.addEventListener('abort', () => this.#pages.clear(), { once: true })
  }

  /** A GetMessagesResponse as `reader` sees it now. Throws `invalid` for a foreign cursor. */
  read(asked: MessagesAsked, reader: UserId | undefined): Buffer {
    // Moderators are few, and shown more than others.
    const views = new Views(this.#replica, reader)
    if (views.isModerator()) return madeOf(asked.topic, this.#list(asked), views).bytes
    const key = keyOf(asked)
    const kept = this.#pages.get(key)
    if (kept !== undefined) return this.#shownTo(reader, kept)
    const made = madeOf(asked.topic, this.#list(asked), new Views(this.#replica, undefined))
    if (!this.#signal.aborted) this.#keep(key, made)
    return this.#shownTo(reader, made)
  }

  /** Bytes that are kept. */
  get size(): number {
    return this.#pages.calculatedSize
  }

  #list({ topic, sort, tree, page }: MessagesAsked): Page<MessageView> {
    const list = (one: PageRequest) =>
      this.#replica.queries.listMessages(topic, { sort, tree }, one)
    return fittingPage(page, list, ({ text }) => text)
  }

  #shownTo(reader: UserId | undefined, { bytes, likeable }: Kept): Buffer {
    if (reader === undefined || likeable.length === 0) return bytes
    const { queries } = this.#replica
    const chunks: Uint8Array[] = []
    let at = 0
    for (const { id, start, end, liked } of likeable) {
      if (queries.getLike({ kind: 'message', id }, reader) % 2 === 0) continue
      chunks.push(bytes.subarray(at, start), liked)
      at = end
    }
    return chunks.length === 0 ? bytes : Buffer.concat([...chunks, bytes.subarray(at)])
  }

  #keep(key: string, page: Kept): void {
    this.#pages.set(key, page)
    // One that is larger than all may be is not kept.
    if (!this.#pages.has(key)) return
    const keys = this.#keys.get(page.topic)
    if (keys === undefined) this.#keys.set(page.topic, new Set([key]))
    else keys.add(key)
  }

  #changed(change: ReadonlySet<TopicId> | 'everything'): void {
    if (change === 'everything') {
      this.#pages.clear()
      return
    }
    for (const topic of change) {
      for (const key of this.#keys.get(topic) ?? []) this.#pages.delete(key)
    }
  }

  #forget(topic: TopicId, key: string): void {
    const keys = this.#keys.get(topic)
    keys?.delete(key)
    if (keys?.size === 0) this.#keys.delete(topic)
  }
}

function keyOf({ topic, sort, tree, page }: MessagesAsked): string {
  return `${topic} ${sort} ${tree} ${page.limit} ${page.after}`
}

function sizeOf({ bytes, likeable }: Kept): number {
  const beside = likeable.reduce((sum, { liked }) => sum + liked.length + BESIDE_BYTES, 0)
  return bytes.length + beside + BESIDE_BYTES
}

/** Encodes a page, part by part: the parts of a message of protobuf, put together, are the whole. */
function madeOf(topic: TopicId, { items, next }: Page<MessageView>, views: Views): Kept {
  const parts: Uint8Array[] = []
  const likeable: Likeable[] = []
  let [alike, length]: [Message[], number] = [[], 0]
  const add = (part: parley.v1.GetMessagesResponse.$Properties): void => {
    const bytes = GetMessagesResponse.encode(part).finish()
    parts.push(bytes)
    length += bytes.length
  }
  for (const item of items) {
    const message = views.message(item)
    if (item.row.likes === 0) {
      alike.push(message)
      continue
    }
    add({ messages: alike })
    alike = []
    const start = length
    add({ messages: [message] })
    const liked = GetMessagesResponse.encode({ messages: [{ ...message, liked: true }] }).finish()
    likeable.push({ id: item.row.id, start, end: length, liked })
  }
  add({ messages: alike, next })
  return { topic, bytes: whole(parts, length), likeable }
}

/** Memory of its own: of what is shared with others, a page that is kept would keep all. */
function whole(parts: readonly Uint8Array[], length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
