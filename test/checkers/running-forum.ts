/**
 * A forum that really runs, and clients that use it with delays and lost answers: what a correct
 * system's history looks like. Written without the model, so that each is a test of the other.
 */
import { Random } from '../../src/lab/random.ts'
import type {
  MessageSeen,
  TopicInput,
  TopicOperation,
  TopicOutput,
} from '../../src/lab/checkers/forum-history.ts'

interface Held {
  readonly id: string
  readonly user: string
  readonly parent: string | undefined
  readonly likers: Set<string>
  text: string
  deleted: boolean
}

/** The forum: one operation at a time, in place. */
export class RunningForum {
  #topics = new Map<string, Held[]>()
  readonly #outcomes = new Map<string, TopicOutput>()
  #lastId = 0

  act(input: TopicInput): TopicOutput {
    if (input.kind === 'page') return { kind: 'seen', messages: this.#page(input) }
    if (input.kind === 'message') {
      const held = this.#find(input.topic, input.message)
      return held ? { kind: 'seen', messages: [seen(held)] } : { kind: 'refused', why: 'not-found' }
    }
    if (input.kind === 'again') throw new Error('clients do not ask that')
    const outcome = this.#outcomes.get(input.request) ?? this.#write(input)
    if (outcome.kind !== 'refused') this.#outcomes.set(input.request, outcome)
    return outcome
  }

  /** The forum as it is now, to fall back to. */
  copy(): RunningForum {
    const copy = new RunningForum()
    copy.#topics = structuredClone(this.#topics)
    copy.#lastId = this.#lastId
    return copy
  }

  /** Requests may take effect twice from now on: a planted fault. */
  forgetRequests(): void {
    this.#outcomes.clear()
  }

  #write(input: Exclude<TopicInput, { kind: 'page' | 'message' | 'again' }>): TopicOutput {
    if (input.kind === 'post') return this.#post(input)
    const held = this.#find(input.topic, input.message)
    if (held === undefined) return { kind: 'refused', why: 'not-found' }
    if (input.kind !== 'like' && held.user !== input.user) {
      return { kind: 'refused', why: 'forbidden' }
    }
    if (input.kind === 'delete') {
      held.deleted = true
      held.text = ''
      held.likers.clear()
      return { kind: 'done' }
    }
    if (held.deleted) return { kind: 'refused', why: 'deleted' }
    if (input.kind === 'edit') held.text = input.text
    else if (input.like) held.likers.add(input.user)
    else held.likers.delete(input.user)
    return { kind: 'done' }
  }

  #post({ topic, parent, user, text }: Extract<TopicInput, { kind: 'post' }>): TopicOutput {
    const held = this.#topics.get(topic) ?? []
    if (parent !== undefined && this.#find(topic, parent) === undefined) {
      return { kind: 'refused', why: 'not-found' }
    }
    const id = String(++this.#lastId)
    held.push({ id, user, parent, likers: new Set(), text, deleted: false })
    this.#topics.set(topic, held)
    return { kind: 'made', id }
  }

  #page({ topic, after, limit }: Extract<TopicInput, { kind: 'page' }>): MessageSeen[] {
    const held = this.#topics.get(topic) ?? []
    const start = held.findIndex(({ id }) => id === after) + 1
    return held.slice(start, start + limit).map(seen)
  }

  #find(topic: string, message: string): Held | undefined {
    return this.#topics.get(topic)?.find(({ id }) => id === message)
  }
}

function seen({ id, parent, text, likers, deleted }: Held): MessageSeen {
  return { id, parent, text, likes: likers.size, deleted }
}

/** What clients use: the forum itself, or one with a fault. */
export type Act = (input: TopicInput, random: Random) => TopicOutput

export interface RunOptions {
  readonly seed: number
  readonly clients: number
  readonly topics: number
  readonly operations: number
  /** How often nobody answers; then the operation happens later, or never, or has happened. */
  readonly silence: number
  /** Messages that a page shows at most. */
  readonly limit: number
}

interface Client {
  readonly name: string
  readonly user: string
  time: number
  /** A request that nobody answered, to be tried again. */
  again: TopicInput | undefined
}

