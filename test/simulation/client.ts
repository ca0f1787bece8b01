/**
 * A client: one user with one session token, who writes and reads, moves from replica to replica,
 * and tries again what was not answered, somewhere else.
 */
import type { MessageId, TopicId } from '../../src/core/ids.ts'
import type { ForumError } from '../../src/core/error.ts'
import { covers, merge, type VersionVector } from '../../src/core/vector.ts'
import { MessageReader } from '../../src/lab/crdt/read-topic.ts'
import type { History, MessageSeen, Wish, Write } from '../../src/lab/crdt/history.ts'
import { Memory } from '../../src/lab/crdt/memory.ts'
import type { Random } from '../../src/lab/random.ts'
import { requestOf } from './requests.ts'
import type { Answer, SimulatedReplica } from './simulated-replica.ts'
import type { Timeline } from './timeline.ts'

const ANSWER_WAIT_MS = 2_500
const TRIES_MAX = 5
/** What a client waits for a replica to hold what it has seen elsewhere, before it moves on, ms. */
const BEHIND_WAIT_MS = 500
/** After so long a client whose token nobody can meet begins a new session, ms. */
const TOKEN_PATIENCE_MS = 20_000

export interface ClientOptions {
  readonly index: number
  readonly replicas: readonly SimulatedReplica[]
  readonly timeline: Timeline
  readonly random: Random
  readonly history: History
  readonly thinking: number
  /** How long it waits for an answer, ms; 0 for ANSWER_WAIT_MS. */
  readonly patience: number
  /** A delete that a fork voids leaves its text erased where it was applied (SPEC.md, weak). */
  readonly mayDelete: boolean
  /** Planted bug: replicas answer whatever the token says. */
  readonly ignoreToken: boolean
}

export class Client {
  readonly #options: ClientOptions
  #memory: Memory
  #home: SimulatedReplica
  #token: VersionVector = new Map()
  /** What the last request was allowed to build on: a retry of it needs no more. */
  #tokenBefore: VersionVector = new Map()
  #behindSince: number | undefined
  #sessions = 0
  #labels = 0
  #isDone = false

  constructor(options: ClientOptions) {
    this.#options = options
    this.#home = options.random.pick(options.replicas)
    this.#memory = this.#newMemory()
  }

  start(): void {
    this.#wish(this.#memory.nextWish())
  }

  stop(): void {
    this.#isDone = true
  }

