/** A client that writes and reads without end, anywhere, and writes down what it was told. */
import { setTimeout as pause } from 'node:timers/promises'
import type { ForumError } from '../../core/error.ts'
import type { Credentials } from '../../client/forum-client.ts'
import type { TopicInput, TopicOutput } from '../checkers/forum-history.ts'
import type { Random } from '../random.ts'
import type { Access, Methods } from '../load/access.ts'
import { type Attempt, read, refusalOf, type Told, write } from './attempt.ts'
import type { Board } from './board.ts'
import type { Ledger } from '../load/ledger.ts'
import { pageAt, seenOf } from './seen.ts'

/** Names that several want; the others are a client's own. */
const NAMES = 8
const MOVE_CHANCE = 0.3
const TOPICS_MAX = 12
const PAGE_LIMITS = [5, 20, 50]

export interface ChainClientOptions {
  readonly name: string
  readonly access: Access
  readonly random: Random
  readonly ledger: Ledger
  readonly board: Board
  /** Between two requests, ms, on average. */
  readonly thinking: number
}

/** A post that was acknowledged: its client may ask for it again. */
interface Posted {
  readonly input: Extract<TopicInput, { kind: 'post' }>
  readonly credentials: Credentials
}

export class ChainClient {
  readonly #options: ChainClientOptions
  #credentials: Credentials | undefined
  #posted: Posted | undefined
  #count = 0

  constructor(options: ChainClientOptions) {
    this.#options = options
  }

  /** Goes on until it is told to stop; what is under way then comes to its end. */
  async run(signal: AbortSignal): Promise<void> {
    const { random, thinking, ledger, access } = this.#options
    while (!signal.aborted) {
      if (random.chance(MOVE_CHANCE)) access.move()
      try {
        await this.#next()
      } catch (error) {
        // It is judged with all else: the others go on, and the chain with them.
        ledger.surprises.push(`${this.#who()}: ${String(error)}`)
      }
      await pause(random.wait(thinking))
    }
  }

  /** Makes topics until so many are there. */
  async open(topics: number): Promise<void> {
    const { board } = this.#options
    while (board.topics.length < topics) await this.#createTopic(await this.#user())
  }

  /** Posts until it is acknowledged, and answers the id. */
  async post(topic: string): Promise<string> {
    const credentials = await this.#user()
    for (;;) {
      const id = await this.#post(credentials, topic)
      if (id !== undefined) return id
    }
  }

  /** Its account, made until there is one. */
  async #user(): Promise<Credentials> {
    for (;;) {
      if (this.#credentials !== undefined) return this.#credentials
      await this.#createUser()
    }
  }

