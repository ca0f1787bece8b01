/**
 * Moderators: a user at each replica, of whom the founder, at the first, makes moderators and
 * unmakes them again; all of them moderate what is there, and one another where that is refused.
 *
 * Nobody checks what each of it comes to: the replicas must agree on it.
 */
import { ACT_KINDS, ACT_SUBJECTS, type ActKind, type Subject } from '../../src/core/act.ts'
import type { ForumError } from '../../src/core/error.ts'
import type { MessageId, ReplicaId, TopicId, UserId } from '../../src/core/ids.ts'
import type { Outcome, WriteRequest } from '../../src/core/request.ts'
import type { Store } from '../../src/storage/store.ts'
import { tag } from '../core/ops.ts'
import type { Random } from '../../src/lab/random.ts'
import type { Timeline } from './timeline.ts'

export interface Moderated {
  readonly id: ReplicaId
  readonly isUp: boolean
  readonly isPaused: boolean
  readonly store: Store
  write(
    request: WriteRequest,
    answer: (answer: { readonly outcome: Outcome } | { readonly error: ForumError }) => void,
    /** Of a chain: only that replica takes it. */
    elsewhere: (head: ReplicaId) => void,
  ): void
}

export interface ModeratorsOptions {
  readonly replicas: readonly Moderated[]
  readonly timeline: Timeline
  readonly random: Random
  /** Milliseconds between two acts, on average. */
  readonly every: number
  /** They leave alone what others wrote, whose checkers know of no moderation. */
  readonly amongThemselves: boolean
}

export class Moderators {
  readonly #options: ModeratorsOptions
  readonly #users = new Map<Moderated, UserId>()
  readonly #topics: TopicId[] = []
  readonly #messages: MessageId[] = []
  #asked = 0
  #isDone = false

  constructor(options: ModeratorsOptions) {
    this.#options = options
  }

  start(): void {
    this.#think()
  }

  stop(): void {
    this.#isDone = true
  }

  #think(): void {
    const { timeline, random, every } = this.#options
    timeline.after(random.wait(every), () => {
      if (this.#isDone) return
      this.#next()
      this.#think()
    })
  }

  #next(): void {
    const { replicas, random } = this.#options
    const home = random.pick(replicas)
    if (!home.isUp || home.isPaused) return
    const user = this.#users.get(home)
    if (user === undefined) {
      const name = `moderator ${replicas.indexOf(home)} ${this.#asked}`
      const secretHash = new Uint8Array(32)
      this.#ask(home, { kind: 'create-user', name, secretHash, date: undefined }, (made) => {
        if (!this.#users.has(home)) this.#users.set(home, made as UserId)
      })
      return
    }
    const dice = random.next()
    if (home === replicas[0] && dice < 0.2) this.#ask(home, { kind: 'claim-forum', user })
    else if (dice < 0.3) this.#write(home, user)
    else if (dice < 0.4) this.#report(home, user)
    else this.#moderate(home, user)
  }

  #write(home: Moderated, user: UserId): void {
    const { random } = this.#options
    if (this.#topics.length === 0 || random.chance(0.2)) {
      const topic = { title: `of moderators ${this.#asked}`, text: 'about', labels: ['mine'] }
      this.#ask(home, { kind: 'create-topic', user, ...topic, date: undefined }, (made) => {
        this.#topics.push(made as TopicId)
      })
      return
    }
    const topic = random.pick(this.#topics)
    const post = { topic, parent: undefined, text: `by a moderator ${this.#asked}` }
    this.#ask(home, { kind: 'post-message', user, ...post, date: undefined }, (made) => {
      this.#messages.push(made as MessageId)
    })
  }

  #report(home: Moderated, user: UserId): void {
    const target = this.#subject(home, 'message')
    if (target === undefined || target.kind === 'user') return
    this.#ask(home, { kind: 'report', user, target, reason: 'spam' })
  }

  #moderate(home: Moderated, user: UserId): void {
    const { random, replicas } = this.#options
    const isFounder = home === replicas[0]
    const mayBe = ACT_KINDS.filter((kind) => isFounder || random.chance(0.5) || kind !== 'appoint')
    const act: ActKind = isFounder && random.chance(0.3) ? 'appoint' : random.pick(mayBe)
    const subject = this.#subject(home, random.pick<Subject['kind']>(ACT_SUBJECTS[act]))
    if (subject === undefined) return
    const labels = act === 'move' ? random.shuffle(['red', 'green', 'blue']).slice(1) : []
    this.#ask(home, { kind: 'moderate', user, act, subject, labels, reason: '' })
  }

  #subject({ store }: Moderated, kind: Subject['kind']): Subject | undefined {
    const { random, amongThemselves } = this.#options
    const own: Record<Subject['kind'], readonly string[]> = {
      user: [...this.#users.values()],
      topic: this.#topics,
      message: this.#messages,
    }
    const all = amongThemselves || random.chance(0.5) ? own[kind] : this.#others(store, kind)
    return all.length === 0 ? undefined : ({ kind, id: random.pick(all) } as Subject)
  }

  /** Some of what anybody wrote. */
  #others({ queries }: Store, kind: Subject['kind']): readonly string[] {
    const page = { limit: 20, after: '' }
    const topics = queries.listTopics('active', undefined, page).items
    if (kind === 'topic' || topics.length === 0) return topics.map(({ row }) => row.id)
    const { row } = this.#options.random.pick(topics)
    const messages = queries.listMessages(row.id, { sort: 'new', tree: false }, page).items
    return messages.map((message) => (kind === 'user' ? message.row.user : message.row.id))
  }

  #ask(home: Moderated, wanted: Wanted, made?: (id: string) => void): void {
    const name = `moderators ${++this.#asked}`
    const request = { ...wanted, tag: tag(name, JSON.stringify(wanted)) } as WriteRequest
    const write = (at: Moderated, elsewhere: (head: ReplicaId) => void) =>
      at.write(
        request,
        (answer) => {
          if ('outcome' in answer && answer.outcome.made !== undefined) made?.(answer.outcome.made)
        },
        elsewhere,
      )
    write(home, (head) => {
      const there = this.#options.replicas.find(({ id }) => id === head)
      if (there !== undefined) write(there, () => {})
    })
  }
}

type Wanted = WriteRequest extends infer Request
  ? Request extends WriteRequest
    ? Omit<Request, 'tag'>
    : never
  : never
