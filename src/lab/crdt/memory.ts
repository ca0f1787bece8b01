/** Memory: what a client has seen and written, and what it wishes next because of that. */
import type { ContentName, MessageSeen, Wish } from './history.ts'
import type { Random } from '../random.ts'

interface KnownMessage {
  readonly topic: string
  readonly isMine: boolean
  text: string
  deleted: boolean
}

export interface MemoryOptions {
  readonly random: Random
  /** Marks what this client writes: no two texts have the same. */
  readonly label: () => string
  /** A delete that a fork voids leaves its text erased where it was applied (SPEC.md, weak). */
  readonly mayDelete: boolean
}

export class Memory {
  readonly #options: MemoryOptions
  readonly #topics = new Map<string, { readonly isMine: boolean }>()
  readonly #messages = new Map<string, KnownMessage>()
  #user = ''

  constructor(options: MemoryOptions) {
    this.#options = options
  }

  get hasUser(): boolean {
    return this.#user !== ''
  }

  get topics(): readonly string[] {
    return [...this.#topics.keys()]
  }

  /** Ids of messages, and the topics in which they were seen. */
  get messages(): readonly (readonly [id: string, topic: string])[] {
    return [...this.#messages].map(([id, { topic }]) => [id, topic])
  }

  sawTopic(id: string): void {
    if (!this.#topics.has(id)) this.#topics.set(id, { isMine: false })
  }

  saw(id: string, { text, deleted }: MessageSeen, topic: string): void {
    const isMine = this.#messages.get(id)?.isMine ?? false
    this.#messages.set(id, { topic, isMine, text, deleted })
  }

  /** A wish came true; `made` is the id of what it made. */
  cameTrue(wish: Wish, made: string | undefined): void {
    if (wish.kind === 'user') this.#user = made ?? ''
    if (wish.kind === 'topic') this.#topics.set(made ?? '', { isMine: true })
    if (wish.kind === 'post') {
      const { topic, text } = wish
      this.#messages.set(made ?? '', { topic, isMine: true, text, deleted: false })
    }
    const known = 'target' in wish ? this.#messages.get(wish.target.id) : undefined
    if (known === undefined) return
    if (wish.kind === 'delete') known.deleted = true
    if (wish.kind === 'edit') known.text = wish.text
  }

  nextWish(): Wish {
    const { random, label, mayDelete } = this.#options
    if (this.#user === '') return { kind: 'user', name: `u-${label()}.` }
    if (this.#topics.size === 0) return this.#newTopic()
    const user = this.#user
    const topic = random.pick(this.topics)
    const mine = [...this.#messages].filter(([, { isMine, deleted }]) => isMine && !deleted)
    const dice = random.next()
    if (dice < 0.08) return this.#newTopic()
    if (dice < 0.2 && mine.length > 0) return this.#edit(random.pick(mine))
    if (dice < 0.26 && mine.length > 0 && mayDelete) {
      return { kind: 'delete', user, target: { kind: 'message', id: random.pick(mine)[0] } }
    }
    if (dice < 0.3 && this.#topics.get(topic)?.isMine) {
      return { kind: 'rename', user, topic, title: `t-${label()}.` }
    }
    if (dice < 0.55) return { kind: 'like', user, target: this.#target(), like: random.chance(0.7) }
    return { kind: 'post', user, topic, parent: this.#parentIn(topic), text: `m-${label()}.` }
  }

  #newTopic(): Wish {
    const label = this.#options.label()
    return { kind: 'topic', user: this.#user, title: `t-${label}.`, text: `tt-${label}.` }
  }

  #edit([id, { text }]: [string, KnownMessage]): Wish {
    const mark = `e-${this.#options.label()}.`
    const target = { kind: 'message', id } as const
    return { kind: 'edit', user: this.#user, target, text: `${text} ${mark}`, mark }
  }

  #target(): ContentName {
    const { random } = this.#options
    const messages = [...this.#messages.keys()]
    if (messages.length > 0 && random.chance(0.8)) {
      return { kind: 'message', id: random.pick(messages) }
    }
    return { kind: 'topic', id: random.pick(this.topics) }
  }

  #parentIn(topic: string): string | undefined {
    const { random } = this.#options
    const inTopic = [...this.#messages].filter(([, message]) => message.topic === topic)
    return inTopic.length > 0 && random.chance(0.6) ? random.pick(inTopic)[0] : undefined
  }
}
