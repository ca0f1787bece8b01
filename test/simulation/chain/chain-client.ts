/**
 * A client of a chain: writes and reads at any replica, goes on at another when it gets no answer,
 * and writes down what it asked for and was told.
 */
import type { ForumError } from '../../../src/core/error.ts'
import type { MessageId, TopicId, UserId } from '../../../src/core/ids.ts'
import type { WriteRequest } from '../../../src/core/request.ts'
import { tag } from '../../core/ops.ts'
import type {
  MessageSeen,
  TopicInput,
  TopicOutput,
} from '../../../src/lab/checkers/forum-history.ts'
import type { Recorder } from '../../../src/lab/checkers/operation.ts'
import type { UserInput, UserOutput } from '../../../src/lab/checkers/user-model.ts'
import type { Random } from '../../../src/lab/random.ts'
import type { Timeline } from '../timeline.ts'
import type { ChainReplica, WriteAnswer } from './chain-replica.ts'
import { readMessage, readPage } from './chain-reading.ts'

const ANSWER_WAIT_MS = 1_500
const TRIES_MAX = 6
const NAMES = 6
const TOPICS_MAX = 3

/** What a client learnt of topics; shared, because clients guess no ids. */
export interface Board {
  readonly topics: TopicId[]
  readonly messages: { readonly id: MessageId; readonly topic: TopicId }[]
}

export interface ChainClientOptions {
  readonly index: number
  readonly replicas: readonly ChainReplica[]
  readonly timeline: Timeline
  readonly random: Random
  readonly thinking: number
  /** How long it waits for an answer, ms; 0 for ANSWER_WAIT_MS. */
  readonly patience: number
  /** Told of each call that begins. */
  readonly called: () => void
  readonly topics: Recorder<TopicInput, TopicOutput>
  readonly users: Recorder<UserInput, UserOutput>
  readonly board: Board
  /** Entries that answers named. */
  readonly acked: (seq: number) => void
}

/** A write as it is tried: `done` gets the outcome, or the refusal that nobody can doubt. */
interface Trying {
  readonly request: WriteRequest
  readonly done: (answer: WriteAnswer | undefined) => void
}

export class ChainClient {
  readonly #options: ChainClientOptions
  #user: UserId | undefined
  #home: ChainReplica
  #count = 0
  #isDone = false

  constructor(options: ChainClientOptions) {
    this.#options = options
    this.#home = options.random.pick(options.replicas)
  }

  start(): void {
    this.#think()
  }

  stop(): void {
    this.#isDone = true
  }