/** Something at a time: an operation begins or takes effect. */
interface Effect {
  readonly at: number
  readonly run: () => void
}

/** Delays, in no unit: an operation takes so long on average, and so does a client's thinking. */
const DELAY = 10
/** What a client waits before it goes on without an answer. */
const PATIENCE = 50

/** Runs clients against `act` and records the history. All of it comes out of the seed. */
export function run(options: RunOptions, act: Act): TopicOperation[] {
  const random = new Random(options.seed)
  const operations: TopicOperation[] = []
  const known = new Map<string, string[]>()
  const effects: Effect[] = []
  const clients = Array.from({ length: options.clients }, (_, i): Client => {
    return { name: `client ${i}`, user: `u${i}`, time: random.wait(DELAY), again: undefined }
  })
  for (let i = 0; i < options.operations; i++) {
    const client = clients.reduce((a, b) => (b.time < a.time ? b : a))
    takeEffect(effects, client.time)
    const topic = `t${random.below(options.topics)}`
    const input = client.again ?? wish({ random, client, topic, name: String(i), known, options })
    client.again = undefined
    const isSilent = random.chance(options.silence)
    const invoked = client.time
    const at = invoked + random.wait(DELAY)
    const answered = at + random.wait(DELAY)
    const place = operations.push({ client: client.name, input, invoked, answer: undefined }) - 1
    if (isSilent) {
      client.time += PATIENCE
      if ('request' in input && random.chance(0.3)) client.again = input
      if (random.chance(0.4)) continue
      const later = random.chance(0.5) ? at : at + random.wait(PATIENCE)
      schedule(effects, { at: later, run: () => act(input, random) })
      continue
    }
    client.time = answered + random.wait(DELAY)
    const effect = () => {
      const output = act(input, random)
      learn(known, input, output)
      operations[place] = { ...operations[place]!, answer: { at: answered, output } }
    }
    schedule(effects, { at, run: effect })
  }
  takeEffect(effects, Infinity)
  return operations
}

function schedule(effects: Effect[], effect: Effect): void {
  const index = effects.findLastIndex(({ at }) => at <= effect.at)
  effects.splice(index + 1, 0, effect)
}

function takeEffect(effects: Effect[], until: number): void {
  while ((effects[0]?.at ?? Infinity) <= until && effects.length > 0) effects.shift()?.run()
}

function learn(known: Map<string, string[]>, { kind, ...input }: TopicInput, output: TopicOutput) {
  const ids = known.get(input.topic) ?? []
  if (kind === 'post' && output.kind === 'made' && !ids.includes(output.id)) ids.push(output.id)
  const shown = output.kind === 'seen' ? output.messages : []
  for (const { id } of shown) if (!ids.includes(id)) ids.push(id)
  known.set(input.topic, ids)
}

interface Wishing {
  readonly random: Random
  readonly client: Client
  readonly topic: string
  /** Unique: names the request and its text. */
  readonly name: string
  readonly known: ReadonlyMap<string, readonly string[]>
  readonly options: RunOptions
}

function wish({ random, client, topic, name, known, options }: Wishing): TopicInput {
  const { user } = client
  const request = `r${name}`
  const ids = known.get(topic) ?? []
  const message = ids.length > 0 ? random.pick(ids.slice(-10)) : '0'
  const chance = random.next()
  if (chance < 0.35) {
    const after = ids.length > options.limit ? ids.at(-options.limit) : undefined
    return { kind: 'page', topic, after, limit: options.limit }
  }
  if (chance < 0.45) return { kind: 'message', topic, message }
  if (chance < 0.65) {
    const parent = ids.length > 0 && random.chance(0.3) ? message : undefined
    return { kind: 'post', topic, request, user, parent, text: `p${name}` }
  }
  if (chance < 0.85) {
    return { kind: 'like', topic, request, user, message, like: random.chance(0.7) }
  }
  if (chance < 0.95) return { kind: 'edit', topic, request, user, message, text: `e${name}` }
  return { kind: 'delete', topic, request, user, message }
}