  get #session(): string {
    return `${this.#options.index}/${this.#sessions}`
  }

  #think(): void {
    const { timeline, random, thinking } = this.#options
    timeline.after(random.wait(thinking), () => this.#next())
  }

  #next(): void {
    if (this.#isDone) return
    const { random } = this.#options
    if (random.chance(0.1)) this.#home = random.pick(this.#options.replicas)
    if (!this.#mayAsk()) this.#think()
    else if (this.#memory.hasUser && random.chance(0.3)) this.#look()
    else this.#wish(this.#memory.nextWish())
  }

  /** Whether the replica is there and holds what this client has seen. */
  #mayAsk(): boolean {
    const { timeline, ignoreToken, replicas, random } = this.#options
    const { isUp, isPaused, store } = this.#home
    const isBehind = !ignoreToken && isUp && !covers(store.log.version(), this.#token)
    if (isUp && !isPaused && !isBehind) {
      this.#behindSince = undefined
      return true
    }
    this.#behindSince ??= timeline.now
    const waited = timeline.now - this.#behindSince
    if (waited > BEHIND_WAIT_MS) this.#home = random.pick(replicas)
    if (waited > TOKEN_PATIENCE_MS && this.#isSomethingLost) this.#forget()
    return false
  }

  get #isSomethingLost(): boolean {
    const { restored, lost } = this.#options.history
    return restored.size + lost.size > 0
  }

  /** Begins a new session: what the old one had seen is gone from every replica. */
  #forget(): void {
    this.#sessions += 1
    this.#token = new Map()
    this.#behindSince = undefined
    this.#memory = this.#newMemory()
  }

  #newMemory(): Memory {
    const { random, mayDelete, index } = this.#options
    return new Memory({
      random,
      mayDelete,
      label: () => `${index}-${this.#sessions}-${++this.#labels}`,
    })
  }

  /** Asks for something, again and again, until it is answered or given up. */
  #wish(wish: Wish): void {
    const write: Write = {
      session: this.#session,
      wish,
      status: 'open',
      made: [],
      ackedAt: 0,
      entry: undefined,
    }
    this.#options.history.writes.push(write)
    this.#options.history.calls += 1
    this.#try(write, `${this.#session} ${this.#options.history.writes.length}`, 1)
  }

  #try(write: Write, name: string, tries: number): void {
    const { timeline, random, replicas } = this.#options
    let isOver = false
    const over = (then: () => void) => () => {
      if (isOver) return
      isOver = true
      then()
    }
    const again = (wasSeen: boolean) => {
      if (wasSeen) write.status = 'unknown'
      if (tries >= TRIES_MAX || this.#isDone) {
        this.#give(write)
        return
      }
      this.#home = random.pick(replicas)
      timeline.after(random.wait(200), () => this.#try(write, name, tries + 1))
    }
    timeline.after(
      this.#options.patience || ANSWER_WAIT_MS,
      over(() => again(true)),
    )
    if (!this.#mayAsk()) {
      const moveOn = over(() => again(false))
      timeline.after(BEHIND_WAIT_MS, moveOn)
      return
    }
    const replica = this.#home
    replica.write(requestOf(write.wish, name), (answer) => {
      over(() => this.#answered(write, replica, answer, again))()
      // A planted retry: the same request at another replica, though it was answered. What comes of
      // it is not what the client takes for its answer, so that has to be there before.
      if ('outcome' in answer && random.chance(0.05) && write.status === 'acked') {
        this.#repeat(write, name)
      }
    })
  }

  #repeat(write: Write, name: string): void {
    const replica = this.#options.random.pick(this.#options.replicas)
    if (!replica.isUp || !covers(replica.store.log.version(), this.#tokenBefore)) return
    replica.write(requestOf(write.wish, name), (answer) => {
      if ('outcome' in answer && answer.outcome.made) write.made.push(answer.outcome.made)
    })
  }

  #answered(
    write: Write,
    replica: SimulatedReplica,
    answer: Answer,
    again: (wasSeen: boolean) => void,
  ): void {
    if ('outcome' in answer) {
      this.#acked(write, replica, answer)
    } else if (isTemporary(answer.error)) {
      again(false)
    } else {
      if (write.status === 'open') write.status = 'refused'
      this.#think()
    }
  }

  #acked(
    write: Write,
    replica: SimulatedReplica,
    { outcome }: Extract<Answer, { outcome: unknown }>,
  ): void {
    const { position, made } = outcome
    this.#tokenBefore = this.#token
    this.#token = merge(this.#token, replica.store.log.version())
    write.status = 'acked'
    write.ackedAt = this.#options.timeline.now
    write.entry = position
    if (made !== undefined) write.made.push(made)
    this.#memory.cameTrue(write.wish, made)
    this.#think()
  }

  #give(write: Write): void {
    if (write.status === 'open') write.status = 'refused'
    this.#think()
  }

  /** Looks for topics, and reads one. */
  #look(): void {
    const { random, history, timeline } = this.#options
    const { store, id } = this.#home
    history.calls += 1
    const reader = new MessageReader(store)
    for (const topic of reader.topics()) this.#memory.sawTopic(topic)
    this.#token = merge(this.#token, store.log.version())
    const { topics } = this.#memory
    if (topics.length > 0) {
      const topic = random.pick(topics) as TopicId
      const read = { messages: reader.messagesIn(topic), known: this.#lookUp(reader, topic) }
      history.reads.push({ session: this.#session, replica: id, at: timeline.now, topic, ...read })
      for (const seen of read.messages) this.#memory.saw(seen.id, seen, topic)
      for (const [message, seen] of read.known) if (seen) this.#memory.saw(message, seen, topic)
    }
    this.#think()
  }

  /** Asks for what is known of a topic, message by message. */
  #lookUp(reader: MessageReader, topic: TopicId): Map<string, MessageSeen | undefined> {
    const here = reader.canonical('topic', topic)
    const known = this.#memory.messages.filter(
      ([, where]) => reader.canonical('topic', where as TopicId) === here,
    )
    return new Map(known.map(([id]) => [id, reader.message(id as MessageId)]))
  }
}

function isTemporary({ code }: ForumError): boolean {
  return code === 'unavailable' || code === 'overloaded'
}
