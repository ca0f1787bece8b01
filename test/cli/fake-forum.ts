/** A forum in memory behind the client's interface: just what import and export call. */
import type { ForumClient, Message, Topic, User } from '../../src/client/forum-client.ts'
import { ForumError } from '../../src/core/error.ts'

interface Extras {
  readonly likers: Set<string>
  /** Every text it had. */
  readonly texts: string[]
}

interface FakeTopic extends Topic, Extras {}

interface FakeMessage extends Message, Extras {}

type Calls = Pick<
  ForumClient,
  | 'createUser'
  | 'createTopic'
  | 'postMessage'
  | 'likeMessage'
  | 'deleteMessage'
  | 'editMessage'
  | 'getMessage'
  | 'listTopics'
  | 'listUsers'
  | 'getTopic'
  | 'getMessages'
>

type Answer = Awaited<ReturnType<Calls['getMessage']>>

/** When everything here was edited. */
const AT_MS = 1_500_000_000_000

export class FakeForum {
  readonly users = new Map<string, User>()
  readonly topics: FakeTopic[] = []
  readonly messages: FakeMessage[] = []
  /** Requests under way at once, at most. */
  crowd = 0
  /** How many more requests are answered before nobody answers any more. */
  patience = Number.POSITIVE_INFINITY
  readonly #outcomes = new Map<string, { content: string; answer: unknown }>()
  #underWay = 0

  /** A client of this forum as nobody. */
  client(): ForumClient {
    return this.#as(undefined) as ForumClient
  }

  #as(userId: string | undefined): Partial<ForumClient> {
    const calls: Calls = {
      createUser: (request) => this.#once(request, () => this.#createUser(request)),
      createTopic: (request) => this.#once(request, () => this.#createTopic(userId, request)),
      postMessage: (request) => this.#once(request, () => this.#post(userId, request)),
      likeMessage: (request) =>
        this.#once(request, () => {
          const target = this.#target(request)
          target.likers.add(userId ?? '')
          return { likes: target.likers.size, liked: true }
        }),
      deleteMessage: (request) =>
        this.#once(request, () => {
          const what = request.topicId ? { textDeleted: true } : { deleted: true }
          Object.assign(this.#target(request), { text: '', ...what })
          return {}
        }),
      editMessage: (request) =>
        this.#once(request, () => {
          const target = this.#target(request)
          const text = request.text ?? ''
          target.texts.push(text)
          const edits = target.texts.length - 1
          Object.assign(target, { text, edits, open: target.open || request.open === true })
          return { text, edits }
        }),
      getMessage: async ({ withHistory, withLikers, ...request }) => {
        const target = this.#target(request)
        const history = withHistory
          ? target.texts.map((text) => ({ author: target.author, atMs: AT_MS, text }))
          : []
        const likers = withLikers ? [...target.likers].map((id) => found(this.users.get(id))) : []
        return { what: undefined, history, historyOmitted: 0, likers } as unknown as Answer
      },
      listTopics: async ({ after }) => {
        const from = Number(after || 0)
        const newest = this.topics.toReversed().slice(from, from + 2)
        return { topics: newest, next: from + 2 < this.topics.length ? String(from + 2) : '' }
      },
      listUsers: async () => ({ users: [...this.users.values()], next: '' }),
      getTopic: async ({ topicId }) => {
        const topic = this.topics.find(({ id }) => id === topicId)
        return { ...found(topic), likes: found(topic).likers.size }
      },
      getMessages: async ({ topicId }) => ({ messages: this.#tree(topicId ?? '', ''), next: '' }),
    }
    return { ...calls, as: (who) => this.#as(who?.userId) as ForumClient }
  }

  #tree(topicId: string, parentId: string): FakeMessage[] {
    return this.messages
      .filter((message) => message.topicId === topicId && message.parentId === parentId)
      .flatMap((message) => [
        { ...message, likes: message.likers.size },
        ...this.#tree(topicId, message.id),
      ])
  }

  #createUser({ name: given, createdAtMs }: Parameters<Calls['createUser']>[0]) {
    const name = given ?? ''
    if ([...this.users.values()].some((user) => user.name === name)) {
      throw new ForumError('already-exists', `user name "${name}" is taken`)
    }
    const user = {
      id: `${this.users.size + 1}@k3f9a0x2vq`,
      name,
      shownName: name,
      createdAtMs: createdAtMs ?? 0,
      banned: false,
    }
    this.users.set(user.id, user)
    return { user, secret: `secret of ${name}` }
  }

  #createTopic(userId: string | undefined, request: Parameters<Calls['createTopic']>[0]): Topic {
    const topic: FakeTopic = {
      id: `${this.topics.length + 1}@k3f9a0x2vq`,
      titles: [request.title ?? ''],
      author: found(this.users.get(userId ?? '')),
      text: request.text ?? '',
      labels: request.labels ?? [],
      createdAtMs: request.createdAtMs ?? 0,
      lastActivityMs: 0,
      messages: 0,
      likes: 0,
      likers: new Set(),
      texts: [request.text ?? ''],
      textDeleted: false,
      edits: 0,
      liked: false,
      withheld: 0,
      locked: false,
      pinned: false,
      open: false,
    }
    this.topics.push(topic)
    return topic
  }

  #post(userId: string | undefined, request: Parameters<Calls['postMessage']>[0]): Message {
    if (request.text === 'spam') throw new ForumError('invalid', 'text "spam": not here')
    found(this.topics.find(({ id }) => id === request.topicId))
    const message: FakeMessage = {
      id: `${this.messages.length + 1}@k3f9a0x2vq`,
      topicId: request.topicId ?? '',
      parentId: request.parentId ?? '',
      author: found(this.users.get(userId ?? '')),
      text: request.text ?? '',
      createdAtMs: request.createdAtMs ?? 0,
      likes: 0,
      likers: new Set(),
      texts: [request.text ?? ''],
      deleted: false,
      edits: 0,
      replies: 0,
      depth: 0,
      liked: false,
      withheld: 0,
      open: false,
    }
    this.messages.push(message)
    return message
  }

  #target(request: { topicId?: string | null; messageId?: string | null }) {
    const { topicId, messageId } = request
    if (topicId) return found(this.topics.find(({ id }) => id === topicId))
    return found(this.messages.find(({ id }) => id === messageId))
  }

  /** Answers in an order that nobody foresees; a request id that is known, as the first time. */
  async #once<T>(request: { requestId?: Uint8Array | null }, act: () => T): Promise<T> {
    this.#underWay++
    this.crowd = Math.max(this.crowd, this.#underWay)
    for (let turns = Math.floor(Math.random() * 5); turns >= 0; turns--) {
      await new Promise(setImmediate)
    }
    this.#underWay--
    if (this.patience-- <= 0) throw new ForumError('unavailable', 'nobody answers')
    const key = Buffer.from(request.requestId ?? []).toString('hex')
    const content = JSON.stringify(request)
    const known = this.#outcomes.get(key)
    if (known !== undefined && known.content !== content) {
      throw new ForumError('already-exists', 'the request id was used for something else')
    }
    if (known !== undefined) return known.answer as T
    const answer = act()
    this.#outcomes.set(key, { content, answer })
    return answer
  }
}

function found<T>(item: T | undefined): T {
  if (item === undefined) throw new ForumError('not-found', 'it is not known')
  return item
}
