/**
 * A client of a free forum of real processes: writes and reads by the client library, whatever
 * happens to the replicas, and writes down what it asked for and was told.
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { Credentials, ForumClient, Message } from '../../client/forum-client.ts'
import { ForumError } from '../../core/error.ts'
import type { History, MessageSeen, Wish, Write } from './history.ts'
import { Memory } from './memory.ts'
import type { Random } from '../random.ts'
import type { Ledger } from '../load/ledger.ts'

const PAGE = 500
const LOOK_CHANCE = 0.3
/** How long somebody waits for the library, ms. */
const PATIENCE_MS = 8_000

export interface CrdtClientOptions {
  readonly index: number
  readonly client: ForumClient
  readonly random: Random
  readonly history: History
  readonly ledger: Ledger
  /** Between two requests, ms, on average. */
  readonly thinking: number
  /** Told of topics that it made. */
  readonly madeTopic: (id: string) => void
}

export class CrdtClient {
  readonly #options: CrdtClientOptions
  readonly #memory: Memory
  #credentials: Credentials | undefined
  #labels = 0

  constructor(options: CrdtClientOptions) {
    const { random, index } = options
    this.#options = options
    const label = () => `${index}-0-${++this.#labels}`
    this.#memory = new Memory({ random, mayDelete: true, label })
  }

  /** Goes on until it is told to stop; what is under way then comes to its end. */
  async run(signal: AbortSignal): Promise<void> {
    const { random, thinking, ledger } = this.#options
    while (!signal.aborted) {
      try {
        if (this.#memory.hasUser && random.chance(LOOK_CHANCE)) await this.#look()
        else await this.#write(this.#memory.nextWish())
      } catch (error) {
        ledger.surprises.push(`client ${this.#options.index}: ${String(error)}`)
      }
      await pause(random.wait(thinking))
    }
  }

  get #session(): string {
    return `client ${this.#options.index}`
  }

  async #write(wish: Wish): Promise<void> {
    const { history, ledger } = this.#options
    const write: Write = {
      session: this.#session,
      wish,
      status: 'unknown',
      made: [],
      ackedAt: 0,
      entry: undefined,
    }
    history.writes.push(write)
    const told = await ledger.timed('write', () => this.#ask(wish, history.writes.length))
    if (told.kind !== 'answer') return
    write.status = 'acked'
    write.ackedAt = performance.now()
    if (told.made !== undefined) write.made.push(told.made)
    this.#memory.cameTrue(wish, told.made)
    if (wish.kind === 'topic') this.#options.madeTopic(told.made ?? '')
  }

  /** What came of it; unknown whenever some try may yet come about. */
  async #ask(wish: Wish, number: number): Promise<Asked> {
    const requestId = this.#options.ledger.idOf(String(number))
    try {
      return { kind: 'answer', made: await this.#send(wish, requestId) }
    } catch (error) {
      if (isOutOfPatience(error)) return { kind: 'unknown' }
      if (!(error instanceof ForumError)) throw error
      if (isExpected(error)) return { kind: 'unknown' }
      throw new Error(`${wish.kind} was refused: ${error.code}: ${error.message}`)
    }
  }

  async #send(wish: Wish, requestId: Uint8Array): Promise<string | undefined> {
    const client = this.#options.client.as(this.#credentials)
    const call = { signal: AbortSignal.timeout(PATIENCE_MS) }
    switch (wish.kind) {
      case 'user': {
        const { user, secret } = await client.createUser({ requestId, name: wish.name }, call)
        this.#credentials = { userId: user?.id ?? '', secret }
        return user?.id
      }
      case 'topic': {
        const { title, text } = wish
        return (await client.createTopic({ requestId, title, text }, call)).id
      }
      case 'post': {
        const { topic: topicId, parent: parentId = '', text } = wish
        return (await client.postMessage({ requestId, topicId, parentId, text }, call)).id
      }
      case 'like': {
        const { target, like } = wish
        const named = target.kind === 'topic' ? { topicId: target.id } : { messageId: target.id }
        await client.likeMessage({ requestId, ...named, like }, call)
        return undefined
      }
      case 'edit':
        await client.editMessage({ requestId, messageId: wish.target.id, text: wish.text }, call)
        return undefined
      case 'delete':
        await client.deleteMessage({ requestId, messageId: wish.target.id }, call)
        return undefined
      case 'rename':
        await client.renameTopic({ requestId, topicId: wish.topic, title: wish.title }, call)
        return undefined
      default:
        return wish satisfies never
    }
  }

  /** Looks for topics, and reads one. What does not fit one page is not judged: it may move. */
  async #look(): Promise<void> {
    const { client, random, history, ledger } = this.#options
    const call = { signal: AbortSignal.timeout(PATIENCE_MS) }
    await ledger.timed('read', async (): Promise<Asked> => {
      try {
        const { topics } = await client.listTopics({ limit: PAGE }, call)
        for (const { id } of topics) this.#memory.sawTopic(id)
        if (this.#memory.topics.length === 0) return { kind: 'answer', made: undefined }
        const topic = random.pick(this.#memory.topics)
        const { messages, next } = await client.getMessages({ topicId: topic, limit: PAGE }, call)
        const seen = messages.map(seenOf)
        const known = await this.#known(topic, seen, call)
        const at = performance.now()
        const read = { session: this.#session, replica: '', at, topic, messages: seen, known }
        if (next === '') history.reads.push(read)
        for (const one of seen) this.#memory.saw(one.id, one, topic)
        return { kind: 'answer', made: undefined }
      } catch (error) {
        if (isOutOfPatience(error)) return { kind: 'unknown' }
        if (error instanceof ForumError && isExpected(error)) return { kind: 'unknown' }
        throw error
      }
    })
  }

  /** What became of messages that it knows of in a topic: those that are not listed it asks for. */
  async #known(
    topic: string,
    seen: readonly MessageSeen[],
    call: { readonly signal: AbortSignal },
  ): Promise<Map<string, MessageSeen | undefined>> {
    const listed = new Map(seen.map((one) => [one.id, one]))
    const known = new Map<string, MessageSeen | undefined>()
    for (const [id, where] of this.#memory.messages) {
      if (where !== topic) continue
      known.set(id, listed.get(id) ?? (await this.#one(id, call)))
    }
    return known
  }

  async #one(
    messageId: string,
    call: { readonly signal: AbortSignal },
  ): Promise<MessageSeen | undefined> {
    try {
      const { message } = await this.#options.client.getMessage({ messageId }, call)
      return message ? seenOf(message) : undefined
    } catch (error) {
      if (error instanceof ForumError && error.code === 'not-found') return undefined
      throw error
    }
  }
}

type Asked =
  | { readonly kind: 'answer'; readonly made: string | undefined }
  | { readonly kind: 'unknown' }

function seenOf({ id, parentId, text, deleted }: Message): MessageSeen {
  return { id, parent: parentId === '' ? undefined : parentId, text, deleted }
}

/** No answer in time, or one that a deleted message or a full disk explains. */
function isExpected({ code }: ForumError): boolean {
  return code === 'unavailable' || code === 'overloaded' || code === 'failed-precondition'
}

function isOutOfPatience(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError'
}