  async #next(): Promise<void> {
    const { random, board } = this.#options
    const credentials = this.#credentials
    if (credentials === undefined) await this.#createUser()
    else await this.#choose(credentials, board.pickTopic(random), random.next())
  }

  async #choose(credentials: Credentials, topic: string, dice: number): Promise<void> {
    const { board, random } = this.#options
    const message = board.pick(topic, random)
    if (dice < 0.02) await this.#createUser()
    else if (dice < 0.03 && board.topics.length < TOPICS_MAX) await this.#createTopic(credentials)
    else if (dice < 0.25 || message === undefined) await this.#post(credentials, topic)
    else if (dice < 0.5) await this.#page(topic)
    else if (dice < 0.6) await this.#message(topic, message.id)
    else if (dice < 0.63) await this.#byName()
    else if (dice < 0.67 && this.#posted !== undefined) await this.#again(this.#posted)
    else if (dice < 0.82) await this.#like(credentials, topic, message.id)
    else await this.#change(credentials, topic, dice < 0.97)
  }

  async #createUser(): Promise<void> {
    const { ledger, random } = this.#options
    const request = this.#newRequest()
    const isShared = random.chance(0.5)
    const name = isShared ? `name ${random.below(NAMES)}` : `name of ${request}`
    const answered = ledger.users.begin(this.#who(), { kind: 'create', request, name })
    const made = ledger.making(request, 'user', name)
    const secretMade = ledger.making(`secret of ${request}`, 'secret', request)
    const requestId = ledger.idOf(request)
    const told = await this.#write(request, true, ({ createUser }) => {
      return createUser({ requestId, name })
    })
    if (told.kind === 'refused') {
      if (told.error.code === 'already-exists') answered({ kind: 'taken' })
      else this.#surprised(told.error)
    }
    if (told.kind !== 'answer') return
    const { user, secret } = told.answer
    if (user === null) throw new Error(`${request} made no user`)
    made(user.id)
    secretMade(secret)
    answered({ kind: 'made', id: user.id })
    this.#credentials = { userId: user.id, secret }
  }

  /** The title is the name of the request. */
  async #createTopic(credentials: Credentials): Promise<void> {
    const { ledger, board } = this.#options
    const title = this.#newRequest()
    const made = ledger.making(title, 'topic', title)
    const requestId = ledger.idOf(title)
    const ask = ({ createTopic }: Methods) => createTopic({ requestId, title })
    const told = await this.#write(title, true, ask, credentials)
    if (told.kind === 'refused') this.#surprised(told.error)
    if (told.kind !== 'answer') return
    made(told.answer.id)
    board.topics.push(told.answer.id)
  }

  async #post(credentials: Credentials, topic: string): Promise<string | undefined> {
    const { random, board } = this.#options
    const request = this.#newRequest()
    const parent = random.chance(0.3) ? board.pick(topic, random)?.id : undefined
    const { userId: user } = credentials
    const text = `text of ${request}`
    return await this.#send({ kind: 'post', topic, request, user, parent, text }, credentials)
  }

  /** Asks once more, anywhere, for what was answered: the answer must be the same. */
  async #again({ input, credentials }: Posted): Promise<void> {
    this.#options.access.move()
    await this.#send(input, credentials)
  }

  async #send(input: Posted['input'], credentials: Credentials): Promise<string | undefined> {
    const { ledger, board } = this.#options
    const { topic, request, parent, text } = input
    const made = ledger.making(request, 'message', text)
    const fields = { topicId: topic, parentId: parent ?? '', text }
    const told = await this.#topicWrite(input, credentials, (methods, requestId) => {
      return methods.postMessage({ ...fields, requestId })
    })
    if (told.kind !== 'answer') return undefined
    const { id } = told.answer
    told.answered({ kind: 'made', id })
    made(id)
    board.learn(topic, { id, author: input.user })
    this.#posted = { input, credentials }
    return id
  }

  async #like(credentials: Credentials, topic: string, message: string): Promise<void> {
    const request = this.#newRequest()
    const like = this.#options.random.chance(0.6)
    const { userId: user } = credentials
    const input = { kind: 'like', topic, request, user, message, like } as const
    const told = await this.#topicWrite(input, credentials, (methods, requestId) => {
      return methods.likeMessage({ requestId, messageId: message, like })
    })
    if (told.kind === 'answer') told.answered({ kind: 'done' })
  }

  async #change(credentials: Credentials, topic: string, isEdit: boolean): Promise<void> {
    const { board, random } = this.#options
    const { userId: user } = credentials
    const message = board.pickOf(user, topic, random)?.id
    if (message === undefined) return
    const request = this.#newRequest()
    const text = `edit of ${request}`
    const common = { topic, request, user, message }
    const input = isEdit
      ? ({ ...common, kind: 'edit', text } as const)
      : ({ ...common, kind: 'delete' } as const)
    const told = await this.#topicWrite(input, credentials, async (methods, requestId) => {
      if (isEdit) await methods.editMessage({ requestId, messageId: message, text })
      else await methods.deleteMessage({ requestId, messageId: message })
    })
    if (told.kind === 'answer') told.answered({ kind: 'done' })
  }

  async #page(topic: string): Promise<void> {
    const { ledger, board, random } = this.#options
    const from = random.chance(0.7) ? board.bookmark(topic) : undefined
    const limit = random.pick(PAGE_LIMITS)
    const input = { kind: 'page', topic, after: from?.id, limit } as const
    const answered = ledger.topics.begin(this.#who(), input)
    const told = await this.#read((methods) => pageAt(methods, topic, from, limit))
    if (told.kind === 'refused') this.#refused(told.error, answered)
    if (told.kind !== 'answer') return
    answered({ kind: 'seen', messages: told.answer.messages })
    for (const { id } of told.answer.messages) board.learn(topic, { id, author: undefined })
    if (told.answer.bookmark !== undefined) board.mark(topic, told.answer.bookmark)
  }

  async #message(topic: string, message: string): Promise<void> {
    const input = { kind: 'message', topic, message } as const
    const answered = this.#options.ledger.topics.begin(this.#who(), input)
    const told = await this.#read(({ getMessage }) => getMessage({ messageId: message }))
    if (told.kind === 'refused') this.#refused(told.error, answered)
    if (told.kind !== 'answer') return
    const { message: found } = told.answer
    if (found === null || found === undefined) throw new Error(`no message in ${message}`)
    answered({ kind: 'seen', messages: [seenOf(found)] })
  }

  async #byName(): Promise<void> {
    const { ledger, random } = this.#options
    const name = `name ${random.below(NAMES)}`
    const answered = ledger.users.begin(this.#who(), { kind: 'by-name', name })
    const told = await this.#read(({ getUser }) => getUser({ name }))
    if (told.kind === 'answer') answered({ kind: 'found', id: told.answer.id })
    else if (told.kind === 'refused' && told.error.code === 'not-found') {
      answered({ kind: 'not-found' })
    } else if (told.kind === 'refused') this.#surprised(told.error)
  }

  /** A write to a topic, recorded; a refusal is written down here. */
  async #topicWrite<Answer>(
    input: Extract<TopicInput, { request: string }>,
    credentials: Credentials,
    ask: (methods: Methods, requestId: Uint8Array) => Promise<Answer>,
  ): Promise<Told<Answer> & { readonly answered: (output: TopicOutput) => void }> {
    const { ledger } = this.#options
    const answered = ledger.topics.begin(this.#who(), input)
    const requestId = ledger.idOf(input.request)
    const makesEntry = input.kind === 'post' || input.kind === 'edit'
    const asking = (methods: Methods) => ask(methods, requestId)
    const told = await this.#write(input.request, makesEntry, asking, credentials)
    if (told.kind === 'refused') this.#refused(told.error, answered)
    return { ...told, answered }
  }

  async #write<Answer>(
    request: string,
    makesEntry: boolean,
    ask: (methods: Methods) => Promise<Answer>,
    credentials?: Credentials,
  ): Promise<Told<Answer>> {
    const { ledger } = this.#options
    const acked = ledger.wrote(request, makesEntry)
    const told = await ledger.timed('write', () => write(this.#attempt(credentials), ask))
    if (told.kind === 'answer') acked()
    return told
  }

  #read<Answer>(ask: (methods: Methods) => Promise<Answer>): Promise<Told<Answer>> {
    return this.#options.ledger.timed('read', () => read(this.#attempt(undefined), ask))
  }

  #attempt(credentials: Credentials | undefined): Attempt {
    const { access, random } = this.#options
    return { access, random, credentials }
  }

  #refused(error: ForumError, answered: (output: TopicOutput) => void): void {
    const output = refusalOf(error)
    if (output === undefined) this.#surprised(error)
    else answered(output)
  }

  #surprised({ code, message }: ForumError): void {
    this.#options.ledger.surprises.push(`${this.#who()} was told ${code}: ${message}`)
  }

  /** For people who read a history: the checkers look at no names. */
  #who(): string {
    const { name, access, ledger } = this.#options
    return `${name} at ${access.where()}, ${ledger.at()}`
  }

  #newRequest(): string {
    this.#count += 1
    return `${this.#options.name} ${this.#count}`
  }
}