  get #name(): string {
    return `client ${this.#options.index}`
  }

  #think(): void {
    const { timeline, random, thinking } = this.#options
    timeline.after(random.wait(thinking), () => this.#next())
  }

  #next(): void {
    if (this.#isDone) return
    this.#options.called()
    const { random, board } = this.#options
    if (random.chance(0.2)) this.#home = random.pick(this.#options.replicas)
    if (this.#user === undefined) this.#createUser()
    else if (board.topics.length === 0) this.#createTopic(this.#user)
    else this.#choose(this.#user, random.pick(board.topics), random.next())
  }

  #choose(user: UserId, topic: TopicId, dice: number): void {
    const { board, random } = this.#options
    const known = board.messages.filter((message) => message.topic === topic)
    const [message] = known.length === 0 ? [] : [random.pick(known)]
    if (dice < 0.05 && board.topics.length < TOPICS_MAX) this.#createTopic(user)
    else if (dice < 0.35 || message === undefined) this.#post(user, topic, known)
    else if (dice < 0.55) this.#page(topic)
    else if (dice < 0.65) this.#message(topic, message.id)
    else if (dice < 0.67) this.#byName()
    else this.#change(user, topic, message.id, dice)
  }

  #createUser(): void {
    const { users, random } = this.#options
    const name = random.chance(0.3) ? `name ${random.below(NAMES)}` : `${this.#name} ${this.#count}`
    const request = this.#newRequest()
    const answered = users.begin(this.#name, { kind: 'create', request, name })
    const wanted = { kind: 'create-user', name, secretHash: new Uint8Array(32), date: undefined }
    this.#write(request, wanted as never, (answer) => {
      if (answer && 'outcome' in answer) {
        this.#user = answer.outcome.made as UserId
        answered({ kind: 'made', id: this.#user })
      } else if (answer?.error.code === 'already-exists') answered({ kind: 'taken' })
    })
  }

  #createTopic(user: UserId): void {
    const request = this.#newRequest()
    const wanted = { kind: 'create-topic', user, title: request, text: '', labels: [] }
    this.#write(request, { ...wanted, date: undefined } as never, (answer) => {
      if (answer && 'outcome' in answer) {
        this.#options.board.topics.push(answer.outcome.made as TopicId)
      }
    })
  }

  #post(user: UserId, topic: TopicId, known: Board['messages']): void {
    const { random, topics } = this.#options
    const request = this.#newRequest()
    const parent = known.length > 0 && random.chance(0.3) ? random.pick(known).id : undefined
    const text = `text of ${request}`
    const input = { kind: 'post', topic, request, user, parent, text } as const
    const answered = topics.begin(this.#name, input)
    const wanted = { kind: 'post-message', user, topic, parent, text, date: undefined }
    this.#write(request, wanted as never, (answer) => {
      if (answer && 'outcome' in answer) {
        const id = answer.outcome.made as MessageId
        this.#knows(topic, id)
        answered({ kind: 'made', id })
      } else if (answer) answered(refusal(answer.error))
    })
  }

  #change(user: UserId, topic: TopicId, message: MessageId, dice: number): void {
    const { topics, random } = this.#options
    const request = this.#newRequest()
    const common = { topic, request, user, message }
    const target = { kind: 'message', id: message }
    const text = `edit of ${request}`
    const like = random.chance(0.6)
    const [input, wanted] =
      dice < 0.8
        ? [{ ...common, kind: 'like', like } as const, { kind: 'like', user, target, like }]
        : dice < 0.94
          ? [
              { ...common, kind: 'edit', text } as const,
              { kind: 'edit-message', user, target, text },
            ]
          : [{ ...common, kind: 'delete' } as const, { kind: 'delete-message', user, target }]
    const answered = topics.begin(this.#name, input)
    this.#write(request, wanted as never, (answer) => {
      if (answer && 'outcome' in answer) answered({ kind: 'done' })
      else if (answer) answered(refusal(answer.error))
    })
  }

  /** Ids are learnt from answers and from reads alike. */
  #knows(topic: TopicId, id: MessageId): void {
    const { messages } = this.#options.board
    if (!messages.some((message) => message.id === id)) messages.push({ id, topic })
  }

  #page(topic: TopicId): void {
    const input = { kind: 'page', topic, after: undefined, limit: 1_000 } as const
    this.#read(topic, input, (replica) => readPage(replica.store, topic))
  }

  #message(topic: TopicId, message: MessageId): void {
    const input = { kind: 'message', topic, message } as const
    this.#read(topic, input, (replica) => [readMessage(replica.store, message)])
  }

  #read(
    topic: TopicId,
    input: TopicInput,
    query: (replica: ChainReplica) => readonly MessageSeen[],
  ): void {
    const replica = this.#home
    const answered = this.#options.topics.begin(this.#name, input)
    this.#once((over) => {
      replica.read(
        [topic],
        () => query(replica),
        over((answer) => {
          if ('value' in answer) {
            for (const { id } of answer.value) this.#knows(topic, id as MessageId)
            answered({ kind: 'seen', messages: answer.value })
          } else if (!isTemporary(answer.error)) answered(refusal(answer.error))
          else this.#home = this.#options.random.pick(this.#options.replicas)
        }),
      )
    })
  }

  #byName(): void {
    const { users, random } = this.#options
    const replica = this.#home
    const name = `name ${random.below(NAMES)}`
    const answered = users.begin(this.#name, { kind: 'by-name', name })
    const query = () => replica.store.queries.usersNamed(name)[0]?.id
    this.#once((over) => {
      replica.read(
        'everything',
        query,
        over((answer) => {
          if (!('value' in answer)) return
          const { value: id } = answer
          answered(id === undefined ? { kind: 'not-found' } : { kind: 'found', id })
        }),
      )
    })
  }

  /** Waits for one answer, no longer than a client does, then goes on. */
  #once(ask: (over: <A>(then: (answer: A) => void) => (answer: A) => void) => void): void {
    let isOver = false
    const finish = () => {
      if (isOver) return false
      isOver = true
      this.#think()
      return true
    }
    this.#options.timeline.after(this.#options.patience || ANSWER_WAIT_MS, finish)
    ask((then) => (answer) => {
      if (finish()) then(answer)
    })
  }

  #write(name: string, wanted: Unnamed, done: Trying['done']): void {
    const request = { ...wanted, tag: tag(name, JSON.stringify(wanted)) } as WriteRequest
    const finish = (answer: WriteAnswer | undefined) => {
      if (answer && 'outcome' in answer && answer.outcome.position) {
        this.#options.acked(answer.outcome.position.seq)
      }
      done(answer)
      this.#think()
    }
    this.#try({ request, done: finish }, 1, false)
  }

  /** `mayBe`: an earlier try had no answer, so it may still come about whatever is said now. */
  #try(trying: Trying, tries: number, mayBe: boolean): void {
    const { timeline, random, replicas } = this.#options
    let isOver = false
    const again = (isUnknown: boolean) => {
      if (isOver) return
      isOver = true
      if (tries >= TRIES_MAX) return trying.done(undefined)
      this.#home = random.pick(replicas)
      const wait = random.wait(isUnknown ? 10 : 150)
      timeline.after(wait, () => this.#try(trying, tries + 1, mayBe || isUnknown))
    }
    timeline.after(this.#options.patience || ANSWER_WAIT_MS, () => again(true))
    const answer = (given: WriteAnswer) => {
      if (isOver) return
      // A refusal that may be temporary can also come of a write that is under way.
      if ('error' in given && isTemporary(given.error)) return again(true)
      isOver = true
      trying.done('error' in given && mayBe ? undefined : given)
    }
    const elsewhere = (head: string) => {
      const replica = replicas.find(({ id }) => id === head)
      replica?.write(trying.request, answer, () => again(false))
    }
    this.#home.write(trying.request, answer, elsewhere)
  }

  #newRequest(): string {
    this.#count += 1
    return `${this.#name} request ${this.#count}`
  }
}

/** A request without its tag. */
type Unnamed = WriteRequest extends infer Each ? Omit<Each & WriteRequest, 'tag'> : never

function isTemporary({ code }: ForumError): boolean {
  return code === 'unavailable' || code === 'overloaded'
}

function refusal({ code, message }: ForumError): TopicOutput {
  if (code === 'not-found') return { kind: 'refused', why: 'not-found' }
  if (code === 'forbidden') return { kind: 'refused', why: 'forbidden' }
  if (code === 'failed-precondition') return { kind: 'refused', why: 'deleted' }
  throw new Error(`a refusal that no client expects: ${code} ${message}`)
}
